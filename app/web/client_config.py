"""What a front end asks before anybody logs in: how payments and log-ins are taken here."""

from typing import Literal, Self

import msgspec
from litestar import Controller

from app.settings import Settings
from app.web.deps import Parts
from app.web.routes import get


class ClientConfig(msgspec.Struct, frozen=True, kw_only=True):
    """What differs between two installations and matters to whoever holds a screen.

    `gateway` is `sandbox` where test cards are confirmed by `POST /sandbox/pay`, and `stripe` where
    a new card is typed on the page of `POST /v1/seats/{id}/pay-link`.
    """

    gateway: Literal["sandbox", "stripe"]
    publishable_key: str
    """Stripe's public key; empty in the sandbox, where no script of Stripe's runs."""
    has_wechat_login: bool
    shows_sandbox_sms: bool
    """Whether log-in codes may be read at `GET /sandbox/sms?phone=`: never in production."""

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """Show what of the settings is everybody's to know."""
        is_sandbox = settings.sandbox_url is not None
        return cls(
            gateway="sandbox" if is_sandbox else "stripe",
            publishable_key="" if is_sandbox else settings.stripe_publishable_key,
            has_wechat_login=bool(settings.wechat_app_id),
            shows_sandbox_sms=not settings.is_production,
        )


class ClientConfigController(Controller):
    """Nobody needs to be logged in."""

    path = "/v1/config"
    tags = ("people",)

    @get(operation_id="readConfig")
    async def read(self, parts: Parts) -> ClientConfig:
        """Read how this installation takes payments and log-ins."""
        return ClientConfig.of(parts.settings)
