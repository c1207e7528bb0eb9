"""Settle a line of the bank's that is no payout of Stripe's: by a person, with a reason."""

from uuid import UUID

import msgspec

from app.actions.access import FinanceActor
from app.store import audit, bank_lines, clock, ledger
from app.store.bank_lines import StoredLine
from app.store.database import Tx
from domain.bank import RESOLVES_TO, resolved_posting
from domain.finance_errors import (
    BankLineNotFoundError,
    NothingToResolveError,
    ResolutionAccountError,
)
from domain.ids import PLATFORM_ID

__all__ = ("StoredLine",)


class LineResolution(msgspec.Struct, frozen=True):
    """Why a line needs no payout, and where its money belongs (None: to none of these books)."""

    reason: str
    account: str | None


async def resolve_bank_line(
    tx: Tx, finance: FinanceActor, line_id: UUID, given: LineResolution
) -> StoredLine:
    """Take a line out of the queue; with an account, what it moved at the bank is booked there.

    A line that was only noted may be settled again, otherwise; what was booked is first undone by
    two people (`reverse_transaction`), which opens the line.

    Raises (checked in this order):
        BankLineNotFoundError: no line has this id.
        NothingToResolveError: it is a payout, or was booked before.
        ResolutionAccountError: a line is not booked to such an account.
    """
    # The lock of the matching: a line does not meet its payout while somebody settles it.
    await bank_lines.hold(tx, PLATFORM_ID)
    found = await bank_lines.find(tx, PLATFORM_ID, line_id)
    if found is None:
        raise BankLineNotFoundError
    if found.payout_ref or found.transaction_id:
        raise NothingToResolveError(found.payout_ref or "booked")
    transaction_id = None
    if given.account is not None and given.account not in RESOLVES_TO:
        raise ResolutionAccountError(", ".join(sorted(RESOLVES_TO)))
    # Some banks list lines that move nothing: of those there is nothing to book.
    if given.account is not None and found.amount_minor:
        at = await clock.read(tx)
        posting = resolved_posting(line_id, found.line, given.account, at=at)
        [transaction_id] = await ledger.post(tx, PLATFORM_ID, [(posting, at)])
    done = await bank_lines.resolve(
        tx, found, by=finance.actor, reason=given.reason, transaction_id=transaction_id
    )
    act = finance.act(PLATFORM_ID, "bank_line.resolved", f"bank_line:{line_id}")
    told = {"reason": given.reason, "account": given.account}
    await audit.record(tx, msgspec.structs.replace(act, after=told))
    return done
