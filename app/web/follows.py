"""Following leaders."""

from datetime import datetime
from functools import partial
from typing import Self
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.params import FromPath

from app.actions.follow_leader import Following, follow_leader, unfollow_leader
from app.actions.idempotency import answer_once
from app.web.deps import Caller, OnceOptional, Parts, answered
from app.web.routes import delete, post


class FollowingView(msgspec.Struct, frozen=True):
    """Whom the caller follows, and since when; null: no more."""

    leader_id: UUID
    followed_at: datetime | None

    @classmethod
    def of(cls, following: Following) -> Self:
        """Show it."""
        return cls(following.leader_id, following.followed_at)


class FollowController(Controller):
    """The caller among a leader's followers."""

    path = "/v1/leaders/{leader_id:uuid}/followers"
    tags = ("leaders",)

    @post(operation_id="followLeader", status_code=200)
    async def follow(
        self, leader_id: FromPath[UUID], caller: Caller, parts: Parts, optional_once: OnceOptional
    ) -> Response[FollowingView]:
        """Follow a leader; some of their rooms ask for it."""
        work = partial(follow_leader, person=caller, leader_id=leader_id)
        return answered(
            await answer_once(parts.db, optional_once, work, render=FollowingView.of, status=200)
        )

    @delete(operation_id="unfollowLeader", status_code=200)
    async def unfollow(
        self, leader_id: FromPath[UUID], caller: Caller, parts: Parts, optional_once: OnceOptional
    ) -> Response[FollowingView]:
        """Follow a leader no more; coming back later begins anew."""
        work = partial(unfollow_leader, person=caller, leader_id=leader_id)
        return answered(
            await answer_once(parts.db, optional_once, work, render=FollowingView.of, status=200)
        )
