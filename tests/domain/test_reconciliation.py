"""What becomes of the two sides of an object; nothing that is off is ever called matched."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ids import PLATFORM_ID
from domain.reconciliation import (
    CLOSED,
    GRACE,
    Facts,
    Item,
    Status,
    StripeLine,
    judge,
    line_posting,
    resolution_posting,
)

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
LATER = NOON + GRACE
MERCHANT = UUID(int=5)


def facts(**given: Any) -> Facts:
    whole = {
        "ref": "ch_1",
        "currency": "usd",
        "acts_count": 1,
        "ours_minor": 7_900,
        "lines_count": 1,
        "theirs_minor": 7_900,
        "types": ["charge"],
        "fee_minor": 259,
        "rest_minor": 0,
        "happened_at": NOON,
        "is_resolved": False,
    }
    return Facts(**{**whole, **given})


@pytest.mark.parametrize(
    ("given_facts", "soon", "later"),
    [
        ({}, "matched", "matched"),
        ({"lines_count": 0, "types": [], "theirs_minor": 0}, "expected", "missing_at_stripe"),
        ({"acts_count": 0, "ours_minor": 0}, "expected", "missing_here"),
        ({"rest_minor": 7_900}, "expected", "missing_here"),
        ({"theirs_minor": 7_800}, "amount_mismatch", "amount_mismatch"),
        ({"theirs_minor": 15_800, "lines_count": 2}, "duplicate", "duplicate"),
        # Stripe has gone on with it: our part follows, or does not.
        (
            {
                "theirs_minor": 0,
                "lines_count": 2,
                "types": ["dispute", "dispute_reversal"],
                "newest_at": NOON,
            },
            "expected",
            "amount_mismatch",
        ),
        ({"types": ["climate_order_purchase"]}, "unknown_type", "unknown_type"),
        ({"fee_minor": 260}, "fee_mismatch", "fee_mismatch"),
        ({"theirs_minor": 7_800, "is_resolved": True}, "resolved", "resolved"),
        (
            {"theirs_minor": 7_800, "is_resolved": True, "rest_minor": 1},
            "amount_mismatch",
            "amount_mismatch",
        ),
    ],
)
def test_each_status(given_facts: dict[str, Any], soon: str, later: str) -> None:
    one = facts(**given_facts)
    moment = timedelta(microseconds=1)
    assert judge(one, now=LATER - moment, planned_fee_minor=259) == soon
    assert judge(one, now=LATER, planned_fee_minor=259) == later


@given(
    acts=st.integers(0, 2),
    ours=st.integers(-3, 3),
    lines=st.integers(0, 3),
    theirs=st.integers(-3, 3),
    types=st.lists(st.sampled_from(["charge", "refund", "odd"]), unique=True),
    rest=st.integers(-3, 3),
    resolved=st.booleans(),
)
def test_only_what_fits_and_has_drained_is_closed(
    acts: int, ours: int, lines: int, theirs: int, types: list[str], rest: int, *, resolved: bool
) -> None:
    one = facts(
        acts_count=acts,
        ours_minor=ours if acts else 0,
        lines_count=lines,
        theirs_minor=theirs if lines else 0,
        types=types if lines else [],
        rest_minor=rest,
        is_resolved=resolved,
    )
    for now in (NOON, LATER):
        found = judge(one, now=now, planned_fee_minor=None)
        if found in CLOSED:
            assert one.rest_minor == 0
        if found is Status.MATCHED:
            assert one.ours_minor == one.theirs_minor
            assert acts > 0
            assert lines > 0


def line(kind: str, amount_minor: int, *, payment: bool = True) -> StripeLine:
    return StripeLine(
        merchant_id=MERCHANT,
        id="txn_1",
        type=kind,
        currency="usd",
        amount_minor=amount_minor,
        fee_minor=5,
        ref="x_1",
        payment_id=UUID(int=1) if payment else None,
        created_at=NOON,
        available_at=NOON,
        presented_currency="usd",
        presented_minor=amount_minor,
    )


@pytest.mark.parametrize(
    ("one", "against"),
    [
        (line("refund", -700), "asset:stripe:clearing"),
        (line("refund", -700, payment=False), "asset:suspense"),
        (line("payout", -700, payment=False), "asset:stripe:payout_in_transit"),
        (line("never_seen", -700), "asset:suspense"),
    ],
)
def test_a_line_without_an_act_moves_the_balance_and_says_against_what(
    one: StripeLine, against: str
) -> None:
    posting = line_posting(one)
    assert posting is not None
    moved = {entry.account: entry.amount_minor for entry in posting.lines}
    assert moved == {"asset:stripe:balance": -705, "exp:stripe:fee": 5, against: 700}


@pytest.mark.parametrize(
    ("merchant_id", "types", "holder"),
    [
        (MERCHANT, ["refund"], "asset:stripe:clearing"),
        (MERCHANT, ["odd"], "asset:suspense"),
        (PLATFORM_ID, ["charge"], "asset:suspense"),
    ],
)
def test_a_resolution_empties_what_holds_the_rest(
    merchant_id: UUID, types: list[str], holder: str
) -> None:
    item = Item(
        id=UUID(int=2),
        merchant_id=merchant_id,
        ref="re_1",
        currency="usd",
        status="missing_here",
        types=types,
        ours_minor=0,
        theirs_minor=-700,
        rest_minor=700,
        fee_minor=0,
        planned_fee_minor=None,
        happened_at=NOON,
        checked_at=LATER,
        resolved_at=None,
        resolved_by="",
        reason="",
        transaction_id=None,
        age_seconds=3_600,
    )
    posting = resolution_posting(item, "liab:merchant:payable")
    assert [(one.account, one.amount_minor, one.ref) for one in posting.lines] == [
        (holder, -700, "re_1"),
        ("liab:merchant:payable", 700, ""),
    ]
