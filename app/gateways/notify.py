"""Texts to chats of other platforms: apprise knows their wire, our own egress carries it.

apprise has no place to hand it a client: each of its plugins calls `requests`, found by that name
in its own module. Those names are replaced here, for the eight plugins we use, by a client that
goes through `Egress` and only while a text is being sent. What follows from that: no plugin reaches
the network in any other way; the status is known (apprise says only yes or no); a 200 that means
"refused", as WeCom, DingTalk and Feishu send it, is read as what it means; nothing sleeps on a 429.

A plugin is made by its constructor from the parts of a `Destination`, never from an address: an
address could also name files to attach, templates to read, certificates not to check.
"""

import asyncio
import logging
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar
from typing import Any, Final, Protocol
from urllib.parse import unquote

import msgspec
import requests
from apprise import AppriseAsset, NotifyFormat
from apprise.plugins import dingtalk, discord, feishu, line, slack, telegram, wecombot
from apprise.plugins.matrix import base as matrix

from app.gateways.egress import Egress, EgressRefusedError, NoAnswerError, Reply
from domain.bridges import Destination, Platform

THREADS_COUNT: Final = 4
BUSY: Final = frozenset({408, 425, 429})
"""Refusals that mean "later", among the 4xx."""
CLIENT_ERRORS: Final = 4
"""The first digit of their statuses."""
RETRY_SECONDS_MAX: Final = 3_600


class Sent(msgspec.Struct, frozen=True):
    """The platform took the text."""


class Refused(msgspec.Struct, frozen=True):
    """The platform will not take it: the address, the bot's rights or the text are wrong."""

    cause: str


class Unanswered(msgspec.Struct, frozen=True):
    """It was not taken this time; `retry_seconds` is what the platform asked for, 0 if nothing."""

    cause: str
    retry_seconds: int = 0


Delivery = Sent | Refused | Unanswered


class Notifier(Protocol):
    """Who takes texts to other platforms."""

    async def send(self, destination: Destination, text: str) -> Delivery:
        """Hand one text over."""
        ...

    async def close(self) -> None:
        """Wait for what is under way."""
        ...


class NullNotifier:
    """Takes every text and tells nobody: for a copy of the data that must stay silent."""

    async def send(self, destination: Destination, text: str) -> Delivery:  # noqa: ARG002
        """Take the text."""
        return Sent()

    async def close(self) -> None:
        """Nothing is under way."""


class AppriseNotifier:
    """Sends in threads of its own: apprise is synchronous."""

    def __init__(self, egress: Egress) -> None:
        self._egress = egress
        self._threads = ThreadPoolExecutor(THREADS_COUNT, thread_name_prefix="notify")

    async def send(self, destination: Destination, text: str) -> Delivery:
        """Hand one text over; takes as long as the few calls a platform needs may take."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, _deliver, self._egress, destination, text)

    async def close(self) -> None:
        """Wait for what is under way: each call has its time."""
        await asyncio.to_thread(self._threads.shutdown)


class _Call:
    """The requests of one text, in the thread that sends it, and the last answer to them."""

    def __init__(self, egress: Egress) -> None:
        self._egress = egress
        self.reply: Reply | None = None
        self.refusal = ""
        self.failure = ""

    def send(self, request: requests.PreparedRequest) -> requests.Response:
        body: Any = request.body or b""
        try:
            reply = self._egress.call(
                str(request.method),
                str(request.url),
                headers={str(name): str(value) for name, value in request.headers.items()},
                body=body.encode() if isinstance(body, str) else bytes(body),
            )
        except EgressRefusedError as error:
            self.refusal = str(error)
            raise requests.ConnectionError(str(error)) from error
        except NoAnswerError as error:
            self.failure = str(error)
            raise requests.ConnectionError(str(error)) from error
        self.reply = reply
        if reply.status in BUSY:
            # Otherwise the plugin would sleep in this thread and ask again.
            raise requests.ConnectionError("later")
        return _response(request, reply)


_UNDER_WAY: ContextVar[_Call | None] = ContextVar("under_way", default=None)


class _Client:
    """What the plugins find where they look for `requests`."""

    codes = requests.codes
    RequestException = requests.RequestException
    TooManyRedirects = requests.TooManyRedirects

    def get(self, url: str, **options: Any) -> requests.Response:  # noqa: ANN401
        return self.request("GET", url, **options)

    def post(self, url: str, **options: Any) -> requests.Response:  # noqa: ANN401
        return self.request("POST", url, **options)

    def put(self, url: str, **options: Any) -> requests.Response:  # noqa: ANN401
        return self.request("PUT", url, **options)

    def request(self, method: str, url: str, **options: Any) -> requests.Response:  # noqa: ANN401
        """Send a request; of the options only what says *what* is sent counts, never *how*."""
        call = _UNDER_WAY.get()
        if call is None:
            raise requests.ConnectionError("no text is being sent")
        what = {name: options.get(name) for name in ("headers", "params", "data", "json")}
        return call.send(requests.Request(method, url, **what).prepare())


for _module in (dingtalk, discord, feishu, line, matrix, slack, telegram, wecombot):
    vars(_module)["requests"] = _Client()
logging.getLogger("apprise").setLevel(logging.CRITICAL)  # it writes addresses, which are secrets

_ASSET: Final = AppriseAsset(
    storage_mode="memory", allow_templates=False, app_id="Pintier", app_desc="Pintier"
)


class _DingTalk(dingtalk.NotifyDingTalk):
    """Signs with the bare base64: apprise quotes it, and `requests` would quote it again."""

    def get_signature(self) -> tuple[str, str]:
        """Return the time in milliseconds and the signature over it."""
        timestamp, quoted = super().get_signature()  # type: ignore[no-untyped-call]
        return str(timestamp), unquote(quoted)


_SLACK: Final = {"include_image": False, "include_footer": False, "include_timestamp": False}
_PLUGINS: Final[Mapping[Platform, tuple[Any, Callable[[Destination], dict[str, Any]]]]] = {
    Platform.WECOM: (wecombot.NotifyWeComBot, lambda to: {"key": to.token}),
    Platform.DINGTALK: (
        _DingTalk,
        lambda to: {"token": to.token, "secret": to.secret or None},
    ),
    Platform.FEISHU: (feishu.NotifyFeishu, lambda to: {"token": to.token}),
    Platform.SLACK: (
        slack.NotifySlack,
        lambda to: {**_named(to.token, "token_a", "token_b", "token_c"), **_SLACK},
    ),
    Platform.TELEGRAM: (
        telegram.NotifyTelegram,
        lambda to: {"bot_token": to.token, "targets": [to.chat], "detect_owner": False},
    ),
    Platform.DISCORD: (
        discord.NotifyDiscord,
        lambda to: {**_named(to.token, "webhook_id", "webhook_token"), "avatar": False},
    ),
    Platform.LINE: (
        line.NotifyLine,
        lambda to: {"token": to.token, "targets": [to.chat], "include_image": False},
    ),
    Platform.MATRIX: (
        matrix.NotifyMatrix,
        lambda to: {
            "host": to.host,
            "password": to.token,
            "targets": [to.chat],
            "secure": True,
            "discovery": False,
            "e2ee": False,
            "include_image": False,
        },
    ),
}
"""The plugin of a platform, and how it calls the parts of an address."""


def _named(token: str, *names: str) -> dict[str, str]:
    return dict(zip(names, token.split("/"), strict=True))


class _Said(msgspec.Struct):
    """How WeCom and DingTalk (`errcode`) and Feishu (`code`) refuse with status 200."""

    errcode: int = 0
    code: int = 0


_LATER_CODES: Final = frozenset({-1, 45009, 130101, 660026, 9499, 11232})
"""Their codes for "too fast" and "busy"."""


def _deliver(egress: Egress, destination: Destination, text: str) -> Delivery:
    call = _Call(egress)
    token = _UNDER_WAY.set(call)
    try:
        make, parts_of = _PLUGINS[destination.platform]
        plugin = make(**parts_of(destination), asset=_ASSET)
        plugin.request_rate_per_sec = 0  # our own pace holds for all processes, apprise's for one
        taken = plugin.notify(body=text, body_format=NotifyFormat.TEXT)
    except Exception as error:  # noqa: BLE001  (other people's code on other people's answers)
        # Only the kind: the message may hold the address. Without an answer to judge by it is the
        # parts that the plugin did not take; with one, the answer says more than the accident.
        if call.reply is None and not call.failure:
            return Refused(type(error).__name__)
        taken = False
    finally:
        _UNDER_WAY.reset(token)
    return _judge(call, destination.platform, taken=bool(taken))


def _judge(call: _Call, platform: Platform, *, taken: bool) -> Delivery:
    """Return what came of it, by the last answer: the one that ended it."""
    reply = call.reply
    if call.refusal:
        return Refused(call.refusal)
    if call.failure or reply is None:
        return Unanswered(call.failure or "nothing was sent")
    if reply.status in BUSY:
        return Unanswered(f"status {reply.status}", _retry_seconds(reply))
    if reply.status // 100 == CLIENT_ERRORS:
        return Refused(f"status {reply.status}")
    if not taken:
        return Unanswered(f"status {reply.status}")
    code = _refusal_code(platform, reply)
    if code is None:
        return Unanswered("unreadable answer")
    if code in _LATER_CODES:
        return Unanswered(f"code {code}")
    return Refused(f"code {code}") if code else Sent()


def _refusal_code(platform: Platform, reply: Reply) -> int | None:
    """Return the code of a 200 that means no; 0 where it means yes, None where it says nothing."""
    if platform not in {Platform.WECOM, Platform.DINGTALK, Platform.FEISHU}:
        return 0
    try:
        said = msgspec.json.decode(reply.body, type=_Said)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None
    return said.errcode or said.code


def _retry_seconds(reply: Reply) -> int:
    said = reply.headers.get("retry-after", "")
    return min(int(said), RETRY_SECONDS_MAX) if said.isascii() and said.isdigit() else 0


def _response(request: requests.PreparedRequest, reply: Reply) -> requests.Response:
    response = requests.Response()
    response.status_code = reply.status
    response.headers.update(reply.headers)
    response._content = reply.body  # noqa: SLF001  (the library has no other way in)
    response.encoding = "utf-8"
    response.url = str(request.url)
    response.request = request
    return response
