"""Take somebody's own picture, and show it to everybody who sees their nickname."""

from datetime import timedelta
from typing import Final
from uuid import UUID

from uuid_utils.compat import uuid7

from app.actions.access import Person, check_verified
from app.actions.change_me import change_me
from app.actions.read_me import Me
from app.gateways.vault import Vault
from app.store import attempts, avatars
from app.store.attempts import Limit
from app.store.avatars import Avatar
from app.store.database import Database
from domain.errors import TooManyRequestsError
from domain.pictures import AVATAR_BYTES_MAX, accept_picture
from domain.room_errors import MediaNotFoundError, PictureTooLargeError

PER_DAY: Final = (Limit(20, timedelta(days=1)),)


async def take_avatar(
    db: Database, vault: Vault, person: Person, data: bytes, *, public_url: str
) -> Me:
    """Keep a picture as the person's own, freed of place and device, and show it from now on.

    Raises (checked in this order):
        AccountUnverifiedError: the phone number is not known (WX-6).
        PictureTooLargeError, PictureInvalidError: see `accept_picture`; at most 1 MiB.
        TooManyRequestsError: twenty within a day.
    """
    check_verified(person)
    if len(data) > AVATAR_BYTES_MAX:
        raise PictureTooLargeError("at most 1 MiB")
    picture = accept_picture(data)
    avatar_id = uuid7()
    bucket = f"avatar:{person.shopper_id}"
    async with db.transaction() as tx:
        wait_seconds = await attempts.seconds_until_free(tx, bucket, PER_DAY)
        if wait_seconds:
            raise TooManyRequestsError(retry_after_seconds=wait_seconds)
        await attempts.record(tx, bucket)
        address = f"{public_url}/v1/avatars/{avatar_id}"
        me = await change_me(tx, vault=vault, person=person, avatar=address)
        await avatars.put(tx, person.shopper_id, avatar_id, picture)
    return me


async def read_avatar(db: Database, avatar_id: UUID) -> Avatar:
    """Return a picture to anybody.

    Raises:
        MediaNotFoundError: nobody shows it, or no more.
    """
    async with db.reading() as tx:
        found = await avatars.read(tx, avatar_id)
    if found is None:
        raise MediaNotFoundError
    return found
