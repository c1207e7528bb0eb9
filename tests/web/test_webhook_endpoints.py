"""Outgoing webhooks: told what became true, signed, tried again, told again on demand."""

import hashlib
import hmac
from collections.abc import Mapping
from typing import Any
from uuid import UUID

import msgspec
import pytest

from app.actions.send_webhooks import send_webhooks
from app.gateways.egress import EgressRefusedError, NoAnswerError, Reply
from app.store import webhooks
from domain.webhooks import TRIES_MAX, EventType, wait_seconds
from tests.support.web import Api, Shopper, a_merchant, log_in

ENDPOINTS = "/v1/finance/webhook-endpoints"
URL = "https://books.example/hook?x=1"
MONTH = {"starts_at": "2026-03-01T00:00:00Z", "ends_at": "2026-04-01T00:00:00Z"}


class Receiver:
    """A merchant's program: takes what comes, or does not."""

    def __init__(self, *answers: int | Exception) -> None:
        self.answers = list(answers)
        self.heard: list[tuple[str, Mapping[str, str], bytes]] = []

    def call(self, method: str, url: str, *, headers: Mapping[str, str], body: bytes) -> Reply:
        assert method == "POST"
        self.heard.append((url, headers, body))
        answer = self.answers.pop(0) if self.answers else 200
        if isinstance(answer, Exception):
            raise answer
        return Reply(answer, {}, b"")


class Books:
    def __init__(self, api: Api, owner: Shopper, merchant_id: UUID) -> None:
        self.api, self.owner, self.merchant_id = api, owner, merchant_id

    async def listen(self, *events: str) -> dict[str, Any]:
        body = {"url": URL, "events": events or ("period.closed",)}
        made = await self.owner.post(ENDPOINTS, body)
        assert made.status_code == 201, made.text
        shown: dict[str, Any] = made.json()
        return shown

    async def close_a_month(self) -> None:
        made = (await self.owner.post("/v1/finance/periods", MONTH)).json()
        closed = await self.owner.post(f"/v1/finance/periods/{made['id']}/close", {})
        assert closed.status_code == 200, closed.text

    async def send(self, receiver: Receiver) -> int:
        wiring = self.api.wiring
        async with wiring.db.transaction() as tx:
            await tx.execute("update webhook_delivery set next_at = now() where state = 'todo'")
        return await send_webhooks(wiring.db, wiring.vault, receiver)

    async def told(self, endpoint: dict[str, Any]) -> list[dict[str, Any]]:
        path = f"{ENDPOINTS}/{endpoint['endpoint']['id']}/events"
        items: list[dict[str, Any]] = (await self.owner.get(path)).json()["items"]
        return items


@pytest.fixture
async def books(api: Api) -> Books:
    owner = await log_in(api, "+8613800138041")
    return Books(api, owner, await a_merchant(api, owner))


async def test_what_became_true_is_told_and_signed(books: Books) -> None:
    endpoint = await books.listen()
    await books.listen("payout.paid")
    await books.close_a_month()
    receiver = Receiver()
    assert await books.send(receiver) == 1
    [(url, headers, body)] = receiver.heard
    said = msgspec.json.decode(body)
    assert (url, said["type"], len(said["data"]["closed_hash"])) == (URL, "period.closed", 64)
    at, signed = (one.partition("=")[2] for one in headers["Pintier-Signature"].split(","))
    expected = hmac.new(endpoint["secret"].encode(), f"{at}.".encode() + body, hashlib.sha256)
    assert signed == expected.hexdigest()
    assert await books.send(receiver) == 0
    assert [one["state"] for one in await books.told(endpoint)] == ["done"]
    listed = (await books.owner.get(ENDPOINTS)).text
    assert endpoint["secret"] not in listed


async def test_what_is_not_taken_is_tried_again_and_replayed_on_demand(books: Books) -> None:
    endpoint = await books.listen()
    await books.close_a_month()
    refused = EgressRefusedError("not a public address")
    receiver = Receiver(500, NoAnswerError("TimeoutError"), refused, 302, 200)
    for _ in range(5):
        assert await books.send(receiver) == 1
    [told] = await books.told(endpoint)
    assert (told["state"], told["attempts_count"]) == ("done", 5)
    assert len({body for _, _, body in receiver.heard}) == 1, "the same bytes at every try"
    path = f"{ENDPOINTS}/{endpoint['endpoint']['id']}/replay"
    assert (await books.owner.post(path, {})).json() == {"events_count": 1}
    assert await books.send(receiver) == 1
    after = {"after": told["event_id"]}
    assert (await books.owner.post(path, after)).json() == {"events_count": 0}


async def test_after_three_days_it_is_given_up(books: Books) -> None:
    endpoint = await books.listen()
    await books.close_a_month()
    receiver = Receiver(*[500] * TRIES_MAX)
    for _ in range(TRIES_MAX):
        assert await books.send(receiver) == 1
    assert await books.send(receiver) == 0
    assert [one["state"] for one in await books.told(endpoint)] == ["dead"]
    waits = [wait_seconds(count) or 0 for count in range(1, TRIES_MAX)]
    assert 1 <= sum(waits) / 86_400 <= 3


async def test_an_ended_endpoint_and_a_stranger_are_told_nothing(books: Books) -> None:
    endpoint = await books.listen()
    path = f"{ENDPOINTS}/{endpoint['endpoint']['id']}"
    assert (await books.owner.delete(path)).status_code == 204
    assert (await books.owner.delete(path)).status_code == 404
    await books.close_a_month()
    async with books.api.wiring.db.transaction() as tx:
        await webhooks.emit(tx, books.merchant_id, EventType.PAYOUT_PAID, {})
        assert await tx.fetchval("select count(*) from webhook_event") == 0
    assert await books.send(Receiver()) == 0
    for url in ("http://books.example/", "https://a:b@books.example/", "https:///x", "books"):
        body = {"url": url, "events": ["payout.paid"]}
        refused = await books.owner.post(ENDPOINTS, body)
        assert (refused.status_code, refused.json()["code"]) == (422, "webhook_url_invalid")
    for _ in range(10):
        await books.listen()
    full = await books.owner.post(ENDPOINTS, {"url": URL, "events": ["payout.paid"]})
    assert (full.status_code, full.json()["code"]) == (409, "webhook_endpoints_full")


async def test_while_a_secret_rolls_both_sign(books: Books) -> None:
    """The former one for as long as it was said, and never after."""
    endpoint = await books.listen()
    path = f"{ENDPOINTS}/{endpoint['endpoint']['id']}/rotate"
    rolled = await books.owner.post(path, {"overlap_seconds": 3_600})
    assert rolled.status_code == 200, rolled.text
    secret = rolled.json()["secret"]
    assert secret != endpoint["secret"]
    await books.close_a_month()
    receiver = Receiver()
    assert await books.send(receiver) == 1
    assert fits(receiver, secret, endpoint["secret"]) == [True, True]
    again = (await books.owner.post(path, {"overlap_seconds": 0})).json()
    assert again["former_until"] is None
    replayed = f"{ENDPOINTS}/{endpoint['endpoint']['id']}/replay"
    await books.owner.post(replayed, {})
    receiver = Receiver()
    assert await books.send(receiver) == 1
    assert fits(receiver, again["secret"], secret, endpoint["secret"]) == [True, False, False]
    nobodys = f"{ENDPOINTS}/{books.merchant_id}/rotate"
    refused = await books.owner.post(nobodys, {})
    assert (refused.status_code, refused.json()["code"]) == (404, "webhook_endpoint_not_found")


def fits(receiver: Receiver, *secrets: str) -> list[bool]:
    """Say of each secret whether the header of the only event heard has a signature by it."""
    [(_, headers, body)] = receiver.heard
    first, *signed = headers["Pintier-Signature"].split(",")
    at = first.removeprefix("t=")
    macs = [
        hmac.new(one.encode(), f"{at}.".encode() + body, hashlib.sha256).hexdigest()
        for one in secrets
    ]
    assert len(signed) == sum(f"v1={mac}" in signed for mac in macs)
    return [f"v1={mac}" in signed for mac in macs]
