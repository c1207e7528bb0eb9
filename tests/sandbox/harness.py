"""What the sandbox's tests drive it with: the real SDK, a browser's calls, a webhook receiver."""

import asyncio
from typing import Any, Self

import httpx
import msgspec
import stripe
from stripe import HTTPXClient, StripeClient

from app.devstack.stripe.config import SandboxConfig

stripe.enable_telemetry = False

SECRET_KEY = "sk_test_sandbox"
PUBLISHABLE_KEY = "pk_test_sandbox"
WAIT_SECONDS = 10
DAY = 86_400

MANUAL_CARD = {"card": {"capture_method": "manual"}}


def config_for(database_url: str, **changes: Any) -> SandboxConfig:
    fields: dict[str, Any] = {
        "database_url": database_url,
        "secret_key": SECRET_KEY,
        "publishable_key": PUBLISHABLE_KEY,
        "webhook_url": None,
        "webhook_secret": None,
        "public_url": "",
        **changes,
    }
    return SandboxConfig(**fields)


class Harness:
    """One sandbox, seen from outside."""

    def __init__(self, url: str, database_url: str) -> None:
        self.url = url
        self.database_url = database_url
        self._http_clients: list[HTTPXClient] = []
        self.stripe = self.client()
        self.http = httpx.AsyncClient(base_url=url, timeout=10)

    def client(self, *, retries: int = 0, timeout: float = 10) -> StripeClient:
        http_client = HTTPXClient(timeout=httpx.Timeout(timeout, connect=2))
        self._http_clients.append(http_client)
        return StripeClient(
            SECRET_KEY,
            base_addresses={"api": self.url},
            http_client=http_client,
            max_network_retries=retries,
        )

    @property
    def v1(self) -> Any:
        return self.stripe.v1

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        await self.http.aclose()
        for one in self._http_clients:
            await one.close_async()

    async def control(self, call: str, **body: Any) -> Any:
        answer = await self.http.post(f"/control/{call}", json=body)
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def look(self, call: str, **query: Any) -> Any:
        answer = await self.http.get(f"/control/{call}", params=query)
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def effects(self, *kinds: str) -> list[tuple[str, int]]:
        """The effect log as (kind, amount) pairs, oldest first; of some kinds only."""
        items = (await self.look("effects"))["items"]
        return [
            (one["kind"], one["amount_minor"]) for one in items if not kinds or one["kind"] in kinds
        ]

    async def advance(self, seconds: int) -> None:
        await self.control("clock", advance_seconds=seconds)

    async def intent(self, amount: int = 10_000, **params: Any) -> stripe.PaymentIntent:
        given = {
            "amount": amount,
            "currency": "usd",
            "payment_method_options": MANUAL_CARD,
            **params,
        }
        return await self.v1.payment_intents.create_async(given)

    async def hold(self, amount: int = 10_000, **params: Any) -> stripe.PaymentIntent:
        held = await self.intent(amount, payment_method="pm_card_visa", confirm=True, **params)
        assert held.status == "requires_capture"
        return held

    async def charged(self, amount: int = 7_900, **params: Any) -> stripe.PaymentIntent:
        given = {
            "amount": amount,
            "currency": "usd",
            "payment_method": "pm_card_visa",
            "confirm": True,
            **params,
        }
        taken = await self.v1.payment_intents.create_async(given)
        assert taken.status == "succeeded"
        return taken

    async def read(self, intent_id: str, *expand: str) -> stripe.PaymentIntent:
        return await self.v1.payment_intents.retrieve_async(intent_id, {"expand": list(expand)})

    async def pay(self, intent: Any, **body: Any) -> tuple[int, Any]:
        given = {"client_secret": intent.client_secret, **body}
        answer = await self.http.post("/pay", json=given)
        return answer.status_code, answer.json()

    async def post(self, path: str, form: str = "", **headers: str) -> httpx.Response:
        """A raw call: what the SDK would not send."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return await self.http.post(
            path,
            content=form,
            headers={
                "Authorization": f"Bearer {SECRET_KEY}",
                "Content-Type": "application/x-www-form-urlencoded",
                **named,
            },
        )

    async def event_types(self) -> list[str]:
        found = [
            event.type async for event in (await self.v1.events.list_async()).auto_paging_iter()
        ]
        return found[::-1]


class Receiver:
    """A webhook endpoint: keeps what comes, answers as it is told to."""

    def __init__(self) -> None:
        self.url = ""
        self.statuses: list[int] = []
        self.received: list[tuple[dict[str, str], bytes]] = []
        self._changed = asyncio.Condition()

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        body = (await receive())["body"]
        headers = {name.decode(): value.decode() for name, value in scope["headers"]}
        status = self.statuses.pop(0) if self.statuses else 200
        async with self._changed:
            self.received.append((headers, body))
            self._changed.notify_all()
        start = {"type": "http.response.start", "status": status}
        await send({**start, "headers": [(b"content-length", b"0")]})
        await send({"type": "http.response.body", "body": b""})

    @property
    def events(self) -> list[Any]:
        return [msgspec.json.decode(body) for _, body in self.received]

    @property
    def types(self) -> list[str]:
        return [event["type"] for event in self.events]

    async def until_ids(self, ids: set[str]) -> None:
        """Wait until every one of these events has come."""
        async with asyncio.timeout(WAIT_SECONDS), self._changed:
            await self._changed.wait_for(lambda: ids <= {one["id"] for one in self.events})

    async def until(self, count: int) -> None:
        async with asyncio.timeout(WAIT_SECONDS), self._changed:
            await self._changed.wait_for(lambda: len(self.received) >= count)
