"""Rooms in which people order by writing: what they type, and what they and the room are told."""

from typing import Any

import httpx
from uuid_utils.compat import uuid7

from domain.ids import RoomRef
from tests.support.market import Market, Shop
from tests.support.room_rows import a_room, facts_of, said_in
from tests.support.web import Shopper

RICH: dict[str, Any] = {"units_per_shopper_max": 20}


class OrderRoom:
    """A room with the cards of some team-buys: A, B, C …"""

    def __init__(self, market: Market, shop: Shop, room: RoomRef, team_buys: list[str]) -> None:
        self.market = market
        self.shop = shop
        self.room = room
        self.team_buys = team_buys
        self.path = f"/v1/rooms/{room.id}"

    async def say(self, person: Shopper, body: str, **more: Any) -> httpx.Response:
        """Write something; the answer as it comes."""
        said = {"client_msg_id": str(uuid7()), "kind": "text", "body": body, **more}
        return await person.post(f"{self.path}/messages", said, key=None)

    async def order(self, person: Shopper, body: str, **more: Any) -> dict[str, Any]:
        """Write what is an order; return what its sender is told of it."""
        answer = await self.say(person, body, **more)
        assert answer.status_code == 201, answer.text
        told: dict[str, Any] | None = answer.json()["order"]
        assert told is not None, f"{body!r} was no order"
        return told

    async def units(self, person: Shopper) -> list[tuple[str, int, str]]:
        """Return somebody's seats: letter, units, state, the oldest first."""
        answer = await person.get("/v1/me/seats")
        found = [
            (self.team_buys.index(one["team_buy_id"]), one["quantity"], one["state"])
            for one in answer.json()["items"]
        ]
        return [("ABCDEFGH"[place], units, state) for place, units, state in reversed(found)]

    async def replies(self) -> list[dict[str, Any]]:
        """Let the worker speak; return the room's `order` messages."""
        await self.market.sweep()
        said = await said_in(self.market.api.wiring, self.room)
        return [
            {"seq": one.seq, "body": one.body, **facts_of(one)}
            for one in said
            if one.kind == "order"
        ]


async def an_order_room(
    market: Market, lin: Shopper, *members: Shopper, team_buys: int = 1, **campaign: Any
) -> OrderRoom:
    """Return a room of Lin and her neighbours in which so many team-buys are sold."""
    shop = await market.shop(**{**RICH, **campaign})
    limits = {"member_messages_per_second": 100, "room_messages_per_second": 10_000}
    room = await a_room(market.api.wiring, shop.merchant_id, lin, *members, **limits)
    opened = [(await shop.open(lin, room_id=str(room.id)))["id"] for _ in range(team_buys)]
    return OrderRoom(market, shop, room, opened)


def path_of(url: str) -> str:
    """Return the path of one of our own links."""
    return "/" + url.split("/", 3)[3]
