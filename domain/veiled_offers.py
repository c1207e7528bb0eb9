"""Veiled offers: lines that give no account away, told by two weak words near each other.

A picture is innocent, and so is a number; a number in a picture is where an account is written.
"Cheaper" is what everybody says, "come to me" is what neighbours say; both in one breath is an
offer. So each rule pairs a class of words with another, in either order, within a few characters.
What the other modules of the detector list as whole phrases need not be here.
"""

from typing import Final

from domain.channels import MICRO, WARNING
from domain.phrases import FindingKind, Phrase, phrase

_PLACE: Final = r"""(?: [主猪煮注]页|主业|头[像图]|昵称|网名|简介|签名档?|个签|个人资料|资料[卡里]
    |相册|朋友圈|置顶|名片|评论区|水印|海报|封面|[上下配原大]图|图[片上里中二下]|第.张图?
    |(?<![a-z])p\d(?!\d) )"""
"""Where one writes what may not be said."""
_WRITTEN: Final = rf"""(?: 联系方式|(?<![嘉佳家蔷小老])[薇威](?=$|[,\n号])
    |(?<![a-z0-9])vx?(?![a-z0-9姐妈哥领款型形脸字口区座])|微(?!{MICRO})
    |(?:那串|一串|串)(?:数字|字母|英文|号)?
    |(?:^|[有是看就找个的])(?:方式|号码?|码)(?=$|[,\n加找]) )"""
"""What is written there."""
_REACHED: Final = r"""(?: (?:数字|号码?|码|扫(?:了|码|一扫)?)加我|(?:二维)?码.{0,2}扫我
    |加(?:我|一下)(?=$|[,\n]) )"""
"""What one is to do with it."""
_CHEAP: Final = r"""(?: 便宜|更低|低价|优惠(?!券|码)|底价|内部(?:价|渠道)|源头价?|出厂价|批发价?
    |报价|发价|价目|[少减省返低]\d{1,3}(?:块|元|钱|%|个点|$)|打?[\d对]折|渠道价?|一成|划算 )"""
_TO_ME: Final = r"""(?: 找我|来我这|我拉你|拉你进|转我|我发你|发我|我给你|跟我[订买拿]
    |私(?:我|信|聊)?(?=$|[,\n有给便])|代付|加[我俺](?=$|[,\n便给有])
    |从我[这家]|[去来到进](?:隔壁|别的?|另外?的?|其他)群|换个?(?:平台|地方|软件) )"""
_STORES: Final = r"""(?: 公众?号|视频号|微店|抖店|有赞店?|pdd|拼多多|多多|快团团|群接龙|[闲咸]鱼
    |小程序|淘宝|小红书 )"""
_ASKED_BACK: Final = rf"""{WARNING}|吗|么|谁|退款|客服|平台红包|优惠券|请勿|不要|别[转付]|团长[,找]
    |售后"""
"""Who asks, warns or complains does not offer."""


def _near(one: str, other: str, within: int) -> str:
    return rf"{one}[^\n]{{0,{within}}}{other}|{other}[^\n]{{0,{within}}}{one}"


PHRASES: Final[tuple[Phrase, ...]] = (
    phrase(
        FindingKind.HINT,
        "written_there",
        rf"""{_PLACE}[^\n]{{0,8}}(?:{_WRITTEN}|{_REACHED})|看.{{0,4}}{_PLACE}.{{0,3}}号
        |看图[^\n,]{{0,8}}(?:号码?|数字).{{0,2}}加|扫图?(?:加|私)我
        |(?:放大|仔细看|看)图片?.{{0,2}}(?:看|有)?号|{_PLACE}(?:上|里)?(?:水印)?就?是(?:我的?)?号
        |{_PLACE}.{{0,4}}二维码,?.{{0,4}}(?:扫|进群)|翻(?:一下|下)?我的?{_PLACE}""",
        spared_by=rf"{WARNING}|微信(?:头像|昵称|群|支付|付)|加载|吗|么|单号|尾号|房号|楼号|改|换成",
    ),
    phrase(
        FindingKind.HINT,
        "scanned",
        r"""(?:^|[,\n])扫我(?=$|[,\n])
        |(?:保存|存|截|长按)(?:下来|图片?|屏|一下|了|二维码|码){1,2}.{0,4}(?:微信扫|扫码?加|扫一扫)
        |图片?(?:保存|存).{0,4}(?:微信|扫)|扫(?:一下|下|一扫)?我的?码|长按.{0,4}加(?:我|微|v|好友)
        |扫(?:一下|下)?(?:图|下方?|上方?)[中里片面]?的?二维码|二维码(?:就|都)?私?(?:发你|给你)
        |扫了?(?:进|加)群.{0,4}(?:低价|便宜|优惠|特价)""",
        spared_by="取件|取货|提货|自提|付款|核销|开柜|骑车",
    ),
    phrase(
        FindingKind.BYPASS,
        "privately_please",
        r"""(?<![一-鿿])私我(?=$|[,\n哈])
        |(?:需要|有意|有兴趣|想要|要)的?(?:可以|都)?私(?:聊|我|信)?(?=$|[,\n哈])
        |私下[聊说谈](?=$|[,\n价])|换个?地方[聊说谈]
        |我(?:可以|能)?给你们?(?:成本|底价|内部|批发|最低|便宜|优惠|算便宜)
        |我(?:可以|能)(?:更|再)?便宜""",
        spared_by=_ASKED_BACK,
    ),
    phrase(
        FindingKind.BYPASS,
        "cheaper_from_me",
        rf"""{_near(_CHEAP, _TO_ME, 6)}
        |(?:私我|私聊|找我|加我)(?:就|都|会)?有(?:惊喜|福利|好货|好价)
        |(?:转|走|付|打)(?:到|我)?(?:支付宝|微信|卡上|银行卡)[^\n]{{0,4}}{_CHEAP}""",
        spared_by=_ASKED_BACK,
    ),
    phrase(
        FindingKind.BYPASS,
        "bought_from_me",
        r"""(?:退款|退了|取消|这单(?:别|不)[付拍]|别付)[^\n]{0,6}(?:(?:找|跟)我(?=$
        |[买拿订走,\n])|转我)
        |单独(?:给我|拿|订|跟我).{0,4}(?:便宜|少|优惠)|(?:直接)?跟我(?:订|拿货|买),
        |别在(?:这|上面|平台|群)(?:里|边|上|儿)?(?:拼|买|订|拍|付|下单)""",
        spared_by="团长|客服|吗|么",
    ),
    phrase(
        FindingKind.BYPASS,
        "other_store",
        rf"""{_STORES}:?[^\n,\da-z]{{0,8}}(?: (?<!要)找我|(?<!哪)(?<!怎么)搜(?=$|[,\n]|一下更)|关注下单|直接拍
            |旗舰店|,?.{{0,3}}(?:比这|那边|我那).{{0,2}}(?:便宜|更低|划算) )
        |(?:pdd|拼多多|多多|快团团|抖店|淘宝|闲鱼)(?:上|里)?搜(?!不|索|到|了|过|同款|什么|一下
        |出|得|的)
        |(?:公众?号|视频号|微店|抖店):(?=[^\n,])|有赞店|换个?(?:平台|软件|app)(?:买|拍|下单|付
        |聊)""",
    ),
    phrase(
        FindingKind.CONTACT,
        "by_its_colour",
        r"""(?:[红橙黄绿蓝黑粉白]色?的?(?:那个|小|聊天|支付|付款|购物|那)?的?(?:软件|app|图标|小?鸟|小?飞机|泡泡|气泡|圈圈)
            |马(?:爸爸|云|老板|化腾)(?:家|那个?|的)(?:宝|软件|app)?|(?:企鹅|腾讯|阿里)(?:家|那个)的?(?:软件|app|宝)?
            |某[付支]宝|f(?:b|acebook)|脸书|(?<![a-z])ins)
            [^\n,]{0,8}(?:私[我聊信讯]|搜|加|找我?|转|付我|聊|同名|见)""",
        spared_by=_ASKED_BACK,
    ),
    phrase(
        FindingKind.BYPASS,
        "sent_away",
        r"""[去来到换进上](?:隔壁|别的?|另外?1?个?|其他)(?:群|团|平台)(?!拿|取|看).{0,6}(?:便宜|买|下单|\d|更|那边|划算|拼)
        |搜.{2,10}(?:不抽成|更低|更?便宜|划算|更?优惠)""",
        spared_by=_ASKED_BACK,
    ),
    phrase(
        FindingKind.PAYMENT,
        "paid_to_me",
        r"""红包[发给]我,?(?:我帮|就|给你|帮你)|[定订押]金\d*(?:给|转|发|付)我|代付找我|帮你代下单
        |(?:paypal|venmo|zelle|alipay)(?:付|转|打)?(?:款|钱|账)?给我
        |(?:收款|收钱)二维码|(?:微信|支付宝|薇信|vx?)收款,?.{0,2}(?:不用|别点|便宜)
        |(?:加密货币|虚拟币|比特币)[^\n]{0,6}(?:付|结|折|便宜)
        |(?<![a-z])[收转付]u(?![a-z0-9盘型])""",
        spared_by="退|赔",
    ),
    phrase(
        FindingKind.CONTACT,
        "contact_wanted",
        r"""[你您]的?(?:[薇威]|(?<![a-z])vx?(?![a-z0-9]))号?(?:发|给|多少|报)
        |(?:把|有)(?:你的?)?(?:[薇威]|vx?(?![a-z0-9]))(?:打|发|给|的(?:留|发|加|扣))
        |(?:留|给|发|换|要|加|推)(?:我|你|一?个|一?下|你的){0,2}联系方式(?!在|不|错|改)
        |(?<![一-鿿a-z0-9])有个微群|(?<![a-z0-9])v群(?![里]?友)|要[进加]的?(?:都|就|可以)?私
        |(?:[薇溦徽]信|(?<![a-z0-9])v[信x芯])群|加我.{0,2}进[^\n]{0,4}群
        |给我?个?(?:[薇威]|(?<![a-z])vx?)(?=$|[,\n])|私(?:我)?(?:扣|(?<![a-z])q)(?=[ :]?\d{5})""",
        spared_by=WARNING,
    ),
)
