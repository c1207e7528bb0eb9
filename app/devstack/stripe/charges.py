"""Charges: one attempt to take money, held or taken."""

from typing import Final

from app.devstack.stripe import balance, ids, money
from app.devstack.stripe.call import Call, listed, merged_metadata, page_of, text_or_none
from app.devstack.stripe.cards import Card, Decline
from app.devstack.stripe.errors import Json
from app.devstack.stripe.payment_methods import card_of
from app.devstack.stripe.store import Stored

DAY_SECONDS: Final = 86_400
HOLD_SECONDS: Final = 7 * DAY_SECONDS
HOLD_SECONDS_VISA_OFF_SESSION: Final = 4 * DAY_SECONDS + 18 * 3_600
LATE_LINE: Final = "book_late"
DISPUTE: Final = "open_dispute"
AUTHORIZATION_CODE_LENGTH: Final = 6
NEVER: Final = (
    "application",
    "application_fee",
    "application_fee_amount",
    "failure_balance_transaction",
    "on_behalf_of",
    "receipt_number",
    "receipt_url",
    "review",
    "shipping",
    "source_transfer",
    "transfer_data",
)
OF_INTENT: Final = (
    "currency",
    "customer",
    "description",
    "receipt_email",
    "statement_descriptor",
    "statement_descriptor_suffix",
    "transfer_group",
)


async def retrieve(call: Call) -> Json:
    """`GET /v1/charges/{id}`."""
    return (await call.unit.get("charge", call.object_id, "charge", in_path=True)).body


async def update(call: Call) -> Json:
    """`POST /v1/charges/{id}`: description and metadata."""
    charge = await call.unit.get("charge", call.object_id, "charge", lock=True, in_path=True)
    if "description" in call.params:
        charge.body["description"] = text_or_none(call.params["description"])
    charge.body["metadata"] = merged_metadata(charge.body["metadata"], call.params.get("metadata"))
    call.emit("charge.updated", charge, changed=True)
    return charge.body


async def list_all(call: Call) -> Json:
    """`GET /v1/charges`: by payment intent, customer, transfer group."""
    names = ("payment_intent", "customer", "transfer_group")
    refs = tuple(call.params[name] for name in names if name in call.params)
    return await listed(call, page_of("charge", call.params, refs=refs), "/v1/charges")


def hold_seconds(card: Card, *, off_session: bool) -> int:
    """Return how long a hold stands: shorter for Visa when the merchant started it."""
    if off_session and card.brand == "visa":
        return HOLD_SECONDS_VISA_OFF_SESSION
    return HOLD_SECONDS


def new_charge(
    call: Call,
    intent: Json,
    method: Stored,
    *,
    decline: Decline | None = None,
    capture_before: int | None = None,
    authenticated: bool = False,
) -> Stored:
    """Take a new charge into the call.

    Args:
        call: the call.
        intent: the body of the payment intent.
        method: the payment method.
        decline: why it failed; None when it succeeded.
        capture_before: when the hold ends; None when the money is taken at once.
        authenticated: whether the shopper passed 3-D Secure.
    """
    kind = method.body["type"]
    body: Json = {
        "id": f"{'ch' if kind == 'card' else 'py'}_{ids.text()}",
        "object": "charge",
        "amount": intent["amount"],
        "amount_captured": 0,
        "amount_refunded": 0,
        "billing_details": dict(method.body["billing_details"]),
        "calculated_statement_descriptor": "PINTIER",
        "captured": False,
        "created": call.now,
        "disputed": False,
        "failure_code": decline.code if decline else None,
        "failure_message": decline.message if decline else None,
        "fraud_details": {},
        "livemode": False,
        "outcome": _outcome(decline),
        "paid": decline is None,
        "payment_intent": intent["id"],
        "payment_method": method.id,
        "payment_method_details": {
            "type": kind,
            kind: _card_details(intent, method, capture_before, authenticated=authenticated)
            if kind == "card"
            else _wallet_details(kind, method),
        },
        "refunded": False,
        "status": "failed" if decline else "succeeded",
        **dict.fromkeys(NEVER),
        "balance_transaction": None,
        **{name: intent[name] for name in OF_INTENT},
        "metadata": dict(intent["metadata"]),
    }
    return call.unit.add(body, {"number": method.hidden.get("number")})


def _outcome(decline: Decline | None) -> Json:
    is_blocked = decline is not None and decline.decline_code == "fraudulent"
    network_status = "declined_by_network" if decline else "approved_by_network"
    if is_blocked:
        network_status = "not_sent_to_network"
    return {
        "advice_code": None,
        "network_advice_code": None,
        "network_decline_code": None,
        "network_status": network_status,
        "reason": (decline.decline_code or decline.code) if decline else None,
        "risk_level": "highest" if is_blocked else "normal",
        "risk_score": 90 if is_blocked else 10,
        "seller_message": decline.message if decline else "Payment complete.",
        "type": "blocked" if is_blocked else "issuer_declined" if decline else "authorized",
    }


def _card_details(
    intent: Json, method: Stored, capture_before: int | None, *, authenticated: bool
) -> Json:
    card = method.body["card"]
    three_ds: Json | None = None
    if authenticated:
        three_ds = {
            "authentication_flow": "challenge",
            "electronic_commerce_indicator": "05",
            "exemption_indicator": None,
            "exemption_indicator_applied": None,
            "result": "authenticated",
            "result_reason": None,
            "transaction_id": ids.text(),
            "version": "2.2.0",
        }
    names = (
        "brand",
        "checks",
        "country",
        "exp_month",
        "exp_year",
        "fingerprint",
        "funding",
        "last4",
        "regulated_status",
        "wallet",
    )
    details: Json = {
        **{name: card[name] for name in names},
        "amount_authorized": intent["amount"],
        "authorization_code": ids.text(AUTHORIZATION_CODE_LENGTH).upper(),
        "extended_authorization": {"status": "disabled"},
        "incremental_authorization": {"status": "unavailable"},
        "installments": None,
        "mandate": None,
        "multicapture": {"status": "unavailable"},
        "network": card["brand"],
        "network_token": {"used": False},
        "network_transaction_id": ids.text(15),
        "overcapture": {"maximum_amount_capturable": intent["amount"], "status": "unavailable"},
        "three_d_secure": three_ds,
    }
    if capture_before is not None:
        details["capture_before"] = capture_before
    return details


def _wallet_details(kind: str, method: Stored) -> Json:
    details: Json = {"fingerprint": method.id, "transaction_id": ids.text()}
    if kind == "alipay":
        details["buyer_id"] = ids.text()
    else:
        details |= {"location": None, "reader": None}
    return details


def take(call: Call, charge: Stored, amount_minor: int) -> None:
    """Mark `amount_minor` of a charge as captured and book it, at once or late by the switch."""
    charge.body["captured"] = True
    if charge.body["payment_method_details"]["type"] == "card" and (
        card_of(charge).dispute != "none"
    ):
        call.unit.set_timer(charge.id, DISPUTE, call.now)
    charge.body["amount_captured"] = amount_minor
    delay = call.switches.balance_transaction_delay_seconds
    if delay is None:
        book(call, charge)
    else:
        call.unit.set_timer(charge.id, LATE_LINE, call.now + int(delay))


def book(call: Call, charge: Stored) -> None:
    """Put a captured charge into the balance; the fee is of the captured amount."""
    kind = charge.body["payment_method_details"]["type"]
    amount_minor = charge.body["amount_captured"]
    settled_minor, _ = money.settled(amount_minor, charge.body["currency"], call.switches)
    at_once = kind == "card" and card_of(charge).available_at_once
    line = balance.book(
        call,
        "charge" if kind == "card" else "payment",
        charge,
        amount_minor,
        category="charge",
        fee_minor=money.fee_minor(settled_minor, kind, call.switches),
        available_on=call.now + (0 if at_once else call.switches.pending_seconds),
    )
    charge.body["balance_transaction"] = line.id


async def book_late(call: Call, charge_id: str) -> None:
    """Stripe's own act: the balance transaction that was null at the capture is there."""
    charge = await call.unit.find(charge_id, lock=True)
    if charge is not None and charge.body["balance_transaction"] is None:
        book(call, charge)
        call.emit("charge.updated", charge, changed=True)
