"""Our books held against the provider's own account: what fits, what does not, who settles it."""

from typing import Any

import pytest

from app.actions.sync_money_lines import sync_money_lines
from app.actions.verify_ledger import verify_ledger
from app.store import ledger
from domain.ledger import Shares, capture_posting
from tests.support.ledger_rows import NOON
from tests.support.market import Market, Shop
from tests.support.refusals import accepted, refused
from tests.support.web import staff_of, the_platform
from tests.web.test_refunds import LADDER, Sold, a_sale

ITEMS = "/v1/finance/reconciliation/items"
HOUR = 3_600
SUSPENSE = "asset:suspense"


def statuses(items: list[dict[str, Any]]) -> dict[str, int]:
    found = [one["status"] for one in items]
    return {status: found.count(status) for status in sorted(set(found))}


async def refund_at_the_console(sold: Sold) -> str:
    """Have somebody refund 10.00 at the provider's own console; returns its name."""
    [capture] = [
        one
        for one in await sold.market.sandbox.effects(kind="capture")
        if one["amount_minor"] == 7_900
    ]
    intent = capture["objects"].get("payment_intent", capture["object_id"])
    made = await sold.market.sandbox.api(
        "POST", "/v1/refunds", payment_intent=intent, amount="1000"
    )
    name: str = made["id"]
    return name


@pytest.mark.feature("N-2")
async def test_everything_we_did_matches(market: Market) -> None:
    """Holds, a wallet with its difference, and a refund after the sale: nothing is left over."""
    sold = await a_sale(market)
    await sold.ask(sold.mei, units_count=1)
    await market.sweep()
    items = await market.reconcile(sold.shop)
    assert statuses(items) == {"matched": 3}
    assert {one["rest_minor"] for one in items} == {0}
    at = {"merchant_id": str(sold.shop.merchant_id)}
    runs = (await sold.shop.owner.get("/v1/finance/reconciliation/runs", **at)).json()["items"]
    assert [(one["checked_count"], one["open_count"]) for one in runs] == [(3, 0)]
    assert statuses(await market.reconcile(sold.shop)) == {"matched": 3}
    [day] = {one["happened_at"][:10] for one in items}
    for asked, count in ({"status": "matched"}, 3), ({"status": "duplicate"}, 0):
        assert len(await market.reconcile(sold.shop, **asked)) == count
    assert len(await market.reconcile(sold.shop, age_gt_seconds=HOUR)) == 0
    assert len(await market.reconcile(sold.shop, day="2001-01-01")) == 0
    assert day
    await market.prove()


@pytest.mark.feature("N-2")
async def test_what_somebody_did_at_the_console_waits_for_a_person(market: Market) -> None:
    """Within an hour it may be ours; then it is listed, booked, and still on clearing."""
    sold = await a_sale(market)
    before = await market.balances(sold.shop)
    name = await refund_at_the_console(sold)
    [item] = await market.reconcile(sold.shop, ref=name)
    assert (item["status"], item["theirs_minor"]) == ("expected", -1_000)
    await market.advance(HOUR + 1)
    [item] = await market.reconcile(sold.shop, ref=name)
    assert (item["status"], item["rest_minor"]) == ("missing_here", 1_000)
    assert item["age_seconds"] > HOUR
    now = await market.balances(sold.shop)
    assert now["asset:stripe:balance"] - before["asset:stripe:balance"] == -1_000
    assert now["asset:stripe:clearing"] == 1_000

    path = f"{ITEMS}/{item['id']}/resolve?merchant_id={sold.shop.merchant_id}"
    owner = sold.shop.owner
    why = {"reason": "refunded by phone"}
    await refused(market, owner.post(path, why), 409, "resolution_account")
    lost = {**why, "account": "exp:bad_debt"}
    await refused(market, owner.post(path, lost), 409, "resolution_account")
    done = await accepted(owner.post(path, {**why, "account": "liab:merchant:payable"}))
    assert (done["status"], done["reason"]) == ("resolved", "refunded by phone")
    assert done["transaction_id"]
    now = await market.balances(sold.shop)
    assert "asset:stripe:clearing" not in now
    assert now["liab:merchant:payable"] - before["liab:merchant:payable"] == 1_000
    await refused(market, owner.post(path, why), 409, "nothing_to_resolve")
    [item] = await market.reconcile(sold.shop, ref=name)
    assert item["status"] == "resolved"
    assert (await market.sandbox.control("GET", "check"))["items"] == []


async def a_captured_hold(market: Market, amount_minor: int) -> Shop:
    """Have somebody capture a hold of 100.00 at the console, an hour before its team-buy closes."""
    shop = await market.shop(
        currency="usd",
        ladder=[{"buyers_min": 1, "unit_price_minor": 10_000}],
        formed_min=1,
        early_close=True,
    )
    lin, mei = await market.crowd(2)
    team_buy = (await shop.open(lin))["id"]
    await market.join(mei, team_buy)
    [hold] = await market.sandbox.effects(kind="authorize")
    path = f"/v1/payment_intents/{hold['object_id']}/capture"
    await market.sandbox.api("POST", path, amount_to_capture=str(amount_minor))
    await market.deliver()
    await market.reconcile(shop)
    await market.advance(HOUR + 1)
    [item] = await market.reconcile(shop)
    assert (item["status"], item["rest_minor"]) == ("missing_here", -amount_minor)
    await accepted(lin.post(f"/v1/team-buys/{team_buy}/close", {}))
    await market.sweep()
    return shop


async def test_a_hold_captured_at_the_console_for_the_price_is_taken_as_ours(
    market: Market,
) -> None:
    """It was booked as a stranger's by then; its fee is passed on like any other's."""
    shop = await a_captured_hold(market, 10_000)
    [item] = await market.reconcile(shop)
    assert (item["status"], item["rest_minor"]) == ("matched", 0)
    assert await market.balances(shop) == {
        "asset:stripe:balance": 9_680,
        "exp:stripe:fee": 320,
        "inc:psp:recharge": -320,
        "liab:merchant:payable": -9_680,
    }
    async with market.api.wiring.db.reading() as tx:
        assert await tx.fetchval("select fee_minor from payment") == 320
    await market.prove()


async def test_a_hold_captured_at_the_console_for_another_price_is_booked_all_the_same(
    market: Market,
) -> None:
    """Our capture was given up; that keeps nobody from booking what Stripe has done."""
    shop = await a_captured_hold(market, 7_000)
    [item] = await market.reconcile(shop)
    assert item["status"] == "missing_here"
    now = await market.balances(shop)
    assert (now["asset:stripe:balance"], now["asset:stripe:clearing"]) == (6_767, -7_000)
    assert (await verify_ledger(market.api.wiring.db)).findings == []


async def test_what_a_given_up_act_left_behind_is_booked(market: Market) -> None:
    """The capture was given up before anybody had listed Stripe's line."""
    shop = await market.shop(
        currency="usd",
        ladder=[{"buyers_min": 1, "unit_price_minor": 10_000}],
        formed_min=1,
        early_close=True,
    )
    lin, mei = await market.crowd(2)
    team_buy = (await shop.open(lin))["id"]
    await market.join(mei, team_buy)
    [hold] = await market.sandbox.effects(kind="authorize")
    path = f"/v1/payment_intents/{hold['object_id']}/capture"
    await market.sandbox.api("POST", path, amount_to_capture="7000")
    await accepted(lin.post(f"/v1/team-buys/{team_buy}/close", {}))
    await market.sweep()
    await market.advance(HOUR + 1)
    [item] = await market.reconcile(shop)
    assert (item["status"], item["rest_minor"]) == ("missing_here", -7_000)
    assert (await market.balances(shop))["asset:stripe:balance"] == 6_767


async def test_a_deposit_given_back_at_the_console_is_not_given_back_again(market: Market) -> None:
    """A wallet was charged 100.00; somebody refunds it whole before the price falls to 79.00."""
    shop = await market.shop(currency="usd", ladder=LADDER, formed_min=2, early_close=True)
    lin, mei = await market.crowd(2)
    team_buy = (await shop.open(lin))["id"]
    wallet = {"payment_method_type": "alipay", "authenticate": True}
    await market.join(lin, team_buy, **wallet)
    await market.join(mei, team_buy)
    [charge] = await market.sandbox.effects(kind="charge")
    made = await market.sandbox.api("POST", "/v1/refunds", payment_intent=charge["object_id"])
    await accepted(lin.post(f"/v1/team-buys/{team_buy}/close", {}))
    await market.sweep()
    await market.advance(HOUR + 1)
    items = {one["ref"]: one for one in await market.reconcile(shop)}
    one = items.pop(made["id"])
    assert (one["status"], one["rest_minor"]) == ("missing_here", 10_000)
    assert {other["status"] for other in items.values()} == {"matched"}
    assert (await verify_ledger(market.api.wiring.db)).findings == []
    balance = await market.sandbox.api("GET", "/v1/balance")
    theirs = sum(one["amount"] for part in ("available", "pending") for one in balance[part])
    assert (await market.balances(shop))["asset:stripe:balance"] == theirs
    assert len(await market.sandbox.effects(kind="refund")) == 1


async def test_what_the_provider_never_booked_is_missing_there(market: Market) -> None:
    """An act of ours without a line: nothing is taken back by itself."""
    sold = await a_sale(market)
    posting = capture_posting(
        key="capture:lost", currency="usd", shares=Shares(500, 0, 0), charge_ref="ch_lost"
    )
    async with market.api.wiring.db.transaction() as tx:
        await ledger.post(tx, sold.shop.merchant_id, [(posting, NOON)])
    [item] = await market.reconcile(sold.shop, ref="ch_lost")
    assert (item["status"], item["ours_minor"], item["rest_minor"]) == (
        "missing_at_stripe",
        500,
        500,
    )
    listed = (
        await sold.shop.owner.get(
            "/v1/finance/reconciliation", merchant_id=str(sold.shop.merchant_id)
        )
    ).json()["items"]
    assert {(one["status"], one["items_count"]) for one in listed} == {
        ("matched", 2),
        ("missing_at_stripe", 1),
    }


async def test_a_payout_needs_no_act_and_strangers_lie_in_suspense(market: Market) -> None:
    """Fetched in pages; whoever is not ours is in the platform's book, to the cent."""
    sold = await a_sale(market)
    for _ in range(101):
        await market.sandbox.api(
            "POST",
            "/v1/payment_intents",
            **{
                "amount": "1000",
                "currency": "usd",
                "payment_method": "pm_card_bypassPending",
                "confirm": "true",
                "allowed_payment_method_types[0]": "card",
            },
        )
    operator = await staff_of(
        market.api, await the_platform(market.api, sold.shop.owner), "finance", "+8613900000055"
    )
    await market.sandbox.control("POST", "payouts/run")
    walked = 0
    while await sync_money_lines(market.api.wiring.paying):
        walked += 1
    assert walked >= 2
    books = (await operator.get("/v1/finance/trial-balance")).json()
    stands = {one["account"]: one["balance_minor"] for one in books["items"]}
    assert stands[SUSPENSE] == -101_000
    assert stands["asset:stripe:payout_in_transit"] > 0
    balance = await market.sandbox.api("GET", "/v1/balance")
    theirs = sum(one["amount"] for part in ("available", "pending") for one in balance[part])
    assert stands["asset:stripe:balance"] == theirs
    before = await market.rows("balance_transaction", "ledger_transaction")
    while await sync_money_lines(market.api.wiring.paying):
        pass  # the last minutes once more
    assert await market.rows("balance_transaction", "ledger_transaction") == before


async def test_who_may_read_and_settle(market: Market) -> None:
    sold = await a_sale(market)
    [stranger] = await market.crowd(1)
    clerk = await staff_of(market.api, sold.shop.merchant_id, "clerk", "+8613900000077")
    for path in (ITEMS, "/v1/finance/reconciliation", "/v1/finance/reconciliation/runs"):
        await refused(market, market.api.visitor().get(path), 401, "unauthenticated")
        await refused(market, stranger.get(path), 403, "role_missing")
        await refused(market, clerk.get(path), 403, "role_missing")
    nobodys = f"{ITEMS}/{sold.shop.merchant_id}/resolve?merchant_id={sold.shop.merchant_id}"
    call = sold.shop.owner.post(nobodys, {"reason": "x"})
    await refused(market, call, 404, "reconciliation_item_not_found")


async def test_days_add_up_where_the_merchant_is(market: Market) -> None:
    """What was sold, given back, and what each party had of it."""
    sold = await a_sale(market)
    await sold.ask(sold.bo)
    await market.sweep()
    at = {"merchant_id": str(sold.shop.merchant_id), "from": "2000-01-01", "to": "2000-12-31"}
    path, owner = "/v1/finance/days", sold.shop.owner.client
    assert (await owner.get(path, params=at)).json() == {"items": []}
    today = (await market.look((await sold.shop.open(sold.shop.owner))["id"]))["server_time"][:4]
    at = {**at, "from": f"{today}-01-01", "to": f"{today}-12-31"}
    [day] = (await owner.get(path, params=at)).json()["items"]
    assert (day["sold_minor"], day["refunded_minor"]) == (23_700, 7_900)
    assert (day["leader_minor"], day["platform_minor"]) == (790, 316)
    shares = day["leader_minor"] + day["platform_minor"] + day["merchant_minor"]
    assert shares + day["stripe_fee_minor"] == 23_700 - 7_900
    answer = await owner.get(path, params={**at, "to": "1999-01-01"})
    assert answer.status_code == 400
