"""A team-buy against the plainest model of it, through any life hypothesis can think of.

The machine does what the actions do with the domain: it keeps the seats, asks before it acts and
stores what comes back. After every step all counts, the price, the refusals and the announcements
must be those of `PlainTeamBuy`, which works each of them out from scratch (P1-P4, P7, P9, P11).
"""

from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from domain.campaigns import Counting
from domain.facts import TeamBuyClosed, TierReached
from domain.ledger import AUTH_HELD, CLEARING, capture_posting
from domain.pricing import PriceLadder
from domain.settlements import CloseTerms, OpKind, PaidSeat, PlannedOp, plan_settlement
from domain.team_buys import (
    TeamBuyState,
    begin_closing,
    check_joinable,
    check_leaves,
    close,
    close_early,
    close_when_full,
    counts_in_time,
    end_settlement,
)
from tests.support.books import balances
from tests.support.domain import LEADER, NOW, a_campaign, a_team_buy, ladders
from tests.support.team_buy_keeper import TeamBuyKeeper, refusal_of

SHOPPERS = st.integers(1, 9)
CARDS = st.integers(1, 6)
UNITS = st.integers(1, 4)
PICK = st.integers(0, 50)
OPEN, CLOSING = TeamBuyState.OPEN, TeamBuyState.CLOSING


class TeamBuyMachine(TeamBuyKeeper, RuleBasedStateMachine):
    """Shoppers, the merchant, the clock and the workers, in any order."""

    @initialize(
        steps=ladders(buyers_most=18, price_most=500),
        counting=st.sampled_from(Counting),
        formed_min=st.integers(1, 6),
        places=st.integers(3, 10),
        stock=st.integers(6, 30),
    )
    def opens(
        self, steps: PriceLadder, counting: Counting, formed_min: int, places: int, stock: int
    ) -> None:
        """A team-buy is opened with nobody in it."""
        shape = {"ladder": steps, "counting": counting, "formed_min": formed_min}
        self.keep(
            a_campaign(**shape, buyers_max=places, stock=stock, units_per_shopper_max=4),
            a_team_buy(**shape, buyers_max=places),
        )
        self.ops: list[PlannedOp] = []
        self.done: dict[str, PlannedOp] = {}
        self.closing_minor = 0

    # ---- shoppers ------------------------------------------------------------------------------

    @precondition(lambda self: self.state_is(OPEN, CLOSING))
    @rule(shopper=SHOPPERS, units=UNITS)
    def reserves(self, shopper: int, units: int) -> None:
        """Somebody taps or types "+1"; whoever has a seat already has that one (P4)."""
        if not any(seat.shopper == shopper for seat in self.plain.live()):
            self.takes_place(shopper, units)

    @precondition(lambda self: self.state_is(OPEN))
    @rule(crowd=st.lists(st.tuples(SHOPPERS, UNITS, CARDS), min_size=1, max_size=5))
    def crowd_joins(self, crowd: list[tuple[int, int, int]]) -> None:
        """Some reserve and pay at once, with a card of their own or one seen here before."""
        for shopper, units, card in crowd:
            self.reserves(shopper, units)
            held = [n for n, s in self.plain.seats.items()
                    if s.shopper == shopper and s.state == "reserved"]  # fmt: skip
            if held and self.state_is(OPEN) and self.now < self.plain.closes_at:
                self.is_paid(held[0], card=card)

    @precondition(lambda self: self.state_is(OPEN, CLOSING) and self.some("reserved"))
    @rule(at=PICK, card=CARDS, late_seconds=st.integers(-2, 2))
    def authorization_arrives(self, at: int, card: int, late_seconds: int) -> None:
        """Stripe says when it authorized: in time it counts, later it is released (D-13)."""
        number = self.pick("reserved", at)
        made_at = self.now
        if self.state_is(CLOSING):
            made_at = self.team_buy.joinable_until + timedelta(seconds=late_seconds)
        in_time = made_at <= self.plain.closes_at and (self.plain.open or late_seconds <= 0)
        assert counts_in_time(self.team_buy, authorized_at=made_at) is in_time
        if in_time:
            self.is_paid(number, card=card)
        else:
            self.gives_up(number, "released")

    @precondition(lambda self: self.state_is(OPEN, CLOSING) and self.some("reserved"))
    @rule(at=PICK)
    def expires(self, at: int) -> None:
        """A reservation that was never paid runs out; its place and units are free again."""
        self.gives_up(self.pick("reserved", at), "expired")

    @precondition(lambda self: self.state_is(OPEN, CLOSING) and self.some("authorized"))
    @rule(at=PICK)
    def leaves(self, at: int) -> None:
        """A paid seat asks to go, and goes only if no reached tier rests on it."""
        number = self.pick("authorized", at)
        seat, heir = self.plain.seats[number], self.promoted_by(number)
        promoted = () if heir is None else (self.plain.seats[heir].units,)
        refused = refusal_of(
            lambda: check_leaves(
                self.team_buy,
                quantity=seat.units,
                counted=self.counts[number],
                promoted=promoted,
                now=self.now,
            )
        )
        assert refused == self.plain.why_not_leave(seat, at=self.now)
        if refused is None:
            self.goes(number, "left")

    # ---- the merchant, and what happens to cards -----------------------------------------------

    @precondition(lambda self: self.state_is(OPEN))
    @rule(units=UNITS)
    def sponsors(self, units: int) -> None:
        """The merchant adds a seat of its own, openly, within the same places and stock (P11)."""
        number = self.takes_place(None, min(units, 4))
        if number is not None:
            self.is_paid(number, card=None)

    @precondition(lambda self: self.state_is(OPEN, CLOSING) and self.some("authorized"))
    @rule(at=PICK)
    def hold_lapses(self, at: int) -> None:
        """A hold is lost, bearing or not: the count dips, the price stays."""
        self.goes(self.pick("authorized", at), "released")

    @precondition(lambda self: self.state_is(OPEN))
    @rule(allowed=st.booleans())
    def closes_early(self, allowed: bool) -> None:
        """The initiator or the merchant closes before the deadline, if policy and count allow."""
        expected = None
        if self.plain.count() < self.plain.formed_min:
            expected = "team_buy_not_formed"
        if not allowed:
            expected = "early_close_not_allowed"
        if self.now >= self.plain.closes_at:
            expected = "team_buy_closed"
        before = self.team_buy
        refused = refusal_of(lambda: close_early(before, allowed=allowed, now=self.now))
        assert refused == expected
        if refused is None:
            self.team_buy, facts = close_early(before, allowed=allowed, now=self.now)
            self.tell(facts)
            self.plain.open = False

    # ---- the clock and the workers -------------------------------------------------------------

    @precondition(lambda self: self.state_is(OPEN))
    @rule(hours=st.sampled_from([1, 5, 24]))
    def time_passes(self, hours: int) -> None:
        """The database's clock moves on."""
        self.now += timedelta(hours=hours)

    @precondition(lambda self: self.state_is(OPEN) and self.now >= self.plain.closes_at)
    @rule()
    def deadline_is_seen(self) -> None:
        """A worker finds the deadline passed."""
        self.team_buy, facts = begin_closing(self.team_buy, reason="deadline", now=self.now)
        self.tell(facts)
        self.plain.open = False

    @precondition(lambda self: self.state_is(CLOSING) and not self.some("reserved"))
    @rule(commission_bp=st.integers(0, 5_000), fee_bp=st.integers(0, 4_000), data=st.data())
    def closes(self, commission_bp: int, fee_bp: int, data: st.DataObject) -> None:
        """Nothing is in flight any more: members and price are fixed, the ops are planned."""
        formed = self.plain.count() >= self.plain.formed_min
        self.team_buy, fact = close(self.team_buy, now=self.now)
        self.told.append(fact)
        assert isinstance(fact, TeamBuyClosed)
        assert fact.formed is formed
        assert fact.closing_count == self.plain.count()
        assert fact.closing_unit_price_minor == self.plain.price_minor()
        self.closing_minor = fact.closing_unit_price_minor
        terms = CloseTerms(
            formed=formed,
            closing_unit_price_minor=self.closing_minor,
            commission_bp=commission_bp,
            platform_fee_bp=fee_bp,
            leader_id=LEADER,
        )
        held = [
            PaidSeat(
                seat_id=UUID(int=number),
                payment_id=UUID(int=number + 100),
                shopper_id=UUID(int=seat.shopper),
                quantity=seat.units,
                authorized_minor=seat.shown_minor * seat.units,
                charged=False,
            )
            for number, seat in self.plain.seats.items()
            if seat.state == "authorized" and seat.shopper is not None
        ]
        self.ops = data.draw(st.permutations(plan_settlement(terms, held)))

    @precondition(lambda self: self.ops)
    @rule(finishes=st.booleans())
    def a_worker_does_an_op(self, finishes: bool) -> None:
        """Ops are done in any order; one whose worker died before its mark is done once more."""
        op = self.ops[-1]
        self.done[op.id] = op
        captured = op.outcome.kind is OpKind.CAPTURE
        self.plain.seats[op.seat_id.int].state = "captured" if captured else "released"
        if finishes:
            self.ops.pop()

    @precondition(
        lambda self: self.state_is(TeamBuyState.SETTLING, TeamBuyState.RELEASING) and not self.ops
    )
    @rule()
    def ends(self) -> None:
        """All ops are done: settled or failed; the seats and the book agree with it."""
        formed = self.state_is(TeamBuyState.SETTLING)
        self.team_buy = end_settlement(self.team_buy)
        assert self.team_buy.state is (TeamBuyState.SETTLED if formed else TeamBuyState.FAILED)
        paying = [s for s in self.plain.seats.values() if s.shopper and s.state == "captured"]
        assert len(paying) == (len(self.done) if formed else 0)
        book = balances(
            capture_posting(key=op.id, currency="cny", shares=op.outcome.shares, charge_ref=op.id)
            for op in self.done.values()
            if op.outcome.shares is not None
        )
        assert book.get(CLEARING, 0) == self.closing_minor * sum(seat.units for seat in paying)
        assert sum(book.values()) == 0
        assert AUTH_HELD not in book

    @precondition(lambda self: not self.state_is(OPEN))
    @rule()
    def nobody_reopens_it(self) -> None:
        """P7: neither the deadline, nor filling up, nor staff begins closing a second time."""
        with pytest.raises(ValueError, match="cannot begin closing"):
            begin_closing(self.team_buy, reason="deadline", now=self.now)
        assert close_when_full(self.team_buy, now=self.now) == (self.team_buy, [])
        assert refusal_of(lambda: check_joinable(self.team_buy, now=NOW)) == "team_buy_closed"

    # ---- always true ---------------------------------------------------------------------------

    @invariant()
    def counts_and_price_are_those_of_the_plain_model(self) -> None:
        """P1, P3, P11: every counter equals what a look at all seats finds."""
        if not self.state_is(OPEN, CLOSING):
            return
        plain, heads = self.plain, self.plain.heads()
        sponsored = [seat for seat in heads if seat.card is None]
        assert self.team_buy.counted == plain.count()
        assert self.team_buy.buyers_count == len(heads)
        assert self.team_buy.units_count == sum(seat.units for seat in heads)
        assert self.team_buy.sponsored_count == len(sponsored)
        cards = {seat.card for seat in plain.paid() if seat.card is not None}
        assert self.team_buy.buyers_count == len(cards) + len(sponsored)
        assert self.team_buy.authorized_count == len(plain.paid())
        assert self.team_buy.seats_held == len(plain.live()) <= plain.places
        assert self.campaign.units_held == sum(seat.units for seat in plain.live()) <= plain.stock
        assert self.team_buy.unit_price_minor == plain.price_minor()
        assert self.team_buy.formed is (plain.count() >= plain.formed_min)
        assert self.state_is(OPEN) is plain.open

    @invariant()
    def each_shopper_has_one_live_seat_within_the_limit(self) -> None:
        """P3, P4: one live seat per shopper, and no more units than one may have."""
        live = [seat for seat in self.plain.live() if seat.shopper is not None]
        assert len({seat.shopper for seat in live}) == len(live)
        assert all(seat.units <= self.plain.limit for seat in live)

    @invariant()
    def the_price_promise_is_kept(self) -> None:
        """P2: nobody in it was shown less than the price that stands now."""
        assert all(s.shown_minor >= self.team_buy.unit_price_minor for s in self.plain.live())
        assert all(
            op.outcome.capture_minor
            in {0, self.closing_minor * self.plain.seats[op.seat_id.int].units}
            for op in self.done.values()
        )

    @invariant()
    def each_tier_was_announced_once_and_in_order(self) -> None:
        """P9: the announcements are the tiers reached so far, each once, versions rising by one."""
        drops = [fact for fact in self.told if isinstance(fact, TierReached)]
        reached = [t for t in self.plain.ladder.tiers[1:]
                   if t.unit_price_minor >= self.team_buy.unit_price_minor]  # fmt: skip
        assert [d.new_unit_price_minor for d in drops] == [t.unit_price_minor for t in reached]
        assert [d.buyers_min for d in drops] == [t.buyers_min for t in reached]
        versions = [getattr(fact, "version", 0) for fact in self.told]
        assert versions == list(range(2, len(versions) + 2))


def test_a_team_buy_lives_as_the_plainest_model_of_it_does() -> None:
    """Whatever shoppers, merchant, clock and workers do, domain and model never part (P1-P11)."""
    run_state_machine_as_test(
        TeamBuyMachine, settings=settings(max_examples=80, stateful_step_count=40)
    )
