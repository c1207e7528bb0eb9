/** A page of the server's in a window of its own, styled under the console's CSP. */
export function showPage(sheet: Window, html: string): void {
  const css: string[] = [];
  // The CSP that the window inherits lets no style element through; a sheet made by script is none.
  const bare = html.replace(/<style[^>]*>([\s\S]*?)<\/style>/g, (_, text: string) => {
    css.push(text);
    return "";
  });
  const page = new DOMParser().parseFromString(bare, "text/html");
  const target = sheet.document;
  target.replaceChild(target.adoptNode(page.documentElement), target.documentElement);
  const rules = new (sheet as Window & typeof globalThis).CSSStyleSheet();
  rules.replaceSync(css.join("\n"));
  target.adoptedStyleSheets = [rules];
}
