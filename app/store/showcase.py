"""Team-buys, seats and receipts as people see them: plain reads, joined once, never decided on."""

from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, many, one
from app.store.team_buys import team_buy_of
from domain.ids import TeamBuyRef
from domain.team_buys import TeamBuy

MEMBERS_MAX: Final = 200

TEAM_BUY: Final = """
    select t.merchant_id, t.id, t.campaign_id, t.initiator_id, t.leader_id, t.state, t.ladder,
           t.counting, t.currency, t.formed_min, t.buyers_max, t.seats_held, t.authorized_count,
           t.sponsored_count, t.buyers_count, t.units_count, t.unit_price_minor, t.version,
           t.opened_at, t.closes_at, t.closing_at, t.invite_code, t.closed_at,
           t.closing_unit_price_minor, t.closing_count, c.title, m.name as merchant_name,
           m.timezone, s.nickname as initiator, app_clock() as at
      from team_buy t
      join campaign c on (c.merchant_id, c.id) = (t.merchant_id, t.campaign_id)
      join merchant m on m.id = t.merchant_id
      join shopper s on s.id = t.initiator_id
     where t.merchant_id = $1 and t.id = $2
"""
MEMBERS: Final = """
    select coalesce(p.nickname, '') as nickname, coalesce(p.avatar, '') as avatar,
           s.quantity as units, coalesce(s.authorized_at, s.reserved_at) as joined_at,
           s.shopper_id is null as sponsored
      from seat s left join shopper p on p.id = s.shopper_id
     where s.merchant_id = $1 and s.team_buy_id = $2 and s.state in ('authorized', 'captured')
     order by s.authorized_at, s.id limit $3
"""
PLEDGED: Final = """
    select count(*) from payment
     where merchant_id = $1 and team_buy_id = $2 and state in ('saved', 'needs_action')
"""
OPEN_BY_CLOSING: Final = """
    select t.merchant_id, t.id from team_buy t
      join campaign c on c.merchant_id = t.merchant_id and c.id = t.campaign_id
     where t.state = 'open' and t.closes_at > app_now() and t.seats_held < t.buyers_max
       and not c.rooms_only and (t.closes_at, t.id) > ($1, $2)
     order by t.closes_at, t.id limit $3
"""
# How many are missing to the next tier, by the price that stands: the first cheaper one.
OPEN_BY_MISSING: Final = """
    select merchant_id, id, missing from (
      select t.merchant_id, t.id, coalesce((
               select min((tier->>'buyers_min')::int)
                 from jsonb_array_elements(t.ladder->'tiers') tier
                where (tier->>'unit_price_minor')::bigint < t.unit_price_minor
             ) - case t.counting when 'buyers' then t.buyers_count else t.units_count end,
             1000000) as missing
        from team_buy t
        join campaign c on c.merchant_id = t.merchant_id and c.id = t.campaign_id
       where t.state = 'open' and t.closes_at > app_now() and t.seats_held < t.buyers_max
         and not c.rooms_only) found
     where (missing, id) > ($1, $2)
     order by missing, id limit $3
"""
OF_MERCHANT: Final = """
    select merchant_id, id from team_buy
     where merchant_id = $1 and id < $2 and ($3::text is null or state = $3)
     order by id desc limit $4
"""
OF_ORGANISER: Final = """
    select merchant_id, id from team_buy
     where (initiator_id = $1 or leader_id = $1) and id < $2
       and ($3::text is null or state = $3)
     order by id desc limit $4
"""
SEAT: Final = """
    select s.id, s.merchant_id, s.team_buy_id, s.campaign_id,
           case when s.fulfilled_at is null then s.state else 'fulfilled' end as state, s.quantity,
           s.unit_price_minor, s.unit_price_minor * s.quantity as amount_minor, s.currency,
           s.counted, s.reserved_at, s.expires_at, s.authorized_at, s.ended_at, s.end_reason,
           c.title, t.state as team_buy_state, t.ladder::text as ladder, t.closing_count,
           t.closing_unit_price_minor, p.id as payment_id, p.state as payment_state, p.strategy,
           p.decline_code, p.client_secret
      from seat s
      join campaign c on (c.merchant_id, c.id) = (s.merchant_id, s.campaign_id)
      join team_buy t on (t.merchant_id, t.id) = (s.merchant_id, s.team_buy_id)
      left join lateral (
        select id, state, strategy, decline_code, client_secret from payment
         where merchant_id = s.merchant_id and team_buy_id = s.team_buy_id and seat_id = s.id
         order by id desc limit 1) p on true
     where s.shopper_id = $1 and ($2::uuid is null or s.id = $2) and s.id < $3
     order by s.id desc limit $4
"""
MONEY: Final = """
    select coalesce(sum(authorized_minor), 0)::bigint as authorized_minor,
           coalesce(sum(captured_minor), 0)::bigint as captured_minor,
           coalesce(sum(authorized_minor - captured_minor) filter (
             where state in ('captured', 'released', 'lapsed', 'refunded')), 0)::bigint
             as released_minor,
           (coalesce(sum(refunded_minor), 0) + (
             select coalesce(sum(r.amount_minor), 0) from refund r
              where r.merchant_id = $1 and r.seat_id = $3 and r.state = 'succeeded'))::bigint
             as refunded_minor,
           coalesce(sum(coupon_minor) filter (
             where state in ('authorized', 'charged', 'captured')), 0)::bigint as coupon_minor
      from payment
     where merchant_id = $1 and team_buy_id = $2 and seat_id = $3
"""
TRANSACTIONS: Final = """
    select t.id from payment p
      join ledger_transaction t on t.merchant_id = p.merchant_id
       and t.idem_key in ('capture:' || p.id, 'deposit:' || p.id, 'apply:' || p.id,
                          'refund:' || p.id)
     where p.merchant_id = $1 and p.team_buy_id = $2 and p.seat_id = $3
    union all
    select t.id from refund r
      join ledger_transaction t on t.merchant_id = r.merchant_id
       and t.idem_key in ('return:' || r.id, 'return:' || r.id || ':failed')
     where r.merchant_id = $1 and r.team_buy_id = $2 and r.seat_id = $3
     order by 1
"""


class ShownTeamBuy(msgspec.Struct, frozen=True):
    """A team-buy with the names around it, and what time PostgreSQL says it is."""

    team_buy: TeamBuy
    title: str
    merchant_name: str
    timezone: str
    initiator: str
    invite_code: str
    closed_at: datetime | None
    closing_unit_price_minor: int | None
    closing_count: int | None
    pledged_count: int
    at: datetime
    members: list["Member"]


class Member(msgspec.Struct, frozen=True):
    """Somebody who is in: nickname and units, never who they are (WX-5)."""

    nickname: str
    avatar: str
    units: int
    joined_at: datetime
    sponsored: bool


class ShownSeat(msgspec.Struct, frozen=True):
    """A seat as its shopper sees it, with its latest payment."""

    id: UUID
    merchant_id: UUID
    team_buy_id: UUID
    campaign_id: UUID
    state: str
    quantity: int
    unit_price_minor: int
    amount_minor: int
    currency: str
    counted: bool
    reserved_at: datetime
    expires_at: datetime | None
    authorized_at: datetime | None
    ended_at: datetime | None
    end_reason: str
    title: str
    team_buy_state: str
    ladder: str
    closing_count: int | None
    closing_unit_price_minor: int | None
    payment_id: UUID | None
    payment_state: str | None
    strategy: str | None
    decline_code: str | None
    client_secret: str | None


class SeatMoney(msgspec.Struct, frozen=True):
    """What happened to the money of a seat. `coupon_minor`: what a coupon pays of its price."""

    authorized_minor: int
    captured_minor: int
    released_minor: int
    refunded_minor: int
    coupon_minor: int


class MissingRef(msgspec.Struct, frozen=True):
    """An open team-buy and how many it is missing to its next tier."""

    merchant_id: UUID
    id: UUID
    missing: int


async def team_buy(tx: Tx, ref: TeamBuyRef) -> ShownTeamBuy | None:
    """Return a team-buy with everything its page shows."""
    row = await tx.fetchrow(TEAM_BUY, ref.merchant_id, ref.id)
    if row is None:
        return None
    members = many(Member, await tx.fetch(MEMBERS, ref.merchant_id, ref.id, MEMBERS_MAX))
    return ShownTeamBuy(
        team_buy=team_buy_of(row),
        title=row["title"],
        merchant_name=row["merchant_name"],
        timezone=row["timezone"],
        initiator=row["initiator"],
        invite_code=row["invite_code"],
        closed_at=row["closed_at"],
        closing_unit_price_minor=row["closing_unit_price_minor"],
        closing_count=row["closing_count"],
        pledged_count=await tx.fetchval(PLEDGED, ref.merchant_id, ref.id),
        at=row["at"],
        members=members,
    )


async def closing_soon(tx: Tx, *, after: datetime, after_id: UUID, limit: int) -> list[TeamBuyRef]:
    """Return open team-buys with a free place, the first to close first."""
    return many(TeamBuyRef, await tx.fetch(OPEN_BY_CLOSING, after, after_id, limit))


async def nearly_there(
    tx: Tx, *, after_missing: int, after_id: UUID, limit: int
) -> list[MissingRef]:
    """Return open team-buys with a free place, those that miss the fewest to a tier first."""
    return many(MissingRef, await tx.fetch(OPEN_BY_MISSING, after_missing, after_id, limit))


async def of_merchant(
    tx: Tx, merchant_id: UUID, *, state: str | None, before: UUID, limit: int
) -> list[TeamBuyRef]:
    """Return a merchant's team-buys, the newest first."""
    return many(TeamBuyRef, await tx.fetch(OF_MERCHANT, merchant_id, before, state, limit))


async def of_organiser(
    tx: Tx, shopper_id: UUID, *, state: str | None, before: UUID, limit: int
) -> list[TeamBuyRef]:
    """Return the team-buys somebody opened or leads, the newest first."""
    return many(TeamBuyRef, await tx.fetch(OF_ORGANISER, shopper_id, before, state, limit))


async def seats_of(
    tx: Tx, shopper_id: UUID, *, seat_id: UUID | None, before: UUID, limit: int
) -> list[ShownSeat]:
    """Return a shopper's own seats, the newest first; or the one asked for."""
    return many(ShownSeat, await tx.fetch(SEAT, shopper_id, seat_id, before, limit))


async def money_of(tx: Tx, seat: ShownSeat) -> SeatMoney:
    """Return what was held, taken and given back for a seat."""
    row = await tx.fetchrow(MONEY, seat.merchant_id, seat.team_buy_id, seat.id)
    money = one(SeatMoney, row)
    if money is None:
        raise LookupError("an aggregate always has one row")
    return money


async def transactions_of(tx: Tx, seat: ShownSeat) -> list[UUID]:
    """Return the ledger transactions that book a seat's money."""
    rows = await tx.fetch(TRANSACTIONS, seat.merchant_id, seat.team_buy_id, seat.id)
    return [row["id"] for row in rows]
