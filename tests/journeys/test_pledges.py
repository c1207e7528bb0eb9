"""Long team-buys: a saved card keeps a place and moves no price; the deadline charges it."""

import asyncio
from typing import Any

import pytest

from tests.support.market import Market, Shop
from tests.support.refusals import accepted
from tests.support.web import Shopper

FIVE_DAYS = 5 * 86_400
LADDER = [
    {"buyers_min": 1, "unit_price_minor": 4990},
    {"buyers_min": 2, "unit_price_minor": 3990},
    {"buyers_min": 3, "unit_price_minor": 2990},
]
ALWAYS_ASKS = "4000002760003184"
DECLINED_LATER = "4000000000000341"


async def a_long_one(market: Market, count: int) -> tuple[Shop, str, list[Shopper]]:
    """Return a shop, its five-day team-buy and some shoppers."""
    shop = await market.shop(
        ladder=LADDER, formed_min=2, team_buy_seconds=FIVE_DAYS, units_per_shopper_max=9
    )
    people = await market.crowd(count)
    return shop, (await shop.open(shop.owner))["id"], people


async def pledge(
    market: Market, person: Shopper, team_buy: str, *, quantity: int = 1, **pay: Any
) -> str:
    """Reserve a seat and save a card for it."""
    seat = await market.reserve(person, team_buy, quantity=quantity)
    path = f"/v1/seats/{seat['id']}/payment"
    started = await accepted(person.post(path, {"method": "new"}))
    assert started["strategy"] == "save"
    await market.pay(str(started["client_secret"]), **pay)
    await market.sweep(looks=True)
    return str(seat["id"])


async def state_of(person: Shopper, seat: str) -> tuple[str, str]:
    shown = (await person.get(f"/v1/seats/{seat}")).json()
    return shown["state"], shown["payment"]["state"]


async def test_pledges_are_charged_at_the_close(market: Market) -> None:
    """Three cards saved, one by one tap: nothing moves until the deadline, then all pay 29.90."""
    shop, team_buy, people = await a_long_one(market, 3)
    seats = [await pledge(market, person, team_buy) for person in people[:2]]
    other = (await shop.open(shop.owner))["id"]
    await pledge(market, people[2], other)
    [method] = (await people[2].get("/v1/me")).json()["payment_methods"]
    third = await market.reserve(people[2], team_buy)
    tapped = await accepted(
        people[2].post(f"/v1/seats/{third['id']}/payment", {"method": method["id"]})
    )
    assert (tapped["strategy"], tapped["state"]) == ("save", "saved")
    seats.append(third["id"])
    shown = await market.look(team_buy)
    assert (shown["pledged_count"], shown["buyers_count"]) == (3, 0)
    assert (shown["unit_price_minor"], shown["seats_held"]) == (4990, 3)
    assert await market.all_effects() == []
    await market.advance(FIVE_DAYS)
    await market.sweep()
    assert (await market.look(team_buy))["closing_unit_price_minor"] == 2990
    for person, seat in zip(people, seats, strict=True):
        assert await state_of(person, seat) == ("captured", "captured")
        receipt = (await person.get(f"/v1/seats/{seat}/receipt")).json()
        assert (receipt["authorized_minor"], receipt["captured_minor"]) == (4990, 2990)
    assert (await market.look(other))["state"] == "failed"
    kinds = sorted(one["kind"] for one in await market.all_effects())
    assert kinds == ["authorize"] * 3 + ["capture"] * 3
    await market.prove()


async def test_a_pledge_may_leave(market: Market) -> None:
    """It bears nothing; its card is never charged."""
    _, team_buy, people = await a_long_one(market, 3)
    seats = [await pledge(market, person, team_buy) for person in people]
    await accepted(people[0].delete(f"/v1/seats/{seats[0]}"))
    await market.advance(FIVE_DAYS)
    await market.sweep()
    assert await state_of(people[0], seats[0]) == ("left", "cancelled")
    assert (await market.look(team_buy))["closing_unit_price_minor"] == 3990
    assert len(await market.all_effects()) == 4
    await market.prove()


@pytest.mark.parametrize("comes", [True, False])
async def test_a_bank_that_asks(market: Market, comes: bool) -> None:
    """Closing waits for the shopper a day: in time the seat counts, else it is dropped."""
    _, team_buy, people = await a_long_one(market, 3)
    cards: list[dict[str, Any]] = [{}, {}, {"card": ALWAYS_ASKS, "authenticate": True}]
    seats = [
        await pledge(market, person, team_buy, **given)
        for person, given in zip(people, cards, strict=True)
    ]
    await market.advance(FIVE_DAYS)
    await market.sweep()
    assert (await market.look(team_buy))["state"] == "closing"
    assert await state_of(people[2], seats[2]) == ("reserved", "needs_action")
    if comes:
        shown = (await people[2].get(f"/v1/seats/{seats[2]}")).json()
        secret = shown["payment"]["client_secret"]
        await market.pay(secret, card=ALWAYS_ASKS, authenticate=True)
        await market.deliver()
    else:
        await market.advance(86_400)
    await market.sweep(looks=True)
    await market.sweep()
    closed = await market.look(team_buy)
    assert closed["state"] == "settled"
    assert closed["closing_unit_price_minor"] == (2990 if comes else 3990)
    assert (await state_of(people[2], seats[2]))[0] == ("captured" if comes else "expired")
    await market.prove()


async def test_too_few_pledges_are_never_charged(market: Market) -> None:
    """One of two that it takes: the card that was saved stays untouched."""
    _, team_buy, [person] = await a_long_one(market, 1)
    seat = await pledge(market, person, team_buy)
    await market.advance(FIVE_DAYS)
    await market.sweep()
    assert (await market.look(team_buy))["state"] == "failed"
    assert await state_of(person, seat) == ("expired", "cancelled")
    assert await market.all_effects() == []
    await market.prove()


@pytest.mark.parametrize("fault", ["slow", "lost", "cut_body", "500_after"])
async def test_a_pledge_dropped_while_its_card_is_charged(market: Market, fault: str) -> None:
    """The other card is declined, so two of two cannot be: the late hold is given back."""
    _, team_buy, [unlucky, person] = await a_long_one(market, 2)
    declined = await pledge(market, unlucky, team_buy, card=DECLINED_LATER)
    seat = await pledge(market, person, team_buy, quantity=2)
    seconds = {"seconds": 2.0} if fault == "slow" else {}
    charge = {"path": "/v1/payment_intents", "params": {"amount": str(2 * 4990)}}
    await market.sandbox.fault(fault, method="POST", **charge, **seconds)
    await market.advance(FIVE_DAYS)
    charging = asyncio.create_task(market.sweep())
    await market.sandbox.faults_taken()
    async with asyncio.timeout(20):
        while (await state_of(unlucky, declined))[1] != "failed":
            continue
    await Market(market.api, market.sandbox).sweep()
    await charging
    await market.deliver()
    assert (await market.look(team_buy))["state"] == "failed"
    # Released where the hold was heard of before the pledge was dropped.
    assert (await state_of(person, seat))[0] in ("expired", "released")
    kinds = [one["kind"] for one in await market.all_effects()]
    assert kinds == ["authorize", "cancel"]
    await market.prove()
