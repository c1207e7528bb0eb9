"""Expire reservations: stock and place come back, but not while a payment is in flight."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Final
from uuid import UUID

from app.actions.crash_points import crash_point
from app.store import joins, ops, outbox, payments, seats, team_buys
from app.store.database import Database, retried
from app.store.seats import EndedSeat, ExpiredSeat
from domain.facts import SeatEnded
from domain.seats import SeatState
from domain.team_buys import TeamBuyState, free_place

BATCH_MAX: Final = 500


async def expire_seats(db: Database, *, limit: int = BATCH_MAX) -> int:
    """End reservations whose time is up, a campaign at a time.

    Returns:
        How many expired. A seat whose payment is in flight stays: the payment is looked at now.
    """
    async with db.reading() as tx:
        due = await seats.expired(tx, limit=limit)
    by_campaign: dict[tuple[UUID, UUID], list[ExpiredSeat]] = defaultdict(list)
    for one in due:
        by_campaign[one.merchant_id, one.campaign_id].append(one)
    count = 0
    for (merchant_id, campaign_id), found in sorted(by_campaign.items()):
        count += await _expire(db, merchant_id, campaign_id, found)
    return count


@retried
async def _expire(
    db: Database, merchant_id: UUID, campaign_id: UUID, due: Sequence[ExpiredSeat]
) -> int:
    async with db.transaction() as tx:
        team_buy_ids = sorted({one.team_buy_id for one in due})
        await joins.lock(tx, merchant_id, [campaign_id], team_buy_ids)
        found, _ = await team_buys.read(tx, merchant_id, team_buy_ids)
        idle = await seats.lock_idle(tx, merchant_id, due)
        ended = await seats.expire(tx, merchant_id, team_buy_ids, idle)
        changed = set()
        for one in ended:
            await seats.free_stock(
                tx, merchant_id, EndedSeat(campaign_id, one.quantity, one.invite_code)
            )
            # The counts of a closed team-buy tell how it closed: they stay.
            if found[one.team_buy_id].state in (TeamBuyState.OPEN, TeamBuyState.CLOSING):
                found[one.team_buy_id] = free_place(found[one.team_buy_id])
                changed.add(one.team_buy_id)
        await team_buys.save(tx, merchant_id, [found[one] for one in sorted(changed)])
        facts = [SeatEnded(one.team_buy_id, one.id, SeatState.EXPIRED.value) for one in ended]
        await outbox.put(tx, merchant_id, facts)
        left = set(idle) - {one.id for one in ended}
        in_flight = await payments.in_flight_of(tx, merchant_id, sorted(left))
        await ops.look_soon(tx, merchant_id, in_flight)
        crash_point("expire.before_commit")
        return len(ended)
