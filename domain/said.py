"""What a member can say into a room, by kind: text, pictures, a poll (chat.md 3)."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Final
from uuid import UUID

import msgspec
from msgspec import Meta

from domain.messages import TEXT_LENGTH_MAX, Draft, MessageKind, Numbered
from domain.polls import OPTIONS_MAX, Option, Poll, check_poll
from domain.room_errors import MessageInvalidError

MENTIONS_MAX: Final = 50
IMAGES_MAX: Final = 9
"""As many as a WeChat post shows."""


class SaidKind(StrEnum):
    """What a member posts; the other kinds come from acts of their own."""

    TEXT = "text"
    IMAGE = "image"
    POLL = "poll"


class Payload(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The facts of what is said.

    `mentions`: members who are named. `seat_id`: the sender's seat it is about, which they, the
    leader and staff can open (MT-2). `images`: pictures uploaded before. The rest: a poll.
    """

    mentions: Annotated[tuple[UUID, ...], Meta(max_length=MENTIONS_MAX)] = ()
    seat_id: UUID | None = None
    images: Annotated[tuple[UUID, ...], Meta(max_length=IMAGES_MAX)] = ()
    options: Annotated[tuple[Option, ...], Meta(max_length=OPTIONS_MAX)] = ()
    choices_max: Annotated[int, Meta(ge=1, le=OPTIONS_MAX)] = 1
    closes_at: datetime | None = None


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """What a member wants to post; the same `client_msg_id` again is the same message."""

    client_msg_id: UUID
    kind: SaidKind
    body: str
    ref_seq: int | None = None
    payload: Payload = Payload()


def draft_of(said: Said) -> Draft:
    """Return what is said as a message without a number.

    Equal input gives equal bytes, so a repetition is known by them.

    Raises:
        MessageInvalidError: nothing to say, too long, or facts that belong to another kind.
        PollInvalidError: the poll asks nothing that could be answered.
    """
    payload = said.payload
    check_text(said.body, may_be_empty=said.kind is SaidKind.IMAGE)
    if bool(payload.images) != (said.kind is SaidKind.IMAGE):
        raise MessageInvalidError("pictures, and only they, name `images`")
    if len(set(payload.images)) < len(payload.images):
        raise MessageInvalidError("each picture once")
    poll = poll_of(payload)
    if bool(payload.options) != (said.kind is SaidKind.POLL) or (
        said.kind is not SaidKind.POLL and poll != Poll(())
    ):
        raise MessageInvalidError("polls, and only they, name `options`")
    if said.kind is SaidKind.POLL:
        check_poll(poll)
    return Draft(
        client_msg_id=said.client_msg_id,
        kind=MessageKind(said.kind.value),
        body=said.body,
        ref_seq=said.ref_seq,
        payload=msgspec.json.encode(payload).decode(),
    )


def check_text(body: str, *, may_be_empty: bool = False) -> None:
    """Refuse a text that says nothing, or too much.

    Raises:
        MessageInvalidError: blank, above 2,000 characters, or no Unicode text.
    """
    if not body.strip() and not may_be_empty:
        raise MessageInvalidError("there is nothing in it")
    if len(body) > TEXT_LENGTH_MAX:
        raise MessageInvalidError(f"at most {TEXT_LENGTH_MAX} characters")


def poll_of(payload: Payload) -> Poll:
    """Return the poll that a payload holds."""
    return Poll(payload.options, payload.choices_max, payload.closes_at)


def images_shown(new: Sequence[Numbered]) -> dict[UUID, int]:
    """Return which message shows which picture: by picture, the message's number."""
    return {
        image: one.seq
        for one in new
        if one.draft.kind is MessageKind.IMAGE
        for image in msgspec.json.decode(one.draft.payload, type=Payload).images
    }
