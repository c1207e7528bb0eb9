"""Recurring campaigns: their rule, and when the next run begins."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Row, Tx
from domain.ids import CampaignRef
from domain.recurrences import Recurrence, Run

SET: Final = """
    insert into recurrence (merchant_id, campaign_id, every, local_minute, weekday, open_seconds,
                            until, next_at, created_by)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    on conflict (merchant_id, campaign_id) do update
       set every = excluded.every, local_minute = excluded.local_minute,
           weekday = excluded.weekday, open_seconds = excluded.open_seconds,
           until = excluded.until, next_at = excluded.next_at
"""
READ: Final = """
    select every, local_minute, weekday, open_seconds, until, next_at, last_campaign_id
      from recurrence where merchant_id = $1 and campaign_id = $2
"""
END: Final = "update recurrence set next_at = null where merchant_id = $1 and campaign_id = $2"
NEXT_DUE: Final = """
    select merchant_id, campaign_id as id from recurrence
     where next_at <= app_now() and campaign_id <> all($1::uuid[])
     order by next_at limit 1
"""
LOCK_DUE: Final = """
    select merchant_id, campaign_id, every, local_minute, weekday, open_seconds, until, next_at
      from recurrence where merchant_id = $1 and campaign_id = $2 and next_at <= app_now()
       for no key update skip locked
"""
RAN: Final = """
    update recurrence set next_at = $3, last_campaign_id = $4
     where merchant_id = $1 and campaign_id = $2
"""


class Standing(msgspec.Struct, frozen=True):
    """A rule as it stands. `next_at` None: it has ended."""

    rule: Recurrence
    next_at: datetime | None
    last_campaign_id: UUID | None


async def put(
    tx: Tx, ref: CampaignRef, rule: Recurrence, *, next_at: datetime | None, by: UUID
) -> None:
    """Set or replace the rule of a campaign."""
    await tx.execute(
        SET,
        ref.merchant_id,
        ref.id,
        rule.every.value,
        rule.local_minute,
        rule.weekday,
        rule.open_seconds,
        rule.until,
        next_at,
        by,
    )


async def read(tx: Tx, ref: CampaignRef) -> Standing | None:
    """Return a campaign's rule."""
    row = await tx.fetchrow(READ, ref.merchant_id, ref.id)
    return None if row is None else Standing(_rule(row), row["next_at"], row["last_campaign_id"])


async def end(tx: Tx, ref: CampaignRef) -> None:
    """Let no further run begin."""
    await tx.execute(END, ref.merchant_id, ref.id)


async def next_due(tx: Tx, *, but: Sequence[CampaignRef]) -> CampaignRef | None:
    """Return the campaign whose next run has been due for longest, but for those."""
    row = await tx.fetchrow(NEXT_DUE, [one.id for one in but])
    return None if row is None else CampaignRef(row["merchant_id"], row["id"])


async def lock_due(tx: Tx, ref: CampaignRef) -> Run | None:
    """Hold a rule whose next run is to begin; None where it began, or is just beginning."""
    row = await tx.fetchrow(LOCK_DUE, ref.merchant_id, ref.id)
    if row is None:
        return None
    return Run(
        merchant_id=row["merchant_id"],
        campaign_id=row["campaign_id"],
        recurrence=_rule(row),
        begins_at=row["next_at"],
    )


async def ran(
    tx: Tx, ref: CampaignRef, *, next_at: datetime | None, campaign_id: UUID | None
) -> None:
    """Write down what the last run was, and when the next one begins."""
    await tx.execute(RAN, ref.merchant_id, ref.id, next_at, campaign_id)


def _rule(row: Row) -> Recurrence:
    named = ("every", "local_minute", "weekday", "open_seconds", "until")
    return msgspec.convert({name: row[name] for name in named}, Recurrence)
