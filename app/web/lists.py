"""接龙 lists of a room: as the server renders them, and as people paste them."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Annotated
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.params import FromPath, JSONBody
from msgspec import Meta

from app.actions.confirm_list import Confirmed, confirm_list, read_waiting_lists
from app.actions.idempotency import Answer, answer_once, as_it_is
from app.actions.propose_list import Proposal, own_key, propose_list
from app.actions.read_live_list import read_live_list
from app.web.deps import Caller, OnceOptional, OnceRequired, Parts, answered
from app.web.order_views import OrderView, RefusedItemView, order_view, refused_views
from app.web.routes import get, post
from app.wiring import Wiring
from domain.ids import RoomRef
from domain.list_proposals import RowFate
from domain.live_lists import ListFacts
from domain.order_lists import LIST_LENGTH_MAX, ListDiff, ListRow, Shape
from domain.seats import SeatState


class ListGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A list as it stands in the other chat: its header, its topic, its numbered rows."""

    text: Annotated[str, Meta(min_length=1, max_length=LIST_LENGTH_MAX)]


class ChangedRowView(msgspec.Struct, frozen=True):
    """A row whose words are others than before."""

    nickname: str
    before: str
    after: str


class DiffView(msgspec.Struct, frozen=True):
    """What waits for a leader: rows that are new, changed or gone."""

    new: Sequence[ListRow]
    changed: Sequence[ChangedRowView]
    gone: Sequence[ListRow]


class ProposalView(msgspec.Struct, frozen=True, kw_only=True):
    """A list that was read. `shape`: what it is to the lists that the room knew.

    `own_rows` are the sender's own new ones; `order` says what became of them. Everything else
    waits in `diff`.
    """

    id: UUID
    shape: Shape
    own_rows: Sequence[ListRow]
    diff: DiffView
    order: OrderView | None = None


class WaitingView(msgspec.Struct, frozen=True, kw_only=True):
    """A list of which something waits."""

    id: UUID
    posted_by: UUID
    team_buy_id: UUID | None
    diff: DiffView
    created_at: datetime | None


class WaitingLists(msgspec.Struct, frozen=True):
    """What waits for the leaders of a room, the oldest first."""

    items: Sequence[WaitingView]


class RowItemView(msgspec.Struct, frozen=True, kw_only=True):
    """What a member's row came to; the way to pay is theirs alone."""

    code: str
    delta: int
    units: int
    state: SeatState


class ConfirmedRowView(msgspec.Struct, frozen=True, kw_only=True):
    """A row and its fate. `join_url`: for somebody who is not in the room, or may not order yet."""

    nickname: str
    content: str
    fate: RowFate
    shopper_id: UUID | None
    items: Sequence[RowItemView]
    refusals: Sequence[RefusedItemView]
    join_url: str | None


class ConfirmedView(msgspec.Struct, frozen=True):
    """What the leader's word made of a list."""

    id: UUID
    rows: Sequence[ConfirmedRowView]


class LiveListView(ListFacts, frozen=True, kw_only=True):
    """A team-buy's list as it stands; `text` is it in words, `is_open`: it still grows."""

    text: str
    is_open: bool


class ListController(Controller):
    """The lists of a room."""

    path = "/v1/rooms/{room_id:uuid}/lists"
    tags = ("rooms",)

    @get("/{team_buy_id:uuid}", operation_id="getList")
    async def read(
        self, room_id: FromPath[UUID], team_buy_id: FromPath[UUID], caller: Caller, parts: Parts
    ) -> LiveListView:
        """Return who has ordered how much, numbered by reservation: there is nothing to fork."""
        found = await read_live_list(parts.db, caller, room_id, team_buy_id)
        facts = {name: getattr(found.facts, name) for name in ListFacts.__struct_fields__}
        return LiveListView(**facts, text=found.text, is_open=found.is_open)

    @get(operation_id="listWaitingLists")
    async def waiting(self, room_id: FromPath[UUID], caller: Caller, parts: Parts) -> WaitingLists:
        """List what waits for the leaders' word."""
        found = await read_waiting_lists(parts.db, caller, room_id)
        return WaitingLists(
            [
                WaitingView(
                    id=one.id,
                    posted_by=one.posted_by,
                    team_buy_id=one.team_buy_id,
                    diff=_diff(one.diff),
                    created_at=one.created_at,
                )
                for one in found
            ]
        )

    @post(operation_id="proposeList")
    async def propose(
        self,
        *,
        room_id: FromPath[UUID],
        data: JSONBody[ListGiven],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[ProposalView]:
        """Paste a list: one's own new rows are ordered, all others wait for a leader."""
        work = partial(propose_list, person=caller, room_id=room_id, text=data.text)
        answer = await answer_once(parts.db, optional_once, work, render=_proposal)
        view = msgspec.json.decode(answer.body, type=ProposalView)
        room = await parts.posts.place(room_id)
        order = await parts.orders.answer(room, own_key(view.id)) if view.own_rows else None
        if order is not None:
            order_shown = order_view(parts, caller.shopper_id, order)
            view = msgspec.structs.replace(view, order=order_shown)
        return answered(Answer(answer.status, msgspec.json.encode(view), answer.replayed))

    @post("/{list_id:uuid}/confirm", operation_id="confirmList", status_code=200)
    async def confirm(
        self,
        *,
        room_id: FromPath[UUID],
        list_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        once: OnceRequired,
    ) -> Response[ConfirmedView]:
        """Reserve for the members whom the waiting rows name; each pays, or does not."""
        work = partial(confirm_list, person=caller, room_id=room_id, list_id=list_id)
        answer = await answer_once(parts.db, once, work, render=as_it_is, status=200)
        room = await parts.posts.place(room_id)
        view = await _confirmed(parts, room, msgspec.json.decode(answer.body, type=Confirmed))
        return answered(Answer(answer.status, msgspec.json.encode(view), answer.replayed))


def _proposal(one: Proposal) -> ProposalView:
    return ProposalView(
        id=one.id, shape=one.diff.shape, own_rows=one.own_rows, diff=_diff(one.diff)
    )


def _diff(diff: ListDiff) -> DiffView:
    changed = [
        ChangedRowView(one.after.nickname, one.before.content, one.after.content)
        for one in diff.changed
    ]
    return DiffView(diff.new, changed, diff.gone)


async def _confirmed(parts: Wiring, room: RoomRef, confirmed: Confirmed) -> ConfirmedView:
    """Have the rows' orders taken, and show what became of each."""
    rows = []
    for row in confirmed.rows:
        told = None if row.key is None else await parts.orders.answer(room, row.key)
        join = None if row.join_code is None else f"{parts.settings.public_url}/t/{row.join_code}"
        rows.append(
            ConfirmedRowView(
                nickname=row.nickname,
                content=row.content,
                fate=row.fate,
                shopper_id=row.shopper_id,
                items=[
                    RowItemView(code=one.code, delta=one.delta, units=one.units, state=one.state)
                    for one in (() if told is None else told.items)
                ],
                refusals=[] if told is None else refused_views(told),
                join_url=join,
            )
        )
    return ConfirmedView(confirmed.id, rows)
