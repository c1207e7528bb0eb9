"""Follow a leader; some rooms ask for it at the door (DY-1)."""

from datetime import datetime
from uuid import UUID

import msgspec

from app.actions.access import Person
from app.store import follows
from app.store.database import Tx
from domain.room_errors import FollowSelfError, LeaderNotFoundError


class Following(msgspec.Struct, frozen=True):
    """Whom somebody follows, and since when; None: no more."""

    leader_id: UUID
    followed_at: datetime | None


async def follow_leader(tx: Tx, person: Person, leader_id: UUID) -> Following:
    """Follow a leader; whoever does already goes on as before.

    Raises:
        FollowSelfError: it is the person.
        LeaderNotFoundError: nobody who leads anything.
    """
    if leader_id == person.shopper_id:
        raise FollowSelfError
    if not await follows.can_be_followed(tx, leader_id):
        raise LeaderNotFoundError
    since = await follows.follow(tx, leader_id=leader_id, shopper_id=person.shopper_id)
    return Following(leader_id, since)


async def unfollow_leader(tx: Tx, person: Person, leader_id: UUID) -> Following:
    """Follow a leader no more; coming back later begins anew."""
    await follows.unfollow(tx, leader_id=leader_id, shopper_id=person.shopper_id)
    return Following(leader_id, None)
