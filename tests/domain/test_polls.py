"""Polls: what can be asked, and what counts as an answer."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.polls import Poll, check_poll, tally, vote
from domain.room_errors import PollClosedError, PollInvalidError
from tests.support.domain import NOW

FRUIT = Poll(("grapes", "plums", "pears"), choices_max=2, closes_at=NOW + timedelta(hours=1))


def test_a_poll_that_can_be_answered_is_accepted() -> None:
    """Options that differ, and no more choices than there are."""
    check_poll(FRUIT)


@pytest.mark.parametrize(
    ("poll", "said"),
    [
        (Poll(("grapes",)), "2 to 20"),
        (Poll(tuple(str(n) for n in range(21))), "2 to 20"),
        (Poll(("Grapes", " grapes ")), "differ"),
        (Poll(("grapes", " ")), "not empty"),
        (Poll(("grapes", "plums"), choices_max=3), "choices_max"),
    ],
)
def test_a_poll_nobody_could_answer_is_refused(poll: Poll, said: str) -> None:
    """Each refusal says which rule."""
    with pytest.raises(PollInvalidError) as refused:
        check_poll(poll)
    assert said in refused.value.detail


@pytest.mark.parametrize("choices", [[3], [-1], [0, 0], [0, 1, 2]])
def test_a_vote_names_options_once_and_not_too_many(choices: list[int]) -> None:
    """No such option, one twice, or more than the poll allows."""
    with pytest.raises(PollInvalidError):
        vote(FRUIT, choices, now=NOW)


def test_a_vote_at_the_closing_time_is_late() -> None:
    """The same instant as everywhere: at or after it is closed."""
    assert vote(FRUIT, [1], now=NOW + timedelta(minutes=59)) == (1,)
    with pytest.raises(PollClosedError):
        vote(FRUIT, [1], now=NOW + timedelta(hours=1))


@given(st.lists(st.lists(st.integers(0, 2), unique=True, max_size=2), max_size=30))
def test_the_tally_counts_every_choice_once(given_votes: list[list[int]]) -> None:
    """The sum of the tally is the sum of the choices; nobody's second thoughts count twice."""
    votes = [vote(FRUIT, choices, now=NOW) for choices in given_votes]
    assert sum(tally(FRUIT, votes)) == sum(map(len, votes))
