"""Kill the process at every point of every story, and have another one go on.

Nothing that was answered is lost, nobody is charged twice, every team-buy ends as it would have
ended, and nothing is left lying (reliability.md 1 and 6.2; payments.md 7.2).

By default some points of each story are killed once: of the everyday story any, of the others what
only they have. `PINTIER_TEST_KILLS` says how many visits of each point are tried per story, and how
many pairs: 1 is about 350 kills in all (`make soak`); `all` takes hours on a small machine and is
for the night.
"""

import os
import random
from collections import defaultdict
from collections.abc import Sequence
from typing import Final

import pytest

from app.actions.compare_gateway import AMOUNTS_AGREE
from tests.faults.checker import EndState
from tests.faults.stories import STORIES
from tests.faults.theatre import Theatre
from tests.support.soak import IS_SOAK, some_of

SEED: Final = 20_260_722
KILLS: Final = os.environ.get("PINTIER_TEST_KILLS", "1" if IS_SOAK else "")
PAIRS_PER_KILL: Final = 4
PAIRS_BY_DEFAULT: Final = 1
KILLS_BY_DEFAULT: Final = 1
"""Of a story, in `make test`; `make soak` kills at each of its points."""
PAIRS_EVERY: Final = 3
"""Every third story is also killed twice, in `make test`."""
EVERYDAY: Final = next(iter(STORIES))
SHOWN_MAX: Final = 8
SENDS_MONEY: Final = ("wallets", "given_back", "paid_out", "disputed")
SENDERS: Final = frozenset({"refund", "return", "transfer", "reversal", "dispute"})
KILLS_OF_SENDERS: Final = 120
"""Of each story, in a soak: 480 in all, of which some pairs end after the first."""


@pytest.fixture
def chance(request: pytest.FixtureRequest) -> random.Random:
    return random.Random(f"{SEED} {request.node.name}")  # noqa: S311 - a repeatable choice


@pytest.mark.parametrize("story", STORIES)
async def test_the_story_ends_well_when_nothing_is_killed(theatre: Theatre, story: str) -> None:
    visits, end = await theatre.visits(story)
    assert visits
    assert {one["state"] for one in end.team_buys} <= {"settled", "failed", "cancelled"}


@pytest.mark.slow
@pytest.mark.parametrize("story", STORIES)
@pytest.mark.feature("N-4")
async def test_the_story_ends_the_same_wherever_it_is_killed(
    theatre: Theatre, story: str, chance: random.Random
) -> None:
    visits, end = await theatre.visits(story)
    chosen = _chosen(visits, chance)
    if not KILLS and story != EVERYDAY:
        known = {_point(visit) for visit in (await theatre.visits(EVERYDAY))[0]}
        chosen = [visit for visit in chosen if _point(visit) not in known]
    if not KILLS:
        chosen = some_of(chosen, turn=list(STORIES).index(story), count=KILLS_BY_DEFAULT)
    singles = [(visit,) for visit in chosen]
    pairs_count = PAIRS_PER_KILL * int(KILLS) if KILLS.isdigit() else PAIRS_BY_DEFAULT
    if KILLS == "all":
        pairs_count = len(visits)
    if not KILLS and list(STORIES).index(story) % PAIRS_EVERY:
        pairs_count = 0
    pairs = [(chance.choice(visits), chance.choice(visits)) for _ in range(pairs_count)]
    wrong = []
    before = theatre.kills_count
    for number, deaths in enumerate([*singles, *pairs], start=1):
        wrong += await _trouble(theatre, story, deaths, end)
        print(f"\r{story}: {number} of {len(singles) + len(pairs)}", end="")  # noqa: T201
    print(f", {theatre.kills_count - before} kills, {theatre.kills_count} in all")  # noqa: T201
    assert theatre.kills_count - before >= len(singles)
    assert not wrong, "\n".join(wrong[:SHOWN_MAX])


@pytest.mark.slow
@pytest.mark.parametrize("story", SENDS_MONEY)
@pytest.mark.feature("N-4")
async def test_money_is_sent_once_wherever_its_sender_is_killed(
    theatre: Theatre, story: str, chance: random.Random
) -> None:
    """Refunds, transfers and reversals have no state that guards them at the provider.

    In a soak at each visit of their points once, then at any two visits, until there were enough.
    """
    visits, end = await theatre.visits(story)
    senders = [visit for visit in visits if visit.partition(".")[0] in SENDERS]
    assert senders
    deaths: list[tuple[str, ...]] = [(visit,) for visit in senders]
    if IS_SOAK:
        while sum(map(len, deaths)) < KILLS_OF_SENDERS:
            deaths.append((chance.choice(senders), chance.choice(visits)))
    else:
        deaths = chance.sample(deaths, 1)
    before = theatre.kills_count
    wrong = []
    for one in deaths:
        wrong += await _trouble(theatre, story, one, end)
    print(f"{story}: {theatre.kills_count - before} kills of senders")  # noqa: T201
    assert not wrong, "\n".join(wrong[:SHOWN_MAX])
    assert theatre.kills_count - before >= len(deaths)


@pytest.mark.parametrize(
    ("story", "at"),
    [
        ("wallets", "refund.answered:2"),
        ("one_tap", "pay.answered:5"),
        ("paid_out", "reversal.answered:1"),
    ],
)
async def test_a_forgetful_gateway_is_found_out(theatre: Theatre, story: str, at: str) -> None:
    """A new key for every try and no look: the money moves twice, and the checker says so."""
    played = await theatre.play(story, at, forgetful=True)
    assert any("times" in one or AMOUNTS_AGREE in one for one in played.wrong), played


async def _trouble(theatre: Theatre, story: str, deaths: Sequence[str], end: EndState) -> list[str]:
    played = await theatre.play(story, *deaths)
    said = f"{story} killed at {' and '.join(deaths)}"
    if played.end is None:
        return [f"{said}: {played.trouble}"]
    found = [f"{said}: {one}" for one in played.wrong]
    if played.end != end:
        found.append(f"{said}: ended as {played.end}, not as {end}")
    return found


def _chosen(visits: Sequence[str], chance: random.Random) -> list[str]:
    """Return so many visits of each point, drawn by chance."""
    if KILLS == "all":
        return list(visits)
    by_point: dict[str, list[str]] = defaultdict(list)
    for visit in visits:
        by_point[_point(visit)].append(visit)
    chosen = []
    most = int(KILLS or 1)
    for found in by_point.values():
        chosen += found if len(found) <= most else chance.sample(found, most)
    return chosen


def _point(visit: str) -> str:
    return visit.partition(":")[0]
