"""What a team-buy and a seat look like in answers."""

from datetime import datetime
from typing import Self
from urllib.parse import quote
from uuid import UUID

import msgspec

from app.actions.pay_for_seat import PaymentStarted
from app.actions.read_seats import Receipt, ShownSeat
from app.actions.read_team_buys import Member, ShownTeamBuy
from domain.campaigns import Counting
from domain.invites import shown
from domain.payments import PaymentState, Strategy
from domain.prices import price_text
from domain.pricing import NextTier, PriceLadder, Tier
from domain.seats import Seat, SeatState
from domain.team_buys import TeamBuy, TeamBuyState

SHARE_TEXT = {
    "zh-CN": "【{title}】现价 {price}，{count} 人已参团，人越多越便宜！邀请码 {code} {url}",
    "en": "{title}: now {price}, {count} joined, and every tier makes it cheaper for all. "
    "Code {code} {url}",
}


class ShareView(msgspec.Struct, frozen=True):
    """How to pass a team-buy on: the same code in every one of them.

    `poster_url` and `qr_svg_url` are SVG, the others PNG: `poster_png_url` 750×1180 to save,
    `picture_url` 1200×630 for previews of a link, `card_picture_url` 5:4 for a mini-program's card.
    """

    url: str
    text: str
    qr_svg_url: str
    qr_png_url: str
    poster_url: str
    poster_png_url: str
    picture_url: str
    card_picture_url: str
    mini_program_path: str


class InitiatorView(msgspec.Struct, frozen=True):
    """Who opened it, by nickname."""

    nickname: str


class TeamBuyView(msgspec.Struct, frozen=True, kw_only=True):
    """A team-buy as everybody sees it."""

    id: UUID
    campaign_id: UUID
    merchant_id: UUID
    merchant_name: str
    title: str
    state: TeamBuyState
    formed: bool
    counting: Counting
    buyers_count: int
    units_count: int
    sponsored_count: int
    pledged_count: int
    seats_held: int
    formed_min: int
    buyers_max: int
    unit_price_minor: int
    currency: str
    next_tier: NextTier | None
    ladder: tuple[Tier, ...]
    opened_at: datetime
    closes_at: datetime
    closed_at: datetime | None
    closing_unit_price_minor: int | None
    closing_count: int | None
    timezone: str
    server_time: datetime
    version: int
    invite_code: str
    initiator: InitiatorView
    share: ShareView
    members: list[Member]

    @classmethod
    def of(cls, one: ShownTeamBuy, *, public_url: str, language: str) -> Self:
        """Show a team-buy."""
        team_buy = one.team_buy
        running = team_buy.state in (TeamBuyState.OPEN, TeamBuyState.CLOSING)
        return cls(
            id=team_buy.id,
            campaign_id=team_buy.campaign_id,
            merchant_id=team_buy.merchant_id,
            merchant_name=one.merchant_name,
            title=one.title,
            state=team_buy.state,
            formed=team_buy.formed,
            counting=team_buy.counting,
            buyers_count=team_buy.buyers_count,
            units_count=team_buy.units_count,
            sponsored_count=team_buy.sponsored_count,
            pledged_count=one.pledged_count,
            seats_held=team_buy.seats_held,
            formed_min=team_buy.formed_min,
            buyers_max=team_buy.buyers_max,
            unit_price_minor=team_buy.unit_price_minor,
            currency=team_buy.currency,
            next_tier=team_buy.next_tier if running else None,
            ladder=team_buy.ladder.tiers,
            opened_at=team_buy.opened_at,
            closes_at=team_buy.closes_at,
            closed_at=one.closed_at,
            closing_unit_price_minor=one.closing_unit_price_minor,
            closing_count=one.closing_count,
            timezone=one.timezone,
            server_time=one.at,
            version=team_buy.version,
            invite_code=shown(one.invite_code),
            initiator=InitiatorView(one.initiator),
            share=share_of(one, public_url=public_url, language=language),
            members=one.members,
        )


class PaymentView(msgspec.Struct, frozen=True):
    """Where the latest payment of a seat stands."""

    id: UUID
    state: PaymentState
    strategy: Strategy
    decline_code: str
    client_secret: str | None


class SeatView(msgspec.Struct, frozen=True, kw_only=True):
    """A seat; `counted` is false while its card already counts in this team-buy."""

    id: UUID
    team_buy_id: UUID
    state: SeatState
    quantity: int
    unit_price_minor: int
    amount_minor: int
    currency: str
    counted: bool
    reserved_at: datetime
    expires_at: datetime | None

    @classmethod
    def of(cls, seat: Seat) -> Self:
        """Show a seat."""
        return cls(
            id=seat.id,
            team_buy_id=seat.team_buy_id,
            state=seat.state,
            quantity=seat.quantity,
            unit_price_minor=seat.unit_price_minor,
            amount_minor=seat.amount_minor,
            currency=seat.currency,
            counted=seat.counted,
            reserved_at=seat.reserved_at,
            expires_at=seat.expires_at,
        )


class OwnSeatView(msgspec.Struct, frozen=True, kw_only=True):
    """A seat as its shopper sees it."""

    id: UUID
    team_buy_id: UUID
    campaign_id: UUID
    title: str
    team_buy_state: TeamBuyState
    state: SeatState
    quantity: int
    unit_price_minor: int
    amount_minor: int
    closing_unit_price_minor: int | None
    currency: str
    counted: bool
    reserved_at: datetime
    expires_at: datetime | None
    authorized_at: datetime | None
    ended_at: datetime | None
    end_reason: str
    payment: PaymentView | None

    @classmethod
    def of(cls, one: ShownSeat) -> Self:
        """Show a shopper's own seat."""
        payment = None
        if one.payment_id is not None and one.payment_state is not None:
            payment = PaymentView(
                one.payment_id,
                PaymentState(one.payment_state),
                Strategy(one.strategy or ""),
                one.decline_code or "",
                one.client_secret,
            )
        return cls(
            id=one.id,
            team_buy_id=one.team_buy_id,
            campaign_id=one.campaign_id,
            title=one.title,
            team_buy_state=TeamBuyState(one.team_buy_state),
            state=SeatState(one.state),
            quantity=one.quantity,
            unit_price_minor=one.unit_price_minor,
            amount_minor=one.amount_minor,
            closing_unit_price_minor=one.closing_unit_price_minor,
            currency=one.currency,
            counted=one.counted,
            reserved_at=one.reserved_at,
            expires_at=one.expires_at,
            authorized_at=one.authorized_at,
            ended_at=one.ended_at,
            end_reason=one.end_reason,
            payment=payment,
        )


class SeatPageView(OwnSeatView, frozen=True, kw_only=True):
    """A seat on its own page: also how to bring more people, and what that is worth (PDD-3)."""

    share: ShareView
    next_tier: NextTier | None

    @classmethod
    def on_page(cls, one: ShownSeat, team_buy: ShownTeamBuy, *, share: ShareView) -> Self:
        """Show a seat with its team-buy."""
        running = team_buy.team_buy.state in (TeamBuyState.OPEN, TeamBuyState.CLOSING)
        return cls(
            **msgspec.structs.asdict(OwnSeatView.of(one)),
            share=share,
            next_tier=team_buy.team_buy.next_tier if running else None,
        )


class PaymentStartedView(msgspec.Struct, frozen=True, kw_only=True):
    """What the shopper's device needs to go on paying."""

    payment_id: UUID
    seat_id: UUID
    gateway: str
    publishable_key: str
    strategy: Strategy
    state: PaymentState
    client_secret: str | None
    amount_minor: int
    currency: str
    coupon_minor: int

    @classmethod
    def of(cls, one: PaymentStarted) -> Self:
        """Show a started payment."""
        return cls(**msgspec.structs.asdict(one))


class ReceiptView(msgspec.Struct, frozen=True, kw_only=True):
    """What a seat cost, why, and where it is booked."""

    seat_id: UUID
    team_buy_id: UUID
    state: SeatState
    currency: str
    quantity: int
    ladder: tuple[Tier, ...]
    closing_count: int | None
    closing_unit_price_minor: int | None
    authorized_minor: int
    captured_minor: int
    released_minor: int
    refunded_minor: int
    coupon_minor: int
    ledger_transaction_ids: list[UUID]

    @classmethod
    def of(cls, one: Receipt) -> Self:
        """Show a receipt."""
        seat, money = one.seat, one.money
        return cls(
            seat_id=seat.id,
            team_buy_id=seat.team_buy_id,
            state=SeatState(seat.state),
            currency=seat.currency,
            quantity=seat.quantity,
            ladder=msgspec.json.decode(seat.ladder, type=PriceLadder).tiers,
            closing_count=seat.closing_count,
            closing_unit_price_minor=seat.closing_unit_price_minor,
            authorized_minor=money.authorized_minor,
            captured_minor=money.captured_minor,
            released_minor=money.released_minor,
            refunded_minor=money.refunded_minor,
            coupon_minor=money.coupon_minor,
            ledger_transaction_ids=one.transaction_ids,
        )


def share_of(one: ShownTeamBuy, *, public_url: str, language: str) -> ShareView:
    """Return how to pass a team-buy on: four carriers of the same code (WX-8)."""
    code = one.invite_code
    url = f"{public_url}/t/{code}"
    team_buy: TeamBuy = one.team_buy
    text = SHARE_TEXT[language].format(
        title=one.title,
        price=price_text(team_buy.unit_price_minor, team_buy.currency),
        count=team_buy.buyers_count,
        code=shown(code),
        url=url,
    )
    return ShareView(
        url=url,
        text=text,
        qr_svg_url=f"{url}/qr.svg",
        qr_png_url=f"{url}/qr.png",
        poster_url=f"{url}/poster.svg",
        poster_png_url=f"{url}/poster.png?language={language}",
        picture_url=f"{url}/preview.png?language={language}",
        card_picture_url=f"{url}/card.png?language={language}",
        mini_program_path=f"pages/team/index?code={quote(code)}",
    )
