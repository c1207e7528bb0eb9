"""Open a team-buy, and show it at once in the room it was opened from."""

import msgspec

from app.actions.access import Person
from app.actions.access_room import access_room
from app.actions.open_team_buy import Opened, OpenWanted, open_team_buy
from app.actions.share_card import Shared, share_team_buy
from app.store.database import Tx
from domain.rooms import Permit


class OpenedInRoom(msgspec.Struct, frozen=True):
    """The team-buy, and its card where a room was named."""

    opened: Opened
    card: Shared | None


async def open_in_room(tx: Tx, *, person: Person, wanted: OpenWanted) -> OpenedInRoom:
    """Open a team-buy; with a room, its card is the room's newest message.

    Raises (checked in this order):
        RoomNotFoundError, RoomForbiddenError: the person is not in that room, or may not share.
        DomainError: the refusals of `open_team_buy`.
        TeamBuyNotFoundError: the campaign is another merchant's than the room.
    """
    if wanted.room_id is None:
        return OpenedInRoom(await open_team_buy(tx, wanted), None)
    await access_room(tx, person, wanted.room_id, Permit.SHARE)
    opened = await open_team_buy(tx, wanted)
    card = await share_team_buy(
        tx, person=person, room_id=wanted.room_id, team_buy_id=opened.ref.id
    )
    return OpenedInRoom(opened, card)
