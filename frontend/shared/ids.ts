/** A UUIDv7 of this instant: for Idempotency-Key and client_msg_id. */
export function uuid7(now: number = Date.now(), random: () => number = Math.random): string {
  const bytes = new Uint8Array(16);
  for (let at = 0; at < 6; at++) bytes[at] = Math.floor(now / 2 ** (8 * (5 - at))) % 256;
  for (let at = 6; at < 16; at++) bytes[at] = Math.floor(random() * 256);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (one) => one.toString(16).padStart(2, "0")).join("");
  return [8, 12, 16, 20].reduce((text, at, nth) => `${text.slice(0, at + nth)}-${text.slice(at + nth)}`, hex);
}
