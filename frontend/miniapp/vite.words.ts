import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Plugin } from "vite";

type Words = { [key: string]: string | Words };

const LOCALE = /[\\/]locales[\\/][\w-]+[\\/]\w+\.json$/;
const MARK = "\0words:";

interface Compiler {
  baseCompile: (text: string, options: { mode: "normal" }) => { code: string };
}
// vue-i18n's own; another version of it lies beside, which uni brings.
const ofI18n = createRequire(createRequire(import.meta.url).resolve("vue-i18n/package.json"));
const { baseCompile } = ofI18n("@intlify/message-compiler") as Compiler;

/**
 * Texts with placeholders become functions while building.
 *
 * uni gives mini-programs a vue-i18n without a compiler, which shows "{price}" as it stands; and in a
 * browser one would be ours to load, and to run for each text, before anything is seen.
 */
export function wordsAsFunctions(): Plugin {
  return {
    name: "words-as-functions",
    enforce: "pre",
    async resolveId(source, importer) {
      if (!source.endsWith(".json") || importer === undefined) return null;
      const file = path.resolve(path.dirname(importer), source);
      // Without its end, or Vite would read it as JSON.
      return LOCALE.test(file) ? `${MARK}${file.slice(0, -".json".length)}` : null;
    },
    load(id) {
      if (!id.startsWith(MARK)) return null;
      const file = `${id.slice(MARK.length)}.json`;
      this.addWatchFile(file);
      return `export default ${written(JSON.parse(fs.readFileSync(file, "utf8")) as Words)};`;
    },
  };
}

function written(words: Words): string {
  const pairs = Object.entries(words).map(([key, value]) => {
    const text = typeof value === "string" ? message(value) : written(value);
    return `${JSON.stringify(key)}: ${text}`;
  });
  return `{${pairs.join(",\n")}}`;
}

function message(text: string): string {
  return /[{|@]/.test(text) ? `(${baseCompile(text, { mode: "normal" }).code})` : JSON.stringify(text);
}
