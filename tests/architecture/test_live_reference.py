"""The page about live rooms: its tables are the frames, codes and limits of the code."""

import re
from types import ModuleType
from typing import Final, get_args

import msgspec

from app.web import (
    live,
    live_cards,
    live_frames,
    live_hub,
    live_line,
    live_rooms,
    live_session,
    sync,
)
from domain.messages import Message
from tests.support.sources import ROOT

REFERENCE: Final = ROOT / "docs" / "reference" / "live.md"
FRAME: Final = re.compile(r"^\| `(\w+)` \| (`.+?`) \| .+ \|$", re.MULTILINE)
CODE: Final = re.compile(r"^\| (\d{4}) \| `(\w+)` \| .+ \|$", re.MULTILINE)
LIMIT: Final = re.compile(r"^\| .+ \| ([\d,.]+) .+ \| `(\w+)\.(\w+)` \|$", re.MULTILINE)
MODULES: Final = (
    live,
    live_cards,
    live_frames,
    live_hub,
    live_line,
    live_rooms,
    live_session,
    sync,
)


def _section(title: str) -> str:
    text = REFERENCE.read_text(encoding="utf-8")
    return text.split(f"### {title}\n", 1)[1].split("\n#", 1)[0]


def _frames(title: str) -> list[tuple[str, list[str]]]:
    """Return the frames of a section with their fields, those that may be left out marked `?`."""
    rows = FRAME.findall(_section(title))
    return sorted((name, re.findall(r"`([\w?]+)`", fields)) for name, fields in rows)


def _fields(shape: type[msgspec.Struct]) -> tuple[str, list[str]]:
    fields = [
        f"{one.encode_name}{'' if one.required else '?'}" for one in msgspec.structs.fields(shape)
    ]
    return str(shape.__struct_config__.tag), fields


def test_the_page_has_every_frame_with_its_fields() -> None:
    """A client that is written by the page alone is understood, and understands."""
    assert _frames("From the client") == sorted(map(_fields, get_args(live_frames.FromClient)))
    from_server = (*get_args(live_frames.FromServer), Message)
    assert _frames("From the server") == sorted(map(_fields, from_server))


def test_the_page_has_every_close_code() -> None:
    """Clients decide by the code whether to come back."""
    codes = {
        (str(value), name)
        for name, value in vars(live_frames).items()
        if isinstance(value, int) and (value == live_frames.RESTART or 4_400 <= value < 4_500)
    }
    assert sorted(CODE.findall(_section("Close codes"))) == sorted(codes)


def test_the_page_has_the_limits_as_they_are() -> None:
    """Each limit names its constant, which has the value that is said."""
    modules: dict[str, ModuleType] = {one.__name__.rpartition(".")[2]: one for one in MODULES}
    said = LIMIT.findall(_section("Limits"))
    assert len(said) == _section("Limits").count("\n| ") - 1
    for figure, module, name in said:
        assert float(figure.replace(",", "")) == getattr(modules[module], name), name
