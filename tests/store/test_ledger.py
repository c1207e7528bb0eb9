"""Posting, holds and balances; and each thing the database itself must refuse (payments.md 6.2)."""

import asyncio
from collections.abc import Awaitable, Callable
from uuid import UUID, uuid4

import asyncpg
import pytest

from app.store import ledger
from app.store.database import Database
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
    MERCHANT_PAYABLE,
    Shares,
    capture_posting,
    reverse,
    shopper_balance,
)
from tests.support.ledger_rows import (
    NOON,
    a_hold,
    a_merchant,
    a_posting,
    after,
    book,
    captured,
    count,
    standing,
)

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
        assert set((await standing(tx, merchant_id)).values()) == {0}
    twice = reverse(posting, key="reverse:2", transaction_id=made)
    with pytest.raises(asyncpg.UniqueViolationError, match="reversed_once"):
        await book(db, merchant_id, twice)


async def test_posting_never_scans_the_book(
    make_database: Callable[..., Awaitable[str]],
) -> None:
    """The trigger looks up by index, also where it was planned while the tables were empty."""
    async with (
        Database.open(await make_database(migrated=True), pool_size=1) as db,
        db.transaction() as tx,
    ):
        merchant_id = await a_merchant(tx)
        for _ in range(3):
            await ledger.post(tx, merchant_id, [(a_posting(), NOON)])
        scans = await tx.fetch(
            "select relname, seq_scan from pg_stat_xact_user_tables where seq_scan > 0 "
            "and relname in ('ledger_transaction', 'ledger_entry')"
        )
    assert [tuple(row) for row in scans] == []


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
