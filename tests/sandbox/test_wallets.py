"""WeChat Pay and Alipay: charged at once, never held, never saved."""

import pytest
import stripe

from tests.sandbox.harness import Harness


@pytest.mark.parametrize(
    ("kind", "action"),
    [("wechat_pay", "wechat_pay_display_qr_code"), ("alipay", "alipay_handle_redirect")],
)
async def test_a_wallet_is_charged_at_once(sandbox: Harness, kind: str, action: str) -> None:
    """On the intent that would hold a card, a wallet succeeds as soon as the shopper pays."""
    intent = await sandbox.intent(5_000, currency="cny")
    assert kind in intent.payment_method_types
    status, body = await sandbox.pay(intent, payment_method_type=kind)
    assert (status, body["status"]) == (200, "requires_action")
    assert body["payment_intent"]["next_action"]["type"] == action
    assert await sandbox.effects() == []
    status, body = await sandbox.pay(intent, authenticate=True)
    assert (status, body["status"]) == (200, "succeeded")
    seen = await sandbox.read(intent.id, "latest_charge.balance_transaction")
    charge = seen.latest_charge
    assert (seen.amount_received, charge.captured) == (5_000, True)
    assert charge.payment_method_details.type == kind
    assert charge.balance_transaction.type == "payment"
    assert await sandbox.effects() == [("charge", 5_000)]
    with pytest.raises(stripe.InvalidRequestError):
        await sandbox.v1.payment_intents.capture_async(intent.id)


async def test_a_qr_code_is_shown(sandbox: Harness) -> None:
    """The picture behind the QR action is there to scan, as SVG and as PNG."""
    intent = await sandbox.intent(5_000, currency="cny")
    _, body = await sandbox.pay(intent, payment_method_type="wechat_pay")
    code = body["payment_intent"]["next_action"]["wechat_pay_display_qr_code"]
    assert code["image_data_url"].startswith("data:image/png;base64,")
    for name, start in (("svg", b"<?xml"), ("png", b"\x89PNG")):
        picture = await sandbox.http.get(code[f"image_url_{name}"])
        assert picture.content.startswith(start)
    page = await sandbox.http.get(code["hosted_instructions_url"])
    assert "Wallet" in page.text


async def test_a_shopper_who_closes_the_wallet(sandbox: Harness) -> None:
    """Nothing was charged, and a card may be tried instead."""
    intent = await sandbox.intent(5_000, currency="cny")
    await sandbox.pay(intent, payment_method_type="alipay")
    status, body = await sandbox.pay(intent, authenticate=False)
    assert (status, body["error"]["code"]) == (402, "payment_intent_payment_attempt_failed")
    status, body = await sandbox.pay(intent, card="4242424242424242")
    assert body["status"] == "requires_capture"


async def test_a_wallet_cannot_hold_or_be_saved(sandbox: Harness) -> None:
    """Manual capture for all methods, and saving, are refused for wallets."""
    customer = await sandbox.v1.customers.create_async()
    for params in (
        {"capture_method": "manual", "payment_method_options": {}},
        {"setup_future_usage": "off_session", "customer": customer.id},
    ):
        intent = await sandbox.intent(5_000, currency="cny", **params)
        status, body = await sandbox.pay(intent, payment_method_type="alipay")
        assert (status, body["error"]["code"]) == (400, "payment_intent_invalid_parameter")


async def test_the_server_confirms_a_wallet(sandbox: Harness) -> None:
    """WeChat Pay needs to be told the client; `mini_program` is not one of them."""
    data = {"payment_method_data": {"type": "wechat_pay"}, "confirm": True}
    with pytest.raises(stripe.InvalidRequestError) as refused:
        await sandbox.intent(5_000, currency="cny", **data)
    assert refused.value.param == "payment_method_options[wechat_pay][client]"
    for client, is_good in (("web", True), ("mini_program", False)):
        options = {"payment_method_options": {"wechat_pay": {"client": client}}}
        if is_good:
            made = await sandbox.intent(5_000, currency="cny", **data, **options)
            assert made.status == "requires_action"
        else:
            with pytest.raises(stripe.InvalidRequestError):
                await sandbox.intent(5_000, currency="cny", **data, **options)


async def test_only_allowed_methods_are_taken(sandbox: Harness) -> None:
    """`allowed_payment_method_types` narrows; the old name is refused; others do not exist here."""
    cards_only = await sandbox.intent(5_000, allowed_payment_method_types=["card"])
    assert cards_only.payment_method_types == ["card"]
    status, body = await sandbox.pay(cards_only, payment_method_type="alipay")
    code = body["error"]["code"]
    assert (status, code) == (400, "payment_intent_incompatible_payment_method")
    with pytest.raises(stripe.InvalidRequestError) as refused:
        await sandbox.intent(5_000, payment_method_types=["card"])
    assert refused.value.code == "payment_method_types_no_longer_supported"
    with pytest.raises(stripe.InvalidRequestError):
        await sandbox.intent(5_000, allowed_payment_method_types=["klarna"])
