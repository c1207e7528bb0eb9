"""WeChat's updatable card beside ours: one activity per team-buy, counters that follow."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import uuid4

import msgspec
import pytest

from app.actions.update_wechat_cards import update_wechat_cards
from app.gateways.wechat_cards import (
    CardCounts,
    CardsUnconfigured,
    CardTold,
    CardUntold,
    SandboxWechatCards,
    SceneCode,
)
from app.settings import Settings
from app.wiring import Wiring, open_wiring
from tests.support.market import Market, market_settings
from tests.support.refusals import accepted, refused
from tests.support.web import open_api

NOW_DUE = "update updatable_card set next_at = app_now() where ended_at is null"


class Listening(SandboxWechatCards):
    """A sandbox that remembers what it was told, and may be away."""

    def __init__(self) -> None:
        self.told: list[tuple[int, int, bool]] = []
        self.is_away = False

    async def tell(self, activity_id: str, counts: CardCounts) -> CardTold | CardUntold:
        if self.is_away:
            return CardUntold("away")
        assert activity_id.startswith("sandbox-")
        self.told.append((counts.member_count, counts.room_limit, counts.begun))
        return CardTold()


@pytest.mark.feature("N-7")
async def test_wechat_is_told_what_the_card_shows(market: Market) -> None:
    """0 of 3, 1 of 3, and that it has begun; never the same twice, nothing after the end."""
    shop = await market.shop()
    lin, ming = await market.crowd(2)
    opened = await shop.open(lin)
    path = f"/v1/team-buys/{opened['id']}/wechat-card"
    card = await accepted(lin.post(path))
    again = await accepted(ming.post(path))
    assert again == card
    assert (card["member_count"], card["room_limit"]) == (0, 3)
    wechat, db = Listening(), market.api.wiring.db

    async def look() -> list[tuple[int, int, bool]]:
        async with db.transaction() as tx:
            await tx.execute(NOW_DUE)
        await update_wechat_cards(db, wechat)
        return wechat.told

    assert await look() == [(0, 3, False)]
    assert await look() == [(0, 3, False)]
    await market.join(ming, opened["id"])
    wechat.is_away = True
    assert await look() == [(0, 3, False)]
    wechat.is_away = False
    assert await look() == [(0, 3, False), (1, 3, False)]
    await accepted(shop.owner.post(shop.path("team-buys", opened["id"], "cancel")))
    assert (await look())[-1] == (1, 3, True)
    told = list(wechat.told)
    assert await look() == told


async def test_preparing_a_card_is_refused(market: Market) -> None:
    """Only for somebody logged in, only while people may join."""
    shop = await market.shop()
    [lin] = await market.crowd(1)
    opened = await shop.open(lin)
    path = f"/v1/team-buys/{opened['id']}/wechat-card"
    await refused(market, market.api.visitor().post(path), 401, "unauthenticated")
    nowhere = f"/v1/team-buys/{uuid4()}/wechat-card"
    await refused(market, lin.post(nowhere), 404, "team_buy_not_found")
    await accepted(shop.owner.post(shop.path("team-buys", opened["id"], "cancel")))
    await refused(market, lin.post(path), 409, "team_buy_closed")


async def test_an_activity_that_ran_out_is_followed_by_a_fresh_one(market: Market) -> None:
    """WeChat's cards live for a day; a longer team-buy gets the next one."""
    shop = await market.shop(team_buy_seconds=3 * 86_400)
    [lin] = await market.crowd(1)
    opened = await shop.open(lin)
    path = f"/v1/team-buys/{opened['id']}/wechat-card"
    first = await accepted(lin.post(path))
    async with market.api.wiring.db.transaction() as tx:
        await tx.execute("update updatable_card set expires_at = app_now()")
    second = await accepted(lin.post(path))
    assert second["activity_id"] != first["activity_id"]
    wechat = Listening()
    await update_wechat_cards(market.api.wiring.db, wechat)
    assert wechat.told == [(0, 3, False)]


class Drawing(SandboxWechatCards):
    """A WeChat that draws, or is away."""

    def __init__(self) -> None:
        self.is_away = False
        self.scenes: list[str] = []

    async def draw_scene(self, scene: str) -> SceneCode | CardUntold | CardsUnconfigured:
        if self.is_away:
            return CardUntold("away")
        self.scenes.append(scene)
        return SceneCode(b"\x89PNG", "image/png")


async def test_a_mini_program_code_leads_to_its_team_buy(
    market: Market, database_url: str, sandbox_url: str
) -> None:
    """Its scene fits WeChat's 32 characters, and what a scene holds is taken as a code."""
    shop = await market.shop()
    [lin] = await market.crowd(1)
    opened = await shop.open(lin)
    wechat = Drawing()

    @asynccontextmanager
    async def with_wechat(settings: Settings) -> AsyncIterator[Wiring]:
        async with open_wiring(settings) as wiring:
            yield msgspec.structs.replace(wiring, wechat_cards=wechat)

    path = f"/v1/team-buys/{opened['id']}/wxacode"
    settings = market_settings(sandbox_url)
    async with open_api(database_url, parts=with_wechat, **settings) as api:
        answer = await api.visitor().get(path)
        assert (answer.status_code, answer.content) == (200, b"\x89PNG")
        assert answer.headers["content-type"] == "image/png"
        [scene] = wechat.scenes
        assert len(scene) <= 32
        for scanned in (scene, f"{scene}&l=1z"):
            led = await accepted(api.visitor().get(f"/v1/invites/{scanned}"))
            assert led["team_buy_id"] == opened["id"]
        wechat.is_away = True
        await refused(market, api.visitor().get(path), 503, "unavailable")
    await refused(market, market.api.visitor().get(path), 422, "wechat_unavailable")
    nowhere = f"/v1/team-buys/{uuid4()}/wxacode"
    await refused(market, market.api.visitor().get(nowhere), 404, "team_buy_not_found")
    await accepted(shop.owner.post(shop.path("team-buys", opened["id"], "cancel")))
    await refused(market, market.api.visitor().get(path), 409, "team_buy_closed")
