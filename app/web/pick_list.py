"""The pick list as a page to print, from any browser to paper or PDF (PD-1).

A table of who gets how much, then a slip per seat to put into the parcel. The QR code on them leads
into the room; scanning it earns nobody anything (WX-11).
"""

from collections.abc import Mapping
from typing import Final

import segno
from jinja2 import DictLoader, Environment

from app.actions.read_handovers import PickList

WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "zh-CN": {
        "title": "拣货单",
        "who": "昵称",
        "what": "商品",
        "units": "份数",
        "done": "已交付",
        "total": "合计",
        "room": "扫码入群",
        "nothing": "没有待交付的订单。",
    },
    "en": {
        "title": "Pick list",
        "who": "Nickname",
        "what": "Goods",
        "units": "Units",
        "done": "Handed over",
        "total": "Total",
        "room": "Scan to join the group",
        "nothing": "Nothing is left to be handed over.",
    },
}
PAGE: Final = """<!doctype html>
<html lang="{{ language }}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ words.title }}</title>
<style>
  @page { margin: 12mm }
  body { font: 14px/1.5 system-ui, "PingFang SC", "Noto Sans CJK SC", sans-serif; color: #000 }
  table { border-collapse: collapse; width: 100% }
  th, td { border: 1px solid #777; padding: .3rem .5rem; text-align: left }
  td.units, th.units { text-align: right }
  tr { break-inside: avoid }
  .slips { display: grid; grid-template-columns: 1fr 1fr; gap: 4mm; break-before: page }
  .slip { border: 1px dashed #777; padding: 4mm; break-inside: avoid; overflow-wrap: anywhere }
  .slip svg { width: 25mm; height: 25mm; float: right }
</style>
<h1>{{ words.title }}</h1>
{% if not lines %}<p>{{ words.nothing }}</p>{% else %}
<table>
  <thead><tr><th>{{ words.who }}</th><th>{{ words.what }}</th>
  <th class="units">{{ words.units }}</th><th>{{ words.done }}</th></tr></thead>
  <tbody>{% for one in lines %}
  <tr><td>{{ one.nickname }}</td><td>{{ one.title }}</td>
  <td class="units">{{ one.quantity }}</td><td></td></tr>{% endfor %}</tbody>
  <tfoot><tr><th colspan="2">{{ words.total }}</th><td class="units">{{ total }}</td><td></td></tr>
  </tfoot>
</table>
<section class="slips">{% for one in lines %}
  <div class="slip">{% if qr %}{{ qr|safe }}{% endif %}
  <strong>{{ one.nickname }}</strong><br>{{ one.title }} × {{ one.quantity }}
  {% if qr %}<p>{{ words.room }}: {{ room_title }}</p>{% endif %}</div>{% endfor %}
</section>{% endif %}
</html>
"""
_PAGES: Final = Environment(loader=DictLoader({"page": PAGE}), autoescape=True)
QR_BORDER: Final = 2


def pick_list_page(found: PickList, *, public_url: str, language: str) -> str:
    """Return the page."""
    qr = ""
    if found.room_code is not None:
        code = segno.make(f"{public_url}/t/{found.room_code}", error="m")
        qr = code.svg_inline(border=QR_BORDER, omitsize=True)
    return _PAGES.get_template("page").render(
        words=WORDS[language],
        language=language,
        lines=found.handovers,
        total=sum(one.quantity for one in found.handovers),
        qr=qr,
        room_title=found.room_title or "",
    )
