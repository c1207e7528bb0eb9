"""Saved cards: their name for one tap; the card itself stays with the payment provider."""

from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, many, one

KEEP: Final = """
    insert into payment_method (shopper_id, gateway_ref, brand, last4, fingerprint)
    values ($1, $2, $3, $4, $5)
    on conflict (gateway_ref) do nothing
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
    update payment_method set removed_at = app_clock(), detach_at = app_now()
     where shopper_id = $1 and id = $2 and removed_at is null
    returning true
"""
# What a pledge will charge at the close, or a payment is just confirming, stays until that is over.
TO_DETACH: Final = """
    select m.id, m.gateway_ref, m.brand, m.last4 from payment_method m
     where m.detach_at <= app_now()
       and not exists (
         select from payment p
          where p.shopper_id = m.shopper_id and p.method_ref = m.gateway_ref
            and p.state in ('created', 'requires_action', 'saved', 'needs_action'))
     order by m.detach_at limit $1
"""
DETACHED: Final = "update payment_method set detach_at = null where id = $1"
DETACH_LATER: Final = """
    update payment_method set detach_at = app_now() + interval '5 minutes' where id = $1
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
    """Keep a card; one that is kept, or was removed by its owner, stays as it is."""
    await tx.execute(KEEP, shopper_id, ref, brand, last4, fingerprint)


async def of_shopper(tx: Tx, shopper_id: UUID) -> list[PaymentMethod]:
    """Return a shopper's saved cards, oldest first."""
    return many(PaymentMethod, await tx.fetch(LIST, shopper_id))


async def find(tx: Tx, shopper_id: UUID, method_id: UUID) -> PaymentMethod | None:
    """Return one of a shopper's saved cards."""
    return one(PaymentMethod, await tx.fetchrow(FIND, shopper_id, method_id))


async def remove(tx: Tx, shopper_id: UUID, method_id: UUID) -> bool:
    """Offer a saved card no more and have it detached; say whether it was there."""
    return bool(await tx.fetchval(REMOVE, shopper_id, method_id))


async def to_detach(tx: Tx, *, limit: int) -> list[PaymentMethod]:
    """Return removed cards that nothing needs any more and the provider still has."""
    return many(PaymentMethod, await tx.fetch(TO_DETACH, limit))


async def set_detached(tx: Tx, method_id: UUID) -> None:
    """Write down that the provider has let go of a card."""
    await tx.execute(DETACHED, method_id)


async def detach_later(tx: Tx, method_id: UUID) -> None:
    """Let a card wait after the provider gave no answer."""
    await tx.execute(DETACH_LATER, method_id)


async def customer(tx: Tx, shopper_id: UUID) -> str | None:
    """Return the provider's name for a shopper, if one was made."""
    ref: str | None = await tx.fetchval(CUSTOMER, shopper_id)
    return ref


async def keep_customer(tx: Tx, shopper_id: UUID, ref: str) -> str:
    """Keep the provider's name for a shopper; the first one stays."""
    kept: str = await tx.fetchval(KEEP_CUSTOMER, shopper_id, ref)
    return kept
