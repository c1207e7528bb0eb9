"""Read what a room amounts to (KS-10, PD-4) and what its merchant's staff have to do (KW-1)."""

from typing import Final
from uuid import UUID

import msgspec

from app.actions.access import Person, access_merchant
from app.actions.access_room import access_room
from app.store import room_figures
from app.store.database import Database
from app.store.room_figures import Activity, Cohort, Language, Saved, Workload
from domain.roles import Need
from domain.rooms import Permit

__all__ = ("Cohort", "Workload")

PEOPLE_MIN: Final = 20
"""Fewer are nobody's statistics: one could tell who is meant."""


class RoomStats(msgspec.Struct, frozen=True):
    """A room in figures; `languages` is None below twenty members."""

    activity: Activity
    saved: list[Saved]
    languages: list[Language] | None


class StaffLoad(msgspec.Struct, frozen=True):
    """What waits in a merchant's rooms, and for whom."""

    questions_open_count: int
    items: list[Workload]


async def read_room_stats(db: Database, person: Person, room_id: UUID) -> RoomStats:
    """Return a room's figures to somebody in it, at one instant.

    Raises:
        RoomNotFoundError: the person is not in the room.
    """
    async with db.snapshot() as tx:
        at = await access_room(tx, person, room_id, Permit.READ)
        activity = await room_figures.activity(tx, at.ref)
        saved = await room_figures.saved(tx, at.ref)
        languages = None
        if activity.members_count >= PEOPLE_MIN:
            languages = await room_figures.languages(tx, at.ref)
    return RoomStats(activity, saved, languages)


async def read_cohorts(db: Database, person: Person, room_id: UUID) -> list[Cohort]:
    """Return join → pay → repeat by the month of joining, to those who run the room.

    Raises:
        RoomNotFoundError, RoomForbiddenError: the person's place in the room does not allow it.
    """
    async with db.reading() as tx:
        at = await access_room(tx, person, room_id, Permit.MODERATE)
        return await room_figures.cohorts(tx, at.ref)


async def read_staff_load(
    db: Database, person: Person, merchant_id: UUID, *, after: UUID, limit: int
) -> StaffLoad:
    """Return open questions and response times, of the staff with ids above `after`.

    Raises:
        MerchantNotFoundError: there is no such merchant, or the person does not work there.
    """
    async with db.snapshot() as tx:
        await access_merchant(tx, person, merchant_id, Need.LOOK)
        waiting = await room_figures.questions_open(tx, merchant_id)
        items = await room_figures.workload(tx, merchant_id, after=after, limit=limit)
    return StaffLoad(waiting, items)
