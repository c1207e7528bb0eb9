"""Invites to rooms that the caller was sent because of what they bought."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Self
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.params import FromQuery, JSONBody

from app.actions.idempotency import answer_once
from app.actions.offer_rooms import Offer, OfferWish, list_room_offers, wish_for_offers
from app.web.deps import Caller, OnceOptional, Parts, answered
from app.web.pages import LAST, LIMIT_DEFAULT, Cursor, Limit, cut, position
from app.web.routes import get, patch
from domain.invites import shown
from domain.room_policies import SeatEvent


class RoomOfferView(msgspec.Struct, frozen=True, kw_only=True):
    """An invite that only the caller can use: to which room, for which seat."""

    room_id: UUID
    merchant_id: UUID
    title: str
    invite_code: str
    seat_id: UUID
    event: SeatEvent
    created_at: datetime
    expires_at: datetime

    @classmethod
    def of(cls, offer: Offer) -> Self:
        """Show an invite."""
        return cls(
            room_id=offer.room_id,
            merchant_id=offer.merchant_id,
            title=offer.title,
            invite_code=shown(offer.invite_code),
            seat_id=offer.seat_id,
            event=SeatEvent(offer.event),
            created_at=offer.created_at,
            expires_at=offer.expires_at,
        )


class RoomOfferPage(msgspec.Struct, frozen=True):
    """Some of the invites that still work."""

    items: Sequence[RoomOfferView]
    next_cursor: str | None


class OfferWishGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whether a merchant's rooms may invite the caller."""

    merchant_id: UUID
    wanted: bool


class OfferWishView(msgspec.Struct, frozen=True):
    """Whether a merchant's rooms may invite the caller."""

    merchant_id: UUID
    wanted: bool

    @classmethod
    def of(cls, wish: OfferWish) -> Self:
        """Show a wish."""
        return cls(wish.merchant_id, wish.wanted)


class RoomOfferController(Controller):
    """The caller's invites to rooms."""

    path = "/v1/me/room-invites"
    tags = ("rooms",)

    @get(operation_id="listRoomOffers")
    async def list(
        self,
        caller: Caller,
        parts: Parts,
        limit: FromQuery[Limit] = LIMIT_DEFAULT,
        cursor: FromQuery[Cursor] = None,
    ) -> RoomOfferPage:
        """List the invites the caller was sent because of their seats, which still work."""
        before = position(cursor, start=LAST)
        found = await list_room_offers(parts.db, caller, before=before, limit=limit + 1)
        rows, after = cut(found, limit, lambda one: one.room_id)
        return RoomOfferPage([RoomOfferView.of(one) for one in rows], after)

    @patch(operation_id="wishForRoomOffers")
    async def wish(
        self,
        data: JSONBody[OfferWishGiven],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[OfferWishView]:
        """Let a merchant's rooms invite the caller, or not."""
        wish = OfferWish(data.merchant_id, data.wanted)
        work = partial(wish_for_offers, person=caller, wish=wish)
        return answered(
            await answer_once(parts.db, optional_once, work, render=OfferWishView.of, status=200)
        )
