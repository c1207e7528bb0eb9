"""The operations of a platform: connected accounts, transfers, payouts, disputes."""

from collections.abc import Iterable
from typing import Final

from app.devstack.stripe import accounts, disputes, payouts, transfers
from app.devstack.stripe.route import DATED, PAGING, Route, route

ACCOUNT: Final = "business_type capabilities default_currency email metadata"


def _accounts() -> Iterable[Route]:
    base, one = "/v1/accounts", "/v1/accounts/{id}"
    given = f"{ACCOUNT} controller country"
    yield route(f"POST {base}", accounts.create, "AccountCreateParams", given)
    yield route(f"GET {base}", accounts.list_all, "AccountListParams", DATED)
    yield route(f"GET {one}", accounts.retrieve, "AccountRetrieveParams")
    yield route(f"POST {one}", accounts.update, "AccountUpdateParams", ACCOUNT)
    yield route(
        "POST /v1/account_links",
        accounts.create_link,
        "AccountLinkCreateParams",
        "account refresh_url return_url type",
    )


def _transfers() -> Iterable[Route]:
    base, one = "/v1/transfers", "/v1/transfers/{id}"
    yield route(
        f"POST {base}",
        transfers.create,
        "TransferCreateParams",
        "amount currency description destination metadata source_transaction transfer_group",
    )
    yield route(
        f"GET {base}",
        transfers.list_all,
        "TransferListParams",
        f"{DATED} destination transfer_group",
    )
    yield route(f"GET {one}", transfers.retrieve, "TransferRetrieveParams")
    yield route(f"POST {one}", transfers.update, "TransferUpdateParams", "description metadata")
    yield route(
        f"POST {one}/reversals",
        transfers.reverse,
        "TransferReversalCreateParams",
        "amount metadata",
    )
    yield route(
        f"GET {one}/reversals", transfers.list_reversals, "TransferReversalListParams", PAGING
    )
    yield route(
        f"GET {one}/reversals/{{part}}",
        transfers.retrieve_reversal,
        "TransferReversalRetrieveParams",
    )


def _payouts() -> Iterable[Route]:
    base, one = "/v1/payouts", "/v1/payouts/{id}"
    yield route(
        f"POST {base}",
        payouts.create,
        "PayoutCreateParams",
        "amount currency description metadata method statement_descriptor",
    )
    yield route(f"GET {base}", payouts.list_all, "PayoutListParams", f"{DATED} status")
    yield route(f"GET {one}", payouts.retrieve, "PayoutRetrieveParams")
    yield route(f"POST {one}", payouts.update, "PayoutUpdateParams", "metadata")
    yield route(f"POST {one}/cancel", payouts.cancel, "PayoutCancelParams")


def _disputes() -> Iterable[Route]:
    base, one = "/v1/disputes", "/v1/disputes/{id}"
    by = f"{DATED} charge payment_intent"
    yield route(f"GET {base}", disputes.list_all, "DisputeListParams", by)
    yield route(f"GET {one}", disputes.retrieve, "DisputeRetrieveParams")
    yield route(f"POST {one}", disputes.update, "DisputeUpdateParams", "evidence metadata submit")
    yield route(f"POST {one}/close", disputes.close, "DisputeCloseParams")
    warnings = "/v1/radar/early_fraud_warnings"
    yield route(f"GET {warnings}", disputes.list_warnings, "radar.EarlyFraudWarningListParams", by)
    yield route(
        f"GET {warnings}/{{id}}",
        disputes.retrieve_warning,
        "radar.EarlyFraudWarningRetrieveParams",
    )


PLATFORM_ROUTES: Final = (*_accounts(), *_transfers(), *_payouts(), *_disputes())
