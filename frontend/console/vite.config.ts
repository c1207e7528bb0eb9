import { fileURLToPath, URL } from "node:url";
import vue from "@vitejs/plugin-vue";
import { ElementPlusResolver } from "unplugin-vue-components/resolvers";
import Components from "unplugin-vue-components/vite";
import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  resolve: {
    alias: {
      "@shared": fileURLToPath(new URL("../shared", import.meta.url)),
      "@": fileURLToPath(new URL("./src", import.meta.url)),
    },
  },
  // vue-i18n compiles messages without `new Function`, which our CSP forbids.
  define: { __INTLIFY_JIT_COMPILATION__: true, __INTLIFY_DROP_MESSAGE_COMPILER__: false },
  plugins: [vue(), Components({ dts: false, resolvers: [ElementPlusResolver({ importStyle: "css" })] })],
  server: { proxy: { "/v1": { target: "http://127.0.0.1:8000", ws: true } } },
});
