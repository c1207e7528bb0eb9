"""Disputes: the money leaves at once, comes back only when won, and the fee never does."""

import pytest
import stripe

from tests.sandbox.harness import DAY, Harness


async def total(sandbox: Harness) -> int:
    balance = await sandbox.v1.balance.retrieve_async()
    return sum(one.amount for one in [*balance.available, *balance.pending])


async def disputed(sandbox: Harness, card: str = "createDispute") -> stripe.Dispute:
    taken = await sandbox.charged(7_900, payment_method=f"pm_card_{card}")
    await sandbox.advance(1)
    found = await sandbox.v1.disputes.list_async({"payment_intent": taken.id})
    return found.data[0]


async def test_a_dispute_takes_amount_and_fee_at_once(sandbox: Harness) -> None:
    """One balance transaction over 79.00 and 15.00; the charge cannot be refunded meanwhile."""
    dispute = await disputed(sandbox)
    assert (dispute.status, dispute.reason, dispute.amount) == (
        "needs_response",
        "fraudulent",
        7_900,
    )
    [line] = dispute.balance_transactions
    assert (line.amount, line.fee, line.net) == (-7_900, 1_500, -9_400)
    assert (line.type, line.reporting_category) == ("adjustment", "dispute")
    assert await total(sandbox) == 7_641 - 9_400
    types = await sandbox.event_types()
    assert {"charge.dispute.created", "charge.dispute.funds_withdrawn"} <= set(types)
    charge = await sandbox.v1.charges.retrieve_async(dispute.charge)
    assert charge.disputed is True
    with pytest.raises(stripe.InvalidRequestError) as refused:
        await sandbox.v1.refunds.create_async({"charge": dispute.charge})
    assert refused.value.code == "charge_disputed"


@pytest.mark.parametrize(
    ("text", "status", "left"),
    [("winning_evidence", "won", 6_141), ("losing_evidence", "lost", -1_759)],
)
async def test_evidence_decides(sandbox: Harness, text: str, status: str, left: int) -> None:
    """Won: the amount comes back, the fee does not. Lost: nothing does."""
    dispute = await disputed(sandbox, "createDisputeProductNotReceived")
    staged = await sandbox.v1.disputes.update_async(
        dispute.id, {"evidence": {"customer_name": "Lin"}, "submit": False}
    )
    assert (staged.status, staged.evidence_details.has_evidence) == ("needs_response", True)
    sent = await sandbox.v1.disputes.update_async(
        dispute.id, {"evidence": {"uncategorized_text": text}}
    )
    assert sent.status == "under_review"
    await sandbox.advance(1)
    ended = await sandbox.v1.disputes.retrieve_async(dispute.id)
    assert (ended.status, ended.evidence.customer_name) == (status, "Lin")
    assert await total(sandbox) == left
    types = await sandbox.event_types()
    assert types[-1] == "charge.dispute.closed"
    assert ("charge.dispute.funds_reinstated" in types) == (status == "won")
    with pytest.raises(stripe.InvalidRequestError):
        await sandbox.v1.disputes.close_async(dispute.id)


async def test_an_inquiry_moves_no_money(sandbox: Harness) -> None:
    """It can be refunded, closes when answered well, and becomes a dispute when answered badly."""
    inquiry = await disputed(sandbox, "createDisputeInquiry")
    assert (inquiry.status, inquiry.balance_transactions) == ("warning_needs_response", [])
    assert await total(sandbox) == 7_641
    update = sandbox.v1.disputes.update_async
    await update(inquiry.id, {"evidence": {"uncategorized_text": "losing_evidence"}})
    await sandbox.advance(1)
    assert (await sandbox.v1.disputes.retrieve_async(inquiry.id)).status == "needs_response"
    assert await total(sandbox) == 7_641 - 9_400
    other = await disputed(sandbox, "createDisputeInquiry")
    await update(other.id, {"evidence": {"uncategorized_text": "winning_evidence"}})
    await sandbox.advance(1)
    assert (await sandbox.v1.disputes.retrieve_async(other.id)).status == "warning_closed"
    await sandbox.v1.refunds.create_async({"charge": other.charge})


async def test_silence_loses(sandbox: Harness) -> None:
    """Nobody answers until `due_by`; accepting does the same at once."""
    silent = await disputed(sandbox)
    accepted = await disputed(sandbox)
    assert (await sandbox.v1.disputes.close_async(accepted.id)).status == "lost"
    await sandbox.advance(9 * DAY)
    ended = await sandbox.v1.disputes.retrieve_async(silent.id)
    assert (ended.status, ended.evidence_details.past_due) == ("lost", True)


async def test_an_early_fraud_warning(sandbox: Harness) -> None:
    """5423: charged, and warned about; no money moves."""
    taken = await sandbox.charged(payment_method="pm_card_createIssuerFraudRecord")
    await sandbox.advance(1)
    found = await sandbox.v1.radar.early_fraud_warnings.list_async({"charge": taken.latest_charge})
    assert [(one.actionable, one.payment_intent) for one in found.data] == [(True, taken.id)]
    assert "radar.early_fraud_warning.created" in await sandbox.event_types()


async def test_a_dispute_on_demand(sandbox: Harness) -> None:
    """Any captured card charge, a partly refunded one for the rest; a refunded one cannot be."""
    held = await sandbox.hold()
    await sandbox.v1.payment_intents.capture_async(held.id, {"amount_to_capture": 7_900})
    await sandbox.v1.refunds.create_async({"payment_intent": held.id, "amount": 900})
    made = await sandbox.control("disputes", payment_intent=held.id, kind="product_not_received")
    assert made["amount"] == 7_000
    back = await sandbox.charged()
    await sandbox.v1.refunds.create_async({"payment_intent": back.id})
    for body in ({"payment_intent": back.id}, {"payment_intent": held.id}):
        refused = await sandbox.http.post("/control/disputes", json=body)
        assert refused.status_code == 400
    assert await sandbox.effects("dispute") == [("dispute", 7_000)]


@pytest.mark.parametrize("is_won", [True, False])
async def test_the_bank_decides_on_demand(sandbox: Harness, is_won: bool) -> None:
    dispute = await disputed(sandbox)
    await sandbox.control("disputes/end", id=dispute.id, is_won=is_won)
    ended = await sandbox.v1.disputes.retrieve_async(dispute.id)
    assert ended.status == ("won" if is_won else "lost")
    assert await total(sandbox) == (6_141 if is_won else -1_759)
