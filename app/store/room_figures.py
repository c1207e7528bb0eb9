"""What a room amounts to, in figures: who is active, what was bought, who came back."""

from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, many, one
from domain.ids import RoomRef

LOOKED_AT_MAX: Final = 50_000
"""How many of a room's latest messages are counted: beyond it the figures are lower bounds."""

# "Yesterday" is the merchant's calendar day, right across DST: the day begins at its own midnight.
ACTIVITY: Final = """
    with today as (
      select date_trunc('day', app_now() at time zone m.timezone) as midnight, m.timezone
        from merchant m where m.id = $1
    ), latest as (
      select sender_id, created_at from message
       where merchant_id = $1 and room_id = $2 and sender_id is not null
       order by seq desc limit $3
    )
    select (select members_count from room where merchant_id = $1 and id = $2) as members_count,
           (select count(distinct sender_id) from latest
             where created_at > app_now() - interval '7 days') as active_7d_count,
           (select count(*) from latest, today
             where created_at >= (midnight - interval '1 day') at time zone timezone
               and created_at < midnight at time zone timezone) as messages_yesterday_count,
           (select count(*) from seat
             where merchant_id = $1 and room_id = $2 and state = 'captured'
               and ended_at > app_now() - interval '30 days') as seats_settled_30d_count
"""
# What the tiers took off: the first tier's price is what one shopper alone would have paid.
SAVED: Final = """
    select s.currency, sum(s.quantity * greatest(
             (t.ladder->'tiers'->0->>'unit_price_minor')::bigint - t.closing_unit_price_minor,
             0))::bigint as saved_minor
      from seat s join team_buy t on (t.merchant_id, t.id) = (s.merchant_id, s.team_buy_id)
     where s.merchant_id = $1 and s.room_id = $2 and s.state = 'captured'
       and s.shopper_id is not null and s.ended_at > app_now() - interval '30 days'
     group by s.currency order by s.currency
"""
LANGUAGES: Final = """
    select p.locale, count(*) as members_count
      from membership m join shopper p on p.id = m.shopper_id
     where m.merchant_id = $1 and m.room_id = $2 and m.state = 'active'
     group by p.locale order by count(*) desc, p.locale
"""
# Everybody who ever came counts where they came, also those who left: a cohort does not shrink.
COHORTS: Final = """
    select to_char(m.joined_at at time zone h.timezone, 'YYYY-MM') as month,
           count(*) as joined_count,
           count(*) filter (where b.bought_count >= 1) as paid_count,
           count(*) filter (where b.bought_count >= 2) as repeat_count
      from membership m
      join merchant h on h.id = m.merchant_id
      left join lateral (
        select count(distinct s.team_buy_id) as bought_count from seat s
         where s.merchant_id = m.merchant_id and s.room_id = m.room_id
           and s.shopper_id = m.shopper_id and s.state in ('authorized', 'captured')) b on true
     where m.merchant_id = $1 and m.room_id = $2 and m.role <> 'owner' and not m.is_staff
     group by 1 order by 1 desc
"""
# Answers count for whoever gave them, staff under their role here whatever room it was in.
WORKLOAD: Final = """
    with answered as (
      select a.sender_id, q.answered_at - q.asked_at as took
        from question q
        join message a on (a.merchant_id, a.room_id, a.seq)
                        = (q.merchant_id, q.room_id, q.answered_seq)
       where q.merchant_id = $1 and q.answered_at > app_now() - interval '7 days'
    )
    select s.shopper_id, coalesce(nullif(s.display_name, ''), p.nickname) as name, s.role,
           (select count(*) from membership m
             where m.merchant_id = $1 and m.shopper_id = s.shopper_id and m.state = 'active'
               and m.role in ('owner', 'admin')) as rooms_count,
           (select count(*) from question q
              join membership m on (m.merchant_id, m.room_id) = (q.merchant_id, q.room_id)
             where q.merchant_id = $1 and q.answered_seq is null
               and m.shopper_id = s.shopper_id and m.state = 'active'
               and m.role in ('owner', 'admin')) as questions_open_count,
           count(a.took) as answered_7d_count,
           round(extract(epoch from percentile_cont(0.5) within group (order by a.took)))::bigint
             as response_median_seconds
      from staff s
      join shopper p on p.id = s.shopper_id
      left join answered a on a.sender_id = s.shopper_id
     where s.merchant_id = $1 and s.shopper_id > $2
     group by s.merchant_id, s.shopper_id, p.nickname
     order by s.shopper_id limit $3
"""
OPEN_QUESTIONS: Final = """
    select count(*) from question where merchant_id = $1 and answered_seq is null
"""


class Activity(msgspec.Struct, frozen=True):
    """How lively a room is."""

    members_count: int
    active_7d_count: int
    messages_yesterday_count: int
    seats_settled_30d_count: int


class Saved(msgspec.Struct, frozen=True):
    """What team-buys through a room took off the first tier's price in 30 days."""

    currency: str
    saved_minor: int


class Language(msgspec.Struct, frozen=True):
    """How many read which language."""

    locale: str
    members_count: int


class Cohort(msgspec.Struct, frozen=True):
    """Those who came in one month: how many paid once, how many again (PD-4)."""

    month: str
    joined_count: int
    paid_count: int
    repeat_count: int


class Workload(msgspec.Struct, frozen=True):
    """What one member of the staff has on their hands; the median is None without an answer."""

    shopper_id: UUID
    name: str
    role: str
    rooms_count: int
    questions_open_count: int
    answered_7d_count: int
    response_median_seconds: int | None


async def activity(tx: Tx, ref: RoomRef) -> Activity:
    """Return how lively a room is."""
    row = await tx.fetchrow(ACTIVITY, ref.merchant_id, ref.id, LOOKED_AT_MAX)
    found = one(Activity, row)
    if found is None:
        raise LookupError("a select without from always has one row")
    return found


async def saved(tx: Tx, ref: RoomRef) -> list[Saved]:
    """Return what was saved in 30 days, by currency."""
    return many(Saved, await tx.fetch(SAVED, ref.merchant_id, ref.id))


async def languages(tx: Tx, ref: RoomRef) -> list[Language]:
    """Return what members read; only to be shown where they are many."""
    return many(Language, await tx.fetch(LANGUAGES, ref.merchant_id, ref.id))


async def cohorts(tx: Tx, ref: RoomRef) -> list[Cohort]:
    """Return who came when and what became of them, the latest month first."""
    return many(Cohort, await tx.fetch(COHORTS, ref.merchant_id, ref.id))


async def workload(tx: Tx, merchant_id: UUID, *, after: UUID, limit: int) -> list[Workload]:
    """Return what a merchant's staff have on their hands, by id."""
    return many(Workload, await tx.fetch(WORKLOAD, merchant_id, after, limit))


async def questions_open(tx: Tx, merchant_id: UUID) -> int:
    """Return how many questions in a merchant's rooms wait for an answer."""
    count: int = await tx.fetchval(OPEN_QUESTIONS, merchant_id)
    return count
