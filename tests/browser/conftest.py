"""A real browser on a whole Pintier: what people see, in both languages.

Without Chromium these tests are skipped. Each of them also fails on an error in a page, on anything
asked of another host, and on anything the Content-Security-Policy had to stop.
"""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Final

import httpx
import pytest
from playwright.async_api import (
    Browser,
    BrowserContext,
    Page,
    ViewportSize,
    async_playwright,
    expect,
)

from app.devstack.demo.people import Sessions
from app.devstack.process import free_port
from tests.browser.shop import Shop
from tests.support import chromium
from tests.support.servers import server_folder
from tests.support.up import Up

PHONE: Final[ViewportSize] = {"width": 390, "height": 844}
DESK: Final[ViewportSize] = {"width": 1280, "height": 800}
HERE: Final = Path(__file__).parent
CALL_SECONDS: Final = 20.0
PATIENCE_MS: Final = 20_000
FAR_MS: Final = 4_102_444_800_000

expect.set_options(timeout=PATIENCE_MS)
OpenPage = Callable[..., Awaitable[Page]]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.slow)
            names = item.fixturenames if isinstance(item, pytest.Function) else ()
            if "browser" in names and chromium.PROGRAM is None:
                item.add_marker(pytest.mark.skip(reason=chromium.MISSING))


@pytest.fixture(scope="session")
async def stack() -> AsyncIterator[Up]:
    """Run everything, embedded, with its demo data."""
    up = Up(server_folder() / "browser", free_port())
    await up.says("Pintier is ready")
    yield up
    up.process.stop()


@pytest.fixture(scope="session")
async def shop(stack: Up, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Shop]:
    """Yield what people behind the scenes do, over HTTP."""
    home = str(tmp_path_factory.mktemp("sessions"))

    async def wait(_: int) -> None:
        raise AssertionError("log-in codes are rationed: one log-in for each of the staff")

    async with httpx.AsyncClient(base_url=stack.url, timeout=CALL_SECONDS) as client:
        yield Shop(Sessions(client, {"PINTIER_HOME": home}, on_wait=wait), client)


@pytest.fixture(scope="session")
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await chromium.launch(playwright)
        yield browser
        await browser.close()


@pytest.fixture
async def open_page(browser: Browser, stack: Up) -> AsyncIterator[OpenPage]:
    """Yield what opens an address in a browser of somebody's own.

    With a `token` they are logged in at both fronts for as long as it is good.
    """
    contexts: list[BrowserContext] = []
    wrong: list[str] = []

    async def open_page(
        path: str,
        *,
        language: str = "zh-CN",
        viewport: ViewportSize = PHONE,
        token: str | None = None,
    ) -> Page:
        context = await browser.new_context(
            base_url=stack.url, locale=language, viewport=viewport, timezone_id="Asia/Shanghai"
        )
        context.set_default_timeout(PATIENCE_MS)
        contexts.append(context)
        if token is not None:
            await context.add_init_script(_logged_in(token))
        page = await context.new_page()
        page.on("pageerror", lambda error: wrong.append(f"{page.url}: {error}"))
        page.on("request", lambda request: _watch(request.url, stack.url, wrong))
        page.on("console", lambda said: _hear(said.text, wrong))
        await page.goto(path)
        return page

    yield open_page
    for context in contexts:
        await context.close()
    assert wrong == []


def _logged_in(token: str) -> str:
    access = json.dumps({"token": token, "until": FAR_MS})
    refresh = json.dumps({"type": "string", "data": "unused"})
    return (
        f"sessionStorage.setItem('pintier.access', {json.dumps(access)});"
        f"localStorage.setItem('pintier.refresh', {json.dumps(refresh)});"
        f"sessionStorage.setItem('pintier.console.access', {json.dumps(f'{FAR_MS} {token}')});"
        "localStorage.setItem('pintier.console.refresh', 'unused');"
    )


def _watch(url: str, origin: str, wrong: list[str]) -> None:
    own = (origin, origin.replace("http", "ws"), "data:", "blob:")
    if not url.startswith(own):
        wrong.append(f"asked of another host: {url}")


def _hear(text: str, wrong: list[str]) -> None:
    if "Content Security Policy" in text or "violates the following" in text:
        wrong.append(text)
