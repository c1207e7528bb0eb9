"""Joins that hold nothing while they are decided (ADR-0027) miss nothing that changes meanwhile."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import pytest

from tests.support.market import Market, Shop, code_of
from tests.support.refusals import accepted
from tests.support.waiting import until_waiting
from tests.support.web import Shopper, new_key

LADDER = [{"buyers_min": 1, "unit_price_minor": 4990}, {"buyers_min": 9, "unit_price_minor": 3990}]
SOLD_OUT = "update campaign set stock = units_held where id = $1"
LIMITED = "update campaign set units_per_shopper_max = 1 where id = $1"
CLOSING = "update team_buy set state = 'closing', closing_at = app_clock() where id = $2"
CHEAPER = "update team_buy set unit_price_minor = 3990 where id = $2"
LAST_KEPT = """
    delete from idempotency_key
     where created_at = (select max(created_at) from idempotency_key) returning *
"""
KEEP = "insert into idempotency_key values ($1, $2, $3, $4, $5)"
VERSION = "select xmin::text from campaign where id = $1"


async def a_team_buy(market: Market) -> tuple[Shop, str, Shopper, Shopper]:
    """Return a shop with one open team-buy, a buyer in it, and a newcomer."""
    shop = await market.shop(ladder=LADDER, formed_min=1, units_per_shopper_max=9, stock=100)
    team_buy = (await shop.open(shop.owner))["id"]
    buyer, newcomer = await market.crowd(2)
    await market.join(buyer, team_buy)
    return shop, team_buy, buyer, newcomer


async def joined_while(
    market: Market, shop: Shop, team_buy: str, shopper: Shopper, change: str
) -> httpx.Response:
    """Let somebody decide a join on what is about to change, and commit the change first."""
    db = market.api.wiring.db
    async with db.transaction() as tx:
        await tx.execute(
            f"with _ as (select $1::uuid, $2::uuid) {change}", UUID(shop.campaign), UUID(team_buy)
        )
        join = asyncio.create_task(shopper.post(f"/v1/team-buys/{team_buy}/seats", {"quantity": 2}))
        await until_waiting(db, join)
        assert not join.done(), "it waits for what was changed"
    return await join


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        (SOLD_OUT, (409, "out_of_stock")),
        (LIMITED, (422, "units_per_shopper_exceeded")),
        (CLOSING, (409, "team_buy_closed")),
    ],
    ids=["stock", "limit", "closing"],
)
async def test_what_changed_meanwhile_refuses(
    market: Market, change: str, refusal: tuple[int, str]
) -> None:
    """A join decided on what was there before is decided again; a refusal writes nothing."""
    shop, team_buy, _, newcomer = await a_team_buy(market)
    before = await market.rows("seat")
    answer = await joined_while(market, shop, team_buy, newcomer, change)
    assert code_of(answer) == refusal
    assert await market.rows("seat") == before
    assert (await market.look(team_buy))["seats_held"] == 1


async def test_a_price_that_fell_meanwhile_is_promised(market: Market) -> None:
    """The seat is at the price that is shown when it is given (P1)."""
    shop, team_buy, _, newcomer = await a_team_buy(market)
    answer = await joined_while(market, shop, team_buy, newcomer, CHEAPER)
    assert (answer.status_code, answer.json()["unit_price_minor"]) == (201, 3990)
    assert (await market.look(team_buy))["seats_held"] == 2


async def test_an_answer_kept_meanwhile_is_given_again(market: Market) -> None:
    """Two processes refuse the same request at once: the first one's answer is everybody's."""
    _, team_buy, _, newcomer = await a_team_buy(market)
    db, key, path = market.api.wiring.db, new_key(), f"/v1/team-buys/{team_buy}/seats"
    first = await newcomer.post(path, {"quantity": 10}, key=key)
    assert code_of(first) == (422, "units_per_shopper_exceeded")
    async with db.transaction() as tx:
        kept = await tx.fetchrow(LAST_KEPT)
    async with db.transaction() as tx:
        await tx.execute(KEEP, *kept.values())
        again = asyncio.create_task(newcomer.post(path, {"quantity": 10}, key=key))
        await until_waiting(db, again)
        assert not again.done(), "it waits for whoever keeps the answer"
    assert code_of(await again) == code_of(first)


async def test_a_lane_goes_on_after_it_was_overtaken(market: Market) -> None:
    """Batches that hold what they move, and those that do not, follow each other without a gap."""
    shop, team_buy, _, newcomer = await a_team_buy(market)
    assert (await joined_while(market, shop, team_buy, newcomer, CHEAPER)).status_code == 201
    people = await market.crowd(80)
    for one in people[:70]:
        await market.reserve(one, team_buy)
    await asyncio.gather(*(market.reserve(one, team_buy) for one in people[70:]))
    assert (await market.look(team_buy))["seats_held"] == 82
    await market.prove()


async def sponsored(_: Market, shop: Shop, team_buy: str, __: Shopper, ___: Shopper) -> None:
    await accepted(shop.owner.post(shop.path("team-buys", team_buy, "sponsored-seats"), {}), 201)


async def reserved(market: Market, _: Shop, team_buy: str, __: Shopper, newcomer: Shopper) -> None:
    await market.reserve(newcomer, team_buy)


async def left(_: Market, __: Shop, ___: str, buyer: Shopper, ____: Shopper) -> None:
    [seat] = (await buyer.get("/v1/me/seats")).json()["items"]
    await accepted(buyer.delete(f"/v1/seats/{seat['id']}"))


async def passed_on(_: Market, __: Shop, ___: str, buyer: Shopper, newcomer: Shopper) -> None:
    [seat] = (await buyer.get("/v1/me/seats")).json()["items"]
    offer = await accepted(buyer.post(f"/v1/seats/{seat['id']}/transfer", {}), 201)
    await accepted(newcomer.post(f"/v1/transfers/{offer['code']}/acceptance"), 201)


Act = Callable[[Market, Shop, str, Shopper, Shopper], Awaitable[None]]


@pytest.mark.parametrize("act", [sponsored, reserved, left, passed_on])
async def test_every_seat_given_or_taken_back_writes_the_campaign(market: Market, act: Act) -> None:
    """Its row's version stands for all seats of a campaign: joins are written on that alone."""
    shop, team_buy, buyer, newcomer = await a_team_buy(market)
    before = await version(market, shop)
    await act(market, shop, team_buy, buyer, newcomer)
    assert await version(market, shop) != before


async def version(market: Market, shop: Shop) -> Any:
    async with market.api.wiring.db.reading() as tx:
        return await tx.fetchval(VERSION, UUID(shop.campaign))


ORPHAN = """
    insert into seat (merchant_id, id, team_buy_id, campaign_id, shopper_id, quantity,
                      unit_price_minor, currency, reserved_at)
    select merchant_id, gen_random_uuid(), gen_random_uuid(), campaign_id, gen_random_uuid(), 1, 1,
           'cny', app_clock() from team_buy
"""
UNSETTLED = """
    insert into settlement (merchant_id, id, team_buy_id, state, currency, formed, seats_count,
                            units_count, sponsored_count, closing_unit_price_minor,
                            authorized_minor, created_at)
    select merchant_id, gen_random_uuid(), gen_random_uuid(), 'settling', 'cny', true, 1, 1, 0, 1,
           1, app_clock() from team_buy
"""


@pytest.mark.parametrize(
    ("statement", "constraint"),
    [
        (ORPHAN, "seat_of_team_buy"),
        ("update seat set team_buy_id = gen_random_uuid()", "seat_kept_with_team_buy"),
        ("update team_buy set id = gen_random_uuid()", "team_buy_kept"),
        ("delete from team_buy", "team_buy_kept"),
        (UNSETTLED, "settlement_of_team_buy"),
    ],
    ids=["orphan", "moved", "renamed", "deleted", "unsettled"],
)
async def test_no_seat_is_of_no_team_buy(market: Market, statement: str, constraint: str) -> None:
    """What a foreign key would say, the database says (ADR-0028)."""
    await a_team_buy(market)
    before = await market.rows("seat", "team_buy", "settlement")
    async with market.api.wiring.db.reading() as tx:
        with pytest.raises(asyncpg.ForeignKeyViolationError) as refusal:
            await tx.execute(statement)
    assert refusal.value.constraint_name == constraint
    assert await market.rows("seat", "team_buy", "settlement") == before
