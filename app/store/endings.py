"""Ends of settlements and of reservations: found by sweeps, never by a counter read in passing.

"The last one out closes" leaves nobody closing when two commit together (payments.md 7.1).
"""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, many

# A formed team-buy ends with its exceptions listed; a failed one stays `releasing` while money of
# a shopper is still held or kept (D-4). Refunds and disputes of sold seats are no part of it.
CLAIM_ENDED: Final = """
    select t.merchant_id, t.id, t.campaign_id, t.state, t.close_reason
      from team_buy t
     where t.state in ('settling', 'releasing')
       and not exists (select from op o where o.merchant_id = t.merchant_id
         and o.team_buy_id = t.id and o.state = 'todo' and o.kind not in ('return', 'dispute'))
       and not exists (select from op o where o.merchant_id = t.merchant_id
         and o.team_buy_id = t.id and o.state = 'dead' and o.kind not in ('return', 'dispute')
         and t.state = 'releasing')
       and not exists (select from seat s where s.merchant_id = t.merchant_id
         and s.team_buy_id = t.id and s.state in ('reserved', 'taking_over'))
     order by t.closed_at limit $1 for no key update of t skip locked
"""
END: Final = """
    with ended as (
      update team_buy t
         set state = case when t.close_reason = 'cancelled' then 'cancelled'
                          when t.state = 'settling' then 'settled' else 'failed' end,
             version = t.version + 1
       where t.merchant_id = $1 and t.id = any($2::uuid[])
         and t.state in ('settling', 'releasing')
      returning t.merchant_id, t.id, t.state
    )
    update settlement s
       set state = e.state, settled_at = app_clock(),
           exception_count = (select count(*) from op o where o.merchant_id = e.merchant_id
             and o.team_buy_id = e.id and o.state = 'dead' and o.kind not in ('return', 'dispute'))
      from ended e
     where s.merchant_id = e.merchant_id and s.team_buy_id = e.id
    returning s.id, s.team_buy_id, s.formed, s.exception_count
"""
RELEASE_SPONSORED: Final = """
    update seat set state = 'released', counted = false, ended_at = app_clock(),
                    end_reason = 'not_formed'
     where merchant_id = $1 and team_buy_id = $2 and state = 'authorized' and shopper_id is null
    returning id, campaign_id, quantity, unit_price_minor * quantity as amount_minor, currency
"""
SPONSORED_LEFT: Final = """
    select t.merchant_id, t.id
      from team_buy t
     where t.state = 'releasing' and t.sponsored_count > 0
       and exists (select from seat s where s.merchant_id = t.merchant_id
         and s.team_buy_id = t.id and s.state = 'authorized' and s.shopper_id is null)
     limit $1
"""


class Ended(msgspec.Struct, frozen=True):
    """A team-buy all of whose operations have ended."""

    merchant_id: UUID
    id: UUID
    campaign_id: UUID
    state: str
    close_reason: str


class EndedSettlement(msgspec.Struct, frozen=True):
    """A settlement that has just ended."""

    id: UUID
    team_buy_id: UUID
    formed: bool
    exception_count: int


class ReleasedSponsorship(msgspec.Struct, frozen=True):
    """A sponsored seat of a failed team-buy, and what its sponsorship was booked at."""

    id: UUID
    campaign_id: UUID
    quantity: int
    amount_minor: int
    currency: str


class SponsoredTeamBuy(msgspec.Struct, frozen=True):
    """A failed team-buy that still has sponsored seats."""

    merchant_id: UUID
    id: UUID


async def claim_ended(tx: Tx, *, limit: int) -> list[Ended]:
    """Lock up to `limit` closed team-buys with nothing left to do."""
    return many(Ended, await tx.fetch(CLAIM_ENDED, limit))


async def end(tx: Tx, merchant_id: UUID, ids: Sequence[UUID]) -> list[EndedSettlement]:
    """Move claimed team-buys and their settlements to their last state."""
    return many(EndedSettlement, await tx.fetch(END, merchant_id, ids))


async def sponsored_left(tx: Tx, *, limit: int) -> list[SponsoredTeamBuy]:
    """Return failed team-buys whose sponsored seats have to be let go."""
    return many(SponsoredTeamBuy, await tx.fetch(SPONSORED_LEFT, limit))


async def release_sponsored(
    tx: Tx, merchant_id: UUID, team_buy_id: UUID
) -> list[ReleasedSponsorship]:
    """Release the sponsored seats of a failed team-buy; its campaign is locked."""
    rows = await tx.fetch(RELEASE_SPONSORED, merchant_id, team_buy_id)
    return many(ReleasedSponsorship, rows)
