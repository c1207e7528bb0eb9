"""Relay facts that have committed: to live screens and to rooms, at least once."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Final
from uuid import UUID

import msgspec

from app.actions.crash_points import crash_point
from app.gateways.doorbell import Doorbell
from app.store import outbox, team_buy_rooms, team_buys, updatable_cards
from app.store.database import Database, Tx, retried
from app.store.team_buy_rooms import Standing
from domain.team_buy_news import RULES, standing

BATCH_MAX: Final = 200


class _About(msgspec.Struct, frozen=True):
    team_buy_id: UUID


async def relay_outbox(db: Database, doorbell: Doorbell) -> int:
    """Publish a batch of facts in their order, wake the rooms concerned, mark them as sent.

    A fact carries its id, so a consumer that hears it twice drops the second. What is published is
    a doorbell: screens fetch what they lack. Rooms are woken in the transaction that marks the
    facts as sent, so none is marked and not told (P9).

    Returns:
        How many were relayed.
    """
    async with db.transaction() as tx:
        claimed = await outbox.claim(tx, limit=BATCH_MAX)
    crash_point("outbox.claimed")
    if not claimed:
        return 0
    sent: dict[UUID, list[UUID]] = defaultdict(list)
    about: dict[UUID, set[UUID]] = defaultdict(set)
    for one in claimed:
        team_buy_id = msgspec.json.decode(one.fact, type=_About).team_buy_id
        payload = f'{{"id":"{one.id}","fact":{one.fact}}}'.encode()
        doorbell.publish(f"team_buy:{team_buy_id}", payload)
        sent[one.merchant_id].append(one.id)
        about[one.merchant_id].add(team_buy_id)
    crash_point("outbox.published")
    await _mark(db, sent, about)
    return len(claimed)


@retried
async def _mark(
    db: Database, sent: Mapping[UUID, Sequence[UUID]], about: Mapping[UUID, Collection[UUID]]
) -> None:
    """Mark facts as sent and wake the rooms; two relays may wake the same ones in any order."""
    async with db.transaction() as tx:
        for merchant_id, ids in sorted(sent.items()):
            await _wake_rooms(tx, merchant_id, sorted(about[merchant_id]))
            await outbox.sent(tx, merchant_id, ids)
        crash_point("outbox.before_commit")


async def _wake_rooms(tx: Tx, merchant_id: UUID, team_buy_ids: Sequence[UUID]) -> None:
    """Have the rooms looked at that have not heard all of what these team-buys have become."""
    await updatable_cards.wake(tx, merchant_id, team_buy_ids)
    found, _ = await team_buys.read(tx, merchant_id, team_buy_ids)
    told = [(one, standing(one, rules=RULES)) for one in found.values()]
    await team_buy_rooms.wake(
        tx,
        [
            Standing(
                merchant_id=merchant_id,
                team_buy_id=one.id,
                tiers_count=now.tiers_count,
                names=sorted(now.names),
            )
            for one, now in told
        ],
    )
