"""Webhooks of chat platforms: raw bytes in, checked, stored, 200; a worker reads them."""

from typing import Annotated, Any
from uuid import UUID

import msgspec
from litestar import Controller, Request
from litestar.exceptions import ValidationException
from litestar.params import QueryParameter

from app.actions.take_chat_hook import HookMalformedError, take_chat_hook
from app.web.deps import Parts
from app.web.problems import FieldProblem
from app.web.routes import post
from domain.bridges import Platform

BridgeId = Annotated[
    UUID, QueryParameter(name="bridge", description="The bridge this webhook was set up for.")
]


class ChatReceived(msgspec.Struct, frozen=True):
    """The events are stored; each will be handled once. `new_count`: not seen before."""

    new_count: int


class ChatWebhookController(Controller):
    """One address per platform; the bridge says whose secret the check is made with."""

    path = "/webhooks"
    tags = ("webhooks",)

    @post("/telegram", operation_id="receiveTelegramUpdate", status_code=200)
    async def telegram(
        self, parts: Parts, request: Request[Any, Any, Any], bridge: BridgeId
    ) -> ChatReceived:
        """Take an update whose `X-Telegram-Bot-Api-Secret-Token` is the bridge's."""
        proof = request.headers.get("x-telegram-bot-api-secret-token", "")
        return await _take(parts, request, Platform.TELEGRAM, bridge, proof)

    @post("/line", operation_id="receiveLineEvents", status_code=200)
    async def line(
        self, parts: Parts, request: Request[Any, Any, Any], bridge: BridgeId
    ) -> ChatReceived:
        """Take events signed in `x-line-signature` with the channel's secret."""
        proof = request.headers.get("x-line-signature", "")
        return await _take(parts, request, Platform.LINE, bridge, proof)


async def _take(
    parts: Parts, request: Request[Any, Any, Any], platform: Platform, bridge_id: UUID, proof: str
) -> ChatReceived:
    try:
        fresh_count = await take_chat_hook(
            parts.db,
            parts.vault,
            parts.bell,
            platform=platform,
            bridge_id=bridge_id,
            proof=proof,
            raw=await request.body(),
        )
    except HookMalformedError as error:
        said = FieldProblem("", "The body is not what this platform sends.")
        raise ValidationException(extra=[said]) from error
    return ChatReceived(fresh_count)
