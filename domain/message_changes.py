"""Changing what was said: a new text, or taking it back. The row keeps its number (chat.md 3)."""

from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

import msgspec

from domain.messages import MessageKind
from domain.room_errors import MessageFixedError, MessageNotFoundError, RoomForbiddenError
from domain.room_policies import RoomPolicy

EDITABLE: Final = frozenset({MessageKind.TEXT, MessageKind.IMAGE})
RECALLABLE: Final = EDITABLE | {MessageKind.POLL, MessageKind.CARD, MessageKind.ANNOUNCEMENT}


class Original(msgspec.Struct, frozen=True, kw_only=True):
    """A message as it stands now, about to be changed."""

    seq: int
    sender_id: UUID | None
    kind: MessageKind
    body: str
    payload: str
    created_at: datetime
    hidden: bool


def check_edit(
    original: Original | None, *, by: UUID, policy: RoomPolicy, now: datetime
) -> Original:
    """Return the message whose text may be changed: one's own, for as long as the room allows.

    Raises (checked in this order):
        MessageNotFoundError: there is none, or it was taken back.
        RoomForbiddenError: somebody else's words.
        MessageFixedError: no text of a person, or too long ago.
    """
    if original is None or original.hidden:
        raise MessageNotFoundError
    if original.sender_id != by:
        raise RoomForbiddenError
    if original.kind not in EDITABLE or now > original.created_at + timedelta(
        seconds=policy.edit_seconds
    ):
        raise MessageFixedError
    return original


def check_recall(
    original: Original | None, *, by: UUID, moderates: bool, policy: RoomPolicy, now: datetime
) -> Original:
    """Return the message that may be taken back: one's own for two minutes, any by an admin.

    One that was taken back already is returned too: doing it again changes nothing.

    Raises (checked in this order):
        MessageNotFoundError: there is none.
        RoomForbiddenError: somebody else's, and the caller does not moderate.
        MessageFixedError: what the system said, or too long ago.
    """
    if original is None:
        raise MessageNotFoundError
    if original.sender_id != by and not moderates:
        raise RoomForbiddenError
    late = now > original.created_at + timedelta(seconds=policy.recall_seconds)
    if original.kind not in RECALLABLE or original.sender_id is None or (late and not moderates):
        raise MessageFixedError
    return original
