"""Closing the books: refused while something is open, then nothing moves; corrections by two."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.actions.seal_audit import seal_audit
from app.actions.verify_ledger import PERIODS_KEPT, verify_ledger
from app.store import ledger
from domain.ledger import CLEARING, DEPOSITS, Line, Posting
from tests.support.ledger_rows import all_ended
from tests.support.market import Market, Shop
from tests.support.refusals import accepted, refused
from tests.support.web import staff_of

MONTH = {"starts_at": "2026-03-01T00:00:00Z", "ends_at": "2026-04-01T00:00:00Z"}
IN_MARCH = datetime(2026, 3, 9, tzinfo=UTC)
LAST_OF_MARCH = "2026-03-31T23:59:59.999999Z"


async def post(market: Market, shop: Shop, *postings: Posting, at: datetime = IN_MARCH) -> str:
    async with market.api.wiring.db.transaction() as tx:
        ids = await ledger.post(tx, shop.merchant_id, [(one, at) for one in postings])
    return str(ids[0])


def act(key: str, amount_minor: int, ref: str = "ch_1") -> Posting:
    lines = (Line(CLEARING, "usd", amount_minor, ref), Line(DEPOSITS, "usd", -amount_minor))
    return Posting(key, "deposit", lines, ref)


async def balance(shop: Shop) -> list[dict[str, Any]]:
    answer = await shop.owner.get(
        "/v1/finance/trial-balance",
        merchant_id=str(shop.merchant_id),
        effective_at=LAST_OF_MARCH,
    )
    items: list[dict[str, Any]] = answer.json()["items"]
    return items


@pytest.mark.feature("N-17")
async def test_a_month_is_closed_when_it_is_ready_and_stays_as_it_is(market: Market) -> None:
    shop = await market.shop()
    book = f"merchant_id={shop.merchant_id}"
    await post(market, shop, act("deposit:1", 100))
    made = await accepted(shop.owner.post(f"/v1/finance/periods?{book}", MONTH), 201)
    again = shop.owner.post(f"/v1/finance/periods?{book}", MONTH)
    await refused(market, again, 409, "period_overlaps")
    close = f"/v1/finance/periods/{made['id']}/close?{book}"
    await refused(market, shop.owner.post(close, {}), 409, "period_not_ready")
    path = f"/v1/finance/periods/{made['id']}"
    shown = await accepted(shop.owner.get(path, merchant_id=str(shop.merchant_id)))
    assert shown["open"] == {"undrained_count": 1, "ops_count": 0}
    await post(market, shop, act("bt:1", -100))
    closed = await accepted(shop.owner.post(close, {}))
    assert (len(closed["closed_hash"]), closed["override_reason"]) == (64, "")
    await refused(market, shop.owner.post(close, {}), 409, "period_closed")
    before = await balance(shop)
    late = await post(market, shop, act("deposit:2", 70, "ch_2"))
    assert await balance(shop) == before
    transaction = await accepted(
        shop.owner.get(f"/v1/finance/ledger/transactions/{late}", merchant_id=str(shop.merchant_id))
    )
    assert transaction["late_since"] == "2026-03-09T00:00:00Z"
    assert transaction["effective_at"] > "2026-04"
    verified = await verify_ledger(market.api.wiring.db)
    assert [one for one in verified.findings if one.sentence == PERIODS_KEPT] == []


async def test_a_month_with_something_open_is_closed_for_a_reason(market: Market) -> None:
    shop = await market.shop()
    book = f"merchant_id={shop.merchant_id}"
    await post(market, shop, act("deposit:1", 100))
    ends_at = (datetime.now(UTC) + timedelta(days=1)).isoformat()
    open_one = {"starts_at": "2026-04-01T00:00:00Z", "ends_at": ends_at}
    young = await accepted(shop.owner.post(f"/v1/finance/periods?{book}", open_one), 201)
    path = f"/v1/finance/periods/{young['id']}/close?{book}"
    await refused(market, shop.owner.post(path, {}), 409, "period_not_over")
    made = await accepted(shop.owner.post(f"/v1/finance/periods?{book}", MONTH), 201)
    close = f"/v1/finance/periods/{made['id']}/close?{book}"
    closed = await accepted(shop.owner.post(close, {"override_reason": "Stripe is late"}))
    assert closed["override_reason"] == "Stripe is late"
    other = await market.shop()
    elsewhere = f"/v1/finance/periods/{made['id']}/close?merchant_id={other.merchant_id}"
    await refused(market, shop.owner.post(elsewhere, {}), 404, "period_not_found")


@pytest.mark.feature("N-17")
async def test_a_correction_is_a_mirror_that_two_people_make(market: Market) -> None:
    shop = await market.shop()
    book = f"merchant_id={shop.merchant_id}"
    kept = await post(market, shop, act("deposit:1", 100))
    lines = (Line("liab:merchant:payable", "usd", 30), Line("inc:psp:recharge", "usd", -30))
    wrong = await post(market, shop, Posting("recharge:1", "stripe.fee_recharged", lines))
    path = "/v1/finance/ledger/transactions/{}/reverse?" + book
    because = {"reason": "charged twice"}
    await refused(market, shop.owner.post(path.format(kept), because), 409, "not_reversible")
    asked = await accepted(shop.owner.post(path.format(wrong), because), 201)
    await refused(market, shop.owner.post(path.format(wrong), because), 409, "reversal_open")
    approve = f"/v1/finance/reversals/{asked['id']}/approve?{book}"
    await refused(market, shop.owner.post(approve), 403, "second_person_missing")
    assert (await market.balances(shop))["inc:psp:recharge"] == -30
    second = await staff_of(market.api, shop.merchant_id, "finance", "+8613900000078")
    done = await accepted(second.post(approve))
    assert done["state"] == "approved"
    assert "inc:psp:recharge" not in await market.balances(shop)
    mirror = await accepted(second.get(f"/v1/finance/ledger/transactions/{done['reversal_id']}"))
    assert mirror["reverses"] == wrong
    await refused(market, second.post(approve), 409, "reversal_decided")
    listed = await accepted(second.get("/v1/finance/reversals"))
    assert [one["id"] for one in listed["items"]] == [asked["id"]]


@pytest.mark.feature("N-17")
async def test_who_did_what_is_listed_and_sealed(market: Market) -> None:
    shop = await market.shop()
    book = f"merchant_id={shop.merchant_id}"
    made = await accepted(shop.owner.post(f"/v1/finance/periods?{book}", MONTH), 201)
    await accepted(shop.owner.post(f"/v1/finance/periods/{made['id']}/close?{book}", {}))
    at = {"merchant_id": str(shop.merchant_id)}
    listed = (await shop.owner.get("/v1/finance/audit", **at)).json()["items"]
    assert [one["action"] for one in listed] == ["period.closed", "period.made"]
    assert {one["actor"] for one in listed} == {f"shopper:{shop.owner.shopper_id}"}
    await all_ended(market.api.wiring.db)
    assert await seal_audit(market.api.wiring.db) >= 1
    [seal] = (await shop.owner.get("/v1/finance/audit/seals", **at)).json()["items"]
    assert (seal["number"], len(seal["hash"])) == (1, 64)
    none = (await shop.owner.get("/v1/finance/audit/seals", **at, before=1)).json()["items"]
    assert none == []
