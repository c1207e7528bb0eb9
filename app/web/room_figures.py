"""Rooms in figures: for those in them, those who run them, and a merchant's staff."""

from collections.abc import Sequence
from typing import Self
from uuid import UUID

import msgspec
from litestar import Controller
from litestar.params import FromPath

from app.actions.read_room_figures import (
    Cohort,
    RoomStats,
    Workload,
    read_cohorts,
    read_room_stats,
    read_staff_load,
)
from app.web.deps import Caller, Parts, may
from app.web.pages import FIRST, LIMIT_DEFAULT, Cursor, Limit, cut, position
from app.web.routes import get
from domain.roles import Need, Role


class SavedView(msgspec.Struct, frozen=True):
    """What the tiers took off the first one's price in 30 days."""

    currency: str
    saved_minor: int


class LanguageView(msgspec.Struct, frozen=True):
    """How many members read which language."""

    locale: str
    members_count: int


class DemographicsView(msgspec.Struct, frozen=True):
    """Who the members are together; only where they are twenty or more."""

    languages: Sequence[LanguageView]


class RoomStatsView(msgspec.Struct, frozen=True, kw_only=True):
    """A room in figures; `yesterday` is the merchant's calendar day."""

    members_count: int
    active_7d_count: int
    messages_yesterday_count: int
    seats_settled_30d_count: int
    saved: Sequence[SavedView]
    demographics: DemographicsView | None

    @classmethod
    def of(cls, stats: RoomStats) -> Self:
        """Show a room's figures."""
        activity, languages = stats.activity, stats.languages
        demographics = None
        if languages is not None:
            demographics = DemographicsView(
                [LanguageView(one.locale, one.members_count) for one in languages]
            )
        return cls(
            members_count=activity.members_count,
            active_7d_count=activity.active_7d_count,
            messages_yesterday_count=activity.messages_yesterday_count,
            seats_settled_30d_count=activity.seats_settled_30d_count,
            saved=[SavedView(one.currency, one.saved_minor) for one in stats.saved],
            demographics=demographics,
        )


class CohortView(msgspec.Struct, frozen=True):
    """Of those who joined in a month: how many bought through the room, how many again."""

    month: str
    joined_count: int
    paid_count: int
    repeat_count: int

    @classmethod
    def of(cls, cohort: Cohort) -> Self:
        """Show a cohort."""
        return cls(cohort.month, cohort.joined_count, cohort.paid_count, cohort.repeat_count)


class CohortList(msgspec.Struct, frozen=True):
    """Cohorts, the latest month first."""

    items: Sequence[CohortView]


class WorkloadView(msgspec.Struct, frozen=True, kw_only=True):
    """What one member of the staff has on their hands."""

    shopper_id: UUID
    name: str
    role: Role
    rooms_count: int
    questions_open_count: int
    answered_7d_count: int
    response_median_seconds: int | None

    @classmethod
    def of(cls, one: Workload) -> Self:
        """Show a workload."""
        return cls(
            shopper_id=one.shopper_id,
            name=one.name,
            role=Role(one.role),
            rooms_count=one.rooms_count,
            questions_open_count=one.questions_open_count,
            answered_7d_count=one.answered_7d_count,
            response_median_seconds=one.response_median_seconds,
        )


class WorkloadPage(msgspec.Struct, frozen=True):
    """A page of who has what to do; `questions_open_count` is the whole merchant's."""

    questions_open_count: int
    items: Sequence[WorkloadView]
    next_cursor: str | None


class RoomFigureController(Controller):
    """A room's figures."""

    path = "/v1/rooms/{room_id:uuid}"
    tags = ("rooms",)

    @get("/stats", operation_id="readRoomStats")
    async def stats(self, room_id: FromPath[UUID], caller: Caller, parts: Parts) -> RoomStatsView:
        """Read how lively a room is and what it has saved its members."""
        return RoomStatsView.of(await read_room_stats(parts.db, caller, room_id))

    @get("/cohorts", operation_id="readRoomCohorts")
    async def cohorts(self, room_id: FromPath[UUID], caller: Caller, parts: Parts) -> CohortList:
        """Read who came when, and of those who bought, and again; for those who run the room."""
        found = await read_cohorts(parts.db, caller, room_id)
        return CohortList([CohortView.of(one) for one in found])


class WorkloadController(Controller):
    """What a merchant's staff have to do."""

    path = "/v1/merchants/{merchant_id:uuid}/workload"
    tags = ("merchants",)

    @get(operation_id="readWorkload", guards=[may(Need.LOOK)])
    async def read(
        self,
        *,
        merchant_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        limit: Limit = LIMIT_DEFAULT,
        cursor: Cursor = None,
    ) -> WorkloadPage:
        """Read open questions and response times by member of the staff."""
        after = position(cursor, start=FIRST)
        load = await read_staff_load(parts.db, caller, merchant_id, after=after, limit=limit + 1)
        shown, following = cut(load.items, limit, lambda one: one.shopper_id)
        items = [WorkloadView.of(one) for one in shown]
        return WorkloadPage(load.questions_open_count, items, following)
