"""Invites: what a code leads to, a code out of pasted text, a personal code to pass on."""

from datetime import datetime, timedelta
from functools import partial
from typing import Annotated, Any, Self
from uuid import UUID

import msgspec
from litestar import Controller, Request, Response
from litestar.params import FromPath, JSONBody
from msgspec import Meta

from app.actions.access import check_verified
from app.actions.idempotency import answer_once
from app.actions.invite_to_leader import invite_to_leader
from app.actions.read_invite import (
    Guesser,
    Invite,
    InviteWanted,
    create_invite,
    read_invite,
    read_made_invites,
    read_room_card,
    resolve_text,
)
from app.actions.read_team_buys import read_team_buy
from app.store.database import Tx
from app.web.deps import Caller, OnceOptional, Parts, answered, limited_network_of
from app.web.problems import language_of
from app.web.room_views import RoomCardView
from app.web.routes import get, post
from app.web.team_buy_views import TeamBuyView
from app.wiring import Wiring
from domain.invites import TEXT_LENGTH_MAX, shown
from domain.room_joins import INVITE_LIFETIME


class PastedText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whatever somebody pasted: a link, a sentence, emoji around a code."""

    text: Annotated[str, Meta(min_length=1, max_length=TEXT_LENGTH_MAX)]


class InviteGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A personal invite: `uses_max` 0 means no limit; it never outlives its team-buy."""

    uses_max: Annotated[int, Meta(ge=0, le=100_000)] = 0
    expires_in_seconds: Annotated[int, Meta(ge=60, le=2_592_000)] | None = None


class InviteView(msgspec.Struct, frozen=True, kw_only=True):
    """What a code leads to."""

    kind: str
    code: str
    inviter: str
    expires_at: datetime | None
    team_buy_id: UUID | None
    team_buy: TeamBuyView | None
    room_id: UUID | None
    room: RoomCardView | None
    leader_id: UUID | None


class MadeInviteView(msgspec.Struct, frozen=True, kw_only=True):
    """A personal invite as its maker sees it."""

    code: str
    url: str
    team_buy_id: UUID | None
    expires_at: datetime | None
    uses_max: int
    uses_count: int

    @classmethod
    def of(cls, one: Invite, public_url: str) -> Self:
        """Show an invite."""
        return cls(
            code=shown(one.code),
            url=f"{public_url}/t/{one.code}",
            team_buy_id=one.team_buy_id,
            expires_at=one.expires_at,
            uses_max=one.uses_max,
            uses_count=one.uses_count,
        )


class OwnInviteView(msgspec.Struct, frozen=True, kw_only=True):
    """An invite of the caller's: how many who came by it are in, and how many of them have paid."""

    code: str
    url: str
    created_at: datetime
    expires_at: datetime | None
    uses_max: int
    uses_count: int
    joined_count: int
    paid_count: int


class OwnInviteList(msgspec.Struct, frozen=True):
    """The caller's newest fifty invites to a team-buy."""

    items: list[OwnInviteView]


class InviteController(Controller):
    """Codes, typed or pasted."""

    path = "/v1/invites"
    tags = ("invites",)

    @get("/{code:str}", operation_id="getInvite")
    async def read(
        self, code: FromPath[str], parts: Parts, request: Request[Any, Any, Any]
    ) -> InviteView:
        """Return what a code leads to; 410 when it is spent or has expired."""
        found = await read_invite(parts.db, parts.vault, _guesser(request, parts), code)
        return await _view(parts, request, found)

    @post("/resolve", operation_id="resolveInvite", status_code=200)
    async def resolve(
        self, data: JSONBody[PastedText], parts: Parts, request: Request[Any, Any, Any]
    ) -> InviteView:
        """Find the code in pasted text and return what it leads to."""
        found = await resolve_text(parts.db, parts.vault, _guesser(request, parts), data.text)
        return await _view(parts, request, found)


class TeamBuyInviteController(Controller):
    """Personal invites to a team-buy."""

    path = "/v1/team-buys/{team_buy_id:uuid}/invites"
    tags = ("invites",)

    @get(operation_id="listOwnInvites")
    async def list(
        self, team_buy_id: FromPath[UUID], caller: Caller, parts: Parts
    ) -> OwnInviteList:
        """List the caller's own codes, the newest first, with who joined and paid by them."""
        found = await read_made_invites(parts.db, caller.shopper_id, team_buy_id)
        return OwnInviteList(
            [
                OwnInviteView(
                    **msgspec.structs.asdict(one) | {"code": shown(one.code)},
                    url=f"{parts.settings.public_url}/t/{one.code}",
                )
                for one in found
            ]
        )

    @post(operation_id="createInvite")
    async def create(
        self,
        team_buy_id: FromPath[UUID],
        data: JSONBody[InviteGiven],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[MadeInviteView]:
        """Make a code of the caller's own: who joins by it was brought by the caller."""
        check_verified(caller)
        seconds = data.expires_in_seconds
        lifetime = None if seconds is None else timedelta(seconds=seconds)
        wanted = InviteWanted(team_buy_id, caller.shopper_id, data.uses_max, lifetime)
        public_url = parts.settings.public_url

        async def work(tx: Tx) -> Invite:
            return await create_invite(tx, wanted)

        def show(made: Invite) -> MadeInviteView:
            return MadeInviteView.of(made, public_url)

        return answered(await answer_once(parts.db, optional_once, work, render=show))


class LeaderInviteController(Controller):
    """A leader's own codes."""

    path = "/v1/me/leader-invites"
    tags = ("invites",)

    @post(operation_id="inviteToLeader")
    async def create(
        self,
        data: JSONBody[InviteGiven],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[MadeInviteView]:
        """Make a code that leads to the caller's page as a leader: good for a week."""
        seconds = data.expires_in_seconds
        lifetime = INVITE_LIFETIME if seconds is None else timedelta(seconds=seconds)
        work = partial(invite_to_leader, person=caller, uses_max=data.uses_max, lifetime=lifetime)
        show = partial(MadeInviteView.of, public_url=parts.settings.public_url)
        return answered(await answer_once(parts.db, optional_once, work, render=show))


async def _view(parts: Wiring, request: Request[Any, Any, Any], invite: Invite) -> InviteView:
    team_buy = None
    if invite.team_buy_id is not None:
        team_buy = TeamBuyView.of(
            await read_team_buy(parts.db, invite.team_buy_id),
            public_url=parts.settings.public_url,
            language=language_of(request.headers.get("accept-language", "zh-CN")),
        )
    card = await read_room_card(parts.db, invite)
    return InviteView(
        kind=invite.kind,
        code=shown(invite.code),
        inviter=invite.inviter,
        expires_at=invite.expires_at,
        team_buy_id=invite.team_buy_id,
        team_buy=team_buy,
        room_id=invite.room_id,
        room=None if card is None else RoomCardView.of(card),
        leader_id=invite.shopper_id if invite.kind == "leader" else None,
    )


def _guesser(request: Request[Any, Any, Any], parts: Wiring) -> Guesser:
    return Guesser(limited_network_of(request, parts.settings))
