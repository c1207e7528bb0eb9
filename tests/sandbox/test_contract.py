"""The contract: bad requests are refused by the package's own types, answers fit its classes."""

import time

import httpx
import pytest
import stripe

from app.devstack.stripe import contract, forms, responses, routes
from app.devstack.stripe.errors import StripeError
from tests.sandbox.harness import Harness

CREATE = "amount=500&currency=usd"


@pytest.mark.parametrize(
    ("form", "param", "code"),
    [
        ("amount=500", "currency", "parameter_missing"),
        ("amount=100.00&currency=usd", "amount", "parameter_invalid_integer"),
        ("amount=&currency=usd", "amount", "parameter_invalid_empty"),
        (f"{CREATE}&capture_metod=manual", "capture_metod", "parameter_unknown"),
        (
            f"{CREATE}&payment_method_types[]=card",
            "payment_method_types",
            "payment_method_types_no_longer_supported",
        ),
        (f"{CREATE}&capture_method=later", "capture_method", None),
        (f"{CREATE}&confirm=yes", "confirm", None),
        (f"{CREATE}&metadata=x", "metadata", None),
        (f"{CREATE}&expand=latest_charge", "expand", None),
        (f"{CREATE}&description[a]=x", "description", None),
        (
            f"{CREATE}&payment_method_options[card][capture_method]=automatic",
            "payment_method_options[card][capture_method]",
            None,
        ),
        (
            f"{CREATE}&payment_method_options[card][hold]=1",
            "payment_method_options[card][hold]",
            "parameter_unknown",
        ),
        (f"{CREATE}&idempotency_key=k", "idempotency_key", "parameter_unknown"),
        (f"{CREATE}&application_fee_amount=5", "application_fee_amount", None),
        (f"{CREATE}&a[b=1", "a[b", None),
        (f"{CREATE}&metadata[a][b]=1", "metadata[a]", None),
        (f"{CREATE}&metadata[{'k' * 41}]=1", f"metadata[{'k' * 41}]", None),
        (f"{CREATE}&off_session=true", "off_session", None),
    ],
)
async def test_a_request_that_breaks_the_contract(
    sandbox: Harness, form: str, param: str, code: str | None
) -> None:
    """400, with the parameter's name, and nothing made."""
    answer = await sandbox.post("/v1/payment_intents", form)
    error = answer.json()["error"]
    assert (answer.status_code, error["type"]) == (400, "invalid_request_error")
    assert (error.get("param"), error.get("code")) == (param, code)
    assert (await sandbox.v1.payment_intents.list_async()).data == []


async def test_a_cancel_reason_must_be_one_we_may_send(sandbox: Harness) -> None:
    """`expired` is Stripe's own word; `too_few_buyers` belongs into metadata."""
    held = await sandbox.hold()
    for reason in ("expired", "too_few_buyers"):
        with pytest.raises(stripe.InvalidRequestError):
            await sandbox.v1.payment_intents.cancel_async(held.id, {"cancellation_reason": reason})
    assert (await sandbox.read(held.id)).status == "requires_capture"


@pytest.mark.parametrize("route", routes.ROUTES, ids=lambda one: f"{one.method} {one.params}")
def test_every_operation_has_a_type_with_the_parameters_it_honours(route: routes.Route) -> None:
    """What the sandbox says it acts on exists in this version of the package."""
    params_type = contract.params_type(route.params)
    assert route.honours - {"expand"} <= params_type.__annotations__.keys()
    with pytest.raises(StripeError) as refused:
        contract.decoder_of(route.params)({"colour": "red"})
    assert (refused.value.code, refused.value.param) == ("parameter_unknown", "colour")


def test_values_are_decoded_by_the_annotation() -> None:
    """A number stays text where the type says text, and becomes one where it says integer."""
    tree = forms.parse(
        "amount=500&currency=usd&description=42&metadata[n]=7&off_session=true"
        "&expand[0]=latest_charge&expand[1]=customer&setup_future_usage=off_session"
    )
    assert contract.decoder_of("PaymentIntentCreateParams")(tree) == {
        "amount": 500,
        "currency": "usd",
        "description": "42",
        "metadata": {"n": "7"},
        "off_session": True,
        "expand": ["latest_charge", "customer"],
        "setup_future_usage": "off_session",
    }
    assert contract.decoder_of("PaymentIntentUpdateParams")({"metadata": ""}) == {"metadata": ""}


def test_a_list_keeps_its_order() -> None:
    """Index 10 comes after index 9, and `[]` appends."""
    tree = forms.parse("&".join(f"types[{n}]=t{n}" for n in range(11)) + "&types[]=last")
    decoded = contract.decoder_of("EventListParams")(tree)
    assert decoded["types"] == [*(f"t{n}" for n in range(11)), "last"]


async def test_an_object_that_drifts_is_noticed(sandbox: Harness) -> None:
    """Each kind of drift is found: unknown, missing, ill-typed, unknown enum value, nested."""
    intent = await sandbox.hold(expand=["latest_charge"])
    body = intent.to_dict()
    assert responses.violations(body) == []
    for change, told in (
        ({"colour": "red"}, "colour: no such field"),
        ({"amount": "500"}, "amount: '500' is no int"),
        ({"amount": True}, "amount: True is no int"),
        ({"status": "held"}, "status: 'held' is not among"),
        ({"latest_charge": {"id": "ch_1"}}, "missing"),
        ({"metadata": {"a": 1}}, "metadata[a]: 1 is no str"),
        ({"payment_method_types": "card"}, "is no list"),
    ):
        found = responses.violations({**body, **change})
        assert any(told in one for one in found), (change, found)
    without = {key: value for key, value in body.items() if key != "amount"}
    assert responses.violations(without) == [f"payment_intent {intent.id}.amount: missing"]


async def test_every_kind_of_object_keeps_the_contract(sandbox: Harness) -> None:
    """After a story that makes one of each, the check looks at all of them and finds nothing."""
    customer = await sandbox.v1.customers.create_async({"payment_method": "pm_card_visa"})
    setup = await sandbox.v1.setup_intents.create_async({"customer": customer.id})
    await sandbox.pay(setup, card="4000002500003155")
    held = await sandbox.hold()
    await sandbox.v1.payment_intents.capture_async(held.id)
    await sandbox.v1.refunds.create_async({"payment_intent": held.id})
    await sandbox.v1.webhook_endpoints.create_async(
        {"url": "http://127.0.0.1:9/", "enabled_events": ["charge.expired"]}
    )
    await sandbox.pay(await sandbox.intent(), card="4000000000000002")
    for kind in ("wechat_pay", "alipay"):
        await sandbox.pay(await sandbox.intent(), payment_method_type=kind)
    assert await sandbox.look("check") == {"ok": True, "items": []}


async def test_the_balance_answers_in_the_shape_of_its_class(sandbox: Harness) -> None:
    """The balance is not stored, so the check does not see it."""
    await sandbox.charged()
    headers = {"Authorization": "Bearer sk_test_sandbox"}
    answer = await sandbox.http.get("/v1/balance", headers=headers)
    assert responses.violations(answer.json()) == []


async def test_checkers_are_compiled_once(sandbox: Harness) -> None:
    """The first call of an operation may compile; the hundredth must not."""
    await sandbox.intent()
    started = time.perf_counter()
    for _ in range(200):
        contract.decoder_of("PaymentIntentCreateParams")(forms.parse(CREATE))
    assert time.perf_counter() - started < 0.5
    assert isinstance(sandbox.http, httpx.AsyncClient)
