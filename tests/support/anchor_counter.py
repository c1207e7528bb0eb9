"""How common characters and pairs of them are: `tests/support/anchor_shares.py` is made by this.

    python -m tests.support.anchor_counter NEUTRAL.txt

It counts the lines of neighbours in the corpora, and those that people wrote elsewhere
(NEUTRAL.txt, made by `tests.support.neutral_lines`).
"""

import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Final

from domain.folding import fold
from tests.support.hint_learner import LINE_WIDTH, set_names
from tests.support.solicitations import innocent

COMMON_FROM: Final = 20
"""Lines of a thousand that hold what is common."""
ROUNDED_TO: Final = 10
HAN: Final = range(0x4E00, 0xA000)


def shares(denses: Sequence[str]) -> dict[str, int]:
    """Return what is common in folded lines: of how many in a thousand, in tens."""
    held = Counter(one for dense in denses for one in {*dense, *map("".join, pairwise(dense))})
    per_mille = {one: count * 1_000 // len(denses) for one, count in held.items()}
    return {
        one: share // ROUNDED_TO * ROUNDED_TO
        for one, share in per_mille.items()
        if share >= COMMON_FROM and "\n" not in one
    }


def is_han(dense: str) -> bool:
    """Say whether most of a folded line is Chinese."""
    return 2 * sum(ord(char) in HAN for char in dense) > len(dense)


def is_latin(dense: str) -> bool:
    """Say whether most of a folded line is Latin words."""
    return 2 * sum(char.isascii() and char.isalpha() for char in dense) > len(dense)


def table(name: str, of: dict[str, int]) -> str:
    """Return one constant of the module."""
    by_share: dict[int, list[str]] = {}
    for one, share in of.items():
        by_share.setdefault(share, []).append(one)
    rows = [f"{name}: Final[Mapping[str, int]] = {{"]
    for share in sorted(by_share, reverse=True):
        rows += _rows(f'"{one}": {share},' for one in sorted(by_share[share]))
    return "\n".join((*rows, "}  # fmt: skip\n"))


def _rows(entries: Iterable[str]) -> list[str]:
    rows = [""]
    for entry in entries:
        if len(rows[-1]) + 2 * len(entry) > LINE_WIDTH:
            rows.append("")
        rows[-1] += f"    {entry}" if not rows[-1] else f" {entry}"
    return rows


def main() -> None:
    """Count everything, and write the tables."""
    texts = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
    for name in set_names():
        texts += innocent(f"{name}_innocent" if name else "innocent", of_each=1)
    denses = [fold(text).dense for text in texts]
    module = (
        '"""How common characters and pairs are: in how many of a thousand lines they stand.\n\n'
        "Made by `tests/support/anchor_counter.py`, not by hand; what is rarer is left out.\n"
        '"""\n\n'
        "from collections.abc import Mapping\nfrom typing import Final\n\n"
        + table("OF_HAN", shares([one for one in denses if is_han(one)]))
        + '"""Of Chinese lines."""\n'
        + table("OF_LATIN", shares([one for one in denses if is_latin(one)]))
        + '"""Of lines of Latin words."""\n'
    )
    Path(__file__).with_name("anchor_shares.py").write_text(module, encoding="utf-8")


if __name__ == "__main__":
    main()
