"""The process: how it starts, what it refuses, and that a kill loses nothing."""

import asyncio
import os
import signal
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg
import httpx
import pytest

from app.devstack.postgres import PostgresServer
from app.devstack.stripe.config import refuse_unsafe
from app.devstack.stripe.server import create_app
from tests.sandbox.harness import Harness, Receiver, config_for

START_SECONDS_MAX = 10
SECRET = "whsec_test"


@asynccontextmanager
async def process(
    database_url: str, **environment: str
) -> AsyncIterator[tuple[str, asyncio.subprocess.Process]]:
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "app.devstack.stripe",
        "--port",
        "0",
        env={**os.environ, "PINTIER_DATABASE_URL": database_url, **environment},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        assert child.stdout is not None
        async with asyncio.timeout(START_SECONDS_MAX):
            line = (await child.stdout.readline()).decode()
        yield line.removeprefix("ready ").strip(), child
    finally:
        if child.returncode is None:
            child.kill()
        await child.communicate()


async def test_a_kill_loses_no_object_no_key_and_no_event(
    sandbox: Harness, receiver: Receiver
) -> None:
    """A second process on the same database answers the old key and delivers what was waiting."""
    database_url = sandbox.database_url
    environment = {
        "PINTIER_STRIPE_WEBHOOK_URL": receiver.url,
        "PINTIER_STRIPE_WEBHOOK_SECRET": SECRET,
    }
    receiver.statuses = [500] * 3
    async with process(database_url, **environment) as (url, child), Harness(url, "") as first:
        await first.control("switches", webhook_retry_seconds=1_000)
        held = await first.hold()
        await first.v1.payment_intents.capture_async(held.id, {}, {"idempotency_key": "k"})
        child.kill()
        await child.wait()
    async with process(database_url, **environment) as (url, child), Harness(url, "") as second:
        again = await second.v1.payment_intents.capture_async(held.id, {}, {"idempotency_key": "k"})
        assert again.last_response.headers["Idempotent-Replayed"] == "true"
        assert await second.effects("capture") == [("capture", 10_000)]
        await second.control("webhooks/redeliver")
        await receiver.until(5)
        assert len({one["id"] for one in receiver.events}) == 5
        listed = await second.v1.webhook_endpoints.list_async()
        assert [one.url for one in listed.data] == [receiver.url]
        child.send_signal(signal.SIGTERM)
        assert await child.wait() == 0


async def test_a_killed_database_is_waited_for(
    durable_postgres: PostgresServer, receiver: Receiver
) -> None:
    """The sandbox outlives its database: what was answered is there, and background tasks go on."""
    environment = {
        "PINTIER_STRIPE_WEBHOOK_URL": receiver.url,
        "PINTIER_STRIPE_WEBHOOK_SECRET": SECRET,
    }
    database_url = durable_postgres.url()
    async with process(database_url, **environment) as (url, _), Harness(url, "") as sandbox:
        held = await sandbox.hold()
        assert durable_postgres.child is not None
        durable_postgres.child.kill()
        assert (await sandbox.http.get("/health")).status_code == 503
        durable_postgres.start()
        assert (await sandbox.read(held.id)).status == "requires_capture"
        await sandbox.v1.payment_intents.capture_async(held.id)
        await receiver.until(5)
        await sandbox.advance(1)
        assert await sandbox.look("check") == {"ok": True, "items": []}


async def test_it_is_up_soon(sandbox_database_url: str) -> None:
    """The supervisor waits for the sandbox; a slow start is a slow `pintier up`."""
    started = time.monotonic()
    async with process(sandbox_database_url) as (url, _):
        elapsed = time.monotonic() - started
        async with httpx.AsyncClient(base_url=url) as http:
            assert (await http.get("/health")).json() == {"status": "ok"}
    assert elapsed < 5


@pytest.mark.parametrize(
    ("changes", "host", "environment"),
    [
        ({}, "127.0.0.1", "production"),
        ({"secret_key": "sk_live_x"}, "127.0.0.1", ""),
        ({"secret_key": "rk_live_x"}, "127.0.0.1", ""),
        ({"publishable_key": "pk_live_x"}, "127.0.0.1", ""),
        ({}, "0.0.0.0", ""),  # noqa: S104 the refusal is the point
        ({}, "10.0.0.1", ""),
    ],
)
def test_where_it_must_not_run(changes: dict, host: str, environment: str) -> None:
    """Production, live keys and reachable addresses stop it before it listens."""
    with pytest.raises(RuntimeError):
        refuse_unsafe(config_for("", **changes), host=host, environment=environment)
    refuse_unsafe(config_for(""), host="::1", environment="test")


async def test_production_stops_the_process(sandbox_database_url: str) -> None:
    """The whole road: the process ends with an error and never says ready."""
    async with process(sandbox_database_url, PINTIER_ENV="production") as (line, child):
        assert line == ""
        assert await child.wait() != 0


async def test_it_runs_in_any_asgi_server(sandbox_database_url: str) -> None:
    """Lifespan opens and closes it; before that it answers 503."""
    app = create_app(config_for(sandbox_database_url))
    sent: list[dict] = []
    steps = iter([{"type": "lifespan.startup"}])
    started, stop = asyncio.Event(), asyncio.Event()

    async def receive() -> dict:
        step = next(steps, None)
        if step is None:
            await stop.wait()
            return {"type": "lifespan.shutdown"}
        return step

    async def send(message: dict) -> None:
        sent.append(message)
        started.set()

    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://sandbox") as http:
        assert (await http.get("/health")).status_code == 503
        life = asyncio.create_task(app({"type": "lifespan"}, receive, send))
        await started.wait()
        assert (await http.get("/health")).status_code == 200
        stop.set()
        await life
    assert [one["type"] for one in sent] == [
        "lifespan.startup.complete",
        "lifespan.shutdown.complete",
    ]


async def test_the_clock_is_the_database_s(sandbox: Harness) -> None:
    """Moving the sandbox's clock moves `app_now()` and `app_clock()` for the product, too."""
    connection = await asyncpg.connect(sandbox.database_url)
    moved = await sandbox.control("clock", offset_seconds=3_600)
    assert moved["offset_seconds"] == 3_600
    ahead = await connection.fetchrow(
        """
        select extract(epoch from public.app_now() - clock_timestamp())::float8 as by_now,
               extract(epoch from public.app_clock() - clock_timestamp())::float8 as by_clock
        """
    )
    assert 3_590 < ahead["by_now"] <= 3_600
    assert 3_590 < ahead["by_clock"] <= 3_600
    await sandbox.control("reset")
    assert (await sandbox.look("clock"))["offset_seconds"] == 0
    await connection.close()


async def test_the_effect_log_cannot_be_changed(sandbox: Harness) -> None:
    """Tests trust it, so the database refuses an update and a delete."""
    await sandbox.hold()
    connection = await asyncpg.connect(sandbox.database_url)
    for statement in (
        "update stripe_sandbox.effect set amount_minor = 0",
        "delete from stripe_sandbox.effect",
    ):
        with pytest.raises(asyncpg.RaiseError):
            await connection.execute(statement)
    await connection.close()


async def test_the_check_finds_books_that_do_not_add_up(sandbox: Harness) -> None:
    """A captured amount changed behind the sandbox's back is told in three ways."""
    held = await sandbox.hold()
    done = await sandbox.v1.payment_intents.capture_async(held.id)
    connection = await asyncpg.connect(sandbox.database_url)
    change = """
        update stripe_sandbox.object
           set body = jsonb_set(body, '{amount_captured}', to_jsonb($2::int)) where id = $1
    """
    await connection.execute(change, done.latest_charge, 9_000)
    found = await sandbox.look("check")
    assert found["ok"] is False
    assert any("amount_received" in one for one in found["items"])
    assert any("balance transaction" in one for one in found["items"])
    await connection.execute(change, done.latest_charge, 10_000)
    await connection.close()
