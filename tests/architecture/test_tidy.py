"""The limits that keep every file readable in one sitting (architecture.md, section 7)."""

import ast
from typing import Final

from tests.support.sources import must_be_empty, sources

LINES_PER_FILE_MAX: Final = 400
LINES_PER_FUNCTION_MAX: Final = 60
POSITIONAL_MAX: Final = 5
NAMED_BY_CALLER: Final = "noqa: PLR0917"
DRAWERS: Final = {
    *("utils", "util", "kit", "common", "helpers", "helper", "misc", "base", "core", "shared"),
}
LONG_FILES: Final[dict[str, str]] = {}
"""The escape for a file over the limit: path → why it cannot be cut."""
LONG_FUNCTIONS: Final[dict[str, str]] = {
    "app/devstack/stripe/charges.py::new_charge": "one literal: the fields of Stripe's charge",
}
"""The escape for a function over the limit: `path::name` → why it cannot be cut."""


def test_files_are_short() -> None:
    """A file that needs more than 400 lines holds two nouns."""
    must_be_empty(
        [
            f"{source.path} has {lines} lines"
            for source in sources()
            if (lines := len(source.text.splitlines())) > LINES_PER_FILE_MAX
            and source.path not in LONG_FILES
        ],
        f"at most {LINES_PER_FILE_MAX} lines: cut it by noun, or give a reason in LONG_FILES",
    )


def test_functions_are_short() -> None:
    """A function of more than 60 lines does two things."""
    findings = []
    for source in sources():
        for function in source.functions:
            lines = (function.end_lineno or function.lineno) - function.lineno + 1
            if lines > LINES_PER_FUNCTION_MAX:
                name = f"{source.path}::{function.name}"
                if name not in LONG_FUNCTIONS:
                    findings.append(f"{source.at(function)} {function.name} has {lines} lines")
    must_be_empty(
        findings,
        f"at most {LINES_PER_FUNCTION_MAX} lines: cut it, or give a reason in LONG_FUNCTIONS",
    )


def test_functions_take_few_positional_arguments() -> None:
    """Beyond five, arguments are named at the call: put a `*` before them."""
    must_be_empty(
        [
            f"{source.at(function)} {function.name}"
            for source in sources()
            for function in source.functions
            if len(
                [
                    one
                    for one in [*function.args.posonlyargs, *function.args.args]
                    if one.arg not in {"self", "cls"}
                ]
            )
            > POSITIONAL_MAX
            and NAMED_BY_CALLER not in source.text.splitlines()[function.lineno - 1]
        ],
        f"at most {POSITIONAL_MAX} positional parameters: the others after a `*`; a route handler,"
        f" whose parameters Litestar names, says `# {NAMED_BY_CALLER}` and why",
    )


def test_no_drawers() -> None:
    """A file called utils collects what nobody could place: name it after its noun."""
    must_be_empty(
        [
            source.path
            for source in sources()
            if DRAWERS & set(source.path.removesuffix(".py").split("/"))
        ],
        f"no file or folder is called any of {sorted(DRAWERS)}: name it after its noun",
    )


def test_imports_stand_at_the_top() -> None:
    """An import inside a function hides a dependency; `app/__main__.py` names modules instead."""
    must_be_empty(
        [
            source.at(node)
            for source in sources()
            for node in source.inside_functions()
            if isinstance(node, ast.Import | ast.ImportFrom)
        ],
        "no import inside a function",
    )


def test_annotations_are_evaluated() -> None:
    """Litestar, arq and msgspec read annotations at run time, in the module that holds them."""
    must_be_empty(
        [
            source.path
            for source in sources()
            if "from __future__ import annotations" in source.text
        ],
        "no `from __future__ import annotations`",
    )
