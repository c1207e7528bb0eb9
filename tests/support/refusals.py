"""Holding a refusal to all that is promised of one: its code and form, and nothing changed."""

from collections.abc import Awaitable

import httpx

from tests.support.market import Market


async def refused(
    market: Market, call: Awaitable[httpx.Response], status: int, code: str
) -> httpx.Response:
    """Make a call that must be refused like this and leave every row as it was."""
    before = await market.rows()
    answer = await call
    said = answer.json()
    assert (answer.status_code, said["code"]) == (status, code), answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert (said["type"], said["status"]) == (f"/problems/{code}", status)
    assert said["title"]
    assert await market.rows() == before
    return answer


async def accepted(call: Awaitable[httpx.Response], status: int = 200) -> dict[str, object]:
    """Make a call that must be done."""
    answer = await call
    assert answer.status_code == status, answer.text
    body: dict[str, object] = answer.json()
    return body
