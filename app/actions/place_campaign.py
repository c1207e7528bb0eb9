"""Say in which rooms a campaign is shown, and whose members may buy before everybody else."""

import msgspec

from app.actions.access import Person, access_campaign_to_change, access_merchant
from app.store import audit, campaign_rooms
from app.store.campaign_rooms import CampaignRooms
from app.store.database import Database, Tx
from domain.campaigns import CampaignState
from domain.errors import CampaignInvalidError, CampaignNotFoundError, CampaignNotOpenError
from domain.ids import CampaignRef
from domain.roles import Need
from domain.room_errors import RoomNotFoundError

__all__ = ("CampaignRooms", "place_campaign", "read_place")

OVER = frozenset({CampaignState.CLOSED, CampaignState.ARCHIVED})


async def place_campaign(
    tx: Tx, *, person: Person, ref: CampaignRef, rooms: CampaignRooms
) -> CampaignRooms:
    """Replace the rooms of a campaign, at any time before it is over.

    Raises (checked in this order):
        MerchantNotFoundError, RoleMissingError, CampaignNotFoundError: see `access`.
        CampaignNotOpenError: it is over.
        CampaignInvalidError: rooms that go first without an end of it, or the other way round.
        RoomNotFoundError: a room is none of the merchant's.
    """
    found = await access_campaign_to_change(tx, person, ref)
    if found.campaign.state in OVER:
        raise CampaignNotOpenError
    if bool(rooms.early_access_rooms) != (rooms.early_access_until is not None):
        raise CampaignInvalidError("early_access_rooms and early_access_until go together")
    before = await campaign_rooms.read(tx, ref)
    if not await campaign_rooms.put(tx, ref, rooms):
        raise RoomNotFoundError
    act = person.act(ref.merchant_id, "campaign.placed", f"campaign:{ref.id}")
    await audit.record(
        tx,
        msgspec.structs.replace(
            act, before=msgspec.to_builtins(before), after=msgspec.to_builtins(rooms)
        ),
    )
    return await _read(tx, ref)


async def read_place(db: Database, person: Person, ref: CampaignRef) -> CampaignRooms:
    """Read the rooms of a campaign.

    Raises:
        MerchantNotFoundError, RoleMissingError, CampaignNotFoundError: see `access`.
    """
    async with db.reading() as tx:
        await access_merchant(tx, person, ref.merchant_id, Need.SELL)
        return await _read(tx, ref)


async def _read(tx: Tx, ref: CampaignRef) -> CampaignRooms:
    rooms = await campaign_rooms.read(tx, ref)
    if rooms is None:
        raise CampaignNotFoundError
    return rooms
