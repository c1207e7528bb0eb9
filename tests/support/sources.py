"""The product's own source files, parsed once, for the tests that read them."""

import ast
import functools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
PACKAGES: Final = ("app", "domain", "workers")
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Source:
    """One file: its path from the root, its text, its syntax tree."""

    path: str
    text: str

    @functools.cached_property
    def tree(self) -> ast.Module:
        """Parsed when it is first looked at: every worker of a run collects every test."""
        return ast.parse(self.text)

    @property
    def module(self) -> str:
        return self.path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")

    @property
    def functions(self) -> Iterator[Function]:
        return (node for node in ast.walk(self.tree) if isinstance(node, Function))

    def at(self, node: ast.AST) -> str:
        """Return `path:line`, which editors and terminals make clickable."""
        return f"{self.path}:{getattr(node, 'lineno', 1)}"

    def inside_functions(self) -> Iterator[ast.AST]:
        """Yield every node in the body of a function."""
        for function in self.functions:
            for statement in function.body:
                yield from ast.walk(statement)


@functools.cache
def _all() -> tuple[Source, ...]:
    found = []
    for package in PACKAGES:
        for path in sorted((ROOT / package).rglob("*.py")):
            text = path.read_text(encoding="utf-8")
            found.append(Source(path.relative_to(ROOT).as_posix(), text))
    return tuple(found)


def sources(*prefixes: str, without: tuple[str, ...] = ()) -> list[Source]:
    """Return the sources whose path begins with one of the prefixes (all without any)."""
    return [
        source
        for source in _all()
        if source.path.startswith(prefixes or PACKAGES)
        and not (without and source.path.startswith(without))
    ]


def imports(source: Source) -> Iterator[tuple[ast.AST, str]]:
    """Yield each imported module's full name, with the node that imports it."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node, alias.name
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node, node.module


def called(node: ast.AST) -> str:
    """Return `a.b` of a call to a.b(), and nothing for any other node."""
    return ast.unparse(node.func) if isinstance(node, ast.Call) else ""


def docstrings(source: Source) -> set[int]:
    """Return the identities of the nodes that are documentation, attribute docs included."""
    return {
        id(node.value)
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }


def must_be_empty(findings: list[str], rule: str) -> None:
    """Fail with the rule and every place that breaks it."""
    assert not findings, rule + "\n  " + "\n  ".join(findings)
