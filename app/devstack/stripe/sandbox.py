"""The parts of one running sandbox, and the transaction in which each call does its work."""

import asyncio
import random
from collections.abc import Awaitable, Callable

import asyncpg
import msgspec

from app.devstack.stripe import deliveries, endpoints, switches
from app.devstack.stripe.call import Call, page_of
from app.devstack.stripe.config import SandboxConfig
from app.devstack.stripe.deliveries import Deliverer
from app.devstack.stripe.endpoints import Target
from app.devstack.stripe.errors import Json, StripeError
from app.devstack.stripe.faults import Faults
from app.devstack.stripe.store import CLOCK, Unit, open_pool
from app.devstack.stripe.switches import Switches

Work = Callable[[Call], Awaitable[Json]]
Make = Callable[[Unit], Call]
Finish = Callable[[Json | StripeError], tuple[int, str]]


class Sandbox:
    """What lives as long as the process: pool, switches, faults, endpoints, background tasks."""

    def __init__(self, config: SandboxConfig, pool: asyncpg.Pool) -> None:
        self.config = config
        self.pool = pool
        self.switches = Switches()
        self.faults = Faults(pool, self.switches)
        self.deliverer = Deliverer(pool)
        self.targets: list[Target] = []
        self.running_keys: set[str] = set()
        self.ring_lock = asyncio.Lock()
        self._draw = random.Random(self.switches.seed)  # noqa: S311 repeatable on purpose

    @classmethod
    async def open(cls, config: SandboxConfig) -> "Sandbox":
        """Return a sandbox that goes on where the last process stopped."""
        sandbox = cls(config, await open_pool(config.database_url))
        await sandbox.reload()
        return sandbox

    async def reload(self) -> None:
        """Read switches, faults and endpoints; make sure the configured endpoint is there."""
        self.use(await switches.read(self.pool))
        await self.faults.load()
        await self.perform(self._ensure_endpoint)

    def use(self, changed: Switches) -> None:
        """Let changed switches take effect; random draws start anew from the seed."""
        self.switches = self.deliverer.switches = changed
        self.faults.reseed(changed)
        self._draw = random.Random(changed.seed)  # noqa: S311 repeatable on purpose

    async def _ensure_endpoint(self, call: Call) -> Json:
        url, secret = self.config.webhook_url, self.config.webhook_secret
        found, _ = await call.unit.page(page_of("webhook_endpoint", {"limit": 100}))
        if url is not None and secret is not None:
            of_url = [one for one in found if one.body["url"] == url]
            stored = of_url[0] if of_url else endpoints.new_endpoint(call.unit, url, secret)
            stored.hidden["secrets"] = [{"secret": secret, "until": None}]
            stored.body.update(status="enabled", enabled_events=["*"])
            call.unit.loaded[stored.id] = stored
            if not of_url:
                found.append(stored)
        self.targets = [target for one in found if (target := endpoints.target_of(one))]
        return {}

    async def perform(
        self,
        work: Work,
        make: Make | None = None,
        answer: Json | None = None,
        finish: Finish | None = None,
    ) -> Json:
        """Run `work` in one transaction and write what it changed.

        Args:
            work: changes the unit of work of the call it gets.
            make: returns the call that works on the given unit. None for Stripe's own acts.
            answer: the row of the idempotency key, kept in the same transaction.
            finish: turns the result into the status and body to keep.

        Returns:
            What `work` returned.

        Raises:
            StripeError: as `work` raised it, after the effects it keeps were written.
        """
        async with self.pool.acquire() as connection, connection.transaction():
            unit = Unit(connection, await connection.fetchval(CLOCK))
            call = (make or self._own_act)(unit)
            result: Json | StripeError
            try:
                result = await work(call)
            except StripeError as error:
                result = error
                if not error.is_stored:
                    raise
                if not error.keeps_effects:
                    unit = Unit(connection, unit.now)
            if answer is not None and finish is not None:
                answer["status"], answer["body"] = finish(result)
            await unit.flush(
                deliveries.plan(unit.events, self.targets, self.switches, self._draw), answer
            )
        self._after(unit)
        if isinstance(result, StripeError):
            raise result
        return result

    def _own_act(self, unit: Unit) -> Call:
        return Call(unit=unit, config=self.config, switches=self.switches)

    def _after(self, unit: Unit) -> None:
        """Wake the deliveries, and know of endpoints that changed."""
        for stored in unit.loaded.values():
            if stored.body["object"] == "webhook_endpoint":
                self._forget_target(stored.id)
                target = endpoints.target_of(stored)
                if target is not None:
                    self.targets.append(target)
        for object_id in unit.removed:
            self._forget_target(object_id)
        if unit.events:
            self.deliverer.wake()

    def _forget_target(self, endpoint_id: str) -> None:
        self.targets = [one for one in self.targets if one.id != endpoint_id]

    async def close(self) -> None:
        """Give the connections back."""
        await self.pool.close()


def encoded(value: Json) -> str:
    """Return a body as it is sent and kept."""
    return msgspec.json.encode(value).decode()
