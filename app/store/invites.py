"""Invites by code: 60 random bits, so that a code is a capability and not a guess."""

from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, many, one

INSERT: Final = """
    insert into invite (code, merchant_id, kind, team_buy_id, shopper_id, expires_at, uses_max)
    values ($1, $2, $3, $4, $5, $6, $7)
"""
# A leader's invite dies with being one (CG-1), a room's with its maker's place there; a QR code
# rests while too many are in (WX-2).
FIND: Final = """
    select i.code, i.merchant_id, i.kind, i.team_buy_id, i.shopper_id, i.expires_at, i.uses_max,
           i.uses_count, s.nickname as inviter,
           i.revoked_at is not null or i.expires_at <= app_now()
             or (i.uses_max > 0 and i.uses_count >= i.uses_max)
             or s.state <> 'active'
             or (i.kind = 'leader' and not exists (select from leader l
               where l.shopper_id = i.shopper_id and l.state = 'approved'))
             or (i.kind = 'room' and (r.archived_at is not null or i.channel <> 'seat'
               and not exists (select from membership m
                 where m.merchant_id = i.merchant_id and m.room_id = i.room_id
                   and m.shopper_id = i.shopper_id and m.state = 'active')
               and not exists (select from staff w
                 where w.merchant_id = i.merchant_id and w.shopper_id = i.shopper_id)))
             as is_spent,
           i.room_id,
           coalesce(i.channel = 'qr'
             and r.members_count >= (r.policy ->> 'qr_until_members')::integer, false)
             as is_exhausted
      from invite i
      join shopper s on s.id = i.shopper_id
      left join room r on r.merchant_id = i.merchant_id and r.id = i.room_id
     where i.code = $1
"""


# Who came by it and is in; of them, whose money or card is there.
MADE: Final = """
    select i.code, i.expires_at, i.uses_max, i.uses_count, i.created_at,
           came.joined_count, came.paid_count
      from invite i
     cross join lateral (
       select count(*)::integer as joined_count,
              (count(*) filter (where s.state <> 'reserved' or s.expires_at is null))::integer
                as paid_count
         from seat s
        where s.merchant_id = i.merchant_id and s.team_buy_id = i.team_buy_id
          and s.invite_code = i.code and s.state in ('reserved', 'authorized', 'captured')) came
     where i.team_buy_id = $1 and i.shopper_id = $2
     order by i.created_at desc, i.code limit $3
"""
INSERT_LEADER: Final = """
    insert into invite (code, merchant_id, kind, shopper_id, expires_at, uses_max)
    values ($1, $2, 'leader', $3, app_clock() + make_interval(secs => $4), $5)
"""


class NewInvite(msgspec.Struct, frozen=True, kw_only=True):
    """An invite about to be stored; `uses_max` 0 means no limit."""

    code: str
    merchant_id: UUID
    kind: str
    team_buy_id: UUID | None
    shopper_id: UUID
    expires_at: datetime | None
    uses_max: int = 0


class Invite(msgspec.Struct, frozen=True):
    """What a code leads to, whose it is, and whether it still may be used."""

    code: str
    merchant_id: UUID
    kind: str
    team_buy_id: UUID | None
    shopper_id: UUID
    expires_at: datetime | None
    uses_max: int
    uses_count: int
    inviter: str
    is_spent: bool | None
    room_id: UUID | None = None
    is_exhausted: bool = False


class MadeInvite(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody's own invite to a team-buy, and what came of it."""

    code: str
    expires_at: datetime | None
    uses_max: int
    uses_count: int
    created_at: datetime
    joined_count: int
    paid_count: int


class NewLeaderInvite(msgspec.Struct, frozen=True, kw_only=True):
    """An invite to a leader, at a merchant's; `uses_max` 0 means no limit."""

    code: str
    merchant_id: UUID
    leader_id: UUID
    lifetime: timedelta
    uses_max: int = 0


async def insert(tx: Tx, new: NewInvite) -> None:
    """Store an invite."""
    await tx.execute(
        INSERT,
        new.code,
        new.merchant_id,
        new.kind,
        new.team_buy_id,
        new.shopper_id,
        new.expires_at,
        new.uses_max,
    )


async def insert_leader(tx: Tx, new: NewLeaderInvite) -> None:
    """Store an invite that leads to a leader's page."""
    await tx.execute(
        INSERT_LEADER,
        new.code,
        new.merchant_id,
        new.leader_id,
        new.lifetime.total_seconds(),
        new.uses_max,
    )


async def made(tx: Tx, team_buy_id: UUID, shopper_id: UUID, *, limit: int) -> list[MadeInvite]:
    """Return somebody's invites to a team-buy, the newest first."""
    return many(MadeInvite, await tx.fetch(MADE, team_buy_id, shopper_id, limit))


async def find(tx: Tx, code: str) -> Invite | None:
    """Return the invite of a bare code."""
    return one(Invite, await tx.fetchrow(FIND, code))
