"""Messages: the log of a room, numbered under the lock of its row."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Row, Tx, json_text
from domain.ids import RoomRef
from domain.messages import Known, Message, Numbered, Page

HEAD: Final = """
    select last_seq, archived_at is not null as is_archived, app_clock() as at
      from room where merchant_id = $1 and id = $2
"""
KNOWN: Final = """
    select client_msg_id, sender_id, seq, body_sha256, created_at
      from message where merchant_id = $1 and room_id = $2 and client_msg_id = any($3::uuid[])
"""
APPEND: Final = """
    with new as (
      select * from json_to_recordset($3::json) as n(seq bigint, sender_id uuid, nickname text,
        client_msg_id uuid, kind text, body text, body_sha256 text, ref_seq bigint, payload json,
        created_at timestamptz)
    ), moved as (
      update room set last_seq = (select max(seq) from new) where merchant_id = $1 and id = $2)
    insert into message (merchant_id, room_id, seq, sender_id, nickname, client_msg_id, kind, body,
                         body_sha256, ref_seq, payload, created_at)
    select $1, $2, seq, sender_id, nickname, client_msg_id, kind, body,
           decode(body_sha256, 'hex'), ref_seq, payload, created_at
      from new order by seq
"""
AFTER: Final = """
    select room_id, seq, sender_id, nickname, kind,
           case when hidden_at is null then body else '' end as body, ref_seq, payload,
           client_msg_id, created_at, hidden_at is not null as hidden
      from message where merchant_id = $1 and room_id = $2 and seq > $3 order by seq limit $4
"""
BEFORE: Final = """
    select room_id, seq, sender_id, nickname, kind,
           case when hidden_at is null then body else '' end as body, ref_seq, payload,
           client_msg_id, created_at, hidden_at is not null as hidden
      from message where merchant_id = $1 and room_id = $2 and seq < $3 and seq >= $4
     order by seq desc limit $5
"""


class _NewRow(msgspec.Struct, frozen=True):
    seq: int
    sender_id: UUID | None
    nickname: str
    client_msg_id: UUID
    kind: str
    body: str
    body_sha256: str
    ref_seq: int | None
    payload: msgspec.Raw
    created_at: datetime


async def open_page(tx: Tx, ref: RoomRef, client_msg_ids: Sequence[UUID]) -> Page | None:
    """Return where the room's log ends and what is there under these ids; its row is locked."""
    head = await tx.fetchrow(HEAD, ref.merchant_id, ref.id)
    if head is None:
        return None
    rows = await tx.fetch(KNOWN, ref.merchant_id, ref.id, client_msg_ids)
    known = {
        (row["client_msg_id"], row["sender_id"]): Known(
            seq=row["seq"], sha256=row["body_sha256"], created_at=row["created_at"]
        )
        for row in rows
    }
    return Page(head["last_seq"], head["at"], head["is_archived"], known)


async def append(tx: Tx, ref: RoomRef, page: Page) -> list[Message]:
    """Write what the page numbered, and return it as everybody will read it."""
    if not page.new:
        return []
    await tx.execute(
        APPEND, ref.merchant_id, ref.id, json_text([_row(one, page.now) for one in page.new])
    )
    return [_message(ref, one, page.now) for one in page.new]


async def after(tx: Tx, ref: RoomRef, seq: int, *, limit: int) -> list[Message]:
    """Return the messages above a number, oldest first."""
    rows = await tx.fetch(AFTER, ref.merchant_id, ref.id, seq, limit)
    return [message_of(row) for row in rows]


async def before(tx: Tx, ref: RoomRef, seq: int, *, first_seq: int, limit: int) -> list[Message]:
    """Return the messages below a number and not below `first_seq`, oldest first."""
    rows = await tx.fetch(BEFORE, ref.merchant_id, ref.id, seq, first_seq, limit)
    return [message_of(row) for row in reversed(rows)]


def encode(message: Message) -> bytes:
    """Return the one frame that everybody gets of a message."""
    return msgspec.json.encode(message)


def message_of(row: Row) -> Message:
    """Return the message of a row that has its columns."""
    return Message(
        room=row["room_id"],
        seq=row["seq"],
        sender=row["sender_id"],
        nickname=row["nickname"],
        kind=row["kind"],
        body=row["body"],
        ref_seq=row["ref_seq"],
        payload=msgspec.Raw(row["payload"].encode()),
        client_msg_id=row["client_msg_id"],
        at=row["created_at"],
        hidden=row["hidden"],
    )


def _row(one: Numbered, now: datetime) -> _NewRow:
    draft = one.draft
    return _NewRow(
        one.seq,
        one.author.shopper_id,
        one.author.nickname,
        draft.client_msg_id,
        draft.kind.value,
        draft.body,
        draft.sha256.hex(),
        draft.ref_seq,
        msgspec.Raw(draft.payload.encode()),
        now,
    )


def _message(ref: RoomRef, one: Numbered, now: datetime) -> Message:
    draft = one.draft
    return Message(
        room=ref.id,
        seq=one.seq,
        sender=one.author.shopper_id,
        nickname=one.author.nickname,
        kind=draft.kind.value,
        body=draft.body,
        ref_seq=draft.ref_seq,
        payload=msgspec.Raw(draft.payload.encode()),
        client_msg_id=draft.client_msg_id,
        at=now,
    )
