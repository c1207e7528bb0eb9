"""Named places at which the crash harness kills the process; nothing happens outside of it.

A point stands where something has just become true and is not yet known, or is known and not yet
said. The harness forks a process, arms it with "name:visit", and lets it run into the kill.
"""

import os
import signal
from collections import Counter
from pathlib import Path
from typing import ClassVar


class _Armed:
    """What this process was armed with; nothing, outside the harness."""

    at: str = ""
    log: Path | None = None
    visits: ClassVar[Counter[str]] = Counter()


def arm(*, at: str = "", log: Path | None = None) -> None:
    """Let this process die at the visit named `at` ("capture.answered:2"), or list its visits.

    Args:
        at: a point's name and the number of the visit, counted from 1; empty: never.
        log: a file that every visit is appended to as a line.
    """
    _Armed.at, _Armed.log = at, log
    _Armed.visits.clear()


def crash_point(name: str) -> None:
    """Die here by SIGKILL if the harness asked for it."""
    if not _Armed.at and _Armed.log is None:
        return
    _Armed.visits[name] += 1
    visit = f"{name}:{_Armed.visits[name]}"
    if _Armed.log is not None:
        with _Armed.log.open("a", encoding="utf-8") as log:
            log.write(visit + "\n")
    if visit == _Armed.at:
        os.kill(os.getpid(), signal.SIGKILL)
