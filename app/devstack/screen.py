"""What `up` says while it works: a moving line on a terminal, plain lines elsewhere."""

import importlib
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from typing import Any, Final

SPINNER: Final = "dots"


class Screen:
    """Prints one finished line per step; on a terminal the current step moves meanwhile."""

    def __init__(self) -> None:
        self._moves = False
        self._console: Any = None
        if sys.stdout.isatty():
            self._console = importlib.import_module("rich.console").Console(highlight=False)

    @contextmanager
    def step(self, doing: str) -> Iterator[None]:
        """Show that something is under way, and how long it took once it is done."""
        began_at = time.monotonic()
        moving: Any = nullcontext()
        if self._console is not None and not self._moves:  # a terminal has one moving line
            moving = self._console.status(f"{doing} …", spinner=SPINNER)
        outermost, self._moves = not self._moves, True
        try:
            with moving:
                yield
        finally:
            if outermost:
                self._moves = False
        self.say(f"  {doing:<42} {time.monotonic() - began_at:5.1f} s")

    def say(self, text: str) -> None:
        """Print lines as they are."""
        if self._console is None:
            sys.stdout.write(f"{text}\n")
            sys.stdout.flush()
        else:
            self._console.print(text, markup=False, soft_wrap=True)
