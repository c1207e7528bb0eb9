"""`/v1/sync`: what `/v1/live` sends, for whoever can only ask (chat.md 5)."""

import asyncio
import base64
import binascii
from collections.abc import Callable
from itertools import islice
from typing import Annotated, Any, Final
from uuid import UUID

import msgspec
from litestar import Controller, Request
from litestar.params import QueryParameter

from app.actions.access import Person
from app.actions.live_rooms import enter_rooms, own_rooms
from app.store.database import Database
from app.store.errors import CursorError
from app.web.deps import Caller, Db
from app.web.live import Live
from app.web.live_line import Outlet, SlowError
from app.web.live_rooms import Seat
from app.web.live_wire import Text
from app.web.routes import get

ROOMS_MAX: Final = 64
SEQ_BYTES: Final = 8
ENTRY_BYTES: Final = 16 + SEQ_BYTES
ALL_OWN: Final = b"\1"
"""Before the entries of a token: whatever rooms the person is in, also those they join later."""
CATCH_UP_SECONDS: Final = 5.0
"""How long what is there already may take to be read."""

Since = Annotated[
    str | None,
    QueryParameter(
        max_length=4 * ENTRY_BYTES * ROOMS_MAX // 3 + 4,
        required=False,
        description="`next` of the answer before; without it the rooms' beginnings.",
    ),
]
Timeout = Annotated[
    int,
    QueryParameter(
        name="timeout", ge=0, le=25, description="Seconds to wait while there is nothing new."
    ),
]
Rooms = Annotated[
    list[UUID] | None,
    QueryParameter(
        max_items=ROOMS_MAX,
        required=False,
        description="Rooms to follow as well. Neither these nor `since`: all rooms the person is"
        " in, and later those they join; of more than 64 those where something was said last.",
    ),
]


class Synced(msgspec.Struct, frozen=True):
    """Frames as `/v1/live` sends them; ask with `next` for those that follow."""

    frames: list[dict[str, Any]]
    next: str


class SyncController(Controller):
    """Hearing from rooms without a socket."""

    tags = ("live",)

    @get("/v1/sync", operation_id="sync")
    async def sync(
        self,
        *,
        request: Request[Any, Any, Any],
        caller: Caller,
        db: Db,
        since: Since = None,
        timeout_seconds: Timeout = 0,
        rooms: Rooms = None,
    ) -> Synced:
        """Return what is new in these rooms; a room that is gone for the caller is left out."""
        live: Live = request.app.state.live
        is_all, after = _read_token(since)
        is_all = is_all or not (since or rooms)
        if is_all:
            own = await own_rooms(db, caller.shopper_id, limit=ROOMS_MAX)
            after = {room_id: after.get(room_id, 0) for room_id in [*(rooms or ()), *own]}
            after = dict(islice(after.items(), ROOMS_MAX))
        else:
            after = dict.fromkeys(rooms or (), 0) | after
        if len(after) > ROOMS_MAX:
            raise CursorError
        asking = _Asking(live, db, caller)
        frames = await asking.ask(after, seconds=timeout_seconds, waits_alone=is_all)
        return Synced(frames, _token(asking.positions, is_all=is_all))


class _Asking:
    """One question: a socket that lasts until the first answer, and is its own wire."""

    def __init__(self, live: Live, db: Database, person: Person) -> None:
        self.is_full = False
        self.freed: Callable[[], None] | None = None
        self.positions: dict[UUID, int] = {}
        self._live = live
        self._hub = live.hub
        self._db = db
        self._shopper_id = person.shopper_id
        self._frames: list[dict[str, Any]] = []
        self._has_some = asyncio.Event()
        self._outlet = Outlet(live.hub.line, self)
        self._seats: list[Seat] = []

    async def ask(
        self, after: dict[UUID, int], *, seconds: float, waits_alone: bool
    ) -> list[dict[str, Any]]:
        """Return the first frames there are, or none when the time is up.

        `waits_alone`: the time is to pass although there is no room to hear from.
        """
        self._live.waiting.add(self._has_some)
        try:
            for room_id, at in (await self._entered(after)).items():
                seat = await self._hub.enter(at, self._outlet, self._shopper_id)
                self._seats.append(seat)
                self.positions[room_id] = after[room_id]
                seat.begin(after[room_id])
                self.positions[room_id] = max(after[room_id], at.floor - 1)
            if any(seat.has_more for seat in self._seats):
                seconds = CATCH_UP_SECONDS
            elif self._live.is_draining:
                seconds = 0
            if self._seats or waits_alone:
                async with asyncio.timeout(seconds):
                    await self._has_some.wait()
        except TimeoutError:
            pass
        finally:
            self._live.waiting.discard(self._has_some)
            self._outlet.fail(SlowError())
            for seat in self._seats:
                self._hub.leave(seat)
            await self._outlet.close()
        return self._frames

    async def _entered(self, after: dict[UUID, int]) -> dict[UUID, Any]:
        return await enter_rooms(self._db, self._shopper_id, [*after]) if after else {}

    def write(self, text: Text) -> None:
        """Take frames for the answer."""
        for frame in msgspec.json.decode(text.payload):
            self._frames.append(frame)
            moved = moves_to(frame)
            if moved is not None:
                room_id, seq = moved
                self.positions[room_id] = max(self.positions[room_id], seq)
        self._has_some.set()

    def close(self, code: int) -> None:
        """Do nothing: the answer is the end."""


def moves_to(frame: dict[str, Any]) -> tuple[UUID, int] | None:
    """Return up to where a frame brings its reader in which room; None: it carries no message.

    `head` and `read` name numbers too, of messages that may not have come yet.
    """
    match frame:
        case (
            {"type": "msg", "room": room, "seq": seq}
            | {"type": "batch", "room": room, "to": seq}
            | {"type": "reset", "room": room, "head": seq}
        ):
            return UUID(room), seq
    return None


def _token(positions: dict[UUID, int], *, is_all: bool) -> str:
    packed = b"".join(
        room_id.bytes + seq.to_bytes(SEQ_BYTES, "big") for room_id, seq in positions.items()
    )
    return base64.urlsafe_b64encode((ALL_OWN if is_all else b"") + packed).decode()


def _read_token(token: str | None) -> tuple[bool, dict[UUID, int]]:
    """Return whether all of one's own rooms are meant, and where each of those known stands."""
    try:
        packed = base64.b64decode((token or "").encode("ascii"), b"-_", validate=True)
    except (binascii.Error, UnicodeEncodeError) as error:
        raise CursorError from error
    is_all = packed.startswith(ALL_OWN) and len(packed) % ENTRY_BYTES == len(ALL_OWN)
    packed = packed[len(ALL_OWN) :] if is_all else packed
    if len(packed) % ENTRY_BYTES:
        raise CursorError
    entries = [packed[at : at + ENTRY_BYTES] for at in range(0, len(packed), ENTRY_BYTES)]
    return is_all, {
        UUID(bytes=entry[:16]): min(int.from_bytes(entry[16:], "big"), 2**53) for entry in entries
    }
