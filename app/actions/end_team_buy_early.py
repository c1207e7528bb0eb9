"""Begin to close before the deadline: early, because it formed; or cancelled, by staff."""

from uuid import UUID

from app.store import campaigns, outbox, team_buys
from app.store.database import Tx
from domain.errors import RoleMissingError, TeamBuyNotFoundError
from domain.ids import CampaignRef, TeamBuyRef
from domain.team_buys import TeamBuy, cancel, close_early


async def close_team_buy_early(
    tx: Tx, ref: TeamBuyRef, *, shopper_id: UUID, is_staff: bool
) -> TeamBuy:
    """Let nobody join any more and settle at the price reached (campaign policy).

    Raises (checked in this order):
        TeamBuyNotFoundError: no such team-buy.
        RoleMissingError: neither its initiator or leader, nor the merchant's staff.
        TeamBuyClosedError, EarlyCloseNotAllowedError, TeamBuyNotFormedError.
    """
    locked = await team_buys.lock_one(tx, ref)
    if locked is None:
        raise TeamBuyNotFoundError
    team_buy, now = locked
    if not is_staff and shopper_id not in (team_buy.initiator_id, team_buy.leader_id):
        raise RoleMissingError
    offer = await campaigns.read(tx, CampaignRef(ref.merchant_id, team_buy.campaign_id))
    allowed = offer is not None and offer.campaign.early_close
    after, facts = close_early(team_buy, allowed=allowed, now=now)
    await team_buys.save(tx, ref.merchant_id, [after], close_reason="early")
    await outbox.put(tx, ref.merchant_id, facts)
    return after


async def cancel_team_buy(tx: Tx, ref: TeamBuyRef) -> TeamBuy:
    """Call a running team-buy off (staff): every hold is released, every charge refunded.

    Raises (checked in this order):
        TeamBuyNotFoundError: no such team-buy.
        TeamBuyClosedError: closing has begun.
    """
    locked = await team_buys.lock_one(tx, ref)
    if locked is None:
        raise TeamBuyNotFoundError
    after, facts = cancel(locked[0], now=locked[1])
    await team_buys.save(tx, ref.merchant_id, [after], close_reason="cancelled")
    await outbox.put(tx, ref.merchant_id, facts)
    return after
