"""The mutant that must fail: a gateway that never asks twice under the same key, nor looks first.

It is what code looks like that trusts the network. If the checker let it pass, the checker would
be worth nothing.
"""

import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import msgspec

from app.actions.parts import PaymentParts
from app.gateways.breaker import BreakerGateway
from app.gateways.payout_port import GatewayTransfer, WantedTransfer
from app.gateways.port import GatewayPayment, GatewayRefund, Refused, StartPayment, Unknown
from app.gateways.stripe.adapter import StripeGateway
from app.settings import Settings
from app.wiring import Wiring, open_wiring


class ForgetfulGateway(StripeGateway):
    """A new idempotency key for every try; nothing is ever found again."""

    async def start(self, wanted: StartPayment, *, key: str) -> GatewayPayment | Refused | Unknown:
        return await super().start(wanted, key=f"{key}:{secrets.token_hex(8)}")

    async def refund(
        self, ref: str, *, amount_minor: int, refund_id: str, key: str
    ) -> GatewayRefund | Refused | Unknown:
        return await super().refund(
            ref,
            amount_minor=amount_minor,
            refund_id=refund_id,
            key=f"{key}:{secrets.token_hex(8)}",
        )

    async def reverse(
        self, ref: str, wanted: WantedTransfer, *, key: str
    ) -> GatewayTransfer | Refused | Unknown:
        return await super().reverse(ref, wanted, key=f"{key}:{secrets.token_hex(8)}")

    async def find_reversal(
        self, ref: str, *, reversal_id: str
    ) -> GatewayTransfer | Refused | Unknown | None:
        return None

    async def find_refund(
        self, ref: str, *, refund_id: str
    ) -> GatewayRefund | Refused | Unknown | None:
        return None


@asynccontextmanager
async def open_forgetful_wiring(settings: Settings) -> AsyncIterator[Wiring]:
    """Open every part, with the forgetful gateway in place of the careful one."""
    async with open_wiring(settings) as wiring:
        gateway = BreakerGateway(
            ForgetfulGateway(
                secret_key=settings.stripe_secret_key,
                publishable_key=settings.stripe_publishable_key,
                webhook_secrets=settings.stripe_webhook_secrets,
                api_base=settings.stripe_api_base,
                return_url=settings.public_url,
            )
        )
        known = wiring.paying
        paying = PaymentParts(known.db, gateway, known.authorizations, known.bell)
        try:
            yield msgspec.structs.replace(wiring, gateway=gateway, paying=paying)
        finally:
            await gateway.close()
