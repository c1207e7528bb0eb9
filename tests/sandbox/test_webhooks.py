"""Webhooks: signed, delivered at least once, retried, and broken on demand."""

import pytest
import stripe
from stripe import Webhook, WebhookSignature

from tests.sandbox.harness import Harness, Receiver

SECRET_LENGTH = len("whsec_") + 32


async def endpoint(sandbox: Harness, receiver: Receiver, *events: str) -> stripe.WebhookEndpoint:
    return await sandbox.v1.webhook_endpoints.create_async(
        {"url": receiver.url, "enabled_events": list(events) or ["*"]}
    )


async def test_events_arrive_signed(sandbox: Harness, receiver: Receiver) -> None:
    """The SDK verifies the signature over the raw bytes and gets the event as it is stored."""
    made = await endpoint(sandbox, receiver)
    assert len(made.secret) == SECRET_LENGTH
    assert made.api_version == stripe.api_version
    held = await sandbox.hold()
    await receiver.until(3)
    for headers, body in receiver.received:
        event = Webhook.construct_event(body, headers["stripe-signature"], made.secret)
        stored = await sandbox.v1.events.retrieve_async(event.id)
        assert stored.type == event.type
        assert event.data.object.id in {held.id, held.latest_charge}
    assert sorted(receiver.types) == [
        "charge.succeeded",
        "payment_intent.amount_capturable_updated",
        "payment_intent.created",
    ]
    created = next(one for one in receiver.events if one["type"] == "payment_intent.created")
    assert created["data"]["object"]["status"] == "requires_payment_method"
    assert created["request"]["idempotency_key"] is not None


async def test_a_secret_is_shown_once(sandbox: Harness, receiver: Receiver) -> None:
    """Reading, changing and listing endpoints never shows it again."""
    made = await endpoint(sandbox, receiver, "charge.captured")
    assert "secret" not in (await sandbox.v1.webhook_endpoints.retrieve_async(made.id)).to_dict()
    changed = await sandbox.v1.webhook_endpoints.update_async(
        made.id, {"description": "ledger", "disabled": True}
    )
    assert (changed.description, changed.status) == ("ledger", "disabled")
    listed = await sandbox.v1.webhook_endpoints.list_async()
    assert [one.id for one in listed.data] == [made.id]
    gone = await sandbox.v1.webhook_endpoints.delete_async(made.id)
    assert gone.deleted is True
    await sandbox.hold()
    assert (await sandbox.look("webhooks"))["items"] == []


async def test_only_enabled_events_are_sent(sandbox: Harness, receiver: Receiver) -> None:
    """An endpoint gets what it asked for."""
    await endpoint(sandbox, receiver, "charge.captured")
    held = await sandbox.hold()
    await sandbox.v1.payment_intents.capture_async(held.id)
    await receiver.until(1)
    assert receiver.types == ["charge.captured"]


async def test_anything_but_2xx_is_tried_again(sandbox: Harness, receiver: Receiver) -> None:
    """500, 302 and 404 are no receipt; the event comes until one is given."""
    await sandbox.control("switches", webhook_retry_seconds=0.01)
    receiver.statuses = [500, 302, 404, 200]
    await endpoint(sandbox, receiver, "charge.captured")
    held = await sandbox.hold()
    await sandbox.v1.payment_intents.capture_async(held.id)
    await receiver.until(4)
    assert len({one["id"] for one in receiver.events}) == 1
    await sandbox.hold()
    while (await sandbox.look("webhooks"))["counts"]["delivered"] == 0:
        pass
    item = (await sandbox.look("webhooks"))["items"][0]
    assert (item["state"], item["last_status"]) == ("delivered", 200)
    assert item["attempts"] >= 4


async def test_a_delivery_fails_for_good_and_can_be_sent_again(
    sandbox: Harness, receiver: Receiver
) -> None:
    """After the last attempt it is `failed`; the sweep finds it, and it can be sent anew."""
    await sandbox.control("switches", webhook_retry_seconds=0, webhook_attempts_max=2)
    receiver.statuses = [500, 500]
    await endpoint(sandbox, receiver, "charge.succeeded")
    await sandbox.hold()
    while (await sandbox.look("webhooks"))["counts"]["failed"] == 0:
        pass
    missed = await sandbox.v1.events.list_async({"delivery_success": False})
    assert [(one.type, one.pending_webhooks) for one in missed.data] == [("charge.succeeded", 1)]
    sent = await sandbox.control("webhooks/redeliver", state="failed")
    assert sent == {"count": 1}
    await receiver.until(3)
    while (await sandbox.look("webhooks"))["counts"]["delivered"] == 0:
        pass
    assert (await sandbox.v1.events.list_async({"delivery_success": False})).data == []


async def test_an_endpoint_that_is_down_loses_nothing(sandbox: Harness, receiver: Receiver) -> None:
    """A refused connection waits for the endpoint to come back; API calls do not notice."""
    await sandbox.control("switches", webhook_retry_seconds=0.01)
    made = await sandbox.v1.webhook_endpoints.create_async(
        {"url": "http://127.0.0.1:9/nobody", "enabled_events": ["charge.succeeded"]}
    )
    await sandbox.hold()
    while "ConnectError" not in str((await sandbox.look("webhooks"))["items"][0]["last_error"]):
        pass
    await sandbox.v1.webhook_endpoints.update_async(made.id, {"url": receiver.url})
    await receiver.until(1)
    assert receiver.types == ["charge.succeeded"]


async def test_duplicates(sandbox: Harness, receiver: Receiver) -> None:
    """With the switch each event of the type comes twice, the others once."""
    webhooks = {"duplicate": {"rate": 1, "types": ["charge.*"]}}
    await sandbox.control("switches", webhooks=webhooks)
    await endpoint(sandbox, receiver)
    await sandbox.hold()
    await receiver.until(4)
    assert sorted(receiver.types) == [
        "charge.succeeded",
        "charge.succeeded",
        "payment_intent.amount_capturable_updated",
        "payment_intent.created",
    ]


async def test_drops(sandbox: Harness, receiver: Receiver) -> None:
    """A dropped event never comes, is in the list of events, and counts as not delivered."""
    webhooks = {"drop": {"rate": 1, "types": ["charge.succeeded"]}}
    await sandbox.control("switches", webhooks=webhooks)
    await endpoint(sandbox, receiver)
    await sandbox.hold()
    await receiver.until(2)
    assert "charge.succeeded" not in receiver.types
    while (await sandbox.look("webhooks"))["counts"]["waiting"]:
        pass
    missed = await sandbox.v1.events.list_async({"delivery_success": False})
    assert [one.type for one in missed.data] == ["charge.succeeded"]


async def test_delay_and_reorder(sandbox: Harness, receiver: Receiver) -> None:
    """Shuffled within the window, drawn from the seed: not the order in which they were written."""
    webhooks = {
        "reorder": {"rate": 1, "seconds": 0.6},
        "delay": {"rate": 1, "seconds": 0.2, "types": ["charge.captured"]},
    }
    await sandbox.control("switches", seed=7, webhooks=webhooks)
    await endpoint(sandbox, receiver)
    for _ in range(4):
        held = await sandbox.hold()
        await sandbox.v1.payment_intents.capture_async(held.id)
    written = [
        event.id async for event in (await sandbox.v1.events.list_async()).auto_paging_iter()
    ]
    await receiver.until_ids(set(written))
    # At least once: a receiver that was slow to answer may have got one again.
    came = list(dict.fromkeys(one["id"] for one in receiver.events))
    assert sorted(came) == sorted(written)
    assert came != written[::-1]


async def test_a_rolled_secret_signs_beside_the_old_one(
    sandbox: Harness, receiver: Receiver
) -> None:
    """While it overlaps there are two `v1` and both secrets verify; later only the new one."""
    made = await endpoint(sandbox, receiver, "customer.created")
    rolled = await sandbox.control("webhooks/roll", endpoint=made.id, overlap_seconds=3_600)
    await sandbox.v1.customers.create_async()
    await receiver.until(1)
    headers, body = receiver.received[0]
    header = headers["stripe-signature"]
    assert header.count("v1=") == 2
    for secret in (made.secret, rolled["secret"]):
        assert WebhookSignature.verify_header(body.decode(), header, secret)
    await sandbox.advance(3_601)
    await sandbox.v1.customers.create_async()
    await receiver.until(2)
    headers, body = receiver.received[1]
    Webhook.construct_event(body, headers["stripe-signature"], rolled["secret"])
    with pytest.raises(stripe.SignatureVerificationError):
        Webhook.construct_event(body, headers["stripe-signature"], made.secret)


async def test_events_are_listed_by_type_and_time(sandbox: Harness) -> None:
    """Exact names, wildcards, several types, and a created range."""
    held = await sandbox.hold()
    await sandbox.v1.payment_intents.cancel_async(held.id)
    events = sandbox.v1.events.list_async

    async def types(**params: object) -> list[str]:
        return [one.type for one in (await events(params)).data]

    assert await types(type="charge.succeeded") == ["charge.succeeded"]
    assert await types(type="charge.*") == ["charge.succeeded"]
    both = ["payment_intent.canceled", "payment_intent.created"]
    assert await types(types=both) == both
    assert await types(created={"gt": held.created + 3_600}) == []
    with pytest.raises(stripe.InvalidRequestError):
        await types(type="charge.*", types=both)
