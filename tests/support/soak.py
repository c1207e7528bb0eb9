"""How much of the long tests runs: a part that covers everything once, or all of it.

`make test` stays within ten minutes on two cores; `make soak` sets `PINTIER_TEST_SOAK` and takes
its time: every fault in every story, two hundred random team-buys, three hundred kills and more.
"""

import os
from collections.abc import Iterable, Sequence
from typing import Final, TypeVar

T = TypeVar("T")

IS_SOAK: Final = bool(os.environ.get("PINTIER_TEST_SOAK"))


def some_of(kinds: Sequence[T], *, turn: int, count: int) -> Sequence[T]:
    """Return all `kinds` in a soak, else at most `count` of them, others at each `turn`."""
    if IS_SOAK or len(kinds) <= count:
        return kinds
    step = max(1, len(kinds) // count)
    return [kinds[(turn + step * at) % len(kinds)] for at in range(count)]


def share_of(kinds: Iterable[T], nth: int, *, of: int) -> list[T]:
    """Return all `kinds` in a soak, else the `nth` of `of` shares: others take the rest."""
    every = list(kinds)
    return every if IS_SOAK else every[nth::of]
