"""Who sends next: sockets with something to send stand in one line, served a few at a time.

Flush at once, coalesce only what piled up: a socket takes what it lacks when its turn comes, not
when the message does. In a quiet room everybody's turn comes at once. While the process is busy
sending, what arrives meanwhile joins what is waiting, and one text carries many messages; a socket
whose wire is full leaves the line until it is empty again, and then gets all it lacks in one piece.

A message that everybody in a room lacks makes no line of five hundred: the room goes round its
sockets, and whoever waits for nothing else is sent it on the spot.
"""

import asyncio
from collections import deque
from collections.abc import Hashable, Iterator
from itertools import islice
from typing import Final, Protocol

import structlog

from app import tasks
from app.web.live_wire import Text, Wire

LOG: Final = structlog.get_logger("pintier", module=__name__)

BATCH_COUNT: Final = 64
"""So many are served before the process looks at what else has arrived."""
BLOCKED_SECONDS: Final = 10.0
"""A wire that is full for so long will never be empty."""
FRAMES_WAITING_MAX: Final = 64
TEXT_BYTES_MAX: Final = 200_000
"""The size of one array, about."""


class SlowError(Exception):
    """The socket takes too little of what there is for it."""


class Source(Protocol):
    """A stream of items that an outlet follows: one room, at one position."""

    async def catch_up(self) -> None:
        """Read what `take` could not give.

        Raises:
            SlowError: it is too much.
        """

    def take(self) -> Text | None:
        """Return what is next; None although it `has_more`: that must be read first."""

    @property
    def has_more(self) -> bool:
        """Say whether there is more to send."""


class Follower(Source, Protocol):
    """A source that knows who follows it."""

    outlet: "Outlet"


class Line:
    """The outlets that wait for their turn, and the rooms that go round theirs."""

    def __init__(self) -> None:
        self._waiting: deque[Outlet] = deque()
        self._rounds: deque[Iterator[Follower]] = deque()
        self._loop = asyncio.get_running_loop()
        self._is_called = False

    def join(self, outlet: "Outlet") -> None:
        """Let an outlet stand in line; its turn comes before anything that arrives from now on."""
        self._waiting.append(outlet)
        self._call()

    def go_round(self, followers: Iterator[Follower]) -> None:
        """Offer each what it has, a few at a time; the first is asked for when the round begins."""
        self._rounds.append(followers)
        self._call()

    def _call(self) -> None:
        if not self._is_called:
            self._is_called = True
            self._loop.call_soon(self._serve)

    def _serve(self) -> None:
        # Neither keeps the other waiting: both together are a batch.
        share = BATCH_COUNT // 2 if self._rounds and self._waiting else BATCH_COUNT
        for _ in range(min(share, len(self._waiting))):
            outlet = self._waiting.popleft()
            try:
                outlet.turn()
            except Exception as error:  # whatever it is, the others are served
                LOG.exception("live_turn_broke")
                outlet.fail(error)
        if self._rounds:
            self._go_on(share)
        self._is_called = bool(self._waiting or self._rounds)
        if self._is_called:
            self._loop.call_soon(self._serve)

    def _go_on(self, count: int) -> None:
        for one in islice(self._rounds[0], count):
            try:
                one.outlet.offer(one)
            except Exception as error:  # whatever it is, the others are served
                LOG.exception("live_turn_broke")
                one.outlet.fail(error)
            count -= 1
        if count:
            self._rounds.popleft()


class Outlet:
    """The sending side of one socket: what it lacks, and whether it stands in line."""

    # By the five hundred, and each but seldom: what lies together is fetched together.
    __slots__ = (
        "_catching_up",
        "_frames",
        "_full_since",
        "_is_ending",
        "_is_in_line",
        "_lagging",
        "_line",
        "_loop",
        "_sources",
        "_wire",
        "ended",
    )

    def __init__(self, line: Line, wire: Wire) -> None:
        self._loop = asyncio.get_running_loop()
        self.ended: asyncio.Future[None] = self._loop.create_future()
        """Done when everything has been sent after `end`, or with why nothing can be."""
        self._line = line
        self._wire = wire
        self._sources: dict[Source, None] = {}
        self._lagging: set[Source] = set()
        self._frames: dict[Hashable, bytes] = {}
        self._is_in_line = False
        self._is_ending = False
        self._full_since: float | None = None
        self._catching_up: asyncio.Task[None] | None = None
        wire.freed = self._freed

    def put(self, frame: bytes, key: Hashable = None) -> None:
        """Queue a frame; a later one with the same `key` replaces one that still waits."""
        if len(self._frames) >= FRAMES_WAITING_MAX and key not in self._frames:
            self.fail(SlowError())
            return
        self._frames[object() if key is None else key] = frame
        self._join()

    def follow(self, source: Source) -> None:
        """Send what this source has, as soon as the turn comes."""
        self._sources[source] = None
        self._join()

    def offer(self, source: Source) -> None:
        """Send what this source has, on the spot unless something else waits to be sent."""
        is_free = not (self._is_in_line or self._frames or self._sources or self._lagging)
        text = source.take() if is_free and self._can_send() else None
        if text is not None:
            self._send(text)
        if source.has_more:
            self.follow(source)

    def forget(self, source: Source) -> None:
        """Send nothing more of this source."""
        self._sources.pop(source, None)
        self._lagging.discard(source)

    def is_blocked(self, now: float) -> bool:
        """Say whether nothing has got through for too long, by the loop's clock."""
        return self._full_since is not None and now - self._full_since > BLOCKED_SECONDS

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
        self._wire.freed = None
        if self._catching_up is not None:
            await tasks.end(self._catching_up)

    def turn(self) -> None:
        """Send what there is; stand in line again if there is more."""
        self._is_in_line = False
        if not self._can_send():
            return
        text = self._taken()
        if text is not None:
            self._send(text)
        if self._frames or self._sources:
            self._join()
        elif self._is_ending:
            self.ended.set_result(None)
        if self._lagging and self._catching_up is None:
            self._catching_up = asyncio.create_task(self._catch_up())

    def _can_send(self) -> bool:
        return not (self._wire.is_full or self.ended.done())

    def _send(self, text: Text) -> None:
        self._wire.write(text)
        if self._wire.is_full:
            self._full_since = self._loop.time()

    def _join(self) -> None:
        if not (self._is_in_line or self._wire.is_full):
            self._is_in_line = True
            self._line.join(self)

    def _freed(self) -> None:
        self._full_since = None
        if self._frames or self._sources or self._is_ending:
            self._join()

    def _taken(self) -> Text | None:
        """Return what to send now: often what all others get as well, else an array of its own."""
        texts: list[Text] = []
        pieces = list(self._frames.values())
        self._frames.clear()
        size = sum(map(len, pieces))
        more: list[Source] = []
        while self._sources and size < TEXT_BYTES_MAX:
            source, _ = self._sources.popitem()
            text = source.take()
            if text is not None:
                texts.append(text)
                size += len(text.payload)
                if source.has_more:
                    more.append(source)
            elif source.has_more:
                self._lagging.add(source)
        for source in more:
            self._sources[source] = None
        if len(texts) == 1 and not pieces:
            return texts[0]
        pieces += [text.frames for text in texts]
        return Text(pieces) if pieces else None

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
