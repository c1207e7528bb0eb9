"""Put an operation that was given up back to work: by a person, audited."""

from uuid import UUID

from app.actions.access import FinanceActor
from app.store import audit, ops
from app.store.database import Tx
from domain.errors import MerchantNotFoundError, OpNotFoundError


async def retry_op(tx: Tx, finance: FinanceActor, merchant_id: UUID | None, op_id: str) -> str:
    """Have a dead op tried again, under a new key at the provider; return its id.

    Raises:
        MerchantNotFoundError: the platform has to name the merchant; others may only name theirs.
        OpNotFoundError: no op of this id is dead.
    """
    chosen = finance.chosen(merchant_id)
    if chosen is None:
        raise MerchantNotFoundError("name the merchant whose operation it is")
    if not await ops.retry_dead(tx, chosen, op_id):
        raise OpNotFoundError
    await audit.record(tx, finance.act(chosen, "op.retried", op_id))
    return op_id
