"""The rows that sends meet: hot rooms of five hundred members, who may write without limit.

Limits per second are a room's policy, so a room may have others than the default's one message a
second; here they are raised until only the machine limits.
"""

from typing import Final
from uuid import UUID

from bench.ground import Ground, bench_id
from bench.market import EMPTY, MERCHANT

ROOM: Final = 5
MEMBER: Final = 6
HOT_ROOM: Final = 1
MEMBERS_COUNT: Final = 500
POLICY: Final = (
    '{"members_max": 500, "post": "everyone", "member_messages_per_second": 1000,'
    ' "room_messages_per_second": 1000000}'
)

EMPTY_ROOMS: Final = "truncate room, room_place, membership, member_pace, message cascade"
ROOMS: Final = f"""
    with placed as (
      insert into room_place (room_id, merchant_id)
      select bench_id({ROOM}, n), bench_id({MERCHANT}, 0) from generate_series(1, %d) n)
    insert into room (merchant_id, id, kind, owner_id, title, preset, policy, members_count)
    select bench_id({MERCHANT}, 0), bench_id({ROOM}, n), 'group', bench_id({MEMBER}, 0),
           'bench', 'wechat', '{POLICY}', {MEMBERS_COUNT}
      from generate_series(1, %d) n
"""
MEMBERS: Final = f"""
    insert into membership (merchant_id, room_id, shopper_id, role, nickname, joined_seq)
    select bench_id({MERCHANT}, 0), bench_id({ROOM}, r), bench_id({MEMBER}, n),
           case n when 0 then 'owner' else 'member' end, 'member ' || n, 0
      from generate_series(1, %d) r, generate_series(0, {MEMBERS_COUNT - 1}) n
"""
POST_SCRIPT: Final = f"""
\\set n random(0, {MEMBERS_COUNT - 1})
select bench_post('{bench_id(MERCHANT, 0)}', '{bench_id(ROOM, HOT_ROOM)}',
                  bench_id({MEMBER}, :n), gen_random_uuid(),
                  'Two boxes for me, please; see you at six.');
"""


def hot_room(number: int = HOT_ROOM) -> UUID:
    """Return the id of a hot room: of the first, or of another one that was stocked."""
    return bench_id(ROOM, number)


async def stock_room(ground: Ground, *, rooms_count: int = 1) -> None:
    """Put the rows there, and nothing else."""
    rows = [ROOMS % (rooms_count, rooms_count), MEMBERS % rooms_count]
    await ground.execute(EMPTY, EMPTY_ROOMS, *rows, "vacuum analyze", "checkpoint")
