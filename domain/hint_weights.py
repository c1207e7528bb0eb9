"""What solicitations hold, and weigh.

From 27,448 lines of the corpora and 19,995 from elsewhere (sha256 ba6b2d70af34855c…;
docs/decisions/0019-solicitation-by-rules.md).

Made by `tests/support/hint_learner.py`, not by hand.
"""

from collections.abc import Mapping
from typing import Final

BASE_POINTS: Final = -15
WRITTEN: Final[Mapping[int, str]] = {
    40: """
com""",
    38: """
v""",
    35: """
搜""",
    33: """
cn""",
    31: """
vx whatsapp 信A""",
    30: """
信AE""",
    27: """
心A 私""",
    26: """
不走""",
    25: """
加你 号A 心AE 群L 薇A""",
    24: """
好友""",
    23: """
qqL usdt ♥ 周周 绿""",
    22: """
me weixin zelle zfb 微 老林""",
    21: """
cheaper 不用 微A 是A 私E""",
    20: """
and cc tg v+A wechat wei 同名 我 私你 裙L""",
    19: """
directly hb hkfruit id line shop v: venmo wx 发你 微E 扣L 私下E 私了 聊E""",
    18: """
dm ig pm zhou 别在 加 加1下 打款 扣扣 给你 薇 转 那边 面交 音A 音AE""",
    17: """
abcde abcdeE hkfruitE nine qq: x 加AE 天天 懂得 我这N 打L 扫 拿货 有号 果园 看我名 私单 薇AE 裙LE
赚 鹅L 鹅LE""",
    16: """
,加 S要N cash dd directE directlyE inbox isA isAE line: meE qqLE tel telegram vxA wxE xiaolinveg
不在平 不走平 付我 加A 加客 加客服 号L 同名E 常年 微AE 手机L 扣LE 星A 星AE 更低 机@ 机L 机LE 现金
电话L 聊 话L 赖 飞机@""",
    15: """
,转 Stel Szfb S不通 S打到 from_me line:A pmE profileE show top tw v:A vA vAE wechatA wv x: xin
zero ♥A ♥AE 号AE 咱 图里 宝L 宝LE 对公 就是 工行 平 我店 打到 撤回 收款码 李 洽 现金N 直接 账户
过团 陈 领取""",
    14: """
+v ,找我 ,比 N红包 Sjiawei Sweixin S先 S瓦 atNN bioE jiawei laochen lineA lineAE my q q: qq:L
signal vxAE w wxA wxAE 不在 不让说 书A 买吗 会被 信L 信LE 别走平 加1个 加我 包发我 发, 地方付 宝妈
小美 懂的 我L 我LE 我支付 找A 找AE 找我 挡 方付 有惊 有惊喜 滴E 王 球L 球LE 瓦 的扣扣 的来 的来E
私单E 私我 系L 系LE 群, 群LE 群吗 联系L 芯A 芯AE 订购 让说 讯 请加 谈E 赖A 过团长 通过 长期 随时
页有""",
    13: """
+信 +薇 N要 Sjwx Sskype St Svvx S先转 S加微 S扫图 S找A app deal for_a_discount fruit is_in jwx
me_atN me_on qL qLE skype t_pay_here vE vvx wechat: wechatAE wx: wx:A xA xAE 下单 不让 买, 了没事
付包 先转 入数 加E 加薇 单独 单说E 台外 姐L 姐LE 威A 威AE 就不 平台外 微信 扫图 拉你 支付包 是号
是号E 机A 机AE 片上 的留 的私 直接转 第1条 第N张 经 给现 自取 葳 行L 要+ 见E 讲E 话NP 说E 账号N
边不 这N 退掉 面付 飞机A""",
    12: """
+l ,找 A点 N个N N后 S+l Sbuy Spay_outside Sq: Ssl Swe_chat S别在 S手提 S走个 S这里 S飞 X下 abcE
bio call contact direct go idA idAE in_my meA meAE mia mikegrapes msg pay_me profile sl suo suo_im
the_platform toNN trade vxE whatsappE x:A xiaolinvegE yutang 上面 下付 下单E 个号 主页 也行 书AE
买吗E 付宝N 付给我 以少 价, 企鹅L 几箱 加q 包L 单说 卡N 卫星A 友圈 取补 可以少 叶E 同步 名片 在我
子家 小鱼 少点 座机N 我卡 手提 打这 打这个 拨 接发红 提示E 搜A 撤 机@A 机NL 比团 滴滴 用平 用平台
的加 的号 省手 省手续 看主 码加 私发 系我E 红包 给个 给我N 给钱 置顶有 老陈 自取E 行NN 裙 要在平
订货 订货E 讲 话N 账到 赖AE 走 走个 转我 转账到 过下 这边不 通过下 韦 顶有 领取补""",
    11: """
,扫 ,现金 ,能 ,转账 L李 L转 N红 SX下 Sdm Srevolut Ssnap Stelegram@ Syutang S加l S小蓝 S工行 S拨
S汇到 S滴滴 S走线 X有 abc callL callLE cut dmE for_price fruitmama gmail http http: id: linveg
my_qr nainaimami off_platform outside platformE privateE qq revolut seven skip_the_platform snap
telegram@ tx venmoE vx: want_in wechat:A xiaoyu zhouzhou 上家 下单N 个签 么么 交 付 以私 伈 低 你N
你line 信领 倒着 减N元 别从 制这 加l 加line 加赖 包给我 卖, 卖场 卡L 卡NN 友 口L 另 可以私 号A, 同
吗加 吗加1 咪 咱俩 图 在评论 复制这 奶奶妈 奶妈 奶妈咪 妈咪 字就 字就是 宝店 宝转 客服qq 小群 小蓝
平台了 底价 快手A 想要 我A 我NN 我头像 我的 我送 手A 手AE 打LE 打我 打钱 扫, 扫我 找我买 接打 接私
搜AE 收款 新群 有码 有码E 服qq 机N 果茶 汇到 独 班, 留了 相E 看朋 看朋友 码付 系NN 红薯A 线下
线下付 线下转 给我就 网址 背 苹果茶 薯A 薯AE 话LE 话NL 话NN 走线 走线下 走这 转你 软件 返N 里不
钱就""",
    10: """
,加我 ,线 ,线下 A打 A打开 L扣 L扣E L找 N1箱 NN王 NN送 N后面 SL扣 Savoid_the Scashapp SlineA Sqq:
Stelegram: StextL SvxA S上图 S加维 S号 S小美 S徽 S打款 S有微 S洽 S看签 S站外 S认准 S走支 S转u
S还是 S陌陌 S飞单 avoid_the callNN cashapp cnE discord https https: id:A instaA instaAE lessE liu
meL meLE niuniu off one_three platform q:L san telegram: telegram:A telegram@A textL vx:A w: w:A
上图 上有 上门 下角E 不用走 不走了 不通过 两E 个人 个号E 个绿 了加 交省 价私 你号 便宜 信接 别付款
别走 制打 制打开 制这条 刻 办法 加维 包给 单独卖 单独拿 卡号N 卡里 卫星 发你E 发我红 台了 号LE
号NL 同号 同昵 同昵称 在相 在评 复制打 奶奶 威 宜 家搜 封面 小窗 币付 币付款 平台 开平 开平台
微信发 微信接 懂 懂得来 我发个 我哈 我头 我就好 我得 我摊 我支 我的号 我红 我红包 我这 才N 打款到
打那 打那个 把钱 抠L 抠LE 报@ 报@A 拍我 拿货的 挂了 新群, 是团 普 最后 本人 本人E 机NN 林 果子
没事 海报E 溦A 溦AE 独卖 独拿 用走 电报@ 留 的A 的AE 的薇 看签 私下 私发E 立减N 签名有 经过 绕过
给我得 群里不 老李 芯 论区 评论区 识 详 账号L 货电 货电话 赚你 走支 走支付 转u 进不进 送两 里买
金N 陌陌 隐藏 飞 飞单 飞单E""",
    9: """
+薇E ,line ,便 ,便宜 1个群 M后 P后 S+薇 SA打 Sdd Sdiscord Sdy: Sig: Sins: Slet Slet_s Sniuniu
Soff_platform Stg: Swa+ SwxA S个 S加A S加威 S加薇 S加裙 S加赖 S号发 S小红 S我店 S我是 S我能 S放大
S有没 S没加 S点我 S看 S群外 S蔚 S蔻 a_better abcdef alipayL alipayLE cheaperE comE dwz dy: guozi
hua huaL huaLE ig: igA ins ins: instead insteadE is_cheaper laochenfruit laochenfruitE let_s
mikegrapesE my_groupE off_the off_the_app pay_outsideE price priceE qr sell shopE t_order_here
taobao text tg: transfer_to_my v吗 v吗E v多 v多少 wa+ your_wechat 上挂 上有我 上次那 上的电 下结
不用拼 不经 个L 个LE 个N个 个群 个联 个联系 主E 主业 主页你 买可 买可以 了几箱 了新 付宝L 优 你行
你行吗 你钱 信了E 信接龙 倍 免 内部 几多 别付 到A 加X 加wx 加威 加裙 单N 单聊 卖你 卡号 台了E 号多
号多少 号码L 名里 后私 后面N 周周E 回私 团了 图加 在我那 在线E 备注房 外付 外付款 大文 好评 宜的E
封面有 少N块 川川 币 座机 建的 当面给 微信号 微我 徽 快加 想直 想直接 意者 懂的E 我AE 我把老
我签名 我账 我领 扣扣L 扫码E 扫码加 报A 报AE 拉你E 拿到E 拿的 挪 接汇 接跟 提示 放大 是上 更低E
有号E 有私 有货E 有路 有路子 机号L 来新 来新群 档 橱窗里 次那 次那个 注房 注房号 淘口 淘口令 滴我
照片上 片上的 牛牛 用拼 电报A 留个 的dd 的ddE 的团 的扣 的找 的找我 直接打 直接汇 直接跟 短信L
私下卖 私下来 私你E 私你了 窗里 站外 第1 签名 签名里 线下交 线下结 给周 给现金 群外 群里卖 能买
自介 蔚 蔻 蔻L 蔻LE 薇信 行卡E 要的 要的留 见主 言A 言AE 论区E 说价 说价E 请点 走账 走这个 路子
转N 转完 转我E 转我就 转账 软 还是我 那串 都在我 里卖 链接在 问我E 陈海 面给钱 页 页你 高, 鱼见""",
    8: """
+w ,不 ,微信 ,私我 ,老地 1块钱 @mikegrapes A备 A备注 NN老 N个1 N中 N啊 N啊N N送货 S+w SN十 SN啊
Sline: Smy_cell Spay_me Spayme Sprivate_deal Sprivate_sale Sscan_my Ssend Ssignal+ Stele
StelegramA Stg Stg@ Svenmo Svx: SwaL Swechat: SwechatA Swhatsapp Swx: Sxhs Szalo SzaloL S不懂 S么
S你微 S别拍 S别用 S加q S加个 S动 S动态 S单聊 S去 S口口 S台 S售 S好评 S密E S思 S想吃 S我签 S我简
S打电 S扣我 S扫我 S抠 S拉你 S泰 S淘口 S电话 S盒子 S看个 S私下 S网址 S能加 S赖A S走现 S跳过 S过数
add_meE appL appLE better bit bit_ly cell code_in code_in_my don_t_order dy:A fees for_discount
for_discountE fps fruitlady groupE i_sell igAE ins:A isL isLE isX isXE is_in_my line@ line@A
line_id linkE ly meNN me_privately message_me messenger my_cell my_number_is my_wechat nainaimamiE
order_here org payme private_deal private_dealE private_sale pt ptE s_app sale scan_my signal+
t_order tele telegramA telegramAE tg@ tg@A tgA tgAE the_app, the_code_in the_money to_me u v,
venmo@ v信 v看 wA wAE waL we wei_xin weixin: weixin:A weixinA weixinAE what_s_app whatsapp+ xhs
zalo zaloL zaloLE zfbE zz 上班 上说E 上面E 下付E 下卖 下角 不开单 不方 不方便 不用在 不用点 不要在
不要走 专 个v 个群E 主页自 了,通 了几 了吧, 交易E 人账 人账户 介 付你 付你行 付现金 付这 代购E
们私 们自 们自己 件A 价不能 价格不 价格我 价格私 价目 价给 你 你个 你可 你可以 你的薇 你直 你直接
便 保存 信下 信下单 信号E 信哈 信回复 像 像里 兴 内部群 别拍 别拍这 别用 别问 到支 到支付 前N位
加XE 加qq 加v 加微领 加我就 加我看 加我送 加我领 动态 包就 包就算 卡LE 发加 口LE 口令 口口 口口L
另1个 台太 台平 号发不 同手 同手机 名字是 后N 哥, 啊N 啊NE 啊N啊 团, 团团 图上 图扫 图里E 图里的
在线 处 头像 头像里 字是 安农 安农场 宝 宝NN 封面E 小安 小安农 小窗E 小红 少N 就给你 已私看 平台太
底下 底价不 开单 张图E 得来 得来E 微L 微LE 微信E 微领 想吃 懂的来 成N 成交 我E 我主 我主页 我便
我便宜 我加你 我就行 我拉 我拉E 我的团 我简介 我转账 我这买 戳 戳E 戳头 戳头像 打 扣M 扣ME 扣号
扫1下 批发 抠 拉E 拿便 拿便宜 拿到 按上 换号了 换成 推你 推你E 搜牛牛 数字 新A 新AE 方 时打E 是AE
是NN 是团长 是我号 昵 昵称 昵称后 有v吗 有电 有电话 来电 来电E 板微 格 格不 格我 格私 段N 比这 汇
没加 泰 海报 渠 渠道 溦 滴 滴滴E 点主 点主页 点吗 点吗E 热线 然后 片有 现 现金少 现钱 球球L 用在
用点 电联 留了几 的团E 的私E 盒子 目 直接发 省 看个 矩 码发你 私看 私看1 秒杀E 称后 窗 简介 系A
红包N 红包就 线下给 绕 给E 给个电 维码我 群 群号L 群要 老板微 老陈海 聊价 聊吧E 聊给 联系A 能买吗
能加个 能放 葳A 葳AE 薇看 行卡N 要的联 要走 要走平 规矩 说加我 赚E 走团 走现 跟你 跳过 过下E 过小
这个团 这个小 进 送到家 部 部群 都去 里卖N 里有 金少 金给 金给我 钉钉 问价 陈海鲜 随时打 页自 预定
领券 领券E""",
    7: """
+微 +赖 +赖E ,scan ,加微 ,微 ,我们 ,我手 ,手 ,比这 ,现 ,直 ,省 ,看 ,老 ,要的 ,货 ,转我 1箱, L打
NN中 N中间 N前面 N就行 N老 S+v S+赖 SA点 SXb Sbit Sbit_ly ScallL Scash_app Sdiscord: Sdy Sfb:
Sfruitmama Si_sell Siban SibanX SigA Skakaotalk SkakaotalkA Skik SkikA Smy_number Sone_three
Sorder_outside Sqiuqiu SqiuqiuL SqqL Ss Ssignal: Stele@ Svv Svv: Swa Swhatsapp+ Sxhs: Syy Syy语
Szelle S个签 S互 S你加 S出去 S别付 S别跟 S办 S加企 S加围 S加扣 S加绿 S加群 S可 S咋联 S唯 S在家
S建了 S弹 S我改 S手 S扣L S把你 S把图 S招代 S招行 S有意 S未 S照片 S短 S私你 S秋秋 S站 S等不 S脸
S脸书 S自家 S葳 S薇A S薇芯 S详 Xb add_meA add_me_on atL atLE at_gmail can_get cash_app chat
cheaper_outside contactE direct_payment direct_paymentE discord: dot dy fb fb: for_wholesale
grapesE have hk hmu iban ibanX ibanXE ig:A kakaotalk kakaotalkA kakaotalkAE kik kikA kikAE lishen
me: me_atL me_directly meet miabakes my_number my_page my_profile number_is on_facebook
order_hereE order_outside_the outside_the_app pay_you paypal prices private_group privatelyE
qiuqiu qiuqiuL qiuqiuLE send_you signal: signal:A skip_the t_me tb tele@ tele@A text_for tg:A
the_fee the_platformE the_platform_fee to_order top_buy top_buyE transfer_to triple triple_zero vv
vv: vv:A wa want www xhs: xhs:A xinA xinAE yy yy语 yy语音 下薇 下薇E 下说E 不走团 专员 个号A 个地
个地方 个威 个小程 个微吗 个软 个软件 中间N 主页看 买,1 买,N 了来 了没 了的 事call 互 人转 付宝
付宝转 付现 代购 令 以吗E 仲平 仲平E 价 价不 价格你 企鹅 优选 你的E 信P 信发 信号码 信同 信报 俺
倒着写 像看 关注公 写L 写LE 别跟 到NN 到家 前面 前面M 加vE 加企 加企鹅 加卫星 加围 加扣 加绿
加群领 卖场A 卡号L 卡里E 去拼 去那 去那边 号 号NN 号N前 号了 号是M 同E 同号E 名加 名有 周周家 周家
咋联 咋联系 唯 团长不 围脖 图中 图放 在这 地方 场A 场AE 塘老王 处理, 太高 头像看 头贴 奶粉 好友E
定金 客服line 家微 少两 少两块 少收 就算 就给 己扫E 建了 开了 当面付 微伈 微信P 微信领 微吗 微吗E
恒 恒生 我1样 我卖 我吧E 我平 我打钱 我有个 我比 我简 我置 我置顶 我那 戳我 手快 打我账 扣我 扣扣E
扫1 扫了 扫你 找我, 找我E 把图 把老 抖音A 抽 拍这 拍这个 招代 招代理 招行 拿, 按进 换个 换个地
换号 接拿E 新群E 方付E 方式 是L 是LE 是M 是我加 是电 是电话 普L 普LE 景图E 月入 有N维 有事call
有意 有我 有方 有没有 朋友圈 服line 板微信 果茶E 枝 样的 格你 次普 款到 款加 款后 款给我 比这便
水印 水果E 没加我 泡A 泡AE 注公 注公众 海鲜 淘宝店 渠道, 溦信 点com 点我头 片扫 牛肉 理, 用在这
用拼E 电话我 电话是 的号是 的打 的打L 的滴 的那个 皮卖场 盆友圈 着写 着写L 福利 私下买 秋L 秋LE
秋秋 秋秋L 空间有 等不 等不及 系AE 绕过平 绿的 群领 老规 老规矩 能写 脖 脸书 菜场 行卡L 要在
要的打 要的滴 要货 要进 见 视频里 评论 识别 话是 话是N 语音L 请退款 赚你N 走私下 转账N 边N 边NE
边说 过1下 过数 这是我 这边 连结 退了 送两斤 那个 那边说 酱牛 酱牛肉 里不好 钱就行 链接私 长不
闲鱼拍 间有 面M 面ME 面N 面给 音L 音LE 页看 页看E 频里 鱼拍 鱼链 鱼链接 鲜果 鸟""",
    6: """
+wei +卫 +卫星 ,N箱 ,bank ,bank_transfer ,cheaper ,cheaperE ,order ,pm ,pmE ,不开 ,价 ,后面 ,平
,扫码 ,报 ,按 ,直接 ,省手 ,看主 ,请 ,送货 ,那 ,那边 1样的 @mikegrapesE Aat A加 L有 NN两 NN微 Nzero
N个点 N元 N前 N微 N私 N转 S+wei S+卫 SA加 SL打 SNzero SN后 SXtv Sadd_my Sbypass Sbypass_the Sb站
ScallN Scheaper_outside Sdeal_outside SdiscordA Sdm_me Sd我 Si_have Sjoin_our Skakao Skou Skou_kou
Spm_for Sqq群 Ssnap: Stel: Strade Susdt Sv: Sv同 Swei Swei_xin SweixinA Swww Szz S上闲 S不在 S丝我
S保存 S关 S关注 S出 S前N S加tg S加你 S加卫 S加葳 S卡 S卡号 S叩 S叩叩 S咱 S咱俩 S哇 S图里 S多的
S大群 S密 S弹我 S微伈 S微我 S徽A S我支 S戳我 S打L S打字 S抠抠 S撕 S欢 S欢迎 S比特 S汇款 S真正
S短链 S秋 S空间 S箱 S箱子 S维x S绿标 S网 S老客 S能不 S自介 S莱 S葳A S薇我 S要 S要码 S要进 S认
S详询 S防失 S陌 S领试 Xtv abcdefE account add_my add_wechat apple_tea ask_for at_gmailE bank
bank_transfer bypass bypass_the b站 ccgy cheaper, cheaper_outsideE cnA deal, deal_outside deals
discord:A discordA discordAE discord_gg dm_me do_this d我 farmer feesE five for_wholesaleE four
four_one four_one_five gg gmailE go_private go_privateE grapes has_it i_have in_bio in_bioE insta
interested is_cheaperE it_to_you join_our kakao kou kouL kouLE kou_kou kou_kouL let line_isA ll
meN me_privatelyE miabakesE mia的 mia的烤 my_alipay my_bio need_to no_need_to one_five order_from
orgE outside_the pay_cash pay_cashE pm_for qq群 scan_to snap: snap:A soul tb_cn tel: textN textNN
the_farmer to_my_account to_orderE to_you trade_privately trade_privatelyE tv twE v同 whatsappL
whatsappLE wholesaleE without_the w信 xiaoyuE you yutangwang yutangwangE zeroN zhouE 上我家 上门E
上闲 上闲鱼 下卖吗 下多 下多少 下微 下微信 不及 不好 不经过 不走小 不过系 不进 不进E 丝我 个性签
个收 个新群 个签有 个表 个账 个账号 中间 串 主赚 主页有 么加你 么联 么联系 也开 也能 也行E 买 买更
买能 买能便 了,N 了,加 了,扫 了个新 了号 了我的 了返 了重新 事打 交易 交现 交现金 人工E 亻 亻言
亻言A 从平 从平台 付宝账 代理 以加 以后 伈A 伈AE 位, 你厂 你吗 你微 你微信 你想 你现 你现金 你留E
你链 你链接 便加 信号A 信扫E 信聊 信谈 像看E 像那 入N 关注我 内部价 农, 出去 利群 别声 别声张 到我
到淘 到淘宝 到这 制A 前N 加L 加qE 加qqL 加tg 加个v 加个好 加了微 加你了 加卫 加微E 加我好 加我有
加葳 包付 包付款 单便 单便宜 单异 单异常 单更便 单独找 卖你E 卖吗 卖我 厂 友圈下 友送 发个收 发价
发我就 另1 叩 叩L 叩LE 叩叩 叩叩L 可以加 台手 台手续 台扣 台的 台费 台赔 台走 号@ 号就是 号是L
号老 名片推 君羊 君羊L 呗, 咱们 哇 回复 团找 团长每 团长那 图保 图保存 图扫码 图片水 圆子 圆子家
圈下 圈下单 在图 在菜 在菜场 场搜 坑了 声张 复制A 外买 外买E 多多店 多店 大家来 大群 失联加 头像那
奖, 女士E 奶粉的 好友送 好多 好多E 子上 完了E 宝账 客户老 客服v 家, 家人 家把钱 家来我 密我 小群E
就发 就好 就是号 居加 川川果 川果 川果园 己 已发 平台手 平台扣 平台的 平台费 平台赔 平台走 序,
店下 店下单 建了个 开单E 弹我 微xin 微信谈 微店下 微我E 徽A 徽AE 徽信 快团 快团团 怎么加 怎么联
性签 性签名 您的 您的订 想吃的 成交E 我了解 我号E 我好友 我家也 我小群 我我 我改了 我昵 我昵称
我有更 我相册 我群 我资 我资料 截图保 截图扫 户老 户转 户转账 手续费 打N 打NN 打字 打我卡 扣扣号
扫图E 扫这 扫这个 把钱转 抠抠 抠抠L 报价 拍 拼车 拿价 拿价E 按 接单 接找 接找我 接给你 接给我 推个
搜寻 搜果 摊位 数字E 数给我 敲 敲我 方便加 日入 日入N 时打 易吧E 景图 更 有 有v 有价 有微 有微信
有联 服v 林NN 林小 林小姐 果子家 某 标A 标AE 样品 款, 款了, 款码 款码发 正的 每天 每箱 比特 比特币
水印E 汇款 泡泡A 注我 满了 滴我E 点comE 片推 片水 片水印 片角 片角落 特 特币 独找 现金面 用走平
申请退 电报 电联L 电话N 留E 留个微 的单独 的小 的看 的说E 的赖 直接到 直接找 看我 看我资 真正
真正的 短链 码在 码私 码进群 碰 示E 福利群 私下多 私信E 私我E 私讯 秒 程序, 立减 第 签有 箱A 粉的
系E 紧扫 紧扫E 红包付 红包给 纸飞 纸飞机 线下吧 结算 绕开 绕过这 给个微 给你现 给你钱 给我发
给我钱 续费 维x 维信E 绿标 绿标A 绿泡 绿的E 网名 羊L 羊LE 群,都 群买 群享 群今 群号 群接 群的扣
老办 老办法 老板 老顾 老顾客 聊, 聊吧 联L 联LE 联加 联系E 背景图 能私 自介有 自家 自己 莱 落E 薇我
藏群 蜜 行LE 行卡 表单 袋子上 装加 裙N 要奶 要奶粉 要码 要码的 要私E 角落 角落E 订E 订单异 让大
让大家 详询 请了 请加客 请退 账后 账后发 账户转 账打 账打N 账给我 货源 货的 货都在 资料 转你E
转账后 过平 过平台 过系 过系统 过群 过群主 运费E 返N块 这个表 这里N 进小群 进我 进裙 退了单 送1斤
邮箱A 邻居加 部价 部价E 金我 金结算 金面 金面交 钱打 银 链接点 锁货 长加价 长每 长那 问我 防失
防失联 随 隐藏群 面, 面交现 面付E 面的 页E 页有E 页有惊 领试 飞机 鹅号 鹅号L""",
    5: """
+vx +wx +我 ,Noff ,i ,别 ,后 ,想 ,想要 ,每箱 ,私 ,私下 ,联 ,联系 1下图 1刀 1块 1声我 1成 1成E 1私
:miabakes :miabakesE @zhouzhou Aat_qq Acom A微 A是 L张 L打这 L老 NN订 Ncom NoffE N位E N十N N块1
N开头 N打给 N王 N百 N给 N订购 P可 P可以 S+wx Sadd_wechat Scheaper_if Scheaper_in Sdiscord_gg
Semail Sfb Sfour Sfour_one Shttp Shttp: Sins SjwxA Smy_insta Spay_cash Spaypal Spdd Spxx Sqq号
Ssignal Sskype: SskypeA Svenmo@ SvvxA Sv信 Sw: Sweixin: Swhats_app SxA Syao Syao_san Syi Syi_san
SzfbL S不开 S不要 S丝 S个人 S亲加 S你vx S你的 S全网 S加weixin S加溦 S去淘 S发你 S同号 S复制 S威A
S威新 S密我 S小绿 S建行 S建设 S微博 S快手 S意 S意者 S我电 S扫这 S敲我 S方 S方便 S没拼 S滴我 S球球
S申请 S电 S电联 S盒 S看着 S短信 S码在 S私信 S私单 S纸飞 S能私 S脱 S脱离 S薇信 S要货 S跳 S转我
S退了 S那边 S钉 S长 S问价 abcd abcdE app, as_phone at_my at_qq ayfarm call_meN can_we_do
cash_instead cheaper_in cnAE cnX cnXE drop example_org for_less fruitmamaE guoyuan guoyuanN i_ll
i_pay_you if_you if_you_pay igE isNN jwxA jwxAE l laochenN linNN line_me link_in_bio me_for
meet_me message_meE moneyE money_to_my my_alipayE my_insta my_profile_pic on on_taobao pdd
price_outside price_outsideE privately pxx qE qqE q群 same_as_phone save_the save_the_fee scan
scan_my_qr scan_the_code signal+L skype: skypeA skypeAE talk text_meE text_me_at the_app thereE
this_app this_appE to to_me, to_payE topE vvxA vvxAE vx多 vx多少 wc we_chat we_do we_do_this
wechatE weiA weiAE weixinE whats_app whats_appL w信E yao yao_san yi yi_san you_pay zelle_to zfbL
zhouzhouE 上说 下好 下好友 下次不 下结E 不在这 不用团 不要跟 不走群 业银 业银行 个1 个1E 个人E
个团长 个新 主页见 也卖, 也有, 了,直 了号E 了微信 了找 了找我 了新团 了解E 了重 交易吧 亲加 人价
人价, 今晚 从我 从我这 他便 他便宜 付宝搜 付我E 付款, 付款E 付款的 付款给 付现E 们换 件AE 价低
价格好 价目表 价钱 企 优先 住 你vx 你vx多 你便 你便宜 你加 你吗E 你好友 你懂 你懂的 你报 你进E
供货 便宜N 便宜的 信NN 信X 信XE 信lin 信linN 信同手 信处 信处理 信微 信我吧 信拿 信联 信联系 信说E
信转我 像上 全网 关注 写在 农业银 别人 别在平 别拼 加qqE 加w: 加weixin 加你吧 加你好 加好 加好友
加威信 加我备 加溦 加赖E 包N 单找 单比 卖吗E 卡上 卡上E 卫星E 卫星号 去淘 去淘宝 及 友圈天 发不出
发个 发你链 发图 发我我 发红 发红包 取消了 台N 台NE 台吗 台吗E 台太坑 右下 右下角 叶 号N 名 名字就
名档 名档E 名片有 后发货 后用 后面L 君 吧, 吧这 咪E 咱们自 咸鱼号 商, 嘉薇A 因 团,我 团主赚 团了,
团多 团多少 团退 团长让 园, 图片上 图给我 图识 图识别 圈天 圈天天 在别 在别的 地方, 场外交 块1
块1斤 塘老 声我 声我单 复制 外交 外交易 外的 多, 多了 多了1 大家把 天天有 太坑了 太狠 太高, 失联
头像上 女士 好说 妈咪E 威新 威新A 子家E 存1 存1下 完了 官方客 宜N 宝口 宝口令 宝给我 家也 家带
家把 小盒 小盒子 小绿 少 就发货 就知 就知道 巾1 巾1包 带娃 平台N 平台吗 平好 平好多 序付 底下交
建行 开了新 开抖 开抖音 弄 式 引流 張相E 弹我E 得, 微信A 微信X 微信lin 微信吧 微信处 微信聊 徽信E
快手 成本价 成高 我,每 我qq 我qqE 我vx 我个人 我也 我也有 我代收 我们私 我卖N 我卡上 我名字 我地
我小 我平些 我店里 我手 我扫 我扫你 我拿货 我改 我朋 我朋友 我本 我本人 我现金 我的N 我看图 我码
我码E 我补 我那里 我领E 户口 打开抖 打我银 打款E 扫码转 找我A 找我N 把你 抢到的 报暗 报暗号 报群
抽奖, 抽成 抽成高 拉 拉微 拉微信 拼车E 掉, 接付现 接微信 接给 接跟我 接转账 控 搜同 搜同款 搜我
搜牛 搬到 料里 料里有 方, 方客 方客服 早送 易E 易吧 星号 星号A 昵称, 普+ 普+L 更优 更优惠 有vx
有事打 有号码 有店 有更低 有没 有福 有福利 有联系 服qqL 本价 果农, 果园, 果园E 格好 次不 次不用
次普+ 款,N 款联 款联系 比较便 水果 汇款到 没, 没拼 没拼成 泡泡 消了 消吧, 添加客 清, 湿巾1 点我主
熟人 熟人价 牛肉, 王姐L 现金交 球球 理赔 用line 用团 电报群 电话吗 留个电 的戳 的滴E 的说 皮卖
监控 目录 目表 直 直接给 相册 看到了 码的 码私发 码转 离平 离平台 私信下 私信拿 私卖 私聊可 私聊给
秋 秋号 秋秋号 秒回 秘 称, 程序付 窗我 站面 站面交 签名档 箱子上 系 系@ 系@A 系人 系你E 系我L
系我本 紧加 紧加E 红书A 给团主 给我不 给钱就 续费E 绿泡泡 绿色聊 羊 群里便 老客 老王 聊可 聊可以
联 联系 联系@ 联系人 能做 能私聊 脱离 脱离平 脸书A 脸书搜 色聊 色聊天 艾 莉 莉莉 落 薇信E 薇发
虾皮卖 蚊 蚊E 蜜雅 行L张 要不要 要十 角E 订 订购E 讯A 讯AE 话吗 询 说出 说出去 说给 请扫 账优 账的
货平 货都 购更 贴了 贵, 费太 资料里 走群 走群E 赶紧加 跟上 转战 转账优 转账的 软件A 较便 较便宜
过1 过这个 这拿的 这条 进E 进不 进新 进群L 退掉, 退款了 退款后 退款联 那边N 里NE 里贵 金交 钉A
钉AE 钉钉A 钱1斤 钱转 铺 长让 间NE 雅 雷 面L 面LE 面N个 面的码 音号A 音搜 页见 页见E 顶有方 顾客
领优 领优惠 领红 领红包 频道 飞机号 验证 高私 鱼号 鱼塘 鱼塘老 鱼的""",
    4: """
+vE ,1样 ,1箱 ,dm ,no ,中 ,价格 ,别申 ,大家 ,平台 ,我统 ,我这 ,拉 ,拉你 ,搜 ,明早 ,看我 ,要 ,请加
,谁 ,谁要 ,这边 ,进 ,送 1下我 1句, 1手价 :abc @hkfruit @hkfruitE @qq_com A加E A拿 L联 L联系 L进
L进来 N,私 Ncash NcashE N就 N找 N找我 N比 N给你 N维 N维码 N腰 Pcom P平 P平台 S+vx S+微 SA微 SL联
Salipay Scall_text Scheaper_off Sd音 Sgive_me Sks Slink_in Smeet Smy_wechat Smy_wx Spay Spay_via
Spaypal给 SqL Sq号 Ssee_my Ssignal_me Ss我 StelL Susdt付 Svx群 Swhat SwhatsappL Swire Swire_it
Sxiaoyushop SzelleL Szhou S价钱 S你v S信微 S偷 S偷偷 S先退 S农行 S出平 S别走 S加X S加line
S加wechat S加wx S加了 S十微 S去我 S发我 S可滴 S嘉微 S图上 S已私 S微♥ S微讯 S徽信 S快加 S快团
S怎么 S您的 S想做 S我号 S我家 S我认 S按 S推特 S收u S斗音 S旺 S有赞 S有门 S来 S来主 S楼下 S汇 S溦信
S球 S用浏 S申 S电报 S看水 S私E S私l S绕开 S背着 S蔻蔻 S裙L S视频 S识 S识别 S赞赏 S走微 S走薇 S转数
S进不 S邮箱 S都取 S长按 accountE alipay and_save and_saveE appletea better_priceE bit_lyA
call_text call_textN cheaper_off comA comAE ddE do_you_take dwz_cn d音 farm_and fee_if find_me_on
for_deals for_priceE fpsL fpsLE from_meE give_me give_me_your group, group_is_cheaper i_just idM
idME if if_we jennyfruits jennyfruitsE jiu ks lee line我 lyA lyAE me@ me_and me_your_number
message_me_privately miaN my_bioE my_ig my_profileE my_telegram my_telegramE my_wx my_wx_is
need_to_pay no_need on_telegram on_wechat on_wechatE order_directly order_there order_thereE
pay_via paypal给 paypal给我 pm_me qq_com q号 s_your same_as san_jiu saveE see_my see_my_profile
signal_me signal_me+ straight s我 s我E t_abc t_abcE t_cn t_cnA takes tea telL telLE the_feeE
trade_outside trade_outsideE usdt付 usdt付款 via vipE vx群 v我E v的 v给 v给我 v说 v说E weiE
what_s_your whatsapp+L whatsapp+N whatsapp聊 wire wire_it wire_it_to with_me wx_is xiaohongshu
xiaoyushop you_directly you_directlyE you_take your_number your_wechatE zelleL zelleLE ♥同步 上买
上付E 上面的 下N 下买 下付款 下单便 下吧 下吧E 下成 下成交 下找 下找我 下给 下跟 下跟你 不出来
不吃草 不懂的 不用了 不用平 不用等 不用群 不能绕 不走系 不走这 东到 东到家 丢失 丢失理 丨 个line
个whatsapp 个人档 个付 个付E 个名 个好友 个微 个微信 个性 个签E 个签看 中了 主页联 么付 么找
么找我 之N 书号 买更便 了单 了微 了扫 了扫1 了没抢 了直 了直接 了过 了过1 京东到 亲加个 亲戚 人档
人档案 今晚N 付宝好 付平 付平台 代理的 以后直 们懂 们私下 价出 价私E 价私聊 价给你 份以 份以上
优先E 优惠E 会儿 位不 低的 低的E 你v 你v多 你们懂 你价 你价格 你单独 你吧 你吧E 你码 你转账 供货商
信1 信1样 信发你 信发我 信吧 信吧E 信就 信是 信返N 俩 做代 做代理 偷 偷偷 像N 像N维 像就 像就是
像扫 像有 先转钱 先退 先退款 全款 内部渠 册 册第 再发货 再找我 写着呢 农行 农行L 几号E 出平 出平台
击链 击链接 分之 分之N 别在群 别申 别申请 到L 到对 到对公 办 加lineE 加vx 加v看 加wechat 加个line
加你E 加微看 加我了 加我威 加我返 加群E 加群L 加薇E 包也 包也行 包发 区南 区南门 区门 区门口
十份以 十微 单加 单取 单取消 南门, 厂家微 去你 去微 去微信 友申 友申请 发你, 发我微 取消吧 取消订
另外的 可滴 台外付 台能 台费E 号优 号优惠 号加 号发 吃草 同样的 名, 名就是 名看 名里写 名里有 后NE
后N位 后发 后直 后直接 后面 后面是 后面那 向的 呗 周家E 味的 咱们换 嘉微 回, 团长有 团长能 园大
园大叔 图N是 在N栋 在找我 在简 在简介 在这下 在这付 在这说 坑 声张E 备注团 多少我 多店铺 大家转
大文水 大量 天有 太坑 失理 失理赔 头像N 头像就 头像扫 头像有 头贴E 头贴有 好友申 定金给 宜点E 宝A
宝买E 宝好 宝好友 家微信 家更便 家转 家转我 小区南 小区门 小群的 小贝 小鱼N 小鱼不 小黄 少我 就好E
尾号E 局账 局账号 差价, 己拼 己搜E 已私 常请 常请加 平台能 店名 店铺 开头 开头的 开淘 开淘宝 开票
异常请 当面 微信1 微信L 微信就 微信报 微看 微讯 微讯A 快递丢 态 怎么付 怎么找 悄悄说 悄说 情私
想做 想做代 意向 意向的 懂的别 成团, 成的 我N给 我q 我不用 我们自 我单 我名 我啦 我威 我威信 我新
我直 我私你 我签 我统 我统1 我群里 我能 我订 我赖 我进群 戚 户L 户LE 手 手价 手价E 手机E 手机N
打开E 打开淘 打款, 扣 扣1私 扣点 扫E 扫码进 找 抖音号 报上有 报名, 抽水 拼了 拿的E 拿给 拿链
拿链接 按识 按识别 接, 接汇款 接订 推个便 推特 搜小鱼 搜我店 搜李 搜李婶 搜果子 收u 收钱码 改了 数
数字就 数快 文水 文水果 斗音 料有 明早 明早送 是1个 是A, 是v 是厂 是厂家 晚N 晚N点 晚有 暗号优
更低的 有id 有idE 有v的 有意向 有抽 有群 有赞 有门 有门路 有需 有需要 机号 机号@ 机号是 李华 李婶
来主 来主页 来加 来我群 松小 松小贝 林N 果 果园大 柑 档E 款,我 款到我 款码已 此 每箱便 比团长 比群
比群里 民 没抢 没抢到 注团购 消吧 消订 消订单 淘 点cn 点cnE 点击链 点这 烘 烘焙 焙 片推你 狠 玉
王N 现N 现N元 现加 现金优 现金给 理,别 理的来 用了E 用浏 用浏览 用等 用等成 用群 电话 电话E 电话下
百分 百分之 的,内 的N维 的别 的加我 的取 的号E 的数 的数字 的朋 的朋友 的来找 的渠 的渠道 的看我
的肉 的赖E 的赶 的赶紧 的软 的软件 的链 的链接 盆友 监 直接订 相册第 看 看水 看水印 着呢E 码L
码付款 码在我 码已 码已发 私l 私lE 私下跟 私人账 私聊, 私讯E 私转 私转E 种的, 窗我E 站外下 章
签名看 签看 签看1 箱,要 箱便 箱便宜 系统E 红书号 红包也 纸尿 纸尿裤 线下成 经过团 绕开平 给你报
给钱E 统1 统E 维信 维心A 维新 维码 维码看 群要解 群里下 耙柑 耙耙 耙耙柑 聊价E 聊价格 肉, 肉松
肉松小 背着 背面 背面有 能加 能加你 能绕 能绕过 自己拼 蔻蔻 蔻蔻L 行 行不E 行吗 袋子 要不 要价
要解 要解散 要跟 见, 角 订单取 认准 识别E 话下 详情私 详细 说1 谁要 账户E 账户L 账的优 账给你 货商
货商, 货私 货私E 贴有 贴有id 贵我 资料有 赏码 赏码付 赚差 赚差价 赞赏 赞赏码 走不 走了E 走小程
走微 走微信 走系 走系统 走薇 趣的朋 跟你买 跳过平 转也 转人 转人工 转到我 转我卡 转数 转数快
转给我 边没 过我的 返 返N元 返现N 返现加 还有 这E 这个E 这个付 这付 这次 这说 这说E 进微 进微信
退了找 递丢 递丢失 通过1 道, 道A 避开平 那串E 那行 邮局账 部渠 部渠道 部群E 都取 都取消 都来
里写着 里来 量大 金优 金优惠 钉 钱1 钱码 银行L 链接, 长,我 长1 长按 长按识 长有 长能 长能私 门路
问題 问题, 间N 面交易 面给现 面要 面那 面那串 音号 題 页联 页联系 领样 领样品 频道A 题, 鱼N食 鱼不
鱼不吃 鱼搜""",
    3: """
+tg +tgA +微E ,dmE ,half ,i_ll ,message ,message_me ,内 ,内部 ,小程 ,我 ,我加 ,拍 ,比他 ,给你 ,自
,自己 1下, 1下N 1会儿 1斤E @Ncom A拿货 N,order N,后 NN陈 NcomE N发我 N开 N陈 PcomE S+tg S+我 Sdian
Sdian_hua Sdm_for Sdon Sdon_t Sfps Sgo Shttps Shttps: Slaochen Sline_id Smy_own Smy_whatsapp Sq我
Stelegram_me Stransfer_directly SvA SweixinE Swww_laochen Syou_can S上门 S为心 S仅 S仅限 S付定
S付我 S以后 S入 S加vx S加wei S加君 S君 S君羊 S喂心 S图中 S威我 S小区 S微A S微言 S思我 S我头 S我的
S戳头 S扣N S斯 S斯聊 S楼 S甩开 S看相 S看资 S私戳 S群L S老板 S蜜 S裙号 S视 S说多 S转支 S退掉
a_better_price add_my_wechat and_i and_i_ll appA appAE ask ayfarmE call_meL cash_appA chat: chat:A
chatA chatAE cheaper_if comX comXE deal,N dian dian_hua dian_huaL dm_for dm_for_details dm_to
don_t_pay example for_details for_detailsE fruitlady_shop group has_it_cheaper have_a i_have_a inN
insta@ is_cheaper, it_cheaperE join_my_private line我E line领 link link_in lishen_at
lishen_at_gmail lower_price my_contact my_own my_private my_private_group my_whatsapp number
on_telegramE order_direct order_directE own pay_here pay_hereE pay_meE private q我 send shop_a
shop_aE taobao_com tel:N telegramE telegram_me text_meL this_group to_my_alipay to_pay
transfer_directly vip vx同 v看E we_chat: we_chatA wholesale www_laochen you_cash you_cash_instead
上的号 下单送 下给钱 不来 不用参 不要点 个人资 个包 个绿色 中N 中N维 为心 之后 书号L 买少 买少N
了吧 了备 了备注 了私 人资 人资料 付了E 付我定 令A 令AE 令红 令红包 以再 以再便 以开票 们加 们绕
们绕过 仲 企鹅号 优惠N 你, 你优 你优惠 你厂家 你成 你成本 你收 你收款 你有 佳薇A 信 信上 信吗
信就是 信直 信直接 信聊吧 信转N 偷偷告 偷告 偷告诉 像里有 先付我 入了 公司账 兼职刷 别在这 别走这
加line领 加wei 加weiA 加君 加君羊 加我发 加葳信 华E 单找我 单送 卖 印就 印就是 厂商 去我 友A 友AE
友圈有 取消1 口令A 口令红 口账 口账号 可以再 台扣点 号周 号周周 号就 号是 号是N 号果 号果园 司账
司账户 同步E 名片发 吗,不 周周N 品牌 商量 商银 商银行 喂心 喂心A 喔E 图上的 图中N 图片右 圈有
在上面 在小 在相册 在自介 外下 外下单 多上 多多上 大单 大叔 大头贴 大家都 大看 好友A 好商 好商量
好评截 威♥ 威我E 宜N块 宝转E 家更 家都 家门口 密我E 小窗我 小红薯 小群里 少钱E 工商银 己加E 得被
微♥ 微信上 微信同 微信吗 微信直 微信看 微芯 微芯A 微言 微言A 怕了 思我 思我E 惠E 惠N 成 成不
我,给 我v 我买少 我在N 我妈不 我定 我定金 我就 我当 我微 我我帮 我是 我的收 我那边 战 戳我E 打我E
扣N 扣号L 扣我E 扣点太 扫了备 扫你码 扫图上 扫码添 抖 抖音 折NE 挂 接付给 接微 接扫 接转你 接问
推给 推给你 搜abc 搜周 搜周周 搜老 搜蜜 搜蜜雅 搬 播间 收钱 放价 放价E 放大看 斯聊 斯聊我 新团E
新群在 易 是N维 是vE 更低价 更多 有, 有line 有熟 有熟人 本价E 机N, 李华E 来不 来加E 果茶小 格好商
档案 款便 款便宜 比他 比他便 水印就 消1 湿巾 点太 点这个 照片背 片右 片右下 片背 片背面 现金便
现金可 现金结 理,N 用了 用参 用参团 用点这 甩开 甩开平 的好 的收 的收款 的码E 的私聊 直接微 直接扫
直接问 直播间 省得被 看更 看更多 看相 看签名 看联 看联系 看资 看资料 码A 码AE 码发 码在相 码添
码添加 私下订 私戳 私讯小 箱, 箱私 给你优 给你厂 给你成 给我吧 置顶 美 群扫 群扫码 群说, 老地
老地方 聊,可 聊聊价 职刷 自介E 自动 苹 苹果 茶小 茶小铺 葳信 藏了 街口账 补贴E 被 裙号 裙号L
要加我 要点 要的私 言 讯小 评截 评截图 话, 说加 说吧 说多 请联 请联系 谈价 赖laochenfruit
赖laochenfruitE 赖我 走小 走私单 赶 赶紧 跟 跟我买 转支 转支付 过我 这边N 进的 那个绿 那边E 里买E
金 金便 金便宜 金可 金可以 金结 长私下 问价E 闲鱼链 需要私 面是 面有 面有号 面给E 页有电 页有链""",
    2: """
,明 AcomE N十 SAcom Sig S名字 S好友 S我们 jiuN jiuNN ling ling_ling ling_ling_ling pls san_jiuN
t_pay yao_san_jiu 人就 付宝给 们换个 低E 做的 到N 单请 大家 头的 存 宝扫我 宝给 平些E 懂得E 我付E
我号 我银 我银行 打开 打给 打给我 接受 接转 照旧 理E 的群 码给你 给你便 给我转 绿色 群NN 行不 话便
话便宜 账给 走这边 转账给 链接下 闲 闲鱼 频""",
    1: """
S线下 better_price 就行E 知道""",
}  # fmt: skip
"""Runs as `learned_hints.runs_of` gives them, by what they weigh, in tenths."""
