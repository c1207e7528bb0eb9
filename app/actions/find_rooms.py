"""Find rooms: by search, near by, on a profile, on a leader's public page (DY-3, KS-7..9, KW-3)."""

from typing import Final
from uuid import UUID

import msgspec

from app.actions.access import Person
from app.store import campaigns, room_finding
from app.store.campaigns import CampaignAt
from app.store.database import Database
from app.store.room_finding import FARTHEST, After, FoundRoom, LeaderSeen, Sought
from domain.campaigns import CampaignState
from domain.room_errors import ShopperNotFoundError

__all__ = ("FARTHEST", "After", "FoundRoom", "Sought")

ROOMS_ON_PAGE_MAX: Final = 50
CAMPAIGNS_ON_PAGE_MAX: Final = 50
NEWEST: Final = UUID(int=(1 << 128) - 1)


class LeaderPage(msgspec.Struct, frozen=True):
    """What a leader shows to everybody."""

    leader: LeaderSeen
    campaigns: list[CampaignAt]
    rooms: list[FoundRoom]


async def discover_rooms(
    db: Database, sought: Sought, *, after: After, limit: int
) -> list[FoundRoom]:
    """Return rooms that let themselves be found; others never, not by their exact name either."""
    async with db.reading() as tx:
        return await room_finding.discoverable(tx, sought, after=after, limit=limit)


async def recommend_rooms(
    db: Database, person: Person, sought: Sought, *, after: After, limit: int
) -> list[FoundRoom]:
    """Return rooms of the nearest pickup points that a person is not in yet."""
    new_to = msgspec.structs.replace(sought, new_to=person.shopper_id)
    return await discover_rooms(db, new_to, after=after, limit=limit)


async def read_shown_rooms(
    db: Database, person: Person, shopper_id: UUID, *, after: UUID, limit: int
) -> list[FoundRoom]:
    """Return the rooms that somebody shows on their profile, but for those that banned the viewer.

    Raises:
        ShopperNotFoundError: nobody has this id.
    """
    async with db.reading() as tx:
        if not await room_finding.is_somebody(tx, shopper_id):
            raise ShopperNotFoundError
        return await room_finding.shown_by(
            tx, shopper_id, viewer_id=person.shopper_id, after=after, limit=limit
        )


async def read_leader_page(db: Database, leader_id: UUID) -> LeaderPage:
    """Return a leader's public page: open campaigns of their merchants, and rooms to join.

    Raises:
        ShopperNotFoundError: no approved leader has this id.
    """
    async with db.reading() as tx:
        leader = await room_finding.leader(tx, leader_id)
        if leader is None:
            raise ShopperNotFoundError
        offered: list[CampaignAt] = []
        for merchant_id in await room_finding.merchants_of_leader(tx, leader_id):
            offered += await campaigns.page(
                tx,
                merchant_id=merchant_id,
                state=CampaignState.OPEN,
                unpublished=False,
                shopper_id=None,
                before=NEWEST,
                limit=CAMPAIGNS_ON_PAGE_MAX,
            )
        rooms = await room_finding.led_by(tx, leader_id, limit=ROOMS_ON_PAGE_MAX)
    return LeaderPage(leader, offered[:CAMPAIGNS_ON_PAGE_MAX], rooms)
