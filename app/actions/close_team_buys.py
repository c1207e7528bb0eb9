"""Close due team-buys: freeze members and price, write down every operation, in one transaction.

Up to 500 at once. A team-buy with payments in flight first waits, closing, until each of them has
been looked at: an authorization the provider made before the deadline counts, whatever the
webhook did; anything else is ended there before the price is fixed (D-13).
"""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.crash_points import crash_point
from app.store import closings, coupons, ledger, ops
from app.store.closings import (
    ClosedRow,
    DuePayment,
    DueTeamBuy,
    FactRow,
    LookRow,
    OpRow,
    SponsoredSeat,
    WaitRow,
)
from app.store.coupons import CouponKey, DropOfCoupon
from app.store.database import Database, Tx, json_text, retried
from app.store.ops import NewOp
from domain.campaigns import Counting
from domain.coupons import HeldCoupon
from domain.facts import Fact
from domain.ledger import sponsored_posting
from domain.payments import PaymentState
from domain.settlements import (
    ApplyParams,
    CaptureParams,
    ChargeParams,
    CloseTerms,
    OpKind,
    PaidSeat,
    PlannedOp,
    RefundParams,
    ReleaseParams,
    plan_settlement,
)
from domain.team_buys import TeamBuy, TeamBuyState, begin_closing, close

BATCH_MAX: Final = 500
SIDE_BY_SIDE: Final = 2
HAVE_MONEY: Final = frozenset({PaymentState.AUTHORIZED, PaymentState.CHARGED})
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
    coupons: Mapping[UUID, DropOfCoupon] = {}
    closed: list[ClosedRow] = []
    ops: list[OpRow] = []
    facts: list[FactRow] = []


async def close_due(db: Database) -> Closings:
    """Close what is due, two batches side by side: one is planned while the other is written."""
    ended = await asyncio.gather(*(close_team_buys(db) for _ in range(SIDE_BY_SIDE)))
    return Closings(sum(one.closed_count for one in ended), sum(one.waiting_count for one in ended))


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
        sponsored = [one for one in due if one.team_buy.sponsored_count]
        stood_for = await closings.sponsored(tx, [one.key for one in sponsored])
        plan = _Plan(coupons=await _coupons(tx, due, money))
        for one in due:
            _decide(plan, one, money[one.team_buy.id], waits=one.team_buy.id in undecided)
        await closings.wait(tx, plan.waiting, plan.looks)
        await closings.drop_pledges(tx, plan.dropped)
        await ops.insert(tx, plan.charges)
        await closings.close(tx, plan.closed, plan.ops, plan.facts)
        await _end_sponsored(tx, plan.closed, stood_for)
        crash_point("close.before_commit")
    crash_point("close.committed")
    return Closings(len(plan.closed), len(plan.waiting))


async def _coupons(
    tx: Tx, due: Sequence[DueTeamBuy], money: Mapping[UUID, Sequence[DuePayment]]
) -> Mapping[UUID, DropOfCoupon]:
    """Return the drops of the coupons that payments count on: most closings have none."""
    return await coupons.drops_of(
        tx,
        [
            CouponKey(one.team_buy.merchant_id, payment.coupon_id)
            for one in due
            for payment in money[one.team_buy.id]
            if payment.coupon_id is not None
        ],
    )


def _held_coupon(plan: _Plan, payment: DuePayment) -> HeldCoupon | None:
    if payment.coupon_id is None:
        return None
    drop = plan.coupons[payment.coupon_id]
    return HeldCoupon(drop.coupon_drop_id, payment.coupon_minor, drop.charge_min_minor)


def _decide(plan: _Plan, one: DueTeamBuy, money: Sequence[DuePayment], *, waits: bool) -> None:
    team_buy, facts = _closing(one)
    in_flight = [payment for payment in money if payment.state not in HAVE_MONEY]
    cancelled = one.close_reason == CANCELLED
    if (in_flight or waits) and not _must_decide(money, now=one.at):
        _wait(plan, team_buy, facts, in_flight, cancelled=cancelled)
        return
    paid = [
        PaidSeat(
            payment.seat_id,
            payment.id,
            payment.shopper_id,
            payment.quantity,
            payment.authorized_minor,
            charged=payment.state == PaymentState.CHARGED,
            coupon=_held_coupon(plan, payment),
        )
        for payment in money
        if payment.state in HAVE_MONEY
    ]
    after, fact = close(team_buy, now=one.at, cancelled=cancelled)
    terms = CloseTerms(
        formed=fact.formed,
        closing_unit_price_minor=after.unit_price_minor,
        commission_bp=one.commission_bp,
        platform_fee_bp=one.platform_fee_bp,
        leader_id=after.leader_id,
    )
    plan.ops += _ops(one, plan_settlement(terms, paid))
    plan.facts += [FactRow(after.merchant_id, each) for each in [*facts, fact]]
    plan.closed.append(_closed_row(one, after, paid, formed=fact.formed))


def _closing(one: DueTeamBuy) -> tuple[TeamBuy, list[Fact]]:
    if one.team_buy.state is TeamBuyState.CLOSING:
        return one.team_buy, []
    return begin_closing(one.team_buy, reason="deadline", now=one.at)


def _must_decide(money: Sequence[DuePayment], *, now: datetime) -> bool:
    """Say whether the holds that are there would lapse if closing waited any longer."""
    ends = [payment.capture_before for payment in money if payment.capture_before is not None]
    return bool(ends) and now >= min(ends) - DECIDE_BEFORE_LAPSE


def _wait(
    plan: _Plan,
    team_buy: TeamBuy,
    facts: Sequence[Fact],
    in_flight: Sequence[DuePayment],
    *,
    cancelled: bool,
) -> None:
    """Have payments in flight looked at, and pledges charged if the team-buy can form with them."""
    merchant_id = team_buy.merchant_id
    pledges = [payment for payment in in_flight if payment.state == PaymentState.SAVED]
    waiting_for_people = all(one.state == PaymentState.NEEDS_ACTION for one in in_flight)
    again = PEOPLE_AGAIN_SECONDS if in_flight and waiting_for_people else AGAIN_SECONDS
    plan.waiting.append(
        WaitRow(merchant_id, team_buy.id, team_buy.closing_at, team_buy.version, again)
    )
    plan.facts += [FactRow(merchant_id, fact) for fact in facts]
    plan.looks += [
        LookRow(merchant_id, payment.id, team_buy.id)
        for payment in in_flight
        if payment.state in (PaymentState.CREATED, PaymentState.REQUIRES_ACTION)
    ]
    promised = sum(
        1 if team_buy.counting is Counting.BUYERS else payment.quantity for payment in pledges
    )
    if cancelled or team_buy.counted + promised < team_buy.formed_min:
        plan.dropped += [LookRow(merchant_id, payment.id, team_buy.id) for payment in pledges]
        return
    plan.charges += [
        NewOp(
            merchant_id,
            f"charge:{payment.id}",
            OpKind.CHARGE,
            payment.id,
            team_buy.id,
            ChargeParams(unit_price_minor=team_buy.unit_price_minor),
        )
        for payment in pledges
    ]


def _ops(one: DueTeamBuy, planned: Sequence[PlannedOp]) -> list[OpRow]:
    """Return the rows. Seats of the same quantity mostly share one text: it is written once."""
    merchant_id, team_buy_id = one.team_buy.merchant_id, one.team_buy.id
    texts: dict[tuple[object, ...], str] = {}
    rows: list[OpRow] = []
    for each in planned:
        shares = each.shares
        parts = None if shares is None else (shares.leader_minor, shares.platform_minor)
        alike = (each.kind, each.capture_minor, each.refund_minor, parts, each.coupon)
        text = texts.get(alike)
        if text is None:
            text = texts[alike] = json_text(_params(one, each))
        rows.append((merchant_id, each.id, each.kind, each.payment_id, team_buy_id, text))
    return rows


def _params(one: DueTeamBuy, planned: PlannedOp) -> msgspec.Struct:
    currency = one.team_buy.currency
    if planned.kind is OpKind.RELEASE:
        return ReleaseParams(reason=one.close_reason or "not_formed")
    if planned.kind is OpKind.REFUND:
        return RefundParams(
            amount_minor=planned.refund_minor,
            currency=currency,
            reason="difference" if planned.shares else "not_formed",
            shares=planned.shares,
            recharges_fee=one.recharges_fee and planned.shares is not None,
            coupon=planned.coupon,
        )
    if planned.shares is None:
        raise ValueError(f"{planned.id} has nothing to share")
    if planned.kind is OpKind.APPLY:
        return ApplyParams(
            currency=currency,
            shares=planned.shares,
            recharges_fee=one.recharges_fee,
            coupon=planned.coupon,
        )
    return CaptureParams(
        amount_minor=planned.capture_minor,
        currency=currency,
        shares=planned.shares,
        recharges_fee=one.recharges_fee,
        coupon=planned.coupon,
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
