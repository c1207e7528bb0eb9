"""What solicitations hold, and weigh.

From 26,040 lines of the corpora and 19,995 from elsewhere (sha256 ba6b2d70af34855c…;
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
    34: """
搜""",
    33: """
cn""",
    32: """
whatsapp 信A""",
    30: """
vx 信AE""",
    27: """
私""",
    26: """
号A 好友 心A 群L""",
    25: """
不走 心AE 薇A""",
    24: """
and usdt""",
    23: """
zfb 加你 周周 微 绿""",
    22: """
me qqL shop weixin zelle ♥ 微E""",
    21: """
wechat 是A 老林""",
    20: """
cc v+A venmo 不用 发你 同名 微A 我 私E 转""",
    19: """
directly hb hkfruit id pm wei wx 加 加AE 打款 扫 果园 私了 聊 裙L 面交 音A""",
    18: """
cheaper dm line telegram v: 天天 扣L 扫码E 有号 直接 私你 给你 群, 聊E 薇AE 话NN 音AE""",
    17: """
S这里 abcde abcdeE hkfruitE line: x zhou 别在 打L 扣扣 撤回 看我名 私单""",
    16: """
S要N ig inbox line:A meE pmE qq: qqLE tel vxA w wechatA wxE xiaolinveg 不在平 加1下 加A 加我 号L
咱 平 懂得 扣LE 拉你 拿货 收款码 星A 星AE 更低 机L 现金 电话L 私下E 裙LE 话L 话NP 赖 赚 那边 领取
    """,
    15: """
,加 Stel Szfb cheaperE dd isA isAE nine profileE show vA vAE vxAE wv xin 不走平 付我 同名E 在这
宝L 宝LE 对公 就是 微AE 手机L 找我 挡 机@ 机LE 洽 王 现金N 的来 直接转 私我 系L 系LE 联系L 薇 账户
赖A 过团 过团长 飞机@""",
    14: """
+v ,找我 ,转 N红包 Sjiawei Sweixin S不通 S打到 app directlyE idA jiawei laochen lineA lineAE q
shopE signal tg tw v:A vE wxA wxAE x: zero ♥A ♥AE 不让说 会被 入数 别走平 加客 加客服 加薇 发,
号AE 威A 威AE 小美 常年 微信 我L 我LE 打到 找A 找AE 李 滴E 的来E 给现 群吗 芯A 芯AE 订购 让说
账号N 飞 鹅L 鹅LE""",
    13: """
N要 Sjwx Sskype Svvx Swe_chat S工行 S找A S瓦 atNN bio bioE call directE from_me fruit jwx me_on my
pay_me q: qL qLE qq:L skype t_pay_here top vvx wx: wx:A xiaolinvegE 个号 书A 买吗 付包 价, 低 信L
信LE 信领 加E 包发我 单独 友 取补 名片 图里 地方付 姐L 姐LE 小鱼 就不 工行 懂的 我卡 提示E 支付包
方付 机A 机AE 片上 球L 球LE 瓦 的私 私单E 第1条 线下付 经 给个 群LE 自取 葳 行L 要+ 订货 订货E 讲E
话NL 说E 请加 谈E 账到 赖AE 转账到 软件 边不 长期 随时 领取补 飞机A""",
    12: """
+l ,找 A点 N后 S+l Ssl St S别在 S加微 S走个 X有 abc abcE contact fruitmama go groupE is_in meA
meAE me_atN mikegrapes profile qq sl suo suo_im text the_platform toNN tx wechat: wechatAE yutang
上家 上面 下单 下单E 不在 不让 书AE 买吗E 了没事 交 付 付给我 以少 企鹅L 几箱 加line 加q 包L 单说
单说E 卡N 友圈 可以少 台外 叶E 吗加 吗加1 咱俩 图 宜 宝妈 宝转 小窗 少点 平台外 我店 我支付 手提
打钱 拨 撤 有惊 有惊喜 机@A 滴滴 的号 的扣扣 的留 省手 省手续 看主 看朋 看朋友 码付 码加 私发
置顶有 自取E 行NN 裙 要在平 讯 讲 详 账号L 赚你 走 走个 过下 这边不 通过下 里不 里卖 面付 韦 页有
顶有""",
    11: """
,比 ,能 ,转账 L李 NN送 N个N N红 Spay_outside Sq: Srevolut Ssnap Syutang S加l S小蓝 S手提 S拨 S有微
S汇到 S洽 S滴滴 cash cut direct http id: idAE instaA instaAE linveg mia msg my_qr off_platform
platform priceE revolut skip_the_platform snap telegram@ trade vxE wechat:A whatsappE x:A xA xAE
zhouzhou 上有 个签 个群E 付宝N 以私 你N 你line 你号 便宜 倒着 减N元 加1个 加l 卖, 卡L 卡NN 卫星A
口L 另 可以私 同 同步 咪 在我 在相 威 子家 字就 字就是 宜的E 客服qq 封面 小蓝 平台 平台了 座机N
微信发 想要 懂得来 我A 我发个 我头像 我的号 打这 打这个 抠L 抠LE 挂了 搜A 搜AE 收款 新群 新群,
服qq 本人 本人E 机NL 果茶 比团 汇到 独 班, 用平 用平台 的加 的薇 相E 立减N 红包 红薯A 线下 线下交
给我N 给我就 给钱 群要 老李 背 苹果茶 薯A 薯AE 论区 评论区 话LE 走这 转你 转我 返N 退掉 通过 钉钉
钱就 陈 隐藏""",
    10: """
+薇 ,加我 ,扫 ,现 ,现金 L找 L转 M后 N1箱 NN王 N后面 S+薇 SN十 Savoid_the Sbuy Scashapp SlineA
Soff_platform Sqq: Stelegram: Stelegram@ Stg: Stg@ SvxA S加维 S加群 S台 S号 S小美 S徽 S我能 S扫图
S看签 S站外 S能加 S转u S陌陌 S飞 abcdef avoid_the callL callLE callNN cashapp cnE deal discord dmE
gmail http: https https: id:A laochenfruit laochenfruitE liu meL meLE mikegrapesE nainaimami off
outside platformE q:L san telegram: tg: tg@ tg@A tgA tgAE to_order venmoE vx: vx:A w: w:A want_in
xiaoyu 上有我 下单N 下角E 不用走 不走了 不通过 两E 个v 个人 主页你 么么 也行 了加 交省 们私 价私
伈 便 几多 别付款 别拍 制这 刻 加维 加赖 包给 包给我 单N 单独卖 单独拿 卖场 卡号 卫星 台了 号LE
号NL 同号 周周E 图加 在评论 复制这 奶奶 奶奶妈 奶妈 奶妈咪 好评 妈咪 宝店 封面有 小群 少N块 川川
已私看 币付 币付款 建的 开平 开平台 得来 得来E 徽 快加 快手A 想直 想直接 意者 我NN 我哈 我头 我得
我把老 我摊 我的 手A 手AE 才N 打LE 打那 打那个 扫1下 扫图 扫我 找我买 拉你E 拿货的 换成 提示 普
有号E 有货E 机N 机号L 来新 来新群 林 果子 没事 溦 独卖 独拿 用走 留 留个 留了 的A 的AE 的dd 的ddE
的扣 看签 矩 码发你 私下 私发E 私看 私看1 第N张 线下转 绕过 给我得 网址 群里不 能买 薇看 要的 见E
规矩 货电 货电话 转u 进不进 那串 里买 陌陌 面给钱 页你""",
    9: """
,line ,别 1下我 1个群 N送货 P后 Sdiscord Sdy: Sig: Sins: Slet Sprivate_deal Swa+ S个 S互 S先 S先转
S别拍 S加A S加薇 S加裙 S加赖 S号发 S好评 S打款 S打电 S拉你 S放大 S泰 S淘口 S点我 S电话 S盒子 S私你
S蔚 S蔻 S详 S走支 S走线 S过数 S还是 a_better alipayL alipayLE dy: for_a_discount guozi hua huaL
huaLE ig: igA in_my ins ins: instead insteadE lessE my_profile off_the off_the_app pay_outsideE
paypal private_deal private_dealE sell seven signal+ t_order_here telegram:A telegram@A the_fee u
v信 v吗 v吗E v多 v多少 wa+ wei_xin 上图 上挂 上班 上的电 下付 下结 不用拼 个群 个联 个联系 主页
买, 买可 买可以 了,加 了几 了几箱 付现金 你个 便加 信号E 先转 免 内部 别从 别走 制这条 加裙 单聊
卡LE 卡号N 卫星E 发你E 另1个 台了E 号A, 号多 号多少 号码L 同昵 同昵称 后面N 回私 图上 图中 图里E
在我那 在线E 在评 处 备注房 外付 外付款 大文 就是号 币 底价 座机 微信号 懂 懂的E 成N 成交 我AE 我E
我便 我便宜 我就好 我就行 我支 戳 打款到 报@ 报@A 报A 报AE 拍我 接打 接汇 接私 放大 方 方便加 是上
是号 是号E 是团 更低E 最后 有码 有码E 有私 有路 有路子 机NN 格 档 注房 注房号 泰 淘口 淘口令 渠
渠道 溦信 照片上 片上的 现 用拼 电报@ 电报A 的找 的找我 盒子 直接汇 短信L 私下来 第1 系我E 线下给
经过 绕 绕开 给现金 群号L 能放 自介 芯 蔚 蔻 蔻L 蔻LE 薇信 言A 言AE 论区E 识 话N 走团 走支 走支付
走线 走线下 走账 路子 转完 这个小 退了 送到家 都去 里有 金N 链接在 问我E 鱼见""",
    8: """
+w ,便 ,便宜 ,平 1箱, @mikegrapes N个1 N啊 N啊N N就行 S+w SN啊 Scash_app Sdm Slet_s Sline: Spay_me
Spayme Sprivate_sale Ssignal+ Stele Stg Svx: SwaL Swei_xin Swhatsapp Swx: SwxA Sxhs Szalo SzaloL
S上图 S不懂 S别用 S办 S加威 S动 S动态 S口口 S售 S小红 S思 S想吃 S我是 S我签 S扣我 S方 S方便 S有没
S没加 S看 S网址 S葳 S认准 S赖A S走现 S跳过 S飞单 add_meE bit bit_ly cash_app comE don_t_order dwz
dy:A fees for_a fps grapesE have igAE isX isXE is_in_my let_s line@ line@A ly meNN messenger
my_bio my_groupE my_page my_wechat one_three order_here org pay_you payme price private_sale
privatelyE qr s_app sale skip_the t_order taobao tele tg:A the_money to_orderE top_buy top_buyE
transfer_to_my venmo@ waL weixin: weixin:A weixinA weixinAE what_s_app whatsapp+ xhs your_wechat
zalo zaloL zaloLE zfbE zz 上次那 上说E 上面E 下卖 下角 不开单 不经 不要走 不走团 专 个1E 个L 个LE
个N个 个小程 主E 主业 买,1 了,N 了,通 了吧, 了没 互 交易E 人账 人账户 介 付宝L 付这 们自 们自己
价格不 价目 优 你 你的薇 你行 你行吗 信下单 信哈 信扫E 俺 兴 内部群 别付 别用 别问 到A 到支 到支付
制打 制打开 前N位 办法 加X 加XE 加qq 加wx 加个v 加威 加微领 加我就 加我送 加群领 动态 包就 包就算
卖你 厂 发我就 发我红 口LE 口口 口口L 台太 台平 号了 号发不 同号E 同手 同手机 名里 后N 后私 啊N
啊NE 啊N啊 团了 团长不 地方 处理, 复制打 大群 头像 头贴 宝 宝NN 少N 就给你 平台太 开单 当面给 微我
微领 想吃 懂的来 我1样 我主 我主页 我拉E 我签名 我红 我红包 我补 我转账 我送 我领 戳E 戳头 戳头像
打 扣M 扣ME 扣扣L 扫码加 批发 找我, 把钱 拉E 拿到E 拿的 按上 换号了 接拿E 接给我 推你 推你E 数字
新A 新AE 时打E 是AE 是NN 是团长 是电 是电话 昵 昵称 昵称后 有v吗 有微信 有我 有电 有电话 来电
来电E 板微 格不 次那 次那个 款了, 款到 款后 款码 水果E 汇 泡A 泡AE 海报 海报E 滴我 滴滴E 现钱 用点
留了几 的打L 的滴 的私E 省 私下卖 私你了 秒杀E 称后 立减 站外 签名 签名里 系A 系AE 红包N 红包就
线下结 给周 维码我 绿色 群接 老板微 联系A 能买吗 葳A 葳AE 行卡E 要的滴 要的留 要的联 要走 要走平
见 见主 认准 说价 说价E 请点 走现 跟你 跳过 转我就 软 边说 过小 这个团 这买 这边 进 送两 那边说
部群 都在我 里不好 金给 金给我 长不 问价 随时打 页E 预定 领券 领券E 飞单 飞单E 高, 鱼链 鱼链接""",
    7: """
+赖 +赖E ,bank ,bank_transfer ,不 ,我们 ,我手 ,手 ,按 ,直 ,看主 ,私我 ,老地 ,要的 ,请 ,转我 ,送货
1块钱 A备 A备注 L打 L有 N中 S+赖 SXb Sadd_my Sbit Sbit_ly Sdiscord: Sdy Sfruitmama Siban SibanX
SigA Skakaotalk SkakaotalkA Skik SkikA Sone_three Sorder_outside Sqiuqiu SqiuqiuL SqqL Ss Sscan_my
Ssend Stele@ Svenmo Svv Svv: Sv同 Swa Swechat: SwechatA Swhatsapp+ Swww Sxhs: Szelle Szz S么 S出
S别付 S别跟 S加q S加围 S单聊 S卡 S卡号 S去 S咋联 S咱 S唯 S大群 S密 S密E S建了 S弹 S我店 S我电
S我简 S手 S扣L S扫我 S把你 S把图 S抠 S招行 S未 S球球 S看个 S短 S空间 S等不 S绕开 S脸 S脸书 S薇 S要
Xb add_me_on add_my add_wechat appL appLE atL atLE at_gmail better can_get chat cheaper, code_in
code_in_my deal, direct_payment direct_paymentE discord: discountE dy fb for_discount
for_discountE fruitlady hmu i_have i_pay_you i_sell iban ibanX ibanXE if_you ig:A ins:A isL
kakaotalk kakaotalkA kakaotalkAE kik kikA kikAE line_id linkE lishen me: me_atL me_directly
me_privately message_me miabakes miabakesE my_alipay my_number_is nainaimamiE on on_facebook
order_hereE order_outside_the outside_the_app pay_cash pay_cashE prices private_group pt ptE
qiuqiu qiuqiuL qiuqiuLE scan_my t_me tb tb_cn tele@ tele@A the_app, the_code_in the_platformE
to_me triple triple_zero twE v, vv vv: vv:A v同 wa want we wechatE www xhs: xhs:A 不及 不用点
不要在 不走小 不进E 个1 个威 个微吗 个账号 个软 个软件 主页自 了来 交易 付你 付你行 付宝转 付现
代购 代购E 令 以加 以后 以吗E 仲平 仲平E 价 价不能 价格你 价格我 价格私 价给 优选 你可 你可以
你的E 你钱 供货 保存 信下 信号A 信同 信回复 信报 信联 信联系 倍 倒着写 像 像看 像看E 写L 写LE
别拍这 别跟 到这 制A 前面 加v 加vE 加卫星 加围 加我看 加我领 卖场A 去拼 去那 去那边 发加 口令 另1
可以加 台费 号NN 号是M 君羊 周周家 周家 咋联 咋联系 哥, 唯 商, 团团 团长每 围脖 图扫 在线 场A 场AE
塘老王 复制A 外买 外买E 头像看 奶粉的 威信 子上 安农 安农场 客服line 封面E 小安 小安农 小红 小群E
就算 就给 己扫E 平台费 底价不 建了 建了个 张图E 当面付 微L 微LE 微信E 微信领 微吗 微吗E 恒 恒生
惊喜E 我家也 我平 我拉 我有个 我比 我相册 我码 我码E 我简介 我置 我置顶 我这 我这买 户转 户转账
打开 打我 打我卡 扣号 扣我 扫你 找老 把老 抖音A 抠 抠抠L 招代 招代理 招行 拿, 拿到 按 按进 换个地
换号 接来 接跟 接跟我 敲我 是L 是LE 是M 普L 普LE 景图E 有没有 服line 板微信 果茶E 格你 格我 格私
次普 款加 款给我 段N 水印 汇款 没加 淘宝店 渠道, 点com 点吗 点吗E 点我头 特 现金少 球球 理, 电报
电联 电话我 的赖 的那个 皮卖场 盆友圈 目 直接来 直接跟 看个 看我 着写 着写L 码在 码进群 福利
私下买 秋L 秋LE 秋秋L 秒 空间有 等不 等不及 签名有 简介 绕过平 给我发 网名 群 群号 群接龙 群领
老板 老王 老规 老规矩 老顾 老顾客 聊价 聊吧E 能写 能私 脖 脸书 菜场 蜜 行卡L 行卡N 袋子上 要奶
要奶粉 要的打 要货 要进 评论 识别 话是N 请扫 请退款 账户转 账给我 赚E 赚你N 转账 边N 过1下 过下E
还是我 这E 连结 退款了 部 金少 钱就行 长每 问我 闲鱼拍 间有 面付E 页 页自 鱼拍""",
    6: """
+wei ,Noff ,N箱 ,i ,order ,pm ,scan ,不开 ,价 ,后面 ,微信 ,想要 ,打过 ,省 ,看 ,线 ,线下 ,老 ,货
,送 ,那 ,那边 1下, 1句, @mikegrapesE A加 A打 A打开 NN两 NN中 Ncom NoffE Nzero N个点 N中间 N元
N前面 N十N N老 P可 P可以 S+v S+wei SA加 SA点 SL打 SNzero SN后 SXtv Sadd_wechat Sbypass Sbypass_the
Sb站 ScallL Sdd SdiscordA Sfb: Si_have Si_sell Sins Skakao Skou Skou_kou Sks Smy_cell Smy_number
Spay Sqq群 Ssignal: Ssnap: Stel: StelegramA Susdt SweixinA Swhat Syy Syy语 S上闲 S丝我 S个签 S以后
S企鹅 S关 S关注 S加卫 S加绿 S加葳 S叩 S叩叩 S同号 S咱俩 S哇 S图上 S在家 S复制 S多的 S建行 S建设
S弹我 S徽A S戳我 S打字 S招代 S撕 S敲我 S欢 S欢迎 S比特 S球 S电联 S盒 S看着 S短信 S码在 S私下 S秋
S秋秋 S站 S维x S绿 S网 S老客 S能不 S自介 S自家 S莱 S葳A S薇芯 S要码 S要进 S转我 S那边 S钉 S钉钉
S长 S问价 S防失 S陌 Xtv account apple_tea ask_for at_gmailE bank bypass bypass_the b站 cell
cheaper_outside cnA deals discord:A discordA discordAE discord_gg do_this don_t_pay dot farmer fb:
feesE for_wholesale for_wholesaleE gg gmailE go_private go_privateE grapes hk in_bio in_bioE insta
interested isLE is_cheaper kakao kou kouL kouLE kou_kou kou_kouL ks let line_me ll meet mia的
mia的烤 my_alipayE my_cell my_number need_to no_need_to number_is orgE outside_the price_outside
price_outsideE privateE privately qE qq群 scan_my_qr send_you signal: signal:A snap: soul tel:
telegramA telegramAE the_app the_farmer the_platform_fee thereE this_app to_my_account to_pay
trade_privately trade_privatelyE tv v看 whatsappL whatsappLE wholesaleE without_the w信 w信E
xiaoyuE xinA xinAE you yutangwang yutangwangE yy yy语 yy语音 zeroN zhouE zhouzhouE 上门 上闲
上闲鱼 下微 下给 下薇 下薇E 下说E 不方 不方便 不用团 不经过 不过系 不进 丝我 个号A 个地方 个好友
个微信 个性签 个收 个新 个新群 个签有 中间N 串 主页有 么加你 么联 么联系 也卖, 也有, 也能 也行E
了,直 了个新 了号 了我的 了新 了的 了返 了重新 事call 交易吧 交现 交现金 亻 亻言 从我 从我这 付宝
付款E 付款的 付现E 价不 你便 你便宜 你厂 你想 你现金 你直 你直接 你进E 供货商 信P 信发 信拿 信谈
像上 像有 像那 像里 入N 关注 关注我 内部价 农, 出去 利群 到NN 到我 到淘 到淘宝 前面M 加L 加个好
加你了 加卫 加绿 加葳 单便 单便宜 单异 单异常 卖我 卡号L 去淘 去淘宝 友圈下 友送 发个收 发价 叩
叩L 叩LE 叩叩 叩叩L 台N 台手 台手续 台的 台赔 叶 号 号N前 号就是 号是L 同E 名加 名字就 名档 名档E
名片推 向的 君 君羊L 呗, 味的 团长那 图保 图保存 图放 图片水 图识 图识别 图里的 圆子 圆子家 圈下
圈下单 在图 在菜 在菜场 场搜 外交 外交易 多了 多多店 多店 大家把 太狠 太高 失联加 头像上 头像有
头像那 头像里 奖, 女士 女士E 奶粉 好友送 好多E 完了E 宝搜 客户老 客服v 家也 家人 家微 家把 家把钱
小盒 小盒子 少两 少两块 就发 就好 就知 就知道 居加 川川果 川果 川果园 己 平台N 平台手 平台的
平台赔 开单E 式 弹我 微伈 微信P 微信谈 徽A 徽AE 徽信 快团 快团团 怎么加 怎么联 性签 性签名 您的
您的订 意向 意向的 成交E 成的 我qq 我了解 我代收 我加你 我卖 我小 我小群 我我 我打钱 我昵 我昵称
我的N 我简 我群 我那 截图保 戳我 户老 手快 手续费 打NN 打我银 打款E 扣扣号 扫了 扫这 扫这个 找我E
把你 把图 报上有 报价 报群 抽 抽成 拍 拍这 拍这个 拿价 拿价E 接找 接找我 接给 推个 搜寻 摊位 数
数字E 数给我 新群E 方式 时打 易吧 易吧E 星号A 景图 更优 更优惠 月入 有 有N维 有v 有事call 有价
有微 有福 有福利 有联 朋友圈 服v 果园E 果子家 枝 某 样品 样的 橱窗里 款码发 比特 比特币 比这 水印E
没加我 泡泡A 注我 满了 滴 滴我E 点comE 热线 片扫 片推 片有 片水 片水印 片角 片角落 特币 狠 现金面
球球L 用团 用拼E 用走平 申请退 电报群 电联L 电话是 的号是 的小 的戳 的打 的看 的说 的说E 直接打
直接找 直接给 相册 看到了 短链 码的 码私 示E 福利群 私你E 私信E 私信拿 私我E 私聊, 私讯 秋秋 窗
窗我 窗里 第 签名档 签有 箱A 粉的 系E 系人 红包给 纸飞 纸飞机 线下吧 结算 绕过这 给个微 给你现
给我钱 维x 维信E 羊 羊L 羊LE 群,都 群买 群今 群外 老客 老陈 聊, 联L 联LE 联加 联系E 联系人 背景图
能加个 能私聊 自介有 自家 自己 莱 落E 薇E 蜜雅 行LE 被 裙N 要在 要码 要码的 角落 角落E 订 订E
订单异 让大 让大家 话是 语音L 说出 说出去 请加客 请退 账后 账后发 账打 账打N 货源 货的 货都在 购更
贴了 资料 走这个 跟上 转我E 转账后 边NE 过平 过平台 过系 过系统 过这个 运费E 返N块 这拿的 进我
进新 退了单 送1斤 送两斤 那个 邮件 邮箱A 邻居加 部价 部价E 金结算 金面 金面交 钉A 钉AE 钉钉A
链接私 长那 防失 防失联 随 雅 面M 面ME 面N 面交现 面的 面给 音L 音LE 页有E 鲜果 鸟 鹅""",
    5: """
+wx +我 +薇E ,1样 ,cheaper ,dm ,no ,pmE ,加微 ,后 ,大家 ,平台 ,微 ,想 ,扫码 ,报 ,拉 ,拉你 ,搜
,明早 ,每 ,每箱 ,直接 ,省手 ,私 ,联 ,联系 ,要 1下N 1刀 1成 1成E 1斤E 1样的 1私 :miabakes
:miabakesE @zhouzhou Aat Aat_qq Acom A是 L张 L打这 L老 NN微 NN订 N位E N前 N块1 N微 N打给 N王 N百
N私 N维 N维码 N订购 N转 S+wx ScallN Scheaper_outside Sdeal_outside Sdiscord_gg Sd我 Semail Sfb
Sfour Sfour_one Shttp Shttp: SjwxA Spay_cash Spay_via Spaypal给 Spdd Spm_for Spxx Sqq号 Ssignal
Sskype: SskypeA Strade Sv: Svenmo@ SvvxA Sv信 Sw: Sweixin: SxA Syao Syao_san Syi Syi_san SzfbL
S上门 S不在 S不开 S不要 S丝 S你vx S你加 S保存 S农行 S出去 S加weixin S加企 S加你 S加扣 S去我 S去淘
S可 S图里 S威新 S密我 S小绿 S微伈 S微我 S快团 S怎么 S意 S意者 S我号 S我改 S打L S扫这 S抠抠 S拍
S楼下 S溦 S滴我 S照片 S申请 S真正 S短链 S私单 S私发 S箱 S箱子 S纸飞 S线下 S绿标 S群外 S群接 S脱
S脱离 S蔻蔻 S薇A S薇信 S薇我 S裙L S要货 S认 S赞赏 S走薇 S进不 S退了 S领试 abcd abcdE abcdefE
accountE as_phone at_my at_qq ayfarm bank_transfer call_meN cashE cash_instead cheap cnAE cnX cnXE
deal_outside drop d我 example_org five for_price four four_one four_one_five fruitmamaE guoyuan
guoyuanN i_just i_ll if_we if_you_pay igE isNN is_cheaper, it_to_you jwxA jwxAE l linNN line_isA
link_in_bio me, meN me_for me_privatelyE meet_me message_meE money_to_my my_ig my_profileE
my_profile_pic offlineE one_five pay_via paypal给 paypal给我 pay我 pdd pm_for pxx q群
same_as_phone save_the save_the_fee scan_to signal+L skype: skypeA skypeAE snap:A t_abc t_abcE
takes textN textNN this_appE to to_you transfer transfer_to via vipE vvxA vvxAE vx多 vx多少 wE
we_chat we_do weiA weiAE weiE weixinE xE yao yao_san yi yi_san you_pay zelle_to zfbL 上说 上门E
下N 下买 下卖吗 下吧 下吧E 下多 下多少 下微信 下次不 下结E 不好 不懂的 不用在 不用等 不走链 不通
专员 两斤 两斤E 个人E 个名 个团 个地 个小 主赚 书搜 买 买更 买更便 了,扫 了单 了号E 了找 了找我
了重 事打 亻言A 今晚 介有 从平 从平台 他便 他便宜 付我E 付款, 付款给 价低 价出 价格好 企鹅 伈A
伈AE 优先 你vx 你vx多 你单独 你吗 你吗E 你微 你微信 你懂 你懂的 你现 你留E 你链 你链接 便宜N 信NN
信lin 信linN 信付E 信同手 信吧 信吧E 信处 信处理 信聊 信说E 信转我 先退款 全款 关注公 册第 写在
农行 别人 别声 别声张 别拼 加qE 加qqE 加qqL 加w: 加weixin 加企 加我好 加我有 加扣 加赖E 包, 包付
包付款 包发 单加 单找 单更便 单比 卖 卖你E 卖吗 卡上 卡上E 卡里 卫星号 及 友圈天 发不出 发个
发你链 发图 取消1 取消了 台吗 台吗E 台扣点 台走 右下 右下角 号N 号加 名 名就是 后N位 后发货 后用
后面L 后面那 周家E 咱们 咸鱼号 哇 嘉薇A 回复 因 团, 团,我 团主赚 团了, 团退 园大 园大叔 图N是
图扫码 图片上 圈天 圈天天 地方, 坑了 块1 块1斤 塘老 声张 复制 外下 外下单 外的 多少我 大家 大家来
天天有 失联 好友E 好多 好说 威信E 威新 威新A 存1 存1下 官方客 定金 宜N 宝买E 宝口 宝口令 家, 家带
家来我 密我 小窗E 小绿 小贝 小鱼N 少我 少收 尾号E 己搜E 已发 巾1 巾1包 带娃 平台吗 平台走 平好
平好多 序, 序付 建行 开手 开手机 弄 引流 弹我E 得, 微信A 微信lin 微信吧 微信处 微信报 微我E 徽信E
想吃的 成本价 我,每 我也 我也有 我买 我们私 我卡上 我卡里 我名字 我吧E 我地 我好友 我平些 我扫
我扫你 我改了 我有更 我看图 我能 我订 我资 我资料 我领E 截图扫 打N 打字 打开手 扣 扣扣E 扣点
扣点太 扫1 扫图E 扫码转 找我A 把钱转 抠抠 抢到的 报名, 报暗 报暗号 拉 拍了 拼团 拿便 拿便宜 拿的E
接微信 接汇款 接给你 接转账 控 搜同 搜同款 搜小鱼 搜果 搬到 收钱码 料有 方, 方客 方客服 日入 日入N
早送 明早送 易E 星号 是v 是我加 晚N点 普+ 普+L 更 有vx 有事打 有意者 有方 有没 有联系 有需 有需要
服qqL 本价 来我群 松小 松小贝 林NN 林小 林小姐 果 果园大 标A 标AE 格好 次不 次不用 次普+ 款,N 款联
款联系 正的 每天 每箱 比团长 汇款到 注公 注公众 消1 消了 湿巾1 点太 点我主 然后 王姐L 现金交
用line 用在 用等 用这 用这个 留E 留个微 留个电 的取 的滴E 的看我 的肉 监控 相册第 看我资 看货
看货E 真正 真正的 短信联 码付款 码发 码私发 码转 碰 离平 离平台 私下多 私信下 私卖 秋 秋号 秋秋号
秘 程序, 程序付 窗我E 站外下 站面 站面交 系@ 系@A 系我L 紧加 紧加E 紧扫 紧扫E 红包, 红包付 给E
给个电 给你钱 给我不 给钱就 续费 维信 维码 绿标 绿标A 绿泡 群的扣 群要解 老办 老办法 聊吧 联系@
肉松 肉松小 能做 脱离 脱离平 脸书A 落 蔻蔻 蔻蔻L 薇信E 薇发 薇我 藏群 蚊 蚊E 行 行L张 装加 要不
要不要 要解散 视频里 角E 订购E 讯A 讯AE 询 说加 说给 请了 账优 货平 费太 资料有 赏码 赏码付 赞赏
赞赏码 走了E 走小程 走私下 走薇 走这里 赶紧加 跟我买 转到我 转战 转账优 过1 过数 过群 过群主 这个E
这条 进E 进不 进小群 进裙 退款后 退款联 道A 里 里更 里更便 里的 金交 钱1斤 钱打 钱码 钱转 银
长加价 间NE 隐藏群 需要私 面L 面LE 面N个 面的码 面那串 音 音号A 页有惊 顾客 领红 领红包 领试 频道
频道A 频里 鱼N食 鱼号 鱼塘老 鱼搜 鱼的 鹅号L""",
    4: """
+vx +微 ,cheaperE ,dmE ,i_ll ,不用 ,不走 ,中 ,价格 ,内 ,内部 ,大 ,我 ,我原 ,比他 ,看我 ,私下 ,自
,请加 ,谁 ,谁要 ,这边 ,进 1声我 :abc @hkfruit @hkfruitE A加E A微 A拿 A拿货 L联 L联系 L进 L进来
N,order N,私 Ncash NcashE N发我 N定 N定金 N开头 N腰 Pcom S+vx S+微 SA微 SL联 Salipay Scall_text
Sdm_for Sgive_me Shttps: Sig Sjoin_our Slink_in Smeet Smy_insta SqL Sq号 Sscan_the Ssee_my
Ssignal_me Ss我 StelL Susdt付 Svx群 Swhats Swhats_app SwhatsappL Swire Swire_it Sxiaoyushop
SzelleL Szhou S为心 S你v S你微 S你的 S信微 S偷 S偷偷 S先给 S先退 S全网 S别走 S前N S加line S加wx
S加个 S发你 S发我 S威A S微博 S微讯 S徽信 S快 S您的 S想做 S我头 S我家 S我的 S我认 S戳头 S扣N S换个
S推特 S旺 S有意 S有赞 S有门 S来 S汇 S汇款 S点主 S猪页 S申 S电 S电报 S看水 S看相 S私E S私l S给个
S绿色 S网名 S群L S老板 S背着 S能私 S视 S视频 S识 S说多 S走微 S跳 S转数 S退掉 S邮箱 S长按 S鹅
accountL add_my_wechat alipay and_save and_saveE app, appA appAE appletea avatar avatarE
better_priceE call_text call_textN can_we_do cash_appA cash_only ccgy chat: chat:A chatA chatAE
dm_for do_you_take dwz_cn example farm_and fee_if find_me_on for_deals for_less for_priceE fpsL
fpsLE give_me give_me_your group group, idM idME jennyfruits jennyfruitsE jiu join_my_private
join_our laochenN lee line我 line我E me@ me@A me_your_number message_me_for message_me_privately
miaN moneyE my_avatar my_avatarE my_insta my_private my_private_group my_wx number on_taobao
on_telegram on_wechat order_direct order_directE order_from pay_here pay_hereE private qqE qq_com
q号 same_as san_jiu saveE scan scan_the_code see_my see_my_profile send signal_me signal_me+
straight s我 s我E t_cn t_cnA talk taobao_com tea telL telLE text_meE text_me_at the_feeE
the_leader to_me, to_payE trade_outside trade_outsideE usdt付 usdt付款 vip vx同 vx群 v我E v的 v看E
v说 v说E v领红 wc we_chat: we_chatA we_do_this whats whats_app whatsapp+L whatsapp+N whatsapp聊
wholesale wire wire_it wire_it_to xiaohongshu xiaoyushop you_take zelleL zelleLE 上付E 上面的 下,
下,后 下付款 下你 下单送 下好 下好友 下成 下成交 下跟 下跟你 不吃草 不来 不用了 不用平 不用群
不能发 不能绕 不要跟 不走系 不走群 业银 业银行 丨 个whatsapp 个人档 个人账 个人资 个包 个团长 个微
个性 个签看 中了 中间 为心 主 主页看 主页联 主页见 么找 么找我 书号 买能 买能便 了吧 了扫 了扫1
了没抢 了直 了直接 了私 了解 了解E 亲戚 人价 人价, 人工E 人档 人档案 人资 人资料 今晚N 代 代理
代理的 令红 令红包 以不在 以后直 们懂 们换 们绕 们绕过 件A 价目表 价私聊 价给E 价给你 价钱 份以
份以上 众号 优惠E 会儿 低的 低的E 住 你, 你v 你v多 你们懂 你价 你价格 你好友 你报 你收 你收款 你码
你转账 便宜吗 信X 信XE 信发你 信发我 信多 信多少 信微 信是 做代 做代理 偷 偷偷 像N 像N维 先给
先转钱 全网 公众 公众号 内部渠 再发货 再找我 写着呢 农业银 农行L 几号E 击链 击链接 别在平 别在群
到家 到对公 前N 办 加lineE 加wx: 加价了 加企鹅 加你吧 加你好 加微E 加我备 加群E 加葳信 包N 包也
包也行 区南 区南门 区门 区门口 单取 单取消 单吧, 单独找 单送 卖吗E 南门, 印就 印就是 厂家微 去微
去微信 去我 友A 友AE 友申 友申请 发不 发价E 发你, 发我我 取消订 口令红 另外的 台下 台外付 台太坑
台扣 台能 台费E 号优 号优惠 号发 号就 吃草 名, 名字是 名有 名里写 名里有 后NE 后直 后直接 后面
后面不 后面是 吗,不 吧这 咪E 咱们自 回, 团长有 团长能 团长让 图片右 图给我 在上面 在相册 在这付
在这说 场东 场东门 声我 声我单 多, 多店铺 大单 大叔 大头贴 大家都 天有 太坑了 头像N 头的 头贴E
头贴有 好友A 好友申 妈咪E 子家E 字是 完了 定金给 宜吗 宜吗E 客户都 家微信 家更 家更便 小区南
小区门 小群的 小鱼不 小黄 少 就发货 就好E 就行E 局账 局账号 差价, 己加E 己拼 常请 常请加 平台扣
平台能 序卡 店下 店下单 店铺 开头 开头的 开抖 开抖音 开淘 开淘宝 异常请 张图 微xin 微信L 微信X
微信同 微信多 微信聊 微同 微店下 微讯 微讯A 怎么找 怕了 情私 想做 想做代 懂的别 成团, 成高 我,给
我不用 我个人 我们自 我卖N 我原 我原价 我啦 我干 我当 我手 我拿货 我改 我朋 我朋友 我本 我本人
我现金 我的收 我直 我签 我群里 我赖 我这N 我这有 我进群 我那边 我那里 我银 我银行 战 戚 户口 户都
户都加 房号E 手 手机N 打开抖 打开淘 打款, 扫码进 找我N 抖音号 抽奖, 抽成高 拼了 拿链 拿链接 挂
按识 按识别 换个 掉, 接, 接付给 接扫 接订 接转你 接龙, 推个便 推特 推给 推给你 搜李 搜李婶 搜果子
搬 数快 敲我E 料里 料里有 新的E 明早 是A, 是厂 是厂家 昵称, 晚N 晚有 暗号优 更低的 更多 有, 有id
有idE 有line 有v的 有号码 有店 有意 有抽 有更低 有群 有赞 有门 有门路 李婶 来不 果农, 柑 格私聊
款, 款便 款便宜 款码已 每箱便 比他 比他便 比较便 比这便 水印就 水果 没, 没抢 没抢到 泡泡 消订
消订单 清, 湿巾 点cn 点cnE 点主 点主页 点击链 点这 点这个 烘 烘焙 焙 照片 熟人 熟人价 片右 片右下
片推你 独找 猪页 猪页有 玉 王N 现N 现N元 现金优 现金给 理的来 理赔 用了E 用点这 用群 电话E 电话下
电话吗 留下 百分 百分之 的,内 的加我 的单独 的号E 的收 的收款 的朋 的朋友 的来找 的渠 的渠道 的群
的赖E 的赶 的赶紧 的链 的链接 盆友 目录 目表 直接到 直接扫 直接订 看头 看头像 看更 看更多 看水
看水印 看相 着呢E 知道 码L 码在相 码已 码已发 私l 私lE 私下跟 私聊可 私讯E 私讯小 私转 私转E 种的,
秒回 称, 程序卡 章 签看 签看1 箱,要 箱便 箱便宜 箱子上 箱私 系 系我本 系统E 红书A 红书号 红包也
红包转 纸尿 纸尿裤 线下成 经过团 给你报 给团主 给钱E 统E 维新 绿泡泡 绿色聊 群外下 群里便 老地
老地方 者 耙柑 耙耙 耙耙柑 聊价格 聊可 聊可以 聊给 联 背着 背面 背面有 能加 能加你 能绕 能绕过
脸书搜 自己拼 色聊 色聊天 艾 莉 莉莉 葳信 行不 行吗 表单 袋子 要价 要十 要的看 要解 要跟 见, 角
订单取 讯E 讯小 识别E 话下 话便 话便宜 详情私 说吧 说多 谁要 账户E 账的 账给你 货私 货私E 货都
贴有 贴有id 贵, 资料里 赚差 赚差价 走小 走微 走微信 走私单 走系 走系统 走群 走群E 走这边 跟你买
跳过平 转你E 转数 转数快 转账N 转账的 较便 较便宜 边没 过我 过我的 返N元 返现N 这付 这便 这便宜
这次 这说 这说E 这里更 进群L 退了找 退掉, 通过1 那个转 那串E 那行 邮局账 部渠 部渠道 部群E 都加我
都懂 都懂, 都来 里下 里下单 里便 里便宜 里写着 里来 金优 金优惠 金我 钱 银行L 链接, 锁货 长,我
长按 长按识 长有 长私下 长能 长让 门路 问题, 间N 雷 面, 面不在 面交易 面给现 面要 面那 音号 音搜
页看 页联 页联系 页见 页见E 顶有方 领优 领优惠 领样 领样品 频 题, 飞机号 验证 高私 鱼不 鱼不吃
鹅号 龙, 龙,不""",
    3: """
+tg +tgA ,message ,message_me ,付 ,小程 ,我统 ,我这 ,拍 ,比这 ,给你 ,自己 1下微 1下薇 1会儿 1手价
@Ncom AcomE L随 L随时 N就 N开 N打 N给 PcomE S+tg S+我 Sbuy_it Scash_only Scheaper_off Sdian
Sdian_hua Sdon Sdon_t Sd音 Sfps Sgo Sinbox Sline_id Smy_wx Sq我 StgA S以 S刚加 S加vx S加wei S加君
S十微 S君 S君羊 S咸 S咸鱼 S喂心 S嘉微 S围♥ S威我 S彳 S微♥ S微言 S快手 S思我 S想长 S我呢 S我昵
S有事 S来主 S用浏 S甩开 S私信 S私底 S蜜 S裙号 S识别 S跳单 S追蹤 a_better_price a_way a_way_to
add_my_line ask ayfarmE bit_lyA buy_it call_meL cheaper_off comA comAE comX comXE deal,N
deal_privately dealsE dian dian_hua dian_huaL dm_for_details d音 for_details for_detailsE from
has_it id_nainaimami id_nainaimamiE if inN insta@ ling ling_ling ling_ling_ling link link_in
lishen_at lishen_at_gmail lyA lyAE my_bioE my_wx_is on_telegramE order_there order_thereE outsideE
pay_me_directly pay_outside paymentE paypal_me q:M qr, q我 s_your search t_pay tel:N text_meL
there_a_way to_my_alipay v给 v给我 way_to wei_xinA what_s_your whats_appL wx_is you_cash
you_cash_instead you_directly you_directlyE your_number your_numberE your_wechatE 上的号 下单便
不出来 不要点 丢失 丢失理 两块 个付 个付E 个好 个绿 个绿色 么私 之N 之后 也开了 买便 买便宜 了备
了备注 了过 了过1 人工 付宝好 付平 付平台 付我定 令A 令AE 们加 们懂的 们私聊 仲 价,私 价私E 优先E
你优 你优惠 你加 你成本 你有 佳薇A 信上 信直 信直接 信聊吧 信返N 偷偷告 偷告 偷告诉 像就 像就是
像扫 像有码 像里有 像里的 先付我 先退 公司账 兴趣的 兼职刷 再发 分之 分之N 刚加你 别图 别图中
别走这 到对 到给 加vx 加wei 加weiA 加你E 加君 加君羊 加我发 加薇E 十份以 十微 华E 单找我 单聊给
卡转 卡转账 厂商 友了E 发商 发我微 口令A 口账 口账号 号周 号周周 号是 号果 号果园 司账 司账户 同样
同样的 同步E 名片发 后发 吧, 吧,省 周周N 品牌 商量 喂心 喂心A 嘉微 团团链 围♥ 围♥A 在找我 在简
在简介 在自介 坑 声张E 备注团 多多搜 多搜 大家转 大文水 大量 太坑 失理 失理赔 头像就 头像扫 好友了
好商 好商量 好评截 妈进群 威♥ 威我E 威看 宜点E 宝A 宝好 宝好友 宝给我 家转 密我E 小红薯 小绿书
小群里 平些E 底下 店名 开了 当面 录的 彳 得被 微♥ 微信上 微信不 微信是 微信直 微言 微言A 快手
快递丢 怎么私 思我 思我E 惠E 惠价E 想长 想长期 意私 懂得E 我q 我名 我啦E 我定 我定金 我就 我微
我是 我的微 我私你 我统 我统1 我认 我认识 我送1 手价 手价E 打我E 打给我 扣1私 扣号L 扫E 扫了备
扫图上 批发商 找 折NE 抽水 接订E 搜蜜 搜蜜雅 播间 播间下 攵 数字就 文E 文水 文水果 是N维 是vE
更低价 有内 有内部 有店E 有意私 有赖 期拿 本价E 机号 机号是 李华 李华E 来主 来主页 来加 来加E
果茶小 格好商 档案 款到我 此 注团 注团购 点击 照旧 照片背 片背 片背面 现货, 现金便 现金可 现金结
理E 用在这 用浏 用浏览 甩开 甩开平 电话给 的N维 的好 的数 的数字 的私聊 的群买 直播间 省得被 看
看价 看联 看联系 码给你 码进 私下订 私底 私底下 移 算E 箱, 系你 系你E 系我 绕开平 给你优 给你成
统1 续费E 绿书 置顶 美 群买更 群里下 群里都 聊,可 聊价E 职刷 联系 联系你 联系我 自介E 自动 苹 苹果
茶小 茶小铺 藏了 行卡 行卡转 街口账 补贴E 裙号 裙号L 要点 要的私 见面交 评截 评截图 识别图 话吗
话我 请联 请联系 账给 赖我 赶紧 趣的 趣的朋 跳单 蹤 蹤我 转人 转人工 转我卡 转账给 还有 这个付
这边N 追蹤 追蹤我 递丢 递丢失 道, 那个绿 里都 金 金便 金便宜 金可 金可以 金结 铺 长1 长期拿 闲鱼链
间下 间下单 面是 面有号 页有店 页有链""",
    2: """
N十 S入 S前 S名片 S私聊 jiuN jiuNN san_jiuN telegramE yao_san_jiu 不用参 人就 付了E 付宝给 们换个
优惠价 做的 像扫1 到N 咱们换 圈 外 多送 大看 宝给 惠价 抖 抖音 换个联 接受 接扫码 搜abc 搜周
搜周周 放大看 新群N 用参 用参团 电话 私信你 红 维码看 群的 言 论 赖laochenfruit 赖laochenfruitE 赶
闲 闲鱼 面有""",
    1: """
Scontact better_price lower_price pls 低E 接 链接下""",
}  # fmt: skip
"""Runs as `learned_hints.runs_of` gives them, by what they weigh, in tenths."""
