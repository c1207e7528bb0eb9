"""What solicitations hold, and weigh.

From 29,742 lines of the corpora and 19,995 from elsewhere (sha256 ba6b2d70af34855c…;
docs/decisions/0019-solicitation-by-rules.md).

Made by `tests/support/hint_learner.py`, not by hand.
"""

from collections.abc import Mapping
from typing import Final

BASE_POINTS: Final = -16
WRITTEN: Final[Mapping[int, str]] = {
    40: """
com v""",
    35: """
搜""",
    34: """
cn""",
    32: """
whatsapp""",
    31: """
信A""",
    30: """
vx""",
    29: """
信AE""",
    27: """
心A 私""",
    26: """
群L""",
    25: """
加你 心AE 薇A""",
    24: """
weixin zfb ♥ 不走 号A 绿""",
    23: """
qqL usdt wx 好友 微""",
    22: """
me tg zelle 我""",
    21: """
and cheaper wechat 周周 微A 私下E""",
    20: """
v+A venmo wei 加1下 同名 打L 扣L 扫 是A 直接 私E""",
    19: """
cc hb hkfruit id 不用 发你 微E 私了 私你 给你 老林 聊 薇 裙L 音A 音AE""",
    18: """
dm line shop v: x zhou 不走平 别在 加 加AE 我这N 打款 扣扣 有号 现金 现金N 薇AE 面交""",
    17: """
Szfb abcde abcdeE deal directE directly directlyE hkfruitE ig nine pm pmE telegram 加客 加客服
同名E 天天 拿货 收款码 更低 电话L 自取 自取E 裙LE 话L 赚 转 那边 鲁""",
    16: """
,加 ,找我 ,转 S要N dd from_me isA isAE line: meE my top vxA wechatA xiaolinveg xin zhuye 加A 对公
微AE 我店 手机L 扣LE 找我 星A 星AE 机@ 机L 机LE 果园 王 私单 行L 赖A 领取 飞机@ 鹅L 鹅LE""",
    15: """
Stel S不通 S打到 bioE fruitking line:A qq: qqLE show tel tw vA vAE w wv ♥A ♥AE 不在平 付我 会被
加E 发, 台外 号L 咱 图里 宝L 宝LE 就是 工行 常年 平 平台外 懂得 懂的 打到 拨 挡 撤回 的扣扣 的来
的来E 看我名 系L 系LE 给个 聊E 联系L 讯 请加 谈E 过团 闲鱼""",
    14: """
,比 A点 Sjiawei Sweixin app cash inbox jiawei laochen me_on pay_me q q: t_pay_here v:A vxAE x:
zero 不让说 书A 买吗 付包 付给我 别走平 到L 取补 号AE 号码L 地方付 威A 小美 徾 我L 我卡 找A 找AE
支付包 方付 李 洽 球L 球LE 的私 直接转 码加 私单E 给现 给钱 群吗 芯A 芯AE 葳 要在平 见E 让说 账号N
赖 走 软件 边不 过团长 长期 陈 随时 页有 领取补""",
    13: """
+v +薇 ,找 L转 N红包 N要 Sjwx Sskype St Stele Svvx S先 S我X S找A S瓦 abcE contact fb is_in jwx
lineA lineAE meA meAE qL qLE qq:L signal skype tele vE vvx wechatAE wxE xA xAE xiaolinvegE 上面
下单 下单E 不在 买, 交 付包E 企鹅L 信L 信LE 入数 到LE 加line 加我 加薇 包发我 单独 单说E 卖, 友圈
叶E 咱俩 在相 威AE 宝妈 就不 想要 我LE 我X 拉你 搜A 是号 是号E 有惊 有惊喜 有码 有码E 机A 机AE
片上 瓦 私发 私我 第1条 给我N 群, 群LE 要+ 订货 讲 讲E 话LE 说E 账户 赖AE 里不 金N 页 飞机A""",
    12: """
+l ,转账 L找 L李 N个N N后 S+l Sq: Swe_chat S走个 S这里 S飞 abc atNN callL callLE dmE for_price
fruit fruitkingE go https: idA mikegrapes my_qr outside suo suo_im the_platform toNN tx vxE
wechat: wx: wx:A wxA wxAE yutang 不让 个号 也行 书AE 买吗E 以少 价, 几箱 加1个 加q 单说 卡N 卡NN
卫星A 可以少 同号 姐L 姐LE 少点 微信 我支付 手提 打LE 打这 打这个 接发红 搜AE 撤 机@A 果茶 比团
班, 用平 用平台 的留 看主 码付 私发E 系我E 红包 线下 线下转 给我就 网址 色支 色支付 苹果茶 行NN
订购 话N 话NP 走个 过下 这N 这边不 通过下 面付 飞""",
    11: """
+信 ,加我 ,现金 A打 A打开 N1箱 Sbuy Sdingtalk Sdm Sjiawo Spay_outside Sqq: Srevolut Stelegram@ Sws
S先转 S别在 S加l S小蓝 S工行 S徽 S手提 S扫图 S汇到 S洽 S淘口 S站外 S走线 alipayL alipayLE callNN
cnE cut dingtalk direct fruitmama http http: https id: idAE is_cheaper jiawo msg off_platform
one_three platformE q:L qq revolut skip_the_platform telegram@ trade vx: want_in wechat:A
whatsappE ws x:A xiaoyu 上家 上门 下付 下单N 不上平 不用走 不走了 个人 个签 主业 么么 了没事 付
付宝N 以私 伈 低 你N 你line 你号 先转 制这 加l 加赖 包给我 卡L 卫星 友 另 可以私 号NL 同昵 同昵称
同步 吗加 吗加1 图 在我 在评论 复制这 子家 字就 字就是 小窗 小群 小蓝 小鱼 币付 币付款 平台 底价
座机N 当面给 快手A 懂得来 我A 我发个 我的 我的号 手A 手AE 扫图 找我买 接私 新群 最后 本人 机N 机NL
汇到 淘口 淘口令 独 用走 留 留了 的加 的号 省手 省手续 看朋 看朋友 私下 立减N 签名 系NN 红薯A
线下付 给我得 置顶有 老鲁 薯A 薯AE 要走平 论区 评论区 识 话NL 话NN 走线 走线下 转你 返N 退掉 钱就
隐藏 韦 顶有 鱼拍E""",
    10: """
,便 ,便宜 ,扫 ,能 L扣 L扣E M后 N后面 N红 SA打 SL扣 SX下 Savoid_the Scashapp SlineA Soff_platform
Spay_me Ssl Ssnap Stelegram: SvxA Syutang S上图 S加微 S加裙 S小美 S有微 S还是 S陌陌 X下 avoid_the
cashapp discord gmail groupE in_my instead insteadE lessE liu meL meLE mia mikegrapesE nainaimami
niuniu off_the_app platform profile profileE san seven sl snap tb telegram: telegram@A text venmoE
vx:A v吗 v吗E v多 v多少 w: w:A we your_wechat 上图 上挂 上有我 下角E 不用拼 不要在 不要走 不通过
个绿 主页 主页你 人账 人账户 介 付宝L 付宝收 价私 你行 你行吗 信了E 信接 倒着 内部 几多 别从
别付款 别走 制这条 刻 办法 加XE 加裙 包付 包给 单独卖 卖场 卡号 卡里 口L 号LE 同 名片 后面N 君羊
咪 在线E 在评 塘老王 外付 大文 奶奶 奶奶妈 奶妈 奶妈咪 妈咪 宜 宝店 宝收 宝转 封面 平台了 开平
开平台 微信接 想直 想直接 我NN 我便 我便宜 我头 我头像 我就好 我得 我摊 我送 才N 打我 打那 打那个
打钱 扫, 扫我 把钱 抠L 抠LE 报A 挂了 换成 接打 接跟 提示E 放大 新群, 方 是上 是团 普 有提 有货E
本人E 来新 来新群 林 果子 果王 水果E 没事 渠 渠道 溦信 滴滴 独卖 用拼 电报A 的A 的AE 的扣 的薇
直接跟 相E 第1 第N张 红包付 经过 给现金 群 群里不 老陈 自介 裙 要在 要走 论区E 说价 说价E 账号L
账给我 赚你 走这 转我 转账 进不进 部 里买 里卖 鑫 链接在 陌陌 页你 高,""",
    9: """
,line ,不 ,我们 ,线 ,线下 1块钱 NN王 NN送 N两M N十N P后 Sdd Sdiscord Sdy: Sins: Slet Slet_s Sline:
Sniuniu Sprivate_deal Sprivate_sale Ssignal+ StextL Stg Swa+ Swhat_sapp Szelle S不上 S加A S加企
S加威 S加维 S加赖 S动 S动态 S台 S号 S号发 S我号 S我店 S我是 S打款 S拨 S放大 S有没 S泰 S点我 S电
S盒子 S网址 S蔚 S蔻 S认准 S转u S飞单 abcdef cheaperE dwz dy: guozi hmu hua id:A ins ins: instaA
instaAE laochenfruit laochenfruitE let_s linveg me_atN my_groupE off pay_outsideE priceE
private_deal private_sale qr sale sapp signal+ t_order_here taobao telegram:A textL u wa+ weixinE
what_sapp zh zhE zhouzhou 上班 上的电 两E 两M 两ME 个L 个LE 个v 个号E 个联 个联系 主E 主页有 买可
买可以 了几 了几箱 了新 交易E 交省 付你 付这 代理 你 便宜 保存 信号E 信扫E 信领 像 免 制打 制打开
加X 加企 加企鹅 加威 加微E 加我看 加维 包L 单N 单独拿 单聊 卖你 卡号N 发你E 发我红 台了 号A,
号发不 号多 号多少 同号E 名里 君 周屠 周屠户 回私 团了 图上 图中 图加 备注房 复制打 好评 威 定金
宜的E 封面有 少N 屠 屠户 川川 已私看 底下 建的 开了 得来 得来E 微信发 徽 快加 懂的E 我AE 我把老
我拉 我红 我红包 我账 我这 戳头 戳头像 戳我 打 扣M 扣ME 扣扣L 扫码加 报@ 报@A 报AE 抽 拉你E 拍我
拿到E 拿的 拿货的 挪 接拿E 接汇 推你 提示 摊位 收款 是AE 更低E 有号E 有电 有电话 有路 有路子 机NN
机号L 次那个 款加 注房 注房号 泰 溦A 溦AE 滴我 热线N 然后 照片上 独拿 现 现金减 电报@ 留个 留了几
的团 的找 的找我 的滴 盒子 直接汇 省 看签 短信L 码在 码进群 私下来 私你了 私看 私看1 站外 签名有
签名里 红包N 线NN 经 绕 绕过 群要 群里卖 老周 老李 聊L 聊LE 能买吗 芯 蔚 蔻 蔻L 蔻LE 薇信 行LE
要的滴 要的留 见主 言A 言AE 订肉 订货E 询 详 账打 货电 货电话 走私下 路子 转u 转完 过小 这个小
退了 送两 通过 那串 部链 部链接 都去 都在我 金减 金减N 问价 问我E 陈海 面给钱 飞单 飞单E 鱼见E""",
    8: """
+w +微 +薇E +赖 +赖E ,比这 ,看 ,老地 ,要的 1个群 @mikegrapes NN老 NoffE N个1 N啊 N啊N N送货 S+w
S+薇 SA点 SN啊 ScallL Sdy Shmu Sig: Sinsta@ Smy_number Sone_three Spay Spay_cash Spayme Spdd Ss
Sscan_my StelegramA Stg: Stg@ Svx: SwaL SwechatA Swhats_app Swhatsapp Swx: SwxA Sxhs Szalo SzaloL
S不懂 S个签 S互 S你微 S别拍 S加薇 S单聊 S售 S好评 S密E S微L S想吃 S我能 S扣L S扣我 S抠 S拉你 S招代
S没加 S滴滴 S照片 S看 S看个 S看签 S私你 S脸 S脸书 S赖A S过数 X有 add_meA add_me_on appL appLE
better bio bit bit_ly can_get comE direct_payment direct_paymentE don_t_order dy dy:A for_discount
for_discountE fps fruitlady huaL huaLE i_sell ig: igA in_private in_privateE insta@ isL isLE isX
isXE is_in_my ly meNN me_privately messenger my_number my_number_is org pay_you payme pdd price
prices private_dealE privatelyE s_app scan_my scan_to sell shopE t_order telegramA telegramAE tg:
tg@ tg@A the_app, the_fee the_platformE to_me transfer_to_my v, venmo@ v看 waL want wei_xin
weixinA weixinAE what_s_app whats_app whatsapp+ xhs xinA xinAE zalo zaloL zaloLE 上面E 下付E 下卖
下结 下角 不用在 不用点 不经 专 专员 个N个 个小程 个群 个群E 了,N 了,通 了加 了来 了没 互 付你行
付现 们私 们自 们自己 价 价格不 价格我 优 你个 你可 你可以 你的薇 你直 你钱 信哈 信回复 信接龙
像看 像里 兴 内部群 减N元 别付 别拍 别拍这 别问 到A 前N位 加qq 加v 加wx 加信 加卫星 加微领 加我就
动态 包就 包就算 单便 单便宜 卡号L 卡里E 厂 去拼 发加 另1个 台了E 台太 台平 名字是 后N 后私 周周E
啊N 啊NE 啊N啊 团, 团团 团长不 图扫 图里E 在我那 在线 地方 处 处理, 夕 夕夕 头像 头像看 头像里
头贴 奶粉 好友E 字是 安农 安农场 宝 宝NN 客服qq 封面E 小安 小安农 小窗E 少N块 少两 少两块 平台太
座机 张图E 微L 微LE 微我 微领 意者 懂 懂的来 成N 我E 我主 我主页 我加你 我号 我哈E 我就行 我支
我的团 我签名 我群 我转账 我这买 我领 打款到 扣我 扣群E 扫码E 找我, 找我E 抠 招代 招代理 拿, 拿到
按上 按进 换个地 推你E 数字 方式 时打E 是团长 昵称后 更 有v吗 有微信 有想 有私 有限 朋友圈 服qq
来电 来电E 板微 果茶E 格 格不 格我 档 橱窗里 款码 水印 汇 海报E 淘宝店 溦 滴E 点主 点主页 点吗
热线 煮页 片上的 片扫 片有 牛牛 现金少 球球L 理, 用在 用在这 用点 的dd 的ddE 的团E 直接发 看个 矩
码L 码发你 私下卖 称后 窗里 简介 系A 红包就 线N 线下结 给E 给个电 给周 给我钱 维码我 绿的 羊 群号L
群外 老板微 聊价 聊给 联系A 背 能买 能加个 能放 脸书 葳A 葳AE 行卡E 行卡N 要的 要的联 要进 规矩 订
请点 资料 走团 走账 转我E 转我就 边N 过1下 过平 过平台 还是我 这个团 这边 进 送到家 部群 里卖N
金少 随时打 预定 领券 领券E""",
    7: """
,bank ,bank_transfer ,scan ,加微 ,平 ,微 ,微信 ,我手 ,手 ,按 ,直 ,私我 ,老 ,请 ,货 ,转我 1箱, A备
A备注 Ndiscount NdiscountE N两 N中 N前面 N就行 N老 S+v S+赖 SXb Sbit Sbit_ly ScallN Scash_app
Sdiscord: Sdm_me Sfruitmama Si_sell Siban SibanX SigA Skakaotalk SkakaotalkA Skik SkikA Smy_cell
Sorder_outside Sqiuqiu SqiuqiuL SqqL Ssend Ssignal: SslE Svenmo Svv Svv: Sv同 Swa Swechat:
Swhatsapp+ Swww Sxhs: Syy Syy语 S个 S么 S保存 S关 S关注 S出 S别家 S别用 S别跟 S办 S加信 S加围
S加扣 S加绿 S加葳 S去 S口口 S叩叩 S在家 S大群 S密 S小红 S弹 S微伈 S我改 S我签 S戳我 S打字 S打电
S扣群 S扫我 S把图 S招行 S撕 S未 S比特 S溦信 S私下 S站 S等不 S群外 S能加 S自家 S葳 S薇芯 S要 S详
S走支 S走现 S跳过 Xb a_better at_gmail at_gmailE bank call cash_app cell cheaper_outside contactE
discord: dm_me dot fees feesE gmailE go_private go_privateE grapesE have hk i_pay_you iban ibanX
ibanXE igAE ins:A interested kakaotalk kakaotalkA kakaotalkAE kik kikA kikAE let line@ line@A
line_id lishen me_directly message_me miabakes my_bio my_cell my_page my_profileE my_stall
my_wechat nainaimamiE number_is off_the order_here order_outside_the outside_the_app paypal
private_group pt ptE qiuqiu qiuqiuL qiuqiuLE scan_my_qr signal: signal:A skip_the slE stall
text_for tg:A tgA tgAE the_money the_platform_fee to_order to_pay top_buy top_buyE triple
triple_zero twE vv vv: vv:A v信 v同 wA wAE wa waLE www xhs: xhs:A you yy yy语 yy语音 zfbE zz
上我家 上有 上说E 下A 下AE 下微 不及 不开单 不走团 不走小 个威 个微 个软 个软件 主换 主页看 么加你
买,1 了吧, 了返 人转 付现金 以加 以后 仲平 仲平E 件A 价不能 价格私 价目 企鹅 你微 你微信 你的E
你直接 便 便加 信报 俺 倍 像看E 关注我 农, 别用 别跟 到支 到支付 到这 前面M 加qE 加vE 加个v 加围
加我送 加我领 加扣 加绿 加葳 卖场A 卡LE 去那边 发个 发个收 发价 口LE 口口 口口L 另1 叩L 叩LE 叩叩
叩叩L 可以加 号NN 号N前 号就是 号是M 号果 同E 同手 同手机 名加 名有 后用 呗, 商, 围脖 图扫码
图片水 图里的 在这 场A 场AE 多多店 多店 大群 奶粉的 子上 宝口 宝口令 宝见 宝见E 家把钱 家搜 小红
小群E 就算 己扫E 底价不 开单 当面付 微伈 微信上 微信号 微信领 恒 恒生 想吃 我1样 我卡E 我吧E 我哈
我平 我我 我拉E 我改了 截图扫 户转 户转账 手快 手续费 打我账 扣扣E 扫1下 扫这 扫这个 批发 找老
把图 把老 拉E 拍这 拍这个 招行 拿价 拿价E 拿便 拿便宜 换个软 接微信 接找 接给我 搜寻 搜牛牛 敲我
料里 料里有 新A 新AE 方便加 是L 是LE 是M 是NN 是我号 是电 是电话 昵 昵称 普L 普LE 有微 有我 有没有
板微信 某 样的 格私 次普 款到 款码发 款给我 段N 比特 比特币 水印E 汇款 没加 没加我 泡A 泡AE 注我
海报 渠道, 滴 点com 点吗E 点我头 片水 片水印 特币 现金面 现钱 用走平 电报 的号是 的戳 的打L 的私E
的那个 皮卖场 盆友圈 目 直接打 直接找 看我 短链 福利 私下买 私你E 私信E 秋L 秋LE 秋秋L 秒 空间有
等不 等不及 系AE 系E 线下交 线下吧 线下给 结算 绕开 绕过平 给我不 绿的E 群主换 群号 群里便 群领
老陈海 聊吧E 联系E 能写 脖 菜场 行卡L 要奶 要奶粉 要货 见头 见头像 让大 让大家 识别 话是N 语音L
说加我 请退款 账到 账户转 资料里 赚E 走支 走支付 走现 走这个 跟你 跳过 转N 转账N 转账到 边NE 边说
过下E 运费E 连结 退了单 那边说 里不好 里有 金结算 金给 金给我 金面 金面交 钉L 钉LE 钉钉 钉钉L
钱就行 钱转 链接私 长不 间有 陈海鲜 面M 面ME 面N 音L 音LE 页看 页看E 预定E 频 频道 鱼拍 鱼链
鱼链接 鲁姐 鲜果 鸟""",
    6: """
+wei +卫 +卫星 ,N箱 ,order ,pm ,pmE ,内 ,内部 ,别 ,后面 ,扫码 ,现 ,省 ,那边 1成 1成E 1样的
@mikegrapesE Aat Aat_qq A是 L打 L有 L老 NN中 NN微 Noff Nzero N中间 N前 N微 N转 S+wei S+卫 SL打
SNzero SN后 SXtv Sadd_my Sbypass Sbypass_the Sb站 Scheaper_outside SdiscordA Sfb: Sins Sjoin_our
Skakao Skou Skou_kou Sks Slink_in Spm Spm_for Sqq群 SsignalL Ssnap: Stel: Strade Susdt Sv: Svenmo@
Swei_xin SweixinA SxA Szz S丝我 S你加 S农行 S别付 S前N S加q S加tg S加个 S加群 S十微 S卡号 S发短
S叩 S可 S司聊 S咋联 S咱 S哇 S唯 S图里 S复制 S外边 S多的 S建了 S建行 S徽A S思 S我简 S手 S打L S把你
S抠抠 S敲我 S斯 S有意 S欢 S欢迎 S没拼 S滴我 S真正 S短链 S私信 S秋 S秋秋 S空间 S线下 S维x S脱 S脱离
S自介 S莱 S葳A S蓝 S薇A S要码 S要进 S转支 S那边 S问价 S领试 S鱼上 Xtv abcdefE account add_my
add_wechat atL atLE at_qq bank_transfer better_priceE bypass bypass_the b站 chat cheaper,
cheaper_outsideE cnA code_in code_in_my discord:A discordA discordAE discord_gg do_this farmer fb:
five for_wholesale for_wholesaleE four four_one four_one_five gg grapes group_is_cheaper has_it
i_have if_you_pay ig:A in_bio in_bioE insta it_to_you join_our kakao kou kouL kouLE kou_kou
kou_kouL ks me: me_atL me_for me_privatelyE meet message_meE miabakesE my_alipayE on on_facebook
one_five order_from order_hereE orgE outside_the paigu pm_for price_outside price_outsideE
privateE qE qq群 send_you signalL signalLE snap: snap:A tel: textN textNN text_me_at the_app
the_code_in the_farmer to to_orderE to_you trade_privately trade_privatelyE tv weixin: weixin:A
whatsappL whatsappLE wholesaleE without_the xiaoyuE you_pay yutangwang yutangwangE zeroN zhouzhouE
上次那 下多 下多少 下微信 下薇 下薇E 下说E 不方 不方便 不用团 不经过 不进E 丝我 个人E 个号A 个地
个地方 个微吗 个性签 个签有 个账号 中间 中间N 串 主赚 主页自 也卖, 也开 也有, 也能 也行E 买 买,N
了,加 了,扫 了号 了我的 了扫 了的 事call 交易 人工E 亻 亻言 亻言A 从我 从我这 付宝转 付款E 付给
以吗E 价不 价格你 价格好 价给 伈A 伈AE 优选 你厂 你现金 你留E 便宜N 信上 信下 信下单 信到 信发
信号A 信号码 信拿 信聊 倒着写 像那 入N 入裙 入裙E 全款 关注公 内部链 写L 写LE 农行 出去 别声
别声张 到NN 到家 到淘 到淘宝 制A 前N 前面 办 加L 加qqE 加qqL 加tg 加你了 加我好 加我有 加群领 十微
单加 单异 单异常 单更便 单独找 卖我 卫星E 去淘 去淘宝 去那 友圈下 发我就 叩 台手 台手续 台扣 台费
叶 号 号@ 号了 号是L 司聊 名档 名片推 后面L 咋联 咋联系 咱们 咸鱼见 哇 哥, 唯 团,我 团主赚 团长每
图放 圈下 圈下单 在图 场搜 声张 复制 复制A 外买 外买E 外交 外交易 外付款 外边 外边下 多了 多店铺
大家把 大家来 太高 头像那 奖, 女士 女士E 好多 好多E 子家E 完了E 宜N 宜点E 宝给我 客户老 家也 家人
家微 家把 家来我 小盒 小盒子 少收 就发 就是号 就给 就给你 川川果 川果 川果园 己 已发 平台手 平台扣
平台费 序, 店下 店下单 建了 建了个 得, 微信A 微吗 微吗E 微店下 徽A 徽AE 徽信 快团 快团团 怎么加
性签 性签名 您的订 成交 成交E 我了解 我代收 我卖 我号E 我名字 我好友 我家也 我小 我小群 我店里
我打钱 我改 我昵 我昵称 我有个 我本 我本人 我比 我相册 我看图 我码 我码E 我简介 我置 我置顶 我补
我资 我资料 我赖 户老 手 打字 打钱E 扣号 扫了 扫你 扫码转 把钱转 抠抠 抠抠L 报价 拉 挂平 挂平台 按
换号 换号了 接单 接打钱 接给 推个 数给我 敲 新群E 方付E 易E 是我加 景图E 更优 更优惠 有 有事call
有价 有号码 有意 有方 果 果子家 枝 样品 格你 格好 次那 款了, 款后 正的 水果 没拼 没拼成 泡泡A 注公
注公众 海鲜 淘宝口 满了 滴我E 点comE 片推 片角 片角落 特 独找 现金交 理赔 用团 申请退 电联 电联L
电联N 电话N 电话吗 电话我 电话是 留E 留个微 留个电 的,内 的单独 的小 的打 的滴E 的说 的说E 的赖
直接到 直接给 相册 看我资 看资 看资料 真正 真正的 着写 着写L 短信到 码私 码私发 码转 私下多 私信拿
私卖 私我E 私讯 秋秋 秒杀E 程序, 站外付 第 签名档 签有 箱A 粉的 系人 系我本 紧扫 紧扫E 红包给 纸飞
纸飞机 结算, 绕过这 给个微 给你钱 维x 维信E 绿泡 绿色聊 网名 群买 群享 群今 老办 老办法 老周E 老规
老规矩 老顾 老顾客 联L 联LE 联N 联NN 联系 联系人 自介有 自家 自己 色聊 色聊天 莱 落E 蓝色支 薇L
薇LE 薇看 藏群 蜜 表单 袋子上 装加 裙N 要不要 要的打 要码 要码的 见 视频里 角落 角落E 订E 订单异
话吗 话是 说1 请加客 请退 账后 账后发 货商 货都在 贴了 赚你N 转支 转支付 转账后 过数 过群 过群主
过这个 返N块 这是我 这条 这里N 进E 进小群 进我 进裙 送两斤 道, 避开平 那个 那边N 邮件 邮箱A 酱牛
酱牛肉 金交 钱1斤 钱打 银 长每 问我 随 隐藏群 面L 面LE 面N个 面付E 面的 面给 音同名 页自 页见
页见E 领优 领优惠 领试 频里 飞机号 验证 鱼号 鹅号 鹅号L""",
    5: """
+1下 +vx +wx +我 ,cheaper ,cheaperE ,dm ,i ,价 ,后 ,少 ,想 ,想要 ,每箱 ,直接 ,省手 ,看主 ,私 ,私下
,联 ,联系 ,要 ,这边 ,送货 ,那 1下我 1私 :miabakes :miabakesE Acom A加 A微 L打这 NN两 Ncom N位E N元
N块1 N开头 N王 N百 N私 N给 N维 N维码 S+wx S+微 SA加 SA微 SL老 SN十 Sadd_wechat Scall_text Scall我
Sdeal_outside Sdiscord_gg Sdon Sdon_t Sd我 Semail Sfour Sfour_one Shttp Shttp: Si_have Sinterested
SjwxA Smy_insta Spaypal Spxx SqL Sqq号 Sq号 Ssee_my Sskype: SskypeA Stele@ SvvxA Sw: Swei Sweixin:
Swire_it Syao Syao_san Syi Syi_san SzfbL S不在 S不开 S不挂 S亲加 S你vx S你的 S信微 S先退 S全网
S出去 S加你 S加卫 S加溦 S卡 S去淘 S可滴 S咱俩 S图上 S威A S威新 S小绿 S建设 S弹我 S微我 S意 S意者
S我家 S我摊 S我电 S扫这 S换个 S推特 S有内 S汇 S珈薇 S球球 S申请 S盒 S看水 S看着 S短信 S码在 S私E
S箱 S箱子 S纸飞 S绕开 S绿标 S老客 S背着 S能不 S能私 S薇我 S裙L S要货 S认 S详询 S赞赏 S跟你 S跳
S转我 S邮箱 S长 S长按 S防失 S陌 abcd abcdE accountE app, apple_tea ask_for at_my ayfarm
bypass_the_app call_text call_textN call我 cash_instead ccgy cnAE cnX cnXE deal, deal_outside
deals d我 example_org for_details for_detailsE fruitmamaE i_just i_ll isNN jwxA jwxAE l linNN
line_isA line_me link linkE link_in link_in_bio ll meN meet_me message_me_privately my_alipay
my_insta my_profile my_profile_pic my_telegram need_to no_need_to off_app off_appE on_taobao
pay_cash pay我 privately pxx q号 q群 save_the save_the_fee see_my signal+L skype: skypeA skypeAE
soul t_me tele@ tele@A telegram群 textLE text_meE this_app this_appE this_group to_my_account
to_payE transfer_to via vvxA vvxAE vx多 vx多少 wc we_do weiA weiAE weiE wire_it wire_it_to w信
w信E yao yao_san yi yi_san zfbL zhouE 上买 上说 上门E 下N 下买 下价N 下卖吗 下次不 下结E 不在这
不好 不挂 不挂平 不用了 不用平 不用等 不要跟 不进 个1E 个人档 个团长 个好友 个微信 个新群 中了
主页见 么私 么联 么联系 买更 买更便 了,直 了个新 了单 了号E 了微信 了扫1 了找 了找我 了新团 了重
了重新 事打 交易吧 亲加 亲加个 人价 人价, 人档 人档案 今晚 介自 介自取 从平 从平台 他便 他便宜
付宝账 付我E 付款给 付现E 代购E 令 以不在 们换 件AE 价低 价出 价目表 份以 份以上 企鹅裙 众号 优惠E
优惠N 位, 位不 你vx 你vx多 你便 你便宜 你吗 你吗E 你好友 你想 你懂 你懂的 你报 你现 你进E 你链
你链接 信P 信X 信XE 信lin 信linN 信同 信处 信处理 信微 信给 信联 信联系 信说E 信谈 信转我 偷偷告
偷告 偷告诉 像扫 像有 先转钱 先退款 全网 公众 公众号 关注 兼职刷 再发货 写在 农行L 击链 击链接
利群 别人 别在平 别拼 到我 加w: 加个好 加了微 加你E 加你吧 加你好 加卫 加好友 加威信 加微看 加溦
加赖E 加错 加错了 包, 单找 单比 卖你E 卖吗 卡上E 卫星号 及 友送 发不出 发你链 发图 发我我 取消了
口令 可滴 台吗 台吗E 台太坑 台能 台赔 台走 右下 右下角 号N 号加 司聊E 名, 名字就 名档E 名自 名自取
名里有 后NE 君羊L 吧, 周周家 周家 咨询热 咸鱼号 品牌 嘉薇A 回复 因 团了, 团多 团多少 团找 团退
团长让 团长那 图保 图保存 图给我 图识 图识别 圆子 圆子家 在朋 在朋友 在相册 在简 在简介 在置顶
在菜 在菜场 在这说 地方, 坑了 块1 块1斤 外的 多, 多了1 多少我 大单 天天有 太狠 太高, 失联加 头像扫
头像有 好友送 好说 威加 威新 威新A 存1下 完了 官方客 宝买E 宝账 客服line 客服v 家, 家带 家转我
密我 小绿 少 少我 就发货 就好 局账 局账号 居加 币 带娃 平台吗 平台能 平台赔 平台走 平好 平好多
序付 底下交 店名 建行 开了新 开抖 开抖音 开淘 开淘宝 弄 引流 张图 弹我 弹我E 微xin 微信P 微信X
微信lin 微信处 微信报 微信给 微信谈 微我E 微看 怎么私 怎么联 您的 惠N 想吃的 成本价 成的 我,每
我qq 我qqE 我不用 我也 我也有 我们私 我卡上 我平些 我手 我扫你 我拿货 我有更 我朋 我朋友 我的N
我私你 我空 我空间 我简 我那 我那里 截图保 才NE 打NN 打开抖 打开淘 打我卡 打我银 打款E 扣群 扫码进
找我N 把你 抖音A 报上有 报价E 报名, 报暗 报暗号 报群 抽奖, 拉微 拉微信 拼了 拼车 拼车E 换个 掉,
接, 接付现 接找我 接来 接汇款 接给你 接转账 控 推特 搜同 搜同款 搜我 搜果 搜牛 收款N 收钱码 数字E
方, 方客 方客服 日入 日入N 早送 时打 易吧 易吧E 星号 星号A 昵称, 普+ 普+L 景图 月入 有v 有vx
有事打 有内 有内部 有店 有没 有联 服line 服qqL 服v 本价 机号 李婶 林NN 林小 林小姐 标A 标AE 次不
次不用 次普+ 款, 每天 每箱 比团长 比较便 汇款到 没, 泡泡 消了 消吧, 添加客 清, 点cn 点cnE 点击链
点我主 烘 烘焙 焙 熟人 熟人价 片里有 狠 现付 现金自 珈薇 球球 用了E 用拼E 用等 电报群 电话 的N维
的加我 的号E 的渠 的渠道 的看 的赶 的赶紧 监控 目表 直接来 看到了 看头 看头像 看水 看水印 知道
码付款 码加客 码在相 码扫1 码的 示E 福利群 离平 离平台 私人账 私聊, 私聊给 秋 秋号 秋秋号 秒回 秘
称, 程序付 窗 窗我 窗我E 立减 站面 站面交 签名自 简 简介自 系你E 系我L 紧加 紧加E 红薯号 给1 给1下
给你报 给你现 给团主 给我发 给钱E 续费 续费E 维码 绿标 绿标A 绿泡泡 绿色 羊L 羊LE 群,都 群扫
群扫码 群的扣 群要解 群里都 老 老鲁L 聊吧 职刷 联加 背景图 背着 背面 背面有 能做 能加 脱离 脱离平
脸书A 脸书搜 艾 落 薇信E 薇发 薇我 薯号 蜜雅 行卡 裙E 要不 要十 要私E 要解散 要跟 角E 评论 询热
询热线 详询 说加 说给 请了 请扫 账优 账打N 账的 货平 货的 货都 购更 赏码 赏码付 赞赏 赞赏码 走了E
走小程 走私单 赶紧加 转人 转人工 转账优 软件A 较便 较便宜 还有 这个E 这拿的 这说 这说E 进不 进新
进裙E 退掉, 退款了 退款后 送1斤 那边E 邮局账 邻居加 都来 里NE 里有N 里来 里的E 里都 金自 金自提
钉A 钉AE 钉钉A 钱,不 钱码 铺 链接, 链接点 长按 长让 长那 闲鱼拍 间NE 防失 防失联 雅 雷 面, 音号A
页E 页有E 页有惊 页有链 领样 领样品 领红 领红包 飞机联 鱼的 鱼见 鲁L 鲁LE 鹅 鹅裙""",
    4: """
+vE +weiE +微信 ,dmE ,text ,不开 ,中 ,价格 ,别申 ,发 ,小程 ,少两 ,平台 ,我统 ,报 ,拉 ,拉你 ,明早
,看我 ,请加 ,谁 ,谁要 ,进 ,送 1下图 1会儿 1半 1块 1声我 1手价 1斤E @hkfruit @hkfruitE A加E A拿 L张
L微 L微信 L王 L联 L联系 L订 L进 L进来 N,私 NN订 NN陈 Ncash NcashE N发我 N打 N打给 N找 N找我 N比
N给你 N聊 N腰 N订购 N陈 Pcom P平 P平台 S+vx SL联 SN聊 Salipay_me Scheaper_if Scheaper_in Sdd有
Sdian Sdian_hua Sdm_for Sd音 Sfps Sgive_me Sgo Sinbox Sline_id Smeet Sorder_directly Spay_via
Spaypal给 Sscan_the Ssignal Ssignal_me Stb StelL Stelegram群 Susdt付 Sv信 Sv在 SwhatsappL Sxiaoyu
SzelleL Szhou S上微 S上门 S不过 S为心 S以后 S价钱 S你v S出平 S加X S加line S加vx S加wechat
S加weixin S加wx S加了 S去我 S发你 S发我 S同号 S嘉微 S外部 S密我 S已私 S微A S微x S微博 S微言 S微讯
S徽信 S快加 S快团 S快手 S怎么 S您的 S我认 S戳头 S拍 S收u S斗音 S旺 S有赞 S有门 S来 S汇款 S球 S用浏
S甩开 S电话 S短 S私l S私单 S私戳 S群L S蔻蔻 S薇♥ S薇信 S裙号 S说多 S走微 S走薇 S踢我 S转数 S进不
S进裙 S退了 S都取 alipay_me and_save and_saveE appletea as_phone bit_lyA call_meN can_we_do
cheaper_in check_my_bio cherry cherryE ddE dd有 dd有货 dian dian_hua dian_huaL dm_for do_you_take
don_t_pay dwz_cn d音 example farm_and find_me_on for_deals for_less for_priceE fpsL fpsLE give_me
give_me_your group, guoyuan guoyuanN has_it_cheaper idM idME if if_we if_you igE is_cheaper,
it_cheaperE jennyfruits jennyfruitsE jiu join_my_private laochenN lee line我 lyA lyAE me@ me_and
me_your_number message_me_for miaN mia的 mia的烤 moneyE money_to_my my_bioE my_ig my_private
my_private_group need_to_pay on_telegram on_wechat order_direct order_directE order_directly
pay_here pay_meE pay_via paypal给 paypal给我 pm_me qq_com s_your same_as same_as_phone san_jiu
saveE scan_the scan_the_code see_my_profile send signal_me signal_me+ straight t_abc t_abcE t_cn
t_cnA takes talk taobao_com telL telLE the_feeE thereE to_me, topE trade_outside trade_outsideE
usdt付 usdt付款 via_my vipE v在 v的 v看E v给 v给我 we_chat we_do_this wechatE what_s_your
whatsapp+L whatsapp+N wholesale xiaohongshu you_directly you_directlyE you_take your_number
your_wechatE zelleL zelleLE zelle_to 上付E 上微 上微信 上的号 上面的 下付款 下价 下单便 下好
下好友 下成 下成交 下拿 下给 下走 下走E 不出来 不吃草 不懂的 不来 不用参 不用群 不能绕 不走系
不走群 不过系 业银 业银行 东到 东到家 丝我E 丢失 丢失理 丨 个1 个line 个whatsapp 个名 个团 个新
个签看 为心 主页联 么付 么找 么找我 书号 书见 书见E 买多 买能 买能便 了就 了微 了没抢 了私 了解
了解E 交现 交现金 京东到 亲戚 人别 人工 付宝 付宝E 付宝好 付平 付平台 付款, 代理的 代购 令A 令AE
令红 令红包 以便 以便宜 以后直 们懂 们私下 仲 件聊 件聊E 价私E 价私聊 价钱 企鹅号 众号果 优先 会儿
低的 低的E 你, 你v 你v多 你们懂 你价 你价格 你加 你单独 你吧 你收 你收款 你码 你转账 便宜的 信 信1
信NN 信发你 信发我 信同手 信就 信我吧 做代 做代理 偿 像N 像N维 像上 先加 册第 写着呢 农业银 几号E
出去聊 出平 出平台 别申 别申请 别走这 到对 到对公 到给 加lineE 加vx 加v看 加wechat 加weixin
加个line 加好 加我wx 加我了 加我备 加我威 加我返 加群E 加薇E 包N 包NE 包也 包也行 包付款 包口
包口令 区南 区南门 区门 区门口 十份 十份以 十蚊 十蚊E 单取 单取消 单找我 单聊给 卖吗E 南门, 卡上
即 去聊 去聊E 友了E 友圈天 发你, 发我微 发短 发短信 发红 发红包 取消1 取消吧 取消订 口令A 口令红
另外的 可以便 台外付 台的 台费E 号优 号优惠 号发 号就 吃的 名 名就是 名片有 名看 名里写 后N位
后发货 后直 后直接 后面 后面那 向的 吗,不 吧这 周 味的 咪E 咱们换 咱们自 嘉微 回, 团长有 团长能
园大 园大叔 图N是 图片上 圈天 圈天天 在N栋 在找我 在这下 在这付 场外交 坑 声张E 声我 声我单 夕夕有
夕有 外下 外下单 外付E 外部 外面买 多上 多多上 大头贴 大家转 大家都 大文水 大量 太坑 太坑了 失理
失理赔 失联 头像N 头像上 头贴E 头贴有 妈咪E 存1 定金给 宜的 宝A 宝好 宝好友 家转 家都 小区南
小区门 小店 小红书 小群的 小群里 小鱼N 小鱼不 小黄 工行卡 己拼 己搜E 已私 巾1 巾1包 常请 常请加
平台的 店铺 开单E 开头 开头的 异常请 式 录的 微x 微信L 微信吧 微信就 微信聊 微言 微言A 微讯 微讯A
徽信E 快手 快递丢 怎么付 怎么找 怕了 情私 惠E 想做 意向 意向的 意者请 懂的别 成 成团, 我,我 我wx
我下单 我们自 我减 我减N 我单 我名 我地 我妈不 我威 我威信 我就 我当 我微 我扫 我新 我是 我档
我档口 我现金 我的收 我直 我统 我统1 我群里 我返 我领E 戚 戳 戳E 户 户口 手价 手价E 手机N 手续 打N
打给我 扣号L 扣扣号 扫你码 扫图E 扫码添 找我A 找我没 抢到的 抽成 抽水 拍 拼, 拿优 拿优惠 拿的E
拿给 按识 按识别 掉找 掉找我 接微 接跟厂 接跟我 接转 推个便 推给 推给你 搜小鱼 搜李 搜李婶 搬到
播下单 播间 收u 收钱 改了 数 数字就 数快 敲我E 文水 文水果 斗音 料有 新群在 方法E 明早送 是A, 是v
是厂 是厂家 晚N点 晚有 暗号优 更低的 有N维 有id 有idE 有意向 有抽 有摊 有摊位 有更低 有福 有福利
有群 有联系 有赞 有门 有门路 有需 有需要 机号@ 李华 来主 来主页 果园大 果王E 果茶小 柑 档案 款,N
款码已 款联 款联系 此 每 每箱便 比群 比群里 比这 民 没抢 没抢到 消1 消吧 消订 消订单 湿巾1 滴滴E
滴滴滴 点击 点这 烤箱E 片推你 牛肉, 王N 王姐L 现N 现N元 现加 现金优 现金便 现金可 理的来 用line
用了 用参 用参团 用浏 用浏览 用等成 用群 甩开 甩开平 电话E 电话下 百分 百分之 的取 的密 的收
的收款 的数 的数字 的朋 的朋友 的来找 的烤 的烤箱 的看我 的码E 的赖E 的软 的软件 的链 的链接 皮卖
盆友 监 目录 直接微 直播间 相册第 看主页 码LE 码发 码已 码已发 码添 码添加 私l 私lE 私信下 私戳
私戳E 私聊可 私讯E 私讯小 私转 私转E 种的, 站外下 签名看 签看 签看1 箱, 箱,要 箱便 箱便宜 箱子上
箱私 系 系@ 系@A 系统E 红书A 红书号 红包也 红包口 红包转 线下价 经过团 绕开平 给我, 给钱就 统1 统E
维心A 维新 置顶 群里下 老客 老板 者请 耙柑 耙耙 耙耙柑 聊, 聊价E 聊可 聊可以 联 联系@ 背景 能加你
能私 能私聊 能绕 能绕过 自动 自己拼 舰店E 茶小 茶小铺 蔻蔻 蔻蔻L 薇♥ 虾皮卖 蚊 蚊E 行 行L张 表私
袋子 裙号 裙号L 要价 要的私 要解 要赚 见, 订单取 订购E 认准 讯A 讯AE 讯E 讯小 识别E 话下 详情私
说出 说出去 说多 请联 请联系 谁要 谈 账的优 账给你 货到给 货私 货私E 贴有 贴有id 贵, 费太 资料有
赚差 赚差价 走不 走微 走微信 走系 走系统 走群 走群E 走薇 赶紧 趣的朋 跟 跟上 跟我买 踢我 转你E
转到我 转微 转微信 转战 转数 转数快 转账打 转账的 软件聊 边没 过 过1 过系 过系统 运费 返N元 返现N
返现加 这E 这付 进微 进微信 进群L 退了找 退掉找 退款联 递丢 递丢失 通过1 道A 那串E 那行 邮箱 部群E
都取 都取消 里不方 里写 里写着 里贵 金优 金优惠 金便 金便宜 金可 金可以 链接下 链接打 长,我 长1
长加价 长按识 长有 长能 长能私 门路 问題 问题, 闲鱼链 需要私 面买 面交易 面交现 面的码 面给E 面要
面那 面那串 音号 題 页有福 页联 页联系 顶有方 顾客 频道A 题, 高私 鱼 鱼N食 鱼不 鱼不吃 鱼搜 鲜""",
    3: """
+tg +tgA +vxE +微E ,i_ll ,主 ,主页 ,单价 ,我加 ,我原 ,我这 ,拍 ,更 ,更便 ,比他 ,给你 1下N :abc
@Ncom AcomE Ame AmeE A拿货 N,order NcomE N加 N块, N就 N开 N私E N聊E PcomE P可 P可以 S+tg S+我 SAme
Sbuy_it Scheaper_off Shttps: Sig Sinsta Slaochen Smeet_me Smy_wx Soff_app Sq我 Ss我 Stelegram_me
Stransfer_directly Stransfer_to SvA Swhat_s Sxiaoyushop S不经 S丝 S丝聊 S别走 S加wei S喂心 S威我
S小区 S微♥ S思我 S思聊 S想做 S我呢 S我头 S我的 S按 S新裙 S有路 S来主 S来加 S某 S溦 S申 S网名
S群号 S老板 S背 S蜜 S识 S识别 S赖id S转N S转微 S进微 S退掉 S钉 a_better_price accountLE and_i
and_i_ll appA appAE ask avatar avatarE buy_it cash_appA cash_only chat: chat:A chatA chatAE
cheaper_off comA comAE comX comXE dm_to fee_if fruitlady_shop have_a i_have_a id_nainaimami
id_nainaimamiE line_idE line我E line聊 lishen_at lishen_at_gmail my_accountL my_avatar my_avatarE
my_contact my_line_id my_whatsapp my_wx my_wx_is on_telegramE order_there order_thereE paymentE
pls q:M qr, q我 saveNE shop_a shop_aE s我 s我E t_pay tea tel:N telegramE telegram_me text_meL
to_meE to_my_alipay transfer_directly vip vx同 v我E we_chat: we_chatA wechat_isA whatsapp聊 wx_is
xiaoyushop you_cash your_numberE 上付 下,后 下单送 下图 下谈 下谈E 下跟 下跟你 下转E 不上 不扣
不扣E 不要点 不走这 不过平 东搜 丝聊 丝聊E 个人主 个人资 个价E 个包 个签E 个绿色 之N 书同名 买便
买便宜 买少 买少N 了吧 了备 了备注 事打L 人主 人主页 人就 人资 人资料 今晚N 付了E 付宝给 以再
以再便 们换个 们私聊 价给E 价给你 优先E 优惠价 你吧E 你成 你成本 佳薇A 便宜私 信1样 信上给 信吧
信吧E 信就是 信是 信直 信直接 信视 信视频 信返N 俩单 像就 像就是 像里有 先付我 公司账 册里有 分之
分之N 别图 别图中 别在这 到N 到银 到银行 加wei 加weiA 加微 加我发 包发 包进 华E 单卖 单聊E 单请
单送 卖 占 印就 印就是 厂商 厂家微 去微 去微信 去我 友A 友AE 友圈有 友申 友申请 口账 口账号 可以再
号周 号周周 号是 号果园 司账 司账户 同样 同样的 同步E 名片发 名看1 后发 后面不 后面是 周周N 咱俩单
商量 商银 商银行 喂心 喂心A 图片右 圈有 在别 在别的 在自介 备注 备注团 多多搜 多搜 多送 大叔 大看
天有 头像就 头的 好友A 好友申 好商 好商量 好评截 妈不 妈进群 威♥ 威我E 威看 存 宜N块 宜私 宝给
宝转E 家店 家微信 密我E 小窗我 小贝 少钱E 就好E 尾号E 工商银 差价, 己加E 店铺果 張相E 微♥ 微信1
微信同 微信是 微信直 微信看 微信视 微芯 微芯A 思我 思我E 思聊 思聊E 惠价 惠价E 想做代 成高 我,给
我1下 我N给 我q 我买少 我卖N 我原 我原价 我在N 我定 我定金 我我帮 我能 我那边 我银 我银行 战 戳我E
户L 户LE 打款, 扣1私 扣我E 扫1 扫了备 抖 抖音 抖音号 抽成高 接转你 搜周 搜周周 搜果子 搜蜜 搜蜜雅
放大看 新团E 新裙 方的 易 是N维 是vE 晚N 更多 有, 有E 有line 有熟 有熟人 有群E 本价E 李华E 来加
来加E 来我群 松小 松小贝 果园E 格好商 档E 款,我 比他 比他便 水印就 注团 注团购 点这个 烦, 照片背
片右 片右下 片背 片背面 玉 现金结 现金给 用点这 电话给 留货 留货E 的好 的滴滴 的肉 看个人 看个签
看更 看更多 着呢 着呢E 码A 码AE 码给你 私下跟 章 等团 等团E 签 红包进 纸尿 纸尿裤 线下成 给你成
给团 给我吧 给我支 维信 美 聊价格 聊你E 聊聊价 肉, 肉松 肉松小 自介E 藏了 行不E 行吗 街口账 被
要点 要的看 角 言 评截 评截图 识别图 话, 话便 话便宜 话吗E 详细 账户E 账户L 货源 赖id
赖laochenfruit 赖laochenfruitE 赖我 走小 走这边 赶 跟你买 跳过平 过我的 这个群 进价给 进的 进门
那个绿 里买E 里有价 金 金少N 金结 钉 铺果 长私下 问价E 闲鱼见 间N 面不在 面是 面给现 页有电 鱼上
麻烦,""",
    2: """
,half ,message ,message_me 1下, Shttps Svx Swechat S怎 better_price call_meL cheaper_if jiuN jiuNN
ling ling_ling ling_ling_ling my_wechatE san_jiuN transfer yao_san_jiu 不要E 们加 像扫1 出货
在上面 姐鲜 姐鲜果 就知 就知道 平些E 当面 微信说 我订 扣 扣N 湿巾 看 碰 给你便 给我转 维码看 聊,可
行不 要加我 过我 陈姐 陈姐鲜""",
    1: """
Ssend_me 先得E 论""",
}  # fmt: skip
"""Runs as `learned_hints.runs_of` gives them, by what they weigh, in tenths."""
