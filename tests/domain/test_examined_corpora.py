"""What an examiner wrote from the design alone, for the reader of orders and for the detector.

The lines came in sets, each written before its lines were tried, and the rules were mended after
each. What the first run of a set came to, before anything was mended, is kept in
`corpus/examined.md`; here stands what must hold since.
"""

import pytest

from domain.solicitation import Verdict, screen
from tests.support.chatter import ALL_ROOMS, corpus, noted, read_in
from tests.support.solicitations import RULES, innocent, lines

ORDERS = [(room, meaning, text) for room, meaning, text in corpus("examined_orders.tsv")]
TALK = [(room, text) for room, text in corpus("examined_talk.tsv")]
ADVERSARIAL = lines("examined_adversarial")
INNOCENT = list(dict.fromkeys(innocent("examined_innocent", of_each=8)))


def test_the_examination_is_large_enough() -> None:
    """More than the goals ask for: 300 orders, 300 lines of talk, 400 solicitations, 2,000 not."""
    assert len(set(ORDERS)) == len(ORDERS) >= 500
    assert len(set(TALK)) == len(TALK) >= 600
    assert len(set(ADVERSARIAL)) == len(ADVERSARIAL) >= 600
    assert len(INNOCENT) >= 3_000


@pytest.mark.feature("N-6")
def test_examined_orders_are_read_exactly() -> None:
    """Each order, cancellation, refusal, question, card and list means what its author says."""
    misread = [
        (room, text, meaning, noted(read_in(room, text)))
        for room, meaning, text in ORDERS
        if noted(read_in(room, text)) != meaning
    ]
    assert misread == []


@pytest.mark.feature("N-6")
def test_examined_talk_orders_nothing() -> None:
    """Not one false order, question, refusal, card or list, in any kind of room."""
    false = [
        (one, text, noted(read_in(one, text)))
        for room, text in TALK
        for one in (ALL_ROOMS if room == "*" else [room])
        if read_in(one, text) is not None
    ]
    assert false == []


@pytest.mark.feature("KS-13")
def test_examined_solicitations_are_caught() -> None:
    """The rules were mended after these lines were seen, so 99 of 100 are asked for."""
    missed = [text for text in ADVERSARIAL if screen(text, RULES).verdict is Verdict.PASS]
    assert len(missed) * 100 <= len(ADVERSARIAL), missed


@pytest.mark.feature("KS-13")
def test_examined_neighbours_pass() -> None:
    """At most 5 of 1,000 innocent lines are flagged."""
    wrong = [text for text in INNOCENT if screen(text, RULES).verdict is not Verdict.PASS]
    assert len(wrong) * 1_000 <= len(INNOCENT) * 5, wrong


def test_masking_an_examined_line_twice_is_masking_it_once() -> None:
    """What was masked passes as it stands: nothing is left in it to find."""
    for text in ADVERSARIAL:
        masked = screen(text, RULES).masked
        if masked != text:
            assert screen(masked, RULES).verdict is Verdict.PASS
