"""Make a key that opens a merchant's books to a program; shown once, stored as a hash."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from ipaddress import ip_network
from typing import Final
from uuid import UUID

import msgspec

from app.actions.access import Person, access_merchant
from app.gateways.tokens import new_finance_key
from app.gateways.vault import Vault
from app.store import audit, finance_keys
from app.store.audit import AuditEvent
from app.store.database import Tx
from app.store.finance_keys import FinanceKey, NewKey
from domain.errors import ExpiryInvalidError, ScopeUnknownError
from domain.roles import SCOPES, Need

LIFETIME_MAX: Final = timedelta(days=365)


class ShownKey(msgspec.Struct, frozen=True):
    """A key, the only time it is shown."""

    stored: FinanceKey
    key: str


class KeyWanted(msgspec.Struct, frozen=True, kw_only=True):
    """What a new key is for. `networks`: CIDR ranges it works from; empty means anywhere."""

    name: str
    scopes: Sequence[str]
    expires_at: datetime
    networks: Sequence[str] = ()


async def create_finance_key(
    tx: Tx, *, vault: Vault, live: bool, person: Person, merchant_id: UUID, wanted: KeyWanted
) -> ShownKey:
    """Make a key.

    Raises (checked in this order):
        MerchantNotFoundError: there is no such merchant, or the person does not work there.
        RoleMissingError: the person's role does not keep the books.
        ScopeUnknownError: a scope does not exist, or none was asked for.
        ExpiryInvalidError: it would end in the past, or in more than 365 days.
    """
    await access_merchant(tx, person, merchant_id, Need.BOOKS)
    act = person.act(merchant_id, "finance_key.created", "")
    return await issue_key(tx, vault=vault, live=live, wanted=wanted, act=act)


async def issue_key(
    tx: Tx, *, vault: Vault, live: bool, wanted: KeyWanted, act: AuditEvent
) -> ShownKey:
    """Write a key of the merchant the act is about.

    Raises (checked in this order):
        ScopeUnknownError: a scope does not exist, or none was asked for.
        ExpiryInvalidError: it would end in the past, or in more than 365 days.
    """
    unknown = sorted(set(wanted.scopes) - SCOPES)
    if unknown or not wanted.scopes:
        raise ScopeUnknownError(", ".join(unknown) or "name at least one")
    now = await finance_keys.clock(tx)
    if not now < wanted.expires_at <= now + LIFETIME_MAX:
        raise ExpiryInvalidError
    key = new_finance_key(live=live)
    creator = act.actor.partition(":")[2]
    stored = await finance_keys.insert(
        tx,
        NewKey(
            merchant_id=act.merchant_id,
            name=wanted.name,
            key_hash=vault.hashed(key),
            last4=key[-4:],
            scopes=sorted(set(wanted.scopes)),
            networks=[str(ip_network(network)) for network in wanted.networks],
            created_by=UUID(creator),
            expires_at=wanted.expires_at,
        ),
    )
    told = {"scopes": stored.scopes, "networks": stored.networks, "expires_at": stored.expires_at}
    event = msgspec.structs.replace(act, subject=f"finance_key:{stored.id}", after=told)
    await audit.record(tx, event)
    return ShownKey(stored, key)
