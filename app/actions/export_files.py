"""Files of exports: rows as CSV for spreadsheets and as NDJSON for programs.

A spreadsheet runs a cell that begins like a formula, so such text gets an apostrophe in front
(payments.md 8.2). Amounts stay whole minor units, with the decimal amount in a column beside them.
"""

import csv
import io
from collections.abc import Sequence
from typing import Any, Final

import msgspec

from domain.prices import decimals

BOM: Final = b"\xef\xbb\xbf"
"""What makes a spreadsheet read a file as UTF-8."""

FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r")
MINOR: Final = "_minor"


def csv_of(
    kind: type[msgspec.Struct],
    rows: Sequence[msgspec.Struct],
    *,
    has_bom: bool,
    has_header: bool = True,
) -> bytes:
    """Return rows as CSV with a header, also where there are none; lines end in CR LF (RFC 4180).

    Args:
        kind: whose fields are the columns; one that ends in `_minor` gets a decimal one beside it.
        rows: of that kind, each with its `currency`.
        has_bom: begin with a byte order mark.
        has_header: begin with the names of the columns; a later part of a file does not.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    names = kind.__struct_fields__
    if has_header:
        writer.writerow(column for name in names for column in _columns(name))
    for row in rows:
        currency = getattr(row, "currency", "")
        writer.writerow(
            cell for name in names for cell in _cells(name, getattr(row, name), currency)
        )
    return (BOM if has_bom else b"") + text.getvalue().encode()


def ndjson_of(rows: Sequence[msgspec.Struct]) -> bytes:
    """Return rows as one JSON document per line, names and values as elsewhere in the API."""
    return b"".join(msgspec.json.encode(row) + b"\n" for row in rows)


def _columns(name: str) -> tuple[str, ...]:
    return (name, name.removesuffix(MINOR)) if name.endswith(MINOR) else (name,)


def _cells(name: str, value: Any, currency: str) -> tuple[str, ...]:  # noqa: ANN401  (any field's)
    if name.endswith(MINOR):
        return str(value), _decimal(value, currency)
    if value is None:
        return ("",)
    if isinstance(value, str):
        return (_inert(value),)
    return (str(msgspec.to_builtins(value)),)


def _inert(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def _decimal(amount_minor: int, currency: str) -> str:
    places = decimals(currency)
    whole, rest = divmod(abs(amount_minor), 10**places)
    digits = f"{whole}.{rest:0{places}d}" if places else str(whole)
    return f"-{digits}" if amount_minor < 0 else digits
