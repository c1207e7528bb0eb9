"""A client of `/v1/live` in the test's own event loop, behaving as an app should."""

import asyncio
from collections.abc import Callable
from typing import Any
from uuid import UUID

import msgspec

from app.web.asgi import served
from app.web.live_wire import KEY, Text
from tests.support.room_rows import token_of
from tests.support.web import Api

WITHIN_SECONDS = 15.0
LOOK_SECONDS = 0.01


async def until(true: Callable[[], bool]) -> None:
    """Wait until something elsewhere is true."""
    async with asyncio.timeout(WITHIN_SECONDS):
        while not true():  # noqa: ASYNC110  (nobody tells)
            await asyncio.sleep(LOOK_SECONDS)


class LiveClient:
    """One socket, and the server's wire to it.

    `frames`: everything that came; `seqs`: those of a room, as applied.
    """

    def __init__(self, api: Api, shopper_id: UUID, **headers: str) -> None:
        self.shopper_id = shopper_id
        self.frames: list[dict[str, Any]] = []
        self.messages: dict[str, list[dict[str, Any]]] = {}
        self.held: dict[str, int] = {}
        self.code: int | None = None
        self.arrays_count = 0
        self.is_full = False
        self.freed: Callable[[], None] | None = None
        self._is_stalled = False
        self._unread: list[Text] = []
        self._api = api
        self._inbox: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._news = asyncio.Event()
        self._headers = [(b"host", b"127.0.0.1:8000")] + [
            (name.encode(), value.encode()) for name, value in headers.items()
        ]
        self._task: asyncio.Task[None] | None = None

    async def open(self) -> "LiveClient":
        """Connect, without a word."""
        scope = {
            "type": "websocket",
            "path": "/v1/live",
            "raw_path": b"/v1/live",
            "query_string": b"",
            "headers": self._headers,
            "subprotocols": [],
            "client": ("127.0.0.1", 1),
            "server": ("127.0.0.1", 8000),
            "scheme": "ws",
            "root_path": "",
            "extensions": {KEY: self},
            "state": {},
        }
        self._inbox.put_nowait({"type": "websocket.connect"})
        app: Any = served(self._api.app)
        self._task = asyncio.create_task(app(scope, self._inbox.get, self._accept))
        return self

    async def hello(self, **rooms: int) -> "LiveClient":
        """Log in and follow rooms, each after a seq."""
        await self.open()
        token = token_of(self._api.wiring.vault, self.shopper_id)
        asked = [{"id": room_id, "after": after} for room_id, after in rooms.items()]
        for one in asked:
            self.held.setdefault(str(one["id"]), int(one["after"]))
        self.say({"type": "hello", "v": 1, "token": token, "rooms": asked})
        await self.until(lambda: any(one["type"] == "welcome" for one in self.frames))
        return self

    def say(self, frame: object) -> None:
        """Send one frame."""
        self.say_raw(msgspec.json.encode(frame).decode())

    def say_raw(self, text: str) -> None:
        """Send any text."""
        self._inbox.put_nowait({"type": "websocket.receive", "text": text})

    async def leave(self) -> None:
        """Go, as a phone does that loses its network."""
        self._inbox.put_nowait({"type": "websocket.disconnect", "code": 1006})
        if self._task is not None:
            await self._task

    async def until(self, true: Callable[[], bool]) -> None:
        """Wait until it is true."""
        async with asyncio.timeout(WITHIN_SECONDS):
            while not true():
                self._news.clear()
                await self._news.wait()

    async def until_has(self, room_id: UUID, seq: int) -> None:
        """Wait until everything up to a seq has come."""
        await self.until(lambda: self.held.get(str(room_id), 0) >= seq)

    async def until_closed(self) -> int:
        """Wait for the end and return its code."""
        await self.until(lambda: self.code is not None)
        assert self.code is not None
        return self.code

    def of(self, kind: str) -> list[dict[str, Any]]:
        """Return the frames of one type."""
        return [one for one in self.frames if one["type"] == kind]

    def seqs(self, room_id: UUID) -> list[int]:
        """Return the seqs of a room in the order in which they were applied."""
        return [one["seq"] for one in self.messages.get(str(room_id), [])]

    def stall(self) -> None:
        """Read nothing more: the first text from now on stays in the wire, which is full then."""
        self._is_stalled = True

    def read_on(self) -> None:
        """Read again."""
        self._is_stalled = self.is_full = False
        unread, self._unread = self._unread, []
        for text in unread:
            self.write(text)
        if self.freed is not None:
            self.freed()

    def write(self, text: Text) -> None:
        """Take a text, as the server's wire does."""
        if self._is_stalled:
            self._unread.append(text)
            self.is_full = True
        else:
            self.arrays_count += 1
            for frame in msgspec.json.decode(text.payload):
                self.frames.append(frame)
                self._apply(frame)
        self._news.set()

    def close(self, code: int) -> None:
        """Be told that it is over."""
        self.code = code
        self._inbox.put_nowait({"type": "websocket.disconnect", "code": code})
        self._news.set()

    async def _accept(self, message: Any) -> None:
        assert message["type"] == "websocket.accept"

    def _apply(self, frame: dict[str, Any]) -> None:
        """Apply what comes next; drop what is known; a gap would be a bug."""
        for one in frame["items"] if frame["type"] == "batch" else [frame]:
            if one["type"] == "msg":
                held = self.held.get(one["room"], 0)
                if one["seq"] <= held:
                    continue
                self.messages.setdefault(one["room"], []).append(one)
                self.held[one["room"]] = one["seq"]
        if frame["type"] == "reset":
            self.held[frame["room"]] = frame["head"]
