"""WeChat's updatable cards: one activity per team-buy, and what WeChat was told of it last."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, many, one
from app.store.team_buys import team_buy_of
from domain.ids import TeamBuyRef
from domain.team_buys import TeamBuy

FIND: Final = """
    select merchant_id, team_buy_id, activity_id, expires_at, member_count, room_limit, next_at
      from updatable_card
     where merchant_id = $1 and team_buy_id = $2 and ended_at is null and expires_at > app_now()
"""
# An activity that has run out is followed by the next one: a longer team-buy needs a fresh card.
PUT: Final = """
    insert into updatable_card (merchant_id, team_buy_id, activity_id, expires_at, room_limit,
                                next_at)
    values ($1, $2, $3, $4, $5, app_now())
    on conflict (merchant_id, team_buy_id) do update
       set activity_id = excluded.activity_id, expires_at = excluded.expires_at,
           room_limit = excluded.room_limit, member_count = -1, begun = false,
           next_at = app_now(), attempts_count = 0, last_error = '', ended_at = null
     where updatable_card.ended_at is not null or updatable_card.expires_at <= app_now()
"""
WAKE: Final = """
    update updatable_card set next_at = app_now()
     where merchant_id = $1 and team_buy_id = any($2::uuid[]) and ended_at is null
"""
CLAIM: Final = """
    update updatable_card u set next_at = app_now() + interval '30 seconds'
      from (select merchant_id, team_buy_id from updatable_card
             where ended_at is null and next_at <= app_now()
             order by next_at limit $1 for update skip locked) due
     where u.merchant_id = due.merchant_id and u.team_buy_id = due.team_buy_id
    returning u.merchant_id, u.team_buy_id, u.activity_id, u.expires_at, u.member_count,
              u.room_limit, u.next_at
"""
TEAM_BUY: Final = """
    select merchant_id, id, campaign_id, initiator_id, leader_id, state, ladder, counting, currency,
           formed_min, buyers_max, seats_held, authorized_count, sponsored_count, buyers_count,
           units_count, unit_price_minor, version, opened_at, closes_at, closing_at,
           (select app_clock()) as at
      from team_buy where merchant_id = $1 and id = $2
"""
# A wake that came while WeChat was being told has moved `next_at`: it is left as it is.
TOLD: Final = """
    update updatable_card
       set member_count = $4, room_limit = $5, begun = $6, attempts_count = 0, last_error = '',
           next_at = case when next_at = $7 then app_now() + interval '10 minutes' else next_at end,
           ended_at = case when $6 then app_clock() end
     where merchant_id = $1 and team_buy_id = $2 and activity_id = $3
"""
UNTOLD: Final = """
    update updatable_card
       set attempts_count = attempts_count + 1, last_error = $4,
           next_at = case when next_at = $6 then app_now()
             + make_interval(secs => least(600, 2 * 2 ^ least(attempts_count, 12)))
             else next_at end,
           ended_at = case when $5 then app_clock() end
     where merchant_id = $1 and team_buy_id = $2 and activity_id = $3
"""


class UpdatableCard(msgspec.Struct, frozen=True, kw_only=True):
    """An activity of WeChat's for a team-buy.

    `member_count`: told last; -1: nothing yet. `next_at`: once claimed, until when it is ours.
    """

    merchant_id: UUID
    team_buy_id: UUID
    activity_id: str
    expires_at: datetime
    member_count: int
    room_limit: int
    next_at: datetime


async def find(tx: Tx, ref: TeamBuyRef) -> UpdatableCard | None:
    """Return the activity that still can be told of."""
    return one(UpdatableCard, await tx.fetchrow(FIND, ref.merchant_id, ref.id))


async def put(
    tx: Tx, ref: TeamBuyRef, *, activity_id: str, expires_at: datetime, room_limit: int
) -> None:
    """Store an activity, unless the team-buy has one that is still valid."""
    await tx.execute(PUT, ref.merchant_id, ref.id, activity_id, expires_at, room_limit)


async def wake(tx: Tx, merchant_id: UUID, team_buy_ids: Sequence[UUID]) -> None:
    """Have the cards of these team-buys looked at."""
    await tx.execute(WAKE, merchant_id, team_buy_ids)


async def claim(tx: Tx, *, limit: int) -> list[UpdatableCard]:
    """Return cards that are due, and let nobody else have them for half a minute."""
    return many(UpdatableCard, await tx.fetch(CLAIM, limit))


async def team_buy(tx: Tx, card: UpdatableCard) -> tuple[TeamBuy, datetime]:
    """Return what a card is about, and PostgreSQL's clock."""
    row = await tx.fetchrow(TEAM_BUY, card.merchant_id, card.team_buy_id)
    if row is None:
        raise LookupError("a card's team-buy is there")
    return team_buy_of(row), row["at"]


async def told(
    tx: Tx, card: UpdatableCard, *, member_count: int, room_limit: int, begun: bool
) -> None:
    """Write down what WeChat shows now; what has begun is shown for good."""
    await tx.execute(
        TOLD,
        card.merchant_id,
        card.team_buy_id,
        card.activity_id,
        member_count,
        room_limit,
        begun,
        card.next_at,
    )


async def untold(tx: Tx, card: UpdatableCard, *, error: str, for_good: bool) -> None:
    """Try again later, a little later each time; or never."""
    await tx.execute(
        UNTOLD,
        card.merchant_id,
        card.team_buy_id,
        card.activity_id,
        error,
        for_good,
        card.next_at,
    )
