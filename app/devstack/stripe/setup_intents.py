"""Setup intents: a card saved for later, with 3-D Secure now where the card asks for it."""

from typing import Final, NoReturn

from app.devstack.stripe import cards, ids, payment_intents, payment_methods
from app.devstack.stripe.call import Call, listed, merged_metadata, page_of, text_or_none
from app.devstack.stripe.cards import MESSAGES, PAYMENT_REQUIRED, Decline
from app.devstack.stripe.errors import Json, StripeError, unexpected_state
from app.devstack.stripe.store import Stored, new_body

CONFIRMABLE: Final = ("requires_payment_method", "requires_confirmation", "requires_action")
METHOD: Final = frozenset({"payment_method", "payment_method_data"})


async def create(call: Call) -> Json:
    """`POST /v1/setup_intents`."""
    body = new_body(
        "setup_intent",
        call.now,
        {
            "allowed_payment_method_types": None,
            "application": None,
            "automatic_payment_methods": {"allow_redirects": "always", "enabled": True},
            "cancellation_reason": None,
            "client_secret": None,
            "customer": None,
            "customer_account": None,
            "description": None,
            "excluded_payment_method_types": None,
            "flow_directions": None,
            "last_setup_error": None,
            "latest_attempt": None,
            "mandate": None,
            "metadata": {},
            "next_action": None,
            "on_behalf_of": None,
            "payment_method": None,
            "payment_method_configuration_details": None,
            "payment_method_options": {},
            "payment_method_types": ["card"],
            "single_use_mandate": None,
            "status": "requires_payment_method",
            "usage": call.params.get("usage", "off_session"),
        },
    )
    intent = call.unit.add(body)
    body["client_secret"] = ids.client_secret(intent.id)
    await _describe(call, intent, call.params)
    call.emit("setup_intent.created", intent)
    if call.params.get("confirm"):
        await run(call, intent, call.params)
    return body


async def retrieve(call: Call) -> Json:
    """`GET /v1/setup_intents/{id}`."""
    return (await call.unit.get("setup_intent", call.object_id, "intent", in_path=True)).body


async def update(call: Call) -> Json:
    """`POST /v1/setup_intents/{id}`."""
    intent = await _locked(call)
    await _describe(call, intent, call.params)
    return intent.body


async def confirm(call: Call) -> Json:
    """`POST /v1/setup_intents/{id}/confirm`."""
    intent = await _locked(call)
    await run(call, intent, call.params)
    return intent.body


async def cancel(call: Call) -> Json:
    """`POST /v1/setup_intents/{id}/cancel`."""
    intent = await _locked(call)
    if intent.body["status"] not in CONFIRMABLE:
        raise unexpected_state(
            intent.body,
            "You cannot cancel this SetupIntent because it has a status of "
            f"{intent.body['status']}.",
        )
    intent.body.update(
        status="canceled",
        cancellation_reason=call.params.get("cancellation_reason"),
        next_action=None,
    )
    call.emit("setup_intent.canceled", intent)
    return intent.body


async def list_all(call: Call) -> Json:
    """`GET /v1/setup_intents`: by customer, payment method, created."""
    names = ("customer", "payment_method")
    refs = tuple(call.params[name] for name in names if name in call.params)
    return await listed(call, page_of("setup_intent", call.params, refs=refs), "/v1/setup_intents")


async def run(call: Call, intent: Stored, params: Json) -> None:
    """Confirm with the method given or set.

    Raises:
        StripeError: 400 for a status that cannot be confirmed, 402 when the card cannot be saved.
    """
    body = intent.body
    if body["status"] not in CONFIRMABLE:
        raise unexpected_state(
            body,
            f"You cannot confirm this SetupIntent because it has a status of {body['status']}.",
        )
    method = await payment_methods.chosen(call, params, body)
    if method.body["type"] != "card":
        raise StripeError(
            f"The payment method type {method.body['type']} cannot be saved.",
            param="payment_method",
            code="setup_intent_invalid_parameter",
        )
    payment_methods.belongs_to(call, method, body["customer"])
    body.update(payment_method=method.id, last_setup_error=None, next_action=None)
    card = payment_methods.card_of(method)
    if not card.attaches:
        _fail(call, intent, method, card.decline or cards.GENERIC)
    if card.three_ds in {"always", "unless_set_up"}:
        url = {"return_url": params.get("return_url"), "url": call.page_url(intent.id)}
        action = {"type": "redirect_to_url", "redirect_to_url": url}
        body.update(status="requires_action", next_action=action)
        call.emit("setup_intent.requires_action", intent)
    else:
        _succeed(call, intent, method)


async def finish(call: Call, intent: Stored, *, passed: bool) -> None:
    """End the 3-D Secure step.

    Raises:
        StripeError: 400 when none was asked, 402 when it failed.
    """
    body = intent.body
    if body["status"] != "requires_action":
        raise unexpected_state(
            body, f"This SetupIntent's status is {body['status']}; it asks for no action."
        )
    method = await call.unit.get(
        "payment_method", body["payment_method"], "payment_method", lock=True
    )
    if not passed:
        _fail(call, intent, method, Decline("setup_intent_authentication_failure"))
    method.hidden["is_set_up"] = True
    _succeed(call, intent, method)


def _succeed(call: Call, intent: Stored, method: Stored) -> None:
    intent.body.update(status="succeeded", next_action=None)
    if intent.body["customer"] is not None:
        payment_methods.attach_to(call, method, intent.body["customer"])
    call.emit("setup_intent.succeeded", intent)


def _fail(call: Call, intent: Stored, method: Stored, decline: Decline) -> NoReturn:
    is_card_error = decline.code not in MESSAGES or "intent" not in decline.code
    kind = "card_error" if is_card_error else "invalid_request_error"
    error: Json = {"code": decline.code, "message": decline.message, "type": kind}
    if decline.decline_code:
        error["decline_code"] = decline.decline_code
    intent.body.update(
        status="requires_payment_method",
        payment_method=None,
        next_action=None,
        last_setup_error={**error, "payment_method": dict(method.body)},
    )
    call.emit("setup_intent.setup_failed", intent)
    details = {"decline_code": decline.decline_code} if decline.decline_code else {}
    raise StripeError(
        decline.message,
        status=PAYMENT_REQUIRED,
        kind=kind,
        code=decline.code,
        details={**details, "setup_intent": intent.body, "payment_method": method.body},
        keeps_effects=True,
    )


async def _locked(call: Call) -> Stored:
    return await call.unit.get("setup_intent", call.object_id, "intent", lock=True, in_path=True)


async def _describe(call: Call, intent: Stored, params: Json) -> None:
    body = intent.body
    if "description" in params:
        body["description"] = text_or_none(params["description"])
    body["metadata"] = merged_metadata(body["metadata"], params.get("metadata"))
    await payment_intents.set_customer(call, body, params)
    if params.get("allowed_payment_method_types"):
        payment_intents.allowed_types(params, "usd")
        body["allowed_payment_method_types"] = params["allowed_payment_method_types"]
        body["automatic_payment_methods"] = None
    if "automatic_payment_methods" in params:
        body["automatic_payment_methods"] = params["automatic_payment_methods"]
    payment_intents.merge_options(body, params.get("payment_method_options", {}))
    if METHOD & params.keys() and not params.get("confirm"):
        method = await payment_methods.chosen(call, params, body)
        body.update(payment_method=method.id, status="requires_confirmation")
