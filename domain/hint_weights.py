"""What solicitations hold, and weigh.

From 23,084 lines of the corpora and 19,995 from elsewhere (sha256 ba6b2d70af34855c…;
docs/decisions/0019-solicitation-by-rules.md).

Made by `tests/support/hint_learner.py`, not by hand.
"""

from collections.abc import Mapping
from typing import Final

BASE_POINTS: Final = -16
WRITTEN: Final[Mapping[int, str]] = {
    39: """
com
    """,
    38: """
v
    """,
    33: """
cn 信A
    """,
    32: """
搜
    """,
    31: """
whatsapp
    """,
    27: """
vx 不走 群L
    """,
    26: """
信AE 好友 绿
    """,
    25: """
微 私
    """,
    24: """
号A 心A 薇A
    """,
    23: """
and usdt venmo 周周
    """,
    22: """
qqL shop ♥ 心AE 是A 有号 老林
    """,
    21: """
id me weixin 不用 微E 直接
    """,
    20: """
cc telegram zfb 私E 聊E 转
    """,
    19: """
cheaper line zelle 发你 在这 我 收款码 果园 私你
    """,
    18: """
abcde abcdeE directly hb hkfruit ig nine pm v+A v: wechat x 加 微A 懂的 扫 给你 薇AE 音A 音AE
    """,
    17: """
,转 S号 S要N hkfruitE vxA wx zhou 加AE 加你 口L 平 扣扣 拉你 现金 私单 聊 裙L 话NN
    """,
    16: """
+v Stel line: pmE qq: tel vA vAE w wechatA wxE xiaolinveg xin zero 不在平 别在 加1下 号L 同名
手机L 打L 扣L 扣LE 扫码E 机L 机LE 来电 看我名 码付 系L 系LE 线下付 给周 群, 联系L 裙LE 话NP 那边
    """,
    15: """
N要 Sweixin dm inbox line:A profileE qqLE show tw vxAE wv 入数 加我 卫星 发, 号AE 宝L 宝LE 微信
我L 我LE 撤回 电话L 留 私发 私我 话L 账户 赚
    """,
    14: """
Sjiawei Sjwx Sskype Szfb S不通 S别在 cashE cheaperE directlyE isA isAE jiawei jwx laochen lineA
lineAE meE skype text tg vE wxA ♥A ♥AE 上面 不让说 不走平 个号 付包 付我 会被 信L 信LE 别走平
加A 加E 加客 加客服 加薇 卖, 名片 天天 宝妈 小美 就是 常年 打款 找A 找AE 挡 支付包 更低 机@ 洽
的来 的私 直接转 看朋 看朋友 码加 薇 行L 让说 账到 赖 赖A 赖AE 转账到 过团 过团长 面交 领取 飞
飞机@ 鹅L 鹅LE
    """,
    13: """
,找我 Ssignal St S先 S别拍 S瓦 abc atNN call directE from_me in_my me_atN me_on mikegrapes pay_me
q: shopE suo suo_im toNN v:A vxE wechat: wechatAE wei wxAE x: xiaolinvegE 不让 买吗 以少 以私 便宜
别拍 单说 单说E 友 可以少 可以私 同名E 咱 地方付 宜 微AE 懂 懂得 我头像 手提 找我 拍我 方付 星A
星AE 机N 李 滴滴 王 球L 球LE 瓦 的来E 私单E 第N张 经 葳 要+ 要在平 订货 订货E 订购 账号N 软件 随时
页有
    """,
    12: """
+l ,别 ,加 ,加我 L找 N后 S+l Ssl Svvx Swe_chat S加群 S台 S手提 S看 app bio cash cut discord fruit
fruitmama http http: my profile q qL qLE qq qq:L signal sl t_pay_here tx vvx wechat:A 下单 书A 你N
你line 加q 包L 包发我 单独卖 取补 叶E 咱俩 图里 头像 子家 字就 字就是 封面有 小鱼 就不 平台 微信发
徽 我卡 打钱 抠L 抠LE 拨 搜A 撤 收款 数字 新群 是NN 有惊 有惊喜 本人E 来电E 比团 独卖 电联 的号
的扣扣 的留 红包 线下交 给现 自取 芯A 芯AE 讲 讲E 论区 评论区 话LE 话N 详 说E 请加 赚你 转你 转我
边不 通过 里不 陈 韦 领取补
    """,
    11: """
,找 ,比 ,转账 L转 N个N P后 SN十 Sbuy Sdd Sdiscord Soff_platform Spay_outside Sq: Sqq: Svv S加微
S小蓝 S工行 S徽 S拨 S放大 S汇到 S洽 S私下 S走个 X有 bioE cnE contact dd direct gmail idA idAE ins
meA meAE my_qr nainaimami off_platform order_here platform skip_the_platform telegram@
the_platform top vv x:A xA xAE zhouzhou 下单E 个群 买吗E 了没事 付 价, 价私 企鹅L 伈 信领 倒着
像看 免 几箱 刻 加line 卖场 卡N 卡号N 另 台外 同步 咪 图 在相 头像看 宝转 小蓝 平台了 平台外 快手A
想直 想直接 懂得来 我A 我发个 我头 我就行 我的 手A 手AE 才N 打LE 打这 打这个 找我, 拉你E 挂了 搜AE
有私 机@A 机A 机AE 机NN 机号L 汇到 片上 班, 的A 的AE 的薇 省手 省手续 看签 码在 私下 红薯A 给钱
群LE 群吗 自取E 薯A 薯AE 裙 要的 讯 论区E 识 说价 说价E 走个 过下 这边不 通过下 长期 面付 面给钱
飞机A 鱼见
    """,
    10: """
,现金 ,能 L李 M后 N1箱 NN送 N后面 Savoid_the Scashapp Ssnap Stelegram@ Stg: Svenmo S加A S加l S加威
S拉你 S电联 S看签 S站外 S绿 S这里 S陌陌 S飞 abcE avoid_the callL callLE callNN cashapp deal https
https: is_in linveg liu meNN mikegrapesE my_alipay outside privatelyE san sell snap t_order_here
tg: tgA tgAE u vx: vx:A v信 w: w:A want_in wei_xin wx: wx:A xiaoyu 下单N 不在 不走了 两E 个人 也行
书AE 交 们私 低 你号 几多 别付 加l 加威 加赖 单独 卖你 卡NN 发我红 台了 号LE 号多 号多少 同 同号
同昵 同昵称 后面N 回私 在评 在评论 备注房 大群 奶奶 奶奶妈 奶妈 奶妈咪 好友E 好评 妈咪 威 客服qq
小窗 少N块 川川 工行 币付 币付款 座机N 开平 开平台 快加 意者 我NN 我店 我把老 我摊 我支付 我红
我红包 打那 打那个 接私 有微信 服qq 机NL 来新 来新群 果子 注房 注房号 溦 滴E 相E 私下E 立减N 经过
绕 给我N 给我就 给我得 网址 群里不 薇信 谈E 账号L 走 这E 进不进 连结 送到家 陌陌 页
    """,
    9: """
+薇 ,N箱 ,line ,不 ,扫 ,现 NN王 N个1 S+薇 Sdm Sline: SlineA Sscan_my Ssend Stele Stelegram: Stg@
SvxA Swa Swechat: Swhatsapp Sxhs S先转 S别付 S加维 S加薇 S加裙 S加赖 S动 S动态 S图里 S大群 S小美
S我能 S打到 S打款 S扫图 S有微 S泰 S淘口 S滴滴 S私你 S能加 S蔚 S详 S走线 S转u example go groupE
guozi hua huaL huaLE id: insta laochenfruit laochenfruitE meL meLE msg my_bio off pay_outsideE
platformE price priceE prices q:L scan_my taobao tele telegram: tg@ tg@A the_app, to_me top_buy
top_buyE venmoE v吗 v吗E v多 v多少 wa whatsappE xhs you yutang zz 上的电 上面E 下付 下角E 不用走
不要在 不要走 不走小 不通过 个1 个1E 个N个 个v 个签 个联 个联系 主E 主业 主页你 了加 介 付宝L
付给我 价 价不 价格不 你个 倍 像 先转 内部群 减N元 出去 别付款 别走 制打 制打开 制这 加我就 加维
加裙 加这 加这个 动态 单N 卡L 卡LE 台了E 台太 台平 号A, 号NL 吗加 吗加1 周周E 图里E 复制打 复制这
外付 外付款 大文 威A 威AE 威信 宜的E 宝店 家, 对公 就是号 币 平台太 底价 得来 得来E 我AE 我主
我主页 我小 我小群 我得 我拉E 我转账 戳 打到 打款到 扫图 扫我 批发 找我买 抠 报@ 报@A 拿, 拿货
按上 换成 接跟我 放大 数 是AE 是号 是号E 是电话 昵称后 普 更 本人 林 格不 档 款,N 没事 淘口 淘口令
渠 渠道 溦信 照片上 片上的 独 用走 用走平 电报@ 电话是 留了 的扣 盒子 看主 码进群 私发E 称后 第1条
系我E 线下 线下转 老李 能买 能私 自介 芯 蔚 薇看 要走 要走平 见 话是 请点 货电 货电话 走线 走线下
走这 跟你 转u 转完 转我就 这个小 这买 这边 部群 都去 里有 钱就 链接在 长不 问价 问我E 隐藏 页你
领券 高, 鹅
    """,
    8: """
+w ,大家 ,我们 ,按 ,私 ,老地 ,请 1块钱 @mikegrapes A点 L打 N折 S+w SL打 Sdiscord: Sdy Sdy: Sig:
Slet Spay_me Spayme Sprivate_deal Stg Svx: SwechatA Swei_xin Swx: SwxA Syao Szelle S上图 S别跟 S办
S加q S单聊 S咋联 S密E S思 S扣我 S点我 S电话 S盒子 S网址 S能不 S莱 S葳 S蔻 S赖A S走支 S飞单 add_meE
appL appLE at_gmail bank_transfer bit bit_ly comE discord: don_t_order dy dy: fees for_discount
for_discountE fps fruitlady i_have id:A if_you ig: instaA instaAE instead interested isX isXE
line@ line@A lishen ly me: messenger my_groupE my_wechat net netE on_facebook one_three org
pay_you payme private_deal private_dealE private_group qr t_order telegram:A telegram@A tg:A
the_money to_my_alipay trade we_chat wechatE weixinA weixinAE whatsapp+ xhs: yao 上图 上挂 上班
上说E 下角 不用拼 不经 不走团 专 个名 个微吗 买可 买可以 了,通 了几 了几箱 了吧, 交易E 们自 们自己
价目 优选 你行 你行吗 信下单 信发 信扫E 信聊 信联 信联系 俺 入N 内部 别跟 别问 到A 制这条 加qq 加v
包付 包就 包给 包给我 单聊 卫星A 去那边 发加 台费 号NN 号了 号码L 同号E 名里 咋联 咋联系 唯 团了
团长不 团长那 围脖 在我 在线E 大头贴 奶粉的 小群 少N 平台费 座机 当面给 微吗 微吗E 成交 我E 我便
我便宜 我支 我这买 我送 打我 扣M 扣ME 扣号 扫1下 把钱 拉E 拿到E 接打 接跟 数给我 新群, 新群E 时打E
是M 是电 更低E 有v吗 有号E 有电 有电话 样的 次普 款, 款到 款码 比这 汇 泰 滴 滴滴E 点com 点吗
点吗E 现钱 球球L 用拼 的加 的号是 直接打 直接跟 看我 短信L 站外 签名 签名有 签名里 粉的 系A 红包付
红包就 红包给 线下吧 绕开 给个 给我发 维码我 绿色 置顶有 群今 聊价 联系A 能买吗 脖 莱 葳A 葳AE 蔻
蔻L 蔻LE 被 要在 要奶 要奶粉 要的留 要的联 见主 言A 言AE 识别 货源 走团 走支 走支付 走账 转账 边说
过1下 过下E 过小 返N 这条 退了 送两 送两斤 那串 那边说 里不方 钉钉 链接私 长那 随时打 面, 面N 顶有
预定 领券E 飞单 飞单E
    """,
    7: """
+wei +赖 +赖E ,i ,便 ,便宜 ,微信 ,我手 ,老 ,转我 ,那 ,那边 1下我 1样的 1箱, :abc L有 NN老 N中
N前面 N老 N转 N送货 S+wei SN后 Sbit Sbit_ly ScallN Scash_app Sfruitmama Shttp Si_sell Siban SibanX
Sins: Sinsta Skik SkikA Slet_s Smy_number Sqiuqiu SqiuqiuL Stele@ SwaL SweixinA Swhat Swhatsapp+
Syutang Szalo SzaloL Szz S个 S你加 S关 S关注 S出 S号发 S哇 S售 S唯 S在家 S好评 S密 S小红 S弹 S微博
S我是 S手 S打电 S把你 S有门 S未 S比特 S码在 S秋 S秋秋 S脸 S脸书 S薇我 S要货 S认准 S走现 S跳过
S过数 S问价 account app, at_gmailE ayfarm bank cash_app chat deal, deals direct_payment
direct_paymentE don_t_pay dot dy:A for_wholesale gmailE grapesE have i_sell iban ibanX ibanXE igA
igAE ins: kik kikA kikAE l let_s meN me_directly message_me my_number my_number_is my_page
nainaimamiE need_to no_need_to outside_the_app paypal privately pt ptE qiuqiu qiuqiuL qiuqiuLE
qq群 s_app skip_the t_me tb tele@ tele@A the_app the_fee the_platformE transfer_to_my twE usdt付
v看 waL want we what_s_app www xiaoma your_wechat zalo zaloL zaloLE zelle_to 上门 下卖 下薇 下薇E
下说E 不开单 不用团 不进E 丨 个小程 个软 个软件 主页 主页自 么找我 也能 买 买, 了,N 了扫 了来 了没
事call 事打 交易吧 人账 人账户 付你 付宝转 代购 代购E 以加 价格私 优 你 你懂 你懂的 你现金 你的薇
你钱 便 保存 信P 信下 信同 信哈 信报 倒着写 像有 内部价 写L 写LE 农, 到我 制A 前N位 前面 前面M
办法 加1个 加X 加vE 加个v 加你E 加我送 加群 卖场A 卡号 卡号L 去拼 去那 友圈 发不出 发你E 可以加
台的 叶 号 号@ 号N前 号是 后N位 周周家 周家 商, 团长每 图上 图中 在图 场A 场AE 塘老王 复制A 外的
多了 大家 头像有 头贴 女士E 好多E 宝 宝口 宝口令 小红 就给 就给你 平台的 序, 建行 开单 当面付 微L
微LE 微信P 微信号 怎么找 恒 恒生 懂的来 成N 我1样 我qq 我也有 我了解 我家也 我拉 我的号 我签名
我群 户转 户转账 手快 打 打NN 扣我 扣扣L 扫头 扫头像 扫码加 找我E 把老 抖音A 报A 报AE 抽 拼成 拿到
按进 换个地 换号了 接找 接拿E 接给 接给我 接转账 推你 推你E 敲我 方 方式 时打 易吧 易吧E 是L 是LE
昵 昵称 月入 有事call 有价 有微 有货E 有门 有门路 朋友圈 果园E 某 格私 款了, 款加 款后 此 段N 比特
比特币 水果E 汇款 渠道, 热线 特币 特币付 现 用团 电报A 电话我 留了几 的打L 的私E 的赖 皮卖场
直接找 直接给 看到了 着写 着写L 码发你 碰 私下卖 私你E 私你了 私讯 秋秋 秒杀E 程序, 立减 简介 系AE
纸飞 纸飞机 给你现 给现金 绿泡 群 群号L 群接 群要 老板 背 能写 能加个 能放 能私聊 脸书 菜场 落
薇我 行LE 行NN 行王 要的打 要货 见E 角 认准 让大 让大家 说出 说出去 账户转 账给我 赚E 赚你N 走现
跳过 软 这个E 进 进不 退款了 那行 部 部价 里写 金给 金给我 长每 门路 随 面M 面ME 面付E 面有 面的码
面那 音 页E 页自
    """,
    6: """
,bank ,bank_transfer ,dm ,order ,scan ,中 ,价 ,平 ,微 ,我这 ,手 ,看我 ,私我 ,线 ,线下 ,要的
@mikegrapesE A加 A备 A备注 L老 NN中 N中间 N元 N十N N发我 N百 S+v S+赖 SA加 SXb Sadd_my Sbypass
Sbypass_the ScallL Sdm_for Sd我 Semail Shttp: Si_have SigA Skou Skou_kou Smy_cell Sone_three
Sorder_outside Spay Spdd SqqL Sqq群 Ss Sskype: Ssnap: StelegramA Susdt Sv: SvvxA Sweixin: Swww Syy
Syy语 S不懂 S丝 S你vx S保存 S加个 S加围 S加扣 S加葳 S卡 S卡号 S卫星 S叩 S叩叩 S图上 S复制 S好友
S封面 S工 S建行 S建设 S弹我 S怎么 S想 S想吃 S我电 S我简 S戳我 S扣L S抠 S招代 S推特 S撕 S敲我 S有没
S有路 S楼下 S溦 S电报 S省手 S看个 S短 S短信 S等不 S纸飞 S绕开 S能私 S自家 S葳A S薇A S跳 S转我
S退了 S那边 S陌 Xb a_better abcN add_me_on add_my add_wechat ask_for bypass bypass_the can_get
cell cheaper, cheaper_outside cnA code_in code_in_my dm_for dwz d我 farmer fb feesE for_wholesaleE
grapes hk hmu i_ll i_pay_you ig:A insteadE isL isLE is_in_my kou kouL kouLE kou_kou kou_kouL let
linNN line_isA ll me, my_cell number_is off_the off_the_app offlineE order_outside
order_outside_the outsideE outside_the pdd q群 save_the save_the_fee scan scan_to skype: snap:
snap:A soul telegramA telegramAE the_code_in the_farmer the_platform_fee thereE to_my_account
to_pay trade_privately trade_privatelyE venmo@ vvxA vvxAE vx多 vx多少 v同 wE we_do weiA weiAE weiE
weixin: weixin:A wholesaleE without_the w信 w信E xE xiaoyuE xinA xinAE yutangwang yutangwangE yy
yy语 yy语音 zfbE zhouE zhouzhouE 上的号 上说 上面的 下买 下吧 下吧E 下次不 下结 不及 不经过 不要跟
不过系 不进 不通 专员 两斤 两斤E 个团长 个地方 个小 个微信 个收 个签看 个账 个账号 中了 中间 中间N
么加你 么找 了吧 了找 了找我 了解 了解E 交易 交现 交现金 介有 付你行 付款的 付现 付现E 代 令AE
们换 仲平 仲平E 价格你 价给 企鹅 伈A 伈AE 你vx 你vx多 你单独 你厂 你微 你微信 你现 你的E 你直
你直接 你进E 信lin 信linN 信号A 信号E 信回复 信拿 信聊吧 信谈 关注公 农行 到家 到支 到支付 到淘
到淘宝 加L 加wx 加卫星 加围 加微领 加我看 加扣 加葳 单便 单便宜 单异 单异常 单找 卖 卡上E 卫星E 厂
友圈下 发个收 叩 叩L 叩LE 叩叩 叩叩L 台手 台手续 台赔 号是L 同E 同手 同手机 名加 名片推 后面L 君羊
呗, 哇 哥, 图扫 圆子 圆子家 圈下 圈下单 在菜 在菜场 地方 处理, 外买 外买E 多少我 太狠 太高 女士
好多 安农 安农场 完了E 官方客 客服line 家也 家人 家带 家微 密我 小安 小安农 小盒 小盒子 小窗E 少我
少收 己扫E 己搜E 带娃 平台手 平台赔 平好 平好多 序付 店名 开单E 弄 式 张图E 弹我 当面 微信lin
微信吧 微信聊 微信谈 微我 微我E 微领 怎么加 您的订 想吃 想要 成的 我代收 我卖 我平 我我 我简介
我能 我补 我这N 我这有 我领E 戳E 戳我 房号E 手 手机N 打N 打我卡 打我银 扣扣号 扫这 扫这个 抠抠L
抽成 招代 招代理 拿价 拿价E 拿便 拿便宜 按 换个 换号 接找我 接汇 接给你 控 推特 搜寻 摊位 数字E
方便加 方客 方客服 早送 易E 星号 是v 是我加 普+ 普+L 景图 有v 有vx 有事打 有意者 有没有 有码 有码E
有联 有联系 有路 有路子 服line 板微 板微信 林NN 果子家 枝 格你 橱窗里 次不 次不用 次普+ 每箱 水印
水果 汇款到 没, 没加我 泡A 泡AE 注公 注公众 满了 点comE 照片 片推 狠 现金交 现金可 现金少 理,
用拼E 电报 电话下 留个微 留个电 的单独 的号E 的打 的找 的找我 的渠 的渠道 的滴 监控 目 直接付
直接汇 看个 矩 码私 福利 私下买 私下来 私信拿 私卖 私聊, 私聊可 秋 秋L 秋LE 秋秋L 秒 程序付 窗我
窗里 站面 站面交 第 等不 等不及 签看 签看1 系人 紧扫 紧扫E 结算 绕过 给你钱 给钱就 维信 维信E 网名
群,群 群号 老板微 老王 聊,可 聊可 聊可以 聊吧E 联系 联系人 背景图 脸书A 自家 艾 行卡L 行卡N 裙N
要不要 要的滴 规矩 订 订E 订单异 话下 语音L 说1 说多 请了 请加客 请扫 账优 费太 资料 走私下 路子
转账优 边N 边NE 过1 过系 过系统 还是我 这个团 进群L 送1斤 邮件 部价E 里的 量大 金交 金可 金可以
金少 金结算 钱就行 锁货 面L 面LE 面交易 面交现 面的 音L 音LE 鸟
    """,
    5: """
+我 ,1样 ,cheaper ,dmE ,no ,pm ,pmE ,不开 ,不用 ,加微 ,后面 ,平台 ,想 ,我 ,拉 ,拉你 ,更便 ,每
,每箱 ,比团 ,省 ,联 ,联系 ,送货 L就 L打这 L联 L联系 NN两 NN微 NN订 Ncom NoffE N位E N前 N发 N块1
N就行 N微 N打 N打给 N来 N私 N维 N维码 N腰 N订购 Pcom P可 P可以 SL联 Sadd_wechat Sdeal_outside
Sdiscord_gg Sdon Sdon_t Sfour Sfour_one Sins Sks Sline_id Smeet Spay_cash Spaypal Sprivate
Sscan_the Stel: Svvx: Sv信 Sv同 SxA Syao_san Syi Syi_san SzelleL SzfbL S上门 S不在 S互 S你的 S偷
S偷偷 S先给 S先退 S农行 S出去 S加wx S加企 S加你 S加卫 S加绿 S去 S去我 S去淘 S同号 S咱俩 S多的
S密我 S建了 S微伈 S我号 S我头 S我手 S我改 S我认 S打L S打字 S扣N S扫我 S扫这 S换个 S方 S方便 S旺
S汇 S汇款 S球 S球球 S申请 S电 S盒 S看水 S真正 S私单 S私聊 S站 S箱 S箱子 S给个 S维x S网 S群号 S老客
S老规 S茄 S裙L S说多 S赞 S退掉 S量大 S钱 S长 S长按 S魏 a_better_price abcdef accountE and_save
better cash_only cnAE cnX cnXE deal_outside discord_gg dmE do_this example_org farm_and five four
four_one four_one_five fruitmamaE gg group group, i_just igE in_bio in_bioE ins:A is_cheaper
jennyfruits jennyfruitsE jiu ks lessE line_id line_me line我 link_in_bio me_for meet moneyE
money_to_my my_alipayE my_profile my_profileE name on one_five orgE pay_cash pay_here pay_outside
price_outside price_outsideE qE san_jiu scan_my_qr scan_the_code send_you signal+ signal+L
straight t_abc t_abcE t_pay takes talk tel: textN textNN the_feeE this_app this_appE to_me, vipE
vvx: vvx:A v的 v看E wc weixinE whatsappL whatsappLE yao_san yi yi_san zelleL zelleLE zfbL 上有E
上门E 下多 下多少 下微 下微信 下结算 下走 下走E 不来 不用在 不用点 不用群 不能绕 不走这 不走链
个whatsapp 个人E 个号A 个地 个好友 个性签 主赚 主页联 主页见 也有, 也行E 了,直 了单 互 人工E 亻
亻言 亻言A 付宝 付宝E 付现金 代理 令红 令红包 以不在 以后 们私下 价出 价格好 众号 优先 优惠E 低的E
你价 你价格 你便 你便宜 你加 你好友 你的 你码 你链 你链接 供货 便加 便加个 便宜N 信NN 信同手 信吧
信吧E 信说E 信转我 偷 偷偷 像上 像里 像里的 先给 先转钱 先退 先退款 公众 公众号 关注 关注我 兴趣的
兼职刷 写在 农行L 别在群 别拼 到这 前N 加XE 加qE 加qqE 加qqL 加w: 加个好 加企 加企鹅 加你了 加你好
加卫 加我好 加我返 加绿 加群领 包, 包也 包也行 包发 单了E 单加 单找我 单比 单独找 卖你E 卖吗 卡上
卫星号 厂家 去就 去淘 去淘宝 友圈置 发不 发你链 取消了 口令红 另1个 另外的 台N 台吗 台吗E 名
名字就 名就是 名有 名看 后1张 后用 后私 后面 后面是 后面那 君 吧, 吧这 咱们自 嘉薇A 因 团, 团主赚
园 园, 图保 图保存 图加 图扫码 图识 图识别 圈置 圈置顶 在相册 在线 在这付 地方, 场外交 场搜 坑了
块1 块1斤 复制 外交 外交易 大头 头像上 头像里 奶粉 婶 子上 子家E 定金 宜N 宝搜 小马 小马果 小黄
少两 少两块 就发 就知 就知道 居加 川川果 川果 川果园 己 己看 已发 巾1 巾1包 常请 常请加 平台N
平台吗 店小 建了 建了个 异常请 弹我E 微伈 微信A 微信L 微信领 态 性签 性签名 您的 成交E 成本价
我,每 我q 我们自 我卖N 我卡上 我卡里 我地 我好友 我手 我拿货 我改了 我昵 我昵称 我有更 我简 我群里
我订 我返 我领 截图保 截图扫 打款E 扣 扣扣E 扣点 扣点太 扫E 扫你 扫你码 找我A 找我N 找老 把你
把钱转 报群 抽成E 拿货E 拿链 拿链接 接转你 接龙, 推个 搜小鱼 搜果 播间 收钱码 料里 料里有 方, 是A,
是我的 晚N点 普L 普LE 更多 有, 有N维 有号码 有店 有方 有方式 有没 有群 有赖 服qqL 本价 李婶 果园,
某宝 格 格好 款到N 正的 泡泡 注我 消了 淘宝店 清, 湿巾1 滴我 点我主 点我头 点这 片上有 片里 独卖你
独找 球球 用line 用在 用在这 用点 用群 用这个 电报群 的看 监 直播间 看价 看更 看更多 看水 看水印
看货 看货E 真正 真正的 短信联 短链 码在相 码私发 私下多 私信下 秒回 窗我E 站外下 章 签名看 算E
箱子 系@ 系@A 系E 系你E 红包, 红包也 红包我 线下给 结算E 绕过平 绕过这 给团主 给我L 给我不 维x
维码 绿泡泡 羊 美 群NN 群买 群接龙 群满 群领 老规 老规矩 老陈 者 聊, 聊价格 职刷 联系@ 联系E 能绕
能绕过 自己 自己看 薇E 薇发 行卡E 要跟 要进 见, 见面交 视频里 言 订购E 让, 讯A 讯AE 询 说吧 账户E
账打 账打N 账给你 货平 资料里 走了E 走小程 走这个 趣的 转到我 边没 过平 过平台 过群 过群主 过这个
还有 这付 这有 进E 进我 退掉 退款后 道A 那串E 那边E 邻居加 里买 里便 里便宜 里更 里更便 里有E 里来
钱 钱1斤 钱码 银行L 铺 长按 间NE 面是 面给 面那串 音号 音号A 页有惊 页联 页联系 页见 页见E 领红
领红包 频 频道 频道A 频里 飞机 飞机号 马果 马果园 高私 龙, 龙,不
    """,
    4: """
+tg +tgA +vx +wA +wx +微 +薇E ,1箱 ,Noff ,cheaperE ,不走 ,价格 ,内 ,内部 ,后 ,小程 ,少 ,想要 ,懂
,懂的 ,我统 ,扫我 ,报 ,明早 ,比他 ,比这 ,直 ,省手 ,私下 ,要 ,请加 ,这边 ,进 ,送 1声 1声我 1成 1成E
1手价 1斤E 1私 @hkfruit @hkfruitE Acom A加E A微 A拿 A拿货 A是 L领 L领券 M后面 N,私 NcomE N个点 N位
N十 N王 S+tg S+vx S+wx S+微 S+我 Sbuy_it Scash_only Scheaper_off Sfb_messenger Sfps Sgive_me
Shttps: Sig Slink_in Spay_via Sqq号 Sq号 Sq我 Ssee_my Stransfer_directly Susdt付 Svenmo@ Svx群
Swei Swhats Swhats_app Swire Swire_it Sxiaoyushop Szhou S不开 S不经 S丝我 S个人 S个签 S以后 S企
S你v S你微 S信微 S刚加 S前N S加line S加wei S加weixin S加君 S十微 S可私 S咱 S威我 S小绿 S微我 S微讯
S快手 S快扫 S怕 S您的 S想做 S意 S意者 S我呢 S我店 S我拉 S抠抠 S招行 S有意 S有私 S有赞 S来 S欢
S欢迎 S滴我 S点主 S申 S看相 S看着 S短链 S绕 S绿标 S绿色 S网名 S背 S背着 S脱 S脱离 S蔻蔻 S蜜 S视
S视频 S识 S识别 S走微 S走薇 S转数 S还没 S进我 S鹅 S黄 abcd abcdE accountL add_my_wechat alipay
appA appAE ask atL atLE ba_liu better_priceE buy_it call_meN can_we_do cash_appA cash_instead ccgy
chat: chat:A chatA chatAE cheap cheaper_off deal,N dealsE discord:A dm_me drop dwz_cn fb_messenger
find_me_on for_deals for_less for_price for_priceE forms forms_gle fpsL fpsLE from give_me
give_me_your gle guoyuan guoyuanN has_it idM idME is_cheaper, it_off laochenN line我E ling
ling_ling ling_ling_ling linkE linvegE me_and me_atL me_privately me_your_number my_ig my_wx
number on_taobao on_telegram order_direct order_directE order_from pay_cashE pay_hereE pay_via
private q:M qq_com q号 q我 s see_my see_my_profile t_cn t_cnA taobao_com text_meE text_me_at
the_leader to_meE to_order to_payE transfer_directly usdt付款 via vip vx群 v我E v给 v给我 v领红 wA
wAE we_chat: we_chatA we_do_this wechat_id whats whats_app whats_appL whatsapp+L whatsapp聊
wholesale wire wire_it wire_it_to xiaoyushop you_cash you_directly ♥同 ♥同步 上N 上付E 上有 下N
下单了 下单便 下单送 下卖吗 下成 下成交 下我的 下给 下面那 不吃草 不在这 不懂的 不用了 不用平
不走系 不走群 丝我 丝我E 个付 个付E 个性 个新 个点 个表 中N 中N维 串 主页有 主页看 么联 么联系 之N
也有 书号 书搜 买,1 买更便 了个新 了没抢 了过 了过1 亲戚 人说 今晚 今晚N 他便 他便宜 付, 付宝给
付宝账 付平 付平台 付我E 付款E 代理的 令 以开票 价低 价目表 价私E 价私聊 优先E 会儿 住 你v 你v多
你留E 供货商 便宜吗 信XE 信付E 信发你 信多 信多少 信就是 信微 信是 俩 做代 做代理 像N 像N维 像就
像就是 像扫 免费送 内部渠 写着呢 农 分之 分之N 刚加你 删 别人 别在上 别走这 到L 到家E 到这张 到银
到银行 加wei 加weiA 加weixin 加君 加君羊 加微E 加我了 加维信 加葳信 加赖E 加错 加错了 包NN 区南
区南门 十微 华E 单取 单取消 单比较 单送 卖吗E 卖我 南门, 卡里 去微 去微信 去我 去我店 及 友A 友AE
友了E 友圈封 友申 友申请 发个红 发价 发价E 发我就 发我微 发我我 口令 口账 口账号 另1 可私 台外付
台扣 台扣点 台能 台费E 右下 右下角 吃草 同样 同样的 名, 名里写 名里有 后1 吗,不 君羊L 吱 吱1 吱1声
呗,以 周 周周N 咪E 品牌 回复 团了, 团团 团长能 园大 园大叔 图中N 图片上 图给我 圈封 圈封面 在上面
坑 塘老 声我 声我单 处 多, 多多店 多多搜 多店 多店铺 多搜 大家都 大量 头像N 头像就 头像扫 好友A
好友了 好友申 好说 妈咪E 威♥ 威我E 完了 宜吗 宜吗E 宝买E 宝给 宝给我 宝账 宝账号 客服v 家把钱
家更 家更便 小区南 小绿 小鱼N 小鱼不 少 就发货 就是微 局账 局账号 己加E 己拼 平些E 平台扣 平台能
店铺 开了 开抖 开抖音 开淘 开淘宝 开票 张卡 張相E 得, 微xin 微信X 微信不 微信多 微信报 微同 微讯
微讯A 徽信 快手 快扫 怎么联 情看主 想做 想做代 想长 想长期 懂的E 懂的别 成 成团, 我ig 我v 我不用
我个人 我买 我啦 我啦E 我就好 我平些 我我帮 我打钱 我改 我是 我朋 我朋友 我比 我现金 我的收 我的赖
我统1 我葡 我葡萄 我进群 我银 我银行 戚 戳头 戳头像 手价 手价E 才NE 打到这 打字 打开 打开抖 打开淘
扫了 扫码转 找 抖音号 抠抠 抢到的 报名, 抽水 拍 招行 招行卡 拼 拼了 按识 按识别 接付给 接微信 接扫
接来 接订 搜L 搜周 搜周周 搜李 搜李婶 搜果子 收款N 收钱 数字就 数快 敲我E 新群N 明早 明早送 是N维
是vE 是微 昵称, 晚N 更优 更优惠 最后 最后1 有 有line 有v的 有意 有抽 有福 有福利 有赞 有需 有需要
服v 期拿 机号@ 李华 来我群 林小 林小姐 果农, 果园大 柑 标A 标AE 格私聊 款N 款便 款便宜 款到L
款码发 款码已 款给我 款联 款联系 每箱便 比他 比他便 比这便 汇款给 没抢 没抢到 泡泡A 淘 湿巾 点cn
点cnE 点主 点主页 点太 照旧 照片背 片背 片背面 玉 王N 现N 现N元 现金结 现金给 理的来 理赔 甜,
用了E 用平 用平台 用等成 用装 用这 电联L 电话E 留个 百分 百分之 的,内 的单 的收 的收款 的数 的数字
的来找 的私聊 的都 的链 的链接 目录 目表 直接扫 直接来 直接订 省 看价格 看相 看联 看联系 码L
码付款 码发 码已发 码转 福利E 离平 离平台 私我E 私讯E 私讯小 私转 私转E 秋号 秋秋号 种的, 称,
箱,要 箱便 箱便宜 箱私 系我 系统E 红书号 纸尿 纸尿裤 线下E 给E 给我支 给我钱 统E 续费E 维码加 绿标
绿标A 绿色聊 羊L 羊LE 群里便 老地 老地方 老客 老顾 老顾客 耙柑 耙耙 耙耙柑 聊吧 聊给 联 联L 联LE
联系我 背着 背面 背面有 能卖 脱 脱离 脱离平 脸书搜 自动 自己拼 色聊 色聊天 萄老 萄老板 葡萄老 葳信
蔻蔻 蔻蔻L 薇♥ 薇信E 行 行不 行卡号 行吗 街口账 补贴E 要价 订单取 订单找 讯E 讯小 评论 识别E 试用
试用装 话便 话便宜 说给 账吗 账的 货商 货商, 货私 货私E 购更 贵, 费送 资料E 赏 赖E 走微 走微信
走私单 走系 走系统 走群 走群E 走薇 跟我买 跳过平 转人 转人工 转你E 转我E 转数 转数快 转账N 转账吗
转账的 过我 过我的 返N元 返现N 这个付 这个表 这便 这便宜 这张卡 这里更 退了找 退款, 退款联 通过1
那个链 邮局账 部渠 部渠道 部群E 都来 里写着 里有N 金 金结 钱打 钱转 链接, 长加价 长按识 长期拿
长能 问我 问题, 间N 面N个 面要 页看 领 领优 领优惠 题, 鱼N食 鱼不 鱼不吃 鱼号 鱼塘 鱼塘老 鹅号L
黄鱼
    """,
    3: """
,N斤 ,half ,i_ll ,message ,message_me ,付 ,以 ,以后 ,我原 ,明 ,直接 ,通 ,通过 1下N 1会儿 1块 1张图
@Ncom AcomE L进 L进来 N,order Ncash NcashE N张 N斤起 P我要 SA微 Scall_text Sdian Sdian_hua Sdm_me
Sdo_you Sdrop Sdrop_your Sd音 Sjia_wei Smy_insta Smy_wechat Smy_wx Spm_for SqL Sreach Sreach_me
Ssignal_me Ss我 Svx Svx同 SwhatsappL Szfb: S个性 S企鹅 S信A S全网 S别走 S发你 S同样 S同款 S名片
S咸 S咸鱼 S嘉微 S嘘 S围脖 S大头 S套 S威♥ S小区 S彳 S微言 S快 S斯 S斯聊 S来主 S用浏 S甩开 S私E
S私底 S私戳 S群接 S背景 S薇♥ S薇芯 S认 S货源 S赖id S走zfb S跳单 S黄鱼 a_way a_way_to and_i
and_i_ll bit_lyA call_meL call_text call_textN comX comXE com_abcd com_abcdE dian dian_hua
dian_huaL drop_your drop_your_wechat d音 isNN jia_wei lee link link_in lyA lyAE me:A me_privatelyE
message_meE message_me_privately money my_bioE my_insta my_wx_is order_directly order_there
order_thereE pay_me_directly paymentE paypal_me pm_for qqE qr, reach reach_me reach_me_at search
signal_me signal_me+ s我 s我E there_a_way v, vx同 v吧 v吧E v细 v说 v说E way_to wei_xinA whatsapp+N
wx_is xiaohongshu you_directlyE your_number your_wechatE zfb: ♥L ♥LE 上家 上我也 下好 下好友
下跟 下跟你 不吃 不用参 业银 业银行 丢失 丢失理 两块 个v吧 个红包 个绿 个绿色 主 之后 也开 也开了
买少 买少N 买更 买能 买能便 了备 了备注 了直 了直接 了私 了重 了重新 人就 付宝好 付我定 以吗E
们换个 们有 价格 你们私 你优 你优惠 你成 你成本 你报 你报价 便留 信X 信上 信发我 信谈E 信返N 像扫1
像有码 先付我 全网 公司账 再便 再便宜 农业银 别图 别图中 别在平 别声 别声张 到LE 办 加lineE 加薇E
包转 单了 单吧 单吧, 卡转 卡转账 印就 印就是 厂商 友了 号N 号发 号周 号周周 号果 号果园 司账
司账户 名字是 后N 吗P 吧,省 咱们 咱们换 商量 喔E 嘉微 嘘 团便 团便宜 团长有 图片右 图片有 图片水
在简 在简介 声张 外 大叔 大家把 大文水 失理 失理赔 好商 好商量 好的E 姐给 姐给你 威看 字是 存1
存1下 宝好 宝好友 家把 家都 小农 小窗我 小红薯 就好E 崴 差价, 平些 序卡 底下 店铺果 开团了 彳
微信上 微信同 微芯 微芯A 微言 微言A 快递丢 怕了 惠E 意私 我买少 我们私 我加你 我原 我原价 我威
我威信 我定 我定金 我就 我微 我的line 我要E 我要大 我进 我送1 手续 手续费 打到我 扣号L 扫1 扫了备
报价 拿货便 挂 接了, 接受 接扫码 接订E 推个便 搜LE 播下单 攵 文水 文水果 斤起 斯聊 斯聊我 方便留
是微信 景 有内部 有意私 本价E 机号 李华E 来主 来主页 来加 来加E 果 格N, 格好商 款给 水印就 没加
滴我E 片右 片右下 片推你 片有 片水 片水印 片里有 现货, 现金N 现金便 理,N 理E 用了 用参 用参团 用浏
用浏览 甩开 甩开平 电话 的,N 的line 的价不 的加我 的好 的群买 的赖E 省得 看我签 知道 码已 私下跟
私人账 私底 私底下 私戳 私戳E 移 程序卡 第1 系我L 紧加 红包转 线下成 结在 给你优 给你便 给你成
给我1 续费 群L进 群买更 群满了 聊价E 背景 能再 艾普 薇芯A 蜜 行卡转 表单 要N 要大 角E 识别图 货上
货上门 货便 货便宜 赖id 赖laochenfruit 赖laochenfruitE 赖我 赚差 赚差价 走zfb 走内 走内部 走这边
赶紧加 跟你买 跳单 这个群 连结在 送货上 递丢 递丢失 那个 那个绿 里买E 金交易 金便 金便宜 银 铺果
长,我 长1 长有 长私下 问題 面NE 題 顾客 验证 鱼的
    """,
    2: """
,给你 SAcom Scontact S前 S拍 S线下 do_you_take lower_price to you_take 下次 下订 不出来 低E 便宜的
加我威 印 喔 存 宜的 就好 搜abc 方的 有优 有优惠 看我朋 私下订 行卡
    """,
    1: """
话,
    """,
}  # fmt: skip
"""Runs as `learned_hints.runs_of` gives them, by what they weigh, in tenths."""
