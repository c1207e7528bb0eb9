"""The door of a room, without a database: rules, capacity, review, policies as data."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.room_errors import (
    EntryRulesUnmetError,
    InviteQrExhaustedError,
    RoomArchivedError,
    RoomForbiddenError,
    RoomFullError,
    RoomPolicyInvalidError,
    RoomQuotaReachedError,
)
from domain.room_joins import (
    ROOMS_PER_PERSON_MAX,
    Channel,
    Standing,
    Way,
    changed_policy,
    check_door,
    check_window,
    fan_level,
    is_shown_to_strangers,
    unmet_rules,
    waits_for_review,
)
from domain.room_policies import PRESETS, EntryRules, RoomPolicy
from domain.rooms import Membership, MembershipState, Notify, Room, RoomKind, RoomRole

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
NOBODY = UUID(int=1)
QR, PERSONAL = Way(channel=Channel.QR), Way(channel=Channel.PERSONAL)


def a_room(policy: RoomPolicy, *, members_count: int = 1, archived: bool = False) -> Room:
    return Room(
        merchant_id=NOBODY,
        id=NOBODY,
        kind=RoomKind.GROUP,
        owner_id=NOBODY,
        title="Neighbours",
        about="",
        preset="wechat",
        policy=policy,
        category="",
        region="",
        pickup_point_id=None,
        parent_id=None,
        series_id=None,
        series_no=1,
        members_count=members_count,
        last_seq=0,
        valid_from=None,
        valid_to=None,
        archived_at=NOW if archived else None,
        created_at=NOW,
    )


def somebody(**changes: Any) -> Standing:
    plain = Standing(
        shopper_id=NOBODY,
        nickname="Mei",
        followed_at=None,
        captured_count=0,
        has_paid_seat=False,
        rooms_count=0,
        is_staff=False,
        is_in_parent=False,
    )
    return msgspec.structs.replace(plain, **changes)


def one_who_went(state: MembershipState) -> Membership:
    return Membership(
        room_id=NOBODY,
        shopper_id=NOBODY,
        role=RoomRole.MEMBER,
        state=state,
        nickname="Mei",
        is_staff=False,
        invited_by=None,
        joined_at=NOW,
        joined_seq=0,
        read_seq=0,
        muted_until=None,
        notify=Notify.ALL,
        pinned_at=None,
        show_on_profile=False,
    )


@pytest.mark.feature("N-8")
@pytest.mark.parametrize("name", sorted(PRESETS))
def test_a_preset_keeps_its_capacity(name: str) -> None:
    """Whatever a policy says, the last place is given and the next one is not."""
    policy = msgspec.structs.replace(PRESETS[name], entry_rules=EntryRules())
    for count in (1, policy.members_max - 1):
        check_door(a_room(policy, members_count=count), None, somebody(), PERSONAL, now=NOW)
    full = a_room(policy, members_count=policy.members_max)
    with pytest.raises(RoomFullError):
        check_door(full, None, somebody(), PERSONAL, now=NOW)


@pytest.mark.feature("N-8")
@pytest.mark.parametrize("name", sorted(PRESETS))
def test_a_preset_stops_its_qr_code_where_it_says(name: str) -> None:
    """A QR code admits below `qr_until_members`; where that is not set, as long as anything."""
    policy = msgspec.structs.replace(PRESETS[name], entry_rules=EntryRules())
    limit = policy.qr_until_members or policy.members_max
    check_door(a_room(policy, members_count=limit - 1), None, somebody(), QR, now=NOW)
    if policy.qr_until_members is not None:
        with pytest.raises(InviteQrExhaustedError):
            check_door(a_room(policy, members_count=limit), None, somebody(), QR, now=NOW)
        check_door(a_room(policy, members_count=limit), None, somebody(), PERSONAL, now=NOW)


@pytest.mark.parametrize(
    ("seats_count", "level"), [(0, 0), (1, 1), (2, 1), (3, 2), (10, 3), (999, 5)]
)
def test_a_fan_level_is_earned_by_buying(seats_count: int, level: int) -> None:
    """Each level takes about three times the seats of the one below."""
    assert fan_level(seats_count) == level


@pytest.mark.feature("DY-1")
def test_every_unmet_rule_is_named() -> None:
    """All of them at once and in the policy's order; what is met is not among them."""
    rules = EntryRules(follows_owner=True, follow_days_min=7, fan_level_min=2, has_paid_seat=True)
    everything = ["follows_owner", "follow_days_min", "fan_level_min", "has_paid_seat"]
    assert unmet_rules(rules, somebody(), now=NOW) == everything
    fan = somebody(followed_at=NOW - timedelta(days=7), captured_count=3, has_paid_seat=True)
    assert unmet_rules(rules, fan, now=NOW) == []
    new = msgspec.structs.replace(fan, followed_at=NOW - timedelta(days=6, hours=23))
    assert unmet_rules(rules, new, now=NOW) == ["follow_days_min"]
    room = a_room(RoomPolicy(entry_rules=rules))
    with pytest.raises(EntryRulesUnmetError) as refusal:
        check_door(room, None, somebody(followed_at=NOW), PERSONAL, now=NOW)
    assert refusal.value.rules == ("follow_days_min", "fan_level_min", "has_paid_seat")
    check_door(room, None, somebody(is_staff=True), PERSONAL, now=NOW)


def test_refusals_have_their_order() -> None:
    """Banned, QR code, archived, full, too many rooms, rules: the first that applies."""
    policy = RoomPolicy(
        members_max=2, qr_until_members=2, entry_rules=EntryRules(has_paid_seat=True)
    )
    busy = somebody(rooms_count=ROOMS_PER_PERSON_MAX)
    full_and_over = a_room(policy, members_count=2, archived=True)
    banned, left = (one_who_went(MembershipState(name)) for name in ("banned", "left"))
    order = (
        (full_and_over, banned, QR, RoomForbiddenError),
        (full_and_over, left, QR, InviteQrExhaustedError),
        (full_and_over, left, PERSONAL, RoomArchivedError),
        (a_room(policy, members_count=2), None, PERSONAL, RoomFullError),
        (a_room(policy), None, PERSONAL, RoomQuotaReachedError),
    )
    for room, member, way, refusal in order:
        with pytest.raises(refusal):
            check_door(room, member, busy, way, now=NOW)
    with pytest.raises(EntryRulesUnmetError):
        check_door(a_room(policy), None, somebody(), PERSONAL, now=NOW)


@pytest.mark.feature("KS-3")
def test_whom_a_review_is_about() -> None:
    """Everybody but staff and those whom the room itself has invited."""
    strict = RoomPolicy(join_review=True)
    assert waits_for_review(strict, somebody(), PERSONAL)
    assert waits_for_review(strict, somebody(), Way())
    assert not waits_for_review(strict, somebody(is_staff=True), PERSONAL)
    assert not waits_for_review(strict, somebody(), Way(channel=Channel.SEAT))
    assert not waits_for_review(RoomPolicy(), somebody(), PERSONAL)


@pytest.mark.feature("N-8")
def test_a_policy_is_changed_field_by_field() -> None:
    """Rules one by one; unknown fields, wrong types and laxer quotas are refused."""
    preset = PRESETS["douyin"]
    changed = changed_policy(
        preset, {"entry_rules": {"fan_level_min": 2}, "members_max": 9}, preset, by_staff=False
    )
    assert changed.entry_rules == EntryRules(follows_owner=True, fan_level_min=2)
    assert (changed.members_max, changed.overflow) == (9, True)
    wrong: list[dict[str, Any]] = [
        {"colour": "red"},
        {"members_max": "9"},
        {"members_max": 1},
        {"entry_rules": {"age_min": 18}},
        {"members_max": 501},
        {"rooms_per_owner_max": 51},
        {"initial_members_min": 1},
    ]
    for changes in wrong:
        with pytest.raises(RoomPolicyInvalidError):
            changed_policy(preset, changes, preset, by_staff=False)
    assert changed_policy(preset, {"members_max": 501}, preset, by_staff=True).members_max == 501


@given(st.sampled_from(sorted(PRESETS)))
def test_a_preset_survives_being_stored(name: str) -> None:
    """Nothing is lost between the policy, its JSON and back."""
    text = msgspec.json.encode(PRESETS[name])
    assert msgspec.json.decode(text, type=RoomPolicy) == PRESETS[name]


@pytest.mark.feature("WX-1")
def test_which_rooms_strangers_find() -> None:
    """WeChat's rooms are found by nobody; Kuaishou's by search, Douyin's on the owner's page."""
    found = {name for name, policy in PRESETS.items() if is_shown_to_strangers(policy)}
    assert found == {"kuaishou", "open", "douyin", "taobao"}


def test_a_life_does_not_end_before_it_begins() -> None:
    """Either end may be open."""
    check_window(None, NOW)
    check_window(NOW, None)
    check_window(NOW, NOW + timedelta(seconds=1))
    with pytest.raises(RoomPolicyInvalidError):
        check_window(NOW, NOW)
