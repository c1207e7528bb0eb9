"""接龙 lists: the server's own, and pasted ones, of which only the sender's new rows order."""

from typing import Any

import httpx
import pytest

from tests.support.market import Market
from tests.support.orders import OrderRoom, an_order_room
from tests.support.refusals import accepted, refused
from tests.support.room_rows import facts_of, said_in
from tests.support.web import Shopper


async def named(room: OrderRoom, **names: Shopper) -> None:
    """Give members the names that lists call them by."""
    for name, person in names.items():
        answer = await person.patch(f"{room.path}/members/{person.shopper_id}", {"nickname": name})
        assert answer.status_code == 200, answer.text


async def a_market_of_four(
    market: Market,
) -> tuple[OrderRoom, Shopper, Shopper, Shopper, Shopper]:
    lin, ming, hua, jun = await market.shoppers(4)
    room = await an_order_room(market, lin, ming, hua, jun)
    await named(room, lin=lin, ming=ming, hua=hua, jun=jun)
    return room, lin, ming, hua, jun


async def paste(room: OrderRoom, person: Shopper, *rows: str) -> dict[str, Any]:
    """Paste a list of these rows."""
    lines = ["#接龙", "葡萄", "", *(f"{n}. {row}" for n, row in enumerate(rows, start=1))]
    return await accepted(person.post(f"{room.path}/lists", {"text": "\n".join(lines)}), 201)


async def confirm(room: OrderRoom, person: Shopper, list_id: object, **key: str) -> httpx.Response:
    return await person.post(f"{room.path}/lists/{list_id}/confirm", **key)


@pytest.mark.feature("LL-2")
async def test_the_list_is_rendered_from_the_seats(market: Market) -> None:
    """One line per member, in the order of reservation, their own to change until it closes."""
    room, _, ming, hua, jun = await a_market_of_four(market)
    path = f"{room.path}/lists/{room.team_buys[0]}"
    for person, text in ((hua, "+1"), (ming, "+2"), (jun, "+1"), (hua, "+2"), (jun, "取消")):
        await room.order(person, text)
    seen = await accepted(ming.get(path))
    assert seen["text"] == "#接龙\nA Sun-grapes\n\n1. hua\u3000+3\n2. ming\u3000+2"
    rows = [(one["n"], one["nickname"], one["units"], one["state"]) for one in seen["rows"]]
    assert rows == [(1, "hua", 3, "reserved"), (2, "ming", 2, "reserved")]
    assert (seen["units_count"], seen["is_open"], seen["code"]) == (5, True, "A")
    await market.advance(86_401)
    await market.sweep()
    seen = await accepted(ming.get(path))
    assert (seen["is_open"], seen["rows"]) == (False, [])
    assert (await room.order(ming, "A+1"))["refusals"][0]["reason"] == "team_buy_closed"


@pytest.mark.feature("LL-2")
async def test_a_word_asks_for_one_card(market: Market) -> None:
    """However many ask at once: the list, the tally, the prices; one's own orders privately."""
    room, lin, ming, hua, _ = await a_market_of_four(market)
    await room.order(ming, "+2")
    asked = ((ming, "接龙"), (hua, "名单"), (hua, "统计"), (hua, "价格"), (lin, "收款"))
    for person, word in asked:
        assert (await room.order(person, word))["items"] == []
    mine = await room.order(ming, "我的")
    assert [(one["units"], one["amount_minor"]) for one in mine["items"]] == [(2, 9980)]
    assert mine["items"][0]["pay_url"]
    await market.sweep()
    said = await said_in(market.api.wiring, room.room)
    [shown] = [one.body for one in said if one.kind == "list"]
    assert shown == "#接龙\nA Sun-grapes\n\n1. ming\u3000+2"
    cards = {facts_of(one)["about"]: one.body for one in said if one.kind == "system"}
    assert cards == {
        "tally": "【A Sun-grapes】1人2份，已付0人0份",
        "prices": "【A Sun-grapes】已付0人 现价¥49.90 · 再来3人→¥42.90"
        "（1+ ¥49.90 · 3+ ¥42.90 · 8+ ¥35.90 · 15+ ¥29.90）",
        "unpaid": "【A Sun-grapes】待付款：ming 2份",
    }
    owed = await room.order(ming, "收款")
    assert [one["units"] for one in owed["items"]] == [2]
    await market.sweep()
    assert len(await said_in(market.api.wiring, room.room)) == len(said) + 1  # what she wrote


@pytest.mark.feature("N-6")
async def test_only_ones_own_new_rows_order_and_pasting_again_changes_nothing(
    market: Market,
) -> None:
    """The others' rows wait for the leader; a copy with one row more adds that row."""
    room, lin, ming, hua, _ = await a_market_of_four(market)
    first = await paste(room, ming, "ming +2", "hua +1")
    assert (first["shape"], first["own_rows"]) == (
        "new",
        [{"nickname": "ming", "content": "+2"}],
    )
    assert first["diff"]["new"] == [{"nickname": "hua", "content": "+1"}]
    assert [one["units"] for one in first["order"]["items"]] == [2]
    assert (await room.units(ming), await room.units(hua)) == ([("A", 2, "reserved")], [])
    for person in (ming, hua, lin):
        again = await paste(room, person, "ming +2", "hua +1")
        assert (again["shape"], again["own_rows"], again["order"]) == ("same", [], None)
    grown = await paste(room, hua, "ming +2", "hua +1", "hua +3")
    assert (grown["shape"], grown["own_rows"]) == (
        "continuation",
        [{"nickname": "hua", "content": "+3"}],
    )
    assert await room.units(hua) == [("A", 3, "reserved")]
    rendered = (await accepted(ming.get(f"{room.path}/lists/{room.team_buys[0]}")))["text"]
    pasted = await accepted(ming.post(f"{room.path}/lists", {"text": rendered}), 201)
    assert (pasted["shape"], pasted["order"]) == ("same", None)
    assert await room.units(ming) == [("A", 2, "reserved")]


@pytest.mark.feature("CG-2")
async def test_the_leaders_word_reserves_for_members_who_pay_themselves(market: Market) -> None:
    """Rows that name one member become their order; others get a link; nobody is charged."""
    room, lin, ming, hua, jun = await a_market_of_four(market)
    posted = await paste(room, ming, "hua +2", "somebody +1", "jun 看看再说", "ming +1")
    waiting = await accepted(lin.get(f"{room.path}/lists"))
    assert [one["id"] for one in waiting["items"]] == [posted["id"]]
    answer = await confirm(room, lin, posted["id"], key="k")
    assert answer.status_code == 200, answer.text
    rows = answer.json()["rows"]
    assert [(one["nickname"], one["fate"]) for one in rows] == [
        ("hua", "ordered"),
        ("somebody", "link"),
        ("jun", "unread"),
    ]
    assert [(one["delta"], one["units"], one["state"]) for one in rows[0]["items"]] == [
        (2, 2, "reserved")
    ]
    assert "pay_url" not in answer.text
    assert "/t/" in rows[1]["join_url"]
    assert (await room.units(hua), await room.units(jun)) == ([("A", 2, "reserved")], [])
    replay = await confirm(room, lin, posted["id"], key="k")
    assert (replay.json(), replay.headers["idempotent-replayed"]) == (answer.json(), "true")
    assert (await confirm(room, lin, posted["id"])).json() == answer.json()
    assert await room.units(hua) == [("A", 2, "reserved")]
    assert (await accepted(lin.get(f"{room.path}/lists")))["items"] == []
    codes = [one["code"] for one in (await hua.get("/v1/me/notices")).json()["items"]]
    assert codes == ["ordered_for_you"]
    mine = await room.order(hua, "我的")
    assert mine["items"][0]["pay_url"]
    body = "\n".join(one["body"] for one in await room.replies())
    assert "✅ hua +2（团长代下单） → 共2份" in body
    assert await market.rows("payment") == {"payment": []}
    [event] = [
        one for one in (await market.rows("audit_event"))["audit_event"] if "list.confirmed" in one
    ]
    assert str(lin.shopper_id) in event


async def test_changed_and_missing_rows_are_reported(market: Market) -> None:
    """A changed row says what its member wants in all; a missing one gives nobody's seat up."""
    room, lin, ming, hua, _ = await a_market_of_four(market)
    rows = ["ming +1", "hua +1", "lin +1", "a +1", "b +1"]
    first = await paste(room, ming, *rows)
    await confirm(room, lin, first["id"])
    assert await room.units(hua) == [("A", 1, "reserved")]
    changed = await paste(room, ming, rows[0], "hua +3", *rows[2:])
    assert (changed["shape"], changed["order"]) == ("correction", None)
    assert changed["diff"]["changed"] == [{"nickname": "hua", "before": "+1", "after": "+3"}]
    assert await room.units(hua) == [("A", 1, "reserved")]
    await confirm(room, lin, changed["id"])
    assert await room.units(hua) == [("A", 3, "reserved")]
    gone = await paste(room, ming, rows[0], *rows[2:])
    assert gone["diff"]["gone"] == [{"nickname": "hua", "content": "+3"}]
    answer = await confirm(room, lin, gone["id"])
    assert [(one["nickname"], one["fate"]) for one in answer.json()["rows"]] == [("hua", "gone")]
    assert await room.units(hua) == [("A", 3, "reserved")]


async def test_a_list_that_is_written_into_the_room_counts_the_same(market: Market) -> None:
    """Whether pasted or written: one's own rows order, once."""
    room, lin, ming, hua, _ = await a_market_of_four(market)
    told = await room.order(ming, "#接龙\n1. ming +2\n2. hua +1")
    assert [(one["delta"], one["units"]) for one in told["items"]] == [(2, 2)]
    assert told["list_id"]
    again = await room.order(ming, "#接龙\n1. ming +2\n2. hua +1")
    assert (again["items"], again["list_id"]) == ([], told["list_id"])
    await confirm(room, lin, told["list_id"])
    assert (await room.units(ming), await room.units(hua)) == (
        [("A", 2, "reserved")],
        [("A", 1, "reserved")],
    )


async def test_lists_are_refused(market: Market) -> None:
    """Strangers find nothing, members confirm nothing, and what is no list is no list."""
    room, lin, ming, _, _ = await a_market_of_four(market)
    [stranger] = await market.shoppers(1, first=50)
    posted = await paste(room, ming, "hua +1")
    path, view = f"{room.path}/lists", f"{room.path}/lists/{room.team_buys[0]}"
    one = f"{path}/{posted['id']}/confirm"
    text = {"text": "#接龙\n1. ming +1"}
    visitor = market.api.visitor()
    await refused(market, visitor.post(path, text), 401, "unauthenticated")
    await refused(market, visitor.get(view), 401, "unauthenticated")
    await refused(market, ming.post(path, {}), 400, "malformed")
    await refused(market, lin.post(one, key=None), 400, "idempotency_key_missing")
    for call in (stranger.post(path, text), stranger.get(view), stranger.get(path)):
        await refused(market, call, 404, "room_not_found")
    await refused(market, stranger.post(one), 404, "room_not_found")
    await refused(market, ming.post(one), 403, "room_forbidden")
    await refused(market, ming.get(path), 403, "room_forbidden")
    nowhere = f"{path}/{room.team_buys[0]}/confirm"
    await refused(market, lin.post(nowhere), 404, "list_not_found")
    await refused(market, ming.get(f"{path}/{posted['id']}"), 404, "team_buy_not_found")
    for wrong in ("1. ming +1", "#接龙\n2. ming +1", "#接龙"):
        await refused(market, ming.post(path, {"text": wrong}), 422, "list_invalid")
    assert await room.units(ming) == []


async def test_nobody_pastes_without_end(market: Market) -> None:
    """Twenty a minute are enough for anybody; the next is told when."""
    room, _, ming, _, _ = await a_market_of_four(market)
    path, text = f"{room.path}/lists", {"text": "#接龙\n1. hua +1"}
    for _ in range(20):
        await accepted(ming.post(path, text), 201)
    answer = await refused(market, ming.post(path, text), 429, "too_many_requests")
    assert int(answer.headers["retry-after"]) > 0


async def test_pasting_under_a_key_is_done_once(market: Market) -> None:
    """The same key has the same answer, order and all; another list under it is a conflict."""
    room, _, ming, _, _ = await a_market_of_four(market)
    path, text = f"{room.path}/lists", {"text": "#接龙\n1. ming +1"}
    first = await ming.post(path, text, key="k")
    again = await ming.post(path, text, key="k")
    assert (again.status_code, again.json()) == (201, first.json())
    assert again.headers["idempotent-replayed"] == "true"
    assert again.json()["order"]["items"][0]["units"] == 1
    other = await ming.post(path, {"text": "#接龙\n1. ming +2"}, key="k")
    assert (other.status_code, other.json()["code"]) == (409, "idempotency_conflict")
    assert await room.units(ming) == [("A", 1, "reserved")]
