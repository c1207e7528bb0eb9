"""References: a thing is named together with its merchant, so two merchants never meet."""

from uuid import UUID

import pytest

from domain.ids import PLATFORM_ID, CampaignRef, PaymentRef, SeatRef, TeamBuyRef
from tests.support.domain import MERCHANT


@pytest.mark.parametrize("ref", [CampaignRef, TeamBuyRef, SeatRef, PaymentRef])
def test_the_same_id_of_another_merchant_is_another_thing(ref: type[TeamBuyRef]) -> None:
    """References are equal and hash alike only with both the merchant and the id."""
    one = ref(MERCHANT, UUID(int=7))
    assert {one, ref(MERCHANT, UUID(int=7))} == {one}
    assert one != ref(PLATFORM_ID, UUID(int=7))


def test_the_platform_is_a_merchant_with_an_id_like_any_other() -> None:
    """Its id has the form of all ids here (UUID version 7), and no clock would ever make it."""
    assert (PLATFORM_ID.version, PLATFORM_ID.int >> 80) == (7, 0)
