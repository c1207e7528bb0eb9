"""Ask to lead, and decide who does (CG-1): whoever runs the platform says so."""

from uuid import UUID

import msgspec

from app.actions.access import Person, access_merchant
from app.store import audit, clock, leaders, notices
from app.store.database import Database, Tx
from app.store.leaders import LeaderRow
from domain.ids import PLATFORM_ID
from domain.leaders import LeaderDecision, LeaderState, applied, decided
from domain.roles import Need
from domain.room_errors import LeaderNotFoundError

__all__ = ("LeaderRow",)


async def apply_as_leader(tx: Tx, *, person: Person, about: str) -> LeaderRow:
    """Ask to lead; whoever does already, or waits for an answer, goes on as before.

    Raises:
        LeaderStateError: suspended, and only the platform lets them lead again.
    """
    known = await leaders.find(tx, person.shopper_id)
    state = applied(None if known is None else known.state)
    if known is None or known.state is not LeaderState.APPROVED:
        await leaders.apply(tx, person.shopper_id, about=about, state=state)
    return await _found(tx, person.shopper_id)


async def read_own_leadership(db: Database, person: Person) -> LeaderRow:
    """Return where the person stands.

    Raises:
        LeaderNotFoundError: they never asked to lead.
    """
    async with db.transaction() as tx:
        return await _found(tx, person.shopper_id)


async def read_leaders(
    db: Database, person: Person, state: LeaderState, *, after: UUID, limit: int
) -> list[LeaderRow]:
    """Return those who stand there, to somebody who runs the platform.

    Raises:
        MerchantNotFoundError: the person does not work for the platform.
        RoleMissingError: their role there gives nobody anything to do.
    """
    async with db.reading() as tx:
        await access_merchant(tx, person, PLATFORM_ID, Need.HIRE)
        return await leaders.in_state(tx, state, after=after, limit=limit)


async def decide_leader(
    tx: Tx, *, person: Person, leader_id: UUID, decision: LeaderDecision
) -> LeaderRow:
    """Let somebody lead or not; they get a notice, and a suspended leader's invites are dead.

    Raises (checked in this order):
        MerchantNotFoundError: the person does not work for the platform.
        RoleMissingError: their role there gives nobody anything to do.
        LeaderNotFoundError: nobody who leads or asked to.
        LeaderStateError: the decision does not fit where they stand.
    """
    await access_merchant(tx, person, PLATFORM_ID, Need.HIRE)
    known = await _found(tx, leader_id)
    state = decided(known.state, decision)
    await leaders.decide(tx, leader_id, state)
    act = person.act(PLATFORM_ID, f"leader.{state.value}", f"shopper:{leader_id}")
    before, after = {"state": known.state.value}, {"state": state.value}
    await audit.record(tx, msgspec.structs.replace(act, before=before, after=after))
    now = await clock.read(tx)
    await notices.put_for_shoppers(
        tx,
        PLATFORM_ID,
        [leader_id],
        key=f"leader:{state.value}:{now.isoformat()}",
        code=f"leader_{state.value}",
    )
    return await _found(tx, leader_id)


async def _found(tx: Tx, shopper_id: UUID) -> LeaderRow:
    known = await leaders.find(tx, shopper_id)
    if known is None:
        raise LeaderNotFoundError
    return known
