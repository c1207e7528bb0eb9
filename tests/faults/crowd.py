"""A crowd of shoppers who do not give up: what is not answered is asked again, under the same key.

It notes what was answered, and every answer that should never have been given.
"""

import asyncio
import random
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from typing import Any, Final
from uuid import UUID

import httpx

from app.gateways.vault import Vault
from app.settings import DEVELOPMENT_SECRET_KEY
from tests.faults.player import told

PATIENCE_SECONDS: Final = 0.1
LANES_COUNT: Final = 4
UNAVAILABLE: Final = 503
SERVER_ERROR: Final = 500
LEAVES_SHARE: Final = 0.15
WALLET_SHARE: Final = 0.2


class Crowd:
    """Shoppers in a few lanes, one after the other in each, until they are told to stop."""

    def __init__(
        self, web_url: str, sandbox_url: str, team_buys: Sequence[str], chance: random.Random
    ) -> None:
        self._team_buys = team_buys
        self._chance = chance
        self._vault = Vault(DEVELOPMENT_SECRET_KEY, None)
        self._web = httpx.AsyncClient(base_url=web_url, timeout=15, trust_env=False)
        self._sandbox = httpx.AsyncClient(base_url=sandbox_url, timeout=15, trust_env=False)
        self._stopping = asyncio.Event()
        self.answered: list[tuple[UUID, str, str, Any, int, Any]] = []
        self.not_answered_count = 0
        self.never_to_be: list[str] = []

    async def run(self, people: Sequence[UUID]) -> None:
        """Send people in until they are all through, or it is time to stop."""
        waiting = list(people)

        async def lane() -> None:
            while waiting and not self._stopping.is_set():
                await self._shop(waiting.pop())

        await asyncio.gather(*(lane() for _ in range(LANES_COUNT)))

    def stop(self) -> None:
        """Let those who are inside finish, and nobody else in."""
        self._stopping.set()

    async def aclose(self) -> None:
        await self._web.aclose()
        await self._sandbox.aclose()

    async def _shop(self, person: UUID) -> None:
        """Buy in one team-buy, by card or wallet; some leave again, some never pay."""
        team_buy = self._chance.choice(self._team_buys)
        leaves = self._chance.random() < LEAVES_SHARE
        wallet = self._chance.random() < WALLET_SHARE
        quantity = self._chance.randint(1, 2)
        path = f"/v1/team-buys/{team_buy}/seats"
        seat = await self._ask(person, "POST", path, {"quantity": quantity})
        paying = f"/v1/seats/{seat['id']}/payment"
        started = await self._ask(person, "POST", paying, {"method": "new"})
        body = {"client_secret": started["client_secret"]}
        if wallet:
            body |= {"payment_method_type": "wechat_pay", "authenticate": True}
        await self._until_said(lambda: self._sandbox.post("/pay", json=body))
        if leaves:
            await self._ask(person, "DELETE", f"/v1/seats/{seat['id']}", None)

    async def _ask(self, person: UUID, method: str, path: str, body: Any) -> Any:
        headers = self.headers(person, key=f"{method}:{path}:{person}")
        answer = await self._until_said(
            lambda: self._web.request(method, path, json=body, headers=headers)
        )
        self.answered.append((person, method, path, body, answer.status_code, answer.json()))
        return answer.json()

    def headers(self, person: UUID, *, key: str) -> dict[str, str]:
        """Return what a logged-in shopper's app sends."""
        token = self._vault.sign(
            subject=person, session=person, verified=True, lifetime=timedelta(minutes=15)
        )
        return {"Authorization": f"Bearer {token}", "Idempotency-Key": key}

    async def repeat(self) -> list[str]:
        """Ask everything again: whatever was answered once is answered the same for ever."""
        wrong = []
        for person, method, path, body, status, first in self.answered:
            headers = self.headers(person, key=f"{method}:{path}:{person}")
            answer = await self._web.request(method, path, json=body, headers=headers)
            if (answer.status_code, told(answer.json())) != (status, told(first)):
                wrong.append(f"{method} {path}: {status} {first}, then {answer.text}")
        return wrong

    async def _until_said(self, call: Callable[[], Awaitable[httpx.Response]]) -> httpx.Response:
        while True:
            try:
                answer = await call()
            except httpx.HTTPError:
                self.not_answered_count += 1
            else:
                if answer.status_code < SERVER_ERROR:
                    return answer
                self._judge(answer)
            await asyncio.sleep(PATIENCE_SECONDS)

    def _judge(self, answer: httpx.Response) -> None:
        """Note an answer that no outage excuses: of ours, all but 503 with Retry-After."""
        ours = answer.request.url.port == self._web.base_url.port
        later = answer.status_code == UNAVAILABLE and "Retry-After" in answer.headers
        if ours and not later:
            self.never_to_be.append(f"{answer.request.url} {answer.status_code} {answer.text}")
        self.not_answered_count += 1
