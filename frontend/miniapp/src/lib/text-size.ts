/**
 * Let the reader's own text size rule, in browsers.
 *
 * uni sets the root's font size from the window's width, which would undo what somebody has set in
 * their browser. All our sizes are in rem, so the root must keep the browser's.
 */
// #ifdef H5
export function followTextSize(): void {
  const root = document.documentElement;
  const undo = () => root.style.removeProperty("font-size");
  undo();
  window.addEventListener("resize", undo);
}
// #endif
