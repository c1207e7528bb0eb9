"""Keep WeChat's updatable cards beside our own: "3/5 joined" in chats that are not ours (N-7)."""

from typing import Final
from uuid import UUID

from app.actions.read_team_buys import find_team_buy
from app.gateways.wechat_cards import Activity, CardCounts, CardsUnconfigured, CardTold, WechatCards
from app.store import team_buys, updatable_cards
from app.store.database import Database
from app.store.errors import UnavailableError
from app.store.updatable_cards import UpdatableCard
from domain.cards import card_places
from domain.errors import TeamBuyClosedError, WechatUnavailableError
from domain.team_buys import is_open

__all__ = ("UpdatableCard", "prepare_wechat_card", "update_wechat_cards")

BATCH_MAX: Final = 20


async def prepare_wechat_card(
    db: Database, wechat_cards: WechatCards, team_buy_id: UUID
) -> UpdatableCard:
    """Return the activity under which the mini-program shares a team-buy's card.

    One per team-buy: whoever shares it, all cards are rewritten together.

    Raises (checked in this order):
        TeamBuyNotFoundError: there is none.
        TeamBuyClosedError: nobody joins any more.
        WechatUnavailableError: no mini-program is configured here.
        UnavailableError: WeChat does not answer.
    """
    async with db.reading() as tx:
        ref = await find_team_buy(tx, team_buy_id)
        found, now = await team_buys.read(tx, ref.merchant_id, [ref.id])
        team_buy = found.get(ref.id)
        if team_buy is None or now is None or not is_open(team_buy, now=now):
            raise TeamBuyClosedError
        there = await updatable_cards.find(tx, ref)
    if there is not None:
        return there
    activity = await wechat_cards.create_activity()
    if isinstance(activity, CardsUnconfigured):
        raise WechatUnavailableError
    if not isinstance(activity, Activity):
        raise UnavailableError(activity.cause)
    async with db.transaction() as tx:
        await updatable_cards.put(
            tx,
            ref,
            activity_id=activity.id,
            expires_at=activity.expires_at,
            room_limit=card_places(team_buy),
        )
        card = await updatable_cards.find(tx, ref)
    if card is None:
        raise UnavailableError("WeChat gave out an activity that has ended")
    return card


async def update_wechat_cards(db: Database, wechat_cards: WechatCards) -> int:
    """Tell WeChat what has changed; what it was told already is not repeated.

    Returns:
        How many cards were looked at.
    """
    async with db.transaction() as tx:
        due = await updatable_cards.claim(tx, limit=BATCH_MAX)
    for card in due:
        await _update(db, wechat_cards, card)
    return len(due)


async def _update(db: Database, wechat_cards: WechatCards, card: UpdatableCard) -> None:
    async with db.reading() as tx:
        team_buy, now = await updatable_cards.team_buy(tx, card)
    if now >= card.expires_at:
        async with db.transaction() as tx:
            await updatable_cards.untold(tx, card, error="the activity has ended", for_good=True)
        return
    counts = CardCounts(
        member_count=team_buy.buyers_count,
        room_limit=card_places(team_buy),
        begun=not is_open(team_buy, now=now),
    )
    shown = (card.member_count, card.room_limit) == (counts.member_count, counts.room_limit)
    said = CardTold() if shown and not counts.begun else None
    answer = said or await wechat_cards.tell(card.activity_id, counts)
    async with db.transaction() as tx:
        if isinstance(answer, CardTold):
            await updatable_cards.told(
                tx,
                card,
                member_count=counts.member_count,
                room_limit=counts.room_limit,
                begun=counts.begun,
            )
        else:
            await updatable_cards.untold(tx, card, error=answer.cause, for_good=answer.for_good)
