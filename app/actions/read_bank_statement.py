"""Read bank statements: a CSV, or a camt.053 document.

The format is the bank's, so what is read is strict: a line that cannot be read refuses the whole
statement, for half of one would look complete. A line is known again by the bank's own reference,
or by its content and its place among equal ones, so a statement may be sent any number of times.
"""

import csv
import hashlib
import io
import re
from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Final
from xml.etree import ElementTree as ET

import msgspec

from domain.bank import BankLine, amount_minor
from domain.finance_errors import BankStatementInvalidError

__all__ = ("BankLine", "read_camt", "read_csv")

COLUMNS: Final = ("booked_on", "amount", "currency", "reference")
LINES_MAX: Final = 10_000
_CURRENCY: Final = re.compile(r"[A-Za-z]{3}")


def read_csv(text: str) -> list[BankLine]:
    """Return the lines of a CSV with the columns booked_on, amount, currency, reference, and id.

    `id` may be left out. Amounts are decimal, with a point: 1234.56; what went out is negative.

    Raises:
        BankStatementInvalidError: a column is missing, or a line cannot be read.
    """
    reader = csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    missing = [name for name in COLUMNS if name not in (reader.fieldnames or ())]
    if missing:
        raise BankStatementInvalidError(f"columns are missing: {', '.join(missing)}")
    lines = []
    try:
        for row in reader:
            currency = _currency(row["currency"] or "")
            lines.append(
                BankLine(
                    external_id=row.get("id") or "",
                    booked_on=date.fromisoformat((row["booked_on"] or "").strip()),
                    currency=currency,
                    amount_minor=amount_minor(row["amount"] or "", currency),
                    reference=(row["reference"] or "").strip(),
                )
            )
    except (ValueError, csv.Error) as error:
        raise BankStatementInvalidError(f"line {reader.line_num}: {error}") from error
    return named(lines)


def read_camt(text: str) -> list[BankLine]:
    """Return the booked entries of a camt.053 document, whatever its version.

    Raises:
        BankStatementInvalidError: it is none, or an entry cannot be read. One with a document type
            is refused unread: such a document can be made to grow without end.
    """
    if "<!" in text.replace("<!--", ""):
        raise BankStatementInvalidError("a document type is not taken")
    try:
        root = ET.fromstring(text)  # noqa: S314  (without a document type there are no entities)
        lines = [
            _entry(entry)
            for entry in root.iter()
            if _name(entry) == "Ntry" and _text(entry, "Sts", "BOOK")[:4] == "BOOK"
        ]
    except (ET.ParseError, ValueError) as error:
        raise BankStatementInvalidError(str(error)) from error
    if _name(root) != "Document":
        raise BankStatementInvalidError("this is no camt.053 document")
    return named(lines)


def named(lines: Iterable[BankLine]) -> list[BankLine]:
    """Return lines with a name each: the bank's own, or one by content and place among equals.

    Raises:
        BankStatementInvalidError: more lines than are taken at once.
    """
    seen: Counter[bytes] = Counter()
    whole = []
    for line in lines:
        content = msgspec.json.encode(line)
        seen[content] += 1
        digest = hashlib.sha256(content + str(seen[content]).encode()).hexdigest()
        external_id = line.external_id or f"sha256:{digest}"
        whole.append(msgspec.structs.replace(line, external_id=external_id))
    if len(whole) > LINES_MAX:
        raise BankStatementInvalidError(f"more than {LINES_MAX} lines")
    return whole


def _currency(text: str) -> str:
    if not _CURRENCY.fullmatch(text.strip()):
        raise ValueError(f"{text!r} is no currency")
    return text.strip().lower()


def _entry(entry: ET.Element) -> BankLine:
    stated = next((one for one in entry if _name(one) == "Amt"), None)
    if stated is None:
        raise ValueError("an entry without an amount")
    currency = _currency(stated.get("Ccy", ""))
    minor = amount_minor(stated.text or "", currency)
    booked = _text(entry, "BookgDt") or _text(entry, "ValDt")
    return BankLine(
        external_id=_text(entry, "AcctSvcrRef"),
        booked_on=date.fromisoformat(booked[:10]),
        currency=currency,
        amount_minor=-minor if _text(entry, "CdtDbtInd") == "DBIT" else minor,
        reference=" ".join(
            (one.text or "").strip()
            for one in entry.iter()
            if _name(one) in {"Ustrd", "EndToEndId", "AddtlNtryInf"}
        ),
    )


def _name(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2]


def _text(entry: ET.Element, name: str, default: str = "") -> str:
    """Return the text below a direct child, which may be wrapped once (`Dt`, `Cd`)."""
    for child in entry:
        if _name(child) == name:
            return "".join(child.itertext()).strip()
    return default
