"""Many people ordering by writing, at once: what must come of it, whoever is killed meanwhile."""

import asyncio
import random
from collections import defaultdict
from typing import Final
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.admit_message import MessageWanted
from app.store import memberships
from app.store.memberships import NewMember
from app.wiring import Wiring
from domain.ids import RoomRef
from domain.messages import Draft, MessageKind
from tests.support.room_rows import a_room, facts_of, said_in
from tests.support.web import Api, a_campaign, a_merchant, log_in

LINES: Final = ("+1", "+2", "加一份", "-1", "=3", "取消", "谢谢", "十2")
LINES_PER_MESSAGE_MAX: Final = 10
PEOPLE: Final = """
    insert into shopper (nickname) select 'p' || n from generate_series(1, $1) n returning id
"""
SEATS: Final = """
    select shopper_id, quantity from seat
     where room_id = $1 and state in ('reserved', 'authorized', 'captured')
"""
LEFT: Final = """
    select (select count(*) from order_intent where taken_at is null) as untaken,
           (select count(*) from order_line where reply_seq is null) as unsaid,
           (select count(*) from order_line) as lines,
           (select count(*) from payment) as payments,
           (select sum(units_held) from campaign) as units_held
"""


class Storm(msgspec.Struct, frozen=True):
    """A room in which one team-buy is sold, and everybody in it."""

    room: RoomRef
    people: list[UUID]
    written: dict[UUID, list[str]]


async def a_storm(api: Api, *, people_count: int) -> Storm:
    """Return a room full of people who have said nothing yet."""
    owner = await log_in(api, "+8613800000031")
    merchant_id = await a_merchant(api, owner)
    campaign = await a_campaign(owner, merchant_id, stock=100_000, units_per_shopper_max=99)
    room = await a_room(
        api.wiring,
        merchant_id,
        owner,
        member_messages_per_second=1_000,
        room_messages_per_second=100_000,
    )
    opened = await owner.post(
        f"/v1/campaigns/{campaign['id']}/team-buys", {"room_id": str(room.id)}
    )
    assert opened.status_code == 201, opened.text
    async with api.wiring.db.transaction() as tx:
        people = [row["id"] for row in await tx.fetch(PEOPLE, people_count)]
        for number, shopper_id in enumerate(people):
            await memberships.insert(tx, room, _member(shopper_id, f"p{number}"))
    return Storm(room, people, defaultdict(list))


async def write_lines(
    wiring: Wiring, storm: Storm, chance: random.Random, *, lines_count: int
) -> None:
    """Let everybody write orders and talk; each waits for the number of one line before the next.

    Nothing is taken here: every message is left as by a process that dies after its commit.
    """

    async def writes(shopper_id: UUID) -> None:
        for text in chance.choices(LINES, k=lines_count):
            draft = Draft(client_msg_id=uuid7(), kind=MessageKind.TEXT, body=text)
            await wiring.posts.post(MessageWanted(storm.room, shopper_id, draft))
            storm.written[shopper_id].append(text)

    await asyncio.gather(*(writes(one) for one in storm.people))


def units_after(written: list[str]) -> int:
    """Return what somebody has who wrote these lines, one after the other."""
    has = 0
    for text in written:
        if text in ("+1", "加一份"):
            has += 1
        elif text in ("+2", "十2"):
            has += 2
        elif text == "-1":
            has = max(0, has - 1)
        elif text == "=3":
            has = 3
        elif text == "取消":
            has = 0
    return has


async def wrong_with(wiring: Wiring, storm: Storm) -> list[str]:
    """Return what is not as promised: seats as written, each line told once, totals that add up."""
    async with wiring.db.reading() as tx:
        seats = {row["shopper_id"]: row["quantity"] for row in await tx.fetch(SEATS, storm.room.id)}
        left = dict(await tx.fetchrow(LEFT) or {})
    want = {one: units for one, said in storm.written.items() if (units := units_after(said))}
    wrong = [] if seats == want else [f"seats {seats}, not {want}"]
    if left["untaken"] or left["unsaid"] or left["payments"]:
        wrong.append(f"left: {left}")
    if left["units_held"] != sum(want.values()):
        wrong.append(f"{left['units_held']} units are held, {sum(want.values())} were ordered")
    said = await said_in(wiring, storm.room)
    if [one.seq for one in said] != list(range(1, len(said) + 1)):
        wrong.append("the room's numbers have a gap")
    told: dict[UUID, int] = defaultdict(int)
    stated: dict[UUID, int] = {}
    items_count = 0
    for message in (one for one in said if one.kind == "order"):
        items = facts_of(message)["items"]
        items_count += len(items)
        if not 1 <= message.body.count("\n") + 1 <= LINES_PER_MESSAGE_MAX:
            wrong.append(f"a message too long: {message.body}")
        for item in items:
            shopper_id = UUID(item["shopper_id"])
            told[shopper_id] += item["delta"]
            stated[shopper_id] = item["units"]
            if told[shopper_id] != item["units"]:
                wrong.append(f"{shopper_id} was told {item['units']} after {told[shopper_id]}")
    if items_count != left["lines"]:
        wrong.append(f"{left['lines']} lines were told {items_count} times")
    if {one: units for one, units in stated.items() if units} != want:
        wrong.append(f"the room was told {stated}, not {want}")
    return wrong


def _member(shopper_id: UUID, nickname: str) -> NewMember:
    return NewMember(
        shopper_id=shopper_id,
        role="member",
        nickname=nickname,
        is_staff=False,
        invited_by=None,
        invite_code=None,
        joined_seq=0,
    )
