"""Offer one shopper so many units of a campaign, as a card in a room; accept it with one tap."""

from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.access import Person, access_campaign
from app.actions.access_room import access_room
from app.actions.open_team_buy import OpenWanted, open_team_buy
from app.actions.share_card import post_card
from app.store import audit, clock, memberships, offers, seats
from app.store.database import Tx, json_text
from app.store.offers import Offer
from domain.campaigns import check_opens, check_units
from domain.cards import OfferCard
from domain.errors import CampaignNotFoundError
from domain.ids import RoomRef, TeamBuyRef
from domain.messages import Draft, Message, MessageKind, system_id
from domain.prices import price_text
from domain.room_errors import OfferEndedError, OfferInvalidError, OfferNotFoundError
from domain.rooms import MembershipState, Permit
from domain.seats import Seat

STANDS_FOR: Final = timedelta(hours=24)


class OfferWanted(msgspec.Struct, frozen=True, kw_only=True):
    """What to offer to whom. `expires_at` None: for a day."""

    room_id: UUID
    campaign_id: UUID
    shopper_id: UUID
    quantity: int
    expires_at: datetime | None = None


class Offered(msgspec.Struct, frozen=True, kw_only=True):
    """An offer and its card; `posted` is to be rung for."""

    room: RoomRef
    offer: Offer
    posted: list[Message]


async def make_offer(tx: Tx, *, person: Person, wanted: OfferWanted) -> Offered:
    """Offer units to a member of a room.

    A price of its own takes a campaign of its own (one tier, one buyer), shown in that room only.

    Raises (checked in this order):
        RoomNotFoundError, RoomForbiddenError: see `access_room`; admins and staff offer.
        CampaignNotFoundError: the room's merchant has no such campaign.
        CampaignNotOpenError: outside its window.
        UnitsPerShopperExceededError, OutOfStockError: it could not be accepted.
        OfferInvalidError: whom it is for is not in the room, or it would be over already.
    """
    at = await access_room(tx, person, wanted.room_id, Permit.MODERATE)
    found = await access_campaign(tx, person, wanted.campaign_id)
    campaign = found.campaign
    if campaign.merchant_id != at.ref.merchant_id:
        raise CampaignNotFoundError
    check_opens(campaign, now=found.now)
    check_units(campaign, wanted_units=wanted.quantity, shopper_units=0)
    member = await memberships.read(tx, at.ref, wanted.shopper_id)
    expires_at = wanted.expires_at or found.now + STANDS_FOR
    if member is None or member.state is not MembershipState.ACTIVE or expires_at <= found.now:
        raise OfferInvalidError
    card = OfferCard(
        offer_id=uuid7(),
        campaign_id=campaign.id,
        for_shopper=wanted.shopper_id,
        title=campaign.title,
        quantity=wanted.quantity,
        unit_price_minor=campaign.ladder.tiers[0].unit_price_minor,
        currency=campaign.currency,
        expires_at=expires_at,
    )
    seq, posted = await post_card(tx, at, person, _draft(card, member.nickname))
    offer = Offer(
        id=card.offer_id,
        room_id=at.ref.id,
        seq=seq,
        campaign_id=campaign.id,
        shopper_id=wanted.shopper_id,
        made_by=person.shopper_id,
        quantity=wanted.quantity,
        expires_at=expires_at,
    )
    await offers.insert(tx, at.ref, offer)
    await audit.record(tx, person.act(at.ref.merchant_id, "offer.made", f"offer:{offer.id}"))
    return Offered(room=at.ref, offer=offer, posted=posted)


def _draft(card: OfferCard, nickname: str) -> Draft:
    shown = price_text(card.unit_price_minor, card.currency)
    return Draft(
        client_msg_id=system_id(f"offer:{card.offer_id}"),
        kind=MessageKind.CARD,
        body=f"【{card.title}】给 {nickname} 的报价：{card.quantity} 份，每份 {shown}",
        payload=json_text(card),
    )


async def accept_offer(tx: Tx, *, person: Person, room_id: UUID, offer_id: UUID) -> Seat:
    """Reserve the seat that was offered, in a team-buy of its own; again, it is the same seat.

    Raises (checked in this order):
        RoomNotFoundError: see `access_room`.
        OfferNotFoundError: there is none, or it is for somebody else.
        OfferEndedError: its time is over.
        DomainError: the refusals of `open_team_buy`.
    """
    at = await access_room(tx, person, room_id, Permit.JOIN)
    offer = await offers.lock(tx, at.ref, offer_id)
    if offer is None or offer.shopper_id != person.shopper_id:
        raise OfferNotFoundError
    if offer.seat_id is not None and offer.team_buy_id is not None:
        team_buy = TeamBuyRef(at.ref.merchant_id, offer.team_buy_id)
        held = await seats.of_team_buy(tx, team_buy, offer.seat_id)
        if held is None:
            raise LookupError("the seat of an accepted offer is there")
        return held
    if await clock.read(tx) >= offer.expires_at:
        raise OfferEndedError
    wanted = OpenWanted(offer.campaign_id, person.shopper_id, offer.quantity, room_id)
    opened = await open_team_buy(tx, wanted)
    if opened.seat is None:
        raise LookupError("a team-buy that was opened with a quantity has a seat")
    await offers.accept(tx, at.ref, offer_id, team_buy_id=opened.ref.id, seat_id=opened.seat.id)
    return opened.seat
