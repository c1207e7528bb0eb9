"""The payment port's contract, kept by the real adapter against the sandbox, over the wire."""

from datetime import timedelta
from uuid import uuid4

import pytest

from app.gateways.breaker import BreakerGateway
from app.gateways.port import (
    GatewayPayment,
    GatewayRefund,
    GatewayState,
    PaymentGateway,
    Refused,
    Unknown,
)
from app.gateways.stripe import facts
from app.gateways.stripe.adapter import StripeGateway
from tests.support.payments import (
    ALWAYS_3DS,
    CLOSING_MINOR,
    MERCHANT,
    PRICE_MINOR,
    looked,
    paid,
    started,
    taken,
    wanted,
)
from tests.support.stripe import PUBLISHABLE_KEY, SECRET_KEY, StripeSandbox, a_key

pytestmark = pytest.mark.usefixtures("right_books")

FEE_MINOR = 259
"""Of the closing price: 2.9 % + 30."""


async def kinds(sandbox: StripeSandbox) -> list[str]:
    return [effect["kind"] for effect in await sandbox.effects()]


# ---- hold, capture, release --------------------------------------------------------------------


async def test_a_card_is_held_until_stripe_says(
    gateway: StripeGateway, sandbox: StripeSandbox
) -> None:
    asked = wanted(currency="hkd")
    fresh = await gateway.start(asked, key=a_key())
    assert isinstance(fresh, GatewayPayment)
    assert fresh.state is GatewayState.NEEDS_METHOD
    assert fresh.client_secret.startswith(f"{fresh.ref}_secret_")
    await sandbox.pay(fresh.client_secret, card="visa")
    held = await looked(gateway, fresh.ref)
    assert held.state is GatewayState.HELD
    assert (held.amount_minor, held.capturable_minor) == (PRICE_MINOR, PRICE_MINOR)
    assert (held.captured_minor, held.refunded_minor, held.currency) == (0, 0, "hkd")
    assert (held.method, held.brand, held.last4) == ("card", "visa", "4242")
    assert held.method_ref.startswith("pm_")
    assert held.charge_ref.startswith("ch_")
    assert held.fingerprint
    assert held.authorized_at is not None
    assert held.capture_before == held.authorized_at + timedelta(seconds=facts.HOLD_SECONDS)
    assert held.line is None
    assert held.metadata == {
        "merchant_id": str(MERCHANT),
        "payment_id": str(asked.payment_id),
    }


async def test_the_same_key_starts_one_payment(gateway: StripeGateway) -> None:
    asked, key = wanted(), a_key()
    first = await gateway.start(asked, key=key)
    assert isinstance(first, GatewayPayment)
    assert await gateway.start(asked, key=key) == first
    other = await gateway.start(wanted(amount_minor=1), key=key)
    assert isinstance(other, Refused)
    assert (other.code, other.state_conflict) == ("idempotency_error", True)


async def test_a_capture_takes_the_closing_price_once(
    gateway: StripeGateway, sandbox: StripeSandbox
) -> None:
    held, key = await paid(gateway, sandbox), a_key()
    taken = await gateway.capture(held.ref, amount_minor=CLOSING_MINOR, key=key)
    assert isinstance(taken, GatewayPayment)
    assert taken.state is GatewayState.TAKEN
    assert (taken.captured_minor, taken.capturable_minor) == (CLOSING_MINOR, 0)
    assert taken.line is not None
    assert (taken.line.amount_minor, taken.line.fee_minor) == (CLOSING_MINOR, FEE_MINOR)
    assert (taken.line.currency, taken.line.source_ref) == ("usd", taken.charge_ref)
    assert await gateway.capture(held.ref, amount_minor=CLOSING_MINOR, key=key) == taken
    again = await gateway.capture(held.ref, amount_minor=CLOSING_MINOR, key=a_key())
    assert isinstance(again, Refused)
    assert again.state_conflict
    assert again.ref == held.ref
    assert await kinds(sandbox) == ["authorize", "capture"]


async def test_a_line_that_is_not_booked_yet_comes_with_a_later_look(
    gateway: StripeGateway, sandbox: StripeSandbox
) -> None:
    await sandbox.control("POST", "switches", balance_transaction_delay_seconds=60)
    held = await paid(gateway, sandbox)
    taken = await gateway.capture(held.ref, amount_minor=CLOSING_MINOR, key=a_key())
    assert isinstance(taken, GatewayPayment)
    assert taken.line is None
    await sandbox.advance(61)
    assert (await looked(gateway, held.ref)).line is not None


async def test_a_capture_above_the_hold_is_refused(
    gateway: StripeGateway, sandbox: StripeSandbox
) -> None:
    held = await paid(gateway, sandbox)
    answer = await gateway.capture(held.ref, amount_minor=PRICE_MINOR + 1, key=a_key())
    assert isinstance(answer, Refused)
    assert not answer.state_conflict
    assert await looked(gateway, held.ref) == held


async def test_a_release_repeated_is_a_success_by_state(
    gateway: StripeGateway, sandbox: StripeSandbox
) -> None:
    held = await paid(gateway, sandbox)
    for _ in range(2):
        released = await gateway.release(held.ref, key=a_key())
        assert isinstance(released, GatewayPayment)
        assert (released.state, released.lapsed) == (GatewayState.CANCELLED, False)
        assert (released.capturable_minor, released.captured_minor) == (0, 0)
    assert await kinds(sandbox) == ["authorize", "cancel"]
    late = await gateway.capture(held.ref, amount_minor=CLOSING_MINOR, key=a_key())
    assert isinstance(late, Refused)
    assert late.state_conflict


async def test_what_was_taken_is_not_released(
    gateway: StripeGateway, sandbox: StripeSandbox
) -> None:
    held = await paid(gateway, sandbox)
    await gateway.capture(held.ref, amount_minor=CLOSING_MINOR, key=a_key())
    answer = await gateway.release(held.ref, key=a_key())
    assert isinstance(answer, Refused)
    assert answer.state_conflict


async def test_a_hold_that_ends_by_itself_is_told_from_a_released_one(
    gateway: StripeGateway, sandbox: StripeSandbox
) -> None:
    held = await paid(gateway, sandbox)
    await sandbox.advance(facts.HOLD_SECONDS + 1)
    lapsed = await looked(gateway, held.ref)
    assert (lapsed.state, lapsed.lapsed) == (GatewayState.CANCELLED, True)


# ---- refusals, 3-D Secure, wallets -------------------------------------------------------------


async def test_a_declined_card_leaves_the_payment_open_for_another(
    gateway: StripeGateway, sandbox: StripeSandbox
) -> None:
    payment = await started(gateway)
    said = await sandbox.pay(payment.client_secret, card="4000000000009995")
    assert said["error"]["decline_code"] == "insufficient_funds"
    declined = await looked(gateway, payment.ref)
    assert declined.state is GatewayState.NEEDS_METHOD
    assert declined.decline_code == "insufficient_funds"
    assert declined.authorized_at is None
    assert declined.charge_ref == ""
    await sandbox.pay(payment.client_secret, card="mastercard")
    held = await looked(gateway, payment.ref)
    assert (held.state, held.decline_code) == (GatewayState.HELD, "")
    assert (held.brand, held.last4) == ("mastercard", "4444")


async def test_three_d_secure_passed_holds_and_failed_does_not(
    gateway: StripeGateway, sandbox: StripeSandbox
) -> None:
    payment = await started(gateway)
    await sandbox.pay(payment.client_secret, card=ALWAYS_3DS)
    assert (await looked(gateway, payment.ref)).state is GatewayState.NEEDS_ACTION
    await sandbox.pay(payment.client_secret, authenticate=False)
    failed = await looked(gateway, payment.ref)
    assert failed.state is GatewayState.NEEDS_METHOD
    assert failed.decline_code == "payment_intent_authentication_failure"
    await sandbox.pay(payment.client_secret, card=ALWAYS_3DS, authenticate=True)
    assert (await looked(gateway, payment.ref)).state is GatewayState.HELD


@pytest.mark.parametrize("method", ["alipay", "wechat_pay"])
async def test_a_wallet_is_charged_at_once(
    gateway: StripeGateway, sandbox: StripeSandbox, method: str
) -> None:
    payment = await started(gateway, currency="cny")
    await sandbox.pay(payment.client_secret, payment_method_type=method)
    assert (await looked(gateway, payment.ref)).state is GatewayState.NEEDS_ACTION
    await sandbox.pay(payment.client_secret, authenticate=True)
    taken = await looked(gateway, payment.ref)
    assert (taken.state, taken.method) == (GatewayState.TAKEN, method)
    assert (taken.captured_minor, taken.capture_before) == (PRICE_MINOR, None)
    assert taken.authorized_at is not None


async def test_an_amount_below_the_minimum_is_refused(gateway: StripeGateway) -> None:
    least_minor = gateway.charge_min_minor("usd")
    assert least_minor == 50
    assert isinstance(await gateway.start(wanted(amount_minor=50), key=a_key()), GatewayPayment)
    refused = await gateway.start(wanted(amount_minor=49), key=a_key())
    assert isinstance(refused, Refused)
    assert refused.code == "amount_too_small"


async def test_looking_for_what_is_not_there_is_a_refusal(gateway: StripeGateway) -> None:
    for ref in ("pi_nothing", "seti_nothing"):
        answer = await gateway.look(ref)
        assert isinstance(answer, Refused)
        assert answer.code == "resource_missing"


# ---- refunds -----------------------------------------------------------------------------------


async def test_a_refund_is_found_by_our_id(gateway: StripeGateway, sandbox: StripeSandbox) -> None:
    payment = await taken(gateway, sandbox)
    assert await gateway.find_refund(payment.ref, refund_id="r1") is None
    for refund_id, amount_minor in (("r1", 1_000), ("r2", 500)):
        made = await gateway.refund(
            payment.ref, amount_minor=amount_minor, refund_id=refund_id, key=a_key()
        )
        assert isinstance(made, GatewayRefund)
        assert made.line is not None
        assert (made.line.amount_minor, made.line.source_ref) == (-amount_minor, made.ref)
        assert await gateway.find_refund(payment.ref, refund_id=refund_id) == made
    seen = await looked(gateway, payment.ref)
    assert (seen.captured_minor, seen.refunded_minor) == (CLOSING_MINOR, 1_500)


async def test_a_refund_above_what_is_left_is_refused(
    gateway: StripeGateway, sandbox: StripeSandbox
) -> None:
    payment = await taken(gateway, sandbox)
    too_much = await gateway.refund(
        payment.ref, amount_minor=CLOSING_MINOR + 1, refund_id="r1", key=a_key()
    )
    assert isinstance(too_much, Refused)
    await gateway.refund(payment.ref, amount_minor=CLOSING_MINOR, refund_id="r2", key=a_key())
    nothing_left = await gateway.refund(
        payment.ref, amount_minor=CLOSING_MINOR, refund_id="r3", key=a_key()
    )
    assert isinstance(nothing_left, Refused)
    assert (nothing_left.code, nothing_left.state_conflict) == ("charge_already_refunded", True)


async def test_a_failed_refund_gives_way_to_the_one_that_stands(
    gateway: StripeGateway, sandbox: StripeSandbox
) -> None:
    payment = await taken(gateway, sandbox, "4000000000005126")
    first = await gateway.refund(payment.ref, amount_minor=1_000, refund_id="r1", key=a_key())
    assert isinstance(first, GatewayRefund)
    await sandbox.advance(1)
    failed = await gateway.find_refund(payment.ref, refund_id="r1")
    assert isinstance(failed, GatewayRefund)
    assert (failed.ref, failed.failed) == (first.ref, True)
    second = await gateway.refund(payment.ref, amount_minor=1_000, refund_id="r1", key=a_key())
    assert isinstance(second, GatewayRefund)
    stands = await gateway.find_refund(payment.ref, refund_id="r1")
    assert isinstance(stands, GatewayRefund)
    assert (stands.ref, stands.failed) == (second.ref, False)


@pytest.mark.parametrize("currency", sorted(facts.CHARGE_MIN_MINOR))
async def test_every_currency_of_the_sheet_can_be_charged(
    gateway: StripeGateway, currency: str
) -> None:
    least_minor = facts.CHARGE_MIN_MINOR[currency]
    payment = await started(gateway, currency=currency, amount_minor=least_minor)
    assert payment.currency == currency


# ---- a key that is wrong -----------------------------------------------------------------------


async def test_a_wrong_key_of_ours_refuses_no_payment(sandbox: StripeSandbox) -> None:
    stranger = StripeGateway(
        secret_key=SECRET_KEY + "x",
        publishable_key=PUBLISHABLE_KEY,
        webhook_secrets=(),
        api_base=sandbox.url,
        return_url="",
    )
    answer = await stranger.start(wanted(), key=a_key())
    await stranger.close()
    assert answer == Unknown("http 401")


async def test_the_breaker_keeps_the_same_contract(
    gateway: StripeGateway, sandbox: StripeSandbox
) -> None:
    guarded: PaymentGateway = BreakerGateway(gateway)
    assert guarded.capability("card", "usd") == gateway.capability("card", "usd")
    assert guarded.charge_min_minor("usd") == gateway.charge_min_minor("usd")
    assert guarded.amount_step_minor("kwd") == 10
    assert guarded.verify(b"{}", "") is None
    owner = await guarded.customer(uuid4())
    assert isinstance(owner, str)
    setup = await guarded.save_method(wanted(customer_ref=owner), key=a_key())
    assert isinstance(setup, GatewayPayment)
    await guarded.release(setup.ref, key=a_key())
    fresh = await guarded.start(wanted(), key=a_key())
    assert isinstance(fresh, GatewayPayment)
    await sandbox.pay(fresh.client_secret, card="visa")
    await guarded.capture(fresh.ref, amount_minor=CLOSING_MINOR, key=a_key())
    made = await guarded.refund(fresh.ref, amount_minor=900, refund_id="r1", key=a_key())
    assert await guarded.find_refund(fresh.ref, refund_id="r1") == made
    assert await guarded.look(fresh.ref) == await gateway.look(fresh.ref)
    assert [one["kind"] for one in await sandbox.effects()] == ["authorize", "capture", "refund"]
