"""Accounts: the name or number by which somebody is found elsewhere, behind its channel.

`微信 lin88888`, `V：1 3 8 …`, `telegram @abc_123`: the channel, up to twenty characters of small
talk, and an account, which may be written in pieces. What only looks like one (an order number, a
room, a price, a telephone's model) is told by the words in between and by its shape.
"""

import re
from collections.abc import Iterator
from typing import Final

from domain.anchors import Anchored
from domain.channels import DISGUISED, EATEN, MAYBE_WECHAT, MEANS, NETWORK, QQ, WECHAT
from domain.folding import Folded
from domain.lazy_patterns import LazyPattern
from domain.phrases import FindingKind, Found, read

_UNMISTAKABLE: Final = r"""(?: (?!iphone|covid|rtx|vitamin|ems|zto)
    (?: [a-z]{3,16}_?\d{3,10}|[a-z]{3,14}_[a-z0-9]{2,12}|(?!sf|yt|jd|no)[a-z]{2}\d{5,8} )
    (?![a-z0-9_]) )"""
"""A name that nobody gives to anything else: letters, then three digits or more."""

_CHANNEL: Final = read(
    rf"""{DISGUISED}|{WECHAT}(?!{MEANS})|{MAYBE_WECHAT}(?:号|是|为)?(?=[ :]?[a-z0-9_]{{3}})
    |{QQ}(?!{EATEN})|{NETWORK}|加我(?!\d{{1,2}}(?!\d)|[两几个份])|加我们?的号
    |加(?:一下|下)?(?:这个|下面|此|上面)号|联系我(?!们)|找我(?!拿(?!货)|[取领])|私我|滴滴我|搜我
    |加好友
    |我的?(?:账号|号|id)|联系方式
    |飞[机鸡](?=.{{0,4}}@|:[a-z_]{{3}})|(?:add|contact|reach|find)\ me(?!\ as)|my\ id
    |(?<![a-z])(?:q\ ?)?qun(?![a-z])|(?:加|进)(?:我的?)?群(?:号|聊)?|群号|qq?群
    |(?:群|裙|君羊|[峮宭裠])(?:聊?号|聊|子)?(?=[ :]?\d{{6,11}}(?!\d))
    |(?:加|添|搜索?|找|滴滴|认准|联系|(?<![一-鿿])信)(?:一下|下)?(?=[ :]?@?{_UNMISTAKABLE})
    |(?:腾讯|(?<![a-z])tx|(?<![a-z])kk|口口|\?\?)号?(?=[ :]?\d{{8,11}}(?!\d))
    |卖场|(?<![一-鿿])[赖籁癞睐莱来][恩因]?(?=[ :]?[a-z][a-z_]{{2,12}}\d)
        |(?<=[加+])l(?=[ :]?[a-z]{{3,16}}\d)
        |脆(?=\ ?@)
    |加我?飞机(?=[ :]?@?[a-z_]{{3}})
    |群聊?[,](?=\d{{6,11}}(?!\d))|(?:街口|支付宝|财付通)(?:账号|帐户|号)|ven\ ?mo|zelle|cash\ ?app
    |(?:payme|fps|paynow|转数快|gcash)(?=[ :]?(?:id|号)?[ :]?[a-z0-9@])
    |联系(?=[ :]?(?:电话|号码?|方式)?[ :]?\d{{7}})
    |搜索?(?=[ :]?[a-z][a-z0-9_]{{5,19}}.{{0,4}}(?:加|找我|关注|领))
    |(?P<letter> (?<![a-z0-9+])(?:vv?|w|q|wv|vw|tg|wa|line|ig|ins|fb|dc|dy|ks|xhs)
            (?=[ :号@搜私])
        |(?<![a-z0-9+])(?:v|w)(?=[a-z]{{3,12}}\d{{3}}|1[3-9]\d{{9}})|(?<![a-z0-9+])q(?=\d{{6}})
        |(?<![一-鿿])微(?=[ :]?[a-z]{{3,12}}\d)
        |[薇溦徽微]是?(?=[ :]?[a-z][a-z_]{{1,10}}\d{{3}})
        |(?<![一-鿿])[薇溦徽威维](?=[ :]?[a-z0-9_]{{5}})|(?<![一-鿿])[信微](?=:[a-z0-9_]{{5}})
        |(?<=[加+])(?:(?:v|w|q)(?!ip|ivian|ic|era|endy|ill|ang|ei|en|ong|inn|anessa)|[微薇])
        |(?:(?<=[加+])[扣抠叩]|(?<![一-鿿])[蔻扣抠])(?=[ :]?\d{{5}})
        |(?<![a-z0-9+])(?:vx?|wx|qq?|薇信?|微信?),(?={_UNMISTAKABLE})
        |(?<![a-z一-鿿])id(?=[ :][a-z]) )"""
)
"""What an account may stand behind; behind a letter or a single syllable it follows at once."""
_LABELLED: Final = read(
    rf"""(?:\A|(?<=[\n,]))(?P<label>[^\n,\d]{{1,8}}?)[ :]{{0,2}}{_UNMISTAKABLE}(?=[\n,]|\Z)"""
)
"""A clause of a short word and a name: whatever the word is, it says where the name is known."""
ALONE: Final = "account_alone"
"""The rule that finds a clause of nothing but an account: in a message; as a name it is a name."""
_NO_LABEL: Final = read(
    """谢|thank|\\bh(?:i|ello|ey)\\b|欢迎|收到|恭喜|告|替|帮|给|问|和|请|我是|叫|网名|@|\\b(?:to
        |from|by|for)\\b
    |发票|载具|统编|wi-?fi|ssid|路由|快递|顺丰|运单|物流|车牌|型号|款|航班|车次|券|码|order|code
        |track|flight|用户
    |群主"""
)
"""What makes the name in such a clause a neighbour's, or the number of a thing."""
_PICTURED: Final = re.compile(
    rf"""(?:\A|(?<=\n))\ ?[♥★\u2190-\u2bff\U0001f000-\U0001faff]{{1,4}}[ :]{{0,2}}{_UNMISTAKABLE}
    (?=\ ?(?:\n|\Z))""",
    re.VERBOSE,
)
"""The same with a picture for the word."""
_IN_PARTS: Final = read(
    rf"""前面?[是: ]?(?=\d{{0,6}}[a-z])[a-z0-9_]{{2,16}}[ ,\n]?
        (?:后|尾|末|再)[面边缀]?[是接加跟: ]{{0,2}}[a-z0-9]{{2,16}}
    |(?: {WECHAT}|{DISGUISED}|(?<![a-z0-9])vx?|[薇微溦] )号?[ :]{{0,2}}[a-z]{{3,16}}
        (?: \n|[ ,\n]?(?:后面?|再|加上|尾号|然后)[是接加跟: ]{{0,2}} )\d{{2,10}}(?=[\n,]|\Z)"""
)
"""A name told in parts, or broken over two lines."""
_HANDLE: Final = re.compile(
    r"""(?<![a-z0-9])(?:ig|ins|insta|tg|tele|wa|fb|snap|kik|line|vx|wx|qq|soul|yy|tiktok|dy|xhs|skype|discord|zalo
        |viber|kakao)
    \ ?(?:id|号|搜|语音)?\ ?(?:[:@]\ ?@?|\ )
    (?=[a-z0-9._]{0,20}(?:[._][a-z0-9]|\d))[a-z0-9][a-z0-9._]{4,24}
    |(?<![a-z0-9])(?:ig|ins|insta|instagram|tg|tele|telegram|wa|fb|facebook|snap|kik|vx|wx|qq|dy|ks
        |xhs|skype
    |discord|zalo|viber|threads|kakao)\ ?(?:id|号)?\ ?[:@]\ ?@?(?!please|pay|not|error|payment|login
        |version)
    [a-z][a-z0-9._:#-]{4,24}""",
    re.VERBOSE,
)
"""A network by its short name, a sign, and a name as networks give them."""
_STORE: Final = re.compile(
    r"""[+加]\ ?[我个下]?\ ?[薇威微v]\ ?:\ ?[^\s\d]|(?:公众?号|(?<![a-z])gzh|微店|[抖斗]音号?
        |淘宝店?|店铺|快手号?|视频号|小程序|小红书号?
        |[闲咸]鱼号?)\ ?:\ ?[^\s\d:,.?!]
    |(?:公众?号|小程序|视频号|微店|[抖斗]音|快手|小红书|淘宝|闲鱼
        |拼多多)\ ?[【“”"「『《]\ ?(?!我的|订单|首页)
        \w{2,12}\ ?[】”"」』》]|(?:微博|小红书|抖音|快手|b站)(?:私信)?\ ?@\ ?\w""",
    re.VERBOSE,
)
"""A marketplace as a label: what follows is a shop there."""
_STORE_SIGNS: Final = frozenset(':@【“”"「『《')
"""Without one of these no shop is labelled."""
_WINDOW: Final = 20
_LETTER_WINDOW: Final = 5
_NO_ACCOUNT: Final = read(
    "订单|单号|尾号|编号|房号|门牌|楼|栋|单元|室|邀请码|口令|取件|提货|验证码|核销|自提|密码|¥"
    r"|元|块"
    "|截止|价|库存|昵称|名字"
)
"""A number behind one of these words is something else."""
_UNIT: Final = read("[份个盒斤元块箱袋瓶件栋楼号单点月日年人米克折支条包提台双套只颗枚毫升]|kg|ml")
_MEASURED: Final = re.compile(r"\d{1,6}(?:ml|g|kg|l|cm|mm|oz|lb|pcs|w|v)")
_WORDS: Final = re.compile(
    "iphone|android|windows|harmony|version|update|payment|program|online|please|group|button"
    r"|working"
    "|because|works|should|before|supported|available|anyway|instead|tomorrow|there|about|through"
    "|number|account|message|report|thanks|really|people|friends"
)
"""What follows a channel in a sentence, and names nobody."""
_SMALL_WORDS: Final = frozenset({"from", "since", "in", "by", "after", "before"})
"""What stands before a year or an hour, and begins no name in pieces."""
_SERVICE_LINES: Final = ("400", "800")
_TOKEN: Final = re.compile(r"[a-z0-9_]+")
_LETTERS_MIN: Final = 6
"""WeChat's own minimum for a name of letters."""
_MIXED_MIN: Final = 5
_MAY_NAME: Final = re.compile(rf"[a-z0-9_](?:[^a-z0-9_]*[a-z0-9_]){{{_MIXED_MIN - 2}}}")
"""Without so many letters and digits there is no name; a last one may be outside of `dense`."""
_LENGTH_MAX: Final = 24
_PIECE_LETTERS_MAX: Final = 3
_PIECES_DIGITS_MIN: Final = 3


_DENSE: Final = (_CHANNEL, _LABELLED, _IN_PARTS)
_ANCHORED: Final = Anchored(_DENSE)


def find_accounts(folded: Folded) -> Iterator[Found]:
    """Yield each account with the channel before it."""
    if not _STORE_SIGNS.isdisjoint(folded.plain):
        for match in _STORE.finditer(folded.plain):
            yield Found(FindingKind.CONTACT, "store_labelled", *match.span())
    if _MAY_NAME.search(folded.dense) is None:
        return
    for place in _ANCHORED.in_question(folded.dense):
        for match in _DENSE[place].finditer(folded.dense):
            found = _account(folded, _DENSE[place], match)
            if found is not None:
                yield found
    for match in _PICTURED.finditer(folded.plain):
        yield Found(FindingKind.CONTACT, "account_labelled", *match.span())
    for match in _HANDLE.finditer(folded.plain):
        yield Found(FindingKind.CONTACT, "handle", *match.span())


def _account(folded: Folded, pattern: LazyPattern, match: re.Match[str]) -> Found | None:
    rule, end = "account_in_parts", match.end()
    if pattern is _CHANNEL:
        after = _account_after(folded.dense, match)
        if after is None:
            return None
        rule, end = "account", after
    elif pattern is _LABELLED:
        label = match["label"]
        if not label.strip() or _NO_LABEL.search(label) or _NO_ACCOUNT.search(label):
            return None
        # The name may be cut anywhere: a word that ends in a letter is its beginning.
        rule = ALONE if label.isascii() and label[-1].isalnum() else "account_labelled"
    return Found(FindingKind.CONTACT, rule, *folded.dense_to_plain(match.start(), end))


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
    if len(pieces) > 1 and (_MEASURED.fullmatch(pieces[-1]) or pieces[0] in _SMALL_WORDS):
        return False
    if name.isdigit():
        return not _UNIT.match(dense, end) and not name.startswith(_SERVICE_LINES)
    if not name.isalpha():
        return True
    if channel["letter"] or len(pieces[0]) < _LETTERS_MIN or _WORDS.fullmatch(pieces[0]):
        return False
    # `wechat group link`, `line up outside` name nothing; `wechat: happyfarm`, `微信happyfarm` do.
    between = dense[channel.end() : start].strip(" ")
    if between:
        return "\n" not in between and not _TOKEN.search(between)
    return dense[start - 1] != " "
