"""What a merchant's staff look through: the seats of a team-buy, the merchant's rooms."""

from datetime import datetime
from typing import Self
from uuid import UUID

import msgspec
from litestar import Controller
from litestar.params import FromPath, FromQuery

from app.actions.read_merchant_lists import ListedSeat, read_rooms, read_seats
from app.web.deps import Caller, Db, may
from app.web.pages import FIRST, LAST, LIMIT_DEFAULT, Cursor, Limit, cut, position
from app.web.routes import get
from domain.ids import TeamBuyRef
from domain.roles import Need
from domain.rooms import Room, RoomKind
from domain.seats import SeatState


class ListedSeatView(msgspec.Struct, frozen=True, kw_only=True):
    """A seat as staff see it; `amount_minor`: what was asked for when it was reserved.

    `nickname` is empty where the merchant stands for it. `end_reason`: a code, empty while it runs.
    """

    id: UUID
    nickname: str
    sponsored: bool
    state: SeatState
    quantity: int
    amount_minor: int
    currency: str
    counted: bool
    reserved_at: datetime
    authorized_at: datetime | None
    expires_at: datetime | None
    ended_at: datetime | None
    end_reason: str

    @classmethod
    def of(cls, one: ListedSeat) -> Self:
        """Show a seat."""
        return cls(
            id=one.id,
            nickname=one.nickname,
            sponsored=one.sponsored,
            state=SeatState(one.state),
            quantity=one.quantity,
            amount_minor=one.unit_price_minor * one.quantity,
            currency=one.currency,
            counted=one.counted,
            reserved_at=one.reserved_at,
            authorized_at=one.authorized_at,
            expires_at=one.expires_at,
            ended_at=one.ended_at,
            end_reason=one.end_reason,
        )


class ListedSeatPage(msgspec.Struct, frozen=True):
    """Some of a team-buy's seats."""

    items: list[ListedSeatView]
    next_cursor: str | None


class ListedRoomView(msgspec.Struct, frozen=True, kw_only=True):
    """A room as its merchant's staff find it; what is said there is read by its id."""

    id: UUID
    kind: RoomKind
    owner_id: UUID
    title: str
    preset: str
    pickup_point_id: UUID | None
    series_no: int
    members_count: int
    members_max: int
    archived_at: datetime | None
    created_at: datetime

    @classmethod
    def of(cls, room: Room) -> Self:
        """Show a room."""
        return cls(
            id=room.id,
            kind=room.kind,
            owner_id=room.owner_id,
            title=room.title,
            preset=room.preset,
            pickup_point_id=room.pickup_point_id,
            series_no=room.series_no,
            members_count=room.members_count,
            members_max=room.policy.members_max,
            archived_at=room.archived_at,
            created_at=room.created_at,
        )


class ListedRoomPage(msgspec.Struct, frozen=True):
    """Some of a merchant's rooms."""

    items: list[ListedRoomView]
    next_cursor: str | None


class MerchantListController(Controller):
    """Lists for a merchant's staff."""

    path = "/v1/merchants/{merchant_id:uuid}"
    tags = ("merchants",)
    guards = (may(Need.LOOK),)

    @get("/team-buys/{team_buy_id:uuid}/seats", operation_id="listSeatsOfTeamBuy")
    async def seats(
        self,
        *,
        merchant_id: FromPath[UUID],
        team_buy_id: FromPath[UUID],
        caller: Caller,
        db: Db,
        limit: FromQuery[Limit] = LIMIT_DEFAULT,
        cursor: FromQuery[Cursor] = None,
    ) -> ListedSeatPage:
        """List the seats of a team-buy as they were reserved, those that ended included."""
        ref = TeamBuyRef(merchant_id, team_buy_id)
        after = position(cursor, start=FIRST)
        found = await read_seats(db, caller, ref, after=after, limit=limit + 1)
        rows, following = cut(found, limit, lambda one: one.id)
        return ListedSeatPage([ListedSeatView.of(one) for one in rows], following)

    @get("/rooms", operation_id="listRoomsOfMerchant")
    async def rooms(
        self,
        *,
        merchant_id: FromPath[UUID],
        caller: Caller,
        db: Db,
        limit: FromQuery[Limit] = LIMIT_DEFAULT,
        cursor: FromQuery[Cursor] = None,
    ) -> ListedRoomPage:
        """List the merchant's rooms, the newest first; not what two people say to each other."""
        before = position(cursor, start=LAST)
        found = await read_rooms(db, caller, merchant_id, before=before, limit=limit + 1)
        rows, following = cut(found, limit, lambda one: one.id)
        return ListedRoomPage([ListedRoomView.of(one) for one in rows], following)
