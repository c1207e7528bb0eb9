"""Book what the provider booked: its fee and its balance, once per balance transaction."""

from datetime import datetime

import msgspec

from app.gateways.port import MoneyLine
from app.store import balances, ledger, payments
from app.store.database import Tx
from app.store.ops import NewOp
from domain.ledger import (
    STRIPE_FEE,
    Converted,
    Posting,
    balance_transaction_posting,
    recharge_posting,
)
from domain.payments import Payment
from domain.reconciliation import BookedLine
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
    postings = [] if is_known else [(await line_posting_of(tx, payment, line), at)]
    fee_minor = line.fee_presented_minor
    if recharges_fee and fee_minor > 0:
        recharge = recharge_posting(txn_id=line.id, currency=payment.currency, fee_minor=fee_minor)
        postings.append((recharge, at))
    await ledger.post(tx, payment.merchant_id, postings)
    if fee_minor and not is_known:
        await payments.add_fee(tx, payment, fee_minor=fee_minor)


async def line_posting_of(
    tx: Tx, payment: Payment, line: MoneyLine | BookedLine, *, fee_account: str = STRIPE_FEE
) -> Posting:
    """Return the posting of one balance transaction about a payment.

    Where it was settled in another currency, it goes through the position of the payment's charge:
    what leaves it is valued at what that part had brought, the difference is a gain or a loss.
    """
    converted = None
    if line.presented is not None:
        ref = payment.charge_ref or line.source_ref
        cost_minor = None
        if line.amount_minor < 0:
            stands = await balances.fx_position(
                tx,
                payment.merchant_id,
                ref,
                presented=line.presented.currency,
                settled=line.currency,
            )
            # Nothing is valued that was never there: a dispute's line may come before its charge's.
            if stands.presented_minor > 0:
                cost_minor = stands.cost_minor(-line.presented.amount_minor)
        converted = Converted(line.presented, ref, cost_minor)
    return balance_transaction_posting(
        txn_id=line.id,
        currency=line.currency,
        amount_minor=line.amount_minor,
        fee_minor=line.fee_minor,
        source_ref=line.source_ref,
        fee_account=fee_account,
        converted=converted,
    )
