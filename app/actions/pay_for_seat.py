"""Pay for a reserved seat: write the payment down, ask the provider, write down what it said.

Reserving and paying are two calls, and no call to the provider stands inside a transaction. The
look that was written with the payment finishes whatever dies in between.
"""

from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.crash_points import crash_point
from app.actions.follow_payment import Followed, end_payment, follow_payment, give_up
from app.actions.idempotency import NOT_KEPT, Once, keep_refusal, replay
from app.actions.parts import PaymentParts
from app.actions.purse_payments import hold_in_purse, look_into_purse
from app.actions.start_at_gateway import start_at_gateway
from app.gateways.port import GatewayPayment, Refused, Unknown
from app.store import coupons, ops, payment_methods, payments, seats, team_buys
from app.store import idempotency as keys
from app.store.database import Database, Tx, retried
from app.store.ops import NewOp
from domain.coupons import apply_coupon
from domain.errors import (
    CouponNotFoundError,
    DomainError,
    GatewayUnavailableError,
    IdempotencyConflictError,
    PaymentDeclinedError,
    PaymentInFlightError,
    PaymentMethodNotFoundError,
    SeatExpiredError,
    SeatNotFoundError,
    SeatStateError,
    TeamBuyClosedError,
)
from domain.payments import GIVEN_UP, OPEN_STATES, Payment, PaymentState, Strategy, strategy_for
from domain.seats import PAYABLE, Seat, SeatState
from domain.settlements import OpKind
from domain.team_buys import TeamBuyState

LOOK_AFTER_SECONDS: Final = 10.0
"""How long a webhook gets before the payment is looked at without one."""

STATUS: Final = 200
CLAIMED: Final = 0
"""Stored instead of a status: which payment a key began, before the provider was asked."""

METHOD_NEW: Final = "new"
METHOD_BALANCE: Final = "balance"


class PaymentWanted(msgspec.Struct, frozen=True):
    """How a shopper wants to pay: a saved card or their balance at once, or a new card.

    `coupon_id`: what lowers the amount, nobody else's.
    """

    shopper_id: UUID
    seat_id: UUID
    method: str = METHOD_NEW
    keeps_method: bool = False
    coupon_id: UUID | None = None


class PaymentStarted(msgspec.Struct, frozen=True):
    """What the shopper's device needs to go on, and where the payment stands."""

    payment_id: UUID
    seat_id: UUID
    gateway: str
    publishable_key: str
    strategy: Strategy
    state: PaymentState
    client_secret: str | None
    amount_minor: int
    currency: str
    coupon_minor: int = 0


class _Prepared(msgspec.Struct, frozen=True):
    payment: Payment
    customer_ref: str | None
    replaced: Payment | None


async def pay_for_seat(
    parts: PaymentParts, wanted: PaymentWanted, once: Once
) -> tuple[PaymentStarted, bool]:
    """Start (or find again) the payment of a seat.

    Returns:
        The payment, and whether this is the first answer to the key once more.

    Raises (checked in this order):
        IdempotencyConflictError, or the refusal first given to this key.
        SeatNotFoundError: not a seat of this shopper.
        SeatStateError: already paid, pledged or ended.
        SeatExpiredError: the reservation has run out.
        TeamBuyClosedError: joining has ended.
        PaymentMethodNotFoundError, BalanceTooLowError.
        CouponNotFoundError, or a refusal of `apply_coupon`.
        PaymentDeclinedError: the saved card was refused; the seat stays reserved.
        PaymentInFlightError: another payment of the seat has just been made.
        GatewayUnavailableError: no answer from the provider; ask again with the same key.
    """
    try:
        async with parts.db.reading() as tx:
            stored = await keys.find(tx, once.scope, once.key)
        if stored is not None:
            body = replay(once, stored).body
            return msgspec.json.decode(body, type=PaymentStarted), True
        started = await _pay(parts, wanted, once)
        crash_point("pay.followed")
    except NOT_KEPT:
        raise
    except DomainError as refusal:
        await keep_refusal(parts.db, once, refusal)
        raise
    first = keys.StoredAnswer(once.body_hash, STATUS, msgspec.json.encode(started))
    async with parts.db.transaction() as tx:
        kept = await keys.keep(tx, once.scope, once.key, first)
        # A twin with this key was faster, and may have seen the payment in another state.
        stored = None if kept else await keys.find(tx, once.scope, once.key)
    crash_point("pay.kept")
    if stored is None:
        return started, False
    return msgspec.json.decode(replay(once, stored).body, type=PaymentStarted), True


async def _pay(parts: PaymentParts, wanted: PaymentWanted, once: Once) -> PaymentStarted:
    prepared = await _prepare(parts.db, wanted, once)
    crash_point("pay.written")
    if prepared.replaced is not None:
        await _drop(parts, prepared.replaced)
        prepared = await _prepare(parts.db, wanted, once)
        if prepared.replaced is not None:
            raise PaymentInFlightError
    payment = prepared.payment
    if payment.state in GIVEN_UP and payment.gateway_ref is None:
        # Refused before this key could be told so: nothing is asked of the provider again.
        async with parts.db.reading() as tx:
            raise PaymentDeclinedError(await payments.decline_code(tx, payment))
    if payment.strategy is Strategy.BALANCE:
        await follow_payment(parts, payment, await look_into_purse(parts.db, payment))
    elif payment.gateway_ref is None:
        seen = await start_at_gateway(parts, payment, prepared.customer_ref)
        if isinstance(seen, Refused):
            await end_payment(
                parts.db, payment, PaymentState.FAILED, decline_code=seen.decline_code or seen.code
            )
            raise PaymentDeclinedError(seen.decline_code or seen.code)
        if isinstance(seen, Unknown):
            # Nobody answered, or a twin of this request is being served: then its answer is ours.
            if not await _is_started(parts.db, payment):
                raise GatewayUnavailableError
        else:
            await follow_payment(parts, payment, seen)
    return await _answer(parts, payment)


async def _is_started(db: Database, payment: Payment) -> bool:
    async with db.reading() as tx:
        found = await payments.read(tx, payment.merchant_id, [payment.id])
    return found[payment.id].gateway_ref is not None


@retried
async def _prepare(db: Database, wanted: PaymentWanted, once: Once) -> _Prepared:
    """Return the payment to start: the one this key began, an open one, or a new one.

    We may have died after the provider had answered; then the seat may be paid by now, and the
    same key must not be told so as if somebody else had done it.
    """
    async with db.transaction() as tx:
        seat = await seats.of_shopper(tx, wanted.shopper_id, wanted.seat_id, locked=True)
        if seat is None:
            raise SeatNotFoundError
        begun = await _begun(tx, seat, once)
        if begun is not None:
            return _Prepared(begun, await payment_methods.customer(tx, wanted.shopper_id), None)
        strategy, now = await check_payable(tx, seat)
        if wanted.method == METHOD_BALANCE:
            strategy = Strategy.BALANCE
        method_ref = await _method_ref(tx, wanted)
        customer_ref = await payment_methods.customer(tx, wanted.shopper_id)
        tries = await payments.of_seat(tx, seat.merchant_id, seat.id)
        known = next((one for one in tries if one.state in OPEN_STATES), None)
        if known is not None:
            if known.state in (PaymentState.SAVED, PaymentState.NEEDS_ACTION):
                raise SeatStateError("a card is saved for this seat already")
            asked = (method_ref, wanted.coupon_id, strategy is Strategy.BALANCE)
            by_balance = known.strategy is Strategy.BALANCE
            if (known.method_ref, known.coupon_id, by_balance) == asked:
                await _claim(tx, once, known)
                return _Prepared(known, customer_ref, None)
        lowers_minor = await _coupon(tx, seat, wanted, strategy, now=now)
        if known is not None:
            return _Prepared(known, customer_ref, known)
        payment = _new_payment(seat, wanted, strategy, method_ref, coupon_minor=lowers_minor)
        await payments.insert(tx, payment)
        if strategy is Strategy.BALANCE:
            await hold_in_purse(tx, payment)
        await ops.insert(tx, [_look(payment)])
        await _claim(tx, once, payment)
        return _Prepared(payment, customer_ref, None)


async def _claim(tx: Tx, once: Once, payment: Payment) -> None:
    """Keep which payment this key began; the answer itself is kept when it is given."""
    claim = keys.StoredAnswer(once.body_hash, CLAIMED, payment.id.bytes)
    await keys.keep(tx, _claims(once), once.key, claim)


async def _begun(tx: Tx, seat: Seat, once: Once) -> Payment | None:
    """Return the payment this key began.

    Raises:
        IdempotencyConflictError: the key began one with another body.
    """
    claim = await keys.find(tx, _claims(once), once.key)
    if claim is None:
        return None
    if claim.body_hash != once.body_hash:
        raise IdempotencyConflictError
    payment_id = UUID(bytes=claim.response)
    return (await payments.read(tx, seat.merchant_id, [payment_id])).get(payment_id)


def _claims(once: Once) -> str:
    return f"{once.scope} began"


async def check_payable(tx: Tx, seat: Seat) -> tuple[Strategy, datetime]:
    """Return how a seat's payment begins, and what time it is.

    Raises (checked in this order):
        SeatExpiredError: the reservation has run out.
        SeatStateError: the seat is in no state that is paid for.
        TeamBuyClosedError: joining has ended.
    """
    found, now = await team_buys.read(tx, seat.merchant_id, [seat.team_buy_id])
    team_buy = found[seat.team_buy_id]
    if seat.state is SeatState.EXPIRED:
        raise SeatExpiredError
    if seat.state not in PAYABLE:
        raise SeatStateError(f"the seat is {seat.state}")
    if now is None or (seat.expires_at is not None and now >= seat.expires_at):
        raise SeatExpiredError
    if team_buy.state is not TeamBuyState.OPEN or now >= team_buy.closes_at:
        raise TeamBuyClosedError
    return strategy_for(opened_at=team_buy.opened_at, closes_at=team_buy.closes_at), now


async def _coupon(
    tx: Tx, seat: Seat, wanted: PaymentWanted, strategy: Strategy, *, now: datetime
) -> int:
    """Return by how much the coupon that was named lowers the amount; 0 without one."""
    if wanted.coupon_id is None:
        return 0
    key = (seat.merchant_id, wanted.shopper_id, wanted.coupon_id)
    coupon = await coupons.lock_for_use(tx, *key)
    if coupon is None:
        raise CouponNotFoundError
    return apply_coupon(coupon, seat, holds=strategy is not Strategy.SAVE, now=now)


async def _method_ref(tx: Tx, wanted: PaymentWanted) -> str | None:
    if wanted.method in {METHOD_NEW, METHOD_BALANCE}:
        return None
    try:
        method_id = UUID(wanted.method)
    except ValueError as error:
        raise PaymentMethodNotFoundError from error
    method = await payment_methods.find(tx, wanted.shopper_id, method_id)
    if method is None:
        raise PaymentMethodNotFoundError
    return method.gateway_ref


def _new_payment(
    seat: Seat,
    wanted: PaymentWanted,
    strategy: Strategy,
    method_ref: str | None,
    *,
    coupon_minor: int,
) -> Payment:
    return Payment(
        merchant_id=seat.merchant_id,
        id=uuid7(),
        seat_id=seat.id,
        team_buy_id=seat.team_buy_id,
        shopper_id=wanted.shopper_id,
        strategy=strategy,
        state=PaymentState.CREATED,
        quantity=seat.quantity,
        unit_price_minor=seat.unit_price_minor,
        amount_minor=seat.amount_minor - coupon_minor,
        currency=seat.currency,
        gateway_ref=None,
        client_secret=None,
        charge_ref=None,
        method_ref=method_ref,
        keeps_method=wanted.keeps_method or strategy is Strategy.SAVE,
        authorized_minor=0,
        captured_minor=0,
        refunded_minor=0,
        authorized_at=None,
        capture_before=None,
        action_by=None,
        coupon_id=wanted.coupon_id,
        coupon_minor=coupon_minor,
    )


def _look(payment: Payment) -> NewOp:
    return NewOp(
        payment.merchant_id,
        f"look:{payment.id}",
        OpKind.LOOK,
        payment.id,
        payment.team_buy_id,
        {},
        LOOK_AFTER_SECONDS,
    )


async def _drop(parts: PaymentParts, old: Payment) -> None:
    """End the payment that another method is to replace, unless a look shows that it is paid.

    Whether a new one may be written is asked anew afterwards.
    """
    if old.gateway_ref is None:
        raise PaymentInFlightError
    seen = await parts.gateway.look(old.gateway_ref)
    if isinstance(seen, Unknown):
        raise GatewayUnavailableError
    if isinstance(seen, Refused):
        raise PaymentInFlightError
    if await follow_payment(parts, old, seen) is not Followed.PENDING:
        return
    if not await give_up(parts.db, old):
        return
    answer = await parts.gateway.release(old.gateway_ref, key=f"end:{old.id}")
    crash_point("pay.replaced_ended")
    if isinstance(answer, Unknown):
        raise GatewayUnavailableError
    if isinstance(answer, GatewayPayment):
        await follow_payment(parts, old, answer)


async def _answer(parts: PaymentParts, payment: Payment) -> PaymentStarted:
    async with parts.db.reading() as tx:
        found = await payments.read(tx, payment.merchant_id, [payment.id])
    now = found[payment.id]
    if now.state is PaymentState.RELEASING:
        raise TeamBuyClosedError("the payment came too late and is given back")
    return PaymentStarted(
        payment_id=now.id,
        seat_id=now.seat_id,
        gateway=METHOD_BALANCE if now.strategy is Strategy.BALANCE else parts.gateway.name,
        publishable_key=parts.gateway.publishable_key,
        strategy=now.strategy,
        state=now.state,
        client_secret=now.client_secret,
        amount_minor=now.amount_minor,
        currency=now.currency,
        coupon_minor=now.coupon_minor,
    )
