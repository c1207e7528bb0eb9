"""Deals outside: to be paid directly, or to go around the platform.

What costs a line its innocence is the pair: a payment *to me*, a platform *avoided*, a talk in
private *and a better price*. Refunds, seats handed on, complaints, and the platform's own ways to
pay use the same words and pass (reliability.md 7.5, features.md KS-13 and N-9).
"""

from typing import Final

from domain.channels import STAYING, WARNING
from domain.phrases import FindingKind, Phrase, phrase

_NO_MONEY: Final = """(?:别|不要|不用|勿)(?:私下)?(?:再)?(?:转账?给我|打款给我|给我[转打])|退|赔
        |返|提现|差价|佣金|补偿|押金|名额|席位|转让|接手|链接|券|截图|消息
    |通知|订单|那份|份额|表格|跳转|取件|电话"""
"""What is given back, or is no money."""
_WALLET: Final = r"""(?: 八达通|全支付|台湾pay|支付宝hk|户口
        |[支吱芝知之汁][付负富傅府f]u?[宝保堡包]|zhifubao|zfb|alipay|微信|vx
        |wx|薇信
    |云闪付|财付通|转数快|fps|payme|paynow|gcash|银行卡|卡号|卡上|卡里|对公
    |私户|私账|账户|账号|户头|paypal|街口|line\ ?pay|usdt|余额宝|账上|建行|工行|农行|中行|招行|邮储
    |信用社 )"""
_SELLER: Final = """(?: 我们?(?!妈|爸|老公|老婆|女儿|儿子|同事|朋友|弟|妹|婆|爷|奶|家)|俺|本人
        |(?:老板娘?|店主|团长|卖家|主播|农户|果农|厂家
        |个人|私人|他|她)
    (?!吗|么|还是|了|呢) )"""
"""Of others it is only asked (直接付给团长吗)."""
_PLATFORM: Final = """(?: [平坪苹瓶评枰拼]台|平抬|某台|p台|pt|系统|小程序|拼团|官方|软件|商城
    |app|线上|链接|这个(?:平台|小程序|软件|系统|app) )"""
_CHEAPER: Final = r"""(?: 便宜|优惠(?!券|码)|低价|更低|最低|内部价|拿货|出厂价|批发|底价|成本价
    |报价|特价
    |折扣|打折|\d折|折\d|再折|[少省减返低]\d{1,3}(?:块|元|钱|毛|%|个点)|返现|返利|划算|价更|价低|私单|货源
    |价目|价格|价钱|好价|立减|[少省减][点钱]|比(?:拼团|群里|平台|这|团购|上面).{0,3}[低便划] )"""
_PRIVATELY: Final = """(?: 私聊|私[信讯]|私我|联系我(?!们)|私戳|私下|私底下|单独找我|单独联系|滴滴我
    |dd我|戳我|敲我|小窗|密我|直接找我|直接联系我|来找我|找我要 )(?!客服|团长)"""
_CHANGE_OF_PLACE: Final = (
    "(?:单独|直接|再|给你|给我|跟我|和我|可以|能|都|来|我们?|找我|咱们?|另外|加)"
)

PHRASES: Final[tuple[Phrase, ...]] = (
    # ---- paid outside --------------------------------------------------------------------------
    phrase(
        FindingKind.PAYMENT,
        "transfer_to_me",
        rf"""(?<![别勿])(?<!不[要用])
        (?: 转账|汇款|打款|打钱|转钱|付钱|转款|汇钱|转现金|付现金?|把?钱直?接?转|钱[转打汇付]
            |钱直接给|[转打汇]过来|款[转打] )(?:直接)?(?:给|到|进|去|至|在|入)?{_SELLER}(?!了)
        |{_WALLET}(?:上|直接)?(?:转账?|打款?|付款?|汇款?|发红包)(?:钱|款)?
            (?![给到]?[他她])(?:给|到|进|去|至|在|入)?{_SELLER}
        |(?:转|打|汇)(?:账|款|钱)?
            (?:给|到|进|在|去|至|我的?|他|的|这个|下面|个人|上|老板){{1,4}}{_WALLET}
        |(?:付|付款|付钱|支付)(?:给|到|进|在|至)?(?:我的?|老板的?|个人){{1,2}}{_WALLET}
        |直接(?:转账?|打款?|付款?|汇款?|发红包|给钱|给现金)(?:钱|款)?给?{_SELLER}
        |(?<![别勿])(?<!不[要用])(?:汇款|打款|打钱|转钱|转账)给(?![谁平客商团任陌别他她医孩学爷奶爸妈房弟妹同朋邻]|我[妈爸弟妹们]
        |我老[公婆]|我了)|给你个?账号|打过去就行
        |付我?(?:定|订|押)金给?我|付我(?:定|订|押)金|直接(?:转|打|汇)给?你|大家扫
        |扫这个(?:码)?(?:付|转)|直接把钱[给转打汇]|直接转(?=$|[,\n])|直接给[你您](?:转|打|汇
        |付)(?:钱|账|款)
        |直接[转打]到?{_WALLET}(?![吗么]|可以吗|支付|付款)|[汇转打]我的?(?:卡(?!号)|账户|支付宝|微信|zfb)|现付给?我|直接发红包(?=$|[,\n吧])|直接(?:转我|付我|打我卡|给我转
        |给我打钱|给我付)
        |(?<![台统家服])给我(?:转账|打款|转钱|打钱|汇款|发红包)(?!了)|红包[给转]我(?!一|个|了|妈|爸|老|们|家|女|儿)
        |(?<![别勿不防谁让])(?<!不要)(?:单独|私下)(?:给我)?(?:转|付|打)(?:我|钱|款|给我)
        |(?:绿包|蓝包|红b|hb)(?:[发转给]我|给我)|[发转]hb(?![a-z])|zz给我|扫你的?(?:收款)?码
        |红包也(?:行|可以|ok)|红包[转发]给我(?!了
        |的|们)|(?<!平台)红包付款(?!抵|减|时)|转账(?:的)?(?:优先|先发|今天发|立减|先得)|先转先得
        |转完[^\n]{{0,2}}备注|钱(?:先|都)?(?:放
        |给|交)(?:给|到|在)?我(?:这|就|来|,|$)|发红包给我|给我发个?红包
        |红包\d{{1,4}}\ ?\d{{0,2}}(?:块|元)?(?:发|给|转)我(?!了)
        |口令红包(?=发我|给我|:)|红包(?:直接)?发我(?![了吗的])|发红包订|(?:上门|楼下
        |碰头).{{0,4}}[付给]?现金
        |(?:转|打|付)我(?:\d{{1,4}}(?:块|元)?)?(?:就行|就好|即可|吧?,?(?:便宜|少|给你|减|省))
        |直接(?:支付宝|zhifubao|zfb)(?:我|给我)(?=$|[,\n])
        |(?:订金|定金|货款|团费|菜钱).{{0,4}}(?:打|转|汇|存)[到给]我.{{0,4}}(?:卡|账户|户头)
        |(?:现金|红包)(?:给|交给?|付|发|转)(?:我(?:,|便宜|直接|少|就给|就发)|我?(?:就行|就好|即可))
        |{_WALLET}(?:上|直接)?转账?(?:我|给我)?\d|[转打付]\d[\d\ ]{{0,6}}(?:块|元)?钱?(?:给我|过来
        |到我|私)
        |(?:付款|付钱|货款|转账).{{0,4}}给我(?![看截发退妈爸老家女儿])|(?<![退赔垫代应])付我(?=$|[,\n现钱款])
        |(?:别|不用|不要|不)付(?:给)?平台|付平台不如|线下(?:付款?|转|结算?|给钱)(?!吗|么|可以吗
        |行|方式|码)|[发给]我红包(?![了吗的没])
        |(?:银行)?卡号(?:私|发|给)你?|(?:线下|现金).{{0,6}}给我(?!吗|么)|(?<!别)(?:线下|私下
        |现金).{{0,6}}(?:转我|付我|打我
        |找我)(?!吗|么)
        |{_WALLET}.{{0,6}}(?:转我|付我|打我|转给我|付给我|打给我)(?!吗|么)
        |(?<!返)现金\d|收现金?(?:就行|便宜)|(?:红包|转账|现金)也(?:行|可以|可|收),?(?:私|转我
        |发我)""",
        spared_by=_NO_MONEY,
    ),
    phrase(
        FindingKind.PAYMENT,
        "cheaper_by_transfer",
        r"""(?:转账|汇款|打款)(?:给你|的话|,)?.{0,4}(?:便宜|优惠|打折|立减|减\d|少\d|划算|\d折)
        |(?:便宜|优惠).{0,6}(?:转账|打款)|(?:私下|私聊|私信|私我)\d{1,4}(?!楼|栋|号|点|人|次|遍
        |条)|现金.{0,4}(?:便宜|优惠\d|少\d|减\d|立减|打折|\d折)(?![吗么])
        |私(?:聊|信|下)?我?转账|(?:私聊|私信)我?(?:付|转|汇|拍|下单|买|拿)|私[转付拍](?!让)
        |(?:转账|付款|价格|价钱|报价|下单|多少钱).{0,2}私[聊信我]|(?:详情|具体|细节|想买|要买
        |现货|想要|需要).{0,3}私[聊信我讯](?!客服|团长)|可私(?=$|[,\n聊信])|价格?私[聊我信]
        |私[发转给]你?(?:红包|钱)|(?:当面|见面)(?:交易|给钱
        |付现|转账|给?现金)|自提付现
        |微信(?:下单|转账|买|拿|拍|订).{0,3}(?:立减|减\d|便宜|优惠|返\d|少\d)
        |转账下单|转账拿货|转账发货|先转账|转账后(?:发|给|联系|私)""",
        spared_by=f"{_NO_MONEY}|{WARNING}",
    ),
    phrase(
        FindingKind.PAYMENT,
        "cheaper_to_me",
        r"""(?:直接|私下|单独)(?:转|付|打|给)(?:钱|款|账)?(?:给|到)?我,?
            (?:(?:就|能|可以|每.|一律|都|给你){0,2}(?:便宜|少|优惠|减|省|打折|\d折))
        |(?:usdt|[te]rc20|泰达币)[^\n]{0,12}(?:付|转|收|结|便宜|地址|pay|ok)
        |(?:付|转|收|结|pay)[^\n]{0,8}(?:usdt|[te]rc20|泰达币)""",
        spared_by="退|赔|补",
    ),
    phrase(
        FindingKind.PAYMENT,
        "collection_code",
        r"""(?:扫|加|发|贴|看|用|付|转|存)(?:一下|我们?|下|到|的|这个|老板|我家){0,3}
            (?:收款|付款|收钱|支付宝|微信|个人)?(?:收款|收钱|赞赏|收付款)码
        |我的?(?:收款|收钱|赞赏)码|我的?(?:支付宝|微信)收款(?!到|语|声|码|播)|(?:收款|收钱|赞赏)码.{0,3}(?:[发贴给]|扫(?!不)|付|转)
        |扫我的?(?:支付宝|微信|二维|个人)?码
        |扫(?:图|我|这|下面|上面|头像).{0,3}码(?:付|转|打|收)|扫码(?:转|付|打)(?:给|我)
        |[给发]你.{0,2}(?:收款|收钱)码|扫我(?:的?(?:微信|支付宝|v)|付(?!款码)|转)
        |(?:收款码|收钱码)[已都]?(?:发(?=群|这|大家|出|$|[,\n])|发你|给你|私|在)""",
        spared_by=STAYING,
    ),
    phrase(
        FindingKind.PAYMENT,
        "account_number",
        rf"""(?: {_WALLET}(?:账号|号|帐户|卡号)?|户名|户主|开户行|工商银行|建设银行|农业银行
            |招商银行|中国银行|银行转账|汇丰|恒生|中银|中国信托|国泰世华|玉山|台新|富邦|邮局|户口|邮政储蓄
        |汇到|打到|转到|汇款|[打汇转存][款账钱][到进入至给]
            |转我 )[^\n\d]{{0,8}}\d(?:\ ?\d){{9,19}}(?!\d)""",
        spared_by="订单|单号|退款单|流水",
    ),
    phrase(
        FindingKind.PAYMENT,
        "disguised_wallet",
        r"""[吱芝知之汁织枝指止][付负富傅府][宝堡饱]|支[负富傅府][宝堡]|支付[堡饱]|支付包(?![装裹邮含])|某付宝""",
    ),
    phrase(
        FindingKind.PAYMENT,
        "pay_me",
        r"""(?:transfer|pay|send|wire)\ (?:it\ |money\ )?(?:directly|direct|straight)
            \ (?:to\ )?(?:me|us)
        |pay\ (?:me|us|the\ (?:seller|farmer|farm|owner|leader))(?!\ back)
        |pay\ (?:by\ |in\ )?(?:cash|transfer)\ to\ (?:me|us)|pay\ (?:directly|direct)\ to
        |(?:bizum|revolut|interac|swish|twint|venmo|zelle|paypal)\ (?:straight|direct(?:ly)?)
            \ to\ (?:me|us)
        |e\ ?transfer\ ?(?:给我|to\ (?:me|us)|me(?![a-z]))|bank\ transfer\ ok(?:ay)?\ with\ you
        |gift\ cards?\ (?:work|accepted|are\ (?:ok|fine))|forget\ (?:the|this)\ (?:cart|checkout)
        |rather\ not\ (?:do\ (?:this|it)\ )?(?:through|in|on|via)\ (?:the|this)
            \ (?:system|app|platform)
        |cash\ (?:directly\ )?to\ me|(?:pay|paid)\ (?:via|by|with|through|on)\ (?:venmo|zelle
        |cash\ ?app)(?!\ (?:at|in)\ (?:checkout|the\ app))|venmo\ ?@
        |pay\ direct(?:ly)?(?=$|[,\n])|cash\ deal|friends\ and\ family
        |(?:transfer|send|wire|remit|deposit)\ (?:the\ |your\ |some\ )?
            (?:money|cash|payment|funds|amount)\ (?:directly\ |straight\ )?
            (?:to|into|via|through|on)\ (?:my|our|me|us|this|we\ ?chat|alipay)
        |(?:transfer|send|wire|remit|deposit|pay)\ (?:it\ |me\ |directly\ |straight\ ){0,2}
            (?:to|into|via|through)\ (?:my|our|this)
            \ (?:alipay|we\ ?chat|bank|paypal|account|card|venmo|zelle|wallet|number|iban)
        |(?:take|accept)\ (?:venmo|zelle|paypal|btc|bitcoin|crypto|usdt|cash\ ?app)|(?:btc|bitcoin
        |crypto|usdt)\ accepted
        |(?:venmo|zelle|paypal|cash\ ?app|revolut)\ (?:you|u)(?![a-z])|revolut\ ?@
        |(?:transfer|wire)\ me(?!\ (?:the|to|a\ ))|pay\ [a-z\ ]{0,12}to\ me(?![a-z])|pay\ (?:you
        |u)\ cash
        |(?:send|wire|transfer)\ (?:me|us)\ (?:the\ )?(?:money|cash|payment)
        |(?:venmo|zelle|paypal|cash\ ?app|revolut|alipay)\ (?:me|us|to|only|@|is(?!\ (?:broken
        |down|locked|not))|:)
        |(?:pay|transfer|send|wire)\ (?:you|u)\ (?:there|direct(?:ly)?|outside|privately|by|via
        |through|on|in\ cash)
        |(?:send|give|transfer|wire|hand)\ (?:you|u)\ (?:the\ |some\ )?(?:money|cash|payment)
        |(?:transfer|pay|wire|remit)\ (?:me|us)\ direct|(?<![a-z])iban(?![a-z])
        |(?:my|a|the)\ qr\ (?:code\ )?,?(?:and\ |to\ )?pay|account\ (?:number\ |no\ )?[:\ ]?\d{6,18}
        |(?:pay|deal|buy|sell|do)\ [a-z\ ]{0,20}(?:without|around)\ (?:using\ )?(?:the|this
        |your)\ (?:app|platform|site|system)
        |cancel\ (?:your|the|it|this)\ ?(?:order)?,?\ ?(?:here\ )?and\ (?:i|we|buy|pay|message
        |dm|text|come\ to)(?![a-z])
        |(?:my|our)\ (?:alipay|paypal|venmo|zelle|bank\ (?:account|card)|iban|cash\ ?app)
            (?!\ (?:is\ (?:broken|down|locked|not)|was|balance|app|failed|won|does|has|got|expired))
        |(?:usdt|bitcoin|crypto)\ (?:to|only|address|ok)|cash\ ?app\ [a-z0-9_]{4}
        |(?:bank\ )?(?:transfer|wire|remit)\ (?:it\ |directly\ |straight\ ){0,2}
            to\ (?:me|us)(?![a-z])
        |(?:do(?:n\ ?t|\ not)|no\ need\ to|never|dont)\ (?:pay|order|buy|check\ ?out)\ (?:here
        |(?:in|on|through|via|with)\ (?:this|the)\ (?:app|platform|link|site|chat))""",
    ),
    # ---- around the platform -------------------------------------------------------------------
    phrase(
        FindingKind.BYPASS,
        "around_platform",
        rf"""(?: 不走|别走|不用走|不必走|不经过?|不用?经过|不通过|不用通过|绕过|绕开|避开|跳过
            |甩开|越过|撇开|抛开|踢开|绕 )(?:了|掉|着)?{_PLATFORM}
        |(?:绕过|绕开|跳过|越过|甩开|撇开|踢开)了?(?:团长|中间商)
        |(?<!能)不(?:要|用|必)?(?:经过?|通过)(?:团长|群主|中间[商人])(?!同意|允许|批准|就|确认)|团长.{{0,3}}赚你
        |[不别](?:想|愿意?|打算|要|需要?)(?:走|经过?|通过|从|上){_PLATFORM}
        |(?:平台费|手续费|抽成|扣点|抽佣|平台抽|服务费).{{0,12}}
            (?:线下|私下|私聊|直接[转给付找]|转我|便宜|找我|加我|给我|省)
        |(?:不过|脱离|离开|躲开|逃离)(?:了|掉)?[平坪苹瓶评枰拼]台(?!这|那|说|提|显|里|会|又|还|已|没
        |不|好|卡|有)|平台[就都]?不走|省下?了?的?.{{0,3}}(?:手续费|平台费|抽成)(?:都|全)?给你|(?:不走|别走)(?:这个)?群
        |(?:省|免|没有?|不用|逃|躲|避|扣)(?:了|掉|去|下|个|出|给|交|付)?这?[些笔份点]?
            (?:平台|团长|中间商?|系统)?的?(?:手续费|抽成|扣点|服务费|平台费|佣金|差价赚)
            (?=.{{0,12}}(?:直接|私|转|便宜|找我|加))
        |(?:平台|上面|系统|官方)(?:要|会|都|还)?的?(?:抽成|扣点|抽佣|扣钱|手续费|收费|扣费|抽水)
            .{{0,12}}(?:直接|私|转|便宜|找我|线下|我这|加)
        |(?:平台|上面|系统)抽\d{{1,2}}.{{0,12}}(?:私|直接|转|加)|(?:不如|咱们?|要不
        |我们)私下(?!说|聊过)
        |(?:不在|不从|不上|不用|不通过)(?:平台|链接|小程序)(?:上|里)?(?:下单|付|买|拍
        |.{{0,4}}(?:加我|转
        |私|直接|便宜))
        |不(?:开|录|挂|上|进)(?:单(?!独)|系统|账)|不过系统(?!这|说|提|显|里|会|又|还|已|没|不|好|卡
        |有)|不走团
        |(?:平台|系统|软件)(?:上|里|的)?那?(?:一|个|张)?单(?:子)?我?.{{0,1}}(?:退|撤|取消|删)了?(?=$|[,\n])
        |(?:单子?|订单)(?:全部?|都|一律)?线下(?:收|走|结)|单独建(?:一?个)?小?群
        |不[上挂]到?平台(?!的)|(?:站|场)外(?:走|付|转|聊|谈)|跳单(?!了|价|是|怎|吗|率)|(?:背着|瞒着|躲着)(?:平台|团长|群主|系统)
        |(?:别|不)(?:让|告诉|跟)(?:平台|团长|群主|系统)(?:知道|说|发现|看|赚|挣|抽|$|[,\n])
        |平台(?:外(?!卖)|下|以外|之外)(?:交易|成交|付|转|买|拍|下单|谈|聊|联系)|(?:平台
        |系统)外面|出平台|下平台交易""",
    ),
    phrase(
        FindingKind.BYPASS,
        "privately",
        rf"""(?:走|做|接|开|来|发|下|拍|收|搞|弄)?(?:私单|飞单)|(?:私人|个人)(?:交易|转账|收款|订购)
        |走私(?:单|下|聊|人|账|价)|走(?:线下|微信|薇信|v|vx|wx|转账|支付宝|红包|现金|私户)
            (?!自提|取|路|门|程|支付|付款)
        |(?<!不要)(?<!不能)(?<![别勿防谁让])(?:私下|私底下|台下|桌下|台面下
        |背地里|桌底下?)里?{_CHANGE_OF_PLACE}{{0,4}}
            (?: 交易|成交|付|转|买|卖|便宜|优惠|拿货|结算|收|下单|订|走|谈价|议价|找我|拍|发货
            |联系|处理|出(?=$|[,\n\d])
            |联络|价|结(?!束|果)|加(?:我|微|薇|v|个|好友) )
        |站外[买卖拍]|私价(?![是多])|(?:内部|隐藏)链接(?![失怎打])|外[边部](?:链接)?下单(?![那的])|别家平台(?:下单|买|付)|私卖|(?<![比跟和上])(?:线下|站外|场外){_CHANGE_OF_PLACE}{{0,4}}
            (?:交易|成交|转账|便宜|优惠|结算|下单|订货|付给|转给|收款|付款给|找我)""",
        spared_by=f"门店|超市|自提|线下买贵|单是[什啥]|{WARNING}",
    ),
    phrase(
        FindingKind.BYPASS,
        "not_here",
        r"""(?:别|不要|不用|无需|不必|勿|莫|别再|甭)
            (?: (?:在|从|走|点|上|用|去|通过)
                (?:这个|这里|这边|这儿|上面|平台|群里|小程序|链接|此处|系统|app|这)(?:里|上|内
                |面|儿)?
                (?:下单|付款|付|拍|参团|支付|成交)
            |(?:在|从|走|用|去)(?:平台|小程序|链接|系统|app)(?:里|上|内)?(?:买|订|拼|点|交易|走|过
        |转) )
        |(?:别|不用|不要|不必|无需|甭)再?(?:参团|拼团|开团|点参团|拼单|点链接|拍链接|团了)
            (?:了|,|就|吧)?.{0,4}(?:找我|直接|便宜|转我|加我|私|给你|现金|我这|我给)
        |(?:先别|别|不要|不用)(?:付款?|下单|买|拍|参团|等(?:拼团|成团|凑单)).{0,4}(?:加我
        |私[聊我信]|找我|我给你|我这|直接[买发转付给找])
        |(?:退款?|退掉|取消)(?:了|掉|订单)?[^\n]{0,8}(?:付我|转我|私卖|走账|微信付|直接付|付给我
        |便宜卖|私[下我聊信])
        |(?:退团|退了这?个?团|取消订单|退款).{0,4}(?:找我|加我|我直接|私我).{0,6}(?:便宜|优惠|买
        |卖|直接)
        |(?:等不及|不想等|别等|不用等|没|不)(?:成团|拼成|凑够|截团)?了?的?,?(?:直接
        |可以)?(?:转我|私[我聊]|加我|找我(?:拿货|买|付))
        |(?:转我|直接转|直接给|现金|找我|私我|加我|给我).{0,8}(?:不用|别|不必|无需|不要)[再点走在]?
            (?:参团|拼团|开团|点链接|拍链接|链接|下单|平台|小程序)""",
        spared_by="坑|太差|烂|后悔|质量|上当|骗|失望|退",
    ),
    phrase(
        FindingKind.BYPASS,
        "private_offer",
        rf"""{_PRIVATELY}.{{0,8}}{_CHEAPER}|{_CHEAPER}.{{0,8}}{_PRIVATELY}|便宜的?[就都]?(?:找我
            |私[我聊信]|加我)
        |(?:私[聊信讯]|私我)我?.{{0,3}}(?:发你(?:链接|价|图|货|券)|惊喜|福利|有货|看货|详[谈聊]
        |细聊)
        |加我.{{0,3}}(?:便宜|优惠|低价|更低|内部价|拿货|批发|报价|货源)
        |(?:以后|下次|今后)直接(?:找|问|跟|联系|微)我(?!们)|(?:以后|下次|今后|直接|都可以|要的|想要的|私下)(?:都|就|可以|直接|来|再)?
            (?:找我|跟我|从我这?|问我|联系我)(?:这里|这边|这|家)?
            (?:买|订|拿货|下单|购|进货|拍|定|更?便宜|要货|付)
        |(?:直接|可以)(?:跟|找|向|从|问|和|给)(?:果园|果农|农户|厂家|老板|卖家|基地|合作社|渔民|渔家|船家|船老大|养殖户|[菜茶蜂棉]农|牧民|档口|工厂|作坊|源头)(?:直接)?
            (?:买|订|拿货|下单|购|要货|付|打款|打钱|转|汇)
        |(?:以后|下次|下回|今后).{{0,4}}直接(?:找|跟|问)你(?:拿|买|订)
        |[跟找向从和]我(?:这里?)?直接(?:买|订|拿货|下单|付|转|拍)
        |直接[和跟与同](?:我|俺|本人|果园|厂家)(?:们)?(?:交易|成交|做|谈|聊|联系|说)
        |从我(?:这(?:里|边)?(?:买|拿货)|拿货|订货|进货)
        |找我(?:买|订|私订|订货|下单|购|拿货|进货|便宜|有优惠|更便宜|都便宜|直接)(?!的时候|了)
        |我(?:(?:家|自己)?[那这][边里儿]?|自己|家)[卖有还也都更的]?(?:更?便宜|更低|更优惠|低价)
        |(?:单独|另外|私)(?:给你们?|给大家)?(?:报价|便宜|优惠|算便宜|算优惠)|私收
        |(?:私|戳|滴|dd)我(?:发|拿|领|要)你?.{{0,3}}(?:链接|价|优惠|券)|私发(?:给?你)?(?:链接|价
        |优惠)
        |[想要].{{0,4}}便宜.{{0,4}}(?:找我|加我|私[我聊信]|来找)|送货上门.{{0,4}}(?:私|加我|\+v)""",
        spared_by="售后|坏果|退款",
    ),
    phrase(
        FindingKind.BYPASS,
        "off_platform",
        r"""(?:do|settle|arrange|handle|talk|trade|deal|pay|transact|sell|buy)
            \ (?:it\ |this\ )?(?:privately|offline|outside)(?![a-z])
        |sell\ (?:it\ )?(?:to\ )?(?:me|you|us)\ [a-z\ ]{0,8}(?:direct|private|offline|cheap)
        |take\ (?:this|it)\ (?:offline|off\ (?:the\ )?app)|go\ direct(?![a-z])
        |(?:buy|order)\ (?:it\ )?(?:straight|direct)\ from|(?:from|with)\ (?:him|her|them
        |the\ farm(?:er)?)\ direct|i\ (?:also\ )?sell\ (?:it\ |them\ |this\ )?on\ (?!this|the\ app)
        |come\ to\ me(?![a-z])
        |(?:buy|order|get)\ (?:it\ |them\ )?(?:on|from|at)\ my(?![a-z])
        |my\ (?:etsy|ebay|amazon|shopify|online)\ (?:shop|store|page|site|listing)
        |cheaper\ if\ we|(?<![a-z])(?:go|going)\ private(?![a-z])|price\ outside|(?<![a-z])(?:dm
        |pm)\ (?:me\ )?(?:for|to)(?![a-z])
        |off\ ?(?:the\ )?(?:platform|app|site)|private\ (?:deal|sale|trade|transaction)
        |outside\ (?:of\ )?(?:the\ |this\ )?(?:app|platform|system|website|site)
        |(?<!than\ )cheaper\ (?: outside|elsewhere|directly|direct|offline|privately
            |with\ me|from\ me|if\ you\ (?:pay|buy|message|contact|text|add|come\ to) )
        |(?:skip|bypass|avoid|ditch|circumvent|dodge|get\ around|go\ around
            |not\ through|without\ paying)\ (?:using\ )?(?:the\ |this\ )?
            (?:app|platform|system|site|website|middleman|commission|platform\ fees?|fees?)(?![a-z])
        |(?:deal|trade|buy|order|pay|sell|settle|transact)\ (?:with\ (?:me|us)\ |it\ |from\ me\ )?
            (?:directly\ (?:with|from)\ (?:me|us)|privately|in\ private|off\ the\ books
            |under\ the\ table)
        |(?:buy|order|get\ it)\ (?:directly\ |direct\ |straight\ )?from\ (?:me|us)(?![a-z])
        |(?:deal|trade)\ (?:with\ (?:me|us)\ )?directl?y?(?![a-z])|under\ the\ table|side\ deal
        |direct\ deal
        |(?:dm|pm|message|msg|text|call|email|contact|inbox|ping|whatsapp|hit)\ (?:me|us)\ (?:up\ )?
            (?:privately\ )?(?:for|to\ get)\ (?:a\ |the\ |an\ |my\ )?
            (?:better|best|lower|cheaper|discount|special|wholesale|private|extra|cheap|low
            |price|quote|rate|catalog|offer|deal|link\ to|number|wechat)
        |(?:cheaper|discount|better\ price|lower\ price|half\ price|best\ price|save|fees?)
            [a-z0-9\ ]{0,14}[,\ ](?:just\ )?(?:dm|pm|message|text|contact|inbox|whatsapp)
            \ (?:me|us)(?![a-z])""",
        spared_by="never|scam|beware|fraud|anyone|someone|stranger|report|warn",
    ),
)
