"""Pictures: known by their bytes, bounded, and silent about who took them where."""

import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.pictures import BYTES_MAX, accept_picture
from domain.room_errors import PictureInvalidError, PictureTooLargeError

SECRET = b"31.2304N 121.4737E Lin's phone"


def png_block(kind: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4) + kind + data + zlib.crc32(kind + data).to_bytes(4)


def a_png(width: int = 3, height: int = 2, *, notes: bool = False) -> bytes:
    head = width.to_bytes(4) + height.to_bytes(4) + b"\x08\x02\x00\x00\x00"
    told = png_block(b"tEXt", b"Comment\x00" + SECRET) + png_block(b"eXIf", SECRET)
    return (
        b"\x89PNG\r\n\x1a\n"
        + png_block(b"IHDR", head)
        + (told if notes else b"")
        + png_block(b"IDAT", zlib.compress(b"\x00" * 20))
        + png_block(b"IEND", b"")
        + (SECRET if notes else b"")
    )


def jpeg_block(marker: int, data: bytes) -> bytes:
    return bytes([0xFF, marker]) + (len(data) + 2).to_bytes(2) + data


def exif(orientation: int, *, little: bool = False) -> bytes:
    order = "little" if little else "big"
    entry = b"".join(number.to_bytes(2, order) for number in (0x0112, 3))  # type: ignore[arg-type]
    entry += (1).to_bytes(4, order) + orientation.to_bytes(2, order) + b"\0\0"  # type: ignore[arg-type]
    head = (b"II" if little else b"MM") + (42).to_bytes(2, order) + (8).to_bytes(4, order)  # type: ignore[arg-type]
    return b"Exif\0\0" + head + (1).to_bytes(2, order) + entry + bytes(4) + SECRET  # type: ignore[arg-type]


def a_jpeg(*notes: bytes, width: int = 3, height: int = 2) -> bytes:
    frame = b"\x08" + height.to_bytes(2) + width.to_bytes(2) + b"\x01\x01\x11\x00"
    scan = jpeg_block(0xDA, b"\x01\x01\x00\x00\x3f\x00") + b"\x12\xff\x00\x34\xff\xd0\x56"
    return (
        b"\xff\xd8"
        + jpeg_block(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0")
        + b"".join(notes)
        + jpeg_block(0xDB, bytes(65))
        + jpeg_block(0xC0, frame)
        + scan
        + jpeg_block(0xC4, bytes(20))
        + scan
        + b"\xff\xd9"
    )


def a_gif(*, notes: bool = False) -> bytes:
    told = b"\x21\xfe" + bytes([len(SECRET)]) + SECRET + b"\0"
    loop = b"\x21\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00"
    return (
        b"GIF89a\x03\x00\x02\x00\x80\x00\x00"
        + bytes(6)
        + loop
        + (told if notes else b"")
        + b"\x21\xf9\x04\x00\x0a\x00\x00\x00"
        + b"\x2c\x00\x00\x00\x00\x03\x00\x02\x00\x00\x02\x02\x44\x01\x00;"
    )


def riff_block(kind: bytes, data: bytes) -> bytes:
    return kind + len(data).to_bytes(4, "little") + data + b"\0" * (len(data) % 2)


def a_webp(*, notes: bool = False) -> bytes:
    flags = b"\x0c\0\0\0" if notes else b"\0\0\0\0"
    blocks = riff_block(b"VP8X", flags + b"\x02\0\0" + b"\x01\0\0")
    blocks += riff_block(b"VP8 ", b"\0\0\0\x9d\x01\x2a\x03\0\x02\0")
    if notes:
        blocks += riff_block(b"EXIF", SECRET) + riff_block(b"XMP ", SECRET)
    return riff_block(b"RIFF", b"WEBP" + blocks)


PLAIN = {
    "image/png": a_png(),
    "image/jpeg": a_jpeg(),
    "image/gif": a_gif(),
    "image/webp": a_webp(),
}
TELLING = {
    "image/png": a_png(notes=True),
    "image/jpeg": a_jpeg(
        jpeg_block(0xE1, exif(1)), jpeg_block(0xFE, SECRET), jpeg_block(0xE2, b"MPF\0" + SECRET)
    )
    + SECRET,
    "image/gif": a_gif(notes=True),
    "image/webp": a_webp(notes=True),
}


@pytest.mark.parametrize("content_type", PLAIN)
def test_a_plain_picture_stays_as_it_is(content_type: str) -> None:
    """The type comes from the bytes, the size from the header, and nothing is encoded again."""
    picture = accept_picture(PLAIN[content_type])
    assert (picture.content_type, picture.width, picture.height) == (content_type, 3, 2)
    assert picture.content == PLAIN[content_type]


@pytest.mark.parametrize("content_type", TELLING)
def test_what_a_phone_writes_beside_the_picture_is_cut_out(content_type: str) -> None:
    """Place, device and comments do not reach the room, nor what hangs behind the end."""
    assert SECRET in TELLING[content_type]
    assert accept_picture(TELLING[content_type]).content == PLAIN[content_type]


@pytest.mark.parametrize("little", [False, True])
def test_a_portrait_stays_upright(*, little: bool) -> None:
    """A JPEG's orientation is kept, alone, and width and height are those of the shown picture."""
    picture = accept_picture(a_jpeg(jpeg_block(0xE1, exif(6, little=little))))
    assert (picture.width, picture.height) == (2, 3)
    assert SECRET not in picture.content
    assert accept_picture(picture.content) == picture


@pytest.mark.parametrize(
    "data",
    [b"", b"<svg onload='x'/>", b"%PDF-1.7", b"GIF89a", PLAIN["image/png"][:-6], a_png(width=0)],
)
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    """Whatever it calls itself; and a damaged file as well."""
    with pytest.raises(PictureInvalidError):
        accept_picture(data)


def test_a_picture_has_bounds() -> None:
    """8 MiB, and as many points as a viewer can hold."""
    with pytest.raises(PictureTooLargeError):
        accept_picture(bytes(BYTES_MAX + 1))
    with pytest.raises(PictureTooLargeError):
        accept_picture(a_png(width=60_000, height=60_000))


@given(
    content_type=st.sampled_from(sorted(PLAIN)),
    cut=st.integers(0, 400),
    flips=st.lists(st.tuples(st.integers(0, 400), st.integers(1, 255)), max_size=4),
)
def test_broken_files_are_refused_and_never_hurt(
    content_type: str, cut: int, flips: list[tuple[int, int]]
) -> None:
    """Any damage ends in a refusal or in a picture that is accepted again as it is."""
    data = bytearray(TELLING[content_type])
    for at, change in flips:
        data[at % len(data)] ^= change
    try:
        picture = accept_picture(bytes(data[: cut or None]))
    except (PictureInvalidError, PictureTooLargeError):
        return
    assert accept_picture(picture.content).content == picture.content
