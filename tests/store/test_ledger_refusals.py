"""What the database itself refuses, whoever asks (payments.md 6.2)."""

from collections.abc import Awaitable, Callable
from uuid import UUID, uuid4

import asyncpg
import pytest

from app.store import ledger
from app.store.database import Database, Tx
from domain.ledger import (
    CLEARING,
    shopper_balance,
)
from tests.support.ledger_rows import NOON, a_hold, a_posting, after, book, captured, count

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


async def closed_period(tx: Tx, merchant_id: UUID, made: UUID) -> None:
    await tx.execute(
        "insert into ledger_period (merchant_id, starts_at, ends_at, closed_at) "
        "values ($1, $2, $3, now())",
        merchant_id,
        after(-60),
        after(60),
    )
    beside = await tx.fetchval(
        "insert into ledger_transaction (merchant_id, idem_key, body_hash, kind, effective_at) "
        "values ($1, 'past post', '', 'deposit', $2) returning id",
        merchant_id,
        NOON,
    )
    await tx.execute(
        "insert into ledger_entry (merchant_id, transaction_id, line, account_id, currency, "
        "amount_minor) select merchant_id, $3, line, account_id, currency, amount_minor "
        "from ledger_entry where merchant_id = $1 and transaction_id = $2",
        merchant_id,
        made,
        beside,
    )


async def closed_again(tx: Tx, merchant_id: UUID, _: UUID) -> None:
    await tx.execute(
        "insert into ledger_period (merchant_id, starts_at, ends_at, closed_at) "
        "values ($1, $2, $3, now())",
        merchant_id,
        after(-60),
        after(60),
    )
    reopen = "update ledger_period set closed_at = null where merchant_id = $1"
    await tx.execute(reopen, merchant_id)


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
    (closed_again, "ledger_period_closed_for_good"),
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
