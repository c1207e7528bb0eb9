"""Draws: announced with the hash of their seed, done once."""

from collections.abc import Sequence
from typing import Final, NamedTuple
from uuid import UUID

import msgspec

from app.store.database import Row, Tx, json_text
from domain.draws import Draw
from domain.ids import RoomRef

INSERT: Final = """
    insert into draw (merchant_id, id, room_id, prize, winners_count, rules, seed, seed_sha256,
                      message_seq, created_at, draws_at)
    values ($1, $2, $3, $4, $5, $6::text::jsonb, $7, $8, $9, $10, $11)
"""
READ: Final = """
    select merchant_id, id, room_id, prize, winners_count, rules, seed, seed_sha256, message_seq,
           created_at, draws_at, drawn_at, entrants, winners
      from draw where merchant_id = $1 and room_id = $2 and id = $3
"""
NEXT_DUE: Final = """
    select merchant_id, id from draw
     where drawn_at is null and draws_at <= app_now() and id <> all($1::uuid[])
     order by draws_at limit 1
"""
LOCK_DUE: Final = """
    select merchant_id, id, room_id, prize, winners_count, rules, seed, seed_sha256, message_seq,
           created_at, draws_at, drawn_at, entrants, winners
      from draw where merchant_id = $1 and id = $2 and drawn_at is null and draws_at <= app_now()
       for no key update skip locked
"""
# Who meets the rules now. A paid seat counts that was reserved from this room.
ENTRANTS: Final = """
    select m.shopper_id from membership m join room r
        on r.merchant_id = m.merchant_id and r.id = m.room_id
     where m.merchant_id = $1 and m.room_id = $2 and m.state = 'active'
       and (not $3::boolean or m.joined_at <= $4)
       and (not $5::boolean or exists (
             select from seat s where s.merchant_id = m.merchant_id and s.shopper_id = m.shopper_id
                and s.room_id = m.room_id and s.state in ('authorized', 'captured')))
       and m.role = 'member' and not m.is_staff
"""
DONE: Final = """
    update draw set drawn_at = app_clock(), entrants = $3::text::jsonb, winners = $4::text::jsonb
     where merchant_id = $1 and id = $2 and drawn_at is null
"""


async def insert(tx: Tx, draw: Draw) -> None:
    """Store a draw that is announced."""
    await tx.execute(
        INSERT,
        draw.merchant_id,
        draw.id,
        draw.room_id,
        draw.prize,
        draw.winners_count,
        json_text(draw.rules),
        draw.seed,
        draw.seed_sha256,
        draw.message_seq,
        draw.created_at,
        draw.draws_at,
    )


async def read(tx: Tx, room: RoomRef, draw_id: UUID) -> Draw | None:
    """Return a draw of a room."""
    row = await tx.fetchrow(READ, room.merchant_id, room.id, draw_id)
    return None if row is None else _draw(row)


class DrawRef(NamedTuple):
    """A draw and whose it is."""

    merchant_id: UUID
    id: UUID


async def next_due(tx: Tx, *, but: Sequence[DrawRef]) -> DrawRef | None:
    """Return the draw that has been due for longest, but for those."""
    row = await tx.fetchrow(NEXT_DUE, [one.id for one in but])
    return None if row is None else DrawRef(row["merchant_id"], row["id"])


async def lock_due(tx: Tx, ref: DrawRef) -> Draw | None:
    """Hold a draw whose time has come; None where it was held, or is just being held."""
    row = await tx.fetchrow(LOCK_DUE, ref.merchant_id, ref.id)
    return None if row is None else _draw(row)


async def entrants(tx: Tx, draw: Draw) -> list[UUID]:
    """Return the members who meet the draw's rules now; those who run the room never do."""
    rules = draw.rules
    rows = await tx.fetch(
        ENTRANTS,
        draw.merchant_id,
        draw.room_id,
        rules.member_before_announced,
        draw.created_at,
        rules.has_paid_seat,
    )
    return [row["shopper_id"] for row in rows]


async def done(tx: Tx, draw: Draw, *, entrants: Sequence[UUID], winners: Sequence[UUID]) -> None:
    """Write down who took part, in ranked order, and who won."""
    await tx.execute(DONE, draw.merchant_id, draw.id, json_text(entrants), json_text(winners))


def _draw(row: Row) -> Draw:
    values = dict(row)
    for name in ("rules", "entrants", "winners"):
        if values[name] is not None:
            values[name] = msgspec.json.decode(values[name])
    return msgspec.convert(values, Draw)
