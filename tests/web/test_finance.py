"""Finance over HTTP: who may read which books, and that what is read adds up."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import msgspec
import pytest

from app.store import balances
from domain.ledger import CLEARING, DEPOSITS
from tests.support.ledger_rows import NOON, a_posting, after, book
from tests.support.settled import Settled, a_settlement
from tests.support.web import Api, Shopper, Visitor, a_merchant, log_in, staff_of, the_platform

OWNER, FINANCE, CLERK, OPERATOR, STRANGER = (f"+86138000000{number:02}" for number in range(1, 6))


NOBODY = UUID(int=9)


class House(msgspec.Struct):
    """A merchant with a settled team-buy and a key that reads its books."""

    api: Api
    owner: Shopper
    merchant_id: UUID
    settled: Settled
    key: Visitor


@pytest.fixture
async def house(api: Api) -> House:
    owner = await log_in(api, OWNER)
    merchant_id = await a_merchant(api, owner)
    settled = await a_settlement(api.wiring.db, merchant_id, holds=5, wallets=1, sponsored=1)
    key = await a_key(api, owner, merchant_id, "ledger:read")
    return House(api, owner, merchant_id, settled, key)


async def a_key(api: Api, owner: Shopper, merchant_id: UUID, *scopes: str) -> Visitor:
    ends = (datetime.now(UTC) + timedelta(days=90)).isoformat()
    body = {"name": "ERP", "scopes": scopes, "expires_at": ends}
    made = await owner.post(f"/v1/merchants/{merchant_id}/finance-keys", body)
    assert made.status_code == 201, made.text
    return api.visitor(Authorization=f"Bearer {made.json()['key']}")


def iso(instant: datetime) -> str:
    return instant.isoformat().replace("+00:00", "Z")


async def ok(answer: httpx.Response) -> dict[str, Any]:
    assert answer.status_code == 200, answer.text
    body: dict[str, Any] = answer.json()
    return body


# ---- settlements -------------------------------------------------------------------------------


async def test_a_settlement_is_listed_with_the_figures_others_rely_on(house: House) -> None:
    listed = await ok(await house.key.get("/v1/finance/settlements", state="settled"))
    assert listed["next_cursor"] is None
    [item] = listed["items"]
    assert item == {
        "id": str(house.settled.settlement_id),
        "merchant_id": str(house.merchant_id),
        "team_buy_id": str(house.settled.team_buy_id),
        "state": "settled",
        "formed": True,
        "currency": "usd",
        "seats_count": 6,
        "units_count": 6,
        "sponsored_count": 1,
        "exception_count": 0,
        "closing_unit_price_minor": 7_900,
        "authorized_minor": 60_000,
        "captured_minor": 47_400,
        "released_minor": 10_500,
        "refunded_minor": 2_100,
        "stripe_fee_minor": 1_615,
        "leader_minor": 2_370,
        "platform_minor": 948,
        "coupon_minor": 0,
        "merchant_minor": 42_467,
        "created_at": iso(after(60)),
        "settled_at": iso(after(61)),
    }


async def test_a_settlements_detail_has_its_seats_and_what_waits(house: House) -> None:
    path = f"/v1/finance/settlements/{house.settled.settlement_id}"
    found = await ok(await house.key.get(path))
    assert len(found["lines"]) == 7
    assert sum(line["captured_minor"] for line in found["lines"]) == found["captured_minor"]
    assert found["ops"] == []
    trail = [one for line in found["lines"] for one in line["ledger_transaction_ids"]]
    first = await ok(await house.key.get(f"/v1/finance/ledger/transactions/{trail[0]}"))
    assert sum(entry["amount_minor"] for entry in first["entries"]) == 0


async def test_settlements_are_chosen_by_state_and_closing_time(house: House) -> None:
    at = after(60)
    chosen = [
        ({"from": iso(at), "to": iso(at + timedelta(seconds=1))}, 1),
        ({"from": iso(at + timedelta(seconds=1))}, 0),
        ({"to": iso(at)}, 0),
        ({"state": "failed"}, 0),
    ]
    for query, count in chosen:
        answer = await house.key.client.get("/v1/finance/settlements", params=query)
        assert len((await ok(answer))["items"]) == count, query


async def test_settlements_come_page_by_page(house: House) -> None:
    made = {str(house.settled.settlement_id)}
    for _ in range(2):
        more = await a_settlement(house.api.wiring.db, house.merchant_id, holds=2)
        made.add(str(more.settlement_id))
    seen: list[str] = []
    query: dict[str, Any] = {"limit": 1}
    while True:
        page = await ok(await house.key.get("/v1/finance/settlements", **query))
        seen += [item["id"] for item in page["items"]]
        if page["next_cursor"] is None:
            break
        query["cursor"] = page["next_cursor"]
    assert seen == sorted(made, reverse=True)


async def test_dead_ops_and_open_holds_are_listed(house: House) -> None:
    payment_id = house.settled.payments[0]
    async with house.api.wiring.db.transaction() as tx:
        await tx.execute(
            "update op set state = 'dead', last_error = 'card_declined' where payment_id = $1",
            payment_id,
        )
    [op] = (await ok(await house.key.get("/v1/finance/ops")))["items"]
    assert (op["id"], op["last_error"]) == (f"capture:{payment_id}", "card_declined")
    assert (await ok(await house.key.get("/v1/finance/ops", state="todo")))["items"] == []
    holds = await ok(await house.key.get("/v1/finance/holds", expiring_before=iso(NOON)))
    assert holds == {"items": [], "next_cursor": None}


# ---- the ledger --------------------------------------------------------------------------------


async def test_the_trial_balance_sums_to_zero(house: House) -> None:
    found = await ok(await house.key.get("/v1/finance/trial-balance"))
    assert found["totals"] == [{"currency": "usd", "total_minor": 0}]
    stands = {item["account"]: item["balance_minor"] for item in found["items"]}
    assert stands[CLEARING] == 0
    assert stands[DEPOSITS] == 0
    assert stands["memo:sponsored"] == 7_900
    assert stands["liab:merchant:payable"] == -42_467
    assert set(found) == {"effective_at", "known_at", "items", "totals"}


async def test_a_trial_balance_as_of_earlier_shows_what_stood_then(house: House) -> None:
    then = await ok(await house.key.get("/v1/finance/trial-balance", effective_at=iso(after(59))))
    assert {item["account"]: item["balance_minor"] for item in then["items"]} == {
        "memo:auth:held": 50_000,
        "memo:auth:contra": -50_000,
    }
    before = await ok(await house.key.get("/v1/finance/trial-balance"))
    await book(house.api.wiring.db, house.merchant_id, a_posting(), at=NOON)
    again = await ok(await house.key.get("/v1/finance/trial-balance", known_at=before["known_at"]))
    assert again["items"] == before["items"]


async def test_books_that_do_not_add_up_answer_500(house: House, database_url: str) -> None:
    """And no figure of a wrong book leaves the house."""
    forger = await asyncpg.connect(
        database_url, server_settings={"session_replication_role": "replica"}
    )
    await forger.execute("update ledger_entry set amount_minor = amount_minor + 1 where line = 1")
    await forger.close()
    answer = await house.key.get("/v1/finance/trial-balance")
    assert answer.status_code == 500
    assert answer.json()["code"] == "internal"
    assert "items" not in answer.json()


async def test_accounts_their_lines_and_their_balances_agree(house: House) -> None:
    async with house.api.wiring.db.transaction() as tx:
        await balances.fold(tx, house.merchant_id)
    listed = await ok(await house.key.get("/v1/finance/accounts", limit=200))
    held = [one for one in listed["items"] if one["account"].startswith("memo:auth:")]
    assert [one["balance_minor"] for one in held] == [0, 0]
    for account in held:  # what is held comes from holds, not from lines
        path = f"/v1/finance/accounts/{account['account']}/entries"
        assert (await ok(await house.key.get(path)))["items"] == []
    booked = [one for one in listed["items"] if one not in held]
    assert len(booked) == 10
    for account in booked:
        path = f"/v1/finance/accounts/{account['account']}"
        lines = (await ok(await house.key.get(f"{path}/entries", limit=200)))["items"]
        assert sum(line["amount_minor"] for line in lines) == account["balance_minor"]
        assert lines[-1]["balance_minor"] == account["balance_minor"]
        balance = await ok(await house.key.get(f"{path}/balance"))
        assert [item["balance_minor"] for item in balance["items"]] == [account["balance_minor"]]
    now = await ok(await house.key.get("/v1/finance/accounts/memo:auth:held/balance"))
    assert now["items"] == [{"account": "memo:auth:held", "currency": "usd", "balance_minor": 0}]


async def test_accounts_and_lines_come_page_by_page(house: House) -> None:
    for path in ("accounts", f"accounts/{CLEARING}/entries", "ledger/transactions"):
        whole = (await ok(await house.key.get(f"/v1/finance/{path}", limit=200)))["items"]
        seen: list[Any] = []
        query: dict[str, Any] = {"limit": 4}
        while query:
            page = await ok(await house.key.get(f"/v1/finance/{path}", **query))
            seen += page["items"]
            after_that = page["next_cursor"]
            query = {"limit": 4, "cursor": after_that} if after_that else {}
        assert seen == whole
        assert len(whole) > 4


async def test_transactions_are_found_by_the_object_of_stripes(house: House) -> None:
    path = "/v1/finance/ledger/transactions"
    key = f"capture:{house.settled.payments[0]}"
    [capture] = (await ok(await house.key.get(path, key=key)))["items"]
    assert {"id", "kind", "key", "effective_at", "entries"} <= set(capture)
    [ref] = {entry["ref"] for entry in capture["entries"]} - {""}
    found = (await ok(await house.key.get(path, ref=ref)))["items"]
    assert {item["kind"] for item in found} == {"capture", "stripe.balance_transaction"}
    assert (await ok(await house.key.get(path, kind="seat.sponsored")))["items"][0]["source"] == ""


async def test_clearing_lists_what_stripe_has_not_booked(house: House) -> None:
    await book(house.api.wiring.db, house.merchant_id, a_posting(ref="ch_late"), at=NOON)
    [rest] = (await ok(await house.key.get("/v1/finance/clearing")))["items"]
    assert rest == {
        "merchant_id": str(house.merchant_id),
        "currency": "usd",
        "ref": "ch_late",
        "amount_minor": 100,
        "first_at": iso(NOON),
    }


# ---- who may read ------------------------------------------------------------------------------

PATHS = [
    "settlements",
    f"settlements/{NOBODY}",
    "ops",
    "holds",
    "trial-balance",
    "accounts",
    f"accounts/{CLEARING}/entries",
    f"accounts/{CLEARING}/balance",
    "ledger/transactions",
    f"ledger/transactions/{NOBODY}",
    "clearing",
]


@pytest.mark.parametrize("path", PATHS)
async def test_strangers_clerks_and_other_scopes_are_kept_out(house: House, path: str) -> None:
    whole = f"/v1/finance/{path}"
    assert (await house.api.visitor().get(whole)).status_code == 401
    clerk = await staff_of(house.api, house.merchant_id, "clerk", CLERK)
    assert (await clerk.get(whole)).json()["code"] == "role_missing"
    narrow = await a_key(house.api, house.owner, house.merchant_id, "payouts:read")
    assert (await narrow.get(whole)).json()["code"] == "scope_missing"


async def test_orders_alone_open_settlements_and_no_ledger(house: House) -> None:
    orders = await a_key(house.api, house.owner, house.merchant_id, "orders:read")
    await ok(await orders.get("/v1/finance/settlements"))
    assert (await orders.get("/v1/finance/trial-balance")).json()["code"] == "scope_missing"


async def test_another_merchants_books_are_absent(house: House) -> None:
    """A key, finance staff of another house: what is not theirs does not exist."""
    stranger = await log_in(house.api, STRANGER)
    other_id = await a_merchant(house.api, stranger)
    for reader in (stranger, await a_key(house.api, stranger, other_id, "ledger:read")):
        path = f"/v1/finance/settlements/{house.settled.settlement_id}"
        assert (await reader.get(path)).json()["code"] == "settlement_not_found"
        assert (await ok(await reader.get("/v1/finance/settlements")))["items"] == []
        assert (await ok(await reader.get("/v1/finance/trial-balance")))["totals"] == []
        asked = await reader.get("/v1/finance/accounts", merchant_id=house.merchant_id)
        assert asked.json()["code"] == "merchant_not_found"
        lines = await reader.get(f"/v1/finance/accounts/{CLEARING}/entries")
        assert lines.json()["code"] == "account_not_found"


async def test_the_platform_sees_all_books_or_the_one_it_names(house: House) -> None:
    operator = await log_in(house.api, OPERATOR)
    await the_platform(house.api, operator)
    other = await log_in(house.api, FINANCE)
    other_id = await a_merchant(house.api, other)
    await a_settlement(house.api.wiring.db, other_id, holds=2)
    both = await ok(await operator.get("/v1/finance/settlements"))
    assert len(both["items"]) == 2
    one = await ok(await operator.get("/v1/finance/settlements", merchant_id=other_id))
    assert [item["merchant_id"] for item in one["items"]] == [str(other_id)]
    whole = await ok(await operator.get("/v1/finance/trial-balance"))
    assert whole["totals"] == [{"currency": "usd", "total_minor": 0}]
    for path in ("ledger/transactions", f"accounts/{CLEARING}/entries", "accounts"):
        items = (await ok(await operator.get(f"/v1/finance/{path}", limit=200)))["items"]
        assert {item["merchant_id"] for item in items} == {str(house.merchant_id), str(other_id)}


@pytest.mark.parametrize(
    ("path", "query", "pointer"),
    [
        ("settlements", "cursor=nonsense", "cursor"),
        ("settlements", "state=lost", "state"),
        ("settlements", "from=2026-03-01T12:00:00", "from"),
        ("settlements", "limit=0", "limit"),
        ("trial-balance", "effective_at=yesterday", "effective_at"),
        ("trial-balance", "known_at=2026-03-01T12:00:00", "known_at"),
        ("trial-balance", "effective_at=0001-01-01T00:00:00%2B14:00", "effective_at"),
        ("trial-balance", "known_at=9999-12-31T23:59:59-14:00", "known_at"),
        ("trial-balance", "currency=USD", "currency"),
        ("clearing", "cursor=WyIwMDAxLTAxLTAxVDAwOjAwOjAwKzE0OjAwIiwiIiwiIl0", "cursor"),
        ("ledger/transactions", "kind=%00", "kind"),
        ("ledger/transactions", "cursor=WzEsMl0", "cursor"),
        ("ops", "state=done", "state"),
        ("holds", "expiring_before=2026-03-01T12:00:00", "expiring_before"),
        ("accounts", "cursor=%00", "cursor"),
    ],
)
async def test_a_malformed_query_is_pointed_at(
    house: House, path: str, query: str, pointer: str
) -> None:
    answer = await house.key.client.get(f"/v1/finance/{path}?{query}")
    assert (answer.status_code, answer.json()["code"]) == (400, "malformed"), answer.text
    assert answer.json()["errors"][0]["pointer"] == pointer


async def test_what_is_not_there_is_said_by_name(house: House) -> None:
    absent = {
        f"settlements/{NOBODY}": "settlement_not_found",
        f"ledger/transactions/{NOBODY}": "ledger_transaction_not_found",
        "accounts/asset:bank/entries": "account_not_found",
        "accounts/asset:bank/balance": "account_not_found",
    }
    for path, code in absent.items():
        answer = await house.key.get(f"/v1/finance/{path}")
        assert (answer.status_code, answer.json()["code"]) == (404, code)
