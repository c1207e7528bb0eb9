"""Closing in sets: claim, read and write hundreds of team-buys in a handful of statements.

A team-buy is claimed with SKIP LOCKED, so any number of workers close side by side and none waits
behind a join. Closing never touches a campaign's row: stock comes back when a seat ends.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, json_text, many
from app.store.team_buys import team_buy_of
from domain.facts import Fact
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
    select p.team_buy_id, p.id, p.seat_id, p.shopper_id, p.state, p.quantity, p.authorized_minor,
           p.capture_before, p.coupon_id, p.coupon_minor
      from json_to_recordset($1::json) as k(merchant_id uuid, id uuid)
      join payment p on p.merchant_id = k.merchant_id and p.team_buy_id = k.id
     where p.state in ('authorized', 'charged', 'created', 'requires_action', 'saved',
                       'needs_action')
"""
# What has to end before the price is fixed: looks, charges of pledges, captures of lapsing holds.
# `limit` and `offset 0` keep a look-up inside: one index probe per team-buy. Without them the plan
# may hash every open op there is, and thousands are open just when thousands close. `is not
# distinct from` keeps the merchant out of the probe: while the table is young, all ops of the
# merchant look as cheap as the open ones of one team-buy, and a plan made then stays.
UNDECIDED: Final = """
    select k.id as team_buy_id
      from json_to_recordset($1::json) as k(merchant_id uuid, id uuid)
     cross join lateral (
       select from op o
        where o.team_buy_id = k.id and o.merchant_id is not distinct from k.merchant_id
          and o.state = 'todo' and o.kind in ('look', 'charge', 'capture')
        limit 1) one
"""
LOOK: Final = """
    insert into op (merchant_id, id, kind, payment_id, team_buy_id, params)
    select l.merchant_id, 'look:' || l.payment_id, 'look', l.payment_id, l.team_buy_id, '{}'
      from json_to_recordset($1::json)
        as l(merchant_id uuid, payment_id uuid, team_buy_id uuid)
    on conflict (merchant_id, id) do update
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
OP_COLUMNS: Final = ("merchant_id", "id", "kind", "payment_id", "team_buy_id", "params")
FACT_COLUMNS: Final = ("merchant_id", "fact")


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


class DuePayment(msgspec.Struct, frozen=True):
    """A payment of a claimed team-buy: money that is there, or that may still come."""

    team_buy_id: UUID
    id: UUID
    seat_id: UUID
    shopper_id: UUID
    state: str
    quantity: int
    authorized_minor: int
    capture_before: datetime | None
    coupon_id: UUID | None = None
    coupon_minor: int = 0


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


OpRow = tuple[UUID, str, str, UUID, UUID, str]
"""An operation as COPY takes it, in the order of `OP_COLUMNS`; the last one is JSON text."""


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


async def payments_of(tx: Tx, keys: Sequence[Key]) -> dict[UUID, list[DuePayment]]:
    """Return the payments that matter at closing, by team-buy."""
    found: dict[UUID, list[DuePayment]] = {key.id: [] for key in keys}
    for row in await tx.fetch(PAYMENTS, json_text(keys)):
        one = DuePayment(*row)  # by position: thousands at once, and by name costs five times that
        found[one.team_buy_id].append(one)
    return found


async def undecided(tx: Tx, keys: Sequence[Key]) -> set[UUID]:
    """Return the team-buys for which an op has still to end before the price is fixed."""
    return {row["team_buy_id"] for row in await tx.fetch(UNDECIDED, json_text(keys))}


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
    tx: Tx, closed: Sequence[ClosedRow], ops: Sequence[OpRow], facts: Sequence[FactRow]
) -> None:
    """Write the ends of team-buys, their settlements, every op that follows, and the facts."""
    if closed:
        await tx.execute(CLOSE, json_text(closed))
    # COPY, because ten ops a team-buy were most of a closing, and most of that was taking their
    # JSON apart.
    if ops:
        await tx.copy_records_to_table("op", columns=OP_COLUMNS, records=ops)
    if facts:
        await tx.copy_records_to_table(
            "outbox",
            columns=FACT_COLUMNS,
            records=[(one.merchant_id, json_text(one.fact)) for one in facts],
        )
