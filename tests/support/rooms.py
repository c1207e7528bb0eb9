"""Rooms in tests: made, filled and looked at over HTTP."""

from typing import Any
from uuid import UUID

from tests.support.market import Market
from tests.support.web import Shopper


async def a_room(owner: Shopper, title: str = "Neighbours", **given: Any) -> dict[str, Any]:
    """Make a room over HTTP."""
    answer = await owner.post("/v1/rooms", {"title": title, **given})
    assert answer.status_code == 201, answer.text
    room: dict[str, Any] = answer.json()
    return room


async def join(person: Shopper, room: dict[str, Any], code: str | None = "") -> dict[str, Any]:
    """Come into a room by its share code, or by another one."""
    body = {} if code is None else {"invite_code": code or room["share"]["invite_code"]}
    answer = await person.post(f"/v1/rooms/{room['id']}/members", body)
    assert answer.status_code in {201, 202}, answer.text
    joined: dict[str, Any] = answer.json()
    return joined


async def invite(person: Shopper, room: dict[str, Any], **given: Any) -> str:
    """Make an invite of a member's own."""
    answer = await person.post(f"/v1/rooms/{room['id']}/invites", given)
    assert answer.status_code == 201, answer.text
    code: str = answer.json()["code"]
    return code


async def fill(market: Market, room: dict[str, Any], count: int) -> None:
    """Let a room have `count` members, without the calls of those who do not matter."""
    async with market.api.wiring.db.transaction() as tx:
        await tx.execute(
            "with people as (insert into shopper (nickname)"
            " select 'filler' || n from generate_series(1, $2::int - (select members_count"
            " from room where id = $1)) n returning id, nickname), placed as ("
            " insert into membership (merchant_id, room_id, shopper_id, nickname, joined_seq)"
            " select r.merchant_id, r.id, p.id, p.nickname, 0 from people p, room r"
            " where r.id = $1)"
            " update room set members_count = $2 where id = $1",
            UUID(room["id"]),
            count,
        )


async def messages_of(market: Market, room_id: str) -> list[tuple[int, str]]:
    """Return the numbers and kinds of a room's messages."""
    async with market.api.wiring.db.reading() as tx:
        rows = await tx.fetch(
            "select seq, kind from message where room_id = $1 order by seq", UUID(room_id)
        )
    return [(row["seq"], row["kind"]) for row in rows]
