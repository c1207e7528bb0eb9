"""Leaders: how one becomes one; and commission, on what others paid, once, to the cent (P12)."""

from contextlib import suppress
from itertools import product
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import LeaderStateError
from domain.leaders import (
    LeaderDecision,
    LeaderState,
    applied,
    commission_parts,
    decided,
)
from domain.money import share_minor
from tests.support.domain import LEADER, LIN

SEATS = st.lists(st.tuples(st.integers(0, 10_000_000), st.sampled_from([LEADER, LIN, None])))


@pytest.mark.defect("D-8")
@given(seats=SEATS, rate_bp=st.integers(0, 10_000))
def test_commission_is_one_part_per_seat_of_what_others_paid(
    seats: list[tuple[int, UUID | None]], rate_bp: int
) -> None:
    """P12: the parts sum to the rate of what others paid; the leader's own seats earn nothing, and
    no other seat's part is a whole cent off.
    """
    amounts = [amount for amount, _ in seats]
    shoppers = [shopper for _, shopper in seats]
    parts = commission_parts(amounts, shoppers, leader_id=LEADER, commission_bp=rate_bp)
    from_others = [amount for amount, shopper in seats if shopper != LEADER]
    assert sum(parts) == share_minor(sum(from_others), rate_bp=rate_bp)
    for (amount, shopper), part in zip(seats, parts, strict=True):
        if shopper == LEADER:
            assert part == 0
        else:
            assert abs(part * 10_000 - amount * rate_bp) < 20_000
            assert part <= amount


def test_without_a_leader_nobody_earns() -> None:
    """A team-buy that no leader brought owes no commission, whatever the campaign's rate."""
    assert commission_parts([7900, 7900], [LIN, None], leader_id=None, commission_bp=500) == [0, 0]


@pytest.mark.defect("D-8")
def test_a_leader_who_buys_earns_on_the_others_only() -> None:
    """Three boxes at 79.00, one of them the leader's own: 3.95 on each of the other two."""
    parts = commission_parts(
        [7900, 7900, 7900], [LIN, LEADER, None], leader_id=LEADER, commission_bp=500
    )
    assert parts == [395, 0, 395]


@pytest.mark.parametrize("state", [None, *LeaderState])
def test_who_may_apply(state: LeaderState | None) -> None:
    """Everybody but a suspended leader; who leads already goes on leading."""
    if state is LeaderState.SUSPENDED:
        with pytest.raises(LeaderStateError):
            applied(state)
    else:
        leads = state is LeaderState.APPROVED
        assert applied(state) is (LeaderState.APPROVED if leads else LeaderState.APPLIED)


def test_decisions_lead_where_they_say() -> None:
    """Of all pairs of state and decision five are taken, and the others refused."""
    taken = {}
    for state, decision in product(LeaderState, LeaderDecision):
        with suppress(LeaderStateError):
            taken[state.value, decision.value] = decided(state, decision).value
    assert taken == {
        ("applied", "approve"): "approved",
        ("applied", "refuse"): "refused",
        ("refused", "approve"): "approved",
        ("approved", "suspend"): "suspended",
        ("suspended", "reinstate"): "approved",
    }
