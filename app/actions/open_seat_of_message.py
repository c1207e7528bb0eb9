"""The seat a message is about: for its shopper, the leader and staff, and nobody else (MT-2)."""

from uuid import UUID

import msgspec

from app.actions.access import Person, staff_role
from app.actions.access_room import access_room
from app.store import message_changes, seats, team_buys
from app.store.database import Database
from domain.errors import SeatNotFoundError
from domain.roles import Need, allows
from domain.room_errors import MessageNotFoundError
from domain.rooms import Permit
from domain.said import Payload, SaidKind
from domain.seats import Seat

SAYING = frozenset(kind.value for kind in SaidKind)


async def open_seat_of_message(db: Database, person: Person, room_id: UUID, seq: int) -> Seat:
    """Return the seat that a message names.

    Raises (checked in this order):
        RoomNotFoundError: the person is not in the room.
        MessageNotFoundError: there is none, or it was taken back.
        SeatNotFoundError: it names none, or one that is not the person's to see.
    """
    async with db.reading() as tx:
        at = await access_room(tx, person, room_id, Permit.READ)
        said = await message_changes.read(tx, at.ref, seq, first_seq=at.floor)
        if said is None or said.hidden:
            raise MessageNotFoundError
        if said.kind.value not in SAYING or said.sender_id is None:
            raise SeatNotFoundError
        seat_id = msgspec.json.decode(said.payload, type=Payload).seat_id
        # Only its shopper can name a seat, so the sender is the one to look it up by.
        seat = None if seat_id is None else await seats.of_shopper(tx, said.sender_id, seat_id)
        if seat is None:
            raise SeatNotFoundError
        if seat.shopper_id == person.shopper_id:
            return seat
        role = await staff_role(tx, person, seat.merchant_id)
        team_buy, _ = await team_buys.read(tx, seat.merchant_id, [seat.team_buy_id])
    leads = team_buy[seat.team_buy_id].leader_id == person.shopper_id
    if not leads and (role is None or not allows(role, Need.LOOK)):
        raise SeatNotFoundError
    return seat
