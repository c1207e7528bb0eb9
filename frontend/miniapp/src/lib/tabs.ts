/** The tab bar in the reader's language; in browsers also reachable by keyboard and screen reader. */
import { i18n } from "../i18n";

const NAMES = ["tabs.home", "tabs.rooms", "tabs.mine", "tabs.me"] as const;

export function nameTabs(): void {
  NAMES.forEach((key, index) => {
    // Refused on a page without tabs: the next tab page names them (nameTabs is called there again).
    uni.setTabBarItem({ index, text: i18n.global.t(key), fail: () => undefined });
  });
  // #ifdef H5
  setTimeout(giveRoles);
  // #endif
}

// #ifdef H5
/** uni draws tabs as plain boxes: say what they are. */
function giveRoles(): void {
  const bar = document.querySelector("uni-tabbar");
  if (bar === null) return;
  bar.setAttribute("role", "navigation");
  bar.setAttribute("aria-label", i18n.global.t("tabs.all"));
  bar.querySelectorAll<HTMLElement>(".uni-tabbar__item").forEach((item, index) => {
    const key = NAMES[index];
    item.setAttribute("role", "link");
    item.setAttribute("tabindex", "0");
    if (key !== undefined) item.setAttribute("aria-label", i18n.global.t(key));
    // The name stands beside the picture.
    item.querySelector("img")?.setAttribute("alt", "");
    item.onkeydown = (event) => {
      if (event.key === "Enter") item.click();
    };
  });
}
// #endif
