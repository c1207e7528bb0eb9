"""The refusals: each has one code and a title, and the reference lists exactly those."""

import re
from typing import Final

from app.web.problems import BUSY, HTTP_CODES, STATUS_OF
from domain import conduct_errors, errors, fulfilment_errors, order_errors, room_errors
from domain.errors import DomainError
from tests.support.sources import ROOT, must_be_empty

REFERENCE: Final = ROOT / "docs" / "reference" / "errors.md"
ROW: Final = re.compile(r"^\|\s*`([a-z0-9_]+)`\s*\|\s*(\d+)\s*\|", re.MULTILINE)
BY_THE_EDGE: Final = {BUSY[0], *(code for code, _ in HTTP_CODES.values())}
"""Codes that app/web gives without a DomainError: the request never reached an action."""


def _codes() -> dict[str, type[DomainError]]:
    found: dict[str, type[DomainError]] = {}
    for kind in [
        one
        for module in (errors, room_errors, order_errors, fulfilment_errors, conduct_errors)
        for one in vars(module).values()
    ]:
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
    rows = ROW.findall(REFERENCE.read_text(encoding="utf-8"))
    listed = {code for code, _ in rows}
    assert len(rows) == len(listed)
    must_be_empty(sorted(_codes().keys() - listed), "refusals that the reference does not list")
    must_be_empty(sorted(listed - _codes().keys() - BY_THE_EDGE), "codes that do not exist")


def test_the_reference_lists_the_refusals_in_their_order_with_their_status() -> None:
    """Of several refusals the first in this order is answered: the table of the edge."""
    rows = ROW.findall(REFERENCE.read_text(encoding="utf-8"))
    of_refusals = [(code, int(status)) for code, status in rows if code in _codes()]
    assert of_refusals == [(kind.code, status) for kind, status in STATUS_OF.items()]
