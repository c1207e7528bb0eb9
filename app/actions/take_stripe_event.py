"""Take a webhook in: verified, stored, answered; nothing it says is believed (payments.md 7.4)."""

from app.actions.crash_points import crash_point
from app.gateways.port import PaymentGateway
from app.gateways.queue import Bell
from app.store import inbox
from app.store.database import Database

SOURCE = "stripe"


async def take_stripe_event(
    db: Database, gateway: PaymentGateway, bell: Bell, *, raw: bytes, signature: str
) -> bool:
    """Store an event once and wake a worker.

    Returns:
        False when the signature is not ours: nothing was stored.
    """
    event = gateway.verify(raw, signature)
    if event is None:
        return False
    async with db.transaction() as tx:
        await inbox.put(tx, SOURCE, event.id, kind=event.type, object_id=event.payment_ref, raw=raw)
        crash_point("inbox.before_store")
    crash_point("inbox.stored")
    await bell.ring("wake")
    return True
