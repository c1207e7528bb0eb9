"""What is sold in a room now, with the live seats of each team-buy: what lists are made of."""

from typing import Final

from app.store import live_lists, team_buy_rooms
from app.store.database import Tx
from domain.ids import RoomRef
from domain.live_lists import OnSale
from domain.team_buys import is_open

SHOWN_MAX: Final = 5
"""More team-buys than this are not shown at once: the newest cards are."""

SEQ_MAX: Final = (1 << 63) - 1


async def read_on_sale(tx: Tx, room: RoomRef) -> list[OnSale]:
    """Return the open team-buys of a room, in the order in which they were shared."""
    links = await team_buy_rooms.of_room(tx, room, before_seq=SEQ_MAX, limit=SHOWN_MAX * 4)
    topics = await team_buy_rooms.topics(tx, room.merchant_id, [one.team_buy_id for one in links])
    running = [
        (link, topic)
        for link in links
        for topic in [topics[link.team_buy_id]]
        if is_open(topic.team_buy, now=topic.at)
    ][:SHOWN_MAX]
    seats = await live_lists.seats_of(tx, room, [link.team_buy_id for link, _ in running])
    return [
        OnSale(
            code=link.code,
            title=topic.title,
            team_buy=topic.team_buy,
            seats=seats.get(link.team_buy_id, []),
        )
        for link, topic in reversed(running)
    ]
