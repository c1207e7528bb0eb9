"""What neighbours say, and weighs against it.

From 22,936 lines of the corpora and 19,995 from elsewhere (sha256 ba6b2d70af34855c…;
docs/decisions/0019-solicitation-by-rules.md).

Made by `tests/support/hint_learner.py`, not by hand.
"""

from collections.abc import Mapping
from typing import Final

WRITTEN: Final[Mapping[int, str]] = {
    -1: """
找E 返现E
    """,
    -2: """
Ssame S全 S几钱 S相册 S系统 S老师 S账号 S退到 friend friendE pay_in 之 任 几钱 出厂 发市 发市场
同城 哥 场E 客户 户名 批发市 找我拿 折 接拿走 是骗 是骗子 清仓E 点1 点1下 片发 简介E 统 置頂 解
贴E 頂 骗子E
    """,
    -3: """
+1单 +1条 +N位 +两 ,会 ,我不 ,没 1圈 1把 1把E 1起拼 1颗 :N到 N份E N元, N块E N块钱 N白 S+两 S1会
S1手 SN抽 SaN Sab SabE Sbrb SbrbE Scash_back Schange Sfish Skids Sline_is Slocker Snb Snp SnpE
Soffline Somg SomgE Sprivate_room Sqq弹 Sq版 Srecipe SrecipeE Sreported Ssml SthanksE Sthx SthxE
Stoo Sty StyE Svx系 Sxxl SxxlE S不 S为什 S从 S免 S减1 S划 S划算 S别发 S别家 S加油 S加班 S加码
S半打 S另外 S可乐 S同意 S后N S哪 S嗯嗯 S团长 S在平 S备 S备注 S大v S威尼 S小威 S小心 S小薇 S建议
S待 S微风 S戳破 S抱 S拿 S接 S改 S暗 S暗号 S条码 S某宝 S欣 S汇总 S没有 S滴答 S点样 S爬 S现价 S生
S省N S看置 S私 S系 S编号 S网页 S能 S薇娅 S解 S请加 S账 S超市 S转人 S转卖 S转告 S还有 S邀 S邀请 S链
S链接 S飞机 S验 S验证 S骨 S骨折 X瓶 X瓶E a+N aN aNE ab abE accepted after apple_pay app下 app下单
atN: be brb brbE bus by_wechatE call_you card_declined card_declinedE cash_back cilantro cilantroE
codeE couponE dealE find_me_at i_want if_late if_late, inE is_locked is_lockedE it_with k+N late,
link_expired link_expiredE locked lockedE m+1 m+N me_at me_at_the me_if_late messageE my_email
my_order_number my_seat my_seat_to m号 m号E m码 m码E nb noodles np npE omg omgE only_pay
only_pay_in orderLE paid_by_wechat pay_outside_the pay付 private_room qq弹 q弹E q版 received
receivedE recipe recipeE reported seat seat_to signal_is signal_is_bad sml sugar sugarE
telegram_down the_codeE the_linkE the_list the_listE thx thxE to_the tooE transfer_my_seat twoE ty
tyE vx系 vx系列 v型刀 v推 v推荐 wechat_payE xxl xxlE you_can_pay 下取 下拉 下自 下自提 下载 下里
不出去 不能私 不走高 不通E 两份 两箱 为什 为什么 也不 也是 也来 书 书攻 书攻略 买N送 了你 了吗E
人私聊 介入 介入E 仓 他奶 付了 付宝扫 付就 付款 代付E 以不E 以前 以用 价格还 企鹅杯 众号文 你留N
你给 你进来 便说 信公 信公众 信没回 信群里 倒计 倒计时 儿园 元, 内部E 内部结 再加 再加1 几个 几天
出去E 划算 划算, 别家 前 剪 剪刀 办公 加冰 加微信 加房 加房号 加热E 加码 务 包啦 包啦E 包封 包封面
包裹 化饼 医院E 卖家 去拿E 友圈发 另外 可以用 台介 台介入 台发 台比 台红 台红包 号文 号文章 号是啥
号码E 号被 号被封 司机打 后 吗团 吗团长 吴 周末 命 品主 品主页 商品主 嗯嗯 器E 囉 回我 团长拿
团长私 图片N 图说 图选 图那 圈发 在加 在加我 在置 块钱E 型刀 城E 声谢 声谢谢 备注E 复 多多E 夜
大v推 太多E 夹N 夹NE 妈拿 妈拿E 威化饼 威尼 威尼斯 娅 子的 宜,别 宝便 宝便宜 宝扫 家发 密 封面E
小份 少钱1 就是我 尼斯 尾号 己去 市场 平台介 平台发 平台比 平台红 幼儿 幼儿园 广告 广场 建 开吃
开吃E 异常E 张N 微信N 微信公 微波E 微酸E 微风 快手菜 想要E 我去 我发你 我妈拿 我拉你 我的订 截图
戳破 手办 手办E 手菜 打不通 打车N 扣除优 找个 找到 抖音E 换码 排队E 推 提便 提便宜 收到E 攻 攻略
放心E 文章 方便说 昕 春 昵称E 有日 有日期 服务 机场 机打 来1下 枚E 果汁E 柠 柠檬 校 样 格还 榴 檬
没回E 泡E 波E 注E 洋 滴答 滴答E 炉E 点样 然后 照片发 爆 爬 爸E 爸爸E 片夹N 物业E 特价E 状 现金找
瑕疵E 瓜E 用吗 电影 电话手 留N 留门 留门E 略 疵E 的, 的可 的可以 的哈 的扣1 的都是 直播 相信你
看图选 看我发 看置 看置顶 看评论 矩E 票发 私下里 私信 私信团 私信没 称重 窗口 笑死 笑死E 等1 等1下
答E 签名E 系列 系团 系团长 红书攻 红包啦 红包封 红烧 线下取 线下自 绕1圈 维X 维X瓶 维他 维他奶
维维进 维进 维进群 置顶E 群里E 群里的 老婆 联系团 能用 能用吗 自己去 自提E 自提便 般E 芋 莲 薇加
薇娅 行说 被踢 规矩E 视频E 譜 譜E 计时 计时E 设 证码E 话手 话手表 话要 语音E 说声谢 说这 谁在
账号被 账限 账限额 货吗 货吗E 走高 走高速 起拼 足E 身E 车N 转卖 转发E 转告 转账限 轻 过年 过期
进小区 进小程 退货E 送E 部E 部结 部结构 里付 里打 金找 鍋 银行N 长拿 长私 除优 除优惠 需要E 面加房
频E 飞机上 食E 食譜 食譜E 饼E 驿 驿站 骨 骨折 高速E 鹅杯 麵 麵E
    """,
    -4: """
+1for +1打 +N组 ,m ,你的 ,咱 ,放 ,有 ,点 ,点链 ,私聊 ,这 ,这里 1for 1for_me 1个人 1倍 1倍E 1单E
1张 1样E 1次 NN元 N万 N两E N件E N单 N我 N点我 N瓶E N电 N电话 N的 N组 N组E N群 N薇 N薇薇 S1共 SN月
SN码 SN送 Sair Sany Sapt Sbeware Sbeware_of ScancelE Scheck_your Scontact_me Scontact_support
Sdirectly_from Se+ Sfacebook Shalf Si_paid Si_want Sinvite Sit Sjoin_the Sleave_it Sline群
Smy_profile Sn+ Son_my Sonline SorderL Soutside_is Spay_before Sqq妈 Sqq音 Sqq飞 Ssee Ssomeone
Ssomeone_asked Sswitch Stransfer_my Stwo Susb Sv形 SwxN Sxl S不用 S两 S举报 S低价 S免单 S写 S写信
S到了 S加v S加十 S加厚 S加薪 S卖 S厂家 S压 S发1 S发微 S司机 S味 S商家 S在线 S地址 S多少 S奶茶
S好便 S好的 S威海 S实 S尾 S差价 S微冻 S微凉 S微小 S微甜 S微酸 S微麻 S徽菜 S我发 S我帮 S我来 S我没
S我用 S我这 S所 S打M S打开 S打折 S扣1 S扣除 S找团 S把 S抵 S押 S押金 S拼多 S换头 S排 S撤 S明 S昨
S昨天 S显 S条 S来E S来信 S比上 S比淘 S满 S爱 S狗 S现在 S直播 S等等 S紫 S紫薇 S绕1 S给现 S维修 S编
S耙 S自取 S芯 S草 S草莓 S薇诺 S行E S规 S谢 S谢谢 S走廊 S超 S转弯 S转给 S转账 S辛 S辛苦 S返现 S还能
S退 S退我 S邻居 S都 S问我 S陌生 S需 S需要 S马 S黑 air an arrived arrivedE asked asked_me
asked_me_to asking asking_for atN点 at_pickup at_pickupE b+N bE bag before berries best beware
beware_of buildingNE by by_wechat b座 b座N call_me call_me_at called can_i_transfer can_pay
cancelE case change cheapE check_my_order check_your contact_support contact_supportE costco dE
declined declinedE died directly_from_the doneE dozen e+ emailE extra fair farmE formula freeE
gateE group_loves group_loves_this here i_paid i_transfer i_wantN inNE in_the_app invoice is_atN
is_bad is_down is_downE is_slow join_the largeE lateE lb lbs leave_it line群太 load loadE longE
loves loves_this l码E market me+ me_the me_to_pay mild mom my_address my_group my_mom my_orderE
my_phone_died my_way my_wayE my_whatsapp_group n+ no_feesE on_insta on_line on_my_way on_the
on_the_platform online outage outageE outside_is paid_by pay_before peopleE phone_died pickupE
qq音 qq音乐 qq飞 qq飞车 refundE school slow someone someone_asked someone_asked_me spam spicyE
store switch tAE t_load t_loadE t_scan teamE thanksE the_farmE the_gate the_gateE the_host
the_leaderE the_receipt usb v型 v姐E v脸E v领N wantN wantNE wayE whatsapp_group_loves whole
won_t_load working w款 xlE 万 万E 上价 上价格 下便宜 下我E 不保 不加 不对E 不得E 不敢买 不行 不错E
东西 丢 两条 两条E 个价 个位E 个单 个团E 个是 个比 丰脐 丰脐橙 久E 么弄 么弄E 么搜 么搜E 也可
也可以 书里 买NE 买的 买过 了两 了个 了吗 了我E 了打 了没E 了给 产地 享 仓E 付吗 付吗E 付宝还
付款了 付款吗 代付 价N 价多 价多少 价购 价购E 企鹅家 企鹅爸 企鹅玩 众号推 优惠吗 会员号 会议 伪
但是 余 你懂E 你看看 你给我 佣金比 信丰 信丰脐 信付了 信付款 信号 信号的 信回1 信团 信团长 信封
信小 信息 信读 信读书 信里打 修E 倍E 候 偏 傅 像是 先E 先生E 免费E 免运 共 共N 兴趣E 写信 减1 减1E
几点 分E 利E 别扫E 别通 别通过 到了打 制链 制链接 加1 加w款 加上E 加价购 加你微 加厚 加大E 加我两
加我那 加楼 加楼号 加班E 加绒 加腸 加薪 助力 包装 包雨 匙 匙E 医院 十 十E 十N 半E 半打 半打E
单独买 单独称 卖E 卖NN 卖券 占 占线 占线E 卡付 印E 厂家E 厚 发到 发我看 受E 口味E 口见E 可乐
台上价 号X 号XE 号推 号的 号码牌 后付 后付E 后来 吧,群 含 呀E 员号 员号L 周日 味道 咸鱼N 哈E
哈哈哈 啦 啦E 嗯E 回1 回1下 团长了 团长懂 园E 园直 图上写 圈才 坏了 块 型号A 埋 埋E 堂 填 壁E 壁小
壁小区 士忌 复制链 多多砍 多大 多大E 多砍 大v 大家付 大家别 大才 大闸 大闸蟹 头像是 奖 女 好便
好便宜 姐加 姓 姿面 姿面霜 威士 威士忌 威海 娜 媽E 子多 安E 安全 安全E 官方旗 官网E 宝同 宝同款
宝还 宝还是 客户E 客户了 客服不 家N 家付 家别 家吗 家吗E 家在 家族 小区E 小米 少P 少P我 尖 尖E
尺寸 尺寸E 尺码 差E 巴 巾E 巾N 师傅 常E 干嘛 幼 序下 序下单 应E 廊 建个 建议 弯 弯E 录 往 得E 微便
微便宜 微信任 微信小 微信读 微信里 微冻 微冻E 微凉 微商城 微甜E 微笑E 微麻 微麻E 徽菜 忌 快些 快来
快点 怎么弄 怎么搜 怡 急E 惠 惠吗 惠吗E 我1罐 我两 我了E 我付款 我再 我发的 我家N 我手机 我未
我未E 我看 我看看 我问下 户了 手机 手机壳 手机尾 手游 手游E 才能 打M 打包E 打卡 打我电 扔 扣1E
扣子E 扣扣子 扣除 扫不 扫码取 扫码枪 找不 找到我 找我下 把我加 抖音上 报挂 报挂号 抬 抬头 拿走
按保 按保存 换个群 换头 换头像 换货 掉了 接E 接呗 接呗E 接找团 接点 推E 推荐E 搜1 搜1下 搜E 摆
支付 收 放E 放心 敢买 敢买E 料 方旗 方旗舰 旁 旁边 族 日期E 早E 时候 明天 是大 晒图 晒图E 智 更贵
更贵E 有吗 有吗E 有活 有活动 有红 有红包 有虫 有虫E 服不 服不会 机上 机壳 机尾 机尾号 机票 机餐
机餐E 权 李E 李姐 条E 条码 来 来信 来的 枚 果园直 果汁 枪 栋NE 树 梨 楚 橙 款吗 款吗E 止私 止私下
死E 比上次 比淘 比淘宝 水 江 池E 沙拉 没接 没看 注意 消息 淘宝便 淘宝同 清E 清楚 漏了 炖 点链
点链接 烧 照 照E 煮E 爱E 爸爸 片看看 独买 独买N 独称 独称E 现货E 瑕 瑕疵 瓜 生E 生人加 申请 电
电报挂 电梯 电池E 电话占 电话多 电费 留点 疵 百 的v 的也 的会 的吗 的呢 的呢E 直接点 看见 短 码
码不 码取 码放 码放大 码是多 码枪 码牌 碗 礼 禁止私 私聊群 私货 私货别 积 积分 称 程E 程序下
稍微便 筷 精 糊E 糕 系不 系平 系平台 系电 系电话 紫 紫薇 红书E 红包雨 红薯 组E 绒 结果 结账 绕1
给你看 给我个 给我未 维修 维码放 缺货 缺货E 群了 群发 老公 聊我 聊群 聊群主 聊聊 联系不 联系平
联系电 脐 脐橙 脸E 膜E 苦 茶E 荐E 菜NE 葱E 蒸 蒸E 蓝莓 薇姿面 薇诺 薇诺娜 虫E 蟹 行卡付 补给
补给我 被骗E 裹 要多 规格 订单号 让私 论E 设置 话占 话占线 话多 话多少 话打不 话给 话费E 说好
说好E 请码 请进 请进群 诺娜 读书 读书里 货到了 货源E 购买 贵 贵1 贵1倍 费NE 赖床E 赖皮E 赠品 走廊
走私货 走顺 走顺丰 越 趣E 足 跳 跳转 跳转到 踢 踢E 踩雷 踩雷E 转发到 转学 转弯 转弯E 辛苦 边下
边那 边那个 还是微 还能 还要 这个比 这里E 进去 进小 进来了 违 退货 送 通L 通LE 邀请码 那单里
都说好 酱E 酸奶 醒 里我E 里打开 里看 里说E 金找N 金比 钥 钥匙 钥匙E 钱退 银行说 链接付 链接呗 长了
长了E 长懂 长懂我 长按保 问题E 闸 闸蟹 限E 限额 除 险 险E 隔壁E 隔壁小 面加楼 音上 音乐 顶E 领NE
题E 颜色 颜色E 风E 飞机票 飞机餐 飞车 馆E 首 首页 验 骑 高E 高速 鹅家 鹅家族 鹅爸 鹅爸爸 鹅玩
    """,
    -5: """
,我要 ,这个 1份E 1共 1加 1加手 1参 1张N 1箱E NboxesE Npeople N份 N到 N抽 N抽E N栋N N点E N码E N箱E
S1加 SN号 SN块 SN维 Saa SaddN Scall_me Scall_the Scan_you Scontact_the Scoupon SdiscountE Shello
Sis_it Sk+ Sless Sline Sline_pay Smedium Sn Soutside Spayment Sphone Sqq星 Sroom Ssee_you Sskip
Stelegram_road Sthank Sthank_you Svc Svitamin Swhere Swhich Swithout Swrong Sx S上次 S举 S了 S了解
S付 S位 S依 S依赖 S减N S加湿 S加钱 S加长 S十1 S十N S千 S半 S单 S发 S发个 S发朋 S名单 S周 S周N
S围裙 S坐 S大 S太 S安 S家 S密码 S小票 S差 S微波 S微笑 S微醺 S懂E S扣 S扫1 S把我 S抖 S抖音 S折扣
S拼 S搜1 S收款 S新群 S早 S晚上 S有问 S未付 S来找 S正 S海 S牛 S班 S百 S看商 S看评 S私房 S私教 S第N
S签名 S粉+ S纸巾 S群 S群主 S群里 S耍 S耍赖 S薇姿 S裙 S要E S评论 S赖着 S走 S跟团 S运 S退款 S顺 X果
acceptedE addN add_one_for addressE any b+1 boss boxE cE call_me_when can_you closed contact_the
customer customer_service customer_serviceE d+N did did_i drops f+N fish floor forN got hansE
hello i_ll_take idE is_at is_it it_on job join_my_team kids large leaderE leftE line_pay ll_take m
me_when_you medium meeting message my_card my_spot my_team one_for open orderE orders ordersE
parking pay pay_through pay_through_the pay_with pintier price_drops receiptE road roadN roadNE
see see_you service serviceE skip_the_line sour spicy supported supportedE team telegram_road
telegram_roadN text_me_when thank thank_you the_link through_the through_the_app transfer_my twice
twiceE upE v+ vc vitamin v姐拿 v字领 v形枕 wang what_s_the where which work works worksE wrong
上便 上便宜 上写 下交易 下便 下单, 下我 下打 下来E 下班 下转账 不E 不出 不出E 不对 不敢 不是 不清
不管 不管E 不要随 不错 业主群 两个 个位 个头 主群 也有E 了1 了NE 了NN 了个微 了团长 交易不 交易被
享给 人多 人私 他E 付了N 付后 以现 以现金 价代 企鹅牌 会加 会加微 但 你的v 例 依 依赖 依赖E 便宜,
保存E 保障E 信付 信任 信哥 信小程 信打不 信扫码 信没 信群E 信转账 做法 像是我 元E 充电 先付后 光
克E 全E 公告E 公示 关 具 具E 写 冻E 减NE 分享给 别买 别买E 别信E 别的平 到付 到我们 剂E 前台 功能
加wE 加不 加他 加十 加大 加州 加手 加手机 加油E 加湿 加葱 加载 加钱 加长 动主 动主页 助 包NE 区找
区找我 千 半 博 参加E 友1 友1起 双 发到微 发朋 发朋友 发货 变E 口味 叫我E 可以现 台不管 台买, 号E
号后 号后N 司E 司机 同意 名片夹 员E 哪个 喝E 嘉薇E 回头给 团长看 围裙 图发我 图好 图标 图给 在哪里
在家E 在微 在微信 在订 在订单 圾 坐 垃 垃圾 外面等 大份 头给你 奶茶 好友1 好评E 妈+ 妙 妙E 姐 姐拿
威E 字领 字领E 存E 季 宜, 宝付款 宝宝 宝扫码 客 宽 密码E 小威E 小票 小薇 就是这 就行 工 已私信 序
序里 座NE 开链 开链接 强 当E 形枕 微信付 微妙 微妙E 微波炉 微笑 微酸 必 快递E 念 念E 思E 惠券E
意思E 懂就 我1个 我取 我家 我家门 我打 我拼 我换 我来E 我没 我私信 我老 我说 我那单 截图E 户E 房号
手指 手表 打个电 打包 打开链 打折 打给你 扣1参 扣手 扣手指 扣扣手 找我领 把我 担 按语 按语音 换了
接去 接转给 提货 收到 放门口 斤E 日期 时E 时间E 明 易不 易被 易被骗 是你 是啥E 晚点 有人私 有几
有立 有立减 朋友E 未付 未付款 机号后 机杯 机杯面 来1 来E 来了, 来我家 杯面 构 架E 栋N 框 案 桶E 梅
楼E 欣 正 比上 汇总 汇率E 泡 波炉 活动主 液 液E 渠道E 游E 溯 溯源 满 满N 滤芯 滤芯E 点上 烤E 燒
片N 片N张 片夹 牛奶 率E 玩E 玩具 现金的 现金红 球E 瑞 生人 申 电视 疫 疫苗 白+ 的价格 的便 的便宜
的平 的平台 的自 皮E 直接去 直播E 看企 看企鹅 看商 看商品 看清 看评 看链 看链接 码M 码ME 私下付
私信发 私家E 私房 私讯团 科 程 程序里 穿 答 签收E 粉+ 系v 紧E 红薯E 级E 线下面 结构 给了 绳 绳E
群聊 群里说 老闆 耍 耍赖 联系v 肠 能 能找 膜 色 节 芯E 苗 莓E 菜N 菜谱 薇芯 薯 薯E 虫 血 行,不 裙E
裤 要 要随 要随便 规E 讯团 讯团主 记录E 该 详情E 说 说, 谢谢E 账号E 账被 账被骗 货别 货别买 费E
费N 赖着 赠 走私 起来 跑 踩 转1 转账被 过来 还是 这么 退到 送1E 送货 递E 通过平 速E 那 那单 都说
醋 金的 金红 金红包 针 链E 锅 镜 长按语 长看 闆 门口E 闪 队E 防 陌生人 随便 障E 雷E 霜 面等 面等你
面霜 顺丰 颜 飞机杯 饭E 骗E 鲜E 鸭 鹅牌 鹅牌E 麻E
    """,
    -6: """
+N十 ,就 1下 1个号 1罐E 1起 Nboxes Nfor N号E N名 N座 N星 N月 N条 N瓶 N箱 SN点 Sadd_one Scheap
ScheapE Scheaper Scheaper_than Scheck_the Sf+ Sgot Shappy Sinstagram Siphone Sk Sl SlineN Sm+
Smessage Smy_line Smy_order Smy_phone Snever_pay Snice Sok Sorder Spay_in Sput Sput_me Sqq农 Sqq糖
Ssaw Sthanks Stracking Suse Sv+ SvipE Svivian Svivo Sv脸 Swhat_time Swhatsapp_is S上面 S不能 S业
S业主 S今天 S付给 S价 S信号 S全联 S出厂 S别信 S加两 S加急 S卫 S发票 S叫 S商 S地 S外 S威化 S客服
S对 S少 S帮我 S影 S微商 S成本 S我找 S我给 S打 S扫N S折 S拉群 S拿货 S朋 S朋友 S汇率 S玉 S相信 S私立
S给我 S美 S葡 S葡萄 S裙子 S要的 S订单 S请勿 S赖床 S跟 S过 S进价 S通过 S门店 S阿 S隐 S隐私 S麻 aa
add_me+ add_one alreadyE anyone apple apt bio_yogurt boxes buildingN call_the check_the
contact_me_if delivery downE expiredE f+ filter free happy ice iceE in_app iphone it_s joinE k+
last left list listE long m+ me+1 messaged_me mini my_phone never_pay never_pay_outside no orderL
order_numberE outE pay_in_app pick_up pintier_example put put_me qq农 qq农场 share shippingE sizeE
the_group threeE tonight tonightE tracking use vivo v我N waiting weiN what_time with_wechatE
yogurt yyds yydsE 下午 下棋 下棋E 不够 不开E 不懂E 业主 主页第 乎 乱 了我 了我N 事群 事群里 交E
人E 从 仔E 们去 价NE 企鹅面 优惠券 佣 佣金 佳佳 便宜E 信了, 信你 信群 健 催 像我 像我同 像框 先生
刚加 别乱 别加 别发 别扫 别私聊 剂 力E 加价E 加微糖 加微辣 加热 加班 加盐 勿私 勿私下 医 单位 单元
单有 单独下 卖NE 卡 卡住 卡住E 卷E 参加 友拼 友拼团 发票 取E 取件 取货E 叠加 口令E 叫我 合 同学
同学E 同款E 名单E 吐司 味E 咨询E 商家 嘴 回来 团主E 图发 图片E 图给你 在哪 在哪E 型E 基 壁老
壁老王 壳E 头像框 夹E 好友拼 姐+1 姨 婆 学校 孩子 宝上 室E 家 家E 家猫 寸 寸E 对E 小林 小美E 就能
就行, 尼 差价 已经 帮我加 延 弟 弹E 得 微信群 微商 微小 微店E 微醺 快E 怎么 总 息E 惠券 意E 感 懂E
我下 我了, 我同 我同学 我打电 我自己 我要 截图发 打NE 打个 打车 扣了 扫N 扫N维 扰 找你 把 投 拼E
拿大 指 捷 排队 接下 接下单 接送 接龙E 支付E 教E 数第 数第1 整 斤 新 昨 昨天 是这 更新E 有事群 朋
朋友 末 杯E 板 极 柜E 桶 梯E 棋 棋E 次E 步 步数第 气E 求 汇率 没回 流E 消 涨 淘宝上 滴打 滴打车
滴滴打 点给 牌E 狗 独下 独下单 率 王阿 王阿姨 环 现价 现价N 用E 番 登录 的1 的报 的联 的联系 的那
皮 盘E 直发 直发E 直接下 直接送 相机 省N 短信 码N 码发我 码是 码进小 硬 私教 私立 私聊你 称E 窗户
笑E 等等 管E 糊 系统会 级 线下便 给平 给平台 统会 编号L 网E 网页 置E 美E 群太 群昵 群昵称 老卫
聊你 聊你了 肉E 腸 自提 菜谱E 葱 薇+ 表E 裤E 规 视 觉得 订单E 记录 诈 询E 详情 请勿私 豆E 负 财
账的E 货E 赖床 跳过这 转我银 输入 辛 迟 退我E 那款 那款E 那边更 都 都不 酱 醺 里说 金行吗 长私信
问E 问题 阿姨 限 隐私 隔壁老 靠 页第 顺 须 领的 验E 高 鱼鳞 鳞 鸡蛋 鹅面 鹅面包 龙E
    """,
    -7: """
1打 1打E 1罐 N,这 N件 N包E N天 N小 N李 N李E N盒 N盒E N袋 N袋E Scancel Sd+ Sdirect_flight Sdirectly
Sdiscount Sextra Sgreat Shi Show Snever Sno Son Splease SpriceE Sq币 Sso Sthe Sv_neck Svip
Swechat_pay Swhatsapp_group S下单 S价格 S低 S你发 S几 S分 S分享 S厂 S唯1 S图1 S尿 S微微 S心 S懂
S扫 S报 S收银 S晚 S有 S有坏 S有货 S来我 S渠 S渠道 S源 S源头 S现金 S相 S私厨 S私家 S私廚 S秒 S稍微
S税 S税号 S第 S等 S薇薇 S补 S评 S赔 S走私 S通 S银行 S面交 S预 add_me address already another are
badE boxesE building cancel coupon d d+ direct_flight doesn doesn_t example_t get group_buyE hi
host how in_lineE k lineNE line_is l码 me_to never now order pay_with_wechat pick
pintier_example_t qq星 qq糖 q币 saw spot supportE thanks the_line time toNE vxNE with won won_t
上我E 下单就 下店 下来 不要转 丢了 个优 个优惠 举 乐E 买N 云 产 人加 付给平 令E 会E 位置 作 你的微
你看 便说, 信N钱 信好 信好友 信扫 俩E 假E 做 停 儿 入E 全 冻 几 利 别 办E 加上我 加两 加个 加单
加油 加盟 加购E 勿 包有 包裹E 北 十1 十1E 单,不 单号E 单就 单就行 单里 单里E 南 博热 博热搜 卷
去看 友加 发微 发微信 取消E 变 另外1 台不 台付 台扫 号M 号私 司 同价 同价E 名字E 吐 吵 呀 周N 咋
品E 哥E 哪E 哪里 唯1 唯1E 嘈 嘈E 图1 地E 地方见 型号 垫 城 墙E 士 外1 外卖 天E 头像E 套E 好看
好看E 学E 对 小心 小林E 少E 屏 干E 平E 平台不 平台付 年 床E 座N 廚 微信好 微信扫 微博热 微甜 微糖E
微辣E 想 懂我 我1E 我有E 我联 我联系 我自 我这里 我都 打电 打电话 扣款 找N 找NE 把E 报码 押 押金
抽奖E 拍E 持 换E 接付款 接发我 提E 搜搜 搜搜的 搜的 支 支持 收款方 收货 收银台 放门 敢 新E 方见 早
显示 有N 有坏 有点 未E 杀 果E 根 步E 池 沙 没E 没有更 流 消E 清 温 游 滤 火 热E 热搜 物业 班E 用支
用支付 电报码 电池 电话联 的打1 的群N 看到 看私 看私信 睡 票E 私厨 私家 私廚 种 等我 素 线下店
线下见 绑 给我妈 缺 老师 聊我E 萌 萌E 行, 街 裹E 要加 要在群 要转账 议 证码 评价E 话联 话联系 说不
请勿 课E 谱 账E 货号 质 贴 走, 身 转我, 转给你 过了 过来E 这个价 远 选 通E 邀 邀请 邻 都在平 配送
酸E 采 里说不 金E 银台 银台扫 队 阳 陌生 院E 隻 露 面交E 音E 领E 颗E 额E 馆 香 验证码 鼠 龙
    """,
    -8: """
,不要 ,我在 ,让 ,让我 1份 1点 1般 N个 N包 N段E N点 N这 SN元 Sa+ Sadd_me Sb+ Scash SdealE Sline_up
Spaid Spickup Sprofile_picture Sq弹 Ssave Sv字 Swifi S也 S买 S交 S他 S代理 S公私 S加1 S加N S加上
S加我 S单号 S围 S图片 S多 S惊 S惊喜 S批发 S提 S果园 S水 S漏 S用 S留 S直接 S禁 S禁止 S秒杀 S签 S老
S谁加 S赖皮 S蹲 S转角 S这个 S首 S首页 a+ again againE at back bad cardE courier don_t_send done
expired from_the gate group_buy ji late line_up locker me_if missingE model my_group_buy nice
receipt t_send thatE the_courier update v字 when_you who with_wechat 上很 下见 两 中E 丰 举报 今天
仔 以吗团 以私聊 位E 住E 你转 保障 信步 信步数 信里 假 偶 元 公私 凉 刀 刀E 分享 列 到 到账 加下我
加微量 加急 加购 包 卡吗 卡吗E 压 厨 叠 可 号私信 同事 名是 后面加 吗 吧E 咸 商 商品 喝 嘛E 团长E
图E 圈E 坏的 块E 墙 壳 多久 够 夫 失败 失败E 夹 套 姐E 姿 威+ 威化 它 室 封E 居 山 带 广 库 弹 录E
微信步 微微 微糖 微量 忙 快递 怎 息 慢E 我来 我给 我问 截图给 所 扣1 扣NE 扣子 批号L 护E 提现
搜小程 播 收E 收银 方E 无私 日 是NE 晚上 最 月 有特 有特价 机NE 桌 桌E 款NE 步数 段E 毛 汁 汁E
没有 油E 活 测 源E 炉 烦 版E 用 电报E 的店 的是 盐E 盟 眼 码看 确 示 私信看 私聊我 站E 等E 签收 纸
纸E 纸巾 线上 给我E 给邻 给邻居 群聊E 群里我 考 脸 般 色E 草莓 萄 葡 葡萄 薇姿 蛋E 行E 行卡吗 补
要E 要转 认 评E 试E 误E 请 诺 谁加 谁加我 调 谱E 败E 赖皮 超市 蹲 车E 转角 运E 退我 退款到 递 酒
里我 销 间E 院 障 难 颗 餐E 麻 黑
    """,
    -9: """
Nbags N码 N钱 Scount Scount_me Se Sf Sthe_app SvxN Swho S上 S亲 S公 S再 S加价 S加入 S原 S名额 S型
S型号 S底 S底价 S开 S微 S成 S我要 S我都 S房 S房号 S打N S抽 S拉 S支付 S收 S淘宝 S知 S私密 S线上 S自
S行 S订 S转发 S送 bags cheaper_than code count count_me failedE hans in_line itE jaxon lineN of ok
okE out payE profile_picture q弹 shipping so thisE today todayE wxN 下见E 不会 业 主页面 久 京东
付的 以E 价格E 佳 信头 信头像 信支 信支付 值 克 全联 公告 出来E 力 加入 加我N 化 午 原 去 又 反
可以E 名额转 听 周1 品 售后E 啊 喊 嘉薇 器 在E 多少 奖E 妈 妈E 子 孩 客服E 就有 就有E 尺 巾 应
微信了 微信头 微信支 情E 情页 意 我在 才 打1 打1E 批号 报名E 挺 换 接发 放 数E 时间 是小 服 本E
来了 样E 格E 楼号E 次 款方 比 汤 洗 滑 漏 灯 点E 烤 牌 猫E 甜 甜E 登 的 盆 相信 看不 短信E 破 禁止
私密 稍微 税 税号A 管 纳 给你E 编号 置 耳 聊天 草 菜E 表 衫 要的扣 评价 试 详情页 读 谢E 谢谢 败
账单 贵E 赔 载 输 退E 通知E 通过E 速 道E 邻居 配 钱E 错E 门店 雨E 鞋 额转 食
    """,
    -10: """
,你 1直 N斤 N段 Sgood Sim Splatform S今 S代 S内 S减 S单独 S口令 S名 S工厂 S帮 S扫头 S找 S接龙 S果
S私人 S稍 S粉 S给 S统 S统计 S能便 S路 S转 S门 a failed good great laterE nowE order_number pack
packE people pleaseE qq妈 support v_neck vivian wechat_pay wifi xl 事 什 什么 们E 件 价格N 位 信了
信号是 信看 修 写E 冰E 减 别信 券E 功E 只 台E 名单 名额 啥E 嘉 头E 姐+ 密码 小威 尾 干 床 影 待
成功E 我+ 我1 我NE 或 打不开 护 抵 挂号 挂号E 推荐 播E 文 方便E 是E 晒 服E 条 楼号 水E 海 点 然 爸
看下E 看了 看看E 税号 笑 等 米 糖E 统计 维维 罐E 群主E 群友 腐 荐 被骗 装E 觉 记 费 转给 辣E 通 集
面包 马 骗子
    """,
    -11: """
,系 ,系统 N栋 P我 Sgroup St恤 Sv领 S下 S主页 S优惠 S嗯 S好 S客 S找我 S拉我 S拒 S新 S最 S特价 S现
S福 S见面 S返 add_me_for at_the example_tA hereE lol lolE missing n neck says tA the two t恤 vxN
whatsapp_group your_unit 上来 不到 东 主私 主私聊 京 便E 信扫1 充 入群 到E 加我微 动 包E 单号L 取
取货 后E 告E 员 哈 哈哈E 啥 嗯 失 奶 子E 完成E 小区 心 快 恤 成功 我+1 报E 抱 拉我 拿E 教 是 显 晚
期E 机 机E 板E 枕 梯 模 款E 活动 特价 病 盐 私下转 站 第1E 罐 群主私 菜 薄 衣 见面 见面聊 警 让你
话E 豆 里E 链接发 问 问下 题
    """,
    -12: """
,都 N斤E SN折 S不方 S优 S别私 S加 S后 S团 S小群 S进群 S面 S领 b+ down flight it me_when oneE or
q_abc v+N was w号 么E 之前 也 了 事E 他 付E 付款码 体 冒 冷 券 卖N 历 吃E 味 嘛 回 地址 奶E 好E 安
完成 小E 州 开E 微波 微辣 心E 慢 我们 截 拒 标E 核E 气 油 波 爱 猫 瓶E 白 直接在 稍 细 绝 肉 莓
藏E 西 要私下 让我 误 起 转发 重 链接转 长E 阿 雨 雪 餐 饼 鱼E
    """,
    -13: """
N个E Sme S你 S别 S到 S已 S手续 S无 S直 S自私 S请 S那 c is later paid room than v形 v脸 亲 件E 加NE
加上 加我1 单E 卡E 号码 同款 告 呢 哈哈 售后 地 天 太 字E 帮我 急 情 我,直 排 效 柜 止 片E 班
的图E 群主 自私 自私E 茶 要私 语 说,私 课 赞E 超 通知 酸 错 门 门E 降
    """,
    -14: """
1个 Sapp Sb Sprice Srefund Sv S别加 S批 S更 S更便 S老闆 e pickup tomorrow up 不 不要私 乐 再
别私下 别转 十NE 去E 发给 台付E 号NE 实 市 我妈 手E 时 标 热 盒 禁 群里 让 这价 量 页面 领导 风
    """,
    -15: """
S付款 S平台 S微信 S走平 more my_order not too 个E 为 了N 何 公 刚 吃 坏 师 店E 形 栋 牛 物 现在 盘
编 袋E 装 路 路E 运
    """,
    -16: """
S有人 S这 unit v姐 么 功 加N 口E 吧 呢E 和 哦 啊E 大E 如 定 导 打不 提 死 瓶 生 看下 看我E 着E 箱E
薇薇 走E 还 面E 饭
    """,
    -17: """
N号 S信 S平 S看图 for_me for_meE refund that 上线 书E 份E 冰 叫 学 差 期 杯 查 糖 蛋 袋
    """,
    -18: """
上E 人 好 已 您 核 玩 盒E 花 订单 谢 退
    """,
    -19: """
S在 please size when 房 有人 版 票
    """,
    -20: """
Sa S我 v领 保 分 别私 哪 团E 型 很 改 无 真 私下交 计 车 辣 过E 额
    """,
    -21: """
S便 S便宜 会 加1E 帮 楼 看看
    """,
    -22: """
S比 骗
    """,
    -23: """
的E
    """,
    -24: """
份 单号 吗E
    """,
    -26: """
了E
    """,
    -27: """
S谁 没
    """,
    -28: """
谁
    """,
}  # fmt: skip
"""Runs as `learned_hints.runs_of` gives them, by what they weigh, in tenths."""
