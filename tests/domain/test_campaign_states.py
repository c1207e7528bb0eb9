"""A campaign's state as people see it."""

from datetime import datetime, timedelta

import pytest

from domain.campaigns import CampaignState, state_at
from tests.support.domain import NOW, a_campaign


@pytest.mark.parametrize(
    ("stored", "opens", "closes", "shown"),
    [
        ("draft", -1, 1, "draft"),
        ("scheduled", 1, None, "scheduled"),
        ("scheduled", -1, 1, "open"),
        ("scheduled", -2, -1, "closed"),
        ("open", None, None, "open"),
        ("open", None, 0, "closed"),
        ("closed", -1, 1, "closed"),
        ("archived", -1, 1, "archived"),
    ],
)
def test_a_campaign_is_shown_as_the_clock_has_it(
    stored: str, opens: int | None, closes: int | None, shown: str
) -> None:
    """What people see is what `check_opens` decides: no job has to turn a state first."""

    def after(hours: int | None) -> datetime | None:
        return None if hours is None else NOW + timedelta(hours=hours)

    campaign = a_campaign(
        state=CampaignState(stored), opens_at=after(opens), closes_at=after(closes)
    )
    assert state_at(campaign, now=NOW) == shown
