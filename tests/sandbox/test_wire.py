"""Stripe's wire: keys, errors, lists, expansion, unknown addresses."""

import asyncio
import base64

import pytest
import stripe

from tests.sandbox.harness import Harness

BASIC = base64.b64encode(b"sk_test_sandbox:").decode()


@pytest.mark.parametrize(
    ("header", "status"),
    [
        ("Bearer sk_test_sandbox", 200),
        (f"Basic {BASIC}", 200),
        ("bearer sk_test_sandbox", 200),
        ("Bearer sk_test_other", 401),
        ("Bearer pk_test_sandbox", 403),
        ("Basic !!!", 401),
        ("Digest x", 401),
        ("", 401),
    ],
)
async def test_who_may_call(sandbox: Harness, header: str, status: int) -> None:
    """Bearer or Basic with the secret key; a publishable key may not list."""
    headers = {"Authorization": header} if header else {}
    answer = await sandbox.http.get("/v1/customers", headers=headers)
    assert answer.status_code == status
    assert answer.headers["request-id"].startswith("req_")


async def test_addresses_that_are_not_served(sandbox: Harness) -> None:
    """404 in Stripe's shape, for unknown paths and for what the sandbox does not play."""
    for path in ("/v1/nothing", "/v1/subscriptions", "/v1/payment_intents/pi_1/nothing"):
        answer = await sandbox.post(path)
        assert (answer.status_code, answer.json()["error"]["type"]) == (
            404,
            "invalid_request_error",
        )
    assert (await sandbox.http.get("/elsewhere")).status_code == 404
    with pytest.raises(stripe.InvalidRequestError) as refused:
        await sandbox.read("pi_unknown")
    assert (refused.value.http_status, refused.value.code) == (404, "resource_missing")
    with pytest.raises(stripe.InvalidRequestError):
        await sandbox.v1.charges.retrieve_async((await sandbox.intent()).id)


async def test_another_version_or_account_is_refused(sandbox: Harness) -> None:
    """A caller with another API version would misread the answers."""
    old = await sandbox.post("/v1/customers", Stripe_Version="2024-06-20")
    assert old.status_code == 400
    other = await sandbox.post("/v1/customers", Stripe_Account="acct_1")
    assert other.status_code == 403


async def test_the_same_server_answers_behind_the_product(sandbox: Harness) -> None:
    """`/sandbox/stripe/…` and `/sandbox/pay` mean the same as without the prefix."""
    intent = await sandbox.intent()
    health = await sandbox.http.get("/sandbox/stripe/health")
    assert health.json() == {"status": "ok"}
    paid = await sandbox.http.post("/sandbox/pay", json={"client_secret": intent.client_secret})
    assert paid.json()["status"] == "requires_capture"
    for body in (b"{", b'{"client_secret": 5}', b'{"client_secret": "x", "cart": "y"}'):
        assert (await sandbox.http.post("/pay", content=body)).status_code == 400
    wrong = {"client_secret": f"{intent.id}_secret_wrong"}
    assert (await sandbox.http.post("/pay", json=wrong)).status_code == 400


async def test_lists_go_newest_first_and_page_both_ways(sandbox: Harness) -> None:
    """Ten by default, a hundred at most, cursors in both directions, none lost, none twice."""
    made = [(await sandbox.v1.customers.create_async()).id for _ in range(12)]
    customers = sandbox.v1.customers.list_async
    first = await customers()
    assert [one.id for one in first.data] == made[:1:-1]
    assert first.has_more is True
    rest = await customers({"starting_after": first.data[-1].id})
    assert [one.id for one in rest.data] == [made[1], made[0]]
    assert rest.has_more is False
    back = await customers({"ending_before": made[1], "limit": 2})
    assert [one.id for one in back.data] == [made[3], made[2]]
    pages = await customers({"limit": 5})
    assert [one.id async for one in pages.auto_paging_iter()] == made[::-1]
    for params in (
        {"limit": 0},
        {"limit": 101},
        {"starting_after": "cus_unknown"},
        {"starting_after": made[0], "ending_before": made[1]},
    ):
        with pytest.raises(stripe.InvalidRequestError):
            await customers(params)


async def test_expansion_goes_into_objects_and_lists(sandbox: Harness) -> None:
    """Four levels, lists, several paths; what cannot be expanded is refused."""
    customer = await sandbox.v1.customers.create_async({"name": "Lin"})
    taken = await sandbox.charged(customer=customer.id)
    seen = await sandbox.read(
        taken.id, "customer", "payment_method", "latest_charge.balance_transaction.source"
    )
    assert seen.customer.name == "Lin"
    assert seen.payment_method.card.last4 == "4242"
    assert seen.latest_charge.balance_transaction.source.id == taken.latest_charge
    listed = await sandbox.v1.charges.list_async(
        {"payment_intent": taken.id, "expand": ["data.balance_transaction", "data.payment_intent"]}
    )
    assert listed.data[0].balance_transaction.amount == 7_900
    assert listed.data[0].payment_intent.id == taken.id
    assert (await sandbox.read(taken.id)).latest_charge == taken.latest_charge
    null = await sandbox.intent(expand=["latest_charge.balance_transaction"])
    assert null.latest_charge is None
    for path in ("nothing", "amount.more", "client_secret", "a.b.c.d.e"):
        with pytest.raises(stripe.InvalidRequestError):
            await sandbox.read(taken.id, path)


async def test_an_intent_is_changed_before_it_is_paid(sandbox: Harness) -> None:
    """Amount, metadata and method change; once held, only what is descriptive does."""
    intent = await sandbox.intent(1_000, metadata={"a": "1"})
    update = sandbox.v1.payment_intents.update_async
    changed = await update(
        intent.id,
        {"amount": 2_000, "metadata": {"b": "2"}, "description": "Sun-grapes"},
    )
    assert (changed.amount, changed.metadata.to_dict()) == (2_000, {"a": "1", "b": "2"})
    ready = await update(intent.id, {"payment_method": "pm_card_visa"})
    assert ready.status == "requires_confirmation"
    held = await sandbox.v1.payment_intents.confirm_async(intent.id)
    assert (held.status, held.amount_capturable) == ("requires_capture", 2_000)
    with pytest.raises(stripe.InvalidRequestError) as refused:
        await update(intent.id, {"amount": 3_000})
    assert refused.value.code == "payment_intent_unexpected_state"
    assert (await update(intent.id, {"metadata": {"a": ""}})).metadata.to_dict() == {"b": "2"}
    charge = await sandbox.v1.charges.update_async(held.latest_charge, {"metadata": {"c": "3"}})
    assert charge.metadata["c"] == "3"
    with pytest.raises(stripe.InvalidRequestError):
        await sandbox.v1.payment_intents.confirm_async(intent.id)


async def test_confirming_without_a_method(sandbox: Harness) -> None:
    """There is nothing to pay with."""
    intent = await sandbox.intent()
    with pytest.raises(stripe.InvalidRequestError) as refused:
        await sandbox.v1.payment_intents.confirm_async(intent.id)
    assert refused.value.code == "payment_intent_unexpected_state"


async def test_a_large_body_is_refused(sandbox: Harness) -> None:
    """A body has a limit, and the connection is closed at it."""
    answer = await sandbox.post("/v1/customers", "description=" + "x" * 300_000)
    assert answer.status_code == 413


async def test_a_broken_request_line_is_refused(sandbox: Harness) -> None:
    """What is no HTTP gets 400 or a closed connection, and the next caller is served."""
    host, _, port = sandbox.url.removeprefix("http://").partition(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(b"this is no HTTP\r\n\r\n")
    assert (await reader.read()).startswith(b"HTTP/1.1 400")
    writer.close()
    assert (await sandbox.http.get("/health")).status_code == 200
