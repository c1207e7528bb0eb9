"""What keeps somebody from using a page: what axe objects to, and what the screen cuts off."""

from typing import Final

from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page

RULES: Final = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]}}
GRAVE: Final = frozenset({"serious", "critical"})
QUIET_MS: Final = 400
SIDEWAYS: Final = "document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"


async def objections(page: Page) -> list[str]:
    """Return what is wrong with the page as it stands."""
    await page.wait_for_load_state("networkidle")
    await page.wait_for_timeout(QUIET_MS)  # what slides in has done so
    found = await Axe().run(page, options=RULES)
    wrong = [
        f"{page.url} {one['id']}: {node['html'][:160]}"
        for one in found.response["violations"]
        if one["impact"] in GRAVE
        for node in one["nodes"]
    ]
    if await page.evaluate(SIDEWAYS):
        wrong.append(f"{page.url} is wider than the screen")
    return wrong
