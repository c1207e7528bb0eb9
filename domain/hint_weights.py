"""What solicitations hold, and weigh.

From 28,001 lines of the corpora and 19,995 from elsewhere (sha256 ba6b2d70af34855c…;
docs/decisions/0019-solicitation-by-rules.md).

Made by `tests/support/hint_learner.py`, not by hand.
"""

from collections.abc import Mapping
from typing import Final

BASE_POINTS: Final = -15
WRITTEN: Final[Mapping[int, str]] = {
    39: """
com v""",
    35: """
搜""",
    33: """
cn""",
    32: """
vx 信A""",
    31: """
whatsapp""",
    30: """
信AE""",
    27: """
心A 私""",
    26: """
号A""",
    25: """
加你 心AE 薇A""",
    24: """
weixin zfb ♥ 不走 好友 群L""",
    23: """
wechat zelle 周周 微 私E 绿""",
    22: """
me qqL usdt wx 不用 我""",
    21: """
微A 是A""",
    20: """
and cc cheaper tg v+A wei 发你 同名 老林""",
    19: """
hb hkfruit id line shop venmo 不走平 微E 打款 扣L 扫 私下E 私了 面交""",
    18: """
directly dm meE pm top v: zhou 别在 加 打L 私你 给你 聊 聊E 薇 裙L 那边 音A 音AE""",
    17: """
Szfb abcde abcdeE directE hkfruitE ig nine x zhuye 加AE 天天 对公 我这N 扣扣 有号 看我名 薇AE 转
鲁""",
    16: """
,加 ,转 S要N cash dd directlyE inbox isA profileE telegram xiaolinveg 不在平 加1下 加A 加客 加客服
包发我 号L 就是 常年 微AE 懂得 扣LE 找我 拿货 星A 星AE 更低 机@ 机L 机LE 果园 现金 私单 裙LE 见E
账户 赖 领取 飞机@ 鹅L 鹅LE""",
    15: """
Stel S打到 deal from_me isAE line: pmE qq: qqLE show tel tw vA vAE vxA wechatA wv xin ♥A ♥AE
付我 会被 号AE 同名E 咱 平 我店 手机L 打到 撤回 收款码 洽 现金N 球L 球LE 电话L 直接 系L 系LE 联系L
话L 赖A 赚 过团""",
    14: """
+v ,找我 ,比 Sjiawei Sweixin S不通 S瓦 app atNN bioE jiawei laochen line:A lineA lineAE my pay_me
q signal t_pay_here v:A vxAE w wxE x: zero 下单E 不在 不让说 书A 买吗 付包 付给我 信L 信LE 入数
别走平 加E 发, 台外 图里 地方付 宝L 宝LE 小美 就不 工行 平台外 微信 懂的 我L 找A 找AE 挡 支付包
方付 李 滴E 瓦 的扣扣 的来 直接转 第1条 给现 群吗 芯A 芯AE 让说 讯 谈E 账号N 走 过团长 长期 陈
随时""",
    13: """
+薇 Sjwx Sskype Svvx S先 S加微 S找A is_in jwx me_atN me_on q: qL qLE skype vE vvx wxA wxAE xA xAE
上面 买, 了没事 付包E 以少 加q 加我 加薇 单独 友圈 取补 可以少 叶E 姐L 姐LE 威A 威AE 宝妈 少点
我LE 我卡 打LE 拉你 拨 是号 是号E 有惊 有惊喜 机A 机AE 片上 的来E 的私 看主 私单E 私我 签名 红包
给个 给我N 给钱 群, 群LE 自取 自取E 葳 行L 要+ 要在平 订购 讲 讲E 话NP 说E 请加 边不 退掉 页有
领取补 飞机A""",
    12: """
+l +信 A点 L找 L李 L转 N后 N红包 N要 S+l Sbuy Spay_outside Sq: Ssl St Swe_chat S别在 S扫图 S滴滴
S走个 S这里 S飞 abc abcE bio contact direct fruit idA meA meAE mia mikegrapes my_qr outside
profile qq qq:L sl suo suo_im the_platform toNN tx wechat: wechatAE xiaolinvegE yutang 下付 下单
不上平 不让 个人 个号 书AE 买吗E 价, 企鹅L 你号 几箱 加1个 单说 单说E 卡N 卡NN 卫星A 另 宝店 小鱼
平台 想要 手提 打这 打这个 扫图 找我买 提示E 搜A 撤 新群 机@A 比团 滴滴 独 王 班, 的加 的留 省手
省手续 看朋 看朋友 码加 私发 第N张 系NN 系我E 线下付 给我就 老鲁 色支 色支付 行NN 订货 订货E 论区
评论区 话N 账到 赖AE 走个 转你 转账到 过下 返N 这N 这边不 通过下 里不 面付 页 飞 鱼拍E""",
    11: """
,扫 ,找 ,现金 ,能 ,转账 NN王 N个N Sdm Sjiawo Sqq: Srevolut Stelegram@ Syutang S先转 S加l S小蓝
S工行 S手提 S打款 S有微 S汇到 S走线 X有 avoid_the call callL callLE cheaperE cut dmE for_price
fruitmama go http https https: id: idAE in_my jiawo msg off_the_app platformE privateE revolut
seven skip_the_platform telegram@ trade venmoE vx: vxE wechat:A whatsappE wx: wx:A x:A xiaoyu 上家
上门 下单N 不用走 么么 也行 交 付 付宝N 以私 企鹅 伈 低 你N 你line 信接 信领 倒着 先转 制这 加l
加line 加赖 包给我 卖, 卡L 卫星 友 口L 可以私 号NL 同 同号 同昵 同昵称 同步 吗加 吗加1 咪 咱俩 图
在相 在评论 复制这 子家 字就 字就是 小群 小蓝 币付 币付款 平台了 底价 座机N 微信接 快手A 我A 我NN
我支付 我的号 我送 手A 手AE 打钱 扫, 接发红 接打 搜AE 新群, 最后 有码 有码E 本人E 机N 机NL 果子
果茶 汇到 用平 用平台 用走 留了 私发E 红薯A 线下 线下转 置顶有 苹果茶 薯A 薯AE 裙 话LE 话NL 话NN
详 走线 走线下 走这 软件 通过 里买 钱就 韦 顶有""",
    10: """
,加我 ,线 ,线下 A打 A打开 M后 N1箱 N两 N后面 SX下 Savoid_the Scashapp SlineA Spay_me Ssnap
Stelegram: StextL SvxA S上图 S个 S加A S加裙 S小美 S徽 S拨 S洽 S站外 S认准 S还是 S陌陌 X下 callNN
cashapp cnE discord gmail guozi http: id:A lessE linveg meL meLE nainaimami off off_platform
one_three pay_outsideE platform q:L san snap telegram: telegram:A telegram@A textL vx:A v多 v多少
w: w:A want_in zhouzhou 上图 下角E 不走了 个签 主页你 了加 交省 价私 便宜 信号E 几多 别从 制打
制打开 制这条 刻 办法 加裙 包L 包给 单独卖 卖场 卡号N 台了 台了E 号A, 号LE 号码L 名片 君羊 在我
在评 复制打 外付 奶奶 奶奶妈 奶妈 奶妈咪 好评 妈咪 宜 宝转 小窗 开平 开平台 微信发 微信号 想直
想直接 懂得来 我发个 我哈 我头 我头像 我就好 我得 我摊 我的 才N 打款到 打那 打那个 扣扣L 扫我
扫码E 把钱 抠L 抠LE 拉你E 挂了 接私 方 是团 普 本人 没事 淘口 淘口令 溦 溦信 独卖 留 留个 的A 的AE
的号 的扣 的找 的找我 的薇 相E 短信L 码付 私下 立减N 第1 签名有 经 给我得 网址 群里不 老陈 芯 薇信
言A 言AE 论区E 识 账号L 账给我 货电 货电话 赚你 走账 转我 转账 进不进 那串 部 问我E 陌陌 隐藏 页你
    """,
    9: """
+薇E ,line ,老地 1个群 L扣 L扣E NN送 N个1 N红 P后 SA打 SL扣 Sdd Sdiscord Sdy: Sins: Sinsta@ Slet
Slet_s Sline: Sniuniu Soff_platform Stg: Swa+ Swhat_sapp Szelle S不上 S么 S你微 S加个 S加威 S加维
S加薇 S加赖 S动 S动态 S号 S号发 S小红 S我是 S我能 S淘口 S看签 S蔚 S蔻 S转u S飞单 a_better abcdef
alipayL alipayLE dy: for_a_discount hmu hua ins ins: insta@ instaA instaAE instead insteadE
is_cheaper laochenfruit laochenfruitE let_s liu meNN mikegrapesE my_groupE niuniu pay_you price
priceE qr s_app sapp sell shopE signal+ t_order_here taobao tb text tg: transfer_to_my venmo@ v吗
v吗E v看 wa+ weixinE what_s_app what_sapp 上挂 上有 上有我 上的电 不开单 不用拼 不通过 个L 个LE
个N个 个号E 个绿 主业 了几 了几箱 了新 介 付宝收 价格不 你 你行 你行吗 信了E 信哈 信接龙 兴 减N元
别付款 别走 到A 加X 加XE 加威 加我看 加维 单N 单独拿 单聊 卖你 卡号 卡里 发你E 号发不 号多 号多少
同号E 名里 后N 后面N 君 周周E 咨询热 回私 团, 团了 图加 在我那 在线E 地方 处 备注房 大文 威 宜的E
宝收 封面 封面有 小窗E 少N 川川 平台太 座机 建的 张图E 当面给 得来 得来E 徽 快加 意者 懂 懂的E
我AE 我便 我便宜 我就行 我把老 我账 我这 打 打我 报@ 报@A 报A 报AE 拍我 拿到E 拿的 拿货的 挪 换成
接汇 提示 收款 放大 数字 是上 是团长 昵称后 更低E 有号E 有电 有电话 有私 有路 有路子 机NN 机号L
来新 来新群 来电E 林 格不 次那个 比这 水果E 注房 注房号 泰 海报E 渠 渠道 溦A 溦AE 滴我 点吗 点吗E
然后 照片上 牛牛 独拿 现 用拼 电报@ 电报A 的dd 的ddE 的团 直接打 直接汇 看签 私下来 私你了 称后
站外 签名里 线下交 经过 绕过 给现金 群 群里卖 老李 能买 能加个 能放 自介 蔚 蔻 蔻L 蔻LE 要的
要的留 要走 要走平 见主 询热 询热线 说价 说价E 请点 资料 走这个 跟你 路子 转u 转完 软 过小 这个团
这个小 进 送两 部链 部链接 都去 都在我 里卖 金N 链接在 问价 陈海 面给钱 飞单 飞单E 高,""",
    8: """
+w ,不 ,便 ,便宜 ,别 ,我们 ,私我 ,转我 1块钱 @mikegrapes A备 A备注 NN老 N中 N啊 N啊N N就行 N老
N送货 S+w S+薇 SN两 SN十 SN啊 Sig: Spayme Spdd Sprivate_sale Ssend Ssignal+ Stele StelegramA Stg
Stg@ Svenmo Svx: SwaL Swechat: SwechatA Swhatsapp Swx: SwxA Sxhs Szalo SzaloL S不懂 S互 S去 S台
S售 S好评 S密E S思 S想吃 S我店 S打电 S扣我 S拉你 S招代 S放大 S有没 S没加 S泰 S点我 S电 S盒子 S看个
S私下 S网址 S能加 S脸 S脸书 S详 S赖A S走支 S过数 add_meE appL appLE bit bit_ly can_get comE
don_t_order dwz dy:A fruitlady groupE huaL huaLE i_sell ig: igA igAE isL isLE isX isXE is_in_my
line_id lishen ly messenger my_page my_wechat off_the order_here org payme paypal pdd private_sale
privatelyE pt ptE sale t_order tele telegramA telegramAE tg@ tg@A the_app, the_fee the_platformE
to_me u v, v信 wA wAE waL want we wei_xin weixinA weixinAE whatsapp+ without_the xhs your_wechat
zalo zaloL zaloLE zz 上次那 上班 上说E 下付E 下卖 下结 下角 不方 不方便 不用点 不经 不要走 专 个v
个小程 个群E 个联 个联系 个软 个软件 主E 主页 主页自 买可 买可以 了,通 了吧, 了没 了的 互 交易E
付你 付你行 付宝L 付现金 付这 代理 代购 代购E 们私 们自 们自己 仲平 仲平E 价不能 价格我 你个
你的薇 你直 你直接 你钱 保存 俺 倍 像看 像里 免 内部 别付 别拍 别问 到NN 前N位 加qq 加v 加微领
加我就 加我领 包就 包就算 卡LE 卡号L 发我红 口令 台太 台平 同手 同手机 名字是 后私 哥, 商, 啊N
啊NE 啊N啊 团团 图上 图里E 处理, 夕 夕夕 头像 头像看 头像里 奶粉 字是 安农 安农场 定金 宝 客服qq
家把钱 小安 小安农 小红 就给你 已私看 币 底下 底价不 开单 微L 微LE 微我 微领 懂的来 成N 我1样 我E
我主 我主页 我加你 我拉 我拉E 我的团 我签名 我红 我红包 我这买 我领 戳 戳E 戳头 戳头像 扣M 扣ME
扣号 扣群E 扫码加 批发 找我, 找我E 招代 招代理 拿, 按上 换号了 接拿E 接跟 推你 新A 新AE 时打E 是AE
是NN 昵 昵称 有v吗 有想 有货E 有限 朋友圈 服qq 来电 板微 格 格我 档 橱窗里 次那 段N 汇 淘宝店 滴
滴滴E 煮页 片上的 片有 现金减 球球L 理, 用点 留了几 的团E 的滴 盒子 直接跟 看个 矩 码发你 码进群
私下卖 私看 私看1 窗里 系A 红包N 红包就 线下结 线下给 给周 维码我 羊 群号L 群外 群要 老板微 聊价
聊吧E 聊给 联系 联系A 背 能买吗 能写 脸书 葳A 葳AE 行卡E 行卡N 要的滴 规矩 说加我 赚E 走支 走支付
转我就 还是我 这边 连结 退了 送到家 里卖N 金减 金减N 钉钉 随时打 页自 预定 领券 领券E 鱼见E 鲜果
    """,
    7: """
+微 +赖 +赖E ,bank ,bank_transfer ,scan ,后面 ,微 ,微信 ,我手 ,手 ,按 ,现 ,直 ,看 ,老 ,要的 ,请
,货 1箱, L打 N前面 S+v S+赖 SA点 SL打 SXb Sbit Sbit_ly ScallL Scash_app Sdiscord: Sdy Sfruitmama
Si_sell Siban SibanX SigA Skakaotalk SkakaotalkA Skik SkikA Smy_cell Smy_number Sone_three
Sorder_outside Sprivate_deal Sqiuqiu SqiuqiuL SqqL Ss Sscan_my Ssignal: Stele@ Susdt Svv Svv: Sv同
Swa Swhats_app Swhatsapp+ Swww Sxhs: Syy Syy语 S别付 S别拍 S别用 S别跟 S办 S加q S加企 S加围 S加绿
S单聊 S口口 S叩叩 S可 S咋联 S咱 S唯 S图里 S在家 S大群 S建了 S弹 S我号 S我改 S我签 S我简 S手 S扣群
S把图 S抠 S招行 S撕 S有意 S未 S欢 S欢迎 S比特 S溦信 S照片 S看 S短 S私你 S站 S等不 S群外 S能不 S葳
S薇A S薇芯 S要 S详询 S走现 S跳过 Xb add_me_on at_gmail at_gmailE better cash_app cell chat
cheaper_outside code_in code_in_my contactE discord: discountE dm_me dot dy fb fees feesE fps
gmailE grapesE have iban ibanX ibanXE ig:A ins:A insta kakaotalk kakaotalkA kakaotalkAE kik kikA
kikAE line@ line@A linkE me: me_privately message_me miabakes miabakesE my_alipay my_bio my_cell
my_number my_number_is my_profile nainaimamiE on_facebook order_hereE order_outside_the pay_cash
prices private_deal private_dealE qiuqiu qiuqiuL qiuqiuLE scan_my signal: signal:A skip_the tele@
tele@A tg:A tgA tgAE the_code_in the_money the_platform_fee to_order triple triple_zero twE vv vv:
vv:A v同 wa whats_app www xhs: xhs:A xinA xinAE yy yy语 yy语音 zfbE 上面E 下薇 下薇E 不用在 不要在
不走团 专员 两E 个号A 个威 个群 主页看 么加你 买,1 了,N 了来 人账 人账户 付现 令 以吗E 件A 价不
价格你 价格私 价目 价给 优 优选 你可 你可以 你微 你微信 你留E 你的E 供货 便 信E 信P 信下 信下单
信号码 信回复 信报 像 像看E 入N 关注 内部群 农, 别拍这 别用 别跟 前面 前面M 加vE 加wx 加企 加企鹅
加卫星 加围 加我送 加绿 加群领 动态 卖场A 卡里E 厂 去拼 去那边 发价 发加 发我就 口LE 口口 口口L
另1个 叩L 叩LE 叩叩 叩叩L 号@ 号NN 号N前 号了 号是M 同E 名加 呗, 咋联 咋联系 唯 团长不 团长每 围脖
图中 图扫 图放 图里的 在线 场A 场AE 塘老王 多了 大家把 大家来 大群 太高 头贴 好友E 子上 宝NN 宝见
宝见E 客户老 家把 家搜 家来我 封面E 小群E 少N块 就算 就给 建了 建了个 开了 当面付 微伈 微信P
微信领 怎么加 恒 恒生 您的订 想吃 成交 我了解 我卖 我吧E 我平 我我 我打钱 我支 我改了 我有个
我简介 我转账 我那 戳我 户老 手快 打我账 扣我 扣扣E 扫1下 扫了 找老 把图 抠 拉E 拍这 拍这个 招行
拿便 拿便宜 拿到 按进 换个地 换号 接微信 接找 接给我 推你E 搜寻 搜牛牛 新群E 方付E 是L 是LE 是我号
是电 是电话 普L 普LE 景图E 有 有微信 有意 有方 有没有 板微信 果子家 果茶E 某 样的 格你 格私 次普
款加 款后 款给我 比特 比特币 水印 没加 没加我 泡A 泡AE 海报 海鲜 渠道, 满了 点com 点主 点主页
点我头 片扫 特币 现金少 现钱 用在 用在这 用走平 的号是 的小 的打L 的私E 的那个 皮卖场 盆友圈 目
直接发 直接找 省 看我 码在 私下买 私你E 秋L 秋LE 秋秋L 秒 秒杀E 空间有 等不 等不及 简介 系AE
红包给 纸飞 纸飞机 绕 给E 给个电 给我不 给我发 给我钱 绿的 群买 群领 老陈海 脖 菜场 蓝色支 蜜
行卡L 要的联 要货 要进 见头 见头像 视频里 识别 话是N 详询 语音L 请退款 赚你N 走团 走现 走私下 跳过
转N 转我E 转账N 边N 边说 过1下 过下E 返N块 这里N 退了单 那个 那边说 部群 里不好 金少 金给 金给我
钱就行 钱打 长不 长每 间有 陈海鲜 面M 面ME 面N 音L 音LE 页看 页看E 频道 频里 鱼拍 鱼链 鱼链接 鸟
    """,
    6: """
+wei +卫 +卫星 ,N箱 ,order ,pm ,pmE ,不开 ,价 ,加微 ,平 ,扫码 ,比这 ,直接 ,省 ,省手 ,看主 ,送货
,那 ,那边 1成 1成E @mikegrapesE Aat A加 L有 NN中 NN微 Nzero N中间 N元 N前 N微 N打给 N王 N百 N私
N给 N转 S+wei S+卫 SA加 SNzero SN后 SXtv Sadd_my Sbypass Sbypass_the ScallN Scheaper_outside
SdiscordA Sdm_me Sfb: Shmu Si_have Sins Skakao Skou Skou_kou Smy_insta Spay Spay_cash Sqq群 Ssnap:
Stel: Strade Sv: Svenmo@ Swei_xin SweixinA Swire_it SxA Szz S上门 S丝 S个签 S你加 S保存 S关 S关注
S出 S出去 S前N S加tg S加你 S加卫 S加扣 S加群 S加葳 S卡 S卡号 S哇 S复制 S多的 S威新 S密 S微伈 S徽A
S打字 S扣L S扫我 S把你 S抠抠 S斯 S来 S球球 S真正 S码在 S私信 S秋 S秋秋 S空间 S箱 S箱子 S纸飞 S维x
S网 S老客 S自介 S自家 S莱 S薇我 S要进 S认 S长 S问价 S防失 S陌 Xtv abcd abcdE abcdefE add_meA
add_my apple_tea atL atLE bank bank_transfer bypass bypass_the call_meN ccgy cheaper, cnA deals
direct_payment direct_paymentE discord:A discordA discordAE discord_gg do_this don_t_pay farmer
fb: five for_less for_wholesale for_wholesaleE four four_one four_one_five gg go_private
go_privateE grapes has_it hk i_have i_ll i_pay_you in_bio in_bioE interested is_cheaperE kakao kou
kouL kouLE kou_kou kou_kouL let line_isA ll meN me_atL me_directly me_privatelyE meet mia的
mia的烤 my_alipayE my_insta need_to no_need_to number_is off_app off_appE one_five orgE
outside_the outside_the_app pay_cashE price_outside price_outsideE private_group qq群 scan_my_qr
scan_to send_you snap: snap:A soul t_me tb_cn tel: textN textNN the_app the_farmer this_app to
to_my_account to_orderE top_buy top_buyE trade_privately trade_privatelyE transfer_to tv weixin:
weixin:A whatsappL whatsappLE wholesaleE wire_it wire_it_to xiaoyuE you yutangwang yutangwangE
zeroN zhouE zhouzhouE 上我家 上门E 下价N 下多 下多少 下微 下微信 下说E 不及 不在这 不好 不经过
不走小 不进 不进E 个地方 个微吗 个性签 个收 个新群 个签有 中间 中间N 主页有 么联 么联系 也能 也行E
买 买,N 买更便 了,加 了,扫 了个新 了号 了我的 了解E 了返 了重新 事call 事打 交易 交易吧 人转 亻
亻言 亻言A 从我这 付宝账 付宝转 付款E 付给 以加 以后 们换 价 伈A 伈AE 你厂 你吗 你想 你懂 你现金
便加 信发 信号A 信同 信微 信扫E 信聊 信联 信联系 信说E 信谈 倒着写 像那 入裙 关注公 关注我 写L
写LE 出去 别声 别声张 到家 到支 到支付 到淘 到淘宝 到这 制A 前N 办 加L 加qE 加qqL 加tg 加个v
加个好 加你了 加卫 加微E 加我好 加我有 加扣 加葳 包付 包付款 单便 单便宜 单异 单异常 单更便 单独找
卖你E 卖我 卫星E 去淘 去淘宝 去那 友送 发不出 发个收 发图 另1 可以加 台手 台手续 台扣 台费 叶 号
号就是 号是L 名有 名档 名片推 君羊L 周周家 周家 咱们 咸鱼见 哇 团,我 团长那 图保 图保存 图扫码
图片水 在简 在简介 在菜 在菜场 在这 场搜 声张 复制A 外买 外买E 外付款 多多店 多店 失联加 头像那
女士E 奶粉的 好友送 好多 好多E 威新 威新A 子家E 完了E 宝口 宝口令 宝账 家, 家人 家带 家微 少两
少两块 就发 就好 就是号 居加 川川果 川果 川果园 己 己扫E 已发 平台手 平台扣 平台费 底下交 店下
店下单 开单E 微信给 微信谈 微吗 微吗E 微店下 徽A 徽AE 徽信 快团 快团团 怎么联 性签 性签名 您的
成交E 我不用 我卡E 我号E 我好友 我家也 我改 我昵 我昵称 我有更 我比 我的N 我相册 我看图 我空
我空间 我简 我置 我置顶 我群 截图保 截图扫 户转 户转账 手续费 打N 打NN 打字 打我卡 扣扣号 扫你
扫这 扫这个 把老 把钱转 抠抠 抠抠L 抽 抽成 拍 拿价 拿价E 按 换个 接单 接找我 接给 推个 摊位 数字E
数给我 敲我 斗音A 料里 料里有 方便加 方式 日入 日入N 易吧 易吧E 是M 是我加 昵称, 更 有N维 有v
有事call 有微 有我 有没 有联 果农, 样品 款,N 款到 款码 款码发 正的 比这便 水印E 汇款 汇款到 泡泡A
注公 注公众 注我 滴我E 点comE 热线 片推 片水 片水印 片角 片角落 牛肉 独找 王姐L 现金面 球球 用拼E
用这个 申请退 电报 电联L 电联N 电话是 留E 留个微 的单独 的戳 的说E 的赖 直接到 直接给 看到了 真正
真正的 着写 着写L 短链 示E 福利 私下多 私卖 私我E 私讯 秋秋 称, 立减 站外付 第 签名档 签有 箱A
粉的 系E 系人 紧扫 紧扫E 红包付 线下吧 结算 绕开 绕过平 绕过这 给个微 给你现 给你钱 续费E 维x 绿泡
绿的E 网名 羊L 羊LE 群,都 群享 群号 群里便 老办 老办法 老顾 老顾客 聊, 联L 联LE 联N 联NN 联加
联系E 联系人 能私 自介有 自家 自己 莉 莱 落E 薇我 薇看 藏群 蜜雅 行LE 表单 袋子上 裙N 要在 要奶
要奶粉 要的打 见 角落 角落E 订 订E 订单异 让大 让大家 话是 请了 请加客 请退 账后 账后发 账户转
账打 账打N 货源 货都在 贴了 资料里 转你E 转账后 转账的 边NE 过平 过平台 过这个 运费E 这是我 进我
进裙 送1斤 送两斤 邮件 邮箱A 邻居加 部价E 酱牛 酱牛肉 里有 里贵 金结算 金面 金面交 钉A 钉AE 钉钉A
钱转 银 铺 链接私 长那 问我 防失 防失联 随 隐藏群 雅 面, 面付E 面的 面给 页E 页有E 页见 页见E
预定E 飞机号 鱼号 鲁姐 鹅号 鹅号L""",
    5: """
+vx +wx +我 ,Noff ,cheaper ,cheaperE ,i ,后 ,想 ,想要 ,报 ,每箱 ,私 ,私下 ,联 ,联系 ,这边 ,送
1下我 1样的 1私 :miabakes :miabakesE Aat_qq Acom A是 L打这 NN订 Ncom Ndiscount NdiscountE NoffE
N个点 N十N N块1 N给你 N订购 P可 P可以 S+wx Sb站 Scheaper_in Sdeal_outside Sdiscord_gg Sdon Sdon_t
Sd我 Semail Sfb Sfour Sfour_one Shttp Shttp: Sjoin_our SjwxA Spay_via Spaypal Spm Spm_for Spxx
Ssignal Sskype: SskypeA SvvxA Sv信 Sw: Swei Sweixin: Syao Syao_san Syi Syi_san SzfbL S不过 S丝我
S亲加 S你vx S你的 S信微 S全网 S加weixin S加溦 S去淘 S叩 S司聊 S咱俩 S外边 S威A S小绿 S建行 S建设
S弹我 S微博 S微我 S快手 S怎么 S意 S意者 S我电 S戳我 S打L S敲我 S方 S方便 S楼下 S汇 S汇款 S没拼
S滴我 S珈薇 S用浏 S申请 S电话 S盒 S看水 S看着 S短链 S私单 S绿标 S能私 S葳A S薇信 S裙L S要码 S要货
S走微 S走薇 S跳 S转支 S退了 S那边 S长按 S领试 S鱼上 account accountE accountL add_wechat as_phone
ask_for at_my at_qq ayfarm better_priceE b站 cash_instead cheaper_in cheaper_outsideE cnAE cnX
cnXE deal, deal_outside discount d我 example_org farm_and for_discount for_discountE
group_is_cheaper i_just if_you if_you_pay igE isNN it_to_you join_our jwxA jwxAE l laochenN linNN
line_me link_in_bio meet_me message_meE my_ig my_profileE my_profile_pic on order_from pay_via
pay我 pm_for privately pxx qqE q群 same_as same_as_phone save_the save_the_fee scan signal+L
skype: skypeA skypeAE straight text_for thereE this_appE to_pay to_payE to_you vvxA vvxAE vx多
vx多少 v给 v给我 wc we_chat we_do weiA weiAE weiE w信 w信E yao yao_san yi yi_san you_pay zelle_to
zfbL 上买 上说 下买 下价 下卖吗 下好 下好友 下次不 下结E 下给 下转E 不用团 不过系 丝我 个1 个1E
个人E 个地 个微 个微信 个新 个点 个账 个账号 串 主赚 么找 么找我 么私 也卖, 也开 也有, 了,直 了单
了号E 了扫 了找 了找我 了新团 了重 交现 交现金 亲加 亲加个 人价 人价, 人工E 今晚 从平 从平台 从我
他便 他便宜 付宝 付我E 付款给 件AE 价低 价格好 价目表 价钱 企鹅裙 优惠E 位, 你vx 你vx多 你便
你便宜 你加 你吗E 你好友 你懂的 你现 你进E 你链 你链接 便宜N 信NN 信X 信XE 信lin 信linN 信吧 信吧E
信处 信处理 信我吧 信拿 信给 信转我 像上 入裙E 全款 全网 内部链 册第 再发货 写在 利群 别人 别拼
到我 加qqE 加w: 加weixin 加了微 加你E 加你吧 加你好 加好 加好友 加威信 加我备 加我威 加溦 加赖E
单加 单找 单比 卖吗 卡上E 及 友圈下 友圈天 发个 发你链 发我我 取消了 另外的 叩 台吗 台吗E 台的
台能 台赔 台走 右下 右下角 号N 号优 号优惠 司聊 司聊E 名 名, 名字就 名就是 名档E 名里写 名里有
后NE 后N位 后发货 后用 后面L 吧, 吧这 味的 咱们自 咸鱼号 嘉薇A 回复 因 团主赚 团多 团多少 团找
团退 团长让 园大 园大叔 图片上 图给我 图识 图识别 圆子 圆子家 圈下 圈下单 圈天 圈天天 在图 地方,
场外交 坑了 块1 块1斤 塘老 复制 夕夕有 夕有 外交 外交易 外的 外边 外边下 多少我 多店铺 大家转
天天有 太狠 太高, 失联 头像上 奖, 女士 好说 存1 存1下 完了 官方客 定金给 宜N 宝买E 宝给我 客服line
客服v 家也 家转 家转我 密我 小盒 小盒子 小绿 少我 少收 就发货 巾1 带娃 平台吗 平台的 平台能 平台赔
平台走 平好 平好多 序, 序付 店名 开了新 开抖 开抖音 开淘 开淘宝 弄 引流 弹我 弹我E 得, 微xin 微信A
微信X 微信lin 微信吧 微信处 微信报 微信聊 微我E 快手 怎么找 怎么私 悄悄说 悄说 想吃的 成本价 成高
我,每 我也 我也有 我代收 我们私 我卡上 我地 我威 我威信 我小 我小群 我平些 我店里 我扫你 我新 我朋
我朋友 我本 我本人 我码 我码E 我补 我资 我资料 我那里 我领E 户口 手机N 打开抖 打开淘 打我银 打款E
扫图E 扫码转 找我N 把你 抖音A 报价 报名, 报暗 报暗号 报群 抽奖, 抽成高 抽水 拉 拉微 拉微信 拨打
拼车 拼车E 挂平 挂平台 掉, 接付现 接汇款 接给你 接跟我 控 搜同 搜同款 搜我 搜李 搜李婶 搜果 搜牛
搬到 改了 敲 方, 方客 方客服 早送 时打 易E 星号 星号A 普+ 普+L 景图 暗号优 更优 更优惠 月入 有事打
有价 有号码 有福 有福利 有联系 服line 服qqL 服v 本价 李婶 林NN 林小 林小姐 果园E 果园大 枝 标A
标AE 格好 次不 次不用 次普+ 款, 款了, 款联 款联系 每天 每箱 比团长 比群 比群里 比较便 水果 没拼
没拼成 泡泡 消了 消吧, 添加客 熟人 熟人价 特 狠 现付 现金交 珈薇 理赔 用团 用浏 用浏览 电报群 电联
电话N 电话吗 电话我 留个电 的N维 的号E 的打 的滴E 的看 的说 的链 的链接 监控 目表 直 相册 相册第
看我资 看水 看水印 看资 看资料 码付款 码的 码私 码私发 码转 碰 福利群 私信下 私信拿 私聊, 私聊给
私转 私转E 秋 秋号 秋秋号 秒回 秘 程序, 程序付 窗 窗我 窗我E 站面 站面交 箱子上 系@ 系@A 系你E
系我L 系我本 紧加 紧加E 线下价 给1 给1下 给钱就 续费 维信E 绿标 绿标A 绿泡泡 绿色聊 群今 群接
群的扣 老客 老规 老规矩 聊吧 联 联系@ 背景 背景图 能做 能加 能私聊 脸书A 脸书搜 色聊 色聊天 艾 落
薇信E 蚊 蚊E 行 行卡 表私 装加 裙E 要码 要码的 要私E 订购E 讯A 讯AE 评论 识别E 话吗 说1 说出
说出去 说给 请扫 账优 账的 账给你 货平 贵, 费太 走微 走微信 走薇 赶紧加 转支 转支付 转给我 转账优
软件A 较便 较便宜 过数 过系 过系统 过群 过群主 这E 这拿的 进不 进小群 进新 进裙E 退掉, 退款了
退款后 退款联 里NE 里来 金交 钱1斤 链接点 长加价 长按 长让 闲鱼拍 间NE 雷 面L 面LE 面N个 面交现
页有惊 顶有方 顾客 领优 领优惠 领样 领样品 领试 验证 高私 鱼上 鱼塘 鱼塘老 鱼的 鱼见 鹅裙""",
    4: """
+vE +weiE ,1箱 ,dm ,中 ,价格 ,内 ,内部 ,别申 ,发 ,平台 ,我统 ,我这 ,拉 ,拉你 ,拍 ,搜 ,明早 ,看我
,要 ,请加 ,谁 ,谁要 ,进 1下, 1块 1声我 1手价 :abc @hkfruit @hkfruitE A加E A微 A拿 L张 L老 L联
L联系 L进 L进来 N,私 NN两 Ncash NcashE N位E N开头 N比 N腰 Pcom S+vx S+微 SA微 SL联 Sadd_wechat
Salipay Scall_text Scheaper_if Sdian Sdian_hua Sdm_for Sd音 Sgive_me Sig Slink_in Smeet Smy_own
Spaypal给 SqL Sqq号 Sq号 Ssee_my Ssignal_me Stb StelL Susdt付 Sv在 Swhat_s SwhatsappL Sxiaoyushop
SzelleL Szhou S上闲 S不在 S不开 S不挂 S价钱 S你v S偷 S偷偷 S先退 S农行 S别家 S加line S加wechat
S加wx S加了 S十微 S去我 S发你 S发我 S可滴 S同号 S嘉微 S图上 S密我 S已私 S微A S微x S微言 S微讯
S快加 S快团 S您的 S想做 S我头 S我家 S我的 S我认 S戳头 S扫这 S换个 S推特 S收u S新裙 S旺 S有赞 S有门
S申 S短信 S私E S私l S绕开 S群L S群接 S老板 S脱 S脱离 S自提 S蔻蔻 S视 S视频 S赞赏 S转我 S转数 S进不
S邮箱 S都取 S钉 alipay and_i and_i_ll and_save and_saveE app, appletea bit_lyA call_text
call_textN can_we_do cherry cherryE comA comAE ddE dian dian_hua dian_huaL dm_for do_you_take drop
dwz_cn d音 example find_me_on for_deals for_priceE fpsL fpsLE fruitmamaE give_me give_me_your
guoyuan guoyuanN idM idME if_we is_cheaper, it_cheaperE jennyfruits jennyfruitsE jiu lee line我
lyA lyAE me_and me_for me_your_number message_me_privately miaN moneyE money_to_my my_bioE my_own
my_telegram my_telegramE need_to_pay number on_taobao on_telegram on_telegramE on_wechat
order_directly order_there order_thereE own pay_here pay_hereE pay_meE paypal给 paypal给我 qE
qq_com q号 s_your san_jiu saveE scan_the_code search see_my see_my_profile shop_a shop_aE
signal_me signal_me+ t_abc t_abcE t_cn t_cnA takes talk taobao_com tea telL telLE text_meE
text_me_at the_feeE to_me, topE trade_outside trade_outsideE usdt付 usdt付款 via vipE v在 v的 v看E
we_do_this what_s_your whatsapp+L with_me xiaohongshu xiaoyushop you_directly you_directlyE
you_take your_number your_wechatE zelleL zelleLE ♥同 ♥同步 上付E 上闲 上闲鱼 下N 下付款 下单便
下吧 下吧E 下成 下成交 下找 下找我 不上 不出来 不吃草 不懂的 不扣E 不挂 不挂平 不用了 不用平
不用等 不用群 不能绕 不要跟 不走系 不走群 不走这 业银 业银行 东到 东到家 丢失 丢失理 丨 个line
个whatsapp 个人档 个名 个团长 个好友 个签E 个签看 中了 主页联 主页见 么付 之N 书号 买能 买能便
了微 了微信 了扫1 了没抢 了直 了直接 了过 了过1 事打L 京东到 亲戚 人工 人档 人档案 今晚N 付宝好
付款, 付现E 代理的 们懂 们私下 们绕 们绕过 价出 价私E 价私聊 价给你 份以 份以上 众号 优先 会儿
位不 低的 低的E 你, 你v 你v多 你们懂 你价 你价格 你单独 你吧 你吧E 你报 你转账 你钱吗 信1 信1样
信上 信发你 信发我 信同手 信就 信就是 信是 俩 做代 做代理 偷 偷偷 像N 像N维 像扫 像有 像里有
像里的 先转钱 先退款 公众 公众号 兼职刷 内部价 再找我 写着呢 农业 农业银 农行 几号E 击链 击链接
分之 分之N 别在平 别在群 别在这 别家 别申 别申请 到L 到对 到对公 到给 加lineE 加vx 加v看 加wechat
加个line 加微看 加群E 加群L 加薇E 包N 包也 包也行 区南 区南门 区门 区门口 十微 华E 单取 单取消
单送 卖吗E 南门, 占 卡上 卫星号 厂家微 去微 去微信 友申 友申请 发你, 发我微 取消吧 取消订 可滴
台外付 台太坑 台扣点 台费E 号加 号发 号就 号是 号老 吃的 同样的 名片有 后面 后面是 后面那 向的
吗,不 周周N 咪E 咱们换 咸鱼链 嘉微 回, 团了, 团长有 团长能 园, 在别 在别的 在小 在找我 在相册
在这付 在这说 坑 声张E 声我 声我单 备注团 外付E 外部 外面买 多, 多,找 多送 大单 大叔 大家都 大量
天有 太坑 太坑了 失理 失理赔 头像N 头像扫 头像有 头贴有 好友申 妈咪E 妈进群 威看 宜N块 宝A 宝好
宝好友 家微信 小区南 小区门 小群的 小贝 小鱼N 小鱼不 小黄 少 就好E 就行E 尾号E 局账 局账号 差价,
己拼 已私 巾1包 常请 常请加 建行 开头 开头的 异常请 式 張相E 微x 微信1 微信L 微信上 微信就 微看
微芯 微芯A 微言 微言A 微讯 微讯A 徽信E 快递丢 怎么付 想做 想做代 意向 意向的 懂的别 成团, 成的
我qq 我qqE 我下单 我个人 我们自 我单 我卖N 我发红 我号 我名 我名字 我妈不 我当 我手 我扫 我拿货
我是 我现金 我私你 我统 我统1 我能 我订 我赖 戚 手 手价 手价E 打开E 打款, 打给 扣 扣点 扣群 扫1
扫码添 找我A 抖 抖音 抢到的 报上有 拼了 拿的E 拿给 拿链 拿链接 按识 按识别 接, 接来 接订 接转你
接转账 推个便 推特 推给 推给你 搜小鱼 搜我店 搜果子 搜老 播间 收u 收钱码 数 数字就 数快 敲我E 料有
新团E 新裙 明早 明早送 是A, 是v 是厂 是厂家 晚N 晚N点 更低价 更低的 更多 有id 有idE 有vx 有价目
有店 有意向 有抽 有更低 有群 有赞 有门 有门路 有需 有需要 机号 机号@ 李华 李华E 来不 来我群 松小
松小贝 果 果园, 柑 档E 档案 款,我 款到我 款码已 此 每天特 每箱便 民 没, 没抢 没抢到 注团购 消吧
消订 消订单 清, 湿巾1 点cn 点cnE 点击链 点我主 点这 烘 烘焙 烦, 热线N 焙 片推你 片里 牛肉, 玉 王N
现N 现N元 现加 理,别 理的来 用line 用了 用了E 用点这 用等 用等成 用群 电话 电话E 电话下 百分
百分之 的,内 的加我 的取 的数 的数字 的朋 的朋友 的来找 的渠 的渠道 的看我 的肉 的赖E 的赶 的赶紧
的软 的软件 皮卖 监 目录 直接来 直接订 直播间 看 看个签 看头 看头像 看更 看更多 看联 看联系 知道
码A 码AE 码L 码发 码在相 码已发 码添 码添加 离平 离平台 私l 私lE 私人账 私聊可 私讯小 种的, 站外下
签看 签看1 算E 箱, 箱,要 箱便 箱便宜 箱私 系统E 红书A 红书号 红包也 纸尿 纸尿裤 线N 线NN 线下成
经过团 给你报 给团主 给钱E 统1 统E 维信 维心A 维新 维码E 群要解 群里下 老 老板 老王 老鲁L 耙柑
耙耙 耙耙柑 聊价E 聊价格 聊可 聊可以 职刷 肉, 肉松 肉松小 背面 背面有 能加你 能绕 能绕过 脱离
脱离平 自动 自己拼 蔻蔻 蔻蔻L 薇发 虾皮卖 行L张 袋子 被 要不 要不要 要价 要十 要解 要解散 要跟 见,
角 角E 订单取 认准 讯小 试用 话下 说加 谁要 货到给 货的 货私 货私E 货都 购更 贴有 贴有id 资料有
赏码 赏码付 赚差 赚差价 赞赏 赞赏码 走了E 走小程 走系 走系统 走群 走群E 趣的朋 跟上 跟你买 跟我买
转人 转人工 转到我 转战 转数 转数快 边没 过 过1 过我的 返N元 返现N 返现加 还有 这个E 这买 这付
这条 这次 这说 这说E 进E 进微 进微信 进群L 退了找 递丢 递丢失 通过1 道, 道A 那串E 那行 那边E 那边N
邮局账 部价 部群E 都加我 都取 都取消 都来 里写着 里有N 里的E 金 钉 钱,不 钱1 钱码 银行L 链接,
链接下 长,我 长按识 长有 长能 长能私 门路 问题, 需要私 面买 面交易 面的码 面给现 面要 面那 面那串
音号 音号A 页有福 页联 页联系 领红 领红包 频道A 题, 高,我 鱼N食 鱼不 鱼不吃 鱼搜 鲁L 鲁LE 麻烦,""",
    3: """
+tg +tgA +微E ,dmE ,half ,i_ll ,message ,message_me ,小程 ,我加 ,我原 ,比他 ,比团 ,给你 ,自 ,自己
1下N 1下图 1会儿 1斤E @Ncom @qq_com AcomE A拿货 L微 L微信 N,order NN陈 NcomE Noff N发我 N就 N开
N找 N找我 N维 N维码 N陈 PcomE S+tg S+我 Scall我 Sfps Sgo Shttps Shttps: Sinsta Slaochen Sline_id
Smy_wechat Smy_whatsapp Smy_wx Sq我 Ss我 Stelegram_me StgA Stg频 Stransfer_directly SvA S不要
S为心 S以后 S出平 S别走 S前 S加X S加vx S加wei S喂心 S好友 S小区 S彳 S微♥ S徽信 S思我 S我支 S按
S来主 S来加 S某 S私戳 S背 S背着 S裙号 S识 S识别 S说多 S进裙 S退掉 S钉钉 a_better_price appA appAE
avatar avatarE ayfarmE call_meL call我 cash_appA chat: chat:A chatA chatAE comX comXE
dm_for_details dm_to for_details for_detailsE fruitlady_shop group group, have_a i_have_a
id_nainaimami id_nainaimamiE if join_my_private line我E line领 ling ling_ling ling_ling_ling link
link_in lower_price me@ me@A message_me_for my_avatar my_avatarE my_contact my_private
my_private_group my_whatsapp my_wx my_wx_is off_platformE order_direct order_directE paymentE pls
q我 saveNE send s我 s我E tel:N telegramE telegram_me text_meL tg频 tg频道 this_group to_my_alipay
transfer_directly vip vx同 v我E we_chat: we_chatA wechatE whats_appL whatsapp+N whatsapp聊
wholesale wx_is you_cash 上次 上的号 上面的 下单的 下单送 下图 下跟 下跟你 下面那 不吃 不来 不过平
东搜 丝我E 个人资 个付 个付E 个包 个绿色 为心 主 之后 买少 买少N 了吧 了备 了备注 了私 人别 人就
人资 人资料 付了E 令A 令AE 以后直 以开票 价给E 企鹅号 优先E 优惠N 你厂家 你成 你成本 你收 你收款
你码 佳薇A 便宜的 信吗 信直 信直接 信聊吧 信转N 信返N 像就 像就是 像扫1 公司账 内部渠 册里有 农行L
出平 出平台 别走这 加line领 加wei 加weiA 加wx: 加我发 十份以 单找我 单聊给 卖 印就 印就是 即 去我
友A 友AE 友圈有 发红 发红包 取消1 口令A 口账 口账号 号周 号周周 号果 号果园 司账 司账户 吃草 同步E
名片发 后发 后直 后直接 品牌 商量 商银 商银行 喂心 喂心A 团团链 团长赚 图N是 图片右 图片里 圈有
在N栋 在主 在主页 在自介 在这下 外下 外下单 多上 多多上 大头贴 大文水 大看 头像就 头的 头贴E 好友A
好商 好商量 好评截 威♥ 宜的 家更便 家都 密我E 小窗我 小红薯 小群里 少钱E 就知 就知道 工商银
工行卡 己加E 己搜E 平些E 开票 当面 彳 得被 微♥ 微信同 微信吗 微信是 微信直 微信看 怕了 思我 思我E
情私 惠N 成 我q 我买少 我减 我减N 我原 我原价 我在N 我微 我我帮 我档 我档口 我的微 我的收 我群里
我进群 我那边 战 戳我E 扣N 扣号L 扣点太 扫E 扫了备 扫你码 折NE 接扫 接转 接问 搜周 搜周周 收钱
放价 放价E 放大看 文水 文水果 易 是N维 是vE 是我 晚有 有, 有line 有v的 有内部 有熟 有熟人 本价E
机号是 来主 来主页 来加 来加E 果茶小 格好商 比他 比他便 比团里 水印就 注团 消1 渔 点太 点这个
照片背 片右 片右下 片背 片背面 现金优 现金给 的别 的好 的收 的收款 盆友 直接扫 直接问 省得被 码已
码扫1 私下订 私下跟 私戳 私讯E 章 绕开平 给你厂 给你成 给我, 给我吧 给我转 维码 绿色 美 群扫
群扫码 群里都 聊你E 背着 自介E 苹 苹果 茶小 茶小铺 藏了 行不 行吗 街口账 裙号 裙号L 要加我 要的私
见面交 言 订单有 讯E 评截 评截图 话便 话便宜 详情私 说吧 说多 请联 请联系 账的优 资料E
赖laochenfruit 赖laochenfruitE 走不 走小 走私单 赶 赶紧 跟 这个付 退款加 避开平 那个绿 部渠 部渠道
里更 里更便 里有价 里都 金优 金优惠 长1 长私下 长赚 问題 闲鱼见 闲鱼链 间N 面是 面有 面有号 面给E
題 频 鱼有链""",
    2: """
N十 S线下 and_skip and_skip_the ask cash_only cheaper_if jiuN jiuNN private san_jiuN the_leader
yao_san_jiu 付宝E 付我定 以再 以再便 们加 先付我 别图 别图中 可以再 在上面 外 存 彩 惠E 我,给 我定
我定金 我就 我银 我银行 报价E 现金便 的码E 码给你 维码看 置顶 识别图 走这边 这边N 金便 金便宜 闲
闲鱼""",
    1: """
better_price 低E 做的 先得 先得E 微信E 论""",
}  # fmt: skip
"""Runs as `learned_hints.runs_of` gives them, by what they weigh, in tenths."""
