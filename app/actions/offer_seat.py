"""Offer a paid seat to somebody else (转让), or take the offer back."""

import secrets
from uuid import UUID

from uuid_utils.compat import uuid7

from app.actions.open_team_buy import CODE_BITS
from app.store import joins, seat_transfers, seats, shoppers, team_buys
from app.store.database import Tx
from domain.errors import SeatAlreadyHeldError, SeatNotFoundError, TransferNotFoundError
from domain.ids import TeamBuyRef
from domain.invites import code_of, parse_code
from domain.room_errors import ShopperNotFoundError
from domain.seats import Seat
from domain.transfers import Transfer, TransferOutcome, check_offers, check_replaceable


async def offer_seat(
    tx: Tx, shopper_id: UUID, seat_id: UUID, *, for_shopper_id: UUID | None
) -> Transfer:
    """Offer a seat under a new code, which replaces an offer that nobody has accepted.

    Args:
        tx: the transaction.
        shopper_id: who gives.
        seat_id: a paid seat of theirs.
        for_shopper_id: the only one who may take it; None: whoever has the code.

    Raises (checked in this order):
        SeatNotFoundError: not a seat of this shopper.
        SeatStateError, TeamBuyClosedError: see `check_offers`.
        TransferTakenError: somebody is just paying for it.
        SeatAlreadyHeldError: it is offered to the giver, or to whom has a seat there.
        ShopperNotFoundError: nobody has that id.
    """
    seat = await _own(tx, shopper_id, seat_id)
    ref = TeamBuyRef(seat.merchant_id, seat.team_buy_id)
    await joins.lock(tx, ref.merchant_id, [seat.campaign_id], [ref.id])
    found, now = await team_buys.read(tx, ref.merchant_id, [ref.id])
    seat = await _own(tx, shopper_id, seat_id)
    if now is None:
        raise SeatNotFoundError
    check_offers(seat, found[ref.id], now=now)
    standing = await seat_transfers.standing(tx, ref.merchant_id, seat.id)
    check_replaceable(standing)
    if for_shopper_id is not None:
        await _check_free(tx, seat, for_shopper_id)
    if standing is not None:
        await seat_transfers.end(tx, standing, TransferOutcome.WITHDRAWN)
    transfer = Transfer(
        merchant_id=ref.merchant_id,
        id=uuid7(),
        code=code_of(secrets.randbits(CODE_BITS)),
        campaign_id=seat.campaign_id,
        team_buy_id=ref.id,
        seat_id=seat.id,
        giver_id=shopper_id,
        for_shopper_id=for_shopper_id,
        created_at=now,
        expires_at=found[ref.id].closes_at,
    )
    await seat_transfers.insert(tx, transfer)
    return transfer


async def withdraw_offer(tx: Tx, shopper_id: UUID, seat_id: UUID) -> None:
    """Take an offer back that nobody has accepted; without one nothing happens.

    Raises (checked in this order):
        SeatNotFoundError: not a seat of this shopper.
        TransferTakenError: somebody is just paying for it.
    """
    seat = await _own(tx, shopper_id, seat_id)
    await team_buys.lock_one(tx, TeamBuyRef(seat.merchant_id, seat.team_buy_id))
    standing = await seat_transfers.standing(tx, seat.merchant_id, seat.id)
    check_replaceable(standing)
    if standing is not None:
        await seat_transfers.end(tx, standing, TransferOutcome.WITHDRAWN)


async def find_offer(tx: Tx, shopper_id: UUID, text: str) -> Transfer:
    """Return what a code offers, to whom it may be offered.

    Raises:
        TransferNotFoundError: no such code, or it is for somebody else.
    """
    code = parse_code(text)
    transfer = None if code is None else await seat_transfers.by_code(tx, code)
    if transfer is None or not transfer.is_for(shopper_id):
        raise TransferNotFoundError
    return transfer


async def _own(tx: Tx, shopper_id: UUID, seat_id: UUID) -> Seat:
    seat = await seats.of_shopper(tx, shopper_id, seat_id)
    if seat is None:
        raise SeatNotFoundError
    return seat


async def _check_free(tx: Tx, seat: Seat, shopper_id: UUID) -> None:
    if shopper_id == seat.shopper_id:
        raise SeatAlreadyHeldError
    if await shoppers.by_id(tx, shopper_id) is None:
        raise ShopperNotFoundError
    held = await seat_transfers.live(tx, seat.merchant_id, seat.campaign_id, shopper_id)
    if any(one.team_buy_id == seat.team_buy_id for one in held):
        raise SeatAlreadyHeldError
