"""One person's socket: what it says, what it is told, and how it ends (chat.md 5)."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from datetime import UTC, datetime
from typing import Final
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.live_rooms import enter_rooms
from app.actions.read_access_token import Shown
from app.store.errors import BusyError, UnavailableError
from app.web import live_frames as frames
from app.web.live_frames import encoded
from app.web.live_hub import Heard, Hub
from app.web.live_line import Outlet, SlowError
from app.web.live_rooms import Seat
from app.web.live_wire import Text, Wire
from app.wiring import Wiring
from domain.errors import UnauthenticatedError
from domain.rooms import Permit

HELLO_SECONDS: Final = 10.0
GRACE_SECONDS: Final = 60.0
"""How long a socket may stay after its token's end."""
PING_SECONDS: Final = 25.0
FRAMES_PER_SECOND: Final = 20.0
FRAMES_BURST: Final = 40.0
TYPING_SECONDS: Final = 3.0
TYPING_MEMBERS_MAX: Final = 100
BUSY_AGAIN_SECONDS: Final = 1.0
NORMAL: Final = 1000
BYE_SECONDS: Final = 1.0
"""How long the last words may take."""

ReadToken = Callable[[str], Shown]
Receive = Callable[[], Awaitable[str | None]]
"""Returns the next text, "" for what is no text, None at the end."""


class GoodbyeError(Exception):
    """The socket is to be closed with this code."""

    def __init__(self, code: int, reconnect_in: float = 0.0) -> None:
        super().__init__(code)
        self.code = code
        self.reconnect_in = reconnect_in


class Session:
    """One socket from `hello` to `bye`."""

    def __init__(self, hub: Hub, wiring: Wiring, read_token: ReadToken, wire: Wire) -> None:
        self.shopper_id = UUID(int=0)
        self.outlet = Outlet(hub.line, wire)
        self.code = 0
        """With which code to close; 0 while open."""
        self._hub = hub
        self._wire = wire
        self._wiring = wiring
        self._read_token = read_token
        self._shown: Shown | None = None
        self._id = uuid7()
        self._seats: dict[UUID, Seat] = {}
        self._watched: set[UUID] = set()
        self._staying = ExitStack()
        self._clock = asyncio.get_running_loop().time
        self._began_at = self._pinged_at = self._clock()
        self._unanswered_count = 0
        self._allowance = FRAMES_BURST
        self._allowed_at = self._clock()
        self._typed_at = 0.0

    async def serve(self, receive: Receive) -> int:
        """Read frames and write frames until one of both ends; return the code to close with."""
        self._hub.sockets[self.outlet] = self
        reading = asyncio.create_task(self._read(receive))
        ended = self.outlet.ended
        try:
            await asyncio.wait([reading, ended], return_when=asyncio.FIRST_COMPLETED)
            if not ended.done():
                self._end_of_reading(reading)
                await asyncio.wait([ended], timeout=BYE_SECONDS)
            if not self.code:
                self.code = frames.SLOW
                self._wire.write(Text([encoded(frames.Bye(frames.SLOW))]))
        finally:
            reading.cancel()
            await asyncio.gather(reading, return_exceptions=True)
            del self._hub.sockets[self.outlet]
            await self.outlet.close()
            await self._leave()
        return self.code

    def tick(self, now: float) -> None:
        """Look at the clock: time-outs and pings."""
        shown = self._shown
        if self.outlet.is_blocked(now):
            self._give_up()
        elif self.code:
            return
        elif shown is None:
            if now - self._began_at > HELLO_SECONDS:
                self.bye(frames.UNAUTHENTICATED)
        elif time.time() > shown.expires_at + GRACE_SECONDS or shown.is_revoked():
            self.bye(frames.UNAUTHENTICATED)
        elif now - self._pinged_at > PING_SECONDS:
            if self._unanswered_count >= 2:  # noqa: PLR2004  (two unanswered, chat.md 5)
                self._give_up()
                return
            self._unanswered_count += 1
            self._pinged_at = now
            self.outlet.put(encoded(frames.Ping(now)), "ping")

    def bye(self, code: int, reconnect_in: float = 0.0) -> None:
        """Say goodbye and close."""
        if not self.code:
            self.code = code
            self.outlet.put(encoded(frames.Bye(code, reconnect_in)))
            self.outlet.end()

    def _give_up(self) -> None:
        """End at once: nothing gets through."""
        self.outlet.fail(SlowError())

    def _end_of_reading(self, reading: "asyncio.Task[None]") -> None:
        error = reading.exception()
        if isinstance(error, GoodbyeError):
            self.bye(error.code, error.reconnect_in)
        elif error is None:
            self.code = self.code or NORMAL
            self.outlet.end()
        else:
            self.bye(frames.RESTART)
            raise error

    async def _leave(self) -> None:
        self._staying.close()
        for team_buy_id in self._watched:
            self._hub.cards.unwatch(team_buy_id, self.outlet)
        for seat in self._seats.values():
            await self._hub.depart(seat)

    async def _read(self, receive: Receive) -> None:
        """Take one frame after the other.

        Raises:
            GoodbyeError: what came cannot be borne.
        """
        while (text := await receive()) is not None:
            self._check_pace()
            if len(text) > frames.FRAME_BYTES_MAX or len(text.encode()) > frames.FRAME_BYTES_MAX:
                raise GoodbyeError(frames.MALFORMED)
            try:
                frame = frames.read_frame(text)
            except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
                raise GoodbyeError(frames.MALFORMED) from error
            name = frame.__struct_config__.tag
            try:
                await self._take(frame)
            except (BusyError, UnavailableError) as error:
                if isinstance(frame, frames.Hello):  # it follows nothing: let it come again
                    raise GoodbyeError(frames.RESTART, BUSY_AGAIN_SECONDS) from error
                self._refuse("busy", str(name), retry_after=BUSY_AGAIN_SECONDS)

    def _check_pace(self) -> None:
        now = self._clock()
        allowance = self._allowance + (now - self._allowed_at) * FRAMES_PER_SECOND
        self._allowance = min(FRAMES_BURST, allowance) - 1
        self._allowed_at = now
        if self._allowance < 0:
            raise GoodbyeError(frames.FLOODING)

    async def _take(self, frame: frames.FromClient) -> None:
        if isinstance(frame, frames.Hello):
            await self._hello(frame)
            return
        if self._shown is None:
            raise GoodbyeError(frames.UNAUTHENTICATED)
        if isinstance(frame, frames.Sub):
            await self._subscribe(frame.rooms, "sub")
        elif isinstance(frame, frames.Unsub):
            for room_id in frame.rooms:
                if room_id in self._seats:
                    await self._hub.depart(self._seats.pop(room_id))
        elif isinstance(frame, frames.Read):
            if (seat := self._seat(frame.room, "read")) is not None:
                self._hub.mark_read(seat, frame.seq)
        else:
            self._take_small(frame)

    def _take_small(
        self, frame: frames.Auth | frames.Watch | frames.Unwatch | frames.Typing | frames.Pong
    ) -> None:
        match frame:
            case frames.Auth():
                self._authenticate(frame.token)
            case frames.Watch():
                self._watch(frame)
            case frames.Unwatch():
                for team_buy_id in self._watched.intersection(frame.team_buys):
                    self._watched.discard(team_buy_id)
                    self._hub.cards.unwatch(team_buy_id, self.outlet)
            case frames.Typing():
                self._type(frame.room)
            case frames.Pong():
                self._unanswered_count = 0

    async def _hello(self, hello: frames.Hello) -> None:
        if self._shown is not None:
            self._refuse("hello_repeated", "hello")
            return
        self._authenticate(hello.token)
        self._staying.enter_context(self._hub.connected(self))
        await self._subscribe(hello.rooms, "hello")

    def _authenticate(self, token: str) -> None:
        try:
            shown = self._read_token(token)
        except UnauthenticatedError as error:
            raise GoodbyeError(frames.UNAUTHENTICATED) from error
        if self._shown is not None and shown.person.shopper_id != self.shopper_id:
            raise GoodbyeError(frames.UNAUTHENTICATED)
        self._shown = shown
        self.shopper_id = shown.person.shopper_id

    async def _subscribe(self, asked: frames.RoomsAsked, name: str) -> None:
        wanted = {one.id: one.after for one in asked if self._is_new(one.id)}
        if len(self._seats) + len(wanted) > frames.ROOMS_MAX:
            self._refuse("too_many_rooms", name)
            return
        found = await enter_rooms(self._wiring.db, self.shopper_id, [*wanted]) if wanted else {}
        entered: list[Seat] = []
        try:
            for at in found.values():
                entered.append(await self._hub.enter(at, self.outlet, self.shopper_id))  # noqa: PERF401
        except BaseException:
            for seat in entered:
                self._hub.leave(seat)
            raise
        self._welcome(entered)
        for seat in entered:
            self._seats[seat.room.ref.id] = seat
            seat.begin(wanted[seat.room.ref.id])

    def _is_new(self, room_id: UUID) -> bool:
        seat = self._seats.get(room_id)
        return seat is None or not seat.is_open

    def _welcome(self, seats: list[Seat]) -> None:
        expires_at = self._shown.expires_at if self._shown else 0
        rooms = [
            frames.RoomWelcome(
                id=seat.room.ref.id,
                head=seat.room.shown,
                read_seq=seat.at.member.read_seq if seat.at.member else 0,
                floor=seat.at.floor,
            )
            for seat in seats
        ]
        welcome = frames.Welcome(
            conn=self._id,
            server_time=datetime.now(UTC),
            expires_at=datetime.fromtimestamp(expires_at, UTC),
            rooms=rooms,
        )
        self.outlet.put(encoded(welcome))

    def _watch(self, frame: frames.Watch) -> None:
        new = set(frame.team_buys) - self._watched
        if len(self._watched) + len(new) > frames.TEAM_BUYS_MAX:
            self._refuse("too_many_team_buys", "watch")
            return
        for team_buy_id in new:
            self._watched.add(team_buy_id)
            self._hub.cards.watch(team_buy_id, self.outlet)

    def _type(self, room_id: UUID) -> None:
        seat = self._seat(room_id, "typing")
        if seat is None or seat.at.member is None or Permit.WRITE not in seat.at.permits:
            return
        now = self._clock()
        if seat.at.room.members_count > TYPING_MEMBERS_MAX or now - self._typed_at < TYPING_SECONDS:
            return
        self._typed_at = now
        nickname = seat.at.member.nickname
        self._hub.tell(Heard("typing", room_id, nickname=nickname, shopper=self.shopper_id))

    def _seat(self, room_id: UUID, name: str) -> Seat | None:
        seat = self._seats.get(room_id)
        if seat is None or not seat.is_open:
            self._refuse("room_not_found", name)
            return None
        return seat

    def _refuse(self, code: str, name: str, *, retry_after: float | None = None) -> None:
        self.outlet.put(encoded(frames.Refused(code, name, retry_after)))
