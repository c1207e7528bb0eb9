"""Conduct: the ladder only climbs, the limits are exact, and machines are told from neighbours."""

from datetime import datetime, timedelta
from uuid import UUID

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.conduct import (
    Act,
    ConductRules,
    Join,
    LeaderMeasure,
    Poster,
    Posting,
    Reception,
    Refused,
    Sanction,
    Sighting,
    is_spread,
    leader_measure,
    longest_digit_run,
    receive,
    sanction_of,
    swarm,
    text_print,
)
from domain.rates import wait_under
from tests.support.domain import NOW
from tests.support.solicitations import DISGUISES, OWN_HOST

RULES = ConductRules()
SECOND, MINUTE, HOUR, DAY = (
    timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1), timedelta(days=1),
)  # fmt: skip
SETTLED = Poster(joined_at=NOW - DAY)
AGES = st.lists(st.integers(0, 40 * 86_400).map(lambda seconds: seconds * SECOND), max_size=12)
SEVERITY = {
    Act.WARN: 0, Act.MUTE: 1, Act.REMOVE: 2,
    LeaderMeasure.NONE: 0, LeaderMeasure.HOLD_COMMISSION: 1, LeaderMeasure.SUSPEND: 2,
}  # fmt: skip


def strikes(count: int, *, age: timedelta = HOUR) -> list[datetime]:
    return [NOW - age] * count


def said(
    text: str = "+1",
    poster: Poster = SETTLED,
    *,
    members_count: int = 200,
    images_count: int = 0,
    cards_count: int = 0,
    room_paid_until: datetime | None = None,
    now: datetime = NOW,
) -> Reception:
    return receive(
        Posting(text=text, images_count=images_count, cards_count=cards_count),
        poster,
        RULES,
        members_count=members_count,
        room_paid_until=room_paid_until,
        now=now,
    )


# ---- strikes ----------------------------------------------------------------------------------


@pytest.mark.feature("KS-13")
def test_the_ladder_is_the_written_one() -> None:
    """Warned, mute for ten minutes, mute for a day, removed; and removed whatever comes after."""
    assert [sanction_of(strikes(n), RULES, now=NOW) for n in range(1, 7)] == [
        Sanction(Act.WARN),
        Sanction(Act.MUTE, 10 * MINUTE),
        Sanction(Act.MUTE, 24 * HOUR),
        *[Sanction(Act.REMOVE)] * 3,
    ]


@pytest.mark.feature("KS-13")
def test_a_leader_is_held_at_three_and_suspended_at_five() -> None:
    """Below three strikes nothing, from three the commission is held, from five the account."""
    assert [leader_measure(strikes(n), RULES, now=NOW) for n in range(7)] == [
        *[LeaderMeasure.NONE] * 3,
        *[LeaderMeasure.HOLD_COMMISSION] * 2,
        *[LeaderMeasure.SUSPEND] * 2,
    ]


@given(ages=AGES, more=AGES)
def test_more_strikes_are_never_milder(ages: list[timedelta], more: list[timedelta]) -> None:
    """A strike more, of whatever age, makes neither the room's nor the leader's measure milder."""
    few = [NOW, *(NOW - age for age in ages)]
    many = [*few, *(NOW - age for age in more)]
    before, after = (sanction_of(one, RULES, now=NOW) for one in (few, many))
    assert (SEVERITY[before.act], before.mute_for) <= (SEVERITY[after.act], after.mute_for) or (
        after.act is Act.REMOVE
    )
    held, then = (leader_measure(one, RULES, now=NOW) for one in (few, many))
    assert SEVERITY[held] <= SEVERITY[then]


def test_a_strike_is_forgotten_after_thirty_days() -> None:
    """At thirty days to the second a strike no longer counts; a microsecond earlier it does."""
    old, young = strikes(4, age=30 * DAY), strikes(4, age=30 * DAY - timedelta.resolution)
    assert sanction_of([*old, NOW], RULES, now=NOW).act is Act.WARN
    assert sanction_of([*young, NOW], RULES, now=NOW).act is Act.REMOVE
    assert leader_measure([*old, NOW], RULES, now=NOW) is LeaderMeasure.NONE
    assert leader_measure([*young, NOW], RULES, now=NOW) is LeaderMeasure.SUSPEND
    with pytest.raises(ValueError, match="without a strike"):
        sanction_of(old, RULES, now=NOW)


@given(left=st.none() | st.integers(-100_000, 200_000), step=st.sampled_from(RULES.ladder))
def test_a_sanction_never_shortens_a_mute(left: int | None, step: Sanction) -> None:
    """Who is mute until tomorrow stays so, whatever milder sanction follows."""
    before = None if left is None else NOW + left * SECOND
    after = step.muted_until(before, now=NOW)
    if before is not None:
        assert after is not None
        assert after >= before
    if step.act is Act.MUTE:
        assert after is not None
        assert after >= NOW + step.mute_for


def test_rules_are_data() -> None:
    """A version of the rules is stored as JSON and comes back the same."""
    assert msgspec.json.decode(msgspec.json.encode(RULES), type=ConductRules) == RULES
    harsh = ConductRules(version=2, ladder=(Sanction(Act.REMOVE),), hold_from_strikes_count=1)
    assert sanction_of([NOW], harsh, now=NOW).act is Act.REMOVE
    assert leader_measure([NOW], harsh, now=NOW) is LeaderMeasure.HOLD_COMMISSION


@pytest.mark.parametrize(
    "wrong",
    [{"ladder": ()}, {"hold_from_strikes_count": 6}, {"hold_from_strikes_count": 0}],
)
def test_rules_that_make_no_sense_cannot_be_made(wrong: dict[str, object]) -> None:
    """No ladder without steps, no suspension before the hold; not from JSON either."""
    with pytest.raises(ValueError, match=r"first|step"):
        ConductRules(**wrong)  # type: ignore[arg-type]
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(wrong, ConductRules)


# ---- posting ----------------------------------------------------------------------------------


def test_a_member_posts_five_at_once_and_then_one_a_second() -> None:
    """The sixth message of one instant waits a second; a refused one costs nothing."""
    poster, taken = SETTLED, 0
    for _ in range(8):
        it = said(poster=poster)
        taken += it.refused is None
        poster = msgspec.structs.replace(poster, paid_until=it.member_paid_until)
    assert taken == 5
    assert (it.refused, it.retry_after) == (Refused.TOO_FAST, SECOND)
    assert said(poster=poster, now=NOW + SECOND).refused is None


def test_a_room_takes_twenty_a_second() -> None:
    """Of thirty members who post in one instant, twenty are taken; the others wait 50 ms."""
    room, receptions = None, []
    for _ in range(30):
        it = said(room_paid_until=room)
        room = it.room_paid_until
        receptions.append(it.refused)
    assert receptions == [None] * 20 + [Refused.ROOM_TOO_FAST] * 10
    assert it.retry_after == timedelta(milliseconds=50)
    assert it.member_paid_until is None


@pytest.mark.feature("WX-10")
@pytest.mark.parametrize(
    ("text", "cards_count"), [("", 1), (f"https://{OWN_HOST}/t/X", 0), ("看 shop1.com", 0)]
)
def test_five_cards_or_links_an_hour_in_a_large_room(text: str, cards_count: int) -> None:
    """Above 100 members the sixth within an hour waits until the first is an hour old."""
    cards = tuple(NOW - n * MINUTE for n in (10, 20, 30, 40, 59))
    fifth, sixth = (msgspec.structs.replace(SETTLED, cards_at=cards[:count]) for count in (4, 5))
    assert said(text, fifth, cards_count=cards_count).counts_as_card
    it = said(text, sixth, cards_count=cards_count)
    assert (it.refused, it.retry_after) == (Refused.TOO_MANY_CARDS, MINUTE)
    assert not it.counts_as_card
    assert it.member_paid_until is None
    assert said("+1", sixth).refused is None
    assert said(text, sixth, cards_count=cards_count, members_count=100).refused is None
    leader = msgspec.structs.replace(sixth, is_moderator=True)
    assert said(text, leader, cards_count=cards_count).refused is None


@pytest.mark.parametrize(
    ("text", "images_count", "cards_count"),
    [
        ("https://evil.com", 0, 0),
        (f"https://{OWN_HOST}/t/28T5CY4TQKFF", 0, 0),
        ("evil点com", 0, 0),
        ("", 1, 0),
        ("", 0, 1),
        ("12345", 0, 0),
        ("我 1️⃣2️⃣3️⃣4️⃣5️⃣", 0, 0),
        ("一二三四五", 0, 0),
        ("1\u200b2345", 0, 0),
    ],
)
def test_newcomers_post_no_links_images_or_long_numbers(
    text: str, images_count: int, cards_count: int
) -> None:
    """For ten minutes after joining; to the microsecond; moderators always may."""
    young = Poster(joined_at=NOW - 10 * MINUTE + timedelta.resolution)
    content = {"images_count": images_count, "cards_count": cards_count}
    it = said(text, young, **content)
    assert (it.refused, it.retry_after) == (Refused.NEWCOMER, timedelta.resolution)
    assert said(text, Poster(joined_at=NOW - 10 * MINUTE), **content).refused is None
    staff = msgspec.structs.replace(young, is_moderator=True)
    assert said(text, staff, **content).refused is None


@pytest.mark.parametrize(
    "text", ["+1", "A+2 B+1", "3栋1502 2盒", "9月15日 20:00", "12-1-601", "29.90"]
)
def test_newcomers_order_at_once(text: str) -> None:
    """Orders, rooms, dates and prices have no run of five digits."""
    assert said(text, Poster(joined_at=NOW)).refused is None
    assert longest_digit_run(text) <= 4


def test_the_mute_hear_it_first() -> None:
    """Who is mute is told so before anything else, and for how long."""
    mute = Poster(joined_at=NOW, muted_until=NOW + 7 * MINUTE, paid_until=NOW + HOUR)
    it = said("https://evil.com", mute)
    assert (it.refused, it.retry_after) == (Refused.MUTED, 7 * MINUTE)
    assert it.member_paid_until == NOW + HOUR
    assert said(poster=Poster(joined_at=NOW - DAY, muted_until=NOW)).refused is None


@given(
    text=st.sampled_from(["+1", "12345", "https://a.cn"]),
    age=st.integers(0, 1_200),
    debt=st.none() | st.integers(-10, 10),
    room_debt=st.none() | st.integers(-2, 2),
    cards=st.lists(st.integers(0, 4_000), max_size=8),
    members_count=st.sampled_from([2, 100, 101, 500]),
)
def test_patience_is_rewarded(
    text: str,
    age: int,
    debt: int | None,
    room_debt: int | None,
    cards: list[int],
    members_count: int,
) -> None:
    """Whoever comes back after `retry_after`, as often as told, is taken within four tries."""
    poster = Poster(
        joined_at=NOW - age * SECOND,
        paid_until=None if debt is None else NOW + debt * SECOND,
        cards_at=tuple(NOW - one * SECOND for one in cards),
    )
    room = None if room_debt is None else NOW + room_debt * SECOND
    now = NOW
    for _ in range(4):
        it = said(text, poster, members_count=members_count, room_paid_until=room, now=now)
        if it.refused is None:
            break
        assert it.retry_after > timedelta()
        assert (it.member_paid_until, it.room_paid_until) == (poster.paid_until, room)
        now += it.retry_after
    assert it.refused is None


@pytest.mark.feature("GR-2")
def test_inviting_and_joining_in_bulk_is_limited() -> None:
    """Thirty invites an hour, twenty rooms a day: the next one waits for the oldest."""
    invites = [NOW - n * MINUTE for n in range(30)]
    assert wait_under(RULES.invite_limit, invites[1:], now=NOW) == timedelta()
    assert wait_under(RULES.invite_limit, invites, now=NOW) == 31 * MINUTE
    joins = [NOW - n * HOUR for n in range(20)]
    assert wait_under(RULES.join_limit, joins, now=NOW) == 5 * HOUR


# ---- machines ---------------------------------------------------------------------------------


@pytest.mark.feature("GR-1")
def test_ten_joins_in_a_minute_are_a_swarm() -> None:
    """Nine are a busy evening; with the tenth all ten are looked at; older joins are not."""
    joins = [Join(UUID(int=n), NOW - n * 6 * SECOND) for n in range(12)]
    assert swarm(joins[:9], RULES, now=NOW) == frozenset()
    assert swarm(joins, RULES, now=NOW) == {one.shopper_id for one in joins[:10]}
    assert swarm(joins, RULES, now=NOW + 6 * SECOND) == frozenset()
    again = [Join(UUID(int=1), NOW)] * 10
    assert swarm(again, RULES, now=NOW) == {UUID(int=1)}


@pytest.mark.feature("GR-1")
def test_the_same_text_in_three_rooms_within_five_minutes_is_spread() -> None:
    """Two rooms are a person; three within five minutes are a machine, unless the text is short."""
    text = "今天的葡萄很甜，大家快来看看"
    seen = [Sighting(UUID(int=n), NOW - n * MINUTE) for n in range(3)]
    assert is_spread(text, seen, RULES, now=NOW)
    assert not is_spread(text, seen[:2], RULES, now=NOW)
    assert not is_spread(text, seen, RULES, now=NOW + 3 * MINUTE)
    assert not is_spread(text, [seen[0]] * 5, RULES, now=NOW)
    for short in ("+1", "谢谢团长", "A+2 B+1"):
        assert not is_spread(short, seen, RULES, now=NOW)


@pytest.mark.parametrize("disguise", DISGUISES)
def test_a_disguised_text_has_the_same_print(disguise: str) -> None:
    """Spacing, case, scripts and invisible characters do not make another text of it."""
    text = "一手货源价格8折 call me now"
    if disguise != "among others":
        assert text_print(DISGUISES[disguise](text)) == text_print(text)
    assert text_print(text) != text_print("一手货源价格9折 call me now")


@given(text=st.text())
def test_any_text_has_a_print(text: str) -> None:
    """Lone surrogates and the like have one too: 32 bytes."""
    assert len(text_print(text + "\ud800")) == 32
    assert longest_digit_run(text) >= 0
