"""`pintier demo`: plays a team-buy over HTTP against a running `pintier up`, and checks the end.

Lin opens a team-buy on sun-grapes; eleven neighbours join by her code and pay; the price falls for
everybody; she closes early, the workers capture every hold at the closing price, and the books
add up. What is printed is what the API answered.
"""

import asyncio
import secrets
import sys
import time
from collections.abc import Mapping
from typing import Any, Final
from uuid import uuid4

import httpx

from app.devstack.demo_data import SUN_GRAPES
from app.devstack.log_ins import FINANCE_PHONE, LEADER_PHONE

EX_OK: Final = 0
EX_FAILED: Final = 1
NEIGHBOURS_COUNT: Final = 11
WAIT_SECONDS: Final = 60.0
POLL_SECONDS: Final = 0.2
CALL_SECONDS: Final = 15.0


class DemoError(Exception):
    """The story did not go as promised; the message says where."""


class Person:
    """Somebody who is logged in, and speaks to the API."""

    def __init__(self, client: httpx.AsyncClient, token: str) -> None:
        self._client = client
        self._headers = {"Authorization": f"Bearer {token}"}

    @classmethod
    async def log_in(cls, client: httpx.AsyncClient, phone: str) -> "Person":
        """Ask for a code, read it where the embedded stack shows it, log in with it."""
        _checked(await client.post("/v1/auth/otp", json={"phone": phone}))
        texts = _checked(await client.get("/sandbox/sms", params={"phone": phone}))
        body = {"phone": phone, "code": texts["items"][0]["code"]}
        verified = _checked(await client.post("/v1/auth/otp/verify", json=body))
        return cls(client, verified["access_token"])

    async def get(self, path: str, **query: str) -> dict[str, Any]:
        """Read something."""
        return _checked(await self._client.get(path, params=query, headers=self._headers))

    async def post(self, path: str, body: Mapping[str, object]) -> dict[str, Any]:
        """Do something, under a new idempotency key."""
        headers = {**self._headers, "Idempotency-Key": str(uuid4())}
        return _checked(await self._client.post(path, json=body, headers=headers))

    async def pay(self, seat: Mapping[str, Any]) -> None:
        """Authorize the price shown, as the browser would, and wait until it is known."""
        payment = await self.post(f"/v1/seats/{seat['id']}/payment", {"method": "new"})
        await self.post("/sandbox/pay", {"client_secret": payment["client_secret"]})
        await self.until(f"/v1/seats/{seat['id']}", "authorized")

    async def until(self, path: str, state: str) -> dict[str, Any]:
        """Read until the state is reached.

        Raises:
            DemoError: it is not within a minute.
        """
        deadline = time.monotonic() + WAIT_SECONDS
        while True:
            found = await self.get(path)
            if found["state"] == state:
                return found
            if time.monotonic() > deadline:
                raise DemoError(f"{path} is {found['state']}, not {state}")
            await asyncio.sleep(POLL_SECONDS)


def main(environment: Mapping[str, str]) -> int:
    """Play the story and return the exit code."""
    url = f"http://127.0.0.1:{environment.get('PINTIER_PORT', '8000')}"
    try:
        asyncio.run(_play(url))
    except httpx.TransportError:
        sys.stderr.write(f"pintier demo: nothing answers at {url}; start `pintier up` first\n")
        return EX_FAILED
    except DemoError as error:
        sys.stderr.write(f"pintier demo: {error}\n")
        return EX_FAILED
    return EX_OK


async def _play(url: str) -> None:
    async with httpx.AsyncClient(base_url=url, timeout=CALL_SECONDS) as client:
        lin = await Person.log_in(client, LEADER_PHONE)
        opened = await lin.post(f"/v1/campaigns/{SUN_GRAPES.id}/team-buys", {})
        path = f"/v1/team-buys/{opened['id']}"
        print(f"Lin opens a team-buy on {SUN_GRAPES.title}; its code is {opened['invite_code']}")
        seats = [await _join(lin, path, "Lin", {"quantity": 1})]
        for number in range(1, NEIGHBOURS_COUNT + 1):
            phone = f"+86139{secrets.randbelow(10**8):08d}"
            person = await Person.log_in(client, phone)
            body = {"quantity": 1 + number % 2, "invite_code": opened["invite_code"]}
            seats.append(await _join(person, path, f"neighbour {number}", body))
        await lin.post(f"{path}/close", {})
        print("Lin closes it early; the workers settle it")
        await lin.until(path, "settled")
        await _check(await Person.log_in(client, FINANCE_PHONE), seats)


async def _join(
    person: Person, path: str, name: str, body: Mapping[str, object]
) -> tuple[Person, str]:
    seat = await person.post(f"{path}/seats", body)
    await person.pay(seat)
    team_buy = await person.get(path)
    line = (
        f"  {name} joins with {seat['quantity']}: {team_buy['buyers_count']} in,"
        f" {_yuan(team_buy['unit_price_minor'])} for everybody"
    )
    if following := team_buy["next_tier"]:
        line += f", {following['missing']} more → {_yuan(following['unit_price_minor'])}"
    print(line)
    return person, seat["id"]


async def _check(finance: Person, seats: list[tuple[Person, str]]) -> None:
    """Read every receipt and the trial balance.

    Raises:
        DemoError: somebody paid something else than the closing price, or the books do not sum.
    """
    captured_minor = 0
    for person, seat_id in seats:
        receipt = await person.get(f"/v1/seats/{seat_id}/receipt")
        closing_minor = receipt["closing_unit_price_minor"]
        if receipt["captured_minor"] != closing_minor * receipt["quantity"]:
            raise DemoError(f"seat {seat_id} was not charged the closing price: {receipt}")
        captured_minor += receipt["captured_minor"]
    print(f"everybody paid {_yuan(closing_minor)} a box; captured in all: {_yuan(captured_minor)}")
    balance = await finance.get("/v1/finance/trial-balance")
    for item in balance["items"]:
        print(f"  {item['account']:<32} {_yuan(item['balance_minor']):>12}")
    if any(total["total_minor"] for total in balance["totals"]):
        raise DemoError(f"the books do not add up: {balance['totals']}")
    print("the books add up to zero")


def _checked(answer: httpx.Response) -> dict[str, Any]:
    """Return the body of a good answer.

    Raises:
        DemoError: a refusal, or an error; with what the server said.
    """
    if answer.is_error:
        raise DemoError(f"{answer.request.method} {answer.request.url.path}: {answer.text}")
    body: dict[str, Any] = answer.json() if answer.content else {}
    return body


def _yuan(amount_minor: int) -> str:
    sign, whole = ("-" if amount_minor < 0 else ""), abs(amount_minor)
    return f"{sign}¥{whole // 100}.{whole % 100:02d}"
