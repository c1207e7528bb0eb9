"""Take pictures for a room, and show them to those who may see what they belong to (SM-2)."""

from uuid import UUID

from uuid_utils.compat import uuid7

from app.actions.access import Person, check_verified
from app.actions.access_room import access_room
from app.store import media
from app.store.database import Database
from app.store.media import NewMedia
from domain.errors import TooManyRequestsError
from domain.picture_formats import Picture
from domain.pictures import accept_picture
from domain.room_errors import MediaNotFoundError
from domain.rooms import Permit

RETRY_AFTER_SECONDS = 3_600


async def take_picture(db: Database, person: Person, room_id: UUID, data: bytes) -> NewMedia:
    """Store a picture that a message of the person's may show.

    Raises (checked in this order):
        AccountUnverifiedError: the phone number is not known (WX-6).
        PictureTooLargeError, PictureInvalidError: see `accept_picture`.
        RoomNotFoundError, RoomForbiddenError: the person is not in the room, or may not write.
        TooManyRequestsError: more than the room takes from one member in a day.
    """
    check_verified(person)
    new = NewMedia(id=uuid7(), uploaded_by=person.shopper_id, picture=accept_picture(data))
    async with db.transaction() as tx:
        at = await access_room(tx, person, room_id, Permit.WRITE)
        sent = await media.count_of_day(tx, at.ref.merchant_id, person.shopper_id)
        if sent >= at.room.policy.pictures_per_day_max:
            raise TooManyRequestsError(retry_after_seconds=RETRY_AFTER_SECONDS)
        await media.insert(tx, at.ref, new)
    return new


async def read_picture(db: Database, person: Person, room_id: UUID, media_id: UUID) -> Picture:
    """Return a picture: to its sender, and to whoever may see a message that shows it.

    Raises:
        RoomNotFoundError: the person is not in the room.
        MediaNotFoundError: none that the person may see; a recalled message shows none.
    """
    async with db.reading() as tx:
        at = await access_room(tx, person, room_id, Permit.READ)
        found = await media.read(
            tx, at.ref, media_id, shopper_id=person.shopper_id, first_seq=at.floor
        )
    if found is None:
        raise MediaNotFoundError
    return found
