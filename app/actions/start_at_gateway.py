"""Ask the provider for a payment, and keep its name before anything uses it."""

from uuid import UUID

from app.actions.crash_points import crash_point
from app.actions.parts import PaymentParts
from app.gateways.port import GatewayPayment, GatewayState, Refused, StartPayment, Unknown
from app.store import payment_methods, payments
from domain.payments import Payment, Strategy


async def start_at_gateway(
    parts: PaymentParts, payment: Payment, customer_ref: str | None
) -> GatewayPayment | Refused | Unknown:
    """Ask for a payment by its own key, so that asking again after a crash finds the same one.

    A 5xx stays under its key for a day: then the payment is looked for among the shopper's, and
    asked for once more under a second key only when it is not there.
    """
    customer = customer_ref or await _customer(parts, payment.shopper_id)
    if isinstance(customer, Refused | Unknown):
        return customer
    key = f"start:{payment.id}"
    seen = await _start(parts, payment, customer, key=key)
    if isinstance(seen, Unknown) and seen.pinned:
        found = await find_at_gateway(parts, payment, customer)
        seen = found or await _start(parts, payment, customer, key=f"{key}:again")
    crash_point("pay.answered")
    if isinstance(seen, GatewayPayment):
        await _name(parts, payment, seen)
    return seen


async def find_at_gateway(
    parts: PaymentParts, payment: Payment, customer_ref: str
) -> GatewayPayment | Refused | Unknown | None:
    """Find a payment whose name was not kept, and keep it; None: it was never made."""
    saves = payment.strategy is Strategy.SAVE
    found = await parts.gateway.find_payment(customer_ref, payment_id=payment.id, saves=saves)
    if isinstance(found, GatewayPayment):
        await _name(parts, payment, found)
    return found


async def _name(parts: PaymentParts, payment: Payment, seen: GatewayPayment) -> None:
    async with parts.db.transaction() as tx:
        await payments.started(
            tx,
            payment,
            ref=seen.ref,
            client_secret=seen.client_secret,
            needs_action=seen.state is GatewayState.NEEDS_ACTION,
        )
    crash_point("pay.named")


async def _start(
    parts: PaymentParts, payment: Payment, customer_ref: str, *, key: str
) -> GatewayPayment | Refused | Unknown:
    request = StartPayment(
        merchant_id=payment.merchant_id,
        payment_id=payment.id,
        customer_ref=customer_ref,
        amount_minor=payment.amount_minor,
        currency=payment.currency,
        method_ref=payment.method_ref,
        save=payment.keeps_method,
    )
    saves = payment.strategy is Strategy.SAVE
    call = parts.gateway.save_method if saves else parts.gateway.start
    return await call(request, key=key)


async def _customer(parts: PaymentParts, shopper_id: UUID) -> str | Refused | Unknown:
    async with parts.db.reading() as tx:
        known = await payment_methods.customer(tx, shopper_id)
    if known is not None:
        return known
    made = await parts.gateway.customer(shopper_id)
    crash_point("pay.customer_made")
    if not isinstance(made, str):
        return made
    async with parts.db.transaction() as tx:
        return await payment_methods.keep_customer(tx, shopper_id, made)
