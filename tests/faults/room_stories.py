"""What happens in a room, as a story for the crash harness: everything that is told, given, drawn,
carried out and heard there. Said once, whoever is killed, and paid out once.
"""

from datetime import UTC, datetime, timedelta
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5

from tests.faults.player import DAY, Player
from tests.faults.room_sweeping import RoomSweeps
from tests.support.outer_chats import ADDRESSES

AFTER_DEADLINE: Final = DAY + 5
LATER: Final = 3 * DAY + 5
TELEGRAM_CHAT: Final = -1001234567890


class Neighbours:
    """A room of Lin's at the merchant of the cast."""

    def __init__(self, play: Player, room: dict[str, Any]) -> None:
        self.play = play
        self.path = f"/v1/rooms/{room['id']}"
        self.code: str = room["share"]["invite_code"]

    async def does(self, who: str, what: str, body: Any = None) -> dict[str, Any]:
        """Do something in the room that is accepted."""
        done = await self.play.ask(f"{what} {who}", who, "POST", f"{self.path}/{what}", body)
        assert done["status"] in {200, 201}, done
        return done

    async def says(self, who: str, text: str) -> None:
        """Say something under an id that is the same however often it is said."""
        said = {"client_msg_id": str(uuid5(NAMESPACE_URL, text)), "kind": "text", "body": text}
        step = f"say {said['client_msg_id']}"
        done = await self.play.ask(step, who, "POST", f"{self.path}/messages", said)
        assert done["status"] == 201, done


async def neighbours(play: Player) -> None:
    """Talk, order, announce, schedule, draw, give away, hand over; to and from another chat."""
    play.sweeps = RoomSweeps(play.api.wiring, play.outer_chat)
    await play.sweeps.lapse_leases()
    begun = datetime.fromisoformat(play.once("begun", datetime.now(UTC).isoformat()))
    merchant = f"/v1/merchants/{play.cast.merchant_id}"
    made = {"title": "Neighbours", "merchant_id": str(play.cast.merchant_id)}
    room = Neighbours(play, await play.ask("make room", "lin", "POST", "/v1/rooms", made))
    for who in ("ming", "hua"):
        await room.does(who, "members", {"invite_code": room.code})
    bridge = {"address": ADDRESSES["telegram"], "listens": True}
    tied = await room.does("lin", "bridges", bridge)
    opened = await play.open("lin", "day", quantity=1)
    await play.pay("lin", opened["seat"]["id"])
    await room.does("lin", "cards", {"team_buy_id": opened["id"]})
    await room.says("ming", "are they sweet?")
    await room.says("hua", "A+1")
    await play.sweeps.until_done()
    seat = await play.buy("ming", opened["id"])
    for who in ("jun", "mei"):
        await play.buy(who, opened["id"])
    await play.told_from_outside(room.path, tied["id"], _update(1, "hello from outside"))
    await room.does("lin", "announcements", {"body": "Pickup at six", "strong": True})
    later = {"body": "Last hours!", "due_at": (begun + timedelta(hours=2)).isoformat()}
    await room.does("lin", "scheduled-messages", later)
    await room.does("lin", "draws", {"prize": "a melon", "draws_in_seconds": 3_600})
    rule = {
        "every": "day",
        "at": f"{(begun.hour + 8 + 12) % 24:02d}:30",  # in Shanghai, far from now
        "open_seconds": 2 * DAY,
    }
    again = f"{merchant}/campaigns/{play.cast.campaigns['day']}/recurrence"
    await play.ask("recur", "owner", "PUT", again, rule)
    await play.hear()
    await play.at(AFTER_DEADLINE)
    await play.finish()
    given = {
        "total_minor": 300,
        "currency": "cny",
        "shares_count": 3,
        "split": "equal",
        "funded_by": "merchant",
    }
    packet = await room.does("owner", "red-packets", given)
    for who in ("ming", "hua"):
        await room.does(who, f"red-packets/{packet['id']}/claims")
    shown = await play.ask("code", "ming", "POST", f"/v1/seats/{seat}/redeem-code", {})
    code = {"code": shown["code"]}
    handed = await play.ask("hand over", "owner", "POST", "/v1/redemptions", code)
    assert handed["status"] == 200, handed
    await play.hear()
    await play.at(LATER)
    await play.finish()


def _update(number: int, text: str) -> dict[str, Any]:
    """Return a text as Telegram tells of it."""
    message = {
        "message_id": number,
        "from": {"id": 42, "is_bot": False, "first_name": "Zhang"},
        "chat": {"id": TELEGRAM_CHAT, "type": "supergroup"},
        "date": 1_760_000_000,
        "text": text,
    }
    return {"update_id": number, "message": message}
