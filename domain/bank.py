"""Bank statements: lines read from a CSV or a camt.053 document, and matched with payouts.

The format is the bank's, so what is read is strict: a line that cannot be read refuses the whole
statement, for half of one would look complete. A line is known again by the bank's own reference,
or by its content and its place among equal ones, so a statement may be sent any number of times.
"""

import csv
import hashlib
import io
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Final
from uuid import UUID
from xml.etree import ElementTree as ET

import msgspec

from domain.finance_errors import BankStatementInvalidError
from domain.ledger import Line, Posting
from domain.prices import decimals
from domain.reconciliation import BANK, PAYOUT_IN_TRANSIT

COLUMNS: Final = ("booked_on", "amount", "currency", "reference")
WITHIN: Final = timedelta(days=10)
"""How long after Stripe sent it a payout may reach the bank."""

LINES_MAX: Final = 10_000
_AMOUNT: Final = re.compile(r"([+-]?)([0-9]{1,15})(?:\.([0-9]{1,5}))?")
_CURRENCY: Final = re.compile(r"[A-Za-z]{3}")


class BankLine(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a bank statement; money that came in is positive."""

    external_id: str
    booked_on: date
    currency: str
    amount_minor: int
    reference: str


class PayoutLine(msgspec.Struct, frozen=True, kw_only=True):
    """What Stripe sent to the bank (positive), or took back, and no line of the bank's has met."""

    ref: str
    currency: str
    amount_minor: int
    sent_on: date


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


def amount_minor(text: str, currency: str) -> int:
    """Return a decimal amount in minor units.

    Raises:
        ValueError: it is none, or has more decimals than the currency.
    """
    found = _AMOUNT.fullmatch(text.strip())
    if found is None:
        raise ValueError(f"{text!r} is no amount")
    sign, whole, rest = found[1], found[2], (found[3] or "").rstrip("0")
    places = decimals(currency)
    if len(rest) > places:
        raise ValueError(f"{text!r} has more decimals than {currency}")
    minor = int(whole + rest.ljust(places, "0"))
    return -minor if sign == "-" else minor


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


def match(line: BankLine, payouts: Sequence[PayoutLine]) -> PayoutLine | None:
    """Return the payout that a line is; None where none fits, or more than one without a name.

    The reference decides where it names one; the amount must fit to the cent in any case.
    """
    fitting = [
        one
        for one in payouts
        if (one.currency, one.amount_minor) == (line.currency, line.amount_minor)
    ]
    called = [one for one in fitting if one.ref in line.reference]
    if called:
        return called[0]
    near = [one for one in fitting if timedelta(0) <= line.booked_on - one.sent_on <= WITHIN]
    return near[0] if len(near) == 1 else None


def received_posting(line_id: UUID, payout: PayoutLine) -> Posting:
    """What was on its way is at the bank (or went back from there)."""
    lines = (
        Line(BANK, payout.currency, payout.amount_minor, payout.ref),
        Line(PAYOUT_IN_TRANSIT, payout.currency, -payout.amount_minor, payout.ref),
    )
    return Posting(f"bank:{line_id}", "bank.received", lines, payout.ref)


def _currency(text: str) -> str:
    if not _CURRENCY.fullmatch(text.strip()):
        raise ValueError(f"{text!r} is no currency")
    return text.strip().lower()


def _entry(entry: ET.Element) -> BankLine:
    amount = next((one for one in entry if _name(one) == "Amt"), None)
    if amount is None:
        raise ValueError("an entry without an amount")
    currency = _currency(amount.get("Ccy", ""))
    minor = amount_minor(amount.text or "", currency)
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
