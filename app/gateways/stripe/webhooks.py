"""Webhooks: is it from Stripe, and which payment is it about. No more is ever believed."""

from collections.abc import Sequence
from typing import Final

import msgspec
import stripe

from app.gateways.port import WebhookEvent

TOLERANCE_SECONDS: Final = 300
"""How old a signature may be; Stripe signs each retry anew."""

INTENTS: Final = frozenset({"payment_intent", "setup_intent"})


class _Named(msgspec.Struct, frozen=True):
    id: str


class _Object(msgspec.Struct, frozen=True):
    """Whatever the event shows: charges, refunds, disputes and warnings name their intent."""

    object: str
    id: str = ""
    payment_intent: str | _Named | None = None


class _Data(msgspec.Struct, frozen=True):
    object: _Object


class _Event(msgspec.Struct, frozen=True):
    id: str
    type: str
    data: _Data


EVENT: Final = msgspec.json.Decoder(_Event)


def verify(raw: bytes, signature: str, secrets: Sequence[str]) -> WebhookEvent | None:
    """Return the event when `signature` over the raw bytes is right for one of the secrets.

    Returns:
        None for a wrong or too old signature, and for a body that is no event.
    """
    if not any(_is_signed(raw, signature, secret) for secret in secrets):
        return None
    try:
        event = EVENT.decode(raw)
    except msgspec.DecodeError:  # a ValidationError is one, too
        return None
    return WebhookEvent(
        id=event.id,
        type=event.type,
        object_id=event.data.object.id,
        payment_ref=_payment_ref(event.data.object),
    )


def _is_signed(raw: bytes, signature: str, secret: str) -> bool:
    try:
        stripe.WebhookSignature.verify_header(raw, signature, secret, TOLERANCE_SECONDS)
    except (stripe.SignatureVerificationError, ValueError, TypeError):
        # ValueError: the body is not UTF-8. TypeError: the signature is not ASCII.
        return False
    return True


def _payment_ref(about: _Object) -> str:
    if about.object in INTENTS:
        return about.id
    if isinstance(about.payment_intent, _Named):
        return about.payment_intent.id
    return about.payment_intent or ""
