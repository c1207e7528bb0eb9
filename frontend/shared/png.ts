/** Modules as a PNG in a data URL: the one kind of picture that browsers and mini-programs both show. */
import type { Modules } from "./qr";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const QUIET = 4;
const SCALE = 6;
const STORED_MAX = 65_535;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Black on white, one byte a dot, with the quiet border that scanners need. */
export function pngDataUrl(modules: Modules): string {
  const side = (modules.length + 2 * QUIET) * SCALE;
  const raw: number[] = [];
  for (let y = 0; y < side; y++) {
    raw.push(0);
    const row = modules[Math.floor(y / SCALE) - QUIET];
    for (let x = 0; x < side; x++) raw.push(row?.[Math.floor(x / SCALE) - QUIET] === true ? 0 : 255);
  }
  const header = [...word(side), ...word(side), 8, 0, 0, 0, 0];
  const bytes = [...SIGNATURE, ...chunk("IHDR", header), ...chunk("IDAT", stored(raw)), ...chunk("IEND", [])];
  return `data:image/png;base64,${base64(bytes)}`;
}

function word(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
}

function chunk(name: string, data: readonly number[]): number[] {
  const body = [...Array.from(name, (one) => one.charCodeAt(0)), ...data];
  return [...word(data.length), ...body, ...word(crc(body))];
}

/** Zlib without packing: a QR code is small, and no packer need be shipped. */
function stored(raw: readonly number[]): number[] {
  const out = [0x78, 0x01];
  for (let from = 0; from < raw.length; from += STORED_MAX) {
    const part = raw.slice(from, from + STORED_MAX);
    const last = from + STORED_MAX >= raw.length ? 1 : 0;
    out.push(last, part.length & 255, part.length >> 8, ~part.length & 255, (~part.length >> 8) & 255);
    for (const one of part) out.push(one);
  }
  return [...out, ...word(adler(raw))];
}

function adler(raw: readonly number[]): number {
  let [low, high] = [1, 0];
  for (const one of raw) {
    low = (low + one) % 65_521;
    high = (high + low) % 65_521;
  }
  return ((high << 16) | low) >>> 0;
}

function crc(bytes: readonly number[]): number {
  let value = 0xffffffff;
  for (const one of bytes) {
    value ^= one;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value >>> 0;
}

function base64(bytes: readonly number[]): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.slice(at, at + 3);
    text += ALPHABET.charAt(a >> 2) + ALPHABET.charAt(((a & 3) << 4) | ((b ?? 0) >> 4));
    text += b === undefined ? "=" : ALPHABET.charAt(((b & 15) << 2) | ((c ?? 0) >> 6));
    text += c === undefined ? "=" : ALPHABET.charAt(c & 63);
  }
  return text;
}
