"""What is on top of a room: three messages at most."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Annotated, Self
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.params import FromPath, JSONBody
from msgspec import Meta

from app.actions.answer_and_ring import answer_and_ring
from app.actions.pin_message import PinnedMessage, list_pins, pin_message, unpin_message
from app.web.deps import Caller, OnceOptional, Parts, answered
from app.web.routes import delete, get, post

Seq = Annotated[int, Meta(ge=1, le=(1 << 62))]


class PinWanted(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which message."""

    seq: Seq


class PinView(msgspec.Struct, frozen=True):
    """A message on top; `payload` is its facts, as the list of messages has them."""

    seq: int
    kind: str
    sender: UUID | None
    nickname: str
    body: str
    payload: msgspec.Raw
    at: datetime
    pinned_by: UUID
    pinned_at: datetime

    @classmethod
    def of(cls, one: PinnedMessage) -> Self:
        """Show a pinned message."""
        return cls(
            seq=one.message.seq,
            kind=one.message.kind,
            sender=one.message.sender,
            nickname=one.message.nickname,
            body=one.message.body,
            payload=one.message.payload,
            at=one.message.at,
            pinned_by=one.pin.pinned_by,
            pinned_at=one.pin.pinned_at,
        )


class PinList(msgspec.Struct, frozen=True):
    """What is on top, the latest first."""

    items: Sequence[PinView]

    @classmethod
    def of(cls, pinned: Sequence[PinnedMessage]) -> Self:
        """Show what is on top."""
        return cls([PinView.of(one) for one in pinned])


class RoomPinController(Controller):
    """Pinned messages of a room."""

    path = "/v1/rooms/{room_id:uuid}/pins"
    tags = ("rooms",)

    @get(operation_id="listPins")
    async def list(self, room_id: FromPath[UUID], caller: Caller, parts: Parts) -> PinList:
        """List what is on top; newcomers see it too."""
        return PinList.of(await list_pins(parts.db, caller, room_id))

    @post(operation_id="pinMessage", status_code=200)
    async def pin(
        self,
        *,
        room_id: FromPath[UUID],
        data: JSONBody[PinWanted],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[PinList]:
        """Put a message on top."""
        work = partial(pin_message, person=caller, room_id=room_id, seq=data.seq)
        return answered(
            await answer_and_ring(
                parts.db, parts.posts, optional_once, work, render=PinList.of, status=200
            )
        )

    @delete("/{seq:int}", operation_id="unpinMessage", status_code=200)
    async def unpin(
        self,
        *,
        room_id: FromPath[UUID],
        seq: FromPath[int],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[PinList]:
        """Take a message from the top."""
        work = partial(unpin_message, person=caller, room_id=room_id, seq=seq)
        return answered(
            await answer_and_ring(
                parts.db, parts.posts, optional_once, work, render=PinList.of, status=200
            )
        )
