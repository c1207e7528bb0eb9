"""Texts reach each platform over its own wire, and its answer is read as it is meant."""

from collections.abc import AsyncIterator, Iterator

import pytest

from app.gateways.egress import GuardedEgress
from app.gateways.notify import AppriseNotifier, NullNotifier, Refused, Sent, Unanswered
from domain.bridges import destination_of
from tests.support.outer_chats import ADDRESSES, OuterChats, open_outer_chats

TEXT = "[邻居] A & B: 现价¥35.90 〔abcd1234〕"


@pytest.fixture(scope="module")
def server() -> Iterator[OuterChats]:
    with open_outer_chats() as chats:
        yield chats


@pytest.fixture
def chats(server: OuterChats) -> OuterChats:
    server.asked.clear()
    server.answers.clear()
    return server


@pytest.fixture
async def notifier(chats: OuterChats) -> AsyncIterator[AppriseNotifier]:
    notifier = AppriseNotifier(chats.egress())
    yield notifier
    await notifier.close()


@pytest.mark.parametrize("platform", list(ADDRESSES))
async def test_each_platform_gets_the_text(
    chats: OuterChats, notifier: AppriseNotifier, platform: str
) -> None:
    """One text, once, in the platform's own form, at the platform's own name."""
    to = destination_of(ADDRESSES[platform])
    assert await notifier.send(to, TEXT) == Sent()
    assert [text.replace("&amp;", "&") for text in chats.texts] == [TEXT]
    assert to.platform == platform
    assert len({one.host for one in chats.asked}) == 1


async def test_dingtalk_is_signed_as_it_checks(
    chats: OuterChats, notifier: AppriseNotifier
) -> None:
    """The signature is base64, quoted once: quoted twice it would not be that any more."""
    await notifier.send(destination_of(ADDRESSES["dingtalk"]), TEXT)
    [asked] = chats.asked
    assert "sign=" in asked.path
    assert "%25" not in asked.path


@pytest.mark.parametrize("platform", list(ADDRESSES))
@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (400, Refused("status 400")),
        (404, Refused("status 404")),
        (429, Unanswered("status 429", 7)),
        (500, Unanswered("status 500")),
        (302, Unanswered("status 302")),
    ],
)
async def test_a_refusal_is_told_from_an_outage(
    chats: OuterChats, notifier: AppriseNotifier, platform: str, status: int, expected: object
) -> None:
    """4xx counts against the destination, 429 says when, 5xx and redirects are tried again."""
    headers = {"retry-after": "7", "location": "https://discord.com/elsewhere"}
    chats.answers = [(status, headers, {"ok": False})] * 5
    got = await notifier.send(destination_of(ADDRESSES[platform]), TEXT)
    assert got == expected
    assert "/elsewhere" not in [one.path for one in chats.asked]


@pytest.mark.parametrize(
    ("platform", "said", "expected"),
    [
        ("wecom", {"errcode": 93000, "errmsg": "invalid webhook url"}, Refused("code 93000")),
        ("wecom", {"errcode": 45009, "errmsg": "api freq out of limit"}, Unanswered("code 45009")),
        ("dingtalk", {"errcode": 310000, "errmsg": "sign not match"}, Refused("code 310000")),
        ("feishu", {"code": 19001, "msg": "param invalid"}, Refused("code 19001")),
        ("feishu", {"code": 9499, "msg": "too many request"}, Unanswered("code 9499")),
    ],
)
async def test_200_that_means_no_is_no(
    chats: OuterChats, notifier: AppriseNotifier, platform: str, said: object, expected: object
) -> None:
    """WeCom, DingTalk and Feishu refuse with status 200 and a code in the body."""
    chats.answers = [(200, {}, said)]
    assert await notifier.send(destination_of(ADDRESSES[platform]), TEXT) == expected


@pytest.mark.slow
@pytest.mark.parametrize("platform", list(ADDRESSES))
@pytest.mark.parametrize("status", [200, 204, 400, 500])
@pytest.mark.parametrize(
    "said", [b"", b"[]", b"1", b"null", b"\xff\xfe", b'{"errcode":"x"}', b"[" * 5_000]
)
async def test_no_answer_breaks_it(
    chats: OuterChats, notifier: AppriseNotifier, platform: str, status: int, said: bytes
) -> None:
    """Whatever comes back, the worker goes on, and a refusal is one."""
    chats.answers = [(status, {}, said)] * 5
    got = await notifier.send(destination_of(ADDRESSES[platform]), TEXT)
    assert isinstance(got, Refused) == (status == 400)
    if platform in {"wecom", "dingtalk", "feishu"}:  # they say yes in the body, or not at all
        assert got != Sent()


async def test_an_inner_address_is_refused(chats: OuterChats) -> None:
    """A host that a leader typed and that leads inside is never called."""
    egress = GuardedEgress(resolve=chats.resolve)
    notifier = AppriseNotifier(egress)
    got = await notifier.send(destination_of(ADDRESSES["matrix"]), TEXT)
    assert got == Refused("not a public address")
    assert chats.asked == []
    await notifier.close()


async def test_nobody_home_is_tried_again(chats: OuterChats) -> None:
    """A closed port is no refusal."""
    egress = GuardedEgress(resolve=chats.resolve, is_allowed=lambda _: True, port=1)
    notifier = AppriseNotifier(egress)
    got = await notifier.send(destination_of(ADDRESSES["wecom"]), TEXT)
    assert isinstance(got, Unanswered)
    await notifier.close()


async def test_the_silent_one_takes_everything() -> None:
    """A copy of the data works on and tells nobody."""
    assert await NullNotifier().send(destination_of(ADDRESSES["wecom"]), TEXT) == Sent()
