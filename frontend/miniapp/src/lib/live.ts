/** The live client on this device: uni's socket, its timers, and the log-in of `api.ts`. */
import { LiveClient } from "@shared/live";
import type { LiveHears, LivePorts, Socket, SocketHears } from "@shared/live-ports";
import { api, currentToken } from "./api";
import { readLocale } from "./locale";
import { onNetworkBack } from "./network";
import { liveUrl } from "./origin";
import { accessUntil, forgetAccess } from "./tokens";

/** Below the time after which `api.ts` gives up. */
const SYNC_SECONDS = 8;
const ABNORMAL = 1006;

/** A client that comes back by itself when the app is in front again. */
export function makeLive(hears: LiveHears): LiveClient {
  const client = new LiveClient(PORTS, hears);
  // WeChat closes sockets in the background; a phone's browser lets them die in silence.
  uni.onAppShow(() => client.wake());
  onNetworkBack(() => client.wake());
  return client;
}

const PORTS: LivePorts = {
  connect,
  async logIn(refused) {
    if (refused) forgetAccess();
    const token = await currentToken();
    return token === null ? null : { token, renewAtMs: accessUntil() };
  },
  async sync({ since, rooms }) {
    return await api.get("/v1/sync", { query: { since, rooms, timeout: SYNC_SECONDS } });
  },
  after(ms, work) {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
  now: () => Date.now(),
  random: () => Math.random(),
  device: "miniapp",
  locale: readLocale,
};

function connect(hears: SocketHears): Socket {
  // With a callback uni returns the task itself, else a promise of it.
  const task = uni.connectSocket({ url: liveUrl(), complete: () => undefined });
  task.onOpen(() => hears.opened());
  task.onMessage(({ data }) => {
    if (typeof data === "string") hears.text(data);
  });
  task.onError(() => hears.closed(ABNORMAL));
  task.onClose((ended: { code?: number } | undefined) => hears.closed(ended?.code ?? ABNORMAL));
  return {
    send: (data) => task.send({ data }),
    close: () => task.close({}),
  };
}
