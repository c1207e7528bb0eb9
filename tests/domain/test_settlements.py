"""The plan at closing: one op per payment, one price for all, never more than was held (P2, P7)."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.ledger import Shares
from domain.money import share_minor
from domain.settlements import CloseTerms, OpKind, PaidSeat, plan_settlement
from tests.support.domain import LEADER, a_paid_seat, close_terms, closings


@given(closing=closings())
@settings(max_examples=60)
@pytest.mark.feature("N-1")
def test_all_pay_the_same_unit_price_and_nobody_more_than_was_held(
    closing: tuple[CloseTerms, list[PaidSeat]],
) -> None:
    """P2: each seat pays the closing price times its units, within its authorization."""
    terms, seats = closing
    by_seat = {seat.seat_id: seat for seat in seats}
    ops = plan_settlement(terms, seats)
    assert sorted(op.seat_id for op in ops) == sorted(by_seat)
    for op in ops:
        seat = by_seat[op.seat_id]
        assert op.payment_id == seat.payment_id
        assert op.outcome.capture_minor == terms.closing_unit_price_minor * seat.quantity
        assert op.outcome.capture_minor <= seat.authorized_minor
        if seat.charged:
            assert op.outcome.capture_minor + op.outcome.refund_minor == seat.authorized_minor
            assert op.outcome.kind is (OpKind.REFUND if op.outcome.refund_minor else OpKind.APPLY)
        else:
            assert (op.outcome.kind, op.outcome.refund_minor) == (OpKind.CAPTURE, 0)


@given(closing=closings())
@settings(max_examples=60)
@pytest.mark.feature("D-10")
def test_shares_sum_to_what_was_captured_to_the_cent(
    closing: tuple[CloseTerms, list[PaidSeat]],
) -> None:
    """P6, P12: per seat the parts are the captured amount; over all, each is its rate's floor."""
    terms, seats = closing
    ops = plan_settlement(terms, seats)
    shares = [op.outcome.shares for op in ops if op.outcome.shares is not None]
    assert [part.total_minor for part in shares] == [op.outcome.capture_minor for op in ops]
    assert all(
        min(part.merchant_minor, part.leader_minor, part.platform_minor) >= 0 for part in shares
    )
    own = {seat.seat_id for seat in seats if seat.shopper_id == terms.leader_id}
    others = sum(op.outcome.capture_minor for op in ops if op.seat_id not in own)
    earned = share_minor(others, rate_bp=terms.commission_bp) if terms.leader_id else 0
    assert sum(part.leader_minor for part in shares) == earned
    fee = share_minor(sum(op.outcome.capture_minor for op in ops), rate_bp=terms.platform_fee_bp)
    assert sum(part.platform_minor for part in shares) == fee
    assert all((part.leader_id is None) == (part.leader_minor == 0) for part in shares)


@given(closing=closings(), data=st.data())
@settings(max_examples=60)
def test_the_order_of_the_seats_changes_no_cent(
    closing: tuple[CloseTerms, list[PaidSeat]], data: st.DataObject
) -> None:
    """Planned again in any order, formed or not, the same ops come out in the same order."""
    terms, seats = closing
    shuffled = data.draw(st.permutations(seats))
    for formed in (True, False):
        fixed = close_terms(
            formed=formed,
            closing_unit_price_minor=terms.closing_unit_price_minor,
            commission_bp=terms.commission_bp,
            platform_fee_bp=terms.platform_fee_bp,
        )
        assert plan_settlement(fixed, shuffled) == plan_settlement(fixed, seats)


def test_two_payments_of_one_seat_are_two_ops_in_a_fixed_order() -> None:
    """Units added later are a payment of their own; the odd cents ignore who comes first."""
    first, later = a_paid_seat(1), a_paid_seat(1, payment_id=a_paid_seat(2).payment_id)
    terms = close_terms(closing_unit_price_minor=7910)
    ops = plan_settlement(terms, [later, first])
    assert ops == plan_settlement(terms, [first, later])
    assert [op.payment_id for op in ops] == [first.payment_id, later.payment_id]
    assert [op.outcome.shares and op.outcome.shares.leader_minor for op in ops] == [396, 395]


@pytest.mark.defect("D-3")
@given(closing=closings())
@settings(max_examples=60)
@pytest.mark.feature("D-3")
def test_a_failed_team_buy_gives_everything_back(
    closing: tuple[CloseTerms, list[PaidSeat]],
) -> None:
    """P7: not formed, each hold is released and each charge refunded in full; nobody pays."""
    _, seats = closing
    by_seat = {seat.seat_id: seat for seat in seats}
    ops = plan_settlement(close_terms(formed=False), seats)
    assert len(ops) == len(seats)
    for op in ops:
        seat = by_seat[op.seat_id]
        assert op.outcome.capture_minor == 0
        assert op.outcome.shares is None
        expected = (OpKind.REFUND, seat.authorized_minor) if seat.charged else (OpKind.RELEASE, 0)
        assert (op.outcome.kind, op.outcome.refund_minor) == expected


def test_a_wallet_that_paid_the_closing_price_is_only_booked() -> None:
    """Whoever joined last at the closing price gets nothing back and needs no call to Stripe."""
    [op] = plan_settlement(close_terms(), [a_paid_seat(charged=True, authorized_minor=7900)])
    assert (op.outcome.kind, op.outcome.capture_minor, op.outcome.refund_minor) == (
        OpKind.APPLY,
        7900,
        0,
    )
    assert op.id == f"apply:{op.payment_id}"


def test_a_hold_below_the_closing_amount_is_never_papered_over() -> None:
    """P2: a capture above the authorization is a bug that stops the plan, not a smaller capture."""
    short = a_paid_seat(authorized_minor=7899)
    with pytest.raises(ValueError, match="would pay 7900, above its authorization"):
        plan_settlement(close_terms(), [a_paid_seat(2), short])
    [op] = plan_settlement(close_terms(formed=False), [short])
    assert op.outcome.kind is OpKind.RELEASE


def test_a_leaders_own_seat_pays_the_same_and_earns_nobody_anything() -> None:
    """The leader pays the closing price too; of that seat the merchant and the platform get all."""
    [op] = plan_settlement(close_terms(), [a_paid_seat(shopper_id=LEADER)])
    assert op.outcome.shares == Shares(7742, 0, 158, None)


def test_a_team_buy_of_sponsored_seats_alone_has_nothing_to_settle() -> None:
    """A team-buy that formed without one payment plans no op."""
    assert plan_settlement(close_terms(), []) == []
