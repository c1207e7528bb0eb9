import { RoomLog, type Pending } from "@shared/room-log";
import { describe, expect, it } from "vitest";
import { message } from "./live_world";

const ME = "0198c000-0000-7000-8000-0000000000ee";
const SOMEBODY = "0198c000-0000-7000-8000-0000000000ff";

function pending(id: string): Pending {
  return { client_msg_id: id, kind: "text", body: "+1", payload: null, ref_seq: null, at: "", seq: null, refused: null };
}

function bodies(log: RoomLog): string[] {
  return log.shown().map((one) => (one.hidden ? "(hidden)" : one.body));
}

describe("echo", () => {
  it("is replaced by the message with its id", () => {
    const log = new RoomLog(ME);
    log.send(pending("x"));
    expect(log.pending()).toHaveLength(1);
    log.add([message(1, { client_msg_id: "x", sender: ME })]);
    expect([log.pending().length, log.shown().length]).toEqual([0, 1]);
  });

  it("is not taken for somebody else's with the same id", () => {
    const log = new RoomLog(ME);
    log.send(pending("x"));
    log.add([message(1, { client_msg_id: "x", sender: SOMEBODY })]);
    expect(log.pending()).toHaveLength(1);
  });

  it("stays until the message is here, whichever comes first", () => {
    const log = new RoomLog(ME);
    log.send(pending("x"));
    log.sent("x", 7);
    expect(log.pending()[0]?.seq).toBe(7);
    log.add([message(7, { sender: ME })]);
    expect(log.pending()).toEqual([]);
    log.send(pending("y"));
    log.add([message(8)]);
    log.sent("y", 8);
    expect(log.pending()).toEqual([]);
  });

  it("says why not, may be sent again under the same id, and given up", () => {
    const log = new RoomLog(ME);
    log.send(pending("x"));
    log.refuse("x", "member_muted");
    expect(log.pending()[0]?.refused).toBe("member_muted");
    log.send(pending("x"));
    expect(log.pending().map((one) => one.refused)).toEqual([null]);
    log.discard("x");
    expect(log.pending()).toEqual([]);
  });

  it("is not refused once it has its number", () => {
    const log = new RoomLog(ME);
    log.send(pending("x"));
    log.sent("x", 7);
    log.refuse("x", "unreachable");
    expect(log.pending()[0]?.refused).toBeNull();
  });
});

describe("what was done to messages", () => {
  const edit = (seq: number, ref: number, body: string) => message(seq, { kind: "edit", ref_seq: ref, body });

  it("is applied in whichever order it comes", () => {
    const said = [message(1), edit(2, 1, "second"), edit(3, 1, "third"), message(4, { kind: "recall", ref_seq: 1 })];
    for (const order of [said, [...said].reverse()]) {
      const log = new RoomLog(ME);
      log.add(order.slice(0, 3));
      log.add(order);
      expect(bodies(log)).toEqual(["(hidden)"]);
    }
    const log = new RoomLog(ME);
    log.add([edit(3, 1, "third"), edit(2, 1, "second"), message(1)]);
    expect(bodies(log)).toEqual(["third"]);
    expect(log.get(1)?.edited).toBe(true);
  });

  it("has no line of its own", () => {
    const log = new RoomLog(ME);
    log.add([message(1), message(2, { kind: "vote", ref_seq: 1 }), message(3, { kind: "mark", ref_seq: 1, payload: { mark: "question" } })]);
    expect(log.shown()).toMatchObject([{ seq: 1, mark: "question", touched: 3 }]);
    log.add([message(4, { kind: "mark", ref_seq: 1, payload: { mark: "none" } })]);
    expect(log.get(1)?.mark).toBe("none");
  });

  it("is taken from a page that already has it", () => {
    const log = new RoomLog(ME);
    log.add([message(1)]);
    log.add([message(1, { hidden: true, body: "" })]);
    expect(bodies(log)).toEqual(["(hidden)"]);
  });
});

describe("pages", () => {
  it("come in any order and overlap", () => {
    const log = new RoomLog(ME);
    log.add([message(5), message(6)]);
    log.add([message(3), message(4), message(5)]);
    expect(log.shown().map((one) => one.seq)).toEqual([3, 4, 5, 6]);
    expect([log.firstSeq(), log.lastSeq()]).toEqual([3, 6]);
  });

  it("begin anew, with what is on its way", () => {
    const log = new RoomLog(ME);
    log.add([message(1)]);
    log.send(pending("x"));
    log.reset();
    expect([log.shown().length, log.pending().length, log.firstSeq(), log.lastSeq()]).toEqual([0, 1, null, 0]);
  });
});
