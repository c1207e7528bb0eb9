"""What solicitations hold, and weigh.

From 29,229 lines of the corpora and 19,995 from elsewhere (sha256 ba6b2d70af34855c…;
docs/decisions/0019-solicitation-by-rules.md).

Made by `tests/support/hint_learner.py`, not by hand.
"""

from collections.abc import Mapping
from typing import Final

BASE_POINTS: Final = -16
WRITTEN: Final[Mapping[int, str]] = {
    40: """
com""",
    39: """
v""",
    35: """
搜""",
    34: """
cn""",
    33: """
信A""",
    32: """
whatsapp""",
    31: """
信AE""",
    30: """
vx""",
    27: """
心A 私""",
    26: """
加你 群L""",
    25: """
心AE 薇A""",
    24: """
weixin zfb ♥ 不走 号A 微 绿""",
    23: """
me qqL wechat wx 周周 好友 私E""",
    22: """
usdt zelle 我""",
    21: """
cheaper tg 微A 是A 老林""",
    20: """
and cc v+A venmo wei 加1下 同名 扣L 扫 私下E""",
    19: """
directly hb id line x 发你 微E 打款 有号 私了 私你 聊 裙L 面交 音A 音AE""",
    18: """
hkfruit pm shop v: zhou 不用 别在 天天 打L 现金 给你 自取E 薇 转 鲁""",
    17: """
Szfb abcde abcdeE dm hkfruitE ig nine telegram 加 加AE 我这N 扣扣 拿货 果园 电话L 看我名 自取 薇AE
裙LE 话L 那边""",
    16: """
,加 S要N directE directlyE line: pmE qq: tel top tw vxA xiaolinveg zhuye 不走平 付我 会被 加A 加客
加客服 同名E 对公 就是 微AE 懂得 我店 手机L 扣LE 收款码 星A 星AE 更低 机@ 机L 机LE 王 直接 私单
赖A 赚 飞机@ 鹅L 鹅LE""",
    15: """
,找我 ,转 Stel S先 S打到 cash dd deal fruitking isA isAE line:A meE my qqLE vA vAE wechatA wv xin
♥A ♥AE 上面 不在平 付给我 加E 加我 包发我 台外 号AE 咱 图里 宝L 宝LE 常年 平台外 打到 撤回 现金N
的来 的来E 聊E 行L 订货 讯 谈E 账户 过团 领取""",
    14: """
,比 Sjiawei Sweixin app bioE from_me inbox jiawei laochen lineA lineAE me_on pay_me q q: show
signal t_pay_here v:A vxAE w x: zero 下单E 不让说 付包 入数 别走平 到L 发, 号L 地方付 小美 工行 平
微信 懂的 我L 我LE 我卡 挡 支付包 方付 洽 球L 球LE 的扣扣 直接转 码加 私单E 系L 系LE 给个 给现
给钱 群吗 联系L 芯A 芯AE 葳 要在平 订购 让说 账号N 赖 走 软件 过团长 长期 闲鱼 陈 随时""",
    13: """
+v +薇 A点 N红包 N要 Sjwx Sskype St Stele Svvx S不通 S我X S瓦 S飞 abcE direct fb is_in jwx qL qLE
qq:L skype tele vE vvx wxE xA xAE xiaolinvegE 不上平 不在 书A 买, 买吗 了没事 付包E 企鹅L 信L 信LE
到LE 加薇 单独 单说E 卖, 友圈 取补 叶E 号码L 威A 威AE 就不 想要 找A 找AE 找我 拉你 拨 搜A 撤 是号
是号E 有惊 有惊喜 有码 有码E 机A 机AE 李 瓦 的私 私发 私我 第1条 红包 给我N 群, 群LE 见E 讲E 话LE
请加 赖AE 边不 这N 里不 页 页有 领取补 飞机A""",
    12: """
+l ,找 L转 N个N N后 S+l Sq: Swe_chat S先转 S别在 S加微 S找A S走个 S这里 abc atNN contact dmE fruit
fruitkingE idA in_my meA meAE mia mikegrapes my_qr outside suo suo_im the_platform toNN tx vxE
wechat: wechatAE wx: wx:A wxA wxAE yutang 上家 下单 不让 书AE 买吗E 交 以少 价, 低 先转 几箱 加1个
加line 加q 包给我 单说 卡N 卡NN 卫星A 另 可以少 图 姐L 姐LE 子家 宝妈 少点 我X 我支付 手提 打LE
打这 打这个 接打 提示E 搜AE 新群 机@A 果茶 比团 滴滴 片上 独 用平 用平台 的留 码付 私发E 系NN
线下付 线下转 给我就 网址 老鲁 苹果茶 行NN 要+ 讲 论区 评论区 话N 话NP 说E 走个 走这 转你 这边不
退掉 面付 韦 飞""",
    11: """
+信 ,加我 ,扫 ,现金 ,能 ,转账 A打 A打开 L李 Sbuy Sdingtalk Sdm Sjiawo Spay_outside Sqq: Srevolut
Stelegram@ Sws S加l S工行 S手提 S扫图 S汇到 S洽 S站外 S走线 X下 alipayL alipayLE bio call callL
callLE cheaperE cut dingtalk for_price fruitmama gmail go http https https: id: idAE jiawo msg
off_platform platformE privateE profile q:L qq revolut seven skip_the_platform telegram@ trade vx:
want_in wechat:A whatsappE ws x:A xiaoyu 上门 下付 下单N 不用走 个人 个号 个签 么么 也行 介 付
付宝N 以私 伈 你N 你line 你号 信号E 信接 倒着 制这 办法 加l 加赖 包给 卡L 卫星 友 口L 可以私 号NL
同 同号 同步 吗加 吗加1 咱俩 在我 在相 在评论 复制这 字就 字就是 宜的E 宝店 封面 小鱼 币付 币付款
平台了 底价 座机N 微信接 快手A 懂得来 我A 我发个 我头 我头像 我就好 我得 我的 我的号 手A 手AE 打我
扫图 找我买 接发红 提示 最后 本人 机N 机NL 果王 汇到 班, 用走 留 留了 的加 的号 的扣 省手 省手续
看主 看朋 看朋友 立减N 第1 第N张 签名 系我E 红薯A 给我得 置顶有 老陈 色支 色支付 薯A 薯AE 识 话NL
话NN 账号L 走线 走线下 过下 返N 通过下 钱就 顶有 鱼拍E""",
    10: """
L扣 L扣E L找 M后 N1箱 NN王 N红 SL扣 SX下 Savoid_the Scashapp Slet Sline: SlineA Sniuniu
Soff_platform Ssl Ssnap Stelegram: StextL SvxA Syutang S上图 S不上 S加个 S加裙 S小蓝 S徽 S我号
S打款 S拨 S有微 S淘口 S陌陌 avoid_the callNN cashapp cnE discord for_a_discount hmu http: id:A
insteadE lessE liu meL meLE me_atN mikegrapesE nainaimami niuniu off_the_app one_three platform
profileE qr san sl snap t_order_here tb telegram: telegram@A textL venmoE vx:A w: w:A we 上图
上有我 下角E 不用拼 不要在 不走了 个号E 主业 主页你 了加 了新 付宝收 你行 你行吗 便宜 保存 信了E
信领 制这条 刻 加裙 包付 单N 单独卖 卖场 卡号 卡号N 台了 号LE 同昵 同昵称 名片 后面N 君羊 咪 在线E
在评 备注房 外付 奶奶 奶奶妈 奶妈 奶妈咪 好评 妈咪 宝收 宝转 封面有 小群 小蓝 川川 开平 开平台
当面给 微信发 想直 想直接 懂 我NN 我把老 我摊 我送 打那 打那个 打钱 扫, 把钱 抠L 抠LE 拉你E 挂了
接私 接跟 新群, 方 是团 普 本人E 来新 来新群 林 果子 注房 注房号 淘口 淘口令 溦信 独卖 用拼 留个
的A 的AE 的团 的薇 直接跟 相E 码在 私下 私下来 私你了 简介 红包付 线下 经过 群里不 群里卖 老李 芯
要走平 订货E 论区E 详 账给我 货电 货电话 赚你 转我 转账 进不进 通过 那串 部 鑫 陌陌 隐藏 页你 高,
    """,
    9: """
,line ,不 ,便 ,便宜 ,我们 ,我手 ,线 ,线下 1个群 1块钱 NN老 NN送 N两M N后面 N老 P后 S+薇 SA打
Sdiscord Sdy: Sins: Sinsta@ Slet_s Spay_me Sprivate_sale Ssignal+ Stg: Swa+ Swhat_sapp Szelle S加A
S加企 S加维 S加赖 S动 S动态 S号 S号发 S小美 S我店 S我是 S扣我 S拉你 S放大 S有没 S没加 S泰 S滴滴
S点我 S电 S蔚 S蔻 S认准 S转u S还是 S飞单 abcdef don_t_order dwz dy: groupE guozi hua ins ins:
insta@ instaA instaAE instead is_cheaper laochenfruit laochenfruitE let_s linveg my_groupE off
order_here pay_outsideE price private_sale s_app sale sapp sell shopE signal+ t_order taobao
telegram:A text tg: u v吗 v吗E v多 v多少 v看 wa+ weixinE what_s_app what_sapp zhouzhou 上挂 上有
上的电 不用在 不用点 不要走 不通过 两E 两M 两ME 个L 个LE 主页 主页有 买可 买可以 了几 了几箱 了没
交易E 交省 付你 付宝L 付这 代理 价格不 价私 你 便 信哈 信扫E 像 免 减N元 几多 别从 别付款 制打
制打开 加X 加企 加企鹅 加维 包L 单聊 卡里 发我红 口令 另1个 台了E 台平 号A, 号多 号多少 同号E 名里
君 周周E 回私 团了 图上 图中 图加 图扫 在我那 处 复制打 夕 夕夕 大文 威 安农 安农场 宜 封面E 小安
小安农 小窗 少N 已私看 平台 平台太 底下 座机 建的 张图E 得来 得来E 微信号 徽 快加 懂的E 我AE 我便
我便宜 我红 我红包 我账 我这 戳头 戳头像 才N 打 打款到 扣扣L 扫1下 扫码加 找我E 报@ 报@A 报A 报AE
拍我 拿的 拿货的 挪 换成 接拿E 接汇 推你 数字 是AE 是上 更低E 有号E 有电 有电话 有货E 有路 有路子
机NN 机号L 来电E 格不 水果E 没事 泰 淘宝店 渠 渠道 溦A 溦AE 滴E 滴我 点吗 照片上 片上的 牛牛 现
用在 用点 电报@ 电报A 的dd 的ddE 的找 的找我 的滴 直接打 直接汇 看签 短信L 码进群 私看 私看1 站外
签名有 签名里 经 给E 给现金 群 群号L 聊L 聊LE 背 能买 能加个 自介 蔚 蔻 蔻L 蔻LE 薇信 裙 要在
要的滴 要的留 要走 见主 言A 言AE 询 说价 说价E 请点 账打 走账 走这个 路子 转u 转完 退了 部链
部链接 里买 里卖 金N 链接在 问我E 陈海 面给钱 领券E 飞单 飞单E 鱼见E""",
    8: """
+w +微 +薇E +赖 ,老地 @mikegrapes A备 A备注 N个1 N中 N啊 N啊N N送货 S+w SN啊 Sdd Shmu Sig:
Smy_number Spay Spay_cash Spayme Spdd Sprivate_deal Ss Sscan_my Ssend Stg Stg@ Svx: SwaL Swechat:
SwechatA Swhats_app Swhatsapp SwxA Sxhs Szalo SzaloL S不懂 S个签 S么 S互 S你微 S出 S别拍 S加威
S加薇 S去 S台 S售 S好评 S密E S微L S想吃 S我能 S打电 S扣L S扣群 S抠 S招代 S照片 S盒子 S看个 S看签
S私下 S私你 S网址 S脸 S脸书 S要 S赖A S过数 X有 add_meA add_me_on appL appLE at_gmail bit bit_ly
can_get chat comE dy:A for_a for_discount for_discountE fps huaL huaLE i_sell ig: igA isL isLE isX
isXE lishen ly meNN my_alipay my_number my_number_is my_page org pay_you payme paypal pdd priceE
prices private_deal private_dealE scan_my scan_to tg@ tg@A tgA tgAE the_app, the_platformE to_me
to_order to_pay transfer_to_my v, venmo@ v信 wA wAE waL want wei_xin weixinA weixinAE whats_app
whatsapp+ xhs xinA xinAE your_wechat zalo zaloL zaloLE zz 上次那 上班 上说E 上面E 下卖 下结 下角
专 个N个 个v 个地方 个绿 个群 个联 个联系 主E 了,通 了吧, 互 人账 人账户 付你行 令 们私 们自
们自己 价 价不能 价格我 价给 优 你个 你可 你可以 你的薇 你直 你钱 信接龙 倍 像看 兴 内部 内部群
别付 别拍 别拍这 别走 别问 到A 前N位 加XE 加qq 加v 加wx 加威 加微E 加我就 加我看 包就 包就算
单独拿 卖你 卡号L 发你E 台太 号了 号发不 名字是 后N 后私 啊N 啊NE 啊N啊 团, 图里E 图里的 在线
塘老王 处理, 头像看 奶粉 字是 定金 宝NN 宝见 宝见E 客服qq 家搜 小窗E 底价不 开了 微L 微LE 微我
意者 懂的来 成N 我E 我主 我主页 我加你 我哈E 我就行 我拉 我拉E 我支 我的团 我签名 我这买 我领 戳我
扣M 扣ME 扣我 扣群E 扫我 批发 抠 拉E 招代 招代理 拿到E 按上 换个地 换号 换号了 推你E 搜牛牛 收款
放大 新A 新AE 时打E 是团长 是电话 昵 昵称 昵称后 有v吗 有想 有没有 有私 有限 朋友圈 服qq 来电 板微
板微信 果茶E 样的 格我 档 橱窗里 次那 次那个 款码 段N 汇 没加 没加我 海报E 溦 点吗E 然后 煮页 独拿
现金减 现金少 球球L 理, 用在这 留了几 的团E 盒子 直接发 看个 看我 矩 码发你 私下卖 称后 窗里 系A
红包N 红包就 线下吧 线下结 绕 绕过 给个电 给周 维码我 羊 群号 群外 群要 老板微 聊给 联系A 能写
能放 脸书 葳A 葳AE 行LE 行卡E 行卡N 要的 规矩 识别 资料 赚E 赚你N 走团 转N 转我就 边N 过1下 过下E
过小 过平 过平台 这个团 这个小 这边 进 送两 送到家 部群 都去 都在我 里不好 里卖N 金减 金减N 金少
金结算 金给 金给我 钉钉 问价 随时打 面N 预定 领券""",
    7: """
+赖E ,scan ,别 ,后面 ,平 ,微 ,微信 ,手 ,按 ,比这 ,直 ,私我 ,老 ,要的 ,请 ,货 ,转我 ,那边 1成 1成E
1箱, L打 Ndiscount NdiscountE NoffE N前面 N十N N就行 S+赖 SA点 SXb Sbit Sbit_ly ScallL Sdiscord:
Sdy Sfruitmama Si_sell Siban SibanX SigA Skakaotalk SkakaotalkA Skik SkikA Smy_cell Sone_three
Sorder_outside Sqiuqiu SqiuqiuL SqqL Ssignal: SslE StelegramA Susdt Svenmo Svv Svv: Swa Swhatsapp+
Swww Swx: Sxhs: Syy Syy语 Szz S保存 S关注 S别付 S别用 S办 S加围 S加扣 S加绿 S加群 S单聊 S口口
S叩叩 S咋联 S咱 S唯 S在家 S密 S弹 S我签 S手 S打字 S扫我 S把你 S招行 S撕 S未 S比特 S溦信 S看 S短信
S等不 S群外 S能加 S自家 S葳 S薇A S薇芯 S详 S走支 Xb a_better account at_gmailE better cell
cheaper_outside code_in code_in_my contactE direct_payment direct_paymentE discord: dot dy fees
feesE fruitlady gmailE grapesE have hk i_pay_you iban ibanX ibanXE igAE ins:A insta interested
is_in_my kakaotalk kakaotalkA kakaotalkAE kik kikA kikAE line@ line@A line_id me: me_privately
message_me messenger miabakes my_bio my_cell my_profile my_profileE my_wechat nainaimamiE
number_is off_the on_facebook order_hereE order_outside_the privatelyE pt ptE qiuqiu qiuqiuL
qiuqiuLE scan_my_qr scan_the_code signal: signal:A skip_the slE telegramA telegramAE tg:A
the_code_in the_fee the_money the_platform_fee top_buy top_buyE triple triple_zero twE vv vv: vv:A
v同 wa waLE without_the www xhs: xhs:A yy语 yy语音 zfbE 上我家 下A 下AE 下付E 下说E 不开单 不经
不走团 不走小 专员 个地 个威 个小程 个群E 个账号 个软 个软件 主页看 么加你 也卖, 买 买,1 了,N 了来
人转 付现 付现金 以吗E 仲平 仲平E 件A 价格你 价格私 价目 企鹅 优选 你厂 你微 你微信 你留E 你的E
你直接 便加 信下 信下单 信号A 信号码 信回复 信报 俺 像看E 像里 入裙 关注 农, 出去 别声 别声张 别用
到家 到支 到支付 到淘 到淘宝 到这 制A 前面 前面M 加qE 加vE 加个好 加你了 加卫星 加围 加微领 加我领
加扣 加绿 动态 单便 单便宜 卖场A 卡LE 卡里E 厂 去拼 去那边 发价 发加 发我就 口LE 口口 口口L 另1
叩L 叩LE 叩叩 叩叩L 台手 台手续 号@ 号NN 号N前 号就是 号是M 号果 同E 同手 同手机 名加 呗, 咋联
咋联系 咱们 哥, 唯 团团 团长不 团长每 围脖 图扫码 图片水 圆子 圆子家 在这 场A 场AE 声张 复制A 多了
多多店 多店 大群 太高 头像 头像里 头贴 好友E 子家E 宝 宝口 宝口令 客户老 家把钱 少N块 少两 少两块
就算 就给 就给你 己扫E 平台手 开单 当面付 微伈 微信领 微领 恒 恒生 想吃 我1样 我号 我吧E 我哈
我家也 我平 我我 我有个 我比 我简介 我群 我转账 截图扫 户老 手续费 打我账 扣号 扣扣E 扫码E 找我,
把老 抽 拍这 拍这个 招行 拿, 拿便 拿便宜 拿到 按进 换个软 接微信 接找 接给我 推个 搜寻 敲我 新群E
方便加 方式 是L 是LE 是M 是NN 是我号 是电 普L 普LE 更 有 有N维 有微信 有我 某 格 格你 格私 次普
款码发 款给我 比特 比特币 水印 水印E 泡A 泡AE 海报 海鲜 渠道, 滴我E 点com 点主 点主页 点我头 热线
热线N 片扫 片有 片水 片水印 特 特币 现钱 用走平 电报 电话吗 电话是 的号是 的小 的戳 的打L 的说E
的赖 的那个 皮卖场 目 直接找 省 短链 码L 福利 私下买 私你E 秋L 秋LE 秋秋L 秒 空间有 等不 等不及
系AE 紧扫 紧扫E 纸飞 纸飞机 线NN 线下给 结算, 绕开 绕过平 给我钱 绿的 群领 老板 老规 老规矩 老陈海
聊价 聊吧E 联系E 能买吗 脖 菜场 薇L 薇LE 行卡L 表单 裙N 要的联 要货 要进 见 见头 见头像 让大
让大家 话是 话是N 语音L 说加我 请退款 账到 走支 走支付 跟你 转我E 转账N 转账到 边NE 边说 运费E
还是我 这里N 连结 退了单 那边说 酱牛 酱牛肉 里有 钉L 钉LE 钉钉L 长不 长每 间有 陈海鲜 面, 面M 面ME
面给 音L 音LE 页看 页看E 预定E 频道 鱼拍 鱼链 鱼链接 鲜果""",
    6: """
+wei +卫 +卫星 ,bank ,bank_transfer ,order ,pm ,pmE ,价 ,加微 ,扫码 ,现 ,直接 ,省 ,省手 ,看 ,私
,联 ,联系 ,送货 ,那 1样的 @mikegrapesE Aat Aat_qq A是 NN中 NN微 Nzero N两 N中间 N元 N前 N微 N私
N转 S+v S+wei S+卫 SL打 SNzero SN后 SXtv Sbypass Sbypass_the ScallN Scash_app Scheaper_outside
SdiscordA Sdm_me Semail Sfb: Sins Skakao Sks Slink_in Spm_for Sqq群 SsignalL Ssnap: Stel: Sv: Sv同
Swei_xin SweixinA Swire_it S丝我 S个 S你加 S关 S别跟 S加q S加tg S加卫 S加葳 S卡号 S去我 S发短 S叩
S可 S司聊 S哇 S图里 S复制 S大群 S小红 S建了 S建行 S微伈 S微我 S徽A S思 S我改 S我简 S戳我 S把图
S抠抠 S有意 S欢 S欢迎 S滴我 S看着 S真正 S短链 S秋 S秋秋 S空间 S站 S维x S网 S老客 S能不 S脱 S脱离
S自介 S莱 S蓝 S薇我 S要码 S要进 S认 S走现 S跳过 S转支 S那边 S防失 S陌 S领试 S鱼上 Xtv atL atLE
at_qq bank bank_transfer bypass bypass_the cash_app cheaper, cheaper_outsideE cnA deals discord:A
discordA discordAE dm_me do_this farmer fb: five for_wholesale for_wholesaleE four four_one
four_one_five grapes has_it i_have if_you_pay ig:A in_bio in_bioE in_private in_privateE
is_cheaperE kakao ks l let line_isA me_atL me_directly me_privatelyE meet message_meE miabakesE
mia的 mia的烤 my_alipayE need_to no_need_to one_five orgE outside_the outside_the_app pm_for
price_outside price_outsideE private_group privately qq群 send_you signalL signalLE snap: snap:A
tel: textN textNN text_for the_app the_farmer this_app this_appE to to_my_account to_orderE
trade_privately trade_privatelyE tv weixin: weixin:A whatsappL whatsappLE wholesaleE wire_it
wire_it_to you you_pay yutangwang yutangwangE yy zeroN zhouE zhouzhouE 上门E 下多 下多少 下微
下微信 下薇 下薇E 不及 不好 不方 不方便 不进E 丝我 个号A 个微吗 个性签 个收 中间 中间N 串 主赚
也开 也能 也行E 买,N 了,加 了,扫 了单 了号 了我的 了找我 了返 交易 交易吧 人价, 人工E 从我 从我这
付宝转 付款E 付款的 付给 以加 以后 价不 伈A 伈AE 位, 信E 信P 信到 信发 信同 信微 信给 信聊 信联
信联系 信说E 信谈 倒着写 像那 入N 入裙E 关注公 关注我 写L 写LE 写在 利群 别跟 到NN 办 加qqE 加qqL
加tg 加个v 加了微 加卫 加我好 加我送 加群领 加葳 单加 单异 单异常 单更便 单独找 卖我 卫星E 去淘
去淘宝 去那 友圈下 发个 发个收 叩 可以加 台扣 台费 叶 号 号是L 司聊 名有 名档 名片推 后用 后面
咨询热 咸鱼见 哇 商, 回复 团,我 团主赚 图放 圈下 圈下单 在图 地方 场搜 坑了 块1斤 复制 外买 外买E
外交 外交易 外付款 多店铺 大家把 大家来 失联加 头像那 奖, 女士E 奶粉的 好多 好多E 子上 完了E
宝给我 家也 家人 家微 家把 家来我 密我 小群E 少收 就发 就是号 居加 川川果 川果 川果园 己 币 平台扣
平台费 店下 店下单 建了 建了个 微信P 微信给 微信谈 微吗 微吗E 微店下 徽A 徽AE 徽信 快团 快团团
怎么加 性签 性签名 您的订 想吃的 成交 我了解 我代收 我卖 我卡E 我号E 我好友 我小群 我打钱 我改了
我昵 我昵称 我有更 我本 我本人 我相册 我码 我码E 我简 我置 我置顶 我赖 我那 户转 户转账 手快 打字
扫了 扫你 扫这 扫这个 找老 把图 把钱转 抖音A 抠抠 抠抠L 拿价 拿价E 挂平 挂平台 按 接付现 接找我
接给 搜果 摊位 数字E 数给我 敲 料里 料里有 方付E 易E 易吧 易吧E 是我加 景图E 更优 更优惠 有号码
有微 有意 有方 林小 林小姐 果 果子家 枝 样品 款到 款加 款后 正的 每天 水果 汇款 泡泡A 注公 注公众
注我 淘宝口 添加客 满了 滴 点comE 片推 片角 片角落 独找 现金面 理赔 用拼E 申请退 电联 电联L 电联N
电话N 电话我 留E 留个电 的单独 的打 的滴E 的私E 盆友圈 直接到 直接给 相册 看资 看资料 真正 真正的
着写 着写L 短信到 码的 码私 示E 福利群 私下多 私卖 私我E 私讯 秋秋 秒杀E 秘 站外付 第 签名档 箱A
粉的 系E 系人 红包给 线N 线下交 结算 给我不 续费 维x 绿泡 绿的E 群买 群今 老办 老办法 老顾 老顾客
联L 联LE 联N 联NN 联加 联系人 自介有 自家 自己 莱 落E 蓝色支 薇我 薇看 藏群 蜜 袋子上 装加 要不
要不要 要奶 要奶粉 要的打 要码 要码的 视频里 角落 角落E 订 订E 订单异 评论 话吗 询热 询热线 说1
请了 请加客 请退 账优 账后 账后发 账户转 账打N 货都在 贴了 资料里 走现 走私下 跳过 转支 转支付
转账优 转账后 转账的 过群 过群主 返N块 这条 进E 进小群 进我 进裙 送1斤 送两斤 避开平 那个 那边N
邮件 邮箱A 邻居加 金我 金面 金面交 钉A 钉AE 钉钉A 钱1斤 钱就行 钱打 银 链接点 链接私 锁货 长加价
问我 防失 防失联 随 隐藏群 面N个 面付E 面的 音同名 页E 页见 页见E 领优 领优惠 领试 频里 飞机号
鲁姐 鸟 鹅号 鹅号L""",
    5: """
+1下 +vx +wx +我 ,N箱 ,cheaper ,cheaperE ,dm ,i ,内 ,内部 ,后 ,少 ,想 ,想要 ,每箱 ,看主 ,私下
,这边 1私 :miabakes :miabakesE Acom A加 A微 L打这 L有 L老 NN两 NN订 Ncom Noff N个点 N块1 N开头 N百
N给 N维 N维码 N订购 P可 P可以 S+wx SA加 SN十 Sadd_my Sb站 Scheaper_if Sdeal_outside Sdiscord_gg
Sdon Sdon_t Sd我 Sfour Sfour_one Shttp Shttp: Si_have Sinterested Sjoin_our SjwxA Skou Skou_kou
Smy_insta Spay_via Spaypal Spm Sqq号 Sskype: SskypeA Stele@ Strade Svenmo@ SvvxA Sv信 Sw: Swei
Sweixin: SxA Syao Syao_san Syi Syi_san SzfbL S上门 S不在 S不开 S不挂 S个人 S亲加 S你vx S你的 S信微
S全网 S农行 S出去 S别家 S前N S加你 S加溦 S十微 S卡 S去淘 S咱俩 S图上 S外边 S多的 S威A S威新 S密我
S建设 S弹我 S快手 S怎么 S我电 S打L S扫这 S推特 S敲我 S斯 S有赞 S汇 S汇款 S没拼 S珈薇 S球球 S申请
S盒 S看水 S码在 S私E S私信 S私单 S箱 S箱子 S纸飞 S绿标 S群L S葳A S蔻蔻 S薇信 S裙L S要货 S订货
S详询 S赞赏 S跳 S踢我 S转我 S退了 S邮箱 S长 S长按 S问价 abcd abcdE abcdefE add_my add_wechat app,
apple_tea ask_for at_my ayfarm better_priceE bypass_the_app b站 call_meN can_do can_we_do
cash_instead ccgy cnAE cnX cnXE deal_outside discord_gg don_t_pay d我 example_org farm_and
for_details for_detailsE gg go_private go_privateE group_is_cheaper i_just i_ll if_you isNN
it_cheaperE it_to_you join_our jwxA jwxAE kou kouL kouLE kou_kou kou_kouL lee linNN linkE link_in
ll meN me_for meet_me message_me_privately my_insta my_profile_pic my_telegram off_app off_appE on
order_directly order_from pay_cash pay_via qE q群 signal+L skype: skypeA skypeAE soul t_me tele@
tele@A text_meE text_me_at thereE to_payE to_you topE transfer_to vipE vvxA vvxAE vx多 vx多少 v给
v给我 wc we_chat we_do we_do_this weiA weiAE weiE w信 w信E xiaoyuE yao yao_san yi yi_san zelle_to
zfbL 上付E 上说 下价N 下卖吗 下好 下好友 下次不 下结E 不在这 不懂的 不挂 不挂平 不用团 不用平
不经过 不要跟 不进 个1E 个人E 个团长 个微 个微信 个新群 个点 个签有 主页自 主页见 么找我 么私 么联
么联系 也有, 买更便 了个新 了微信 了扫 了找 了新团 了的 了解E 了重新 事call 事打 亲加 亲加个 人价
人工 亻 亻言 亻言A 今晚 介自 介自取 从平 从平台 付宝 付宝账 付平 付平台 付我E 付款给 付现E 代购
代购E 以不在 们换 件AE 价格好 价目表 份以 份以上 企鹅裙 众号果 优先 优惠E 你vx 你vx多 你便 你便宜
你吗 你吗E 你好友 你想 你懂 你报 你现 你现金 你码 你进E 你链 你链接 便宜N 信X 信XE 信lin 信linN
信上 信处 信处理 信拿 信转我 像扫 先加 先转钱 全网 兼职刷 内部链 再发货 农行 别人 别在平 别家 别拼
到我 前N 加L 加v看 加w: 加你E 加你吧 加你好 加好友 加威信 加我备 加我有 加溦 加薇E 加赖E 加错
加错了 十微 单找 单比 卖你E 卖吗 卡上E 及 友送 发不出 发你链 发图 发我我 台吗 台吗E 台太坑 台能
台赔 台走 右下 右下角 号N 号加 司聊E 名 名, 名字就 名档E 名自取 名里有 后NE 后发货 后面L 君羊L 吧,
周周家 周家 味的 咱们自 咸鱼号 品牌 嘉薇A 回, 因 团多 团多少 团找 团退 团长让 团长那 园, 图保
图保存 图给我 图识 图识别 在相册 在简 在简介 在置顶 在菜 在菜场 地方, 块1 塘老 声张E 外的 外边
外边下 外面买 多, 天天有 太坑了 太狠 太高, 头像扫 女士 好友送 好说 威新 威新A 存1 存1下 官方客
定金给 宜N 宜点E 宝买E 宝账 客服v 家, 家带 小盒 小盒子 小红 小贝 少 就发货 就好 局账 局账号 已发
带娃 平台吗 平台能 平台赔 平台走 平好 平好多 序, 序付 底下交 店名 建行 开了新 开单E 开淘 开淘宝 弄
引流 弹我 弹我E 当面 得, 微信A 微信X 微信lin 微信上 微信处 微信报 微信聊 微我E 快手 怎么私 怎么联
您的 惠价E 成交E 成本价 我,每 我qq 我qqE 我不用 我也 我也有 我们私 我卡上 我小 我平些 我店里
我扫你 我拿货 我改 我朋 我朋友 我的N 我直 我看图 我私你 我空 我空间 我补 我资 我资料 我那里 我领E
截图保 戳E 户口 手机N 打N 打NN 打开淘 打我卡 打我银 打款E 打钱E 扣群 扫1 扫码转 扫码进 找我N 把你
报上有 报价 报名, 报暗 报暗号 报群 抽奖, 抽水 拉 拉微 拉微信 拍 拨打 拼车 拼车E 换个 掉, 接打钱
接汇款 接给你 接转账 控 推个便 推特 搜我 搜牛 搬到 收钱码 方, 方客 方客服 日入 日入N 早送 时打
星号 星号A 昵称, 普+ 普+L 景图 有v 有vx 有事call 有事打 有价 有内部 有店 有没 有群 有联 有赞 有需
有需要 服qqL 服v 本价 机号 李婶 松小 松小贝 林NN 果园, 标A 标AE 格好 次不 次不用 次普+ 款, 款了,
款码已 每箱 比较便 比这 汇款到 没, 没拼 没拼成 泡泡 消吧, 熟人 熟人价 牛肉 狠 现付 现金交 现金自
珈薇 球球 用团 电报群 留个微 的,内 的取 的号E 的朋 的朋友 的看 的肉 的说 监控 目表 看到了 看头
看头像 看我资 看水 看水印 码付款 码在相 码已发 码扫1 码私发 码转 离平 离平台 私信拿 私聊给 秋 秋号
秋秋号 秒回 称, 程序, 程序付 窗 窗我 窗我E 立减 站面 站面交 签名自 签有 简介自 系 系你E 系我L
系我本 紧加 紧加E 红薯号 绕过这 给1 给1下 给个微 给你报 给你现 给你钱 给团主 统1 续费E 维信E 维码
绿标 绿标A 绿泡泡 绿色聊 网名 羊L 羊LE 群,都 群享 群的扣 群里便 老客 老鲁L 职刷 联系 肉松 肉松小
背景图 背面 背面有 能做 能私 能私聊 脱离 脱离平 脸书A 脸书搜 色聊 色聊天 艾 落 蔻蔻 蔻蔻L 薇信E
薯号 蚊 蚊E 蜜雅 行卡 裙E 要价 要十 要跟 角E 详询 说加 说给 账的优 账给你 货平 货的 购更 贵, 费太
赏码 赏码付 赞赏 赞赏码 走小程 赶紧加 跟上 踢我 转人 转人工 转你E 转战 软件A 较便 较便宜 过数
过这个 这个E 这拿的 这是我 这次 进不 进微 进微信 进裙E 退掉, 退款了 道, 道A 那行 邮局账 都懂, 里NE
里有N 里来 里贵 金交 金自 金自提 钱,不 钱码 钱转 铺 链接下 长按 长让 长那 闲鱼拍 间NE 雅 雷 需要私
面L 面LE 面那 页有惊 页有链 页自 顾客 领红 领红包 频道A 飞机联 验证 高私 鱼号 鱼塘 鱼塘老 鱼的
鱼见 鲁L 鲁LE 鲜 鹅 鹅裙""",
    4: """
+weiE +微信 ,Noff ,dmE ,不开 ,中 ,价格 ,别申 ,发 ,大家 ,少两 ,平台 ,我统 ,拉 ,拉你 ,搜 ,明早 ,看我
,要 ,请加 ,谁 ,谁要 ,送 1下我 1块 1声我 1手价 1斤E :abc @hkfruit @hkfruitE A加E A拿 L张 L王 L进
L进来 N,私 Ncash NcashE N位E N打 N打给 N找 N找我 N比 N王 N给你 N腰 Pcom P平 P平台 S+vx S+微 SA微
Sadd_wechat Salipay_me Scall_text Scall我 Sdd有 Sdian Sdian_hua Sdm_for Sd音 Sfps Sgive_me Sig
Sinbox Sinsta Sline_id Smeet Soff_app Spaypal给 Spxx SqL Sq号 Ssee_my Ssignal Ssignal_me StelL
Susdt付 Sv在 Swhat_s SwhatsappL Sxiaoyushop SzelleL Szhou S不过 S丝聊 S为心 S价钱 S偷 S偷偷 S先退
S加line S加vx S加wechat S加weixin S加wx S加了 S发你 S发我 S可滴 S同号 S嘉微 S小绿 S微x S微博 S微言
S微讯 S快加 S快团 S您的 S想做 S意 S意者 S我家 S我的 S我认 S戳头 S拍 S按 S换个 S旺 S有内 S有门 S来
S用浏 S甩开 S申 S电话 S私l S私戳 S绕开 S背着 S能私 S裙号 S视频 S识 S识别 S说多 S走微 S走薇 S跟你
S转数 S进不 S进裙 S退掉 S都取 a_better_price accountE alipay_me and_save and_saveE appletea
as_phone buy_from buy_from_me call_text call_textN call我 cherry cherryE dd有 dd有货 deal, dealsE
dian dian_hua dian_huaL dm_for do_you_take drop dwz_cn d音 example find_me_on for_deals for_less
for_priceE fpsL fpsLE from_meE fruitmamaE give_me give_me_your guoyuan guoyuanN idM idME if if_we
igE is_cheaper, jennyfruits jennyfruitsE jiu laochenN line我 link link_in_bio me_and
me_your_number message_me_for miaN moneyE money_to_my my_bioE my_ig need_to_pay on_taobao
on_telegram on_wechat order_direct order_directE order_there order_thereE pay_here pay_hereE
pay_meE paypal给 paypal给我 pm_me private pxx q号 s_your same_as same_as_phone san_jiu saveE
save_the save_the_fee search see_my signal_me signal_me+ straight t_abc t_abcE t_cn t_cnA t_pay
talk tea telL telLE telegramE telegram群 this_group to_me, trade_outside trade_outsideE usdt付
usdt付款 vx群 v在 v的 v看E what_s_your whatsapp+L whatsapp+N whatsapp聊 wholesale xiaohongshu
xiaoyushop you_directly you_directlyE you_take your_number your_wechatE zelleL zelleLE ♥同步
上的号 上面的 下N 下买 下付款 下价 下单便 下成 下成交 下找 下找我 下拿 下给 下走 下走E 下跟 下跟你
不上 不出来 不吃草 不扣 不用了 不用参 不用等 不用群 不能绕 不走系 不走群 不过系 业银 业银行 东到
东到家 丝我E 丝聊 丢失 丢失理 个1 个whatsapp 个人档 个付E 个包 个名 个团 个新 个签E 个签看 中了
为心 主页联 么付 么找 之N 书号 书见 书见E 买能 买能便 了,直 了号E 了备 了备注 了就 了微 了扫1
了没抢 了直 了直接 了私 了重 事打L 交现 交现金 京东到 亲戚 人别 人档 人档案 他便 他便宜 付宝E
付宝好 付款, 代理的 以后直 们懂 们私下 仲 件聊 件聊E 价低 价出 价私E 价钱 企鹅号 众号 优先E 优惠N
会儿 位不 低的 低的E 你v 你们懂 你价 你价格 你加 你单独 你吧 你懂的 你收 你收款 你转账 供货商 信1
信1样 信NN 信发你 信发我 信同手 信就 信我吧 信是 俩 做代 做代理 偷 偷偷 像N 像N维 像上 像就 像就是
像有 像里的 先退 先退款 全款 公众 公众号 册第 再找我 写着呢 农业银 几号E 击链 击链接 分之 分之N
别在这 别申 别申请 到对 到对公 到给 加lineE 加vx 加wechat 加weixin 加好 加我wx 加我了 加我威 加群E
包, 包N 包也 包也行 包付款 包进 区南 区南门 区门 区门口 十份以 单取 单取消 单找我 卖 卖吗E 南门,
占 卡上 卫星号 即 厂家 友圈E 友圈天 友圈有 友申 友申请 发你, 发我微 发短 发短信 发红 发红包 取消1
取消了 取消吧 取消订 另外的 可滴 台外付 台扣点 台的 台费E 号优 号优惠 号发 号就 号是 吃的 名就是
名片有 名看 名自 名里写 后N位 后直 后直接 后面是 后面那 向的 吗,不 吧这 咪E 嘉微 团了, 团长有
团长能 团长赚 园大 园大叔 图N是 图片上 圈天 圈天天 圈有 在别 在别的 在找我 在朋 在朋友 在这付
在这说 场外交 坑 声我 声我单 备注团 夕夕有 夕有 外下 外下单 外付E 多上 多多上 多多搜 多少我 多搜
大家转 大家都 大文水 大量 太坑 失理 失理赔 失联 头像N 头像上 头像就 头像有 好友申 妈咪E 完了 宝A
宝好 宝好友 客服line 家转 家转我 家都 小区南 小区门 小店 小红书 小绿 小群的 小鱼N 小鱼不 小黄 少我
就好E 差价, 己拼 巾1 巾1包 常请 常请加 平台的 店铺 开头 开头的 开抖 开抖音 异常请 式 得被 微x
微xin 微信1 微信L 微信吧 微信就 微信是 微信看 微言 微言A 微讯 微讯A 徽信E 快递丢 怎么付 怎么找
怕了 情私 惠E 惠N 想做 想做代 意向 意向的 意者请 懂的别 成团, 成的 成高 我wx 我下单 我个人 我们自
我减 我减N 我单 我名 我名字 我地 我妈不 我威 我威信 我就 我当 我手 我扫 我新 我是 我档 我现金
我的收 我统 我统1 我薇 我这E 戚 戳我E 手 手价 手价E 打开E 打开抖 打款, 扣号L 扣我E 扣扣号 扣点
扫你码 扫图E 扫码添 找我A 抖 抖音 抢到的 报价E 抽成 抽成高 拼, 拼了 拿优 拿优惠 拿的E 拿给 拿链
拿链接 按识 按识别 掉找 掉找我 接, 接微 接扫码 接来 接跟我 推给 推给你 搜同 搜同款 搜小鱼 搜我店
搜李 搜李婶 搜老 播下单 播间 收款N 收钱 改了 数 数字就 数快 敲我E 文水 文水果 料有 方法E 明早送
是A, 是v 晚N点 晚有 暗号优 更低的 更多 月入 有内 有意向 有抽 有更低 有福 有福利 有联系 有门 有门路
服line 机号@ 李华 来加 来我群 果园大 果王E 果茶小 柑 档E 款,N 款,我 款到我 款联 款联系 此 每箱便
比团长 比群 比群里 民 注团购 消1 消了 消吧 消订 消订单 清, 湿巾1 滴滴滴 点cn 点cnE 点击链 点我主
点这 烘 烘焙 焙 照片背 片推你 片背 片背面 牛肉, 玉 王N 王姐L 现N 现N元 现加 现金优 现金便 理的来
用line 用了 用了E 用参 用参团 用浏 用浏览 用点这 用等 用群 甩开 甩开平 电话 电话E 电话下 百分
百分之 的N维 的加我 的收 的收款 的数 的数字 的来找 的渠 的渠道 的看我 的赖E 的赶 的赶紧 的链
的链接 皮卖 监 目录 直接微 直接来 直播间 相册第 省得被 看更 着呢 着呢E 知道 码A 码AE 码LE 码加客
码发 码已 码添 码添加 私l 私lE 私下跟 私人账 私信下 私戳 私戳E 私聊, 私聊可 私讯E 私讯小 私转
私转E 种的, 站外下 章 签名看 签看 签看1 箱,要 箱便 箱便宜 箱子上 箱私 系@ 系@A 系统E 红书A 红书号
红包也 红包转 红包进 线下价 线下成 经过团 绕开平 给我发 给钱E 给钱就 统E 维信 维心A 维新 绿色 置顶
群扫 群扫码 群要解 群里下 群里都 者请 耙柑 耙耙 耙耙柑 聊, 聊价E 聊可 聊可以 聊吧 联 联系@ 肉,
背景 背着 能加 能加你 能绕 能绕过 自己拼 茶小 茶小铺 薇♥ 薇发 虾皮卖 行 行L张 行吗 表私 袋子 裙号
裙号L 要私E 要解 要解散 见, 订单取 订购E 认准 讯A 讯AE 讯E 讯小 识别E 话下 话便 话便宜 详情私 说出
说出去 说多 请扫 请联 请联系 谁要 谈 账户E 货到给 货商 货商, 货源 货私 货私E 货都 资料有 赚差
赚差价 走了E 走小 走微 走微信 走系 走系统 走群 走群E 走薇 赶 赶紧 趣的朋 跟 跟我买 转到我 转微
转微信 转数 转数快 转账打 软件聊 边没 过 过我的 过系 过系统 运费 返N元 返现N 返现加 还有 这付 这说
这说E 进新 进门 退了找 退掉找 退款后 退款联 递丢 递丢失 通过1 那串E 那边E 部群E 都取 都取消 都来
里不方 里写 里写着 里都 量大 金优 金优惠 金便 金便宜 钱转给 银行L 链接, 长,我 长1 长按识 长有 长能
长赚 门路 问題 问题, 面买 面交易 面交现 面是 面的码 面要 面那串 音号 音号A 題 页有E 页有福 页联
页联系 顶有方 领样 领样品 题, 鱼N食 鱼不 鱼不吃 鱼搜""",
    3: """
+tg +tgA +vE +vxE +微E ,1箱 ,i_ll ,message ,message_me ,主 ,主页 ,小程 ,我加 ,我这 ,报 ,拍 ,有优
,比他 ,给你 ,自 ,进 1会儿 1条E @Ncom @qq_com Ame AmeE A拿货 L微 L微信 L联 L联系 N,order NN陈 N位
N发我 N就 N开 N聊 N聊E N陈 PcomE S+tg S+我 SAme SL联 SN聊 Sbuy_it Scheaper_off Sgo Shttps Shttps:
Slaochen Smy_wechat Smy_wx Sq我 Ss我 Stb Stg频 Stransfer_directly Stransfer_to SvA S上微 S不经 S丝
S以后 S你v S出平 S别走 S加X S加wei S喂心 S好友 S威我 S小区 S已私 S彳 S微A S微♥ S徽信 S思我 S思聊
S我可 S我头 S我支 S斗 S斗音 S新裙 S来主 S某 S溦 S线下 S老板 S背 S薇♥ S蜜 S视 S钉 and_i and_i_ll
appA appAE ask avatar avatarE ayfarmE bit_lyA buy_it cash_appA chat: chat:A chatA chatAE
cheaper_if cheaper_off comA comAE comX comXE ddE dm_to fruitlady_shop group group, have_a i_have_a
join_my_private line我E line领 ling ling_ling ling_ling_ling lower_price lyA lyAE my_avatar
my_avatarE my_private my_private_group my_whatsapp my_wx my_wx_is number on_telegramE
order_outside pls q:M qq_com q我 see_my_profile send shop_a shop_aE s我 s我E takes taobao_com
tel:N text_meL tg频 tg频道 the_feeE to_my_alipay transfer_directly vx同 v我E we_can we_chat:
we_chatA wechatE wx_is you_cash your_numberE 上付 上微 上微信 下单送 下谈 下谈E 下转E 下面那 不扣E
不要点 东搜 丨 个line 个人资 个绿色 主 书号L 买少 买少N 了吧 人就 人资 人资料 今晚N 付了E 付宝给
令A 令AE 以再 以再便 们换个 们私聊 价私聊 价给你 优惠码 你, 你v多 你成 你成本 佳薇A 信吗 信吧
信吧E 信就是 信直 信直接 信聊吧 信谈E 信返N 俩单 偿 像里有 先付我 公司账 内部渠 册里有 写着 农行L
出去聊 出平 出平台 别走这 到N 加line领 加wei 加weiA 加个line 加微 加我发 十微信 华E 单聊E 单聊给
单送 印就 印就是 厂商 厂家微 去微 去微信 去聊 去聊E 友A 友AE 发我N 口令A 口账 口账号 可以再 号周
号周周 号果园 司账 司账户 同样的 名片发 后发 周周N 咱们换 咱俩单 咸鱼链 商量 商银 商银行 喂心
喂心A 图片右 在N栋 在上面 在自介 在这下 多送 大单 大叔 大头贴 天有 头贴E 头贴有 好友A 好商 好商量
好评截 姐鲜 姐鲜果 威♥ 威我E 威看 存 宝给 家店 家微信 小群里 少钱E 就知 就知道 工商银 工行卡
己加E 己搜E 已私 店老陈 店铺果 录的 彳 微♥ 微信同 微信吗 微信直 微信说 微芯 微芯A 思我 思我E 思聊
思聊E 惠码 成 我,给 我N给 我q 我买少 我卖N 我在N 我我帮 我拿价 我档口 我群里 我能 我订 我那边 我银
我银行 战 戳 户L 户LE 手机E 打给我 扣N 找 抖音号 接订 接转 接问 搜周 搜周周 搜果子 攵 斗 斗音
新团E 新群在 新裙 方的 明早 是N维 是厂 是厂家 是我 晚N 有, 有E 有id 有idE 有line 有v的 有熟 有熟人
有赖 本价E 机号是 李华E 来主 来主页 来加E 果园E 格好商 档案 款便 款便宜 比他 比他便 水印就 没抢
没抢到 点这个 烦, 照旧 片右 片右下 现金可 的加E 的好 的滴滴 的码E 的软 的软件 盆友 直接订 直接问
看 看个人 看主页 看更多 码给你 签 算E 箱, 纸尿 纸尿裤 给你成 给团 给我, 给我吧 老地 老地方 聊,可
聊价格 聊你E 自介E 自动 藏了 行不E 街口账 要加我 要点 要的私 角 言 评截 评截图 详细 账户L 质量问
贴有 贴有id 贵我 赖laochenfruit 赖laochenfruitE 走这边 跟你买 过我 这买 进的 进群L 退款 退款加
那个绿 邮箱 部渠 部渠道 里买E 里更 里更便 里有价 量问 量问题 金可 金可以 金少N 钉 铺果 长私下
长能私 问价E 闲鱼见 闲鱼链 间N 陈姐 陈姐鲜 面给E 面给现 频 鱼 鱼上 麻烦,""",
    2: """
,half 1下N NcomE Svx S前 better_price jiuN jiuNN my_contact san_jiuN transfer yao_san_jiu
you_cash_instead 付我定 低E 像扫1 先得 先得E 台 大看 头的 妈进 妈进群 尾号E 平些E 我付E 我定
我定金 打给 扣 换个联 接 放大看 易 碰 私信E 私聊下 给我转 维码看 美 聊下 聊下单 行不 金""",
    1: """
Ssend_me card 宝扫我 弄E""",
}  # fmt: skip
"""Runs as `learned_hints.runs_of` gives them, by what they weigh, in tenths."""
