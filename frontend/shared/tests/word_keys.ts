/** Which words of a front's locale its sources name: both fronts are tested by it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

type Words = { [key: string]: string | Words };

export interface WordKeys {
  /** Every key of the locale. */
  keys: string[];
  /** Keys that no source says. */
  unsaid: string[];
  /** Keys that sources name in full. */
  named: string[];
  /** Those of them that the locale does not have. */
  missing: string[];
}

/** Compare the locale of a front at `root` with its sources and the shared ones. */
export function wordKeys(root: string): WordKeys {
  const locale = join(root, "src/locales/zh-CN");
  const keys = readdirSync(locale)
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => keysOf(JSON.parse(readFileSync(join(locale, file), "utf8")) as Words));
  const sources = ["src", "../shared"].map((folder) => textOf(join(root, folder))).join("\n");
  const plain = new Set([...sources.matchAll(/["'`]([\w.-]+)["'`]/g)].map((one) => one[1] ?? ""));
  const made = madeOf(sources);
  const named = [...sources.matchAll(/\bt\(\s*["']([\w.-]+)["']/g)].map((one) => one[1] ?? "");
  return {
    keys,
    unsaid: keys.filter((key) => !plain.has(key) && !made.some((pattern) => pattern.test(key))),
    named,
    missing: named.filter((key) => !keys.includes(key)),
  };
}

function keysOf(words: Words, prefix = ""): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  );
}

function textOf(folder: string): string {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(vue|ts)$/.test(entry.name) && entry.name !== "schema.d.ts")
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .join("\n");
}

/** Keys with a code in them: `state.${one}`. */
function madeOf(sources: string): RegExp[] {
  return [...sources.matchAll(/`([\w.-]+\.(?:[\w.-]|\$\{[^}`]*\})*)`/g)]
    .map((one) => one[1] ?? "")
    .filter((key) => key.includes("${"))
    .map((key) => new RegExp(`^${key.split(/\$\{[^}]*\}/).map((part) => part.replaceAll(".", "\\.")).join("[\\w.-]+")}$`));
}
