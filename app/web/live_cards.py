"""Live ladders: the team-buys that sockets of this process watch, shown at most 4 times a second.

A card is state: the newest one is read and sent to all who watch, and one that was skipped is
made good by the next. Facts of a team-buy ring; without Redis the sweep compares versions.
"""

import asyncio
from typing import Final
from uuid import UUID

from app import tasks
from app.actions.live_rooms import read_versions
from app.actions.read_cards import card_frames
from app.store.database import Database
from app.store.errors import BusyError, UnavailableError
from app.web.live_frames import encoded
from app.web.live_line import Outlet
from domain.cards import CardFrame

EVERY_SECONDS: Final = 0.25
AGAIN_SECONDS: Final = 0.5


class Cards:
    """Who watches what in this process."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._watched: dict[UUID, set[Outlet]] = {}
        self._shown: dict[UUID, int] = {}
        self._waiting: dict[UUID, asyncio.Task[None]] = {}
        self._again: set[UUID] = set()

    def watch(self, team_buy_id: UUID, outlet: Outlet) -> None:
        """Show a team-buy to a socket, now and whenever it changes."""
        self._watched.setdefault(team_buy_id, set()).add(outlet)
        self._shown.pop(team_buy_id, None)
        self.ring(team_buy_id)

    def unwatch(self, team_buy_id: UUID, outlet: Outlet) -> None:
        """Show it no more."""
        outlets = self._watched.get(team_buy_id)
        if outlets is not None:
            outlets.discard(outlet)
            if not outlets:
                del self._watched[team_buy_id]
                self._shown.pop(team_buy_id, None)

    def ring(self, team_buy_id: UUID) -> None:
        """Take notice that a team-buy may have changed."""
        if team_buy_id not in self._watched:
            return
        if team_buy_id in self._waiting:
            self._again.add(team_buy_id)
        else:
            self._waiting[team_buy_id] = asyncio.create_task(self._show(team_buy_id))

    async def sweep(self) -> None:
        """Ring for what has changed unheard.

        Raises:
            BusyError, UnavailableError: the database did not say.
        """
        if self._watched:
            for team_buy_id, version in (await read_versions(self._db, [*self._watched])).items():
                if version > self._shown.get(team_buy_id, -1):
                    self.ring(team_buy_id)

    async def close(self) -> None:
        """End what runs."""
        for task in list(self._waiting.values()):
            await tasks.end(task)

    async def _show(self, team_buy_id: UUID) -> None:
        try:
            while team_buy_id in self._watched:
                self._again.discard(team_buy_id)
                try:
                    shown = (await card_frames(self._db, [team_buy_id])).get(team_buy_id)
                except (BusyError, UnavailableError):
                    await asyncio.sleep(AGAIN_SECONDS)
                    continue
                self._send(team_buy_id, shown)
                await asyncio.sleep(EVERY_SECONDS)
                if team_buy_id not in self._again:
                    break
        finally:
            del self._waiting[team_buy_id]

    def _send(self, team_buy_id: UUID, shown: CardFrame | None) -> None:
        if shown is None or shown.version <= self._shown.get(team_buy_id, -1):
            return
        self._shown[team_buy_id] = shown.version
        frame = encoded(shown)
        for outlet in self._watched.get(team_buy_id, ()):
            outlet.put(frame, ("card", team_buy_id))
