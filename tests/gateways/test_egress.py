"""No address that somebody types in leads inside (API7): the corpus, and the wire."""

import socket
from collections.abc import Iterator
from typing import Any

import pytest

from app.gateways.egress import EgressRefusedError, GuardedEgress, NoAnswerError
from tests.support.outer_chats import OuterChats, open_outer_chats

INSIDE = [
    *("127.0.0.1", "127.8.8.8", "0.0.0.0", "10.0.0.1", "172.16.0.1", "172.31.255.255"),  # noqa: S104
    *("192.168.1.1", "169.254.169.254", "169.254.170.2", "100.64.0.1", "100.100.100.200"),
    *("192.0.0.1", "192.0.2.1", "198.18.0.1", "198.51.100.7", "203.0.113.9", "224.0.0.1"),
    *("240.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "fd00:ec2::254"),
    *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:8.8.8.8", "64:ff9b::7f00:1"),
    *("64:ff9b::a9fe:a9fe", "64:ff9b:1::1", "2002:7f00:1::", "2001:0:4136:e378::1"),
    *("2001:db8::1", "ff02::1", "::127.0.0.1"),
]
NO_ADDRESS = [
    "http://matrix.example/",
    "https://matrix.example:8443/",
    "https://matrix.example:0/",
    "https://matrix.example:99999/",
    "https://user@matrix.example/",
    "https://user:word@matrix.example/",
    "https://@matrix.example/",
    "https:///path",
    "https://",
    "ftp://matrix.example/",
    "file:///etc/passwd",
    "gopher://matrix.example/",
    "https://ｍatrix.example/",
    "https://matrix。example/",
    "//matrix.example/",
    "matrix.example",
]
TYPED_ADDRESSES = [
    *("https://2130706433/", "https://0x7f000001/", "https://0177.0.0.1/", "https://127.1/"),
    *("https://127.0.0.1/", "https://[::1]/", "https://[::ffff:127.0.0.1]/", "https://0/"),
    *("https://localhost/", "https://LOCALHOST./", "https://169.254.169.254/latest/meta-data/"),
]


@pytest.fixture(scope="module")
def server() -> Iterator[OuterChats]:
    with open_outer_chats() as chats:
        yield chats


@pytest.fixture
def chats(server: OuterChats) -> OuterChats:
    server.asked.clear()
    server.answers.clear()
    server.lookups.clear()
    return server


def answering(*addresses: str) -> Any:
    def resolve(host: str, port: int, **_: Any) -> list[Any]:
        return [(None, None, None, "", (one, port)) for one in addresses]

    return resolve


def get(egress: GuardedEgress, url: str) -> Any:
    return egress.call("GET", url, headers={}, body=b"")


@pytest.mark.parametrize("address", INSIDE)
def test_a_name_that_leads_inside_is_not_called(address: str) -> None:
    """Loopback, private, shared, link-local, metadata, documentation, mapped and translated."""
    with pytest.raises(EgressRefusedError):
        get(GuardedEgress(resolve=answering(address)), "https://matrix.example/")
    with pytest.raises(EgressRefusedError):  # among public ones as well
        get(GuardedEgress(resolve=answering("8.8.8.8", address)), "https://matrix.example/")


@pytest.mark.parametrize("url", NO_ADDRESS)
def test_only_https_on_443_without_a_user(url: str) -> None:
    """Other schemes, ports, users before the host, letters that only look like a name."""
    with pytest.raises(EgressRefusedError):
        get(GuardedEgress(resolve=answering("8.8.8.8")), url)


@pytest.mark.parametrize("url", TYPED_ADDRESSES)
def test_an_inner_address_in_any_writing_is_not_called(url: str) -> None:
    """Decimal, hexadecimal, octal, short, bracketed: the system's own look-up reads them all."""

    def resolve(host: str, port: int, **options: Any) -> list[Any]:
        numeric = "127.0.0.1" if host.rstrip(".").lower() == "localhost" else host
        try:
            return list(socket.getaddrinfo(numeric, port, **options))
        except AssertionError:  # the tests' own guard stopped a look-up of a name
            address = socket.inet_ntoa(socket.inet_aton(numeric))
            return [(None, None, None, "", (address, port))]

    with pytest.raises((EgressRefusedError, NoAnswerError)):
        get(GuardedEgress(resolve=resolve), url)


def test_the_name_is_looked_up_once(chats: OuterChats) -> None:
    """A second look-up could say something else (DNS rebinding): the judged address is called."""
    assert get(chats.egress(), "https://matrix.example/x?y=1").status == 200
    assert chats.lookups == ["matrix.example"]
    assert [(one.host, one.path) for one in chats.asked] == [("matrix.example", "/x?y=1")]


def test_the_certificate_must_be_of_the_name(chats: OuterChats) -> None:
    """Whoever answers at that address proves to be whom we meant."""
    with pytest.raises(NoAnswerError, match="SSLCertVerificationError"):
        get(chats.egress(), "https://somebody.example/")
    assert chats.asked == []


def test_no_redirect_is_followed(chats: OuterChats) -> None:
    """It would be an address nobody judged."""
    chats.answers = [(302, {"location": "http://169.254.169.254/"}, b"")]
    assert get(chats.egress(), "https://matrix.example/").status == 302
    assert len(chats.asked) == 1


def test_an_answer_has_an_end(chats: OuterChats) -> None:
    """64 KiB are taken, more are not."""
    chats.answers = [(200, {}, b"x" * 65_536), (200, {}, b"x" * 65_537)]
    assert len(get(chats.egress(), "https://matrix.example/").body) == 65_536
    with pytest.raises(NoAnswerError, match="too long"):
        get(chats.egress(), "https://matrix.example/")


def test_an_unknown_name_is_an_outage() -> None:
    """Names come back; it does not count against the destination."""

    def resolve(host: str, port: int, **_: Any) -> list[Any]:
        raise socket.gaierror

    with pytest.raises(NoAnswerError):
        get(GuardedEgress(resolve=resolve), "https://matrix.example/")
    with pytest.raises(NoAnswerError):
        get(GuardedEgress(resolve=answering()), "https://matrix.example/")
