"""The paying-out half of the payment port: accounts of payees, transfers to them, and back again.

Neither a transfer nor its reversal has a state that guards it (payments.md 2.3): our id stands in
its metadata, and whatever was tried before is looked for first.
"""

from typing import Protocol
from uuid import UUID

import msgspec

from app.gateways.port import MoneyLine, PaymentGateway, Refused, Unknown
from domain.payouts import AccountState
from domain.reconciliation import BookedLine


class GatewayAccount(msgspec.Struct, frozen=True):
    """What a look at a payee's account shows."""

    ref: str
    state: AccountState


class GatewayTransfer(msgspec.Struct, frozen=True):
    """What a look at a transfer, or at a reversal of one, shows.

    `line` is None while the provider has not booked it.
    """

    ref: str
    amount_minor: int
    line: MoneyLine | None = None


class WantedTransfer(msgspec.Struct, frozen=True, kw_only=True):
    """What to send to whom. `transfer_id` is ours; `group` ties it to what it pays for."""

    transfer_id: str
    group: str
    destination: str
    amount_minor: int
    currency: str


class PayoutGateway(Protocol):
    """What a provider does for payees. Every call is bounded in time."""

    async def open_account(self, owner_id: UUID) -> GatewayAccount | Refused | Unknown:
        """Make an account for a payee; the same one at every call."""
        ...

    async def account_link(self, ref: str, *, return_url: str) -> str | Refused | Unknown:
        """Return where the owner of an account tells the provider who they are; short-lived."""
        ...

    async def look_at_account(self, ref: str) -> GatewayAccount | Refused | Unknown:
        """Return whether money can be sent to an account."""
        ...

    async def transfer(
        self, wanted: WantedTransfer, *, key: str
    ) -> GatewayTransfer | Refused | Unknown:
        """Send money of ours to an account."""
        ...

    async def find_transfer(
        self, *, group: str, transfer_id: str
    ) -> GatewayTransfer | Refused | Unknown | None:
        """Return the transfer that carries our id; None when there is none."""
        ...

    async def reverse(
        self, ref: str, wanted: WantedTransfer, *, key: str
    ) -> GatewayTransfer | Refused | Unknown:
        """Take part of the transfer `ref` back; `transfer_id` is the reversal's own."""
        ...

    async def find_reversal(
        self, ref: str, *, reversal_id: str
    ) -> GatewayTransfer | Refused | Unknown | None:
        """Return the reversal of transfer `ref` that carries our id; None when there is none."""
        ...

    async def payout_lines(self, ref: str) -> list[BookedLine] | Refused | Unknown:
        """Return what the provider's own payout to the bank is made of, its own line included."""
        ...


class Gateway(PaymentGateway, PayoutGateway, Protocol):
    """A provider that takes money and pays it out."""
