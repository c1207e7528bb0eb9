import { fileURLToPath, URL } from "node:url";
import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vitest/config";

const UNI_TAGS = ["view", "text", "image", "scroll-view", "button"];

// Components are tested without the uni plugin: its tags are plain elements here.
export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => UNI_TAGS.includes(tag) } } })],
  resolve: {
    alias: {
      "@shared": fileURLToPath(new URL("../shared", import.meta.url)),
      "@": fileURLToPath(new URL("./src", import.meta.url)),
    },
  },
  test: { environment: "happy-dom", include: ["tests/**/*.test.ts"] },
});
