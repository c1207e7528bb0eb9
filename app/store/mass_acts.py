"""Acts on many seats in PostgreSQL: whom they are about is written down, then worked off."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Row, Tx, many
from domain.ids import TeamBuyRef
from domain.mass_acts import AFFECTED, MassAct
from domain.seats import SeatState
from domain.team_buys import TeamBuyState

# By the team-buys that were named; by the codes whose goods wait at a point; and by the rooms of a
# point, for seats that have no code yet. One `union`: each seat once.
SELECTED: Final = """
    select s.id as seat_id, s.team_buy_id, s.shopper_id, s.state, t.state as team_buy_state
      from (
        select merchant_id, team_buy_id, id from seat
         where merchant_id = $1 and team_buy_id = any($2::uuid[])
        union
        select r.merchant_id, r.team_buy_id, r.seat_id from redeem_code r
         where r.merchant_id = $1 and r.pickup_point_id = any($3::uuid[])
           and r.redeemed_at is null
        union
        select s.merchant_id, s.team_buy_id, s.id
          from room m
          join seat s on s.merchant_id = m.merchant_id and s.room_id = m.id
         where m.merchant_id = $1 and m.pickup_point_id = any($3::uuid[])
           and s.fulfilled_at is null
           and not exists (select from redeem_code r
                            where r.merchant_id = s.merchant_id and r.seat_id = s.id
                              and r.pickup_point_id is not null)
      ) k
      join seat s on (s.merchant_id, s.team_buy_id, s.id) = (k.merchant_id, k.team_buy_id, k.id)
      join team_buy t on (t.merchant_id, t.id) = (s.merchant_id, s.team_buy_id)
     where s.shopper_id is not null and s.state = any($4::text[])
     order by s.team_buy_id, s.id
"""
KNOWN_TEAM_BUYS: Final = """
    select count(*) from team_buy where merchant_id = $1 and id = any($2::uuid[])
"""
KNOWN_POINTS: Final = """
    select count(*) from pickup_point where merchant_id = $1 and id = any($2::uuid[])
"""
INSERT: Final = """
    with act as (
      insert into mass_act (merchant_id, id, act, body, made_by, created_at, seats_count)
      values ($1, $2, $3, $4, $5, $6, $7))
    insert into mass_act_seat (merchant_id, mass_act_id, seat_id, team_buy_id, shopper_id)
    select $1, $2, s.seat_id, s.team_buy_id, s.shopper_id
      from unnest($8::uuid[], $9::uuid[], $10::uuid[]) as s(seat_id, team_buy_id, shopper_id)
"""
READ: Final = """
    select a.merchant_id, a.id, a.act, a.body, a.made_by, a.created_at, a.seats_count, a.ended_at,
           s.done_count, s.refused_count
      from mass_act a
     cross join lateral (
       select count(*) filter (where done_at is not null)::int as done_count,
              count(*) filter (where refusal <> '')::int as refused_count
         from mass_act_seat
        where merchant_id = a.merchant_id and mass_act_id = a.id) s
     where a.merchant_id = $1 and a.id = $2
"""
REFUSED: Final = """
    select seat_id, team_buy_id, refusal from mass_act_seat
     where merchant_id = $1 and mass_act_id = $2 and refusal <> '' order by seat_id limit $3
"""
DUE: Final = """
    select merchant_id, id, act, body from mass_act where ended_at is null
     order by created_at limit $1
"""
NEXT: Final = """
    select seat_id, team_buy_id, shopper_id from mass_act_seat
     where merchant_id = $1 and mass_act_id = $2 and done_at is null
     order by seat_id limit $3 for no key update skip locked
"""
LEFT: Final = """
    select seat_id, team_buy_id, shopper_id from mass_act_seat
     where merchant_id = $1 and mass_act_id = $2 and done_at is null
     order by seat_id limit $3
"""
HOLD: Final = """
    select seat_id from mass_act_seat
     where merchant_id = $1 and mass_act_id = $2 and seat_id = $3 and done_at is null
       for no key update skip locked
"""
DONE: Final = """
    update mass_act_seat set done_at = app_clock(), refusal = $4
     where merchant_id = $1 and mass_act_id = $2 and seat_id = any($3::uuid[])
       and done_at is null
"""
END: Final = """
    update mass_act a set ended_at = app_clock()
     where merchant_id = $1 and id = $2 and ended_at is null
       and not exists (select from mass_act_seat s
                        where s.merchant_id = a.merchant_id and s.mass_act_id = a.id
                          and s.done_at is null)
    returning true
"""


class Selected(msgspec.Struct, frozen=True):
    """A shopper's paid seat that an act is about."""

    seat_id: UUID
    team_buy_id: UUID
    shopper_id: UUID
    state: SeatState
    team_buy_state: TeamBuyState


class DueAct(msgspec.Struct, frozen=True):
    """An act with seats still to be worked off."""

    merchant_id: UUID
    id: UUID
    act: str
    body: str


class ActSeat(msgspec.Struct, frozen=True):
    """One seat of an act."""

    seat_id: UUID
    team_buy_id: UUID
    shopper_id: UUID

    def team_buy(self, merchant_id: UUID) -> TeamBuyRef:
        """Return where it is."""
        return TeamBuyRef(merchant_id, self.team_buy_id)


class RefusedSeat(msgspec.Struct, frozen=True):
    """A seat to which the act could not be done any more, and the refusal's code."""

    seat_id: UUID
    team_buy_id: UUID
    refusal: str


class NewAct(msgspec.Struct, frozen=True, kw_only=True):
    """An act about to be stored."""

    merchant_id: UUID
    id: UUID
    act: str
    body: str
    made_by: UUID
    created_at: datetime


async def selected(
    tx: Tx, merchant_id: UUID, *, team_buy_ids: Sequence[UUID], point_ids: Sequence[UUID]
) -> list[Selected]:
    """Return shoppers' paid seats in these team-buys, or to be handed over at these points."""
    states = [state.value for state in AFFECTED]
    rows = await tx.fetch(SELECTED, merchant_id, team_buy_ids, point_ids, states)
    return [_selected(row) for row in rows]


async def has_team_buys(tx: Tx, merchant_id: UUID, ids: Collection[UUID]) -> bool:
    """Say whether all of these team-buys are the merchant's."""
    return bool(await tx.fetchval(KNOWN_TEAM_BUYS, merchant_id, list(ids)) == len(ids))


async def has_points(tx: Tx, merchant_id: UUID, ids: Collection[UUID]) -> bool:
    """Say whether all of these pickup points are the merchant's."""
    return bool(await tx.fetchval(KNOWN_POINTS, merchant_id, list(ids)) == len(ids))


async def insert(tx: Tx, new: NewAct, seats: Sequence[Selected]) -> None:
    """Store an act and every seat it is about."""
    await tx.execute(
        INSERT,
        new.merchant_id,
        new.id,
        new.act,
        new.body,
        new.made_by,
        new.created_at,
        len(seats),
        [one.seat_id for one in seats],
        [one.team_buy_id for one in seats],
        [one.shopper_id for one in seats],
    )


async def read(tx: Tx, merchant_id: UUID, act_id: UUID) -> MassAct | None:
    """Return an act and how far it is."""
    row = await tx.fetchrow(READ, merchant_id, act_id)
    return None if row is None else msgspec.convert(dict(row), MassAct)


async def refused(tx: Tx, act: MassAct, *, limit: int) -> list[RefusedSeat]:
    """Return the seats to which the act could not be done any more."""
    return many(RefusedSeat, await tx.fetch(REFUSED, act.merchant_id, act.id, limit))


async def due(tx: Tx, *, limit: int) -> list[DueAct]:
    """Return acts that have not ended, the oldest first; nothing is locked."""
    return many(DueAct, await tx.fetch(DUE, limit))


async def take(tx: Tx, act: DueAct, *, limit: int) -> list[ActSeat]:
    """Hold the next seats of an act that nobody else is just working off."""
    return many(ActSeat, await tx.fetch(NEXT, act.merchant_id, act.id, limit))


async def left(tx: Tx, act: DueAct, *, limit: int) -> list[ActSeat]:
    """Return the next seats of an act; nothing is locked."""
    return many(ActSeat, await tx.fetch(LEFT, act.merchant_id, act.id, limit))


async def hold(tx: Tx, act: DueAct, seat_id: UUID) -> bool:
    """Hold one seat of an act; False when it is done, or somebody else is about it."""
    return await tx.fetchval(HOLD, act.merchant_id, act.id, seat_id) is not None


async def done(tx: Tx, act: DueAct, seat_ids: Sequence[UUID], *, refusal: str = "") -> None:
    """Write down that the act has been done to these seats, or why not."""
    await tx.execute(DONE, act.merchant_id, act.id, seat_ids, refusal)


async def end(tx: Tx, act: DueAct) -> bool:
    """End an act that has nothing left to do; False while it has."""
    return bool(await tx.fetchval(END, act.merchant_id, act.id))


def _selected(row: Row) -> Selected:
    return msgspec.convert(dict(row), Selected)
