"""The ledger: postings whose lines sum to zero per currency; debit is +, credit is − (P6).

A posting is a pure function of an op's stored parameters or of the immutable facts of one Stripe
object (payments.md rule 7): a retry posts the same key with the same body, or is refused.
Account codes are the chart of accounts in payments.md 6.5.
"""

from collections import defaultdict
from typing import Final
from uuid import UUID

import msgspec

CLEARING: Final = "asset:stripe:clearing"
STRIPE_BALANCE: Final = "asset:stripe:balance"
DEPOSITS: Final = "liab:shopper:deposits"
MERCHANT_PAYABLE: Final = "liab:merchant:payable"
PLATFORM_FEE: Final = "inc:platform:fee"
PSP_RECHARGE: Final = "inc:psp:recharge"
STRIPE_FEE: Final = "exp:stripe:fee"
DISPUTE_FEE: Final = "exp:stripe:dispute_fee"
SUBSIDY: Final = "exp:promo:subsidy"
FX_POSITION: Final = "asset:fx:position"
FX: Final = "exp:fx"
SUSPENSE: Final = "asset:suspense"
DISPUTED: Final = "asset:dispute:clearing"
MERCHANT_RESERVE: Final = "liab:merchant:reserve"
AUTH_HELD: Final = "memo:auth:held"
AUTH_CONTRA: Final = "memo:auth:contra"
SPONSORED: Final = "memo:sponsored"
SPONSORED_CONTRA: Final = "memo:sponsored:contra"


def leader_payable(leader_id: UUID) -> str:
    """Return the account code of what a leader is owed."""
    return f"liab:leader:{leader_id}:payable"


def shopper_balance(shopper_id: UUID) -> str:
    """Return the account code of a shopper's balance (guarded: never below zero)."""
    return f"liab:shopper:{shopper_id}:balance"


def promo_purse(purse_id: UUID) -> str:
    """Return the account code of a purse that a red packet or a coupon drop fills (guarded)."""
    return f"liab:promo:{purse_id}"


class CouponUse(msgspec.Struct, frozen=True):
    """What the purse of a coupon pays of a seat's price, above 0."""

    account: str
    amount_minor: int


class Presented(msgspec.Struct, frozen=True):
    """What an object was in the shopper's currency, where Stripe settled it in another one.

    Signed like the line that settled it.
    """

    currency: str
    amount_minor: int

    def of_fee(self, fee_minor: int, *, settled_minor: int) -> int:
        """Return a fee in the shopper's currency, at the rate of its own line, rounded down."""
        return fee_minor * self.amount_minor // settled_minor if settled_minor else 0


class FxPosition(msgspec.Struct, frozen=True):
    """What of a charge stands in the shopper's currency, and what Stripe gave for that much."""

    presented_minor: int = 0
    settled_minor: int = 0

    def cost_minor(self, presented_minor: int) -> int:
        """Return what `presented_minor` of it brought; all that is left brought all that is left.

        So that steps of any size leave nothing behind, whatever was rounded on the way.
        """
        if presented_minor >= self.presented_minor:
            return self.settled_minor
        return self.settled_minor * presented_minor // self.presented_minor


class Converted(msgspec.Struct, frozen=True):
    """How a line in another currency than its act is booked.

    `position_ref` names the charge whose position it changes. `cost_minor`: where the position
    falls, what that part of it had brought; the difference to the line is a gain or a loss.
    """

    presented: Presented
    position_ref: str
    cost_minor: int | None = None


class Line(msgspec.Struct, frozen=True):
    """One entry: account, signed amount, and the Stripe object it will be matched with."""

    account: str
    currency: str
    amount_minor: int
    ref: str = ""


class Posting(msgspec.Struct, frozen=True):
    """One ledger transaction to be: refuses to exist unless every currency sums to zero.

    `key` makes it happen once: the same key with another body is refused by the database.
    `reverses` names the ledger transaction that this one undoes; each is undone at most once.
    """

    key: str
    kind: str
    lines: tuple[Line, ...]
    source: str = ""
    reverses: UUID | None = None

    def __post_init__(self) -> None:
        sums: dict[str, int] = defaultdict(int)
        for line in self.lines:
            if line.amount_minor == 0:
                raise ValueError(f"posting {self.key}: a line of nothing")
            sums[line.currency] += line.amount_minor
        if not self.lines or any(sums.values()):
            raise ValueError(f"posting {self.key} does not sum to zero")


class Shares(msgspec.Struct, frozen=True):
    """How the price of a seat is split; the three parts sum to it.

    It is what was captured, or more by what a coupon paid.
    """

    merchant_minor: int
    leader_minor: int
    platform_minor: int
    leader_id: UUID | None = None

    @property
    def total_minor(self) -> int:
        """The price of the seat."""
        return self.merchant_minor + self.leader_minor + self.platform_minor


def reverse(posting: Posting, *, key: str, transaction_id: UUID | None = None) -> Posting:
    """Return the posting that undoes `posting`: the only way to correct a book.

    Args:
        posting: what was booked.
        key: of the reversal.
        transaction_id: of the ledger transaction that booked `posting`.
    """
    lines = tuple(
        Line(line.account, line.currency, -line.amount_minor, line.ref) for line in posting.lines
    )
    return Posting(key, f"{posting.kind}.reversed", lines, posting.source, transaction_id)


def capture_posting(
    *,
    key: str,
    currency: str,
    shares: Shares,
    charge_ref: str,
    coupon: CouponUse | None = None,
    purse: UUID | None = None,
) -> Posting:
    """A hold was captured: clearing owes us the closing amount, three parties are owed it.

    With a coupon, its purse pays a part; the shares are of the whole. `purse` names the shopper
    whose balance pays instead of a charge.
    """
    total_minor, paid_by_coupon = _by_coupon(currency, shares, coupon)
    payer = CLEARING if purse is None else shopper_balance(purse)
    lines = (
        Line(payer, currency, total_minor, charge_ref),
        *paid_by_coupon,
        *_owed(currency, shares),
    )
    return Posting(key, "capture", lines, charge_ref)


def deposit_posting(*, key: str, currency: str, amount_minor: int, charge_ref: str) -> Posting:
    """A wallet was charged before closing: a liability, not yet anybody's income."""
    lines = (
        Line(CLEARING, currency, amount_minor, charge_ref),
        Line(DEPOSITS, currency, -amount_minor),
    )
    return Posting(key, "deposit", lines, charge_ref)


def deposit_applied_posting(
    *, key: str, currency: str, shares: Shares, coupon: CouponUse | None = None
) -> Posting:
    """The team-buy formed: the closing amount of a deposit becomes the parties' shares."""
    total_minor, paid_by_coupon = _by_coupon(currency, shares, coupon)
    lines = (Line(DEPOSITS, currency, total_minor), *paid_by_coupon, *_owed(currency, shares))
    return Posting(key, "deposit.applied", lines)


def deposit_refund_posting(
    *, key: str, currency: str, amount_minor: int, refund_ref: str
) -> Posting:
    """The rest of a deposit (all of it when not formed) goes back to the shopper."""
    lines = (
        Line(DEPOSITS, currency, amount_minor),
        Line(CLEARING, currency, -amount_minor, refund_ref),
    )
    return Posting(key, "deposit.refunded", lines, refund_ref)


def balance_transaction_posting(
    *,
    txn_id: str,
    currency: str,
    amount_minor: int,
    fee_minor: int,
    source_ref: str,
    fee_account: str = STRIPE_FEE,
    converted: Converted | None = None,
) -> Posting:
    """Stripe booked our act: what it paid into (or took from) the balance, and its fee.

    Args:
        txn_id: Stripe's balance transaction; the key of the posting.
        currency: of the balance transaction.
        amount_minor: gross and signed: positive for a charge, negative for a refund.
        fee_minor: what Stripe kept, 0 or more.
        source_ref: the charge or refund whose clearing line this drains.
        fee_account: where the fee stands.
        converted: where Stripe settled in another currency than the act's. Then each currency
            sums to zero through the position: clearing drains in the act's, the balance moves in
            Stripe's.

    Raises:
        ValueError: gross and fee are both 0: there is nothing to book.
    """
    net_minor = amount_minor - fee_minor
    lines = [
        Line(STRIPE_BALANCE, currency, net_minor, source_ref),
        Line(fee_account, currency, fee_minor, source_ref),
    ]
    if converted is None:
        lines.append(Line(CLEARING, currency, -amount_minor, source_ref))
    else:
        lines += _through_position(currency, amount_minor, source_ref, converted)
    kept = tuple(line for line in lines if line.amount_minor)
    return Posting(f"bt:{txn_id}", "stripe.balance_transaction", kept, txn_id)


def _through_position(
    currency: str, amount_minor: int, source_ref: str, converted: Converted
) -> list[Line]:
    """Book a line's amount against the position, and what the rate has gained or lost since."""
    presented, ref = converted.presented, converted.position_ref
    cost_minor = converted.cost_minor
    value_minor = amount_minor if cost_minor is None else -cost_minor
    return [
        Line(CLEARING, presented.currency, -presented.amount_minor, source_ref),
        Line(FX_POSITION, presented.currency, presented.amount_minor, ref),
        Line(FX_POSITION, currency, -value_minor, ref),
        Line(FX, currency, value_minor - amount_minor, source_ref),
    ]


def recharge_posting(*, txn_id: str, currency: str, fee_minor: int) -> Posting:
    """Stripe's fee, above 0, is passed on to the merchant (policy `psp_fee_bearer` = merchant)."""
    lines = (
        Line(MERCHANT_PAYABLE, currency, fee_minor),
        Line(PSP_RECHARGE, currency, -fee_minor),
    )
    return Posting(f"recharge:{txn_id}", "stripe.fee_recharged", lines, txn_id)


def sponsored_posting(*, key: str, currency: str, amount_minor: int) -> Posting:
    """A merchant stands for a seat: visible in its book, no cash moves (P11).

    The amount may be negative, the adjustment to the closing price, but not 0.
    """
    lines = (
        Line(SPONSORED, currency, amount_minor),
        Line(SPONSORED_CONTRA, currency, -amount_minor),
    )
    return Posting(key, "seat.sponsored", lines)


def _by_coupon(
    currency: str, shares: Shares, coupon: CouponUse | None
) -> tuple[int, tuple[Line, ...]]:
    """Return what the shopper pays of the price, and the line of the purse that pays the rest."""
    if coupon is None:
        return shares.total_minor, ()
    paid_by_coupon = Line(coupon.account, currency, coupon.amount_minor)
    return shares.total_minor - coupon.amount_minor, (paid_by_coupon,)


def _owed(currency: str, shares: Shares) -> tuple[Line, ...]:
    lines = [
        Line(MERCHANT_PAYABLE, currency, -shares.merchant_minor),
        Line(PLATFORM_FEE, currency, -shares.platform_minor),
    ]
    if shares.leader_id is not None:
        lines.append(Line(leader_payable(shares.leader_id), currency, -shares.leader_minor))
    return tuple(line for line in lines if line.amount_minor)
