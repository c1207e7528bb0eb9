"""Leaders (团长): who may earn commission."""

from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx
from domain.leaders import LeaderState

IS_APPROVED: Final = """
    select exists (select from leader where shopper_id = $1 and state = 'approved')
"""
IS_KNOWN: Final = "select exists (select from leader where shopper_id = $1)"
IS_HELD: Final = """
    select exists (select from leader where shopper_id = $1 and commission_held_at is not null)
"""
SET_HELD: Final = """
    update leader set commission_held_at = case when $2 then app_clock() end
     where shopper_id = $1 and (commission_held_at is not null) <> $2
    returning true
"""
FIND: Final = """
    select l.shopper_id, s.nickname, s.avatar, l.state, l.about, l.applied_at, l.decided_at,
           l.commission_held_at is not null as is_commission_held
      from leader l join shopper s on s.id = l.shopper_id
     where l.shopper_id = $1 for update of l
"""
APPLY: Final = """
    insert into leader (shopper_id, state, about) values ($1, 'applied', $2)
    on conflict (shopper_id) do update
       set state = $3, about = $2, applied_at = app_clock(), decided_at = null
"""
DECIDE: Final = """
    update leader
       set state = $2, decided_at = app_clock(),
           approved_at = case when $2 = 'approved' then coalesce(approved_at, app_clock())
                         else approved_at end
     where shopper_id = $1
"""
IN_STATE: Final = """
    select l.shopper_id, s.nickname, s.avatar, l.state, l.about, l.applied_at, l.decided_at,
           l.commission_held_at is not null as is_commission_held
      from leader l join shopper s on s.id = l.shopper_id
     where l.state = $1 and l.shopper_id > $2 order by l.shopper_id limit $3
"""


class LeaderRow(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who leads, or wants to. `is_commission_held`: by strikes it is not paid out."""

    shopper_id: UUID
    nickname: str
    avatar: str
    state: LeaderState
    about: str
    applied_at: datetime
    decided_at: datetime | None
    is_commission_held: bool


async def find(tx: Tx, shopper_id: UUID) -> LeaderRow | None:
    """Return somebody as a leader, their row locked; None when they never asked to be one."""
    row = await tx.fetchrow(FIND, shopper_id)
    return None if row is None else msgspec.convert(dict(row), LeaderRow)


async def apply(tx: Tx, shopper_id: UUID, *, about: str, state: LeaderState) -> None:
    """Keep an application; a later one takes the place of the one before."""
    await tx.execute(APPLY, shopper_id, about, state.value)


async def decide(tx: Tx, shopper_id: UUID, state: LeaderState) -> None:
    """Write down where somebody stands by a decision."""
    await tx.execute(DECIDE, shopper_id, state.value)


async def in_state(tx: Tx, state: LeaderState, *, after: UUID, limit: int) -> list[LeaderRow]:
    """Return those who stand there, the earliest to sign up first."""
    rows = await tx.fetch(IN_STATE, state.value, after, limit)
    return [msgspec.convert(dict(row), LeaderRow) for row in rows]


async def is_approved(tx: Tx, shopper_id: UUID) -> bool:
    """Say whether a shopper is an approved leader."""
    return bool(await tx.fetchval(IS_APPROVED, shopper_id))


async def is_known(tx: Tx, shopper_id: UUID) -> bool:
    """Say whether a shopper is a leader, or has been or asked to be one."""
    return bool(await tx.fetchval(IS_KNOWN, shopper_id))


async def is_commission_held(tx: Tx, shopper_id: UUID) -> bool:
    """Say whether a leader's commission is not paid out for now."""
    return bool(await tx.fetchval(IS_HELD, shopper_id))


async def set_commission_held(tx: Tx, shopper_id: UUID, *, held: bool) -> bool:
    """Hold a leader's commission or free it; returns whether that was new."""
    return bool(await tx.fetchval(SET_HELD, shopper_id, held))
