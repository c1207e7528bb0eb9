/** Errors in the reader's words: by code where the locale has a better sentence, else the server's. */
import { useI18n } from "vue-i18n";
import { Refused, Unreachable } from "./api";

export function useProblemText(): (error: unknown) => string {
  const { t, te } = useI18n();
  return (error) => {
    if (error instanceof Unreachable) return t("problem.unreachable");
    if (!(error instanceof Refused)) return t("problem.unknown");
    const { code, title, errors } = error.problem;
    const said = te(`problem.${code}`) ? t(`problem.${code}`) : title || t("problem.unknown");
    const fields = (errors ?? []).map((one) => one.pointer.replace(/^\//, "")).filter(Boolean);
    const where = fields.length > 0 ? t("problem.fields", { names: fields.join(", ") }) : "";
    const wait = error.retryAfterSeconds === null ? "" : t("problem.wait", { n: error.retryAfterSeconds });
    return [said, where, wait].filter(Boolean).join(" ");
  };
}
