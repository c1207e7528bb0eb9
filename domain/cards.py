"""Cards: a team-buy, a campaign, an offer or a link shown in a room; written once, live by data.

The `card` message is one row like any other and never changes. What moves on it (price, counts,
state) is the `CardFrame` of its team-buy, ordered by `version`: whoever sees an older one drops it.
"""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Final
from uuid import UUID

import msgspec
from msgspec import Meta

from domain.campaigns import Campaign, Counting
from domain.pricing import NextTier, Tier
from domain.room_errors import CardCodesUsedUpError
from domain.team_buys import TeamBuy, TeamBuyState

LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
CODES_COUNT: Final = len(LETTERS) * (1 + len(LETTERS))
LINK_LENGTH_MAX: Final = 500

Link = Annotated[str, Meta(max_length=LINK_LENGTH_MAX, pattern="^https://[^ ]+$")]
LinkTitle = Annotated[str, Meta(min_length=1, max_length=120, pattern=r"\S")]


class CardFrame(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="card"):
    """What moves on a team-buy's card: state, not a log. Drop it when `version` is not above mine.

    `pledged`: seats whose card is saved and charged at the close; they count towards no tier yet.
    `sponsored`: seats the merchant openly stands for.
    """

    team_buy_id: UUID
    version: int
    state: TeamBuyState
    formed: bool
    buyers_count: int
    units_count: int
    pledged: int
    sponsored: int
    places_left: int
    unit_price_minor: int
    currency: str
    next_tier: NextTier | None
    closes_at: datetime


class TeamBuyCard(msgspec.Struct, frozen=True, kw_only=True, tag_field="card", tag="team_buy"):
    """The payload of a team-buy's card: what never changes. `code` is how this room names it.

    `invite_code` is the sharer's own: whoever comes by the card is attributed to them (KW-4).
    """

    team_buy_id: UUID
    campaign_id: UUID
    code: str
    title: str
    currency: str
    ladder: tuple[Tier, ...]
    formed_min: int
    closes_at: datetime
    invite_code: str
    shared_by: UUID


class CampaignCard(msgspec.Struct, frozen=True, kw_only=True, tag_field="card", tag="campaign"):
    """The payload of a campaign's card: a tap opens a team-buy of it."""

    campaign_id: UUID
    title: str
    currency: str
    ladder: tuple[Tier, ...]
    opens_at: datetime | None
    closes_at: datetime | None
    shared_by: UUID | None


class OfferCard(msgspec.Struct, frozen=True, kw_only=True, tag_field="card", tag="offer"):
    """The payload of an offer to one shopper (CT-2): accepting it reserves a seat."""

    offer_id: UUID
    campaign_id: UUID
    for_shopper: UUID
    title: str
    quantity: int
    unit_price_minor: int
    currency: str
    expires_at: datetime


class LinkKind(StrEnum):
    """What a link leads to (KS-5)."""

    PRODUCT = "product"
    LIVE = "live"
    VIDEO = "video"


class LinkCard(msgspec.Struct, frozen=True, kw_only=True, tag_field="card", tag="link"):
    """A product, a live room or a video; its thread is the messages that point at it."""

    about: LinkKind
    url: str
    title: str


CardPayload = TeamBuyCard | CampaignCard | OfferCard | LinkCard


def card_frame(team_buy: TeamBuy, *, pledged_count: int) -> CardFrame:
    """Return what a team-buy's card shows now."""
    running = team_buy.state in (TeamBuyState.OPEN, TeamBuyState.CLOSING)
    return CardFrame(
        team_buy_id=team_buy.id,
        version=team_buy.version,
        state=team_buy.state,
        formed=team_buy.formed,
        buyers_count=team_buy.buyers_count,
        units_count=team_buy.units_count,
        pledged=pledged_count,
        sponsored=team_buy.sponsored_count,
        places_left=team_buy.buyers_max - team_buy.seats_held,
        unit_price_minor=team_buy.unit_price_minor,
        currency=team_buy.currency,
        next_tier=team_buy.next_tier if running else None,
        closes_at=team_buy.closes_at,
    )


def card_places(team_buy: TeamBuy) -> int:
    """Return the goal a counter is shown against ("3/5"): forming, then the next tier, then full.

    Where tiers count units, the goal of a tier is not one of buyers: what is shown is the whole.
    """
    if team_buy.counting is not Counting.BUYERS:
        return team_buy.buyers_max
    if not team_buy.formed:
        return team_buy.formed_min
    coming = team_buy.next_tier
    return team_buy.buyers_max if coming is None else coming.buyers_min


def campaign_card(campaign: Campaign, *, shared_by: UUID | None) -> CampaignCard:
    """Return what a campaign's card says."""
    return CampaignCard(
        campaign_id=campaign.id,
        title=campaign.title,
        currency=campaign.currency,
        ladder=campaign.ladder.tiers,
        opens_at=campaign.opens_at,
        closes_at=campaign.closes_at,
        shared_by=shared_by,
    )


def card_code(number: int) -> str:
    """Return the code of the `number`-th team-buy shared in a room, from 0: A … Z, AA … ZZ.

    A code is never used twice in a room: an old "+1 to A" must not become an order for another A.

    Raises:
        CardCodesUsedUpError: the room has shown 702 team-buys.
    """
    if number >= CODES_COUNT:
        raise CardCodesUsedUpError
    first, second = divmod(number, len(LETTERS))
    return (LETTERS[first - 1] if first else "") + LETTERS[second]
