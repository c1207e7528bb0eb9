"""Who may end a team-buy before its deadline, and the act itself (see end_team_buy_early)."""

from uuid import UUID

from app.actions.access import Person, access_merchant, staff_role
from app.actions.end_team_buy_early import cancel_team_buy, close_team_buy_early
from app.actions.read_team_buys import find_team_buy
from app.store import audit, team_buys
from app.store.database import Tx
from domain.errors import TeamBuyNotFoundError
from domain.ids import TeamBuyRef
from domain.roles import Need, allows


async def close_early(tx: Tx, person: Person, team_buy_id: UUID) -> TeamBuyRef:
    """Close a team-buy early for its initiator, its leader or the merchant's staff."""
    ref = await find_team_buy(tx, team_buy_id)
    role = await staff_role(tx, person, ref.merchant_id)
    is_staff = role is not None and allows(role, Need.SELL)
    await close_team_buy_early(tx, ref, shopper_id=person.shopper_id, is_staff=is_staff)
    return ref


async def cancel_by_staff(tx: Tx, person: Person, ref: TeamBuyRef) -> None:
    """Call a team-buy off for the merchant's staff; audited.

    Raises (checked in this order):
        MerchantNotFoundError, RoleMissingError, TeamBuyNotFoundError, TeamBuyClosedError.
    """
    await access_merchant(tx, person, ref.merchant_id, Need.SELL)
    place = await team_buys.place(tx, ref.id)
    if place is None or place.merchant_id != ref.merchant_id:
        raise TeamBuyNotFoundError
    await cancel_team_buy(tx, ref)
    await audit.record(tx, person.act(ref.merchant_id, "team_buy.cancelled", str(ref.id)))
