"""What a browser, a phone and a bank do in development: text messages, paying, the Stripe sandbox.

Mounted outside production only (`app/web/asgi.py`).
"""

from collections.abc import AsyncIterator
from datetime import datetime
from typing import Final, Self
from urllib.parse import quote

import httpx
import msgspec
from litestar import Controller, route
from litestar.params import FromQuery
from litestar.response import Stream

from app.actions.read_sms import SmsText, read_sms
from app.store.errors import UnavailableError
from app.web.deps import AnyRequest, Parts
from app.web.routes import get
from app.wiring import Wiring
from domain.phones import phone_of

METHODS: Final = ("GET", "POST", "DELETE", "PUT", "PATCH")
STRIPE: Final = "/sandbox/stripe"
TIMEOUT: Final = httpx.Timeout(30.0, connect=2.0)
HOP_BY_HOP: Final = frozenset(
    {
        "connection", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade", "host",
        "content-length", "content-encoding", "accept-encoding",
    }
)  # fmt: skip


class SmsView(msgspec.Struct, frozen=True):
    """A text message somebody would have got."""

    phone: str
    text: str
    code: str | None
    sent_at: datetime

    @classmethod
    def of(cls, sms: SmsText) -> Self:
        """Show a message."""
        return cls(sms.phone, sms.text, sms.code, sms.sent_at)


class SmsList(msgspec.Struct, frozen=True):
    """Messages, newest first."""

    items: list[SmsView]


class SandboxController(Controller):
    """Stand-ins for the outside world."""

    path = "/sandbox"
    tags = ("sandbox",)
    include_in_schema = False

    @get("/sms", operation_id="readSandboxSms")
    async def sms(self, parts: Parts, phone: FromQuery[str]) -> SmsList:
        """Read what was sent to a phone; a `+` that became a blank on its way is put back."""
        bare = phone.strip()
        number = phone_of(bare if bare.startswith(("+", "＋")) else f"+{bare}")
        found = await read_sms(parts.db, parts.vault, phone=number)
        return SmsList([SmsView.of(sms) for sms in found])

    @route("/pay", http_method=["POST"], operation_id="paySandbox")
    async def pay(self, request: AnyRequest, parts: Parts) -> Stream:
        """Do what Stripe.js does in the browser: confirm an intent."""
        return await _passed_on(request, parts, "/pay")

    @route("/stripe/{path:path}", http_method=list(METHODS), operation_id="callSandbox")
    async def stripe(self, request: AnyRequest, parts: Parts) -> Stream:
        """Reach the Stripe sandbox itself."""
        return await _passed_on(request, parts, request.scope["path"].removeprefix(STRIPE))


async def _passed_on(request: AnyRequest, parts: Wiring, path: str) -> Stream:
    """Send the request on to the sandbox and stream its answer back.

    Raises:
        UnavailableError: there is no sandbox, or it does not answer.
    """
    base = parts.settings.sandbox_url
    if base is None:
        raise UnavailableError("no sandbox is configured")
    query = request.scope["query_string"]
    url = httpx.URL(base.rstrip("/") + quote(path)).copy_with(query=query or None)
    asked = parts.http.build_request(
        request.method,
        url,
        content=await request.body(),
        headers=[(k, v) for k, v in request.headers.items() if k not in HOP_BY_HOP],
        timeout=TIMEOUT,
    )
    try:
        got = await parts.http.send(asked, stream=True)
    except httpx.TransportError as error:
        raise UnavailableError(type(error).__name__) from error
    return Stream(
        _chunks(got),
        status_code=got.status_code,
        headers={k: v for k, v in got.headers.items() if k not in HOP_BY_HOP},
        media_type=got.headers.get("content-type", "application/octet-stream"),
    )


async def _chunks(got: httpx.Response) -> AsyncIterator[bytes]:
    try:
        async for chunk in got.aiter_bytes():
            yield chunk
    finally:
        await got.aclose()
