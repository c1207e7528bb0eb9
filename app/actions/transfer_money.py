"""Transfer a payout to its payee, and take part of one back: each exactly once.

Neither has a state that guards it at the provider (payments.md 2.3): a second call with a new key
is a second transfer. So our id stands in its metadata, and what was tried before is looked for
first; a new key comes only after a definite answer, or a look that has shown nothing.
"""

from typing import Any, Final
from uuid import UUID

import msgspec

from app.actions.crash_points import crash_point
from app.actions.op_answers import Again, Dead, Done, OpAnswer, again_after, refused_words
from app.actions.parts import PaymentParts
from app.actions.refund_payment import FIRST_CALL_SECONDS
from app.actions.request_payout import TransferParams
from app.gateways.payout_port import GatewayTransfer, WantedTransfer
from app.gateways.port import MoneyLine, Refused, Unknown
from app.store import clock, ledger, ops, payouts, webhooks
from app.store.database import Database, Tx, retried
from app.store.ops import Op
from domain.finance import Books
from domain.ledger import Posting, balance_transaction_posting
from domain.payouts import Payout, PayoutReversal, reversal_posting, transfer_posting
from domain.webhooks import EventType

SHORT: Final = "balance_insufficient"
"""The provider's balance is not available yet: it will be, so it is asked again."""
SHORT_SECONDS: Final = 600.0


class ReversalParams(msgspec.Struct, frozen=True):
    """Which reversal; its row holds all that the effect and its posting depend on."""

    reversal_id: UUID


async def transfer_money(parts: PaymentParts, op: Op) -> OpAnswer:
    """Run a transfer op: look if it was tried before, call, record what is there."""
    params = msgspec.json.decode(op.params, type=TransferParams)
    payout = await _payout(parts.db, op, params.payout_id)
    if _was_tried(op):
        known = await parts.gateway.find_transfer(group=payout.group, transfer_id=op.id)
        if isinstance(known, Unknown | Refused):
            return _undecided(known)
        if known is not None:
            return await _record(parts.db, op, payout, known)
    answer = await parts.gateway.transfer(_wanted(op, payout, payout.amount_minor), key=op.key)
    crash_point("transfer.answered")
    if isinstance(answer, Unknown):
        return _undecided(answer)
    if isinstance(answer, Refused):
        if answer.code == SHORT:
            return Again(answer.code, delay_seconds=SHORT_SECONDS, new_generation=True)
        await _refuse(parts.db, op, payout, refused_words(answer))
        return Done()
    return await _record(parts.db, op, payout, answer)


async def reverse_transfer(parts: PaymentParts, op: Op) -> OpAnswer:
    """Run a reversal op in the same way; refused, what the payee owes stays a debt."""
    params = msgspec.json.decode(op.params, type=ReversalParams)
    async with parts.db.reading() as tx:
        reversal = await payouts.reversal(tx, op.merchant_id, params.reversal_id)
    if reversal is None:
        return Dead("the reversal's row is gone")
    payout = await _payout(parts.db, op, reversal.payout_id)
    if _was_tried(op):
        known = await parts.gateway.find_reversal(payout.gateway_ref, reversal_id=op.id)
        if isinstance(known, Unknown | Refused):
            return _undecided(known)
        if known is not None:
            return await _record_back(parts.db, op, reversal, payout, known)
    answer = await parts.gateway.reverse(
        payout.gateway_ref, _wanted(op, payout, reversal.amount_minor), key=op.key
    )
    crash_point("reversal.answered")
    if isinstance(answer, Unknown):
        return _undecided(answer)
    if isinstance(answer, Refused):
        await _leave(parts.db, op, reversal, refused_words(answer))
        return Done()
    return await _record_back(parts.db, op, reversal, payout, answer)


def _was_tried(op: Op) -> bool:
    return op.attempts_count > 1 or op.generation > 0


def _undecided(answer: Unknown | Refused) -> OpAnswer:
    if isinstance(answer, Refused):
        return Dead(refused_words(answer))
    if answer.pinned:
        return Again(answer.cause, delay_seconds=FIRST_CALL_SECONDS, new_generation=True)
    return again_after(answer)


def _wanted(op: Op, payout: Payout, amount_minor: int) -> WantedTransfer:
    return WantedTransfer(
        transfer_id=op.id,
        group=payout.group,
        destination=payout.destination,
        amount_minor=amount_minor,
        currency=payout.currency,
    )


async def _payout(db: Database, op: Op, payout_id: UUID) -> Payout:
    async with db.reading() as tx:
        found = await payouts.find(tx, Books.of(op.merchant_id), payout_id)
    if found is None:
        raise LookupError(f"payout {payout_id} is gone")
    return found


async def _record(db: Database, op: Op, payout: Payout, seen: GatewayTransfer) -> OpAnswer:
    if seen.amount_minor != payout.amount_minor:
        return Dead(f"transferred {seen.amount_minor} instead of {payout.amount_minor}")
    if seen.line is None:
        return Again("the transfer is not booked yet", delay_seconds=2.0)
    await record_transfer(db, op, payout, seen.ref, seen.line)
    crash_point("transfer.recorded")
    return Done()


async def _record_back(
    db: Database, op: Op, reversal: PayoutReversal, payout: Payout, seen: GatewayTransfer
) -> OpAnswer:
    if seen.amount_minor != reversal.amount_minor:
        return Dead(f"reversed {seen.amount_minor} instead of {reversal.amount_minor}")
    if seen.line is None:
        return Again("the reversal is not booked yet", delay_seconds=2.0)
    posting = reversal_posting(reversal, payout, reversal_ref=seen.ref)
    await record_reversal(db, op, reversal, posting, seen.line)
    crash_point("reversal.recorded")
    return Done()


@retried
async def record_transfer(db: Database, op: Op, payout: Payout, ref: str, line: MoneyLine) -> None:
    """Record a known transfer: its payout, the op, the ledger, in one transaction."""
    async with db.transaction() as tx:
        if not await ops.done(tx, op):
            return
        await payouts.paid(tx, payout, gateway_ref=ref)
        told = {**_told(payout), "gateway_ref": ref}
        await webhooks.emit(tx, op.merchant_id, EventType.PAYOUT_PAID, told)
        await _post(tx, op, transfer_posting(payout, transfer_ref=ref), line)
        crash_point("transfer.before_commit")


@retried
async def record_reversal(
    db: Database, op: Op, reversal: PayoutReversal, posting: Posting, line: MoneyLine
) -> None:
    """Record a known reversal: its row, the op, the ledger, in one transaction."""
    async with db.transaction() as tx:
        if not await ops.done(tx, op):
            return
        await payouts.came_back(tx, reversal, gateway_ref=line.source_ref)
        await _post(tx, op, posting, line)
        crash_point("reversal.before_commit")


async def _post(tx: Tx, op: Op, posting: Posting, line: MoneyLine) -> None:
    at = await clock.read(tx)
    booked = balance_transaction_posting(
        txn_id=line.id,
        currency=line.currency,
        amount_minor=line.amount_minor,
        fee_minor=line.fee_minor,
        source_ref=line.source_ref,
    )
    await ledger.post(tx, op.merchant_id, [(posting, at), (booked, at)])


@retried
async def _refuse(db: Database, op: Op, payout: Payout, why: str) -> None:
    async with db.transaction() as tx:
        if await ops.done(tx, op):
            await payouts.failed(tx, payout, failure=why)
            told = {**_told(payout), "failure": why}
            await webhooks.emit(tx, op.merchant_id, EventType.PAYOUT_FAILED, told)


def _told(payout: Payout) -> dict[str, Any]:
    return {
        "payout_id": payout.id,
        "payee_id": payout.payee_id,
        "amount_minor": payout.amount_minor,
        "currency": payout.currency,
    }


@retried
async def _leave(db: Database, op: Op, reversal: PayoutReversal, why: str) -> None:
    async with db.transaction() as tx:
        if await ops.done(tx, op):
            await payouts.stays(tx, reversal, failure=why)
