"""Charge a pledge after the deadline: an off-session hold on the saved card, at today's price.

Members are frozen by then. Whoever has to authenticate gets 24 hours and a link; when nobody is
open any more the price is fixed, and every hold is captured by the same kind of op.
"""

import msgspec

from app.actions.crash_points import crash_point
from app.actions.follow_payment import end_payment, follow_payment
from app.actions.op_answers import Again, Dead, Done, OpAnswer, again_after
from app.actions.parts import PaymentParts
from app.gateways.port import (
    AUTHENTICATION_REQUIRED,
    GatewayPayment,
    GatewayState,
    Refused,
    StartPayment,
    Unknown,
)
from app.store import ops, payment_methods, payments, pledges
from app.store.ops import Op
from domain.payments import ACTION_TIME, GIVEN_UP, Payment, PaymentState
from domain.settlements import ChargeParams


async def charge_pledge(parts: PaymentParts, op: Op) -> OpAnswer:
    """Run a charge op; a declined card ends the pledge, its seat is released by the close."""
    params = msgspec.json.decode(op.params, type=ChargeParams)
    async with parts.db.reading() as tx:
        payment = (await payments.read(tx, op.merchant_id, [op.payment_id]))[op.payment_id]
        customer = await payment_methods.customer(tx, payment.shopper_id)
    if payment.method_ref is None:
        return await _end(parts, op)
    seen: GatewayPayment | Refused | Unknown | Again | None
    if payment.state is PaymentState.SAVED:
        seen = await _charge(parts, op, payment, params, customer or "")
    else:
        seen = await _find_unheard(parts, op, payment, customer or "")
    crash_point("charge.answered")
    if seen is None:
        return await _end(parts, op)
    if isinstance(seen, Again):
        return seen
    if isinstance(seen, Refused) and seen.needs_action and seen.ref:
        return await _wait_for_shopper(parts, op, payment, params, seen.ref)
    if isinstance(seen, Refused):
        await end_payment(
            parts.db, payment, PaymentState.FAILED, decline_code=seen.decline_code or seen.code
        )
        return await _end(parts, op)
    if isinstance(seen, Unknown):
        return again_after(seen)
    await _point_at(parts, payment, params, seen)
    crash_point("charge.pointed")
    async with parts.db.reading() as tx:
        charged = (await payments.read(tx, op.merchant_id, [op.payment_id]))[op.payment_id]
    await follow_payment(parts, charged, seen)
    crash_point("charge.followed")
    return await _end(parts, op)


async def _charge(
    parts: PaymentParts, op: Op, payment: Payment, params: ChargeParams, customer_ref: str
) -> GatewayPayment | Refused | Unknown | Again:
    """Put a hold on the saved card, once.

    A second key would hold twice. So where the first one answers nothing but a 5xx, or may be
    forgotten by now, the hold is looked for, and only what is not there is asked for again.
    """
    if op.is_old and (found := await _find(parts, payment, customer_ref)):
        return found
    request = StartPayment(
        merchant_id=payment.merchant_id,
        payment_id=payment.id,
        customer_ref=customer_ref,
        amount_minor=params.unit_price_minor * payment.quantity,
        currency=payment.currency,
        method_ref=payment.method_ref,
        off_session=True,
    )
    seen = await parts.gateway.start(request, key=op.key)
    if not (isinstance(seen, Unknown) and seen.pinned):
        return seen
    found = await _find(parts, payment, customer_ref)
    return found or Again("no effect seen", new_generation=True)


async def _find_unheard(
    parts: PaymentParts, op: Op, payment: Payment, customer_ref: str
) -> GatewayPayment | Refused | Unknown | None:
    """Return what an earlier run held for a pledge that has been dropped since, if it did."""
    if payment.state not in GIVEN_UP or op.attempts_count == 1:
        return None
    return await _find(parts, payment, customer_ref)


async def _find(
    parts: PaymentParts, payment: Payment, customer_ref: str
) -> GatewayPayment | Refused | Unknown | None:
    """Return what became of a charge whose answer was not heard, as if it had been."""
    found = await parts.gateway.find_payment(customer_ref, payment_id=payment.id, saves=False)
    if isinstance(found, GatewayPayment) and found.state is GatewayState.NEEDS_METHOD:
        return Refused(
            found.decline_code,
            decline_code=found.decline_code,
            needs_action=found.decline_code == AUTHENTICATION_REQUIRED,
            ref=found.ref,
        )
    return found


async def _point_at(
    parts: PaymentParts, payment: Payment, params: ChargeParams, seen: GatewayPayment
) -> None:
    async with parts.db.transaction() as tx:
        await pledges.charge(
            tx,
            payment,
            ref=seen.ref,
            client_secret=seen.client_secret,
            unit_price_minor=params.unit_price_minor,
        )


async def _wait_for_shopper(
    parts: PaymentParts, op: Op, payment: Payment, params: ChargeParams, ref: str
) -> OpAnswer:
    seen = await parts.gateway.look(ref)
    if not isinstance(seen, GatewayPayment):
        return again_after(seen) if isinstance(seen, Unknown) else Dead(seen.code)
    async with parts.db.transaction() as tx:
        await pledges.charge(
            tx,
            payment,
            ref=ref,
            client_secret=seen.client_secret,
            unit_price_minor=params.unit_price_minor,
        )
        await pledges.needs_action(tx, payment, within=ACTION_TIME)
        await ops.look_again(tx, op.merchant_id, [payment.id])
        await ops.done(tx, op)
    return Done()


async def _end(parts: PaymentParts, op: Op) -> OpAnswer:
    async with parts.db.transaction() as tx:
        await ops.done(tx, op)
    return Done()
