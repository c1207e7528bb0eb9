"""Look at every part of the service and say by name how it is."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from typing import Final, Literal

import msgspec

from app.store import heartbeats
from app.store.database import Database
from app.store.errors import BusyError, UnavailableError

PartState = Literal["ok", "degraded", "down"]
PROBE_TIMEOUT_SECONDS: Final = 2.0
PROBE_KEPT_SECONDS: Final = 10.0
"""How long an outside party's answer is believed: health is asked for often, by many."""
WORKER_SILENT_AFTER: Final = timedelta(seconds=30)


class Probe(msgspec.Struct, frozen=True):
    """A part besides the database; without a `vital` one the process cannot do its work.

    `is_outside`: another party's, whose answer is kept for a while. What is in this process is
    asked each time: that it ends must be known at once.
    """

    name: str
    check: Callable[[], Awaitable[bool]]
    vital: bool = False
    is_outside: bool = False


class HealthChecks:
    """The checks of one process, with what the outside parties said last."""

    def __init__(self, db: Database, probes: Sequence[Probe]) -> None:
        self._db = db
        self._probes = tuple(probes)
        self._kept: dict[str, tuple[float, bool]] = {}

    async def states(self) -> dict[str, PartState]:
        """Return the state of each part; `down` means that nothing works without it."""
        found = await self._database()
        well = await asyncio.gather(*(self._probe(probe) for probe in self._probes))
        for probe, answers in zip(self._probes, well, strict=True):
            found[probe.name] = "ok" if answers else ("down" if probe.vital else "degraded")
        return found

    async def _database(self) -> dict[str, PartState]:
        try:
            async with self._db.reading() as tx:
                newest = await heartbeats.newest(tx)
        except (BusyError, UnavailableError):
            return {"database": "down", "workers": "degraded"}
        heard = newest.within(WORKER_SILENT_AFTER)
        return {"database": "ok", "workers": "ok" if heard else "degraded"}

    async def _probe(self, probe: Probe) -> bool:
        kept = self._kept.get(probe.name) if probe.is_outside else None
        if kept is not None and time.monotonic() - kept[0] < PROBE_KEPT_SECONDS:
            return kept[1]
        try:
            answers = await asyncio.wait_for(probe.check(), PROBE_TIMEOUT_SECONDS)
        except Exception:  # noqa: BLE001  (whatever it is, the part is not well)
            answers = False
        self._kept[probe.name] = (time.monotonic(), answers)
        return answers
