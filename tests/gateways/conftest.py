"""The gateways' tests may ask for the Stripe sandbox."""

from collections.abc import AsyncIterator

import pytest

from tests.support.stripe import StripeSandbox, gateway, sandbox, sandbox_url

__all__ = ["gateway", "sandbox", "sandbox_url"]


@pytest.fixture
async def right_books(sandbox: StripeSandbox) -> AsyncIterator[None]:
    """Begin with a Stripe that knows nothing; end with every fault met and its books right."""
    await sandbox.reset()
    yield
    assert await sandbox.faults_left() == 0
    assert (await sandbox.control("GET", "check"))["items"] == []
