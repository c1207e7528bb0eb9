"""Every page of both fronts: nothing axe objects to, nothing cut off, one language."""

import re

import pytest
from playwright.async_api import expect

from app.devstack.log_ins import FINANCE_PHONE, LEADER_PHONE, OPERATOR_PHONE
from tests.browser.access import objections
from tests.browser.acts import join_and_pay, sent_code
from tests.browser.conftest import DESK, OpenPage
from tests.browser.shop import Shop
from tests.browser.words import LANGUAGES, Words
from tests.support.soak import IS_SOAK

SMALL = {"width": 320, "height": 640}
SHOPPERS_READ = LANGUAGES if IS_SOAK else ("zh-CN",)
STAFF_READS = LANGUAGES if IS_SOAK else ("en",)
"""Every page in either language takes three minutes; `make soak` looks at all."""
FINANCE_PAGES = {
    FINANCE_PHONE: (
        *("payables", "payouts", "settlements", "reconciliation", "transactions", "reversals"),
        *("periods", "audit", "webhooks", "statement"),
    ),
    OPERATOR_PHONE: ("bank", "payables"),
}
# Brands, units and code-like words may stand in a Chinese page; a sentence may not.
SENTENCE = re.compile(r"[A-Za-z]{2,}(?: [A-Za-z]{2,}){3,}")


@pytest.mark.parametrize("language", SHOPPERS_READ)
async def test_the_mini_app(open_page: OpenPage, shop: Shop, language: str) -> None:
    words = Words(language)
    team_buy = await shop.team_buy("青葡萄", with_room=True)
    code, room = team_buy["invite_code"], team_buy["room"]["id"]
    page = await open_page("/m/", language=language, viewport=SMALL)
    wrong = await objections(page)
    for path in ("login/index", f"team/index?code={code}", "rooms/index", "mine/index", "me/index"):
        await page.goto(f"/m/#/pages/{path}")
        wrong += await objections(page)
    await page.goto(f"/m/#/pages/team/index?code={code}")
    await join_and_pay(page, shop, words)
    wrong += await objections(page)
    seats = await page.evaluate("location.hash")
    seat = seats.rpartition("=")[2]
    await page.goto(f"/m/#/pages/room/index?code={team_buy['room']['invite_code']}")
    await page.get_by_role("button", name=words("room.join")).click()
    await expect(page.get_by_role("log")).to_be_visible()
    paths = (
        *("home/index", f"team/index?code={code}", f"seat/index?id={seat}", "mine/index"),
        *(f"invite/index?code={code}", "me/index", "notices/index", "code/index", "rooms/index"),
        *(f"chat/index?room={room}", f"room/index?room={room}", f"search/index?room={room}"),
        f"campaign/index?id={team_buy['campaign_id']}",
    )
    for path in paths:
        await page.goto(f"/m/#/pages/{path}")
        wrong += await objections(page)
        text = await page.locator("body").inner_text()
        if language == "zh-CN":
            wrong += [f"{path}: {one}" for one in SENTENCE.findall(text)]
    assert wrong == []


@pytest.mark.parametrize("language", SHOPPERS_READ)
async def test_the_leaders_pages(open_page: OpenPage, shop: Shop, language: str) -> None:
    team_buy = await shop.team_buy("红富士", with_room=True)
    lin = await shop.staff(LEADER_PHONE)
    room = team_buy["room"]["id"]
    page = await open_page("/m/", language=language, viewport=SMALL, token=lin.token)
    wrong: list[str] = []
    for path in (
        *("rooms/index", "open/index", f"manage/index?id={team_buy['id']}", "commission/index"),
        *(f"admin/index?room={room}", f"paste/index?room={room}", "pickup/index"),
        "strikes/index",
    ):
        await page.goto(f"/m/#/pages-leader/{path}")
        wrong += await objections(page)
        if language == "zh-CN":
            wrong += [
                f"{path}: {one}"
                for one in SENTENCE.findall(await page.locator("body").inner_text())
            ]
    assert wrong == []


@pytest.mark.parametrize("language", STAFF_READS)
async def test_the_consoles_finance_pages(open_page: OpenPage, shop: Shop, language: str) -> None:
    """With something on each: of a page that lists, the first thing it leads to as well."""
    await shop.sale("Lychees")
    await shop.open_payout_account()
    wrong: list[str] = []
    for phone, paths in FINANCE_PAGES.items():
        person = await shop.staff(phone)
        page = await open_page(
            "/console/#/finance", language=language, viewport=DESK, token=person.token
        )
        for path in paths:
            await page.goto(f"/console/#/finance/{path}")
            wrong += await objections(page)
            text = await page.get_by_role("main").inner_text()
            if language == "zh-CN":
                wrong += [f"{path}: {one}" for one in SENTENCE.findall(text)]
            within = page.get_by_role("main").locator(f'a[href*="/finance/{path}/"]')
            if await within.count():
                await within.first.click()
                wrong += await objections(page)
                deeper = page.get_by_role("main").locator('a[href*="/seats/"]')
                if await deeper.count():
                    await deeper.first.click()
                    wrong += await objections(page)
    assert wrong == []


@pytest.mark.parametrize("language", STAFF_READS)
async def test_the_console(open_page: OpenPage, shop: Shop, language: str) -> None:
    page = await open_page("/console/", language=language, viewport=DESK)
    wrong = await objections(page)
    words = Words(language, front="console")
    phone = await shop.colleague("owner")
    await page.get_by_label(words("login.phone")).fill(phone)
    await page.get_by_role("button", name=words("login.send")).click()
    await page.get_by_label(words("login.code"), exact=True).fill(await sent_code(shop, phone))
    await page.get_by_role("button", name=words("login.enter"), exact=True).click()
    links = page.get_by_role("navigation").get_by_role("link")
    await expect(links.first).to_be_visible()
    looked_at = {f"#/finance/{path}" for path in FINANCE_PAGES[FINANCE_PHONE]}
    for address in await links.evaluate_all("all => all.map(one => one.getAttribute('href'))"):
        if address in looked_at:  # with something on it, by the test above
            continue
        await page.goto(f"/console/{address}")
        wrong += await objections(page)
    assert wrong == []
