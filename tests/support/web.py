"""The application over HTTP, in the test's own event loop: clients, people, merchants."""

import secrets
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any, ClassVar
from uuid import UUID

import httpx
from litestar import Litestar

from app.settings import Settings
from app.store.database import Tx
from app.web.asgi import OpenWiring, build_app, served
from app.wiring import Wiring, open_wiring
from domain.ids import PLATFORM_ID


class Api:
    """One running application; `visitor()` is somebody who is not logged in."""

    def __init__(self, app: Litestar) -> None:
        self.app = app
        self.transport = httpx.ASGITransport(app=served(app))  # type: ignore[arg-type]

    @property
    def wiring(self) -> Wiring:
        wiring: Wiring = self.app.state.wiring
        return wiring

    def visitor(self, **headers: str) -> "Visitor":
        return Visitor(self.transport, headers)


class Visitor:
    """Somebody with a client of their own; a token once logged in."""

    def __init__(self, transport: httpx.ASGITransport, headers: dict[str, str]) -> None:
        self.client = httpx.AsyncClient(
            transport=transport, base_url="http://127.0.0.1:8000", headers=headers
        )

    async def get(self, path: str, **params: Any) -> httpx.Response:
        return await self.client.get(path, params=params)

    async def post(
        self, path: str, body: Any = None, *, key: str | None = "", **headers: str
    ) -> httpx.Response:
        return await self._send("POST", path, body, key, headers)

    async def patch(
        self, path: str, body: Any, *, key: str | None = "", **headers: str
    ) -> httpx.Response:
        return await self._send("PATCH", path, body, key, headers)

    async def put(
        self, path: str, body: Any, *, key: str | None = "", **headers: str
    ) -> httpx.Response:
        return await self._send("PUT", path, body, key, headers)

    async def delete(self, path: str, *, key: str | None = "", **headers: str) -> httpx.Response:
        return await self._send("DELETE", path, None, key, headers)

    async def _send(
        self, method: str, path: str, body: Any, key: str | None, headers: dict[str, str]
    ) -> httpx.Response:
        """Send with a fresh Idempotency-Key, with the one given, or (None) without."""
        whole = {**headers} if key is None else {"Idempotency-Key": key or new_key(), **headers}
        return await self.client.request(method, path, json=body, headers=whole)


def new_key() -> str:
    return secrets.token_hex(16)


@asynccontextmanager
async def open_api(
    database_url: str, *, parts: OpenWiring = open_wiring, **settings: Any
) -> AsyncIterator[Api]:
    """Run the application's lifespan in this loop."""
    chosen = Settings(database_url=database_url, **settings)
    idle = _Built.idle[chosen.is_production]
    built = idle.pop() if idle else _Built(chosen)
    built.settings, built.parts = chosen, parts
    async with built.app.lifespan():
        yield Api(built.app)
    idle.append(built)


class _Built:
    """An application that is opened again with other settings: to build one takes a second.

    What it serves depends on whether it is in production; all else is opened by its lifespan.
    """

    idle: ClassVar[dict[bool, list["_Built"]]] = {False: [], True: []}

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.parts: OpenWiring = open_wiring
        self.app = build_app(settings, self._open)

    def _open(self, _: Settings) -> AbstractAsyncContextManager[Wiring]:
        return self.parts(self.settings)


class Shopper(Visitor):
    """Somebody who is logged in."""

    def __init__(self, transport: httpx.ASGITransport, login: dict[str, Any]) -> None:
        super().__init__(transport, {"Authorization": f"Bearer {login['access_token']}"})
        self.access_token: str = login["access_token"]
        self.refresh_token: str = login["refresh_token"]
        self.shopper_id = UUID(login["shopper"]["id"])
        self.nickname: str = login["shopper"]["nickname"]


async def sent_code(api: Api, phone: str) -> str:
    """Return the code of the newest message to this phone."""
    answer = await api.visitor().get("/sandbox/sms", phone=phone)
    code: str = answer.json()["items"][0]["code"]
    return code


async def log_in(api: Api, phone: str) -> Shopper:
    """Log a phone in as its owner would: ask, read the message, type the code."""
    visitor = api.visitor()
    asked = await visitor.post("/v1/auth/otp", {"phone": phone}, key=None)
    assert asked.status_code == 202, asked.text
    body = {"phone": phone, "code": await sent_code(api, phone)}
    answer = await visitor.post("/v1/auth/otp/verify", body, key=None)
    assert answer.status_code == 200, answer.text
    return Shopper(api.transport, answer.json())


async def a_merchant(api: Api, owner: Shopper, *, timezone: str = "Asia/Shanghai") -> UUID:
    """Insert a merchant (the platform signs them up, no call does) and make `owner` its owner."""
    async with api.wiring.db.transaction() as tx:
        merchant_id: UUID = await tx.fetchval(
            "insert into merchant (name, timezone) values ('Orchard', $1) returning id", timezone
        )
        await a_role(tx, merchant_id, owner, "owner")
    return merchant_id


async def the_platform(api: Api, operator: Shopper) -> UUID:
    """Insert the platform's own merchant and make `operator` its operator."""
    async with api.wiring.db.transaction() as tx:
        await tx.execute(
            "insert into merchant (id, name, kind) values ($1, 'Platform', 'platform')"
            " on conflict do nothing",
            PLATFORM_ID,
        )
        await a_role(tx, PLATFORM_ID, operator, "operator")
    return PLATFORM_ID


async def a_role(tx: Tx, merchant_id: UUID, person: Shopper, role: str) -> None:
    await tx.execute(
        "insert into staff (merchant_id, shopper_id, role) values ($1, $2, $3)",
        merchant_id,
        person.shopper_id,
        role,
    )


async def staff_of(api: Api, merchant_id: UUID, role: str, phone: str) -> Shopper:
    """Log a phone in and give it a role."""
    person = await log_in(api, phone)
    async with api.wiring.db.transaction() as tx:
        await a_role(tx, merchant_id, person, role)
    return person


def grapes(**changes: Any) -> dict[str, Any]:
    """Return the campaign of the story (product.md): sun-grapes, four tiers."""
    return {
        "title": "Sun-grapes",
        "currency": "cny",
        "ladder": [
            {"buyers_min": 1, "unit_price_minor": 4990},
            {"buyers_min": 3, "unit_price_minor": 4290},
            {"buyers_min": 8, "unit_price_minor": 3590},
            {"buyers_min": 15, "unit_price_minor": 2990},
        ],
        "formed_min": 3,
        "buyers_max": 200,
        "stock": 500,
        "units_per_shopper_max": 2,
        "team_buy_seconds": 86_400,
        "commission_bp": 500,
        **changes,
    }


async def a_campaign(
    owner: Shopper, merchant_id: UUID, *, opened: bool = True, **changes: Any
) -> dict[str, Any]:
    """Make a campaign, and open it, as its merchant would."""
    path = f"/v1/merchants/{merchant_id}/campaigns"
    made = await owner.post(path, grapes(**changes))
    assert made.status_code == 201, made.text
    body: dict[str, Any] = made.json()
    if opened:
        published = await owner.post(f"{path}/{body['id']}/open")
        assert published.status_code == 200, published.text
        body = published.json()
    return body
