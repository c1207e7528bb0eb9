"""Read what is to be handed over: the pick list of a merchant, a team-buy, a pickup point."""

from uuid import UUID

import msgspec

from app.actions.access import Person, access_merchant
from app.store import redeem_codes
from app.store.database import Database
from app.store.redeem_codes import Handover
from domain.roles import Need

__all__ = ("Handover", "HandoversWanted", "read_handovers")


class HandoversWanted(msgspec.Struct, frozen=True, kw_only=True):
    """Whose goods, of which team-buy, at which point; None: all."""

    merchant_id: UUID
    team_buy_id: UUID | None
    point_id: UUID | None


async def read_handovers(
    db: Database, person: Person, wanted: HandoversWanted, *, after: UUID, limit: int
) -> list[Handover]:
    """Return paid seats, handed over or not, by id.

    Raises:
        MerchantNotFoundError, RoleMissingError: not for this person to see.
    """
    async with db.reading() as tx:
        await access_merchant(tx, person, wanted.merchant_id, Need.FULFIL)
        return await redeem_codes.handovers(
            tx,
            wanted.merchant_id,
            team_buy_id=wanted.team_buy_id,
            point_id=wanted.point_id,
            after=after,
            limit=limit,
        )
