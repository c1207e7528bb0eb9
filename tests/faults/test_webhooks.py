"""Webhooks are hints: many times, shuffled, after everything is over, or never, the end is the same
(reliability.md 6.6; payments.md rule 6).
"""

import pytest

from tests.faults.player import Post
from tests.faults.stories import STORIES
from tests.faults.theatre import Theatre


@pytest.mark.slow
@pytest.mark.parametrize("story", STORIES)
async def test_the_end_does_not_depend_on_the_messenger(theatre: Theatre, story: str) -> None:
    _, end = await theatre.visits(story)
    for post in (Post.STORM, Post.TOO_LATE, Post.NEVER):
        played = await theatre.play(story, post=post)
        assert played.trouble == "", f"{post}: {played.trouble}"
        assert played.wrong == [], f"{post}: {played.wrong}"
        assert played.end == end, post
