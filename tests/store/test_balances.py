"""Balances: folded, unfolded, and what a fold must leave out."""

from uuid import UUID

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.actions.fold_balances import ENTRIES_MIN, fold_balances
from app.store import balances, ledger
from app.store.database import Database
from domain.finance import Books
from domain.ledger import (
    CLEARING,
    DEPOSITS,
    MERCHANT_PAYABLE,
    Line,
    Posting,
)
from tests.support.ledger_rows import NOON, a_merchant, a_posting, book, standing

# ---- balances ----------------------------------------------------------------------------------

ACCOUNTS = [CLEARING, DEPOSITS, MERCHANT_PAYABLE, "inc:platform:fee", "exp:stripe:fee"]


@st.composite
def postings(draw: st.DrawFn) -> Posting:
    """A posting of 2 to 6 lines in one or two currencies that sums to zero in each."""
    lines: list[Line] = []
    for currency in draw(st.sampled_from([("usd",), ("cny", "usd")])):
        amounts = draw(st.lists(st.integers(-9_999, 9_999).filter(bool), min_size=1, max_size=2))
        if sum(amounts) == 0:
            amounts = amounts[:1]
        accounts = st.sampled_from(ACCOUNTS)
        lines += [Line(draw(accounts), currency, amount) for amount in amounts]
        lines.append(Line(draw(accounts), currency, -sum(amounts)))
    return Posting(f"test:{draw(st.uuids())}", "test", tuple(lines))


@given(steps=st.lists(st.one_of(postings(), st.just("fold")), max_size=8))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_folded_balances_are_the_unfolded_ones_and_sum_to_zero(
    database_url: str, clean: None, steps: list[Posting | str]
) -> None:
    """Snapshots may be taken at any time: no balance is changed by them (P6)."""
    async with Database.open(database_url, pool_size=1) as db:
        async with db.transaction() as tx:
            merchant_id = await a_merchant(tx)
        for step in steps:
            async with db.transaction() as tx:
                if isinstance(step, Posting):
                    await ledger.post(tx, merchant_id, [(step, NOON)])
                else:
                    await balances.fold(tx, merchant_id)
        async with db.reading() as tx:
            folded = await balances.of_books(tx, Books.of(merchant_id))
            plain = await tx.fetch(
                "select a.code, a.currency, sum(e.amount_minor) from ledger_entry e join "
                "ledger_account a on a.id = e.account_id where e.merchant_id = $1 "
                "group by 1, 2 order by 1, 2",
                merchant_id,
            )
    assert [(one.account, one.currency, one.balance_minor) for one in folded] == [
        (row[0], row[1], int(row[2])) for row in plain
    ]
    totals: dict[str, int] = {}
    for one in folded:
        totals[one.currency] = totals.get(one.currency, 0) + one.balance_minor
    assert not any(totals.values())


async def test_a_fold_leaves_out_what_an_older_transaction_may_still_commit(
    db: Database, merchant_id: UUID
) -> None:
    """A transaction with a lower number commits after the fold: its entries are not lost."""
    await book(db, merchant_id, a_posting(amount_minor=1))
    async with db.transaction() as slow:
        await ledger.post(slow, merchant_id, [(a_posting(amount_minor=10), NOON)])
        await book(db, merchant_id, a_posting(amount_minor=100))
        async with db.transaction() as tx:
            assert await balances.fold(tx, merchant_id) == 2
    async with db.transaction() as tx:
        found = await standing(tx, merchant_id)
        assert found == {CLEARING: 111, DEPOSITS: -111}
        await balances.fold(tx, merchant_id)
        folded = await standing(tx, merchant_id)
        assert folded == found


async def test_books_are_folded_once_an_account_has_gathered_enough(
    db: Database, merchant_id: UUID
) -> None:
    await book(db, merchant_id, a_posting(), a_posting())
    async with db.transaction() as tx:
        assert await balances.books_to_fold(tx, entries_min=3, limit=9) == []
        assert await balances.books_to_fold(tx, entries_min=2, limit=9) == [merchant_id]
        await balances.fold(tx, merchant_id)
        assert await balances.fold(tx, merchant_id) == 0
        assert await balances.books_to_fold(tx, entries_min=1, limit=9) == []


async def test_folding_takes_the_books_that_need_it_and_changes_no_balance(
    db: Database, merchant_id: UUID
) -> None:
    async with db.transaction() as tx:
        small = await a_merchant(tx)
    await book(db, small, a_posting())
    await book(db, merchant_id, *[a_posting() for _ in range(ENTRIES_MIN)])
    assert await fold_balances(db) == 2
    assert await fold_balances(db) == 0
    async with db.reading() as tx:
        folded = await tx.fetch("select distinct merchant_id from ledger_fold")
        assert [row["merchant_id"] for row in folded] == [merchant_id]
        total = 100 * ENTRIES_MIN
        assert await standing(tx, merchant_id) == {CLEARING: total, DEPOSITS: -total}
