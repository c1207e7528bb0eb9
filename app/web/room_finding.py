"""Rooms as people find them who are not in them: by search, near by, on leaders' pages."""

from collections.abc import Sequence
from typing import Annotated, Final, Self
from uuid import UUID

import msgspec
from litestar import Controller
from litestar.exceptions import ValidationException
from litestar.params import FromPath, QueryParameter
from msgspec import Meta

from app.actions.find_rooms import (
    FARTHEST,
    After,
    FoundRoom,
    LeaderPage,
    Sought,
    discover_rooms,
    read_leader_page,
    recommend_rooms,
)
from app.actions.read_campaigns import CampaignSeen
from app.web.campaigns import CampaignView
from app.web.deps import Caller, Parts
from app.web.pages import FIRST, LIMIT_DEFAULT, Limit
from app.web.problems import FieldProblem
from app.web.routes import get
from domain.places import Spot, spot_of

WORD_MAX: Final = 60
Words = Annotated[
    str | None,
    QueryParameter(name="q", min_length=1, max_length=WORD_MAX, description="Part of the name."),
]
Category = Annotated[str | None, QueryParameter(max_length=WORD_MAX)]
Region = Annotated[str | None, QueryParameter(max_length=WORD_MAX)]
Near = Annotated[
    str | None,
    QueryParameter(max_length=50, description="`lat,lng` in degrees: the nearest come first."),
]
Here = Annotated[str, QueryParameter(max_length=50, description="`lat,lng` in degrees.")]
PlaceCursor = Annotated[
    str | None, QueryParameter(max_length=200, description="`next_cursor` of the page before.")
]
BEGINNING: Final = After(-1, FIRST)


class _At(msgspec.Struct, frozen=True, array_like=True):
    """The last room of a page."""

    distance_metres: Annotated[int, Meta(ge=-1, le=FARTHEST)]
    id: UUID


class PickupSpotView(msgspec.Struct, frozen=True):
    """Where a room's goods are handed over."""

    name: str
    latitude_microdegrees: int
    longitude_microdegrees: int


class FoundRoomView(msgspec.Struct, frozen=True, kw_only=True):
    """A room as people see it who are not in it; nothing of what is said, nobody who is in."""

    id: UUID
    merchant_id: UUID
    title: str
    about: str
    category: str
    region: str
    series_no: int
    members_count: int
    members_max: int
    joinable: bool
    join_review: bool
    pickup_point: PickupSpotView | None
    distance_metres: int | None

    @classmethod
    def of(cls, room: FoundRoom) -> Self:
        """Show a room."""
        spot = None
        if room.pickup_point is not None:
            spot = PickupSpotView(
                room.pickup_point,
                room.latitude_microdegrees or 0,
                room.longitude_microdegrees or 0,
            )
        return cls(
            id=room.id,
            merchant_id=room.merchant_id,
            title=room.title,
            about=room.about,
            category=room.category,
            region=room.region,
            series_no=room.series_no,
            members_count=room.members_count,
            members_max=room.members_max,
            joinable=room.members_count < room.members_max,
            join_review=room.join_review,
            pickup_point=spot,
            distance_metres=room.distance_metres,
        )


class FoundRoomPage(msgspec.Struct, frozen=True):
    """A page of rooms."""

    items: Sequence[FoundRoomView]
    next_cursor: str | None


class LeaderView(msgspec.Struct, frozen=True):
    """A leader's public page: what can be bought, and which rooms can be joined."""

    id: UUID
    nickname: str
    avatar: str
    campaigns: Sequence[CampaignView]
    rooms: Sequence[FoundRoomView]

    @classmethod
    def of(cls, page: LeaderPage) -> Self:
        """Show a leader to everybody."""
        return cls(
            id=page.leader.id,
            nickname=page.leader.nickname,
            avatar=page.leader.avatar,
            campaigns=[CampaignView.of(CampaignSeen(one, staff=False)) for one in page.campaigns],
            rooms=[FoundRoomView.of(one) for one in page.rooms],
        )


class RoomFindingController(Controller):
    """Rooms that let themselves be found."""

    path = "/v1/rooms"
    tags = ("rooms",)

    @get("/discover", operation_id="discoverRooms")
    async def discover(
        self,
        *,
        parts: Parts,
        words: Words = None,
        category: Category = None,
        region: Region = None,
        near: Near = None,
        limit: Limit = LIMIT_DEFAULT,
        cursor: PlaceCursor = None,
    ) -> FoundRoomPage:
        """Search the rooms that are discoverable; others are in no answer."""
        sought = Sought(
            text=words,
            category=category,
            region=region,
            near=None if near is None else _spot(near),
            new_to=None,
        )
        found = await discover_rooms(parts.db, sought, after=_after(cursor), limit=limit + 1)
        return _page(found, limit)

    @get("/recommended", operation_id="recommendRooms")
    async def recommended(
        self,
        *,
        near: Here,
        caller: Caller,
        parts: Parts,
        limit: Limit = LIMIT_DEFAULT,
        cursor: PlaceCursor = None,
    ) -> FoundRoomPage:
        """List discoverable rooms one is not in, those of the nearest pickup points first."""
        sought = Sought(text=None, category=None, region=None, near=_spot(near), new_to=None)
        found = await recommend_rooms(
            parts.db, caller, sought, after=_after(cursor), limit=limit + 1
        )
        return _page(found, limit)


class LeaderController(Controller):
    """Leaders as everybody sees them."""

    path = "/v1/leaders"
    tags = ("people",)

    @get("/{leader_id:uuid}", operation_id="readLeader")
    async def read(self, leader_id: FromPath[UUID], parts: Parts) -> LeaderView:
        """Read a leader's public page."""
        return LeaderView.of(await read_leader_page(parts.db, leader_id))


def _spot(text: str) -> Spot:
    """Return where somebody says they are.

    Raises:
        ValidationException: that is no place.
    """
    spot = spot_of(text)
    if spot is None:
        raise ValidationException(extra=[FieldProblem("near", "Not `lat,lng` in degrees.")])
    return spot


def _page(found: Sequence[FoundRoom], limit: int) -> FoundRoomPage:
    shown = found[:limit]
    following = None
    if len(found) > limit:
        last = shown[-1]
        metres = FARTHEST if last.distance_metres is None else last.distance_metres
        following = msgspec.json.encode(_At(metres, last.id)).hex()
    return FoundRoomPage([FoundRoomView.of(one) for one in shown], following)


def _after(cursor: str | None) -> After:
    """Return the room a page begins after.

    Raises:
        ValidationException: the cursor is none of ours.
    """
    if cursor is None:
        return BEGINNING
    try:
        at = msgspec.json.decode(bytes.fromhex(cursor), type=_At)
    except (ValueError, msgspec.MsgspecError) as error:
        said = FieldProblem("cursor", "This is no cursor of ours.")
        raise ValidationException(extra=[said]) from error
    return After(at.distance_metres, at.id)
