import { describe, expect, it } from "vitest";
import { codeOf } from "@/lib/scene";

describe("codeOf", () => {
  it("takes the code of a link", () => {
    expect(codeOf({ code: "K7Q29XHMAB12" })).toBe("K7Q29XHMAB12");
  });

  it("takes it out of a scanned code's scene, which arrives encoded", () => {
    expect(codeOf({ scene: encodeURIComponent("c=K7Q29XHMAB12&l=1z4") })).toBe("K7Q29XHMAB12");
  });

  it("understands a scene that is the code alone", () => {
    expect(codeOf({ scene: "K7Q29XHMAB12" })).toBe("K7Q29XHMAB12");
  });

  it("finds none where there is none", () => {
    expect(codeOf({})).toBeNull();
    expect(codeOf({ scene: "l%3D1z4" })).toBeNull();
  });
});
