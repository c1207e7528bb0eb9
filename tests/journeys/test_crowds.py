"""Everybody at once, always through two applications: what is promised once is given once.

The combiner gathers what one process hears; between processes the rows decide. So nothing here
may hold only because everybody went through one door.
"""

import asyncio
from collections import Counter
from typing import Any

import httpx
import pytest

from tests.support.market import Market, Shop
from tests.support.web import Shopper, new_key

Answers = list[httpx.Response]


def said(answers: Answers) -> Counter[str]:
    """Return how often each status and code was answered."""
    return Counter(f"{one.status_code} {one.json().get('code', '')}".strip() for one in answers)


async def all_at_once(people: list[Shopper], path: str, body: Any) -> Answers:
    """Let everybody ask for the same thing in the same moment."""
    return list(await asyncio.gather(*(one.post(path, body) for one in people)))


async def count(market: Market, query: str) -> int:
    async with market.api.wiring.db.reading() as tx:
        found: int = await tx.fetchval(query)
    return found


async def counters_are_right(market: Market) -> None:
    """Check places and stock against the seats themselves."""
    wrong = await count(
        market,
        "select count(*) from team_buy t where seats_held <> (select count(*) from seat s"
        " where s.merchant_id = t.merchant_id and s.team_buy_id = t.id"
        " and s.state in ('reserved', 'authorized', 'captured'))",
    )
    assert wrong == 0
    wrong = await count(
        market,
        "select count(*) from campaign c where units_held > stock or units_held <>"
        " (select coalesce(sum(quantity), 0) from seat s where s.merchant_id = c.merchant_id"
        " and s.campaign_id = c.id and s.state in ('reserved', 'authorized', 'captured'))",
    )
    assert wrong == 0


async def a_shop(market: Market, **campaign: Any) -> tuple[Shop, str]:
    """Return a shop with one open team-buy, opened by its owner."""
    shop = await market.shop(**campaign)
    return shop, (await shop.open(shop.owner))["id"]


async def test_three_hundred_want_a_hundred_places(market: Market, second_market: Market) -> None:
    """A hundred get one; the other two hundred are told that it is full."""
    _, team_buy = await a_shop(market, buyers_max=100)
    people = await market.crowd(300, market.api, second_market.api)
    answers = await all_at_once(people, f"/v1/team-buys/{team_buy}/seats", {"quantity": 1})
    assert said(answers) == {"201": 100, "409 team_buy_full": 200}
    assert (await market.look(team_buy))["seats_held"] == 100
    await counters_are_right(market)


async def test_a_stock_of_a_hundred_over_five_team_buys(
    market: Market, second_market: Market
) -> None:
    """Five team-buys share one stock: a hundred units are given, not one more."""
    shop = await market.shop(stock=100)
    team_buys = [(await shop.open(shop.owner))["id"] for _ in range(5)]
    people = await market.crowd(300, market.api, second_market.api)
    answers = await asyncio.gather(
        *(
            one.post(f"/v1/team-buys/{team_buys[number % 5]}/seats", {"quantity": 1})
            for number, one in enumerate(people)
        )
    )
    assert said(list(answers)) == {"201": 100, "409 out_of_stock": 200}
    campaign = (await market.api.visitor().get(f"/v1/campaigns/{shop.campaign}")).json()
    assert campaign["stock_left"] == 0
    await counters_are_right(market)


@pytest.mark.defect("D-1")
async def test_fifty_want_the_last_place(market: Market, second_market: Market) -> None:
    """One gets it, forty-nine are refused, and the payment provider never hears of it."""
    _, team_buy = await a_shop(market, buyers_max=1, formed_min=1)
    people = await market.crowd(50, market.api, second_market.api)
    answers = await all_at_once(people, f"/v1/team-buys/{team_buy}/seats", {"quantity": 1})
    assert said(answers) == {"201": 1, "409 team_buy_full": 49}
    assert await count(market, "select count(*) from payment") == 0
    assert await market.all_effects() == []
    assert await market.new_events() == []


async def test_one_shopper_everywhere_at_once(market: Market, second_market: Market) -> None:
    """The limit for one shopper holds over all team-buys of a campaign."""
    shop = await market.shop(units_per_shopper_max=3)
    team_buys = [(await shop.open(shop.owner))["id"] for _ in range(8)]
    [person] = await market.crowd(1)
    doors = (person, market.through(second_market.api, person.shopper_id))
    answers = await asyncio.gather(
        *(
            doors[number % 2].post(f"/v1/team-buys/{team_buy}/seats", {"quantity": 1})
            for number, team_buy in enumerate(team_buys)
        )
    )
    assert said(list(answers)) == {"201": 3, "422 units_per_shopper_exceeded": 5}
    await counters_are_right(market)


async def test_one_shopper_without_a_key_twice(market: Market, second_market: Market) -> None:
    """Sixteen requests with a key each are one seat: whoever holds one gets the same again."""
    _, team_buy = await a_shop(market)
    [person] = await market.crowd(1)
    doors = [person, market.through(second_market.api, person.shopper_id)] * 8
    answers = await all_at_once(doors, f"/v1/team-buys/{team_buy}/seats", {"quantity": 2})
    assert said(answers) == {"201": 16}
    assert len({one.json()["id"] for one in answers}) == 1
    await counters_are_right(market)


async def test_one_key_eight_times_at_once(market: Market, second_market: Market) -> None:
    """One seat, one answer; with another body the key is refused, whoever comes first."""
    _, team_buy = await a_shop(market)
    [person] = await market.crowd(1)
    doors = [person, market.through(second_market.api, person.shopper_id)] * 4
    path, key = f"/v1/team-buys/{team_buy}/seats", new_key()
    answers = await asyncio.gather(*(door.post(path, {"quantity": 1}, key=key) for door in doors))
    assert said(list(answers)) == {"201": 8}
    assert len({one.content for one in answers}) == 1
    assert sum(one.headers.get("Idempotent-Replayed") == "true" for one in answers) == 7

    other = await asyncio.gather(*(door.post(path, {"quantity": 2}, key=key) for door in doors))
    assert said(list(other)) == {"409 idempotency_conflict": 8}
    assert await count(market, "select count(*) from seat") == 1


async def test_two_bodies_race_for_one_key(market: Market, second_market: Market) -> None:
    """Equal keys in one batch, and in two at once: one body wins, the other is a conflict."""
    _, team_buy = await a_shop(market)
    [person] = await market.crowd(1)
    doors = [person, market.through(second_market.api, person.shopper_id)] * 8
    path, key = f"/v1/team-buys/{team_buy}/seats", new_key()
    answers = await asyncio.gather(
        *(door.post(path, {"quantity": 1 + n // 2 % 2}, key=key) for n, door in enumerate(doors))
    )
    assert said(list(answers)) == {"201": 8, "409 idempotency_conflict": 8}
    [seat] = {one.content for one in answers if one.status_code == 201}
    assert await count(market, "select count(*) from seat") == 1
    again = await person.post(path, {"quantity": msg_quantity(seat)}, key=key)
    assert again.content == seat


async def test_a_refusal_is_kept_under_its_key(market: Market, second_market: Market) -> None:
    """Eight times the same refused request: one answer, kept, though there is room by now."""
    _, team_buy = await a_shop(market, buyers_max=1, formed_min=1)
    first, second = await market.crowd(2)
    seat = await market.reserve(first, team_buy)
    doors = [second, market.through(second_market.api, second.shopper_id)] * 4
    path, key = f"/v1/team-buys/{team_buy}/seats", new_key()
    answers = await asyncio.gather(*(door.post(path, {"quantity": 1}, key=key) for door in doors))
    assert said(list(answers)) == {"409 team_buy_full": 8}
    assert (await first.delete(f"/v1/seats/{seat['id']}")).status_code == 200
    assert said([await second.post(path, {"quantity": 1}, key=key)]) == {"409 team_buy_full": 1}
    assert said([await second.post(path, {"quantity": 1})]) == {"201": 1}


async def test_an_invite_for_five(market: Market, second_market: Market) -> None:
    """Forty come with a code that is good five times: five are let in."""
    shop, team_buy = await a_shop(market)
    made = await shop.owner.post(f"/v1/team-buys/{team_buy}/invites", {"uses_max": 5})
    body = {"quantity": 1, "invite_code": made.json()["code"]}
    people = await market.crowd(40, market.api, second_market.api)
    answers = await all_at_once(people, f"/v1/team-buys/{team_buy}/seats", body)
    assert said(answers) == {"201": 5, "410 invite_spent": 35}
    assert await count(market, "select max(uses_count) from invite") == 5


async def test_one_key_opens_one_team_buy(market: Market, second_market: Market) -> None:
    """Opening is done once as well, with its initiator's seat."""
    shop = await market.shop()
    [person] = await market.crowd(1)
    doors = [person, market.through(second_market.api, person.shopper_id)] * 4
    path, key = f"/v1/campaigns/{shop.campaign}/team-buys", new_key()
    answers = await asyncio.gather(*(door.post(path, {"quantity": 1}, key=key) for door in doors))
    assert said(list(answers)) == {"201": 8}
    assert len({one.content for one in answers}) == 1
    assert await count(market, "select count(*) from team_buy") == 1
    await counters_are_right(market)


async def test_one_seat_is_paid_once(market: Market, second_market: Market) -> None:
    """Eight taps on "pay" start one payment; two browsers that confirm it hold money once."""
    _, team_buy = await a_shop(market)
    [person] = await market.crowd(1)
    seat = await market.reserve(person, team_buy)
    doors = [person, market.through(second_market.api, person.shopper_id)] * 4
    answers = await all_at_once(doors, f"/v1/seats/{seat['id']}/payment", {"method": "new"})
    assert said(answers) == {"200": 8}
    assert len({one.json()["payment_id"] for one in answers}) == 1
    [secret] = {one.json()["client_secret"] for one in answers}
    await asyncio.gather(*(market.pay(secret) for _ in range(2)))
    await asyncio.gather(market.sweep(looks=True), second_market.sweep(looks=True))
    held = [one["kind"] for one in await market.all_effects()]
    assert held == ["authorize"]
    assert (await market.look(team_buy))["buyers_count"] == 1


async def test_one_tap_eight_times_with_one_key(market: Market, second_market: Market) -> None:
    """A saved card held in the answer itself: eight equal answers, one hold."""
    shop = await market.shop(units_per_shopper_max=9)
    [person] = await market.crowd(1)
    seat = await market.reserve(person, (await shop.open(shop.owner))["id"])
    started = await person.post(f"/v1/seats/{seat['id']}/payment", {"save": True})
    await market.pay(started.json()["client_secret"])
    await market.sweep(looks=True)
    [method] = (await person.get("/v1/me")).json()["payment_methods"]
    seat = await market.reserve(person, (await shop.open(shop.owner))["id"])
    doors = [person, market.through(second_market.api, person.shopper_id)] * 4
    path, key = f"/v1/seats/{seat['id']}/payment", new_key()
    answers = await asyncio.gather(
        *(door.post(path, {"method": method["id"]}, key=key) for door in doors)
    )
    assert said(list(answers)) == {"200": 8}
    assert len({one.content for one in answers}) == 1
    held = [one["kind"] for one in await market.all_effects()]
    assert held == ["authorize", "authorize"]


async def paid_unheard(market: Market, people: list[Shopper], team_buy: str) -> None:
    """Let everybody's money be held at the provider before anything is heard of it here."""
    for person in people:
        seat = await market.reserve(person, team_buy)
        started = await person.post(f"/v1/seats/{seat['id']}/payment", {"method": "new"})
        secret = started.json()["client_secret"]
        await market.hush(secret.partition("_secret_")[0])
        assert (await market.pay(secret)).status_code == 200


@pytest.mark.defect("D-12")
async def test_many_authorizations_over_the_thresholds(
    market: Market, second_market: Market
) -> None:
    """Sixteen are heard of at once, by two workers: each threshold is told once, none is missed."""
    _, team_buy = await a_shop(market)
    people = await market.crowd(16, market.api, second_market.api)
    await paid_unheard(market, people, team_buy)
    market.unhush()
    events = await market.new_events()
    for number, event in enumerate(events * 2):
        await (market, second_market)[number % 2].post_event(event)
    await asyncio.gather(market.sweep(), second_market.sweep())

    shown = await market.look(team_buy)
    assert (shown["buyers_count"], shown["unit_price_minor"]) == (16, 2990)
    async with market.api.wiring.db.reading() as tx:
        rows = await tx.fetch(
            "select (fact->>'buyers_min')::int as n, (fact->>'old_unit_price_minor')::int as old,"
            " (fact->>'new_unit_price_minor')::int as new from outbox"
            " where fact->>'type' = 'team_buy.tier_reached'"
            " order by (fact->>'version')::bigint"
        )
        versions = await tx.fetch(
            "select fact->>'version' as v from outbox where fact ? 'version' group by 1"
            " having count(*) > 1"
        )
    told = [(row["n"], row["old"], row["new"]) for row in rows]
    assert told == [(3, 4990, 4290), (8, 4290, 3590), (15, 3590, 2990)]
    assert versions == []


@pytest.mark.defect("D-12")
@pytest.mark.parametrize("threshold", [2, 3, 5])
async def test_two_cross_one_threshold_together(
    market: Market, second_market: Market, threshold: int
) -> None:
    """Two authorizations in the same moment, one of which crosses: one drop, whichever it was."""
    ladder = [
        {"buyers_min": 1, "unit_price_minor": 4990},
        {"buyers_min": threshold, "unit_price_minor": 3990},
    ]
    _, team_buy = await a_shop(market, ladder=ladder)
    people = await market.crowd(threshold + 1, market.api, second_market.api)
    for person in people[: threshold - 1]:
        await market.join(person, team_buy)
    assert (await market.look(team_buy))["unit_price_minor"] == 4990
    await paid_unheard(market, people[threshold - 1 :], team_buy)
    market.unhush()
    events = await market.new_events()
    halves = [events[: len(events) // 2], events[len(events) // 2 :]]
    await asyncio.gather(market.deliver(events=halves[0]), second_market.deliver(events=halves[1]))
    shown = await market.look(team_buy)
    assert (shown["buyers_count"], shown["unit_price_minor"]) == (threshold + 1, 3990)
    told = "select count(*) from outbox where fact->>'type' = 'team_buy.tier_reached'"
    assert await count(market, told) == 1


async def test_all_leave_at_once(market: Market, second_market: Market) -> None:
    """Of five at a tier of three two may go; the price they all were promised stands."""
    ladder = [
        {"buyers_min": 1, "unit_price_minor": 4990},
        {"buyers_min": 3, "unit_price_minor": 3990},
    ]
    _, team_buy = await a_shop(market, ladder=ladder)
    people = await market.crowd(5, market.api, second_market.api)
    seats = [await market.join(person, team_buy) for person in people]
    answers = await asyncio.gather(
        *(one.delete(f"/v1/seats/{seat}") for one, seat in zip(people, seats, strict=True))
    )
    assert said(list(answers)) == {"200": 2, "409 seat_bears_tier": 3}
    await asyncio.gather(market.sweep(), second_market.sweep())
    shown = await market.look(team_buy)
    assert (shown["buyers_count"], shown["unit_price_minor"]) == (3, 3990)
    kinds = Counter(one["kind"] for one in await market.all_effects())
    assert kinds == {"authorize": 5, "cancel": 2}
    await counters_are_right(market)


async def test_the_last_places_are_sponsored_and_joined_at_once(
    market: Market, second_market: Market
) -> None:
    """Ten shoppers and ten sponsorships want five places."""
    shop, team_buy = await a_shop(market, buyers_max=5)
    staff = market.through(second_market.api, shop.owner.shopper_id)
    people = await market.crowd(10, market.api, second_market.api)
    sponsor = shop.path("team-buys", team_buy, "sponsored-seats")
    joined, sponsored = await asyncio.gather(
        all_at_once(people, f"/v1/team-buys/{team_buy}/seats", {"quantity": 1}),
        all_at_once([staff] * 10, sponsor, {}),
    )
    both = said(joined + sponsored)
    assert both["201"] == 5
    assert both["201"] + both["409 team_buy_full"] + both["409 team_buy_closed"] == 20
    await counters_are_right(market)


async def test_early_close_and_cancel_at_once(market: Market, second_market: Market) -> None:
    """One of the two happens; everybody pays or nobody does."""
    shop, team_buy = await a_shop(market, formed_min=1, early_close=True)
    [person] = await market.crowd(1)
    await market.join(person, team_buy)
    staff = market.through(second_market.api, shop.owner.shopper_id)
    answers = await asyncio.gather(
        shop.owner.post(f"/v1/team-buys/{team_buy}/close"),
        staff.post(shop.path("team-buys", team_buy, "cancel")),
    )
    assert said(list(answers)) == {"200": 1, "409 team_buy_closed": 1}
    await asyncio.gather(market.sweep(), second_market.sweep())
    state = (await market.look(team_buy))["state"]
    kinds = [one["kind"] for one in await market.all_effects()]
    assert (state, kinds) in [
        ("settled", ["authorize", "capture"]),
        ("cancelled", ["authorize", "cancel"]),
    ]
    await market.prove()


def msg_quantity(seat: bytes) -> int:
    """Return the quantity of a seat's answer."""
    quantity: int = httpx.Response(200, content=seat).json()["quantity"]
    return quantity
