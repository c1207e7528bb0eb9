"""A thousand joins across five tiers, announced in several rooms: what P9 promises of them."""

import asyncio
from datetime import UTC, datetime
from typing import Final
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.authorize_payments import Authorization
from app.wiring import Wiring
from domain.ids import RoomRef
from domain.payments import Evidence, Verdict
from domain.seats import Seat, SeatRequest
from tests.support.room_rows import a_room, facts_of, said_in
from tests.support.web import Api, Shopper, a_campaign, a_merchant, log_in

TIERS: Final = ((1, 5000), (100, 4800), (300, 4500), (500, 4000), (800, 3500), (1000, 3000))
JOINS_COUNT: Final = 1_000
ROOMS_COUNT: Final = 5
AT_ONCE: Final = 20
PEOPLE: Final = """
    insert into shopper (nickname) select 'p' || n from generate_series(1, $1) n returning id
"""
PAYMENT: Final = """
    insert into payment (merchant_id, id, seat_id, team_buy_id, shopper_id, strategy, state,
                         quantity, unit_price_minor, amount_minor, currency, gateway_ref,
                         created_at)
    values ($1, $2, $3, $4, $5, 'hold', 'requires_action', 1, $6, $6, 'cny', $7, app_clock())
"""


class Drops(msgspec.Struct, frozen=True):
    """One team-buy, and the rooms it was shared into before anybody had joined."""

    owner: Shopper
    team_buy_id: UUID
    rooms: list[RoomRef]


async def five_tiers(api: Api, *, rooms_count: int = ROOMS_COUNT) -> Drops:
    """Return a team-buy with five tiers to fall, shown in `rooms_count` rooms."""
    owner = await log_in(api, "+8613800000021")
    merchant_id = await a_merchant(api, owner)
    campaign = await a_campaign(
        owner,
        merchant_id,
        ladder=[{"buyers_min": n, "unit_price_minor": price} for n, price in TIERS],
        formed_min=3,
        buyers_max=2_000,
        stock=5_000,
    )
    opened = await owner.post(f"/v1/campaigns/{campaign['id']}/team-buys", {})
    assert opened.status_code == 201, opened.text
    team_buy = opened.json()["id"]
    rooms = [await a_room(api.wiring, merchant_id, owner) for _ in range(rooms_count)]
    for room in rooms:
        shared = await owner.post(f"/v1/rooms/{room.id}/cards", {"team_buy_id": team_buy})
        assert shared.status_code == 201, shared.text
    return Drops(owner, UUID(team_buy), rooms)


async def join_all(wiring: Wiring, drops: Drops, *, count: int = JOINS_COUNT) -> None:
    """Reserve and have `count` holds authorized, as fast as they come; only Stripe is left out."""
    async with wiring.db.transaction() as tx:
        people = [row["id"] for row in await tx.fetch(PEOPLE, count)]
    waiting = iter(people)

    async def one_after_the_other() -> None:
        for shopper_id in waiting:
            await join(wiring, drops, shopper_id)

    await asyncio.gather(*(one_after_the_other() for _ in range(AT_ONCE)))


async def join(wiring: Wiring, drops: Drops, shopper_id: UUID) -> None:
    """Let somebody come in and be counted."""
    merchant_id = drops.rooms[0].merchant_id
    request = SeatRequest(uuid7(), shopper_id, 1, None, None)
    seat = (await wiring.joins.reserve(drops.team_buy_id, request, None)).seat
    evidence = _evidence(seat)
    async with wiring.db.transaction() as tx:
        await tx.execute(
            PAYMENT,
            merchant_id,
            evidence.payment_id,
            seat.id,
            drops.team_buy_id,
            shopper_id,
            seat.unit_price_minor,
            evidence.ref,
        )
    verdict = await wiring.paying.authorizations.submit(
        Authorization(merchant_id, drops.team_buy_id, evidence)
    )
    assert verdict is Verdict.COUNTS


async def wrong_with(wiring: Wiring, drops: Drops) -> list[str]:
    """Return what is not as promised: each drop once in each room, in order, without a gap."""
    wrong = []
    want = [price for _, price in TIERS[1:]]
    for room in drops.rooms:
        said = await said_in(wiring, room)
        fell = [
            (facts_of(one)["old_unit_price_minor"], facts_of(one)["unit_price_minor"])
            for one in said
            if one.kind == "price_drop"
        ]
        if [new for _, new in fell] != want or [old for old, _ in fell] != [5000, *want[:-1]]:
            wrong.append(f"room {room.id} heard {fell}")
        if [one.seq for one in said] != list(range(1, len(said) + 1)):
            wrong.append(f"room {room.id} has a gap")
        kinds = [one.kind for one in said]
        if kinds.count("formed") != 1:
            wrong.append(f"room {room.id} heard {kinds.count('formed')} times that it formed")
    return wrong


def _evidence(seat: Seat) -> Evidence:
    ref = f"pi_{seat.id.hex}"
    return Evidence(
        payment_id=uuid7(),
        ref=ref,
        currency=seat.currency,
        amount_minor=seat.amount_minor,
        taken=False,
        authorized_at=datetime.now(UTC),
        capture_before=None,
        fingerprint=seat.id.hex,
        method="card",
        method_ref=f"pm_{seat.id.hex}",
        charge_ref=f"ch_{seat.id.hex}",
    )
