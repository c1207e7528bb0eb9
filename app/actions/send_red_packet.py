"""Send a red packet into a room: the money moves into its purse, the room is told (DY-7)."""

from datetime import timedelta
from typing import Final
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.access import Person, access_merchant, check_verified
from app.actions.access_room import RoomAt, access_room
from app.actions.create_campaign import ChargeMin
from app.actions.post_message import SystemPost, post_within
from app.gateways.tokens import new_weights
from app.store import audit, clock, ledger, red_packets
from app.store.database import Tx
from domain.errors import CurrencyUnsupportedError
from domain.ids import RoomRef
from domain.messages import SYSTEM, Message, MessageKind
from domain.red_packets import WEIGHT_MAX, Funding, RedPacket, Split, cut, funding_posting
from domain.roles import Need
from domain.rooms import Permit

LIFETIME: Final = timedelta(hours=24)


class RedPacketWanted(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody wants to give away."""

    room_id: UUID
    funded_by: Funding
    split: Split
    currency: str
    total_minor: int
    shares_count: int
    greeting: str
    lifetime: timedelta = LIFETIME


class Sent(msgspec.Struct, frozen=True):
    """A packet in its room, and the message to ring for once it has committed."""

    packet: RedPacket
    messages: list[Message]


async def send_red_packet(
    tx: Tx, person: Person, wanted: RedPacketWanted, *, charge_min_minor: ChargeMin
) -> Sent:
    """Cut the sum into shares, put it into the packet's purse, and tell the room.

    Raises (checked in this order):
        AccountUnverifiedError.
        RoomNotFoundError, RoomForbiddenError: not in the room, or without a voice there.
        MerchantNotFoundError, RoleMissingError: the merchant's money is given by its staff.
        CurrencyUnsupportedError, RedPacketTooThinError.
        BalanceTooLowError: the sender's own balance is smaller.
    """
    check_verified(person)
    at = await access_room(tx, person, wanted.room_id, Permit.WRITE)
    if wanted.funded_by is Funding.MERCHANT:
        await access_merchant(tx, person, at.room.merchant_id, Need.SELL)
    if charge_min_minor(wanted.currency) is None:
        raise CurrencyUnsupportedError
    weights = [1] * wanted.shares_count
    if wanted.split is Split.LUCKY:
        weights = new_weights(wanted.shares_count, weight_max=WEIGHT_MAX)
    shares_minor = cut(wanted.total_minor, weights)
    packet = await _packet(tx, person, at, wanted)
    await ledger.post(tx, packet.merchant_id, [(funding_posting(packet), packet.created_at)])
    await audit.record(
        tx, person.act(packet.merchant_id, "red_packet.sent", f"red_packet:{packet.id}")
    )
    seqs, messages = await _tell(tx, at.ref, packet)
    packet = msgspec.structs.replace(packet, message_seq=seqs[0])
    await red_packets.insert(tx, packet, shares_minor)
    return Sent(packet, messages)


async def _packet(tx: Tx, person: Person, at: RoomAt, wanted: RedPacketWanted) -> RedPacket:
    now = await clock.read(tx)
    return RedPacket(
        merchant_id=at.room.merchant_id,
        id=uuid7(),
        room_id=at.room.id,
        sender_id=person.shopper_id,
        funded_by=wanted.funded_by,
        greeting=wanted.greeting,
        currency=wanted.currency,
        total_minor=wanted.total_minor,
        shares_count=wanted.shares_count,
        message_seq=0,
        created_at=now,
        expires_at=now + wanted.lifetime,
        ended_at=None,
        returned_minor=0,
        left_count=wanted.shares_count,
    )


async def _tell(tx: Tx, room: RoomRef, packet: RedPacket) -> tuple[list[int], list[Message]]:
    payload = msgspec.json.encode(
        {
            "red_packet_id": packet.id,
            "greeting": packet.greeting,
            "currency": packet.currency,
            "total_minor": packet.total_minor,
            "shares_count": packet.shares_count,
            "sender": packet.sender_id,
            "expires_at": packet.expires_at,
        }
    ).decode()
    said = SystemPost(
        key=f"red_packet:{packet.id}",
        kind=MessageKind.DROP,
        body=f"[红包] {packet.greeting}",
        payload=payload,
    )
    return await post_within(tx, room, [(SYSTEM, said.draft())])
