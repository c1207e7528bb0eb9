"""Find the person with a phone number, or sign them up."""

import secrets
from uuid import UUID

from app.gateways.vault import Vault
from app.store import shoppers
from app.store.database import Tx
from app.store.shoppers import Shopper


def nickname_given() -> str:
    """Return a nickname for somebody who has not chosen one."""
    return f"shopper{secrets.randbelow(10_000):04d}"


async def person_with_phone(
    tx: Tx, vault: Vault, *, phone: str, language: str, visitor: UUID | None = None
) -> Shopper:
    """Return whose phone this is; nobody's becomes the visitor's, or a new person's.

    Args:
        tx: the transaction.
        vault: seals the number, and again when it was sealed by the previous secret.
        phone: in E.164.
        language: a new person's, `zh-CN` or `en`.
        visitor: somebody known, by WeChat alone, who proved that the phone is theirs.
    """
    cipher, index = vault.seal(phone, purpose="phone"), vault.index(phone)
    found = await shoppers.by_phone(tx, vault.indexes(phone))
    if found is None and visitor is not None:
        known = await shoppers.by_id(tx, visitor)
        found = known if known is not None and known.phone_index is None else None
    if found is None:
        await shoppers.insert_with_phone(
            tx, nickname=nickname_given(), locale=language, phone_cipher=cipher, phone_index=index
        )
    elif found.phone_index != index:
        await shoppers.set_phone(tx, found.id, phone_cipher=cipher, phone_index=index)
    shopper = await shoppers.by_phone(tx, [index])
    if shopper is None:
        raise RuntimeError("a person was just written and is not there")
    return shopper
