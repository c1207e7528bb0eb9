"""The provider's answers are lost, cut, late, refused or wrong: the story ends the same
(payments.md 7.2 and 7.3).
"""

from typing import Final

import pytest

from tests.faults.stories import STORIES
from tests.faults.theatre import Theatre
from tests.support.soak import share_of, some_of

TOLD: Final = share_of(STORIES, 0, of=3)
"""A third; another meets a messenger (`test_webhooks.py`), and in `make soak` all meet both."""
KINDS = ("lost", "cut_body", "500_after", "503_before", "429", "lock_timeout")


@pytest.mark.slow
@pytest.mark.parametrize("story", TOLD)
async def test_the_end_does_not_depend_on_the_wire(theatre: Theatre, story: str) -> None:
    """A fault meets the first two calls of every kind that writes; `make soak` tries each kind."""
    _, end = await theatre.visits(story)
    wrong = []
    for kind in some_of(KINDS, turn=TOLD.index(story), count=1):
        played = await theatre.play(story, fault=kind)
        if played.end is None or played.wrong or played.end != end:
            wrong.append(f"{kind}: {played}")
    assert not wrong, "\n".join(wrong)
