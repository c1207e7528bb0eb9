"""WeChat log-in: a mini-program's single-use code for the identity behind it.

The `session_key` that comes along is dropped here: nothing of ours needs it (reliability.md 7.1).
"""

from typing import Final, Protocol

import httpx
import msgspec

API: Final = "https://api.weixin.qq.com"
TIMEOUT: Final = httpx.Timeout(5.0, connect=2.0)
CODE_REFUSED: Final = frozenset({40029, 40163, 40226})
"""Invalid, used before, or of a user WeChat calls high-risk."""


class WechatIdentity(msgspec.Struct, frozen=True):
    """Who somebody is to this mini-program."""

    openid: str


class CodeRefused(msgspec.Struct, frozen=True):
    """WeChat does not accept the code."""

    errcode: int


class Unanswered(msgspec.Struct, frozen=True):
    """WeChat did not answer, or not in words we know."""

    cause: str


class Unconfigured(msgspec.Struct, frozen=True):
    """There is no mini-program to log in to."""


class WechatGateway(Protocol):
    """WeChat, as far as log-in needs it."""

    async def identify(self, code: str) -> WechatIdentity | CodeRefused | Unanswered | Unconfigured:
        """Return whose code this is."""
        ...


class NullWechat:
    """No mini-program is configured."""

    async def identify(
        self,
        code: str,  # noqa: ARG002  (nobody to show it to)
    ) -> WechatIdentity | CodeRefused | Unanswered | Unconfigured:
        """Say so."""
        return Unconfigured()


class _Answer(msgspec.Struct):
    openid: str = ""
    errcode: int = 0


class HttpWechat:
    """WeChat's own API."""

    def __init__(self, client: httpx.AsyncClient, *, app_id: str, app_secret: str) -> None:
        self._client = client
        self._app_id = app_id
        self._app_secret = app_secret

    async def identify(self, code: str) -> WechatIdentity | CodeRefused | Unanswered | Unconfigured:
        """Ask `code2Session`."""
        asked = {
            "appid": self._app_id,
            "secret": self._app_secret,
            "js_code": code,
            "grant_type": "authorization_code",
        }
        try:
            got = await self._client.get(f"{API}/sns/jscode2session", params=asked, timeout=TIMEOUT)
            answer = msgspec.json.decode(got.content, type=_Answer)
        except (httpx.HTTPError, msgspec.DecodeError) as error:
            return Unanswered(type(error).__name__)
        if answer.openid:
            return WechatIdentity(answer.openid)
        if answer.errcode in CODE_REFUSED:
            return CodeRefused(answer.errcode)
        return Unanswered(f"errcode {answer.errcode}")
