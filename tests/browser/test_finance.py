"""Finance in the console: from a total down to a message, paying out by two, closing a period."""

import hashlib
import re
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from app.devstack.log_ins import FINANCE_PHONE, OPERATOR_PHONE, OWNER_PHONE
from tests.browser.access import objections
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


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.feature("N-17")
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
    await expect(second.get_by_role("link", name=re.compile("^tr_")).first).to_be_visible()
    lines = second.get_by_role("heading", name=WORDS.text("payoutLines.title"))
    await expect(lines).to_be_visible()


@pytest.mark.feature("N-2")
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


@pytest.mark.feature("N-17")
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


@pytest.mark.feature("N-17")
async def test_a_file_is_made_and_is_what_its_manifest_says(
    open_page: OpenPage, shop: Shop
) -> None:
    await shop.sale("Quinces")
    page = await _desk(open_page, shop, FINANCE_PHONE, "exports")
    await page.get_by_label(WORDS.text("export.kindTitle")).select_option("settlements")
    await page.get_by_label(WORDS.text("export.from")).fill("2020-01-01")
    await _press(page, "export.make")
    sha256 = page.get_by_text(re.compile("^[0-9a-f]{64}$"))
    await expect(sha256).to_be_visible()
    assert await objections(page) == []
    async with page.expect_download() as saving:
        await _press(page, "export.save")
    assert _sha256(await (await saving.value).path()) == await sha256.inner_text()
    await page.get_by_role("link", name=WORDS.text("nav.exports")).first.click()
    files = page.get_by_role("region", name=WORDS.text("export.files"))
    await expect(files.get_by_text(WORDS.text("state.export.done")).first).to_be_visible()


async def test_a_buyer_is_given_goodwill_from_their_seats_trail(
    open_page: OpenPage, shop: Shop
) -> None:
    await shop.sale("Medlars")
    page = await _desk(open_page, shop, FINANCE_PHONE, "settlements")
    await (
        page.get_by_role("region", name=WORDS.text("nav.settlements"))
        .get_by_role("link")
        .first.click()
    )
    await page.get_by_role("link", name=re.compile("^pi_")).first.click()
    await page.get_by_role("link", name=WORDS.text("trail.toRefunds")).click()
    await _press(page, "refund.goodwill")
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label(WORDS.text("refund.goodwillAmount")).fill("1.50")
    await dialog.get_by_label(WORDS.text("refund.reason")).fill("came a day late")
    assert await objections(page) == []
    await _press(page, "refund.giveGoodwill")
    given = page.get_by_role("row", name=re.compile("came a day late"))
    await expect(given.get_by_text(WORDS.text("refund.kind.goodwill"))).to_be_visible()
    await expect(given.get_by_text("¥1.50").first).to_be_visible()


async def test_an_endpoints_secret_is_replaced(open_page: OpenPage, shop: Shop) -> None:
    page = await _desk(open_page, shop, FINANCE_PHONE, "webhooks")
    await _press(page, "webhook.new")
    await page.get_by_label(WORDS.text("webhook.url")).fill("https://books.example.com/pintier")
    await _press(page, "webhook.make")
    secret = page.get_by_text(re.compile("^whsec_"))
    first = await secret.inner_text()
    await _press(page, "webhook.rotate")
    await _press(page, "webhook.rotateNow")
    await expect(secret).not_to_have_text(first)
    await expect(page.get_by_text(WORDS("webhook.formerUntil"))).to_be_visible()


async def test_a_bank_line_that_is_no_payout_is_settled_by_hand(
    open_page: OpenPage, shop: Shop
) -> None:
    page = await _desk(open_page, shop, OPERATOR_PHONE, "bank")
    text = "booked_on,amount,currency,reference\n2026-11-20,-12.50,cny,ACCOUNT FEE\n"
    statement = {"name": "november.csv", "mimeType": "text/csv", "buffer": text.encode()}
    await page.get_by_label(WORDS("bank.choose")).set_input_files(statement)
    await _press(page, "bank.send")
    line = page.get_by_role("row", name=re.compile("ACCOUNT FEE"))
    await line.get_by_role("button", name=WORDS.text("bank.resolve")).click()
    await page.get_by_label(WORDS.text("recon.reason")).fill("kept by the bank")
    await page.get_by_label(WORDS.text("recon.account")).select_option("asset:suspense")
    assert await objections(page) == []
    await _press(page, "bank.resolveNow")
    await expect(line).to_be_hidden()
    await page.get_by_label(WORDS.text("bank.lines")).select_option("resolved")
    await expect(line.get_by_text("kept by the bank")).to_be_visible()
    await line.get_by_role("link", name=WORDS.text("bank.booked")).click()
    await expect(page.get_by_text(WORDS.text("account.kind.suspense")).first).to_be_visible()
