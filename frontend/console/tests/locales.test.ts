import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const SOURCES = join(__dirname, "../src");
const LOCALES = join(SOURCES, "locales");

type Words = { [key: string]: string | Words };

/** Every sentence of a language by its whole key. */
function sentences(locale: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (words: Words, prefix: string): void => {
    for (const [key, value] of Object.entries(words)) {
      if (typeof value === "string") found.set(prefix + key, value);
      else walk(value, `${prefix}${key}.`);
    }
  };
  for (const file of readdirSync(join(LOCALES, locale)).filter((name) => name.endsWith(".json"))) {
    walk(JSON.parse(readFileSync(join(LOCALES, locale, file), "utf8")) as Words, "");
  }
  return found;
}

const zh = sentences("zh-CN");
const en = sentences("en");
const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((one) => one[1] ?? "").sort();

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(vue|ts)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
}

it("says the same in both languages, with the same placeholders", () => {
  expect([...zh.keys()].sort()).toEqual([...en.keys()].sort());
  for (const [key, text] of zh) expect(placeholders(en.get(key) ?? ""), key).toEqual(placeholders(text));
});

it("has no empty sentence, and no English sentence in Chinese", () => {
  for (const [key, text] of en) expect(text.trim(), key).not.toBe("");
  for (const [key, text] of zh) expect(/[\u4e00-\u9fff]/.test(text), `${key}: ${text}`).toBe(true);
  for (const [key, text] of en) expect(/[\u4e00-\u9fff]/.test(text), `${key}: ${text}`).toBe(false);
});

it("has every sentence that the sources name in full", () => {
  const named = sources(SOURCES).flatMap((text) => [
    ...[...text.matchAll(/\bt\(\s*"([^"]+)"/g)].map((one) => one[1] ?? ""),
    ...[...text.matchAll(/\bt\('([^']+)'/g)].map((one) => one[1] ?? ""),
  ]);
  expect(named.length).toBeGreaterThan(200);
  expect(named.filter((key) => !zh.has(key))).toEqual([]);
});

it("has a group for every sentence whose end is a code", () => {
  const begun = sources(SOURCES).flatMap((text) =>
    [...text.matchAll(/\bt\(`([\w.]+\.)\$\{/g)].map((one) => one[1] ?? ""),
  );
  const keys = [...zh.keys()];
  expect(begun.filter((prefix) => !keys.some((key) => key.startsWith(prefix)))).toEqual([]);
});
