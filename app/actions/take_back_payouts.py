"""After a refund: payees who were paid for that sale owe us, and their transfers are reversed.

The debt is booked first, by the refund itself; then no more is taken back than the refunded units
had brought each payee, than they owe, and than their transfers still hold. The rest stays a debt,
which later sales pay: aging shows it.
"""

from uuid import UUID

from uuid_utils.compat import uuid7

from app.actions.transfer_money import ReversalParams
from app.store import balances, clock, merchants, ops, payables, payments, payouts
from app.store.database import Tx
from app.store.ops import NewOp
from domain.finance import AccountFilter, Books
from domain.payments import Payment
from domain.payouts import (
    PayeeKind,
    Payout,
    PayoutReversal,
    account_of,
    brought_minor,
    spread_back,
)
from domain.refunds import Refund
from domain.settlements import OpKind


async def take_back_payouts(tx: Tx, refund: Refund, payment: Payment) -> None:
    """Write down what is taken back of whose payouts, in the transaction that books the refund."""
    await payables.hold(tx, refund.merchant_id)
    merchant = await merchants.read(tx, refund.merchant_id)
    bears_it = merchant is not None and merchant.psp_fee_bearer == "merchant"
    fee_minor = await payments.fee(tx, payment) if bears_it else 0
    merchant_minor = brought_minor(
        share_minor=refund.shares.merchant_minor,
        fee_minor=fee_minor,
        quantity=payment.quantity,
        units_count=refund.units_count,
    )
    await _from(tx, refund, PayeeKind.MERCHANT, refund.merchant_id, merchant_minor)
    if refund.leader_id is not None:
        await _from(tx, refund, PayeeKind.LEADER, refund.leader_id, refund.leader_minor)


async def _from(tx: Tx, refund: Refund, kind: PayeeKind, payee_id: UUID, most_minor: int) -> None:
    """Take back from one payee, the newest payouts first."""
    paid = await payouts.left(tx, refund.merchant_id, payee_id, refund.currency)
    if not paid:
        return
    chosen = AccountFilter(account_of(kind, payee_id), refund.currency)
    stands = await balances.of_books(tx, Books.of(refund.merchant_id), chosen)
    debt_minor = max(0, sum(one.balance_minor for one in stands))
    left = [one.amount_minor - one.reversed_minor for one in paid]
    at = await clock.read(tx)
    for payout, amount_minor in zip(
        paid, spread_back(min(most_minor, debt_minor), left), strict=True
    ):
        if not amount_minor:
            continue
        reversal = PayoutReversal(
            id=uuid7(),
            merchant_id=refund.merchant_id,
            payout_id=payout.id,
            refund_id=refund.id,
            amount_minor=amount_minor,
            state="pending",
            gateway_ref="",
            failure="",
            created_at=at,
            ended_at=None,
        )
        await payouts.take_back(tx, reversal)
        await ops.insert(tx, [_op(reversal, payout)])


def _op(reversal: PayoutReversal, payout: Payout) -> NewOp:
    return NewOp(
        reversal.merchant_id,
        reversal.op_id,
        OpKind.REVERSAL,
        payout.id,
        payout.id,
        ReversalParams(reversal.id),
    )
