"""The payment page in a browser: what its script does with Stripe's fields and the server's word.

Stripe's own script is played by a stub, since nothing of the Internet is reached; the page, its
content policy and the payment are real. Each request of the browser is handed to the application.
"""

import re
from collections.abc import AsyncIterator
from typing import Any, Final
from urllib.parse import urlsplit

import pytest
from playwright.async_api import Page, Route, async_playwright, expect

from tests.support import chromium
from tests.support.market import Market, market_settings
from tests.support.refusals import accepted
from tests.support.web import Api, Shopper, open_api

STRIPE: Final = """
window.Stripe = (key, options) => ({
  elements: ({ clientSecret }) => ({
    secret: clientSecret,
    create: () => {
      const heard = {};
      return {
        on: (name, act) => { heard[name] = act; },
        mount: (place) => {
          const field = document.createElement("input");
          field.setAttribute("aria-label", "Card number");
          document.querySelector(place).appendChild(field);
          heard.ready();
        },
      };
    },
  }),
  confirmPayment: async ({ elements, confirmParams }) => {
    const card = document.querySelector("input").value;
    if (card === "4000000000000002") return { error: { message: "Your card was declined." } };
    await window.confirmAtStripe(elements.secret, card, confirmParams.return_url);
    return {};
  },
});
"""
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(chromium.PROGRAM is None, reason=chromium.MISSING),
]


class Browsed:
    """A browser's page that reaches one application, and what went wrong in it."""

    def __init__(self, api: Api, page: Page) -> None:
        self.page = page
        self.wrong: list[str] = []
        self.hosts: set[str] = set()
        self.stripe_answers = True
        self._visitor = api.visitor(**{"Accept-Language": "en"})
        page.on("pageerror", lambda error: self.wrong.append(str(error)))
        page.on("console", lambda said: self.wrong.extend([said.text] * (said.type == "error")))

    async def answer(self, route: Route) -> None:
        asked = route.request
        self.hosts.add(urlsplit(asked.url).netloc)
        if urlsplit(asked.url).netloc == "js.stripe.com":
            if not self.stripe_answers:
                await route.abort()
                return
            await route.fulfill(body=STRIPE, content_type="text/javascript")
            return
        got = await self._visitor.client.request(
            asked.method, asked.url, headers=asked.headers, content=asked.post_data_buffer
        )
        await route.fulfill(status=got.status_code, headers=dict(got.headers), body=got.content)


@pytest.fixture
async def browsed(
    market: Market, database_url: str, sandbox_url: str
) -> AsyncIterator[tuple[Market, Browsed]]:
    """The application as it is with a real provider, and an English phone that looks at it."""
    settings = {**market_settings(sandbox_url), "sandbox_url": None}
    async with open_api(database_url, **settings) as api, async_playwright() as playwright:
        browser = await chromium.launch(playwright)
        page = await browser.new_page(locale="en", viewport={"width": 390, "height": 844})
        shown = Browsed(api, page)
        await page.route("**/*", shown.answer)
        yield market, shown
        await browser.close()


async def a_link(market: Market) -> tuple[Shopper, dict[str, Any], str]:
    shop = await market.shop()
    lin, ming = await market.crowd(2)
    opened = await shop.open(lin)
    seat = await market.reserve(ming, opened["id"])
    link = await accepted(ming.post(f"/v1/seats/{seat['id']}/pay-link", key=None))
    return ming, seat, str(link["url"]).partition("?")[0]


async def test_a_card_is_typed_refused_typed_again_and_taken(
    browsed: tuple[Market, Browsed],
) -> None:
    """A declined card can be followed by another; the server's word leads back to the order."""
    market, shown = browsed
    ming, seat, link = await a_link(market)
    page, confirmed = shown.page, []

    async def confirm(secret: str, card: str, return_url: str) -> None:
        confirmed.append((card, return_url))
        await market.pay(secret, card=card)
        await market.sweep(looks=True)

    await page.expose_function("confirmAtStripe", confirm)
    await page.goto(link)
    button = page.get_by_role("button", name=re.compile(r"Pay .*49\.90"))
    await expect(button).to_be_enabled()
    await page.get_by_label("Card number").fill("4000000000000002")
    await button.click()
    await expect(page.get_by_role("alert")).to_have_text("Your card was declined.")
    await expect(button).to_be_enabled()
    await page.get_by_label("Card number").fill("4242424242424242")
    await button.click()
    await page.wait_for_url(f"**/m/#/pages/paid/index?seat={seat['id']}")
    assert confirmed == [("4242424242424242", f"{link}?language=en")]
    assert (await ming.get(f"/v1/seats/{seat['id']}")).json()["state"] == "authorized"
    assert shown.hosts <= {"127.0.0.1:8000", "js.stripe.com"}
    assert [one for one in shown.wrong if "Content Security Policy" in one] == []


async def test_coming_back_from_the_bank(browsed: tuple[Market, Browsed]) -> None:
    """After 3-D Secure the address says how it went: paid leads on, failed asks for a card."""
    market, shown = browsed
    _, seat, link = await a_link(market)
    page = shown.page
    await page.goto(f"{link}?language=en&redirect_status=failed")
    await expect(page.get_by_role("alert")).to_contain_text("was not completed")
    await expect(page.get_by_role("button")).to_be_enabled()
    started = await accepted(market.api.visitor().post(f"{urlsplit(link).path}/payment"))
    await market.pay(str(started["client_secret"]))
    await page.goto(f"{link}?language=en&redirect_status=succeeded")
    await expect(page.get_by_role("status")).to_contain_text("Confirming")
    await market.sweep(looks=True)
    await page.wait_for_url(f"**/m/#/pages/paid/index?seat={seat['id']}")


async def test_a_provider_that_cannot_be_reached_is_asked_again(
    browsed: tuple[Market, Browsed],
) -> None:
    """Nothing is charged and nothing hangs: the button tries again."""
    market, shown = browsed
    _, _, link = await a_link(market)
    page = shown.page
    shown.stripe_answers = False
    await page.goto(link)
    await expect(page.get_by_role("alert")).to_contain_text("cannot be reached")
    shown.stripe_answers = True
    await page.get_by_role("button", name="Try again").click()
    await expect(page.get_by_role("button", name=re.compile("Pay"))).to_be_enabled()
