"""P6: a posting that does not sum to zero per currency does not exist; the worked example."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ledger import (
    CLEARING,
    DEPOSITS,
    MERCHANT_PAYABLE,
    PLATFORM_FEE,
    PSP_RECHARGE,
    SPONSORED,
    SPONSORED_CONTRA,
    STRIPE_BALANCE,
    STRIPE_FEE,
    Converted,
    FxPosition,
    Line,
    Posting,
    Presented,
    Shares,
    balance_transaction_posting,
    capture_posting,
    deposit_applied_posting,
    deposit_posting,
    deposit_refund_posting,
    leader_payable,
    recharge_posting,
    reverse,
    shopper_balance,
    sponsored_posting,
)
from domain.settlements import OpKind, plan_settlement
from tests.support.books import balances, undrained
from tests.support.domain import LEADER, LIN, a_paid_seat, close_terms

LEADER_PAYABLE = leader_payable(LEADER)
PARTS = st.tuples(*[st.integers(0, 10**9)] * 3).filter(any)
SHARES = PARTS.map(lambda parts: Shares(*parts, leader_id=LEADER))
AMOUNT = st.integers(1, 10**9)
POSTINGS = st.one_of(
    st.builds(capture_posting, key=st.just("k"), currency=st.just("cny"), shares=SHARES,
              charge_ref=st.just("pi_1")),
    st.builds(deposit_posting, key=st.just("k"), currency=st.just("cny"), amount_minor=AMOUNT,
              charge_ref=st.just("pi_1")),
    st.builds(deposit_applied_posting, key=st.just("k"), currency=st.just("cny"), shares=SHARES),
    st.builds(deposit_refund_posting, key=st.just("k"), currency=st.just("cny"),
              amount_minor=AMOUNT, refund_ref=st.just("re_1")),
    st.builds(balance_transaction_posting, txn_id=st.just("txn_1"), currency=st.just("cny"),
              amount_minor=AMOUNT | AMOUNT.map(int.__neg__), fee_minor=st.integers(0, 10**6),
              source_ref=st.just("pi_1")),
    st.builds(recharge_posting, txn_id=st.just("txn_1"), currency=st.just("cny"),
              fee_minor=AMOUNT),
    st.builds(sponsored_posting, key=st.just("k"), currency=st.just("cny"),
              amount_minor=AMOUNT | AMOUNT.map(int.__neg__)),
)  # fmt: skip


@given(posting=POSTINGS)
@pytest.mark.feature("N-2")
def test_every_posting_sums_to_zero_and_has_no_empty_line(posting: Posting) -> None:
    """P6: whatever the amounts, each kind of posting balances, one line per account."""
    assert sum(line.amount_minor for line in posting.lines) == 0
    assert all(line.amount_minor for line in posting.lines)
    accounts = [line.account for line in posting.lines]
    assert len(set(accounts)) == len(accounts) >= 2


@given(posting=POSTINGS)
def test_a_reversal_undoes_a_posting_and_nothing_else(posting: Posting) -> None:
    """P6: books are corrected by the opposite posting, drained per reference as before."""
    undo = reverse(posting, key="undo")
    assert balances([posting, undo]) == {}
    assert undrained([posting, undo]) == {}
    assert (undo.key, undo.source) == ("undo", posting.source)
    assert undo.kind == f"{posting.kind}.reversed"
    assert reverse(undo, key=posting.key).lines == posting.lines


@given(shares=SHARES)
def test_what_is_captured_is_owed_to_the_three_parties(shares: Shares) -> None:
    """A capture credits each party exactly its share; a deposit, once applied, the same."""
    captured = balances(
        [capture_posting(key="c", currency="cny", shares=shares, charge_ref="pi_1")]
    )
    waited = balances(
        [
            deposit_posting(
                key="d", currency="cny", amount_minor=shares.total_minor, charge_ref="pi_1"
            ),
            deposit_applied_posting(key="a", currency="cny", shares=shares),
        ]
    )
    assert captured == waited
    assert captured[CLEARING] == shares.total_minor
    assert captured.get(MERCHANT_PAYABLE, 0) == -shares.merchant_minor
    assert captured.get(LEADER_PAYABLE, 0) == -shares.leader_minor
    assert captured.get(PLATFORM_FEE, 0) == -shares.platform_minor


@pytest.mark.parametrize(
    ("amounts", "why"),
    [
        ((), "does not sum to zero"),
        ((("cny", 5),), "does not sum to zero"),
        ((("cny", 5), ("cny", -4)), "does not sum to zero"),
        ((("cny", 5), ("usd", -5)), "does not sum to zero"),
        ((("cny", 5), ("cny", -5), ("usd", 1), ("eur", -1)), "does not sum to zero"),
        ((("cny", 5), ("cny", -5), ("cny", 0)), "a line of nothing"),
    ],
)
def test_an_unbalanced_posting_cannot_be_made(
    amounts: tuple[tuple[str, int], ...], why: str
) -> None:
    """P6: no lines, a sum other than zero in any one currency, an empty line: refused at once."""
    lines = tuple(Line("asset:bank", currency, amount) for currency, amount in amounts)
    with pytest.raises(ValueError, match=f"posting k.*{why}"):
        Posting("k", "odd", lines)


def test_two_currencies_balance_each_on_its_own() -> None:
    """P6: a posting may touch two currencies if each of them sums to zero."""
    amounts = (("cny", 5), ("cny", -5), ("usd", 7), ("usd", -7))
    lines = tuple(Line(f"a{at}", *amount) for at, amount in enumerate(amounts))
    assert Posting("k", "two", lines).lines == lines


def test_a_leaders_share_without_a_leader_cannot_be_booked() -> None:
    """Commission that is owed to nobody never balances, so it can never be posted."""
    with pytest.raises(ValueError, match="does not sum to zero"):
        capture_posting(key="k", currency="cny", shares=Shares(90, 10, 0), charge_ref="pi_1")


def test_a_balance_transaction_without_a_fee_has_two_lines() -> None:
    """Stripe takes no fee for a refund: balance against clearing, and nothing else."""
    posting = balance_transaction_posting(
        txn_id="txn_1", currency="cny", amount_minor=-2100, fee_minor=0, source_ref="re_1"
    )
    assert posting.key == "bt:txn_1"
    assert posting.lines == (
        Line(STRIPE_BALANCE, "cny", -2100, "re_1"),
        Line(CLEARING, "cny", 2100, "re_1"),
    )


def test_five_captures_at_seventy_nine_are_the_worked_example() -> None:
    """payments.md 6.6: five holds of 100.00, closed at 79.00, then Stripe's side and its fee."""
    ops = plan_settlement(close_terms(), [a_paid_seat(number) for number in range(5)])
    captures = [
        capture_posting(
            key=op.id, currency="usd", shares=op.outcome.shares, charge_ref=f"pi_{op.seat_id}"
        )
        for op in ops
        if op.outcome.shares is not None
    ]
    owed = {MERCHANT_PAYABLE: -36735, LEADER_PAYABLE: -1975, PLATFORM_FEE: -790}
    assert balances(captures) == {CLEARING: 39500, **owed}
    assert [op.id for op in ops] == [f"capture:{op.payment_id}" for op in ops]

    synced = [
        posting
        for at, op in enumerate(ops)
        for posting in (
            balance_transaction_posting(
                txn_id=f"txn_{at}",
                currency="usd",
                amount_minor=7900,
                fee_minor=259,
                source_ref=f"pi_{op.seat_id}",
            ),
            recharge_posting(txn_id=f"txn_{at}", currency="usd", fee_minor=259),
        )
    ]
    assert undrained([*captures, *synced]) == {}
    assert balances([*captures, *synced]) == {
        **owed,
        STRIPE_BALANCE: 38205,
        MERCHANT_PAYABLE: -35440,
        PSP_RECHARGE: -1295,
        STRIPE_FEE: 1295,
    }


def test_a_wallet_charged_before_the_close_is_the_worked_example() -> None:
    """payments.md 6.6: 100.00 lies in deposits; at the close 21.00 go back, 79.00 is split."""
    joined = [
        deposit_posting(key="deposit:1", currency="cny", amount_minor=10_000, charge_ref="pi_1"),
        balance_transaction_posting(
            txn_id="1", currency="cny", amount_minor=10_000, fee_minor=320, source_ref="pi_1"
        ),
    ]
    assert balances(joined) == {STRIPE_BALANCE: 9680, STRIPE_FEE: 320, DEPOSITS: -10_000}

    [op] = plan_settlement(close_terms(), [a_paid_seat(charged=True)])
    assert (op.outcome.kind, op.outcome.capture_minor, op.outcome.refund_minor) == (
        OpKind.REFUND,
        7900,
        2100,
    )
    assert op.outcome.shares == Shares(7347, 395, 158, LEADER)
    closed = [
        deposit_applied_posting(key=op.id, currency="cny", shares=op.outcome.shares),
        deposit_refund_posting(
            key=f"{op.id}:back",
            currency="cny",
            amount_minor=op.outcome.refund_minor,
            refund_ref="re_1",
        ),
        recharge_posting(txn_id="1", currency="cny", fee_minor=320),
    ]
    assert undrained([*joined, *closed]) == {"re_1": -2100}
    assert balances([*joined, *closed]) == {
        STRIPE_BALANCE: 9680,
        CLEARING: -2100,
        STRIPE_FEE: 320,
        PSP_RECHARGE: -320,
        MERCHANT_PAYABLE: -7347 + 320,
        LEADER_PAYABLE: -395,
        PLATFORM_FEE: -158,
    }


@pytest.mark.defect("D-8")
@pytest.mark.feature("D-8")
def test_a_refund_that_reverses_a_capture_takes_back_the_commission() -> None:
    """P12: undoing one of five captures takes 3.95 from the leader and 1.58 from the platform."""
    ops = plan_settlement(close_terms(), [a_paid_seat(number) for number in range(5)])
    captures = [
        capture_posting(key=op.id, currency="usd", shares=op.outcome.shares, charge_ref="pi")
        for op in ops
        if op.outcome.shares is not None
    ]
    refunded = [*captures, reverse(captures[2], key="refund:3")]
    assert balances(refunded) == {
        CLEARING: 31600,
        MERCHANT_PAYABLE: -29388,
        LEADER_PAYABLE: -1580,
        PLATFORM_FEE: -632,
    }


@pytest.mark.defect("D-9")
@pytest.mark.feature("D-9")
def test_a_sponsored_seat_is_in_the_book_without_cash() -> None:
    """P11: the merchant's sponsorship is visible at once, and adjusted to the closing price."""
    added = sponsored_posting(key="sponsor:1", currency="cny", amount_minor=4990)
    adjusted = sponsored_posting(key="sponsor:1:closing", currency="cny", amount_minor=-1400)
    assert balances([added, adjusted]) == {SPONSORED: 3590, SPONSORED_CONTRA: -3590}


def test_accounts_of_people_carry_their_id() -> None:
    """The chart of accounts of payments.md 6.5 names whose payable and whose balance it is."""
    assert leader_payable(LEADER) == f"liab:leader:{LEADER}:payable"
    assert shopper_balance(LIN) == f"liab:shopper:{LIN}:balance"


@given(
    presented=st.integers(1, 99_999_999),
    settled=st.integers(1, 10**12),
    steps=st.lists(st.tuples(st.integers(1, 99_999_999), st.integers(1, 10**12)), max_size=5),
)
def test_a_position_that_was_all_given_back_has_drained(
    presented: int, settled: int, steps: list[tuple[int, int]]
) -> None:
    """Whatever the rates and the steps: both currencies end at zero, the rest is a gain or loss."""
    stands = FxPosition(presented, settled)
    spent_minor, lost_minor = 0, 0
    for wanted, taken_minor in [*steps, (presented, 1)]:
        part = min(wanted, stands.presented_minor)
        if part == 0:
            continue
        cost_minor = stands.cost_minor(part)
        posting = balance_transaction_posting(
            txn_id="txn_2",
            currency="hkd",
            amount_minor=-taken_minor,
            fee_minor=0,
            source_ref="re_1",
            converted=Converted(Presented("usd", -part), "ch_1", cost_minor),
        )
        moved = {(one.account, one.currency): one.amount_minor for one in posting.lines}
        assert moved["asset:stripe:clearing", "usd"] == part
        assert moved["asset:fx:position", "usd"] == -part
        assert moved["asset:stripe:balance", "hkd"] == -taken_minor
        stands = FxPosition(stands.presented_minor - part, stands.settled_minor - cost_minor)
        spent_minor += taken_minor
        lost_minor += moved.get(("exp:fx", "hkd"), 0)
    assert stands == FxPosition(0, 0)
    assert lost_minor == spent_minor - settled


@given(fee=st.integers(0, 10**9), presented=st.integers(1, 10**9), settled=st.integers(1, 10**9))
def test_a_fee_is_passed_on_at_the_rate_of_its_line(fee: int, presented: int, settled: int) -> None:
    """Rounded down: nobody is charged more than was kept."""
    passed_minor = Presented("usd", presented).of_fee(fee, settled_minor=settled)
    assert passed_minor * settled <= fee * presented < (passed_minor + 1) * settled
