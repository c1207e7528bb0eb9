"""Read the 接龙 list of a team-buy as the server renders it: numbered by reservation, no forks."""

from uuid import UUID

import msgspec

from app.actions.access import Person
from app.actions.access_room import access_room
from app.store import live_lists, team_buy_rooms
from app.store.database import Database
from domain.errors import TeamBuyNotFoundError
from domain.ids import TeamBuyRef
from domain.live_lists import ListFacts, OnSale, list_body, list_facts
from domain.rooms import Permit
from domain.team_buys import is_open


class LiveList(msgspec.Struct, frozen=True, kw_only=True):
    """A list as it stands: its facts, its words, and whether it still grows."""

    facts: ListFacts
    text: str
    is_open: bool


async def read_live_list(
    db: Database, person: Person, room_id: UUID, team_buy_id: UUID
) -> LiveList:
    """Return the list of a team-buy that is shown in a room, to whoever may read there.

    Raises:
        RoomNotFoundError: see `access_room`.
        TeamBuyNotFoundError: it was never shown there.
    """
    async with db.reading() as tx:
        at = await access_room(tx, person, room_id, Permit.READ)
        link = await team_buy_rooms.find(tx, at.ref, team_buy_id)
        topic = await team_buy_rooms.topic(tx, TeamBuyRef(at.ref.merchant_id, team_buy_id))
        if link is None or topic is None:
            raise TeamBuyNotFoundError
        seats = await live_lists.seats_of(tx, at.ref, [team_buy_id])
    shown = OnSale(
        code=link.code,
        title=topic.title,
        team_buy=topic.team_buy,
        seats=seats.get(team_buy_id, []),
    )
    return LiveList(
        facts=list_facts(shown),
        text=list_body(shown),
        is_open=is_open(topic.team_buy, now=topic.at),
    )
