"""Bare hints: clauses that hold nothing but a hint, told by the words they are made of.

`要码的私`, `看水印`, `走薇`: who hints keeps it short, and puts the same few words together anew
each time. So a short clause is read word by word; one that is made of such words to the last
character, and has what makes it a hint among them, is one. `看图片` lacks it, and `私教课` has a
character left.
"""

from typing import Final

from domain.phrases import FindingKind, Phrase, phrase

_LENGTH_MAX: Final = 16
"""Characters of such a clause; what is longer says something else too."""
_WORDS_MAX: Final = 9
_AT_START: Final = r"(?:\A|(?<=[,\n]))"
_AT_END: Final = r"(?=[,\n]|\Z)"

_SMALL: Final = r"""我们|我|俺|你们|你|您|大家|各位|朋友|姐妹们?|宝子们?|亲们?|老板们?|家人们?
        |的话?|可以|可|来|要|就|也
    |都|直接|请|哈|哦|噢|喔|吧|啊|呀|呢|哟|嘛|啦|下|1下|1个|个|有|在|是|想要|想|需要|有意者?|有意
        |有兴趣|感兴趣|意者|者
    |那串|那个|这个|后面|前面|上面|里面|入面|度|个|下面|下方|第1|张|[扣打回发]1|1|怎么|咋|新|@|数字
        |字母|号码?|方式|自己|快|速|赶紧|多|更|好|详细?|具体
        |情|了解|看看|看|瞧|见
    |进|拉|吗|么|呗|不|行|能|方便|位|条|第?[1-9]张|8|pls|please|now|\ """
_TRADE: Final = r"""价格?|报价|低价|底价|便宜|优惠|货|码|2维码|链接|图|群|福利|惊喜|资料|单|订|拿
        |买|目录|图片|表格|咨询|询问|欢迎|洽|价钱|折|报|平
        |谈|聊|问|同款|现货|有货|[0-9]|块|元"""
_REACH: Final = r"""私我|私[发戳拍单]|私(?=$|[,\n吧哈哦来啊喔啦私])|(?<![a-z\d])(?:(?<!\d\ )pm|dm
        |inbox)我?(?![a-z\d])
        |[滴嘀]{2,3}我?|(?<![a-z])d{2,3}我|戳我|(?<=[的,])戳|敲(?:1下)?我|[密蜜][我聊]
        |[快速秒先]私|(?<![a-z])si\ ?(?:liao|xin)(?![a-z])|(?<![a-z])jiawo(?![a-z])|单聊|单找我
        |弹窗我|抠我
        |(?<![a-z])dd(?=有货)|私你
        |[秘丝司俬思撕斯厮][聊我]|(?<![a-z])[sd]l?我|[滴嘀]我|(?<![a-z])s\ ?聊|私l(?![a-z])
        |小窗(?:我
        |聊|发)|扣我
        |(?<![a-z])[vq]我(?!50)|(?:留|给)个?[微薇v](?![a-z])
    |联系我|[者请]联系|有意向?的?联系|搜?同名|搜我|弹我|(?<![a-z])j\ ?[vw](?![a-z])
        |加我?v(?![a-z0-9])
        |(?<![a-z])v\ ?me
        |(?<![a-z])(?:[dp]m|msg|text|message|inbox|ping|hmu)\ (?:me|us)(?![a-z])"""
_TALK: Final = "私[聊信讯]"
_PLACE: Final = r"""[主猪煮住朱注]页|[主猪煮住朱注]ye(?![a-z])|zhu\ ?ye|动态|简介|封面|视频|自介
        |大?头贴|大头照|个人(?:档案|资料)|签名[档处]|首页
        |(?<![a-z])(?:bio|profile|status)|名(?=$|[,\n有就是])|(?<!照)相(?=$|[,\n有右左里])|上图
        |(?<![a-z])p[1-9]|头像|相册|朋友圈|空间|名字|昵称|网名|签名|个签|水印|评论区?|置顶|橱窗
        |直播间|左下角?|右下角?|左上角?|右上角?|角落
    |图(?:片|[1-9]|上|里|中|中间)?|识图|照片|海报|背景|截图"""
_DO_THERE: Final = r"""(?:里|上|中|内|区)?有|自取|你懂|懂的?|扫[码1]?|识别|长按|存|加|找
        |联系(?:方式)?|号码?|链接|2?维?码|水印|数字
        |[=]|(?<![a-z])(?:line|ig|id|fb|whatsapp|qr)|赖|电话|wei|惊喜|福利|下单
    |那[1串行排]{1,2}"""


def _made_of(*words: str, with_one_of: str) -> str:
    every = "|".join(words)
    return (
        rf"{_AT_START}(?=[^,\n]{{1,{_LENGTH_MAX}}}{_AT_END})(?=[^,\n]{{0,{_LENGTH_MAX}}}(?:{with_one_of}))"
        rf"(?:{every}){{1,{_WORDS_MAX}}}{_AT_END}"
    )


SOUND: Final = "bare_sound"
"""The rule that finds a message of nothing but a call (`dd`, `sl`): some are called so, too."""

PHRASES: Final[tuple[Phrase, ...]] = (
    phrase(FindingKind.BYPASS, SOUND, r"\A(?:d{2,5}|[滴嘀]{2,4}|s\ ?l)\n?\Z"),
    phrase(
        FindingKind.BYPASS,
        "bare_reach",
        _made_of(_REACH, _SMALL, _TRADE, with_one_of=_REACH),
        spared_by="没|已|团长|客服|群主|了$",
    ),
    phrase(
        FindingKind.BYPASS,
        "bare_talk",
        _made_of(_REACH, _TALK, _SMALL, _TRADE, with_one_of=_TALK)
        .replace(_AT_START, r"\A")
        .replace(_AT_END, r"\n?\Z"),
        spared_by="没|已|团长|客服|群主|了$|看1?下|回1?下|(?<!要)不要私|别私|不用私",
    ),
    phrase(
        FindingKind.HINT,
        "bare_place",
        _made_of(
            _PLACE,
            _DO_THERE,
            _SMALL,
            with_one_of=rf"""(?:{_PLACE}).{{0,6}}(?:{_DO_THERE})
        |(?:码|号|方式|链接|惊喜|福利|群|扫|识别|长按).{{0,6}}(?:{_PLACE})|看我的?个?(?:{_PLACE})
        |(?:主页|简介|签名|资料页)[里上]?看|看(?:昵称|名片|相册|个签|签名)|我的?(?:签名|个签|封面|简介|相册|主页|背景墙?)(?!.?[改换])|[看图].{{0,3}}角落|截图扫|看(?:水印|名字|橱窗|左下
        |右下)|图.{{0,4}}[左右][上下]角|识图|扫(?:图|头像|上面|下面|下方|下图|上图)""",
        ),
        spared_by="看视频|看不|没|吗|换|改|团长|客服|群主",
    ),
    phrase(
        FindingKind.BYPASS,
        "bare_line",
        r"""\A(?:(?:自己|快|速|赶紧|来)[加扫搜]|[你我]加[你我]|我?拉你?进?|进不进|加群
        |[诚]?[招收]代理|进群[滴戳]{1,2}|[给留]个号|私你了
        |私链接|v1下
        |(?:朋友圈|空间|主页|头像|闲鱼|小群)见
        |[住朱煮猪注]页|[主猪煮住朱注]ye|zhu\ ?ye|来不来[新小]?群|扣[0-9]进群|(?:去|来
        |到)?(?:那边|隔壁|别处|外面)[说聊谈见]
        |4[聊我]|叩我|t我|私[0-9]{1,4}(?:块|元)?|dm[一-鿿]{1,3}|线下[谈聊]|直接(?:现金|红包
        |转账)|可(?:小窗
        |[滴嘀]|dd|戳|密)|私底下[说聊谈]|号发我|(?:低价|便宜|同款|有货|现货|想要
        |[0-9]{1,3}[块元]?)\ ?[,]?(?:加|滴
        |懂|私))(?:呗|吧|吗|啊)?\n?\Z""",
    ),
    phrase(
        FindingKind.PAYMENT,
        "bare_way",
        rf"""{_AT_START}(?:[我你咱]们?|可以?|都|要|直接|还是|就|便宜|优惠){{0,3}}走(?:个)?(?:微|薇
        |v|vx|wx|zfb|支付宝|私[聊下信]|现|私(?=[吧哈啊便优])
        |红包|卡|账户?|转账|线下|外面|下面|闲鱼|淘宝|拼多多|wechat|alipay|offline)(?:吧|哈|啊|哦|便宜|优惠){{0,2}}{_AT_END}
        |{_AT_START}(?:我|你|直接|可以|都|就){{0,2}}(?:转(?:zfb|支付宝|微信|vx|wx|我卡)|(?:zfb|vx?|wx|薇)(?:收|转|红包)|支付宝收)(?:吧|哈|就行|也行){{0,2}}{_AT_END}
        |{_AT_START}(?:咱们?|我们?|你|直接|可以){{0,2}}[不别]走(?:这边?|这里|上面|群|平台|单|账
        |系统|软件|台){_AT_END}""",
    ),
)
