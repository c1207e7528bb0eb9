import { describe, expect, it } from "vitest";
import { qrDataUrl } from "../src/lib/qr";

describe("qrDataUrl", () => {
  it("is a picture of the smallest code that holds the text, with its quiet border", () => {
    const [kind, base64] = qrDataUrl("K7Q2-9XHM").split(",");
    expect(kind).toBe("data:image/gif;base64");
    const bytes = Buffer.from(base64 ?? "", "base64");
    expect(bytes.subarray(0, 3).toString()).toBe("GIF");
    expect([bytes.readUInt16LE(6), bytes.readUInt16LE(8)]).toEqual([(21 + 8) * 6, (21 + 8) * 6]);
  });
});
