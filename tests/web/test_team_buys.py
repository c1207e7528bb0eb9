"""Team-buys over HTTP: opening, looking, listing, reserving, closing early; and every refusal."""

from typing import Any
from uuid import uuid4

import pytest

from tests.support.market import Market, unverified
from tests.support.refusals import accepted, refused
from tests.support.web import new_key, staff_of

LADDER_OF_TWO = [
    {"buyers_min": 1, "unit_price_minor": 4990},
    {"buyers_min": 2, "unit_price_minor": 3990},
]


def seats_of(team_buy: Any) -> str:
    return f"/v1/team-buys/{team_buy}/seats"


# ---- opening --------------------------------------------------------------------------------


async def test_opening_with_a_seat(market: Market) -> None:
    """The initiator's seat is reserved with the team-buy, and shown in the answer."""
    shop = await market.shop()
    [lin] = await market.crowd(1)
    opened = await shop.open(lin, quantity=2)
    assert opened["state"] == "open"
    assert opened["seats_held"] == 1
    assert (opened["buyers_count"], opened["units_count"]) == (0, 0)
    assert (opened["seat"]["state"], opened["seat"]["amount_minor"]) == ("reserved", 9980)
    assert opened["share"]["url"].endswith(opened["invite_code"].replace("-", "")[:12])
    mine = (await lin.get("/v1/me/seats")).json()["items"]
    assert [seat["id"] for seat in mine] == [opened["seat"]["id"]]
    assert (await shop.open(lin))["seat"] is None


async def test_opening_is_refused(market: Market) -> None:
    """A draft is nothing a shopper knows of; a closed campaign opens nothing more."""
    shop = await market.shop()
    [lin] = await market.crowd(1)
    path = f"/v1/campaigns/{shop.campaign}/team-buys"
    nobody = market.api.visitor()
    await refused(market, nobody.post(path, {}), 401, "unauthenticated")
    await refused(market, unverified(market, lin).post(path, {}), 403, "account_unverified")
    await refused(market, lin.post(path, {}, key=None), 400, "idempotency_key_missing")
    await refused(market, lin.post(path, {"quantity": 0}), 400, "malformed")
    await refused(market, lin.post(path, {"quantity": "1"}), 400, "malformed")
    await refused(market, lin.post(path, {"quantiy": 1}), 400, "malformed")
    elsewhere = f"/v1/campaigns/{uuid4()}/team-buys"
    await refused(market, lin.post(elsewhere, {}), 404, "campaign_not_found")
    await refused(market, lin.post(path, {"quantity": 3}), 422, "units_per_shopper_exceeded")
    made = await accepted(
        shop.owner.post(
            shop.path("campaigns"),
            {
                "title": "Draft",
                "currency": "cny",
                "ladder": LADDER_OF_TWO,
                "formed_min": 1,
                "buyers_max": 5,
                "stock": 5,
                "units_per_shopper_max": 1,
                "team_buy_seconds": 60,
            },
        ),
        201,
    )
    draft = f"/v1/campaigns/{made['id']}/team-buys"
    await refused(market, lin.post(draft, {}), 404, "campaign_not_found")
    await accepted(shop.owner.post(shop.path("campaigns", shop.campaign, "close")))
    await refused(market, lin.post(path, {}), 409, "campaign_not_open")


async def test_opening_twice_with_one_key(market: Market) -> None:
    """The same key is the same team-buy; with another body it is refused."""
    shop = await market.shop()
    [lin, other] = await market.crowd(2)
    path, key = f"/v1/campaigns/{shop.campaign}/team-buys", new_key()
    first = await lin.post(path, {"quantity": 1}, key=key)
    again = await lin.post(path, {"quantity": 1}, key=key)
    assert (first.status_code, again.content) == (201, first.content)
    assert again.headers["Idempotent-Replayed"] == "true"
    await refused(market, lin.post(path, {}, key=key), 409, "idempotency_conflict")
    assert (await other.post(path, {"quantity": 1}, key=key)).json()["id"] != first.json()["id"]


# ---- looking and listing ----------------------------------------------------------------------


async def test_anybody_may_look(market: Market) -> None:
    """A team-buy is shown to strangers: counts, ladder, members by nickname, never who they are."""
    shop = await market.shop(ladder=LADDER_OF_TWO, formed_min=2)
    lin, neighbour = await market.crowd(2)
    team_buy = (await shop.open(lin))["id"]
    await market.join(neighbour, team_buy, quantity=2)
    shown = await market.look(team_buy)
    assert shown["buyers_count"] == 1
    assert shown["units_count"] == 2
    assert shown["formed"] is False
    assert shown["next_tier"] == {"buyers_min": 2, "unit_price_minor": 3990, "missing": 1}
    [member] = shown["members"]
    assert (member["nickname"], member["units"], member["sponsored"]) == ("crowd2", 2, False)
    assert str(neighbour.shopper_id) not in str(shown)
    unknown = market.api.visitor().get(f"/v1/team-buys/{uuid4()}")
    await refused(market, unknown, 404, "team_buy_not_found")


async def test_the_list_shows_what_can_be_joined(market: Market) -> None:
    """Open ones with a free place, in both orders, page by page, each once."""
    shop = await market.shop(buyers_max=2, formed_min=1, ladder=LADDER_OF_TWO)
    people = await market.crowd(3)
    team_buys = [(await shop.open(people[0]))["id"] for _ in range(5)]
    await market.join(people[0], team_buys[3])
    for person in people[:2]:
        await market.reserve(person, team_buys[1])  # full
    await accepted(shop.owner.post(shop.path("team-buys", team_buys[2], "cancel")))

    def ids(order: str, found: list[str]) -> list[str]:
        assert set(found) == {team_buys[0], team_buys[3], team_buys[4]}, order
        return found

    by_deadline = ids("closing", await pages(market, "closing"))
    assert by_deadline == [team_buys[0], team_buys[3], team_buys[4]]
    assert ids("missing", await pages(market, "missing"))[0] == team_buys[3]
    wrong = await market.api.visitor().get("/v1/team-buys", cursor="nonsense")
    assert (wrong.status_code, wrong.json()["code"]) == (400, "malformed")
    wrong = await market.api.visitor().get("/v1/team-buys", limit=201)
    assert (wrong.status_code, wrong.json()["code"]) == (400, "malformed")


async def pages(market: Market, order: str) -> list[str]:
    found: list[str] = []
    given: dict[str, Any] = {"order": order, "limit": 1}
    for _ in range(10):
        page = (await market.api.visitor().get("/v1/team-buys", **given)).json()
        found += [one["id"] for one in page["items"]]
        if page["next_cursor"] is None:
            return found
        given["cursor"] = page["next_cursor"]
    raise AssertionError("the list has no end")


# ---- reserving --------------------------------------------------------------------------------


@pytest.mark.feature("WX-6")
async def test_who_asks_is_looked_at_first(market: Market) -> None:
    """401 before 403 before 400 before 404."""
    shop = await market.shop()
    [lin] = await market.crowd(1)
    path = seats_of((await shop.open(lin))["id"])
    nobody, body = market.api.visitor(), {"quantity": 1}
    await refused(market, nobody.post(path, {"quantity": -1}, key=None), 401, "unauthenticated")
    stranger = market.api.visitor(Authorization="Bearer nonsense")
    await refused(market, stranger.post(path, body), 401, "unauthenticated")
    guest = unverified(market, lin)
    await refused(market, guest.post(path, body), 403, "account_unverified")
    await refused(market, lin.post(path, body, key=None), 400, "idempotency_key_missing")
    await refused(market, lin.post(path, body, key="two words"), 400, "idempotency_key_missing")
    await refused(market, lin.post(path, body, key="x" * 256), 400, "idempotency_key_missing")
    elsewhere = seats_of(uuid4())
    await refused(market, lin.post(elsewhere, body), 404, "team_buy_not_found")


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({}, "/quantity"),
        ({"quantity": 0}, "/quantity"),
        ({"quantity": 100}, "/quantity"),
        ({"quantity": 1.5}, "/quantity"),
        ({"quantity": True}, "/quantity"),
        ({"quantity": 1, "price": 1}, "/price"),
        ({"quantity": 1, "room_id": "x"}, "/room_id"),
        ({"quantity": 1, "invite_code": ""}, "/invite_code"),
        ([1], ""),
    ],
)
async def test_a_malformed_wish_is_pointed_at(market: Market, body: Any, pointer: str) -> None:
    """Each mistake with its JSON pointer."""
    shop = await market.shop()
    [lin] = await market.crowd(1)
    path = seats_of((await shop.open(lin))["id"])
    answer = await refused(market, lin.post(path, body), 400, "malformed")
    assert [one["pointer"] for one in answer.json()["errors"]] == [pointer]


async def test_refusals_come_in_their_order(market: Market) -> None:
    """Of several that apply the first one: own seat, closed, full, limit, stock."""
    shop = await market.shop(buyers_max=2, formed_min=1, stock=3, units_per_shopper_max=2)
    first, second, third, fourth = await market.crowd(4)
    team_buy = (await shop.open(shop.owner))["id"]
    path = seats_of(team_buy)
    await refused(market, first.post(path, {"quantity": 3}), 422, "units_per_shopper_exceeded")
    mine = await market.reserve(first, team_buy, quantity=2)
    await refused(market, second.post(path, {"quantity": 2}), 409, "out_of_stock")
    await refused(market, first.post(path, {"quantity": 1}), 409, "seat_already_held")
    await market.reserve(second, team_buy, quantity=1)
    await refused(market, third.post(path, {"quantity": 9}), 409, "team_buy_full")
    await accepted(shop.owner.post(shop.path("team-buys", team_buy, "cancel")))
    await refused(market, third.post(path, {"quantity": 9}), 409, "team_buy_closed")
    await refused(market, first.post(path, {"quantity": 1}), 409, "seat_already_held")
    again = await first.post(path, {"quantity": 2})
    assert (again.status_code, again.json()["id"]) == (201, mine["id"])
    elsewhere = (await shop.open(shop.owner))["id"]
    path = seats_of(elsewhere)
    await refused(market, first.post(path, {"quantity": 1}), 422, "units_per_shopper_exceeded")
    await refused(market, fourth.post(path, {"quantity": 1}), 409, "out_of_stock")


async def test_every_refusal_is_kept_under_its_key(market: Market) -> None:
    """The same key gives the same refusal for ever, even when there is room by now."""
    shop = await market.shop(buyers_max=1, formed_min=1)
    first, second = await market.crowd(2)
    team_buy = (await shop.open(shop.owner))["id"]
    seat, key = await market.reserve(first, team_buy), new_key()
    path = seats_of(team_buy)
    refusal = await refused(
        market, second.post(path, {"quantity": 1}, key=key), 409, "team_buy_full"
    )
    await accepted(first.delete(f"/v1/seats/{seat['id']}"))
    again = await refused(market, second.post(path, {"quantity": 1}, key=key), 409, "team_buy_full")
    assert again.json() | {"request_id": ""} == refusal.json() | {"request_id": ""}
    await refused(market, second.post(path, {"quantity": 2}, key=key), 409, "idempotency_conflict")
    await market.reserve(second, team_buy)


async def test_the_deadline_is_the_database_s(market: Market) -> None:
    """A join at the deadline is refused though no worker has closed anything yet."""
    shop = await market.shop(team_buy_seconds=600)
    [lin] = await market.crowd(1)
    team_buy = (await shop.open(shop.owner))["id"]
    await market.advance(600)
    assert (await market.look(team_buy))["state"] == "open"
    await refused(market, lin.post(seats_of(team_buy), {"quantity": 1}), 409, "team_buy_closed")


@pytest.mark.defect("D-6")
async def test_two_team_buys_of_one_campaign_have_two_deadlines(market: Market) -> None:
    """Opened an hour apart they close an hour apart."""
    shop = await market.shop(team_buy_seconds=7_200)
    first = (await shop.open(shop.owner))["id"]
    await market.advance(3_600)
    second = (await shop.open(shop.owner))["id"]
    await market.advance(3_600)
    await market.sweep()
    assert (await market.look(first))["state"] == "failed"
    assert (await market.look(second))["state"] == "open"
    await market.advance(3_600)
    await market.sweep()
    assert (await market.look(second))["state"] == "failed"


# ---- closing early ----------------------------------------------------------------------------


async def test_closing_early(market: Market) -> None:
    """By its initiator, its merchant's staff; once formed; where the campaign allows it."""
    shop = await market.shop(ladder=LADDER_OF_TWO, formed_min=2, early_close=True)
    lin, neighbour, stranger = await market.crowd(3)
    team_buy = (await shop.open(lin))["id"]
    path = f"/v1/team-buys/{team_buy}/close"
    await market.join(lin, team_buy)
    clerk = await staff_of(market.api, shop.merchant_id, "clerk", "+8613900000077")
    await refused(market, market.api.visitor().post(path), 401, "unauthenticated")
    await refused(market, stranger.post(path), 403, "role_missing")
    await refused(market, clerk.post(path), 403, "role_missing")
    await refused(market, lin.post(path, key=None), 400, "idempotency_key_missing")
    await refused(market, lin.post(path), 409, "team_buy_not_formed")
    unknown = f"/v1/team-buys/{uuid4()}/close"
    await refused(market, lin.post(unknown), 404, "team_buy_not_found")
    await market.join(neighbour, team_buy)
    key = new_key()
    first = await lin.post(path, key=key)
    again = await lin.post(path, key=key)
    assert (first.status_code, first.json()["state"]) == (200, "closing")
    assert again.content == first.content
    await refused(market, lin.post(path), 409, "team_buy_closed")
    await refused(
        market, stranger.post(seats_of(team_buy), {"quantity": 1}), 409, "team_buy_closed"
    )
    await market.sweep()
    shown = await market.look(team_buy)
    assert (shown["state"], shown["closing_unit_price_minor"]) == ("settled", 3990)
    await market.prove()


async def test_closing_early_is_the_campaign_s_to_allow(market: Market) -> None:
    """Not allowed comes before not formed."""
    shop = await market.shop(early_close=False)
    [lin] = await market.crowd(1)
    team_buy = (await shop.open(lin))["id"]
    for person in (lin, shop.owner):
        call = person.post(f"/v1/team-buys/{team_buy}/close")
        await refused(market, call, 422, "early_close_not_allowed")
