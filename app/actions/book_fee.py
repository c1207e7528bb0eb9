"""Fetch the provider's booking of a charge that was not there yet when it was captured."""

import msgspec

from app.actions.crash_points import crash_point
from app.actions.money_lines import FeeParams, book_line
from app.actions.op_answers import Again, Dead, Done, OpAnswer, again_after, refused_words
from app.actions.parts import PaymentParts
from app.gateways.port import Refused, Unknown
from app.store import clock, ops, payments
from app.store.ops import Op


async def book_fee(parts: PaymentParts, op: Op) -> OpAnswer:
    """Run a fee op: look at the charge until its booking is there, then post it."""
    async with parts.db.reading() as tx:
        payment = (await payments.read(tx, op.merchant_id, [op.payment_id]))[op.payment_id]
    seen = await parts.gateway.look(payment.gateway_ref or "")
    crash_point("fee.answered")
    if isinstance(seen, Unknown):
        return again_after(seen)
    if isinstance(seen, Refused):
        return Dead(refused_words(seen))
    if seen.line is None:
        return Again("not booked yet", delay_seconds=min(60.0, 2.0 * op.attempts_count))
    params = msgspec.json.decode(op.params, type=FeeParams)
    async with parts.db.transaction() as tx:
        await ops.done(tx, op)
        at = await clock.read(tx)
        await book_line(tx, payment, seen.line, at=at, recharges_fee=params.recharges_fee)
        crash_point("fee.before_commit")
    return Done()
