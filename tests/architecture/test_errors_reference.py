"""The refusals: each has one code and a title, and the reference lists exactly those."""

import re
from typing import Final

import pytest

import domain.errors as refusals
from domain.errors import DomainError
from tests.support.sources import ROOT

REFERENCE: Final = ROOT / "docs" / "reference" / "errors.md"
CODE: Final = re.compile(r"^\|\s*`([a-z0-9_]+)`", re.MULTILINE)
BY_THE_EDGE: Final = {
    "malformed",
    "unauthorized",
    "forbidden",
    "not_found",
    "method_not_allowed",
    "too_large",
    "too_many_requests",
    "busy",
    "unavailable",
    "internal",
}
"""Codes that app/web gives without a DomainError: the request never reached an action."""


def _codes() -> dict[str, type[DomainError]]:
    found: dict[str, type[DomainError]] = {}
    for kind in vars(refusals).values():
        if isinstance(kind, type) and issubclass(kind, DomainError) and kind is not DomainError:
            assert kind.code not in found, f"{kind} and {found[kind.code]} share a code"
            found[kind.code] = kind
    return found


def test_every_refusal_has_a_code_of_its_own_and_a_title() -> None:
    """Clients switch on the code, people read the title."""
    for code, kind in _codes().items():
        assert re.fullmatch(r"[a-z][a-z0-9_]+", code)
        assert kind.title().endswith("."), f"{kind.__name__}: the docstring's first line"


def test_the_reference_lists_exactly_the_codes_that_exist() -> None:
    """A code that is not documented cannot be relied on; one that is gone is a broken promise."""
    if not REFERENCE.exists():
        pytest.skip("the reference is not written yet")
    listed = set(CODE.findall(REFERENCE.read_text(encoding="utf-8")))
    assert listed >= _codes().keys(), sorted(_codes().keys() - listed)
    assert listed <= _codes().keys() | BY_THE_EDGE, sorted(listed - _codes().keys() - BY_THE_EDGE)
