"""No float and no Decimal comes near money (defect D-10 of the peers)."""

import ast
import re
from collections.abc import Awaitable, Callable
from typing import Final

import asyncpg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.store.migrate import migrate
from domain.money import allocate
from tests.support.sources import called, imports, must_be_empty, sources

pytestmark = pytest.mark.defect("D-10")

MONEY: Final = re.compile(r"(_minor|_bp)$")
INEXACT: Final = frozenset({"float", "Decimal", "numeric"})
INEXACT_COLUMNS: Final = """
    select c.relname || '.' || a.attname
      from pg_attribute a
      join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0
       and (a.atttypid::regtype::text in ('real', 'double precision', 'numeric', 'money')
            or a.attname like '%\\_minor' and a.atttypid <> 'bigint'::regtype
            or a.attname like '%\\_bp' and a.atttypid <> 'integer'::regtype)
     order by 1
"""


def _speaks_of_money(node: ast.AST) -> bool:
    for part in ast.walk(node):
        name = (
            getattr(part, "id", None) or getattr(part, "attr", None) or getattr(part, "arg", None)
        )
        if isinstance(name, str) and MONEY.search(name):
            return True
    return False


def test_nothing_inexact_is_computed_with_amounts() -> None:
    """No `/`, float literal, `float()` or Decimal stands in an expression with an amount."""
    findings = []
    for source in sources(without=("app/devstack/",)):
        findings += [
            f"{source.at(node)} imports {name}"
            for node, name in imports(source)
            if name in {"decimal", "fractions"}
        ]
        for node in ast.walk(source.tree):
            if isinstance(node, ast.BinOp) and _speaks_of_money(node):
                if isinstance(node.op, ast.Div):
                    findings.append(f"{source.at(node)} divides with /: {ast.unparse(node)}")
                findings += [
                    f"{source.at(part)} float beside an amount: {ast.unparse(node)}"
                    for part in (node.left, node.right)
                    if isinstance(part, ast.Constant) and isinstance(part.value, float)
                ]
            if called(node) in INEXACT and _speaks_of_money(node):
                findings.append(f"{source.at(node)} {ast.unparse(node)}")
            if isinstance(node, ast.AnnAssign | ast.arg) and node.annotation is not None:
                name = node.arg if isinstance(node, ast.arg) else ast.unparse(node.target)
                if MONEY.search(name) and INEXACT & set(ast.unparse(node.annotation).split(" | ")):
                    findings.append(f"{source.at(node)} {name}: {ast.unparse(node.annotation)}")
    must_be_empty(findings, "amounts are integers in minor units, rates integers in basis points")


async def test_no_column_is_inexact(
    make_database: Callable[..., Awaitable[str]],
) -> None:
    """Amounts are stored as bigint, rates as integer, and no table has a float or a numeric."""
    url = await make_database()  # the template has the movable clock of tests besides
    await migrate(url)
    connection = await asyncpg.connect(url)
    try:
        found = [row[0] for row in await connection.fetch(INEXACT_COLUMNS)]
    finally:
        await connection.close()
    must_be_empty(found, "_minor columns are bigint, _bp columns integer, none is a float")


@given(
    total_minor=st.integers(0, 10**15),
    weights=st.lists(st.integers(0, 10**6), min_size=1, max_size=50).filter(any),
)
def test_shares_sum_to_the_whole(total_minor: int, weights: list[int]) -> None:
    """Whatever is split by largest remainder, no cent is lost, made, or a whole one off."""
    shares = allocate(total_minor, weights)
    assert sum(shares) == total_minor
    whole = sum(weights)
    for share, weight in zip(shares, weights, strict=True):
        assert abs(share * whole - total_minor * weight) < whole
