"""Screen what stays in sight: names, titles, announcements, words for later (KS-13, N-9).

A message that solicits is posted masked, for the rest of it may be talk. A name or a title with a
hole in it is no use to anybody, and who writes an announcement can write it again: so these are
refused whole, and nothing is stored. Nobody is struck for it; nobody has read it.
"""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from app.store.database import Tx
from domain.message_screening import check_shown
from domain.solicitation import SolicitationRules

_Done = TypeVar("_Done")


def screened(
    rules: SolicitationRules, work: Callable[[Tx], Awaitable[_Done]], *words: object
) -> Callable[[Tx], Awaitable[_Done]]:
    """Return work that is refused where one of the words solicits; what is no text was not given.

    Screened as part of the work, so that a call that was answered once is answered the same for
    ever, whatever later rules say.
    """
    given = [one for one in words if isinstance(one, str)]

    async def checked(tx: Tx) -> _Done:
        check_shown(given, rules)
        return await work(tx)

    return checked
