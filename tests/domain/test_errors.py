"""Refusals: each has a stable code of its own and an English title."""

import re

import pytest

from domain import errors
from domain.errors import DomainError, TooManyRequestsError

REFUSALS = [one for one in vars(errors).values() if isinstance(one, type)
            and issubclass(one, DomainError)]  # fmt: skip


@pytest.mark.parametrize("refusal", REFUSALS)
def test_a_refusal_has_a_title_a_code_and_room_for_a_detail(refusal: type[DomainError]) -> None:
    """Clients switch on the code and people read the title: both are there, and speak plainly."""
    assert re.fullmatch(r"[a-z]+(_[a-z]+)*", refusal.code)
    assert refusal.title().endswith(".")
    assert "\n" not in refusal.title()
    assert refusal("why").detail == str(refusal("why")) == "why"
    assert refusal().detail == ""


def test_no_two_refusals_share_a_code() -> None:
    """One code means one thing, for ever."""
    codes = [refusal.code for refusal in REFUSALS]
    assert sorted(set(codes)) == sorted(codes)


def test_too_many_requests_say_when_to_come_back() -> None:
    """A shielded caller is told how long to wait."""
    assert TooManyRequestsError(retry_after_seconds=7).retry_after_seconds == 7
    assert TooManyRequestsError("slow down").retry_after_seconds == 60


def test_a_refusal_without_a_docstring_has_an_empty_title() -> None:
    """A title is never missing: at worst it is empty, and the test above would tell."""
    bare = type("BareError", (DomainError,), {"__doc__": None})
    assert bare.title() == ""
