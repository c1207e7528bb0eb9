"""Give back what nobody took of red packets whose time is up."""

from typing import Final

from app.actions.crash_points import crash_point
from app.store import clock, ledger, red_packets
from app.store.database import Database, retried
from domain.red_packets import return_posting

BATCH_MAX: Final = 50


@retried
async def end_red_packets(db: Database) -> int:
    """End a batch of expired packets; safe any number of times.

    Returns:
        How many were ended.
    """
    async with db.transaction() as tx:
        due = await red_packets.due(tx, limit=BATCH_MAX)
        now = await clock.read(tx)
        for one in due:
            packet = await red_packets.read(tx, one.room, one.id)
            if packet is None:
                continue
            rest_minor = await red_packets.rest_minor(tx, packet)
            if rest_minor:
                posting = return_posting(packet, amount_minor=rest_minor)
                await ledger.post(tx, packet.merchant_id, [(posting, now)])
            await red_packets.end(tx, packet, returned_minor=rest_minor)
        crash_point("red_packets.before_commit")
    return len(due)
