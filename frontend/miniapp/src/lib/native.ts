/**
 * The browser's own elements, for the H5 target.
 *
 * uni's tags become `uni-button` or `uni-input` there, which the keyboard does not reach and a screen
 * reader does not name. These are what a browser makes of `<button>`, `<a>` and `<input>` itself.
 */
// #ifdef H5
import { h, type FunctionalComponent } from "vue";

function native(tag: string, own: Record<string, string> = {}): FunctionalComponent {
  const element: FunctionalComponent = (_props, { attrs, slots }) => h(tag, { ...own, ...attrs }, slots.default?.());
  element.inheritAttrs = false;
  return element;
}

export const NativeButton = native("button", { type: "button" });
export const NativeLink = native("a");
export const NativeInput = native("input");
export const NativeImage = native("img");
export const NativeTextArea = native("textarea");
// #endif
