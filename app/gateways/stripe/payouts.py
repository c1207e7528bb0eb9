"""Stripe Connect behind the paying-out half of the port: separate charges and transfers.

Accounts are made by `controller` (`type=express` is deprecated): the platform bears fees and
losses, Stripe collects what it must know of their owners. What a live account does and the sandbox
does not, as far as known (payments.md 10): destinations outside of the platform's region, and how
long a new account is looked into.
"""

from typing import TYPE_CHECKING, Final
from uuid import UUID

import msgspec
import stripe

from app.gateways.payout_port import GatewayAccount, GatewayTransfer, WantedTransfer
from app.gateways.port import MoneyLine, Refused, Unknown
from app.gateways.stripe import answers
from app.gateways.stripe.http import CONNECT_SECONDS, READ_SECONDS
from app.gateways.stripe.lines import PAYOUT_GROUP, Booked, booked
from domain.payouts import AccountState
from domain.reconciliation import BookedLine

if TYPE_CHECKING:
    from stripe.params import AccountCreateParams

OP_SECONDS: Final = CONNECT_SECONDS + READ_SECONDS
PERSON_SECONDS: Final = 15.0
NO_RETRY: Final = 0
ONE_RETRY: Final = 1
PAGE_COUNT: Final = 100
TRANSFER_ID: Final = "transfer_id"
"""Where our id of a transfer, or of a reversal, stands in its metadata."""

BOOKED: Final = ["balance_transaction"]


class _Account(msgspec.Struct, frozen=True):
    id: str
    details_submitted: bool = False
    capabilities: dict[str, str] = {}


class _Transfer(msgspec.Struct, frozen=True):
    """The common part of a Transfer and a Reversal."""

    id: str
    amount: int
    metadata: dict[str, str] | None = None
    balance_transaction: str | Booked | None = None


class PayoutCalls:
    """The calls that concern payees; the rest of the gateway brings the client."""

    _client: stripe.StripeClient

    async def open_account(self, owner_id: UUID) -> GatewayAccount | Refused | Unknown:
        """Make a connected account; while the key lives (24 h) a repeat returns the same one.

        At worst that leaves an account nobody refers to, which holds no money.
        """
        params: AccountCreateParams = {
            "controller": {
                "fees": {"payer": "application"},
                "losses": {"payments": "application"},
                "requirement_collection": "stripe",
                "stripe_dashboard": {"type": "express"},
            },
            "capabilities": {"transfers": {"requested": True}},
            "metadata": {"owner_id": str(owner_id)},
        }

        async def create() -> GatewayAccount:
            made = await self._client.v1.accounts.create_async(
                params,
                {"idempotency_key": f"account:{owner_id}", "max_network_retries": ONE_RETRY},
            )
            return _account(made)

        return await answers.answered(create(), name="open_account", within_seconds=PERSON_SECONDS)

    async def account_link(self, ref: str, *, return_url: str) -> str | Refused | Unknown:
        """Return the address of Stripe's own onboarding page, good for some minutes."""

        async def create() -> str:
            made = await self._client.v1.account_links.create_async(
                {
                    "account": ref,
                    "type": "account_onboarding",
                    "refresh_url": return_url,
                    "return_url": return_url,
                },
                {"max_network_retries": ONE_RETRY},
            )
            return made.url

        return await answers.answered(create(), name="account_link", within_seconds=PERSON_SECONDS)

    async def look_at_account(self, ref: str) -> GatewayAccount | Refused | Unknown:
        """Return whether transfers to an account are possible."""

        async def retrieve() -> GatewayAccount:
            return _account(await self._client.v1.accounts.retrieve_async(ref))

        return await answers.answered(retrieve(), name="look_at_account", within_seconds=OP_SECONDS)

    async def transfer(
        self, wanted: WantedTransfer, *, key: str
    ) -> GatewayTransfer | Refused | Unknown:
        """Send money; a repeat with another key sends it again, so `find_transfer` first."""

        async def create() -> GatewayTransfer:
            made = await self._client.v1.transfers.create_async(
                {
                    "amount": wanted.amount_minor,
                    "currency": wanted.currency,
                    "destination": wanted.destination,
                    "transfer_group": wanted.group,
                    "metadata": _metadata(wanted),
                    "expand": BOOKED,
                },
                {"idempotency_key": key, "max_network_retries": NO_RETRY},
            )
            return _transfer(made)

        return await answers.answered(create(), name="transfer", within_seconds=OP_SECONDS)

    async def find_transfer(
        self, *, group: str, transfer_id: str
    ) -> GatewayTransfer | Refused | Unknown | None:
        """Return the transfer of a group that carries our id; None when Stripe has none."""

        async def find() -> GatewayTransfer | None:
            page = await self._client.v1.transfers.list_async(
                {
                    "transfer_group": group,
                    "limit": PAGE_COUNT,
                    "expand": ["data.balance_transaction"],
                }
            )
            async for shown in page.auto_paging_iter():
                if _carries(shown, transfer_id):
                    return _transfer(shown)
            return None

        return await answers.answered(find(), name="find_transfer", within_seconds=OP_SECONDS)

    async def reverse(
        self, ref: str, wanted: WantedTransfer, *, key: str
    ) -> GatewayTransfer | Refused | Unknown:
        """Take money back, as far as the payee's balance with Stripe covers it."""

        async def create() -> GatewayTransfer:
            made = await self._client.v1.transfers.reversals.create_async(
                ref,
                {
                    "amount": wanted.amount_minor,
                    "metadata": _metadata(wanted),
                    "expand": BOOKED,
                },
                {"idempotency_key": key, "max_network_retries": NO_RETRY},
            )
            return _transfer(made)

        return await answers.answered(create(), name="reverse", within_seconds=OP_SECONDS)

    async def find_reversal(
        self, ref: str, *, reversal_id: str
    ) -> GatewayTransfer | Refused | Unknown | None:
        """Return the reversal of a transfer that carries our id; None when Stripe has none."""

        async def find() -> GatewayTransfer | None:
            page = await self._client.v1.transfers.reversals.list_async(
                ref, {"limit": PAGE_COUNT, "expand": ["data.balance_transaction"]}
            )
            async for shown in page.auto_paging_iter():
                if _carries(shown, reversal_id):
                    return _transfer(shown)
            return None

        return await answers.answered(find(), name="find_reversal", within_seconds=OP_SECONDS)

    async def payout_lines(self, ref: str) -> list[BookedLine] | Refused | Unknown:
        """Return what a payout to the bank is made of, its own line included.

        Stripe knows that of automatic payouts alone; of others it refuses.
        """

        async def read() -> list[BookedLine]:
            page = await self._client.v1.balance_transactions.list_async(
                {"payout": ref, "limit": PAGE_COUNT, "expand": ["data.source"]}
            )
            return [booked(one) async for one in page.auto_paging_iter()]

        return await answers.answered(read(), name="payout_lines", within_seconds=PERSON_SECONDS)


def _metadata(wanted: WantedTransfer) -> dict[str, str]:
    return {TRANSFER_ID: wanted.transfer_id, PAYOUT_GROUP: wanted.group}


def _account(answer: stripe.StripeObject) -> GatewayAccount:
    shown = msgspec.convert(answer.to_dict(), _Account)
    if shown.capabilities.get("transfers") == "active":
        return GatewayAccount(shown.id, AccountState.ACTIVE)
    waits = not shown.details_submitted
    return GatewayAccount(shown.id, AccountState.ONBOARDING if waits else AccountState.RESTRICTED)


def _transfer(answer: stripe.StripeObject) -> GatewayTransfer:
    shown = msgspec.convert(answer.to_dict(), _Transfer)
    found = shown.balance_transaction
    if not isinstance(found, Booked):
        return GatewayTransfer(shown.id, shown.amount)
    line = MoneyLine(found.id, found.currency, found.amount, found.fee, shown.id)
    return GatewayTransfer(shown.id, shown.amount, line)


def _carries(answer: stripe.StripeObject, transfer_id: str) -> bool:
    metadata = msgspec.convert(answer.to_dict(), _Transfer).metadata or {}
    return metadata.get(TRANSFER_ID) == transfer_id
