"""Strange input never makes a 5xx: cursors of one's own making, ids, headers, addresses."""

from typing import Any

import msgspec
import pytest

from tests.support.market import Market

ID = "01990000-0000-7000-8000-000000000001"


def cursor_of(value: Any) -> str:
    return msgspec.json.encode(value).hex()


@pytest.mark.parametrize(
    "cursor",
    [
        "",
        "0",
        "zz",
        cursor_of([]),
        cursor_of({"id": "x"}),
        cursor_of({"id": ID, "missing": 2**31}),
        cursor_of({"id": ID, "missing": 2**63}),
        cursor_of({"id": ID, "missing": -(2**63) - 1}),
        msgspec.json.encode(f'{{"id":"{ID}","missing":{"9" * 40}}}').hex(),
        cursor_of({"id": ID, "closes_at": "2026-01-01T00:00:00"}),
        cursor_of({"id": ID, "closes_at": "0001-01-01T00:00:00Z"}),
        cursor_of({"id": ID, "closes_at": "9999-12-31T23:59:59.999999Z"}),
        cursor_of({"id": ID, "closes_at": "0001-01-01T00:00:00+23:59"}),
    ],
)
@pytest.mark.parametrize("order", ["closing", "missing"])
async def test_cursors_of_somebody_s_own_making(market: Market, cursor: str, order: str) -> None:
    """Either a page or 400, never a failure."""
    await market.shop()
    answer = await market.api.visitor().get("/v1/team-buys", order=order, cursor=cursor)
    assert answer.status_code in (200, 400), answer.text


@pytest.mark.parametrize("cursor", ["", "zz", "!", "é", "0" * 400, ID, ID.replace("-", "")])
async def test_cursors_of_seats(market: Market, cursor: str) -> None:
    [person] = await market.crowd(1)
    shop = await market.shop()
    for path in ("/v1/me/seats", shop.path("team-buys")):
        answer = await shop.owner.get(path, cursor=cursor)
        assert answer.status_code in (200, 400), answer.text
        mine = await person.get("/v1/me/seats", cursor=cursor)
        assert mine.status_code in (200, 400)


@pytest.mark.parametrize(
    "path",
    [
        "/v1/team-buys/x",
        "/v1/team-buys/%00",
        "/v1/seats/x",
        "/v1/seats/00000000-0000-0000-0000-000000000000",
        "/v1/invites/%F0%9F%8D%87",
        "/v1/invites/" + "A" * 4_000,
        "/t/%2e%2e",
        "/t/x/qr.svg",
        "/v1/team-buys/01990000-0000-7000-8000-00000000000g",
    ],
)
async def test_addresses_of_nothing(market: Market, path: str) -> None:
    """404, whatever stands in the place of an id or a code."""
    [person] = await market.crowd(1)
    answer = await person.get(path)
    assert answer.status_code == 404, answer.text


@pytest.mark.parametrize("path", ["/v1/invites/%00", "/t/%00", "/m/%00"])
async def test_addresses_that_are_none(market: Market, path: str) -> None:
    """400: a NUL character can stand in no id and no code."""
    [person] = await market.crowd(1)
    answer = await person.get(path)
    assert (answer.status_code, answer.json()["code"]) == (400, "malformed")


@pytest.mark.parametrize(
    "body",
    [
        *(b"", b"null", b"[]", b"{", b"\xff", b'"x"'),
        *(b'{"quantity": 1e400}', b'{"quantity": 1}x', b'{"quantity": 99999999999999999999999999}'),
        *(b'{"quantity": 1, "quantity": -1}', b'{"quantity": 1, "invite_code": 1}'),
        b'{"quantity": 1, "invite_code": "\\u0000"}',
    ],
)
async def test_bodies_that_are_none(market: Market, body: bytes) -> None:
    """400 with a pointer, and nothing is reserved."""
    shop = await market.shop()
    [person] = await market.crowd(1)
    team_buy = (await shop.open(person))["id"]
    headers = {"Idempotency-Key": "k", "Content-Type": "application/json"}
    for path in (f"/v1/team-buys/{team_buy}/seats", f"/v1/campaigns/{shop.campaign}/team-buys"):
        answer = await person.client.post(path, content=body, headers=headers)
        assert answer.status_code == 400, (path, answer.text)
    assert (await market.look(team_buy))["seats_held"] == 0


async def test_a_lone_surrogate_and_strange_languages(market: Market) -> None:
    """Text that no database holds and headers that no browser sends."""
    shop = await market.shop()
    [person] = await market.crowd(1)
    team_buy = (await shop.open(person))["id"]
    raw = b'{"text": "\\ud800 7K3M-9QXR-2HTV"}'
    client = person.client
    found = await client.post(
        "/v1/invites/resolve", content=raw, headers={"Content-Type": "application/json"}
    )
    assert found.status_code in (400, 404), found.text
    for language in ("", ",", ";q=", "zh;q=nan", "en;q=inf", "*", "x" * 3_000, "zh-TW", "EN"):
        answer = await client.get(
            f"/v1/team-buys/{team_buy}", headers={"Accept-Language": language}
        )
        assert answer.status_code == 200
