"""Red packets and their shares; the money itself is in the ledger."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Row, Tx, many, one
from domain.ids import RoomRef
from domain.red_packets import RedPacket

INSERT: Final = """
    with packet as (
      insert into red_packet (merchant_id, id, room_id, sender_id, funded_by, greeting, currency,
                              total_minor, shares_count, message_seq, created_at, expires_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12))
    insert into red_packet_share (merchant_id, red_packet_id, no, amount_minor)
    select $1, $2, s.no, s.amount_minor
      from unnest($13::bigint[]) with ordinality as s(amount_minor, no)
"""
READ: Final = """
    select p.merchant_id, p.id, p.room_id, p.sender_id, p.funded_by, p.greeting, p.currency,
           p.total_minor, p.shares_count, p.message_seq, p.created_at, p.expires_at, p.ended_at,
           p.returned_minor,
           (select count(*) from red_packet_share s
             where s.merchant_id = p.merchant_id and s.red_packet_id = p.id
               and s.shopper_id is null)::int as left_count
      from red_packet p where p.merchant_id = $1 and p.room_id = $2 and p.id = $3
"""
LOCK: Final = """
    select id from red_packet where merchant_id = $1 and room_id = $2 and id = $3
       for no key update
"""
CLAIMED: Final = """
    select no, amount_minor, shopper_id, nickname, claimed_at from red_packet_share
     where merchant_id = $1 and red_packet_id = $2 and shopper_id is not null
     order by claimed_at, no
"""
CLAIM: Final = """
    update red_packet_share set shopper_id = $3, nickname = $4, claimed_at = app_clock()
     where merchant_id = $1 and red_packet_id = $2
       and no = (select min(no) from red_packet_share
                  where merchant_id = $1 and red_packet_id = $2 and shopper_id is null)
    returning no, amount_minor, shopper_id, nickname, claimed_at
"""
DUE: Final = """
    select merchant_id, room_id, id from red_packet
     where ended_at is null and expires_at <= app_now()
     order by expires_at limit $1 for no key update skip locked
"""
END: Final = """
    update red_packet set ended_at = app_clock(), returned_minor = $3
     where merchant_id = $1 and id = $2 and ended_at is null
"""
REST: Final = """
    select coalesce(sum(amount_minor), 0)::bigint from red_packet_share
     where merchant_id = $1 and red_packet_id = $2 and shopper_id is null
"""


class Share(msgspec.Struct, frozen=True):
    """A share somebody took."""

    no: int
    amount_minor: int
    shopper_id: UUID
    nickname: str
    claimed_at: datetime


class DuePacket(msgspec.Struct, frozen=True):
    """A packet whose time is up."""

    merchant_id: UUID
    room_id: UUID
    id: UUID

    @property
    def room(self) -> RoomRef:
        """Where it lies."""
        return RoomRef(self.merchant_id, self.room_id)


async def insert(tx: Tx, packet: RedPacket, shares_minor: Sequence[int]) -> None:
    """Store a packet and the shares it was cut into."""
    await tx.execute(
        INSERT,
        packet.merchant_id,
        packet.id,
        packet.room_id,
        packet.sender_id,
        packet.funded_by.value,
        packet.greeting,
        packet.currency,
        packet.total_minor,
        packet.shares_count,
        packet.message_seq,
        packet.created_at,
        packet.expires_at,
        shares_minor,
    )


async def lock(tx: Tx, room: RoomRef, packet_id: UUID) -> RedPacket | None:
    """Hold a packet until the transaction ends and return it as it is then."""
    if await tx.fetchval(LOCK, room.merchant_id, room.id, packet_id) is None:
        return None
    return await read(tx, room, packet_id)


async def read(tx: Tx, room: RoomRef, packet_id: UUID) -> RedPacket | None:
    """Return a packet of a room."""
    row = await tx.fetchrow(READ, room.merchant_id, room.id, packet_id)
    return None if row is None else _packet(row)


async def claimed(tx: Tx, packet: RedPacket) -> list[Share]:
    """Return the shares that were taken, the first taken first."""
    return many(Share, await tx.fetch(CLAIMED, packet.merchant_id, packet.id))


async def claim(tx: Tx, packet: RedPacket, shopper_id: UUID, *, nickname: str) -> Share | None:
    """Give the next share to a member; the packet is locked. None when there is none left."""
    row = await tx.fetchrow(CLAIM, packet.merchant_id, packet.id, shopper_id, nickname)
    return one(Share, row)


async def due(tx: Tx, *, limit: int) -> list[DuePacket]:
    """Hold packets whose time is up."""
    return many(DuePacket, await tx.fetch(DUE, limit))


async def end(tx: Tx, packet: RedPacket, *, returned_minor: int) -> None:
    """Nothing more can be taken."""
    await tx.execute(END, packet.merchant_id, packet.id, returned_minor)


async def rest_minor(tx: Tx, packet: RedPacket) -> int:
    """Return what nobody has taken."""
    rest: int = await tx.fetchval(REST, packet.merchant_id, packet.id)
    return rest


def _packet(row: Row) -> RedPacket:
    return msgspec.convert(dict(row), RedPacket)
