"""Finance keys: shown once, hashed at rest, bounded in scope, place and time, ended at once."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import msgspec
import pytest
from litestar import Controller
from litestar.di import NamedDependency
from litestar.params import FromQuery

from app.actions.access import FinanceActor
from app.gateways.tokens import is_finance_key
from app.web.deps import keeps_books
from app.web.routes import get
from domain.ids import PLATFORM_ID
from tests.support.web import (
    Api,
    Shopper,
    a_merchant,
    log_in,
    open_api,
    staff_of,
    the_platform,
)

OWNER, FINANCE, STRANGER = "+8613800000001", "+8613800000002", "+8613800138009"


class Seen(msgspec.Struct):
    actor: str
    merchant_ids: list[UUID] | None
    chosen: UUID | None


class BooksController(Controller):
    """A call about a merchant's books, as small as it can be."""

    path = "/v1/finance/books-of-the-test"
    tags = ("test",)

    @get(operation_id="readBooksOfTheTest", guards=[keeps_books("ledger:read")])
    async def read(
        self, finance: NamedDependency[FinanceActor], merchant_id: FromQuery[UUID | None] = None
    ) -> Seen:
        ids = None if finance.merchant_ids is None else sorted(finance.merchant_ids)
        return Seen(finance.actor, ids, finance.chosen(merchant_id))


@pytest.fixture
async def books(clean: None, database_url: str) -> AsyncIterator[Api]:
    """Yield an application with such a call, behind one proxy of ours."""
    async with open_api(database_url, trusted_proxy_count=1) as api:
        if not any(route.path == BooksController.path for route in api.app.routes):
            api.app.register(BooksController)  # applications are opened again, with what they had
        yield api


def keys_of(merchant_id: UUID, *rest: object) -> str:
    return "/".join([f"/v1/merchants/{merchant_id}/finance-keys", *map(str, rest)])


def wanted(**changes: Any) -> dict[str, Any]:
    ends = datetime.now(UTC) + timedelta(days=90)
    return {
        "name": "ERP",
        "scopes": ["ledger:read", "payouts:read"],
        "expires_at": ends.isoformat(),
        **changes,
    }


async def a_shop(api: Api) -> tuple[Shopper, UUID]:
    owner = await log_in(api, OWNER)
    return owner, await a_merchant(api, owner)


async def read_books(api: Api, token: str, *, sent_from: str = "", **params: Any) -> httpx.Response:
    headers = {"X-Forwarded-For": sent_from} if sent_from else {}
    visitor = api.visitor(Authorization=f"Bearer {token}", **headers)
    return await visitor.get("/v1/finance/books-of-the-test", **params)


async def test_a_key_opens_its_merchants_books(books: Api) -> None:
    """The key fixes the merchant; another one's books are absent."""
    owner, merchant_id = await a_shop(books)
    made = await owner.post(keys_of(merchant_id), wanted())
    assert made.status_code == 201
    key = made.json()["key"]
    assert key.startswith("ptk_test_")
    assert is_finance_key(key)
    seen = await read_books(books, key)
    assert seen.json() == {
        "actor": f"finance_key:{made.json()['id']}",
        "merchant_ids": [str(merchant_id)],
        "chosen": str(merchant_id),
    }
    other = await read_books(books, key, merchant_id=PLATFORM_ID)
    assert (other.status_code, other.json()["code"]) == (404, "merchant_not_found")


async def test_a_key_is_shown_once_and_stored_as_a_hash(books: Api) -> None:
    """Not in the list, not in any table, not under an idempotency key."""
    owner, merchant_id = await a_shop(books)
    key = (await owner.post(keys_of(merchant_id), wanted(), key="once")).json()["key"]
    listed = await owner.get(keys_of(merchant_id))
    assert key not in listed.text
    assert listed.json()["items"][0]["last4"] == key[-4:]
    async with books.wiring.db.reading() as tx:
        for table in ("finance_key", "audit_event", "idempotency_key"):
            assert key not in str(await tx.fetch(f"select t::text from {table} t"))
        kept = await tx.fetch("select convert_from(response, 'utf8') from idempotency_key")
    assert key not in str(kept)


async def test_a_mistyped_key_is_no_key(books: Api) -> None:
    """The check at its end tells it without asking the database."""
    owner, merchant_id = await a_shop(books)
    key = (await owner.post(keys_of(merchant_id), wanted())).json()["key"]
    swapped = key[:-8] + key[-7] + key[-8] + key[-6:]
    for wrong in (swapped, key[:-1], key + "0", "ptk_live_" + key[9:], "ptk_"):
        if wrong == key:
            continue
        assert not is_finance_key(wrong)
        assert (await read_books(books, wrong)).status_code == 401


@pytest.mark.parametrize(
    ("changes", "status", "code"),
    [
        ({"scopes": ["ledger:write"]}, 422, "scope_unknown"),
        ({"scopes": []}, 422, "scope_unknown"),
        ({"expires_at": "2020-01-01T00:00:00Z"}, 422, "expiry_invalid"),
        ({"expires_at": "2999-01-01T00:00:00Z"}, 422, "expiry_invalid"),
        ({"expires_at": "2030-01-01T00:00:00"}, 400, "malformed"),
        ({"networks": ["203.0.113.0/99"]}, 400, "malformed"),
        ({"name": ""}, 400, "malformed"),
    ],
)
async def test_a_key_without_bounds_is_not_made(
    api: Api, changes: dict[str, Any], status: int, code: str
) -> None:
    """Every key has scopes that exist and an end within a year."""
    owner, merchant_id = await a_shop(api)
    answer = await owner.post(keys_of(merchant_id), wanted(**changes))
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert (await owner.get(keys_of(merchant_id))).json()["items"] == []


async def test_a_key_does_what_its_scopes_say(books: Api) -> None:
    """403 tells a program that it needs another key, not another password."""
    owner, merchant_id = await a_shop(books)
    key = (await owner.post(keys_of(merchant_id), wanted(scopes=["recon:read"]))).json()["key"]
    answer = await read_books(books, key)
    assert (answer.status_code, answer.json()["code"]) == (403, "scope_missing")


async def test_a_key_works_from_its_networks_alone(books: Api) -> None:
    """A stolen key is worthless elsewhere; what a caller claims of itself counts for nothing."""
    owner, merchant_id = await a_shop(books)
    body = wanted(networks=["203.0.113.0/24", "2001:db8::/32"])
    key = (await owner.post(keys_of(merchant_id), body)).json()["key"]
    for sent_from, status in (
        ("203.0.113.9", 200),
        ("2001:db8::9", 200),
        ("198.51.100.9", 401),
        ("203.0.113.9, 198.51.100.9", 401),
        ("unknown", 401),
    ):
        assert (await read_books(books, key, sent_from=sent_from)).status_code == status


async def test_a_revoked_key_is_dead_at_once(books: Api) -> None:
    """Ending it again finds nothing; so does replacing it."""
    owner, merchant_id = await a_shop(books)
    made = (await owner.post(keys_of(merchant_id), wanted())).json()
    path = keys_of(merchant_id, made["id"])
    assert (await owner.delete(path)).status_code == 204
    assert (await read_books(books, made["key"])).status_code == 401
    for answer in (await owner.delete(path), await owner.post(f"{path}/rotate")):
        assert (answer.status_code, answer.json()["code"]) == (404, "finance_key_not_found")
    assert (await owner.get(keys_of(merchant_id))).json()["items"][0]["revoked_at"]


async def test_two_keys_work_while_one_replaces_the_other(books: Api) -> None:
    """Programs change over within a day; scopes and networks stay."""
    owner, merchant_id = await a_shop(books)
    old = (await owner.post(keys_of(merchant_id), wanted())).json()
    rotated = await owner.post(keys_of(merchant_id, old["id"], "rotate"))
    assert rotated.status_code == 201
    new = rotated.json()
    assert new["id"] != old["id"]
    assert (new["name"], new["scopes"]) == (old["name"], old["scopes"])
    assert (await read_books(books, old["key"])).status_code == 200
    assert (await read_books(books, new["key"])).status_code == 200
    async with books.wiring.db.transaction() as tx:
        left = await tx.fetchval(
            "select expires_at - now() from finance_key where id = $1", UUID(old["id"])
        )
        assert timedelta(hours=23) < left <= timedelta(hours=24)
        await tx.execute("update finance_key set expires_at = now() where id = $1", UUID(old["id"]))
    assert (await read_books(books, old["key"])).status_code == 401


async def test_a_use_is_noted(books: Api) -> None:
    """A key nobody uses can be found and ended."""
    owner, merchant_id = await a_shop(books)
    made = (await owner.post(keys_of(merchant_id), wanted())).json()
    assert (await owner.get(keys_of(merchant_id))).json()["items"][0]["last_used_at"] is None
    await read_books(books, made["key"])
    assert (await owner.get(keys_of(merchant_id))).json()["items"][0]["last_used_at"]


async def test_finance_staff_open_the_books_without_a_key(books: Api) -> None:
    """Owner and finance of a merchant see its books; a shopper and a clerk see none."""
    owner, merchant_id = await a_shop(books)
    finance = await staff_of(books, merchant_id, "finance", FINANCE)
    clerk = await staff_of(books, merchant_id, "clerk", STRANGER)
    for person in (owner, finance):
        seen = (await read_books(books, person.access_token)).json()
        assert seen["chosen"] == str(merchant_id)
    refused = await read_books(books, clerk.access_token)
    assert (refused.status_code, refused.json()["code"]) == (403, "role_missing")
    assert (await books.visitor().get("/v1/finance/books-of-the-test")).status_code == 401


async def test_who_keeps_two_books_says_which(books: Api) -> None:
    """Nothing is guessed where money is concerned."""
    owner, first = await a_shop(books)
    second = await a_merchant(books, owner)
    unsaid = await read_books(books, owner.access_token)
    assert (unsaid.status_code, unsaid.json()["code"]) == (404, "merchant_not_found")
    for merchant_id in (first, second):
        seen = await read_books(books, owner.access_token, merchant_id=merchant_id)
        assert seen.json()["chosen"] == str(merchant_id)


async def test_the_platform_sees_every_merchants_books(books: Api) -> None:
    """Its operators and its keys, all together or one by one."""
    _, merchant_id = await a_shop(books)
    operator = await log_in(books, "+8613800000009")
    platform = await the_platform(books, operator)
    key = (await operator.post(keys_of(platform), wanted())).json()["key"]
    for token in (operator.access_token, key):
        assert (await read_books(books, token)).json()["chosen"] is None
        seen = await read_books(books, token, merchant_id=merchant_id)
        assert seen.json()["chosen"] == str(merchant_id)


async def test_keys_are_made_by_those_who_keep_the_books(api: Api) -> None:
    """A manager sells, a stranger finds nothing; finance makes keys."""
    owner, merchant_id = await a_shop(api)
    made = (await owner.post(keys_of(merchant_id), wanted())).json()
    finance = await staff_of(api, merchant_id, "finance", FINANCE)
    assert (await finance.post(keys_of(merchant_id), wanted())).status_code == 201
    manager = await staff_of(api, merchant_id, "manager", "+8613800138003")
    stranger = await log_in(api, STRANGER)
    for person, status, code in (
        (manager, 403, "role_missing"),
        (stranger, 404, "merchant_not_found"),
    ):
        for answer in (
            await person.get(keys_of(merchant_id)),
            await person.post(keys_of(merchant_id), wanted()),
            await person.post(keys_of(merchant_id, made["id"], "rotate")),
            await person.delete(keys_of(merchant_id, made["id"])),
        ):
            assert (answer.status_code, answer.json()["code"]) == (status, code)
    own = await a_merchant(api, stranger)
    crossed = await stranger.delete(keys_of(own, made["id"]))
    assert (crossed.status_code, crossed.json()["code"]) == (404, "finance_key_not_found")


async def test_a_finance_key_is_no_log_in(books: Api) -> None:
    """A program does not act as a person."""
    owner, merchant_id = await a_shop(books)
    key = (await owner.post(keys_of(merchant_id), wanted())).json()["key"]
    visitor = books.visitor(Authorization=f"Bearer {key}")
    assert (await visitor.get("/v1/me")).status_code == 401
    assert (await visitor.get(keys_of(merchant_id))).status_code == 401
