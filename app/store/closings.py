"""Closing in sets: claim, read and write hundreds of team-buys in a handful of statements.

A team-buy is claimed with SKIP LOCKED, so any number of workers close side by side and none waits
behind a join. Closing never touches a campaign's row: stock comes back when a seat ends.
"""

from collections.abc import Sequence
from datetime import datetime
from itertools import accumulate
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, json_text, many
from app.store.team_buys import team_buy_of
from domain.coupons import HeldCoupon
from domain.facts import Fact
from domain.payments import PaymentState
from domain.settlements import PaidSeat
from domain.team_buys import TeamBuy

CLAIM_DUE: Final = """
    select merchant_id, id from team_buy
     where state = 'open' and closes_at <= app_now()
     order by closes_at limit $1 for no key update skip locked
"""
CLAIM_CLOSING: Final = """
    select merchant_id, id from team_buy
     where state = 'closing' and next_close_at <= now()
     order by next_close_at limit $1 for no key update skip locked
"""
READ: Final = """
    select t.merchant_id, t.id, t.campaign_id, t.initiator_id, t.leader_id, t.state, t.ladder,
           t.counting, t.currency, t.formed_min, t.buyers_max, t.seats_held, t.authorized_count,
           t.sponsored_count, t.buyers_count, t.units_count, t.unit_price_minor, t.version,
           t.opened_at, t.closes_at, t.closing_at, t.commission_bp, t.platform_fee_bp,
           t.close_reason, m.psp_fee_bearer = 'merchant' as recharges_fee,
           (select app_clock()) as at
      from json_to_recordset($1::json) as k(merchant_id uuid, id uuid)
      join team_buy t on (t.merchant_id, t.id) = (k.merchant_id, k.id)
      join merchant m on m.id = t.merchant_id
"""
PAYMENTS: Final = """
    select k.number, p.*
      from unnest($1::uuid[], $2::uuid[]) with ordinality as k (merchant_id, id, number)
     cross join lateral (
       select seat_id, id, shopper_id, quantity, authorized_minor, state,
              case when coupon_id is not null then (
                select json_build_object('coupon_drop_id', d.id,
                                         'amount_minor', payment.coupon_minor,
                                         'charge_min_minor', d.charge_min_minor)
                  from coupon c
                  join coupon_drop d on (d.merchant_id, d.id) = (c.merchant_id, c.coupon_drop_id)
                 where (c.merchant_id, c.id) = (payment.merchant_id, payment.coupon_id))::text end
         from payment
        where merchant_id = k.merchant_id and team_buy_id = k.id
          and state in ('authorized', 'charged', 'created', 'requires_action', 'saved',
                        'needs_action')
       offset 0) p
"""
FIRST_LAPSES: Final = """
    select k.id as team_buy_id,
           (select min(p.capture_before) from payment p
             where p.merchant_id = k.merchant_id and p.team_buy_id = k.id
               and p.state = 'authorized') as lapses_at
      from unnest($1::uuid[], $2::uuid[]) as k (merchant_id, id)
"""
# What has to end before the price is fixed: looks, charges of pledges, captures of lapsing holds.
# `limit` and `offset 0` keep a look-up inside: one index probe per team-buy. Without them the plan
# may hash every open op there is, and thousands are open just when thousands close.
UNDECIDED: Final = """
    select k.id as team_buy_id
      from unnest($1::uuid[], $2::uuid[]) as k (merchant_id, id)
     cross join lateral (
       select from op o
        where o.merchant_id = k.merchant_id and o.team_buy_id = k.id
          and o.state = 'todo' and o.kind in ('look', 'charge', 'capture')
        limit 1) one
"""
LOOK: Final = """
    insert into op (merchant_id, id, kind, payment_id, team_buy_id, params)
    select l.merchant_id, 'look:' || l.payment_id, 'look', l.payment_id, l.team_buy_id, '{}'
      from json_to_recordset($1::json)
        as l(merchant_id uuid, payment_id uuid, team_buy_id uuid)
    on conflict (merchant_id, team_buy_id, id) do update
       set state = 'todo', next_at = now(), done_at = null
     where op.state <> 'todo' or op.last_error in ('', 'not confirmed yet')
"""
WAIT: Final = """
    update team_buy t
       set state = 'closing', closing_at = w.closing_at, version = w.version,
           next_close_at = now() + make_interval(secs => w.again_seconds),
           close_reason = case when t.close_reason = '' then 'deadline' else t.close_reason end
      from json_to_recordset($1::json)
        as w(merchant_id uuid, id uuid, closing_at timestamptz, version bigint,
             again_seconds float8)
     where t.merchant_id = w.merchant_id and t.id = w.id
"""
CLOSE: Final = """
    with closed as (
      select * from json_to_recordset($1::json) as c(merchant_id uuid, id uuid, state text,
        version bigint, closing_at timestamptz, closed_at timestamptz,
        closing_unit_price_minor bigint, closing_count int, settlement_id uuid, currency text,
        formed boolean, seats_count int, units_count int, sponsored_count int,
        authorized_minor bigint, has_unpaid boolean)
    ), settlements as (
      insert into settlement (merchant_id, id, team_buy_id, state, currency, formed, seats_count,
        units_count, sponsored_count, closing_unit_price_minor, authorized_minor, created_at)
      select merchant_id, settlement_id, id, state, currency, formed, seats_count, units_count,
             sponsored_count, closing_unit_price_minor, authorized_minor, closed_at
        from closed
    ), unpaid as (
      update seat s set expires_at = app_now() - interval '1 second'
        from closed c
       where c.has_unpaid and s.merchant_id = c.merchant_id and s.team_buy_id = c.id
         and s.state = 'reserved'
    )
    update team_buy t
       set state = c.state, version = c.version, closing_at = c.closing_at,
           closed_at = c.closed_at, closing_unit_price_minor = c.closing_unit_price_minor,
           closing_count = c.closing_count, next_close_at = null,
           close_reason = case when t.close_reason = '' then 'deadline' else t.close_reason end
      from closed c
     where t.merchant_id = c.merchant_id and t.id = c.id
"""
# Most ops of a team-buy differ in their payment only, so their JSON is taken apart once for all.
OPS: Final = """
    insert into op (merchant_id, id, kind, payment_id, team_buy_id, params)
    select g.merchant_id, g.kind || ':' || payment_id, g.kind, payment_id, g.team_buy_id, g.params
      from unnest($1::uuid[], $2::uuid[], $3::text[], $4::jsonb[], $5::int[], $6::int[])
        as g (merchant_id, team_buy_id, kind, params, first, last)
     cross join unnest(($7::uuid[])[g.first:g.last]) as payment_id
"""
DROP_PLEDGES: Final = """
    update payment p set state = 'cancelled'
      from json_to_recordset($1::json)
        as l(merchant_id uuid, payment_id uuid, team_buy_id uuid)
     where p.merchant_id = l.merchant_id and p.id = l.payment_id and p.state = 'saved'
"""
END_SPONSORED: Final = """
    update seat s set state = 'captured', ended_at = app_clock()
      from json_to_recordset($1::json) as k(merchant_id uuid, team_buy_id uuid, id uuid)
     where s.merchant_id = k.merchant_id and s.team_buy_id = k.team_buy_id and s.id = k.id
       and s.state = 'authorized'
"""
SPONSORED: Final = """
    select s.* from json_to_recordset($1::json) as k(merchant_id uuid, id uuid)
     cross join lateral (
       select merchant_id, team_buy_id, id, quantity, unit_price_minor, currency from seat
        where merchant_id = k.merchant_id and team_buy_id = k.id
          and state = 'authorized' and shopper_id is null
       offset 0) s
"""
FACT_COLUMNS: Final = ("merchant_id", "fact")
CHARGED: Final = PaymentState.CHARGED.value
HAVE_MONEY: Final = frozenset({PaymentState.AUTHORIZED.value, CHARGED})


class Key(msgspec.Struct, frozen=True):
    """Which team-buy of which merchant."""

    merchant_id: UUID
    id: UUID


class DueTeamBuy(msgspec.Struct, frozen=True):
    """A claimed team-buy with the terms its plan needs, and PostgreSQL's clock."""

    team_buy: TeamBuy
    commission_bp: int
    platform_fee_bp: int
    close_reason: str
    recharges_fee: bool
    at: datetime

    @property
    def key(self) -> Key:
        """Its name."""
        return Key(self.team_buy.merchant_id, self.team_buy.id)


class InFlight(msgspec.Struct, frozen=True):
    """A payment of a claimed team-buy whose money may still come."""

    payment_id: UUID
    quantity: int
    state: str


class Money(msgspec.Struct, frozen=True):
    """The payments of a claimed team-buy: money that is there, and what may still come."""

    paid: list[PaidSeat]
    in_flight: list[InFlight]


class SponsoredSeat(msgspec.Struct, frozen=True):
    """A seat the merchant stands for."""

    merchant_id: UUID
    team_buy_id: UUID
    id: UUID
    quantity: int
    unit_price_minor: int
    currency: str


class LookRow(msgspec.Struct, frozen=True):
    """A payment to look at before its team-buy's price is fixed."""

    merchant_id: UUID
    payment_id: UUID
    team_buy_id: UUID


class WaitRow(msgspec.Struct, frozen=True):
    """A team-buy that is closing and waits for the gateway."""

    merchant_id: UUID
    id: UUID
    closing_at: datetime | None
    version: int
    again_seconds: float


class ClosedRow(msgspec.Struct, frozen=True, kw_only=True):
    """A team-buy whose members and price are fixed now, and its settlement."""

    merchant_id: UUID
    id: UUID
    state: str
    version: int
    closing_at: datetime | None
    closed_at: datetime
    closing_unit_price_minor: int
    closing_count: int
    settlement_id: UUID
    currency: str
    formed: bool
    seats_count: int
    units_count: int
    sponsored_count: int
    authorized_minor: int
    has_unpaid: bool


class AlikeOps(msgspec.Struct, frozen=True):
    """Operations of a team-buy that differ in their payment only; `params` is JSON text."""

    merchant_id: UUID
    team_buy_id: UUID
    kind: str
    params: str
    payment_ids: list[UUID]


class FactRow(msgspec.Struct, frozen=True):
    """A fact and the merchant whose it is."""

    merchant_id: UUID
    fact: Fact


async def claim(tx: Tx, *, limit: int) -> list[DueTeamBuy]:
    """Lock up to `limit` team-buys that are due or closing, then read them and the clock."""
    rows = await tx.fetch(CLAIM_CLOSING, limit)
    if len(rows) < limit:
        rows += await tx.fetch(CLAIM_DUE, limit - len(rows))
    if not rows:
        return []
    keys = [Key(row["merchant_id"], row["id"]) for row in rows]
    return [
        DueTeamBuy(
            team_buy=team_buy_of(row),
            commission_bp=row["commission_bp"],
            platform_fee_bp=row["platform_fee_bp"],
            close_reason=row["close_reason"],
            recharges_fee=row["recharges_fee"],
            at=row["at"],
        )
        for row in await tx.fetch(READ, json_text(keys))
    ]


async def payments_of(tx: Tx, keys: Sequence[Key]) -> list[Money]:
    """Return the payments that matter at closing, team-buy by team-buy in the order of `keys`."""
    found = [Money([], []) for _ in keys]
    # By position: thousands at once, and by name costs five times that.
    for number, seat, payment, shopper, units, minor, state, coupon in await tx.fetch(
        PAYMENTS, *_columns(keys)
    ):
        if state in HAVE_MONEY:
            held = coupon and msgspec.json.decode(coupon, type=HeldCoupon)
            paid = PaidSeat(seat, payment, shopper, units, minor, state == CHARGED, held)
            found[number - 1].paid.append(paid)
        else:
            found[number - 1].in_flight.append(InFlight(payment, units, state))
    return found


async def first_lapses(tx: Tx, keys: Sequence[Key]) -> dict[UUID, datetime | None]:
    """Return when the first hold of each team-buy lapses; None where nothing is held."""
    rows = await tx.fetch(FIRST_LAPSES, *_columns(keys))
    return {row["team_buy_id"]: row["lapses_at"] for row in rows}


async def undecided(tx: Tx, keys: Sequence[Key]) -> set[UUID]:
    """Return the team-buys for which an op has still to end before the price is fixed."""
    return {row["team_buy_id"] for row in await tx.fetch(UNDECIDED, *_columns(keys))}


async def sponsored(tx: Tx, keys: Sequence[Key]) -> list[SponsoredSeat]:
    """Return the sponsored seats of team-buys."""
    if not keys:
        return []
    return many(SponsoredSeat, await tx.fetch(SPONSORED, json_text(keys)))


async def wait(tx: Tx, waiting: Sequence[WaitRow], looks: Sequence[LookRow]) -> None:
    """Keep team-buys closing, and have what is in flight looked at now."""
    if waiting:
        await tx.execute(WAIT, json_text(waiting))
    if looks:
        await tx.execute(LOOK, json_text(looks))


async def drop_pledges(tx: Tx, pledges: Sequence[LookRow]) -> None:
    """End pledges of a team-buy that cannot form: their cards are never charged."""
    if pledges:
        await tx.execute(DROP_PLEDGES, json_text(pledges))


async def end_sponsored(tx: Tx, stood_for: Sequence[SponsoredSeat]) -> None:
    """End the sponsored seats of a formed team-buy as taken."""
    await tx.execute(END_SPONSORED, json_text(stood_for))


async def close(
    tx: Tx, closed: Sequence[ClosedRow], ops: Sequence[AlikeOps], facts: Sequence[FactRow]
) -> None:
    """Write the ends of team-buys, their settlements, every op that follows, and the facts."""
    if closed:
        await tx.execute(CLOSE, json_text(closed))
    if ops:
        await _insert_ops(tx, ops)
    if facts:
        await tx.copy_records_to_table(
            "outbox",
            columns=FACT_COLUMNS,
            records=[(one.merchant_id, json_text(one.fact)) for one in facts],
        )


async def _insert_ops(tx: Tx, ops: Sequence[AlikeOps]) -> None:
    payment_ids = [payment_id for one in ops for payment_id in one.payment_ids]
    lasts = list(accumulate(len(one.payment_ids) for one in ops))
    await tx.execute(
        OPS,
        [one.merchant_id for one in ops],
        [one.team_buy_id for one in ops],
        [one.kind for one in ops],
        [one.params for one in ops],
        [1, *(last + 1 for last in lasts[:-1])],
        lasts,
        payment_ids,
    )


def _columns(keys: Sequence[Key]) -> tuple[list[UUID], list[UUID]]:
    return [key.merchant_id for key in keys], [key.id for key in keys]
