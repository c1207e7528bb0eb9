"""Idempotency keys: one key, one effect, one answer."""

import asyncio

import pytest
import stripe

from tests.sandbox.harness import DAY, Harness


async def test_a_repeated_key_gets_the_first_answer(sandbox: Harness) -> None:
    """Same key, same parameters: the same object, marked as replayed, and no second effect."""
    params = {
        "amount": 5_000,
        "currency": "usd",
        "capture_method": "manual",
        "payment_method": "pm_card_visa",
        "confirm": True,
    }
    create = sandbox.v1.payment_intents.create_async
    first = await create(params, {"idempotency_key": "k1"})
    again = await create(params, {"idempotency_key": "k1"})
    assert first.id == again.id
    assert "Idempotent-Replayed" not in first.last_response.headers
    assert again.last_response.headers["Idempotent-Replayed"] == "true"
    original = again.last_response.headers["Original-Request"]
    assert original == first.last_response.headers["Request-Id"]
    assert await sandbox.effects() == [("authorize", 5_000)]


async def test_a_key_with_other_parameters_is_refused(sandbox: Harness) -> None:
    """Another amount or another path under one key is a caller's bug: 400, nothing done."""
    held = await sandbox.hold()
    other = await sandbox.hold()
    capture = sandbox.v1.payment_intents.capture_async
    await capture(held.id, {"amount_to_capture": 100}, {"idempotency_key": "k2"})
    for intent, amount in ((held, 200), (other, 100)):
        with pytest.raises(stripe.IdempotencyError) as refused:
            await capture(intent.id, {"amount_to_capture": amount}, {"idempotency_key": "k2"})
        assert refused.value.http_status == 400
    assert await sandbox.effects("capture") == [("capture", 100)]


async def test_a_twin_that_runs_meanwhile_is_refused(sandbox: Harness) -> None:
    """While the first call runs, a second with its key gets 409; later it gets the answer."""
    held = await sandbox.hold()
    await sandbox.control("faults", kind="slow", path="*/capture", seconds=0.5)
    capture = sandbox.v1.payment_intents.capture_async
    options = {"idempotency_key": "k3"}
    first = asyncio.create_task(capture(held.id, {}, options))
    while (await sandbox.look("faults"))["items"]:  # until the first call has met its fault
        pass
    with pytest.raises(stripe.StripeError) as refused:
        await capture(held.id, {}, options)
    assert refused.value.http_status == 409
    assert refused.value.json_body["error"]["code"] == "idempotency_key_in_use"
    assert (await first).status == "succeeded"
    assert (await capture(held.id, {}, options)).status == "succeeded"
    assert await sandbox.effects("capture") == [("capture", 10_000)]


async def test_an_error_is_the_first_answer_too(sandbox: Harness) -> None:
    """A refusal by state and a decline stay with their key, though the state has moved on."""
    intent = await sandbox.intent()
    options = {"idempotency_key": "k4"}
    with pytest.raises(stripe.InvalidRequestError):
        await sandbox.v1.payment_intents.capture_async(intent.id, {}, options)
    decline = {"payment_method": "pm_card_chargeDeclined"}
    for _ in range(2):
        with pytest.raises(stripe.CardError):
            await sandbox.v1.payment_intents.confirm_async(
                intent.id, decline, {"idempotency_key": "k5"}
            )
    await sandbox.pay(intent)
    with pytest.raises(stripe.InvalidRequestError) as refused:
        await sandbox.v1.payment_intents.capture_async(intent.id, {}, options)
    assert refused.value.headers["Idempotent-Replayed"] == "true"
    charges = await sandbox.v1.charges.list_async({"payment_intent": intent.id})
    assert [one.status for one in charges.data] == ["succeeded", "failed"]


async def test_nothing_is_kept_of_a_call_that_failed_validation(sandbox: Harness) -> None:
    """The key of a mistyped call is free for the corrected one."""
    options = {"idempotency_key": "k6"}
    with pytest.raises(stripe.InvalidRequestError):
        await sandbox.v1.payment_intents.create_async(
            {"amount": 5_000, "currency": "usd", "capture_metod": "manual"}, options
        )
    made = await sandbox.v1.payment_intents.create_async(
        {"amount": 5_000, "currency": "usd", "capture_method": "manual"}, options
    )
    assert made.capture_method == "manual"


async def test_a_key_is_forgotten_after_a_day(sandbox: Harness) -> None:
    """After 24 hours of app time the key means nothing: the call is made again."""
    options = {"idempotency_key": "k7"}
    first = await sandbox.v1.customers.create_async({"name": "Lin"}, options)
    await sandbox.advance(DAY - 60)
    again = await sandbox.v1.customers.create_async({"name": "Lin"}, options)
    assert again.id == first.id
    await sandbox.advance(61)
    later = await sandbox.v1.customers.create_async({"name": "Lin"}, options)
    assert later.id != first.id


async def test_a_key_has_a_length(sandbox: Harness) -> None:
    """256 characters are one too many."""
    form = "amount=500&currency=usd"
    refused = await sandbox.post("/v1/payment_intents", form, Idempotency_Key="k" * 256)
    assert refused.status_code == 400
    taken = await sandbox.post("/v1/payment_intents", form, Idempotency_Key="k" * 255)
    assert taken.status_code == 200
