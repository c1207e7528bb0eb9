"""Give a payee an account that money can be sent to, and see how far its owner has come."""

from typing import Final
from uuid import UUID

import msgspec
import structlog

from app.actions.access import Person, access_merchant
from app.actions.parts import PaymentParts
from app.gateways.payout_port import GatewayAccount
from app.store import leaders, payout_accounts
from app.store.database import Database
from app.store.payout_accounts import PayoutAccount
from domain.errors import GatewayUnavailableError, RoleMissingError
from domain.payouts import PayeeKind
from domain.roles import Need

LOG: Final = structlog.get_logger("pintier", module=__name__)
CHECKED_MAX: Final = 16


class Onboarding(msgspec.Struct, frozen=True):
    """A payee's account, and where its owner goes on with it; no address once it is active."""

    account: PayoutAccount
    url: str | None


async def open_merchants_account(
    parts: PaymentParts, person: Person, merchant_id: UUID, *, return_url: str
) -> Onboarding:
    """Open (or go on with) the account of a merchant.

    Raises (checked in this order):
        MerchantNotFoundError: there is no such merchant, or the person does not work there.
        RoleMissingError: the person does not keep its books.
        GatewayUnavailableError: the provider does not answer now.
    """
    async with parts.db.reading() as tx:
        await access_merchant(tx, person, merchant_id, Need.BOOKS)
    return await _open(parts, merchant_id, PayeeKind.MERCHANT, return_url=return_url)


async def open_own_account(parts: PaymentParts, person: Person, *, return_url: str) -> Onboarding:
    """Open (or go on with) a leader's own account, for what every merchant owes them.

    Raises (checked in this order):
        RoleMissingError: the person is no approved leader.
        GatewayUnavailableError: the provider does not answer now.
    """
    async with parts.db.reading() as tx:
        if not await leaders.is_approved(tx, person.shopper_id):
            raise RoleMissingError
    return await _open(parts, person.shopper_id, PayeeKind.LEADER, return_url=return_url)


async def check_accounts(parts: PaymentParts) -> int:
    """Look at accounts whose owners were not done at the last look; return how many are now."""
    async with parts.db.reading() as tx:
        waiting = await payout_accounts.to_check(tx, limit=CHECKED_MAX)
    done_count = 0
    for one in waiting:
        seen = await _look(parts, one)
        done_count += seen is not None and seen.is_active
    return done_count


async def _open(
    parts: PaymentParts, owner_id: UUID, kind: PayeeKind, *, return_url: str
) -> Onboarding:
    known = await _find(parts.db, owner_id)
    if known is None:
        made = await parts.gateway.open_account(owner_id)
        if not isinstance(made, GatewayAccount):
            raise GatewayUnavailableError
        async with parts.db.transaction() as tx:
            first = PayoutAccount(owner_id, kind.value, made.ref, made.state.value)
            await payout_accounts.keep(tx, first)
            known = await payout_accounts.find(tx, owner_id) or first
    elif not known.is_active:
        known = await _look(parts, known) or known
    if known.is_active:
        return Onboarding(known, None)
    url = await parts.gateway.account_link(known.gateway_ref, return_url=return_url)
    if not isinstance(url, str):
        raise GatewayUnavailableError
    return Onboarding(known, url)


async def _find(db: Database, owner_id: UUID) -> PayoutAccount | None:
    async with db.reading() as tx:
        return await payout_accounts.find(tx, owner_id)


async def _look(parts: PaymentParts, account: PayoutAccount) -> PayoutAccount | None:
    """Return an account as the provider has it; None when it does not say."""
    seen = await parts.gateway.look_at_account(account.gateway_ref)
    if not isinstance(seen, GatewayAccount):
        LOG.warning("payout_account_unseen", owner=str(account.owner_id), why=repr(seen))
        return None
    async with parts.db.transaction() as tx:
        await payout_accounts.seen(tx, account.owner_id, seen.state)
    return msgspec.structs.replace(account, state=seen.state.value)
