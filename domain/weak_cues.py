"""Weak cues: offers told by several words of which none tells anything alone.

Whoever avoids every telling phrase still has to say some of a few things: come to me, it costs
less, pay me, not here, I have it, look there. Each of them is a kind of cue with points, listed
once. A line in which cues of different kinds add up is an offer; words of who warns, complains,
asks the leader or fetches a parcel take points away. The points were weighed against the corpora.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from domain.anchors import Anchored
from domain.channels import MICRO, STAYING
from domain.folding import Folded
from domain.phrases import FindingKind, Found, read


class Cue(NamedTuple):
    """A kind of thing said, and how much it tells."""

    name: str
    points: int
    pattern: str


_CUES: Final = (
    Cue(
        "reach_me",
        40,
        rf"""(?<=的)[滴戳](?=$|[,\n])|(?<!直)推给?你(?=$|[,\n])|推个便宜|都[加进]进?来|(?<=的)加(?=$
        |[,\n])|留个?号(?=$|[,\n呗吧])|给个电话|(?:i\ ll|i\ can|let\ me)\ (?:invite|add)\ you
        |(?<![a-z\d])(?<!\d\ )(?:pm|inbox)(?![a-z])|欢迎(?:私信|来电|洽询)
        |(?<![已没可])私[聊信讯](?!了|过|室|发不|功能|界面|收|看不|提醒|是[什啥])
        |私[我你戳密](?!们)|私发|私(?=$|[,\n])
        |加我(?!们?1[份个盒]|\d|上|了|[两几]|进群)|加1?下我|滴滴?我|戳我|敲我|扣我|联系我(?!再|取
        |们)|问我(?!们)
        |我私[聊信讯]?你(?!们?了)|[找跟]我(?!拿(?!$|[,\n便价]|平)|取|领|退|爸|妈|老|1起|1样|妹|姐
        |弟|哥|女|儿|拼|家|说|的|差不多|换|分|想)
        |加你(?!们)|私你|小窗|微我|密我|(?<![a-z])d[dm]我?(?![a-z])
        |留个?(?:微(?!{MICRO})|[薇v](?![a-z0-9姐]))|联系方式|跟我走|来我(?:这|家|店)(?!拿|取|自提
        |都)
        |通过1?下|通过(?=$|[,\n])|[回扣打发]1(?:我?[私加]|[,\n]我[加私])|我拉(?!肚|黑)|拉你(?!们?家
        |1把)|都过来(?=$|[吧呀,\n])|已私(?=$|[,\n])
        |关注我(?!们?的?团)
        |(?:dm|pm|message|msg|text|contact|inbox|ping|hit)\ (?:me|us|you)(?!\ if|\ when)|(?:add
        |find|follow)\ me(?!\ to|\ in)""",
    ),
    Cue(
        "privately",
        40,
        r"""私下|私底下|单独(?!装|包|放|结|算|下单$)|直接(?=找|给|跟|转|打|付(?!款)|私|汇|入数|过数
        |买|卖|拿|联|加
        |发我|问我|从(?!链|冰|平台|小程)|微)|(?:悄悄|偷偷)(?![涨吃买看拿哭笑])|背后|暗地
        |(?<!比)(?<!比在)面交|交收|(?:另|自己|另外)开了?1?[团单]|另团|第2个(?:群|group)|线下(?!门
        |同|1样|也|店|超|买贵)|当面(?!点|验)
        |内部(?!员|装|价格)|私人(?!飞|影|物|幼|医)|privately|in\ private|direct(?:ly)?\ (?:from|to
        |with)""",
    ),
    Cue(
        "cheaper",
        25,
        r"""[原平]价给|比(?:这|群里|团|平台|上面)(?!.{0,3}[贵差酸小])|熟人价|邻居价|老客价
        |\d{1,4}\ ?%?\ off|平(?:些
        |点|过|货|\d|好多|卖|让|了)|[更较仲]平|有折|有惠|筍货|笋货|便宜|优惠(?!券|码)|低价|更低
        |底价|成本|厂价|出厂|批发|拿货(?!时|码|$|[,\n])
        |我不赚|秒杀|才\d|(?:这里|平台|团里|群里|上面|链接)(?:卖|价格?)?(?:太|更|好|有点)?[贵高]
        |[省少减返低][了你]?\d{1,3}(?:[块元]|$
        |[,\n])
        |[省少减返][几两][块元]|价?低点|[低少]1?点|[\d几半]折|返利|返现|返点|划算|实惠|特价|立减
        |比(?:他|你们)|免运费|骨折|白菜价|折扣|好价|1口价
        |cheap|discount|wholesale|better\ price|lower|for\ less""",
    ),
    Cue("price", 20, r"""价|多少钱|price"""),
    Cue(
        "money",
        20,
        r"""付(?=$|[,\n])|过数|入数|转数快|(?<![a-z])(?:fps|payme)(?![a-z])|街口|汇给|直接汇|转账
        |转钱|打钱
        |付钱|给钱|红包|[收付]款码|收钱|支付宝|zfb|卡号|汇款|定金|打款|付款|结账|结算
        |(?<![a-z])(?:transfer|alipay|venmo|zelle|paypal)""",
    ),
    Cue(
        "money_to_me",
        45,
        r"""(?:(?<!送)(?<!名额)(?<!链接)(?<!位置)[转付]|打(?=给?我(?:卡|账|支|微|就|$
        |[,\n])))[给]?我(?!们|1[份张个盒箱]|电|个|下|老|手|了|朋|家|妈|爸|的?电)|[转付]你(?!们|1|看
        |款)|(?:卖|给)给?[我你](?=卖|现金
        |过数)|给[我你](?:转(?!达|告|发)|付|打(?!电|包|折|个|开|印|8|7|9)|现金|钱)
        |(?:钱|款|现金|红包)(?:直接)?[发转]?给?[我你](?!们|了|的|家)|现付|付现|收现|(?:pay|fps
        |payme|venmo|zelle|paypal
        |wire)\ (?:to\ )?me(?!\ back)""",
    ),
    Cue(
        "not_here",
        35,
        r"""(?:别|不要|不)找(?=团长|平台|他)|换平台|退[了掉]?(?=.{0,3}[在找来从到去跟]我)|不?挂平台
        |(?<![快车机])(?:不走
        |别走|不用走|不挂|不经过|不通过|绕过|绕开|甩开|跳过|避开|躲开|(?:省得|免得)(?=.{0,4}(?:平台|抽
        |团长|手续|他))|省去|脱离)
        |[别不](?:在|从|要在|想在|上)(?:这|平台|小程序|系统|上面|群|链接|app|他|团)|别(?:拍|下单
        |参团|拼|点链接)|不[用使]经|不[要好](?:在|给钱)
        |(?:don\ ?t|dun|dont|no\ need\ to)\ (?:order|buy|pay)(?!\ (?:anyone|any))|别给钱|不[用使]在
        |先别|不透过|取消(?:咗|了|掉)?(?:它|那|这|他|嗰)|点(?:个)?退款|按取消|不好(?:喺|在)这|别拍了
        |instead\ of\ (?:paying|ordering|buying)|without\ (?:pintier|the\ app)
        |棄单|弃单|不用在这|不在这下|不用(?:拍|下单|参团|平台|小程序|链接|点)
        |(?:我|把|单|你|先)[退取]了?(?:订单|款|掉|消)|取消(?=[,\n].{0,6}(?:给|找|私|直|卖))|skip
        |avoid""",
    ),
    Cue(
        "platform",
        15,
        r"""平台|小程序|软件|上面|系统|中间商|手续费|佣金|服务费|团长|platform|(?<![a-z])fees?(?![a-z])
        |commission|middleman""",
    ),
    Cue(
        "greed",
        35,
        r"""食水|赚(?:你|大家|我们)|不用给.{0,3}赚|抽太多|(?:团长|平台|中间商|群主|他们?|上面
        |系统)(?:每.)?(?:要|都|会
        |得)?(?:赚|挣|抽|吃|加价|加了)|不抽成|抽成|抽水|抽血|扒皮|过路费|扣点|不赚你
        |赚.{0,4}差价|(?:the|their|a)\ cut(?![a-z])""",
    ),
    Cue(
        "cannot_say",
        20,
        r"""(?:不好|不让|不能|没法)(?:说|发|报|讲)|说多了|发不出|怕了|会被?(?:挡|屏蔽|和谐|吞)
        |怕?被封|怕封|会被删
        |被删""",
    ),
    Cue(
        "source",
        25,
        r"""供货商|同?1个(?:货源|厂)|(?:联系|找|从)(?:果园|厂家|基地|合作社)|(?:认识|联系到
        |找到)(?:老板|厂家|果农|上家
        |货源|批发)|找(?:老板|厂家|果农|源头|农户)(?=.{0,3}(?:直接|拿|买|订))|上家|代拍|代付
        |套现""",
    ),
    Cue(
        "gift",
        20,
        r"""试用装|领(?:福利|券)|五星|送.{1,4}1[包盒箱份斤]|送1?[盒箱份个]|抽奖|免单|0元|免费
        |[领抽](?=$|[,\n])
        |中奖""",
    ),
    Cue(
        "network",
        25,
        r"""(?<![a-z])(?:(?<![a-z]\ )line|whatsapp|telegram|ig|fb|tg|messenger
        |signal)(?![a-z])(?!\ pay)|(?<![信依耍抵无])赖(?![床皮着汤先小在账])""",
    ),
    Cue("other_group", 35, r"""(?:隔壁|别的|另1?个)群(?!.{0,6}贵)"""),
    Cue("inside_price", 40, r"""内部价(?!格)|员工价|内购价?|代理价"""),
    Cue("call_me", 35, r"""打我(?:的)?电话|打电话给我"""),
    Cue(
        "i_am_cheaper",
        40,
        r"""比(?:他|她|团长)家?更?(?:便宜|低)|我只?卖\d{1,6}|我\d{1,4}(?:块|元)?(?:就|能|都)?给你|我(?:家|的)?(?:档口|摊|铺|店|门面).{0,10}便宜
        |我(?:更|能|这)?(?:便宜|平些?)(?=$
        |[,\n卖出\d])""",
    ),
    Cue("recruits", 25, r"""兼职|刷单|日结|副业|日赚|招(?:代理|团长|人|募|商|各)"""),
    Cue("show_hand", 20, r"""(?:评论|留言|扣|回|打)\d{1,3}(?!下)|举手"""),
    Cue(
        "secret",
        35,
        r"""按上面|照着|隐藏款|隐藏价|不能写在?这|写不了|真正的|实际价|内部留|后门|加塞""",
    ),
    Cue("fleeting", 40, r"""撤回|发完就删|马上删|等下删|手快"""),
    Cue("scan_or_add", 25, r"""[快赶]紧?(?:扫|加)|存1?下|照着加|按上面加|自己[搜加扫]|大家照着"""),
    Cue("show_me", 15, r"""截图[给发]我"""),
    Cue("meet", 25, r"""(?<![a-z])(?:meet|hand)\ (?:me|it|you|at)"""),
    Cue("sold_out", 20, r"""售罄|满团|没抢到|抢不到|下架"""),
    Cue("hurry", 15, r"""前\d{1,3}[名位]|仅限|手慢|限时|速来"""),
    Cue(
        "veiled",
        30,
        r"""小声说?|[你都]?懂得?的?(?=来|私|加|$|[,\n])|你懂|暗号|不懂|你们懂|嘘|别声张|别说出去
        |低调""",
    ),
    Cue(
        "cash",
        35,
        r"""(?<![a-z])cash(?!\ ?back|ier|ew)|(?<=\d)[块元]?转(?=$|[,\n])|现金(?!券|红包)|现[钞钱]
        |毛爷爷|红票子?|红(?:色的)?纸|银纸|纸币|红衫鱼|钞票|1手交?钱
        |(?:folding|paper)\ money|green\ ?paper|greenbacks?|dead\ presidents|banknotes?
        |(?:in|the|bring|hand\ me)\ bills""",
    ),
    Cue("sold_to_me", 35, r"""卖(?:给)?我(?!的|们)"""),
    Cue("old_ways", 40, r"""老办法|老地方|老规矩|老价格|老样子"""),
    Cue("to_do", 20, r"""办理|咨询|购买|下单|了解|预[订定]|抢购|锁货|留货|直购"""),
    Cue("own_account", 35, r"""对公|私账|私户|私人账"""),
    Cue(
        "i_have",
        25,
        r"""也有(?=$|[,\n])|自己也?接单|我手[上里]|(?<![a-z])(?:selling|spare|extra\ box)|我呢度
        |我(?:这
        |家)边?\d|[从在到来去]我的?(?:仓库|果园|厂里)|[从在到来]我(?:这|那|家|店|厂|档口|摊|铺|门面|作坊|仓库|地里
        |手里).{0,2}(?:买|拿货|订|下单|拿(?!快|取))
        |我有(?!1|\d|问|事|点)|我这(?!边|少|个|里)|我们?家(?:的|有|卖|比|也|只|直)|自家|我是(?=厂
        |果|农|做|卖|源|工|批)|果农|工厂|厂家|渠道
        |1手|货源|仓库|我[也在]?卖
        |同款|路子|门道|特殊渠道|品牌方|经销商|我在.{2,5}上班|同样的|现货|门路|我出(?!差|门|去)
        |我能(?:拿|给|弄|便)|我可以(?:给|拿|便|帮)
        |给你(?!们)|我帮你|代理|源头|i\ (?:have|sell|can\ (?:get|sell|give|do|offer|ship))""",
    ),
    Cue(
        "who_wants",
        20,
        r"""(?:想|要|需要)[一-鿿]{1,6}的(?=[私来滴加找联戳])|想[一-鿿]{1,4}的(?=$|[,\n私找加滴联])
        |老客户?
        |老顾客|熟人|buyers|[要买](?:货|买|进|加)?的(?=$|[,\n私找加滴来联戳打扣dv微薇])|想要的?
        |需要的|有意(?!思)|有兴趣|感兴趣|想买的?|想进的?
        |要买|想了解|要货|想拿|if\ (?:u|you)\ want|interested""",
    ),
    Cue(
        "written_where",
        40,
        r"""自介|大?头贴|个人档案|我的?个?首页|我个名|看我新?(?:昵称|头像|名字)|名字里|主页(?!面)
        |头像(?!换|真|好
        |可)|(?:看|我)的?名字|(?:看|我的)昵称(?!改|换)|签名(?!收)|个签|相册|朋友圈(?!看到|都在|晒)
        |我空间|评论区?(?:有|里|见|看)|置顶(?!了)
        |水印(?!挡)|图片?[上里中]有|左下角|右下角
        |直播间(?!抢|没|说|卖|也|看)|橱窗|小黄车|(?<![a-z])(?:profile|bio)(?![a-z])""",
    ),
    Cue(
        "store",
        25,
        r"""官网|自营|我店里|卖场|[淘桃]宝|[闲咸]鱼(?!饼|茄|\d|少)|拼多多|抖音|快手(?!菜)
        |小红[书薯]|微店|公众号|视频号
        |某[宝鱼音]|旗舰店|店名|同名|小店|隔壁(?!群)|另1个(?!群)|那边
        |站外(?!面)|facebook|instagram|telegram|whatsapp|taobao""",
    ),
    Cue(
        "group",
        20,
        r"""小群|新群|我的?群|另1个群|换个?群(?!头|名|昵|主)|飞书群|钉群
        |[福利内部粉丝批发特价尾货客]{2,4}群|群[2二]维码|拉群|[2二3三4四]群|my\ group
        |[入进来]我的?(?:group|群)""",
    ),
    Cue(
        "wechat",
        15,
        r"""(?<!业主)微信(?!群|支付|付|里|没|通知|登|头|更|步|运|视|读|号?绑|提|扫|小程序|红包|零钱
        |公众|余额|版|打不)
        |wechat(?!\ pay)""",
    ),
    Cue(
        "channel",
        35,
        r"""(?<![a-z0-9])(?:vx?|wx|qq)(?![a-z0-9姐妈哥领脸形码款音糖老爸])|(?<![小嘉])薇(?=$
        |[,\n聊号])
        |飞机(?!杯|票|场|餐|晚)""",
    ),
    Cue(
        "code",
        20,
        r"""[2二]维码|扫(?!地|除|描|把|墓)|(?<![取提件销验证条邀请号口款编尺均大小密数])码(?!数|头
        |字|吗|的?鞋)|链接
        |(?<![a-z])(?:link|qr|scan)(?![a-z])""",
    ),
)

_SPARING: Final = (
    Cue(
        "warning",
        -45,
        r"""骗|谨防|小心|当心|警惕|风险|保障|举报|违规|禁止|严禁|谁让|别信|不要理|任何人|都不要|损失
        |负责|不要[私相随加通在把]|别理|(?:别|不要)(?:相信|轻信)|千万
        |都别|大家别|请勿|勿
        |有人|陌生|冒充|诈|盗|不会(?:私|让|加)|别(?:私|转|扫|点|加|付|跟)|scam|fraud|beware|never
        |report|fake|someone
        |don\ ?t\ (?:pay\ any|trust|send|scan|add|click)|不好[私信给]""",
    ),
    Cue("stays_here", -60, STAYING),
    Cue(
        "to_the_house",
        -45,
        r"""(?:团长|客服|群主|店家|管理员)(?:你|您|能|可以|麻烦|请|方便)?[^,\n]{0,4}(?:私[聊信]
        |联系|加
        |找)我|私[聊信]了?(?:1下)?(?:团长|客服|群主)
        |(?<!别)(?<!不要)(?:给|找|联系|问|加)(?:1下)?(?:团长|客服|群主|管理员|店家)|都走平台|走平台
        |平台[比都也]|比(?:外面|线下)|(?:团长
        |客服)(?:私|联系)""",
    ),
    Cue(
        "care",
        -30,
        r"""客服|售后|退款(?:直接|能|会|可以|是|要)?(?:转|打|退|付|到)|补.{0,2}差|坏了?|烂|赔|补发
        |漏|少了
        |少\d[份个盒箱瓶袋斤]|投诉|发票|退到|到账|原路|已退|订单号|保质|退差|补差|refund|support
        |return""",
    ),
    Cue(
        "fetching",
        -30,
        r"""取件|取货|提货|自提|驿站|快递|物业|柜|门口|楼下|单元|司机|骑手|配送|签收|收货|到货|核销
        |\d栋|来拿|来取|pickup
        |pick\ up|deliver|parcel""",
    ),
    Cue("of_a_seat", -35, r"""名额|席位|那份|接手|转让|的券|提货券|[给跟帮]邻居|额度|限额|跳转"""),
    Cue(
        "compared",
        -25,
        r"""(?:这里|还是这|这边|咱们?群|我们群).{0,3}便宜|比(?!这|群里|团|平台|上面).{1,6}(?:便宜
        |贵|划算|好
        |实惠)(?!.{0,8}(?:私|加我|找我|我这|进群|来))|(?:上|店里?|那边|小区|市场).{0,4}(?:更?贵
        |便宜|卖\d)|不如|同款\ ?\d""",
    ),
    Cue(
        "asking",
        -15,
        r"""吗|怎么(?!加|私|联)|哪个|呢|啥|什么|为什么|谁|几点|can\ i|how|what|where|when|why|is\ it
        |do\ i""",
    ),
    Cue(
        "past",
        -20,
        r"""已经?[付下转退收]|昨天|刚才|上次|上回|之前|[付转退私聊加发买拍]了(?!便|,便)|看到|过了
        |收到|[吃用发卖]完了|成功|失败
        |yesterday|already|last\ time""",
    ),
)

OFFER_FROM_POINTS: Final = 60
_WINDOW: Final = 40
"""Characters within which the cues of an offer begin."""
_AROUND: Final = 12
"""Characters before and behind them in which what takes points away is looked for."""
_KINDS: Final = tuple(read(one.pattern) for one in _CUES)
_ANCHORED: Final = Anchored(_KINDS)
_SPARING_KINDS: Final = tuple((one.points, read(one.pattern)) for one in _SPARING)


class _Met(NamedTuple):
    """A cue met in a line, by its place in `Folded.dense`."""

    start: int
    end: int
    kind: int


def find_weak_cues(folded: Folded) -> Iterator[Found]:
    """Yield the cues of each offer that several of them make together."""
    dense = folded.dense
    met = _met(dense)
    if _points(met) < OFFER_FROM_POINTS:
        return
    told: set[_Met] = set()
    behind = 0
    for place, first in enumerate(met):
        before = behind
        while behind < len(met) and met[behind].start < first.start + _WINDOW:
            behind += 1
        near = met[place:behind]
        # What adds nothing to the cues before it adds up to no more than they did.
        if behind > before and _points(near) >= OFFER_FROM_POINTS and _is_offer(dense, near):
            told.update(near)
    for start, end, kind in sorted(told):
        at = folded.dense_to_plain(start, end)
        yield Found(FindingKind.BYPASS, f"cue_{_CUES[kind].name}", *at)


def _met(dense: str) -> list[_Met]:
    """Return the cues in the order of the line; of two that overlap the first, or the longer."""
    every = [
        _Met(*match.span(), kind)
        for kind in _ANCHORED.in_question(dense)
        for match in _KINDS[kind].finditer(dense)
    ]
    apart: list[_Met] = []
    for one in sorted(every, key=lambda one: (one.start, -one.end)):
        if one.end > one.start and (not apart or one.start >= apart[-1].end):
            apart.append(one)
    return apart


def _is_offer(dense: str, near: list[_Met]) -> bool:
    around = dense[max(0, near[0].start - _AROUND) : near[-1].end + _AROUND]
    spared = sum(points for points, pattern in _SPARING_KINDS if pattern.search(around))
    return _points(near) + spared >= OFFER_FROM_POINTS


def _points(cues: list[_Met]) -> int:
    return sum(_CUES[kind].points for kind in {one.kind for one in cues})
