"""Names carry units (rule 8): most money bugs are unit bugs."""

import ast
import re
from collections.abc import Iterator
from typing import Final

from tests.support.sources import Source, must_be_empty, sources

NAKED: Final = re.compile(r"(^|_)(price|amount|fee)s?$")
TEXTS: Final = frozenset({"str", "bool", "bytes"})
"""A name of one of these types is no quantity."""
SPEAKS_STRIPE: Final = ("app/devstack/stripe/", "app/gateways/stripe/")
"""Stripe writes `amount` and `fee`, in minor units; what speaks its wire uses its words."""
ESCAPES: Final[dict[str, str]] = {}
"""`path::name` → why this name is no quantity."""


def _names(source: Source) -> Iterator[tuple[ast.AST, str]]:
    """Yield every variable, field and parameter that could hold a quantity."""
    typed = {id(node.target) for node in ast.walk(source.tree) if isinstance(node, ast.AnnAssign)}
    for node in ast.walk(source.tree):
        if isinstance(node, ast.arg) and _may_be_quantity(node.annotation):
            yield node, node.arg
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            if _may_be_quantity(node.annotation):
                yield node, node.target.id
        elif (
            isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and id(node) not in typed
        ):
            yield node, node.id


def _may_be_quantity(annotation: ast.expr | None) -> bool:
    return annotation is None or ast.unparse(annotation) not in TEXTS


def test_amounts_say_their_unit() -> None:
    """A price, an amount or a fee ends in `_minor`, `_bp` or another unit."""
    must_be_empty(
        sorted(
            {
                f"{source.at(node)} {name}"
                for source in sources(without=SPEAKS_STRIPE)
                for node, name in _names(source)
                if NAKED.search(name) and f"{source.path}::{name}" not in ESCAPES
            }
        ),
        "a name that ends in price, amount or fee must end in its unit (unit_price_minor, fee_bp),"
        " or give a reason in ESCAPES",
    )
