"""The texts of the payment page, in both languages."""

from collections.abc import Mapping
from typing import Final

PAY_WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "zh-CN": {
        "title": "待付款",
        "units": "份",
        "unit": "份",
        "each": "每份",
        "promise": "只降不涨：现在只按此价冻结或预收，截团后所有人按同一最低价付款，"
        "多出的金额自动退回。",
        "until": "为你保留到",
        "pay": "去付款",
        "own": "需用下单的账号登录；别人打不开这一单。",
        "paid": "这一单已付款。",
        "over": "这一单不再等待付款：已退出、已过期或已截团。",
        "look": "查看我的订单",
        "card": "付款方式",
        "loading": "正在打开安全付款页…",
        "secure": "卡号由 Stripe 直接接收，我们看不到也不保存。",
        "confirming": "正在确认付款…",
        "slow": "付款已提交，结果稍后会显示在订单里。",
        "failed": "付款没有完成，请换一张卡或再试一次。",
        "unreachable": "现在连不上付款服务，请检查网络后再试。",
        "again": "再试一次",
        "no_script": "此页需要 JavaScript 才能付款，也可以在小程序里付款。",
        "back": "返回订单",
    },
    "en": {
        "title": "To pay",
        "units": "units",
        "unit": "unit",
        "each": "each",
        "promise": "The price only falls: at most this is held or charged now, everyone pays the "
        "same closing price, and whatever is above it goes back by itself.",
        "until": "Kept for you until",
        "pay": "Pay",
        "own": "Log in as whoever ordered: nobody else can open this order.",
        "paid": "This order is paid.",
        "over": "Nothing is left to pay here: it was given up, has run out, or joining has ended.",
        "look": "See my orders",
        "card": "How to pay",
        "loading": "Opening the secure payment form…",
        "secure": "Your card goes straight to Stripe; we neither see nor keep its number.",
        "confirming": "Confirming your payment…",
        "slow": "Your payment was sent; the result will show in your order shortly.",
        "failed": "The payment was not completed. Try another card, or try again.",
        "unreachable": "The payment service cannot be reached: check your connection, try again.",
        "again": "Try again",
        "no_script": "This page needs JavaScript to take a payment; you can also pay in the app.",
        "back": "Back to the order",
    },
}
PAY: Final = """{% include "head" %}
<title>{{ one.title }} · {{ words.title }}</title>
{% if takes_cards %}<script src="https://js.stripe.com/v3/" defer></script>
<script src="/p/assets/pay.js" defer></script>{% endif %}
<main{% if takes_cards %} id="pay-page" data-token="{{ token }}" data-language="{{ language }}"
  data-paid-url="{{ paid_url }}" data-confirming="{{ words.confirming }}"
  data-slow="{{ words.slow }}" data-failed="{{ words.failed }}" data-again="{{ words.again }}"
  data-unreachable="{{ words.unreachable }}"{% endif %}>
  <section>
    <h1>{{ one.title }}</h1>
    <p class="quiet">{{ one.merchant_name }}</p>
    {% if state == "payable" %}
    <p class="price">{{ amount }}</p>
    <p>{{ seat.quantity }} {{ words.unit if seat.quantity == 1 else words.units }} ×
      {{ each }} {{ words.each }}</p>
    {% if until %}<p class="quiet">{{ words.until }}
      <time datetime="{{ until[1].isoformat() }}">{{ until[0] }}</time></p>{% endif %}
    {% else %}
    <p>{{ words.paid if state == "paid" else words.over }}</p>
    {% endif %}
  </section>
  {% if takes_cards %}
  <section>
    <h2>{{ words.card }}</h2>
    <noscript><p>{{ words.no_script }}</p></noscript>
    <div id="card"></div>
    <p id="said" class="quiet" role="status">{{ words.loading }}</p>
    <p id="wrong" class="wrong" role="alert" hidden></p>
    <p class="quiet">{{ words.secure }}</p>
  </section>
  {% endif %}
  {% if state == "payable" %}
  <section>
    <p>{{ words.promise }}</p>
    {% if not takes_cards %}<p class="quiet">{{ words.own }}</p>{% endif %}
  </section>
  <div class="dock">
    {% if takes_cards %}
    <button id="pay" type="button" disabled>{{ words.pay }} {{ amount }}</button>
    {% else %}<a class="go" href="{{ pay_url }}">{{ words.pay }}</a>{% endif %}
  </div>
  {% if takes_cards %}<p><a class="plain" href="{{ pay_url }}">{{ words.back }}</a></p>{% endif %}
  {% else %}
  <div class="dock"><a class="go" href="/m/#/pages/mine/index">{{ words.look }}</a></div>
  {% endif %}
</main>
</html>
"""
