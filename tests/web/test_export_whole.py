"""A whole feed as one answer: each row once, whoever commits meanwhile, and as it was written."""

import asyncio
import csv
import io
import json
from collections import Counter
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

import pytest

from app.actions import run_exports
from app.actions.export_files import csv_of, ndjson_of
from app.actions.read_feeds import entries_as, open_entries
from app.store import feed_copies, feeds, ledger
from app.store.database import Database
from domain.exports import EntryRow
from domain.ledger import Line, Posting
from tests.support.ledger_rows import NOON, all_ended, book
from tests.support.web import Api, Shopper, a_merchant, log_in

EXPORTS = "/v1/finance/exports"
WRITERS_COUNT = 16
POSTINGS_COUNT = 12
"""Of each writer."""
AWKWARD = ("=1+2", "+1", "-1", "@x", 'a "b", c', "back\\slash", "群接龙", "plain", "", "tab\tin")


class Books:
    def __init__(self, owner: Shopper, merchant_id: UUID) -> None:
        self.owner, self.merchant_id = owner, merchant_id

    async def feed(self, name: str, **given: Any) -> tuple[bytes, str]:
        answer = await self.owner.get(f"{EXPORTS}/{name}", **given)
        assert answer.status_code == 200, answer.text
        return answer.content, answer.headers["next-cursor"]


@pytest.fixture
async def books(api: Api) -> Books:
    owner = await log_in(api, "+8613800138031")
    return Books(owner, await a_merchant(api, owner))


def a_posting(
    key: str, *, source: str = "", currency: str = "usd", amount_minor: int = 5
) -> Posting:
    lines = (
        Line("asset:bank", currency, amount_minor, source),
        Line("exp:bad_debt", currency, -amount_minor),
    )
    return Posting(key, "test", lines, source)


@pytest.mark.feature("N-17")
async def test_sixteen_writers_lose_nothing_and_repeat_nothing(
    api: Api, books: Books, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two of them stay open over the first export; what they add comes with the next, once."""
    monkeypatch.setattr(feed_copies, "ROWS_MAX", 7)
    first_is_taken = asyncio.Event()
    await book(api.wiring.db, books.merchant_id, a_posting("accounts are open"))
    await all_ended(api.wiring.db)
    async with Database.open(database_url, pool_size=WRITERS_COUNT) as db:

        async def write(writer: int) -> None:
            for number in range(POSTINGS_COUNT):
                posting = (a_posting(f"{writer}:{number}"), NOON)
                async with db.transaction() as tx:
                    await ledger.post(tx, books.merchant_id, [posting])
                    if writer < 2 and number == POSTINGS_COUNT // 2:
                        await first_is_taken.wait()

        async def read() -> list[tuple[list[dict[str, Any]], str]]:
            taken = [await _lines(books, None)]
            while len(taken) < 4:
                taken.append(await _lines(books, taken[-1][1]))
            return taken

        writing = [asyncio.create_task(write(one)) for one in range(WRITERS_COUNT)]
        parts = await read()
        job = await books.owner.post(EXPORTS, {"kind": "entries", "format": "ndjson"})
        first_is_taken.set()
        await asyncio.gather(*writing)
    await all_ended(api.wiring.db)
    parts.append(await _lines(books, parts[-1][1]))
    found = [one for lines, _ in parts for one in lines]
    expected = {f"{w}:{n}" for w in range(WRITERS_COUNT) for n in range(POSTINGS_COUNT)}
    counted = Counter((one["key"], one["line"]) for one in found)
    assert counted == Counter(
        (key, line) for key in expected | {"accounts are open"} for line in (1, 2)
    )
    held = {f"{writer}:{POSTINGS_COUNT // 2}" for writer in range(2)}
    early = {one["key"] for lines, _ in parts[:-1] for one in lines}
    assert not held & early, "what was not committed was not there"
    await _job_and_its_next_are_the_same(api, books, job.json()["id"], counted)


async def _job_and_its_next_are_the_same(
    api: Api, books: Books, job_id: str, counted: Counter[tuple[str, int]]
) -> None:
    """The file that was asked for meanwhile, and the one that goes on from it, are all there is."""
    files = []
    for _ in range(2):
        while await run_exports.run_exports(api.wiring.db):
            continue
        job = (await books.owner.get(f"{EXPORTS}/{job_id}")).json()
        file = await books.owner.get(f"{EXPORTS}/{job_id}/file")
        files += [json.loads(line) for line in file.content.splitlines()]
        given = {"kind": "entries", "format": "ndjson", "cursor": job["next_cursor"]}
        job_id = (await books.owner.post(EXPORTS, given)).json()["id"]
    assert Counter((one["key"], one["line"]) for one in files) == counted


async def _lines(books: Books, cursor: str | None) -> tuple[list[dict[str, Any]], str]:
    given = {} if cursor is None else {"cursor": cursor}
    content, after = await books.feed("entries.ndjson", **given)
    return [json.loads(line) for line in content.splitlines()], after


async def test_what_the_database_writes_is_what_was_written_of_rows(
    api: Api, books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same cells and documents as of rows; no cell a formula; pages without a seam."""
    monkeypatch.setattr(feed_copies, "ROWS_MAX", 5)
    for number, text in enumerate(AWKWARD):
        currency = ("usd", "jpy", "kwd")[number % 3]
        posting = a_posting(
            f"{text}:{uuid4()}", source=text, currency=currency, amount_minor=7 * number + 1
        )
        await book(api.wiring.db, books.merchant_id, posting)
    await all_ended(api.wiring.db)
    async with api.wiring.db.snapshot() as tx:
        start = await feeds.begin(tx, None)
        end = await feeds.end_of_entries(tx, books.merchant_id, start, await feeds.horizon(tx))
        rows, _ = await feeds.entries(tx, books.merchant_id, start, end, limit=1_000)
    table, after = await books.feed("entries.csv", bom=True)
    assert _cells(table) == _cells(csv_of(EntryRow, rows, has_bom=True))
    assert {row["amount"] for row in _cells(table)} >= {"0.01", "8", "0.015"}
    documents, _ = await books.feed("entries.ndjson")
    assert _documents(documents) == _documents(ndjson_of(rows))
    seven, place = await books.feed("entries.csv", limit=7)
    rest, last = await books.feed("entries.csv", cursor=place)
    assert [*_cells(seven), *_cells(rest)] == _cells(table)
    assert (len(_cells(seven)), last) == (7, after)


async def test_who_hangs_up_leaves_nothing_behind(
    api: Api, books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pages that are being read when nobody listens any more give their connections back."""
    monkeypatch.setattr(feed_copies, "ROWS_MAX", 1)
    db = api.wiring.db
    for number in range(5):
        await book(db, books.merchant_id, a_posting(str(number)))
    await all_ended(db)
    for _ in range(20):
        feed = await open_entries(db, books.merchant_id, None, limit=None)
        pages = entries_as(db, feed, "csv")
        assert await anext(pages) == csv_of(EntryRow, [], has_bom=False)
        assert await anext(pages)
        await pages.aclose()
    whole, _ = await books.feed("entries.csv")
    assert len(_cells(whole)) == 10


def _documents(content: bytes) -> list[dict[str, Any]]:
    return [_same_instants(json.loads(line)) for line in content.splitlines()]


def _cells(content: bytes) -> list[dict[str, Any]]:
    rows = csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""))
    return [_same_instants(dict(row)) for row in rows]


def _same_instants(row: dict[str, Any]) -> dict[str, Any]:
    """Return a row with its instants as such: a fraction is written with or without last zeros."""
    at = {name: datetime.fromisoformat(row[name]) for name in ("effective_at", "recorded_at")}
    return {**row, **at}
