"""Saved cards: their name for one tap; the card itself stays with the payment provider."""

from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, many, one

KEEP: Final = """
    insert into payment_method (shopper_id, gateway_ref, brand, last4, fingerprint)
    values ($1, $2, $3, $4, $5)
    on conflict (gateway_ref) do update set removed_at = null
"""
LIST: Final = """
    select id, gateway_ref, brand, last4 from payment_method
     where shopper_id = $1 and removed_at is null order by id
"""
FIND: Final = """
    select id, gateway_ref, brand, last4 from payment_method
     where shopper_id = $1 and id = $2 and removed_at is null
"""
REMOVE: Final = """
    update payment_method set removed_at = app_clock()
     where shopper_id = $1 and id = $2 and removed_at is null
    returning gateway_ref
"""
CUSTOMER: Final = "select stripe_customer from shopper where id = $1"
KEEP_CUSTOMER: Final = """
    update shopper set stripe_customer = coalesce(stripe_customer, $2) where id = $1
    returning stripe_customer
"""


class PaymentMethod(msgspec.Struct, frozen=True):
    """A saved card as its owner sees it, and the provider's name for it."""

    id: UUID
    gateway_ref: str
    brand: str
    last4: str


async def keep(
    tx: Tx, shopper_id: UUID, *, ref: str, brand: str, last4: str, fingerprint: str
) -> None:
    """Keep a card; the same card saved again stays one."""
    await tx.execute(KEEP, shopper_id, ref, brand, last4, fingerprint)


async def of_shopper(tx: Tx, shopper_id: UUID) -> list[PaymentMethod]:
    """Return a shopper's saved cards, oldest first."""
    return many(PaymentMethod, await tx.fetch(LIST, shopper_id))


async def find(tx: Tx, shopper_id: UUID, method_id: UUID) -> PaymentMethod | None:
    """Return one of a shopper's saved cards."""
    return one(PaymentMethod, await tx.fetchrow(FIND, shopper_id, method_id))


async def remove(tx: Tx, shopper_id: UUID, method_id: UUID) -> str | None:
    """Forget a saved card; return the provider's name for it, None when it is not there."""
    ref: str | None = await tx.fetchval(REMOVE, shopper_id, method_id)
    return ref


async def customer(tx: Tx, shopper_id: UUID) -> str | None:
    """Return the provider's name for a shopper, if one was made."""
    ref: str | None = await tx.fetchval(CUSTOMER, shopper_id)
    return ref


async def keep_customer(tx: Tx, shopper_id: UUID, ref: str) -> str:
    """Keep the provider's name for a shopper; the first one stays."""
    kept: str = await tx.fetchval(KEEP_CUSTOMER, shopper_id, ref)
    return kept
