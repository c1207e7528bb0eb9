"""Export jobs: a true manifest, downloads that go on, files that begin where one has ended."""

import csv
import hashlib
import io
from typing import Any
from uuid import UUID

import pytest

from app.actions import run_exports
from app.store import export_jobs, feed_copies
from tests.support.ledger_rows import a_posting, all_ended, book
from tests.support.web import Api, Shopper, a_merchant, log_in

EXPORTS = "/v1/finance/exports"


class Books:
    def __init__(self, api: Api, owner: Shopper, merchant_id: UUID) -> None:
        self.api, self.owner, self.merchant_id = api, owner, merchant_id

    async def post(self, *amounts_minor: int) -> None:
        for amount_minor in amounts_minor:
            posting = a_posting(amount_minor=amount_minor)
            await book(self.api.wiring.db, self.merchant_id, posting)
        await all_ended(self.api.wiring.db)

    async def ask(self, **given: Any) -> dict[str, Any]:
        answer = await self.owner.post(EXPORTS, {"kind": "entries", **given})
        assert answer.status_code == 202, answer.text
        body: dict[str, Any] = answer.json()
        return body

    async def made(self, job: dict[str, Any]) -> dict[str, Any]:
        while await run_exports.run_exports(self.api.wiring.db):
            continue
        shown: dict[str, Any] = (await self.owner.get(f"{EXPORTS}/{job['id']}")).json()
        assert shown["state"] == "done"
        return shown

    async def file(self, job: dict[str, Any], **headers: str) -> Any:
        return await self.owner.client.get(f"{EXPORTS}/{job['id']}/file", headers=headers)


@pytest.fixture
async def books(api: Api) -> Books:
    owner = await log_in(api, "+8613800138031")
    return Books(api, owner, await a_merchant(api, owner))


@pytest.mark.feature("N-17")
async def test_the_manifest_is_true_and_a_download_goes_on(
    books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed_copies, "ROWS_MAX", 3)
    await books.post(100, 250, 7, 9)
    asked = await books.ask(bom=True)
    assert (asked["state"], asked["manifest"]) == ("todo", None)
    early = await books.file(asked)
    assert (early.status_code, early.json()["code"]) == (409, "export_not_ready")
    await books.post(1_000)
    done = await books.made(asked)
    whole = await books.file(asked)
    assert whole.status_code == 200
    manifest = done["manifest"]
    assert manifest == {
        "rows_count": 8,
        "totals_minor": {"usd": 0},
        "bytes_count": len(whole.content),
        "sha256": hashlib.sha256(whole.content).hexdigest(),
    }
    rows = list(csv.DictReader(io.StringIO(whole.content.decode("utf-8-sig"))))
    assert sorted(int(row["amount_minor"]) for row in rows if int(row["amount_minor"]) > 0) == [
        *(7, 9, 100, 250)
    ]
    rest = await books.file(asked, Range="bytes=500-")
    assert (rest.status_code, rest.content) == (206, whole.content[500:])
    size = manifest["bytes_count"]
    assert rest.headers["content-range"] == f"bytes 500-{size - 1}/{size}"
    beyond = await books.file(asked, Range=f"bytes={size}-")
    assert (beyond.status_code, beyond.content) == (416, b"")


async def test_the_next_file_begins_where_one_has_ended(books: Books) -> None:
    await books.post(100)
    first = await books.made(await books.ask(format="ndjson"))
    await books.post(200)
    second = await books.ask(format="ndjson", cursor=first["next_cursor"])
    assert (await books.made(second))["manifest"]["rows_count"] == 2
    assert b"200" in (await books.file(second)).content
    nothing = await books.made(await books.ask(cursor=(await books.made(second))["next_cursor"]))
    assert nothing["manifest"]["rows_count"] == 0
    listed = (await books.owner.get(EXPORTS)).json()["items"]
    assert [one["rows_count"] for one in listed] == [0, 2, 2]
    assert (await books.owner.post(EXPORTS, {"kind": "entries", "cursor": "x"})).status_code == 400


async def test_whoever_takes_over_goes_on_where_the_last_part_ended(
    books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed_copies, "ROWS_MAX", 2)
    monkeypatch.setattr(run_exports, "PARTS_MAX", 1)
    await books.post(1, 2, 3)
    asked = await books.ask(format="ndjson")
    db = books.api.wiring.db
    assert await run_exports.run_exports(db) == 1
    async with db.transaction() as tx:
        job = await export_jobs.claim(tx)
        assert job is not None
    assert await run_exports.run_exports(db) == 0, "somebody else is at it"
    async with db.transaction() as tx:
        await tx.execute("update export_job set lease_until = now() - interval '1 second'")
    while await run_exports.run_exports(db):
        continue
    late = export_jobs.Part(b"late", 1, {}, job.cursor)
    async with db.transaction() as tx:
        assert not await export_jobs.keep_part(tx, job, late), "its lease is over"
    shown = (await books.owner.get(f"{EXPORTS}/{asked['id']}")).json()
    assert shown["manifest"]["rows_count"] == 6
    assert len((await books.file(asked)).content.splitlines()) == 6
