"""Accounts: the name or number by which somebody is found elsewhere, behind its channel.

`微信 lin88888`, `V：1 3 8 …`, `telegram @abc_123`: the channel, up to twenty characters of small
talk, and an account, which may be written in pieces. What only looks like one (an order number, a
room, a price, a telephone's model) is told by the words in between and by its shape.
"""

import re
from collections.abc import Iterator
from typing import Final

from domain.channels import DISGUISED, EATEN, MAYBE_WECHAT, MEANS, NETWORK, QQ, WECHAT
from domain.folding import Folded
from domain.phrases import FindingKind, Found, read

_CHANNEL: Final = read(
    rf"""{DISGUISED}|{WECHAT}(?!{MEANS})|{MAYBE_WECHAT}(?:号|是|为)?(?=[ :]?[a-z0-9_]{{3}})
    |{QQ}(?!{EATEN})|{NETWORK}|加我(?!\d{{1,2}}(?!\d)|[两几个份])|加(?:一下|下)?(?:这个|下面|此
    |上面)号
    |联系我(?!们)|找我|私我|滴滴我|搜我|加好友|我的?(?:账号|号|id)|联系方式|飞机(?=.{{0,4}}@)
    |(?:add|contact|reach|find)\ me|my\ id
    |(?:加|进)(?:我的?)?群(?:号|聊)?|群号|qq?群
    |(?:[加搜]|联系|(?<![一-鿿])信)(?=[ :]?[a-z]{{3,15}}_?\d{{3,8}}(?![a-z0-9_]))
    |联系(?=[ :]?(?:电话|号码?|方式)?[ :]?\d{{7}})
    |搜索?(?=[ :]?[a-z][a-z0-9_]{{5,19}}.{{0,4}}(?:加|找我|关注|领))
    |(?P<letter> (?<![a-z0-9+])(?:vv?|w|q|wv|vw|tg|wa|line|ig|ins|fb|dc|dy|ks|xhs)
            (?=[ :号@搜私])
        |(?<![a-z0-9+])(?:v|w)(?=[a-z]{{3,12}}\d{{3}}|1[3-9]\d{{9}})|(?<![a-z0-9+])q(?=\d{{6}})
        |[薇溦徽微]是?(?=[ :]?[a-z][a-z_]{{1,10}}\d{{3}})
        |(?<![一-鿿])[薇溦徽威维](?=[ :]?[a-z0-9_]{{5}})|(?<![一-鿿])[信微](?=:[a-z0-9_]{{5}})
        |(?<=[加+])(?:(?:v|w|q)(?!ip)|[微薇])
        |(?:(?<=[加+])扣|(?<![一-鿿])[蔻扣])(?=[ :]?\d{{5}})
        |(?<![a-z一-鿿])id(?=[ :][a-z]) )"""
)
"""What an account may stand behind; behind a letter or a single syllable it follows at once."""
_WINDOW: Final = 20
_LETTER_WINDOW: Final = 5
_NO_ACCOUNT: Final = read(
    "订单|单号|尾号|编号|房号|门牌|楼|栋|单元|室|邀请码|口令|取件|提货|验证码|核销|自提|密码|¥|元|块"
    "|截止|价|库存|昵称|名字"
)
"""A number behind one of these words is something else."""
_UNIT: Final = read("[份个盒斤元块箱袋瓶件栋楼号单点月日年人米克折支条包提台双套只颗枚毫升]|kg|ml")
_WORDS: Final = re.compile(
    "iphone|android|windows|harmony|version|update|payment|program|online|please|group|button|working"
    "|because|works|should|before|supported|available|anyway|instead|tomorrow|there|about|through"
    "|number|account|message|thanks|really|people|friends"
)
"""What follows a channel in a sentence, and names nobody."""
_SERVICE_LINES: Final = ("400", "800")
_TOKEN: Final = re.compile(r"[a-z0-9_]+")
_LETTERS_MIN: Final = 6
"""WeChat's own minimum for a name of letters."""
_MIXED_MIN: Final = 5
_LENGTH_MAX: Final = 24
_PIECE_LETTERS_MAX: Final = 3
_PIECES_DIGITS_MIN: Final = 3


def find_accounts(folded: Folded) -> Iterator[Found]:
    """Yield each account with the channel before it."""
    for match in _CHANNEL.finditer(folded.dense):
        end = _account_after(folded.dense, match)
        if end is not None:
            yield Found(FindingKind.CONTACT, "account", *folded.dense_to_plain(match.start(), end))


def _account_after(dense: str, channel: re.Match[str]) -> int | None:
    """Return where the account behind a channel ends; None if there is none."""
    at = channel.end()
    latest = at + (_LETTER_WINDOW if channel["letter"] else _WINDOW)
    while (token := _TOKEN.search(dense, at, latest)) is not None:
        start = token.start()
        before = dense[channel.end() : start]
        if "\n" in before.strip("\n") or _NO_ACCOUNT.search(before):
            return None
        end = _account_end(dense, start)
        if end is not None and _may_be_account(dense, start, end, channel):
            return end
        at = token.end()
    return None


def _account_end(dense: str, start: int) -> int | None:
    """Return where an account name ends that may be written in pieces; None if it is too short.

    One piece may be letters; a further one has digits or stands alone (`lin 888 88`, `l i n 8`).
    """
    pieces: list[str] = []
    end = at = start
    while (piece := _TOKEN.match(dense, at)) is not None:
        if pieces and not _continues(pieces, piece[0]):
            break
        pieces.append(piece[0])
        end = piece.end()
        if len("".join(pieces)) >= _LENGTH_MAX or dense[end : end + 1] != " ":
            break
        at = end + 1
    name = "".join(pieces)
    is_whole = len(pieces) == 1 or sum(map(str.isdigit, name)) >= _PIECES_DIGITS_MIN
    return end if len(name) >= _MIXED_MIN and is_whole else None


def _continues(pieces: list[str], piece: str) -> bool:
    if not piece.isalpha() or len(piece) == 1:
        return True
    has_word = any(one.isalpha() and len(one) > 1 for one in pieces)
    is_short = len("".join(pieces)) < _LETTERS_MIN
    return is_short and not has_word and len(piece) <= _PIECE_LETTERS_MAX


def _may_be_account(dense: str, start: int, end: int, channel: re.Match[str]) -> bool:
    pieces = _TOKEN.findall(dense, start, end)
    name = "".join(pieces)
    if name.isdigit():
        return not _UNIT.match(dense, end) and not name.startswith(_SERVICE_LINES)
    if not name.isalpha():
        return True
    if channel["letter"] or len(pieces[0]) < _LETTERS_MIN or _WORDS.fullmatch(pieces[0]):
        return False
    # `wechat group link` names nothing; `wechat: happyfarm`, `微信happyfarm` do.
    return dense[channel.end() : start].strip(" ") != "" or dense[start - 1] != " "
