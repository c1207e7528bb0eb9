"""The payment page of one seat: what a link in a chat answer shows before the mini-app opens.

It states the amount and the promise, and leads on. It is no log-in: paying takes the seat's own
shopper, and whoever is logged in as somebody else finds nothing here.
"""

from datetime import datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from jinja2 import DictLoader, Environment, select_autoescape
from litestar import Controller, MediaType, Request, Response
from litestar.params import FromPath

from app.actions.pay_links import PayPage, read_pay_page
from app.web.deps import OptionalCaller, Parts
from app.web.pay_pages import PAY, PAY_WORDS
from app.web.problems import language_of
from app.web.routes import get
from app.web.share import HEADERS, say_sorry
from app.web.share_pages import STYLE
from domain.errors import DomainError
from domain.prices import price_text
from domain.seats import PAYABLE, Seat, SeatState
from domain.team_buys import is_open

_PAGES: Final = Environment(
    loader=DictLoader({"pay": PAY}),
    autoescape=select_autoescape(default=True, default_for_string=True),
)
_PAGES.globals["style"] = STYLE
_PAID: Final = frozenset({SeatState.AUTHORIZED, SeatState.CAPTURED, SeatState.FULFILLED})


class PayPageController(Controller):
    """`/p/{token}`, for the shopper whom the link was made for."""

    path = "/p/{token:str}"
    include_in_schema = False
    exception_handlers = {DomainError: say_sorry}  # noqa: RUF012 - Litestar wants a plain mapping

    @get(media_type=MediaType.HTML)
    async def page(
        self,
        token: FromPath[str],
        optional_caller: OptionalCaller,
        parts: Parts,
        request: Request[Any, Any, Any],
    ) -> Response[str]:
        """Show what there is to pay, and lead on to the mini-app."""
        page = await read_pay_page(parts.db, parts.vault, token, optional_caller)
        language = language_of(request.headers.get("accept-language", "zh-CN"))
        seat = page.seat
        text = _PAGES.get_template("pay").render(
            one=page.team_buy,
            seat=seat,
            words=PAY_WORDS[language],
            language=language,
            amount=price_text(seat.amount_minor, seat.currency),
            each=price_text(seat.unit_price_minor, seat.currency),
            until=_until(page),
            is_paid=is_paid(seat),
            is_payable=is_payable(page),
            app_url=f"/m/#/pages/pay/index?seat={seat.id}",
        )
        headers = {**HEADERS, "Cache-Control": "private, no-store"}
        return Response(text, media_type=MediaType.HTML, headers=headers)


def is_payable(page: PayPage) -> bool:
    """Say whether the seat is still held for its shopper to pay."""
    seat, team_buy = page.seat, page.team_buy.team_buy
    held = seat.expires_at is not None and page.at < seat.expires_at
    return seat.state in PAYABLE and held and is_open(team_buy, now=page.at)


def is_paid(seat: Seat) -> bool:
    """Say whether its money is there, or its card saved for the close."""
    pledged = seat.state is SeatState.RESERVED and seat.expires_at is None
    return pledged or seat.state in _PAID


def _until(page: PayPage) -> tuple[str, datetime] | None:
    """Return until when the seat is held, by the clock on the merchant's wall (N-21)."""
    until = page.seat.expires_at
    if until is None:
        return None
    local = until.astimezone(ZoneInfo(page.team_buy.timezone))
    return f"{local:%H:%M} ({page.team_buy.timezone})", until
