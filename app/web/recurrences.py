"""Campaigns that are run again and again."""

from datetime import datetime
from functools import partial
from typing import Annotated, Self
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.params import FromPath, JSONBody
from msgspec import Meta

from app.actions.idempotency import answer_once
from app.actions.recur_campaign import (
    Standing,
    end_recurrence,
    read_recurrence,
    recur_campaign,
)
from app.web.deps import Caller, OnceOptional, Parts, answered, may
from app.web.routes import delete, get, put
from domain.ids import CampaignRef
from domain.recurrences import MINUTES_PER_HOUR, Every, Recurrence
from domain.roles import Need


class RecurrenceGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Every day, or every week on one day (0: Monday), at a time of the campaign's zone."""

    every: Every
    at: Annotated[str, Meta(pattern="^([01][0-9]|2[0-3]):[0-5][0-9]$")]
    weekday: Annotated[int, Meta(ge=0, le=6)] | None = None
    open_seconds: Annotated[int, Meta(ge=60, le=2_592_000)]
    until: Annotated[datetime, Meta(tz=True)] | None = None

    def __post_init__(self) -> None:
        if (self.every is Every.WEEK) != (self.weekday is not None):
            raise ValueError("a weekday is said with `week`, and only then")

    def rule(self) -> Recurrence:
        """Return the rule."""
        hour, minute = self.at.split(":")
        return Recurrence(
            every=self.every,
            local_minute=int(hour) * MINUTES_PER_HOUR + int(minute),
            weekday=self.weekday,
            open_seconds=self.open_seconds,
            until=self.until,
        )


class RecurrenceView(msgspec.Struct, frozen=True, kw_only=True):
    """A rule as it stands; `next_at` null: no further run begins."""

    every: Every
    at: str
    weekday: int | None
    open_seconds: int
    until: datetime | None
    next_at: datetime | None
    last_campaign_id: UUID | None

    @classmethod
    def of(cls, one: Standing) -> Self:
        """Show a rule."""
        hour, minute = divmod(one.rule.local_minute, MINUTES_PER_HOUR)
        return cls(
            every=one.rule.every,
            at=f"{hour:02d}:{minute:02d}",
            weekday=one.rule.weekday,
            open_seconds=one.rule.open_seconds,
            until=one.rule.until,
            next_at=one.next_at,
            last_campaign_id=one.last_campaign_id,
        )


class RecurrenceController(Controller):
    """The rule by which copies of a campaign are opened."""

    path = "/v1/merchants/{merchant_id:uuid}/campaigns/{campaign_id:uuid}/recurrence"
    tags = ("campaigns",)
    guards = (may(Need.SELL),)

    @put(operation_id="recurCampaign", status_code=200)
    async def recur(
        self,
        *,
        merchant_id: FromPath[UUID],
        campaign_id: FromPath[UUID],
        data: JSONBody[RecurrenceGiven],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[RecurrenceView]:
        """Have copies of the campaign opened by the calendar of its zone."""
        ref = CampaignRef(merchant_id, campaign_id)
        work = partial(recur_campaign, person=caller, ref=ref, rule=data.rule())
        return answered(
            await answer_once(parts.db, optional_once, work, render=RecurrenceView.of, status=200)
        )

    @get(operation_id="readRecurrence")
    async def read(
        self, merchant_id: FromPath[UUID], campaign_id: FromPath[UUID], caller: Caller, parts: Parts
    ) -> RecurrenceView:
        """Return the rule, and when the next run begins."""
        async with parts.db.reading() as tx:
            ref = CampaignRef(merchant_id, campaign_id)
            return RecurrenceView.of(await read_recurrence(tx, person=caller, ref=ref))

    @delete(operation_id="endRecurrence", status_code=200)
    async def end(
        self,
        *,
        merchant_id: FromPath[UUID],
        campaign_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[RecurrenceView]:
        """Let no further run begin; those that began go on."""
        work = partial(end_recurrence, person=caller, ref=CampaignRef(merchant_id, campaign_id))
        return answered(
            await answer_once(parts.db, optional_once, work, render=RecurrenceView.of, status=200)
        )
