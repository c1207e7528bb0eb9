"""Payouts: itemized when automatic, opaque when manual, and sometimes sent back."""

import pytest
import stripe

from tests.sandbox.harness import DAY, Harness


async def available(sandbox: Harness) -> int:
    return (await sandbox.v1.balance.retrieve_async()).available[0].amount


async def test_an_automatic_payout_says_which_lines_it_holds(sandbox: Harness) -> None:
    """Its lines add up to it; what is pending waits for the next one."""
    assert (await sandbox.control("payouts/run"))["payout"] is None
    for _ in range(3):
        await sandbox.charged(10_000)
    await sandbox.advance(2 * DAY)
    refunded = await sandbox.charged(10_000)
    await sandbox.v1.refunds.create_async({"payment_intent": refunded.id, "amount": 500})
    made = (await sandbox.control("payouts/run"))["payout"]
    assert (made["amount"], made["automatic"]) == (3 * 9_680 - 500, True)
    assert made["reconciliation_status"] == "in_progress"
    assert await available(sandbox) == 0
    lines = await sandbox.v1.balance_transactions.list_async({"payout": made["id"], "limit": 100})
    nets = sorted(one.net for one in lines.data)
    assert nets == [-made["amount"], -500, 9_680, 9_680, 9_680]
    await sandbox.advance(2 * DAY)
    paid = await sandbox.v1.payouts.retrieve_async(made["id"])
    assert (paid.status, paid.reconciliation_status) == ("paid", "completed")
    assert (await sandbox.event_types())[-2:] == ["payout.paid", "payout.reconciliation_completed"]
    later = (await sandbox.control("payouts/run"))["payout"]
    assert later["amount"] == 9_680
    listed = await sandbox.v1.payouts.list_async({"status": "paid"})
    assert [one.id for one in listed.data] == [made["id"]]


async def test_a_manual_payout_cannot_be_itemized(sandbox: Harness) -> None:
    """Only what is available can be paid out, and nobody can say of which lines it is."""
    await sandbox.charged(10_000)
    create = sandbox.v1.payouts.create_async
    with pytest.raises(stripe.InvalidRequestError) as refused:
        await create({"amount": 5_000, "currency": "usd"})
    assert refused.value.code == "balance_insufficient"
    await sandbox.advance(2 * DAY)
    made = await create({"amount": 5_000, "currency": "usd", "metadata": {"run": "7"}})
    assert (made.automatic, made.reconciliation_status) == (False, "not_applicable")
    assert await available(sandbox) == 4_680
    with pytest.raises(stripe.InvalidRequestError):
        await sandbox.v1.balance_transactions.list_async({"payout": made.id})
    canceled = await sandbox.v1.payouts.cancel_async(made.id)
    assert canceled.status == "canceled"
    assert await available(sandbox) == 9_680
    with pytest.raises(stripe.InvalidRequestError):
        await sandbox.v1.payouts.cancel_async(made.id)
    changed = await sandbox.v1.payouts.update_async(made.id, {"metadata": {"run": "8"}})
    assert changed.metadata["run"] == "8"
    assert await sandbox.effects("payout", "payout_canceled") == [
        ("payout", 5_000),
        ("payout_canceled", 5_000),
    ]


async def test_a_payout_that_the_bank_sends_back(sandbox: Harness) -> None:
    """Even after it was paid, the money is in the balance again."""
    await sandbox.charged(10_000, payment_method="pm_card_bypassPending")
    made = (await sandbox.control("payouts/run"))["payout"]
    await sandbox.advance(2 * DAY)
    failed = await sandbox.control("payouts/fail", id=made["id"])
    assert (failed["status"], failed["failure_code"]) == ("failed", "account_closed")
    assert await available(sandbox) == 9_680
    assert (await sandbox.event_types())[-1] == "payout.failed"
    again = await sandbox.http.post("/control/payouts/fail", json={"id": made["id"]})
    assert again.status_code == 400
