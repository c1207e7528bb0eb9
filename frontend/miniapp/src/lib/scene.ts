/** What opened a page: a plain query, or a scanned mini-program code, whose `scene` is URL-encoded. */
export type PageQuery = Record<string, string | undefined>;

/** `c=<code>` of a scene; the code alone is understood too. */
export function codeOf(query: PageQuery): string | null {
  if (query.code !== undefined && query.code !== "") return query.code;
  if (query.scene === undefined) return null;
  const scene = decodeURIComponent(query.scene);
  if (!scene.includes("=")) return scene;
  const named = scene.split("&").find((pair) => pair.startsWith("c="));
  return named === undefined ? null : named.slice(2);
}
