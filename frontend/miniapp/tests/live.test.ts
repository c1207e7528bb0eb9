import { beforeEach, describe, expect, it } from "vitest";
import { batch, card, message, OTHER, ROOM, TEAM_BUY, World } from "./live_world";

let world: World;

beforeEach(() => {
  world = new World();
});

/** What was heard of messages, resets and the like; welcomes left out. */
function heard(): string[] {
  return world.heard.filter((one) => !one.includes("welcome"));
}

describe("order", () => {
  it("hands on each message once, whatever comes doubled", async () => {
    const socket = await world.live(ROOM);
    socket.says(message(1), message(2));
    socket.says(message(2), message(1));
    socket.says(batch(ROOM, 1, 4));
    expect(heard()).toEqual(["a 1", "a 2", "a 3 4"]);
  });

  it("keeps two rooms apart", async () => {
    const socket = await world.live(ROOM, OTHER);
    socket.says(message(1), message(1, { room: OTHER }), message(2), message(2, { room: OTHER }));
    expect(heard()).toEqual(["a 1", "b 1", "a 2", "b 2"]);
    expect([world.client.after(ROOM), world.client.after(OTHER)]).toEqual([2, 2]);
  });

  it("asks again for a hole, and for nothing else", async () => {
    const socket = await world.live(ROOM, OTHER);
    socket.says(message(1), message(4), message(5));
    expect(heard()).toEqual(["a 1"]);
    expect(socket.of("unsub")).toEqual([{ type: "unsub", rooms: [ROOM] }]);
    expect(socket.of("sub")).toEqual([{ type: "sub", rooms: [{ id: ROOM, after: 1 }] }]);
    socket.welcome(ROOM);
    socket.says(batch(ROOM, 2, 5), message(6));
    expect(heard()).toEqual(["a 1", "a 2 3 4 5", "a 6"]);
  });

  it("takes what comes reordered from the refill, not from the wire", async () => {
    const socket = await world.live(ROOM);
    socket.says(message(2), message(1), message(3));
    expect(heard()).toEqual(["a 1"]);
    socket.welcome(ROOM);
    socket.says(batch(ROOM, 1, 3));
    expect(heard()).toEqual(["a 1", "a 2 3"]);
  });

  it("looks again when the head is above what it has", async () => {
    const socket = await world.live(ROOM);
    socket.says(message(1), { type: "head", room: ROOM, seq: 1 });
    expect(socket.of("sub")).toEqual([]);
    socket.says({ type: "head", room: ROOM, seq: 3 });
    expect(socket.of("sub")).toEqual([{ type: "sub", rooms: [{ id: ROOM, after: 1 }] }]);
  });

  it("gives a socket up that never fills the hole", async () => {
    const socket = await world.live(ROOM);
    for (let nth = 0; nth < 4; nth++) {
      socket.says(message(9));
      socket.welcome(ROOM);
    }
    expect(socket.isClosed).toBe(true);
    await world.pass(1_000);
    expect(world.sockets).toHaveLength(2);
  });

  it("counts no hole below what a newcomer may see", async () => {
    world.client.follow(ROOM, 0);
    world.client.start();
    await world.settle();
    world.socket.open();
    world.socket.welcome({ id: ROOM, head: 42, floor: 41 });
    world.socket.says(message(41), message(42));
    expect(heard()).toEqual(["a 41", "a 42"]);
    expect(world.socket.of("sub")).toEqual([]);
  });

  it("begins anew after a reset, and only when it lacks something", async () => {
    const socket = await world.live(ROOM);
    socket.says({ type: "reset", room: ROOM, head: 5_000 }, message(5_001));
    socket.says({ type: "reset", room: ROOM, head: 5_000 });
    expect(heard()).toEqual(["a reset 5000", "a 5001"]);
  });

  it("lets what is no frame pass by", async () => {
    const socket = await world.live(ROOM);
    socket.text("{");
    socket.text('{"type":"msg"}');
    socket.text('[null, 1, {"type":"of_tomorrow"}]');
    socket.says(message(1));
    expect(heard()).toEqual(["a 1"]);
  });
});

describe("resuming", () => {
  it("says hello with the last seq without a hole", async () => {
    const socket = await world.live(ROOM, OTHER);
    socket.says(message(1), message(2), message(7));
    socket.end();
    await world.pass(30_000);
    world.socket.open();
    expect(world.socket.sent[0]).toEqual({
      type: "hello",
      v: 1,
      token: "t1",
      device: "test",
      locale: "zh-CN",
      rooms: [
        { id: ROOM, after: 2 },
        { id: OTHER, after: 0 },
      ],
    });
  });

  it("doubles its random pause, and begins anew once it was welcome", async () => {
    world.client.start();
    await world.settle();
    const pauses = [];
    for (let nth = 0; nth < 7; nth++) {
      world.socket.end();
      pauses.push((world.statuses.filter((one) => one.state === "waiting").at(-1)?.retryAtMs ?? 0) - world.nowMs);
      await world.pass(pauses.at(-1) ?? 0);
    }
    expect(pauses).toEqual([1_250, 2_250, 4_250, 8_250, 15_250, 15_250, 15_250]);
    world.socket.open();
    world.socket.welcome();
    world.socket.end();
    expect(world.statuses.at(-1)).toEqual({ state: "waiting", retryAtMs: world.nowMs + 750 });
  });

  it("comes back when the server said so", async () => {
    const socket = await world.live(ROOM);
    socket.says({ type: "bye", code: 1012, reconnect_in: 7 });
    socket.end(1012);
    await world.pass(6_999);
    expect(world.sockets).toHaveLength(1);
    await world.pass(1);
    expect(world.sockets).toHaveLength(2);
  });

  it("gives up a socket on which nobody speaks", async () => {
    const socket = await world.live(ROOM);
    await world.pass(59_000);
    socket.says({ type: "ping", t: 3 });
    expect(socket.of("pong")).toEqual([{ type: "pong", t: 3 }]);
    await world.pass(59_000);
    expect(socket.isClosed).toBe(false);
    await world.pass(2_000);
    expect(socket.isClosed).toBe(true);
  });

  it("does not wait for a welcome that never comes", async () => {
    world.client.start();
    await world.pass(10_000);
    expect(world.socket.isClosed).toBe(true);
  });

  it("does not hear what an older socket still says", async () => {
    const socket = await world.live(ROOM);
    socket.end();
    socket.says(message(1));
    expect(heard()).toEqual([]);
  });

  it("comes back at once when the page is in front again", async () => {
    const socket = await world.live(ROOM);
    world.client.wake();
    await world.settle();
    expect(world.sockets).toHaveLength(1);
    await world.pass(40_000);
    world.client.wake();
    await world.settle();
    expect(socket.isClosed).toBe(true);
    expect(world.sockets).toHaveLength(2);
  });

  it("does not fight with a sixth page of the same person", async () => {
    const socket = await world.live(ROOM);
    socket.says({ type: "bye", code: 4409, reconnect_in: 0 });
    await world.pass(600_000);
    expect([world.sockets.length, world.status]).toEqual([1, "replaced"]);
    world.client.wake();
    await world.settle();
    expect(world.sockets).toHaveLength(2);
  });

  it("stays away once it was stopped", async () => {
    const socket = await world.live(ROOM);
    world.client.stop();
    socket.end();
    await world.pass(600_000);
    expect([world.sockets.length, world.status]).toEqual([1, "off"]);
  });
});

describe("rooms", () => {
  it("follows later ones, and those wanted between hello and welcome", async () => {
    world.client.start();
    await world.settle();
    world.socket.open();
    world.client.follow(ROOM, 3);
    expect(world.socket.of("sub")).toEqual([]);
    world.socket.welcome();
    world.client.follow(OTHER, 0);
    await world.pass(0);
    expect(world.socket.of("sub").map((one) => one.rooms)).toEqual([
      [{ id: ROOM, after: 3 }],
      [{ id: OTHER, after: 0 }],
    ]);
  });

  it("asks for two hundred rooms in frames that are short enough", async () => {
    for (let nth = 0; nth < 200; nth++) world.client.follow(`0198c000-0000-7000-8000-${String(nth).padStart(12, "0")}`, nth);
    world.client.start();
    await world.settle();
    world.socket.open();
    expect(world.socket.sent.map((one) => (one.rooms as unknown[]).length)).toEqual([100, 100]);
    for (const frame of world.socket.sent) expect(JSON.stringify(frame).length).toBeLessThan(16_384);
  });

  it("says in one frame what a page begins to follow", async () => {
    const socket = await world.live();
    for (const room of [ROOM, OTHER]) world.client.follow(room, 1);
    await world.pass(0);
    expect(socket.of("sub").map((one) => (one.rooms as unknown[]).length)).toEqual([2]);
  });

  it("is told which are gone, each by its own answer", async () => {
    world.client.follow(ROOM, 0);
    world.client.start();
    await world.settle();
    world.socket.open();
    world.socket.welcome(ROOM);
    world.client.follow(OTHER, 0);
    await world.pass(0);
    world.socket.welcome();
    expect(heard()).toEqual(["b gone"]);
    expect([world.client.follows(ROOM), world.client.follows(OTHER)]).toEqual([true, false]);
  });

  it("hears no more from one it was put out of", async () => {
    const socket = await world.live(ROOM);
    socket.says({ type: "room", id: ROOM, change: "removed", by: null, seq: 4 }, message(1));
    expect(heard()).toEqual(["a removed"]);
  });

  it("asks again when the server was busy", async () => {
    const socket = await world.live();
    world.client.follow(ROOM, 2);
    await world.pass(0);
    socket.says({ type: "err", code: "busy", frame: "sub", retry_after: 1 });
    await world.pass(1_000);
    expect(socket.of("sub")).toHaveLength(2);
    socket.welcome(ROOM);
    expect(world.client.follows(ROOM)).toBe(true);
  });

  it("says what was read and that one writes only where it is", async () => {
    const socket = await world.live(ROOM);
    expect([world.client.read(ROOM, 3), world.client.read(OTHER, 3), world.client.typing(ROOM)]).toEqual([
      true,
      false,
      true,
    ]);
    socket.end();
    expect(world.client.read(ROOM, 4)).toBe(false);
  });
});

describe("cards", () => {
  it("shows no older one after a newer one, over sockets too", async () => {
    world.client.watch(TEAM_BUY);
    const socket = await world.live();
    expect(socket.of("watch")).toEqual([{ type: "watch", team_buys: [TEAM_BUY] }]);
    socket.says(card(2), card(1), card(3));
    socket.end();
    await world.pass(30_000);
    world.socket.open();
    world.socket.welcome();
    expect(world.socket.of("watch")).toHaveLength(1);
    world.socket.says(card(2), card(3), card(4));
    expect(heard()).toEqual(["card v2", "card v3", "card v3", "card v4"]);
  });

  it("hears nothing of what is watched no more", async () => {
    const socket = await world.live();
    world.client.watch(TEAM_BUY);
    world.client.unwatch(TEAM_BUY);
    socket.says(card(1));
    expect(heard()).toEqual([]);
    expect(socket.of("unwatch")).toHaveLength(1);
  });
});

describe("who is logged in", () => {
  it("renews the token on the open socket", async () => {
    world.logIns = [
      { token: "t1", lastsMs: 50_000 },
      { token: "t2", lastsMs: 50_000 },
    ];
    const socket = await world.live(ROOM);
    await world.pass(50_000);
    expect(socket.of("auth")).toEqual([{ type: "auth", token: "t2" }]);
    expect(world.sockets).toHaveLength(1);
  });

  it("tries the renewal again while nobody answers", async () => {
    world.logIns = [{ token: "t1", lastsMs: 50_000 }, "unreachable", { token: "t2", lastsMs: 900_000 }];
    const socket = await world.live(ROOM);
    await world.pass(56_000);
    expect(socket.of("auth")).toEqual([{ type: "auth", token: "t2" }]);
  });

  it("asks for another token when one was refused", async () => {
    const socket = await world.live();
    socket.says({ type: "bye", code: 4401, reconnect_in: 0 });
    await world.pass(1_000);
    expect(world.refusedTokens).toEqual([false, true]);
  });

  it("rests when nobody is", async () => {
    world.logIns = [null];
    world.client.start();
    await world.pass(600_000);
    expect([world.sockets.length, world.status]).toEqual([0, "off"]);
  });
});

describe("without a socket", () => {
  async function threeFail(): Promise<void> {
    world.client.follow(ROOM, 2);
    world.client.start();
    await world.settle();
    for (let nth = 0; nth < 3; nth++) {
      world.socket.end();
      if (nth < 2) await world.pass(10_000);
    }
    await world.settle();
  }

  it("asks by HTTP, from where the last answer ended", async () => {
    world.syncAnswers = [
      { frames: [batch(ROOM, 1, 3)], next: "n1" },
      { frames: [message(4)], next: "n2" },
    ];
    await threeFail();
    await world.pass(1);
    expect(heard()).toEqual(["a 3", "a 4"]);
    expect(world.syncAsked).toEqual([
      { since: null, rooms: [ROOM] },
      { since: "n1", rooms: [ROOM] },
      { since: "n2", rooms: [ROOM] },
    ]);
    expect(world.status).toBe("polling");
  });

  it("goes back to the socket and stops asking", async () => {
    world.syncAnswers = [{ frames: [message(3)], next: "n1" }];
    await threeFail();
    await world.pass(9_000);
    world.socket.open();
    world.socket.welcome(ROOM);
    expect(world.socket.sent[0]?.rooms).toEqual([{ id: ROOM, after: 3 }]);
    const asked = world.syncAsked.length;
    await world.pass(50_000);
    expect([world.status, world.syncAsked.length]).toEqual(["live", asked]);
  });

  it("asks again later when not even that gets through", async () => {
    world.syncAnswers = ["unreachable", { frames: [], next: "n1" }];
    await threeFail();
    expect(world.status).toBe("waiting");
    await world.pass(3_000);
    expect(world.status).toBe("polling");
  });
});
