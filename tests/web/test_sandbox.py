"""The Stripe sandbox is reached through the application, as a browser would reach Stripe."""

import httpx
import pytest
import respx

from tests.support.web import open_api

SANDBOX = "http://127.0.0.1:9"


@respx.mock
async def test_calls_reach_the_sandbox_whole(database_url: str, clean: None) -> None:
    """Method, path, query, headers and body go in; status, headers and body come out."""
    asked = respx.post(url__startswith=SANDBOX).respond(
        402, json={"error": {"code": "card_declined"}}, headers={"Request-Id": "req_1"}
    )
    async with open_api(database_url, sandbox_url=SANDBOX) as api:
        answer = await api.visitor(Authorization="Bearer sk_test_1").client.post(
            "/sandbox/stripe/v1/payment_intents/pi_1?expand[]=charge", data={"amount": "5"}
        )
    sent = asked.calls[0].request
    assert str(sent.url) == f"{SANDBOX}/v1/payment_intents/pi_1?expand[]=charge"
    assert sent.headers["authorization"] == "Bearer sk_test_1"
    assert sent.content == b"amount=5"
    assert answer.status_code == 402
    assert answer.json() == {"error": {"code": "card_declined"}}
    assert answer.headers["request-id"] == "req_1"


@respx.mock
async def test_paying_goes_to_the_sandbox(database_url: str, clean: None) -> None:
    """What Stripe.js does in a browser, tests and demos do here."""
    asked = respx.post(f"{SANDBOX}/pay").respond(200, json={"status": "requires_capture"})
    async with open_api(database_url, sandbox_url=SANDBOX) as api:
        answer = await api.visitor().post("/sandbox/pay", {"client_secret": "pi_1_secret"})
    assert answer.json() == {"status": "requires_capture"}
    assert b"pi_1_secret" in asked.calls[0].request.content


@respx.mock
@pytest.mark.parametrize("configured", [True, False])
async def test_an_absent_sandbox_is_an_outage(
    database_url: str, clean: None, *, configured: bool
) -> None:
    """A part that is down is said to be down, with Retry-After."""
    respx.post(f"{SANDBOX}/pay").mock(side_effect=httpx.ConnectError("refused"))
    url = SANDBOX if configured else None
    async with open_api(database_url, sandbox_url=url) as api:
        answer = await api.visitor().post("/sandbox/pay", {})
    assert (answer.status_code, answer.json()["code"]) == (503, "unavailable")
    assert "retry-after" in answer.headers
