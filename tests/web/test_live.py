"""`/v1/live`: everybody hears everything once and in order, and nobody what is not for them."""

from collections.abc import AsyncIterator

import pytest
from uuid_utils.compat import uuid7

from domain.ids import RoomRef
from tests.support.chat_rows import a_room, says
from tests.support.live import LiveClient
from tests.support.web import Api, open_api

OWNER, MEMBER, STRANGER = uuid7(), uuid7(), uuid7()


@pytest.fixture
async def api(database_url: str, clean: None) -> AsyncIterator[Api]:
    async with open_api(database_url) as api:
        yield api


@pytest.fixture
async def ref(api: Api) -> RoomRef:
    return await a_room(api.wiring.db, [OWNER, MEMBER])


async def test_a_message_reaches_everybody_who_follows_the_room(api: Api, ref: RoomRef) -> None:
    clients = [await LiveClient(api, one).hello(**{str(ref.id): 0}) for one in (OWNER, MEMBER)]
    posted = await api.wiring.posts.post(says(ref, OWNER, "grapes!"))
    for client in clients:
        await client.until_has(ref.id, posted.seq)
        assert [one["body"] for one in client.messages[str(ref.id)]] == ["grapes!"]
        await client.leave()
