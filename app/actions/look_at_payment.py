"""Look at a payment that may still bring money: the webhook may be late, or never come.

At the deadline, and when a reservation has run out, a payment nobody confirmed is ended at the
provider *before* anything is decided, so nothing can be authorized behind our back.
"""

from typing import Final

from app.actions.crash_points import crash_point
from app.actions.follow_payment import Followed, end_payment, follow_payment, give_up
from app.actions.op_answers import Again, Done, OpAnswer, again_after
from app.actions.parts import PaymentParts
from app.actions.purse_payments import look_into_purse
from app.actions.start_at_gateway import find_at_gateway, start_at_gateway
from app.gateways.port import GatewayPayment, Refused, Unknown
from app.store import ops, payment_methods, payments
from app.store.ops import Op
from domain.payments import GIVEN_UP, OPEN_STATES, Payment, PaymentState, Strategy

AGAIN_SECONDS: Final = (10.0, 20.0, 40.0, 60.0)
SOON_SECONDS: Final = 0.5
NEVER_STARTED: Final = Refused("never_started")


async def look_at_payment(parts: PaymentParts, op: Op) -> OpAnswer:
    """Run a look op: see, follow, and end what has run out of time."""
    async with parts.db.reading() as tx:
        payment = (await payments.read(tx, op.merchant_id, [op.payment_id]))[op.payment_id]
        customer = await payment_methods.customer(tx, payment.shopper_id)
        # Before the look: what it does not show yet comes too late, if time is up already.
        wait_seconds = await payments.seconds_left(tx, payment)
    if payment.strategy is Strategy.BALANCE:
        if payment.state in OPEN_STATES | GIVEN_UP:
            await follow_payment(parts, payment, await look_into_purse(parts.db, payment))
        return await _end(parts, op)
    is_given_up = payment.state in GIVEN_UP and payment.gateway_ref is not None
    is_open = payment.state in OPEN_STATES and payment.state is not PaymentState.SAVED
    if not is_open and not is_given_up:
        return await _end(parts, op)
    if payment.gateway_ref is None:
        seen = await _look_for_nameless(parts, payment, customer, may_start=wait_seconds > 0)
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
    if outcome is not Followed.PENDING:
        return await _end(parts, op)
    if is_open and wait_seconds > 0:
        planned = AGAIN_SECONDS[min(op.attempts_count, len(AGAIN_SECONDS)) - 1]
        return Again("not confirmed yet", delay_seconds=min(planned, wait_seconds + SOON_SECONDS))
    if is_open and not await give_up(parts.db, payment):
        return await _end(parts, op)
    return await _end_there(parts, op, payment, seen)


async def _look_for_nameless(
    parts: PaymentParts, payment: Payment, customer_ref: str | None, *, may_start: bool
) -> GatewayPayment | Refused | Unknown:
    """Find a payment whose name was not kept: we died before, or its answer was lost.

    While there is time (`may_start`) the same key starts it or finds it; later it is not started
    any more.
    """
    if may_start:
        return await start_at_gateway(parts, payment, customer_ref)
    if customer_ref is None:
        return NEVER_STARTED
    return await find_at_gateway(parts, payment, customer_ref) or NEVER_STARTED


async def _end_there(
    parts: PaymentParts, op: Op, payment: Payment, seen: GatewayPayment
) -> OpAnswer:
    """End a payment that was given up at the provider."""
    answer = await parts.gateway.release(seen.ref, key=op.key)
    crash_point("look.ended")
    if isinstance(answer, Unknown):
        # The next run looks before it calls again, so a key that is stuck to a 5xx can be left.
        return Again(answer.cause, answer.retry_after_seconds or None, answer.pinned)
    if isinstance(answer, Refused):
        return Again(answer.code, delay_seconds=SOON_SECONDS)
    outcome = await follow_payment(parts, payment, answer)
    if outcome is Followed.PENDING:
        return Again("not ended yet", delay_seconds=SOON_SECONDS)
    return await _end(parts, op)


async def _end(parts: PaymentParts, op: Op) -> OpAnswer:
    async with parts.db.transaction() as tx:
        await ops.done(tx, op)
    await parts.bell.ring("wake")
    return Done()
