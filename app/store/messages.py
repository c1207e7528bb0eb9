"""Messages: the log of a room, numbered under the lock of its row."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Row, Tx, json_text
from app.store.room_codes import named_of
from app.store.rooms import room_of
from domain.ids import RoomRef
from domain.messages import Known, Message, Numbered, Page
from domain.order_intents import Named
from domain.pacing import room_pace
from domain.rooms import Membership, Room

# What a batch decides by, read after the lock in one round trip. Lists travel as JSON text: asyncpg
# encodes arrays element by element in Python.
OPEN: Final = """
    select r.merchant_id, r.id, r.kind, r.owner_id, r.title, r.about, r.preset, r.policy,
           r.category, r.region, r.pickup_point_id, r.parent_id, r.series_id, r.series_no,
           r.members_count, r.last_seq, r.valid_from, r.valid_to, r.archived_at, r.created_at,
           r.paced_until, r.xmin::text as version, app_clock() as at,
           (select coalesce(json_agg(k), '[]') from (
              select client_msg_id, sender_id, seq, encode(body_sha256, 'base64') as sha256,
                     created_at,
                     exists (select from order_intent i
                              where i.merchant_id = $1 and i.room_id = $2
                                and i.key = 'order:' || seq) as asks
                from message where merchant_id = $1 and room_id = $2
                 and client_msg_id = any(array(select json_array_elements_text($3::json)::uuid))
            ) k) as known,
           (select coalesce(json_agg(k), '[]') from (
              select m.room_id, m.shopper_id, m.role, m.state, m.nickname, m.is_staff,
                     m.invited_by, m.joined_at, m.joined_seq, m.read_seq, m.muted_until, m.notify,
                     m.pinned_at, m.show_on_profile, p.paced_until
                from membership m
                left join member_pace p
                  on (p.merchant_id, p.room_id, p.shopper_id)
                   = (m.merchant_id, m.room_id, m.shopper_id)
               where m.merchant_id = $1 and m.room_id = $2
                 and m.shopper_id = any(array(select json_array_elements_text($4::json)::uuid))
            ) k) as members,
           case when $5 then (select coalesce(json_agg(k), '[]') from (
              select l.code, l.card_seq, l.team_buy_id, c.title, c.units_per_shopper_max,
                     t.state = 'open' and t.closes_at > app_clock() as is_open
                from team_buy_room l
                join team_buy t on (t.merchant_id, t.id) = (l.merchant_id, l.team_buy_id)
                join campaign c on (c.merchant_id, c.id) = (t.merchant_id, t.campaign_id)
               where l.merchant_id = $1 and l.room_id = $2
                 and (l.ended_at is null or l.ended_at > app_now() - interval '1 day')
               order by l.card_seq desc limit 60
            ) k) end as named
      from room r where r.merchant_id = $1 and r.id = $2
"""
APPEND: Final = """
    with moved as (
      update room set last_seq = $4, paced_until = $5
       where merchant_id = $1 and id = $2 and ($8::text is null or xmin::text = $8)
      returning merchant_id, id
    ), paced as (
      insert into member_pace (merchant_id, room_id, shopper_id, paced_until)
      select merchant_id, id, key::uuid, value::timestamptz from moved, json_each_text($6::json)
          on conflict (merchant_id, room_id, shopper_id)
          do update set paced_until = excluded.paced_until
    )
    insert into message (merchant_id, room_id, seq, sender_id, nickname, client_msg_id, kind, body,
                         body_sha256, ref_seq, payload, created_at)
    select merchant_id, id, seq, sender_id, nickname, client_msg_id, kind, body,
           decode(body_sha256, 'base64'), ref_seq, payload, $7
      from moved, json_to_recordset($3::json) as n(seq bigint, sender_id uuid, nickname text,
        client_msg_id uuid, kind text, body text, body_sha256 text, ref_seq bigint, payload json)
     order by seq
    returning true
"""
AFTER: Final = """
    select room_id, seq, sender_id, nickname, kind, body, ref_seq, payload, client_msg_id,
           created_at, edited_seq is not null as edited, hidden_at is not null as hidden
      from message where merchant_id = $1 and room_id = $2 and seq > $3 order by seq limit $4
"""
BEFORE: Final = """
    select room_id, seq, sender_id, nickname, kind, body, ref_seq, payload, client_msg_id,
           created_at, edited_seq is not null as edited, hidden_at is not null as hidden
      from message where merchant_id = $1 and room_id = $2 and seq < $3 and seq >= $4
     order by seq desc limit $5
"""
PAYLOADS: Final = """
    select seq, payload from message
     where merchant_id = $1 and room_id = $2 and seq = any($3::bigint[])
"""


ONE: Final = """
    select room_id, seq, sender_id, nickname, kind, body, ref_seq, payload, client_msg_id,
           created_at, edited_seq is not null as edited, hidden_at is not null as hidden
      from message m where merchant_id = $1 and room_id = $2 and seq = $3
       and (seq >= $4 or exists (
         select from room_pin p
          where (p.merchant_id, p.room_id, p.seq) = (m.merchant_id, m.room_id, m.seq)))
"""
# What points at a message, what points at that, and so on; acts upon messages are no replies.
THREAD: Final = """
    with recursive thread(number) as (
      select $3::bigint
       union
      select m.seq from thread t
        join message m on m.merchant_id = $1 and m.room_id = $2 and m.ref_seq = t.number
       where m.kind in ('text', 'image', 'poll', 'card', 'order', 'announcement')
    )
    select room_id, seq, sender_id, nickname, kind, body, ref_seq, payload, client_msg_id,
           created_at, edited_seq is not null as edited, hidden_at is not null as hidden
      from thread
      join message on merchant_id = $1 and room_id = $2 and seq = number
     where seq > $4 and (seq >= $5 or seq = $3) order by seq limit $6
"""
# Numbers have no gaps, so a range of them says how many rows are looked at.
SEARCH: Final = """
    select room_id, seq, sender_id, nickname, kind, body, ref_seq, payload, client_msg_id,
           created_at, edited_seq is not null as edited, hidden_at is not null as hidden
      from message
     where merchant_id = $1 and room_id = $2 and seq < $3 and seq >= $4
       and kind in ('text', 'image', 'poll', 'card', 'announcement')
       and position(lower($5) in lower(body)) > 0
     order by seq desc limit $6
"""


class MemberAt(Membership, frozen=True, kw_only=True):
    """A member, and how far their messages per second are used up."""

    paced_until: datetime | None


class Opened(msgspec.Struct, frozen=True, kw_only=True):
    """A room's row, its log's last page, and the members that were asked for.

    `version`: of the row, for whoever writes without holding it. `named`: the team-buys that may be
    ordered by their code, if they were asked for.
    """

    room: Room
    page: Page
    members: dict[UUID, MemberAt]
    version: str
    named: dict[str, Named] = {}


class _KnownRow(msgspec.Struct, frozen=True):
    client_msg_id: UUID
    sender_id: UUID | None
    seq: int
    sha256: bytes
    created_at: datetime
    asks: bool


class _NewRow(msgspec.Struct, frozen=True):
    seq: int
    sender_id: UUID | None
    nickname: str
    client_msg_id: UUID
    kind: str
    body: str
    body_sha256: bytes
    ref_seq: int | None
    payload: msgspec.Raw


_KNOWN: Final = msgspec.json.Decoder(list[_KnownRow])
_MEMBERS: Final = msgspec.json.Decoder(list[MemberAt])


async def open_page(
    tx: Tx,
    ref: RoomRef,
    client_msg_ids: Sequence[UUID],
    shopper_ids: Collection[UUID] = (),
    *,
    with_codes: bool = False,
) -> Opened | None:
    """Return where the room's log ends and what is there under these ids.

    Whoever holds the room's row may write what follows from it; others only with its `version`.
    `with_codes`: also what may be ordered there, for messages that may be orders.
    """
    row = await tx.fetchrow(
        OPEN,
        ref.merchant_id,
        ref.id,
        json_text(client_msg_ids),
        json_text(list(shopper_ids)),
        with_codes,
    )
    if row is None:
        return None
    room = room_of(row)
    known = {
        (one.client_msg_id, one.sender_id): Known(
            seq=one.seq, sha256=one.sha256, created_at=one.created_at, asks=one.asks
        )
        for one in _KNOWN.decode(row["known"])
    }
    page = Page(
        room.last_seq,
        row["at"],
        room.archived_at is not None,
        known,
        pace=room_pace(room.policy),
        paced_until=row["paced_until"],
        word_filters=room.policy.word_filters,
    )
    members = {one.shopper_id: one for one in _MEMBERS.decode(row["members"])}
    named = named_of(row["named"]) if with_codes else {}
    return Opened(room=room, page=page, members=members, version=row["version"], named=named)


async def append(tx: Tx, ref: RoomRef, page: Page) -> list[Message]:
    """Write what the page of a room that is held has numbered; return it as everybody reads it."""
    return await append_if(tx, ref, page, None) or []


async def append_if(tx: Tx, ref: RoomRef, page: Page, version: str | None) -> list[Message] | None:
    """Write what a page has numbered if the room's row is of this version still; None: it is not.

    A statement that waits for somebody else's write looks at the row again, so of two that have
    read the same version one writes. Without a version the row is held by the caller.
    """
    if not page.new:
        return []
    is_written = await tx.fetchval(
        APPEND,
        ref.merchant_id,
        ref.id,
        json_text([_row(one) for one in page.new]),
        page.last_seq,
        page.paced_until,
        json_text(page.paced),
        page.now,
        version,
    )
    if not is_written:
        return None
    return [_message(ref, one, page.now) for one in page.new]


async def after(tx: Tx, ref: RoomRef, seq: int, *, limit: int) -> list[Message]:
    """Return the messages above a number, oldest first."""
    rows = await tx.fetch(AFTER, ref.merchant_id, ref.id, seq, limit)
    return [message_of(row) for row in rows]


async def before(tx: Tx, ref: RoomRef, seq: int, *, first_seq: int, limit: int) -> list[Message]:
    """Return the messages below a number and not below `first_seq`, oldest first."""
    rows = await tx.fetch(BEFORE, ref.merchant_id, ref.id, seq, first_seq, limit)
    return [message_of(row) for row in reversed(rows)]


async def one(tx: Tx, ref: RoomRef, seq: int, *, first_seq: int) -> Message | None:
    """Return a message, if it is not below `first_seq`, or on top of the room for everybody."""
    row = await tx.fetchrow(ONE, ref.merchant_id, ref.id, seq, first_seq)
    return None if row is None else message_of(row)


async def thread(
    tx: Tx, ref: RoomRef, seq: int, *, after: int, first_seq: int, limit: int
) -> list[Message]:
    """Return a message and all that was said to it, directly or in turn, above `after`."""
    rows = await tx.fetch(THREAD, ref.merchant_id, ref.id, seq, after, first_seq, limit)
    return [message_of(row) for row in rows]


async def search(
    tx: Tx, ref: RoomRef, text: str, *, before: int, first_seq: int, limit: int
) -> list[Message]:
    """Return messages from `first_seq` to below `before` that hold a text, the newest first."""
    rows = await tx.fetch(SEARCH, ref.merchant_id, ref.id, before, first_seq, text, limit)
    return [message_of(row) for row in rows]


async def payloads(tx: Tx, ref: RoomRef, seqs: Sequence[int]) -> dict[int, str]:
    """Return the JSON text of messages' payloads, by number."""
    rows = await tx.fetch(PAYLOADS, ref.merchant_id, ref.id, seqs)
    return {row["seq"]: row["payload"] for row in rows}


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
        edited=row["edited"],
        hidden=row["hidden"],
    )


def _row(one: Numbered) -> _NewRow:
    draft = one.draft
    return _NewRow(
        one.seq,
        one.author.shopper_id,
        one.author.nickname,
        draft.client_msg_id,
        draft.kind.value,
        draft.body,
        one.sha256,
        draft.ref_seq,
        msgspec.Raw(draft.payload.encode()),
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
