"""Cards that do not simply work: declined, or asked about by the bank; nothing is lost by it."""

from playwright.async_api import Page, expect

from tests.browser.acts import log_in, tap
from tests.browser.conftest import OpenPage
from tests.browser.shop import Shop
from tests.browser.words import Words

WORKS = "4242 4242 4242 4242"
DECLINES = "4000 0000 0000 0002"
ASKS = "4000 0025 0000 3155"


async def _to_the_card(page: Page, shop: Shop, words: Words, code: str) -> None:
    """From the team's page to the sheet where a card is typed."""
    await page.goto(f"/m/#/pages/team/index?code={code}")
    await tap(page, words("team.join"))
    await tap(page, words("join.log_in"))
    await log_in(page, shop, words)
    await tap(page, words("pay.do.hold"))


async def _pay_with(page: Page, words: Words, card: str) -> None:
    await page.get_by_label(words("card.number")).fill(card)
    await tap(page, words("pay.confirm"))


async def test_a_declined_card_keeps_the_place_for_another(open_page: OpenPage, shop: Shop) -> None:
    words = Words("zh-CN")
    team_buy = await shop.team_buy("Cherries")
    page = await open_page("/m/")
    await _to_the_card(page, shop, words, team_buy["invite_code"])
    await _pay_with(page, words, DECLINES)
    await expect(page.get_by_role("alert").filter(has_text=words("pay.declined"))).to_be_visible()
    await _pay_with(page, words, WORKS)
    await expect(page.get_by_text(words("paid.in")).first).to_be_visible()


async def test_the_banks_question_is_failed_and_then_passed(
    open_page: OpenPage, shop: Shop
) -> None:
    words = Words("en")
    team_buy = await shop.team_buy("Figs")
    page = await open_page("/m/", language="en")
    await _to_the_card(page, shop, words, team_buy["invite_code"])
    await _pay_with(page, words, ASKS)
    await page.get_by_role("button", name=words("pay.bank_no"), exact=True).click()
    await expect(page.get_by_role("alert").filter(has_text=words("pay.declined"))).to_be_visible()
    await _pay_with(page, words, ASKS)
    await page.get_by_role("button", name=words("pay.bank_yes"), exact=True).click()
    await expect(page.get_by_text(words("paid.in")).first).to_be_visible()
