"""Roles at a merchant and what each may do; scopes of finance keys.

Everything is forbidden that is not written here.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class Role(StrEnum):
    """What somebody is at a merchant. An operator is the platform's own, and acts everywhere."""

    OWNER = "owner"
    MANAGER = "manager"
    CLERK = "clerk"
    FINANCE = "finance"
    OPERATOR = "operator"


class Need(StrEnum):
    """What an act needs its actor to be allowed."""

    LOOK = "look"
    """See drafts, staff and what goes on."""
    SELL = "sell"
    """Make, open, change and close campaigns; close team-buys."""
    FULFIL = "fulfil"
    """Hand goods over."""
    HIRE = "hire"
    """Give and take roles."""
    BOOKS = "books"
    """See and move money: ledger, payouts, reconciliation, finance keys."""
    SUBSIDIZE = "subsidize"
    """Give what is the platform's own."""


ALLOWED: Final[Mapping[Need, frozenset[Role]]] = {
    Need.LOOK: frozenset(Role),
    Need.SELL: frozenset({Role.OWNER, Role.MANAGER}),
    Need.FULFIL: frozenset({Role.OWNER, Role.MANAGER, Role.CLERK}),
    Need.HIRE: frozenset({Role.OWNER, Role.OPERATOR}),
    Need.BOOKS: frozenset({Role.OWNER, Role.FINANCE, Role.OPERATOR}),
    Need.SUBSIDIZE: frozenset({Role.OPERATOR}),
}

SCOPES: Final = frozenset(
    {
        "orders:read",
        "ledger:read",
        "payouts:read",
        "payouts:write",
        "recon:read",
        "recon:write",
        "periods:write",
        "webhooks:write",
    }
)
"""What a finance key may be allowed, one by one."""


def allows(role: Role, need: Need) -> bool:
    """Say whether `role` may do what needs `need`."""
    return role in ALLOWED[need]
