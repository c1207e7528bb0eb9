"""Becoming a leader, and what leaders see of their own work."""

from typing import Any

import pytest

from tests.support.market import Market
from tests.support.refusals import accepted, refused
from tests.support.web import Shopper, the_platform

APPLICATIONS = "/v1/leaders/applications"


async def an_operator(market: Market) -> Shopper:
    [operator] = await market.crowd(1)
    await the_platform(market.api, operator)
    return operator


async def decide(operator: Shopper, leader: Shopper, decision: str) -> dict[str, Any]:
    path = f"/v1/leaders/{leader.shopper_id}/decision"
    return dict(await accepted(operator.post(path, {"decision": decision})))


@pytest.mark.feature("CG-1")
async def test_one_applies_and_the_platform_decides(market: Market) -> None:
    """Applied, refused, applied again, approved: each is told; then their invites work."""
    [lin] = await market.crowd(1)
    operator = await an_operator(market)
    await refused(market, lin.get("/v1/leaders/me"), 404, "leader_not_found")
    first = await accepted(lin.post(APPLICATIONS, {"about": "三号楼，两百户"}))
    assert (first["state"], first["about"], first["decided_at"]) == (
        "applied",
        "三号楼，两百户",
        None,
    )
    waiting = await accepted(operator.get(APPLICATIONS))
    assert waiting == {"items": [first], "next_cursor": None}
    assert (await decide(operator, lin, "refuse"))["state"] == "refused"
    await refused(market, lin.post("/v1/me/leader-invites", {}), 403, "role_missing")
    again = await accepted(lin.post(APPLICATIONS, {"about": "四号楼也来"}))
    assert (again["state"], again["about"]) == ("applied", "四号楼也来")
    assert (await decide(operator, lin, "approve"))["state"] == "approved"
    kept = await accepted(lin.post(APPLICATIONS, {"about": "x"}))
    assert (kept["state"], kept["about"]) == ("approved", "四号楼也来")
    codes = [one["code"] for one in (await lin.get("/v1/me/notices")).json()["items"]]
    assert codes == ["leader_approved", "leader_refused"]
    invited = await accepted(lin.post("/v1/me/leader-invites", {}), 201)
    code = str(invited["code"])
    assert (await lin.get(f"/v1/invites/{code}")).status_code == 200
    await decide(operator, lin, "suspend")
    assert (await lin.get(f"/v1/invites/{code}")).status_code == 410
    await refused(market, lin.post(APPLICATIONS, {}), 409, "leader_state")
    await decide(operator, lin, "reinstate")
    assert (await lin.get(f"/v1/invites/{code}")).status_code == 200


async def test_only_the_platform_decides(market: Market) -> None:
    """Strangers and a merchant's owner find nothing to decide; a decision fits or is refused."""
    shop = await market.shop()
    lin, ming = await market.crowd(2)
    operator = await an_operator(market)
    path = f"/v1/leaders/{lin.shopper_id}/decision"
    approve = {"decision": "approve"}
    await refused(market, market.api.visitor().post(APPLICATIONS, {}), 401, "unauthenticated")
    await refused(market, operator.post(path, approve), 404, "leader_not_found")
    await accepted(lin.post(APPLICATIONS, {}))
    for nobody in (ming, shop.owner, lin):
        await refused(market, nobody.get(APPLICATIONS), 404, "merchant_not_found")
        await refused(market, nobody.post(path, approve), 404, "merchant_not_found")
    await refused(market, operator.post(path, {"decision": "suspend"}), 409, "leader_state")
    await refused(market, operator.post(path, {"decision": "promote"}), 400, "malformed")
    approved = await accepted(operator.get(APPLICATIONS, state="approved"))
    assert approved["items"] == []


async def test_a_leader_sees_who_ordered(market: Market) -> None:
    """Who is in by the leader's invite and who is not, paid or not; nobody else sees it."""
    shop = await market.shop(formed_min=1)
    lin, ming, hua, jun = await market.crowd(4)
    await market.leader(lin)
    opened = await shop.open(lin)
    other = await shop.open(hua)
    await market.join(hua, other["id"])
    invite = await accepted(lin.post(f"/v1/team-buys/{opened['id']}/invites", {}), 201)
    await market.join(ming, opened["id"], quantity=2)
    await market.reserve(jun, opened["id"], invite_code=invite["code"])
    found = await accepted(lin.get("/v1/leaders/me/orders"))
    assert [
        (one["nickname"], one["quantity"], one["state"], one["is_brought_by_leader"])
        for one in found["items"]  # type: ignore[attr-defined]
    ] == [("crowd4", 1, "reserved", True), ("crowd2", 2, "authorized", False)]
    first = await accepted(lin.get("/v1/leaders/me/orders", limit=1, team_buy_id=opened["id"]))
    rest = await accepted(lin.get("/v1/leaders/me/orders", cursor=first["next_cursor"]))
    assert [*first["items"], *rest["items"]] == found["items"]  # type: ignore[misc]
    elsewhere = await accepted(lin.get("/v1/leaders/me/orders", team_buy_id=other["id"]))
    assert elsewhere["items"] == []
    await refused(market, ming.get("/v1/leaders/me/orders"), 404, "leader_not_found")
    await refused(market, ming.get("/v1/leaders/me/commission"), 404, "leader_not_found")


async def test_commission_is_what_the_ledger_owes(market: Market) -> None:
    """5 % of what others paid at the closing price, team-buy by team-buy, to the cent."""
    shop = await market.shop(formed_min=1)
    lin, ming, hua = await market.crowd(3)
    await market.leader(lin)
    opened = await shop.open(lin)
    for person in (lin, ming, hua):
        await market.join(person, opened["id"])
    before = await accepted(lin.get("/v1/leaders/me/commission"))
    assert before == {
        "payable": [],
        "commission_held": False,
        "items": [],
        "next_cursor": None,
    }
    await market.advance(86_400)
    await market.sweep()
    await market.deliver()
    after = await accepted(lin.get("/v1/leaders/me/commission"))
    [item] = after["items"]  # type: ignore[misc]
    assert item["team_buy_id"] == opened["id"]
    assert (item["captured_minor"], item["commission_bp"]) == (3 * 4290, 500)
    assert item["commission_minor"] == 2 * 4290 * 500 // 10_000
    [owed] = after["payable"]  # type: ignore[misc]
    assert (owed["payable_minor"], owed["currency"]) == (item["commission_minor"], "cny")
    assert owed["merchant_name"] == "Orchard"


async def test_what_somebody_opened(market: Market) -> None:
    """The newest first, by state, in pages; being in one is not opening one."""
    shop = await market.shop(formed_min=1)
    lin, ming = await market.crowd(2)
    first, second = [await shop.open(lin) for _ in range(2)]
    await market.join(ming, first["id"])
    found = await accepted(lin.get("/v1/me/team-buys"))
    assert [one["id"] for one in found["items"]] == [second["id"], first["id"]]  # type: ignore[attr-defined]
    page = await accepted(lin.get("/v1/me/team-buys", limit=1))
    rest = await accepted(lin.get("/v1/me/team-buys", cursor=page["next_cursor"]))
    ids = [one["id"] for one in (*page["items"], *rest["items"])]  # type: ignore[misc]
    assert ids == [second["id"], first["id"]]
    await accepted(shop.owner.post(shop.path("team-buys", second["id"], "cancel")))
    running = await accepted(lin.get("/v1/me/team-buys", state="open"))
    assert [one["id"] for one in running["items"]] == [first["id"]]  # type: ignore[attr-defined]
    assert (await accepted(ming.get("/v1/me/team-buys")))["items"] == []
    await refused(market, market.api.visitor().get("/v1/me/team-buys"), 401, "unauthenticated")
