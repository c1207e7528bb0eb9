"""Orders from text: what a line does to seats, what its sender is told, what the room is told."""

from typing import Any

import pytest
from uuid_utils.compat import uuid7

from tests.support.market import Market
from tests.support.orders import an_order_room
from tests.support.room_rows import said_in


def came_to(told: dict[str, Any]) -> list[tuple[str, int, int, str]]:
    """Return code, change, total and state of each item."""
    return [(one["code"], one["delta"], one["units"], one["state"]) for one in told["items"]]


def refusals(told: dict[str, Any]) -> list[tuple[str, str]]:
    return [(one["code"], one["reason"]) for one in told["refusals"]]


@pytest.mark.feature("N-6")
@pytest.mark.parametrize(
    ("text", "units"),
    [("+1", 1), ("＋2", 2), ("十1", 1), ("加一", 1), ("➕3", 3), ("A+2", 2), ("=4", 4), ("A*2", 2)],
)
async def test_a_line_reserves_and_charges_nobody(market: Market, text: str, units: int) -> None:
    """The answer states total, amount and the way to pay; the provider has heard of nothing."""
    lin, ming = await market.crowd(2)
    room = await an_order_room(market, lin, ming)
    told = await room.order(ming, text)
    [item] = told["items"]
    assert came_to(told) == [("A", units, units, "reserved")]
    assert (item["unit_price_minor"], item["amount_minor"]) == (4990, 4990 * units)
    assert item["currency"] == "cny"
    assert item["pay_url"].startswith("http://")
    assert item["expires_at"] is not None
    assert (told["refusals"], told["ask"], told["pay"]) == ([], [], None)
    assert await room.units(ming) == [("A", units, "reserved")]
    rows = await market.rows("payment", "op")
    assert rows == {"payment": [], "op": []}
    assert await market.all_effects() == []


async def test_talk_is_no_order(market: Market) -> None:
    """Most of what is said is said; it has no answer beside its number."""
    lin, ming = await market.crowd(2)
    room = await an_order_room(market, lin, ming)
    for talk in ("这个好吃+1", "13:30+1", "一个人", "1", "Z9", "谢谢", "+86 138 0000 0000"):
        answer = await room.say(ming, talk)
        assert (answer.status_code, answer.json()["order"]) == (201, None), talk
    assert await room.units(ming) == []
    assert await market.rows("order_intent") == {"order_intent": []}


async def test_lines_add_up_and_take_off(market: Market) -> None:
    """Every answer states the total; taking off the last one is leaving."""
    lin, ming = await market.crowd(2)
    room = await an_order_room(market, lin, ming)
    for text, delta, units, state in (
        ("+1", 1, 1, "reserved"),
        ("+2", 2, 3, "reserved"),
        ("-1", -1, 2, "reserved"),
        ("=5", 3, 5, "reserved"),
        ("=5", 0, 5, "reserved"),
        ("-5", -5, 0, "left"),
        ("+1", 1, 1, "reserved"),
        ("取消", -1, 0, "left"),
    ):
        assert came_to(await room.order(ming, text)) == [("A", delta, units, state)], text
    assert await room.units(ming) == [("A", 5, "left"), ("A", 1, "left")]
    [campaign] = await _campaigns(market)
    assert campaign["units_held"] == 0
    shown = await market.look(room.team_buys[0])
    assert (shown["buyers_count"], shown["state"]) == (0, "open")


async def test_several_items_and_which_one(market: Market) -> None:
    """With two cards a code is needed; without one the sender alone is asked, to no effect."""
    lin, ming = await market.crowd(2)
    room = await an_order_room(market, lin, ming, team_buys=2)
    told = await room.order(ming, "+1")
    assert (told["items"], sorted(told["ask"])) == ([], ["A", "B"])
    assert await room.units(ming) == []
    told = await room.order(ming, "A+1 B+2")
    assert came_to(told) == [("A", 1, 1, "reserved"), ("B", 2, 2, "reserved")]
    card = next(one for one in await said_in(market.api.wiring, room.room) if one.kind == "card")
    told = await room.order(ming, "+1", ref_seq=card.seq)
    assert came_to(told) == [("A", 1, 2, "reserved")]
    told = await room.order(ming, "A-1 B取消")
    assert came_to(told) == [("A", -1, 1, "reserved"), ("B", -2, 0, "left")]
    codes = [one["code"] for one in (await ming.get("/v1/me/notices")).json()["items"]]
    assert codes == ["order_which"]


@pytest.mark.parametrize(
    ("campaign", "before", "text", "reason"),
    [
        ({}, [], "-1", "nothing_ordered"),
        ({}, [], "取消", "nothing_ordered"),
        ({}, ["+1"], "-2", "nothing_ordered"),
        ({}, [], "+0", "units_invalid"),
        ({}, [], "+1000", "units_invalid"),
        ({"units_per_shopper_max": 2}, [], "+3", "units_per_shopper_exceeded"),
        ({"units_per_shopper_max": 2}, ["+2"], "+1", "units_per_shopper_exceeded"),
        ({"stock": 3}, ["+3"], "+1", "out_of_stock"),
        ({"stock": 3}, [], "+4", "out_of_stock"),
    ],
)
async def test_a_refused_line_changes_nothing_and_only_its_sender_knows(
    market: Market, campaign: dict[str, Any], before: list[str], text: str, reason: str
) -> None:
    lin, ming = await market.crowd(2)
    room = await an_order_room(market, lin, ming, **campaign)
    for line in before:
        await room.order(ming, line)
    heard = await room.replies()
    rows = await market.rows("campaign", "team_buy", "seat", "outbox")
    told = await room.order(ming, text)
    assert told["items"] == []
    assert [one for _, one in refusals(told)] == [reason]
    assert await market.rows("campaign", "team_buy", "seat", "outbox") == rows
    assert await room.replies() == heard
    [notice] = (await ming.get("/v1/me/notices")).json()["items"]
    assert (notice["code"], notice["room_id"]) == ("order_refused", str(room.room.id))
    assert (await lin.get("/v1/me/notices")).json()["items"] == []


async def test_full_and_closed_are_told(market: Market) -> None:
    """Whoever is in a full team-buy may still change what they have."""
    lin, ming, hua = await market.crowd(3)
    room = await an_order_room(market, lin, ming, hua, buyers_max=1, formed_min=1)
    await room.order(ming, "+1")
    assert refusals(await room.order(hua, "+1")) == [("A", "team_buy_full")]
    assert came_to(await room.order(ming, "+1")) == [("A", 1, 2, "reserved")]
    await room.shop.owner.post(room.shop.path("team-buys", room.team_buys[0], "cancel"))
    for text in ("A+1", "A-1", "A取消"):
        assert refusals(await room.order(ming, text)) == [("A", "team_buy_closed")], text


async def test_what_is_paid_or_being_paid_for_stays_as_it_is(market: Market) -> None:
    """Units of a paid seat are fixed; giving it up follows the price promise."""
    lin, ming, hua, jun = await market.crowd(4)
    ladder = [
        {"buyers_min": 1, "unit_price_minor": 4990},
        {"buyers_min": 2, "unit_price_minor": 4290},
    ]
    room = await an_order_room(market, lin, ming, hua, jun, ladder=ladder, formed_min=2)
    seat_id = (await room.order(ming, "+2"))["items"][0]["seat_id"]
    started = await ming.post(f"/v1/seats/{seat_id}/payment", {"method": "new"})
    assert refusals(await room.order(ming, "+1")) == [("A", "payment_in_flight")]
    await market.pay(started.json()["client_secret"])
    await market.sweep(looks=True)
    for text in ("+1", "-1", "=1"):
        assert refusals(await room.order(ming, text)) == [("A", "seat_paid")], text
    assert came_to(await room.order(ming, "=2")) == [("A", 0, 2, "authorized")]
    await market.join(hua, room.team_buys[0])
    assert refusals(await room.order(ming, "取消")) == [("A", "seat_bears_tier")]
    await market.join(jun, room.team_buys[0])
    assert came_to(await room.order(ming, "取消")) == [("A", -2, 0, "left")]
    await market.sweep(looks=True)
    assert (await market.look(room.team_buys[0]))["buyers_count"] == 2
    await market.prove()


async def test_one_tap_pays_and_only_a_tap(market: Market) -> None:
    """With a saved card the answer names it; the money moves when its owner says so."""
    lin, ming = await market.crowd(2)
    room = await an_order_room(market, lin, ming, team_buys=2)
    first = (await room.order(ming, "A+1"))["items"][0]["seat_id"]
    started = await ming.post(f"/v1/seats/{first}/payment", {"method": "new", "save": True})
    await market.pay(started.json()["client_secret"])
    await market.sweep(looks=True)
    effects = await market.all_effects()
    told = await room.order(ming, "B+2")
    assert told["pay"]["last4"] == "4242"
    assert await market.all_effects() == effects
    path = f"/v1/seats/{told['items'][0]['seat_id']}/payment"
    paid = await ming.post(path, {"method": told["pay"]["method"]})
    assert (paid.status_code, paid.json()["state"]) == (200, "authorized")
    assert paid.json()["amount_minor"] == told["items"][0]["amount_minor"]


async def test_the_same_message_is_the_same_order(market: Market) -> None:
    """A phone that sends again has its first answer; editing and recalling change no seat."""
    lin, ming = await market.crowd(2)
    room = await an_order_room(market, lin, ming)
    message_id = str(uuid7())
    first = await room.say(ming, "+1", client_msg_id=message_id)
    await room.order(ming, "+1")
    again = await room.say(ming, "+1", client_msg_id=message_id)
    assert again.headers["idempotent-replayed"] == "true"
    assert again.json() == first.json()
    assert came_to(again.json()["order"]) == [("A", 1, 1, "reserved")]
    message = f"{room.path}/messages/{first.json()['seq']}"
    edited = await ming.patch(message, {"client_msg_id": str(uuid7()), "body": "+9"})
    assert edited.status_code < 300, edited.text
    assert await room.units(ming) == [("A", 2, "reserved")]
    recalled = await ming.delete(message)
    assert recalled.status_code < 300, recalled.text
    await market.sweep()
    assert await room.units(ming) == [("A", 2, "reserved")]


async def test_the_room_is_told_in_few_messages_with_totals(market: Market) -> None:
    """Many orders, one message of at most ten lines; each states the total and what is missing."""
    lin, *people = await market.crowd(13)
    room = await an_order_room(market, lin, *people)
    for number, one in enumerate(people, start=1):
        await room.order(one, "+2" if number == 1 else "+1")
    first, second = await room.replies()
    assert [len(one["items"]) for one in (first, second)] == [10, 2]
    assert first["body"].split("\n")[0] == (
        "✅ neighbour 1 +2 → 共2份，待付款(15分钟) · 已付0人 现价¥49.90 · 再来3人→¥42.90"
    )
    said = [*first["items"], *second["items"]]
    assert [one["shopper_id"] for one in said] == [str(one.shopper_id) for one in people]
    assert await room.replies() == [first, second]


async def test_an_order_whose_process_died_is_taken_by_a_worker(market: Market) -> None:
    """The message and what it asks for are one: whoever comes later takes it, once."""
    lin, ming = await market.crowd(2)
    room = await an_order_room(market, lin, ming)
    wiring = market.api.wiring
    async with wiring.db.transaction() as tx:  # as a process leaves it that dies after its commit
        await tx.execute(
            "insert into order_intent (merchant_id, room_id, key, seq, shopper_id, asks)"
            " values ($1, $2, 'order:1', 1, $3, jsonb_build_object('type', 'order', 'items',"
            " jsonb_build_array(jsonb_build_object('team_buy_id', $4::text, 'code', 'A',"
            " 'act', 'add', 'units', 2, 'variant', '', 'every_variant', false))))",
            room.room.merchant_id,
            room.room.id,
            ming.shopper_id,
            room.team_buys[0],
        )
    [reply] = await room.replies()
    assert [(one["delta"], one["units"]) for one in reply["items"]] == [(2, 2)]
    assert await room.units(ming) == [("A", 2, "reserved")]
    assert await room.replies() == [reply]


async def _campaigns(market: Market) -> list[dict[str, Any]]:
    async with market.api.wiring.db.reading() as tx:
        return [dict(row) for row in await tx.fetch("select units_held from campaign")]
