"""3-D Secure: asked, passed, failed, remembered."""

import pytest
import stripe

from tests.sandbox.harness import Harness

ON_SETUP = "4000002500003155"
ALWAYS = "4000002760003184"
ALREADY = "4000003800000446"


async def saved_card(
    sandbox: Harness, number: str, *, authenticate: bool = True
) -> tuple[str, str]:
    """A customer and the card she saved by a setup intent."""
    customer = await sandbox.v1.customers.create_async({"name": "Lin"})
    setup = await sandbox.v1.setup_intents.create_async(
        {"customer": customer.id, "usage": "off_session"}
    )
    status, body = await sandbox.pay(setup, card=number, authenticate=authenticate)
    assert (status, body["status"]) == (200, "succeeded")
    return customer.id, body["setup_intent"]["payment_method"]


async def test_the_shopper_is_sent_to_a_page_and_comes_back(sandbox: Harness) -> None:
    """`requires_action` names the hosted page; completing it there holds the money."""
    intent = await sandbox.intent(
        payment_method="pm_card_threeDSecure2Required",
        confirm=True,
        return_url="https://shop.example/back",
    )
    assert (intent.status, intent.next_action.type) == ("requires_action", "redirect_to_url")
    url = intent.next_action.redirect_to_url.url
    assert url == f"{sandbox.url}/sandbox/stripe/3ds/{intent.id}"
    page = await sandbox.http.get(url)
    assert (page.status_code, "100.00 usd" in page.text) == (200, True)
    done = await sandbox.http.post(url, data={"authenticate": "true"})
    assert done.status_code == 303
    back = done.headers["location"]
    assert back.startswith("https://shop.example/back?")
    assert f"payment_intent={intent.id}" in back
    assert "redirect_status=succeeded" in back
    seen = await sandbox.read(intent.id, "latest_charge")
    assert seen.status == "requires_capture"
    details = seen.latest_charge.payment_method_details.card
    assert details.three_d_secure.result == "authenticated"
    again = await sandbox.http.post(url, data={"authenticate": "true"})
    assert again.status_code == 404


async def test_authentication_through_pay(sandbox: Harness) -> None:
    """First call asks, second call with `authenticate` completes."""
    intent = await sandbox.intent()
    status, body = await sandbox.pay(intent, card=ON_SETUP)
    assert (status, body["status"], body["requires_action"]) == (200, "requires_action", True)
    assert await sandbox.effects() == []
    status, body = await sandbox.pay(intent, authenticate=True)
    assert (status, body["payment_intent"]["status"]) == (200, "requires_capture")
    assert "payment_intent.requires_action" in await sandbox.event_types()


async def test_failed_authentication_leaves_the_intent_open(sandbox: Harness) -> None:
    """`authenticate: false` is a 402, and another card may be tried."""
    intent = await sandbox.intent()
    await sandbox.pay(intent, card=ALWAYS)
    status, body = await sandbox.pay(intent, authenticate=False)
    assert (status, body["error"]["code"]) == (402, "payment_intent_authentication_failure")
    assert body["status"] == "requires_payment_method"
    status, _ = await sandbox.pay(intent, card="5555555555554444")
    assert status == 200


@pytest.mark.parametrize(
    ("number", "decline_code"),
    [("4000008400001629", "generic_decline"), ("4000008260003178", "insufficient_funds")],
)
async def test_declined_after_authentication(
    sandbox: Harness, number: str, decline_code: str
) -> None:
    """Passing 3-D Secure does not make a bank say yes."""
    intent = await sandbox.intent()
    status, body = await sandbox.pay(intent, card=number, authenticate=True)
    assert (status, body["error"]["decline_code"]) == (402, decline_code)


async def test_a_card_set_up_before_is_charged_off_session(sandbox: Harness) -> None:
    """3155 asks once, at setup; the merchant's later hold passes."""
    customer, method = await saved_card(sandbox, ON_SETUP)
    held = await sandbox.intent(
        customer=customer, payment_method=method, confirm=True, off_session=True
    )
    assert held.status == "requires_capture"


async def test_a_card_already_set_up_elsewhere(sandbox: Harness) -> None:
    """0446 is asked on session only."""
    customer, method = await saved_card(sandbox, ALREADY)
    common = {"customer": customer, "payment_method": method, "confirm": True}
    assert (await sandbox.intent(**common, off_session=True)).status == "requires_capture"
    assert (await sandbox.intent(**common)).status == "requires_action"


async def test_off_session_needs_the_shopper_for_some_cards(sandbox: Harness) -> None:
    """3184 off session is a 402 `authentication_required`; the shopper then completes it."""
    customer, method = await saved_card(sandbox, ALWAYS)
    with pytest.raises(stripe.CardError) as refused:
        await sandbox.intent(
            customer=customer, payment_method=method, confirm=True, off_session=True
        )
    error = refused.value
    assert (error.http_status, error.code) == (402, "authentication_required")
    intent = await sandbox.read(error.error.payment_intent.id)
    assert intent.status == "requires_payment_method"
    assert intent.last_payment_error.payment_method.id == method
    status, body = await sandbox.pay(intent)
    assert (status, body["status"]) == (200, "requires_action")
    status, body = await sandbox.pay(intent, authenticate=True)
    assert (status, body["status"]) == (200, "requires_capture")
    assert body["payment_intent"]["payment_method"] == method


async def test_a_setup_that_fails(sandbox: Harness) -> None:
    """A declining card and a failed 3-D Secure leave the setup intent open and nothing saved."""
    customer = await sandbox.v1.customers.create_async()
    setup = await sandbox.v1.setup_intents.create_async({"customer": customer.id})
    status, body = await sandbox.pay(setup, card="4000000000000002")
    assert (status, body["error"]["code"]) == (402, "card_declined")
    status, body = await sandbox.pay(setup, card=ALWAYS, authenticate=False)
    assert (status, body["error"]["code"]) == (402, "setup_intent_authentication_failure")
    seen = await sandbox.v1.setup_intents.retrieve_async(setup.id)
    assert (seen.status, seen.last_setup_error.code) == (
        "requires_payment_method",
        "setup_intent_authentication_failure",
    )
    saved = await sandbox.v1.customers.payment_methods.list_async(customer.id)
    assert saved.data == []
    assert (await sandbox.v1.setup_intents.cancel_async(setup.id)).status == "canceled"
    with pytest.raises(stripe.InvalidRequestError):
        await sandbox.v1.setup_intents.confirm_async(setup.id, {"payment_method": "pm_card_visa"})
