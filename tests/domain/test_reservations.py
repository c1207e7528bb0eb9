"""Reserving in batches: each request its own seat or its own refusal, as if it came alone."""

from datetime import timedelta
from uuid import UUID

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.campaigns import CampaignStock
from domain.errors import (
    OutOfStockError,
    SeatAlreadyHeldError,
    TeamBuyClosedError,
    TeamBuyFullError,
    TeamBuyNotFoundError,
    UnitsPerShopperExceededError,
)
from domain.reservations import Joining, JoinsBook, reserve, reserve_all, units_taken
from domain.seats import Seat, SeatRequest, SeatState
from domain.team_buys import TeamBuyState
from tests.support.domain import NOW, a_team_buy

CAMPAIGN, FIRST, SECOND = UUID(int=10), UUID(int=20), UUID(int=21)
REQUESTS = st.lists(
    st.tuples(st.sampled_from([FIRST, SECOND]), st.integers(1, 5), st.integers(1, 4)), max_size=25
)


def a_book(*, stock: int = 500, limit: int = 4, places: int = 200) -> JoinsBook:
    """Return two open team-buys of one campaign, and nobody in them."""
    shared = CampaignStock(
        id=CAMPAIGN, stock=stock, units_held=0, units_per_shopper_max=limit, reserve_seconds=900
    )
    team_buys = {at: a_team_buy(id=at, buyers_max=places) for at in (FIRST, SECOND)}
    return JoinsBook({CAMPAIGN: shared}, team_buys, held={}, units={})


def joining(
    shopper: int = 1, quantity: int = 1, *, team_buy: UUID = FIRST, seat: int = 1
) -> Joining:
    """Return the wish of one shopper for so many units."""
    return Joining(team_buy, SeatRequest(UUID(int=seat), UUID(int=3000 + shopper), quantity))


def wishes(asked: list[tuple[UUID, int, int]]) -> list[Joining]:
    """Return a request for each (team-buy, shopper, units), each with a seat id of its own."""
    return [
        joining(shopper, quantity, team_buy=team_buy, seat=100 + at)
        for at, (team_buy, shopper, quantity) in enumerate(asked)
    ]


@pytest.mark.defect("D-1")
@given(asked=REQUESTS, stock=st.integers(0, 20), limit=st.integers(1, 6), places=st.integers(1, 4))
@settings(max_examples=60)
def test_a_batch_gives_out_what_is_there_and_refuses_only_what_is_not(
    asked: list[tuple[UUID, int, int]], stock: int, limit: int, places: int
) -> None:
    """P3, P4: within stock, limit and places, one live seat per shopper and team-buy; and a look at
    all seats given out so far says the same of each request.
    """
    book = a_book(stock=stock, limit=limit, places=places)
    answers = reserve_all(book, wishes(asked), now=NOW)
    given_out: dict[tuple[UUID, int], int] = {}
    for (team_buy, shopper, units), answer in zip(asked, answers, strict=True):
        own = sum(n for (_, who), n in given_out.items() if who == shopper)
        before = given_out.get((team_buy, shopper))
        expected: type | None = None
        if before is not None:
            expected = None if before == units else SeatAlreadyHeldError
        elif sum(where == team_buy for where, _ in given_out) >= places:
            expected = TeamBuyFullError
        elif own + units > limit:
            expected = UnitsPerShopperExceededError
        elif sum(given_out.values()) + units > stock:
            expected = OutOfStockError
        assert type(answer) is (expected or Seat)
        if expected is None:
            given_out[team_buy, shopper] = units
    assert len(book.new) == len(given_out)
    assert units_taken(book.new).get(CAMPAIGN, 0) == sum(given_out.values()) <= stock
    assert book.campaigns[CAMPAIGN].units_held == sum(given_out.values())
    held = [book.team_buys[at].seats_held for at in (FIRST, SECOND)]
    assert held == [sum(where == at for where, _ in given_out) for at in (FIRST, SECOND)]


@given(asked=REQUESTS, cut=st.integers(0, 25))
@settings(max_examples=60)
def test_how_requests_are_batched_changes_no_answer(
    asked: list[tuple[UUID, int, int]], cut: int
) -> None:
    """One batch, two batches and one by one end in the same seats and the same refusals."""
    whole, halves, alone = (a_book(stock=12, places=3) for _ in range(3))
    requests = wishes(asked)

    def outcome(answers: list[object]) -> list[object]:
        return [answer if isinstance(answer, Seat) else type(answer) for answer in answers]

    at_once = outcome(list(reserve_all(whole, requests, now=NOW)))
    in_two = [*reserve_all(halves, requests[:cut], now=NOW)]
    in_two += reserve_all(halves, requests[cut:], now=NOW)
    singly = [answer for one in requests for answer in reserve_all(alone, [one], now=NOW)]
    assert at_once == outcome(list(in_two)) == outcome(list(singly))
    assert whole == halves == alone


def test_a_seat_is_held_at_the_price_shown_for_the_time_to_pay() -> None:
    """The shopper gets the price of this moment and 15 minutes; the price and the count stand."""
    book = a_book()
    seat = reserve(book, joining(quantity=2), now=NOW)
    assert (seat.state, seat.counted) == (SeatState.RESERVED, False)
    assert (seat.unit_price_minor, seat.amount_minor, seat.currency) == (4990, 9980, "cny")
    assert seat.expires_at == NOW + timedelta(minutes=15)
    assert seat.reserved_at == NOW
    assert book.new == [seat]
    assert book.team_buys[FIRST].counted == 0


def test_the_same_wish_again_is_the_same_seat_even_after_the_deadline() -> None:
    """P4: a repeated "+1" takes nothing more and gets its first answer, open or closed."""
    book = a_book()
    seat = reserve(book, joining(), now=NOW)
    before = msgspec.json.encode(book.campaigns[CAMPAIGN]), book.team_buys[FIRST]
    again = joining(seat=2)
    assert reserve(book, again, now=NOW) == seat
    assert reserve(book, again, now=book.team_buys[FIRST].closes_at) == seat
    assert book.new == [seat]
    assert (msgspec.json.encode(book.campaigns[CAMPAIGN]), book.team_buys[FIRST]) == before


def test_refusals_come_in_the_documented_order_and_change_nothing() -> None:
    """Unknown, held otherwise, closed, full, over the limit, sold out: each hides the next."""
    book = a_book(stock=1, limit=1, places=1)
    reserve(book, joining(1), now=NOW)
    late = book.team_buys[FIRST].closes_at
    closed = a_team_buy(id=SECOND, state=TeamBuyState.CLOSING, seats_held=1, buyers_max=1)
    book.team_buys[SECOND] = closed
    unchanged = msgspec.structs.astuple(book)
    cases = [
        (joining(1, 2, team_buy=UUID(int=99)), late, TeamBuyNotFoundError),
        (joining(1, 2), late, SeatAlreadyHeldError),
        (joining(2, 2), late, TeamBuyClosedError),
        (joining(2, 2, team_buy=SECOND), NOW, TeamBuyClosedError),
        (joining(2, 2), NOW, TeamBuyFullError),
    ]
    for request, now, refusal in cases:
        with pytest.raises(refusal):
            reserve(book, request, now=now)
    assert msgspec.structs.astuple(book) == unchanged
    book.team_buys[FIRST] = a_team_buy(id=FIRST, seats_held=1)
    with pytest.raises(UnitsPerShopperExceededError):
        reserve(book, joining(2, 2), now=NOW)
    with pytest.raises(OutOfStockError):
        reserve(book, joining(2, 1), now=NOW)
