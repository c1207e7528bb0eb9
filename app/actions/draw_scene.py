"""Return the mini-program code of a team-buy: scanned, it opens its page in WeChat."""

from uuid import UUID

from app.actions.read_team_buys import read_team_buy
from app.gateways.wechat_cards import CardsUnconfigured, SceneCode, WechatCards
from app.store.database import Database
from app.store.errors import UnavailableError
from domain.errors import TeamBuyClosedError, WechatUnavailableError
from domain.invites import scene_of
from domain.team_buys import is_open

__all__ = ("SceneCode",)


async def draw_scene(db: Database, wechat_cards: WechatCards, team_buy_id: UUID) -> SceneCode:
    """Draw it, by WeChat.

    Raises (checked in this order):
        TeamBuyNotFoundError: there is none.
        TeamBuyClosedError: nobody joins any more.
        WechatUnavailableError: no mini-program is configured here.
        UnavailableError: WeChat does not answer.
    """
    shown = await read_team_buy(db, team_buy_id)
    if not is_open(shown.team_buy, now=shown.at):
        raise TeamBuyClosedError
    drawn = await wechat_cards.draw_scene(scene_of(shown.invite_code))
    if isinstance(drawn, CardsUnconfigured):
        raise WechatUnavailableError
    if not isinstance(drawn, SceneCode):
        raise UnavailableError(drawn.cause)
    return drawn
