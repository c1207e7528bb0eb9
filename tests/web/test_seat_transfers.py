"""Transfers (转让) over HTTP: offered, accepted, paid, and only then does the giver's money go."""

from typing import Any
from uuid import uuid4

import pytest

from tests.support.market import Market, Shop, unverified
from tests.support.refusals import accepted, refused
from tests.support.web import Shopper, new_key

LADDER = [
    {"buyers_min": 1, "unit_price_minor": 4990},
    {"buyers_min": 2, "unit_price_minor": 3990},
]
SHARED_CARD = "4242420000000000"
WALLET = {"payment_method_type": "alipay", "authenticate": True}


async def a_team_buy(
    market: Market, count: int, **campaign: Any
) -> tuple[Shop, str, list[Shopper]]:
    """Return a shop, a team-buy opened by the first of some shoppers, and the shoppers."""
    shop = await market.shop(**{"ladder": LADDER, "formed_min": 1, **campaign})
    people = await market.crowd(count)
    return shop, (await shop.open(people[0]))["id"], people


async def offered(giver: Shopper, seat: str, **given: Any) -> str:
    """Offer a seat; returns the address of the offer."""
    offer = await accepted(giver.post(f"/v1/seats/{seat}/transfer", given), 201)
    return f"/v1/transfers/{offer['code']}"


async def taken(market: Market, taker: Shopper, offer: str, **given: Any) -> str:
    """Accept an offered seat and pay for it; returns the taker's seat."""
    seat = await accepted(taker.post(f"{offer}/acceptance"), 201)
    started = await accepted(taker.post(f"/v1/seats/{seat['id']}/payment", {}))
    paid = await market.pay(str(started["client_secret"]), **given)
    assert paid.status_code == 200, paid.text
    await market.sweep(looks=True)
    return str(seat["id"])


@pytest.mark.feature("SM-3")
async def test_a_paid_seat_passes_to_another_shopper(market: Market) -> None:
    """No mark-up, no dip in the count, no place and no stock needed; then the hold goes back.

    The price rests on both seats, every unit is held and every place is taken: all the same.
    """
    shop, team_buy, [lin, ming, hua, bo] = await a_team_buy(
        market, 4, stock=5, buyers_max=3, units_per_shopper_max=2
    )
    mine = await market.join(lin, team_buy, quantity=2)
    await market.join(ming, team_buy, quantity=2)
    await market.reserve(bo, team_buy)
    before = await market.look(team_buy)
    assert (before["buyers_count"], before["seats_held"]) == (2, 3)
    await refused(market, lin.delete(f"/v1/seats/{mine}"), 409, "seat_bears_tier")
    offer = await offered(lin, mine, to=str(hua.shopper_id))
    seen = await accepted(hua.get(offer))
    assert (seen["quantity"], seen["unit_price_minor"], seen["amount_minor"]) == (2, 3990, 7980)
    key = new_key()
    seat = await accepted(hua.post(f"{offer}/acceptance", key=key), 201)
    assert (seat["state"], seat["quantity"], seat["amount_minor"]) == ("taking_over", 2, 7980)
    again = await hua.post(f"{offer}/acceptance", key=key)
    assert (again.json(), again.headers["idempotent-replayed"]) == (seat, "true")
    without_key = await accepted(hua.post(f"{offer}/acceptance", key=new_key()), 201)
    assert without_key["id"] == seat["id"]
    started = await accepted(hua.post(f"/v1/seats/{seat['id']}/payment", {}))
    assert started["amount_minor"] == 7980
    waiting = await market.look(team_buy)
    assert (waiting["seats_held"], waiting["version"]) == (3, before["version"])
    await market.pay(str(started["client_secret"]))
    await market.sweep(looks=True)
    after = await market.look(team_buy)
    assert (after["buyers_count"], after["units_count"], after["seats_held"]) == (2, 4, 3)
    assert (after["unit_price_minor"], after["formed"]) == (3990, True)
    assert after["initiator"]["nickname"] == "crowd2"
    ended = await accepted(lin.get(f"/v1/seats/{mine}"))
    assert (ended["state"], ended["end_reason"]) == ("transferred", "transferred")
    kinds = [(one["kind"], one["amount_minor"]) for one in await market.all_effects()]
    assert kinds[-2:] == [("authorize", 7980), ("cancel", 9980)]
    await market.advance(86_400)
    await market.sweep()
    receipt = await accepted(hua.get(f"/v1/seats/{seat['id']}/receipt"))
    assert (receipt["state"], receipt["captured_minor"]) == ("captured", 7980)
    given_back = await accepted(lin.get(f"/v1/seats/{mine}/receipt"))
    assert (given_back["state"], given_back["released_minor"]) == ("transferred", 9980)
    campaign = (await market.api.visitor().get(f"/v1/campaigns/{shop.campaign}")).json()
    assert campaign["stock_left"] == 1
    await market.prove()


@pytest.mark.feature("SM-3")
async def test_wallets_are_swapped_as_well(market: Market) -> None:
    """What the giver was charged is refunded; the newcomer's charge becomes the deposit."""
    _, team_buy, [lin, ming] = await a_team_buy(market, 2)
    mine = await market.join(lin, team_buy, **WALLET)
    theirs = await taken(market, ming, await offered(lin, mine), **WALLET)
    receipt = await accepted(lin.get(f"/v1/seats/{mine}/receipt"))
    assert (receipt["state"], receipt["refunded_minor"]) == ("transferred", 4990)
    await market.advance(86_400)
    await market.sweep()
    assert (await accepted(ming.get(f"/v1/seats/{theirs}")))["state"] == "captured"
    await market.prove()


async def test_the_givers_own_card_goes_on_counting(market: Market) -> None:
    """One card counts once: a friend who pays with the giver's keeps the count as it is."""
    _, team_buy, [lin, ming, hua] = await a_team_buy(market, 3)
    mine = await market.join(lin, team_buy, card=SHARED_CARD)
    await market.join(ming, team_buy, card=SHARED_CARD)
    seat = await taken(market, hua, await offered(lin, mine), card=SHARED_CARD)
    assert (await market.look(team_buy))["buyers_count"] == 1
    assert (await accepted(hua.get(f"/v1/seats/{seat}")))["counted"] is True
    await market.prove()


async def test_a_card_that_counts_already_takes_nobodys_place(market: Market) -> None:
    """The count would fall: the money goes back, the giver stays, another card may be tried."""
    _, team_buy, [lin, ming, hua] = await a_team_buy(market, 3)
    mine = await market.join(lin, team_buy)
    await market.join(ming, team_buy, card=SHARED_CARD)
    offer = await offered(lin, mine)
    seat = await taken(market, hua, offer, card=SHARED_CARD)
    assert (await accepted(hua.get(f"/v1/seats/{seat}")))["state"] == "taking_over"
    assert (await accepted(lin.get(f"/v1/seats/{mine}")))["state"] == "authorized"
    assert (await market.all_effects())[-1]["kind"] == "cancel"
    assert (await market.look(team_buy))["buyers_count"] == 2
    started = await accepted(hua.post(f"/v1/seats/{seat}/payment", {}))
    await market.pay(str(started["client_secret"]))
    await market.sweep(looks=True)
    assert (await accepted(hua.get(f"/v1/seats/{seat}")))["state"] == "authorized"
    assert (await market.look(team_buy))["buyers_count"] == 2
    await market.prove()


async def test_the_seat_of_the_givers_card_counts_from_then_on(market: Market) -> None:
    """Two seats, one card: once one of them passes to another card, two cards have paid."""
    _, team_buy, [lin, ming, hua] = await a_team_buy(market, 3)
    mine = await market.join(lin, team_buy, card=SHARED_CARD)
    await market.join(ming, team_buy, card=SHARED_CARD)
    assert (await market.look(team_buy))["unit_price_minor"] == 4990
    await taken(market, hua, await offered(lin, mine))
    now = await market.look(team_buy)
    assert (now["buyers_count"], now["unit_price_minor"]) == (2, 3990)
    await market.prove()


async def test_an_accepted_seat_that_nobody_pays_runs_out(market: Market) -> None:
    """The giver stays and may offer it anew; the taker may leave as well."""
    _, team_buy, [lin, ming, hua] = await a_team_buy(market, 3, reserve_seconds=60)
    mine = await market.join(lin, team_buy)
    offer = await offered(lin, mine)
    seat = await accepted(ming.post(f"{offer}/acceptance"), 201)
    await refused(market, lin.post(f"/v1/seats/{mine}/transfer", {}), 409, "transfer_taken")
    await refused(market, lin.delete(f"/v1/seats/{mine}/transfer"), 409, "transfer_taken")
    await refused(market, hua.post(f"{offer}/acceptance"), 410, "transfer_ended")
    await market.advance(61)
    await market.sweep()
    ended = await accepted(ming.get(f"/v1/seats/{seat['id']}"))
    assert (ended["state"], ended["end_reason"]) == ("expired", "transfer_lapsed")
    offer = await offered(lin, mine)
    seat = await accepted(ming.post(f"{offer}/acceptance"), 201)
    started = await accepted(ming.post(f"/v1/seats/{seat['id']}/payment", {}))
    left = await accepted(ming.delete(f"/v1/seats/{seat['id']}"))
    assert left["state"] == "left"
    await market.pay(str(started["client_secret"]))
    await market.sweep(looks=True)
    assert (await accepted(lin.get(f"/v1/seats/{mine}")))["state"] == "authorized"
    await taken(market, hua, await offered(lin, mine))
    now = await market.look(team_buy)
    assert (now["buyers_count"], now["seats_held"]) == (1, 1)
    await market.prove()


async def test_whoever_leaves_takes_the_offer_along(market: Market) -> None:
    """The giver goes while the taker pays: the money finds no place and goes back."""
    _, team_buy, [lin, ming, hua, bo] = await a_team_buy(market, 4)
    mine = await market.join(lin, team_buy)
    for other in (hua, bo):
        await market.join(other, team_buy)
    offer = await offered(lin, mine)
    seat = await accepted(ming.post(f"{offer}/acceptance"), 201)
    started = await accepted(ming.post(f"/v1/seats/{seat['id']}/payment", {}))
    await accepted(lin.delete(f"/v1/seats/{mine}"))
    await market.pay(str(started["client_secret"]))
    await market.sweep(looks=True)
    ended = await accepted(ming.get(f"/v1/seats/{seat['id']}"))
    assert (ended["state"], ended["payment"]["state"]) == ("expired", "released")  # type: ignore[index]
    assert (await market.look(team_buy))["buyers_count"] == 2
    await market.prove()


async def test_offers_are_refused(market: Market) -> None:
    """Only one's own paid seat, while it runs, and not to who has a seat there already."""
    shop, team_buy, [lin, ming, hua] = await a_team_buy(market, 3)
    mine = await market.join(lin, team_buy)
    await market.join(ming, team_buy)
    unpaid = await market.reserve(hua, team_buy)
    path = f"/v1/seats/{mine}/transfer"
    await refused(market, market.api.visitor().post(path, {}), 401, "unauthenticated")
    await refused(market, lin.post(path, {}, key=None), 400, "idempotency_key_missing")
    await refused(market, lin.post(path, {"to": "hua"}), 400, "malformed")
    await refused(market, ming.post(path, {}), 404, "seat_not_found")
    await refused(market, ming.delete(path), 404, "seat_not_found")
    mine_too = {"to": str(lin.shopper_id)}
    await refused(market, lin.post(path, mine_too), 409, "seat_already_held")
    held = {"to": str(ming.shopper_id)}
    await refused(market, lin.post(path, held), 409, "seat_already_held")
    await refused(market, lin.post(path, {"to": str(uuid4())}), 404, "shopper_not_found")
    theirs = f"/v1/seats/{unpaid['id']}/transfer"
    await refused(market, hua.post(theirs, {}), 409, "seat_state")
    key = new_key()
    first = await lin.post(path, {}, key=key)
    assert (await lin.post(path, {}, key=key)).content == first.content
    await refused(
        market, lin.post(path, {"to": str(uuid4())}, key=key), 409, "idempotency_conflict"
    )
    await market.advance(86_400)
    await refused(market, lin.post(path, {}), 409, "team_buy_closed")
    await refused(market, shop.owner.get(f"/v1/transfers/{uuid4()}"), 404, "transfer_not_found")


async def test_acceptances_are_refused(market: Market) -> None:
    """A code works once, for whom it is, in time, and within the limit of one shopper."""
    shop, team_buy, [lin, ming, hua, bo] = await a_team_buy(market, 4, units_per_shopper_max=2)
    mine = await market.join(lin, team_buy, quantity=2)
    named = f"{await offered(lin, mine, to=str(ming.shopper_id))}/acceptance"
    await refused(market, market.api.visitor().post(named), 401, "unauthenticated")
    await refused(market, ming.post(named, key=None), 400, "idempotency_key_missing")
    await refused(market, hua.post(named), 404, "transfer_not_found")
    await refused(market, hua.get(named.removesuffix("/acceptance")), 404, "transfer_not_found")
    await refused(market, hua.post("/v1/transfers/x/acceptance"), 404, "transfer_not_found")
    free = f"{await offered(lin, mine)}/acceptance"
    await refused(market, ming.post(named), 410, "transfer_ended")
    await refused(market, lin.post(free), 409, "seat_already_held")
    await market.join(bo, team_buy)
    await refused(market, bo.post(free), 409, "seat_already_held")
    elsewhere = (await shop.open(hua))["id"]
    await market.reserve(hua, elsewhere)
    await refused(market, hua.post(free), 422, "units_per_shopper_exceeded")
    seat = await accepted(ming.post(free), 201)
    await refused(market, bo.post(free), 410, "transfer_ended")
    other = await ming.post(f"/v1/team-buys/{team_buy}/seats", {"quantity": 1})
    assert (other.status_code, other.json()["code"]) == (409, "seat_already_held")
    same = await accepted(ming.post(f"/v1/team-buys/{team_buy}/seats", {"quantity": 2}), 201)
    assert same["id"] == seat["id"]
    await accepted(ming.delete(f"/v1/seats/{seat['id']}"))
    withdrawn = f"{await offered(lin, mine)}/acceptance"
    gone = await lin.delete(f"/v1/seats/{mine}/transfer")
    assert gone.status_code == 204
    await refused(market, ming.post(withdrawn), 410, "transfer_ended")
    late = f"{await offered(lin, mine)}/acceptance"
    await market.advance(86_400)
    await refused(market, ming.post(late), 409, "team_buy_closed")
    await market.sweep()
    await refused(market, ming.post(late), 410, "transfer_ended")
    await market.prove()


async def test_whoever_has_no_phone_takes_no_seat(market: Market) -> None:
    """The giver's promise passes to a verified shopper only."""
    _, team_buy, [lin, ming] = await a_team_buy(market, 2)
    offer = await offered(lin, await market.join(lin, team_buy))
    guest = unverified(market, ming)
    await refused(market, guest.post(f"{offer}/acceptance"), 403, "account_unverified")
