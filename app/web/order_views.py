"""What the sender of an order is told: items with a way to pay, refusals, a question back."""

from datetime import datetime
from uuid import UUID

import msgspec

from app.actions.pay_links import PayLink, pay_token
from app.wiring import Wiring
from domain.order_intents import OrderAnswer, OrderedItem
from domain.seats import SeatState


class OrderedItemView(msgspec.Struct, frozen=True, kw_only=True):
    """What one item came to: `units` in all, `delta` of them by this message.

    `pay_url` opens the page of this seat, until it expires, for its shopper alone.
    """

    seat_id: UUID
    team_buy_id: UUID
    code: str
    delta: int
    units: int
    state: SeatState
    unit_price_minor: int
    amount_minor: int
    currency: str
    pay_url: str | None
    expires_at: datetime | None


class RefusedItemView(msgspec.Struct, frozen=True, kw_only=True):
    """Why nothing was done for an item: `reason` is the code of the refusal."""

    code: str
    reason: str
    units_max: int | None


class SavedCardView(msgspec.Struct, frozen=True):
    """A saved card: send its id as `method` to `POST /v1/seats/{id}/payment` to pay by one tap."""

    method: UUID
    brand: str
    last4: str


class OrderView(msgspec.Struct, frozen=True, kw_only=True):
    """What became of an order: nothing of it has charged anybody.

    `ask`: the codes it may mean; say it again with one of them. `list_id`: the proposal that a
    pasted list became. `pay`: the card that pays with one tap, if one is saved.
    """

    items: list[OrderedItemView]
    refusals: list[RefusedItemView]
    ask: list[str]
    list_id: UUID | None
    pay: SavedCardView | None


def order_view(parts: Wiring, shopper_id: UUID, answer: OrderAnswer) -> OrderView:
    """Show what became of somebody's order."""
    card = answer.card
    return OrderView(
        items=[_item(parts, shopper_id, one) for one in answer.items],
        refusals=refused_views(answer),
        ask=list(answer.ask),
        list_id=answer.list_id,
        pay=None if card is None else SavedCardView(card.id, card.brand, card.last4),
    )


def refused_views(answer: OrderAnswer) -> list[RefusedItemView]:
    """Show why nothing was done for some items."""
    return [
        RefusedItemView(code=one.code, reason=one.reason, units_max=one.units_max)
        for one in answer.refusals
    ]


def _item(parts: Wiring, shopper_id: UUID, one: OrderedItem) -> OrderedItemView:
    pay_url = None
    if one.is_payable and one.expires_at is not None:
        link = PayLink(one.seat_id, shopper_id, one.expires_at)
        pay_url = f"{parts.settings.public_url}/p/{pay_token(parts.vault, link)}"
    return OrderedItemView(
        seat_id=one.seat_id,
        team_buy_id=one.team_buy_id,
        code=one.code,
        delta=one.delta,
        units=one.units,
        state=one.state,
        unit_price_minor=one.unit_price_minor,
        amount_minor=one.amount_minor,
        currency=one.currency,
        pay_url=pay_url,
        expires_at=one.expires_at,
    )
