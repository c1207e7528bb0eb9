"""The texts of the share page and the poster, in both languages."""

from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256
from typing import Final

WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "zh-CN": {
        "joined": "人已参团",
        "promise": "只降不涨：成团后所有人按同一最低价付款，多冻结的金额自动解冻。",
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
        "room_member": "位成员",
        "room_review": "需群主或管理员同意后入群。",
        "ladder": "人越多越便宜",
        "people": "{n}人",
        "people_from": "{n} 人起",
        "units_from": "{n} 份起",
        "units": "{n}份",
        "people_to_go": "差 {n} 人降到 {price}",
        "units_to_go": "差 {n} 份降到 {price}",
        "lowest": "已是最低价",
        "scan": "长按识别二维码参团",
    },
    "en": {
        "joined": "joined",
        "promise": "The price only falls: everyone pays the same closing price, "
        "and whatever was held above it is released.",
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
        "room_member": "member",
        "room_review": "An admin approves who comes in.",
        "ladder": "The more join, the cheaper",
        "people": "{n}+",
        "people_from": "{n} or more",
        "units_from": "{n} units or more",
        "units": "{n}+",
        "people_to_go": "{n} more to reach {price}",
        "units_to_go": "{n} more units to reach {price}",
        "lowest": "The lowest price is reached",
        "scan": "Scan to join",
    },
}
CSS: Final = """
  * { box-sizing: border-box }
  body { font: 100%/1.5 system-ui, "PingFang SC", "Noto Sans CJK SC", sans-serif; margin: 0;
         background: #f7f5f2; color: #1f1a17; font-variant-numeric: tabular-nums;
         -webkit-text-size-adjust: 100% }
  main { max-width: 480px; margin: 0 auto; padding: 16px 16px 32px }
  section { background: #fff; border: 1px solid #e9e4de; border-radius: 18px;
            padding: 20px 18px; margin-bottom: 12px }
  h1, h2, p, dd { overflow-wrap: anywhere }
  h1 { font-size: 1.35rem; line-height: 1.35; margin: 0 0 .25rem }
  h2 { font-size: 1rem; margin: 0 0 .6rem }
  p { margin: 0 }
  p + p { margin-top: .6rem }
  .quiet { color: #6d655f; font-size: .875rem }
  .price { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .6rem; margin: 1rem 0 0;
           font-size: min(2.6rem, 13vw); line-height: 1.15; font-weight: 700;
           color: #d63a26 }
  .price s { font-size: 1.05rem; font-weight: 400; color: #6d655f }
  .figures { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .6rem;
             margin-top: .6rem; font-weight: 700 }
  .drop { background: #e4f3ea; color: #176b46; border-radius: 16px; padding: 2px 11px }
  ol { list-style: none; padding: 0; margin: 0; display: grid; gap: .4rem }
  li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem;
       padding: .55rem .8rem; border-radius: .7rem; background: #f7f5f2; color: #4d463f }
  li.passed { background: #f7dcd6 }
  li.passed span + span { text-decoration: line-through }
  li.current { background: #d63a26; color: #fff; font-weight: 700; font-size: 1.19rem }
  li.next { background: #fde9e4; outline: 2px dashed #d63a26; outline-offset: -2px;
            font-weight: 700; color: #1f1a17 }
  dl { display: grid; grid-template-columns: auto 1fr; gap: .35rem 1rem; margin: 1rem 0 0 }
  dt { color: #6d655f }
  dd { margin: 0; text-align: right; font-weight: 700 }
  .dock { position: sticky; bottom: 0; padding: .6rem 0; background: #f7f5f2 }
  .go, button { display: block; width: 100%; text-align: center; background: #d63a26;
        color: #fff; border: 0; border-radius: 26px; padding: 13px 16px; font: inherit;
        font-weight: 700; font-size: 1.19rem; text-decoration: none; cursor: pointer }
  .plain { color: #1f5fa8 }
  button:disabled { background: #efebe6; color: #6d655f; cursor: default }
  a:focus-visible, button:focus-visible { outline: 3px solid #1f5fa8; outline-offset: 2px }
  .code { display: flex; flex-wrap: wrap; align-items: center; gap: .75rem 1rem }
  .code img { width: 7rem; height: 7rem; flex: none }
  .code p { min-width: 0 }
  .code strong { font-size: 1.05rem }
  .wrong { color: #b42318; background: #fdecea; border-radius: .7rem; padding: .6rem .8rem;
           margin: .75rem 0 }
"""
STYLE: Final = f"<style>{CSS}</style>"
STYLE_HASH: Final = b64encode(sha256(CSS.encode()).digest()).decode()
"""The content policy allows this one style sheet and no other."""
HEAD: Final = """<!doctype html>
<html lang="{{ language }}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="theme-color" content="#f7f5f2">
<link rel="icon" href="/m/static/favicon.svg">
{{ style|safe }}
"""
PAGE: Final = """{% include "head" %}
<title>{{ one.title }} · {{ price }}</title>
<meta property="og:type" content="product">
<meta property="og:title" content="{{ one.title }} · {{ price }}">
<meta property="og:description" content="{{ joined }} · {{ to_go }} · {{ words.promise }}">
<meta property="og:image" content="{{ url }}/preview.png?language={{ language }}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="{{ one.title }} · {{ price }} · {{ to_go }}">
<meta property="og:locale" content="{{ language.replace("-", "_") }}">
<meta property="og:url" content="{{ url }}">
<meta name="twitter:card" content="summary_large_image">
<main>
  <section>
    <h1>{{ one.title }}</h1>
    <p class="quiet">{{ one.merchant_name }} · {{ words.by }} {{ one.initiator }}</p>
    <p class="price"><span>{{ price }}</span>
      {% if price_before %}<s>{{ price_before }}</s>{% endif %}</p>
    <p class="figures"><span>{{ joined }}</span>
      {% if not one.closed_at %}<span class="drop">{{ to_go }}</span>{% endif %}</p>
  </section>
  <section>
    <h2>{{ words.ladder }}</h2>
    <ol>{% for tier in tiers %}
      <li class="{{ tier.stage }}"{% if tier.stage == "current" %} aria-current="true"{% endif %}>
        <span>{{ tier.said }}</span> <span>{{ tier.price }}</span></li>{% endfor %}
    </ol>
  </section>
  {% if one.closed_at %}<section><p>{{ words.closed }}</p>
    <p><a class="plain" href="/m/">{{ words.others }}</a></p></section>{% endif %}
  <section>
    <p>{{ words.promise }}</p>
    {% if not one.closed_at %}<p class="quiet">{{ words.until }}
      <time datetime="{{ one.team_buy.closes_at.isoformat() }}">{{ until }}</time></p>{% endif %}
  </section>
  <section class="code">
    <img src="/t/{{ plain }}/qr.png" alt="{{ words.qr }}" width="112" height="112">
    <p><span class="quiet">{{ words.code }}</span><br><strong>{{ code }}</strong></p>
  </section>
  {% if not one.closed_at %}<div class="dock">
    <a class="go" href="{{ app_url }}">{{ words.join }}</a></div>{% endif %}
</main>
</html>
"""
ROOM: Final = """{% include "head" %}
<title>{{ card.title }}</title>
<meta property="og:type" content="website">
<meta property="og:title" content="{{ card.title }}">
<meta property="og:description"
  content="{{ members }} · {{ card.about }}">
<meta property="og:image" content="{{ url }}/qr.png">
<meta property="og:image:type" content="image/png">
<meta property="og:url" content="{{ url }}">
<main>
  <section>
    <h1>{{ card.title }}</h1>
    <p class="quiet">{{ words.room_owner }} {{ card.owner }} · {{ members }}</p>
    {% if card.about %}<p>{{ card.about }}</p>{% endif %}
    {% if card.join_review %}<p class="quiet">{{ words.room_review }}</p>{% endif %}
  </section>
  <section class="code">
    <img src="/t/{{ plain }}/qr.png" alt="{{ words.room_qr }}" width="112" height="112">
    <p><span class="quiet">{{ words.code }}</span><br><strong>{{ code }}</strong></p>
  </section>
  <div class="dock"><a class="go" href="{{ app_url }}">{{ words.room_join }}</a></div>
</main>
</html>
"""
POSTER: Final = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 760" width="600"
  height="760" font-family="system-ui, PingFang SC, Noto Sans CJK SC, sans-serif">
  <rect width="600" height="760" fill="#f7f5f2"/>
  <text x="40" y="80" font-size="34" font-weight="700" fill="#1f1a17">{{ one.title[:24] }}</text>
  <text x="40" y="120" font-size="20" fill="#6d655f">{{ one.merchant_name[:32] }}</text>
  <text x="40" y="210" font-size="76" font-weight="700" fill="#d63a26">{{ price }}</text>
  <text x="40" y="250" font-size="22" fill="#1f1a17">{{ one.team_buy.buyers_count }}
    {{ words.joined }}</text>
  {% for tier in tiers %}
  <g transform="translate(40 {{ 285 + loop.index0 * 42 }})" font-size="22"
     fill="{{ '#c0301c' if tier.stage in ("passed", "current") else '#6d655f' }}">
    <text y="22">{{ tier.said }}</text>
    <text y="22" x="230" text-anchor="end">{{ tier.price }}</text></g>{% endfor %}
  <svg x="330" y="300" width="230" height="230">{{ qr|safe }}</svg>
  <text x="445" y="560" font-size="20" text-anchor="middle" fill="#1f1a17">{{ code }}</text>
</svg>
"""
SORRY: Final = """{% include "head" %}
<title>{{ title }}</title>
<main>
  <section>
    <h1>{{ title }}</h1>
    <p>{{ words.ask }}</p>
  </section>
  <div class="dock"><a class="go" href="/m/">{{ words.others }}</a></div>
</main>
</html>
"""
