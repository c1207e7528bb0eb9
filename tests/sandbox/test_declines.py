"""Cards that are refused: 402, a failed charge, and an intent that waits for another card."""

import pytest
import stripe

from app.devstack.stripe import cards
from tests.sandbox.harness import Harness

DECLINES = [
    ("chargeDeclined", "card_declined", "generic_decline"),
    ("chargeDeclinedInsufficientFunds", "card_declined", "insufficient_funds"),
    ("chargeDeclinedLostCard", "card_declined", "lost_card"),
    ("chargeDeclinedStolenCard", "card_declined", "stolen_card"),
    ("chargeDeclinedExpiredCard", "expired_card", None),
    ("chargeDeclinedIncorrectCvc", "incorrect_cvc", None),
    ("chargeDeclinedProcessingError", "processing_error", None),
    ("chargeDeclinedVelocityLimitExceeded", "card_declined", "card_velocity_exceeded"),
    ("radarBlock", "card_declined", "fraudulent"),
]


@pytest.mark.parametrize(("name", "code", "decline_code"), DECLINES)
async def test_a_decline_says_why(
    sandbox: Harness, name: str, code: str, decline_code: str | None
) -> None:
    """The error has Stripe's codes, the charge failed, and the intent can be paid otherwise."""
    intent = await sandbox.intent()
    with pytest.raises(stripe.CardError) as refused:
        await sandbox.v1.payment_intents.confirm_async(
            intent.id, {"payment_method": f"pm_card_{name}"}
        )
    error = refused.value
    assert (error.http_status, error.code, error.error.decline_code) == (402, code, decline_code)
    assert error.error.payment_intent.id == intent.id
    seen = await sandbox.read(intent.id, "latest_charge")
    assert (seen.status, seen.payment_method) == ("requires_payment_method", None)
    assert seen.last_payment_error.code == code
    assert (seen.latest_charge.status, seen.latest_charge.paid) == ("failed", False)
    assert {"charge.failed", "payment_intent.payment_failed"} <= set(await sandbox.event_types())
    assert await sandbox.effects() == []
    status, _ = await sandbox.pay(intent)
    assert status == 200
    assert (await sandbox.read(intent.id)).last_payment_error is None


async def test_a_decline_at_creation_leaves_the_intent(sandbox: Harness) -> None:
    """`confirm=true` that is declined answers 402 with the intent that exists all the same."""
    with pytest.raises(stripe.CardError) as refused:
        await sandbox.intent(payment_method="pm_card_chargeDeclined", confirm=True)
    made = refused.value.error.payment_intent
    assert (await sandbox.read(made.id)).status == "requires_payment_method"


@pytest.mark.parametrize(
    ("card", "code"),
    [
        ({"number": "4242424242424241"}, "incorrect_number"),
        ({"number": "4111111111111111"}, "incorrect_number"),
        ({"exp_month": 13}, "invalid_expiry_month"),
        ({"exp_year": 2019}, "invalid_expiry_year"),
    ],
)
async def test_a_card_that_cannot_exist(sandbox: Harness, card: dict, code: str) -> None:
    """A wrong check digit, a 13th month and a past year are found before any bank is asked."""
    given = {"number": "4242424242424242", "exp_month": 12, "exp_year": 2040, **card}
    with pytest.raises(stripe.CardError) as refused:
        await sandbox.v1.payment_methods.create_async({"type": "card", "card": given})
    assert refused.value.code == code


async def test_a_declining_card_cannot_be_saved_but_one_can(sandbox: Harness) -> None:
    """0002 is refused at once; 0341 attaches, and every charge on it is declined later."""
    customer = await sandbox.v1.customers.create_async()
    with pytest.raises(stripe.CardError):
        await sandbox.v1.payment_methods.attach_async(
            "pm_card_chargeDeclined", {"customer": customer.id}
        )
    saved = await sandbox.v1.payment_methods.attach_async(
        "pm_card_chargeCustomerFail", {"customer": customer.id}
    )
    with pytest.raises(stripe.CardError):
        await sandbox.intent(
            customer=customer.id, payment_method=saved.id, confirm=True, off_session=True
        )


def test_every_number_passes_the_luhn_check() -> None:
    """A misspelt number in the table would never be recognized."""
    assert all(cards.is_luhn_valid(card.number) for card in cards.CARDS)
    assert not cards.is_luhn_valid("4242424242424241")


async def test_whose_card_it_is(sandbox: Harness) -> None:
    """A well-known number is another card for each customer; any other 424242… is one card."""

    async def fingerprint(number: str) -> str:
        customer = await sandbox.v1.customers.create_async()
        intent = await sandbox.intent(customer=customer.id)
        status, _ = await sandbox.pay(intent, card=number)
        assert status == 200
        seen = await sandbox.read(intent.id, "latest_charge")
        return seen.latest_charge.payment_method_details.card.fingerprint

    assert await fingerprint("4242424242424242") != await fingerprint("4242424242424242")
    assert await fingerprint("4242420000000000") == await fingerprint("4242 4200 0000 0000")
    await sandbox.control("switches", fingerprint="per_number")
    assert await fingerprint("4242424242424242") == await fingerprint("4242424242424242")
