"""Which paths are served, by whom, and with which parameters.

A parameter that Stripe's type has but the sandbox does not act on is refused: silence would be a
lie about what happened.
"""

from collections.abc import Iterable
from typing import Final

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
from app.devstack.stripe.platform_routes import PLATFORM_ROUTES
from app.devstack.stripe.route import DATED, PAGING, Route, route

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


def _intents() -> Iterable[Route]:
    base = "/v1/payment_intents"
    yield route(
        f"POST {base}",
        payment_intents.create,
        "PaymentIntentCreateParams",
        f"{INTENT} {CONFIRM} confirm confirmation_method automatic_payment_methods",
    )
    yield route(
        f"GET {base}", payment_intents.list_all, "PaymentIntentListParams", f"{DATED} customer"
    )
    one = f"{base}/{{id}}"
    yield route(
        f"GET {one}",
        payment_intents.retrieve,
        "PaymentIntentRetrieveParams",
        "client_secret",
        publishable=True,
    )
    yield route(f"POST {one}", payment_intents.update, "PaymentIntentUpdateParams", INTENT)
    yield route(
        f"POST {one}/confirm",
        payment_intents.confirm,
        "PaymentIntentConfirmParams",
        f"{CONFIRM} allowed_payment_method_types",
        publishable=True,
    )
    yield route(
        f"POST {one}/capture",
        holds.answer_capture,
        "PaymentIntentCaptureParams",
        "amount_to_capture final_capture metadata",
    )
    yield route(
        f"POST {one}/cancel",
        holds.answer_cancel,
        "PaymentIntentCancelParams",
        "cancellation_reason",
    )


def _setups() -> Iterable[Route]:
    base = "/v1/setup_intents"
    yield route(
        f"POST {base}",
        setup_intents.create,
        "SetupIntentCreateParams",
        f"{SETUP} usage confirm return_url use_stripe_sdk automatic_payment_methods mandate_data",
    )
    yield route(
        f"GET {base}",
        setup_intents.list_all,
        "SetupIntentListParams",
        f"{DATED} customer payment_method",
    )
    one = f"{base}/{{id}}"
    yield route(
        f"GET {one}",
        setup_intents.retrieve,
        "SetupIntentRetrieveParams",
        "client_secret",
        publishable=True,
    )
    yield route(f"POST {one}", setup_intents.update, "SetupIntentUpdateParams", SETUP)
    yield route(
        f"POST {one}/confirm",
        setup_intents.confirm,
        "SetupIntentConfirmParams",
        "payment_method payment_method_data payment_method_options return_url use_stripe_sdk "
        "mandate_data",
        publishable=True,
    )
    yield route(
        f"POST {one}/cancel",
        setup_intents.cancel,
        "SetupIntentCancelParams",
        "cancellation_reason",
    )


def _customers() -> Iterable[Route]:
    base = "/v1/customers"
    yield route(
        f"POST {base}", customers.create, "CustomerCreateParams", f"{CUSTOMER} payment_method"
    )
    yield route(f"GET {base}", customers.list_all, "CustomerListParams", f"{DATED} email")
    one = f"{base}/{{id}}"
    yield route(f"GET {one}", customers.retrieve, "CustomerRetrieveParams")
    yield route(f"POST {one}", customers.update, "CustomerUpdateParams", CUSTOMER)
    yield route(f"DELETE {one}", customers.delete, "CustomerDeleteParams")
    yield route(
        f"GET {one}/payment_methods",
        payment_methods.list_of_customer,
        "CustomerPaymentMethodListParams",
        f"{PAGING} type",
    )
    yield route(
        f"GET {one}/payment_methods/{{part}}",
        payment_methods.retrieve_of_customer,
        "CustomerPaymentMethodRetrieveParams",
    )


def _methods() -> Iterable[Route]:
    base = "/v1/payment_methods"
    yield route(
        f"POST {base}",
        payment_methods.create,
        "PaymentMethodCreateParams",
        "type card alipay wechat_pay billing_details metadata allow_redisplay",
        publishable=True,
    )
    yield route(
        f"GET {base}",
        payment_methods.list_all,
        "PaymentMethodListParams",
        f"{PAGING} customer type",
    )
    one = f"{base}/{{id}}"
    yield route(f"GET {one}", payment_methods.retrieve, "PaymentMethodRetrieveParams")
    yield route(
        f"POST {one}",
        payment_methods.update,
        "PaymentMethodUpdateParams",
        "billing_details card metadata allow_redisplay",
    )
    yield route(
        f"POST {one}/attach", payment_methods.attach, "PaymentMethodAttachParams", "customer"
    )
    yield route(f"POST {one}/detach", payment_methods.detach, "PaymentMethodDetachParams")


def _money() -> Iterable[Route]:
    yield route(
        "GET /v1/charges",
        charges.list_all,
        "ChargeListParams",
        f"{DATED} customer payment_intent transfer_group",
    )
    yield route("GET /v1/charges/{id}", charges.retrieve, "ChargeRetrieveParams")
    yield route(
        "POST /v1/charges/{id}", charges.update, "ChargeUpdateParams", "description metadata"
    )
    yield route(
        "POST /v1/refunds",
        refunds.create,
        "RefundCreateParams",
        "amount charge payment_intent metadata reason",
    )
    yield route(
        "GET /v1/refunds",
        refunds.list_all,
        "RefundListParams",
        f"{DATED} charge payment_intent",
    )
    yield route("GET /v1/refunds/{id}", refunds.retrieve, "RefundRetrieveParams")
    yield route("POST /v1/refunds/{id}", refunds.update, "RefundUpdateParams", "metadata")
    yield route("GET /v1/balance", balance.retrieve, "BalanceRetrieveParams")
    yield route(
        "GET /v1/balance_transactions",
        balance.list_lines,
        "BalanceTransactionListParams",
        f"{DATED} type currency source payout",
    )
    yield route(
        "GET /v1/balance_transactions/{id}",
        balance.retrieve_line,
        "BalanceTransactionRetrieveParams",
    )


def _events() -> Iterable[Route]:
    yield route(
        "GET /v1/events",
        event_reads.list_all,
        "EventListParams",
        f"{DATED} type types delivery_success",
    )
    yield route("GET /v1/events/{id}", event_reads.retrieve, "EventRetrieveParams")
    base = "/v1/webhook_endpoints"
    given = "description enabled_events metadata url"
    yield route(
        f"POST {base}", endpoints.create, "WebhookEndpointCreateParams", f"{given} api_version"
    )
    yield route(f"GET {base}", endpoints.list_all, "WebhookEndpointListParams", PAGING)
    one = f"{base}/{{id}}"
    yield route(f"GET {one}", endpoints.retrieve, "WebhookEndpointRetrieveParams")
    yield route(f"POST {one}", endpoints.update, "WebhookEndpointUpdateParams", f"{given} disabled")
    yield route(f"DELETE {one}", endpoints.delete, "WebhookEndpointDeleteParams")


ROUTES: Final = (
    *_intents(),
    *_setups(),
    *_customers(),
    *_methods(),
    *_money(),
    *_events(),
    *PLATFORM_ROUTES,
)


def find(method: str, path: str) -> tuple[Route, dict[str, str]] | None:
    """Return the operation for a path and the ids in it."""
    for one in ROUTES:
        if one.method == method and (found := one.pattern.match(path)):
            return one, found.groupdict()
    return None
