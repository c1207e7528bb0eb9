"""Two calls to the provider that cross: money that is counted is there, whatever overtakes what."""

import asyncio
from typing import Any

import pytest

from tests.support.market import Market, Shop
from tests.support.refusals import accepted
from tests.support.web import Shopper

CANCEL = "/v1/payment_intents/*/cancel"
SLOW_SECONDS = 1.0


async def held_unheard(market: Market, **campaign: Any) -> tuple[Shop, str, Shopper, str, str]:
    """Return a shop, a team-buy, a shopper with a saved card, their seat, and its secret."""
    shop = await market.shop(formed_min=1, units_per_shopper_max=9, **campaign)
    [person] = await market.crowd(1)
    first = (await shop.open(shop.owner))["id"]
    seat = await market.reserve(person, first)
    started = await accepted(
        person.post(f"/v1/seats/{seat['id']}/payment", {"method": "new", "save": True})
    )
    await market.pay(str(started["client_secret"]))
    await market.sweep(looks=True)
    await market.deliver()
    second = (await shop.open(shop.owner))["id"]
    seat = await market.reserve(person, second)
    started = await accepted(person.post(f"/v1/seats/{seat['id']}/payment", {"method": "new"}))
    secret = str(started["client_secret"])
    await market.hush(secret.partition("_secret_")[0])
    return shop, second, person, seat["id"], secret


async def every_counted_seat_has_its_money(market: Market, team_buy: str) -> None:
    """Compare what the team-buy counts with what the provider holds for it."""
    async with market.api.wiring.db.reading() as tx:
        rows = await tx.fetch(
            "select p.gateway_ref, p.amount_minor from payment p join seat s on s.id = p.seat_id"
            " where s.team_buy_id::text = $1 and s.state = 'authorized'"
            " and p.state = 'authorized'",
            team_buy,
        )
    counted = {row["gateway_ref"]: row["amount_minor"] for row in rows}
    held: dict[str, int] = {}
    for one in await market.all_effects():
        sign = {"authorize": 1, "cancel": -1, "capture": -1}[one["kind"]]
        held[one["object_id"]] = held.get(one["object_id"], 0) + sign * one["amount_minor"]
    assert {ref: held.get(ref, 0) for ref in counted} == counted
    assert len(counted) == (await market.look(team_buy))["buyers_count"]


async def test_another_method_overtaken_by_the_webhook(market: Market) -> None:
    """The old payment is being ended when its webhook says it is held: it counts or it ends."""
    _, team_buy, person, seat, secret = await held_unheard(market)
    [method] = (await person.get("/v1/me")).json()["payment_methods"]
    await market.pay(secret)
    market.unhush()
    events = await market.new_events()
    await market.sandbox.fault("slow", path=CANCEL, seconds=SLOW_SECONDS)
    await asyncio.gather(
        person.post(f"/v1/seats/{seat}/payment", {"method": method["id"]}),
        market.deliver(events=events),
    )
    await market.sweep(looks=True)
    await market.deliver()
    await every_counted_seat_has_its_money(market, team_buy)
    await market.advance(86_400)
    await market.sweep()
    shown = (await person.get(f"/v1/seats/{seat}")).json()
    captured = [one for one in await market.all_effects() if one["kind"] == "capture"]
    assert (await market.look(team_buy))["state"] == "settled"
    assert shown["state"] == "captured"
    assert len(captured) == 2
    await market.prove()


async def test_the_end_of_a_reservation_overtaken_by_the_webhook(market: Market) -> None:
    """A look ends a payment whose time is up while the webhook of its hold is being handled."""
    _, team_buy, person, seat, secret = await held_unheard(market, reserve_seconds=60)
    await market.advance(61)
    await market.sandbox.fault("slow", path=CANCEL, seconds=SLOW_SECONDS)
    looking = asyncio.create_task(market.sweep(looks=True))
    await market.sandbox.faults_taken()
    await market.pay(secret)
    market.unhush()
    for event in await market.new_events():
        await market.post_event(event)
    await looking
    await market.sweep(looks=True)
    await market.deliver()
    await every_counted_seat_has_its_money(market, team_buy)
    shown = (await person.get(f"/v1/seats/{seat}")).json()
    assert shown["state"] in ("authorized", "expired")
    await market.advance(86_400)
    await market.sweep()
    await market.prove()


@pytest.mark.feature("N-16")
@pytest.mark.parametrize("first", ["closing", "authorization"])
async def test_a_transfer_racing_the_closing(market: Market, first: str) -> None:
    """Paid in time by the provider's clock, heard of around the close: one of the two pays.

    Whichever of close and webhook is a little earlier, the count is the same, and the closing
    price is captured of exactly one of them.
    """
    shop = await market.shop(formed_min=1)
    lin, ming = await market.crowd(2)
    team_buy = (await shop.open(lin))["id"]
    mine = await market.join(lin, team_buy)
    offer = await accepted(lin.post(f"/v1/seats/{mine}/transfer", {}), 201)
    seat = await accepted(ming.post(f"/v1/transfers/{offer['code']}/acceptance"), 201)
    started = await accepted(ming.post(f"/v1/seats/{seat['id']}/payment", {}))
    secret = str(started["client_secret"])
    await market.hush(secret.partition("_secret_")[0])
    await market.pay(secret)
    await market.advance(86_400)
    market.unhush()
    events = await market.new_events()
    # What comes first starts first; from there on they run side by side.
    calls = [market.sweep(), market.deliver(events=events)]
    await asyncio.gather(*(calls if first == "closing" else reversed(calls)))
    await market.sweep(looks=True)
    await market.deliver()
    ends = {
        (await accepted(who.get(f"/v1/seats/{one}")))["state"]
        for who, one in ((lin, mine), (ming, str(seat["id"])))
    }
    assert ends == {"transferred", "captured"}
    captured = [one for one in await market.all_effects() if one["kind"] == "capture"]
    assert [one["amount_minor"] for one in captured] == [4990]
    shown = await market.look(team_buy)
    assert (shown["state"], shown["closing_count"]) == ("settled", 1)
    await market.prove()


@pytest.mark.feature("N-16")
async def test_a_transfer_paid_after_the_deadline(market: Market) -> None:
    """The newcomer's money comes too late and goes back; the giver has bought."""
    shop = await market.shop(formed_min=1)
    lin, ming = await market.crowd(2)
    team_buy = (await shop.open(lin))["id"]
    mine = await market.join(lin, team_buy)
    offer = await accepted(lin.post(f"/v1/seats/{mine}/transfer", {}), 201)
    seat = await accepted(ming.post(f"/v1/transfers/{offer['code']}/acceptance"), 201)
    started = await accepted(ming.post(f"/v1/seats/{seat['id']}/payment", {}))
    await market.advance(86_402)
    await market.pay(str(started["client_secret"]))
    await market.deliver()
    await market.sweep(looks=True)
    await market.deliver()
    assert (await accepted(lin.get(f"/v1/seats/{mine}")))["state"] == "captured"
    assert (await accepted(ming.get(f"/v1/seats/{seat['id']}")))["state"] == "expired"
    kinds = [one["kind"] for one in await market.all_effects() if one["amount_minor"]]
    assert sorted(kinds) == ["authorize", "authorize", "cancel", "capture"]
    await market.prove()
