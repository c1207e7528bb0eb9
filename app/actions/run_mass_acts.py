"""Work acts on many seats off: each seat once, whatever is killed, by any number of workers."""

from typing import Final

from app.actions.crash_points import crash_point
from app.actions.sponsor_seat import release_seat
from app.store import mass_acts, notices
from app.store.database import Database, retried
from app.store.mass_acts import ActSeat, DueAct
from domain.errors import DomainError
from domain.mass_acts import MassActKind

ACTS_MAX: Final = 8
NOTICES_MAX: Final = 500
"""Shoppers told in one transaction."""

RELEASES_MAX: Final = 20
"""Seats released in a row, a transaction each: other sweeps have their turn in between."""


async def run_mass_acts(db: Database) -> int:
    """Do a batch of each act under way; safe any number of times.

    Returns:
        How many seats were worked off.
    """
    async with db.reading() as tx:
        due = await mass_acts.due(tx, limit=ACTS_MAX)
    return sum([await _run(db, act) for act in due])


async def _run(db: Database, act: DueAct) -> int:
    count = await (_tell(db, act) if act.act == MassActKind.MESSAGE else _release(db, act))
    async with db.transaction() as tx:
        await mass_acts.end(tx, act)
    return count


@retried
async def _tell(db: Database, act: DueAct) -> int:
    """Give the shoppers of the next seats a notice, one each, however many seats they have."""
    async with db.transaction() as tx:
        seats = await mass_acts.take(tx, act, limit=NOTICES_MAX)
        await notices.put_for_shoppers(
            tx,
            act.merchant_id,
            [one.shopper_id for one in seats],
            key=f"mass_act:{act.id}",
            code="staff_message",
            body=act.body,
        )
        await mass_acts.done(tx, act, [one.seat_id for one in seats])
        if seats:
            crash_point("mass_act.before_commit")
    return len(seats)


async def _release(db: Database, act: DueAct) -> int:
    async with db.reading() as tx:
        seats = await mass_acts.left(tx, act, limit=RELEASES_MAX)
    for seat in seats:
        try:
            await _release_one(db, act, seat)
        except DomainError as refusal:
            # It left, or its team-buy has closed, since the act was made.
            async with db.transaction() as tx:
                await mass_acts.done(tx, act, [seat.seat_id], refusal=refusal.code)
    return len(seats)


@retried
async def _release_one(db: Database, act: DueAct, seat: ActSeat) -> None:
    async with db.transaction() as tx:
        if not await mass_acts.hold(tx, act, seat.seat_id):
            return
        await release_seat(tx, seat.team_buy(act.merchant_id), seat.seat_id)
        await mass_acts.done(tx, act, [seat.seat_id])
        crash_point("mass_act.before_commit")
