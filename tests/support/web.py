"""The application over HTTP, in the test's own event loop: clients, people, merchants."""

import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
from litestar import Litestar

from app.settings import Settings
from app.web.asgi import OpenWiring, build_app
from app.web.request_trail import RequestTrail
from app.wiring import Wiring, open_wiring


class Api:
    """One running application; `visitor()` is somebody who is not logged in."""

    def __init__(self, app: Litestar) -> None:
        self.app = app
        self._transport = httpx.ASGITransport(app=RequestTrail(app))  # type: ignore[arg-type]

    @property
    def wiring(self) -> Wiring:
        wiring: Wiring = self.app.state.wiring
        return wiring

    def visitor(self, **headers: str) -> "Visitor":
        return Visitor(self._transport, headers)


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
    app = build_app(Settings(database_url=database_url, **settings), parts)
    async with app.lifespan():
        yield Api(app)
