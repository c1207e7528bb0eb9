"""Lines that solicit deals off the platform, and lines that do not: read, filled in, disguised."""

import random
import re
import string
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

from domain.solicitation import SolicitationRules

CORPUS: Final = Path(__file__).parents[1] / "domain" / "corpus"
OWN_HOST: Final = "pintier.example"
RULES: Final = SolicitationRules(allowed_hosts=frozenset({OWN_HOST}))
_ESCAPE: Final = re.compile(r"\\n|\\u([0-9a-fA-F]{4})")
_SLOT: Final = re.compile(r"\{(\w+)\}")


def lines(name: str) -> list[str]:
    """Return the lines of one corpus file, its escapes undone, without its comments."""
    text = (CORPUS / f"solicitation_{name}.txt").read_text(encoding="utf-8")
    return [
        _ESCAPE.sub(lambda match: chr(int(match[1], 16)) if match[1] else "\n", line)
        for line in text.splitlines()
        if line.strip() and not line.startswith("# ")
    ]


def _one_of(words: str) -> Callable[[random.Random], str]:
    return lambda source: source.choice(words.split())


def _digits(prefix: str, *counts: int) -> Callable[[random.Random], str]:
    return lambda source: prefix + "".join(source.choices(string.digits, k=source.choice(counts)))


_FILLINGS: Final[Mapping[str, Callable[[random.Random], str]]] = {
    "n": lambda source: str(source.randint(1, 9)),
    "m": lambda source: str(source.randint(10, 99)),
    "item": _one_of(
        "阳光葡萄 草莓 牛奶 车厘子 土鸡蛋 五花肉 蓝莓 面包 酸奶 纸巾 QQ糖 微波炉饭 维他奶 "
        "红薯 咸鱼 威化饼 心心相印纸巾 卫龙辣条 飞机杯面 加州西梅 信丰脐橙 "
        "V形枕 企鹅面包 可乐 大闸蟹 薇姿面霜"
    ),
    "unit": _one_of("份 盒 斤 箱 袋 个 包 瓶 件"),
    "name": _one_of(
        "小林 王阿姨 薇薇 Jaxon 3栋李姐 hans🐮 小威 佳佳 维维 信哥 老卫 V姐 QQ妈 "
        "嘉薇 魏老师 Vivian 心怡"
    ),
    "price": _one_of("49.90 35.9 29 128 9.9"),
    "time": _one_of("20:00 晚上8点 13:30 下午3点半 7点"),
    "date": _one_of("9月15日 2025-09-15 9.15 20260101 周六"),
    "place": _one_of("3栋502 7号楼2单元1203 12-1-601 幸福里8栋1102室 B座1704"),
    "order": _digits("20250901", 2, 4, 8, 10),
    "code": _one_of("28T5-CY4T-QKFF-C 28T5CY4TQKFF KRVQ-KEBZ-99Y1"),
    "link": _one_of(
        f"https://{OWN_HOST}/t/28T5CY4TQKFF https://m.{OWN_HOST}/t/KRVQKEBZ99Y1?from=room#top"
    ),
}


def innocent(name: str = "innocent", *, of_each: int) -> Iterator[str]:
    """Yield what neighbours write: each template with slots `of_each` times, the others once."""
    source = random.Random(7)  # noqa: S311  a repeatable stream, not a secret
    for template in lines(name):
        for _ in range(of_each if "{" in template else 1):
            yield _SLOT.sub(lambda match: _FILLINGS[match[1]](source), template)


def _between(separator: str) -> Callable[[str], str]:
    """Return a disguise: the separator around every Chinese character."""
    return lambda line: re.sub(r"(?<=[一-鿿])(?=\S)|(?<=[^\s一-鿿])(?=[一-鿿])", separator, line)


def _exchanged(old: str, new: str) -> Callable[[str], str]:
    return lambda line: line.translate(str.maketrans(old, new))


DISGUISES: Final[Mapping[str, Callable[[str], str]]] = {
    "blanks": _between(" "),
    "dots": _between("."),
    "stars": _between("*"),
    "slashes": _between("/"),
    "pictures": _between("🍇"),
    "lines": _between("\n"),
    "commas": _between("，"),
    "invisible": "\u200b".join,
    "struck through": "\u0336".join,
    "brackets": lambda line: re.sub(r"([一-鿿])", r"【\1】", line),
    "capitals": str.upper,
    "full width": lambda line: "".join(
        chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char for char in line
    ),
    "circled digits": _exchanged(string.digits, "⓪①②③④⑤⑥⑦⑧⑨"),
    "Chinese digits": _exchanged(string.digits, "零一二三四五六七八九"),
    "banker's digits": _exchanged(string.digits, "零壹贰叁肆伍陆柒捌玖"),
    "keycaps": lambda line: re.sub(r"(\d)", "\\1\ufe0f\u20e3", line),
    "Cyrillic": _exchanged("aceopxy", "асеорху"),
    "among others": lambda line: f"+1\n大家好，今天的葡萄很新鲜，{line}，数量有限先到先得哦",
}
