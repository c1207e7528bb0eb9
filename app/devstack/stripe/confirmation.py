"""Confirming a payment intent: method, authentication, hold or charge, decline.

One road for a server's confirm, for `confirm=true` at creation, and for what Stripe.js does.
"""

from typing import Any, Final, NoReturn

import segno

from app.devstack.stripe import charges, ids, payment_methods
from app.devstack.stripe.call import Call
from app.devstack.stripe.cards import MESSAGES, PAYMENT_REQUIRED, Card, Decline
from app.devstack.stripe.errors import Json, StripeError, unexpected_state
from app.devstack.stripe.store import Stored

CONFIRMABLE: Final = ("requires_payment_method", "requires_confirmation", "requires_action")
AUTHENTICATION: Final = Decline("authentication_required", "authentication_required")
LAPSE: Final = "lapse"


async def confirm(call: Call, intent: Stored, params: Json) -> None:
    """Confirm with the method given or set; `params` are those of the confirm call.

    Raises:
        StripeError: 400 for a status that cannot be confirmed; 402 for a decline, after the failed
            charge and `last_payment_error` were written.
    """
    body = intent.body
    if body["status"] not in CONFIRMABLE:
        raise unexpected_state(
            body,
            f"This PaymentIntent's status is {body['status']} and it cannot be confirmed. Only one "
            f"with one of these statuses can: {', '.join(CONFIRMABLE)}.",
        )
    method = await payment_methods.chosen(call, params, body)
    off_session = params.get("off_session", False) not in {False, ""}
    _check_method(body, method)
    payment_methods.belongs_to(call, method, body["customer"])
    body.update(payment_method=method.id, last_payment_error=None, next_action=None)
    intent.hidden["step"] = {"off_session": off_session, "return_url": params.get("return_url")}
    if method.body["type"] != "card":
        _ask(call, intent, method)
    elif not _needs_authentication(payment_methods.card_of(method), method, off_session):
        charge(call, intent, method, authenticated=False)
    elif off_session or params.get("error_on_requires_action"):
        fail(call, intent, method, AUTHENTICATION)
    else:
        _ask(call, intent, method)


async def finish(call: Call, intent: Stored, *, passed: bool) -> None:
    """End the step a shopper was asked for: 3-D Secure, or paying in the wallet.

    Raises:
        StripeError: 400 when nothing was asked; 402 when the step or the charge after it failed.
    """
    if intent.body["status"] != "requires_action":
        raise unexpected_state(
            intent.body,
            f"This PaymentIntent's status is {intent.body['status']}; it asks for no "
            "action of the customer.",
        )
    method = await call.unit.get(
        "payment_method", intent.body["payment_method"], "payment_method", lock=True
    )
    intent.body["next_action"] = None
    if passed:
        charge(call, intent, method, authenticated=method.body["type"] == "card")
        return
    is_card = method.body["type"] == "card"
    code = f"payment_intent_{'authentication_failure' if is_card else 'payment_attempt_failed'}"
    message = MESSAGES.get(code, "The customer did not complete the payment.")
    _failed(
        call,
        intent,
        method,
        {"code": code, "message": message, "type": "invalid_request_error"},
    )


def charge(call: Call, intent: Stored, method: Stored, *, authenticated: bool) -> None:
    """Hold or take the amount, or fail as the card does.

    Raises:
        StripeError: 402, the card declines.
    """
    body = intent.body
    is_card = method.body["type"] == "card"
    if is_card:
        card = payment_methods.card_of(method)
        decline = card.after_three_ds if authenticated else card.decline
        if decline is not None:
            fail(call, intent, method, decline)
    method.hidden["is_spent"] = method.body["customer"] is None
    if is_held(body, method.body["type"]):
        _hold(call, intent, method, authenticated=authenticated)
    else:
        made = charges.new_charge(call, body, method, authenticated=authenticated)
        charges.take(call, made, body["amount"])
        body.update(latest_charge=made.id, status="succeeded", amount_received=body["amount"])
        call.emit("charge.succeeded", made)
        call.emit("payment_intent.succeeded", intent)
        call.effect("charge", intent, body["amount"], charge=made.id)
    intent.hidden.pop("step", None)
    _remember(call, intent, method, authenticated=authenticated)


def _hold(call: Call, intent: Stored, method: Stored, *, authenticated: bool) -> None:
    body = intent.body
    seconds = charges.hold_seconds(
        payment_methods.card_of(method), off_session=intent.hidden["step"]["off_session"]
    )
    made = charges.new_charge(
        call, body, method, capture_before=call.now + seconds, authenticated=authenticated
    )
    body.update(latest_charge=made.id, status="requires_capture", amount_capturable=body["amount"])
    call.unit.set_timer(intent.id, LAPSE, call.now + seconds)
    intent.hidden["lapses_at"] = call.now + seconds
    call.emit("charge.succeeded", made)
    call.emit("payment_intent.amount_capturable_updated", intent)
    call.effect("authorize", intent, body["amount"], charge=made.id)


def fail(call: Call, intent: Stored, method: Stored, decline: Decline) -> NoReturn:
    """Write a failed charge and raise its 402."""
    made = charges.new_charge(call, intent.body, method, decline=decline)
    intent.body["latest_charge"] = made.id
    call.emit("charge.failed", made)
    error: Json = {
        "charge": made.id,
        "code": decline.code,
        "message": decline.message,
        "type": "card_error",
    }
    if decline.decline_code:
        error["decline_code"] = decline.decline_code
    _failed(call, intent, method, error)


def _failed(call: Call, intent: Stored, method: Stored, error: Json) -> NoReturn:
    intent.body.update(
        status="requires_payment_method",
        payment_method=None,
        last_payment_error={**error, "payment_method": dict(method.body)},
    )
    intent.hidden.pop("step", None)
    call.emit("payment_intent.payment_failed", intent)
    details: Json = {key: error[key] for key in ("charge", "decline_code") if key in error}
    raise StripeError(
        error["message"],
        status=PAYMENT_REQUIRED,
        kind=error["type"],
        code=error["code"],
        details={**details, "payment_intent": intent.body, "payment_method": method.body},
        keeps_effects=True,
    )


def is_held(intent: Json, method_type: str) -> bool:
    """Return whether the amount is held, not taken: by the method's option or by the intent."""
    options: Json = (intent["payment_method_options"] or {}).get(method_type) or {}
    return "manual" in {options.get("capture_method"), intent["capture_method"]}


def _check_method(intent: Json, method: Stored) -> None:
    kind = method.body["type"]
    allowed = intent["payment_method_types"]
    if kind not in allowed:
        raise StripeError(
            f"The payment method type {kind} is not allowed for this intent, which takes "
            f"{', '.join(allowed)} in {intent['currency']}.",
            param="payment_method",
            code="payment_intent_incompatible_payment_method",
        )
    if kind in payment_methods.WALLETS:
        if is_held(intent, kind):
            raise StripeError(
                f"The payment method type {kind} does not support manual capture.",
                param="capture_method",
                code="payment_intent_invalid_parameter",
            )
        if intent["setup_future_usage"]:
            raise StripeError(
                f"The payment method type {kind} does not support setup_future_usage.",
                param="setup_future_usage",
                code="payment_intent_invalid_parameter",
            )
        options = (intent["payment_method_options"] or {}).get(kind) or {}
        if kind == "wechat_pay" and not options.get("client"):
            raise StripeError(
                "Missing required param: payment_method_options[wechat_pay][client].",
                param="payment_method_options[wechat_pay][client]",
                code="parameter_missing",
            )


def _needs_authentication(card: Card, method: Stored, off_session: bool) -> bool:  # noqa: FBT001
    if card.three_ds in {"never", "always"}:
        return card.three_ds == "always"
    if not off_session:
        return True
    return card.three_ds == "unless_set_up" and not method.hidden.get("is_set_up")


def _ask(call: Call, intent: Stored, method: Stored) -> None:
    """Send the shopper to a page: 3-D Secure, a wallet's QR code, a wallet's redirect."""
    url = call.page_url(intent.id)
    kind = method.body["type"]
    return_url = intent.hidden["step"]["return_url"]
    action: dict[str, Any] = {"redirect_to_url": {"return_url": return_url, "url": url}}
    if kind == "alipay":
        action = {
            "alipay_handle_redirect": {
                "native_data": None,
                "native_url": None,
                "return_url": return_url,
                "url": url,
            }
        }
    elif kind == "wechat_pay":
        code = segno.make_qr(url)
        action = {
            "wechat_pay_display_qr_code": {
                "data": f"weixin://wxpay/bizpayurl?pr={ids.text(9)}",
                "hosted_instructions_url": url,
                "image_data_url": code.png_data_uri(scale=4),
                "image_url_png": f"{url}/qr.png",
                "image_url_svg": f"{url}/qr.svg",
            }
        }
    intent.body.update(status="requires_action", next_action={"type": next(iter(action)), **action})
    call.emit("payment_intent.requires_action", intent)


def _remember(call: Call, intent: Stored, method: Stored, *, authenticated: bool) -> None:
    """Save the method with the customer when the intent was to set it up for later."""
    if intent.body["setup_future_usage"] is None or intent.body["customer"] is None:
        return
    payment_methods.attach_to(call, method, intent.body["customer"])
    method.hidden["is_spent"] = False
    if authenticated and intent.body["setup_future_usage"] == "off_session":
        method.hidden["is_set_up"] = True
