"""Relay facts that have committed: to live screens, at least once."""

from collections import defaultdict
from typing import Final
from uuid import UUID

import msgspec

from app.actions.crash_points import crash_point
from app.gateways.doorbell import Doorbell
from app.store import outbox
from app.store.database import Database

BATCH_MAX: Final = 200


class _About(msgspec.Struct, frozen=True):
    team_buy_id: UUID


async def relay_outbox(db: Database, doorbell: Doorbell) -> int:
    """Publish a batch of facts in their order and mark them as sent.

    A fact carries its id, so a consumer that hears it twice drops the second. What is published is
    a doorbell: screens fetch what they lack.

    Returns:
        How many were relayed.
    """
    async with db.transaction() as tx:
        claimed = await outbox.claim(tx, limit=BATCH_MAX)
    crash_point("outbox.claimed")
    if not claimed:
        return 0
    sent: dict[UUID, list[UUID]] = defaultdict(list)
    for one in claimed:
        about = msgspec.json.decode(one.fact, type=_About)
        payload = f'{{"id":"{one.id}","fact":{one.fact}}}'.encode()
        doorbell.publish(f"team_buy:{about.team_buy_id}", payload)
        sent[one.merchant_id].append(one.id)
    crash_point("outbox.published")
    async with db.transaction() as tx:
        for merchant_id, ids in sorted(sent.items()):
            await outbox.sent(tx, merchant_id, ids)
    return len(claimed)
