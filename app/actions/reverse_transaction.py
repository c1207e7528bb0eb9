"""Correct a book by hand: one person asks for a reversal, another agrees, its mirror is posted."""

from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.access import FinanceActor
from app.store import audit, bank_lines, clock, ledger, ledger_reports, periods
from app.store.cursors import BookCursor, decode, encode
from app.store.database import Database, Tx
from domain.errors import LedgerTransactionNotFoundError
from domain.finance import Books
from domain.finance_errors import (
    NotReversibleError,
    ReversalDecidedError,
    ReversalNotFoundError,
    SecondPersonMissingError,
)
from domain.ledger import reverse
from domain.periods import REVERSIBLE, ReversalRequest


async def request_reversal(
    tx: Tx, finance: FinanceActor, books: Books, transaction_id: UUID, *, reason: str
) -> ReversalRequest:
    """Ask for a ledger transaction to be undone.

    Raises (checked in this order):
        LedgerTransactionNotFoundError: these books have no such transaction.
        NotReversibleError: another row tells of it (a payment, a refund …): correct that one.
        ReversalOpenError: that was asked for, or done, before.
    """
    found = await ledger_reports.transaction(tx, books, transaction_id)
    if found is None:
        raise LedgerTransactionNotFoundError
    if found.kind not in REVERSIBLE:
        raise NotReversibleError(found.kind)
    asked = ReversalRequest(
        id=uuid7(),
        merchant_id=found.merchant_id,
        transaction_id=transaction_id,
        reason=reason,
        state="requested",
        requested_by=finance.actor,
        requester_id=finance.person_id,
        decided_by="",
        reversal_id=None,
        created_at=await clock.read(tx),
        decided_at=None,
    )
    await periods.ask(tx, asked)
    await _note(tx, finance, asked, "reversal.requested")
    return asked


async def decide_reversal(
    tx: Tx, finance: FinanceActor, books: Books, request_id: UUID, *, agrees: bool
) -> ReversalRequest:
    """Agree to a reversal, whose mirror is posted now, or refuse it (one's own as well).

    Raises (checked in this order):
        ReversalNotFoundError: these books have no such request.
        SecondPersonMissingError: whoever asked for it may not agree to it.
        ReversalDecidedError: it was decided before.
    """
    asked = await periods.lock_request(tx, books, request_id)
    if asked is None:
        raise ReversalNotFoundError
    if agrees and asked.requester_id == finance.person_id:
        raise SecondPersonMissingError
    if asked.state != "requested":
        raise ReversalDecidedError(asked.state)
    reversal_id = await _post(tx, asked) if agrees else None
    await periods.decide(
        tx,
        asked,
        state="approved" if agrees else "refused",
        by=finance.actor,
        person_id=finance.person_id,
        reversal_id=reversal_id,
    )
    await _note(tx, finance, asked, "reversal.approved" if agrees else "reversal.refused")
    return await periods.request(tx, books, request_id) or asked


async def read_reversals(
    db: Database, books: Books, cursor: str | None, *, limit: int
) -> tuple[list[ReversalRequest], str | None]:
    """Return a page of requests, newest first in each book, and the next page's cursor.

    Raises:
        CursorError: the cursor is not of this list.
    """
    start = BookCursor.start(books) if cursor is None else decode(cursor, BookCursor)
    async with db.reading() as tx:
        page, after = await periods.requests(tx, books, start, limit=limit)
    return page, None if after is None else encode(after)


async def _post(tx: Tx, asked: ReversalRequest) -> UUID:
    booked = await periods.booked(tx, asked.merchant_id, asked.transaction_id)
    if booked is None:
        raise LedgerTransactionNotFoundError
    undone = reverse(booked, key=f"undo:{asked.id}", transaction_id=asked.transaction_id)
    [reversal_id] = await ledger.post(tx, asked.merchant_id, [(undone, await clock.read(tx))])
    await bank_lines.reopen(tx, asked.merchant_id, asked.transaction_id)
    return reversal_id


async def _note(tx: Tx, finance: FinanceActor, asked: ReversalRequest, action: str) -> None:
    act = finance.act(asked.merchant_id, action, f"ledger_transaction:{asked.transaction_id}")
    await audit.record(tx, msgspec.structs.replace(act, after={"reason": asked.reason}))
