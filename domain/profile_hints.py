"""Hints: a line that gives no contact away, and says where one is written.

A profile, a picture, a signature, another app (看我主页, 主页有微, 扫头像加): forms listed by those
who watch the platforms (reliability.md 7.5). The page of a campaign is looked at too, so a profile
must be somebody's, or stand alone.
"""

from typing import Final

from domain.phrases import FindingKind, Phrase, phrase

_PROFILE: Final = r"(?:主页(?![面的])|煮页|签名(?!收)|个签|个性签名|资料卡|头像(?!好|真|很|是|挺))"
_LOOK: Final = r"(?<![品店动活])(?:看|见|点|戳|进|翻|瞅|查看)(?:一下|下|看)?"

PHRASES: Final[tuple[Phrase, ...]] = (
    phrase(
        FindingKind.HINT,
        "profile",
        rf"""{_LOOK}(?:我们?|俺|本人|楼主|我家)的?(?:个人)?
            (?:{_PROFILE}|头像|简介|资料|朋友圈|相册|名字|昵称)(?!好|真|很|挺|面)
        |{_LOOK}(?:个人)?(?:{_PROFILE}|简介(?=$|[,\n加联]|有[微薇威v联号惊]))
        |(?:来|去|到|关注)(?:我们?|俺|本人)的?(?:个人)?(?:主页|相册)
        |(?:[主猪煮注]页|签名|个签|头像|昵称|名字|背景图)[里上那处中]?[都也]?有
            (?: 微|薇|威|v|惊喜|福利|联系|链接|货|更多|群|料|方式|号|电话|报价|你要|二维码|码
            |优惠|便宜|价 )
        |(?:简介|资料|相册|置顶|主业|评论区?)[里上那处中]?[都也]?有(?:微|薇|威|v|惊喜|联系|方式|号
        |二维码)|(?:我|本人)的?(?:主页|头像|签名|简介)[上里]?(?:看|有|是|就是|加|找|联系|扫)
        |(?:签名|主页|头像|简介|朋友圈|置顶).{{0,6}}(?:自取|联系方式|加我|找我|私[信聊我])
        |[看见进点]zy(?![a-z])
        |主页(?:看(?:联系|微|v|号|报价)|见|找我|私|联系)|(?:来|上|去)主页(?=$|[,\n找加私])""",
    ),
    phrase(
        FindingKind.HINT,
        "profile_contact",
        r"""(?:头像|名字|昵称|网名|签名|用户名)(?: v(?![a-z0-9])|微信(?!群|的|好友)
            |(?:就是|即是|即|是)(?:我的?)?
            (?:微|薇|威|v|w|号|联系|电话|手机|扣|q) )
        |(?:头像|主页|签名|简介)(?:扫码|加|联系|找我|私|拿|领|进群)
        |扫(?:一下|一扫|下)?我?的?(?:头像|主页)|扫我的?(?:二维码|码|这个)
        |扫码加(?:我|微|v|好友|老板|群主)|[加扫]我?(?:二维码|头像)[加进领]
        |[看加扫按](?:一下|下)?(?:头像|图片?|水印|封面|照片)[上里中]?的?(?:微|v|号|联系|电话
        |水印|手机)|[看加扫按](?:一下|下)?头像[上里中]?的?二?维?码
        |联系方式(?:(?:在|看|见)(?:我|主页|头像|签名|图|评论|简介|照片)|私|发你)
        |(?:朋友圈|空间)(?:有报价|看报价|有货|看货|有价)
        |懂[的得]都?(?:来|私|加|滴滴|dd)|老规矩(?:私|转|加|找)|你懂的.{0,4}(?:私|加|找)
        |[看见]评论区?(?:加|置顶)|v[x信]?在(?:评论|主页|签名|头像|图)
        |评论区(?:加|有联系|留)[我v微]?""",
    ),
    phrase(
        FindingKind.HINT,
        "profile_en",
        r"""(?:check|see|look\ at|visit|view|click)\ (?:out\ )?my
            \ (?:profile|bio|page|avatar|status|signature|moments)
        |link\ in\ (?:my\ )?(?:bio|profile)
        |(?:contact|number|id|wechat|details)\ (?:is\ |are\ )?(?:in|on)\ my
            \ (?:profile|bio|avatar|page|picture)""",
    ),
    phrase(
        FindingKind.HINT,
        "other_app",
        r"""复制.{0,12}(?:打开|去|到)(?:淘宝|手淘|拼多多|抖音|闲鱼|京东|快手|浏览器|微信搜)
        |(?:长按|打开)复制.{0,8}(?:淘宝|拼多多|抖音|闲鱼)
        |用?另外?一个(?:软件|平台|app|小程序|群)(?:卖|买|下单|便宜|拼|找我|聊)
        |(?:到|去|换)(?:别的|其他|另一个|另外的?)(?:平台|软件|app|群|地方)(?:买|交易|下单|拍|聊
        |说)""",
    ),
)
