"""Exports over HTTP: feeds that lose nothing, whatever commits when."""

import csv
import io
import json
import time
from typing import Any

import httpx

from app.store import ledger
from domain.ledger import Line, Posting
from tests.support.ledger_rows import NOON
from tests.support.market import Market
from tests.support.refusals import refused
from tests.support.web import staff_of
from tests.web.test_refunds import Sold, a_sale

EXPORTS = "/v1/finance/exports"
COMES_WITHIN_SECONDS = 30.0


def a_posting(key: str) -> Posting:
    lines = (Line("asset:bank", "usd", 5), Line("exp:bad_debt", "usd", -5))
    return Posting(key, "test", lines)


async def fetch(sold: Sold, name: str, **given: Any) -> httpx.Response:
    at = {"merchant_id": str(sold.shop.merchant_id), **given}
    answer = await sold.shop.owner.get(f"{EXPORTS}/{name}", **at)
    assert answer.status_code == 200, answer.text
    return answer


async def fed(sold: Sold, name: str, count: int, **given: Any) -> httpx.Response:
    """Ask until so many lines have come: any transaction in the cluster holds a feed up."""
    began_at = time.monotonic()
    while True:
        answer = await fetch(sold, name, **given)
        if len(answer.content.splitlines()) >= count:
            return answer
        assert time.monotonic() - began_at < COMES_WITHIN_SECONDS, answer.text


async def lines_count(sold: Sold, table: str) -> int:
    return len((await sold.market.rows(table))[table])


def lines_of(answer: httpx.Response) -> list[dict[str, Any]]:
    return [json.loads(line) for line in answer.content.splitlines()]


async def test_a_feed_in_pieces_is_the_whole_book(market: Market) -> None:
    """In the order of the book; each line once, whatever the size of the pieces."""
    sold = await a_sale(market)
    count = await lines_count(sold, "ledger_entry")
    whole = lines_of(await fed(sold, "entries.ndjson", count))
    assert len(whole) == count
    assert sum(one["amount_minor"] for one in whole) == 0
    pieces: list[dict[str, Any]] = []
    given: dict[str, Any] = {"limit": 4}
    while True:
        piece = await fetch(sold, "entries.ndjson", **given)
        found = lines_of(piece)
        given["cursor"] = piece.headers["next-cursor"]
        if not found:
            break
        pieces += found
    assert pieces == whole
    table = await fetch(sold, "entries.csv", bom=True)
    assert table.headers["content-type"] == "text/csv; charset=utf-8"
    rows = list(csv.DictReader(io.StringIO(table.content.decode("utf-8-sig"), newline="")))
    assert [row["amount_minor"] for row in rows] == [str(one["amount_minor"]) for one in whole]


async def test_a_transaction_that_commits_late_is_not_passed_by(market: Market) -> None:
    """The feed waits where one is running, and then has both, each once."""
    sold = await a_sale(market)
    db, merchant_id = market.api.wiring.db, sold.shop.merchant_id
    async with db.transaction() as tx:  # its accounts are open, so nobody waits for anybody below
        await ledger.post(tx, merchant_id, [(a_posting("first"), NOON)])
    count = await lines_count(sold, "ledger_entry")
    before = (await fed(sold, "entries.ndjson", count)).headers["next-cursor"]
    async with db.transaction() as late:
        await ledger.post(late, merchant_id, [(a_posting("late"), NOON)])
        async with db.transaction() as quick:
            await ledger.post(quick, merchant_id, [(a_posting("quick"), NOON)])
        meanwhile = await fetch(sold, "entries.ndjson", cursor=before)
        assert meanwhile.content == b""
        assert meanwhile.headers["next-cursor"] == before
    after = lines_of(await fed(sold, "entries.ndjson", 4, cursor=before))
    assert [one["key"] for one in after] == ["late", "late", "quick", "quick"]


async def test_stripes_lines_and_settlements(market: Market) -> None:
    sold = await a_sale(market)
    await market.reconcile(sold.shop)
    lines = lines_of(await fed(sold, "balance-transactions.ndjson", 2))
    assert sorted(one["amount_minor"] for one in lines) == [7_900, 15_800]
    assert all(one["net_minor"] == one["amount_minor"] - one["fee_minor"] for one in lines)
    table = await fed(sold, "balance-transactions.csv", 3)
    assert table.text.count("\r\n") == 3
    [settlement] = lines_of(await fetch(sold, "settlements.ndjson"))
    assert settlement["captured_minor"] == 23_700
    answer = await fetch(sold, "settlements.csv")
    assert answer.text.count("\r\n") == 2
    assert "next-cursor" not in answer.headers


async def test_who_may_export(market: Market) -> None:
    sold = await a_sale(market)
    clerk = await staff_of(market.api, sold.shop.merchant_id, "clerk", "+8613900000077")
    other = await market.shop()
    for name in ("entries.csv", "balance-transactions.ndjson", "settlements.csv"):
        path = f"{EXPORTS}/{name}"
        await refused(market, market.api.visitor().get(path), 401, "unauthenticated")
        await refused(market, clerk.get(path), 403, "role_missing")
        bad = sold.shop.owner.get(path, merchant_id=str(other.merchant_id), cursor="x")
        await refused(market, bad, 400, "malformed")
    await refused(market, sold.shop.owner.get(f"{EXPORTS}/entries.csv"), 404, "merchant_not_found")
