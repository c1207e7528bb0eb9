"""Team-buys: who may join, when the price falls, who may leave, when it closes.

A `TeamBuy` carries counts, never the list of its seats, so deciding costs the same at any size.
Every function takes the value and the time and returns the value after it: the caller stores.

`ValueError` means that the caller broke the order of things (a count moved after closing, a
team-buy closed twice): a bug, never an answer to a shopper.
"""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

import msgspec

from domain.campaigns import Counting
from domain.errors import (
    EarlyCloseNotAllowedError,
    SeatBearsTierError,
    TeamBuyClosedError,
    TeamBuyFullError,
    TeamBuyNotFormedError,
)
from domain.facts import (
    Fact,
    SeatsChanged,
    TeamBuyClosed,
    TeamBuyClosing,
    TeamBuyFormed,
    TierReached,
)
from domain.pricing import NextTier, PriceLadder, next_tier, unit_price_minor


class TeamBuyState(StrEnum):
    """open → closing → settling → settled, or → releasing → failed, or cancelled by staff."""

    OPEN = "open"
    CLOSING = "closing"
    SETTLING = "settling"
    SETTLED = "settled"
    RELEASING = "releasing"
    FAILED = "failed"
    CANCELLED = "cancelled"


_ENDED_AS: Final = {
    TeamBuyState.SETTLING: TeamBuyState.SETTLED,
    TeamBuyState.RELEASING: TeamBuyState.FAILED,
}


class TeamBuy(msgspec.Struct, frozen=True):
    """One live session and its counts.

    `seats_held`: seats that hold a place (reserved and authorized, sponsored ones too).
    `authorized_count`: those of them that are paid for or sponsored.
    `buyers_count`, `units_count`: those that count towards the tier: one card counts once.
    `unit_price_minor`: the ratcheted price; it only falls.
    """

    merchant_id: UUID
    id: UUID
    campaign_id: UUID
    initiator_id: UUID
    leader_id: UUID | None
    state: TeamBuyState
    ladder: PriceLadder
    counting: Counting
    currency: str
    formed_min: int
    buyers_max: int
    seats_held: int
    authorized_count: int
    sponsored_count: int
    buyers_count: int
    units_count: int
    unit_price_minor: int
    version: int
    opened_at: datetime
    closes_at: datetime
    closing_at: datetime | None = None

    @property
    def counted(self) -> int:
        """What the tier and the forming rule count."""
        return self.buyers_count if self.counting is Counting.BUYERS else self.units_count

    @property
    def formed(self) -> bool:
        """Whether enough have come (成团): a plain comparison of integers (defect D-2)."""
        return self.counted >= self.formed_min

    @property
    def next_tier(self) -> NextTier | None:
        """What is missing to the next cheaper tier."""
        return next_tier(self.ladder, counted=self.counted, price_minor=self.unit_price_minor)

    @property
    def joinable_until(self) -> datetime:
        """The instant at which the last authorization still counts: the deadline, or the close."""
        return self.closes_at if self.closing_at is None else min(self.closes_at, self.closing_at)


def is_open(team_buy: TeamBuy, *, now: datetime) -> bool:
    """Say whether joining has not ended: open, and before the deadline."""
    return team_buy.state is TeamBuyState.OPEN and now < team_buy.closes_at


def check_joinable(team_buy: TeamBuy, *, now: datetime) -> None:
    """Refuse a newcomer whom there is no place for.

    Raises (checked in this order):
        TeamBuyClosedError: not open, or `now` is at or after `closes_at`.
        TeamBuyFullError: `buyers_max` seats are held.
    """
    if not is_open(team_buy, now=now):
        raise TeamBuyClosedError
    if team_buy.seats_held >= team_buy.buyers_max:
        raise TeamBuyFullError


def hold_place(team_buy: TeamBuy) -> TeamBuy:
    """Return the team-buy with one more place taken; the price does not move: nobody has paid."""
    return msgspec.structs.replace(team_buy, seats_held=team_buy.seats_held + 1)


def free_place(team_buy: TeamBuy) -> TeamBuy:
    """Return the team-buy with the place of an unpaid seat given back."""
    return msgspec.structs.replace(team_buy, seats_held=team_buy.seats_held - 1)


def count_in(
    team_buy: TeamBuy, *, quantity: int, counts: bool, sponsored: bool = False
) -> tuple[TeamBuy, list[Fact]]:
    """Count a held seat that is now paid for (or sponsored); the price may fall for everyone.

    Args:
        team_buy: with the seat's place already held.
        quantity: its units.
        counts: False when its card already counts here: it pays, but moves no tier (GR-3).
        sponsored: the merchant stands for this seat, openly (P11).

    Returns:
        The team-buy after it, and one fact per tier crossed, in order, then whether it formed.

    Raises:
        ValueError: members and price are fixed already.
    """
    after = msgspec.structs.replace(
        team_buy,
        authorized_count=team_buy.authorized_count + 1,
        sponsored_count=team_buy.sponsored_count + sponsored,
        buyers_count=team_buy.buyers_count + counts,
        units_count=team_buy.units_count + (quantity if counts else 0),
    )
    return _settle_price(team_buy, after)


def count_out(
    team_buy: TeamBuy, *, quantity: int, counted: bool, promoted: Sequence[int] = ()
) -> tuple[TeamBuy, list[Fact]]:
    """Take a paid seat out of the counts; whoever may leave has been decided before.

    Args:
        team_buy: with the seat in it.
        quantity: its units.
        counted: whether it counted towards the tier.
        promoted: units of the seat of the same card that counts in its stead, if there is one.

    Returns:
        The team-buy after it and its facts. The price never rises; with more units promoted than
        left it may even fall.

    Raises:
        ValueError: members and price are fixed already, or the seat is replaced by more than one
            other, or by one although it did not count itself.
    """
    if len(promoted) > counted:
        raise ValueError("a seat that counted is replaced by one other at most")
    after = msgspec.structs.replace(
        team_buy,
        seats_held=team_buy.seats_held - 1,
        authorized_count=team_buy.authorized_count - 1,
        buyers_count=team_buy.buyers_count - counted + len(promoted),
        units_count=team_buy.units_count - (quantity if counted else 0) + sum(promoted),
    )
    return _settle_price(team_buy, after)


def take_over(
    team_buy: TeamBuy,
    *,
    quantity: int,
    counted: bool,
    promoted: Sequence[int] = (),
    counts: bool,
) -> tuple[TeamBuy, list[Fact]] | None:
    """Give the place of a paid seat to another payer in one step: no count dips in between.

    Args:
        team_buy: with the seat in it.
        quantity: its units, which become the other's.
        counted: whether it counted towards the tier.
        promoted: units of the seat of the same card that counts in its stead, if there is one.
        counts: whether the newcomer's card counts: False where it counts already.

    Returns:
        The team-buy after it and its facts; None when fewer would count than before, which nobody
        may cause by passing a seat on.

    Raises:
        ValueError: as for `count_out`.
    """
    if len(promoted) > counted:
        raise ValueError("a seat that counted is replaced by one other at most")
    after = msgspec.structs.replace(
        team_buy,
        buyers_count=team_buy.buyers_count - counted + len(promoted) + counts,
        units_count=team_buy.units_count + quantity * (counts - counted) + sum(promoted),
    )
    return None if after.counted < team_buy.counted else _settle_price(team_buy, after)


def check_leaves(
    team_buy: TeamBuy, *, quantity: int, counted: bool, promoted: Sequence[int], now: datetime
) -> None:
    """Refuse to let a paid seat go while the promised price rests on it (load-bearing, 承重席位).

    A seat that another one of the same card replaces in the count, or that never counted, bears
    nothing. Below the minimum to form (成团人数) no price is at stake: such a seat may leave.

    Args:
        team_buy: with the seat in it.
        quantity: its units.
        counted: whether it counts towards the tier.
        promoted: units of the seat of the same card that would count in its stead, if any.
        now: the database's clock.

    Raises (checked in this order):
        TeamBuyClosedError: closing has begun, or the deadline has passed.
        SeatBearsTierError: without it the reached tier would not stand.
    """
    if not is_open(team_buy, now=now):
        raise TeamBuyClosedError
    after, _ = count_out(team_buy, quantity=quantity, counted=counted, promoted=promoted)
    price_without = unit_price_minor(after.ladder, counted=after.counted)
    if after.counted < team_buy.counted and price_without > team_buy.unit_price_minor:
        raise SeatBearsTierError


def close_when_full(team_buy: TeamBuy, *, now: datetime) -> tuple[TeamBuy, list[Fact]]:
    """Begin closing when every place is paid for; otherwise nothing happens."""
    if team_buy.state is TeamBuyState.OPEN and team_buy.authorized_count >= team_buy.buyers_max:
        return begin_closing(team_buy, reason="full", now=now)
    return team_buy, []


def close_early(team_buy: TeamBuy, *, allowed: bool, now: datetime) -> tuple[TeamBuy, list[Fact]]:
    """Begin closing before the deadline, because the initiator or the merchant says so.

    Raises (checked in this order):
        TeamBuyClosedError: it is closing already.
        EarlyCloseNotAllowedError: the campaign's policy forbids it.
        TeamBuyNotFormedError: too few have come; early closing never makes a team-buy fail.
    """
    if not is_open(team_buy, now=now):
        raise TeamBuyClosedError
    if not allowed:
        raise EarlyCloseNotAllowedError
    if not team_buy.formed:
        raise TeamBuyNotFormedError
    return begin_closing(team_buy, reason="early", now=now)


def cancel(team_buy: TeamBuy, *, now: datetime) -> tuple[TeamBuy, list[Fact]]:
    """Begin closing because staff call it off: everybody gets everything back.

    Raises:
        TeamBuyClosedError: closing has begun; what was promised then is kept.
    """
    if not is_open(team_buy, now=now):
        raise TeamBuyClosedError
    return begin_closing(team_buy, reason="cancelled", now=now)


def begin_closing(team_buy: TeamBuy, *, reason: str, now: datetime) -> tuple[TeamBuy, list[Fact]]:
    """Let nobody join any more. What Stripe authorized until `joinable_until` still counts.

    Args:
        team_buy: open.
        reason: `deadline`, `full`, `early` or `cancelled`, for those who read the fact.
        now: the database's clock.

    Raises:
        ValueError: it is not open; what has begun to close never reopens (P7).
    """
    if team_buy.state is not TeamBuyState.OPEN:
        raise ValueError(f"team-buy {team_buy.id} cannot begin closing: it is {team_buy.state}")
    after = msgspec.structs.replace(
        team_buy, state=TeamBuyState.CLOSING, closing_at=now, version=team_buy.version + 1
    )
    return after, [TeamBuyClosing(after.id, after.version, reason)]


def close(
    team_buy: TeamBuy, *, now: datetime, cancelled: bool = False
) -> tuple[TeamBuy, TeamBuyClosed]:
    """Fix members and price, once every payment in flight has an answer; say formed or failed.

    The caller writes down every operation that follows in the same transaction. One that staff
    `cancelled` is released like a failed one, however many had come.

    Raises:
        ValueError: it is not closing.
    """
    if team_buy.state is not TeamBuyState.CLOSING:
        raise ValueError(f"team-buy {team_buy.id} cannot close: it is {team_buy.state}")
    formed = team_buy.formed and not cancelled
    state = TeamBuyState.SETTLING if formed else TeamBuyState.RELEASING
    after = msgspec.structs.replace(team_buy, state=state, version=team_buy.version + 1)
    return after, TeamBuyClosed(
        team_buy_id=after.id,
        version=after.version,
        formed=formed,
        closing_unit_price_minor=after.unit_price_minor,
        closing_count=after.counted,
        closed_at=now,
    )


def end_settlement(team_buy: TeamBuy, *, cancelled: bool = False) -> TeamBuy:
    """Return the closed team-buy with its last operation done: settled, failed or cancelled.

    Raises:
        ValueError: it is neither settling nor releasing.
    """
    if team_buy.state not in _ENDED_AS:
        raise ValueError(f"team-buy {team_buy.id} has nothing to end: it is {team_buy.state}")
    state = TeamBuyState.CANCELLED if cancelled else _ENDED_AS[team_buy.state]
    return msgspec.structs.replace(team_buy, state=state, version=team_buy.version + 1)


def counts_in_time(team_buy: TeamBuy, *, authorized_at: datetime) -> bool:
    """Say whether an authorization came in time, by Stripe's clock, whatever the webhook's (D-13).

    Stripe tells whole seconds, so the second of the deadline itself still counts.
    """
    return authorized_at <= team_buy.joinable_until


def _settle_price(before: TeamBuy, after: TeamBuy) -> tuple[TeamBuy, list[Fact]]:
    """Ratchet the price to the counts and name each tier that was crossed.

    The one place where a price moves, so the one place that must know when it is fixed.
    """
    if before.state not in (TeamBuyState.OPEN, TeamBuyState.CLOSING):
        raise ValueError(f"the price of team-buy {before.id} is fixed: it is {before.state}")
    facts: list[Fact] = []
    price_minor, version = before.unit_price_minor, before.version
    for tier in after.ladder.tiers:
        if tier.unit_price_minor < price_minor and tier.buyers_min <= after.counted:
            version += 1
            facts.append(
                TierReached(
                    after.id,
                    version,
                    tier.buyers_min,
                    price_minor,
                    tier.unit_price_minor,
                    after.counted,
                )
            )
            price_minor = tier.unit_price_minor
    if after.formed and not before.formed:
        version += 1
        facts.append(TeamBuyFormed(after.id, version, after.counted))
    if not facts:
        version += 1
        facts.append(SeatsChanged(after.id, version, after.buyers_count, after.units_count))
    return msgspec.structs.replace(after, unit_price_minor=price_minor, version=version), facts
