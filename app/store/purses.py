"""What shoppers have with merchants: their balance, what of it is held, and what moved it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.cursors import PurseCursor
from app.store.database import Tx, many
from domain.ledger import shopper_balance

PURSES: Final = """
    select a.merchant_id, coalesce(m.name, '') as merchant_name, a.currency,
           g.posted_minor as balance_minor, g.held_minor,
           g.posted_minor - g.held_minor as available_minor
      from ledger_account a
      join ledger_guard g on (g.merchant_id, g.account_id) = (a.merchant_id, a.id)
      left join merchant m on m.id = a.merchant_id
     where a.guarded and a.code = $1
     order by a.merchant_id, a.currency
"""
# A purse is a liability: what the shopper gets is a credit (negative).
ENTRIES: Final = """
    select t.id, e.line, a.merchant_id, a.currency, t.kind, -e.amount_minor as amount_minor,
           t.effective_at as happened_at
      from ledger_account a
      join ledger_entry e on (e.merchant_id, e.account_id) = (a.merchant_id, a.id)
      join ledger_transaction t on (t.merchant_id, t.id) = (e.merchant_id, e.transaction_id)
     where a.guarded and a.code = $1 and (t.id, e.line) < ($2, $3)
     order by t.id desc, e.line desc
     limit $4
"""
HOLD: Final = """
    update ledger_guard g set held_minor = g.held_minor + $4
      from ledger_account a
     where a.merchant_id = $1 and a.code = $2 and a.currency = $3
       and (g.merchant_id, g.account_id) = (a.merchant_id, a.id)
       and g.posted_minor - g.held_minor >= $4
    returning true
"""


class Purse(msgspec.Struct, frozen=True):
    """What a shopper has with one merchant; of it `held_minor` is promised to seats."""

    merchant_id: UUID
    merchant_name: str
    currency: str
    balance_minor: int
    held_minor: int
    available_minor: int


class PurseEntry(msgspec.Struct, frozen=True):
    """What moved a purse, by the ledger transaction `id`; positive is more."""

    id: UUID
    line: int
    merchant_id: UUID
    currency: str
    kind: str
    amount_minor: int
    happened_at: datetime


async def of_shopper(tx: Tx, shopper_id: UUID) -> Sequence[Purse]:
    """Return everything a shopper has, by merchant and currency."""
    return many(Purse, await tx.fetch(PURSES, shopper_balance(shopper_id)))


async def entries(
    tx: Tx, shopper_id: UUID, cursor: PurseCursor, *, limit: int
) -> tuple[list[PurseEntry], PurseCursor | None]:
    """Return what moved a shopper's purses, the newest first, and where to go on."""
    code = shopper_balance(shopper_id)
    rows = await tx.fetch(ENTRIES, code, cursor.id, cursor.line, limit + 1)
    found = many(PurseEntry, rows[:limit])
    more = len(rows) > limit
    return found, PurseCursor(found[-1].id, found[-1].line) if more else None


async def hold(
    tx: Tx, merchant_id: UUID, shopper_id: UUID, *, currency: str, amount_minor: int
) -> bool:
    """Promise a part of a purse to a seat; False when there is not as much, or no purse."""
    code = shopper_balance(shopper_id)
    return bool(await tx.fetchval(HOLD, merchant_id, code, currency, amount_minor))


async def free(
    tx: Tx, merchant_id: UUID, shopper_id: UUID, *, currency: str, amount_minor: int
) -> None:
    """End such a promise: it was kept (the posting that takes it follows), or is void.

    Raises:
        RuntimeError: nothing was promised.
    """
    code = shopper_balance(shopper_id)
    if not await tx.fetchval(HOLD, merchant_id, code, currency, -amount_minor):
        raise RuntimeError(f"{code} holds nothing")
