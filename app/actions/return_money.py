"""Give the money of a sold seat back, and follow it: a bank may send it back to us days later.

One op per refund, folded by state: whoever runs it asks the provider what became of the refund and
records that much, once. A webhook about it, or the provider's booking of a failure, only has it
run again. A refund has no state guard at the provider (payments.md 2.3): what was tried before is
looked for first, by our id in its metadata.
"""

from typing import Final
from uuid import UUID

import msgspec

from app.actions.crash_points import crash_point
from app.actions.money_lines import book_line
from app.actions.op_answers import Again, Dead, Done, OpAnswer, again_after, refused_words
from app.actions.parts import PaymentParts
from app.actions.refund_payment import FIRST_CALL_SECONDS
from app.actions.take_back_payouts import take_back_payouts
from app.gateways.port import GatewayRefund, Refused, Unknown
from app.store import clock, ledger, ops, outbox, payments, refunds
from app.store.database import Database, Tx, retried
from app.store.ops import Op
from domain.facts import SeatEnded
from domain.ledger import reverse
from domain.payments import Payment
from domain.refunds import UNITS, Destination, Refund, RefundState, refund_posting

BOOKED_WITHIN_SECONDS: Final = 60.0
"""The longest between two looks at a refund that the provider has not booked yet."""


class ReturnParams(msgspec.Struct, frozen=True):
    """Which refund; its row holds all that the effect and its posting depend on."""

    refund_id: UUID


async def return_money(parts: PaymentParts, op: Op) -> OpAnswer:
    """Run a return op: look if it was tried before, call, record what is there."""
    params = msgspec.json.decode(op.params, type=ReturnParams)
    async with parts.db.reading() as tx:
        refund = await refunds.read(tx, op.merchant_id, params.refund_id)
        payment = (await payments.read(tx, op.merchant_id, [op.payment_id]))[op.payment_id]
    if refund is None:
        return Dead("the refund's row is gone")
    if refund.destination == Destination.BALANCE:
        await record_return(parts.db, op, refund, payment, None)
        crash_point("return.recorded")
        return Done()
    was_tried = op.attempts_count > 1 or op.generation > 0
    if was_tried or refund.state != RefundState.PENDING:
        known = await _find(parts, op, payment)
        if isinstance(known, Unknown):
            return again_after(known)
        if isinstance(known, GatewayRefund):
            return await _record(parts.db, op, refund, payment, known)
        if refund.state != RefundState.PENDING:
            return await _refuse(parts.db, op, refund, payment, known)
    answer = await parts.gateway.refund(
        payment.gateway_ref or "", amount_minor=refund.amount_minor, refund_id=op.id, key=op.key
    )
    crash_point("return.answered")
    if isinstance(answer, Unknown):
        if not answer.pinned:
            return again_after(answer)
        return Again(answer.cause, delay_seconds=FIRST_CALL_SECONDS, new_generation=True)
    if isinstance(answer, Refused):
        return await _refuse(parts.db, op, refund, payment, answer)
    return await _record(parts.db, op, refund, payment, answer)


async def _find(
    parts: PaymentParts, op: Op, payment: Payment
) -> GatewayRefund | Refused | Unknown | None:
    return await parts.gateway.find_refund(payment.gateway_ref or "", refund_id=op.id)


async def _refuse(
    db: Database, op: Op, refund: Refund, payment: Payment, answer: Refused | None
) -> OpAnswer:
    """The provider will not do it: nothing happened, and its units may be refunded another way."""
    if refund.state == RefundState.SUCCEEDED:
        return Dead("the provider does not know this refund any more")
    words = "unknown to the provider" if answer is None else refused_words(answer)
    await record_return(
        db,
        op,
        refund,
        payment,
        GatewayRefund(ref="", amount_minor=refund.amount_minor, failed=True, failure=words),
    )
    return Done()


async def _record(
    db: Database, op: Op, refund: Refund, payment: Payment, seen: GatewayRefund
) -> OpAnswer:
    if seen.amount_minor != refund.amount_minor:
        return Dead(f"refunded {seen.amount_minor} instead of {refund.amount_minor}")
    is_booked = seen.line is not None
    if not is_booked and not seen.failed:
        # A card refund waits until the balance covers it.
        wait_seconds = min(BOOKED_WITHIN_SECONDS, 2.0 * op.attempts_count)
        return Again("the refund is not booked yet", delay_seconds=wait_seconds)
    if is_booked and seen.failed and seen.failure_line is None:
        return Again("its failure is not booked yet", delay_seconds=2.0)
    await record_return(db, op, refund, payment, seen)
    crash_point("return.recorded")
    return Done()


@retried
async def record_return(
    db: Database, op: Op, refund: Refund, payment: Payment, seen: GatewayRefund | None
) -> None:
    """Record what became of a refund, in one transaction: its row, the op, the ledger, the fact.

    One that failed after the provider had booked it is booked and undone: both happened. Nothing
    was `seen` of one to the shopper's balance: the ledger alone moves.
    """
    async with db.transaction() as tx:
        if not await ops.ended(tx, op):
            return
        if seen is None:
            posting = refund_posting(refund, refund_ref="")
            await ledger.post(tx, refund.merchant_id, [(posting, await clock.read(tx))])
        elif seen.line is not None:
            await _post(tx, refund, payment, seen)
        if seen is not None and seen.failed:
            await refunds.failed(tx, refund, gateway_ref=seen.ref, failure=seen.failure)
        elif await refunds.succeeded(tx, refund, gateway_ref="" if seen is None else seen.ref):
            if refund.kind == UNITS:
                fact = SeatEnded(refund.team_buy_id, refund.seat_id, "refunded")
                await outbox.put(tx, refund.merchant_id, [fact])
            await take_back_payouts(tx, refund, payment)
        crash_point("return.before_commit")


async def _post(tx: Tx, refund: Refund, payment: Payment, seen: GatewayRefund) -> None:
    at = await clock.read(tx)
    posting = refund_posting(refund, refund_ref=seen.ref)
    [booked] = await ledger.post(tx, refund.merchant_id, [(posting, at)])
    if seen.line is not None:
        await book_line(tx, payment, seen.line, at=at, recharges_fee=False)
    if seen.failed and seen.failure_line is not None:
        undone = reverse(posting, key=f"{refund.op_id}:failed", transaction_id=booked)
        await ledger.post(tx, refund.merchant_id, [(undone, at)])
        await book_line(tx, payment, seen.failure_line, at=at, recharges_fee=False)
