"""Count leaders' strikes beyond their rooms: three hold the commission, five suspend (KS-13, N-9).

A worker's part: suspending an account touches all of its rooms, which nobody does who holds one. A
strike is marked as counted when everything that follows from it is done and told.
"""

from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.actions.post_message import Posts
from app.actions.strike_members import ACTOR, RULES
from app.actions.suspend_account import tell_suspended
from app.store import audit, clock, leaders, strikes, suspensions
from app.store.audit import AuditEvent
from app.store.database import Database, retried
from domain.conduct import LeaderMeasure, leader_measure
from domain.ids import PLATFORM_ID
from domain.moderation import WHILE_SUSPENDED, Reason

BATCH_MAX: Final = 100


class _Measured(msgspec.Struct, frozen=True):
    measure: LeaderMeasure
    at: datetime
    strike_ids: list[UUID]


async def measure_leaders(db: Database, posts: Posts, *, limit: int = BATCH_MAX) -> int:
    """Count the strikes that nobody has counted yet; safe to repeat.

    Returns:
        Of how many people.
    """
    async with db.reading() as tx:
        due = await strikes.unmeasured(tx, limit=limit)
    for shopper_id in due:
        done = await _measure(db, shopper_id)
        if done.measure is LeaderMeasure.SUSPEND:
            await tell_suspended(db, posts, shopper_id=shopper_id, reason=Reason.OFF_PLATFORM)
        async with db.transaction() as tx:
            await strikes.set_measured(tx, shopper_id, done.strike_ids, at=done.at)
    return len(due)


@retried
async def _measure(db: Database, shopper_id: UUID) -> _Measured:
    async with db.transaction() as tx:
        state = await suspensions.lock(tx, shopper_id)
        now = await clock.read(tx)
        strike_ids = await strikes.to_measure(tx, shopper_id)
        if not await leaders.is_known(tx, shopper_id):
            return _Measured(LeaderMeasure.NONE, now, strike_ids)
        measure = leader_measure(await strikes.struck_anywhere_at(tx, shopper_id), RULES, now=now)
        held = measure is not LeaderMeasure.NONE
        if await leaders.set_commission_held(tx, shopper_id, held=held):
            action = "leader.commission_held" if held else "leader.commission_freed"
            await audit.record(tx, _event(action, shopper_id))
        if measure is LeaderMeasure.SUSPEND and state != "suspended":
            await suspensions.stop(tx, shopper_id, muted_until=WHILE_SUSPENDED)
            await audit.record(tx, _event("account.suspended", shopper_id))
    return _Measured(measure, now, strike_ids)


def _event(action: str, shopper_id: UUID) -> AuditEvent:
    return AuditEvent(
        merchant_id=PLATFORM_ID,
        actor=ACTOR,
        action=action,
        subject=f"shopper:{shopper_id}",
        after={"reason": Reason.OFF_PLATFORM.value, "rule_version": RULES.version},
    )
