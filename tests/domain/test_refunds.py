"""Refunds after the sale: whatever the steps and whatever fails, the parts add up to the cent."""

from datetime import UTC, datetime
from uuid import UUID

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from domain.finance_errors import RefundTooLargeError, UnitsRefundedError
from domain.ledger import Shares, leader_payable
from domain.refunds import (
    Destination,
    Refund,
    Sale,
    check_goodwill,
    refund_posting,
    shares_of_units,
)

LEADER = UUID(int=7)
NOTHING = Shares(0, 0, 0)
STEPS_MAX = 12


def sale(quantity: int, paid: int, leader: int, platform: int, *, back: tuple[int, Shares]) -> Sale:
    return Sale(
        quantity=quantity,
        paid_minor=paid,
        leader_minor=leader,
        platform_minor=platform,
        leader_id=LEADER,
        returned_count=back[0],
        returned=back[1],
    )


def total(given_back: list[tuple[int, Shares]]) -> tuple[int, Shares]:
    return sum(units for units, _ in given_back), Shares(
        sum(shares.merchant_minor for _, shares in given_back),
        sum(shares.leader_minor for _, shares in given_back),
        sum(shares.platform_minor for _, shares in given_back),
    )


@example(
    quantity=8,
    unit_price=3_750,
    coupon=0,
    commission_bp=0,
    fee_bp=1,
    steps=[(3, False), (2, True), (1, True), (1, False)],
)
@given(
    quantity=st.integers(1, 9),
    unit_price=st.integers(STEPS_MAX + 1, 20_000),
    coupon=st.integers(0, 5_000),
    commission_bp=st.integers(0, 5_000),
    fee_bp=st.integers(0, 5_000),
    steps=st.lists(st.tuples(st.integers(1, 9), st.booleans()), max_size=STEPS_MAX),
)
def test_giving_back_all_units_gives_back_every_part(
    quantity: int,
    unit_price: int,
    coupon: int,
    commission_bp: int,
    fee_bp: int,
    steps: list[tuple[int, bool]],
) -> None:
    """Some refunds fail on the way; what is left is refunded in the end: all parts are whole."""
    whole = unit_price * quantity
    # A cent more than steps can shift, for each unit: less is below.
    paid = max((STEPS_MAX + 1) * quantity, whole - coupon)
    leader, platform = whole * commission_bp // 10_000, whole * fee_bp // 10_000
    live: list[tuple[int, Shares]] = []
    for units, fails in steps:
        back = total(live)
        if back[0] + units > quantity:
            with pytest.raises(UnitsRefundedError):
                shares_of_units(sale(quantity, paid, leader, platform, back=back), units)
            continue
        made = shares_of_units(sale(quantity, paid, leader, platform, back=back), units)
        assert made[0] == units
        assert min(made[1].leader_minor, made[1].platform_minor, made[1].total_minor) >= 0
        live.append(made)
        if fails:
            live.pop(0)
    back = total(live)
    if back[0] < quantity:
        live.append(shares_of_units(sale(quantity, paid, leader, platform, back=back), None))
    count, shares = total(live)
    assert count == quantity
    assert (shares.total_minor, shares.leader_minor, shares.platform_minor) == (
        paid,
        leader,
        platform,
    )


def test_units_that_nothing_was_paid_for_are_not_refunded() -> None:
    """A coupon paid for eight but for one cent, and the first unit took that: none is left."""
    first = shares_of_units(sale(8, 1, 0, 0, back=(0, NOTHING)), 1)
    assert first == (1, Shares(1, 0, 0))
    with pytest.raises(UnitsRefundedError):
        shares_of_units(sale(8, 1, 0, 0, back=first), 1)


def test_nothing_is_left_to_refund() -> None:
    given_back = (2, Shares(180, 12, 8))
    with pytest.raises(UnitsRefundedError):
        shares_of_units(sale(2, 200, 12, 8, back=given_back), None)


def test_the_posting_takes_each_part_from_whom_it_went_to() -> None:
    """The worked example: 79.00 of one buyer; 2.59 that Stripe kept stay with the merchant."""
    units, shares = shares_of_units(sale(1, 7_900, 395, 158, back=(0, NOTHING)), None)
    refund = Refund(
        id=UUID(int=1),
        merchant_id=UUID(int=2),
        payment_id=UUID(int=3),
        team_buy_id=UUID(int=4),
        seat_id=UUID(int=5),
        shopper_id=UUID(int=6),
        state="pending",
        kind="units",
        destination="payment",
        borne_by="parties",
        units_count=units,
        currency="usd",
        amount_minor=shares.total_minor,
        leader_minor=shares.leader_minor,
        platform_minor=shares.platform_minor,
        leader_id=shares.leader_id,
        reason="spoiled",
        requested_by="shopper:x",
        gateway_ref="",
        failure="",
        created_at=datetime(2026, 3, 1, tzinfo=UTC),
        ended_at=None,
    )
    posting = refund_posting(refund, refund_ref="re_1")
    assert {line.account: line.amount_minor for line in posting.lines} == {
        "liab:merchant:payable": 7_347,
        "inc:platform:fee": 158,
        leader_payable(LEADER): 395,
        "asset:stripe:clearing": -7_900,
    }


@given(
    quantity=st.integers(1, 5),
    price=st.integers(2, 9_000),
    goodwill=st.integers(0, 9_000),
    first=st.integers(1, 5),
    step=st.sampled_from([1, 10, 100]),
)
def test_goodwill_and_units_together_never_give_back_more_than_was_paid(
    quantity: int, price: int, goodwill: int, first: int, step: int
) -> None:
    """And what goes back the way it was paid is a multiple of the currency's step."""
    paid_minor = quantity * price * step
    given_minor = min(goodwill * step, paid_minor)
    one = Sale(
        quantity=quantity,
        paid_minor=paid_minor,
        leader_minor=paid_minor // 20,
        platform_minor=paid_minor // 50,
        leader_id=LEADER,
        returned_count=0,
        returned=NOTHING,
        step_minor=step,
    )
    check_goodwill(one, given_minor, Destination.PAYMENT)
    with pytest.raises(RefundTooLargeError):
        check_goodwill(one, paid_minor + step, Destination.PAYMENT)
    check_goodwill(one, paid_minor + 1, Destination.BALANCE)
    now = msgspec.structs.replace(one, goodwill_minor=given_minor)
    back_minor, leader_minor = given_minor, 0
    for wanted in (min(first, quantity), None):
        if now.returned_count == quantity or now.left_minor == 0:
            break
        units, shares = shares_of_units(now, wanted)
        assert shares.total_minor % step == 0
        back_minor += shares.total_minor
        leader_minor += shares.leader_minor
        before = now.returned
        summed = Shares(
            before.merchant_minor + shares.merchant_minor,
            before.leader_minor + shares.leader_minor,
            before.platform_minor + shares.platform_minor,
        )
        count = now.returned_count + units
        now = msgspec.structs.replace(now, returned_count=count, returned=summed)
    assert back_minor <= paid_minor
    assert leader_minor <= paid_minor // 20
    if now.returned_count == quantity:
        assert (back_minor, leader_minor) == (paid_minor, paid_minor // 20)
