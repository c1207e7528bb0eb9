"""What rooms hear of a campaign by itself: a preview before it opens, its card when it does."""

from collections.abc import Sequence
from datetime import datetime, timedelta, tzinfo
from typing import Final

import msgspec

from domain.campaigns import Campaign
from domain.cards import CampaignCard, campaign_card
from domain.messages import MessageKind
from domain.prices import price_text

PREVIEW_BEFORE: Final = timedelta(minutes=30)


class PlannedPost(msgspec.Struct, frozen=True, kw_only=True):
    """What a worker posts at `due_at`, once per room and `key`.

    `notifies`: each member who has not silenced the room gets a notice of their own with it.
    """

    key: str
    kind: MessageKind
    body: str
    card: CampaignCard | None
    due_at: datetime
    notifies: bool


def posts_at_opening(campaign: Campaign, *, zone: tzinfo, now: datetime) -> Sequence[PlannedPost]:
    """Return what each room of its leaders will hear of a campaign that was just published.

    Args:
        campaign: open, or scheduled for `opens_at`.
        zone: the campaign's own, in which its opening is told.
        now: the database's clock.
    """
    opens_at = max(campaign.opens_at or now, now)
    card = campaign_card(campaign, shared_by=None)
    opening = PlannedPost(
        key=f"open:{campaign.id}",
        kind=MessageKind.CARD,
        body=campaign_body(card),
        card=card,
        due_at=opens_at,
        notifies=True,
    )
    if opens_at - PREVIEW_BEFORE <= now:
        return (opening,)
    local = opens_at.astimezone(zone)
    preview = PlannedPost(
        key=f"preview:{campaign.id}",
        kind=MessageKind.TEXT,
        body=f"【{campaign.title}】{local:%Y-%m-%d %H:%M} ({zone}) 开团，敬请期待",
        card=None,
        due_at=opens_at - PREVIEW_BEFORE,
        notifies=False,
    )
    return (preview, opening)


def campaign_body(card: CampaignCard) -> str:
    """Return what clients without cards, and bridges, show of a campaign's card."""
    first = price_text(card.ladder[0].unit_price_minor, card.currency)
    last = price_text(card.ladder[-1].unit_price_minor, card.currency)
    return f"【{card.title}】{first} 起拼，最低 {last}"
