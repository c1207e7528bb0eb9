"""Each kind of fault: what the caller sees, and what really happened."""

import asyncio
import time

import pytest
import stripe

from tests.sandbox.harness import Harness

OPTIONS = {"idempotency_key": "capture:p1:g1"}


async def capture(sandbox: Harness, intent_id: str) -> stripe.PaymentIntent:
    params = {"amount_to_capture": 7_900}
    return await sandbox.v1.payment_intents.capture_async(intent_id, params, OPTIONS)


@pytest.mark.parametrize("kind", ["lost", "cut_body"])
async def test_an_answer_that_is_lost(sandbox: Harness, kind: str) -> None:
    """The capture happened; the caller sees a broken connection, the same key gets the answer."""
    held = await sandbox.hold()
    await sandbox.control("faults", kind=kind, path="/v1/payment_intents/*/capture", count=2)
    for _ in range(2):
        with pytest.raises(stripe.APIConnectionError):
            await capture(sandbox, held.id)
    assert await sandbox.effects("capture") == [("capture", 7_900)]
    done = await capture(sandbox, held.id)
    assert done.amount_received == 7_900
    assert done.last_response.headers["Idempotent-Replayed"] == "true"
    assert await sandbox.effects("capture") == [("capture", 7_900)]


async def test_a_500_after_the_effect_stays_with_the_key(sandbox: Harness) -> None:
    """The key is poisoned; only a look shows that the money was taken."""
    held = await sandbox.hold()
    await sandbox.control("faults", kind="500_after", path="*/capture")
    for _ in range(3):
        with pytest.raises(stripe.APIError) as refused:
            await capture(sandbox, held.id)
        assert refused.value.http_status == 500
    seen = await sandbox.read(held.id)
    assert (seen.status, seen.amount_received) == ("succeeded", 7_900)
    assert await sandbox.effects("capture") == [("capture", 7_900)]


@pytest.mark.parametrize(
    ("kind", "status", "code"),
    [
        ("503_before", 503, None),
        ("429", 429, "rate_limit"),
        ("429_retry", 429, "rate_limit"),
        ("lock_timeout", 429, "lock_timeout"),
    ],
)
async def test_a_refusal_before_the_effect(
    sandbox: Harness, kind: str, status: int, code: str | None
) -> None:
    """Nothing happened and nothing is kept: the same key works afterwards."""
    held = await sandbox.hold()
    await sandbox.control("faults", kind=kind, path="*/capture")
    with pytest.raises(stripe.StripeError) as refused:
        await capture(sandbox, held.id)
    error = refused.value
    assert (error.http_status, error.json_body["error"].get("code")) == (status, code)
    should_retry = "true" if kind == "429_retry" else None
    assert error.headers.get("Stripe-Should-Retry") == should_retry
    assert (await sandbox.read(held.id)).status == "requires_capture"
    assert (await capture(sandbox, held.id)).status == "succeeded"


async def test_the_sdk_retries_what_it_is_told_to(sandbox: Harness) -> None:
    """With retries on, a lost answer and a `429_retry` are invisible, and take once."""
    client = sandbox.client(retries=2)
    held = await sandbox.hold()
    for kind in ("lost", "429_retry"):
        await sandbox.control("faults", kind=kind, path="*/capture")
    done = await client.v1.payment_intents.capture_async(held.id)
    assert done.status == "succeeded"
    assert await sandbox.effects("capture") == [("capture", 10_000)]


async def test_slow_means_the_effect_comes_late(sandbox: Harness) -> None:
    """The caller gave up; the capture happens all the same, once, and the key has its answer."""
    held = await sandbox.hold()
    await sandbox.control("faults", kind="slow", path="*/capture", seconds=0.4)
    impatient = sandbox.client(timeout=0.1)
    with pytest.raises(stripe.APIConnectionError):
        await impatient.v1.payment_intents.capture_async(held.id, {}, OPTIONS)
    assert await sandbox.effects("capture") == []
    with pytest.raises(stripe.StripeError) as refused:
        await sandbox.v1.payment_intents.capture_async(held.id, {}, OPTIONS)
    assert refused.value.http_status == 409
    while await sandbox.effects("capture") == []:
        pass
    again = await sandbox.v1.payment_intents.capture_async(held.id, {}, OPTIONS)
    assert again.last_response.headers["Idempotent-Replayed"] == "true"
    assert await sandbox.effects("capture") == [("capture", 10_000)]


async def test_faults_wait_for_the_call_they_match(sandbox: Harness) -> None:
    """Method, path and parameters, nested ones too; a queue is taken in order."""
    for params in ({"amount": "600"}, {"metadata": {"op": "x"}}):
        await sandbox.control(
            "faults", kind="503_before", method="POST", path="/v1/payment_intents", params=params
        )
    assert (await sandbox.intent(500)).amount == 500
    for wanted in ({"amount": 600}, {"amount": 500, "metadata": {"op": "x", "more": "y"}}):
        with pytest.raises(stripe.APIError):
            await sandbox.intent(**wanted)
        assert (await sandbox.intent(**wanted)).status == "requires_payment_method"
    assert (await sandbox.look("faults"))["items"] == []
    await sandbox.control("faults", kind="lost", count=5)
    await sandbox.http.delete("/control/faults")
    await sandbox.intent()


async def test_rates_are_drawn_from_the_seed(sandbox: Harness) -> None:
    """The same seed breaks the same calls; reads are left alone."""

    async def pattern() -> str:
        seen = ""
        await sandbox.control("switches", seed=3, fault_rates={"503_before": 0.5})
        for _ in range(12):
            try:
                await sandbox.v1.customers.create_async()
                seen += "."
            except stripe.APIError:
                seen += "x"
        return seen

    first = await pattern()
    assert {".", "x"} == set(first)
    assert await pattern() == first
    for _ in range(10):
        await sandbox.v1.customers.list_async()


async def test_latency_does_not_queue(sandbox: Harness) -> None:
    """With 100 ms per call, forty calls at once take nothing like four seconds."""
    await sandbox.control("switches", latency_ms=100)
    started = time.monotonic()
    await asyncio.gather(*(sandbox.v1.customers.list_async() for _ in range(40)))
    assert 0.1 <= time.monotonic() - started < 2


@pytest.mark.parametrize(
    ("call", "body"),
    [
        ("switches", {"latencyms": 5}),
        ("switches", {"fingerprint": "per_moon"}),
        ("switches", {"fault_rates": {"lost": 1.5}}),
        ("faults", {"kind": "earthquake"}),
        ("faults", {"kind": "lost", "times": 3}),
        ("clock", {}),
        ("clock", {"advance_seconds": 1, "offset_seconds": 1}),
        ("webhooks/roll", {"endpoint": "we_unknown"}),
    ],
)
async def test_a_mistyped_control_call_is_refused(sandbox: Harness, call: str, body: dict) -> None:
    """A switch that is spelt wrong must not pass for a quiet day."""
    answer = await sandbox.http.post(f"/control/{call}", json=body)
    assert answer.status_code == 400
    assert (await sandbox.http.get("/control/nothing")).status_code == 404
    assert (await sandbox.look("faults"))["items"] == []
