"""Campaigns: written by staff, read by everybody."""

from datetime import datetime
from typing import Any, Final
from uuid import UUID

import msgspec

from app.store.database import Row, Tx
from app.store.team_buys import ladder_of_json
from domain.campaigns import Campaign, CampaignState, Counting
from domain.ids import CampaignRef

NEW_ID: Final = "select uuidv7()"
INSERT: Final = """
    insert into campaign (merchant_id, id, title, description, images, currency, ladder, counting,
        formed_min, buyers_max, stock, units_per_shopper_max, team_buy_seconds, reserve_seconds,
        opens_at, closes_at, timezone, commission_bp, early_close, platform_fee_bp)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
        $20)
"""
INSERT_PLACE: Final = "insert into campaign_place (campaign_id, merchant_id) values ($1, $2)"
PLACE: Final = "select merchant_id from campaign_place where campaign_id = $1"
READ: Final = """
    select merchant_id, id, title, description, images, state, currency, ladder, counting,
           formed_min, buyers_max, stock, units_held, units_per_shopper_max, team_buy_seconds,
           reserve_seconds, opens_at, closes_at, timezone, commission_bp, platform_fee_bp,
           early_close, app_clock() as now
      from campaign where merchant_id = $1 and id = $2
"""
LOCK: Final = "select id from campaign where merchant_id = $1 and id = $2 for no key update"
SAVE: Final = """
    update campaign
       set title = $3, description = $4, images = $5, currency = $6, ladder = $7, counting = $8,
           formed_min = $9, buyers_max = $10, stock = $11, units_per_shopper_max = $12,
           team_buy_seconds = $13, reserve_seconds = $14, opens_at = $15, closes_at = $16,
           timezone = $17, commission_bp = $18, early_close = $19
     where merchant_id = $1 and id = $2
"""
SET_STATE: Final = "update campaign set state = $3 where merchant_id = $1 and id = $2"
SET_STOCK: Final = "update campaign set stock = $3 where merchant_id = $1 and id = $2"
PAGE: Final = """
    with shown as (
      select merchant_id, id, title, description, images, state, currency, ladder, counting,
             formed_min, buyers_max, stock, units_held, units_per_shopper_max, team_buy_seconds,
             reserve_seconds, opens_at, closes_at, timezone, commission_bp, platform_fee_bp,
             early_close, app_now() as now,
             case when state not in ('scheduled', 'open') then state
                  when closes_at <= app_now() then 'closed'
                  when opens_at > app_now() then 'scheduled'
                  else 'open' end as state_now
        from campaign_place p join campaign using (merchant_id)
       where id = p.campaign_id and p.campaign_id < $2 and ($1::uuid is null or merchant_id = $1)
         and ($4 or not rooms_only or exists (
           select from campaign_room r
             join membership m on m.merchant_id = r.merchant_id and m.room_id = r.room_id
            where r.merchant_id = campaign.merchant_id and r.campaign_id = campaign.id
              and r.purpose = 'visible' and m.shopper_id = $6 and m.state = 'active'))
    )
    select merchant_id, id, title, description, images, state, currency, ladder, counting,
           formed_min, buyers_max, stock, units_held, units_per_shopper_max, team_buy_seconds,
           reserve_seconds, opens_at, closes_at, timezone, commission_bp, platform_fee_bp,
           early_close, now
      from shown
     where case when $3::text is null then state_now in ('scheduled', 'open', 'closed') or $4
                else state_now = $3 and ($4 or state_now not in ('draft', 'archived')) end
     order by id desc limit $5
"""


class CampaignAt(msgspec.Struct, frozen=True):
    """A campaign, and what time the database said it was when it was read."""

    campaign: Campaign
    now: datetime


async def new_id(tx: Tx) -> UUID:
    """Return the id of a campaign that is about to be written; ids rise with time."""
    campaign_id: UUID = await tx.fetchval(NEW_ID)
    return campaign_id


async def insert(tx: Tx, campaign: Campaign) -> None:
    """Write a new campaign, and the look-up by which its merchant is found."""
    values = (*_columns(campaign), campaign.platform_fee_bp)
    await tx.execute(INSERT, campaign.merchant_id, campaign.id, *values)
    await tx.execute(INSERT_PLACE, campaign.id, campaign.merchant_id)


async def find(tx: Tx, campaign_id: UUID) -> CampaignRef | None:
    """Return which merchant's campaign this is."""
    merchant_id = await tx.fetchval(PLACE, campaign_id)
    return None if merchant_id is None else CampaignRef(merchant_id, campaign_id)


async def read(tx: Tx, ref: CampaignRef) -> CampaignAt | None:
    """Return a campaign as it is now."""
    row = await tx.fetchrow(READ, ref.merchant_id, ref.id)
    return None if row is None else _campaign(row)


async def lock(tx: Tx, ref: CampaignRef) -> CampaignAt | None:
    """Hold the campaign's row until the transaction ends, then read it and the clock."""
    if await tx.fetchval(LOCK, ref.merchant_id, ref.id) is None:
        return None
    return await read(tx, ref)


async def save(tx: Tx, campaign: Campaign) -> None:
    """Write everything a draft may change."""
    await tx.execute(SAVE, campaign.merchant_id, campaign.id, *_columns(campaign))


async def set_state(tx: Tx, ref: CampaignRef, state: CampaignState) -> None:
    """Move a campaign on."""
    await tx.execute(SET_STATE, ref.merchant_id, ref.id, state.value)


async def set_stock(tx: Tx, ref: CampaignRef, stock: int) -> None:
    """Say how many units there are."""
    await tx.execute(SET_STOCK, ref.merchant_id, ref.id, stock)


async def page(
    tx: Tx,
    *,
    merchant_id: UUID | None,
    state: CampaignState | None,
    unpublished: bool,
    shopper_id: UUID | None,
    before: UUID,
    limit: int,
) -> list[CampaignAt]:
    """Return campaigns, the newest first.

    Args:
        tx: the transaction.
        merchant_id: whose; None for everybody's.
        state: as people see it now; None for all.
        unpublished: drafts and archived ones as well, and those of rooms the shopper is not in.
        shopper_id: who is looking.
        before: only campaigns older than this one.
        limit: how many at most.
    """
    wanted = None if state is None else state.value
    rows = await tx.fetch(PAGE, merchant_id, before, wanted, unpublished, limit, shopper_id)
    return [_campaign(row) for row in rows]


def _campaign(row: Row) -> CampaignAt:
    values: dict[str, Any] = dict(row)
    now = values.pop("now")
    values["images"] = tuple(msgspec.json.decode(values["images"], type=list[str]))
    values["ladder"] = ladder_of_json(values["ladder"])
    values["state"] = CampaignState(values["state"])
    values["counting"] = Counting(values["counting"])
    return CampaignAt(Campaign(**values), now)


def _columns(campaign: Campaign) -> tuple[object, ...]:
    """Return what INSERT and SAVE write, in their order, from `title` on."""
    return (
        campaign.title,
        campaign.description,
        msgspec.json.encode(campaign.images).decode(),
        campaign.currency,
        msgspec.json.encode(campaign.ladder).decode(),
        campaign.counting.value,
        campaign.formed_min,
        campaign.buyers_max,
        campaign.stock,
        campaign.units_per_shopper_max,
        campaign.team_buy_seconds,
        campaign.reserve_seconds,
        campaign.opens_at,
        campaign.closes_at,
        campaign.timezone,
        campaign.commission_bp,
        campaign.early_close,
    )
