"""Campaigns: drafts are checked in full, publishing is by the clock, strangers see what is open."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from tests.support.web import (
    Api,
    Shopper,
    a_campaign,
    a_merchant,
    grapes,
    log_in,
    new_key,
    staff_of,
    the_platform,
)

OWNER, STRANGER = "+8613800000001", "+8613800138009"


async def a_shop(api: Api, **kwargs: Any) -> tuple[Shopper, UUID]:
    owner = await log_in(api, OWNER)
    return owner, await a_merchant(api, owner, **kwargs)


def campaigns_of(merchant_id: UUID, *rest: str) -> str:
    return "/".join([f"/v1/merchants/{merchant_id}/campaigns", *rest])


async def audit_of(api: Api, merchant_id: UUID) -> list[str]:
    async with api.wiring.db.reading() as tx:
        rows = await tx.fetch(
            "select action from audit_event where merchant_id = $1 order by id", merchant_id
        )
    return [row["action"] for row in rows]


async def test_a_draft_says_everything_back(api: Api) -> None:
    """What was typed is what is kept; the rest has defaults."""
    owner, merchant_id = await a_shop(api)
    made = await owner.post(campaigns_of(merchant_id), grapes())
    assert made.status_code == 201
    body = made.json()
    del body["server_time"], body["id"]
    assert body == {
        **grapes(),
        "merchant_id": str(merchant_id),
        "description": "",
        "images": [],
        "state": "draft",
        "counting": "buyers",
        "stock_left": 500,
        "units_held": 0,
        "platform_fee_bp": 0,
        "reserve_seconds": 900,
        "opens_at": None,
        "closes_at": None,
        "timezone": "Asia/Shanghai",
        "early_close": True,
    }
    assert await audit_of(api, merchant_id) == ["campaign.created"]


async def test_a_draft_is_absent_for_strangers(api: Api) -> None:
    """A merchant's plans are its own: the same 404 as for what does not exist."""
    owner, merchant_id = await a_shop(api)
    draft = await a_campaign(owner, merchant_id, opened=False)
    stranger = await log_in(api, STRANGER)
    for visitor in (api.visitor(), stranger):
        seen = await visitor.get(f"/v1/campaigns/{draft['id']}")
        absent = await visitor.get(f"/v1/campaigns/{uuid4()}")
        assert (seen.status_code, seen.json()["code"]) == (404, "campaign_not_found")
        assert seen.json() | {"request_id": ""} == absent.json() | {"request_id": ""}
    assert (await owner.get(f"/v1/campaigns/{draft['id']}")).json()["state"] == "draft"


async def test_an_open_campaign_shows_shoppers_what_is_theirs(api: Api) -> None:
    """Price, places and what is left; fees and holdings are the merchant's business."""
    owner, merchant_id = await a_shop(api)
    opened = await a_campaign(owner, merchant_id)
    assert opened["state"] == "open"
    seen = (await api.visitor().get(f"/v1/campaigns/{opened['id']}")).json()
    assert (seen["state"], seen["stock_left"]) == ("open", 500)
    assert seen["ladder"] == grapes()["ladder"]
    assert not {"stock", "units_held", "platform_fee_bp"} & set(seen)


@pytest.mark.parametrize(
    ("changes", "status", "code"),
    [
        ({"ladder": []}, 422, "ladder_invalid"),
        ({"ladder": [{"buyers_min": 2, "unit_price_minor": 100}]}, 422, "ladder_invalid"),
        ({"currency": "xxx"}, 422, "currency_unsupported"),
        ({"ladder": [{"buyers_min": 1, "unit_price_minor": 1}]}, 422, "price_below_minimum"),
        ({"formed_min": 201}, 422, "campaign_invalid"),
        ({"timezone": "Mars/Olympus"}, 422, "campaign_invalid"),
        ({"timezone": "../etc/passwd"}, 422, "campaign_invalid"),
        (
            {"opens_at": "2030-01-02T00:00:00Z", "closes_at": "2030-01-01T00:00:00Z"},
            422,
            "campaign_invalid",
        ),
        ({"opens_at": "0001-01-01T00:00:00+14:00"}, 422, "campaign_invalid"),
        ({"commission_bp": 10_001}, 400, "malformed"),
        ({"currency": "CNY"}, 400, "malformed"),
        ({"stock": "500"}, 400, "malformed"),
        ({"stock": 10**12}, 400, "malformed"),
        ({"title": " "}, 400, "malformed"),
        ({"images": ["http://plain.example/x.png"]}, 400, "malformed"),
        ({"opens_at": "tomorrow"}, 400, "malformed"),
        ({"colour": "red"}, 400, "malformed"),
    ],
)
async def test_figures_that_cannot_be_sold_are_refused(
    api: Api, changes: dict[str, Any], status: int, code: str
) -> None:
    """A wrong figure is refused with its reason, and nothing is written."""
    owner, merchant_id = await a_shop(api)
    answer = await owner.post(campaigns_of(merchant_id), grapes(**changes))
    assert (answer.status_code, answer.json()["code"]) == (status, code), answer.text
    assert (await owner.get("/v1/campaigns", merchant_id=merchant_id)).json()["items"] == []


@pytest.mark.parametrize(
    ("zone", "typed", "instant"),
    [
        ("Europe/Berlin", "2026-10-25T02:30:00", "2026-10-25T01:30:00Z"),
        ("Europe/Berlin", "2026-03-29T02:30:00", "2026-03-29T01:30:00Z"),
        ("Asia/Shanghai", "2026-10-25T02:30:00", "2026-10-24T18:30:00Z"),
        ("Asia/Shanghai", "2026-10-25T02:30:00+02:00", "2026-10-25T00:30:00Z"),
    ],
)
async def test_deadlines_are_the_merchants_wall_clock(
    api: Api, zone: str, typed: str, instant: str
) -> None:
    """A time without offset is the merchant's, right on the days the clocks change."""
    owner, merchant_id = await a_shop(api)
    made = await owner.post(campaigns_of(merchant_id), grapes(timezone=zone, closes_at=typed))
    assert made.json()["closes_at"] == instant


async def test_a_campaign_opens_when_its_time_comes(api: Api) -> None:
    """Scheduled until then, open after, without any job having to run."""
    owner, merchant_id = await a_shop(api)
    soon = datetime.now(UTC) + timedelta(hours=1)
    made = await a_campaign(owner, merchant_id, opens_at=soon.isoformat())
    assert made["state"] == "scheduled"
    assert await states(api, status="scheduled") == ["scheduled"]
    async with api.wiring.db.transaction() as tx:
        await tx.execute("update campaign set opens_at = now() - interval '1 minute'")
    assert (await api.visitor().get(f"/v1/campaigns/{made['id']}")).json()["state"] == "open"
    assert await states(api, status="scheduled") == []
    async with api.wiring.db.transaction() as tx:
        await tx.execute("update campaign set closes_at = now() - interval '1 second'")
    assert await states(api, status="closed") == ["closed"]


async def states(api: Api, **filters: Any) -> list[str]:
    items = (await api.visitor().get("/v1/campaigns", **filters)).json()["items"]
    return [item["state"] for item in items]


async def test_opening_and_closing_may_be_repeated(api: Api) -> None:
    """Each moves the campaign once; a closed one does not open again."""
    owner, merchant_id = await a_shop(api)
    draft = await a_campaign(owner, merchant_id, opened=False)
    path = campaigns_of(merchant_id, draft["id"])
    early = await owner.post(f"{path}/close")
    assert (early.status_code, early.json()["code"]) == (409, "campaign_not_open")
    for verb, state in (("open", "open"), ("open", "open"), ("close", "closed")):
        answer = await owner.post(f"{path}/{verb}")
        assert (answer.status_code, answer.json()["state"]) == (200, state)
    assert (await owner.post(f"{path}/close")).json()["state"] == "closed"
    again = await owner.post(f"{path}/open")
    assert (again.status_code, again.json()["code"]) == (409, "campaign_not_draft")
    assert await audit_of(api, merchant_id) == [
        "campaign.created",
        "campaign.opened",
        "campaign.closed",
    ]


async def test_a_campaign_whose_end_has_passed_does_not_open(api: Api) -> None:
    """A draft left lying is not published by mistake."""
    owner, merchant_id = await a_shop(api)
    draft = await a_campaign(owner, merchant_id, opened=False, closes_at="2020-01-01T00:00:00Z")
    answer = await owner.post(campaigns_of(merchant_id, draft["id"], "open"))
    assert (answer.status_code, answer.json()["code"]) == (422, "campaign_invalid")


async def test_a_draft_may_be_changed_in_every_field(api: Api) -> None:
    """The whole is checked again: a change cannot make what could not have been made."""
    owner, merchant_id = await a_shop(api)
    draft = await a_campaign(owner, merchant_id, opened=False)
    path = campaigns_of(merchant_id, draft["id"])
    changed = await owner.patch(path, {"title": "Moon-grapes", "closes_at": "2030-01-01T08:00:00"})
    assert changed.status_code == 200
    assert changed.json()["closes_at"] == "2030-01-01T00:00:00Z"
    assert (await owner.patch(path, {"closes_at": None})).json()["closes_at"] is None
    refused = await owner.patch(path, {"formed_min": 1_000})
    assert (refused.status_code, refused.json()["code"]) == (422, "campaign_invalid")
    seen = (await owner.get(f"/v1/campaigns/{draft['id']}")).json()
    assert (seen["title"], seen["formed_min"]) == ("Moon-grapes", 3)


async def test_of_a_published_campaign_only_the_stock_changes(api: Api) -> None:
    """What shoppers were promised stays; more or fewer boxes may turn up."""
    owner, merchant_id = await a_shop(api)
    opened = await a_campaign(owner, merchant_id)
    path = campaigns_of(merchant_id, opened["id"])
    refused = await owner.patch(path, {"title": "Raisins", "stock": 600})
    assert (refused.status_code, refused.json()["code"]) == (409, "campaign_not_draft")
    assert (await owner.patch(path, {"stock": 600})).json()["stock_left"] == 600
    async with api.wiring.db.transaction() as tx:
        await tx.execute("update campaign set units_held = 10")
    low = await owner.patch(path, {"stock": 9})
    assert (low.status_code, low.json()["code"]) == (409, "stock_too_low")
    assert (await owner.patch(path, {"stock": 10})).json()["stock_left"] == 0


async def test_a_retried_draft_is_one_draft(api: Api) -> None:
    """The same key gives the same campaign; another body under it is refused."""
    owner, merchant_id = await a_shop(api)
    key, path = new_key(), campaigns_of(merchant_id)
    first = await owner.post(path, grapes(), key=key)
    again = await owner.post(path, grapes(), key=key)
    other = await owner.post(path, grapes(stock=1), key=key)
    assert (again.status_code, again.content) == (201, first.content)
    assert again.headers["idempotent-replayed"] == "true"
    assert (other.status_code, other.json()["code"]) == (409, "idempotency_conflict")
    assert len((await owner.get("/v1/campaigns", merchant_id=merchant_id)).json()["items"]) == 1


async def test_a_refusal_is_repeated_under_its_key(api: Api) -> None:
    """The first answer stays, even when the same request would be accepted later."""
    owner, merchant_id = await a_shop(api)
    draft = await a_campaign(owner, merchant_id, opened=False)
    key, path = new_key(), campaigns_of(merchant_id, draft["id"])
    assert (await owner.post(f"{path}/close", key=key)).status_code == 409
    await owner.post(f"{path}/open")
    assert (await owner.post(f"{path}/close", key=key)).status_code == 409
    assert (await owner.post(f"{path}/close")).status_code == 200


@pytest.mark.parametrize("role", ["clerk", "finance"])
async def test_other_roles_do_not_sell(api: Api, role: str) -> None:
    """403 for colleagues, even before their mistakes are pointed out."""
    _, merchant_id = await a_shop(api)
    colleague = await staff_of(api, merchant_id, role, "+8613800138003")
    answer = await colleague.client.post(campaigns_of(merchant_id), content=b"{not json")
    assert (answer.status_code, answer.json()["code"]) == (403, "role_missing")


async def test_strangers_find_no_merchant(api: Api) -> None:
    """Every act on another's merchant is the same 404 as on one that does not exist."""
    owner, merchant_id = await a_shop(api)
    opened = await a_campaign(owner, merchant_id)
    stranger = await log_in(api, STRANGER)
    own = await a_merchant(api, stranger)
    mine = await a_campaign(stranger, own)
    for path, body in (
        (campaigns_of(merchant_id), grapes()),
        (campaigns_of(merchant_id, opened["id"], "open"), None),
        (campaigns_of(merchant_id, opened["id"], "close"), None),
        (campaigns_of(uuid4()), grapes()),
    ):
        answer = await stranger.post(path, body)
        assert (answer.status_code, answer.json()["code"]) == (404, "merchant_not_found")
        assert (await api.visitor().post(path, body)).status_code == 401
    crossed = await stranger.post(campaigns_of(own, opened["id"], "close"))
    assert (crossed.status_code, crossed.json()["code"]) == (404, "campaign_not_found")
    assert (await stranger.post(campaigns_of(own, mine["id"], "close"))).status_code == 200
    assert (await owner.get(f"/v1/campaigns/{opened['id']}")).json()["state"] == "open"


async def test_an_operator_sees_drafts_and_sells_nothing(api: Api) -> None:
    """The platform helps its merchants; it does not act in their name."""
    owner, merchant_id = await a_shop(api)
    draft = await a_campaign(owner, merchant_id, opened=False)
    operator = await log_in(api, "+8613800000009")
    await the_platform(api, operator)
    assert (await operator.get(f"/v1/campaigns/{draft['id']}")).status_code == 200
    refused = await operator.post(campaigns_of(merchant_id, draft["id"], "open"))
    assert (refused.status_code, refused.json()["code"]) == (403, "role_missing")


async def test_pages_are_stable_while_campaigns_are_added(api: Api) -> None:
    """Newest first; a campaign added between two pages is on neither of them."""
    owner, merchant_id = await a_shop(api)
    made = [(await a_campaign(owner, merchant_id))["id"] for _ in range(5)]
    draft = await a_campaign(owner, merchant_id, opened=False)
    visitor, seen = api.visitor(), []
    page = (await visitor.get("/v1/campaigns", limit=2)).json()
    seen += [item["id"] for item in page["items"]]
    await a_campaign(owner, merchant_id)
    while page["next_cursor"]:
        page = (await visitor.get("/v1/campaigns", limit=2, cursor=page["next_cursor"])).json()
        seen += [item["id"] for item in page["items"]]
    assert seen == made[::-1]
    drafts = await owner.get("/v1/campaigns", merchant_id=merchant_id, status="draft")
    assert [item["id"] for item in drafts.json()["items"]] == [draft["id"]]
    assert (await visitor.get("/v1/campaigns", status="draft")).json()["items"] == []


@pytest.mark.parametrize(
    "query", ["limit=0", "limit=201", "limit=x", "cursor=nonsense", "status=lost", "merchant_id=1"]
)
async def test_a_malformed_query_is_pointed_at(api: Api, query: str) -> None:
    """The parameter is named."""
    answer = await api.visitor().client.get(f"/v1/campaigns?{query}")
    assert (answer.status_code, answer.json()["code"]) == (400, "malformed")
    assert answer.json()["errors"][0]["pointer"] == query.partition("=")[0]
