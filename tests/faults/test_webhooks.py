"""Webhooks are hints: many times, shuffled, after everything is over, or never, the end is the same
(reliability.md 6.6; payments.md rule 6).
"""

import pytest

from tests.faults.player import Post
from tests.faults.stories import STORIES
from tests.faults.theatre import Theatre
from tests.support.soak import some_of

POSTS = (Post.STORM, Post.TOO_LATE, Post.NEVER)


@pytest.mark.slow
@pytest.mark.parametrize("story", STORIES)
async def test_the_end_does_not_depend_on_the_messenger(theatre: Theatre, story: str) -> None:
    """Each story has one of three messengers; `make soak` gives it each."""
    _, end = await theatre.visits(story)
    for post in some_of(POSTS, turn=list(STORIES).index(story), count=1):
        played = await theatre.play(story, post=post)
        assert played.trouble == "", f"{post}: {played.trouble}"
        assert played.wrong == [], f"{post}: {played.wrong}"
        assert played.end == end, post
