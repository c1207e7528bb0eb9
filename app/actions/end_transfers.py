"""End offers of seats: their time is up, joining has ended, or the seat is gone otherwise.

A seat that was to take over ends with its offer, but not while a payment for it is in flight.
"""

from typing import Final

from app.actions.crash_points import crash_point
from app.store import ops, outbox, payments, seat_transfers, seats, team_buys
from app.store.database import Database, Tx, retried
from app.store.seat_transfers import DueTransfer
from domain.facts import SeatEnded
from domain.payments import OPEN_STATES
from domain.seats import SeatState
from domain.transfers import Transfer, TransferOutcome

BATCH_MAX: Final = 100


async def end_transfers(db: Database, *, limit: int = BATCH_MAX) -> int:
    """End what is due, a transaction each; safe any number of times.

    Returns:
        How many ended. One whose payment is in flight stays: the payment is looked at now.
    """
    async with db.reading() as tx:
        due = await seat_transfers.due(tx, limit=limit)
    return sum([await _end(db, one) for one in due])


@retried
async def _end(db: Database, due: DueTransfer) -> bool:
    async with db.transaction() as tx:
        await team_buys.lock_one(tx, due.team_buy)
        standing = await seat_transfers.standing(tx, due.merchant_id, due.seat_id)
        if standing is None or not await seat_transfers.is_due(tx, standing):
            return False
        if not await _end_taker(tx, standing):
            return False
        await seat_transfers.end(tx, standing, TransferOutcome.LAPSED)
        crash_point("transfer.before_commit")
        return True


async def _end_taker(tx: Tx, transfer: Transfer) -> bool:
    """End the seat that was to take over; False while its money may still come."""
    if transfer.taker_id is None or transfer.taker_seat_id is None:
        return True
    key = (transfer.taker_id, transfer.taker_seat_id)
    # Its row is held first: a payment is begun under the same lock.
    seat = await seats.of_shopper(tx, *key, locked=True)
    if seat is None or seat.state is not SeatState.TAKING_OVER:
        return True
    tries = await payments.of_seat(tx, transfer.merchant_id, seat.id)
    in_flight = [one.id for one in tries if one.state in OPEN_STATES]
    if in_flight:
        await ops.look_soon(tx, transfer.merchant_id, in_flight)
        return False
    team_buy = transfer.team_buy
    await seats.end(tx, team_buy, seat.id, state=SeatState.EXPIRED, reason="transfer_lapsed")
    ended = SeatEnded(team_buy.id, seat.id, SeatState.EXPIRED.value)
    await outbox.put(tx, transfer.merchant_id, [ended])
    return True
