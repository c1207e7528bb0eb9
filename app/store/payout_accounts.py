"""Accounts of payees at the payment provider: a merchant's, or a leader's for every book."""

from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, many, one
from domain.payouts import AccountState

FIND: Final = """
    select owner_id, kind, gateway_ref, state from payout_account where owner_id = $1
"""
KEEP: Final = """
    insert into payout_account (owner_id, kind, gateway_ref, state) values ($1, $2, $3, $4)
    on conflict (owner_id) do nothing
"""
SEEN: Final = """
    update payout_account set state = $2, checked_at = now() where owner_id = $1
"""
TO_CHECK: Final = """
    select owner_id, kind, gateway_ref, state from payout_account
     where state <> 'active' and checked_at < now() - interval '5 minutes'
     order by checked_at limit $1
"""


class PayoutAccount(msgspec.Struct, frozen=True):
    """Where a payee's money is sent, and whether it can be."""

    owner_id: UUID
    kind: str
    gateway_ref: str
    state: str

    @property
    def is_active(self) -> bool:
        """Say whether money can be sent there."""
        return self.state == AccountState.ACTIVE


async def find(tx: Tx, owner_id: UUID) -> PayoutAccount | None:
    """Return a payee's account."""
    return one(PayoutAccount, await tx.fetchrow(FIND, owner_id))


async def keep(tx: Tx, new: PayoutAccount) -> None:
    """Write down which account is a payee's; the first one stays."""
    await tx.execute(KEEP, new.owner_id, new.kind, new.gateway_ref, new.state)


async def seen(tx: Tx, owner_id: UUID, state: AccountState) -> None:
    """Note what a look at an account has shown."""
    await tx.execute(SEEN, owner_id, state.value)


async def to_check(tx: Tx, *, limit: int) -> list[PayoutAccount]:
    """Return accounts that were not ready at the last look, the longest unseen first."""
    return many(PayoutAccount, await tx.fetch(TO_CHECK, limit))
