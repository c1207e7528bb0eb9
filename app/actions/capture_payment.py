"""Capture a hold at the closing price; the rest of it is released by the provider.

Also (`is_early`) capture it whole when it would lapse while its team-buy still runs: then it is a
deposit, as if a wallet had been charged, and the close refunds the difference.
"""

import msgspec

from app.actions.crash_points import crash_point
from app.actions.money_lines import book_line, fee_op
from app.actions.op_answers import Again, Dead, Done, OpAnswer, again_after, refused_words
from app.actions.parts import PaymentParts
from app.actions.purse_payments import free_purse, taken_from_purse
from app.gateways.port import GatewayPayment, GatewayState, Refused, Unknown
from app.store import clock, ledger, ops, outbox, payments, seats
from app.store.database import Database, Tx, retried
from app.store.ledger import HoldOutcome, HoldResolution
from app.store.ops import NewOp, Op
from domain.facts import SeatEnded
from domain.ids import TeamBuyRef
from domain.ledger import capture_posting, deposit_posting
from domain.payments import Payment, PaymentState, Strategy
from domain.seats import SeatState
from domain.settlements import CaptureParams, OpKind, RefundParams


async def capture_payment(parts: PaymentParts, op: Op) -> OpAnswer:
    """Run a capture op: call with the op's key, believe only what is seen."""
    params = msgspec.json.decode(op.params, type=CaptureParams)
    async with parts.db.reading() as tx:
        payment = (await payments.read(tx, op.merchant_id, [op.payment_id]))[op.payment_id]
    if payment.strategy is Strategy.BALANCE:
        await record_capture(
            parts.db, op, params, payment, taken_from_purse(payment, params.amount_minor)
        )
        crash_point("capture.recorded")
        return Done()
    if payment.gateway_ref is None:
        return Dead("the payment has no reference at the gateway")
    seen = await _captured(parts, payment, op, params)
    crash_point("capture.answered")
    if isinstance(seen, Again | Dead):
        return seen
    if seen.state is GatewayState.TAKEN:
        if seen.captured_minor != params.amount_minor:
            return Dead(f"captured {seen.captured_minor} instead of {params.amount_minor}")
        await record_capture(parts.db, op, params, payment, seen)
        crash_point("capture.recorded")
        return Done()
    if seen.state is GatewayState.CANCELLED:
        await record_lapse(parts.db, op, payment, lapsed=seen.lapsed)
        return Dead("the hold had lapsed") if not params.is_early else Done()
    return Again(f"still {seen.state}")


async def _captured(
    parts: PaymentParts, payment: Payment, op: Op, params: CaptureParams
) -> GatewayPayment | Again | Dead:
    ref = payment.gateway_ref or ""
    if op.is_old:
        # The provider may have forgotten the key: look before asking again.
        seen = await parts.gateway.look(ref)
        if isinstance(seen, GatewayPayment) and seen.state is not GatewayState.HELD:
            return seen
        if isinstance(seen, Unknown):
            return again_after(seen)
    answer = await parts.gateway.capture(ref, amount_minor=params.amount_minor, key=op.key)
    if isinstance(answer, GatewayPayment):
        return answer
    if isinstance(answer, Unknown) and not answer.pinned:
        return again_after(answer)
    if isinstance(answer, Refused) and not answer.state_conflict:
        return Dead(refused_words(answer))
    # Either the key is pinned to a 5xx, or the state is not what we thought: a look decides.
    seen = await parts.gateway.look(ref)
    if isinstance(seen, GatewayPayment):
        if seen.state is GatewayState.HELD:
            return Again("no effect seen", new_generation=True)
        return seen
    return again_after(seen) if isinstance(seen, Unknown) else Dead(refused_words(seen))


@retried
async def record_capture(
    db: Database, op: Op, params: CaptureParams, payment: Payment, seen: GatewayPayment
) -> None:
    """Record a known capture: seat, payment, op, ledger, hold, fact, in one transaction."""
    async with db.transaction() as tx:
        if not await ops.done(tx, op):
            return
        if params.shares is None:
            if not await payments.charged(tx, payment):
                await _send_back(tx, payment)
        else:
            await payments.captured(
                tx, payment, amount_minor=params.amount_minor, shares=params.shares
            )
        await _post(tx, op, params, payment, seen)
        if params.shares is not None:
            ended = SeatEnded(payment.team_buy_id, payment.seat_id, SeatState.CAPTURED.value)
            await outbox.put(tx, op.merchant_id, [ended])
        crash_point("capture.before_commit")


async def _send_back(tx: Tx, payment: Payment) -> None:
    """The shopper left while the hold was being captured early: all of it is refunded."""
    if await payments.charged_late(tx, payment):
        params = RefundParams(
            amount_minor=payment.authorized_minor, currency=payment.currency, reason="left"
        )
        await ops.insert(
            tx,
            [
                NewOp(
                    payment.merchant_id,
                    f"refund:{payment.id}",
                    OpKind.REFUND,
                    payment.id,
                    payment.team_buy_id,
                    params,
                )
            ],
        )


async def _post(
    tx: Tx, op: Op, params: CaptureParams, payment: Payment, seen: GatewayPayment
) -> None:
    at = await clock.read(tx)
    charge_ref = payment.charge_ref or seen.charge_ref
    if params.shares is None:
        posting = deposit_posting(
            key=f"deposit:{payment.id}",
            currency=params.currency,
            amount_minor=params.amount_minor,
            charge_ref=charge_ref,
        )
    else:
        posting = capture_posting(
            key=op.id,
            currency=params.currency,
            shares=params.shares,
            charge_ref=charge_ref,
            coupon=params.coupon,
            purse=None if payment.strategy is not Strategy.BALANCE else payment.shopper_id,
        )
    if payment.strategy is Strategy.BALANCE:
        await free_purse(tx, payment)
    await ledger.post(tx, op.merchant_id, [(posting, at)])
    resolution = HoldResolution(
        hold_id=payment.id, outcome="post", amount_minor=params.amount_minor, effective_at=at
    )
    await ledger.resolve_holds(tx, op.merchant_id, [resolution])
    if payment.strategy is Strategy.BALANCE:
        return  # nothing was charged at the provider: there is neither booking nor fee
    recharges = params.recharges_fee and params.shares is not None
    if seen.line is not None:
        await book_line(tx, payment, seen.line, at=at, recharges_fee=recharges)
    else:
        await ops.insert(tx, [fee_op(payment, recharges_fee=recharges)])


@retried
async def record_lapse(db: Database, op: Op, payment: Payment, *, lapsed: bool) -> None:
    """Record that a hold ended without us: the seat is released, its buyer pays nothing."""
    async with db.transaction() as tx:
        after = PaymentState.LAPSED if lapsed else PaymentState.RELEASED
        if not await payments.move(tx, payment, (PaymentState.AUTHORIZED,), after):
            return
        at = await clock.read(tx)
        outcome: HoldOutcome = "expire" if lapsed else "void"
        resolution = HoldResolution(hold_id=payment.id, outcome=outcome, effective_at=at)
        await ledger.resolve_holds(tx, op.merchant_id, [resolution])
        ref = TeamBuyRef(op.merchant_id, payment.team_buy_id)
        await seats.end(tx, ref, payment.seat_id, state=SeatState.RELEASED, reason="hold_lapsed")
        ended = SeatEnded(payment.team_buy_id, payment.seat_id, SeatState.RELEASED.value)
        await outbox.put(tx, op.merchant_id, [ended])
