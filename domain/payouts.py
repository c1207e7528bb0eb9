"""Paying out: how much of what a book owes a payee may go to them now, and what comes back.

What is owed is a balance of the ledger, less three things: sales that are younger than the delay
(goods are still being handed over), a reserve of sales that may yet be refunded or disputed, and
what was asked for already. It may be negative: then the payee owes us, and it is netted with what
comes. Separate charges and transfers (payments.md 2.5): one transfer per payout, its group the
payout's own, and a refund takes back no more than the refunded sale had brought the payee.
"""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

import msgspec

from domain.ledger import CLEARING, MERCHANT_PAYABLE, Line, Posting, leader_payable
from domain.money import BP_ONE, allocate

REASON_MAX_LENGTH: Final = 200
AGE_DAYS: Final = (7, 30, 60)
"""Where one bucket of ages ends and the next begins; what is older is the last one's."""


class PayeeKind(StrEnum):
    """Who is paid: the merchant whose book it is, or a leader who earned commission in it."""

    MERCHANT = "merchant"
    LEADER = "leader"


class AccountState(StrEnum):
    """Whether money can be sent to a connected account."""

    ONBOARDING = "onboarding"
    """Its owner has still to tell the provider who they are."""
    ACTIVE = "active"
    RESTRICTED = "restricted"
    """The provider wants more, or has refused."""


class PayoutState(StrEnum):
    """Where a payout stands."""

    REQUESTED = "requested"
    """Waits for a second person."""
    APPROVED = "approved"
    """A worker transfers it."""
    PAID = "paid"
    FAILED = "failed"
    """The provider refused it: nothing has moved."""
    REFUSED = "refused"


class PayoutPolicy(msgspec.Struct, frozen=True, kw_only=True):
    """How a merchant's book is paid out; amounts in minor units of whatever currency is paid.

    A sale is paid `delay_days` after it was made, but for `reserve_bp` of it, which waits until it
    is `reserve_days` old. Above `review_above_minor` a second person has to agree.
    """

    delay_days: int = 7
    reserve_bp: int = 0
    reserve_days: int = 90
    merchant_min_minor: int = 100
    leader_min_minor: int = 1_000
    review_above_minor: int = 100_000

    def min_minor(self, kind: PayeeKind) -> int:
        """The least that is worth a transfer."""
        return self.leader_min_minor if kind is PayeeKind.LEADER else self.merchant_min_minor


class Owed(msgspec.Struct, frozen=True, kw_only=True):
    """What an account of the ledger says of a payee, in one currency; credits count positive.

    `young_minor`: sales within the delay, or not booked by the provider yet. `recent_minor`: sales
    after the delay that the reserve is about. `credits_minor`: what came in, by age, newest first.
    `open_minor`: payouts that are under way.
    """

    merchant_id: UUID
    account: str
    currency: str
    balance_minor: int
    young_minor: int
    recent_minor: int
    open_minor: int
    credits_minor: Sequence[int]


class Payable(msgspec.Struct, frozen=True, kw_only=True):
    """What a payee is owed, and what of it may be paid now; `debt_minor` is what they owe us.

    `ages_minor`: what is owed by the age of the sales it is left of: 0–7, 8–30, 31–60, 60+ days.
    """

    merchant_id: UUID
    payee_id: UUID
    payee_kind: PayeeKind
    account: str
    currency: str
    owed_minor: int
    debt_minor: int
    held_back_minor: int
    reserve_minor: int
    under_way_minor: int
    payable_minor: int
    ages_minor: Sequence[int]


class Payout(msgspec.Struct, frozen=True, kw_only=True):
    """One transfer to one payee; of a paid one `reversed_minor` was taken back, or is about to."""

    id: UUID
    merchant_id: UUID
    payee_id: UUID
    payee_kind: str
    currency: str
    amount_minor: int
    state: str
    destination: str
    needs_review: bool
    requested_by: str
    requester_id: UUID
    decided_by: str
    reason: str
    gateway_ref: str
    failure: str
    reversed_minor: int
    created_at: datetime
    ended_at: datetime | None

    @property
    def op_id(self) -> str:
        """The op that carries it out; with its generation, the key at the provider."""
        return f"transfer:{self.id}"

    @property
    def group(self) -> str:
        """What ties it to the provider's own lines about it: their transfer group."""
        return f"payout_{self.id}"

    @property
    def account(self) -> str:
        """The account of the ledger that it is paid from."""
        return account_of(PayeeKind(self.payee_kind), self.payee_id)


class PayoutReversal(msgspec.Struct, frozen=True, kw_only=True):
    """Part of a paid payout on its way back, because a sale that it paid for was refunded."""

    id: UUID
    merchant_id: UUID
    payout_id: UUID
    refund_id: UUID
    amount_minor: int
    state: str
    gateway_ref: str
    failure: str
    created_at: datetime
    ended_at: datetime | None

    @property
    def op_id(self) -> str:
        """The op that carries it out."""
        return f"reversal:{self.id}"


def account_of(kind: PayeeKind, payee_id: UUID) -> str:
    """Return the account of the ledger where a payee's money stands."""
    return leader_payable(payee_id) if kind is PayeeKind.LEADER else MERCHANT_PAYABLE


def payee_of(merchant_id: UUID, account: str) -> tuple[PayeeKind, UUID]:
    """Return whose payable an account is."""
    if account == MERCHANT_PAYABLE:
        return PayeeKind.MERCHANT, merchant_id
    return PayeeKind.LEADER, UUID(account.split(":")[2])


def payable(owed: Owed, policy: PayoutPolicy, *, cash_minor: int) -> Payable:
    """Return what may be paid of what is owed.

    Args:
        owed: what the ledger says.
        policy: the book's.
        cash_minor: what of the provider's balance is free in this book (payments.md rule 12):
            without deposits, what is held for disputes, and payouts under way.
    """
    kind, payee_id = payee_of(owed.merchant_id, owed.account)
    held_minor = max(0, owed.young_minor)
    reserve_minor = max(0, owed.recent_minor) * policy.reserve_bp // BP_ONE
    free_minor = owed.balance_minor - held_minor - reserve_minor - owed.open_minor
    return Payable(
        merchant_id=owed.merchant_id,
        payee_id=payee_id,
        payee_kind=kind,
        account=owed.account,
        currency=owed.currency,
        owed_minor=max(0, owed.balance_minor),
        debt_minor=max(0, -owed.balance_minor),
        held_back_minor=held_minor,
        reserve_minor=reserve_minor,
        under_way_minor=owed.open_minor,
        payable_minor=max(0, min(free_minor, cash_minor)),
        ages_minor=ages(owed.balance_minor, owed.credits_minor),
    )


def ages(balance_minor: int, credits_minor: Sequence[int]) -> list[int]:
    """Spread what is owed over the ages of what came in: what went out was of the oldest.

    Args:
        balance_minor: what is owed; below 0 nothing is.
        credits_minor: what came in within each age, the newest first, but for the last.

    Returns:
        One amount per age and one for all that is older; they sum to what is owed.
    """
    left_minor = max(0, balance_minor)
    spread = []
    for credit_minor in credits_minor:
        spread.append(min(left_minor, max(0, credit_minor)))
        left_minor -= spread[-1]
    return [*spread, left_minor]


def transfer_posting(payout: Payout, *, transfer_ref: str) -> Posting:
    """A payee was paid: they are owed the less, and clearing owes it to the provider."""
    lines = (
        Line(payout.account, payout.currency, payout.amount_minor),
        Line(CLEARING, payout.currency, -payout.amount_minor, transfer_ref),
    )
    return Posting(payout.op_id, "payout.transferred", lines, transfer_ref)


def reversal_posting(reversal: PayoutReversal, payout: Payout, *, reversal_ref: str) -> Posting:
    """Part of a transfer came back: what the payee owed us is the less."""
    lines = (
        Line(CLEARING, payout.currency, reversal.amount_minor, reversal_ref),
        Line(payout.account, payout.currency, -reversal.amount_minor),
    )
    return Posting(reversal.op_id, "payout.reversed", lines, reversal_ref)


def brought_minor(*, share_minor: int, fee_minor: int, quantity: int, units_count: int) -> int:
    """Return what refunded units had brought a payee: their share, less the fee passed on to them.

    No more than this is taken back for a refund: the fee that the provider keeps stays a debt.
    """
    return max(0, share_minor - sum(allocate(fee_minor, [1] * quantity)[:units_count]))


def spread_back(amount_minor: int, left_minor: Sequence[int]) -> list[int]:
    """Return what of an amount each of several paid payouts gives back, in their order."""
    taken = []
    for most_minor in left_minor:
        taken.append(min(amount_minor, most_minor))
        amount_minor -= taken[-1]
    return taken
