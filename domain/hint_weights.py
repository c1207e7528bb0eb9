"""What solicitations hold, and weigh.

From 26,768 lines of the corpora and 19,995 from elsewhere (sha256 ba6b2d70af34855c…;
docs/decisions/0019-solicitation-by-rules.md).

Made by `tests/support/hint_learner.py`, not by hand.
"""

from collections.abc import Mapping
from typing import Final

BASE_POINTS: Final = -16
WRITTEN: Final[Mapping[int, str]] = {
    39: """
com v""",
    33: """
cn""",
    32: """
whatsapp 信A 搜""",
    30: """
vx 信AE""",
    27: """
好友 心A 私""",
    26: """
群L""",
    25: """
不走 号A 心AE 薇A""",
    24: """
usdt 加你 周周""",
    23: """
and qqL weixin ♥""",
    22: """
zelle zfb 微 是A 绿""",
    21: """
me wei 不用 同名 我 私E 老林""",
    20: """
cc v+A venmo wechat 微A 扫""",
    19: """
cheaper dm hkfruit id line telegram 加 发你 我这N 打款 扣L 私了 私你 裙L 面交""",
    18: """
directly hb shop v: wx x zhou 天天 微E 有号 私下E 给你 聊 聊E 薇 话NN 那边 音A 音AE""",
    17: """
,加 abcde abcdeE hkfruitE line: meE pm pmE qq: 别在 加AE 打L 拿货 星A 星AE 更低 果园 看我名 薇AE
转""",
    16: """
S要N ig inbox isA line:A nine qqLE tel vxA wxE xiaolinveg 加1下 加客 加客服 号L 同名E 咱 对公 常年
懂得 扣LE 扣扣 扫码E 找我 机@ 电话L 私单 群, 裙LE 话L 话NP 赖 赚 领取 飞机@ 鹅L 鹅LE""",
    15: """
,找我 ,转 Stel Szfb S打到 dd isAE my profileE show tw vA vAE w wechatA wv ♥A ♥AE 不在平 不走平
付我 加A 发, 图里 宝L 宝LE 小美 就是 平 微AE 微信 我店 手机L 打到 挡 撤回 收款码 机L 机LE 王 现金
现金N 的来 直接 给个 赖A 长期 陈""",
    14: """
+v N红包 Sjiawei Swe_chat Sweixin S不通 S先 cash directlyE idA jiawei laochen lineA lineAE q qq:L
signal t_pay_here tg v:A vE vxAE wxA wxAE x: xin zero 不让说 个号 书A 会被 入数 别走平 加我 号AE
地方付 工行 微信发 懂的 我L 我LE 找A 找AE 拉你 方付 李 洽 私单E 系L 系LE 群LE 群吗 联系L 芯A 芯AE
行L 订购 让说 讯 谈E 账户 过团""",
    13: """
+信 ,找 N要 Sjwx Sskype Svvx S先转 S别在 S找A S瓦 S飞 app atNN bio bioE deal directE from_me fruit
is_in jwx me_on mia mikegrapes pay_me q: qL qLE skype top vvx wechat: wechatAE wx: wx:A 上面 下单
不在 付包 以少 价, 信L 信LE 先转 加薇 包发我 卫星A 可以少 台外 图 姐L 姐LE 威A 威AE 宝妈 小鱼 少点
就不 平台外 我卡 我支付 提示E 搜A 撤 支付包 有惊 有惊喜 机A 机AE 滴E 片上 瓦 的扣扣 的来E 的私
直接转 私我 第1条 红包 给现 给钱 葳 裙 要+ 见E 订货 订货E 讲E 话NL 账号N 边不 过团长 随时 面付
页有 飞机A""",
    12: """
+l +薇 ,比 A点 L李 N后 S+l Ssl St S加微 S工行 S手提 S走个 X有 abc abcE cut for_price fruitmama go
meA meAE me_atN my_qr profile sl suo suo_im the_platform toNN tx vxE xA xAE xiaolinvegE xiaoyu
yutang 上家 下付 下单E 不让 个人 书AE 买吗 了没事 付宝N 付给我 低 信领 几箱 加q 包L 单独 单说
单说E 卖, 卡N 友 友圈 取补 叶E 同步 名片 在我 子家 小群 快手A 我发个 手A 手AE 打这 打这个 打钱 拨
搜AE 新群 机@A 独 班, 球L 球LE 的号 的留 省手 省手续 看主 看朋 看朋友 码加 系我E 线下 线下付 经
给我N 置顶有 老陈 自取 自取E 行NN 要在平 讲 论区 评论区 说E 请加 账到 赖AE 走 走这 转我 转账到
过下 这边不 通过下 里不 钱就 顶有 领取补""",
    11: """
,扫 ,转账 L找 L转 N1箱 N红 Spay_outside Sq: Srevolut Ssnap Syutang S加l S小蓝 S扫图 S拨 S汇到 S洽
S滴滴 S看 S站外 avoid_the callL callLE callNN contact direct dmE http https https: id: idAE linveg
msg nainaimami outside qq revolut skip_the_platform snap trade vx: wechat:A x:A zhouzhou 上有
下单N 个群E 么么 也行 买, 买吗E 交 付 价私 企鹅L 你N 你line 你号 倒着 减N元 制这 刻 加1个 加E 加l
加line 包给我 卡L 卡NN 卫星 口L 另 吗加 吗加1 咪 咱俩 回私 在相 在评论 复制这 威 字就 字就是 宝转
客服qq 封面 小蓝 平台了 座机N 我A 我头 我头像 我的号 手提 打LE 扫图 找我买 拿货的 接打 收款 新群,
最后 服qq 机NL 果茶 比团 汇到 滴滴 用平 用平台 留了 的A 的AE 的扣 相E 看签 码付 私发 立减N 第N张
红薯A 给我就 老李 苹果茶 薯A 薯AE 识 话LE 账号L 走个 转你 返N 这N 退掉 通过 隐藏 韦 飞""",
    10: """
,加我 ,现金 ,线 ,线下 ,能 A打 A打开 L扣 L扣E M后 NN王 NN送 N个N N后面 SL扣 Savoid_the Sbuy Sdm
SlineA Sqq: Ssend Stelegram: Stelegram@ Stg: Stg@ SvxA S号 S小美 S徽 S我是 S打款 S打电 S有微 S淘口
S点我 S看签 S走线 S转u S还是 S这里 S陌陌 cheaperE cnE discord gmail guozi http: id:A instaA
instaAE laochenfruit laochenfruitE lessE liu mikegrapesE off off_platform pay_outsideE platform
platformE price q:L san seven telegram: telegram@ tg: tg@ tg@A tgA tgAE to_order venmoE vx:A w:
w:A want_in whatsappE 上有我 下角E 不用走 不走了 两E 个签 个群 主业 主页 了加 交省 以私 伈 信号E
信接 几多 别从 别走 制打 制打开 制这条 办法 加X 加赖 包给 单N 单独拿 卖场 发你E 可以私 台了 号LE
号NL 同 同号 同昵 同昵称 图加 在评 地方 复制打 奶奶 奶奶妈 奶妈 奶妈咪 妈咪 宜 宝店 小窗 少N块
币付 币付款 平台 底价 建的 开平 开平台 微信接 想要 懂 懂得来 我NN 我就好 我得 我把老 我摊 我支
我的 我送 打我 打款到 打那 打那个 把钱 抠L 抠LE 拉你E 拍我 挂了 接汇 接私 放大 是团 普 本人 机N
机号L 来新群 林 果子 没事 淘口 淘口令 溦 独拿 用走 留 的dd 的ddE 的加 的团 的薇 直接汇 私下 私你了
私发E 签名有 线下转 给我得 网址 群里不 薇信 薇看 要的 言A 言AE 论区E 话N 详 货电 货电话 赚你 走线
走线下 走账 转u 软 软件 送两 金N 链接在 陌陌 页""",
    9: """
,line ,便 ,便宜 ,别 1个群 NN老 P后 SA打 SN十 Scashapp Sdiscord Sdy: Sig: Sins: Slet Slet_s Sline:
Soff_platform Stg Swa+ Swx: SwxA S上图 S个 S加A S加威 S加维 S加薇 S加赖 S号发 S售 S小红 S我能
S拉你 S放大 S泰 S蔚 S蔻 S走支 S飞单 abcdef alipayL alipayLE call cashapp dy: hua huaL huaLE ig:
in_my ins ins: instead is_cheaper let_s meL meLE my_groupE my_profile off_the off_the_app
one_three org paypal sell shopE t_order_here taobao telegram:A telegram@A text the_fee u v信 v吗
v吗E v多 v多少 wa+ 上挂 上次那 上班 上的电 上门 下结 下角 不用拼 不通过 个v 个联 个联系 主E 主页你
了几 了几箱 了新 介 付宝L 们私 优 便宜 信了E 信发 信接龙 像看 兴 内部 别付款 别拍 加XE 加威 加我就
加维 单独卖 单聊 卖你 卡号 卡号N 发我红 口令 台了E 台平 号A, 号码L 名里 后面N 周周E 团, 团了 图上
图里E 在线E 在这 处 备注房 外付 外付款 大文 头像看 好评 宝 封面有 小窗E 川川 底下 座机 当面给 得来
得来E 徽 快加 想直 想直接 意者 懂的E 我AE 我主 我主页 我哈 我签名 我红 我红包 我账 我这 我这买 戳
才N 扣扣L 扫1下 扫我 报@ 报@A 报A 报AE 拿到E 拿的 挪 换成 接跟 推你 提示 方 是上 是团长 更低E
有号E 有码 有码E 有货E 有路 有路子 本人E 机NN 来新 来电E 次那 次那个 注房 注房号 渠 渠道 溦信 滴
点吗 照片上 独卖 用拼 电报@ 电报A 留个 的找 的找我 直接跟 矩 短信L 码发你 私下来 私你E 站外 第1
签名 签名里 线下交 经过 绕过 给周 自介 芯 蔚 蔻 蔻L 蔻LE 要的留 见主 规矩 走支 走支付 走这个 路子
转完 转我就 进不进 退了 送到家 那串 都去 里买 钉钉 问价 问我E 陈海 面给钱 页你 飞单 飞单E 高,""",
    8: """
+薇E ,不 ,我们 ,看 ,老地 ,转我 1块钱 1箱, @mikegrapes N个1 N中 N啊 N啊N N老 N送货 S+薇 SN啊
Spay_me Spayme Sprivate_deal Sprivate_sale Ssignal+ Stele Svx: SwaL Swechat: SwechatA Sxhs Szalo
SzaloL S不懂 S你微 S出 S别拍 S别用 S办 S加裙 S动 S动态 S单聊 S咱 S好评 S思 S想吃 S我店 S我签 S扣我
S扫我 S把图 S抠 S招行 S有没 S没加 S电话 S盒子 S网址 S葳 S认准 S赖A S走现 S过数 a_better add_meE
at_gmail bit bit_ly comE don_t_order dwz dy:A fees for_discount for_discountE fruitlady groupE
have i_sell if_you igA igAE insteadE isL isX isXE is_in_my line@ line@A line_id ly message_me
messenger my_bio my_wechat order_here payme priceE private_deal private_dealE private_sale
privatelyE pt ptE qr s_app sale signal+ skip_the t_order tele tg:A the_app, the_money to_me
to_orderE transfer_to_my v看 waL wei_xin weixin: weixinA weixinAE what_s_app whatsapp+ xhs
your_wechat zalo zaloL zaloLE zfbE zz 上图 上说E 上面E 下卖 不开单 不用点 不经 不要走 专 个1 个1E
个L 个LE 个N个 个软 个软件 也卖, 买可 买可以 了,通 了来 了没 交易E 付现 付现金 付这 代购E 令 们自
们自己 价不能 价格不 价格私 价目 价给 企鹅 你 你个 你的薇 你行 你行吗 你钱 便 信哈 倍 内部群 别付
别拍这 别用 别问 到A 前N位 加qq 加wx 加卫星 加我看 加我送 加裙 动态 包就 包就算 卡LE 去那边 发加
台太 号发不 号多 号多少 后N 后私 啊N 啊NE 啊N啊 团长不 在我那 塘老王 处理, 大群 头贴 安农 安农场
宜的E 宝NN 小安 小安农 小红 少N 就是号 就给你 已私看 币 平台太 底价不 开了 开单 张图E 微L 微LE
微信号 微我 懂的来 成N 成交 我1样 我E 我便 我便宜 我家也 我就行 我平 我拉 我拉E 我比 我的团 我转账
我领 戳E 打 扣M 扣ME 扣号 找我, 找我E 把图 抠 拉E 招行 拿, 拿便 拿便宜 按上 换号了 接找 接拿E
推你E 新A 新AE 时打E 是AE 是NN 是号 是号E 是我号 是电话 昵 昵称 昵称后 有v吗 有微信 有电 有电话
有私 来电 格 格不 格私 档 款后 款码 比这 水果E 泰 海报 海报E 滴我 点吗E 点我头 片上的 片有 现钱
理, 用点 留了几 的团E 盒子 目 直接找 私下卖 私看 私看1 称后 立减 系A 红包N 红包就 线下结 线下给
给E 给现金 维码我 群 群号L 群要 聊价 联系A 背 能买 能加个 能放 葳A 葳AE 行卡E 行卡N 要的联 要走
要走平 要进 认准 话是N 说价 说价E 请点 赚E 走现 转N 转我E 转账 边说 过下E 过小 还是我 这个团
这个小 这边 进 那边说 部群 都在我 里卖 里卖N 钱就行 长不 随时打 预定 领券 领券E 鱼见""",
    7: """
+w +微 +赖 +赖E ,order ,平 ,微信 ,我手 ,手 ,扫码 ,省 ,私我 ,老 ,要的 ,货 @mikegrapesE A备 A备注
L打 L有 N前面 N十N N就行 S+w S+赖 SA点 SL打 SXb Sbit Sbit_ly ScallN Scash_app Sdiscord: Sdy Sfb:
Sfruitmama Si_sell Siban SibanX SigA Skakaotalk SkakaotalkA Skik SkikA Smy_cell Smy_number
Sone_three Sorder_outside Sqiuqiu SqiuqiuL SqqL Ss Sscan_my Ssignal: Stele@ StelegramA Svenmo Svv
Svv: Swa Swei Swhatsapp Swhatsapp+ Swww Sxhs: Syy Syy语 Szelle S个签 S么 S互 S你加 S别付 S别跟
S加q S加卫 S加群 S去 S口口 S台 S咋联 S唯 S在家 S大群 S密 S密E S建了 S弹 S微博 S我电 S我简 S扣L
S把你 S招代 S未 S欢 S欢迎 S比特 S球球 S看个 S短 S码在 S站 S等不 S能加 S脸 S脸书 S薇A S薇芯 S详
S跳过 Xb add_me_on appL appLE at_gmailE better can_get cash_app cell chat cheaper_outside code_in
code_in_my deal, direct_payment direct_paymentE discord: dot dy farmer fb fb: fps gmailE grapesE
hk hmu i_have iban ibanX ibanXE ig:A ins:A isLE kakaotalk kakaotalkA kakaotalkAE kik kikA kikAE
let lishen me: meNN me_directly me_privately meet miabakes my_alipay my_cell my_number
my_number_is my_page nainaimamiE on_facebook order_hereE order_outside_the outside_the_app
pay_cashE pay_you prices qiuqiu qiuqiuL qiuqiuLE qq群 scan_my send_you signal: signal:A t_me tb
tele@ tele@A telegramA telegramAE textN textNN text_for the_code_in the_farmer the_platformE
the_platform_fee thereE top_buy top_buyE triple triple_zero twE v, venmo@ vv vv: vv:A wA wAE wa
want weixin:A www xhs: xhs:A xinA xinAE yy yy语 yy语音 下付E 不及 不方 不方便 不要在 不走团 不走小
个威 个小程 个微信 个收 个账号 主页看 主页自 么联 么联系 买 买,1 了,N 了,加 了吧, 了返 事call 互
人账 人账户 付你 付你行 付宝转 代购 仲平 仲平E 件A 价 价不 价格你 价格我 优选 你厂 你可 你可以
你的E 你直 你直接 便宜N 保存 信下 信下单 信号码 信回复 信报 信联 信联系 俺 倒着写 像 像看E 像里 免
写L 写LE 别跟 到NN 到支 到支付 制A 前面 前面M 加v 加vE 加个v 加卫 加微领 加我领 加群领 卖场A 卡号L
去拼 去那 发个收 发我就 口LE 口口 口口L 另1个 号NN 号N前 号了 号是M 同号E 同手 同手机 名加 周周家
周家 咋联 咋联系 哥, 唯 团团 图中 图扫 图放 图里的 在线 场A 场AE 复制A 大家 太高 头像 头像里
奶粉的 好友送 子上 宜N 宝口 宝口令 客服line 家也 家把钱 封面E 小群E 就算 就给 建了 建了个 微信E
微领 怎么联 恒 恒生 想吃 我加你 我吧E 我我 我打钱 我有个 我简 我简介 我置 我置顶 我补 我那 戳头
戳头像 戳我 户转 户转账 打我账 扣我 扣扣E 扫码加 扫这 扫这个 批发 把老 抖音A 报价 拍这 拍这个 招代
招代理 拿到 按 按进 换个地 换号 接给我 搜寻 数字 敲我 新群E 方付E 方式 是L 是LE 是M 是电 普L 普LE
月入 有事call 有价 有微 有我 有没有 有联 朋友圈 服line 板微 板微信 林NN 果茶E 格你 格我 橱窗里
次普 款, 款了, 款到 款加 段N 比特 比特币 汇 没加我 泡A 泡AE 淘宝店 渠道, 滴滴E 点com 热线 特币 现
现金少 球球 电联 电话我 电话是 的号是 的打L 的滴 的看 的私E 的说E 的赖 的那个 皮卖场 盆友圈 直接打
相册 省 看个 看我 着写 着写L 码在 码进群 福利 秋L 秋LE 秋秋L 秒杀E 空间有 窗里 等不 等不及 简介
系AE 纸飞 纸飞机 结算 绕 绕开 绕过平 给个电 给我发 网名 群领 老板微 老规 老规矩 老陈海 聊吧E
能买吗 能写 脸书 菜场 蜜 蜜雅 行卡L 表单 袋子上 要在 要奶 要奶粉 要的打 要的滴 要货 见 识别 话是
语音L 请退款 账户转 账给我 资料 走团 跟你 跳过 转账N 边N 过1下 返N块 连结 送两斤 那个 部 里不好
里有 金少 金给 链接私 问我 闲鱼拍 间有 陈海鲜 随 雅 面M 面ME 面N 音L 音LE 页E 页有E 页看 页看E
页自 鱼拍 鱼链 鱼链接 鲜果 鸟""",
    6: """
+wei ,Noff ,N箱 ,bank ,bank_transfer ,cheaper ,cheaperE ,pm ,pmE ,scan ,不开 ,价 ,加微 ,后面 ,微
,想要 ,按 ,现 ,直 ,省手 ,看主 ,请 ,送 ,送货 ,那边 1成 1成E 1样的 Aat Aat_qq A加 NN两 NN中 NoffE
Nzero N个点 N中间 N元 N前 N打给 N私 N维 N维码 N转 S+v S+wei SA加 SNzero SN后 SXtv Sadd_my Sbypass
Sbypass_the Sb站 ScallL Scheaper_outside Sdd Sdeal_outside SdiscordA Sdm_me Shttp Si_have Skakao
Skou Skou_kou Sks Smy_insta Spm_for Sqq群 Ssignal Ssnap: Stel: Strade Susdt Sv同 Swei_xin SweixinA
Szz S上闲 S亲加 S企鹅 S关 S关注 S出去 S加企 S加围 S加扣 S加绿 S加葳 S卡 S卡号 S叩 S叩叩 S可 S哇
S图上 S图里 S复制 S建设 S弹我 S微伈 S微我 S徽A S快 S我支 S手 S打L S打字 S扫这 S抠抠 S撕 S敲我
S有意 S来 S汇款 S盒 S看资 S真正 S短信 S私下 S私你 S秋 S秋秋 S空间 S纸飞 S维x S绿标 S网 S能不 S自介
S自家 S莱 S葳A S薇信 S薇我 S要 S要码 S要进 S那边 S防失 S陌 Xtv abcdefE account add_meA add_my
add_wechat ask_for at_qq ayfarm bank bank_transfer bypass bypass_the b站 ccgy cheaper, cnA
deal_outside discord:A discordA discordAE discord_gg dm_me do_this don_t_pay feesE five
for_wholesale for_wholesaleE four four_one four_one_five gg go_private go_privateE grapes has_it
i_ll i_pay_you if in_bio in_bioE insta interested is_cheaperE kakao kou kouL kouLE kou_kou
kou_kouL ks line_me linkE ll me_privatelyE miabakesE mia的 mia的烤 my_alipayE my_insta number_is
on one_five orgE outside_the pay_cash pay_here pm_for privateE private_group scan_my_qr scan_to
snap: soul tb_cn tel: text_me_at the_app to to_my_account tv v同 wE we whatsappL whatsappLE
wholesaleE w信 w信E xiaoyuE you yutangwang yutangwangE zeroN zhouE zhouzhouE 上闲 上闲鱼 下多
下多少 下薇 下薇E 下说E 不用团 不用在 不经过 不进 不进E 专员 个号A 个地方 个好友 个微吗 个性签
个新群 个签有 中间N 串 主赚 么加你 也开 也能 也行E 买能 买能便 了,扫 了个新 了号 了我的 了找
了找我 了重新 交易 亲加 亻 亻言 亻言A 从平 从平台 从我 从我这 付宝 以加 以吗E 伈A 伈AE 优先 你微
你微信 你想 你现 你现金 你留E 便加 信P 信付E 信号A 信同 信处 信处理 信扫E 信聊 信谈 像那 入N
关注公 内部价 写在 农, 出去 利群 别声 别声张 到我 到淘 到淘宝 到这 加qE 加个好 加企 加企鹅 加你了
加围 加我有 加扣 加绿 加葳 单便 单便宜 单异 单异常 单更便 单独找 卖你E 卖我 厂 去淘 去淘宝 友圈下
友送 发不出 另1 叩 叩L 叩LE 叩叩 叩叩L 可以加 台手 台手续 台扣 台的 台费 台走 叶 号 号就是 号是L
同E 名有 名片推 君 君羊 君羊L 呗, 哇 商, 团主赚 团长每 围脖 图扫码 图片水 圆子 圆子家 圈下 圈下单
在图 在菜 在菜场 声张 外买 外买E 外交 外交易 多了 多多店 多店 大家来 失联加 头像那 奖, 女士 女士E
奶粉 好友E 好多 好多E 完了E 定金 客户老 客服v 家微 家来我 密我 小盒 小盒子 少两 少两块 少收 就发
就好 居加 己 己扫E 平台手 平台扣 平台的 平台费 平台走 平好 平好多 开单E 弄 弹我 当面付 微伈 微信P
微信处 微信谈 微信领 微吗 微吗E 徽A 徽AE 徽信 快团 快团团 性签 性签名 您的订 惊喜E 成交E 我了解
我卖 我号E 我小 我小群 我昵 我昵称 我有更 我的N 我相册 我码 我码E 我资 我资料 截图扫 户老 手快
手续费 打N 打我卡 扫了 扫你 抠抠 抠抠L 报上有 抽 拿价 拿价E 接微信 接给 接转账 推个 搜我 摊位
收钱码 数给我 方便加 时打 星号 星号A 是我加 景图E 更 有 有N维 有v 有意 有方 有没 服v 果子家 枝 某
标A 标AE 样品 样的 款码发 款给我 正的 每 水印 水印E 没加 泡泡A 注公 注公众 海鲜 满了 滴我E 点comE
然后 片扫 片推 片水 片水印 片角 片角落 特 独找 现金面 球球L 用团 用在 用拼E 用走平 申请退 电报
电联L 的单独 的小 的打 的说 直接到 直接给 看我资 真正 真正的 短链 码私 示E 福利群 私下买 私下多
私我E 私讯 秋秋 秒 窗 第 签有 箱A 粉的 系人 系你E 红包给 线下吧 给你现 给你钱 给我不 给我钱 续费
维x 维信E 维码 绿标 绿标A 绿泡 绿色聊 羊L 羊LE 群,都 群享 群今 群号 群的扣 老办 老办法 老顾 老顾客
联L 联LE 联加 联系人 能私 能私聊 脖 自介有 自家 自己 色聊 色聊天 莱 落E 藏群 行LE 行卡 要不要 要码
要码的 视频里 角落 角落E 订 订E 订单异 让大 让大家 说出 说出去 请了 请加客 请扫 请退 账后 账后发
账打 账打N 货源 货的 货都在 贴了 赚你N 走了E 走私下 转你E 转账后 转账的 边NE 这是我 这里N 进我
进裙 退了单 退款了 送1斤 邮件 邮箱A 邻居加 部价 部价E 金结算 金给我 金面 金面交 钉A 钉AE 钉钉A
钱1斤 钱打 钱码 钱转 银 长每 防失 防失联 隐藏群 面付E 面的 面给 领红 领红包 频里 鹅号 鹅号L""",
    5: """
+wx +我 ,1样 ,dm ,i ,no ,后 ,大家 ,平台 ,想 ,我统 ,报 ,每 ,每箱 ,比这 ,私 ,联 ,联系 ,那 1下我 1刀
1块 1斤E :miabakes :miabakesE @zhouzhou Acom A微 A是 L张 L打这 L老 NN微 NN订 Ncom N块1 N定 N定金
N开头 N微 N比 N百 N给 N订购 P可 P可以 S+wx Sadd_wechat Scall_text Scheaper_off Sdiscord_gg Sd我
Semail Sfb Sfour Sfour_one Shttp: Sins Sjoin_our SjwxA Smeet Spay Spay_cash Spay_via Spaypal给
Spdd Spxx Sqq号 Sskype: SskypeA Sv: Svenmo@ SvvxA Sv信 Sweixin: SxA Syao Syao_san Syi Syi_san
SzfbL Szhou S不在 S不开 S不要 S丝 S丝我 S你vx S保存 S全网 S前N S加weixin S加你 S去我 S去淘 S可滴
S同号 S咱俩 S多的 S威A S威新 S密我 S小绿 S建行 S意者 S我改 S戳我 S推特 S斯 S方 S方便 S楼下 S溦
S滴我 S点主 S球 S用浏 S申请 S电 S电联 S看着 S短链 S私单 S私发 S箱 S箱子 S绕开 S群接 S老客 S能私
S脱 S脱离 S要货 S认 S识 S识别 S详询 S赞赏 S走薇 S跳 S转我 S邮箱 S长 S问价 S领试 abcd abcdE app,
apple_tea as_phone atL atLE at_my call_text call_textN cash_instead cheap cheaper_off cnAE cnX
cnXE deals drop d我 example_org for_less fruitmamaE group_is_cheaper guoyuan guoyuanN if_we igE
isNN it_to_you join_our jwxA jwxAE l laochenN linNN line_isA link_in_bio me@ meN me_atL me_for
meet_me message_meE message_me_privately moneyE money_to_my my_profile_pic need_to no_need_to
number pay_via paypal给 paypal给我 pdd price_outside price_outsideE privately pxx qE same_as
same_as_phone save_the save_the_fee scan signal+L skype: skypeA skypeAE snap:A this_app this_appE
to_pay to_payE to_you trade_privately trade_privatelyE transfer_to via vipE vvxA vvxAE vx多 vx多少
wc we_do weiA weiAE weixinE without_the yao yao_san yi yi_san zelle_to zfbL 上说 上门E 下买 下卖吗
下微 下微信 下次不 下结E 下给 不要跟 不走群 不过系 不通 丝我 个名 个团长 个地 个小 个微 个新
个签看 中间 主页有 主页见 么找我 也有, 了,直 了单 了号E 了微信 了扫 了新团 了的 了重 事打 交易吧
交现 交现金 亲加个 人价 人价, 人工E 今晚 付宝搜 付我E 付款E 付款给 付现E 代理 以后 们换 件AE 价低
价格好 价钱 位, 低的E 住 你vx 你vx多 你便 你便宜 你单独 你吗 你吗E 你懂 你懂的 你报 你进E 你链
你链接 供货 供货商 信NN 信lin 信linN 信微 信我吧 信拿 信说E 像上 像有 全网 关注我 别在平 别拼 前N
办 加L 加qqE 加qqL 加w: 加weixin 加了微 加威信 加微E 加微看 加我备 加我好 加群E 加赖E 包, 包付
包付款 包发 单加 单取 单取消 单找 卖 卖吗 卡上 卡上E 卡里 卫星号 及 友圈天 发价 发你链 发图 发我我
取消了 可滴 台N 台吗 台赔 右下 右下角 号N 号加 名字就 名就是 名档 名档E 名片有 名里写 后N位 后发货
后用 后面L 向的 吧这 周家E 味的 咸鱼号 嘉薇A 回复 因 团,我 团多 团多少 团找 团退 团长让 团长那
图保 图保存 图片上 图识 图识别 圈天 圈天天 在相册 地方, 场外交 场搜 块1 块1斤 塘老 复制 外的 多,
多了1 多少我 大家把 天天有 太狠 失联 头像上 头像有 好说 威新 威新A 子家E 存1 完了 官方客 宜点E
宝买E 家, 家人 家带 家把 小绿 小黄 少我 就发货 就知 就知道 就行E 尾号E 川川果 川果 川果园 已发 巾1
巾1包 带娃 平台N 平台吗 平台赔 序, 序付 底下交 店下 店下单 建行 开了新 开头的 开抖 开抖音 开淘
开淘宝 式 引流 弹我E 得, 微xin 微信lin 微信吧 微店下 微我E 微看 徽信E 怎么加 您的 情私 想吃的 意向
意向的 成的 我,每 我不用 我也 我也有 我代收 我们私 我卡上 我卡里 我原价 我地 我好友 我平些 我扫你
我改了 我朋 我朋友 我本 我本人 我现金 我看图 我统1 我群 我那里 我领E 截图保 户口 手 打NN 打字
打开E 打开抖 打开淘 打我银 打款E 扣扣号 扫1 扫图E 找我N 把你 把钱转 抢到的 报暗 报暗号 报群 拉
拉微 拉微信 换个 掉, 接单 接找我 接汇款 接给你 接跟我 控 推特 搜同 搜同款 搜小鱼 搜果 数字E 料里
料里有 方, 方客 方客服 日入 日入N 早送 易E 易吧 易吧E 晚N点 普+ 普+L 景图 更优 更优惠 有事打
有号码 有店 有更低 有福 有福利 有联系 服qqL 李婶 松小 松小贝 林小 林小姐 果园E 格好 次不 次不用
次普+ 款,N 款联 款联系 每箱 比团长 比群 比群里 比较便 水果 汇款 汇款到 泡泡 注我 消了 消吧, 添加客
湿巾1 点主 点主页 点我主 熟人 熟人价 狠 王姐L 现金交 用在这 用浏 用浏览 电报群 电话吗 留E 留个微
留个电 的取 的号E 的戳 的看我 监控 看到了 看头 看头像 短信联 码L 码发 码在相 码的 码私发 碰 离平
离平台 私信下 私信拿 私卖 私聊, 私聊可 秋 秋号 秋秋号 种的, 秒回 秘 程序, 程序付 窗我 窗我E 站面
站面交 签名档 签看1 箱,要 系@ 系@A 系E 系我L 系我本 紧加 紧加E 紧扫 紧扫E 红书A 红包, 红包付
绕过这 给个微 给团主 给钱就 续费E 维信 绿泡泡 羊 群外 群接 群要解 群里便 老客 老板 聊, 聊可 聊可以
聊吧 联 联系@ 联系E 肉松小 背景 背景图 能做 能加 脱离 脱离平 脸书搜 艾 莉 莉莉 落 薇信E 薇发 薇我
蚊 蚊E 行L张 被 装加 裙N 要不 要解散 角E 评论 话吗 询 详情私 详询 说加 账优 账的 货商, 货平 货都
购更 贵, 资料里 赏码 赏码付 赞赏 赞赏码 走小程 走群 走群E 走薇 赶紧加 跟上 跟我买 转战 转账优
软件A 较便 较便宜 过平 过平台 过数 过系 过系统 过群 过群主 过这个 运费E 这个E 这便 这便宜 这拿的
这条 进E 进不 进小群 进新 退掉, 退款后 退款联 道A 都懂, 里写着 里有N 里来 量大 金交 铺 锁货 长加价
长让 长那 间NE 雷 面, 面L 面LE 面N个 面交现 面的码 页有惊 页见 页见E 顾客 领试 频道 频道A 飞机号
验证 高私 鱼号 鱼塘 鱼塘老 鱼的""",
    4: """
+vx ,不走 ,中 ,价格 ,内 ,内部 ,大 ,我这 ,拉 ,拉你 ,搜 ,明早 ,直接 ,看我 ,私下 ,自 ,要 ,请加 ,谁要
,这边 ,进 1下, 1个E 1声我 1手价 1私 :abc @hkfruit @hkfruitE @qq_com A加E A拿 L联 L联系 L进 L进来
N,order N,私 Ncash NcashE N位E N发我 N就 N找 N找我 N王 N给你 N腰 Pcom S+微 SA微 SL联 Salipay
Sbuy_it Scheaper_if Sdon Sdon_t Sd音 Sgive_me Sig Sline_id Slink_in Smy_own Smy_wechat Smy_wx SqL
Sq号 Ssee_my Ssignal_me Ss我 StelL Stransfer_to Susdt付 Sw: Swhats Swhats_app SwhatsappL Swire
Swire_it Sxiaoyushop SzelleL S上门 S以后 S价钱 S你v S你的 S信微 S偷 S偷偷 S先退 S农行 S别走
S加line S加wx S十微 S发你 S发我 S嘉微 S已私 S微言 S微讯 S徽信 S快团 S怎么 S您的 S意 S我号 S我的
S我认 S戳头 S拍 S旺 S有事 S有赞 S有门 S来主 S汇 S照片 S申 S电报 S看水 S看相 S私E S私l S私信 S群外
S背着 S蔻蔻 S裙L S走微 S转数 S进不 S退了 S都取 S钉 S钉钉 S长按 accountE alipay and_save and_saveE
appletea better_priceE buy_it callE call_meN can_we_do cashE chat: chat:A chatA chatAE comX comXE
do_you_take dwz_cn d音 example farm_and fee_if find_me_on for_priceE fpsL fpsLE from give_me
give_me_your i_just idM idME jennyfruits jennyfruitsE jiu lee line我 line聊 me, me_and
me_your_number my_ig my_own my_profileE my_wx my_wx_is need_to_pay no_need on_taobao on_telegram
on_wechat order_direct order_directE order_from order_there order_thereE own pay_outside private
qqE qq_com q号 q群 s_your san_jiu saveE scan_the_code see_my see_my_profile signal_me signal_me+
straight s我 s我E t_abc t_abcE t_cn t_cnA takes talk taobao_com tea telL telLE text_meE to_me,
trade_outside trade_outsideE usdt付 usdt付款 vx同 vx群 v的 v看E v说 v说E v领红 we_chat we_chat:
we_chatA we_do_this weiE what_s_your whats whats_app whats_appL whatsapp+L whatsapp+N whatsapp聊
wire wire_it wire_it_to wx_is xE xiaohongshu xiaoyushop you_take zelleL zelleLE 上买 上付E 上面的
下N 下吧 下吧E 下好 下好友 下成 下成交 下找 下找我 不出来 不吃草 不在这 不懂的 不用了 不用平
不用等 不用群 不能绕 不走系 不走链 业银 业银行 丨 个whatsapp 个人E 个人档 个团 个性 个签E 个绿
个绿色 中了 主页联 么付 么找 书号 买更 买更便 了备 了微 了扫1 了没抢 了直 了直接 了私 了解 了解E
了过1 亲戚 人档 人档案 今晚N 他便 他便宜 付平 付平台 付款, 代理的 以后直 们懂 们私下 们绕 们绕过
价出 价目表 价私聊 价给你 份以 份以上 众号 优先E 优惠E 会儿 位不 低的 你, 你v 你v多 你们懂 你价
你价格 你加 你吧 你好友 你码 你转账 便宜的 信X 信XE 信同手 信吧 信吧E 信是 信转我 做代 做代理 偷
偷偷 像N 像N维 像就 像就是 像里有 先付我 先转钱 先退 先退款 全款 公众 公众号 公司账 关注 册第
再发货 农业银 农行 农行L 几号E 击链 击链接 别人 别在群 到家 到对 到对公 加lineE 加vx 加你E 加你吧
加你好 加我威 加葳信 加薇E 包也 包也行 区南 区南门 区门 区门口 十微 华E 单比 卖吗E 南门, 卫星E
印就 印就是 厂家 去微 去微信 去我 友A 友AE 发你, 取消1 取消吧 取消订 另外的 台NE 台吗E 台外付
台太坑 台扣点 台能 台费E 号优 号优惠 号就 司账 司账户 名 名, 名看 名里有 后NE 后发 后面 后面是
后面那 吗,不 吧, 周周N 咪E 咱们 咱们自 嘉微 团了, 团找我 团长有 团长能 园大 园大叔 图N是 图给我
在别 在别的 在小 在找我 在简 在简介 在这下 在这付 在这说 坑了 声我 声我单 备注团 外下 外下单
多店铺 大单 大叔 大头贴 大家转 大文水 大量 天有 太坑了 头像N 头像就 头贴E 头贴有 好友A 妈咪E 存1下
宜的 宝A 宝给我 家更 家更便 家转 小区南 小区门 小群的 小贝 小鱼N 小鱼不 少 就好E 局账 局账号 己加E
己拼 己搜E 已私 常请 常请加 平台能 店名 店铺 开头 开票 异常请 微信A 微信L 微信X 微信报 微信聊 微同
微言 微言A 微讯 微讯A 怎么付 怎么找 怕了 懂的别 成本价 成高 我q 我qq 我qqE 我个人 我们自 我单
我卖N 我名字 我啦 我威 我威信 我店里 我当 我手 我扫 我拿货 我改 我新 我档 我档口 我的收 我直
我私你 我签 我统 我群里 我能 我订 我赖 我进群 戚 手价 手价E 打款, 扣 扣N 扣点 扫了备 扫你码 扫码转
找我A 报名, 抽奖, 抽成 抽成高 抽水 拍 拼了 拿的E 拿给 拿链 拿链接 按识 按识别 掉找 掉找我 接,
接付给 接扫 接来 接订 推个便 推给 推给你 搜我店 搜李 搜李婶 搜果子 搜老 搜蜜 搜蜜雅 搬到 播间 数
数字就 数快 文水 文水果 料有 新的E 明早 明早送 是A, 是N维 是v 是厂 是厂家 昵称, 晚N 晚有 暗号优
更低的 更多 有id 有idE 有vx 有意者 有抽 有群 有赞 有门 有门路 有需 有需要 本价 机号是 李华 李华E
来不 来主 来主页 来加 来加E 来我群 林N 果 果农, 果园大 柑 档E 款,我 款便 款便宜 款码已 此 每箱便
比这便 民 水印就 没, 没抢 没抢到 注团购 消1 消吧 消订 消订单 清, 湿巾 点cn 点cnE 点击链 点这 照片
片推你 片里有 玉 王N 现N 现N元 现加 理的来 理赔 用line 用了E 用等 用群 电话E 电话下 百分 百分之
的,内 的N维 的id 的别 的加E 的收 的收款 的数 的数字 的朋 的朋友 的来找 的渠 的渠道 的滴E 的肉
的赖E 的赶 的赶紧 的链 的链接 皮卖 监 目录 目表 直 直接扫 直接来 直接订 直播间 相册第 看主页 看更
看更多 看水 看水印 看相 看联 看联系 知道 码A 码AE 码在我 码已 码已发 码转 私l 私lE 私人账 私讯E
私转 私转E 称, 站外下 签名看 签看 箱便 箱便宜 箱子上 箱私 系 系统E 红书号 红包也 纸尿 纸尿裤
线下成 经过团 给你报 给钱E 统1 统E 维心A 维新 置顶 群买 群外下 群里下 耙柑 耙耙 耙耙柑 聊,可 聊价E
聊价格 聊给 联系 肉松 背着 背面 背面有 能加你 能绕 能绕过 脸书A 自己拼 葳信 蔻蔻 蔻蔻L 虾皮卖 行
袋子 要价 要十 要解 要跟 见, 角 订购E 讯A 讯AE 识别E 话下 说给 账N 账户E 账的优 账给你 货私 货私E
贴有 贴有id 费太 资料有 赚差 赚差价 走微 走微信 走系 走系统 走这里 趣的朋 跟你买 跳过平 转也 转人
转人工 转到我 转数 转数快 转给我 边没 过1 返N元 返现N 返现加 还有 这付 这次 这说 这说E 进微 进微信
进群L 退了找 退掉找 通过1 道, 避开平 那个绿 那行 那边E 那边N 邮局账 部群E 都取 都取消 都来 里下
里下单 里贵 金 银行L 链接, 长,我 长按 长按识 长有 长能 门路 问题, 需要私 面交易 面给现 面要 面那
面那串 音号 音号A 音搜 页联 页联系 顶有方 领优 领优惠 领样 领样品 频 题, 鱼N食 鱼不 鱼不吃 鱼搜""",
    3: """
+tg +tgA +vE +vxE +微E ,1箱 ,half ,i_ll ,message ,message_me ,小程 ,拍 ,明 ,比他 ,给你 ,自己 1下N
1会儿 @Ncom AcomE A拿货 L随 L随时 N,后 NN陈 NcomE N十 N开 N陈 PcomE S+tg S+vx S+我 Sdian Sdian_hua
Sdm_for Sfps Sgo Shttps Shttps: Slaochen Spm Sq我 Sreach Sreach_me StgA Stransfer_directly Svx同
Sw SweixinE Swhat S为心 S前 S加vx S加wei S加个 S加君 S君 S君羊 S咸 S咸鱼 S喂心 S图中 S威我 S小区
S微A S微♥ S思我 S想做 S我头 S我家 S换个 S斗 S斗音 S甩开 S线下 S群L S老板 S背 S蜜 S视 S视频 S说多
S跟你 S转支 S追蹤 S退掉 a_better_price a_way a_way_to add_my_wechat and_i and_i_ll appA appAE ask
avatar avatarE bit_lyA cash_appA cash_only comA comAE dian dian_hua dian_huaL dm_for
dm_for_details for_deals for_details for_detailsE fruitlady_shop group group, has_it_cheaper
have_a i_have_a inN insta@ is_cheaper, it_cheaperE join_my_private line我E ling ling_ling
ling_ling_ling link_in lishen_at lishen_at_gmail lyA lyAE miaN my_avatar my_avatarE my_bioE
my_private my_private_group on_telegramE on_wechatE pay_me_directly paymentE paypal_me pay我
pay我cash pm_me q:M qr, q我 reach reach_me reach_me_at search t_pay tel:N text_me text_meL
the_feeE the_leader there_a_way to_my_alipay transfer_directly vip v我E v给 v给我 way_to wechatE
wholesale you_cash you_cash_instead you_directly you_directlyE your_number your_wechatE 上的号
下付款 下单便 下单送 下跟 下跟你 下面那 不来 不要点 丢失 丢失理 个人主 个人账 个人资 个包 个好 中N
中N维 为心 之N 之后 了吧 了备注 人主 人主页 人工 人资 人资料 付了E 付宝好 令红 令红包 以再 们加
们懂的 们私聊 仲 价私E 优惠N 你吧E 你成 你成本 你收 你收款 你有 佳薇A 信上 信直 信直接 信聊吧
信返N 做的 像扫 像扫1 像有码 像里的 免费送 兼职刷 内部渠 分之 分之N 别加E 别走这 加wei 加weiA
加wx: 加君 加君羊 加我发 包N 十份以 单找我 单聊给 单送 即 厂家微 友申 友申请 发价E 发我微 口令红
口账 口账号 可以再 号发 号是 号果 号果园 同样的 同步E 名字是 名片发 后直 后直接 咱们换 品牌 商量
商银 商银行 喂心 喂心A 回, 图中N 图片右 在上面 在自介 坑 声张E 大家都 太坑 失理 失理赔 头像扫 头的
好友申 好商 好商量 好评截 妈进群 威♥ 威我E 字是 定金给 宝好 宝好友 家微信 小红薯 小群里 工商银
工行卡 当面 得被 微♥ 微信上 微信同 微信直 微信看 微芯 微芯A 快递丢 思我 思我E 惠E 惠N 想做 想做代
懂得E 成 我,给 我N给 我cash 我cashE 我号 我名 我定 我就 我微 我的微 我那边 战 戳我E 房号E 手机N
打给我 扣1私 扣号L 扣我E 扣点太 扣群L 扫图上 扫码添 抖 抖音 抖音号 折NE 挂 接订E 接转 接转你 接问
搜周 搜周周 敲我E 斗音 斗音A 新团E 新群在 是vE 是我 有, 有line 有v的 有群E 本价E 机N, 果茶小
格好商 档案 款到我 比他 比他便 点太 点这个 烦, 照片背 片右 片右下 片背 片背面 现金优 现金给 理E
用点这 甩开 甩开平 的加我 的好 的私聊 盆友 直接付 直接发 直接问 省得被 看签名 码付款 码扫1 码添
码添加 码给你 私下订 私下跟 私人 私讯小 章 绕开平 给你成 维码看 绿色 美 者 职刷 自介E 自动 苹 苹果
茶小 茶小铺 藏了 行不 行不E 行吗 街口账 补贴E 要点 讯E 讯小 评截 评截图 话, 话便 话便宜 详细 说吧
说多 请联 请联系 贵我 费送 赖laochenfruit 赖laochenfruitE 走小 走私单 走这边 赶紧 跟 蹤 蹤我 转支
转支付 过 过我 过我的 运费 这边N 这里 追蹤 追蹤我 递丢 递丢失 那串E 部渠 部渠道 里 里更 里更便
金优 金优惠 长私下 问价E 闲鱼链 间N 面是 面给E 页有链 麻烦,""",
    2: """
SAcom Scontact S打我 S有需 call_meL jiuN jiuNN link lower_price pls san_jiuN this_group
yao_san_jiu 人就 们换个 出货 到N 台 家门口 少钱E 平些E 彩 我1下 我银 我银行 打给 扫E 搜abc 现金便
电话 电话给 的群 的群买 给你便 群买更 账给 赶 转账给 金便 金便宜 链接下 闲 闲鱼 面有""",
    1: """
better_price 两块 付宝给 存 宝给 接受""",
}  # fmt: skip
"""Runs as `learned_hints.runs_of` gives them, by what they weigh, in tenths."""
