"""Names, titles, announcements and words for later are screened as messages are (KS-13, N-9)."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

import pytest

from tests.support.rooms import ChatRoom, people
from tests.support.web import Api, Shopper, a_campaign, a_merchant, grapes, new_key

SOLICITS = "加我微信 grapes8866 便宜"
SOUTH_GATE = {
    "name": "South gate",
    "address": "Yan'an Road 12",
    "latitude_microdegrees": 31_230_400,
    "longitude_microdegrees": 121_473_700,
}
TABLES = """
    select table_name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE'
       and table_name <> 'idempotency_key' order by 1
"""


class Case(NamedTuple):
    """Lin owns a merchant and a room of it; Mei has been invited and is not in it."""

    api: Api
    room: ChatRoom
    lin: Shopper
    mei: Shopper
    merchant_id: UUID
    campaign_id: str

    async def everything(self) -> dict[str, list[str]]:
        """Return every row there is, but for the answers that are kept under their keys."""
        found = {}
        async with self.api.wiring.db.reading() as tx:
            for table in await tx.fetch(TABLES):
                name = table["table_name"]
                rows = await tx.fetch(f'select t::text as line from "{name}" t order by 1')
                found[name] = [row["line"] for row in rows]
        return found


class Place(NamedTuple):
    """Somewhere to write: who writes there, how, and the call without the words."""

    verb: str
    path: Callable[[Case], str]
    body: Callable[[str], dict[str, Any]]
    by_mei: bool = False


def _to_room(*rest: str) -> Callable[[Case], str]:
    return lambda case: case.room.path(*rest)


def _to_merchant(*rest: str) -> Callable[[Case], str]:
    return lambda case: "/".join([f"/v1/merchants/{case.merchant_id}", *rest])


def _campaign(case: Case) -> str:
    return f"/v1/merchants/{case.merchant_id}/campaigns/{case.campaign_id}"


PLACES = {
    "nickname": Place("patch", lambda _: "/v1/me", lambda words: {"nickname": words}),
    "nickname in a room": Place(
        "patch", lambda case: case.room.member(case.lin), lambda words: {"nickname": words}
    ),
    "nickname to come in by": Place(
        "post", _to_room("members"), lambda words: {"nickname": words}, by_mei=True
    ),
    "room title": Place("post", lambda _: "/v1/rooms", lambda words: {"title": words}),
    "what a room is about": Place(
        "post", lambda _: "/v1/rooms", lambda words: {"title": "Neighbours", "about": words}
    ),
    "new room title": Place("patch", _to_room(), lambda words: {"title": words}),
    "new region": Place("patch", _to_room(), lambda words: {"region": words}),
    "announcement": Place("post", _to_room("announcements"), lambda words: {"body": words}),
    "words for later": Place(
        "post",
        _to_room("scheduled-messages"),
        lambda words: {
            "body": words,
            "due_at": (datetime.now(UTC) + timedelta(days=1)).isoformat(),
        },
    ),
    "link title": Place(
        "post",
        _to_room("cards"),
        lambda words: {
            "link": {"about": "video", "url": "https://video.example/1", "title": words}
        },
    ),
    "greeting": Place(
        "post",
        _to_room("red-packets"),
        lambda words: {
            "total_minor": 100,
            "currency": "cny",
            "shares_count": 1,
            "funded_by": "merchant",
            "greeting": words,
        },
    ),
    "prize": Place(
        "post",
        _to_room("draws"),
        lambda words: {"prize": words, "winners_count": 1, "draws_in_seconds": 600},
    ),
    "coupon title": Place(
        "post",
        _to_room("coupon-drops"),
        lambda words: {
            "title": words,
            "currency": "cny",
            "amount_minor": 100,
            "coupons_count": 1,
        },
    ),
    "who leads": Place(
        "post", lambda _: "/v1/leaders/applications", lambda words: {"about": words}
    ),
    "campaign title": Place("post", _to_merchant("campaigns"), lambda words: grapes(title=words)),
    "campaign description": Place(
        "post", _to_merchant("campaigns"), lambda words: grapes(description=words)
    ),
    "new campaign title": Place("patch", _campaign, lambda words: {"title": words}),
    "message to many": Place(
        "post", _to_merchant("mass-acts"), lambda words: {"act": "message", "body": words}
    ),
    "persona": Place(
        "patch",
        lambda case: f"/v1/merchants/{case.merchant_id}/staff/{case.lin.shopper_id}",
        lambda words: {"display_name": words},
    ),
    "pickup point name": Place(
        "post", _to_merchant("pickup-points"), lambda words: {**SOUTH_GATE, "name": words}
    ),
    "pickup point address": Place(
        "post", _to_merchant("pickup-points"), lambda words: {**SOUTH_GATE, "address": words}
    ),
    "pickup room title": Place(
        "post",
        _to_merchant("fulfilment", "pickup-rooms"),
        lambda words: {"title": words, "team_buy_ids": [str(UUID(int=1))]},
    ),
}
"""Where people write what stays in sight."""
TAKEN_ALONE = frozenset(PLACES) - {
    "nickname to come in by", "greeting", "coupon title", "message to many", "pickup room title",
}  # fmt: skip
"""Those where innocent words need nothing more (an invite, money, seats) to be taken."""


@pytest.fixture
async def case(api: Api) -> Case:
    lin, mei = await people(api, "Lin", "Mei")
    merchant_id = await a_merchant(api, lin)
    room = await ChatRoom.of(api, lin, merchant_id=merchant_id)
    campaign = await a_campaign(lin, merchant_id, opened=False)
    return Case(api, room, lin, mei, merchant_id, campaign["id"])


async def _written(case: Case, place: Place, words: str) -> Any:
    person = case.mei if place.by_mei else case.lin
    call = getattr(person, place.verb)
    return await call(place.path(case), place.body(words), key=new_key())


@pytest.mark.feature("KS-13")
@pytest.mark.parametrize("name", PLACES)
async def test_words_that_solicit_are_refused_and_change_nothing(case: Case, name: str) -> None:
    """Refused whole, wherever they would have stood; not a row of the database is another."""
    before = await case.everything()
    answer = await _written(case, PLACES[name], SOLICITS)
    assert (answer.status_code, answer.json()["code"]) == (422, "solicitation_refused")
    assert await case.everything() == before


@pytest.mark.parametrize("name", sorted(TAKEN_ALONE))
async def test_innocent_words_are_taken(case: Case, name: str) -> None:
    """The same calls with what neighbours write are done."""
    answer = await _written(case, PLACES[name], "微波炉葡萄 加一份")
    assert answer.status_code in {200, 201, 202}, answer.text


@pytest.mark.parametrize(
    "nickname",
    ["V姐", "QQ妈", "薇薇", "小威", "嘉薇", "微笑的鱼", "Lily_88", "3栋502 王姐", "hans k🐮"],
)
async def test_names_of_neighbours_are_no_solicitation(case: Case, nickname: str) -> None:
    """What only looks like a channel is a name."""
    answer = await case.lin.patch("/v1/me", {"nickname": nickname})
    assert answer.json()["nickname"] == nickname


async def test_our_own_address_may_be_announced(case: Case) -> None:
    """A link that leads to us is no way out."""
    body = {"body": f"{case.api.wiring.settings.public_url}/t/28T5CY4TQKFF 今晚截单"}
    answer = await case.lin.post(case.room.path("announcements"), body)
    assert answer.status_code == 201, answer.text


async def test_a_call_that_was_answered_stays_answered(case: Case) -> None:
    """The words are looked at as part of the work: the same key again is the same answer."""
    key = new_key()
    first = await case.lin.patch("/v1/me", {"nickname": "Lin Lin"}, key=key)
    assert (await case.lin.patch("/v1/me", {"nickname": "Lin Lin"}, key=key)).content == (
        first.content
    )
