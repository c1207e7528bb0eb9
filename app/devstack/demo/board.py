"""What the demo shows of a team-buy, and how that is drawn with rich."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from rich import box
from rich.console import Group, RenderableType
from rich.panel import Panel
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from app.devstack.demo.words import Words
from domain.prices import price_text

CURRENCY: Final = "cny"
LADDER_WIDTH: Final = 28
"""Leaves the buyers enough of a terminal of 80 columns."""
STYLES: Final = {
    "reserved": "yellow",
    "authorized": "cyan",
    "captured": "bold green",
    "released": "magenta",
    "left": "dim",
    "declined": "red",
}


@dataclass(slots=True)
class SeatLine:
    """One buyer; amounts are minor units."""

    name: str
    units: int
    held_minor: int = 0
    state: str = "reserved"
    paid_minor: int | None = None
    released_minor: int | None = None


@dataclass(slots=True)
class Board:
    """A team-buy on the screen; `closes_at` is on the clock of `time.monotonic`."""

    title: str
    ladder: Sequence[dict[str, int]]
    buyers_max: int
    code: str = ""
    buyers_count: int = 0
    unit_price_minor: int = 0
    closes_at: float = 0.0
    state: str = "open"
    seats: list[SeatLine] = field(default_factory=list)

    def take(self, team_buy: dict[str, Any]) -> bool:
        """Show what the API says of it; return whether the price has fallen."""
        price_minor: int = team_buy["unit_price_minor"]
        fell = 0 < price_minor < self.unit_price_minor
        self.code = team_buy["invite_code"]
        self.buyers_count = team_buy["buyers_count"]
        self.unit_price_minor = price_minor
        self.state = team_buy["state"]
        return fell


def money(amount_minor: int) -> str:
    """Return an amount for people."""
    return price_text(amount_minor, CURRENCY)


def ladder_text(ladder: Sequence[dict[str, int]]) -> str:
    """Return a ladder in one line: `1+ ¥49.90 · 3+ ¥42.90`."""
    return " · ".join(f"{tier['buyers_min']}+ {money(tier['unit_price_minor'])}" for tier in ladder)


def team_buy_view(board: Board, said: Sequence[str], words: Words) -> RenderableType:
    """Draw the ladder beside the buyers, and below them what was said last."""
    grid = Table.grid(padding=(0, 1))
    grid.add_column(width=LADDER_WIDTH)
    grid.add_column()
    grid.add_row(_ladder(board, words), _seats(board, words))
    lines = [
        Text(
            line,
            style="" if line is said[-1] else "dim",
            no_wrap=True,
            overflow="ellipsis",
        )
        for line in said
    ]
    return Group(grid, *lines)


def split_table(parts: Sequence[tuple[str, int]], total: int) -> RenderableType:
    """Draw how the captured money is shared out, each part with its bar."""
    table = Table(box=None, show_header=False, padding=(0, 2))
    table.add_column(justify="right")
    table.add_column(justify="right", style="bold")
    table.add_column(width=40)
    for name, amount_minor in parts:
        bar = ProgressBar(total=max(total, 1), completed=amount_minor, width=40)
        table.add_row(name, money(amount_minor), bar)
    return table


def books_table(balances: Sequence[tuple[str, int]], words: Words) -> RenderableType:
    """Draw a trial balance: debits left, credits right, and both sums."""
    table = Table(box=box.SIMPLE_HEAD, title=words("trial_balance"), show_footer=True)
    debit = sum(of_it_minor for _, of_it_minor in balances if of_it_minor > 0)
    credit = -sum(of_it_minor for _, of_it_minor in balances if of_it_minor < 0)
    table.add_column(words("account"))
    table.add_column(words("debit"), money(debit), justify="right")
    table.add_column(words("credit"), money(credit), justify="right")
    for account, amount_minor in balances:
        sides = ("", money(-amount_minor)) if amount_minor < 0 else (money(amount_minor), "")
        table.add_row(account, *sides)
    return table


def _ladder(board: Board, words: Words) -> RenderableType:
    tiers = Table.grid(padding=(0, 1))
    next_missing = True
    for tier in board.ladder:
        missing = tier["buyers_min"] - board.buyers_count
        price_minor = tier["unit_price_minor"]
        note = ""
        if board.unit_price_minor == price_minor:
            style, mark, note = "bold green", "►", words("now")
        elif price_minor > board.unit_price_minor:
            style, mark = "dim strike", " "
        else:
            style, mark = "yellow" if next_missing else "dim", " "
            note = words("more", missing=max(missing, 0)) if next_missing else ""
            next_missing = False
        count = f"{tier['buyers_min']}+"
        tiers.add_row(
            mark, Text(count, style=style), Text(money(price_minor), style=style), Text(note)
        )
    most = board.ladder[-1]["buyers_min"]
    bar = Table.grid()  # a bar alone would not end its line
    bar.add_row(ProgressBar(total=most, completed=board.buyers_count, width=LADDER_WIDTH - 4))
    shown = Text(money(board.unit_price_minor), style="bold green", justify="center")
    count = words("of_max", count=board.buyers_count, most=board.buyers_max)
    below = Text(f"{count} · {_when(board, words)}", justify="center")
    body = Group(tiers, Text(), shown, bar, below, Text(board.code, style="dim", justify="center"))
    return Panel(body, title=board.title, width=LADDER_WIDTH, box=box.ROUNDED)


def _when(board: Board, words: Words) -> str:
    ends = {"settled": "settled", "failed": "failed_state"}
    if board.state in ends:
        return words(ends[board.state])
    left = board.closes_at - time.monotonic()
    if board.state != "open" or left <= 0:
        return words("closing")
    return words("closes_in", seconds=round(left))


def _seats(board: Board, words: Words) -> RenderableType:
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1), pad_edge=False)
    table.add_column(words("name"))
    for name in ("units", "held", "paid", "back"):
        table.add_column(words(name), justify="right")
    table.add_column(words("state"))
    for seat in board.seats:
        table.add_row(
            seat.name,
            str(seat.units),
            money(seat.held_minor) if seat.held_minor else "",
            "" if seat.paid_minor is None else money(seat.paid_minor),
            "" if seat.released_minor is None else money(seat.released_minor),
            Text(words(f"state_{seat.state}"), style=STYLES.get(seat.state, "")),
            style="dim" if seat.state in ("left", "declined") else "",
        )
    return table
