"""Bank statements: read strictly, known again, and matched to the cent."""

from datetime import date

import pytest

from app.actions.read_bank_statement import read_camt, read_csv
from domain.bank import BankLine, PayoutLine, amount_minor, match
from domain.finance_errors import BankStatementInvalidError

CSV = """booked_on,amount,currency,reference,id
2026-03-04,382.05,USD,STRIPE po_1,B1
2026-03-04,-15.00,USD,fee,
2026-03-04,-15.00,USD,fee,
"""
CAMT = """<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
<Ntry><Amt Ccy="USD">382.05</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
<BookgDt><Dt>2026-03-04</Dt></BookgDt><AcctSvcrRef>B1</AcctSvcrRef>
<NtryDtls><TxDtls><RmtInf><Ustrd>STRIPE po_1</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
<Ntry><Amt Ccy="JPY">1500</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts>
<BookgDt><DtTm>2026-03-05T10:00:00+09:00</DtTm></BookgDt></Ntry>
<Ntry><Amt Ccy="USD">9.99</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>PDNG</Cd></Sts></Ntry>
</Stmt></BkToCstmrStmt></Document>
"""
ARRIVED = BankLine(
    external_id="B1",
    booked_on=date(2026, 3, 4),
    currency="usd",
    amount_minor=38_205,
    reference="STRIPE po_1",
)


def sent(ref: str = "po_1", *, amount: int = 38_205, day: int = 2) -> PayoutLine:
    return PayoutLine(ref=ref, currency="usd", amount_minor=amount, sent_on=date(2026, 3, day))


def test_a_csv_is_read_and_equal_lines_stay_two() -> None:
    first, second, third = read_csv(CSV)
    assert first == ARRIVED
    assert (second.amount_minor, second.external_id[:7]) == (-1_500, "sha256:")
    assert second.external_id != third.external_id
    assert read_csv("\ufeff" + CSV) == [first, second, third]


def test_a_camt_document_is_read_without_what_is_pending() -> None:
    first, second = read_camt(CAMT)
    assert first == ARRIVED
    assert (second.currency, second.amount_minor) == ("jpy", -1_500)
    assert second.booked_on == date(2026, 3, 5)


@pytest.mark.parametrize(
    "text",
    [
        "booked_on,amount\n",
        CSV.replace("382.05", "382.055"),
        CSV.replace("382.05", "382,05"),
        CSV.replace("2026-03-04,382", "04/03/2026,382"),
        CSV.replace("USD,STRIPE", "dollars,STRIPE"),
    ],
)
def test_half_a_statement_is_none(text: str) -> None:
    with pytest.raises(BankStatementInvalidError):
        read_csv(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<Document>",
        "<html/>",
        '<!DOCTYPE x [<!ENTITY a "b">]><Document/>',
        CAMT.replace('Ccy="USD"', ""),
        CAMT.replace("<Dt>2026-03-04</Dt>", ""),
        CAMT.replace('<Amt Ccy="JPY">1500</Amt>', ""),
    ],
)
def test_what_is_no_camt_document_is_refused(text: str) -> None:
    with pytest.raises(BankStatementInvalidError):
        read_camt(text)


def test_amounts_are_of_their_currency() -> None:
    assert amount_minor("1234", "jpy") == 1_234
    assert amount_minor("+0.50", "usd") == 50
    assert amount_minor("-7.5", "usd") == -750
    for text, currency in (("1.5", "jpy"), ("", "usd"), ("1e3", "usd"), ("٣", "usd")):
        with pytest.raises(ValueError, match=r"amount|decimals"):
            amount_minor(text, currency)


def test_a_line_meets_the_payout_it_names_or_the_only_one_that_fits() -> None:
    nameless = BankLine(
        external_id="B2",
        booked_on=date(2026, 3, 4),
        currency="usd",
        amount_minor=38_205,
        reference="",
    )
    assert match(ARRIVED, [sent("po_2"), sent()]) == sent()
    assert match(nameless, [sent()]) == sent()
    assert match(nameless, [sent("po_2"), sent()]) is None
    assert match(nameless, [sent(amount=38_206)]) is None
    assert match(nameless, [sent(day=9)]) is None
    assert match(ARRIVED, [sent(amount=38_204)]) is None
