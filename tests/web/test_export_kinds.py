"""What may be exported as a file: pictures of one moment, and Parquet that can be gone on with."""

import csv
import hashlib
import importlib
import io
import json
import sys
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from app.actions import export_parts, run_exports
from app.store.database import Database
from tests.support.ledger_rows import a_posting, all_ended, book
from tests.support.market import Market
from tests.support.web import Api, Shopper, a_merchant, log_in
from tests.web.test_refunds import Sold, a_sale

EXPORTS = "/v1/finance/exports"


async def asked(owner: Shopper, merchant_id: UUID, **given: Any) -> dict[str, Any]:
    answer = await owner.post(f"{EXPORTS}?merchant_id={merchant_id}", given)
    assert answer.status_code == 202, answer.text
    body: dict[str, Any] = answer.json()
    return body


async def made(
    db: Database, owner: Shopper, merchant_id: UUID, **given: Any
) -> tuple[dict[str, Any], bytes]:
    """Ask for a file, make it, and return the job and the file, which the manifest fits."""
    job = await asked(owner, merchant_id, **given)
    while await run_exports.run_exports(db):
        continue
    return await fetched(owner, merchant_id, job["id"])


async def fetched(owner: Shopper, merchant_id: UUID, job_id: str) -> tuple[dict[str, Any], bytes]:
    at = {"merchant_id": str(merchant_id)}
    job: dict[str, Any] = (await owner.get(f"{EXPORTS}/{job_id}", **at)).json()
    assert job["state"] == "done"
    file = await owner.get(f"{EXPORTS}/{job_id}/file", **at)
    assert file.headers["content-disposition"].endswith(f'{job["kind"]}.{job["format"]}"')
    assert job["manifest"]["bytes_count"] == len(file.content)
    assert job["manifest"]["sha256"] == hashlib.sha256(file.content).hexdigest()
    return job, file.content


def lines_of(content: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in content.splitlines()]


def rows_of(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def of_parquet(content: bytes) -> Any:
    return importlib.import_module("pyarrow.parquet").ParquetFile(io.BytesIO(content))


@pytest.fixture
async def sold(market: Market) -> Sold:
    found = await a_sale(market)
    await market.reconcile(found.shop)
    await all_ended(market.api.wiring.db)
    return found


def month() -> dict[str, str]:
    now = datetime.now(UTC)
    return {
        "from": (now - timedelta(days=30)).isoformat(),
        "to": (now + timedelta(days=30)).isoformat(),
    }


async def test_settlements_and_items_are_what_the_pages_show(sold: Sold) -> None:
    db, owner, merchant_id = sold.market.api.wiring.db, sold.shop.owner, sold.shop.merchant_id
    at = {"merchant_id": str(merchant_id)}
    job, content = await made(db, owner, merchant_id, kind="settlements", format="ndjson")
    shown = (await owner.get("/v1/finance/settlements", **at)).json()["items"]
    assert lines_of(content) == shown
    manifest = job["manifest"]
    assert (manifest["rows_count"], manifest["totals_minor"]) == (1, {"usd": 23_700})
    assert job["next_cursor"] is None, "a picture has nothing to go on with"

    job, content = await made(db, owner, merchant_id, kind="reconciliation", bom=True)
    items = (await owner.get("/v1/finance/reconciliation/items", **at)).json()["items"]
    rows = rows_of(content)
    assert [(row["id"], row["status"], row["types"]) for row in rows] == [
        (item["id"], item["status"], " ".join(item["types"])) for item in items
    ]
    assert job["manifest"]["totals_minor"] == {"usd": sum(one["theirs_minor"] for one in items)}
    past = {"from": "2020-01-01T00:00:00Z", "to": "2020-02-01T00:00:00Z"}
    for kind in ("settlements", "reconciliation"):
        job, content = await made(db, owner, merchant_id, kind=kind, **past)
        assert (job["manifest"]["rows_count"], rows_of(content)) == (0, [])
        assert content, "a table without rows has a header"


async def test_statements_of_all_payees_add_up_to_what_each_is_shown(
    sold: Sold, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_parts, "PAYEES_MAX", 1)
    db, owner, merchant_id = sold.market.api.wiring.db, sold.shop.owner, sold.shop.merchant_id
    job, content = await made(db, owner, merchant_id, kind="statements", format="ndjson", **month())
    closing: dict[str, int] = {}
    for row in lines_of(content):
        closing[row["payee_id"]] = closing.get(row["payee_id"], 0) + row["amount_minor"]
    assert len(closing) == 2, "the merchant and the leader"
    for payee_id, owed_minor in closing.items():
        given = {"merchant_id": str(merchant_id), "payee_id": payee_id, "currency": "usd"}
        statement = (await owner.get("/v1/finance/statements", **given, **month())).json()
        assert statement["closing_minor"] == owed_minor != 0
    assert job["manifest"]["totals_minor"] == {"usd": sum(closing.values())}


async def test_each_kind_is_bounded_by_what_fits_it(sold: Sold) -> None:
    owner, merchant_id = sold.shop.owner, sold.shop.merchant_id
    for given in (
        {"kind": "statements"},
        {"kind": "statements", "from": month()["from"]},
        {"kind": "settlements", "cursor": "x"},
        {"kind": "entries", **month()},
        {"kind": "settlements", "from": month()["to"], "to": month()["from"]},
        {"kind": "settlements", "from": "2026-03-01T00:00:00"},
    ):
        answer = await owner.post(f"{EXPORTS}?merchant_id={merchant_id}", given)
        assert (answer.status_code, answer.json()["code"]) == (400, "malformed"), given


async def test_items_leave_only_with_the_scope_of_their_page(sold: Sold) -> None:
    db, owner, merchant_id = sold.market.api.wiring.db, sold.shop.owner, sold.shop.merchant_id
    job, _ = await made(db, owner, merchant_id, kind="reconciliation")
    given = {
        "name": "ledger alone",
        "scopes": ["ledger:read"],
        "expires_at": (datetime.now(UTC) + timedelta(days=30)).isoformat(),
    }
    answer = await owner.post(f"/v1/merchants/{merchant_id}/finance-keys", given)
    assert answer.status_code == 201, answer.text
    key = sold.market.api.visitor()
    key.client.headers["Authorization"] = f"Bearer {answer.json()['key']}"
    for refusal in (
        await key.post(EXPORTS, {"kind": "reconciliation"}),
        await key.get(f"{EXPORTS}/{job['id']}/file"),
    ):
        assert (refusal.status_code, refusal.json()["code"]) == (403, "scope_missing")
    assert (await key.post(EXPORTS, {"kind": "settlements"})).status_code == 202


async def test_a_picture_left_unfinished_is_begun_anew(
    sold: Sold, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever made it is gone after a part; its parts are of a moment that has passed."""
    monkeypatch.setattr(export_parts, "ROWS_MAX", 1)
    db, owner, merchant_id = sold.market.api.wiring.db, sold.shop.owner, sold.shop.merchant_id
    job = await asked(owner, merchant_id, kind="reconciliation", format="ndjson")

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(run_exports, "_end", None)
        with pytest.raises(TypeError):
            await run_exports.run_exports(db)
    async with db.transaction() as tx:
        await tx.execute("update export_job set lease_until = now() - interval '1 second'")
    while await run_exports.run_exports(db):
        continue
    shown, content = await fetched(owner, merchant_id, job["id"])
    assert len(lines_of(content)) == shown["manifest"]["rows_count"] == 2


class Parquet:
    """A book with entries in two currencies, for files of many small parts."""

    def __init__(self, api: Api, owner: Shopper, merchant_id: UUID) -> None:
        self.db, self.owner, self.merchant_id = api.wiring.db, owner, merchant_id


@pytest.fixture
async def small(api: Api) -> Parquet:
    owner = await log_in(api, "+8613800138031")
    found = Parquet(api, owner, await a_merchant(api, owner))
    for number in range(4):
        posting = a_posting(amount_minor=100 + number, currency="usd" if number else "jpy")
        await book(found.db, found.merchant_id, posting)
    await all_ended(found.db)
    return found


async def test_parquet_says_the_same_and_whoever_takes_over_goes_on(
    small: Parquet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_parts, "ROWS_MAX", 3)
    monkeypatch.setattr(run_exports, "PARTS_MAX", 1)
    _, content = await made(
        small.db, small.owner, small.merchant_id, kind="entries", format="ndjson"
    )
    job, packed = await made(
        small.db, small.owner, small.merchant_id, kind="entries", format="parquet"
    )
    file = of_parquet(packed)
    assert file.metadata.num_row_groups == 3, "a row group is a part"
    found = file.read().to_pylist()
    lines = lines_of(content)
    assert [str(one["transaction_id"]) for one in found] == [one["transaction_id"] for one in lines]
    assert [one["amount_minor"] for one in found] == [one["amount_minor"] for one in lines]
    assert [one["effective_at"] for one in found] == [
        datetime.fromisoformat(one["effective_at"]) for one in lines
    ]
    assert (found[0]["reverses"], job["manifest"]["rows_count"]) == (None, 8)
    nothing, packed = await made(
        small.db,
        small.owner,
        small.merchant_id,
        kind="entries",
        format="parquet",
        cursor=job["next_cursor"],
    )
    assert of_parquet(packed).read().num_rows == nothing["manifest"]["rows_count"] == 0


async def test_every_kind_can_be_parquet(sold: Sold) -> None:
    db, owner, merchant_id = sold.market.api.wiring.db, sold.shop.owner, sold.shop.merchant_id
    for kind in ("balance_transactions", "settlements", "reconciliation", "statements"):
        given = month() if kind == "statements" else {}
        job, packed = await made(db, owner, merchant_id, kind=kind, format="parquet", **given)
        found = of_parquet(packed).read()
        assert found.num_rows == job["manifest"]["rows_count"] > 0, kind
        assert set(found["currency"].to_pylist()) == {"usd"}


async def test_without_its_extra_parquet_is_refused(
    small: Parquet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    given = {"kind": "entries", "format": "parquet"}
    answer = await small.owner.post(f"{EXPORTS}?merchant_id={small.merchant_id}", given)
    assert (answer.status_code, answer.json()["code"]) == (422, "export_format_unavailable")
