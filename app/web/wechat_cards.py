"""The activity under which a mini-program shares a team-buy's card."""

from datetime import datetime
from uuid import UUID

import msgspec
from litestar import Controller
from litestar.params import FromPath

from app.actions.update_wechat_cards import UpdatableCard, prepare_wechat_card
from app.web.deps import Caller, Parts
from app.web.routes import post


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
