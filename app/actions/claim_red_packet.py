"""Take a share of a red packet: one per member, straight into their balance."""

from uuid import UUID

import msgspec

from app.actions.access import Person, check_verified
from app.actions.access_room import access_room
from app.store import clock, ledger, red_packets
from app.store.database import Tx
from app.store.red_packets import Share
from domain.red_packets import RedPacket, check_claimable, claim_posting
from domain.room_errors import RedPacketEmptyError, RedPacketNotFoundError
from domain.rooms import Permit


class Opened(msgspec.Struct, frozen=True):
    """A packet as a member sees it. `mine`: the share they took."""

    packet: RedPacket
    shares: list[Share]
    mine: Share | None


async def claim_red_packet(tx: Tx, person: Person, room_id: UUID, packet_id: UUID) -> Opened:
    """Take a share; whoever has one already is shown the same again.

    Raises (checked in this order):
        AccountUnverifiedError.
        RoomNotFoundError, RoomForbiddenError: members only.
        RedPacketNotFoundError, RedPacketOverError, RedPacketEmptyError.
    """
    check_verified(person)
    at = await access_room(tx, person, room_id, Permit.JOIN)
    member = at.own_membership()
    packet = await red_packets.lock(tx, at.ref, packet_id)
    if packet is None:
        raise RedPacketNotFoundError
    opened = await _opened(tx, person, packet)
    if opened.mine is not None:
        return opened
    now = await clock.read(tx)
    check_claimable(packet, now=now)
    share = await red_packets.claim(tx, packet, person.shopper_id, nickname=member.nickname)
    if share is None:
        raise RedPacketEmptyError
    posting = claim_posting(packet, person.shopper_id, amount_minor=share.amount_minor)
    await ledger.post(tx, packet.merchant_id, [(posting, now)])
    if packet.left_count == 1:
        await red_packets.end(tx, packet, returned_minor=0)
    return await _opened(tx, person, packet)


async def read_red_packet(tx: Tx, person: Person, room_id: UUID, packet_id: UUID) -> Opened:
    """Show a packet and who took which share.

    Raises:
        RoomNotFoundError: not in the room.
        RedPacketNotFoundError: there is none of this id there.
    """
    at = await access_room(tx, person, room_id, Permit.READ)
    packet = await red_packets.read(tx, at.ref, packet_id)
    if packet is None or packet.message_seq < at.floor:
        raise RedPacketNotFoundError
    return await _opened(tx, person, packet)


async def _opened(tx: Tx, person: Person, packet: RedPacket) -> Opened:
    fresh = await red_packets.read(tx, packet.room, packet.id)
    shares = await red_packets.claimed(tx, packet)
    mine = next((one for one in shares if one.shopper_id == person.shopper_id), None)
    return Opened(fresh or packet, shares, mine)
