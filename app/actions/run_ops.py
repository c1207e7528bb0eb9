"""Run due ops: claim what can start now, call the gateway, record the effect; any number of times.

Between claim and record no transaction is open. What an op does is in the file of its kind; this
one knows what to do with answers that decide nothing (payments.md 7.3).
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import Final

import structlog

from app.actions.apply_deposit import apply_deposit
from app.actions.book_fee import book_fee
from app.actions.capture_payment import capture_payment
from app.actions.charge_pledge import charge_pledge
from app.actions.crash_points import crash_point
from app.actions.follow_disputes import follow_disputes
from app.actions.look_at_payment import look_at_payment
from app.actions.op_answers import Again, Dead, Done, OpAnswer
from app.actions.parts import PaymentParts
from app.actions.refund_payment import refund_payment
from app.actions.release_payment import release_payment
from app.actions.return_money import return_money
from app.actions.transfer_money import reverse_transfer, transfer_money
from app.store import ops
from app.store.database import Database
from app.store.errors import BusyError, UnavailableError
from app.store.ops import Op
from domain.settlements import OpKind

__all__ = ("Op", "claim_ops", "run_op")

LOG: Final = structlog.get_logger("pintier", module=__name__)

OWN_ERRORS_MAX: Final = 12
"""Errors of our own in a row (about 27 minutes of backoff) until an op is given up."""

RUN: Final[Mapping[str, Callable[[PaymentParts, Op], Awaitable[OpAnswer]]]] = {
    OpKind.CAPTURE: capture_payment,
    OpKind.RELEASE: release_payment,
    OpKind.REFUND: refund_payment,
    OpKind.APPLY: apply_deposit,
    OpKind.CHARGE: charge_pledge,
    OpKind.FEE: book_fee,
    OpKind.LOOK: look_at_payment,
    OpKind.RETURN: return_money,
    OpKind.DISPUTE: follow_disputes,
    OpKind.TRANSFER: transfer_money,
    OpKind.REVERSAL: reverse_transfer,
}


async def claim_ops(db: Database, *, limit: int) -> list[Op]:
    """Lease up to `limit` due ops for 30 seconds: no more than can start at once."""
    async with db.transaction() as tx:
        claimed = await ops.claim(tx, limit=limit)
    crash_point("ops.claimed")
    return claimed


async def run_op(parts: PaymentParts, op: Op) -> None:
    """Run one claimed op and store what came of it; never raises but for a lost database."""
    try:
        answer = await RUN[op.kind](parts, op)
    except (BusyError, UnavailableError):
        answer = Again("busy", delay_seconds=1.0)
    except Exception as error:
        LOG.exception("op failed", op=op.id, attempts=op.attempts_count)
        if op.attempts_count >= OWN_ERRORS_MAX:
            answer = Dead(f"{type(error).__name__}: {error}")
        else:
            answer = Again(type(error).__name__)
    if isinstance(answer, Done):
        return
    async with parts.db.transaction() as tx:
        if isinstance(answer, Dead):
            LOG.error("op dead", op=op.id, kind=op.kind, why=answer.why)
            await ops.dead(tx, op, error=answer.why)
        else:
            await ops.later(
                tx,
                op,
                error=answer.why,
                delay_seconds=answer.delay(op.attempts_count),
                new_generation=answer.new_generation,
            )
