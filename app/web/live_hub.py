"""The hub: every room that sockets of this process follow, and how news reach it.

Four ways, each covering what another loses (docs/decisions/0012-own-listener.md): what this process
commits itself; the doorbell's channels; the sweep, which compares where rooms end with what is
here; and reading the gap when something is missing.
"""

import asyncio
import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final, Literal, Protocol
from uuid import UUID

import msgspec
import structlog

from app import tasks
from app.actions.live_rooms import ReadMark, RoomAt, read_heads, save_read_marks
from app.actions.post_message import NOTICES_CHANNEL, SHARDS_COUNT, channel_of
from app.store.errors import BusyError, UnavailableError
from app.web.live_cards import Cards
from app.web.live_frames import (
    REPLACED,
    Head,
    Presence,
    ReadElsewhere,
    RoomChange,
    TypingNow,
    encoded,
)
from app.web.live_line import Line, Outlet
from app.web.live_notices import Notices
from app.web.live_rooms import Item, LiveRoom, Seat
from app.wiring import Wiring
from domain.ids import RoomRef
from domain.messages import MessageKind
from domain.rooms import Permit

LOG: Final = structlog.get_logger("pintier", module=__name__)

SWEEP_SECONDS: Final = (1.8, 2.2)
SWEEP_ALONE_SECONDS: Final = (0.4, 0.6)
"""Without Redis the sweep is the delivery."""
HEADS_EVERY_SECONDS: Final = 20
LOOK_EVERY_SECONDS: Final = 15
READ_EVERY_SECONDS: Final = 2
PRESENCE_EVERY_SECONDS: Final = 5
NOTE_EVERY_SECONDS: Final = 30
ROOM_KEPT_SECONDS: Final = 30.0
"""How long a room that nobody follows stays: those whose sockets broke come back soon."""
TEAM_BUY_CHANNEL: Final = "team_buy:"
SOCKETS_PER_PERSON_MAX: Final = 5


class Heard(msgspec.Struct, frozen=True):
    """A frame on the doorbell; what is volatile names the person it came from."""

    type: Literal["msg", "typing", "read"]
    room: UUID
    seq: int = 0
    kind: str = ""
    ref_seq: int | None = None
    nickname: str = ""
    shopper: UUID | None = None


class _Newcomer(msgspec.Struct, frozen=True):
    shopper_id: UUID | None = None


class _CameIn(msgspec.Struct, frozen=True):
    """What a message about a newcomer says of them."""

    payload: _Newcomer


class Connected(Protocol):
    """What the hub knows of a socket."""

    shopper_id: UUID
    outlet: Outlet

    def tick(self, now: float) -> None:
        """Look at the clock: time-outs, pings."""

    def bye(self, code: int, reconnect_in: float = 0.0) -> None:
        """Say goodbye and close."""


class Hub:
    """Belongs to one event loop; `open`ed by the application's lifespan."""

    def __init__(self, wiring: Wiring) -> None:
        self.line = Line()
        self.cards = Cards(wiring.db)
        self.sockets: dict[Outlet, Connected] = {}
        self.people: dict[UUID, list[Connected]] = {}
        self.notices = Notices(wiring.db, self.people)
        self._wiring = wiring
        self._rooms: dict[UUID, LiveRoom] = {}
        self._marks: dict[tuple[UUID, UUID], ReadMark] = {}
        self._online: dict[UUID, int] = {}
        self._arrived: dict[UUID, list[UUID]] = {}
        self._sweep_now = asyncio.Event()
        wiring.posts.listen(self._posted)
        wiring.posts.listen_for_notices(self.notices.ring)
        self._listener = wiring.listen(
            channels=[NOTICES_CHANNEL, *(f"room:{number}" for number in range(SHARDS_COUNT))],
            patterns=[f"{TEAM_BUY_CHANNEL}*"],
            hear=self.hear,
            missed=self._sweep_now.set,
        )
        self._tasks = [
            asyncio.create_task(self._sweep(), name="live sweep"),
            asyncio.create_task(self._tick(), name="live clock"),
        ]

    @property
    def is_hearing(self) -> bool:
        """Say whether the doorbell is heard."""
        return self._listener.is_connected

    async def is_running(self) -> bool:
        """Say whether everything that must run does."""
        return self._listener.is_running and not any(task.done() for task in self._tasks)

    async def close(self) -> None:
        """End what runs."""
        await self._listener.close()
        for task in self._tasks:
            await tasks.end(task)
        for room in self._rooms.values():
            await room.close()
        await self.cards.close()
        await self.notices.close()
        await self._save_marks()

    @contextmanager
    def connected(self, socket: Connected) -> Iterator[None]:
        """Know whose socket this is; a person's sixth takes the place of the oldest."""
        mine = self.people.setdefault(socket.shopper_id, [])
        for oldest in mine[: max(0, len(mine) + 1 - SOCKETS_PER_PERSON_MAX)]:
            oldest.bye(REPLACED)
        mine.append(socket)
        try:
            yield
        finally:
            mine.remove(socket)
            if not mine:
                self.people.pop(socket.shopper_id, None)

    async def enter(self, at: RoomAt, outlet: Outlet, shopper_id: UUID) -> Seat:
        """Give a socket a seat in a room it may read; it begins when `Seat.begin` is called.

        Raises:
            BusyError, UnavailableError: the room could not be read.
        """
        room = self._rooms.get(at.ref.id)
        if room is None or room.failed_to_load:
            room = self._rooms[at.ref.id] = LiveRoom(
                self._wiring.db, at.ref, self.line, left=self.leave
            )
        seat = Seat(room, outlet, at, shopper_id)
        room.seats.add(seat)
        try:
            await room.load()
        except BaseException:
            self.leave(seat)
            raise
        room.expect(at.room.last_seq)
        if at.member is not None:
            self._arrived.setdefault(at.ref.id, []).append(shopper_id)
        return seat

    def leave(self, seat: Seat) -> None:
        """Take a seat away: from now on nothing of the room goes out by it."""
        seat.is_open = False
        seat.outlet.forget(seat)
        seat.room.seats.discard(seat)
        if not seat.room.seats:
            seat.room.empty_since = asyncio.get_running_loop().time()

    def hear(self, channel: str, payload: bytes) -> None:
        """Take what the doorbell carries; what is not ours is dropped."""
        if channel.startswith(TEAM_BUY_CHANNEL):
            self._ring_card(channel.removeprefix(TEAM_BUY_CHANNEL))
            return
        if channel == NOTICES_CHANNEL:
            self.notices.ring()
            return
        try:
            frames = msgspec.json.decode(payload, type=list[msgspec.Raw])
            heard = [(msgspec.json.decode(one, type=Heard), bytes(one)) for one in frames]
        except (msgspec.MsgspecError, UnicodeDecodeError):
            LOG.warning("doorbell_not_understood", channel=channel)
            return
        for one, frame in heard:
            if one.type == "msg":
                self._welcome_in(one.room, one.seq, one.kind, frame)
            room = self._rooms.get(one.room)
            if room is None:
                continue
            if one.type == "msg":
                room.hear([(Item(one.seq, one.kind, one.ref_seq), frame)])
            elif one.shopper is not None:
                self._pass_on(room, one, one.shopper)

    def tell(self, heard: Heard) -> None:
        """Pass on something volatile: to the sockets here, and to other processes."""
        if heard.shopper is not None:
            room = self._rooms.get(heard.room)
            if room is not None:
                self._pass_on(room, heard, heard.shopper)
            payload = msgspec.json.encode([heard])
            self._wiring.doorbell.publish(channel_of(heard.room), payload)

    def mark_read(self, seat: Seat, seq: int) -> None:
        """Note how far somebody has read; it is stored within two seconds."""
        ref = seat.room.ref
        name = (ref.id, seat.shopper_id)
        before = self._marks.get(name)
        seq = min(seq, seat.room.shown)
        if seat.at.member is not None and (before is None or before.seq < seq):
            self._marks[name] = ReadMark(
                merchant_id=ref.merchant_id, room_id=ref.id, shopper_id=seat.shopper_id, seq=seq
            )

    async def depart(self, seat: Seat) -> None:
        """Take a seat away whose socket has gone; without another the person is not there."""
        self.leave(seat)
        if not any(one.shopper_id == seat.shopper_id for one in seat.room.seats):
            await self._wiring.presence.forget(seat.room.ref.id, seat.shopper_id)

    def _posted(self, room_id: UUID, items: Sequence[tuple[int, bytes]]) -> None:
        heard = [(msgspec.json.decode(frame, type=Item), frame) for _, frame in items]
        for item, frame in heard:
            self._welcome_in(room_id, item.seq, item.kind, frame)
        room = self._rooms.get(room_id)
        if room is not None:
            room.hear(heard)

    def _welcome_in(self, room_id: UUID, seq: int, kind: str, frame: bytes) -> None:
        """Tell a newcomer's sockets that there is a room to follow; it is looked up when they do.

        Where the doorbell was not heard they learn of it when they next list their rooms.
        """
        if kind != MessageKind.JOIN:
            return
        try:
            who = msgspec.json.decode(frame, type=_CameIn).payload.shopper_id
        except msgspec.MsgspecError:
            LOG.warning("doorbell_not_understood", kind=kind)
            return
        added = encoded(RoomChange(id=room_id, change="added", seq=seq))
        for socket in self.people.get(who, ()) if who else ():
            socket.outlet.put(added, ("room", room_id))

    def _ring_card(self, text: str) -> None:
        try:
            self.cards.ring(UUID(text))
        except ValueError:
            LOG.warning("doorbell_not_understood", channel=TEAM_BUY_CHANNEL)

    def _pass_on(self, room: LiveRoom, heard: Heard, shopper_id: UUID) -> None:
        typing = heard.type == "typing"
        if typing:
            frame = encoded(TypingNow(heard.room, heard.nickname))
        else:
            frame = encoded(ReadElsewhere(heard.room, heard.seq))
        key = (heard.type, heard.room, heard.nickname)
        for seat in room.seats:
            if (seat.shopper_id == shopper_id) != typing:
                seat.outlet.put(frame, key)

    async def _sweep(self) -> None:
        """Compare where rooms end with what is here, again and again."""
        while True:
            pause = SWEEP_SECONDS if self._listener.is_connected else SWEEP_ALONE_SECONDS
            try:
                async with asyncio.timeout(random.uniform(*pause)):  # noqa: S311  (only jitter)
                    await self._sweep_now.wait()
            except TimeoutError:
                pass
            self._sweep_now.clear()
            try:
                await self._look_at_heads()
                await self.cards.sweep()
                await self.notices.sweep()
            except (BusyError, UnavailableError) as error:
                LOG.info("live_sweep_failed", error_type=type(error).__name__)
            except Exception:  # whatever it is, the sweep goes on
                LOG.exception("live_sweep_broke")

    async def _look_at_heads(self) -> None:
        now = asyncio.get_running_loop().time()
        for room_id, room in list(self._rooms.items()):
            if not room.seats and now - room.empty_since > ROOM_KEPT_SECONDS:
                del self._rooms[room_id]
                await room.close()
        refs: list[RoomRef] = [room.ref for room in self._rooms.values() if room.seats]
        if refs:
            for room_id, head in (await read_heads(self._wiring.db, refs)).items():
                if room_id in self._rooms:
                    self._rooms[room_id].expect(head)

    async def _tick(self) -> None:
        """Once a second look at everything that has a time."""
        second = 0
        while True:
            await asyncio.sleep(1)
            second += 1
            try:
                await self._each_second(second)
            except Exception:  # whatever it is, the clock goes on
                LOG.exception("live_clock_broke")

    async def _each_second(self, second: int) -> None:
        now = asyncio.get_running_loop().time()
        for socket in list(self.sockets.values()):
            socket.tick(now)
        followed = [room for room in self._rooms.values() if room.seats]
        for room in followed:
            turn = second + room.ref.id.int
            if turn % HEADS_EVERY_SECONDS == 0:
                frame = encoded(Head(room.ref.id, room.shown))
                for seat in room.seats:
                    seat.outlet.put(frame, ("head", room.ref.id))
            if turn % LOOK_EVERY_SECONDS == 0:
                room.look_again()
        if second % READ_EVERY_SECONDS == 0:
            await self._save_marks()
        if second % NOTE_EVERY_SECONDS == 0:
            self._arrived = _there(followed)
        arrived, self._arrived = self._arrived, {}
        await self._wiring.presence.note(arrived)
        if second % PRESENCE_EVERY_SECONDS == 0:
            await self._show_presence(followed)

    async def _save_marks(self) -> None:
        marks, self._marks = self._marks, {}
        if not marks:
            return
        try:
            await save_read_marks(self._wiring.db, [*marks.values()])
        except (BusyError, UnavailableError):
            self._marks = marks | self._marks
            return
        for one in marks.values():
            self.tell(Heard("read", one.room_id, seq=one.seq, shopper=one.shopper_id))

    async def _show_presence(self, followed: Sequence[LiveRoom]) -> None:
        counts = await self._wiring.presence.counts([room.ref.id for room in followed])
        for room in followed:
            online = counts.get(room.ref.id)
            if online is not None and self._online.get(room.ref.id) != online:
                self._online[room.ref.id] = online
                frame = encoded(Presence(room.ref.id, online))
                for seat in room.seats:
                    if Permit.PRESENCE in seat.at.permits:
                        seat.outlet.put(frame, ("presence", room.ref.id))


def _there(rooms: Sequence[LiveRoom]) -> dict[UUID, list[UUID]]:
    return {
        room.ref.id: [*{seat.shopper_id for seat in room.seats if seat.at.member is not None}]
        for room in rooms
    }
