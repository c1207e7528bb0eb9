"""Follow the disputes of a payment: look at them, write down where they stand, book what moved.

A webhook, or a line of Stripe's about a dispute, only has this run. It folds by state, so it may
run any number of times and hear of things in any order: each step of a dispute is booked once.
"""

from datetime import datetime
from typing import Final

import msgspec
from uuid_utils.compat import uuid7

from app.actions.crash_points import crash_point
from app.actions.money_lines import line_posting_of
from app.actions.op_answers import Again, Dead, Done, OpAnswer, again_after, refused_words
from app.actions.parts import PaymentParts
from app.gateways.port import GatewayDispute, Refused, Unknown
from app.store import clock, disputes, ledger, ops, refunds, webhooks
from app.store.database import Database, Tx, retried
from app.store.ops import Op
from app.store.payments import read as read_payments
from app.store.refunds import SoldSeat
from domain.disputes import (
    ENDED,
    Dispute,
    DisputeKind,
    DisputeState,
    lost_posting,
    shares_at_stake,
    withdrawn_postings,
    won_postings,
)
from domain.ledger import DISPUTE_FEE, Posting
from domain.payments import Payment
from domain.reconciliation import BookedLine
from domain.webhooks import EventType

BOOKED_WITHIN_SECONDS: Final = 60.0
"""The longest between two looks at a dispute that the provider has not booked yet."""


async def follow_disputes(parts: PaymentParts, op: Op) -> OpAnswer:
    """Run a dispute op: look at all disputes of its payment, and fold what is seen."""
    async with parts.db.reading() as tx:
        payment = (await read_payments(tx, op.merchant_id, [op.payment_id]))[op.payment_id]
    seen = await parts.gateway.find_disputes(payment.gateway_ref or "")
    crash_point("dispute.answered")
    if isinstance(seen, Unknown):
        return again_after(seen)
    if isinstance(seen, Refused):
        return Dead(refused_words(seen))
    if any(_is_unbooked(one) for one in seen):
        wait_seconds = min(BOOKED_WITHIN_SECONDS, 2.0 * op.attempts_count)
        return Again("what moved is not booked yet", delay_seconds=wait_seconds)
    if not await record_disputes(parts.db, op, payment, seen):
        return Dead("disputed, but not sold: money without a place is looked at by a person")
    crash_point("dispute.recorded")
    return Done()


def _is_unbooked(seen: GatewayDispute) -> bool:
    """Say whether money moved that the provider has not booked yet: its fee must be known."""
    taken = [line for line in seen.lines if line.amount_minor < 0]
    given = [line for line in seen.lines if line.amount_minor > 0]
    takes = seen.kind is DisputeKind.DISPUTE and seen.state is not DisputeState.CLOSED
    return (takes and not taken) or (seen.state is DisputeState.WON and len(given) < len(taken))


@retried
async def record_disputes(
    db: Database, op: Op, payment: Payment, seen: list[GatewayDispute]
) -> bool:
    """Record every dispute of a payment, in one transaction; False when it bought no seat.

    What is seen is a state, which may go back and forth: so only the last look counts. A run that
    was overtaken records nothing; the op that overtook it is due, or has looked later.
    """
    async with db.transaction() as tx:
        # The payment's row is held, as by a refund: what is at stake depends on it.
        sold = await refunds.lock_sold(tx, op.merchant_id, payment.seat_id)
        if not await ops.hold_ours(tx, op):
            # Somebody has heard more since we looked: what we saw may be older than what is known.
            return True
        if sold is not None and sold.payment_id == payment.id:
            at = await clock.read(tx)
            for one in seen:
                await _fold(tx, payment, sold, one, at)
        elif seen:
            return False
        await ops.done(tx, op)
        crash_point("dispute.before_commit")
        return True


async def _fold(
    tx: Tx, payment: Payment, sold: SoldSeat, seen: GatewayDispute, at: datetime
) -> None:
    known = await disputes.of_ref(tx, payment.merchant_id, seen.ref)
    if known is None or known.kind != DisputeKind.DISPUTE:
        # What is at stake is fixed when money is first taken, not when it is asked about.
        now = _heard_of(payment, sold, seen)
    else:
        now = known
    now = msgspec.structs.replace(
        now,
        id=now.id if known is None else known.id,
        state=seen.state.value,
        has_evidence=seen.has_evidence,
        evidence_due_at=seen.evidence_due_at,
        ended_at=((known and known.ended_at) or at) if seen.state in ENDED else None,
    )
    if known is None:
        await disputes.insert(tx, now)
        told = {
            "dispute_id": now.id,
            "seat_id": now.seat_id,
            "kind": now.kind,
            "amount_minor": now.amount_minor,
            "currency": now.currency,
            "evidence_due_at": now.evidence_due_at,
        }
        await webhooks.emit(tx, payment.merchant_id, EventType.DISPUTE_OPENED, told)
    elif now != known:
        await disputes.update(tx, now)
    await ledger.post(
        tx, payment.merchant_id, [(posting, at) for posting in _steps(now, seen.lines)]
    )
    for line in seen.lines:
        if await ledger.is_posted(tx, payment.merchant_id, f"bt:{line.id}"):
            continue
        booked = await line_posting_of(tx, payment, line, fee_account=DISPUTE_FEE)
        await ledger.post(tx, payment.merchant_id, [(booked, at)])


def _heard_of(payment: Payment, sold: SoldSeat, seen: GatewayDispute) -> Dispute:
    """Return a dispute as it is first written: who would give how much is fixed here."""
    is_warning = seen.kind is DisputeKind.FRAUD_WARNING
    left_minor = sold.sale.paid_minor - sold.sale.returned.total_minor
    amount_minor = left_minor if is_warning else seen.amount_minor
    shares = shares_at_stake(sold.sale, amount_minor)
    return Dispute(
        id=uuid7(),
        merchant_id=payment.merchant_id,
        payment_id=payment.id,
        team_buy_id=payment.team_buy_id,
        seat_id=payment.seat_id,
        gateway_ref=seen.ref,
        kind=seen.kind.value,
        state=seen.state.value,
        reason=seen.reason,
        currency=seen.currency or payment.currency,
        amount_minor=amount_minor,
        fee_minor=sum(line.fee_presented_minor for line in seen.lines if line.amount_minor < 0),
        leader_minor=shares.leader_minor,
        platform_minor=shares.platform_minor,
        leader_id=shares.leader_id,
        has_evidence=seen.has_evidence,
        evidence_due_at=seen.evidence_due_at,
        opened_at=seen.opened_at,
        ended_at=None,
    )


def _steps(dispute: Dispute, lines: list[BookedLine]) -> list[Posting]:
    """Return what is to be booked of a dispute by now; what was booked before stays as it is."""
    if not any(line.amount_minor < 0 for line in lines):
        return []
    postings = withdrawn_postings(dispute)
    if dispute.state == DisputeState.LOST:
        postings.append(lost_posting(dispute))
    if dispute.state == DisputeState.WON:
        postings += won_postings(dispute)
    return postings
