"""Sponsoring and releasing seats as acts of a merchant's staff: allowed by role, audited."""

from uuid import UUID

from app.actions.access import Person, access_merchant
from app.actions.sponsor_seat import release_seat, sponsor_seat
from app.store import audit
from app.store.database import Tx
from domain.ids import TeamBuyRef
from domain.roles import Need
from domain.seats import Seat


async def sponsor_by_staff(tx: Tx, person: Person, ref: TeamBuyRef, *, quantity: int) -> Seat:
    """Add a sponsored seat.

    Raises:
        MerchantNotFoundError, RoleMissingError; then the refusals of `sponsor_seat`.
    """
    await access_merchant(tx, person, ref.merchant_id, Need.SELL)
    seat = await sponsor_seat(tx, ref, quantity=quantity)
    await audit.record(tx, person.act(ref.merchant_id, "seat.sponsored", str(seat.id)))
    return seat


async def release_by_staff(tx: Tx, person: Person, ref: TeamBuyRef, seat_id: UUID) -> Seat:
    """Release a paid seat; returns the sponsored one that stands in.

    Raises:
        MerchantNotFoundError, RoleMissingError; then the refusals of `release_seat`.
    """
    await access_merchant(tx, person, ref.merchant_id, Need.SELL)
    stand_in = await release_seat(tx, ref, seat_id)
    await audit.record(tx, person.act(ref.merchant_id, "seat.released", str(seat_id)))
    return stand_in
