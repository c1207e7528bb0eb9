"""Contacts: the request to move the talk elsewhere (加微信), as rules over folded text.

A channel alone is innocent: people pay by WeChat and eat QQ gummies. It takes a verb (加我微信),
an account (微信 lin88888: `domain/contact_accounts.py`), or a spelling that nobody uses who has
nothing to hide (薇信). Words that follow can make it innocent again: 微信支付, 微信群, QQ糖.
"""

import re
from collections.abc import Iterator
from typing import Final

from domain.anchors import Anchored
from domain.channels import (
    ADD,
    ALSO_NETWORK,
    DISGUISED,
    EATEN,
    LONE_V,
    MAYBE_WECHAT,
    MEANS,
    MICRO,
    NETWORK,
    QQ,
    SELF,
    STAYING,
    WARNING,
    WECHAT,
    WHOM,
)
from domain.folding import Folded
from domain.phrases import FindingKind, Found, Phrase, phrase, read

_SPELLED: Final = read(rf"{WECHAT}(?!{MEANS})")
_OTHER_SCRIPT: Final = re.compile(r"[\u00e0-\u00fd\u0101-\u01dc\u0370-\u058f]")
"""Letters with accents; Greek, Cyrillic and Armenian letters, in the name of a channel."""
_ANCHORED: Final = Anchored([_SPELLED])


def _contact(rule: str, pattern: str, *, spared_by: str = "") -> Phrase:
    return phrase(FindingKind.CONTACT, rule, pattern, spared_by=spared_by)


_DEAL: Final = r"""(?: 加我|找我(?![拿领取])|联系我(?!们)|转我|转账|打款|打钱|付我|现金|便宜
    |优惠(?!券|码)|低价|私[聊信讯我下]|报价|拿货|货源|批发|一手 )"""
"""Words that make a channel near them the place of a deal."""

PHRASES: Final[tuple[Phrase, ...]] = (
    _contact("disguised_channel", rf"{ADD}?{WHOM}{DISGUISED}(?!{MEANS}|{EATEN})号?"),
    _contact(
        "add_channel",
        rf"""(?<![别勿防])(?<!不要)(?<!有人){ADD}(?: {WHOM}(?:{WECHAT}|{MAYBE_WECHAT})(?!{MEANS}
            |电视|锅|城)号?
            |{SELF}{WHOM}(?:{WECHAT}|{QQ}(?!{EATEN}))|{WHOM}(?:{WECHAT}|{QQ})群
            |{WHOM}{QQ}(?!{EATEN}|\ ?\d{{1,3}}(?!\d))
            |{WHOM}{NETWORK}|{WHOM}(?:tg|whatsapp)(?![a-z]) )|(?<![a-z])tg群
        |私(?:我的?)?赖(?![床皮])|(?:我的?|密)赖(?=$|[,\n:a-z@\d号是聊])
            |赖(?=id|号|:)""",
        spared_by=WARNING,
    ),
    _contact(
        "add_letter",
        rf"""(?<![别勿防])(?<!不要)(?<!有人)
            (?: 加|(?<![a-z])\+|力口|(?<![一-鿿\d])十(?=微(?:$|信)|[薇威]|vx?(?![a-z]))
        |(?<![a-z])(?:add
        |jia)\ ?
            |(?<![嘉佳])[嘉佳伽茄珈迦枷](?=[vw]|[薇威微]\ ?[a-z_]{{3}}|微[a-z\d信]
            |[薇威][ :]?[a-z_]{{0,16}}\d)
            |(?<![一-鿿])[家佳嘉伽](?=[vw微]|[薇威](?:号|[ :]?[a-z_]{{0,16}}\d)) )
            (?:我|个|下|一下|俺|老板|姐|妹|哥|你|您|私|的
                |客服|售后|专员|财务|团长|群主|经理|店长|厂家|顾问){{0,3}}
            (?: 微(?!{MICRO}|[课单炸炒焦熟脆碎分生孔纤晶米克升微麻油盐碱])
            |[薇威卫](?=$|[,\n:]|\ ?\d{{5}}|\ ?[a-z][a-z0-9_]{{4}}
            |[号聊私联详细领看了备进拉发搜有送返优省减吧呗])
            |维(?=[\ :]?[a-z0-9_]{{5}}|$|,|号|聊|私)
            |w(?=[聊私号信联详:])|(?:vv?
            |q)(?![a-z0-9+弹糖爽币款型区座栋形字口档组套店码号站级姐妈哥爸妹叔姨嫂总爷]
            |\ ?\d{{1,3}}(?!\d)|领(?![券货取红钱优资])|认证) )|私(?:我的?
            |聊)?(?:[微薇威](?!{MICRO})|v(?![a-z0-9]))
            (?=$|[,\n\ 发拿看领])""",
        spared_by=WARNING,
    ),
    _contact(
        "account_before",
        rf"""@[a-z0-9_]{{5,24}}[\ ,:]?(?:telegram|tg|电报|飞机|line|ins|ig)(?![a-z])
        |(?<![a-z0-9_])(?=[a-z0-9_]{{0,19}}\d)[a-z][a-z0-9_]{{5,19}}
            [,\ :]?(?:就?是|这是)?(?:我的?)?(?:{WECHAT}|{DISGUISED}|加我|微我|加微|加(?=$|[,\n])
            |我的?v(?=$|[,\n号])|我的?[微薇威](?=$|[,\n号])|\ [vw]x?(?=$|[,\n])
            |添加|[微薇威](?=$|[,\n号]))(?!{MEANS})""",
    ),
    _contact(
        "account_before",
        rf"""(?<![\d.])\d{{5,13}}[,\ :]?(?: (?:就?是|这是)(?:我的?)?(?:{WECHAT}|{DISGUISED}
            |{QQ})(?!{MEANS})
            |加我(?![一\d两几个份])|加[微薇v] )
        |(?<![\d.])\d{{8,11}}[,\ :]?[扣q](?=$|[,\n])""",
    ),
    _contact(
        "asks_contact",
        rf"""(?:有没有|(?<!没)有|留个?|给个|给(?=微信(?:号|$|[,\n]))|换个?|要个
            |要(?=微信[的号,\n])|求个?|互换|交换)
            (?:我|你们?|您|一个|一下|下|大家|的|们|老板|团长|卖家|店主){{0,3}}
            {WECHAT}号?(?!{MEANS}|好友|就|才|的都|发(?!我)|了)
        |(?:发|推|给|报)(?:一下|下|个|我|你|您|大家)(?:一下|下|个|的|你|我|您){{0,3}}
            {WECHAT}号?(?!{MEANS}|发|了)
        |(?:你们?|您|老板|团长|卖家|店主)的?{WECHAT}号?
            (?:多少|是什么|是多少|是啥|呢|几|给我|发我|发一下|来一个)
        |{WECHAT}(?:号码|多少(?!钱)|几号|报一下|给一下|留一下|发一下)
        |我的?{WECHAT}号?(?:是|:|就是|叫|发你|发群|给你)
        |{WECHAT}号(?=$|[:,\n]|是(?!不)|\ ?[a-z0-9]|多少|发|给|加)""",
        spared_by="有微信就|请勿|不要|禁止|严禁|公告|群规",
    ),
    _contact(
        "talk_there",
        rf"""{WECHAT}(?:上|里|再|这边)?
            (?: 联系(?!不|客服|过|团长)|下单(?=$|[,\n])|报名,|等你|[跟给]你说|见(?=$|[,\n])
        |详?细?聊(?!天|过)|接单|私聊|私我|找我|滴滴
        |加我|沟通|咨询
            |详谈|细谈|谈|发你|发我|搜(?!不|索|小程序|得|到)|成交|报价|拿货|订货 )
        |(?<![a-z0-9一-鿿])(?:vx?|q|qq|line|微|薇)(?:上|里)?(?:聊|说|谈)(?!天|过|的)|{NETWORK}(?:上
        |里)?[聊谈](?!天|过)
        |(?<!跳)(?:转|转战|切|换)到?{WECHAT}(?=$|[,\n聊说])|(?:转战|搬到|(?<!跳)转到|换到|[挪移迁][到去步至])了?(?:{WECHAT}|{DISGUISED}|微群|v群)|加扣(?=$|[聊\d,])
        |(?:用|走|上|去|在|来|转|拉)(?:{WECHAT}|{QQ})(?:上|里)?(?:聊|说|谈|联系|私|沟通|转我
        |找我)""",
    ),
    _contact(
        "lone_letter",
        rf"""{LONE_V}|有(?:q|vx?|wx|薇)(?:吗|没有?|么)(?=$|[,\n加])""",
    ),
    _contact(
        "channel_and_deal",
        rf"""(?:{WECHAT}(?!{MEANS})|(?<![a-z])vx)[^\n]{{0,8}}{_DEAL}
            |{_DEAL}[^\n]{{0,8}}{WECHAT}(?!{MEANS})""",
        spared_by="诈骗|骗子|举报|客服|哪个|都可以|支付宝和|和支付宝",
    ),
    _contact(
        "same_number",
        rf"""(?:{WECHAT}|(?<![a-z])vx?|薇)号?(?:和|跟|同|就是|就|=)(?:我的?)?(?:手机|电话|号码)
            (?=号|同|是?1个|$|[,\n])
        |{WECHAT}(?:电话|手机)?(?:是|和|跟)?(?:同号|同手机|同步|同电话|同号码)
        |(?:手机号?|电话|号码)(?: (?:就是|同|也是|是|=|\+)(?:我的?)?(?:{WECHAT}|{DISGUISED})
            |(?:{WECHAT}|{DISGUISED})(?=$|[,\n]|同|号|都) )
        |(?:{WECHAT}|(?<![a-z])vx?|薇|(?<![a-z])qq)号?(?:就|也)?是(?:这个|本|此)号(?!吗|码)
        |(?:此|这个|本)号(?:就是|是|可加|也是)?(?:我的?)?(?:{WECHAT}|(?<![a-z])vx?|薇|(?<![a-z])qq)(?!{MEANS})
        |(?<![一不共相])同(?:微信?|薇信?|威信?|v信?|vx|wx|卫星|维信)(?![a-z\d型小课])""",
        spared_by="支付|付款|登录",
    ),
    _contact(
        "add_me",
        r"""(?:加|添加|\+)(?:我|俺|本人|老板娘?|店主|卖家|楼主|主播)的?
            (?: 好友|私|聊|详|细|,?给你发|,?发你|咨询|联系|拉|进群|[领拿](?:货|价|低|便宜|券
            |优惠)|头像|发报价|看货|看图
            |了解|备注|转账?|付款?|下单|买(?!了|的)|订|拍|入群 )
        |(?<![不别勿])(?<!不能)加(?:个|下|为|一下|我|他|你|您|我的)?好友(?!拼|通过了|干嘛|要注意|一起|参|助力|不|没|失败|被
        |上限|申请)
        |互[加+](?:一下|好友|,|$|\n|吧|呗)|(?:好友|加你)[^\n]{0,6}通过(?!了)|(?:好友申请|申请了|加你
        |加了你?)[^\n]{0,4}通过(?:一?下|吧)(?!群)
        |(?:防|怕|以防)(?:失联|走丢|走散|被?封).{0,4}(?:加|关注|进|存|扫)
        |加(?:下|我的?|个)?(?:备用|另1个)号|通过(?:一下
        |下)?(?:我的?)?好友(?!申请)|(?:刚|申请)加你|互相加(?![油分鸡热])|扩列
        |(?:有兴趣|感兴趣|需要|想要|想了解|要的|喜欢|有意|详情|具体|了解|想买)
            (?:的|的话|可以|就|都|请)?,?加我(?![一\d个两份])|[的者请]加我(?=$|[,\n])
        |留(?:个|下|一下|你)?(?:电话|手机号?|号码|联系方式)(?![的吗了错是没]|给快|给客|给物|给驿)
        |(?:发|给|报)(?:我|下|一下|我一下)(?:你的?)?(?:手机号|号码)(?![吗了没尾后])
        |(?:加个?|换个?|交换|私你?|发你|给你)联系方式""",
        spared_by=STAYING,
    ),
    _contact(
        "named_shop",
        r"""(?:[抖斗]音|快手|淘宝|[闲咸]鱼|拼多多|小红书|微博|视频号|公众号)(?:上|里)?
            (?: [搜找][一-鿿]{2,6}(?:家|园|店|铺|姐|哥|妈|农场|坊|选)(?=$|[,\n])
            |[一-鿿]{2,4}(?:果园|农场|旗舰店|优选|严选|小店|小铺|铺子)(?!吗|的|里)
            |(?:(?![的买卖看有吃送和在比])[一-鿿]){2,4}(?:海鲜|鲜果|水果|果业|生鲜|水产|烘焙|甜品
        |农家|特产)(?=$|[,\n]) )
        |(?:[淘桃套陶掏逃]宝|拼多多|多多|[闲咸]鱼|[抖斗]音|快手|小?红书|京东)(?:上|里|也|都){0,2}有(?:个?店(?!卖|有|吗)|我们?的?(?:小?店|店铺|号|链接|橱窗))""",
    ),
    _contact(
        "wants_to_talk",
        r"""把你的?(?:电话|手机号?|微信|号码|联系方式)(?:给|发|报|留|打)
        |(?:手机号|电话)(?:给|发|报|留)(?:1下|我|个).{0,3}我?[加打]你
        |方便(?:留|加|给|发)一?个?(?:你的?)?(?:电话|微信|联系方式|手机号?|v(?![a-z]))
        |(?:怎么|咋|如何)(?:跟|和)?你?(?:单独联系|私下联系)|(?:怎么|咋|如何)联系你(?!们)
        |你的?(?:支付宝|卡号|账号|收款码)号?(?:多少|是多少|发我|给我|是啥|几)|给个(?:电话
        |手机),?(?:直接|私)
        |(?:老板|厂家|卖家|果农)的?联系方式(?:发|给|留|推)|单独(?:找|加|联系)我
        |微信推(?:给)?[你我]|微信发来|告诉我你的?(?:微信|v)|求(?:v|薇)(?=$|[,\n])
        |(?:怎么|咋|如何|能|可以|想|直接)加你(?!们|1)(?=$|[,\n吗么可行])|你加我还是|我加你还是|单独卖|私卖
        |(?:好友|发了?)申请[^\n]{0,5}(?:过一?下|通过一?下)
        |(?:滴滴?|戳|敲|密|弹)(?:一下|下|我)?(?:v(?![a-z0-9])|薇)
        |(?<![a-z0-9一-鿿])(?:v|薇)(?:俺|我一?下)|(?:扣|打|回)1[^\n]{0,4}(?:私|发)你(?!们)
        |(?:加|\+|jia|[伽茄佳嘉])\ ?wei(?=[\ 信,\n]|$)|(?:你扫我|我扫你)(?=还是|$|[,\n吧])|(?:追踪
        |关注|追)我的?(?:ig|fb|ins|脸书)""",
    ),
    _contact(
        "group_elsewhere",
        r"""(?:加|进|来|入)我(?:自己)?的?(?:粉丝|私人|个人|福利|内部|小|新|水果)?群|加我们的?群|[进入]君羊|(?:扣|(?<![a-z])q)群(?=$|[,\n])
        |(?:微信|企鹅|电报|飞机|钉钉|(?<![a-z])q|扣扣?)(?:裙(?=$|[,\n扫码号私进])|君羊)
        |(?:福利|特价|内部|优惠|粉丝|团购)(?:裙(?=[扫码号私进])|君羊)
        |扫码(?:添加|加)(?:客服|助理|助手|专员|管家)|扫码.{0,6}[进入]群|码.{0,4}扫.{0,4}进我|[进加入]裙(?=$|[,\n领拿有])
        |扫码加群|(?:加|进)群(?=[\ :]?\d{5})|(?:拉|进)(?:我|我们)的(?:微信|qq)?群
        |(?:加|进|拉|建|开)了?个?(?:企鹅|扣扣|qq|微信|薇信|v信|vx|v)群
        |扫码?(?:进|入|加)(?:新|小|我|别|另|隔壁)(?:的|群)|(?:福利|内部|特价|微信|优惠|粉丝|小|新|vip)群,?(?:的?2维码|扫码)
        |进(?:小|内部|福利|新|特价|vip|我的?)群的?(?:都|就)?(?:扣|打|回|私|dd|滴|举)
        |我(?:自己|家)?(?:建|开|那个|拉)了?的?(?:小|新)?群里?(?:面)?(?:卖|才|只要|更?便宜|价)
        |拉你们?(?:进|到|入)(?:我的?)?(?:微信|便宜|福利|内部|优惠|特价|vip|另|别).{0,2}群
        |qq群(?!是|里|太|的|主)|扣扣群(?!主)|企鹅群|电报群|纸飞机群""",
    ),
    _contact(
        "verb_me",
        r"""(?<![a-z0-9])v我(?!50(?!\d))|(?<![a-z0-9])q我
        |(?:(?<![稍略轻些细入])微|(?:(?<![一-鿿])|(?<=[的要请以接系]))[薇威])我
            (?=$|[,\n\ 发私聊拿看报便低详])
        |(?<![a-z])line我|(?<![一-鿿])钉我(?=$|[,\n私聊])|扣我(?=$|[,\n私聊详]|\ ?\d{5})|加(?:我
        |个|下){0,2}(?:绿|小绿|蓝)(?:色
        |泡|的)""",
    ),
    _contact(
        "network_me",
        rf"""(?:{NETWORK}|(?<![a-z])(?:whatsapp|ws|inbox|pm|dm|ig|fb|tg|e?mail|sms|call|fps|payme
        |messenger)|赖)\ ?(?:给)?我(?!们?的|看|了|说|家|这|那|妈|爸)
        |(?:换|转去|转到|去|来|洽|意者请?洽|留)(?:{NETWORK}|赖)(?![床皮])(?:说|讲|聊|谈|见)?(?=$
        |[,\n\ \d])|(?:{NETWORK}
        |(?<![a-z])qq|微信)(?:上|里)?(?:讲|见|聊)(?=$|[,\n啦呀吧])
        |找我(?:ig|fb|微信|v|whatsapp|line|tg)|(?:微信|(?:{NETWORK}))(?:传|推|给)(?:你|给你)
        |(?<![直转])推(?:你
        |给你)?(?:好友|厂商|老板|卖家|果农)
        |(?:find|reach|add|message|text|follow|contact|msg|dm|pm)\ me\ (?:up\ )?(?:on
        |via)\ (?!the\ way|my\ way|monday|tuesday|wed|thu|fri|sat|sun|arrival|time)[a-z]
        |(?:whats?\ ?app|messenger|telegram|we\ ?chat|inbox|tg|snap|ig
            |signal(?!\ me\ (?:when|once|if|as)))\ (?:me|us)(?![a-z])
        |(?:去|来|转移到)(?:我的?)?微信群(?=接|买|下单|$|,)|我微信群|微信群(?:接(?=$|,)|拉你|进不进
        |里?便宜)|加群领|(?:老板|厂家
        |卖家)的?(?:微信|电话)(?:要不要|要吗|发你|给你|私)
        |join\ mine(?![a-z])|leave\ this\ group
        |知道(?:怎么|如何|在哪|去哪)(?:找|联系|加)我|怎么加我(?=$|[,\n])|加我.{{0,3}}拉你|(?:赔偿
        |补发|售后|退款)[^\n]{{0,4}}加我
        |加我[^\n]{{0,3}}(?:补发|赔|退款?|处理)|(?:详询|咨询)(?:本人|微信|v(?![a-z]))|(?:进|来|去
        |加)?小群(?:见|说|聊(?!吃|天))
        |(?:有|知道|没有|存了)我的?(?:微信|电话|v(?![a-z]))号?的|[没加]过?我(?:好友)?的(?=直接|赶紧
        |抓紧|快|$|[,\n])|我(?:的|那个)?小群
        |(?:留言?|写下?|打|报)你?们?的?(?:微信|v(?![a-z])|薇|号).{{0,4}}(?:我来?加|公屏)|把(?:微信
        |v(?![a-z])|薇)打|你加还是我加
        |我加还是你加
        |你的?个?(?:{NETWORK}|微信)(?:几|多少|号几)|[洽留](?:下你的?)?赖(?![床皮])""",
        spared_by=WARNING,
    ),
    _contact(
        "network_contact",
        rf"""(?:{NETWORK}|{ALSO_NETWORK})
            (?: 账号|号(?!被|怎|称|召|码头|线|是[啥什])|\ ?id|帐户|频道
        |群(?![里看上组友聊太都是消说话有讲今])
            |\ account
            |\ number )
        |(?:我|俺)的?(?:ins|ig|fb|tg|wa|dy|ks|xhs)(?![a-z])(?:是|号|叫|:|[ :]?[a-z0-9_]{{5}})
        |(?:我的?|my\ ){NETWORK}(?:号|是|叫|搜|上|:|\ is(?!\ (?:so\ |very\ |too\ |really\ )?
            (?:bad|down|weak|slow|not|broken|gone|dead|poor|ok|fine|off|back|good|busy|full|long)))
        |{NETWORK}(?:上|里|去)?
            (?:搜(?!到|同款|了|过|不)|找我|关注我|私[信讯]我|私我|加我|联系我|拍下|同名|私(?=$|[,\n聊])|me(?![a-z]))
        |(?:find|contact|message|msg|text|dm|pm|reach|ping|hit|add|call)\ (?:me|us)(?:\ up)?
            \ (?:on|via|at|through|in|by|with)\ (?:my\ )?(?:we\ ?chat|wx|vx|qq|{NETWORK})
        |(?:dm|pm|message|send|give|tell)\ (?:me\ )?(?:your|for|my)\ (?:we\ ?chat|wx|vx|qq
        |whats\ ?app|number)
        |(?<![a-z])(?:my|our)\ (?:we\ ?chat|wx|vx|qq|personal)\ ?(?:id
        |is(?!\ (?:broken|down|locked|slow
        |dead|not|blocked|full|off|muted|noisy))|number|account|:|no)
        |(?:we\ ?chat|wx|vx)\ ?id|(?:we\ ?chat|whats\ ?app|telegram|wx|vx)\ me(?![a-z])
        |add\ (?:my|me\ on|us\ on|our)\ (?:we\ ?chat|wx|vx|qq)|scan\ (?:my|this)\ (?:qr|code)
        |(?:what\ ?s|what\ is|give\ me|send\ me|drop|leave|got|have|may\ i\ have|can\ i\ (?:get
        |have))
            \ (?:your|ur)\ (?:we\ ?chat|number(?!\ (?:in|on|of))|phone|cell|whats\ ?app
            |line(?![a-z])
            |contact|telegram|tg|ig|insta|qq|e?mail|handle)
        |(?:my|our)\ (?:number|phone|cell|line)\ is\ ?[\d(]|here\ is\ my\ (?:number|contact)
        |join\ (?:my|our)\ (?:telegram|whatsapp|wechat|line)|(?:have|got|made)\ (?:a
        |my)\ private\ (?:group|chat)
        |(?:check|see|visit|on|at)\ (?:out\ )?my\ (?:ig|insta|fb|tg|tiktok)|my\ (?:ig|insta|fb
        |tg|snap)\ (?:is|id)
        |search\ (?:for\ )?[a-z0-9\ ]{{2,20}}\ on\ (?:taobao|tiktok|instagram|facebook|xiaohongshu)
        |do\ you\ (?:have|use|got)\ (?:whats\ ?app|we\ ?chat|telegram|line|qq)(?!\ pay)
        |contact\ you\ (?:direct|privat|outside)
        |join\ (?:my|our)\ (?!group\ ?buy|team)(?:[a-z]{{2,12}}\ ){{0,2}}(?:group|channel|chat
        |server)(?!\ ?buy)
        |(?:visit|follow|check\ out|see|go\ to)\ (?:my|our)\ (?:own\ )?(?:page|shop|store|site
        |website|channel)
        |(?:my|our)\ (?:shop|store|page|website|site)\ on""",
    ),
    _contact(
        "marketplace",
        r"""(?:淘宝|闲鱼|咸鱼|拼多多|抖音|快手|小红书|微店|转转|公众号|视频号|有赞|小红薯)
            (?:上|里|店铺?|橱窗)?
            (?: 搜(?!到|同款|了|过|不|索|一下|出|得)|搜索店|找我|关注我|私信我|拍下|同名|店名|进店
            |小店搜|下单.{0,3}便宜 )
        |公众号:(?=\w)|(?:公众号|微信搜小程序)(?:上|里)?搜(?!不|索不|索功|得|到|了|过|什么|啥|哪
        |一下)
        |加我们?的?公众号
        |(?:关注|搜)(?:我们?的?|一下|下|同名|这个|索){0,2}
            (?:公众号(?!能|可以|才|就能|吗|了|怎|有|后|上)|抖音号|快手号|视频号|微店|小红书)
        |(?:去|上|到|来|进)我的?(?:淘宝|闲鱼|微店|抖音|快手|小红书|网店|直播间|橱窗)
        |(?:淘宝|拼多多|闲鱼|抖音|快手|京东)(?:店铺?|小店)(?:名|叫|是|:|.{0,8}搜|关注)
        |某(?:宝|鱼|音|多多|书)(?:上|里)?(?:搜|找我|同名|下单|店)""",
    ),
)


def find_split_channels(folded: Folded) -> Iterator[Found]:
    """Yield each WeChat spelled with something between its characters, or in another script.

    Who pays by it writes it as it is written.
    """
    if not any(True for _ in _ANCHORED.in_question(folded.dense)):
        return
    for match in _SPELLED.finditer(folded.dense):
        start, end = folded.dense_to_plain(*match.span())
        text_start, text_end = folded.text_span(start, end - 1)
        pieces = [piece for piece in re.split(r"[^\w]|_", folded.plain[start:end]) if piece]
        is_hidden = text_end - text_start > end - 1 - start
        is_spelled = len(match[0]) < sum(map(len, pieces))
        is_split = is_spelled or (len(pieces) > 1 and all(len(piece) == 1 for piece in pieces))
        if is_hidden or is_split or _OTHER_SCRIPT.search(folded.text, text_start, text_end + 1):
            yield Found(FindingKind.CONTACT, "split_channel", start, end)
