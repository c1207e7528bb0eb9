"""Pickup batches: which room stands for the handing over of which team-buys (MT-3)."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, many
from domain.ids import RoomRef, TeamBuyRef

TEAM_BUYS: Final = """
    select t.id, t.leader_id, t.initiator_id
      from team_buy t
     where t.merchant_id = $1 and t.id = any($2::uuid[]) and t.closed_at is not null
"""
BUYERS: Final = """
    select distinct s.shopper_id as id, p.nickname
      from seat s join shopper p on p.id = s.shopper_id
     where s.merchant_id = $1 and s.team_buy_id = any($2::uuid[]) and s.state = 'captured'
       and p.state = 'active'
     order by 1
"""
PEOPLE: Final = "select id, nickname from shopper where id = any($1::uuid[]) and state = 'active'"
INSERT: Final = """
    with batch as (
      insert into pickup_batch (merchant_id, room_id, driver_id, archive_after_seconds)
      values ($1, $2, $3, $4))
    insert into pickup_batch_team_buy (merchant_id, room_id, team_buy_id)
    select $1, $2, unnest($5::uuid[])
"""
HOLD: Final = """
    select b.room_id
      from pickup_batch_team_buy t
      join pickup_batch b on (b.merchant_id, b.room_id) = (t.merchant_id, t.room_id)
     where t.merchant_id = $1 and t.team_buy_id = $2
       for no key update of b
"""
# A batch is complete when every captured seat of all its team-buys was handed over.
COMPLETE: Final = """
    with done as (
      update pickup_batch b set completed_at = app_clock()
       where b.merchant_id = $1 and b.completed_at is null
         and b.room_id = (select room_id from pickup_batch_team_buy
                           where merchant_id = $1 and team_buy_id = $2)
         and not exists (
           select from pickup_batch_team_buy t
             join seat s on s.merchant_id = t.merchant_id and s.team_buy_id = t.team_buy_id
            where t.merchant_id = b.merchant_id and t.room_id = b.room_id
              and s.state = 'captured' and s.shopper_id is not null and s.fulfilled_at is null
              and not exists (select from payment p where p.merchant_id = s.merchant_id
                and p.seat_id = s.id and p.state = 'captured'
                and p.returned_count = p.quantity))
      returning b.room_id, b.archive_after_seconds)
    update room r set valid_to = app_clock() + make_interval(secs => d.archive_after_seconds)
      from done d
     where r.merchant_id = $1 and r.id = d.room_id
"""
REOPEN: Final = """
    with open_again as (
      update pickup_batch b set completed_at = null
       where b.merchant_id = $1 and b.completed_at is not null
         and b.room_id = (select room_id from pickup_batch_team_buy
                           where merchant_id = $1 and team_buy_id = $2)
      returning b.room_id)
    update room r set valid_to = null
      from open_again o
     where r.merchant_id = $1 and r.id = o.room_id and r.archived_at is null
"""


class Handed(msgspec.Struct, frozen=True):
    """A closed team-buy whose goods are to be handed over, and who runs it."""

    id: UUID
    leader_id: UUID | None
    initiator_id: UUID


class Person(msgspec.Struct, frozen=True):
    """Somebody who is to be in the room."""

    id: UUID
    nickname: str


async def team_buys(tx: Tx, merchant_id: UUID, ids: Sequence[UUID]) -> list[Handed]:
    """Return those of a merchant's team-buys that are closed."""
    return many(Handed, await tx.fetch(TEAM_BUYS, merchant_id, ids))


async def buyers(tx: Tx, merchant_id: UUID, ids: Sequence[UUID]) -> list[Person]:
    """Return who bought something in these team-buys."""
    return many(Person, await tx.fetch(BUYERS, merchant_id, ids))


async def people(tx: Tx, ids: Sequence[UUID]) -> list[Person]:
    """Return people by id."""
    return many(Person, await tx.fetch(PEOPLE, ids))


async def insert(
    tx: Tx, room: RoomRef, team_buy_ids: Sequence[UUID], *, driver_id: UUID | None, seconds: int
) -> None:
    """Store a batch; `seconds` after its completion its room is archived."""
    await tx.execute(INSERT, room.merchant_id, room.id, driver_id, seconds, team_buy_ids)


async def complete(tx: Tx, ref: TeamBuyRef) -> None:
    """End the batch of a team-buy once everything in it is handed over: its room will go.

    The batch is held first, in a statement of its own: of two who hand over its last two boxes at
    once, the second has to see what the first did.
    """
    await tx.execute(HOLD, ref.merchant_id, ref.id)
    await tx.execute(COMPLETE, ref.merchant_id, ref.id)


async def reopen(tx: Tx, ref: TeamBuyRef) -> None:
    """Go on with a batch of which something was taken back."""
    await tx.execute(HOLD, ref.merchant_id, ref.id)
    await tx.execute(REOPEN, ref.merchant_id, ref.id)
