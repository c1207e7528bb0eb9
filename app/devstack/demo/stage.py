"""Where the demo is shown: a live board on a terminal, one line per event elsewhere."""

import asyncio
import sys
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final, Protocol

from rich.console import Console, RenderableType
from rich.live import Live
from rich.rule import Rule

from app.devstack.demo.board import Board, books_table, money, split_table, team_buy_view
from app.devstack.demo.words import Words

FRAMES_PER_SECOND: Final = 8
LINES_KEPT: Final = 4
PAUSE_SECONDS: Final = 0.45
"""Between two events on a terminal, so that one can follow them."""


class Stage(Protocol):
    """What the story needs of its stage."""

    def chapter(self, title: str) -> None:
        """Begin a part of the story."""

    def show(self, board: Board) -> None:
        """Put a team-buy on the stage; what is drawn follows the board from now on."""

    def clear(self) -> None:
        """Leave the team-buy as it stands."""

    def say(self, text: str) -> None:
        """Tell what happened."""

    def split(self, parts: Sequence[tuple[str, int]], total: int) -> None:
        """Show who gets which part of the captured money."""

    def books(self, balances: Sequence[tuple[str, int]]) -> None:
        """Show a trial balance."""

    async def pause(self) -> None:
        """Give the audience time to read."""

    async def wait(self, seconds: int) -> None:
        """Sit out a limit, visibly."""


class Lines:
    """One line per event: for logs, pipes and tests."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def chapter(self, title: str) -> None:
        """Begin a part of the story."""
        self.say(f"\n{title}\n")

    def show(self, board: Board) -> None:
        """Nothing: the events tell it."""

    def clear(self) -> None:
        """Nothing is drawn."""

    def say(self, text: str) -> None:
        """Print a line."""
        print(text, flush=True)

    def split(self, parts: Sequence[tuple[str, int]], total: int) -> None:
        """Print each part."""
        for name, amount_minor in parts:
            self.say(f"  {name:<20} {money(amount_minor):>12}")
        self.say(f"  {'':<20} {money(total):>12}")

    def books(self, balances: Sequence[tuple[str, int]]) -> None:
        """Print each account."""
        for account, amount_minor in balances:
            self.say(f"  {account:<60} {money(amount_minor):>14}")

    async def pause(self) -> None:
        """Nobody watches: go on."""

    async def wait(self, seconds: int) -> None:
        """Say it once and wait."""
        self.say(self._words("wait", seconds=seconds))
        await asyncio.sleep(seconds)


class Terminal:
    """A board that moves, on a terminal somebody looks at."""

    def __init__(self, console: Console, words: Words) -> None:
        self._console = console
        self._words = words
        self._said: deque[str] = deque(maxlen=LINES_KEPT)
        self._live: Live | None = None

    def chapter(self, title: str) -> None:
        """Rule a line; the board, if there is one, stays below it."""
        self._console.print(Rule(f"[bold]{title}", align="left", style="green"))

    def show(self, board: Board) -> None:
        """Draw the board several times a second until `clear`."""
        self.clear()
        self._said.clear()

        def draw() -> RenderableType:
            return team_buy_view(board, tuple(self._said), self._words)

        self._live = Live(
            get_renderable=draw, console=self._console, refresh_per_second=FRAMES_PER_SECOND
        )
        self._live.start(refresh=True)

    def clear(self) -> None:
        """Let the last picture stand."""
        if self._live is not None:
            self._said.clear()
            self._live.stop()
            self._live = None

    def say(self, text: str) -> None:
        """Tell it below the board, or as a line where there is none."""
        if self._live is None:
            self._console.print(f"  {text}", markup=False, highlight=False)
        else:
            self._said.append(f"  {text}")

    def split(self, parts: Sequence[tuple[str, int]], total: int) -> None:
        """Draw the parts as bars."""
        self._console.print(split_table(parts, total))

    def books(self, balances: Sequence[tuple[str, int]]) -> None:
        """Draw the trial balance."""
        self._console.print(books_table(balances, self._words))

    async def pause(self) -> None:
        """Give the audience time to read."""
        await asyncio.sleep(PAUSE_SECONDS)

    async def wait(self, seconds: int) -> None:
        """Count down."""
        with self._console.status("") as status:
            for left in range(seconds, 0, -1):
                status.update(self._words("wait", seconds=left))
                await asyncio.sleep(1)


@contextmanager
def open_stage(words: Words) -> Iterator[Stage]:
    """Open the stage that fits where the output goes."""
    if not sys.stdout.isatty():
        yield Lines(words)
        return
    stage = Terminal(Console(), words)
    try:
        yield stage
    finally:
        stage.clear()
