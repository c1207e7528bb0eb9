"""Have a campaign run again and again, and begin the runs that are due (PD-3)."""

from datetime import timedelta
from typing import Final

import msgspec
import structlog

from app.actions.access import Person, access_campaign_to_change
from app.actions.crash_points import crash_point
from app.actions.create_campaign import zone_of
from app.store import audit, campaigns, clock, recurrences, scheduled_messages
from app.store.database import Database, Tx, retried
from app.store.errors import BusyError, UnavailableError
from app.store.recurrences import Standing
from domain.campaign_posts import posts_at_opening
from domain.campaigns import Campaign, CampaignState
from domain.fulfilment_errors import RecurrenceNotFoundError
from domain.ids import CampaignRef
from domain.recurrences import Recurrence, Run, next_run

__all__ = ("Standing", "begin_recurring", "end_recurrence", "read_recurrence", "recur_campaign")

LOG: Final = structlog.get_logger("pintier", module=__name__)


async def recur_campaign(tx: Tx, *, person: Person, ref: CampaignRef, rule: Recurrence) -> Standing:
    """Set the rule by which copies of this campaign are opened.

    Raises:
        MerchantNotFoundError, RoleMissingError, CampaignNotFoundError: see `access`.
    """
    found = await access_campaign_to_change(tx, person, ref)
    next_at = next_run(rule, zone_of(found.campaign.timezone), after=found.now)
    await recurrences.put(tx, ref, rule, next_at=next_at, by=person.shopper_id)
    await audit.record(tx, person.act(ref.merchant_id, "campaign.recurs", f"campaign:{ref.id}"))
    return await _standing(tx, ref)


async def read_recurrence(tx: Tx, *, person: Person, ref: CampaignRef) -> Standing:
    """Return the rule of a campaign.

    Raises:
        MerchantNotFoundError, RoleMissingError, CampaignNotFoundError: see `access`.
        RecurrenceNotFoundError: it has none.
    """
    await access_campaign_to_change(tx, person, ref)
    return await _standing(tx, ref)


async def end_recurrence(tx: Tx, *, person: Person, ref: CampaignRef) -> Standing:
    """Let no further run begin; those that began go on.

    Raises: as `read_recurrence`.
    """
    await access_campaign_to_change(tx, person, ref)
    await _standing(tx, ref)
    await recurrences.end(tx, ref)
    await audit.record(tx, person.act(ref.merchant_id, "campaign.recurs_no_more", str(ref.id)))
    return await _standing(tx, ref)


async def begin_recurring(db: Database) -> int:
    """Begin one run that is due; safe any number of times, by many workers.

    One that cannot begin stops none of the others: it is tried again the next time. After an outage
    the latest run that would be open now is begun, and none for the time that has passed.

    Returns:
        1 if one was looked at: call again.
    """
    failed: list[CampaignRef] = []
    while True:
        async with db.reading() as tx:
            ref = await recurrences.next_due(tx, but=failed)
        if ref is None:
            return 0
        try:
            if await _begin_one(db, ref):
                return 1
        except (BusyError, UnavailableError):
            raise
        except Exception:
            LOG.exception("run not begun", campaign_id=str(ref.id))
        failed.append(ref)


@retried
async def _begin_one(db: Database, ref: CampaignRef) -> bool:
    """Begin a run; False: somebody else begins it, or has."""
    async with db.transaction() as tx:
        run = await recurrences.lock_due(tx, ref)
        if run is None:
            return False
        await _begin(tx, run)
        crash_point("recurrence.before_commit")
    return True


async def _begin(tx: Tx, run: Run) -> None:
    ref = CampaignRef(run.merchant_id, run.campaign_id)
    found = await campaigns.read(tx, ref)
    if found is None:
        raise LookupError(f"campaign {run.campaign_id} of a rule is there")
    now = await clock.read(tx)
    zone = zone_of(found.campaign.timezone)
    begins_at, following = run.begins_at, next_run(run.recurrence, zone, after=run.begins_at)
    while following is not None and following <= now:
        begins_at, following = following, next_run(run.recurrence, zone, after=following)
    closes_at = begins_at + timedelta(seconds=run.recurrence.open_seconds)
    copied = None
    if closes_at > now:
        copied = msgspec.structs.replace(
            found.campaign,
            id=await campaigns.new_id(tx),
            state=CampaignState.OPEN,
            units_held=0,
            opens_at=begins_at,
            closes_at=closes_at,
        )
        await campaigns.insert(tx, copied)  # as a draft, whatever it says
        await campaigns.set_state(
            tx, CampaignRef(copied.merchant_id, copied.id), CampaignState.OPEN
        )
        await _tell(tx, copied)
    await recurrences.ran(
        tx, ref, next_at=following, campaign_id=None if copied is None else copied.id
    )


async def _tell(tx: Tx, campaign: Campaign) -> None:
    now = await clock.read(tx)
    opening = posts_at_opening(campaign, zone=zone_of(campaign.timezone), now=now)
    await scheduled_messages.schedule_campaign(
        tx, CampaignRef(campaign.merchant_id, campaign.id), opening
    )


async def _standing(tx: Tx, ref: CampaignRef) -> Standing:
    found = await recurrences.read(tx, ref)
    if found is None:
        raise RecurrenceNotFoundError
    return found
