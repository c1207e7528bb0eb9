"""What an authorization means: in time or late, for this payment or another (D-13, D-14)."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import msgspec
import pytest

from domain.campaigns import HOLD_WINDOW_MAX
from domain.payments import (
    Evidence,
    Payment,
    PaymentState,
    Strategy,
    Verdict,
    judge,
    strategy_for,
)
from domain.seats import PAYABLE, SeatState
from domain.team_buys import TeamBuyState
from tests.support.domain import LIN, MERCHANT, NOW, a_team_buy

SECOND = timedelta(seconds=1)
DEADLINE = a_team_buy().closes_at
RUNNING = [TeamBuyState.OPEN, TeamBuyState.CLOSING]
AWAITED = ["created", "requires_action", "saved", "needs_action"]
GIVEN_UP = ["failed", "cancelled"]
PAYMENT = Payment(
    merchant_id=MERCHANT,
    id=UUID(int=50),
    seat_id=UUID(int=30),
    team_buy_id=UUID(int=20),
    shopper_id=LIN,
    strategy=Strategy.HOLD,
    state=PaymentState.CREATED,
    quantity=2,
    unit_price_minor=4990,
    amount_minor=9980,
    currency="cny",
    gateway_ref="pi_1",
    client_secret=None,
    charge_ref=None,
    method_ref=None,
    keeps_method=False,
    authorized_minor=0,
    captured_minor=0,
    refunded_minor=0,
    authorized_at=None,
    capture_before=None,
    action_by=None,
)
EVIDENCE = Evidence(
    payment_id=PAYMENT.id,
    ref="pi_1",
    currency="cny",
    amount_minor=9980,
    taken=False,
    authorized_at=NOW,
    capture_before=None,
    fingerprint="card",
    method="card",
    method_ref="pm_1",
    charge_ref="ch_1",
)


def verdict(
    *,
    seat: SeatState = SeatState.RESERVED,
    team_buy: TeamBuyState = TeamBuyState.OPEN,
    state: str = "created",
    strategy: Strategy = Strategy.HOLD,
    **evidence: Any,
) -> Verdict:
    """Judge an authorization that counts, unless something is changed about it."""
    payment = msgspec.structs.replace(PAYMENT, state=PaymentState(state), strategy=strategy)
    proved = msgspec.structs.replace(EVIDENCE, **evidence)
    return judge(proved, payment, seat, a_team_buy(state=team_buy))


@pytest.mark.defect("D-13")
@pytest.mark.parametrize("team_buy", RUNNING)
def test_money_held_before_the_deadline_counts_whenever_we_hear_of_it(
    team_buy: TeamBuyState,
) -> None:
    """Authorized in the second of the deadline or before, with the seat held: it counts."""
    for state in AWAITED:
        assert verdict(state=state, team_buy=team_buy) is Verdict.COUNTS
        assert verdict(state=state, team_buy=team_buy, authorized_at=DEADLINE) is Verdict.COUNTS


@pytest.mark.defect("D-13")
@pytest.mark.parametrize("team_buy", RUNNING)
def test_money_held_after_the_deadline_goes_back(team_buy: TeamBuyState) -> None:
    """A second after the deadline is late, closing or not yet, seat held or not."""
    after = DEADLINE + SECOND
    assert verdict(team_buy=team_buy, authorized_at=after) is Verdict.LATE
    late = verdict(team_buy=team_buy, authorized_at=after, seat=SeatState.EXPIRED)
    assert late is Verdict.LATE


@pytest.mark.parametrize("team_buy", [s for s in TeamBuyState if s not in RUNNING])
def test_once_members_are_fixed_every_authorization_is_late(team_buy: TeamBuyState) -> None:
    """P7: whatever its date and kind, it changes nothing any more and goes back."""
    for strategy in Strategy:
        assert verdict(team_buy=team_buy, strategy=strategy) is Verdict.LATE


def test_a_pledge_is_charged_after_the_deadline_and_counts() -> None:
    """Closing itself charges the saved cards, so for them the date does not matter."""
    after = DEADLINE + timedelta(hours=20)
    pledge = verdict(
        strategy=Strategy.SAVE,
        state="needs_action",
        team_buy=TeamBuyState.CLOSING,
        authorized_at=after,
    )
    assert pledge is Verdict.COUNTS


@pytest.mark.parametrize("seat", [s for s in SeatState if s not in PAYABLE])
def test_money_for_a_seat_that_is_not_waiting_has_no_place(seat: SeatState) -> None:
    """Never money without a seat: for one that expired, ended or is paid already it goes back."""
    assert verdict(seat=seat) is Verdict.NO_PLACE


@pytest.mark.defect("D-13")
@pytest.mark.parametrize("state", GIVEN_UP)
def test_money_for_a_payment_given_up_on_goes_back(state: str) -> None:
    """A declined or cancelled payment that succeeds after all is late, and is not passed by."""
    assert verdict(state=state) is Verdict.LATE
    assert verdict(state=state, seat=SeatState.EXPIRED, amount_minor=1) is Verdict.LATE


@pytest.mark.parametrize(
    "state", [s.value for s in PaymentState if s.value not in [*AWAITED, *GIVEN_UP]]
)
def test_hearing_of_the_same_authorization_again_changes_nothing(state: str) -> None:
    """A payment whose money is accounted for has been judged; a second webhook is a repetition."""
    assert verdict(state=state) is Verdict.REPEATED
    assert verdict(state=state, amount_minor=1, authorized_at=DEADLINE + SECOND) is (
        Verdict.REPEATED
    )


@pytest.mark.defect("D-14")
@pytest.mark.parametrize("wrong", [{"amount_minor": 9979}, {"amount_minor": 9981},
                                   {"currency": "usd"}])  # fmt: skip
def test_another_amount_or_currency_is_parked(wrong: dict[str, Any]) -> None:
    """What was not asked for never counts, a cent more or less or in other money."""
    assert verdict(**wrong) is Verdict.MISMATCH
    assert verdict(**wrong, team_buy=TeamBuyState.SETTLED) is Verdict.MISMATCH


def test_a_team_buy_longer_than_a_hold_saves_cards_instead() -> None:
    """Up to four days cards are held, a second more and they are saved and charged at the close."""
    assert strategy_for(opened_at=NOW, closes_at=NOW + HOLD_WINDOW_MAX) is Strategy.HOLD
    assert strategy_for(opened_at=NOW, closes_at=NOW + HOLD_WINDOW_MAX + SECOND) is Strategy.SAVE
