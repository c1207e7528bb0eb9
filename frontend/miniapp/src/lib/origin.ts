const BUILT_FOR: string = import.meta.env.VITE_API_ORIGIN ?? "http://127.0.0.1:8000";

/** Where the API answers: the page's own origin, or what a mini-program was built for. */
export const ORIGIN: string = typeof location === "undefined" ? BUILT_FOR : location.origin;

/** An address of the server as every target needs it: whole. */
export function absolute(path: string): string {
  return path.startsWith("/") ? ORIGIN + path : path;
}

/** The socket's address. */
export function liveUrl(): string {
  return `${ORIGIN.replace(/^http/, "ws")}/v1/live`;
}
