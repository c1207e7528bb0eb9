"""Give back what no coupon used, once a drop has run out and nobody is paying with one."""

from typing import Final

from app.actions.crash_points import crash_point
from app.store import clock, coupons, ledger
from app.store.database import Database, retried
from domain.coupons import return_posting

BATCH_MAX: Final = 50


@retried
async def end_coupon_drops(db: Database) -> int:
    """End a batch of drops; safe any number of times.

    A drop stays while a payment under way counts on one of its coupons; that payment's end frees
    or spends it.

    Returns:
        How many were ended.
    """
    ended_count = 0
    async with db.transaction() as tx:
        due = await coupons.due(tx, limit=BATCH_MAX)
        now = await clock.read(tx)
        for one in due:
            drop = await coupons.read(tx, one.room, one.id)
            if drop is None:
                continue
            # Again under the lock: a payment may have come in between.
            used = await coupons.used(tx, drop)
            if used.undecided_count:
                continue
            rest_minor = drop.total_minor - used.used_minor
            if rest_minor:
                posting = return_posting(drop, amount_minor=rest_minor)
                await ledger.post(tx, drop.merchant_id, [(posting, now)])
            await coupons.end(tx, drop, returned_minor=rest_minor)
            ended_count += 1
            crash_point("coupons.before_commit")
    return ended_count
