"""The Stripe sandbox as its own process, and the real gateway that talks to it over the wire.

Import the fixtures in a folder's `conftest.py`: `from tests.support.stripe import …`.
"""

import asyncio
import re
import secrets
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import httpx
import pytest

from app.devstack.process import Child, Command, wait_until
from app.gateways.stripe.adapter import StripeGateway
from tests.support import servers

ROOT: Final = Path(__file__).parents[2]
SECRET_KEY: Final = "sk_test_sandbox"
PUBLISHABLE_KEY: Final = "pk_test_sandbox"
WEBHOOK_SECRETS: Final = ("whsec_first", "whsec_second")
READY: Final = re.compile(r"^ready (http://\S+)$", re.MULTILINE)
READY_WITHIN_SECONDS: Final = 30.0
LATEST_WORDS: Final = 50
RESET_TRIES_MAX = 20


class StripeSandbox:
    """What a test does to the sandbox: pay like a browser, order faults, read what happened."""

    def __init__(self, url: str, client: httpx.AsyncClient) -> None:
        self.url = url
        self._client = client

    async def pay(self, client_secret: str, /, **given: Any) -> dict[str, Any]:
        """Do what the shopper's browser does; a refusal is in the answer's `error`.

        Args:
            client_secret: of a payment or setup intent.
            given: `card` (number or `pm_card_…`), `authenticate` (True passes, False fails, None
                leaves the step open), `payment_method_type`, `save`.
        """
        answer = await self._client.post("/pay", json={"client_secret": client_secret, **given})
        shown: dict[str, Any] = answer.json()
        return shown

    async def control(self, method: str, path: str, /, **given: Any) -> dict[str, Any]:
        """Make a control call, such as `control("POST", "switches", seed=2)`."""
        body = given if method == "POST" else None
        params = given if method != "POST" else None
        answer = await self._client.request(method, f"/control/{path}", json=body, params=params)
        answer.raise_for_status()
        shown: dict[str, Any] = answer.json()
        return shown

    async def api(self, method: str, path: str, /, **form: str) -> dict[str, Any]:
        """Call Stripe's API as the dashboard would, by form fields (`enabled_events[0]`)."""
        answer = await self._client.request(method, path, data=form, auth=(SECRET_KEY, ""))
        answer.raise_for_status()
        shown: dict[str, Any] = answer.json()
        return shown

    async def fault(self, kind: str, /, **rule: Any) -> None:
        """Let the next calls that match the rule meet a fault (`path="*/capture"`, `count=2`)."""
        await self.control("POST", "faults", kind=kind, **rule)

    async def faults_left(self) -> int:
        """Return how many rules still wait for a call."""
        return len((await self.control("GET", "faults"))["items"])

    async def faults_taken(self) -> None:
        """Return once every call that a fault was ordered for has been taken up."""
        async with asyncio.timeout(20):
            while await self.faults_left():
                continue

    async def advance(self, seconds: float) -> None:
        """Move the database's clock; what is due by it has happened when this returns."""
        await self.control("POST", "clock", advance_seconds=seconds)

    async def effects(self, **query: Any) -> list[dict[str, Any]]:
        """Return what really happened to money, in order; by `kind`, `object_id`, `after`."""
        items: list[dict[str, Any]] = (await self.control("GET", "effects", **query))["items"]
        return items

    async def reset(self) -> None:
        """Forget everything: objects, keys, faults, switches, the clock's offset."""
        for _ in range(RESET_TRIES_MAX - 1):
            try:
                await self.control("POST", "reset")
            except httpx.HTTPStatusError as error:
                # A kill has just taken its connections along: it says 503 and opens new ones.
                if error.response.status_code != httpx.codes.SERVICE_UNAVAILABLE:
                    raise
            else:
                return
        await self.control("POST", "reset")


@pytest.fixture(scope="session")
def sandbox_url(database_url: str) -> Iterator[str]:
    """Start the sandbox on the worker's database and yield its address."""
    with running_sandbox(database_url) as url:
        yield url


@contextmanager
def running_sandbox(database_url: str, **environment: str) -> Iterator[str]:
    """Run a sandbox on a database and give its address; `environment` adds settings."""
    log = servers.server_folder() / "sandbox.log"
    child = Child(
        Command(
            name="Stripe sandbox",
            argv=[sys.executable, "-m", "app.devstack.stripe", "--port", "0"],
            log=log,
            folder=ROOT,
            environment={
                "PINTIER_DATABASE_URL": database_url,
                "PINTIER_STRIPE_SECRET_KEY": SECRET_KEY,
                "PINTIER_STRIPE_PUBLISHABLE_KEY": PUBLISHABLE_KEY,
                **environment,
            },
        )
    )

    def address() -> str:
        found = READY.search(child.last_words(LATEST_WORDS))
        return found[1] if found else ""

    try:
        wait_until(lambda: bool(address()), child, within_seconds=READY_WITHIN_SECONDS)
        yield address()
    finally:
        child.stop()


@pytest.fixture(scope="session")
async def sandbox(sandbox_url: str) -> AsyncIterator[StripeSandbox]:
    """Yield the session's sandbox; a test that counts effects calls `reset` first."""
    async with httpx.AsyncClient(base_url=sandbox_url, timeout=30, trust_env=False) as client:
        yield StripeSandbox(sandbox_url, client)


@pytest.fixture(scope="session")
async def gateway(sandbox_url: str) -> AsyncIterator[StripeGateway]:
    """Yield the real adapter, pointed at the sandbox."""
    gateway = StripeGateway(
        secret_key=SECRET_KEY,
        publishable_key=PUBLISHABLE_KEY,
        webhook_secrets=WEBHOOK_SECRETS,
        api_base=sandbox_url,
        return_url="https://shop.example/paid",
    )
    yield gateway
    await gateway.close()


def a_key() -> str:
    """Return an idempotency key nobody used."""
    return f"test:{secrets.token_hex(8)}"
