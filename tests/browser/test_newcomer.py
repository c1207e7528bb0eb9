"""A newcomer follows a shared link, joins, pays, sees the price fall, and reads the receipt."""

import re
import secrets

import pytest
from playwright.async_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.shop import Shop
from tests.browser.words import LANGUAGES, Words


async def tap(page: Page, name: re.Pattern[str]) -> None:
    """Tap what is called so, be it a button or a link."""
    await page.get_by_role("button", name=name).or_(page.get_by_role("link", name=name)).click()


async def log_in(page: Page, shop: Shop, words: Words) -> None:
    """Log in by phone and code, on whatever page asks for it."""
    phone = f"+86137{secrets.randbelow(10**8):08d}"
    await page.get_by_label(words("login.phone")).first.fill(phone)
    await tap(page, words("login.send"))
    await expect(page.get_by_text(phone)).to_be_visible()
    await page.get_by_label(words("login.code"), exact=True).fill(await shop.code_of(phone))
    await page.get_by_role("button", name=words("login.enter"), exact=True).click()


async def join_and_pay(page: Page, shop: Shop, words: Words) -> None:
    """From the team's page to the page that says it is paid."""
    await tap(page, words("team.join"))
    await tap(page, words("join.log_in"))
    await log_in(page, shop, words)
    await tap(page, words("pay.do.hold"))
    await page.get_by_label(words("card.number")).fill("4242 4242 4242 4242")
    await tap(page, words("pay.confirm"))
    await expect(page.get_by_text(words("paid.in")).first).to_be_visible()


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
