"""A leader at work: opens with a look at the ladder, sees who came, reminds them, closes early."""

import re

from playwright.async_api import expect

from app.devstack.log_ins import LEADER_PHONE
from tests.browser.acts import tap
from tests.browser.conftest import OpenPage
from tests.browser.shop import Shop
from tests.browser.words import Words


async def test_from_opening_to_an_early_close(open_page: OpenPage, shop: Shop) -> None:
    words = Words("zh-CN")
    campaign = await shop.campaign("Mangoes", formed_min=1)
    lin = await shop.staff(LEADER_PHONE)
    given = {"title": "Mangoes 群", "merchant_id": campaign["merchant_id"]}
    room = await lin.post("/v1/rooms", given)
    page = await open_page("/m/#/pages/home/index", token=lin.token)

    await page.goto("/m/#/pages-leader/open/index")
    await page.get_by_role("radio", name=re.compile("Mangoes")).click()
    await expect(page.get_by_role("img", name=re.compile("35.90"))).to_be_visible()
    told = page.get_by_role("button", name="Mangoes 群", exact=True)
    if await told.get_attribute("aria-pressed") != "true":
        await told.click()
    await tap(page, words("leader.open_now"))
    await expect(page.get_by_text(words("leader.opened")).first).to_be_visible()
    await tap(page, words("leader.admin"))

    team_buy_id = page.url.rpartition("=")[2]
    paid, unpaid = await shop.shopper("Ming"), await shop.shopper("Hua")
    for one in (paid, unpaid):
        await one.post(f"/v1/rooms/{room['id']}/members", {"invite_code": room["invite_code"]})
        seat = await one.post(f"/v1/team-buys/{team_buy_id}/seats", {"quantity": 1})
        if one is paid:
            await one.pay(seat["id"])
    await expect(page.get_by_text(words.text("leader.held_n", n=1))).to_be_visible()
    await tap(page, words("leader.nudge"))
    await expect(page.get_by_text(words.text("leader.nudged", n=1))).to_be_visible()

    await tap(page, words("leader.close"))
    await page.get_by_text(words("leader.close_do"), exact=True).last.click()
    settled = page.get_by_text(words("chat.state.settled"), exact=True)
    await expect(settled.first).to_be_visible()
    await page.goto("/m/#/pages-leader/commission/index")
    await expect(page.get_by_text("Mangoes").first).to_be_visible()
