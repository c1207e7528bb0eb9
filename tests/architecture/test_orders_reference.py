"""The page about orders from text: each of its examples is read as it says."""

import re
from typing import Final

import pytest

from tests.support.chatter import noted, read_in
from tests.support.sources import ROOT

REFERENCE: Final = ROOT / "docs" / "reference" / "orders-from-text.md"
EXAMPLE: Final = re.compile(r"^\| `(.+)` \| (?:`(.+)`|–) \|$", re.MULTILINE)
ROOMS: Final = {
    "With one team-buy open": "one",
    "With two open under one name": "two",
    "With many": "many",
}


@pytest.mark.parametrize("title", ROOMS)
def test_examples_are_read_as_they_say(title: str) -> None:
    """Whoever teaches a room by this page teaches what works."""
    text = REFERENCE.read_text(encoding="utf-8")
    examples = EXAMPLE.findall(text.split(f"### {title}\n", 1)[1].split("\n#", 1)[0])
    assert examples
    misread = [
        f"{typed}: {read or '–'}"
        for typed, meaning in examples
        if (read := noted(read_in(ROOMS[title], typed.replace("⏎", "\n")))) != meaning
    ]
    assert misread == []
