"""Hear what was typed in other chats: each line one message in the room, whoever repeats it.

A writer who is bound writes as the shopper they are here, with that shopper's rights and limits; a
stranger writes under the name the other platform shows, as somebody who is known there only. What
came by a bridge is marked with it and never goes back over it (`domain.bridges.is_carried`).
"""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final
from urllib.parse import urlsplit
from uuid import UUID

import msgspec
import structlog

from app.actions.admit_message import MessageWanted
from app.actions.bind_to_bridge import use_bind_code, user_name
from app.actions.connect_bridge import chat_name
from app.actions.crash_points import crash_point
from app.actions.create_room import new_invite
from app.actions.post_message import Posts, post_within
from app.gateways.chat_hooks import heard
from app.gateways.vault import Vault
from app.store import attempts, bridge_sends, bridges, inbox, rooms, shoppers
from app.store.attempts import Limit
from app.store.bridges import Bridge
from app.store.database import Database, Tx
from app.store.errors import BusyError, UnavailableError
from app.store.inbox import InboxEvent
from domain.bridges import LISTENING, Heard, Platform, bind_code, heard_name, heard_payload
from domain.errors import DomainError, TooManyRequestsError
from domain.ids import BridgeRef
from domain.messages import TEXT_LENGTH_MAX, Author, Draft, MessageKind, system_id
from domain.orders import AskWhich, Order
from domain.roll_call import read_message
from domain.room_joins import INVITE_USES_MAX, Channel
from domain.room_policies import Posting
from domain.rooms import Permit
from domain.solicitation import SolicitationRules, Verdict, screen

LOG: Final = structlog.get_logger("pintier", module=__name__)
LIMITS: Final = (Limit(60, timedelta(minutes=1)), Limit(1_000, timedelta(hours=1)))
"""Lines of one bridge: one chat must not drown a room."""
STRANGER: Final = Permit.READ | Permit.WRITE
LINKS: Final = (Limit(1, timedelta(minutes=10)),)
"""Links of one bridge: everybody in the other chat can use the last one."""
_SOURCES: Final = frozenset(platform.value for platform in LISTENING)

WAY_IN: Final = (
    "想下单？请先进群，在群里取绑定码发到这里，之后 +1 就算数：{0}"
    " / To order, join here, get a code there and type it here: {0}"
)
NOT_BOUND: Final = "这个绑定码无效或已过期，请在群里重新获取。/ This code is wrong or too old."


def is_from_bridge(event: InboxEvent) -> bool:
    """Say whether a stored webhook is a chat platform's."""
    return event.type in _SOURCES


class Hearing:
    """Works the stored webhooks of bridges off."""

    def __init__(self, db: Database, vault: Vault, posts: Posts, *, public_url: str) -> None:
        """`public_url`: the beginning of the links that strangers get."""
        self._db = db
        self._vault = vault
        self._posts = posts
        self._public_url = public_url
        host = urlsplit(public_url).hostname or ""
        self._rules = SolicitationRules(allowed_hosts=frozenset({host}))

    async def hear(self, events: Sequence[InboxEvent]) -> None:
        """Handle the events of one bridge; never raises but for a lost database."""
        for event in sorted(events, key=lambda one: (len(one.external_id), one.external_id)):
            try:
                outcome = await self._outcome(event)
            except (BusyError, UnavailableError, TooManyRequestsError):
                outcome = None
            except Exception:
                LOG.exception("webhook failed", source=event.source)
                outcome = None
            crash_point("hook.heard")
            async with self._db.transaction() as tx:
                if outcome is None:
                    await inbox.later(tx, event, error="not heard yet")
                else:
                    await inbox.handled(tx, event.source, [event.external_id], outcome=outcome)

    async def _outcome(self, event: InboxEvent) -> str:
        """Return what came of one event."""
        merchant_id, _, bridge_id = event.object_id.partition("/")
        ref = BridgeRef(UUID(merchant_id), UUID(bridge_id))
        platform = Platform(event.type)
        async with self._db.reading() as tx:
            said = heard(platform, await inbox.raw(tx, event))
            if said is None:
                return "no_text"
            names = [chat_name(platform, chat) for chat in said.chats]
            indexes = [index for name in names for index in self._vault.indexes(name)]
            tied = await bridges.of_chat(tx, ref, indexes)
        outcomes = [await self._hear_in(bridge, said, event) for bridge in tied]
        return " ".join(outcomes) or "unknown_chat"

    async def _hear_in(self, bridge: Bridge, said: Heard, event: InboxEvent) -> str:
        """Bring one line into one room."""
        code = bind_code(said.text)
        try:
            if code is not None:
                return await self._bind(bridge, said, code, key=f"bind:{event.external_id}")
            if not await self._is_within_limits(bridge):
                return "too_many"
            return await self._post(bridge, said, event)
        except TooManyRequestsError:
            if code is not None:
                return "guessing"
            raise
        except DomainError as refusal:
            return refusal.code

    async def _bind(self, bridge: Bridge, said: Heard, code: str, *, key: str) -> str:
        async with self._db.transaction() as tx:
            shopper_id = await use_bind_code(tx, self._vault, bridge.ref, user=said.user, code=code)
            answer = NOT_BOUND
            if shopper_id is not None:
                person = await shoppers.by_id(tx, shopper_id)
                name = "" if person is None else person.nickname
                answer = f"已绑定为 {name} / You are {name} now."
            await bridge_sends.put_note(tx, bridge.ref, key=key, body=answer)
        return "not_bound" if shopper_id is None else "bound"

    async def _is_within_limits(self, bridge: Bridge) -> bool:
        bucket = f"bridge lines {bridge.id}"
        async with self._db.transaction() as tx:
            if await attempts.seconds_until_free(tx, bucket, LIMITS):
                return False
            await attempts.record(tx, bucket)
        return True

    async def _post(self, bridge: Bridge, said: Heard, event: InboxEvent) -> str:
        draft = Draft(
            client_msg_id=system_id(f"heard:{bridge.id}:{event.source}:{event.external_id}"),
            kind=MessageKind.TEXT,
            body=said.text[:TEXT_LENGTH_MAX],
            payload=heard_payload(bridge.id, bridge.platform),
        )
        shopper_id = await self._bound_to(bridge, said)
        if shopper_id is not None:
            await self._posts.post(MessageWanted(bridge.room, shopper_id, draft))
            return "posted"
        # A stranger has no standing to lose: what solicits is masked or left out, and the raw line
        # stays in the inbox as the evidence. Members' own lines are judged where they are posted.
        screening = screen(draft.body, self._rules)
        if screening.verdict is Verdict.REFUSE:
            return "solicitation_refused"
        draft = msgspec.structs.replace(draft, body=screening.masked)
        name = heard_name(
            msgspec.structs.replace(said, name=screen(said.name, self._rules).masked),
            bridge.platform,
        )
        async with self._db.transaction() as tx:
            if not await _is_open(tx, bridge):
                return "not_open"
            author = Author(shopper_id=None, nickname=name, permits=STRANGER)
            _, posted = await post_within(tx, bridge.room, [(author, draft)])
        self._posts.ring(posted)
        await self._show_the_way_in(bridge, said, key=f"link:{event.external_id}")
        return "posted_as_stranger"

    async def _bound_to(self, bridge: Bridge, said: Heard) -> UUID | None:
        """Return who the writer is here; found under the last key, they are kept under this one."""
        indexes = self._vault.indexes(user_name(said.user))
        async with self._db.reading() as tx:
            bound = await bridges.person(tx, bridge.ref, indexes)
        if bound is not None and bound.user_index != indexes[0]:
            async with self._db.transaction() as tx:
                await bridges.bind(tx, bridge.ref, indexes[0], bound.shopper_id)
        return None if bound is None else bound.shopper_id

    async def _show_the_way_in(self, bridge: Bridge, said: Heard, *, key: str) -> None:
        """Answer a stranger who orders with a link into the room: no seat without its shopper."""
        async with self._db.transaction() as tx:
            on_sale = await bridges.on_sale(tx, bridge.room)
            if not isinstance(read_message(said.text, on_sale), Order | AskWhich):
                return
            bucket = f"bridge link {bridge.id}"
            if await attempts.seconds_until_free(tx, bucket, LINKS):
                return
            await attempts.record(tx, bucket)
            code = await new_invite(
                tx,
                bridge.room,
                bridge.created_by,
                channel=Channel.PERSONAL,
                uses_max=INVITE_USES_MAX,
            )
            text = WAY_IN.format(f"{self._public_url}/t/{code}")
            await bridge_sends.put_note(tx, bridge.ref, key=key, body=text)


async def _is_open(tx: Tx, bridge: Bridge) -> bool:
    """Say whether somebody without a name here may write: where every member may."""
    room = await rooms.read(tx, bridge.room)
    return room is not None and room.policy.post is Posting.EVERYONE
