/** Names and faces of people: initials on a colour of their own. */
import { i18n } from "../i18n";

/** White reads on each of them at 5.3:1 or better. */
const COLOURS = ["#B5482F", "#2F6B91", "#4B7634", "#8C5563", "#8A5F13", "#5E60A8", "#1D7569", "#7A4E2D"] as const;

const UNNAMED = /^shopper(\d+)$/;

/** The name people see; who chose none is called a shopper in the reader's language. */
export function shownName(nickname: string): string {
  const number = UNNAMED.exec(nickname)?.[1];
  return number === undefined ? nickname : i18n.global.t("people.shopper", { n: number });
}

export function initialOf(nickname: string): string {
  return Array.from(shownName(nickname))[0]?.toUpperCase() ?? "·";
}

export function colourOf(nickname: string): string {
  let sum = 0;
  for (const sign of nickname) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9973;
  return COLOURS[sum % COLOURS.length] ?? COLOURS[0];
}
