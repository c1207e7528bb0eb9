"""Who writes into the room that a fan-out benchmark listens to: socket, doorbell, or HTTP."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final, Protocol
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.post_message import channel_of
from app.gateways.doorbell import open_doorbell
from app.store import messages
from bench.broadcast import HEADERS_END, frame
from domain.messages import Message

BODY: Final = "Two boxes for me, please; see you at six."
ROOM_LIKE: Final = "00000005-0000-7000-8000-000000000001"
POST: Final = (
    "POST /v1/rooms/%s/messages HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAuthorization: Bearer %s\r\n"
    "Content-Type: application/json\r\n"
)
SAID: Final = b'{"client_msg_id":"%s","kind":"text","body":"%s"}'
POSTINGS_MIN: Final = 8
MASK: Final = b"\0\0\0\0"
"""A mask of zeros is a mask: the client need not turn every byte for it."""


class Order(msgspec.Struct, frozen=True):
    """What to do.

    `tokens`: one per socket, for ours; empty for the reference. `redis_url`: where the doorbell is
    rung; empty: messages are posted over HTTP. `in_flight`: messages that are on their way at once;
    0: `per_second` messages, evenly, whatever happens to them.
    """

    port: int
    sockets: int
    seconds: float
    in_flight: int = 0
    per_second: float = 0.0
    room: str = ""
    tokens: list[str] = []
    redis_url: str = ""


class Sends(Protocol):
    """A socket, as far as writing goes."""

    def send(self, payload: bytes) -> None:
        """Send a text frame."""


class Stage(Protocol):
    """What writers know of the run."""

    order: Order
    sent_count: int

    @property
    def sockets(self) -> Sequence[Sends]:
        """Those who listen."""

    def sent(self) -> None:
        """Note that a message is on its way."""

    def pump(self) -> None:
        """Send as much as may be in flight."""

    def fail(self, text: str) -> None:
        """Note an error."""


class Writer(Protocol):
    """Whoever writes into the room."""

    @property
    def is_free(self) -> bool:
        """Say whether another message may be sent now."""

    async def open(self) -> int:
        """Connect; return the number of the first message to come."""

    def send(self) -> None:
        """Send one."""


class SocketWriter:
    """Writes into the reference: numbered by itself, through one of the sockets."""

    def __init__(self, run: Stage) -> None:
        self._run = run

    @property
    def is_free(self) -> bool:
        """Say whether another message may be sent now."""
        return True

    async def open(self) -> int:
        """Return the number of the first message."""
        return 1

    def send(self) -> None:
        """Send the next message."""
        run = self._run
        run.sent()
        frame_sent = {"type": "msg", "seq": run.sent_count, "room": ROOM_LIKE, "body": BODY}
        run.sockets[0].send(msgspec.json.encode(frame_sent))


class DoorbellWriter:
    """Rings for messages of our room as a process does that has just committed them."""

    def __init__(self, run: Stage) -> None:
        self._run = run
        self._room_id = UUID(run.order.room)
        self._channel = channel_of(self._room_id)
        self._sender_id = uuid7()
        self._doorbell = open_doorbell(run.order.redis_url)

    @property
    def is_free(self) -> bool:
        """Say whether another message may be sent now."""
        return True

    async def open(self) -> int:
        """Return the number of the first message: the room is new."""
        return 1

    def send(self) -> None:
        """Ring for the next message."""
        run = self._run
        run.sent()
        message = Message(
            room=self._room_id,
            seq=run.sent_count,
            sender=self._sender_id,
            nickname="member 0",
            kind="text",
            body=BODY,
            ref_seq=None,
            payload=msgspec.Raw(b"{}"),
            client_msg_id=uuid7(),
            at=datetime.now(UTC),
        )
        self._doorbell.publish(self._channel, b"[" + messages.encode(message) + b"]")


class HttpWriter:
    """Writes into our room: posts over kept connections, each with one message on its way."""

    def __init__(self, run: Stage) -> None:
        self._run = run
        self._free: list[Posting] = []

    @property
    def is_free(self) -> bool:
        """Say whether another message may be sent now."""
        return bool(self._free)

    async def open(self) -> int:
        """Connect; return the number the next message will get."""
        loop, order = asyncio.get_running_loop(), self._run.order
        for number in range(max(order.in_flight, POSTINGS_MIN)):
            token = order.tokens[number]
            head = POST % (order.room, order.port, token)
            _, posting = await loop.create_connection(
                lambda head=head: Posting(self._run, self._free, head), "127.0.0.1", order.port
            )
        posting.first = loop.create_future()
        posting.send()
        return await posting.first + 1

    def send(self) -> None:
        """Post the next message."""
        self._run.sent()
        if not self._free:
            self._run.fail("no connection is free to post")
            return
        self._free.pop(0).send()


class Posting(asyncio.Protocol):
    """A connection that posts."""

    def __init__(self, run: Stage, free: "list[Posting]", head: str) -> None:
        self._run = run
        self._free = free
        self._head = head
        self._received = b""
        self.first: asyncio.Future[int] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport: asyncio.Transport = transport  # type: ignore[assignment]
        self._free.append(self)

    def send(self) -> None:
        """Post one message."""
        body = SAID % (str(uuid7()).encode(), BODY.encode())
        head = f"{self._head}Content-Length: {len(body)}\r\n\r\n"
        self._transport.write(head.encode() + body)

    def data_received(self, data: bytes) -> None:
        received = self._received + data
        head, found, body = received.partition(HEADERS_END)
        self._received = received
        if not found or not body.endswith(b"}"):
            return
        self._received = b""
        if not head.startswith(b"HTTP/1.1 201"):
            self._run.fail(received.decode())
        elif self.first is not None:
            self.first.set_result(msgspec.json.decode(body)["seq"])
            self.first = None
            return
        self._free.append(self)
        self._run.pump()


def masked(payload: bytes) -> bytes:
    """Return a client's text frame."""
    whole = bytearray(frame(payload))
    whole[1] |= 0x80
    at = len(whole) - len(payload)
    whole[at:at] = MASK
    return bytes(whole)
