import { describe, expect, it } from "vitest";
import en from "@/locales/en/shop.json";
import zh from "@/locales/zh-CN/shop.json";

interface Words {
  [key: string]: string | Words;
}

function flat(words: Words, before = ""): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [[before + key, value] as [string, string]] : flat(value, `${before}${key}.`),
  );
}

function holes(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
}

describe("the shop's words", () => {
  const chinese = flat(zh);
  const english = new Map(flat(en));

  it("are there in both languages", () => {
    expect([...english.keys()].sort()).toEqual(chinese.map(([key]) => key).sort());
  });

  it("leave the same holes to fill", () => {
    for (const [key, text] of chinese) expect(holes(english.get(key) ?? ""), key).toEqual(holes(text));
  });
});
