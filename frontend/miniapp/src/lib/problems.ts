/** What went wrong, in words: ours for the codes that need a way out, else the server's own title. */
import { i18n } from "../i18n";
import { Refused, Unreachable } from "./api";

export function codeOf(error: unknown): string {
  if (error instanceof Refused) return error.problem.code;
  return error instanceof Unreachable ? "unreachable" : "unknown";
}

export function wordsOf(error: unknown): string {
  const { t, te } = i18n.global;
  const key = `problem.${codeOf(error)}`;
  const seconds = error instanceof Refused ? error.retryAfterSeconds : null;
  if (te(key)) return t(key, { n: seconds ?? 0 });
  const said = error instanceof Refused ? error.problem.title : "";
  return said === "" ? t("problem.unknown") : said;
}
