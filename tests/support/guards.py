"""Tests talk to this machine alone: a connection to any other host fails at once, by name."""

import ipaddress
import socket
from typing import Any, Final

try:
    import uvloop
except ImportError:  # a platform without uvloop runs the tests on asyncio's own loop
    uvloop = None  # type: ignore[assignment]

LOCAL_NAMES: Final = {None, "", "localhost", b"localhost", b""}


class OutsideConnectionError(AssertionError):
    """A test tried to reach another host."""


def refuse_outside(host: object) -> None:
    """Let loopback addresses and unix sockets pass.

    Raises:
        OutsideConnectionError: the host is another one, or a name that would have to be looked up.
    """
    if host in LOCAL_NAMES:
        return
    text = host.decode() if isinstance(host, bytes) else str(host)
    try:
        local = ipaddress.ip_address(text).is_loopback
    except ValueError:
        local = False
    if not local:
        raise OutsideConnectionError(f"tests must not connect to {text}: use a stand-in")


def block_outside_sockets() -> None:
    """Guard every socket and look-up of this process; called once, when pytest starts."""
    connect, connect_ex, getaddrinfo = (
        socket.socket.connect,
        socket.socket.connect_ex,
        socket.getaddrinfo,
    )

    def check(sock: socket.socket, address: Any) -> None:
        if sock.family in {socket.AF_INET, socket.AF_INET6}:
            refuse_outside(address[0])

    def guarded_connect(self: socket.socket, address: Any) -> None:
        check(self, address)
        connect(self, address)

    def guarded_connect_ex(self: socket.socket, address: Any) -> int:
        check(self, address)
        return connect_ex(self, address)

    def guarded_getaddrinfo(host: Any, *args: Any, **kwargs: Any) -> Any:
        refuse_outside(host)
        return getaddrinfo(host, *args, **kwargs)

    socket.socket.connect = guarded_connect  # type: ignore[method-assign,assignment]
    socket.socket.connect_ex = guarded_connect_ex  # type: ignore[method-assign,assignment]
    socket.getaddrinfo = guarded_getaddrinfo


if uvloop is None:
    ANYIO_BACKEND: Any = "asyncio"
else:

    class GuardedLoop(uvloop.Loop):  # type: ignore[misc,name-defined]
        """uvloop opens its sockets below Python's socket module, so it is guarded here."""

        async def create_connection(
            self, protocol_factory: Any, host: Any = None, *args: Any, **kwargs: Any
        ) -> Any:
            refuse_outside(host)
            return await super().create_connection(protocol_factory, host, *args, **kwargs)

        async def getaddrinfo(self, host: Any, *args: Any, **kwargs: Any) -> Any:
            refuse_outside(host)
            return await super().getaddrinfo(host, *args, **kwargs)

    ANYIO_BACKEND = ("asyncio", {"loop_factory": GuardedLoop})
