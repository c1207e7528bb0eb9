"""Team-buys: open one, look, list the open ones, reserve a seat, close early."""

from datetime import UTC
from functools import partial
from typing import Annotated, Any
from uuid import UUID

import msgspec
from litestar import Controller, Request, Response
from litestar.exceptions import ValidationException
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter
from msgspec import Meta
from uuid_utils.compat import uuid7

from app.actions.access import Person, check_verified
from app.actions.answer_and_ring import answer_and_ring
from app.actions.close_early import close_early
from app.actions.idempotency import answer_once
from app.actions.open_in_room import open_in_room
from app.actions.open_team_buy import OpenWanted
from app.actions.read_team_buys import (
    FIRST,
    After,
    Order,
    ShownTeamBuy,
    read_open_team_buys,
    read_own_team_buys,
    read_team_buy,
    shown_team_buy,
)
from app.store.database import Tx
from app.web.deps import Caller, OnceRequired, Parts, answered, sent
from app.web.pages import LAST, LIMIT_DEFAULT, Cursor, Limit, cut, position
from app.web.problems import FieldProblem, language_of
from app.web.routes import get, post
from app.web.team_buy_views import SeatView, TeamBuyView
from domain.campaigns import QUANTITY_MAX
from domain.errors import InviteNotFoundError
from domain.ids import TeamBuyRef
from domain.invites import parse_code
from domain.messages import Message
from domain.seats import Seat, SeatRequest
from domain.team_buys import TeamBuyState

Quantity = Annotated[int, Meta(ge=1, le=QUANTITY_MAX)]
InviteCode = Annotated[str, Meta(min_length=1, max_length=64)]
InState = Annotated[TeamBuyState | None, QueryParameter(name="state")]


class TeamBuyWanted(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A team-buy to open; with `quantity` its initiator takes the first seat."""

    quantity: Quantity | None = None
    room_id: UUID | None = None


class SeatWanted(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a shopper asks for, and what brought them: kept as the seat's origin."""

    quantity: Quantity
    invite_code: InviteCode | None = None
    room_id: UUID | None = None


class OpenedView(TeamBuyView, frozen=True, kw_only=True):
    """A team-buy that has just been opened, with its initiator's seat if one was asked for."""

    seat: SeatView | None


class TeamBuyPage(msgspec.Struct, frozen=True):
    """Some team-buys."""

    items: list[TeamBuyView]
    next_cursor: str | None


class MyTeamBuyController(Controller):
    """What the caller opened or leads."""

    path = "/v1/me/team-buys"
    tags = ("team-buys",)

    @get(operation_id="listMyTeamBuys")
    async def list(
        self,
        *,
        caller: Caller,
        parts: Parts,
        request: Request[Any, Any, Any],
        in_state: InState = None,
        limit: FromQuery[Limit] = LIMIT_DEFAULT,
        cursor: FromQuery[Cursor] = None,
    ) -> TeamBuyPage:
        """List the team-buys the caller opened or leads, the newest first."""
        found = await read_own_team_buys(
            parts.db,
            caller,
            state=in_state,
            before=position(cursor, start=LAST),
            limit=limit + 1,
        )
        rows, after = cut(found, limit, lambda one: one.team_buy.id)
        language = language_of(request.headers.get("accept-language", "zh-CN"))
        public_url = parts.settings.public_url
        shown = [TeamBuyView.of(one, public_url=public_url, language=language) for one in rows]
        return TeamBuyPage(shown, after)


class CampaignTeamBuyController(Controller):
    """Opening a team-buy in a campaign."""

    path = "/v1/campaigns/{campaign_id:uuid}/team-buys"
    tags = ("team-buys",)

    @post(operation_id="openTeamBuy")
    async def open(
        self,
        *,
        campaign_id: FromPath[UUID],
        data: JSONBody[TeamBuyWanted],
        caller: Caller,
        parts: Parts,
        once: OnceRequired,
        request: Request[Any, Any, Any],
    ) -> Response[OpenedView]:
        """Open a team-buy; whoever does is its initiator. With a room, its card is shown there."""
        check_verified(caller)
        wanted = OpenWanted(campaign_id, caller.shopper_id, data.quantity, data.room_id)
        show = partial(_opened, public_url=parts.settings.public_url, language=_language(request))

        async def work(tx: Tx) -> tuple[tuple[ShownTeamBuy, Seat | None], list[Message]]:
            done = await open_in_room(tx, person=caller, wanted=wanted)
            shown = await shown_team_buy(tx, done.opened.ref)
            return (shown, done.opened.seat), [] if done.card is None else done.card.posted

        return answered(await answer_and_ring(parts.db, parts.posts, once, work, render=show))


class TeamBuyController(Controller):
    """Team-buys everybody may look at, and the way into them."""

    path = "/v1/team-buys"
    tags = ("team-buys",)

    @get(operation_id="listTeamBuys")
    async def list(
        self,
        *,
        parts: Parts,
        request: Request[Any, Any, Any],
        order: FromQuery[Order] = Order.CLOSING,
        limit: FromQuery[Limit] = LIMIT_DEFAULT,
        cursor: FromQuery[str | None] = None,
    ) -> TeamBuyPage:
        """List open team-buys that have a free place: nearly there, or closing soon."""
        after = FIRST if cursor is None else _after(cursor)
        found = await read_open_team_buys(parts.db, order=order, after=after, limit=limit)
        show = partial(
            TeamBuyView.of, public_url=parts.settings.public_url, language=_language(request)
        )
        last = found[-1][1] if len(found) == limit else None
        return TeamBuyPage([show(one) for one, _ in found], None if last is None else _cursor(last))

    @get("/{team_buy_id:uuid}", operation_id="getTeamBuy")
    async def read(
        self, team_buy_id: FromPath[UUID], parts: Parts, request: Request[Any, Any, Any]
    ) -> TeamBuyView:
        """Return a team-buy as it stands now."""
        return TeamBuyView.of(
            await read_team_buy(parts.db, team_buy_id),
            public_url=parts.settings.public_url,
            language=_language(request),
        )

    @post("/{team_buy_id:uuid}/seats", operation_id="reserveSeat")
    async def reserve(
        self,
        *,
        team_buy_id: FromPath[UUID],
        data: JSONBody[SeatWanted],
        caller: Caller,
        parts: Parts,
        once: OnceRequired,
    ) -> Response[SeatView]:
        """Reserve a seat; the same shopper asking again gets the same seat."""
        check_verified(caller)
        answer = await parts.joins.reserve(team_buy_id, seat_request(caller, data), once)
        return sent(SeatView.of(answer.seat), status=201, replayed=answer.replayed)

    @post("/{team_buy_id:uuid}/close", operation_id="closeTeamBuy", status_code=200)
    async def close(
        self,
        *,
        team_buy_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        once: OnceRequired,
        request: Request[Any, Any, Any],
    ) -> Response[TeamBuyView]:
        """Close a formed team-buy before its deadline, where the campaign allows it."""
        show = partial(
            TeamBuyView.of, public_url=parts.settings.public_url, language=_language(request)
        )

        async def work(tx: Tx) -> ShownTeamBuy:
            ref: TeamBuyRef = await close_early(tx, caller, team_buy_id)
            return await shown_team_buy(tx, ref)

        answer = await answer_once(parts.db, once, work, render=show, status=200)
        await parts.bell.ring("wake")
        return answered(answer)


def seat_request(caller: Person, given: SeatWanted) -> SeatRequest:
    """Return what a person asks for.

    Raises:
        InviteNotFoundError: what they typed cannot be a code.
    """
    code = None if given.invite_code is None else parse_code(given.invite_code)
    if given.invite_code is not None and code is None:
        raise InviteNotFoundError
    return SeatRequest(uuid7(), caller.shopper_id, given.quantity, code, given.room_id)


def _opened(
    opened: tuple[ShownTeamBuy, Seat | None], *, public_url: str, language: str
) -> OpenedView:
    shown, seat = opened
    view = TeamBuyView.of(shown, public_url=public_url, language=language)
    taken = None if seat is None else SeatView.of(seat)
    return OpenedView(**msgspec.structs.asdict(view), seat=taken)


def _language(request: Request[Any, Any, Any]) -> str:
    return language_of(request.headers.get("accept-language", "zh-CN"))


def _cursor(after: After) -> str:
    return msgspec.json.encode(after).hex()


def _after(cursor: str) -> After:
    try:
        after = msgspec.json.decode(bytes.fromhex(cursor), type=After)
        return msgspec.structs.replace(after, closes_at=after.closes_at.astimezone(UTC))
    except (ValueError, OverflowError, msgspec.MsgspecError) as error:
        said = FieldProblem("cursor", "This is no cursor of ours.")
        raise ValidationException(extra=[said]) from error
