"""Sponsored seats: a merchant stands for a seat openly, booked in its own book (P11).

There is no other way to raise a count without a payer: the schema refuses a seat that has neither
a shopper nor a ledger transaction.
"""

from datetime import datetime
from uuid import UUID

from uuid_utils.compat import uuid7

from app.actions.leave_team_buy import return_money
from app.store import joins, ledger, outbox, seats, team_buys
from app.store.database import Tx
from domain.errors import (
    OutOfStockError,
    SeatNotFoundError,
    SeatStateError,
    TeamBuyClosedError,
    TeamBuyNotFoundError,
)
from domain.facts import Fact, SeatEnded, TeamBuyFormed
from domain.ids import TeamBuyRef
from domain.ledger import sponsored_posting
from domain.seats import Seat, SeatState
from domain.team_buys import (
    TeamBuy,
    TeamBuyState,
    check_joinable,
    close_when_full,
    count_in,
    count_out,
    hold_place,
)


async def sponsor_seat(tx: Tx, ref: TeamBuyRef, *, quantity: int) -> Seat:
    """Add a seat that the merchant stands for; it counts, it is shown as sponsored.

    Raises (checked in this order):
        TeamBuyNotFoundError, TeamBuyClosedError, TeamBuyFullError, OutOfStockError.
    """
    place = await team_buys.place(tx, ref.id)
    if place is None or place.merchant_id != ref.merchant_id:
        raise TeamBuyNotFoundError
    stock = await joins.lock(tx, ref.merchant_id, [place.campaign_id], [ref.id])
    found, now = await team_buys.read(tx, ref.merchant_id, [ref.id])
    if now is None:
        raise TeamBuyNotFoundError
    check_joinable(found[ref.id], now=now)
    left = stock[place.campaign_id]
    if left.units_held + quantity > left.stock:
        raise OutOfStockError
    seat = await _insert(tx, found[ref.id], quantity=quantity, now=now)
    await seats.take_stock(tx, ref.merchant_id, seat)
    after, facts = count_in(
        hold_place(found[ref.id]), quantity=quantity, counts=True, sponsored=True
    )
    # The last place may be a sponsored one.
    after, full = close_when_full(after, now=now)
    await team_buys.save(tx, ref.merchant_id, [after], close_reason="full")
    await outbox.put(tx, ref.merchant_id, [*facts, *full])
    return seat


async def release_seat(tx: Tx, ref: TeamBuyRef, seat_id: UUID) -> Seat:
    """Let a paid seat go by decision of staff; if it bore the tier, the merchant stands in.

    Raises (checked in this order):
        TeamBuyNotFoundError, SeatNotFoundError.
        SeatStateError: not a paid seat of a shopper.
        TeamBuyClosedError: joining has ended.
    """
    place = await team_buys.place(tx, ref.id)
    if place is None or place.merchant_id != ref.merchant_id:
        raise TeamBuyNotFoundError
    await joins.lock(tx, ref.merchant_id, [place.campaign_id], [ref.id])
    found, now = await team_buys.read(tx, ref.merchant_id, [ref.id])
    seat = await seats.of_team_buy(tx, ref, seat_id)
    if seat is None or now is None:
        raise SeatNotFoundError
    if seat.state is not SeatState.AUTHORIZED or seat.shopper_id is None:
        raise SeatStateError(f"the seat is {seat.state}")
    team_buy = found[ref.id]
    if team_buy.state is not TeamBuyState.OPEN or now >= team_buy.closes_at:
        raise TeamBuyClosedError
    same_card = await seats.same_card_seat(tx, ref, seat.id) if seat.counted else None
    promoted = [] if same_card is None else [same_card.quantity]
    after, facts = count_out(
        team_buy, quantity=seat.quantity, counted=seat.counted, promoted=promoted
    )
    await seats.end(tx, ref, seat.id, state=SeatState.RELEASED, reason="released_by_staff")
    if same_card is not None:
        await seats.count_in(tx, ref, same_card.id)
    await return_money(tx, seat, reason="released_by_staff")
    # The seat's place and units pass to the merchant as they are: no stock moves.
    stand_in = await _insert(tx, team_buy, quantity=seat.quantity, now=now)
    after, more = count_in(
        hold_place(after), quantity=stand_in.quantity, counts=True, sponsored=True
    )
    await team_buys.save(tx, ref.merchant_id, [after])
    # Nobody saw the count dip in between, so a team-buy that had formed does not form again.
    told = [fact for fact in more if not (team_buy.formed and isinstance(fact, TeamBuyFormed))]
    ended: Fact = SeatEnded(ref.id, seat.id, SeatState.RELEASED.value)
    await outbox.put(tx, ref.merchant_id, [*facts, *told, ended])
    return stand_in


async def _insert(tx: Tx, team_buy: TeamBuy, *, quantity: int, now: datetime) -> Seat:
    seat = Seat(
        merchant_id=team_buy.merchant_id,
        id=uuid7(),
        team_buy_id=team_buy.id,
        campaign_id=team_buy.campaign_id,
        shopper_id=None,
        state=SeatState.AUTHORIZED,
        quantity=quantity,
        unit_price_minor=team_buy.unit_price_minor,
        currency=team_buy.currency,
        counted=True,
        reserved_at=now,
        expires_at=None,
    )
    posting = sponsored_posting(
        key=f"sponsored:{seat.id}", currency=seat.currency, amount_minor=seat.amount_minor
    )
    booked = await ledger.post(tx, team_buy.merchant_id, [(posting, now)])
    await seats.insert_sponsored(tx, seat, transaction_id=booked[0])
    return seat
