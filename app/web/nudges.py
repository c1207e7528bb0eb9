"""Reminding people of a team-buy."""

from functools import partial
from typing import Annotated, Self
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.params import FromPath, JSONBody
from msgspec import Meta

from app.actions.idempotency import answer_once
from app.actions.nudge_team_buy import Nudged, nudge_team_buy
from app.web.deps import Caller, OnceOptional, Parts, answered
from app.web.routes import post
from domain.nudges import NudgeTo

SEATS_MAX = 200


class NudgeGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whom to remind: all of `to`, or of them these seats alone."""

    to: NudgeTo
    seat_ids: Annotated[list[UUID], Meta(min_length=1, max_length=SEATS_MAX)] | None = None


class NudgedView(msgspec.Struct, frozen=True):
    """How many people get a notice."""

    team_buy_id: UUID
    told_count: int

    @classmethod
    def of(cls, nudged: Nudged) -> Self:
        """Show it."""
        return cls(nudged.team_buy_id, nudged.told_count)


class NudgeController(Controller):
    """A team-buy's reminders."""

    path = "/v1/team-buys/{team_buy_id:uuid}/nudges"
    tags = ("team-buys",)

    @post(operation_id="nudgeTeamBuy", status_code=200)
    async def nudge(
        self,
        team_buy_id: FromPath[UUID],
        data: JSONBody[NudgeGiven],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[NudgedView]:
        """Remind those who have not paid, or those who are in; once an hour, three times a day."""
        work = partial(
            nudge_team_buy,
            person=caller,
            team_buy_id=team_buy_id,
            to=data.to,
            seat_ids=data.seat_ids,
        )
        answer = await answer_once(parts.db, optional_once, work, render=NudgedView.of, status=200)
        parts.posts.ring_for_notices()
        return answered(answer)
