"""`pintier demo`: what it says, in both languages, with and without a stack to play on."""

import io
import re
import string
from collections.abc import Mapping

import pytest
from rich.console import Console

from app.devstack.demo import main
from app.devstack.demo.board import Board, SeatLine, team_buy_view
from app.devstack.demo.story import GRAPES
from app.devstack.demo.words import EN, NEIGHBOURS, TEXTS, ZH, Words, language_of
from app.devstack.process import free_port


def _fields(text: str) -> set[str | None]:
    return {field for _, field, _, _ in string.Formatter().parse(text)} - {None}


def test_both_languages_say_the_same() -> None:
    """No text is missing in one language, and none leaves a value out."""
    assert {key: _fields(text) for key, text in TEXTS[ZH].items()} == {
        key: _fields(text) for key, text in TEXTS[EN].items()
    }
    assert len(NEIGHBOURS[ZH]) == len(NEIGHBOURS[EN]) == len(set(NEIGHBOURS[EN]))


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "zh_CN.UTF-8"}, ZH),
        ({"LANG": "en_US.UTF-8"}, EN),
        ({"LC_ALL": "C", "LANG": "zh_CN.UTF-8"}, EN),
        ({}, EN),
    ],
)
def test_the_terminal_chooses_the_language(environment: Mapping[str, str], language: str) -> None:
    """As other programs do: LC_ALL before LANG."""
    assert language_of(environment) == language


def test_without_a_stack_it_says_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 1 and one sentence, not a traceback."""
    port = free_port()
    assert main({"PINTIER_PORT": str(port)}, lang=EN) == 1
    assert f"nothing answers at http://127.0.0.1:{port}; run `make run`" in capsys.readouterr().err


def test_the_board_shows_the_ladder_the_clock_and_the_seats() -> None:
    """The tier that is reached is marked, and the next one says how many are missing."""
    ladder = GRAPES["ladder"]
    board = Board("Sun grapes", ladder, 13, code="ABCD", buyers_count=5, unit_price_minor=4290)
    board.seats.append(SeatLine("Chen", 2, held_minor=9980, state="authorized"))
    shown = io.StringIO()
    console = Console(file=shown, width=100)
    console.print(team_buy_view(board, ["Chen joins"], Words(EN)))
    text = shown.getvalue()
    assert re.search(r"► 3\+\s+¥42.90 now", text)
    assert re.search(r"8\+\s+¥35.90 3 more", text)
    assert "5 of 13 · closing" in text
    assert re.search(r"Chen\s+2\s+¥99.80\s+held", text)
