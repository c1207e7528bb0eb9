"""The composition root: settings in, opened parts out; for the web's lifespan and the workers."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import msgspec

from app.actions.check_health import Probe
from app.gateways.vault import Vault
from app.settings import Settings
from app.store.database import Database


class Wiring(msgspec.Struct, frozen=True, kw_only=True):
    """What the actions need, opened for one event loop."""

    settings: Settings
    db: Database
    vault: Vault
    probes: tuple[Probe, ...] = ()


@asynccontextmanager
async def open_wiring(settings: Settings) -> AsyncIterator[Wiring]:
    """Open every part for this event loop and close them in reverse."""
    vault = Vault(settings.secret_key, settings.secret_key_previous)
    async with Database.open(settings.database_url, pool_size=settings.pool_size) as db:
        yield Wiring(settings=settings, db=db, vault=vault)
