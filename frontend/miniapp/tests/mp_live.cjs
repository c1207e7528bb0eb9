/**
 * The built mini-program against a live server: `node tests/mp_live.cjs FOLDER '{"code": …, "room": …}'`.
 *
 * The package is built for the server's address (`VITE_API_ORIGIN`). A scanned code opens the team's
 * page, a phone number logs in, the seat is joined and paid, and then every page is opened with what
 * it is for: none may be refused anything, or show a text with a hole in it. All of it by the
 * package's own modules; what is drawn of it on a device nobody says here.
 */
"use strict";
const path = require("node:path");
const { setTimeout: pause } = require("node:timers/promises");
const { openWorld, packageOf } = require("./mp_world.cjs");

const root = path.resolve(process.argv[2]);
const given = JSON.parse(process.argv[3]);
const PATIENCE_MS = 15_000;
const LOOK_EVERY_MS = 20;
const wrong = [];
let waiting = 0;

process.on("unhandledRejection", (why) => wrong.push(`nobody caught: ${why?.stack ?? why}`));

/** `wx.request` over the wire. */
function request(call) {
  waiting += 1;
  fetch(call.url, { method: call.method ?? "GET", headers: call.header, body: call.data })
    .then(async (reply) => {
      const text = await reply.text();
      const isJson = (reply.headers.get("content-type") ?? "").includes("json");
      if (reply.status >= 400) wrong.push(`${call.method} ${call.url}: ${reply.status} ${text.slice(0, 200)}`);
      call.success?.({
        statusCode: reply.status,
        data: isJson && text !== "" ? JSON.parse(text) : text,
        header: Object.fromEntries(reply.headers),
      });
    })
    .catch((error) => call.fail?.({ errMsg: String(error) }))
    .finally(() => {
      waiting -= 1;
    });
  return { onHeadersReceived() {}, abort() {} };
}

/** `wx.connectSocket` over the wire. */
function connectSocket(call) {
  const socket = new WebSocket(call.url, call.protocols ?? []);
  sockets.push(socket);
  return {
    onOpen: (hear) => socket.addEventListener("open", () => hear({})),
    onMessage: (hear) => socket.addEventListener("message", ({ data }) => hear({ data })),
    onError: (hear) => socket.addEventListener("error", () => hear({ errMsg: "error" })),
    onClose: (hear) => socket.addEventListener("close", ({ code, reason }) => hear({ code, reason })),
    send: (frame) => socket.send(frame.data),
    close: () => socket.close(),
  };
}

const sockets = [];
const world = openWorld(root, { request, connectSocket });
const { pages } = packageOf(root);

/** Wait until something is so, and nothing is asked any more. */
async function until(label, isSo) {
  const end = Date.now() + PATIENCE_MS;
  while (waiting > 0 || !isSo()) {
    if (Date.now() > end) throw new Error(`${label} did not come`);
    await pause(LOOK_EVERY_MS);
  }
}

const words = (page) => JSON.stringify(page.data);

async function tell() {
  world.launch();
  const { api } = world.load("lib/api.js");
  const session = world.load("stores/session.js").useSession();
  const { readCode, confirmCard } = world.load("lib/sandbox.js");

  const team = world.begin("pages/team/index", { scene: encodeURIComponent(`c=${given.code}`) });
  await until("the scanned team-buy", () => words(team).includes(given.price));
  const card = team.onShareAppMessage({ from: "menu" });
  const wanted = `/pages/team/index?code=${encodeURIComponent(given.code)}&from=share`;
  if (card.path !== wanted) wrong.push(`the team-buy is shared as ${card.path}, not as ${wanted}`);
  if (!card.title.includes(given.price)) wrong.push(`the shared card says ${card.title}`);

  await api.post("/v1/auth/otp", { body: { phone: given.phone } });
  let code = null;
  for (let end = Date.now() + PATIENCE_MS; code === null && Date.now() < end; ) {
    await pause(LOOK_EVERY_MS);
    code = await readCode(given.phone);
  }
  await session.logIn(given.phone, code);

  const seat = await api.post("/v1/team-buys/{team_buy_id}/seats", {
    path: { team_buy_id: given.team_buy },
    body: { quantity: 1, invite_code: given.code, room_id: null },
  });
  const path = { seat_id: seat.id };
  const pay = world.begin("pages/pay/index", { seat: seat.id });
  await until("what is to pay", () => words(pay).includes(given.price));
  const payment = await api.post("/v1/seats/{seat_id}/payment", { path, body: { method: "new" } });
  const paid = await confirmCard(payment.client_secret, { card: "4242424242424242" });
  if (paid.is !== "done") wrong.push(`the card came to ${paid.is}`);
  await api.post("/v1/rooms/{room_id}/members", { path: { room_id: given.room }, body: { invite_code: given.room_code } });
  for (let end = Date.now() + PATIENCE_MS; (await api.get("/v1/seats/{seat_id}", { path })).state !== "authorized"; ) {
    if (Date.now() > end) throw new Error("the seat was never paid");
    await pause(LOOK_EVERY_MS);
  }

  const offer = await api.post("/v1/seats/{seat_id}/transfer", { path, body: { to: null } });

  const queries = {
    "pages/transfer/index": { code: offer.code },
    "pages/seat/index": { id: seat.id },
    "pages/paid/index": { seat: seat.id },
    "pages/pay/index": { seat: seat.id },
    "pages/campaign/index": { id: given.campaign },
    "pages/invite/index": { id: given.team_buy },
    "pages/team/index": { code: given.code },
    "pages-leader/manage/index": { id: given.team_buy },
  };
  const isLeaders = (name) => name.startsWith("pages-leader/");
  for (const name of pages.filter((one) => !isLeaders(one))) await look(name, queries[name]);
  world.load("lib/tokens.js").keepLogIn({ access_token: given.leader_token, refresh_token: "unused", expires_in: 600 });
  for (const name of pages.filter(isLeaders)) await look(name, queries[name]);
}

async function look(name, query = { room: given.room, code: given.room_code }) {
  const page = world.begin(name, query);
  await until(name, () => Object.keys(page.data).length > 0);
  const holes = words(page).match(/\{\w+\}/g);
  if (holes !== null) wrong.push(`${name} shows ${holes.join(" ")}`);
}

tell()
  .catch((error) => wrong.push(error.stack ?? String(error)))
  .finally(() => {
    sockets.forEach((socket) => socket.close());
    console[wrong.length > 0 ? "error" : "log"](wrong.join("\n") || `OK: ${pages.length} pages`);
    process.exit(wrong.length > 0 ? 1 : 0);
  });
