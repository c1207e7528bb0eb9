"""What solicitations hold, and weigh.

From 24,112 lines of the corpora and 19,995 from elsewhere (sha256 ba6b2d70af34855c…;
docs/decisions/0019-solicitation-by-rules.md).

Made by `tests/support/hint_learner.py`, not by hand.
"""

from collections.abc import Mapping
from typing import Final

BASE_POINTS: Final = -17
WRITTEN: Final[Mapping[int, str]] = {
    39: """
com v
    """,
    33: """
cn 搜
    """,
    31: """
whatsapp 信A
    """,
    29: """
信AE
    """,
    28: """
vx 好友
    """,
    27: """
私
    """,
    26: """
不走 薇A
    """,
    25: """
号A 周周 微 心A 绿 群L
    """,
    24: """
usdt
    """,
    23: """
and shop venmo weixin 加你 是A
    """,
    22: """
qqL 不用 心AE 老林
    """,
    21: """
me v+A zelle ♥ 微E 有号
    """,
    20: """
cc pm telegram zfb 果园 私E 私你 聊E
    """,
    19: """
cheaper hb hkfruit id ig line 加1下 我 收款码 给你 转
    """,
    18: """
,转 directly signal v: wechat wx x 发你 微A 扣扣 扫 私单 群, 薇AE 面交 音A 音AE
    """,
    17: """
abcde abcdeE hkfruitE line: zhou 加 加AE 口L 在这 懂得 打L 扣L 给周 聊 裙L 话NN 账户 赖
    """,
    16: """
Stel S号 S要N inbox line:A pmE qq: tel vxA wechatA wxE xiaolinveg xin 加E 同名 天天 对公 平 打款
扫码E 现金 电话L 直接 看我名 话L
    """,
    15: """
,加 Szfb dd dm isA meE nine profileE qqLE show tw vA vAE vxAE w wv ♥A ♥AE 不在平 不让说 别在
加我 加薇 号L 图里 宝L 宝LE 常年 微信 懂的 手机L 扣LE 拉你 撤回 星A 更低 机L 机LE 李 洽 的来 的来E
私我 第1条 线下付 薇 裙LE 让说 赖A 那边
    """,
    14: """
+v ,找我 N要 Sjiawei Swe_chat S不通 S打到 S瓦 S私下 cash cheaperE directlyE isAE jiawei lineA
lineAE shopE t_pay_here tg toNN wei wxA wxAE zero 付我 信L 信LE 入数 别走平 加A 加客 加客服 发, 咱
地方付 小美 我L 我LE 打到 找A 找AE 方付 星AE 本人E 机@ 瓦 留 的私 码付 码加 私下E 系L 系LE 群吗
联系L 话NP 账到 赚 转账到 过团 过团长 长期 页有 领取 飞 飞机@ 鹅L 鹅LE
    """,
    13: """
Sjwx St Svvx Sweixin S别在 S别拍 S这里 abc app atNN bioE cashE directE from_me fruit in_my jwx
laochen me_atN me_on mikegrapes my q: qq:L text v:A vE vvx vxE wechat: wechatAE x: xiaolinvegE
yutang 上面 不走平 个号 买吗 付包 价, 别拍 加q 包L 卖, 卡N 号AE 同名E 宜 就不 微AE 我卡 找我 拍我
挡 支付包 新群 王 球L 球LE 的扣扣 直接转 私下 私单E 第N张 给个 自取 自取E 葳 行L 要+ 要在平 要的
订货 订货E 订购 讲E 请加 谈E 账号N 软件 边不 通过 随时
    """,
    12: """
+l ,找 L找 N后 S+l Ssignal Sskype Ssl S先 S加维 S工行 S走个 bio call contact cut fruitmama http
http: meA meAE pay_me profile q qL qLE qq skype sl suo suo_im the_platform tx wx: wx:A 下单 不让
书A 了没事 交 付 以少 会被 你N 便宜 几箱 加维 包发我 单说 单说E 卡NN 卫星 友 取补 可以少 叶E 名片
在相 在评论 子家 宝妈 封面有 小鱼 少点 就是 平台 微信发 徽 我A 我发个 我的 拨 提示E 搜A 撤 收款
新群, 本人 机A 机AE 省手 省手续 看主 看朋 看朋友 私发 线下交 经 绕 给现 群LE 芯A 芯AE 裙 讯 讲 说E
赖AE 走 走个 转你 转我 这边不 韦 领取补 飞机A
    """,
    11: """
,别 ,加我 ,能 L转 N个N Spay_outside Sq: Ssend Svenmo Syutang S加l S加微 S加群 S台 S小蓝 S徽 S手提
S拨 S方 S方便 S汇到 S洽 S绿 X有 abcE abcdef direct discord for_a_discount gmail https https: idA
idAE is_in my_qr nainaimami off_platform order_here platform skip_the_platform top vx: wechat:A
x:A xA xAE zhouzhou 下单E 不在 个人 也行 买吗E 了加 以私 企鹅L 你line 信领 倒着 免 刻 加l 加line
单独 单独卖 卖场 卫星A 另 可以私 台外 号LE 同步 咪 咱俩 在我 在评 威A 威AE 字就 字就是 宝转 客服qq
小蓝 工行 平台外 座机N 快手A 懂 我头 我头像 手A 手AE 手提 打那 打那个 打钱 抠L 抠LE 挂了 搜AE 是NN
普 有惊 有惊喜 服qq 机@A 机N 机NL 机号L 果子 汇到 滴E 滴滴 片上 独卖 班, 电联 的A 的AE 的加 的号
的留 的薇 立减N 系我E 红薯A 老李 薯A 薯AE 话LE 话N 详 赚你 里买 陈 隐藏 面给钱
    """,
    10: """
+薇 ,扫 ,比 ,现金 ,转账 A点 L李 M后 N1箱 NN王 NN送 P后 S+薇 SN十 Savoid_the Sbuy Scashapp Sdiscord
SlineA Soff_platform Sprivate_deal Ssnap Stg: SvxA S加A S我能 S扫图 S滴滴 S电联 S看签 S私你 S站外
S能加 S蔚 S陌陌 S飞 avoid_the callL callLE callNN cashapp cnE deal groupE ins laochenfruit
laochenfruitE linveg liu meL meLE mikegrapesE my_alipay platformE priceE private_deal
private_dealE san sell snap t_order_here telegram@ tg: u vx:A want_in wei_xin whatsappE xiaoyu
下单N 下角E 不走了 两E 个v 个签 个群 个群E 主页你 么么 书AE 们私 价私 伈 优 低 你号 减N元 几多
别付款 加赖 卡L 卡号N 台了 号A, 号NL 号多 号多少 同 同号 回私 图中 备注房 大文 奶奶 奶奶妈 奶妈
奶妈咪 好友E 妈咪 宜的E 宝店 小窗 就是号 川川 币付 币付款 平台了 底价 快加 想直 想直接 意者 懂得来
我AE 我NN 我就行 我店 我得 我把老 我摊 我支付 我送 戳 打LE 打这 打这个 扫图 找我买 拉你E 拿货 数字
是上 是号 是号E 有微信 有私 有货E 机NN 来新 来新群 比团 没事 注房 注房号 溦 独 相E 看签 私发E 红包
给我就 给我得 给钱 蔚 见E 论区 论区E 评论区 识 说价 说价E 账号L 货电 货电话 过下 进不进 通过下
里不 钱就 链接在 陌陌 面付 页你
    """,
    9: """
+w ,N箱 ,不 ,现 1下我 1个群 N后面 N送货 S+w Sdm Slet Spay_me Sprivate_sale Sqq: Stelegram:
Stelegram@ Stg Stg@ Swa Swx: SwxA S上图 S先转 S别跟 S加威 S加薇 S加裙 S动 S动态 S号发 S售 S图里
S小美 S拉你 S有微 S淘口 S点我 S盒子 S蔻 S走线 S转u S还是 add_meE discountE guozi hua huaL huaLE
id: insta instaA instaAE me: msg off off_the off_the_app outside pay_outsideE paypal private_sale
q:L qr sale seven taobao telegram: telegram:A telegram@A tg@ tg@A tgA tgAE the_fee to_me trade
venmoE v信 v吗 v吗E v多 v多少 w: w:A wa whatsapp+ zz 上图 上挂 上班 上的电 上面E 下付 不用拼
不通过 主E 主业 了几 了几箱 交省 介 付宝L 付给我 价格你 你个 便 信下单 像看 像里 先转 内部 内部群
别付 别走 别跟 制这 制这条 办法 加qq 加个v 加威 加我就 加裙 动态 单N 卖你 卡LE 发我红 台了E 同昵
同昵称 名里 后面N 吗加 吗加1 周周E 团了 团长不 图 地方 复制这 外付 外付款 大群 头像 头像看 头像里
好评 少N块 已私看 币 开平 开平台 得来E 懂的E 我E 我哈 我红 我红包 才N 打 扫1下 扫我 报@ 报@A 拿,
换成 接私 接跟我 提示 放大 是AE 有路 有路子 林 格 格你 汇 淘口 淘口令 渠 渠道 溦信 照片上 片上的
用拼 电报@ 电话是 留了 的扣 盒子 码在 私你了 私看 私看1 第1 签名里 线下 经过 给我N 维码我 网址
置顶有 能买 自介 蔻 蔻L 蔻LE 薇看 行卡N 言A 言AE 话是 请点 走线 走线下 走账 路子 转u 转完 转我就
这E 这个小 退了 送到家 部群 都去 里有 长不 问价 问我E 页 顶有 飞单 高, 鱼见 鱼链 鱼链接
    """,
    8: """
,line ,便 ,便宜 ,我手 ,转我 1块钱 @mikegrapes N个1 Sdy Sdy: Sins: Slet_s Sline: Spayme Sscan_my
Stele Svx: Swei_xin Swhatsapp Sxhs S么 S加q S加赖 S单聊 S在家 S大群 S密E S思 S打款 S打电 S扣我
S把图 S放大 S未 S泰 S球球 S电话 S看 S网址 S能不 S葳 S认准 S走支 S走现 S过数 S飞单 appL appLE bank
bit bit_ly deal, don_t_order dy dy: dy:A fees fps fruitlady go have i_have id:A if_you ins:
instead insteadE interested isX isXE lessE let_s line@ line@A ly meNN message_me my_groupE
my_wechat nainaimamiE one_three org payme price prices scan_my t_order tele tg:A the_money top_buy
top_buyE we weixin: weixin:A weixinA weixinAE xhs you 上说E 下角 不开单 不用走 不经 不要走 不走团
不走小 专 个1 个1E 个N个 个名 个联 个联系 主页 主页自 买可 买可以 了吧, 了没 交易E 人账 人账户
付现金 代购E 们自 们自己 价 价格不 你可 你可以 你的E 你行 你行吗 保存 信下 信哈 信扫E 俺 入N 农,
别问 到A 到我 制打 制打开 加我送 包就 包就算 包给 包给我 单聊 卡号 友圈 发加 台太 台平 台费 号NN
号了 号码L 同号E 后私 图里E 在线E 复制打 头贴 小群 小群E 平台太 平台费 座机 开单 张图E 当面给 得来
想要 懂的来 成N 成交 我1样 我主 我主页 我便 我便宜 我小群 我拉E 我有个 我群 我转账 我领 打款到 扣M
扣ME 扣号 扣扣L 批发 把老 把钱 报A 报AE 拿到E 按上 换个地 换号 换号了 接拿E 接汇 接给我 接跟 推你
方 时打E 是电话 昵 昵称 更低E 有v吗 有号E 有微 有电 有电话 朋友圈 来电E 格不 档 款, 款码 段N 泰
渠道, 满了 滴滴E 现 球球 用走 用走平 电报 电报A 留了几 的号是 的打L 直接打 直接汇 直接跟 省 矩
短信L 码进群 站外 等不 签名有 简介 红包就 红包给 线下转 绕开 绕过 给我发 给现金 维新 绿色 群里不
老王 老规 老规矩 聊价 聊吧E 背 能买吗 能放 芯 葳A 葳AE 薇信 要的联 要走 要走平 要进 见主 规矩 认准
识别 赚E 赚你N 走团 走支 走支付 走现 走这 跟你 转账 边说 过小 这买 进 连结 退掉 那边说 部 钉钉
随时打 页E 页自 预定 飞单E
    """,
    7: """
+wei +赖 +赖E ,微信 ,我们 ,手 ,省 ,线 ,线下 ,老 ,老地 ,要的 ,请 ,货 1箱, :abc @mikegrapesE A备
A备注 A打 A打开 L打 L有 N中 N元 N前面 N十N N老 N转 S+wei SL打 SN后 Sbit Sbit_ly Sfruitmama Si_have
Siban SibanX Sig: Sinsta Skakaotalk SkakaotalkA Skik SkikA Sone_three Spay Sqiuqiu SqiuqiuL SqqL
Sqq群 Stele@ Svv Svv: SwaL Swechat: SwechatA Swhat Swhatsapp+ Sxhs: Szalo SzaloL Szelle Szz S不懂
S个 S个签 S关 S关注 S出 S别付 S办 S加围 S咋联 S哇 S唯 S图上 S好评 S密 S小红 S建了 S弹 S想吃 S我是
S手 S抠 S比特 S没加 S球 S看个 S码在 S秋 S秋秋 S等不 S脸 S脸书 S自家 S薇A S薇我 S详 S赖A S量大
account add_me_on add_wechat at_gmail bank_transfer comE deals direct_payment direct_paymentE dot
dwz i_sell iban ibanX ibanXE ig: igA igAE is_in_my kakaotalk kakaotalkA kakaotalkAE kik kikA kikAE
let line_id lishen ll me_directly messenger my_bio my_number_is my_page my_profile on_facebook
outside_the outside_the_app pay_you private_group privatelyE pt ptE qiuqiu qiuqiuL qiuqiuLE qq群
scan_to skip_the tele@ tele@A the_app, the_platformE the_platform_fee to_my_account to_my_alipay
trade_privately trade_privatelyE transfer_to_my triple triple_zero twE vv vv: vv:A waL want
wechatE www xhs: xhs:A your_wechat zalo zaloL zaloLE 上次那 上门 下买 下卖 下薇 不及 不要在 不进E
个小程 个微吗 个新群 个软 个软件 中间 么找我 也能 买 买, 了,N 了,加 了,通 了来 事call 付你 付宝转
付现 付这 代购 以后 以吗E 仲平 仲平E 价不 价格私 价目 你 你想 你现金 你的薇 你钱 信P 信发 信号A
信号E 信同 信回复 信报 信拿 信联 信联系 倍 像 像有 关注我 出去 到NN 前N位 前面 前面M 加X 加v 加vE
加围 加微领 加我领 加群 包付 包付款 单异 单异常 单比 卖场A 卡号L 卫星E 厂 去拼 去那边 发你E 另1个
叶 号 号N前 号是L 号是M 名加 周周家 周家 咋联 咋联系 唯 商, 团长每 团长那 围脖 图上 图放 在图
在我那 场A 场AE 塘老王 外买E 大家 太高 头像有 女士E 奶粉的 好多 好多E 威 威信 安农 安农场 宝口
宝口令 客服line 家, 小安 小安农 少N 就算 就给 就给你 己扫E 建了 建了个 当面付 微L 微LE 微信P 微吗
微吗E 微领 怎么找 恒 恒生 您的订 想吃 我了解 我卖 我家也 我小 我平 我支 我的号 我能 我补 我这买
手快 打NN 打我卡 扣我 扫码加 找我, 找我E 找老 把图 抠 抽 拉E 拍 拿价 拿价E 按进 接打 接找 接来
推你E 敲我 新群E 方式 是L 是LE 是电 昵称后 普L 普LE 有事call 有方 服line 来电 板微 板微信 样的
格私 次那 次那个 款,N 款了, 款到 款加 比特 比特币 水印 汇款 没加 没加我 注我 点com 点吗 热线 特币
现金少 现钱 用拼E 电话我 的找 的找我 的私E 的赖 皮卖场 直接找 直接来 看个 码发你 碰 私下卖 私卖
私讯 秋秋 秒杀E 称后 空间有 立减 等不及 签名 粉的 系A 红包付 纸飞 纸飞机 结算 绕过平 给个电 给你现
绿泡 群 群,都 群今 群号L 群要 老板微 联系A 能写 能加个 能私 脖 脸书 菜场 落 薇我 行卡E 被 要在
要奶 要奶粉 要的打 要的留 见 订单异 让大 让大家 说1 说出 说出去 账优 账给我 货源 货都在 转账优 软
过下E 过平 过平台 返N 这个团 这边 进不 退了单 退款了 那串 部价 部价E 都在我 金少 金给 金给我 长每
长那 面M 面ME 面N 面付E 面的码 领券 领券E 鲜果 鹅
    """,
    6: """
,bank ,bank_transfer ,dm ,scan ,不用 ,中 ,价 ,后面 ,大家 ,平 ,微 ,按 ,省手 ,看 ,看主 ,私我 ,送货
,那 ,那边 1斤E A加 L老 NN两 Nzero N个点 N发我 N百 S+v S+赖 SA加 SNzero SXb SXtv Sadd_my
Sadd_wechat Sbypass Sbypass_the ScallL ScallN Scash_app Sdd Sdiscord: Semail Si_sell SigA Sins
Skou Skou_kou Smy_cell Smy_number Sorder_outside Ss Sskype: Ssnap: StelegramA Susdt Sv: SvvxA
SweixinA Swww Syy Syy语 SzfbL S上闲 S丝我 S你vx S你加 S保存 S加企 S加扣 S加绿 S加葳 S卡号 S叩
S叩叩 S可以 S多的 S好友 S弹我 S微博 S我电 S我简 S戳我 S扣L S扫这 S把你 S招代 S撕 S敲我 S有没 S欢
S欢迎 S汇 S溦 S盒 S真正 S短信 S私单 S空间 S站 S纸飞 S绕开 S维x S老客 S背 S莱 S葳A S裙L S要货 S要进
S跳 S跳过 S那边 S长 S问价 S陌 Xb Xtv a_better abcN accountE add_my ask_for atL atLE at_gmailE
at_my ayfarm bypass bypass_the can_get cash_app cell cheaper, cnA discord: do_this don_t_pay
farmer fb feesE for_discount for_discountE for_wholesale for_wholesaleE gmailE grapesE hk i_ll
ig:A in_bio in_bioE isL isLE is_cheaper kou kouL kouLE kou_kou kou_kouL linNN line_isA line_me
linkE me_atL my_alipayE my_cell my_number need_to no_need_to number_is on order_outside
order_outside_the orgE price_outside price_outsideE privately q群 s_app scan_my_qr skype: snap:
snap:A soul t_me takes tb tel: telegramA telegramAE textN textNN the_app the_farmer thereE
this_app to_pay tv venmo@ vvxA vvxAE vx多 vx多少 v同 wE weiA weiAE weiE what_s_app whatsappL
whatsappLE wholesaleE w信 w信E xE xiaoyuE xinA xinAE yutangwang yutangwangE yy yy语 yy语音
zelle_to zeroN zfbL zhouE zhouzhouE 上说 上门E 上闲 上闲鱼 下薇E 不用团 不用在 不经过 不过系 不进
不通 专员 丝我 个号A 个地方 个小 个微信 个收 个新 个签有 个账 个账号 中了 主页有 么加你 么找 也行E
了,直 了个新 了单 了号 了扫 了找 了找我 事打 交易 交易吧 交现 交现金 亻 付你行 代 以加 们换 价低
价给 企鹅 伈A 伈AE 优选 你vx 你vx多 你单独 你厂 你吗 你懂 你现 你直 你直接 信lin 信linN 信聊 信谈
倒着写 关注公 内部价 写L 写LE 写在 别声 别声张 到家 到淘 到淘宝 制A 加1个 加L 加wx 加企 加卫星
加我看 加扣 加绿 加葳 包发 单便 单便宜 去那 友圈下 友送 发不出 发个收 发个红 另1 叩 叩L 叩LE 叩叩
叩叩L 可以加 台的 台赔 同E 同手 同手机 名片推 后N位 君羊 吧这 呗, 哇 团团 图保 图保存 图扫 图片水
图识 图识别 圆子 圆子家 圈下 圈下单 在线 在菜 在菜场 声张 处理, 复制A 外买 外交 外交易 外的 多了
太狠 女士 好友送 完了E 宝 宝搜 客服v 家也 家人 家带 家微 小盒 小盒子 小红 少两 少两块 少收 就发
川川果 川果 川果园 己 平台的 平台赔 平好 平好多 序, 序付 弄 式 引流 弹我 微信A 微信lin 微信号
微信谈 微我 微我E 您的 惊喜E 成的 我qq 我卖N 我我 我拉 我拿货 我现金 我签名 我简介 我群里 我订
截图保 戳我 户转 户转账 房号E 打开 打我 打我银 扣扣E 扣扣号 扫这 扫这个 抖音A 抠抠L 报价 抽成 拉
招代 招代理 拿到 按 接找我 接给 接转账 搜寻 搜果 摊位 数 数给我 早送 时打 易吧 易吧E 是M 是v 景图
更 月入 有N维 有v 有事打 有号码 有意者 有没有 有码 有码E 有群 有联 服qqL 服v 果园E 果子家 枝 某
样品 次不用 次普 款后 款给我 正的 比这 水果 水果E 汇款到 注公 注公众 滴 滴我 点comE 点吗E 点我头
片推 片水 片水印 特 狠 球球L 理, 用团 用在 的打 的滴 目 直接给 看到了 看我 真正 真正的 着写 着写L
示E 私你E 私信下 私信拿 秋 秋L 秋LE 秋秋L 秒 程序, 程序付 窗我 签有 系AE 线下吧 给个微 给钱就 维x
维信E 网名 群号 群外 群接 老板 聊吧 联 背景图 脸书A 自家 自己 莱 薇E 薇发 行LE 行NN 裙N 要的滴
要货 角 订 订E 评论 语音L 请了 请加客 请扫 账户转 货平 费太 走这个 跳过 转我E 过1下 过数 过系
过系统 运费E 这个E 这条 进裙 送1斤 送两 送两斤 那个 那行 邮件 都懂, 里写 里更 里更便 里有N 钉A
钉AE 钉钉A 钱就行 银 链接私 闲鱼拍 间有 随 面, 面交现 音 音L 音LE 鱼拍 鸟 鹅号L
    """,
    5: """
+wx +我 +薇E ,dmE ,i ,no ,order ,pm ,pmE ,不开 ,内 ,加微 ,我 ,我这 ,每 ,每箱 ,看我 ,要 ,这边 ,送
1下N 1样的 Aat Aat_qq Acom A拿 A是 L张 L打这 NN中 NN微 NN订 Ncom NoffE N中间 N前 N发 N块1 N微 N打
N打给 N维 N维码 N腰 N订购 P可 P可以 S+wx Sdeal_outside Sdm_for Sd我 Sfour Sfour_one Shttp Shttp:
SjwxA Spaypal给 Spdd Spm_for Ssignal+ SskypeA Stel: Svx群 Sv信 Sv同 Sweixin: Swire Swire_it SxA
Syao Syao_san Syi Syi_san S上门 S不在 S不开 S丝 S互 S以后 S你的 S出去 S加weixin S加wx S加个 S加你
S加卫 S卡 S去 S去淘 S发我 S同号 S咱俩 S复制 S密我 S封面 S工 S建行 S建设 S微伈 S怎么 S想 S我号
S我头 S我店 S我手 S我改 S我认 S打L S扫我 S按 S推特 S有门 S楼下 S滴我 S申请 S电 S电报 S短 S短链 S箱
S箱子 S群外 S脱 S脱离 S自介 S蔻蔻 S蜜 S识 S走薇 S转我 S退了 S魏 S鹅 abcd abcdE abcdefE as_phone
at_qq better call_meN cash_instead chat cheaper_outside check_my_bio cnAE cnX cnXE code_in
code_in_my deal_outside discord:A discord_gg dmE dm_for d我 example_org five for_deals four
four_one four_one_five fruitmamaE gg group hmu i_just i_pay_you igE isNN jwxA jwxAE l me, meN
me_privately moneyE money_to_my my_profile_pic no_need offlineE one_five order_from outsideE
pay_outside paypal给 paypal给我 pdd pm_for qE same_as same_as_phone save_the save_the_fee scan
send_you signal+ skypeA skypeAE t_abc t_abcE talk tb_cn text_me_at the_code_in the_feeE this_appE
to_me, transfer vip vipE vx群 v的 v看 wc we_chat we_do weixinE whatsapp聊 wire wire_it wire_it_to
without_the yao yao_san yi yi_san zfbE 上有 上面的 下N 下卖吗 下吧 下吧E 下微 下微信 下次不 下结
下说E 不用点 不走链 两斤 两斤E 丨 个whatsapp 个人E 个人档 个团 个地 个好友 个性签 个表 中间N 主赚
主页见 也有, 了吧 了解 了解E 互 人档 人档案 亻言 亻言A 今晚 今晚N 介有 付宝 付款, 付款E 付款的
付现E 令红 令红包 价格好 优先 会儿 住 你价 你价格 你便 你便宜 你吗E 你微 你微信 你懂的 你留E 你的
你码 你进E 你链 你链接 供货 信NN 信发你 信同手 信微 信转我 关注 兴趣的 兼职刷 农 别人 别在平 别拼
到支 到支付 到这 前N 办 加XE 加qE 加qqE 加qqL 加weixin 加个好 加企鹅 加你E 加你了 加卫 加微E
加我备 加我好 加我有 加群领 加赖E 包, 包也 包也行 单加 单更便 卖 卖你E 卖吗 卡上 卡上E 卡里 厂家
去淘 去淘宝 及 发价 发你, 发你链 取消了 口令红 另外的 台N 台下 台吗 台吗E 台手 台手续 台扣点 号@
同样的 名 名字就 名就是 名有 名里有 后用 后面L 周家E 咱们自 哥, 喔E 嘉薇A 回复 因 团, 团主赚 团了,
团退 园, 园大 园大叔 固 图扫码 在相册 在这说 块1 块1斤 塘老 多, 多了1 多多店 多少我 多店 多店铺
天发E 奶粉 子家E 宝买E 宝给我 客户老 家把钱 家更 家更便 密我 小黄 少我 就知 就知道 居加 己搜E 已发
巾1 巾1包 带娃 常请 常请加 平台N 平台吗 平台手 店名 建行 开单E 异常请 得, 微伈 微信L 微信吧 微信聊
微信领 怎么加 性签 性签名 成交E 成本价 我,每 我q 我个人 我也有 我代收 我们私 我加你 我卡上 我卡里
我啦 我地 我好友 我平些 我手 我打钱 我改了 我昵 我昵称 我有更 我朋 我朋友 我电 我看图 我简 我赖
我返 我这 我这N 我这有 我那 我那里 我领E 截图扫 戳E 户老 手 打N 扣 扣点 扣点太 扫1 扫你 扫你码
找我A 找我N 把钱转 报暗 报暗号 报群 拿便 拿便宜 换个 掉, 接汇款 接给你 控 推个 推特 搬到 收钱码
料里 料里有 易E 星号A 是A, 是厂 是厂家 是我加 晚N点 普+ 普+L 更多 有 有vx 有价 有福 有福利 有联系
有门 有门路 本价 林NN 果农, 果园, 果园大 格好 橱窗里 次不 次普+ 款联 款联系 此 每箱 水印E 泡A 泡AE
泡泡 消了 淘 淘宝店 清, 湿巾1 点cn 点cnE 点太 点我主 片有 现金交 理赔 用line 用在这 用点 用这个
电报群 电话下 留E 留个微 留个电 的单独 的号E 监控 直接到 看更 看更多 看货 看货E 短链 码在相 码私
码私发 福利 离平 离平台 私下买 私下来 私我E 私聊, 秒回 秘 窗 窗我E 窗里 第 箱A 箱子 系E 系人 系我L
紧加 紧加E 紧扫 紧扫E 红包, 红包也 纸尿 纸尿裤 线下给 绕过这 给团主 给我不 维信 维码 绿泡泡 羊
群买 群满了 群领 老办 老办法 老客 者 聊, 聊,可 职刷 联系E 联系人 能加 能私聊 脱离 脱离平 自介有
自动 艾 莉 莉莉 蔻蔻 蔻蔻L 藏了 藏群 行 行L张 行不 行卡 行卡L 行吗 要不要 视频里 订购E 讯A 讯AE
试用 话下 询 说给 账打 账打N 货都 资料 资料里 走了E 走薇 赶紧加 趣的 转账N 边N 边NE 过1 过群
过群主 过这个 还是我 这个表 这便 这便宜 这说 这说E 进E 进我 退掉, 退款后 退款联 道A 邮箱A 邻居加
都加我 都来 里来 金交 金结算 钱 钱打 钱码 铺 链接, 长加价 门路 问我 隐藏群 面L 面LE 面N个 面的
面给 面那 音号 音号A 音搜 页有惊 页见 页见E 顶有方 领红 领红包 频 频道 频道A 频里 飞机 鱼塘老 鱼的
黄鱼
    """,
    4: """
+tg +tgA +vx +微 ,1样 ,Noff ,cheaper ,cheaperE ,i_ll ,不走 ,价格 ,内部 ,发 ,后 ,小程 ,平台 ,想
,扫了 ,扫我 ,报 ,拉 ,拉你 ,搜 ,明早 ,比团 ,直 ,私 ,私下 ,请加 ,谁 ,谁要 ,进 ,通 ,通过 1下, 1会儿
1刀 1声 1声我 1成 1成E 1私 @hkfruit @hkfruitE @zhouzhou A加E A微 A拿货 L联 L联系 L进 L进来 N位E
N十 N就行 N王 N私 Pcom P平台 S+tg S+vx S+微 S+我 SL联 Scash_only Scheaper_outside Sdiscord_gg Sdon
Sdon_t Sfb_messenger Sfps Sgive_me Sig Sks Sline_id Smeet Smy_wx Spay_cash Spay_via Sqq号 Sq号
Sq我 Sscan_the Ssee_my Ssignal: Susdt付 Swhats Swhats_app Sxiaoyushop SzelleL Szhou S企 S企鹅 S你v
S你微 S信微 S偷 S偷偷 S先给 S先退 S入 S全网 S农行 S刚加 S前N S加wei S加君 S十微 S去我 S可私 S咱
S威 S小绿 S已私 S建 S微言 S微讯 S快手 S快扫 S您的 S想做 S想要 S想长 S意 S意者 S我加 S我呢 S我朋
S打字 S扣N S抠抠 S换个 S有意 S有赞 S有路 S来 S来主 S点主 S申 S看水 S看相 S看着 S私E S私l S私发
S私底 S私戳 S线下 S绿标 S绿色 S网 S群号 S背景 S茄 S要 S视 S视频 S认 S识别 S说多 S赞 S走微 S转数
S退掉 S钱 S长按 a_better_price add_my_wechat and_save and_saveE app, appA appAE ask can_we_do
cash_appA cash_only ccgy chat: chat:A chatA chatAE cheap deal,N dealsE detailsE drop dwz_cn
example farm_and fb_messenger for_less for_price for_priceE fpsL fpsLE give_me give_me_your grapes
group, guoyuan guoyuanN idM idME inN is_cheaper, jennyfruits jennyfruitsE jiu ks laochenN lee
line我 line我E link link_in_bio linvegE me_and me_for me_privatelyE me_your_number meet
message_meE message_me_privately my_profileE my_wx my_wx_is need_to_pay number on_taobao
on_telegram on_telegramE order_direct order_directE pay_cash pay_cashE pay_here pay_hereE pay_via
qqE q号 q我 s san_jiu saveE scan_the_code see_my signal: signal:A straight t_cn t_cnA taobao_com
text_meE the_leader to_order to_payE usdt付 usdt付款 via v我E v看E v给 v给我 v说 v说E v领红
we_chat: we_chatA we_do_this wei_xinA whats whats_app whats_appL whatsapp+L whatsapp+N wholesale
wx_is xiaoyushop your_number your_wechatE zelleL zelleLE ♥同 ♥同步 上付E 上有E 上有我 上的号
下,后 下单送 下多 下多少 下成 下成交 下结算 不吃草 不懂的 不来 不用了 不用平 不用群 不能绕 不要跟
不走系 个付 个付E 个团长 个微 个性 个签看 串 主页联 么联 么联系 之N 之后 也有 书搜 买,1 买更
买更便 了没抢 了过 了过1 亲戚 人价 人价, 人工E 他便 他便宜 付宝给 付平 付平台 付我E 付款给 代理
代理的 令A 令AE 以开票 们懂 们私下 们绕 们绕过 价出 价目表 价私E 众号 优惠E 低的E 你v 你v多 你们懂
你好友 你报 供货商 便加 便加个 便宜N 便宜吗 信X 信XE 信付E 信发我 信吧 信吧E 信多 信多少 信聊吧 俩
做代 做代理 偷 偷偷 像N 像N维 像上 像就 像就是 像扫 像有码 先付我 先给 先转钱 先退款 全款 全网
公众 公众号 册里 册里有 再便 再便宜 再发货 农行 分之 分之N 刚加你 别走这 到L 到N 加lineE 加w:
加wei 加weiA 加你好 加君 加君羊 加威信 加我威 加我返 加葳信 区南 十微 十蚊 十蚊E 华E 单取 单取消
单找 单独找 单送 卖吗E 卖我 南门, 卡转 卫♥ 卫星号 印就 印就是 厂商 去微 去微信 友A 友AE 友圈置
友申 友申请 发价E 发我就 发我我 取消订 口令A 可私 台外付 台太坑 台扣 台能 右下 右下角 号优 号优惠
号发 号是N 号果 号果园 吃的 吃草 同样 名, 名看 后1张 后N 后面 后面不 后面是 后面那 君 君羊L 吱
周周N 咪E 咱们 咱们换 品牌 回, 团,我 团找 团长有 团长能 团长让 团长赚 图加 图片上 圈置 圈置顶
在上面 在这付 地方, 场东 场东门 场搜 坑了 坑了, 声我 声我单 复制 外下 外下单 大叔 大头贴 大家把
大文水 大量 太坑 太坑了 头像N 头像上 头像就 头像扫 头贴E 头贴有 好友A 好友申 好商量 好说 妈咪E
威信E 婶 存1 存1下 完了 官方客 定金 定金给 宜N 宜吗 宜吗E 宜点E 宝给 客户都 家把 小绿 小鱼N 小鱼不
少 就发货 就好E 就是微 局账 局账号 差价, 己加E 己拼 已私 平些E 平台扣 平台能 底下 店下 店下单 店铺
店铺果 开抖 开抖音 張相E 弹我E 微xin 微信X 微信不 微信同 微信多 微信报 微同 微店下 微言 微言A 微讯
微讯A 徽信 快团 快团团 快手 快扫 怎么联 想做 想做代 想长 想长期 懂的别 成团, 成高 我不用 我也 我买
我代 我们自 我啦E 我威 我威信 我就 我改 我比 我的收 我直 我码 我进群 戚 戳头 戳头像 户口 户都
户都加 手机N 手续 手续费 才NE 打开抖 打款, 扫E 扫了 扫我码 扫码转 把你 抖音号 抠抠 抢到的 报名,
抽成E 抽成高 拼了 拿货E 拿链 拿链接 挂 接, 接付给 接微信 接扫 接转你 接龙, 推给 推给你 搜L 搜LE
搜周 搜周周 搜小鱼 搜李 搜李婶 搜果子 收钱 数字就 数快 敲我E 文水 文水果 方, 方便加 方客 方客服
明早 明早送 星号 是N维 是vE 是我的 昵称, 晚N 暗号优 更优 更优惠 最后 有, 有id 有idE 有line 有店
有抽 有更低 有没 有赞 有需 有需要 期拿 机号是 李华 李华E 李婶 来主 来主页 来我群 林小 林小姐 柑
标A 标AE 格好商 档案 款N 款便 款便宜 款码发 款码已 每箱便 比这便 水印就 没, 没抢 没抢到 泡泡A 消订
消订单 湿巾 滴我E 点主 点主页 点这 照旧 熟人 熟人价 片 片上有 独卖你 独找 玉 现金优 现金可 现金结
现金给 现金面 理的来 用了E 用平 用平台 用等成 用群 用装 用这 电联L 留个 百分 百分之 的,N 的,内
的好 的收 的收款 的数 的数字 的来找 的渠 的渠道 的看 的赖E 的赶 的赶紧 的链 的链接 监 目录 目表 直
直接扫 相册里 看 看主页 看价 看水 看水印 看相 码发 码已 码已发 码转 私l 私lE 私下多 私人账 私发红
私底 私底下 私戳 私戳E 私聊可 私讯E 私讯小 私转 私转E 秋号 秋秋号 种的, 称, 站外下 站面 站面交
签名看 签看 签看1 箱,要 箱便 箱便宜 箱私 系 系@ 系@A 系你E 系统E 线下E 经过团 结算E 给E 给你报
给你钱 给我支 给我钱 统E 绿标 绿标A 绿色聊 羊L 羊LE 美 群吗E 群外下 群接龙 群里便 老陈 老顾 老顾客
耙柑 耙耙 耙耙柑 聊价格 聊可 聊可以 聊给 联L 联LE 联系 联系@ 背景 能加你 能卖 能绕 能绕过 自己拼
色聊 色聊天 葳信 薇♥ 薇信E 蚊 蚊E 行卡转 表单 要N 要价 要跟 见, 见面交 订单取 让, 讯E 讯小 识别E
试用装 话便 话便宜 说吧 说多 谁要 账户E 账的 账给你 货商 货商, 货私 货私E 购更 贴有 贴有id 贵,
赚差 赚差价 走微 走微信 走私下 走私单 走系 走系统 跟我买 转你E 转到我 转数 转数快 转账的 边没 过我
过我的 这个付 这付 这有 这里更 退了找 退款, 那串E 那边E 邮局账 部群E 里不方 里便 里便宜 里有E
里有价 金优 金优惠 金可 金可以 金结 金面 金面交 钱转 银行L 铺果 锁货 长,我 长按 长有 长期拿 长能
长让 长赚 问题, 闲鱼链 间 间NE 雷 需要私 面不在 面交易 面有 面要 面那串 页有链 页联 页联系 领 领优
领优惠 题, 飞机号 高私 鱼N食 鱼不 鱼不吃 鱼号 龙, 龙,不
    """,
    3: """
+vE ,1箱 ,half ,message ,message_me ,想要 ,我原 ,我统 ,明 ,比他 ,比这 ,给你 ,自 ,自己 1块 1手价
1条E :mike :mike_grapes @qq_com AcomE L微 L微信 N,order NcomE N位 N定 N定金 N张 PcomE SA微 SA点
Scall_text Scheaper_off Sdian Sdian_hua Sdrop Sdrop_your Sd音 Slink_in Smy_insta Smy_wechat SqL
Sreach Sreach_me Ss我 Stransfer_directly Svenmo@ Svx同 Swechat Swei SwhatsappL Syou Szfb: S不要
S个性 S信A S别走 S加line S加vx S卫星 S发你 S咸 S咸鱼 S嘉微 S威我 S彳 S微♥ S微我 S微芯 S快 S怕
S思我 S我可 S我拉 S斯聊 S旺 S求微 S点 S照片 S用浏 S甩开 S看我 S给个 S网名 S群接 S老板 S背着 S薇♥
S薇芯 S走zfb S邮箱 a_way a_way_to avatar avatarE ayfarmE better_priceE bit_lyA call_text
call_textN cheaper_off comX comXE dian dian_hua dian_huaL dm_me drop_your drop_your_wechat d音
from instagramA join_my_private ling ling_ling ling_ling_ling link_in lishen_at lishen_at_gmail
lyA lyAE mike mike_grapes mike_grapesE my_avatar my_avatarE my_bioE my_ig my_insta my_private
my_private_group order_there order_thereE pay_meE pay_me_directly paymentE paypal_me q:M qq_com
qr, reach reach_me reach_me_at search see_my_profile s我 s我E t_pay there_a_way transfer_directly
v, vx同 way_to you_directly you_directlyE zfb: 上我也 下单便 下好 下好友 下给 下跟 下跟你 不出来
不在群 不在这 不用参 不走群 业银 业银行 丢失 丢失理 两块 个v, 个好 个签E 主 主页看 么付 也开
也开了 买,找 买便 买便宜 买少 买少N 了备 了备注 了直 了直接 了私 人就 人工 付了E 付宝E 付宝N
付宝好 付宝账 付我定 们懂的 们换个 们私聊 仲 价给E 优先E 优惠价 低E 你加 你吧 你吧E 你成 你成本
佳薇A 便宜的 信上 偷偷告 偷告 偷告诉 像扫1 像里有 先退 免费送 公司账 内部渠 农业银 农行L 到LE
到家E 到我那 加vx 加我了 加薇E 包NN 包转 区南门 单找我 单聊给 卡转账 去我 友了E 发在 发我微 口令
口账 口账号 号N 号周 号周周 司账 司账户 同步E 名里写 后1 吗,不 吧, 商量 嘉微 图片右 图给我 在找我
在自介 坑 声张E 处 备注团 外 多多搜 多搜 天天有 失理 失理赔 好友了 好商 好的E 好评截 姐给 姐给你
威♥ 威我E 威看 娃 存 宜的 宝好 宝好友 宝账 宝账号 宝转E 宝转账 小农 小区南 小窗E 小红薯 己看 开了
开淘 开淘宝 当面 彳 微♥ 微信上 微芯 微芯A 快手号 快递丢 怎么付 怕了 思我 思我E 惠E 惠价 惠价E
意私 成 我,给 我v 我买少 我原 我原价 我定 我定金 我微 我我帮 我的微 我的赖 我统 我统1 我资 我资料
我进 我送1 我锁 我锁货 手价 手价E 手号 手号A 打字 打开淘 打款E 扣号L 扫了备 找 折NE 按识 按识别
接受 接扫码 接订 推个便 播间 播间下 攵 斯聊 斯聊我 新群N 方的 更低价 最后1 有v的 有价目 有优
有优惠 有内部 有意 有意私 有货私 有赖 本价E 来加 来加E 款到我 比他 比他便 求微 注团购 照片背 片右
片右下 片推你 片背 片背面 王N 现N 现N元 现货, 现金N 现金便 理,N 理E 用了 用参 用参团 用浏 用浏览
甩开 甩开平 电话 电话E 的加我 的名字 的滴滴 的群买 直接付 直接订 直播间 看我资 看联 看联系 知道
码L 码付款 砍1 砍1刀 私下跟 秘密 移 章 算E 箱, 红包转 线下成 给你成 统1 续费 置顶 群买更 群里都
老地 老地方 老陈果 背着 背面 背面有 能再 脸书搜 自介E 自己看 薇芯A 街口账 要的私 评截 评截图 话我
账给 费送 赏 赖laochenfruit 赖laochenfruitE 走zfb 走小程 走群 走群E 走这边 赶紧 跟你买 跳过平 转人
转人工 转账给 边说E 返N元 返现N 这个群 这次 进群L 递丢 递丢失 通过1 避开平 邮箱 部渠 部渠道 里写着
里说了 里都 金 金便 金便宜 金少N 锁货E 长1 长按识 长私下 闲 闲鱼 间N 间下 间下单 陈果 陈果园 面不
面是 页看 顾客
    """,
    2: """
,直接 @Ncom Ncash NcashE SAcom Scontact Soff S名片 S小区 S私聊 S赖id deal_privately jiuN jiuNN
lower_price san_jiuN yao_san_jiu 上家 个绿 个绿色 买能 买能便 令 你们私 名片发 在简 在简介 妈进
妈进群 彩 我银 我银行 抽水 照片 红 给你便 给我1 话, 赖id 走小 还有 那个绿 验证
    """,
    1: """
给我,
    """,
}  # fmt: skip
"""Runs as `learned_hints.runs_of` gives them, by what they weigh, in tenths."""
