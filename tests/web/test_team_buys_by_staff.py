"""What a merchant's staff does with running team-buys: list, sponsor, release, cancel."""

from typing import Any
from uuid import uuid4

import pytest

from tests.support.market import Market, Shop
from tests.support.refusals import accepted, refused
from tests.support.web import Shopper, new_key, staff_of

LADDER = [
    {"buyers_min": 1, "unit_price_minor": 4990},
    {"buyers_min": 2, "unit_price_minor": 3990},
    {"buyers_min": 3, "unit_price_minor": 2990},
]
SHARED_CARD = "4242420000000000"


async def a_running_one(market: Market, **campaign: Any) -> tuple[Shop, Shopper, Shopper, str]:
    """Return a shop, two shoppers, and a team-buy which the first has joined and paid for."""
    shop = await market.shop(**{"ladder": LADDER, "formed_min": 2, **campaign})
    lin, neighbour = await market.crowd(2)
    team_buy = (await shop.open(lin))["id"]
    await market.join(lin, team_buy)
    return shop, lin, neighbour, team_buy


async def seat_of(person: Shopper) -> str:
    found: str = (await person.get("/v1/me/seats")).json()["items"][0]["id"]
    return found


async def refused_to_strangers(market: Market, shop: Shop, path: str, *, body: Any = None) -> None:
    """401 for nobody, 404 for a stranger, 403 for a clerk, 404 for another merchant's staff."""
    [stranger] = await market.crowd(1)
    clerk = await staff_of(market.api, shop.merchant_id, "clerk", "+8613900000077")
    await refused(market, market.api.visitor().post(path, body), 401, "unauthenticated")
    await refused(market, stranger.post(path, body), 404, "merchant_not_found")
    await refused(market, clerk.post(path, body), 403, "role_missing")
    await refused(market, shop.owner.post(path, body, key=None), 400, "idempotency_key_missing")
    other = await market.shop()
    foreign = path.replace(str(shop.merchant_id), str(other.merchant_id))
    await refused(market, shop.owner.post(foreign, body), 404, "team_buy_not_found")


async def test_the_list(market: Market) -> None:
    """Staff see every team-buy of theirs, the newest first; strangers nothing."""
    shop, lin, _, team_buy = await a_running_one(market)
    cancelled = (await shop.open(lin))["id"]
    await accepted(shop.owner.post(shop.path("team-buys", cancelled, "cancel")))
    await market.sweep()

    async def ids(**given: Any) -> list[str]:
        answer = await shop.owner.get(shop.path("team-buys"), **given)
        return [one["id"] for one in answer.json()["items"]]

    assert await ids() == [cancelled, team_buy]
    assert await ids(state="open") == [team_buy]
    assert await ids(state="cancelled") == [cancelled]
    page = (await shop.owner.get(shop.path("team-buys"), limit=1)).json()
    assert await ids(limit=1, cursor=page["next_cursor"]) == [team_buy]
    await refused(market, lin.get(shop.path("team-buys")), 404, "merchant_not_found")
    await refused(market, shop.owner.get(shop.path("team-buys"), state="x"), 400, "malformed")


async def test_cancelling(market: Market) -> None:
    """Everybody gets everything back, however many had come."""
    shop, lin, neighbour, team_buy = await a_running_one(market)
    await market.join(neighbour, team_buy, payment_method_type="alipay", authenticate=True)
    path = shop.path("team-buys", team_buy, "cancel")
    await refused_to_strangers(market, shop, path)
    key = new_key()
    first = await shop.owner.post(path, key=key)
    assert (first.status_code, first.json()["state"]) == (200, "closing")
    assert (await shop.owner.post(path, key=key)).content == first.content
    await refused(market, shop.owner.post(path), 409, "team_buy_closed")
    await market.sweep()
    shown = await market.look(team_buy)
    assert (shown["state"], shown["next_tier"]) == ("cancelled", None)
    for person, back in ((lin, "released_minor"), (neighbour, "refunded_minor")):
        receipt = (await person.get(f"/v1/seats/{await seat_of(person)}/receipt")).json()
        assert receipt["state"] == "released"
        assert receipt[back] == receipt["authorized_minor"] == 4990
        assert receipt["captured_minor"] == receipt["refunded_minor"]
    campaign = (await market.api.visitor().get(f"/v1/campaigns/{shop.campaign}")).json()
    assert campaign["stock_left"] == 500
    await market.prove()


@pytest.mark.defect("D-9")
async def test_sponsoring_is_shown_counted_and_booked(market: Market) -> None:
    """A sponsored seat moves the price like a paid one; it has a ledger transaction, no money."""
    shop, lin, neighbour, team_buy = await a_running_one(market)
    path = shop.path("team-buys", team_buy, "sponsored-seats")
    await refused_to_strangers(market, shop, path, body={})
    await refused(market, shop.owner.post(path, {"quantity": 0}), 400, "malformed")
    key = new_key()
    first = await shop.owner.post(path, {"quantity": 2}, key=key)
    assert (first.status_code, first.json()["state"]) == (201, "authorized")
    assert (await shop.owner.post(path, {"quantity": 2}, key=key)).content == first.content
    shown = await market.look(team_buy)
    assert (shown["buyers_count"], shown["sponsored_count"]) == (2, 1)
    assert shown["unit_price_minor"] == 3990
    assert [(one["nickname"], one["sponsored"]) for one in shown["members"]] == [
        ("crowd1", False),
        ("", True),
    ]
    # Nobody's seat: no shopper can see, leave or read a receipt of it.
    seat = first.json()["id"]
    await refused(market, lin.get(f"/v1/seats/{seat}"), 404, "seat_not_found")
    assert (await market.balances(shop))["memo:sponsored"] == 2 * 4990
    await market.join(neighbour, team_buy)
    await market.advance(86_400)
    await market.sweep()
    settled = await market.settlement(shop, team_buy)
    assert (settled["captured_minor"], settled["sponsored_count"]) == (2 * 2990, 1)
    books = await market.balances(shop)
    assert books["memo:sponsored"] == 2 * 2990
    captured = sum(one["amount_minor"] for one in await market.sandbox.effects(kind="capture"))
    assert captured == settled["captured_minor"]
    assert books["asset:stripe:balance"] == captured - settled["stripe_fee_minor"]
    await market.prove()


async def test_sponsoring_is_refused_like_a_join(market: Market) -> None:
    """Closed, full, out of stock; in this order."""
    shop, _, neighbour, team_buy = await a_running_one(market, buyers_max=2, stock=3)
    path = shop.path("team-buys", team_buy, "sponsored-seats")
    await refused(market, shop.owner.post(path, {"quantity": 3}), 409, "out_of_stock")
    await market.reserve(neighbour, team_buy)
    await refused(market, shop.owner.post(path, {"quantity": 3}), 409, "team_buy_full")
    await market.advance(86_400)
    await refused(market, shop.owner.post(path, {"quantity": 3}), 409, "team_buy_closed")


async def test_a_sponsored_last_place_closes(market: Market) -> None:
    """Every place paid for or sponsored: full, whoever took the last one."""
    shop, _, _, team_buy = await a_running_one(market, buyers_max=2)
    path = shop.path("team-buys", team_buy, "sponsored-seats")
    await accepted(shop.owner.post(path, {}), 201)
    assert (await market.look(team_buy))["state"] == "closing"
    await market.sweep()
    assert (await market.look(team_buy))["state"] == "settled"
    await market.prove()


async def test_a_failed_team_buy_lets_its_sponsored_seats_go(market: Market) -> None:
    """Units and memo come back: the books stand at zero."""
    shop, _, _, team_buy = await a_running_one(market, formed_min=3)
    path = shop.path("team-buys", team_buy, "sponsored-seats")
    await accepted(shop.owner.post(path, {"quantity": 2}), 201)
    await market.advance(86_400)
    await market.sweep()
    assert (await market.look(team_buy))["state"] == "failed"
    assert await market.balances(shop) == {}
    campaign = (await market.api.visitor().get(f"/v1/campaigns/{shop.campaign}")).json()
    assert campaign["stock_left"] == 500
    await market.prove()


async def test_releasing_a_load_bearing_seat(market: Market) -> None:
    """The merchant stands in: count and price stay, the shopper's hold goes back."""
    shop, lin, neighbour, team_buy = await a_running_one(market)
    await market.join(neighbour, team_buy)
    seat = await seat_of(neighbour)
    await refused(market, neighbour.delete(f"/v1/seats/{seat}"), 409, "seat_bears_tier")
    path = shop.path("team-buys", team_buy, "seats", seat, "release")
    await refused_to_strangers(market, shop, path)
    unknown = shop.path("team-buys", team_buy, "seats", str(uuid4()), "release")
    await refused(market, shop.owner.post(unknown), 404, "seat_not_found")
    key = new_key()
    first = await shop.owner.post(path, key=key)
    assert (first.status_code, first.json()["state"]) == (200, "authorized")
    assert first.json()["id"] != seat
    assert (await shop.owner.post(path, key=key)).content == first.content
    await refused(market, shop.owner.post(path), 409, "seat_state")
    await market.sweep()
    shown = await market.look(team_buy)
    assert (shown["buyers_count"], shown["sponsored_count"]) == (2, 1)
    assert shown["unit_price_minor"] == 3990
    receipt = (await neighbour.get(f"/v1/seats/{seat}/receipt")).json()
    assert (receipt["state"], receipt["released_minor"]) == ("released", 4990)
    stand_in = shop.path("team-buys", team_buy, "seats", first.json()["id"], "release")
    await refused(market, shop.owner.post(stand_in), 409, "seat_state")
    async with market.api.wiring.db.reading() as tx:
        told = await tx.fetchval(
            "select count(*) from outbox where fact->>'type' = 'team_buy.formed'"
        )
    assert told == 1, "it did not form anew: the count never dipped"
    assert (await lin.get(f"/v1/seats/{await seat_of(lin)}")).json()["state"] == "authorized"
    await market.prove()


async def test_releasing_the_seat_that_stood_for_a_card(market: Market) -> None:
    """The other seat of the same card counts from then on, beside the merchant's (P11)."""
    shop = await market.shop(ladder=LADDER, formed_min=2)
    people = await market.crowd(3)
    team_buy = (await shop.open(people[0]))["id"]
    for person in people[:2]:
        await market.join(person, team_buy, card=SHARED_CARD)
    assert (await market.look(team_buy))["buyers_count"] == 1
    first, second = [await seat_of(person) for person in people[:2]]
    path = shop.path("team-buys", team_buy, "seats", first, "release")
    await accepted(shop.owner.post(path))
    await market.sweep()
    shown = await market.look(team_buy)
    assert (shown["buyers_count"], shown["sponsored_count"]) == (2, 1)
    assert (await people[1].get(f"/v1/seats/{second}")).json()["counted"] is True
    await market.prove()


async def test_releasing_is_over_at_the_deadline(market: Market) -> None:
    """What was frozen is not moved by staff either."""
    shop, lin, _, team_buy = await a_running_one(market)
    seat = await seat_of(lin)
    path = shop.path("team-buys", team_buy, "seats", seat, "release")
    await market.advance(86_400)
    await refused(market, shop.owner.post(path), 409, "team_buy_closed")
    await market.sweep()
    await refused(market, shop.owner.post(path), 409, "seat_state")


@pytest.mark.defect("D-8")
async def test_commission_goes_to_the_leader_once_and_not_on_their_own_seat(
    market: Market,
) -> None:
    """Whoever led the team-buy earns on the others' seats; a mere initiator earns nothing."""
    shop = await market.shop(ladder=LADDER, formed_min=2, commission_bp=500)
    lin, mei, neighbour, other = await market.crowd(4)
    await market.leader(lin)
    led, plain = (await shop.open(lin))["id"], (await shop.open(mei))["id"]
    made = await mei.post(f"/v1/team-buys/{led}/invites", {})
    code = made.json()["code"]
    await market.join(lin, led)
    seat = await market.reserve(neighbour, led, invite_code=code)  # invited by Mei: not hers
    started = await neighbour.post(f"/v1/seats/{seat['id']}/payment", {"method": "new"})
    await market.pay(started.json()["client_secret"])
    await market.sweep(looks=True)
    for person in (mei, other):
        await market.join(person, plain)
    await market.advance(86_400)
    await market.sweep()
    await market.sweep()
    commission = 3990 * 500 // 10_000
    assert (await market.settlement(shop, led))["leader_minor"] == commission
    assert (await market.settlement(shop, plain))["leader_minor"] == 0
    books = await market.balances(shop)
    owed = {name: minor for name, minor in books.items() if name.startswith("liab:leader:")}
    assert owed == {f"liab:leader:{lin.shopper_id}:payable": -commission}
    await market.prove()


@pytest.mark.defect("D-3")
@pytest.mark.parametrize("count", [1, 4])
async def test_everybody_of_a_failed_team_buy_gets_everything_back(
    market: Market, count: int
) -> None:
    """As many cancels as seats, each of its own hold; nothing is held any more."""
    shop = await market.shop(ladder=LADDER, formed_min=9, stock=20)
    people = await market.crowd(count)
    team_buy = (await shop.open(people[0]))["id"]
    for number, person in enumerate(people):
        await market.join(person, team_buy, quantity=1 + number % 2)
    await market.advance(86_400)
    await market.sweep()
    effects = await market.all_effects()
    held = {one["object_id"]: one["amount_minor"] for one in effects if one["kind"] == "authorize"}
    back = {one["object_id"]: one["amount_minor"] for one in effects if one["kind"] == "cancel"}
    assert (len(held), back) == (count, held)
    assert (await market.look(team_buy))["state"] == "failed"
    held_now = await shop.owner.get("/v1/finance/holds", merchant_id=str(shop.merchant_id))
    assert held_now.json()["items"] == []
    await market.prove()


async def test_the_seats(market: Market) -> None:
    """Staff see every seat of a team-buy, in order, by nickname; strangers and others nothing."""
    shop, lin, neighbour, team_buy = await a_running_one(market)
    await accepted(neighbour.post(f"/v1/team-buys/{team_buy}/seats", {"quantity": 1}), 201)
    path = shop.path("team-buys", team_buy, "seats")
    await accepted(shop.owner.post(shop.path("team-buys", team_buy, "sponsored-seats"), {}), 201)
    found = (await shop.owner.get(path)).json()["items"]
    assert [(one["state"], one["sponsored"], one["counted"]) for one in found] == [
        ("authorized", False, True),
        ("reserved", False, False),
        ("authorized", True, True),
    ]
    assert found[0]["id"] == await seat_of(lin)
    assert (found[0]["amount_minor"], found[2]["nickname"]) == (4990, "")
    page = (await shop.owner.get(path, limit=1)).json()
    assert [one["id"] for one in page["items"]] == [found[0]["id"]]
    rest = (await shop.owner.get(path, limit=5, cursor=page["next_cursor"])).json()
    assert [one["id"] for one in rest["items"]] == [one["id"] for one in found[1:]]
    await refused(market, lin.get(path), 404, "merchant_not_found")
    await refused(market, market.api.visitor().get(path), 401, "unauthenticated")
    other = await market.shop()
    foreign = path.replace(str(shop.merchant_id), str(other.merchant_id))
    await refused(market, other.owner.get(foreign), 404, "team_buy_not_found")
