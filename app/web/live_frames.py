"""The frames of `/v1/live` and `/v1/sync` (chat.md 5), as types: `type` says which one it is.

A client sends one frame per text message. The server sends arrays of frames, so that what piled up
behind a busy socket goes out in one piece. `msg` is `domain.messages.Message`.
"""

from datetime import datetime
from typing import Annotated, Any, Final
from uuid import UUID

import msgspec
from msgspec import Meta

from domain.cards import CardFrame
from domain.messages import Message

VERSION: Final = 1
FRAME_BYTES_MAX: Final = 16_384
ROOMS_MAX: Final = 200
TEAM_BUYS_MAX: Final = 50

RESTART: Final = 1012
MALFORMED: Final = 4400
UNAUTHENTICATED: Final = 4401
FOREIGN_ORIGIN: Final = 4403
SLOW: Final = 4408
REPLACED: Final = 4409
FLOODING: Final = 4429

Seq = Annotated[int, Meta(ge=0, le=2**53)]


class RoomAsked(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A room to hear from, and the last seq up to which the client has everything."""

    id: UUID
    after: Seq = 0


RoomsAsked = Annotated[tuple[RoomAsked, ...], Meta(max_length=ROOMS_MAX)]
RoomIds = Annotated[tuple[UUID, ...], Meta(max_length=ROOMS_MAX)]
TeamBuyIds = Annotated[tuple[UUID, ...], Meta(max_length=TEAM_BUYS_MAX)]


class _FromClient(msgspec.Struct, frozen=True, tag_field="type", forbid_unknown_fields=True):
    """Whatever a client sends: unknown fields are refused."""


class Hello(_FromClient, tag="hello", frozen=True, kw_only=True):
    """The first frame, within 10 s."""

    v: int
    token: str
    device: Annotated[str, Meta(max_length=200)] = ""
    locale: Annotated[str, Meta(max_length=35)] = ""
    rooms: RoomsAsked = ()


class Auth(_FromClient, tag="auth", frozen=True):
    """A new access token before the old one ends."""

    token: str


class Sub(_FromClient, tag="sub", frozen=True):
    """Hear from more rooms; answered by `welcome`."""

    rooms: RoomsAsked


class Unsub(_FromClient, tag="unsub", frozen=True):
    """Hear no more from these."""

    rooms: RoomIds


class Watch(_FromClient, tag="watch", frozen=True):
    """See these team-buys' ladders live."""

    team_buys: TeamBuyIds


class Unwatch(_FromClient, tag="unwatch", frozen=True):
    """See them no more."""

    team_buys: TeamBuyIds


class Read(_FromClient, tag="read", frozen=True):
    """Everything up to `seq` has been read."""

    room: UUID
    seq: Seq


class Typing(_FromClient, tag="typing", frozen=True):
    """The person is writing."""

    room: UUID


class Pong(_FromClient, tag="pong", frozen=True):
    """The answer to `ping`."""

    t: float = 0.0


FromClient = Hello | Auth | Sub | Unsub | Watch | Unwatch | Read | Typing | Pong


class _FromServer(msgspec.Struct, frozen=True, tag_field="type"):
    """Whatever the server sends."""


class RoomWelcome(msgspec.Struct, frozen=True, kw_only=True):
    """Where a room stands. `floor`: the first seq the person may see."""

    id: UUID
    head: int
    read_seq: int
    floor: int


class Welcome(_FromServer, tag="welcome", frozen=True, kw_only=True):
    """The answer to `hello` and `sub`; a room that is absent is gone for the caller."""

    v: int = VERSION
    conn: UUID
    server_time: datetime
    expires_at: datetime
    rooms: list[RoomWelcome]


class Batch(_FromServer, tag="batch", frozen=True, kw_only=True, rename={"from_": "from"}):
    """What was missed: `items` are the `msg` frames `from` to `to`; `more` follows."""

    room: UUID
    from_: int
    to: int
    more: bool
    items: list[msgspec.Raw]


class Head(_FromServer, tag="head", frozen=True):
    """The newest seq of a room, every 20 s: silence can be checked."""

    room: UUID
    seq: int


class Reset(_FromServer, tag="reset", frozen=True):
    """Too much was missed: show the newest page, and read older ones over HTTP."""

    room: UUID
    head: int


class RoomChange(_FromServer, tag="room", frozen=True, kw_only=True):
    """The person's own place in a room changed: added, removed, muted, role or policy."""

    id: UUID
    change: str
    by: UUID | None = None
    seq: int


class ReadElsewhere(_FromServer, tag="read", frozen=True):
    """How far the same person has read on another device."""

    room: UUID
    seq: int


class Presence(_FromServer, tag="presence", frozen=True):
    """How many are there, about."""

    room: UUID
    online: int


class TypingNow(_FromServer, tag="typing", frozen=True):
    """Somebody is writing; forget it after 6 s."""

    room: UUID
    nickname: str


class Notice(_FromServer, tag="notice", frozen=True, kw_only=True):
    """Something for this person alone, as `/v1/me/notices` lists it; drop an `id` that is known.

    `code` says what, `room_id` and `ref_seq` where, `body` in whose words.
    """

    id: UUID
    code: str
    room_id: UUID | None
    ref_seq: int | None
    created_at: datetime
    body: str


class Refused(_FromServer, tag="err", frozen=True, omit_defaults=True):
    """A frame was refused; the socket stays."""

    code: str
    frame: str
    retry_after: float | None = None


class Bye(_FromServer, tag="bye", frozen=True):
    """The socket is being closed with this code."""

    code: int
    reconnect_in: float = 0.0


class Ping(_FromServer, tag="ping", frozen=True):
    """Answer with `pong` and the same `t`; after two without an answer the socket is closed."""

    t: float


FromServer = (
    Welcome
    | Batch
    | Head
    | Reset
    | CardFrame
    | RoomChange
    | ReadElsewhere
    | Presence
    | TypingNow
    | Notice
    | Refused
    | Bye
    | Ping
)

read_frame: Final = msgspec.json.Decoder(FromClient).decode
_encoder: Final = msgspec.json.Encoder()


def components() -> dict[str, Any]:
    """Return the frames' JSON Schemas by name, as the OpenAPI document has them.

    A frame stands under its name: `LiveHello`, `LiveWelcome`.
    `LiveFromClient` and `LiveFromServer` are what may come either way.
    """
    template = "#/components/schemas/Live{name}"
    ways = {"FromClient": FromClient, "FromServer": FromServer | Message}
    shapes, found = msgspec.json.schema_components(ways.values(), ref_template=template)
    named = found | dict(zip(ways, shapes, strict=True))
    return {f"Live{name}": shape for name, shape in named.items()}


def encoded(frame: msgspec.Struct) -> bytes:
    """Return one frame as it goes out, inside an array."""
    return _encoder.encode(frame)
