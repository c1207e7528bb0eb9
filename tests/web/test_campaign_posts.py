"""What rooms hear of campaigns by themselves, and what admins schedule: each once, in time."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from domain.ids import RoomRef
from tests.support.market import Market, Shop
from tests.support.refusals import accepted, refused
from tests.support.room_rows import a_room, facts_of, said_in
from tests.support.web import Shopper, a_campaign, grapes

REFUSED = """
    select body, refused_code, posted_seq from scheduled_message
     where merchant_id = $1 and room_id = $2 and refused_code is not null
"""
SILENCE = "update membership set notify = 'none' where shopper_id = $1"


async def silenced(market: Market, person: Shopper) -> None:
    async with market.api.wiring.db.transaction() as tx:
        await tx.execute(SILENCE, person.shopper_id)


async def heard(market: Market, room: RoomRef) -> list[tuple[str, str]]:
    return [(one.kind, one.body) for one in await said_in(market.api.wiring, room)]


async def a_draft(shop: Shop, **changes: Any) -> str:
    made = await shop.owner.post(shop.path("campaigns"), grapes(**changes))
    assert made.status_code == 201, made.text
    return str(made.json()["id"])


async def notices_of(person: Shopper) -> list[dict[str, Any]]:
    answer = await person.get("/v1/me/notices")
    assert answer.status_code == 200, answer.text
    items: list[dict[str, Any]] = answer.json()["items"]
    return items


@pytest.mark.feature("DY-5")
async def test_opening_a_campaign_tells_each_room_of_its_leaders_once(market: Market) -> None:
    """One card in each leader's room, one notice per member who has not silenced it; no more."""
    owner, merchant_id = await market.merchant()
    lin, ming, silent, plain = await market.crowd(4)
    await market.leader(lin)
    wiring = market.api.wiring
    rooms = [await a_room(wiring, merchant_id, lin, ming, silent) for _ in range(2)]
    ordinary = await a_room(wiring, merchant_id, plain, ming)
    await silenced(market, silent)
    campaign = await a_campaign(owner, merchant_id)
    again = f"/v1/merchants/{merchant_id}/campaigns/{campaign['id']}/open"
    await accepted(owner.post(again))
    await market.sweep()
    await accepted(owner.post(again))
    await market.sweep()
    for room in rooms:
        [card] = await said_in(wiring, room)
        assert (card.kind, card.sender) == ("card", None)
        facts = facts_of(card)
        assert (facts["card"], facts["campaign_id"]) == ("campaign", campaign["id"])
    assert await said_in(wiring, ordinary) == []
    told = await notices_of(ming)
    assert {one["room_id"] for one in told} == {str(room.id) for room in rooms}
    assert len(told) == 2
    assert {(one["code"], one["ref_seq"]) for one in told} == {("campaign_opened", 1)}
    assert await notices_of(silent) == []
    assert await notices_of(plain) == []


@pytest.mark.feature("DY-8")
async def test_a_scheduled_campaign_is_previewed_and_then_shown(market: Market) -> None:
    """Half an hour before it opens a preview, its card when it opens; by the clock, once each."""
    owner, merchant_id = await market.merchant()
    shop = Shop(market, owner, merchant_id, "")
    [lin] = await market.crowd(1)
    await market.leader(lin)
    room = await a_room(market.api.wiring, merchant_id, lin)
    opens_at = datetime.now(UTC) + timedelta(hours=2)
    campaign = await a_draft(shop, opens_at=opens_at.isoformat())
    await accepted(owner.post(shop.path("campaigns", campaign, "open")))
    await market.sweep()
    assert await heard(market, room) == []
    await market.advance(91 * 60)
    await market.sweep()
    [(kind, body)] = await heard(market, room)
    assert kind == "text"
    assert body.endswith("(Asia/Shanghai) 开团，敬请期待")
    await market.advance(30 * 60)
    await market.sweep()
    await market.sweep()
    assert [kind for kind, _ in await heard(market, room)] == ["text", "card"]


async def test_nothing_is_told_of_a_campaign_that_is_over(market: Market) -> None:
    """Closed before it opened: neither preview nor card."""
    owner, merchant_id = await market.merchant()
    shop = Shop(market, owner, merchant_id, "")
    [lin] = await market.crowd(1)
    await market.leader(lin)
    room = await a_room(market.api.wiring, merchant_id, lin)
    opens_at = datetime.now(UTC) + timedelta(hours=2)
    campaign = await a_draft(shop, opens_at=opens_at.isoformat())
    await accepted(owner.post(shop.path("campaigns", campaign, "open")))
    await accepted(owner.post(shop.path("campaigns", campaign, "close")))
    await market.advance(3 * 3600)
    await market.sweep()
    assert await heard(market, room) == []


async def test_a_campaign_of_some_rooms_is_told_of_in_those_alone(market: Market) -> None:
    """Whoever may not see it does not hear of it either (MT-4)."""
    owner, merchant_id = await market.merchant()
    shop = Shop(market, owner, merchant_id, "")
    lin, plain = await market.crowd(2)
    await market.leader(lin)
    leaders = await a_room(market.api.wiring, merchant_id, lin)
    chosen = await a_room(market.api.wiring, merchant_id, plain)
    campaign = await a_draft(shop)
    body = {"visible_rooms": [str(chosen.id)]}
    await accepted(owner.post(shop.path("campaigns", campaign, "rooms"), body))
    await accepted(owner.post(shop.path("campaigns", campaign, "open")))
    await market.sweep()
    assert await heard(market, leaders) == []
    assert [kind for kind, _ in await heard(market, chosen)] == ["card"]


@pytest.mark.feature("DY-8")
async def test_admins_schedule_words_for_later(market: Market) -> None:
    """At an instant, or before a campaign opens; listed, called off, posted once by its author."""
    shop = await market.shop()
    lin, ming = await market.crowd(2)
    room = await a_room(market.api.wiring, shop.merchant_id, lin, ming)
    path = f"/v1/rooms/{room.id}/scheduled-messages"
    soon = (datetime.now(UTC) + timedelta(minutes=10)).isoformat()
    kept = await accepted(lin.post(path, {"body": "今晚八点", "due_at": soon}, key="s"), 201)
    assert (
        await accepted(lin.post(path, {"body": "今晚八点", "due_at": soon}, key="s"), 201) == kept
    )
    off = await accepted(lin.post(path, {"body": "作废", "due_at": soon}), 201)
    page = await accepted(lin.get(path))
    assert page["items"] == [kept, off]
    await accepted(lin.delete(f"{path}/{off['id']}"))
    await accepted(lin.delete(f"{path}/{off['id']}"))
    assert (await accepted(lin.get(path)))["items"] == [kept]
    await market.advance(601)
    await market.sweep()
    await market.sweep()
    [said] = await said_in(market.api.wiring, room)
    assert (said.kind, said.body, said.sender) == ("text", "今晚八点", lin.shopper_id)
    gone = lin.delete(f"{path}/{kept['id']}")
    await refused(market, gone, 404, "scheduled_message_not_found")


async def test_words_that_a_room_keeps_out_hold_up_no_others(market: Market) -> None:
    """Whoever moderates no more is refused like a member, and told so; the next is posted."""
    shop = await market.shop()
    lin, ming = await market.crowd(2)
    room = await a_room(market.api.wiring, shop.merchant_id, lin, ming)
    member = f"/v1/rooms/{room.id}/members/{ming.shopper_id}"
    path = f"/v1/rooms/{room.id}/scheduled-messages"
    await accepted(lin.patch(member, {"role": "admin"}))
    soon = datetime.now(UTC) + timedelta(minutes=10)
    for place, body in enumerate(("去赌场", "今晚八点")):
        due_at = (soon + timedelta(seconds=place)).isoformat()
        await accepted(ming.post(path, {"body": body, "due_at": due_at}), 201)
    await accepted(lin.patch(member, {"role": "member"}))
    await accepted(lin.patch(f"/v1/rooms/{room.id}/moderation", {"word_filters": ["赌场"]}))
    await market.advance(602)
    await market.sweep()
    await market.sweep()
    assert [body for kind, body in await heard(market, room) if kind == "text"] == ["今晚八点"]
    [told] = await notices_of(ming)
    assert (told["code"], told["room_id"]) == ("scheduled_word_filtered", str(room.id))
    async with market.api.wiring.db.reading() as tx:
        kept = await tx.fetch(REFUSED, room.merchant_id, room.id)
    assert [tuple(row.values()) for row in kept] == [("去赌场", "word_filtered", None)]
    assert (await accepted(lin.get(path)))["items"] == []


async def test_scheduling_is_refused(market: Market) -> None:
    """Admins of the room alone, for a time to come, about a campaign of its merchant."""
    shop = await market.shop()
    lin, ming, stranger = await market.crowd(3)
    room = await a_room(market.api.wiring, shop.merchant_id, lin, ming)
    path = f"/v1/rooms/{room.id}/scheduled-messages"
    soon = (datetime.now(UTC) + timedelta(minutes=10)).isoformat()
    past = (datetime.now(UTC) - timedelta(minutes=10)).isoformat()
    body = {"body": "x", "due_at": soon}
    await refused(market, market.api.visitor().post(path, body), 401, "unauthenticated")
    await refused(market, ming.post(path, body), 403, "room_forbidden")
    await refused(market, ming.get(path), 403, "room_forbidden")
    await refused(market, shop.owner.post(path, body), 403, "room_forbidden")
    await refused(market, lin.post(path, {"body": "x"}), 400, "malformed")
    await refused(market, stranger.post(path, body), 404, "room_not_found")
    nowhere = {"body": "x", "campaign_id": str(uuid4())}
    await refused(market, lin.post(path, nowhere), 404, "campaign_not_found")
    await refused(market, lin.post(path, {**body, "due_at": past}), 422, "schedule_invalid")
    opened = {"body": "x", "campaign_id": shop.campaign}
    await refused(market, lin.post(path, opened), 422, "schedule_invalid")
