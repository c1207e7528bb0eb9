"""Whatever the published document allows, and what it does not, is answered as it says.

Requests are made up from `/schema/openapi.json` by schemathesis and sent to a real server process:
by nobody, and by a merchant's owner with half of the ids in their paths real ones. No answer may
be a server error, have an undocumented status or media type, or differ from its schema.
"""

import sys
from collections.abc import Iterator
from typing import Any, Final
from uuid import UUID, uuid4

import asyncpg
import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from app.devstack.process import LOOPBACK, Child, Command, free_port, wait_until
from tests.support import servers
from tests.support.api_document import api_document
from tests.support.cleaning import Cleaner
from tests.support.soak import IS_SOAK
from tests.support.sources import ROOT
from tests.support.web import grapes

pytestmark = pytest.mark.slow
CHECKS: Final = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
    response_headers_conformance,
]
READY_WITHIN_SECONDS: Final = 30.0
CALL_SECONDS: Final = 40.0
"""Longer than the longest poll that may be asked for."""
OWNER_PHONE: Final = "+8613900000071"
NOT_BY_THE_OWNER: Final = frozenset({"logOut", "openMerchantPayoutAccount"})
"""The owner would be nobody from then on; no payment provider runs here, so 503 is all it says."""

NEEDS_PROVIDER: Final = frozenset({"payForSeat"})
"""Of a seat that is really there, all it says without a payment provider is 503."""

DOCUMENT: Final = schemathesis.openapi.from_dict(api_document())
OPERATIONS: Final = [found.ok() for found in DOCUMENT.get_all_operations()]


class Live:
    """A server, somebody who owns a merchant there, and ids of things that exist."""

    def __init__(self, url: str, token: str, ids: dict[str, str]) -> None:
        self.url = url
        self.token = token
        self.ids = ids


@pytest.fixture(scope="module")
def url(database_url: str) -> Iterator[str]:
    port = free_port()
    base = f"http://{LOOPBACK}:{port}"
    child = Child(
        Command(
            name="web",
            argv=[sys.executable, "-m", "app", "web"],
            log=servers.server_folder() / "web.log",
            folder=ROOT,
            environment={"PINTIER_DATABASE_URL": database_url, "PINTIER_PORT": str(port)},
        )
    )

    def is_ready() -> bool:
        try:
            return httpx.get(f"{base}/health/ready", timeout=1).status_code == 200
        except httpx.TransportError:
            return False

    wait_until(is_ready, child, within_seconds=READY_WITHIN_SECONDS)
    yield base
    child.stop()


@pytest.fixture(scope="module")
async def live(url: str, database_url: str, cleaner: Cleaner) -> Live:
    """Log an owner in, give them a merchant, and let them make one of each thing."""
    await cleaner.clean()
    async with httpx.AsyncClient(base_url=url, timeout=CALL_SECONDS) as client:
        await client.post("/v1/auth/otp", json={"phone": OWNER_PHONE})
        sent = (await client.get("/sandbox/sms", params={"phone": OWNER_PHONE})).json()
        body = {"phone": OWNER_PHONE, "code": sent["items"][0]["code"]}
        login = (await client.post("/v1/auth/otp/verify", json=body)).json()
        client.headers["Authorization"] = f"Bearer {login['access_token']}"
        merchant_id = await _a_merchant_of(database_url, login["shopper"]["id"])

        async def made(path: str, body: Any = None) -> dict[str, Any]:
            headers = {"Idempotency-Key": str(uuid4())}
            answer = await client.post(path, json=body, headers=headers)
            assert answer.is_success, answer.text
            shown: dict[str, Any] = answer.json()
            return shown

        campaigns = f"/v1/merchants/{merchant_id}/campaigns"
        campaign = await made(campaigns, grapes())
        await made(f"{campaigns}/{campaign['id']}/open")
        opened = await made(f"/v1/campaigns/{campaign['id']}/team-buys", {"quantity": 1})
        room = await made("/v1/rooms", {"title": "Neighbours", "merchant_id": str(merchant_id)})
        await made(f"/v1/rooms/{room['id']}/announcements", {"body": "Grapes", "strong": True})
    ids = {
        "room_id": room["id"],
        "merchant_id": str(merchant_id),
        "campaign_id": campaign["id"],
        "team_buy_id": opened["id"],
        "seat_id": opened["seat"]["id"],
        "shopper_id": login["shopper"]["id"],
        "code": opened["invite_code"],
    }
    return Live(url, login["access_token"], ids)


async def _a_merchant_of(database_url: str, shopper_id: str) -> UUID:
    connection = await asyncpg.connect(database_url)
    try:
        merchant_id: UUID = await connection.fetchval(
            "insert into merchant (name) values ('Orchard') returning id"
        )
        await connection.execute(
            "insert into staff (merchant_id, shopper_id, role) values ($1, $2, 'owner')",
            merchant_id,
            UUID(shopper_id),
        )
        return merchant_id
    finally:
        await connection.close()


def _fuzz(operation: Any, live: Live, headers: dict[str, str], *, examples: int) -> None:
    name = operation.definition.raw.get("operationId")

    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(), with_real_ids=st.booleans())
    def fuzz(case: Any, with_real_ids: bool) -> None:
        if with_real_ids and case.path_parameters and name not in NEEDS_PROVIDER:
            known = {part: live.ids[part] for part in case.path_parameters if part in live.ids}
            case.path_parameters = {**case.path_parameters, **known}
        answer = case.call(base_url=live.url, headers=headers, timeout=CALL_SECONDS)
        case.validate_response(answer, checks=CHECKS)

    try:
        fuzz()
    except BaseExceptionGroup as found:  # would end the loop that the next tests run in
        raise AssertionError("\n".join(map(str, found.exceptions))) from found


def _of_owner() -> Iterator[Any]:
    for operation in OPERATIONS:
        if operation.definition.raw.get("operationId") not in NOT_BY_THE_OWNER:
            yield pytest.param(operation, id=operation.label)


NOBODY: Final = pytest.mark.parametrize(
    "operation", [pytest.param(one, id=one.label) for one in OPERATIONS]
)
OWNER: Final = pytest.mark.parametrize("operation", list(_of_owner()))


@NOBODY
async def test_nobody_gets_documented_answers(operation: Any, live: Live) -> None:
    """Requests of each kind by a stranger: a few, or in a soak many."""
    _fuzz(operation, live, {}, examples=40 if IS_SOAK else 3)


@OWNER
async def test_an_owner_gets_documented_answers(operation: Any, live: Live) -> None:
    """Requests of each kind by somebody who may do much: a few, or in a soak many."""
    headers = {"Authorization": f"Bearer {live.token}"}
    _fuzz(operation, live, headers, examples=120 if IS_SOAK else 4)
