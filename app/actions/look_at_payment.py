"""Look at a payment that may still bring money: the webhook may be late, or never come.

At the deadline, and when a reservation has run out, a payment nobody confirmed is ended at the
provider *before* anything is decided, so nothing can be authorized behind our back.
"""

from typing import Final

from app.actions.crash_points import crash_point
from app.actions.follow_payment import Outcome, end_payment, follow_payment
from app.actions.op_answers import Again, Done, OpAnswer, again_after
from app.actions.parts import PaymentParts
from app.actions.start_at_gateway import find_at_gateway, start_at_gateway
from app.gateways.port import GatewayPayment, Refused, Unknown
from app.store import ops, payment_methods, payments
from app.store.ops import Op
from domain.payments import OPEN_STATES, Payment, PaymentState

AGAIN_SECONDS: Final = (10.0, 20.0, 40.0, 60.0)
SOON_SECONDS: Final = 0.5
NEVER_STARTED: Final = Refused("never_started")


async def look_at_payment(parts: PaymentParts, op: Op) -> OpAnswer:
    """Run a look op: see, follow, and end what has run out of time."""
    async with parts.db.reading() as tx:
        payment = (await payments.read(tx, op.merchant_id, [op.payment_id]))[op.payment_id]
        customer = await payment_methods.customer(tx, payment.shopper_id)
    if payment.state not in OPEN_STATES or payment.state is PaymentState.SAVED:
        return await _end(parts, op)
    if payment.gateway_ref is None:
        seen = await _look_for_nameless(parts, payment, customer)
    else:
        seen = await parts.gateway.look(payment.gateway_ref)
    crash_point("look.answered")
    if isinstance(seen, Unknown):
        return again_after(seen)
    if isinstance(seen, Refused):
        await end_payment(
            parts.db, payment, PaymentState.FAILED, decline_code=seen.decline_code or seen.code
        )
        return await _end(parts, op)
    outcome = await follow_payment(parts, payment, seen)
    if outcome is not Outcome.PENDING:
        return await _end(parts, op)
    return await _end_if_due(parts, op, payment, seen)


async def _look_for_nameless(
    parts: PaymentParts, payment: Payment, customer_ref: str | None
) -> GatewayPayment | Refused | Unknown:
    """Find a payment whose name was not kept: we died before, or its answer was lost.

    While there is time the same key starts it or finds it; later it is not started any more.
    """
    async with parts.db.reading() as tx:
        wait_seconds = await payments.seconds_left(tx, payment)
    if wait_seconds > 0:
        return await start_at_gateway(parts, payment, customer_ref)
    if customer_ref is None:
        return NEVER_STARTED
    return await find_at_gateway(parts, payment, customer_ref) or NEVER_STARTED


async def _end_if_due(
    parts: PaymentParts, op: Op, payment: Payment, seen: GatewayPayment
) -> OpAnswer:
    async with parts.db.reading() as tx:
        wait_seconds = await payments.seconds_left(tx, payment)
    if wait_seconds > 0:
        planned = AGAIN_SECONDS[min(op.attempts_count, len(AGAIN_SECONDS)) - 1]
        return Again("not confirmed yet", delay_seconds=min(planned, wait_seconds + SOON_SECONDS))
    answer = await parts.gateway.release(seen.ref, key=f"end:{payment.id}")
    crash_point("look.ended")
    if isinstance(answer, Unknown):
        return again_after(answer)
    if isinstance(answer, Refused):
        return Again(answer.code, delay_seconds=SOON_SECONDS)
    outcome = await follow_payment(parts, payment, answer)
    if outcome is Outcome.PENDING:
        return Again("not ended yet", delay_seconds=SOON_SECONDS)
    return await _end(parts, op)


async def _end(parts: PaymentParts, op: Op) -> OpAnswer:
    async with parts.db.transaction() as tx:
        await ops.done(tx, op.merchant_id, op.id)
    await parts.bell.ring("wake")
    return Done()
