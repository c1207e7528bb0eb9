"""What a merchant's staff may do with running team-buys: list, sponsor, release, cancel."""

from typing import Annotated, Any
from uuid import UUID

import msgspec
from litestar import Controller, Request, Response
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter
from msgspec import Meta

from app.actions.close_early import cancel_by_staff
from app.actions.idempotency import answer_once
from app.actions.read_team_buys import (
    ShownTeamBuy,
    read_team_buys_of_merchant,
    shown_team_buy,
)
from app.actions.sponsor_by_staff import release_by_staff, sponsor_by_staff
from app.store.database import Tx
from app.web.deps import Caller, OnceRequired, Parts, answered, may
from app.web.pages import LAST, LIMIT_DEFAULT, Cursor, Limit, cut, position
from app.web.problems import language_of
from app.web.routes import get, post
from app.web.team_buy_views import SeatView, TeamBuyView
from app.web.team_buys import TeamBuyPage
from domain.campaigns import QUANTITY_MAX
from domain.ids import TeamBuyRef
from domain.roles import Need
from domain.seats import Seat
from domain.team_buys import TeamBuyState

InState = Annotated[
    TeamBuyState | None, QueryParameter(name="state", description="Only those in this state.")
]


class SponsoredGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How many units the merchant stands for with one more seat."""

    quantity: Annotated[int, Meta(ge=1, le=QUANTITY_MAX)] = 1


class MerchantTeamBuyController(Controller):
    """A merchant's team-buys, for its staff."""

    path = "/v1/merchants/{merchant_id:uuid}/team-buys"
    tags = ("merchants",)

    @get(operation_id="listMerchantTeamBuys", guards=[may(Need.LOOK)])
    async def list(
        self,
        *,
        merchant_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        request: Request[Any, Any, Any],
        in_state: InState = None,
        limit: FromQuery[Limit] = LIMIT_DEFAULT,
        cursor: FromQuery[Cursor] = None,
    ) -> TeamBuyPage:
        """List the merchant's team-buys, the newest first."""
        found = await read_team_buys_of_merchant(
            parts.db,
            caller,
            merchant_id,
            state=in_state,
            before=position(cursor, start=LAST),
            limit=limit + 1,
        )
        rows, after = cut(found, limit, lambda one: one.team_buy.id)
        language = language_of(request.headers.get("accept-language", "zh-CN"))
        url = parts.settings.public_url
        shown = [TeamBuyView.of(one, public_url=url, language=language) for one in rows]
        return TeamBuyPage(shown, after)

    @post(
        "/{team_buy_id:uuid}/cancel",
        operation_id="cancelTeamBuy",
        status_code=200,
        guards=[may(Need.SELL)],
    )
    async def cancel(
        self,
        *,
        merchant_id: FromPath[UUID],
        team_buy_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        once: OnceRequired,
        request: Request[Any, Any, Any],
    ) -> Response[TeamBuyView]:
        """Call a running team-buy off: everybody gets everything back."""
        ref = TeamBuyRef(merchant_id, team_buy_id)
        language = language_of(request.headers.get("accept-language", "zh-CN"))

        async def work(tx: Tx) -> ShownTeamBuy:
            await cancel_by_staff(tx, caller, ref)
            return await shown_team_buy(tx, ref)

        def show(one: ShownTeamBuy) -> TeamBuyView:
            return TeamBuyView.of(one, public_url=parts.settings.public_url, language=language)

        answer = await answer_once(parts.db, once, work, render=show, status=200)
        await parts.bell.ring("wake")
        return answered(answer)

    @post(
        "/{team_buy_id:uuid}/sponsored-seats",
        operation_id="sponsorSeat",
        guards=[may(Need.SELL)],
    )
    async def sponsor(
        self,
        *,
        merchant_id: FromPath[UUID],
        team_buy_id: FromPath[UUID],
        data: JSONBody[SponsoredGiven],
        caller: Caller,
        parts: Parts,
        once: OnceRequired,
    ) -> Response[SeatView]:
        """Stand for one more seat, openly: shown as sponsored, booked to the merchant."""
        ref = TeamBuyRef(merchant_id, team_buy_id)

        async def work(tx: Tx) -> Seat:
            return await sponsor_by_staff(tx, caller, ref, quantity=data.quantity)

        return answered(await answer_once(parts.db, once, work, render=SeatView.of))

    @post(
        "/{team_buy_id:uuid}/seats/{seat_id:uuid}/release",
        operation_id="releaseSeat",
        status_code=200,
        guards=[may(Need.SELL)],
    )
    async def release(
        self,
        *,
        merchant_id: FromPath[UUID],
        team_buy_id: FromPath[UUID],
        seat_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        once: OnceRequired,
    ) -> Response[SeatView]:
        """Let a paid seat go; a sponsored one takes its place, so nobody's price rises."""
        ref = TeamBuyRef(merchant_id, team_buy_id)

        async def work(tx: Tx) -> Seat:
            return await release_by_staff(tx, caller, ref, seat_id)

        answer = await answer_once(parts.db, once, work, render=SeatView.of, status=200)
        await parts.bell.ring("wake")
        return answered(answer)
