"""Lin's group chat in the demo: neighbours come in, order by writing, and hear the price fall."""

from typing import Any, Final, Self
from uuid import uuid4

from app.devstack.demo.people import DemoError, Person

PAGE: Final = "200"


class Group:
    """A room that the demo made."""

    def __init__(self, lin: Person, made: dict[str, Any]) -> None:
        self.id: Final[str] = made["id"]
        self.title: Final[str] = made["title"]
        self._lin = lin
        self._path = f"/v1/rooms/{self.id}"
        self._invite_code: str = made["invite_code"]

    @classmethod
    async def make(cls, lin: Person, title: str, *, merchant_id: str) -> Self:
        """Let Lin make a group."""
        return cls(lin, await lin.post("/v1/rooms", {"title": title, "merchant_id": merchant_id}))

    async def enter(self, person: Person) -> None:
        """Let somebody in by Lin's invite."""
        await person.post(f"{self._path}/members", {"invite_code": self._invite_code})

    async def order(self, person: Person, text: str) -> str:
        """Let somebody write an order; return the seat it became.

        Raises:
            DemoError: it was read as talk.
        """
        said = {"client_msg_id": str(uuid4()), "kind": "text", "body": text}
        answer = await person.post(f"{self._path}/messages", said)
        order = answer.get("order")
        if not order or len(order["items"]) != 1:
            raise DemoError(f"{text} was not read as an order: {answer}")
        seat_id: str = order["items"][0]["seat_id"]
        return seat_id

    async def price_drops(self) -> list[dict[str, Any]]:
        """Return what the group was told of falling prices, in order."""
        page = await self._lin.get(f"{self._path}/messages", after="0", limit=PAGE)
        return [one["payload"] for one in page["items"] if one["kind"] == "price_drop"]
