"""What goes wrong between us and Stripe comes back as the right value, and money moves once."""

from uuid import uuid4

import pytest

from app.gateways.port import (
    GatewayPayment,
    GatewayRefund,
    GatewayState,
    Refused,
    Unknown,
)
from app.gateways.stripe import adapter
from app.gateways.stripe.adapter import StripeGateway
from tests.support.payments import CLOSING_MINOR, customer, looked, paid, saved, wanted
from tests.support.stripe import StripeSandbox, a_key

pytestmark = pytest.mark.usefixtures("right_books")

Answer = GatewayPayment | Refused | Unknown


async def held(gateway: StripeGateway, sandbox: StripeSandbox) -> str:
    return (await paid(gateway, sandbox)).ref


async def state(gateway: StripeGateway, ref: str) -> GatewayState:
    return (await looked(gateway, ref)).state


async def count(sandbox: StripeSandbox, kind: str) -> int:
    return len(await sandbox.effects(kind=kind))


async def capture(gateway: StripeGateway, ref: str, key: str) -> Answer:
    return await gateway.capture(ref, amount_minor=CLOSING_MINOR, key=key)


@pytest.mark.parametrize("kind", ["lost", "cut_body"])
async def test_a_lost_answer_is_unknown_and_the_same_key_replays_it(
    gateway: StripeGateway, sandbox: StripeSandbox, kind: str
) -> None:
    ref, key = await held(gateway, sandbox), a_key()
    await sandbox.fault(kind, path="*/capture")
    answer = await capture(gateway, ref, key)
    assert isinstance(answer, Unknown)
    assert not answer.pinned
    assert await state(gateway, ref) is GatewayState.TAKEN
    assert isinstance(await capture(gateway, ref, key), GatewayPayment)
    assert await count(sandbox, "capture") == 1


async def test_a_500_after_the_effect_is_pinned_to_its_key(
    gateway: StripeGateway, sandbox: StripeSandbox
) -> None:
    ref, key = await held(gateway, sandbox), a_key()
    await sandbox.fault("500_after", path="*/capture")
    for _ in range(2):
        assert await capture(gateway, ref, key) == Unknown("http 500", pinned=True)
    assert await state(gateway, ref) is GatewayState.TAKEN
    other = await capture(gateway, ref, a_key())
    assert isinstance(other, Refused)
    assert other.state_conflict
    assert await count(sandbox, "capture") == 1


async def test_a_503_before_the_effect_is_taken_for_pinned_too(
    gateway: StripeGateway, sandbox: StripeSandbox
) -> None:
    ref = await held(gateway, sandbox)
    await sandbox.fault("503_before", path="*/capture")
    assert await capture(gateway, ref, a_key()) == Unknown("http 503", pinned=True)
    assert await state(gateway, ref) is GatewayState.HELD
    assert isinstance(await capture(gateway, ref, a_key()), GatewayPayment)
    assert await count(sandbox, "capture") == 1


@pytest.mark.parametrize("kind", ["429", "429_retry", "lock_timeout"])
async def test_a_busy_stripe_is_tried_again_with_the_same_key(
    gateway: StripeGateway, sandbox: StripeSandbox, kind: str
) -> None:
    ref, key = await held(gateway, sandbox), a_key()
    await sandbox.fault(kind, path="*/capture")
    assert await capture(gateway, ref, key) == Unknown("http 429")
    assert await state(gateway, ref) is GatewayState.HELD
    assert isinstance(await capture(gateway, ref, key), GatewayPayment)
    assert await count(sandbox, "capture") == 1


async def test_a_slow_answer_is_unknown_when_its_time_is_up(
    gateway: StripeGateway, sandbox: StripeSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    ref, key = await held(gateway, sandbox), a_key()
    await sandbox.fault("slow", path="*/capture", seconds=1.0)
    monkeypatch.setattr(adapter, "OP_SECONDS", 0.2)
    assert await capture(gateway, ref, key) == Unknown("timeout")
    assert await capture(gateway, ref, key) == Unknown("http 409")
    monkeypatch.undo()
    assert await state(gateway, ref) is GatewayState.HELD
    answer = await capture(gateway, ref, key)
    while answer == Unknown("http 409"):  # the first call still runs at Stripe
        answer = await capture(gateway, ref, key)
    assert isinstance(answer, GatewayPayment)
    assert await count(sandbox, "capture") == 1


@pytest.mark.parametrize("kind", ["lost", "cut_body", "503_before", "429_retry"])
async def test_a_person_is_spared_one_failure(
    gateway: StripeGateway, sandbox: StripeSandbox, kind: str
) -> None:
    await sandbox.fault(kind, method="POST", path="/v1/payment_intents")
    payment = await gateway.start(wanted(), key=a_key())
    assert isinstance(payment, GatewayPayment)
    await sandbox.fault(kind, method="POST", path="/v1/customers")
    owner = await gateway.customer(uuid4())
    assert isinstance(owner, str)
    await sandbox.fault(kind, method="POST", path="/v1/setup_intents")
    setup = await gateway.save_method(wanted(customer_ref=owner), key=a_key())
    assert isinstance(setup, GatewayPayment)


async def test_a_customer_whose_key_is_poisoned_is_made_under_another(
    gateway: StripeGateway, sandbox: StripeSandbox
) -> None:
    shopper_id = uuid4()
    await sandbox.fault("500_after", path="/v1/customers")
    owner = await gateway.customer(shopper_id)
    assert isinstance(owner, str)
    assert await gateway.customer(shopper_id) == owner


async def test_a_saved_card_is_charged_once_through_lost_answers(
    gateway: StripeGateway, sandbox: StripeSandbox
) -> None:
    owner = await customer(gateway)
    card = await saved(gateway, sandbox, "visa", owner)
    asked = wanted(customer_ref=owner, method_ref=card.method_ref, off_session=True)
    key = a_key()
    await sandbox.fault("lost", method="POST", path="/v1/payment_intents", count=2)
    for _ in range(2):
        assert isinstance(await gateway.start(asked, key=key), Unknown)
    payment = await gateway.start(asked, key=key)
    assert isinstance(payment, GatewayPayment)
    assert payment.state is GatewayState.HELD
    assert await count(sandbox, "authorize") == 1


@pytest.mark.parametrize("kind", ["lost", "cut_body", "500_after"])
async def test_a_release_without_an_answer_is_a_success_by_state(
    gateway: StripeGateway, sandbox: StripeSandbox, kind: str
) -> None:
    ref = await held(gateway, sandbox)
    await sandbox.fault(kind, path="*/cancel")
    assert isinstance(await gateway.release(ref, key=a_key()), Unknown)
    released = await gateway.release(ref, key=a_key())
    assert isinstance(released, GatewayPayment)
    assert released.state is GatewayState.CANCELLED
    assert await count(sandbox, "cancel") == 1


@pytest.mark.parametrize(
    ("kind", "pinned"), [("lost", False), ("cut_body", False), ("500_after", True)]
)
async def test_a_refund_without_an_answer_is_found_not_repeated(
    gateway: StripeGateway, sandbox: StripeSandbox, kind: str, *, pinned: bool
) -> None:
    ref = await held(gateway, sandbox)
    await capture(gateway, ref, a_key())
    await sandbox.fault(kind, path="/v1/refunds", method="POST")
    answer = await gateway.refund(ref, amount_minor=900, refund_id="r1", key=a_key())
    assert isinstance(answer, Unknown)
    assert answer.pinned is pinned
    found = await gateway.find_refund(ref, refund_id="r1")
    assert isinstance(found, GatewayRefund)
    assert found.amount_minor == 900
    assert await count(sandbox, "refund") == 1


async def test_a_failed_look_proves_nothing(gateway: StripeGateway, sandbox: StripeSandbox) -> None:
    ref = await held(gateway, sandbox)
    await sandbox.fault("lost", method="GET", count=2)
    assert isinstance(await gateway.look(ref), Unknown)
    assert isinstance(await gateway.find_refund(ref, refund_id="r1"), Unknown)


async def test_a_release_whose_look_fails_stays_refused(
    gateway: StripeGateway, sandbox: StripeSandbox
) -> None:
    ref = await held(gateway, sandbox)
    await gateway.release(ref, key=a_key())
    await sandbox.fault("503_before", method="GET")
    answer = await gateway.release(ref, key=a_key())
    assert isinstance(answer, Refused)
    assert answer.state_conflict


async def test_nobody_at_the_address_is_unknown() -> None:
    nowhere = StripeGateway(
        secret_key="sk_test_nowhere",
        publishable_key="",
        webhook_secrets=(),
        api_base="http://127.0.0.1:9",
        return_url="",
    )
    answer = await nowhere.look("pi_1")
    await nowhere.close()
    assert answer == Unknown("APIConnectionError")


async def test_a_payment_whose_answer_was_a_500_is_found_by_our_id(
    gateway: StripeGateway, sandbox: StripeSandbox
) -> None:
    owner = await customer(gateway)
    lost, other = wanted(customer_ref=owner), wanted(customer_ref=owner)
    await sandbox.fault("500_after", path="/v1/payment_intents")
    key = a_key()
    for _ in range(2):
        answer = await gateway.start(lost, key=key)
        assert isinstance(answer, Unknown)
        assert answer.pinned
    found = await gateway.find_payment(owner, payment_id=lost.payment_id, saves=False)
    assert isinstance(found, GatewayPayment)
    assert found.metadata["payment_id"] == str(lost.payment_id)
    assert await gateway.find_payment(owner, payment_id=other.payment_id, saves=False) is None
    assert await gateway.find_payment(owner, payment_id=lost.payment_id, saves=True) is None
