"""Becoming a leader (团长), and a leader's own work: orders and commission."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Annotated, Self
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter
from msgspec import Meta

from app.actions.access import check_verified
from app.actions.apply_as_leader import (
    LeaderRow,
    apply_as_leader,
    decide_leader,
    read_leaders,
    read_own_leadership,
)
from app.actions.idempotency import answer_once
from app.actions.read_leader_work import (
    Earned,
    LeaderOrder,
    LeaderPayable,
    read_commission,
    read_leader_orders,
)
from app.actions.screen_words import screened
from app.web.deps import Caller, OnceOptional, Parts, answered
from app.web.pages import FIRST, LAST, LIMIT_DEFAULT, Cursor, Limit, cut, position
from app.web.routes import get, post
from domain.leaders import LeaderDecision, LeaderState

ABOUT_MAX = 500
InState = Annotated[
    LeaderState | None,
    QueryParameter(name="state", description="Where they stand; left out: who waits."),
]


class ApplicationGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who one is and whom one reaches, for those who decide."""

    about: Annotated[str, Meta(max_length=ABOUT_MAX)] = ""


class DecisionOnLeader(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the platform says."""

    decision: LeaderDecision


class LeadershipView(msgspec.Struct, frozen=True, kw_only=True):
    """Where somebody stands as a leader. `commission_held`: it is not paid out for now."""

    leader_id: UUID
    nickname: str
    avatar: str
    state: LeaderState
    about: str
    applied_at: datetime
    decided_at: datetime | None
    commission_held: bool

    @classmethod
    def of(cls, one: LeaderRow) -> Self:
        """Show it."""
        return cls(
            leader_id=one.shopper_id,
            nickname=one.nickname,
            avatar=one.avatar,
            state=one.state,
            about=one.about,
            applied_at=one.applied_at,
            decided_at=one.decided_at,
            commission_held=one.is_commission_held,
        )


class LeadershipPage(msgspec.Struct, frozen=True):
    """A page of leaders, or of those who want to be one."""

    items: Sequence[LeadershipView]
    next_cursor: str | None


class LeaderOrderPage(msgspec.Struct, frozen=True):
    """A page of seats, the newest first."""

    items: Sequence[LeaderOrder]
    next_cursor: str | None


class CommissionPage(msgspec.Struct, frozen=True):
    """What is owed now in each merchant's book, and what each closed team-buy brought."""

    payable: Sequence[LeaderPayable]
    commission_held: bool
    items: Sequence[Earned]
    next_cursor: str | None


class LeadershipController(Controller):
    """Becoming a leader, and one's own work as one."""

    path = "/v1/leaders"
    tags = ("leaders",)

    @post("/applications", operation_id="applyAsLeader", status_code=200)
    async def apply(
        self,
        data: JSONBody[ApplicationGiven],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[LeadershipView]:
        """Ask to lead; whoever leads already goes on as before."""
        check_verified(caller)
        apply = partial(apply_as_leader, person=caller, about=data.about)
        work = screened(parts.posts.rules, apply, data.about)
        return answered(
            await answer_once(parts.db, optional_once, work, render=LeadershipView.of, status=200)
        )

    @get("/applications", operation_id="listLeaders")
    async def list(
        self,
        *,
        caller: Caller,
        parts: Parts,
        in_state: InState = None,
        limit: FromQuery[Limit] = LIMIT_DEFAULT,
        cursor: FromQuery[Cursor] = None,
    ) -> LeadershipPage:
        """List who waits to lead, or stands elsewhere, for those who run the platform."""
        after = position(cursor, start=FIRST)
        state = in_state or LeaderState.APPLIED
        found = await read_leaders(parts.db, caller, state, after=after, limit=limit + 1)
        shown, following = cut(found, limit, lambda one: one.shopper_id)
        return LeadershipPage([LeadershipView.of(one) for one in shown], following)

    @post("/{leader_id:uuid}/decision", operation_id="decideLeader", status_code=200)
    async def decide(
        self,
        leader_id: FromPath[UUID],
        data: JSONBody[DecisionOnLeader],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[LeadershipView]:
        """Let somebody lead or not, as one who runs the platform; they are told."""
        work = partial(decide_leader, person=caller, leader_id=leader_id, decision=data.decision)
        answer = await answer_once(
            parts.db, optional_once, work, render=LeadershipView.of, status=200
        )
        parts.posts.ring_for_notices()
        return answered(answer)

    @get("/me", operation_id="readOwnLeadership")
    async def me(self, caller: Caller, parts: Parts) -> LeadershipView:
        """Read where one stands; 404 for whoever never applied."""
        return LeadershipView.of(await read_own_leadership(parts.db, caller))

    @get("/me/orders", operation_id="listLeaderOrders")
    async def orders(
        self,
        *,
        caller: Caller,
        parts: Parts,
        team_buy_id: FromQuery[UUID | None] = None,
        limit: FromQuery[Limit] = LIMIT_DEFAULT,
        cursor: FromQuery[Cursor] = None,
    ) -> LeaderOrderPage:
        """List who ordered in the team-buys one leads, the newest first."""
        found = await read_leader_orders(
            parts.db,
            caller,
            team_buy_id=team_buy_id,
            before=position(cursor, start=LAST),
            limit=limit + 1,
        )
        shown, following = cut(found, limit, lambda one: one.seat_id)
        return LeaderOrderPage(shown, following)

    @get("/me/commission", operation_id="readCommission")
    async def commission(
        self,
        caller: Caller,
        parts: Parts,
        limit: FromQuery[Limit] = LIMIT_DEFAULT,
        cursor: FromQuery[Cursor] = None,
    ) -> CommissionPage:
        """Read what one earned by each closed team-buy, and what is owed now."""
        before = position(cursor, start=LAST)
        found = await read_commission(parts.db, caller, before=before, limit=limit + 1)
        shown, following = cut(found.earned, limit, lambda one: one.team_buy_id)
        return CommissionPage(found.payable, found.is_held, shown, following)
