"""Four formats of pictures, read block by block: what they measure, and what of them is kept.

Each reader takes the file's bytes and returns (content type, width, height, clean bytes), or raises
`Broken`. Nothing is decoded; lengths are checked before they are believed.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

import msgspec


class Broken(Exception):  # noqa: N818  (what the bytes are, not a failure of ours)
    """The bytes are not what their beginning says."""


class Picture(msgspec.Struct, frozen=True):
    """A picture that is fit to be shown: pixels as width and height, and its clean bytes."""

    content_type: str
    width: int
    height: int
    content: bytes


# ---- PNG: length, kind, data, checksum; over and over ----------------------------------------

PNG: Final = b"\x89PNG\r\n\x1a\n"
# Colours, transparency, animation. Texts, times and Exif notes go.
PNG_KEPT: Final = frozenset(
    (
        *(b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP"),
        *(b"sBIT", b"bKGD", b"pHYs", b"cICP", b"acTL", b"fcTL", b"fdAT"),
    )
)
PNG_FRAME: Final = 12
"""Bytes around the data of a block: its length, kind and checksum."""


def read_png(data: bytes) -> Picture:
    """Read a PNG, animated or not.

    Raises:
        Broken: it is none.
    """
    kept = [PNG]
    at = len(PNG)
    size: tuple[int, int] | None = None
    while at + PNG_FRAME <= len(data):
        length = int.from_bytes(data[at : at + 4])
        kind = data[at + 4 : at + 8]
        end = at + PNG_FRAME + length
        if end > len(data) or (size is None) != (kind == b"IHDR"):
            raise Broken
        if size is None:
            size = (int.from_bytes(data[at + 8 : at + 12]), int.from_bytes(data[at + 12 : at + 16]))
        if kind in PNG_KEPT:
            kept.append(data[at:end])
        if kind == b"IEND":
            return Picture("image/png", *size, b"".join(kept))
        at = end
    raise Broken


# ---- JPEG: a marker, a length, data; then scans until the next marker ------------------------

JPEG: Final = b"\xff\xd8"
_END, _SCAN, _EXIF = 0xD9, 0xDA, 0xE1
_SIZES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
# APP0 (JFIF), APP2 (colour profile), APP14 (Adobe's colours) say how to show it; notes go.
_NOTES: Final = frozenset([*range(0xE0, 0xF0), 0xFE]) - {0xE0, 0xE2, 0xEE}
_PROFILE: Final = b"ICC_PROFILE\x00"
_ORIENTATION: Final = 0x0112
_UPRIGHT: Final = 1
_ORIENTATION_MAX: Final = 8


def read_jpeg(data: bytes) -> Picture:
    """Read a JPEG; of its notes the orientation is kept, and nothing follows its end.

    Raises:
        Broken: it is none.
    """
    kept = [JPEG]
    at = len(JPEG)
    size: tuple[int, int] | None = None
    turned = _UPRIGHT
    while at + 4 <= len(data) and data[at] == 0xFF:  # noqa: PLR2004  (every marker begins so)
        marker = data[at + 1]
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4])
        block = data[at:end]
        if end > len(data) or len(block) < 4 or not 0xC0 <= marker <= 0xFE:  # noqa: PLR2004
            raise Broken
        if marker in _SIZES and len(block) > 8:  # noqa: PLR2004
            size = (int.from_bytes(block[7:9]), int.from_bytes(block[5:7]))
        if marker == _EXIF:
            turned = _orientation(block) or turned
        foreign = marker == 0xE2 and not block[4:].startswith(_PROFILE)  # noqa: PLR2004
        if marker not in _NOTES and not foreign:
            kept.append(block)
        at = end
        if marker == _SCAN:
            end = _scan_end(data, at)
            kept.append(data[at:end])
            at = end
            if data[at : at + 2] == b"\xff\xd9":
                return _jpeg(kept, size, turned)
    raise Broken


def _jpeg(kept: list[bytes], size: tuple[int, int] | None, turned: int) -> Picture:
    if size is None:
        raise Broken
    if turned != _UPRIGHT:
        # JFIF's own block, if there is one, stays first.
        first = 2 if kept[1][1] == 0xE0 else 1  # noqa: PLR2004
        kept.insert(first, _turned(turned))
    width, height = size if turned < 5 else (size[1], size[0])  # noqa: PLR2004  (lying on its side)
    return Picture("image/jpeg", width, height, b"".join([*kept, b"\xff\xd9"]))


def _scan_end(data: bytes, at: int) -> int:
    """Return where the next marker stands that is no part of the scan."""
    while True:
        at = data.find(b"\xff", at)
        if at < 0 or at + 1 >= len(data):
            raise Broken
        following = data[at + 1]
        if following == 0xFF:  # noqa: PLR2004  (fill bytes)
            at += 1
        elif following == 0 or 0xD0 <= following <= 0xD7:  # noqa: PLR2004  (stuffing, restart)
            at += 2
        else:
            return at


def _orientation(block: bytes) -> int | None:
    """Return the orientation that an Exif block names, 1 to 8."""
    if block[4:10] != b"Exif\x00\x00":
        return None
    notes = block[10:]
    order: dict[bytes, str] = {b"II": "little", b"MM": "big"}
    endian = order.get(notes[:2])
    if endian is None:
        return None

    def number(at: int, size: int) -> int:
        return int.from_bytes(notes[at : at + size], "little" if endian == "little" else "big")

    first = number(4, 4)
    for entry in range(first + 2, first + 2 + 12 * number(first, 2), 12):
        if entry + 12 > len(notes):
            return None
        if number(entry, 2) == _ORIENTATION:
            turned = number(entry + 8, 2)
            return turned if _UPRIGHT <= turned <= _ORIENTATION_MAX else None
    return None


def _turned(orientation: int) -> bytes:
    """Return the smallest Exif block: an orientation, and nothing else."""
    entry = b"\x01\x12\x00\x03\x00\x00\x00\x01" + bytes([0, orientation]) + b"\x00\x00"
    notes = b"Exif\x00\x00MM\x00\x2a\x00\x00\x00\x08\x00\x01" + entry + b"\x00\x00\x00\x00"
    return b"\xff\xe1" + (len(notes) + 2).to_bytes(2) + notes


# ---- GIF: a screen, then blocks of sub-blocks ------------------------------------------------

GIF: Final = (b"GIF87a", b"GIF89a")
_LOOPS: Final = (b"NETSCAPE2.0", b"ANIMEXTS1.0")
_GIF_HEAD: Final = 13
_TRAILER, _EXTENSION, _IMAGE = 0x3B, 0x21, 0x2C
_CONTROL, _APPLICATION = 0xF9, 0xFF


def read_gif(data: bytes) -> Picture:
    """Read a GIF, animated or not; of its extensions timing and looping are kept.

    Raises:
        Broken: it is none.
    """
    if len(data) < _GIF_HEAD:
        raise Broken
    width, height = int.from_bytes(data[6:8], "little"), int.from_bytes(data[8:10], "little")
    at = _GIF_HEAD + _table_bytes(data[10])
    kept = [data[:at]]
    while at < len(data):
        kind = data[at]
        if kind == _TRAILER:
            return Picture("image/gif", width, height, b"".join([*kept, b";"]))
        if at + 10 > len(data):
            raise Broken
        if kind == _EXTENSION:
            end = _sub_blocks_end(data, at + 2)
            label = data[at + 1]
            if label == _CONTROL or (label == _APPLICATION and data[at + 3 : at + 14] in _LOOPS):
                kept.append(data[at:end])
        elif kind == _IMAGE:
            end = _sub_blocks_end(data, at + 11 + _table_bytes(data[at + 9]))
            kept.append(data[at:end])
        else:
            raise Broken
        at = end
    raise Broken


def _table_bytes(flags: int) -> int:
    """Return the size of the colour table that these flags announce."""
    return 3 << (flags % 8 + 1) if flags & 0x80 else 0


def _sub_blocks_end(data: bytes, at: int) -> int:
    while at < len(data) and data[at]:
        at += 1 + data[at]
    if at >= len(data):
        raise Broken
    return at + 1


# ---- WebP: RIFF, then blocks of kind, length, data -------------------------------------------

WEBP_KEPT: Final = frozenset((b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"))
_NOTE_FLAGS: Final = 0x08 | 0x04
"""Exif and XMP, in the flags of VP8X."""


def read_webp(data: bytes) -> Picture:
    """Read a WebP, animated or not.

    Raises:
        Broken: it is none.
    """
    whole = 8 + int.from_bytes(data[4:8], "little")
    if data[8:12] != b"WEBP" or whole > len(data):
        raise Broken
    kept: list[bytes] = []
    size: tuple[int, int] | None = None
    for kind, block in _riff(data[12:whole]):
        if size is None:
            size = _webp_size(kind, block[8:])
            if size is None:
                raise Broken
        if kind == b"VP8X":
            kept.append(block[:8] + bytes([block[8] & ~_NOTE_FLAGS]) + block[9:])
        elif kind in WEBP_KEPT:
            kept.append(block)
    if size is None:
        raise Broken
    body = b"WEBP" + b"".join(kept)
    return Picture("image/webp", *size, b"RIFF" + len(body).to_bytes(4, "little") + body)


def _riff(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    while at + 8 <= len(data):
        length = int.from_bytes(data[at + 4 : at + 8], "little")
        end = at + 8 + length + length % 2
        if at + 8 + length > len(data):
            raise Broken
        yield data[at : at + 4], data[at:end]
        at = end


def _webp_size(kind: bytes, data: bytes) -> tuple[int, int] | None:
    """Return width and height as the first block says them."""
    if kind == b"VP8X" and len(data) >= 10:  # noqa: PLR2004
        return 1 + int.from_bytes(data[4:7], "little"), 1 + int.from_bytes(data[7:10], "little")
    if kind == b"VP8L" and len(data) >= 5 and data[0] == 0x2F:  # noqa: PLR2004
        bits = int.from_bytes(data[1:5], "little")
        return 1 + bits % 2**14, 1 + (bits >> 14) % 2**14
    if kind == b"VP8 " and len(data) >= 10 and data[3:6] == b"\x9d\x01\x2a":  # noqa: PLR2004
        wide, high = (int.from_bytes(data[at : at + 2], "little") for at in (6, 8))
        return wide % 2**14, high % 2**14
    return None


READERS: Final[Mapping[bytes, Callable[[bytes], Picture]]] = {
    PNG: read_png,
    JPEG + b"\xff": read_jpeg,
    GIF[0]: read_gif,
    GIF[1]: read_gif,
    b"RIFF": read_webp,
}
"""By how a file begins."""
