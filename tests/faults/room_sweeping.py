"""The workers' sweeps in rooms, for stories that are told there; and what other chats were told."""

import json
from pathlib import Path
from typing import Final

from app.actions.carry_bridges import Carrier
from app.actions.end_red_packets import end_red_packets
from app.actions.hear_bridges import Hearing, is_from_bridge
from app.actions.hold_draws import hold_draws
from app.actions.recur_campaign import begin_recurring
from app.actions.reply_to_orders import reply_to_orders
from app.gateways.notify import Delivery, Sent
from app.store.inbox import InboxEvent
from app.wiring import Wiring
from domain.bridges import Destination
from tests.faults.sweeping import CLAIMED_MAX, Sweeps

LAPSE_LEASES: Final = """
    update bridge set lease_until = now() - interval '1 second' where lease_until is not null
"""
HASTEN: Final = """
    with b as (
      update bridge set next_at = now() where next_at > now() returning true
    ), p as (
      update bridge_pace set due_at = now() - interval '1 hour'
       where due_at > now() - interval '1 hour'
    ), i as (
      update order_intent set next_at = now() where taken_at is null and next_at > now()
      returning true
    ), r as (
      update order_reply set next_at = now() where waits and next_at > now() returning true
    )
    select (select count(*) from b) + (select count(*) from i) + (select count(*) from r)
"""


class OuterChat:
    """The chat at the other end of a bridge: it keeps on disk what it was told, whoever dies."""

    def __init__(self, path: Path) -> None:
        self._path = path

    async def send(self, destination: Destination, text: str) -> Delivery:
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(text) + "\n")
        return Sent()

    async def close(self) -> None:
        pass

    def told(self) -> list[str]:
        """Return the texts in the order in which they came, repeats and all."""
        if not self._path.exists():
            return []
        return [json.loads(line) for line in self._path.read_text(encoding="utf-8").splitlines()]


class RoomSweeps(Sweeps):
    """What every worker does, in rooms as well."""

    def __init__(self, wiring: Wiring, outer_chat: OuterChat) -> None:
        super().__init__(wiring)
        db, posts = wiring.db, wiring.posts
        self._carrier = Carrier(db, wiring.vault, posts, outer_chat)
        self._hearing = Hearing(db, wiring.vault, posts, public_url=wiring.settings.public_url)
        self._all = (
            wiring.orders.take_due,
            lambda: reply_to_orders(db, posts),
            *self._all,
            lambda: end_red_packets(db),
            lambda: hold_draws(db, posts),
            lambda: begin_recurring(db),
            self._carry,
        )

    async def hasten(self) -> int:
        count = await super().hasten()
        async with self._wiring.db.transaction() as tx:
            in_rooms_count: int = await tx.fetchval(HASTEN)
        return count + in_rooms_count

    async def lapse_leases(self) -> None:
        await super().lapse_leases()
        async with self._wiring.db.transaction() as tx:
            await tx.execute(LAPSE_LEASES)

    async def _handle(self, events: list[InboxEvent]) -> None:
        if is_from_bridge(events[0]):
            await self._hearing.hear(events)
        else:
            await super()._handle(events)

    async def _carry(self) -> int:
        claimed = await self._carrier.claim(CLAIMED_MAX)
        for due in claimed:
            await self._carrier.carry(due)
        return len(claimed)
