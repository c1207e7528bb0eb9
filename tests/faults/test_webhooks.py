"""Webhooks are hints: many times, shuffled, after everything is over, or never, the end is the same
(reliability.md 6.6; payments.md rule 6).
"""

from typing import Final

import pytest

from tests.faults.player import Post
from tests.faults.stories import STORIES
from tests.faults.theatre import Theatre
from tests.support.soak import share_of, some_of

TOLD: Final = share_of(STORIES, 1, of=3)
"""The other stories meet a fault of the wire (`test_wire_faults.py`); in `make soak` all do."""
POSTS = (Post.STORM, Post.TOO_LATE, Post.NEVER)


@pytest.mark.slow
@pytest.mark.parametrize("story", TOLD)
@pytest.mark.feature("N-5")
async def test_the_end_does_not_depend_on_the_messenger(theatre: Theatre, story: str) -> None:
    """Each story has one of three messengers; `make soak` gives it each."""
    _, end = await theatre.visits(story)
    for post in some_of(POSTS, turn=TOLD.index(story), count=1):
        played = await theatre.play(story, post=post)
        assert played.trouble == "", f"{post}: {played.trouble}"
        assert played.wrong == [], f"{post}: {played.wrong}"
        assert played.end == end, post
