"""Trial balances as of two times, transactions, lines of an account, clearing that stays."""

from datetime import datetime
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.store import balances, cursors, ledger, ledger_reports
from app.store.cursors import EntryCursor, RestCursor, TransactionCursor
from app.store.database import Database
from app.store.errors import CursorError
from app.store.ledger import HoldRecord, HoldResolution
from domain.finance import AccountFilter, AsOf, Books, TransactionFilter, TrialBalance
from domain.ledger import CLEARING, DEPOSITS, balance_transaction_posting, recharge_posting
from tests.support.ledger_rows import NOON, a_hold, a_merchant, a_posting, after, book, captured
from tests.support.settled import a_settlement

CLOCK = "select clock_timestamp()"


async def read(
    db: Database,
    merchant_id: UUID | None,
    as_of: AsOf | None = None,
    *,
    account: str | None = None,
    currency: str | None = None,
) -> TrialBalance:
    async with db.snapshot() as tx:
        chosen = AccountFilter(account, currency)
        return await ledger_reports.trial_balance(
            tx, Books.of(merchant_id), as_of or AsOf(), chosen
        )


def figures(found: TrialBalance) -> dict[str, int]:
    return {one.account: one.balance_minor for one in found.items}


async def test_the_worked_example_stands_as_the_document_says(
    db: Database, merchant_id: UUID
) -> None:
    settled = await a_settlement(db, merchant_id)
    found = await read(db, merchant_id)
    assert figures(found) == {
        "asset:stripe:balance": 38_205,
        "asset:stripe:clearing": 0,
        "exp:stripe:fee": 1_295,
        "inc:platform:fee": -790,
        "inc:psp:recharge": -1_295,
        f"liab:leader:{settled.leader_id}:payable": -1_975,
        "liab:merchant:payable": -35_440,
        "memo:auth:contra": 0,
        "memo:auth:held": 0,
    }
    assert [(one.currency, one.total_minor) for one in found.totals] == [("usd", 0)]
    assert found.is_balanced


async def test_holds_show_on_both_memo_accounts_from_authorization_to_end(
    db: Database, merchant_id: UUID
) -> None:
    async with db.transaction() as tx:
        first = await a_hold(tx, merchant_id, 100)
        await a_hold(tx, merchant_id, 30)
        await ledger.resolve_holds(tx, merchant_id, [captured(first, 79)])
    held = {"memo:auth:held": 130, "memo:auth:contra": -130}
    assert figures(await read(db, merchant_id, AsOf(effective_at=after(-1)))) == {}
    assert figures(await read(db, merchant_id, AsOf(effective_at=NOON))) == held
    assert figures(await read(db, merchant_id, AsOf(effective_at=after(1)))) == {
        "memo:auth:held": 30,
        "memo:auth:contra": -30,
    }
    only = await read(db, merchant_id, account="memo:auth:held")
    assert figures(only) == {"memo:auth:held": 30}


async def test_what_became_known_late_shows_by_when_it_happened_or_when_it_was_known(
    db: Database, merchant_id: UUID
) -> None:
    await book(db, merchant_id, a_posting(amount_minor=1), at=after(0))
    async with db.reading() as tx:
        then: datetime = await tx.fetchval(CLOCK)
    await book(db, merchant_id, a_posting(amount_minor=10), at=after(-10))
    at = {
        (-10, False): 10,
        (0, False): 11,
        (-10, True): None,
        (0, True): 1,
    }
    for (minutes, by_then), expected in at.items():
        as_of = AsOf(after(minutes), then if by_then else None)
        assert figures(await read(db, merchant_id, as_of)).get(CLEARING) == expected


async def test_books_are_read_apart_or_all_together(db: Database, merchant_id: UUID) -> None:
    async with db.transaction() as tx:
        other = await a_merchant(tx)
    await book(db, merchant_id, a_posting(amount_minor=1))
    await book(db, other, a_posting(amount_minor=20), a_posting(amount_minor=5, currency="cny"))
    for as_of in (AsOf(), AsOf(effective_at=after(1))):
        assert figures(await read(db, merchant_id, as_of)) == {CLEARING: 1, DEPOSITS: -1}
        both = await read(db, None, as_of)
        assert [(one.account, one.currency, one.balance_minor) for one in both.items] == [
            (CLEARING, "cny", 5),
            (CLEARING, "usd", 21),
            (DEPOSITS, "cny", -5),
            (DEPOSITS, "usd", -21),
        ]
        assert both.is_balanced
        assert figures(await read(db, None, as_of, currency="cny")) == {CLEARING: 5, DEPOSITS: -5}


STEPS = st.one_of(
    st.tuples(st.just("post"), st.integers(1, 999), st.integers(-60, 60)),
    st.tuples(st.just("hold"), st.integers(1, 999), st.integers(-60, 60)),
    st.tuples(st.just("end"), st.integers(0, 9), st.sampled_from(["post", "void", "expire"])),
    st.tuples(st.just("fold"), st.none(), st.none()),
)


@given(steps=st.lists(STEPS, min_size=1, max_size=8))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@pytest.mark.feature("N-17")
async def test_a_past_trial_balance_is_the_one_that_was_taken_then(
    database_url: str, clean: None, steps: list[tuple[str, int, int]]
) -> None:
    """Whatever is booked later, back-dated or not: what was known at an instant stays as it was."""
    taken: list[TrialBalance] = []
    async with Database.open(database_url, pool_size=1) as db:
        async with db.transaction() as tx:
            merchant_id = await a_merchant(tx)
        open_holds: list[tuple[UUID, int]] = []
        for step in steps:
            await _do(db, merchant_id, step, open_holds)
            taken.append(await read(db, merchant_id))
        for then in taken:
            again = await read(db, merchant_id, AsOf(known_at=then.known_at))
            assert (again.items, again.totals) == (then.items, then.totals)
            assert again.is_balanced
        latest = await read(db, merchant_id, AsOf(effective_at=after(120)))
        assert latest.items == taken[-1].items


async def _do(
    db: Database,
    merchant_id: UUID,
    step: tuple[str, object, object],
    open_holds: list[tuple[UUID, int]],
) -> None:
    match step:
        case ("post", int(amount), int(minutes)):
            await book(db, merchant_id, a_posting(amount_minor=amount), at=after(minutes))
        case ("hold", int(amount), int(minutes)):
            one = HoldRecord(
                id=uuid4(), currency="usd", amount_minor=amount, ref="", effective_at=after(minutes)
            )
            open_holds.append((one.id, amount))
            async with db.transaction() as tx:
                await ledger.hold(tx, merchant_id, [one])
        case ("end", int(which), "post" | "void" | "expire" as outcome) if open_holds:
            held, amount = open_holds.pop(which % len(open_holds))
            end = HoldResolution(
                hold_id=held,
                outcome=outcome,
                amount_minor=amount if outcome == "post" else 0,
                effective_at=after(90),
            )
            async with db.transaction() as tx:
                await ledger.resolve_holds(tx, merchant_id, [end])
        case _:
            async with db.transaction() as tx:
                await balances.fold(tx, merchant_id)


async def test_pages_of_transactions_are_one_picture(db: Database, merchant_id: UUID) -> None:
    """What is posted between two pages shows on neither; nothing shows twice or goes missing."""
    keys = [f"key:{number}" for number in range(5)]
    for key in keys:
        await book(db, merchant_id, a_posting(key))
    books = Books.of(merchant_id)
    seen: list[str] = []
    async with db.transaction() as slow:
        await ledger.post(slow, merchant_id, [(a_posting("slow"), NOON)])
        async with db.snapshot() as tx:
            cursor: TransactionCursor | None = await TransactionCursor.start(tx, books)
    while cursor is not None:
        text = cursors.encode(cursor)
        async with db.snapshot() as tx:
            page, cursor = await ledger_reports.transactions(
                tx, books, TransactionFilter(), cursors.decode(text, TransactionCursor), limit=2
            )
        seen += [one.key for one in page]
        await book(db, merchant_id, a_posting())
    assert seen == keys[::-1]


async def test_transactions_are_found_by_kind_source_key_and_ref(
    db: Database, merchant_id: UUID
) -> None:
    booking = balance_transaction_posting(
        txn_id="txn_1", currency="usd", amount_minor=100, fee_minor=3, source_ref="ch_1"
    )
    recharge = recharge_posting(txn_id="txn_1", currency="usd", fee_minor=3)
    ids = await book(db, merchant_id, a_posting("deposit:1", ref="ch_1"), booking, recharge)
    wanted = {
        TransactionFilter(): {0, 1, 2},
        TransactionFilter(ref="ch_1"): {0, 1},
        TransactionFilter(ref="ch_2"): set(),
        TransactionFilter(source="txn_1"): {1, 2},
        TransactionFilter(key="deposit:1"): {0},
        TransactionFilter(kind="stripe.fee_recharged"): {2},
        TransactionFilter(kind="deposit", ref="ch_1"): {0},
    }
    books = Books.of(merchant_id)
    async with db.snapshot() as tx:
        start = await TransactionCursor.start(tx, books)
        for chosen, numbers in wanted.items():
            page, rest = await ledger_reports.transactions(tx, books, chosen, start, limit=9)
            assert {one.id for one in page} == {ids[number] for number in numbers}
            assert rest is None
        one = await ledger_reports.transaction(tx, books, ids[1])
        assert one is not None
        assert [(line.account, line.amount_minor, line.ref) for line in one.entries] == [
            ("asset:stripe:balance", 97, "ch_1"),
            ("exp:stripe:fee", 3, "ch_1"),
            ("asset:stripe:clearing", -100, "ch_1"),
        ]
        assert await ledger_reports.transaction(tx, Books.of(uuid4()), ids[1]) is None


async def test_lines_of_an_account_run_on_over_pages_to_its_balance(
    db: Database, merchant_id: UUID
) -> None:
    for amount in (100, 20, 3):
        await book(db, merchant_id, a_posting(amount_minor=amount))
    await book(db, merchant_id, a_posting(debit=DEPOSITS, credit=CLEARING, amount_minor=23))
    await book(db, merchant_id, a_posting(amount_minor=7, currency="cny"))
    books = Books.of(merchant_id)
    found = []
    async with db.snapshot() as tx:
        cursor: EntryCursor | None = await EntryCursor.start(tx)
    while cursor is not None:
        async with db.snapshot() as tx:
            page, cursor = await ledger_reports.entries(
                tx, books, AccountFilter(CLEARING), cursor, limit=2
            )
        found += [(one.currency, one.amount_minor, one.balance_minor) for one in page]
        await book(db, merchant_id, a_posting(amount_minor=1))
    assert found == [
        ("usd", 100, 100),
        ("usd", 20, 120),
        ("usd", 3, 123),
        ("usd", -23, 100),
        ("cny", 7, 7),
    ]
    async with db.snapshot() as tx:
        assert await ledger_reports.is_account(tx, books, CLEARING)
        assert not await ledger_reports.is_account(tx, books, "asset:bank")


async def test_clearing_shows_what_stripe_has_not_booked(db: Database, merchant_id: UUID) -> None:
    await a_settlement(db, merchant_id, holds=1, wallets=1)
    await book(db, merchant_id, a_posting(ref="ch_later"), at=after(4))
    await book(db, merchant_id, a_posting(ref="ch_late", amount_minor=500), at=after(3))
    books = Books.of(merchant_id)
    async with db.snapshot() as tx:
        start = RestCursor.start(books)
        [rest], cursor = await ledger_reports.undrained(tx, books, start, limit=1)
        assert cursor is not None
        [later], end = await ledger_reports.undrained(tx, books, cursor, limit=1)
    assert (later.ref, end) == ("ch_later", None)
    assert (rest.ref, rest.currency, rest.amount_minor, rest.first_at) == (
        "ch_late",
        "usd",
        500,
        after(3),
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "é",
        "WzEsMl0",
        cursors.encode(EntryCursor(1, 2, "5:9:7,8"))[:-3],
        "WzEsMiwiOTo1OiJd",
        "WzEsMiwiMDoxOiJd",
        "WzEsMiwiNTo5OjksIl0",
        "WzEsMiwiNTo5OjgsNyJd",
    ],
)
def test_a_cursor_we_did_not_give_out_is_refused(text: str) -> None:
    with pytest.raises(CursorError):
        cursors.decode(text, EntryCursor)


def test_a_cursor_comes_back_as_it_was() -> None:
    cursor = EntryCursor(1, 2, "5:9:7,8")
    assert cursors.decode(cursors.encode(cursor), EntryCursor) == cursor
