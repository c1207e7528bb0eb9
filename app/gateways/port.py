"""The payment port: what the product needs of a payment provider, in its own words.

Answers are values; the provider's exceptions stop at its adapter. `Unknown` means just that: the
effect may or may not have happened, and only a look decides (payments.md 3, 7.3).
"""

from datetime import datetime
from enum import StrEnum
from typing import Final, Protocol
from uuid import UUID

import msgspec

from domain.disputes import DisputeKind, DisputeState
from domain.ledger import Presented
from domain.reconciliation import BookedLine

AUTHENTICATION_REQUIRED: Final = "authentication_required"
"""The refusal of an off-session charge whose cardholder has to authenticate."""


class GatewayState(StrEnum):
    """Where a payment stands at the provider."""

    NEEDS_METHOD = "needs_method"
    NEEDS_ACTION = "needs_action"
    PROCESSING = "processing"
    HELD = "held"
    TAKEN = "taken"
    CANCELLED = "cancelled"
    SAVED = "saved"


class MoneyLine(msgspec.Struct, frozen=True):
    """The provider's own booking of one act (Stripe: a balance transaction).

    `presented`: the act's amount, where the provider settled it in another currency.
    """

    id: str
    currency: str
    amount_minor: int
    fee_minor: int
    source_ref: str
    presented: Presented | None = None

    @property
    def fee_presented_minor(self) -> int:
        """The fee in the currency of the act."""
        if self.presented is None:
            return self.fee_minor
        return self.presented.of_fee(self.fee_minor, settled_minor=self.amount_minor)


class LinePage(msgspec.Struct, frozen=True):
    """Lines, the newest first, and whether older ones follow."""

    lines: list[BookedLine]
    has_more: bool


class GatewayPayment(msgspec.Struct, frozen=True, kw_only=True):
    """What a look at a payment (or a saved method) shows.

    `authorized_at`, `capture_before`: the provider's clock. `line` is None while the provider has
    not booked the charge yet. `decline_code` is the last refusal's, if the last try was refused.
    """

    ref: str
    state: GatewayState
    client_secret: str = ""
    currency: str = ""
    amount_minor: int = 0
    capturable_minor: int = 0
    captured_minor: int = 0
    refunded_minor: int = 0
    method: str = ""
    method_ref: str = ""
    brand: str = ""
    last4: str = ""
    fingerprint: str = ""
    charge_ref: str = ""
    authorized_at: datetime | None = None
    capture_before: datetime | None = None
    decline_code: str = ""
    lapsed: bool = False
    metadata: dict[str, str] = {}
    line: MoneyLine | None = None


class GatewayRefund(msgspec.Struct, frozen=True, kw_only=True):
    """What a look at a refund shows; `failed` gives the money back to us.

    `key`: the idempotency key it was made under, so that a failed try is known from the next one.
    `failure` says why it failed, `failure_line` is the provider's booking of the money's return.
    """

    ref: str
    amount_minor: int
    key: str = ""
    failed: bool = False
    failure: str = ""
    line: MoneyLine | None = None
    failure_line: MoneyLine | None = None


class GatewayDispute(msgspec.Struct, frozen=True, kw_only=True):
    """What a look at a dispute, an inquiry or a fraud warning shows.

    `lines`: the provider's bookings of it: money taken (negative), money given back.
    """

    ref: str
    kind: DisputeKind
    state: DisputeState
    reason: str
    currency: str
    amount_minor: int
    opened_at: datetime
    evidence_due_at: datetime | None = None
    has_evidence: bool = False
    lines: list[BookedLine] = []


class Refused(msgspec.Struct, frozen=True):
    """The provider refused, definitely: nothing happened.

    `state_conflict`: the object is in a state that excludes this; look and believe the state.
    `needs_action`: the cardholder has to authenticate (off-session 402).
    `ref`: the payment the refusal is about, where the provider names it: a refused start has made
    one, which may be looked at or released.
    """

    code: str
    decline_code: str = ""
    message: str = ""
    state_conflict: bool = False
    needs_action: bool = False
    ref: str = ""


class Unknown(msgspec.Struct, frozen=True):
    """No usable answer: the effect may have happened.

    `pinned`: a 5xx, which the provider keeps under this idempotency key: after a look that shows
    no effect a new key is needed. Otherwise the same key is tried again.
    """

    cause: str
    pinned: bool = False
    retry_after_seconds: float = 0.0


class StartPayment(msgspec.Struct, frozen=True, kw_only=True):
    """What to ask the provider for: a hold on cards, a charge on wallets, of `amount_minor`.

    `method_ref`: a saved method to use at once; None: the shopper's device confirms.
    `off_session`: nobody is there to authenticate. `save`: keep the card for one-tap joins.
    """

    merchant_id: UUID
    payment_id: UUID
    customer_ref: str
    amount_minor: int
    currency: str
    method_ref: str | None = None
    off_session: bool = False
    save: bool = False


class Detached(msgspec.Struct, frozen=True):
    """The provider has let go of a saved method: it pays for nothing any more."""


class MethodFacts(msgspec.Struct, frozen=True):
    """What a method of payment can do, in one currency: the capability sheet's row."""

    method: str
    hold: bool
    partial_capture: bool
    hold_seconds: int
    partial_refund: bool
    refund_days: int
    refund_async: bool
    off_session: bool
    charge_min_minor: int


class WebhookEvent(msgspec.Struct, frozen=True):
    """A hint that something happened to `object_id`; never believed without a look."""

    id: str
    type: str
    object_id: str
    payment_ref: str


class PaymentGateway(Protocol):
    """One payment provider. Every call is bounded in time; none is made inside a transaction."""

    name: str
    publishable_key: str

    def capability(self, method: str, currency: str) -> MethodFacts | None:
        """Return what `method` can do in `currency`; None when it cannot be used."""
        ...

    def charge_min_minor(self, currency: str) -> int | None:
        """Return the least amount the provider charges; None for a currency it does not know."""
        ...

    def amount_step_minor(self, currency: str) -> int:
        """Return what every amount in `currency` must be a multiple of; 1 for most."""
        ...

    def planned_fee_minor(self, amount_minor: int) -> int:
        """Return what the provider's published schedule keeps of a charge: to note, not to book."""
        ...

    async def money_lines(self, *, since: datetime, after: str) -> LinePage | Refused | Unknown:
        """Return a page of all lines made at or after `since`, older than the line `after`."""
        ...

    async def customer(self, shopper_id: UUID) -> str | Refused | Unknown:
        """Return the provider's reference for a shopper; the same one at every call."""
        ...

    async def start(self, wanted: StartPayment, *, key: str) -> GatewayPayment | Refused | Unknown:
        """Create a payment (confirmed at once when a saved method is named)."""
        ...

    async def save_method(
        self, wanted: StartPayment, *, key: str
    ) -> GatewayPayment | Refused | Unknown:
        """Create the consent to charge a card later (Stripe: a SetupIntent)."""
        ...

    async def capture(
        self, ref: str, *, amount_minor: int, key: str
    ) -> GatewayPayment | Refused | Unknown:
        """Take part of a hold; the rest is released."""
        ...

    async def release(self, ref: str, *, key: str) -> GatewayPayment | Refused | Unknown:
        """Give a hold back, or end a payment nobody confirmed."""
        ...

    async def refund(
        self, ref: str, *, amount_minor: int, refund_id: str, key: str
    ) -> GatewayRefund | Refused | Unknown:
        """Give money back that was taken; `refund_id` is ours and goes into the metadata."""
        ...

    async def detach(self, method_ref: str, *, key: str) -> Detached | Refused | Unknown:
        """Let go of a saved method; refused when it is gone already."""
        ...

    async def look(self, ref: str) -> GatewayPayment | Refused | Unknown:
        """Return what the provider knows of a payment or saved method: the way out of unknown."""
        ...

    async def find_payment(
        self, customer_ref: str, *, payment_id: UUID, saves: bool
    ) -> GatewayPayment | Refused | Unknown | None:
        """Return the customer's payment (or, `saves`, saved method) that carries our id.

        None when there is none: what was asked for had no effect.
        """
        ...

    async def find_refund(
        self, ref: str, *, refund_id: str
    ) -> GatewayRefund | Refused | Unknown | None:
        """Return the refund of payment `ref` that carries our id; None when there is none."""
        ...

    async def find_disputes(self, ref: str) -> list[GatewayDispute] | Refused | Unknown:
        """Return the disputes, inquiries and fraud warnings of payment `ref`."""
        ...

    def verify(self, raw: bytes, signature: str) -> WebhookEvent | None:
        """Return the event of a webhook whose signature is right; None otherwise."""
        ...

    async def close(self) -> None:
        """Let go of the connections; no call may follow."""
        ...
