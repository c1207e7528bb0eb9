"""The seats of team-buys as their lists show them."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Final
from uuid import UUID

from app.store.database import Tx
from domain.ids import RoomRef
from domain.live_lists import ROWS_MAX, SeatRow
from domain.seats import SeatState

# By the name that somebody has in this room; who joined from elsewhere, by their own.
ROWS: Final = """
    select s.team_buy_id, s.id, s.shopper_id, coalesce(m.nickname, p.nickname, '') as nickname,
           s.quantity, s.state, s.expires_at
      from unnest($3::uuid[]) as asked(team_buy_id)
     cross join lateral (
       select team_buy_id, id, shopper_id, quantity, state, expires_at, reserved_at from seat
        where merchant_id = $1 and team_buy_id = asked.team_buy_id
          and state in ('reserved', 'authorized', 'captured')
        order by reserved_at, id limit $4) s
      left join shopper p on p.id = s.shopper_id
      left join membership m on (m.merchant_id, m.room_id, m.shopper_id) = ($1, $2, s.shopper_id)
     order by s.reserved_at, s.id
"""


async def seats_of(
    tx: Tx, room: RoomRef, team_buy_ids: Sequence[UUID]
) -> dict[UUID, list[SeatRow]]:
    """Return the live seats of team-buys in the order of their reservation."""
    rows = await tx.fetch(ROWS, room.merchant_id, room.id, team_buy_ids, ROWS_MAX)
    found: dict[UUID, list[SeatRow]] = defaultdict(list)
    for row in rows:
        found[row["team_buy_id"]].append(
            SeatRow(
                seat_id=row["id"],
                shopper_id=row["shopper_id"],
                nickname=row["nickname"],
                units=row["quantity"],
                state=SeatState(row["state"]),
                expires_at=row["expires_at"],
            )
        )
    return found
