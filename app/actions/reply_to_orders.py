"""Tell rooms of the orders that were taken: one message for many, at most every two seconds.

The lines wait in a table. Whoever holds the room's row gathers them, posts, and notes in which
message each stands, in one transaction: killed anywhere, each line is said in exactly one message.
"""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from app.actions.admit_message import authors_of
from app.actions.crash_points import crash_point
from app.actions.on_sale import read_on_sale
from app.actions.post_message import Posts
from app.store import messages, order_lines, rooms, team_buy_rooms
from app.store.database import Database, Tx, json_text, retried
from app.store.messages import Opened
from app.store.order_lines import SaidLine, WaitingLine
from domain.ids import RoomRef
from domain.live_lists import OnSale, list_body, list_facts, prices, tally, unpaid
from domain.messages import SYSTEM, Draft, Message, MessageKind, post, system_id
from domain.order_replies import (
    ITEMS_MAX,
    CommandLine,
    OrderLine,
    order_body,
    said_item,
    told_at_once,
)
from domain.orders import Command
from domain.rooms import Permit

ROOMS_MAX: Final = 200
PAUSE_SECONDS: Final = 2.0
"""A room is told of orders at most this often."""

UNSAID: Final = 0
"""Stands for the message of a line that nobody will say: the room is archived, or it is private."""


async def reply_to_orders(db: Database, posts: Posts) -> int:
    """Speak in the rooms that have something to hear; return how many were looked at."""
    async with db.reading() as tx:
        due = await order_lines.due_rooms(tx, limit=ROOMS_MAX)
    for room in due:
        posts.ring(await reply_in_room(db, room))
    return len(due)


@retried
async def reply_in_room(db: Database, room: RoomRef) -> list[Message]:
    """Tell one room what it has not heard; safe any number of times, by many workers at once."""
    async with db.transaction() as tx:
        posted = await _reply(tx, room)
        crash_point("order_reply.before_commit")
    crash_point("order_reply.committed")
    return posted


async def _reply(tx: Tx, room: RoomRef) -> list[Message]:
    await rooms.lock(tx, room)
    if not await order_lines.lock_due(tx, room):
        return []
    waiting = _next_lines(await order_lines.waiting(tx, room, limit=ITEMS_MAX))
    ids = [system_id(_key(line)) for line in waiting]
    opened = await messages.open_page(tx, room, ids, {line.shopper_id for line in waiting})
    if opened is None:
        raise LookupError("a room whose row is held is there")
    said: dict[UUID, int] = {line.id: UNSAID for line in waiting}
    if not opened.page.is_archived:
        said |= await _say_orders(tx, room, opened, waiting)
        said |= await _answer_commands(tx, room, opened, waiting)
    lines = [SaidLine(line_id, seq) for line_id, seq in said.items()]
    await order_lines.said(tx, room, lines, pause_seconds=PAUSE_SECONDS)
    crash_point("order_reply.said")
    return await messages.append(tx, room, opened.page)


def _next_lines(waiting: Sequence[WaitingLine]) -> Sequence[WaitingLine]:
    """Return the lines that are told now: all that were asked for, and so many of the orders."""
    orders = [line for line in waiting if isinstance(line.facts, OrderLine)]
    told = {line.id for line in orders[: told_at_once(len(orders))]}
    return [line for line in waiting if line.id in told or isinstance(line.facts, CommandLine)]


async def _say_orders(
    tx: Tx, room: RoomRef, opened: Opened, waiting: Sequence[WaitingLine]
) -> dict[UUID, int]:
    """Post one message of all order lines; return where each stands."""
    lines = [(line, line.facts) for line in waiting if isinstance(line.facts, OrderLine)]
    if not lines:
        return {}
    ids = {facts.item.team_buy_id for _, facts in lines}
    topics = await team_buy_rooms.topics(tx, room.merchant_id, list(ids))
    body = order_body(
        [facts for _, facts in lines],
        {team_buy_id: topic.team_buy for team_buy_id, topic in topics.items()},
        names_codes=await team_buy_rooms.count(tx, room) > 1,
        now=opened.page.now,
    )
    items = [said_item(facts, line.shopper_id) for line, facts in lines]
    draft = Draft(
        client_msg_id=system_id(_key(lines[0][0])),
        kind=MessageKind.ORDER,
        body=body,
        payload=json_text({"items": items}),
    )
    seq = post(opened.page, SYSTEM, draft).seq
    return {line.id: seq for line, _ in lines}


async def _answer_commands(
    tx: Tx, room: RoomRef, opened: Opened, waiting: Sequence[WaitingLine]
) -> dict[UUID, int]:
    """Post a card for each thing that was asked for, once however many asked."""
    asked = [(line, line.facts) for line in waiting if isinstance(line.facts, CommandLine)]
    if not asked:
        return {}
    on_sale = await read_on_sale(tx, room)
    authors = authors_of(opened)
    said: dict[UUID, int] = {}
    answered: dict[CommandLine, int] = {}
    for line, facts in asked:
        asker = authors.get(line.shopper_id)
        leads = asker is not None and Permit.MODERATE in asker.permits
        if facts.command is Command.COLLECT and not leads:
            continue  # told alone what they have not paid; who else has not is the leader's to ask
        meant = [one for one in on_sale if facts.team_buy_id in (None, one.team_buy.id)]
        if facts not in answered and meant:
            answered[facts] = [
                post(opened.page, SYSTEM, draft).seq for draft in _cards(line, facts, meant)
            ][-1]
        if facts in answered:
            said[line.id] = answered[facts]
    return said


def _cards(line: WaitingLine, facts: CommandLine, meant: Sequence[OnSale]) -> list[Draft]:
    if facts.command is Command.LIST:
        return [
            Draft(
                client_msg_id=system_id(f"{_key(line)}:{one.team_buy.id}"),
                kind=MessageKind.LIST,
                body=list_body(one),
                payload=json_text(list_facts(one)),
            )
            for one in meant
        ]
    shown = {Command.TALLY: tally, Command.PRICE: prices, Command.COLLECT: unpaid}
    payload, body = shown[facts.command](meant)
    return [
        Draft(
            client_msg_id=system_id(_key(line)),
            kind=MessageKind.SYSTEM,
            body=body,
            payload=json_text(payload),
        )
    ]


def _key(line: WaitingLine) -> str:
    """Return what names the message that begins with this line."""
    return f"orders:{line.id}"
