"""End settlements: by a sweep over what has nothing left to do."""

from collections import defaultdict
from typing import Final
from uuid import UUID

import msgspec

from app.actions.crash_points import crash_point
from app.store import clock, endings, joins, ledger, outbox, seats, webhooks
from app.store.database import Database, retried
from app.store.endings import Ended
from app.store.seats import EndedSeat
from domain.facts import SettlementEnded
from domain.ids import TeamBuyRef
from domain.ledger import sponsored_posting
from domain.webhooks import EventType

BATCH_MAX: Final = 500


@retried
async def end_settlements(db: Database, *, limit: int = BATCH_MAX) -> int:
    """Move team-buys whose operations have all ended to settled, failed or cancelled.

    Returns:
        How many ended.
    """
    await release_sponsorships(db)
    async with db.transaction() as tx:
        by_merchant: dict[UUID, list[Ended]] = defaultdict(list)
        for one in await endings.claim_ended(tx, limit=limit):
            by_merchant[one.merchant_id].append(one)
        count = 0
        for merchant_id, found in sorted(by_merchant.items()):
            ended = await endings.end(tx, merchant_id, [one.id for one in found])
            facts = [
                SettlementEnded(one.team_buy_id, one.id, one.formed, one.exception_count)
                for one in ended
            ]
            await outbox.put(tx, merchant_id, facts)
            for fact in facts:
                told = msgspec.structs.asdict(fact)
                await webhooks.emit(tx, merchant_id, EventType.SETTLEMENT_SETTLED, told)
            count += len(ended)
        crash_point("end.before_commit")
        return count


@retried
async def release_sponsorships(db: Database, *, limit: int = 16) -> None:
    """Let the sponsored seats of failed team-buys go: their units come back, their memo is undone.

    One transaction each: the campaign is locked first, as everywhere.
    """
    async with db.reading() as tx:
        left = await endings.sponsored_left(tx, limit=limit)
    for one in left:
        async with db.transaction() as tx:
            ref = TeamBuyRef(one.merchant_id, one.id)
            await joins.lock_campaign_of(tx, ref)
            now = await clock.read(tx)
            for seat in await endings.release_sponsored(tx, ref.merchant_id, ref.id):
                ended = EndedSeat(seat.campaign_id, seat.quantity, None)
                await seats.free_stock(tx, ref.merchant_id, ended)
                posting = sponsored_posting(
                    key=f"sponsored:{seat.id}:released",
                    currency=seat.currency,
                    amount_minor=-seat.amount_minor,
                )
                await ledger.post(tx, ref.merchant_id, [(posting, now)])
            crash_point("end.sponsored_before_commit")
