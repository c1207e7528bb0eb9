"""Drop coupons into a room: what they are worth moves into their purse, the room is told (TB-2)."""

from datetime import timedelta
from typing import Final
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.access import Person, access_merchant, check_verified
from app.actions.access_room import RoomAt, access_room
from app.actions.create_campaign import AmountStep, ChargeMin
from app.actions.post_message import SystemPost, post_within
from app.store import audit, campaigns, clock, coupons, ledger
from app.store.database import Tx
from domain.coupons import CouponDrop, funding_posting
from domain.errors import CampaignNotFoundError, CurrencyUnsupportedError, PriceStepError
from domain.ids import CampaignRef
from domain.messages import SYSTEM, Message, MessageKind
from domain.prices import price_text
from domain.roles import Need
from domain.rooms import Permit

LIFETIME: Final = timedelta(days=7)


class CouponsWanted(msgspec.Struct, frozen=True, kw_only=True):
    """What staff want to give away. `campaign_id` None: usable in all of the merchant's."""

    room_id: UUID
    title: str
    currency: str
    amount_minor: int
    coupons_count: int
    campaign_id: UUID | None = None
    lifetime: timedelta = LIFETIME


class Dropped(msgspec.Struct, frozen=True):
    """A drop in its room, and the message to ring for once it has committed."""

    drop: CouponDrop
    messages: list[Message]


async def drop_coupons(
    tx: Tx,
    person: Person,
    wanted: CouponsWanted,
    *,
    charge_min_minor: ChargeMin,
    amount_step_minor: AmountStep,
) -> Dropped:
    """Fund the coupons from the merchant's earnings, and tell the room.

    Raises (checked in this order):
        AccountUnverifiedError.
        RoomNotFoundError, RoomForbiddenError: not in the room, or without a voice there.
        MerchantNotFoundError, RoleMissingError: the merchant's money is given by its staff.
        CampaignNotFoundError: the merchant has no such campaign.
        CurrencyUnsupportedError.
        PriceStepError: what is left to pay could not be charged.
    """
    check_verified(person)
    at = await access_room(tx, person, wanted.room_id, Permit.WRITE)
    await access_merchant(tx, person, at.room.merchant_id, Need.SELL)
    if wanted.campaign_id is not None:
        ref = CampaignRef(at.room.merchant_id, wanted.campaign_id)
        if await campaigns.read(tx, ref) is None:
            raise CampaignNotFoundError
    least_minor = charge_min_minor(wanted.currency)
    if least_minor is None:
        raise CurrencyUnsupportedError
    if wanted.amount_minor % amount_step_minor(wanted.currency):
        raise PriceStepError
    drop = await _drop(tx, person, at, wanted, least_minor)
    await ledger.post(tx, drop.merchant_id, [(funding_posting(drop), drop.created_at)])
    await audit.record(
        tx, person.act(drop.merchant_id, "coupons.dropped", f"coupon_drop:{drop.id}")
    )
    seqs, messages = await post_within(tx, drop.room, [(SYSTEM, _post(drop).draft())])
    drop = msgspec.structs.replace(drop, message_seq=seqs[0])
    await coupons.insert(tx, drop)
    return Dropped(drop, messages)


async def _drop(
    tx: Tx, person: Person, at: RoomAt, wanted: CouponsWanted, least_minor: int
) -> CouponDrop:
    now = await clock.read(tx)
    return CouponDrop(
        merchant_id=at.room.merchant_id,
        id=uuid7(),
        room_id=at.room.id,
        made_by=person.shopper_id,
        campaign_id=wanted.campaign_id,
        title=wanted.title,
        currency=wanted.currency,
        amount_minor=wanted.amount_minor,
        coupons_count=wanted.coupons_count,
        charge_min_minor=least_minor,
        message_seq=0,
        created_at=now,
        expires_at=now + wanted.lifetime,
        ended_at=None,
        returned_minor=0,
        claimed_count=0,
    )


def _post(drop: CouponDrop) -> SystemPost:
    payload = msgspec.json.encode(
        {
            "coupon_drop_id": drop.id,
            "title": drop.title,
            "campaign_id": drop.campaign_id,
            "currency": drop.currency,
            "amount_minor": drop.amount_minor,
            "coupons_count": drop.coupons_count,
            "expires_at": drop.expires_at,
        }
    ).decode()
    shown = price_text(drop.amount_minor, drop.currency)
    return SystemPost(
        key=f"coupon_drop:{drop.id}",
        kind=MessageKind.DROP,
        body=f"[优惠券] {drop.title} {shown} × {drop.coupons_count}",
        payload=payload,
    )
