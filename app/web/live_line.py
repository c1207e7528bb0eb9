"""Who sends next: sockets with something to send stand in one line, and a sender serves it.

Flush at once, coalesce only what piled up: a socket takes what it lacks when its turn comes, not
when the message does. So while the process is busy sending, what arrives meanwhile joins what is
waiting, and one frame carries many messages; in a quiet room everybody's turn comes at once.
Measured with 500 sockets and 8 messages in flight: starting every send as its message arrives
delivers 20,000 messages a second, one sender with batches delivers 150,000 to 550,000.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Hashable
from typing import Final, Protocol

from app import tasks

SENDERS_COUNT: Final = 1
"""More of them send sooner, in more frames: beside a busy database that delivers less."""
BATCH_COUNT: Final = 32
STALLED_SECONDS: Final = 0.05
"""A send that takes longer is somebody's slow network: another sender takes over."""
BLOCKED_SECONDS: Final = 10.0
"""A send that takes this long will never end."""
FRAMES_WAITING_MAX: Final = 64
TEXT_LENGTH_MAX: Final = 200_000
"""Characters in one array, about."""

Send = Callable[[str], Awaitable[None]]


class SlowError(Exception):
    """The socket takes too little of what there is for it."""


class Source(Protocol):
    """A stream of items that an outlet follows: one room, at one position."""

    async def catch_up(self) -> None:
        """Read what `take` could not give.

        Raises:
            SlowError: it is too much.
        """

    def take(self) -> str | None:
        """Return the next frames, joined by commas, "" for none; None: they must be read first."""

    @property
    def has_more(self) -> bool:
        """Say whether `take` has something to give."""


class Line:
    """The outlets that wait for their turn, and the senders that serve them."""

    def __init__(self) -> None:
        self._waiting: deque[Outlet] = deque()
        self._idle: list[asyncio.Future[None]] = []
        self._senders: set[asyncio.Task[None]] = set()
        self._replaced: set[asyncio.Task[None]] = set()
        self._sending: dict[Outlet, tuple[float, asyncio.Task[None] | None, Awaitable[None]]] = {}
        self._loop = asyncio.get_running_loop()
        for _ in range(SENDERS_COUNT):
            self._start_sender()

    @property
    def is_running(self) -> bool:
        """Say whether enough senders live."""
        return len(self._senders) >= SENDERS_COUNT

    def join(self, outlet: "Outlet") -> None:
        """Let an outlet stand in line; an idle sender comes at once."""
        self._waiting.append(outlet)
        if self._idle:
            self._idle.pop().set_result(None)

    def look(self) -> "list[Outlet]":
        """Have another sender take over from each that is stalled; return who is blocked for good.

        Of a stalled batch, those whose send is done go on at once.
        """
        now = self._loop.time()
        blocked: list[Outlet] = []
        for outlet, (since, sender, sending) in list(self._sending.items()):
            if now - since <= STALLED_SECONDS or sender is None:
                continue
            if sender not in self._replaced and not sender.done():
                self._replaced.add(sender)
                self._start_sender()
            if _is_done(sending):
                del self._sending[outlet]
                outlet.sent()
            elif now - since > BLOCKED_SECONDS:
                blocked.append(outlet)
        return blocked

    async def close(self) -> None:
        """End the senders."""
        for task in list(self._senders):
            await tasks.end(task)

    def _start_sender(self) -> None:
        task = asyncio.create_task(self._serve())
        self._senders.add(task)
        task.add_done_callback(self._senders.discard)
        task.add_done_callback(self._replaced.discard)

    async def _serve(self) -> None:
        """Send for a batch of outlets at a time; a sender whose place was taken ends.

        The server begins to send when it is called, and a wake-up per frame costs more than the
        frame: so a batch is begun, its last send awaited, and by then the others are mostly done.
        """
        while True:
            while self._waiting:
                batch = self._begun()
                for outlet, sending in reversed(batch):
                    await self._finish(outlet, sending)
                if asyncio.current_task() in self._replaced:
                    return
            idle = self._loop.create_future()
            self._idle.append(idle)
            await idle

    def _begun(self) -> "list[tuple[Outlet, Awaitable[None]]]":
        batch: list[tuple[Outlet, Awaitable[None]]] = []
        sender, now = asyncio.current_task(), self._loop.time()
        while self._waiting and len(batch) < BATCH_COUNT:
            outlet = self._waiting.popleft()
            text = outlet.turn()
            if text:
                sending = outlet.send(text)
                batch.append((outlet, sending))
                self._sending[outlet] = (now, sender, sending)
                if not hasattr(sending, "done"):
                    break  # a coroutine: it begins when it is awaited
        return batch

    async def _finish(self, outlet: "Outlet", sending: Awaitable[None]) -> None:
        try:
            await sending
        except Exception as error:  # noqa: BLE001  (whatever the server raises: it is gone)
            outlet.fail(error)
        finally:
            if self._sending.pop(outlet, None) is not None:
                outlet.sent()


def _is_done(sending: Awaitable[None]) -> bool:
    done: Callable[[], bool] | None = getattr(sending, "done", None)
    return done is not None and done()


class Outlet:
    """The sending side of one socket: what it lacks, and whether it stands in line."""

    def __init__(self, line: Line, send: Send) -> None:
        self.send = send
        self.ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        """Done when everything has been sent after `end`, or with why nothing can be."""
        self._line = line
        self._sources: dict[Source, None] = {}
        self._lagging: set[Source] = set()
        self._frames: dict[Hashable, str] = {}
        self._is_busy = False
        self._is_ending = False
        self._catching_up: asyncio.Task[None] | None = None

    def put(self, frame: str, key: Hashable = None) -> None:
        """Queue a frame; a later one with the same `key` replaces one that still waits."""
        if len(self._frames) >= FRAMES_WAITING_MAX and key not in self._frames:
            self.fail(SlowError())
            return
        self._frames[object() if key is None else key] = frame
        self._join()

    def follow(self, source: Source) -> None:
        """Send what this source has, as soon as the turn comes."""
        self._sources[source] = None
        if not self._is_busy:
            self._is_busy = True
            self._line.join(self)

    def forget(self, source: Source) -> None:
        """Send nothing more of this source."""
        self._sources.pop(source, None)
        self._lagging.discard(source)

    def end(self) -> None:
        """Send the frames that wait, nothing more of any source, and be `ended`."""
        self._is_ending = True
        self._sources.clear()
        self._lagging.clear()
        self._join()

    def fail(self, error: Exception) -> None:
        """Be `ended` at once: nothing can be sent."""
        if not self.ended.done():
            self.ended.set_exception(error)
            self.ended.exception()  # asked for: whoever waits for it may have gone
        self._frames.clear()
        self._sources.clear()
        self._lagging.clear()

    async def close(self) -> None:
        """Let go of what still runs."""
        self.fail(SlowError())
        if self._catching_up is not None:
            await tasks.end(self._catching_up)

    def turn(self) -> str:
        """Return what to send now; "" for nothing."""
        if self.ended.done():
            return ""
        text = self._taken()
        if not text:
            self.sent()
        return text

    def sent(self) -> None:
        """Note that the turn is over; stand in line again if there is more."""
        self._is_busy = False
        if self._frames or self._sources:
            self._join()
        elif self._is_ending and not self.ended.done():
            self.ended.set_result(None)
        if self._lagging and self._catching_up is None:
            self._catching_up = asyncio.create_task(self._catch_up())

    def _join(self) -> None:
        if not self._is_busy:
            self._is_busy = True
            self._line.join(self)

    def _taken(self) -> str:
        pieces = list(self._frames.values())
        self._frames.clear()
        length = sum(map(len, pieces))
        more: list[Source] = []
        while self._sources and length < TEXT_LENGTH_MAX:
            source, _ = self._sources.popitem()
            piece = source.take()
            if piece is None:
                self._lagging.add(source)
            elif piece:
                pieces.append(piece)
                length += len(piece)
                if source.has_more:
                    more.append(source)
        for source in more:
            self._sources[source] = None
        return f"[{','.join(pieces)}]" if pieces else ""

    async def _catch_up(self) -> None:
        try:
            while self._lagging:
                source = self._lagging.pop()
                await source.catch_up()
                self.follow(source)
        except SlowError as error:
            self.fail(error)
        finally:
            self._catching_up = None
