"""List a merchant's finance keys: what they may do, never the keys themselves."""

from uuid import UUID

from app.actions.access import Person, access_merchant
from app.store import finance_keys
from app.store.database import Database
from app.store.finance_keys import FinanceKey
from domain.roles import Need

__all__ = ("FinanceKey", "list_finance_keys")


async def list_finance_keys(
    db: Database, *, person: Person, merchant_id: UUID, before: UUID, limit: int
) -> list[FinanceKey]:
    """Return the keys older than `before`, the newest first.

    Raises:
        MerchantNotFoundError, RoleMissingError: see `access_merchant`.
    """
    async with db.reading() as tx:
        await access_merchant(tx, person, merchant_id, Need.BOOKS)
        return await finance_keys.page(tx, merchant_id, before=before, limit=limit)
