"""What neighbours say, and weighs against it.

From 29,229 lines of the corpora and 19,995 from elsewhere (sha256 ba6b2d70af34855c…;
docs/decisions/0019-solicitation-by-rules.md).

Made by `tests/support/hint_learner.py`, not by hand.
"""

from collections.abc import Mapping
from typing import Final

WRITTEN: Final[Mapping[int, str]] = {
    -1: """
S猪 金结账""",
    -2: """
1点吗 N折N Sjoin S发个 S外 S尾 S抖 S抖音 S招聘 S拼多 S第1 S群 S老师 cheapE commission friends this
you_can_pay 下载 今 付宝便 以不E 便宜两 信你E 几个 别的群 务 发E 和N 多多E 多少钱 字 宜两 宜两块
密 少钱 序E 店里 我现 户名 扫码登 找我拿 折 招聘 接龙 暗号E 服务 电话发 程序E 空调 聘 话发 账号E
边E 过期E 钱,都 银行""",
    -3: """
+1单 +1条 +N位 +N盒 +X领 ,都在 1共N 1台E 1圈 1瓶E 1颗 N,这 NforN N万 N万E N份E N元, N克 N克E N台
N块钱 N室E N白 S1会 SN室 SN码 SN箱 SaE SaN Sab SabE Sbeware Sbeware_of Sbrb SbrbE Sgood_deal
Sgreat_deal Skids Slocker Smia Smild SmildE Snb Snp SnpE Somg SomgE SpayN Spay_with Splease_don
Sprivate Sprivate_room Sqq飞 Sq版 Srecipe SrecipeE Ssame Ssml Ssomeone_asked Sthx SthxE Sty StyE
SvcE Svs SvsE Sv形 Swechat_is SxxlE S中通 S人 S信赖 S免运 S全 S减1 S别发 S加埋 S加宽 S加州 S加油
S加点 S加班 S加码 S加绒 S加醋 S半打 S发微 S另 S团里 S团长 S地址 S威尼 S密封 S尾款 S建议 S待 S微单
S微小 S微麻 S想买 S懂车 S我有 S扫地 S换头 S提现 S提货 S撤 S改 S暗 S暗号 S条码 S某宝 S求链 S没
S滴答 S滴露 S牛奶 S直播 S省N S系统 S群友 S请不 S谢 S谢谢 S账 S超市 S转告 S转眼 S辛 S辛苦 S过年 S选
S飞机 S验 S验证 X领 X领E aNE ab abE after app_crashed app_crashedE appleN asked asked_me
asked_me_to backE berries beware beware_of brb brbE broken brokenE by_wechatE can can_pay
card_declined card_declinedE changedE cilantro cilantroE closedE codeE couponE courierE crashed
crashedE credit credit_card credit_cardE dE dead deadE diedE directly_from email ends fishE goodE
good_deal great_deal great_dealE here if_late if_late, inE is_atN is_locked is_lockedE is_slowE
it_outside it_with k+N late, leave_it_outside link_expired link_expiredE load loadE locked lockedE
m+1 m+N market me_if_late me_to_pay messageE mildE my_group m号 m号E nb np npE number_changedE
nutsE off_today off_todayE omg omgE on_tiktok orderLE paid_by_wechat pay payN pay_again pay_againE
pay_works pay_worksE phone_diedE phone_number phone_number_changed picture please_don please_don_t
private_room qq飞 qq飞车 q版 received receivedE recipe recipeE slowE small sml someone_asked
someone_asked_me spicyE t_load t_loadE the_courierE thx thxE ty tyE vcE vs vsE v领N wantNE
wechat_payE wechat_pay_works won_t_load w款 xxlE 上平 上平台 下便 下便宜 下单那 下取E 下团 下私
下私信 不1 不1样 不清E 不能 不能再 不要随 不走高 不错E 东便 两份 两箱 两箱E 个价 个蛋E 个鸡腿
中奖E 中通L 主改 主页第 么进 书攻 书攻略 了吗 了打给 享给 京东便 人N 人NE 仁 介入 介入E 仓 付宝付
付现取 付的E 付链 付链接 代付链 代收E 价找 价的 企鹅杯 企鹅爸 企鹅饼 会被踢 但是 便利 便利店 便宜,
信付了 信付的 信号的 信哥 信团长 信息E 信赖 信赖E 信里打 元, 先E 兔 内部E 再加 冷E 减两 分享给 切
利店 到了E 到账N 刷卡 剪 加w款 加两E 加个微 加冰 加冰E 加埋 加宽 加宽E 加微波 加房 加房号 加点
加班E 加码 加醋 加醋E 包N块 化E 医院E 单买 单独称 单那 卖NN 卫星图 卫生 友圈晒 反诈 发我看 发货
口打 台上 台介 台介入 台发 台有 台规定 号是啥 司E 吴 品主 品主页 商品主 喂 喜欢 嘉薇+ 器E 团购N
团长给 园直 围 圈晒 在群 在群里 地址了 址了 址了E 埋 埋E 士忌E 复 多的不 夜 太多E 头N 女儿 姿面
姿面霜 威尼 威尼斯 娅E 婶E 官网E 定不 宜, 宝付 宝到账 家吗 家吗E 宽E 密封 尼斯 局E 屏 州E 工作
已经 平台介 平台发 平台有 应该 开吃 开吃E 开玩 开玩笑 式在哪 得E 微商城 微酸E 微麻 微麻E 忌E 快点
怎么进 意思 懂车 我发你 我女 我女儿 我拍 我玩 我玩E 我的页 我老公 我让 手办 手办E 手机没 手那
手那个 打不通 扣子E 扫不出 扫地 扫码枪 找团 找团长 找我玩 抖音团 抢到红 报挂 报挂号 抱歉 押金N 拆
换头 换头像 换货 捷运 排第 推 播间卖 收了 收到E 攻 攻略 攻略E 政 新 旁 旁边 旅 昕 星图 春 是啥
是骗 是骗子 有保 有保障 有几 有教 有立 有立减 有问题 机没 机餐 机餐E 条码L 来拿 果园直 枪 枪E 检
款直 款直接 止私 止私下 求链 求链接 泡E 消 滴答 滴答E 滴露 滴露E 漏了我 火E 烂 热吗 热吗E 照片发
爆款 爸E 爸爸E 牛奶E 物业E 独称 独称E 玩笑 玩笑E 现付现 现取 现取E 现金支 现金流 申 电报挂 疼E 的+
的会 的吗E 的码就 的群N 的那款 的页 的页面 看下私 看不清 看到的 看见 矩E 码NE 码扫不 码枪 码枪E
码登记 禁止私 福 私信发 私信团 积分E 空间E 等你 答E 籽 糊E 糕 红书攻 红烧 红的 红薯 红薯N 组 绑定
结账 绕1圈 给的 维E 维维E 置頂 群太多 老陈E 聊我1 能用吗 脏 腿E 色 芝士 芝士E 葱E 薇姿面 薯N 蛋糕E
被踢 被踢E 要N, 要NE 要的+ 要随 要随便 见面说 规定 规矩E 譜 譜E 计时E 订单号 设置 话听 询客 询客服
语音E 请不 请不要 请假 请假E 货到了 质 走高 走高速 起付 足 足E 跟团 转发E 转告 转眼 过期 近 返现E
还要 进价E 进小 进小区 进群了 退了我 邮 部E 都加 里打 里打开 里留电 里看 金支 金支付 金流 金流E
钱退 长, 长看下 长给 闪退 闪退E 闲鱼卖 间卖 间卖N 露E 面加房 音团 音团购 頂 页第 顺丰 领NE 飞机上
飞机餐 飞车 食譜 食譜E 马上 驿 驿站 高速E 鱼N条 鱼卖 鸡腿 鸡腿E 鹅杯 鹅爸 鹅爸爸 鹅饼 鹅饼干""",
    -4: """
+1打 +N组 +两 ,N栋 ,m ,你的 ,回 ,团 ,团长 ,在 ,多 ,好 ,我不 ,我给 ,我要 ,放 ,没 ,说 1个人 1件E 1倍
1倍E 1共 1单E 1台 1把 1把E 1盒E M号 M号E NN元 NN李 Nbags NboxesE N件E N份 N单 N室 N手E N抽E N星
N瓶E N电话 N盒E N组 N组E N群 N那 N那个 S+两 S1共 SM号 SNfor SN抽 SN斤 SN栋 SN送 SX盒 SappE Sapt
Sbio_yogurt Scan_you ScancelE Scash_back ScheapE Scheck_your Scontact_me Scontact_support Sdeal
Sdetails Sdirectly_from Sdirectly_to Se+ Sfish Show_to Si_paid Si_want Sid_like Sinvite Sit Sit_s
Sjoin_the Sjoin_us Sleave_it Smy_group Sn+ SorderL Soutside_is Spayment Sprofile_picture Sq Sqq妈
Sqq弹 Sreported Sswitch SthanksE Stoo Susb Svitamin SvitaminX Svr Svx系 Swhat_time Sw号 Sxxl S两
S为什 S举 S举报 S了 S了解 S从 S代签 S代购 S位 S低价 S体 S佳 S免 S免单 S公司 S写 S写信 S别的 S加厚
S加拿 S加薪 S加钱 S卖 S压 S司机 S同意 S后N S味道 S唯品 S商家 S喂 S嗯嗯 S在平 S在线 S备 S多少 S大v
S好便 S好的 S威士 S小程 S小薇 S差价 S已加 S影 S微冻 S微波 S微熟 S微甜 S微酸 S快递 S急 S我没 S我用
S打M S打折 S扣 S扣1 S扫 S抢 S抢到 S报价 S报名 S拿 S排 S搜1 S搜索 S显 S晚上 S本 S条 S柜 S欣 S正
S比上 S海报 S源 S源头 S满 S爬 S爱 S现价 S看到 S看商 S看置 S看货 S等等 S粉+ S系 S紫 S紫薇 S绕1
S维修 S编 S群昵 S耍 S耍赖 S耙 S胃 S蔚来 S要不 S规 S规格 S让我 S诚信 S走 S走了 S超 S跟团 S转给
S转账 S还有 S还能 S进价 S退我 S邀 S邀请 S邮 S银 S陌生 S预 S飞书 S马 S骑 S骑手 S鸡 S黑 X瓶 X瓶E a+N
arrived arrivedE atN: atNE atN点 at_pickup b+N bagE bagsE be be_there buildingNE by by_wechat b座
b座N cake can_i_transfer can_you cancelE cardE cash_back changed cheaper_now cheaper_nowE
check_my_order check_your click closed contact_support contact_supportE d+N did did_i
directly_from_the don don_t don_t_click doneE dozen e+ extra fair find_me_at forN formula freshE
gateE google group_loves group_loves_this hansE how_to i_ll_take i_paid i_transfer i_want i_wantN
id_like inNE in_appE in_the invoice is_at is_bad join_the join_us largeE lb lbs leave_it like
line群太 ll_take loading loadingE longE loves loves_this lu me+ me_your message messaged mild mom
moreE more_people my_email my_mom my_whatsapp_group n+ no_feesE not_loading not_loadingE
not_supported not_supportedE number_changed nuts on_insta on_the_platform one_box one_for_me
orderE outage outageE outside_is paid_by pay_through pay_through_the qq弹 q弹E refundE reported
sent signal_is signal_is_bad sour spam store storeE strangers strangersE switch tAE t_click t_scan
take_alipay take_alipayE teamE thanksE the_gate the_gateE the_group the_list the_listE through_the
through_the_app twoE usb vitaminX vr vx系 vx系列 v型 v型E v姐E v字E v字领 v推 v推荐 wantN weak
weak_here weak_hereE what what_time whatsapp_group_loves whatsapp_is_down xxl 万E 上价 上价格 上这
上这个 下来E 下自 下自提 不会主 不保 不出去 不加 不得E 不敢 不敢买 不管 不管E 不通E 不错 丢 两个
个位 个位E 个卖 个名字 个按 个按钮 个比 个蛋 个鸡 丸E 为什 为什么 主动 主动加 也加 也来 书里 买1
买N送 了NN 了下 了你 了吧E 了我E 了没E 了要 交易出 交易被 付了N 付吗 付吗E 付宝和 付款 付款吗 代付
代拿 以后都 以用 们群 价购 价购E 企鹅牌 会主 会主动 会员号 会议 但 位NE 体E 余 你留N 你的v 你看看
信公 信公众 信名 信回1 信团 信封E 信息 信私下 信群E 信读 信读书 信转账 信运 信运动 倍E 倒计 倒计时
偏小 先 先生 先生E 克E 公司 共 共N 具 内部结 再买E 再加1 写信 写信E 冰袋 减1 减1E 减N块 几点 出厂
划算 划算, 刚加 利 利E 别扫E 别的平 别通 别通过 到了给 到付款 到账E 制口 制口令 制链 制链接 剂 剂E
前 功能E 加上E 加不 加个蛋 加个鸡 加价 加价E 加价购 加你微 加单E 加厚 加大E 加我E 加我那 加拿
加拿大 加热E 加腸 加葱 加薪 加过 加钱 动主 动主页 动加 励 包邮E 医院 单,别 单有 卖N, 卡付 卫E 厚
参加E 友1 友1起 友圈发 发N维 发到 发到微 发微 发微信 发我1 发私信 发过 受E 可以用 台上价 台不管
台的货 台规 台这 台这次 号X 号XE 号有 号的 号码牌 司机打 同城 名E 名墙 后都 后都在 吵E 员E 员号
员号L 周日 命 咸鱼E 品会 售 唯品 唯品会 啦E 喜 嗯嗯 嘉薇E 回1 回1下 回头给 团长, 团长发 团长懂
团长看 围裙E 图N那 图上写 图发我 图片N 图给 图选 圈发 在哪里 在微 在微信 坏了 块N 块钱E 型号A 士忌
声 复E 复制口 复制链 外面等 多 多久E 多少P 大v 大v推 大才 大闸 大闸蟹 失效 失效E 头给你 夹E 奖励
女 好便 好便宜 好友1 姐加 委 姿E 威士 威士忌 威武 威武E 威露 威露士 子上E 字领 字领E 安全 安全E
宝E 宝上 宝同款 宝和 宝和微 宝宝E 客户 客户了 客服不 客服电 家E 家发 家电话 家直接 寄 小朋 小朋友
小票上 小群体 少P 少P我 少了 尖 尖E 尺码 尾号N 尾款 屏E 工E 己去 已加 巾E 常E 平台规 平台这 幸
广告E 序下 序下单 序里 应E 店名E 座 廊 开链 开链接 异常E 当E 影E 微便 微便宜 微信公 微信名 微信读
微信运 微冻 微冻E 微波E 微熟 微甜E 微笑E 微酸 忌 忙E 快些 快手E 性 慕 成E 我不收 我加1 我去 我发的
我吗 我吗E 我就是 我微信 我打电 我拼 我是N 我未 我未E 我自己 我要 截图 截图E 户了 房E 房号N 手指
手机壳 手游 手游E 才能 打M 扣1 扣个 扣个1 扣手 扣手指 扣扣手 扣款E 扫不 扫码取 找个 找我下 找我领
把我加 报名 抬 抬头 拿,我 按保 按保存 按钮 换个群 排队E 接去 接呗 接呗E 接在 接拍 接拿走 接转我
搜不 搜不到 放E 放心 敏 敏E 敢买 敢买E 文章 日E 日期E 时间E 明天 易出 易被 易被骗 星E 晒图E 晚点
更贵 更贵E 最 月E 有1 有写 有写E 有吗 有吗E 有图 有意思 有日 有日期 有空 有风 有风险 朋友E 服不
服不会 服电 服电话 机上E 机壳 机打 机杯 机杯面 机票 权 条E 来1下 来E 杯面 松 极 架 架E 柠 柠檬 树
树E 校 格表E 梨 梯里 椰 椰果 椰果E 檬 款到账 款吗 款吗E 款完 款完成 款请走 武E 歪 每人 比上次 水
没接 没收 波E 注意 洋 活动主 淘宝N 淘宝上 淘宝同 清E 游E 源头 漏了 潮 点上 烧 焦 熟 熟E 爬 爱你E
爸爸 片看看 玩E 玩具 现货E 现金找 瑞 生人加 用 用吗 电影 电影E 电梯里 电话吧 电话多 电话费 留N
留电 留电话 略 略E 疼 白+ 的v 的单E 的吗 的哈 的平 的平台 的是我 的红 的红包 的钱 的鞋 盟E 直发E
直接去 直接拍 直播E 省N 看商 看商品 看图选 看微 看微信 看清 看置 看置顶 眼E 着 知 知E 知道E 短
短信 码放 码放大 码是多 码牌 码登 码领红 碗E 票上 离 离开 私人E 私聊功 私聊群 积 积分 称 程序下
程序里 稍微便 穿 站外面 笑死 笑死E 答 筷 签名墙 签字 简介E 箱子E 米E 粉 粉+ 精 糊 系v 系列 系团
系团长 系电 系电话 紧E 紫 紫薇 线下自 组E 绕1 给你看 给我个 给我未 统 维码放 维达 缴 缴费 缴费E
群了 群体 群体E 群里留 老婆 耍 耍赖 聊功 聊功能 聊群 聊群主 联系v 联系团 联系电 肉1 肠E 胃 胶 腿
自己去 般E 芋 芝 芯E 茶味 菜N 菜谱 蔚来 薇+N 薇加 薇姐 薇姿E 虾 行卡付 补给 补给我 被骗E 裙摆 要看
见过 见过E 规格 计时 订单L 讨 让私 让转 让转账 许 设 证码E 诚信 话吧 话多 话多少 话给 话给我 话费E
详情 说好 请码 请进 请进群 读书 读书里 谁E 账被 账被骗 货地 货源E 贵1 贵1倍 费E 费NE 赖床E 赠品
走廊 走快 走顺 走顺丰 起来 越 踩雷 踩雷E 转1 转1下 转发到 转我银 转账被 输入 边有 过年 过敏E 过电
运动 还是 这个比 这么 这边有 进不去 进店E 违 违规 通L 通LE 速E 邀请码 那单里 那家 部结 部结构 都不
里我E 量E 金找 针 钮 链接呗 锁E 镜 长了 长发 长懂 长懂我 长按保 长看 门口 闸蟹 降E 降价 限额E 随便
需要E 露 露士 面 面加楼 面等 面等你 面霜 音乐 音乐E 顶E 领1 颜色 颜色E 风险 风险E 飞书 飞机杯
飞机票 食E 饼E 饼干 饼干E 馆E 骗E 高速 鱼N 鱼丸 鸡 鹅牌 鹅牌E""",
    -5: """
+1for ,scam ,scamE ,不要 ,咱 ,就是 ,有 ,没有 ,现在 ,私聊 1for 1for_me 1下单 1份E 1参 1张 1次 1瓶
N名 N座 N抽 N星E N条 N栋N N点我 N电 N盒 N码E SN月 Sair Scall_me Scan Scheap_and Scontact_the
SdiscountE Sdo Sfacebook Sgot Sgroup_price Shello Sl Sline_is Slink Smedium Sok Son_my Sonline
Spay_before Sphone Splease Sprofile Sqq农 Sqq星 Sqq糖 Sqq鱼 Sroom Ssaw Sshop Sskip Stelegram_road
Sthank Sthank_you Stransfer_my Stwo Swhich Swithout Swrong SwxN Sxl S上面 S不能 S你好 S你有 S依赖
S停 S出厂 S到了 S加多 S加湿 S十1 S千 S发朋 S取 S口 S名单 S名额 S周N S哪 S喊 S太 S奶茶 S安 S定 S宝
S小威 S工资 S帮我 S微凉 S微咸 S微火 S微焦 S微笑 S微醺 S惊 S惊喜 S懂E S成本 S我来 S我转 S所 S扣除
S扫墓 S扫头 S找团 S把我 S折扣 S抵 S押 S押金 S拉群 S拼成 S接 S支付 S早 S明 S有问 S未付 S来E S来信
S来我 S来找 S现在 S相 S看价 S看头 S私人 S第N S纸巾 S给现 S维 S群主 S能 S苹 S苹果 S草 S草莓 S薇姿
S薇诺 S行E S评价 S请加 S请大 S资 S资料 S走廊 S转1 S转单 S转弯 S返现 S邻居 S银行 S链 S链接 S隐 S顺
aN addressE air an app下 app下单 b+1 bE bag before bio_yogurt call_me called can_t case cheap_and
contact_the costco customer customer_service customer_serviceE day dayE declinedE delivery dm_d
door drops emailE f+N farmE freeE fresh from_the group_price hello is_down is_downE is_slow it_on
job join_my_team kid kids last leaderE leftE list listE l码E m me+1 me_at_the me_the me_when_you
medium meeting milk milkE my_cart my_cartE my_phone_is my_seat my_seat_to my_team my_way my_wayE
no on_my_way one online open order_numberE orders ordersE parking pay_before pay_in peopleE
phone_is price_drops qq农 qq农场 qq鱼 road roadN roadNE scamE seat seat_to service serviceE shelf
shelfE skip_the_line slow team telegram_road telegram_roadN text_me_when thank thank_you the_link
the_order the_receipt to_the tonight tonightE tooE transfer_my_seat twice twiceE uses v+ vitamin
v姐拿 v形枕 v脸E wayE which working worksE wrong w码E xlE yogurt 上便 上便宜 上写 上我 下我E 下班
不E 不上E 不会私 不信 不出 不出E 不去 不对 不对E 不能私 不要 不转 业主群 东西 个NE 个头 主加 主群
久E 么搜E 也可 也可以 也是 书 书同款 了1个 了NE 了两 了团 了团长 了打 了给 交E 交易不 产地 人私聊
人订 人订制 从 仓E 他E 代E 们只 们的 价E 价是多 企鹅E 企鹅面 众号推 会加 会加微 会私 你了团 你懂E
你的微 你给 你给我 依赖 依赖E 保存E 保障E 信任 信好 信好友 信小 信打 信扫 信扫码 修E 候 偏 做E 健
傅 像是我 像框 像框E 元E 充团 充电 免费E 入群申 入群聊 全E 关 具E 再买 冒充 冒充团 净 凉E 几栋 分E
别发 别扫 到了打 到红 到红包 加入群 加多 加大 加州 加微信 加楼 加楼号 加湿 加班 加盐 加绒 加载 动E
包啦 包啦E 包装 包雨 北 匙 匙E 区找 区找我 医 半 半E 半打 半打E 单,不 占线 占线E 印E 卷E 厂家E
去看 参加 友E 友拼 双E 发朋 发朋友 受 叠加 口味E 口见E 另外1 叫我E 台上下 台交 台交易 台付 台比
号E 号M 号推 号被 司机 同款E 名收 名片夹 呀E 味道 咸E 哈哈哈 哪里 喇 喊我E 嗯E 回我 回我E 回来
团主E 团购 团里便 团长私 图好看 图标 在家E 在订 在订单 在这买 场E 圾 垃 垃圾 城E 基 墓 墓E 壁老
壁老王 备注E 外1 多大 天的 头像框 好友拼 好评E 妈+ 妙 妙E 姐拿 姓 子加 子的 存E 季 官方旗 客户E
家N 家猫 家电 密E 密码E 小威E 小窗户 小米 就是我 就是这 层E 差E 师傅 帮我加 干E 平台交 平台付
平台比 座NE 延 建个 弯 弯E 强 录 形枕 往 微信好 微信小 微信打 微信扫 微信里 微凉 微凉E 微咸 微咸E
微妙 微妙E 微小 微店E 微火 微焦 微笑 必 快递E 念 念E 怎么搜 怡 急E 情页E 惠 想买 想要E 意E 懂E
成了 我1罐 我下 我了 我了, 我了E 我付款 我们只 我再 我妈E 我家E 我家N 我打 我收 我收款 我没 我的订
我看 我私信 我转你 我问下 截图发 所有 打NE 打个电 打开链 打我家 打给你 扔 扣1E 扣1参 扣群主 扣除
扫墓 扫墓E 扫描 批E 找E 抖音E 报码E 拍照 拼成了 拿大 指 换了 掉了 接下 接下单 接发货 接转给 接进
推荐E 提现 提货 提醒 收款到 放门口 效E 数第 数第1 料说 新鲜 新鲜E 方旗 方旗舰 施 施工 施工E 日期
早E 时E 时候 明 易不 昨天的 是你 是啥E 昵称E 有人私 有虫 有虫E 未付 未付款 李姐 条码 来 来1 来了,
来信 来信E 来的 杯E 板 构 枚 枚E 果汁 果汁E 枣 柜E 栋E 栋NE 样 框 框E 桶E 梅 正 步数第 武 死E 比上
求 求加1 汇率E 江 池E 沙拉 没回我 法 法E 注E 浴 涨价 液 液E 湿E 满N 炉E 点半 点给 烛 然 燒 爆 爱E
爱你 片N 片N张 片夹 牙 率E 环 珍 珍珠 理 瑕 瑕疵 瑕疵E 瓜E 生E 生人 电池E 电视 电话占 疫 疫苗 疵
疵E 的价格 的便 的便宜 的同 的呢 的呢E 皮E 直发 看我发 看有 看相册 看链 看链接 真便 真便宜 码M
码ME 码N 码不 码取 碗 礼 私人订 私讯团 称重 窗口 窗户 等等 签名收 管E 糕E 素E 紧 红书搜 红包啦
红包雨 级E 线下E 线下便 绒 结构 结果 给了 给房 续 绳 绳E 维他 维修 缺货 网E 群不 群发 群太 群申
群申请 群规 群里E 老公 老卫 聊我 能用 脸E 自提E 航 节 苗 荐E 薇+ 薯 虫 虫E 蚁 蚂 蚂蚁 蜡 蜡烛 蟹
行,不 要在群 讯团 讯团主 记录E 话占 话占线 话打不 该 详情E 说 请大 请大家 谁在 谢谢E 账限 账限额
购买 资料说 赖皮E 赠 走, 跑 跟团E 跳转 跳转到 踢 踩 转单 转弯 转弯E 转账限 辛苦 边更 边更便 边那个
过敏 返图 返图E 还是微 这里便 进小程 迟 迷 送1E 递E 那家E 邮E 都说 酱E 醋 醋E 采 里便 里便宜 里几
金找N 钥 钥匙 钥匙E 钱我 链接进 长不会 长私 问题 陌生人 限额 除 隔壁老 障E 隻E 雷E 霜 颜 饭E 首页
骑手 骨 高E 鲜E 鸡蛋 鸭 鹅面 鹅面包""",
    -6: """
+N十 ,先 ,就 ,所 ,点 ,点链 ,都 1个号 1件 1点 1箱E 1起 Nboxes Npm N个 N到 N包 N斤 N点E N瓶 N袋 N袋E
N这 S1手 SN块 SN开 Saa SaddN Sadd_one Sany Scall_the Schange Scheaper_than Scheck_the Scoupon Sfee
Sinstagram Sis_it Sk+ Sline Sline_pay Sm+ Smy_line Smy_order Sn Snever_pay Snice Soffline Sorder
Spay_here Spickup Splatform_fee Sput Sput_me Sq弹 Ssee_you Sshare Sv+ Svc Svivo Sv口 Sv脸 SwechatE
Swhatsapp_is Swhere Sw码 S不便 S业 S业主 S今天 S付 S代理 S以前 S依 S几 S分 S分享 S别信 S加两 S加十
S加长 S十 S十N S半 S厂家 S发票 S可乐 S周 S围裙 S地 S坐 S威化 S客 S密码 S小票 S差 S微信 S微景 S微缩
S我加 S我帮 S扫1 S扫描 S折 S拒 S拒绝 S搜 S收银 S新群 S昨 S昨天 S晚 S汇总 S汇率 S淘 S滴 S玉 S现金
S用 S盆 S相信 S私教 S秒 S签名 S简 S简介 S自取 S葡 S葡萄 S补 S裙 S裙子 S要E S要的 S警 S警惕 S订 S评
S请勿 S赖床 S转人 S过 S这个 S退 S门店 S问我 S阿 S隐私 S麻 addN add_me+ add_one alreadyE apt bags
best boss boxes cE call_me_when call_the cash_on check_the contact_me_if declined died don_t_send
expiredE filter get hours hoursE ice iceE idE in_app in_the_app is_it k+ large line_pay long l码
m+ messaged_me my_orderE my_phone_died my_profile_picture my_spot never_pay never_pay_outside noE
noodles now one_for orderL pay_in_app pay_outside_the pay_with phone_died put put_me qq星 qq肠 saw
see_you shippingE t_send tgE the_line threeE time transfer_my vc vivo v口 v口E v我N waiting week
weekE where with with_wechatE work works w码 yyds yydsE 万 上下 上下单 下交易 下午 下单, 下单走
下来 下棋 下棋E 下面 不便宜 不够 不懂E 不收现 不是 不清 不用私 不行 不要转 业主 丝E 个优 个优惠
个单 个团E 丸 乎 买的 了1 事群 事群里 交钱 亲E 人微 人微信 人私 今天 仔E 付E 付宝还 以前 以现
以现金 以私聊 价多 价多少 价是 价格E 优惠券 位置 低价E 作 依 保障 信小程 信账 信账单 像我同 像是
公告E 写 冻E 减E 别乱 别信E 别私聊 到付 前台 加密E 加微糖 加热 加长 助E 勿私 勿私下 区 千 单独下
单走 卖E 卡 卡住 卡住E 双 发票 取货E 口令E 叫我 可乐 可以现 台买, 台付E 台价E 台外卖 台扫 号后
号后N 号码E 合 同学 同学E 名额 后付E 吐司 咸 哥 哥E 啦 啰 喊我 喝E 园E 围裙 图不 图发 图片E 图给你
圆 填 墙E 壁E 壳E 外卖E 头像是 奖 套E 奶茶 姐+1 娃E 娅 娜 媽E 子加我 孔 学校 安E 宝付款 宝宝 宝有
宝还 宝还是 家 宽 小区E 小心 小林 小票 小美E 尼 层 工 差价 巴 平E 幼 座N 康 建议 弟 弟弟 得 微信账
微单 微景 微波炉 微缩 微醺 快E 思E 惕 惕加 惕加微 惠券 惠券E 想 意思E 我取 我同学 我换 我来E
我看看 我老 我自 我链 我链接 户E 打个 打我电 打扰 打车 扣NE 扣子 找不 找不到 找到我 把我 报名E
抽奖E 拒绝 拒绝私 拜 拿走 推E 描 提前 摆 播 支 支付 收 收银台 教E 斤 斤E 显示 更新 月 有事群 有特
有特价 有红 有红包 朋 朋友 末 机上 机号后 来我家 栋N 根 根E 案 梯E 楼E 欣 汇总 汇率 没有微 泡 波炉
流E 消息 清蒸 溯 溯源 滴打 滴打车 滴滴打 烤E 热E 煮E 牌E 独下 独下单 王阿 王阿姨 现金的 珠 瓜 用的
用私 用私聊 电费 登录 的举 的也 的卡 的报 的自己 盖 码 码发我 码是 码看视 私家E 私密E 私教 私聊团
程 粉E 粒 粒E 系不 系统会 素 红书E 线下面 给我 给我E 给我的 绝私 绝私下 统会 编号L 缩 网 网页 群昵
群昵称 老闆 聊团 聊团长 聊我E 聊聊E 联系不 腸 英 菜谱E 蓝莓 薇诺 薇诺娜 血 裙s 裤 要 要的自 言E
警惕 警惕加 订单E 记录 评价E 诈 请勿私 诺娜 豆E 负 账单 贴E 贵 费N 赖床 走私 踢E 身E 转让 边那 达E
退到 退我E 退款E 选 通过平 道E 那 那款E 邻 醺 金的 银台 银台扫 链接付 锅E 长私信 闆 门口E 问题E
队E 陌生 限 隐私 隔壁E 隻 面上 面交E 鞋E 页面上 领的 题E 飞机E 首 验E 鲈 鲈鱼 鳞E 麻E""",
    -7: """
,我在 ,等我 1加 1加手 1张N 1打E 1罐 1罐E N,咱 Nfor Npeople N两E N件 N天 N小 N月 N李E S1加 SN号
SN点 SN维 Sbio Scancel Sd+ Sdiscount Sf+ Shappy Shi Siphone Sk Sless SlineN Smy Smy_profile Son
Sq币 Ssee Ssomeone Sthanks Stracking SvipE Svivian Swechat_pay Swhatsapp_group S不方 S他 S付给 S价
S信号 S减N S加入 S加急 S发 S发1 S叫 S唯1 S商 S多 S威信 S少 S尿 S店 S微商 S微微 S心 S懂 S我发 S扫N
S扫码 S拿货 S朋 S朋友 S淘宝 S漏 S牛 S百 S知 S稍微 S税 S税号 S薇娅 S薇婷 S订单 S赖皮 S运 S面交 aa
add_me already any anyone are asking asking_for badE boxE boxesE buildingN change coupon d+ doesn
doesn_t downE f+ fish floor free group_buyE happy hi host i_pay_cash iphone it_s joinE k line_is
locker me_to nice pay_anyone pay_with_wechat pick pick_up pintier pintier_example post qq妈 q币
scam school see someone spicy supportE t_pay_anyone tracking wang won won_t w号 上很 下加 下取
下就有 下店 不便 不收 个有 主页面 举报E 买过 乱 了我 了我N 产 人加 付后 令E 们这 体 佣 佳佳 信N钱
信刷 信步 信步数 信看 信私聊 信群 信群, 信返现 俩E 做法E 催 像我 先付后 全 兴趣E 出去E 别加 别走,
到 到我们 力E 加两 加入 加十 加微辣 加我两 加油E 加盟 包 十1 十1E 单位 单元 单就行 单里E 南 卡吗
卡吗E 卷 参 发我E 发照 发照片 取件 可以 台红 台红包 号私 同价 同价E 同意 名单E 后付 吐 吧,群 吧E
吵 周N 咨询E 哈E 售后E 唯1 唯1E 商家 嘈 嘈E 嘴 在哪 地方见 坐 型E 垫 城 士 声E 够 大份 姨 威E 婷
孩子 宝便 宝便宜 室E 对E 少E 就行, 居 工资 平台红 广 床E 底E 微信封 微信步 微信群 微商 微微 微甜
微糖 微糖E 微辣E 快递员 怎么 息E 意 感 懂就 懂我 我1个 我NE 我两 我同 我来 我的E 我退 我那单 我都
手表 打包 打包E 打印E 打电 打电话 扣了 扣款 扫N 扫N维 找你 找到 找老陈 把E 报码 押 押金 换E 捷
排队 接E 接付款 搜1下 搜搜 搜搜的 搜的 支付E 收银 放门 敢 数量 方见 族 时间 昨天 是这 晚上 未E 果N
格E 桶 棋 棋E 次E 款NE 步 步E 步数 气E 没E 没有更 没看 洗 涨 渠道E 游 滤芯 滤芯E 烤 烫 热搜E 牛奶
物业 独买N 率 现价 现价N 电报码 电梯 番 登 的打1 皮 盘E 直接点 睡 硬 票E 私下加 私人微 种 科 红薯E
纸巾 线E 线下取 线下店 给平 给平台 置E 美E 群里说 老师 考 胖 能E 能找 膜 苦E 草莓 萌 萌E 薇娅 薇婷
薯E 行, 行卡吗 裙带 裤E 要转账 规E 让你 证码 询E 请勿 谱 赖皮 走,等 趣E 跳 跳过这 转NE 转给你 输
进来 退款到 退货 送E 送货 递员 通 通知E 速 那单 那边更 都在平 醒 里E 里的码 里说E 金E 钉钉E 链E 闪
闭 闸 阿姨 陈E 险 险E 障 顺 须 领E 馆 验证码 骑 鱼鳞 鳞 鹅E 鼠 龙E""",
    -8: """
1份 1打 1支 1直 1般 N包E N号E N斤E N李 N段E N的 Sa+ Sb+ Scash Sdirect_flight Sdirect_from
Sdirectly Sextra SfbE Sgreat Sline_up Snever Soutside Spay_in Ssave Ssnap_peas Sso Sthe Sthe_app
Suse Sv_neck S买 S低 S加N S加上 S加价 S单 S单号 S卫 S厂 S名 S图1 S图片 S外卖 S家 S对 S工厂 S店里
S微E S我找 S打N S提 S有 S有坏 S有货 S每 S没有 S渠 S渠道 S私厨 S私家 S私廚 S私房 S私立 S秒杀 S第
S粉 S美 S薇薇 S谁加 S谨 S谨防 S走私 S蹲 S骗 S骗子 X果 againE another at bad building cancel
cheaper_than class classE courier direct_flight direct_from do_you done example_t fbE got
group_buy hans hereE in_lineE jaxon lateE left lineNE line_up missingE my_group_buy never order
outE peas pintier_example_t qq糖 share sizeE snap_peas spot supported supportedE thanks
the_courier upE update use vxNE weiN when_you with_wechat 下E 下单就 不要加 东 丢了 两 久 乐E
也有E 京东 付给平 们去 住E 你看 佣金 便说 信了, 信你 假E 做法 偶 儿 元 光E 入E 写E 冻 凉 别 别买
别转账 刷 办E 功E 加上我 加单 加微量 加购E 勿 包有 十E 单就 单里 博热 博热搜 原 厨 取E 叠 台,不
台E 台不 同事 名字E 呀 品E 哥加 哪个 商 商品 图1 在哪E 坏的 型号 墙 壳 多久 多少 大家在 天E 失败
失败E 头像E 夹 姐 姐+ 婆 宝扫码 宝有优 室 家在 对 小哥 小林E 山 已私信 带E 平台不 廚 弹E 微博热 总
情页 成功E 我加 我加E 我家门 我给 我联 我联系 截图给 打印 扰E 批号L 找N 找NE 投 担 拼E 接发我 接送
提E 搜1 搜了 收到 收款方 收货 放 方E 方便说 无私 日 昨 更新E 有N 有坏 有坏的 杀 果E 橙 汁E 池 流
测 满 滤 火 灯 热搜 照 照E 照片E 牌 牛 用E 用支 用支付 电池 电话联 百 的 的1 的联 的联系 盟 直接送
看下E 看了 看到 看私 看私信 破 私厨 私家 私廚 私房 私立 称E 程E 稍微 税 站点 第1E 等我 签收E 管 级
纳 线下见 给我妈 给邻 给邻居 缺 耳 肠 脸 腐 般 草 萄 葡 葡萄 葱 蛋E 行E 街 衫 被骗 觉得 记 试 话联
话联系 详情页 请走 请走平 课E 谁加 谁加我 谨 谨防 谱E 财 败E 账的E 货E 货别 货别买 货号 蹲 车E
转我, 转给 载 过了 运E 这个价 远 通E 邀 邀请 那款 都 酒 金行吗 钱E 队 阳 院E 靠 面包 颗E 风E 香
骗子加 高 黑 龙""",
    -9: """
,系 ,系统 1扫付 N栋 N段 N点 N码 N钱 Pno Sapple ScashE Scheap Scount_me Se Sf Show Sim Smessage
SpriceE Svip Sv字 Swho Swifi S上 S不用 S亲 S全联 S公私 S哦 S围 S型 S型号 S底价 S成 S我给 S我要
S我都 S批发 S找我 S报 S收 S水 S海 S直接 S稍 S等 S签 S算 S能便 S芯 S赔 S转 S转发 S转角 S退款 S通过
S面 S首 S首页 a a+ add_me_for address again code count_me d expired how ji lineN money, nowE
order_number pickupE q弹 receipt signalE so thatE v字 who your_unit 下我 下见 不会 不开E 业 举 买N
云 付宝有 付款码 位 佳 信付 信扫1 假 停 充 克 公私 刀 分享 列 别买E 到账 券E 力 功能 加下我 加急
加油 加购 助 包E 包封 包封面 单号E 压 友加 反 取消E 变 号私信 后面加 咋 哪E 商E 喊 喝 嘉薇 国 地E
夫 失 奖E 套 好可 好看 好看E 姐E 姿 它 完成E 封E 小区 就能 巾 年 床 应 录E 微信付 心 忙 怎 成功
我1 我1E 我在 我家 我有E 打1 打1E 打不开 扫付 扰 抖音上 拒 持 挂号 挂号E 挺 接便 接便宜 搜小程 播E
支持 新E 早 星期 来了 松E 板E 样E 桌 楼号E 毛 汁 沙 没回 没有 消E 清 源E 滑 点E 烦 版E 狗 猫E
现金红 班E 甜 用微 用微信 的店 的我 的是 的自 盐E 直接下 眼 码进小 税号A 笑E 等E 红包封 纸 纸E
给你E 绝 置 群友E 群里我 聚 肉 肉E 色E 蒸 薇姿 表 要私下 视 议 评E 试E 请 诺 调 费 赔 超市 转圈E
转角 通过E 邻居 酸E 里我 金红 金红包 银行E 销 门店 问E 间E 防 院 难 雪 音上 颗 餐E""",
    -10: """
,让 ,让我 Scount Sgood Sno Spaid SsignalE St恤 SvxN Sx S下单 S也 S交 S今 S价格 S你发 S公 S别 S加1
S威海 S帮 S底 S开 S拼 S是 S果园 S禁 S禁止 S福 S私密 S线上 S统 S统计 S老 S行 S见面 S跟 S转E S送 S门
S领 accepted at_the cart cartE count gate great in_line lol lolE lost model my_shop n of says
support thisE toNE today todayE v_neck xl 上来 下见E 中E 丰 事 人E 仔 以吗团 价格N 便说, 信号是
信封 信支 信支付 信里 修 值 光 冒 冰E 减 几 刀E 加我N 加我微 包裹E 午 单号L 卖N 又 号码 司 名单
名是 吗 听 周1 味 味E 啥E 器 团长E 图好 圈E 头E 妈E 威化 威海 学E 完成 寸 寸E 小薇 就有E 尺 尾 库
开E 微信支 微量 快 快递 息 情E 我+ 才 打卡E 批号 把 护E 报E 抱 接扫E 推荐 数E 整 是E 是NE 是小 本E
机NE 桌E 次 款方 歉 段E 汤 油E 温 炉 爸 球E 病 看不 确 私下转 私密 等 签收 米 线上 绑 统计 群友
群里 聊你了 苦 茶 荐 补 表E 裹E 要E 要私 见面 见面聊 认 话的 误E 说, 读 谢E 谢谢 败 账手 账手续
转账手 轻 退我 递 配送 错E 雨E 鞋 题 麻""",
    -11: """
,你 P我 SN元 Sin Smy_shop Splatform Sv领 S代 S你 S再 S别私 S加我 S原 S口令 S嗯 S小群 S已 S房 S房号
S拉 S拉我 S接龙 S群里 S聊 S自 S路 S送货 S通 S领导 back late laterE neck out payE profile_picture
said shipping the t恤 vivian whatsapp_group wifi wxN 主私 主私聊 举报 了 京 亲 什 什么 件 位E 信头
信头像 全联 公告 出来E 别信 别私下 加我1 动 博E 去 取 告E 哈 啥 嘉 在E 块E 妈 子 客服E 就有 带
干嘛 干嘛E 弹 影 微信头 微博E 恤 意见 意见E 我问 所 抵 换 是 晚 枕 楼号 水E 活 活动 漏 点 特价 甘
甜E 看看E 示 禁止 私信看 私聊我 税号 糖E 维维 罐 罐E 群主E 群主私 聊天 联E 薄 装E 要加 觉 评价 贵E
身 配 链接转 问 问下 限E 集 领导 额E 马""",
    -12: """
S减 S别转 S团 S微 S打 S抽 S特价 S直 S请 S返 acceptedE example_tA good is me_if me_when missing ok
oneE pack packE people pleaseE q_abc tA than v+N vxN wechat_pay 之前 也 事E 以E 会E 信私 加上 化
取货 可以E 同款 名额转 后E 品 哈哈E 嗯 地 地址 孩 安 密码 小E 小威 州 待 我+1 我们 或 护 拉我 教
文 晒 期E 标E 核E 猫 电报E 盐 盒 相信 短信E 稍 站 细 编号 群聊E 聊聊 菜E 警 账E 转发 转圈 辣E 通知
钉E 锅 阿 降 额转 食 饼 鱼E""",
    -13: """
1个 Sadd_me Scheaper SdealE S优 S优惠 S内 S加 S单独 S批 S找 S新 S无 S果 S现 S留 S给 S自私 S进群 b+
down failed failedE flight it later okE paid two up v形 不到 不要私 么E 他 何 便E 公 冷 券 加NE 历
只 告 员 哈哈 售后 啊E 嘛E 图E 奶 奶E 定 帮我 微波 心E 排 方便E 显 服 条 标 梯 款E 比 气 波 爱 瓶E
白 的图E 直接在 看下 站E 笑 自私 自私E 莓 袋 西 让我 豆 赞E 走E 超 退E 门 页面 餐 骗子""",
    -14: """
N个E SN折 Sb Sgroup Sv S付款 S到 S后 S平台 S手续 S最 S有人 S老闆 S这 S那 S闲 c itE or room v脸
上我E 为 付的 们E 到E 到平 单E 发给 吃E 天 太 好E 导 市 微转 情 慢E 我,直 截 有点 机 栋 止 班 群主
藏E 让 课 路E 都走 都走平 量 链接发 错 长E 雨""",
    -15: """
Sme Srefund S上平 S下 S好 S看图 e more that tomorrow v姐 was 不 个E 了N 件E 刚 到平台 吃 吧 呢 啊
回 外E 子E 实 微辣 打不 拿E 效 柜 油 物 着E 菜 衣 要的扣 话E 误 说,私 起 这价 酸 面E 音E""",
    -16: """
N号 SlineE StelegramE S主页 S别加 S平 S更 S更便 my_order pickup unit 上线 乐 卡E 去E 口E 外卖 好
师 干 店E 形 急 慢 手E 时 服E 机E 模 死 生 盘 禁 袋E 语 路 运 还 重 门E""",
    -17: """
Sprice S信 not too 书E 再 十NE 大E 字E 我妈 提 杯 热 瓶 看我E 箱E 编 蛋""",
    -18: """
S打开 S走平 上E 冰 别私 功 加N 叫 呢E 和 哦 嘛 团E 坏 如 差 已 期 查 核 玩 糖 退 额""",
    -19: """
Sapp for_me for_meE please refund size when 么 人 份E 别转 号NE 学 很 您 房 无 有人 片E 现在 票
薇薇 装 计 谢 风 饭""",
    -20: """
Sa SvE S便 S便宜 S在 S比 v领 保 盒E 私下交 订单""",
    -21: """
S我 版 的E 真 花""",
    -22: """
会 分 型 帮 改 楼 车 辣""",
    -23: """
哪 骗""",
    -24: """
份 看看 话NE""",
    -25: """
加1E 单号 过E""",
    -26: """
吗E""",
    -27: """
S谁 了E""",
    -30: """
没 谁""",
}  # fmt: skip
"""Runs as `learned_hints.runs_of` gives them, by what they weigh, in tenths."""
