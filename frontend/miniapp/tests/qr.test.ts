import { describe, expect, it } from "vitest";
import { pngDataUrl } from "@shared/png";
import { qrModules } from "@shared/qr";

describe("qrModules", () => {
  it("takes the smallest version that holds the text", () => {
    expect(qrModules("K7Q2-9XHM").length).toBe(21);
    expect(qrModules("x".repeat(15)).length).toBe(25);
    expect(qrModules("x".repeat(106)).length).toBe(41);
  });

  it("refuses what none of them holds", () => {
    expect(() => qrModules("x".repeat(107))).toThrow(RangeError);
  });

  it("draws the three finders and the timing lines", () => {
    const modules = qrModules("PINTIER");
    const finder = modules.slice(0, 7).map((row) => row.slice(0, 7).map(Number).join(""));
    expect(finder).toEqual(["1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"]);
    expect(modules[6]?.slice(8, 13).map(Number)).toEqual([1, 0, 1, 0, 1]);
  });
});

describe("pngDataUrl", () => {
  it("is a PNG of the code with its quiet border", () => {
    const bytes = Buffer.from(pngDataUrl(qrModules("PINTIER")).split(",")[1] ?? "", "base64");
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(bytes.readUInt32BE(16)).toBe((21 + 8) * 6);
  });
});
