"""Posting: numbers without gaps, one per id, whoever asks how often and where."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from uuid import UUID

import msgspec
import pytest
from uuid_utils.compat import uuid7

from app.actions.admit_message import MessageWanted, authors_of
from app.actions.post_message import Posts, SystemPost
from app.gateways.doorbell import open_doorbell
from app.store import memberships, messages, rooms
from app.store.database import Database
from app.store.memberships import NewMember
from app.store.rooms import NewRoom
from domain.errors import IdempotencyConflictError
from domain.ids import RoomRef
from domain.messages import Draft, MessageKind
from domain.messages import post as number_next
from domain.room_errors import RoomNotFoundError
from domain.room_policies import PRESETS
from domain.rooms import Room, RoomKind
from tests.support.ledger_rows import NOON, a_merchant

BRISK = msgspec.structs.replace(
    PRESETS["wechat"], member_messages_per_second=100, room_messages_per_second=10_000
)
OWNER, MEMBER, STRANGER = uuid7(), uuid7(), uuid7()


@pytest.fixture
async def db(database_url: str, clean: None) -> AsyncIterator[Database]:
    async with Database.open(database_url, pool_size=4) as db:
        yield db


@pytest.fixture
async def ref(db: Database) -> RoomRef:
    """A room of two."""
    async with db.transaction() as tx:
        room = _room(await a_merchant(tx))
        ref = RoomRef(room.merchant_id, room.id)
        await rooms.insert(tx, NewRoom(room=room))
        for shopper_id, role in ((OWNER, "owner"), (MEMBER, "member")):
            await memberships.insert(
                tx,
                ref,
                NewMember(
                    shopper_id=shopper_id,
                    role=role,
                    nickname=role.title(),
                    is_staff=False,
                    invited_by=None,
                    invite_code=None,
                    joined_seq=0,
                ),
            )
    return ref


async def test_each_id_has_one_number_however_often_and_wherever_it_is_sent(
    database_url: str, ref: RoomRef
) -> None:
    """60 ids, 8 tries each, over two instances: numbered 1 to 60, each the same to all."""
    drafts = [_text(f"message {number}") for number in range(60)]
    async with AsyncExitStack() as stack:
        instances = [await _posts(stack, database_url) for _ in range(2)]
        tries = [
            instances[attempt % 2].post(MessageWanted(ref, MEMBER, draft))
            for attempt in range(8)
            for draft in drafts
        ]
        answers = await asyncio.gather(*tries)
    numbers = [{one.seq for one in answers[at :: len(drafts)]} for at in range(len(drafts))]
    assert all(len(seen) == 1 for seen in numbers)
    assert sorted(min(seen) for seen in numbers) == list(range(1, 61))
    assert sum(not one.replayed for one in answers) == 60


async def test_lone_messages_of_two_processes_are_numbered_without_a_gap(
    db: Database, database_url: str, ref: RoomRef
) -> None:
    """Each process posts one at a time, so neither holds the room first: no number twice."""
    async with AsyncExitStack() as stack:
        instances = [await _posts(stack, database_url) for _ in range(2)]

        async def speak(posts: Posts, shopper_id: UUID) -> list[int]:
            said = [MessageWanted(ref, shopper_id, _text(f"word {at}")) for at in range(20)]
            return [(await posts.post(one)).seq for one in said]

        first, second = await asyncio.gather(
            speak(instances[0], OWNER), speak(instances[1], MEMBER)
        )
    assert sorted(first + second) == list(range(1, 41))
    assert (first, second) == (sorted(first), sorted(second))
    async with db.reading() as tx:
        assert [one.seq for one in await messages.after(tx, ref, 0, limit=50)] == [*range(1, 41)]


async def test_nothing_is_written_for_a_room_that_moved_since_it_was_read(
    db: Database, database_url: str, ref: RoomRef
) -> None:
    """Of two that have read the same row one writes; the other learns that it has to look again."""
    async with AsyncExitStack() as stack:
        posts = await _posts(stack, database_url)
        async with db.reading() as tx:
            opened = await messages.open_page(tx, ref, (), [OWNER])
            assert opened is not None
            number_next(opened.page, authors_of(opened)[OWNER], _text("too late"))
            await posts.post(MessageWanted(ref, MEMBER, _text("first")))
            assert await messages.append_if(tx, ref, opened.page, opened.version) is None
            assert [one.body for one in await messages.after(tx, ref, 0, limit=9)] == ["first"]


async def test_what_was_posted_is_what_everybody_reads(
    db: Database, database_url: str, ref: RoomRef
) -> None:
    """The bytes told to live screens are the bytes of the list."""
    told: list[tuple[int, bytes]] = []
    async with AsyncExitStack() as stack:
        posts = await _posts(stack, database_url)
        posts.listen(lambda _, items: told.extend(items))
        await posts.post(MessageWanted(ref, OWNER, _text("葡萄 🍇 到了")))
        drop = SystemPost(key="drop:1", kind=MessageKind.PRICE_DROP, body="降价", payload='{"a":1}')
        assert await posts.post_as_system(ref, [drop]) == [2]
        assert await posts.post_as_system(ref, [drop]) == [2]
    async with db.reading() as tx:
        read = await messages.after(tx, ref, 0, limit=10)
    assert [(one.seq, messages.encode(one)) for one in read] == told
    assert [(one.seq, one.nickname, one.kind) for one in read] == [
        (1, "Owner", "text"),
        (2, "", "price_drop"),
    ]


async def test_refusals_fail_no_neighbour_and_take_no_number(
    database_url: str, ref: RoomRef
) -> None:
    """A stranger, and an id used for another text, are refused alone."""
    draft = _text("first")
    other = Draft(client_msg_id=draft.client_msg_id, kind=MessageKind.TEXT, body="other")
    async with AsyncExitStack() as stack:
        posts = await _posts(stack, database_url)
        await posts.post(MessageWanted(ref, MEMBER, draft))
        answers = await asyncio.gather(
            posts.post(MessageWanted(ref, STRANGER, _text("hello"))),
            posts.post(MessageWanted(ref, MEMBER, other)),
            posts.post(MessageWanted(ref, MEMBER, _text("second"))),
            return_exceptions=True,
        )
    assert isinstance(answers[0], RoomNotFoundError)
    assert isinstance(answers[1], IdempotencyConflictError)
    assert not isinstance(answers[2], BaseException)
    assert answers[2].seq == 2


def _text(body: str) -> Draft:
    return Draft(client_msg_id=uuid7(), kind=MessageKind.TEXT, body=body)


async def _posts(stack: AsyncExitStack, database_url: str) -> Posts:
    db = await stack.enter_async_context(Database.open(database_url, pool_size=4))
    posts = Posts(db, open_doorbell(None))
    stack.push_async_callback(posts.close)
    return posts


def _room(merchant_id: UUID) -> Room:
    return Room(
        merchant_id=merchant_id,
        id=uuid7(),
        kind=RoomKind.GROUP,
        owner_id=OWNER,
        title="Neighbours",
        about="",
        preset="wechat",
        policy=BRISK,
        category="",
        region="",
        pickup_point_id=None,
        parent_id=None,
        series_id=None,
        series_no=1,
        members_count=0,
        last_seq=0,
        valid_from=None,
        valid_to=None,
        archived_at=None,
        created_at=NOON,
    )
