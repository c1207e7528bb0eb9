"""What every route has: a trail, problems, strict bodies; and how the process says it is well."""

import re

from app.web.routes import PROBLEMS
from tests.support.api_document import api_document
from tests.support.web import Api

PROBLEM = "application/problem+json"


async def test_live_asks_nobody(api: Api) -> None:
    """A load balancer's question costs nothing."""
    answer = await api.visitor().get("/health/live")
    assert (answer.status_code, answer.json()) == (200, {"status": "ok"})


async def test_ready_names_each_part(api: Api) -> None:
    """Without workers all still answers: degraded, not down."""
    answer = await api.visitor().get("/health/ready")
    assert answer.status_code == 200
    body = answer.json()
    assert body["status"] == "degraded"
    assert {name: body["parts"][name] for name in ("database", "background", "workers")} == {
        "database": "ok",
        "background": "ok",
        "workers": "degraded",
    }


async def test_an_unknown_address_is_a_problem_document(api: Api) -> None:
    """Also what the framework refuses is RFC 9457, in the reader's language."""
    answer = await api.visitor().client.get("/nowhere", headers={"Accept-Language": "zh"})
    assert answer.status_code == 404
    assert answer.headers["content-type"] == PROBLEM
    assert answer.headers["content-language"] == "zh-CN"
    assert answer.json() | {"request_id": ""} == {
        "type": "/problems/not_found",
        "title": "此地址不存在。",
        "status": 404,
        "code": "not_found",
        "request_id": "",
    }


async def test_a_wrong_method_is_a_problem_document(api: Api) -> None:
    """405 says which methods there are."""
    answer = await api.visitor().post("/health/live")
    assert answer.status_code == 405
    assert answer.json()["code"] == "method_not_allowed"
    assert "GET" in answer.headers["allow"]


async def test_options_lists_every_method(api: Api) -> None:
    """Of an address with several methods, all of them."""
    answer = await api.visitor().client.options("/v1/me")
    assert answer.status_code == 204
    assert answer.headers["allow"] == "GET, OPTIONS, PATCH"


async def test_a_request_keeps_its_id(api: Api) -> None:
    """A caller's X-Request-Id comes back; a missing or unfit one is replaced."""
    visitor = api.visitor()
    kept = await visitor.client.get("/health/live", headers={"X-Request-Id": "order-7"})
    assert kept.headers["x-request-id"] == "order-7"
    unfit = await visitor.client.get("/health/live", headers={"X-Request-Id": "a b\tc"})
    assert re.fullmatch("[0-9a-f]{32}", unfit.headers["x-request-id"])


async def test_metrics_count_by_route_and_never_by_path(api: Api) -> None:
    """Ids and codes in paths must not become labels."""
    await api.visitor().get("/nowhere/secret-code")
    text = (await api.visitor().get("/metrics")).text
    assert "pintier_http_request_seconds_bucket" in text
    assert "secret-code" not in text


async def test_the_openapi_document_names_every_problem(api: Api) -> None:
    """Generated clients know the one shape of refusals, on every call."""
    document = (await api.visitor().get("/schema/openapi.json")).json()
    for calls in document["paths"].values():
        for call in calls.values():
            if "sandbox" in call["tags"] or "health" in call["tags"]:
                continue
            for status in PROBLEMS:
                assert PROBLEM in call["responses"][str(status)]["content"]


async def test_the_page_of_the_document_loads_nothing_from_elsewhere(api: Api) -> None:
    """The page works on an island and tells nobody who reads it."""
    page = await api.visitor().get("/schema")
    assert page.status_code == 200
    assert "isAlive" not in page.text
    assert "/health/live" in page.text
    assert not re.search(r"(src|href)=[\"']?(https?:)?//", page.text)


def test_operations_are_told_apart() -> None:
    """An operation id is a method's name in generated clients."""
    document = api_document()
    ids = [call["operationId"] for calls in document["paths"].values() for call in calls.values()]
    assert len(ids) == len(set(ids))
