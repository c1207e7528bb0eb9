"""How the weights of `domain/learned_hints.py` are made: a logistic regression, in plain Python.

    python -m tests.support.hint_learner NEUTRAL.txt

It learns from the lines of the corpora, those that solicit and those that do not, from the corpora
of orders, and from lines that people wrote elsewhere (NEUTRAL.txt, one each, made by
`tests.support.neutral_lines`), so that it knows what
is said everywhere. The same files give the same weights: nothing is random but the order, and
that is seeded. Of the sets in `HELD_OUT` nothing is learned.
"""

import hashlib
import math
import random
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

import msgspec

from domain.folding import fold
from domain.learned_hints import BETWEEN, pairs_of, runs_of
from tests.support.chatter import corpus
from tests.support.solicitations import CORPUS, innocent, lines

DOMAIN: Final = Path(__file__).parents[2] / "domain"
ORDERS: Final = ("orders.tsv", "examined_orders.tsv", "reexamined_orders.tsv", "fifth_orders.tsv")
HELD_OUT: Final = frozenset({"held_out", "second_held_out", "last", "assessor", "inspector"})
"""Sets that are not learned from: they say what to expect of a line that nobody has seen."""
SEEN_MIN: Final = 2
"""Lines that hold a run, or it is an accident."""
ROUNDS: Final = 24
SPREAD: Final = 3.0
"""How far weights may go: the variance that is expected of them."""
STEP: Final = 0.4
KEPT_FROM: Final = 0.25
"""What weighs less is left out, and the rest is weighed again without it."""
LINE_WIDTH: Final = 99
WIDE: Final = "\u1100"


class Example(msgspec.Struct, frozen=True):
    """The runs and pairs of one line, and whether it solicits."""

    runs: tuple[str, ...]
    solicits: bool


def examples(names: Iterable[str]) -> list[Example]:
    """Return the lines of the named sets of `tests/domain/corpus`."""
    found = []
    for name in names:
        prefix = f"{name}_" if name else ""
        found += [_example(text, solicits=True) for text in lines(f"{prefix}adversarial")]
        neighbours = innocent(f"{prefix}innocent", of_each=2)
        found += [_example(text, solicits=False) for text in neighbours]
    return found


def set_names() -> list[str]:
    """Return the names of the sets that are learned from, in order; the first has none."""
    paths = CORPUS.glob("solicitation_*adversarial.txt")
    names = {
        path.stem.removeprefix("solicitation_").removesuffix("adversarial").rstrip("_")
        for path in paths
    }
    return sorted(names - HELD_OUT)


def innocents(texts: Iterable[str]) -> list[Example]:
    """Return lines that are known to solicit nothing."""
    return [_example(text, solicits=False) for text in texts]


def _example(text: str, *, solicits: bool) -> Example:
    dense = fold(text).dense
    said = dict.fromkeys(one for one, *_ in (*runs_of(dense), *pairs_of(dense)))
    return Example(tuple(said), solicits)


def learn(own: Sequence[Example], elsewhere: Sequence[Example]) -> tuple[float, dict[str, float]]:
    """Return the base and the weights, in natural logarithms; weak ones are left out."""
    every = [*own, *elsewhere]
    seen = Counter(run for one in every for run in one.runs)
    runs = {run for run, count in seen.items() if count >= SEEN_MIN}
    _, weights = _fit(every, runs)
    strong = {run for run, weight in weights.items() if abs(weight) >= KEPT_FROM}
    return _fit(every, strong)


def _fit(every: Sequence[Example], runs: set[str]) -> tuple[float, dict[str, float]]:
    """Return what makes the examples likeliest, by steps that shrink where much was learned."""
    order = sorted(runs)
    places = {run: place for place, run in enumerate(order, start=1)}
    rows = [
        ([0, *(places[run] for run in one.runs if run in places)], float(one.solicits))
        for one in every
    ]
    held = Counter(place for row, _ in rows for place in row)
    pull = [0.0, *(1 / (SPREAD * held[place]) for place in range(1, len(order) + 1))]
    weights = [0.0] * len(pull)
    moved = [1e-8] * len(pull)
    source = random.Random(7)  # noqa: S311  a repeatable stream, not a secret
    for _ in range(ROUNDS):
        source.shuffle(rows)
        for row, solicits in rows:
            total = sum(weights[place] for place in row)
            error = 1 / (1 + math.exp(-max(-30.0, min(30.0, total)))) - solicits
            for place in row:
                slope = error + pull[place] * weights[place]
                moved[place] += slope * slope
                weights[place] -= STEP * slope / math.sqrt(moved[place])
    return weights[0], {run: weights[place] for run, place in places.items()}


def table(weights: dict[str, float], note: str, *, base: float | None = None) -> str:
    """Return the module that holds some of the weights, in whole tenths; and the base."""
    by_points: dict[int, list[str]] = {}
    for run, weight in weights.items():
        by_points.setdefault(round(weight * 10), []).append(run)
    by_points.pop(0, None)
    written = []
    for points in sorted(by_points, reverse=True):
        rows = _rows(sorted(by_points[points]))
        # The quotes that close it stand behind the last row where there is room.
        end = '""",\n' if width_of(rows[-1]) + 4 <= LINE_WIDTH else '\n    """,\n'
        written.append(f'    {points}: """\n' + "\n".join(rows) + end)
    return (
        f'"""{note}\n\nMade by `tests/support/hint_learner.py`, not by hand.\n"""\n\n'
        "from collections.abc import Mapping\nfrom typing import Final\n\n"
        + ("" if base is None else f"BASE_POINTS: Final = {round(base * 10)}\n")
        + "WRITTEN: Final[Mapping[int, str]] = {\n"
        + "".join(written)
        + "}  # fmt: skip\n"
        '"""As `learned_hints` reads them, by what they weigh, in tenths."""\n'
    )


def width_of(text: str) -> int:
    """Return how many columns a text takes: Chinese takes two."""
    return sum(1 + (char > WIDE) for char in text)


def _rows(runs: Iterable[str]) -> list[str]:
    rows = [""]
    width = 0
    for run in runs:
        run_width = 1 + width_of(run)
        if width + run_width > LINE_WIDTH:
            rows.append("")
            width = 0
        rows[-1] += f" {run}" if rows[-1] else run
        width += run_width
    return rows


def main() -> None:
    """Learn from everything, and write the table."""
    neutral = Path(sys.argv[1]).read_bytes()
    texts = neutral.decode().splitlines()
    own = examples(set_names())
    own += innocents(text for name in ORDERS for _, _, text in corpus(name))
    base, weights = learn(own, innocents(texts))
    digest = hashlib.sha256(neutral).hexdigest()[:16]
    origin = (
        f"From {len(own):,} lines of the corpora and {len(texts):,} from elsewhere"
        f" (sha256 {digest}…;\ndocs/decisions/0019-solicitation-by-rules.md)."
    )
    tables = (
        ("hint_weights", "What solicitations hold, and weigh.", 1, False),
        ("hint_pair_weights", "What stands together in solicitations, and weighs.", 1, True),
        ("talk_weights", "What neighbours say, and weighs against it.", -1, False),
        ("talk_pair_weights", "What neighbours say together, and weighs against it.", -1, True),
    )
    for name, note, sign, is_pair in tables:
        some = {
            run: weight
            for run, weight in weights.items()
            if weight * sign > 0 and (BETWEEN in run) is is_pair
        }
        text = table(some, f"{note}\n\n{origin}", base=base if name == "hint_weights" else None)
        (DOMAIN / f"{name}.py").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
