"""Campaigns: what merchants offer; made and published by staff, read by everybody."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Annotated, Any, Final, Self
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import UNSET, Meta, UnsetType

from app.actions.change_campaign import change_campaign
from app.actions.close_campaign import close_campaign
from app.actions.create_campaign import CampaignWanted, create_campaign
from app.actions.idempotency import answer_once
from app.actions.open_campaign import open_campaign
from app.actions.read_campaigns import CampaignAt, CampaignSeen, read_campaign, read_campaigns
from app.actions.screen_words import screened
from app.web.deps import Caller, Db, OnceOptional, OptionalCaller, Parts, answered, may
from app.web.pages import LAST, LIMIT_DEFAULT, Cursor, Limit, cut, position
from app.web.routes import get, patch, post
from domain.campaigns import (
    BUYERS_MAX_LIMIT,
    RESERVE_SECONDS_DEFAULT,
    TEAM_BUY_LONGEST,
    CampaignState,
    Counting,
    state_at,
)
from domain.ids import CampaignRef
from domain.pricing import Tier
from domain.roles import Need

STOCK_MAX: Final = 100_000_000
DAY_SECONDS: Final = 86_400

Title = Annotated[str, Meta(min_length=1, max_length=120, pattern=r"\S")]
Description = Annotated[str, Meta(max_length=4_000)]
Image = Annotated[str, Meta(max_length=500, pattern="^https://.+")]
Images = Annotated[tuple[Image, ...], Meta(max_length=10)]
Currency = Annotated[str, Meta(pattern="^[a-z]{3}$", description="ISO 4217 in lower case")]
FormedMin = Annotated[int, Meta(ge=1, le=STOCK_MAX)]
BuyersMax = Annotated[int, Meta(ge=1, le=BUYERS_MAX_LIMIT)]
Stock = Annotated[int, Meta(ge=0, le=STOCK_MAX)]
UnitsMax = Annotated[int, Meta(ge=1, le=STOCK_MAX)]
TeamBuySeconds = Annotated[int, Meta(ge=1, le=round(TEAM_BUY_LONGEST.total_seconds()))]
ReserveSeconds = Annotated[int, Meta(ge=1, le=DAY_SECONDS)]
Zone = Annotated[str, Meta(min_length=1, max_length=64, description="IANA name")]
ShareBp = Annotated[int, Meta(ge=0, le=10_000)]
Moment = Annotated[
    datetime,
    Meta(description="RFC 3339, or without offset: the clock on the wall in `timezone`."),
]


class CampaignGiven(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A new campaign; `timezone` is the merchant's unless given."""

    title: Title
    currency: Currency
    ladder: tuple[Tier, ...]
    formed_min: FormedMin
    buyers_max: BuyersMax
    stock: Stock
    units_per_shopper_max: UnitsMax
    team_buy_seconds: TeamBuySeconds
    description: Description = ""
    images: Images = ()
    counting: Counting = Counting.BUYERS
    reserve_seconds: ReserveSeconds = RESERVE_SECONDS_DEFAULT
    opens_at: Moment | None = None
    closes_at: Moment | None = None
    timezone: Zone | None = None
    commission_bp: ShareBp = 0
    early_close: bool = True


class CampaignChanges(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What to change of a draft, and the stock at any time; what is left out stays."""

    title: Title | UnsetType = UNSET
    currency: Currency | UnsetType = UNSET
    ladder: tuple[Tier, ...] | UnsetType = UNSET
    formed_min: FormedMin | UnsetType = UNSET
    buyers_max: BuyersMax | UnsetType = UNSET
    stock: Stock | UnsetType = UNSET
    units_per_shopper_max: UnitsMax | UnsetType = UNSET
    team_buy_seconds: TeamBuySeconds | UnsetType = UNSET
    description: Description | UnsetType = UNSET
    images: Images | UnsetType = UNSET
    counting: Counting | UnsetType = UNSET
    reserve_seconds: ReserveSeconds | UnsetType = UNSET
    opens_at: Moment | UnsetType | None = UNSET
    closes_at: Moment | UnsetType | None = UNSET
    timezone: Zone | UnsetType = UNSET
    commission_bp: ShareBp | UnsetType = UNSET
    early_close: bool | UnsetType = UNSET


class CampaignView(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A campaign; from `stock` on for its merchant's staff alone."""

    id: UUID
    merchant_id: UUID
    title: str
    description: str
    images: tuple[str, ...]
    state: CampaignState
    currency: str
    ladder: tuple[Tier, ...]
    counting: Counting
    formed_min: int
    buyers_max: int
    units_per_shopper_max: int
    stock_left: int
    opens_at: datetime | None
    closes_at: datetime | None
    timezone: str
    team_buy_seconds: int
    reserve_seconds: int
    commission_bp: int
    early_close: bool
    server_time: datetime
    stock: int | UnsetType = UNSET
    units_held: int | UnsetType = UNSET
    platform_fee_bp: int | UnsetType = UNSET

    @classmethod
    def of(cls, seen: CampaignSeen) -> Self:
        """Show a campaign."""
        one = seen.found.campaign
        return cls(
            id=one.id,
            merchant_id=one.merchant_id,
            title=one.title,
            description=one.description,
            images=one.images,
            state=state_at(one, now=seen.found.now),
            currency=one.currency,
            ladder=one.ladder.tiers,
            counting=one.counting,
            formed_min=one.formed_min,
            buyers_max=one.buyers_max,
            units_per_shopper_max=one.units_per_shopper_max,
            stock_left=one.stock_left,
            opens_at=one.opens_at,
            closes_at=one.closes_at,
            timezone=one.timezone,
            team_buy_seconds=one.team_buy_seconds,
            reserve_seconds=one.reserve_seconds,
            commission_bp=one.commission_bp,
            early_close=one.early_close,
            server_time=seen.found.now,
            stock=one.stock if seen.staff else UNSET,
            units_held=one.units_held if seen.staff else UNSET,
            platform_fee_bp=one.platform_fee_bp if seen.staff else UNSET,
        )


class CampaignPage(msgspec.Struct, frozen=True):
    """A page of campaigns, the newest first."""

    items: Sequence[CampaignView]
    next_cursor: str | None


class CampaignController(Controller):
    """Campaigns as everybody sees them."""

    path = "/v1/campaigns"
    tags = ("campaigns",)

    @get(operation_id="listCampaigns")
    async def list(
        self,
        *,
        optional_caller: OptionalCaller,
        db: Db,
        merchant_id: FromQuery[UUID | None] = None,
        status: FromQuery[CampaignState | None] = None,
        limit: Limit = LIMIT_DEFAULT,
        cursor: Cursor = None,
    ) -> CampaignPage:
        """List published campaigns; with `merchant_id`, its staff see drafts as well."""
        found = await read_campaigns(
            db,
            optional_caller,
            merchant_id=merchant_id,
            state=status,
            before=position(cursor, start=LAST),
            limit=limit + 1,
        )
        shown, after = cut(found, limit, lambda one: one.found.campaign.id)
        return CampaignPage([CampaignView.of(one) for one in shown], after)

    @get("/{campaign_id:uuid}", operation_id="readCampaign")
    async def read(
        self, campaign_id: FromPath[UUID], optional_caller: OptionalCaller, db: Db
    ) -> CampaignView:
        """Read a campaign; a draft is absent for strangers."""
        return CampaignView.of(await read_campaign(db, optional_caller, campaign_id))


class MerchantCampaignController(Controller):
    """Campaigns as their merchant's staff make them."""

    path = "/v1/merchants/{merchant_id:uuid}/campaigns"
    tags = ("campaigns",)
    guards = (may(Need.SELL),)

    @post(operation_id="createCampaign")
    async def create(
        self,
        *,
        merchant_id: FromPath[UUID],
        data: JSONBody[CampaignGiven],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[CampaignView]:
        """Write a campaign down as a draft."""
        create = partial(
            create_campaign,
            person=caller,
            merchant_id=merchant_id,
            wanted=CampaignWanted(**msgspec.structs.asdict(data)),
            charge_min_minor=parts.gateway.charge_min_minor,
            amount_step_minor=parts.gateway.amount_step_minor,
        )
        work = screened(parts.posts.rules, create, data.title, data.description)
        return answered(await answer_once(parts.db, optional_once, work, render=_for_staff))

    @patch("/{campaign_id:uuid}", operation_id="changeCampaign")
    async def change(
        self,
        *,
        merchant_id: FromPath[UUID],
        campaign_id: FromPath[UUID],
        data: JSONBody[CampaignChanges],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[CampaignView]:
        """Change a draft; of a published campaign, its stock."""
        given: dict[str, Any] = {
            name: value
            for name, value in msgspec.structs.asdict(data).items()
            if value is not UNSET
        }
        change = partial(
            change_campaign,
            person=caller,
            ref=CampaignRef(merchant_id, campaign_id),
            changes=given,
            charge_min_minor=parts.gateway.charge_min_minor,
            amount_step_minor=parts.gateway.amount_step_minor,
        )
        work = screened(parts.posts.rules, change, data.title, data.description)
        return answered(
            await answer_once(parts.db, optional_once, work, render=_for_staff, status=200)
        )

    @post("/{campaign_id:uuid}/open", operation_id="openCampaign", status_code=200)
    async def open(
        self,
        *,
        merchant_id: FromPath[UUID],
        campaign_id: FromPath[UUID],
        caller: Caller,
        db: Db,
        optional_once: OnceOptional,
    ) -> Response[CampaignView]:
        """Publish a draft, at once or when `opens_at` comes."""
        work = partial(open_campaign, person=caller, ref=CampaignRef(merchant_id, campaign_id))
        return answered(await answer_once(db, optional_once, work, render=_for_staff, status=200))

    @post("/{campaign_id:uuid}/close", operation_id="closeCampaign", status_code=200)
    async def close(
        self,
        *,
        merchant_id: FromPath[UUID],
        campaign_id: FromPath[UUID],
        caller: Caller,
        db: Db,
        optional_once: OnceOptional,
    ) -> Response[CampaignView]:
        """End a campaign; its open team-buys go on to their own deadlines."""
        work = partial(close_campaign, person=caller, ref=CampaignRef(merchant_id, campaign_id))
        return answered(await answer_once(db, optional_once, work, render=_for_staff, status=200))


def _for_staff(found: CampaignAt) -> CampaignView:
    return CampaignView.of(CampaignSeen(found, staff=True))
