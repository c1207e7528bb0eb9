"""Rotating the secret leaves every bridge working once the old one is gone."""

import pytest

from app.actions.reseal_bridges import reseal_bridges
from app.gateways.notify import NullNotifier
from tests.support.bridged_room import BridgedRoom, update
from tests.support.web import Api, open_api

pytestmark = pytest.mark.slow

OLD, NEW = "the secret before, long enough to be one", "the secret after it, as long as that one"


async def test_a_rotated_secret_is_not_missed(clean: None, database_url: str) -> None:
    """Address, webhook secret and bindings are moved; a second round finds nothing to do."""
    async with open_api(database_url, secret_key=OLD) as before:
        room = await furnished(before)
        await room.connect("slack")
        bridge = await room.connect("telegram", listens=True, kinds=["text"])
        hook = (await room.owner.get(room.path(bridge["id"], "webhook"))).json()
        shown = (await room.member.post(room.path(bridge["id"], "codes"))).json()
        secret = hook["secret_token"]
        await room.telegram(bridge, update(1, shown["text"]), secret=secret)
        await room.work()
    async with open_api(database_url, secret_key=NEW, secret_key_previous=OLD) as during:
        assert await reseal_bridges(during.wiring.db, during.wiring.vault) == 2
        assert await reseal_bridges(during.wiring.db, during.wiring.vault) == 0
        rotating = at(during, room)
        await rotating.telegram(bridge, update(2, "one"), secret=secret)
        await rotating.work()
    async with open_api(database_url, secret_key=NEW) as after:
        rotated = at(after, room)
        await rotated.telegram(bridge, update(3, "two"), secret=secret)
        await rotated.tell("现价¥35.90")
        await rotated.work()
        assert await rotated.texts() == [("Ann", "one"), ("Ann", "two")]
        rows = await rotated.fetch("select last_error, sent_seq from bridge")
        assert {(row["last_error"], row["sent_seq"]) for row in rows} == {("", 5)}


async def test_a_lost_key_is_left_alone(clean: None, database_url: str) -> None:
    """A secret that is gone opens nothing; the bridge waits for its leader, or for the secret."""
    async with open_api(database_url, secret_key=OLD) as before:
        room = await furnished(before)
        await room.connect("slack")
        await room.tell("现价¥35.90")
    async with open_api(database_url, secret_key=NEW) as after:
        assert await reseal_bridges(after.wiring.db, after.wiring.vault) == 0
        lost = at(after, room)
        await lost.work()
        row = await lost.bridge()
        assert (row["last_error"], row["disabled_at"]) == ("address_sealed_by_a_lost_key", None)


async def furnished(api: Api) -> BridgedRoom:
    room = BridgedRoom(api, NullNotifier())
    await room.furnish()
    return room


def at(api: Api, room: BridgedRoom) -> BridgedRoom:
    """Return the same room at another application."""
    same = BridgedRoom(api, NullNotifier(), merchant_id=room.ref.merchant_id)
    same.ref = room.ref
    return same
