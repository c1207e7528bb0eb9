"""Read cards: what moves on them, for whoever watches; and the team-buys shown in a room."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import msgspec

from app.actions.access import Person
from app.actions.access_room import access_room
from app.store import cards, clock, messages, team_buy_rooms
from app.store.database import Database
from domain.cards import CardFrame, TeamBuyCard
from domain.rooms import Permit


class ShownCard(msgspec.Struct, frozen=True, kw_only=True):
    """A team-buy's card in a room: what it said when it was shared, and how it stands now."""

    seq: int
    card: TeamBuyCard
    live: CardFrame


class ShownCards(msgspec.Struct, frozen=True):
    """Cards of a room, the newest first, and PostgreSQL's clock: what a countdown counts from."""

    items: list[ShownCard]
    at: datetime


async def card_frames(db: Database, team_buy_ids: Sequence[UUID]) -> dict[UUID, CardFrame]:
    """Return what moves on the cards of these team-buys; ids that lead nowhere are missing.

    Everybody may look at a team-buy whose id they know, so nobody is asked who they are.
    """
    async with db.reading() as tx:
        return await cards.frames(tx, team_buy_ids)


async def read_cards(
    db: Database, person: Person, room_id: UUID, *, before_seq: int, limit: int
) -> ShownCards:
    """Read the team-buys shown in a room, those older than a newcomer's joining included.

    A card is an offer that stands, not something that was said: it shows what holds now (WX-7).

    Raises:
        RoomNotFoundError: see `access_room`.
    """
    async with db.reading() as tx:
        at = await access_room(tx, person, room_id, Permit.READ)
        links = await team_buy_rooms.of_room(tx, at.ref, before_seq=before_seq, limit=limit)
        seqs = [one.card_seq for one in links]
        payloads = await messages.payloads(tx, at.ref, seqs)
        live = await cards.frames(tx, [one.team_buy_id for one in links])
        now = await clock.read(tx)
    return ShownCards(
        [
            ShownCard(
                seq=one.card_seq,
                card=msgspec.json.decode(payloads[one.card_seq], type=TeamBuyCard),
                live=live[one.team_buy_id],
            )
            for one in links
        ],
        now,
    )
