"""`domain/` computes; it never asks (rule 1): no I/O, clock, randomness, float or Decimal."""

import ast
from typing import Final

from tests.support.sources import called, imports, must_be_empty, sources

ALLOWED: Final = {
    *("collections", "dataclasses", "datetime", "enum", "functools", "hashlib", "hmac"),
    *("itertools", "math", "re", "string", "types", "typing", "unicodedata", "uuid"),
    *("msgspec", "domain"),
}
ASKS: Final = {
    *("now", "utcnow", "today", "uuid1", "uuid4", "uuid7", "print", "open", "input"),
    *("eval", "exec", "breakpoint", "float", "Decimal"),
}
RULE: Final = "domain/ is pure: what it needs to know is an argument, what it decides is a value"


def test_domain_imports_only_what_computes() -> None:
    """The allow-list is closed: contracts cannot see a new outside package, this test does."""
    must_be_empty(
        [
            f"{source.at(node)} imports {name}"
            for source in sources("domain/")
            for node, name in imports(source)
            if name.split(".")[0] not in ALLOWED
        ],
        RULE,
    )


def test_domain_asks_neither_clock_nor_chance_nor_disk() -> None:
    """Time, ids and random values are arguments, so a rule can be tried a million times."""
    must_be_empty(
        [
            f"{source.at(node)} calls {called(node)}()"
            for source in sources("domain/")
            for node in ast.walk(source.tree)
            if called(node).split(".")[-1] in ASKS
        ],
        RULE,
    )


def test_domain_knows_no_float_no_division_and_no_await() -> None:
    """Money is integers: `//` with a stated remainder, never `/`; and nothing waits."""
    forbidden = (ast.AsyncFunctionDef, ast.Await, ast.AsyncWith, ast.AsyncFor)
    findings = []
    for source in sources("domain/"):
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, float):
                findings.append(f"{source.at(node)} float {node.value}")
            if isinstance(node, ast.BinOp | ast.AugAssign) and isinstance(node.op, ast.Div):
                findings.append(f"{source.at(node)} divides with /")
            if isinstance(node, forbidden):
                findings.append(f"{source.at(node)} is asynchronous")
    must_be_empty(findings, RULE)
