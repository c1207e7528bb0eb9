"""Notices on live screens: what one person should know rings on each of their devices.

The row is the truth, and `GET /v1/me/notices` lists it; the frame is a doorbell. Whoever tells
somebody something rings after the commit; then, and at every sweep, a process reads what the people
at its sockets were told in the last 10 s. So a frame may come twice: its `id` says so.
"""

import asyncio
from collections import Counter
from collections.abc import Collection, Mapping
from typing import Final, Protocol
from uuid import UUID

from app import tasks
from app.actions.read_notices import FreshNotice, read_fresh_notices
from app.store.database import Database
from app.store.errors import BusyError, UnavailableError
from app.web.live_frames import Notice, encoded
from app.web.live_line import Outlet

EVERY_SECONDS: Final = 0.25
AT_ONCE_MAX: Final = 10_000
"""How many notices are read at once."""
PER_PERSON_MAX: Final = 20
"""How many of them ring: whoever has more to catch up with lists them."""


class Device(Protocol):
    """A socket of somebody's."""

    outlet: Outlet


class Notices:
    """Who is told what in this process. `people`: whose sockets are here, kept by the hub."""

    def __init__(self, db: Database, people: Mapping[UUID, Collection[Device]]) -> None:
        self._db = db
        self._people = people
        self._rung_ids: set[UUID] = set()
        self._one_at_a_time = asyncio.Lock()
        self._looking: asyncio.Task[None] | None = None
        self._again = False

    def ring(self) -> None:
        """Take notice that somebody may have been told something."""
        if not self._people:
            return
        if self._looking is None:
            self._looking = asyncio.create_task(self._look())
        else:
            self._again = True

    async def sweep(self) -> None:
        """Ring for what is new.

        Raises:
            BusyError, UnavailableError: the database did not say.
        """
        if not self._people:
            return
        async with self._one_at_a_time:
            found = await read_fresh_notices(self._db, [*self._people], limit=AT_ONCE_MAX)
            new = [one for one in found if one.id not in self._rung_ids]
            self._rung_ids = {one.id for one in found}
        left_counts = Counter(one.shopper_id for one in new)
        for one in new:
            if left_counts[one.shopper_id] <= PER_PERSON_MAX:
                self._send(one)
            left_counts[one.shopper_id] -= 1

    async def close(self) -> None:
        """End what runs."""
        if self._looking is not None:
            await tasks.end(self._looking)

    async def _look(self) -> None:
        """Look until nobody has rung since; many rings at once are one look."""
        try:
            while True:
                self._again = False
                try:
                    await self.sweep()
                except (BusyError, UnavailableError):
                    return  # the hub's sweep comes by
                await asyncio.sleep(EVERY_SECONDS)
                if not self._again:
                    return
        finally:
            self._looking = None

    def _send(self, one: FreshNotice) -> None:
        frame = encoded(
            Notice(
                id=one.id,
                code=one.code,
                room_id=one.room_id,
                ref_seq=one.ref_seq,
                created_at=one.created_at,
                body=one.body,
                team_buy_id=one.team_buy_id,
            )
        )
        for device in self._people.get(one.shopper_id, ()):
            device.outlet.put(frame, ("notice", one.id))
