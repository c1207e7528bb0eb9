"""Book what the provider booked: its fee and its balance, once per balance transaction."""

from datetime import datetime

import msgspec

from app.gateways.port import MoneyLine
from app.store import ledger, payments
from app.store.database import Tx
from app.store.ops import NewOp
from domain.ledger import balance_transaction_posting, recharge_posting
from domain.payments import Payment
from domain.settlements import OpKind


class FeeParams(msgspec.Struct, frozen=True):
    """Whether the fee, once known, is passed on to the merchant."""

    recharges_fee: bool = False


def fee_op(payment: Payment, *, recharges_fee: bool) -> NewOp:
    """Return the op that fetches a charge's booking, where the answer did not bring it."""
    return NewOp(
        payment.merchant_id,
        f"fee:{payment.id}",
        OpKind.FEE,
        payment.id,
        payment.team_buy_id,
        FeeParams(recharges_fee),
        delay_seconds=1.0,
    )


async def book_line(
    tx: Tx, payment: Payment, line: MoneyLine, *, at: datetime, recharges_fee: bool
) -> None:
    """Post one balance transaction: drains clearing, moves the balance, books the fee.

    A reconciliation may have booked the line before we knew that it was ours: then what is left is
    to pass its fee on.
    """
    is_known = await ledger.is_posted(tx, payment.merchant_id, f"bt:{line.id}")
    booked = balance_transaction_posting(
        txn_id=line.id,
        currency=line.currency,
        amount_minor=line.amount_minor,
        fee_minor=line.fee_minor,
        source_ref=line.source_ref,
    )
    postings = [(booked, at)]
    if recharges_fee and line.fee_minor > 0:
        recharge = recharge_posting(
            txn_id=line.id, currency=line.currency, fee_minor=line.fee_minor
        )
        postings.append((recharge, at))
    await ledger.post(tx, payment.merchant_id, postings)
    if line.fee_minor and not is_known:
        await payments.add_fee(tx, payment, fee_minor=line.fee_minor)
