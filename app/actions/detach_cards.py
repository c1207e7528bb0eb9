"""Have the payment provider let go of cards whose owners removed them.

The row is the job: it is due from the removal until the provider has answered. A card that a pledge
is charged on at the close, or that is just being paid with, waits until that is over.
"""

from typing import Final

from app.gateways.port import PaymentGateway, Unknown
from app.store import payment_methods
from app.store.database import Database

BATCH_MAX: Final = 20


async def detach_cards(db: Database, gateway: PaymentGateway) -> int:
    """Detach what is due; returns how many cards were. Safe to repeat: a refusal means gone."""
    async with db.reading() as tx:
        due = await payment_methods.to_detach(tx, limit=BATCH_MAX)
    detached_count = 0
    for method in due:
        answer = await gateway.detach(method.gateway_ref, key=f"detach:{method.id}")
        async with db.transaction() as tx:
            if isinstance(answer, Unknown):
                await payment_methods.detach_later(tx, method.id)
                continue
            await payment_methods.set_detached(tx, method.id)
        detached_count += 1
    return detached_count
