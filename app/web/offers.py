"""Offers: so many units for one shopper in a room, a seat with one tap (CT-2)."""

from datetime import datetime
from functools import partial
from typing import Annotated
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.params import FromPath, JSONBody
from msgspec import Meta

from app.actions.access import check_verified
from app.actions.answer_and_ring import answer_and_ring
from app.actions.idempotency import answer_once
from app.actions.make_offer import Offered, OfferWanted, accept_offer, make_offer
from app.store.database import Tx
from app.web.deps import Caller, OnceOptional, OnceRequired, Parts, answered
from app.web.routes import post
from app.web.team_buy_views import SeatView
from app.web.team_buys import Quantity
from domain.messages import Message


class OfferGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What to offer to whom; for a day unless said otherwise."""

    campaign_id: UUID
    shopper_id: UUID
    quantity: Quantity
    expires_at: Annotated[datetime, Meta(tz=True)] | None = None


class OfferView(msgspec.Struct, frozen=True):
    """An offer and the message that shows it."""

    id: UUID
    seq: int
    expires_at: datetime

    @classmethod
    def of(cls, offered: Offered) -> "OfferView":
        """Show an offer."""
        return cls(offered.offer.id, offered.offer.seq, offered.offer.expires_at)


class OfferController(Controller):
    """The offers of a room."""

    path = "/v1/rooms/{room_id:uuid}/offers"
    tags = ("rooms",)

    @post(operation_id="makeOffer")
    async def make(
        self,
        *,
        room_id: FromPath[UUID],
        data: JSONBody[OfferGiven],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[OfferView]:
        """Offer units to a member of the room."""
        check_verified(caller)
        wanted = OfferWanted(room_id=room_id, **msgspec.structs.asdict(data))

        async def work(tx: Tx) -> tuple[Offered, list[Message]]:
            offered = await make_offer(tx, person=caller, wanted=wanted)
            return offered, offered.posted

        return answered(
            await answer_and_ring(parts.db, parts.posts, optional_once, work, render=OfferView.of)
        )

    @post("/{offer_id:uuid}/accept", operation_id="acceptOffer")
    async def accept(
        self,
        *,
        room_id: FromPath[UUID],
        offer_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        once: OnceRequired,
    ) -> Response[SeatView]:
        """Reserve the seat that was offered to the caller."""
        check_verified(caller)
        work = partial(accept_offer, person=caller, room_id=room_id, offer_id=offer_id)
        return answered(await answer_once(parts.db, once, work, render=SeatView.of))
