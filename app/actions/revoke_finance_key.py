"""End a finance key: it is looked up at every call, so it stops working at once."""

from uuid import UUID

import msgspec

from app.actions.access import Person, access_merchant
from app.actions.rotate_finance_key import held_key
from app.store import audit, finance_keys
from app.store.audit import AuditEvent
from app.store.database import Tx
from app.store.finance_keys import FinanceKey
from domain.roles import Need


async def revoke_finance_key(
    tx: Tx, *, person: Person, merchant_id: UUID, key_id: UUID
) -> FinanceKey:
    """End a key.

    Raises (checked in this order):
        MerchantNotFoundError, RoleMissingError: see `access_merchant`.
        FinanceKeyNotFoundError: the merchant has no such key, or it was revoked.
    """
    await access_merchant(tx, person, merchant_id, Need.BOOKS)
    return await end_key(tx, person.act(merchant_id, "finance_key.revoked", ""), key_id)


async def end_key(tx: Tx, act: AuditEvent, key_id: UUID) -> FinanceKey:
    """End a key of the merchant the act is about.

    Raises:
        FinanceKeyNotFoundError: the merchant has no such key, or it was revoked.
    """
    key = await held_key(tx, act.merchant_id, key_id)
    await finance_keys.revoke(tx, key)
    await audit.record(tx, msgspec.structs.replace(act, subject=f"finance_key:{key.id}"))
    return key
