"""What neighbours say, and weighs against it.

From 24,112 lines of the corpora and 19,995 from elsewhere (sha256 ba6b2d70af34855c…;
docs/decisions/0019-solicitation-by-rules.md).

Made by `tests/support/hint_learner.py`, not by hand.
"""

from collections.abc import Mapping
from typing import Final

WRITTEN: Final[Mapping[int, str]] = {
    -1: """
take 也卖 信吗E 我现 户名 群里的
    """,
    -2: """
,这里 N元, Ssame S全 S没有 S第1 S维 S老师 S评论 numberE only_pay only_pay_in the_price 下角是
不出去 了个 了吧E 元, 几个 同城 场E 多便 多便宜 多多E 客户 少钱1 引 接拿走 是骗 是骗子 机场 清仓E
点1 特价E 矩E 要N箱 规矩E 角是 贴E 轻 过去 过来 退款E
    """,
    -3: """
+1单 +1条 +N位 ,m ,会 ,回 ,没 ,这 1个人 1共N 1台 1台E 1圈 1张 1把 1把E 1次 1起拼 1颗 :N到 Nmin
NminE N万 N万E N块钱 N白 S1会 S1手 S1打 SN抽 SN栋 SX加 SaN Sab SabE Sbeware Sbeware_of Sbrb SbrbE
Sc Scash_back Schange Scheck_your Sdirectly_from Sfish Skids Slocker Smild Snb Snp SnpE Soffline
Somg SomgE Soutside_is SpayN Sprivate_room Sqq音 Sq版 Srecipe SrecipeE Sreported Ssignal_is Ssml
Sthx SthxE Sty StyE Sxxl SxxlE S下班 S中通 S位 S位置 S减1 S别发 S别家 S加埋 S加州 S加油 S加班
S加码 S加醋 S半打 S可乐 S后N S哪 S团长 S在平 S在线 S地址 S备 S备注 S大v S威尼 S威露 S小心 S待
S微风 S戳破 S报价 S抱 S拿 S接 S提现 S改 S暗 S暗号 S来信 S某宝 S柜 S水印 S滴答 S爬 S现价 S相册 S省N
S简 S算 S系 S系统 S绕1 S给现 S维修 S编号 S网页 S规 S规格 S请加 S请大 S账号 S赞E S走廊 S超市 S转卖
S退我 S选 S验 S验证 X加 X瓶 X瓶E aN aNE ab abE after app下 app下单 atN: bag be beware beware_of
brb brbE buildingNE bus by by_wechatE cash_back cheaper_now cheaper_nowE check_your codeE couponE
directly_from_the do_you find_me_at friend friendE i_want inE it_with k+N link_expired
link_expiredE m+1 m+N me_at me_at_the min minE my_order_number m号 m号E m码 m码E nb no_feesE
noodles np npE omg omgE on_the orderLE outside_is paid_by_wechat payN pay_in private_room qq音
qq音乐 q弹E q版 recipe recipeE reported sml spam telegram_down the_codeE the_linkE the_list
the_listE thx thxE to_the tooE ty tyE v型刀 v推 v推荐 wechat_payE w款 xxlE you_can_pay 下自提 下载
不1 不1样 不得E 不走高 不通E 不错E 东便 两份 两条E 两箱 个单 个比 也不 书攻 书攻略 买N送 了你 了吗
了吗E 京东便 介入 介入E 仓 他奶 付宝扫 付宝能 付款了 付款吗 以不E 以前 以用 价格还 企鹅杯 但是
位置发 你留N 你进群 佣金比 便利 便利店 信付款 信公 信公众 信号, 信回1 信封 信息 信没回 信群里 倒计
倒计时 傅 免运 兔 具 内部E 内部结 再加 冷E 几点 出厂 出去E 利店 别家 别通 别通过 剪 剪刀 办公
加w款 加两E 加埋 加大E 加我两 加房 加房号 加热E 加班E 加码 加醋 加醋E 务 包封面 化饼 半E 单吗
单吗E 单独称 卖券 卖家 博 印E 友圈发 发市 发市场 发我E 发链 发链接 可乐 可以用 台介 台介入 台发
台比 台直 台直接 台红 台红包 号被 号被封 司机打 后来 吗团 吗团长 吴 周末 命 咸鱼N 哪里看 啰 嘉薇+
器E 回1下 回我 园直 图片N 图选 图那 圈发 在置 型刀 埋 埋E 城E 声谢 声谢谢 备注E 复 复E 多 夜 大v推
大家在 太多E 夹N 夹NE 姐加 威化饼 威尼 威尼斯 威露 威露士 宝便 宝便宜 宝扫 宝能 宝能用 家在平 容
密封 小份 尺寸 尺寸E 尼斯 师傅 平台介 平台发 平台比 平台直 平台红 广告 广场 应该 建 开吃 开吃E
异常E 录 微信公 微信里 微冰 微冰E 微博 微波E 微酸E 微风 快手菜 我去 我妈E 我要N 截图 戳破 手办
手办E 手菜 手那 手那个 打不通 打印 扣扣子 扣除优 批发市 找E 找个 抖音E 折 拍照 换个群 换码 换货
排队E 接在 接转我 接转给 推 提便 提便宜 攻 攻略 放心E 昕 春 晒图 晒图E 智 有保 有保障 服务 未到
机打 权 来1下 来信 枚 枚E 果园直 柜N 柠 柠檬 格还 楼梯 榴 檬 款直 款直接 没回E 没看 波E 注E 洋
滴答 滴答E 漏了 漏了我 炉E 点1下 爬 爸E 爸爸E 牌N 物业E 状 独称 独称E 球 瓜E 生人加 用吗 电话吧
电话手 留N 留门 留门E 略 的, 的单E 的哈 的钱 盒马 看图选 看见 知道E 票发 私信没 称重 答E 签名E
红书攻 红烧 线下自 绕1圈 统 维E 维X 维X瓶 维他 维他奶 维维E 维维进 维进 维进群 置发 置頂 群了
群里E 能用 能用吗 自提E 自提便 芋 苹 苹果 葱E 蒸E 薇+N 被踢 要多 要的报 要看 规格 视频E 譜 譜E
计时 计时E 订单L 设 证码E 话吧 话手 话手表 说声 说声谢 说这 请大 请大家 账号被 账限 账限额 货吗
货吗E 货源E 走楼 走楼梯 走高 走高速 起拼 越便 越便宜 足 足E 踢E 转卖 转发E 转账限 过年 过期 这个比
这里E 进小区 进群了 送E 送货 部E 部结 部结构 都加 醋E 里付 里付款 里找 里看 金比 钱了 长发 问你
限额 除优 除优惠 险E 霜E 露士 面加房 面霜E 音乐 頂 预售 频E 颜色E 飞机上 飞车 食E 食譜 食譜E 饼E
骗子E 高E 高速E 鹅杯 黑色
    """,
    -4: """
+1for +1打 +N组 +两 ,你的 ,团长 ,我给 ,放 ,有 ,点 ,点链 ,私聊 1for 1for_me 1倍 1倍E 1单E NN元 N人
N份E N抽 N抽E N点我 N瓶E N电话 N的 N箱E N组 N组E N薇 N薇薇 N那 N那个 S+两 S1共 SN月 SN码 SN送 Sair
Sany Sapt Scall_me ScancelE Scontact_me Scontact_support Se+ Sfacebook Shalf Si_paid Si_want
Sinvite Sis_it Sit Sjoin_the Sleave_it Sline_is Sline群 Smy_profile Sn+ Son_my Sonline SorderL
Spay_before Splease Sqq妈 Sqq弹 Sqq飞 Ssee Ssomeone Ssomeone_asked Sswitch SthanksE Stoo
Stransfer_my Susb Svitamin SvitaminX Svx系 Sv形 Sxl S两 S为什 S停 S免 S免单 S写信 S划 S划算 S加v
S加十 S加厚 S加拿 S加薪 S半 S卖 S厂家 S压 S发微 S另外 S司机 S周N S味 S售后 S唯品 S商家 S嗯嗯 S坐
S奶茶 S好便 S好的 S威士 S实 S密封 S小威 S小薇 S尾 S差价 S建议 S微冻 S微小 S微酸 S微麻 S徽菜 S急
S想买 S我帮 S我没 S我私 S所有 S打M S打折 S扣1 S扣除 S抵 S押 S押金 S换头 S排 S撤 S收款 S明 S显
S晚上 S有问 S本 S条 S条码 S来E S欣 S满 S爱 S狗 S现在 S班 S生 S看置 S看评 S私 S第N S等等 S签名 S紫
S紫薇 S编 S群 S耙 S能 S自取 S芯 S英 S蔚来 S薇娅 S行E S让我 S谢 S谢谢 S账 S超 S跟团 S转弯 S转给
S转账 S辛 S辛苦 S还有 S还能 S邀 S邀请 S邻居 S重 S链 S链接 S陌生 S飞机 S黑 a+N accepted air an
arrived arrivedE asked asked_me asked_me_to atN点 at_pickup at_pickupE b+N bE before best boxE
by_wechat b座 b座N call_me call_me_at can_pay cancelE cheapE check_my_order contact_support
contact_supportE costco dE dealE died doneE dozen e+ emailE extra fair farmE forN formula freeE
gateE group_loves group_loves_this i_paid i_wantN if_late if_late, invoice is_bad is_locked
is_lockedE is_slow largeE late, lateE lb lbs leave_it line群太 load loadE locked lockedE longE
loves_this market me+ me_if_late me_the me_to_pay meeting messageE mild mom my_address my_email
my_group my_mom my_orderE my_phone_died my_seat my_seat_to my_way my_wayE my_whatsapp_group n+
on_insta on_line on_my_way on_the_platform online outage outageE paid_by pay_before
pay_outside_the pay_through pay_through_the phone_died pickupE qq弹 qq飞 qq飞车 received receivedE
refundE school seat seat_to signal_is_bad slow someone someone_asked someone_asked_me spicy spicyE
store switch t_load t_loadE t_scan teamE the_farmE the_gate the_gateE the_host the_leaderE
the_order the_receipt through_the through_the_app transfer_my_seat usb v+ vitamin vitaminX vx系
vx系列 v型 v姐E v脸E v领N wantN wantNE wayE whatsapp_group_loves whole won_t_load working xlE xxl
万 万E 上价 上价格 下交 下便宜 下取 下我E 下拉 下班 下自 下面 不E 不保 不出 不加 不对 不对E 不敢买
不行 不要随 东西 丢 两条 个价 个是 为什 为什么 主加 久E 么弄 么弄E 么搜 么搜E 么进 之 也可 也可以
也是 也来 书 书里 买N 买的 买过 了,团 了1 了两 了便 了便宜 了我E 了打 了没E 了给 交易不 产地 人多
人私聊 付吗E 付宝还 付就 代付 价N 价代 价购 价购E 企鹅家 企鹅爸 企鹅玩 众号推 优惠吗 会加微 会员号
会议 但 余 你懂E 你看看 你给 你给我 你进来 例 便宜E 信付了 信号的 信团 信团长 信小 信打不 信读
信读书 信转账 信里打 倍E 像是 先E 公示 共N 关 兴趣E 写信 冷链 减1 减1E 分E 划算, 别扫E 到了打 到付
制链 制链接 加上E 加不 加价购 加厚 加大 加州 加我那 加拿 加拿大 加楼 加楼号 加绒 加腸 加薪 动主
动主页 包啦 包啦E 包封 包裹 包雨 匙 匙E 医院 十 十N 半打 半打E 卖E 卖NN 占 占线 占线E 卡付 厂家E
厚 发到 发我看 受E 变E 口味E 口见E 另外 台上价 号X 号XE 号推 号的 号码E 号码牌 司机 吧,群 含 呀E
员号 员号L 周日 味道 品会 哈E 哈哈哈 唯品 唯品会 啦 嗯E 嗯嗯 回1 回头给 团长懂 团长私 园E 图N那
图上写 图标 在哪里 在家E 坏了 块钱E 型号A 堂 壁E 壁小 壁小区 士忌 声E 复制链 多大 多少P 大v 大家付
大家别 大才 大闸 大闸蟹 头像是 头给你 奖 女 好便 好便宜 姓 姿面 姿面霜 威士 威士忌 娅 子多 字领E
安E 安全 安全E 官方旗 官网E 宜E 宝还 宝还是 客户E 客户了 家N 家付 家别 家发 家吗 家吗E 家在 家族
封面E 小米 少P 少P我 尖 尖E 就是我 尺码 尾号 山姆 差E 己去 巴 巾E 巾N 常E 干嘛 幸 幼 序下 序下单
序里 应E 康 廊 建个 弯 弯E 往 得E 微便 微便宜 微信N 微信任 微信小 微信读 微冻 微冻E 微商城 微甜E
微笑E 微麻 微麻E 徽菜 忌 快些 快点 怎么弄 怎么搜 怎么进 怡 惠 惠吗 惠吗E 我1罐 我两 我付款 我家N
我拼 我未E 我的订 我私信 我说 户了 所有 手机壳 手机尾 手游 手游E 才能 打M 扔 扣子E 扣除 扫码取
扫码枪 找不 找不到 找到 找我下 找我领 抖音上 报挂 报挂号 抬 抬头 按保 按保存 换头 换头像 掉了 接E
接呗 接呗E 接找团 接点 推E 推荐E 搜E 收到E 放E 放心 敢买 敢买E 方旗 方旗舰 旁 旁边 族 日E 日期E
早E 明天 易不 是大 昵称E 晚点 更贵 更贵E 有人加 有几 有吗 有吗E 有日 有日期 有活 有活动 有虫 有虫E
机上 机壳 机尾 机尾号 机票 机餐 机餐E 李E 条E 条码 来 来的 极 林E 果N 果汁 果汁E 枪 树 校 样 根E
梨 检 楚 款吗 款吗E 汇款, 池E 沙拉 泡E 注意 活动主 液 液E 清楚 游E 滴来 滴滴来 炖 点链 点链接 烧
然后 照E 照片发 爆 爱E 现货E 现金找 球E 瑕疵 瑕疵E 瑞 瓜 生E 申请 电影 电报挂 电梯 电池E 电话占
电话多 留点 疵 疵E 的+ 的价格 的会 的便 的便宜 的呢 的呢E 的扣1 的报名 的话 直接点 看我发 看清
看置 看置顶 看评 码 码不 码取 码放 码放大 码是多 码枪 码牌 碗 礼 私下付 私聊群 私讯团 私货 私货别
积 积分 程E 程序下 程序里 稍微便 等1 等1下 筷 箱 精 糕 系不 系列 系团 系团长 系平 系平台 系电
系电话 紫 紫薇 红书E 红包啦 红包封 红包雨 红薯 级E 线下取 组E 绒 结果 结账 绕1 给你看 给我个
给我未 维修 维码放 缺货 缺货E 群发 群里留 群里说 老公 老婆 聊群 聊群主 聊聊 联系不 联系团 联系平
联系电 脸E 自己去 茶E 荐E 莲 蒸 蔚来 薇加 薇姿面 薇娅 薇芯 虫E 蟹 行,不 行卡付 补给 补给我 被骗E
裹 要的+ 要随 要随便 订单号 让私 讯团 讯团主 设置 话占 话占线 话多 话多少 话给 话给我 话费E 说好
说好E 请进 请进群 读书 读书里 谁在 账号E 货到了 购买 贵1 贵1倍 费E 费NE 赖床E 赠 赠品 走廊 走私货
走顺 走顺丰 越 趣E 跳 跳转 跳转到 踢 踩雷 踩雷E 身E 转发到 转告 转弯 转弯E 辛苦 边下 还是微 还能
还要 这边有 进价E 进去 进小 进小程 进来E 进来了 违 送1E 通L 通LE 那 那单里 都行 都说好 酱E 酸奶 醋
醒 里我E 里打 里说E 金找 金找N 钥 钥匙 钥匙E 钱退 链接付 链接呗 锁E 长懂 长懂我 长按保 长私 闲鱼E
闸 闸蟹 除 险 隔壁E 隔壁小 面加楼 音上 顶E 顺丰 领NE 颜色 风E 飞机票 飞机餐 馆E 首 首页 骑 骑手
高速 鱼N 鸭 鸭梨 鹅家 鹅家族 鹅爸 鹅爸爸 鹅牌E 鹅玩
    """,
    -5: """
,我不 ,我要 ,这个 1个号 1份E 1共 1加 1加手 1参 1张N 1箱E NboxesE Npeople N两E N件E N份 N名 N我 N条
N栋N N点E N电 N箱 S1加 SN号 SN维 SaddN Scall_the Scan_you Scontact_the Scoupon Shello Sl Sline
Sline_pay Smedium Sn Soutside Spayment Sqq星 Sroom Ssaw Sskip Stelegram_road Sthank Sthank_you
Stwo Svc Swhere Swhich Swrong SwxN Sx S上次 S不用 S举报 S了 S了解 S付 S低价 S依 S依赖 S写 S减N
S别信 S到了 S加湿 S加钱 S加长 S十1 S十N S千 S单 S发 S发1 S发个 S发朋 S名单 S周 S多少 S太 S威海 S安
S家 S对 S小票 S少 S差 S微凉 S微波 S微甜 S微笑 S微醺 S懂E S成本 S我发 S我来 S我用 S打开 S扣 S扫1
S找团 S把我 S抖 S抖音 S折扣 S拉群 S新群 S早 S昨 S昨天 S未付 S来找 S正 S比上 S比淘 S海 S源 S源头
S牛 S直播 S相信 S看商 S私教 S粉+ S纸巾 S群里 S耍 S耍赖 S草 S草莓 S薇诺 S裙 S要E S评 S赖着 S走
S转人 S运 S返现 S进价 S退 S退款 S都 S问我 S需 S需要 S顺 S马 X果 acceptedE add_one_for addressE any
b+1 boss called can_i_transfer can_you case change closed contact_the customer customer_service
customer_serviceE d+N declined declinedE drops f+N fish floor got hello i_ll_take i_transfer idE
in_the_app is_at is_atN is_down is_downE is_it it_on job join_my_team join_the large last leaderE
leftE line_pay ll_take loves l码E m me+1 medium my_spot my_team one_for open orderE order_numberE
orders ordersE parking pay_with peopleE pintier pintier_example price_drops receiptE road roadN
roadNE see sent service serviceE signal_is skip_the_line sour supported supportedE tAE take_alipay
take_alipayE team telegram_road telegram_roadN text_me_when than_last thank thank_you thanksE
the_link vc v姐拿 v字领 v形枕 what_s_the where which works worksE wrong 上便 上便宜 下便 下午
下单, 下打 不出E 不敢 不清 不管 不管E 不错 业主群 两个 个位 个位E 个团E 个头 主群 主页第 也有E 乱
了NE 了NN 事群 事群里 交易被 享给 人私 从 仓E 他E 付了N 付款 以现 以现金 价多 价多少 企鹅牌 企鹅面
会加 你的v 依 依赖 依赖E 便宜, 保存E 保障E 信任 信哥 信小程 信扫码 信没 信群E 修E 候 偏 做法 健
像是我 像框 元E 充电 先生E 光 克E 免费E 共 具E 冻E 减NE 分享给 刚加 利E 别买 别买E 别乱 别信E 别发
别扫 别的平 到我们 剂E 前台 功能 加1 加wE 加他 加十 加手 加手机 加湿 加班 加葱 加载 加进 加钱 加长
助 助力 包NE 北 区找 区找我 十E 单独买 卡住 卡住E 参加E 友1 友1起 友拼 友拼团 双E 发到微 发朋
发朋友 发货 口味 可以现 台不管 台买, 司E 名片夹 后付 后付E 向 品E 哪个 啦E 喝E 团主E 团长看 图发我
图好 图给 图给你 在微 在微信 在订 在订单 圾 坐 垃 垃圾 基 填 外面等 大份 头像框 夹E 奶茶 好友1
好友拼 好评E 妈+ 妙 妙E 姐拿 威E 娜 媽E 字领 存E 季 宜, 宝付款 宝同款 宝宝 宽 密E 密码E 寸E 小区E
小威E 小票 就是这 就行 就行, 已私信 干E 序 座NE 建议 开链 开链接 张N 强 当E 形枕 微凉 微妙 微妙E
微波炉 微笑 微酸 快递E 念E 急E 惠券E 想买 想要E 意E 懂就 我了E 我再 我发的 我取 我家 我家门 我手机
我换 我未 我来E 我没 我看 我看看 我老 我自己 我要 我问下 房号 手指 手表 打个电 打包 打包E 打开链
打折 打给你 扣1E 扣1参 扣手 扣手指 扣扣手 扫不 找到我 把我加 拍E 拼E 拿大 拿走 按语 按语音 换了
接下 接下单 接去 接进 提货 搜1 搜1下 支付 收到 放门口 文章 料 斤 新 日期 时E 时候 时间E 明 易被
易被骗 是你 是啥E 有事群 有人私 有空 有立 有立减 有红 有红包 朋 朋友 朋友E 未付 未付款 机杯 机杯面
李姐 来1 来了, 来我家 杯面 板 构 果E 架E 栋N 栋NE 根 框 案 梅 梯E 楼E 次E 欣 止私 止私下 正 死E
比上次 比淘 比淘宝 汇总 汇率E 江 没接 泡 波炉 消息 淘宝便 淘宝同 清E 源头 溯 溯源 满 满N 点上 烤E
照 煮E 燒 爸爸 片N张 片夹 片看看 牙 牛奶 独买 独买N 率E 玩E 玩具 现价 现价N 现金红 瑕 申 电费 疫
疫苗 白+ 百 的v 的也 的吗 的平台 皮E 盖 直接下 直接去 看企 看企鹅 看商 看商品 码M 码ME 码发我
禁止私 私信发 私家E 科 称 答 粉+ 糊E 系v 紧E 红薯E 结构 给了 给平 给平台 绳 绳E 网页 群太 群聊
老卫 老闆 耍 耍赖 聊我 联系v 能找 膜 膜E 色 节 苗 苦 英 菜N 菜谱 蓝莓 薇+ 薇诺 薇诺娜 薯 薯E 虫 血
裤 规 记录E 论E 话打不 详情E 请码 诺娜 账被 账被骗 货别 货别买 贵 费N 赖皮E 赖着 走私 起来 跑 踩
转1 转我银 转账被 边那 边那个 还是 这么 进来 迟 退货 送 递E 通过平 速E 邀请码 都说 酱 里打开 里说
金红 金红包 针 链E 链接进 镜 长按语 长看 长私信 闆 门口E 闪 问题E 队E 限E 随便 障E 雷E 霜 露 面等
面等你 面霜 页第 顺 题E 颜 飞机杯 骗E 鲜E 鸡蛋 鹅牌 鹅面 鹅面包 麻E
    """,
    -6: """
+N十 ,就 1罐E Nboxes Nfor N到 N号E N座 N星 N月 N瓶 N盒E N码E SN块 SN点 Saa Scheap ScheapE Scheaper
Scheaper_than Scheck_the Sgot Shappy Sinstagram Siphone Sk Sk+ Sless SlineN Sm+ Smy_order
Smy_phone Snever_pay Snice Spay_in Sphone Sput Sput_me Sqq农 Sqq糖 Ssee_you Sthanks Stracking Suse
Sv+ SvipE Svivian Svivo Sv脸 Swhat_time Swhatsapp_is S上 S业 S业主 S举 S付给 S信号 S全联 S出厂
S加两 S加急 S卫 S厂 S叫 S唯1 S商 S围裙 S地 S大 S客服 S密码 S帮我 S影 S所 S扫N S折 S拼 S拼成 S拿货
S搜1 S收银 S朋 S朋友 S汇率 S玉 S现金 S私房 S私立 S秒 S给我 S美 S群主 S葡 S葡萄 S薇姿 S薇婷 S要的
S订单 S请勿 S赖床 S跟 S送 S通过 S银行 S门店 S阿 S隐 S隐私 S麻 aa addN add_me+ alreadyE apple apt
bio_yogurt boxes buildingN cE call_me_when call_the check_the contact_me_if delivery did did_i
downE expiredE filter hansE happy ice iceE inNE in_app joinE k+ kids line_is list listE long m+
me_when_you messaged_me mini my_phone never_pay never_pay_outside now orderL pay pay_in_app put
put_me qq农 qq农场 see_you shippingE sizeE the_group threeE tonight tonightE tracking transfer_my
twice twiceE upE use vivo v我N wang weak weak_here weak_hereE weiN what_time with_wechatE work
yogurt yyds yydsE 上下 上下单 上写 下交易 下我 下来E 下棋 下棋E 不够 不开E 不懂E 不收现 不是
不要转 业主 主页面 乎 了个微 了我 了我N 人E 仔E 付后 付给平 价NE 优惠券 会E 位置 作 你转 佣 佣金
佳佳 信N钱 信付 信群 催 像我 像我同 先付后 先生 全E 公告E 利 别私聊 剂 加价E 加你微 加单 加微糖
加微辣 加油E 加热 加盐 加盟 勿私 勿私下 医 千 半 单位 单就行 单有 单独下 卖NE 卡 卷E 参加 取E
取货E 叠加 口令E 另外1 叫我 叫我E 台扫 号E 号M 号后 号后N 合 同学 同学E 同意 同款E 名单E 吐 吐司
员E 周N 味E 咨询E 咸E 哪里 唯1 唯1E 商家 嘉薇E 嘴 回来 围裙 图发 图片E 在哪 在哪E 型E 士 壳E 外1
多少 套E 姐 姐+1 姨 威海 婆 婷 孩子 宝上 宝扫码 室E 家 家E 家猫 寸 对E 小林 小林E 小美E 小薇 就能
尼 工 已经 延 弟 弹E 得 微信付 微信群 微小 微店E 微醺 必 快E 念 思E 总 息E 惠券 意思E 懂E 懂我
我1个 我下 我不收 我了, 我同 我同学 我打 我打电 我给 我链 我链接 截图E 截图发 打NE 打个 打卡 打车
扣了 扫N 扫N维 扰 把E 把我 投 押 押金 担 指 捷 接送 接龙E 收 收银台 教E 数第 数第1 整 斤E 昨天
是这 更新E 末 机号后 来E 杯E 柜E 桶 桶E 棋 棋E 步数第 比上 气E 汇率 没回 流E 消 涨 淘宝上 渠道E
滤芯 滤芯E 滴打 滴打车 滴滴打 火 点给 热E 片N 狗 独下 独下单 率 王阿 王阿姨 环 现金的 生人 用E
电话联 留电 留电话 登录 的1 的平 的报 的群N 的自 的那 皮 盘E 直发 直发E 直接送 直播E 相机 省N 看链
看链接 短信 码N 码是 硬 私房 私教 私立 私聊你 程 穿 窗户 笑E 等等 签收E 管E 糊 级 线下便 线下面
编号L 美E 群昵 群昵称 聊你 聊你了 肠 能 腸 芯E 菜谱E 薇婷 行, 表E 裤E 要 要在群 规E 觉得 订单E
记录 诈 话联 询E 该 详情 说 说, 说不 请勿私 谢谢E 豆E 负 财 账的E 质 贴 赖床 跳过这 输入 辛 退到
退我E 选 那款 那款E 那边更 邻 都 都不 都在平 醺 里说不 金的 银台 银台扫 问E 问题 阿姨 陌生人 靠
面上 页面上 须 领的 饭E 饼干 验E 骨 高 鱼鳞 鳞 龙E
    """,
    -7: """
1下 1打 1打E 1点 1罐 1起 N,这 N包E N天 N小 N李 N李E N盒 N袋 N袋E Sadd_one Scancel Sd+
Sdirect_flight Sdirectly Sextra Sf+ Shi Show Sline_up Sok Son Sorder Sprofile_picture Sso Sv_neck
Swechat_pay Swhatsapp_group Swithout S上面 S下单 S不能 S今天 S价 S价格 S低 S你发 S几 S分 S分享
S发票 S图1 S外 S多 S威化 S尿 S微商 S微微 S心 S惊 S惊喜 S懂 S我找 S打 S扫 S批发 S报 S晚 S有坏 S有货
S来我 S渠 S渠道 S百 S相 S禁 S禁止 S私厨 S私家 S私廚 S秒杀 S税 S税号 S第 S签 S薇薇 S补 S裙子 S谨
S谨防 S赔 S走私 S过 S这个 S面交 S预 S首 S首页 add_me add_one address already are asking asking_for
badE building coupon d d+ direct_flight doesn doesn_t don_t_send example_t f+ free from_the
group_buyE hi host in_lineE iphone k left lineNE line_up me_to order outE pay_anyone
pay_with_wechat pick pick_up pintier_example_t qq星 qq糖 saw share spot supportE t_pay_anyone
t_send thanks the_line time toNE vxNE waiting with 上角 下单就 下店 不收 丢了 举 乐E 云 交E 人加
令E 以私聊 们去 住E 你的微 你看 保障 信了, 信你 信好 信好友 信步 信步数 信里 俩E 假E 做 停 偶 儿
入E 全 冻 别 别加 力E 办E 加两 加个 加微量 加油 加购E 勿 包有 包裹E 十1 十1E 单,不 单元 单就 单里
单里E 南 博热 博热搜 卷 去看 友加 双 发微 发微信 发票 取件 变 台不 台付 号私 同事 同价 同价E 名字E
名是 吗 吵 呀 咋 咸 哥E 哪E 嘈 嘈E 图1 地E 地方见 坏的 型号 垫 墙E 壁老 壁老王 外卖 够 天E 夫
头像E 好看 好看E 学校 客服 对 封E 少E 屏 差价 带 帮我加 平E 平台不 平台付 床E 座N 廚 微信了 微信好
微信步 微博热 微商 微糖E 微辣E 怎么 感 我1E 我有E 我来 我自 我这里 我那单 我都 户E 打我电 打电
打电话 扣款 找NE 找你 报码 抽奖E 持 换E 排队 接付款 提E 搜搜 搜搜的 搜的 支 支付E 支持 收款方 收货
收银 放门 敢 新E 方见 早 昨 显示 有N 有坏 有坏的 未E 杀 桌 桌E 步 步E 步数 求 沙 没E 没有更 清 温
游 热搜 牌E 物业 班E 用支 用支付 电报码 电视 番 的联 的联系 盟 看到 看私 看私信 睡 码进小 票E
私信看 私厨 私家 私廚 种 称E 系统会 素 线下店 线下见 给我妈 统会 缺 网E 群里我 老师 聊我E 肉E 脸
自提 草莓 萌 萌E 葱 蛋E 裹E 要转 要转账 议 证码 评价E 话联系 请勿 请走 请走平 诺 课E 谨 谨防 谱
账E 货E 货号 走, 身 车E 转给你 过了 远 通E 邀 邀请 那单 配送 酸E 采 里我 金行吗 销 锅 长了 队 阳
陌生 限 院E 隐私 隔壁老 隻 面交E 音E 颗E 额E 馆 香 验证码 龙
    """,
    -8: """
,不要 ,让 ,让我 ,都 1份 N个 N件 N包 N段E N点 N这 SN元 Sa+ Sadd_me Sb+ SddE SdealE SdiscountE
Sgreat Smessage Smy_line Sno Spaid Spickup SpriceE Sq币 Sq弹 Sthe Svip Sv字 Swifi S他 S代理 S公
S加1 S加N S加上 S加我 S围 S我给 S我要 S打N S找我 S提 S有 S果园 S水 S漏 S用 S留 S直接 S知 S稍微 S等
S谁加 S赖皮 S通 again againE another anyone at back boxesE cancel cardE courier done get group_buy
how it_s ji late locker l码 me_if missingE model my_group_buy nice payE q币 receipt the_courier
v字 when_you with_wechat won won_t 上我E 下来 下见 业 两 个优 个优惠 中E 举报 久 产 京东 今天 仔
以吗团 价格E 位E 信了 信扫 值 假 元 凉 几 列 到账 加上我 加我微 加购 包 单号E 卡吗 卡吗E 压 厨
取消E 叠 可 号私信 司 后面加 吧E 商 商品 喝 嘛E 圈E 城 壳 多久 失败 失败E 夹 姐E 姿 威+ 学E 它 室
小心 居 山 年 广 弹 录E 微信扫 微微 微甜 微糖 忙 怎 息 想 慢E 我联 我联系 截图给 扣NE 扣子 批号L
找N 把 护E 报名E 接发 接发我 提现 播 收E 放 方E 无私 日 晚上 最 月 有点 有特 有特价 服 机NE 橙
款NE 款方 段E 比 汁E 池 油E 流 测 消E 源E 滤 炉 烦 版E 牌 用 电池 的店 的打1 盐E 相信 眼 码看 确
禁止 私聊我 税 站E 等E 等我 签收 纸 纸E 纸巾 给邻 给邻居 置 置E 群聊E 色E 草 菜E 萄 葡 葡萄 薇姿
行E 行卡吗 街 补 要E 要加 视 评E 试E 误E 谁加 谁加我 调 谱E 败E 贵E 赔 赖皮 超市 转我, 输 过来E
运E 这个价 退我 退款到 通知E 速 道E 金E 链接发 院 障 难 雨E 领E 颗 餐E 黑 鼠
    """,
    -9: """
,你 ,我在 1直 1般 Nbags N码 N钱 Scash Scount Scount_me Sdiscount Se Sf Sim Snever Ssave SvxN Swho
S主页 S也 S买 S交 S亲 S公私 S再 S加价 S加入 S单号 S原 S名额 S型 S型号 S底 S底价 S开 S成 S我都 S房
S房号 S抽 S支付 S收 S果 S私密 S粉 S老 S自 S订 S蹲 S转发 S转角 a a+ bad bags cheaper_than code
count count_me expired gate hans itE jaxon lineN money, never no nowE of order_number
profile_picture q弹 shipping so thatE thisE update who wxN 上很 付的 以E 佳 信号是 信头 信头像
信支 信支付 信看 全联 公告 公私 出来E 刀 刀E 分享 到 券E 力 功E 加急 加我N 化 午 原 去 可以E 名单
名额转 听 售后E 啊 喊 嘉薇 团长E 国 图E 在E 墙 奖E 套 妈E 威化 子 孩 就有 就有E 尺 巾 库 应 微信头
微信支 微量 快递 情E 情页 成功E 我问 所 才 打1E 扣1 挺 换 搜小程 数E 是NE 是小 本E 来了 样E 格E
楼号E 毛 汁 汤 没有 洗 活 滑 漏 灯 点E 爸 特价 猫E 甜 电报E 登 的 盆 看不 看了 短信E 破 示 私密
稍微 税号A 管 纳 线上 绑 给我E 维维 群友 考 聊天 般 表 衫 觉 认 记 详情页 请 谢E 败 账单 蹲 转给
转角 递 通过E 配 酒 里E 错E 门店 间E 集 面包 额转 食 麻
    """,
    -10: """
N段 Sgood Splatform Sthe_app S今 S代 S内 S减 S别私 S口令 S名 S图片 S工厂 S帮 S扫头 S拉 S拒 S接龙
S淘宝 S福 S私人 S稍 S线上 S给 S统 S统计 S能便 S行 S路 S转 S送货 S门 failed failedE good great
in_line lol lolE ok okE out pack packE people qq妈 support today todayE v_neck vivian vxN
wechat_pay wifi xl your_unit 下见E 不会 不到 事 件 价格N 位 便E 便说, 信扫1 修 克 入群 冰E 别信
加下我 加入 又 反 台E 名额 周1 品 啥E 嘉 器 头E 妈 姐+ 子E 完成E 客服E 尾 床 影 待 意 我+ 我1 我在
或 打1 打不开 批号 护 抵 挂号 挂号E 推荐 播E 文 方便E 时间 是 是E 服E 条 梯 楼号 次 烤 甜E 的是
看下E 税号 等 米 糖E 给你E 统计 编号 群主E 耳 荐 被骗 装E 要的扣 让你 评价 试 读 谢谢 载 退E 通
邻居 都走 都走平 钱E 链接转 问 防 鞋
    """,
    -11: """
,系 ,系统 N斤 N栋 P我 St恤 Sv领 S下 S单独 S嗯 S团 S小群 S微 S拉我 S新 S是 S最 S现 S请 S返 S面
add_me_for at_the hereE it laterE n neck says the two t恤 上来 东 丰 主私 主私聊 也 京 什 什么
付款码 们E 体 充 写E 减 到E 单号L 取货 只 告E 员 哈 嗯 回 失 好E 完成 小威 州 干 心 快 恤 成功
我+1 我NE 报E 抱 拉我 拒 教 显 晒 晚 期E 机E 板E 枕 模 活动 点 然 病 盐 直接在 看看E 笑 第1E 罐
罐E 群主私 腐 菜 衣 见面 见面聊 话E 豆 费 辣E 问下 降 雨 题 马 骗子
    """,
    -12: """
N斤E SN折 Sgroup S优 S优惠 S你 S加 S好 S手续 S特价 S见面 S领 b+ down example_tA flight me_when
missing oneE or pleaseE q_abc tA v+N was whatsapp_group w号 么E 了 事E 他 付E 冒 冷 别私下 券 动
包E 卖N 取 台付E 后E 哈哈E 啥 嘛 地 地址 块E 太 奶 奶E 密码 小E 小区 开E 微波 心E 情 截 标E 核E
款E 止 水E 油 波 海 瓶E 稍 站 细 绝 群主 群里 莓 薄 藏E 西 要私下 警 误 起 转发 通知 重 长E 阿 雪
页面 餐 饼 鱼E
    """,
    -13: """
Sme S不方 S别 S到 S客 S已 S找 S无 S自私 S进群 c is later paid room than v形 v脸 之前 亲 加NE 加上
单E 卡E 历 号码 吃E 同款 味 哈哈 天 字E 安 实 微辣 慢 我,直 我们 拿E 排 效 机 柜 气 爱 猫 班 白
的图E 自私 自私E 茶 要私 让我 课 酸 错 门 门E 领导
    """,
    -14: """
N个E Sb Sprice Srefund Sv S别加 S后 S平台 S微信 S批 S更 S更便 S直 S老闆 S走平 S那 e pickup
tomorrow up 不要私 个E 乐 件E 再 别转 加我1 十NE 去E 号NE 告 呢 和 售后 市 帮我 急 我妈 标 热 盒
禁 私下转 箱E 肉 语 赞E 超 这价 量
    """,
    -15: """
1个 S付款 S有人 S这 more my_order not too 不 为 了N 何 公 发给 吃 吧 坏 大E 师 形 手E 提 时 栋 片E
牛 物 盘 袋E 装 让 说,私 路 风
    """,
    -16: """
Sapp S信 unit v姐 么 书E 冰 刚 功 加N 呢E 啊E 如 导 店E 打不 现在 瓶 生 着E 走E 路E 运 还
    """,
    -17: """
N号 S看图 for_me for_meE refund that 别私 口E 叫 哦 学 定 差 期 杯 查 死 看下 看我E 糖 编 薇薇 蛋
袋 退 面E 饭
    """,
    -18: """
S平 please 上E 上线 人 份E 好 已 您 有人 玩 订单 谢
    """,
    -19: """
size v领 when 核 版 盒E 票 花 额
    """,
    -20: """
S在 保 哪 型 很 房 改 无 计 车 过E
    """,
    -21: """
Sa S便 S便宜 S我 S比 分 加1E 团E 帮 楼 真 辣
    """,
    -22: """
会 私下交
    """,
    -23: """
的E 看看 骗
    """,
    -24: """
份 单号
    """,
    -25: """
吗E
    """,
    -27: """
S谁 了E 没
    """,
    -31: """
谁
    """,
}  # fmt: skip
"""Runs as `learned_hints.runs_of` gives them, by what they weigh, in tenths."""
