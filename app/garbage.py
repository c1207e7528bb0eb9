"""How often Python looks for reference cycles in our processes: seldom.

Requests and batches make thousands of short-lived values without cycles; by default a search
begins at every 700th that lives, and searches all of them over and over. A closing of thousands
of team-buys spent half its Python time on that, a join a tenth.
"""

import gc
from typing import Final

NEW_MAX: Final = 50_000
"""A search of the young begins when so many more were made than freed."""
YOUNGER_SEARCHES: Final = 20
"""An older generation is searched after so many searches of the younger one."""


def collect_seldom() -> None:
    """Set what was loaded at the start aside for good, and search what comes later seldom."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(NEW_MAX, YOUNGER_SEARCHES, YOUNGER_SEARCHES)
