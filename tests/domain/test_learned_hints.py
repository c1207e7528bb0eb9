"""What is learned of hints: how lines are read, what the weights may do, and how they are made."""

from collections import Counter

import pytest

from domain.conduct_errors import SolicitationRefusedError
from domain.folding import fold
from domain.hint_pair_weights import WRITTEN as OF_HINT_PAIRS
from domain.hint_weights import WRITTEN as OF_HINTS
from domain.learned_hints import BETWEEN, RULE, pairs_of, points_of, runs_of
from domain.message_screening import check_shown
from domain.phrases import FindingKind
from domain.solicitation import Verdict, screen
from domain.talk_pair_weights import WRITTEN as OF_TALK_PAIRS
from domain.talk_weights import WRITTEN as OF_TALK
from tests.support.chatter import corpus
from tests.support.hint_learner import HELD_OUT, ORDERS, innocents, learn, set_names, table
from tests.support.solicitations import OWN_HOST, RULES

LEARNED = "拍我那个链接"
"""A line that no rule knows."""


def read(text: str) -> list[str]:
    return [run for run, _, _ in runs_of(fold(text).dense)]


def test_a_line_is_read_in_runs_of_one_to_three_words() -> None:
    """A character, a Latin word, what a number or a name is read as; numbers alone say nothing."""
    assert read("加1份") == ["S加", "S加1", "加", "加1", "加1份", "1份", "1份E", "份", "份E"]
    assert read("add me") == ["Sadd", "Sadd_me", "add", "add_me", "add_meE", "me", "meE"]
    assert "号A" in read("号 lin88888")
    assert "号L" in read("号 382910475")
    assert read("3-1102") == []


def test_words_that_stand_apart_are_read_in_pairs() -> None:
    """With one to three words between them; not in the other order, and not two kinds of number."""
    pairs = [pair for pair, _, _ in pairs_of(fold("现金 给我 9").dense)]
    assert pairs == ["现…给", "现…我", "现…N", "金…我", "金…N", "给…N"]
    assert list(pairs_of(fold("3-1102").dense)) == []


def test_what_weighs_enough_is_a_hint_and_says_why() -> None:
    """The evidence is what weighed most; the line is masked, and stays so."""
    it = screen(LEARNED, RULES)
    assert it.verdict is Verdict.MASK
    assert {(one.kind, one.rule) for one in it.findings} == {(FindingKind.HINT, RULE)}
    assert all(one.evidence in LEARNED for one in it.findings)
    assert screen(it.masked, RULES).verdict is Verdict.PASS


def test_an_account_beside_a_learned_hint_is_masked_with_it() -> None:
    """As beside any other finding."""
    assert "8899" not in screen(f"{LEARNED} abcd8899", RULES).masked


def test_a_rule_is_not_believed_among_the_words_of_neighbours() -> None:
    """The same words are an offer here and talk there; an account is found all the same."""
    assert screen("来我这买便宜", RULES).verdict is Verdict.MASK
    talk = "上次大家来我这里包饺子孩子们都很高兴"
    assert screen(talk, RULES).verdict is Verdict.PASS
    assert screen(f"{talk}微信lin88888", RULES).verdict is Verdict.MASK


def test_talk_before_and_behind_an_offer_does_not_hide_it() -> None:
    """Only the clause that holds a finding is weighed with it."""
    talk = "今天的草莓很甜，孩子很喜欢，谢谢团长"
    assert screen(f"{talk}，不走平台直接转我，{talk}", RULES).verdict is not Verdict.PASS


def test_a_name_is_not_refused_for_what_was_learned() -> None:
    """It stays in sight, so it is refused; but few words are too little to be weighed."""
    check_shown([LEARNED], RULES)
    with pytest.raises(SolicitationRefusedError):
        check_shown(["加我微信"], RULES)


@pytest.mark.feature("KS-13")
@pytest.mark.parametrize("name", ORDERS)
def test_no_order_is_masked(name: str) -> None:
    """A room that takes orders from text loses none to the detector."""
    texts = [text for _, _, text in corpus(name)]
    assert [text for text in texts if screen(text, RULES).verdict is not Verdict.PASS] == []


def test_our_links_and_codes_weigh_nothing() -> None:
    """What is in them is chance."""
    text = f"KRVQ-KEBZ-9E06-V https://{OWN_HOST}/t/28T5CY4TQKFF"
    assert screen(text, RULES).masked == text


def test_each_run_and_each_pair_has_one_weight() -> None:
    """Of hints above nothing, of talk below it; written once."""
    runs, pairs = (OF_HINTS, OF_TALK, 5_000), (OF_HINT_PAIRS, OF_TALK_PAIRS, 4_000)
    for hints, talk, count_min in (runs, pairs):
        assert min(hints) > 0 > max(talk)
        seen = Counter(one for of in (hints, talk) for row in of.values() for one in row.split())
        assert max(seen.values()) == 1
        assert len(seen) >= count_min
        assert {BETWEEN in one for one in seen} == {hints is OF_HINT_PAIRS}


def test_the_words_of_the_house_weigh_against_an_offer() -> None:
    """A line of an order and one of an offer, at their ends of the scale."""
    assert points_of(fold("微辣两份，谢谢团长").dense) < 0 < points_of(fold("加我私聊").dense)


def test_learning_the_same_lines_twice_gives_the_same_table() -> None:
    """Nothing is random; and nothing is learned from the sets that are held out."""
    own = [*innocents(["加一份", "微辣", "加一份吧"] * 4)]
    first, second = (learn(own, innocents(["你好"])) for _ in range(2))
    assert first == second
    assert table(first[1], "note", base=first[0]) == table(second[1], "note", base=second[0])
    assert HELD_OUT.isdisjoint(set_names())
