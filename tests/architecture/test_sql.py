"""SQL is one named constant and one function (rule 5), lives in the store, and fits the schema."""

import ast
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any, Final

import asyncpg
import pytest

from tests.support.sources import Source, docstrings, must_be_empty, sources

STATEMENT: Final = re.compile(
    r"^\s*(select|insert|update|delete|with|merge|values)\b", re.IGNORECASE
)
BEGINNING: Final = re.compile(STATEMENT.pattern + r"\s", re.IGNORECASE)
ANYWHERE: Final = re.compile(
    r"\b(select\b.+\bfrom|insert\s+into|delete\s+from|update\s+\w+\s+set)\b",
    re.IGNORECASE | re.DOTALL,
)
STAR: Final = re.compile(
    r"\bselect\s+\*\s+from\s+(?!unnest|jsonb_|json_|generate_series)", re.IGNORECASE
)
RUNS_SQL: Final = frozenset(
    {"execute", "executemany", "fetch", "fetchrow", "fetchval", "cursor", "prepare"}
)
RUNNER: Final = "app/store/migrate.py"
"""Runs files and sets limits: the one module whose SQL cannot be prepared."""
OWNED: Final = """
    select c.relname from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'merchant_id' and a.attnotnull
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
       and c.relname not like '%\\_place' and c.relname <> 'invite'
"""
WITHOUT_MERCHANT: Final[dict[str, str]] = {
    "app/store/janitor.py::BRIDGE_CODES": "codes that ended long ago go, whosever they were",
    "app/store/janitor.py::BRIDGE_NOTES": "notes that were sent long ago go, whosever they were",
    "app/store/janitor.py::FACTS": "facts that were sent long ago go, whosever they were",
    "app/store/janitor.py::NOTICES": "what rang months ago goes, whosever it was",
    "app/store/janitor.py::PACES": "limits that have run out go, whosever they were",
    "app/store/janitor.py::PICTURES": "pictures that no message showed within a day go",
    "app/store/suspensions.py::END_WRITING": "an account is suspended at every merchant at once",
    "app/store/suspensions.py::ALLOW_WRITING": "and taken back at every merchant at once",
    "app/store/strikes.py::MEASURED": "a leader's strikes count at every merchant together",
    "app/store/notices.py::SEEN": "a person's own notices, at every merchant",
}
"""`path::NAME` of a statement that changes rows of every merchant → why it may."""


def _constants(source: Source) -> Iterator[tuple[ast.AnnAssign, str, str]]:
    """Yield the module-level `NAME: Final = "…"` that hold a statement."""
    for node in source.tree.body:
        if (
            isinstance(node, ast.AnnAssign)
            and isinstance(node.target, ast.Name)
            and isinstance(node.value, ast.Constant)
            and isinstance(node.value.value, str)
            and STATEMENT.match(node.value.value)
        ):
            yield node, node.target.id, node.value.value


def _statements() -> list[Any]:
    return [
        pytest.param(text, id=f"{source.path}::{name}")
        for source in sources("app/store/", without=(RUNNER,))
        for _, name, text in _constants(source)
    ]


@pytest.fixture(scope="module")
async def migrated(database_url: str) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(database_url)
    yield connection
    await connection.close()


@pytest.mark.parametrize("statement", _statements())
async def test_every_statement_fits_the_schema(
    migrated: asyncpg.Connection, statement: str
) -> None:
    """PostgreSQL can prepare it: the tables, columns and types it names are there."""
    await migrated.prepare(statement)


def test_statements_are_named_constants() -> None:
    """What is run is `UPPER_CASE`: never built, so it can be searched, explained and reviewed."""
    must_be_empty(
        [
            f"{source.at(node)} {ast.unparse(node)[:80]}"
            for source in sources("app/store/", without=(RUNNER,))
            for node in ast.walk(source.tree)
            if isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in RUNS_SQL
            and not (node.args and _is_constant(node.args[0]))
        ],
        "the statement is a module-level `NAME: Final`, with $1 for every value",
    )


def _is_constant(node: ast.expr) -> bool:
    if isinstance(node, ast.IfExp):
        return _is_constant(node.body) and _is_constant(node.orelse)
    name = node.id if isinstance(node, ast.Name) else getattr(node, "attr", "")
    return name.lstrip("_").isupper()


def test_statements_are_whole_literals() -> None:
    """No f-string, `+`, `%` or `format` makes a statement; columns are listed, never `*`."""
    findings = []
    for source in sources("app/store/"):
        findings += [
            f"{source.at(node)} {name} selects *"
            for node, name, text in _constants(source)
            if STAR.search(text)
        ]
        for node in source.tree.body:
            value = node.value if isinstance(node, ast.AnnAssign | ast.Assign) else None
            if value is None or isinstance(value, ast.Constant):
                continue
            findings += [
                f"{source.at(part)} is built"
                for part in ast.walk(value)
                if isinstance(part, ast.Constant)
                and isinstance(part.value, str)
                and BEGINNING.match(part.value)
            ]
    must_be_empty(findings, "one statement is one literal")


def test_sql_lives_in_the_store() -> None:
    """Whoever looks for what touches a table looks in one folder (and in the embedded stack)."""
    findings = []
    for source in sources(without=("app/store/", "app/devstack/")):
        documentation = docstrings(source)
        findings += [
            f"{source.at(node)} {node.value.strip()[:60]!r}"
            for node in ast.walk(source.tree)
            if isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in documentation
            and STATEMENT.match(node.value)
            and ANYWHERE.search(node.value)
        ]
    must_be_empty(findings, "SQL stands in app/store alone")


async def test_changes_name_the_merchant(
    make_database: Callable[..., Awaitable[str]],
) -> None:
    """Changes and row locks on a merchant's table name merchant_id: one shard, one tenant."""
    connection = await asyncpg.connect(await make_database(migrated=True))
    try:
        owned = "|".join(row[0] for row in await connection.fetch(OWNED))
    finally:
        await connection.close()
    changes = re.compile(
        rf"\b(update|delete\s+from)\s+({owned})\b|\bfor\s+(no\s+key\s+)?update\b", re.IGNORECASE
    )
    touches = re.compile(rf"\b(from|update|join)\s+({owned})\b", re.IGNORECASE)
    must_be_empty(
        [
            f"{source.at(node)} {name}"
            for source in sources("app/store/", without=(RUNNER,))
            for node, name, text in _constants(source)
            if changes.search(text)
            and touches.search(text)
            and "merchant_id" not in text
            and f"{source.path}::{name}" not in WITHOUT_MERCHANT
        ],
        "the statement names merchant_id, or WITHOUT_MERCHANT says why it spans merchants",
    )
