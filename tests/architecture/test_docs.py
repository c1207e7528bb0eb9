"""What the documentation says is true: its Python runs, and what it names exists."""

import argparse
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

import app.__main__ as command_line
from tests.support.sources import ROOT, must_be_empty

PAGES: Final = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")),
    *sorted((ROOT / "docs").rglob("*.md")),
]
FENCE: Final = re.compile(r"^```(\w*) *(.*?)\n(.*?)^```", re.MULTILINE | re.DOTALL)
TARGET: Final = re.compile(r"`make ([a-z-]+)`|^make ([a-z-]+)$", re.MULTILINE)
COMMAND: Final = re.compile(r"(?:python -m app|(?<![/\w-])pintier) ([a-z][a-z-]+)")
FILE: Final = re.compile(r"`((?:app|domain|workers|tests|docs|bench|ops|\.ci)/[\w./-]+)`")
LINK: Final = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")
"""A link inside of the repository: no scheme."""
NOT_RUN: Final = "not run"
"""```python not run — the mark of a fence that shows a fragment."""


def _python() -> Iterator[Any]:
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for language, mark, code in FENCE.findall(text):
            if language == "python" and NOT_RUN not in mark:
                line = text[: text.index(code)].count("\n") + 1
                yield pytest.param(code, id=f"{page.relative_to(ROOT)}:{line}")


@pytest.mark.parametrize("code", list(_python()))
def test_python_in_the_docs_runs(code: str) -> None:
    """Whoever copies an example gets what it says; its assertions hold."""
    exec(compile(code, "example", "exec"), {"__name__": "example"})  # noqa: S102  (our own docs)


def _commands() -> set[str]:
    parser = command_line._parser()
    (action,) = (one for one in parser._actions if isinstance(one, argparse._SubParsersAction))
    return set(action.choices)


def test_commands_and_targets_in_the_docs_exist() -> None:
    """Every `make …` is a target of the Makefile and every `pintier …` a command."""
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    findings = []
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        made = {one for pair in TARGET.findall(text) for one in pair if one}
        code = "\n".join([*re.findall(r"`([^`\n]+)`", text), *(x[2] for x in FENCE.findall(text))])
        findings += [f"{page.name}: make {name}" for name in sorted(made - targets)]
        findings += [
            f"{page.name}: pintier {name}"
            for name in sorted(set(COMMAND.findall(code)) - _commands())
        ]
    must_be_empty(findings, "the docs name what does not exist")


def test_files_in_the_docs_exist() -> None:
    """Every path and every link inside of the repository leads somewhere."""
    findings = []
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        paths = {ROOT / name for name in FILE.findall(text) if "NNNN" not in name}
        paths |= {page.parent / name for name in LINK.findall(text)}
        findings += [f"{page.name}: {_shown(path)}" for path in sorted(paths) if not path.exists()]
    must_be_empty(findings, "the docs name files that do not exist")


def _shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else str(path)


def test_decisions_are_numbered_once_and_say_what_enforces_them() -> None:
    """0001 to n without a gap; the number in the title is that of the file."""
    pages = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    assert [page.name[:4] for page in pages] == [f"{no:04}" for no in range(1, len(pages) + 1)]
    for page in pages:
        text = page.read_text(encoding="utf-8")
        assert text.startswith(f"# {page.name[:4]} "), page.name
        said = re.findall(r"^## (.+)$", text, re.MULTILINE)
        assert said == ["Context", "Decision", "Consequences", "Alternatives", "Enforced by"], page
