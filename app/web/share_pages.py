"""The texts of the share page and the poster, in both languages."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "zh-CN": {
        "now": "现价",
        "joined": "人已参团",
        "promise": "只降不涨：成团后所有人按同一最低价付款，多冻结的金额自动解冻。",
        "from": "人起",
        "until": "截止",
        "join": "去参团",
        "code": "邀请码",
        "closed": "已截团",
        "ask": "请向分享者要一个新的链接，或看看其他正在拼的团。",
        "others": "看看其他团",
        "by": "发起人",
        "qr": "参团二维码",
        "room_qr": "入群二维码",
        "room_join": "加入群聊",
        "room_owner": "群主",
        "room_members": "位成员",
        "room_review": "需群主或管理员同意后入群。",
    },
    "en": {
        "now": "Now",
        "joined": "joined",
        "promise": "The price only falls: everyone pays the same closing price, "
        "and whatever was held above it is released.",
        "from": "or more",
        "until": "Until",
        "join": "Join this team",
        "code": "Invite code",
        "closed": "Closed",
        "ask": "Ask whoever sent it for a new link, or look at other teams that are open.",
        "others": "Look at other teams",
        "by": "Opened by",
        "qr": "QR code of this page",
        "room_qr": "QR code of this group",
        "room_join": "Join the group",
        "room_owner": "Owner",
        "room_members": "members",
        "room_review": "An admin approves who comes in.",
    },
}
STYLE: Final = """<link rel="icon" href="/m/static/favicon.svg" type="image/svg+xml">
<style>
  body { font: 17px/1.5 system-ui, "PingFang SC", "Noto Sans CJK SC", sans-serif; margin: 0;
         background: #fbf7f0; color: #2a2018 }
  main { max-width: 28rem; margin: 0 auto; padding: 1.5rem 1rem }
  h1 { font-size: 1.5rem; margin: 0 0 .25rem; overflow-wrap: anywhere }
  .price { font-size: 2.6rem; font-weight: 700; color: #b3261e; margin: .5rem 0 0 }
  ol { list-style: none; padding: 0; display: grid; gap: .4rem }
  li { display: flex; justify-content: space-between; padding: .5rem .75rem; border-radius: .5rem;
       background: #fff; border: 1px solid #e6dccb }
  li.reached { border-color: #b3261e; font-weight: 700 }
  a { display: block; text-align: center; background: #b3261e; color: #fff; padding: .9rem;
      border-radius: .75rem; text-decoration: none; font-weight: 700; margin: 1.25rem 0 }
  img { width: 10rem; display: block; margin: 1rem auto }
  .quiet { color: #5d5147 }
</style>"""
PAGE: Final = """<!doctype html>
<html lang="{{ language }}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ one.title }} · {{ price }}</title>
<meta property="og:type" content="product">
<meta property="og:title" content="{{ one.title }} · {{ price }}">
<meta property="og:description"
  content="{{ one.team_buy.buyers_count }} {{ words.joined }} · {{ words.promise }}">
<meta property="og:image" content="{{ url }}/poster.svg">
<meta property="og:url" content="{{ url }}">
<meta name="robots" content="noindex">
{{ style|safe }}
<main>
  <h1>{{ one.title }}</h1>
  <p class="quiet">{{ one.merchant_name }} · {{ words.by }} {{ one.initiator }}</p>
  <p class="price">{{ price }}</p>
  <p>{{ one.team_buy.buyers_count }} {{ words.joined }}</p>
  <ol>{% for at, text, reached in tiers %}
    <li{% if reached %} class="reached"{% endif %}><span>{{ at }} {{ words["from"] }}</span>
      <span>{{ text }}</span></li>{% endfor %}
  </ol>
  <p>{{ words.promise }}</p>
  {% if one.closed_at %}<p class="quiet">{{ words.closed }}</p>{% else %}
  <p class="quiet">{{ words.until }}
    <time datetime="{{ one.team_buy.closes_at.isoformat() }}">
    {{ until }}</time></p>
  <a href="{{ app_url }}">{{ words.join }}</a>{% endif %}
  <img src="/t/{{ plain }}/qr.svg" alt="{{ words.qr }}" width="160" height="160">
  <p class="quiet">{{ words.code }} {{ code }}</p>
</main>
</html>
"""
ROOM: Final = """<!doctype html>
<html lang="{{ language }}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ card.title }}</title>
<meta property="og:type" content="website">
<meta property="og:title" content="{{ card.title }}">
<meta property="og:description"
  content="{{ card.members_count }} {{ words.room_members }} · {{ card.about }}">
<meta property="og:image" content="{{ url }}/qr.svg">
<meta property="og:url" content="{{ url }}">
<meta name="robots" content="noindex">
{{ style|safe }}
<main>
  <h1>{{ card.title }}</h1>
  <p class="quiet">{{ words.room_owner }} {{ card.owner }} · {{ card.members_count }}
    {{ words.room_members }}</p>
  {% if card.about %}<p>{{ card.about }}</p>{% endif %}
  {% if card.join_review %}<p class="quiet">{{ words.room_review }}</p>{% endif %}
  <a href="{{ app_url }}">{{ words.room_join }}</a>
  <img src="/t/{{ plain }}/qr.svg" alt="{{ words.room_qr }}" width="160" height="160">
  <p class="quiet">{{ words.code }} {{ code }}</p>
</main>
</html>
"""
POSTER: Final = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 760" width="600"
  height="760" font-family="system-ui, PingFang SC, Noto Sans CJK SC, sans-serif">
  <rect width="600" height="760" fill="#fbf7f0"/>
  <text x="40" y="80" font-size="34" font-weight="700" fill="#2a2018">{{ one.title[:24] }}</text>
  <text x="40" y="120" font-size="20" fill="#5d5147">{{ one.merchant_name[:32] }}</text>
  <text x="40" y="210" font-size="76" font-weight="700" fill="#b3261e">{{ price }}</text>
  <text x="40" y="250" font-size="22" fill="#2a2018">{{ one.team_buy.buyers_count }}
    {{ words.joined }}</text>
  {% for at, text, reached in tiers %}
  <g transform="translate(40 {{ 285 + loop.index0 * 42 }})" font-size="22"
     fill="{{ '#b3261e' if reached else '#5d5147' }}">
    <text y="22">{{ at }} {{ words["from"] }}</text>
    <text y="22" x="230" text-anchor="end">{{ text }}</text></g>{% endfor %}
  <svg x="330" y="300" width="230" height="230">{{ qr|safe }}</svg>
  <text x="445" y="560" font-size="20" text-anchor="middle" fill="#2a2018">{{ code }}</text>
</svg>
"""
SORRY: Final = """<!doctype html>
<html lang="{{ language }}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ title }}</title>
<meta name="robots" content="noindex">
{{ style|safe }}
<main>
  <h1>{{ title }}</h1>
  <p>{{ words.ask }}</p>
  <a href="/m/">{{ words.others }}</a>
</main>
</html>
"""
