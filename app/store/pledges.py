"""Pledges: saved cards that keep a place, and are charged once the deadline has passed."""

from datetime import timedelta
from typing import Final

from app.store.database import Tx
from app.store.payments import NAME_REF
from domain.payments import Payment

PLEDGE: Final = """
    update payment set state = 'saved', method_ref = $3, fingerprint = $4
     where merchant_id = $1 and id = $2 and state in ('created', 'requires_action')
    returning seat_id
"""
HOLD_PLACE: Final = """
    update seat set expires_at = null
     where merchant_id = $1 and team_buy_id = $2 and id = $3 and state = 'reserved'
"""
CHARGE_PLEDGE: Final = """
    update payment set gateway_ref = $3, client_secret = $4, unit_price_minor = $5,
           amount_minor = $6
     where merchant_id = $1 and id = $2 and state in ('saved', 'cancelled', 'failed')
"""
NEEDS_ACTION: Final = """
    update payment set state = 'needs_action', action_by = app_clock() + $3
     where merchant_id = $1 and id = $2 and state = 'saved'
    returning true
"""


async def keep(tx: Tx, payment: Payment, *, method_ref: str, fingerprint: str | None) -> bool:
    """Keep a saved card as a pledge: its seat holds place and stock without a time limit."""
    seat_id = await tx.fetchval(PLEDGE, payment.merchant_id, payment.id, method_ref, fingerprint)
    if seat_id is None:
        return False
    await tx.execute(HOLD_PLACE, payment.merchant_id, payment.team_buy_id, seat_id)
    return True


async def charge(
    tx: Tx, payment: Payment, *, ref: str, client_secret: str, unit_price_minor: int
) -> None:
    """Point a pledge at the intent that is to charge it, at the price of the close.

    One that was dropped while its card was being charged is pointed there too: what is held then
    is what has to be given back.
    """
    amount_minor = unit_price_minor * payment.quantity
    key = (payment.merchant_id, payment.id)
    await tx.execute(CHARGE_PLEDGE, *key, ref, client_secret, unit_price_minor, amount_minor)
    await tx.execute(NAME_REF, ref, *key)


async def needs_action(tx: Tx, payment: Payment, *, within: timedelta) -> bool:
    """Give a pledge's shopper time to authenticate."""
    return bool(await tx.fetchval(NEEDS_ACTION, payment.merchant_id, payment.id, within))
