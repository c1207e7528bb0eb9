"""What solicitations hold, and weigh.

From 22,936 lines of the corpora and 19,995 from elsewhere (sha256 ba6b2d70af34855c…;
docs/decisions/0019-solicitation-by-rules.md).

Made by `tests/support/hint_learner.py`, not by hand.
"""

from collections.abc import Mapping
from typing import Final

BASE_POINTS: Final = -16
WRITTEN: Final[Mapping[int, str]] = {
    39: """
com v
    """,
    33: """
cn 搜
    """,
    31: """
whatsapp
    """,
    29: """
信A
    """,
    27: """
信AE 私
    """,
    26: """
vx 不走 好友 绿
    """,
    25: """
号A 周周 薇A
    """,
    24: """
usdt 微 心A 群L
    """,
    23: """
shop venmo 是A
    """,
    22: """
and qqL ♥ 不用 加你 心AE 老林
    """,
    21: """
me weixin 微E 有号
    """,
    20: """
cc telegram zero zfb 私E 转
    """,
    19: """
cheaper hb hkfruit id ig pm zelle 发你 收款码 果园 私你 薇AE 面交
    """,
    18: """
directly line v+A v: wechat wx x 加1下 微A 我 扣扣 扫 私单 聊 聊E 音A 音AE
    """,
    17: """
,转 S号 S要N abcde abcdeE hkfruitE pmE vxA wxE zhou 加 加AE 口L 在这 平 懂得 打L 扣L 扫码E 现金
给你 裙L 赖
    """,
    16: """
Stel line: qq: tel wechatA xiaolinveg xin 别在 加E 加我 同名 天天 手机L 找我 撤回 更低 机L 机LE
电话L 看我名 私我 给周 群, 裙LE 话L
    """,
    15: """
,加 Sweixin Szfb S打到 dm inbox line:A meE nine profileE qqLE show tg tw vA vAE vxAE w wv ♥A ♥AE
不在平 不让说 加薇 号L 宝L 宝LE 懂的 打到 扣LE 拉你 洽 直接 第1条 线下付 给个 群吗 让说 话NN 话NP
赖A 那边 飞
    """,
    14: """
+v ,找我 Sjiawei Sjwx Svvx S不通 S别在 cashE cheaperE directlyE isA isAE jiawei jwx lineA lineAE
me_atN me_on shopE toNN vvx vxE wxA wxAE 上面 不走平 付包 付我 信L 信LE 入数 别走平 加A 加客
加客服 发, 号AE 名片 咱 地方付 对公 小美 常年 我L 我LE 打款 找A 找AE 拍我 支付包 方付 星A 星AE
本人E 机@ 李 留 的来 的来E 的私 码加 私下 私下E 系L 系LE 联系L 薇 行L 要+ 要在平 账到 账户 赚
转账到 过团 随时 页有 领取 飞机@ 鹅L 鹅LE
    """,
    13: """
,找 L找 N要 St Swe_chat S先 S别拍 S瓦 S这里 abc app atNN bioE cash directE fruit in_my laochen
mikegrapes my profile q: qq:L text v:A vE wechat: wechatAE wei x: xiaolinvegE yutang 个号 交 价,
会被 别拍 卖, 友 同名E 子家 宝妈 就是 微AE 挡 滴滴 王 瓦 码付 私单E 自取 芯A 芯AE 葳 订货 订货E
订购 讲E 请加 账号N 软件 边不 过团长 链接在 长期
    """,
    12: """
+l L转 N后 S+l Ssignal Sskype Ssl S加微 S私下 S走个 bio call cut from_me fruitmama http meA meAE
pay_me q qL qLE qq skype sl suo suo_im t_pay_here the_platform top tx zhouzhou 下单E 不在 也行 书A
买吗 了没事 付 你N 便宜 加q 包L 包发我 单说 单说E 卫星 取补 另 叶E 同步 图里 在相 宜 封面有 小鱼
少点 就不 微信 微信发 徽 我A 我头 手提 拨 提示E 搜A 撤 收款 新群 机N 片上 球L 球LE 电联 的扣扣
直接转 省手 省手续 看朋 看朋友 私发 立减N 第N张 经 绕 群LE 自取E 讯 讲 详 谈E 赖AE 走 走个 转我
这边不 通过 陈 韦 领取补
    """,
    11: """
,别 ,加我 ,能 N个N P后 Sbuy Sdd Spay_outside Sq: Ssnap Stg: Svv Syutang S加l S台 S小蓝 S工行 S徽
S手提 S拨 S汇到 S洽 S绿 X有 abcE abcdef contact dd direct discord gmail http: idA idAE ins is_in
my_qr nainaimami order_here privatelyE signal skip_the_platform snap tg: vv wechat:A x:A xA xAE
下单 下角E 不让 个人 买吗E 了加 以少 企鹅L 伈 信领 倒着 免 几箱 刻 加l 加line 单独卖 卖场 卡N
可以少 台外 号LE 咪 咱俩 字就 字就是 宜的E 宝转 客服qq 小蓝 工行 平台 平台外 快手A 懂 我卡 我发个
我头像 我就行 我的 手A 手AE 打钱 找我买 抠L 抠LE 挂了 搜AE 是NN 普 服qq 本人 机@A 机A 机AE 机号L
果子 汇到 滴E 独卖 班, 的A 的AE 的加 的号 的留 的薇 看主 系我E 红薯A 线下交 给现 给钱 老李 薯A
薯AE 裙 要的 识 话LE 话N 说E 赚你 隐藏 飞机A
    """,
    10: """
+薇 ,N箱 ,扫 ,比 ,现金 ,转账 1下我 A点 L李 M后 N1箱 NN王 NN送 N后面 SN十 Savoid_the Scashapp
Sdiscord SlineA Soff_platform Sprivate_deal Sqq: Svenmo SvxA S上图 S加A S加维 S加群 S我能 S扫图
S方 S方便 S电联 S看签 S私你 S站外 S能加 S陌陌 S飞 avoid_the callL callLE callNN cashapp cnE deal
groupE hua laochenfruit laochenfruitE linveg liu mikegrapesE my_alipay off_platform off_the
off_the_app outside platform priceE private_deal private_dealE san sell t_order_here telegram@
to_me u vx: vx:A want_in wei_xin whatsappE wx: wx:A xiaoyu 上图 下单N 不走了 不通过 个v 个签 个群
个群E 主页你 么么 书AE 以私 们私 价私 优 低 你line 减N元 别付款 制这 加维 加赖 单独 卡L 卡LE 卡NN
卡号N 卫星A 发我红 可以私 号A, 号NL 号多 号多少 同 同号 同昵 同昵称 周周E 回私 图 图中 在我 备注房
复制这 奶奶 奶奶妈 奶妈 奶妈咪 好友E 好评 妈咪 威A 宝店 就是号 川川 币付 币付款 平台了 底价 座机N
想直 想直接 意者 懂得来 我AE 我NN 我店 我得 我把老 我摊 我支付 我红 我红包 打LE 打这 打这个 打那
打那个 扫图 拉你E 拿, 放大 数字 是上 是号 是号E 有微信 有惊 有惊喜 有私 机NL 机NN 来新 来新群 格
比团 没事 注房 注房号 淘口 淘口令 溦 独 的扣 相E 看签 私发E 红包 线下 线下转 经过 给我就 给我得
网址 能买 见E 论区 评论区 说价 说价E 账号L 货电 货电话 转你 过下 进不进 送到家 通过下 里不 钱就
陌陌 面付 面给钱 页 页你
    """,
    9: """
+w ,不 ,我手 ,现 1个群 N送货 S+w S+薇 Sprivate_sale Sscan_my Ssend Stele Stelegram: Stelegram@ Stg
Stg@ Swa Sxhs S先转 S别跟 S加威 S加薇 S加裙 S动 S动态 S小美 S打款 S放大 S有微 S泰 S淘口 S点我 S看
S蔚 S蔻 S走线 S转u S还是 add_meE bank go guozi https https: huaL huaLE id: insta instaA instaAE
meL meLE message_me msg off pay_outsideE paypal platformE private_sale q:L sale scan_my seven
taobao tele telegram: telegram:A telegram@A tg@ tg@A tgA tgAE the_fee trade venmoE v吗 v吗E v多
v多少 w: w:A wa xhs zz 上班 上的电 上面E 不用拼 两E 个联 个联系 主E 买可 买可以 了吧, 付宝L 付给我
以后 价格不 你号 便 像看 先转 内部 内部群 几多 别付 别走 别跟 别问 制这条 办法 加威 加我就 加裙
包付 包给 单N 卖你 发你E 台了 台了E 后面N 吗加 吗加1 团了 团长不 图里E 外付 外付款 大文 大群
头像看 头贴 威AE 少N块 已私看 币 平台太 开平 开平台 得来 得来E 微信号 快加 懂的E 我E 我主 我主页
我哈 我有个 我送 戳 才N 打款到 扣扣L 扫1下 扫我 批发 把钱 拿货 按上 换成 接跟我 提示 新群, 是AE
有路 有路子 来电 来电E 格不 款,N 段N 水果 泰 渠 渠道 照片上 现 用拼 电话是 盒子 码进群 私你了 私看
私看1 站外 红包付 红包给 给我N 置顶有 群里不 自介 芯 蔚 蔻 蔻L 蔻LE 要走平 论区E 话是 请点 走线
走线下 走账 路子 转u 转完 转我就 转账 这E 这个小 退了 部群 都去 里有 问价 问我E 顶有 高, 鱼见
    """,
    8: """
+赖 ,line 1块钱 @mikegrapes L打 L有 N个1 SL打 Sdm Sdy: Sins: Slet Sline: Spay_me Spayme Svx:
Swei_xin Swhatsapp Swx: SwxA Szelle S么 S出 S办 S加q S加赖 S号发 S图里 S在家 S大群 S好评 S密E S思
S手 S打电 S扣我 S把图 S拉你 S没加 S滴滴 S盒子 S等不 S网址 S葳 S薇我 S认准 S详 S走支 S走现 S过数
S飞单 bank_transfer bit bit_ly comE don_t_order dwz dy: fees for_discount for_discountE fps
fruitlady i_have id:A ins: instead insteadE interested isX isXE lessE line@ line@A ly me:
my_groupE my_wechat nainaimamiE one_three org payme price prices privately qr t_order tg:A
to_my_alipay top_buy top_buyE transfer_to_my v信 we weixinA weixinAE whatsapp+ xhs: you 上挂
上次那 上说E 下付 下角 不开单 不用走 不经 不要在 不要走 不走团 不走小 专 个1 个1E 个N个 个名 主业
主页 主页自 买, 了几 了几箱 了没 交易E 人账 人账户 以吗E 价 价不 价格你 你 你个 你可 你可以 你的薇
你行 你行吗 保存 信下 信下单 信号E 信哈 信扫E 信报 俺 像 入N 到A 制打 制打开 前N位 加qq 加个v
加我送 动态 包给我 友圈 发加 台太 台平 号码L 同号E 名里 后私 团长那 图上 在线E 地方 复制打 头像
家, 就给 就给你 开单 张图E 当面付 当面给 懂的来 成N 我便 我便宜 我家也 我小 我小群 我拉E 我支 我群
我转账 我这买 扣M 扣ME 扣号 扫码加 找我E 找老 把图 报@ 报@A 拿到E 换号了 接打 接找 接拿E 接汇 接私
接跟 推你 新群E 方 时打E 是M 是电话 昵 昵称 昵称后 更低E 有v吗 有号E 有微 有方 有电 有电话 有货E
朋友圈 林 格你 档 次那 次那个 汇 溦信 滴 滴滴E 片上的 用走 电报@ 留了 留了几 的打L 的找 的找我
直接打 直接找 直接汇 直接跟 省 矩 短信L 码在 秒杀E 称后 签名有 签名里 红包就 绕开 绕过 维码我 绿色
老规 老规矩 聊吧E 背 能买吗 能放 葳A 葳AE 薇信 薇我 薇看 行卡E 要的打 要的联 要走 要进 见主 规矩
言A 言AE 认准 评论 识别 赚E 赚你N 走团 走支 走支付 走现 走这 跟你 边说 过小 返N 这买 进不 连结
那边说 部 长不 长那 随时打 面N 页E 页自 预定 飞单 飞单E 鱼链 鱼链接 鹅
    """,
    7: """
+wei +赖E ,便 ,便宜 ,我们 ,手 ,按 ,省 ,看主 ,私我 ,线 ,线下 ,老 ,老地 ,要的 ,请 ,货 ,转我 ,送货
1箱, :abc N中 N前面 N十N N老 N转 S+wei S+赖 SN后 Sadd_my Sbit Sbit_ly Scash_app Sdy Sfruitmama
Siban SibanX Sig: Sinsta Skakaotalk SkakaotalkA Skik SkikA Slet_s Sone_three Sqiuqiu SqiuqiuL
Stele@ Susdt SwaL Swechat: SwechatA SweixinA Swhat Swhatsapp+ Szalo SzaloL Szz S不懂 S个 S个签
S保存 S关 S关注 S别付 S加个 S单聊 S卡 S咋联 S售 S唯 S图上 S复制 S小红 S弹 S想吃 S我是 S抠 S未 S欢
S欢迎 S比特 S球球 S电 S电话 S看个 S码在 S秋 S秋秋 S脸 S脸书 S要货 S赖A S跳 S跳过 S问价 account
accountE add_me_on add_my add_wechat appL appLE at_gmail ayfarm cash_app cheaper, deal, deals
direct_payment direct_paymentE don_t_pay dot dy dy:A feesE have i_sell iban ibanX ibanXE if_you
ig: igA igAE is_in_my kakaotalk kakaotalkA kakaotalkAE kik kikA kikAE l let_s line_id lishen ll
meNN me_directly messenger my_bio my_number_is my_page my_profile need_to no_need_to on_facebook
pay_you private_group pt ptE qiuqiu qiuqiuL qiuqiuLE qq群 tb tele@ tele@A the_app, the_money
the_platformE the_platform_fee waL want wechatE weiA weiAE www your_wechat zalo zaloL zaloLE
zelle_to zhouzhouE 上说 上门 下卖 下薇 下薇E 不及 不过系 不进 不进E 个小程 个微吗 个软 个软件
主页有 么找我 也能 买 了,N 了,加 了,通 事call 事打 介 付你 付你行 付宝转 付现金 付这 代购E 们自
们自己 仲平 仲平E 价格私 价目 优选 你想 你懂 你的E 你直 你直接 你钱 信P 信发 信号A 信同 信回复
信联 信联系 倍 倒着写 像有 像里 关注我 写L 写LE 农, 出去 前面 前面M 加1个 加X 加v 加vE 加微领 包就
单便 单便宜 单异 单异常 单比 单聊 卖场A 卡号 卡号L 卫星E 去那边 另1个 台费 叶 号 号NN 号N前 号了
名加 后N位 呗, 周周家 周家 咋联 咋联系 唯 商, 团长每 围脖 图放 在图 在我那 场A 场AE 塘老王 外的
大家 太高 头像有 头像里 女士E 奶粉的 威 威信 安农 安农场 宝口 宝口令 客服line 家也 家微 小安
小安农 小窗 小群 小群E 少N 己扫E 平台费 座机 微L 微LE 微信P 微吗 微吗E 微领 怎么找 恒 恒生 您的订
想吃 想要 成交 我1样 我卖 我平 我的号 我能 我这 我领 打 打NN 打我 扣我 找我, 把老 抖音A 抠 报A
报AE 抽 拉E 拼成 拿价 拿价E 拿到 按进 换个地 换号 接来 接给我 推你E 数 敲我 方式 是L 是LE 是电 普L
普LE 有v 有事call 服line 板微 板微信 果园E 果子家 某 格私 款了, 款到 款加 款后 款码 比特 比特币
比这 水印 水果E 汇款 没加 没加我 注我 渠道, 满了 点com 点吗 热线 特币 现金少 现钱 球球 用拼E
用走平 电报A 电话我 的号是 的打 的私E 的赖 皮卖场 直接来 看个 看我 着写 着写L 码发你 私下卖 私你E
私讯 秋秋 秒 秘 空间有 立减 第 第1 等不 等不及 签名 简介 粉的 系A 纸飞 纸飞机 线下吧 绕过平 给我发
给现金 群 群今 群要 老板微 老王 聊价 聊吧 联系 联系A 能写 能私 脖 脸书 菜场 落 薇E 行LE 行NN 要在
要奶 要奶粉 要的留 要货 见 订单异 让大 让大家 请扫 账优 账给我 货源 货都在 跳过 转账优 软 过1下
过下E 过平 过平台 过系 过系统 运费E 这个E 这边 进 那串 都在我 里买 金少 金给 金给我 钉钉 长每 间有
面, 面M 面ME 面付E 面的码 领券 领券E
    """,
    6: """
,bank ,bank_transfer ,dm ,scan ,价 ,后面 ,大家 ,平 ,微信 ,每 ,每箱 ,省手 ,看 ,那 ,那边 1斤E
@mikegrapesE A加 L打这 NN两 NN微 N个点 N中间 N元 N前 N发我 N块1 N百 P可 P可以 S+v SA加 SXb SXtv
Sadd_wechat Sbypass Sbypass_the ScallL ScallN Sdiscord: Sd我 Semail Si_have Si_sell SigA Sins Skou
Skou_kou Smy_cell Smy_number Sorder_outside Spay Spm_for SqqL Sqq群 Ss Sskype: Ssnap: StelegramA
Sv: SvvxA Sv同 Sweixin: Swww Syy Syy语 S丝 S你vx S你加 S出去 S加围 S加扣 S卡号 S去 S叩 S叩叩 S哇
S好友 S密 S建行 S建设 S弹我 S微博 S我简 S戳我 S扣L S扫我 S扫这 S把你 S招代 S撕 S敲我 S有没 S溦 S球
S电报 S真正 S短 S私单 S空间 S站 S纸飞 S绕开 S老客 S背 S能不 S自家 S莱 S葳A S裙L S要进 S那边 S陌 Xb
Xtv a_better abcN ask_for at_gmailE at_my bypass bypass_the can_get cell chat cheaper_outside cnA
code_in code_in_my discord: d我 farmer fb for_wholesale for_wholesaleE gmailE hk i_ll i_pay_you
ig:A in_bio in_bioE isL isLE is_cheaper kou kouL kouLE kou_kou kou_kouL let linNN line_isA line_me
linkE me, me_for my_cell my_number number_is on order_outside order_outside_the orgE
outside_the_app pm_for s_app scan scan_to skip_the skype: snap: snap:A soul t_me tel: telegramA
telegramAE the_code_in the_farmer thereE this_app to_my_account to_pay trade_privately
trade_privatelyE triple triple_zero tv twE venmo@ vvxA vvxAE vx多 vx多少 v同 v看 wE we_chat we_do
weiE weixin: weixin:A what_s_app whatsappL whatsappLE wholesaleE without_the xE xiaoyuE xinA xinAE
yutangwang yutangwangE yy yy语 yy语音 zfbE zhouE 上的号 上门E 下买 下卖吗 下次不 不用团 不经过
不通 专员 个号A 个地 个地方 个好友 个小 个收 个签有 个账 个账号 中了 中间 中间N 主赚 么加你 么找
也行E 了吧 了扫 了找 了找我 了来 了解 交易吧 人工E 付现 代 代购 令红 令红包 以加 们换 价给 伈A
伈AE 你vx 你vx多 你单独 你厂 你吗 你现金 你的 你进E 信lin 信linN 信拿 信聊 信谈 关注 关注公 内部价
写在 别声 别声张 到NN 到我 到支 到支付 到淘 到淘宝 制A 前N 加L 加qqL 加wx 加个好 加卫星 加围
加我看 加我领 加扣 加群 包发 单加 卖 卖你E 卡上E 厂 厂家 去拼 去淘 去淘宝 去那 友圈下 友送 发个收
口令红 另1 叩 叩L 叩LE 叩叩 叩叩L 可以加 台手 台手续 台的 台赔 号是 号是L 同E 同手 同手机 名片推
后用 后面 君羊 哇 哥, 团主赚 团团 图扫 图识 图识别 圆子 圆子家 圈下 圈下单 在菜 在菜场 坑了 块1
块1斤 声张 处理, 复制A 外买 外买E 外交 外交易 多少我 太狠 女士 好友送 好多E 完了E 宜点E 宝 客户老
客服v 家人 家带 密我 小盒 小盒子 小窗E 小红 少两 少两块 少我 就发 川川果 川果 川果园 己 带娃
平台手 平台的 平台赔 序, 序付 建了 建行 弄 式 引流 弹我 微伈 微信A 微信lin 微信谈 微信领 微我
微我E 您的 成的 我,每 我qq 我了解 我代收 我加你 我我 我手 我拉 我有更 我签名 我简 我简介 我补 我订
戳E 戳我 户老 户转 户转账 房号E 手快 打我卡 打我银 扣扣E 扣扣号 扫这 扫这个 抠抠L 招代 招代理 按
接找我 接给 接转账 推个 搜寻 摊位 数给我 早送 时打 易吧 易吧E 景图 更 月入 有事打 有号码 有意者
有没有 有码 有码E 有联 有联系 服v 枝 样品 样的 次不 次不用 次普 款, 款给我 正的 每箱 汇款到 注公
注公众 淘宝店 点comE 点吗E 点我头 片推 特 狠 现金交 球球L 理, 用团 电报 留个电 的单独 的号E 的渠
的渠道 的滴 目 直接给 看到了 真正 真正的 短链 码私 碰 示E 福利 私下买 私下来 私信拿 私卖 秋 秒回
程序, 程序付 窗我 签有 系AE 系人 紧扫 紧扫E 结算 给个电 给你现 给钱就 维信E 绿泡 网名 群号L 群接
老板 联 联系人 背景图 能加个 脸书A 自家 自己 莱 薇发 行卡L 被 裙N 要的滴 订 订E 语音L 说出 说出去
请了 请加客 账户转 账打 账打N 货都 费太 走了E 走这个 转我E 过数 过群 过群主 这条 退款了 送1斤 送两
送两斤 那行 部价 部价E 都懂, 里不方 里写 金交 金结算 钱就行 银 锁货 随 面的 音 音L 音LE 鸟
    """,
    5: """
+微 +我 ,Noff ,dmE ,i ,no ,order ,pm ,pmE ,不开 ,不用 ,中 ,加微 ,后 ,微 ,我 ,拉 ,拉你 ,搜 ,直
,看我 ,联 ,联系 ,要 ,这边 ,送 1下N 1声 1样的 Aat Aat_qq Acom A备 A备注 A拿 A是 L老 NN中 NN订 Ncom
NoffE N位 N微 N打 N打给 N维 N维码 N腰 N订购 S+微 Sdeal_outside Sdiscord_gg Sdm_for Sdon Sdon_t
Sfour Sfour_one Shttp Shttp: Spaypal给 Spdd Ssignal: SskypeA Stel: Susdt付 Svx群 Sv信 SxA Syao
Syao_san Syi Syi_san SzelleL S不在 S不开 S互 S以后 S偷 S偷偷 S先给 S农行 S前N S加wx S加企 S加你
S加卫 S加绿 S加葳 S去我 S去淘 S发邮 S可以 S同号 S咱俩 S多的 S密我 S封面 S建了 S微伈 S想 S我号
S我头 S我手 S我改 S我电 S我认 S打L S按 S换个 S推特 S有门 S楼下 S汇 S申请 S盒 S看水 S短信 S短链 S箱
S箱子 S维x S绿色 S背景 S自介 S茄 S薇A S识 S赞 S走薇 S转我 S量大 S钱 S长 S魏 a_better_price abcd
abcdE abcdefE as_phone at_qq better call_meN cash_instead cash_only check_my_bio cnAE cnX cnXE
deal_outside discord:A discord_gg dmE dm_for do_this example example_org five for_deals for_price
four four_one four_one_five fruitmamaE gg grapesE group guoyuan hmu i_just igE isNN laochenN
line我 meN moneyE money_to_my my_alipayE my_profile_pic offlineE one_five outsideE outside_the
pay_cash pay_here pay_outside paypal给 paypal给我 pdd price_outside price_outsideE qE qqE q群
same_as same_as_phone save_the save_the_fee scan_my_qr scan_the_code send_you signal+ signal+L
signal: signal:A skypeA skypeAE takes talk textN textNN text_me_at the_app to_me, usdt付 usdt付款
vx群 v的 wc weixinE w信 w信E yao yao_san yi yi_san zelleL zelleLE 上面的 下N 下吧 下吧E 下微
下微信 下说E 不来 不用在 不用点 不用群 不要跟 不走链 两斤 两斤E 丨 个whatsapp 个人E 个人档 个团长
个微信 个性签 个签看 主页联 主页见 也有, 了,直 了单 了号 了解E 互 交现 交现金 人档 人档案 亻 亻言
亻言A 今晚 付宝 付宝给 付款的 付现E 价低 价格好 企鹅 众号 优先 住 你便 你便宜 你吗E 你微 你微信
你报 你现 你留E 你码 你链 你链接 供货 便宜N 信NN 信发你 信同手 信说E 偷 偷偷 先给 先退款 公众
公众号 兴趣的 兼职刷 农 农行 农行L 别人 别拼 到家 办 加XE 加lineE 加qE 加企 加企鹅 加你E 加卫
加我好 加我有 加我返 加绿 加群领 加葳 加赖E 包, 包也 包也行 单了E 单找 单独找 卖吗 卡上 及 发不出
发个红 发价 发你链 取消了 另外的 台N 台下 台吗 台吗E 台太坑 台扣点 名 名字就 名就是 名有 后面L
后面那 吗,不 君 吧这 周家E 嘉薇A 回复 因 团, 团找 园, 园大 园大叔 图保 图保存 图扫码 在上面 在相册
在线 在这付 在这说 场外交 场搜 复制 多了 天发E 太坑了 头贴有 奶粉 好多 婶 子上 子家E 定金 宜N
宝买E 宝搜 宝给 宝给我 家把钱 家更 家更便 小黄 少收 就是微 就知 就知道 居加 己搜E 已发 巾1 巾1包
常请 常请加 平台N 平台吗 平好 平好多 店名 建了个 开单E 异常请 弹我E 微信L 微信吧 微信聊 快团
快团团 怎么加 性签 性签名 成交E 成本价 我q 我个人 我也有 我买 我们私 我卖N 我卡上 我啦 我地 我好友
我平些 我打钱 我拿货 我改了 我昵 我昵称 我朋 我朋友 我现金 我群里 我返 我这N 我这有 我领E 截图保
截图扫 手机N 打N 打开 扣 扣点 扣点太 扫1 扫你 扫你码 找我A 找我N 把你 把钱转 报暗 报暗号 报群 抽成
拉 拍 拿便 拿便宜 拿货E 拿链 拿链接 挂 换个 接汇款 接给你 推特 搜果 收钱码 料里 料里有 易E 是A,
是v 是我加 是我的 晚N点 普+ 普+L 更多 有 有N维 有id 有idE 有vx 有价 有福 有福利 有群 有门 有门路
有需 有需要 服qqL 本价 李婶 来我群 林NN 果园, 果园大 格好 橱窗里 次普+ 款联 款联系 此 每天 比这便
没, 泡A 泡AE 泡泡 消了 湿巾1 滴我 点太 点我主 点这 照旧 照片 片有 独找 现金可 理赔 用line 用在
用在这 用点 用群 用这 用这个 电报群 电话 电话下 留E 留个 留个微 的链 的链接 直接到 看更 看更多
看水 看水印 码在相 码私发 私信下 私我E 私聊可 秋L 秋LE 秋秋L 窗我E 窗里 站外下 签看1 箱A 箱子 系E
系我L 紧加 紧加E 红包, 红包也 纸尿 纸尿裤 线下给 绕过这 给个微 给你报 给你钱 给团主 给我不 维x
维码 绿泡泡 羊 群买 群号 群接龙 群领 老办 老办法 老客 老陈 老顾 老顾客 者 聊, 聊可 聊可以 职刷
联系E 能加 能私聊 自介有 自动 艾 藏群 行不 行卡N 行吗 要跟 视频里 角 订购E 讯A 讯AE 试用 话下 询
说给 账户E 货平 贴有 贴有id 资料 资料里 走私下 走薇 赶紧加 趣的 跟你买 转到我 边NE 过1 过我 过这个
还是我 这个团 这付 这便 这便宜 这有 这说 这说E 进我 退掉 退款, 退款联 道A 邮件 邮箱A 邻居加 都来
里更 里更便 里有N 里来 里的 金可 金可以 钱 钱打 钱码 银行L 链接私 长加价 门路 隐藏群 面L 面LE
面N个 面交易 面交现 面那 面那串 音号 音号A 页有惊 页联 页联系 页见 页见E 顶有方 领 领红 领红包 频
频道 频道A 频里 验证 高私 鱼的 鹅号L
    """,
    4: """
+tg +tgA +vx +wx +薇E ,1样 ,cheaper ,cheaperE ,half ,不走 ,价格 ,内 ,内部 ,加好 ,小程 ,想 ,我原
,我这 ,扫我 ,报 ,明早 ,比团 ,比这 ,私 ,请加 ,进 ,通 ,通过 1会儿 1块 1张图 1成 1成E 1条E 1私
@hkfruit @hkfruitE A加E A微 A拿货 L联 L联系 L进 L进来 N,私 N位E N发 N就行 N王 N私 Pcom S+tg S+vx
S+wx S+我 SA是 SL联 Scash_only Sdo_you Sfb_messenger Sfps Sgive_me Shttps: Sig Sks Sline_id Smeet
Spay_cash Spay_via Sqq号 Sq我 Sreach Sreach_me Sscan_the Ssee_my Ssignal_me Stransfer_directly
Svenmo@ Swei Swhats Swhats_app Swire Swire_it Sxiaoyushop SzfbL Szhou S上门 S丝我 S企 S企鹅 S你v
S你微 S信微 S先退 S全网 S加line S加wei S加weixin S加君 S十微 S同样 S咱 S咸 S咸鱼 S小绿 S工 S已私
S微我 S微讯 S快手 S快扫 S怎么 S您的 S意 S意者 S我加 S我呢 S我店 S我朋 S扣N S抠抠 S有赞 S有路 S来
S滴我 S点主 S申 S看相 S看着 S私E S私发 S绿标 S网 S网名 S群号 S脱 S脱离 S蔻蔻 S蜜 S要 S识别 S说多
S走微 S转数 S进我 S退了 S退掉 S长按 S鹅 a_way a_way_to add_my_wechat alipay and_save and_saveE
app, appA appAE atL atLE can_we_do cash_appA ccgy chat: chat:A chatA chatAE cheap comX comXE
deal,N dealsE detailsE dm_me dwz_cn farm_and fb_messenger for_less for_priceE fpsL fpsLE give_me
give_me_your grapes group, guoyuanN have_a i_have_a idM idME is_cheaper, jennyfruits jennyfruitsE
jiu join_my_private ks lee lihua line我E line聊 link link_in_bio linvegE me_and me_atL
me_privately me_your_number meet message_meE my_ig my_private my_private_group my_profileE my_wx
need_to_pay on_taobao on_telegram on_telegramE order_direct order_directE order_from pay_cashE
pay_hereE pay_via q:M qq_com q我 reach reach_me reach_me_at s san_jiu saveE see_my signal_me
straight t_abc t_abcE t_cn t_cnA t_pay taobao_com text_meE the_feeE the_leader there_a_way
to_order to_payE transfer_directly via vip vipE v我E v看E v给 v给我 v说 v说E v领红 way_to we_chat:
we_chatA we_do_this whats whats_app whats_appL whatsapp+L whatsapp+N whatsapp聊 wholesale wire
wire_it wire_it_to xiaoyushop your_wechatE zfbL ♥同 ♥同步 上付E 上有 上有E 下,后 下单了 下单便
下单送 下多 下多少 下我的 下结 下结算 不吃草 不在这 不懂的 不用了 不用平 不能绕 不走系 丝我 个微
个性 个新 个表 串 主 主页看 么联 么联系 之后 书搜 买更便 了个新 了没抢 了过 了过1 亲戚 人价 人价,
今晚N 介有 他便 他便宜 付宝账 付平 付平台 付我E 代理 代理的 令A 令AE 们懂 们私下 们绕 们绕过 价出
价目表 价私E 优惠E 会儿 体私 你v 你v多 你们懂 你价 你价格 你好友 供货商 便加 便加个 便宜吗 信 信X
信XE 信付E 信发我 信吧 信吧E 信多 信多少 信微 信转我 俩 做代 做代理 像N 像N维 像上 像就 像就是
像扫 像有码 先退 具体私 内部渠 册里有 再便 再便宜 别在平 别走这 到L 到家E 加qqE 加w: 加wei 加weiA
加weixin 加你了 加你好 加君 加君羊 加微E 加我了 加我备 十微 十蚊 十蚊E 华E 单取 单取消 单找我 单送
卖吗E 卖我 卫星号 厂商 去就 去我 友A 友AE 友了E 友申 友申请 发不 发价E 发我就 发我微 发我我 取消订
口令A 台外付 台扣 台能 右下 右下角 号N 号优 号优惠 号果 号果园 吃的 吃草 同样 同样的 名, 名看
名里写 名里有 后1张 后N 后面不 后面是 君羊L 吱 咪E 咱们换 咱们自 品牌 喜E 团,我 团了, 团长有
团长能 团长赚 园 图加 图片上 图片右 图片水 图给我 地方, 场东 场东门 坑 塘老 多, 多多店 多店 多店铺
大叔 大头贴 大家把 大家都 大文水 大量 太坑 头像N 头像上 头像就 头像扫 头贴E 好友A 好友了 好友申
好说 妈咪E 威信E 字是 存1 存1下 完了 官方客 定金给 宜N块 宜吗 宜吗E 宝账 家把 小绿 小鱼N 小鱼不
就发货 就好E 局账 局账号 己拼 已私 平台扣 平台能 底下 店铺 店铺果 开了 开抖 开抖音 开淘 开淘宝
張相E 当面 得, 微xin 微信X 微信同 微信多 微信报 微同 微讯 微讯A 快手 快扫 怎么付 怎么联 惊喜E 想长
想长期 懂的别 成 成团, 成高 我不用 我也 我们自 我卡里 我原 我原价 我啦E 我就 我就好 我我帮 我改
我是 我比 我的收 我直 我看图 我码 我账户 我赖 我进群 戚 戳头 戳头像 手 打开抖 打开淘 打款E 扫E
扫了 扫我码 扫码转 抖音号 抠抠 抢到的 报名, 抽成E 抽成高 拼了 接, 接付给 接微信 接扫 接订 接龙, 控
搜周 搜周周 搜小鱼 搜李 搜李婶 搜果子 数快 敲我E 文水 文水果 方, 方便加 方客 方客服 明早 明早送
星号 星号A 是1个 是N维 昵称, 晚N 暗号优 更优 更优惠 最后 最后1 有, 有line 有v的 有价目 有店 有没
有赞 期拿 本价E 机号是 李华 李华E 林小 林小姐 果农, 柑 标A 标AE 档案 款N 款便 款便宜 款码发 款码已
没抢 没抢到 泡泡A 消订 消订单 淘 清, 湿巾 点cn 点cnE 点主 点主页 熟人 熟人价 片上有 片右 片右下
片推你 片水 片水印 独卖你 玉 王N 现货, 现金优 现金结 现金面 理的来 用了 用了E 用平 用平台 用等成
用装 电联L 百分 百分之 的,N 的,内 的好 的收 的收款 的数 的数字 的来找 的看 的赖E 的赶 的赶紧 监控
目录 目表 直 直接扫 直接订 看 看价 看相 看联 看联系 看货 看货E 码L 码已发 码转 离平 离平台 私下多
私人账 私信N 私发红 私底 私底下 私聊, 私讯E 私讯小 私转 私转E 秋号 秋秋号 种的, 称, 窗 站面 站面交
章 签名看 签看 箱,要 系@ 系@A 系你E 系统E 红包我 线下E 结算E 给E 给我支 给我钱 统E 绿标 绿标A
绿色聊 羊L 羊LE 美 群吗E 群满了 群里便 老地 老地方 耙柑 耙耙 耙耙柑 聊,可 聊价格 聊给 联L 联LE
联系@ 能加你 能绕 能绕过 脱 脱离 脱离平 自己拼 色聊 色聊天 蔻蔻 蔻蔻L 薇信E 藏了 蚊 蚊E 行 行卡
补贴E 表单 要N 要不要 要价 见, 见面交 订单取 讯E 讯小 论 识别E 试用装 话便 话便宜 说吧 说多 账的
账给你 货商 货商, 货私 货私E 购更 贵, 赏 走微 走微信 走系 走系统 走这边 赶紧 跟我买 转你E 转数
转数快 转账N 转账的 边N 边没 边说E 过我的 这个表 这里更 进群L 退了找 退款后 那个 那个链 那串E
那边E 邮局账 部渠 部渠道 部群E 里 里买E 里有价 金 金交易 金优 金优惠 金结 金面 金面交 钱转 铺 铺果
链接, 长,我 长按 长有 长期拿 长能 长赚 问我 问题, 间 间NE 雷 面不 面不在 面是 面有 面给 面要 页看
顾客 领优 领优惠 题, 鱼N食 鱼不 鱼不吃 鱼号 鱼塘 鱼塘老 鲜果 黄鱼 龙, 龙,不
    """,
    3: """
+vE ,1箱 ,i_ll ,message ,message_me ,平台 ,想要 ,我统 ,扫了 ,明 ,比他 ,直接 ,私下 ,自 ,自己 1刀
1声我 1手价 :mike :mike_grapes AcomE N,order NcomE N十 N张 PcomE SAcom SA微 SA点 Scall_text
Scheaper_off Sdian Sdian_hua Sdrop Sdrop_your Sd音 Sjia_wei Slink_in Smy_insta Smy_wechat Smy_wx
Soff SqL Sq号 Sq群 Ss我 SvA Svx同 Swechat SwhatsappL Swww_laochen Syou S不经 S不要 S个性 S你的
S信A S入 S刚加 S别走 S卫星 S发你 S发我 S可 S可私 S名片 S嘉微 S威 S威我 S小区 S彳 S微♥ S微言 S快
S怕 S想做 S我拉 S我的 S打字 S招行 S斯聊 S旺 S有意 S来主 S求微 S照片 S用浏 S甩开 S私戳 S线下 S老板
S背着 S薇♥ S视 S视频 S认 S走zfb S邮箱 accountL accountLE and_i and_i_ll ask better_priceE bit_lyA
call_text call_textN cheaper_off com_abcd com_abcdE dian dian_hua dian_huaL drop drop_your
drop_your_wechat d音 from has_it jia_wei ling ling_ling ling_ling_ling lishen_at lower_price lyA
lyAE me_privatelyE message_me_privately mike mike_grapes mike_grapesE money my_accountL my_bioE
my_insta my_wx_is number order_there order_thereE pay_meE pay_me_directly paymentE paypal_me q号
q群L search see_my_profile signal_me+ s我 s我E v, vx同 wei_xinA www_laochen wx_is xiaohongshu
you_cash you_directly you_directlyE your_number 下好 下好友 下成 下成交 下给 不出来 不用参 不走群
业银 业银行 丝我E 丢失 丢失理 两块 个付 个付E 个绿 个绿色 么付 之N 也有 书号 买,1 买少 买少N 买更
了备 了备注 了直 了直接 了私 人就 付宝E 付宝N 付宝好 付我定 付款给 令 以开 以开票 们懂的 们换个
们私聊 价给E 优先E 低E 你们私 你优 你优惠 你加 你吧 你吧E 你懂的 佳薇A 便宜的 信上 信就 信就是
信聊吧 信谈E 信返N 像扫1 像里有 先付我 先转钱 全网 公司账 再发货 写着呢 农业银 分之 分之N 刚加你
别在群 到N 加我威 加葳信 加薇E 包NN 包转 区南 区南门 单了 南门, 卡转 卡转账 卡里 印 印就 印就是
去微 去微信 去我店 友圈置 口令 口账 口账号 可以开 可私 台费E 号发 号周 号周周 司账 司账户 同步E
后1 吧, 吱1 吱1声 周周N 咱们 商量 喔 喔E 嘉微 圈置 圈置顶 在自介 声我 声我单 处 备注团 外 多多搜
多搜 天天有 失理 失理赔 头给 好商 好商量 好的E 好评截 妈进群 姐给 姐给你 威我E 威看 娃 存 宜的
宝好 宝好友 宝账号 宝转账 家都 家门口 寄E 小农 小区南 小窗我 小红薯 少 差价, 己加E 己看 平些E 序卡
开票 彩 彳 微♥ 微信上 微信就 微言 微言A 快递丢 怕了 惠E 想做 想做代 意私 我qL 我v 我买少 我单
我威 我威信 我定金 我微 我的赖 我统 我统1 我资 我资料 我进 我送1 我银 我银行 手价 手价E 手续
手续费 才NE 打字 扫了备 报价 抽水 招行 招行卡 拼 拿货便 按识 按识别 接受 接订E 接转你 推个便 推给
推给你 搜L 搜LE 播间 攵 收钱 数字就 斯聊 斯聊我 新群N 是vE 有优 有优惠 有内部 有意私 有抽 来主
来主页 来加 来加E 格好商 款到我 比他 比他便 水印就 求微 注团 注团购 滴我E 照片背 片背 片背面 现N
现N元 现金N 现金便 现金给 用参 用参团 用浏 用浏览 甩开 甩开平 电话E 的名字 的群买 监 直接付 直播间
看我资 码付款 码发 码在我 码已 砍1 砍1刀 私戳 私戳E 移 程序卡 算E 箱私 红书号 红包转 线下成 经过团
给你优 续费E 维信 群买更 群里都 聊价E 背着 背面 背面有 能再 脸书搜 自介E 自己看 葳信 薇♥ 蜜
行卡号 行卡转 街口账 言 订单找 评截 评截图 账给 货便 货便宜 赖我 赚差 赚差价 走zfb 走内 走内部
走小程 走私单 走群 走群E 跳过平 转我卡 转给我 转账给 转钱 返N元 返现N 这个付 这个群 这次 进E 递丢
递丢失 通过1 避开平 那个绿 里便 里便宜 里写着 里都 金便 金便宜 金少N 长1 长按识 间N 鱼搜
    """,
    2: """
@Ncom Ncash NcashE Scontact Svx Szhouzhou S你们 S想加 S打给 S薇芯 S货源 S赖id jiuN jiuNN link_in
qr, san_jiuN text_meL yao_san_jiu 买能 买能便 妈进 想加微 我定 我私你 更低价 有意 理E 的加我 知道
简 箱, 红 给我1 续费 薇芯A 话我 赖id 赖laochenfruit 赖laochenfruitE 走小 道,
    """,
}  # fmt: skip
"""Runs as `learned_hints.runs_of` gives them, by what they weigh, in tenths."""
