"""Text messages reach their carrier once it answers, and their text goes when it has them."""

from collections.abc import AsyncIterator

import httpx
import pytest
import respx

from app.actions.request_otp import request_otp
from app.actions.send_sms import TRIES_MAX, send_sms
from app.gateways.sms import HttpSms, NullSms
from app.gateways.vault import Vault
from app.store.database import Database

CARRIER = "https://sms.example/send"
PHONE = "+8613800138000"
VAULT = Vault("the secret of this test")


@pytest.fixture
async def db(database_url: str, clean: None) -> AsyncIterator[Database]:
    """Yield a database with one message to send."""
    async with Database.open(database_url, pool_size=4) as db:
        await request_otp(db, VAULT, phone=PHONE, network=None, language="zh-CN")
        yield db


async def send(db: Database, *, keeps_text: bool = False) -> int:
    async with httpx.AsyncClient() as client:
        return await send_sms(db, VAULT, HttpSms(client, CARRIER), keeps_text=keeps_text)


async def make_due(db: Database) -> None:
    async with db.transaction() as tx:
        await tx.execute("update sms_message set next_at = now() - interval '1 second'")


async def row(db: Database) -> dict[str, object]:
    async with db.reading() as tx:
        found = await tx.fetchrow(
            "select sent_at is not null as sent, body_cipher is null as emptied, last_error,"
            " attempts_count from sms_message"
        )
    return dict(found or {})


@respx.mock
async def test_a_message_is_handed_over_once(db: Database) -> None:
    """Number and text as the carrier needs them, the id so that it can drop a repetition."""
    asked = respx.post(CARRIER).respond(202)
    assert await send(db) == 1
    assert await send(db) == 0
    sent = asked.calls[0].request
    assert b'"+8613800138000"' in sent.content
    assert sent.headers["idempotency-key"].encode() in sent.content
    assert await row(db) == {"sent": True, "emptied": True, "last_error": "", "attempts_count": 1}


@respx.mock
@pytest.mark.parametrize("answer", [httpx.Response(503), httpx.ConnectError("gone")])
async def test_a_silent_carrier_is_asked_again(
    db: Database, answer: httpx.Response | httpx.ConnectError
) -> None:
    """Later each time, and not for ever: a code is soon worthless."""
    asked = respx.post(CARRIER).mock(side_effect=[answer] * TRIES_MAX)
    assert await send(db) == 1
    assert await send(db) == 0
    for _ in range(TRIES_MAX - 1):
        await make_due(db)
        assert await send(db) == 1
    await make_due(db)
    assert await send(db) == 0
    assert len(asked.calls) == TRIES_MAX
    assert (await row(db))["emptied"] is True


@respx.mock
async def test_a_refused_message_is_not_tried_again(db: Database) -> None:
    """A number the carrier calls wrong stays wrong."""
    respx.post(CARRIER).respond(422)
    assert await send(db) == 1
    await make_due(db)
    assert await send(db) == 0


async def test_without_a_carrier_texts_stay_where_they_are_read(db: Database) -> None:
    """In development `/sandbox/sms` shows them after a worker ran as well."""
    assert await send_sms(db, VAULT, NullSms(), keeps_text=True) == 1
    assert (await row(db))["emptied"] is False
