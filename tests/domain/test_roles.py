"""Roles: what is not written is forbidden."""

import pytest

from domain.roles import ALLOWED, SCOPES, Need, Role, allows


def test_every_need_says_who_may() -> None:
    """A need nobody was allowed would be a door without a key."""
    assert set(ALLOWED) == set(Need)
    assert all(ALLOWED.values())


@pytest.mark.parametrize(
    ("role", "needs"),
    [
        (Role.OWNER, {Need.LOOK, Need.SELL, Need.FULFIL, Need.HIRE, Need.BOOKS}),
        (Role.MANAGER, {Need.LOOK, Need.SELL, Need.FULFIL}),
        (Role.CLERK, {Need.LOOK, Need.FULFIL}),
        (Role.FINANCE, {Need.LOOK, Need.BOOKS}),
        (Role.OPERATOR, {Need.LOOK, Need.HIRE, Need.BOOKS}),
    ],
)
def test_a_role_allows_its_work_and_no_more(role: Role, needs: set[Need]) -> None:
    """Money and people are apart from selling: no role but the owner's has both."""
    assert {need for need in Need if allows(role, need)} == needs


def test_scopes_name_a_thing_and_an_act() -> None:
    """A key's scope says what it reads or writes."""
    assert {scope.partition(":")[2] for scope in SCOPES} == {"read", "write"}
