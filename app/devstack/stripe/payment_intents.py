"""Payment intents: create, read, change, confirm, list. Captures and cancels are in holds.py."""

from typing import Any, Final

from app.devstack.stripe import confirmation, holds, ids, money, payment_methods
from app.devstack.stripe.call import Call, listed, merged_metadata, page_of, text_or_none
from app.devstack.stripe.errors import Json, StripeError, invalid_param, unexpected_state
from app.devstack.stripe.store import Stored, new_body

WALLET_CURRENCIES: Final = frozenset(
    ["aud", "cad", "cny", "dkk", "eur", "gbp", "hkd", "jpy", "nok", "sek", "sgd", "usd"]
)
CHANGEABLE: Final = ("requires_payment_method", "requires_confirmation", "requires_action")
ALWAYS_CHANGEABLE: Final = frozenset({"metadata", "description", "receipt_email", "expand"})
METHOD: Final = frozenset({"payment_method", "payment_method_data"})
TEXTS: Final = (
    "description",
    "receipt_email",
    "statement_descriptor",
    "statement_descriptor_suffix",
    "transfer_group",
)


async def create(call: Call) -> Json:
    """`POST /v1/payment_intents`."""
    params = call.params
    currency = params["currency"].lower()
    money.check_amount(params["amount"], currency)
    intent = call.unit.add(_blank(call, params["amount"], currency))
    body = intent.body
    body["client_secret"] = ids.client_secret(intent.id)
    await _describe(call, intent, params)
    call.emit("payment_intent.created", intent)
    if params.get("confirm"):
        await confirmation.confirm(call, intent, params)
    elif "off_session" in params or "error_on_requires_action" in params:
        raise invalid_param(
            "off_session and error_on_requires_action can only be used when confirm is true.",
            "off_session",
        )
    return body


async def retrieve(call: Call) -> Json:
    """`GET /v1/payment_intents/{id}`; a hold whose time is over has lapsed by this look."""
    intent = await call.unit.get("payment_intent", call.object_id, "intent", in_path=True)
    if holds.is_due(intent, call.now):
        intent = await holds.path_intent(call)
    return intent.body


async def update(call: Call) -> Json:
    """`POST /v1/payment_intents/{id}`."""
    intent = await holds.path_intent(call)
    if intent.body["status"] not in CHANGEABLE and not call.params.keys() <= ALWAYS_CHANGEABLE:
        raise unexpected_state(
            intent.body,
            "This PaymentIntent could not be updated because it has a status of "
            f"{intent.body['status']}.",
        )
    old_minor: int = intent.body["amount"]
    amount_minor: int = call.params.get("amount", old_minor)
    currency = str(call.params.get("currency", intent.body["currency"])).lower()
    if {"amount", "currency"} & call.params.keys():
        money.check_amount(amount_minor, currency)
        intent.body.update(amount=amount_minor, currency=currency)
    await _describe(call, intent, call.params)
    return intent.body


async def confirm(call: Call) -> Json:
    """`POST /v1/payment_intents/{id}/confirm`."""
    intent = await holds.path_intent(call)
    if intent.body["status"] in confirmation.CONFIRMABLE:
        described = {key: value for key, value in call.params.items() if key not in METHOD}
        await _describe(call, intent, described)
    await confirmation.confirm(call, intent, call.params)
    return intent.body


async def list_all(call: Call) -> Json:
    """`GET /v1/payment_intents`: by customer, created."""
    refs = (call.params["customer"],) if "customer" in call.params else ()
    page = page_of("payment_intent", call.params, refs=refs)
    return await listed(call, page, "/v1/payment_intents")


def _blank(call: Call, amount_minor: int, currency: str) -> Json:
    body = new_body(
        "payment_intent",
        call.now,
        {
            "allowed_payment_method_types": None,
            "amount": amount_minor,
            "amount_capturable": 0,
            "amount_details": {"tip": {}},
            "amount_received": 0,
            "application": None,
            "application_fee_amount": None,
            "automatic_payment_methods": {"allow_redirects": "always", "enabled": True},
            "canceled_at": None,
            "cancellation_reason": None,
            "capture_method": "automatic_async",
            "client_secret": None,
            "confirmation_method": "automatic",
            "currency": currency,
            "customer": None,
            "customer_account": None,
            "description": None,
            "excluded_payment_method_types": None,
            "last_payment_error": None,
            "latest_charge": None,
            "metadata": {},
            "next_action": None,
            "on_behalf_of": None,
            "payment_method": None,
            "payment_method_configuration_details": None,
            "payment_method_options": {},
            "payment_method_types": [],
            "processing": None,
            "receipt_email": None,
            "review": None,
            "setup_future_usage": None,
            "shipping": None,
            "source": None,
            "statement_descriptor": None,
            "statement_descriptor_suffix": None,
            "status": "requires_payment_method",
            "transfer_data": None,
            "transfer_group": None,
        },
    )
    body["payment_method_types"] = dynamic_types(currency)
    return body


def dynamic_types(currency: str) -> list[str]:
    """Return what the account takes in a currency when the intent does not say."""
    return ["card", *(payment_methods.WALLETS if currency in WALLET_CURRENCIES else ())]


def allowed_types(params: Json, currency: str) -> list[str]:
    """Return the method types an intent allows.

    Raises:
        StripeError: a type that the sandbox does not play.
    """
    wanted: list[str] = params["allowed_payment_method_types"]
    for index, kind in enumerate(wanted):
        if kind not in dynamic_types(currency):
            raise StripeError(
                f"The payment method type {kind} is not available in {currency} here.",
                param=f"allowed_payment_method_types[{index}]",
                code="payment_intent_invalid_parameter",
            )
    return wanted


async def _describe(call: Call, intent: Stored, params: Json) -> None:
    """Put the parameters into the intent; a payment method set here waits for a confirm."""
    body = intent.body
    for name in TEXTS:
        if name in params:
            body[name] = text_or_none(params[name])
    for name in ("capture_method", "confirmation_method", "automatic_payment_methods"):
        if name in params:
            body[name] = params[name]
    for name in ("shipping", "setup_future_usage"):
        if name in params:
            body[name] = params[name] or None
    body["metadata"] = merged_metadata(body["metadata"], params.get("metadata"))
    await set_customer(call, body, params)
    if "allowed_payment_method_types" in params:
        body["payment_method_types"] = allowed_types(params, body["currency"])
        body["allowed_payment_method_types"] = params["allowed_payment_method_types"]
        body["automatic_payment_methods"] = None
    merge_options(body, params.get("payment_method_options", {}))
    if body["setup_future_usage"] and body["customer"] is None and params.get("confirm"):
        raise invalid_param("setup_future_usage needs a customer.", "customer")
    if METHOD & params.keys() and not params.get("confirm"):
        method = await payment_methods.chosen(call, params, body)
        body.update(payment_method=method.id, status="requires_confirmation")


async def set_customer(call: Call, body: Json, params: Json) -> None:
    """Let an intent belong to the customer named in the parameters, if one is."""
    if "customer" in params:
        body["customer"] = (await call.unit.get("customer", params["customer"], "customer")).id


def merge_options(body: Json, given: dict[str, Any]) -> None:
    """Merge options per method type; "" unsets one option, or all of a type."""
    options = dict(body["payment_method_options"] or {})
    for kind, values in given.items():
        if values == "":
            options.pop(kind, None)
            continue
        merged = {**options.get(kind, {}), **values}
        options[kind] = {name: value for name, value in merged.items() if value != ""}
    body["payment_method_options"] = options
