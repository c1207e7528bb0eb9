"""The workers' sweeps, one after the other, until nothing is due: a story without a clock of its
own. What waits for its time (a backoff, a lease) is brought forward instead of being waited for.
"""

from collections.abc import Awaitable, Callable
from typing import Final

from app.actions.announce_team_buys import announce_team_buys
from app.actions.close_team_buys import close_team_buys
from app.actions.end_coupon_drops import end_coupon_drops
from app.actions.end_settlements import end_settlements
from app.actions.end_transfers import end_transfers
from app.actions.expire_seats import expire_seats
from app.actions.guard_holds import guard_holds
from app.actions.handle_inbox import claim_inbox, handle_events
from app.actions.post_scheduled import post_scheduled
from app.actions.relay_outbox import relay_outbox
from app.actions.run_mass_acts import run_mass_acts
from app.actions.run_ops import claim_ops, run_op
from app.actions.sync_money_lines import sync_money_lines
from app.store.inbox import InboxEvent
from app.wiring import Wiring

ROUNDS_MAX: Final = 200
CLAIMED_MAX: Final = 16

LAPSE_LEASES: Final = """
    with o as (update op set lease_until = now() - interval '1 second' where state = 'todo'),
         i as (update inbox set lease_until = now() - interval '1 second' where handled_at is null)
    update outbox set lease_until = now() - interval '1 second' where sent_at is null
"""
# What waits for people is left alone: a look while a shopper may still confirm, a team-buy whose
# shoppers are asked to authenticate.
HASTEN: Final = """
    with asking as (
      select merchant_id, team_buy_id, id from payment where state = 'needs_action'
    ), o as (
      update op set next_at = now()
       where op.state = 'todo' and op.next_at > now()
         and (op.kind <> 'look' or op.team_buy_id not in (
           select id from team_buy where state = 'open'))
         and (op.kind <> 'look' or op.payment_id not in (select id from asking))
      returning true
    ), i as (
      update inbox set next_at = now() where handled_at is null and next_at > now() returning true
    ), x as (
      update outbox set next_at = now() where sent_at is null and next_at > now() returning true
    ), c as (
      update team_buy set next_close_at = now()
       where state = 'closing' and next_close_at > now()
         and id not in (select team_buy_id from asking) returning true
    )
    select (select count(*) from o) + (select count(*) from i) + (select count(*) from x)
         + (select count(*) from c)
"""
LOOK_NOW: Final = """
    update op set next_at = now()
     where kind = 'look' and state = 'todo' and next_at > now() and attempts_count < 3
"""


class NotQuietError(AssertionError):
    """The sweeps go on and on: something is never done."""


class Sweeps:
    """What every worker does, in one order."""

    def __init__(self, wiring: Wiring) -> None:
        self._wiring = wiring
        db = wiring.db
        self._all: tuple[Callable[[], Awaitable[int]], ...] = (
            self._events,
            self._ops,
            self._close,
            lambda: end_settlements(db),
            lambda: expire_seats(db),
            lambda: end_transfers(db),
            lambda: end_coupon_drops(db),
            lambda: run_mass_acts(db),
            lambda: relay_outbox(db, wiring.doorbell),
            lambda: announce_team_buys(db, wiring.posts),
            lambda: post_scheduled(db, wiring.posts),
            lambda: sync_money_lines(wiring.paying),
        )

    async def once(self) -> int:
        """Run every sweep; return how much there was to do."""
        await guard_holds(self._wiring.db)
        return sum([await sweep() for sweep in self._all])

    async def until_quiet(self) -> None:
        """Work off what is due now."""
        for _ in range(ROUNDS_MAX):
            if not await self.once():
                return
        raise NotQuietError("something is due again and again")

    async def until_done(self) -> None:
        """Work until nothing is left to do, whatever it waits for."""
        for _ in range(ROUNDS_MAX):
            await self.until_quiet()
            if not await self.hasten():
                return
        raise NotQuietError("something is tried again and again")

    async def hasten(self) -> int:
        """Bring forward what waits for its time; return how much that is."""
        async with self._wiring.db.transaction() as tx:
            count: int = await tx.fetchval(HASTEN)
        return count

    async def look_now(self) -> None:
        """Let ten seconds pass for payments that no webhook told of."""
        async with self._wiring.db.transaction() as tx:
            await tx.execute(LOOK_NOW)

    async def lapse_leases(self) -> None:
        """Let the leases of killed processes run out: as if half a minute had passed."""
        async with self._wiring.db.transaction() as tx:
            await tx.execute(LAPSE_LEASES)

    async def _events(self) -> int:
        groups = await claim_inbox(self._wiring.db, limit=CLAIMED_MAX)
        for events in groups:
            await self._handle(events)
        return len(groups)

    async def _handle(self, events: list[InboxEvent]) -> None:
        await handle_events(self._wiring.paying, events)

    async def _ops(self) -> int:
        claimed = await claim_ops(self._wiring.db, limit=CLAIMED_MAX)
        for op in claimed:
            await run_op(self._wiring.paying, op)
        return len(claimed)

    async def _close(self) -> int:
        return (await close_team_buys(self._wiring.db)).closed_count
