"""Keep a deposit whole: the price it was charged at is the closing price."""

import msgspec

from app.actions.crash_points import crash_point
from app.actions.op_answers import Again, Done, OpAnswer
from app.actions.parts import PaymentParts
from app.actions.record_deposit import is_fee_open, keep_deposit
from app.store import ops, payments
from app.store.ops import Op
from domain.settlements import ApplyParams


async def apply_deposit(parts: PaymentParts, op: Op) -> OpAnswer:
    """Run an apply op: the ledger alone moves."""
    params = msgspec.json.decode(op.params, type=ApplyParams)
    async with parts.db.transaction() as tx:
        payment = (await payments.read(tx, op.merchant_id, [op.payment_id]))[op.payment_id]
        if params.recharges_fee and await is_fee_open(tx, payment):
            return Again("the charge's fee is not booked yet", delay_seconds=1.0)
        if await ops.done(tx, op):
            await keep_deposit(
                tx,
                payment,
                params.shares,
                recharges_fee=params.recharges_fee,
                coupon=params.coupon,
            )
        crash_point("apply.before_commit")
    return Done()
