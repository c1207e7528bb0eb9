"""The texts of the payment page, in both languages."""

from collections.abc import Mapping
from typing import Final

PAY_WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "zh-CN": {
        "title": "待付款",
        "units": "份",
        "each": "每份",
        "promise": "只降不涨：现在只按此价冻结或预收，截团后所有人按同一最低价付款，"
        "多出的金额自动退回。",
        "until": "为你保留到",
        "pay": "去付款",
        "own": "需用下单的账号登录；别人打不开这一单。",
        "paid": "这一单已付款。",
        "over": "这一单不再等待付款：已退出、已过期或已截团。",
        "look": "查看我的订单",
    },
    "en": {
        "title": "To pay",
        "units": "units",
        "each": "each",
        "promise": "The price only falls: at most this is held or charged now, everyone pays the "
        "same closing price, and whatever is above it goes back by itself.",
        "until": "Kept for you until",
        "pay": "Pay",
        "own": "Log in as whoever ordered: nobody else can open this order.",
        "paid": "This order is paid.",
        "over": "Nothing is left to pay here: it was given up, has run out, or joining has ended.",
        "look": "See my orders",
    },
}
PAY: Final = """<!doctype html>
<html lang="{{ language }}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ one.title }} · {{ words.title }}</title>
<meta name="robots" content="noindex">
{{ style|safe }}
<main>
  <h1>{{ one.title }}</h1>
  <p class="quiet">{{ one.merchant_name }}</p>
  {% if is_payable %}
  <p class="price">{{ amount }}</p>
  <p>{{ seat.quantity }} {{ words.units }} × {{ each }} {{ words.each }}</p>
  <p>{{ words.promise }}</p>
  {% if until %}<p class="quiet">{{ words.until }}
    <time datetime="{{ until[1].isoformat() }}">{{ until[0] }}</time></p>{% endif %}
  <a href="{{ app_url }}">{{ words.pay }}</a>
  <p class="quiet">{{ words.own }}</p>
  {% else %}
  <p>{{ words.paid if is_paid else words.over }}</p>
  <a href="/m/#/pages/mine/index">{{ words.look }}</a>
  {% endif %}
</main>
</html>
"""
