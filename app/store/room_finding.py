"""Finding rooms: by name, category, place, on a profile. A room that hides is in no answer here."""

from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, many, one
from domain.places import Spot

# By distance where somebody says where they are; rooms without a place come last then. The id
# breaks ties, so that pages neither repeat nor skip.
DISCOVERABLE: Final = """
    select merchant_id, id, title, about, category, region, members_count, members_max, series_no,
           join_review, pickup_point, latitude_microdegrees, longitude_microdegrees,
           distance_metres
      from (
        select r.merchant_id, r.id, r.title, r.about, r.category, r.region, r.members_count,
               (r.policy->>'members_max')::int as members_max, r.series_no,
               coalesce((r.policy->>'join_review')::boolean, false) as join_review,
               p.name as pickup_point, p.latitude_microdegrees, p.longitude_microdegrees,
               metres_between($5, $6, p.latitude_microdegrees, p.longitude_microdegrees)
                 as distance_metres
          from room r
          left join pickup_point p
            on (p.merchant_id, p.id) = (r.merchant_id, r.pickup_point_id)
         where r.discoverable and r.archived_at is null and r.kind = 'group'
           and (r.valid_from is null or r.valid_from <= app_now())
           and (r.valid_to is null or r.valid_to > app_now())
           and ($1::text is null or position(lower($1) in lower(r.title || ' ' || r.about)) > 0)
           and ($2::text is null or r.category = $2)
           and ($3::text is null or r.region = $3)
           and ($4::uuid is null or (r.pickup_point_id is not null and not exists (
                 select from membership m
                  where (m.merchant_id, m.room_id) = (r.merchant_id, r.id)
                    and m.shopper_id = $4 and m.state in ('active', 'banned'))))
      ) found
     where (coalesce(distance_metres, 9000000000), id) > ($7, $8)
     order by coalesce(distance_metres, 9000000000), id limit $9
"""
# What a member shows of theirs; a policy that shows nothing on profiles is stronger than they are.
SHOWN_BY: Final = """
    select r.merchant_id, r.id, r.title, r.about, r.category, r.region, r.members_count,
           (r.policy->>'members_max')::int as members_max, r.series_no,
           coalesce((r.policy->>'join_review')::boolean, false) as join_review,
           p.name as pickup_point, p.latitude_microdegrees, p.longitude_microdegrees,
           null::bigint as distance_metres
      from membership m
      join room r on (r.merchant_id, r.id) = (m.merchant_id, m.room_id)
      left join pickup_point p on (p.merchant_id, p.id) = (r.merchant_id, r.pickup_point_id)
     where m.shopper_id = $1 and m.state = 'active' and m.show_on_profile
       and r.archived_at is null and r.kind = 'group'
       and (r.discoverable or coalesce(r.policy->'profile_shows', '0') <> '0')
       and not exists (
         select from membership b
          where (b.merchant_id, b.room_id) = (r.merchant_id, r.id)
            and b.shopper_id = $2 and b.state = 'banned')
       and r.id > $3
     order by r.id limit $4
"""
# A leader's own rooms in the order of their making, as many as each one's policy shows; null: those
# that the leader chose to show.
LED_BY: Final = """
    select merchant_id, id, title, about, category, region, members_count, members_max, series_no,
           join_review, pickup_point, latitude_microdegrees, longitude_microdegrees,
           distance_metres
      from (
        select r.merchant_id, r.id, r.title, r.about, r.category, r.region, r.members_count,
               (r.policy->>'members_max')::int as members_max, r.series_no,
               coalesce((r.policy->>'join_review')::boolean, false) as join_review,
               p.name as pickup_point, p.latitude_microdegrees, p.longitude_microdegrees,
               null::bigint as distance_metres, m.show_on_profile,
               coalesce(r.policy->'profile_shows', '0') as shows,
               row_number() over (order by r.id) as place
          from membership m
          join room r on (r.merchant_id, r.id) = (m.merchant_id, m.room_id)
          left join pickup_point p on (p.merchant_id, p.id) = (r.merchant_id, r.pickup_point_id)
         where m.shopper_id = $1 and m.state = 'active' and m.role = 'owner'
           and r.archived_at is null and r.kind = 'group'
      ) led
     where case jsonb_typeof(shows) when 'number' then place <= shows::int
                                    else show_on_profile end
     order by place limit $2
"""
LEADER: Final = """
    select s.id, s.nickname, s.avatar
      from leader l join shopper s on s.id = l.shopper_id
     where l.shopper_id = $1 and l.state = 'approved' and s.state = 'active'
"""
MERCHANTS: Final = """
    select distinct merchant_id from membership
     where shopper_id = $1 and state = 'active' and role in ('owner', 'admin')
     order by merchant_id
"""
EXISTS: Final = "select exists (select from shopper where id = $1 and state = 'active')"
FARTHEST: Final = 9_000_000_000
"""In metres: beyond everything; where rooms without a place come in the order."""


class FoundRoom(msgspec.Struct, frozen=True):
    """A room as people see it who are not in it."""

    merchant_id: UUID
    id: UUID
    title: str
    about: str
    category: str
    region: str
    members_count: int
    members_max: int
    series_no: int
    join_review: bool
    pickup_point: str | None
    latitude_microdegrees: int | None
    longitude_microdegrees: int | None
    distance_metres: int | None


class Sought(msgspec.Struct, frozen=True, kw_only=True):
    """What to look for; None leaves it open. `new_to`: only rooms with a place, not theirs yet."""

    text: str | None
    category: str | None
    region: str | None
    near: Spot | None
    new_to: UUID | None


class After(msgspec.Struct, frozen=True):
    """The last room of the page before."""

    distance_metres: int
    id: UUID


class LeaderSeen(msgspec.Struct, frozen=True):
    """A leader as everybody sees them."""

    id: UUID
    nickname: str
    avatar: str


async def discoverable(tx: Tx, sought: Sought, *, after: After, limit: int) -> list[FoundRoom]:
    """Return rooms that let themselves be found, the nearest first."""
    near = sought.near
    rows = await tx.fetch(
        DISCOVERABLE,
        sought.text,
        sought.category,
        sought.region,
        sought.new_to,
        None if near is None else near.latitude_microdegrees,
        None if near is None else near.longitude_microdegrees,
        after.distance_metres,
        after.id,
        limit,
    )
    return many(FoundRoom, rows)


async def shown_by(
    tx: Tx, shopper_id: UUID, *, viewer_id: UUID, after: UUID, limit: int
) -> list[FoundRoom]:
    """Return the rooms that somebody shows on their profile to this viewer."""
    return many(FoundRoom, await tx.fetch(SHOWN_BY, shopper_id, viewer_id, after, limit))


async def led_by(tx: Tx, shopper_id: UUID, *, limit: int) -> list[FoundRoom]:
    """Return the rooms on a leader's public page."""
    return many(FoundRoom, await tx.fetch(LED_BY, shopper_id, limit))


async def leader(tx: Tx, shopper_id: UUID) -> LeaderSeen | None:
    """Return an approved leader."""
    return one(LeaderSeen, await tx.fetchrow(LEADER, shopper_id))


async def merchants_of_leader(tx: Tx, shopper_id: UUID) -> list[UUID]:
    """Return the merchants in whose rooms somebody is owner or admin."""
    return [row["merchant_id"] for row in await tx.fetch(MERCHANTS, shopper_id)]


async def is_somebody(tx: Tx, shopper_id: UUID) -> bool:
    """Say whether an account with this id is there and not suspended."""
    return bool(await tx.fetchval(EXISTS, shopper_id))
