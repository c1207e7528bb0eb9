"""Customers and their payment methods."""

import pytest
import stripe

from tests.sandbox.harness import Harness


async def test_paying_saves_the_card(sandbox: Harness) -> None:
    """`save` at the payment keeps the card; "+1" later holds on it without the shopper."""
    customer = await sandbox.v1.customers.create_async({"metadata": {"shopper": "s1"}})
    intent = await sandbox.intent(customer=customer.id)
    _, body = await sandbox.pay(intent, save=True)
    assert body["payment_intent"]["setup_future_usage"] == "off_session"
    saved = await sandbox.v1.payment_methods.list_async({"customer": customer.id, "type": "card"})
    assert [one.id for one in saved.data] == [body["payment_intent"]["payment_method"]]
    held = await sandbox.intent(
        customer=customer.id, payment_method=saved.data[0].id, confirm=True, off_session=True
    )
    assert held.status == "requires_capture"
    assert "payment_method.attached" in await sandbox.event_types()


async def test_only_a_customer_can_save(sandbox: Harness) -> None:
    """Without a customer there is nobody to keep the card for."""
    status, body = await sandbox.pay(await sandbox.intent(), save=True)
    assert (status, body["error"]["param"]) == (400, "save")


async def test_a_card_belongs_to_one_customer(sandbox: Harness) -> None:
    """Another customer cannot pay with it, nor can a payment without its customer."""
    owner = await sandbox.v1.customers.create_async({"payment_method": "pm_card_visa"})
    other = await sandbox.v1.customers.create_async()
    method = (await sandbox.v1.customers.payment_methods.list_async(owner.id)).data[0]
    for params in ({"customer": other.id}, {}):
        with pytest.raises(stripe.InvalidRequestError) as refused:
            await sandbox.intent(payment_method=method.id, confirm=True, **params)
        assert refused.value.code == "payment_method_unexpected_state"


async def test_a_card_used_without_a_customer_is_spent(sandbox: Harness) -> None:
    """A one-time payment method pays once."""
    method = await sandbox.v1.payment_methods.create_async(
        {"type": "card", "card": {"token": "tok_visa"}}
    )
    await sandbox.intent(payment_method=method.id, confirm=True)
    with pytest.raises(stripe.InvalidRequestError):
        await sandbox.intent(payment_method=method.id, confirm=True)


async def test_a_detached_card_is_gone(sandbox: Harness) -> None:
    """Detaching takes it off the list for good."""
    customer = await sandbox.v1.customers.create_async({"payment_method": "pm_card_visa"})
    method = (await sandbox.v1.customers.payment_methods.list_async(customer.id)).data[0]
    gone = await sandbox.v1.payment_methods.detach_async(method.id)
    assert gone.customer is None
    assert (await sandbox.v1.customers.payment_methods.list_async(customer.id)).data == []
    with pytest.raises(stripe.InvalidRequestError):
        await sandbox.intent(payment_method=method.id, confirm=True)
    with pytest.raises(stripe.InvalidRequestError):
        await sandbox.v1.payment_methods.detach_async(method.id)


async def test_a_customer_is_described_changed_and_deleted(sandbox: Harness) -> None:
    """Metadata merges, an empty value unsets; a deleted customer says only that."""
    customer = await sandbox.v1.customers.create_async(
        {"name": "Lin", "email": "lin@example.com", "metadata": {"a": "1", "b": "2"}}
    )
    changed = await sandbox.v1.customers.update_async(
        customer.id, {"name": "", "phone": "+8613800000003", "metadata": {"a": "", "c": "3"}}
    )
    assert (changed.name, changed.phone) == (None, "+8613800000003")
    assert changed.metadata.to_dict() == {"b": "2", "c": "3"}
    listed = await sandbox.v1.customers.list_async({"email": "lin@example.com"})
    assert [one.id for one in listed.data] == [customer.id]
    cleared = await sandbox.v1.customers.update_async(customer.id, {"metadata": ""})
    assert cleared.metadata.to_dict() == {}
    gone = await sandbox.v1.customers.delete_async(customer.id)
    assert gone.deleted is True
    assert (await sandbox.v1.customers.retrieve_async(customer.id)).deleted is True
    with pytest.raises(stripe.InvalidRequestError) as refused:
        await sandbox.intent(customer=customer.id)
    assert (refused.value.http_status, refused.value.code) == (400, "resource_missing")


async def test_a_browser_makes_and_uses_a_method(sandbox: Harness) -> None:
    """A publishable key makes methods and confirms, with the client secret and nothing else."""
    headers = {"Authorization": "Bearer pk_test_sandbox"}
    form = {
        "type": "card",
        "card[number]": "4242424242424242",
        "card[exp_month]": "12",
        "card[exp_year]": "40",
    }
    made = await sandbox.http.post("/v1/payment_methods", data=form, headers=headers)
    assert made.status_code == 200
    method = made.json()["id"]
    intent = await sandbox.intent()
    path = f"/v1/payment_intents/{intent.id}"
    for secret, status in (("", 400), (f"{intent.id}_secret_wrong", 404)):
        refused = await sandbox.http.get(path, params={"client_secret": secret}, headers=headers)
        assert refused.status_code == status
    confirmed = await sandbox.http.post(
        f"{path}/confirm",
        data={"client_secret": intent.client_secret, "payment_method": method},
        headers=headers,
    )
    assert confirmed.json()["status"] == "requires_capture"
    refused = await sandbox.http.post(f"{path}/capture", headers=headers)
    assert refused.status_code == 403


async def test_a_deleted_customer_leaves_no_usable_card(sandbox: Harness) -> None:
    """Deleting the customer detaches what was saved; the method still answers, to say so."""
    customer = await sandbox.v1.customers.create_async(
        {
            "payment_method": "pm_card_visa",
            "address": {"city": "Hangzhou"},
            "preferred_locales": ["zh-CN", "en"],
        }
    )
    method = (await sandbox.v1.customers.payment_methods.list_async(customer.id)).data[0]
    one = await sandbox.v1.customers.payment_methods.retrieve_async(customer.id, method.id)
    assert one.customer == customer.id
    chosen = {"invoice_settings": {"default_payment_method": method.id}}
    expand = {"expand": ["invoice_settings.default_payment_method"]}
    changed = await sandbox.v1.customers.update_async(customer.id, {**chosen, **expand})
    assert changed.invoice_settings.default_payment_method.card.last4 == "4242"
    plain = await sandbox.v1.customers.retrieve_async(customer.id)
    assert plain.invoice_settings.default_payment_method == method.id
    await sandbox.v1.customers.delete_async(customer.id)
    assert (await sandbox.v1.payment_methods.retrieve_async(method.id)).customer is None
    with pytest.raises(stripe.InvalidRequestError):
        await sandbox.intent(payment_method=method.id, confirm=True)


async def test_a_method_is_described_and_changed(sandbox: Harness) -> None:
    """Billing details merge, a card gets a new expiry, and a stranger's card is not found."""
    made = await sandbox.v1.payment_methods.create_async(
        {
            "type": "card",
            "card": {"number": "4242424242424242", "exp_month": 1, "exp_year": 2039},
            "billing_details": {"name": "Lin", "address": {"city": "Hangzhou"}},
        }
    )
    changed = await sandbox.v1.payment_methods.update_async(
        made.id, {"card": {"exp_year": 2041}, "billing_details": {"email": "lin@example.com"}}
    )
    assert (changed.card.exp_month, changed.card.exp_year) == (1, 2041)
    details = changed.billing_details
    assert (details.name, details.email, details.address.city) == (
        "Lin",
        "lin@example.com",
        "Hangzhou",
    )
    other = await sandbox.v1.customers.create_async()
    for call in (
        sandbox.v1.customers.payment_methods.retrieve_async(other.id, made.id),
        sandbox.v1.payment_methods.attach_async(made.id),
        sandbox.v1.payment_methods.attach_async(made.id, {"customer": "cus_unknown"}),
        sandbox.v1.payment_methods.retrieve_async("pm_card_unknown"),
        sandbox.v1.payment_methods.create_async({"type": "card", "card": {"token": "tok_none"}}),
        sandbox.v1.payment_methods.create_async({"type": "card"}),
        sandbox.v1.payment_methods.create_async({"type": "klarna"}),
        sandbox.v1.payment_methods.create_async(
            {"type": "card", "card": {"number": "4242424242424242"}}
        ),
    ):
        with pytest.raises(stripe.InvalidRequestError):
            await call


async def test_a_setup_intent_is_made_changed_and_confirmed_by_the_server(
    sandbox: Harness,
) -> None:
    """Prepared with a method, described, listed by customer, then confirmed; a wallet cannot be."""
    customer = await sandbox.v1.customers.create_async()
    made = await sandbox.v1.setup_intents.create_async(
        {
            "customer": customer.id,
            "payment_method": "pm_card_visa",
            "allowed_payment_method_types": ["card"],
            "usage": "on_session",
        }
    )
    assert (made.status, made.usage) == ("requires_confirmation", "on_session")
    changed = await sandbox.v1.setup_intents.update_async(
        made.id, {"description": "for +1 in chat", "metadata": {"room": "r1"}}
    )
    assert (changed.description, changed.metadata["room"]) == ("for +1 in chat", "r1")
    done = await sandbox.v1.setup_intents.confirm_async(made.id)
    assert done.status == "succeeded"
    at_once = await sandbox.v1.setup_intents.create_async(
        {
            "customer": customer.id,
            "payment_method": "pm_card_mastercard",
            "confirm": True,
            "automatic_payment_methods": {"enabled": True, "allow_redirects": "never"},
        }
    )
    listed = await sandbox.v1.setup_intents.list_async({"customer": customer.id})
    assert [one.id for one in listed.data] == [at_once.id, made.id]
    with pytest.raises(stripe.InvalidRequestError) as refused:
        await sandbox.v1.setup_intents.cancel_async(made.id)
    assert refused.value.code == "setup_intent_unexpected_state"
    with pytest.raises(stripe.InvalidRequestError):
        await sandbox.v1.setup_intents.create_async(
            {"payment_method_data": {"type": "alipay"}, "confirm": True}
        )
