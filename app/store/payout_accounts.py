"""Accounts of payees at the payment provider: a merchant's, or a leader's for every book."""

from collections.abc import Sequence
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
PAYEES: Final = """
    select p.id as payee_id, coalesce(m.name, s.nickname, '') as name,
           coalesce(a.state, 'none') as account_state
      from unnest($1::uuid[]) as p(id)
      left join merchant m on m.id = p.id
      left join shopper s on s.id = p.id
      left join payout_account a on a.owner_id = p.id
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


class Payee(msgspec.Struct, frozen=True):
    """How a payee is called, and whether money can be sent: `none` has opened no account."""

    payee_id: UUID
    name: str
    account_state: str


async def find(tx: Tx, owner_id: UUID) -> PayoutAccount | None:
    """Return a payee's account."""
    return one(PayoutAccount, await tx.fetchrow(FIND, owner_id))


async def keep(tx: Tx, new: PayoutAccount) -> None:
    """Write down which account is a payee's; the first one stays."""
    await tx.execute(KEEP, new.owner_id, new.kind, new.gateway_ref, new.state)


async def seen(tx: Tx, owner_id: UUID, state: AccountState) -> None:
    """Note what a look at an account has shown."""
    await tx.execute(SEEN, owner_id, state.value)


async def payees(tx: Tx, payee_ids: Sequence[UUID]) -> dict[UUID, Payee]:
    """Return payees by their ids."""
    found = many(Payee, await tx.fetch(PAYEES, list(set(payee_ids))))
    return {one.payee_id: one for one in found}


async def to_check(tx: Tx, *, limit: int) -> list[PayoutAccount]:
    """Return accounts that were not ready at the last look, the longest unseen first."""
    return many(PayoutAccount, await tx.fetch(TO_CHECK, limit))
