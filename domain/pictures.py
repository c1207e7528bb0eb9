"""Pictures people send: known by their bytes, bounded, and freed of what nobody meant to tell.

A phone writes where a picture was taken, and by which device, beside the picture. All that is cut
out, block by block; the picture itself is neither decoded nor encoded again, so nothing is lost, no
decoder is open to attack, and the same file always gives the same bytes. Of the notes only a JPEG's
orientation stays, without which portraits would lie on their side.
"""

from typing import Final

from domain.picture_formats import READERS, Broken, Picture
from domain.room_errors import PictureInvalidError, PictureTooLargeError

BYTES_MAX: Final = 8 * 1024 * 1024
AVATAR_BYTES_MAX: Final = 1024 * 1024
"""A picture beside a name is shown small, and often."""
PIXELS_MAX: Final = 50_000_000
"""What a phone's largest camera makes; above it a small file could fill a viewer's memory."""


def accept_picture(data: bytes) -> Picture:
    """Return a picture fit to be shown to a room.

    Raises (checked in this order):
        PictureTooLargeError: above 8 MiB.
        PictureInvalidError: no PNG, JPEG, GIF or WebP, whatever it calls itself, or a broken one.
        PictureTooLargeError: above 50 megapixels.
    """
    if len(data) > BYTES_MAX:
        raise PictureTooLargeError("at most 8 MiB")
    read = next((read for begin, read in READERS.items() if data.startswith(begin)), None)
    if read is None:
        raise PictureInvalidError("a PNG, JPEG, GIF or WebP")
    try:
        picture = read(data)
    except Broken as error:
        raise PictureInvalidError("the file is damaged") from error
    if not picture.width or not picture.height:
        raise PictureInvalidError("it has no extent")
    if picture.width * picture.height > PIXELS_MAX:
        raise PictureTooLargeError("at most 50 megapixels")
    return picture
