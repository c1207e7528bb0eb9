"""Two phones in one group: what one writes the other reads, whatever the wire does meanwhile."""

import pytest
from playwright.async_api import expect

from tests.browser.acts import enter_room, say, sign_up
from tests.browser.conftest import OpenPage
from tests.browser.shop import Shop
from tests.browser.words import LANGUAGES, Words


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_plus_one_becomes_a_seat_on_both_phones(
    open_page: OpenPage, shop: Shop, language: str
) -> None:
    words = Words(language)
    team_buy = await shop.team_buy(f"Pears {language}", with_room=True)
    pages = [await open_page("/m/", language=language) for _ in range(2)]
    for page in pages:
        await sign_up(page, shop, words)
        await enter_room(page, team_buy["room"], words)
    first, second = pages
    await say(first, words, "+2")
    for page in pages:
        log = page.get_by_role("log")
        await expect(log.get_by_text("+2", exact=True)).to_have_count(1)
        await expect(log.get_by_text(words("chat.order.reserved")).first).to_be_visible()
    # Only whoever wrote it is told what to pay.
    mine = words.text("chat.order.mine")
    await expect(first.get_by_text(mine).first).to_be_visible()
    await expect(second.get_by_text(mine)).to_have_count(0)


async def test_a_cut_wire_loses_and_doubles_nothing(open_page: OpenPage, shop: Shop) -> None:
    words = Words("zh-CN")
    team_buy = await shop.team_buy("Plums", with_room=True)
    pages = [await open_page("/m/") for _ in range(2)]
    for page in pages:
        await sign_up(page, shop, words)
        await enter_room(page, team_buy["room"], words)
    first, second = pages
    await say(first, words, "before")
    await expect(second.get_by_role("log").get_by_text("before")).to_have_count(1)

    await second.context.set_offline(True)
    for number in range(3):
        await say(first, words, f"meanwhile {number}")
    await say(second, words, "from the dark")
    await expect(second.get_by_role("button", name=words("chat.retry"))).to_be_visible()
    await expect(first.get_by_role("log").get_by_text("from the dark")).to_have_count(0)
    await second.context.set_offline(False)

    said = ["before", *(f"meanwhile {number}" for number in range(3)), "from the dark"]
    for text in said:
        for page in pages:
            await expect(page.get_by_role("log").get_by_text(text, exact=True)).to_have_count(1)
    # What nobody heard was sent again by itself.
    await expect(second.get_by_role("button", name=words("chat.retry"))).to_have_count(0)
    shown = [await page.get_by_role("log").inner_text() for page in pages]
    order = [[text.index(one) for one in said] for text in shown]
    assert order == [sorted(one) for one in order]
