"""Defects that other group-buying shops have, kept out here (features.md, D-4, D-5, D-13, D-14)."""

import asyncio
from itertools import product
from typing import Any
from uuid import uuid4

import pytest

from tests.faults.live import until
from tests.support.market import Market, Shop
from tests.support.web import Shopper
from workers.team import Team

DAY = 86_400
ENDED = {"settled", "failed", "cancelled"}
WALLET = {"payment_method_type": "wechat_pay", "authenticate": True}


async def a_team_buy(market: Market, initiator: Shopper, **campaign: Any) -> tuple[Shop, str]:
    shop = await market.shop(**campaign)
    return shop, (await shop.open(initiator))["id"]


async def column(market: Market, sql: str) -> list[Any]:
    async with market.api.wiring.db.reading() as tx:
        return [row[0] for row in await tx.fetch(sql)]


async def have_ended(market: Market, team_buys: list[str]) -> bool:
    return {(await market.look(one))["state"] for one in team_buys} <= ENDED


async def settled(market: Market, team_buys: list[str], *, within_seconds: float) -> None:
    """Wait until all of them have ended."""
    await until(lambda: have_ended(market, team_buys), within_seconds=within_seconds)


@pytest.mark.defect("D-4")
@pytest.mark.feature("D-4")
async def test_one_refused_refund_blocks_no_other(market: Market) -> None:
    """Four of five refunds are done; the third is tried, given up and listed; nobody forgets it."""
    buyers = await market.shoppers(5)
    _, team_buy = await a_team_buy(market, buyers[0], formed_min=9)
    for buyer in buyers:
        await market.join(buyer, team_buy, **WALLET)
    [third] = await column(market, "select gateway_ref from payment order by id offset 2 limit 1")
    refund = {"path": "/v1/refunds", "params": {"payment_intent": third}}
    await market.sandbox.api("POST", "/v1/refunds", payment_intent=third)  # by hand, elsewhere
    await market.sandbox.fault("429", **refund, count=2)
    await market.advance(DAY + 1)
    await market.sweep()
    states = await column(market, "select state from op where kind = 'refund' order by payment_id")
    assert states == ["done", "done", "dead", "done", "done"]
    [tries] = await column(market, "select attempts_count from op where state = 'dead'")
    assert tries > 2
    assert (await market.look(team_buy))["state"] == "releasing"
    assert len(await column(market, "select id from seat where state = 'released'")) == 4
    assert await market.sandbox.faults_left() == 0


@pytest.mark.defect("D-4")
@pytest.mark.feature("D-4")
async def test_what_was_given_up_succeeds_when_a_person_has_it_tried_again(market: Market) -> None:
    """The balance was short for the last refund; with money there it goes through, once."""
    buyers = await market.shoppers(5)
    shop, team_buy = await a_team_buy(market, buyers[0], formed_min=9)
    await market.sandbox.control("POST", "switches", overdraft_minor=0)
    for buyer in buyers:
        await market.join(buyer, team_buy, **WALLET)
    await market.advance(DAY + 1)
    await market.sweep()
    [dead] = await column(market, "select id from op where state = 'dead'")
    assert (await market.look(team_buy))["state"] == "releasing"
    await market.sandbox.control("POST", "switches", overdraft_minor=1_000_000)
    retry = f"/v1/finance/ops/{dead}/retry"
    assert (await buyers[1].post(retry, {})).status_code == 403
    assert (await shop.owner.post(retry, {})).json() == {"id": dead, "state": "todo"}
    again = await shop.owner.post(retry, {})
    assert (again.status_code, again.json()["code"]) == (404, "op_not_found")
    await market.sweep()
    assert (await market.look(team_buy))["state"] == "failed"
    assert len(await market.sandbox.effects(kind="refund_failed")) == 1
    assert len(await market.sandbox.effects(kind="refund")) == 5 + 1
    await market.prove()


@pytest.mark.defect("D-5")
async def test_two_days_without_workers_lose_no_deadline(market: Market) -> None:
    """Both workers come back at once: whatever fell due meanwhile closes, each team-buy once."""
    buyers = await market.shoppers(4)
    shop = await market.shop(units_per_shopper_max=20)
    team_buys = [(await shop.open(buyers[0]))["id"] for _ in range(6)]
    for team_buy in team_buys[:4]:
        for buyer in buyers[:3]:
            await market.join(buyer, team_buy)
    await market.join(buyers[3], team_buys[4])
    await market.advance(2 * DAY)
    stopping = asyncio.Event()
    teams = [Team(market.api.wiring, uuid4()) for _ in range(2)]
    running = asyncio.gather(*(team.run(stopping) for team in teams))
    await settled(market, team_buys, within_seconds=30)
    stopping.set()
    await running
    assert [(await market.look(one))["state"] for one in team_buys] == ["settled"] * 4 + [
        "failed"
    ] * 2
    assert await column(market, "select count(*) from settlement") == [6]
    assert await column(market, "select count(*) from outbox where fact ? 'closed_at'") == [6]
    assert len(await market.sandbox.effects(kind="capture")) == 12
    await market.prove()


MOMENTS = list(product(["before", "after"], ["before", "after"]))


@pytest.mark.defect("D-13")
@pytest.mark.parametrize(("authorized", "heard"), MOMENTS)
@pytest.mark.feature("D-13")
async def test_money_never_stands_without_a_seat(
    market: Market, authorized: str, heard: str
) -> None:
    """Authorized in time counts, whenever we hear of it; later goes back, whenever we hear."""
    buyers = await market.shoppers(3)
    _, team_buy = await a_team_buy(market, buyers[0])
    for buyer in buyers[:2]:
        await market.join(buyer, team_buy)
    seat = await market.reserve(buyers[2], team_buy)
    started = await buyers[2].post(f"/v1/seats/{seat['id']}/payment", {"method": "new"})
    secret = started.json()["client_secret"]
    await market.hush(secret.partition("_secret_")[0])
    if authorized == "before":
        await market.pay(secret)
    await market.advance(DAY + 2)
    if authorized == "after":
        await market.pay(secret)
    if heard == "before":
        market.unhush()
        await market.deliver()
    await market.sweep()
    market.unhush()
    await market.deliver()
    seen = (await buyers[2].get(f"/v1/seats/{seat['id']}")).json()
    shown = await market.look(team_buy)
    if authorized == "before":
        assert (seen["state"], seen["payment"]["state"]) == ("captured", "captured")
        assert (shown["state"], shown["closing_count"]) == ("settled", 3)
    else:
        assert (seen["state"], seen["payment"]["state"]) == ("expired", "released")
        assert (shown["state"], shown["closing_count"]) == ("failed", 2)
        assert await market.sandbox.effects(kind="capture") == []
    await market.prove()


@pytest.mark.defect("D-14")
@pytest.mark.parametrize("change", [{"amount": "4989"}, {"currency": "hkd"}])
@pytest.mark.feature("D-14")
async def test_money_that_was_not_asked_for_is_parked(
    market: Market, change: dict[str, str]
) -> None:
    """Another amount or currency counts for nothing; it goes back, and the event says `parked`."""
    [buyer] = await market.shoppers(1)
    _, team_buy = await a_team_buy(market, buyer)
    seat = await market.reserve(buyer, team_buy)
    started = await buyer.post(f"/v1/seats/{seat['id']}/payment", {"method": "new"})
    secret = started.json()["client_secret"]
    await market.sandbox.api(
        "POST", f"/v1/payment_intents/{secret.partition('_secret_')[0]}", **change
    )
    paid = await market.pay(secret)
    assert paid.json()["status"] == "requires_capture", paid.text
    await market.deliver()
    assert "parked" in await column(market, "select outcome from inbox")
    assert (await market.look(team_buy))["buyers_count"] == 0
    assert [one["kind"] for one in await market.sandbox.effects()] == ["authorize", "cancel"]


@pytest.mark.defect("D-14")
@pytest.mark.feature("D-14")
async def test_the_same_event_has_one_effect(market: Market) -> None:
    """Eight times at once and once more later: one row, one seat counted, one hold booked."""
    [buyer] = await market.shoppers(1)
    _, team_buy = await a_team_buy(market, buyer)
    seat = await market.reserve(buyer, team_buy)
    started = await buyer.post(f"/v1/seats/{seat['id']}/payment", {"method": "new"})
    await market.pay(started.json()["client_secret"])
    events = await market.new_events()
    answers = await asyncio.gather(*(market.post_event(one) for one in events for _ in range(8)))
    assert {one.status_code for one in answers} == {200}
    await market.sweep()
    await market.deliver(events=events)
    assert len(await column(market, "select external_id from inbox")) == len(events)
    assert (await market.look(team_buy))["buyers_count"] == 1
    assert await column(market, "select count(*) from ledger_hold") == [1]
