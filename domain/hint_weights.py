"""What solicitations hold, and weigh.

From 25,204 lines of the corpora and 19,995 from elsewhere (sha256 ba6b2d70af34855c…;
docs/decisions/0019-solicitation-by-rules.md).

Made by `tests/support/hint_learner.py`, not by hand.
"""

from collections.abc import Mapping
from typing import Final

BASE_POINTS: Final = -16
WRITTEN: Final[Mapping[int, str]] = {
    40: """
com
    """,
    39: """
v
    """,
    35: """
搜
    """,
    33: """
cn
    """,
    32: """
whatsapp
    """,
    30: """
信A
    """,
    29: """
vx 信AE
    """,
    27: """
私
    """,
    26: """
不走 好友 微
    """,
    25: """
号A 心A 群L 薇A
    """,
    24: """
and usdt 周周 心AE 绿
    """,
    23: """
shop venmo weixin
    """,
    22: """
me qqL ♥ 加你
    """,
    21: """
zelle 不用 微E 是A 老林
    """,
    20: """
cc v+A wei zfb 发你 私E
    """,
    19: """
cheaper hb hkfruit id ig pm telegram wx 微A 我 私了 聊E 话NN 转 面交
    """,
    18: """
line v: wechat x 加 加AE 同名 扣L 扣扣 扫 果园 私你 给你 聊 裙L
    """,
    17: """
S这里 abcde abcdeE directly hkfruitE zhou 天天 懂得 打L 打款 扫码E 私单 群, 薇AE 音A 音AE
    """,
    16: """
Stel inbox line: pmE qq: tel vxA w wechatA wv wxE xiaolinveg 别在 加A 平 扣LE 收款码 更低 有号
电话L 直接 看我名 给周 薇 裙LE 话L 话NP 账户 赖 那边
    """,
    15: """
Szfb S号 S要N cash cashE dd dm isA isAE line:A meE nine profileE qqLE shopE show signal vA vAE
vxAE xin ♥A ♥AE 不在平 不让说 不走平 付我 加我 号L 在这 宝L 宝LE 小美 常年 手机L 机L 机LE 洽
现金 的来 的来E 私下E 让说 赖A
    """,
    14: """
+v ,加 ,找我 ,转 Sjiawei Svvx Sweixin S不通 S别在 S打到 app directlyE jiawei lineA lineAE text tg
tw v:A vE vvx zero 上面 个号 信L 信LE 入数 别走平 加1下 加E 加客 加客服 加薇 发, 号AE 咱 对公 就是
微AE 懂的 我L 我LE 打到 拉你 挡 撤回 星A 星AE 本人E 机@ 李 滴E 王 的私 私我 第1条 系L 系LE 线下付
给个 群吗 联系L 话NL 赚 过团 过团长 长期 随时 页有 领取 飞 飞机@ 鹅L 鹅LE
    """,
    13: """
N要 Sjwx Sskype Swe_chat S找A S瓦 abc bio bioE cheaperE directE from_me fruit jwx laochen me_atN
me_on mikegrapes my pay_me profile q q: qq:L skype t_pay_here top wechatAE wx: wx:A wxA wxAE x:
xiaolinvegE 付包 价, 会被 卖, 同名E 名片 地方付 威 威A 威AE 就不 微信 我卡 找A 找AE 找我 支付包
方付 瓦 的号 码加 私单E 私发 自取E 葳 行L 要在平 订货 订购 讲E 请加 谈E 账到 账号N 转账到 软件
边不 面付
    """,
    12: """
+l N后 S+l Ssl St S工行 S私下 S走个 X有 atNN call contact cut discord fruitmama is_in meA meAE mia
qL qLE qq sl suo suo_im the_platform toNN tx vxE wechat: yutang 下单E 不在 书A 买吗 了没事 交 付
付宝N 付给我 你N 几箱 加line 加q 包L 单说 单说E 卡N 卡NN 卫星 友 友圈 取补 台外 叶E 吗加 吗加1
图里 子家 宜 宝妈 封面有 小鱼 少点 平台外 快手A 我A 我店 手A 手AE 手提 拨 提示E 撤 收款 最后 有惊
有惊喜 机A 机AE 片上 班, 球L 球LE 的扣扣 直接转 省手 省手续 看朋 看朋友 码付 私下 第N张 线下交 经
给现 群LE 自取 芯A 芯AE 裙 要+ 订货E 讯 讲 详 说E 账号L 赖AE 走 走个 过下 这边不 退掉 通过 通过下
里不 里卖 韦 领取补 飞机A
    """,
    11: """
,找 ,比 ,现金 ,转账 L找 N个N SN十 Savoid_the Sdiscord Spay_outside Sq: Srevolut Ssnap Svenmo
Syutang S先 S别拍 S加l S加微 S加群 S小蓝 S手提 S拨 S汇到 S洽 S滴滴 abcE deal direct for_a_discount
http http: idA instaA instaAE my_qr platform revolut skip_the_platform snap vx: wechat:A x:A xA
xAE zhouzhou 上有我 下单 个人 也行 书AE 买吗E 以少 以私 企鹅L 优 低 你line 你号 便宜 信领 倒着 免
减N元 别拍 刻 加l 包发我 包给 包给我 单独 卫星A 口L 另 可以少 可以私 同步 咪 咱俩 图 在我 在相
在评 在评论 字就 字就是 宝转 客服qq 小蓝 川川 工行 平台了 座机N 建的 微信发 想直 想直接 懂得来
我发个 我的 打LE 打钱 抠L 抠LE 搜A 搜AE 新群, 服qq 本人 机@A 机N 机NL 机NN 机号L 果子 比团 汇到
滴滴 留 的扣 的留 相E 看主 看签 立减N 系我E 红包 红薯A 线下转 给我N 给我就 群里不 薯A 薯AE 论区
评论区 话LE 赚你 转你 转我 进不进 钱就 面给钱
    """,
    10: """
+薇 ,加我 ,现 ,能 A点 L李 L转 N1箱 NN送 N后面 P后 S+薇 Sbuy Scashapp SlineA Soff_platform
Sprivate_deal Sqq: Ssend Stelegram: Stelegram@ Stg: SvxA S加维 S加薇 S台 S我能 S扫我 S放大 S看
S看签 S站外 S走线 S转u S陌陌 S飞 avoid_the callL callLE callNN cashapp cnE gmail groupE https
https: id: ins laochenfruit laochenfruitE linveg liu mikegrapesE msg my_alipay nainaimami
off_platform platformE private_deal private_dealE q:L san sell telegram: telegram@ tg: venmoE vx:A
v多 v多少 whatsappE xiaoyu 下单N 下角E 不用走 不让 不走了 两E 个v 个签 个群E 么么 买, 了加 交省
们私 价私 伈 便 几多 别付款 别走 制这 加1个 加维 加赖 单独卖 卖场 卡L 卡号N 号A, 号LE 号NL 同 同号
同昵 同昵称 团长不 图中 复制这 奶奶 奶奶妈 奶妈 奶妈咪 好评 妈咪 小窗 小群 币 币付 币付款 平台
开平 开平台 快加 意者 懂 我AE 我NN 我头 我头像 我得 我把老 我摊 我支付 我的号 才N 打这 打这个 打那
打那个 扫我 找我买 拉你E 挂了 接私 放大 新群 普 有微信 有私 来新群 林 档 没事 淘口 淘口令 溦 独卖
用走 留了 的A 的AE 的dd 的ddE 的加 码发你 私发E 给我得 给钱 网址 置顶有 老李 行卡N 见E 言A 言AE
论区E 识 货电 货电话 走线 走线下 走账 走这 转u 转账 返N 退了 里买 链接在 长不 陈 陌陌 隐藏 顶有
鱼见
    """,
    9: """
,我手 ,扫 1个群 M后 NN王 Sdm Sdy: Slet Sprivate_sale Stg@ Swa SwxA S上图 S互 S先转 S加A S加裙
S加赖 S售 S好评 S小美 S打款 S打电 S扫图 S拉你 S方 S方便 S有微 S淘口 S点我 S盒子 S私你 S能加 S蔚
S蔻 S走支 S过数 S还是 abcdef add_meE dy: for_a for_discount for_discountE guozi hua huaL huaLE
id:A idAE instead lessE meL meLE message_me off off_the off_the_app order_here outside
pay_outsideE paypal price priceE private_sale sale seven taobao telegram:A telegram@A tg@ tg@A tgA
tgAE the_fee to_order trade u v吗 v吗E w: w:A wa want_in we wei_xin weixin: you zz 上图 上挂 上班
上说E 上面E 下付 不用拼 不通过 个群 个联 个联系 主E 主页你 了几箱 付宝L 价目 你 你个 先转 内部
制这条 办法 加裙 动态 单N 单聊 卖你 卡LE 发我红 台了 台了E 号多 号多少 号码L 后N 后私 后面N 周周E
回私 图加 图里E 在线E 备注房 外付 外付款 大文 宜的E 宝店 少N块 就是号 已私看 底价 座机 得来 得来E
微信号 徽 懂的E 成N 成交 我E 我主 我主页 我哈 我就好 我就行 我拉E 我红 我红包 戳E 扫图 批发 报@
报@A 拍我 拿, 拿货 换号了 换成 接拿E 提示 是AE 是NN 是上 是号 是号E 有v吗 有货E 有路 有路子 来新
注房 注房号 泰 渠 渠道 照片上 独 现 用拼 电报@ 留个 的薇 看我 私看 私看1 签名 红包N 线下 绕开 群要
能买 能放 自介 蔚 蔻 蔻L 蔻LE 薇看 话N 走团 走支 走支付 路子 转完 送两 送到家 那串 里有 钉钉 问价
问我E 页你 高, 鲜果
    """,
    8: """
+w +赖 ,N箱 ,line ,别 ,我们 ,转我 @mikegrapes L有 N个1 N啊 N啊N N送货 S+w SN啊 Sdy Sins: Slet_s
Sline: Spay_me Spayme Sscan_my Ssignal Stele Stg Svx: Swhatsapp Swx: Sxhs Szalo SzaloL S不懂 S个
S么 S出 S加q S加威 S动 S动态 S号发 S密E S小红 S微博 S徽 S思 S想吃 S我电 S扣我 S没加 S泰 S电话
S看个 S等不 S网址 S葳 S认准 S详 S赖A S走现 S飞单 a_better at_gmail bit bit_ly comE dwz dy dy:A
fees fps fruitlady go have i_have if_you igA in_my ins: insteadE isX isXE is_in_my let_s line@
line@A ly me: meNN messenger my_bio my_groupE my_page my_profile my_wechat nainaimamiE one_three
order_hereE org payme prices privatelyE qr s_app scan_my skip_the t_order_here tele tg:A the_money
to_me top_buy top_buyE v, v信 wechatE weixin:A weixinA weixinAE what_s_app whatsapp+ xhs zalo
zaloL zaloLE 上次那 上的电 下角 不开单 不用点 不经 不要走 不走团 专 个1 个1E 个N个 主业 主页
主页自 买可 买可以 了,通 了几 了吧, 了没 互 交易E 人账 人账户 介 付现金 付这 代购E 价 价格不
价格私 你可 你可以 你行 你行吗 便加 保存 信下 信下单 信哈 信扫E 信联 信联系 俺 像 像看 兴 内部群
出去 别付 别拍这 别问 到A 制打 制打开 加qq 加wx 加个v 加威 加我就 加我送 包就 包就算 卡号 发你E
发我就 台太 台平 台的 号了 号发不 同号E 同手 同手机 名里 啊N 啊NE 啊N啊 团了 团长每 团长那 在我那
地方 处 复制打 太高 头像 头像看 好友E 子上 宝 宝NN 客服line 就给 就给你 平台太 平台的 开单 张图E
当面给 微我 想吃 懂的来 我1样 我便 我便宜 我家也 我有个 我送 打 打款到 扣M 扣ME 扣号 扣扣L 把老
报A 报AE 拉E 拿到E 按上 换号 接汇 推你 数字 新A 新AE 方 方便加 时打E 是电话 昵 昵称 昵称后 更低E
有微 服line 来电 来电E 格 格不 格私 橱窗里 次那 次那个 款到 款后 款码 段N 汇 溦信 滴我 滴滴E
片上的 用点 电报A 电联 电话是 留了几 的号是 的打L 的滴 的私E 盒子 直接打 直接汇 省 看个 矩 短信L
码在 私你了 秒杀E 称后 窗里 站外 等不 等不及 签名里 简介 系A 红包就 经过 绕 绕过 维码我 绿色 群号L
联系A 背 能买吗 能私 芯 葳A 葳AE 蜜 要的 要的滴 要的留 要的联 要走 要走平 见 见主 规矩 认准 识别
话是 说价 说价E 请点 账给我 资料 赚E 赚你N 走现 转我就 软 边说 过小 这E 这个团 这个小 这买 进
那边说 部群 都去 都在我 长每 长那 随时打 页 页E 页自 预定 飞单 飞单E 鱼链 鱼链接
    """,
    7: """
+赖E ,不 ,价 ,便 ,便宜 ,手 ,按 ,私我 ,线 ,线下 ,老 ,老地 ,请 1块钱 1箱, :abc A备 A备注 L打 N中
N十N N就行 N开 N开头 N老 S+赖 SL打 SXb Sbit Sbit_ly Scash_app Sfruitmama Siban SibanX Sig: SigA
Skakao Skakaotalk SkakaotalkA Skik SkikA Sone_three Sqiuqiu SqiuqiuL SqqL Sqq群 Ss Ssignal+ Stele@
Svv Svv: Sv同 SwaL Swechat: SwechatA Swei_xin Swhatsapp+ Sxhs: Szelle Szz S关注 S别付 S别跟 S办
S加围 S单聊 S口口 S咋联 S咱 S哇 S唯 S在家 S大群 S密 S建了 S弹 S徽A S我店 S我是 S扣L S把你 S把图
S抠 S有没 S未 S比特 S球球 S短 S码在 S秋 S秋秋 S绕开 S绿 S脸 S脸书 S薇A S跳过 S量大 Xb account
add_me_on add_wechat appL appLE atL atLE at_gmailE ayfarm bank bank_transfer cash_app cheaper, cnA
deal, deals direct_payment direct_paymentE don_t_order fb gmailE grapesE i_sell iban ibanX ibanXE
ig: igAE interested kakao kakaotalk kakaotalkA kakaotalkAE kik kikA kikAE line_id linkE lishen
me_atL me_directly miabakes my_number_is on_facebook outside_the_app pay_you private_group pt ptE
qiuqiu qiuqiuL qiuqiuLE qq群 send_you signal+ t_order tb tele@ tele@A the_app the_app,
the_platformE the_platform_fee to_my_account to_orderE trade_privately trade_privatelyE triple
triple_zero twE vv vv: vv:A v同 waL www xhs: xhs:A your_wechat 上有 下买 下卖 不及 不要在 不走小
不进 不进E 个威 个小程 个账号 个软 个软件 中间 也卖, 也能 买,1 了,N 了,加 了号 了来 了返 事call
事打 付你 付宝 付现 代购 以后 以吗E 们自 们自己 仲平 仲平E 价不能 价格你 优选 你厂 你的E 你的薇
你钱 信P 信号A 信同 信报 信谈 倍 倒着写 像看E 入N 关注我 内部价 写L 写LE 农, 别跟 到我 到支 到支付
到这 前N位 前面 加X 加v 加vE 加围 加微领 加我看 包付 包付款 单异 单异常 卖场A 卡号L 卫星E 去拼
去那边 口LE 口口 口口L 另1个 台费 叶 号 号NN 号是L 号是M 同E 名片推 周周家 周家 咋联 咋联系 唯 商,
团团 围脖 图上 图扫 图放 图里的 在图 在线 在菜 在菜场 场A 场AE 塘老王 处理, 外买E 大群 太狠 头的
头贴 女士E 奶粉的 好多E 威信 安农 安农场 家, 家微 小安 小安农 小红 小群E 少N 就算 己扫E 平台费
底价不 建了 建了个 开头的 当面付 微L 微LE 微信P 微信谈 微领 徽A 徽AE 恒 恒生 您的订 想要 我加你
我平 我支 我补 我转账 我这 我这买 我领 戳 戳我 户转 户转账 打我 打我卡 扣我 扫1 扫1下 扫了 扫码加
找我, 找我E 找老 把图 把钱 抖音A 抠 抠抠L 抽 招代 拿到 按 按进 换个地 接打 接找 接找我 接来 接给我
接跟 接跟我 推你E 摊位 敲我 方式 是L 是LE 是电 普L 普LE 有事call 有价 有号E 有我 有电 有电话
朋友圈 板微 板微信 果园E 格你 次普 款,N 款了, 款加 比特 比特币 水果E 汇款 没加 没加我 泡A 泡AE
注我 渠道, 滴 点com 点吗 点吗E 热线 片推 特币 现金少 现钱 球球 用拼E 用走平 电报 电话我 的戳 的找
的找我 的赖 皮卖场 盆友圈 目 直接找 直接来 直接跟 着写 着写L 码进群 私下卖 私你E 私讯 秋秋 立减
第1 签名有 系AE 红包付 红包给 纸飞 纸飞机 线下吧 结算 绕过平 给我发 给现金 群 群号 群接 群接龙
老板微 老王 老规 老规矩 老顾 老顾客 聊价 聊吧E 脖 脸书 菜场 落 薇信 蜜雅 行卡E 要在 要奶 要奶粉
要货 要进 订 订单异 评论 说出 说出去 请扫 请退款 账户转 跟你 跳过 边N 过下E 这个E 进不 连结 退了单
部 部价 里不好 金少 金给 金给我 钱就行 银 链接私 雅 面付E 领券 领券E
    """,
    6: """
+wei ,bank ,bank_transfer ,dm ,order ,scan ,后面 ,平 ,微信 ,直 ,省 ,看 ,看主 ,要的 ,货 ,送 ,送货
,那边 1下我 @mikegrapesE A加 L打这 NN两 Ncom Nzero N个点 N中间 N元 N前面 N百 N维 N维码 N转 P可
P可以 S+wei SA加 SNzero SN后 SXtv Sadd_my Sbypass Sbypass_the ScallL ScallN Sdd Sdiscord: Semail
Shttp Si_have Si_sell Sins Skou Skou_kou Sks Smy_cell Smy_number Ssignal: Sskype: Ssnap:
StelegramA Susdt Sv: SvvxA SweixinA Swww Syy Syy语 SzfbL S上闲 S丝我 S个签 S你加 S保存 S关 S加企
S加扣 S加绿 S卡 S卡号 S去 S叩 S叩叩 S图上 S建行 S弹我 S微我 S怎么 S我简 S戳我 S手 S扫这 S招代 S撕
S敲我 S欢 S欢迎 S电联 S空间 S纸飞 S维x S能不 S自家 S莱 S葳A S薇我 S要码 S要进 S转我 S退了 S那边
S长 S问价 S防失 S陌 Xtv abcN add_my ask_for better bypass bypass_the can_get cell chat
cheaper_outside cnAE code_in code_in_my discord: do_this don_t_pay dot farmer feesE five
for_wholesale four four_one four_one_five grapes group i_pay_you ig:A ins:A insta isL isLE
is_cheaper kou kouL kouLE kou_kou kou_kouL ks let linNN line_isA line_me ll me_privately miabakesE
my_cell my_number need_to no_need_to number_is offlineE on one_five order_outside orgE outside_the
privately q群 scan_my_qr signal: signal:A skype: snap: snap:A soul t_me tb_cn tel: telegramA
telegramAE the_code_in the_farmer thereE this_app to_my_alipay transfer_to_my tv venmo@ vvxA vvxAE
v看 want we_do whatsappL whatsappLE xiaoyuE xinA xinAE yutangwang yutangwangE yy yy语 yy语音
zelle_to zeroN zfbL zhouE zhouzhouE 上门 上闲 上闲鱼 下微 下微信 下薇 下薇E 不方 不方便 不用团
不用在 不用平 不经过 不过系 专员 丝我 个名 个地 个地方 个好友 个微吗 个性签 个收 个新群 个签有
中了 中间N 串 么加你 也有, 也行E 买 了个新 了我的 了找 了找我 了新 了的 交易 交易吧 亻 亻言 亻言A
付你行 付宝转 付款, 付款E 付款的 付现E 以加 价不 价给 伈A 伈AE 你单独 你吗 你想 你懂 你现 你现金
你直 你直接 信lin 信linN 信发 信回复 信拿 信聊 像上 像有 像那 像里 关注公 农 利群 别声 别声张 到NN
到淘 到淘宝 制A 前面M 加L 加qE 加qqL 加个好 加企 加企鹅 加你了 加卫星 加我领 加扣 加绿 加群 单便
单便宜 单加 厂 厂家 去那 友圈下 友送 发不出 发个收 发价 发加 发图 另1 叩 叩L 叩LE 叩叩 叩叩L
可以加 台N 台吗 台吗E 台手 台手续 台能 号N前 号就是 名加 名字就 名档 向的 君羊 呗, 周家E 味的 咱们
哇 哥, 因 团, 图保 图保存 图扫码 图片水 圆子 圆子家 圈下 圈下单 场搜 块1斤 声张 复制A 外买 外交
外交易 外的 多了 多少我 失联加 头像上 头像有 头像那 头像里 女士 奶粉 好友送 好多 完了E 定金 宝口
宝口令 宝搜 客户老 客服v 家也 家人 家带 家把钱 少我 少收 就发 川川果 川果 川果园 己 带娃 平台N
平台吗 平台手 平台能 平好 平好多 序, 店名 开单E 开头 式 弹我 微信A 微信lin 微吗 微吗E 快团 快团团
性签 性签名 您的 惊喜E 意向 意向的 成交E 成的 我qq 我也 我了解 我代收 我卖 我地 我小 我小群 我我
我打钱 我拉 我昵 我昵称 我码 我码E 我简介 我群 我能 截图保 截图扫 户老 手快 打NN 打开 扣扣号 扫这
扫这个 报价 拍 拍这 拍这个 招代理 拿价 拿价E 接汇款 接转账 推个 搜寻 数给我 新群E 早送 时打 易吧
易吧E 是M 是厂 是厂家 是我加 晚N点 景图 景图E 更 更多 月入 有 有v 有事打 有方 有没有 有码 有码E
有福 有福利 服v 果子家 某 样品 样的 款码发 款给我 比这 水印 水果 泡泡A 注公 注公众 淘宝店 满了
滴我E 点comE 点我头 片扫 片有 片水 片水印 特 狠 现金交 球球L 理, 用团 用在 用平 用平台 用这个
申请退 电联L 的小 的打 的肉 的说E 的那个 看到了 看更 看更多 短链 码私 碰 示E 福利 福利群 私下买
私下来 私信拿 秋 秋L 秋LE 秋秋L 秒 秘 程序, 空间有 窗 第 签名档 签有 粉的 系人 线下给 给你现
给我钱 维x 维信E 维码 网名 群,都 群买 群今 群外 群的扣 聊吧 联L 联LE 联加 联系人 背景图 能做 能写
能加个 能私聊 脸书A 自家 自己 莱 薇我 藏群 行LE 行NN 袋子上 被 裙N 要不要 要的打 要码 要码的 角
订E 让大 让大家 语音L 请了 请加客 请退 账优 账打 账打N 贴了 费太 走这个 转我E 转账优 边NE 过平
过平台 过系 过系统 运费E 返N块 这边 进小群 进我 退款了 送1斤 送两斤 那个 邮件 部价E 金交 金结算
钉A 钉AE 钉钉A 锁货 问我 闲鱼拍 间有 防失 防失联 随 隐藏群 面, 面M 面ME 面N 面的 面的码 音L 音LE
页有惊 鱼拍 鸟 鹅
    """,
    5: """
+wx +我 +薇E ,1样 ,dmE ,i ,pm ,pmE ,不开 ,中 ,价格 ,内 ,内部 ,大家 ,微 ,扫码 ,拉 ,拉你 ,明早 ,每
,每箱 ,直接 ,省手 ,看我 ,私 ,这边 ,那 1刀 1成 1成E 1斤E 1样的 1私 :miabakes :miabakesE @zhouzhou
Aat Aat_qq Acom A拿 A是 L张 L老 L联 L联系 NN中 NN微 NN订 NoffE N前 N块1 N微 N王 N私 N腰 N订购 S+v
S+wx SL联 Sadd_wechat Scheaper_outside Sdeal_outside Sdiscord_gg Sdm_for Sd我 Sfour Sfour_one
Shttp: SjwxA Smy_insta Sorder_outside Spay Spaypal给 Spdd Spm_for Spxx SqL Sscan_the SskypeA Stel:
Sv信 Sw: Sweixin: Swhat SxA Syao Syao_san Syi Syi_san SzelleL S不在 S不开 S丝 S以后 S你vx S你微
S先给 S前N S加weixin S加你 S加卫 S加葳 S去淘 S发我 S可以 S同号 S咱俩 S复制 S多的 S密我 S封面 S小绿
S建设 S微伈 S快团 S意 S意者 S我号 S我改 S我的 S我认 S打L S打字 S扣N S拍 S推特 S有意 S有赞 S来
S楼下 S汇 S溦 S滴我 S球 S申请 S电 S盒 S看着 S真正 S短信 S短链 S私单 S私发 S站 S绿标 S群接 S老客
S背 S脱 S脱离 S自介 S蔻蔻 S裙L S要货 S识 S识别 S走薇 S鹅 abcd abcdE abcdefE accountE as_phone
at_my at_qq call_meN cash_instead cash_only cnX cnXE deal_outside dealsE detailsE discord:A
discord_gg dmE dm_for d我 example_org for_deals for_wholesaleE fpsL fpsLE fruitmamaE gg hk hmu
i_just i_ll igE inN in_bio in_bioE isNN jwxA jwxAE l link_in_bio me, meN me_privatelyE moneyE
money_to_my my_alipayE my_insta my_profile_pic number order_outside_the outsideE pay_cash
pay_cashE pay_here pay_outside paypal给 paypal给我 pdd pm_for price_outside price_outsideE pxx
same_as_phone save_the save_the_fee scan scan_the_code scan_to skypeA skypeAE t_cn takes talk
textN textNN this_appE to to_pay transfer vipE vx多 vx多少 wE we_chat weiA weiAE weiE weixinE
wholesaleE without_the w信 w信E xE yao yao_san yi yi_san zelleL zelleLE zfbE 上说 上门E 下卖吗
下多 下多少 下次不 下结 下结算 下说E 不要跟 不走链 不通 两斤 两斤E 丨 个人E 个号A 个团长 个小
个微信 个新 主赚 主页有 主页联 主页见 书搜 了,直 了单 了吧 了解 了解E 了重 了重新 交现 交现金 人价
人价, 今晚N 介有 付款给 代 令红 令红包 们换 价低 价格好 企鹅 优先 低的 低的E 你vx 你vx多 你价 你便
你便宜 你吗E 你留E 你码 你进E 你链 你链接 供货 信付E 信发你 信号E 信同手 信多 信多少 信转我 俩
先给 关注 兼职刷 别人 别在平 别拼 到家 前N 办 加XE 加weixin 加卫 加我好 加我有 加群领 加葳 加赖E
包, 包N 包也 包也行 单找 单更便 单比 单独找 卖 卖你E 卖吗 卖我 卡上 卡上E 去淘 去淘宝 及 发你,
发你链 取消了 口令 口令红 另外的 台扣点 台赔 号N 名, 名就是 名档E 后N位 后用 后面 后面L 君 吧这
嘉薇A 团主赚 团长让 园 园, 园大 园大叔 图N是 图识 图识别 在相册 地方, 场外交 块1 塘老 多了1 大家
大家把 好说 子家E 宜点E 宝买E 客户都 家把 家更 密我 小盒 小盒子 小窗E 小绿 小贝 小黄 少两 少两块
就好 就知 就知道 居加 己搜E 已发 巾1 巾1包 平台赔 序付 建行 弄 弹我E 微伈 微信L 微信吧 微信多
微信报 微信聊 微信领 怎么加 想吃的 懂,看 成本价 我,每 我不用 我个人 我也有 我们私 我卖N 我卡上
我卡里 我名字 我吧E 我好友 我平些 我手 我拿 我拿货 我改了 我有更 我比 我现金 我的N 我看图 我简
我订 我赖 我这N 我那 我领E 戳头 戳头像 户都 户都加 手 手续费 打N 打字 打我银 打给 扣 扣扣E 扣点
扣点太 扫你 扫你码 找我A 找我N 把你 把钱转 报名, 报暗 报暗号 报群 抽成 拉 换个 掉, 接给 接龙, 推特
搜同 搜同款 搜果 搬到 收钱码 数 数字E 料有 方, 明早送 易E 是v 晚N 晚有 普+ 普+L 更低的 有N维 有vx
有号码 有店 有意者 有更低 有群 有联 有联系 有赞 服qqL 本价 李婶 来我群 松小 松小贝 林NN 林小
林小姐 果园, 果园大 枝 标A 标AE 格好 次不 次不用 次普+ 款, 款码已 款联 款联系 正的 每箱 水印E
汇款到 消了 湿巾1 点太 点我主 然后 照片 熟人 熟人价 独找 王N 现金面 用line 用这 电报群 电话下 留E
留个微 留个电 的,内 的单独 的取 的滴E 的说 目录 直接到 直接给 看货 看货E 真正 真正的 码发 码在相
码已 码已发 码的 码私发 离平 离平台 私下多 私信E 私信下 私卖 私我E 私聊, 私转 私转E 秒回 程序付
窗我 箱A 系E 系你E 系我L 紧扫 紧扫E 红包也 结算E 绕过这 给个微 给个电 给你钱 给团主 给我不 给钱就
续费 续费E 绿标 绿标A 绿泡 羊 群领 老办 老办法 老客 老板 聊, 聊,可 职刷 联 联系E 肉松 肉松小 脱离
脱离平 自介有 艾 蔻蔻 蔻蔻L 薇E 藏了 行 行L张 行卡L 视频里 订购E 话下 询 说给 货平 货源 货都在 贵,
资料有 走私下 走薇 跟上 转战 过1下 过数 过群 过群主 过这个 还是我 这便 这便宜 这条 进E 进新 进裙
退掉, 退款后 退款联 道A 那行 邮箱A 邻居加 部群E 都加我 里 里有N 里的 金面 金面交 钱 钱打 钱码 钱转
铺 长加价 长让 雷 需要私 面L 面LE 面N个 面交易 面交现 面给 音 音号A 音搜 页联 页联系 页见 页见E
顾客 领红 领红包 频道 频道A 频里 飞机 高私 鱼塘老 鱼的 龙,不
    """,
    4: """
+tg +tgA +vx +微 ,Noff ,cheaper ,cheaperE ,i_ll ,no ,不走 ,加微 ,后 ,大 ,小程 ,我统 ,我这 ,报
,比团 ,私下 ,请加 ,谁要 ,进 1下, 1会儿 1声我 @hkfruit @hkfruitE A加E A打 A打开 A拿货 L进 L进来
N,order N,私 N位E N十 N发我 N就 N张 N打 N打给 Pcom S+tg S+vx S+微 S+我 Scash_only Sd音
Sfb_messenger Sfps Sgive_me Shttps: Sig Sline_id Slink_in Smeet Spay_via Sqq号 Sq号 Ssee_my
Ssignal_me Ss我 Susdt付 Svx群 Swhats Swhats_app Swire Swire_it Sxiaoyushop Szhou S上门 S个人 S企
S企鹅 S你v S你的 S信微 S偷 S偷偷 S先退 S全网 S农行 S出去 S加line S加wx S加个 S加君 S十微 S去我
S图里 S套 S威A S工 S微讯 S快 S您的 S想 S想做 S想长 S我头 S抠抠 S按 S换个 S斗音 S有路 S有门 S来主
S汇款 S点主 S申 S电报 S看水 S看相 S私E S私l S箱 S箱子 S绿色 S网 S群外 S背着 S能私 S视 S视频 S说多
S赞赏 S走微 S跳 S跳单 S转数 S长按 S魏 add_my_wechat and_save and_saveE bit_lyA can_we_do ccgy
chatA chatAE deal,N dwz_cn d音 example farm_and fb_messenger for_less for_price for_priceE give_me
give_me_your group, guoyuan guoyuanN idM idME is_cheaper, jennyfruits jennyfruitsE jiu laochenN
lee line我 linvegE lishen_at lyA lyAE me_and me_for me_your_number meet message_meE
message_me_privately mia的 mia的烤 my_ig my_profileE my_wx need_to_pay no_need on_taobao
on_telegram order_direct order_directE order_from pay_hereE pay_via qE qqE qq_com q号 same_as
san_jiu saveE see_my see_my_profile signal_me straight s我 s我E t_abc t_abcE t_cnA t_pay
taobao_com text_meE text_me_at the_feeE to_me, to_payE usdt付 usdt付款 via vx群 v的 v看E v说 v说E
v领红 wc we_chatA we_do_this whats whats_app whats_appL whatsapp+L whatsapp+N whatsapp聊 wholesale
wire wire_it wire_it_to xiaoyushop your_wechatE 上付E 上面的 下N 下付款 下你 下单的 下吧 下吧E
下好 下好友 下成 下成交 下跟 下跟你 不吃草 不好 不懂的 不来 不用了 不用等 不用群 不能绕 不走系
不走群 两块 个whatsapp 个人档 个人资 个付 个好 个微 个性 主页看 么找 么找我 么联 么联系 之后 买更
买更便 了,扫 了扫 了没抢 了直 了直接 了私 了过 了过1 亲戚 人工E 人档 人档案 人资 人资料 今晚 他便
他便宜 付宝E 付我E 代理 代理的 令 令A 令AE 以不在 以后直 们懂 们私下 价出 价目表 价私E 价私聊 价钱
众号 优惠E 会儿 住 你v 你v多 你们懂 你价格 你好友 你微 你微信 你懂的 你报 你转账 供货商 便宜N
便宜吗 信NN 信X 信XE 信上 信吧 信吧E 信微 做代 做代理 偷 偷偷 偿 像N 像N维 先转钱 先退款 全款 全网
公众 公众号 内部渠 再发货 写在 写着呢 农行 农行L 几号E 别走这 到L 加lineE 加qqE 加w: 加wx: 加你吧
加你好 加君 加君羊 加微E 加我了 加我备 加我返 包发 区南 区南门 区门 区门口 十微 十蚊 十蚊E 华E
单吧, 单送 卖吗E 南门, 卡里 卫星号 印就 印就是 去微 去微信 友A 友AE 友了E 友圈天 友申 友申请 发个
发价E 发我我 取消1 取消订 口令A 台下 台外付 台太坑 台扣 台费E 右下 右下角 号优 号优惠 号加 号周
号周周 号果 号果园 同样的 名 名有 名里写 名里有 后NE 后直 后直接 后面那 吗,不 君羊L 吧,省 周周N
咪E 咱们自 品牌 回复 团,我 团了, 团找 团退 团长有 团长能 团长赚 图片上 图片右 图给我 圈天 圈天天
在上面 在找我 在自介 在这付 在这说 坑了 声我 声我单 复制 外下 外下单 多, 多多店 多店 多店铺 大叔
大家都 天天有 太坑 太坑了 失联 头像N 头贴有 好友A 好友申 妈咪E 威信E 完了 官方客 定金给 宜N 宜吗
宜吗E 家更便 家都 小区南 小区门 小群的 小群里 小鱼N 小鱼不 少 就发货 就好E 就行E 尾号E 局账 局账号
差价, 己也 己拼 己看 常请 常请加 平台扣 底下 店下 店下单 店铺 店铺果 开抖 开抖音 开淘 开淘宝
异常请 引流 張相E 得, 微xin 微信X 微信上 微信同 微店下 微我E 微讯 微讯A 徽信 快手号 怎么找 怎么联
情私 想做 想做代 想长 想长期 懂的别 成团, 成高 我q 我买 我们自 我发红 我名 我啦 我啦E 我改 我朋
我朋友 我的收 我直 我签名 我统1 我群里 我这有 我进群 我那边 我那里 战 戚 户口 手号 手号A 手机淘
打开抖 打开淘 打款, 扫了备 扫码转 扫码进 抖音号 抠抠 抢到的 抽成高 拼了 拿便 拿便宜 拿货E 拿链
拿链接 挂 按识 按识别 接付给 接微信 接扫 接给你 接转你 接问 控 推给 推给你 搜小鱼 搜李 搜李婶
搜果子 搜蜜 搜蜜雅 数快 敲我E 斗音 斗音A 料里 料里有 方客 方客服 明早 星号 星号A 是1个 是A, 是vE
是我的 昵称, 暗号优 更优 更优惠 有, 有id 有idE 有line 有v的 有意 有抽 有没 有门 有门路 期拿 机号是
机淘 机淘宝 李华 李华E 来不 来主 来主页 果农, 柑 款,我 款便 款便宜 此 每箱便 比较便 比这便 水印就
没, 没抢 没抢到 泡泡 消1 消订 消订单 湿巾 点cn 点cnE 点主 点主页 点这 点这个 烤箱E 片右 片右下
片推你 独卖你 玉 现N 现N元 现金N 现金优 现金可 现金结 现金给 理的来 理赔 用了E 用在这 用等 用群
用装 留下 百分 百分之 的,不 的N维 的id 的加我 的收 的收款 的来找 的渠 的渠道 的烤箱 的群 的赖E
的赶 的赶紧 的链 的链接 盆友 监 监控 目表 直 直接扫 直接问 看主页 看价 看水 看水印 看相 看联
看联系 码L 码转 私l 私lE 私下跟 私人账 私底 私底下 私聊可 私讯E 私讯小 秋号 秋秋号 种的, 称, 移
窗我E 站外下 站面 站面交 箱,要 箱便 箱便宜 箱子 箱私 系 系@ 系@A 系统E 紧加 紧加E 红包, 纸尿
纸尿裤 线下成 经过团 给E 给你报 统E 维信 绿泡泡 绿的 绿色聊 羊L 羊LE 美 群外下 群要解 群里便 老地
老地方 老陈 者 耙柑 耙耙 耙耙柑 聊价格 聊可 聊可以 聊给 联系 联系@ 背着 背面 背面有 能加 能加你
能绕 能绕过 自介E 自动 自己也 自己拼 自己看 色聊 色聊天 葳信 薇♥ 薇发 蚊 蚊E 行不 行卡 行吗 表单
袋子 要解 要解散 要跟 见, 见面交 讯A 讯AE 讯E 讯小 识别E 试用 试用装 详情私 说多 账户E 账的 账给你
货商 货商, 货私 货私E 货都 购更 贴有 贴有id 资料里 赏码 赏码付 赚差 赚差价 赞赏 赞赏码 走了E
走小程 走微 走微信 走私单 走系 走系统 走群 走群E 走这边 走这里 赶紧 赶紧加 跟你买 跳单 跳过平
转你E 转到我 转数 转数快 转账N 转账的 较便 较便宜 边没 返现N 这个付 这付 这说 这说E 进群L 退了找
退款 避开平 那串E 邮局账 部渠 部渠道 都懂 都懂, 都来 里便 里便宜 里写 里写着 里更 里更便 里的E
金优 金优惠 金可 金可以 金结 钱1斤 银行L 铺果 长,我 长按 长按识 长有 长期拿 长私下 长能 长赚 门路
问题, 闲鱼链 间 间N 间NE 面有号 面要 面那 面那串 音号 页有链 页看 顶有方 领 领优 领优惠 频 题,
飞机号 鱼N食 鱼不 鱼不吃 鱼号 鱼搜 鹅号L 龙,
    """,
    3: """
+vE ,half ,message ,message_me ,不用 ,单 ,单价 ,发 ,平台 ,想 ,想要 ,我 ,我原 ,拍 ,明 ,比他 ,给你
,自 ,自己 ,要 1下N 1下微 1手价 1条E @Ncom A微 L微 L微信 NcomE N家 N给 PcomE SA微 SA点 Scall_text
Scheaper_off Sdian Sdian_hua Sdon Sdon_t Sdrop Sdrop_your Smy_wechat Smy_wx Spay_cash Sq我
Stransfer_directly Svenmo@ Swechat SwhatsappL Swww_laochen Szfb转 Szhou_at S不要 S以 S加qq S加vx
S加wei S卫星 S发你 S可私 S咸 S咸鱼 S嘉微 S微♥ S微芯 S微言 S快扫 S思我 S我呢 S我拉 S我昵 S斯 S斯聊
S旺 S求微 S照片 S用浏 S甩开 S私底 S私戳 S网名 S老板 S薇芯 S蜜 S要 S认 S货源 S赖id S走zfb S退掉
S邮箱 a_better_price a_way a_way_to app, appA appAE ask avatar avatarE call_text call_textN
cash_appA chat: chat:A cheap cheaper_off comA comAE comX comXE dian dian_hua dian_huaL dm_me drop
drop_your drop_your_wechat from insta@ join_my_private leader line我E ling ling_ling
ling_ling_ling link link_in miaN my_avatar my_avatarE my_bioE my_private my_private_group my_wx_is
on_telegramE order_there order_thereE pay_me_directly paymentE paypal_me q:M qr, q我 s_your search
signal+L signal_me+ telegramE the_leader there_a_way transfer_directly vip v我E v给 v给我 way_to
we_chat: wei_xinA what_s_your www_laochen wx_is xiaohongshu you_cash you_directly you_directlyE
your_number zfb转 zhou_at ♥同 ♥同步 上就 上拿 上有E 上的号 下, 下单便 下单送 下给 下转E 不出来
不吃 不用参 丢失 丢失理 个付E 个包 个签E 个签看 个绿 个绿色 主 之N 书号 买少 买少N 买能 买能便
了扫1 人工 付宝好 付宝给 付平 付平台 付我定 们懂的 们换个 们私聊 们绕 们绕过 价,私 价格我 价给E
价给你 优先E 低E 你成本 你收 你收款 佳薇A 信 信发我 信聊吧 信返N 偷偷告 偷告 偷告诉 像就 像就是
像扫 像有码 像里有 像里的 先付我 先退 入了 全网同 公司账 兴趣的 再发 再找我 分之 分之N 到N 制 加vx
加wei 加weiA 加你E 加薇E 单找我 单聊给 卡转 卡转账 去我 发我微 口账 口账号 可私 号发 号就 司账
司账户 吃草 后面是 咱们换 商量 嘉微 回, 团便 团便宜 在简 在简介 场东 场东门 坑 声张E 备注团 多多搜
多搜 大头贴 大家转 大文水 大看 大量 天有 失理 失理赔 头像就 头像扫 头贴E 好商 好商量 好评截 妈进群
威看 存1 存1下 宝好 宝好友 宝给 宝给我 宝转E 家转 密我E 小红薯 己加E 平些E 序卡 开手 开手机 当面
微♥ 微芯 微芯A 微言 微言A 快扫 快递丢 怕了 思我 思我E 惠E 意私 成 我,给 我买少 我单 我原 我原价
我妈不 我定 我定金 我当 我微 我我帮 我的微 我统 我返 我进 我送1 我银 我银行 房号E 手价 手价E 手机N
打开手 打款E 扣1私 扣号L 扫E 找 抽水 拼团 拼多 拼多多 接, 接受 接扫码 接订 推个便 搜周 搜周周
播间下 放大看 数字就 文E 文水 文水果 斯聊 斯聊我 新的E 是N维 更低价 有内 有内部 有意私 有需 有需要
本价E 来加 来加E 格好商 格我 档案 款到我 比他 比他便 求微 注团购 淘 清, 点我 照片背 片上有 片背
片背面 现货, 现金便 理,N 理E 用参 用参团 用浏 用浏览 用点这 甩开 甩开平 电话 电话E 电话吗 电话给
留下你 的号E 的名字 的好 的数 的数字 的群买 直接订 看签名 码付款 码给你 私戳 种的 程序卡 章 签看
签看1 算E 红书号 给你成 统1 维新 网同 置顶 群L进 群买更 群里都 老陈果 聊价E 薇信E 薇芯A 行卡转
街口账 要价 论 评截 评截图 话便 话便宜 话吗 说加 谈价 账给 赖id 赖laochenfruit 赖laochenfruitE
走zfb 走小 趣的 跟我买 转人 转人工 转账给 过 过1 过我 过我的 返N元 这次 这边N 这边更 这里更 递丢
递丢失 道, 那个绿 里都 金 金交易 金便 金便宜 金少N 链接, 长1 闲 闲鱼 间下 间下单 陈果 陈果园 面是
面有 页看E 领样 领样品 验证 鹅号
    """,
    2: """
AcomE Ncash NcashE SAcom Scontact Soff S入 S名片 S我们 S我家 S我手 S私信 S私聊 jiuN jiuNN san_jiuN
text_meL yao_san_jiu 上家 人就 付了E 便宜的 做的 像扫1 加我发 同步E 名片发 在平台 外 妈进 宜的
家门口 我就 抖 抖音 的朋 的朋友 看 知道 私信你 箱, 给你便 话, 话我 趣的朋 还有 通过1
    """,
    1: """
Stext S好友 S有需 S线下 lower_price
    """,
}  # fmt: skip
"""Runs as `learned_hints.runs_of` gives them, by what they weigh, in tenths."""
