"""Channels: by what names people call the places where a deal could move to, as pattern parts.

Parts of verbose patterns over folded text (`domain/phrases.py`): white space is layout, a blank
that is meant is escaped. Chinese is written as it is spoken; digits and traditional characters are
folded in the parts as they are in the text.
"""

from typing import Final

ADD: Final = r"""(?: 添加|加|添|力口|互加|互相加
    |(?<![嘉佳])[嘉佳伽茄珈](?=[我个下微薇威维卫v]|vx|wx|qq|扣扣)
    |(?<![大我你他她回国全老人自])家(?=微信|薇信|威信|[vw]x|v信)
    |(?<![a-z])\+|十(?=v|w?x|微|薇|威)|(?<![a-z])(?:jia|add)\ ? )"""
"""To add somebody, and what sounds or looks like it."""

WHOM: Final = r"""(?: 我们|我|俺|偶|本人|咱们?|你们?|您|他|她|老板娘?|店主|店家|掌柜|团长|群主|客服
    |个人|私人|小|这个|此|一个|个|一下|下|的|了解|姐|哥|妈|厂家|工厂|卖家|主播|农户|果农|姐妹|家人
    |朋友|工作|专属|面|边|方|卡片|助理|助手|福利|福利官|小二|管家|顾问|主管|经理|店长
    |财务|专员|导购|售后|对接|运营|商家|商务|管理员|官方|老师|负责人|批发|供应商|源头|厂长|场主
    |园主|好友|企业|另外|真实|上|为|到|在
    |my|our|me\ on|the|on|us\ on|me|\ |: ){0,5}"""
"""What may stand between the verb and the channel."""

SELF: Final = r"(?:我们|我|俺|本人|咱们?|老板娘?|店主|卖家|厂家|农户|果农|my\ |our\ )"

WECHAT: Final = r"""(?: 微信|微讯|企业微信|企微|微号|w\ ?e\ ?i\ ?-?x\ ?i\ ?n
    |(?:(?<![a-z])|(?<=jia))(?:(?:w|vv)[e3][ _]?[0-9]?\ ?chat|w\ ?x(?![a-z])
        |wx(?=[a-z]{3,12}[_\ \d])) )"""
"""WeChat by names that honest people use too."""

DISGUISED: Final = r"""(?: (?<!薇)[薇溦徽葳崴媙徾徴癓](?:[信讯芯心伈訫星x♥★]|亻言)
    |彳(?:山1?几攵|散|敚)(?:亻?言|信)
    |微(?:亻言|イ言|伈|訫|芯(?!片)|x(?!l)|心(?![愿意里理形])|♥|★)|[威维卫](?:♥|★|x(?![a-z]))
    |(?<![相短来自迷])信微(?=$|[,\n转号加]|[ :]?[a-z0-9])|(?<=加)信微(?!波|辣|信)|宝付支
        |[微薇][言倍佶](?=[ :]?[a-z]{3})
    |[微薇威]xin|wei[信芯心♥]|(?:(?<![a-z])|(?<=jia))[vw](?:信|亻言|心|芯|星|伈|♥|★|\ ?xin(?![a-z]))
    |(?:(?<![a-z])|(?<=jia))vv?\ ?xx?(?![a-z]{1,2}(?![a-z0-9])|\ ?\d{1,4}(?!\d)(?!\ \d)|系列|型|模
        |能量|饮料|\ (?:refill|filter|series|pack|cleaner|lamp|model|case)(?![a-z]))
    |(?<![a-z])l1ne(?![a-z])|w3\ ?ch[a4]t|wech4t|t3l[e3]gram|te1[e3]gram|telegr4m|wh4tsapp
    |w[e3][1i]x[1i]n(?<!weixin)|vchat|w[ei]{1,2}ch[ea]ts?(?<!wechat)
    |绿泡(?:泡(?![机糖果水浴枪洗牙茶])|(?![泡椒菜]))|绿色(?:的|那个|小)?(?:通讯)?(?:软[件体](?!园)|聊天|图标|app)
        |小绿(?:书|软)|绿软|绿信|某信
    |[威薇微]\+信|[威卫]讯|(?<![a-z])v讯
    |[威维卫唯]心号
    |(?:卫星|[威维唯]信)号(?![不好差弱强])|维信(?![诺小花家])|[微薇威]号
    |(?<![a-z])(?:v\ ?x?号(?!线)|wx号)|企鹅号(?!是[啥什])|扣扣(?!\d{1,3}(?!\d))号?
    |(?<![一-鿿])[微薇威徽溦卫维]同(?=$|[,\n号名手步电]) )"""
"""WeChat, and QQ, by names that nobody uses who has nothing to hide."""

MAYBE_WECHAT: Final = (
    r"[娓煨威卫维伟唯围喂危巍微薇魏韦味位未胃尾委慰渭炜玮苇惟蔚]"
    r"[信星心芯新欣杏幸鑫馨忻昕辛薪性兴醒忻]"
)
"""Words of their own (威信, 卫星, 维新) unless somebody adds one, or an account follows."""

MEANS: Final = r"""(?: 号?支付|付|转|收款|钱包|零钱|红包|小程序|登[录陆]|授权|提醒|通知|扫码?付
    |扫[一下]|分享|卡包|步数|运动|读书|版|视频|语音|客户端|上的|里|群|公众号|支持|昵称|名字|绑定
    |余额|账单|实名|免密|朋友圈|打不开|没反应|可以[付支用]
    |能[付支用]|\ ?pay|\ ?group|\ ?mini|\ ?version|\ ?is\ (?:ok|down|not) )"""
"""What follows a channel that is only a means to pay, to log in, to be told."""

QQ: Final = (
    r"(?:(?<![a-z])qq(?![a-z])|扣扣|抠抠|叩叩|蔻蔻|企鹅|秋秋|球球|丘丘|邱邱|寇寇"
    r"|(?<![a-z])(?:qiu\ ?qiu|kou\ ?kou|kou\ ?qun)|(?<![a-z])q号|扣号|鹅号"
    r"|(?<![a-z])q\+(?=\d{5}))"
)

EATEN: Final = r"""(?: 糖|弹|肠|面|软|果|旺|星|车|鱼|肉|玩|饼|豆|糕|堡|奶|爽|滑|公仔|手|子|了|裤
    |纽|搜搜|索索|嗖嗖|杯|帽|包|抱枕|袜|壳|图案|睡衣|挂件|水|牌
    |掉|上|怎|板|这个?音|的声|的音|系|不上|松|眼|儿|鞋|衣|妈|爸|姐|哥|妹|弟|叔|姨|嫂|爷
    |支付|钱包|音乐|门 )"""
"""What follows QQ, a penguin or a knocking in innocent words: QQ糖, 企鹅公仔, 扣扣手."""

NETWORK: Final = r"""(?: tele\ ?gram|(?<![a-z])t\ ?g(?=\ ?@)|电报|纸飞机|wh?at\ ?s?\ ?app?
        |w\ app(?=\ \d)|tiktok|xiaohongshu|(?<![a-z])(?:xhs|revolut)|telegrm|特雷格拉姆
        |泰勒格拉姆|(?<![a-z])(?:line|l1ne
        |insta)(?![a-z])
    |赖(?=$|[ ,:\na-z\d@号聊])|signal|skype|discord|kakao(?:talk)?|zalo|viber|messenger|facebook
    |脸书|脸谱|虾皮|露天(?=拍|卖|搜)|旋转拍卖|carousell|噗浪|(?<![a-z])dcard|(?<![a-z])wts\ ?app
        |瓦煞
        |(?<![a-z])(?:ws|wa
        |tg)(?=我|找我|聊)|instagram|twitter|推特|snap(?:chat)?|微博|围脖|weibo|[抖斗]音|快手
        |小红书|小红薯|闲鱼
    |(?<!小)红书(?=搜|上|号|同名|找|私|:)|微店|threads|陌陌|探探|(?<![a-z])tele(?=[ :@])|钉钉|b站
    |dingtalk|ding\ talk|(?<![a-z])(?:tele|soul)(?=\ ?[:搜号群]) )"""

WARNING: Final = (
    "骗|谨防|不受保|轻信|提防|损失|负责|小心|当心|警惕|风险|[没不无].{0,2}保障|平台.{0,3}保障|不赔|不安全|举报|违规|禁止|严禁|谁让|别信|别通过|不要通过|别理"
    r"|千万别|都别"
)
"""Words of who warns of such deals: a request near them is one that is talked about."""

STAYING: Final = (
    r"(?:都|[请只](?:大家|各位|要|你|您)?|必须|一律|统一|务必|全部?)(?:在|走|通过|从)(?:本|这个)?平台(?!外|之|以)"
    r"|认准(?:本|这个)?平台|(?<![别不用要法])在(?:这里|本群)下单|不收(?:现金|红包|转账)|(?:别|不要|勿|不准|不许|不能|不得)在群里?(?:里|内)?(?:留|发|加|贴)"
)
"""Words of who keeps the room on the platform."""

MICRO: Final = r"""[波辣甜糖热冰咸酸苦胖型量小风软调距雕缩景电创整积观妙弱光粒笑凉温苏醺火店商]"""
"""What makes 微 the first half of a word of its own: 微波炉, 微辣, 微店."""

LONE_V: Final = r"""(?: (?:(?<=[你我您的给有加留发看是在同换报])|(?<=找我要))(?:v|vx|wx)
        (?![a-z0-9领认款型区座栋形字口档组套店码站级币姐哥妈爸总脸])
    |(?<![a-z0-9+])(?:v|vx)(?=多少|给[我你]|发[我你]|我(?!50)|同|聊|私|找|加|联系|留
    |转[我给\d]) )"""
"""The letter by which everybody means WeChat, where it is no size, model or code."""

ALSO_NETWORK: Final = r"(?:咸鱼|红薯|飞[机鸡])"
"""Networks by the names of food and of things that fly: only with an account's word behind them."""
