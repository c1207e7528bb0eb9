"""Patterns that are compiled when they are first looked for.

The detector has hundreds; to compile them took a third of the time from the start of a process to
its first answer, and a line of talk needs three or four. A server compiles the rest when it has
answered (`compile_each`), so that no message waits for them.
"""

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import ClassVar


class LazyPattern:
    """A pattern known by its text; looks for itself as `re.Pattern` does."""

    every: ClassVar[list["LazyPattern"]] = []
    """All there are: as many as the modules have written down."""

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        """`pattern`, `flags`: as `re.compile` takes them; what is wrong with them is found late."""
        self.pattern = pattern
        self.flags = flags
        self.every.append(self)

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return re.compile(self.pattern, self.flags)

    @cached_property
    def search(self) -> Callable[..., re.Match[str] | None]:
        """As of `re.Pattern`."""
        return self.compiled.search

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        """As of `re.Pattern`."""
        return self.compiled.finditer

    @cached_property
    def match(self) -> Callable[..., re.Match[str] | None]:
        """As of `re.Pattern`."""
        return self.compiled.match


def compile_each() -> Iterator[re.Pattern[str]]:
    """Yield every pattern, compiled: one at a time, for whoever has something else to do."""
    for one in LazyPattern.every:
        yield one.compiled
