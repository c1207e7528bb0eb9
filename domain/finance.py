"""What finance reads: settlements, balances, entries and holds, as plain values.

Amounts are minor units of the currency beside them; in the ledger a debit is +, a credit −.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime
from typing import Final, Literal
from uuid import UUID

import msgspec

FIRST_ID: Final = UUID(int=0)
LAST_ID: Final = UUID(int=2**128 - 1)


class Books(msgspec.Struct, frozen=True):
    """Whose books a caller may read: one merchant's, or all of them, as a range of ids."""

    first: UUID = FIRST_ID
    last: UUID = LAST_ID

    @classmethod
    def of(cls, merchant_id: UUID | None) -> "Books":
        """Return one merchant's book; all books for None."""
        return cls() if merchant_id is None else cls(merchant_id, merchant_id)


class AccountFilter(msgspec.Struct, frozen=True):
    """Which accounts: one code, one currency, or all."""

    account: str | None = None
    currency: str | None = None


ALL_ACCOUNTS: Final = AccountFilter()


class AsOf(msgspec.Struct, frozen=True):
    """Two times: what had happened by `effective_at`, as far as we knew at `known_at`.

    None stands for now. Both bounds belong to the picture (≤).
    """

    effective_at: datetime | None = None
    known_at: datetime | None = None


class AccountBalance(msgspec.Struct, frozen=True):
    """What an account stands at."""

    account: str
    currency: str
    balance_minor: int


class TransactionFilter(msgspec.Struct, frozen=True):
    """Which ledger transactions: all given fields must fit; `ref` is on one of its lines."""

    kind: str | None = None
    source: str | None = None
    key: str | None = None
    ref: str | None = None


class SettlementFilter(msgspec.Struct, frozen=True):
    """Which settlements: by state and by when the team-buy closed, `from_at` ≤ it < `until_at`."""

    state: str | None = None
    from_at: datetime | None = None
    until_at: datetime | None = None


class CurrencyTotal(msgspec.Struct, frozen=True):
    """The sum over all accounts in one currency: 0, or the books are wrong."""

    currency: str
    total_minor: int


class TrialBalance(msgspec.Struct, frozen=True):
    """Every account's balance at one moment, as it was known at another."""

    effective_at: datetime
    known_at: datetime
    items: list[AccountBalance]
    totals: list[CurrencyTotal]

    @property
    def is_balanced(self) -> bool:
        """Whether every currency sums to zero (P6)."""
        return all(total.total_minor == 0 for total in self.totals)


class AccountBalances(msgspec.Struct, frozen=True):
    """What one account stood at in each currency, at one moment, as it was known at another."""

    account: str
    effective_at: datetime
    known_at: datetime
    items: list[AccountBalance]


class LedgerAccount(msgspec.Struct, frozen=True):
    """An account of one merchant's book and what it stands at now."""

    merchant_id: UUID
    account: str
    account_class: str
    currency: str
    balance_minor: int


class LedgerLine(msgspec.Struct, frozen=True):
    """One entry of a ledger transaction."""

    account: str
    currency: str
    amount_minor: int
    ref: str


class LedgerTransaction(msgspec.Struct, frozen=True):
    """One booking: its entries sum to zero in every currency.

    `late_since` is when it happened, where that lies in a period that was closed before.
    """

    id: UUID
    merchant_id: UUID
    kind: str
    key: str
    source: str
    reverses: UUID | None
    effective_at: datetime
    late_since: datetime | None
    recorded_at: datetime
    entries: list[LedgerLine]


class AccountEntry(msgspec.Struct, frozen=True):
    """One line of an account, in the order of the book, and the balance after it."""

    merchant_id: UUID
    transaction_id: UUID
    kind: str
    key: str
    effective_at: datetime
    recorded_at: datetime
    currency: str
    amount_minor: int
    balance_minor: int
    ref: str


class ClearingRest(msgspec.Struct, frozen=True):
    """An object of Stripe's whose clearing lines do not cancel out.

    Our act without Stripe's booking, or the other way round: expected for a while after each act,
    an exception when it grows old.
    """

    merchant_id: UUID
    currency: str
    ref: str
    amount_minor: int
    first_at: datetime


class OpenHold(msgspec.Struct, frozen=True):
    """Money held and neither captured nor released; `expires_at` is when Stripe lets it go."""

    merchant_id: UUID
    payment_id: UUID
    team_buy_id: UUID
    currency: str
    amount_minor: int
    ref: str
    effective_at: datetime
    expires_at: datetime | None


class OpStatus(msgspec.Struct, frozen=True):
    """One operation at the payment provider: still to do, or given up and waiting for a person."""

    merchant_id: UUID
    id: str
    kind: str
    state: str
    payment_id: UUID
    team_buy_id: UUID
    attempts_count: int
    created_at: datetime
    next_at: datetime
    last_error: str


class Settlement(msgspec.Struct, frozen=True, kw_only=True):
    """What the closing of one team-buy did with the money.

    `captured_minor`: taken for good (the closing price of every seat that paid).
    `released_minor`: was held and let go. `refunded_minor`: was charged and given back.
    `coupon_minor`: what the merchant's coupons paid beside it.
    captured + coupon = merchant + leader + platform, + Stripe's fee where the merchant bears it.
    """

    id: UUID
    merchant_id: UUID
    team_buy_id: UUID
    state: str
    formed: bool
    currency: str
    seats_count: int
    units_count: int
    sponsored_count: int
    exception_count: int
    closing_unit_price_minor: int
    authorized_minor: int
    captured_minor: int
    released_minor: int
    refunded_minor: int
    stripe_fee_minor: int
    leader_minor: int
    platform_minor: int
    coupon_minor: int
    merchant_minor: int
    created_at: datetime
    settled_at: datetime | None


class BeginningMessage(msgspec.Struct, frozen=True, kw_only=True):
    """The message of a room that a seat began with.

    `kind`: the shopper's own `order`, or the team-buy's `card` where they joined by a tap. `text`
    is an order's; empty once it was taken back.
    """

    room_id: UUID
    room_title: str
    seq: int
    kind: Literal["order", "card"]
    text: str
    said_at: datetime


class SettlementLine(msgspec.Struct, frozen=True, kw_only=True):
    """One seat of a settlement; a sponsored one has no payment and moves no money.

    `began_with`: None for a seat that came from no room.
    """

    seat_id: UUID
    payment_id: UUID | None
    quantity: int
    sponsored: bool
    state: str
    gateway_ref: str
    authorized_minor: int
    captured_minor: int
    released_minor: int
    refunded_minor: int
    stripe_fee_minor: int
    leader_minor: int
    platform_minor: int
    coupon_minor: int
    merchant_minor: int
    ledger_transaction_ids: list[UUID]
    began_with: BeginningMessage | None = None


class SettlementDetail(Settlement, frozen=True, kw_only=True):
    """A settlement with each of its seats, and what is still to do or was given up."""

    lines: list[SettlementLine]
    ops: list[OpStatus]


class DayFigures(msgspec.Struct, frozen=True, kw_only=True):
    """What the ledger says of one day in one currency.

    `sold_minor`: prices of what was sold. `refunded_minor`: given back of it after the sale. The
    parts are what each party came to be owed that day, less what it gave back or paid in fees.
    """

    day: date
    currency: str
    sold_minor: int
    refunded_minor: int
    stripe_fee_minor: int
    leader_minor: int
    platform_minor: int
    merchant_minor: int


def totals_of(balances: Iterable[AccountBalance]) -> list[CurrencyTotal]:
    """Return the sum of all balances per currency, by currency."""
    sums: dict[str, int] = defaultdict(int)
    for one in balances:
        sums[one.currency] += one.balance_minor
    return [CurrencyTotal(currency, sums[currency]) for currency in sorted(sums)]
