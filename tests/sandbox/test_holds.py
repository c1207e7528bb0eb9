"""Holds: bookkeeping of captures, cancels and lapses."""

import asyncio

import pytest
import stripe

from tests.sandbox.harness import DAY, Harness


async def test_a_hold_charges_nobody(sandbox: Harness) -> None:
    """An authorized card is held in full, and nothing is in the balance."""
    held = await sandbox.hold(10_000, metadata={"payment": "p1"})
    assert (held.amount_capturable, held.amount_received) == (10_000, 0)
    seen = await sandbox.read(held.id, "latest_charge")
    charge = seen.latest_charge
    assert (charge.captured, charge.amount_captured, charge.balance_transaction) == (False, 0, None)
    assert charge.metadata["payment"] == "p1"
    card = charge.payment_method_details.card
    assert card.capture_before == charge.created + 7 * DAY
    assert (card.brand, card.last4, card.amount_authorized) == ("visa", "4242", 10_000)
    assert len((await sandbox.v1.balance_transactions.list_async()).data) == 0
    assert await sandbox.effects() == [("authorize", 10_000)]


async def test_a_partial_capture_books_the_captured_amount_and_makes_no_refund(
    sandbox: Harness,
) -> None:
    """One balance transaction over what was captured; the rest is simply released."""
    held = await sandbox.hold(10_000)
    expand = ["latest_charge.balance_transaction"]
    params = {"amount_to_capture": 7_900, "expand": expand, "metadata": {"closing": "yes"}}
    done = await sandbox.v1.payment_intents.capture_async(held.id, params)
    charge = done.latest_charge
    assert (done.status, done.amount, done.amount_received) == ("succeeded", 10_000, 7_900)
    assert done.amount_capturable == 0
    assert done.metadata["closing"] == "yes"
    assert (charge.captured, charge.amount_captured) == (True, 7_900)
    assert (charge.refunded, charge.amount_refunded) == (False, 0)
    line = charge.balance_transaction
    assert (line.amount, line.fee, line.net, line.type) == (7_900, 259, 7_641, "charge")
    assert [(one.amount, one.type) for one in line.fee_details] == [(259, "stripe_fee")]
    assert len((await sandbox.v1.refunds.list_async()).data) == 0
    assert "charge.refunded" not in await sandbox.event_types()
    assert (await sandbox.event_types())[-2:] == ["charge.captured", "payment_intent.succeeded"]
    assert await sandbox.effects("capture") == [("capture", 7_900)]


async def test_more_than_is_held_cannot_be_captured(sandbox: Harness) -> None:
    """Over-capture is refused and the hold stands."""
    held = await sandbox.hold(5_000)
    with pytest.raises(stripe.InvalidRequestError) as refused:
        await sandbox.v1.payment_intents.capture_async(held.id, {"amount_to_capture": 5_001})
    assert (refused.value.code, refused.value.param) == ("amount_too_large", "amount_to_capture")
    assert (await sandbox.read(held.id)).status == "requires_capture"


@pytest.mark.parametrize("params", [{"amount_to_capture": 0}, {"final_capture": False}])
async def test_nothing_and_in_parts_cannot_be_captured(sandbox: Harness, params: dict) -> None:
    """A free seat is a cancel; multicapture is not available."""
    held = await sandbox.hold()
    with pytest.raises(stripe.InvalidRequestError):
        await sandbox.v1.payment_intents.capture_async(held.id, params)
    assert await sandbox.effects("capture") == []


async def test_a_second_capture_is_refused_with_the_state(sandbox: Harness) -> None:
    """A capture under another key cannot take twice; the refusal carries the intent."""
    held = await sandbox.hold()
    await sandbox.v1.payment_intents.capture_async(held.id)
    with pytest.raises(stripe.InvalidRequestError) as refused:
        await sandbox.v1.payment_intents.capture_async(held.id)
    assert refused.value.code == "payment_intent_unexpected_state"
    assert refused.value.error.payment_intent.status == "succeeded"
    assert await sandbox.effects("capture") == [("capture", 10_000)]


async def test_twenty_captures_at_once_take_once(sandbox: Harness) -> None:
    """Twenty keys race for one hold; the row's lock lets one through."""
    held = await sandbox.hold()
    answers = await asyncio.gather(
        *(sandbox.v1.payment_intents.capture_async(held.id) for _ in range(20)),
        return_exceptions=True,
    )
    assert sum(not isinstance(one, Exception) for one in answers) == 1
    assert await sandbox.effects("capture") == [("capture", 10_000)]


async def test_a_cancel_releases_without_a_refund(sandbox: Harness) -> None:
    """The charge stays uncaptured and unrefunded; the reason is the one that was sent."""
    held = await sandbox.hold()
    done = await sandbox.v1.payment_intents.cancel_async(
        held.id, {"cancellation_reason": "abandoned", "expand": ["latest_charge"]}
    )
    assert (done.status, done.cancellation_reason, done.amount_capturable) == (
        "canceled",
        "abandoned",
        0,
    )
    charge = done.latest_charge
    assert (charge.captured, charge.amount_captured, charge.refunded) == (False, 0, False)
    assert await sandbox.effects() == [("authorize", 10_000), ("cancel", 10_000)]
    with pytest.raises(stripe.InvalidRequestError) as refused:
        await sandbox.v1.payment_intents.capture_async(held.id)
    assert refused.value.code == "payment_intent_unexpected_state"
    with pytest.raises(stripe.InvalidRequestError):
        await sandbox.v1.payment_intents.cancel_async(held.id)


async def test_a_captured_payment_cannot_be_cancelled(sandbox: Harness) -> None:
    """Money that was taken goes back by a refund only."""
    taken = await sandbox.charged()
    with pytest.raises(stripe.InvalidRequestError) as refused:
        await sandbox.v1.payment_intents.cancel_async(taken.id)
    assert refused.value.code == "payment_intent_unexpected_state"


async def test_a_hold_lapses_after_seven_days(sandbox: Harness) -> None:
    """At `capture_before` the hold cancels by itself, as expired, without a refund."""
    held = await sandbox.hold()
    await sandbox.advance(7 * DAY - 60)
    assert (await sandbox.read(held.id)).status == "requires_capture"
    await sandbox.advance(61)
    gone = await sandbox.read(held.id)
    assert (gone.status, gone.cancellation_reason) == ("canceled", "expired")
    assert {"charge.expired", "payment_intent.canceled"} <= set(await sandbox.event_types())
    assert await sandbox.effects("lapse") == [("lapse", 10_000)]
    with pytest.raises(stripe.InvalidRequestError):
        await sandbox.v1.payment_intents.capture_async(held.id)


async def test_a_visa_hold_by_the_merchant_is_shorter(sandbox: Harness) -> None:
    """Off session a Visa hold stands 4 days 18 hours, another brand's 7 days."""
    for name, seconds in (("visa", 4 * DAY + 18 * 3_600), ("mastercard", 7 * DAY)):
        customer = await sandbox.v1.customers.create_async({"payment_method": f"pm_card_{name}"})
        saved = await sandbox.v1.customers.payment_methods.list_async(customer.id)
        held = await sandbox.intent(
            customer=customer.id,
            payment_method=saved.data[0].id,
            confirm=True,
            off_session=True,
            expand=["latest_charge"],
        )
        charge = held.latest_charge
        window = charge.payment_method_details.card.capture_before - charge.created
        assert window == seconds


async def test_an_intent_held_for_all_methods_or_for_cards(sandbox: Harness) -> None:
    """`capture_method=manual` on the intent holds, and so does the card's own option."""
    for params in (
        {"capture_method": "manual"},
        {"payment_method_options": {"card": {"capture_method": "manual"}}},
    ):
        made = await sandbox.v1.payment_intents.create_async(
            {
                "amount": 500,
                "currency": "usd",
                "payment_method": "pm_card_visa",
                "confirm": True,
                **params,
            }
        )
        assert made.status == "requires_capture"


async def test_the_amount_is_within_what_can_be_charged(sandbox: Harness) -> None:
    """Below the currency's minimum, above eight digits and ill-formed currencies are refused."""
    for amount, currency, code in (
        (49, "usd", "amount_too_small"),
        (399, "cny", "amount_too_small"),
        (100_000_000, "usd", "amount_too_large"),
        (500, "dollars", None),
    ):
        with pytest.raises(stripe.InvalidRequestError) as refused:
            await sandbox.intent(amount, currency=currency)
        assert refused.value.code == code


async def test_a_balance_transaction_may_come_later(sandbox: Harness) -> None:
    """With the switch the capture answers null, and `charge.updated` says when it is there."""
    await sandbox.control("switches", balance_transaction_delay_seconds=3_600)
    held = await sandbox.hold()
    expand = {"expand": ["latest_charge"]}
    done = await sandbox.v1.payment_intents.capture_async(held.id, expand)
    assert done.latest_charge.balance_transaction is None
    await sandbox.advance(3_601)
    charge = await sandbox.v1.charges.retrieve_async(done.latest_charge.id)
    assert charge.balance_transaction.startswith("txn_")
    updated = await sandbox.v1.events.list_async({"type": "charge.updated"})
    assert updated.data[0].data.previous_attributes["balance_transaction"] is None
