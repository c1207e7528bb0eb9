"""Kill the process at every point of every story, and have another one go on.

Nothing that was answered is lost, nobody is charged twice, every team-buy ends as it would have
ended, and nothing is left lying (reliability.md 1 and 6.2; payments.md 7.2).
"""

import pytest

from tests.faults.stories import STORIES
from tests.faults.theatre import Theatre


@pytest.mark.parametrize("story", STORIES)
async def test_the_story_ends_well_when_nothing_is_killed(theatre: Theatre, story: str) -> None:
    visits, _ = await theatre.visits(story)
    assert visits
