"""Off-platform solicitation: found however it is written, and never in what neighbours say."""

import random
from collections.abc import Callable, Sequence

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.folding import fold
from domain.invites import ALPHABET, code_of, shown
from domain.phrases import FindingKind
from domain.solicitation import MASK, POINTS, Screening, SolicitationRules, Verdict, screen
from tests.support.domain import NOW
from tests.support.soak import IS_SOAK
from tests.support.solicitations import DISGUISES, OWN_HOST, RULES, innocent, lines

CHANNELS = (
    "加微信", "微信：", "V：", "➕VX ", "薇信", "加v ", "卫星号", "扣扣", "QQ ", "add my wechat ",
    "tg @",     "加我 ", "wx号 ", "威❤️：", "微.信 ",
)  # fmt: skip
ACCOUNTS = ("lin88888", "a1b2c3d4", "fruit_2024", "13812345678", "382910475", "wxid_a1b2c3")
MUST_PASS = (
    "加一份", "微辣", "信封 3 个", "+1", "A+2", "加微波炉套餐一份", "微信支付可以吗",
    "我用微信付款了", "QQ糖 2袋", "扣扣手指", "电话客服在哪", "3栋502",
    "订单号 202509011234567890", "#接龙\n1. 小林 2份\n2. 李姐 +1",
)  # fmt: skip


def verdicts(texts: Sequence[str]) -> dict[str, Screening]:
    return {text: screen(text, RULES) for text in texts}


def number_of(code: str) -> int:
    value = 0
    for char in code:
        value = value * 32 + ALPHABET.index(char)
    return value


def passed(texts: Sequence[str]) -> list[str]:
    return [text for text, it in verdicts(texts).items() if it.verdict is Verdict.PASS]


def flagged(texts: Sequence[str]) -> list[tuple[str, list[str]]]:
    return [
        (text, [f"{one.rule}: {one.evidence}" for one in it.findings])
        for text, it in verdicts(texts).items()
        if it.verdict is not Verdict.PASS
    ]


def readable(text: str) -> str:
    """Return what is left of a text for somebody who reads through every disguise."""
    return "".join(char for char in fold(text).plain if char.isalnum())


# ---- the corpora (reliability.md, goal 30) ----------------------------------------------------


@pytest.mark.feature("KS-13")
@pytest.mark.parametrize("name", ["adversarial", "held_out_adversarial"])
def test_solicitations_are_caught(name: str) -> None:
    """At least 95 of 100 lines that solicit are caught; of those the rules were made on, 99."""
    texts = lines(name)
    missed = passed(texts)
    assert len(missed) * 100 <= len(texts) * (1 if name == "adversarial" else 5), missed


@pytest.mark.feature("KS-13")
@pytest.mark.parametrize("texts", [list(innocent(of_each=8)), lines("held_out_innocent")])
def test_innocent_lines_pass(texts: list[str]) -> None:
    """At most 5 of 1,000 innocent lines are flagged."""
    wrong = flagged(texts)
    assert len(wrong) * 1_000 <= len(texts) * 5, wrong


def test_the_corpora_are_large_enough() -> None:
    """The goal speaks of 400 adversarial and 2,000 innocent lines; the templates are 300."""
    assert len(lines("adversarial")) >= 400
    assert len(set(innocent(of_each=8))) >= 2_000
    assert len(lines("innocent")) >= 300


@pytest.mark.parametrize("text", MUST_PASS)
def test_what_must_pass_passes_unchanged(text: str) -> None:
    """The named near misses are neither flagged nor touched (reliability.md 7.5)."""
    assert screen(text, RULES) == Screening(
        rule_version=1, verdict=Verdict.PASS, score=0, findings=(), masked=text
    )


@pytest.mark.slow
@pytest.mark.parametrize("disguise", DISGUISES.values(), ids=DISGUISES)
def test_a_disguise_hides_little(disguise: Callable[[str], str]) -> None:
    """Spacing, invisible characters, other scripts and digits hide at most 3 of 100 lines."""
    texts = [disguise(text) for text in lines("adversarial")[::3]]
    missed = passed(texts)
    assert len(missed) * 100 <= len(texts) * 3, missed


@pytest.mark.slow
@pytest.mark.parametrize("disguise", DISGUISES.values(), ids=DISGUISES)
def test_a_disguise_makes_nobody_guilty(disguise: Callable[[str], str]) -> None:
    """Innocent lines in the same odd ways still pass, all but 3 of 100: those with a split 微信."""
    texts = [disguise(text) for text in innocent(of_each=1) if OWN_HOST not in text]
    wrong = flagged(texts)
    assert len(wrong) * 100 <= len(texts) * 3, wrong


# ---- masking ----------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("account", ACCOUNTS)
def test_a_masked_account_is_not_readable(channel: str, account: str) -> None:
    """No five characters of the account can be read, however it was written around it."""
    if account[0].isalpha() and channel in {"扣扣", "QQ "}:
        account = "382910475"
    for before, after in (("", ""), ("葡萄29一箱，", " 备注拼团"), ("+1\n", "\n谢谢")):
        for disguise in DISGUISES.values():
            it = screen(disguise(before + channel + account + after), RULES)
            left, secret = readable(it.masked), readable(account)
            assert it.verdict is not Verdict.PASS
            for at in range(len(secret) - 4):
                assert secret[at : at + 5] not in left, it


def test_an_account_far_from_its_channel_is_masked_too() -> None:
    """Talk between the request and the account does not save the account."""
    text = "要的加微信，报我名字每箱便宜五块钱，周末统一送货上门不用自己来拿哦，号 lin88888"
    assert "lin" not in screen(text, RULES).masked


@pytest.mark.parametrize("name", ["adversarial", "held_out_adversarial"])
def test_masking_twice_is_masking_once(name: str) -> None:
    """What was masked passes, as it stands: nothing is left in it to find."""
    for text in lines(name):
        for written in (text, DISGUISES["dots"](text)):
            masked = screen(written, RULES).masked
            again = screen(masked, RULES)
            assert (again.verdict, again.masked) == (Verdict.PASS, masked)


@pytest.mark.parametrize("name", ["adversarial", "innocent"])
def test_a_mask_keeps_every_place(name: str) -> None:
    """The masked line is as long as the line; only what was found is masked, all of it."""
    for text in lines(name):
        it = screen(text, RULES)
        found = {at for one in it.findings for at in range(one.start, one.end)}
        for at, (old, new) in enumerate(zip(text, it.masked, strict=True)):
            assert new == (MASK if at in found and not old.isspace() else old)
        for one in it.findings:
            assert one.evidence == text[one.start : one.end] != ""


def test_the_rest_of_the_line_stays() -> None:
    """Whoever reads a masked line still reads the order in it."""
    assert screen("+1 加我微信 lin88888\n3栋502", RULES).masked == "+1 **** ********\n3栋502"
    assert (
        screen("葡萄 29，电话13812345678，谢谢", RULES).masked == "葡萄 29，电话***********，谢谢"
    )


# ---- evidence and verdict ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("加我微信", FindingKind.CONTACT),
        ("138-1234-5678", FindingKind.PHONE),
        ("看这个 shop123.com", FindingKind.LINK),
        ("转我支付宝", FindingKind.PAYMENT),
        ("私下便宜", FindingKind.BYPASS),
        ("看我主页", FindingKind.HINT),
    ],
)
def test_evidence_says_what_was_found(text: str, kind: FindingKind) -> None:
    """Each finding has its kind, the rule that made it, its place and what stood there."""
    it = screen(text, RULES)
    assert {one.kind for one in it.findings} == {kind}
    assert it.verdict is Verdict.MASK
    assert it.score == POINTS[kind]
    assert all(one.rule and one.evidence in text for one in it.findings)


def test_three_kinds_at_once_are_refused() -> None:
    """A line that offers a contact, a payment and a way around is not posted at all."""
    it = screen("不走平台，转我支付宝，加微信 lin88888", RULES)
    kinds = {one.kind for one in it.findings}
    assert kinds == {FindingKind.BYPASS, FindingKind.PAYMENT, FindingKind.CONTACT}
    assert (it.verdict, it.score) == (Verdict.REFUSE, 210)
    assert "lin88888" not in it.masked


def test_the_weights_are_data() -> None:
    """Other rules, other verdicts; the screening says by which version it was made."""
    mild = SolicitationRules(
        allowed_hosts=frozenset(),
        version=7,
        points={**POINTS, FindingKind.HINT: 10},
        mask_from_points=20,
    )
    assert screen("看我主页", mild) == Screening(7, Verdict.PASS, 0, (), "看我主页")
    assert screen("加我微信", mild).rule_version == 7


# ---- links ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        f"https://{OWN_HOST}/t/28T5CY4TQKFF",
        f"http://{OWN_HOST}:8000/t/28T5CY4TQKFF?from=room#top",
        f"快来 https://m.{OWN_HOST}/t/28T5CY4TQKFF，今晚截单",
        f"{OWN_HOST}/t/28T5CY4TQKFF",
        f"客服 help@{OWN_HOST}",
        f"【葡萄】现价 ¥35.90，12 人已参团！邀请码 28T5-CY4T-QKFF-C https://{OWN_HOST}/t/28T5CY4TQKFF",
    ],
)
def test_our_own_links_pass(text: str) -> None:
    """A link to an allowed host, or below it, is untouched, with the code in it."""
    assert screen(text, RULES).masked == text


@pytest.mark.parametrize(
    "text",
    [
        f"https://{OWN_HOST}@evil.com/t/28T5CY4TQKFF",
        f"https://evil.com\\@{OWN_HOST}/",
        f"https://{OWN_HOST}.evil.com/",
        f"https://not{OWN_HOST}/",
        f"https://evil.com/{OWN_HOST}",
        "https://pіntier.example/t/28T5CY4TQKFF",
        "h t t p : / / evil.com",
        "evil点com",
        "evil。cn",
        "evil (dot) com",
        "t.me/evil",
        "weixin://dl/chat",
        "lin@evil.com",
    ],
)
def test_links_elsewhere_are_caught(text: str) -> None:
    """Neither a user name, a path, a look-alike letter nor a missing dot makes a link ours."""
    it = screen(text, RULES)
    assert FindingKind.LINK in {one.kind for one in it.findings}
    assert "evil" not in it.masked


@given(number=st.integers(0, 2**60 - 1))
@settings(max_examples=300)
@example(number=number_of("4PSNF1VXC3JS"))
@example(number=number_of("WXWXAA4ZZC8M"))
def test_invite_codes_pass_whatever_letters_they_hold(number: int) -> None:
    """Five codes in a thousand hold VX, WX or QQ by chance; shared as we share them, they pass."""
    code = code_of(number)
    link = f"https://{OWN_HOST}/t/{code}"
    for text in (code, shown(code), f"邀请码 {shown(code)} {link}", f"用我的邀请码{code}参团"):
        assert screen(text, RULES).masked == text


def test_our_links_smuggle_nothing() -> None:
    """Neither a telephone number nor an account hides in a link of ours."""
    assert screen(f"https://{OWN_HOST}/t/13812345678", RULES).verdict is Verdict.MASK
    it = screen(f"加微信 https://{OWN_HOST}/t/x?lin88888", RULES)
    assert "lin88888" not in it.masked


# ---- any input --------------------------------------------------------------------------------

PIECES = (
    *("加", "微", "信", "v", "x", "➕", "1", "8️⃣", "零", "@", ".", "://", "com", "\u200b", "\u20e3"),
    *(" ", "\n", "*"),
    *("转我", "私下", "主页", "支付", "lin", "点", "ﷺ", "\ud800", "ı", "İ", "ß", "㍿", "🔟"),
    *("\u0336", "〇", "："),
)  # fmt: skip


def _random_texts(count: int) -> list[str]:
    source = random.Random(NOW.isoformat())  # noqa: S311  a repeatable stream, not a secret
    weird = [chr(source.randrange(0x110000)) for _ in range(5_000)]
    return [
        "".join(source.choices(PIECES, k=source.randrange(5)) + source.choices(weird, k=3))
        for _ in range(count)
    ]


@pytest.mark.slow
def test_random_texts_never_raise() -> None:
    """Any Unicode, lone surrogates and all, is screened without an error; masks stay masked."""
    for text in _random_texts(100_000 if IS_SOAK else 15_000):
        it = screen(text, RULES)
        assert len(it.masked) == len(text)
        if it.verdict is not Verdict.PASS:
            assert screen(it.masked, RULES).verdict is Verdict.PASS


@given(text=st.text(max_size=60), pieces=st.lists(st.sampled_from(PIECES), max_size=12))
@settings(max_examples=200)
def test_masking_is_idempotent(text: str, pieces: list[str]) -> None:
    """Whatever is masked out of whatever: the result has nothing left to find."""
    for written in ("".join(pieces) + text, text + "".join(pieces)):
        masked = screen(written, RULES).masked
        assert screen(masked, RULES).masked == masked
