"""Stripe's answers in the product's words: objects become facts, exceptions become values.

Objects are read into strict structs first, so an answer of an unexpected shape is `Unknown`, never
half-believed. Expandable fields may be an id or an object; enumerations of Stripe's are open.
"""

import asyncio
from collections.abc import Awaitable
from datetime import UTC, datetime
from typing import Final, TypeVar
from uuid import UUID

import msgspec
import stripe
import structlog

from app.gateways.port import (
    AUTHENTICATION_REQUIRED,
    GatewayPayment,
    GatewayRefund,
    GatewayState,
    MoneyLine,
    Refused,
    Unknown,
)
from app.gateways.stripe.lines import Line, Named, line_of

LOG: Final = structlog.get_logger("pintier", module=__name__)

T = TypeVar("T")

STATES: Final = {
    "requires_payment_method": GatewayState.NEEDS_METHOD,
    "requires_confirmation": GatewayState.NEEDS_METHOD,
    "requires_action": GatewayState.NEEDS_ACTION,
    "processing": GatewayState.PROCESSING,
    "requires_capture": GatewayState.HELD,
    "succeeded": GatewayState.TAKEN,
    "canceled": GatewayState.CANCELLED,
}
"""A status we do not know decides nothing, so it counts as processing."""

LAPSED: Final = frozenset({"expired", "automatic"})
"""`cancellation_reason` of a hold that ended by itself; the second is the older word."""

STATE_CONFLICTS: Final = frozenset(
    {
        "payment_intent_unexpected_state",
        "setup_intent_unexpected_state",
        "charge_already_captured",
        "charge_already_refunded",
        "charge_expired_for_capture",
    }
)
IDEMPOTENCY_ERROR: Final = "idempotency_error"

UNAUTHORIZED, FORBIDDEN, CONFLICT, TOO_MANY, SERVER_ERROR = 401, 403, 409, 429, 500
UNDECIDED: Final = frozenset({UNAUTHORIZED, FORBIDDEN, CONFLICT, TOO_MANY})
"""Statuses that say nothing about the payment. 401 and 403 are our key's trouble: a wrong key must
not end every settlement as refused, so the call is tried again until somebody mends it."""

CLIENT_ERROR: Final = range(400, 500)
PAYMENT_ID: Final = "payment_id"
"""Where our id of a payment stands in its metadata."""
REFUND_ID: Final = "refund_id"
"""Where our id of a refund stands in its metadata."""
REFUND_KEY: Final = "refund_key"
"""Where the key it was made under stands."""

REFUND_FAILED: Final = frozenset({"failed", "canceled"})


class _Card(msgspec.Struct, frozen=True):
    brand: str | None = None
    last4: str | None = None
    fingerprint: str | None = None
    capture_before: int | None = None


class _Method(msgspec.Struct, frozen=True):
    type: str
    id: str = ""
    card: _Card | None = None


class _Charge(msgspec.Struct, frozen=True):
    id: str
    created: int
    status: str
    amount_captured: int = 0
    amount_refunded: int = 0
    payment_method: str | None = None
    payment_method_details: _Method | None = None
    balance_transaction: str | Line | None = None


class _LastError(msgspec.Struct, frozen=True):
    code: str | None = None
    decline_code: str | None = None


class _Intent(msgspec.Struct, frozen=True):
    """The common part of a PaymentIntent and a SetupIntent."""

    id: str
    object: str
    status: str
    metadata: dict[str, str] = {}
    client_secret: str | None = None
    cancellation_reason: str | None = None
    payment_method: str | _Method | None = None
    amount: int = 0
    currency: str = ""
    amount_capturable: int = 0
    amount_received: int = 0
    latest_charge: str | _Charge | None = None
    last_payment_error: _LastError | None = None
    last_setup_error: _LastError | None = None


class _Refund(msgspec.Struct, frozen=True):
    id: str
    amount: int
    currency: str = ""
    status: str | None = None
    metadata: dict[str, str] | None = None
    balance_transaction: str | Line | None = None
    failure_balance_transaction: str | Line | None = None
    failure_reason: str | None = None


class _Tagged(msgspec.Struct, frozen=True):
    metadata: dict[str, str] | None = None


class _Error(msgspec.Struct, frozen=True):
    code: str | None = None
    decline_code: str | None = None
    message: str | None = None
    payment_intent: Named | None = None
    setup_intent: Named | None = None


class _ErrorBody(msgspec.Struct, frozen=True):
    error: _Error


async def answered(
    call: Awaitable[T], *, name: str, within_seconds: float
) -> T | Refused | Unknown:
    """Await a call to Stripe and turn whatever goes wrong into a value.

    Args:
        call: the SDK call together with the reading of its answer.
        name: of the call, for the log.
        within_seconds: after which its outcome is unknown. HTTPX's own limits count from one piece
            of the answer to the next, so they alone would let a slow one last for ever.
    """
    try:
        async with asyncio.timeout(within_seconds):
            return await call
    except stripe.StripeError as error:
        answer = failure(error)
        request_id = error.request_id
    except TimeoutError:
        answer, request_id = Unknown("timeout"), None
    except msgspec.ValidationError as error:
        answer, request_id = Unknown(f"unreadable answer: {error}"), None
    LOG.info("stripe_said_no", call=name, answer=repr(answer), request_id=request_id)
    return answer


def failure(error: stripe.StripeError) -> Refused | Unknown:
    """Return what an exception of the SDK's means for the payment (payments.md 7.3)."""
    status = error.http_status or 0
    if status >= SERVER_ERROR:
        return Unknown(f"http {status}", pinned=True)
    if status in UNDECIDED or isinstance(error, stripe.RateLimitError):
        return Unknown(f"http {status}", retry_after_seconds=_retry_after_seconds(error))
    if status not in CLIENT_ERROR:
        # No answer, or a body cut half-way: the effect may well be there.
        return Unknown(type(error).__name__)
    return _refusal(error)


def _refusal(error: stripe.StripeError) -> Refused:
    try:
        body = msgspec.convert(error.json_body, _ErrorBody).error
    except msgspec.ValidationError:
        body = _Error()
    about = body.payment_intent or body.setup_intent
    code = body.code or error.code or ""
    if isinstance(error, stripe.IdempotencyError):
        code = IDEMPOTENCY_ERROR
    return Refused(
        code=code or f"http_{error.http_status}",
        decline_code=body.decline_code or "",
        message=body.message or "",
        state_conflict=code in STATE_CONFLICTS or code == IDEMPOTENCY_ERROR,
        needs_action=AUTHENTICATION_REQUIRED in {code, body.decline_code},
        ref=about.id if about else "",
    )


def _retry_after_seconds(error: stripe.StripeError) -> float:
    try:
        return max(0.0, float((error.headers or {}).get("retry-after", "0")))
    except ValueError:  # a date: our own backoff is as good
        return 0.0


def payment(answer: stripe.StripeObject) -> GatewayPayment:
    """Return the facts of a PaymentIntent or SetupIntent.

    The hold's end and time come from the charge, and only from one that succeeded: after a decline
    the latest charge is the refused one.

    Raises:
        msgspec.ValidationError: the answer has an unexpected shape.
    """
    intent = msgspec.convert(answer.to_dict(), _Intent)
    charge = intent.latest_charge if isinstance(intent.latest_charge, _Charge) else None
    if charge is not None and charge.status == "failed":
        charge = None
    details = charge.payment_method_details if charge else None
    method = intent.payment_method
    shown = method if isinstance(method, _Method) else details
    card = (shown.card if shown else None) or _Card()
    held = details.card if details else None
    error = intent.last_payment_error or intent.last_setup_error or _LastError()
    is_saved = intent.object == "setup_intent" and intent.status == "succeeded"
    return GatewayPayment(
        ref=intent.id,
        state=GatewayState.SAVED if is_saved else _state(intent.status),
        client_secret=intent.client_secret or "",
        currency=intent.currency,
        amount_minor=intent.amount,
        capturable_minor=intent.amount_capturable,
        captured_minor=intent.amount_received,
        refunded_minor=charge.amount_refunded if charge else 0,
        method=shown.type if shown else "",
        method_ref=_method_ref(method, charge),
        brand=card.brand or "",
        last4=card.last4 or "",
        fingerprint=card.fingerprint or "",
        charge_ref=charge.id if charge else "",
        authorized_at=_instant(charge.created if charge else None),
        capture_before=_instant(held.capture_before if held else None),
        decline_code=error.decline_code or error.code or "",
        lapsed=intent.status == "canceled" and intent.cancellation_reason in LAPSED,
        metadata=intent.metadata,
        line=None
        if charge is None
        else line_of(charge.balance_transaction, intent.currency, charge.amount_captured),
    )


def refund(answer: stripe.StripeObject) -> GatewayRefund:
    """Return the facts of a Refund.

    Raises:
        msgspec.ValidationError: the answer has an unexpected shape.
    """
    shown = msgspec.convert(answer.to_dict(), _Refund)
    return GatewayRefund(
        ref=shown.id,
        amount_minor=shown.amount,
        key=(shown.metadata or {}).get(REFUND_KEY, ""),
        failed=shown.status in REFUND_FAILED,
        failure=shown.failure_reason or "",
        line=line_of(shown.balance_transaction, shown.currency, shown.amount),
        failure_line=line_of(shown.failure_balance_transaction, shown.currency, shown.amount),
    )


def failure_line_id(answer: stripe.StripeObject) -> str:
    """Return which booking gave a failed refund's money back; empty where there is none (yet)."""
    booked = msgspec.convert(answer.to_dict(), _Refund).failure_balance_transaction
    return booked if isinstance(booked, str) else ""


def failure_line(answer: stripe.StripeObject, shown: stripe.StripeObject) -> MoneyLine | None:
    """Return the facts of the BalanceTransaction that gave a failed refund's money back.

    Raises:
        msgspec.ValidationError: the answer has an unexpected shape.
    """
    failed = msgspec.convert(shown.to_dict(), _Refund)
    return line_of(msgspec.convert(answer.to_dict(), Line), failed.currency, failed.amount)


def same_payment(answer: stripe.StripeObject, payment_id: UUID) -> bool:
    """Say whether the intent carries our id."""
    metadata = msgspec.convert(answer.to_dict(), _Tagged).metadata or {}
    return metadata.get(PAYMENT_ID) == str(payment_id)


def same_refund(answer: stripe.StripeObject, refund_id: str) -> bool:
    """Say whether the refund carries our id: Stripe's refunds are known by nothing else."""
    metadata = msgspec.convert(answer.to_dict(), _Refund).metadata or {}
    return metadata.get(REFUND_ID) == refund_id


def _state(status: str) -> GatewayState:
    return STATES.get(status, GatewayState.PROCESSING)


def _method_ref(method: str | _Method | None, charge: _Charge | None) -> str:
    if isinstance(method, _Method):
        return method.id
    return method or (charge.payment_method if charge else None) or ""


def _instant(seconds: int | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, tz=UTC)
