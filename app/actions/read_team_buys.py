"""Read team-buys: one with its members, the open ones anybody may join, a merchant's own."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated, Final
from uuid import UUID

import msgspec
from msgspec import Meta

from app.actions.access import Person, access_merchant
from app.store import showcase, team_buys
from app.store.database import Database, Tx
from app.store.showcase import Member, ShownTeamBuy
from domain.errors import TeamBuyNotFoundError
from domain.ids import TeamBuyRef
from domain.roles import Need
from domain.team_buys import TeamBuyState

__all__ = ("Member", "ShownTeamBuy")


MISSING_LIMIT: Final = 1_000_000_000


class Order(StrEnum):
    """What comes first in the list of open team-buys."""

    CLOSING = "closing"
    MISSING = "missing"


class After(msgspec.Struct, frozen=True):
    """The last row of the page before: its id, its deadline or how many it missed.

    It comes back from outside, so its fields are bounded by what the database can compare.
    """

    id: UUID = UUID(int=0)
    closes_at: Annotated[datetime, Meta(tz=True)] = datetime.min.replace(tzinfo=UTC)
    missing: Annotated[int, Meta(ge=-MISSING_LIMIT, le=MISSING_LIMIT)] = -MISSING_LIMIT


FIRST: Final = After()


async def find_team_buy(tx: Tx, team_buy_id: UUID) -> TeamBuyRef:
    """Return whose team-buy this is: everybody may look at one whose id they know.

    Raises:
        TeamBuyNotFoundError: there is none.
    """
    place = await team_buys.place(tx, team_buy_id)
    if place is None:
        raise TeamBuyNotFoundError
    return TeamBuyRef(place.merchant_id, team_buy_id)


async def shown_team_buy(tx: Tx, ref: TeamBuyRef) -> ShownTeamBuy:
    """Return a team-buy as its page shows it.

    Raises:
        TeamBuyNotFoundError: there is none.
    """
    shown = await showcase.team_buy(tx, ref)
    if shown is None:
        raise TeamBuyNotFoundError
    return shown


async def read_team_buy(db: Database, team_buy_id: UUID) -> ShownTeamBuy:
    """Read one team-buy.

    Raises:
        TeamBuyNotFoundError: there is none.
    """
    async with db.reading() as tx:
        return await shown_team_buy(tx, await find_team_buy(tx, team_buy_id))


async def read_open_team_buys(
    db: Database, *, order: Order, after: After, limit: int
) -> list[tuple[ShownTeamBuy, After]]:
    """Read open team-buys that have a free place, each with the position after it."""
    async with db.reading() as tx:
        if order is Order.MISSING:
            rows = await showcase.nearly_there(
                tx, after_missing=after.missing, after_id=after.id, limit=limit
            )
            return [
                (
                    await shown_team_buy(tx, TeamBuyRef(row.merchant_id, row.id)),
                    After(row.id, missing=row.missing),
                )
                for row in rows
            ]
        refs = await showcase.closing_soon(
            tx, after=after.closes_at, after_id=after.id, limit=limit
        )
        shown = [await shown_team_buy(tx, ref) for ref in refs]
        return [(one, After(one.team_buy.id, one.team_buy.closes_at)) for one in shown]


async def read_team_buys_of_merchant(
    db: Database,
    person: Person,
    merchant_id: UUID,
    *,
    state: TeamBuyState | None,
    before: UUID,
    limit: int,
) -> list[ShownTeamBuy]:
    """Read a merchant's team-buys, the newest first.

    Raises:
        MerchantNotFoundError: the person does not work there.
    """
    async with db.reading() as tx:
        await access_merchant(tx, person, merchant_id, Need.LOOK)
        refs = await showcase.of_merchant(
            tx,
            merchant_id,
            state=None if state is None else state.value,
            before=before,
            limit=limit,
        )
        return [await shown_team_buy(tx, ref) for ref in refs]


async def read_own_team_buys(
    db: Database, person: Person, *, state: TeamBuyState | None, before: UUID, limit: int
) -> list[ShownTeamBuy]:
    """Read the team-buys the person opened or leads, the newest first."""
    async with db.reading() as tx:
        refs = await showcase.of_organiser(
            tx,
            person.shopper_id,
            state=None if state is None else state.value,
            before=before,
            limit=limit,
        )
        return [await shown_team_buy(tx, ref) for ref in refs]
