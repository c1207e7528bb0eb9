"""The share page: what a link shows before anybody logs in, and the pictures that go with it.

Open Graph tags for the chat's preview card; the price now; a way on into the mini-app. Everything
is served from here, and nothing on it runs.
"""

import re
from io import BytesIO
from typing import Any, Final

import msgspec
import segno
from jinja2 import DictLoader, Environment, select_autoescape
from litestar import Controller, MediaType, Request, Response
from litestar.params import FromPath

from app.actions.read_invite import Guesser, Invite, read_invite, read_room_card
from app.actions.read_team_buys import ShownTeamBuy, read_team_buy
from app.web.deps import Parts, limited_network_of
from app.web.problems import STATUS_OF, language_of, title_of
from app.web.room_views import RoomCardView
from app.web.routes import get
from app.web.share_pages import HEAD, PAGE, POSTER, ROOM, SORRY, STYLE, STYLE_HASH, WORDS
from app.web.share_words import drawn, until_text
from app.wiring import Wiring
from domain.errors import DomainError, InviteNotFoundError
from domain.invites import shown
from domain.prices import price_text

SVG: Final = "image/svg+xml"
HEADERS: Final = {
    "Content-Security-Policy": "default-src 'none'; img-src 'self';"
    f" style-src 'sha256-{STYLE_HASH}'; base-uri 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "Vary": "Accept-Language",
}
PAGE_SECONDS: Final = 5
PICTURE_SECONDS: Final = 300
QR_SCALE: Final = 8
QR_BORDER: Final = 2
_NOT_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""A title may hold these, an SVG may not: the whole poster would be refused as malformed."""


def _shown(value: Any) -> Any:  # noqa: ANN401 - whatever a template names
    """Return what a template shows of a value; markup of our own stays what it is."""
    return _NOT_XML.sub("", value) if type(value) is str else value


_PAGES: Final = Environment(
    loader=DictLoader({"head": HEAD, "page": PAGE, "poster": POSTER, "sorry": SORRY, "room": ROOM}),
    autoescape=select_autoescape(default=True, default_for_string=True),
    finalize=_shown,
)
_PAGES.globals["style"] = STYLE


def say_sorry(request: Request[Any, Any, Any], refusal: DomainError) -> Response[str]:
    """Tell somebody who followed a link, in words and as a page, that it leads nowhere any more."""
    language = language_of(request.headers.get("accept-language", "zh-CN"))
    text = _PAGES.get_template("sorry").render(
        language=language,
        words=WORDS[language],
        title=title_of(refusal.code, refusal.title(), language=language),
    )
    status = STATUS_OF[type(refusal)]
    return Response(text, status_code=status, media_type=MediaType.HTML, headers=HEADERS)


class ShareController(Controller):
    """`/t/{code}`, for people and for the crawlers of chats."""

    path = "/t/{code:str}"
    include_in_schema = False
    exception_handlers = {DomainError: say_sorry}  # noqa: RUF012 - Litestar wants a plain mapping

    @get(media_type=MediaType.HTML)
    async def page(
        self, code: FromPath[str], parts: Parts, request: Request[Any, Any, Any]
    ) -> Response[str]:
        """Show a team-buy or a room and lead on to the mini-app."""
        invite = await invite_of(parts, request, code)
        card = await read_room_card(parts.db, invite)
        if card is not None:
            return _room_page(parts, request, invite.code, RoomCardView.of(card))
        bare, one = await found_by_code(parts, request, code)
        language = language_of(request.headers.get("accept-language", "zh-CN"))
        url = f"{parts.settings.public_url}/t/{bare}"
        said = drawn(one, bare, language=language, url=url)
        text = _PAGES.get_template("page").render(
            **msgspec.structs.asdict(said) | {"until": until_text(one)},
            one=one,
            words=WORDS[language],
            language=language,
            app_url=f"/m/#/pages/team/index?code={bare}",
            plain=bare,
        )
        headers = {**HEADERS, "Cache-Control": f"public, max-age={PAGE_SECONDS}"}
        return Response(text, media_type=MediaType.HTML, headers=headers)

    @get("/qr.svg", media_type=SVG)
    async def qr(
        self, code: FromPath[str], parts: Parts, request: Request[Any, Any, Any]
    ) -> Response[str]:
        """Return the link as a QR code."""
        bare = (await invite_of(parts, request, code)).code
        return _picture(_qr(f"{parts.settings.public_url}/t/{bare}", whole=True))

    @get("/poster.svg", media_type=SVG)
    async def poster(
        self, code: FromPath[str], parts: Parts, request: Request[Any, Any, Any]
    ) -> Response[str]:
        """Return a poster: title, price, ladder, QR code."""
        bare, one = await found_by_code(parts, request, code)
        language = language_of(request.headers.get("accept-language", "zh-CN"))
        url = f"{parts.settings.public_url}/t/{bare}"
        text = _PAGES.get_template("poster").render(
            one=one,
            words=WORDS[language],
            price=price_text(one.team_buy.unit_price_minor, one.team_buy.currency),
            tiers=drawn(one, bare, language=language, url=url).tiers,
            qr=_qr(url, whole=False),
            code=shown(bare),
        )
        return _picture(text)


async def found_by_code(
    parts: Wiring, request: Request[Any, Any, Any], code: str
) -> tuple[str, ShownTeamBuy]:
    """Return the bare code and the team-buy it leads to.

    Raises:
        InviteNotFoundError: it leads nowhere, or to a room.
        InviteSpentError: it has ended.
    """
    invite = await invite_of(parts, request, code)
    if invite.team_buy_id is None:
        raise InviteNotFoundError
    return invite.code, await read_team_buy(parts.db, invite.team_buy_id)


async def invite_of(parts: Wiring, request: Request[Any, Any, Any], code: str) -> Invite:
    """Return what a code leads to; raises like `read_invite`."""
    guesser = Guesser(limited_network_of(request, parts.settings))
    return await read_invite(parts.db, parts.vault, guesser, code)


def _room_page(
    parts: Wiring, request: Request[Any, Any, Any], bare: str, card: RoomCardView
) -> Response[str]:
    language = language_of(request.headers.get("accept-language", "zh-CN"))
    words = WORDS[language]
    counted = words["room_member" if card.members_count == 1 else "room_members"]
    text = _PAGES.get_template("room").render(
        card=card,
        members=f"{card.members_count} {counted}",
        words=words,
        language=language,
        url=f"{parts.settings.public_url}/t/{bare}",
        app_url=f"/m/#/pages/room/index?code={bare}",
        code=shown(bare),
        plain=bare,
    )
    headers = {**HEADERS, "Cache-Control": f"public, max-age={PAGE_SECONDS}"}
    return Response(text, media_type=MediaType.HTML, headers=headers)


def _qr(url: str, *, whole: bool) -> str:
    """Return a QR code as SVG: a picture of its own, or an element to stand in another."""
    code = segno.make(url, error="m")
    if not whole:
        return code.svg_inline(border=QR_BORDER, omitsize=True)
    drawn = BytesIO()
    code.save(drawn, kind="svg", scale=QR_SCALE, border=QR_BORDER, light="white", xmldecl=False)
    return drawn.getvalue().decode()


def _picture(svg: str) -> Response[str]:
    headers = {**HEADERS, "Cache-Control": f"public, max-age={PICTURE_SECONDS}"}
    return Response(svg, media_type=SVG, headers=headers)
