"""Disputes: the worked example of payments.md 6.6; and whatever happens leaves nothing held."""

from collections import Counter
from datetime import UTC, datetime
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from domain.disputes import (
    Dispute,
    lost_posting,
    shares_at_stake,
    withdrawn_postings,
    won_postings,
)
from domain.ledger import Posting, Shares, leader_payable
from domain.refunds import Sale, shares_of_units

LEADER = UUID(int=7)
NOTHING = Shares(0, 0, 0)


def a_sale(paid: int, leader: int, platform: int, back: Shares = NOTHING) -> Sale:
    return Sale(
        quantity=2,
        paid_minor=paid,
        leader_minor=leader,
        platform_minor=platform,
        leader_id=LEADER,
        returned_count=0,
        returned=back,
    )


def a_dispute(amount: int, fee: int, shares: Shares) -> Dispute:
    return Dispute(
        id=UUID(int=1),
        merchant_id=UUID(int=2),
        payment_id=UUID(int=3),
        team_buy_id=UUID(int=4),
        seat_id=UUID(int=5),
        gateway_ref="dp_1",
        kind="dispute",
        state="needs_response",
        reason="fraudulent",
        currency="usd",
        amount_minor=amount,
        fee_minor=fee,
        leader_minor=shares.leader_minor,
        platform_minor=shares.platform_minor,
        leader_id=shares.leader_id,
        has_evidence=False,
        evidence_due_at=None,
        opened_at=datetime(2026, 3, 1, tzinfo=UTC),
        ended_at=None,
    )


def moved(*postings: Posting) -> dict[str, int]:
    sums: Counter[str] = Counter()
    for posting in postings:
        for line in posting.lines:
            sums[line.account] += line.amount_minor
    return {account: amount for account, amount in sums.items() if amount}


def test_the_worked_example() -> None:
    """79.00 + 15.00 leave and 88.47 are reserved; lost and won end as the table says."""
    shares = shares_at_stake(a_sale(7_900, 395, 158), 7_900)
    dispute = a_dispute(7_900, 1_500, shares)
    opened = withdrawn_postings(dispute)
    assert moved(*opened) == {
        "asset:dispute:clearing": 7_900,
        "asset:stripe:clearing": -7_900,
        "liab:merchant:payable": 8_847,
        "liab:merchant:reserve": -8_847,
    }
    assert moved(*opened, lost_posting(dispute)) == {
        "asset:stripe:clearing": -7_900,
        "liab:merchant:payable": 8_847,
        "inc:platform:fee": 158,
        leader_payable(LEADER): 395,
        "inc:psp:recharge": -1_500,
    }
    assert moved(*opened, *won_postings(dispute)) == {
        "liab:merchant:payable": 1_500,
        "inc:psp:recharge": -1_500,
    }


@given(
    paid=st.integers(1, 50_000),
    leader_bp=st.integers(0, 5_000),
    platform_bp=st.integers(0, 5_000),
    fee=st.integers(0, 2_000),
    one_unit_back=st.booleans(),
    part_bp=st.integers(1, 10_000),
)
def test_nothing_stays_undecided_or_held(
    paid: int, leader_bp: int, platform_bp: int, fee: int, part_bp: int, *, one_unit_back: bool
) -> None:
    """And nobody gives back more than they had, whatever part is disputed."""
    leader, platform = paid * leader_bp // 10_000, paid * platform_bp // 10_000
    back = NOTHING
    if one_unit_back:
        back = shares_of_units(a_sale(paid, leader, platform), 1)[1]
    left = paid - back.total_minor
    if not left:
        return
    amount = max(1, left * part_bp // 10_000)
    shares = shares_at_stake(a_sale(paid, leader, platform, back), amount)
    assert 0 <= shares.leader_minor <= leader - back.leader_minor
    assert 0 <= shares.platform_minor <= platform - back.platform_minor
    assert shares.total_minor == amount
    dispute = a_dispute(amount, fee, shares)
    for end in ([lost_posting(dispute)], won_postings(dispute)):
        left_over = moved(*withdrawn_postings(dispute), *end)
        assert {"asset:dispute:clearing", "liab:merchant:reserve"}.isdisjoint(left_over)
