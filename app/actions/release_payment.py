"""Give a hold back: the team-buy failed, the shopper left, or the money came without a place."""

from app.actions.crash_points import crash_point
from app.actions.op_answers import Again, Dead, Done, OpAnswer, again_after, refused_words
from app.actions.parts import PaymentParts
from app.actions.purse_payments import free_purse
from app.gateways.port import GatewayPayment, GatewayState, Refused, Unknown
from app.store import clock, joins, ledger, ops, outbox, payments, seats
from app.store.database import Database, retried
from app.store.ledger import HoldOutcome, HoldResolution
from app.store.ops import Op
from domain.facts import SeatEnded
from domain.ids import TeamBuyRef
from domain.payments import Payment, PaymentState, Strategy
from domain.seats import SeatState


async def release_payment(parts: PaymentParts, op: Op) -> OpAnswer:
    """Run a release op. Cancelling is safe by state; a hold that was captured is never undone."""
    async with parts.db.reading() as tx:
        payment = (await payments.read(tx, op.merchant_id, [op.payment_id]))[op.payment_id]
    if payment.strategy is Strategy.BALANCE:
        await record_release(parts.db, op, payment, lapsed=False)
        crash_point("release.recorded")
        return Done()
    if payment.gateway_ref is None:
        return Dead("the payment has no reference at the gateway")
    answer = await parts.gateway.release(payment.gateway_ref, key=op.key)
    crash_point("release.answered")
    if isinstance(answer, Unknown) and not answer.pinned:
        return again_after(answer)
    if isinstance(answer, Refused) and not answer.state_conflict:
        return Dead(refused_words(answer))
    seen = answer
    if not isinstance(seen, GatewayPayment):
        seen = await parts.gateway.look(payment.gateway_ref)
    if isinstance(seen, Unknown):
        return again_after(seen)
    if isinstance(seen, Refused):
        return Dead(refused_words(seen))
    if seen.state is GatewayState.CANCELLED:
        await record_release(parts.db, op, payment, lapsed=seen.lapsed)
        crash_point("release.recorded")
        return Done()
    if seen.state is GatewayState.TAKEN:
        return await _taken(parts.db, op)
    return Again(f"still {seen.state}", new_generation=isinstance(answer, Unknown))


async def _taken(db: Database, op: Op) -> OpAnswer:
    """The hold was captured: by our own early capture, which then refunds it, or by somebody."""
    async with db.transaction() as tx:
        payment = (await payments.read(tx, op.merchant_id, [op.payment_id]))[op.payment_id]
        if payment.captured_minor > 0:
            await ops.done(tx, op)
            return Done()
        if await ops.is_todo(tx, op, f"capture:{op.payment_id}:early"):
            return Again("captured early meanwhile", delay_seconds=1.0)
    return Dead("the hold was captured outside of Pintier")


@retried
async def record_release(db: Database, op: Op, payment: Payment, *, lapsed: bool) -> None:
    """Record a known release: payment, seat, its stock, hold and fact, in one transaction."""
    async with db.transaction() as tx:
        ref = TeamBuyRef(op.merchant_id, payment.team_buy_id)
        await joins.lock_campaign_of(tx, ref)
        before = (PaymentState.AUTHORIZED, PaymentState.RELEASING)
        after = PaymentState.LAPSED if lapsed else PaymentState.RELEASED
        if not await ops.done(tx, op):
            return
        await payments.move(tx, payment, before, after)
        at = await clock.read(tx)
        outcome: HoldOutcome = "expire" if lapsed else "void"
        if await ledger.is_held(tx, op.merchant_id, payment.id):
            resolution = HoldResolution(hold_id=payment.id, outcome=outcome, effective_at=at)
            await ledger.resolve_holds(tx, op.merchant_id, [resolution])
        if payment.strategy is Strategy.BALANCE:
            await free_purse(tx, payment)
        # A seat that left or expired gave its stock back when it did.
        ended = await seats.end_authorized(
            tx, ref, payment.seat_id, state=SeatState.RELEASED, reason="not_formed"
        )
        if ended is not None:
            await seats.free_stock(tx, op.merchant_id, ended)
            fact = SeatEnded(payment.team_buy_id, payment.seat_id, SeatState.RELEASED.value)
            await outbox.put(tx, op.merchant_id, [fact])
        crash_point("release.before_commit")
