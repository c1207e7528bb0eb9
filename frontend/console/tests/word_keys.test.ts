import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const ROOT = join(__dirname, "..");
const LOCALE = join(ROOT, "src/locales/zh-CN");

type Words = { [key: string]: string | Words };

function keysOf(words: Words, prefix = ""): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  );
}

const keys = readdirSync(LOCALE)
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) => keysOf(JSON.parse(readFileSync(join(LOCALE, file), "utf8")) as Words));
const sources = ["src", "../shared"]
  .flatMap((folder) => readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true }))
  .filter((entry) => entry.isFile() && /\.(vue|ts)$/.test(entry.name) && entry.name !== "schema.d.ts")
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
  .join("\n");
const plain = new Set([...sources.matchAll(/["'`]([\w.-]+)["'`]/g)].map((one) => one[1] ?? ""));
/** Keys with a code in them: `state.${one}`. */
const made = [...sources.matchAll(/`([\w.-]+\.(?:[\w.-]|\$\{[^}`]*\})*)`/g)]
  .map((one) => one[1] ?? "")
  .filter((key) => key.includes("${"))
  .map((key) => new RegExp(`^${key.split(/\$\{[^}]*\}/).map((part) => part.replaceAll(".", "\\.")).join("[\\w.-]+")}$`));

it("has no words that nothing says", () => {
  expect(keys.length).toBeGreaterThan(500);
  expect(keys.filter((key) => !plain.has(key) && !made.some((pattern) => pattern.test(key)))).toEqual([]);
});

it("has all words that the sources name", () => {
  const named = [...sources.matchAll(/\bt\(\s*["']([\w.-]+)["']/g)].map((one) => one[1] ?? "");
  expect(named.length).toBeGreaterThan(300);
  expect(named.filter((key) => !keys.includes(key))).toEqual([]);
});
