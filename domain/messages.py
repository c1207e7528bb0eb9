"""Messages: numbered without gaps per room, written once per id, the same bytes for everybody (P8).

Edits, recalls, joins, price drops … are messages of their own that point at another by `ref_seq`:
"apply everything above mine, in order" repairs every kind of loss (chat.md 3).
"""

import hashlib
import unicodedata
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID, uuid5

import msgspec

from domain.errors import IdempotencyConflictError
from domain.pacing import Pace, step
from domain.room_errors import (
    MemberMutedError,
    MessageNotFoundError,
    RoomArchivedError,
    RoomForbiddenError,
    WordFilteredError,
)
from domain.rooms import Permit

TEXT_LENGTH_MAX: Final = 2_000
SYSTEM_KEYS: Final = UUID("6f5d1a60-2f0b-4c3e-9d0a-7b1c5e8a4d21")
"""The namespace in which the system's messages are named by their key."""


class MessageKind(StrEnum):
    """What a message is; `payload` belongs to the kind (chat.md 3)."""

    TEXT = "text"
    IMAGE = "image"
    ANNOUNCEMENT = "announcement"
    CARD = "card"
    ORDER = "order"
    PRICE_DROP = "price_drop"
    FORMED = "formed"
    ALMOST_THERE = "almost_there"
    LAST_HOUR = "last_hour"
    CLOSED = "closed"
    EDIT = "edit"
    RECALL = "recall"
    PIN = "pin"
    POLL = "poll"
    VOTE = "vote"
    DROP = "drop"
    CLAIM = "claim"
    MARK = "mark"
    LIST = "list"
    JOIN = "join"
    LEAVE = "leave"
    SYSTEM = "system"


class Message(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="msg"):
    """One message as every member gets it, by list, sync and socket alike.

    `sender` is absent for the system's own. `client_msg_id` lets its sender replace what the screen
    showed at once. `edited`: the body is its newest text. `hidden`: recalled or masked, body and
    payload are empty.
    """

    room: UUID
    seq: int
    sender: UUID | None
    nickname: str
    kind: str
    body: str
    ref_seq: int | None
    payload: msgspec.Raw
    client_msg_id: UUID
    at: datetime
    edited: bool = False
    hidden: bool = False


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """A message before it has a number. `payload` is the JSON text of the kind's facts."""

    client_msg_id: UUID
    kind: MessageKind
    body: str
    ref_seq: int | None = None
    payload: str = "{}"

    @property
    def sha256(self) -> bytes:
        """Return what makes it the same message when its id comes again."""
        said = f"{self.kind.value}\0{self.ref_seq}\0{self.body}\0{self.payload}"
        return hashlib.sha256(said.encode("utf-8", "surrogatepass")).digest()


class Author(msgspec.Struct, frozen=True, kw_only=True):
    """Who writes, by which name, and what they may do. `shopper_id` None: the system.

    `pace`, `paced_until`: how fast they may go, and what of it is used up (`domain/pacing.py`).
    `word_filters`: what the room keeps out of their messages.
    """

    shopper_id: UUID | None
    nickname: str
    permits: Permit
    pace: Pace | None = None
    paced_until: datetime | None = None
    word_filters: tuple[str, ...] = ()


SYSTEM: Final = Author(shopper_id=None, nickname="", permits=~Permit.NONE)


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """A message that is there already under a draft's id; `asks`: it asked for something."""

    seq: int
    sha256: bytes
    created_at: datetime
    asks: bool = False


class Numbered(msgspec.Struct, frozen=True, kw_only=True):
    """A draft with its number, about to be written."""

    seq: int
    author: Author
    draft: Draft
    sha256: bytes


class Posted(msgspec.Struct, frozen=True, kw_only=True):
    """The number a message has for ever; `replayed` when its id had been seen before.

    `asks`: it asks for something (`domain/order_intents.py`), so there is an answer to tell.
    """

    seq: int
    created_at: datetime
    replayed: bool = False
    asks: bool = False


class Page(msgspec.Struct):
    """A room whose row is held: hands out numbers, one after the other.

    `known`: what is there under the drafts' ids, by (client_msg_id, sender). `pace`: of the whole
    room, used up to `paced_until`; `paced`: the same of the members who wrote. `word_filters`: what
    members may not say.
    """

    last_seq: int
    now: datetime
    is_archived: bool
    known: dict[tuple[UUID, UUID | None], Known]
    pace: Pace | None = None
    paced_until: datetime | None = None
    paced: dict[UUID, datetime] = {}
    word_filters: tuple[str, ...] = ()
    new: list[Numbered] = []


def system_id(key: str) -> UUID:
    """Return the id of the system's message of this key: the same for whoever posts it."""
    return uuid5(SYSTEM_KEYS, key)


def post(page: Page, author: Author, draft: Draft) -> Posted:
    """Give a draft the next number; the same id again has the number it was given first.

    Raises (checked in this order):
        IdempotencyConflictError: the id was used for something else.
        RoomArchivedError: nothing is written there any more.
        MemberMutedError, RoomForbiddenError: the author may not write.
        WordFilteredError: it holds a word that the room does not take from members.
        MessageNotFoundError: it points at a message that is not there.
        WordFilteredError: it holds a word that the room keeps out.
        TooManyRequestsError: faster than the member, or the room, may go. The system is not held.
    """
    name = (draft.client_msg_id, author.shopper_id)
    sha256 = draft.sha256
    seen = page.known.get(name)
    if seen is not None:
        if seen.sha256 != sha256:
            raise IdempotencyConflictError
        return Posted(seq=seen.seq, created_at=seen.created_at, replayed=True, asks=seen.asks)
    if page.is_archived:
        raise RoomArchivedError
    if Permit.WRITE not in author.permits:
        raise RoomForbiddenError if Permit.READ not in author.permits else MemberMutedError
    if page.word_filters and Permit.MODERATE not in author.permits:
        _check_words(draft.body, page.word_filters)
    if draft.ref_seq is not None and not 1 <= draft.ref_seq <= page.last_seq:
        raise MessageNotFoundError
    if author.word_filters and _holds_any(draft.body, author.word_filters):
        raise WordFilteredError
    if author.shopper_id is not None:
        _keep_pace(page, author, author.shopper_id)
    page.last_seq += 1
    page.new.append(Numbered(seq=page.last_seq, author=author, draft=draft, sha256=sha256))
    page.known[name] = Known(seq=page.last_seq, sha256=sha256, created_at=page.now)
    return Posted(seq=page.last_seq, created_at=page.now)


def _holds_any(body: str, words: Sequence[str]) -> bool:
    """Say whether a text holds one of the words, whatever its case."""
    said = body.casefold()
    return any(word.casefold() in said for word in words)


def _check_words(body: str, filtered: tuple[str, ...]) -> None:
    # Full-width letters and capitals are the same word.
    folded = unicodedata.normalize("NFKC", body).casefold()
    if any(unicodedata.normalize("NFKC", word).casefold() in folded for word in filtered):
        raise WordFilteredError


def _keep_pace(page: Page, author: Author, shopper_id: UUID) -> None:
    before = page.paced.get(shopper_id, author.paced_until)
    own_until = step(author.pace, before, now=page.now)
    page.paced_until = step(page.pace, page.paced_until, now=page.now)
    if own_until is not None and author.pace is not None:
        page.paced[shopper_id] = own_until
