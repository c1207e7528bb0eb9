import { fileURLToPath, URL } from "node:url";
import * as uniPlugin from "@dcloudio/vite-plugin-uni";
import { defineConfig, type Plugin } from "vite";

// The plugin is CommonJS: depending on who loads it, its function is the module or one level down.
type UniPlugin = () => Plugin[];
const found = uniPlugin as unknown as { default: UniPlugin | { default: UniPlugin } };
const uni = typeof found.default === "function" ? found.default : found.default.default;

const FOREIGN_URL = /url\((["']?)(?:https?:)?\/\/(?:cdn\.dcloud\.net\.cn|at\.alicdn\.com)[^)]*\)/g;

/** Take out what uni-h5 and the kit would load from other hosts: shadows and an icon font. */
function keepOnOwnOrigin(): Plugin {
  return {
    name: "keep-on-own-origin",
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === "asset" && file.fileName.endsWith(".css")) {
          file.source = String(file.source).replace(FOREIGN_URL, "none");
        }
      }
    },
  };
}

const REM = /(-?\d*\.?\d+)rem\b/g;
const REM_PX = 16;

/** WeChat's rem is a twentieth of the screen's width; ours is a text size, so it gets pixels. */
function textSizesOfWeixin(): Plugin {
  return {
    name: "text-sizes-of-weixin",
    enforce: "pre",
    transform(code, id) {
      if (process.env.UNI_PLATFORM !== "mp-weixin" || !/\.css$|type=style/.test(id)) return null;
      return { code: code.replace(REM, (_, size: string) => `${Number(size) * REM_PX}px`), map: null };
    },
  };
}

export default defineConfig({
  base: "./",
  resolve: { alias: { "@shared": fileURLToPath(new URL("../shared", import.meta.url)) } },
  // vue-i18n would otherwise compile messages by `new Function`, which our CSP forbids.
  define: { __INTLIFY_JIT_COMPILATION__: true },
  plugins: [uni(), keepOnOwnOrigin(), textSizesOfWeixin()],
});
