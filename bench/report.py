"""What a benchmark says: medians of paired runs, their spread, and the floor they must pass."""

import statistics
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import msgspec
from rich.console import Console
from rich.table import Table

TABLE_WIDTH: Final = 110
LATEST: Final = Path(__file__).parent / "out" / "latest.json"


class BenchError(Exception):
    """A benchmark's own check failed: its figures mean nothing."""


class Floor(msgspec.Struct, frozen=True):
    """What must be reached: the ratio at least, or at most."""

    limit: float
    at_most: bool = False
    of_value: bool = False
    """The limit is of the value itself, in its unit, and not of the ratio."""

    def holds(self, result: "Result") -> bool:
        """Say whether a result passes."""
        found = result.value if self.of_value else result.ratio
        return found <= self.limit if self.at_most else found >= self.limit

    def shown(self, unit: str) -> str:
        """Return the floor as the table shows it."""
        sign = "≤" if self.at_most else "≥"
        return f"{sign} {self.limit:g} {unit if self.of_value else '×'}"


FLOORS: Final = {
    "join_hot_inprocess": Floor(10),
    "join_spread_inprocess": Floor(2.5),
    "join_hot_http": Floor(2),
    "join_spread_http": Floor(0.7),
    "join_hot_http_p99": Floor(0.6, at_most=True),
    "close_batch": Floor(20),
    "fanout_8": Floor(1.5),
    "fanout_64": Floor(5),
    "quiet_room_p99": Floor(3, at_most=True),
    "start_ready": Floor(3, at_most=True, of_value=True),
    "room_sends": Floor(500, of_value=True),
    "room_sends_p99": Floor(150, at_most=True, of_value=True),
    "export_entries": Floor(0.5),
    "finance_settlements": Floor(3, at_most=True),
    "finance_statement": Floor(3, at_most=True),
    "finance_trial_balance": Floor(3, at_most=True),
    "finance_reconciliation": Floor(3, at_most=True),
    "start_ready_memory": Floor(150, at_most=True, of_value=True),
}
"""From the goals of the design; the others have none."""


class Pair(msgspec.Struct, frozen=True):
    """Our figure and the reference's, measured directly one after the other."""

    ours: float
    reference: float

    @property
    def ratio(self) -> float:
        """Ours by the reference's."""
        return self.ours / self.reference


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the table, and of `bench/out/latest.json`."""

    name: str
    value: float
    unit: str
    reference: float
    reference_name: str
    ratio: float
    ratio_min: float
    ratio_max: float
    pairs: int
    checked: bool


def summed_up(
    name: str, pairs: Sequence[Pair], *, unit: str, reference_name: str, digits: int = 0
) -> Result:
    """Return the medians of paired runs; whoever calls has checked what the runs did."""
    ratios = [pair.ratio for pair in pairs]
    return Result(
        name=name,
        value=round(statistics.median(pair.ours for pair in pairs), digits),
        unit=unit,
        reference=round(statistics.median(pair.reference for pair in pairs), digits),
        reference_name=reference_name,
        ratio=round(statistics.median(ratios), 3),
        ratio_min=round(min(ratios), 3),
        ratio_max=round(max(ratios), 3),
        pairs=len(pairs),
        checked=True,
    )


def print_table(results: Sequence[Result]) -> bool:
    """Print the table and return whether every floor held."""
    pairs = max((one.pairs for one in results), default=0)
    table = Table(title=f"Medians of {pairs} pairs; ratio: ours ÷ reference", title_justify="left")
    table.add_column("benchmark, beside")
    for heading in ("ours", "reference", "ratio (min–max)", "floor"):
        table.add_column(heading, justify="right", no_wrap=True)
    table.add_column("", no_wrap=True)
    all_hold = True
    for one in results:
        floor = FLOORS.get(one.name)
        holds = floor is None or floor.holds(one)
        all_hold &= holds
        verdict = "[green]holds" if holds else "[red]missed"
        table.add_row(
            f"[bold]{one.name}[/]\n[dim]{one.reference_name}[/]",
            f"{one.value:,.10g} {one.unit}",
            f"{one.reference:,.10g}",
            f"{one.ratio:.2f} ({one.ratio_min:.2f}–{one.ratio_max:.2f})",
            "" if floor is None else floor.shown(one.unit),
            "" if floor is None else verdict,
        )
    console = Console()
    console.width = max(console.width, TABLE_WIDTH)
    console.print(table)
    return all_hold


def keep(results: Sequence[Result]) -> None:
    """Write `latest.json`; benchmarks that did not run this time keep their last figures."""
    before = msgspec.json.decode(LATEST.read_bytes(), type=list[Result]) if LATEST.exists() else []
    known = {one.name: one for one in [*before, *results]}
    LATEST.parent.mkdir(exist_ok=True)
    text = msgspec.json.format(msgspec.json.encode(list(known.values())), indent=2)
    LATEST.write_bytes(text + b"\n")
