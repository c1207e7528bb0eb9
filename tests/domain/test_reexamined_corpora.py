"""What further examiners wrote for the reader of orders, and the second for the detector.

Each set was finished before any of its lines was tried. What the first run of each came to is kept
in `corpus/examined.md`; the bounds here are the goals (chat.md 15, reliability.md, goal 30).
"""

import pytest

from domain.solicitation import Verdict, screen
from tests.support.chatter import ALL_ROOMS, corpus, noted, read_in
from tests.support.solicitations import RULES, innocent, lines

HANDS = ("reexamined", "fifth")
ORDERS = [(*columns, text) for hand in HANDS for *columns, text in corpus(f"{hand}_orders.tsv")]
TALK = [(room, text) for hand in HANDS for room, text in corpus(f"{hand}_talk.tsv")]
SETS = ("reexamined", "second_held_out")


def test_the_sets_are_large_enough() -> None:
    """More than the goals ask for: 600 orders, 300 lines of talk, 400 solicitations, 2,000 not."""
    assert len(set(ORDERS)) == len(ORDERS) >= 1_590
    assert len(set(TALK)) == len(TALK) >= 750
    assert len(lines("reexamined_adversarial")) >= 1_000
    assert len(set(innocent("reexamined_innocent", of_each=2))) >= 2_000


@pytest.mark.feature("N-6")
def test_orders_are_read_exactly() -> None:
    """At least 98 of 100 mean what their author says; all of them do."""
    misread = [
        (room, text, meaning, noted(read_in(room, text)))
        for room, meaning, text in ORDERS
        if noted(read_in(room, text)) != meaning
    ]
    assert misread == []


@pytest.mark.feature("N-6")
def test_talk_orders_nothing() -> None:
    """Not one false order, in any kind of room."""
    false = [
        (room, text, noted(read_in(room, text)))
        for _, text in TALK
        for room in ALL_ROOMS
        if read_in(room, text) is not None
    ]
    assert false == []


@pytest.mark.feature("KS-13")
@pytest.mark.parametrize("name", SETS)
def test_solicitations_are_caught(name: str) -> None:
    """At least 95 of 100."""
    texts = lines(f"{name}_adversarial")
    missed = [text for text in texts if screen(text, RULES).verdict is Verdict.PASS]
    assert len(missed) * 100 <= len(texts) * 5, missed


@pytest.mark.feature("KS-13")
@pytest.mark.parametrize("name", SETS)
def test_neighbours_pass(name: str) -> None:
    """At most 5 of 1,000 are flagged."""
    texts = list(dict.fromkeys(innocent(f"{name}_innocent", of_each=2)))
    wrong = [text for text in texts if screen(text, RULES).verdict is not Verdict.PASS]
    assert len(wrong) * 1_000 <= len(texts) * 5, wrong


@pytest.mark.parametrize("name", SETS)
def test_masking_twice_is_masking_once(name: str) -> None:
    """What was masked passes as it stands: nothing is left in it to find."""
    for text in lines(f"{name}_adversarial"):
        masked = screen(text, RULES).masked
        if masked != text:
            assert screen(masked, RULES).verdict is Verdict.PASS
