"""Bridges: a room tied to one chat of another platform (chat.md 12, 13).

An address is what the platform itself gives a leader to copy (a webhook's URL), or the short form
`scheme://…` that apprise made common. It is taken apart here, by one pattern per platform, and
nothing else of it is ever used: no parameter, no second target, no other scheme.
"""

import hashlib
import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Final
from uuid import UUID

import msgspec

from domain.messages import Message, MessageKind
from domain.room_errors import BridgeAddressInvalidError, BridgeCannotListenError

ADDRESS_LENGTH_MAX: Final = 1_000
REFUSED_COUNT_MAX: Final = 12
"""A destination that refuses that often in a row is switched off."""
NAME_LENGTH_MAX: Final = 40
BRIDGES_PER_ROOM_MAX: Final = 10
CUT_MARK: Final = "…"


class Platform(StrEnum):
    """Where the other end of a bridge is."""

    WECOM = "wecom"
    DINGTALK = "dingtalk"
    FEISHU = "feishu"
    SLACK = "slack"
    TELEGRAM = "telegram"
    DISCORD = "discord"
    LINE = "line"
    MATRIX = "matrix"

    @property
    def shown(self) -> str:
        """Return the name people know it by."""
        return _SHOWN[self]


class Length(StrEnum):
    """What a platform counts when it says how long a text may be."""

    UTF8_BYTES = "utf-8"
    UTF16_UNITS = "utf-16-le"


class Reach(msgspec.Struct, frozen=True, kw_only=True):
    """What a platform takes: the longest text, and how many texts in any minute.

    `burst` of them may come at once; the others are spread over the minute.
    """

    length_max: int
    counted_in: Length = Length.UTF16_UNITS
    sends_per_minute: int
    burst: int = 5

    @property
    def interval_ms(self) -> int:
        """Return the distance of texts beyond the burst: so that no minute has too many."""
        return -(-60_000 // (self.sends_per_minute - self.burst))


class Destination(msgspec.Struct, frozen=True, kw_only=True):
    """An address taken apart: the platform, its secrets, and which chat."""

    platform: Platform
    token: str
    secret: str = ""
    host: str = ""
    chat: str = ""

    @property
    def hint(self) -> str:
        """Return what may be shown of it: enough to tell two of them apart."""
        where = "/".join(part for part in (self.host, self.chat[-6:]) if part)
        return f"{self.platform.value}://…{self.token[-4:]}" + (f"/…{where}" if where else "")


class Heard(msgspec.Struct, frozen=True, kw_only=True):
    """A line somebody typed in the other chat.

    `chats`: the names of the chat, of which a bridge knows one. `name` is how the platform shows
    the writer; empty where it does not say.
    """

    chats: tuple[str, ...]
    user: str
    name: str
    text: str


_SHOWN: Final[Mapping[Platform, str]] = {
    Platform.WECOM: "企业微信",
    Platform.DINGTALK: "钉钉",
    Platform.FEISHU: "飞书",
    Platform.SLACK: "Slack",
    Platform.TELEGRAM: "Telegram",
    Platform.DISCORD: "Discord",
    Platform.LINE: "LINE",
    Platform.MATRIX: "Matrix",
}
REACH: Final[Mapping[Platform, Reach]] = {
    Platform.WECOM: Reach(length_max=2_048, counted_in=Length.UTF8_BYTES, sends_per_minute=20),
    Platform.DINGTALK: Reach(length_max=19_985, counted_in=Length.UTF8_BYTES, sends_per_minute=20),
    Platform.FEISHU: Reach(length_max=19_985, counted_in=Length.UTF8_BYTES, sends_per_minute=100),
    Platform.SLACK: Reach(length_max=35_000, sends_per_minute=50),
    Platform.TELEGRAM: Reach(length_max=4_096, sends_per_minute=20),
    Platform.DISCORD: Reach(length_max=2_000, sends_per_minute=30),
    Platform.LINE: Reach(length_max=5_000, sends_per_minute=60),
    Platform.MATRIX: Reach(length_max=16_000, sends_per_minute=30),
}
"""Lengths as in chat.md 12 (bytes where the platform counts bytes); WeCom's, Telegram's and Slack's
rates are the platforms' own, the others our choice below what they are known to take."""

LISTENING: Final = frozenset({Platform.TELEGRAM, Platform.LINE})
"""Platforms whose webhooks are understood."""

CARRIED_BY_DEFAULT: Final = frozenset(
    {
        MessageKind.ANNOUNCEMENT,
        MessageKind.CARD,
        MessageKind.PRICE_DROP,
        MessageKind.FORMED,
        MessageKind.ALMOST_THERE,
        MessageKind.LAST_HOUR,
        MessageKind.CLOSED,
        MessageKind.LIST,
    }
)
CARRIED_BY_CHOICE: Final = CARRIED_BY_DEFAULT | {
    MessageKind.TEXT,
    MessageKind.ORDER,
    MessageKind.POLL,
    MessageKind.DROP,
}
"""What may leave the room. Edits, recalls and moderation never do: they would point at nothing."""

_HOST: Final = r"(?P<host>(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63})"
"""A name with a top-level domain: no address in digits, no port, nobody's user name before it."""
_ADDRESSES: Final = (
    (
        Platform.WECOM,
        (
            r"https://qyapi\.weixin\.qq\.com/cgi-bin/webhook/send\?key=(?P<token>[\w-]{8,80})",
            r"wecombot://(?P<token>[\w-]{8,80})/?",
        ),
    ),
    (
        Platform.DINGTALK,
        (
            r"https://oapi\.dingtalk\.com/robot/send\?access_token=(?P<token>[a-zA-Z0-9]{16,128})",
            r"dingtalk://(?:(?P<secret>SEC[a-zA-Z0-9]{16,128})@)?(?P<token>[a-zA-Z0-9]{16,128})/?",
        ),
    ),
    (
        Platform.FEISHU,
        (
            r"https://open\.feishu\.cn/open-apis/bot/v2/hook/(?P<token>[\w-]{8,80})/?",
            r"feishu://(?P<token>[\w-]{8,80})/?",
        ),
    ),
    (
        Platform.SLACK,
        (
            r"https://hooks\.slack\.com/services/(?P<token>[A-Z0-9]+/[A-Z0-9]+/[a-zA-Z0-9]+)/?",
            r"slack://(?P<token>[A-Z0-9]+/[A-Z0-9]+/[a-zA-Z0-9]+)/?",
        ),
    ),
    (
        Platform.TELEGRAM,
        (r"tgram://(?P<token>[0-9]{5,20}:[\w-]{20,80})/(?P<chat>-?[0-9]{1,20}|@\w{5,32})/?",),
    ),
    (
        Platform.DISCORD,
        (
            r"https://discord(?:app)?\.com/api/webhooks/(?P<token>[0-9]{5,25}/[\w-]{20,100})/?",
            r"discord://(?P<token>[0-9]{5,25}/[\w-]{20,100})/?",
        ),
    ),
    (
        Platform.LINE,
        (r"line://(?P<token>[a-zA-Z0-9+/_-]{20,300}={0,2})/(?P<chat>[UCR][0-9a-f]{32})/?",),
    ),
    (
        Platform.MATRIX,
        (rf"matrixs://(?P<token>[\w.~-]{{8,400}})@{_HOST}/(?P<chat>[!#][^\s/?@]{{1,250}})/?",),
    ),
)
_PATTERNS: Final = tuple(
    (platform, re.compile(pattern, re.ASCII))
    for platform, patterns in _ADDRESSES
    for pattern in patterns
)
# What would ring a whole channel (@everyone, <!channel>, <at user_id="all">) is only text there.
_HARMLESS: Final = str.maketrans({"@": "@\u200b", "<": "＜", ">": "＞", "\0": None})


def destination_of(address: str) -> Destination:
    """Take an address apart.

    Raises:
        BridgeAddressInvalidError: it is none of the forms of a platform we carry to.
    """
    text = address.strip()
    for platform, pattern in _PATTERNS:
        found = pattern.fullmatch(text) if len(text) <= ADDRESS_LENGTH_MAX else None
        if found is not None:
            parts = {name: value or "" for name, value in found.groupdict().items()}
            return Destination(platform=platform, **parts)
    raise BridgeAddressInvalidError


def bot_of(destination: Destination, channel_secret: str) -> str:
    """Return what names the bot whose webhooks a bridge listens to.

    One Telegram bot has one webhook for all its chats, and its token names it; a LINE channel keeps
    its secret while its tokens come and go.

    Raises:
        BridgeCannotListenError: the platform's webhooks are not understood, or LINE's secret is
            missing, or one was given to a platform that has none.
    """
    is_line = destination.platform is Platform.LINE
    if destination.platform not in LISTENING or is_line != bool(channel_secret):
        raise BridgeCannotListenError
    if is_line:
        return f"line {channel_secret}"
    return f"telegram {destination.token}"


def event_id(bridge_id: UUID, what: str) -> str:
    """Return the short name that each text ends in: a text that came twice is seen to be one."""
    return hashlib.sha256(f"{bridge_id} {what}".encode()).hexdigest()[:8]


def carried_text(platform: Platform, message: Message, *, room_title: str, event: str) -> str:
    """Return a message as the other chat shows it, cut to what the platform takes."""
    said = message.body if not message.nickname else f"{message.nickname}: {message.body}"
    return fitted(platform, f"[{room_title}] {said}", event=event)


def fitted(platform: Platform, text: str, *, event: str) -> str:
    """Return `text` without what could ring a whole channel, cut, ending in its event's name."""
    reach = REACH[platform]
    tail = f" 〔{event}〕"
    room = reach.length_max - _length(tail, reach.counted_in)
    return _cut(text.translate(_HARMLESS), room, reach.counted_in) + tail


def is_carried(message: Message, kinds: frozenset[str], *, bridge_id: UUID) -> bool:
    """Say whether a message goes out over a bridge: never back over the one it came by."""
    if message.hidden or message.kind not in kinds or not message.body:
        return False
    return origin_of(message) != bridge_id


class Via(msgspec.Struct, frozen=True):
    """How a message came into the room: the `via` of its payload."""

    bridge_id: UUID
    platform: Platform


class _Payload(msgspec.Struct):
    via: Via | None = None


def origin_of(message: Message) -> UUID | None:
    """Return the bridge a message came by; None when it was written here."""
    try:
        via = msgspec.json.decode(message.payload, type=_Payload).via
    except msgspec.ValidationError:
        return None
    return None if via is None else via.bridge_id


def heard_payload(bridge_id: UUID, platform: Platform) -> str:
    """Return the payload that marks a message as one that came over a bridge."""
    return msgspec.json.encode(_Payload(Via(bridge_id, platform))).decode()


def heard_name(heard: Heard, platform: Platform) -> str:
    """Return how somebody is named here who is known there only."""
    name = " ".join(heard.name.split())[:NAME_LENGTH_MAX].translate(_HARMLESS)
    return f"{name or '?'} via {platform.shown}"


def bind_code(text: str) -> str | None:
    """Return the code of `/bind CODE` (Telegram also writes `/bind@TheBot CODE`); else None."""
    found = _BIND.fullmatch(text.strip())
    return None if found is None else found[1].upper().replace("-", "")


_BIND: Final = re.compile(r"/bind(?:@\w{1,64})?\s+([0-9A-Za-z-]{4,20})", re.ASCII)


def _length(text: str, counted_in: Length) -> int:
    size = len(text.encode(counted_in.value, "surrogatepass"))
    return size // 2 if counted_in is Length.UTF16_UNITS else size


def _cut(text: str, length_max: int, counted_in: Length) -> str:
    """Return the longest beginning that fits, with a mark where something is missing."""
    if _length(text, counted_in) <= length_max:
        return text
    left = length_max - _length(CUT_MARK, counted_in)
    kept = []
    for char in text:
        left -= _length(char, counted_in)
        if left < 0:
            break
        kept.append(char)
    return "".join(kept) + CUT_MARK
