"""Each of the fifteen peer defects is kept out by at least one test."""

import ast
from typing import Final

from tests.support.sources import ROOT

DEFECTS: Final = frozenset(f"D-{number}" for number in range(1, 16))


def _marked() -> set[str]:
    found: set[str] = set()
    for path in (ROOT / "tests").rglob("test_*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "pytest.mark.defect":
                found |= {one.value for one in node.args if isinstance(one, ast.Constant)}
    return found


def test_every_defect_has_a_test() -> None:
    """`pytest.mark.defect("D-7")` marks the test that keeps the defect of that id out."""
    marked = _marked()
    assert marked <= DEFECTS, f"unknown ids: {sorted(marked - DEFECTS)}"
    missing = sorted(DEFECTS - marked, key=lambda name: int(name[2:]))
    assert not missing, f"no test is marked with {', '.join(missing)}"
