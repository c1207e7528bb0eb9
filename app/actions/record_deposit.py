"""The end of a deposit: it becomes the parties' shares, or its seat is released."""

from app.store import clock, ledger, ops, outbox, payments, seats
from app.store.database import Tx
from domain.facts import SeatEnded
from domain.ids import TeamBuyRef
from domain.ledger import CouponUse, Shares, deposit_applied_posting, recharge_posting
from domain.payments import Payment
from domain.seats import SeatState


async def is_fee_open(tx: Tx, payment: Payment) -> bool:
    """Say whether the fee of the charge is still to be booked: what is passed on must be known."""
    return await ops.is_open(tx, payment, f"fee:{payment.id}")


async def keep_deposit(
    tx: Tx,
    payment: Payment,
    shares: Shares,
    *,
    recharges_fee: bool,
    coupon: CouponUse | None = None,
) -> None:
    """Turn what is kept of a deposit into shares; with the fee, where the merchant bears it."""
    coupon_minor = 0 if coupon is None else coupon.amount_minor
    await payments.applied(tx, payment, shares=shares, coupon_minor=coupon_minor)
    at = await clock.read(tx)
    applied = deposit_applied_posting(
        key=f"apply:{payment.id}", currency=payment.currency, shares=shares, coupon=coupon
    )
    postings = [(applied, at)]
    fee_minor = await payments.fee(tx, payment)
    if recharges_fee and fee_minor > 0:
        recharge = recharge_posting(
            txn_id=f"deposit:{payment.id}", currency=payment.currency, fee_minor=fee_minor
        )
        postings.append((recharge, at))
    await ledger.post(tx, payment.merchant_id, postings)
    ended = SeatEnded(payment.team_buy_id, payment.seat_id, SeatState.CAPTURED.value)
    await outbox.put(tx, payment.merchant_id, [ended])


async def release_deposit(tx: Tx, payment: Payment) -> None:
    """Release the seat of a deposit that goes back whole; its campaign is locked."""
    ref = TeamBuyRef(payment.merchant_id, payment.team_buy_id)
    ended = await seats.end_authorized(
        tx, ref, payment.seat_id, state=SeatState.RELEASED, reason="not_formed"
    )
    if ended is None:
        return
    await seats.free_stock(tx, payment.merchant_id, ended)
    fact = SeatEnded(payment.team_buy_id, payment.seat_id, SeatState.RELEASED.value)
    await outbox.put(tx, payment.merchant_id, [fact])
