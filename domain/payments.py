"""Payments of seats: how money is held or taken, and what an authorization does to a team-buy.

States: created → requires_action → authorized (held) → captured; charged (a wallet, or a hold
captured before it lapsed) → captured | refunded; saved (a pledge) → authorized; and the ends
released, lapsed, failed, cancelled. `charged` counts like `authorized`: the money is there.
"""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

import msgspec

from domain.campaigns import HOLD_WINDOW_MAX
from domain.seats import PAYABLE, SeatState
from domain.team_buys import TeamBuy, TeamBuyState, counts_in_time

ACTION_TIME: Final = timedelta(hours=24)
"""How long a shopper may take to authenticate a pledge after the close (payments.md 3)."""


class Strategy(StrEnum):
    """What joining does with the money; said on the screen before the tap."""

    HOLD = "hold"
    CHARGE = "charge"
    SAVE = "save"
    BALANCE = "balance"


class PaymentState(StrEnum):
    """Where a payment stands; moves by guarded updates only, never backwards."""

    CREATED = "created"
    REQUIRES_ACTION = "requires_action"
    SAVED = "saved"
    NEEDS_ACTION = "needs_action"
    AUTHORIZED = "authorized"
    CHARGED = "charged"
    CAPTURED = "captured"
    REFUNDED = "refunded"
    RELEASING = "releasing"
    RELEASED = "released"
    LAPSED = "lapsed"
    FAILED = "failed"
    CANCELLED = "cancelled"


OPEN_STATES: Final = frozenset(
    {
        PaymentState.CREATED,
        PaymentState.REQUIRES_ACTION,
        PaymentState.SAVED,
        PaymentState.NEEDS_ACTION,
    }
)
"""Nothing is held yet, but something may come: at most one of these per seat."""


GIVEN_UP: Final = frozenset({PaymentState.FAILED, PaymentState.CANCELLED})
"""No money came and none is awaited; if it comes all the same, it has to go back."""


class Payment(msgspec.Struct, frozen=True):
    """One try to pay for a seat.

    `amount_minor`: the price shown at joining times the units, less what a coupon pays of it,
    `coupon_minor`: what was counted on at first, once captured what it was.
    """

    merchant_id: UUID
    id: UUID
    seat_id: UUID
    team_buy_id: UUID
    shopper_id: UUID
    strategy: Strategy
    state: PaymentState
    quantity: int
    unit_price_minor: int
    amount_minor: int
    currency: str
    gateway_ref: str | None
    client_secret: str | None
    charge_ref: str | None
    method_ref: str | None
    keeps_method: bool
    authorized_minor: int
    captured_minor: int
    refunded_minor: int
    authorized_at: datetime | None
    capture_before: datetime | None
    action_by: datetime | None
    coupon_id: UUID | None = None
    coupon_minor: int = 0


class Evidence(msgspec.Struct, frozen=True):
    """What a look at the provider proved: money held or taken for one payment."""

    payment_id: UUID
    ref: str
    currency: str
    amount_minor: int
    taken: bool
    authorized_at: datetime
    capture_before: datetime | None
    fingerprint: str
    method: str
    method_ref: str
    charge_ref: str


class Verdict(StrEnum):
    """What becomes of an authorization: it counts, was seen before, or the money goes back.

    `MISMATCH` goes to people: the money is real, but it is not what was asked for.
    """

    COUNTS = "counts"
    REPEATED = "repeated"
    NO_PLACE = "no_place"
    LATE = "late"
    MISMATCH = "mismatch"


def strategy_for(*, opened_at: datetime, closes_at: datetime) -> Strategy:
    """Return how cards pay in a team-buy of this length: held, or saved when a hold would lapse."""
    return Strategy.SAVE if closes_at - opened_at > HOLD_WINDOW_MAX else Strategy.HOLD


def judge(
    evidence: Evidence, payment: Payment, seat_state: SeatState, team_buy: TeamBuy
) -> Verdict:
    """Decide what an authorization at the provider means here (D-13, D-14).

    It counts when it is for this payment's amount and currency, its seat still waits for it, and it
    was made before joining ended, by the provider's clock. A pledge is charged by us after the
    deadline, so for it the time of the authorization does not matter. Money that arrives for a
    payment we had given up on (a declined card tried again) comes too late: another payment of
    the seat may be under way.
    """
    if payment.state in GIVEN_UP:
        return Verdict.LATE
    if payment.state not in OPEN_STATES:
        return Verdict.REPEATED
    if (evidence.currency, evidence.amount_minor) != (payment.currency, payment.amount_minor):
        return Verdict.MISMATCH
    running = team_buy.state in (TeamBuyState.OPEN, TeamBuyState.CLOSING)
    pledged = payment.strategy is Strategy.SAVE
    if not running or not (
        pledged or counts_in_time(team_buy, authorized_at=evidence.authorized_at)
    ):
        return Verdict.LATE
    return Verdict.COUNTS if seat_state in PAYABLE else Verdict.NO_PLACE
