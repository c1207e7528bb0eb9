"""Read what is to be handed over: the pick list of a merchant, a team-buy, a pickup point."""

from typing import Final
from uuid import UUID

import msgspec

from app.actions.access import Person, access_merchant
from app.store import redeem_codes, room_invites, rooms
from app.store.database import Database
from app.store.redeem_codes import Handover
from domain.ids import RoomRef
from domain.roles import Need
from domain.room_errors import RoomNotFoundError

__all__ = ("Handover", "HandoversWanted", "PickList", "read_handovers", "read_pick_list")

LINES_MAX: Final = 2_000
FIRST: Final = UUID(int=0)


class HandoversWanted(msgspec.Struct, frozen=True, kw_only=True):
    """Whose goods, of which team-buy, at which point; None: all."""

    merchant_id: UUID
    team_buy_id: UUID | None
    point_id: UUID | None


async def read_handovers(
    db: Database, person: Person, wanted: HandoversWanted, *, after: UUID, limit: int
) -> list[Handover]:
    """Return paid seats, handed over or not, by id.

    Raises:
        MerchantNotFoundError, RoleMissingError: not for this person to see.
    """
    async with db.reading() as tx:
        await access_merchant(tx, person, wanted.merchant_id, Need.FULFIL)
        return await redeem_codes.handovers(
            tx,
            wanted.merchant_id,
            team_buy_id=wanted.team_buy_id,
            point_id=wanted.point_id,
            after=after,
            limit=limit,
        )


class PickList(msgspec.Struct, frozen=True, kw_only=True):
    """What is still to be handed over, and the room whose QR code goes with it."""

    handovers: list[Handover]
    room_title: str | None
    room_code: str | None


async def read_pick_list(
    db: Database, person: Person, wanted: HandoversWanted, *, room_id: UUID | None
) -> PickList:
    """Return what is still to be handed over, at most two thousand lines.

    Raises:
        MerchantNotFoundError, RoleMissingError: not for this person to see.
        RoomNotFoundError: no such room of the merchant's.
    """
    found = await read_handovers(db, person, wanted, after=FIRST, limit=LINES_MAX)
    title = code = None
    if room_id is not None:
        async with db.reading() as tx:
            ref = RoomRef(wanted.merchant_id, room_id)
            room = await rooms.read(tx, ref)
            if room is None:
                raise RoomNotFoundError
            title, code = room.title, await room_invites.standing_qr(tx, ref)
    return PickList(
        handovers=[one for one in found if one.fulfilled_at is None],
        room_title=title,
        room_code=code,
    )
