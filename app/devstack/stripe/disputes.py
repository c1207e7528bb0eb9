"""Disputes, inquiries and early fraud warnings.

A dispute takes its amount and a fee at once, in one balance transaction. Winning gives the amount
back, not the fee. An inquiry moves no money unless it is answered with losing evidence, which turns
it into a dispute (our choice: Stripe's testing page does not say).
"""

from typing import Final, Literal

from app.devstack.stripe import balance
from app.devstack.stripe.call import Call, listed, merged_metadata, page_of
from app.devstack.stripe.charges import DAY_SECONDS
from app.devstack.stripe.errors import Json, StripeError
from app.devstack.stripe.payment_methods import card_of
from app.devstack.stripe.store import Stored, new_body

Kind = Literal["fraudulent", "product_not_received", "inquiry", "warning"]

DECIDE: Final = "decide_dispute"
OVERDUE: Final = "dispute_overdue"
RESPONSE_SECONDS: Final = 9 * DAY_SECONDS
REASON_CODES: Final = {"fraudulent": "10.4", "product_not_received": "13.1"}
UNDER_REVIEW: Final = frozenset({"under_review", "warning_under_review"})
OPEN: Final = ("needs_response", "warning_needs_response")
TEXTS: Final = (
    "access_activity_log billing_address cancellation_policy cancellation_policy_disclosure "
    "cancellation_rebuttal customer_communication customer_email_address customer_name "
    "customer_purchase_ip customer_signature duplicate_charge_documentation "
    "duplicate_charge_explanation duplicate_charge_id product_description receipt refund_policy "
    "refund_policy_disclosure refund_refusal_explanation service_date service_documentation "
    "shipping_address shipping_carrier shipping_date shipping_documentation "
    "shipping_tracking_number uncategorized_file uncategorized_text"
)
WINNING: Final = "winning_evidence"
LOSING: Final = "losing_evidence"


async def retrieve(call: Call) -> Json:
    """`GET /v1/disputes/{id}`."""
    return (await call.unit.get("dispute", call.object_id, "dispute", in_path=True)).body


async def list_all(call: Call) -> Json:
    """`GET /v1/disputes`: by charge, payment intent, created."""
    names = ("charge", "payment_intent")
    refs = tuple(call.params[name] for name in names if name in call.params)
    return await listed(call, page_of("dispute", call.params, refs=refs), "/v1/disputes")


async def retrieve_warning(call: Call) -> Json:
    """`GET /v1/radar/early_fraud_warnings/{id}`."""
    kind = "radar.early_fraud_warning"
    return (await call.unit.get(kind, call.object_id, "early_fraud_warning", in_path=True)).body


async def list_warnings(call: Call) -> Json:
    """`GET /v1/radar/early_fraud_warnings`: by charge, payment intent, created."""
    names = ("charge", "payment_intent")
    refs = tuple(call.params[name] for name in names if name in call.params)
    page = page_of("radar.early_fraud_warning", call.params, refs=refs)
    return await listed(call, page, "/v1/radar/early_fraud_warnings")


async def update(call: Call) -> Json:
    """`POST /v1/disputes/{id}`: evidence; `winning_evidence` as free text wins, all else loses."""
    dispute = await _locked(call)
    body = dispute.body
    body["metadata"] = merged_metadata(body["metadata"], call.params.get("metadata"))
    evidence = call.params.get("evidence", {})
    if evidence:
        _must_be_open(body)
        body["evidence"].update({name: value or None for name, value in evidence.items()})
        body["evidence_details"]["has_evidence"] = True
    if evidence and call.params.get("submit", True):
        is_inquiry = body["status"] == "warning_needs_response"
        body["status"] = "warning_under_review" if is_inquiry else "under_review"
        body["evidence_details"]["submission_count"] += 1
        body["evidence_details"]["submission_method"] = "manual"
        call.unit.drop_timer(dispute.id, OVERDUE)
        call.unit.set_timer(dispute.id, DECIDE, call.now + call.switches.dispute_seconds)
    call.emit("charge.dispute.updated", dispute, changed=True)
    return body


async def close(call: Call) -> Json:
    """`POST /v1/disputes/{id}/close`: accept that it is lost."""
    dispute = await _locked(call)
    _must_be_open(dispute.body)
    call.unit.drop_timer(dispute.id, OVERDUE)
    _end(call, dispute, is_won=False)
    return dispute.body


async def open_by_card(call: Call, charge_id: str) -> None:
    """Stripe's own act: a test card that is disputed as soon as it was charged."""
    charge = await call.unit.get("charge", charge_id, "charge", lock=True)
    wanted = card_of(charge).dispute
    if wanted != "none":
        open_dispute(call, charge, wanted)


def open_dispute(call: Call, charge: Stored, kind: Kind) -> Stored:
    """Let the holder of a card dispute what is left of a charge.

    Raises:
        StripeError: nothing was captured, all was refunded, it is no card, or disputed before.
    """
    body = charge.body
    left_minor = body["amount_captured"] - body["amount_refunded"]
    if body["payment_method_details"]["type"] != "card" or left_minor == 0 or body["disputed"]:
        raise StripeError(
            f"Charge {charge.id} cannot be disputed.", code="charge_invalid_parameter"
        )
    if kind == "warning":
        return _warn(call, charge)
    dispute = call.unit.add(_blank(call, charge, left_minor, kind))
    body["disputed"] = True
    call.unit.set_timer(dispute.id, OVERDUE, call.now + RESPONSE_SECONDS)
    call.emit("charge.dispute.created", dispute)
    call.emit("charge.updated", charge, changed=True)
    if kind != "inquiry":
        _withdraw(call, dispute)
    return dispute


def _warn(call: Call, charge: Stored) -> Stored:
    body = new_body(
        "radar.early_fraud_warning",
        call.now,
        {
            "actionable": True,
            "charge": charge.id,
            "fraud_type": "made_with_stolen_card",
            "payment_intent": charge.body["payment_intent"],
        },
    )
    warning = call.unit.add(body)
    call.emit("radar.early_fraud_warning.created", warning)
    return warning


def _withdraw(call: Call, dispute: Stored) -> None:
    amount_minor = dispute.body["amount"]
    line = balance.book(
        call,
        "adjustment",
        dispute,
        -amount_minor,
        category="dispute",
        fee_minor=call.switches.dispute_fee_minor,
        fee_reason="Dispute fee",
    )
    dispute.body["balance_transactions"].append(line.body)
    dispute.body["is_charge_refundable"] = False
    call.emit("charge.dispute.funds_withdrawn", dispute)
    call.effect("dispute", dispute, amount_minor, charge=dispute.body["charge"])


async def decide(call: Call, dispute_id: str) -> None:
    """Stripe's own act: the bank has looked at the evidence."""
    dispute = await call.unit.find(dispute_id, lock=True)
    if dispute is None or dispute.body["status"] not in UNDER_REVIEW:
        return
    is_won = dispute.body["evidence"]["uncategorized_text"] == WINNING
    if dispute.body["status"] == "under_review":
        _end(call, dispute, is_won=is_won)
    elif dispute.body["evidence"]["uncategorized_text"] == LOSING:
        dispute.body["status"] = "needs_response"
        dispute.body["payment_method_details"]["card"]["case_type"] = "chargeback"
        call.unit.set_timer(dispute.id, OVERDUE, call.now + RESPONSE_SECONDS)
        _withdraw(call, dispute)
        call.emit("charge.dispute.updated", dispute, changed=True)
    else:
        _end(call, dispute, is_won=is_won)


async def run_out(call: Call, dispute_id: str) -> None:
    """Stripe's own act: nobody answered in time."""
    dispute = await call.unit.find(dispute_id, lock=True)
    if dispute is not None and dispute.body["status"] in OPEN:
        dispute.body["evidence_details"]["past_due"] = True
        _end(call, dispute, is_won=False)


async def end_by_bank(call: Call, dispute_id: str, *, is_won: bool) -> Json:
    """Let the bank decide now, whatever evidence it has.

    Raises:
        StripeError: no such dispute, or decided before.
    """
    dispute = await call.unit.get("dispute", dispute_id, "dispute", lock=True)
    if dispute.body["status"] not in {*OPEN, *UNDER_REVIEW}:
        raise StripeError(f"This dispute is {dispute.body['status']}: it was decided.")
    call.unit.drop_timer(dispute.id, OVERDUE)
    call.unit.drop_timer(dispute.id, DECIDE)
    _end(call, dispute, is_won=is_won)
    return dispute.body


def _end(call: Call, dispute: Stored, *, is_won: bool) -> None:
    body = dispute.body
    if body["status"].startswith("warning"):
        body["status"] = "warning_closed"
    else:
        body["status"] = "won" if is_won else "lost"
    if body["status"] == "won":
        line = balance.book(
            call,
            "adjustment",
            dispute,
            body["amount"],
            category="dispute_reversal",
        )
        body["balance_transactions"].append(line.body)
        body["is_charge_refundable"] = True
        call.emit("charge.dispute.funds_reinstated", dispute)
        call.effect("dispute_won", dispute, body["amount"], charge=body["charge"])
    call.emit("charge.dispute.closed", dispute)


def _must_be_open(body: Json) -> None:
    if body["status"] not in OPEN:
        raise StripeError(f"This dispute is {body['status']} and takes no more answers.")


async def _locked(call: Call) -> Stored:
    return await call.unit.get("dispute", call.object_id, "dispute", lock=True, in_path=True)


def _blank(call: Call, charge: Stored, amount_minor: int, kind: Kind) -> Json:
    is_inquiry = kind == "inquiry"
    reason = "fraudulent" if is_inquiry else kind
    brand = charge.body["payment_method_details"]["card"]["brand"]
    return new_body(
        "dispute",
        call.now,
        {
            "amount": amount_minor,
            "balance_transactions": [],
            "charge": charge.id,
            "currency": charge.body["currency"],
            "enhanced_eligibility_types": [],
            "evidence": {**dict.fromkeys(TEXTS.split()), "enhanced_evidence": {}},
            "evidence_details": {
                "due_by": call.now + RESPONSE_SECONDS,
                "enhanced_eligibility": {},
                "has_evidence": False,
                "past_due": False,
                "submission_count": 0,
                "submission_method": "not_submitted",
            },
            "is_charge_refundable": is_inquiry,
            "metadata": {},
            "network_reason_code": REASON_CODES[reason],
            "payment_intent": charge.body["payment_intent"],
            "payment_method_details": {
                "card": {
                    "brand": brand,
                    "case_type": "inquiry" if is_inquiry else "chargeback",
                    "network": brand,
                    "network_reason_code": REASON_CODES[reason],
                },
                "type": "card",
            },
            "reason": reason,
            "status": "warning_needs_response" if is_inquiry else "needs_response",
        },
    )
