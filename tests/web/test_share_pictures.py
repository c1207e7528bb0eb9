"""The pictures of a team-buy: what chats show of a link, and what people save and pass on."""

from io import BytesIO

import httpx
import pytest
from PIL import Image

from app.web.share_drawings import (
    DrawnTeamBuy,
    DrawnTier,
    mini_program_card,
    poster,
    preview,
)
from tests.support.market import Market

SIZES = {"poster.png": (750, 1180), "preview.png": (1200, 630), "card.png": (1000, 800)}


async def picture(market: Market, url: str, **params: str) -> httpx.Response:
    answer = await market.api.visitor().get(url, **params)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "image/png"
    return answer


def opened(content: bytes) -> Image.Image:
    image = Image.open(BytesIO(content))
    image.load()
    return image


@pytest.mark.feature("WX-8")
async def test_each_picture_has_its_size(market: Market) -> None:
    """Open Graph's, a mini-program's 5:4, and a poster for a phone; small enough to be sent."""
    shop = await market.shop()
    [lin] = await market.crowd(1)
    share = (await shop.open(lin))["share"]
    for name, size in SIZES.items():
        answer = await picture(market, f"{share['url']}/{name}")
        assert opened(answer.content).size == size
        assert len(answer.content) < 100_000
        assert "max-age" in answer.headers["cache-control"]
    qr = opened((await picture(market, share["qr_png_url"])).content)
    assert qr.width == qr.height >= 300


async def test_a_picture_shows_the_price_now_in_the_language_asked_for(market: Market) -> None:
    """It is another picture once the price has fallen, and in the other language."""
    shop = await market.shop()
    people = await market.crowd(3)
    team_buy = await shop.open(people[0])
    url = f"{team_buy['share']['url']}/poster.png"
    chinese = await picture(market, url, language="zh-CN")
    english = await picture(market, url, language="en")
    assert chinese.content != english.content
    assert (await picture(market, url, language="en")).content == english.content
    for person in people:
        await market.join(person, team_buy["id"])
    assert (await picture(market, url, language="en")).content != english.content
    refused = await market.api.visitor().get(url, language="fr")
    assert refused.status_code == 400


def a_drawing(tiers_count: int, **changes: str) -> DrawnTeamBuy:
    tiers = tuple(
        DrawnTier(f"{n}人", f"{n} 人起", f"¥{99 - n}.90", 10_000 - n * 600, "to_come")
        for n in range(1, tiers_count + 1)
    )
    words = {
        "title": "葡萄",
        "by": "果园",
        "price": "¥42.90",
        "price_before": "¥49.90",
        "joined": "5 人已参团",
        "to_go": "差 3 人降到 ¥35.90",
        "until": "截止",
        "promise": "只降不涨",
        "scan": "扫码",
        "code_label": "邀请码",
        "code": "7K3M-9QXR-2HTV-A",
        "url": "https://pintier.example/t/7K3M9QXR2HTV",
        **changes,
    }
    return DrawnTeamBuy(**words, is_over=False, tiers=tiers)


@pytest.mark.parametrize("tiers_count", [1, 10])
@pytest.mark.parametrize("title", ["", "🍇", "葡" * 200, "W" * 200, "a b " * 60, "\u202e\n\x07"])
def test_whatever_a_merchant_typed_is_drawn(title: str, tiers_count: int) -> None:
    """Nothing, emoji, no blank to break at; one tier and ten: a picture comes out."""
    one = a_drawing(tiers_count, title=title, price="JP¥123456789", joined="W" * 40)
    for draw in (poster, preview, mini_program_card):
        assert opened(draw(one)).format == "PNG"


def test_what_the_typeface_lacks_is_left_out() -> None:
    """An emoji would come out as a box; simplified, traditional and Latin letters are drawn."""
    plain = poster(a_drawing(4, title="葡萄 grapes"))
    assert poster(a_drawing(4, title="葡萄🍇 grapes")) == plain
    for title in ("葡萄乾 grapes", "葡萄干 grapes", "葡萄é grapes"):
        assert poster(a_drawing(4, title=title)) != plain
