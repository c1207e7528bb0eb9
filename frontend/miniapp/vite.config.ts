import { fileURLToPath, URL } from "node:url";
import * as uniPlugin from "@dcloudio/vite-plugin-uni";
import { defineConfig, type Plugin } from "vite";
import { wordsAsFunctions } from "./vite.words";

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

const MOUNT = /createApp\(\)\.app\.use\(__plugin\)\.mount\("#app"\);/;

/** A turn between reading the scripts and drawing the first page: a slow phone answers taps there. */
function mountInATurnOfItsOwn(): Plugin {
  return {
    name: "mount-in-a-turn-of-its-own",
    enforce: "post",
    transform(code, id) {
      if (process.env.UNI_PLATFORM !== "h5" || !/\/src\/main\.ts$/.test(id)) return null;
      if (!MOUNT.test(code)) throw new Error("uni mounts in another way than it did");
      return { code: code.replace(MOUNT, (mount) => `setTimeout(() => ${mount.slice(0, -1)});`), map: null };
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
  resolve: {
    alias: {
      "@shared": fileURLToPath(new URL("../shared", import.meta.url)),
      // Its messages are compiled here, by `wordsAsFunctions`; uni has an alias of its own for mini-programs.
      "vue-i18n": "vue-i18n/dist/vue-i18n.runtime.mjs",
    },
  },
  define: {
    // Parts of vue-i18n that nothing here uses; a compiler would break our CSP by `new Function`.
    __INTLIFY_JIT_COMPILATION__: false,
    __VUE_I18N_LEGACY_API__: false,
    __VUE_I18N_FULL_INSTALL__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
  },
  plugins: [wordsAsFunctions(), uni(), keepOnOwnOrigin(), mountInATurnOfItsOwn(), textSizesOfWeixin()],
});
