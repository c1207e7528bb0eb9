"""Replace a finance key by a new one with the same scopes; both work for a day."""

from datetime import datetime
from uuid import UUID

from app.actions.access import Person, access_merchant
from app.actions.create_finance_key import KeyWanted, ShownKey, issue_key
from app.gateways.vault import Vault
from app.store import finance_keys
from app.store.audit import AuditEvent
from app.store.database import Tx
from app.store.finance_keys import FinanceKey
from domain.errors import ExpiryInvalidError, FinanceKeyNotFoundError
from domain.roles import Need


async def rotate_finance_key(
    tx: Tx,
    *,
    vault: Vault,
    live: bool,
    person: Person,
    merchant_id: UUID,
    key_id: UUID,
    expires_at: datetime | None,
) -> ShownKey:
    """Make the successor; the old key ends 24 hours from now, so programs can change over.

    Args:
        tx: the transaction.
        vault: hashes the key.
        live: real money is at stake: part of the key's prefix.
        person: who asks.
        merchant_id: whose books it opens.
        key_id: the key to replace.
        expires_at: the successor's end; None: it lives as long as the old one was meant to.

    Raises (checked in this order):
        MerchantNotFoundError, RoleMissingError: see `access_merchant`.
        FinanceKeyNotFoundError: the merchant has no such key, or it was revoked.
        ExpiryInvalidError: the successor would end in the past, or in more than 365 days.
    """
    await access_merchant(tx, person, merchant_id, Need.BOOKS)
    act = person.act(merchant_id, "finance_key.rotated", "")
    return await replace_key(
        tx, vault=vault, live=live, act=act, key_id=key_id, expires_at=expires_at
    )


async def replace_key(
    tx: Tx,
    *,
    vault: Vault,
    live: bool,
    act: AuditEvent,
    key_id: UUID,
    expires_at: datetime | None,
) -> ShownKey:
    """Write the successor of a key of the merchant the act is about.

    Raises (checked in this order):
        FinanceKeyNotFoundError: the merchant has no such key, or it was revoked.
        ExpiryInvalidError: the successor would end in the past, or in more than 365 days.
    """
    old = await held_key(tx, act.merchant_id, key_id)
    now = await finance_keys.clock(tx)
    ends = expires_at or now + (old.expires_at - old.created_at)
    if old.expires_at <= now:
        raise ExpiryInvalidError("the key has expired; create a new one")
    wanted = KeyWanted(name=old.name, scopes=old.scopes, networks=old.networks, expires_at=ends)
    shown = await issue_key(tx, vault=vault, live=live, wanted=wanted, act=act)
    await finance_keys.end_within_a_day(tx, old)
    return shown


async def held_key(tx: Tx, merchant_id: UUID, key_id: UUID) -> FinanceKey:
    """Hold a key that was not revoked.

    Raises:
        FinanceKeyNotFoundError: the merchant has no such key, or it was revoked.
    """
    found = await finance_keys.lock(tx, merchant_id, key_id)
    if found is None or found.revoked_at is not None:
        raise FinanceKeyNotFoundError
    return found
