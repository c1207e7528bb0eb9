"""Phone numbers: one form for each, and little of it for others."""

import pytest

from domain.errors import PhoneInvalidError
from domain.phones import masked, phone_of


@pytest.mark.parametrize(
    "typed", ["+8613800138000", "+86 138-0013-8000", " +86 (138) 0013 8000", "＋８６13800138000"]
)
def test_one_number_has_one_form(typed: str) -> None:
    """The same person is found however the number was typed."""
    assert phone_of(typed) == "+8613800138000"


@pytest.mark.parametrize(
    "typed", ["", "13800138000", "+0123456789", "+12345", "+1" + "2" * 15, "+१२३४५६७८९"]
)
def test_what_is_no_international_number_is_refused(typed: str) -> None:
    """Without a country code nobody can be reached for sure."""
    with pytest.raises(PhoneInvalidError):
        phone_of(typed)


@pytest.mark.parametrize(
    ("phone", "shown"),
    [
        ("+8613800138000", "138****8000"),
        ("+14155552671", "+141****2671"),
        ("+2901234", "+2****34"),
    ],
)
def test_others_see_the_ends_of_a_number_alone(phone: str, shown: str) -> None:
    """A leader recognises a buyer without being able to call."""
    assert masked(phone) == shown
