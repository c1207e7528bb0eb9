"""What becomes of a hold: captured once, cancelled, or lapsed.

Bookkeeping as of API version 2025-03-31 and later: a partial capture makes one balance transaction
over the captured amount, and neither it nor a cancel makes a refund.
"""

from typing import Final

from app.devstack.stripe import charges, confirmation
from app.devstack.stripe.call import Call, merged_metadata
from app.devstack.stripe.errors import Json, StripeError, unexpected_state
from app.devstack.stripe.money import shown
from app.devstack.stripe.store import Stored

CANCELABLE: Final = (
    "requires_payment_method",
    "requires_capture",
    "requires_confirmation",
    "requires_action",
)


async def capture(call: Call, intent: Stored) -> None:
    """Take the amount, or less; the rest is released.

    Raises:
        StripeError: not a standing hold (`payment_intent_unexpected_state`), more than is held
            (`amount_too_large`), nothing, or an attempt to keep the rest for later.
    """
    body = intent.body
    if body["status"] != "requires_capture":
        raise unexpected_state(
            body,
            "This PaymentIntent could not be captured because it has a status of "
            f"{body['status']}. Only a PaymentIntent with one of the following statuses may be "
            "captured: requires_capture.",
        )
    held_minor: int = body["amount_capturable"]
    amount_minor: int = call.params.get("amount_to_capture", held_minor)
    if amount_minor > held_minor:
        raise StripeError(
            "The amount to capture is greater than the amount that is capturable "
            f"({shown(held_minor, body['currency'])}).",
            param="amount_to_capture",
            code="amount_too_large",
        )
    if amount_minor < 1:
        raise StripeError(
            "This value must be greater than or equal to 1.",
            param="amount_to_capture",
            code="parameter_invalid_integer",
            is_stored=False,
        )
    if call.params.get("final_capture") is False:
        raise StripeError(
            "final_capture=false needs multicapture, which is not available for this payment.",
            param="final_capture",
            code="payment_intent_invalid_parameter",
        )
    charge = await call.unit.get("charge", body["latest_charge"], "charge", lock=True)
    charges.take(call, charge, amount_minor)
    body.update(status="succeeded", amount_capturable=0, amount_received=amount_minor)
    body["metadata"] = merged_metadata(body["metadata"], call.params.get("metadata"))
    _forget(call, intent)
    call.emit("charge.captured", charge)
    call.emit("payment_intent.succeeded", intent)
    call.effect("capture", intent, amount_minor, charge=charge.id)


async def cancel(call: Call, intent: Stored) -> None:
    """Cancel an intent; a hold is released.

    Raises:
        StripeError: it succeeded or was canceled before (`payment_intent_unexpected_state`).
    """
    body = intent.body
    if body["status"] not in CANCELABLE:
        raise unexpected_state(
            body,
            f"You cannot cancel this PaymentIntent because it has a status of {body['status']}. "
            f"Only a PaymentIntent with one of the following statuses may be canceled: "
            f"{', '.join(CANCELABLE)}.",
        )
    _end(call, intent, "cancel", call.params.get("cancellation_reason"))


def is_due(intent: Stored, now: int) -> bool:
    """Return whether the hold's time is over."""
    is_held = intent.body["status"] == "requires_capture"
    return is_held and int(intent.hidden["lapses_at"]) <= now


async def lapse(call: Call, intent: Stored) -> None:
    """Let a hold end by itself."""
    charge = await call.unit.get("charge", intent.body["latest_charge"], "charge", lock=True)
    _end(call, intent, "lapse", "expired")
    call.emit("charge.expired", charge)


async def lapse_if_due(call: Call, intent_id: str) -> None:
    """Stripe's own act when a timer rings."""
    intent = await call.unit.find(intent_id, lock=True)
    if intent is not None and is_due(intent, call.now):
        await lapse(call, intent)


def _end(call: Call, intent: Stored, kind: str, reason: str | None) -> None:
    held_minor = intent.body["amount_capturable"]
    intent.body.update(
        status="canceled",
        amount_capturable=0,
        canceled_at=call.now,
        cancellation_reason=reason,
        next_action=None,
    )
    _forget(call, intent)
    call.emit("payment_intent.canceled", intent)
    call.effect(kind, intent, held_minor, charge=intent.body["latest_charge"])


def _forget(call: Call, intent: Stored) -> None:
    if intent.hidden.pop("lapses_at", None) is not None:
        call.unit.drop_timer(intent.id, confirmation.LAPSE)


async def answer_capture(call: Call) -> Json:
    """`POST /v1/payment_intents/{id}/capture`."""
    intent = await path_intent(call)
    try:
        await capture(call, intent)
    except StripeError as error:
        error.keeps_effects = intent.is_changed()
        raise
    return intent.body


async def answer_cancel(call: Call) -> Json:
    """`POST /v1/payment_intents/{id}/cancel`."""
    intent = await path_intent(call)
    try:
        await cancel(call, intent)
    except StripeError as error:
        error.keeps_effects = intent.is_changed()
        raise
    return intent.body


async def path_intent(call: Call) -> Stored:
    """Return the intent of the path, locked; if its time is over, it lapses before the call."""
    intent = await call.unit.get(
        "payment_intent", call.object_id, "intent", lock=True, in_path=True
    )
    if is_due(intent, call.now):
        await lapse(call, intent)
    return intent
