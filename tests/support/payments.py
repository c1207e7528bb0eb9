"""Payments brought to where a test wants them, through the real gateway and the sandbox."""

from typing import Any, Final
from uuid import UUID, uuid4

from app.gateways.port import GatewayPayment, StartPayment
from app.gateways.stripe.adapter import StripeGateway
from tests.support.stripe import StripeSandbox, a_key

MERCHANT: Final = UUID("01990000-0000-7000-8000-00000000000a")
PRICE_MINOR: Final = 10_000
CLOSING_MINOR: Final = 7_900
ALWAYS_3DS: Final = "4000002760003184"
"""A card whose bank wants the person at every payment."""


def wanted(**given: Any) -> StartPayment:
    return StartPayment(
        **{
            "merchant_id": MERCHANT,
            "payment_id": uuid4(),
            "customer_ref": "",
            "amount_minor": PRICE_MINOR,
            "currency": "usd",
            **given,
        }
    )


async def started(gateway: StripeGateway, **given: Any) -> GatewayPayment:
    payment = await gateway.start(wanted(**given), key=a_key())
    assert isinstance(payment, GatewayPayment), payment
    return payment


async def looked(gateway: StripeGateway, ref: str) -> GatewayPayment:
    seen = await gateway.look(ref)
    assert isinstance(seen, GatewayPayment), seen
    return seen


async def paid(
    gateway: StripeGateway, sandbox: StripeSandbox, card: str = "visa", **given: Any
) -> GatewayPayment:
    payment = await started(gateway, **given)
    await sandbox.pay(payment.client_secret, card=card)
    return await looked(gateway, payment.ref)


async def customer(gateway: StripeGateway) -> str:
    ref = await gateway.customer(uuid4())
    assert isinstance(ref, str), ref
    return ref


async def saved(
    gateway: StripeGateway, sandbox: StripeSandbox, card: str, owner: str
) -> GatewayPayment:
    setup = await gateway.save_method(wanted(customer_ref=owner), key=a_key())
    assert isinstance(setup, GatewayPayment), setup
    await sandbox.pay(setup.client_secret, card=card, authenticate=True)
    return await looked(gateway, setup.ref)


async def taken(
    gateway: StripeGateway, sandbox: StripeSandbox, card: str = "visa"
) -> GatewayPayment:
    held = await paid(gateway, sandbox, card)
    answer = await gateway.capture(held.ref, amount_minor=CLOSING_MINOR, key=a_key())
    assert isinstance(answer, GatewayPayment)
    return answer
