"""Disputes, from the bank's act at the provider to the books and what finance reads."""

from typing import Any

import pytest

from app.actions.follow_disputes import record_disputes
from app.actions.reconcile import reconcile_due
from app.actions.run_ops import claim_ops, run_op
from app.store import ops, payments
from tests.support.market import Market
from tests.support.refusals import refused
from tests.support.web import staff_of
from tests.web.test_refunds import PAYABLE, PLATFORM, Sold, a_sale

DISPUTES = "/v1/finance/disputes"
DISPUTED, RESERVE, FEE = "asset:dispute:clearing", "liab:merchant:reserve", "exp:stripe:dispute_fee"
NINE_DAYS = 9 * 86_400


async def open_dispute(sold: Sold, kind: str = "fraudulent") -> str:
    """Have the bank of the one who paid 79.00 act; returns the name of what that made."""
    [capture] = [
        one
        for one in await sold.market.sandbox.effects(kind="capture")
        if one["amount_minor"] == 7_900
    ]
    made = await sold.market.sandbox.control(
        "POST", "disputes", kind=kind, payment_intent=capture["object_id"]
    )
    name: str = made["id"]
    return name


async def listed(sold: Sold, **given: Any) -> list[dict[str, Any]]:
    answer = await sold.shop.owner.get(DISPUTES, merchant_id=str(sold.shop.merchant_id), **given)
    assert answer.status_code == 200, answer.text
    items: list[dict[str, Any]] = answer.json()["items"]
    return items


async def answer_the_bank(sold: Sold, name: str, text: str) -> None:
    await sold.market.sandbox.api(
        "POST", f"/v1/disputes/{name}", **{"evidence[uncategorized_text]": text}
    )
    await sold.market.advance(1)


@pytest.mark.parametrize("told", ["by webhooks", "by lines alone"])
async def test_a_lost_dispute_takes_from_each_what_they_had(market: Market, told: str) -> None:
    """94.00 leave at once and 88.47 are held back; lost, leader and platform give their parts."""
    sold = await a_sale(market)
    before = await market.balances(sold.shop)

    async def hear() -> None:
        if told == "by webhooks":
            await market.deliver(times=2)
        await market.reconcile(sold.shop)

    name = await open_dispute(sold)
    await hear()
    [one] = await listed(sold)
    assert (one["kind"], one["state"], one["gateway_ref"]) == ("dispute", "needs_response", name)
    assert (one["amount_minor"], one["fee_minor"], one["leader_minor"]) == (7_900, 1_500, 395)
    assert one["evidence_due_at"] is not None
    assert await listed(sold, due_before=one["evidence_due_at"]) == []
    now = await market.balances(sold.shop)
    assert (now[DISPUTED], now[RESERVE], now[FEE]) == (7_900, -8_847, 1_500)
    assert now[PAYABLE] - before[PAYABLE] == 8_847
    assert now["asset:stripe:balance"] - before["asset:stripe:balance"] == -9_400
    again = {"seat_id": sold.bo, "reason": "spoiled"}
    call = sold.shop.owner.post(sold.shop.path("refunds"), again)
    await refused(market, call, 409, "seat_disputed")

    await market.advance(NINE_DAYS + 1)
    if told == "by lines alone":  # no line says that it is lost: a look does, hours later
        async with market.api.wiring.db.transaction() as tx:
            await tx.execute("update op set done_at = now() - interval '7 hours'")
        await reconcile_due(market.api.wiring.db, market.api.wiring.gateway)
        await market.sweep()
    await hear()
    [one] = await listed(sold, state="lost")
    assert one["ended_at"] is not None
    now = await market.balances(sold.shop)
    assert {DISPUTED, RESERVE}.isdisjoint(now)
    assert now[PAYABLE] - before[PAYABLE] == 8_847
    assert now[sold.lin_earns] - before[sold.lin_earns] == 395
    assert now[PLATFORM] - before[PLATFORM] == 158
    items = await market.reconcile(sold.shop)
    assert [item for item in items if item["status"] != "matched"] == []
    await market.prove()


async def test_a_won_dispute_costs_its_fee(market: Market) -> None:
    sold = await a_sale(market)
    before = await market.balances(sold.shop)
    name = await open_dispute(sold)
    await market.deliver()
    await answer_the_bank(sold, name, "winning_evidence")
    await market.deliver(times=2)
    [one] = await listed(sold)
    assert (one["state"], one["has_evidence"]) == ("won", True)
    now = await market.balances(sold.shop)
    assert now[PAYABLE] - before[PAYABLE] == 1_500
    assert {DISPUTED, RESERVE}.isdisjoint(now)
    assert now[PLATFORM] == before[PLATFORM]
    items = await market.reconcile(sold.shop)
    assert [item for item in items if item["status"] != "matched"] == []
    assert (await sold.ask(sold.bo))["amount_minor"] == 7_900
    await market.sweep()
    await market.prove()


async def test_inquiries_and_warnings_move_no_money_until_they_do(market: Market) -> None:
    """An inquiry that is answered badly becomes a dispute: the same row, now with money."""
    sold = await a_sale(market)
    before = await market.balances(sold.shop)
    warning = await open_dispute(sold, "warning")
    name = await open_dispute(sold, "inquiry")
    await market.deliver(times=2)
    shown = {one["gateway_ref"]: one for one in await listed(sold)}
    assert (shown[warning]["kind"], shown[warning]["state"]) == ("fraud_warning", "closed")
    assert shown[warning]["amount_minor"] == 7_900
    assert (shown[name]["kind"], shown[name]["state"]) == ("inquiry", "needs_response")
    assert await market.balances(sold.shop) == before
    await answer_the_bank(sold, name, "losing_evidence")
    await market.deliver()
    [one] = await listed(sold, kind="dispute")
    assert (one["gateway_ref"], one["fee_minor"]) == (name, 1_500)
    assert (await market.balances(sold.shop))[DISPUTED] == 7_900
    await market.prove()


async def test_a_look_that_was_overtaken_takes_nothing_back(market: Market) -> None:
    """A worker froze after it had looked; meanwhile the dispute was won, and another one saw it."""
    sold = await a_sale(market)
    name = await open_dispute(sold)
    await market.deliver()
    db, paying = market.api.wiring.db, market.api.wiring.paying
    async with db.transaction() as tx:
        [row] = await tx.fetch("select merchant_id, payment_id from dispute")
        await ops.follow_disputes(tx, row["merchant_id"], row["payment_id"])
    [frozen] = await claim_ops(db, limit=1)
    async with db.reading() as tx:
        payment = (await payments.read(tx, frozen.merchant_id, [frozen.payment_id]))[
            frozen.payment_id
        ]
    seen = await paying.gateway.find_disputes(payment.gateway_ref or "")
    assert isinstance(seen, list)
    await answer_the_bank(sold, name, "winning_evidence")
    await market.deliver()
    before = await market.balances(sold.shop)
    assert await record_disputes(db, frozen, payment, seen)
    [one] = await listed(sold)
    assert one["state"] == "won"
    assert await market.balances(sold.shop) == before
    await market.prove()


async def test_what_is_heard_during_a_look_has_it_look_again(market: Market) -> None:
    """The bank decides between a worker's look and its note: nobody waits for the next round."""
    sold = await a_sale(market)
    name = await open_dispute(sold)
    db = market.api.wiring.db
    await market.deliver()
    async with db.transaction() as tx:
        [row] = await tx.fetch("select merchant_id, payment_id from dispute")
        await ops.follow_disputes(tx, row["merchant_id"], row["payment_id"])
    [looking] = await claim_ops(db, limit=1)
    async with db.transaction() as tx:
        await ops.follow_disputes(tx, row["merchant_id"], row["payment_id"])
    await run_op(market.api.wiring.paying, looking)
    async with db.reading() as tx:
        assert await ops.is_todo(tx, looking, looking.id)
    await answer_the_bank(sold, name, "winning_evidence")
    await market.sweep()
    assert [one["state"] for one in await listed(sold)] == ["won"]


async def test_who_may_read(market: Market) -> None:
    sold = await a_sale(market)
    clerk = await staff_of(market.api, sold.shop.merchant_id, "clerk", "+8613900000077")
    await refused(market, market.api.visitor().get(DISPUTES), 401, "unauthenticated")
    await refused(market, clerk.get(DISPUTES), 403, "role_missing")
    assert await listed(sold) == []
