/**
 * Pictures of a room: only members may have them, so they are asked for with the token and shown from
 * memory; an `<img>` could not say who asks.
 */
import type { Schema } from "@shared/api-types";
import { uuid7 } from "@shared/ids";
import { currentToken, Unreachable } from "./api";
import { ORIGIN } from "./origin";

const KEPT_COUNT = 60;
const TIMEOUT_MS = 30_000;
const kept = new Map<string, Promise<string>>();

/** A picture as an address that can be shown. */
export function pictureUrl(roomId: string, mediaId: string): Promise<string> {
  const known = kept.get(mediaId);
  if (known !== undefined) return known;
  const loading = load(roomId, mediaId);
  kept.set(mediaId, loading);
  loading.catch(() => kept.delete(mediaId));
  const oldest = kept.keys().next().value;
  if (kept.size > KEPT_COUNT && oldest !== undefined) kept.delete(oldest);
  return loading;
}

async function load(roomId: string, mediaId: string): Promise<string> {
  const reply = await call("GET", `/v1/rooms/${roomId}/media/${mediaId}`, undefined, "arraybuffer");
  if (reply.status !== 200) throw new Unreachable(`status ${reply.status}`);
  return `data:${reply.type};base64,${uni.arrayBufferToBase64(reply.data as ArrayBuffer)}`;
}

/** Let somebody choose pictures, and hand them to the room; returns their ids. Empty: called off. */
export async function choosePictures(roomId: string, most: number): Promise<string[]> {
  const chosen = await new Promise<UniApp.ChooseImageSuccessCallbackResult | null>((resolve) => {
    uni.chooseImage({ count: most, sizeType: ["compressed"], success: resolve, fail: () => resolve(null) });
  });
  if (chosen === null) return [];
  const paths = [chosen.tempFilePaths].flat();
  const ids = [];
  for (const path of paths) ids.push(await upload(roomId, await bytesOf(path)));
  return ids;
}

async function upload(roomId: string, bytes: ArrayBuffer): Promise<string> {
  const reply = await call("POST", `/v1/rooms/${roomId}/media`, bytes, "text");
  if (reply.status !== 201) throw new Unreachable(`status ${reply.status}`);
  const given = typeof reply.data === "string" ? (JSON.parse(reply.data) as unknown) : reply.data;
  return (given as Schema<"MediaView">).id;
}

function bytesOf(path: string): Promise<ArrayBuffer> {
  // #ifdef H5
  return fileOf(path);
  // #endif
  // #ifndef H5
  return new Promise((resolve, reject) => {
    uni.getFileSystemManager().readFile({
      filePath: path,
      success: ({ data }) => resolve(data as ArrayBuffer),
      fail: (why) => reject(new Unreachable(why.errMsg)),
    });
  });
  // #endif
}

// #ifdef H5
/** The browser's chosen file stands behind a blob address, which only XMLHttpRequest may read here. */
function fileOf(path: string): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", path);
    request.responseType = "arraybuffer";
    request.onload = () => resolve(request.response as ArrayBuffer);
    request.onerror = () => reject(new Unreachable(path));
    request.send();
  });
}
// #endif

interface Reply {
  status: number;
  type: string;
  data: unknown;
}

async function call(method: "GET" | "POST", path: string, data: ArrayBuffer | undefined, as: string): Promise<Reply> {
  const token = await currentToken();
  const header: Record<string, string> = { Authorization: `Bearer ${token ?? ""}` };
  if (method === "POST") {
    header["Content-Type"] = "application/octet-stream";
    header["Idempotency-Key"] = uuid7();
  }
  return await new Promise((resolve, reject) => {
    uni.request({
      url: ORIGIN + path,
      method,
      header,
      data,
      responseType: as,
      timeout: TIMEOUT_MS,
      success: (got) => {
        const headers = got.header as Record<string, string>;
        resolve({ status: got.statusCode, type: headers["content-type"] ?? headers["Content-Type"] ?? "", data: got.data });
      },
      fail: (why) => reject(new Unreachable(why.errMsg)),
    });
  });
}
