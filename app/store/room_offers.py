"""Invites that a seat brings its shopper (N-10): once per shopper and room, unless refused."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, json_text, many

# A room that was made for campaigns invites their buyers; one of the merchant's staff invites every
# buyer of the merchant; a leader's the buyers of the team-buys that leader led. Who is in the room,
# or in one that continues it, has no need of an invite.
DUE: Final = """
    select distinct on (r.id, s.shopper_id) r.id as room_id, r.owner_id, s.shopper_id,
           s.id as seat_id
      from seat s
      join team_buy t on (t.merchant_id, t.id) = (s.merchant_id, s.team_buy_id)
      join room r on r.merchant_id = s.merchant_id and r.archived_at is null and r.series_no = 1
       and r.policy ->> 'invite_on' is not null and r.policy ->> 'invite_on' = $4
     where s.merchant_id = $1 and s.team_buy_id = any($2::uuid[]) and s.id = any($3::uuid[])
       and s.shopper_id is not null and s.shopper_id <> r.owner_id
       and case when exists (select from room_campaign c
                              where c.merchant_id = r.merchant_id and c.room_id = r.id)
                then exists (select from room_campaign c
                              where c.merchant_id = r.merchant_id and c.room_id = r.id
                                and c.campaign_id = s.campaign_id)
                else r.owner_id = t.leader_id
                  or exists (select from staff w
                              where w.merchant_id = r.merchant_id and w.shopper_id = r.owner_id)
           end
       and not exists (select from room_offer_refusal f
                        where f.merchant_id = s.merchant_id and f.shopper_id = s.shopper_id)
       and not exists (select from membership m
                         join room n on n.merchant_id = m.merchant_id and n.id = m.room_id
                        where m.merchant_id = s.merchant_id and m.shopper_id = s.shopper_id
                          and (n.id = r.id or n.series_id = r.id)
                          and m.state in ('active', 'banned'))
     order by r.id, s.shopper_id, s.id
"""
KEEP: Final = """
    with new as (
      select * from json_to_recordset($2::json) as n(
        room_id uuid, shopper_id uuid, seat_id uuid, invite_code text)
    ), kept as (
      insert into room_offer (merchant_id, room_id, shopper_id, seat_id, event, invite_code)
      select $1, room_id, shopper_id, seat_id, $3, invite_code from new
       order by room_id, shopper_id
      on conflict do nothing returning room_id, shopper_id, invite_code)
    insert into invite (code, merchant_id, kind, room_id, channel, shopper_id, for_shopper_id,
                        uses_max, expires_at)
    select k.invite_code, $1, 'room', k.room_id, 'seat', r.owner_id, k.shopper_id, 1,
           app_clock() + make_interval(secs => $4)
      from kept k join room r on r.merchant_id = $1 and r.id = k.room_id
"""
MINE: Final = """
    select o.merchant_id, o.room_id, o.seat_id, o.event, o.invite_code, o.created_at,
           r.title, i.expires_at
      from room_offer o
      join room r on r.merchant_id = o.merchant_id and r.id = o.room_id
      join invite i on i.code = o.invite_code
     where o.shopper_id = $1 and o.room_id < $2
       and i.revoked_at is null and i.expires_at > app_now()
       and i.uses_count < i.uses_max and r.archived_at is null
     order by o.room_id desc limit $3
"""
REFUSE: Final = """
    insert into room_offer_refusal (merchant_id, shopper_id) values ($1, $2)
    on conflict do nothing
"""
WANT: Final = "delete from room_offer_refusal where merchant_id = $1 and shopper_id = $2"


class DueOffer(msgspec.Struct, frozen=True):
    """A room that is to invite somebody because of a seat."""

    room_id: UUID
    owner_id: UUID
    shopper_id: UUID
    seat_id: UUID


class NewOffer(msgspec.Struct, frozen=True):
    """An offer as it is written, with the code of its invite."""

    room_id: UUID
    shopper_id: UUID
    seat_id: UUID
    invite_code: str


class Offer(msgspec.Struct, frozen=True):
    """An invite somebody was sent, which still works."""

    merchant_id: UUID
    room_id: UUID
    seat_id: UUID
    event: str
    invite_code: str
    created_at: datetime
    title: str
    expires_at: datetime


async def due(
    tx: Tx, merchant_id: UUID, *, team_buy_ids: list[UUID], seat_ids: list[UUID], event: str
) -> list[DueOffer]:
    """Return whom these seats have earned an invite, offered before or not."""
    return many(DueOffer, await tx.fetch(DUE, merchant_id, team_buy_ids, seat_ids, event))


async def keep(
    tx: Tx, merchant_id: UUID, new: Sequence[NewOffer], *, event: str, lifetime_seconds: float
) -> None:
    """Write offers down with their invites; whoever was offered the room before is passed by."""
    await tx.execute(KEEP, merchant_id, json_text(new), event, lifetime_seconds)


async def mine(tx: Tx, shopper_id: UUID, *, before: UUID, limit: int) -> list[Offer]:
    """Return the invites somebody was sent that still work."""
    return many(Offer, await tx.fetch(MINE, shopper_id, before, limit))


async def refuse(tx: Tx, merchant_id: UUID, shopper_id: UUID) -> None:
    """Let a merchant's rooms invite somebody no more."""
    await tx.execute(REFUSE, merchant_id, shopper_id)


async def want(tx: Tx, merchant_id: UUID, shopper_id: UUID) -> None:
    """Let a merchant's rooms invite somebody again."""
    await tx.execute(WANT, merchant_id, shopper_id)
