"""The browser that tests drive: Chromium without its windows where it is there, else whole.

Debian's `chromium-headless-shell` draws and runs pages as `chromium` does, but has no window, tabs
or profile to keep in step: the tests of pages take a third less time of both processors.
"""

import shutil
from typing import Final

from playwright.async_api import Browser, Playwright

PROGRAM: Final = next(
    filter(None, map(shutil.which, ("chromium-headless-shell", "chromium"))),
    None,
)
"""Path of the program; None where no Chromium is installed."""
MISSING: Final = "no Chromium: apt-get install chromium-headless-shell"
FLAGS: Final = (
    *("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync"),
)


async def launch(playwright: Playwright) -> Browser:
    """Return a browser with nothing open in it."""
    return await playwright.chromium.launch(executable_path=PROGRAM, args=[*FLAGS])
