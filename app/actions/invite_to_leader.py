"""A leader's own invite: it leads to their page, where people follow them and find their rooms."""

import secrets
from datetime import timedelta

from app.actions.access import Person
from app.actions.create_room import count_invites
from app.actions.open_team_buy import CODE_BITS
from app.store import invites, leaders
from app.store.database import Tx
from app.store.invites import Invite, NewLeaderInvite
from domain.errors import RoleMissingError
from domain.ids import PLATFORM_ID
from domain.invites import code_of


async def invite_to_leader(tx: Tx, person: Person, *, uses_max: int, lifetime: timedelta) -> Invite:
    """Make an invite to the person's own page, for as long as they are an approved leader.

    Leaders belong to no merchant, so their invites are the platform's.

    Raises (checked in this order):
        RoleMissingError: no approved leader.
        TooManyRequestsError: thirty invites in an hour.
    """
    if not await leaders.is_approved(tx, person.shopper_id):
        raise RoleMissingError
    await count_invites(tx, person.shopper_id, 1)
    code = code_of(secrets.randbits(CODE_BITS))
    await invites.insert_leader(
        tx,
        NewLeaderInvite(
            code=code,
            merchant_id=PLATFORM_ID,
            leader_id=person.shopper_id,
            lifetime=lifetime,
            uses_max=uses_max,
        ),
    )
    made = await invites.find(tx, code)
    if made is None:
        raise LookupError("an invite that was just written is there")
    return made
