"""Neutral lines: what people wrote elsewhere, so that what is said everywhere weighs nothing.

Run as `python -m tests.support.neutral_lines FOLDER NEUTRAL.txt`, and give the file it writes to
`tests.support.hint_learner`. The sets are public but not ours to pass on, so FOLDER holds copies:

- `waimai.csv`, `online_shopping_10_cats.csv`: reviews, SophonPlus/ChineseNlpCorpus
- `sms_zh.xml`, `sms_en.xml`: short messages of 2015-03-09, kite1988/nus-sms-corpus
- `jddc_questions.txt`, `jddc_answers.txt`: talk with a shop, SimonJYang/JDDC-Baseline-TFIDF
- `ecd_test.txt`, `ecd_valid.txt`: talk with a shop, cooelf/DeepUtteranceAggregation
- `cantonese.json`: sentences of Common Voice, `data/common_voice/sents.json` in pycantonese
"""

import csv
import html
import json
import random
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

LENGTHS: Final = range(3, 91)
SEED: Final = 7
SOLICITING: Final = re.compile(
    r"qq|微信|weixin|wechat|加我|私聊|私信|扣扣|telegram|whatsapp|https?:|www\.|\.com|@|\d{6,}"
    r"|代购|兼职|红包|转账|刷单|支付宝|现金",
    re.IGNORECASE,
)
"""Who writes so elsewhere may be soliciting; whoever teaches must not."""
_MESSAGE: Final = re.compile(r"<text>(.*?)</text>", re.DOTALL)
_PLACEHOLDER: Final = re.compile(r"#E-s\[数字x\]|\[[^\]]*\]")
_SENTENCE_END: Final = re.compile(r"(?<=[。！？!?])")
_LONG: Final = 60
_OF_NO_SHOP: Final = frozenset({"书籍", "酒店", "计算机"})


def sample(texts: Iterable[str], count: int) -> list[str]:
    """Return as many of the texts that are short and hold no channel, link or number."""
    kept = dict.fromkeys(
        line
        for line in (" ".join(text.split()) for text in texts)
        if len(line) in LENGTHS and not SOLICITING.search(line)
    )
    shuffled = list(kept)
    random.Random(SEED).shuffle(shuffled)  # noqa: S311 - a sample, no secret
    return shuffled[:count]


def _rows(path: Path) -> Iterator[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        yield from rows


def _sentences(path: Path) -> Iterator[str]:
    for category, _, review in _rows(path):
        if category not in _OF_NO_SHOP:
            yield from _SENTENCE_END.split(review) if len(review) > _LONG else [review]


def _messages(path: Path) -> Iterator[str]:
    return map(html.unescape, _MESSAGE.findall(path.read_text(encoding="utf-8")))


def _said_to_shop(path: Path) -> Iterator[str]:
    for line in path.read_text(encoding="utf-8").splitlines():
        yield from (_PLACEHOLDER.sub("", part) for part in line.split(","))


def _dialogue(*paths: Path) -> Iterator[str]:
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            yield from (part.replace(" ", "") for part in line.split("\t")[1:])


def gather(folder: Path) -> list[str]:
    """Return the sample of every set, always the same of the same files."""
    sets: list[tuple[Iterable[str], int]] = [
        ((row[1] for row in _rows(folder / "waimai.csv")), 4_000),
        (_sentences(folder / "online_shopping_10_cats.csv"), 4_000),
        (_messages(folder / "sms_zh.xml"), 3_500),
        (_messages(folder / "sms_en.xml"), 4_000),
        (_said_to_shop(folder / "jddc_questions.txt"), 2_500),
        (_said_to_shop(folder / "jddc_answers.txt"), 500),
        (_dialogue(folder / "ecd_test.txt", folder / "ecd_valid.txt"), 1_000),
        (json.loads((folder / "cantonese.json").read_text(encoding="utf-8")), 2_000),
    ]
    return [line for texts, count in sets for line in sample(texts, count)]


if __name__ == "__main__":
    source, target = map(Path, sys.argv[1:])
    target.write_text("".join(f"{line}\n" for line in gather(source)), encoding="utf-8")
