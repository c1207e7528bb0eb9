"""Webhooks are believed by their signature alone, and only as far as: look at this payment."""

import asyncio
import time
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID, uuid4

import msgspec
import pytest
import stripe

from app.gateways.port import GatewayPayment, StartPayment, WebhookEvent
from app.gateways.stripe.adapter import StripeGateway
from app.gateways.stripe.webhooks import TOLERANCE_SECONDS, verify
from tests.support.stripe import SECRET_KEY, WEBHOOK_SECRETS, StripeSandbox, a_key

WITHIN_SECONDS = 20.0


def body(object_: dict[str, Any], event_type: str = "payment_intent.succeeded") -> bytes:
    return msgspec.json.encode(
        {"id": "evt_1", "object": "event", "type": event_type, "data": {"object": object_}}
    )


def signed(raw: bytes, secret: str, *, age_seconds: int = 0) -> str:
    header: str = stripe.WebhookSignature.generate_signature_header(
        raw.decode(), secret, int(time.time()) - age_seconds
    )
    return header


RAW = body({"object": "payment_intent", "id": "pi_1"})


@pytest.mark.parametrize("secret", WEBHOOK_SECRETS)
def test_either_secret_is_right_while_one_rolls(secret: str) -> None:
    event = verify(RAW, signed(RAW, secret), WEBHOOK_SECRETS)
    assert event == WebhookEvent("evt_1", "payment_intent.succeeded", "pi_1", "pi_1")


@pytest.mark.parametrize(
    "header",
    ["", "nonsense", "t=1", "v1=00", "t=x,v1=00", "t=1,v1=é", "t=1,v1=00,v1="],
)
def test_a_header_that_is_none_is_wrong(header: str) -> None:
    assert verify(RAW, header, WEBHOOK_SECRETS) is None


def test_a_wrong_secret_another_body_and_no_secret_are_wrong() -> None:
    assert verify(RAW, signed(RAW, "whsec_other"), WEBHOOK_SECRETS) is None
    assert verify(RAW + b" ", signed(RAW, WEBHOOK_SECRETS[0]), WEBHOOK_SECRETS) is None
    assert verify(RAW, signed(RAW, WEBHOOK_SECRETS[0]), ()) is None
    assert verify(RAW, signed(RAW, " "), ("", " ")) is None


def test_an_old_signature_is_wrong() -> None:
    secret = WEBHOOK_SECRETS[0]
    fresh = signed(RAW, secret, age_seconds=TOLERANCE_SECONDS - 30)
    assert verify(RAW, fresh, WEBHOOK_SECRETS) is not None
    old = signed(RAW, secret, age_seconds=TOLERANCE_SECONDS + 5)
    assert verify(RAW, old, WEBHOOK_SECRETS) is None


@pytest.mark.parametrize("raw", [b"{", b"[]", b'{"id": 1}', b"{}"])
def test_a_signed_body_that_is_no_event_is_none(raw: bytes) -> None:
    assert verify(raw, signed(raw, WEBHOOK_SECRETS[0]), WEBHOOK_SECRETS) is None


def test_a_body_that_is_not_text_is_wrong() -> None:
    assert verify(b"\xff\xfe", "t=1,v1=00", WEBHOOK_SECRETS) is None


@pytest.mark.parametrize(
    ("about", "payment_ref"),
    [
        ({"object": "payment_intent", "id": "pi_1"}, "pi_1"),
        ({"object": "setup_intent", "id": "seti_1"}, "seti_1"),
        ({"object": "charge", "id": "ch_1", "payment_intent": "pi_1"}, "pi_1"),
        ({"object": "charge", "id": "ch_1", "payment_intent": {"id": "pi_1"}}, "pi_1"),
        ({"object": "charge", "id": "ch_1", "payment_intent": None}, ""),
        ({"object": "refund", "id": "re_1", "payment_intent": "pi_1"}, "pi_1"),
        ({"object": "dispute", "id": "dp_1", "payment_intent": "pi_1"}, "pi_1"),
        ({"object": "payout", "id": "po_1"}, ""),
        ({"object": "balance"}, ""),
    ],
)
def test_an_event_names_the_payment_it_is_about(about: dict[str, Any], payment_ref: str) -> None:
    raw = body(about, "some.type")
    event = verify(raw, signed(raw, WEBHOOK_SECRETS[0]), WEBHOOK_SECRETS)
    assert event is not None
    assert (event.object_id, event.payment_ref) == (about.get("id", ""), payment_ref)


class Inbox:
    """An HTTP server that takes webhooks as they come over the wire."""

    def __init__(self) -> None:
        self.came: asyncio.Queue[tuple[bytes, str]] = asyncio.Queue()

    async def take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        headers = {
            name.lower(): value.strip()
            for name, _, value in (line.partition(":") for line in lines[1:])
        }
        raw = await reader.readexactly(int(headers["content-length"]))
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        await writer.drain()
        writer.close()
        await writer.wait_closed()
        self.came.put_nowait((raw, headers["stripe-signature"]))


@pytest.fixture
async def inbox() -> AsyncIterator[tuple[Inbox, str]]:
    """Yield what came, and the address it comes to."""
    inbox = Inbox()
    server = await asyncio.start_server(inbox.take, "127.0.0.1", 0)
    yield inbox, f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/webhooks/stripe"
    server.close()
    await server.wait_closed()


async def test_what_the_sandbox_sends_is_believed_also_while_its_secret_rolls(
    gateway: StripeGateway, sandbox: StripeSandbox, inbox: tuple[Inbox, str]
) -> None:
    await sandbox.reset()
    box, url = inbox
    made = await sandbox.api("POST", "/v1/webhook_endpoints", url=url, **{"enabled_events[0]": "*"})
    first = made["secret"]
    second = (await sandbox.control("POST", "webhooks/roll", endpoint=made["id"]))["secret"]
    payment = await gateway.start(
        StartPayment(
            merchant_id=UUID(int=1),
            payment_id=uuid4(),
            customer_ref="",
            amount_minor=5_000,
            currency="usd",
        ),
        key=a_key(),
    )
    assert isinstance(payment, GatewayPayment)
    await sandbox.pay(payment.client_secret, card="visa")
    types = set()
    async with asyncio.timeout(WITHIN_SECONDS):
        while "payment_intent.amount_capturable_updated" not in types:
            raw, header = await box.came.get()
            for secrets in ((first,), (second,), (second, first)):
                event = verify(raw, header, secrets)
                assert event is not None
                assert event.payment_ref == payment.ref
            types.add(event.type)
            assert verify(raw, header, ("whsec_other",)) is None
            assert gateway.verify(raw, header) is None
    assert SECRET_KEY not in raw.decode()
    await sandbox.reset()
