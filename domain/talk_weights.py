"""What neighbours say, and weighs against it.

From 25,204 lines of the corpora and 19,995 from elsewhere (sha256 ba6b2d70af34855c…;
docs/decisions/0019-solicitation-by-rules.md).

Made by `tests/support/hint_learner.py`, not by hand.
"""

from collections.abc import Mapping
from typing import Final

WRITTEN: Final[Mapping[int, str]] = {
    -1: """
Sjoin S相册 me_at 也卖 料E 返现E
    """,
    -2: """
,这里 1起拼 N折N Si_ll Ssame Swe_need S尾 S我微 S美团 S账号 directly_from do_you take the_linkE
the_price we_need 不出去 不能再 信吗E 几个 别的 到了给 到账N 发我E 啰 声 处理E 多便 多便宜 工E
序里下 我发的 我现 我老公 户名 换码 放心E 暗号E 福 置頂 美团 膏 设 起拼 轻 頂
    """,
    -3: """
+1单 +1条 +两 ,m ,说 1共N 1台 1台E 1圈 1盒E 1颗 N万 N万E N份E N元, N块钱 N条E N白 N薇 N薇薇 S+两
S1会 S1手 SN栋 SX加 SaN Sab SabE Sbeware Sbeware_of Sbrb SbrbE Scash_back Sfish Sjoin_the Skids
Slocker Smild Snb Snp SnpE Soffline Somg SomgE Soutside_is Sprivate_room Sqq弹 Sqq音 Srecipe
SrecipeE Sreported Sthx SthxE Stoo Sty StyE SvitaminX Sv姐 Sxxl SxxlE S下班 S免 S写 S写信 S减1
S别家 S别的 S加油 S加班 S加码 S加醋 S半打 S另外 S同意 S后N S嗯嗯 S团长 S备注 S好便 S威尼 S实 S密封
S小心 S尾款 S待 S戳破 S报个 S报价 S抱 S拿 S换头 S接 S提现 S提货 S改 S暗 S暗号 S来信 S某宝 S水印
S求加 S没有 S海 S滴答 S现价 S看到 S系 S系统 S紫 S维 S维修 S编号 S耙 S胃 S谢 S谢谢 S超市 S转卖
S退我 S选 S邀 S邀请 S陌生 S预付 S验 S验证 aN aNE ab abE after atNE at_pickupE berries beware
beware_of brb brbE bus by by_wechatE can_t cash_back cheaper_now cheaper_nowE checkE cilantro
cilantroE closedE codeE couponE dE dealE ends friend friendE friends here i_want inE k+N lb
link_expired link_expiredE m+1 m+N market me_at_the message my_order_number m号 m码 m码E nb np npE
numberL numberLE nuts nutsE omg omgE on_line on_tiktok only_pay only_pay_in orderLE outside_is
paid_by_wechat pay_in private_room qq音 qq音乐 q弹E recipe recipeE reported spam the_codeE thx
thxE too_small two_more ty tyE vitaminX wechat_payE what_s_the w款 xxlE you_can_pay 万E 下便宜
下取E 下载 下里 下面 不会私 不够E 不得E 不走高 不错E 东便 丝E 两个 两条E 两箱 两箱E 个单 个按
个按钮 中通 丰脐 丰脐橙 主页第 之 也加 也来 书攻 书攻略 买N送 了个 了便 了便宜 了吗 了吗E 了吧E
了打给 了给 京东便 介入 介入E 他奶 付宝到 付宝扫 付款吗 代付E 以不E 价找 价格还 企鹅杯 优惠吗 会私
会私聊 体E 你留N 佣金比 佳E 便利 便利店 信丰 信丰脐 信付款 信公 信公众 信功 信功能 信团长 信息 做
儿园 元, 兔 公室 内部E 写信 写信E 冷E 减1E 减N块 几点 出厂 利店 别家 别通 别通过 到微 到微信 制口
制口令 刷卡 剪 剪刀 办公 办公室 加w款 加两E 加冰 加房 加房号 加热E 加码 加过 加醋 加醋E 务 包啦
包啦E 包封 包封面 包抵 包抵扣 化饼 单吗 单吗E 单独称 卖券 博 卡片, 印E 发你地 发市 发市场 发微信
口打 另外 台介 台介入 台发 台有 台直 台直接 号是啥 司机打 同城 名E 后来 吧,我 吴 周末 命 哥 嗯嗯
器E 回我 团长了 图N那 图片N 图说 在加 在加我 在置 地址了 址了 址了E 堂 壁小 壁小区 士忌E 备注E
复制口 多 多多E 够E 太多E 夹N 夹NE 奖 好便 好便宜 妈妈 姐加 威化饼 威尼 威尼斯 娅 子的 字 定金E
宝便 宝便宜 宝到 宝到账 宝卖 宝卖N 宝同 宝扫 客户 客户E 家吗 家吗E 寄 密封 封面E 小群体 少了 少钱1
尼斯 尾款 工作 左转 左转E 平台介 平台发 平台有 平台直 幸 幼儿 幼儿园 广告 广场 应该 座 开吃 开吃E
异常E 微信公 微博 微波E 微软 微软鼠 微酸E 忌E 快手菜 惠 惠吗 惠吗E 意思 我去 我吗 我吗E 我妈E
我打给 我玩 戳破 房号N 手菜 手里 打印 扣扣子 扣除优 批发市 找E 找个 找我玩 抖音E 折 报数 报数E
抵扣 换头 换头像 排队E 接发我 接发货 接呗 接呗E 接找团 接转给 推 推销 搜不 搜不到 摆 改E 攻 攻略
料 旅 昕 春 昵称E 晒E 有人加 有保 有保障 有几个 有日 有日期 服务 机场 机打 权 条E 来信 枚 枚E
果汁E 柠 柠檬 校 格还 检 楼梯 檬 求加 求加1 汇款, 汤E 没看 波E 注E 洋 淘宝卖 添 添加 清仓E 滴答
滴答E 炉E 点1 点1下 烂 烧E 爸E 爸爸E 片, 状 独称 独称E 生E 生人加 用吗 用的 电话手 留N 略 的+ 的,
的单E 的吗E 的哈 盆E 看见 着 知道E 矩E 确认 碗E 票发 私下付 私下里 私信功 私信团 私聊团 私聊让
称重 答E 签字 籽 粉 糕E 系平 系平台 紫 红书攻 红包啦 红包封 红包抵 红烧 红薯 绕1圈 给我个 维他
维他奶 维维进 维进 维进群 群体 群体E 聊了 聊团 聊团长 聊我1 聊让 联系平 胖E 能用吗 脐 脐橙 色 莓+
葱E 蒸E 薇加1 蛋糕E 补货 规矩E 视频E 计时 计时E 让你转 设置 证码E 话听 话手 话手表 话费 语音E
说好E 说这 谁E 谁在 账限 账限额 货源E 费NE 走楼 走楼梯 走高 走高速 越便 越便宜 足E 车N 转卖 转发E
转发到 转账限 软鼠 软鼠标 过年 过期 过期E 过来 近 进小区 进来E 进群了 退了我 部E 都加 都说好 醋
醋E 里N 里付 里付款 量E 金比 链接呗 降价 限额 除优 除优惠 隔壁小 面加房 音乐 页第 预付 频E 颜色E
飞机上 馆E 驿 驿站 骗子E 高E 高速E 鱼N条 鸭梨 鹅杯 鼠标
    """,
    -4: """
+1打 +N组 ,下 ,会 ,在 ,多 ,我不 ,放 ,有 ,没 ,没有 ,点 ,点链 ,这 1下单 1个人 1倍 1倍E 1共 1单E 1张
1样E 1次 NN元 N两E N件E N我 N条 N瓶E N电 N电话 N箱E N组 N组E N那 N那个 S1共 SN抽 SN月 SN码 SN送
Sair Sapt Scall_me Scan ScancelE Schange Scheck_your Scontact_me Scontact_support Sdirectly_from
Se+ Sfacebook Sgroup_note Shalf Show_to Si_paid Si_want Sin Sinvite Sit Sleave_it Sline_is Sline群
Smedium Smy_profile Sn+ Son_my SorderL Spay_before Splease Sqq妈 Sqq飞 Sq版 Ssomeone
Ssomeone_asked Sswitch Stelegram_road SthanksE Stwo Susb Svitamin Svx系 Sv形 SwxN Sxl S不能 S两
S为什 S举报 S位 S位置 S体 S你有 S停 S全 S划 S划算 S别发 S到了 S加v S加十 S加厚 S加多 S加薪 S半 S卖
S厂家 S压 S发微 S发朋 S取 S口 S另 S可乐 S司机 S味道 S售后 S唯品 S在平 S在线 S地址 S备 S多少 S奶茶
S威士 S威露 S安 S小程 S小薇 S差价 S建议 S微冻 S微凉 S微咸 S微小 S微风 S微麻 S急 S想买 S我发 S我帮
S我没 S我用 S我转 S我这 S所 S打M S打开 S打折 S扣除 S把链 S抢 S抢到 S押 S押金 S排 S撤 S收款 S显
S晚上 S有问 S条 S条码 S来E S核 S欣 S正 S比淘 S满 S滴 S爬 S爱 S生 S省N S看置 S第N S等等 S算 S粉+
S紫薇 S绕1 S编 S群 S能 S自取 S英 S薇娅 S薇诺 S行E S规 S规格 S让我 S请加 S账 S赖着 S走廊 S超 S转单
S转弯 S辛 S辛苦 S返现 S还有 S还能 S邻居 S都 S重 S飞机 S黑 X加 X瓶 X瓶E X盒 a+N accepted air an
app_crashed app_crashedE app下单 asked asked_me asked_me_to atN点 at_pickup b+N be be_there before
boxE broken brokenE buildingNE by_wechat b座 b座N cake call_me call_me_at can_i_transfer can_pay
cancelE cheapE check_my_order check_your closed contact_support contact_supportE costco crashed
crashedE day dayE died directly_from_the doneE dozen e+ emailE extra fair farmE find_me_at floor
formula gateE google group_loves group_loves_this group_note hansE how_to i_paid i_transfer
i_wantN if_late if_late, invoice is_bad is_down is_downE is_locked is_lockedE is_slow join_the
largeE late, lbs leave_it line群太 load loadE locked lockedE longE loves_this me+ me_if_late
me_the me_to_pay me_your medium messageE mild mom moreE my_address my_email my_group my_mom
my_phone_died my_way my_wayE my_whatsapp_group n+ note on_insta on_my_way on_the_platform outage
outageE paid_by pay_before pay_outside_the pay_through pay_through_the pay_with peopleE phone_died
pickupE qq飞 qq飞车 q版 received receivedE refundE road roadN roadNE sent signal_is signal_is_bad
slow small someone_asked someone_asked_me sour spicyE store strangers strangersE sweet switch tAE
t_load t_loadE t_scan take_alipay take_alipayE teamE telegram_road telegram_roadN thanksE
the_farmE the_gate the_gateE the_list the_listE the_order the_receipt through_the through_the_app
to_the tooE usb vitamin vx系 vx系列 v型 v姐E v脸E v领N wantN wantNE wayE whatsapp_group_loves
whole won_t_load working xlE xxl 上价 上价格 上便 上便宜 下便 下取 下拉 下来E 下班 下自 下自提
下转账 不E 不保 不信 不出 不对E 不敢 不敢买 不能私 不通E 东西 两条 个价 个位 个位E 个团E 个是 个比
为什 为什么 么弄 么弄E 么搜 么搜E 么进 也可 也可以 也是 也要 书 书里 买N 了1个 了两 了你 了团长
了我 了我E 了没E 交易不 产地 享 人多 人私聊 人订 人订制 付吗E 付宝还 付款 付款了 代付 代拿 代拿E
以前 以用 价N 价代 价购 价购E 企鹅家 企鹅爸 企鹅牌 企鹅玩 众号推 会员号 会议 但是 低价E 余 你上
你懂E 你看下 你看看 你给 你进来 例 便宜, 保存E 信,我 信付了 信付的 信号, 信号的 信团 信封 信没回
信的 信群E 信群里 信读 信读书 倍E 倒计 倒计时 做E 傅 像是 先E 先生E 免费E 免运 公示 共 共N 关 具
内部结 再加1 凉E 减1 减两 出去E 分E 划算, 利E 别买 别买E 别的平 别的群 制链 制链接 加上E 加不 加他
加价购 加厚 加多 加大 加大E 加我两 加我那 加班E 加绒 加腸 加薪 动E 包装 十 十N 半E 半打 半打E
单独买 卖E 卖NN 占 占线 占线E 卡付 厂家E 厚 友E 发到 发到微 发微 发我1 发我看 发朋 发朋友 受E 变E
口味E 口见E 可以用 台上下 台上价 台比 号E 号X 号XE 号推 号的 号码牌 号被 司E 司机 同款E 吧,群 呀E
员号 员号L 周日 品会 哈哈哈 唯品 唯品会 喊我E 嗯E 团长私 园直 图发我 图给 图选 在微 在微信 坏了
块N 块钱E 型号A 城E 壁E 士忌 处理 复 复制链 多久E 多大 多的不 夜 大家付 大才 大闸 大闸蟹 头像是 姓
姿面 姿面霜 威士 威士忌 威露 威露士 娜 婶E 子多 字领E 存E 安全 安全E 官方旗 官网E 宜, 宝E 宝同款
宝宝E 宝还 宝还是 家付 家族 密E 尖 尖E 就行 尺码 差E 已私信 已经 巾E 巾N 师傅 常E 干嘛 平台比 幼
序下 序下单 序里 应E 廊 建个 弯 弯E 当E 录 往 得E 微便 微便宜 微信N 微信的 微信读 微信里 微冰 微冻
微冻E 微凉 微凉E 微咸 微咸E 微甜E 微风 微麻 微麻E 忌 怎么弄 怎么搜 怎么进 怡 慕 我1罐 我两 我了
我了E 我付款 我加1 我发你 我家 我收款 我未E 我的E 我的订 我看 我看看 截图 截图E 手机壳 手游 手游E
才能 打M 扔 扣子E 扣除 扫不 扫码取 扫码枪 找不 找不到 找我下 把我加 把链 把链接 报挂 报挂号 抬
抬头 按保 按保存 按语 按语音 按钮 换个群 换货 掉了 接去 接拍 接拿走 接点 推E 提便 提便宜 收到E 放E
放心 敏 敢买 敢买E 数量 方旗 方旗舰 旁 旁边 族 日E 日期E 早E 明天 易不 晒图 晒图E 晚点 智 最 有几
有吗E 机上 机壳 机票 机餐 机餐E 李姐 条码 来1下 来了, 来的 极 果N 果园直 果汁 枪 栋NE 树 树E 样 梨
梯E 楚 橙 款吗 款吗E 款完 款码E 止私 止私下 歪 比淘 比淘宝 池E 没回E 没接 消 液 液E 淘宝N 淘宝便
淘宝同 清E 清楚 漏了 漏了我 炖 点半 烧 照片发 煮E 爆 爬 爱E 片看看 独买 玩E 玩偶 现的 现货E 现金找
瑕 瑕疵 瑕疵E 瑞 瓜 瓜E 用等E 电影 电报挂 电池E 电话占 电话多 疵 疵E 疼 白+ 的v 的会 的卡 的呢
的呢E 的平 的平台 的是我 的那 的那款 盆 直接去 直接拍 直接点 省N 看企 看企鹅 看图选 看置 看置顶
知E 短 码 码不 码取 码放 码放大 码枪 码牌 碗 礼 禁止私 私人订 私信 私信没 私聊 私聊群 私货 私货别
积 积分 称 程序下 程序里 稍微便 窗口 等1 等1下 筷 签名E 米E 粉+ 粉E 精 糊E 糕 系v 系列 系团 系团长
系电 系电话 紫薇 红书E 线E 线下取 线下自 线下面 组E 绒 结果 绕1 给了 给你看 给我未 统 续 维修
维码放 缺货 缺货E 群了 群里E 群里的 老公 老婆 聊群 聊群主 联系v 联系团 联系电 胃 胖 能 能用 脸E
自提便 芋 苦E 茶味 莲 菜N 蒸 薇+N 薇加 薇姿面 薇娅 薇薇E 薇诺 薇诺娜 蟹 行,不 行卡付 行说 补给
补给我 被踢 被骗E 要的+ 见面说 观 规格 譜 譜E 订单号 话占 话占线 话多 话多少 话给我 话费E 说好
请码 请进 请进群 诺娜 读书 读书里 账号E 账被 账被骗 货别 货别买 货到了 购买 贵 贵1 贵1倍 费E 费N
赖床E 赖着 赠 赠品 走廊 走私货 走顺 走顺丰 越 足 踢 踢E 踩雷 踩雷E 身E 转E 转单 转弯 转弯E 转账被
辛苦 边下 返现的 还是微 还能 还要 这个比 进价E 进去 进来了 退回 送1E 送E 送货 通L 通LE 速E 邀请码
那 部结 部结构 酱E 酸奶 醒 里我E 里打 里的码 里看 金找 金找N 钮 钱了 钱退 银行说 链接付 锁E 长了
长了E 长按保 长按语 长私 问题E 闲鱼E 闸蟹 除 隔壁E 露士 面加楼 顶E 领NE 题E 颜色 飞机票 飞机餐
飞车 食譜 食譜E 饼E 首 首页 骗E 高速 鱼N 鹅家 鹅家族 鹅爸 鹅爸爸 鹅牌 鹅牌E 鹅玩 黑色
    """,
    -5: """
+1for ,我要 ,群 1for 1for_me 1份E 1参 1张N NboxesE N了 N份 N名 N座 N抽 N抽E N栋N N点E N点我 N盒E
N码E SaddN Sany Sbio Sbio_yogurt Scall_the Scan_you Scheap ScheapE Scontact_the SdiscountE Shello
Sis_it Sline Sn Sonline Soutside Spayment Sphone Sqq星 Sroom Ssaw Ssee Ssee_you Sskip Sthank
Sthank_you Stransfer_my Svc Swhat_time Swhere Swithout Swrong Sx S上 S不用 S举 S了 S了解 S低价 S依
S依赖 S信号 S免单 S减N S出厂 S别信 S加拿 S加湿 S加钱 S加长 S十1 S十N S千 S单 S名单 S周 S周N S哪
S商家 S坐 S太 S小威 S小票 S微波 S微甜 S微酸 S微醺 S懂E S成本 S我来 S扣 S扣1 S扫1 S扫N S把我 S折扣
S抵 S拉群 S搜 S早 S明 S昨 S昨天 S未付 S来找 S比上 S牛 S现在 S班 S盆 S直播 S看商 S看评 S纸巾 S耍
S耍赖 S芯 S草 S草莓 S薇姿 S评 S跟团 S转人 S转给 S运 S进价 S链 S链接 S问我 S隐 S马 X果 acceptedE
addN addressE app下 arrived arrivedE b+1 bE bag bagE best bio_yogurt boss call_me_when call_the
called can_you case change contact_the customer customer_service customer_serviceE d+N delivery
did did_i drops f+N fish forN freeE got hello inNE in_the_app is_at is_atN is_it it_on job
join_my_team large lateE leftE list listE loves l码E m meeting my_orderE my_seat my_seat_to
my_spot my_team noodles one_for_me online open order_numberE orders ordersE parking pay
price_drops qq弹 receiptE seat seat_to see_you service serviceE shippingE skip_the_line someone
spicy team thank thank_you the_link threeE tonight tonightE transfer_my_seat twice twiceE v+ vc
v姐拿 v字领 v形枕 v我N weak weak_here weak_hereE what_time where work works worksE wrong yogurt 万
上下单 上写 下午 不出E 不对 不收现 不管 不管E 不行 不要随 不错 业主群 丢 个头 主加 主群 久E 买过
了1 了NE 了NN 了打 交易被 享给 人私 仓E 他E 付了N 以现 以现金 们只 价NE 价多 价多少 会加 会加微 但
你的v 你给我 依 依赖 依赖E 保障E 信哥 信小 信打不 信扫 信扫码 信转账 信里打 修E 候 偏 健 像是我 光
克E 全E 再加 冻E 减NE 分享给 利 别扫E 别私聊 到了打 到红 到红包 刷 剂 剂E 功能 加wE 加个 加你微
加十 加州 加拿 加拿大 加楼 加楼号 加湿 加班 加葱 加载 加进 加钱 加长 动主 动主页 勿私 勿私下 包雨
北 匙 匙E 区 区找 区找我 医院 十E 参加E 友1 友1起 友圈发 双E 发货 另外1 叫我 叫我E 可乐 可以现
台不管 号M 号码E 同意 名片夹 后付 后付E 味道 咸E 哈E 哪个 啦 啦E 喜 喝E 回1 回头给 团主E 团长看
园E 图不 图好看 图标 圈发 在哪里 在家E 在群 在群里 在订 在订单 圾 坐 垃 垃圾 基 填 声E 外1 外面等
大v 大份 头给你 夹E 女 奶茶 好友1 好评E 妈+ 妙 妙E 姐拿 威E 媽E 字领 季 安E 宝扫码 家N 家在 宽
小区E 小威E 小票 小米 小美E 就是这 就行, 尼 尾号N 层 层E 差价 巴 干E 座NE 建议 开链 开链接 张N
形枕 微信小 微信扫 微商城 微妙 微妙E 微波炉 微笑E 微酸 快点 快递E 快递单 念 念E 急E 惠券E 想买
想要E 我不收 我了, 我们只 我再 我家N 我家门 我收 我未 我来E 我没 我私信 我老 我退 我链 我链接 户E
手指 打NE 打个电 打包E 打开链 打我电 打折 打给你 扣1参 扣手 扣手指 扣扣手 扫N 扫N维 批E 找到
找到我 找我领 把我 抖音上 报码E 拍E 拼E 换了 接下 接下单 接发 接进 提货 搜E 放门口 文章 日期 时E
时候 时间E 明 易被 易被骗 更贵 更贵E 有人私 有吗 有空 有立 有立减 有红 有红包 有虫 有虫E 未付
未付款 末 机杯 机杯面 李E 来 来E 来我家 杯面 板 构 果E 枣 栋N 框 桶E 棋 楼E 欣 款完成 死E 比上
比上次 汇率E 江 沙拉 波炉 注意 活动主 流E 消息 渠道E 游E 溯 溯源 满N 点给 点链 点链接 烛 照 照E 燒
爸爸 片N 片N张 片夹 牙 牛奶 独买N 率E 现价 现价N 球E 申 电费 留电 留电话 疫 疫苗 的也 的价格 的便
的便宜 的吗 的群N 皮E 盖 直接下 看商 看商品 看我发 看清 看评 看链 看链接 码M 码ME 码是多 私信发
私家E 私讯团 穿 答 系不 素E 红包雨 红薯E 级E 线下便 结构 结账 绳 绳E 群太 老卫 老闆 耍 耍赖 聊我
聊聊 联系不 肠 胶 腸 膜E 节 苗 英 菜谱 蓝莓 薇+ 薇芯 薯 薯E 虫 虫E 蚁 蚂 蚂蚁 蜡 蜡烛 血 裤 要多
要随 要随便 讯团 讯团主 记录E 诈 话打不 话给 该 说 请勿私 贴E 赖皮E 起来 跑 跳转 跳转到 踩 转我银
转让 边那 边那个 返利E 还是 这么 进小程 进来 违 退到 退款E 送 选 递E 递单 通过平 那单里 都不 都说
酱 里几 里打开 针 钥 钥匙 钥匙E 镜 长看 长私信 闆 门口E 闪 队E 限E 险 险E 障E 雷E 露 面等 面等你
音上 顺丰 颜 风E 飞机杯 饭E 骑 鸡蛋 鸭 麻E 鼠
    """,
    -6: """
+N十 ,私聊 ,都 1个号 1箱E 1罐E Nbags Nboxes Npeople N到 N包E N号E N星 N月 N李E N瓶 N的 N盒 SN号
SN块 SN维 Saa Sadd_one Scheaper_than Scheck_the Scoupon Sgot Shappy Sinstagram Siphone Sk+ Sl
SlineN Sline_pay Sm+ Smy_order Smy_phone Snever_pay Snice Sok Spay_in Sput Sput_me Sqq糖
Ssnap_peas Sthe Stracking Suse Sv+ SvipE Svivian Svivo Sv脸 Swhatsapp_is Swhich S业 S业主 S今天
S付给 S价 S几 S分 S分享 S加两 S加急 S厂 S发票 S叫 S唯1 S商 S地 S大 S威海 S客服 S密码 S对 S少 S尿
S差 S影 S微笑 S微缩 S惊 S惊喜 S找团 S抖 S抖音 S折 S拼成 S拿货 S提 S收银 S新群 S晚 S朋 S朋友 S汇总
S汇率 S源 S源头 S现金 S相信 S禁 S禁止 S私房 S私教 S私立 S秒 S签 S给我 S葡 S葡萄 S薇婷 S补 S裙 S要E
S要的 S订单 S请勿 S赖床 S走 S转账 S送 S门店 S隐私 S需 S需要 S顺 S预 add_me+ add_one alreadyE apple
apt bags boxes buildingN cE cash_on check_the contact_me_if declined declinedE don_t_send downE
expiredE filter ice iceE idE in_app it_s joinE k+ kids leaderE line_is line_pay long m+ me+1
me_when_you messaged_me mini my_phone never_pay never_pay_outside now orderL pay_in_app
pay_with_wechat peas pintier pintier_example put put_me saw school sizeE snap_peas supported
supportedE t_send text_me_when the_group the_line tracking transfer_my upE use vivo waiting which
with_wechatE yyds yydsE 上下 上角 下交易 下单就 下打 下棋 下棋E 不加 不够 不开E 不懂E 不是 不清
不用私 不要 不要转 业主 乎 也有E 买的 乱 了个微 事群 事群里 人E 人加 付后 付给平 令E 企鹅面 优惠券
会E 位置 作 你的微 佣 佣金 佳佳 信N钱 信付 信任 信回1 信小程 信没 信群 做法 像我同 像框 元E 充电
先付后 先生 公告E 兴趣E 具E 写 刚加 别乱 别信E 别发 别扫 到付 到我们 前台 加价E 加单 加微糖 加微辣
加油E 加热 加盐 加盟 勿 医 千 半 单位 单就行 单有 单独下 卡住 卡住E 卷E 去看 友拼 取件 取货E 叠加
口令E 台买, 台扫 台红 台红包 号后 号后N 合 同学 同学E 名单E 吐 吐司 员E 周N 咋 咨询E 品E 哥E 唯1
唯1E 商家 嘉薇E 嘴 回1下 回来 图片E 图给你 在哪 在哪E 地方见 型E 垫 士 壳E 头像框 好友拼 好可 姐+1
姨 威+ 威海 婆 婷 学校 孩子 宝上 宝付款 客户了 客服 家E 家猫 密码E 小窗户 就能 屏 工 己去 平台红
座N 康 延 强 得 微信付 微信群 微小 微店E 微笑 微缩 微醺 必 快E 怎么 思E 息E 惠券 意E 意思E 懂E
我下 我取 我同 我同学 我打 我打电 我换 我给 我自 截图发 户了 手表 打个 打包 打卡 打车 扣1E 扰 找你
押 押金 担 拿大 拿走 指 换E 排队 接E 推荐E 搜1 搜1下 支付 支付E 收银台 教E 敢 数第 数第1 斤 斤E
方见 是你 是啥E 是这 更新 更新E 有事群 机号后 来1 杯E 架E 柜E 根 根E 案 桶 梅 棋E 次E 款NE 正 步
步数第 汇率 没E 没有更 涨 淘宝上 滤芯 滤芯E 滴打 滴打车 滴滴打 火 点上 烤E 热E 牌E 独下 独下单 率
王阿 王阿姨 玩具 环 现金的 生人 用私 用私聊 电梯 电话联 登录 百 的1 的报 皮 盘E 直发 直发E 相机
看到 短信 码N 码发我 码领红 硬 私房 私教 私立 私聊你 科 程E 窗户 等等 签收E 管E 糊 线下见 给平
给平台 缩 网E 网页 美E 群昵 群昵称 群聊 聊你 聊你了 聊我E 能找 膜 自己去 自提 芯E 苦 荐E 菜谱E 葱
薇婷 行, 表E 裤E 要在群 觉得 言E 记录 话联 询E 详情 详情E 请勿 谢谢E 豆E 负 货E 赖床 走私 趣E 跳
跳过这 输入 返图 返图E 迟 退我E 退货 那边更 邻 都在平 醺 里说E 金的 银台 银台扫 链E 问题 阿姨
陌生人 随便 霜 面霜 饼干 验E 骨 高 鱼鳞 鲜E 鳞 鹅面 鹅面包 龙
    """,
    -7: """
,就 1份 1加 1加手 1打 1打E 1点 1罐 1起 N,这 Nfor N个 N包 N小 N李 N箱 N袋 N袋E S1加 SN点 Scancel
Scheaper Sd+ Sdiscount Sextra Sf+ Shi Sk Sless Smessage Smy_line Sno Son Sorder Sqq农 Sso Sthanks
Sthe_app Sv_neck Sv字 Swechat_pay Sw号 S不方 S付 S价格 S卫 S发 S发1 S围裙 S外 S威化 S帮我 S微商
S微微 S心 S懂 S我找 S扫 S搜1 S有坏 S有货 S来我 S渠 S渠道 S玉 S百 S相 S秒杀 S税 S税号 S第 S美 S群主
S群里 S薇薇 S裙子 S谨 S谨防 S赖皮 S走私 S跟 S退 S银行 S阿 S麻 aa address already another any
asking asking_for badE boxesE building coupon d doesn doesn_t done example_t f+ free get
group_buyE happy hi in_lineE iphone k left lineNE l码 one_for order outE pick_up pintier_example_t
qq农 qq农场 qq星 qq糖 see spot supportE time vxNE v字 wang week weekE 上我E 下单, 下单走 下店 下来
不收 业 个优 个优惠 主页面 举 举报 乐E 了我N 交E 今天 从 仔E 以私聊 们去 便宜E 便说 保障 信了,
信好 信好友 信扫1 信步 信步数 假E 停 偶 催 像我 儿 入E 全 分享 别加 别转账 到账 力E 加两 加油 包
包有 十1 十1E 单就 单走 单里E 南 博热 博热搜 卡 卷 参加 友加 双 发票 取E 变 可 台不 台价E 号私
同价 同价E 吧E 吵 呀 咸 哪E 哪里 喊 围裙 图发 地E 型号 壁老 壁老王 多少 够 头像E 套E 姐 学E 宝宝
室E 家 对 对E 小林 小薇 少E 带 帮我加 平E 平台不 床E 弹E 微信好 微信步 微博热 微商 微甜 微糖E
微辣E 懂就 我1个 我来 我联 我联系 我要 我这里 我那单 我都 打电 打电话 扣1 扣了 扣子 把E 投 报码
抽奖E 捷 接付款 接送 接龙E 收 收E 收到 收款方 收货 收银 放门 方便说 无私 昨 昨天 显示 晚上 有坏
有坏的 有特 有特价 朋 朋友 未E 桌E 步E 步数 气E 汁E 求 沙 没回 泡 清 游 源E 满 热搜 物业 狗 用 用E
用支 用支付 电报码 电视 番 的 的打1 的自 盟 直接送 直播E 看私 看私信 睡 码看 票E 称E 笑E 系统会 素
紧E 级 纸巾 线下店 给我妈 给我的 统会 编号L 缺 置E 群发 群里说 老师 肉E 脸 草莓 萌 萌E 要转账 规E
订单E 证码 评价E 话联系 请走 请走平 课E 谨 谨防 谱 财 账E 质 走, 身 转1 转给 转给你 远 退款到
通知E 邀 邀请 那单 那款E 都 配送 采 金行吗 销 闸 队 阳 陌生 限 院E 隐私 隔壁老 隻 靠 面上 面交E
音E 页面上 顺 领E 领的 颗E 额E 馆 香 验证码 黑 龙E
    """,
    -8: """
,不要 ,我在 ,让 ,让我 N件 N天 N段E N点 N这 N钱 SN元 Sa+ Sb+ Scash SddE Sdirect_flight Sdirectly
Sgreat Show Sline_up Snever Spaid Spickup SpriceE Sprofile_picture Sq币 Sq弹 Ssave Svip
Swhatsapp_group Swho Swifi S上面 S下单 S买 S他 S低 S你发 S全联 S再 S别私 S加N S加上 S加入 S图1 S多
S家 S底价 S成 S我给 S我都 S打 S支付 S收 S果园 S漏 S用 S直接 S知 S私厨 S私家 S私廚 S稍微 S粉 S谁加
S赔 S蹲 S过 S通 S通过 S面交 S首 S首页 add_me again againE anyone are bad cancel cardE cheaper_than
code courier d+ direct_flight expired from_the group_buy hans host how jaxon ji lineN line_up
locker me_if me_to missingE model my_group_buy never nice nowE payE pay_anyone pick q币 receipt
share t_pay_anyone thanks the_courier toNE weiN who with with_wechat won won_t 上很 下我 下见 丢了
两 丰 久 云 产 京东 仔 价格E 住E 你看 信号是 信里 俩E 元 冻 凉 列 别 到 办E 加上我 加微量 加急
加购E 单,不 单元 单号E 单里 卖N 卡吗 卡吗E 压 取消E 叠 台E 台付 同事 名字E 商品 喝 嘈 嘈E 嘛E
团长E 图1 图好 圈E 坏的 城 墙E 壳 外卖 多久 天E 夫 失败 失败E 夹 好看 好看E 妈E 姐E 姿 封E 小林E
居 山 巾 平台付 年 广 廚 录E 微信了 微微 微糖 快递 怎 想 意 感 我有E 截图给 扣NE 扣款 批号L 找N
找NE 报名E 持 提E 搜小程 搜搜 搜搜的 搜的 播 支 支持 新E 日 早 月 有N 有点 杀 来了 段E 汁 汇总 池
没有 油E 活 测 消E 温 滤 灯 点E 烤 烦 版E 现金红 班E 电报E 电池 的店 的我 的是 的联 的联系 看不 眼
码是 码进小 破 确 私厨 私家 私廚 私聊我 种 程 税 站E 等我 签收 纳 纸E 绑 给邻 给邻居 群聊E 考 色E
草 菜E 萄 葡 葡萄 薇姿 蛋E 行E 行卡吗 表 视 让你 议 论E 评E 试E 误E 诺 谁加 谁加我 调 谱E 败E
账的E 货号 贵E 赖皮 超市 蹲 车E 转圈 转我, 输 过了 运E 这个价 通E 通过E 速 道E 那款 酸E 金E 金红
金红包 锅 门店 问E 防 障 须
    """,
    -9: """
,你 1扫付 1般 N段 N码 Sadd_me Scount Scount_me SdealE Se Sf Sim SvxN S主页 S亲 S代理 S公私 S加价
S加我 S单号 S原 S名 S名额 S围 S图片 S型 S型号 S底 S开 S我要 S打N S批发 S报 S拒 S拼 S有 S水 S等 S行
S路 S转发 S转角 S这个 S退款 S门 a a+ at back count count_me gate hereE in_line itE late money, no
order_number profile_picture qq妈 q弹 so thatE thisE today todayE update when_you w号 xl 下见E
不会 付款码 以E 价格N 位E 体 佳 便说, 信了 信你 信头 信头像 信支 信支付 信看 值 假 公私 几 出来E
刀 刀E 券E 力 功E 加入 加我1 加我N 加购 午 原 厨 又 可以E 台,不 号私信 司 名额转 后面加 吗 听 味
商 嘉薇 国 在E 墙 失 奖E 套 姐+ 威化 子 孩 完成E 客服E 室 寸E 小区 小心 就有 就有E 库 应 弟弟
微信头 微信支 微量 忙 总 息 情E 情页 慢E 懂我 成功E 我1E 我NE 才 打1 打1E 扫付 护E 抵 提现 放 数E
方E 时间 是 是E 是NE 是小 本E 机NE 样E 格E 桌 楼号E 次 毛 汤 洗 滑 炉 爸 牌 猫E 甜 登 盐E 相信
看下E 短信E 示 禁止 税号A 等 等E 管 纸 线上 给你E 置 群友 耳 腐 般 街 补 衫 被骗 认 试 详情页 请
败 账单 赔 转角 过来E 退我 递 酒 间E 院 难 雨E 颗 额转 食 餐E 麻
    """,
    -10: """
,系 ,系统 1直 N斤 Sgood Sgroup Splatform S也 S交 S代 S公 S内 S减 S工厂 S微 S房 S房号 S扫头 S找我
S拉我 S接龙 S是 S果 S淘宝 S福 S私人 S稍 S线上 S统 S统计 S老 S能便 S自 S订 S转 S面 add_me_for
at_the failed failedE good great lol lolE of ok okE out pack packE people shipping support v_neck
vivian wechat_pay wifi wxN your_unit 不到 中E 主私 主私聊 事 以吗团 件 位 修 克 全联 公告 写E 冰E
别私下 加下我 加我微 去 反 取 名单 名额 告E 周1 味E 售后E 啥E 器 图E 块E 头E 它 完成 寸 尺 尾 床
弹 影 心 我+ 我们 我问 打不开 批号 把 挂号 挂号E 挺 换 文 方便E 服 服E 期E 条 款方 比 活动 流 点
甜E 看了 稍微 站 第1E 米 糖E 给我E 统计 维维 群主E 群主私 群里 群里我 聊天 装E 要加 觉 警 记 评价
说, 读 邻居 配 里我 钱E 链接发 链接转 错E 降 集 鞋
    """,
    -11: """
N栋 St恤 S下 S今 S你 S加1 S单独 S口令 S嗯 S小群 S已 S帮 S拉 S新 S私密 S给 S见面 S请 S返 S送货 S领
S领导 cart cartE it laterE missing n neck says signalE two t恤 vxN 东 也 了 事E 京 什 什么 付E
付的 便E 充 减 别信 助 包裹E 化 单号L 取货 只 名是 品 哈 哈哈E 嗯 嘉 奶 妈 州 干 开E 快 成功 我+1
我1 我在 或 所 护 报E 拉我 拒 推荐 播E 教 整 显 晚 板E 枕 核E 梯 楼号 水E 海 漏 特价 病 看看E
私信看 私密 税号 编号 罐 罐E 荐 衣 裹E 西 要E 要私下 见面聊 话E 谢E 谢谢 豆 费 载 辣E 退E 通 里E
问 面包 领导 题 餐
    """,
    -12: """
N斤E P我 SN折 Sv领 S到 S团 S客 S最 S特价 S留 b+ down example_tA me_when oneE or pleaseE tA than
the up v+N whatsapp_group 上来 么E 之前 他 入群 公 冒 冷 到E 动 台付E 同款 后E 员 啥 回 地 地址 太
奶E 子E 密码 小E 待 心E 恤 抱 晒 标E 模 款E 止 瓶E 白 盐 盒 稍 笑 细 绝 肉 莓 薄 让我 起 转发 通知
长E 问下 阿 雨 马 骗子
    """,
    -13: """
Sb S优 S优惠 S别 S手续 S找 S抽 S无 S现 S直 S自私 S进群 c flight is later paid pickup q_abc room
v形 v脸 们E 何 券 加NE 包E 十NE 单E 卡E 历 号码 吃E 哈哈 啊E 天 好E 字E 安 导 小威 市 微波 微辣 情
排 效 柜 标 气 油 波 爱 猫 直接在 私下转 联E 自私 自私E 菜 要私 见面 误 课 这价 酸 量 门E 雪 饼
鱼E
    """,
    -14: """
1个 N个E Sme Sprice Srefund Sv S别加 S后 S平台 S批 S更 S更便 S老闆 e more tomorrow was 不要私 个E
亲 加上 发给 吧 告 售后 啊 嘛 帮我 急 慢 我,直 我妈 截 机 机E 栋 片E 班 的图E 禁 群主 藏E 袋
要的扣 语 说,私 赞E 超 都走 错 门 页面
    """,
    -15: """
S付款 S加 S微信 S有人 S这 S那 my_order not v姐 不 为 乐 件E 别私 功 去E 吃 呢 和 坏 大E 如 实 形
手E 时 热 牛 生 盘 着E 箱E 让 路 路E 都走平 重 风
    """,
    -16: """
S好 S走平 too unit 书E 了N 再 刚 呢E 定 师 店E 打不 拿E 提 死 物 看下 看我E 茶 装 走E 退
    """,
    -17: """
N号 Sapp S信 S平 refund that 么 别转 加N 口E 叫 号NE 好 学 杯 玩 瓶 糖 编 薇薇 蛋 袋E 运 还 饭
    """,
    -18: """
S看图 for_me for_meE v领 上E 上线 人 份E 冰 哦 差 已 期 查 现在 盒E 面E
    """,
    -19: """
please size when 很 您 无 有人 票 花 谢 额
    """,
    -20: """
S便 S便宜 S在 保 房 核 版 计 订单
    """,
    -21: """
Sa S我 S比 会 分 哪 团E 型 改 楼 真 车 辣 过E
    """,
    -22: """
帮
    """,
    -23: """
的E 看看 私下交 骗
    """,
    -24: """
加1E 单号 吗E
    """,
    -25: """
份
    """,
    -26: """
了E
    """,
    -28: """
S谁 没
    """,
    -30: """
谁
    """,
}  # fmt: skip
"""Runs as `learned_hints.runs_of` gives them, by what they weigh, in tenths."""
