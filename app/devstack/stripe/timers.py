"""What Stripe does by itself when its time has come: lapses, refunds, disputes, payouts."""

import asyncio
import contextlib
import traceback
from collections.abc import Awaitable, Callable
from typing import Final

from app.devstack.stripe import (
    charges,
    confirmation,
    disputes,
    holds,
    idempotency,
    payouts,
    refunds,
)
from app.devstack.stripe.call import Call
from app.devstack.stripe.errors import Json, StripeError
from app.devstack.stripe.sandbox import Sandbox
from app.devstack.stripe.store import DATABASE_GONE

RING_SECONDS: Final = 0.2
BATCH: Final = 200
FORGET_EVERY_RINGS: Final = 300

DUE: Final = """
    select object_id, kind from stripe_sandbox.timer
     where due_at <= floor(extract(epoch from public.app_clock()))
     order by due_at, object_id limit $1
"""

# Two sandboxes may serve one database, as in a test session: an act is one's alone. Not the timer's
# row is locked for it, which calls that hold the object take away.
TAKE: Final = """
    select pg_advisory_xact_lock(hashtextextended('stripe_sandbox.timer ' || $1 || $2, 0))
"""
IS_LEFT: Final = """
    select exists (select from stripe_sandbox.timer where (object_id, kind) = ($1, $2))
"""

ACTS: Final[dict[str, Callable[[Call, str], Awaitable[None]]]] = {
    confirmation.LAPSE: holds.lapse_if_due,
    refunds.SETTLE: refunds.settle,
    charges.LATE_LINE: charges.book_late,
    charges.DISPUTE: disputes.open_by_card,
    disputes.DECIDE: disputes.decide,
    disputes.OVERDUE: disputes.run_out,
    payouts.ARRIVE: payouts.arrive,
}


async def run(sandbox: Sandbox) -> None:
    """Ring what is due, and forget old keys, until cancelled."""
    rings = 0
    while True:
        try:
            await ring(sandbox)
            if rings % FORGET_EVERY_RINGS == 0:
                await idempotency.forget_old(sandbox.pool)
        except DATABASE_GONE:
            traceback.print_exc()
        rings += 1
        await asyncio.sleep(RING_SECONDS)


async def ring(sandbox: Sandbox) -> int:
    """Do everything that is due by the app clock; return how much that was.

    One ring at a time, so that no act runs twice.
    """
    count = 0
    stuck: set[tuple[str, str]] = set()
    async with sandbox.ring_lock:
        while True:
            rows = await sandbox.pool.fetch(DUE, BATCH)
            due = [one for row in rows if (one := (row["object_id"], row["kind"])) not in stuck]
            if not due:
                return count
            for one in due:
                try:
                    await sandbox.perform(_act(*one))
                    count += 1
                except DATABASE_GONE:
                    raise
                except Exception:  # noqa: BLE001 one bad timer must not stop the others
                    traceback.print_exc()
                    stuck.add(one)


def _act(object_id: str, kind: str) -> Callable[[Call], Awaitable[Json]]:
    async def work(call: Call) -> Json:
        await call.unit.connection.execute(TAKE, object_id, kind)
        if not await call.unit.connection.fetchval(IS_LEFT, object_id, kind):
            return {}
        with contextlib.suppress(StripeError):  # overtaken: what it wanted cannot be done any more
            await ACTS[kind](call, object_id)
        if (object_id, kind) not in {(one["object_id"], one["kind"]) for one in call.unit.timers}:
            call.unit.drop_timer(object_id, kind)
        return {}

    return work
