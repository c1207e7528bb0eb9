"""People as others meet them: the rooms they show; and stopping an account, for a while."""

from functools import partial
from typing import Self
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.params import FromPath, JSONBody

from app.actions.find_rooms import read_shown_rooms
from app.actions.idempotency import answer_once
from app.actions.suspend_account import (
    Reinstated,
    Suspended,
    lift_suspension,
    suspend_account,
    tell_reinstated,
    tell_suspended,
)
from app.web.deps import Caller, OnceOptional, Parts, answered
from app.web.pages import FIRST, LIMIT_DEFAULT, Cursor, Limit, cut, position
from app.web.room_finding import FoundRoomPage, FoundRoomView
from app.web.routes import delete, get, post
from domain.moderation import Reason


class SuspensionWanted(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Why an account is stopped."""

    reason: Reason


class SuspendedView(msgspec.Struct, frozen=True):
    """How much of an account was stopped by this call."""

    shopper_id: UUID
    invites_count: int
    rooms_count: int

    @classmethod
    def of(cls, suspended: Suspended) -> Self:
        """Show it."""
        stopped = suspended.stopped
        return cls(suspended.shopper_id, stopped.invites_count, stopped.rooms_count)


class ReinstatedView(msgspec.Struct, frozen=True):
    """In how many rooms the account may write again by this call."""

    shopper_id: UUID
    rooms_count: int

    @classmethod
    def of(cls, reinstated: Reinstated) -> Self:
        """Show it."""
        return cls(reinstated.shopper_id, reinstated.rooms_count)


class ShopperController(Controller):
    """People as others meet them."""

    path = "/v1/shoppers/{shopper_id:uuid}"
    tags = ("people",)

    @get("/rooms", operation_id="listShownRooms")
    async def rooms(
        self,
        *,
        shopper_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        limit: Limit = LIMIT_DEFAULT,
        cursor: Cursor = None,
    ) -> FoundRoomPage:
        """List the rooms somebody chose to show on their profile."""
        found = await read_shown_rooms(
            parts.db, caller, shopper_id, after=position(cursor, start=FIRST), limit=limit + 1
        )
        shown, following = cut(found, limit, lambda one: one.id)
        return FoundRoomPage([FoundRoomView.of(one) for one in shown], following)

    @post("/suspension", operation_id="suspendAccount", status_code=200)
    async def suspend(
        self,
        *,
        shopper_id: FromPath[UUID],
        data: JSONBody[SuspensionWanted],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[SuspendedView]:
        """Stop an account, as an operator: its sessions, invites and voice end at once."""
        work = partial(suspend_account, person=caller, shopper_id=shopper_id, reason=data.reason)
        answer = await answer_once(
            parts.db, optional_once, work, render=SuspendedView.of, status=200
        )
        await tell_suspended(parts.db, parts.posts, shopper_id=shopper_id, reason=data.reason)
        return answered(answer)

    @delete("/suspension", operation_id="liftSuspension", status_code=200)
    async def lift(
        self, shopper_id: FromPath[UUID], caller: Caller, parts: Parts, optional_once: OnceOptional
    ) -> Response[ReinstatedView]:
        """Let a suspended account work again, as an operator; its owner logs in anew."""
        work = partial(lift_suspension, person=caller, shopper_id=shopper_id)
        answer = await answer_once(
            parts.db, optional_once, work, render=ReinstatedView.of, status=200
        )
        await tell_reinstated(parts.db, parts.posts, shopper_id=shopper_id)
        return answered(answer)
