"""Posting, holds and balances; and each thing the database itself must refuse (payments.md 6.2)."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from uuid import UUID, uuid4

import asyncpg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.store import balances, ledger
from app.store.database import Database, Tx
from app.store.errors import BusyError
from app.store.ledger import (
    HoldEndedOtherwiseError,
    HoldRecord,
    HoldResolution,
    LedgerKeyReusedError,
)
from domain.errors import BalanceTooLowError
from domain.ledger import (
    CLEARING,
    DEPOSITS,
    MERCHANT_PAYABLE,
    Line,
    Posting,
    Shares,
    capture_posting,
    reverse,
    shopper_balance,
)
from tests.support.books import NOON, a_merchant, a_posting, after, book


@pytest.fixture
async def db(database_url: str, clean: None) -> AsyncIterator[Database]:
    async with Database.open(database_url, pool_size=4) as db:
        yield db


@pytest.fixture
async def merchant_id(db: Database) -> UUID:
    async with db.transaction() as tx:
        return await a_merchant(tx)


async def count(db: Database, table: str) -> int:
    async with db.reading() as tx:
        found: int = await tx.fetchval(f"select count(*) from {table}")
        return found


# ---- posting ----------------------------------------------------------------------------------


async def test_a_posting_becomes_one_transaction_with_its_lines(
    db: Database, merchant_id: UUID
) -> None:
    leader_id = uuid4()
    shares = Shares(7347, 395, 158, leader_id)
    posting = capture_posting(key="capture:1", currency="usd", shares=shares, charge_ref="ch_1")
    [made] = await book(db, merchant_id, posting)
    async with db.reading() as tx:
        rows = await tx.fetch(
            "select e.line, a.code, a.class, e.amount_minor, e.ref from ledger_entry e "
            "join ledger_account a on a.id = e.account_id where e.transaction_id = $1 order by 1",
            made,
        )
    assert [tuple(row) for row in rows] == [
        (1, "asset:stripe:clearing", "asset", 7900, "ch_1"),
        (2, "liab:merchant:payable", "liability", -7347, ""),
        (3, "inc:platform:fee", "income", -158, ""),
        (4, f"liab:leader:{leader_id}:payable", "liability", -395, ""),
    ]


async def test_ids_come_back_in_the_order_of_the_postings(db: Database, merchant_id: UUID) -> None:
    keys = ["c", "a", "b", "a"]
    ids = await book(db, merchant_id, *[a_posting(key) for key in keys])
    async with db.reading() as tx:
        rows = await tx.fetch("select idem_key, id from ledger_transaction")
    stored = {row["idem_key"]: row["id"] for row in rows}
    assert ids == [stored[key] for key in keys]
    assert len(stored) == 3


async def test_nothing_to_post_is_no_statement(db: Database, merchant_id: UUID) -> None:
    assert await book(db, merchant_id) == []


async def test_the_same_posting_again_keeps_its_id_and_adds_nothing(
    db: Database, merchant_id: UUID
) -> None:
    posting = a_posting("capture:1")
    first = await book(db, merchant_id, posting)
    again = await book(db, merchant_id, posting, a_posting("capture:2"), at=after(5))
    assert again[0] == first[0]
    assert await count(db, "ledger_transaction") == 2
    assert await count(db, "ledger_entry") == 4


@pytest.mark.parametrize("twice_in_one_call", [False, True])
async def test_a_key_with_another_body_is_refused_and_changes_nothing(
    db: Database, merchant_id: UUID, *, twice_in_one_call: bool
) -> None:
    first, other = a_posting("capture:1"), a_posting("capture:1", amount_minor=101)
    batches = [(first, other)] if twice_in_one_call else [(first,), (a_posting("new"), other)]
    if not twice_in_one_call:
        await book(db, merchant_id, *batches[0])
    before = await count(db, "ledger_transaction")
    with pytest.raises(LedgerKeyReusedError, match="capture:1"):
        await book(db, merchant_id, *batches[-1])
    assert await count(db, "ledger_transaction") == before


async def test_two_merchants_use_one_key_without_meeting(db: Database, merchant_id: UUID) -> None:
    async with db.transaction() as tx:
        other = await a_merchant(tx)
    [one] = await book(db, merchant_id, a_posting("capture:1"))
    [two] = await book(db, other, a_posting("capture:1", amount_minor=7))
    assert one != two


async def test_an_account_opened_by_a_rolled_back_transaction_is_opened_again(
    db: Database, merchant_id: UUID
) -> None:
    async def post_and_fail() -> None:
        async with db.transaction() as tx:
            await ledger.post(tx, merchant_id, [(a_posting(), NOON)])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await post_and_fail()
    assert await count(db, "ledger_account") == 0
    await book(db, merchant_id, a_posting())
    assert await count(db, "ledger_account") == 2


async def test_a_twin_waits_for_the_first_and_gets_its_id(db: Database, merchant_id: UUID) -> None:
    """Two workers record one known effect: one transaction remains."""
    posting = a_posting("capture:1")

    async def post_without_patience() -> None:
        async with db.transaction() as twin:
            await twin.execute("set local lock_timeout = '50ms'")
            await ledger.post(twin, merchant_id, [(posting, NOON)])

    async with db.transaction() as tx:
        [first] = await ledger.post(tx, merchant_id, [(posting, NOON)])
        with pytest.raises(BusyError):
            await post_without_patience()
    [second] = await book(db, merchant_id, posting)
    assert first == second


async def test_batches_that_share_keys_accounts_and_purses_end_without_deadlock(
    db: Database, merchant_id: UUID
) -> None:
    """Four workers, the same postings in four orders, all accounts new."""
    purses = [shopper_balance(uuid4()) for _ in range(6)]
    postings = [
        a_posting(f"gift:{number}", debit=CLEARING, credit=purse, amount_minor=number)
        for number, purse in enumerate(purses * 3, start=1)
    ]
    orders = [postings, postings[::-1], postings[7:] + postings[:7], postings[3:] + postings[:3]]
    booked = await asyncio.gather(*(book(db, merchant_id, *order) for order in orders))
    by_key = [
        {posting.key: made for posting, made in zip(order, ids, strict=True)}
        for order, ids in zip(orders, booked, strict=True)
    ]
    assert by_key[0] == by_key[1] == by_key[2] == by_key[3]
    async with db.reading() as tx:
        assert await tx.fetchval("select sum(posted_minor) from ledger_guard") == sum(range(1, 19))


async def test_a_reversal_names_what_it_undoes_and_happens_once(
    db: Database, merchant_id: UUID
) -> None:
    posting = a_posting("capture:1")
    [made] = await book(db, merchant_id, posting)
    await book(db, merchant_id, reverse(posting, key="reverse:1", transaction_id=made))
    async with db.reading() as tx:
        assert {one.balance_minor for one in await balances.of_book(tx, merchant_id)} == {0}
    twice = reverse(posting, key="reverse:2", transaction_id=made)
    with pytest.raises(asyncpg.UniqueViolationError, match="reversed_once"):
        await book(db, merchant_id, twice)


async def test_posting_never_scans_the_book(db: Database, merchant_id: UUID) -> None:
    """The checks of the trigger look up by index, also when planned on an empty table."""
    async with db.transaction() as tx:
        for _ in range(3):
            await ledger.post(tx, merchant_id, [(a_posting(), NOON)])
        scans = await tx.fetch(
            "select relname, seq_scan from pg_stat_xact_user_tables where seq_scan > 0 "
            "and relname in ('ledger_transaction', 'ledger_entry')"
        )
    assert [tuple(row) for row in scans] == []


# ---- what the database refuses -----------------------------------------------------------------

Attempt = Callable[[Tx, UUID, UUID], Awaitable[object]]
"""A statement against a merchant's book in which one transaction (the second id) lies."""


async def one_sided(tx: Tx, merchant_id: UUID, transaction_id: UUID) -> None:
    await tx.execute(
        "with t as (insert into ledger_transaction (merchant_id, idem_key, body_hash, kind, "
        "effective_at) values ($1, 'new', '', 'x', now()) returning id) "
        "insert into ledger_entry (merchant_id, transaction_id, line, account_id, currency, "
        "amount_minor) select $1, t.id, e.line, e.account_id, e.currency, e.amount_minor "
        "from ledger_entry e, t where e.transaction_id = $2 and e.line = 1",
        merchant_id,
        transaction_id,
    )


async def update(tx: Tx, merchant_id: UUID, transaction_id: UUID) -> None:
    await tx.execute(
        "update ledger_entry set amount_minor = 1 where (merchant_id, transaction_id) = ($1, $2)",
        merchant_id,
        transaction_id,
    )


async def update_of_transaction(tx: Tx, merchant_id: UUID, transaction_id: UUID) -> None:
    await tx.execute(
        "update ledger_transaction set kind = 'y' where (merchant_id, id) = ($1, $2)",
        merchant_id,
        transaction_id,
    )


async def delete(tx: Tx, merchant_id: UUID, _: UUID) -> None:
    await tx.execute("delete from ledger_entry where merchant_id = $1", merchant_id)


async def truncate(tx: Tx, _: UUID, __: UUID) -> None:
    await tx.execute("truncate ledger_entry")


async def append(tx: Tx, merchant_id: UUID, transaction_id: UUID) -> None:
    await tx.execute(
        "insert into ledger_entry (merchant_id, transaction_id, line, account_id, currency, "
        "amount_minor) select merchant_id, transaction_id, line + 2, account_id, currency, "
        "amount_minor from ledger_entry where (merchant_id, transaction_id) = ($1, $2)",
        merchant_id,
        transaction_id,
    )


async def forged_xid(tx: Tx, merchant_id: UUID, transaction_id: UUID) -> None:
    await tx.execute(
        "with t as (insert into ledger_transaction (merchant_id, idem_key, body_hash, kind, "
        "effective_at) values ($1, 'new', '', 'x', now()) returning id) "
        "insert into ledger_entry (merchant_id, transaction_id, line, account_id, currency, "
        "amount_minor, xid) select $1, t.id, e.line, e.account_id, e.currency, e.amount_minor, "
        "e.xid from ledger_entry e, t where e.transaction_id = $2",
        merchant_id,
        transaction_id,
    )


async def wrong_currency(tx: Tx, merchant_id: UUID, transaction_id: UUID) -> None:
    await tx.execute(
        "with t as (insert into ledger_transaction (merchant_id, idem_key, body_hash, kind, "
        "effective_at) values ($1, 'new', '', 'x', now()) returning id) "
        "insert into ledger_entry (merchant_id, transaction_id, line, account_id, currency, "
        "amount_minor) select $1, t.id, e.line, e.account_id, 'eur', e.amount_minor "
        "from ledger_entry e, t where e.transaction_id = $2",
        merchant_id,
        transaction_id,
    )


async def key_again(tx: Tx, merchant_id: UUID, transaction_id: UUID) -> None:
    await tx.execute(
        "insert into ledger_transaction (merchant_id, idem_key, body_hash, kind, effective_at) "
        "select merchant_id, idem_key, 'other', kind, now() from ledger_transaction "
        "where (merchant_id, id) = ($1, $2)",
        merchant_id,
        transaction_id,
    )


async def guard_below_zero(tx: Tx, merchant_id: UUID, _: UUID) -> None:
    purse = shopper_balance(uuid4())
    await ledger.post(
        tx, merchant_id, [(a_posting(debit=CLEARING, credit=purse, amount_minor=5), NOON)]
    )
    await tx.execute(
        "update ledger_guard set posted_minor = -1 where merchant_id = $1", merchant_id
    )


async def void_after_post(tx: Tx, merchant_id: UUID, _: UUID) -> None:
    held = await a_hold(tx, merchant_id, 100)
    await ledger.resolve_holds(tx, merchant_id, [captured(held, 100)])
    await tx.execute(
        "insert into ledger_hold_resolution (merchant_id, hold_id, outcome, amount_minor, "
        "effective_at) values ($1, $2, 'void', 0, now())",
        merchant_id,
        held,
    )


async def capture_above_the_hold(tx: Tx, merchant_id: UUID, _: UUID) -> None:
    held = await a_hold(tx, merchant_id, 100)
    await ledger.resolve_holds(tx, merchant_id, [captured(held, 101)])


async def closed_period(tx: Tx, merchant_id: UUID, _: UUID) -> None:
    await tx.execute(
        "insert into ledger_period (merchant_id, starts_at, ends_at, closed_at) "
        "values ($1, $2, $3, now())",
        merchant_id,
        after(-60),
        after(60),
    )
    await ledger.post(tx, merchant_id, [(a_posting(), NOON)])


async def unknown_class(tx: Tx, merchant_id: UUID, _: UUID) -> None:
    await tx.execute(
        "insert into ledger_account (merchant_id, code, class, currency) "
        "values ($1, 'asset:cash', 'income', 'usd')",
        merchant_id,
    )


REFUSALS = [
    (one_sided, "ledger_entry_sums_to_zero"),
    (update, "insert_only"),
    (update_of_transaction, "insert_only"),
    (delete, "insert_only"),
    (truncate, "insert_only"),
    (append, "ledger_entry_sealed"),
    (forged_xid, "ledger_entry_sealed"),
    (wrong_currency, "ledger_entry_account"),
    (key_again, "ledger_transaction_key_once"),
    (guard_below_zero, "ledger_guard_covered"),
    (void_after_post, "ledger_hold_resolution_pkey"),
    (capture_above_the_hold, "ledger_hold_resolution_within_hold"),
    (closed_period, "ledger_entry_period_open"),
    (unknown_class, "ledger_account_class_of_code"),
]


@pytest.mark.parametrize(
    ("attempt", "constraint"), REFUSALS, ids=lambda it: getattr(it, "__name__", "")
)
async def test_the_database_refuses(
    db: Database, merchant_id: UUID, attempt: Attempt, constraint: str
) -> None:
    """Whoever reaches the tables past `post` is refused too, by the named constraint."""
    [made] = await book(db, merchant_id, a_posting("capture:1"))
    async with db.reading() as tx:
        transaction = tx.transaction()
        await transaction.start()
        with pytest.raises(asyncpg.IntegrityConstraintViolationError) as refusal:
            await attempt(tx, merchant_id, made)
        await transaction.rollback()
    assert refusal.value.constraint_name == constraint


async def test_an_open_period_and_a_later_one_take_postings(
    db: Database, merchant_id: UUID
) -> None:
    async with db.transaction() as tx:
        await tx.execute(
            "insert into ledger_period (merchant_id, starts_at, ends_at, closed_at) values "
            "($1, $2, $3, now()), ($1, $3, $4, null)",
            merchant_id,
            after(-60),
            after(0),
            after(60),
        )
    await book(db, merchant_id, a_posting(), at=after(0))
    await book(db, merchant_id, a_posting(), at=after(90))
    assert await count(db, "ledger_transaction") == 2


# ---- purses ------------------------------------------------------------------------------------


async def test_a_purse_is_spent_down_to_zero_and_not_below(db: Database, merchant_id: UUID) -> None:
    purse = shopper_balance(uuid4())
    await book(db, merchant_id, a_posting(debit=CLEARING, credit=purse, amount_minor=50))
    spend = a_posting(debit=purse, credit=MERCHANT_PAYABLE, amount_minor=30)
    await book(db, merchant_id, spend)
    await book(db, merchant_id, spend)
    with pytest.raises(BalanceTooLowError):
        await book(
            db, merchant_id, a_posting(debit=purse, credit=MERCHANT_PAYABLE, amount_minor=21)
        )
    await book(db, merchant_id, a_posting(debit=purse, credit=MERCHANT_PAYABLE, amount_minor=20))
    async with db.reading() as tx:
        assert await tx.fetchval("select posted_minor from ledger_guard") == 0
    assert await count(db, "ledger_transaction") == 3


# ---- holds -------------------------------------------------------------------------------------


async def a_hold(tx: Tx, merchant_id: UUID, amount_minor: int) -> UUID:
    made = HoldRecord(
        id=uuid4(), currency="usd", amount_minor=amount_minor, ref="pi_1", effective_at=NOON
    )
    await ledger.hold(tx, merchant_id, [made])
    return made.id


def captured(hold_id: UUID, amount_minor: int) -> HoldResolution:
    return HoldResolution(
        hold_id=hold_id, outcome="post", amount_minor=amount_minor, effective_at=after(1)
    )


async def test_a_hold_is_recorded_once(db: Database, merchant_id: UUID) -> None:
    one = HoldRecord(id=uuid4(), currency="usd", amount_minor=9, ref="pi_1", effective_at=NOON)
    two = HoldRecord(id=uuid4(), currency="usd", amount_minor=8, ref="pi_2", effective_at=NOON)
    for holds in ([one], [one, two], []):
        async with db.transaction() as tx:
            await ledger.hold(tx, merchant_id, holds)
    assert await count(db, "ledger_hold") == 2
    other = HoldRecord(id=one.id, currency="usd", amount_minor=7, ref="pi_1", effective_at=NOON)
    with pytest.raises(LedgerKeyReusedError):
        async with db.transaction() as tx:
            await ledger.hold(tx, merchant_id, [other])


async def test_a_hold_ends_once_and_in_one_way(db: Database, merchant_id: UUID) -> None:
    async with db.transaction() as tx:
        held = await a_hold(tx, merchant_id, 100)
        await ledger.resolve_holds(tx, merchant_id, [])
        await ledger.resolve_holds(tx, merchant_id, [captured(held, 79)])
    async with db.transaction() as tx:
        await ledger.resolve_holds(tx, merchant_id, [captured(held, 79)])
    for other in (
        captured(held, 80),
        HoldResolution(hold_id=held, outcome="void", effective_at=NOON),
    ):
        with pytest.raises(HoldEndedOtherwiseError):
            async with db.transaction() as tx:
                await ledger.resolve_holds(tx, merchant_id, [other])
    assert await count(db, "ledger_hold_resolution") == 1


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
            folded = await balances.of_book(tx, merchant_id)
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
        found = {one.account: one.balance_minor for one in await balances.of_book(tx, merchant_id)}
        assert found == {CLEARING: 111, DEPOSITS: -111}
        await balances.fold(tx, merchant_id)
        folded = {one.account: one.balance_minor for one in await balances.of_book(tx, merchant_id)}
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
