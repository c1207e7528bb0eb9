"""A team-buy said in the plainest way: a dict of seats, and every answer worked out from scratch.

It knows nothing of counters, flags or ratchets: heads are a set of cards, the price is the lowest
that any head count so far has reached. The domain must agree with it after every step.
"""

from dataclasses import dataclass, field
from datetime import datetime

from domain.campaigns import Counting
from domain.pricing import PriceLadder
from tests.support.domain import plain_price


@dataclass
class PlainSeat:
    """One seat: `card` is None until it is paid, and for ever when the merchant sponsors it."""

    shopper: int | None
    units: int
    shown_minor: int
    card: int | None = None
    paid_turn: int = 0
    state: str = "reserved"

    @property
    def live(self) -> bool:
        """Whether it holds a place and stock."""
        return self.state in {"reserved", "authorized"}


@dataclass
class PlainTeamBuy:
    """The rules of product.md over a dict of seats."""

    ladder: PriceLadder
    counting: Counting
    formed_min: int
    places: int
    stock: int
    limit: int
    closes_at: datetime
    seats: dict[int, PlainSeat] = field(default_factory=dict)
    lowest_minor: int = 0
    open: bool = True

    def live(self) -> list[PlainSeat]:
        """Return the seats that hold a place."""
        return [seat for seat in self.seats.values() if seat.live]

    def paid(self) -> list[PlainSeat]:
        """Return the seats that are paid for or sponsored, in the order of paying."""
        seats = [seat for seat in self.seats.values() if seat.state == "authorized"]
        return sorted(seats, key=lambda seat: seat.paid_turn)

    def heads(self, without: PlainSeat | None = None) -> list[PlainSeat]:
        """Return the seats that count: each sponsored one, and of each card the first paid."""
        first_of_card: dict[int, PlainSeat] = {}
        sponsored = []
        for seat in self.paid():
            if seat is without:
                continue
            if seat.card is None:
                sponsored.append(seat)
            else:
                first_of_card.setdefault(seat.card, seat)
        return [*first_of_card.values(), *sponsored]

    def count(self, without: PlainSeat | None = None) -> int:
        """Return what the tier counts, as if `without` were not there."""
        heads = self.heads(without)
        return len(heads) if self.counting is Counting.BUYERS else sum(h.units for h in heads)

    def price_minor(self) -> int:
        """Return the lowest price any head count so far has reached."""
        self.lowest_minor = min(
            self.lowest_minor or plain_price(self.ladder, 0), plain_price(self.ladder, self.count())
        )
        return self.lowest_minor

    def why_not_join(self, *, at: datetime) -> str | None:
        """Return why a newcomer is refused a place, or None."""
        if not self.open or at >= self.closes_at:
            return "team_buy_closed"
        return "team_buy_full" if len(self.live()) >= self.places else None

    def why_no_units(self, *, shopper: int | None, units: int) -> str | None:
        """Return why a newcomer is refused the units, or None; the merchant has no limit."""
        own = sum(seat.units for seat in self.live() if seat.shopper == shopper)
        if shopper is not None and own + units > self.limit:
            return "units_per_shopper_exceeded"
        held = sum(seat.units for seat in self.live())
        return "out_of_stock" if held + units > self.stock else None

    def why_not_leave(self, seat: PlainSeat, *, at: datetime) -> str | None:
        """Return why a paid seat must stay, or None: without it the reached tier would not stand.

        A seat whose going changes the count of nothing bears nothing.
        """
        if not self.open or at >= self.closes_at:
            return "team_buy_closed"
        fewer = self.count(seat) < self.count()
        dearer = plain_price(self.ladder, self.count(seat)) > self.price_minor()
        return "seat_bears_tier" if fewer and dearer else None
