"""A database handle and a merchant whose book the tests write."""

from collections.abc import AsyncIterator
from uuid import UUID

import pytest

from app.store.database import Database
from tests.support.ledger_rows import a_merchant


@pytest.fixture
async def db(database_url: str, clean: None) -> AsyncIterator[Database]:
    async with Database.open(database_url, pool_size=4) as db:
        yield db


@pytest.fixture
async def merchant_id(db: Database) -> UUID:
    async with db.transaction() as tx:
        return await a_merchant(tx)
