"""How a room's members may name what is sold there: by code, or by a title that is a word."""

from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx
from domain.ids import RoomRef
from domain.order_intents import Named
from domain.orders import Availability, CodeRules

KEYWORD_LENGTH_MIN: Final = 2
"""A title of one character is a word of many sentences."""

# People still name what has just ended, and are told that it has.
READ: Final = """
    select coalesce(json_agg(k), '[]') from (
      select l.code, l.card_seq, l.team_buy_id, c.title, c.units_per_shopper_max,
             t.state = 'open' and t.closes_at > app_clock() as is_open
        from team_buy_room l
        join team_buy t on (t.merchant_id, t.id) = (l.merchant_id, l.team_buy_id)
        join campaign c on (c.merchant_id, c.id) = (t.merchant_id, t.campaign_id)
       where l.merchant_id = $1 and l.room_id = $2
         and (l.ended_at is null or l.ended_at > app_now() - interval '1 day')
       order by l.card_seq desc limit 60
    ) k
"""


class _Row(msgspec.Struct, frozen=True):
    code: str
    card_seq: int
    team_buy_id: UUID
    title: str
    units_per_shopper_max: int
    is_open: bool


_ROWS: Final = msgspec.json.Decoder(list[_Row])


async def read(tx: Tx, room: RoomRef) -> dict[str, Named]:
    """Return what may be ordered in a room, by its code."""
    return named_of(await tx.fetchval(READ, room.merchant_id, room.id))


def named_of(rows: str) -> dict[str, Named]:
    """Return what may be ordered, of rows as `READ` gives them."""
    return {row.code: _named(row) for row in _ROWS.decode(rows)}


def _named(row: _Row) -> Named:
    rules = CodeRules(
        team_buy_id=row.team_buy_id,
        units_per_shopper_max=row.units_per_shopper_max,
        # Full and sold out are decided under the locks: whoever is in may change what they have.
        availability=Availability.OPEN if row.is_open else Availability.CLOSED,
        keywords=(row.title,) if len(row.title) >= KEYWORD_LENGTH_MIN else (),
    )
    return Named(rules, row.card_seq)
