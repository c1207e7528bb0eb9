/**
 * Let the reader's own text size rule, in browsers.
 *
 * uni sets the root's font size from the window's width, again at each resize, which would undo what
 * somebody has set in their browser. All our sizes are in rem, so what uni writes is taken back.
 */
// #ifdef H5
/** uni's own ratio of the window's width to the root's font size. */
const UNI_RATIO = 23.4375;
const UNI_WIDEST = 960;
const UNI_BASE = 375;

export function followTextSize(): void {
  const root = document.documentElement;
  let chosen = "";

  function check(): void {
    const now = root.style.fontSize;
    if (now === chosen) return;
    if (isOfUni(now)) root.style.fontSize = chosen;
    else chosen = now;
  }

  check();
  new MutationObserver(check).observe(root, { attributes: true, attributeFilter: ["style"] });
}

function isOfUni(size: string): boolean {
  const shown = Math.min(window.innerWidth, document.documentElement.clientWidth);
  const width = shown <= UNI_WIDEST ? shown : UNI_BASE;
  return size.endsWith("px") && Math.abs(parseFloat(size) * UNI_RATIO - width) < 1;
}
// #endif
