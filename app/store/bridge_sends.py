"""What goes out over bridges: the cursor over a room's log, the pace, and what is said on the side.

A cursor and not a queue: what is above it is what is still to be carried, so nothing has to be
enqueued with a message, and nothing can be forgotten. Writes name the lease they are made under.
"""

from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Row, Tx, one
from domain.bridges import Platform, Reach
from domain.ids import BridgeRef, RoomRef

CLAIM: Final = """
    with due as materialized (
      select b.merchant_id, b.id, r.title
        from bridge b join room r on (r.merchant_id, r.id) = (b.merchant_id, b.room_id)
       where b.disabled_at is null and b.removed_at is null and b.next_at <= now()
         and (b.lease_until is null or b.lease_until < now())
         and (b.sent_seq < r.last_seq or exists (
               select from bridge_note n where n.merchant_id = b.merchant_id
                  and n.bridge_id = b.id and n.sent_at is null))
       order by b.next_at limit $1 for update of b skip locked)
    update bridge b
       set lease_until = now() + interval '60 seconds', lease_token = gen_random_uuid()
      from due where (b.merchant_id, b.id) = (due.merchant_id, due.id)
    returning b.merchant_id, b.id, b.room_id, b.platform, b.address_cipher, b.address_index,
              b.kinds, b.sent_seq, b.lease_token, due.title
"""
KEEP: Final = """
    update bridge set lease_until = now() + interval '60 seconds'
     where merchant_id = $1 and id = $2 and lease_token = $3 and disabled_at is null
       and removed_at is null
    returning true
"""
# An even pace with a small burst (GCRA): holds for all processes, for it is one row.
PACE: Final = """
    insert into bridge_pace (merchant_id, address_index, due_at)
    values ($1, $2, clock_timestamp() + make_interval(secs => $3 / 1000.0))
    on conflict (merchant_id, address_index) do update
       set due_at = greatest(bridge_pace.due_at, clock_timestamp())
                    + make_interval(secs => $3 / 1000.0)
     where bridge_pace.due_at <= clock_timestamp() + make_interval(secs => $3 * ($4 - 1) / 1000.0)
    returning true
"""
WAIT: Final = """
    select greatest(1, ceil(1000 * extract(epoch from due_at - clock_timestamp())
                            - $3 * ($4 - 1)))::integer
      from bridge_pace where merchant_id = $1 and address_index = $2
"""
NOTE: Final = """
    select id, key, body from bridge_note
     where merchant_id = $1 and bridge_id = $2 and sent_at is null order by id limit 1
"""
PUT_NOTE: Final = """
    insert into bridge_note (merchant_id, bridge_id, key, body) values ($1, $2, $3, $4)
    on conflict on constraint bridge_note_once do nothing
"""
NOTE_SENT: Final = """
    update bridge_note set sent_at = now() where merchant_id = $1 and id = $2
"""
CURSOR: Final = """
    select sent_seq from bridge where merchant_id = $1 and id = $2
"""
MOVED: Final = """
    update bridge set sent_seq = greatest(sent_seq, $4)
     where merchant_id = $1 and id = $2 and lease_token = $3 returning true
"""
WENT: Final = """
    update bridge set attempts_count = 0, refused_count = 0, last_error = ''
     where merchant_id = $1 and id = $2 and lease_token = $3
"""
REST: Final = """
    update bridge set lease_until = null, next_at = now() + make_interval(secs => $4 / 1000.0)
     where merchant_id = $1 and id = $2 and lease_token = $3
"""
FAILED: Final = """
    update bridge set lease_until = null, last_error = $4, attempts_count = attempts_count + 1,
           refused_count = case when $5 then refused_count + 1 else 0 end,
           next_at = now() + greatest(make_interval(secs => $6),
                       make_interval(secs => least(600, 0.5 * 2 ^ least(attempts_count, 12))))
     where merchant_id = $1 and id = $2 and lease_token = $3
    returning refused_count
"""
DISABLE: Final = """
    update bridge set disabled_at = app_clock()
     where merchant_id = $1 and id = $2 and disabled_at is null and removed_at is null
    returning true
"""


class DueBridge(msgspec.Struct, frozen=True, kw_only=True):
    """A bridge with something to carry, under a lease."""

    merchant_id: UUID
    id: UUID
    room_id: UUID
    platform: Platform
    address_cipher: bytes
    address_index: bytes
    kinds: frozenset[str]
    sent_seq: int
    lease_token: UUID
    title: str

    @property
    def ref(self) -> BridgeRef:
        """Its name."""
        return BridgeRef(self.merchant_id, self.id)

    @property
    def room(self) -> RoomRef:
        """Its room."""
        return RoomRef(self.merchant_id, self.room_id)


class Note(msgspec.Struct, frozen=True):
    """Something to say to the other chat alone."""

    id: UUID
    key: str
    body: str


async def claim(tx: Tx, *, limit: int) -> list[DueBridge]:
    """Lease up to `limit` bridges that have something to carry."""
    return [_due(row) for row in await tx.fetch(CLAIM, limit)]


async def keep(tx: Tx, due: DueBridge) -> bool:
    """Lengthen the lease; False when it is lost, or the bridge is gone."""
    return bool(await tx.fetchval(KEEP, due.merchant_id, due.id, due.lease_token))


async def pace_wait_ms(tx: Tx, due: DueBridge, reach: Reach) -> int:
    """Take the right to send one text now: 0; or return how long to wait before asking again."""
    which = (due.merchant_id, due.address_index, reach.interval_ms, reach.burst)
    if await tx.fetchval(PACE, *which):
        return 0
    wait_ms: int = await tx.fetchval(WAIT, *which)
    return wait_ms


async def put_note(tx: Tx, ref: BridgeRef, *, key: str, body: str) -> None:
    """Have something said to the other chat, once per key."""
    await tx.execute(PUT_NOTE, ref.merchant_id, ref.id, key, body)


async def next_note(tx: Tx, ref: BridgeRef) -> Note | None:
    """Return the oldest note that has not been said."""
    return one(Note, await tx.fetchrow(NOTE, ref.merchant_id, ref.id))


async def note_sent(tx: Tx, ref: BridgeRef, note_id: UUID) -> None:
    """Mark a note as said."""
    await tx.execute(NOTE_SENT, ref.merchant_id, note_id)


async def cursor(tx: Tx, due: DueBridge) -> int:
    """Return the number up to which everything is carried or not to be."""
    seq: int = await tx.fetchval(CURSOR, due.merchant_id, due.id)
    return seq


async def moved(tx: Tx, due: DueBridge, seq: int) -> bool:
    """Move the cursor: everything up to `seq` is carried or not to be. False: the lease is lost."""
    return bool(await tx.fetchval(MOVED, due.merchant_id, due.id, due.lease_token, seq))


async def went(tx: Tx, due: DueBridge) -> None:
    """Forget earlier failures: the destination took a text."""
    await tx.execute(WENT, due.merchant_id, due.id, due.lease_token)


async def rest(tx: Tx, due: DueBridge, *, wait_ms: int = 0) -> None:
    """Give the bridge back, not to be looked at before `wait_ms` are over."""
    await tx.execute(REST, due.merchant_id, due.id, due.lease_token, wait_ms)


async def failed(
    tx: Tx, due: DueBridge, *, error: str, is_refusal: bool, retry_seconds: int
) -> int:
    """Give the bridge back for a later try; return how often in a row it was refused."""
    refused_count: int | None = await tx.fetchval(
        FAILED, due.merchant_id, due.id, due.lease_token, error, is_refusal, retry_seconds
    )
    return refused_count or 0


async def disable(tx: Tx, ref: BridgeRef) -> bool:
    """Switch a bridge off; False when it was off."""
    return bool(await tx.fetchval(DISABLE, ref.merchant_id, ref.id))


def _due(row: Row) -> DueBridge:
    return msgspec.convert(dict(row), DueBridge)
