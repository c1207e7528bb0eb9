"""Remind people of a team-buy: those who have not paid, or those who could bring a friend."""

from typing import Final
from uuid import UUID

import msgspec

from app.actions.access import Person, staff_role
from app.actions.read_team_buys import find_team_buy
from app.store import attempts, notices, nudges, team_buys
from app.store.attempts import Limit
from app.store.database import Tx
from domain.errors import RoleMissingError, TeamBuyClosedError, TooManyRequestsError
from domain.nudges import NUDGES_MAX, NudgeTo
from domain.roles import Need, allows
from domain.team_buys import is_open

LIMITS: Final = tuple(Limit(most, within) for most, within in NUDGES_MAX)


class Nudged(msgspec.Struct, frozen=True):
    """Of which team-buy, and how many people are reminded."""

    team_buy_id: UUID
    told_count: int


async def nudge_team_buy(
    tx: Tx, *, person: Person, team_buy_id: UUID, to: NudgeTo, seat_ids: list[UUID] | None
) -> Nudged:
    """Give each of them one notice; the words are the client's, so nothing is advertised by it.

    Raises (checked in this order):
        TeamBuyNotFoundError: no such team-buy.
        RoleMissingError: neither its initiator or leader, nor the merchant's staff.
        TeamBuyClosedError: nobody joins any more.
        TooManyRequestsError: reminded an hour ago, or three times today.
    """
    ref = await find_team_buy(tx, team_buy_id)
    found, now = await team_buys.read(tx, ref.merchant_id, [ref.id])
    team_buy = found[ref.id]
    if person.shopper_id not in (team_buy.initiator_id, team_buy.leader_id):
        role = await staff_role(tx, person, ref.merchant_id)
        if role is None or not allows(role, Need.SELL):
            raise RoleMissingError
    if now is None or not is_open(team_buy, now=now):
        raise TeamBuyClosedError
    bucket = f"nudge:{team_buy_id}:{to.value}"
    wait_seconds = await attempts.seconds_until_free(tx, bucket, LIMITS)
    if wait_seconds:
        raise TooManyRequestsError(retry_after_seconds=wait_seconds)
    chosen = nudges.unpaid if to is NudgeTo.UNPAID else nudges.members
    shopper_ids = await chosen(tx, ref, by=person.shopper_id, seat_ids=seat_ids)
    await attempts.record(tx, bucket)
    await notices.put_for_shoppers(
        tx,
        ref.merchant_id,
        shopper_ids,
        key=f"{bucket}:{now.isoformat()}",
        code=f"nudge_{to.value}",
        team_buy_id=ref.id,
    )
    return Nudged(ref.id, len(shopper_ids))
