"""A newcomer follows a shared link, joins, pays, sees the price fall, and reads the receipt."""

import pytest
from playwright.async_api import expect

from tests.browser.acts import join_and_pay, tap
from tests.browser.conftest import OpenPage
from tests.browser.shop import Shop
from tests.browser.words import LANGUAGES, Words


@pytest.mark.parametrize("language", LANGUAGES)
async def test_from_a_shared_link_to_the_receipt(
    open_page: OpenPage, shop: Shop, language: str
) -> None:
    words = Words(language)
    team_buy = await shop.team_buy(f"Grapes {language}", formed_min=2)
    first = await open_page(f"/t/{team_buy['invite_code']}", language=language)
    await first.get_by_role("link").first.click()
    await expect(first.get_by_text("49.90").first).to_be_visible()
    await join_and_pay(first, shop, words)
    await tap(first, words("paid.team"))
    await expect(first.get_by_text(words.text("team.joined", n=1)).first).to_be_visible()

    second = await open_page(f"/t/{team_buy['invite_code']}", language=language)
    await second.get_by_role("link").first.click()
    await join_and_pay(second, shop, words)

    # Nobody reloads the first page: the price falls by itself, and it is said aloud.
    await expect(first.get_by_text(words.text("team.joined", n=2)).first).to_be_visible()
    spoken = first.locator("[aria-live=polite]").filter(has_text=words("team.fell"))
    await expect(spoken).to_have_count(1)

    await shop.close(team_buy["id"])
    await expect(first.get_by_text(words("state.settled")).first).to_be_visible()
    await tap(first, words("team.my_order"))
    receipt = first.get_by_text(words("receipt.captured"), exact=True)
    await expect(receipt.first).to_be_visible()
    await expect(first.get_by_text("¥42.90").first).to_be_visible()
    await expect(first.get_by_text("¥7.00").first).to_be_visible()  # released of 49.90
