/** Phone numbers as people type them; the API wants E.164. */

/** The number in international form; a bare Chinese mobile gets its +86. Empty when it is none. */
export function fullPhone(typed: string): string {
  const bare = typed.replace(/[\s()-]/g, "");
  if (/^1\d{10}$/.test(bare)) return `+86${bare}`;
  if (/^00\d{8,15}$/.test(bare)) return `+${bare.slice(2)}`;
  return /^\+\d{8,15}$/.test(bare) ? bare : "";
}
