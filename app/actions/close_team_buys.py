"""Close due team-buys: freeze members and price, write down every operation, in one transaction.

Up to 250 at once. A team-buy with payments in flight first waits, closing, until each of them has
been looked at: an authorization the provider made before the deadline counts, whatever the
webhook did; anything else is ended there before the price is fixed (D-13).
"""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.crash_points import crash_point
from app.store import closings, ledger, ops
from app.store.closings import (
    AlikeOps,
    ClosedRow,
    DueTeamBuy,
    FactRow,
    InFlight,
    Key,
    LookRow,
    SponsoredSeat,
    WaitRow,
)
from app.store.database import Database, Tx, json_text, retried
from app.store.ops import NewOp
from domain.campaigns import Counting
from domain.facts import Fact
from domain.ledger import sponsored_posting
from domain.payments import PaymentState
from domain.settlements import (
    ApplyParams,
    CaptureParams,
    ChargeParams,
    CloseTerms,
    OpKind,
    Outcome,
    PaidSeat,
    PlannedOp,
    RefundParams,
    ReleaseParams,
    plan_settlement,
)
from domain.team_buys import TeamBuy, TeamBuyState, begin_closing, close

BATCH_MAX: Final = 250
LANES_COUNT: Final = 3
"""Batches under way at once, each in its own time: one is planned while others are written.

Each lane begins with a bigger part of a batch than the one before it, so that they fall out of
step at once: three that read together would next wait for each other to plan.
"""
BATCHES_MAX: Final = 4
"""How many a lane closes before it reports: then what closing has begun is done at once."""
CANCELLED: Final = "cancelled"
AGAIN_SECONDS: Final = 1.0
PEOPLE_AGAIN_SECONDS: Final = 30.0
"""Waiting for shoppers to authenticate: their answer wakes the close, this only bounds it."""

DECIDE_BEFORE_LAPSE: Final = timedelta(hours=6)
"""While the provider is unreachable closing waits, but never until the holds have gone."""


class Closings(msgspec.Struct, frozen=True):
    """How many were closed for good, and how many wait for the provider."""

    closed_count: int
    waiting_count: int


class _Plan(msgspec.Struct):
    """What one transaction writes."""

    waiting: list[WaitRow] = []
    looks: list[LookRow] = []
    dropped: list[LookRow] = []
    charges: list[NewOp] = []
    closed: list[ClosedRow] = []
    ops: list[AlikeOps] = []
    facts: list[FactRow] = []


async def close_due(db: Database) -> Closings:
    """Close what is due, in lanes; no lane waits for another one's batch."""
    firsts = [BATCH_MAX * lane // LANES_COUNT for lane in range(1, LANES_COUNT + 1)]
    ended = await asyncio.gather(*(_close_in_lane(db, first) for first in firsts))
    return Closings(sum(one.closed_count for one in ended), sum(one.waiting_count for one in ended))


async def _close_in_lane(db: Database, first: int) -> Closings:
    closed_count = waiting_count = 0
    for limit in (first, *[BATCH_MAX] * (BATCHES_MAX - 1)):
        one = await close_team_buys(db, limit=limit)
        closed_count += one.closed_count
        waiting_count += one.waiting_count
        if one.closed_count + one.waiting_count < limit:
            break
    return Closings(closed_count, waiting_count)


@retried
async def close_team_buys(db: Database, *, limit: int = BATCH_MAX) -> Closings:
    """Close what is due by PostgreSQL's clock; safe any number of times, by many workers."""
    async with db.transaction() as tx:
        due = await closings.claim(tx, limit=limit)
        if not due:
            return Closings(0, 0)
        keys = [one.key for one in due]
        money = await closings.payments_of(tx, keys)
        undecided = await closings.undecided(tx, keys)
        sponsored = [one.key for one in due if one.team_buy.sponsored_count]
        stood_for = await closings.sponsored(tx, sponsored)
        open_ones = [
            key
            for key, of_it in zip(keys, money, strict=True)
            if of_it.in_flight or key.id in undecided
        ]
        must_wait = await _must_wait(tx, open_ones, now=due[0].at)
        plan = _Plan()
        for one, of_it in zip(due, money, strict=True):
            if one.team_buy.id in must_wait:
                _wait(plan, one, of_it.in_flight)
            else:
                _close(plan, one, of_it.paid)
        await closings.wait(tx, plan.waiting, plan.looks)
        await closings.drop_pledges(tx, plan.dropped)
        await ops.insert(tx, plan.charges)
        await closings.close(tx, plan.closed, plan.ops, plan.facts)
        await _end_sponsored(tx, plan.closed, stood_for)
        crash_point("close.before_commit")
    crash_point("close.committed")
    return Closings(len(plan.closed), len(plan.waiting))


async def _must_wait(tx: Tx, open_ones: Sequence[Key], *, now: datetime) -> set[UUID]:
    """Return those that wait for an answer: all, but where holds would lapse over waiting."""
    if not open_ones:
        return set()
    lapses = await closings.first_lapses(tx, open_ones)
    return {
        team_buy_id
        for team_buy_id, lapses_at in lapses.items()
        if lapses_at is None or now < lapses_at - DECIDE_BEFORE_LAPSE
    }


def _close(plan: _Plan, one: DueTeamBuy, paid: Sequence[PaidSeat]) -> None:
    team_buy, facts = _closing(one)
    after, fact = close(team_buy, now=one.at, cancelled=one.close_reason == CANCELLED)
    terms = CloseTerms(
        formed=fact.formed,
        closing_unit_price_minor=after.unit_price_minor,
        commission_bp=one.commission_bp,
        platform_fee_bp=one.platform_fee_bp,
        leader_id=after.leader_id,
    )
    plan.ops += _alike_ops(one, plan_settlement(terms, paid))
    plan.facts += [FactRow(after.merchant_id, each) for each in [*facts, fact]]
    plan.closed.append(_closed_row(one, after, paid, formed=fact.formed))


def _closing(one: DueTeamBuy) -> tuple[TeamBuy, list[Fact]]:
    if one.team_buy.state is TeamBuyState.CLOSING:
        return one.team_buy, []
    return begin_closing(one.team_buy, reason="deadline", now=one.at)


def _wait(plan: _Plan, one: DueTeamBuy, in_flight: Sequence[InFlight]) -> None:
    """Have payments in flight looked at, and pledges charged if the team-buy can form with them."""
    team_buy, facts = _closing(one)
    merchant_id = team_buy.merchant_id
    pledges = [payment for payment in in_flight if payment.state == PaymentState.SAVED]
    waiting_for_people = all(each.state == PaymentState.NEEDS_ACTION for each in in_flight)
    again = PEOPLE_AGAIN_SECONDS if in_flight and waiting_for_people else AGAIN_SECONDS
    plan.waiting.append(
        WaitRow(merchant_id, team_buy.id, team_buy.closing_at, team_buy.version, again)
    )
    plan.facts += [FactRow(merchant_id, fact) for fact in facts]
    plan.looks += [
        LookRow(merchant_id, payment.payment_id, team_buy.id)
        for payment in in_flight
        if payment.state in (PaymentState.CREATED, PaymentState.REQUIRES_ACTION)
    ]
    promised = sum(
        1 if team_buy.counting is Counting.BUYERS else payment.quantity for payment in pledges
    )
    if one.close_reason == CANCELLED or team_buy.counted + promised < team_buy.formed_min:
        plan.dropped += [
            LookRow(merchant_id, payment.payment_id, team_buy.id) for payment in pledges
        ]
        return
    plan.charges += [
        NewOp(
            merchant_id,
            f"charge:{payment.payment_id}",
            OpKind.CHARGE,
            payment.payment_id,
            team_buy.id,
            ChargeParams(unit_price_minor=team_buy.unit_price_minor),
        )
        for payment in pledges
    ]


def _alike_ops(one: DueTeamBuy, planned: Sequence[PlannedOp]) -> list[AlikeOps]:
    """Return the rows. Most seats of a team-buy differ in their payment only: one text for all."""
    merchant_id, team_buy_id = one.team_buy.merchant_id, one.team_buy.id
    alike: dict[int, AlikeOps] = {}
    for each in planned:
        outcome = each.outcome
        rows = alike.get(id(outcome))
        if rows is None:
            text = json_text(_params(one, outcome))
            rows = AlikeOps(merchant_id, team_buy_id, outcome.kind, text, [])
            alike[id(outcome)] = rows
        rows.payment_ids.append(each.payment_id)
    return list(alike.values())


def _params(one: DueTeamBuy, outcome: Outcome) -> msgspec.Struct:
    currency = one.team_buy.currency
    if outcome.kind is OpKind.RELEASE:
        return ReleaseParams(reason=one.close_reason or "not_formed")
    if outcome.kind is OpKind.REFUND:
        return RefundParams(
            amount_minor=outcome.refund_minor,
            currency=currency,
            reason="difference" if outcome.shares else "not_formed",
            shares=outcome.shares,
            recharges_fee=one.recharges_fee and outcome.shares is not None,
            coupon=outcome.coupon,
        )
    if outcome.shares is None:
        raise ValueError(f"a {outcome.kind} has nothing to share")
    if outcome.kind is OpKind.APPLY:
        return ApplyParams(
            currency=currency,
            shares=outcome.shares,
            recharges_fee=one.recharges_fee,
            coupon=outcome.coupon,
        )
    return CaptureParams(
        amount_minor=outcome.capture_minor,
        currency=currency,
        shares=outcome.shares,
        recharges_fee=one.recharges_fee,
        coupon=outcome.coupon,
    )


def _closed_row(
    one: DueTeamBuy, after: TeamBuy, paid: Sequence[PaidSeat], *, formed: bool
) -> ClosedRow:
    return ClosedRow(
        merchant_id=after.merchant_id,
        id=after.id,
        state=after.state.value,
        version=after.version,
        closing_at=after.closing_at,
        closed_at=one.at,
        closing_unit_price_minor=after.unit_price_minor,
        closing_count=after.counted,
        settlement_id=uuid7(),
        currency=after.currency,
        formed=formed,
        seats_count=len(paid),
        units_count=sum(seat.quantity for seat in paid),
        sponsored_count=after.sponsored_count,
        authorized_minor=sum(seat.authorized_minor for seat in paid),
        has_unpaid=after.seats_held > len(paid) + after.sponsored_count,
    )


async def _end_sponsored(
    tx: Tx, closed: Sequence[ClosedRow], stood_for: Sequence[SponsoredSeat]
) -> None:
    """Book sponsored seats of formed team-buys at the closing price, and end them."""
    rows = {row.id: row for row in closed if row.formed}
    ended = [seat for seat in stood_for if seat.team_buy_id in rows]
    if not ended:
        return
    await closings.end_sponsored(tx, ended)
    for seat in ended:
        row = rows[seat.team_buy_id]
        fall = (row.closing_unit_price_minor - seat.unit_price_minor) * seat.quantity
        if fall:
            posting = sponsored_posting(
                key=f"sponsored:{seat.id}:closed", currency=seat.currency, amount_minor=fall
            )
            await ledger.post(tx, seat.merchant_id, [(posting, row.closed_at)])
