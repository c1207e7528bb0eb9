"""Announce a draw in a room: the hash of its seed is shown before anybody can gain by knowing."""

from datetime import timedelta
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.access import Person
from app.actions.access_room import access_room
from app.actions.post_message import SystemPost, post_within
from app.gateways.tokens import new_seed
from app.store import audit, clock, draws
from app.store.database import Tx
from domain.draws import SEED_BYTES, Draw, DrawRules, seed_sha256
from domain.messages import SYSTEM, Message, MessageKind
from domain.room_errors import DrawNotFoundError
from domain.rooms import Permit


class DrawWanted(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be drawn, among whom, how soon."""

    room_id: UUID
    prize: str
    winners_count: int
    rules: DrawRules
    delay: timedelta


async def announce_draw(tx: Tx, person: Person, wanted: DrawWanted) -> tuple[Draw, list[Message]]:
    """Fix the seed, show its hash, tell the room.

    Returns:
        The draw, and the message to ring for once it has committed.

    Raises:
        RoomNotFoundError, RoomForbiddenError: admins only.
    """
    at = await access_room(tx, person, wanted.room_id, Permit.MODERATE)
    now = await clock.read(tx)
    seed = new_seed(bytes_count=SEED_BYTES)
    draw = Draw(
        merchant_id=at.room.merchant_id,
        id=uuid7(),
        room_id=at.room.id,
        prize=wanted.prize,
        winners_count=wanted.winners_count,
        rules=wanted.rules,
        seed=seed,
        seed_sha256=seed_sha256(seed),
        message_seq=0,
        created_at=now,
        draws_at=now + wanted.delay,
        drawn_at=None,
        entrants=None,
        winners=None,
    )
    await audit.record(tx, person.act(draw.merchant_id, "draw.announced", f"draw:{draw.id}"))
    facts = {
        "draw_id": draw.id,
        "prize": draw.prize,
        "winners_count": draw.winners_count,
        "seed_sha256": draw.seed_sha256.hex(),
        "draws_at": draw.draws_at,
    }
    said = SystemPost(
        key=f"draw:{draw.id}",
        kind=MessageKind.SYSTEM,
        body=f"[抽奖] {draw.prize}, 共{draw.winners_count}名",
        payload=msgspec.json.encode({"code": "draw_announced", **facts}).decode(),
    )
    seqs, messages = await post_within(tx, at.ref, [(SYSTEM, said.draft())])
    draw = msgspec.structs.replace(draw, message_seq=seqs[0])
    await draws.insert(tx, draw)
    return draw, messages


async def read_draw(tx: Tx, person: Person, room_id: UUID, draw_id: UUID) -> Draw:
    """Show a draw to members.

    Raises:
        RoomNotFoundError: not in the room.
        DrawNotFoundError: there is none of this id there.
    """
    at = await access_room(tx, person, room_id, Permit.READ)
    draw = await draws.read(tx, at.ref, draw_id)
    if draw is None or draw.message_seq < at.floor:
        raise DrawNotFoundError
    return draw
