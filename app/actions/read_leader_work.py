"""A leader's own work: who ordered in the team-buys they lead, and what they earn by it."""

from uuid import UUID

import msgspec

from app.actions.access import Person
from app.store import leader_reports, leaders
from app.store.database import Database
from app.store.leader_reports import Earned, LeaderOrder, LeaderPayable
from domain.ledger import leader_payable
from domain.room_errors import LeaderNotFoundError

__all__ = ("Earned", "LeaderOrder", "LeaderPayable")


class Commission(msgspec.Struct, frozen=True):
    """What a leader earned, team-buy by team-buy, and what is owed to them now."""

    payable: list[LeaderPayable]
    is_held: bool
    earned: list[Earned]


async def read_leader_orders(
    db: Database, person: Person, *, team_buy_id: UUID | None, before: UUID, limit: int
) -> list[LeaderOrder]:
    """Return the seats in the team-buys the person leads: reserved, paid, captured, handed over.

    Raises:
        LeaderNotFoundError: the person never asked to lead.
    """
    async with db.reading() as tx:
        if not await leaders.is_known(tx, person.shopper_id):
            raise LeaderNotFoundError
        return await leader_reports.orders(
            tx, person.shopper_id, team_buy_id=team_buy_id, before=before, limit=limit
        )


async def read_commission(db: Database, person: Person, *, before: UUID, limit: int) -> Commission:
    """Return what the person earned as a leader.

    Raises:
        LeaderNotFoundError: the person never asked to lead.
    """
    async with db.reading() as tx:
        if not await leaders.is_known(tx, person.shopper_id):
            raise LeaderNotFoundError
        return Commission(
            await leader_reports.payable(tx, person.shopper_id, leader_payable(person.shopper_id)),
            await leaders.is_commission_held(tx, person.shopper_id),
            await leader_reports.earned(tx, person.shopper_id, before=before, limit=limit),
        )
