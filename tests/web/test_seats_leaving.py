"""Leaving over HTTP: free while the price stands, refused while it rests on the seat."""

from typing import Any

import pytest

from tests.support.market import Market, Shop
from tests.support.refusals import accepted, refused
from tests.support.web import Shopper, new_key

LADDER = [
    {"buyers_min": 1, "unit_price_minor": 4990},
    {"buyers_min": 2, "unit_price_minor": 3990},
]
SHARED_CARD = "4242420000000000"


async def a_team_buy(
    market: Market, count: int, **campaign: Any
) -> tuple[Shop, str, list[Shopper]]:
    """Return a shop, a team-buy opened by the first of some shoppers, and the shoppers."""
    shop = await market.shop(**{"ladder": LADDER, "formed_min": 1, **campaign})
    people = await market.crowd(count)
    return shop, (await shop.open(people[0]))["id"], people


async def test_a_reservation_is_given_up_freely(market: Market) -> None:
    """Nothing was paid, nothing rests on it; place and stock come back at once; twice is once."""
    shop, team_buy, [lin] = await a_team_buy(market, 1)
    seat = await market.reserve(lin, team_buy)
    key, path = new_key(), f"/v1/seats/{seat['id']}"
    first = await lin.delete(path, key=key)
    assert (first.status_code, first.json()["state"]) == (200, "left")
    assert (await lin.delete(path, key=key)).content == first.content
    without_key = await lin.delete(path, key=None)
    assert (without_key.status_code, without_key.json()["state"]) == (200, "left")
    assert (await market.look(team_buy))["seats_held"] == 0
    campaign = (await market.api.visitor().get(f"/v1/campaigns/{shop.campaign}")).json()
    assert campaign["stock_left"] == 500
    again = await market.reserve(lin, team_buy)
    assert again["id"] != seat["id"]


async def test_leaving_while_the_payment_is_under_way(market: Market) -> None:
    """The payment is ended at the provider; money that was held already goes back."""
    _, team_buy, [lin] = await a_team_buy(market, 1)
    for paid in (False, True):
        seat = await market.reserve(lin, team_buy)
        started = await accepted(lin.post(f"/v1/seats/{seat['id']}/payment", {}))
        secret = str(started["client_secret"])
        if paid:
            await market.pay(secret)
        await accepted(lin.delete(f"/v1/seats/{seat['id']}"))
        await market.sweep(looks=True)
        late = await market.pay(secret)
        assert late.json()["error"]["code"] == "payment_intent_unexpected_state"
    kinds = [(one["kind"], one["amount_minor"]) for one in await market.all_effects()]
    assert [one for one in kinds if one[1]] == [("authorize", 4990), ("cancel", 4990)]
    assert (await market.look(team_buy))["buyers_count"] == 0
    await market.prove()


async def test_leaving_when_the_tier_stands(market: Market) -> None:
    """Of three, one may go: two still reach the tier; the price stays, the hold goes back."""
    _, team_buy, people = await a_team_buy(market, 3)
    seats = [await market.join(one, team_buy) for one in people]
    gone = await accepted(people[2].delete(f"/v1/seats/{seats[2]}"))
    assert gone["state"] == "left"
    now = await market.look(team_buy)
    assert (now["buyers_count"], now["unit_price_minor"]) == (2, 3990)
    await market.sweep()
    assert [one["kind"] for one in await market.all_effects()][-1] == "cancel"
    await refused(market, people[1].delete(f"/v1/seats/{seats[1]}"), 409, "seat_bears_tier")
    await market.prove()


async def test_a_wallet_that_leaves_is_refunded(market: Market) -> None:
    """All of it; Stripe keeps its fee, which nobody passes on to the merchant."""
    shop, team_buy, [lin] = await a_team_buy(market, 1)
    seat = await market.join(lin, team_buy, payment_method_type="alipay", authenticate=True)
    await accepted(lin.delete(f"/v1/seats/{seat}"))
    await market.sweep()
    receipt = await accepted(lin.get(f"/v1/seats/{seat}/receipt"))
    assert (receipt["state"], receipt["refunded_minor"]) == ("left", 4990)
    fee = (4990 * 290 + 5_000) // 10_000 + 30
    books = await market.balances(shop)
    assert books == {"asset:stripe:balance": -fee, "exp:stripe:fee": fee}
    await market.prove()


@pytest.mark.defect("D-7")
async def test_a_load_bearing_initiator_stays(market: Market) -> None:
    """Who opened it is no exception: the price rests on two, neither may go."""
    _, team_buy, people = await a_team_buy(market, 2)
    seats = [await market.join(one, team_buy) for one in people]
    for person, seat in zip(people, seats, strict=True):
        await refused(market, person.delete(f"/v1/seats/{seat}"), 409, "seat_bears_tier")


@pytest.mark.defect("D-7")
async def test_an_initiator_who_may_leave_passes_the_role_on(market: Market) -> None:
    """To the first who paid: they may close early from then on, the one who left may not."""
    _, team_buy, people = await a_team_buy(market, 3, early_close=True)
    lin, second, third = people
    mine = await market.join(lin, team_buy)
    await market.join(third, team_buy)
    await market.join(second, team_buy)
    await accepted(lin.delete(f"/v1/seats/{mine}"))
    now = await market.look(team_buy)
    assert (now["buyers_count"], now["unit_price_minor"]) == (2, 3990)
    assert now["initiator"]["nickname"] == "crowd3"
    close = f"/v1/team-buys/{team_buy}/close"
    await refused(market, lin.post(close), 403, "role_missing")
    await refused(market, second.post(close), 403, "role_missing")
    await accepted(third.post(close))
    await market.sweep()
    assert (await market.look(team_buy))["state"] == "settled"
    await market.prove()


async def test_another_seat_of_the_same_card_takes_over_the_count(market: Market) -> None:
    """Two shoppers, one card: the one that counted may go, the other counts instead."""
    _, team_buy, people = await a_team_buy(market, 3)
    seats = [await market.join(one, team_buy, card=SHARED_CARD) for one in people[:2]]
    await market.join(people[2], team_buy)
    before = await market.look(team_buy)
    assert (before["buyers_count"], before["unit_price_minor"]) == (2, 3990)
    await accepted(people[0].delete(f"/v1/seats/{seats[0]}"))
    after = await market.look(team_buy)
    assert (after["buyers_count"], after["unit_price_minor"]) == (2, 3990)
    kept = await accepted(people[1].get(f"/v1/seats/{seats[1]}"))
    assert kept["counted"] is True
    await refused(market, people[1].delete(f"/v1/seats/{seats[1]}"), 409, "seat_bears_tier")
    await market.sweep()
    await market.prove()


async def test_a_seat_that_does_not_count_bears_nothing(market: Market) -> None:
    """The second seat of a card goes whenever it likes."""
    _, team_buy, people = await a_team_buy(market, 3)
    await market.join(people[0], team_buy, card=SHARED_CARD)
    await market.join(people[1], team_buy)
    uncounted = await market.join(people[2], team_buy, card=SHARED_CARD)
    await accepted(people[2].delete(f"/v1/seats/{uncounted}"))
    assert (await market.look(team_buy))["buyers_count"] == 2


async def test_leaving_ends_with_joining(market: Market) -> None:
    """At the deadline everybody is bound; afterwards a seat is what the close made of it."""
    _, team_buy, people = await a_team_buy(market, 2)
    seats = [await market.join(one, team_buy) for one in people]
    await market.advance(86_400)
    for person, seat in zip(people, seats, strict=True):
        await refused(market, person.delete(f"/v1/seats/{seat}"), 409, "team_buy_closed")
    await market.sweep()
    for person, seat in zip(people, seats, strict=True):
        await refused(market, person.delete(f"/v1/seats/{seat}"), 409, "seat_state")
