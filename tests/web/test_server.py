"""The server itself, on a port: what it lets in, how it writes to sockets, how it ends."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any, cast

import httpx
import msgspec
import pytest
from uuid_utils.compat import uuid7

from app.devstack.process import LOOPBACK, free_port
from app.settings import Settings
from app.web.asgi import served
from app.web.live_frames import FRAME_BYTES_MAX
from app.web.server import Server, configured
from app.web.server_requests import HEAD_BYTES_MAX, HEAD_SECONDS, RequestProtocol
from app.web.server_sockets import SocketProtocol
from domain.ids import RoomRef
from tests.support.live import until
from tests.support.room_rows import a_room_of, says, token_of
from tests.support.sockets import Socket, masked
from tests.support.web import Api, open_api

OWNER, MEMBER = uuid7(), uuid7()
LONG = "长" * 2_000
LONG_COUNT = 120
GET = b"GET /health/live HTTP/1.1\r\nHost: x\r\n"


@asynccontextmanager
async def serving(api: Api) -> AsyncIterator[Server]:
    """Run the server in this loop; the application is open already."""
    settings = Settings(database_url="", host=LOOPBACK, port=free_port())
    config = configured(settings, served(api.app))
    config.lifespan = "off"
    server = Server(config, api.app.state)
    running = asyncio.create_task(server.serve())
    await until(lambda: server.started)
    try:
        yield server
    finally:
        server.should_exit = True
        await running


@pytest.fixture
async def api(database_url: str) -> AsyncIterator[Api]:
    """One of this test's own: a server that ends takes the application's sockets along."""
    async with open_api(database_url) as api:
        yield api


@pytest.fixture
async def server(api: Api) -> AsyncIterator[Server]:
    async with serving(api) as server:
        yield server


@pytest.fixture
async def ref(api: Api) -> RoomRef:
    return await a_room_of(api.wiring.db, [OWNER, MEMBER])


class Client:
    """A socket of `/v1/live` by hand."""

    def __init__(self) -> None:
        self.frames: list[dict[str, Any]] = []
        self.seqs: list[int] = []

    async def open(self, server: Server) -> "Client":
        """Connect; the kernel keeps little of what is not read."""
        raw = socket.socket()
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
        raw.setblocking(False)
        loop = asyncio.get_running_loop()
        await loop.sock_connect(raw, (LOOPBACK, server.config.port))
        transport, self.socket = await loop.create_connection(lambda: Socket(self._take), sock=raw)
        self.transport = cast("asyncio.Transport", transport)
        await self.socket.opened
        return self

    async def hello(self, api: Api, server: Server, ref: RoomRef) -> "Client":
        """Connect and follow a room from its beginning."""
        await self.open(server)
        token = token_of(api.wiring.vault, MEMBER)
        self.say({"type": "hello", "v": 1, "token": token, "rooms": [{"id": str(ref.id)}]})
        await until(lambda: bool(self.frames))
        return self

    def say(self, frame: object) -> None:
        """Send one frame."""
        self.transport.write(masked(msgspec.json.encode(frame)))

    def _take(self, payload: bytes) -> None:
        for frame in msgspec.json.decode(payload):
            self.frames.append(frame)
            items = frame.get("items", [frame])
            self.seqs += [one["seq"] for one in items if one["type"] == "msg"]


def wires(server: Server) -> list[SocketProtocol]:
    """Return the server's side of all sockets."""
    return [one for one in server.server_state.connections if isinstance(one, SocketProtocol)]


async def answer_to(server: Server, request: bytes) -> bytes:
    """Send bytes and return everything that comes until the server closes."""
    reader, writer = await asyncio.open_connection(LOOPBACK, server.config.port)
    writer.write(request)
    try:
        return await reader.read()
    finally:
        writer.close()


async def test_an_answer_does_not_say_what_made_it(server: Server) -> None:
    answer = await answer_to(server, GET + b"Connection: close\r\n\r\n")
    head = answer.partition(b"\r\n\r\n")[0].lower()
    assert head.startswith(b"http/1.1 200")
    assert b"\r\nserver:" not in head
    assert b"\r\ndate:" in head


@pytest.mark.parametrize(
    "rest", [b"x-a: " + b"a" * 20 * HEAD_BYTES_MAX, b"x-a: a\r\n" * 3 * HEAD_BYTES_MAX]
)
async def test_a_head_without_end_is_refused(server: Server, rest: bytes) -> None:
    """Whoever still sends may see the connection break before the answer."""
    with suppress(ConnectionError):
        assert (await answer_to(server, GET + rest)).startswith(b"HTTP/1.1 431 ")
    assert (await answer_to(server, GET + b"Connection: close\r\n\r\n")).startswith(b"HTTP/1.1 200")


async def test_many_requests_on_one_connection_are_many_heads(server: Server) -> None:
    requests = (GET + b"x-a: " + b"a" * 9_000 + b"\r\n\r\n") * 20
    answer = await answer_to(server, requests + GET + b"Connection: close\r\n\r\n")
    assert answer.count(b"HTTP/1.1 200") == 21


async def test_a_head_that_does_not_come_is_not_waited_for(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader, writer = await asyncio.open_connection(LOOPBACK, server.config.port)
    writer.write(GET)
    await until(lambda: bool(server.server_state.connections))
    (connection,) = server.server_state.connections
    assert isinstance(connection, RequestProtocol)
    connection.end_if_stuck()
    assert not connection.transport.is_closing()
    monkeypatch.setattr("app.web.server_requests.HEAD_SECONDS", HEAD_SECONDS - HEAD_SECONDS)
    assert await reader.read() == b""
    writer.close()


async def test_a_slow_socket_keeps_little_here_and_gets_everything_in_the_end(
    api: Api, server: Server, ref: RoomRef
) -> None:
    slow = await Client().hello(api, server, ref)
    (wire,) = wires(server)
    # The kernel would take some megabytes before anything waited here.
    wire.transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4_096)
    quick = await Client().hello(api, server, ref)
    slow.transport.pause_reading()
    posts = [api.wiring.posts.post(says(ref, OWNER, LONG)) for _ in range(LONG_COUNT)]
    last = max(one.seq for one in await asyncio.gather(*posts))
    await until(lambda: len(quick.seqs) == last)
    assert wire.is_full
    assert wire.transport.get_write_buffer_size() < 200_000
    slow.transport.resume_reading()
    await until(lambda: len(slow.seqs) == last)
    assert slow.seqs == quick.seqs == list(range(1, last + 1))
    assert not wire.is_full
    for client in (slow, quick):
        client.transport.abort()


@pytest.mark.parametrize(
    ("size", "code"), [(FRAME_BYTES_MAX + 1, 4400), (2 * FRAME_BYTES_MAX + 1, 1009)]
)
async def test_a_frame_may_be_so_long_and_no_longer(
    api: Api, server: Server, ref: RoomRef, size: int, code: int
) -> None:
    client = await Client().hello(api, server, ref)
    client.transport.write(masked(b" " * size))
    await until(lambda: client.socket.code != 0)
    assert client.socket.code == code


async def test_fragments_make_one_frame(api: Api, server: Server, ref: RoomRef) -> None:
    client = await Client().hello(api, server, ref)
    whole = msgspec.json.encode({"type": "typing", "room": str(uuid7())})
    nothing, mask = b"\x00\x80", b"\0\0\0\0"
    client.transport.write(b"\x01\x82" + mask + whole[:2] + (nothing + mask) * 100)
    client.transport.write(bytes((0x80, 0x80 | (len(whole) - 2))) + mask + whole[2:])
    await until(lambda: client.frames[-1]["type"] == "err")
    assert client.frames[-1] == {"type": "err", "code": "room_not_found", "frame": "typing"}
    client.transport.abort()


async def test_whoever_closes_is_answered_and_forgotten(
    api: Api, server: Server, ref: RoomRef
) -> None:
    client = await Client().hello(api, server, ref)
    client.transport.write(b"\x88\x82\0\0\0\0" + (1000).to_bytes(2, "big"))
    await until(lambda: client.socket.code == 1000)
    await until(lambda: not api.app.state.live.hub.sockets)
    assert wires(server) == []


async def test_other_addresses_have_no_sockets(api: Api, server: Server) -> None:
    request = (
        b"GET /v1/other HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
    )
    assert (await answer_to(server, request)).startswith(b"HTTP/1.1 403")
    wrong = request.replace(b"Sec-WebSocket-Key", b"Sec-WebSocket-Kez")
    assert (await answer_to(server, wrong)).startswith(b"HTTP/1.1 400")


async def _last_readiness(http: httpx.AsyncClient) -> int:
    """Ask whether the server is ready until it takes nobody any more; return its last word."""
    status = 0
    with suppress(httpx.TransportError):
        while True:
            status = (await http.get("/health/ready")).status_code
    return status


async def test_at_the_end_sockets_are_told_and_requests_are_answered(
    api: Api, ref: RoomRef
) -> None:
    async with serving(api) as server:
        client = await Client().hello(api, server, ref)
        url = f"http://{LOOPBACK}:{server.config.port}"
        async with httpx.AsyncClient(base_url=url, trust_env=False) as http:
            token = token_of(api.wiring.vault, MEMBER)
            waiting = asyncio.create_task(
                http.get(
                    "/v1/sync",
                    params={"timeout": 25},
                    headers={"Authorization": f"Bearer {token}"},
                )
            )
            await until(lambda: bool(api.app.state.live.waiting))
            looking = asyncio.create_task(_last_readiness(http))
            server.handle_exit(15, None)
            assert (await waiting).status_code == 200
            assert await looking == 503
        await until(lambda: client.socket.code != 0)
        assert client.socket.code == 1012
        assert 0 <= client.frames[-1]["reconnect_in"] <= 15
    assert not server.force_exit
    assert not server.server_state.connections
    assert api.app.state.live.waiting == set()
