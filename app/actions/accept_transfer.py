"""Accept an offered seat: reserve the right to pay for it, at the price shown now.

Nobody's place moves yet. The new seat waits for its money; `take_over` then swaps the two.
"""

from datetime import datetime, timedelta

import msgspec
from uuid_utils.compat import uuid7

from app.actions.access import Person, check_verified
from app.actions.offer_seat import find_offer
from app.store import joins, seat_transfers, seats, team_buys
from app.store.database import Tx
from app.store.joins import Shopper
from domain.campaigns import CampaignStock
from domain.errors import (
    SeatAlreadyHeldError,
    TransferEndedError,
    TransferNotFoundError,
    UnitsPerShopperExceededError,
)
from domain.ids import TeamBuyRef
from domain.reservations import check_goes_first, reserved_seat
from domain.seats import Seat, SeatRequest, SeatState
from domain.team_buys import TeamBuy
from domain.transfers import Transfer, TransferOutcome, check_accepts


class OfferedSeat(msgspec.Struct, frozen=True):
    """What a code offers: the seat as it is, and the team-buy whose price the taker would pay."""

    transfer: Transfer
    quantity: int
    team_buy: TeamBuy


async def read_transfer(tx: Tx, person: Person, text: str) -> OfferedSeat:
    """Show what a code offers.

    Raises:
        TransferNotFoundError: no such code, or it is for somebody else.
    """
    transfer = await find_offer(tx, person.shopper_id, text)
    ref = TeamBuyRef(transfer.merchant_id, transfer.team_buy_id)
    found, _ = await team_buys.read(tx, ref.merchant_id, [ref.id])
    given = await seats.of_team_buy(tx, ref, transfer.seat_id)
    if given is None:
        raise TransferNotFoundError
    return OfferedSeat(transfer, given.quantity, found[ref.id])


async def accept_transfer(tx: Tx, person: Person, text: str) -> Seat:
    """Give somebody the seat that will stand in the offered one's place once it is paid.

    Whoever has accepted gets the same seat again.

    Raises (checked in this order):
        AccountUnverifiedError.
        TransferNotFoundError: no such code, or it is for somebody else.
        TransferEndedError, TeamBuyClosedError: see `check_accepts`.
        SeatAlreadyHeldError: the caller has a seat there, the offered one included.
        EarlyAccessOnlyError: members of certain rooms go first, and this is none of them.
        UnitsPerShopperExceededError: above the campaign's limit for one shopper.
    """
    check_verified(person)
    transfer = await find_offer(tx, person.shopper_id, text)
    ref = TeamBuyRef(transfer.merchant_id, transfer.team_buy_id)
    stock = await joins.lock(tx, ref.merchant_id, [transfer.campaign_id], [ref.id])
    found, now = await team_buys.read(tx, ref.merchant_id, [ref.id])
    transfer = await find_offer(tx, person.shopper_id, text)
    if now is None:
        raise TransferNotFoundError
    taken = await _taken(tx, transfer, person)
    if taken is not None:
        return taken
    given = await seats.of_team_buy(tx, ref, transfer.seat_id)
    check_accepts(transfer, given, found[ref.id], now=now)
    if given is None:
        raise TransferEndedError
    wanted = SeatRequest(uuid7(), person.shopper_id, given.quantity)
    left = stock[transfer.campaign_id]
    await _check_may_hold(tx, given, wanted, left, now=now)
    new = reserved_seat(found[ref.id], wanted, now=now, reserve_seconds=left.reserve_seconds)
    new = msgspec.structs.replace(new, state=SeatState.TAKING_OVER)
    await seat_transfers.take(tx, new, given_seat_id=given.id)
    await seat_transfers.accept(
        tx,
        transfer,
        taker_id=person.shopper_id,
        seat_id=new.id,
        expires_at=now + timedelta(seconds=left.reserve_seconds),
    )
    return new


async def _taken(tx: Tx, transfer: Transfer, person: Person) -> Seat | None:
    """Return the seat with which this person has accepted already, unless that has lapsed."""
    if transfer.taker_id != person.shopper_id or transfer.taker_seat_id is None:
        return None
    if transfer.outcome not in (None, TransferOutcome.TRANSFERRED):
        return None
    return await seats.of_shopper(tx, person.shopper_id, transfer.taker_seat_id)


async def _check_may_hold(
    tx: Tx, given: Seat, wanted: SeatRequest, stock: CampaignStock, *, now: datetime
) -> None:
    """Refuse whom a seat of that size may not be given: no units are taken from the stock."""
    key = (given.merchant_id, given.campaign_id, wanted.shopper_id)
    held = await seat_transfers.live(tx, *key)
    if any(one.team_buy_id == given.team_buy_id for one in held):
        raise SeatAlreadyHeldError
    opens_to_all_at = stock.early_access_until
    if opens_to_all_at is not None and now < opens_to_all_at:
        asked = Shopper(given.campaign_id, wanted.shopper_id)
        first = await joins.first(tx, given.merchant_id, [asked])
        check_goes_first(first, (given.campaign_id, wanted.shopper_id))
    if sum(one.quantity for one in held) + wanted.quantity > stock.units_per_shopper_max:
        raise UnitsPerShopperExceededError
