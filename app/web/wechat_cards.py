"""What WeChat has of a team-buy: the activity under which its card is shared, and its own code."""

from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec
from litestar import Controller, Response
from litestar.params import FromPath

from app.actions.draw_scene import draw_scene
from app.actions.update_wechat_cards import UpdatableCard, prepare_wechat_card
from app.web.deps import Caller, Parts
from app.web.routes import get, post

PICTURE_SECONDS: Final = 86_400


class WechatCardView(msgspec.Struct, frozen=True):
    """What `wx.updateShareMenu` takes: the activity, and the figures it begins with."""

    activity_id: str
    member_count: int
    room_limit: int
    expires_at: datetime

    @classmethod
    def of(cls, card: UpdatableCard) -> "WechatCardView":
        """Show an activity."""
        return cls(card.activity_id, max(card.member_count, 0), card.room_limit, card.expires_at)


class WechatCardController(Controller):
    """WeChat's card of a team-buy."""

    path = "/v1/team-buys/{team_buy_id:uuid}/wechat-card"
    tags = ("team-buys",)

    @post(operation_id="prepareWechatCard", status_code=200)
    async def prepare(
        self,
        team_buy_id: FromPath[UUID],
        caller: Caller,  # noqa: ARG002  (whoever shares is logged in)
        parts: Parts,
    ) -> WechatCardView:
        """Return the team-buy's activity at WeChat; asked again, it is the same one."""
        return WechatCardView.of(
            await prepare_wechat_card(parts.db, parts.wechat_cards, team_buy_id)
        )


class SceneCodeController(Controller):
    """A team-buy's mini-program code (小程序码)."""

    path = "/v1/team-buys/{team_buy_id:uuid}/wxacode"
    tags = ("team-buys",)

    @get(operation_id="getSceneCode", media_type="image/png")
    async def read(self, team_buy_id: FromPath[UUID], parts: Parts) -> Response[bytes]:
        """Return the code as a picture: scanned, it opens this team-buy in WeChat.

        The mini-program is started with the scene `c=<invite code>`, which `GET
        /v1/invites/{code}` takes as it is. 422 `wechat_unavailable` where there is no mini-program.
        """
        code = await draw_scene(parts.db, parts.wechat_cards, team_buy_id)
        headers = {"Cache-Control": f"public, max-age={PICTURE_SECONDS}"}
        return Response(code.content, media_type=code.content_type, headers=headers)
