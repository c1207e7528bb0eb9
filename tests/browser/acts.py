"""What people do with their thumbs: by roles and by the words they read, never by the markup."""

import asyncio
import re
import secrets

from playwright.async_api import Page, expect

from tests.browser.shop import Shop
from tests.browser.words import Words

SENT_WITHIN_SECONDS = 20
LOOK_EVERY_SECONDS = 0.1


async def tap(page: Page, name: re.Pattern[str]) -> None:
    """Tap what is called so, be it a button or a link."""
    await page.get_by_role("button", name=name).or_(page.get_by_role("link", name=name)).click()


async def log_in(page: Page, shop: Shop, words: Words, *, phone: str = "") -> None:
    """Log in by phone and code, on whatever page asks for it; a new number signs up."""
    phone = phone or f"+86137{secrets.randbelow(10**8):08d}"
    await page.get_by_label(words("login.phone")).first.fill(phone)
    await tap(page, words("login.send"))
    await page.get_by_label(words("login.code"), exact=True).fill(await sent_code(shop, phone))
    await page.get_by_role("button", name=words("login.enter"), exact=True).click()


async def sent_code(shop: Shop, phone: str) -> str:
    """Return the code that was sent to a phone, once it has been."""
    async with asyncio.timeout(SENT_WITHIN_SECONDS):
        while not (code := await shop.code_of(phone)):  # noqa: ASYNC110  (nobody tells)
            await asyncio.sleep(LOOK_EVERY_SECONDS)
    return code


async def join_and_pay(page: Page, shop: Shop, words: Words) -> None:
    """From the team's page to the page that says it is paid."""
    await tap(page, words("team.join"))
    await tap(page, words("join.log_in"))
    await log_in(page, shop, words)
    await tap(page, words("pay.do.hold"))
    await page.get_by_label(words("card.number")).fill("4242 4242 4242 4242")
    await tap(page, words("pay.confirm"))
    await expect(page.get_by_text(words("paid.in")).first).to_be_visible()


async def sign_up(page: Page, shop: Shop, words: Words) -> None:
    """Log in as somebody new, and be let on."""
    await page.goto("/m/#/pages/login/index")
    await log_in(page, shop, words)
    await page.wait_for_url(re.compile("^(?!.*login)"))


async def enter_room(page: Page, room: dict[str, object], words: Words) -> None:
    """Follow a group's invite and open its chat."""
    await page.goto(f"/m/#/pages/room/index?code={room['invite_code']}")
    await tap(page, words("room.join"))
    await expect(page.get_by_role("log")).to_be_visible()


async def say(page: Page, words: Words, text: str) -> None:
    """Write a message and send it."""
    await page.get_by_role("textbox", name=words("chat.say")).fill(text)
    await tap(page, words("chat.send"))
