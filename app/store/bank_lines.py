"""Lines of bank statements, the payouts of Stripe's that they are, and what became of others."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final, Literal
from uuid import UUID

import msgspec

from app.store.cursors import BookCursor
from app.store.database import Tx, json_text, many, one
from domain.bank import BankLine, PayoutLine
from domain.finance import Books

KEEP: Final = """
    insert into bank_line (merchant_id, external_id, booked_on, currency, amount_minor, reference)
    select $1, l.external_id, l.booked_on, l.currency, l.amount_minor, l.reference
      from json_to_recordset($2::json) as l(external_id text, booked_on date, currency text,
           amount_minor bigint, reference text)
     order by l.external_id
    on conflict (merchant_id, external_id) do nothing
    returning id
"""
UNMATCHED: Final = """
    select merchant_id, id, external_id, booked_on, currency, amount_minor, reference, payout_ref,
           matched_at, resolved_at, resolved_by, reason, transaction_id
      from bank_line where merchant_id = $1 and payout_ref = '' and resolved_at is null
     order by booked_on, id
       for no key update
"""
# What Stripe took from its balance for the bank is positive there.
PAYOUTS: Final = """
    select b.ref, b.currency, -sum(b.amount_minor)::bigint as amount_minor,
           min(b.created_at at time zone 'UTC')::date as sent_on
      from balance_transaction b
     where b.merchant_id = $1 and b.type = any($2::text[])
       and not exists (select from bank_line l
                        where (l.merchant_id, l.payout_ref) = (b.merchant_id, b.ref))
     group by b.ref, b.currency
    having sum(b.amount_minor) <> 0
     order by sent_on, b.ref
"""
MATCHED: Final = """
    update bank_line set payout_ref = $3, matched_at = app_clock()
     where merchant_id = $1 and id = $2 and payout_ref = ''
"""
FIND: Final = """
    select merchant_id, id, external_id, booked_on, currency, amount_minor, reference, payout_ref,
           matched_at, resolved_at, resolved_by, reason, transaction_id
      from bank_line where merchant_id = $1 and id = $2
"""
RESOLVE: Final = """
    update bank_line
       set resolved_at = app_clock(), resolved_by = $3, reason = $4, transaction_id = $5
     where merchant_id = $1 and id = $2
    returning merchant_id, id, external_id, booked_on, currency, amount_minor, reference,
              payout_ref, matched_at, resolved_at, resolved_by, reason, transaction_id
"""
REOPEN: Final = """
    update bank_line set resolved_at = null, resolved_by = '', reason = '', transaction_id = null
     where merchant_id = $1 and transaction_id = $2
"""
LOCK: Final = "select pg_advisory_xact_lock(hashtextextended('bank:' || $1::uuid, 0))"
LIST: Final = """
    select merchant_id, id, external_id, booked_on, currency, amount_minor, reference, payout_ref,
           matched_at, resolved_at, resolved_by, reason, transaction_id
      from bank_line
     where (merchant_id, id) < ($1, $2) and merchant_id >= $3
       and ($4::text is null or $4 = case when payout_ref <> '' then 'matched'
                                          when resolved_at is null then 'open'
                                          else 'resolved' end)
     order by merchant_id desc, id desc
     limit $5
"""


LineState = Literal["open", "matched", "resolved"]


class StoredLine(msgspec.Struct, frozen=True, kw_only=True):
    """A line of a bank statement.

    `payout_ref` is the payout that it is, once one was found. One that is none is settled by a
    person: `resolved_by` and `reason`, and the ledger transaction where it was booked.
    """

    merchant_id: UUID
    id: UUID
    external_id: str
    booked_on: date
    currency: str
    amount_minor: int
    reference: str
    payout_ref: str
    matched_at: datetime | None
    resolved_at: datetime | None
    resolved_by: str
    reason: str
    transaction_id: UUID | None

    @property
    def state(self) -> LineState:
        """Whether it waits, is a payout, or was settled by a person."""
        if self.payout_ref:
            return "matched"
        return "open" if self.resolved_at is None else "resolved"

    @property
    def line(self) -> BankLine:
        """The line as the bank has it."""
        return BankLine(
            external_id=self.external_id,
            booked_on=self.booked_on,
            currency=self.currency,
            amount_minor=self.amount_minor,
            reference=self.reference,
        )


async def hold(tx: Tx, merchant_id: UUID) -> None:
    """Let one matching of a book be at a time, until the transaction ends."""
    await tx.execute(LOCK, merchant_id)


async def keep(tx: Tx, merchant_id: UUID, lines: Sequence[BankLine]) -> int:
    """Keep lines; return how many were not here."""
    return len(await tx.fetch(KEEP, merchant_id, json_text(lines)))


async def unmatched(tx: Tx, merchant_id: UUID) -> list[StoredLine]:
    """Hold the lines that no payout was found for, the oldest first."""
    return many(StoredLine, await tx.fetch(UNMATCHED, merchant_id))


async def payouts(tx: Tx, merchant_id: UUID, types: Sequence[str]) -> list[PayoutLine]:
    """Return payouts that no line of the bank's has met, the oldest first."""
    return many(PayoutLine, await tx.fetch(PAYOUTS, merchant_id, list(types)))


async def matched(tx: Tx, line: StoredLine, payout: PayoutLine) -> None:
    """Note which payout a line is."""
    await tx.execute(MATCHED, line.merchant_id, line.id, payout.ref)


async def find(tx: Tx, merchant_id: UUID, line_id: UUID) -> StoredLine | None:
    """Return a line; whoever changes it holds the book's matching (`hold`)."""
    return one(StoredLine, await tx.fetchrow(FIND, merchant_id, line_id))


async def resolve(
    tx: Tx, line: StoredLine, *, by: str, reason: str, transaction_id: UUID | None
) -> StoredLine:
    """Write down who settled a line, why, and with which ledger transaction."""
    [done] = many(
        StoredLine,
        await tx.fetch(RESOLVE, line.merchant_id, line.id, by, reason, transaction_id),
    )
    return done


async def reopen(tx: Tx, merchant_id: UUID, transaction_id: UUID) -> None:
    """Let the line wait again that a transaction, now undone, had booked."""
    await tx.execute(REOPEN, merchant_id, transaction_id)


async def page(
    tx: Tx, books: Books, cursor: BookCursor, *, in_state: LineState | None, limit: int
) -> tuple[list[StoredLine], BookCursor | None]:
    """Return the next lines, the last kept first, and where to go on."""
    rows = await tx.fetch(LIST, cursor.merchant_id, cursor.id, books.first, in_state, limit + 1)
    found = many(StoredLine, rows[:limit])
    more = len(rows) > limit
    return found, BookCursor(found[-1].merchant_id, found[-1].id) if more else None
