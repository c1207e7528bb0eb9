"""A worker that dies in the middle of its jobs, in this process: the crash points of the product.

What runs stops where it stands, as with SIGKILL: nothing after the point happens, an open database
transaction is rolled back, the leases of what was claimed stay until they lapse.
"""

import os
import random
import signal
from typing import Final

import pytest

from app.actions.close_team_buys import close_team_buys
from app.actions.crash_points import arm
from app.actions.handle_inbox import claim_inbox, handle_events
from app.actions.run_ops import claim_ops, run_op
from app.actions.sync_money_lines import sync_money_lines
from app.wiring import Wiring
from tests.faults.sweeping import CLAIMED_MAX, Sweeps

ROUNDS_MAX: Final = 6
ANYWHERE: Final = (
    *("ops.claimed", "inbox.claimed", "inbox.followed", "inbox.before_commit"),
    *("sync.answered", "sync.before_commit"),
)
OF_OPS: Final = ("answered", "before_commit", "recorded")
DUE: Final = """
    select distinct kind from op
     where state = 'todo' and next_at <= now() and kind not in ('look', 'apply', 'charge')
     order by kind
"""


class KilledError(BaseException):
    """The worker is dead. No handler of errors may outlive it, so this is not an Exception."""


class MortalWorker:
    """Works like any other, until it comes to the point at which it is told to die."""

    def __init__(self, wiring: Wiring) -> None:
        self._wiring = wiring
        self.kills_count = 0

    async def a_point(self, rng: random.Random) -> str:
        """Return where to die, if possible while doing something that is due now."""
        async with self._wiring.db.reading() as tx:
            kinds = [row["kind"] for row in await tx.fetch(DUE)]
        if not kinds or rng.random() < 0.2:
            return f"{rng.choice(ANYWHERE)}:1"
        return f"{rng.choice(kinds)}.{rng.choice(OF_OPS)}:1"

    async def work(self, *, dies_at: str) -> bool:
        """Work off what is due; say whether it died on the way. Its leases have lapsed then."""
        arm(at=dies_at)
        try:
            for _ in range(ROUNDS_MAX):
                if not await self._round(syncs=dies_at.startswith("sync")):
                    break
        except KilledError:
            self.kills_count += 1
            arm()
            await Sweeps(self._wiring).lapse_leases()
            return True
        finally:
            arm()
        return False

    async def _round(self, *, syncs: bool) -> int:
        db, paying = self._wiring.db, self._wiring.paying
        heard = await claim_inbox(db, limit=CLAIMED_MAX)
        for events in heard:
            await handle_events(paying, events)
        due = await claim_ops(db, limit=CLAIMED_MAX)
        for op in due:
            await run_op(paying, op)
        if syncs:
            await sync_money_lines(paying)
        closed = await close_team_buys(db)
        return len(heard) + len(due) + closed.closed_count


def survive_kills(patch: pytest.MonkeyPatch) -> None:
    """Let a process that kills itself end what it is doing instead, and nothing else."""
    kill = os.kill

    def end(pid: int, number: int) -> None:
        if pid == os.getpid() and number == signal.SIGKILL:
            raise KilledError
        kill(pid, number)

    patch.setattr(os, "kill", end)
