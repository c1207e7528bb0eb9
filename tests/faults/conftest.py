"""One theatre for the crash harness: it is dear to set up, and every story sweeps the stage."""

import os
from collections.abc import AsyncIterator

import pytest

from tests.faults.theatre import Theatre, open_theatre
from tests.support import servers
from tests.support.market import market, trading_api
from tests.support.stripe import sandbox, sandbox_url

__all__ = ["market", "sandbox", "sandbox_url", "trading_api"]


@pytest.fixture(scope="session")
async def theatre(prepared_servers: None) -> AsyncIterator[Theatre]:
    name = f"{servers.worker_database()}_theatre"
    url = await servers.create_database(name, template=os.environ[servers.TEMPLATE])
    async with open_theatre(url) as theatre:
        yield theatre
    await servers.drop_database(name)
