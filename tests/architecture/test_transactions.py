"""One action = one transaction (rule 2), and nothing inside it waits on a network (rule 3)."""

import ast
from typing import Final

from tests.support.sources import called, imports, must_be_empty, sources

OWNERS: Final = ("app/actions/", "app/store/database.py", "app/store/migrate.py", "app/devstack/")
"""Actions own transactions. The database module makes them, the runner of migrations has its own,
the embedded stack is no part of the product's data."""


def test_only_actions_open_transactions() -> None:
    """Who may commit is who decides: the action, so half-done money cannot be committed."""
    must_be_empty(
        [
            f"{source.at(node)} {called(node)}()"
            for source in sources(without=OWNERS)
            for node in ast.walk(source.tree)
            if called(node).endswith(".transaction")
        ],
        "transaction() occurs only in app/actions: move the decision into an action",
    )


def test_gateways_know_no_transaction() -> None:
    """A gateway that cannot be handed a transaction cannot be called inside of one by habit."""
    must_be_empty(
        [
            f"{source.at(node)} imports {name}"
            for source in sources("app/gateways/")
            for node, name in imports(source)
            if name.startswith("app.store")
        ],
        "gateways take no Tx: the fact is a row, relayed after the commit",
    )
