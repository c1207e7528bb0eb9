"""Pickup points: added by staff, known to everybody."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Annotated, Self
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.params import FromPath, JSONBody
from msgspec import Meta

from app.actions.add_pickup_point import add_pickup_point
from app.actions.idempotency import answer_once
from app.actions.list_pickup_points import PickupPoint, list_pickup_points
from app.actions.screen_words import screened
from app.web.deps import Caller, OnceOptional, Parts, answered, may
from app.web.pages import FIRST, LIMIT_DEFAULT, Cursor, Limit, cut, position
from app.web.routes import get, post
from domain.places import LATITUDE_MAX, LONGITUDE_MAX, Spot
from domain.roles import Need

Name = Annotated[str, Meta(min_length=1, max_length=60, pattern=r"\S")]
Address = Annotated[str, Meta(min_length=1, max_length=200, pattern=r"\S")]
Latitude = Annotated[int, Meta(ge=-LATITUDE_MAX, le=LATITUDE_MAX)]
Longitude = Annotated[int, Meta(ge=-LONGITUDE_MAX, le=LONGITUDE_MAX)]


class PickupPointWanted(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A point to add; degrees in millionths."""

    name: Name
    address: Address
    latitude_microdegrees: Latitude
    longitude_microdegrees: Longitude


class PickupPointView(msgspec.Struct, frozen=True):
    """Where goods are handed over."""

    id: UUID
    merchant_id: UUID
    name: str
    address: str
    latitude_microdegrees: int
    longitude_microdegrees: int
    created_at: datetime

    @classmethod
    def of(cls, point: PickupPoint) -> Self:
        """Show a point."""
        return cls(
            id=point.id,
            merchant_id=point.merchant_id,
            name=point.name,
            address=point.address,
            latitude_microdegrees=point.latitude_microdegrees,
            longitude_microdegrees=point.longitude_microdegrees,
            created_at=point.created_at,
        )


class PickupPointPage(msgspec.Struct, frozen=True):
    """A page of a merchant's pickup points."""

    items: Sequence[PickupPointView]
    next_cursor: str | None


class PickupPointController(Controller):
    """The places of one merchant."""

    path = "/v1/merchants/{merchant_id:uuid}/pickup-points"
    tags = ("merchants",)

    @get(operation_id="listPickupPoints")
    async def list(
        self,
        merchant_id: FromPath[UUID],
        parts: Parts,
        limit: Limit = LIMIT_DEFAULT,
        cursor: Cursor = None,
    ) -> PickupPointPage:
        """List where a merchant's goods are picked up."""
        found = await list_pickup_points(
            parts.db, merchant_id, after=position(cursor, start=FIRST), limit=limit + 1
        )
        shown, after = cut(found, limit, lambda one: one.id)
        return PickupPointPage([PickupPointView.of(one) for one in shown], after)

    @post(operation_id="addPickupPoint", guards=[may(Need.SELL)])
    async def add(
        self,
        *,
        merchant_id: FromPath[UUID],
        data: JSONBody[PickupPointWanted],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[PickupPointView]:
        """Add a place."""
        added = partial(
            add_pickup_point,
            person=caller,
            merchant_id=merchant_id,
            name=data.name,
            address=data.address,
            spot=Spot(data.latitude_microdegrees, data.longitude_microdegrees),
        )
        work = screened(parts.posts.rules, added, data.name, data.address)
        return answered(await answer_once(parts.db, optional_once, work, render=PickupPointView.of))
