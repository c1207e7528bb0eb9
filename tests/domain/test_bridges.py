"""Addresses are taken apart by pattern alone; texts fit, ring nobody, and end in their event."""

from datetime import UTC, datetime
from uuid import UUID, uuid4

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.bridges import (
    CARRIED_BY_CHOICE,
    CARRIED_BY_DEFAULT,
    REACH,
    Destination,
    Heard,
    Platform,
    bind_code,
    bot_of,
    carried_text,
    destination_of,
    event_id,
    fitted,
    heard_name,
    heard_payload,
    is_carried,
)
from domain.messages import Message, MessageKind
from domain.room_errors import BridgeAddressInvalidError, BridgeCannotListenError
from tests.support.outer_chats import ADDRESSES

ROOM = UUID("01990000-0000-7000-8000-000000000001")
NO_ADDRESS = [
    "",
    "json://matrix.example/",
    "jsons://matrix.example/",
    "xml://matrix.example/",
    "form://matrix.example/",
    "file:///etc/passwd",
    "mailto://user:word@mail.example",
    "syslog://localhost",
    "dbus://",
    "https://matrix.example/hook",
    "http://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6-7aaa",
    "https://qyapi.weixin.qq.com.evil.example/cgi-bin/webhook/send?key=693a91f6-7aaa",
    "https://evil.example/?https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6-7aaa",
    "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6-7aaa&debug=1",
    "https://qyapi.weixin.qq.com@evil.example/cgi-bin/webhook/send?key=693a91f6-7aaa",
    "https://discord.com/api/webhooks/4174216298/../../users/@me",
    "https://hooks.slack.com/services/T1/B1/x?template=/etc/passwd",
    "tgram://123456789:AAabcdefghijklmnopqrstuvwxyz012345/",
    "tgram://123456789:AAabcdefghijklmnopqrstuvwxyz012345/-100/-200",
    "tgram://123456789:AAabcdefghijklmnopqrstuvwxyz012345/-100?attach=/etc/passwd",
    "line://short/C0123456789abcdef0123456789abcdef",
    "matrix://syt_dGVzdA_abcdef@matrix.example/!team:matrix.example",
    "matrixs://syt_dGVzdA_abcdef@127.0.0.1/!team:matrix.example",
    "matrixs://syt_dGVzdA_abcdef@2130706433/!team:matrix.example",
    "matrixs://syt_dGVzdA_abcdef@[::1]/!team:matrix.example",
    "matrixs://syt_dGVzdA_abcdef@localhost/!team:matrix.example",
    "matrixs://syt_dGVzdA_abcdef@matrix.example:8448/!team:matrix.example",
    "matrixs://syt_dGVzdA_abcdef@matrix.example/!team:matrix.example?verify=no",
    "matrixs://syt_dGVzdA_abcdef@x@evil.example/!team:matrix.example",
    "slack://" + "A" * 2_000,
]
SIZE_OF = {
    "utf-8": lambda text: len(text.encode()),
    "utf-16-le": lambda text: len(text.encode("utf-16-le")) // 2,
}


def message(body: str, *, kind: str = "card", payload: str = "{}", name: str = "") -> Message:
    return Message(
        room=ROOM,
        seq=7,
        sender=None,
        nickname=name,
        kind=kind,
        body=body,
        ref_seq=None,
        payload=msgspec.Raw(payload.encode()),
        client_msg_id=uuid4(),
        at=datetime(2026, 1, 1, tzinfo=UTC),
    )


@pytest.mark.parametrize("platform", list(ADDRESSES))
def test_each_platforms_address_is_understood(platform: str) -> None:
    """As the platform shows it; blanks around it are a slip of the finger."""
    to = destination_of(f"  {ADDRESSES[platform]}\n")
    assert to.platform == platform
    assert to == destination_of(ADDRESSES[platform])
    assert msgspec.json.decode(msgspec.json.encode(to), type=Destination) == to


def test_every_platform_has_an_address_and_a_reach() -> None:
    """A platform in the list is a platform that works."""
    assert set(ADDRESSES) == {platform.value for platform in Platform}
    assert set(REACH) == set(Platform)


@pytest.mark.parametrize("platform", list(ADDRESSES))
def test_what_is_shown_of_an_address_opens_nothing(platform: str) -> None:
    """Four characters of a token tell two apart and are of no use."""
    to = destination_of(ADDRESSES[platform])
    assert to.token not in to.hint
    assert to.token[-5:] not in to.hint
    assert not to.secret or to.secret not in to.hint


@pytest.mark.parametrize("address", NO_ADDRESS)
def test_nothing_else_is_an_address(address: str) -> None:
    """No other scheme, no parameter, no port, no second target, no inner host."""
    with pytest.raises(BridgeAddressInvalidError):
        destination_of(address)


@given(st.text(max_size=200))
def test_no_text_breaks_it(text: str) -> None:
    """Whatever is pasted is an address or refused."""
    try:
        destination_of(text)
    except BridgeAddressInvalidError:
        return


@given(
    text=st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=6_000),
    platform=st.sampled_from(list(Platform)),
)
def test_a_text_fits_and_ends_in_its_event(text: str, platform: Platform) -> None:
    """Counted as the platform counts; what was cut is marked; what fits is whole."""
    reach = REACH[platform]
    size = SIZE_OF[reach.counted_in.value]
    sent = fitted(platform, text, event="abcd1234")
    assert size(sent) <= reach.length_max
    assert sent.endswith(" 〔abcd1234〕")
    assert "\0" not in sent
    if size(text) * 4 < reach.length_max and not set(text) & set("@<>\0"):
        assert sent == f"{text} 〔abcd1234〕"


def test_a_text_is_cut_between_characters() -> None:
    """2,048 bytes of WeCom's are 674 Chinese characters, an ellipsis and the event."""
    sent = fitted(Platform.WECOM, "团" * 5_000, event="abcd1234")
    assert sent == "团" * 676 + "… 〔abcd1234〕"
    assert len(sent.encode()) == 2_046


@pytest.mark.parametrize("said", ["@everyone", "@here", "<!channel>", '<at user_id="all">'])
def test_nothing_rings_a_whole_channel(said: str) -> None:
    """What a member types is text there, not a command."""
    for platform in Platform:
        assert said not in carried_text(platform, message(said), room_title="R", event="e")


def test_a_members_text_names_them() -> None:
    """The room, who said it, what; the system's own has no name."""
    sent = carried_text(Platform.SLACK, message("hi", name="Ann"), room_title="R", event="e1")
    assert sent == "[R] Ann: hi 〔e1〕"
    sent = carried_text(Platform.SLACK, message("35.90"), room_title="R", event="e1")
    assert sent == "[R] 35.90 〔e1〕"


def test_the_event_is_the_same_for_the_same_message() -> None:
    """So a text that came twice is seen to be one."""
    assert event_id(ROOM, "7") == event_id(ROOM, "7")
    assert event_id(ROOM, "7") != event_id(ROOM, "8")


def test_what_came_by_a_bridge_does_not_go_back_over_it() -> None:
    """It does go over another one; what is hidden, empty or of another kind goes over none."""
    here, there = uuid4(), uuid4()
    kinds = frozenset(kind.value for kind in CARRIED_BY_CHOICE)
    came = message("+1", kind="text", payload=heard_payload(here, Platform.TELEGRAM))
    assert not is_carried(came, kinds, bridge_id=here)
    assert is_carried(came, kinds, bridge_id=there)
    assert is_carried(message("x", payload='{"via":7}'), kinds, bridge_id=here)
    assert not is_carried(message(""), kinds, bridge_id=here)
    assert not is_carried(message("x", kind="recall"), kinds, bridge_id=here)
    hidden = msgspec.structs.replace(message("x"), hidden=True)
    assert not is_carried(hidden, kinds, bridge_id=here)


def test_what_may_leave_is_a_choice_and_never_moderation() -> None:
    """Edits, recalls and acts of moderation stay in the room."""
    assert CARRIED_BY_DEFAULT < CARRIED_BY_CHOICE
    never = {MessageKind.EDIT, MessageKind.RECALL, MessageKind.SYSTEM, MessageKind.JOIN}
    assert not CARRIED_BY_CHOICE & never


def test_only_bots_that_are_understood_are_listened_to() -> None:
    """Telegram by its bot's token, LINE by its channel's secret; nobody else."""
    telegram, line = destination_of(ADDRESSES["telegram"]), destination_of(ADDRESSES["line"])
    assert bot_of(telegram, "") != bot_of(line, "s")
    for to, secret in ((telegram, "s"), (line, ""), (destination_of(ADDRESSES["slack"]), "")):
        with pytest.raises(BridgeCannotListenError):
            bot_of(to, secret)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("/bind ABCD1234", "ABCD1234"),
        (" /bind  abcd-1234 ", "ABCD1234"),
        ("/bind@PintierBot ABCD1234", "ABCD1234"),
        ("/bind", None),
        ("bind ABCD1234", None),
        ("please /bind ABCD1234", None),
        ("/bind ABCD1234 now", None),
    ],
)
def test_the_word_that_binds(text: str, code: str | None) -> None:
    """The whole line or nothing."""
    assert bind_code(text) == code


def test_a_stranger_is_shown_as_one() -> None:
    """Whatever they call themselves, the platform stands behind it."""
    heard = Heard(chats=("1",), user="2", name="群主\n<b>" + "x" * 90, text="+1")
    name = heard_name(heard, Platform.TELEGRAM)
    assert name.endswith(" via Telegram")
    assert "\n" not in name
    assert len(name) <= 60
    assert heard_name(msgspec.structs.replace(heard, name=""), Platform.LINE) == "? via LINE"


def test_no_minute_has_too_many() -> None:
    """The burst and the even pace after it stay within what each platform takes."""
    for reach in REACH.values():
        assert reach.burst + 60_000 // reach.interval_ms <= reach.sends_per_minute
