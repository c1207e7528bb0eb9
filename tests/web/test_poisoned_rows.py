"""One row that cannot be worked off stops none of the others, and is tried again."""

from datetime import UTC, datetime, timedelta
from typing import Any

from app.actions.end_rooms import end_rooms
from app.actions.hold_draws import hold_draws
from app.actions.post_scheduled import post_scheduled
from app.actions.recur_campaign import begin_recurring
from tests.support.market import Market
from tests.support.refusals import accepted
from tests.support.rooms import a_room
from tests.support.web import new_key

POLICY_SPOILED = 'update room set policy = \'{"members_max": "many"}\' where id = $1::uuid'
POLICY_MENDED = "update room set policy = $2::jsonb where id = $1::uuid"


async def _execute(market: Market, statement: str, *arguments: Any) -> None:
    async with market.api.wiring.db.transaction() as tx:
        await tx.execute(statement, *arguments)


async def _policy_of(market: Market, room: dict[str, Any]) -> str:
    async with market.api.wiring.db.reading() as tx:
        found: str = await tx.fetchval(
            "select policy::text from room where id = $1::uuid", room["id"]
        )
    return found


async def test_a_room_that_cannot_end_stops_no_other(market: Market) -> None:
    """The first to end is spoiled: the second ends, the first once it is mended."""
    shop = await market.shop()
    ends = [(datetime.now(UTC) + timedelta(hours=hours)).isoformat() for hours in (1, 2)]
    bad, good = [await a_room(shop.owner, valid_to=one) for one in ends]
    policy, wiring = await _policy_of(market, bad), market.api.wiring
    await market.advance(7_300)
    await _execute(market, POLICY_SPOILED, bad["id"])
    assert await end_rooms(wiring.db, wiring.posts) == 1
    assert await end_rooms(wiring.db, wiring.posts) == 0
    assert (await accepted(shop.owner.get(f"/v1/rooms/{good['id']}")))["archived_at"]
    await _execute(market, POLICY_MENDED, bad["id"], policy)
    assert await end_rooms(wiring.db, wiring.posts) == 1


async def test_a_room_that_hears_nothing_stops_no_other(market: Market) -> None:
    """What was scheduled in the other room is posted, and in the first once it is mended."""
    shop = await market.shop()
    bad, good = [await a_room(shop.owner) for _ in range(2)]
    for number, room in enumerate((bad, good), 1):
        due_at = datetime.now(UTC) + timedelta(hours=number)
        body = {"body": "grapes are here", "due_at": due_at.isoformat()}
        await accepted(shop.owner.post(f"/v1/rooms/{room['id']}/scheduled-messages", body), 201)
    policy, wiring = await _policy_of(market, bad), market.api.wiring
    await market.advance(7_300)
    await _execute(market, POLICY_SPOILED, bad["id"])
    assert await post_scheduled(wiring.db, wiring.posts) == 1
    assert await post_scheduled(wiring.db, wiring.posts) == 0
    await _execute(market, POLICY_MENDED, bad["id"], policy)
    assert await post_scheduled(wiring.db, wiring.posts) == 1


async def test_a_draw_that_cannot_be_held_stops_no_other(market: Market) -> None:
    """The earlier draw is spoiled: the later one is held, the earlier once it is mended."""
    shop = await market.shop()
    room = await a_room(shop.owner)
    path, drawn = f"/v1/rooms/{room['id']}/draws", []
    for number in (1, 2):
        given = {"prize": "grapes", "winners_count": 1, "draws_in_seconds": 3_600 * number}
        drawn.append(await accepted(shop.owner.post(path, given, key=new_key()), 201))
    wiring = market.api.wiring
    await market.advance(7_300)
    bad, good = [one["id"] for one in drawn]
    spoil = "update draw set rules = $2::jsonb where id = $1::uuid"
    await _execute(market, spoil, bad, '{"has_paid_seat": 5}')
    assert await hold_draws(wiring.db, wiring.posts) == 1
    assert await hold_draws(wiring.db, wiring.posts) == 0
    assert (await accepted(shop.owner.get(f"{path}/{good}")))["drawn_at"]
    await _execute(market, spoil, bad, "{}")
    assert await hold_draws(wiring.db, wiring.posts) == 1


async def test_a_run_that_cannot_begin_stops_no_other(market: Market) -> None:
    """Of two merchants' rules the earlier is spoiled: the later one begins all the same."""
    first, second = await market.shop(), await market.shop()
    for number, shop in enumerate((first, second)):
        rule = {"every": "day", "at": f"0{number + 1}:00", "open_seconds": 86_400}
        await accepted(shop.owner.put(shop.path("campaigns", shop.campaign, "recurrence"), rule))
    db = market.api.wiring.db
    await market.advance(86_400)
    zoned = "update campaign set timezone = $2 where id = $1::uuid"
    await _execute(
        market, "update recurrence set next_at = next_at - interval '1 second'"
        " where campaign_id = $1::uuid", first.campaign,
    )  # fmt: skip
    await _execute(market, zoned, first.campaign, "Nowhere/Lost")
    assert await begin_recurring(db) == 1
    assert await begin_recurring(db) == 0
    await _execute(market, zoned, first.campaign, "Asia/Shanghai")
    assert await begin_recurring(db) == 1
