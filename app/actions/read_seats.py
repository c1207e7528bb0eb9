"""Read a shopper's own seats, and the receipt of one."""

from uuid import UUID

import msgspec

from app.actions.access import Person
from app.store import room_invites, room_lists, showcase
from app.store.database import Database
from app.store.showcase import SeatMoney, ShownSeat
from domain.errors import SeatNotFoundError

__all__ = ("SeatMoney", "ShownSeat")

LAST = UUID(int=(1 << 128) - 1)


class SeatRoom(msgspec.Struct, frozen=True):
    """A room to invite a seat's shopper to, and the bare code of its QR invite."""

    room_id: UUID
    title: str
    code: str


class Receipt(msgspec.Struct, frozen=True):
    """A seat, its money, and the ledger transactions that book it."""

    seat: ShownSeat
    money: SeatMoney
    transaction_ids: list[UUID]


async def read_seats(db: Database, person: Person, *, before: UUID, limit: int) -> list[ShownSeat]:
    """Read a shopper's seats, the newest first."""
    async with db.reading() as tx:
        return await showcase.seats_of(
            tx, person.shopper_id, seat_id=None, before=before, limit=limit
        )


async def read_seat(db: Database, person: Person, seat_id: UUID) -> ShownSeat:
    """Read one of a shopper's seats.

    Raises:
        SeatNotFoundError: not one of theirs.
    """
    async with db.reading() as tx:
        found = await showcase.seats_of(
            tx, person.shopper_id, seat_id=seat_id, before=LAST, limit=1
        )
    if not found:
        raise SeatNotFoundError
    return found[0]


async def read_seat_room(db: Database, person: Person, seat_id: UUID) -> SeatRoom | None:
    """Read the room that a paid seat leads to (SM-1): the one it came through, or its leader's.

    None: it is not paid, nobody has such a room, or that has no QR invite that works.
    """
    async with db.reading() as tx:
        ref = await room_lists.of_seat(tx, person.shopper_id, seat_id)
        card = None if ref is None else await room_lists.card(tx, ref)
        code = None if ref is None else await room_invites.standing_qr(tx, ref)
    return None if card is None or code is None else SeatRoom(card.id, card.title, code)


async def read_receipt(db: Database, person: Person, seat_id: UUID) -> Receipt:
    """Read what a seat cost and where that is booked, at one instant.

    Raises:
        SeatNotFoundError: not one of theirs.
    """
    async with db.snapshot() as tx:
        found = await showcase.seats_of(
            tx, person.shopper_id, seat_id=seat_id, before=LAST, limit=1
        )
        if not found:
            raise SeatNotFoundError
        money = await showcase.money_of(tx, found[0])
        return Receipt(found[0], money, await showcase.transactions_of(tx, found[0]))
