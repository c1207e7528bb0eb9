/**
 * Where a client stands in each room it follows: the last seq up to which nothing is missing.
 *
 * Frames may come doubled, late or with holes; what leaves here comes in order, each message once
 * (live.md, "How a client resumes").
 */
import type { Batch, Message, RoomAsked, RoomWelcome } from "./live-frames";

/** What to do about a frame: show these, and ask again if something was lost before it. */
export interface Taken {
  messages: Message[];
  lost: boolean;
}

interface Place {
  after: number;
  /** The server has been asked and has not answered: what does not fit is from before. */
  asked: boolean;
  /** Asked again in a row without getting further. */
  refills_count: number;
}

const NOTHING: Taken = { messages: [], lost: false };

export class FollowedRooms {
  private readonly places = new Map<string, Place>();

  /** Begin to follow, having everything up to `after`; false when it is followed already. */
  add(room: string, after: number): boolean {
    if (this.places.has(room)) return false;
    this.places.set(room, { after, asked: false, refills_count: 0 });
    return true;
  }

  remove(room: string): boolean {
    return this.places.delete(room);
  }

  has(room: string): boolean {
    return this.places.has(room);
  }

  ids(): string[] {
    return [...this.places.keys()];
  }

  after(room: string): number {
    return this.places.get(room)?.after ?? 0;
  }

  /** How often in a row a room was asked for again in vain. */
  refillsCount(room: string): number {
    return this.places.get(room)?.refills_count ?? 0;
  }

  /** Note that the server is asked from here on, and return what to ask. */
  asking(rooms: string[]): RoomAsked[] {
    return rooms.flatMap((id) => {
      const place = this.places.get(id);
      if (place === undefined) return [];
      place.asked = true;
      return [{ id, after: place.after }];
    });
  }

  /** The server follows the room for us. What is below `floor` we may not see: it is no gap. */
  welcomed(room: RoomWelcome): boolean {
    const place = this.places.get(room.id);
    if (place === undefined) return false;
    place.asked = false;
    place.after = Math.max(place.after, room.floor - 1);
    return true;
  }

  /** Nobody answers any more what was asked. */
  disconnected(): void {
    for (const place of this.places.values()) place.asked = false;
  }

  message(message: Message): Taken {
    return this.take(message.room, message.seq, message.seq, [message]);
  }

  batch(batch: Batch): Taken {
    return this.take(batch.room, batch.from, batch.to, batch.items as Message[]);
  }

  /** True when the server has messages above ours that nobody is bringing. */
  lacks(room: string, head: number): boolean {
    const place = this.places.get(room);
    if (place === undefined || place.asked || head <= place.after) return false;
    place.refills_count += 1;
    return true;
  }

  /** Begin anew above `head`; false when we are as far already. */
  reset(room: string, head: number): boolean {
    const place = this.places.get(room);
    if (place === undefined || head <= place.after) return false;
    place.after = head;
    place.refills_count = 0;
    return true;
  }

  private take(room: string, from: number, to: number, messages: Message[]): Taken {
    const place = this.places.get(room);
    if (place === undefined || to <= place.after) return NOTHING;
    if (from > place.after + 1) {
      if (place.asked) return NOTHING;
      place.refills_count += 1;
      return { messages: [], lost: true };
    }
    const fresh = messages.filter((one) => one.seq > place.after);
    place.after = to;
    place.refills_count = 0;
    return { messages: fresh, lost: false };
  }
}
