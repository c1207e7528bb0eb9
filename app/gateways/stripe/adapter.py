"""Stripe behind the payment port.

One PaymentIntent serves all methods: cards are held (`capture_method=manual` for them alone),
wallets charge at once. Every call is given an idempotency key, a limit in time, and a number of
retries by name: none for ops, whose row is the retry, and one where a person waits.

What a live account does and the sandbox does not, as far as known (payments.md 10):

- Which of the allowed methods it offers depends on the account and its country.
- `balance_transaction` may still be null after a capture: then a later look has it (a switch).
- Keys are pruned after 24 hours or more, so the customer made by a key is stored by the caller.
- A 5xx may be stored under its key or not. We always take it for stored: a look, then a new key.
- 429 comes at about 100 writes a second live and 25 in test mode, and per object as
  `lock_timeout`.
- An intent that saves its card is offered to cards alone: wallets refuse `setup_future_usage`.
  Live, `payment_method_options[card][setup_future_usage]` would keep both; the sandbox does not
  play it yet.
- In Stripe's own test mode all users of 4242… share one fingerprint.
"""

import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final
from uuid import UUID

import msgspec
import stripe

from app.gateways.port import (
    Detached,
    GatewayDispute,
    GatewayPayment,
    GatewayRefund,
    GatewayState,
    LinePage,
    MethodFacts,
    Refused,
    StartPayment,
    Unknown,
    WebhookEvent,
)
from app.gateways.stripe import answers, disputes, facts, lines, webhooks
from app.gateways.stripe.http import CONNECT_SECONDS, READ_SECONDS, BoundedHttpClient
from app.gateways.stripe.payouts import PayoutCalls

if TYPE_CHECKING:
    from stripe.params import (
        BalanceTransactionListParams,
        PaymentIntentCreateParams,
        SetupIntentCreateParams,
    )

stripe.enable_telemetry = False  # it would write a file to the user's home and send platform data

OP_SECONDS: Final = CONNECT_SECONDS + READ_SECONDS
"""The longest an op's call lasts: well below the lease of its row (30 s)."""
PERSON_SECONDS: Final = 15.0
"""The longest a person waits, one quick retry included."""

NO_RETRY: Final = 0
ONE_RETRY: Final = 1

INTENT_EXPAND: Final = ["payment_method", "latest_charge", "latest_charge.balance_transaction"]
SETUP_EXPAND: Final = ["payment_method"]
SETUP_PREFIX: Final = "seti_"
PAGE_COUNT: Final = 100


class StripeGateway(PayoutCalls):
    """The payment port over stripe-python; one per event loop, for it owns connections."""

    name = "stripe"

    def __init__(
        self,
        *,
        secret_key: str,
        publishable_key: str,
        webhook_secrets: Sequence[str],
        api_base: str,
        return_url: str,
    ) -> None:
        """Connect to nothing yet.

        Args:
            secret_key: `sk_…`.
            publishable_key: `pk_…`, for the shopper's device.
            webhook_secrets: `whsec_…`; two of them while one rolls.
            api_base: Stripe's address, or the sandbox's.
            return_url: where a bank sends the shopper back to after authenticating.
        """
        self.publishable_key = publishable_key
        self._webhook_secrets = tuple(webhook_secrets)
        self._return_url = return_url
        self._http = BoundedHttpClient()
        self._client = stripe.StripeClient(
            secret_key,
            base_addresses={"api": api_base},
            http_client=self._http,
            max_network_retries=NO_RETRY,
        )

    async def close(self) -> None:
        """Let go of the connections; no call may follow."""
        await self._http.close_async()

    def capability(self, method: str, currency: str) -> MethodFacts | None:
        """Return what `method` can do in `currency`; None when it cannot be used."""
        return facts.capability(method, currency)

    def charge_min_minor(self, currency: str) -> int | None:
        """Return the least amount Stripe charges; None for a currency that is not offered."""
        return facts.CHARGE_MIN_MINOR.get(currency)

    def amount_step_minor(self, currency: str) -> int:
        """Return what every amount in `currency` must be a multiple of."""
        return facts.amount_step_minor(currency)

    def planned_fee_minor(self, amount_minor: int) -> int:
        """Return what Stripe's price list keeps of a charge."""
        return facts.planned_fee_minor(amount_minor)

    async def money_lines(self, *, since: datetime, after: str) -> LinePage | Refused | Unknown:
        """Return a page of balance transactions, the newest first."""
        params: BalanceTransactionListParams = {
            "created": {"gte": int(since.timestamp())},
            "limit": PAGE_COUNT,
            "expand": ["data.source"],
        }
        if after:
            params["starting_after"] = after

        async def read() -> LinePage:
            page = await self._client.v1.balance_transactions.list_async(params)
            return LinePage([lines.booked(one) for one in page.data], page.has_more)

        return await answers.answered(read(), name="money_lines", within_seconds=OP_SECONDS)

    async def customer(self, shopper_id: UUID) -> str | Refused | Unknown:
        """Return Stripe's reference for a shopper; the same one while the key lives (24 h).

        A 5xx stays under its key, so a second key is tried at once, and then one nobody used. At
        worst that leaves customers nobody refers to, which hold no money.
        """
        key = f"customer:{shopper_id}"
        for used in (key, f"{key}:again"):
            made = await self._create_customer(shopper_id, key=used)
            if not (isinstance(made, Unknown) and made.pinned):
                return made
        return await self._create_customer(shopper_id, key=f"{key}:{secrets.token_hex(8)}")

    async def _create_customer(self, shopper_id: UUID, *, key: str) -> str | Refused | Unknown:
        async def create() -> str:
            made = await self._client.v1.customers.create_async(
                {"metadata": {"shopper_id": str(shopper_id)}},
                {"idempotency_key": key, "max_network_retries": ONE_RETRY},
            )
            return made.id

        return await answers.answered(create(), name="customer", within_seconds=PERSON_SECONDS)

    async def start(self, wanted: StartPayment, *, key: str) -> GatewayPayment | Refused | Unknown:
        """Create a PaymentIntent (confirmed at once when a saved method is named)."""
        params: PaymentIntentCreateParams = {
            "amount": wanted.amount_minor,
            "currency": wanted.currency,
            "metadata": _metadata(wanted),
            "allowed_payment_method_types": _allowed_types(wanted),
            "payment_method_options": {"card": {"capture_method": "manual"}},
            "expand": INTENT_EXPAND,
        }
        if "wechat_pay" in params["allowed_payment_method_types"]:
            params["payment_method_options"]["wechat_pay"] = {"client": "web"}
        if wanted.customer_ref:
            params["customer"] = wanted.customer_ref
        if wanted.save:
            params["setup_future_usage"] = "off_session"
        if wanted.method_ref is not None:
            params["payment_method"] = wanted.method_ref
            params["confirm"] = True
            if wanted.off_session:
                params["off_session"] = True
            else:
                params["return_url"] = self._return_url

        async def create() -> GatewayPayment:
            return answers.payment(
                await self._client.v1.payment_intents.create_async(
                    params, {"idempotency_key": key, "max_network_retries": _retries(wanted)}
                )
            )

        seconds = OP_SECONDS if wanted.off_session else PERSON_SECONDS
        return await answers.answered(create(), name="start", within_seconds=seconds)

    async def save_method(
        self, wanted: StartPayment, *, key: str
    ) -> GatewayPayment | Refused | Unknown:
        """Create a SetupIntent: the card is authenticated now and charged later, off-session.

        Only cards can be saved; `amount_minor` is not told to Stripe.
        """
        params: SetupIntentCreateParams = {
            "customer": wanted.customer_ref,
            "usage": "off_session",
            "allowed_payment_method_types": ["card"],
            "metadata": _metadata(wanted),
            "expand": SETUP_EXPAND,
        }
        if wanted.method_ref is not None:
            params["payment_method"] = wanted.method_ref
            params["confirm"] = True
            params["return_url"] = self._return_url

        async def create() -> GatewayPayment:
            return answers.payment(
                await self._client.v1.setup_intents.create_async(
                    params, {"idempotency_key": key, "max_network_retries": ONE_RETRY}
                )
            )

        return await answers.answered(create(), name="save_method", within_seconds=PERSON_SECONDS)

    async def capture(
        self, ref: str, *, amount_minor: int, key: str
    ) -> GatewayPayment | Refused | Unknown:
        """Take part of a hold, once; the rest is released by Stripe."""

        async def capture() -> GatewayPayment:
            return answers.payment(
                await self._client.v1.payment_intents.capture_async(
                    ref,
                    {"amount_to_capture": amount_minor, "expand": INTENT_EXPAND},
                    {"idempotency_key": key, "max_network_retries": NO_RETRY},
                )
            )

        return await answers.answered(capture(), name="capture", within_seconds=OP_SECONDS)

    async def release(self, ref: str, *, key: str) -> GatewayPayment | Refused | Unknown:
        """Cancel an intent; one that is cancelled already is a success, by its state."""

        async def cancel() -> GatewayPayment:
            if ref.startswith(SETUP_PREFIX):
                return answers.payment(
                    await self._client.v1.setup_intents.cancel_async(
                        ref,
                        {"expand": SETUP_EXPAND},
                        {"idempotency_key": key, "max_network_retries": NO_RETRY},
                    )
                )
            return answers.payment(
                await self._client.v1.payment_intents.cancel_async(
                    ref,
                    {"expand": INTENT_EXPAND},
                    {"idempotency_key": key, "max_network_retries": NO_RETRY},
                )
            )

        answer = await answers.answered(cancel(), name="release", within_seconds=OP_SECONDS)
        if isinstance(answer, Refused) and answer.state_conflict:
            seen = await self.look(ref)
            if isinstance(seen, GatewayPayment) and seen.state is GatewayState.CANCELLED:
                return seen
        return answer

    async def refund(
        self, ref: str, *, amount_minor: int, refund_id: str, key: str
    ) -> GatewayRefund | Refused | Unknown:
        """Give money back; a repeat with another key refunds again, so `find_refund` first."""

        async def create() -> GatewayRefund:
            return answers.refund(
                await self._client.v1.refunds.create_async(
                    {
                        "payment_intent": ref,
                        "amount": amount_minor,
                        "metadata": {answers.REFUND_ID: refund_id, answers.REFUND_KEY: key},
                        "expand": ["balance_transaction"],
                    },
                    {"idempotency_key": key, "max_network_retries": NO_RETRY},
                )
            )

        return await answers.answered(create(), name="refund", within_seconds=OP_SECONDS)

    async def detach(self, method_ref: str, *, key: str) -> Detached | Refused | Unknown:
        """Take a saved card from its customer: Stripe never lets it be attached again."""

        async def let_go() -> Detached:
            await self._client.v1.payment_methods.detach_async(
                method_ref, {}, {"idempotency_key": key, "max_network_retries": NO_RETRY}
            )
            return Detached()

        return await answers.answered(let_go(), name="detach", within_seconds=OP_SECONDS)

    async def look(self, ref: str) -> GatewayPayment | Refused | Unknown:
        """Return what Stripe knows of a PaymentIntent or SetupIntent."""

        async def retrieve() -> GatewayPayment:
            if ref.startswith(SETUP_PREFIX):
                return answers.payment(
                    await self._client.v1.setup_intents.retrieve_async(
                        ref, {"expand": SETUP_EXPAND}
                    )
                )
            return answers.payment(
                await self._client.v1.payment_intents.retrieve_async(ref, {"expand": INTENT_EXPAND})
            )

        return await answers.answered(retrieve(), name="look", within_seconds=OP_SECONDS)

    async def find_payment(
        self, customer_ref: str, *, payment_id: UUID, saves: bool
    ) -> GatewayPayment | Refused | Unknown | None:
        """Return the latest intent of the customer that carries our id; None when there is none.

        Lists are newest first and the payment is young, so the first page is enough.
        """
        intents = self._client.v1.setup_intents if saves else self._client.v1.payment_intents

        async def find() -> str | None:
            page = await intents.list_async({"customer": customer_ref, "limit": PAGE_COUNT})
            for shown in page.data:
                if answers.same_payment(shown, payment_id):
                    return shown.id
            return None

        found = await answers.answered(find(), name="find_payment", within_seconds=OP_SECONDS)
        return await self.look(found) if isinstance(found, str) else found

    async def find_refund(
        self, ref: str, *, refund_id: str
    ) -> GatewayRefund | Refused | Unknown | None:
        """Return the refund of `ref` that carries our id; None when Stripe has none.

        Where one failed and another with the same id followed, the one that stands is returned;
        where all failed, the latest.
        """

        async def find() -> GatewayRefund | None:
            page = await self._client.v1.refunds.list_async(
                {
                    "payment_intent": ref,
                    "limit": PAGE_COUNT,
                    "expand": ["data.balance_transaction"],
                }
            )
            failed: GatewayRefund | None = None
            async for shown in page.auto_paging_iter():
                if answers.same_refund(shown, refund_id):
                    found = answers.refund(shown)
                    if not found.failed:
                        return found
                    failed = failed or await self._with_failure(found, shown)
            return failed

        return await answers.answered(find(), name="find_refund", within_seconds=OP_SECONDS)

    async def _with_failure(
        self, found: GatewayRefund, shown: stripe.StripeObject
    ) -> GatewayRefund:
        """Return a failed refund with the booking of its failure.

        Not every refund has the field, so it cannot be expanded with the list.
        """
        name = answers.failure_line_id(shown)
        if not name:
            return found
        booked = await self._client.v1.balance_transactions.retrieve_async(name)
        return msgspec.structs.replace(found, failure_line=answers.failure_line(booked, shown))

    async def find_disputes(self, ref: str) -> list[GatewayDispute] | Refused | Unknown:
        """Return the disputes and early fraud warnings of a PaymentIntent."""
        finding = disputes.find(self._client, ref, limit=PAGE_COUNT)
        return await answers.answered(finding, name="find_disputes", within_seconds=OP_SECONDS)

    def verify(self, raw: bytes, signature: str) -> WebhookEvent | None:
        """Return the event of a webhook signed with one of our secrets; None otherwise."""
        return webhooks.verify(raw, signature, self._webhook_secrets)


def _metadata(wanted: StartPayment) -> dict[str, str]:
    return {"merchant_id": str(wanted.merchant_id), answers.PAYMENT_ID: str(wanted.payment_id)}


def _allowed_types(wanted: StartPayment) -> list[str]:
    """Return the methods an intent may be paid with: those of the capability sheet.

    Wallets refuse an intent that saves its method, and a named method is a saved card.
    """
    if wanted.save or wanted.method_ref is not None:
        return ["card"]
    return facts.methods(wanted.currency) or ["card"]


def _retries(wanted: StartPayment) -> int:
    return NO_RETRY if wanted.off_session else ONE_RETRY
