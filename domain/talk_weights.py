"""What neighbours say, and weighs against it.

From 30,842 lines of the corpora and 19,995 from elsewhere (sha256 ba6b2d70af34855c…;
docs/decisions/0019-solicitation-by-rules.md).

Made by `tests/support/hint_learner.py`, not by hand.
"""

from collections.abc import Mapping
from typing import Final

WRITTEN: Final[Mapping[int, str]] = {
    -1: """
S拼多 多多E 签名E""",
    -2: """
+1条 ,咱 ,都在 Sjoin S尾 S扣 S招聘 S评论 S账号 S飞机 ends 下载 今 信你E 像E 几个 到账E 加微信 务
复 局E 序E 式E 招聘 服务 烦E 矩E 程序E 给的 聘 规矩E 质 费E 跟团 那家 钱,都 银行 顺丰""",
    -3: """
+两 ,m ,会 1圈 Non N份E N减 N减N N块钱 N室E N瓶E N白 N薇 N薇薇 S+两 SN室 SaE SaN Sab SabE Sadded
Sbrb SbrbE Scan_you Sdirectly_from Sgood_deal Si_ll Slocker Slol Snp SnpE Somg SomgE Sopen Spromo
Sqq弹 Sqq飞 Sq版 Srecipe SrecipeE Ssame Ssignal_is Sty StyE SvcE Svr Svs SvsE SxxlE Syes Syum
SyumE S临 S临期 S举报 S人 S信赖 S免运 S减1 S加单 S加埋 S加宽 S加拿 S加点 S加绒 S唯品 S在平 S在线
S威尼 S差价 S待 S微小 S微波 S微辣 S微麻 S打M S扣扣 S扣肉 S扫脸 S把链 S报名 S换头 S比淘 S没 S满
S滴E S直播 S看到 S第1 S美团 S群 S能 S规 S让我 S谁私 S超市 S转给 S辛 S辛苦 S过年 S这边 S鸡 aNE ab
abE added app_keeps appleN brb brbE can_you changed changedE cheapE cilantro cilantroE click dE
diedE directly_from_the don_t_click good_deal if_late if_late, inNE k+N keeps late, link_expired
link_expiredE m+N me_if_late message messaged much muchE new np npE number_changed number_changedE
one_for_me ordersE phone_diedE phone_number phone_number_changed qq飞 qq飞车 q版 recipe recipeE
send_me_the storeE t_click t_scan the_codeE the_gateE the_order ty tyE uses vcE vs vsE v领N wantNE
whatsapp_is_down w款 xxlE yes you_can_pay yum yumE 下,我 下来E 下私 下私信 不1 不1样 不保 不能再
不转账 不错E 两份 个好评 个按 个按钮 买N送 了P 了下 了吗 了吗E 了吧E 了我E 交易被 人N 人NE 人住
付吗 付现取 付的E 付链 付链接 代付链 代收E 以用 们 价的 企鹅杯 企鹅爸 你看下 信付了 信你了 信号,
信名是 信团 信团长 信赖 信赖E 信里打 公司 内部E 内部结 冬 几点 利 利E 别的平 别的群 到了给 到账N
制口 制口令 剂E 加w款 加两E 加个备 加个微 加埋 加宽 加宽E 加房 加房号 加拿 加拿大 加班E 医院E 十
半E 单,不 单独称 厂E 友圈发 发E 发货 可以用 台发 台有 台有保 台这 号是啥 号转 司E 司机打 周NE 品会
哦E 唯品 唯品会 喂 器E 因为 围 图发我 圈发 埋 埋E 声 复制口 大 大才 女儿 姿E 威信E 威尼 威尼斯 娅E
婶E 子上E 字领E 宅 宝付 宝到账 宝同 客服不 客服热 家吗 家吗E 宽E 小朋 小朋友 就是我 尼斯 工厂E
己去 平台发 平台有 平台这 年E 序下 序下单 应该 店微 店微信 店里 异常E 微便 微便宜 微麻 微麻E 惠
意思 成E 我1张 我女 我女儿 我玩 我玩E 我让 手那 手那个 打M 打不通 扣个 扣个1 扣子E 扣肉E 扫脸
找我玩 把链 把链接 报挂 报挂号 押金N 按钮 换头 换头像 接呗 接呗E 搜不 搜不到 收藏 敏 星E 春 是啥
晒E 有保 有保障 有吗E 有日 有日期 有问题 服不 服热 服热线 机打 机没 机餐 机餐E 条码L 来拿 枪E 梯里
比淘 比淘宝 没接 注销 淘宝便 漏了 漏了我 点链 点链接 热吗 热吗E 爆款 爸E 爸爸E 牛奶E 状 独称 独称E
玩E 现付现 现取 现取E 现金流 电报挂 电梯里 电话发 电话就 白E 的+ 的可 的吗E 的哈 的娃 的娃E 的平台
的码就 的红 的红包 看下私 看见 码扫不 码放大 码枪E 码登记 福 私信 私信发 私信团 程序下 稍微便
空间E 箱子E 籽 糊E 系团 系团长 绑定 给人 给人E 维码放 置頂 美团 群太多 聊了 联系团 脏 自己去 色 芝
芝士 芝士E 茶吗 茶味 薇姿E 薇薇E 虚 被踢 要N, 要转 见面说 规格 解 譜 譜E 计时E 订单里 许 话发 话就
询客 询客服 语音E 说好E 请假 请假E 谁E 谁私 购E 走顺 走顺丰 转发E 边E 过期 返现E 这边有 进小 进店E
违 违规 违规E 退了我 那个E 部E 部结 部结构 都说好 里打 里打开 里有E 里留电 里看 量E 金流 金流E 钮
钱退 链接呗 长看下 面加房 頂 领NE 飞机票 飞机餐 飞车 食譜 食譜E 鸭 鹅杯 鹅爸 鹅爸爸""",
    -4: """
+1for +1打 +N组 ,N栋 ,scam ,scamE ,在 ,多 ,就是 ,我不 ,我给 ,我要 ,放 ,说 1for 1for_me 1件E 1倍E
1共 1参 1张 1把 1把E 1瓶 1盒E 1颗 M号 M号E N,这 NN元 NN李 NboxesE NtoN N个人 N件E N份 N单 N名 N室
N座 N手E N星 N电话 N盒E N组 N组E N那 N那个 S1会 S1共 SM号 SNfor SN抽 SN斤 SN栋 SN码 SN送 Sapt
Sbest Sbeware Sbeware_of Sbio_yogurt ScancelE Scash_back Schange ScheapE Scheap_and Scheck_your
Scommission Scontact_me Sdetails Se+ Sfish Sgreat_deal Sgroup_price Shaha Show_to Si_paid Si_want
Sjoin_us Skids Sleave_it Sline Sn+ Son_my Soutside_is Spay_before Sprivate Sqq妈 Srefund_to
Sswitch Stelegram_road SthanksE Sthx SthxE Stoo Supdate Supdate_the Susb Svitamin SvitaminX Svx系
Sv形 Swhat_a Swhat_time Sxxl S上面 S两 S为什 S举 S了 S了解 S代购 S低价 S免 S免单 S全 S写 S写信
S加厚 S加码 S加肉 S加薪 S十 S十1 S发微 S发朋 S司机 S同款 S名单 S名额 S后N S喂 S嗯嗯 S多少 S太
S好便 S存 S实 S密封 S小 S小威 S小程 S小薇 S已加 S建议 S微冻 S微熟 S微甜 S微笑 S微酸 S微醺 S快递
S急 S想买 S成本 S我来 S我用 S所 S扣1 S扫头 S抖音 S报价 S抵 S抽成 S拼成 S接 S推荐 S搜1 S撤 S改 S明
S显 S晚上 S暗 S暗号 S条码 S来E S某宝 S柜 S欣 S海报 S滴 S爬 S爱 S现价 S现在 S班 S省N S看价 S看置
S看货 S等等 S粉+ S系 S紫 S紫薇 S纸巾 S绕1 S维修 S编 S群昵 S耍 S耍赖 S耙 S胃 S蔚来 S虚 S虚拟 S行E
S要不 S评价 S诚信 S谢 S谢谢 S走廊 S超 S跟团 S转单 S转弯 S还有 S退我 S选 S邀 S邀请 S邮 S陌生 S马
S验 S验证 S骑 S骑手 S黑 X盒 a+N a_deal a_dealE after an app下 app下单 arrived arrivedE atN:
at_pickupE b+N backE bag batch be_there beware beware_of bio_yogurt buildingNE by_wechat b座 b座N
called can_pay cancelE card_declined card_declinedE cash_back cheap_and cheaper_now cheaper_nowE
check_my_order check_your codeE contact_supportE customer_serviceE day dayE dead deadE did did_i
dm_d dog doneE drops e+ ever everE find_me_at formula fresh freshE from_the gateE great_deal
great_dealE group_price haha hansE how_to i_paid i_wantN inE in_appE invoice is_at is_bad is_down
is_downE is_locked is_lockedE it_on join_us largeE lb lbs leaderE leave_it left line群太 links
ll_takeN loadingE locked lockedE longE lu me+ me_your meh mehE milk milkE mom moreE my_cart
my_cartE my_email my_group my_mom my_phone_is my_seat my_seat_to my_way my_wayE n+ no_feesE
not_loading not_loadingE not_supported not_supportedE nutsE omg omgE on_insta on_my_way one_box
orderLE outage outageE outside_is paid_by paid_by_wechat parking pay_before pay_through
pay_through_the pay_works pay_worksE phone_is price_drops promo qq弹 qrE q弹E received receivedE
refundE refund_to road roadN roadNE s_in s_in_my sameE sauce seat seat_to serviceE small spam
store strangers strangersE sweet switch t_take takeN take_alipay take_alipayE tasting
telegram_road telegram_roadN the_gate the_groupE the_link the_list the_listE the_receipt thx thxE
time timeE to_another to_the transfer_my_seat transfer_to_another twoE update_the update_the_app
usb vitaminX vr vx系 vx系列 v型E v姐E v字领 v脸E wantN wayE wechat_payE what_a what_a_deal
what_time xxl you_re 上价 上价格 上我 上这 上这个 下单, 下单那 下自 下自提 不会主 不会私 不出去
不对E 不得E 不通E 不错 东便 东西 两个 个位E 个卖 个蛋 临 临期 丸E 为什 为什么 主动 主动加 久E
么搜E 也加 也可 也可以 书里 了,下 了1个 了NE 了NN 了你 了没E 了要 交易出 产地 享给 京东便 人私聊
仓 付吗E 付宝付 付宝和 付款吗 付款走 代E 以后都 们的 企鹅牌 企鹅饼 会主 会主动 会员号 会私 会被踢
会议 但 体E 你懂E 你的v 你看看 你进来 便利 便利店 信付的 信公 信公众 信名 信回1 信封E 信息 信登
信的 信群E 信转账 倒计 倒计时 偏小 像是我 共N 具 再加 再加1 写信 写信E 冰袋 减1 减1E 减N块 出厂
出示 分享给 刚加 利店 别通 别通过 制链 制链接 剂 功能E 加上E 加不 加个蛋 加价E 加你微 加单E 加厚
加大E 加我那 加点 加热E 加码 加肉 加肉E 加腸 加薪 加过 动主 动主页 动加 励 包邮E 北 医院 单买 单有
单那 卖E 卖N, 卫星图 卫生 印E 压岁 厚 参加E 友1 友1起 友拼 反诈 发N维 发到 发私信 发过 受 口味E
台上价 台介 台介入 台的货 台规定 台这次 号X 号XE 司机 同城 名E 后都在 员E 员号 员号L 咸鱼E 品便
品便宜 喇 喜 喜欢E 嗯E 嗯嗯 嘉薇E 回1 回1下 团主E 团购 团长发 团长看 图N那 图上写 图标 图片N
在哪里 在群 在群里 地址了 址了 址了E 坏了 块钱E 基 复E 复制链 多 多久E 多的不 夜 大闸 大闸蟹 夹E
奖励 女 好便 好便宜 好友1 好友拼 妙E 姐加 姓 委 威E 威武 威武E 字领 安全 安全E 宝上 宝同款 宝和
宝和微 宝宝E 家有 家猫 家直接 寄 密封 小时 小票上 小米 小群体 尖 尖E 尺寸 尺寸E 尾号N 尾款 岁 工E
差E 已付 已加 常E 平台介 幸 广告E 序里 应E 座 廊 开链 开链接 弯 弯E 当E 录 影E 往 微信公 微信名
微信登 微信的 微冻 微冻E 微商城 微妙 微妙E 微波炉 微熟 微甜E 微笑 微笑E 微酸 快手E 念 怎么搜 急E
情页E 慕 懂E 成了 我1罐 我不收 我了E 我加1 我吗 我吗E 我家猫 我就是 我拼 我未 我未E 我没 我看
我私信 我老公 我要 截图 截图E 戳N 戳NE 手指 手游 手游E 才能 扔 扣1 扣1E 扣1参 扣手 扣手指 扣扣手
扣款E 扣群主 扣肉 扫不 扫码枪 找E 找我下 找我领 把我加 折 报名 抽E 拍照 拟 拟号 拼成了 拿,我 拿大
按保 按保存 挺快 换个群 排队E 接下 接下单 接去 接拿走 接转我 提现到 收到E 放E 敏E 日E 日期E 旧群
时间E 明天 易出 易被 易被骗 星图 晒图E 暗号E 月E 有1 有写 有写E 有几 有吗 有图 有意思 有无 有风
有风险 服不会 机上E 机杯 机杯面 机票 权 来1下 杯面 東 松 构 枪 柠 柠檬 树 树E 校 格表E 案 梨 椰
椰果 椰果E 檬 欢E 款吗 款吗E 款完 款完成 款走 止私 止私下 武E 歪 每人 求加1 池E 波E 波炉 注意
活动主 流程 涨价E 淘宝N 淘宝上 淘宝同 游E 潮 照片发 熟 燒 爬 爸爸 片看看 物业E 现到 现货E 瑕疵E 瑞
生人加 用吗 电影E 电池E 电话号 电话吧 电话多 电话费 留N 留电 留电话 疵E 疼 痛 的v 的吗 的平 的群N
的账 的鞋 盟E 直发E 直接去 直播E 看到的 看微 看微信 看相册 看置 看置顶 着 知 知E 知道E 短 码不
码放 码枪 码登 碗E 票上 禁止私 私聊功 私聊群 称重 程 程序里 穿 站外面 笑死 笑死E 筷 签字 粉+ 精 糊
糕 系v 系列 紫 紫薇 红书搜 红烧 红的 线下自 组E 结构 结账 绕1 绕1圈 给你看 给平 给平台 给我未 给房
绳 绳E 缴 缴费 缴费E 缺货 缺货E 群了 群体 群体E 群有红 群里留 群里的 耍 耍赖 聊功 聊功能 聊群
聊群主 联系v 肉1 肉E 肠E 胃 胶 能 自提E 芯E 菜谱 蔚来 薇+N 薇加 虚拟 虚拟号 虾 补给 补给我 被踢E
被骗E 裙摆 要NE 要的+ 要给 见过 见过E 规定 视频E 计时 让私 诚信 话号 话吧 话多 话多少 话费E 详情
说好 读书里 账, 账被 账被骗 货源E 货码 贵1倍 费NE 贺 赖床E 走廊 起付 足 跳转 跳转到 踩雷 踩雷E 转1
转1下 转单 转发到 转弯 转弯E 转我银 转账, 转账被 边有 过年 过敏 过敏E 过电 近 返图 返图E 还是
这里便 进不去 进去 进来了 那 那单里 邮 邮E 都说 里我E 针 销E 镜 长发 长按保 长看 闸蟹 降E 降价
限额E 霉 面加楼 面等你 音乐E 页第 页第N 顶E 领1 频E 颜色 颜色E 飞机杯 饼E 馆E 高E 鱼N条 鱼丸 鲜E
鹅牌 鹅牌E 鹅饼 鹅饼干""",
    -5: """
,不要 ,就 ,有 ,没 ,点 ,点链 ,现在 ,私聊 ,都 1个人 1倍 1单E 1点吗 1箱E Nbags Nboxes Npm N个 N抽
N抽E N星E N栋N N点我 N瓶 N电 N盒 N群 SN月 Saa Sair SappE Scall_the Scheck_the Scontact_support
Scontact_the Sdeal Sdirect Sfacebook Shello Sid_like Sinstagram Sit_s Sjoin_the Sline_is Slink
Smedium Smy_card Smy_group Smy_order Sok Sonline SorderL Spayment Splease_don Sqq农 Sqq星 Sqq糖
Sqq鱼 Sroom Ssaw Sskip Sthank Sthank_you Stwo Svc Sv口 SwechatE Swhatsapp_is Swithout Swrong SwxN
Sw号 Sxl S不能 S从 S你有 S依 S依赖 S停 S几 S出厂 S别信 S别的 S加两 S加十 S加多 S加湿 S十N S千
S发票 S可乐 S同 S周N S味道 S哪 S售后 S商家 S喊 S备 S奶茶 S好的 S安 S小票 S工资 S差 S帮我 S影 S微凉
S微咸 S微焦 S惊 S惊喜 S我没 S我转 S打折 S扣除 S扫 S扫墓 S扫描 S找团 S把 S把我 S拉群 S拿 S支付
S新群 S月 S有问 S未付 S本 S来信 S来找 S正 S相 S相信 S看商 S看头 S私教 S第N S草 S草莓 S薇姿 S薇诺
S要E S请加 S请大 S账 S赖床 S走 S转1 S返现 S进价 S那我 S链 S链接 S门店 S顺 X加 above aboveE add_me+
air all atNE atN点 b+1 bE before bring by call_me_when call_the cardE case change check_the closed
contact_support contact_the d+N declinedE dmed dmed_me emailE f+N get hello i_want idE id_like
in_the is_broken is_brokenE is_this join_my_team kid kids last listE loading me_at_the me_when_you
medium meeting monday, my_kid my_orders my_profile_picture my_team never_pay_outside noisy noisyE
online order orderE order_numberE orders please_don please_don_t pot put qq农 qq农场 qq鱼 reported
rice riceE shelf shelfE shippingE signal_is skip_the_line sour spicyE still sugar tAE text_me_when
than_last thank thank_you thanksE them updated updatedE v+ vc vitamin v口 v口E v型 v姐拿 v字E
v形枕 weak weak_here weak_hereE wechat_group_is wechat_is working works worksE wrong xlE 万E 上便
上便宜 上写 下周 下我E 下班 不E 不上E 不信 不出 不加 不去 不对 不收 不敢 不是 不管E 不能私 不行
不要 不转 两箱 个NE 个位 个单 个团E 个平台 主加 也是 书同款 了两 了团 了团长 了给 交易不 交钱 人私
仓E 他E 付了N 付宝还 付款 代付E 们群 价E 价NN 价多 价多少 企鹅E 众号推 会加 会加微 余 你了团 你留N
你给 依 依赖 依赖E 保障E 信任 信好 信好友 信小 信打 信扫 信扫码 信私下 信群, 信读 信读书 修E 倍E
偏 做E 像框 像框E 充团 充电 先E 先生 先生E 克E 免费E 入群申 入群聊 共 关注E 具E 再买 再买E 冒充
冒充团 写 净 凉E 减E 划算, 别私聊 到时 前 前台 加个鸡 加入群 加多 加微波 加楼 加楼号 加湿 加班
加盐 加绒 加载 动E 包啦 包啦E 包装 包雨 匙E 区 区找 区找我 医 半打 半打E 单,别 占线 占线E 卡付
卡住 卡住E 卷E 厂家E 去看 参加 双E 发到微 发微 发微信 发我1 受E 叠加 口见E 另外1 叫我E 台上下
台不管 台交 台交易 台付 台价E 台外卖 台直 号M 号推 号的 号码牌 号被 同款E 名收 名片夹 后就 呀E
周日 味道 咸E 哈哈哈 哪里 啦 啰 回头给 回我 回我E 回来 团购N 团购链 团里便 团长, 团长私 园E 围裙E
图好看 图片E 图给 图选 在家E 在微 在微信 圾 垃 垃圾 城E 墓 墓E 壁E 士忌 士忌E 外1 外卖E 外面等
大份 太多E 头N 头像E 头像框 头给你 套装 妈+ 妙 姐拿 威士 威士忌 娃E 娅 娜 媽E 子加 子的 季 安E 宝E
宝付款 宝还 宝还是 客户E 客户了 客服电 家 家E 家电话 密E 小区E 小威E 小心 小票 少了 屏E 差价 已经
巴 巾E 帮我加 干E 平台交 平台付 平台直 座NE 延 建个 弟 强 形枕 微信好 微信小 微信打 微信扫 微信读
微信里 微凉 微凉E 微咸 微咸E 微小 微店E 微焦 微醺 必 忌 忌E 快些 念E 怡 恩 想买 想要E 意E 我了
我了, 我付款 我到 我发你 我发的 我妈E 我家E 我家N 我微信 我把团 我收款 我是N 我等 我转你 我问下
截图发 户名 房E 所以 打NE 打开链 打我家 打我电 打扰 扫墓 扫墓E 扫描 扫码取 批E 找不到 把团 把团购
抖音E 报码E 拿走 换了 接E 接发货 接在 接打开 描 提现E 提货 提醒 播 收款到 放心 教E 敢买E 数第
数第1 整E 料说 新鲜 新鲜E 施 施工 施工E 日期 早E 时E 易不 是你 是说 昵称E 晚点 更贵 更贵E 有人私
有空 有红 有红包 有虫 有虫E 朋友E 服电 服电话 未付 未付款 李姐 条码 来 来E 来了, 来信 来信E 杯E 板
极 枚 枚E 果汁 果汁E 枣 柜E 栋N 栋NE 根E 框 框E 桶E 梅 欣 款,都 款到账 款码E 步数第 死E 汇率E 江
沙拉 没回我 没收 法 法E 洋 浴 消息E 涨价 清E 湿E 滴打 滴打车 滴滴打 滴答 炉E 点半 点给 烂 烛 烧 焦
然 熟E 爆 爱E 爱你 爱你E 片N 片N张 片夹 牙 环 珍 珍珠 珠 瓜E 生人 用 用的 电影 电话占 登录 白+
的单E 的同 的呢 的呢E 的自己 的钱 皮E 省N 看商 看商品 看图选 看有 看链 看链接 真便 真便宜 眼E 码取
码是多 码牌 码看视 碗 离 离开 私教 私讯团 积 积分 称 窗口 竹 签名收 管E 箱 粉 糕E 系电 系电话 紧E
红包啦 红包雨 线上便 线下E 绒 给了 给我 给我个 给我的 统 维修 网页 群不 群发 群申 群申请 群解
群解散 群里E 老婆 联系电 能用 腸 腿 航 节 芋 菜谱E 蓝莓 薇姐 薇诺 薇诺娜 虫 虫E 蚁 蚂 蚂蚁 蜡 蜡烛
蟹 行,不 行卡付 要在群 要的自 规E 视 订单L 订单号 讯团 讯团主 设 设置 证码E 评价E 话占 话占线
话打不 话给 话给我 该 详情E 请大 请大家 请码 请进 请进群 诺娜 读书 谢谢E 账限 账限额 购买 购链
购链接 贵1 资料说 赖皮E 赠 起来 越 踩 转账限 输入 辛苦 边更 边更便 还是微 这个平 进小程 迟 迷 送1E
通L 通LE 邀请码 都不 醺 里便 里便宜 里几 钥匙E 链E 链接付 链接进 锁E 长, 长不会 长私 长私信 问题
陌生人 限额 隔壁E 雷E 面等 鞋E 音乐 颜 风险 风险E 飞机E 食E 饭E 饼干 首 首页 骑手 骗E 骨 鱼N 鲈
鲈鱼 鳞E 鸡 鸡蛋""",
    -6: """
+N十 ,先 ,团 ,没有 1个号 1件 1份E 1次 1起 N件 N到 N天 N斤 N条 N点E N码E N袋 N袋E N这 SN块 SN开
SaddN Scoupon SdiscountE Sfee Sget Sgot Sig上 Sinvite Sis_it Sit Sk+ Sl Smild Sn Snever_pay Snice
Soffline Sone Sorder Spay_here Spickup Splatform_fee Splease Sput Sput_me Ssee Ssee_you Sshare
Sshop Stransfer_my Sv+ Svivian Svivo Swhatsapp_group Swhere S不便 S业主 S付 S代理 S以前 S你好
S到了 S加入 S加钱 S加长 S半 S厂家 S口 S团购 S地 S坐 S多 S威信 S威化 S定 S宝 S密码 S少 S尿 S微火
S微缩 S懂E S我加 S折 S折扣 S押 S押金 S拒 S拒绝 S拿货 S提现 S收银 S早 S昨 S昨天 S晚 S条 S比上 S汇总
S汇率 S淘 S淘宝 S玉 S盆 S秒 S签名 S简介 S维 S苹 S苹果 S葡 S葡萄 S薇娅 S补 S裙子 S要的 S警惕 S订
S请勿 S资 S资料 S运 S退 S邻居 S阿 S麻 about addN alreadyE apt are asking asking_for at badE bagE
be best boss boxesE cE cash_on cheaper_than_the contact_me_if customer customer_service delivery
died direct_from doesn doesn_t don_t_send extra farmE forN group_buyE host hours hoursE i_ll_take
ice iceE ig上 in_lineE in_this is_it is_slow it_s job k+ label large leftE line_is ll_take l码E m
m+ made me+1 mild my_orderE my_phone_died my_spot never_pay noE noodles now open phone_died
pick_up put_me qq星 qq肠 saw saysN scamE see see_you slow t_send tgE the_line threeE through
tonight tonightE tooE twice update vivo v我N waiting wang when_you where with_wechatE w码E yogurt
yyds yydsE 万 上下 上下单 下午 下单走 下店 下来 下棋 下棋E 不便 不便宜 不出E 不够 不懂E 不收现
不用私 不要转 业主群 个备 个备注 个平 个鸡 丸 主群 乎 了打 事群 事群里 交E 亲E 人订 人订制 今天
仔E 代付 以现 以现金 以私聊 们只 价是多 价格E 企鹅面 优惠券 低价E 你的微 你给我 保存E 保障 信看
信私聊 信账 信账单 俩E 傅 催 像我同 像是 全 全E 公告E 兴趣E 出去E 分E 刚刚 别乱 到了打 到我们 到红
到红包 加价 加十 加密E 加州 加微糖 加微辣 加我两 加热 加钱 加长 助E 勿私 勿私下 匙 十1 十1E 十E 千
半 单独下 单走 卡 友E 双 发朋 发朋友 发照 发照片 发票 取货E 叫我 可乐 可以现 台不 台付E 台扫 台比
号E 号后 号后N 号码E 名额 后付E 吐司 命 品E 哥 哥E 啦E 喊我 喊我E 喝E 嘈 嘈E 图不 图发 图案 图给你
在哪 在订 在订单 在这买 场E 壁老 壁老王 壳E 头像是 套E 奶茶 好评E 姐+1 子加我 存E 学校 孩子 官方旗
宝便 宝便宜 宝宝 宝有 客户 室E 家N 宽 对E 小林 小窗户 小美E 就是这 尺码 尼 层 层E 工资 已私信 师傅
平台不 平台比 幼 广 店同价 座N 建议 弟弟 得 微信账 微冰 微冰E 微单 微火 微缩 快E 快递E 思E 总 惕
惕加 惕加微 惠券 惠券E 意思E 懂就 我下 我两 我们只 我再 我去 我同学 我打电 我换 我来E 我的E 我的订
我退 我链 我链接 户了 手表 打个 打个电 打包 打包E 打印E 打车 扣NE 扣子 扣除 找不 找你 找到 找到我
把 把我 报名E 抽奖E 拒绝 拒绝私 拜 指 掉了 接转给 接进 推E 提前 提现 搜搜 搜搜的 搜的 摆 支付
收银台 放门口 效E 斤 斤E 方旗 方旗舰 明 昨天的 是啥E 显示 月 有事群 有特 有特价 朋 朋友 未E 机上
机号后 来1 来的 架E 栋E 样 根 格E 梯E 楼E 武 比上 比上次 求 汇率 没有微 没看 泡 流E 清蒸 渠道E 溯
溯源 满N 点上 烤E 热E 煮E 牌E 独下 独下单 独买N 率 率E 王阿 王阿姨 现金的 理 瑕 瑕疵 生E 用私
用私聊 电梯 电视 电费 疵 登 的举 的价格 的卡 的报 盖E 盘E 直发 码M 码ME 码发我 礼 私人订 私家E
私聊团 窗户 等等 答 粉E 粒 粒E 系不 系统会 红书E 级E 线下便 线下取 线下店 给我E 绝私 绝私下 统会
继 继续 维他 编号L 缩 网 网E 群太 群昵 群昵称 群规 老公 老卫 老闆 聊团 聊团长 聊我 聊我E 联系不
能E 能找 英 薇+ 薇娅 血 裙s 裤 规 警惕 警惕加 记录E 诈 说 请勿私 豆E 负 账单 贴E 贵 费N 赖床 走,
趣E 跑 跟团E 跳 踢 踢E 身E 转让 边那个 运动 进来 退到 退我E 退款E 退款到 递E 速E 那家E 邻 都加 酱E
采 里E 里的码 里说E 金找N 金的 钟E 钥 钥匙 钱我 银台 银台扫 锅E 闆 闭 问题E 闸 队E 陌生 限 除 随便
隔壁老 障E 领的 题E 验E 高手 高速 鱼鳞 鳞 鹅面 鹅面包 麻E""",
    -7: """
,团长 ,我在 ,等我 ,这个 1加 1加手 1周 1打 1打E 1罐 1罐E Nfor Npeople N两E N包 N小 N月 N李 N李E N段
S1加 S1手 SN号 SN点 SN维 Sadd_one Sany Scancel Scash Sd+ Sdirect_flight Sdirect_from Sf+ Sgreat
Shappy Shi Siphone Sk Sless Sline_pay Sline_up Sm+ Smy Smy_line Son Soutside Sphone Sprofile Sqr
Sq币 Sq弹 Sservice Ssnap_peas Sthanks SvipE Sv脸 Sw码 S业 S今天 S他 S付给 S价 S低 S你在 S减N S分
S分享 S加急 S厂 S发 S发1 S取 S叫 S周 S唯1 S围裙 S外 S客 S工厂 S微信 S微商 S微微 S微景 S心 S懂
S我发 S我帮 S我找 S扫N S搜 S有 S来我 S渠 S渠道 S漏 S牛 S现金 S用 S百 S知 S私藏 S稍微 S第 S简 S群主
S能便 S薇婷 S薇薇 S裙 S警 S评 S谁加 S赖皮 S转人 S过 S银行 S问我 aN add_one addressE already boxE
boxes broken brokenE building buildingN buy_this cancel code costco d+ declined direct_flight eggs
expiredE f+ filter happy hi i_pay_cash in_app iphone joinE k line_pay line_up locker long
messaged_me monday money, nice no one_for orderL pay_in_app pay_outside_the peas pick pintier
pintier_example post qq妈 q币 re scam snap_peas so supportE t_pay_anyone with work w号 w码 下交易
下取 下就有 下面 不清 业主 丝E 个优 个优惠 个有 主页面 举报E 买过 乱 了1 了我N 产 人加 人微 人微信
付E 付后 以前 们这 位置 住E 作 你不 你在 你看 佣 佳佳 便说 信N钱 信你 信刷 信小程 信步 信步数 信群
信返现 做法E 偶 像我 元 元E 先付后 关 冻E 别买 别信E 别扫 别走, 别转账 到 到付 功能 加两 加入
加微量 加我+ 加油E 加盟 加购E 包 单位 单元 单就行 单里 南 卷 参 发我E 取件 取消E 变 口令E 可以
台红 台红包 号私 同价 同价E 同学 同学E 名字E 后付 吐 吧,群 咨询E 咸 哈E 哥加 唯1 唯1E 商 商家 嘴
围裙 地方见 坐 型E 填 声E 外面便 够 大v 大家在 天E 奖 姨 婷 孔 官方E 实名 家在 家电 密码E 小哥 少E
就行, 居 工 平E 平台红 床E 底E 微信封 微信步 微信群 微商 微微 微景 微甜 微糖 微糖E 微辣E 快递员 意
我1个 我NE 我加E 我取 我来 我看看 我那单 截图给 户E 所有 打给你 扣了 扣款 扫N 扫N维 扰E 报码 押
押金 排队 接付款 接发我 推荐E 搜1 搜1下 支 收 收到 收款方 收银 数量 方便说 方见 族 无私 是这 晚上
最便 最便宜 末 来我家 来给 桶 棋 棋E 次E 款NE 正 步数 气E 汇总 没E 没有 没有更 注E 流 测 消E 涨 游
滤芯 滤芯E 烤 照 照片E 牌 牛奶 现价 现价N 瓜 用E 电报码 电话联 略E 番 百 的店 的打1 皮 盖 直接点
看下E 看了 看我发 看私 看私信 睡 码N 码是 硬 祝 票E 私人微 私密E 私藏 私藏E 科 等我 管 素 红薯E 级
纸巾 线E 线下面 结果 给邻 给邻居 缺 置E 美E 群,大 考 聊聊E 胖 脸E 苦E 荐E 萌 萌E 薇婷 薯 薯E 裙带
要 要转账 言E 订单E 记录 话联 询E 请勿 请走 请走平 谁加 谁加我 谱E 账的E 赖皮 走,等 跳过这 转NE
转给 转给你 轻信 输 达E 远 退货 送货 递员 通知E 通过平 那单 那边更 都在平 醋 醋E 醒 钉钉E 钟 门口E
问E 阳 阿姨 院E 险 险E 障 隻 面上 面交E 面便 面便宜 面霜 页面上 顺 颗E 骑 鹅E 鼠 龙E""",
    -8: """
1份 1张N 1支 1点 1直 1般 N,咱 N号E N斤E N段E N的 Pno Sb+ Scall_me Scheap Scheaper_than Sextra SfbE
SlineN Snever SpriceE Ssave Sso Stracking Suse Sv_neck Swechat_pay S不方 S买 S亲 S信号 S加N S加上
S单 S单号 S名 S商 S围 S图1 S图片 S对 S微E S成 S打N S扫码 S报 S收 S有坏 S有货 S朋 S朋友 S没有 S私厨
S私廚 S私房 S私立 S粉 S美 S群里 S谨 S谨防 S蹲 S转角 S退款 S面交 S骗 S骗子 X果 another bad bags
cheaper_than class classE coupon courier d do_you done example_t fbE fish floor group_buy hans
jaxon lateE lineNE l码 missingE pay_anyone pay_with_wechat peanuts pintier_example_t qq糖 school
share sizeE spicy spot supported supportedE thanks the_courier through_the tracking transfer_my
upE use weekE were 下E 下加 下单就 东 丢了 举 久 乐E 京东 令E 们去 体 佣金 信付 信扫1 假E 做法 儿
光E 入E 其 凉 别 别买E 别加 到账 刷 券E 力E 办E 功E 加上我 加单 加油 加购 勿 包E 单号E 单就 单里E
博热 博热搜 卡吗 卡吗E 原 取E 叠 台,不 台买, 司 合 同事 同意 名单E 名是 吵 呀 周N 咋 商品 国 图1
坏的 垫 城 墙E 多久 多少 失败 失败E 夹 套 好看 好看E 姐 婆 完成E 宝有优 室 对 小林E 山 带E 廚 弹E
微信付 微博热 怎么 息E 感 懂我 成功E 我1E 我加 我同 我给 我老 我联 我联系 我都 打印 打电 打电话 扰
批号L 找老陈 投 抖音上 担 拼E 捷 接便 接便宜 接扫E 接送 提E 搜了 支付E 收货 放 放门 敢 整 方E 日
早 时间 星期 昨 昨天 更新 更新E 有N 有坏 有坏的 杀 果E 步 池 洗 液 液E 源E 满 滤 火 灯 烫 热搜
热搜E 照E 物业 猫E 用支 用支付 电池 略 的 的1 的也 的便 的便宜 的联 的联系 的自 盐E 盟 直接送 看到
眼 码进小 破 私下加 私厨 私廚 私房 私立 种 称E 程E 站点 签收E 纳 线下见 给我妈 网上 群友E 群里说
老师 耳 聚 肠 脸 腐 膜 般 草 草莓 萄 葡 葡萄 蛋E 行, 行卡吗 街 衫 被骗 裤E 觉得 让你 试 话联系 谨
谨防 谱 财 败E 货E 货别 货别买 赔 蹲 车E 转我, 转角 轻 过了 运E 这个价 送E 通E 速 道E 邀 邀请 那我
都 酒 金E 钱E 银行E 闪 队 陈E 霜 露 音上 须 领E 馆 骗子加 黑""",
    -9: """
,所 ,系 ,系统 ,让 ,让我 1扫付 N包E N栋 N钱 Sa+ Sapple ScashE Scount_me Sdiscount Sf Show Sim
Smessage Sno Sv字 Swho S上 S不用 S全联 S公私 S别 S卫 S哦 S型 S型号 S外卖 S家 S小群 S底 S底价 S店
S我都 S批发 S拼 S每 S海 S直接 S禁 S禁止 S私人 S私家 S秒杀 S税 S税号 S等 S签 S算 S线上 S统计 S自取
S芯 S订单 S赔 S转E S送 S通过 S隐 S首 S首页 a a+ aa add_me add_me_for again againE any anyone
at_the cart cartE count_me downE got hereE how in_the_app ji lineN me_to my_shop n never nowE
order_number outE pickupE q弹 receipt shipping signalE team toNE vxNE v字 week weiN with_wechat
won won_t your_unit 上来 下见 不会 不开E 不要加 两 买的 了我 云 付宝有 付给平 以吗团 位 信了, 值
假 停 充 克 公私 写E 冻 减 力 加下我 加急 加我微 助 包N块 包封 包封面 包有 卖N 厨 去 友加 号私信
后面加 哪个 售后E 商E 喊 喝 嘉薇 器 圈E 在哪E 地E 型号 士 壳 夫 奖E 好可 姐+ 姐E 完成 宝扫码 寸E
封E 小薇 就能 巾 年 床 应 康 录E 心 情E 情页 成功 我+ 我+1 我在 我家门 才 打1 打1E 打不开 扫付
批号 找N 找NE 把E 护E 报E 拒 持 挂号 挂号E 挺 换E 搜小程 支持 数E 是NE 机NE 来了 松E 板E 样E 桌
楼号E 毛 汁 汁E 沙 没回 滑 炉 点E 烦 版E 现金红 班E 用微 用微信 的是 看不 私家 稍微 税 第1E 等E
签收 红包封 纸 纸E 绑 给你E 绝 群友 群里我 色E 葱 蒸 表 要私下 认 记 证码 评E 试E 详情页 诺 课E 调
败 账手 账手续 货号 走私 超市 转圈E 转账手 软E 载 这价 这价格 退我 通 通过E 那款E 酸E 里我 金红
金红包 金行吗 链接发 销 门店 间E 院 隐私E 难 雪 靠 颗 风E 餐E 香 验证码 龙""",
    -10: """
,你 N点 N码 Scount Se Sin Smy_profile Spaid Spay_in SsignalE Sthe_app St恤 Svip SvxN Swifi Sx
S下单 S也 S交 S今 S你 S公 S加1 S加价 S加我 S原 S威海 S已 S帮 S店里 S开 S我给 S我要 S扫1 S提 S是
S最 S福 S私密 S稍 S统 S聊 S行 S路 S转发 S送货 S门 S领 accepted count expired gate great in_line
lolE lost loves model my_group_buy out profile_picture said service support thatE thisE t恤 v_neck
vivian who xl 下我 下见E 业 中E 也有E 人E 仔 付款码 价格N 信号是 信支 信支付 修 公告 冒 刀 分享 列
加我1 加我N 包裹E 压 又 台E 同款便 吗 吧E 周1 味 味E 哪E 啥E 团长E 图好 墙 失 妈E 威化 威海 学E 它
寸 小区 尾 库 微信支 微量 忙 快 快递 怎 恤 息 我们 抱 抵 播E 新E 是E 是小 期E 次 款方 油E 清 点 爸
牛 特价 球E 甜 甜E 电报E 病 的我 直接下 确 私信看 私密 税号A 笑E 米 线上 统计 群里 苦 茶 行E 补
表E 裹E 要私 见面聊 认证 议 误E 说, 请 谢E 谢谢 递 邻居 配送 错E 问 防 雨E 面包 题 高 麻""",
    -11: """
SN元 Sadd_me Sbio Scan Sgood Smy_shop Splatform Ssomeone Sthe Sv领 Swhich S代 S价格 S你发 S再 S减
S别私 S口令 S房 S房号 S找我 S拉我 S接龙 S果园 S水 S自 S见面 S跟 S转 S返 S通 S隐私 S领导 acceptedE
address back flight free late laterE lol neck of packE payE pleaseE says todayE which wifi wxN
举报 也 买N 了 事 京 亲 什 什么 件 佳 便说, 信头 信头像 信封 信里 光 全联 出来E 刀E 别私下 加上 午
单号L 博E 反 取 听 告E 在E 地 块E 妈 姿 子 客服E 就有 就有E 尺 带 干嘛 干嘛E 开E 影 待 微信头
微博E 意见 意见E 我1 我家 我有E 我问 或 所 打卡E 是 本E 枕 桌E 楼号 歉 段E 比 汤 活 活动 温 漏 狗
猫 甘 的图E 盐 看看E 私聊我 等 维维 罐E 置 群主E 聊你了 薄 薇姿 藏E 装E 要E 要加 评价 话的 读 账E
贵E 费 走私E 身 辣E 通知 那款 链接转 问下 降 限E 集 鞋 领导 额E""",
    -12: """
P我 Sdirectly S内 S别转 S到 S嗯 S微 S打 S找 S拉 S特价 S现 S老闆 S走私 S进群 S面 c example_tA
failedE me_if me_when missing ok someone tA today two vxN 主私 主私聊 之前 事E 以E 位E 信私 冰E 几
别信 动 化 历 取货 只 可以E 名单 名额转 哈 哈哈E 啊E 嗯 嘉 头E 奶 孩 安 实 小威 弹 拉我 换 文 晒
晚 服 盒 相信 看下 示 禁止 稍 站 糖E 细 罐 群主私 群聊E 聊聊 联E 菜E 见面 觉 警 配 锅 门 阿 隐私
额转 食 马 鱼E""",
    -13: """
1个 Sb Scheaper S后 S无 S果 S老 S自私 S请 b+ failed good is later okE pack paid q_abc up v+N v形
不要私 为 么E 付的 们E 会E 何 公 冷 到平台 券 加NE 加我名 号码 吃E 同款 后E 吧 哈哈 售后 啥 嘛E
图E 地址 天 奶E 好E 子E 定 小E 州 帮我 情 截 推荐 显 标 标E 核E 款E 气 水E 爱 白 直接在 短信E
私下转 税号 编号 聊天 自私E 荐 莓 西 让 让我 豆 走E 转发 转圈 钉E 雨 餐 饼 骗子""",
    -14: """
SN折 Sv S付款 S加 S单独 S团 S平台 S批 S抽 S新 S留 S直 S给 S那 down e it people room the tomorrow
v脸 wechat_pay 上我E 不到 个E 丰 他 到E 到平 发给 告 员 呢 品 太 密码 导 市 店E 微波 微转 微辣 心E
慢E 排 方便E 有点 机 条 梯 波 班 瓶E 站E 箱E 自私 袋 话E 误 课 赞E 超 路E 都走 都走平 量 错""",
    -15: """
N个E SdealE Sgroup Sme Srefund StelegramE S主页 S优 S优惠 S好 S更 S更便 S有人 S看图 S这 S闲 more
not or that too unit v姐 was 不 了N 件E 便E 再 刚 单E 哦 啊 外E 外卖 我,直 打不 时 机E 柜 栋 止 油
热 笑 群主 菜 衣 要的扣 说,私 起 路 退E 酸 长E 音E 页面""",
    -16: """
N号 SlineE S下 S别加 S平 S手续 itE my_order oneE pickup whatsapp_group 上线 乐 功 十NE 卡E 吃 回
大E 好 字E 干 形 急 我妈 手E 护 拿E 效 服E 查 模 死 物 看我E 着E 蛋 语 还 门E 面E""",
    -17: """
Sprice S上平 S信 S走平 加N 去E 口E 嘛 团E 已 慢 我想 提 教 盘 禁 编 薇薇 袋E 运 退 重""",
    -18: """
S打开 S比 refund when 上E 么 份E 别私 别转 叫 呢E 和 如 师 很 有人 期 杯 核 片E 瓶 生 糖""",
    -19: """
for_meE size 书E 人 冰 号NE 学 差 您 无 真 装 订单 谢 额 风 饭""",
    -20: """
Sa Sapp S便 S便宜 S在 please v领 保 坏 房 玩 现在 盒E 票 私下交 计""",
    -21: """
SvE S我 for_me 会 分 帮 版 的E""",
    -22: """
改 花 辣""",
    -23: """
哪 型 楼 看看 车""",
    -24: """
话NE 骗""",
    -25: """
份 单号 过E""",
    -26: """
加1E""",
    -27: """
S谁 吗E""",
    -28: """
了E""",
    -29: """
没""",
    -31: """
谁""",
}  # fmt: skip
"""Runs as `learned_hints.runs_of` gives them, by what they weigh, in tenths."""
