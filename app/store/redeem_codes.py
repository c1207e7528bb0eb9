"""Redeem codes, and which seats have been handed over."""

from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, many, one
from domain.ids import SeatRef
from domain.pickups import RedeemCode

ISSUE: Final = """
    insert into redeem_code (code, merchant_id, seat_id, team_buy_id, shopper_id, pickup_point_id)
    values ($1, $2, $3, $4, $5, $6) on conflict (merchant_id, seat_id) do nothing
"""
LOCK_SEAT: Final = """
    select r.code, r.merchant_id, r.seat_id, r.team_buy_id, r.shopper_id, r.pickup_point_id,
           r.redeemed_at, r.redeemed_by, r.undone_count,
           exists (select from payment p where p.merchant_id = r.merchant_id
             and p.seat_id = r.seat_id and p.state = 'captured'
             and p.returned_count = p.quantity) as is_refunded
      from redeem_code r where r.merchant_id = $1 and r.seat_id = $2 for no key update
"""
LOCK_CODE: Final = """
    select r.code, r.merchant_id, r.seat_id, r.team_buy_id, r.shopper_id, r.pickup_point_id,
           r.redeemed_at, r.redeemed_by, r.undone_count,
           exists (select from payment p where p.merchant_id = r.merchant_id
             and p.seat_id = r.seat_id and p.state = 'captured'
             and p.returned_count = p.quantity) as is_refunded
      from redeem_code r where r.code = $1 for no key update
"""
MOVE: Final = """
    update redeem_code set pickup_point_id = $3
     where merchant_id = $1 and seat_id = $2 and redeemed_at is null
"""
REDEEM: Final = """
    with handed_over as (
      update seat set fulfilled_at = app_clock()
       where merchant_id = $1 and team_buy_id = $2 and id = $3 and state = 'captured'
         and fulfilled_at is null)
    update redeem_code set redeemed_at = app_clock(), redeemed_by = $4
     where merchant_id = $1 and seat_id = $3 and redeemed_at is null
"""
UNDO: Final = """
    with taken_back as (
      update seat set fulfilled_at = null
       where merchant_id = $1 and team_buy_id = $2 and id = $3)
    update redeem_code set redeemed_at = null, redeemed_by = null, undone_count = undone_count + 1
     where merchant_id = $1 and seat_id = $3 and redeemed_at is not null
"""
POINT: Final = "select id from pickup_point where merchant_id = $1 and id = $2"
LEADER: Final = "select leader_id from team_buy where merchant_id = $1 and id = $2"
HANDOVER: Final = """
    select s.id as seat_id, s.team_buy_id, c.title, p.nickname, s.quantity, s.currency,
           r.pickup_point_id, s.fulfilled_at
      from seat s
      join campaign c on c.merchant_id = s.merchant_id and c.id = s.campaign_id
      join shopper p on p.id = s.shopper_id
      left join redeem_code r on r.merchant_id = s.merchant_id and r.seat_id = s.id
     where s.merchant_id = $1 and s.state = 'captured'
       and ($2::uuid is null or s.team_buy_id = $2)
       and ($3::uuid is null or r.pickup_point_id = $3)
       and s.id > $4 order by s.id limit $5
"""


class Handover(msgspec.Struct, frozen=True, kw_only=True):
    """A paid seat whose goods are, or were, to be handed over."""

    seat_id: UUID
    team_buy_id: UUID
    title: str
    nickname: str
    quantity: int
    currency: str
    pickup_point_id: UUID | None
    fulfilled_at: datetime | None


async def issue(
    tx: Tx, seat: SeatRef, *, code: str, team_buy_id: UUID, shopper_id: UUID, point_id: UUID | None
) -> RedeemCode:
    """Give a seat its code, unless it has one; hold and return the one it has."""
    await tx.execute(ISSUE, code, seat.merchant_id, seat.id, team_buy_id, shopper_id, point_id)
    found = one(RedeemCode, await tx.fetchrow(LOCK_SEAT, seat.merchant_id, seat.id))
    if found is None:
        raise LookupError("a code that was just written is there")
    return found


async def lock(tx: Tx, code: str) -> RedeemCode | None:
    """Hold a code until the transaction ends."""
    return one(RedeemCode, await tx.fetchrow(LOCK_CODE, code))


async def move(tx: Tx, code: RedeemCode, *, point_id: UUID | None) -> None:
    """Bind a code to another pickup point."""
    await tx.execute(MOVE, code.merchant_id, code.seat_id, point_id)


async def redeem(tx: Tx, code: RedeemCode, *, by: UUID) -> None:
    """Write down that the goods were handed over."""
    await tx.execute(REDEEM, code.merchant_id, code.team_buy_id, code.seat_id, by)


async def undo(tx: Tx, code: RedeemCode) -> None:
    """Take a handing over back."""
    await tx.execute(UNDO, code.merchant_id, code.team_buy_id, code.seat_id)


async def has_point(tx: Tx, merchant_id: UUID, point_id: UUID) -> bool:
    """Say whether the merchant has this pickup point."""
    return await tx.fetchval(POINT, merchant_id, point_id) is not None


async def leader_of(tx: Tx, code: RedeemCode) -> UUID | None:
    """Return the leader of the team-buy that a code's seat is in."""
    leader_id: UUID | None = await tx.fetchval(LEADER, code.merchant_id, code.team_buy_id)
    return leader_id


async def handovers(
    tx: Tx,
    merchant_id: UUID,
    *,
    team_buy_id: UUID | None,
    point_id: UUID | None,
    after: UUID,
    limit: int,
) -> list[Handover]:
    """Return paid seats by id: of one team-buy, of one pickup point, or all."""
    rows = await tx.fetch(HANDOVER, merchant_id, team_buy_id, point_id, after, limit)
    return many(Handover, rows)
