"""What rooms hear of a campaign: a preview when there is time for one, its card when it opens."""

from datetime import timedelta, timezone

from domain.campaign_posts import PREVIEW_BEFORE, posts_at_opening
from domain.messages import MessageKind
from tests.support.domain import NOW, a_campaign

SHANGHAI = timezone(timedelta(hours=8), "Asia/Shanghai")


def test_an_open_campaign_is_shown_at_once() -> None:
    [opening] = posts_at_opening(a_campaign(), zone=SHANGHAI, now=NOW)
    assert (opening.kind, opening.due_at, opening.notifies) == (MessageKind.CARD, NOW, True)
    assert opening.body == "【Sun grapes】¥49.90 起拼，最低 ¥29.90"
    [late] = posts_at_opening(a_campaign(opens_at=NOW - timedelta(hours=1)), zone=SHANGHAI, now=NOW)
    assert late.due_at == NOW


def test_a_later_one_is_previewed_if_there_is_time() -> None:
    """Half an hour ahead, by the clock of the campaign's own zone."""
    opens_at = NOW + timedelta(hours=2)
    preview, opening = posts_at_opening(a_campaign(opens_at=opens_at), zone=SHANGHAI, now=NOW)
    assert (preview.due_at, opening.due_at) == (opens_at - PREVIEW_BEFORE, opens_at)
    assert preview.body == "【Sun grapes】2026-09-01 22:00 (Asia/Shanghai) 开团，敬请期待"
    assert not preview.notifies
    soon = a_campaign(opens_at=NOW + PREVIEW_BEFORE)
    assert [one.kind for one in posts_at_opening(soon, zone=SHANGHAI, now=NOW)] == [
        MessageKind.CARD
    ]
