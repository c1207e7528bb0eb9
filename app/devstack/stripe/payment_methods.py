"""Payment methods: cards and wallets, saved or used once."""

from datetime import UTC, datetime
from typing import Any, Final

from app.devstack.stripe import cards
from app.devstack.stripe.call import Call, listed, merged_metadata, page_of
from app.devstack.stripe.cards import Card, Decline
from app.devstack.stripe.errors import Json, StripeError, invalid_param, no_such
from app.devstack.stripe.store import Stored, new_body

WALLETS: Final = ("alipay", "wechat_pay")
TYPES: Final = ("card", *WALLETS)
LAST_MONTH: Final = 12
CENTURY: Final = 2000
TWO_DIGITS_MAX: Final = 99
TOKEN_EXPIRY: Final = (12, 2040)

NO_ADDRESS: Final = {
    "city": None,
    "country": None,
    "line1": None,
    "line2": None,
    "postal_code": None,
    "state": None,
}


async def create(call: Call) -> Json:
    """`POST /v1/payment_methods`."""
    params = call.params
    return new_method(call, params, number_of(call, params.get("card"))).body


async def retrieve(call: Call) -> Json:
    """`GET /v1/payment_methods/{id}`."""
    return (await path_method(call)).body


async def update(call: Call) -> Json:
    """`POST /v1/payment_methods/{id}`: billing details, metadata, expiry."""
    method = await path_method(call, lock=True)
    _describe(method.body, call.params)
    for name, value in call.params.get("card", {}).items():
        method.body["card"][name] = value
    call.emit("payment_method.updated", method, changed=True)
    return method.body


async def attach(call: Call) -> Json:
    """`POST /v1/payment_methods/{id}/attach`: save it with a customer."""
    method = await path_method(call, lock=True)
    customer_id = call.params.get("customer")
    if customer_id is None:
        raise invalid_param("Missing required param: customer.", "customer", "parameter_missing")
    await call.unit.get("customer", customer_id, "customer")
    if method.body["type"] == "card" and not card_of(method).attaches:
        raise cards.card_error(card_of(method).decline or cards.GENERIC)
    attach_to(call, method, customer_id)
    return method.body


async def detach(call: Call) -> Json:
    """`POST /v1/payment_methods/{id}/detach`: it can never be used again."""
    method = await path_method(call, lock=True)
    if method.body["customer"] is None:
        raise StripeError(
            "The payment method you provided is not attached to a customer so detachment is "
            "impossible.",
            param="payment_method",
        )
    method.body["customer"] = None
    method.hidden["is_spent"] = True
    method.hidden["refs"] = []
    call.emit("payment_method.detached", method, changed=True)
    return method.body


async def list_all(call: Call) -> Json:
    """`GET /v1/payment_methods`: those of one customer."""
    customer_id = call.params.get("customer")
    refs = (customer_id,) if customer_id else ()
    contains = {"type": call.params["type"]} if "type" in call.params else {}
    page = page_of("payment_method", call.params, contains=contains, refs=refs)
    return await listed(call, page, "/v1/payment_methods")


async def list_of_customer(call: Call) -> Json:
    """`GET /v1/customers/{id}/payment_methods`."""
    await call.unit.get("customer", call.object_id, "customer", in_path=True)
    contains = {"type": call.params["type"]} if "type" in call.params else {}
    page = page_of("payment_method", call.params, contains=contains, refs=(call.object_id,))
    return await listed(call, page, f"/v1/customers/{call.object_id}/payment_methods")


async def retrieve_of_customer(call: Call) -> Json:
    """`GET /v1/customers/{id}/payment_methods/{id}`."""
    method = await call.unit.get("payment_method", call.part_id, "payment_method", in_path=True)
    if method.body["customer"] != call.object_id:
        raise no_such("paymentmethod", call.part_id, "payment_method", status=404)
    return method.body


async def path_method(call: Call, *, lock: bool = False) -> Stored:
    """Return the method of the path; a `pm_card_…` token there becomes a method."""
    token = _token(call, call.object_id)
    if token is not None:
        return token
    return await call.unit.get(
        "payment_method", call.object_id, "payment_method", lock=lock, in_path=True
    )


async def chosen(call: Call, params: Json, intent: Json) -> Stored:
    """Return the method an intent is to be confirmed with.

    Raises:
        StripeError: none is given or set; it is unknown, spent, or another customer's.
    """
    if "payment_method_data" in params:
        data = params["payment_method_data"]
        if data["type"] not in WALLETS:
            raise StripeError(
                f"The sandbox takes cards and {', '.join(WALLETS)}, not {data['type']}.",
                param="payment_method_data[type]",
            )
        return new_method(call, data, None)
    wanted = params.get("payment_method") or intent["payment_method"]
    if not wanted:
        raise StripeError(
            "You cannot confirm this intent because it's missing a payment method. Update it with "
            "a payment method, or confirm it directly with one.",
            code=f"{intent['object']}_unexpected_state",
            details={intent["object"]: intent},
        )
    token = _token(call, wanted)
    if token is not None:
        return token
    method = await call.unit.get("payment_method", wanted, "payment_method", lock=True)
    owner, customer_id = method.body["customer"], intent["customer"]
    if owner is not None and owner != customer_id:
        raise StripeError(
            f"The PaymentMethod {wanted} belongs to the Customer {owner}. Include that customer to "
            "use it.",
            param="payment_method",
            code="payment_method_unexpected_state",
        )
    if method.hidden.get("is_spent"):
        raise StripeError(
            "The provided PaymentMethod was previously used without Customer attachment, or was "
            "detached, and may not be used again.",
            param="payment_method",
            code="payment_method_unexpected_state",
        )
    return method


def attach_to(call: Call, method: Stored, customer_id: str) -> None:
    """Save a method with a customer; for a well-known number this fixes whose card it is."""
    if method.body["customer"] == customer_id:
        return
    method.body["customer"] = customer_id
    belongs_to(call, method, customer_id)
    call.emit("payment_method.attached", method)


def belongs_to(call: Call, method: Stored, customer_id: str | None) -> None:
    """Let the fingerprint be that of the customer who pays with the card."""
    if method.body["type"] == "card" and customer_id is not None:
        method.body["card"]["fingerprint"] = cards.fingerprint(
            card_of(method), customer_id, per_customer=call.switches.fingerprint == "per_customer"
        )


def card_of(method: Stored) -> Card:
    """Return what the card behind a method does."""
    return cards.of_number(method.hidden["number"])


def _token(call: Call, name: str) -> Stored | None:
    """Return a new method for `pm_card_visa` and its like; None when `name` is no such token."""
    if not name.startswith("pm_card_"):
        return None
    card = cards.BY_NAME.get(name.removeprefix("pm_card_"))
    if card is None:
        raise no_such("PaymentMethod", name, "payment_method")
    return new_method(call, {"type": "card"}, (card, *TOKEN_EXPIRY))


def number_of(call: Call, given: Json | None) -> tuple[Card, int, int] | None:
    """Return the card, month and year of a `card` parameter.

    Raises:
        StripeError: 402 `incorrect_number`, `invalid_expiry_month` or `invalid_expiry_year`.
    """
    if given is None:
        return None
    if "token" in given:
        card = cards.BY_NAME.get(given["token"].removeprefix("tok_"))
        if card is None:
            raise no_such("token", given["token"], "card[token]")
        return (card, *TOKEN_EXPIRY)
    for name in ("number", "exp_month", "exp_year"):
        if name not in given:
            raise invalid_param(
                f"Missing required param: card[{name}].", f"card[{name}]", "parameter_missing"
            )
    card = cards.of_number(given["number"])
    month, year = given["exp_month"], given["exp_year"]
    year += CENTURY if year <= TWO_DIGITS_MAX else 0
    today = datetime.fromtimestamp(call.now, UTC)
    if not 1 <= month <= LAST_MONTH:
        raise _expiry_error("month")
    if year < today.year:
        raise _expiry_error("year")
    if (year, month) < (today.year, today.month):
        raise _expiry_error("month")
    return card, month, year


def _expiry_error(part: str) -> StripeError:
    return StripeError(
        f"Your card's expiration {part} is invalid.",
        status=cards.PAYMENT_REQUIRED,
        kind="card_error",
        code=f"invalid_expiry_{part}",
        param=f"exp_{part}",
    )


def new_method(call: Call, params: Json, card: tuple[Card, int, int] | None) -> Stored:
    """Take a new payment method into the call."""
    kind = params.get("type")
    if kind is None or kind not in TYPES:
        raise invalid_param(
            f"The sandbox takes payment methods of type {', '.join(TYPES)}.", "type"
        )
    if (kind == "card") != (card is not None):
        raise invalid_param("Missing required param: card.", "card", "parameter_missing")
    body = new_body(
        "payment_method",
        call.now,
        {
            "allow_redisplay": params.get("allow_redisplay", "unspecified"),
            "billing_details": no_billing_details(),
            "customer": None,
            "customer_account": None,
            "metadata": {},
            "type": kind,
        },
    )
    _describe(body, params)
    hidden: Json = {}
    if card is None:
        body[kind] = {}
    else:
        body["card"] = _card_shown(call, card, body["id"])
        hidden["number"] = card[0].number
    return call.unit.add(body, hidden)


def no_billing_details() -> Json:
    """Return billing details that say nothing."""
    return {"address": dict(NO_ADDRESS), "email": None, "name": None, "phone": None, "tax_id": None}


def _describe(body: Json, params: Json) -> None:
    body["metadata"] = merged_metadata(body["metadata"], params.get("metadata"))
    if "allow_redisplay" in params:
        body["allow_redisplay"] = params["allow_redisplay"]
    given: dict[str, Any] = params.get("billing_details", {})
    for name, value in given.items():
        if name == "address":
            address = value or dict.fromkeys(NO_ADDRESS)
            body["billing_details"]["address"].update(address)
        else:
            body["billing_details"][name] = value or None


def _card_shown(call: Call, given: tuple[Card, int, int], method_id: str) -> Json:
    card, month, year = given
    return {
        "brand": card.brand,
        "checks": {
            "address_line1_check": None,
            "address_postal_code_check": None,
            "cvc_check": "fail" if card.decline == Decline("incorrect_cvc") else "pass",
        },
        "country": card.country,
        "display_brand": card.brand,
        "exp_month": month,
        "exp_year": year,
        "fingerprint": cards.fingerprint(
            card, method_id, per_customer=call.switches.fingerprint == "per_customer"
        ),
        "funding": card.funding,
        "generated_from": None,
        "last4": card.number[-4:],
        "networks": {"available": [card.brand], "preferred": None},
        "regulated_status": "unregulated",
        "three_d_secure_usage": {"supported": True},
        "wallet": None,
    }
