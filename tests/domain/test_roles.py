"""Roles: the whole table of who may do what, written out a second time."""

import re

import pytest

from domain.roles import SCOPES, Need, Role, allows

MAY = {
    "owner": {"look", "sell", "fulfil", "hire", "books"},
    "manager": {"look", "sell", "fulfil"},
    "clerk": {"look", "fulfil"},
    "finance": {"look", "books"},
    "operator": {"look", "hire", "books", "subsidize"},
}


@pytest.mark.parametrize("need", Need)
@pytest.mark.parametrize("role", Role)
def test_a_role_may_do_what_the_table_says_and_nothing_else(role: Role, need: Need) -> None:
    """Each pair of role and act is allowed or forbidden on purpose."""
    assert allows(role, need) is (need in MAY[role])


def test_a_scope_names_a_thing_and_whether_it_is_read_or_written() -> None:
    """What a finance key may do can be read from the names of its scopes."""
    assert all(re.fullmatch(r"[a-z]+:(read|write)", scope) for scope in SCOPES)
