"""Rooms in figures: lively, bought through, come back to; and what staff have to do."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from tests.support.market import Market
from tests.support.rooms import ChatRoom, people
from tests.support.web import Api, Shopper, a_merchant, a_role

LADDER = [
    {"buyers_min": 1, "unit_price_minor": 4990},
    {"buyers_min": 2, "unit_price_minor": 3990},
]


async def stats(person: Shopper, room: ChatRoom) -> dict[str, Any]:
    answer = await person.get(room.path("stats"))
    assert answer.status_code == 200, answer.text
    body: dict[str, Any] = answer.json()
    return body


async def join_through(market: Market, person: Shopper, team_buy: str, room: ChatRoom) -> None:
    """Reserve a seat in a team-buy of this room, and pay it."""
    seat = await market.reserve(person, team_buy, room_id=str(room.ref.id))
    started = await person.post(f"/v1/seats/{seat['id']}/payment", {"method": "new"})
    assert started.status_code == 200, started.text
    assert (await market.pay(started.json()["client_secret"])).status_code == 200
    await market.sweep(looks=True)


@pytest.mark.feature("KS-10")
@pytest.mark.feature("PD-4")
async def test_what_was_bought_through_a_room(market: Market) -> None:
    """Seats and savings of 30 days; of those who joined in a month, who paid and who came back."""
    shop = await market.shop(ladder=LADDER, formed_min=2, units_per_shopper_max=5)
    lin, mei, yu, idle = await market.crowd(4)
    room = await ChatRoom.of(market.api, lin, merchant_id=shop.merchant_id)
    for person in (mei, yu, idle):
        await room.join(person)
    for buyers in ((mei, yu), (mei, lin)):
        opened = await lin.post(
            f"/v1/campaigns/{shop.campaign}/team-buys", {"room_id": str(room.ref.id)}
        )
        assert opened.status_code == 201, opened.text
        for person in buyers:
            await join_through(market, person, opened.json()["id"], room)
        await market.advance(86_400)
        await market.sweep()
    seen = await stats(idle, room)
    assert (seen["members_count"], seen["seats_settled_30d_count"]) == (4, 4)
    assert seen["saved"] == [{"currency": "cny", "saved_minor": 4 * 1000}]
    assert seen["demographics"] is None
    [cohort] = (await lin.get(room.path("cohorts"))).json()["items"]
    assert (cohort["joined_count"], cohort["paid_count"], cohort["repeat_count"]) == (3, 2, 1)
    hidden = await mei.get(room.path("cohorts"))
    assert (hidden.status_code, hidden.json()["code"]) == (403, "room_forbidden")
    await market.advance(31 * 86_400)
    assert (await stats(idle, room))["saved"] == []


@pytest.mark.feature("KS-10")
async def test_yesterday_is_the_merchants_day(api: Api) -> None:
    """What was said before its last midnight and after the one before; members' words alone."""
    [lin, mei] = await people(api, "Lin", "Mei")
    merchant_id = await a_merchant(api, lin, timezone="America/New_York")
    room = await ChatRoom.of(api, lin, merchant_id=merchant_id)
    await room.join(mei)
    seqs = [await room.say(mei, f"{number}") for number in range(4)]
    async with api.wiring.db.transaction() as tx:
        now: datetime = await tx.fetchval("select app_now()")
        midnight = now.astimezone(ZoneInfo("America/New_York")).replace(
            hour=0, minute=0, second=0, microsecond=0
        )
        yesterday = midnight - timedelta(days=1)
        a_second = timedelta(seconds=1)
        times = (yesterday - a_second, yesterday, midnight - a_second, midnight)
        for seq, at in zip(seqs, times, strict=True):
            await tx.execute(
                "update message set created_at = $3 where room_id = $1 and seq = $2",
                room.ref.id,
                seq,
                at,
            )
    seen = await stats(lin, room)
    assert (seen["messages_yesterday_count"], seen["active_7d_count"]) == (2, 1)
    async with api.wiring.db.transaction() as tx:
        await tx.execute("update message set created_at = created_at - interval '8 days'")
    assert (await stats(lin, room))["active_7d_count"] == 0


@pytest.mark.feature("KS-10")
async def test_few_people_have_no_demographics(api: Api) -> None:
    """Nineteen none, twenty do; nobody was ever asked for a gender."""
    everybody = await people(api, *(f"p{number}" for number in range(20)))
    room = await ChatRoom.of(api, everybody[0])
    for person in everybody[1:19]:
        await room.join(person)
    assert (await stats(everybody[1], room))["demographics"] is None
    await room.join(everybody[19])
    assert (await stats(everybody[1], room))["demographics"] == {
        "languages": [{"locale": "zh-CN", "members_count": 20}]
    }
    document = (await api.visitor().get("/schema/openapi.json")).text
    assert "gender" not in document


async def test_figures_are_for_those_inside(api: Api) -> None:
    """Strangers and removed members find nothing; staff look in."""
    [lin, mei, stranger, staff] = await people(api, "Lin", "Mei", "stranger", "staff")
    room = await ChatRoom.of(api, lin)
    await room.join(mei)
    await room.staff(staff)
    await lin.post(room.member(mei, "removal"), {})
    for name in ("stats", "cohorts"):
        for person in (mei, stranger):
            answer = await person.get(room.path(name))
            assert (answer.status_code, answer.json()["code"]) == (404, "room_not_found")
        assert (await staff.get(room.path(name))).status_code == 200
        assert (await api.visitor().get(room.path(name))).status_code == 401


async def ask(
    api: Api, room: ChatRoom, who: Shopper, *, answered: tuple[Shopper, int] | None
) -> None:
    """Write a question down, and its answer as many seconds later."""
    seq = await room.say(who, "when?")
    by = None if answered is None else await room.say(answered[0], "soon")
    async with api.wiring.db.transaction() as tx:
        now: datetime = await tx.fetchval("select app_now()")
        seconds = 0 if answered is None else answered[1]
        asked_at = now - timedelta(seconds=seconds)
        await tx.execute(
            "insert into question (merchant_id, room_id, seq, asked_by, asked_at, due_at,"
            " answered_seq, answered_at) values ($1, $2, $3, $4, $5, $5, $6, $7)",
            room.ref.merchant_id,
            room.ref.id,
            seq,
            who.shopper_id,
            asked_at,
            by,
            None if by is None else now,
        )


@pytest.mark.feature("KW-1")
@pytest.mark.feature("TB-1")
async def test_the_workload_of_staff(api: Api) -> None:
    """A room of the merchant's has several admins; who has what open, and how fast they answer."""
    [owner, wang, li, mei, stranger] = await people(api, "owner", "wang", "li", "Mei", "stranger")
    merchant_id = await a_merchant(api, owner)
    async with api.wiring.db.transaction() as tx:
        await a_role(tx, merchant_id, wang, "manager")
        await a_role(tx, merchant_id, li, "manager")
    room = await ChatRoom.of(api, owner, merchant_id=merchant_id)
    for person in (wang, li):
        await room.join(person)
        made = await owner.patch(room.member(person), {"role": "admin"})
        assert made.json()["role"] == "admin"
    await room.join(mei)
    for who in (wang, li):
        assert (await who.patch(room.path("moderation"), {"slow_mode_seconds": 5})).is_success
        assert (await who.patch(room.path("moderation"), {"slow_mode_seconds": 0})).is_success
    await ask(api, room, mei, answered=(wang, 60))
    await ask(api, room, mei, answered=(wang, 120))
    await ask(api, room, mei, answered=None)
    path = f"/v1/merchants/{merchant_id}/workload"
    load = (await owner.get(path)).json()
    assert load["questions_open_count"] == 1
    figures = {
        one["name"]: (
            one["rooms_count"],
            one["questions_open_count"],
            one["answered_7d_count"],
            one["response_median_seconds"],
        )
        for one in load["items"]
    }
    assert figures == {
        "owner": (1, 1, 0, None),
        "wang": (1, 1, 2, 90),
        "li": (1, 1, 0, None),
    }
    first = (await owner.get(path, limit=2)).json()
    rest = (await owner.get(path, limit=2, cursor=first["next_cursor"])).json()
    assert first["items"] + rest["items"] == load["items"]
    hidden = await stranger.get(path)
    assert (hidden.status_code, hidden.json()["code"]) == (404, "merchant_not_found")
    assert UUID(load["items"][0]["shopper_id"]) == owner.shopper_id
