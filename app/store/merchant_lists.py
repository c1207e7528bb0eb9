"""What a merchant's staff look through: the seats of a team-buy, the merchant's rooms."""

from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, many
from app.store.rooms import room_of
from domain.ids import TeamBuyRef
from domain.rooms import Room

SEATS: Final = """
    select s.id, coalesce(p.nickname, '') as nickname, s.shopper_id is null as sponsored,
           case when s.fulfilled_at is null then s.state else 'fulfilled' end as state,
           s.quantity, s.unit_price_minor, s.currency, s.counted, s.reserved_at,
           s.authorized_at, s.expires_at, s.ended_at, s.end_reason
      from seat s left join shopper p on p.id = s.shopper_id
     where s.merchant_id = $1 and s.team_buy_id = $2 and s.id > $3
     order by s.id limit $4
"""
# What two people say to each other is not the merchant's to list (`access_room`).
ROOMS: Final = """
    select merchant_id, id, kind, owner_id, title, about, preset, policy, category, region,
           pickup_point_id, parent_id, series_id, series_no, members_count, last_seq, valid_from,
           valid_to, archived_at, created_at
      from room where merchant_id = $1 and id < $2 and kind <> 'direct' order by id desc limit $3
"""


class ListedSeat(msgspec.Struct, frozen=True, kw_only=True):
    """A seat as staff see it: whose by nickname, never by phone or account."""

    id: UUID
    nickname: str
    sponsored: bool
    state: str
    quantity: int
    unit_price_minor: int
    currency: str
    counted: bool
    reserved_at: datetime
    authorized_at: datetime | None
    expires_at: datetime | None
    ended_at: datetime | None
    end_reason: str


async def seats(tx: Tx, ref: TeamBuyRef, *, after: UUID, limit: int) -> list[ListedSeat]:
    """Return seats of a team-buy in the order of their reservation, those that ended included."""
    rows = await tx.fetch(SEATS, ref.merchant_id, ref.id, after, limit)
    return many(ListedSeat, rows)


async def rooms(tx: Tx, merchant_id: UUID, *, before: UUID, limit: int) -> list[Room]:
    """Return a merchant's rooms, the newest first."""
    return [room_of(row) for row in await tx.fetch(ROOMS, merchant_id, before, limit)]
