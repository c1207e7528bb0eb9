"""A running sandbox for each session, empty for each test, and consistent after it."""

import os
from collections.abc import AsyncIterator

import pytest

from app.devstack.stripe import http1
from app.devstack.stripe.server import create_app
from tests.sandbox.harness import Harness, Receiver, config_for
from tests.support import servers


@pytest.fixture(scope="session")
async def sandbox_database_url(prepared_servers: None) -> AsyncIterator[str]:
    """Yield a database of the sandbox's own.

    Another sandbox on the worker's database (other tests start one) would send this one's webhooks
    and ring its timers as well.
    """
    name = f"{servers.worker_database()}_sandbox"
    yield await servers.create_database(name, template=os.environ[servers.TEMPLATE])
    await servers.drop_database(name)


@pytest.fixture(scope="session")
async def shared_harness(sandbox_database_url: str) -> AsyncIterator[Harness]:
    sock, port = http1.bind("127.0.0.1", 0)
    url = f"http://127.0.0.1:{port}"
    app = create_app(config_for(sandbox_database_url, public_url=url))
    async with app.running():
        listener = await http1.listen(app, sock)
        harness = Harness(url, sandbox_database_url)
        yield harness
        await harness.close()
        await listener.close()


@pytest.fixture
async def sandbox(shared_harness: Harness) -> AsyncIterator[Harness]:
    """An empty sandbox; after the test its books add up and every object keeps the contract."""
    await shared_harness.control("reset")
    yield shared_harness
    checked = await shared_harness.look("check")
    assert checked["items"] == []


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    sock, port = http1.bind("127.0.0.1", 0)
    listener = await http1.listen(receiver, sock)
    receiver.url = f"http://127.0.0.1:{port}/webhooks"
    yield receiver
    await listener.close()
