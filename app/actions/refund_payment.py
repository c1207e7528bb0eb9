"""Give money back that was taken before the close: the difference once, or all of it.

A refund has no state guard at the provider: a second call with a new key is a second refund. So
our id stands in its metadata, and whatever was tried before is looked for first.
"""

from typing import Final

import msgspec

from app.actions.crash_points import crash_point
from app.actions.money_lines import book_line
from app.actions.op_answers import Again, Dead, Done, OpAnswer, again_after, refused_words
from app.actions.parts import PaymentParts
from app.actions.record_deposit import is_fee_open, keep_deposit, release_deposit
from app.gateways.port import GatewayRefund, Refused, Unknown
from app.store import clock, ledger, ops, payments
from app.store.database import Database, retried
from app.store.joins import lock_campaign_of
from app.store.ops import Op
from domain.ids import TeamBuyRef
from domain.ledger import deposit_refund_posting
from domain.payments import Payment, PaymentState
from domain.settlements import RefundParams

FIRST_CALL_SECONDS: Final = 60.0
"""After a 5xx the first call may still be running: look only after this long (payments.md 7.3)."""


async def refund_payment(parts: PaymentParts, op: Op) -> OpAnswer:
    """Run a refund op: look if it was tried before, call, record with the refund's own name."""
    params = msgspec.json.decode(op.params, type=RefundParams)
    async with parts.db.reading() as tx:
        payment = (await payments.read(tx, op.merchant_id, [op.payment_id]))[op.payment_id]
        fee_open = params.recharges_fee and await is_fee_open(tx, payment)
    if fee_open:
        return Again("the charge's fee is not booked yet", delay_seconds=1.0)
    ref = payment.gateway_ref or ""
    if op.attempts_count > 1 or op.generation > 0:
        known = await parts.gateway.find_refund(ref, refund_id=op.id)
        if isinstance(known, Unknown):
            return again_after(known)
        # One that failed under an earlier key is why a person has it tried again.
        if isinstance(known, GatewayRefund) and not (known.failed and known.key != op.key):
            return await _record(parts.db, op, params, payment, known)
    answer = await parts.gateway.refund(
        ref, amount_minor=params.amount_minor, refund_id=op.id, key=op.key
    )
    crash_point("refund.answered")
    if isinstance(answer, Unknown):
        if not answer.pinned:
            return again_after(answer)
        return Again(answer.cause, delay_seconds=FIRST_CALL_SECONDS, new_generation=True)
    if isinstance(answer, Refused):
        return Dead(refused_words(answer))
    return await _record(parts.db, op, params, payment, answer)


async def _record(
    db: Database, op: Op, params: RefundParams, payment: Payment, refund: GatewayRefund
) -> OpAnswer:
    if refund.failed:
        return Dead(f"refund {refund.ref} failed; the money is back with us")
    if refund.amount_minor != params.amount_minor:
        return Dead(f"refunded {refund.amount_minor} instead of {params.amount_minor}")
    if refund.line is None:
        return Again("the refund is not booked yet", delay_seconds=2.0)
    await record_refund(db, op, params, payment, refund)
    crash_point("refund.recorded")
    return Done()


@retried
async def record_refund(
    db: Database, op: Op, params: RefundParams, payment: Payment, refund: GatewayRefund
) -> None:
    """Record a known refund: payment, seat, op and ledger, in one transaction."""
    async with db.transaction() as tx:
        if params.shares is None:
            await lock_campaign_of(tx, TeamBuyRef(op.merchant_id, payment.team_buy_id))
        if not await ops.done(tx, op):
            return
        after = PaymentState.REFUNDED if params.shares is None else PaymentState.CAPTURED
        if params.shares is None:
            await release_deposit(tx, payment)
        else:
            await keep_deposit(
                tx,
                payment,
                params.shares,
                recharges_fee=params.recharges_fee,
                coupon=params.coupon,
            )
        await payments.refunded(tx, payment, amount_minor=params.amount_minor, after=after)
        at = await clock.read(tx)
        posting = deposit_refund_posting(
            key=op.id,
            currency=params.currency,
            amount_minor=params.amount_minor,
            refund_ref=refund.ref,
        )
        await ledger.post(tx, op.merchant_id, [(posting, at)])
        if refund.line is not None:
            await book_line(tx, payment, refund.line, at=at, recharges_fee=False)
        crash_point("refund.before_commit")
