"""Read what a merchant's staff look through: the seats of a team-buy, the merchant's rooms."""

from collections.abc import Sequence
from uuid import UUID

from app.actions.access import Person, access_merchant
from app.store import merchant_lists, team_buys
from app.store.database import Database
from app.store.merchant_lists import ListedSeat
from domain.errors import TeamBuyNotFoundError
from domain.ids import TeamBuyRef
from domain.roles import Need
from domain.rooms import Room

__all__ = ("ListedSeat",)


async def read_seats(
    db: Database, person: Person, ref: TeamBuyRef, *, after: UUID, limit: int
) -> Sequence[ListedSeat]:
    """Read the seats of a team-buy in the order of their reservation.

    Raises:
        MerchantNotFoundError: the person does not work there.
        TeamBuyNotFoundError: the merchant has none with this id.
    """
    async with db.reading() as tx:
        await access_merchant(tx, person, ref.merchant_id, Need.LOOK)
        place = await team_buys.place(tx, ref.id)
        if place is None or place.merchant_id != ref.merchant_id:
            raise TeamBuyNotFoundError
        return await merchant_lists.seats(tx, ref, after=after, limit=limit)


async def read_rooms(
    db: Database, person: Person, merchant_id: UUID, *, before: UUID, limit: int
) -> Sequence[Room]:
    """Read a merchant's rooms, the newest first.

    Raises:
        MerchantNotFoundError: the person does not work there.
    """
    async with db.reading() as tx:
        await access_merchant(tx, person, merchant_id, Need.LOOK)
        return await merchant_lists.rooms(tx, merchant_id, before=before, limit=limit)
