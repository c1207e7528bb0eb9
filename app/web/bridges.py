"""Bridges: tie a room to a chat of another platform, look, try, untie; bind oneself to it."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Annotated, Literal, Self
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.params import FromPath, JSONBody
from msgspec import Meta
from uuid_utils.compat import uuid7

from app.actions.bind_to_bridge import ShownCode, make_bind_code, unbind_from_bridge
from app.actions.connect_bridge import BridgeWanted, connect_bridge, disconnect_bridge
from app.actions.idempotency import answer_once, as_it_is
from app.actions.read_bridges import Bridge, list_bridges, read_webhook, try_bridge
from app.store.database import Tx
from app.web.deps import NO_CONTENT, Caller, OnceOptional, Parts, answered
from app.web.routes import delete, get, post
from domain.bridges import ADDRESS_LENGTH_MAX, CARRIED_BY_DEFAULT, Platform
from domain.messages import Message

Carried = Literal[
    "announcement",
    "card",
    "price_drop",
    "formed",
    "almost_there",
    "last_hour",
    "closed",
    "list",
    "text",
    "order",
    "poll",
    "drop",
]
"""What may leave a room: `domain.bridges.CARRIED_BY_CHOICE`, as the OpenAPI document shows it."""


class BridgeGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A chat to tie the room to.

    `address`: the webhook's URL as the platform shows it, or its short form (`tgram://…`).
    `kinds`: what leaves the room; left out: announcements, cards, and what happens to team-buys.
    `listens`: what is typed there comes here (Telegram, LINE); LINE also needs `channel_secret`.
    """

    address: Annotated[str, Meta(min_length=1, max_length=ADDRESS_LENGTH_MAX)]
    kinds: Annotated[tuple[Carried, ...], Meta(max_length=20)] | None = None
    listens: bool = False
    channel_secret: Annotated[str, Meta(pattern="^[0-9a-f]{32}$")] | None = None


class BridgeView(msgspec.Struct, frozen=True, kw_only=True):
    """A bridge; its address is shown as a hint alone.

    `carried_seq`: everything of the room up to this number has been carried, or was not to be.
    `last_error`: why the last text did not go; empty when it did.
    """

    id: UUID
    room_id: UUID
    platform: Platform
    hint: str
    state: Literal["active", "disabled"]
    kinds: Sequence[str]
    listens: bool
    carried_seq: int
    last_error: str
    created_at: datetime

    @classmethod
    def of(cls, bridge: Bridge) -> Self:
        """Show a bridge."""
        return cls(
            id=bridge.id,
            room_id=bridge.room_id,
            platform=bridge.platform,
            hint=bridge.hint,
            state="active" if bridge.disabled_at is None else "disabled",
            kinds=bridge.kinds,
            listens=bridge.secret_cipher is not None,
            carried_seq=bridge.sent_seq,
            last_error=bridge.last_error,
            created_at=bridge.created_at,
        )


class BridgeList(msgspec.Struct, frozen=True):
    """All bridges of a room: there are ten at most."""

    items: Sequence[BridgeView]
    next_cursor: str | None = None


class WebhookView(msgspec.Struct, frozen=True):
    """What to tell the platform. `secret_token` is Telegram's; LINE knows its own secret."""

    url: str
    secret_token: str | None


class BindCodeView(msgspec.Struct, frozen=True):
    """What to type in the other chat, within ten minutes: shown in this answer alone."""

    text: str
    expires_at: datetime

    @classmethod
    def of(cls, shown: ShownCode) -> Self:
        """Show a code."""
        return cls(f"/bind {shown.code}", shown.expires_at)


class BridgeController(Controller):
    """A room's ways to and from chats of other platforms."""

    path = "/v1/rooms/{room_id:uuid}/bridges"
    tags = ("bridges",)

    @post(operation_id="connectBridge")
    async def connect(
        self,
        *,
        room_id: FromPath[UUID],
        data: JSONBody[BridgeGiven],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[BridgeView]:
        """Tie the room to a chat; what is said from now on is carried there."""
        kinds = sorted(CARRIED_BY_DEFAULT) if data.kinds is None else data.kinds
        wanted = BridgeWanted(
            address=data.address,
            kinds=kinds,
            listens=data.listens,
            channel_secret=data.channel_secret or "",
        )
        said: list[Message] = []

        async def work(tx: Tx) -> Bridge:
            connected = await connect_bridge(tx, parts.vault, caller, room_id, wanted)
            said[:] = connected.said
            return connected.bridge

        answer = await answer_once(parts.db, optional_once, work, render=BridgeView.of)
        if not answer.replayed:
            parts.posts.ring(said)
        return answered(answer)

    @get(operation_id="listBridges")
    async def list(self, room_id: FromPath[UUID], caller: Caller, parts: Parts) -> BridgeList:
        """List the room's bridges: its members may know who reads along."""
        found = await list_bridges(parts.db, caller, room_id)
        return BridgeList([BridgeView.of(one) for one in found])

    @delete("/{bridge_id:uuid}", operation_id="disconnectBridge")
    async def disconnect(
        self,
        *,
        room_id: FromPath[UUID],
        bridge_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> None:
        """Untie the room from a chat; what was not carried by then never is."""
        said: list[Message] = []

        async def work(tx: Tx) -> _Nothing:
            said[:] = await disconnect_bridge(tx, caller, room_id, bridge_id)
            return _Nothing()

        answer = await answer_once(
            parts.db, optional_once, work, render=as_it_is, status=NO_CONTENT
        )
        if not answer.replayed:
            parts.posts.ring(said)

    @post("/{bridge_id:uuid}/test", operation_id="testBridge", status_code=202)
    async def test(
        self,
        *,
        room_id: FromPath[UUID],
        bridge_id: FromPath[UUID],
        caller: Caller,
        parts: Parts,
        optional_once: OnceOptional,
    ) -> Response[BridgeView]:
        """Have a text sent to the other chat; `last_error` says later why it did not go."""
        work = partial(
            try_bridge,
            person=caller,
            room_id=room_id,
            bridge_id=bridge_id,
            key=f"test:{uuid7()}",
        )
        answer = await answer_once(parts.db, optional_once, work, render=BridgeView.of, status=202)
        await parts.bell.ring("wake")
        return answered(answer)

    @get("/{bridge_id:uuid}/webhook", operation_id="getBridgeWebhook")
    async def webhook(
        self, room_id: FromPath[UUID], bridge_id: FromPath[UUID], caller: Caller, parts: Parts
    ) -> WebhookView:
        """Return what a leader tells the platform, so that what is typed there comes here."""
        hook = await read_webhook(parts.db, parts.vault, caller, room_id, bridge_id)
        url = f"{parts.settings.public_url}/webhooks/{hook.platform.value}?bridge={bridge_id}"
        return WebhookView(url, hook.secret_token)

    @post("/{bridge_id:uuid}/codes", operation_id="makeBindCode")
    async def code(
        self, room_id: FromPath[UUID], bridge_id: FromPath[UUID], caller: Caller, parts: Parts
    ) -> Response[BindCodeView]:
        """Make a code that says, typed in the other chat, who its writer is here."""
        work = partial(
            make_bind_code,
            vault=parts.vault,
            person=caller,
            room_id=room_id,
            bridge_id=bridge_id,
        )
        return answered(await answer_once(parts.db, None, work, render=BindCodeView.of))

    @delete("/{bridge_id:uuid}/binding", operation_id="unbindFromBridge")
    async def unbind(
        self, room_id: FromPath[UUID], bridge_id: FromPath[UUID], caller: Caller, parts: Parts
    ) -> None:
        """Forget who the caller is in the other chat."""
        work = partial(unbind_from_bridge, person=caller, room_id=room_id, bridge_id=bridge_id)
        await answer_once(parts.db, None, work, render=BridgeView.of, status=NO_CONTENT)


class _Nothing(msgspec.Struct, frozen=True):
    """The body of an answer that has none."""
