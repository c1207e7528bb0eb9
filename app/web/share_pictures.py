"""The pictures of a team-buy's link as PNG: poster, preview, mini-program card, QR code.

Chats show no SVG, and phones save none to their albums. Drawing one takes a tenth of a second, so
it is done in a thread and kept while what it says stays the same.
"""

import asyncio
from collections.abc import Callable
from typing import Final, Literal, TypeVar

from litestar import Controller, Response
from litestar.params import FromPath, FromQuery

from app.web.deps import AnyRequest, Parts
from app.web.problems import language_of
from app.web.routes import get
from app.web.share import HEADERS, PICTURE_SECONDS, found_by_code, invite_of, say_sorry
from app.web.share_drawings import DrawnTeamBuy, mini_program_card, poster, preview, qr_code
from app.web.share_words import drawn
from app.wiring import Wiring
from domain.errors import DomainError

PNG: Final = "image/png"
Language = Literal["zh-CN", "en"]
"""A picture's own language: an `<img>` sends the browser's, which need not be the app's."""
What = TypeVar("What")


class SharePictureController(Controller):
    """`/t/{code}/….png`, for chats, albums and printers."""

    path = "/t/{code:str}"
    include_in_schema = False
    exception_handlers = {DomainError: say_sorry}  # noqa: RUF012 - Litestar wants a plain mapping

    @get("/poster.png", media_type=PNG)
    async def poster(
        self,
        code: FromPath[str],
        parts: Parts,
        request: AnyRequest,
        language: FromQuery[Language | None] = None,
    ) -> Response[bytes]:
        """Return the poster."""
        one = await _drawn(parts, request, code, language)
        return await _picture(poster, one)

    @get("/preview.png", media_type=PNG)
    async def preview(
        self,
        code: FromPath[str],
        parts: Parts,
        request: AnyRequest,
        language: FromQuery[Language | None] = None,
    ) -> Response[bytes]:
        """Return the picture of a link's preview (Open Graph)."""
        one = await _drawn(parts, request, code, language)
        return await _picture(preview, one)

    @get("/card.png", media_type=PNG)
    async def card(
        self,
        code: FromPath[str],
        parts: Parts,
        request: AnyRequest,
        language: FromQuery[Language | None] = None,
    ) -> Response[bytes]:
        """Return the 5:4 picture of a mini-program's card."""
        one = await _drawn(parts, request, code, language)
        return await _picture(mini_program_card, one)

    @get("/qr.png", media_type=PNG)
    async def qr(self, code: FromPath[str], parts: Parts, request: AnyRequest) -> Response[bytes]:
        """Return the link as a QR code: a team-buy's or a room's."""
        bare = (await invite_of(parts, request, code)).code
        return await _picture(qr_code, f"{parts.settings.public_url}/t/{bare}")


async def _drawn(
    parts: Wiring, request: AnyRequest, code: str, language: Language | None
) -> DrawnTeamBuy:
    """Return what a picture says of the team-buy behind a code.

    Raises:
        InviteNotFoundError: the code leads nowhere, or to a room.
        InviteSpentError: it has ended.
    """
    bare, one = await found_by_code(parts, request, code)
    said = language or language_of(request.headers.get("accept-language", "zh-CN"))
    return drawn(one, bare, language=said, url=f"{parts.settings.public_url}/t/{bare}")


async def _picture(draw: Callable[[What], bytes], what: What) -> Response[bytes]:
    content = await asyncio.to_thread(draw, what)
    headers = {**HEADERS, "Cache-Control": f"public, max-age={PICTURE_SECONDS}"}
    return Response(content, media_type=PNG, headers=headers)
