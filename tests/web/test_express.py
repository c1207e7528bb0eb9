"""The hot path beside the framework behaves as the framework's own route, plain or odd."""

from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import httpx
import pytest

from app.web.express import LANES
from app.web.request_trail import RequestTrail
from tests.support.rooms import Chat, a_chat
from tests.support.web import Api, Shopper, a_campaign, a_merchant, log_in, new_key

FREE_FIELDS = ("id", "reserved_at", "expires_at", "request_id", "seq", "created_at")


@pytest.fixture
async def team_buy(api: Api) -> str:
    owner = await log_in(api, "+8613900000001")
    campaign = await a_campaign(owner, await a_merchant(api, owner), buyers_max=4)
    opened = await owner.post(f"/v1/campaigns/{campaign['id']}/team-buys", {})
    return str(opened.json()["id"])


@pytest.fixture
async def people(api: Api) -> tuple[Shopper, Shopper]:
    """Two who ask for the same: one comes by the express way, one by the framework's."""
    return await log_in(api, "+8613900000002"), await log_in(api, "+8613900000003")


@pytest.fixture
async def framework(api: Api) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(app=RequestTrail(api.app))  # type: ignore[arg-type]
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as client:
        yield client


def _shape(answer: httpx.Response) -> tuple[int, dict[str, str], dict[str, Any]]:
    headers = {name: value for name, value in answer.headers.items() if name != "x-request-id"}
    body = {name: value for name, value in answer.json().items() if name not in FREE_FIELDS}
    if "request_id" in answer.json():
        headers.pop("content-length")
    return answer.status_code, headers, body


@pytest.mark.parametrize(
    ("content", "headers"),
    [
        pytest.param(b'{"quantity":1}', {}, id="plain"),
        pytest.param(b'{"quantity": 2, "room_id": null}', {}, id="blanks and nulls"),
        pytest.param(b'{"quantity":3}', {}, id="more than one may have"),
        pytest.param(b'{"quantity":"1"}', {}, id="not a number"),
        pytest.param(b'{"quantity":0}', {}, id="none"),
        pytest.param(b'{"quantity":1,"price":1}', {}, id="an unknown field"),
        pytest.param(b'{"quantity":1', {}, id="not JSON"),
        pytest.param(b"", {}, id="nothing"),
        pytest.param(b"\xff", {}, id="not UTF-8"),
        pytest.param(b'{"quantity":1,"invite_code":"\\u0000"}', {}, id="a NUL"),
        pytest.param(b'{"quantity":1,"invite_code":"nonsense"}', {}, id="no code"),
        pytest.param(b'{"quantity":1,"invite_code":"0000-0000-0000-0"}', {}, id="nobody's code"),
        pytest.param(b'{"quantity":1}' + b" " * LANES[0].body_bytes_max, {}, id="large"),
        pytest.param(b'{"quantity":1}' + b" " * 65_536, {}, id="too large"),
        pytest.param(b'{"quantity":1}', {"Idempotency-Key": ""}, id="no key"),
        pytest.param(b'{"quantity":1}', {"Idempotency-Key": "k" * 256}, id="too long a key"),
        pytest.param(b'{"quantity":1}', {"Authorization": ""}, id="nobody"),
        pytest.param(b'{"quantity":1}', {"Authorization": "Bearer x.y.z"}, id="no token"),
        pytest.param(b'{"quantity":1}', {"Host": "a b"}, id="no host"),
        pytest.param(b'{"quantity":1}', {"Content-Type": "text/plain"}, id="another type"),
        pytest.param(b'{"quantity":9}', {"Accept-Language": "zh-CN"}, id="in Chinese"),
    ],
)
async def test_both_ways_answer_the_same(
    api: Api,
    framework: httpx.AsyncClient,
    team_buy: str,
    people: tuple[Shopper, Shopper],
    content: bytes,
    headers: dict[str, str],
) -> None:
    """Status, headers and body, but for what is anybody's own."""
    key = new_key()
    answers = []
    for person, client in zip(people, (api.visitor().client, framework), strict=True):
        whole = {
            "Authorization": f"Bearer {person.access_token}",
            "Idempotency-Key": key,
            "Content-Type": "application/json",
            **headers,
        }
        path = f"/v1/team-buys/{team_buy}/seats"
        answers.append(await client.post(path, content=content, headers=whole))
    express, plain = map(_shape, answers)
    assert express == plain


async def test_a_key_is_one_key_on_both_ways(
    api: Api, framework: httpx.AsyncClient, team_buy: str, people: tuple[Shopper, Shopper]
) -> None:
    """What one way answered first, the other repeats; another body is refused by both."""
    person = people[0]
    path = f"/v1/team-buys/{team_buy}/seats"
    headers = {"Authorization": f"Bearer {person.access_token}", "Idempotency-Key": new_key()}
    first = await person.client.post(path, json={"quantity": 1}, headers=headers)
    again = await framework.post(path, json={"quantity": 1}, headers=headers)
    other = await person.client.post(path, json={"quantity": 2}, headers=headers)
    assert first.status_code == again.status_code == 201
    assert first.content == again.content
    assert again.headers["idempotent-replayed"] == "true"
    assert "idempotent-replayed" not in first.headers
    assert other.status_code == 409
    assert other.json()["code"] == "idempotency_conflict"


async def test_refusals_and_unknown_team_buys(
    api: Api, framework: httpx.AsyncClient, team_buy: str, people: tuple[Shopper, Shopper]
) -> None:
    """A refusal by a rule, and an id of nothing, look alike on both ways."""
    for person in (*people, *[await log_in(api, f"+861390000001{n}") for n in range(2)]):
        taken = await person.post(f"/v1/team-buys/{team_buy}/seats", {"quantity": 1})
        assert taken.status_code == 201
    late = await log_in(api, "+8613900000020")
    for wanted in (team_buy, str(uuid4())):
        path = f"/v1/team-buys/{wanted}/seats"
        headers = {"Authorization": f"Bearer {late.access_token}", "Idempotency-Key": new_key()}
        express = await late.client.post(path, json={"quantity": 1}, headers=headers)
        headers["Idempotency-Key"] = new_key()
        plain = await framework.post(path, json={"quantity": 1}, headers=headers)
        assert _shape(express) == _shape(plain)
        assert express.status_code in (404, 409)


SAID = b'{"client_msg_id":"0190a000-0000-7000-8000-000000000001","kind":"text","body":"'


@pytest.fixture
async def chat(api: Api, people: tuple[Shopper, Shopper]) -> Chat:
    """A room of both."""
    merchant_id = await a_merchant(api, await log_in(api, "+8613900000004"))
    return await a_chat(api, merchant_id, *people)


@pytest.mark.parametrize(
    ("content", "headers"),
    [
        pytest.param(SAID + b'two boxes"}', {}, id="plain"),
        pytest.param(SAID + b'two","ref_seq":null,"payload":{}}', {}, id="nulls"),
        pytest.param(SAID + b'two","ref_seq":99}', {}, id="an answer to nothing"),
        pytest.param(SAID + b' "}', {}, id="blank"),
        pytest.param(SAID + b"x" * 2_001 + b'"}', {}, id="too long a text"),
        pytest.param(SAID + b'two","colour":1}', {}, id="an unknown field"),
        pytest.param(SAID + b"two", {}, id="not JSON"),
        pytest.param(b"", {}, id="nothing"),
        pytest.param(SAID + b'\xff"}', {}, id="not UTF-8"),
        pytest.param(SAID + b'\\u0000"}', {}, id="a NUL"),
        pytest.param(SAID + b'\\ud800"}', {}, id="half a character"),
        pytest.param(SAID + b'two"}' + b" " * LANES[1].body_bytes_max, {}, id="large"),
        pytest.param(SAID + b'two"}' + b" " * 65_536, {}, id="too large"),
        pytest.param(SAID + b'two"}', {"Authorization": ""}, id="nobody"),
        pytest.param(SAID + b'two"}', {"Content-Type": "text/plain"}, id="another type"),
    ],
)
async def test_both_ways_say_the_same(
    api: Api,
    framework: httpx.AsyncClient,
    chat: Chat,
    people: tuple[Shopper, Shopper],
    content: bytes,
    headers: dict[str, str],
) -> None:
    """The first answer and the repeated one: status, headers and body."""
    answers = []
    for person, client in zip(people, (api.visitor().client, framework), strict=True):
        whole = {
            "Authorization": f"Bearer {person.access_token}",
            "Content-Type": "application/json",
            **headers,
        }
        both = [await client.post(chat.messages, content=content, headers=whole) for _ in "12"]
        answers.append([_shape(one) for one in both])
    assert answers[0] == answers[1]
