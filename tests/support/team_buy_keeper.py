"""What the actions keep beside a team-buy: its seats, who counts, and what was told.

Asks the domain before each step, compares its answer with the plain model's, stores what comes
back.
"""

from collections.abc import Callable

import msgspec

from domain.campaigns import Campaign, check_units
from domain.errors import DomainError
from domain.facts import Fact
from domain.team_buys import (
    TeamBuy,
    TeamBuyState,
    check_joinable,
    close_when_full,
    count_in,
    count_out,
    free_place,
    hold_place,
)
from tests.support.domain import NOW
from tests.support.plain_team_buy import PlainSeat, PlainTeamBuy


def refusal_of(ask: Callable[[], object]) -> str | None:
    """Return the code of the refusal that asking meets, or None."""
    try:
        ask()
    except DomainError as refused:
        return refused.code
    return None


class TeamBuyKeeper:
    """A team-buy and its campaign, beside their plain model."""

    def keep(self, campaign: Campaign, team_buy: TeamBuy) -> None:
        """Begin with nobody in the team-buy."""
        self.campaign, self.team_buy = campaign, team_buy
        self.plain = PlainTeamBuy(
            ladder=team_buy.ladder,
            counting=team_buy.counting,
            formed_min=team_buy.formed_min,
            places=team_buy.buyers_max,
            stock=campaign.stock,
            limit=campaign.units_per_shopper_max,
            closes_at=team_buy.closes_at,
        )
        self.now, self.turn = NOW, 0
        self.counts: dict[int, bool] = {}
        self.told: list[Fact] = []

    def state_is(self, *states: TeamBuyState) -> bool:
        """Say whether the team-buy is in one of `states`."""
        return self.team_buy.state in states

    def tell(self, facts: list[Fact]) -> None:
        """Put facts into the outbox."""
        self.told += facts

    def some(self, state: str) -> list[int]:
        """Return the seats in `state` that shoppers hold; the merchant's never go."""
        return [n for n, s in self.plain.seats.items() if s.state == state and s.shopper]

    def pick(self, state: str, at: int) -> int:
        """Return one of the seats in `state`; there must be one."""
        found = self.some(state)
        return found[at % len(found)]

    def hold_units(self, units: int) -> None:
        """Move the campaign's stock counter."""
        held = self.campaign.units_held + units
        self.campaign = msgspec.structs.replace(self.campaign, units_held=held)

    def takes_place(self, shopper: int | None, units: int) -> int | None:
        """Ask for a place and units as an action does; return the new seat, or None if refused."""
        own = sum(s.units for s in self.plain.live() if s.shopper == shopper and shopper)

        def ask() -> None:
            check_joinable(self.team_buy, now=self.now)
            check_units(self.campaign, wanted_units=units, shopper_units=own)

        expected = self.plain.why_not_join(at=self.now) or self.plain.why_no_units(
            shopper=shopper, units=units
        )
        assert refusal_of(ask) == expected
        if expected:
            return None
        number = len(self.plain.seats) + 1
        self.plain.seats[number] = PlainSeat(shopper, units, self.team_buy.unit_price_minor)
        self.team_buy = hold_place(self.team_buy)
        self.hold_units(units)
        return number

    def is_paid(self, number: int, *, card: int | None) -> None:
        """Count a held seat in, exactly once per card, and close if that filled the team-buy."""
        seat = self.plain.seats[number]
        same_card = [n for n, s in self.plain.seats.items() if card and s.card == card and s.live]
        counts = not any(self.counts.get(n) for n in same_card)
        self.turn += 1
        seat.card, seat.paid_turn, seat.state = card, self.turn, "authorized"
        self.counts[number] = counts
        self.team_buy, facts = count_in(
            self.team_buy, quantity=seat.units, counts=counts, sponsored=card is None
        )
        self.tell(facts)
        was_open = self.plain.open
        self.team_buy, facts = close_when_full(self.team_buy, now=self.now)
        self.tell(facts)
        full = was_open and len(self.plain.paid()) >= self.plain.places
        assert bool(facts) is full
        self.plain.open = was_open and not full

    def promoted_by(self, number: int) -> int | None:
        """Return the seat of the same card that would count in this one's stead."""
        seat = self.plain.seats[number]
        if not self.counts[number] or seat.card is None:
            return None
        others = [n for n, s in self.plain.seats.items()
                  if n != number and s.card == seat.card and s.state == "authorized"]  # fmt: skip
        return min(others, key=lambda n: self.plain.seats[n].paid_turn, default=None)

    def goes(self, number: int, state: str) -> None:
        """Take a paid seat out of the counts; a seat of the same card takes over its count."""
        seat, heir = self.plain.seats[number], self.promoted_by(number)
        promoted = () if heir is None else (self.plain.seats[heir].units,)
        self.team_buy, facts = count_out(
            self.team_buy, quantity=seat.units, counted=self.counts[number], promoted=promoted
        )
        self.tell(facts)
        self.counts[number] = False
        if heir is not None:
            self.counts[heir] = True
        seat.state = state
        self.hold_units(-seat.units)

    def gives_up(self, number: int, state: str) -> None:
        """Take an unpaid seat out: its place and its units are free again."""
        seat = self.plain.seats[number]
        self.team_buy = free_place(self.team_buy)
        self.hold_units(-seat.units)
        seat.state = state
