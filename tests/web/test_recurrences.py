"""Campaigns that recur: set over HTTP, begun by the worker, once each (PD-3)."""

import pytest

from app.actions.recur_campaign import begin_recurring
from tests.support.market import Market
from tests.support.refusals import accepted, refused

RULE = {"every": "day", "at": "09:00", "open_seconds": 3_600}


@pytest.mark.feature("PD-3")
async def test_each_run_is_a_campaign_of_its_own(market: Market) -> None:
    """Opened at its time with the same offer, whole stock, its own window; begun once."""
    shop = await market.shop(stock=50, timezone="Europe/Berlin")
    path = shop.path("campaigns", shop.campaign, "recurrence")
    rule = await accepted(shop.owner.put(path, {**RULE, "open_seconds": 86_400}))
    assert (rule["at"], rule["last_campaign_id"]) == ("09:00", None)
    db = market.api.wiring.db
    assert await begin_recurring(db) == 0
    await market.advance(86_400)
    assert await begin_recurring(db) == 1
    assert await begin_recurring(db) == 0
    after = (await shop.owner.get(path)).json()
    copied = (await market.api.visitor().get(f"/v1/campaigns/{after['last_campaign_id']}")).json()
    template = (await market.api.visitor().get(f"/v1/campaigns/{shop.campaign}")).json()
    assert copied["opens_at"] == rule["next_at"]
    assert after["next_at"] > rule["next_at"]
    for same in ("title", "ladder", "formed_min", "merchant_id", "stock_left"):
        assert copied[same] == template[same]


async def test_an_outage_begins_nothing_for_the_time_that_passed(market: Market) -> None:
    """Ten days without a worker: at most one run is begun, the one that would be open now."""
    shop = await market.shop()
    path = shop.path("campaigns", shop.campaign, "recurrence")
    await accepted(shop.owner.put(path, {**RULE, "open_seconds": 86_400}))
    await market.advance(10 * 86_400)
    while await begin_recurring(market.api.wiring.db):
        pass
    listed = await market.api.visitor().get("/v1/campaigns", merchant_id=str(shop.merchant_id))
    assert len(listed.json()["items"]) == 2


async def test_rules_are_the_merchants_own(market: Market) -> None:
    """Strangers find nothing; half a rule is malformed; an ended rule begins no more."""
    shop = await market.shop()
    path = shop.path("campaigns", shop.campaign, "recurrence")
    await refused(market, shop.owner.get(path), 404, "recurrence_not_found")
    [stranger] = await market.crowd(1)
    await refused(market, stranger.put(path, RULE), 404, "merchant_not_found")
    for bad in ({**RULE, "every": "week"}, {**RULE, "at": "24:00"}, {**RULE, "weekday": 7}):
        await refused(market, shop.owner.put(path, bad), 400, "malformed")
    await accepted(shop.owner.put(path, {**RULE, "every": "week", "weekday": 0}))
    assert (await accepted(shop.owner.delete(path)))["next_at"] is None
    await market.advance(8 * 86_400)
    assert await begin_recurring(market.api.wiring.db) == 0
