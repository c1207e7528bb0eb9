/** Going from page to page: tabs are switched to, everything else is laid on top. */
const TABS: ReadonlySet<string> = new Set([
  "/pages/home/index",
  "/pages/rooms/index",
  "/pages/mine/index",
  "/pages/me/index",
]);

/** A page's address with its query; undefined values are left out. */
export function pageUrl(path: string, query: Record<string, string | number | undefined> = {}): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined);
  const text = pairs.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join("&");
  return text === "" ? path : `${path}?${text}`;
}

export function go(url: string): void {
  if (TABS.has(url)) uni.switchTab({ url });
  else uni.navigateTo({ url });
}

/** Go on without a way back to this page: what it asked is done. */
export function goInstead(url: string): void {
  if (TABS.has(url)) uni.switchTab({ url });
  else uni.redirectTo({ url });
}

/** Back to where one came from; home for whoever came by a link. */
export function goBack(): void {
  if (getCurrentPages().length > 1) uni.navigateBack();
  else uni.switchTab({ url: "/pages/home/index" });
}
