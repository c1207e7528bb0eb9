"""Conduct: the ladder only climbs, the limits are exact, and machines are told from neighbours."""

from datetime import datetime, timedelta
from uuid import UUID

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.conduct import (
    WARNING,
    ConductRules,
    Content,
    Join,
    LeaderMeasure,
    Quota,
    Sanction,
    Sighting,
    card_quotas,
    is_spread,
    leader_measure,
    longest_digit_run,
    newcomer_wait,
    sanction_of,
    swarm,
    text_print,
)
from domain.folding import fold
from domain.moderation import FOR_GOOD, Act, Mute
from domain.room_policies import RoomPolicy
from domain.web_links import has_link
from tests.support.domain import NOW
from tests.support.solicitations import DISGUISES, OWN_HOST

RULES = ConductRules()
POLICY = RoomPolicy()
SECOND, MINUTE, HOUR, DAY = (
    timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1), timedelta(days=1),
)  # fmt: skip
AGES = st.lists(st.integers(0, 40 * 86_400).map(lambda seconds: seconds * SECOND), max_size=12)
MEASURES = list(LeaderMeasure)


def strikes(count: int, *, age: timedelta = HOUR) -> list[datetime]:
    return [NOW - age] * count


def sanction(struck_at: list[datetime], rules: ConductRules = RULES) -> Sanction:
    return sanction_of(struck_at, rules, is_owner=False, now=NOW)


# ---- strikes ----------------------------------------------------------------------------------


@pytest.mark.feature("KS-13")
def test_the_ladder_is_the_written_one() -> None:
    """Warned, mute for ten minutes, mute for a day, removed; and removed whatever comes after."""
    assert [sanction(strikes(count)) for count in range(1, 7)] == [
        WARNING,
        Sanction(Act.MUTE, Mute.TEN_MINUTES),
        Sanction(Act.MUTE, Mute.ONE_DAY),
        *[Sanction(Act.REMOVE)] * 3,
    ]
    assert [WARNING.act, WARNING.muted_until(None, now=NOW)] == [None, None]


@pytest.mark.feature("KS-13")
def test_a_leader_is_held_at_three_and_suspended_at_five() -> None:
    """Below three strikes nothing, from three the commission is held, from five the account."""
    assert [leader_measure(strikes(count), RULES, now=NOW) for count in range(7)] == [
        *[LeaderMeasure.NONE] * 3,
        *[LeaderMeasure.HOLD_COMMISSION] * 2,
        *[LeaderMeasure.SUSPEND] * 2,
    ]


@given(count=st.integers(1, 9))
def test_an_owner_is_warned_in_their_own_room(count: int) -> None:
    """Nobody mutes or removes an owner (chat.md 8): their strikes cost them as a leader."""
    assert sanction_of(strikes(count), RULES, is_owner=True, now=NOW) == WARNING


@given(ages=AGES, more=AGES)
def test_more_strikes_are_never_milder(ages: list[timedelta], more: list[timedelta]) -> None:
    """A strike more, of whatever age, makes neither the room's nor the leader's measure milder."""
    few = [NOW, *(NOW - age for age in ages)]
    many = [*few, *(NOW - age for age in more)]
    assert RULES.ladder.index(sanction(few)) <= RULES.ladder.index(sanction(many))
    before, after = (leader_measure(struck_at, RULES, now=NOW) for struck_at in (few, many))
    assert MEASURES.index(before) <= MEASURES.index(after)


def test_a_strike_is_forgotten_after_thirty_days() -> None:
    """At thirty days to the second a strike no longer counts; a microsecond earlier it does."""
    old, young = strikes(4, age=30 * DAY), strikes(4, age=30 * DAY - timedelta.resolution)
    assert sanction([*old, NOW]) == WARNING
    assert sanction([*young, NOW]).act is Act.REMOVE
    assert leader_measure([*old, NOW], RULES, now=NOW) is LeaderMeasure.NONE
    assert leader_measure([*young, NOW], RULES, now=NOW) is LeaderMeasure.SUSPEND
    with pytest.raises(ValueError, match="without a strike"):
        sanction(old)


@given(
    before=st.none() | st.integers(-100_000, 200_000).map(lambda seconds: NOW + seconds * SECOND),
    step=st.sampled_from(RULES.ladder),
)
def test_a_sanction_never_shortens_a_mute(before: datetime | None, step: Sanction) -> None:
    """Who is mute until tomorrow stays so, whatever milder sanction follows."""
    after = step.muted_until(before, now=NOW)
    if before is not None:
        assert after is not None
        assert after >= before
    if step.mute is Mute.ONE_DAY:
        assert after is not None
        assert after >= NOW + DAY
    assert step.muted_until(FOR_GOOD, now=NOW) == FOR_GOOD


def test_rules_are_data() -> None:
    """A version of the rules is stored as JSON and comes back the same."""
    assert msgspec.json.decode(msgspec.json.encode(RULES), type=ConductRules) == RULES
    harsh = ConductRules(version=2, ladder=(Sanction(Act.REMOVE),), hold_from_strikes_count=1)
    assert sanction([NOW], harsh).act is Act.REMOVE
    assert leader_measure([NOW], harsh, now=NOW) is LeaderMeasure.HOLD_COMMISSION


@pytest.mark.parametrize(
    "wrong", [{"ladder": ()}, {"hold_from_strikes_count": 6}, {"hold_from_strikes_count": 0}]
)
def test_rules_that_make_no_sense_cannot_be_made(wrong: dict[str, object]) -> None:
    """No ladder without steps, no suspension before the hold; not from JSON either."""
    with pytest.raises(ValueError, match=r"first|step"):
        ConductRules(**wrong)  # type: ignore[arg-type]
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(wrong, ConductRules)


# ---- cards, links and newcomers ---------------------------------------------------------------


@pytest.mark.feature("WX-10")
@pytest.mark.parametrize(
    "text", [f"https://{OWN_HOST}/t/28T5CY4TQKFF", "看 shop1.com", "evil点cn", "lin@evil.com"]
)
def test_cards_and_links_count(text: str) -> None:
    """Links of ours and of others, and addresses of mail, count as cards do."""
    assert has_link(fold(text))


@pytest.mark.parametrize(
    "text", ["+1", "29.90/份", "3.5kg", "2025.9.1", "@小林 到了吗", "A.B款", ""]
)
def test_words_are_no_links(text: str) -> None:
    """Prices, weights, dates and names are not counted."""
    assert not has_link(fold(text))


@pytest.mark.feature("WX-10")
def test_cards_and_links_are_bounded_in_large_rooms() -> None:
    """The bounds are the room's policy; in a small room, and where it says none, there are none."""
    hour, day = Quota(5, HOUR), Quota(20, DAY)
    assert card_quotas(POLICY, members_count=99) == ()
    assert card_quotas(POLICY, members_count=100) == (hour, day)
    own = RoomPolicy(cards_per_hour_max=0, cards_per_day_max=None, cards_limited_from_members=0)
    assert card_quotas(own, members_count=1) == (Quota(0, HOUR),)


@pytest.mark.parametrize(
    "content",
    [
        Content(text="https://evil.com"),
        Content(text=f"https://{OWN_HOST}/t/28T5CY4TQKFF"),
        Content(text="evil点com"),
        Content(text="", pictures_count=1),
        Content(text="", cards_count=1),
        Content(text="12345"),
        Content(text="我 1️⃣2️⃣3️⃣4️⃣5️⃣"),
        Content(text="一二三四五"),
        Content(text="1\u200b2345"),
    ],
)
def test_newcomers_post_no_links_pictures_or_long_numbers(content: Content) -> None:
    """For ten minutes after joining, to the microsecond, or for as long as the policy says."""
    at = NOW - 10 * MINUTE
    assert newcomer_wait(content, POLICY, joined_at=at, now=NOW) == timedelta()
    at += timedelta.resolution
    assert newcomer_wait(content, POLICY, joined_at=at, now=NOW) == timedelta.resolution
    open_room = RoomPolicy(newcomer_seconds=0)
    assert newcomer_wait(content, open_room, joined_at=NOW, now=NOW) == timedelta()


@pytest.mark.parametrize(
    "text", ["+1", "A+2 B+1", "3栋1502 2盒", "9月15日 20:00", "12-1-601", "29.90", "谢谢团长"]
)
def test_newcomers_order_at_once(text: str) -> None:
    """Orders, rooms, dates and prices have no run of five digits."""
    wait = newcomer_wait(Content(text=text), POLICY, joined_at=NOW, now=NOW)
    assert wait == timedelta()
    assert longest_digit_run(fold(text)) <= 4


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
    assert longest_digit_run(fold(text)) >= 0
