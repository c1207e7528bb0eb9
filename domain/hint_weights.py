"""What solicitations hold, and weigh.

From 34,561 lines of the corpora and 21,500 from elsewhere (sha256 fc723c74990cacbc…;
docs/decisions/0019-solicitation-by-rules.md).

Made by `tests/support/hint_learner.py`, not by hand.
"""

from collections.abc import Mapping
from typing import Final

BASE_POINTS: Final = -17
WRITTEN: Final[Mapping[int, str]] = {
    37: """
com""",
    35: """
搜""",
    33: """
v""",
    31: """
cn whatsapp""",
    30: """
信A""",
    29: """
私""",
    28: """
vx""",
    27: """
信AE""",
    25: """
weixin""",
    24: """
zfb 微E 心A""",
    23: """
venmo 心AE 薇A""",
    22: """
cheaper""",
    21: """
usdt wx ♥ 不走 加你 微A 群L""",
    20: """
dm tg zelle 同名 我""",
    19: """
hkfruit qqL shop telegram wechat 号A 微 扣L 扫 聊 聊E""",
    18: """
directly pm xiaolinveg 发你 打L 打款 私E 私你 绿 薇""",
    17: """
+v Szfb abcde abcdeE cash cc deal hb hkfruitE ig line qqLE vE vxA zhou 加AE 微AE 私了 裙L 裙LE""",
    16: """
S转u platform vA wei wv 加 加A 加E 周周 好友 就是 现金N 老林 自取 自取E 薇AE 见E 说E 转 转u 音A
音AE""",
    15: """
,比 app bioE directlyE id inbox mikegrapes pay_me pmE vAE wxE zhuye 上面 徾 扣LE 拿货 洽 的来 赖A
闲鱼 鹅L 鹅LE""",
    14: """
Sjiawei Sskype Stel Svvx Swe_chat Sweixin S要N dd fruitking instead jiawei lineA lineAE suo suo_im
v: vvx vxAE wechatA whatsappE 不用 另 号AE 同名E 咱 图里 微信 懂得 打LE 是A 直接 私单 私我 给你
群LE 致 葳 行L 讲E 谈E 面交""",
    13: """
+薇 Sjwx S找A and_i direct directE discord dmE from_me fruit isA isX isXE jwx laochen me me_on
nainaimami prices profile qq the_platform top w wechatAE x: xiaolinvegE xin 下单E 加我 号L 同号
同步 威A 封面 徽 我这N 找A 找AE 找我 拉你 更低 有号 果园 王 球L 球LE 的来E 的私 看主 私下E 芯 软件
    """,
    12: """
+l A点 S+l Sdingtalk SlineA Ssnap Stele Svvechat Swhatsap X就 abc callL callLE cnE dingtalk
fruitkingE idA mia qL qLE showE skype sms snap tele tw tx venmoE vvechat vxE whatsap wxA wxAE xA
xAE xiaoyu zero ♥A ♥AE 交易E 付包E 付我 加v 加薇 头像 小窗 平 扣扣 方式 星A 星AE 机NN 红包 线下
谈 赖AE 那边 金N 页有 鱼拍E""",
    11: """
,same ,加 ,平 L李 N红包 N要 SX下 Sjiawo Sscan_my SvxA SwechatA Szhifubao S加A S打到 S洽 S赖A S飞
S飞单 X下 abcE alipayL alipayLE for_price fruitmama gmail https https: i_ll idAE in_my jiawo
laochenfruit laochenfruitE lessE line: meE meL meLE my_profile off_platform paynow paynowL
platformE privatelyE q: qq: scan_my shopE the_app the_fee to_my trade v吗 v吗E x xx xxE zhifubao
下付 交 信号E 别在 加X 加line 加q 单说 单说E 叶E 威AE 小美 小鱼 懂 我E 我X 打到 扫我 找我E 搜A
有惊 有惊喜 李 果王 现金 电话L 留 码付 私下 私单E 私发 私讯 联系 要+ 讯 话L 请加 账户 赖 赚 转账
这边 飞单 飞单E""",
    10: """
,找 ,找我 ,转 L扣 L扣E N个N N红 S+薇 SL扣 ScallL Scashapp Sdiscord Sdm Spay_me Spay_outside Spm
Sq: Sqq: SqqL Srevolut Ssl Szelle S住 S先 S先转 S出 S办 S加微 S微L S我X S扣L S扫图 S拉你 S泰 S瓦
S蔚 S详 S陌陌 abcdef and_i_ll cashapp comE fees http isAE kik my_groupE my_qr niuniu pt ptE qE
revolut sl taobao text transfer_to we_chat weixinE yutang zh zhE zhouzhou 上门 下单 个号 个签 主页
买, 付包 付宝N 代理 价, 企鹅L 伈 会被 低 信L 信LE 先转 内部 几箱 加1下 加1个 加客 加客服 加赖 口L
台外 同号E 同昵 同昵称 咱俩 在相 天天 姐L 姐LE 宝L 宝LE 工行 平台外 张图E 微L 微LE 懂的 我1下 我卡
我店 我我 手机L 打我 扫图 抠L 抠LE 支付包 收款码 易E 是号 是号E 有码 有码E 机L 机LE 来我的 档 滴滴
省 私你了 私发E 第1条 脸书 蔚 裙 见主 论区 评论区 识别 走 转我 过团 这N 进不进 送两 那串 里不 长期
陈 陌陌 面付 领取 鲁""",
    9: """
+信 ,order ,pm ,这边 A打 A打开 N两M Sdd Slet_s Sniuniu Soff_platform Spayme Stg SwaL Swhat_sapp
Sws SwxA Syutang S加l S加企 S加威 S加薇 S加赖 S小美 S徽 S私你 S站外 S葳 S蔻 S走个 contact dot fb
for_a go_private go_privateE hmu http: i_sell id: if_you igA line:A linveg meA meAE message_me
mikegrapesE my_profile_pic net next_time nine payme price profileE q san sapp sell signal sort
textL to_me transfer_to_my triple waL wechat: what_sapp ws your_bag 不在 不好 两M 两ME 个号E
个微信 个绿 书A 买吗 价 别走 加XE 加l 加企 加威 卖, 卫星 卫星A 发你E 取补 君羊 图里E 塘老王 奶奶妈
奶妈 奶妈咪 字就 字就是 宝妈 宝店 封面E 小窗E 开平台 微信发 微信号 快手A 我A 我L 我头 我送 手A
手AE 才N 打这 打这个 拨 换成 搜AE 撤 数字 敲我 有号E 本人 本人E 机A 机AE 机N 果茶 泰 瓦 的留 盒子
相E 红包N 给钱 置顶有 苹果茶 蔻 蔻L 蔻LE 行LE 订货 订购 论区E 话N 询 走个 过团长 返N 退了 隐藏 页
顶有 领取补 飞机A""",
    8: """
+w +wei +薇E +赖 ,ask ,cheaper ,i ,i_ll ,no ,转账 ,那边 @mikegrapes L有 N后 S+v S+w S+wei S+赖
SA打 Savoid_the Sdy: Shmu SigA Sins: Slet Sline: Smy_number Sprivate_deal Ssignal+ SslE Ss我 St
Stel: StelL Stelegram@ StelegramA StextL Swa+ Swhats_app SxA Sxhs Szalo SzaloL S互 S图里 S在家
S威A S密E S工行 S打L S扣群 S抠 S淘口 S看 S走现 S走线 a_better a_discount appL appLE atNN avoid_the
bio bit_ly cheaperE cut direct_payment direct_paymentE dy: fps groupE handle igAE ins ins: insta
instaA instaAE interested kou kou_kou let_s lishen liu me_directly me_privately middleman
my_alipay my_alipayE my_bio my_cell my_number_is nainaimamiE one_three private private_deal
private_dealE private_sale privately qq:L sale same signal+ six slE slide straight s我 s我E t_me
telL telLE telegram@ telegramA telegramAE the_fees the_platformE toNN v+A venmo_me v信 v多 v多少
v看 wA wAE wa+ wechatE whats_app wtsapp www wx: wx:A x:A xhs yutangwang yutangwangE zalo zaloL
zaloLE zfbE 下角E 下说E 不让 不走平 不进E 个人 个地方 个微 主E 主业 主页有 么N 么两 了新 互 介 付
以私 价目 价私 你line 便宜 俺 别走平 到L 到我 制打 制打开 加qE 加企鹅 加你E 加信 加微E 单独 卖场
卡号 友圈 发, 发我红 口令 可以私 号 号LE 同 同步E 后面 君 在图 地方付 复制打 外付 奶奶 妈咪 子家
宜 宝 宝NN 宝收 少N 少两 就不 常年 开平 当面给 微信E 快加 成N 我AE 我LE 我NN 我拉 我红 我红包 戳我
打到N 打款E 打钱 扣M 扣ME 扣扣L 扣群E 抠 拉你E 接打 撤回 放大 方付 普 有v 有v吗 有电 有电话 有货E
机@ 海鲜 淘口 淘口令 溦A 溦AE 溦信 滴E 点com 煮页 的A 的AE 的滴 看我 看我名 码在 第N张 简介 系 系L
系LE 红薯A 线下付 给个 网址 群里不 老陈 联系L 背 色支 色支付 芯A 芯AE 薇信 薯A 薯AE 见 话LE 请点
走现 走线 走线下 跳过团 过下 通过下 都去 里有 随时 飞机@ 鱼拍 鱼见E""",
    7: """
+微 ,line ,pmE ,text ,便 ,便宜 ,少 ,少两 ,扫 ,进 A是 L老 NN老 Ndiscount NdiscountE Nless N个1 SXb
SXtv Sadd_my Sbit Sbit_ly Scash_app Sfb: Si_sell Si_take Siban SibanX Sig: Sinsta Skakao
Skakaotalk SkakaotalkA Skik SkikA Slink_in Spdd SqL Sqiuqiu SqiuqiuL Srevolut@ Ssend Ssignal:
SsignalL Stelegram: Stg: Susdt Svv Sv同 Swechat: Swei SweixinA Swhatsapp Swtsapp SwtsappL Swww
Swx: S上图 S不走 S不通 S你的 S关注 S加tg S加信 S加扣 S加群 S动 S动态 S唯 S密 S微A S微我 S手提
S打款 S扣我 S敲我 S有意 S未 S滴滴 S盒子 S看签 S私下 S群外 S莱 S薇A S过数 Xb Xtv abcdefE account
add_my at_gmail bank_transfer cash_app cell chat dm_me do_this dwz dy:A fb: feesE for_discount
for_discountE fruitlady grapesE guozi hit hua i_have iban ibanX ibanXE ig: in_bio in_bioE
in_private in_privateE is_in join_my kakao kakaotalk kakaotalkA kakaotalkAE kikA kikAE know_the
me, me: meNN me_atN me_for me_privatelyE message_meE messenger miabakes my_ig my_number
my_profileE number_is off off_the_app outsideE pay_you paypal pdd pm_me privateE private_saleE
qiuqiu qiuqiuL qiuqiuLE qq群 qr revolut@ s_on_my saleE scan_my_qr scan_to signal: signal:A signalL
signalLE tel: telegram: tg: tgA tgAE the_money this_app to_order to_orderE transfer_me v:A venmo@
vv vx: v同 waLE want_in wei_xin weixinA weixinAE what_s_your whatsapp+ whatsappL whatsappLE
wtsappL xinA xinAE your_wechatE zz 上图 上有我 上说E 下卖 下结 不用拼 不让说 不进 个N个 个地 串
主页你 书AE 了他 了他, 了几 了几箱 付宝E 付宝收 优 优惠E 你N 你直 你直接 信E 信X 信上 信接 免 入我
减N元 到LE 加tg 加卫星 加扣 加薇E 包N 包NE 包付 包发我 单你 单独卖 单聊 卖你 卡L 卡N 发价 台太
同手 同手机 名 吗加 吗加1 周周E 周屠 周屠户 唯 因 团, 团团 图上 图加 在评 在评论 坑了 处理, 外买
外买E 大文 头贴 女士E 好多E 宝见 宝见E 家搜 对公 少十 就好 屠 屠户 川 川川 币付 币付款 平台太 得来
得来E 微信上 微信接 微我 徽信 想要 意者 懂得来 我XE 我卡E 我头像 我拉E 我摊 我支 我支付 我的 我群
户 手提 手机N 扣我 拨N 按 按进 挡 接发红 提示E 摊位 收款 新群 昵 昵称 景图E 更低E 有 有E 有提
有提示 果子 某 比团 毛爷 毛爷爷 水果 淘宝店 渠 渠道 溦 滴 滴我 滴我E 爷爷 片上 牛牛 独卖 现 现金减
用平 用平台 电话 的小 的薇 直接转 看朋 看朋友 看签 码加 私下卖 窗 站外 红包付 线N 线下给 线下转
经过 绕开 绿的 羊 群号L 群吗 群外 老李 老板 老规 老规矩 老鲁 自介 葳A 葳AE 薇L 薇LE 行N 行NN 被
裙E 要的滴 要的留 订货E 让说 账打 资料 转我E 边不 过数 这里 连结 通过 里买 金减 金减N 面给 页你
高, 鲜果""",
    6: """
+vx +卫 +卫星 +赖E ,ten ,价 ,价格 ,平台 ,慳 ,慳返 ,扫码 ,比这 ,现金 ,直 ,私 ,线 ,线下 @mikegrapesE
Ame A加 L转 Ncom NoffE N两 N后面 N啊 N啊N N老 N转 S+卫 SAme SA点 SN啊 Scheaper_outside SdiscordA
Sdm_me Sdy Sd我 Sfb Sgo Shit Shttp Sins Spm_for Sqr在 Ssignal Sskype: Stg@ Sv: Svenmo Svv: SvvxA
Svx: Sw: Swa Swant Swei_xin Swhatsapp+ Sxhs: Szz S个签 S你加 S关 S别在 S加q S单聊 S卡 S卡号 S去
S口口 S叩叩 S可滴 S号发 S好评 S小蓝 S弹 S微伈 S徽A S思 S我是 S戳我 S扫我 S把图 S招代 S拨 S有微
S有没 S汇到 S没加 S溦信 S点我 S珈薇 S私E S秋 S秋秋 S站 S维x S网址 S群L S葳A S裙L S走支 S跳过 S转我
S这里 S陌 a_private accountE add_meA and_order at_gmailE ayfarm better_priceE bit callNN call我
can_do can_get cheaper_outside discordA discordAE door, dy d我 eight example for_priceE
for_wholesale forget_the forms_gle fruitmamaE gle gmailE grapes groupP huaL huaLE i_can i_take
id:A if_we in_the_lobby ins:A insta@ insteadE instead_of is_cheaper it_to less line_id link_in ly
me:L me_and miabakesE moneyE my_own my_telegram my_wechat nine_one on_it on_my one_five
order_there ordering org paigu pay_outsideE pm_for q:L qr在 ring s_on s_your send_you seven
skip_the skip_the_platform skype: tb telegram:A telegram@A telegram群 textLE text_meE tg@ tg@A
the_checkout the_door, this_appE top_buy top_buyE trade_outside trade_outsideE transfer
under_the_table veg via_my vv: vv:A vvxA vvxAE vx:A w: w:A wa wechat:A weiE whatsapp_number
wholesale wholesaleE with_cash xhs: xhs:A xiaoyuE your_number zhouE zhouzhouE 上付E 上挂了 上面加
下付E 下角 不用点 不经 不走小 专 个tg 个群 买,1 买吗E 人价 付现 付给我 以后 们私 们自 们自己 企鹅M
你了 你厂 你懂 信下 信下单 信了E 信同 信接龙 信说E 信领 倒着 像 像看 关注我 内部群 出去 别付款
别声 别声张 别拍 到NN 加qqE 加vE 加我哈 加我送 动态 单N 卡NN 卡号L 去我 去掉 口LE 口口 口口L 叩L
叩LE 叩叩 叩叩L 可滴 号是 号码L 同E 名加 名字是 后面N 呗E 咸鱼号 啊N 啊NE 啊N啊 回私 固 图中 图片
在我 在这 声张 夕夕 头像看 女士 好友E 字是 宝转 封面有 小群 小蓝 少十N 己 平些 店铺 开了 当面付
微伈 微信给 徽A 徽AE 恒 恒生 悟 慳返 懂的来 成交 我主 我主页 我发个 我号 我的号 我那个 我领 我领E
戳头 戳头像 打 打款到 打那 打那个 扣扣E 扣群 扫了 扫图E 扫码E 批发 找我, 把图 报A 报AE 报暗 报暗号
拉E 招代 招代理 拿的 挂了 挂了, 挪 接跟 推你 搜果 搜牛牛 方 时打 时打E 昵称后 普L 普LE 有微 有意
有路 有路子 来电 果茶E 枝 样子 格 欢迎来 款, 款加 每 水果E 汇 汇到 汇款 没加 注我 海报 海报E
消了他 点comE 热线 照着 独 王姐L 珈薇 球球L 用拼 用点 电N 电NN 电报A 的dd 的ddE 的戳 的扣 的扣扣
的找 的找我 的滴E 的私E 直接跟 矩 码发你 码进群 私1 私下买 私你E 秋L 秋LE 秋秋 秋秋L 称后 空格 章
签名 签名有 系A 系我E 线下吧 线下结 经 给个电 给我N 给我就 续费E 维x 绿的E 网名 群 群今 群号 群扫
群扫码 老周 老周E 老顾 老顾客 聊给 联 联系A 自己 艾 莱 薇芯 蜜雅 要的 规矩 言A 言AE 订肉 详 说价
说价E 说自 说自己 账号L 赚你 赚你N 走团 走支 走支付 走这 路子 跳过 转完 边说 迎来 这个小 这边不 进
进E 进裙 避开平 那边说 部 部群 部链 部链接 里卖 钉L 钉LE 钉钉 钉钉L 铺 问价 陈海 随时打 雅 页E
页看E 页见 页见E 鱼号 鹅M""",
    5: """
+weiE +wx +我 ,ask_for ,half ,scan ,不 ,别 ,加我 ,微信 ,我手 ,我统 ,直接 ,私我 ,给你 ,老地 1成
1成E Acom AmeE A备 A备注 L打 L找 L订 M后 N1箱 NN微 NN订 NN送 Noff Nzero N中 N进 S+wx S+微 SA加
SL打 SL老 SNzero SN两 SN十 SN后 Sbypass Sbypass_the Sb站 ScallN Scheaper_if Sdiscord: Sd音 Sfps
Sfruitmama Shttp: Si_can Sinbox Sinsta@ Sinterested SjwxA Sks Smsg Smsg_me Smy_cell Sorder_outside
Spay Spay_cash Spay_via Sprivate_sale Ssee_my Ssignal_me SskypeA Ssnap: Ss聊 Stelegram群 Strade
Svenmo@ Sv信 Sweixin: Swo Swo_de Syao Syi Syi_san Syy Syy语 S丝我 S个人 S么 S入 S农行 S出去 S别付
S加X S加卫 S加好 S加裙 S十微 S叩 S可 S台 S司聊 S同号 S咱 S咱俩 S密我 S建行 S弹我 S快 S快手 S意者
S我店 S我拉 S我签 S我简 S抠抠 S推特 S放大 S有赞 S溦 S滴我 S煮 S球 S电话 S短链 S码在 S私单 S空间
S绕开 S背着 S能加 S脱 S脱离 S脸 S脸书 S自介 S薇信 S薇芯 S要码 S认准 S踢我 S转数 S那边 S钉 S鱼上
X有 a_cut abcd abcdE add app, atL atLE avatarE better_deal buy buy_from buy_from_me bypass
bypass_the bypass_the_app b站 call cash_only chat: cheaper_for cheaper_outsideE cnA cnAE cnX cnXE
cn_u code_taped comA comAE contactE discord: discount, d音 five_five five_five_five for_less
for_orders for_wholesaleE forms four_one four_one_five gd gets give_me_your hao hk i_have_a
i_pay_you idM idME ig:A is_fine it_off jennyfruits jennyfruitsE jwxA jwxAE ks lid, line群 linkE
me_atL me_your_number meet_me money my_avatar my_avatarE my_bioE my_page my_telegramE my_wechatE
no_app no_need_to number offE on_facebook on_taobao order_here order_outside_the outside
outside_the_app own pal pay_via paypal_me price, priceE price_outside price_outsideE private_group
qi qi_ba s_app see_my sh shop_a shop_aE signal+L signal_me skypeA skypeAE snap: straight_from s聊
s聊E table taped tb_cn tel:L tel:N telegramE text_for text_me tg:A the_feeE the_same the_table
to_add to_add_me topE trade_privately trade_privatelyE triple_zero twE under under_the v看E wc
we_chat: we_trade weixin: what_s_app without_the wo_de yao yao_san yi_san you_know_the
your_numberE your_wechat yy yy语 yy语音 zeroN 上家 上挂 上的E 上说 上面E 下买 不在这 不开单 不用走
不走团 不走群 专员 丝我 个1E 个L 个LE 个v 个人E 个好友 个签E 个绿的 个软 个软件 主页看 么么 么加你
也行 也行E 买,N 了,扫 了号 交易吧 人转账 介有 从我 从我这 付宝L 付我E 付款E 以少 以少点 仲平 仲平E
价低 价格你 价格好 价私E 你加 你号 你吗 你吗E 你吧 你我 你按 你留E 你行 你行吗 你链 你链接 便 保存
信发 信吗 信扫E 信报 信等 像扫 像有 像看E 全款 关注 关注公 农行 几多E 利群 别从 别付 到A 到家 制这
制这条 刻 加qq 加个微 加你吧 加卫 加我看 加群E 加裙 加赖E 十微 单便 单便宜 卡号N 卡里 卡里E 去别的
去说 友 发你链 口我 另1 另1个 叩 可以少 台平 号多 号多少 司聊 名有 名档 名档E 名片推 名里 周E 咱们
咸鱼见 团找 图 图扫 图放 圆子 圆子家 在个 在主 在主页 在我那 在简 在简介 在线E 地方 场搜 备注房
复制这 外付款 多了 多多店 太高 头像扫 头像有 奶粉 妈咪E 威 子我 子里 宜的E 密我 小店 少NE 少两块
少点 就好, 就是号 就给你 己扫E 己搜E 已发 已私看 币 平些E 平台 平走 底下 店下 店下单 座机 座机N
建行 张图 弹我 当面 彳 微信吗 微店下 微我E 快团 快团团 快手 惠E 成交E 我v 我买E 我代收 我便 我便宜
我加你 我名字 我啦 我啦, 我就 我得 我签名 我简 我简介 我统 我统1 我这 我那 戳 戳E 手续费 打钱E
扣号 扣扣M 扫你 扫码加 找 抖音A 抠抠 抠抠L 报价 报价E 拍我 拿价 拿价E 拿货E 接汇 接私 接给 推你E
推特 撕 放出 放出来 数字E 敲我E 新群E 方付E 易吧 是AE 是v 是vE 是上次 是团 是我加 是电 是电话 景图
更 更划 更划算 有, 有价 有内 有内部 有微信 有方 有没有 有赞 朋友圈 来加 来新 来新群 来问 来问我 林
样的 格你 格好 档E 橱窗里 次普 款到 款码 比这 水印 汇款到 没加我 注房 注房号 点cn 点cnE 点top 点tw
点主 点主页 点吗E 点我头 热线N 煞 片推 片角 片角落 现金少 现金自 班,能 甜甜 用走 留E 留了 留了几
的加 的号 的说 的说E 的赖 直接发 直接打 直接汇 直接给 相册 省手 省手续 看资 看资料 着平 短信L 短链
码付款 码的 码私 碰头 福利 福利群 私信E 私卖 私卖E 私看 私看1 私讯E 秋 秒回 空间有 窗里 立减N 站面
站面交 签名档 签名里 系AE 系你E 紧扫 紧扫E 纸飞 纸飞机 线NN 绕 给1 给1下 给你, 给周 给我不 给我得
给现 给现金 续费 维信 绿泡 群, 群里便 聊, 聊价 背景图 背着 能私 脸书A 自介有 菜场 薇看 蚊E 蜜 行卡
行卡E 行卡L 要的打 要码 要码的 要货 要进 见头 见头像 角落 角落E 订 评论 识 语音L 账号N 账给我 货平
货电 货电话 赚E 走私下 走群 走群E 走账 跳过平 转数 边N 过下E 还是上 这个E 进我 进裙E 退掉 送1斤
道, 都在我 酱牛 酱牛肉 里卖N 金少 金自 钱就 链接在 间有 雷 面, 面付E 面有 面给钱 音L 音LE 页看
顾客 领券E 频道 鹅号""",
    4: """
+q +qL +tg +tgA ,cheaperE ,forget ,forget_the ,order_there ,内 ,内部 ,加微 ,微 ,省 ,能 ,货 1下我
1块钱 :miabakes :miabakesE @hkfruit @hkfruitE @pp @sh Aat Aat_qq A加E A微 L微 L打这 NN中 NN王
N中间 N前面 N十N N参 N块1 N微 N私 N给 N维 N维码 N订 N订购 Pcom S+q S+tg S+vx SA微 SL微 Savoid
Sbank_transfer Scall我 Scheaper_in Scheck_my Sdd有 Sdeal_outside Sdian Sdian_hua Sdiscord_gg
Sdm_for Sfour_one Si_have Sjoin_our Sjust_venmo Skou Skou_kou Smessenger Smessenger_me Smy_insta
Smy_phone Soff Sone_three Spaypal Spaypal_me Spxx Sq我 Sreach_me Sscan_to St_me Stele@ Susdt付 SvA
Sven Svx群 Sv在 Swhat_s SwhatsappL Swire Swire_it Swww_laochen Syao_san Syou_can SzelleL SzfbL
S不上 S不懂 S为心 S付我 S价钱 S你微 S保存 S信A S全网 S出平 S别拍 S别走 S加line S加qq S加vx
S加wechat S加绿 S去淘 S咋联 S哇 S围信 S图上 S大群 S威我 S威新 S彳 S快加 S意 S我的 S我能 S我这
S戳头 S把你 S招 S招行 S旺 S有v S有内 S来 S比特 S王姐 S电 S电报 S盒 S看水 S看着 S短 S空 S纸飞 S线下
S绿标 S网名 S蓝 S蔻蔻 S薇x S薇我 S要 S要货 S要进 S详询 S走微 S走薇 S转支 S还是 S进裙 S退了 S邮箱
S长按 S问价 a_better_price a_way a_way_to accountL accountLE add_meE add_me_on adds app_with
apple_tea appletea ask_for at_qq ayfarmE better better_price better_prices bills bit_lyA both
button c@ c@sh call_meL can_i_have cash_only, ccgy cheaper_if cheaper_in cheaper_than_here
check_my cherry cherryE code_in code_in_my dd有 dd有货 deal_outside deal_outsideE deals dian
dian_hua dian_huaL discord:A discord_gg dm_for dm_to don_t_order door drop drop_your dwz_cn
example_org facebook_marketplace_for farm_and farmer fee_if find_me find_me_on for_better
for_details for_detailsE for_youE forget_the_checkout fps给 fps给我 from_meE group
group_is_cheaper guoyuan happens have_a have_your i_have_your id_nainaimami id_nainaimamiE
if_we_go if_you_pay igE in_here in_hereE inbox_me inbox_meE insta@A isL isLE isNN is_in_my
it_to_you jd jia_wei join_our just_venmo kouL kouLE kou_kouL l lE lihua line@ line@A link
link_in_bio lobby lyA lyAE marketplace_for me_by messenger_me mia烘 mia烘焙 mo money_to_my msg_me
my_bank my_insta my_stall my_username my_wx notes number_isL off_app off_appE off_the
on_facebook_marketplace on_telegram on_telegramE on_wechat order_from orgE outside_the pay
pay_cash pay_me_by pay_outside paymentE pinduoduo pinduoduo_com pp pxx q:M qr_to q我 q群 reach_me
reach_me_at real_price san_jiu save_the_fee search see_my_profile show snap:A soul t_order
t_pay_here take_this takes_a takes_a_cut taobao_com tele@ text_me_at than_here than_hereE the_app,
the_app_with the_code the_code_in the_farmer the_lobby the_platform_fee there, there_a_way
this_group through_me to_meE to_my_account to_my_alipay to_payE tv t点 t点me usdt付 usdt付款 vN
ven vx群 v上 v了 v在 v我E v给 v给我 way_to weP weiA weiAE weixin:A wire wire_it wire_it_to
www_laochen w信 w信E xiaohongshu xiaoyushop you_pay you_privately zelleL zelleLE zfbL zhe 上买
上班, 上的 下不 下付款 下价N 下单N 下卖吗 下多 下多少 下结E 下给 下薇 下薇E 下说 下面, 不上平
不吃草 不好在 不扣 不用团 不用群 丝我E 两N 个1 个line 个whatsapp 个微吗 个性签 个方式 个签有 个群E
中间 中间N 为心 主页自 主页见 买E 了,通 了返 了重新 事call 事打L 交收 交易 亻 亻言 亻言A 介第 介自
介自取 付你 付你行 付宝 付宝转 付现E 以吗E 们换 们私下 件A 价不能 价给 价钱 企鹅裙 伈A 伈AE 优先
优先E 优选 低价 你 你, 你E 你厂家 你吧E 你懂的 你的薇 你码 你进E 便宜N 便给 便给个 信, 信NN 信我吧
信聊 像就是 像里 入裙 入裙E 全网 公开 内部链 农行L 出平 出平台 击链 击链接 别拍这 到对 到对公
前N位 前面 前面M 办 办法 加L 加lineE 加vN 加vx 加wechat 加wx 加个line 加个v 加你了 加大号 加微领
加我好 加我就 加我有 加我领 加绿 包付款 包给 包给我 十蚊E 单比 卖吗 卖场A 卡LE 卫星E 去淘 去淘宝
去那边 友圈下 发加 发图 发我微 发我我 台吗 台吗E 台就 号NL 号NN 号N前 号就 号就是 号果 吃草 名片
名片E 名自 名自取 后用 后私 向的 君羊L 周 周周N 周姐 咋联 咋联系 咨询热 咪E 哇 喔 喔E 嘉薇A 团了
团长上 团长不 团长每 围信 图片上 图片水 图里的 圈下 圈下单 在相册 在线 在置顶 场A 场AE 块1 块1斤
块钱1 处有 备注 外下 外下单 外面买 大头贴 大家来 大文水 大看 大群 太狠 头像里 头贴E 头贴有 好在
威我E 威新 威新A 宜N 宝N 宝买E 客户老 家微 家把钱 家来我 小盒 小盒子 小鱼不 少N块 就别 就给 川川果
川果 川果园 工行L 己加E 己扫 巾1包 平台E 平台吗 平台就 平好 平好多 底价 底价不 开单 張相E 弹我E
微♥ 微信L 微信领 微吗 微吗E 微领 性签 性签名 意向 意向的 意者请 成本价 我qqE 我下单 我不用 我小
我小群 我就好 我就行 我平 我平些 我店里 我手 我手上 我把老 我昵 我昵称 我有个 我档 我档口 我相册
我看图 我私 我私你 我置 我置顶 我账 我资 我资料 我转账 户老 手上 手不 才N块 打我账 扣我E 扫码转
找我A 找老 报@ 报@A 报上有 拉你进 拉微 拉微信 拍这 拍这个 招行 拼车E 拿, 按进价 换个软 掉 接 接,
接付现 接微信 接打钱 接拿E 推给 推给你 提示 搜同 搜同款 搜就 搜就行 搜我 搜牛 搜蜜 搜蜜雅 放大看
数快 敲1 文水 文水果 新A 新AE 方付款 易吧E 星号 星号A 是L 是LE 是上 是品 是扣 更优 更优惠 月不
月入 有id 有idE 有事call 有店 有意向 有我 有福 有福利 有私 有群 有货 有需 有需要 本价 机@A 机NL
李华 李婶 来不来 来电E 板微 板微信 林N 林NN 林小 林小姐 果 标A 标AE 次那个 款,N 比团长 比特 比特币
水印E 泡A 泡AE 泡泡 注公 注公众 清, 湿巾1 滴滴滴 点me 点击链 点我 烘焙坊 焙坊 片推你 片有 片水
片水印 特 特币 王E 现金优 现金面 现钱 用团 用拼E 用群 电报 电报@ 电联L 电联N 电话吗 留v 留个 的,内
的单 的团 的电 的电话 的货, 的赖E 皮卖场 盆友圈 监 监控 目录 看 看个签 看我资 看水 看水印 码在图
码在相 码就好 码私发 码转 碰 离平 离平台 私下多 私我E 私聊给 秒回E 秘 窗我 窗我E 站同 站外付 第1
签 签名自 签有 简 简介第 简介自 箱A 系NN 紧加 紧加E 结 结算 绕过 给你厂 给钱E 维信E 维心A 维码
绿标 绿标A 绿泡泡 羊L 羊LE 群,群 群E 群t 群要 老办 老办法 老板微 老陈海 老鲁L 聊L 聊LE 聊价格 联L
联LE 联N 联NN 联系E 联系N 背景 能买 能买吗 能写 能加你 脱离 脱离平 自己扫 落E 蔻蔻 蔻蔻L 薇x 薇信E
薇我 藏群 行 行卡N 行吗 裙NN 要做的 要在平 要私E 要经 视频里 角 订E 订购E 证通 证通过 话NL 话NN
话吗 询热 询热线 详询 请了, 请加客 账优 账到 账给你 货的 货私 货私E 贴有 贴有id 赖E 走上 走不 走微
走微信 走薇 走这个 赶紧加 转N 转你 转我就 转支 转支付 转数快 转移 转账优 转账到 转账打 转账的 边NE
过小 过小程 过平 过平台 返N块 还是我 这单 这里买 进新 进群L 送到家 那个链 那边N 邮箱A 部群E 都收
金优 金优惠 金结算 金自提 金面 金面交 银行L 长上 长不 长按 长每 间N 陈海鲜 随 隐藏群 面M 面ME
面N个 面买 面的码 韦 页有E 页自 顶有方 顾 预定 预定E 领优 领优惠 领券 领红 领红包 频 频里 验证通
鱼不 鱼不吃 鱼同 鱼搜 鱼见 鲁L 鲁LE 鲁姐 鹅号L 鹅裙""",
    3: """
+vE +vxE +微E ,Noff ,bank ,bank_transfer ,bring ,dm ,message_me ,no_app ,后面 ,等下 ,老 ,转我
,随时 1下图 1个群 1斤E 1私 :abc AcomE A拿 A拿货 L联 L联系 L随 L随时 M后N NN两 Ncash NcashE NlessE
N位E N前 N我E N打 N然 N然后 N私E N聊 N聊E N随 PcomE S+我 SAcom SL联 SN我 SN聊 Sadd_v Sadd_wechat
Salipay_me Scash_only Scheaper_off Scheck Scontact Sdm我 Sdou Sdou音 Sdrop Sdrop_your Sdwz Sdwz_cn
Semail Sfind_me Sfour Shttps Shttps: Si_just Sid就 Sig Sjia_vx Sjia_wei Slaochen Sline群 Smy_own
Smy_qq Smy_username Smy_wx Soff_app Soutside_app Spaypal_friends Spaypal给 Spm_me Sprivate_message
Sqq群 Ssearch Stalk Stelegram_me StgA Stransfer_directly Stransfer_to Sv_me Svx Sv转 Swa_me
Swechat_me SweixinE Swx Sxiaoyu Sxiaoyushop Szhou S上门 S丝 S丝聊 S个 S互加 S佳v S信微 S别用 S前N
S力 S力口 S加weixin S加wx S加你 S加维 S加葳 S十v S去我 S发你 S发短 S可私 S号A S君羊 S喂心 S嘉微
S围♥ S好友 S崴 S并 S建了 S微x S微♥ S快团 S思我 S思聊 S我号 S我改 S手 S打字 S拼夕 S接私 S搜A S撕
S收u S斗 S斗音 S斯 S斯我 S方便 S来主 S来加 S汇我 S汇款 S球球 S甩开 S私l S私底 S私戳 S绕过 S老客
S老样 S背 S自家 S茄 S薇♥ S蜜 S裙号 S赞赏 S转微 S钉钉 S长 add_my_line add_v add_wechat alipay_me
and_family and_familyE and_save and_saveE app,bank ask_for_the below bian bit_lyX both_of buy_it
buy_straight buy_straight_from callE call我E card chatE cheaper, cheaper_off check_my_bio comX
comXE com_abcd com_abcdE directly_with directly_with_me dm_for_details dm我 do_this_without
do_you_have do_you_take don_t_pay door,no dot_com dou dou音 dou音A drop_your_wechat ee etsy
example_dot familyE fiveN for_cheap for_cheapE for_deals friends_and_family fruitlady_shop get_it
get_it_from gg go_through guoyuanN handle_is has_it has_it_cheaper i_bring i_can_get i_just
i_ll_hand i_sell_cheaper id就 id就是 imX insider it_cheaperE it_from jd_com jia_vx jia_vxE jiu lai
laochenN let_s_take line_idE linvegE lishen_at_gmail ll_hand lobster lobster, lyX lyXE meN
me_instead me_money me_please me_pleaseE me_pls me_plsE message_me_for message_me_privately msgE
msg_meE msg_me_on my_line_id my_name my_nameE my_qq my_qq_is my_qr_code my_wx_is no_need of_us
off_platformE on_wechatE order_directly order_outside order_thereE outside_app outside_this paiguX
paiguXE pay_cashE paypal_friends paypal_friends_and paypal给 paypal给我 private_message qq_is qr,
q我E s_take s_take_this s_your_wechat same_as save saveE scan_the_code scan_to_add see_my_bio
sell_cheaper sell_on send_me_a send_me_money send_usdt send_usdt_to stall straight_from_the
supplier t_abc t_abcE t_cn t_cnA t_order_here tele@A telegram_me telegram_meE textN textNN
text_meL they_take this_without transfer_directly u_jd u_jd_com usdt_to v, v_me vx同 v的 v转 wE
wa_me wechat_me whats_appL whatsapp+L whatsapp+N works, wx_is xiaoyubuy xiaoyubuyE x信 yi
you_can_get you_directly you_directlyE you_take zelle_to zfbLE ♥E 上次那 上的号 上的电 上面拍
上面的 下价 下单便 下好 下好友 下微 下微信 下成 下成交 下次不 下结算 下谈 下谈E 不在平 不得,
不用在 不要走 不走系 不过系 丝聊 个N 个group 个人主 个人档 个付 个方 主赚 也有, 书周 书见 书见E
买仲 买便 买便宜 买可 买可以 了单 了号E 了来我 了没事 事,我 亏E 互加 交现 交现金 交省 人主 人主页
人档 人档案 人账 人账户 人转 今晚 他便 他便宜 付现金 以走 们单 件AE 价小 价格私 众号果 你vx 你价
你取消 你好友 你微 你微信 你的 佳v 佳薇A 便宜私 信到 信发我 信同手 信吗E 信回复 信微 信拿 信聊吧
信视 信视频 信谈 倒着写 像上 像扫1 先得 册第 写L 写LE 写着呢 几多 别E 别用 别问 到支 到支付 到更
到淘 到淘宝 制A 券, 力口 加vxE 加weixin 加wxE 加个 加你好 加好友 加威信 加微看 加维 加维信 加群领
加葳 包就 包就算 十v 单异 单异常 单独拿 单聊给 卖你N 卖吗E 卡上E 卫星号 去第 友圈有 友送 友通
友通过 发个收 取消了 可以走 可私 台了 台了E 台外付 右下 右下角 叶 号优 号优惠 号发不 号是L 号是M
司聊E 同v 名里写 后发 后发货 后面L 周周家 周家 哥, 喂心 喂心A 嘉微 团主赚 团找我 团长有 团长能
园大 园大叔 围♥ 围♥A 围脖 图扫码 图片右 图识 图识别 圈有 在另 在另1 在图里 在朋 在朋友 在自
在自介 场外交 复制A 夕夕有 夕有 外交 外交易 外付E 多多搜 多搜 大单 大叔 大家把 大家都 头像上
奶粉的 好友送 好友通 好评 好评加 威看 子家E 安农 安农场 宜1成 宜私 宝口 宝口令 客服v 家把 家来
家都 小安 小安农 小群的 就不走 就完 就完了 就算 崴 平台了 底下交 建了 建了个 張相 得, 得的 微x
微x信 微信同 微信吧 微信报 微信聊 微信视 微信说 微信谈 微同 微同E 微看 微聊 徽信E 怎么加 思我
思我E 思聊 思聊E 惊喜E 想单 想单独 想直 想直接 懂的E 我1会 我q 我qq 我个人 我们私 我单 我号E
我号码 我吧E 我哈E 我定 我定金 我拿货 我搞 我改了 我朋 我朋友 我的团 我空 我空间 我薇 我赖 我返
我这E 截图扫 戳我E 打L订 打NN 打字 扣号L 扫, 扫你码 扫这 扫这个 找我买 把老 报名, 抽水 拉 拍 拨打
拨打L 拼夕 拼夕夕 拼车 拿货的 拿链 拿链接 按头 按头像 按老 按识 按识别 接pay 接汇款 接私单 接转
接转账 控 推个 搜周 搜周周 搜李 搜李婶 搞到 播间 攵 收u 数 数给我 斗 斗音 斗音A 料里 料里有 斯我
新群, 方法 方法E 方的 是N维 是团长 是我 普+ 普+L 暗号优 最后N 有line 有礼 有赖 服v 李华E 来主
来主页 来你 来加E 果园大 果王E 柑 格私 档案 档案E 次普+ 次那 款联 款联系 此 此处 汇我 泡泡A 泡泡E
消了 渠道, 滴滴E 然后N 照旧 照旧E 照片上 片上有 片上的 片右 片右下 片扫 独卖你 独拿 王哥 王哥,
球球 用line 用在 用在这 甩开 甩开平 电联 的啦 的啦E 的团E 皮卖 直接pay 直播间 相册第 看着 着写
着写L 着呢E 短信到 码我 码扫1 示E 私l 私lE 私下来 私下说 私信拿 私底 私底下 私戳 私戳E 私转 秋号
秋秋号 秒 秘密 移 粉的 系E 系N 系统E 红书周 红包就 红薯号 线下价 结算E 统E 维码我 绿色 置顶 群吗E
群的扣 群领 老客 老样 老样子 耙柑 耙耙 耙耙柑 聊吧E 脖 脸书搜 自介E 自家 葳信 薇♥ 薯号 虾皮卖 裙N
裙号 裙号L 要N 要做 要奶 要奶粉 要的私 要货打 要走 要走平 訫 订单异 让大 让大家 评加 评加微 识别E
话NP 账后 账后发 账户E 货打 资料里 赏码 赏码付 赖@ 赖@A 赖laochenfruit 赖laochenfruitE 赖我 赞赏
赞赏码 走私单 走系 走系统 转你E 转微 转微信 转账后 软件A 软体 边下单 过来E 过系 过系统 返N元
这里说 进小群 退了单 退了找 退款联 送两斤 通讯 那个 那串E 都退 里不方 里写着 里的E 金少N 金给
金给我 链接私 长按头 长按识 长有 长能 长能私 闲鱼同 闲鱼见 间NE 间今 间今晚 陌 随时送 面L 面LE 面N
面交现 面拍 面的 面给E 音号 音号A 额有 飞 鱼上 鱼链 鱼链接 鸟 鹅 黄鱼拍""",
    2: """
+wxE ,message ,手 ,要 N合 N就行 N打给 SN合 Sbuy Sdo_you Sgive_me Slower_price Smy_whatsapp Stb
Stg频 Sthe_leader Stinyurl Stinyurl_com Szhouzhou S不开 S你vx S加v S号 S君 S徽信 S想 S懂的 S打我
S求加 S点主 S短信 S私赖 S维♥ S群号 appA appAE as_phone call_meN cancelled cash, cash_appA chatA
chatAE check_my_profile checkout go_direct go_directE i_ll_send jiuN jiuNN ling ling_ling
ling_ling_ling lishen_at ll_send ll_send_you lower_price my_whatsapp nineN one_three_nine
private_message_me rather same_as_phone san_jiuN send_you_my tg频 tg频道 three_nine tinyurl
tinyurl_com v:L vx多 vx多少 we_chatA what_s yao_san_jiu you_my 下图 东搜 丝聊E 主 么私 了,N 了私
价不 企鹅 你vx多 你收 你收款 信 俩单 加微 加微返 加我发 加绿泡 包进 单找 单聊E 印就 印就是 去那
发短 发短信 号发 咪 咱俩单 外 姐水 姐水果 宜私E 小窗我 少转 微聊E 微返 态 怎么私 怕了 我卡上 我哈
我拿 扣 扫码付 抖音号 换个 换个地 接微 搜abc 旧E 是M 是我号 有想 检举 水印就 求加 没有想 点shop
点吗 班, 电话N 的加我 的码E 直接微 私聊可 私讯小 私赖 私转E 红包进 结在 绕过平 给E 维♥ 维♥A
维码在 老地 老地方 者请 聊可 聊可以 聊吧 要价 讯小 说加我 货的E 过1下 这 连结在 邮箱 里有E 鑫
链接点 长加价 面买便 音同名 鲁姐水""",
    1: """
,不用 N就 S手机 S看个 S红薯 S绿 cash_ok pay_meE to_pay 了找 了找我 你N十 娃 抖 抖音 搜寻 方式E 易
段 看个 给团主 舰店E 论""",
}  # fmt: skip
"""As `learned_hints` reads them, by what they weigh, in tenths."""
