"""Finance in the console: from a total down to a message, paying out by two, closing a period."""

import re

from playwright.async_api import Page, expect

from app.devstack.log_ins import FINANCE_PHONE, OPERATOR_PHONE, OWNER_PHONE
from tests.browser.conftest import DESK, OpenPage
from tests.browser.shop import Shop
from tests.browser.words import Words

WORDS = Words("en", front="console")
PAID_WITHIN_MS = 60_000


async def _press(page: Page, key: str) -> None:
    await page.get_by_role("button", name=WORDS.text(key), exact=True).first.click()


async def _desk(open_page: OpenPage, shop: Shop, phone: str, path: str) -> Page:
    person = await shop.staff(phone)
    return await open_page(
        f"/console/#/finance/{path}", language="en", viewport=DESK, token=person.token
    )


async def test_a_payout_is_asked_for_by_one_and_agreed_to_by_another(
    open_page: OpenPage, shop: Shop
) -> None:
    await shop.sale("Apricots")
    await shop.open_payout_account()
    rules = await _desk(open_page, shop, OPERATOR_PHONE, "payables")
    merchants = rules.get_by_role("row", name=re.compile("Lin's Orchard"))
    await merchants.get_by_role("button", name=WORDS.text("policy.short")).click()
    await rules.get_by_label(WORDS.text("policy.delay_days")).fill("0")
    await rules.get_by_label(WORDS.text("policy.review_above_minor")).fill("1")
    await _press(rules, "act.save")
    await expect(rules.get_by_role("dialog")).to_be_hidden()

    asking = await _desk(open_page, shop, FINANCE_PHONE, "payables")
    row = asking.get_by_role("row", name=re.compile("Lin's Orchard"))
    await row.get_by_role("button", name=WORDS.text("payout.request")).click()
    await expect(asking.get_by_text(WORDS("payout.willBeReviewed"))).to_be_visible()
    await _press(asking, "payout.requestNow")
    await expect(asking.get_by_text(WORDS.text("payout.ownAsk"))).to_be_visible()
    approve = asking.get_by_role("button", name=WORDS.text("payout.approve"), exact=True)
    await expect(approve).to_have_count(0)

    second = await _desk(open_page, shop, OWNER_PHONE, "payouts")
    queue = second.get_by_role("region", name=WORDS.text("payout.queue"))
    await queue.get_by_role("button", name=WORDS.text("payout.approve"), exact=True).click()
    await _press(second, "payout.approveNow")
    await expect(second.get_by_text(WORDS.text("payout.queueEmpty"))).to_be_visible()
    payouts = second.get_by_role("region", name=WORDS.text("nav.payouts"))
    await payouts.get_by_role("link").first.click()
    paid = second.get_by_text(WORDS.text("state.payout.paid"), exact=True)
    await expect(paid).to_be_visible(timeout=PAID_WITHIN_MS)
    await expect(second.get_by_role("link", name=re.compile("^tr_"))).to_be_visible()


async def test_a_total_leads_down_to_the_message_that_began_it(
    open_page: OpenPage, shop: Shop
) -> None:
    await shop.sale("Plums")
    page = await _desk(open_page, shop, FINANCE_PHONE, "settlements")
    listed = page.get_by_role("region", name=WORDS.text("nav.settlements"))
    await listed.get_by_role("link").first.click()
    seats = page.get_by_role("region", name=WORDS.text("settlement.lines"))
    began: list[str] = []
    for nth in range(2):
        await seats.get_by_role("link", name=re.compile("^pi_")).nth(nth).click()
        steps = page.get_by_role("main").locator("ol")
        await expect(steps.get_by_text(re.compile("^pi_")).first).to_be_visible()
        began.append(await steps.get_by_role("listitem").first.inner_text())
        await page.go_back()
    ordered = [one for one in began if WORDS.text("trail.began.order") in one]
    tapped = [one for one in began if WORDS.text("trail.began.card") in one]
    assert (len(ordered), len(tapped)) == (1, 1)
    assert "+1" in ordered[0]


async def test_a_period_is_made_and_closed_for_good(open_page: OpenPage, shop: Shop) -> None:
    page = await _desk(open_page, shop, FINANCE_PHONE, "periods")
    await _press(page, "period.new")
    await _press(page, "period.make")
    periods = page.get_by_role("region", name=WORDS.text("nav.periods"))
    await periods.get_by_role("link").first.click()
    await expect(page.get_by_text(WORDS.text("period.ready"))).to_be_visible()
    await _press(page, "period.close")
    await _press(page, "period.closeNow")
    await expect(page.get_by_text(re.compile("^[0-9a-f]{64}$"))).to_be_visible()
    await expect(page.get_by_text(WORDS.text("period.hashSays"))).to_be_visible()
