"""Relay facts that have committed: to live screens and to rooms, at least once."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final
from uuid import UUID

import msgspec

from app.actions.crash_points import crash_point
from app.actions.offer_rooms import SeatMoved, offer_rooms
from app.gateways.doorbell import Doorbell
from app.store import outbox, team_buy_rooms, team_buys, updatable_cards
from app.store.database import Database, Tx, retried
from app.store.team_buy_rooms import Standing
from domain.room_policies import SeatEvent
from domain.team_buy_news import RULES, standing

BATCH_MAX: Final = 200
_SEAT_EVENTS: Final = frozenset(SeatEvent)


class _About(msgspec.Struct, frozen=True):
    team_buy_id: UUID
    seat_id: UUID | None = None
    state: str = ""

    @property
    def moved(self) -> SeatMoved | None:
        """Return the seat that a room may invite for; None for every other fact."""
        if self.seat_id is None or self.state not in _SEAT_EVENTS:
            return None
        return SeatMoved(self.team_buy_id, self.seat_id, SeatEvent(self.state))


class _Relayed(msgspec.Struct):
    """What one merchant's facts were about."""

    ids: list[UUID] = []
    team_buy_ids: set[UUID] = set()
    moved: list[SeatMoved] = []


async def relay_outbox(db: Database, doorbell: Doorbell) -> int:
    """Publish a batch of facts in their order, wake the rooms concerned, mark them as sent.

    A fact carries its id, so a consumer that hears it twice drops the second. What is published is
    a doorbell: screens fetch what they lack. Rooms are woken in the transaction that marks the
    facts as sent, so none is marked and not told (P9); so are buyers invited to rooms (N-10).

    Returns:
        How many were relayed.
    """
    async with db.transaction() as tx:
        claimed = await outbox.claim(tx, limit=BATCH_MAX)
    crash_point("outbox.claimed")
    if not claimed:
        return 0
    relayed: dict[UUID, _Relayed] = defaultdict(_Relayed)
    for one in claimed:
        fact = msgspec.json.decode(one.fact, type=_About)
        team_buy_id = fact.team_buy_id
        payload = f'{{"id":"{one.id}","fact":{one.fact}}}'.encode()
        doorbell.publish(f"team_buy:{team_buy_id}", payload)
        of_merchant = relayed[one.merchant_id]
        of_merchant.ids.append(one.id)
        of_merchant.team_buy_ids.add(team_buy_id)
        if fact.moved is not None:
            of_merchant.moved.append(fact.moved)
    crash_point("outbox.published")
    await _mark(db, relayed)
    return len(claimed)


@retried
async def _mark(db: Database, relayed: Mapping[UUID, _Relayed]) -> None:
    """Mark facts as sent and wake the rooms; two relays may wake the same ones in any order."""
    async with db.transaction() as tx:
        for merchant_id, one in sorted(relayed.items()):
            await _wake_rooms(tx, merchant_id, sorted(one.team_buy_ids))
            await offer_rooms(tx, merchant_id, one.moved)
            await outbox.sent(tx, merchant_id, one.ids)
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
