"""A running sandbox for each session, empty for each test, and consistent after it."""

from collections.abc import AsyncIterator

import pytest

from app.devstack.stripe import http1
from app.devstack.stripe.server import create_app
from tests.sandbox.harness import Harness, Receiver, config_for


@pytest.fixture(scope="session")
async def shared_harness(database_url: str) -> AsyncIterator[Harness]:
    sock, port = http1.bind("127.0.0.1", 0)
    url = f"http://127.0.0.1:{port}"
    app = create_app(config_for(database_url, public_url=url))
    async with app.running():
        listener = await http1.listen(app, sock)
        harness = Harness(url, database_url)
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
