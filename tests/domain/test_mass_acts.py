"""Acts on many seats: what may be done to what."""

import pytest

from domain.errors import MassActEmptyError, RefundUnavailableError, TeamBuyClosedError
from domain.mass_acts import MassActKind, check_act, check_says
from domain.room_errors import MessageInvalidError
from domain.seats import SeatState
from domain.team_buys import TeamBuyState

PAID, TAKEN = SeatState.AUTHORIZED, SeatState.CAPTURED
OPEN, SETTLED = TeamBuyState.OPEN, TeamBuyState.SETTLED
MESSAGE, RELEASE = MassActKind.MESSAGE, MassActKind.RELEASE


def test_a_message_says_something_and_a_release_nothing() -> None:
    check_says(MESSAGE, "late")
    check_says(RELEASE, "")
    for act, body in ((MESSAGE, ""), (RELEASE, "why")):
        with pytest.raises(MessageInvalidError):
            check_says(act, body)


def test_anybody_who_paid_is_told() -> None:
    check_act(MESSAGE, {PAID, TAKEN}, {OPEN, SETTLED})
    with pytest.raises(MassActEmptyError):
        check_act(MESSAGE, set(), set())


def test_only_seats_of_running_team_buys_are_let_go() -> None:
    """What was taken at the close is a refund; what is just closing is neither."""
    check_act(RELEASE, {PAID}, {OPEN})
    with pytest.raises(MassActEmptyError):
        check_act(RELEASE, set(), set())
    with pytest.raises(RefundUnavailableError):
        check_act(RELEASE, {PAID, TAKEN}, {OPEN, SETTLED})
    for state in TeamBuyState:
        if state is not OPEN:
            with pytest.raises(TeamBuyClosedError):
                check_act(RELEASE, {PAID}, {OPEN, state})
