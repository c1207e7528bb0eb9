"""Word pairs: offers made in words that are innocent each, told by two kinds of words together.

To pay is innocent, and so is WeChat; *paying you on WeChat* goes around the platform. A marketplace
is innocent, and so is a shop; *my shop there* is an advertisement. Whoever writes such a line has
many words for each half, so the halves are listed, each once, and the pairs are named: a line is
searched for each half, and the two must stand within a few characters of each other, in either
order and in one sentence.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from domain.anchors import Anchored
from domain.channels import WARNING
from domain.folding import Folded
from domain.phrases import FindingKind, Found, read

_WORDS: Final = {
    "wallet": r"""微信(?!了)|[薇威]信|(?<![a-z])(?:vx|wx)(?![a-z])
        |[支吱芝知之汁只织][付负富傅府符扶f]u?[宝保堡饱包]
        |付宝宝|某[信宝付]|支付b(?:ao)?|z付宝|zfb|zhifubao|alipay|云闪付|银行卡
        |(?<![取房打门饭贺购会充换])卡(?:号
        |里|上)(?!了)|对公|私账|私户
        |街口|line\ ?pay|paypal|venmo|zelle|usdt""",
    "to_us": r"""(?<![退赔返])(?:转|付|打|汇|发钱|给)(?:钱|款|账)?给?[你您我](?!妈|爸|老[公婆]|儿
        |女|们?看|们?发
        |一[下份个盒]|的|了吗)
        |(?:转|付|打|汇)(?:到|进|去|至)?[你您我]的?(?:微信|支付宝|卡|账户|户头)""",
    "directly": r"""直接|干脆|不如|当面|见面|(?<![a-z])direct(?:ly)?(?![a-z])|不(?:在这|下单|拍)
        |别在这""",
    "money_to_us": r"""(?<![退赔返差补])(?:给|转|付|打|汇|塞|交)(?:给?[你您我](?:现金|钱|款
        |货款)|(?:钱|款|现金)给[你您我]|给[你您我][转打汇](?:钱|账|款))""",
    "price": r"""便宜|更?优惠(?!券|码)|低价|底价|更低|价低|价格(?:更|低|好|优)
        |[低少减省][\d十两几]{1,6}[块元]|批发
        |代理价|内部|渠道|成本|工厂|出厂
        |一手|特价|秒杀|打折|\d折|服务费|手续费|抽成|福利价|拿货|划算|实惠|差价|省钱|白菜价|骨折
        |立减
        |清仓价|量大""",
    "alone_with_us": r"""(?<![已有没未被没])私(?:[聊信讯戳密]|下)?我|[思丝撕司斯四]聊(?!吧|会)
        |si(?:我|聊)|(?<![a-z])sl我|私我|(?<![已没未])私[聊](?!室|了|过|太)
        |小窗|单聊|单独[聊找说]|滴滴?我|dd我|戳我|敲我|[加找](?:我|俺)(?=$|[,\n私聊拿谈买订])
        |找我(?:谈|聊|问价)
        |联系我(?!们)|私发(?!货)|私聊(?=谈|议|问|报)|加我(?=扫)|私你(?!们?了)|[想需]?要的?私(?=$
        |[,\n])|的私(?=$|[,\n])|问我要
        |跟我(?:说|讲|要)|来我这(?![拿取领桌栋楼层个])""",
    "sent_to_you": r"""[发给推报](?:你|您|大家)(?!们?[的了送发补退换看])(?:个|一个|下|我的?)?
        (?=.{0,4}(?:码|号|群|价|图|链接|货|名片|底|店|地址|$))""",
    "our_group": r"""(?:我|俺|自己|自家|另外|另有|小|私|内部|福利|老客|秘密|隐藏|批发|特价|内购
        |便宜|闺蜜|专属|散货|尾货)的?
        (?:个|一个|那个|了个|建的|拉的)?(?:小|新|大|微)?群(?!主|友|里有人|公告|名|满)
        |建了?个?(?:新|小)?群|[开拉]了?个(?:新|小)群|拉你|进(?:小|我)群""",
    "group": r"[进入新拉]群(?!公告|名|满)|群二维码",
    "searched": r"搜(?:一下|下)?(?:小程序|公众号|淘宝|微店|抖店|视频号|抖音|小红书)",
    "code": r"""(?<![取提件券验销退邀请条号货证付款收])(?:二维)?码(?!数|头|字|吗|的|支付)|付款码
        |收款码|二维码|qr""",
    "market": r"""[淘桃套陶掏逃]宝|[闲咸弦贤]鱼|某[宝鱼音手书博团]|拼多多|[拼并][夕多]{2}
        |(?<![a-z])(?:pdd|pxx|tb|xhs|xhs|dy)(?![a-z])|抖店
        |[抖斗]音|快手(?![菜面])|小红[书薯]|微店|有赞|微博|b站|公众号|视频号|快团团|群接龙|1688
        |阿里巴巴|转转|京东|美团|饿了么
        |朋友圈|空间|直播间|橱窗|虾皮|蝦皮|shopee|taobao|tiktok|某个?app|(?:橙|黄|红|蓝
        |绿)色(?:的|那个)?(?:软件|app|图标)
        |小程序(?!补|里?(?:申请|退|改))""",
    "hidden_market": r"""[桃套陶掏逃]宝(?=[一-鿿]{2,8}(?:铺|店|坊|家)(?:$|[,\n]))|海鲜市场(?=搜|上
        |挂|拍)|[桃套陶掏逃]宝|[弦贤]鱼|某[宝鱼音手书博信东]|[并拼]夕夕
        |(?<![a-z])pxx(?![a-z])""",
    "shop": r"店|铺|坊|搜|链接|拍|转我|付我|我也?有|找",
    "our_shop": r"""(?:我|俺|咱|自己)(?:家|们)?(?:也|的|有|那|在|开)(?:有|开了?|的|个|了|家
        |是){0,3}(?:店|团|号|链接|橱窗|直播|铺)
        |我(?:家|也)?(?:有|开了?)店|小店|旗舰店|店名|店铺(?:叫|名|:|是)|进店|拍给你|拍我的
        |关注我|我(?:那|家)?链接
        |链接(?:私|发你|给你)|搜(?:我|店|.{1,8}(?:旗舰|小店|专营|果园|农场|家(?=$|[, \n])|姐|哥
        |妈|嫂|叔|园|坊|铺|店))
        |我(?:也)?有店|店里?(?:更?便宜|价格)|店铺(?!关|评|客服|退)|我(?:也|都|还)?(?:在|挂|卖
        |开了|上架)|挂了|找.{1,8}(?:买|拍|下单|店)""",
    "mine": r"(?:看|搜|进|去|来|关注|加)我(?:的|家|那)?",
    "next_door": r"(?:隔壁|别的|另一?个|其他)(?:团长|团|平台|软件|app|小程序|群)",
    "link_given": r"我?[发给](?:你|给你)?个?链接|我拉你|链接(?:发|给)你|我发你|我推|拉你|私",
    "there": r"那边|那里下单|外面下单",
    "greed": r"""(?:团长|平台|软件|app|系统|中间商|这里|这边)(?:要|会|都|也)?(?:赚|挣|抽|吃|扣
        |收)(?:了|你|我|大家|差价|成|钱|佣|点|费|太|\d)
        |抽成|抽佣|手续费|服务费|平台费""",
    "come_along": r"""跟我走|来我这|大家来|咱们?微信|微信[上里]|直接(?:跟|找|给|拿|打|转|付)
        |自己[订拼拿买]|转我|走私|绕|别线上
        |现金|线下|加(?:我|赖|微|v|个)""",
    "named_store": r"""公众号|视频号|微店|淘宝店|(?:抖音|快手|淘宝|闲鱼|拼多多
        |小红书)(?=[一-鿿]{2,4}(?:家|园|店|铺|姐|哥|妈|农场|旗舰|坊))|抖店|[抖斗]音号|快手号""",
    "no_waiting": r"不用(?:等)?(?:成团|团|拼)|不想等的?|等不及的?|不等成团",
    "from_me": r"我(?:现在)?(?:就|直接|能)|直接(?:找|给|拿)|找我",
    "old_ways": r"老(?:规矩|客户|价格|地方)",
    "old_means": r"微信|(?<![a-z])v(?![a-z])|转|私|加",
    "cash": r"现金|[见当]面给|给钱就行",
    "not_online": r"(?:别|不用|不)线上|手续费|少收|交易|私",
    "offer": r"\d{1,6}(?:块|元)?一?[箱斤份盒袋提件]",
    "who_wants": r"(?:要|想要|需要)的(?:话)?(?:可以|就|都|请)?(?:联系我|找我|加我|私|来我)",
    "run_over": r"走账|上做|打钱|打款|结账|上交易|走(?=$|[,\n])",
    "here": r"""(?:我|俺|咱(?!这))(?:们|家)?(?:这|那)(?:边|里|儿)?(?!块|样|么|个|些)|我有货|我能拿
        |我这有|我手[里上]|自家|厂里""",
    "other_place": r"""(?:平台外(?!卖)|系统外|群外|app外|背后|暗地)""",
    "dealing": r"""交易|成交|买(?!的|了)|卖|付(?!款)|转账?(?!让|角|给)|拍|下单|收钱|付款|谈价
        |接单""",
    "elsewhere_en": r"""(?:my|our)\ (?:own\ )?(?:group|shop|store|site|website|page|stall|farm
        |channel|insta|fb|facebook)
        |facebook|instagram|taobao|telegram|whatsapp|messenger|(?<![a-z])(?:fb|ig|tg
        |wa)(?![a-z])|marketplace|offline""",
    "cheap_en": r"""cheap(?:er)?(?![a-z])|lower\ price|better\ (?:price|deal|rate)|for\ less
        |discounts?\ (?:there|if)|half\ (?:the\ )?price
        |wholesale|no\ (?:platform\ |service\ |app\ )?fees?|\d{1,4}\ less|prices?\ (?:are|is)\ lower
        |save\ (?:the\ |on\ |you\ )?(?:fee|commission|\d)|\d{1,4}\ off
        |(?:without|minus)\ (?:the\ )?(?:fee|commission)|private(?:ly)?(?![a-z])""",
    "reach_en": r"""(?<![a-z])(?:dm|pm|message|msg|text|call|email|contact|inbox|ping|hit
        |whatsapp|add|follow|find|reach|write|see
        |ask)\ (?:me|us|my)(?![a-z])|slide\ in|(?:from|with|through|via)\ me(?![a-z])
        |come\ to\ (?:me|my)|direct(?:ly)?\ (?:from|to|with)""",
}  # fmt: skip
"""What is said, by the kind of thing it is. Each is looked for once in a line."""


class Pair(NamedTuple):
    """Two kinds of words that together are a finding."""

    kind: FindingKind
    rule: str
    one: str
    other: str
    gap_max: int
    """Characters that may stand between the two."""


PAIRS: Final = (
    Pair(FindingKind.PAYMENT, "wallet_to_us", "wallet", "to_us", 5),
    Pair(FindingKind.PAYMENT, "directly_to_us", "directly", "money_to_us", 5),
    Pair(FindingKind.PAYMENT, "code_to_pay", "code", "directly", 6),
    Pair(FindingKind.BYPASS, "price_alone", "price", "alone_with_us", 8),
    Pair(FindingKind.CONTACT, "sent_alone", "alone_with_us", "sent_to_you", 4),
    Pair(FindingKind.CONTACT, "group_alone", "our_group", "alone_with_us", 6),
    Pair(FindingKind.BYPASS, "price_in_group", "our_group", "price", 10),
    Pair(FindingKind.BYPASS, "shop_elsewhere", "market", "our_shop", 8),
    Pair(FindingKind.CONTACT, "group_alone", "group", "alone_with_us", 4),
    Pair(FindingKind.BYPASS, "price_where_searched", "searched", "price", 10),
    Pair(FindingKind.BYPASS, "hidden_shop", "hidden_market", "shop", 4),
    Pair(FindingKind.BYPASS, "my_shop_elsewhere", "market", "mine", 1),
    Pair(FindingKind.BYPASS, "link_elsewhere", "next_door", "link_given", 8),
    Pair(FindingKind.BYPASS, "against_fees", "greed", "come_along", 8),
    Pair(FindingKind.BYPASS, "price_outside", "other_place", "price", 6),
    Pair(FindingKind.BYPASS, "link_there", "link_given", "there", 4),
    Pair(FindingKind.BYPASS, "price_in_store", "named_store", "price", 8),
    Pair(FindingKind.BYPASS, "no_waiting_for_others", "no_waiting", "from_me", 6),
    Pair(FindingKind.PAYMENT, "as_before", "old_ways", "old_means", 4),
    Pair(FindingKind.PAYMENT, "cash_not_online", "cash", "not_online", 5),
    Pair(FindingKind.BYPASS, "offer_of_ones_own", "offer", "who_wants", 4),
    Pair(FindingKind.PAYMENT, "run_over_wallet", "wallet", "run_over", 3),
    Pair(FindingKind.BYPASS, "price_here", "here", "price", 5),
    Pair(FindingKind.BYPASS, "bought_here", "here", "alone_with_us", 8),
    Pair(FindingKind.BYPASS, "deal_outside", "other_place", "dealing", 4),
    Pair(FindingKind.BYPASS, "cheaper_elsewhere_en", "cheap_en", "elsewhere_en", 30),
    Pair(FindingKind.BYPASS, "cheaper_with_us_en", "cheap_en", "reach_en", 30),
)
_SPARED: Final = read(
    rf"""{WARNING}|退|赔|补差|坏|售后|截图|转发|报销|单号|取件|提货|自提|门店|超市|登记|报名
        |请勿|别信|不要[转私加]|别[转私]|别加(?!入)|有人(?:发|让|叫|私|加)|骗子
    |客服|公告|投诉|教程|做法|代金券|发票|盗|诈|(?<![a-z])(?:scam|fraud|beware|report|never
    |refund|don\ ?t\ (?:pay|trust|send))"""
)
"""Words of who asks for money back, tells where to fetch things, or warns."""
_AROUND: Final = 12
_PLACES: Final = {name: place for place, name in enumerate(_WORDS)}
_PATTERNS: Final = tuple(read(one) for one in _WORDS.values())
_ANCHORED: Final = Anchored(_PATTERNS)
_PLACED: Final = tuple((pair, _PLACES[pair.one], _PLACES[pair.other]) for pair in PAIRS)


def find_pairs(folded: Folded) -> Iterator[Found]:
    """Yield what two kinds of words say together."""
    dense = folded.dense
    in_question = frozenset(_ANCHORED.in_question(dense))
    spans: dict[int, list[tuple[int, int]]] = {}
    for pair, *places in _PLACED:
        if not in_question.issuperset(places):
            continue
        # The second half is not looked for where the first is not.
        for place in places:
            if place not in spans:
                spans[place] = [match.span() for match in _PATTERNS[place].finditer(dense)]
            if not spans[place]:
                break
        else:
            for start, end in _joined(spans[places[0]], spans[places[1]], pair.gap_max):
                around = dense[max(0, start - _AROUND) : end + _AROUND]
                if "\n" not in dense[start:end] and not _SPARED.search(around):
                    yield Found(pair.kind, pair.rule, *folded.dense_to_plain(start, end))


def _joined(
    one: list[tuple[int, int]], other: list[tuple[int, int]], gap_max: int
) -> Iterator[tuple[int, int]]:
    """Yield what a word of each kind spans, of those that stand next to each other."""
    both = sorted([(*span, 0) for span in one] + [(*span, 1) for span in other])
    for (start, end, kind), (next_start, next_end, next_kind) in pairwise(both):
        # One word is not both halves.
        if kind != next_kind and 0 <= next_start - end <= gap_max:
            yield start, max(end, next_end)
