"""What `up` prints: whole lines off a terminal, one moving line on it."""

import io

import pytest
from rich.console import Console

from app.devstack.screen import Screen


def test_off_a_terminal_each_step_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    """A log file holds finished steps with their time, and no control characters."""
    screen = Screen()
    with screen.step("migrations"):
        screen.say("halfway")
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "halfway"
    assert lines[1].split() == ["migrations", "0.0", "s"]


def test_two_steps_at_once_share_the_terminal() -> None:
    """Two parts that are brought back together do not fight over the moving line."""
    screen = Screen()
    shown = io.StringIO()
    screen._console = Console(file=shown, force_terminal=True, width=80)
    with screen.step("web, again"), screen.step("worker, again"):
        pass
    with screen.step("stopping"):
        pass
    for step in ("web, again", "worker, again", "stopping"):
        assert f"  {step} " in shown.getvalue()
