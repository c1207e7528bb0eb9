"""Red packets and draws over HTTP, on the ledger."""

import asyncio
import hashlib
from typing import Any
from uuid import UUID

import pytest

from app.actions.end_red_packets import end_red_packets
from app.actions.hold_draws import hold_draws
from app.actions.verify_ledger import verify_ledger
from app.store import ledger
from domain.ledger import Line, Posting, shopper_balance
from tests.support.ledger_rows import NOON
from tests.support.rooms import ChatRoom, people
from tests.support.web import Api, Shopper, new_key

PACKET = {"total_minor": 1_000, "currency": "cny", "shares_count": 7, "funded_by": "merchant"}
BALANCES = """
    select a.code, sum(e.amount_minor)::bigint as balance_minor
      from ledger_entry e join ledger_account a on a.id = e.account_id
     where a.merchant_id = $1 group by a.code having sum(e.amount_minor) <> 0 order by a.code
"""


async def balances(room: ChatRoom) -> dict[str, int]:
    """Return what the room's merchant's accounts hold; what we owe is negative."""
    async with room.api.wiring.db.reading() as tx:
        rows = await tx.fetch(BALANCES, room.ref.merchant_id)
    return {row["code"]: row["balance_minor"] for row in rows}


async def expire(room: ChatRoom) -> None:
    """Let the time of packets and draws be over."""
    async with room.api.wiring.db.transaction() as tx:
        await tx.execute(
            "update red_packet set created_at = created_at - interval '2 days',"
            " expires_at = expires_at - interval '2 days'"
        )
        await tx.execute("update membership set joined_at = joined_at - interval '3 days'")
        await tx.execute(
            "update draw set created_at = created_at - interval '2 days',"
            " draws_at = draws_at - interval '2 days'"
        )


async def a_room(api: Api, *names: str) -> tuple[ChatRoom, list[Shopper]]:
    """Return a room of Lin's, who manages its merchant, and members of these names."""
    [lin, *members] = await people(api, "Lin", *names)
    room = await ChatRoom.of(api, lin)
    await room.staff(lin)
    for member in members:
        await room.join(member)
    return room, [lin, *members]


@pytest.mark.feature("DY-7")
@pytest.mark.feature("KS-11")
async def test_every_cent_of_a_red_packet_is_somebodys(api: Api) -> None:
    """Seven shares, nine who ask twice each at once: seven get one, the sum is the packet."""
    room, [lin, *members] = await a_room(api, *(f"member {number}" for number in range(9)))
    key = new_key()
    sent = await lin.post(room.path("red-packets"), PACKET, key=key)
    assert sent.status_code == 201
    assert (await lin.post(room.path("red-packets"), PACKET, key=key)).content == sent.content
    path = room.path("red-packets", sent.json()["id"])
    answers = await asyncio.gather(
        *(member.post(f"{path}/claims", {}, key=new_key()) for member in members * 2)
    )
    by_member: list[set[Any]] = [
        {(one.status_code, one.json().get("mine_minor")) for one in answers[at :: len(members)]}
        for at in range(len(members))
    ]
    assert all(len(seen) == 1 for seen in by_member), "asking twice gives the same share"
    taken = [minor for seen in by_member for status, minor in seen if status == 201]
    refused = [one.json()["code"] for one in answers if one.status_code == 409]
    assert (len(taken), sum(taken)) == (7, 1_000)
    assert refused == ["red_packet_empty"] * 4
    held = await balances(room)
    assert held.pop("liab:merchant:payable") == 1_000
    assert sorted(-minor for minor in held.values()) == sorted(taken)
    shown = (await lin.get(path)).json()
    assert (shown["left_count"], shown["returned_minor"]) == (0, 0)
    assert sum(one["amount_minor"] for one in shown["shares"]) == 1_000
    assert await verify_ledger(api.wiring.db)


@pytest.mark.feature("DY-7")
async def test_what_nobody_took_goes_back_once(api: Api) -> None:
    """After its time the rest returns to its giver; whoever comes then is told so."""
    room, [lin, mei, late] = await a_room(api, "Mei", "late")
    sent = (await lin.post(room.path("red-packets"), PACKET, key=new_key())).json()
    path = room.path("red-packets", sent["id"])
    mine = (await mei.post(f"{path}/claims", {}, key=new_key())).json()["mine_minor"]
    await expire(room)
    refused = await late.post(f"{path}/claims", {}, key=new_key())
    assert (refused.status_code, refused.json()["code"]) == (409, "red_packet_over")
    assert await end_red_packets(api.wiring.db) == 1
    assert await end_red_packets(api.wiring.db) == 0
    assert await balances(room) == {
        shopper_balance(mei.shopper_id): -mine,
        "liab:merchant:payable": mine,
    }
    assert (await mei.get(path)).json()["returned_minor"] == 1_000 - mine


@pytest.mark.feature("DY-7")
async def test_a_member_gives_from_their_own_balance_and_never_more(api: Api) -> None:
    """A balance of 500 pays for one packet of 300, not for two."""
    room, [_, mei, kai] = await a_room(api, "Mei", "Kai")
    async with api.wiring.db.transaction() as tx:
        lines = (
            Line("liab:merchant:payable", "cny", 500),
            Line(shopper_balance(mei.shopper_id), "cny", -500),
        )
        await ledger.post(tx, room.ref.merchant_id, [(Posting("gift", "test", lines), NOON)])
    body = {**PACKET, "funded_by": "balance", "total_minor": 300, "shares_count": 1}
    assert (await mei.post(room.path("red-packets"), body, key=new_key())).status_code == 201
    before = await balances(room), await room.told()
    short = await mei.post(room.path("red-packets"), body, key=new_key())
    assert (short.status_code, short.json()["code"]) == (422, "balance_too_low")
    assert (await balances(room), await room.told()) == before
    of_the_merchant = await kai.post(room.path("red-packets"), PACKET, key=new_key())
    assert of_the_merchant.json()["code"] == "merchant_not_found"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({**PACKET, "total_minor": 6}, "red_packet_too_thin"),
        ({**PACKET, "currency": "xxx"}, "currency_unsupported"),
        ({**PACKET, "shares_count": 501}, "malformed"),
    ],
)
async def test_a_red_packet_that_cannot_be_is_refused(
    api: Api, body: dict[str, Any], code: str
) -> None:
    """Nothing is booked, and the room hears nothing."""
    room, [lin] = await a_room(api)
    refused = await lin.post(room.path("red-packets"), body, key=new_key())
    assert refused.json()["code"] == code
    assert await balances(room) == {}


async def test_strangers_find_neither_packets_nor_draws(api: Api) -> None:
    """Not to see, not to take, not to make."""
    room, [lin] = await a_room(api)
    [stranger] = await people(api, "stranger")
    packet = (await lin.post(room.path("red-packets"), PACKET, key=new_key())).json()
    draw = {"prize": "a box", "draws_in_seconds": 60}
    made = (await lin.post(room.path("draws"), draw, key=new_key())).json()
    asked = [
        await stranger.get(room.path("red-packets", packet["id"])),
        await stranger.post(room.path("red-packets", packet["id"], "claims"), {}, key=new_key()),
        await stranger.post(room.path("red-packets"), PACKET, key=new_key()),
        await stranger.get(room.path("draws", made["id"])),
        await stranger.post(room.path("draws"), draw, key=new_key()),
    ]
    assert {(one.status_code, one.json()["code"]) for one in asked} == {(404, "room_not_found")}
    nobody = "00000000-0000-7000-8000-000000000000"
    assert (await lin.get(room.path("red-packets", nobody))).json()[
        "code"
    ] == "red_packet_not_found"
    assert (await lin.get(room.path("draws", nobody))).json()["code"] == "draw_not_found"


@pytest.mark.feature("DY-11")
async def test_a_draw_can_be_checked_by_everybody(api: Api) -> None:
    """Before: the seed's hash. After: seed, entrants, winners, and they fit."""
    room, [lin, *members] = await a_room(api, *(f"member {number}" for number in range(6)))
    given = {"prize": "a box of grapes", "winners_count": 2, "draws_in_seconds": 3_600}
    announced = (await lin.post(room.path("draws"), given, key=new_key())).json()
    assert (announced["seed"], announced["winners"]) == (None, None)
    path = room.path("draws", announced["id"])
    [newcomer] = await people(api, "newcomer")
    await expire(room)
    await room.join(newcomer)
    assert await hold_draws(api.wiring.db, api.wiring.posts) == 1
    assert await hold_draws(api.wiring.db, api.wiring.posts) == 0
    done = (await members[0].get(path)).json()
    seed = bytes.fromhex(done["seed"])
    assert hashlib.sha256(seed).hexdigest() == announced["seed_sha256"] == done["seed_sha256"]
    entrants = {str(one.shopper_id) for one in members}
    assert set(done["entrants"]) == entrants - {str(newcomer.shopper_id)}
    ranked = sorted(entrants, key=lambda one: hashlib.sha256(seed + UUID(one).bytes).digest())
    assert done["winners"] == ranked[:2]
    said = (await room.told())[-1]
    assert (said["code"], said["winners"], said["seed"]) == (
        "draw_held",
        done["winners"],
        done["seed"],
    )


async def test_plain_members_announce_no_draw(api: Api) -> None:
    """Those who run the room do."""
    room, [_, mei] = await a_room(api, "Mei")
    given = {"prize": "a box", "draws_in_seconds": 60}
    refused = await mei.post(room.path("draws"), given, key=new_key())
    assert (refused.status_code, refused.json()["code"]) == (403, "room_forbidden")
