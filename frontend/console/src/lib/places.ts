/** Places on the earth, in millionths of a degree. */
const PLACES = 6;
const DEGREE = 1_000_000;

/** What was typed, in microdegrees; null when it is no such number or beyond `limit` degrees. */
export function microdegrees(typed: string, limit: number): number | null {
  const found = /^([-−]?)(\d{1,3})(?:\.(\d{1,6})\d*)?$/.exec(typed.trim());
  if (found === null) return null;
  const size = Number(found[2]) * DEGREE + Number((found[3] ?? "").padEnd(PLACES, "0"));
  if (size > limit * DEGREE) return null;
  return found[1] === "" ? size : -size;
}

export function degreesText(micro: number): string {
  const size = Math.abs(micro);
  const rest = String(size % DEGREE).padStart(PLACES, "0").replace(/0+$/, "") || "0";
  return `${micro < 0 ? "−" : ""}${Math.floor(size / DEGREE)}.${rest}`;
}
