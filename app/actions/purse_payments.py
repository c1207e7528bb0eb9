"""Seats that are paid from the shopper's balance: held at the join, posted or void at the close.

What the provider does for a card, the purse does here, and never twice: the money is promised in
the transaction that writes the payment, and taken or freed in the one that ends its op.
"""

from typing import Final

from app.actions.crash_points import crash_point
from app.gateways.port import GatewayPayment, GatewayState
from app.store import clock, ledger, purses
from app.store.database import Database, Tx
from app.store.ledger import HoldRecord
from domain.errors import BalanceTooLowError
from domain.payments import Payment

METHOD: Final = "balance"


def purse_ref(payment: Payment) -> str:
    """Return what a payment from a purse is called where others have the provider's name."""
    return f"balance:{payment.id}"


async def hold_in_purse(tx: Tx, payment: Payment) -> None:
    """Promise a payment's amount to its seat.

    Raises:
        BalanceTooLowError: there is not as much with this merchant, in this currency.
    """
    if not await purses.hold(
        tx,
        payment.merchant_id,
        payment.shopper_id,
        currency=payment.currency,
        amount_minor=payment.amount_minor,
    ):
        raise BalanceTooLowError
    record = HoldRecord(
        id=payment.id,
        currency=payment.currency,
        amount_minor=payment.amount_minor,
        ref=purse_ref(payment),
        effective_at=await clock.read(tx),
    )
    await ledger.hold(tx, payment.merchant_id, [record])


async def look_into_purse(db: Database, payment: Payment) -> GatewayPayment:
    """Return what a look at a card's payment would: it is held, since it was written down."""
    async with db.reading() as tx:
        held_at = await ledger.held_at(tx, payment.merchant_id, payment.id)
    crash_point("purse.looked")
    return GatewayPayment(
        ref=purse_ref(payment),
        state=GatewayState.HELD,
        currency=payment.currency,
        amount_minor=payment.amount_minor,
        capturable_minor=payment.amount_minor,
        method=METHOD,
        authorized_at=held_at,
    )


def taken_from_purse(payment: Payment, amount_minor: int) -> GatewayPayment:
    """Return what the capture of a card's payment would: the ledger takes it with the record."""
    return GatewayPayment(
        ref=purse_ref(payment),
        state=GatewayState.TAKEN,
        currency=payment.currency,
        amount_minor=payment.amount_minor,
        captured_minor=amount_minor,
        method=METHOD,
    )


async def free_purse(tx: Tx, payment: Payment) -> None:
    """End the promise; what was bought with it is posted in the same transaction."""
    await purses.free(
        tx,
        payment.merchant_id,
        payment.shopper_id,
        currency=payment.currency,
        amount_minor=payment.amount_minor,
    )
