"""接龙 lists: what is one, what it is a version of, and what our own lists look like."""

from uuid import UUID

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from domain.order_lists import (
    GROWTH_MAX,
    KNOWN_MAX,
    LIST_LENGTH_MAX,
    ROWS_MAX,
    KnownList,
    ListRow,
    OrderList,
    RowChange,
    Shape,
    compare,
    one_line,
    parse_list,
    render_list,
    without,
)

NICKNAMES = [
    "张三",
    "王姐",
    "Jaxon J",
    "hans k🐮",
    "👩‍👩‍👧 一家",
    "1.5米",
    "６号楼",
    "A+1",
    "#接龙",
    "a:b",
]
WORDS = st.text(max_size=12).map(one_line)
ROWS = st.builds(
    ListRow, st.sampled_from(NICKNAMES) | WORDS.filter(bool), WORDS | st.sampled_from(["+1", "2份"])
)
LISTS = st.builds(
    OrderList,
    st.lists(WORDS.filter(bool), max_size=2).map(tuple),
    st.lists(ROWS, min_size=1, max_size=12).map(tuple),
)


def rows(*texts: str) -> tuple[ListRow, ...]:
    return tuple(ListRow(*text.split(" ", 1)) for text in texts)


def a_list(*texts: str, topic: str = "葡萄") -> OrderList:
    return OrderList((topic,), rows(*texts))


def known(order_list: OrderList, **changes: object) -> KnownList:
    return KnownList(**({"id": "last", "order_list": order_list} | changes))  # type: ignore[arg-type]


def numbered(count: int, *, start: int = 1) -> list[str]:
    return [f"买家{n} +1" for n in range(start, start + count)]


# ---- what is a list ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "header", ["#接龙", "#接龍", "#Group Note", "＃接龙", "# 接龍", "#GROUP NOTE"]
)
def test_every_client_has_its_header(header: str) -> None:
    """Simplified, traditional and English clients write different first lines."""
    assert parse_list(f"\n{header}\n周五\n\n1. 张三 +1") == OrderList(("周五",), rows("张三 +1"))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1. 张三\n2. 李四",
        "接龙\n1. 张三",
        "大家 #接龙\n1. 张三",
        "#接龙游戏\n1. 张三",
        "#接龙",
        "#接龙\n只有题目",
        "#接龙\n1. ",
        "#接龙\n2. 张三",
        "#接龙\n0. 张三",
        "#接龙\n1. 张三\n3. 李四",
        "#接龙\n1. 张三\n1. 李四",
        "#接龙\n1. 张三\n2. 李四\n2. 王五",
        "#接龙\n1. 张三\n2. 李四\n1. 王五",
        "#接龙\n1.6 取货\n1.7 截单",
        "#接龙\n\n" + "\n".join(f"{n}. 张三" for n in range(1, ROWS_MAX + 2)),
        "#接龙\n\n1. " + "张" * LIST_LENGTH_MAX,
    ],
)
def test_what_is_not_numbered_from_one_to_n_is_text(text: str) -> None:
    """Exactly 1 to n, or it is no list: a gap or a repeat was made by somebody's hand."""
    assert parse_list(text) is None


def test_lines_between_the_numbers_belong_to_the_row_above() -> None:
    """Also a date, which looks like an index and is none; the number that waits is dropped."""
    text = "#接龙\n1.6 取货\n\n1. 张三 2份\n不要\n12.25 来拿\n\n2. 李四\n3. "
    assert parse_list(text) == OrderList(("1.6 取货",), rows("张三 2份 不要 12.25 来拿", "李四"))


@pytest.mark.parametrize(
    ("row", "nickname", "content"),
    [
        ("Jaxon J 2份", "Jaxon J", "2份"),
        ("Jaxon 2份", "Jaxon", "2份"),
        ("hans k🐮 +1", "hans k🐮", "+1"),
        ("hans k +1", "hans", "k +1"),
        ("小满+1", "小满", "+1"),
        ("小满：+1", "小满", "+1"),
        ("小满，两份", "小满", "两份"),
        ("小满", "小满", ""),
        ("小满妈妈 +1", "小满妈妈", "+1"),
        ("小满啊 +1", "小满啊", "+1"),
        ("ＪＡＸＯＮ Ｊ +1", "ＪＡＸＯＮ Ｊ", "+1"),
        ("陌生人 A+1 B+1", "陌生人", "A+1 B+1"),
        ("陌生 人　2份", "陌生 人", "2份"),
        ("　　张三 1份", "张三", "1份"),
    ],
)
def test_a_nickname_with_blanks_is_found_whole(row: str, nickname: str, content: str) -> None:
    """The longest nickname of a member of the room; of a stranger, the first word."""
    members = ("小满", "小满妈妈", "Jaxon", "Jaxon J", "hans k🐮")
    read = parse_list(f"#接龙\n1. {row}", members)
    assert read == OrderList((), (ListRow(nickname, content),))


@example(order_list=OrderList(("\xad",), (ListRow("张三", ""),)), members=[])
@given(order_list=LISTS, members=st.lists(st.sampled_from(NICKNAMES)))
def test_our_own_list_is_read_back_as_it_was_written(
    order_list: OrderList, members: list[str]
) -> None:
    """N-6: render → parse is identity, whatever nicknames hold, and whoever is known."""
    text = render_list(order_list)
    read = parse_list(text, members)
    assert read is not None
    assert read.rows == order_list.rows
    assert render_list(read) == text
    if not any("." in line or "、" in line or "．" in line for line in order_list.topic):
        assert read.topic == order_list.topic


def test_a_list_of_ours_looks_like_the_clients() -> None:
    """Header, topic, a blank line, numbered rows: what every client shows as a list."""
    text = render_list(OrderList(("A 阳光葡萄",), (ListRow("Jaxon J", "2份"), ListRow("张\n三"))))
    assert text == "#接龙\nA 阳光葡萄\n\n1. Jaxon J　2份\n2. 张 三　"


def test_a_topic_cannot_pose_as_a_row() -> None:
    """A campaign called "1. grapes" does not become the first row."""
    ours = OrderList(("1. 葡萄",), rows("张三 +1"))
    assert parse_list(render_list(ours)) == OrderList(("· 1. 葡萄",), rows("张三 +1"))


# ---- what a list is a version of --------------------------------------------------------------


@given(order_list=LISTS)
def test_the_same_list_again_changes_nothing(order_list: OrderList) -> None:
    """Posting a list again is normal, in any spelling of it."""
    again = parse_list(render_list(order_list))
    assert again is not None
    diff = compare(again, [known(again)])
    assert (diff.shape, diff.new, diff.changed, diff.gone) == (Shape.SAME, (), (), ())
    loud = OrderList(again.topic, tuple(ListRow(x.nickname.upper(), x.content) for x in again.rows))
    assume([row.key for row in loud.rows] == [row.key for row in again.rows])
    assert compare(loud, [known(again)]).shape is Shape.SAME


@pytest.mark.parametrize(
    ("old", "new", "shape"),
    [
        (numbered(1), numbered(2), Shape.CONTINUATION),
        (numbered(4), numbered(4 + GROWTH_MAX), Shape.CONTINUATION),
        (numbered(4), numbered(5 + GROWTH_MAX), Shape.FORK),
        (numbered(4), ["买家1 +2", *numbered(4, start=2)], Shape.FORK),
        (numbered(5), ["买家1 +2", *numbered(5, start=2)], Shape.CONTINUATION),
        (numbered(5), ["换人 +2", *numbered(5, start=2)], Shape.FORK),
        (numbered(10), ["换人 +2", *numbered(10, start=2)], Shape.FORK),
        (numbered(10), ["买家1 +2", "买家2 +2", *numbered(9, start=3)], Shape.FORK),
        (numbered(4), ["买家1 +2", *numbered(3, start=2)], Shape.FORK),
        (numbered(5), ["买家1 +2", *numbered(4, start=2)], Shape.CORRECTION),
        (numbered(5), ["买家1 +2", "买家2 +2", *numbered(3, start=3)], Shape.CORRECTION),
        (numbered(6), ["买家1 +2", "买家2 +2", "买家3 +2", *numbered(3, start=4)], Shape.FORK),
        (numbered(3), numbered(2), Shape.DELETION),
        (numbered(3), numbered(2, start=2), Shape.DELETION),
        (numbered(3), ["买家1 +1", "买家3 +1"], Shape.DELETION),
        (numbered(4), numbered(2), Shape.FORK),
        (numbered(3), numbered(3, start=7), Shape.NEW),
        (numbered(4), [*numbered(1), *numbered(3, start=7)], Shape.NEW),
        (numbered(2), ["买家2 +1", "买家1 +1"], Shape.FORK),
    ],
)
def test_only_the_steps_that_people_make_make_a_version(
    old: list[str], new: list[str], shape: Shape
) -> None:
    """Continued, corrected or one row deleted; anything else is a fork, or a new list."""
    diff = compare(a_list(*new), [known(a_list(*old))])
    assert diff.shape is shape
    assert (diff.base is None) is (shape is Shape.NEW)


def test_the_difference_names_new_changed_and_gone_rows() -> None:
    """What the leader sees: who came, who changed his words, who went."""
    old = a_list("张三 1份", "李四 1份", "王五 +1", "赵六", "钱七", "孙八 2份")
    new = a_list("张三 3份", "李四 1份", "赵六", "钱七", "周九 +1", "孙八 2份")
    diff = compare(new, [known(old)])
    assert diff.new == rows("周九 +1")
    assert diff.changed == (RowChange(*rows("张三 1份", "张三 3份")),)
    assert diff.gone == rows("王五 +1")


def test_a_row_more_of_the_same_person_is_new_and_not_a_change() -> None:
    """Somebody may stand in a list twice; each row is paired once."""
    old = a_list("张三 +1", "李四 +1")
    diff = compare(a_list("张三 +1", "李四 +1", "张三 +1"), [known(old)])
    assert (diff.shape, diff.new, diff.changed) == (Shape.CONTINUATION, rows("张三 +1"), ())


@given(
    shared=st.integers(1, 30),
    mine=st.integers(1, 5),
    theirs=st.integers(1, 5),
)
def test_two_forks_never_merge(shared: int, mine: int, theirs: int) -> None:
    """Whoever goes on from the common beginning makes a fork of the last list, not a version."""
    common = numbered(shared)
    last = a_list(*common, *numbered(mine, start=100))
    diff = compare(a_list(*common, *numbered(theirs, start=200)), [known(last)])
    assert diff.shape in {Shape.FORK, Shape.NEW}
    new = rows(*numbered(theirs, start=200))
    assert diff.new == (new if diff.shape is Shape.FORK else (*rows(*common), *new))


@given(shared=st.integers(1, 30), more=st.integers(1, 5))
def test_of_two_forks_the_one_that_is_continued_is_taken_only_if_it_leads(
    shared: int, more: int
) -> None:
    """0.15 ahead of the next candidate, or the list is a fork: nobody guesses between two."""
    common = numbered(shared)
    first = known(a_list(*common, *numbered(1, start=100)), id="first")
    second = known(a_list(*common, *numbered(1, start=200)), id="second")
    posted = a_list(*common, *numbered(1 + more, start=100))
    diff = compare(posted, [second, first])
    # Below five rows the other fork has lost its first row; later it is 1 of n rows behind.
    assert diff.shape is (Shape.CONTINUATION if shared < 6 else Shape.FORK)
    assert diff.base is first


def test_an_old_version_is_recognised_and_not_continued() -> None:
    """Who posts what the list was an hour ago changes nothing; who goes on from there forks it."""
    old, new = a_list(*numbered(2)), a_list(*numbered(4))
    lists = [known(new), known(old, id="old", is_newest=False)]
    assert compare(old, lists).shape is Shape.SAME
    late = compare(a_list(*numbered(2), "迟到 +1"), lists)
    assert (late.shape, late.base) == (Shape.FORK, lists[0])
    assert (late.new, late.gone) == (rows("迟到 +1"), new.rows[2:])


def test_another_topic_is_another_list() -> None:
    """The same neighbours order every day; yesterday's list is not continued today."""
    yesterday = known(a_list(*numbered(3), topic="周一"), team_buy_id=UUID(int=1))
    today = a_list(*numbered(4), topic="周二")
    assert compare(today, [yesterday]).shape is Shape.NEW
    assert compare(a_list(*numbered(4), topic=" 周 一"), [yesterday]).shape is Shape.CONTINUATION


def test_a_list_without_rows_is_no_beginning() -> None:
    """Our own list of a team-buy that nobody has joined yet is continued by nothing."""
    nobody = known(OrderList(("葡萄",), ()))
    assert compare(a_list(*numbered(1)), [nobody]).shape is Shape.NEW


def test_only_the_latest_lists_are_compared() -> None:
    """However many lists a room has, a posted one costs a fixed number of comparisons."""
    old = known(a_list(*numbered(2)))
    others = [known(a_list(*numbered(2), topic=str(n))) for n in range(KNOWN_MAX)]
    assert compare(a_list(*numbered(3)), [*others[1:], old]).shape is Shape.CONTINUATION
    assert compare(a_list(*numbered(3)), [*others, old]).shape is Shape.NEW


@given(posted=LISTS, candidates=st.lists(LISTS, max_size=3))
def test_a_difference_accounts_for_every_row(
    posted: OrderList, candidates: list[OrderList]
) -> None:
    """Old rows less those gone and changed, plus the new and the changed, are the posted rows."""
    topic = posted.topic
    lists = [known(OrderList(topic, one.rows), id=str(n)) for n, one in enumerate(candidates)]
    diff = compare(posted, lists)
    old = diff.base.order_list.rows if diff.base else ()
    left = [*diff.gone, *(change.before for change in diff.changed)]
    kept = without(old, [row.key for row in left])
    now = [*kept, *diff.new, *(change.after for change in diff.changed)]
    assert sorted(row.key for row in now) == sorted(row.key for row in posted.rows)
