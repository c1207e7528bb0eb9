"""Reserving seats, many at once: the one rule for a batch and for a lone caller (P3, P4)."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from uuid import UUID

import msgspec

from domain.campaigns import CampaignStock, check_units
from domain.errors import DomainError, SeatAlreadyHeldError, TeamBuyNotFoundError
from domain.room_errors import EarlyAccessOnlyError
from domain.seats import Seat, SeatRequest, SeatState
from domain.team_buys import TeamBuy, check_joinable, hold_place


class Joining(msgspec.Struct, frozen=True):
    """One request of a batch: which team-buy, and what is wanted of it."""

    team_buy_id: UUID
    wanted: SeatRequest


class JoinsBook(msgspec.Struct):
    """What a batch reads under its locks, and what it becomes request by request.

    `held`: live seats by (team-buy, shopper). `units`: what a shopper holds in a whole campaign,
    by (campaign, shopper). `first`: who may reserve while a campaign is not yet everybody's, by
    (campaign, shopper). `new`: the seats given out, in order.
    """

    campaigns: dict[UUID, CampaignStock]
    team_buys: dict[UUID, TeamBuy]
    held: dict[tuple[UUID, UUID], Seat]
    units: dict[tuple[UUID, UUID], int]
    first: Collection[tuple[UUID, UUID]] = frozenset()
    new: list[Seat] = []


def reserve_all(
    book: JoinsBook, requests: Sequence[Joining], *, now: datetime
) -> list[Seat | DomainError]:
    """Give each request its seat or its own refusal, in order; a refusal fails no neighbour.

    Args:
        book: read under the locks; `book.new` holds the seats to store afterwards.
        requests: in the order of their arrival.
        now: the database's clock, read after the locks.
    """
    answers: list[Seat | DomainError] = []
    for request in requests:
        try:
            answers.append(reserve(book, request, now=now))
        except DomainError as refusal:
            answers.append(refusal)
    return answers


def reserve(book: JoinsBook, request: Joining, *, now: datetime) -> Seat:
    """Give one request its seat; whoever holds one already gets the same seat again.

    A repeated "+1" (接龙) or a retried request is therefore safe. A reserved seat takes a place
    and stock but does not move the price: only paid and sponsored seats count.

    Raises (checked in this order):
        TeamBuyNotFoundError: no such team-buy.
        SeatAlreadyHeldError: the shopper holds a seat with another quantity.
        EarlyAccessOnlyError: members of certain rooms go first, and this is none of them.
        TeamBuyClosedError: not open, or at or after the deadline.
        TeamBuyFullError: every place is held.
        UnitsPerShopperExceededError: above the campaign's limit for one shopper.
        OutOfStockError: the campaign has not that many units left.
    """
    team_buy = book.team_buys.get(request.team_buy_id)
    if team_buy is None:
        raise TeamBuyNotFoundError
    wanted = request.wanted
    held = book.held.get((team_buy.id, wanted.shopper_id))
    if held is not None:
        if held.quantity != wanted.quantity:
            raise SeatAlreadyHeldError(f"your seat is for {held.quantity}")
        return held
    stock = book.campaigns[team_buy.campaign_id]
    opens_to_all_at = stock.early_access_until
    if opens_to_all_at is not None and now < opens_to_all_at:
        check_goes_first(book.first, (team_buy.campaign_id, wanted.shopper_id))
    check_joinable(team_buy, now=now)
    units = book.units.get((team_buy.campaign_id, wanted.shopper_id), 0)
    check_units(stock, wanted_units=wanted.quantity, shopper_units=units)
    seat = reserved_seat(team_buy, wanted, now=now, reserve_seconds=stock.reserve_seconds)
    book.new.append(seat)
    book.team_buys[team_buy.id] = hold_place(team_buy)
    book.held[team_buy.id, wanted.shopper_id] = seat
    book.units[team_buy.campaign_id, wanted.shopper_id] = units + seat.quantity
    book.campaigns[team_buy.campaign_id] = msgspec.structs.replace(
        stock, units_held=stock.units_held + seat.quantity
    )
    return seat


def check_goes_first(
    first: Collection[tuple[UUID, UUID]], campaign_and_shopper: tuple[UUID, UUID]
) -> None:
    """Refuse whoever is in none of the rooms that hear of a campaign first (TB-3).

    Raises:
        EarlyAccessOnlyError: it is not everybody's yet.
    """
    if campaign_and_shopper not in first:
        raise EarlyAccessOnlyError


def reserved_seat(
    team_buy: TeamBuy, wanted: SeatRequest, *, now: datetime, reserve_seconds: int
) -> Seat:
    """Return the seat a shopper gets: at the price shown now, held for `reserve_seconds`."""
    return Seat(
        merchant_id=team_buy.merchant_id,
        id=wanted.seat_id,
        team_buy_id=team_buy.id,
        campaign_id=team_buy.campaign_id,
        shopper_id=wanted.shopper_id,
        state=SeatState.RESERVED,
        quantity=wanted.quantity,
        unit_price_minor=team_buy.unit_price_minor,
        currency=team_buy.currency,
        counted=False,
        reserved_at=now,
        expires_at=now + timedelta(seconds=reserve_seconds),
    )


def units_taken(seats: Sequence[Seat]) -> dict[UUID, int]:
    """Return how many units `seats` take from each campaign."""
    taken: dict[UUID, int] = {}
    for seat in seats:
        taken[seat.campaign_id] = taken.get(seat.campaign_id, 0) + seat.quantity
    return taken
