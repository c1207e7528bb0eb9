"""Calls to hosts that somebody typed in: https only, to public addresses only, looked up once.

A leader names the host, and our server calls it from inside of our network: without a rule that is
a way into it (reliability.md 7, API7). So: https on port 443; every address the name stands for is
public; the connection goes to the address that was judged, not to a second look-up of the name; no
redirect is followed; the answer has a size and the call a time it may take. Proxies of the
environment are not used: they would look the name up again.
"""

import http.client
import ipaddress
import socket
import ssl
import time
from collections.abc import Callable, Mapping
from typing import Any, Final, Protocol
from urllib.parse import urlsplit

import msgspec

from app.gateways.trust import trusted_roots

PORT: Final = 443
CONNECT_SECONDS: Final = 2.0
CALL_SECONDS: Final = 5.0
ANSWER_BYTES_MAX: Final = 65_536
CHUNK_BYTES: Final = 8_192
ADDRESSES_TRIED_MAX: Final = 2

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Resolve = Callable[..., list[Any]]
"""Looks a name up, as `socket.getaddrinfo` does."""

# Prefixes behind which an IPv4 address hides: who connects to them may end up inside.
_TRANSLATED: Final = (
    *(ipaddress.ip_network("64:ff9b::/96"), ipaddress.ip_network("64:ff9b:1::/48")),
    *(ipaddress.ip_network("2002::/16"), ipaddress.ip_network("2001::/32")),
)


class EgressRefusedError(Exception):
    """The address is none that we call, today or ever."""


class NoAnswerError(Exception):
    """Nobody answered in time, or not in a way that can be read."""


class Reply(msgspec.Struct, frozen=True):
    """What the host answered; header names in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Egress(Protocol):
    """The way out to hosts that somebody typed in."""

    def call(self, method: str, url: str, *, headers: Mapping[str, str], body: bytes) -> Reply:
        """Send one request and return its answer; blocks, so it is called in a thread."""
        ...


def is_public(address: Address) -> bool:
    """Say whether an address is one of the Internet's: nobody's inside, no metadata service."""
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is not None:
            return False
        if any(address in network for network in _TRANSLATED):
            return False
    return address.is_global and not address.is_multicast and not address.is_reserved


class GuardedEgress:
    """Real calls, under the rules above."""

    def __init__(
        self,
        *,
        resolve: Resolve = socket.getaddrinfo,
        is_allowed: Callable[[Address], bool] = is_public,
        context: ssl.SSLContext | None = None,
        port: int = PORT,
    ) -> None:
        """All four have one value in production; tests bring a look-up and a server of theirs."""
        self._resolve = resolve
        self._is_allowed = is_allowed
        self._context = context or trusted_roots()
        self._port = port

    def call(self, method: str, url: str, *, headers: Mapping[str, str], body: bytes) -> Reply:
        """Send one request and return its answer.

        Raises:
            EgressRefusedError: not https on 443, or one of its addresses is not public.
            NoAnswerError: no connection, no answer in time, or one that is too long.
        """
        deadline = time.monotonic() + CALL_SECONDS
        host, path = _split(url)
        error: Exception = NoAnswerError("the name has no address")
        for address in self._addresses(host)[:ADDRESSES_TRIED_MAX]:
            connection = _Pinned(host, address, self._port, self._context)
            try:
                connection.request(method, path, body=body, headers=dict(headers))
                return _read(connection, deadline)
            except (OSError, http.client.HTTPException) as failed:
                error = NoAnswerError(type(failed).__name__)
                if connection.is_connected:
                    # It may have been heard: a second address would hear it again.
                    break
            finally:
                connection.close()
        raise error

    def _addresses(self, host: str) -> list[str]:
        try:
            found = self._resolve(host, self._port, type=socket.SOCK_STREAM)
        except OSError as error:
            raise NoAnswerError("the name is not known") from error
        addresses = list(dict.fromkeys(str(one[4][0]) for one in found))
        # One inner address among public ones is an attack, not an accident: all or none.
        if not all(self._is_allowed(ipaddress.ip_address(one)) for one in addresses):
            raise EgressRefusedError("not a public address")
        return addresses


class _Pinned(http.client.HTTPSConnection):
    """A connection to one address, whose certificate must be that of the name."""

    def __init__(self, host: str, address: str, port: int, context: ssl.SSLContext) -> None:
        super().__init__(host, PORT, timeout=CONNECT_SECONDS, context=context)
        self._name = host
        self._address = (address, port)
        self._tls = context
        self.is_connected = False

    def connect(self) -> None:
        plain = socket.create_connection(self._address, CONNECT_SECONDS)
        try:
            self.sock = self._tls.wrap_socket(plain, server_hostname=self._name)
        except BaseException:
            plain.close()
            raise
        self.sock.settimeout(CALL_SECONDS)
        self.is_connected = True


def _split(url: str) -> tuple[str, str]:
    """Return host and path of an address we may call.

    Raises:
        EgressRefusedError: it is none.
    """
    parts = urlsplit(url)
    try:
        is_plain = parts.port in {None, PORT} and parts.username is None and parts.password is None
    except ValueError:
        is_plain = False
    host = parts.hostname or ""
    if parts.scheme != "https" or not is_plain or not host or not host.isascii():
        raise EgressRefusedError("not an https address")
    return host, (parts.path or "/") + (f"?{parts.query}" if parts.query else "")


def _read(connection: _Pinned, deadline: float) -> Reply:
    """Read an answer that ends in time and in size, however slowly it drips."""
    answer = connection.getresponse()
    body = bytearray()
    while chunk := answer.read1(CHUNK_BYTES):
        body += chunk
        if len(body) > ANSWER_BYTES_MAX:
            raise NoAnswerError("the answer is too long")
        left = deadline - time.monotonic()
        if left <= 0:
            raise NoAnswerError("the answer takes too long")
        if connection.sock is not None:
            connection.sock.settimeout(left)
    headers = {name.lower(): value for name, value in answer.getheaders()}
    return Reply(answer.status, headers, bytes(body))
