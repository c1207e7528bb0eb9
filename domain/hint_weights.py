"""What solicitations hold, and weigh.

From 20,113 lines of the corpora and 19,995 from elsewhere (sha256 ba6b2d70af34855c…;
docs/decisions/0019-solicitation-by-rules.md).

Made by `tests/support/hint_learner.py`, not by hand.
"""

from collections.abc import Mapping
from typing import Final

BASE_POINTS: Final = -17
WRITTEN: Final[Mapping[int, str]] = {
    38: """
com
    """,
    37: """
v
    """,
    33: """
cn
    """,
    31: """
搜
    """,
    30: """
信A
    """,
    29: """
whatsapp
    """,
    26: """
私 私E 绿
    """,
    25: """
vx 信AE 群L
    """,
    24: """
不走 微
    """,
    23: """
me usdt 号A 薇A
    """,
    22: """
shop telegram 好友 是A 有号
    """,
    21: """
qqL weixin ♥ 周周 微E 心A 心AE 私你
    """,
    20: """
and cc id venmo
    """,
    19: """
hb hkfruit v: 果园 私单
    """,
    18: """
abcde abcdeE pm pmE v+A vxA zfb 加你 口L 我 扫 来电 现金 直接 聊E 转
    """,
    17: """
+v cheaper hkfruitE ig line wechat wechatA x 不用 入数 加 加AE 打L 扣扣 收款码 群, 薇AE 裙L 话NP
那边
    """,
    16: """
,找我 Stel directly inbox tel vxAE wx xin zero 倒着 加1下 加E 号L 天天 微A 手机L 扣L 扣LE 找我
拉你 机L 机LE 线下付 账户
    """,
    15: """
,转 Sweixin S号 S要N call cheaperE qq: qqLE tw vA vAE wxA wxAE zelle 下单 不在平 主E 书A 加A 加我
卫星 宝L 平 懂 懂得 我L 撤回 新群 李 次普 电话L 私我 系L 系LE 聊 联系L 自取 薇 裙LE 话L 赖A 赖AE
赚 转我 随时 音A 音AE
    """,
    14: """
,加 ,找 N要 Sjiawei Sjwx Ssignal Sskype S加群 directE jiawei jwx line: skype tg v:A wechat:
wechatAE ♥A ♥AE 上面 付我 你N 加薇 同名 宝LE 小美 微信 我LE 扫码E 普 洽 的扣扣 的来 看朋 看朋友
码付 给你 订购 话NN 过团 过团长
    """,
    13: """
,加我 N个N St Svvx S不通 S看 S私下 atNN bioE dm http http: laochen line:A me_atN mikegrapes my
priceE q: shopE signal vE vvx w wei wxE zhou 书AE 付包 价, 企鹅L 低 加客 加客服 卖, 号AE 同名E
名片 在这 地方付 子家 懂的 我A 挂了 支付包 方付 星A 星AE 本人E 机@ 来电E 果子 滴滴 留 的来E 的私
私单E 私发 第N张 自取E 葳 赖 走 面交 页有 飞机@ 鹅L 鹅LE
    """,
    12: """
+l ,别 ,比 S+l Sdd Ssl Szfb S工行 S徽 S手提 S瓦 cash dd directlyE discord fruitmama in_my isA
lineA lineAE meA meAE pay_me q qL qLE qq sl tx u wechat:A x: x:A 个号 买吗 买吗E 付 以私 便宜 信L
信LE 免 刻 前面 加q 包发我 卖你 可以私 叶E 宜 平台 微AE 手提 抠L 抠LE 拨 挡 搜A 是NN 更低 球L 球LE
瓦 电联 留了 直接转 码在 私下 芯A 芯AE 行L 订货 订货E 话N 详 通过 韦
    """,
    11: """
,line ,扫 ,能 M后 N1箱 N后 Spay_outside Sq: Sqq: Stele Stg: Svenmo Svv S动 S动态 S台 S拨 S洽 S私你
abc cnE cut fps fruit isAE meE me_on nainaimami off qq:L tele tg: the_platform top vv vxE wx: wx:A
xA xAE xiaoyu 也行 伈 你line 像 几箱 别在 加line 动态 包L 卡L 友 发, 台外 号LE 图 图里 在相 在线
好友E 宝妈 小鱼 就不 平台了 平台外 徽 快加 快手A 我发个 我小 我小群 戳 手A 手AE 才N 打LE 打这
打这个 扫我 收款 本人 机A 机AE 班, 的A 的AE 的号 的留 的薇 看签 码加 私下E 第1条 红薯A 线下交
给我N 群LE 背 薯A 薯AE 裙 讯 讲 论区 评论区 话LE 账到 转账到 过下 通过下 长期 陈 页 飞机A
    """,
    10: """
+薇 ,不 ,转账 L李 P后 Sdiscord Slet Sxhs S别在 S加l S去 S售 S手 S打字 S有微 S来 S汇到 S球 S电联
S看签 S短链 S绿 S蔚 S陌陌 S飞单 X有 abcE app bio callL callLE cashE from_me gmail groupE ins is_in
lishen mikegrapesE msg my_qr my_wechat san taobao telegram@ vx: vx:A w: w:A whatsappE xhs zz 上门
不在 了没事 价私 会被 你个 倍 加l 卡LE 卡N 卡号N 发你 台了 同 周周E 咪 大文 头像 字就 字就是
封面有 就是 工行 底价 我AE 我NN 我拉E 我支付 找我N 找我买 拉你E 搜AE 撤 数字 新群, 是电话 有惊
有惊喜 机@A 机号L 来新 来新群 汇到 淘口 淘口令 王 相E 看我 短链 私发E 红包 给我就 网址 群吗 蔚 讲E
请加 账号N 赚你 转你 转完 这E 连结 陌陌 飞 飞单 飞单E
    """,
    9: """
,价 ,便 ,便宜 ,现金 A点 L转 NN王 N前 S+薇 SN十 Soff Soff_platform Spayme Stelegram@ Stg@ SvxA Swa
Swe_chat Swechat: Swx: Szelle S不在 S先转 S加威 S加维 S加薇 S图里 S小美 S打到 S扣我 S拉你 S未
S淘口 S电话 S短 S站外 S网址 S走线 S转u appL appLE callNN comE contact deal direct example go guozi
https https: hua huaL huaLE idA idAE instaA instaAE laochenfruit laochenfruitE liu meL meLE meNN
my_alipay off_platform outside payme platformE q:L qr sell skip_the_platform tg@ tg@A tgA tgAE
to_me v吗 v吗E v多 v多少 wa wei_xin whatsapp+ you yutang 上班 上说E 上面E 下角 下角E 不走了 不走小
不走平 两E 个小程 个群 主业 了,N 了,通 交 们私 优 信领 俺 先转 加v 加威 加我就 加维 加赖 卖场 卡NN
卡号 发我红 台了E 号A, 同昵 同昵称 同步 吗加 吗加1 在评论 奶奶 奶奶妈 奶妈 奶妈咪 奶粉的 妈咪 威A
威AE 宝店 开平 开平台 意者 我卡 我把老 我红 我红包 打到 打字 扫1下 扫E 找我, 抠 抽成 拿, 拿货 换成
是AE 是M 是电 有微信 有电 有电话 款,N 款码 比团 汇 渠 渠道 溦 滴 点com 电话是 的扣 的都 私你了
立减N 签名有 粉的 系我E 线下转 绕 给现 给现金 维码我 绿色 老李 老板 能买 能买吗 能私 自介 薇看
要奶 要奶粉 要的留 话是 账号L 走线 走线下 转u 转账 软件 边不 过小 这个小 进不进 钱就 面那
    """,
    8: """
+赖 ,N箱 ,不用 ,现 ,直 ,私 ,要的 @mikegrapes L打 N后面 SL打 Sbuy Scashapp Sdiscord: Sdy: Slet_s
Sline: SlineA Spay_me Sscan_my Ssnap: Stelegram: Svx: SwechatA Swei_xin Swhat Swhatsapp Swhatsapp+
S办 S加A S加q S加裙 S单聊 S唯 S密E S懂得 S打款 S扫图 S点 S点我 S莱 S蔻 S薇我 S要货 S详 S赖A S走现
buy cashapp cheap discord: dy: feeE for_discount for_discountE fruitlady id: insta let_s line_isA
me: message_me my_groupE net netE on_facebook org pay_outsideE pay_you paypal platform privatelyE
scan_my snap: snap:A telegram: text tg:A the_app, the_platformE twE v信 we weixinA weixinAE xE
xhs: xiaoyuE 上说 下单E 下单N 不开单 个小 个联 个联系 主页 了几 了几箱 了扫 介 介有 付现金 价目
你懂 你的薇 你行 便 保存 信下单 几多 别走平 别问 到A 制打 制打开 制这 制这条 前N位 加裙 包付 包就
单独卖 单聊 卫星A 发加 发的图 号NL 号NN 后N位 后面N 吧, 园 围脖 图里E 在评 地方 处 备注房 复制打
复制这 大头贴 头贴 好评 威 官方客 宝 宝口 宝口令 客服qq 家, 小群 少N 少N块 川川 开单 微L 微LE
微信号 想要 懂得来 我E 我主 我主页 我名字 我拉 我的 打NN 打款 扣M 扣ME 扣我 扫图 批发 抖音A 报@
报@A 按上 接私 推你 放大 数 敲我 方客 方客服 昵 昵称 昵称后 有v吗 有号码 服qq 样的 档 款, 段N 汇款
注房 注房号 滴E 独卖 电报@ 留了几 省手 省手续 看我名 矩 私你E 称后 红包付 红包就 线下 给个 给钱
置顶有 能写 能加个 脖 芯 莱 蔻 蔻L 蔻LE 薇信 行NN 要的 要货 见 规矩 言A 言AE 订 识 账户E 货源 走现
走这 过平 过平台 这条 这边不 进 那串 里有 随 隐藏 页E 顶有 领券 领券E 高,
    """,
    7: """
+wei +赖E ,dm ,i ,order ,大家 ,想 ,我 ,我们 ,我手 ,直接 ,省 ,线 ,线下 ,请 ,进 ,那 1样的 :abc NN老
N中 N折 N王 N老 N转 S+wei SN后 SXb Sbit Sbit_ly Scash_app Sdy Sfps Sfruitmama Siban SibanX Sig:
SigA Sins: Skik SkikA Sprivate_deal Sqiuqiu SqiuqiuL Ss Stg SwaL SweixinA SwxA Syao Szalo SzaloL
Szz S上图 S不懂 S你加 S卡 S密 S小红 S工 S弹 S思 S我手 S我电 S我的 S滴滴 S看个 S私单 S秋 S秋秋 S葳
S走支 S飞 Xb at_gmail bank_transfer bit bit_ly cash_app cheaper_outside deals discount dy dy:A
farmer here, hk iban ibanX ibanXE id:A ig: igA igAE ins: isX isXE kik kikA kikAE l line@ line@A ly
messenger my_profile nainaimamiE price prices private_deal private_dealE profileE pt ptE qiuqiu
qiuqiuL qiuqiuLE qq群 telegram:A telegram@A textN textNN the_app the_farmer to_my_alipay waL www
xiaoma yao zalo zaloL zaloLE 上图 下付 下卖 下薇 不用走 不经 不经过 不通过 专 个号A 个名 个团长
中间 主赚 主页有 么加你 买 买能 买能便 了没 了过 了过1 事打 交易E 人账 人账户 付宝L 代理 代购
代购E 们自 们自己 优选 低E 你 你行吗 你链 你链接 信下 信聊 信联 信联系 像有 写在 农, 减N元 加1个
加qq 加你了 加微 加我看 加我送 包给 包给我 单找 卖 厂 厂家 友圈 友圈下 发你E 发你链 口令 另1个
台的 叶 同号 名里 后面L 呗 唯 团主赚 团了 团长那 圆子 圆子家 圈下 圈下单 在图 在我 塘老王 外买
外买E 大群 头像有 女士E 好说 威信 小红 少收 就发 就是号 币付 币付款 平台太 平台的 序, 建行 微信P
微我 成 成N 成交 我1样 我qq 我们自 我名 我头像 我就行 我拿E 我支 我的号 我简 我简介 我群 我转账
我送 户转 户转账 手快 打我 打款到 扣扣L 扫头 扫头像 扫码加 把钱 报A 报AE 拿到E 接找我 接跟 新群E
是L 是LE 是号 是号E 更低E 月入 有v 有联 有联系 朋友圈 林小 林小姐 果子家 款给我 没事 没加我 渠道,
滴我 点comE 球球L 用走 电报A 电话我 留个电 的号E 的打L 的私E 的赖 直接跟 看个 看主 码发你 私下卖
私卖 私讯 秋 秋秋 程序, 立减 签名里 简介 系A 系AE 系人 红包给 纸飞 纸飞机 线下吧 绕开 绿泡 群 群买
老王 聊, 聊价 联系A 联系E 联系人 葳A 葳AE 薇我 行LE 行吗 要的打 识别 请点 谈E 账户转 赖E 赚E 走支
走支付 跟你 这个E 这个团 进不 进我 送1斤 送两 送两斤 里不 金给 金给我 钉钉 链接在 长那 面L 面LE
面N 面有 面给钱 预定 领取 频 频道 飞机
    """,
    6: """
+我 ,bank ,bank_transfer ,scan ,中 ,价格 ,后面 ,大 ,微 ,微信 ,按 ,明早 ,私我 ,给你 ,老 ,老地 ,转我
,这边 ,送货 ,通 ,通过 ,那边 1箱, @mikegrapesE L有 NN两 NN中 Ncom N中间 N十N N块1 N打给 N来 S+赖
SN个 Sbypass Sbypass_the Sdeal_outside Sdm_for Sd我 Semail Sfour Sfour_one Shttp Shttp: Si_sell
Sig Skou Skou_kou Smy_number Spay Spaypal Sprivate SqqL Sqq群 Ssend SvvxA Sv同 Sweixin: Swww
Syutang Syy Syy语 SzfbL S丝 S个 S个人 S你vx S先 S入 S加个 S加你 S加围 S加扣 S加葳 S加赖 S卫星
S发你 S叩 S叩叩 S咋联 S咱 S复制 S好评 S建设 S微博 S快手 S想吃 S我可 S我把 S我是 S打电 S扣L S抠
S招代 S推特 S敲我 S有没 S欢 S欢迎 S汇款 S电 S电报 S看我 S真正 S码在 S等不 S纸飞 S老客 S能不 S脸
S脸书 S薇A S跳 S跳过 S钱 S陌 S黄 a_better abcN account ayfarm bank better bypass bypass_the chat
cnA deal, deal_outside dm_for dot dwz d我 five for_wholesale four four_one four_one_five grapesE
have i_have i_sell in_bio in_bioE instead insteadE isL is_cheaper is_in_my kou kouL kouLE kou_kou
kou_kouL let link_in_bio lishen_at me_for money my_number my_number_is my_profileE need_to
no_need_to offlineE one_five private private_group privately qE soul t_me the_fee the_money
the_platform_fee thereE this to_my_account top_buy top_buyE trade usdt付 venmoE vvxA vvxAE vx多
vx多少 v同 v的 v看 want we_chat weiA weiAE weiE weixin: weixin:A whatsappL whatsappLE xinA xinAE
yutangwang yutangwangE yy yy语 yy语音 zfbE zfbL 上的号 下买 下吧 下吧E 不及 不进 不进E 两斤 两斤E
个v 个微吗 个收 个签 个绿 中了 中间N 主页自 么找 么找我 也有, 也行E 买, 买贵 了吧 交易 人工E 付你
付给我 代 令 以后 以吗E 价低 价格好 价格私 伈A 伈AE 你vx 你vx多 你微 你微信 你现金 你钱 便, 信P
信号A 信号E 信回复 信扫E 信报 信谈 信谈E 像里 像里的 内部 内部价 删 别在上 别拍 别走 到我 到淘
到淘宝 制A 办法 加X 加XE 加vE 加w: 加wx 加你E 加卫星 加围 加扣 加葳 加赖E 包也 包也行 包发 单N
单便 单便宜 单比 卫星E 卫星号 去拼 发个收 发价 另1 叩 叩L 叩LE 叩叩 叩叩L 台, 台太 号周 号周周
号是L 名 名加 名字就 名片推 名看 名里有 后面 后面接 后面那 咋联 咋联系 咱 商, 喔E 嘉薇A 团, 团长每
在上面 坑了 块1 块1斤 复制A 大头 头像里 女士 子家E 存 安农 安农场 完了E 宝搜 宝转 家也 密我 对公
小安 小安农 己拼 己搜E 平台, 序付 店名 得来 得来E 微伈 微信发 微信聊 微信谈 微吗 微吗E 微我E 快手
怎么找 您的订 想吃 我卖 我卡上 我家也 我手 我打钱 我比 我这N 我领 我领E 打 打我银 打钱 把老 抠抠L
拉E 招代 招代理 拿到 换个 接找 接汇 接给 接给你 接给我 接跟我 接转你 推个 推你E 推特 收钱 数字E 方
方便, 方便加 方式 早送 明早送 星号 是我加 是我的 更 有vx 有事打 有号E 有微 有意者 有货E 机号 果园E
格好 格好说 格私 橱窗里 款了, 款到 款到L 款加 款给 正的 比这 水果 水果E 没, 泡泡 淘宝店 清, 片推
王N 现金交 用走平 电报 的加 的打 的找 的找我 的渠 的渠道 的滴 直接找 直接汇 直接给 看价 看到了
真正 真正的 短信L 码发 码私 码进群 私聊可 秋L 秋LE 秋秋L 秒杀E 程序付 窗我 窗里 站外 站面 站面交
等不 等不及 签名看 红包也 绕过这 给你现 给你钱 给我, 绿泡泡 群号 群号L 群接 老规 老规矩 聊可
聊可以 能私聊 脸书 自己拼 薇发 行不 行卡E 行卡L 行卡N 行王 要N 要不要 要的联 见, 言 订E 让, 询
语音L 说E 说价 说价E 请了 请加客 账优 账打 赏 赚你N 走私下 走账 跳过 转账优 还是我 这N 这单 这里不
进E 退款了 邮件 部价 部价E 都来 金交 金结算 银 链接私 长每 面的码 面那串 音L 音LE 页自 飞机号 鱼号
鹅 黄鱼
    """,
    5: """
+w +wA ,1样 ,half ,pay ,pm ,pmE ,不开 ,内 ,内部 ,后 ,少 ,平 ,想要 ,我这 ,拉 ,拉你 ,明 ,比团 ,比这
,省手 ,看我 ,联 ,联系 ,要 ,送 1下, 1会儿 A加 A备 A备注 L就 L打这 M后面 NN订 N位 N位E N就行 N打 N腰
N订购 P可以 S+w S+我 SA加 Sadd_my ScallL Sdm Sd音 Sins Sinsta Smeet Sorder_outside Spay_via Spdd
Sqq号 Sscan_the Ssee_my Sskype: Ssnap Stel: Susdt Sv: Sv信 SxA Syao_san Syi Syi_san SzelleL S不好
S互 S你们 S你的 S农行 S刚加 S别拍 S加企 S加卫 S加微 S加绿 S十微 S卡号 S图上 S多的 S大头 S密我 S封
S封面 S尾号 S座机 S建了 S建行 S弹我 S微伈 S想 S想做 S想要 S我拉 S戳我 S扣N S扫我 S方 S方便 S旺
S楼下 S汇 S溦 S点头 S球球 S申 S短信 S站 S绕开 S给个 S绿色 S群号 S老板 S老规 S背 S能私 S自家 S茄
S视频 S说多 S走薇 S还没 S这里 S退了 abcdef accountE add_my add_my_wechat alipay and_save app,
call_meN can_get card cnAE cnX cnXE d音 example_org fb for_deals for_wholesaleE forms forms_gle
gle grapes guoyuan i_ll i_pay_you if_you ig:A ins:A isLE jd just linNN line_id line我
lishen_at_gmail ll meN me_directly meet money_to_my my_alipayE my_bio name off_the off_the_app
on_taobao order_direct order_directE order_outside order_outside_the orgE outsideE outside_the
outside_the_app pay_via pdd profile q群 scan scan_my_qr scan_to see_my signal+ signal+L skip_the
skype: snap straight t_abc t_abcE takes talk taobao_com tb tb_cn tel: the_appE to_meE to_order
transfer_to_my vipE v细 wA wAE we_do weixinE whatsapp+L whatsapp聊 wholesaleE without_the yao_san
yi yi_san your_wechat zelleL 上有E 上面的 下N 下单了 下卖吗 下微 下微信 下我的 下给 下面那 不在这
不用了 不用平 不要在 不要走 不让说 不走这 不过系 个人 个地 个地方 个好友 个微信 个账 个账号 了个新
事call 互 交现 交现金 亻 亻言 今晚 他便 他便宜 付, 付你行 付款E 付款优 代理的 以加 们私下 仲平
仲平E 价 价不 优先 优惠E 你价 你便 你便宜 你加 你单独 你好友 你现 你码 你进E 供货 便加 便加个
便宜N 信lin 信linN 信发 信发我 信同 信吧 信吧E 信聊吧 做代 做代理 像看 兴趣的 兼职刷 内部渠 再便
再便宜 农 农行 农行L 刚加你 别加 别拍了 到L 到LE 到支 到支付 到这 前N 办 加L 加qE 加qqE 加vA
加个好 加企 加你好 加卫 加好 加好友 加我说 加绿 加群 加错 加错了 包, 包NN 区E 十微 单了E 单加 单取
单取消 单异 单异常 单比较 单独联 卖吗 卖场A 卖我 卡上 印就 印就是 去微 去微信 友A 友AE 友圈置
发1下 可以加 台N 台吗 台吗E 台外付 台能 右下 右下角 号 号@ 号是 号码L 同E 名就是 名有 名看1 后N
后用 后面是 君羊 吧,省 呗, 咱们私 品牌 哥, 喔 因 团了, 团团 图上 图扫 图片上 图片看 图给我 图识
图识别 圈置 圈置顶 在相册 在这付 地方, 场A 场AE 场外交 坑 处理, 复制 外交 外交易 外付 外付款 多,
多了 多多店 多店 多店铺 大家 大量 太多, 头像看 头给 奶粉 好友A 好多E 宜N 宜的E 客服line 家人 家微
家把钱 少两 少两块 就发货 居加 川川果 川果 川果园 巾1 巾1包 平些 平些E 平台N 平台吗 平台能 店小
座机N 建了 建了个 开单E 异常 式 弹我 当面给 微xin 微信A 微信L 微信lin 微信同 微信吧 态 您的 惠E
想做 想做代 懂的来 成交E 成的 我q 我v 我便 我便宜 我卖N 我头 我平 我平些 我我 我改 我签名 我群里
我补 我订 我说E 我这E 我这有 我进群 戳E 戳我 户口 打E 打开 打我卡 扣扣E 扫你 扫你码 找我A 报价
报群 抽成E 拿价 拿价E 拿链 拿链接 挂 接, 接在 接打 搜小鱼 搜果 有 有, 有事call 有价 有价目 有优
有优惠 有方 有方式 有没 有没有 有码 有码E 有群 有需 有需要 服line 服qqL 机N 机NL 来我群 板微
板微信 某 格 款优 款优惠 款后 款码发 款联 款联系 每箱 比他 比这便 水印 水印就 汇款到 没加 湿巾1
溦信 滴我E 滴滴E 点cn 点cnE 点头 点头像 片上 片上有 片看 片里 独联 独联系 球球 理, 用line 用了E
用平 用平台 电报群 的,内 的看 直接打 看联 看联系 知你 短信联 码在相 码私发 私下买 私信下 私聊,
秋号 秋秋号 称, 窗 站外下 章 签名 系E 系统 紧扫 紧扫E 线下给 经过 给E 给我L 给钱就 续费E 维信
维信E 网名 群NN 群不 老地 老地方 老客 老板微 者 聊价格 聊吧 聊吧E 职刷 联 脸书A 自家 裙N 要在
要在平 要的加 要的滴 要走 要走平 视频里 订单异 订购E 让说 讯A 讯AE 识别E 说1 说多 请扫 账号 账吗
账打N 货上 货上门 贵, 走了E 走平 走平台 走薇 趣的 转账吗 边 边N 边NE 过1下 过系 过系统 过这个 返N
这买 这付 这便 这便宜 这有 进群L 退了 退款, 退款联 送货上 通知你 那串E 邻居加 部 部渠 部渠道 里更
里更便 量大 钱, 钱就行 钱打 钱转 银行L 链接, 长,我 问价 问价E 间NE 面交易 面交现 面是 音号 音号A
领红 领红包 频里
    """,
    4: """
+tg +tgA +vx +微 ,Noff ,cheaper ,cheaperE ,no ,先加 ,咱们 ,小 ,平台 ,懂 ,懂的 ,我原 ,手 ,扫了 ,报
,搜 ,更 ,更便 ,每 ,每箱 ,比他 ,群 ,请加 1下N 1单 @hkfruit @hkfruitE Acom A拿 A拿货 L联 L联系 L订
L订货 L进 L进来 L问 NcomE NoffE N元 N就 N开 N维 N维码 Pcom P可 P我要 S+tg S+v S+vx S+微 SL联
Sadd_wechat ScallN Scontact Sdian Sdian_hua Sdo_you Sgive_me Sks Sline_id Slink_in Smy_insta
Spm_for Sq号 Svenmo@ Swei Swhats Swhats_app Swire Swire_it Sxiaoyushop Szhou S上微 S以后 S你v
S你微 S保存 S偷 S偷偷 S公众 S关 S关注 S前N S加line S加wei S加weixin S加wx S加君 S去我 S可 S同样
S同款 S套 S好友 S威 S官方 S小区 S小窗 S小绿 S微我 S微讯 S快扫 S您的 S懂的 S把你 S抠抠 S招行 S换个
S放 S有意 S某 S楼 S比特 S滴我 S看水 S看相 S私底 S维x S绿标 S网 S背景 S能加 S蔻蔻 S裙L S要 S视
S货源 S走zfb S跳单 S转数 S这单 S进我 S量大 S长按 S魏 a_better_price a_way a_way_to add_wechat appA
appAE atL atLE bit_lyA callN cash_appA ccgy chat: chat:A chatA chatAE cheaper, check_my_profile
code_in code_in_my comX comXE deal,N dealsE details dian dian_hua dian_huaL discord:A dwz_cn
facebook find_me_on for_less for_price fpsL fpsLE fruitmamaE give give_me give_me_your gmail_com
group group, guoyuanN h has_it i id_nainaimami id_nainaimamiE if_you_pay igE instagram isNN
is_cheaper, it_to_you jennyfruits jennyfruitsE jiu ks laochenN lee lessE lihua line_me line聊 ling
ling_ling ling_ling_ling link_in lyA lyAE me, me:A me_and me_atL me_privately message_meE
message_me_privately my_ig my_insta number_is on one_three order_directly pay_in_the
pay_me_directly pm_for q:M q号 s_your san_jiu save_the save_the_fee scan_the search see_my_profile
send_you t_cn t_cnA text_meN text_me_at the_code_in the_feeE the_leader there_a_way this_app
this_appE three to_me, to_pay to_payE to_you trade_privately trade_privatelyE venmo@ via vip v吧
v吧E v看E v给 v给我 wE way_to we_chat: we_chatA wechatE wechat_id what_s_your whats whats_app
whats_appL whatsapp+N wholesale wire wire_it wire_it_to xiaoyushop you_directly you_pay
your_wechatE zhouzhou ♥同 ♥同步 上付E 上微 上微信 上我也 上门E 下单送 下好 下好友 下成 下成交
下找 下找我 下说 下说E 下走 下走E 不来 不用点 不能绕 不要E 不让 不走链 不通 业E 两块 个v吧
个whatsapp 个团 个性签 个新 个绿色 么加 买,1 买少 买少N 买更 了,直 了私 交, 亲戚 亻言A 介E 付宝
付我E 令红 令红包 以开 以开票 们换 们换个 们线 们线下 价格你 价格比 价格表 价私E 价给 价给E 价群
价群E 企鹅 会儿 住 你v 你v多 你价格 你单 你吗 你成本 你留E 你直 你直接 你送 供货商 便留 信 信付E
信多 信多少 信微 信拿 信收款 信说E 信转我 俩私 俩私下 偷 偷偷 偿 像上 像就 像就是 先加 先加我 先发
入了 入我 关注 关注我 兼职日 写了怎 别付 别的团 到家 到家E 加lineE 加qqL 加wei 加weiA 加weixin
加个v 加企鹅 加君 加君羊 加微信 加微领 加我好 加薇A 加薇E 华E 单吧 单吧, 单送 卖你E 卡号L 卡转
厂商 去就 去我 及 友了 友了E 友圈E 发价E 发的 口令红 另 可以开 台扣 台扣点 号N 吃的 同号E 同手
同手机 同样的 吗, 吗,不 君 君羊L 咪E 咱俩 咱俩私 商的 团便 团便宜 团里 团长有 团长能 园大 园大叔
图加 图扫码 图片水 在平 在平台 场搜 塘老 外下 外下单 多了1 大家把 大文水 太高, 头像上 头像就
好友了 好多 妈咪E 威♥ 威信E 威看 婶 存1 存1下 完了 官方 宜NE 宝店铺 宝打 客服v 家了 家了E 家把
小窗 小绿 小马 小马果 小鱼N 小鱼不 小黄 就是微 就给你 就行不 己 己加E 已发 常请 常请加 平台扣 底下
店铺果 开了 开淘 开淘宝 异 异常请 張相E 当面 微信多 微信报 微信领 微讯 微讯A 微领 快扫 怎么加 性签
性签名 成团, 成太 成太高 成本价 我,每 我ig 我个人 我买 我买少 我原 我原价 我发红 我地 我好友
我就好 我店 我店里 我微 我拿货 我是 我昵 我昵称 我朋 我朋友 我现金 我的收 我的码 我要E 我返 我这
我这买 我进 我送1 我银 我银行 戚 截图扫 房号E 手 才NE 打N 打了 打开淘 扣 扣号 扣号L 扣点 扣点太
找我E 找我要 找老板 抖音号 抠抠 抢到的 报名, 抽成太 抽水 拉群E 拍 拍了 招行 招行卡 拼 拿 拿货便
接买E 接付给 接微信 接订 接转账 接龙, 推个便 搜李 搜李婶 搜果子 播间 收款N 改了 数快 敲我E 文水
文水果 新群N 方, 方便留 方的 明早 易 易E 是1个 是A, 是v 昵称, 晚N 晚N点 景 景图 更优 更优惠 更多
有v的 有店 有抽 服v 本价 本价E 机号@ 李华 李华E 李婶 来, 果 果园大 柑 标A 标AE 样的E 格N 格你 格比
格私聊 格表 款到N 比他便 比团里 比特 比特币 没抢 没抢到 泡A 泡AE 注我 淘宝搜 湿巾 点太 点我主
点我头 点的E 点这 照旧 片有 片水 片水印 特价群 特币 现 现N 现N元 现金N 现金少 现金结 现金行 甜,
用了 用点 用等成 用装 用这 用这个 留个 的,N 的不 的单独 的图 的收 的收款 的数 的数字 的来找 的看我
直接订 直播间 看更 看更多 看水 看水印 看相 码E 码发群 福利 私底 私底下 私我E 私讯E 私转 私转E 种的
种的, 秒 窗我E 箱, 箱,要 系 系@ 系@A 系我L 红包, 红包转 线E 线下E 线下找 结算 绕过 给你个 给你成
给你送 给团 给我不 给我发 维x 维码 绿标 绿标A 绿色聊 羊 羊L 羊LE 美 群,群 群L进 群接龙 老陈 老顾
老顾客 耙柑 耙耙 耙耙柑 职日 联系@ 联系我 背景 背景图 能再 能加 能绕 能绕过 自己 色聊 色聊天 葳信
蔻蔻 蔻蔻L 薇♥ 行不用 行卡号 行卡转 裙子 要进 角E 订单取 讯E 评论 试用 试用装 话便 话便宜 说我
账的 账给我 货便 货便宜 货商 货商, 购更 赖laochenfruit 赖laochenfruitE 赖我 赞 走zfb 走私单 走这边
跟团长 跳单 转我E 转数 转数快 转账N 软 边没 返现N 还没 这买, 这边 退了这 退掉 退款加 送1 道,
那个绿 里的 金 金交易 金少 金结 金行 钱 钱转给 铺果 长 长按 长有 长能 问题, 面N个 面交, 面付 面的
音 音搜 题, 马果 马果园 高,我 鱼N食 鱼不吃 鱼塘老 鱼有 鱼有链 鱼的 鹅号 鹅号L 龙, 龙,不
    """,
    3: """
+vE ,1箱 ,N斤 ,i_ll ,message ,message_me ,no_app ,pay_me ,text ,text_me ,不走 ,主 ,主页 ,付 ,以
,以后 ,加好 ,加微 ,发 ,咱 ,我家 ,私下 ,等 ,群里 ,自 ,自己 ,谁 ,谁要 ,退 1下我 1个群 1私 :fruitlady
:mike :mike_grapes :nainaimami :nainaimamiE @Ncom AcomE A加E A微 A微信 A是 A直 A直接 L便 L便宜 L处
L处理 L退 L退款 L领 L领券 N,私 NL订 NN发 NN微 NN找 Ncash NcashE N个点 N元1 N十 N发 N微 N找 N找我
N斤起 N私 PcomE P平 P平台 SAcom SA微 SA是 Sb站 Scan_we Scheck_my Sdon Sdon_t Sfb Sfb_messenger
Shttps Shttps: Si_have Sinterested Sjia_vx Sjia_wei Skakao Skakao_id Smy_wechat Smy_wx SqL Sq我
Sq群 Sreach Sreach_me Ssignal_me Susdt付 Svx Svx丨 Svx同 Swechat_id Swhatsapp: SwhatsappL
Swww_laochen Syou Syou_can Szhou_at Szhouzhou S丝我 S付我 S企 S企鹅 S信A S信微 S全网 S别跟 S加qq
S发我 S可私 S号码 S名片 S嘉微 S嘘 S回 S奶粉 S威♥ S威我 S家微 S座 S彳 S微A S微♥ S微芯 S悄 S悄悄
S意 S意者 S我去 S我另 S我呢 S打我 S招 S收u S斗 S斗音 S有私 S有興 S有赞 S点主 S用浏 S甩开 S看着
S私E S私发 S私我 S私聊 S私赖 S秘 S绕 S群名 S群接 S薇♥ S薇芯 S说 S赖id S走微 S转到 S退掉 S量 S钉
S钉钉 S长 abcd abcdE accountL accountLE add_me_on add_wechatA alipayL alipayLE and_i and_i_ll
avatar avatarE ayfarmE bank_account better_priceE bit_lyX buy_from buy_from_me b站 call_meL can_we
cheapfruit check_my contactE deal,no direct_deal direct_deal, dm_me do_you_take dot_com
fb_messenger for_contact for_contactE for_priceE from from_meE fruitladyE fruitlady_shop give_you
grape have_a i_have_a i_just inN interested it_cheaperE jia_vx jia_vxE jia_wei join_my_private
kakao kakao_id kakao_idA line我E line领 liu_ling liu_ling_ling lyX lyXE me_privatelyE mike
mike_grapes mike_grapesE my_accountL my_alipayL my_avatar my_avatarE my_bank_account my_bioE
my_private my_private_group my_qr_code my_wechatA my_wx my_wx_is need_to_order need_to_pay no_app
no_appE number on_wechat order_here order_here, pay_meE qmxd qmxd_app qqE qqL处 qq_com qr, q我
q我E q群L reach reach_me reach_me_at s_app s_appL scan_the_code signal_me signal_me+ tel:L
text_meL the_money_to top_x usdt付款 vx丨 vx丨A vx同 v信E v我E wei_xinA what_s_app whatsapp:
whatsapp:L www_laochen wx_is xiaohongshu you_can you_cash you_directlyE you_pay_outside you_take
zhou_at ♥L ♥LE 上家 上有 下, 下你 下结 不使 不吃 不吃草 不想等 不用参 不走系 业银 业银行 丝 丝我
丢失 丢失理 丨 丨A 丨AE 个N 个app 个好 个性 个点 个点, 个私 个私单 个表 个软 个软件 主页联 丽
也卖, 也开 也开了 书号 书号L 买更便 买更划 了,价 了在 了就 了怎 了怎么 了没抢 交收 交易吧 今晚N
付宝好 付宝给 付宝转 付平 付平台 付款给 以便 以便宜 以线 以线下 们有 价了, 价私聊 企 众号 优先E
优惠价 低的 低的E 你, 你懂的 你成 你私 你私下 你送E 你钱吗 便宜的 信NN 信了E 信同手 信就 信就是
信是 信返N 像上的 像扫 像扫1 像有码 元1 免费送 全网 公众 公众号 册里 册里有 农业银 出去 别E 别N
别N维 别跟 别跟团 到我卡 加line领 加vx 加wxE 加威A 加威信 加密货 加微E 加微看 加我领 加群领 包转
单了 单别 单更便 单独 单独找 卡上E 卡转账 卡里 卫♥ 厂家微 发 发个 发我就 发我微 发我我 发红
发红包 口见 口账 口账号 可以便 可以线 可私 台 台抽N 台费 号果 号果园 吃草 吃草E 同号L 同样 名,
名就 名档 名片发 吗P 吗想 呗,以 周E 喜E 嘉微 嘘 回复 园, 图片右 图片有 块, 塘 备注葡 多少我 多的
大叔 失理 失理赔 头像扫 好友, 好评截 威我E 宜点吗 宜的 宝A 宝AE 宝好 宝好友 宝给 宝给我 宝转我
客户都 家也有 家微信 密我E 密货 密货币 小姐 小窗E 小窗发 小窗我 小窗聊 小红薯 少我 少收N 就给 局账
局账号 差价, 己扫 平台费 座机 开团了 开抖 开抖音 开票 彳 得, 微♥ 微信, 微信上 微信就 微信收 微同
微看 微芯 微芯A 徽信 快团 快团团 快手号 快递丢 怕了 悄悄说 悄说 惊喜E 惠价 惠价E 想等 想等的 意私
成高 我, 我qL 我下单 我买, 我加你 我卡里 我只 我啦 我啦E 我妈不 我我帮 我拿价 我的赖 我直 我群,
我葡 我葡萄 我薇 我要大 我转 我这, 戳头 戳头像 户都 户都加 手号 手号A 手续费 打到我 打开抖 打我E
扣我E 扫1 找老 把你 把钱转 抖音 抖音看 抽N 抽N个 抽成高 招 拿货E 按识 按识别 接卖 接订E 搜L 搜LE
搜周 搜周周 搜川 搜川川 搬 攵 收u 斗 斗音 斗音A 斤起 旺 易吧 星号A 是N维 是vE 更低的 有意 有意私
有更低 有福 有福利 有私 有興 有興趣 有赞 来加 来加E 果农, 果园, 格N, 格不1 款,我 款N 款N维 每
每箱便 比团长 水印E 泡泡A 注葡 注葡萄 满了 滴滴我 点主 点主页 片右 片右下 片推你 独 独找 独找我 玉
现货, 现金给 理的 理赔 用参 用参团 用浏 用浏览 甩开 甩开平 电话E 留E 的加E 的加我 的团 的朋 的朋友
的滴E 的码E 的私聊 的群买 的邻 的邻居 皮卖 直接付 直接卖 相册里 看价格 看货 看货E 码给你 福利E
私下结 私下订 私发红 私赖 私赖E 秒回 秒回E 秘 窗发 窗发你 窗聊 第N个 等的 签名档 箱便 箱便宜 箱私
系你私 系我 系统E 紧加 红书号 纸尿 纸尿裤 线下成 细说 经 结在 绕开平 绕过平 给我1 给我支 统E
续费高 网名就 群买更 群里买 群里都 群领 翻我 老板E 老陈果 聊,可 能不 自己扫 興 興趣 色软 色软件
萄老 萄老板 葡萄老 薇E 薇信A 薇信E 薇芯A 虾皮卖 行卡 行吗E 街口账 补发E 要不 要大 要的私 见E
见面付 角 评截 评截图 评论E 识别N 话, 话我 说,我 说1声 谁要 账便 账便宜 账后 账给 货, 货币 货币付
货找 货找我 费送 费高 费高, 赖id 赚差 赚差价 走微 走微信 走系 走系统 走这个 赶紧加 趣 趣的朋
跟我买 转你吗 转账便 转账后 转账的 转账给 返N元 还便 还便宜 还有 这, 这个群 这个表 这单别 这有更
这边更 进小群 连结在 退了找 递丢 递丢失 邮局账 都加我 都是 里买 里买E 里价 里价格 里便 里便宜
里有价 里都 金N 长按识 门口见 问題 间N 间不 陈果 陈果园 面下 面付现 面给 音看 題 页有惊 页联
页联系 领 飞机联 魏 鱼不 鱼塘 鱼搜 鲜果
    """,
    2: """
,你直 ,我统 ,记得 @qq_com Sdo Slaochen SvA Sw S个性 S佳v S官 S小飞 S求个 S线下 a_private
bank_accountE better_price dm我 on_wechatE pay_you_directly text_me through your_number
your_numberE 下单给 不使经 两块E 个便 个便宜 个红包 人就 以再便 们微 们微信 仲 众号老 你优 你优惠
佳v 使经 公司账 公转 公转账 单找我 卡号多 参团了 发个红 取消, 号了 号多 号多少 号老 号老陈 司账
司账户 名E 后发货 团了E 在上 多多搜 多搜 姐鲜 姐鲜果 官 定金N 对公转 小飞 小飞机 己搜 常 度E 惊
惊喜 我1下 我个 我就 我拿 我来拼 我私你 我统 我统1 手续 扫了 抖 旧 是微 是微信 某宝 求个 求个微
汇款给 消, 点连 点连结 的滴滴 的鱼 码L 私信你 秒杀 给你优 给我现 续费 维xA 自己搜 行 表单 说太 账
走小 走小程 这里更 陈姐 陈姐鲜 鱼上
    """,
    1: """
付宝E 款码在
    """,
}  # fmt: skip
"""Runs as `learned_hints.runs_of` gives them, by what they weigh, in tenths."""
