/** Passing on: copy, the device's own share sheet, the card of a mini-program. */
import { i18n } from "../i18n";

export async function copyText(text: string): Promise<void> {
  // #ifdef H5
  await navigator.clipboard.writeText(text).catch(() => copyOldWay(text));
  uni.showToast({ title: i18n.global.t("share.copied"), icon: "none" });
  // #endif
  // #ifndef H5
  await uni.setClipboardData({ data: text });
  // #endif
}

// #ifdef H5
/** Without https there is no clipboard of the navigator's. */
function copyOldWay(text: string): void {
  const area = document.createElement("textarea");
  area.value = text;
  area.setAttribute("aria-hidden", "true");
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}
// #endif

/** Whether the device has a share sheet of its own. */
export function hasShareSheet(): boolean {
  return typeof navigator !== "undefined" && typeof navigator.share === "function";
}

/** Hand text to the device's share sheet; closing it is no failure. */
export async function shareText(text: string): Promise<void> {
  await navigator.share({ text }).catch(() => undefined);
}
