"""WeChat's updatable messages (动态消息): a shared card that the server rewrites while it fills.

Mini-program codes stand here as well: an app has one access token, and whoever else asked for one
would end ours.

State 0 reads "成员正在加入，当前 {member_count}/{room_limit} 人", state 1 "已开始", which is final.
An activity is valid for 24 hours by default (features.md 1.2).
"""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Final, Protocol
from uuid import uuid4

import httpx
import msgspec

API: Final = "https://api.weixin.qq.com"
TIMEOUT: Final = httpx.Timeout(5.0, connect=2.0)
VALID_FOR: Final = timedelta(hours=24)
TOKEN_MARGIN_SECONDS: Final = 300.0
TOKEN_REFUSED: Final = frozenset({40001, 40014, 42001})
"""The access token is not, or no longer, the one WeChat expects."""
TEAM_BUY_PAGE: Final = "pages/team/index"
PICTURE_STARTS: Final = ((b"\x89PNG", "image/png"), (b"\xff\xd8\xff", "image/jpeg"))
SCENES_KEPT: Final = 256
"""About 40 KB each."""


class Activity(msgspec.Struct, frozen=True):
    """What ties the cards in chats to what the server tells of them."""

    id: str
    expires_at: datetime


class CardCounts(msgspec.Struct, frozen=True, kw_only=True):
    """What a card shows. `begun`: state 1, nobody joins any more."""

    member_count: int
    room_limit: int
    begun: bool


class CardTold(msgspec.Struct, frozen=True):
    """WeChat shows it now."""


class CardUntold(msgspec.Struct, frozen=True):
    """WeChat did not take it, for now; or (`for_good`) never will: the activity is over."""

    cause: str
    for_good: bool = False


class CardsUnconfigured(msgspec.Struct, frozen=True):
    """There is no mini-program whose cards these could be."""


class SceneCode(msgspec.Struct, frozen=True):
    """A mini-program code (小程序码) as WeChat drew it."""

    content: bytes
    content_type: str


class WechatCards(Protocol):
    """WeChat, as far as shared cards need it."""

    async def create_activity(self) -> Activity | CardUntold | CardsUnconfigured:
        """Return a new activity for cards about to be shared."""
        ...

    async def tell(self, activity_id: str, counts: CardCounts) -> CardTold | CardUntold:
        """Rewrite all cards of an activity."""
        ...

    async def draw_scene(self, scene: str) -> SceneCode | CardUntold | CardsUnconfigured:
        """Return the code that opens the team-buy page with this scene: the same one for ever."""
        ...


class NullWechatCards:
    """No mini-program is configured."""

    async def create_activity(self) -> Activity | CardUntold | CardsUnconfigured:
        """Say so."""
        return CardsUnconfigured()

    async def tell(
        self,
        activity_id: str,  # noqa: ARG002  (nobody to tell)
        counts: CardCounts,  # noqa: ARG002
    ) -> CardTold | CardUntold:
        """Say so; the counts are kept in our own row all the same."""
        return CardUntold("no mini-program is configured", for_good=True)

    async def draw_scene(
        self,
        scene: str,  # noqa: ARG002  (nobody draws it)
    ) -> SceneCode | CardUntold | CardsUnconfigured:
        """Say so."""
        return CardsUnconfigured()


class SandboxWechatCards:
    """Stands for WeChat in development: hands out activities and takes whatever it is told."""

    async def create_activity(self) -> Activity | CardUntold | CardsUnconfigured:
        """Return an activity of the sandbox."""
        return Activity(f"sandbox-{uuid4().hex}", datetime.now(UTC) + VALID_FOR)

    async def tell(
        self,
        activity_id: str,  # noqa: ARG002  (there are no cards)
        counts: CardCounts,  # noqa: ARG002
    ) -> CardTold | CardUntold:
        """Take it."""
        return CardTold()

    async def draw_scene(
        self,
        scene: str,  # noqa: ARG002  (a code that no phone could open is none)
    ) -> SceneCode | CardUntold | CardsUnconfigured:
        """Say that only WeChat itself draws its codes."""
        return CardsUnconfigured()


class _Token(msgspec.Struct):
    access_token: str = ""
    expires_in: int = 0
    errcode: int = 0


class _Created(msgspec.Struct):
    activity_id: str = ""
    expiration_time: int = 0
    errcode: int = 0


class _Sent(msgspec.Struct):
    errcode: int = 0


class _Refused(msgspec.Struct):
    errcode: int


class HttpWechatCards:
    """WeChat's own API, by the mini-program's access token."""

    def __init__(
        self,
        client: httpx.AsyncClient,
        *,
        app_id: str,
        app_secret: str,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._client = client
        self._app = {"appid": app_id, "secret": app_secret}
        self._clock = clock
        self._token = ""
        self._token_until = 0.0
        self._scenes: dict[str, SceneCode] = {}

    async def create_activity(self) -> Activity | CardUntold | CardsUnconfigured:
        """Ask `activityid/create`."""
        path = "/cgi-bin/message/wxopen/activityid/create"
        try:
            created = await self._call("GET", path, _Created)
        except (httpx.HTTPError, msgspec.MsgspecError) as error:
            return CardUntold(type(error).__name__)
        if not created.activity_id:
            return CardUntold(f"errcode {created.errcode}")
        return Activity(
            created.activity_id, datetime.fromtimestamp(created.expiration_time, tz=UTC)
        )

    async def tell(self, activity_id: str, counts: CardCounts) -> CardTold | CardUntold:
        """Ask `updatablemsg/send`."""
        body = {
            "activity_id": activity_id,
            "target_state": int(counts.begun),
            "template_info": {
                "parameter_list": [
                    {"name": "member_count", "value": str(counts.member_count)},
                    {"name": "room_limit", "value": str(counts.room_limit)},
                ]
            },
        }
        path = "/cgi-bin/message/wxopen/updatablemsg/send"
        try:
            sent = await self._call("POST", path, _Sent, body)
        except (httpx.HTTPError, msgspec.MsgspecError) as error:
            return CardUntold(type(error).__name__)
        return CardTold() if sent.errcode == 0 else CardUntold(f"errcode {sent.errcode}")

    async def draw_scene(self, scene: str) -> SceneCode | CardUntold | CardsUnconfigured:
        """Ask `getwxacodeunlimit`, 5,000 of which a minute are allowed: each is asked for once."""
        if scene in self._scenes:
            return self._scenes[scene]
        body = {"scene": scene, "page": TEAM_BUY_PAGE, "check_path": False}
        try:
            params = {"access_token": await self._access_token()}
            got = await self._client.post(
                f"{API}/wxa/getwxacodeunlimit", params=params, json=body, timeout=TIMEOUT
            )
        except (httpx.HTTPError, msgspec.MsgspecError) as error:
            return CardUntold(type(error).__name__)
        kinds = [kind for start, kind in PICTURE_STARTS if got.content.startswith(start)]
        if not kinds:
            return CardUntold(self._refusal(got.content))
        if len(self._scenes) >= SCENES_KEPT:
            del self._scenes[next(iter(self._scenes))]
        drawn = self._scenes[scene] = SceneCode(got.content, kinds[0])
        return drawn

    def _refusal(self, content: bytes) -> str:
        """Return why there is no picture, and forget a token that WeChat does not take."""
        try:
            errcode = msgspec.json.decode(content, type=_Refused).errcode
        except msgspec.MsgspecError as error:
            return type(error).__name__
        if errcode in TOKEN_REFUSED:
            self._token = ""
        return f"errcode {errcode}"

    async def _call(
        self, method: str, path: str, kind: type[Any], body: dict[str, Any] | None = None
    ) -> Any:  # noqa: ANN401  (of `kind`)
        params = {"access_token": await self._access_token()}
        got = await self._client.request(
            method, f"{API}{path}", params=params, json=body, timeout=TIMEOUT
        )
        answer = msgspec.json.decode(got.content, type=kind)
        if answer.errcode in TOKEN_REFUSED:
            self._token = ""
        return answer

    async def _access_token(self) -> str:
        if not self._token or self._clock() >= self._token_until:
            asked = {"grant_type": "client_credential", **self._app}
            got = await self._client.get(f"{API}/cgi-bin/token", params=asked, timeout=TIMEOUT)
            token = msgspec.json.decode(got.content, type=_Token)
            self._token = token.access_token
            self._token_until = self._clock() + token.expires_in - TOKEN_MARGIN_SECONDS
        return self._token
