"""Facts: what happened, in the past tense; the only things that leave, and only by the outbox.

Tagged by name, so a reader that does not know one can pass it by. A fact that tells what a
team-buy now looks like carries its `version`: consumers order by it and drop what they have seen.
The end of a seat or of a settlement happens once per id and needs none.
"""

from datetime import datetime
from uuid import UUID

import msgspec


class TierReached(msgspec.Struct, frozen=True, tag="team_buy.tier_reached"):
    """The price fell for everyone: one fact per tier crossed, in order (P9)."""

    team_buy_id: UUID
    version: int
    buyers_min: int
    old_unit_price_minor: int
    new_unit_price_minor: int
    counted: int


class TeamBuyFormed(msgspec.Struct, frozen=True, tag="team_buy.formed"):
    """Enough have come for the team-buy to be settled, not released.

    Told again if a buyer who bore no tier left in between and the count rose once more.
    """

    team_buy_id: UUID
    version: int
    counted: int


class SeatsChanged(msgspec.Struct, frozen=True, tag="team_buy.seats_changed"):
    """Counts moved without a tier being crossed: screens redraw."""

    team_buy_id: UUID
    version: int
    buyers_count: int
    units_count: int


class TeamBuyClosing(msgspec.Struct, frozen=True, tag="team_buy.closing"):
    """No more joins; what Stripe still owes an answer for is being looked at."""

    team_buy_id: UUID
    version: int
    reason: str


class TeamBuyClosed(msgspec.Struct, frozen=True, tag="team_buy.closed"):
    """Members and price are fixed, every operation that follows is written down."""

    team_buy_id: UUID
    version: int
    formed: bool
    closing_unit_price_minor: int
    closing_count: int
    closed_at: datetime


class SettlementEnded(msgspec.Struct, frozen=True, tag="settlement.settled"):
    """Every operation of a closed team-buy has ended; exceptions are counted, not hidden."""

    team_buy_id: UUID
    settlement_id: UUID
    formed: bool
    exception_count: int


class SeatEnded(msgspec.Struct, frozen=True, tag="seat.ended"):
    """A seat reached one of its ends: captured, released, expired, left."""

    team_buy_id: UUID
    seat_id: UUID
    state: str


Fact = (
    TierReached
    | TeamBuyFormed
    | SeatsChanged
    | TeamBuyClosing
    | TeamBuyClosed
    | SettlementEnded
    | SeatEnded
)
