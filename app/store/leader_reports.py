"""What leaders see of their own work: who ordered in team-buys they lead, and what they earn."""

from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, many

# Nicknames only, as everywhere (WX-5). Reserved seats stand there too: who has not paid yet.
ORDERS: Final = """
    select s.id as seat_id, s.team_buy_id, c.title, p.nickname, p.avatar, s.quantity,
           case when s.fulfilled_at is null then s.state else 'fulfilled' end as state,
           s.counted, coalesce(t.closing_unit_price_minor, t.unit_price_minor) as unit_price_minor,
           s.currency, s.reserved_at, s.fulfilled_at,
           s.invited_by is not distinct from $1::uuid as is_brought_by_leader,
           r.pickup_point_id, k.name as pickup_point
      from team_buy t
      join campaign c on c.merchant_id = t.merchant_id and c.id = t.campaign_id
      join seat s on s.merchant_id = t.merchant_id and s.team_buy_id = t.id
      join shopper p on p.id = s.shopper_id
      left join redeem_code r on r.merchant_id = s.merchant_id and r.seat_id = s.id
      left join pickup_point k on k.merchant_id = r.merchant_id and k.id = r.pickup_point_id
     where t.leader_id = $1 and ($2::uuid is null or t.id = $2)
       and s.state in ('reserved', 'authorized', 'captured') and s.id < $3
     order by s.id desc limit $4
"""
EARNED: Final = """
    select t.id as team_buy_id, t.merchant_id, m.name as merchant_name, c.title, t.state,
           t.currency, t.commission_bp, x.settled_at,
           coalesce(sum(p.captured_minor - p.refunded_minor)
             filter (where p.state in ('captured', 'refunded')), 0)::bigint as captured_minor,
           coalesce(sum(p.leader_minor), 0)::bigint as commission_minor
      from team_buy t
      join merchant m on m.id = t.merchant_id
      join campaign c on c.merchant_id = t.merchant_id and c.id = t.campaign_id
      left join settlement x on x.merchant_id = t.merchant_id and x.team_buy_id = t.id
      left join payment p on p.merchant_id = t.merchant_id and p.team_buy_id = t.id
     where t.leader_id = $1 and t.closed_at is not null and t.id < $2
     group by t.id, t.merchant_id, m.name, c.title, t.state, t.currency, t.commission_bp,
              x.settled_at
     order by t.id desc limit $3
"""
# In the ledger a credit is negative: what is owed to the leader is shown as what they have.
PAYABLE: Final = """
    select a.merchant_id, m.name as merchant_name, a.currency,
           (-coalesce(sum(e.amount_minor), 0))::bigint as payable_minor
      from ledger_account a
      join merchant m on m.id = a.merchant_id
      left join ledger_entry e on e.merchant_id = a.merchant_id and e.account_id = a.id
     where a.code = $2
       and a.merchant_id in (select merchant_id from team_buy where leader_id = $1)
     group by a.merchant_id, m.name, a.currency order by m.name, a.merchant_id, a.currency
"""


class LeaderOrder(msgspec.Struct, frozen=True, kw_only=True):
    """A seat in a team-buy somebody leads. `unit_price_minor`: the price now, or at the close."""

    seat_id: UUID
    team_buy_id: UUID
    title: str
    nickname: str
    avatar: str
    quantity: int
    state: str
    counted: bool
    unit_price_minor: int
    currency: str
    reserved_at: datetime
    fulfilled_at: datetime | None
    is_brought_by_leader: bool
    pickup_point_id: UUID | None
    pickup_point: str | None


class Earned(msgspec.Struct, frozen=True, kw_only=True):
    """What one closed team-buy brought its leader; it grows until it is settled."""

    team_buy_id: UUID
    merchant_id: UUID
    merchant_name: str
    title: str
    state: str
    currency: str
    commission_bp: int
    settled_at: datetime | None
    captured_minor: int
    commission_minor: int


class LeaderPayable(msgspec.Struct, frozen=True):
    """What a merchant's book owes a leader."""

    merchant_id: UUID
    merchant_name: str
    currency: str
    payable_minor: int


async def orders(
    tx: Tx, leader_id: UUID, *, team_buy_id: UUID | None, before: UUID, limit: int
) -> list[LeaderOrder]:
    """Return the seats of others and their own in the team-buys somebody leads, newest first."""
    return many(LeaderOrder, await tx.fetch(ORDERS, leader_id, team_buy_id, before, limit))


async def earned(tx: Tx, leader_id: UUID, *, before: UUID, limit: int) -> list[Earned]:
    """Return what each closed team-buy brought, the newest first."""
    return many(Earned, await tx.fetch(EARNED, leader_id, before, limit))


async def payable(tx: Tx, leader_id: UUID, account: str) -> list[LeaderPayable]:
    """Return what is owed on a leader's account, in each book and currency."""
    return many(LeaderPayable, await tx.fetch(PAYABLE, leader_id, account))
