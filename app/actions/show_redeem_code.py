"""Show a shopper the code of a paid seat, at the pickup point they choose."""

import secrets
from uuid import UUID

import msgspec

from app.actions.access import Person
from app.store import redeem_codes, seats
from app.store.database import Tx
from domain.errors import SeatNotFoundError, SeatStateError
from domain.fulfilment_errors import PickupPointNotFoundError
from domain.ids import SeatRef
from domain.pickups import CODE_BITS, RedeemCode, check_movable, redeem_code_of
from domain.seats import SeatState


async def show_redeem_code(
    tx: Tx, person: Person, seat_id: UUID, *, point_id: UUID | None
) -> RedeemCode:
    """Return the seat's code, made at the first call; another point moves it there.

    Raises (checked in this order):
        SeatNotFoundError: not a seat of theirs.
        SeatStateError: not captured: nothing is to be handed over (yet).
        PickupPointNotFoundError: the merchant has no such point.
        RedeemedAlreadyError: it was handed over, so it moves no more.
    """
    seat = await seats.of_shopper(tx, person.shopper_id, seat_id)
    if seat is None:
        raise SeatNotFoundError
    if seat.state is not SeatState.CAPTURED:
        raise SeatStateError(f"the seat is {seat.state}")
    if point_id is not None and not await redeem_codes.has_point(tx, seat.merchant_id, point_id):
        raise PickupPointNotFoundError
    code = await redeem_codes.issue(
        tx,
        SeatRef(seat.merchant_id, seat.id),
        code=redeem_code_of(secrets.randbits(CODE_BITS)),
        team_buy_id=seat.team_buy_id,
        shopper_id=person.shopper_id,
        point_id=point_id,
    )
    if point_id is None or code.pickup_point_id == point_id:
        return code
    check_movable(code)
    await redeem_codes.move(tx, code, point_id=point_id)
    return msgspec.structs.replace(code, pickup_point_id=point_id)
