"""Stripe's webhooks: raw bytes in, verified, stored, 200; nothing else happens here."""

from typing import Any

import msgspec
from litestar import Controller, Request
from litestar.exceptions import ValidationException

from app.actions.take_stripe_event import take_stripe_event
from app.web.deps import Parts
from app.web.problems import FieldProblem
from app.web.routes import post


class Received(msgspec.Struct, frozen=True):
    """The event is stored; it will be handled once."""

    received: bool = True


class StripeWebhookController(Controller):
    """One address for every event of Stripe's."""

    path = "/webhooks/stripe"
    tags = ("webhooks",)

    @post(operation_id="receiveStripeEvent", status_code=200)
    async def receive(self, parts: Parts, request: Request[Any, Any, Any]) -> Received:
        """Take an event signed in `Stripe-Signature`; 400 only when the signature is wrong."""
        taken = await take_stripe_event(
            parts.db,
            parts.gateway,
            parts.bell,
            raw=await request.body(),
            signature=request.headers.get("stripe-signature", ""),
        )
        if not taken:
            said = FieldProblem("", "The signature does not fit the body.")
            raise ValidationException(extra=[said])
        return Received()
