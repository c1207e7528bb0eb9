"""Coupons: never below the smallest charge, never above the coupon, shares of the whole price."""

from datetime import timedelta
from uuid import UUID

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.coupons import (
    Coupon,
    CouponDrop,
    CouponState,
    HeldCoupon,
    apply_coupon,
    check_claimable,
    funding_posting,
    return_posting,
    usable_minor,
)
from domain.errors import CouponUnusableError, CouponUsedError
from domain.fulfilment_errors import CouponDropOverError, CouponsGoneError
from domain.ledger import capture_posting, deposit_applied_posting, promo_purse
from domain.seats import Seat
from domain.settlements import CloseTerms, OpKind, PaidSeat, plan_settlement
from tests.support.domain import LIN, MERCHANT, NOW, a_seat, closings

DROP, CAMPAIGN, LEAST = UUID(int=60), UUID(int=10), 400
LATER = NOW + timedelta(days=7)


def a_drop(**changes: object) -> CouponDrop:
    drop = CouponDrop(
        merchant_id=MERCHANT,
        id=DROP,
        room_id=UUID(int=70),
        made_by=LIN,
        campaign_id=None,
        title="Welcome",
        currency="cny",
        amount_minor=1000,
        coupons_count=3,
        charge_min_minor=LEAST,
        message_seq=1,
        created_at=NOW,
        expires_at=LATER,
        ended_at=None,
        returned_minor=0,
        claimed_count=0,
    )
    return msgspec.structs.replace(drop, **changes)


def a_coupon(**changes: object) -> Coupon:
    coupon = Coupon(
        merchant_id=MERCHANT,
        id=UUID(int=61),
        coupon_drop_id=DROP,
        shopper_id=LIN,
        campaign_id=None,
        title="Welcome",
        currency="cny",
        amount_minor=1000,
        charge_min_minor=LEAST,
        expires_at=LATER,
        ended_at=None,
        claimed_at=NOW,
        used_for_seat_id=None,
        is_spent=False,
    )
    return msgspec.structs.replace(coupon, **changes)


def lowered(coupon: Coupon, seat: Seat | None = None, *, holds: bool = True) -> int:
    return apply_coupon(coupon, seat or a_seat(), holds=holds, now=NOW)


@pytest.mark.feature("TB-2")
@given(
    price=st.integers(LEAST, 100_000), amount=st.integers(1, 100_000), fall=st.integers(0, 99_000)
)
def test_the_smallest_charge_remains_whatever_the_coupon(
    price: int, amount: int, fall: int
) -> None:
    """At joining and at the close; and the close never asks for more than was authorized."""
    used = usable_minor(price, amount_minor=amount, charge_min_minor=LEAST)
    assert 0 <= used <= amount
    assert price - used >= LEAST
    closing = max(LEAST, price - fall)
    then = usable_minor(closing, amount_minor=used, charge_min_minor=LEAST)
    assert then <= used
    assert LEAST <= closing - then <= price - used
    assert used == amount or price - used == LEAST


@pytest.mark.feature("TB-2")
@given(closing=closings(), amount=st.integers(0, 200_000))
@settings(max_examples=60)
def test_shares_are_of_the_whole_price(
    closing: tuple[CloseTerms, list[PaidSeat]], amount: int
) -> None:
    """With a coupon on every seat, each party has to the cent what it has without one."""
    terms, seats = closing
    least = min(50, terms.closing_unit_price_minor)
    with_coupon = []
    for seat in seats:
        held = usable_minor(seat.authorized_minor, amount_minor=amount, charge_min_minor=least)
        with_coupon.append(
            msgspec.structs.replace(
                seat,
                authorized_minor=seat.authorized_minor - held,
                coupon=HeldCoupon(DROP, held, least),
            )
        )
    plain, lowered_ops = plan_settlement(terms, seats), plan_settlement(terms, with_coupon)
    for without, op in zip(plain, lowered_ops, strict=True):
        assert op.outcome.shares == without.outcome.shares
        assert op.outcome.shares is not None
        paid = 0 if op.outcome.coupon is None else op.outcome.coupon.amount_minor
        assert op.outcome.capture_minor + paid == without.outcome.capture_minor
        assert op.outcome.capture_minor >= least
        post = {
            "key": op.id,
            "currency": "cny",
            "shares": op.outcome.shares,
            "coupon": op.outcome.coupon,
        }
        for posting in (
            capture_posting(**post, charge_ref="ch"),
            deposit_applied_posting(**post),
        ):
            by_purse = [one for one in posting.lines if one.account == promo_purse(DROP)]
            assert sum(one.amount_minor for one in by_purse) == paid
            assert posting.lines[0].amount_minor == op.outcome.capture_minor
        assert (op.outcome.kind is OpKind.CAPTURE) == (without.outcome.kind is OpKind.CAPTURE)


def test_what_a_coupon_lowers() -> None:
    """Its amount, as far as the price can take it; again for the seat it is used for already."""
    assert lowered(a_coupon()) == 1000
    assert lowered(a_coupon(amount_minor=9000)) == 4990 - LEAST
    assert lowered(a_coupon(used_for_seat_id=a_seat().id)) == 1000
    assert lowered(a_coupon(campaign_id=CAMPAIGN)) == 1000


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"is_spent": True, "used_for_seat_id": UUID(int=40)}, CouponUsedError),
        ({"used_for_seat_id": UUID(int=41)}, CouponUsedError),
        ({"expires_at": NOW}, CouponDropOverError),
        ({"ended_at": NOW}, CouponDropOverError),
        ({"campaign_id": UUID(int=11)}, CouponUnusableError),
        ({"currency": "usd"}, CouponUnusableError),
        ({"charge_min_minor": 4990}, CouponUnusableError),
    ],
)
def test_what_a_coupon_does_not_fit(changes: dict[str, object], refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        lowered(a_coupon(**changes))


def test_a_saved_card_takes_no_coupon() -> None:
    """It is charged at the close, at a price nobody knows yet."""
    with pytest.raises(CouponUnusableError):
        lowered(a_coupon(), holds=False)


def test_what_can_be_done_with_a_coupon() -> None:
    """Free, in use, spent or over: spent for good, whatever the time."""
    states = [
        a_coupon().state(now=NOW),
        a_coupon(used_for_seat_id=UUID(int=40)).state(now=LATER),
        a_coupon(used_for_seat_id=UUID(int=40), is_spent=True).state(now=LATER),
        a_coupon().state(now=LATER),
        a_coupon(ended_at=NOW).state(now=NOW),
    ]
    over = CouponState.OVER
    assert states == [CouponState.FREE, CouponState.IN_USE, CouponState.SPENT, over, over]


def test_who_comes_too_late_for_a_coupon() -> None:
    check_claimable(a_drop(claimed_count=2), now=NOW)
    for late in (a_drop(ended_at=NOW), a_drop(expires_at=NOW, claimed_count=3)):
        with pytest.raises(CouponDropOverError):
            check_claimable(late, now=NOW)
    with pytest.raises(CouponsGoneError):
        check_claimable(a_drop(claimed_count=3), now=NOW)


def test_a_drop_is_funded_whole_and_its_rest_returned() -> None:
    """What goes into the purse at first comes out again, but for what coupons paid."""
    there, back = funding_posting(a_drop()), return_posting(a_drop(), amount_minor=3000)
    assert [line.amount_minor for line in there.lines] == [3000, -3000]
    assert [line.amount_minor for line in back.lines] == [-3000, 3000]
    assert there.key != back.key
