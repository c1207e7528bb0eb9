"""A room as one process serves it: its newest items, encoded once, and the seats that follow it.

Each seat has a cursor. What the ring still holds is joined once for all seats at the same place;
what it does not is read from PostgreSQL, once for all who lack the same. Items come from this
process's own posts, from the doorbell, and from the sweep: whichever is first, `seq` decides.
"""

import asyncio
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final
from uuid import UUID

import msgspec
import structlog

from app import tasks
from app.actions.live_rooms import (
    Message,
    RoomAt,
    read_after,
    read_newest,
    who_may_read,
)
from app.store.database import Database
from app.store.errors import BusyError, UnavailableError
from app.web.live_frames import Batch, Reset, RoomChange, encoded
from app.web.live_line import TEXT_BYTES_MAX, Line, Outlet, SlowError
from app.web.live_wire import Text
from domain.ids import RoomRef
from domain.messages import MessageKind

LOG: Final = structlog.get_logger("pintier", module=__name__)

RING_COUNT: Final = 256
FILL_COUNT: Final = 200
RESET_AFTER: Final = 1_000
"""Who missed more is told to begin anew."""
LOST_AFTER: Final = 5_000
"""Who falls behind this far while connected cannot keep up."""
AGAIN_SECONDS: Final = 0.5

_MEMBERSHIP: Final = frozenset({MessageKind.JOIN, MessageKind.LEAVE, MessageKind.SYSTEM})
"""After these it is looked up again who may read, before they are shown to anybody."""
_REWRITES: Final = frozenset({MessageKind.RECALL, MessageKind.EDIT, MessageKind.SYSTEM})
"""These may have changed an older item: it is read again, never taken from the ring."""


class Item(msgspec.Struct, frozen=True):
    """What the hub needs to know of an encoded message."""

    seq: int
    kind: str = ""
    ref_seq: int | None = None


class Seat:
    """One socket's place in a room: a source of its outlet."""

    __slots__ = (
        "_has_begun",
        "_owed",
        "at",
        "cursor",
        "is_open",
        "outlet",
        "room",
        "shopper_id",
    )

    def __init__(self, room: "LiveRoom", outlet: Outlet, at: RoomAt, shopper_id: UUID) -> None:
        self.room = room
        self.outlet = outlet
        self.at = at
        self.shopper_id = shopper_id
        self.cursor = 0
        self.is_open = True
        self._has_begun = False
        self._owed: list[bytes] = []

    def begin(self, after: int) -> None:
        """Begin after the last seq the client has, or where it may begin to see."""
        self._has_begun = True
        newest = max(self.room.shown, self.at.room.last_seq)
        self.cursor = max(min(after, newest), self.at.floor - 1)
        if self.room.shown - self.cursor > RESET_AFTER:
            self.cursor = self.room.shown
            self._owed.append(encoded(Reset(self.room.ref.id, self.cursor)))
        elif self.room.shown > self.cursor:
            found = self.room.items_after(self.cursor, limit=FILL_COUNT)
            if found is not None:
                self._owe(found)
        self.follow()

    def follow(self) -> None:
        """Say that there is something to take."""
        if self.is_open:
            self.outlet.follow(self)

    @property
    def has_more(self) -> bool:
        """Say whether there is something to take."""
        is_there = self.is_open and self._has_begun
        return is_there and (bool(self._owed) or self.cursor < self.room.shown)

    def take(self) -> Text | None:
        """Return what is next; None although it `has_more`: `catch_up` first."""
        if not self.has_more:
            return None
        if self._owed:
            return Text([self._owed.pop(0)])
        found = self.room.text_after(self.cursor)
        if found is None:
            return None
        text, self.cursor = found
        return text

    async def catch_up(self) -> None:
        """Read what the ring has no more.

        Raises:
            SlowError: it is too much.
        """
        if self.room.shown - self.cursor > LOST_AFTER:
            raise SlowError
        found = await self.room.fill(self.cursor)
        if self.is_open and found and found[0][0] == self.cursor + 1:
            self._owe(found)

    def _owe(self, found: Sequence[tuple[int, bytes]]) -> None:
        first, self.cursor = found[0][0], found[-1][0]
        batch = Batch(
            room=self.room.ref.id,
            from_=first,
            to=self.cursor,
            more=self.cursor < self.room.shown,
            items=[msgspec.Raw(item) for _, item in found],
        )
        self._owed.append(encoded(batch))


class LiveRoom:
    """The newest items of a room, and who follows it in this process."""

    def __init__(
        self, db: Database, ref: RoomRef, line: Line, *, left: Callable[[Seat], None]
    ) -> None:
        self.ref = ref
        self.seats: set[Seat] = set()
        self.heard_of = 0
        """The newest seq anybody spoke of."""
        self.head = 0
        """The newest seq that is here, without a gap before it."""
        self.shown = 0
        """The newest seq that seats may take."""
        self.empty_since = 0.0
        self._db = db
        self._line = line
        self._goes_round = False
        self._left = left
        self._first = 1
        self._ring: list[bytes] = []
        self._texts: dict[int, tuple[Text, int]] = {}
        self._fills: dict[int, asyncio.Task[list[tuple[int, bytes]]]] = {}
        self._must_look = False
        self._is_loaded = False
        self._loading: asyncio.Task[None] | None = None
        self._working: asyncio.Task[None] | None = None

    async def load(self) -> None:
        """Read the newest items, once; whoever comes meanwhile waits for the same reading."""
        if self._loading is None:
            self._loading = asyncio.create_task(self._load())
        await asyncio.shield(self._loading)

    @property
    def failed_to_load(self) -> bool:
        """Say whether reading failed, so that the next one has to begin anew."""
        task = self._loading
        return task is not None and task.done() and (task.cancelled() or bool(task.exception()))

    async def close(self) -> None:
        """End what runs."""
        for task in (self._loading, self._working, *self._fills.values()):
            if task is not None:
                await tasks.end(task)

    def hear(self, items: Iterable[tuple[Item, bytes]]) -> None:
        """Take new items; what is known is dropped, what leaves a gap is read instead."""
        for item, frame in items:
            if item.seq == self.head + 1 and self._is_loaded:
                self._append(item, frame)
            elif item.seq > self.head:
                self.heard_of = max(self.heard_of, item.seq)
        self._go_on()

    def expect(self, head: int) -> None:
        """Take notice that the room has messages up to `head`."""
        self.heard_of = max(self.heard_of, head)
        self._go_on()

    def look_again(self) -> None:
        """Look up again who may read: something changed without a message."""
        self._must_look = True
        self._go_on()

    def text_after(self, cursor: int) -> tuple[Text, int] | None:
        """Return what follows `cursor`, one text for all, and its last seq; None: not here."""
        found = self._texts.get(cursor)
        if found is None:
            items = self.items_after(cursor, limit=RING_COUNT)
            if items is None:
                return None
            taken, size = 0, 0
            for _, item in items:
                size += len(item)
                taken += 1
                if size > TEXT_BYTES_MAX:
                    break
            text = Text(item for _, item in items[:taken])
            found = self._texts[cursor] = (text, items[taken - 1][0])
        return found

    def items_after(self, cursor: int, *, limit: int) -> list[tuple[int, bytes]] | None:
        """Return items from `cursor` + 1 on, with their seqs; None when the ring begins later."""
        begin = cursor + 1 - self._first
        if begin < 0 or cursor >= self.shown:
            return None
        end = min(self.shown + 1 - self._first, begin + limit)
        return [(self._first + at, self._ring[at]) for at in range(begin, end)]

    async def fill(self, cursor: int) -> list[tuple[int, bytes]]:
        """Read items from `cursor` + 1 on, in one query for all who ask at the same time."""
        task = self._fills.get(cursor)
        if task is None:
            task = self._fills[cursor] = asyncio.create_task(self._read(cursor))
            task.add_done_callback(lambda _: self._fills.pop(cursor, None))
        return await asyncio.shield(task)

    async def _read(self, cursor: int) -> list[tuple[int, bytes]]:
        while True:
            try:
                found = await read_after(self._db, self.ref, cursor, limit=FILL_COUNT)
            except (BusyError, UnavailableError):
                await asyncio.sleep(AGAIN_SECONDS)
            else:
                return [(one.seq, raw) for one, raw in found if one.seq <= self.shown]

    async def _load(self) -> None:
        found = await read_newest(self._db, self.ref, limit=RING_COUNT)
        if found:
            self._first = found[0][0].seq
            self._ring = [raw for _, raw in found]
            self.head = self.shown = found[-1][0].seq
        self._is_loaded = True
        self._go_on()

    def _append(self, item: Item, frame: bytes) -> None:
        if item.kind in _REWRITES and item.ref_seq is not None and item.ref_seq >= self._first:
            del self._ring[: item.ref_seq + 1 - self._first]
            self._first = item.ref_seq + 1
            self._texts.clear()
        self._ring.append(frame)
        self.head = item.seq
        if item.kind in _MEMBERSHIP:
            self._must_look = True
        if len(self._ring) >= 2 * RING_COUNT:
            del self._ring[:RING_COUNT]
            self._first += RING_COUNT

    def _go_on(self) -> None:
        """Show what may be shown; have read or looked up what must be first."""
        if not self._is_loaded:
            return
        if self._must_look or self.head < self.heard_of:
            if self._working is None or self._working.done():
                self._working = asyncio.create_task(self._work())
        elif self._working is None or self._working.done():
            self._show(self.head)

    def _show(self, head: int) -> None:
        if head > self.shown:
            self.shown = head
            self._texts.clear()
            if not self._goes_round:
                self._goes_round = True
                self._line.go_round(self._round())

    def _round(self) -> Iterator[Seat]:
        """Yield the seats that are there when the first is asked for.

        What is shown before that goes the same round; what is shown later needs another.
        """
        self._goes_round = False
        yield from list(self.seats)

    async def _work(self) -> None:
        while self._must_look or self.head < self.heard_of:
            try:
                if self._must_look:
                    await self._look()
                else:
                    await self._read_gap()
            except (BusyError, UnavailableError) as error:
                LOG.info("live_room_waits", error_type=type(error).__name__)
                await asyncio.sleep(AGAIN_SECONDS)
        self._show(self.head)

    async def _read_gap(self) -> None:
        found = await read_after(self._db, self.ref, self.head, limit=FILL_COUNT)
        for one, raw in found:
            if one.seq == self.head + 1:
                self._append(_item_of(one), raw)
        if not found:
            self.heard_of = self.head  # spoken of, and not there: nothing to wait for

    async def _look(self) -> None:
        """Look up who may read up to `head`, tell who no longer may, and show it to the others."""
        self._must_look = False
        head = self.head
        seats = list(self.seats)  # who comes in meanwhile is looked up at the door
        shopper_ids = list({seat.shopper_id for seat in seats})
        try:
            seen = await who_may_read(self._db, [self.ref.id], shopper_ids)
        except (BusyError, UnavailableError):
            self._must_look = True
            raise
        for seat in seats:
            now = seen.get((self.ref.id, seat.shopper_id))
            change = _change(seat.at, now)
            if now is None:
                self._left(seat)
            else:
                seat.at = now
            if change:
                frame = RoomChange(id=self.ref.id, change=change, seq=head)
                seat.outlet.put(encoded(frame), ("room", self.ref.id))
        self._show(head)


def _change(before: RoomAt, now: RoomAt | None) -> str:
    """Say in a word what happened to somebody's place in a room; "" for nothing."""
    if now is None:
        return "removed"
    if now.permits != before.permits:
        was = before.member.muted_until if before.member else None
        is_now = now.member.muted_until if now.member else None
        return "muted" if is_now != was else "permits"
    return "policy" if now.room.policy != before.room.policy else ""


def _item_of(message: Message) -> Item:
    return Item(seq=message.seq, kind=message.kind, ref_seq=message.ref_seq)
