"""Red packets and draws in rooms."""

from datetime import datetime, timedelta
from typing import Annotated, Final, Self
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.params import FromPath, JSONBody
from msgspec import Meta

from app.actions.announce_draw import DrawWanted, announce_draw, read_draw
from app.actions.claim_red_packet import Opened, claim_red_packet, read_red_packet
from app.actions.idempotency import answer_once
from app.actions.screen_words import screened
from app.actions.send_red_packet import RedPacketWanted, send_red_packet
from app.store.database import Tx
from app.web.deps import Caller, OnceRequired, Parts, answered
from app.web.routes import get, post
from domain.draws import WINNERS_MAX, Draw, DrawRules
from domain.messages import Message
from domain.money import AMOUNT_MAX_MINOR
from domain.red_packets import SHARES_MAX, Funding, RedPacket, Split

DAY_SECONDS: Final = 86_400
MONTH_SECONDS: Final = 30 * DAY_SECONDS


class RedPacketGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What to give away; `funded_by` merchant: its staff only."""

    total_minor: Annotated[int, Meta(ge=1, le=AMOUNT_MAX_MINOR)]
    currency: Annotated[str, Meta(pattern="^[a-z]{3}$")]
    shares_count: Annotated[int, Meta(ge=1, le=SHARES_MAX)]
    split: Split = Split.LUCKY
    funded_by: Funding = Funding.BALANCE
    greeting: Annotated[str, Meta(min_length=1, max_length=100, pattern="^[^\\x00]*$")] = (
        "恭喜发财, 大吉大利"
    )
    expires_in_seconds: Annotated[int, Meta(ge=60, le=MONTH_SECONDS)] = DAY_SECONDS


class ShareView(msgspec.Struct, frozen=True):
    """A share somebody took."""

    nickname: str
    amount_minor: int
    claimed_at: datetime


class RedPacketView(msgspec.Struct, frozen=True, kw_only=True):
    """A red packet as a member sees it; `mine_minor`: the share they took."""

    id: UUID
    room_id: UUID
    message_seq: int
    greeting: str
    currency: str
    total_minor: int
    shares_count: int
    left_count: int
    returned_minor: int
    expires_at: datetime
    ended_at: datetime | None
    mine_minor: int | None
    shares: list[ShareView]

    @classmethod
    def of(cls, opened: Opened) -> Self:
        """Show a packet and its shares."""
        packet, mine = opened.packet, opened.mine
        return cls(
            id=packet.id,
            room_id=packet.room_id,
            message_seq=packet.message_seq,
            greeting=packet.greeting,
            currency=packet.currency,
            total_minor=packet.total_minor,
            shares_count=packet.shares_count,
            left_count=packet.left_count,
            returned_minor=packet.returned_minor,
            expires_at=packet.expires_at,
            ended_at=packet.ended_at,
            mine_minor=None if mine is None else mine.amount_minor,
            shares=[
                ShareView(one.nickname, one.amount_minor, one.claimed_at) for one in opened.shares
            ],
        )

    @classmethod
    def unopened(cls, packet: RedPacket) -> Self:
        """Show a packet nobody has taken from."""
        return cls.of(Opened(packet, [], None))


class DrawGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What to draw for, and in how many seconds."""

    prize: Annotated[str, Meta(min_length=1, max_length=200, pattern="^[^\\x00]*$")]
    winners_count: Annotated[int, Meta(ge=1, le=WINNERS_MAX)] = 1
    rules: DrawRules | None = None
    draws_in_seconds: Annotated[int, Meta(ge=10, le=MONTH_SECONDS)]


class DrawView(msgspec.Struct, frozen=True, kw_only=True):
    """A draw. `seed`, `entrants` (as ranked) and `winners` appear when it is done.

    To check it: sha256(seed) is `seed_sha256`; the entrants ranked by sha256(seed + the 16 bytes
    of their id) begin with the winners.
    """

    id: UUID
    room_id: UUID
    message_seq: int
    prize: str
    winners_count: int
    rules: DrawRules
    seed_sha256: str
    draws_at: datetime
    drawn_at: datetime | None
    seed: str | None
    entrants: list[UUID] | None
    winners: list[UUID] | None

    @classmethod
    def of(cls, draw: Draw) -> Self:
        """Show a draw without what is secret until it is done."""
        done = draw.drawn_at is not None
        return cls(
            id=draw.id,
            room_id=draw.room_id,
            message_seq=draw.message_seq,
            prize=draw.prize,
            winners_count=draw.winners_count,
            rules=draw.rules,
            seed_sha256=draw.seed_sha256.hex(),
            draws_at=draw.draws_at,
            drawn_at=draw.drawn_at,
            seed=draw.seed.hex() if done else None,
            entrants=None if draw.entrants is None else list(draw.entrants),
            winners=None if draw.winners is None else list(draw.winners),
        )


class RedPacketController(Controller):
    """红包: money given away in a room."""

    path = "/v1/rooms/{room_id:uuid}/red-packets"
    tags = ("rooms",)

    @post(operation_id="sendRedPacket")
    async def send(
        self,
        *,
        room_id: FromPath[UUID],
        data: JSONBody[RedPacketGiven],
        caller: Caller,
        parts: Parts,
        once: OnceRequired,
    ) -> Response[RedPacketView]:
        """Give money away in the room: from one's own balance, or the merchant's earnings."""
        wanted = RedPacketWanted(
            room_id=room_id,
            funded_by=data.funded_by,
            split=data.split,
            currency=data.currency,
            total_minor=data.total_minor,
            shares_count=data.shares_count,
            greeting=data.greeting,
            lifetime=timedelta(seconds=data.expires_in_seconds),
        )
        least = parts.gateway.charge_min_minor
        told: list[Message] = []

        async def work(tx: Tx) -> RedPacket:
            sent = await send_red_packet(tx, caller, wanted, charge_min_minor=least)
            told[:] = sent.messages
            return sent.packet

        checked = screened(parts.posts.rules, work, data.greeting)
        answer = await answer_once(parts.db, once, checked, render=RedPacketView.unopened)
        parts.posts.ring(told)
        return answered(answer)

    @get("/{red_packet_id:uuid}", operation_id="getRedPacket")
    async def read(
        self, room_id: FromPath[UUID], red_packet_id: FromPath[UUID], caller: Caller, parts: Parts
    ) -> RedPacketView:
        """Show a red packet and who took which share."""
        async with parts.db.snapshot() as tx:
            return RedPacketView.of(await read_red_packet(tx, caller, room_id, red_packet_id))

    @post("/{red_packet_id:uuid}/claims", operation_id="claimRedPacket")
    async def claim(
        self,
        *,
        room_id: FromPath[UUID],
        red_packet_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        once: OnceRequired,
    ) -> Response[RedPacketView]:
        """Take a share into one's balance; asking again shows the same share."""

        async def work(tx: Tx) -> Opened:
            return await claim_red_packet(tx, caller, room_id, red_packet_id)

        return answered(await answer_once(parts.db, once, work, render=RedPacketView.of))


class DrawController(Controller):
    """抽奖: draws that anyone can check."""

    path = "/v1/rooms/{room_id:uuid}/draws"
    tags = ("rooms",)

    @post(operation_id="announceDraw")
    async def announce(
        self,
        *,
        room_id: FromPath[UUID],
        data: JSONBody[DrawGiven],
        caller: Caller,
        parts: Parts,
        once: OnceRequired,
    ) -> Response[DrawView]:
        """Announce a draw; the hash of its seed is shown at once."""
        wanted = DrawWanted(
            room_id=room_id,
            prize=data.prize,
            winners_count=data.winners_count,
            rules=data.rules or DrawRules(),
            delay=timedelta(seconds=data.draws_in_seconds),
        )
        told: list[Message] = []

        async def work(tx: Tx) -> Draw:
            draw, told[:] = await announce_draw(tx, caller, wanted)
            return draw

        checked = screened(parts.posts.rules, work, data.prize)
        answer = await answer_once(parts.db, once, checked, render=DrawView.of)
        parts.posts.ring(told)
        return answered(answer)

    @get("/{draw_id:uuid}", operation_id="getDraw")
    async def read(
        self, room_id: FromPath[UUID], draw_id: FromPath[UUID], caller: Caller, parts: Parts
    ) -> DrawView:
        """Show a draw; once done, everything that is needed to check it."""
        async with parts.db.reading() as tx:
            return DrawView.of(await read_draw(tx, caller, room_id, draw_id))
