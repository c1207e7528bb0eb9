"""What solicitations hold, and weigh.

From 30,842 lines of the corpora and 19,995 from elsewhere (sha256 ba6b2d70af34855c…;
docs/decisions/0019-solicitation-by-rules.md).

Made by `tests/support/hint_learner.py`, not by hand.
"""

from collections.abc import Mapping
from typing import Final

BASE_POINTS: Final = -16
WRITTEN: Final[Mapping[int, str]] = {
    41: """
com""",
    39: """
v""",
    35: """
搜""",
    33: """
cn vx 信A""",
    31: """
whatsapp""",
    30: """
信AE""",
    28: """
私""",
    27: """
心A 群L""",
    26: """
薇A""",
    25: """
zfb ♥ 加你 心AE""",
    24: """
weixin 号A 好友 微 绿""",
    23: """
me qqL usdt wx 不走 我""",
    22: """
cheaper tg wechat zelle 别在 周周 是A""",
    21: """
wei 同名 微A 打L 私下E""",
    20: """
cc v+A venmo 发你 扣L 直接 老林 裙L 音A 音AE""",
    19: """
hb hkfruit shop x zhou 加 加1下 微E 打款 扣扣 扫 有号 私E 私了 私你 给你 薇 那边""",
    18: """
Szfb directly dm id ig isA line pm v: 不用 不走平 加AE 果园 现金N 聊 自取E 薇AE 裙LE 转 面交""",
    17: """
abcde abcdeE deal hkfruitE 咱 天天 我这N 扣LE 现金 私单 自取 赚 鲁 鹅L""",
    16: """
,加 and cash directlyE isAE line: meE nine pmE qq: qqLE tel telegram top vxA xiaolinveg xin zhuye
会被 加A 加客 加客服 卖, 同名E 对公 就是 微AE 手机L 找我 拿货 挡 收款码 星A 星AE 更低 机@ 机L 机LE
王 电话L 的来E 给个 话L 赖A 陈 领取 飞机@ 鹅LE""",
    15: """
,找我 ,比 Stel S打到 S要N app bioE dd directE from_me fruitking line:A my pay_me vA vAE wechatA wv
zero ♥A ♥AE 不在平 个人 付包 付给我 发, 台外 号L 图里 宝L 宝LE 工行 常年 平 平台外 微信 懂得
打到 撤 支付包 的扣扣 的来 直接转 看我名 系L 系LE 聊E 联系L 芯A 芯AE 行L 讯 账号N 走 软件 闲鱼
页有""",
    14: """
+v ,扫 ,转 A点 Sjiawei Stele Sweixin S不通 S这里 fb jiawei laochen lineA lineAE me_on show signal
tele tw v:A vE w wxE x: 下单 下单E 不让说 买, 付我 企鹅L 别走平 加E 包发我 号AE 同步 地方付 威A
小美 就不走 徾 懂的 我卡 我店 找A 找AE 撤回 方付 有惊 有惊喜 机A 机AE 李 洽 球L 球LE 的私 私单E
第1条 签名 给我N 给钱 葳 要在平 订购 让说 讲 论区 评论区 请加 谈E 账户 赖 过团 飞机A""",
    13: """
,找 N红包 N要 Sjwx Spay_outside Sskype St Svvx S先 S找A S瓦 abcE contact idA inbox jwx meA meAE
my_qr q q: qL qLE qq:L skype suo suo_im the_platform toNN vvx vxAE xA xAE xiaolinvegE 上面 不在
不让 书A 买吗 付包E 信L 信LE 几箱 到L 到LE 加line 加q 加薇 单独 单说 单说E 卫星A 取补 叶E 号码L
咱俩 威AE 我L 我LE 拉你 搜A 是号 是号E 机@A 片上 瓦 看主 私我 给现 网址 群LE 群吗 行NN 见E 订货 识
话LE 赖AE 过团长 这N 里不 随时 领取补""",
    12: """
+l +薇 A打 A打开 L找 L李 L转 N个N N后 S+l Sq: Swe_chat Swhatsap S加微 S手提 S扫图 S走个 S走线 S飞
abc callL callLE direct for_a for_price fruit fruitkingE idAE instead is_fine is_in mia mikegrapes
msg t_pay_here telegram@ trade tx want_in wechat: wechatAE whatsap whatsappE wx: wx:A wxA wxAE
上门 下付 不用走 个签 买吗E 交 以少 价, 低 你N 信号E 加1个 加我 包给我 卡N 卡NN 友圈 可以少 同 团,
图 在相 姐L 姐LE 宝妈 宝店 小鱼 我支付 我的 我的号 手提 打LE 打我 打这 打这个 扫图 扫我 拨 接发红
有码 有码E 果茶 比团 滴滴 独 用平 用平台 用走 的留 相E 省手 省手续 码加 私发 系NN 系我E 线下付
线下转 色支 色支付 苹果茶 要+ 讲E 话N 话NP 说E 走个 走线 走线下 走这 边不 过下 通过下 金N 长期
面付 页 飞 高, 鱼拍E""",
    11: """
+信 ,转账 N1箱 N红 SX下 Sdingtalk Sdm Sjiawo Sqq: Srevolut Stelegram@ Svvechat Sws S先转 S加l
S小蓝 S工行 S我X S有微 S汇到 S洽 S电 S站外 alipayL alipayLE atNN callNN cnE dingtalk dmE go http
http: https https: id: jiawo nainaimami off_platform platform platformE profileE q:L qq qr revolut
san under under_the vvechat vx: vxE wechat:A ws x:A xiaoyu 上家 下单N 不上平 主页你 么么 也行 书AE
了没事 付 付宝N 以私 你line 你号 信接 先转 几多 制这 制这条 加l 加赖 包付 包给 卖场 卡L 卫星 友
发你E 口L 可以私 号NL 同号 同昵 同昵称 吗加 吗加1 在评论 复制这 大文 子家 字就 字就是 小蓝 少点
币付 币付款 平台 当面给 微信接 快手A 懂得来 我A 我X 我发个 我头像 手A 手AE 找我买 报A 报AE 抽 换成
接打 接跟 搜AE 放大 新群 是上 机N 机NN 果子 汇到 淘口 淘口令 滴E 班,能 电报A 留了 的加 的号 的扣
直接跟 看朋 看朋友 码付 码进群 私发E 空格 第N张 红包 红包付 红薯A 给我就 置顶有 群, 老鲁 薯A 薯AE
话NL 账给我 赚你 跳过团 转你 转我 返N 这边不 钱就 韦 页你 顶有""",
    10: """
,便 ,便宜 ,加我 ,现金 ,能 ,进 1块钱 L扣 L扣E NN送 N后面 SA打 SL扣 Scashapp Slet SlineA Sniuniu
Soff_platform Ssl Ssnap Stelegram: SvxA S上图 S别在 S加裙 S号发 S小美 S徽 S打款 S放大 S淘口 S网址
S还是 S陌陌 S飞单 X下 call cashapp cheaperE cut discord fruitmama gmail groupE hmu id:A in_my
is_cheaper kik laochenfruit laochenfruitE meL meLE mikegrapesE my_groupE niuniu off_the_app
one_three outside prices skip_the_platform sl snap telegram: telegram:A telegram@A text the_fee u
venmoE vx:A v吗 v吗E v多 v多少 w: w:A we weixinE yutang 上图 上挂 下角E 不用拼 不要在 不要走 个号
个号E 主业 主页有 了,扫 了几箱 了新 介 付宝L 付宝收 价私 伈 保存 信领 倒着 入数 减N元 别付款 刻
办法 加X 加裙 单独卖 卖你 卡号 卡号N 卡里 发我红 号LE 名片 后面N 君羊 咪 在线E 在评 备注房 外付 威
宜 宝收 宝转 封面 小窗 小群 少N 就不 川川 已私看 底价 座机N 开平 开平台 得来 得来E 徽 想要 懂 我NN
我便 我便宜 我头 我就好 我红 我红包 我送 才N 打那 打那个 打钱 扫, 抠L 抠LE 报@ 报@A 挂了 挪 接私
提示E 方 是团 普 有号E 有提 有电话 有货E 有路 有路子 本人 本人E 机号L 来新 来新群 果王 注房 注房号
淘宝店 溦 溦信 滴我 独卖 班, 用拼 电报@ 留 留个 的A 的AE 的小 的找 的找我 的薇 看签 私看 私看1
立减N 线N 线下 经过 给E 给现金 群里不 背 薇信 行LE 裙 要走 要走平 订 话NN 详 说价 说价E 账号L 货电
货电话 走私下 路子 转账 进不进 退了 退掉 通过 部 部链 部链接 里买 里卖 鑫 陈海 陌陌 隐藏 频 飞单
飞单E 鲜果""",
    9: """
,line ,不 ,平 ,线 ,线下 ,老地 ,要的 ,这边 ,那边 1个群 M后 N两M P后 S+薇 Savoid_the Scash_app
Sdiscord Sdy: Sins: Slet_s Sline: Smy_number Spay_me Sprivate_deal Ssignal+ StextL Stg Swa+
Swhat_sapp Swhatsapp Szelle S不上 S你微 S加企 S加威 S加赖 S动 S动态 S台 S好评 S我号 S我店 S我是
S我能 S扣我 S泰 S盒子 S看 S看签 S蔚 S蔻 S赖A S转u S过数 abcdef account add_me_on avoid_the bio
cash_app cell dwz dy: guozi hua ins ins: insteadE isX isXE let_s linveg liu meNN me_atN my_cell
my_number my_number_is net number_is off off_the pay_outsideE private_deal private_dealE profile
sale sapp scan_to seven shopE signal+ skip_the taobao tb textL tgA tgAE v看 wa+ what_sapp
whatsapp+ your_wechat zh zhE zhouzhou 上的电 下卖 不用点 不走了 不通过 两E 两M 两ME 个L 个LE 个N个
个绿 个群 个群E 买可 买可以 了几 交易E 交省 付这 代理 优 你 你个 你行 你行吗 你钱 便宜 信了E 信哈
信扫E 像 免 内部 别走 到这 制打 制打开 加XE 加企 加企鹅 加威 加微E 加我看 包L 单聊 卡里E 另 号A,
号发不 号多 号多少 同号E 名里 君 周屠 周屠户 回私 图加 在我 地方 塘老王 复制打 奶奶 奶奶妈 奶妈
奶妈咪 好评 妈咪 定金 宝 封面有 小窗E 屠 屠户 底下 张图E 微信发 快加 想直 想直接 懂的E 成N 我AE
我就行 我得 我拉 我摊 我这 戳头 戳头像 打款到 扣M 扣ME 扣我 扣扣L 找我, 把钱 报暗 报暗号 拉你E
拍我 拿到E 换个地 接汇 提示 摊位 数字 新群, 是AE 昵 昵称 更低E 最后 有电 来我的 来电 来电E 林 档
次那个 款加 段N 汇 没事 泰 溦A 溦AE 点吗E 热线 照片上 现 现金减 用点 的dd 的ddE 的滴 直接发 直接汇
矩 短信L 私下 私下卖 私下来 私你了 站外 第1 签名有 签名里 简介 红包N 经 给我得 群 群号L 老周 老李
老陈 聊L 聊LE 能买 能放 脸书 芯 蔚 蔻 蔻L 蔻LE 要在 要的滴 要的留 规矩 言A 言AE 订货E 论区E 询
账打 走账 转u 转完 过小 这个小 这里N 进 送两 那串 都在我 里卖N 金减 金减N 链接在 问我E 面给钱 领券
鱼见E""",
    8: """
+w +薇E +赖 +赖E ,scan ,微信 ,慳 ,我们 ,比这 ,请 ,这 ,那 1箱, @mikegrapes A备 A备注 NN王 NN老
NoffE N个1 N中 N元 N十N N啊 N啊N N就行 S+w S+赖 SN啊 Sbuy Sdd Shmu Sig: Spay_cash Spayme Spdd Ss
Sscan_my SslE StelegramA Stg: Stg@ Svenmo Svx: SwaL Swechat: SwechatA Swhatsapp+ Swx: SwxA Sxhs
Syutang Szalo SzaloL S上门 S个签 S么 S互 S关 S关注 S别拍 S办 S加A S加维 S加薇 S口口 S号 S密E S微L
S打电 S扣L S扣群 S抠 S拉你 S招代 S拨 S溦信 S滴滴 S点我 S照片 S看个 S能加 S要 S认准 S详 S走支 X有
add_meA appL appLE bank bit_ly contactE direct_payment direct_paymentE don_t_order don_t_pay dot
dy:A fees fine for_discount for_discountE huaL huaLE i_ll ig: igA in_private in_privateE insta
instaA instaAE lessE line_id ly message_me my_profileE nainaimamiE order_here pay_you payme paypal
pdd qq群 s_app scan_my sell slE t_order t_order_here telegramA telegramAE tg: tg@ tg@A the_app
the_platformE to_me transfer_to_my venmo@ v信 wA wAE waL want wei_xin weixinA weixinAE what_s_app
without_the www xhs xinA xinAE zalo zaloL zaloLE 上有我 上班 上说E 上面E 下付E 下结 下角 不用在
不经 专 个v 个付 个联 个软 个软件 主E 主页 主页看 么加你 了,通 了加 了没 人账 人账户 付你 付你行
们私 们自 们自己 价 价格不 价给 优惠E 你可 你可以 你的E 你的薇 便加 信上 信号码 信接龙 俺 像看
像里 兴 内部群 别从 别付 别拍 别拍这 别问 到A 加qq 加v 加wx 加信 加卫星 加微领 加我就 加我领 加维
动态 包就 包就算 单N 单独拿 卡号L 去拼 口LE 口口 口口L 另1个 台了 台太 台平 号 号是M 同手 同手机
同步E 名字是 后私 咱们 商, 啊N 啊NE 啊N啊 团了 图上 图中 图扫 图里的 在我那 在线 在这 处理, 夕
夕夕 太高 头像看 头像里 奶粉 好友E 字是 安农 安农场 宜的E 宝NN 宝给我 客服qq 封面E 小安 小安农
少N块 少两 少两块 就好 平台了 平台太 座机 开了 微L 微LE 微信上 微信号 微领 意者 慳 懂的来 我1样
我E 我个人 我主 我主页 我加你 我哈 我哈E 我拉E 我签名 我群 我账 我转账 我领 戳我 打 扣群E 扫码加
抠 招代 招代理 拨N 拿的 拿货的 换个 换个软 接找 接拿E 接给我 推你 搜牛牛 搞 收款 新A 新AE 方便加
时打E 是L 是团长 昵称后 最后N 有v吗 有私 有限 服qq 机NL 板微 板微信 样的 格 格不 橱窗里 款, 款给我
水果E 汇款 泡A 泡AE 海报E 渠 渠道 点主 点主页 点吗 热线N 煮页 片上的 片有 牛牛 独拿 现金少 球球L
理, 用在 留了几 的那个 盒子 目 直接找 省 看个 看我 码在 私你E 称后 窗里 系A 红包就 线NN 线下吧
线下结 线下给 绕 绕过 给个电 给周 维码我 绿的 羊 群外 群里卖 群领 老板微 老规 老规矩 聊价 聊给
联系A 能买吗 能加个 自介 葳A 葳AE 蜜 行卡E 行卡N 要的 要的联 见主 订肉 请点 账到 资料 走团 走支
走支付 转N 转账到 过平 过平台 过数 还是我 这边 送到家 道, 部群 里有 金少 金给 金给我 钉钉 问价
随时打 页看 页看E 预定 领券E 频道""",
    7: """
+微 ,i_ll ,order ,text ,别 ,加微 ,号 ,平台 ,微 ,我手 ,手 ,直 ,看 ,私 ,私我 ,老 ,转我 ,随 1成 1成E
@mikegrapesE L打 Ndiscount NdiscountE N两 N前面 N老 N送货 S+v SA点 SXb Sbit Sbit_ly ScallL
Scheaper_outside Sdiscord: Sdy Siban SibanX SigA Skakaotalk SkakaotalkA Skik SkikA Sone_three
Sorder_outside Sqiuqiu SqiuqiuL SqqL Ssend Ssignal: SsignalL Stelegram找 Susdt Svv Svv: Swa
Swhats_app Swww Sxhs: Syy Syy语 Szz S不懂 S出 S别付 S别用 S加q S加信 S加围 S加扣 S单聊 S去 S叩叩
S售 S唯 S在家 S密 S小红 S弹 S思 S我签 S戳我 S手 S打字 S把图 S招行 S撕 S有意 S有没 S未 S比特 S没加
S短链 S私下 S私你 S站 S等不 S群外 S莱 S葳 S蓝 S薇A S走现 Xb at_gmail at_gmailE bank_transfer
better_priceE bit can_get cheaper_outside comE discord: dm_me dy farmer feesE for_wholesale
four_one four_one_five fps gmailE go_private go_privateE grapesE have hk i_sell iban ibanX ibanXE
igAE ins:A interested kakaotalk kakaotalkA kakaotalkAE kikA kikAE let line@ line@A lishen ll me:
me_privately messenger miabakes my_bio my_stall my_wechat one_five order_outside_the org
outside_the_app price priceE price_outside price_outsideE privateE private_sale private_saleE
privatelyE pt ptE qiuqiu qiuqiuL qiuqiuLE saleE signal: signal:A signalL signalLE stall telegram找
text_for tg:A the_app, the_farmer the_feeE the_money to_order to_payE triple triple_zero vv vv:
vv:A wa waLE weiA weiAE whats_app xhs: xhs:A yy语 yy语音 zfbE zz 上我家 下A 下AE 下说E 不及 不开单
不走团 不走小 专员 个威 个小程 个联系 主换 了,N 了吧, 互 人转账 介第 付现 付现金 以加 以后 以吗E
仲平 仲平E 价不能 价格我 价格私 价目 你直 你直接 便 信X 信号A 信回复 信报 信聊 信说E 倍 像看E
关注我 农, 出去 别用 到支 到支付 前N位 前面M 加qE 加vE 加围 加我送 加扣 加群领 单便 单便宜 卖场A
卖我 卡LE 去那边 发个 发个收 发价 发加 另1 叩叩 可以加 台了E 台扣 号@ 号NN 号N前 号就是 号是L 号果
同E 名加 后N 后用 周周E 唯 团长不 团长每 围脖 图扫码 图放 图里E 场A 场AE 坑了 处 外付款 多多店
多店 大家来 头像 头贴 宝见 宝见E 家微 家搜 家来我 就算 就给你 己扫E 平台扣 底价不 建的 开单 当面付
得, 微信领 微我 成交 我了解 我卖 我家也 我平 我座 我座机 我我 我把老 我支 我现金 我这买 截图扫
户转 户转账 手快 手续费 打L, 打我账 打钱E 扣号 扣扣E 批发 找我E 找老 把图 拉E 拍这 拍这个 招行 拿,
拿价 拿价E 拿便 拿便宜 拿到 按上 按进 接微信 接打钱 接给 推你E 敲我 料里 料里有 新群E 方式 是M
是NN 是我号 是电 是电话 普L 普LE 更 有微信 有想 有方 有没有 朋友圈 果茶E 某 样品 格我 格私 次普
款后 款码 比特 比特币 水印 没加我 注我 海报 海鲜 满了 点com 点我头 然后 片扫 特币 现钱 用在这
用走平 电话吗 电话是 的号是 的团 的戳 的私E 的赖 皮卖场 盆友圈 直接到 直接打 直接给 短链 码L
码发你 碰头 福利 私下买 秋L 秋LE 秋秋L 秒 空间有 等不 等不及 简介第 箱A 系AE 系E 线下交 结算 结算,
绕开 给我, 给我不 给我钱 绿的E 网名 群,群 群主换 群号 群要 群里便 老陈海 聊吧E 联系E 能写 脖 莱
行卡L 表单 要货 要进 见 让大 让大家 评论 识别 话吗 话是 话是N 语音L 说1 请退款 账户转 货的 资料里
赚E 赚你N 走现 走这个 转到我 转我E 转我就 转账N 边N 边NE 边没有 过1下 过下E 这个团 这条 进我 连结
退了单 那边没 邮箱A 都去 都看 里不好 金结算 钉L 钉LE 钉钉L 钱1斤 钱就行 长不 长每 间有 陈海鲜 面M
面ME 面N 音L 音LE 音同名 预定E 鱼拍""",
    6: """
+wei +卫 +卫星 ,pm ,pmE ,内 ,内部 ,后面 ,想要 ,扫码 ,按 ,省 ,省手 ,看主 ,联 ,联系 ,货 ,进店 1样的
Aat Aat_qq A加 A是 L有 L老 M后N NN中 NN订 Noff N中间 N前 N打 N打给 N私 N给 S+wei S+卫 SL打 SN十
SN后 SXtv Sadd_my Sbypass Sbypass_the Sb站 ScallN SdiscordA Sdm_me Sfb: Sfour Sfour_one Sfruitmama
Si_sell Sins Sinsta Sinsta@ Sjoin_our Skakao Skou Skou_kou Sks Slink_in Smy_cell Spaypal Spm_for
Ssnap: Stel: Strade Sv: Svenmo@ Sv同 Swei_xin SweixinA Syao S不在 S丝我 S个 S你加 S你的 S保存
S农行 S别跟 S加tg S加绿 S加群 S加葳 S卡号 S去我 S叩 S司聊 S咋联 S咱 S咱俩 S哇 S图里 S复制 S外边
S多的 S大群 S建了 S建行 S建设 S微伈 S徽A S想吃 S我改 S我简 S打L S扫我 S抠抠 S没拼 S滴我 S球球
S看着 S短信 S私信 S秋 S秋秋 S空间 S维x S绿标 S群L S能私 S脱 S脱离 S脸 S脸书 S自介 S自家 S葳A S薇芯
S要码 S要进 S跳过 S转支 S转数 S邮箱 S防失 S陌 S领试 S鱼上 Xtv a_better a_cut abcdefE accountL
accountLE add_my atL atLE at_my at_qq better bypass bypass_the bypass_the_app b站 ccgy chat
cheaper, cheaper_outsideE cnA code_in code_in_my deals discord:A discordA discordAE do_this
facebook_marketplace_for fb: for_wholesaleE fruitlady grapes group_is_cheaper h has_it i_have
i_just if_you_pay ig:A in_bio in_bioE in_here in_hereE insta@ it_to_you join_our kakao kou kouL
kouLE kou_kou kou_kouL ks link_in marketplace_for me_atL me_for me_privatelyE meet meet_me
miabakesE mia的 mia的烤 my_alipay my_alipayE my_private my_profile my_profile_pic my_telegram
next_time orgE paigu pm_for private_group privately s_on s_on_my scan_my_qr send_you snap: snap:A
sort tel: telegram群 textN textNN the_code_in the_platform_fee thereE this_group to_orderE to_you
trade_privately trade_privatelyE tv twE v, venmo_me v同 weixin: weixin:A whatsappL whatsappLE
wholesaleE yao yao_san you_pay yutangwang yutangwangE yy zhouE zhouzhouE 上印 上有 上次那 下卖吗
下多 下多少 下微 下微信 下次不 下薇 下薇E 不在这 不用团 不用等 不经过 不进E 丝我 个地方 个微
个微吗 个性签 个签有 中间 中间N 主赚 也开 也能 也行E 买,1 买,N 了,加 了号 了我的 了找我 了来 了的
了解E 了返 了重新 事, 事call 事打 交易 交易吧 人工E 人转 亻 亻言 亻言A 付宝 付宝账 付宝转 付款E
付款的 付给 代购 代购E 件A 价不 价格你 价格好 伈A 伈AE 优选 你厂 你取消 你微 你微信 你现金 你留E
便宜N 信P 信下 信下单 信发 信同 信拿 信谈 倒着写 像那 入N 入裙 全款 公开 关注公 写L 写LE 农行
出货E 利群 别声 别声张 别拼 别跟 到NN 到家 到淘 到淘宝 制A 前面 办法E 加qqE 加qqL 加tg 加个v
加我好 加我有 加绿 加葳 单异 单异常 单我帮 单找 单更便 单比 卖你E 卖吗 卫星E 去那 友圈下 发我就
口令 叩 叩L 叩LE 叩叩L 台手 台手续 台能 台费 叶 号了 司聊 名有 名档 名片推 后面L 吧, 呗, 味的 咋联
咋联系 咸鱼号 咸鱼见 哇 回复 因 团,我 团主赚 团团 团找 图保 图保存 图片水 圈下 圈下单 在个 场搜
声张 复制A 外买 外买E 外交 外交易 外边 外边下 大群 失联加 头像那 女士 女士E 奶粉的 好友送 好多
好多E 子上 子上印 子家E 完了E 宜N 宝口 宝口令 宝账 客户老 客户都 家也 家人 家把钱 密我 小红 小群E
就别 就是号 就给 居加 川川果 川果 川果园 币 平台手 平台能 平台费 平好 平好多 建了 建了个 开团,
微伈 微信P 微信给 微信谈 微吗 微吗E 徽A 徽AE 徽信 怎么加 性签 性签名 恒 恒生 您的订 想吃 想吃的
成交E 我XE 我也有 我卡E 我号 我号E 我名字 我吧E 我好友 我店里 我打钱 我改 我改了 我昵 我昵称
我有个 我本 我本人 我比 我相册 我简介 我补 我资 我资料 截图保 户老 户都 打NN 打字 扣点 扫1下 扫了
扫你 扫码E 扫这 扫这个 抠抠 抠抠L 报价 报群 挂平 挂平台 按 换号 换号了 掉 接找我 搜寻 搜果 数快
数给我 敲 方付E 日入 日入N 时打 易E 易吧 易吧E 是LE 是我加 景图E 更优 更优惠 月入 有 有v 有事call
有号码 有微 有意 有我 果子家 枝 标A 标AE 样子 格你 格好 次不 次不用 次那 款了, 款码发 正的 每天
比这 水印E 没加 没拼 没拼成 泡泡A 注公 注公众 淘宝口 添加客 渠道, 滴 滴我E 点comE 点tw 照着 片推
片水 片水印 片角 片角落 特 现付 现金, 现金面 球球 理赔 用团 用拼E 用等 申请退 电报群 电联L 电联N
电话N 留E 留个微 留个电 的,内 的啦E 的底 的打 的打L 的滴E 的说E 相册 看我资 看资 看资料 真正
真正的 着写 着写L 福利群 私下多 私人账 私信拿 私卖 私我E 私讯 秋 秋秋 秒杀E 站外付 签名档 签有
粉的 系人 系我本 紧扫 紧扫E 红包给 纸飞 纸飞机 绕过平 绕过这 给你现 给你钱 给我现 维x 维信E 绿标
绿标A 绿泡 群买 群今 老顾 老顾客 联L 联LE 联N 联NN 联加 联系人 背面 背面有 能加 自介有 自家 菜场
落E 蓝色支 薇L 薇LE 薇看 藏群 蚊E 蜜雅 袋子上 装加 裙N 要不要 要奶 要奶粉 要码 要码的 见头 见头像
视频里 角落 角落E 订E 订单异 说加我 请加客 请退 谈, 账后 账后发 贴了 跟 跟你 跳过 转支 转支付
转数快 转账后 边没 边说 过 过群 过群主 运费E 返N块 这是我 进裙 送两斤 避开平 那个 那边说 邻居加
酱牛 酱牛肉 里来 金, 金面 金面交 钉A 钉AE 钉钉A 钱转 铺 链接, 链接下 链接点 链接私 长加价 门的
防失 防失联 隐藏群 雅 面, 面L 面LE 面N个 面付E 面给 页E 页有链 页见 页见E 领优 领优惠 领试 频里
飞机号 鱼号 鱼链 鱼链接 鲁姐 鸟 鹅号 鹅号L""",
    5: """
+vx +wx +我 ,cheaper ,dm ,half ,i ,prices ,上 ,以 ,以后 ,价 ,后 ,少 ,少两 ,我把 ,每箱 ,现 ,直接
,私下 ,要 ,货都 ,送货 1下我 1私 :miabakes :miabakesE A,别 Acom A微 L打这 L订 NN两 NN微 Ncom Nzero
N位E N咱 N块1 N开头 N微 N比 N百 N给你 N转 S+wx SA加 SL老 SNzero Sadd_wechat Sdeal_outside
Sdiscord_gg Sd我 Semail Sgo Shttp Shttp: Si_have Sinterested SjwxA Smy_qq Spm Sprivate_sale Spxx
Sqq号 Sqq群 Ssee_my Sskype: SskypeA Stele@ SvvxA Sv信 Sw: Swei Sweixin: SxA Syao_san Syi Syi_san
SzfbL S不开 S不挂 S亲加 S你vx S信微 S别家 S前N S加weixin S加个 S加你 S加卫 S加溦 S十微 S卡 S去淘
S发短 S可 S可滴 S同号 S威A S威新 S密我 S弹我 S微我 S快手 S怎么 S意 S意者 S我家 S我摊 S我电 S把你
S拍 S敲我 S斯 S有内 S有赞 S欢 S欢迎 S珈薇 S申请 S盒 S看水 S真正 S私E S私单 S箱 S箱子 S纸飞 S绕开
S背着 S能不 S薇信 S薇我 S要货 S详询 S跟你 S踢我 S转我 S长按 a_private abcd abcdE accountE
add_wechat and_i and_i_ll apple_tea ask_for ayfarm buy call_meN can_do can_we_do cash_instead cnAE
cnX cnXE deal, deal_outside discord_gg discount, d我 etsy example for_better for_deals for_details
for_detailsE for_less for_priceE for_the fruitmamaE gg guoyuan handle handle_is here i_pay_you
if_you insta@A isL isLE isNN is_in_my it_cheaperE jiu just jwxA jwxAE l linNN line_isA linkE meN
me_directly meet_me_in message_meE my_page my_qq my_qq_is need_to no_need_to off_app off_appE
on_facebook on_telegram pxx qE qq_is q群 san_jiu scan_the_code see_my send sign signal+L skype:
skypeA skypeAE soul straight t_me t_pay takes_a takes_a_cut talk tele@ tele@A telegramE textLE
to_pay topE top_buy top_buyE transfer_to vip vvxA vvxAE vx多 vx多少 wc we_do we_do_this weiE
with_cash w信 w信E xiaoyuE yi yi_san you you_directly zeroN zfbL 上买 上付E 上说 下N 下不 下买
下价N 下好 下好友 下成 下成交 下拿 不出来 不吃草 不懂的 不挂 不挂平 不方 不方便 不用平 不进 业银
业银行 个1 个1E 个号A 个地 个好友 个微信 个新群 个签看 串 主页自 主页见 么付 么找 么找我 么私 么联
么联系 也有, 买 买多 买更便 买能 买能便 了,直 了个新 了单 了号E 了扫 了找 了重 亏 亲加 亲加个 亲戚
人价 人价, 今晚 今晚N 介有 介自 介自取 从我 从我这 付平 付平台 付我E 付款给 付现E 代理的 令AE
以不在 以再便 们换 件AE 价低 价出 价格加 价目表 份以 份以上 企鹅 企鹅裙 众号 优先 位, 位不 你vx
你vx多 你便 你便宜 你加 你取 你吗 你吗E 你好友 你现 你进E 你链 你链接 信E 信lin 信linN 信到 信处
信处理 信就 信微 信给 信联 信联系 信转我 做代 做代理 像扫 像有 先退款 入裙E 公众 公众号 关注
内部链 册第 写在 农业银 出货 击链 击链接 到对 到对公 到我 前N 办 加L 加w: 加weixin 加个好 加了微
加你了 加你吧 加你好 加卫 加大号 加好 加好友 加威信 加微看 加我备 加我返 加溦 加赖E 加错 加错了
包N 包付款 十微 单加 单我 单独找 卡上E 卫星号 厂 去淘 去淘宝 及 友送 发你链 发图 发我我 发短
发短信 发红 发红包 可滴 台吗 台吗E 台太坑 台赔 右下 右下角 号加 号就 名 名, 名字就 名档E 名看 名自
名自取 名里有 后发货 君羊L 周周家 周家 咨询热 咱们自 品牌 哥, 嘉薇A 团多 团多少 团长让 团长那
图给我 图识 图识别 圆子 圆子家 在图 在朋 在朋友 在相册 在简 在简介 在置顶 在自 在菜 在菜场 块1
块1斤 复制 外面买 多上 多了 多了1 多多上 多店铺 大家把 大家转 大量 太狠 太贵 失联 头像扫 头像有
奖, 好说 威加 威新 威新A 存1 存1下 完了 宜点E 宝买E 客服line 客服v 家, 家带 家把 家转 家转我 封都
小盒 小盒子 小群的 小鱼不 少 少收 就发 就好, 局账 局账号 屏蔽 己 己搜E 已发 巾1 带娃 帮你取 平台吗
平台赔 序, 序付 底下交 店下 店下单 店名 店小 建行 开头的 开淘 开淘宝 弄 式 张图 弹我 弹我E 微信A
微信lin 微信处 微信报 微信聊 微店下 微我E 微看 快团 快团团 快手 怎么付 怎么找 怎么私 怎么联 思我
您的 懂的别 成团, 成本价 成的 我,每 我qq 我qqE 我不用 我代收 我们私 我卡上 我地 我威 我威信 我小
我小群 我平些 我扫你 我拿货 我有更 我朋 我朋友 我的N 我的团 我的收 我看图 我空 我空间 我简 我置
我置顶 我赖 我领E 戚 户 户口 打N 打开淘 打我卡 打我银 打款E 打给我 扣群 扫1 扫图E 扫码转 找我没
把老 把钱转 抖音A 抢到的 报名, 拉 拉微 拉微信 拨打 拼车 拼车E 接付现 接汇款 接给你 接转账 推个
搜就 搜就行 搜我 搜牛 撤了 收钱码 数字E 方客 方客服 早送 星号 星号A 是底 是底价 昵称, 普+ 普+L
有N维 有vx 有事打 有价 有内 有内部 有店 有没 有群 有联 有赞 服line 服v 本价 李华 李婶 来加 林NN
林小 林小姐 果 格加 格加我 次普+ 款,N 款到 款码已 每箱 比群 比群里 比较便 汇款到 没, 泡泡 消吧,
清, 点cn 点cnE 点击链 点我主 熟人 熟人价 片里有 狠 独找 现金交 现金结 现金自 珈薇 理的来 甜,
用line 电联 百分 百分之 的加我 的单 的单独 的团E 的收 的收款 的朋 的朋友 的渠 的渠道 的看 的说
皮卖 目录 目表 相册第 看主页 看到了 看头 看头像 看水 看水印 知道 短信到 码付款 码在相 码已发 码扫1
码的 码私 码私发 码转 示E 离平 离平台 私聊给 秋号 秋秋号 种的, 秒回 秘 称, 程序, 程序付 窗 窗我
窗我E 站面 站面交 第 等下 签名看 签名自 签看 签看1 简介自 箱,要 系 系你E 紧加 紧加E 红书A 红薯号
经平 经平台 给1 给1下 给个微 给团主 续费 绿泡泡 绿色 绿色聊 置顶 羊L 羊LE 群,都 群享 群的扣 老办
老办法 老周E 老鲁L 联 联系 背着 能做 能私 脱离 脱离平 脸书搜 自己 色聊 色聊天 艾 落 蔽 薇我 薯号
虾皮卖 行卡 裙E 要不 要价 要十 要的打 要私E 角E 订单我 询热 询热线 详询 说加 请了 请联 请联系 谈
账优 账打N 账的 货平 货都在 购更 赖@ 赖@A 走小程 走私单 赶紧加 踢我 转人 转人工 转你E 转账优
转账的 软件A 较便 较便宜 边开 过这个 还有 这个E 进E 进不 进小群 进微 进微信 进新 进裙E 退款了
退款后 送1斤 道A 那边N 邮局账 邮箱 部群E 里的E 金交 金自 金自提 钱,不 钱打 钱码 银 长按 长让 长那
问我 间NE 随 雷 面的 面要 音号A 页自 顶有方 领样 领样品 频道A 飞机联 验证 高私 鱼不吃 鱼见 鲁L
鲁LE 鹅裙""",
    4: """
+1下 +weiE +微信 ,N折 ,cheaperE ,dmE ,go ,不开 ,价格 ,别从 ,别申 ,想 ,我加 ,我统 ,明早 ,看我 ,请加
,谁 ,谁要 1下图 1会儿 1声我 1手价 1斤E :abc @hkfruit @hkfruitE A加E A拿 A拿货 L张 L微 N,私 NN陈
Ncash NcashE N找 N找我 N私E N维 N维码 N聊 N订购 N陈 Pcom P平 P平台 S+vx S+微 SA微 SN聊 Savoid
Scall_text Scall我 Scheaper_if Sdd有 Sdian Sdian_hua Sdm_for Sd音 Sgive_me Shttps: Sig Sinbox
Smy_insta Spay Spay_via Spaypal给 SqL Sq号 Sscan_the Ssignal_me Stb StelL Stelegram群 Susdt付
SwhatsappL Swire_it SzelleL S不过 S以后 S价钱 S先退 S全网 S出去 S出平 S加X S加line S加wechat S加wx
S发你 S发我 S发邮 S嘉微 S小绿 S彳 S微A S微x S微博 S微言 S微讯 S徽信 S快加 S快团 S您的 S我们 S我认
S戳头 S扫这 S按 S推特 S旺 S有门 S来 S汇 S汇款 S用浏 S甩开 S码在 S私l S私戳 S线下 S老客 S蔻蔻 S裙L
S裙号 S认 S识 S识别 S说多 S赞赏 S走微 S走薇 S进不 S进裙 S退了 S钉 S长 S问价 and_save and_saveE
app, app,i appletea as_phone avoid bit_lyA buy_it call_text call_textN call我 chat: chat:A chatA
chatAE cherry cherryE dd有 dd有货 dian dian_hua dian_huaL dm_for dwz_cn d音 example_org farm_and
fee_if find_me_on fpsL fpsLE give give_me give_me_your group, guoyuanN has_it_cheaper idM idME
if_we igE it, jennyfruits jennyfruitsE laochenN lee less line我 link link_in_bio lyA lyAE me, me@
me_your_number message_me_privately mia烘 mia烘焙 moneyE money_to_my my_bioE my_contact my_ig
my_insta name on on_taobao on_telegramE on_wechat order_hereE outside_the pay_cash pay_via
paypal给 paypal给我 qq_com q号 rather ring s_your same_as same_as_phone saveE saveNE save_the
save_the_fee scan_the search see_my_profile shop_a shop_aE signal_me signal_me+ straight_from
t_abc t_abcE t_cn t_cnA tea telL telLE text_meE text_me_at their this_app this_appE to
to_my_account to_my_alipay trade_outside trade_outsideE usdt付 usdt付款 v,A via via_my v的 v看E
v给 v给我 we_chat we_chat: we_chatA what_s_your whatsapp+L whatsapp_number whatsapp聊 wholesale
wire_it wire_it_to xiaohongshu xiaoyushop you_cash you_directlyE your_number your_wechatE zelleL
zelleLE 上的号 上面的 下价 下单了 下单便 下找 下找我 下结E 下给 下走 下走E 下跟 下跟你 不好 不扣
不用了 不用群 不能绕 不要跟 不走系 不走群 不过系 东到 东到家 丝我E 丢失 丢失理 个line 个whatsapp
个人E 个人档 个团 个团长 个新 个签E 中了 主能 主页联 书号 书见 书见E 买便 买便宜 买更 了备 了微
了微信 了扫1 了新团 了没抢 了直 了直接 了私 事打L 交现 交现金 京东到 人别 人工 人档 人档案 从平
从平台 他便 他便宜 付宝E 付宝好 付款, 令 令A 令红 令红包 以便 以便宜 以后直 们懂 仲 件聊 件聊E
价格另 价私E 价私聊 价给你 价钱 众号果 优惠N 会儿 低的 低的E 你v 你们懂 你单独 你吧 你想 你懂的
你报 你收 你收款 你码 便在 便在这 便宜的 便宜私 信1 信1样 信NN 信XE 信同手 信就是 信我吧 信是
信返N 偷偷告 偷告 偷告诉 像N 像N维 像上 先加 先转钱 全网 兼职刷 再发货 写着呢 农行L 几号E 出平
出平台 别人 别在平 别家 别申 别申请 到N 到给 到银 到银行 加lineE 加vx 加v看 加wechat 加个line
加你E 加我wx 加我了 加我威 加群E 加群L 加薇E 包也 包也行 包发 包口 包口令 包裹上 区南 区南门 区门
区门口 十份 十份以 单找我 卖吗E 南门, 占 卡上 即 厂家 去我 友圈天 友申 友申请 发你, 发我微 发邮
发邮件 取消了 取消吧 口令A 口令红 口账 口账号 可以便 台外付 台的 台走 号N 号是 司聊E 吃的 同样的
名就是 名片有 名里写 后NE 后N位 后直 后直接 后面 后面那 向的 吗,不 吧这边 周 周E 周周N 咪E 咱们换
嘉微 回, 团退 团长有 团长能 园大 园大叔 图片上 圈天 圈天天 在找我 在这付 在这说 场外交 声张E 声我
声我单 备注团 夕夕有 夕有 外下 外下单 外付E 外的 多, 多多搜 多少我 多搜 多送 大单 大家都 大文水
大看 天天有 太坑 太坑了 失理 失理赔 头像N 头像上 头贴E 头贴有 好友申 妈咪E 威看 官方客 定金给 宜的
宜私 宝A 宝好 宝好友 家了 家都 小区南 小区门 小店 小绿 小鱼N 小黄 少我 就发货 就是手 己加E 己扫
己的 巾1包 常请 常请加 平台的 平台走 店就 店报 店铺 开了新 开单E 开头 开抖 开抖音 异常请 引流 彳
微x 微xin 微♥ 微信1 微信L 微信X 微信吧 微言 微言A 微讯 微讯A 徽信E 快递丢 怕了 情私 惠N 意向
意向的 意者请 我,不 我wx 我下单 我个 我们自 我减 我减N 我别 我单 我卖N 我发红 我名 我在N 我手 我码
我码E 我私你 我统 我统1 我群里 我薇 我那 我那里 戳 戳E 手价 手价E 手机N 才NE 打开抖 扣号L 扣扣号
扫码添 找我A 抖音看 报上有 报价E 抽奖, 拍 拼, 拼了 按识 按识别 掉, 接来 接转 控 推特 搜同 搜同款
搜小鱼 搜李 搜李婶 收款N 放大看 数字就 敲我E 文水 文水果 料有 方便在 方法E 明早送 是v 是手 是手机
晚有 景图 更低的 更多 有E 有id 有idE 有意向 有我手 有摊 有摊位 有更低 有福 有福利 有联系 有门
有门路 有需 有需要 服qqL 期合 期合作 机号 机号@ 来主 来主页 来我 板你 板你微 果园大 果王E 果茶小
柑 格另 档案 款,我 款联 款联系 每箱便 比团长 民 水果 没抢 没抢到 注团 注团购 活动, 消了 消吧 湿巾1
滴滴滴 点击 点这 片推你 牛肉, 玉 王N 王姐L 现N 现N元 现加 现金优 现金便 用了E 用浏 用浏览 用点这
用群 甩开 甩开平 电话 电话E 电话下 电话我 的N维 的取 的号E 的啦 的小程 的数 的数字 的时候 的看我
的赖E 的赶 的赶紧 的链 的链接 盆友 监 监控 直接来 看更 看更多 看联 看联系 着呢E 码加客 码已 码添
码添加 私l 私下跟 私信E 私信下 私戳 私戳E 私聊, 私聊可 私转 私转E 立减 站外下 箱便 箱便宜 箱私 系@
系@A 系统E 红书号 红包也 红包口 红包转 线下价 线下成 绕开平 给你报 给钱E 给钱就 统1 统E 维信 维心A
维新 维码 群主能 群扫 群扫码 群要解 群里下 老 老客 老板 老板你 者请 耙柑 耙耙 耙耙柑 聊, 聊价E
聊价格 聊可 聊可以 聊吧 职刷 联系@ 背景 背景图 能加你 能绕 能绕过 脸书A 自己扫 自己的 舰店E 茶小
茶小铺 蔻蔻 蔻蔻L 薇信E 薇发 行 行L张 街口账 表私 袋子 裙号 裙号L 裹上 要解 要解散 要跟 见, 角
订购E 认准 讯A 讯AE 识别E 话, 话下 话便 话便宜 详情私 说出 说出去 说多 说给 请扫 谁要 账给你
货到给 货私 货私E 货都 贴有 贴有id 贵, 费太 资料有 赏码 赏码付 赚差 赚差价 赞赏 赞赏码 走微 走微信
走系 走系统 走群 走群E 走薇 趣的朋 跟你买 跟我买 跳过平 转微 转微信 转战 转账打 软 软件聊 边不好
边不用 过1 过系 过系统 运费 返N元 返现N 返现加 这付 这拿的 这次 这说 这说E 进价给 进店报 进群L
退了找 退掉, 退款联 递丢 递丢失 通过1 那串E 邮件 里不方 里写 里写着 里有N 金优 金优惠 金便 金便宜
链接打 长按识 长有 长期合 长能 长能私 门路 问题, 闲鱼拍 闲鱼链 间N 需要私 面交易 面交现 面是
面的码 面那 面那串 音号 音看 页有E 页有福 页联 页联系 顾客 领红 领红包 题, 鱼 鱼N食 鱼搜 鹅""",
    3: """
+vxE +微E ,Noff ,message ,message_me ,不经 ,中 ,他 ,小程 ,拉 ,拉你 ,比他 ,订 ,订单 ,送 ,通过 1比
1比1 @Ncom L微信 L联 L联系 NcomE N就 N王 N聊E P可 P可以 S+我 SL联 Salipay_me Sfps Slaochen
Sline_id Smy_wx Sq我 Ssearch Ssignal Ss我 Stelegram_me Stransfer_to SvA Swhat_s Sxiaoyushop S上微
S丝 S丝聊 S为心 S你v S别走 S加vx S包裹 S喂心 S图上 S小区 S思聊 S换个 S来主 S某 S申 S群号 S背 S转N
S转微 alipay_me avatar avatarE cheaper_if comA comAE ddE dm_to do_you_take fruitlady_shop have_a
i_have_a if ling ling_ling ling_ling_ling me:L miaN my_avatar my_avatarE my_wx my_wx_is of_this
of_this_app order_the order_there order_thereE outside_of_this paymentE pls pm_me q:M q我 s我 s我E
takes taobao_com tel:N telegram_me text_meL to_add to_add_me to_me, transfer v我E we_trade wechatE
whatsapp+N wx_is you_outside you_outside_of you_take zelle_to 上微 上微信 下,后 下付款 下图 下谈
下谈E 下转E 不上 不在群 不用参 东搜 丝聊 丝聊E 个人资 为心 主 书号L 书社 书社团 了,平 人就 人资
人资料 付了E 企鹅号 优先E 你, 你v多 你价 你价格 你另 你另外 你懂 你成 你成本 信发你 信发我 信吧
信吧E 信直 信直接 信聊吧 像就 像就是 像扫1 像里有 先付我 先退 内部渠 册里有 出去聊 别走这 加我发
动, 包NE 包进 单聊给 单请 印就 印就是 去微 去微信 去掉 去聊 去聊E 友A 友AE 友圈有 发我N 取消1
另外的 台会 号发 号果园 同样 后发 后面不 后面是 商量 喂心 喂心A 图N是 图片右 圈有 在N栋 在主
在主页 在自介 大叔 天有 头像就 头的 好友A 好商 好商量 好评截 存 家店 小群里 就知 就知道 尾号E 己拼
平台会 店铺果 微信就 微信直 微信看 思聊 思聊E 我q 我定 我定金 我就 我抽 我新 我是 我能 我银 我银行
战 戳我E 手 扣1私 扣N 扣我E 扫你码 把你 抖音 抖音号 抽水 拿的E 接微 接跟我 推个便 推给 推给你
搜我店 搜蜜 搜蜜雅 播间 新群在 方的 是N维 是vE 有, 有line 有熟 有熟人 本价E 机号是 格好商 档E 比1
比他 比他便 水印就 消1 点这个 片右 片右下 现金可 用参 用参团 留货 留货E 的好 的来找 的滴滴 的码E
直接付 直接微 直播间 省下 看个签 码LE 码发 码给你 社团 私lE 私聊下 私讯E 私讯小 章 系我L 红包进
纸尿 纸尿裤 经过团 给你成 给我发 给我吧 维码看 美 聊,可 聊下 聊下单 聊你E 聊聊价 肉, 能私聊 脸书社
自介E 自己拼 行吗 表单, 要加我 要的看 要的私 言 讯E 讯小 评截 评截图 话不方 说L 赖laochenfruit
赖laochenfruitE 走不 走小 走这边 赶 赶紧 跟上 过我的 进门 那边E 部渠 部渠道 都来 里有价 里说了 金
金可 金可以 钉 铺果 长,我 长1 问題 面不 面不在 面买 面给现 題 鱼上 鱼的""",
    2: """
,N箱 ,we ,我这 ,给你 1下N S电话 S老板 better_price card group qr, 下单送 个名 个绿色 们换个 企
佳薇A 单送 威♥ 平些E 当面 我,给 我1下 抖 数 易 给我转 行不 账户E 那个绿""",
    1: """
my_whatsapp 些话 低E 少钱E 货源""",
}  # fmt: skip
"""Runs as `learned_hints.runs_of` gives them, by what they weigh, in tenths."""
