"""Carry what is said in rooms to the chats they are tied to: at least once, in order, at a pace.

What is to be carried is what stands above the bridge's cursor in the room's log; so a message needs
no row of its own to go out, and a worker that dies between the send and the cursor repeats one text
at most, which ends in the same short name.
"""

from typing import Final

import msgspec
import structlog

from app.actions.connect_bridge import ADDRESS
from app.actions.crash_points import crash_point
from app.actions.post_message import Posts, SystemPost, post_within
from app.gateways.egress import GuardedEgress
from app.gateways.notify import (
    AppriseNotifier,
    Delivery,
    Notifier,
    NullNotifier,
    Refused,
    Unanswered,
)
from app.gateways.vault import Vault, VaultError
from app.store import audit, bridge_sends, messages, rooms
from app.store.audit import AuditEvent
from app.store.bridge_sends import DueBridge, Note
from app.store.database import Database, Tx
from domain.bridges import (
    REACH,
    REFUSED_COUNT_MAX,
    Destination,
    carried_text,
    event_id,
    fitted,
    is_carried,
)
from domain.messages import SYSTEM, Message, MessageKind

__all__ = ("Carrier", "DueBridge", "Notifier", "open_notifier")

LOG: Final = structlog.get_logger("pintier", module=__name__)
SENDS_PER_LEASE_MAX: Final = 5
LOOKED_AT_MAX: Final = 200
"""Messages of a room looked at in one go."""


class _Outgoing(msgspec.Struct, frozen=True):
    """The next text of a bridge: a message of the room, or a note for the other chat alone."""

    text: str
    seq: int | None = None
    note: Note | None = None


def open_notifier(*, speaks: bool) -> Notifier:
    """Return who takes texts to other platforms; nobody does where this house is to be silent."""
    return AppriseNotifier(GuardedEgress()) if speaks else NullNotifier()


class Carrier:
    """Works bridges off, each under a lease of its own."""

    def __init__(self, db: Database, vault: Vault, posts: Posts, notifier: Notifier) -> None:
        self._db = db
        self._vault = vault
        self._posts = posts
        self._notifier = notifier

    async def claim(self, count: int) -> list[DueBridge]:
        """Lease bridges that have something to carry."""
        async with self._db.transaction() as tx:
            return await bridge_sends.claim(tx, limit=count)

    async def carry(self, due: DueBridge) -> None:
        """Carry what one bridge has, a few texts at most: others wait as well."""
        try:
            to = self._destination(due)
        except VaultError:
            await self._fail(due, Unanswered("address_sealed_by_a_lost_key", 600))
            return
        for _ in range(SENDS_PER_LEASE_MAX):
            async with self._db.transaction() as tx:
                outgoing = await _next(tx, due)
            if outgoing is None:
                return
            answer = await self._notifier.send(to, outgoing.text)
            crash_point("bridge.sent")
            if isinstance(answer, Refused | Unanswered):
                await self._fail(due, answer)
                return
            async with self._db.transaction() as tx:
                if outgoing.note is not None:
                    await bridge_sends.note_sent(tx, due.ref, outgoing.note.id)
                if outgoing.seq is not None:
                    await bridge_sends.moved(tx, due, outgoing.seq)
                await bridge_sends.went(tx, due)
                crash_point("bridge.before_commit")
        async with self._db.transaction() as tx:
            await bridge_sends.rest(tx, due)

    async def close(self) -> None:
        """Wait for what is under way."""
        await self._notifier.close()

    def _destination(self, due: DueBridge) -> Destination:
        address = self._vault.unseal(due.address_cipher, purpose=ADDRESS)
        return msgspec.json.decode(address, type=Destination)

    async def _fail(self, due: DueBridge, answer: Refused | Unanswered) -> None:
        """Give the bridge back for later; the twelfth refusal in a row switches it off."""
        is_refusal = isinstance(answer, Refused)
        retry_seconds = answer.retry_seconds if isinstance(answer, Unanswered) else 0
        LOG.warning("bridge failed", bridge=str(due.id), why=answer.cause)
        said: list[Message] = []
        async with self._db.transaction() as tx:
            refused_count = await bridge_sends.failed(
                tx, due, error=answer.cause, is_refusal=is_refusal, retry_seconds=retry_seconds
            )
            if refused_count >= REFUSED_COUNT_MAX:
                said = await _switch_off(tx, due, answer)
        self._posts.ring(said)


async def _next(tx: Tx, due: DueBridge) -> _Outgoing | None:
    """Return the next text that may go now; None when the bridge was given back.

    Messages that are not to be carried are passed by, and the cursor moves over them.
    """
    if not await bridge_sends.keep(tx, due):
        return None
    outgoing = await _outgoing(tx, due)
    if outgoing is None:
        await bridge_sends.rest(tx, due)
        return None
    wait_ms = await bridge_sends.pace_wait_ms(tx, due, REACH[due.platform])
    if wait_ms:
        await bridge_sends.rest(tx, due, wait_ms=wait_ms)
        return None
    return outgoing


async def _outgoing(tx: Tx, due: DueBridge) -> _Outgoing | None:
    note = await bridge_sends.next_note(tx, due.ref)
    if note is not None:
        event = event_id(due.id, note.key)
        return _Outgoing(fitted(due.platform, note.body, event=event), note=note)
    passed_seq = await bridge_sends.cursor(tx, due)
    seen = await messages.after(tx, due.room, passed_seq, limit=LOOKED_AT_MAX)
    for one in seen:
        if is_carried(one, due.kinds, bridge_id=due.id):
            if passed_seq < one.seq - 1:
                await bridge_sends.moved(tx, due, one.seq - 1)
            return _Outgoing(_worded(due, one), seq=one.seq)
    if seen:
        await bridge_sends.moved(tx, due, seen[-1].seq)
    return None


def _worded(due: DueBridge, message: Message) -> str:
    event = event_id(due.id, str(message.seq))
    return carried_text(due.platform, message, room_title=due.title, event=event)


async def _switch_off(tx: Tx, due: DueBridge, answer: Delivery) -> list[Message]:
    """Switch a bridge off, and say so where its leaders see it."""
    if not await bridge_sends.disable(tx, due.ref):
        return []
    await audit.record(
        tx,
        AuditEvent(
            merchant_id=due.merchant_id,
            actor="worker:bridges",
            action="bridge.disabled",
            subject=f"bridge:{due.id}",
            after={"cause": getattr(answer, "cause", "")},
        ),
    )
    room = await rooms.read(tx, due.room)
    if room is None or room.archived_at is not None:
        return []
    facts = {"event": "bridge_disabled", "platform": due.platform.value}
    post = SystemPost(
        key=f"bridge_disabled:{due.id}",
        kind=MessageKind.SYSTEM,
        body=f"与{due.platform.shown}的互通已停用：对方多次拒收",
        payload=msgspec.json.encode(facts).decode(),
    )
    _, said = await post_within(tx, due.room, [(SYSTEM, post.draft())])
    return said
