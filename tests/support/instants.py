"""Trial balances that were taken, and are asked for again when all is over."""

from dataclasses import dataclass, field
from typing import Any

from tests.support.web import Visitor

PATH = "/v1/finance/trial-balance"


@dataclass
class Instants:
    """What finance was told at which instant, book by book."""

    taken: list[tuple[Visitor, dict[str, str], dict[str, Any]]] = field(default_factory=list)

    async def take(self, who: Visitor, **books: str) -> dict[str, Any]:
        """Ask for the trial balance as of now and remember the answer."""
        shown = await _ask(who, books)
        assert all(total["total_minor"] == 0 for total in shown["totals"]), shown
        self.taken.append((who, books, shown))
        return shown

    async def check(self) -> None:
        """Ask again as of each instant: in both times, and in the one it was known at."""
        for who, books, then in self.taken:
            known = {**books, "known_at": then["known_at"]}
            for asked in (known, {**known, "effective_at": then["effective_at"]}):
                again = await _ask(who, asked)
                assert again["items"] == then["items"], (asked, then, again)
                assert again["totals"] == then["totals"]


async def _ask(who: Visitor, asked: dict[str, str]) -> dict[str, Any]:
    answer = await who.get(PATH, **asked)
    assert answer.status_code == 200, answer.text
    shown: dict[str, Any] = answer.json()
    return shown
