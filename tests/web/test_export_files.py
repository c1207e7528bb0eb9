"""Files of exports: what a spreadsheet or a program reads back is what stood there."""

import csv
import io
import json
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.actions.export_files import BOM, csv_of, ndjson_of
from domain.exports import EntryRow

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def a_row(**given: Any) -> EntryRow:
    return EntryRow(
        **{
            "merchant_id": UUID(int=1),
            "transaction_id": UUID(int=2),
            "line": 1,
            "kind": "capture",
            "key": "capture:1",
            "source": "ch_1",
            "reverses": None,
            "effective_at": NOON,
            "effective_on": date(2026, 3, 1),
            "recorded_at": NOON,
            "account": "asset:stripe:clearing",
            "currency": "usd",
            "amount_minor": -7_905,
            "ref": "ch_1",
            **given,
        }
    )


def read(raw: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize(
    ("currency", "amount_minor", "shown"),
    [
        ("usd", -7_905, "-79.05"),
        ("usd", 5, "0.05"),
        ("jpy", -500, "-500"),
        ("kwd", 12_345, "12.345"),
    ],
)
def test_amounts_are_whole_and_decimal(currency: str, amount_minor: int, shown: str) -> None:
    row = a_row(currency=currency, amount_minor=amount_minor)
    [cells] = read(csv_of(EntryRow, [row], has_bom=False))
    assert (cells["amount_minor"], cells["amount"]) == (str(amount_minor), shown)
    assert (cells["reverses"], cells["effective_on"]) == ("", "2026-03-01")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_text_becomes_a_formula(start: str) -> None:
    [cells] = read(csv_of(EntryRow, [a_row(source=f"{start}cmd()")], has_bom=False))
    assert cells["source"] == f"'{start}cmd()"
    assert cells["amount_minor"] == "-7905", "a number stays one"


def test_a_file_says_that_it_is_utf_8_where_asked() -> None:
    assert csv_of(EntryRow, [], has_bom=True).startswith(BOM + b"merchant_id,")
    assert csv_of(EntryRow, [], has_bom=False).startswith(b"merchant_id,")


@given(st.lists(st.tuples(st.text(), st.integers(-(2**60), 2**60)), max_size=5))
def test_what_is_written_is_read_back(given_rows: list[tuple[str, int]]) -> None:
    rows = [a_row(source=text, amount_minor=amount) for text, amount in given_rows]
    lines = ndjson_of(rows).splitlines()
    found = [(one["source"], one["amount_minor"]) for one in map(json.loads, lines)]
    assert found == given_rows
    cells = read(csv_of(EntryRow, rows, has_bom=True))
    assert [int(one["amount_minor"]) for one in cells] == [amount for _, amount in given_rows]
