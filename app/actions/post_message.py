"""Post messages: many of one room in one transaction, numbered under the lock of its row (P8, P10).

The room's row is locked last and alone: nothing else is decided in a transaction that holds it, and
none holds two. What the system says is posted the same way, under an id made of its key, so that
whoever says it again says it once.
"""

import asyncio
import re
from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import Final
from uuid import UUID
from zlib import crc32

import msgspec

from app.actions.admit_message import MessageWanted, admit, authors_of
from app.actions.combiner import Combiner
from app.actions.crash_points import crash_point
from app.actions.hear_orders import intents_of, may_order
from app.actions.strike_members import Struck, strike_members
from app.gateways.doorbell import Doorbell
from app.store import media, messages, order_intents, rooms
from app.store.database import Database, Tx, retried
from app.store.messages import Opened
from domain.conduct_errors import SolicitationRefusedError
from domain.errors import DomainError
from domain.folding import fold
from domain.ids import RoomRef
from domain.message_screening import screen_draft
from domain.messages import (
    SYSTEM,
    Author,
    Draft,
    Message,
    MessageKind,
    Posted,
    post,
    system_id,
)
from domain.room_errors import RoomNotFoundError
from domain.said import images_shown
from domain.solicitation import SolicitationRules
from domain.web_links import has_link

SHARDS_COUNT: Final = 64
"""Channels of the doorbell: a fixed set, so that nobody subscribes while others already post."""
NOTICES_CHANNEL: Final = "notices"
"""Rung when somebody was told something that is for them alone; it does not say who or what."""
PLACES_KEPT_MAX: Final = 100_000
_DOTTED: Final = re.compile(r"\.\s?\w")
"""Where an address of ours may stand: what is another's is caught, and ours is written plainly."""

Listener = Callable[[UUID, Sequence[tuple[int, bytes]]], None]
"""Hears (room, [(seq, encoded message)]) of what this process has committed, in order."""


class SystemPost(msgspec.Struct, frozen=True, kw_only=True):
    """What the system says. `key` names it: said once per room and key, whoever repeats it."""

    key: str
    kind: MessageKind
    body: str
    payload: str = "{}"
    ref_seq: int | None = None

    def draft(self) -> Draft:
        """Return it as a message under the id its key makes."""
        return Draft(
            client_msg_id=system_id(self.key),
            kind=self.kind,
            body=self.body,
            payload=self.payload,
            ref_seq=self.ref_seq,
        )


class Posts:
    """The way into rooms for whoever posts: a lane per room, a batch per commit."""

    def __init__(
        self, db: Database, doorbell: Doorbell, allowed_hosts: Collection[str] = ()
    ) -> None:
        """`allowed_hosts`: where links may lead."""
        self.rules: Final = SolicitationRules(allowed_hosts=frozenset(allowed_hosts))
        self._doorbell = doorbell
        self._listeners: list[Listener] = []
        self._noticing: list[Callable[[], None]] = []
        self._combiner: Combiner[MessageWanted, Posted] = Combiner(
            partial(post_messages, db, ring=self.ring, ring_for_notices=self.ring_for_notices)
        )
        self._db = db
        # Whose a room is never changes; looking it up costs a round trip for every message.
        self._places: dict[UUID, RoomRef] = {}
        # One look-up for all who ask at once: a herd after a restart would take the whole pool.
        self._looking: dict[UUID, asyncio.Task[RoomRef | None]] = {}

    async def place(self, room_id: UUID) -> RoomRef:
        """Return whose room this is; whether the caller may know of it is settled by posting.

        Raises:
            RoomNotFoundError: nobody's.
        """
        known = self._places.get(room_id)
        if known is not None:
            return known
        looking = self._looking.get(room_id)
        if looking is None:
            self._looking[room_id] = looking = asyncio.create_task(self._look_up(room_id))
            looking.add_done_callback(lambda _: self._looking.pop(room_id, None))
        # Shielded: a caller that hangs up takes nobody else's answer away.
        found = await asyncio.shield(looking)
        if found is None:
            raise RoomNotFoundError
        return found

    async def _look_up(self, room_id: UUID) -> RoomRef | None:
        async with self._db.reading() as tx:
            ref = await rooms.find(tx, room_id)
        if ref is not None:
            if len(self._places) >= PLACES_KEPT_MAX:
                self._places.clear()
            self._places[room_id] = ref
        return ref

    async def post(self, wanted: MessageWanted) -> Posted:
        """Post a member's message and return its number.

        Raises:
            DomainError: the refusals of `domain.message_screening.post_screened`.
            RoomNotFoundError: the room went, or the member did.
            BusyError: too many are waiting.
            UnavailableError: the database is away; ask again with the same id.
        """
        # Before the room is held: reading a long line takes as long as many commits.
        caught = screen_draft(wanted.draft, self.rules)
        if caught is not None:
            wanted = msgspec.structs.replace(wanted, caught=caught)
        elif _DOTTED.search(wanted.draft.body) and has_link(fold(wanted.draft.body)):  # ours
            wanted = msgspec.structs.replace(wanted, has_link=True)
        return await self._combiner.submit(wanted.ref.id, wanted)

    async def post_as_system(self, ref: RoomRef, posts: Sequence[SystemPost]) -> list[int]:
        """Post what the system says, in this order, in a transaction of its own.

        Raises:
            RoomNotFoundError: there is no such room.
            RoomArchivedError: nothing is written there any more.
        """
        return await post_as_system(self._db, ref, posts, ring=self.ring)

    def listen(self, listener: Listener) -> None:
        """Have what this process commits told to `listener`, besides the doorbell."""
        self._listeners.append(listener)

    def ring(self, posted: Sequence[Message]) -> None:
        """Tell live screens about messages of one room that are committed. Never raises."""
        if not posted:
            return
        room_id = posted[0].room
        items = [(one.seq, messages.encode(one)) for one in posted]
        for listener in self._listeners:
            listener(room_id, items)
        payload = b"[" + b",".join(item for _, item in items) + b"]"
        self._doorbell.publish(channel_of(room_id), payload)

    def listen_for_notices(self, look: Callable[[], None]) -> None:
        """Have `look` called when this process has told somebody something."""
        self._noticing.append(look)

    def ring_for_notices(self) -> None:
        """Tell live screens that notices are committed. Never raises."""
        for look in self._noticing:
            look()
        self._doorbell.publish(NOTICES_CHANNEL, b"")

    async def close(self) -> None:
        """Answer everybody who waits."""
        await self._combiner.close()


def channel_of(room_id: UUID) -> str:
    """Return the doorbell's channel of a room."""
    return f"room:{crc32(room_id.bytes) % SHARDS_COUNT}"


@retried
async def post_messages(
    db: Database,
    wanted: Sequence[MessageWanted],
    *,
    ring: Callable[[Sequence[Message]], None],
    ring_for_notices: Callable[[], None],
) -> list[Posted | DomainError]:
    """Post messages of one room in one transaction.

    Returns:
        For each, in order, its number or its own refusal; a refusal fails no neighbour.
    """
    ref = wanted[0].ref
    hopeful = {one.draft.client_msg_id for one in wanted if may_order(one.draft)}
    if len(wanted) == 1 and _says_no_more(wanted[0], hopeful):
        alone = await _post_alone(db, wanted[0], ring=ring)
        if alone is not None:
            return [alone]
    async with db.transaction_planned_once() as tx:
        opened = await hold_room(
            tx,
            ref,
            [one.draft.client_msg_id for one in wanted],
            {one.shopper_id for one in wanted},
            with_codes=bool(hopeful),
        )
        authors = authors_of(opened)
        answers = [await admit(tx, opened, authors, one) for one in wanted]
        struck = _struck(opened, wanted, answers)
        if struck:
            await strike_members(tx, opened.room, opened.page, struck)
        posted = await messages.append(tx, ref, opened.page)
        await media.show(tx, ref, images_shown(opened.page.new))
        intents = intents_of(opened.page.new, opened.named, hopeful)
        await order_intents.insert(tx, ref, intents)
        crash_point("post.before_commit")
    crash_point("post.committed")
    ring(posted)
    if struck:
        ring_for_notices()
    asking = {one.seq for one in intents}
    return [_asking(answer, asking) for answer in answers]


@retried
async def post_as_system(
    db: Database,
    ref: RoomRef,
    posts: Sequence[SystemPost],
    *,
    ring: Callable[[Sequence[Message]], None],
) -> list[int]:
    """Post what the system says; see `Posts.post_as_system`."""
    async with db.transaction() as tx:
        seqs, posted = await post_within(tx, ref, [(SYSTEM, one.draft()) for one in posts])
    ring(posted)
    return seqs


async def post_within(
    tx: Tx, ref: RoomRef, drafts: Sequence[tuple[Author, Draft]]
) -> tuple[list[int], list[Message]]:
    """Post inside the caller's transaction, which from here on only commits.

    Returns:
        The numbers, in order, and what is new: to be rung for once it has committed.

    Raises:
        RoomNotFoundError: there is no such room.
        DomainError: the refusals of `domain.messages.post`; nothing is written then.
    """
    page = (await hold_room(tx, ref, [draft.client_msg_id for _, draft in drafts])).page
    seqs = [post(page, author, draft).seq for author, draft in drafts]
    return seqs, await messages.append(tx, ref, page)


async def hold_room(
    tx: Tx,
    ref: RoomRef,
    client_msg_ids: Sequence[UUID],
    shopper_ids: Collection[UUID] = (),
    *,
    with_codes: bool = False,
) -> Opened:
    """Lock the room, and look in a second statement: one statement would see the old state.

    Args:
        tx: the transaction; from here on it writes, and commits.
        ref: which room.
        client_msg_ids: ids that may have been posted before.
        shopper_ids: members whose rights matter.
        with_codes: also read what may be ordered there.

    Raises:
        RoomNotFoundError: there is no such room.
    """
    locked = await rooms.lock(tx, ref)
    if locked:
        opened = await messages.open_page(
            tx, ref, client_msg_ids, shopper_ids, with_codes=with_codes
        )
        if opened is not None:
            return opened
    raise RoomNotFoundError


def _says_no_more(one: MessageWanted, hopeful: Collection[UUID]) -> bool:
    """Say whether nothing but the message itself will have to be written."""
    is_text = one.draft.kind is MessageKind.TEXT
    return is_text and not hopeful and one.caught is None and not one.has_link


async def _post_alone(
    db: Database, wanted: MessageWanted, *, ring: Callable[[Sequence[Message]], None]
) -> Posted | DomainError | None:
    """Post one message without holding the room: read, decide, and write if nothing has changed.

    Two round trips where a transaction with its lock takes five; most rooms are quiet enough.

    Returns:
        None when the room's row moved meanwhile: nothing is written, and the room has to be held.
    """
    async with db.reading() as tx:
        draft = wanted.draft
        opened = await messages.open_page(
            tx, wanted.ref, [draft.client_msg_id], [wanted.shopper_id]
        )
        if opened is None:
            raise RoomNotFoundError
        answered = await admit(tx, opened, authors_of(opened), wanted)
        crash_point("post.before_commit")
        posted = await messages.append_if(tx, wanted.ref, opened.page, opened.version)
    if posted is None:
        return None
    crash_point("post.committed")
    ring(posted)
    return answered


def _asking(answer: Posted | DomainError, asking: Collection[int | None]) -> Posted | DomainError:
    if isinstance(answer, DomainError) or answer.asks or answer.seq not in asking:
        return answer
    return msgspec.structs.replace(answer, asks=True)


def _struck(
    opened: Opened, wanted: Sequence[MessageWanted], answers: Sequence[Posted | DomainError]
) -> list[Struck]:
    """Return what was caught and is new: neither said before nor refused for something else."""
    struck = []
    for one, answer in zip(wanted, answers, strict=True):
        refused = isinstance(answer, SolicitationRefusedError)
        posted = isinstance(answer, Posted) and not answer.replayed
        if one.caught is not None and (refused or posted):
            seq = answer.seq if isinstance(answer, Posted) else None
            struck.append(Struck(opened.members[one.shopper_id], one.caught, seq))
    return struck
