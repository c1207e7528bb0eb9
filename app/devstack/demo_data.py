"""The demo data: a merchant, its people, three campaigns, a room; written at each start once.

Run as a program (`python -m app.devstack.demo_data`) by `pintier up`, on the settings it is given.
"""

import asyncio
import os
from typing import Final
from uuid import UUID

import asyncpg
import msgspec

from app.devstack.log_ins import FINANCE_PHONE, LEADER_PHONE, OPERATOR_PHONE, OWNER_PHONE
from app.gateways.vault import Vault
from app.settings import Settings, load
from domain.ids import PLATFORM_ID
from domain.pricing import PriceLadder, Tier
from domain.room_policies import PRESETS

ORCHARD: Final = UUID("01930000-0000-7000-8000-000000000002")
COMMISSION_BP: Final = 500
PLATFORM_FEE_BP: Final = 200

PERSON: Final = """
    insert into shopper (nickname, phone_cipher, phone_index) values ($1, $2, $3)
    on conflict (phone_index) do update set nickname = shopper.nickname
    returning id
"""
MERCHANT: Final = """
    insert into merchant (id, name, kind, platform_fee_bp) values ($1, $2, $3, $4)
    on conflict do nothing
"""
STAFF: Final = """
    insert into staff (merchant_id, shopper_id, role) values ($1, $2, $3) on conflict do nothing
"""
LEADER: Final = """
    insert into leader (shopper_id, state, approved_at) values ($1, 'approved', app_clock())
    on conflict do nothing
"""
CAMPAIGN: Final = """
    insert into campaign (merchant_id, id, title, description, state, currency, ladder, counting,
                          formed_min, buyers_max, stock, units_per_shopper_max, team_buy_seconds,
                          opens_at, timezone, commission_bp, platform_fee_bp)
    values ($1, $2, $3, $4, 'open', 'cny', $5, $6, $7, $8, 500, $9, $10,
            app_clock(), 'Asia/Shanghai', $11, $12)
    on conflict do nothing
"""
PLACE: Final = """
    insert into campaign_place (campaign_id, merchant_id) values ($1, $2) on conflict do nothing
"""
ROOM: Final = """
    with placed as (
      insert into room_place (room_id, merchant_id) values ($2, $1) on conflict do nothing
    ), made as (
      insert into room (merchant_id, id, kind, owner_id, title, about, preset, policy,
                        pickup_point_id, members_count)
      values ($1, $2, 'group', $3, $4, $5, 'wechat', $6::text::jsonb, $7, 1)
      on conflict do nothing
      returning merchant_id, id, owner_id)
    insert into membership (merchant_id, room_id, shopper_id, role, nickname, joined_seq)
    select m.merchant_id, m.id, m.owner_id, 'owner', s.nickname, 0
      from made m join shopper s on s.id = m.owner_id
"""
POINT: Final = """
    insert into pickup_point (merchant_id, id, name, address, latitude_microdegrees,
                              longitude_microdegrees)
    values ($1, $2, $3, $4, $5, $6) on conflict do nothing
"""


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """What a campaign of the demo offers; all have a stock of 500."""

    id: UUID
    title: str
    description: str
    ladder: PriceLadder
    counting: str = "buyers"
    formed_min: int
    buyers_max: int
    units_per_shopper_max: int = 2
    team_buy_seconds: int = 86_400


class DemoData(msgspec.Struct, frozen=True, kw_only=True):
    """Who and what there is now; people are found by their phone numbers."""

    merchant_id: UUID
    owner_id: UUID
    finance_id: UUID
    leader_id: UUID
    operator_id: UUID
    campaign_ids: tuple[UUID, ...]
    room_id: UUID


def _ladder(*tiers: tuple[int, int]) -> PriceLadder:
    return PriceLadder(
        tuple(Tier(buyers_min=count, unit_price_minor=price_minor) for count, price_minor in tiers)
    )


SUN_GRAPES: Final = Offer(
    id=UUID("01930000-0000-7000-8000-000000000011"),
    title="阳光葡萄 2 斤装",
    description="早上采摘，当天发车，次日自提。",
    ladder=_ladder((1, 4990), (3, 4290), (8, 3590), (15, 2990)),
    formed_min=3,
    buyers_max=50,
)
STRAWBERRIES: Final = Offer(
    id=UUID("01930000-0000-7000-8000-000000000012"),
    title="丹东草莓 1 斤盒（拼量）",
    description="按份数计阶梯：凑满 30 份，全团同价。",
    ladder=_ladder((1, 3900), (10, 3300), (30, 2600)),
    counting="units",
    formed_min=5,
    buyers_max=100,
    units_per_shopper_max=9,
)
ORANGES: Final = Offer(
    id=UUID("01930000-0000-7000-8000-000000000013"),
    title="十分钟团：赣南脐橙 5 斤",
    description="十分钟截团，两人成团。",
    ladder=_ladder((1, 2990), (2, 2490), (4, 1990)),
    formed_min=2,
    buyers_max=10,
    team_buy_seconds=600,
)
OFFERS: Final = (SUN_GRAPES, STRAWBERRIES, ORANGES)
EAST_GATE: Final = UUID("01930000-0000-7000-8000-000000000021")
EAST_GATE_MICRODEGREES: Final = (31_230_400, 121_473_700)
NEIGHBOURS: Final = UUID("01930000-0000-7000-8000-000000000031")
"""Lin's room: where the demo's team-buys are shared."""


async def seed(settings: Settings) -> DemoData:
    """Write what is missing of the demo data, in one transaction; any number of times."""
    connection = await asyncpg.connect(settings.database_url)
    try:
        async with connection.transaction():
            return await _seed(connection, Vault(settings.secret_key))
    finally:
        await connection.close()


async def _seed(connection: "asyncpg.Connection[asyncpg.Record]", vault: Vault) -> DemoData:
    async def person(phone: str, nickname: str) -> UUID:
        sealed, index = vault.seal(phone, purpose="phone"), vault.index(phone)
        found: UUID = await connection.fetchval(PERSON, nickname, sealed, index)
        return found

    await connection.execute(MERCHANT, PLATFORM_ID, "Pintier", "platform", 0)
    await connection.execute(MERCHANT, ORCHARD, "Lin's Orchard", "merchant", PLATFORM_FEE_BP)
    data = DemoData(
        merchant_id=ORCHARD,
        owner_id=await person(OWNER_PHONE, "果园主"),
        finance_id=await person(FINANCE_PHONE, "果园财务"),
        leader_id=await person(LEADER_PHONE, "林团长"),
        operator_id=await person(OPERATOR_PHONE, "平台运营"),
        campaign_ids=tuple(offer.id for offer in OFFERS),
        room_id=NEIGHBOURS,
    )
    await connection.execute(STAFF, ORCHARD, data.owner_id, "owner")
    await connection.execute(STAFF, ORCHARD, data.finance_id, "finance")
    await connection.execute(STAFF, PLATFORM_ID, data.operator_id, "operator")
    await connection.execute(LEADER, data.leader_id)
    for offer in OFFERS:
        await connection.execute(
            CAMPAIGN,
            ORCHARD,
            offer.id,
            offer.title,
            offer.description,
            msgspec.json.encode(offer.ladder).decode(),
            offer.counting,
            offer.formed_min,
            offer.buyers_max,
            offer.units_per_shopper_max,
            offer.team_buy_seconds,
            COMMISSION_BP,
            PLATFORM_FEE_BP,
        )
        await connection.execute(PLACE, offer.id, ORCHARD)
    await connection.execute(
        POINT, ORCHARD, EAST_GATE, "东门自提点", "阳光花园东门岗亭旁", *EAST_GATE_MICRODEGREES
    )
    await connection.execute(
        ROOM,
        ORCHARD,
        NEIGHBOURS,
        data.leader_id,
        "阳光花园邻居群",
        "拼水果，周六上午东门自提。",
        msgspec.json.encode(PRESETS["wechat"]).decode(),
        EAST_GATE,
    )
    return data


if __name__ == "__main__":
    asyncio.run(seed(load(os.environ)))
