"""What a message of a room means: the corpora, and whose words of a list are whose order."""

import random
from uuid import UUID

import msgspec
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.order_lists import KnownList, ListRow, OrderList, Shape, render_list
from domain.orders import Act, AskWhich, CodeRules, Order, Refusal
from domain.roll_call import MessageContext, PostedList, Reading, read_message
from tests.support.chatter import MANY, ME, ONE, OTHERS, ROOMS, TWO, a_code, corpus, noted, read_in
from tests.support.domain import NOW
from tests.support.soak import IS_SOAK

ORDERS = [(room, meaning, text) for room, meaning, text in corpus("orders.tsv")]
LISTS = [(room, meaning, text) for room, meaning, text in corpus("lists.tsv")]
TALK = [(room, text) for room, text in corpus("talk.tsv")]
A, B = UUID(int=1), UUID(int=2)


# ---- the corpora ------------------------------------------------------------------------------


def test_the_corpora_are_large_enough() -> None:
    """At least 300 orders, cancellations and lists, and 300 lines of talk, none of them twice."""
    assert len(set(map(tuple, ORDERS + LISTS))) == len(ORDERS + LISTS) >= 300
    assert len(set(TALK)) == len(TALK) >= 300


@pytest.mark.feature("N-6")
def test_every_order_is_read_exactly() -> None:
    """N-6: simplified, traditional, English, full width, emoji and typos; every line of ours."""
    misread = [
        (room, text, meaning, noted(read_in(room, text)))
        for room, meaning, text in ORDERS + LISTS
        if noted(read_in(room, text)) != meaning
    ]
    assert misread == []


@pytest.mark.feature("N-6")
def test_no_talk_orders_anything() -> None:
    """N-6: not one false order, question, refusal, card or list, in any kind of room."""
    false = [
        (one, text, noted(read_in(one, text)))
        for room, text in TALK
        for one in (ROOMS if room == "*" else [room])
        if read_in(one, text) is not None
    ]
    assert false == []


@pytest.mark.parametrize("order", ["A+1", "A取消", "名单", "#接龙\n\n1. 小满 A+1"])
def test_bots_and_quotations_order_nothing(order: str) -> None:
    """What a bot says, or what stands around the rule of a quotation, is nobody's order."""
    assert read_in("many", order) is not None
    assert read_message(order, MANY, MessageContext(is_from_bot=True)) is None
    for text in (
        f"「张三：好」\n- - - - - - - - - -\n{order}",
        f"{order}\n- - - - - - - - - -\n好",
    ):
        assert read_in("many", text) is None


# ---- whatever is typed ------------------------------------------------------------------------


def holds(reading: Reading | None, codes: dict[str, CodeRules]) -> bool:
    """Return whether a reading keeps what its types promise."""
    match reading:
        case Order(items):
            about = [(item.code, item.variant, item.every_variant) for item in items]
            return len(set(about)) == len(items) > 0 and all(
                codes[item.code].team_buy_id == item.team_buy_id
                and (item.units is None) is (item.act is Act.CANCEL)
                and (item.units is None or 1 <= item.units <= 99)
                for item in items
            )
        case AskWhich(asked):
            return len(asked) > 1 and set(asked) <= set(codes)
        case Refusal(_, code):
            return code in {"", *codes}
        case PostedList(posted, diff, own, own_rows):
            return (own is None) is (not own_rows) and len(posted.rows) >= len(diff.new)
        case _:
            return True


@pytest.mark.slow
def test_random_texts_never_raise() -> None:
    """Any Unicode, lone surrogates and all, never raises, and what is read is well formed.

    A hundred thousand of them in `make soak`.
    """
    source = random.Random(NOW.isoformat())  # noqa: S311  a repeatable stream, not a secret
    weird = [chr(source.randrange(0x110000)) for _ in range(5_000)]
    alike = list(
        "++--**=xX十加减改一两二九1230AaBb份盒包个取消退团不要了 ,、;\n"
        "#.接龙草莓粉大小➕➖×＋🅰①\u200b\u3000"
    )
    rooms = list(ROOMS)
    for n in range(100_000 if IS_SOAK else 15_000):
        few = source.choices(alike, k=source.randrange(9)) + source.choices(weird, k=n % 3)
        source.shuffle(few)
        room = rooms[n % len(rooms)]
        assert holds(read_in(room, "".join(few)), ROOMS[room][0])


@given(text=st.text(max_size=500), room=st.sampled_from(list(ROOMS)))
@example(text="\ud800+1", room="one")
@example(text="#接龙\n1. \ud800", room="one")
@settings(max_examples=300)
def test_any_text_is_read_and_its_reading_can_be_stored(text: str, room: str) -> None:
    """What is read survives the way through the outbox, as JSON."""
    reading = read_in(room, text)
    assert holds(reading, ROOMS[room][0])
    if isinstance(reading, Order | AskWhich | Refusal):
        stored = msgspec.json.encode(reading)
        assert msgspec.json.decode(stored, type=Order | AskWhich | Refusal) == reading


# ---- which team-buy ---------------------------------------------------------------------------


def test_the_answer_to_the_question_is_the_same_message_read_once_more() -> None:
    """ "A or B?" is answered by reading the message as a reply to the chosen card."""
    for text in ("+1", "两份", "取消", "葡萄+1", "-1"):
        assert read_message(text, TWO) == AskWhich(("A", "B"))
        for letter in ("A", "B"):
            chosen = MessageContext(replied_team_buy_id=TWO[letter].team_buy_id)
            answered = read_message(text, TWO, chosen)
            assert isinstance(answered, Order)
            assert [item.code for item in answered.items] == [letter]


def test_a_reply_to_one_card_that_names_another_is_asked_about() -> None:
    """Nobody guesses whether the card or the code was the slip."""
    reply = MessageContext(replied_team_buy_id=B)
    assert read_message("A+1", TWO, reply) == AskWhich(("A", "B"))
    assert read_message("A+1 B+1", TWO, reply) == AskWhich(("A", "B"))
    assert noted(read_message("B+1", TWO, reply)) == "B+1"


def test_a_reply_to_a_card_of_another_room_means_nothing_by_itself() -> None:
    """The caller's team-buy must be one of the room's; a code still means its own."""
    reply = MessageContext(replied_team_buy_id=UUID(int=99))
    assert read_message("+1", TWO, reply) is None
    assert noted(read_message("A+1", TWO, reply)) == "A+1"


def test_a_variant_of_one_team_buy_alone_names_it() -> None:
    """Where only B comes in sizes, a size says which; where two do, the sender is asked."""
    codes = {"A": a_code(1), "B": a_code(2, variants=("大份",))}
    assert noted(read_message("+1 大份", codes)) == "B+1[大份]"
    codes["C"] = a_code(3, variants=("大份",))
    assert read_message("+1 大份", codes) == AskWhich(("B", "C"))


# ---- lists: whose words are whose order -------------------------------------------------------

BOUND = KnownList(
    "last", OrderList(("葡萄",), (ListRow("王姐", "+1"), ListRow("阿强", "2份"))), team_buy_id=A
)


def post(
    text: str, *lists: KnownList, nickname: str = ME, codes: dict[str, CodeRules] = ONE
) -> PostedList:
    others = tuple(one for one in (*OTHERS, ME) if one != nickname)
    context = MessageContext(nickname=nickname, other_nicknames=others, lists=lists)
    read = read_message(text, codes, context)
    assert isinstance(read, PostedList)
    return read


def test_only_the_senders_new_row_is_his_order_and_the_rest_waits() -> None:
    """N-6: what others are said to want is shown to the leader, and reserves nothing."""
    read = post("#接龙\n葡萄\n\n1. 王姐 +1\n2. 阿强 3份\n3. 小满 +2\n4. 妈妈 +1", BOUND)
    assert noted(read.own) == "A+2"
    assert read.own_rows == (ListRow("小满", "+2"),)
    assert read.diff.new == (ListRow("妈妈", "+1"),)
    assert [change.after for change in read.diff.changed] == [ListRow("阿强", "3份")]


def test_posting_the_list_again_orders_nothing_more() -> None:
    """N-6: neither the same list, nor an old version, nor a merge of both adds a unit."""
    mine = "#接龙\n葡萄\n\n1. 王姐 +1\n2. 阿强 2份\n3. 小满 +1"
    first = post(mine, BOUND)
    assert noted(first.own) == "A+1"
    old = msgspec.structs.replace(BOUND, is_newest=False)
    newest = KnownList("mine", first.posted, A)
    fork = post("#接龙\n葡萄\n\n1. 王姐 +1\n2. 阿强 2份\n3. 张三 +1", newest, old)
    forked = KnownList("fork", fork.posted, A)
    for text in (
        mine,
        mine + "\n4. 张三 +1",
        "#接龙\n葡萄\n\n1. 王姐 +1\n2. 阿强 2份\n3. 张三 +1\n4. 小满 +1",
    ):
        again = post(text, forked, newest, old)
        assert again.own is None
    assert post(mine, forked, newest, old).diff.shape is Shape.SAME
    assert post(render_list(BOUND.order_list), forked, newest, old).diff.shape is Shape.SAME


@given(units=st.integers(1, 50), times=st.integers(1, 4), data=st.data())
def test_however_often_and_by_whom_a_list_is_posted_each_row_orders_once(
    units: int, times: int, data: st.DataObject
) -> None:
    """N-6: the list goes round; each poster orders what is new under his own name, once."""
    text, lists, ordered = "#接龙\n葡萄\n\n", [], []
    everybody = [*OTHERS, ME]
    for n, who in enumerate(data.draw(st.permutations(everybody))[:times], start=1):
        text += f"{n}. {who} +{units}\n"
        for poster in [who, *data.draw(st.lists(st.sampled_from(everybody), max_size=3))]:
            read = post(text, *lists, nickname=poster)
            ordered += [(poster, noted(read.own))] if read.own else []
            older = [msgspec.structs.replace(one, is_newest=False) for one in lists]
            lists = [KnownList(str(len(lists)), read.posted, A), *older]
        assert ordered[n - 1 :] == [(who, f"A+{units}")]


@pytest.mark.parametrize(
    "row",
    ["小满 3份", "小满 2份\n4. 小满 3份", "小满 +1\n4. 小满 3份", "小满 取消", "小满 -1", "小满"],
)
def test_a_conflicting_edit_of_ones_own_row_waits_for_the_leader(row: str) -> None:
    """N-6: who stands in the list cannot change it by a paste; the leader sees the change."""
    text = "#接龙\n葡萄\n\n1. 王姐 +1\n2. 阿强 2份\n3. 小满 +1"
    mine = KnownList("mine", post(text, BOUND).posted, A)
    read = post(text.replace("小满 +1", row), mine)
    assert read.own is None
    reported = [*read.diff.new, *(change.after for change in read.diff.changed)]
    assert ME in [one.nickname for one in reported]


def test_another_row_of_ones_own_that_adds_is_another_order() -> None:
    """Who writes himself down a second time with a plus wants more; with a number he is asked."""
    text = "#接龙\n葡萄\n\n1. 王姐 +1\n2. 小满 +1"
    last = KnownList("mine", post(text).posted, A)
    assert noted(post(text + "\n3. 小满 +2", last).own) == "A+2"
    assert noted(post(text + "\n3. 小满 +1", last).own) == "A+1"
    assert post(text + "\n3. 小满 2份", last).own is None


def test_two_people_who_edit_the_same_row_are_both_reported() -> None:
    """N-6: conflicting edits of one row: the second shows what the first had made of it."""
    base = "#接龙\n葡萄\n\n" + "\n".join(f"{n}. 买家{n} 1份" for n in range(1, 7))
    last = KnownList("0", post(base).posted, A)
    first = post(base.replace("买家1 1份", "买家1 2份"), last)
    assert first.diff.shape is Shape.CORRECTION
    older = msgspec.structs.replace(last, is_newest=False)
    second = post(base.replace("买家1 1份", "买家1 3份"), KnownList("1", first.posted, A), older)
    (change,) = second.diff.changed
    assert (change.before.content, change.after.content) == ("2份", "3份")


def test_a_fork_orders_for_its_poster_and_merges_with_nothing() -> None:
    """Two people go on from one list: each gets what he wrote, and the leader sees the fork."""
    text = "#接龙\n葡萄\n\n1. 王姐 +1\n2. 阿强 2份\n3. {} +1"
    first = post(text.format("Jaxon J"), BOUND, nickname="Jaxon J")
    older = msgspec.structs.replace(BOUND, is_newest=False)
    second = post(text.format("小满"), KnownList("first", first.posted, A), older)
    assert (noted(first.own), noted(second.own)) == ("A+1", "A+1")
    assert second.diff.shape is Shape.FORK
    assert second.diff.gone == (ListRow("Jaxon J", "+1"),)


def test_a_nickname_that_two_members_share_is_nobodys() -> None:
    """Whose row it is cannot be known, so it waits for the leader."""
    context = MessageContext(nickname=ME, other_nicknames=(" 小满 ",))
    read = read_message("#接龙\n\n1. 小满 +1", ONE, context)
    assert isinstance(read, PostedList)
    assert read.own is None
    assert read.diff.new == (ListRow(ME, "+1"),)
    nameless = read_message("#接龙\n\n1. 小满 +1", ONE)
    assert isinstance(nameless, PostedList)
    assert nameless.own is None


def test_a_list_about_one_team_buy_says_which() -> None:
    """In a room of several, the rows of A's list mean A; a list about nothing known means none."""
    row = "#接龙\n{}\n\n1. 王姐 +1\n2. 阿强 2份\n3. 小满"
    assert noted(post(row.format("葡萄"), BOUND, codes=MANY).own) == "A+1"
    assert noted(post(row.format("草莓"), BOUND, codes=MANY).own) == "D+1"
    assert post(row.format("爬山"), BOUND, codes=MANY).own is None


def test_a_list_for_another_team_buy_is_not_taken_for_the_first() -> None:
    """Whoever stands in A's list may stand in B's with the same words."""
    mine = KnownList("a", post("#接龙\nA\n\n1. 小满 +1", codes=TWO).posted, A)
    assert noted(post("#接龙\nB\n\n1. 小满 +1", mine, codes=TWO).own) == "B+1"
    assert noted(post("#接龙\n周五\n\n1. 小满 B+1", mine, codes=TWO).own) == "B+1"
    assert post("#接龙\n周五\n\n1. 小满 A+1", mine, codes=TWO).own is None
    assert post("#接龙\n周五\n\n1. 小满 +1", mine, codes=TWO).own is None
