"""The feature list: each row names the tests that prove it, and no test proves a row unnamed."""

import ast
import re
from collections.abc import Iterator
from typing import Final

from tests.support.sources import ROOT, must_be_empty

REFERENCE: Final = ROOT / "docs" / "reference" / "features.md"
ROW: Final = re.compile(r"^\| ([A-Z]+-\d+) \| (.+?) \| (.+) \|$", re.MULTILINE)
TEST: Final = re.compile(r"`([\w/]+\.py::\w+)`")
MISSING: Final = "no test yet"
"""Printed by `make check` (Makefile) until there is one."""
LAST: Final = {
    "WX": 12,
    "DY": 12,
    "KS": 13,
    "TB": 5,
    "MT": 4,
    "PDD": 4,
    "CT": 4,
    "LL": 3,
    "SM": 3,
    "LS": 2,
    "KW": 4,
    "PD": 4,
}
"""The rows that rooms are about: each family has numbers from 1 to this one."""


def _rows() -> dict[str, str]:
    """Return what is said about each row's proof."""
    found = ROW.findall(REFERENCE.read_text(encoding="utf-8"))
    assert len({name for name, _, _ in found}) == len(found), "a row stands twice"
    return {name: proof for name, _, proof in found}


def _marks(node: ast.AST) -> Iterator[str]:
    for call in ast.walk(node):
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "pytest.mark.feature":
            yield from (str(one.value) for one in call.args if isinstance(one, ast.Constant))


def _marked() -> dict[str, list[str]]:
    """Return the tests that carry `pytest.mark.feature` of each id, in the order of their files."""
    found: dict[str, list[str]] = {}
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        name = path.relative_to(ROOT / "tests").as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                for mark in (one for decorator in node.decorator_list for one in _marks(decorator)):
                    found.setdefault(mark, []).append(f"{name}::{node.name}")
    return found


def test_the_list_has_every_row() -> None:
    """A promise that is not listed is a promise nobody looks after."""
    wanted = {f"{family}-{no}" for family, last in LAST.items() for no in range(1, last + 1)}
    must_be_empty(sorted(wanted - _rows().keys()), f"rows that {REFERENCE.name} does not have")


def test_each_row_names_the_tests_that_carry_its_mark() -> None:
    """The table and the marks say the same; what cannot be tested says why it is context."""
    rows, marked = _rows(), _marked()
    must_be_empty(sorted(marked.keys() - rows.keys()), "marks of rows that are not listed")
    findings = []
    for name, proof in rows.items():
        tests = marked.get(name, [])
        if TEST.findall(proof) != tests:
            shown = ", ".join(f"`{one}`" for one in tests) or MISSING
            findings.append(f"{name}: write {shown}")
        elif not tests and proof != MISSING and not proof.startswith("context: "):
            findings.append(f"{name}: neither a test nor a reason why there is none")
    must_be_empty(findings, "rows whose proof is not what the tests say")
