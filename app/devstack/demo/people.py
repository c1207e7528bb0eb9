"""The people of the demo: they log in, and speak to the API as anybody could."""

import asyncio
import contextlib
import json
import os
import secrets
import time
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

import httpx

from app.devstack.home import folder_of

WAIT_SECONDS: Final = 45.0
POLL_SECONDS: Final = 0.1
TOO_MANY: Final = 429
UNAUTHORIZED: Final = 401
SERVER_ERROR: Final = 500
PATIENCE_SECONDS: Final = 90
"""The longest wait for a next log-in code that is still sat out."""

Body = dict[str, Any]


class DemoError(Exception):
    """The story did not go as promised; the message says where."""


class RefusedError(DemoError):
    """The API refused; `code` is the problem's."""

    def __init__(self, message: str, *, code: str, retry_after_seconds: int) -> None:
        super().__init__(message)
        self.code = code
        self.retry_after_seconds = retry_after_seconds


class Person:
    """Somebody who is logged in."""

    def __init__(self, client: httpx.AsyncClient, name: str, token: str) -> None:
        self.name = name
        self.token = token
        self._client = client
        self._headers = {"Authorization": f"Bearer {token}"}

    async def get(self, path: str, **query: str) -> Body:
        """Read something."""
        return checked(await self._client.get(path, params=query, headers=self._headers))

    async def post(self, path: str, body: Mapping[str, object] | None = None) -> Body:
        """Do something, under a new idempotency key."""
        return await self._change("POST", path, body)

    async def patch(self, path: str, body: Mapping[str, object]) -> Body:
        """Change something, under a new idempotency key."""
        return await self._change("PATCH", path, body)

    async def delete(self, path: str) -> Body:
        """Leave or end something, under a new idempotency key."""
        return await self._change("DELETE", path, None)

    async def pay(
        self, seat_id: str, *, card: str | None = None, authenticate: bool = False
    ) -> str:
        """Start paying and confirm as a browser would; return what the intent came to.

        Raises:
            RefusedError: the bank declined.
        """
        payment = await self.post(f"/v1/seats/{seat_id}/payment", {"method": "new"})
        asked: Body = {"client_secret": payment["client_secret"]}
        if card is not None:
            asked["card"] = card
        if authenticate:
            asked["authenticate"] = True
        answer = await self.post("/sandbox/pay", asked)
        return str(answer["status"])

    async def until(self, path: str, *states: str) -> Body:
        """Read until one of the states is reached.

        Raises:
            DemoError: it is not in time.
        """
        deadline = time.monotonic() + WAIT_SECONDS
        while True:
            found = await self.get(path)
            if found["state"] in states:
                return found
            if time.monotonic() > deadline:
                raise DemoError(f"{path} is {found['state']}, not {' or '.join(states)}")
            await asyncio.sleep(POLL_SECONDS)

    async def _change(self, method: str, path: str, body: Mapping[str, object] | None) -> Body:
        headers = {**self._headers, "Idempotency-Key": str(uuid4())}
        return checked(await self._client.request(method, path, json=body, headers=headers))


class Sessions:
    """Logs people in; staff stay logged in between two demos, since codes are rationed."""

    def __init__(
        self,
        client: httpx.AsyncClient,
        environment: Mapping[str, str],
        *,
        on_wait: Callable[[int], Awaitable[None]],
    ) -> None:
        self._client = client
        self._on_wait = on_wait
        self._file = folder_of(environment) / "demo-sessions.json"

    async def shopper(self, name: str) -> Person:
        """Sign up somebody new, by a phone number nobody has."""
        phone = f"+86139{secrets.randbelow(10**8):08d}"
        person, _ = await self._log_in(name, phone)
        await person.patch("/v1/me", {"nickname": name})
        return person

    async def staff(self, name: str, phone: str) -> Person:
        """Log in somebody of the demo data: by the last demo's session, or by a code."""
        kept = _read(self._file)
        if phone in kept:
            answer = await self._client.post(
                "/v1/auth/refresh", json={"refresh_token": kept[phone]}
            )
            if answer.status_code != UNAUTHORIZED:
                login = checked(answer)
                _keep(self._file, phone, login["refresh_token"])
                return Person(self._client, name, login["access_token"])
        person, refresh_token = await self._log_in(name, phone)
        _keep(self._file, phone, refresh_token)
        return person

    async def _log_in(self, name: str, phone: str) -> tuple[Person, str]:
        await self._ask_for_code(phone)
        texts = checked(await self._client.get("/sandbox/sms", params={"phone": phone}))
        body = {"phone": phone, "code": texts["items"][0]["code"]}
        login = checked(await self._client.post("/v1/auth/otp/verify", json=body))
        return Person(self._client, name, login["access_token"]), login["refresh_token"]

    async def _ask_for_code(self, phone: str) -> None:
        try:
            checked(await self._client.post("/v1/auth/otp", json={"phone": phone}))
        except RefusedError as refusal:
            if not 0 < refusal.retry_after_seconds <= PATIENCE_SECONDS:
                raise
            await self._on_wait(refusal.retry_after_seconds)
            checked(await self._client.post("/v1/auth/otp", json={"phone": phone}))


def checked(answer: httpx.Response) -> Body:
    """Return the body of a good answer.

    Raises:
        RefusedError: the API said no, and why.
        DemoError: what answers is no stack of ours, or it failed.
    """
    where = f"{answer.request.method} {answer.request.url.path}"
    with contextlib.suppress(ValueError):
        body: Body = answer.json() if answer.content else {}
        if answer.is_success:
            return body
        if answer.status_code < SERVER_ERROR:
            error = body.get("error", {})
            raise RefusedError(
                f"{where}: {body.get('detail') or body.get('title') or error.get('message')}",
                code=body.get("code") or error.get("decline_code") or error.get("code", ""),
                retry_after_seconds=int(answer.headers.get("retry-after", "0")),
            )
    raise DemoError(f"{where}: {answer.status_code} {answer.text[:200]}")


def _read(file: Path) -> dict[str, str]:
    try:
        kept: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return kept


def _keep(file: Path, phone: str, refresh_token: str) -> None:
    """Remember a session, readable by us alone; without the stack's folder it is just lost."""
    text = json.dumps({**_read(file), phone: refresh_token})
    with contextlib.suppress(OSError):
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode=0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as kept:
            kept.write(text)
