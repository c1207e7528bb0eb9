"""Refunds: what they may be, what they do to the balance, and those that fail."""

import asyncio

import pytest
import stripe

from app.devstack.stripe import timers
from app.devstack.stripe.sandbox import Sandbox
from tests.sandbox.harness import DAY, Harness, config_for


async def test_a_partial_refund_and_the_rest(sandbox: Harness) -> None:
    """The fee is not returned; the second refund takes what is left without being told."""
    taken = await sandbox.charged(7_900)
    first = await sandbox.v1.refunds.create_async(
        {
            "payment_intent": taken.id,
            "amount": 2_100,
            "reason": "requested_by_customer",
            "metadata": {"refund": "r1"},
            "expand": ["balance_transaction", "charge"],
        }
    )
    assert (first.status, first.amount, first.reason) == (
        "succeeded",
        2_100,
        "requested_by_customer",
    )
    line = first.balance_transaction
    assert (line.amount, line.fee, line.net, line.type) == (-2_100, 0, -2_100, "refund")
    assert (first.charge.amount_refunded, first.charge.refunded) == (2_100, False)
    rest = await sandbox.v1.refunds.create_async({"charge": first.charge.id, "expand": ["charge"]})
    assert (rest.amount, rest.charge.refunded) == (5_800, True)
    found = await sandbox.v1.refunds.list_async({"payment_intent": taken.id})
    assert [one.id for one in found.data] == [rest.id, first.id]
    assert found.data[1].metadata["refund"] == "r1"
    seen = await sandbox.v1.charges.retrieve_async(taken.latest_charge, {"expand": ["refunds"]})
    assert [one.id for one in seen.refunds.data] == [rest.id, first.id]
    assert await sandbox.effects("refund") == [("refund", 2_100), ("refund", 5_800)]
    refunded = await sandbox.v1.events.list_async({"type": "charge.refunded"})
    assert refunded.data[0].data.previous_attributes["amount_refunded"] == 2_100


async def test_more_than_was_taken_cannot_be_refunded(sandbox: Harness) -> None:
    """9,999.99 on 79.00 is refused, and once nothing is left the code says so."""
    taken = await sandbox.charged(7_900)
    refund = sandbox.v1.refunds.create_async
    for amount in (999_999, 0):
        with pytest.raises(stripe.InvalidRequestError) as refused:
            await refund({"payment_intent": taken.id, "amount": amount})
        assert refused.value.param == "amount"
    await refund({"payment_intent": taken.id})
    with pytest.raises(stripe.InvalidRequestError) as refused:
        await refund({"payment_intent": taken.id, "amount": 1})
    assert refused.value.code == "charge_already_refunded"
    assert await sandbox.effects("refund") == [("refund", 7_900)]


async def test_a_partial_capture_refunds_at_most_what_was_captured(sandbox: Harness) -> None:
    """The released rest of a hold is not refundable."""
    held = await sandbox.hold(10_000)
    await sandbox.v1.payment_intents.capture_async(held.id, {"amount_to_capture": 7_900})
    with pytest.raises(stripe.InvalidRequestError):
        await sandbox.v1.refunds.create_async({"payment_intent": held.id, "amount": 7_901})
    done = await sandbox.v1.refunds.create_async({"payment_intent": held.id})
    assert done.amount == 7_900


async def test_a_hold_is_cancelled_not_refunded(sandbox: Harness) -> None:
    """Nothing was captured, so there is nothing to refund."""
    held = await sandbox.hold()
    for target in ({"payment_intent": held.id}, {"charge": held.latest_charge}):
        with pytest.raises(stripe.InvalidRequestError) as refused:
            await sandbox.v1.refunds.create_async(target)
        assert refused.value.code == "charge_not_refundable"


async def test_refunds_at_once_never_give_back_more_than_was_taken(sandbox: Harness) -> None:
    """Ten refunds of a quarter race under ten keys; four of them fit."""
    taken = await sandbox.charged(8_000)
    answers = await asyncio.gather(
        *(
            sandbox.v1.refunds.create_async({"payment_intent": taken.id, "amount": 2_000})
            for _ in range(10)
        ),
        return_exceptions=True,
    )
    assert sum(not isinstance(one, Exception) for one in answers) == 4
    assert await sandbox.effects("refund") == [("refund", 2_000)] * 4


async def test_a_refund_that_is_pending_first(sandbox: Harness) -> None:
    """7726: the money leaves at once, the status follows."""
    await sandbox.control("switches", refund_seconds=3_600)
    taken = await sandbox.charged(payment_method="pm_card_pendingRefund")
    refund = await sandbox.v1.refunds.create_async({"payment_intent": taken.id})
    assert (refund.status, refund.pending_reason) == ("pending", "processing")
    assert refund.balance_transaction is not None
    await sandbox.advance(3_601)
    assert (await sandbox.v1.refunds.retrieve_async(refund.id)).status == "succeeded"
    assert "refund.updated" in await sandbox.event_types()


async def test_a_refund_that_fails_later_gives_the_money_back(sandbox: Harness) -> None:
    """5126: succeeded, then failed; balance and charge are as before, and it may be tried again."""
    await sandbox.control("switches", refund_seconds=3_600)
    taken = await sandbox.charged(7_900, payment_method="pm_card_refundFail")
    before = (await sandbox.v1.balance.retrieve_async()).pending[0].amount
    refund = await sandbox.v1.refunds.create_async({"payment_intent": taken.id})
    assert refund.status == "succeeded"
    await sandbox.advance(3_601)
    failed = await sandbox.v1.refunds.retrieve_async(
        refund.id, {"expand": ["failure_balance_transaction", "charge"]}
    )
    assert (failed.status, failed.failure_reason) == ("failed", "expired_or_canceled_card")
    assert failed.failure_balance_transaction.amount == 7_900
    assert (failed.charge.amount_refunded, failed.charge.refunded) == (0, False)
    balance = await sandbox.v1.balance.retrieve_async()
    assert balance.pending[0].amount + balance.available[0].amount == before
    assert "refund.failed" in await sandbox.event_types()


async def test_a_card_refund_waits_for_a_short_balance(sandbox: Harness) -> None:
    """Without an overdraft the fee makes the balance short; the refund waits for more money."""
    await sandbox.control("switches", overdraft_minor=0)
    taken = await sandbox.charged(7_900)
    refund = await sandbox.v1.refunds.create_async({"payment_intent": taken.id})
    assert (refund.status, refund.pending_reason) == ("pending", "insufficient_funds")
    assert refund.balance_transaction is None
    await sandbox.advance(60)
    await sandbox.charged(5_000)
    await sandbox.advance(120)
    done = await sandbox.v1.refunds.retrieve_async(refund.id)
    assert done.status == "succeeded"
    assert done.balance_transaction is not None


async def test_two_sandboxes_on_one_database_do_nothing_twice(sandbox: Harness) -> None:
    """Each rings what is due; a refund that comes back comes back once."""
    config = config_for(sandbox.database_url)
    others = [await Sandbox.open(config) for _ in range(3)]
    await sandbox.control("switches", refund_seconds=3_600)
    for _ in range(3):
        taken = await sandbox.charged(7_900, payment_method="pm_card_refundFail")
        await sandbox.v1.refunds.create_async({"payment_intent": taken.id})
    await asyncio.gather(sandbox.advance(3_601), *(ring_when_due(one) for one in others))
    assert await sandbox.effects("refund_failed") == [("refund_failed", 7_900)] * 3
    for one in others:
        await one.close()


async def ring_when_due(sandbox: Sandbox) -> None:
    """Ring until somebody has found something to do, and then once more."""
    async with asyncio.timeout(20):
        while await sandbox.pool.fetchval("select count(*) from stripe_sandbox.timer"):
            await timers.ring(sandbox)


async def test_a_wallet_refund_comes_later_and_fails_when_the_balance_is_short(
    sandbox: Harness,
) -> None:
    """Wallets refund asynchronously; short of money they fail, and nothing was moved."""
    await sandbox.control("switches", refund_seconds=60, overdraft_minor=0)
    intent = await sandbox.intent(10_000, currency="cny")
    await sandbox.pay(intent, payment_method_type="wechat_pay", authenticate=True)
    refund = sandbox.v1.refunds.create_async
    fits = await refund({"payment_intent": intent.id, "amount": 2_100})
    assert (fits.status, fits.destination_details.type) == ("pending", "wechat_pay")
    short = await refund({"payment_intent": intent.id})
    await sandbox.advance(61)
    assert (await sandbox.v1.refunds.retrieve_async(fits.id)).status == "succeeded"
    failed = await sandbox.v1.refunds.retrieve_async(short.id)
    assert (failed.status, failed.failure_reason) == ("failed", "insufficient_funds")
    lines = await sandbox.v1.balance_transactions.list_async()
    assert [(one.type, one.amount) for one in lines.data] == [
        ("payment_refund", -2_100),
        ("payment", 10_000),
    ]


@pytest.mark.parametrize(("kind", "days"), [("alipay", 90), ("wechat_pay", 180)])
async def test_a_wallet_refunds_only_so_long(sandbox: Harness, kind: str, days: int) -> None:
    """On the last day it works, a day later it is refused."""
    intent = await sandbox.intent(10_000, currency="cny")
    await sandbox.pay(intent, payment_method_type=kind, authenticate=True)
    await sandbox.advance(days * DAY - 60)
    await sandbox.v1.refunds.create_async({"payment_intent": intent.id, "amount": 100})
    await sandbox.advance(120)
    with pytest.raises(stripe.InvalidRequestError) as refused:
        await sandbox.v1.refunds.create_async({"payment_intent": intent.id, "amount": 100})
    assert refused.value.code == "charge_not_refundable"


async def test_a_refund_names_one_target(sandbox: Harness) -> None:
    """Neither nor both of charge and payment_intent is refused."""
    taken = await sandbox.charged()
    for params in ({}, {"charge": taken.latest_charge, "payment_intent": taken.id}):
        with pytest.raises(stripe.InvalidRequestError):
            await sandbox.v1.refunds.create_async(params)
    with pytest.raises(stripe.InvalidRequestError) as refused:
        await sandbox.v1.refunds.create_async({"payment_intent": "pi_unknown"})
    assert refused.value.code == "resource_missing"
