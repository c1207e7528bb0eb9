"""Pictures: known by their bytes, freed of notes, and seen by those who see their message."""

from uuid import UUID

import httpx
import pytest
from uuid_utils.compat import uuid7

from domain.pictures import BYTES_MAX
from tests.domain.test_pictures import SECRET, a_png
from tests.support.rooms import Chat, a_chat, people
from tests.support.web import Api, Shopper, a_merchant

PICTURE = a_png(notes=True)


@pytest.fixture
async def three(api: Api) -> tuple[Shopper, Shopper, Shopper]:
    """Lin, the owner; Wang, a member; and somebody outside."""
    lin, wang, stranger = await people(api, "Lin", "Wang", "Nobody")
    return lin, wang, stranger


@pytest.fixture
async def chat(api: Api, three: tuple[Shopper, Shopper, Shopper]) -> Chat:
    """A room of Lin, its owner, and Wang."""
    merchant_id = await a_merchant(api, (await people(api, "Boss"))[0])
    chat = await a_chat(api, merchant_id, three[0], three[1])
    await chat.change_policy(newcomer_seconds=0)
    return chat


async def upload(chat: Chat, person: Shopper, data: bytes = PICTURE) -> httpx.Response:
    return await person.client.post(f"{chat.path()}/media", content=data)


async def uploaded(chat: Chat, person: Shopper) -> str:
    answer = await upload(chat, person)
    assert answer.status_code == 201, answer.text
    media_id: str = answer.json()["id"]
    return media_id


def refusal(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


@pytest.mark.feature("SM-2")
async def test_a_picture_is_shown_to_the_room_by_a_message(
    chat: Chat, three: tuple[Shopper, Shopper, Shopper]
) -> None:
    """Before that only its sender sees it; strangers never; nothing of the phone's notes."""
    lin, wang, stranger = three
    answer = await upload(chat, wang)
    body = answer.json()
    assert (answer.status_code, body["content_type"]) == (201, "image/png")
    assert (body["width"], body["height"], body["size_bytes"]) == (3, 2, len(a_png()))
    path = f"{chat.path()}/media/{body['id']}"
    assert (await wang.get(path)).status_code == 200
    assert refusal(await lin.get(path)) == (404, "media_not_found")
    await chat.said(wang, "", kind="image", payload={"images": [body["id"]]})
    seen = await lin.get(path)
    assert (seen.status_code, seen.headers["content-type"]) == (200, "image/png")
    assert seen.headers["x-content-type-options"] == "nosniff"
    assert seen.headers["content-security-policy"] == "default-src 'none'; sandbox"
    assert seen.content == a_png()
    assert SECRET not in seen.content
    assert refusal(await stranger.get(path)) == (404, "room_not_found")
    assert (await chat.api.visitor().get(path)).status_code == 401


async def test_newcomers_and_recalls_close_a_picture(
    chat: Chat, three: tuple[Shopper, Shopper, Shopper]
) -> None:
    """A picture is seen with its message, and with it alone."""
    lin, wang, newcomer = three
    media_id = await uploaded(chat, wang)
    seq = await chat.said(wang, "look", kind="image", payload={"images": [media_id]})
    await chat.join(newcomer)
    path = f"{chat.path()}/media/{media_id}"
    assert refusal(await newcomer.get(path)) == (404, "media_not_found")
    assert (await lin.get(path)).status_code == 200
    assert (await wang.delete(f"{chat.messages}/{seq}", key=None)).status_code == 204
    for person in (lin, wang):
        assert refusal(await person.get(path)) == (404, "media_not_found")


async def test_only_ones_own_pictures_of_the_room_can_be_shown(
    chat: Chat, three: tuple[Shopper, Shopper, Shopper]
) -> None:
    """Not another's, not one that is not there, none twice; a refusal shows nothing."""
    lin, wang, _ = three
    theirs = await uploaded(chat, lin)
    mine = await uploaded(chat, wang)
    for images in ([theirs], [str(uuid7())], [mine, theirs]):
        answer = await chat.post(wang, "", kind="image", payload={"images": images})
        assert refusal(answer) == (404, "media_not_found")
    twice = await chat.post(wang, "", kind="image", payload={"images": [mine, mine]})
    assert refusal(twice) == (422, "message_invalid")
    message_id = UUID(mine)
    first = await chat.post(
        wang, "", message_id=message_id, kind="image", payload={"images": [mine]}
    )
    again = await chat.post(
        wang, "", message_id=message_id, kind="image", payload={"images": [mine]}
    )
    assert first.json() == again.json()
    assert await chat.seqs(lin) == [1]


@pytest.mark.parametrize(
    ("data", "status", "code"),
    [
        (b"", 422, "picture_invalid"),
        (b"<svg onload='alert(1)'/>", 422, "picture_invalid"),
        (a_png()[:-9], 422, "picture_invalid"),
        (a_png(width=60_000, height=60_000), 413, "picture_too_large"),
        (b"\x89PNG\r\n\x1a\n" + bytes(BYTES_MAX), 413, "too_large"),
    ],
)
async def test_what_is_no_picture_is_not_kept(
    chat: Chat, three: tuple[Shopper, Shopper, Shopper], data: bytes, status: int, code: str
) -> None:
    """Whatever it calls itself."""
    assert refusal(await upload(chat, three[1], data)) == (status, code)
    async with chat.api.wiring.db.reading() as tx:
        assert await tx.fetchval("select count(*) from media") == 0


async def test_who_may_not_write_sends_no_pictures(
    chat: Chat, three: tuple[Shopper, Shopper, Shopper]
) -> None:
    """Strangers, members of a room for leaders, and whoever has sent enough for a day."""
    lin, wang, stranger = three
    assert refusal(await upload(chat, stranger)) == (404, "room_not_found")
    await chat.change_policy(pictures_per_day_max=1)
    await uploaded(chat, wang)
    assert refusal(await upload(chat, wang)) == (429, "too_many_requests")
    await chat.change_policy(post="leaders_only")
    assert refusal(await upload(chat, wang)) == (403, "room_forbidden")
    await uploaded(chat, lin)
