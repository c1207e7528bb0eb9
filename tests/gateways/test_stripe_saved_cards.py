"""Cards kept with Stripe: one tap, and charged with nobody there."""

from datetime import timedelta
from uuid import uuid4

import pytest

from app.gateways.port import Detached, GatewayPayment, GatewayState, Refused
from app.gateways.stripe import facts
from app.gateways.stripe.adapter import StripeGateway
from tests.support.payments import ALWAYS_3DS, customer, looked, paid, saved, started, wanted
from tests.support.stripe import StripeSandbox, a_key

pytestmark = pytest.mark.usefixtures("right_books")


async def test_a_shopper_has_one_customer(gateway: StripeGateway) -> None:
    shopper_id = uuid4()
    first = await gateway.customer(shopper_id)
    assert isinstance(first, str)
    assert first.startswith("cus_")
    assert await gateway.customer(shopper_id) == first
    assert await gateway.customer(uuid4()) != first


async def test_a_card_saved_while_paying_pays_with_one_tap(
    gateway: StripeGateway, sandbox: StripeSandbox
) -> None:
    owner = await customer(gateway)
    first = await paid(gateway, sandbox, customer_ref=owner, save=True)
    tapped = await started(gateway, customer_ref=owner, method_ref=first.method_ref)
    assert tapped.state is GatewayState.HELD
    assert tapped.method_ref == first.method_ref
    assert tapped.fingerprint == first.fingerprint
    assert tapped.capture_before is not None


async def test_one_tap_may_ask_the_person_to_authenticate(
    gateway: StripeGateway, sandbox: StripeSandbox
) -> None:
    owner = await customer(gateway)
    card = await saved(gateway, sandbox, ALWAYS_3DS, owner)
    tapped = await started(gateway, customer_ref=owner, method_ref=card.method_ref)
    assert tapped.state is GatewayState.NEEDS_ACTION
    await sandbox.pay(tapped.client_secret, authenticate=True)
    assert (await looked(gateway, tapped.ref)).state is GatewayState.HELD


async def test_a_declined_tap_names_the_payment_it_made(
    gateway: StripeGateway, sandbox: StripeSandbox
) -> None:
    owner = await customer(gateway)
    card = await saved(gateway, sandbox, "4000000000000341", owner)
    answer = await gateway.start(
        wanted(customer_ref=owner, method_ref=card.method_ref), key=a_key()
    )
    assert isinstance(answer, Refused)
    assert (answer.code, answer.decline_code) == ("card_declined", "generic_decline")
    assert not answer.needs_action
    assert not answer.state_conflict
    assert answer.message
    released = await gateway.release(answer.ref, key=a_key())
    assert isinstance(released, GatewayPayment)
    assert released.state is GatewayState.CANCELLED


async def test_a_saved_card_is_held_with_nobody_there(
    gateway: StripeGateway, sandbox: StripeSandbox
) -> None:
    owner = await customer(gateway)
    card = await saved(gateway, sandbox, "visa", owner)
    assert (card.state, card.method) == (GatewayState.SAVED, "card")
    assert (card.brand, card.last4) == ("visa", "4242")
    assert card.fingerprint
    held = await started(gateway, customer_ref=owner, method_ref=card.method_ref, off_session=True)
    assert held.state is GatewayState.HELD
    assert held.authorized_at is not None
    window = timedelta(seconds=facts.HOLD_SECONDS_OFF_SESSION)
    assert held.capture_before == held.authorized_at + window


async def test_a_bank_that_wants_the_person_says_so_off_session(
    gateway: StripeGateway, sandbox: StripeSandbox
) -> None:
    owner = await customer(gateway)
    card = await saved(gateway, sandbox, ALWAYS_3DS, owner)
    asked = wanted(customer_ref=owner, method_ref=card.method_ref, off_session=True)
    answer = await gateway.start(asked, key=a_key())
    assert isinstance(answer, Refused)
    assert answer.needs_action
    assert answer.code == "authentication_required"
    seen = await looked(gateway, answer.ref)
    assert seen.state is GatewayState.NEEDS_METHOD
    assert seen.metadata["payment_id"] == str(asked.payment_id)
    await sandbox.pay(seen.client_secret, authenticate=True)
    assert (await looked(gateway, answer.ref)).state is GatewayState.HELD


async def test_an_open_consent_can_be_withdrawn_twice(gateway: StripeGateway) -> None:
    setup = await gateway.save_method(wanted(customer_ref=await customer(gateway)), key=a_key())
    assert isinstance(setup, GatewayPayment)
    assert setup.ref.startswith("seti_")
    assert setup.state is GatewayState.NEEDS_METHOD
    for _ in range(2):
        released = await gateway.release(setup.ref, key=a_key())
        assert isinstance(released, GatewayPayment)
        assert released.state is GatewayState.CANCELLED


async def test_a_declined_card_is_not_saved(gateway: StripeGateway, sandbox: StripeSandbox) -> None:
    owner = await customer(gateway)
    card = await saved(gateway, sandbox, "4000000000000002", owner)
    assert card.state is GatewayState.NEEDS_METHOD
    assert card.decline_code == "generic_decline"


async def test_a_saved_card_backs_another_consent(
    gateway: StripeGateway, sandbox: StripeSandbox
) -> None:
    owner = await customer(gateway)
    card = await saved(gateway, sandbox, "visa", owner)
    again = await gateway.save_method(
        wanted(customer_ref=owner, method_ref=card.method_ref), key=a_key()
    )
    assert isinstance(again, GatewayPayment)
    assert (again.state, again.method_ref) == (GatewayState.SAVED, card.method_ref)


async def test_a_card_is_let_go_once(gateway: StripeGateway, sandbox: StripeSandbox) -> None:
    """Detached, it pays for nothing; asked again under a new key, Stripe says that it is gone."""
    owner = await customer(gateway)
    card = await saved(gateway, sandbox, "visa", owner)
    key = a_key()
    for _ in range(2):
        assert await gateway.detach(card.method_ref, key=key) == Detached()
    assert isinstance(await gateway.detach(card.method_ref, key=a_key()), Refused)
    again = await gateway.start(wanted(customer_ref=owner, method_ref=card.method_ref), key=a_key())
    assert isinstance(again, Refused)
