"""Saved cards: forgotten at their owner's word, here and at the payment provider."""

from typing import Any
from uuid import uuid4

from app.actions.detach_cards import detach_cards
from app.gateways.port import Refused
from tests.support.market import Market
from tests.support.refusals import accepted, refused
from tests.support.web import Shopper


async def methods_of(person: Shopper) -> list[dict[str, Any]]:
    me: dict[str, Any] = (await person.get("/v1/me")).json()
    found: list[dict[str, Any]] = me["payment_methods"]
    return found


async def a_saved_card(market: Market, person: Shopper, team_buy_id: str) -> dict[str, Any]:
    """Pay for a seat and keep the card."""
    seat = await market.reserve(person, team_buy_id)
    paying = {"method": "new", "save": True}
    started = await accepted(person.post(f"/v1/seats/{seat['id']}/payment", paying))
    await market.pay(str(started["client_secret"]))
    await market.sweep(looks=True)
    [card] = await methods_of(person)
    return card


async def test_a_removed_card_is_offered_no_more_and_detached(market: Market) -> None:
    """At once here, soon at the provider; the hold it made stands and is captured all the same."""
    shop = await market.shop(formed_min=1)
    lin, ming = await market.crowd(2)
    opened = await shop.open(lin)
    card = await a_saved_card(market, ming, opened["id"])
    path = f"/v1/me/payment-methods/{card['id']}"
    db, gateway = market.api.wiring.db, market.api.wiring.gateway
    async with db.reading() as tx:
        ref = await tx.fetchval("select gateway_ref from payment_method")
    assert await detach_cards(db, gateway) == 0
    await refused(market, lin.delete(path), 404, "payment_method_not_found")
    removed = await ming.delete(path, key="one")
    assert (removed.status_code, removed.content) == (204, b"")
    again = await ming.delete(path, key="one")
    assert (again.status_code, again.headers["idempotent-replayed"]) == (204, "true")
    assert await methods_of(ming) == []
    assert await detach_cards(db, gateway) == 1
    assert await detach_cards(db, gateway) == 0
    assert isinstance(await gateway.detach(ref, key=uuid4().hex), Refused)
    await refused(market, ming.delete(path), 404, "payment_method_not_found")
    await market.advance(86_400)
    await market.sweep()
    [seat] = (await ming.get("/v1/me/seats")).json()["items"]
    assert seat["state"] == "captured"
    assert await methods_of(ming) == []


async def test_a_card_that_is_charged_at_the_close_waits_for_it(market: Market) -> None:
    """Whoever pledged with it is charged as promised; then the provider lets go of it."""
    shop = await market.shop(formed_min=1, team_buy_seconds=10 * 86_400)
    lin, ming = await market.crowd(2)
    opened = await shop.open(lin)
    card = await a_saved_card(market, ming, opened["id"])
    db, gateway = market.api.wiring.db, market.api.wiring.gateway
    assert (await ming.delete(f"/v1/me/payment-methods/{card['id']}")).status_code == 204
    assert await detach_cards(db, gateway) == 0
    await market.advance(10 * 86_400)
    await market.sweep()
    [seat] = (await ming.get("/v1/me/seats")).json()["items"]
    assert seat["state"] == "captured"
    assert await detach_cards(db, gateway) == 1


async def test_a_provider_that_does_not_answer_is_asked_later(market: Market) -> None:
    """The row stays due until there is an answer."""
    shop = await market.shop()
    lin, ming = await market.crowd(2)
    opened = await shop.open(lin)
    card = await a_saved_card(market, ming, opened["id"])
    assert (await ming.delete(f"/v1/me/payment-methods/{card['id']}")).status_code == 204
    db, gateway = market.api.wiring.db, market.api.wiring.gateway
    await market.sandbox.fault("503_before", path="*/detach")
    assert await detach_cards(db, gateway) == 0
    assert await detach_cards(db, gateway) == 0
    await market.advance(301)
    assert await detach_cards(db, gateway) == 1
