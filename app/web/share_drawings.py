"""The pictures that pass a team-buy on, drawn: poster, preview, mini-program card.

Pure: the same words give the same bytes, whatever the machine has installed, because the typeface
comes along (docs/decisions/0021-pictures-with-our-own-typeface.md). Colours and weights are those
of the mini-app.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from io import BytesIO
from pathlib import Path
from typing import Final, Literal

import msgspec
import segno
from PIL import Image, ImageDraw, ImageFont

PAPER: Final = "#F7F5F2"
CARD: Final = "#FFFFFF"
LINE: Final = "#E9E4DE"
INK: Final = "#1F1A17"
QUIET: Final = "#6D655F"
PRICE: Final = "#D63A26"
PRICE_STRONG: Final = "#C0301C"
PASSED: Final = "#F7DCD6"
NEXT: Final = "#FDE9E4"
TO_COME: Final = "#EFEBE6"
DROP: Final = "#176B46"
DROP_TINT: Final = "#E4F3EA"

Weight = Literal["Regular", "Bold"]
Box = tuple[int, int, int, int]
"""Left, top, right, bottom, in pixels."""

FONTS: Final = Path(__file__).resolve().parent / "fonts"
PICTURES_KEPT: Final = 128
"""About 60 KB each."""
ELLIPSIS: Final = "…"
_WORD: Final = re.compile(r"[(\w.,'’&/+)-]+|\s|.", re.ASCII | re.DOTALL)
"""What stays on one line: a Latin word with its marks, a blank, or one character of Chinese."""
_UNASSIGNED: Final = "\uffff"


class DrawnTier(msgspec.Struct, frozen=True):
    """A column of the ladder; `height_bp` of the room there is. `said` has room for words."""

    label: str
    said: str
    price: str
    height_bp: int
    stage: Literal["passed", "current", "next", "to_come"]


class DrawnTeamBuy(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that is said on a picture, in the reader's language already."""

    title: str
    by: str
    price: str
    price_before: str
    """The first tier's, struck through; empty while it is the price now."""
    joined: str
    to_go: str
    is_over: bool
    until: str
    tiers: tuple[DrawnTier, ...]
    promise: str
    scan: str
    code_label: str
    code: str
    url: str


@lru_cache(maxsize=PICTURES_KEPT)
def poster(one: DrawnTeamBuy) -> bytes:
    """Draw the poster, 750×1180, that is saved and passed on: everything, with the QR code."""
    sheet = _Sheet(750, 1180)
    sheet.card((36, 36, 714, 1060))
    y = sheet.lines((76, 76, 674, 0), one.title, 44, lines_max=2)
    y = sheet.lines((76, y + 8, 674, 0), one.by, 25, colour=QUIET, weight="Regular", lines_max=1)
    y = sheet.price(76, y + 18, one, size=92, width=598)
    y = sheet.figures(76, y + 8, one, size=26, width=598)
    sheet.ladder((76, y + 28, 674, 716), one.tiers)
    sheet.draw.line((76, 752, 674, 752), fill=LINE, width=2)
    sheet.qr((76, 780, 316, 1020), one.url)
    y = sheet.lines((346, 800, 684, 0), one.scan, 32, lines_max=2)
    y = sheet.lines((346, y + 14, 684, 0), one.code_label, 22, colour=QUIET, weight="Regular")
    y = sheet.lines((346, y + 2, 684, 0), one.code, 28)
    sheet.lines((346, y + 14, 684, 0), one.until, 22, colour=QUIET, weight="Regular", lines_max=2)
    sheet.lines((56, 1082, 694, 0), one.promise, 22, colour=QUIET, weight="Regular", lines_max=2)
    return sheet.png()


@lru_cache(maxsize=PICTURES_KEPT)
def preview(one: DrawnTeamBuy) -> bytes:
    """Draw the picture of a link's preview, 1200×630 (Open Graph)."""
    sheet = _Sheet(1200, 630)
    sheet.card((40, 40, 1160, 590))
    y = sheet.lines((88, 84, 600, 0), one.title, 50, lines_max=2)
    y = sheet.lines((88, y + 8, 600, 0), one.by, 26, colour=QUIET, weight="Regular", lines_max=1)
    y = sheet.price(88, max(y + 24, 290), one, size=96, width=512)
    sheet.figures(88, y + 12, one, size=28, width=512)
    sheet.ladder((648, 96, 1112, 540), one.tiers)
    return sheet.png()


@lru_cache(maxsize=PICTURES_KEPT)
def mini_program_card(one: DrawnTeamBuy) -> bytes:
    """Draw the picture of a mini-program's card, 1000×800: WeChat writes the title above it."""
    sheet = _Sheet(1000, 800)
    y = sheet.price(56, 40, one, size=128, width=888)
    y = sheet.figures(56, y + 12, one, size=38, width=888)
    sheet.ladder((56, y + 36, 944, 756), one.tiers)
    return sheet.png()


@lru_cache(maxsize=PICTURES_KEPT)
def qr_code(url: str) -> bytes:
    """Draw a link's QR code with its quiet zone."""
    drawn = BytesIO()
    segno.make(url, error="m").save(drawn, kind="png", scale=12, border=4)
    return drawn.getvalue()


class _Sheet:
    """A picture while it is drawn."""

    def __init__(self, width: int, height: int) -> None:
        self.image = Image.new("RGB", (width, height), PAPER)
        self.draw = ImageDraw.Draw(self.image)

    def png(self) -> bytes:
        """Return the picture; few colours are used, so a palette makes it a third as large."""
        drawn = BytesIO()
        self.image.quantize(64).save(drawn, format="PNG", optimize=True)
        return drawn.getvalue()

    def card(self, box: Box) -> None:
        """Lay a white card."""
        self.draw.rounded_rectangle(box, radius=32, fill=CARD, outline=LINE, width=2)

    def text(
        self,
        at: tuple[float, float],
        said: str,
        size: int,
        *,
        colour: str = INK,
        weight: Weight = "Bold",
        anchor: str = "la",
    ) -> None:
        """Write one line."""
        self.draw.text(at, _drawable(said), fill=colour, font=_font(weight, size), anchor=anchor)

    def lines(
        self,
        box: Box,
        said: str,
        size: int,
        *,
        colour: str = INK,
        weight: Weight = "Bold",
        lines_max: int = 1,
    ) -> int:
        """Write within the box's width, cut where `lines_max` are full; return the foot."""
        left, top, right, _ = box
        font = _font(weight, size)
        for line in _broken(_drawable(said), font, right - left, lines_max):
            self.text((left, top), line, size, colour=colour, weight=weight)
            top += size * 13 // 10
        return top

    def price(self, left: int, top: int, one: DrawnTeamBuy, *, size: int, width: int) -> int:
        """Write the price now, and the first tier's beside it, struck through; return the foot."""
        small = size * 2 // 5
        before_width = round(_font("Regular", small).getlength(one.price_before))
        while _font("Bold", size).getlength(one.price) + before_width + small > width:
            size -= 4
        foot = top + size
        self.text((left, foot), one.price, size, colour=PRICE, anchor="ls")
        if one.price_before:
            at = left + _font("Bold", size).getlength(one.price) + small // 2
            self.text(
                (at, foot), one.price_before, small, colour=QUIET, weight="Regular", anchor="ls"
            )
            middle = foot - small * 7 // 20
            self.draw.line((at - 4, middle, at + before_width + 4, middle), fill=QUIET, width=3)
        return foot + size // 4

    def figures(self, left: int, top: int, one: DrawnTeamBuy, *, size: int, width: int) -> int:
        """Write how many are in, and what the next step takes, in green; return the foot."""
        self.text((left, top), one.joined, size)
        pill = "" if one.is_over else one.to_go
        if not pill:
            return top + size * 3 // 2
        joined_width = _font("Bold", size).getlength(one.joined)
        x, y = left + joined_width + size, float(top)
        pill_width = _font("Bold", size).getlength(pill) + size
        if x + pill_width > left + width:
            x, y = float(left), top + size * 17 / 10
        box = (x, y - size * 0.2, x + pill_width, y + size * 1.45)
        self.draw.rounded_rectangle(box, radius=size * 4 // 5, fill=DROP_TINT)
        self.text((x + size / 2, y), pill, size, colour=DROP)
        return round(box[3])

    def ladder(self, box: Box, tiers: tuple[DrawnTier, ...]) -> None:
        """Draw a column per tier: how far down the price has come."""
        left, top, right, bottom = box
        gap = max(6, 48 // len(tiers))
        column = (right - left - gap * (len(tiers) - 1)) // len(tiers)
        size = max(13, min(30, column // 5, (right - left) // 18))
        foot = bottom - size * 2
        room = foot - top - size * 2
        for place, tier in enumerate(tiers):
            x = left + place * (column + gap)
            head = foot - room * tier.height_bp // 10_000
            self._column((x, head, x + column, foot), tier)
            middle = x + column / 2
            colour = PRICE_STRONG if tier.stage == "current" else QUIET
            weight: Weight = "Bold" if tier.stage in {"current", "next"} else "Regular"
            above, below = (middle, head - size * 0.5), (middle, foot + size * 1.4)
            self.text(above, tier.price, size, colour=colour, weight=weight, anchor="ms")
            self.text(below, tier.label, size, colour=INK, weight=weight, anchor="ms")

    def _column(self, box: Box, tier: DrawnTier) -> None:
        fill = {"passed": PASSED, "current": PRICE, "next": NEXT, "to_come": TO_COME}[tier.stage]
        self.draw.rounded_rectangle(box, radius=10, fill=fill)
        if tier.stage == "next":  # a dashed head: colour alone would not say it
            for x in range(box[0] + 8, box[2] - 12, 20):
                self.draw.line((x, box[1], x + 10, box[1]), fill=PRICE, width=4)

    def qr(self, box: Box, url: str) -> None:
        """Draw a QR code as large as fits into the box in whole pixels."""
        rows = [list(row) for row in segno.make(url, error="m").matrix_iter(border=0)]
        scale = (box[2] - box[0]) // len(rows)
        inset = (box[2] - box[0] - scale * len(rows)) // 2
        for y, row in enumerate(rows):
            for x, is_dark in enumerate(row):
                if is_dark:
                    at = (box[0] + inset + x * scale, box[1] + inset + y * scale)
                    self.draw.rectangle((*at, at[0] + scale - 1, at[1] + scale - 1), fill=INK)


@cache
def _font(weight: Weight, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(
        FONTS / f"NotoSansCJKsc-{weight}.otf", size, layout_engine=ImageFont.Layout.BASIC
    )


@cache
def _has(char: str) -> bool:
    """Say whether the typeface has a character: it is not drawn like one that nobody has."""
    font = _font("Regular", 16)
    return bytes(font.getmask(char)) != bytes(font.getmask(_UNASSIGNED))


def _drawable(said: str) -> str:
    """Return a text without what the typeface lacks (emoji, say), which would come out as boxes."""
    return " ".join("".join(char for char in said if char == " " or _has(char)).split())


def _broken(said: str, font: ImageFont.FreeTypeFont, width: int, lines_max: int) -> Iterator[str]:
    """Yield lines that fit: Latin words stay whole where they can, Chinese breaks anywhere."""
    line = ""
    words = [word for whole in _WORD.findall(said) for word in _fitting(whole, font, width)]
    for place, word in enumerate(words):
        if font.getlength(line + word) <= width:
            line += word
            continue
        lines_max -= 1
        if not lines_max:
            yield _cut(line + "".join(words[place:]), font, width)
            return
        yield line.rstrip()
        line = word.lstrip()
    if line.strip():
        yield line.rstrip()


def _fitting(word: str, font: ImageFont.FreeTypeFont, width: int) -> Iterator[str]:
    """Yield a word whole, or its characters if it is longer than a line."""
    yield from [word] if font.getlength(word) <= width else word


def _cut(line: str, font: ImageFont.FreeTypeFont, width: int) -> str:
    while font.getlength(line.rstrip() + ELLIPSIS) > width:
        line = line[:-1]
    return line.rstrip() + ELLIPSIS
