"""Refunds: full, partial, at once or later, and those that fail and give the money back."""

from typing import Final

from app.devstack.stripe import balance
from app.devstack.stripe.call import Call, listed, merged_metadata, page_of
from app.devstack.stripe.charges import DAY_SECONDS
from app.devstack.stripe.errors import Json, StripeError, invalid_param
from app.devstack.stripe.money import settled, shown
from app.devstack.stripe.payment_methods import card_of
from app.devstack.stripe.store import Stored, new_body

WINDOW_DAYS: Final = {"wechat_pay": 180, "alipay": 90}
SETTLE: Final = "settle_refund"
SHORT_AGAIN_SECONDS: Final = 60


async def create(call: Call) -> Json:
    """`POST /v1/refunds`, by charge or by payment intent."""
    charge = await _charge_of(call)
    amount_minor = await _amount(call, charge)
    kind = charge.body["payment_method_details"]["type"]
    outcome = card_of(charge).refund if kind == "card" else "pending"
    currency = charge.body["currency"]
    is_short = await balance.is_short(call, *settled(amount_minor, currency, call.switches))
    status = "pending" if is_short or outcome == "pending" else "succeeded"
    refund = call.unit.add(_blank(call, charge, amount_minor, status))
    if is_short:
        refund.body["pending_reason"] = "insufficient_funds"
    else:
        _debit(call, refund, charge)
        if status == "pending":
            refund.body["pending_reason"] = "processing"
    if is_short or outcome != "succeeds":
        call.unit.set_timer(refund.id, SETTLE, call.now + call.switches.refund_seconds)
    charge.body["amount_refunded"] += amount_minor
    charge.body["refunded"] = charge.body["amount_refunded"] == charge.body["amount_captured"]
    call.emit("refund.created", refund)
    call.emit("charge.refunded", charge, changed=True)
    intent_id = charge.body["payment_intent"]
    call.effect("refund", refund, amount_minor, charge=charge.id, payment_intent=intent_id)
    return refund.body


async def retrieve(call: Call) -> Json:
    """`GET /v1/refunds/{id}`."""
    return (await call.unit.get("refund", call.object_id, "refund", in_path=True)).body


async def update(call: Call) -> Json:
    """`POST /v1/refunds/{id}`: metadata only."""
    refund = await call.unit.get("refund", call.object_id, "refund", lock=True, in_path=True)
    refund.body["metadata"] = merged_metadata(refund.body["metadata"], call.params.get("metadata"))
    call.emit("refund.updated", refund, changed=True)
    return refund.body


async def list_all(call: Call) -> Json:
    """`GET /v1/refunds`: by charge, payment intent."""
    refs = tuple(call.params[name] for name in ("charge", "payment_intent") if name in call.params)
    return await listed(call, page_of("refund", call.params, refs=refs), "/v1/refunds")


async def settle(call: Call, refund_id: str) -> None:
    """Stripe's own act: a refund that was pending, or that a bank sends back, comes to its end."""
    seen = await call.unit.find(refund_id)
    if seen is None:
        return
    charge = await call.unit.get("charge", seen.body["charge"], "charge", lock=True)
    refund = await call.unit.get("refund", refund_id, "refund", lock=True)
    kind = charge.body["payment_method_details"]["type"]
    if refund.body["balance_transaction"] is None:
        body = refund.body
        wanted = settled(body["amount"], body["currency"], call.switches)
        short = await balance.is_short(call, *wanted)
        if short and kind != "card":
            _fail(call, refund, charge, "insufficient_funds")
            return
        if short:
            call.unit.set_timer(refund.id, SETTLE, call.now + SHORT_AGAIN_SECONDS)
            return
        _debit(call, refund, charge)
    if kind == "card" and card_of(charge).refund == "fails":
        _fail(call, refund, charge, "expired_or_canceled_card")
        return
    refund.body["status"] = "succeeded"
    refund.body.pop("pending_reason", None)
    call.emit("refund.updated", refund, changed=True)


def _fail(call: Call, refund: Stored, charge: Stored, reason: str) -> None:
    """The money comes back to the balance, and may be refunded again."""
    amount_minor = refund.body["amount"]
    refund.body.update(status="failed", failure_reason=reason)
    refund.body.pop("pending_reason", None)
    if refund.body["balance_transaction"] is not None:
        line = balance.book(
            call,
            "refund_failure",
            refund,
            amount_minor,
            category="refund_failure",
        )
        refund.body["failure_balance_transaction"] = line.id
    charge.body["amount_refunded"] -= amount_minor
    charge.body["refunded"] = False
    call.emit("refund.failed", refund, changed=True)
    call.emit("charge.updated", charge, changed=True)
    call.effect("refund_failed", refund, amount_minor, charge=charge.id)


def _debit(call: Call, refund: Stored, charge: Stored) -> None:
    is_card = charge.body["payment_method_details"]["type"] == "card"
    line = balance.book(
        call,
        "refund" if is_card else "payment_refund",
        refund,
        -refund.body["amount"],
        category="refund",
    )
    refund.body["balance_transaction"] = line.id


async def _charge_of(call: Call) -> Stored:
    """Return the charge to refund, locked.

    Raises:
        StripeError: neither or both of charge and payment_intent, or nothing was captured.
    """
    params = call.params
    if ("charge" in params) == ("payment_intent" in params):
        raise invalid_param(
            "One of the following params should be provided for this request: payment_intent or "
            "charge.",
            "payment_intent",
            "parameter_missing",
        )
    if "charge" in params:
        charge = await call.unit.get("charge", params["charge"], "charge", lock=True)
    else:
        intent = await call.unit.get("payment_intent", params["payment_intent"], "payment_intent")
        if intent.body["status"] != "succeeded":
            raise StripeError(
                f"This PaymentIntent ({intent.id}) does not have a successful charge to refund.",
                param="payment_intent",
                code="charge_not_refundable",
            )
        charge = await call.unit.get("charge", intent.body["latest_charge"], "charge", lock=True)
    if not charge.body["captured"]:
        raise StripeError(
            f"Charge {charge.id} was not captured: cancel its PaymentIntent instead.",
            param="charge",
            code="charge_not_refundable",
        )
    return charge


async def _is_refundable(call: Call, charge_id: str) -> bool:
    found, _ = await call.unit.page(page_of("dispute", {}, refs=(charge_id,)))
    return all(one.body["is_charge_refundable"] for one in found)


async def _amount(call: Call, charge: Stored) -> int:
    """Return what to refund.

    Raises:
        StripeError: nothing is left, more than is left, less than 1, or the wallet's time is over.
    """
    body = charge.body
    left = body["amount_captured"] - body["amount_refunded"]
    if left == 0:
        raise StripeError(
            f"Charge {charge.id} has already been refunded.", code="charge_already_refunded"
        )
    amount_minor: int = call.params.get("amount", left)
    if amount_minor < 1:
        raise StripeError(
            "This value must be greater than or equal to 1.",
            param="amount",
            code="parameter_invalid_integer",
            is_stored=False,
        )
    if amount_minor > left:
        raise StripeError(
            f"Refund amount ({shown(amount_minor, body['currency'])}) is greater than unrefunded "
            f"amount on charge ({shown(left, body['currency'])})",
            param="amount",
        )
    if body["disputed"] and not await _is_refundable(call, charge.id):
        raise StripeError(f"Charge {charge.id} is disputed.", code="charge_disputed")
    days = WINDOW_DAYS.get(body["payment_method_details"]["type"])
    if days is not None and call.now > body["created"] + days * DAY_SECONDS:
        raise StripeError(
            f"Payments of this type can be refunded for {days} days; this one is older.",
            code="charge_not_refundable",
        )
    return amount_minor


def _blank(call: Call, charge: Stored, amount_minor: int, status: str) -> Json:
    kind = charge.body["payment_method_details"]["type"]
    details: Json = {"type": kind, kind: {}}
    if kind == "card":
        details["card"] = {
            "reference_status": "pending",
            "reference_type": "acquirer_reference_number",
            "type": "refund",
        }
    body = new_body(
        "refund",
        call.now,
        {
            "amount": amount_minor,
            "balance_transaction": None,
            "charge": charge.id,
            "currency": charge.body["currency"],
            "destination_details": details,
            "metadata": merged_metadata(None, call.params.get("metadata")),
            "payment_intent": charge.body["payment_intent"],
            "reason": call.params.get("reason"),
            "receipt_number": None,
            "source_transfer_reversal": None,
            "status": status,
            "transfer_reversal": None,
        },
    )
    del body["livemode"]
    return body
