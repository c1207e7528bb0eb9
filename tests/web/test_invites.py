"""Invites over HTTP: typed, pasted, spent, counted; and that no code can be guessed."""

import asyncio
from typing import Any
from uuid import uuid4

import httpx
import pytest

from app.actions.open_team_buy import CODE_BITS
from domain.invites import check_symbol
from tests.support.market import Market, Shop
from tests.support.refusals import accepted, refused
from tests.support.web import Shopper, Visitor, new_key

STRANGE_NETWORK = "203.0.113.7"
UNUSED = "7K3M-9QXR-2HTV"


async def an_invite(market: Market, **campaign: Any) -> tuple[Shop, Shopper, str, str]:
    """Return a shop, an initiator, the team-buy opened and its code without hyphens or check."""
    shop = await market.shop(**campaign)
    [lin] = await market.crowd(1)
    opened = await shop.open(lin)
    return shop, lin, opened["id"], opened["invite_code"].replace("-", "")[:12]


def spellings(code: str) -> list[str]:
    """Return ways in which people pass a code on and type it in."""
    groups = "-".join([code[:4], code[4:8], code[8:]])
    look_alikes = code.replace("1", "l").replace("0", "o")
    return [
        code,
        code.lower(),
        groups,
        f"{groups}-{check_symbol(code)}",
        groups.lower().replace("-", " "),
        f"  {groups}  ",
        look_alikes,
        look_alikes.upper(),
        "".join(chr(ord(char) + 0xFEE0) for char in code),  # full-width
        groups.replace("-", "–"),
    ]


async def test_a_code_as_people_type_it(market: Market) -> None:
    """Hyphens, blanks, lower case, look-alikes and full-width letters lead to the same place."""
    _, _, team_buy, code = await an_invite(market)
    visitor = market.api.visitor()
    for typed in spellings(code):
        found = await accepted(visitor.get(f"/v1/invites/{typed}"))
        assert (found["kind"], found["team_buy_id"]) == ("team_buy", team_buy), typed
        assert found["inviter"] == "crowd1"
        assert found["team_buy"]["id"] == team_buy  # type: ignore[index]


@pytest.mark.feature("WX-9")
@pytest.mark.feature("TB-4")
async def test_a_code_in_pasted_text(market: Market) -> None:
    """Links, sentences and emoji around it, in either language."""
    _, lin, team_buy, code = await an_invite(market)
    shown = await market.look(team_buy)
    texts = [
        shown["share"]["text"],
        shown["share"]["url"],
        f"来拼葡萄🍇 {shown['invite_code']} 快点！",
        f"(see {shown['share']['url']}?from=wechat)",
        f"order 12345678, call 13800138000, code {code}",
    ]
    english = await lin.client.get(f"/v1/team-buys/{team_buy}", headers={"Accept-Language": "en"})
    texts.append(english.json()["share"]["text"])
    for text in texts:
        found = await accepted(market.api.visitor().post("/v1/invites/resolve", {"text": text}))
        assert found["team_buy_id"] == team_buy, text


async def test_what_leads_nowhere(market: Market) -> None:
    """A wrong check symbol, an unknown code, no code at all: the same answer."""
    _, _, _, code = await an_invite(market)
    visitor = market.api.visitor()
    wrong = "0" if check_symbol(code) != "0" else "1"
    for typed in (code + wrong, UNUSED, "grapes", "x" * 400):
        await refused(market, visitor.get(f"/v1/invites/{typed}"), 404, "invite_not_found")
    for text in ("+2 大份", "来拼葡萄", f"code {UNUSED}"):
        call = visitor.post("/v1/invites/resolve", {"text": text})
        await refused(market, call, 404, "invite_not_found")
    for body in ({}, {"text": ""}, {"text": "x" * 4_001}, {"txt": "x"}):
        await refused(market, visitor.post("/v1/invites/resolve", body), 400, "malformed")


async def test_a_code_ends_with_its_team_buy(market: Market) -> None:
    """410 from the deadline on: found, and gone."""
    _, lin, team_buy, code = await an_invite(market)
    await market.advance(86_400)
    visitor = market.api.visitor()
    await refused(market, visitor.get(f"/v1/invites/{code}"), 410, "invite_spent")
    call = visitor.post("/v1/invites/resolve", {"text": f"code {code}"})
    await refused(market, call, 410, "invite_spent")
    assert (await visitor.get(f"/t/{code}")).status_code == 410
    body = {"quantity": 1, "invite_code": code}
    await refused(market, lin.post(f"/v1/team-buys/{team_buy}/seats", body), 410, "invite_spent")
    made = lin.post(f"/v1/team-buys/{team_buy}/invites", {})
    await refused(market, made, 409, "team_buy_closed")


async def test_joining_by_a_code(market: Market) -> None:
    """Another team-buy's code, an unknown one and a mistyped one are refused; nothing is kept."""
    shop, lin, team_buy, code = await an_invite(market)
    elsewhere = (await shop.open(lin))["id"]
    [person] = await market.crowd(1)
    path = f"/v1/team-buys/{elsewhere}/seats"
    for wrong in (code, UNUSED, "nonsense"):
        body = {"quantity": 1, "invite_code": wrong}
        await refused(market, person.post(path, body), 404, "invite_not_found")
    # An invite is looked at before the rules of joining.
    await refused(
        market, person.post(path, {"quantity": 99, "invite_code": code}), 404, "invite_not_found"
    )
    for number, typed in enumerate(spellings(code)):
        [joiner] = await market.crowd(1)
        seat = await market.reserve(joiner, team_buy, invite_code=typed)
        assert seat["state"] == "reserved", number
    async with market.api.wiring.db.reading() as tx:
        rows = await tx.fetch("select distinct invite_code, invited_by from seat")
    assert [(row["invite_code"], row["invited_by"]) for row in rows] == [(code, lin.shopper_id)]


async def test_nobody_invites_themselves(market: Market) -> None:
    """The maker of a code may join by it; it attributes nothing."""
    _, lin, team_buy, code = await an_invite(market)
    await market.reserve(lin, team_buy, invite_code=code)
    async with market.api.wiring.db.reading() as tx:
        assert await tx.fetchval("select invited_by from seat") is None


async def test_a_personal_invite(market: Market) -> None:
    """Made by whoever is logged in, for a while and a number of uses, never for longer."""
    _, _, team_buy, _ = await an_invite(market)
    [neighbour] = await market.crowd(1)
    path, key = f"/v1/team-buys/{team_buy}/invites", new_key()
    nobody = market.api.visitor()
    await refused(market, nobody.post(path, {}), 401, "unauthenticated")
    for body in ({"uses_max": -1}, {"expires_in_seconds": 59}, {"uses": 1}):
        await refused(market, neighbour.post(path, body), 400, "malformed")
    unknown = f"/v1/team-buys/{uuid4()}/invites"
    await refused(market, neighbour.post(unknown, {}), 404, "team_buy_not_found")
    first = await neighbour.post(path, {"uses_max": 1, "expires_in_seconds": 60}, key=key)
    again = await neighbour.post(path, {"uses_max": 1, "expires_in_seconds": 60}, key=key)
    assert (first.status_code, again.content) == (201, first.content)
    await refused(market, neighbour.post(path, {}, key=key), 409, "idempotency_conflict")
    code = first.json()["code"]
    assert (first.json()["uses_max"], first.json()["uses_count"]) == (1, 0)
    found = await accepted(nobody.get(f"/v1/invites/{code}"))
    assert found["inviter"] == "crowd1"
    await market.advance(60)
    await refused(market, nobody.get(f"/v1/invites/{code}"), 410, "invite_spent")
    long = await accepted(neighbour.post(path, {"expires_in_seconds": 2_592_000}), 201)
    assert long["expires_at"] == (await market.look(team_buy))["closes_at"]


async def test_a_code_that_was_used_up(market: Market) -> None:
    """Good for one; whoever gives the seat up gives the use back."""
    _, lin, team_buy, _ = await an_invite(market)
    first, second = await market.crowd(2)
    made = await accepted(lin.post(f"/v1/team-buys/{team_buy}/invites", {"uses_max": 1}), 201)
    code = str(made["code"])
    seat = await market.reserve(first, team_buy, invite_code=code)
    again = await market.reserve(first, team_buy, invite_code=code)
    path, body = f"/v1/team-buys/{team_buy}/seats", {"quantity": 1, "invite_code": code}
    await refused(market, second.post(path, body), 410, "invite_spent")
    await refused(market, market.api.visitor().get(f"/v1/invites/{code}"), 410, "invite_spent")
    await accepted(first.delete(f"/v1/seats/{seat['id']}"))
    await market.reserve(second, team_buy, invite_code=code)
    assert again["id"] == seat["id"]


def from_network(market: Market, network: str) -> Visitor:
    """Return somebody who comes from elsewhere: limits are lifted for this machine alone."""
    transport = httpx.ASGITransport(market.api.transport.app, client=(network, 4444))
    return Visitor(transport, {"X-Forwarded-For": "198.51.100.1"})


async def test_guessing_is_slow(market: Market) -> None:
    """Ten misses from one network, then 429 with Retry-After, whatever it claims to be."""
    _, _, _, code = await an_invite(market)
    guesser = from_network(market, STRANGE_NETWORK)
    for _ in range(9):
        assert (await guesser.get(f"/v1/invites/{UNUSED}")).status_code == 404
    assert (await guesser.get(f"/v1/invites/{code}")).status_code == 200, "a hit costs nothing"
    assert (await guesser.get(f"/t/{UNUSED}")).status_code == 404
    for path in (f"/v1/invites/{UNUSED}", f"/v1/invites/{code}"):
        answer = await refused(market, guesser.get(path), 429, "too_many_requests")
        assert 0 < int(answer.headers["Retry-After"]) <= 600
    pasted = guesser.post("/v1/invites/resolve", {"text": code})
    await refused(market, pasted, 429, "too_many_requests")
    other = from_network(market, "203.0.113.99")
    assert (await other.get(f"/v1/invites/{code}")).status_code == 200


@pytest.mark.defect("D-11")
async def test_no_code_follows_from_another(market: Market) -> None:
    """Codes come from the system's random source: 60 bits, no two alike, none near another."""
    shop, lin, team_buy, _ = await an_invite(market)
    path = f"/v1/team-buys/{team_buy}/invites"
    answers = await asyncio.gather(*(lin.post(path, {}) for _ in range(100)))
    codes = {one.json()["code"].replace("-", "")[:12] for one in answers}
    opened = [(await shop.open(lin))["invite_code"].replace("-", "")[:12] for _ in range(20)]
    codes |= set(opened)
    assert len(codes) == 120
    # Neighbours in time share no more than chance lets them: at most 7 of 12 characters in place.
    for first in codes:
        for second in codes - {first}:
            assert sum(a == b for a, b in zip(first, second, strict=True)) <= 7
    # Each of the twelve places takes many values: no part is a clock, a counter or a machine.
    for place in zip(*codes, strict=True):
        assert len(set(place)) >= 20
    assert CODE_BITS == 60


@pytest.mark.defect("D-11")
async def test_neighbours_of_a_code_lead_nowhere(market: Market) -> None:
    """Whoever knows one code and tries its neighbours finds nothing."""
    _, _, _, code = await an_invite(market)
    alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    visitor = market.api.visitor()
    for char in alphabet.replace(code[-1], ""):
        answer = await visitor.get(f"/v1/invites/{code[:-1]}{char}")
        assert answer.status_code == 404


async def test_an_inviter_sees_who_joined_and_paid(market: Market) -> None:
    """By each code of their own; nobody sees another's, and who left counts no more."""
    shop = await market.shop()
    lin, ming, hua, jun = await market.crowd(4)
    opened = await shop.open(lin)
    path = f"/v1/team-buys/{opened['id']}/invites"
    mine = (await ming.post(path, {})).json()["code"]
    assert (await market.api.visitor().get(path)).status_code == 401
    nowhere = await ming.get("/v1/team-buys/01a20000-0000-7000-8000-000000000000/invites")
    assert (nowhere.status_code, nowhere.json()["code"]) == (404, "team_buy_not_found")
    seat = await market.reserve(hua, opened["id"], invite_code=mine)
    await market.reserve(jun, opened["id"], invite_code=mine)
    started = await hua.post(f"/v1/seats/{seat['id']}/payment", {"method": "new"})
    await market.pay(started.json()["client_secret"])
    await market.sweep(looks=True)
    [invite] = (await ming.get(path)).json()["items"]
    assert (invite["code"], invite["joined_count"], invite["paid_count"]) == (mine, 2, 1)
    assert invite["url"].endswith(f"/t/{mine.replace('-', '')[:12]}")
    [first] = (await lin.get(path)).json()["items"]
    assert (first["code"], first["joined_count"]) == (opened["invite_code"], 0)
    assert (await jun.get(path)).json()["items"] == []
    assert (await hua.delete(f"/v1/seats/{seat['id']}")).status_code == 200
    [after] = (await ming.get(path)).json()["items"]
    assert (after["joined_count"], after["paid_count"]) == (1, 0)
