"""Webhook deliveries: signed, at least once, unordered, retried until 2xx.

Each is a row, so a restart goes on; a wake-up after the commit makes the first attempt immediate.
At most `SLOTS` run at once, and none of them keeps an API call waiting.
"""

import asyncio
import hashlib
import hmac
import random
import time
import traceback
from collections.abc import Iterable
from fnmatch import fnmatchcase
from typing import Final

import asyncpg
import httpx
import msgspec

from app.devstack.stripe.endpoints import Target
from app.devstack.stripe.errors import Json
from app.devstack.stripe.store import DATABASE_GONE
from app.devstack.stripe.switches import Switches, WebhookMode

SLOTS: Final = 16
POLL_SECONDS: Final = 0.25
RETRY_SECONDS_MAX: Final = 600.0
ERROR_LENGTH_MAX: Final = 200

DUE: Final = """
    select d.id, d.event_id, d.attempts, e.body as event, w.body ->> 'url' as url,
           w.hidden as endpoint_hidden,
           (select count(*) from stripe_sandbox.delivery s
             where s.event_id = d.event_id and s.state = 'waiting') as pending
      from stripe_sandbox.delivery d
      join stripe_sandbox.object e on e.id = d.event_id
      left join stripe_sandbox.object w on w.id = d.endpoint_id
     where d.state = 'waiting' and d.due_at <= now() and d.id <> all ($1::bigint[])
     order by d.due_at, d.id limit $2
"""
DELIVERED: Final = """
    update stripe_sandbox.delivery
       set state = 'delivered', attempts = attempts + 1, last_status = $2, last_error = null
     where id = $1
"""
NOT_DELIVERED: Final = """
    update stripe_sandbox.delivery
       set attempts = attempts + 1, last_status = $2, last_error = $3,
           state = case when attempts + 1 >= $5 then 'failed' else 'waiting' end,
           due_at = now() + make_interval(secs => $4::double precision)
     where id = $1
"""


def plan(
    events: Iterable[Json], targets: Iterable[Target], switches: Switches, draw: random.Random
) -> list[Json]:
    """Return the rows for events: one per endpoint that wants it, as the chaos modes have it."""
    rows: list[Json] = []
    modes = switches.webhooks
    for event in events:
        for target in targets:
            if not target.wants(event["type"]):
                continue
            late = modes.delay.seconds if _hit(modes.delay, event["type"], draw) else 0.0
            if _hit(modes.reorder, event["type"], draw):
                late += draw.random() * modes.reorder.seconds
            row = {
                "event_id": event["id"],
                "endpoint_id": target.id,
                "state": "dropped" if _hit(modes.drop, event["type"], draw) else "waiting",
                "delay_seconds": late,
            }
            rows.append(row)
            if _hit(modes.duplicate, event["type"], draw):
                rows.append(dict(row))
    return rows


def _hit(mode: WebhookMode, event_type: str, draw: random.Random) -> bool:
    is_meant = mode.types is None or any(fnmatchcase(event_type, one) for one in mode.types)
    return is_meant and mode.rate > 0 and draw.random() < mode.rate


def signature(body: bytes, secrets: Iterable[str], *, at: int) -> str:
    """Return the `Stripe-Signature` header; one `v1` per secret while one is being rolled."""
    signed = f"{at}.".encode() + body
    parts = [
        f"v1={hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()}" for secret in secrets
    ]
    return ",".join([f"t={at}", *parts])


class Deliverer:
    """The background task that sends what is due."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool
        self._wake = asyncio.Event()
        self._running: dict[int, asyncio.Task[None]] = {}
        self.switches = Switches()
        self._client = httpx.AsyncClient(
            limits=httpx.Limits(max_connections=SLOTS), follow_redirects=False, trust_env=False
        )

    def wake(self) -> None:
        """Look at once: something was committed."""
        self._wake.set()

    async def run(self) -> None:
        """Send until cancelled."""
        try:
            while True:
                self._wake.clear()
                if await self._send_due():
                    await _wait(self._wake, POLL_SECONDS)
        finally:
            for task in self._running.values():
                task.cancel()
            await self._client.aclose()

    async def _send_due(self) -> bool:
        """Start what is due and fits; return whether there is nothing more to start now."""
        free = SLOTS - len(self._running)
        if free == 0:
            return True
        try:
            rows = await self._pool.fetch(DUE, list(self._running), free)
        except DATABASE_GONE:
            traceback.print_exc()
            return True
        for row in rows:
            task = asyncio.create_task(self._send(row))
            self._running[row["id"]] = task
        return len(rows) < free

    async def _send(self, row: asyncpg.Record) -> None:
        try:
            status, error = await self._post(row)
            if error is None:
                await self._pool.execute(DELIVERED, row["id"], status)
            else:
                pause = self.switches.webhook_retry_seconds * 2.0 ** row["attempts"]
                await self._pool.execute(
                    NOT_DELIVERED,
                    row["id"],
                    status,
                    error[:ERROR_LENGTH_MAX],
                    min(pause, RETRY_SECONDS_MAX),
                    self.switches.webhook_attempts_max,
                )
        except DATABASE_GONE:
            traceback.print_exc()  # the row still says waiting: it is sent again
        finally:
            del self._running[row["id"]]
            self.wake()

    async def _post(self, row: asyncpg.Record) -> tuple[int | None, str | None]:
        """Return the status and what went wrong; None when the endpoint took the event."""
        if row["url"] is None:
            return None, "the endpoint was deleted"
        event = msgspec.json.decode(row["event"])
        event["pending_webhooks"] = row["pending"]
        body = msgspec.json.encode(event)
        at = int(time.time())  # the receiver compares with the real clock
        secrets = [
            one["secret"]
            for one in msgspec.json.decode(row["endpoint_hidden"])["secrets"]
            if one["until"] is None or one["until"] > event["created"]
        ]
        headers = {
            "Content-Type": "application/json; charset=utf-8",
            "Stripe-Signature": signature(body, secrets, at=at),
            "User-Agent": "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
        }
        try:
            answer = await self._client.post(
                row["url"],
                content=body,
                headers=headers,
                timeout=self.switches.webhook_timeout_seconds,
            )
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            return None, f"{type(error).__name__}: {error}"
        return answer.status_code, None if answer.is_success else f"HTTP {answer.status_code}"


async def _wait(event: asyncio.Event, seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return
