"""Which paths are served, by whom, and with which parameters.

A parameter that Stripe's type has but the sandbox does not act on is refused: silence would be a
lie about what happened.
"""

import re
from collections.abc import Awaitable, Callable, Iterable
from typing import Final

import msgspec

from app.devstack.stripe import (
    balance,
    charges,
    customers,
    endpoints,
    event_reads,
    holds,
    payment_intents,
    payment_methods,
    refunds,
    setup_intents,
)
from app.devstack.stripe.call import Call
from app.devstack.stripe.errors import Json

Handler = Callable[[Call], Awaitable[Json]]

PAGING: Final = "limit starting_after ending_before"
DATED: Final = f"{PAGING} created"
INTENT: Final = (
    "amount currency customer description metadata payment_method payment_method_data "
    "payment_method_options receipt_email setup_future_usage shipping statement_descriptor "
    "statement_descriptor_suffix transfer_group capture_method allowed_payment_method_types"
)
CONFIRM: Final = (
    "payment_method payment_method_data payment_method_options off_session return_url "
    "setup_future_usage use_stripe_sdk error_on_requires_action receipt_email shipping "
    "capture_method mandate_data"
)
SETUP: Final = (
    "customer description metadata payment_method payment_method_data payment_method_options "
    "allowed_payment_method_types"
)
CUSTOMER: Final = (
    "address description email invoice_settings metadata name phone preferred_locales shipping"
)


class Route(msgspec.Struct, frozen=True, kw_only=True):
    """One operation.

    Attributes:
        params: the request type in `stripe.params`.
        honours: the top-level parameters the sandbox acts on.
        publishable: a browser may call it: with the publishable key, and the client secret of the
            intent where the path names one.
    """

    method: str
    pattern: re.Pattern[str]
    handler: Handler
    params: str
    honours: frozenset[str]
    publishable: bool = False


def _route(
    call: str, handler: Handler, params: str, honours: str = "", *, publishable: bool = False
) -> Route:
    method, path = call.split(" ")
    pattern = re.sub(r"\{(\w+)\}", r"(?P<\1>[A-Za-z0-9_]+)", path)
    return Route(
        method=method,
        pattern=re.compile(pattern + r"\Z"),
        handler=handler,
        params=params,
        honours=frozenset(honours.split()) | {"expand"},
        publishable=publishable,
    )


def _intents() -> Iterable[Route]:
    base = "/v1/payment_intents"
    yield _route(
        f"POST {base}",
        payment_intents.create,
        "PaymentIntentCreateParams",
        f"{INTENT} {CONFIRM} confirm confirmation_method automatic_payment_methods",
    )
    yield _route(
        f"GET {base}", payment_intents.list_all, "PaymentIntentListParams", f"{DATED} customer"
    )
    one = f"{base}/{{id}}"
    yield _route(
        f"GET {one}",
        payment_intents.retrieve,
        "PaymentIntentRetrieveParams",
        "client_secret",
        publishable=True,
    )
    yield _route(f"POST {one}", payment_intents.update, "PaymentIntentUpdateParams", INTENT)
    yield _route(
        f"POST {one}/confirm",
        payment_intents.confirm,
        "PaymentIntentConfirmParams",
        f"{CONFIRM} allowed_payment_method_types",
        publishable=True,
    )
    yield _route(
        f"POST {one}/capture",
        holds.answer_capture,
        "PaymentIntentCaptureParams",
        "amount_to_capture final_capture metadata",
    )
    yield _route(
        f"POST {one}/cancel",
        holds.answer_cancel,
        "PaymentIntentCancelParams",
        "cancellation_reason",
    )


def _setups() -> Iterable[Route]:
    base = "/v1/setup_intents"
    yield _route(
        f"POST {base}",
        setup_intents.create,
        "SetupIntentCreateParams",
        f"{SETUP} usage confirm return_url use_stripe_sdk automatic_payment_methods mandate_data",
    )
    yield _route(
        f"GET {base}",
        setup_intents.list_all,
        "SetupIntentListParams",
        f"{DATED} customer payment_method",
    )
    one = f"{base}/{{id}}"
    yield _route(
        f"GET {one}",
        setup_intents.retrieve,
        "SetupIntentRetrieveParams",
        "client_secret",
        publishable=True,
    )
    yield _route(f"POST {one}", setup_intents.update, "SetupIntentUpdateParams", SETUP)
    yield _route(
        f"POST {one}/confirm",
        setup_intents.confirm,
        "SetupIntentConfirmParams",
        "payment_method payment_method_data payment_method_options return_url use_stripe_sdk "
        "mandate_data",
        publishable=True,
    )
    yield _route(
        f"POST {one}/cancel",
        setup_intents.cancel,
        "SetupIntentCancelParams",
        "cancellation_reason",
    )


def _customers() -> Iterable[Route]:
    base = "/v1/customers"
    yield _route(
        f"POST {base}", customers.create, "CustomerCreateParams", f"{CUSTOMER} payment_method"
    )
    yield _route(f"GET {base}", customers.list_all, "CustomerListParams", f"{DATED} email")
    one = f"{base}/{{id}}"
    yield _route(f"GET {one}", customers.retrieve, "CustomerRetrieveParams")
    yield _route(f"POST {one}", customers.update, "CustomerUpdateParams", CUSTOMER)
    yield _route(f"DELETE {one}", customers.delete, "CustomerDeleteParams")
    yield _route(
        f"GET {one}/payment_methods",
        payment_methods.list_of_customer,
        "CustomerPaymentMethodListParams",
        f"{PAGING} type",
    )
    yield _route(
        f"GET {one}/payment_methods/{{part}}",
        payment_methods.retrieve_of_customer,
        "CustomerPaymentMethodRetrieveParams",
    )


def _methods() -> Iterable[Route]:
    base = "/v1/payment_methods"
    yield _route(
        f"POST {base}",
        payment_methods.create,
        "PaymentMethodCreateParams",
        "type card alipay wechat_pay billing_details metadata allow_redisplay",
        publishable=True,
    )
    yield _route(
        f"GET {base}",
        payment_methods.list_all,
        "PaymentMethodListParams",
        f"{PAGING} customer type",
    )
    one = f"{base}/{{id}}"
    yield _route(f"GET {one}", payment_methods.retrieve, "PaymentMethodRetrieveParams")
    yield _route(
        f"POST {one}",
        payment_methods.update,
        "PaymentMethodUpdateParams",
        "billing_details card metadata allow_redisplay",
    )
    yield _route(
        f"POST {one}/attach", payment_methods.attach, "PaymentMethodAttachParams", "customer"
    )
    yield _route(f"POST {one}/detach", payment_methods.detach, "PaymentMethodDetachParams")


def _money() -> Iterable[Route]:
    yield _route(
        "GET /v1/charges",
        charges.list_all,
        "ChargeListParams",
        f"{DATED} customer payment_intent transfer_group",
    )
    yield _route("GET /v1/charges/{id}", charges.retrieve, "ChargeRetrieveParams")
    yield _route(
        "POST /v1/charges/{id}", charges.update, "ChargeUpdateParams", "description metadata"
    )
    yield _route(
        "POST /v1/refunds",
        refunds.create,
        "RefundCreateParams",
        "amount charge payment_intent metadata reason",
    )
    yield _route(
        "GET /v1/refunds",
        refunds.list_all,
        "RefundListParams",
        f"{DATED} charge payment_intent",
    )
    yield _route("GET /v1/refunds/{id}", refunds.retrieve, "RefundRetrieveParams")
    yield _route("POST /v1/refunds/{id}", refunds.update, "RefundUpdateParams", "metadata")
    yield _route("GET /v1/balance", balance.retrieve, "BalanceRetrieveParams")
    yield _route(
        "GET /v1/balance_transactions",
        balance.list_lines,
        "BalanceTransactionListParams",
        f"{DATED} type currency source payout",
    )
    yield _route(
        "GET /v1/balance_transactions/{id}",
        balance.retrieve_line,
        "BalanceTransactionRetrieveParams",
    )


def _events() -> Iterable[Route]:
    yield _route(
        "GET /v1/events",
        event_reads.list_all,
        "EventListParams",
        f"{DATED} type types delivery_success",
    )
    yield _route("GET /v1/events/{id}", event_reads.retrieve, "EventRetrieveParams")
    base = "/v1/webhook_endpoints"
    given = "description enabled_events metadata url"
    yield _route(
        f"POST {base}", endpoints.create, "WebhookEndpointCreateParams", f"{given} api_version"
    )
    yield _route(f"GET {base}", endpoints.list_all, "WebhookEndpointListParams", PAGING)
    one = f"{base}/{{id}}"
    yield _route(f"GET {one}", endpoints.retrieve, "WebhookEndpointRetrieveParams")
    yield _route(
        f"POST {one}", endpoints.update, "WebhookEndpointUpdateParams", f"{given} disabled"
    )
    yield _route(f"DELETE {one}", endpoints.delete, "WebhookEndpointDeleteParams")


ROUTES: Final = (*_intents(), *_setups(), *_customers(), *_methods(), *_money(), *_events())


def find(method: str, path: str) -> tuple[Route, dict[str, str]] | None:
    """Return the operation for a path and the ids in it."""
    for route in ROUTES:
        if route.method == method and (found := route.pattern.match(path)):
            return route, found.groupdict()
    return None
