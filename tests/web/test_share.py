"""The share page: what a chat's preview and a browser get, whatever a merchant typed."""

import re
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import httpx

from tests.support.market import Market

HOSTILE = "<script>alert(1)</script>\"'&amp;{{ 7*7 }}%s\u0007\u202e]]> 葡萄"
SVG = "{http://www.w3.org/2000/svg}"


class Page(HTMLParser):
    """Collects a page's tags and its meta properties."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.meta: dict[str, str] = {}
        self.lang = ""
        self.words = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        found = {name: value or "" for name, value in attrs}
        if tag == "meta":
            self.meta[found.get("property") or found.get("name", "")] = found.get("content", "")
        if tag == "html":
            self.lang = found.get("lang", "")

    def handle_data(self, data: str) -> None:
        self.words += data


async def page_of(market: Market, code: str, *rest: str, language: str = "en") -> httpx.Response:
    path = "/".join([f"/t/{code}", *rest])
    return await market.api.visitor().client.get(path, headers={"Accept-Language": language})


async def a_code(market: Market, title: str = "Sun-grapes") -> str:
    shop = await market.shop(title=title)
    [lin] = await market.crowd(1)
    opened = await shop.open(lin)
    return str(opened["invite_code"]).replace("-", "")[:12]


async def test_the_preview_card(market: Market) -> None:
    """Open Graph tags: title, price, picture and address; the same in both languages."""
    code = await a_code(market)
    for language, lang in (("en", "en"), ("zh-CN,zh;q=0.9", "zh-CN"), ("fr", "en")):
        answer = await page_of(market, code, language=language)
        assert answer.status_code == 200
        assert answer.headers["content-type"].startswith("text/html")
        page = Page(answer.text)
        assert page.lang == lang
        assert "Sun-grapes" in page.meta["og:title"]
        assert page.meta["og:url"].endswith(f"/t/{code}")
        picture = await market.api.visitor().client.get(page.meta["og:image"])
        assert (picture.status_code, picture.headers["content-type"]) == (200, "image/png")
        assert page.meta["og:type"]
        assert "49.90" in page.words
        assert page.meta["og:description"]
    chinese = Page((await page_of(market, code, language="zh-CN")).text)
    english = Page((await page_of(market, code, language="en")).text)
    assert chinese.meta["og:description"] != english.meta["og:description"]


async def test_nothing_on_it_runs(market: Market) -> None:
    """No script, no frame, nothing from elsewhere; the headers say so as well."""
    answer = await page_of(market, await a_code(market))
    page = Page(answer.text)
    assert not {"script", "iframe", "object", "embed", "form"} & set(page.tags)
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src" not in policy
    assert "unsafe" not in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "no-referrer"


async def test_the_price_on_it_is_the_price_now(market: Market) -> None:
    """It falls with the team-buy, and says when it is over."""
    shop = await market.shop()
    people = await market.crowd(3)
    opened = await shop.open(people[0])
    code = opened["invite_code"].replace("-", "")[:12]
    for person in people:
        await market.join(person, opened["id"])
    assert "42.90" in Page((await page_of(market, code)).text).words
    poster = (await page_of(market, code, "poster.svg")).text
    assert "42.90" in poster


async def test_hostile_titles_stay_text(market: Market) -> None:
    """What a merchant typed is shown as typed and never becomes markup, in page and poster."""
    code = await a_code(market, HOSTILE)
    answer = await page_of(market, code)
    page = Page(answer.text)
    assert "script" not in page.tags
    assert "<script>alert(1)</script>" in page.words
    assert "{{ 7*7 }}" in page.words
    assert "49 " not in page.meta["og:title"]
    assert page.meta["og:title"].startswith("<script>")
    poster = await page_of(market, code, "poster.svg")
    root = ET.fromstring(poster.content)  # noqa: S314 - it is our own
    assert not [one for one in root.iter() if one.tag == f"{SVG}script"]
    assert "<script>alert(1)</scr" in "".join(root.itertext())


async def test_the_pictures(market: Market) -> None:
    """QR code and poster are whole SVG documents that draw everything themselves."""
    code = await a_code(market)
    for name in ("qr.svg", "poster.svg"):
        answer = await page_of(market, code, name)
        assert answer.status_code == 200
        assert answer.headers["content-type"].startswith("image/svg+xml")
        root = ET.fromstring(answer.content)  # noqa: S314 - it is our own
        assert root.tag == f"{SVG}svg", name
        hrefs = re.findall(r'href="([^"]*)"', answer.text)
        assert all(href.startswith("data:") for href in hrefs)
        if hrefs:
            assert "data:" in answer.headers["content-security-policy"], "it may show its QR code"
    assert "49.90" in (await page_of(market, code, "poster.svg")).text


async def test_codes_are_read_as_everywhere(market: Market) -> None:
    """Lower case and hyphens lead there; the page names the plain address."""
    code = await a_code(market)
    typed = "-".join([code[:4], code[4:8], code[8:]]).lower()
    page = Page((await page_of(market, typed)).text)
    assert page.meta["og:url"].endswith(f"/t/{code}")


async def test_links_that_lead_nowhere_say_so_as_a_page(market: Market) -> None:
    """People followed them: 404 and 410 are pages, in their language, that nothing indexes."""
    code = await a_code(market)
    await market.advance(86_400)
    for which, status in (("7K3M9QXR2HTV", 404), ("nonsense", 404), (code, 410)):
        for rest in ((), ("qr.svg",), ("poster.svg",), ("poster.png",), ("qr.png",)):
            answer = await page_of(market, which, *rest)
            assert answer.status_code == status
            page = Page(answer.text)
            assert (page.lang, page.meta["robots"]) == ("en", "noindex")
            chinese = Page((await page_of(market, which, *rest, language="zh-CN")).text)
            assert chinese.words != page.words
