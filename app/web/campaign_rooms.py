"""The rooms of a campaign: who sees it, and who may buy first."""

from datetime import datetime
from functools import partial
from typing import Annotated
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.params import FromPath, JSONBody
from msgspec import Meta

from app.actions.idempotency import answer_once
from app.actions.place_campaign import CampaignRooms, place_campaign, read_place
from app.web.deps import Caller, Db, OnceOptional, answered, may
from app.web.routes import get, post
from domain.ids import CampaignRef
from domain.roles import Need

ROOMS_MAX = 200

RoomIds = Annotated[tuple[UUID, ...], Meta(max_length=ROOMS_MAX)]
Instant = Annotated[datetime, Meta(tz=True)]


class CampaignRoomsGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """No `visible_rooms`: everybody sees it. `early_access_rooms` buy first, until the instant."""

    visible_rooms: RoomIds = ()
    early_access_rooms: RoomIds = ()
    early_access_until: Instant | None = None


class CampaignRoomsView(msgspec.Struct, frozen=True, kw_only=True):
    """The rooms of a campaign."""

    visible_rooms: list[UUID]
    early_access_rooms: list[UUID]
    early_access_until: datetime | None


class CampaignRoomsController(Controller):
    """Whose campaign it is, as its merchant's staff say."""

    path = "/v1/merchants/{merchant_id:uuid}/campaigns/{campaign_id:uuid}/rooms"
    tags = ("campaigns",)
    guards = (may(Need.SELL),)

    @post(operation_id="placeCampaign", status_code=200)
    async def place(
        self,
        *,
        merchant_id: FromPath[UUID],
        campaign_id: FromPath[UUID],
        data: JSONBody[CampaignRoomsGiven],
        caller: Caller,
        db: Db,
        optional_once: OnceOptional,
    ) -> Response[CampaignRoomsView]:
        """Replace the rooms that see a campaign, and those that may buy first."""
        work = partial(
            place_campaign,
            person=caller,
            ref=CampaignRef(merchant_id, campaign_id),
            rooms=CampaignRooms(**msgspec.structs.asdict(data)),
        )
        return answered(await answer_once(db, optional_once, work, render=_view, status=200))

    @get(operation_id="readCampaignRooms")
    async def read(
        self, merchant_id: FromPath[UUID], campaign_id: FromPath[UUID], caller: Caller, db: Db
    ) -> CampaignRoomsView:
        """Read the rooms of a campaign."""
        return _view(await read_place(db, caller, CampaignRef(merchant_id, campaign_id)))


def _view(rooms: CampaignRooms) -> CampaignRoomsView:
    return CampaignRoomsView(
        visible_rooms=list(rooms.visible_rooms),
        early_access_rooms=list(rooms.early_access_rooms),
        early_access_until=rooms.early_access_until,
    )
