"""Links: addresses of the web and of mail in a text, and whether they are ours.

Found in any disguise that people still read: without a scheme, with `点` for the dot, with blanks
around it, behind somebody else's name (`ours.example@theirs.example`). Ours is a host that is
listed, or below one that is, in plain letters: a look-alike letter makes another host of it.
"""

import re
from collections.abc import Collection, Iterator
from typing import Final

from domain.folding import Folded
from domain.phrases import FindingKind, Found

_BARE: Final = "com|cn|net|org|xyz|cc|co|io|tw|hk|tv|ltd|icu|mobi|asia|edu|gov|jp|kr|sg|uk|eu|ru"
"""Top-level domains that make an address of any name before them."""
_WORDS: Final = (
    "top|shop|vip|app|link|site|club|online|store|info|live|biz|tech|cloud|mall|chat|group|fans|fun"
)
"""Top-level domains that are words: an address unless more Latin words follow, as in a sentence."""
_ONLY_WITH_PATH: Final = (
    r"me|ly|gl|gg|im|gle|ink|in|to|is|at|so|be|us|my|la|ai|id|dev|page|win|pro|it|de|wang|xin|ren"
    r"|kim|[a-z]{2}(?=\ ?/\ ?[a-z0-9]{4})"
)
_NUMBERED: Final = ("com", "cn", "net", "org")
"""Top-level domains under which names of digits are known: 163.com, 12306.cn."""
_DOT: Final = r"(?:[.。．｡·]|\ ?点\ ?|\ \.\ |\ ?[(\[](?:dot|\.|点)[)\]]\ ?|\ dot\ )"
_DOTTED: Final = re.compile(r"[.。．｡·点/]|dot")
"""Without one of these there is no address."""
_HOST: Final = (
    rf"(?:[a-z0-9][a-z0-9-]{{0,40}}{_DOT}){{1,5}}"
    rf"(?P<tld>{_BARE}|{_WORDS}|{_ONLY_WITH_PATH}|example|test)(?![a-z0-9-])"
)
_REST: Final = r"[^\s<>()\"'一-鿿，。！？、）】」]{0,300}"
_LINK: Final = re.compile(
    rf"(?P<scheme>(?:(?<![a-z])(?:h\ ?t\ ?t\ ?p\ ?s?|[a-z]{{2,12}})|小程序)\ ?:\ ?/\ ?/\ ?){_REST}"
    rf"|(?<![a-z0-9@.-])(?P<user>[a-z0-9][a-z0-9._%+-]{{0,63}}\ ?(?:@@?|[#]|[(\[]at[)\]])\ ?)?"
    rf"(?P<host>{_HOST}|[一-鿿]{{1,20}}[.点](?:com|cn|net|vip|shop|top)(?![a-z0-9]))"
    rf"(?P<port>:\d{{2,5}})?(?P<path>\ ?/\ ?{_REST})?",
    re.VERBOSE,
)
_SPACED: Final = re.compile(
    r"(?:(?<![a-z])https?|网址)[\ :]{1,3}[a-z0-9-]{3,30}[\ ,.]{1,2}"
    r"(?:com|cn|net|org|shop|top|vip|xyz)(?![a-z])"
    r"|(?<![a-z0-9])[a-z][a-z0-9-]{4,30},(?:com|cn|net)(?![a-z])"
    r"|(?<![a-z])www[\ ,]{1,2}[a-z0-9-]{2,30}[\ ,]{1,2}(?:com|cn|net|org|shop|top|vip|xyz)(?![a-z])"
)
_MAY_BE_SPACED: Final = re.compile("www|http|网址|,(?:com|cn|net)")
_MAIL: Final = re.compile(
    r"[a-z0-9][a-z0-9._-]{2,30}\ ?(?:@|[艾爱]特|\(?(?<![a-z])at(?![a-z])\)?|圈a)\ ?"
    r"(?:gmail|qq|163|126|outlook|hotmail|yahoo|foxmail|icloud|sina|yeah|proton)(?![a-z0-9])"
)
"""Mail by its provider: everybody knows what follows."""
_AT: Final = ("@", "at", "特", "圈")
_SENTENCE: Final = re.compile(r" ?[a-z]")
_SENT_TO: Final = re.compile(r"(?<![a-z])(?:go to|visit|open|(?:order|buy) (?:from|at|on)) \Z")
"""Before a name it makes an address of it, whatever follows."""
_SENT_TO_LENGTH: Final = 12
_AUTHORITY: Final = re.compile(r"[^/?#\\,]{1,300}")
_PASSPHRASE: Final = re.compile(
    r"[「《【〖『(\[]\ ?(?=[a-z0-9]{0,12}[a-z])(?=[a-z0-9]{0,12}\d)[a-z0-9]{9,13}\ ?[」》】〗』)\]]"
    r"(?=[^\n]{0,8}(?:打开|复制|点击))|"
    r"(?<![a-z0-9])(?=[a-z0-9]{0,12}[a-z])(?=[a-z0-9]{0,12}\d)[a-z0-9]{9,13}[^a-z0-9\n]{1,3}"
    r"(?:复制|去|到|来|上)?打开(?:手机)?(?:淘宝|手淘|天猫|拼多多|抖音|闲鱼|京东|快手|支付宝)|"
    r"[¥￥$€£₤₳₴]\ ?(?=[a-z0-9]{0,12}[a-z])(?=[a-z0-9]{0,12}\d)[a-z0-9]{9,13}\ ?[¥￥$€£₤₳₴]",
    re.VERBOSE,
)
"""The tokens other marketplaces pass links by (淘口令): 9 to 13 mixed characters between signs."""


def find_links(folded: Folded, *, allowed_hosts: Collection[str]) -> Iterator[Found]:
    """Yield the web and mail addresses that lead to none of the allowed hosts."""
    for match, host in _addresses(folded):
        if not _is_ours(host, allowed_hosts):
            yield Found(FindingKind.LINK, "email" if match["user"] else "link", *match.span())
    if _MAY_BE_SPACED.search(folded.plain):
        for match in _SPACED.finditer(folded.plain):
            yield Found(FindingKind.LINK, "link", *match.span())
    if any(one in folded.plain for one in _AT):
        for match in _MAIL.finditer(folded.plain):
            yield Found(FindingKind.LINK, "email", *match.span())
    for match in _PASSPHRASE.finditer(folded.plain):
        yield Found(FindingKind.LINK, "passphrase", *match.span())


def has_link(folded: Folded) -> bool:
    """Say whether a text holds an address of the web or of mail, ours or another's."""
    return any(True for _ in _addresses(folded))


def own_links(folded: Folded, *, allowed_hosts: Collection[str]) -> list[tuple[int, int]]:
    """Return where links to allowed hosts stand in `plain`: what is in them is no contact."""
    return [match.span() for match, host in _addresses(folded) if _is_ours(host, allowed_hosts)]


def _addresses(folded: Folded) -> Iterator[tuple[re.Match[str], str]]:
    """Yield what is an address, with the host a browser would go to; empty if it is disguised."""
    if _DOTTED.search(folded.plain) is None:
        return
    for match in _LINK.finditer(folded.plain):
        if match["scheme"]:
            authority = _AUTHORITY.match(folded.plain, match.end("scheme"), match.end())
            # What stands before the last @ is a user name, however much it looks like a host.
            host = authority[0].rpartition("@")[2].partition(":")[0] if authority else ""
            span = authority.span() if authority else match.span()
        else:
            bare = _bare_host(match)
            if bare is None:
                continue
            host, span = bare, match.span("host")
        written = "".join(folded.text[folded.plain_at[at]] for at in range(*span))
        yield match, host if written.isascii() else ""


def _bare_host(match: re.Match[str]) -> str | None:
    """Return the host of an address without a scheme; None for what only looks like one."""
    host = re.sub(_DOT, ".", match["host"], flags=re.VERBOSE)
    name, _, tld = host.rpartition(".")
    if match["user"] or match["path"] or match["port"] or host.startswith("www."):
        return host
    if name.replace(".", "").isdigit() and tld not in _NUMBERED:
        return None
    if re.fullmatch(_ONLY_WITH_PATH, tld):
        return None
    if re.fullmatch(_WORDS, tld) and _SENTENCE.match(match.string, match.end()):
        before = max(0, match.start() - _SENT_TO_LENGTH)
        return host if _SENT_TO.search(match.string, before, match.start()) else None
    return host


def _is_ours(host: str, allowed_hosts: Collection[str]) -> bool:
    return any(host == one or host.endswith(f".{one}") for one in allowed_hosts)
