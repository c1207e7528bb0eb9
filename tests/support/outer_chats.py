"""The chats of other platforms, as a server of this machine that speaks their webhooks over TLS.

It answers to the platforms' own names: the certificate is theirs, made for the test, and looking
a name up leads here. So everything of the way out is real, but for the Internet.
"""

import ipaddress
import json
import ssl
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from app.gateways.egress import Address, GuardedEgress

HOSTS: Final = (
    "qyapi.weixin.qq.com",
    "oapi.dingtalk.com",
    "open.feishu.cn",
    "hooks.slack.com",
    "api.telegram.org",
    "discord.com",
    "api.line.me",
    "matrix.example",
)
OK: Final = {
    "ok": True,
    "errcode": 0,
    "code": 0,
    "room_id": "!team:matrix.example",
    "user_id": "@bot:matrix.example",
    "event_id": "$1",
}
ADDRESSES: Final = {
    "wecom": "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6-7aaa-4bc4-97a0-0ec2",
    "dingtalk": "dingtalk://SEC00000000000000000000000000000000@abcdefabcdefabcdefabcdef",
    "feishu": "https://open.feishu.cn/open-apis/bot/v2/hook/3ba9a2f1-0001-4000-8000-aa",
    "slack": "https://hooks.slack.com/services/T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ",
    "telegram": "tgram://123456789:AAabcdefghijklmnopqrstuvwxyz012345/-1001234567890",
    "discord": "https://discord.com/api/webhooks/4174216298123/JHMHI8qBe7bk2ZwO5U711o3dV_js0123",
    "line": "line://eyJhbGciOiJIUzI1NiJ9abc+def/ghi==/C0123456789abcdef0123456789abcdef",
    "matrix": "matrixs://syt_dGVzdA_abcdef_0123@matrix.example/!team:matrix.example",
}
"""One address of each platform, as a leader would paste it."""


class Asked:
    """One request as it arrived."""

    def __init__(self, host: str, method: str, path: str, body: bytes) -> None:
        self.host = host
        self.method = method
        self.path = path
        self.body = body

    @property
    def text(self) -> str:
        """The text in it, wherever this platform puts one."""
        said = json.loads(self.body)
        found = said.get("text") or said.get("content") or said.get("body")
        if isinstance(found, dict):
            found = found.get("content") or found.get("text")
        if found is None and "content" in said:
            found = said["content"]["text"]
        if found is None and "attachments" in said:
            found = said["attachments"][0]["text"]
        if found is None:
            found = said["messages"][0]["text"]
        return str(found)


class OuterChats:
    """What was asked, and what to answer: `answers` first, then always `OK`."""

    def __init__(self, port: int, trust: ssl.SSLContext) -> None:
        self.port = port
        self.asked: list[Asked] = []
        self.answers: list[tuple[int, dict[str, str], Any]] = []
        self.lookups: list[str] = []
        self._trust = trust

    def egress(self) -> GuardedEgress:
        """Return the real way out, with names that lead here."""
        return GuardedEgress(
            resolve=self.resolve, is_allowed=_is_here, context=self._trust, port=self.port
        )

    def resolve(self, host: str, port: int, **_: Any) -> list[Any]:
        """Look every name up as this machine."""
        self.lookups.append(host)
        return [(None, None, None, "", ("127.0.0.1", port))]

    @property
    def texts(self) -> list[str]:
        """Return the texts that arrived, in order."""
        return [one.text for one in self.asked if one.method in {"POST", "PUT"} and _has_text(one)]


def _has_text(asked: Asked) -> bool:
    return "/join/" not in asked.path


def _is_here(address: Address) -> bool:
    return address.is_loopback


@contextmanager
def open_outer_chats() -> Iterator[OuterChats]:
    """Serve in a thread until the block ends."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    with tempfile.TemporaryDirectory() as folder:
        certificate = _certificate(Path(folder))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        trust = ssl.create_default_context(cafile=str(certificate))
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.daemon_threads = True
    chats = OuterChats(server.server_address[1], trust)
    server.chats = chats  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield chats
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    def _answer(self) -> None:
        chats: OuterChats = self.server.chats  # type: ignore[attr-defined]
        body = self.rfile.read(int(self.headers.get("content-length", "0")))
        host = self.headers.get("host", "").partition(":")[0]
        chats.asked.append(Asked(host, self.command, self.path, body))
        status, headers, said = chats.answers.pop(0) if chats.answers else (200, {}, OK)
        raw = b"ok" if host == "hooks.slack.com" and said is OK else _raw(said)
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("content-length", str(len(raw)))
        self.end_headers()
        self.wfile.write(raw)

    do_GET = do_POST = do_PUT = _answer  # noqa: N815  (the library's names)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


def _raw(said: Any) -> bytes:
    return said if isinstance(said, bytes) else json.dumps(said).encode()


def _certificate(folder: Path) -> Path:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "outer chats")])
    now = datetime.now(UTC)
    names = [x509.DNSName(host) for host in HOSTS]
    loopback = x509.IPAddress(ipaddress.ip_address("127.0.0.2"))
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([*names, loopback]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = folder / "both.pem"
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return path
