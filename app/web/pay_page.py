"""The payment page of one seat: what a link to pay leads to, in any browser.

It states the amount and the promise. With the embedded sandbox it leads on to the mini-app, where
test cards are. With a real provider a new card is typed here, in this document alone: its content
policy is the only one of ours that lets somebody else's script run. A policy belongs to a document,
and all pages of the mini-app are one document: that is why cards are not typed there.

It is no log-in, and whoever is logged in as somebody else than its shopper finds nothing here.
"""

import hashlib
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Literal
from zoneinfo import ZoneInfo

import msgspec
from jinja2 import DictLoader, Environment, select_autoescape
from litestar import Controller, MediaType, Request, Response
from litestar.params import FromPath, FromQuery

from app.actions.pay_for_seat import PaymentWanted, pay_for_seat
from app.actions.pay_links import PayPage, read_pay_page
from app.settings import Settings
from app.web.deps import OnceRequired, OptionalCaller, Parts, sent
from app.web.pay_pages import PAY, PAY_WORDS
from app.web.problems import language_of
from app.web.routes import get, post
from app.web.share import HEADERS, say_sorry
from app.web.share_pages import HEAD, STYLE, STYLE_HASH
from app.web.team_buy_views import PaymentStartedView
from domain.errors import DomainError
from domain.prices import price_text
from domain.seats import PAYABLE, Seat, SeatState
from domain.team_buys import is_open

SCRIPT: Final = (Path(__file__).resolve().parent / "pay_page.js").read_bytes()
SCRIPT_TAG: Final = f'"{hashlib.sha256(SCRIPT).hexdigest()[:32]}"'
STRIPE: Final = "https://js.stripe.com https://*.js.stripe.com"
CARD_POLICY: Final = (
    f"default-src 'none'; script-src 'self' {STRIPE}; frame-src {STRIPE} https://hooks.stripe.com;"
    " connect-src 'self' https://api.stripe.com; img-src 'self' data: https://*.stripe.com;"
    f" style-src 'sha256-{STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""What Stripe's Payment Element needs (frontend.md 8), and nothing more."""
CARD_HEADERS: Final = {
    **HEADERS,
    "Content-Security-Policy": CARD_POLICY,
    "Referrer-Policy": "strict-origin",
}
"""The provider learns which site its script stands on, and not the link."""
PRIVATE: Final = "private, no-store"
Language = Literal["zh-CN", "en"]
_PAGES: Final = Environment(
    loader=DictLoader({"head": HEAD, "pay": PAY}),
    autoescape=select_autoescape(default=True, default_for_string=True),
)
_PAGES.globals["style"] = STYLE
_PAID: Final = frozenset({SeatState.AUTHORIZED, SeatState.CAPTURED, SeatState.FULFILLED})


class PayStateView(msgspec.Struct, frozen=True):
    """`payable` while the money is not there, `paid` when it is, `over` when it may not come."""

    state: Literal["payable", "paid", "over"]


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
        language: FromQuery[Language | None] = None,
    ) -> Response[str]:
        """Show what there is to pay, and take a card or lead on to where one is taken."""
        page = await read_pay_page(parts.db, parts.vault, token, optional_caller)
        said = language or language_of(request.headers.get("accept-language", "zh-CN"))
        takes_cards = state_of(page) == "payable" and takes_cards_here(parts.settings)
        text = _PAGES.get_template("pay").render(
            **_facts(page),
            words=PAY_WORDS[said],
            language=said,
            takes_cards=takes_cards,
            token=token,
        )
        headers = {**(CARD_HEADERS if takes_cards else HEADERS), "Cache-Control": PRIVATE}
        return Response(text, media_type=MediaType.HTML, headers=headers)


class PayDocumentController(Controller):
    """What the page's script asks; refusals are problem documents, not pages."""

    path = "/p"
    include_in_schema = False

    @get("/assets/pay.js", media_type="text/javascript")
    async def script(self, request: Request[Any, Any, Any]) -> Response[bytes]:
        """Return the script that mounts the provider's card fields."""
        headers = {"ETag": SCRIPT_TAG, "Cache-Control": "no-cache"}
        if SCRIPT_TAG in request.headers.get("if-none-match", ""):
            return Response(b"", status_code=304, headers=headers)
        return Response(SCRIPT, media_type="text/javascript", headers=headers)

    @post("/{token:str}/payment", operation_id="payByLink", status_code=200)
    async def pay(
        self,
        token: FromPath[str],
        optional_caller: OptionalCaller,
        parts: Parts,
        once: OnceRequired,
    ) -> Response[PaymentStartedView]:
        """Start the payment of the link's seat with a new card: the secret confirms this one."""
        page = await read_pay_page(parts.db, parts.vault, token, optional_caller)
        wanted = PaymentWanted(page.shopper_id, page.seat.id)
        started, replayed = await pay_for_seat(parts.paying, wanted, once)
        return sent(PaymentStartedView.of(started), replayed=replayed)

    @get("/{token:str}/state")
    async def state(
        self, token: FromPath[str], optional_caller: OptionalCaller, parts: Parts
    ) -> Response[PayStateView]:
        """Say whether the money has come."""
        page = await read_pay_page(parts.db, parts.vault, token, optional_caller)
        return Response(PayStateView(state_of(page)), headers={"Cache-Control": PRIVATE})


def takes_cards_here(settings: Settings) -> bool:
    """Say whether the provider's own card fields can be shown: its script knows no sandbox."""
    return settings.sandbox_url is None and bool(settings.stripe_publishable_key)


def state_of(page: PayPage) -> Literal["payable", "paid", "over"]:
    """Say where the seat stands, for somebody who is to pay."""
    if is_paid(page.seat):
        return "paid"
    return "payable" if is_payable(page) else "over"


def is_payable(page: PayPage) -> bool:
    """Say whether the seat is still held for its shopper to pay."""
    seat, team_buy = page.seat, page.team_buy.team_buy
    held = seat.expires_at is not None and page.at < seat.expires_at
    return seat.state in PAYABLE and held and is_open(team_buy, now=page.at)


def is_paid(seat: Seat) -> bool:
    """Say whether its money is there, or its card saved for the close."""
    pledged = seat.state is SeatState.RESERVED and seat.expires_at is None
    return pledged or seat.state in _PAID


def _facts(page: PayPage) -> dict[str, Any]:
    seat = page.seat
    return {
        "one": page.team_buy,
        "seat": seat,
        "state": state_of(page),
        "amount": price_text(seat.amount_minor, seat.currency),
        "each": price_text(seat.unit_price_minor, seat.currency),
        "until": _until(page),
        "pay_url": f"/m/#/pages/pay/index?seat={seat.id}",
        "paid_url": f"/m/#/pages/paid/index?seat={seat.id}",
    }


def _until(page: PayPage) -> tuple[str, datetime] | None:
    """Return until when the seat is held, by the clock on the merchant's wall (N-21)."""
    until = page.seat.expires_at
    if until is None:
        return None
    local = until.astimezone(ZoneInfo(page.team_buy.timezone))
    return f"{local:%H:%M} ({page.team_buy.timezone})", until
