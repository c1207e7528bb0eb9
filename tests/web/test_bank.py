"""The second leg of reconciliation: Stripe's payouts, and what the bank says has arrived."""

from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from app.store import balance_transactions, ledger
from domain.ids import PLATFORM_ID
from domain.reconciliation import BookedLine, line_posting
from tests.support.web import Api, Shopper, a_merchant, log_in, new_key, the_platform

SENT_AT = datetime(2026, 3, 2, tzinfo=UTC)
LINES = "booked_on,amount,currency,reference\n2026-03-04,382.05,usd,\n2026-03-05,7.00,usd,tip\n"


async def send(who: Shopper, text: str, **query: str) -> httpx.Response:
    headers = {"Idempotency-Key": new_key(), "Content-Type": "text/plain"}
    return await who.client.post(
        "/v1/finance/bank-statements", content=text, params=query, headers=headers
    )


async def paid_out(api: Api, ref: str, amount_minor: int) -> None:
    """Stripe sent money to the bank, and we have fetched its line."""
    line = BookedLine(
        id=f"txn_{ref}",
        type="payout",
        currency="usd",
        amount_minor=-amount_minor,
        fee_minor=0,
        source_ref=ref,
        payment_ref="",
        created_at=SENT_AT,
        available_at=SENT_AT,
    )
    async with api.wiring.db.transaction() as tx:
        for fresh in await balance_transactions.keep(tx, [line]):
            posting = line_posting(fresh)
            assert posting is not None
            await ledger.post(tx, PLATFORM_ID, [(posting, SENT_AT)])


async def balances(operator: Shopper) -> dict[str, int]:
    answer = await operator.get("/v1/finance/trial-balance", merchant_id=str(PLATFORM_ID))
    return {one["account"]: one["balance_minor"] for one in answer.json()["items"]}


@pytest.mark.feature("N-2")
async def test_a_payout_is_followed_to_the_bank(api: Api) -> None:
    operator = await log_in(api, "+8613800138009")
    await the_platform(api, operator)
    await paid_out(api, "po_1", 38_205)
    assert (await balances(operator))["asset:stripe:payout_in_transit"] == 38_205
    first = await send(operator, LINES)
    assert first.json() == {"lines_count": 2, "new_count": 2, "matched_count": 1}
    again = await send(operator, LINES)
    assert again.json() == {"lines_count": 2, "new_count": 0, "matched_count": 0}
    after = await balances(operator)
    assert (after["asset:bank"], after["asset:stripe:payout_in_transit"]) == (38_205, 0)
    listed: dict[str, Any] = (await operator.get("/v1/finance/bank-lines", state="matched")).json()
    assert [one["payout_ref"] for one in listed["items"]] == ["po_1"]
    waiting = (await operator.get("/v1/finance/bank-lines", state="open")).json()["items"]
    assert [(one["amount_minor"], one["payout_ref"]) for one in waiting] == [(700, None)]


async def test_what_is_no_statement_changes_nothing(api: Api) -> None:
    operator = await log_in(api, "+8613800138009")
    await the_platform(api, operator)
    for text, query, status in (
        ("nonsense", {}, 422),
        ("<Document/", {"format": "camt.053"}, 422),
        (LINES + "2026-03-06,x,usd,\n", {}, 422),
        ("a\0b", {}, 400),
        (LINES, {"format": "mt940"}, 400),
    ):
        answer = await send(operator, text, **query)
        assert answer.status_code == status, answer.text
    stranger = await log_in(api, "+8613800138010")
    assert (await send(stranger, LINES)).status_code == 403
    assert (await operator.get("/v1/finance/bank-lines")).json()["items"] == []


async def resolve(who: Shopper, line_id: str, reason: str, account: str | None) -> httpx.Response:
    given = {"reason": reason, "account": account}
    return await who.post(f"/v1/finance/bank-lines/{line_id}/resolve", given)


@pytest.mark.feature("N-2")
async def test_a_line_that_is_no_payout_is_settled_by_a_person(api: Api) -> None:
    operator = await log_in(api, "+8613800138009")
    await the_platform(api, operator)
    await send(operator, LINES)
    lines = (await operator.get("/v1/finance/bank-lines", state="open")).json()["items"]
    tip = next(one["id"] for one in lines if one["reference"] == "tip")
    other = next(one["id"] for one in lines if one["id"] != tip)

    noted = (await resolve(operator, other, "rent of the flat above", None)).json()
    assert (noted["state"], noted["transaction_id"]) == ("resolved", None)
    assert "asset:bank" not in await balances(operator)
    booked = (await resolve(operator, tip, "nobody can tell yet", "asset:suspense")).json()
    assert (booked["reason"], booked["resolved_by"][:8]) == ("nobody can tell yet", "shopper:")
    after = await balances(operator)
    assert (after["asset:bank"], after["asset:suspense"]) == (700, -700)
    assert (await operator.get("/v1/finance/bank-lines", state="open")).json()["items"] == []
    # What a person has noted away does not meet the payout that comes for it later.
    await paid_out(api, "po_1", 38_205)
    again = await send(operator, LINES)
    assert again.json()["matched_count"] == 0
    # A note is corrected by another word, a booking by two people alone.
    assert (await resolve(operator, tip, "twice", None)).json()["code"] == "nothing_to_resolve"
    second = (await resolve(operator, other, "it is", "asset:stripe:payout_in_transit")).json()
    assert second["transaction_id"] is not None
    assert (await balances(operator))["asset:stripe:payout_in_transit"] == 0


async def test_a_line_that_moved_nothing_has_nothing_to_book(api: Api) -> None:
    operator = await log_in(api, "+8613800138009")
    await the_platform(api, operator)
    await send(operator, "booked_on,amount,currency,reference\n2026-03-05,0.00,usd,notice\n")
    [line] = (await operator.get("/v1/finance/bank-lines")).json()["items"]
    done = (await resolve(operator, line["id"], "says nothing", "asset:suspense")).json()
    assert (done["state"], done["transaction_id"]) == ("resolved", None)


async def test_what_was_booked_for_a_line_is_undone_by_two(api: Api) -> None:
    operator = await log_in(api, "+8613800138009")
    await the_platform(api, operator)
    await send(operator, LINES)
    [line, _] = (await operator.get("/v1/finance/bank-lines")).json()["items"]
    done = (await resolve(operator, line["id"], "a fee", "exp:stripe:fee")).json()
    path = f"/v1/finance/ledger/transactions/{done['transaction_id']}/reverse"
    asked = await operator.post(path, {"reason": "it was a tip"})
    approve = f"/v1/finance/reversals/{asked.json()['id']}/approve"
    assert (await operator.post(approve)).json()["code"] == "second_person_missing"
    colleague = await log_in(api, "+8613800138019")
    await the_platform(api, colleague)
    assert (await colleague.post(approve)).status_code == 200
    [found] = [
        one
        for one in (await operator.get("/v1/finance/bank-lines", state="open")).json()["items"]
        if one["id"] == line["id"]
    ]
    assert (found["reason"], found["transaction_id"]) == ("", None)
    again = await resolve(operator, line["id"], "a tip", "asset:suspense")
    assert again.json()["state"] == "resolved"


async def test_only_the_platforms_people_settle_lines(api: Api) -> None:
    operator = await log_in(api, "+8613800138009")
    await the_platform(api, operator)
    await send(operator, LINES)
    [line, _] = (await operator.get("/v1/finance/bank-lines")).json()["items"]
    owner = await log_in(api, "+8613800138010")
    await a_merchant(api, owner)
    refused = await resolve(owner, line["id"], "mine", None)
    assert (refused.status_code, refused.json()["code"]) == (403, "role_missing")
    unknown = await resolve(operator, str(PLATFORM_ID), "where is it", None)
    assert unknown.json()["code"] == "bank_line_not_found"
    assert (await resolve(operator, line["id"], "x", "liab:merchant:payable")).status_code == 400
