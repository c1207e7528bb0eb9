"""Cards: show a team-buy, a campaign or a link in a room; see which team-buys are shown there."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.exceptions import ValidationException
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter
from uuid_utils.compat import uuid7

from app.actions.access import Person, check_verified
from app.actions.answer_and_ring import answer_and_ring
from app.actions.limit_cards import note_limited_share
from app.actions.read_cards import ShownCard, read_cards
from app.actions.screen_words import screened
from app.actions.share_card import Shared, share_campaign, share_link, share_team_buy
from app.store.database import Tx
from app.web.deps import Caller, OnceOptional, Parts, answered
from app.web.pages import LIMIT_DEFAULT, Limit
from app.web.problems import FieldProblem
from app.web.routes import get, post
from domain.cards import Link, LinkCard, LinkKind, LinkTitle
from domain.conduct_errors import CardsLimitedError
from domain.messages import Message

SEQ_MAX = (1 << 63) - 1


class LinkGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A link to show: a product, a live room or a video elsewhere."""

    about: LinkKind
    url: Link
    title: LinkTitle


class CardGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What to show: exactly one of these."""

    team_buy_id: UUID | None = None
    campaign_id: UUID | None = None
    link: LinkGiven | None = None


class CardView(msgspec.Struct, frozen=True):
    """The card's message. `code` is how members name the team-buy: "A+1"."""

    seq: int
    code: str | None

    @classmethod
    def of(cls, shared: Shared) -> "CardView":
        """Show a card that was shared."""
        return cls(shared.seq, shared.code)


class CardPage(msgspec.Struct, frozen=True):
    """Team-buys shown in a room, the newest card first. `server_time`: where countdowns start."""

    items: list[ShownCard]
    next_before: int | None
    server_time: datetime


class CardController(Controller):
    """The cards of a room."""

    path = "/v1/rooms/{room_id:uuid}/cards"
    tags = ("rooms",)

    @post(operation_id="shareCard")
    async def share(
        self,
        *,
        room_id: FromPath[UUID],
        data: JSONBody[CardGiven],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[CardView]:
        """Show something in a room; a team-buy that is shown there already keeps its card."""
        check_verified(caller)
        if sum(one is not None for one in (data.team_buy_id, data.campaign_id, data.link)) != 1:
            said = FieldProblem("", "Name one of team_buy_id, campaign_id and link.")
            raise ValidationException(extra=[said])

        async def work(tx: Tx) -> tuple[Shared, list[Message]]:
            shared = await _share(tx, caller, room_id, data)
            return shared, shared.posted

        title = None if data.link is None else data.link.title
        checked = screened(parts.posts.rules, work, title)
        try:
            answer = await answer_and_ring(
                parts.db, parts.posts, optional_once, checked, render=CardView.of
            )
        except CardsLimitedError:
            ref = await parts.posts.place(room_id)
            await note_limited_share(parts.db, ref, caller.shopper_id, uuid7().bytes)
            raise
        return answered(answer)

    @get(operation_id="listCards")
    async def list(
        self,
        *,
        room_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        limit: FromQuery[Limit] = LIMIT_DEFAULT,
        before: Annotated[int, QueryParameter(ge=1, le=SEQ_MAX)] = SEQ_MAX,
    ) -> CardPage:
        """List the team-buys shown in a room, with what each costs and lacks now."""
        found = await read_cards(parts.db, caller, room_id, before_seq=before, limit=limit)
        more = found.items[-1].seq if len(found.items) == limit else None
        return CardPage(found.items, more, found.at)


async def _share(tx: Tx, caller: Person, room_id: UUID, data: CardGiven) -> Shared:
    if data.team_buy_id is not None:
        return await share_team_buy(
            tx, person=caller, room_id=room_id, team_buy_id=data.team_buy_id
        )
    if data.link is not None:
        card = LinkCard(**msgspec.structs.asdict(data.link))
        return await share_link(tx, person=caller, room_id=room_id, card=card)
    if data.campaign_id is not None:
        return await share_campaign(
            tx, person=caller, room_id=room_id, campaign_id=data.campaign_id
        )
    raise LookupError("one of them was named")
