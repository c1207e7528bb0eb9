"""What neighbours say, and weighs against it.

From 27,448 lines of the corpora and 19,995 from elsewhere (sha256 ba6b2d70af34855c…;
docs/decisions/0019-solicitation-by-rules.md).

Made by `tests/support/hint_learner.py`, not by hand.
"""

from collections.abc import Mapping
from typing import Final

WRITTEN: Final[Mapping[int, str]] = {
    -1: """
Si_ll S看头 划 加wE 广告 服务 简介有 返现E""",
    -2: """
+1条 N折N Sjoin S不 S团长 S招聘 S猪 S评论 can card_declined card_declinedE cheapE commission
friends on_the 个价 付宝到 信你E 几个 划算 到账N 加1 务 单买 卖N, 发E 复 多 多多便 多少钱 宝到
宝到账 少钱 店里 户名 打车E 招聘 是N 电话发 线下E 聘 要1 要N箱 话发 账号E 跟团 进小 骗子E""",
    -3: """
+1单 +N位 +N小 +X领 +两 ,m ,说 ,都在 1共N 1瓶E 1颗 NforN Nqq N份E N克E N块钱 S+两 S+十 S1会 S1手
S1打 SN抽 SX盒 SaE Sab SabE Salipay_works Sbeware Sbeware_of Sbrb SbrbE Scheck_your Shalf Skids
Sleave_it Slocker Smia Smild Snp SnpE Somg SomgE SpayN Srecipe SrecipeE Ssame Ssignal_is Ssml Sthx
SthxE Stoo Sty StyE SxxlE S下班 S免 S写 S写信 S减1 S划 S划算 S加宽 S加拿 S加班 S加绒 S加醋 S另 S喂
S团里 S在线 S地址 S垃 S垃圾 S备注 S多少 S密封 S小心 S尾 S建议 S待 S微小 S微麻 S快递 S成团 S我没
S戳破 S打折 S把 S报价 S抱 S换头 S改 S暗 S暗号 S某宝 S橱 S橱窗 S比淘 S水印 S没 S淘 S滴答 S现价
S看评 S算 S维修 S编号 S群昵 S规 S规格 S谢 S谢谢 S走了 S超市 S选 S问 S预付 X盒 X领 X领E ab abE
add_me_to after alipay_works app_crashed app_crashedE appleN app下 app下单 atNE atN点 backE
berries beware beware_of brb brbE bus by_wechatE cake cake_is cheaper_now cheaper_nowE check_your
cilantro cilantroE codeE couponE courierE crashed crashedE dE directly_from farmE fishE in_appE
instagram is_at is_atN is_locked is_lockedE k+N leave_it link_expired link_expiredE load loadE
locked lockedE m+1 m+N moreE my_group m号 m号E np npE nuts nutsE omg omgE on_tiktok orderLE
paid_by_wechat payN pay_again pay_againE q弹E recipe recipeE signal_is_bad sml spam storeE t_load
t_loadE the_courierE the_farmE the_linkE thx thxE ty tyE v领N wechat_payE what_s_the won_t_load
w款 xxlE you_can_pay 万别 下便宜 下私 下私信 不1 不1样 不会主 不得E 不用发 不能再 不要 不走高
不通E 不错E 两个 个蛋 个蛋E 中午 为是 主动 主动加 主页第 么搜E 之 买N送 了,团 了下 了两 了吗 了吗E
了打给 交易出 享给 人签 今 介入 介入E 仓 付款了 付款吗 付链 付链接 代付链 代拿 代拿E 以为是 价代
价找 价格还 企鹅家 企鹅杯 企鹅爸 企鹅牌 企鹅饼 众号推 优惠吗 会主 会主动 但是 你看看 你进来 便宜,
信付了 信付的 信公 信公众 信名是 信息E 信没 信群E 值E 做 先E 先生E 免打 免打扰 兔 内部E 内部结
写信 写信E 冰袋 减1 减1E 减N块 分享给 到了给 制E 剪 剪刀 加w款 加两E 加个蛋 加你微 加冰 加冰E 加宽
加宽E 加房 加房号 加拿 加拿大 加过 加醋 加醋E 动加 包抵 化E 化饼 千万 千万别 单独称 卫星图 卫龙
去拿E 友圈发 发市 发市场 发货 发过 口打 可以 台上 台介 台介入 台发 台规 台规定 号推 号是啥 司E
司机打 同城 后来 吗团 吗团长 吴 咸鱼E 品主 品主页 商品主 喂 喜欢 嘉薇+ 器E 团长, 团长发 团长懂
团长给 园直 围裙E 图片N 圈发 在置 地址了 址了 址了E 块钱E 堂 士忌E 声 多便 多便宜 多多E 多多砍
多砍 夜 太多E 好q 好qE 妈妈 妈拿 威化饼 娅E 婶E 媽媽E 宜, 宝卖 宝卖N 宝同 客服不 家族 宽E 密封
小朋 小朋友 工作 差E 平台介 平台发 平台规 应该 开玩 开玩笑 微便 微便宜 微信公 微商城 微甜E 微麻
微麻E 忌E 快手E 快点 怎么搜 惠吗 惠吗E 意思 我1张 我加1 我干嘛 我玩E 我老婆 我要N 我让 戳破 户了
户了, 房号N 手那 手那个 扣个 扣个1 扫不出 扫码关 批发市 找团 找团长 找我玩 把我加 抖音E 折 报数
报数E 抵扣 押金N 拆 按保 按保存 换个群 换头 换头像 换货 掉了1 排队E 接龙 搜不 搜不到 收到E 改E 敏
敏E 新 旅 族 易出 昕 星图 春 有写 有写E 服不 服不会 本人签 机打 机餐 机餐E 李E 条E 来我们 果园直
校 格还 梯里 比淘 比淘宝 汇款, 汤E 没有E 泡E 消 淘宝便 淘宝卖 滴答 滴答E 烂 烦E 烧E 照片发 爸E
爸爸E 状 独称 独称E 玩笑 玩笑E 球 用发 申 电梯里 白E 的+ 的吗E 盆 看下私 看到的 看见 看评 着 矩E
码关 码关注 福 私下付 私信 私信发 私信团 私聊功 稍微便 空间E 笑死 笑死E 答E 签名E 简介E 米E 籽 糊E
糕 红包抵 红烧 红的 红薯 红薯N 绑定 给我个 维维进 维进 维进群 置頂 群公 群公告 群里的 老婆 聊功
聊功能 胖E 能 腿E 茶味 葱E 薇+N 薇发红 薇姐 薇薇发 蛋糕E 裙E 要的+ 要转 规定 规格 规矩E 譜 譜E
订单号 设免 设免打 设置 话听 询客 询客服 语音E 请假 请假E 谁E 账截 账截图 货源E 费NE 走高 走高速
起付 足E 身E 转1下 转发E 转账截 轻 过敏 过敏E 过期 近 还要 进价E 进来了 进群了 退了我 退到微 部E
部结 部结构 醋 醋E 里付 里打 里找不 量E 金结账 钱,都 钱退 长, 长发 长懂 长懂我 长按保 长看下 长给
门口 闲鱼卖 限额E 面加房 音乐E 頂 页第 预付 领NE 颜色 颜色E 飞机E 飞机上 飞机餐 食譜 食譜E 饼干E
马上 高速E 鱼N条 鱼卖 鲜E 鸡 鸡腿 鸡腿E 鸭梨 鹅家 鹅家族 鹅杯 鹅爸 鹅爸爸 鹅牌 鹅牌E 鹅饼 鹅饼干
    """,
    -4: """
+1打 +N组 +十 ,会 ,你的 ,咱 ,回 ,团 ,团长 ,在 ,多 ,我给 ,放 ,没 ,私聊 ,群 1下单 1个人 1件E 1倍
1倍E 1共 1单E 1参 1张 1把 1把E 1盒E N,这 NN元 NN李 NboxesE N万 N两E N件E N份 N克 N单 N名 N室 N手E
N瓶E N电话 N白 N组 N组E N群 N那 N那个 S1共 SNfor SN斤 SN月 SN栋 SN码 SN箱 SN送 SaN Sapt Scan
Scan_you ScancelE Scash_back ScheapE Scontact_me Scontact_support SddE Sdetails Sdirectly_from Sdo
Se+ Sfish Show_to Si_paid Si_want Sid_like Sinvite Sjoin_the Sjoin_us Sline_is Sline群 Smy_group
Sn+ Snb Son_my Sonline SorderL Soutside_is Spay_before Splease_don Sqq农 Sqq妈 Sqq弹 Sq版
Sreported Sswitch Stelegram_road SthanksE Susb Svitamin SvitaminX Svr Svx系 Sv形 Swhat_time SwxN
Sw号 Sxl Sxxl S两 S为什 S举 S举报 S了 S了解 S从 S位 S位置 S低价 S免单 S全 S公司 S别发 S加厚 S加多
S加码 S加薪 S加钱 S十 S千 S半打 S卖 S厂家 S压 S发微 S取货 S司机 S同意 S名单 S后N S味道 S售后 S唯品
S商家 S喊 S嗯嗯 S在平 S备 S太 S奶茶 S好便 S好的 S威士 S实 S小 S小威 S小薇 S差价 S微冻 S微波 S微甜
S微酸 S微醺 S急 S想买 S我来 S戳1 S打M S扣1 S扫1 S把我 S报名 S接 S提货 S搜1 S收款 S早 S明 S显 S本
S条码 S来信 S柜 S欣 S正 S比上 S满 S滴E S爬 S爱 S狗 S直播 S省N S看商 S看置 S等等 S粉+ S系 S系统 S紫
S紫薇 S给现 S编 S耙 S胃 S能 S自取 S行E S让我 S评价 S请加 S账 S赖着 S走 S走廊 S超 S跟团 S转单 S转弯
S辛 S辛苦 S还有 S退我 S邀 S邀请 S银 S链 S链接 S陌生 S预 S飞机 S马 S验 S验证 S骑 S骑手 S黑 X加 X瓶
X瓶E a+N aN aNE add_one_for arrived arrivedE atN: b+N bE be be_there broken brokenE buildingNE by
by_wechat b座 b座N call_me_at can_i_transfer can_pay can_you case cash_back check_my_order
contact_support contact_supportE costco directly_from_the dm_d doneE dozen e+ extra fair
find_me_at formula from_the gateE google group_loves group_loves_this how_to i_paid i_transfer
i_want i_wantN id_like inE invoice iphoneN is_bad is_slow it_on join_the join_us kids largeE lb
lbs like line_pay付 line群太 list listE loading loadingE loves loves_this me+ me_at_the me_the
message messageE mild milk milkE mom more_people my_email my_mom my_seat my_seat_to my_way my_wayE
my_whatsapp_group m码 m码E n+ nb noE not_loading not_loadingE on_insta on_my_way on_the_platform
one_box one_for_me online orderE orders ordersE outage outageE outside_is paid_by pay_before
pay_through pay_through_the pay_works pay_worksE pay付 peopleE picture please_don please_don_t
qq农 qq农场 qq肠 q版 received receivedE refundE reported road roadN roadNE seat seat_to sent
signal_is slow small sour spicyE store strangers strangersE sweet switch tAE t_scan teamE
telegram_road telegram_roadN thanksE the_gate the_gateE the_group the_list the_listE the_order
through_the through_the_app to_the transfer_my_seat twoE usb vitamin vitaminX vr vx系 vx系列 v型E
v姐E v字领 v脸E wantN wantNE wayE weak weak_here weak_hereE what_time whatsapp_group_loves xlE xxl
万 万E 上价 上价格 上这 上这个 下交易 下便 下我E 下拉 下来E 下班 不保 不信 不去 不对E 不敢 不敢买
不管 不管E 不能私 不要随 不错 东西 丢 个位E 个卖 个按 个按钮 个比 个鸡 个鸡腿 丰脐 丰脐橙 丸E 为什
为什么 主加 久E 也加 也来 书 书里 了1个 了个微 了你 了吧E 了团 了团长 了我E 了没E 了给 人N 人NE
人私聊 从 付宝和 付的E 代付 以为 以后都 以用 们的 们群 价N 价的 价购 价购E 会加 会加微 会员号 会议
但 体E 余 你了团 你懂E 你留N 你的v 信丰 信丰脐 信号, 信号的 信哥 信回1 信团 信团长 信封E 信读
信读书 信转账 信运 信运动 信里打 倍E 倒计 倒计时 傅 儿园 充团 先生 克E 入群申 共 共N 具 再买 再买E
再加 冒充 冒充团 几点 出厂 划算, 利E 别的平 别的群 别通 别通过 到了E 到付款 制口 制口令 制链
制链接 剂 剂E 功能E 加上E 加个鸡 加价 加价E 加价购 加厚 加多 加多宝 加大E 加微信 加我那 加点 加热E
加班E 加码 加腸 加薪 加钱 包啦 包啦E 包装 半 占 占线 占线E 卡付 厂家E 厚 参加E 友1 友1起 友E
友圈晒 发到 发微 发微信 发我1 发我看 发私信 口味E 可 可以用 台上价 台不管 号M 号X 号XE 号码牌 号被
司机 名E 名墙 后都 后都在 向 呀E 员E 员号 员号L 味道 命 咸 品会 唯品 唯品会 啦E 喜 嗯E 嗯嗯 回1
回1下 回头给 团主E 团长看 图N那 图上写 图不 图发我 图标 图选 圈晒 在哪里 在微 在微信 在群 在群里
圾 坏了 垃 垃圾 型号A 城E 壁E 士忌 处理E 复制口 复制链 多久E 多大 多宝 多少P 多的不 大才 大闸
大闸蟹 天的 头N 头给你 女 好便 好便宜 好友1 好评E 妙 妙E 姐加 委 姿面 姿面霜 威士 威士忌 威武
威武E 威露 威露士 子上E 子多 子的 字领 字领E 官方旗 宝E 宝同款 宝和 宝和微 宝宝E 客户了 宽 寄 小时
小票上 小米 小群体 少P 少P我 尖 尖E 就是我 尾号N 尾款 局E 工E 师傅 常E 平台比 幸 幼 幼儿 幼儿园
广告E 广场 序下 序下单 序里 应E 座 廊 开吃 开吃E 开链 开链接 异常E 弯 弯E 当E 录 往 微信任 微信读
微信运 微冻 微冻E 微妙 微妙E 微店E 微波E 微笑E 微酸 忌 忙E 念E 急E 想要E 慕 成E 我了 我了E 我去
我发你 我吗 我吗E 我妈E 我就是 我拼 我是N 我的订 我看 我老公 我自己 我问下 截图 截图E 戳1 戳1下
房E 手指 手游 手游E 才能 打M 打扰 打折 扣1 扣1参 扣子E 扣手指 扣扣手 扣款E 扫不 扫码取 扫码枪 找E
找我领 找老陈 报名 报挂 报挂号 抬 抬头 按钮 掉了 接拍 接拿走 接转我 接退 摆 放E 放心 政 敢买 敢买E
数量吗 料说 斤E 新鲜E 方旗 方旗舰 旁 旁边 日期E 早E 时间E 明 明天 昵称E 晒E 晒图E 更贵 更贵E 有保
有保障 有几 有吗 有吗E 有图 有意思 有日 有日期 有立 有立减 朋友E 机票 权 来1下 来E 来了, 来信 来拿
板 极 构 枚 枚E 果汁E 枪 枪E 栋E 树E 格表E 梨 橙 款吗 款吗E 款请走 武E 歪 比上次 求加1 池E 没接
法E 波E 浴 液 液E 淘宝同 溯源E 满N 漏了 点上 烧 爆 爬 爱E 爱你 爱你E 爸爸 片看看 牛奶E 物业E 玩E
玩具 现的 现货E 现金找 瑞 瓜E 生人加 用吗 用的 电影 电报挂 电池E 电话占 电话多 电话费 留N 疫 疫苗
疼 白+ 的v 的会 的便 的便宜 的单E 的吗 的哈 的平 的平台 的是我 的自己 的那款 的鞋 盟E 直接拍
直接退 省N 看企 看企鹅 看商 看商品 看图选 看清 看置 看置顶 知E 知道E 码不 码放大 码是多 码枪 码枪E
码牌 码登 碗E 礼 票上 私聊群 私货 私货别 积 积分 称 程序下 程序里 穿 筷 签名墙 箱 粉 粉+ 粉E 精
糕E 系v 系列 系团 系团长 系平 系平台 系电 系电话 紫 紫薇 红书搜 红包啦 级E 线下面 组E 结构 给你看
续 维修 维码放 维达 缴 缴费 缴费E 缺货 缺货E 群了 群体 群体E 群申 群申请 群规 群里留 聊群 聊群主
联系v 联系团 联系平 联系电 肉1 肠E 胃 能用 脐 脐橙 脸E 腿 自提E 芯E 苗 苹果E 菜N 薇加 薇姿面 薯N
行卡付 补给 补给我 被踢 裤 要N, 要NE 要多 要的自 要看 要随 要随便 见面说 观 规 计时 计时E 让私 设
证码E 话占 话占线 话多 话多少 话给我 话费E 详情 说好 读书 读书里 账被 账被骗 账限 账限额 质 购买
贵1 贵1倍 费E 资料说 赖床E 赖着 赠 赠品 走廊 走私货 走顺 走顺丰 起来 越 足 踢 踢E 踩 踩雷 踩雷E
转1 转单 转发到 转弯 转弯E 转账完 转账被 转账限 输入 边下 边更 边更便 边有 过年 运动 返回 返现的
这个比 这么 进不去 进去 进小区 进小程 违 退回 送 送1E 送货 速E 那单里 都加 都行 酸奶 里便 里便宜
里发 里我E 里打开 里留电 里看 量吗 量吗E 金找 针 钮 镜 长了 长了E 长看 闸蟹 限额 隔壁E 雷E 露士
面加楼 音乐 领1 领货 颜 飞机票 饼E 馆E 首 首页 高E 高速 鱼N 鸭 麻E""",
    -5: """
+1for ,scam ,scamE ,不要 ,就是 ,我不 ,我要 ,有 ,没有 ,点 ,点链 1for 1for_me 1件 1份E 1次 1瓶 1箱E
Nbags N座 N我 N抽 N抽E N星 N星E N条 N点我 N瓶 N电 N盒E N这 SN开 Sadd_one Sair Sany SappE Sbio
Sbio_yogurt Scall_me Schange Scheaper_than Scontact_the Sdeal Sdirectly_to SdiscountE Sfacebook
Sit Smedium Smy_line Smy_profile Sok Spayment Splease Sqq星 Sqq糖 Sqq鱼 Sroom Ssaw Ssee_you Sskip
Sthank Sthank_you Stransfer_my Stwo SwechatE Swhere Swhich Swithout Swrong S不用 S不能 S体 S你有
S依 S依赖 S停 S别信 S到了 S加两 S十1 S半 S发朋 S取 S可乐 S周N S哪 S坐 S安 S定 S客服 S小票 S工资
S帮我 S微凉 S微咸 S微火 S微笑 S微缩 S惊 S惊喜 S懂E S成本 S我转 S所 S扣除 S找团 S抖 S抖音 S折扣 S抢
S抵 S拿 S搜 S新群 S晚上 S未付 S条 S来E S来我 S海报 S滴 S现在 S班 S盆 S相信 S看价 S看货 S私人 S纸巾
S绕1 S给我 S维 S耍 S耍赖 S草 S草莓 S薇姿 S薇诺 S要E S要不 S转人 S转给 S过 S返现 S进价 S邻居 S银行
S问我 S隐 S需 S需要 S顺 add_one addressE air an at_pickup at_pickupE b+1 bagE bags before best
bio_yogurt call_me call_me_when called can_t cancelE cardE change click contact_the customer
customer_service customer_serviceE d+N day dayE declinedE delivery did did_i don_t_click drops
emailE f+N forN freeE hansE i_ll_take inNE is_down is_downE job join_my_team kid large last
leaderE leftE ll_take longE m me_when_you medium meeting my_orderE my_profile_picture my_team
noodles one open order_numberE price_drops qq弹 qq鱼 scamE see_you service serviceE skip_the_line
spicy t_click take_alipay take_alipayE team text_me_when thank thank_you the_link the_receipt tooE
twice twiceE uses v+ v型 v姐拿 v形枕 where which working works worksE wrong yogurt 上下 上下单
上便 上便宜 上写 上角 下午 下来 不E 不会私 不出 不出E 不出去 不对 不收现 不是 不行 业主群 个位
个单 主群 也可 也可以 也是 了NE 了NN 了打 了要 交易不 交易被 产地 人私 人订 人订制 仓E 付了N 付后
付宝还 付有 付款 代E 价NE 价多 价多少 企鹅面 会私 你的微 你给 你给我 依 依赖 依赖E 保存E 保障E
信任 信名 信好 信好友 信小 信息 信打 信扫码 信私 修E 候 做E 像是我 先 先付后 光E 免费E 公司 具E
再加1 凉E 减NE 分E 刚加 利 别买 别买E 别信E 别扫E 到了打 前 前台 加大 加州 加微糖 加楼 加楼号 加绒
加葱 加载 动E 动主 动主页 包雨 北 匙 匙E 区找 区找我 医院 十E 千 半打 半打E 单,不 印E 参加 友拼
双E 发到微 发我E 发朋 发朋友 取货E 受E 口见E 叫我E 台上下 台付 台付E 台比 号E 号的 同款E 名片夹
后付E 周日 哈E 哈哈哈 啰 嘉薇E 回我 回我E 团里便 团长私 图好看 图片E 图给 在订 在订单 在这买 场E
基 备注E 复E 外E 外面等 夹E 奶茶 好友拼 妈+ 姐拿 姓 威E 娅 娜 媽E 存E 季 安E 安全 安全E 宝上 宝便
宝便宜 宝还 宝还是 客户E 家N 家猫 家直接 密E 小威E 小票 小窗户 少了 就是这 层E 屏E 己去 已经 巾E
帮我加 平台付 座NE 延 建个 式E 形枕 微信名 微信好 微信小 微信打 微信里 微凉 微凉E 微咸 微咸E 微小
微火 微笑 微缩 微醺 快递E 念 怡 情页E 惠券E 想买 意E 我1罐 我不收 我了, 我付款 我再 我家N 我微信
我收 我收款 我未 我未E 我没 我看看 我私信 我要 我转你 我链 我链接 所有 打个 打个电 打开链 打给你
扔 扣1E 扣手 扣除 批E 找不 找不到 找到我 把我 拍E 拍照 拿,我 拿大 指 换了 接下单 接去 接发货 接在
接进 提货 搜E 支付 数第 数第1 新鲜 施 施工 施工E 日期 时E 时候 易不 易被 易被骗 昨天的 是你 晚点
有人私 有空 有红 有红包 有虫 有虫E 未付 未付款 机杯 机杯面 李姐 来 来1 来我家 来的 杯E 杯面 果汁
枣 架E 柠 栋NE 树 样 根 根E 桶E 梅 楼E 款完 款完成 止私 止私下 正 步数第 武 死E 每人 比上 求 汇率E
江 沙拉 没回我 法 泡 注E 注意 洋 活动主 淘宝上 清E 清蒸 游E 炉E 点半 点给 烛 热E 热吗 热吗E 然 片N
片N张 片夹 牙 率E 瑕 瑕疵 瑕疵E 瓜 生E 电视 电费 留电 留电话 疵 疵E 的价格 的卡 的同 的呢 的呢E
的钱 皮E 直发E 直接去 直播E 看微 看微信 看有 眼E 短 码取 码放 碗 禁止私 私人订 私聊团 私讯团 称重
窗户 答 签字 管E 糊 红书E 红包雨 线E 线下便 绒 结果 结账 绕1 给了 给我未 给房 统 绳 绳E 维他 缩
群不 群发 群太 群里E 老卫 耍 耍赖 聊团 聊团长 聊我 胶 腸 膜E 自己去 航 节 芋 英 菜谱 蓝莓 薇+ 薇N
薇诺 薇诺娜 薯 虫 虫E 虾 蚁 蚂 蚂蚁 蜡 蜡烛 蟹 血 行,不 被骗E 要 要在群 讯团 讯团主 记录E 话打不
话给 该 请码 请进 请进群 诺娜 谢谢E 货别 货别买 货到了 贵 费N 赖皮E 走, 跑 跟团E 跳转 跳转到
转我银 转让 辛苦 边那个 达E 返利E 返图 返图E 还是微 这里便 退款E 送E 递E 通L 通LE 通过平 邀请码 邻
都不 都说 酱E 醒 醺 里几 里的码 金找N 钥 钥匙 钥匙E 钱我 链接进 锁E 长不会 长私 长私信 闪 闲鱼E 除
险 险E 随便 露 面等 面等你 鞋E 顺丰 飞机杯 饭E 饼干 骑手 骗E 鱼鳞 鲈 鲈鱼 鳞 鸡蛋 鹅E 鹅面 鹅面包
鼠标 龙E""",
    -6: """
,就 ,所 ,现在 ,等我 1个号 1加 1加手 1张N 1支 1点 1起 Nboxes Npm N个 N到 N斤 N月 N栋N N点E N的 N盒
N码E N袋E S1加 SN块 SN维 Saa SaddN Scall_the Scheck_the Scoupon Sdirect_from Sfee Sgot Shello Shi
Sinstagram Siphone Sis_it Sk+ Sl Sline SlineN Sline_pay Sm+ Smy_order Sn Snever_pay Snice Soffline
Sorder Spay_here Sphone Splatform_fee Sprofile_picture Sput Sput_me Ssee Sshop Ssnap_peas Sv+ Svc
Svivian Svivo Sv脸 Sw码 S上面 S业 S业主 S今天 S付 S付给 S价 S减N S出厂 S加十 S加急 S加湿 S加长
S十N S厂 S发1 S发票 S口 S周 S唯1 S商 S地 S威化 S密码 S少 S尿 S差 S店 S影 S微微 S我发 S我帮 S我用
S扣 S扫N S折 S押 S押金 S拉群 S拒 S拒绝 S拼成 S提 S收银 S昨 S昨天 S有问 S来找 S汇总 S汇率 S源 S源头
S玉 S现金 S百 S相 S禁 S禁止 S私教 S稍微 S第N S群主 S葡 S葡萄 S薇婷 S补 S订单 S请勿 S请大 S赖床
S转1 S运 S阿 S隐私 S麻 aa addN add_me+ alreadyE apt badE bag boss boxE boxes buildingN cE call_the
cash_on check_the closed declined direct_from expiredE filter fresh freshE hello hi ice iceE idE
in_app iphone is_it k+ lateE line_is line_pay l码E m+ me+1 messaged_me my_cart my_cartE my_spot
never_pay never_pay_outside now one_for orderL parking pay_in pay_in_app peas pickupE pintier
pintier_example put put_me saw share shippingE snap_peas supported supportedE tgE threeE tonight
tonightE transfer_my vc vivo v我N waiting week weekE with_wechatE work w码 yyds yydsE 下加 下单走
下取 下面 不够 不懂E 业主 个优 个优惠 个团E 个头 个有 丸 乎 也有E 买过 了1 事群 事群里 云 交E 今天
仔E 他E 以现 以现金 们只 优惠券 位置 作 例 信小程 信扫 信私下 偏 做法E 健 催 像我同 像框 元E 充电
全E 写 冻E 出去E 别乱 别发 别私聊 别走, 到付 到我们 到红 到红包 加两 加密E 加我两 加湿 加热 加班
加盐 加长 勿私 勿私下 半E 单,别 单位 单独下 单走 单里 卡住 卡住E 卷E 去看 发票 变E 叠加 口令E
另外1 叫我 可乐 可以现 台扫 台红 台红包 号后 号后N 号私 合 同意 名单E 后付 吐司 吧,群 咨询E 咸E 哥
哪里 唯1 啦 喝E 嘴 回来 团购 图发 图给你 在哪 在家E 坐 型E 壁老 壁老王 声E 壳E 外1 头像E 头像是
头像框 套E 好可 姐+1 婆 小区E 小林 小美E 少E 尺码 层 屏 工 差价 巴 干E 平台红 广 底E 康 弟 强 得E
微信封 微信扫 微单 微波炉 微糖E 微辣E 必 快E 思E 惠券 想 意 意思E 懂E 懂就 懂我 成了 我NE 我下
我们只 我加E 我同学 我打 我打电 我来E 我老 我自 截图发 户E 手表 打NE 打包E 打印E 打我电 扣了 扫N
扫N维 扰E 找你 找到 报名E 报码E 拒绝 拒绝私 拼成了 拿走 接E 接下 推E 收银台 放门口 教E 数量 斤
是啥E 是这 显示 更新 有N 有事群 朋 朋友 末 机号后 条码 果N 柜E 栋N 框 案 梯E 次E 欣 步 比例 气E
汇总 汇率 没E 没有微 波炉 流E 消息 涨 淘宝N 渠道E 溯 溯源 滴打 滴打车 滴滴打 烤 烤E 煮E 燒 牌E
独下 独下单 率 王阿 王阿姨 环 现价 现价N 现金的 珠 用 电梯 登录 的也 的报 盖 盘E 直发 看链 看链接
码M 码ME 码发我 码看视 私下加 私教 私聊你 程 窗口 等我 等等 签收E 系不 紧E 线下取 给平 给平台 绝私
绝私下 编号L 网 网E 网页 群N维 群昵 群昵称 群聊 老公 老闆 聊你 聊你了 联系不 肠 胖 能E 能找 膜 色
菜谱E 葱 薇婷 裤E 订单E 记录 诈 询E 详情E 说 请勿 请勿私 请大 请大家 贴E 赖床 走,等 走私 转给你
边那 还是 进来 迟 退我E 选 那 那款E 那边更 都 采 金的 银台 银台扫 链E 链接付 闆 门口E 问题 问题E
队E 隔壁老 障E 霜 面交E 面霜 顶E 领的 题E 骑 骨""",
    -7: """
+N十 ,都 1打 1打E 1罐 1罐E N,咱 Nfor Npeople N件 N包 N包E N号E N天 N小 N李 N李E N袋 Pno SN号 SN点
Scancel Scash Sdiscount Sf+ Shappy Sk Sless Sno Son Spickup Sq弹 Sso Sthanks Sthe_app Stracking
Suse SvipE Swechat_pay Swhatsapp_group Swhatsapp_is S上 S不方 S亲 S他 S以前 S信号 S公 S几 S分
S分享 S叫 S围裙 S图片 S外卖 S威信 S微商 S心 S懂 S我加 S批发 S拼 S拿货 S支付 S晚 S有 S有坏 S朋
S朋友 S漏 S牛 S直接 S私房 S私立 S秒 S签 S薇娅 S裙 S裙子 S评 S走私 S这个 S退 S送 S门店 X果 add_me
address already any are asking asking_for bad boxesE cancel cheaper_than coupon doesn doesn_t
don_t_send downE f+ fish floor free get group_buyE happy hours hoursE in_lineE it_s joinE k left
lineNE long nice pay_outside_the pay_with pay_with_wechat pick pick_up post qq妈 qq星 qq糖 scam
school see spot supportE t_send the_line time tracking update wang when_you w号 下E 下单, 下单就
下就有 下店 下棋 下棋E 不收 不清 不用私 不要转 主页面 乐E 买的 乱 了我 了我N 京东 付给平 令E 以前
以私聊 们去 们这 价格E 低价E 体 佣 佳佳 便说 保障 信N钱 信步 信步数 信看 信群 信群, 俩E 假E 做法
像我 像是 儿 元 入E 入群 全 公告E 兴趣E 别 别加 别扫 别转账 到 加十 加单 加微辣 加微量 加油E 加盟
勿 医 十1 十1E 单元 单就行 单里E 南 博热 博热搜 卡 卷 参 双 发照 发照片 取件 台买, 台价E 号码E
同价 同价E 同学 同学E 吐 呀 周N 品E 哥E 哥加 唯1E 商品 商家 嘈 嘈E 围裙 地方见 垫 城 填 墙 墙E 士
大v 大份 大家在 姨 婷 学校 孩子 宝宝 室E 家 密码E 对E 小哥 小心 就行, 山 工资 已私信 平E 床E 座N
建议 弟弟 弹E 得 微信步 微信群 微博热 微商 微微 微甜 微糖 总 息E 感 我1个 我两 我加 我取 我同 我家
我换 我来 我的E 我给 我联 我联系 我退 我那单 打包 打车 扣子 扣款 扰 把E 押 押金 抽奖E 担 拒 拼E
换E 捷 排队 接付款 接发我 接转给 推荐E 搜1 搜1下 搜搜 搜搜的 搜的 支付E 收到 收款方 收银 敢 方便说
方见 无私 更新E 月 有坏 有坏的 有特 未E 机上 桶 棋 棋E 款NE 步E 步数 没有更 游 源E 滤芯 滤芯E 烫
热搜 热搜E 照E 照片E 牛 牛奶 物业 独买N 生人 用支 用支付 用私 用私聊 电话联 略 略E 番 百 的 的举
的我 的打1 的自 皮 直接下 直接点 看了 看我发 睡 短信 码N 码是 硬 票E 私家E 私房 私立 种 科 程E
系统会 素 红薯E 纸巾 线下店 线下见 给我妈 给我的 给邻 给邻居 统会 缺 置E 美E 群里 群里说 老师 考
聊聊E 苦E 草莓 荐E 萌 萌E 薇娅 薯E 行, 要加 要转账 规E 言E 让你 评价E 话联 话联系 请走 请走平 课E
豆E 负 趣E 跳 跳过这 转NE 转我, 输 过了 这个价 退到 退款到 退货 道E 那单 都在平 里E 里说E 金行吗
闸 阳 阿姨 陈E 陌生人 隐私 障 隻 面上 页面上 顺 须 领E 馆 香 验E 鼠""",
    -8: """
,我在 1份 N斤E N段E N钱 Sa+ Sapple Sb+ Sd+ Sdirect_flight Sextra SfbE Show Sline_up Smessage Smy
Smy_phone Snever Soutside Spay_in Sq币 Ssave Sthe Sv_neck Sv字 S买 S代理 S价格 S低 S你发 S加N
S加价 S单 S单号 S卫 S发 S图1 S多 S家 S对 S小群 S店里 S微E S微信 S我找 S打N S报 S收 S有货 S每 S水
S没有 S渠 S渠道 S知 S私厨 S私廚 S秒杀 S税 S税号 S等 S粉 S美 S能便 S薇薇 S要的 S谁加 S谨 S谨防 S赔
S赖皮 S跟 S蹲 S转发 S面交 S首 S首页 a again againE another anyone building contact_me_if courier d
d+ direct_flight do_you done example_t fbE got group_buy hans host how in_the_app jaxon lineN
line_up locker missingE my_group_buy my_phone never order outE pay_anyone pintier_example_t q币
sizeE so t_pay_anyone thanks thatE the_courier toNE upE use vxNE v字 weiN who with with_wechat won
won_t 上我E 下我 不加 不开E 丢了 丰 举报E 久 人加 位 住E 你看 佣金 信了, 信你 信扫1 值 停 偶 光
写E 凉 到账 券E 力E 办E 功能 加急 加购E 包 单号E 单就 单有 卡吗 卡吗E 压 原 厨 友加 取E 变 叠 台不
吧E 吵 咋 哪个 售后E 商E 团长E 图1 图好 地E 坏的 型号 多久 多少 够 天E 失败 失败E 夹 妈E 姐+ 姐E
学E 完成E 宝付款 家在 对 小林E 小薇 就能 尼 居 带 平台不 年 廚 录E 快递员 怎么 情页 我家门 我都
截图给 打印 打电 打电话 扣NE 批号L 找N 找NE 投 抖音上 报E 报码 持 接送 提E 搜了 搜小程 播 支持 收
收E 放 放门 方E 早 时间 星期 昨 昨天 是小 晚上 有特价 来了 格E 段E 汁E 沙 没有 没看 洗 测 满 滤 火
照 版E 狗 现金红 用E 电报码 电池 的1 的是 的联 的联系 盐E 盟 直接送 看到 看私 看私信 眼 码进小 破
禁止 私厨 私廚 私聊我 称E 稍微 税 站点 等E 签收 管 级 纳 群友E 聊我E 肉E 脸 色E 草 萄 葡 葡萄 蒸
蛋E 行E 行卡吗 衫 觉得 证码 评E 试E 详情页 诺 谁加 谁加我 谨 谨防 谱 谱E 财 败E 货E 货号 赔 赖皮
蹲 身 车E 运E 递员 通E 通知E 速 邀 邀请 那款 配送 酒 金E 金红 金红包 钱E 陌生 院E 难 靠 音上 颗E
额E 验证码 高 黑 龙""",
    -9: """
,让 ,让我 1扫付 1直 1般 N栋 N段 N点 Sadd_me ScashE Scheap Scount Scount_me Sdirectly Sf Sgreat Sim
Spaid SpriceE Ssomeone Svip Swho Swifi Sx S下单 S交 S今 S代 S全联 S再 S加上 S名额 S型 S型号 S外
S工厂 S帮 S成 S我给 S我要 S我都 S扫头 S找我 S拉 S果园 S用 S福 S私家 S稍 S第 S群里 S芯 S行 S转角
S退款 S送货 S通过 a+ accepted at count count_me expired in_line ji l码 model money, my_shop nowE
order_number receipt thisE xl 下见 不会 业 两 买N 产 仔 付E 以吗团 价格N 信封 信支 信支付 信里 假
充 克 冻 刀 分享 列 力 功E 加上我 加下我 加我1 加我N 加油 加购 包封 包封面 午 卖N 博E 取消E 台,不
台E 号私信 司 同事 名单 名字E 名是 名额转 后面加 吗 哪E 商 喊 喝 国 在哪E 壳 夫 失 套 好看 好看E
姐 宝扫码 室 寸E 巾 床 库 应 微信支 微博E 微量 忙 快递 怎 成功E 我1E 我在 我有E 打1 打1E 打不开
扫付 把 抵 挺 提现 播E 支 收货 数E 新E 日 是NE 本E 机NE 杀 板E 果E 样E 桌 楼号E 款方 毛 汁 池 没回
油E 消E 温 滑 灯 炉 点E 烦 牌 猫E 班E 球E 甜 的店 看下E 示 私家 笑E 第1E 米 红包封 纸 纸E 绝 群友
群聊E 耳 聚 肉 腐 自提 般 茶 街 被骗 视 试 读 调 谢E 账E 账单 账手 账手续 账的E 费 超市 转圈E 转给
转角 转账手 远 退我 通 通过E 邻居 酸E 销 锅 门店 问E 队 限E 院 雨E 额转 风E 餐E 麻""",
    -10: """
,你 ,系 ,系统 N码 SN元 Se St恤 SvxN S也 S内 S减 S别私 S加入 S加我 S原 S围 S威海 S底 S底价 S开 S房
S房号 S扫 S是 S海 S淘宝 S私密 S线上 S统 S统计 S老 S自 S订 S路 S转 S通 S面 S领 add_me_for at_the
cart cartE code gate laterE lol lolE lost me_to of q弹 said shipping signalE someone support t恤
v_neck vivian wxN your_unit 下见E 中E 举 事 京 人E 付款码 件 位E 便说, 信付 信号是 修 公 公告 冒
冰E 几 刀E 别信 别私下 加入 动 包有 包裹E 又 反 名额 听 周1 味 味E 啥E 嘉薇 器 圈E 头E 姿 威化
威海 子 它 完成 客服E 寸 封E 就有 就有E 尾 开E 微信付 心 快 恤 息 情E 成功 我+ 我1 我问 才 打卡E
批号 护 护E 挂号 挂号E 整 文 是 是E 服E 期E 枕 桌E 楼号 次 汤 活 流 清 点 爸 甜E 登 短信E 确
私下转 私密 税号A 等 线上 绑 给你E 给我E 统计 维维 置 群里我 聊天 苦 薇姿 表 表E 装E 裹E 要私下 警
认 议 记 话的 误E 请 谢谢 败 载 退E 递 配 里我 错E 问 间E 防 限 雪 面包 颗 题""",
    -11: """
Sgood Sin Smy_shop Splatform S你 S公私 S名 S嗯 S微 S打 S拉我 S接龙 S果 S特价 S现 S聊 S见面 S门
S领导 acceptedE back great hereE is late me_when missing neck no out pack packE profile_picture
says than the today todayE vxN whatsapp_group wifi 东 主私 主私聊 举报 之前 了 什 什么 以E 会E 佳
信头 信头像 全联 公私 减 出来E 加我微 助 化 单号L 去 取 取货 可以E 品 哈 嗯 嘉 在E 奖E 妈 孩 小威
尺 干嘛 干嘛E 影 待 微信头 意见 意见E 我+1 所 抱 换 方便E 晚 核E 款E 比 漏 电报E 病 盐 看不 看看E
私信看 稍 税号 站 糖E 编号 罐E 群主私 菜E 薄 补 要E 要私 见面聊 觉 评价 说, 豆 贵E 辣E 问下 降 集
领导 食 马 骗子""",
    -12: """
P我 Scheaper SdealE Sgroup Sv领 S别转 S加1 S口令 S已 S抽 S新 b+ example_tA failed failedE good
me_if n ok oneE or paid payE people pleaseE q_abc tA two up wechat_pay 不到 也 事E 付的 便E 冷 包E
只 同款 告E 哈哈E 啥 地 地址 块E 外卖 安 帮我 弹 微辣 情 我们 或 拉我 推荐 教 晒 条 标 标E 栋 止
水E 活动 爱 特价 猫 班 盒 细 罐 群主 群主E 聊聊 荐 莓 衣 西 见面 转发 转圈 通知 链接转 长E 阿 鞋
饼 鱼E""",
    -13: """
SN折 Sb S主页 S别 S到 S单独 S后 S团 S客 S批 S留 S直 S给 S自私 S请 S返 down flight it itE later okE
v+N v形 v脸 was 上来 个E 为 么E 亲 们E 到E 券 加NE 加上 历 发给 吃E 后E 员 哈哈 啊E 嘛E 图E 太 奶
奶E 好E 子E 定 密码 小E 小区 市 微波 心E 截 排 显 梯 气 波 瓶E 白 的图E 直接在 相信 笑 箱E 联E
自私 自私E 菜 让 让我 话E 课 超 量 钉E 门 雨 餐""",
    -14: """
1个 N个E SlineE Sme Sv S下 S付款 S优 S优惠 S加 S平台 S手续 S无 S有人 S老闆 S这 S那 c e more pickup
tomorrow v姐 不要私 他 何 号码 告 呢 售后 回 天 导 州 干 慢E 拿E 效 有点 机 油 看下 着E 禁 站E 藏E
袋 赞E 这价 都走平 酸 链接发 错 门E 面E 音E 页面""",
    -15: """
Srefund S好 S找 S更 S更便 S最 S进群 my_order room 不 乐 了N 件E 再 单E 去E 吃 吧 啊 实 师 店E 急
我,直 手E 机E 柜 模 物 盘 要的扣 误 说,私 走E 起 路E 还 都走 重""",
    -16: """
N号 S别加 not that too unit 刚 卡E 大E 如 字E 慢 我妈 打不 提 时 服 死 看我E 语 路 运 退""",
    -17: """
Sapp S平 S看图 S走平 上E 上线 么 书E 别私 加N 十NE 呢E 和 团E 学 形 期 查 热 瓶 生 盒E 糖 蛋 袋E
装 风""",
    -18: """
Sprice S信 for_me for_meE refund when 人 冰 别转 功 口E 叫 号NE 嘛 坏 好 差 已 杯 核 玩 编 谢 饭
    """,
    -19: """
S便 S便宜 please v领 份E 哦 您 无 有人 片E 薇薇 订单""",
    -20: """
SvE S我 size 房 版 现在 的E 票 私下交 计 辣 额""",
    -21: """
Sa S在 S打开 S比 会 保 型 很 改 真 花""",
    -22: """
分 帮 骗""",
    -23: """
加1E 哪 楼 看看 车 过E""",
    -24: """
份""",
    -25: """
单号 话NE""",
    -26: """
了E 吗E""",
    -27: """
S谁""",
    -28: """
没""",
    -31: """
谁""",
}  # fmt: skip
"""Runs as `learned_hints.runs_of` gives them, by what they weigh, in tenths."""
