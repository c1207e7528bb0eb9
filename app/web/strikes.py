"""Strikes: the staff's queue with its evidence, one's own list, appeals and decisions."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Annotated, Any, Self
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import Meta

from app.actions.answer_and_ring import answer_and_ring
from app.actions.idempotency import answer_once
from app.actions.review_strikes import (
    Decision,
    Strike,
    StrikeWithEvidence,
    appeal_strike,
    decide_strike,
    read_own_strikes,
    read_queue,
)
from app.web.deps import Caller, OnceOptional, Parts, answered, may
from app.web.pages import LAST, LIMIT_DEFAULT, Cursor, Limit, cut, position
from app.web.routes import get, post
from domain.roles import Need

APPEAL_LENGTH_MAX = 1_000


class StrikeView(msgspec.Struct, frozen=True, kw_only=True):
    """A breach of the rules of conduct, what it cost, and what was said against it.

    `seq`: the message; null when nothing was posted. `muted_until`: of the mute it brought.
    """

    id: UUID
    room_id: UUID
    shopper_id: UUID
    kind: str
    rule_version: int
    seq: int | None
    sanction: str
    muted_until: datetime | None
    created_at: datetime
    appeal: str
    decision: Decision | None
    decided_at: datetime | None

    @classmethod
    def of(cls, strike: Strike) -> Self:
        """Show a strike."""
        return cls(**_shown(strike))


class EvidenceView(StrikeView, frozen=True, kw_only=True):
    """A strike as the staff see it: with the original text, and what the rules found in it."""

    body: str | None
    findings: list[dict[str, Any]]

    @classmethod
    def of_evidence(cls, strike: StrikeWithEvidence) -> Self:
        """Show a strike and its evidence."""
        found = [] if strike.findings is None else msgspec.json.decode(strike.findings)
        return cls(**_shown(strike), body=strike.body, findings=found)


class ModerationPage(msgspec.Struct, frozen=True):
    """A page of the queue."""

    items: Sequence[EvidenceView]
    next_cursor: str | None


class OwnStrikePage(msgspec.Struct, frozen=True):
    """One's own strikes. `commission_held`: what a leader earned is not paid out for now."""

    items: Sequence[StrikeView]
    commission_held: bool
    next_cursor: str | None


class AppealGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is said against a strike."""

    text: Annotated[str, Meta(min_length=1, max_length=APPEAL_LENGTH_MAX, pattern=r"\S")]


class DecisionGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What becomes of a strike."""

    decision: Decision


class StrikeController(Controller):
    """One's own strikes."""

    path = "/v1/strikes"
    tags = ("moderation",)

    @get(operation_id="listOwnStrikes")
    async def list(
        self, caller: Caller, parts: Parts, limit: Limit = LIMIT_DEFAULT, cursor: Cursor = None
    ) -> OwnStrikePage:
        """List one's own strikes, the newest first."""
        before = position(cursor, start=LAST)
        found = await read_own_strikes(parts.db, caller, before=before, limit=limit + 1)
        shown, following = cut(found.items, limit, lambda one: one.id)
        items = [StrikeView.of(one) for one in shown]
        return OwnStrikePage(items, found.commission_held, following)

    @post("/{strike_id:uuid}/appeal", operation_id="appealStrike", status_code=200)
    async def appeal(
        self,
        *,
        strike_id: FromPath[UUID],
        data: JSONBody[AppealGiven],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[StrikeView]:
        """Say once what speaks against a strike; the merchant's staff decide."""
        work = partial(
            appeal_strike,
            person=caller,
            strike_id=strike_id,
            text=data.text,
            rules=parts.posts.rules,
        )
        answer = await answer_once(parts.db, optional_once, work, render=StrikeView.of, status=200)
        return answered(answer)


class ModerationController(Controller):
    """What the staff look through."""

    path = "/v1/merchants/{merchant_id:uuid}/moderation"
    tags = ("moderation",)

    @get(operation_id="listModeration", guards=[may(Need.SELL)])
    async def list(
        self,
        *,
        merchant_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        appealed: FromQuery[bool] = False,
        limit: Limit = LIMIT_DEFAULT,
        cursor: Cursor = None,
    ) -> ModerationPage:
        """List strikes with their evidence, the newest first; every look is audited.

        `appealed`: only those whose appeal waits for a decision.
        """
        before = position(cursor, start=LAST)
        found = await read_queue(
            parts.db, caller, merchant_id, before=before, limit=limit + 1, appealed=appealed
        )
        shown, following = cut(found, limit, lambda one: one.id)
        return ModerationPage([EvidenceView.of_evidence(one) for one in shown], following)

    @post(
        "/{strike_id:uuid}/decision",
        operation_id="decideStrike",
        guards=[may(Need.SELL)],
        status_code=200,
    )
    async def decide(
        self,
        *,
        merchant_id: FromPath[UUID],
        strike_id: FromPath[UUID],
        data: JSONBody[DecisionGiven],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[StrikeView]:
        """Uphold a strike or lift it; a lifted one counts no more, and its mute ends."""
        work = partial(
            decide_strike,
            person=caller,
            merchant_id=merchant_id,
            strike_id=strike_id,
            decision=data.decision,
        )
        answer = await answer_and_ring(
            parts.db, parts.posts, optional_once, work, render=StrikeView.of, status=200
        )
        parts.posts.ring_for_notices()
        return answered(answer)


def _shown(strike: Strike) -> dict[str, Any]:
    return {
        "id": strike.id,
        "room_id": strike.room_id,
        "shopper_id": strike.shopper_id,
        "kind": strike.kind,
        "rule_version": strike.rule_version,
        "seq": strike.seq,
        "sanction": strike.sanction,
        "muted_until": strike.muted_until,
        "created_at": strike.created_at,
        "appeal": strike.appeal,
        "decision": None if strike.decision is None else Decision(strike.decision),
        "decided_at": strike.decided_at,
    }
