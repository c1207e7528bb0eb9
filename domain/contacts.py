"""Contacts: accounts elsewhere, and the request for one (加微信), as rules over folded text.

A channel alone is innocent: people pay by WeChat and eat QQ gummies. It takes a verb (加我微信),
an account (微信 lin88888), or a spelling that nobody uses who has nothing to hide (薇信). Words
that follow a channel can make it innocent again: 微信支付, 微信群, QQ糖.
"""

import re
from collections.abc import Iterator
from typing import Final

from domain.folding import Folded
from domain.phrases import FindingKind, Found, Phrase, phrase, read

_KIND: Final = FindingKind.CONTACT
_ADD: Final = (
    r"(?:添加|加|添|力口|互加|互相加|[嘉佳伽茄珈](?=[我个下微薇威维卫v]|vx|wx|qq|扣扣)"
    r"|(?<![大我你他她回国全老人自])家(?=微信|薇信|威信|[vw]x|v信)"
    r"|(?<![a-z0-9])\+|十(?=v|w?x|微|薇|威)|(?<![a-z])(?:jia|add)\ ?)"
)
_WHOM: Final = (
    r"(?:我们|我|俺|偶|本人|咱们?|你们?|您|他|她|老板娘?|店主|店家|掌柜|团长|群主|客服|个人|私人|小|这个|此|一个|个"
    r"|一下|下|的|了解|姐|哥|妈|厂家|工厂|卖家|主播|农户|果农|姐妹|家人|朋友|工作|专属|老师|负责人|批发|供应商"
    r"|源头|厂长|场主|园主|好友|企业|另外|真实|上|为|到|在|：|my|our|me\ on|the|on|us\ on|me|\ |:){0,5}"
)
_SELF: Final = r"(?:我们|我|俺|本人|咱们?|老板娘?|店主|卖家|厂家|农户|果农|my\ |our\ )"

_RARE: Final = "薇溦徽葳崴媙"
"""Readings of 微 that ordinary words do not begin with."""
_DISGUISED: Final = (
    rf"(?:[{_RARE}][信芯心伈訫星x♥★]|[{_RARE}]亻言|微(?:亻言|イ言|伈|訫|芯(?!片)|x(?!l)|心(?![愿意里理形])|♥|★)"
    r"|(?<![a-z])[vw](?:信|亻言|心|芯|星|伈|♥|★)|(?<![a-z])v\ ?x(?![a-z]{1,2}(?![a-z0-9])|\d{1,4}(?!\d)|系列|型)|(?<![a-z])[vw]\ ?xin(?![a-z])"
    r"|wei信|[威维卫][♥★]|w[e3][1i]x[1i]n(?<!weixin)|微xin|薇xin|威xin|[威维卫]x(?![a-z])|[威维卫唯]心号|绿泡泡?|绿色(?:软件|聊天|图标|的软件|那个软件|小图标|app)"
    r"|小绿(?:书|软)|绿软|某信|vchat|w[ei]{1,2}ch[ea]ts?(?<!wechat)|(?:卫星|[威维唯]信)号(?![不好差弱强])|[微薇威]号|(?<![a-z])v\ ?x?号(?!线)|(?<![a-z])wx号|维信(?!诺)|企鹅号|鹅号|扣扣号?)"
)
_WECHAT: Final = r"(?:微信|微讯|企业微信|企微|w\ ?e\ ?i\ ?-?x\ ?i\ ?n|(?<![a-z])we\ ?[0-9]?\ ?chat|(?<![a-z])w\ ?x(?![a-z])|微号)"
_MAYBE: Final = "[威卫维伟唯围喂危巍微薇][信星心芯新欣杏幸鑫馨]"
"""Words of their own (威信, 卫星, 维新) unless somebody adds one."""
_PAYS: Final = (
    r"(?:号?支付|付|转|收款|钱包|零钱|红包|小程序|登[录陆]|授权|提醒|通知|扫码?付|扫[一下]|分享|卡包|步数|运动|读书|版|视频|语音|客户端|上的|里|群|公众号|视频号"
    r"|支持|可以[付支用]|能[付支用]|\ ?pay|\ ?group|\ ?mini|\ ?version|\ ?is\ (?:ok|down|not))"
)
"""What follows a channel that is only a means to pay, to log in, to be told."""
_QQ: Final = r"(?:(?<![a-z])qq(?![a-z])|扣扣|抠抠|叩叩|蔻蔻|企鹅|秋秋|球球|(?<![a-z])q号|扣号)"
_EATEN: Final = r"(?:糖|弹|肠|面|软|果|旺|星|车|鱼|肉|玩|饼|豆|糕|堡|奶|爽|滑|公仔|手|子|了|裤|纽|支付|钱包|音乐|邮箱登)"
_NETWORK: Final = (
    r"(?:telegram|电报|纸飞机|whats\ ?app|(?<![a-z])(?:line|insta)(?![a-z])|赖(?=$|[ ,:\na-z\d@号聊])"
    r"|signal|skype|discord|kakao(?:talk)?|zalo|viber|messenger|facebook|脸书|脸谱|instagram|twitter|推特"
    r"|snap(?:chat)?|微博|围脖|weibo|抖音|快手|小红书|小红薯|闲鱼|微店|threads|钉钉|b站)"
)
_FOOD: Final = r"(?:咸鱼|红薯|飞机)"
"""Networks by the names of other things: only with a number's word behind them."""
_CHANNEL: Final = read(
    rf"(?P<strong>{_DISGUISED}|{_WECHAT}(?!{_PAYS})|{_MAYBE}(?:号|是|为)?(?=[ :]?[a-z0-9_]{{4}})|{_QQ}(?!{_EATEN}))|(?P<network>{_NETWORK})"
    r"|(?P<self>加我|联系我(?!们)|找我|私我|滴滴我|搜我|加好友|我的?(?:账号|号|id)|add\ me|contact\ me|reach\ me|find\ me"
    r"|my\ id|联系方式|(?:加|进)(?:我的?)?群(?:号|聊)?|群号|qq?群|联系(?=[ :]?(?:电话|号码?|方式)?[ :]?\d{7})|搜索?(?=[ :]?[a-z][a-z0-9_]{5,19}.{0,4}(?:加|找我|关注|领)))"
    r"|(?P<letter>(?<![a-z0-9+])(?:vv?|w|q|wv|vw|tg|wa|line|ig|ins|fb|dc|dy|ks|xhs)(?=[ :号@搜])|(?<![a-z0-9+])(?:v|w)(?=[a-z]{3,12}\d{3}|1[3-9]\d{9})|(?<![a-z0-9+])q(?=\d{6})|[薇溦徽](?=[ :]?[a-z][a-z_]{1,10}\d{3})|(?<![一-鿿])[薇溦徽威维](?=[ :]?[a-z0-9_]{5})|(?<![a-z0-9])[加+](?:v|w|q)(?!ip)|[加+]扣(?=[ :]?\d{5})|(?<![a-z一-鿿])id(?=[ :][a-z])|(?<![一-鿿])[信微](?=:[a-z0-9_]{5})|[加+]微|[加+]薇)"
)
"""What an account may stand behind, within twenty characters."""
_SPELLED: Final = read(rf"(?:{_WECHAT})(?!{_PAYS})")
_WINDOW: Final = 20
_TOKEN: Final = re.compile(r"[a-z0-9_]+")
_SKIPPED: Final = read(
    r"订单|单号|尾号|编号|房号|门牌|楼|栋|单元|室|邀请码|口令|取件|提货|验证码|核销|自提|密码|¥|元|块|截止|价|库存|昵称|名字"
)
"""A number behind one of these is no account."""
_UNIT: Final = read(r"[份个盒斤元块箱袋瓶件栋楼号单点月日年人米克折支条包提台双套只颗枚毫升]|kg|ml")
_NOT_NAMES: Final = frozenset(
    [
        "iphone",
        "android",
        "windows",
        "harmony",
        "version",
        "update",
        "payment",
        "program",
        "online",
        "please",
        "group",
        "button",
        "working",
        "because",
        "works",
        "should",
        "before",
        "supported",
        "available",
        "anyway",
        "instead",
        "tomorrow",
        "there",
        "about",
        "through",
        "number",
        "account",
        "message",
        "thanks",
        "really",
        "people",
        "friends",
    ]
)
_ID_LETTERS: Final = 6
_ID_SHORT: Final = 5
_ID_LENGTH_MAX: Final = 24
_PIECE_LETTERS_MAX: Final = 3
_PIECED_DIGITS: Final = 3

PHRASES: Final[tuple[Phrase, ...]] = (
    phrase(_KIND, "disguised_channel", rf"{_ADD}?{_WHOM}?(?:{_DISGUISED})(?!{_PAYS}|{_EATEN})号?"),
    phrase(_KIND, "add_channel", rf"{_ADD}{_WHOM}(?:{_WECHAT}|{_MAYBE})(?!{_PAYS}|电视|锅|城)号?"),
    phrase(_KIND, "add_channel", rf"{_ADD}{_SELF}{_WHOM}(?:{_WECHAT}|{_QQ})"),
    phrase(_KIND, "add_channel", rf"{_ADD}{_WHOM}(?:{_WECHAT}|{_QQ})群"),
    phrase(_KIND, "add_channel", rf"{_ADD}{_WHOM}{_QQ}(?!{_EATEN}|\ ?\d{{1,3}}(?!\d))"),
    phrase(
        _KIND,
        "add_channel",
        rf"{_ADD}{_WHOM}(?:{_NETWORK})|私(?:我的?)?赖|(?:我的?|密)赖|赖(?=id|号|:)",
    ),
    phrase(
        _KIND,
        "add_letter",
        r"(?:加|(?<![a-z0-9])\+|力口|(?<![a-z])add\ ?|[嘉佳伽](?=[vw薇]|微[a-z\d信]))(?:我|个|下|一下|俺|老板|姐|妹|哥|你|您|私|的){0,3}"
        r"(?:微(?![辣波甜糖热冰咸酸苦胖型量小风软调距雕缩景电创整积观妙弱光粒笑凉温苏醺火课单店炸炒焦熟脆碎分生孔纤晶米克升微麻油盐碱商])"
        r"|[薇威卫](?=$|[,\n\ :\da-z]|[号聊私联详细领看了备进拉发搜])"
        r"|维(?=[\ :]?[a-z0-9_]{5}|$|,|号|聊|私)"
        r"|(?:vv?|w|q)(?![a-z0-9弹糖爽领款型区座栋形字口档组套店码号站级]|\ ?\d{1,3}(?!\d)))",
    ),
    phrase(
        _KIND,
        "account_before",
        rf"(?<![a-z0-9_])(?=[a-z0-9_]{{0,19}}\d)[a-z][a-z0-9_]{{5,19}}[,\ :]?(?:就?是|这是)?(?:我的?)?"
        rf"(?:{_WECHAT}|{_DISGUISED}|加我|微我|加微|添加)(?!{_PAYS})",
    ),
    phrase(
        _KIND,
        "asks_contact",
        rf"(?:有没有|有|留个?|给个?|换个?|要个?|求个?|互换|交换)(?:我|你们?|您|一个|一下|下|大家|的|们|老板|团长|卖家|店主){{0,3}}"
        rf"(?:{_WECHAT})号?(?!{_PAYS}|就|才|的都|发(?!我)|了)",
        spared_by="有微信就",
    ),
    phrase(
        _KIND,
        "asks_contact",
        rf"(?:发|推|给|报)(?:一下|下|个|我|你|您|大家)(?:一下|下|个|的|你|我|您){{0,3}}(?:{_WECHAT})号?(?!{_PAYS}|发|了)",
    ),
    phrase(
        _KIND,
        "asks_contact",
        rf"(?:你们?|您|老板|团长|卖家|店主)的?(?:{_WECHAT})号?(?:多少|是什么|是多少|是啥|呢|几|给我|发我|发一下|来一个)"
        rf"|我的?(?:{_WECHAT})号?(?:是|:|就是|叫|发你|发群|给你|在)|(?:{_WECHAT})号(?!支付|登|被|已)",
    ),
    phrase(
        _KIND,
        "talk_there",
        rf"(?:{_WECHAT})(?:上|里|再|这边)?(?:联系(?!不|客服|过|团长)|详?细?聊(?!天|过)|私聊|私我|找我|滴滴|加我|沟通|咨询|详谈|细谈|谈|发你|发我|搜(?!不|索|小程序|得|到)|下单|成交|报价|拿货|订货)"
        rf"|(?:用|走|上|去|在|来|转|拉)(?:{_WECHAT}|{_QQ})(?:上|里)?(?:聊|说|谈|联系|私|沟通|转我|找我)",
    ),
    phrase(
        _KIND,
        "same_number",
        rf"(?:{_WECHAT})(?:电话|手机)?(?:是|和|跟)?(?:同号|同手机|同步|同电话|同号码)|(?:手机号?|电话|号码)(?:就是|同|也是|是|=|\+)?(?:我的?)?(?:{_WECHAT}|{_DISGUISED})"
        r"|(?<![一不共相])同(?:微信?|薇信?|威信?|v信?|vx|wx|卫星|维信)(?![a-z型小课])",
        spared_by="支付|付款|登录",
    ),
    phrase(
        _KIND,
        "add_me",
        r"(?:加|添加|\+)(?:我|俺|本人|老板娘?|店主|卖家|楼主|主播)(?:的)?(?:好友|私|聊|详|细|,?给你发|,?发你|咨询|联系|拉|领|进群|拿|发你|头像|发报价|看货|看图|了解|备注)"
        r"|加(?:个|下|为|一下|我|他|你|您|我的)?好友(?!拼|一起|参|助力)|互加(?:一下|好友|,|$|吧)|互相加|扩列"
        r"|(?:有兴趣|感兴趣|需要|想要|想了解|要的|喜欢|有意|详情|具体|了解|想买)(?:的|的话|可以|就|都|请)?,?加我(?![一\d个两份])|(?:加|进|来)我们?的?群|扫码加群|(?:加个?|换个?|交换|私你?|发你|给你)联系方式|(?:加|进)(?:企鹅|扣扣|qq|微信|薇信|v)群|拉你们?(?:进|到|入)(?:我的?)?.{0,4}群|(?:拉|进)(?:我的|我们的)(?:微信|qq)?群"
        r"|(?:加|进)群(?=[\ :]?\d{5})|(?:拉|建|开)了?个?(?:微信|v信|vx|薇信|qq|扣扣)群|qq群|扣扣群|企鹅群|电报群|纸飞机群",
    ),
    phrase(
        _KIND,
        "verb_me",
        r"(?<![a-z0-9])v我(?!50(?!\d))|(?<![稍略轻些])[微薇威]我(?=$|[,\n\ 发私聊要拿,看,报便低详])|(?<![a-z0-9])q我|扣我(?=$|[,\n私聊详]|\ ?\d{5})"
        r"|加(?:我|个|下){0,2}(?:绿|小绿|蓝)(?:色|泡|的)",
    ),
    phrase(
        _KIND,
        "network_contact",
        rf"(?:{_NETWORK}|{_FOOD})(?:账号|号(?!称|召|码头|线)|id|帐户|频道|群(?![里看上组友聊])|\ id|\ account|\ number)|(?:我的?|my\ ){_NETWORK}(?:号|是|叫|搜|上|\ is|:)"
        rf"|(?:{_NETWORK})(?:上|里|去)?(?:搜(?!到|同款|了|过|不)|找我|关注我?|私信|私我|加我|联系我?|拍下|同名|me(?![a-z]))"
        rf"|(?:find|contact|message|msg|text|dm|pm|reach|ping|hit|add|call)\ (?:me|us)(?:\ up)?\ (?:on|via|at|through|in|by|with)\ (?:my\ )?(?:we\ ?chat|wx|vx|qq|{_NETWORK})"
        r"|(?:my|our)\ (?:we\ ?chat|wx|vx|qq|personal)\ ?(?:id|is|number|account|:|no)|(?:we\ ?chat|wx|vx)\ ?id|(?:we\ ?chat|whats\ ?app|telegram|wx|vx)\ me(?![a-z])"
        r"|add\ (?:my|me\ on|us\ on|our)\ (?:we\ ?chat|wx|vx|qq)|scan\ (?:my|this)\ (?:qr|code)",
    ),
    phrase(
        _KIND,
        "marketplace",
        r"(?:淘宝|闲鱼|咸鱼|拼多多|抖音|快手|小红书|微店|转转|公众号|视频号|有赞|小红薯)(?:上|里|店铺?|橱窗)?"
        r"(?:搜(?!到|同款|了|过|不|索|一下|出|得)|搜索店|找我|关注我|私信我|拍下|同名|店名|进店|小店搜|下单.{0,3}便宜)"
        r"|(?:关注|搜)(?:我们?的?|一下|下|同名|这个|索){0,2}(?:公众号|抖音号?|快手号?|视频号|微店|小红书)|(?:去|上|到|来|进)我的?(?:淘宝|闲鱼|微店|抖音|快手|小红书|店铺|网店|直播间|小店|橱窗)"
        r"|某(?:宝|鱼|音|多多|书)(?:上|里)?(?:搜|找我|同名|下单|店)",
    ),
)


def find_split_channels(folded: Folded) -> Iterator[Found]:
    """Yield each WeChat spelled with something between its characters: who pays by it does not."""
    for match in _SPELLED.finditer(folded.dense):
        start, end = folded.dense_to_plain(*match.span())
        text_start, text_end = folded.text_span(start, end - 1)
        pieces = [piece for piece in re.split(r"[^\w]|_", folded.plain[start:end]) if piece]
        hidden = text_end - text_start > end - 1 - start
        if hidden or (len(pieces) > 1 and all(len(piece) == 1 for piece in pieces)):
            yield Found(_KIND, "split_channel", start, end)


def find_accounts(folded: Folded) -> Iterator[Found]:
    """Yield each account that stands within twenty characters behind its channel."""
    dense = folded.dense
    for match in _CHANNEL.finditer(dense):
        found = _account_after(dense, match)
        if found is not None:
            yield Found(_KIND, "account", *folded.dense_to_plain(match.start(), found))


def _account_after(dense: str, channel: re.Match[str]) -> int | None:
    """Return where the account behind a channel ends; None if there is none."""
    at, latest = channel.end(), channel.end() + _WINDOW
    if channel["letter"]:
        latest = channel.end() + 3
    while (token := _TOKEN.search(dense, at, latest)) is not None:
        before = dense[channel.end() : token.start()]
        if "\n" in before.strip("\n") or _SKIPPED.search(before):
            return None
        token = _TOKEN.match(dense, token.start()) or token
        end = _account_end(dense, token.start())
        if end is not None and _may_be_account(dense, token.start(), end, channel):
            return end
        at = token.end()
    return None


def _account_end(dense: str, start: int) -> int | None:
    """Return where an account name ends that may be written in pieces; None if it is too short.

    A piece more is taken while the name is short, or while pieces hold digits or stand alone.
    """
    end, letters, words = start, 0, 0
    while (piece := _TOKEN.match(dense, end)) is not None:
        part = piece[0]
        if end > start and part.isalpha() and len(part) > _PIECE_LETTERS_MAX:
            break
        if letters >= _ID_LETTERS and part.isalpha() and len(part) > 1:
            break
        words += part.isalpha() and len(part) > 1
        if words > 1:
            break
        letters += len(part)
        end = piece.end()
        if letters >= _ID_LENGTH_MAX or dense[end : end + 1] != " ":
            break
        end += 1
    if end > start and dense[end - 1 : end] == " ":
        end -= 1
    pieces = _TOKEN.findall(dense, start, end)
    digits_count = sum(char.isdigit() for piece in pieces for char in piece)
    whole = len(pieces) == 1 or digits_count >= _PIECED_DIGITS
    return end if letters >= _ID_SHORT and whole else None


def _may_be_account(dense: str, start: int, end: int, channel: re.Match[str]) -> bool:
    name = "".join(_TOKEN.findall(dense[start:end]))
    if name.isdigit():
        return not _UNIT.match(dense, end) and not name.startswith(("400", "800"))
    if any(char.isdigit() or char == "_" for char in name):
        return len(name) >= _ID_SHORT
    first = _TOKEN.match(dense, start)
    if channel["letter"] or first is None or len(name) < _ID_LETTERS:
        return False
    told = dense[channel.end() : start].strip(" ") != "" or dense[start - 1 : start] != " "
    return bool(told and first[0] not in _NOT_NAMES and len(first[0]) >= _ID_LETTERS)
