"""Suspending an account: everything of it that works without its owner stops at once; and back."""

from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, many

LOCK: Final = "select state from shopper where id = $1 for no key update"
SUSPEND: Final = """
    update shopper set state = 'suspended', suspensions_count = suspensions_count + 1
     where id = $1 and state = 'active'
"""
COUNT: Final = "select suspensions_count from shopper where id = $1"
END_SESSIONS: Final = """
    update login_session set revoked_at = clock_timestamp()
     where shopper_id = $1 and revoked_at is null
"""
END_INVITES: Final = """
    update invite set revoked_at = app_now() where shopper_id = $1 and revoked_at is null
    returning code
"""
END_LEADING: Final = """
    update leader set state = 'suspended' where shopper_id = $1 and state <> 'suspended'
"""
END_WRITING: Final = """
    update membership set muted_until = $2
     where shopper_id = $1 and state = 'active' and (muted_until is null or muted_until < $2)
    returning room_id
"""
LIFT: Final = """
    update shopper set state = 'active' where id = $1 and state = 'suspended' returning true
"""
LEAD_AGAIN: Final = """
    update leader set state = case when approved_at is null then 'applied' else 'approved' end
     where shopper_id = $1 and state = 'suspended'
"""
ALLOW_WRITING: Final = """
    update membership set muted_until = null where shopper_id = $1 and muted_until = $2
    returning room_id
"""
ROOMS: Final = """
    select m.merchant_id, m.room_id, m.nickname
      from membership m
      join room r on (r.merchant_id, r.id) = (m.merchant_id, m.room_id)
     where m.shopper_id = $1 and m.state = 'active' and r.archived_at is null
     order by m.room_id
"""


class Stopped(msgspec.Struct, frozen=True):
    """How much of an account was stopped."""

    invites_count: int
    rooms_count: int


class Presence(msgspec.Struct, frozen=True):
    """A room somebody is in, and their name there."""

    merchant_id: UUID
    room_id: UUID
    nickname: str


async def lock(tx: Tx, shopper_id: UUID) -> str | None:
    """Hold an account's row and return its state; None when there is none."""
    state: str | None = await tx.fetchval(LOCK, shopper_id)
    return state


async def count(tx: Tx, shopper_id: UUID) -> int:
    """Return how often an account was suspended so far."""
    suspended_count: int = await tx.fetchval(COUNT, shopper_id)
    return suspended_count


async def stop(tx: Tx, shopper_id: UUID, *, muted_until: datetime) -> Stopped:
    """End the account's sessions, invites, commission and voice; safe to repeat.

    Where somebody is muted for longer than `muted_until`, they stay so.
    """
    await tx.execute(SUSPEND, shopper_id)
    await tx.execute(END_SESSIONS, shopper_id)
    await tx.execute(END_LEADING, shopper_id)
    invites = await tx.fetch(END_INVITES, shopper_id)
    muted = await tx.fetch(END_WRITING, shopper_id, muted_until)
    return Stopped(len(invites), len(muted))


async def lift(tx: Tx, shopper_id: UUID, *, muted_until: datetime) -> int | None:
    """Let an account work again; returns in how many rooms, None when it was not suspended.

    Its owner logs in anew and makes new invites. A mute by which `stop` ended their voice is
    lifted, any other one stays.
    """
    if not await tx.fetchval(LIFT, shopper_id):
        return None
    await tx.execute(LEAD_AGAIN, shopper_id)
    return len(await tx.fetch(ALLOW_WRITING, shopper_id, muted_until))


async def rooms_of(tx: Tx, shopper_id: UUID) -> list[Presence]:
    """Return the rooms somebody is in where messages are still written."""
    return many(Presence, await tx.fetch(ROOMS, shopper_id))
