"""What neighbours say, and weighs against it.

From 26,768 lines of the corpora and 19,995 from elsewhere (sha256 ba6b2d70af34855c…;
docs/decisions/0019-solicitation-by-rules.md).

Made by `tests/support/hint_learner.py`, not by hand.
"""

from collections.abc import Mapping
from typing import Final

WRITTEN: Final[Mapping[int, str]] = {
    -1: """
S淘 也卖 信你E 划算 私信 简介有 金结账""",
    -2: """
+N位 N折N S下班 S写信 S别家 S团长 S尾 S招聘 S相册 S评论 commission friends here you_can_pay 下载
两个 个价 今 代付 价找 任 写信 写信E 减E 几个 别家 务 参团E 哥 声 复 多多E 多少钱 少钱 广告 应该
户名 手那 手那个 找E 招聘 烧E 状 的, 相信你 看见 置頂 聘 能用吗 要1 账号E 跟团 进小 頂""",
    -3: """
+1单 +N盒 +X领 ,m ,团 ,团长 ,我给 ,都在 1共N 1台 1台E 1圈 1颗 Nqq N万 N份E N元, N双 N双E N台 N块钱
N室E N星 N条E N瓶E N薇 N薇薇 S1会 SN栋 SN箱 SX盒 SaE Sab SabE Sbeware Sbeware_of Sbrb SbrbE
Scheck_your Shalf Sleave_it Slocker Smia Smild Smy_profile Snb Snp SnpE Somg SomgE Sprivate_room
Sqq弹 Srecipe SrecipeE Ssame Ssml Sthx SthxE Stoo Sty StyE SxxlE S免 S写 S减1 S划 S划算 S加州
S加班 S加码 S半打 S反 S另 S另外 S喂 S嗯嗯 S地址 S备注 S威尼 S威露 S实 S小 S小心 S尾款 S建议 S待
S微小 S微麻 S我就 S戳破 S报价 S抱 S换头 S接 S提货 S撤 S改 S新团 S暗 S暗号 S条码 S来信 S来我 S某宝
S比淘 S海报 S滴答 S爬 S现价 S看置 S第1 S算 S系统 S维修 S编号 S群昵 S规 S规格 S请大 S赞E S走了
S超市 S问 S预付 S飞机 S验 S验证 X盒 X领 X领E ab abE add_one_for app_crashed app_crashedE appleN
atNE backE beware beware_of brb brbE by_wechatE cake_is can_pay card_declined card_declinedE
cheaper_now cheaper_nowE check_your cilantro cilantroE codeE couponE crashed crashedE
directly_from find_me_at fishE group_loves group_loves_this how_to_order if_late if_late, ipad
is_at is_atN is_locked is_lockedE it_with k+N late, leave_it link_expired link_expiredE locked
lockedE loves_this m+1 m+N me_if_late mini money_to_strangers moreE my_group my_whatsapp_group m码
m码E nb np npE numberL numberLE nuts nutsE omg omgE on_line on_the on_tiktok only_pay only_pay_in
orderLE paid_by_wechat pay_in private_room q弹E recipe recipeE small sml spam storeE strangers
strangersE the_price thx thxE to_strangers to_strangersE to_the twoE two_more ty tyE wechat_payE
what_s_the whatsapp_group_loves w款 xxlE 上我 下便宜 下我E 下数 下数量 下自 不1 不1样 不会主
不会私 不得E 不用发 不能再 不走高 不错E 两箱 中午 丰脐 丰脐橙 主动 主动加 主页第 么弄 么弄E 之
也不 书攻 书攻略 了下 了两 了便 了便宜 了吗 了吗E 了我 了打给 享到 人签 介入 介入E 仓 付宝到
付宝能 付款了 付款吗 代拿 代拿E 价代 价格还 价的 企鹅家 会主 会主动 会私 会私聊 但是 位NE 你了团
你看看 你进来 佳E 便宜, 信丰 信丰脐 信公 信公众 信名是 信封E 信息E 信登 信登录 儿园 元, 先E 先生E
兔 入群申 内部E 内部结 冰袋 减1E 出厂 分享到 别通 别通过 到了给 到账N 剪 剪刀 功能E 加w款 加你微
加微波 加房 加房号 加码 加过 动加 包啦 包啦E 化饼 单买 单独称 卖NN 卖不 卖券 去拿E 发市 发市场
发货 台介 台介入 台发 台有 台规 台规定 号推文 号是啥 号被封 司E 同城 后都在 吗团 吗团长 吴 品主
品主页 商品主 啰 喂 嘉薇+ 器E 团长了 团长懂 围裙E 图片N 在加 在加我 在置 在群 块钱E 士忌E 备注E 多
多便 多便宜 多的不 大家别 大家在 太多E 头N 妈妈 威化饼 威尼 威尼斯 威露 威露士 婶E 官网E 宜, 宜,别
宝E 宝到 宝到账 宝卖 宝卖N 宝能 客户 客服不 家E 家别 家发 家吗 家吗E 家在平 家族 家直接 寄 密封
对1 对1下 小份 小票上 尼斯 尾款 平台介 平台发 平台有 平台规 幼儿 幼儿园 微便 微便宜 微信N 微信公
微信登 微波E 微甜E 微笑E 微软 微软鼠 微酸E 心怡 忌E 怎么弄 意思 我加1 我去 我发的 我就是 我玩
我玩E 我的订 我看 我老公 我自己 我要加 戳破 户了, 房E 房号N 手里 扣子E 扫不出 扫码关 扫码看 批发市
找团 找团长 找我玩 报数 报数E 拿钥 拿钥匙 换头 换头像 换货 排第 接呗 接呗E 接拿走 接转我 接龙 推
推文 播间卖 改E 攻略 敏 数量吗 新 旁 旁边 旅 族 昕 星E 春 是啥 是这个 晒图 晒图E 最 有保 有保障
服不 服不会 服务 本人签 机餐 机餐E 权 李E 条E 来信 来拿 柠檬 格还 檬 比淘 比淘宝 汇款, 汤E 没有E
没有微 泡E 波E 注E 消 淘宝便 淘宝卖 滴答 滴答E 火E 烂 爸E 爸爸E 物业E 独称 独称E 用发 申 申请
电话吧 的+ 的价 的吗E 盒马 看企 看企鹅 看到的 看置顶 着 知E 知道E 矩E 码关 码关注 碗E 票上 私信团
私聊功 私聊团 私聊让 积分E 稍微便 空间E 等你 答E 签名E 简介E 米E 籽 糊E 糕 糕E 红书攻 红包啦 红烧
线下E 线下自 绑定 绕1圈 统 群公 群公告 群申 群申请 群里的 聊功 聊功能 聊团 聊团长 聊让 能 脐 脐橙
自提E 般E 薇姐 薇薇E 蛋糕E 裙E 规定 规格 规矩E 譜 譜E 让你转 设置 证码E 话吧 话听 询客 询客服
说好E 请大 请大家 谁E 谁在 账截 账截图 货源E 质 走高 走高速 起付 身E 转发E 转账截 软鼠 软鼠标 边E
边更 边更便 边有 近 进不去 进小区 进店E 进来了 进群了 退了我 退到微 送货 部E 部结 部结构 都说好 醋
里付 里付款 里留电 里的码 量吗 量吗E 金退 钱,都 链接呗 长了 长了E 长懂 长懂我 长看下 间卖 间卖N
限额E 露士 面加房 页第 预付 颜色E 飞机上 飞机餐 食譜 食譜E 馆E 高速E 鱼N 鱼N条 鲜E 鹅家 鹅家族
鼠标""",
    -4: """
+1打 +N组 +两 ,会 ,你的 ,在 ,多 ,我不 ,我要 ,放 ,没 ,点 ,点链 ,这个 1个人 1件 1件E 1倍 1倍E 1单E
1参 1样E 1盒E N,这 NN元 NN李 N万E N件E N克 N单 N室 N手E N抽E N星E N条 N电话 N白 N组 N组E N群 N那
N那个 S+两 S1共 S1手 SN抽 SN斤 SN码 SN送 SaN Sapt ScancelE Scash_back Schange Scontact_support
Sdetails Sdirectly_from Se+ Sfish Si_paid Si_want Sit Sjoin_the Skids Sline_is Sline群 Smy_card
Sn+ SorderL Soutside_is Spay_before Spay_here Splease Sqq农 Sqq妈 Sqq星 Sq版 Sreported Ssee_you
Ssomeone_asked Sswitch SthanksE Susb Svitamin SvitaminX Svx系 Sv形 SwechatE Swhat_time Swhere SwxN
Sxl Sxxl S两 S为什 S举 S举报 S从 S位 S体 S停 S免单 S全 S公司 S别发 S别的 S加厚 S加多 S加拿 S加薪
S加醋 S加钱 S十 S卖 S压 S发微 S取 S取货 S司机 S同意 S名单 S后N S味道 S唯品 S图 S在平 S在线 S备
S多少 S太 S奶茶 S好便 S好的 S威士 S客服 S密封 S小威 S小薇 S差价 S微冻 S微咸 S微波 S微甜 S微笑
S微酸 S急 S想买 S我来 S我没 S我转 S所 S扣1 S找团 S把链 S抖 S抖音 S折扣 S抢 S抢到 S抵 S拿 S排 S搜1
S早 S显 S晚上 S条 S正 S比上 S没有 S滴E S爱 S牛 S狗 S现金 S省N S看到 S看商 S等等 S粉+ S系 S紫 S紫薇
S纸巾 S绕1 S维 S编 S耙 S胃 S能 S自取 S英 S行E S要不 S让我 S评 S请加 S谢 S谢谢 S账 S赖着 S走 S走廊
S超 S转单 S转弯 S辛 S辛苦 S还能 S退我 S邀 S邀请 S邻居 S陌生 S预 S黑 X加 a+N aN aNE add_me_to after
app下 app下单 arrived arrivedE asked asked_me asked_me_to atN点 at_pickupE b+N be be_there before
berries broken brokenE buildingNE bus by by_wechat b座 b座N cake cancelE case cash_back cheapE
check_my_order contact_support contact_supportE costco dE declined declinedE directly_from_the
doneE dozen e+ extra fair farmE formula gateE google hansE i_paid i_want i_wantN inE in_appE
invoice is_bad is_slow it_on join_the lb lbs list listE load loadE loading loadingE longE loves
market me+ me_at_the me_the me_to_pay mild milk milkE mom my_address my_email my_mom my_seat
my_seat_to n+ not_loading not_loadingE on_insta on_the_platform one one_box one_for_me orders
ordersE outage outageE outside_is paid_by pay_before pay_outside_the pay_through pay_through_the
peopleE qq农 qq农场 qq弹 qq肠 q版 received receivedE reported seat seat_to see_you signal_is
signal_is_bad slow someone_asked someone_asked_me spicyE store sugarE sweet switch tAE t_load
t_loadE t_scan teamE the_farmE the_gateE the_group the_list the_listE the_order through_the
through_the_app tooE transfer_my_seat twice twiceE usb vitaminX vx系 vx系列 v型E v姐E v字领 v脸E
v领N wantN wantNE weak weak_here weak_hereE what_time won_t_load xlE xxl 万 万E 上价 上价格 上便
上便宜 下交易 下便 下单, 下来E 下班 下自提 不E 不保 不信 不出去 不去 不敢 不敢买 不管E 不要随
不通E 东西 丢 个位 个位E 个按 个按钮 个是 个比 为什 为什么 为是 主加 久E 么搜E 也加 也可 也可以
也来 书 书里 了个 了你 了团 了团长 了我E 了没E 了给 了要 交易不 交易被 享给 人私聊 从 付便 付便宜
付有 付款 以为 以为是 以后都 以用 们的 价N 价购 价购E 企鹅爸 企鹅牌 众号推 优惠吗 会加 会加微 会议
但 体E 余 你懂E 你留N 你的v 保障E 信付了 信付的 信号, 信号的 信哥 信团 信团长 信息 信扫码 信没回
信群E 信读 信读书 信运 信运动 信里打 倍E 倒计 倒计时 偏小 做 健 傅 先生 克E 免费E 公司 共N 具 再加
减1 几点 分享给 划算, 利E 别的平 到付款 制口 制口令 制链 制链接 刷到 加上E 加不 加两E 加个 加他
加价 加价购 加厚 加多 加多宝 加大 加大E 加微信 加我那 加拿 加拿大 加热E 加班E 加绒 加腸 加薪 加醋
加醋E 加钱 动E 动主 动主页 包装 北 医院 医院E 十N 半 卖家 占 占线 占线E 卫星图 卫衣 厂家E 厚 参
参加E 友1 友1起 友E 友圈发 友圈晒 双E 发下 发到 发微 发微信 发我E 发我看 发私信 口味E 可以用
台上价 台不管 号M 号X 号XE 号推 号有 号码牌 号被 司机 司机打 名E 后都 呀E 味道 命 品会 唯品 唯品会
啦E 喝E 嗯E 嗯嗯 嘉薇E 回微 回微信 回我 团购N 团长看 园直 图N那 图上写 图不 图发我 图给 图选 圈发
圈晒 在哪里 在群里 在这买 坏了 块N 型号A 埋 埋E 城E 塔 壁E 士忌 处理 处理E 复制口 复制链 多久E
多大 多宝 大家付 大才 大闸 大闸蟹 天的 好q 好qE 好便 好便宜 好友1 姐加 姓 姿面 姿面霜 威士 威士忌
威武 威武E 子上E 子多 子的 字领 字领E 安全 安全E 宝同 宝同款 宝宝E 客户E 客户了 家付 家在 小时
小米 小群体 少P 少P我 少了 尖 尖E 就是我 尺码 局E 屏E 工E 差E 己去 已经 巾N 师傅 常E 幸 幼 广告E
序下 序下单 序里下 座 廊 建个 开链 开链接 异常E 式E 弯 弯E 当E 录 往 微信读 微信运 微冻 微冻E 微咸
微咸E 微商城 微笑 微酸 微麻 微麻E 忌 快些 快点 怎么搜 怡 惠吗 惠吗E 慕 我1张 我1罐 我了 我了E
我发你 我吗 我吗E 我妈E 我干嘛 我拼 我是N 我没 我问下 截图E 户了 手机壳 打折 扔 扣1参 扣款E 扫不
扫码取 扫码开 扫码枪 找不到 找我下 找我领 找老陈 把我加 把链 把链接 折 报挂 报挂号 抬 抬头 押金N
拿,我 按保 按保存 按钮 换个群 掉了 排队E 接去 接点 搜不 搜不到 摆 收到E 放E 敏E 敢买 敢买E 料说
斤E 新鲜 新鲜E 日期E 早E 易不 易被骗 星 星图 昵称E 晚点 更贵 更贵E 有几 有吗E 有日 有日期 有空
有虫 有虫E 机壳 机打 机票 李姐 来1下 来了, 来我们 来的 板 极 枚 枚E 果园直 果汁E 枪 柜E 柠 树 树E
样 格表E 梨 检 橙 款吗 款吗E 武E 歪 比上次 池E 没回E 没接 洋 活动主 液 液E 淘宝同 清E 漏了 漏了我
烧 热吗 热吗E 照片发 爆 爬 爱E 爱你 爱你E 爸爸 片N张 片看看 玩E 玩具 现货E 现金找 瑕 瑕疵 瑕疵E 瑞
瓜E 生人加 用吗 用的 电影 电报挂 电池E 电话占 电话多 留N 疫 疫苗 疵 疵E 白+ 的v 的会 的单E 的吗
的哈 的平 的平台 的是我 的群N 的那款 的鞋 皮E 直接去 直接点 省N 看商 看商品 看图选 看清 看置 知 短
码开 码放大 码是多 码枪 码牌 码登 福 私信没 私聊 私聊群 私讯团 私货 私货别 积 积分 称 程序下 穿
笑死 笑死E 筷 箱 粉 粉+ 粉E 精 系v 系列 系团 系团长 系电 系电话 紫 紫薇 红书E 红书搜 红薯 组E 绒
结账 绕1 给你看 给我个 维修 维码放 缴 缴费 缴费E 缺货 缺货E 群了 群体 群体E 群规 群里留 老婆 聊群
聊群主 联系v 联系团 联系电 肠E 胃 能用 脸E 自己去 节 芯E 苗 英 苹果E 茶味 葱E 薇+N 薇加 薇姿面 虫E
行卡付 补给 补给我 被踢 裤 要的+ 要看 要随 要随便 见面说 规 计时 计时E 订单L 订单号 让私 讯团
讯团主 设 话占 话占线 话多 话多少 话费E 详情 语音E 说好 请假 请假E 读书 读书里 账限 账限额 货吗
货吗E 贴 贴E 贵1 贵1倍 费E 资料说 赖床E 赖皮E 赖着 走廊 走私货 走顺 走顺丰 起来 越 足 足E 踢 踢E
踩雷 踩雷E 转1 转1下 转单 转发到 转告 转弯 转弯E 转账限 边下 过年 过敏 过敏E 过期 运动 返利E 返回
还要 这NE 这个比 进价E 进小程 违 退回 速E 那单里 都加 都能 都行 都说 酱E 酸奶 醋E 里打 里打开 里看
金找 金比 针 钮 钱退 长按保 长看 闲鱼E 闲鱼卖 闸蟹 限额 隔壁E 面加楼 音乐E 领1 领NE 领货 颜 颜色
飞机票 饼E 首 首页 高速 鱼卖 鲈 鲈鱼 鸡 鸡蛋 鹅爸 鹅爸爸 鹅牌 鹅牌E 麻E""",
    -5: """
+1for ,有 ,私聊 1for 1for_me 1下单 1份E 1共 1张 1次 1瓶 Nbags NboxesE N两E N份 N名 N座 N我 N抽
N栋N N点E N点我 N瓶 N电 N盒E N码E SN开 SN月 SN维 Sair Sany SappE Sbio Sbio_yogurt Scall_the
Scan_you Scheaper_than Scontact_me Scontact_the Sdeal SdiscountE Sdo Sfacebook Shello Show_to
Sinvite Sis Sis_it Sjoin_us Sl Sline Smedium Smy_group Smy_line Smy_order Son_my Sonline Sorder
Spayment Sqq糖 Sqq鱼 Sroom Ssaw Sshop Sskip Ssomeone Stelegram_road Sthank Sthank_you Stransfer_my
Stwo Svc Swhich Swithout Swrong Sw号 Sx S不能 S了 S了解 S付给 S你有 S依 S依赖 S减N S别信 S到了
S加v S加十 S加长 S十1 S十N S千 S半 S厂家 S发朋 S口 S可乐 S周N S哪 S售后 S商家 S坐 S大 S安 S定
S小票 S少 S帮我 S影 S微凉 S微火 S微醺 S懂E S成本 S我发 S我帮 S我用 S扣 S扫1 S把我 S折 S拉群 S收款
S明 S有问 S未付 S来找 S柜 S欣 S满 S滴 S现在 S班 S直播 S相信 S看价 S看头 S看货 S线 S给现 S群主 S耍
S耍赖 S草 S草莓 S薇姿 S薇诺 S跟团 S转1 S转人 S转给 S返现 S还有 S进价 S问我 S隐 S马 addressE air an
at_pickup b+1 bE bagE bags best bio_yogurt boss call_the called can_you cardE closed contact_the
customer customer_service customer_serviceE d+N day dayE delivery did did_i drops emailE f+N floor
forN freeE hello how_to i_ll_take inNE is_down is_downE is_it it_s job join_my_team join_us kid
kids largeE last lateE leaderE leftE ll_take l码E m me+1 medium meeting message my_team my_way
my_wayE noE noodles on_my_way online open order_numberE pay pickupE price_drops qq鱼 refundE road
roadN roadNE service serviceE shippingE skip_the_line someone sour spicy supported supportedE
take_alipay take_alipayE team telegram_road telegram_roadN text_me_when thank thank_you thanksE
the_gate the_link the_receipt threeE tonight tonightE v+ vc vitamin v型 v姐拿 v形枕 v我N wayE
where which with_wechatE working wrong yogurt 下午 下面 不出E 不加 不对 不对E 不管 不能私 不行
不要 不错 业主群 个单 个鸡 主群 也是 了NE 了NN 了打 云 产地 人多 人私 人订 人订制 仓E 他E 付了N
付宝扫 付宝还 付的E 代E 们只 价NE 价多 价多少 企鹅面 会员号 低价E 你给 你给我 例 依 依赖 依赖E
保存E 信任 信名 信回1 信小 信打 信没 信转账 修E 候 偏 做E 像是 像框 充团 先 光E 公示 共 具E 再买
再买E 再加1 冒充 冒充团 凉E 减NE 分E 别买 别买E 别乱 别信E 到了打 到红 到红包 刷 剂 剂E 前 加wE
加价E 加州 加微糖 加楼 加楼号 加葱 加载 加长 包雨 匙 匙E 区 区找 区找我 半E 半打 半打E 卖E 卡付
印E 去看 发到微 发我1 发朋 发朋友 发过 受E 变E 叠加 口见E 叫我E 可乐 台上下 台付 台付E 台比 号的
同款E 名片夹 后付E 员号 员号L 周日 咖啡 咸E 哈E 哈哈哈 哪个 啡 啦 喊我E 回1 回1下 回头给 团主E
团购 团长私 图好看 在家E 在微 在微信 在订 在订单 圾 垃 垃圾 基 壁老 壁老王 声E 复E 外E 外面等 大份
头像是 头像框 头给你 夹E 女 好评E 妈+ 妙 妙E 姐拿 威E 娜 存E 季 安E 官方旗 宝上 宝扫 宝还 宝还是
家N 家猫 宽 密E 小区E 小威E 小票 就是这 就行 尾号N 层E 屏 巴 巾E 帮我加 平台付 平台比 序里 应E
座NE 康 延 弟 形枕 得E 微信任 微信名 微信小 微信打 微信里 微凉 微凉E 微妙 微妙E 微店E 微火 微醺
快递E 快递单 念 念E 急E 惠券E 想买 想要E 我不收 我了, 我付款 我们只 我再 我家N 我收 我收款 我未
我未E 我的E 我看看 我私信 我要 我转你 截图 户E 手指 手游 手游E 才能 打个 打个电 打包E 打开链
打给你 扣1 扣手 扣手指 扣扣手 批E 找不 找你 抖音上 报码E 抵扣 拍E 拍照 拿大 拿走 换了 接下 接下单
接进 推E 提货 放心 方旗 方旗舰 施 施工 施工E 时E 时候 时间E 明 明天 易被 昨天的 是啥E 更新 有人私
有吗 有立 有立减 有红 有红包 未付 未付款 机上 机杯 机杯面 条码 来1 杯面 构 果汁 枣 架E 栋N 栋NE 根
根E 框 案 梅 楼E 款完 款完成 止私 止私下 正 武 死E 比上 比例 汇率E 江 沙拉 法 注意 淘宝N 淘宝上
清蒸 渠道E 游E 溯源E 满N 炉E 点上 点半 点给 烛 燒 片N 片夹 牙 率E 现的 球E 瓜 生E 电梯 电视 电费
留电 留电话 略 略E 疼 登录 的价格 的便 的便宜 的卡 的同 的呢 的呢E 直播E 看微 看微信 看链 看链接
眼E 短信 码M 码ME 码N 码不 码取 码放 码看视 碗 礼 禁止私 私人订 私信发 称重 程序里 窗口 等等 答
签字 糊 系不 素E 红包雨 级E 线E 线下面 结构 结果 给了 给平 给平台 给我未 续 绳 绳E 维他 网E 群发
群里E 老公 老卫 耍 耍赖 聊我 联系不 胖 胶 膜E 航 色 芋 苦E 菜N 菜谱 菜谱E 蓝莓 薇+ 薇N 薇诺 薇诺娜
薯 虫 虾 蚁 蚂 蚂蚁 蜡 蜡烛 蟹 血 行,不 被骗E 要 要NE 要在群 观 订单E 诈 话打不 该 请码 请进
请进群 诺娜 谢谢E 账被 账被骗 货别 货别买 货到了 购买 贵 费N 赠 走, 跑 跟团E 跳转 跳转到 踩 转我银
转让 转账被 辛苦 边那个 返图 返图E 还是微 这里便 送 送1E 送E 递E 递单 通L 通LE 邀请码 那 那边更
都不 醒 醺 里几 里我E 金找N 钥 钥匙 钥匙E 钱我 链接付 链接进 锁E 镜 长私 长私信 闪 问题 问题E 险
险E 随便 隔壁老 障E 雷E 露 面等 面等你 音上 音乐 顺丰 领的 飞机杯 饭E 饼干 骑 骗E 高E 鸭 鹅面
鹅面包 鼠 龙E""",
    -6: """
,没有 ,现在 ,都 1个号 1支 1点 1箱E 1罐E 1起 Nboxes Nfor Npeople Npm N到 N包 N的 N盒 N这 SN块 Saa
SaddN Sadd_one Scheap ScheapE Scheck_the Scoupon Sfee Sgot Sinstagram Sk+ Sless SlineN Sline_pay
Sm+ Sn Snever_pay Snice Soffline Sok Spay_in Sphone Splatform_fee Sput Sput_me Ssee Ssnap_peas
Stracking Sv+ SvipE Svivian Svivo Sv脸 Swechat_pay Sw码 S上 S业 S业主 S今天 S以前 S价 S低价 S信号
S几 S出厂 S分享 S加两 S加急 S加湿 S卫 S厂 S发 S发票 S叫 S周 S商 S围裙 S地 S外 S威信 S密码 S差
S微微 S微缩 S惊 S惊喜 S扣除 S扫 S扫N S押 S押金 S拒 S拒绝 S拼成 S提 S支付 S昨 S昨天 S晚 S来E S汇总
S汇率 S百 S禁 S私房 S第N S葡 S葡萄 S薇婷 S补 S裙 S要E S订单 S赖床 S过 S运 S这个 S送 S链 S链接 S阿
S隐私 S需 S需要 S顺 S麻 add_one alreadyE apt badE bag boxE buildingN cE can_i_transfer cash_on
change check_the don_t_send expiredE filter hours hoursE i_transfer ice iceE idE in_app in_the_app
k+ large line_is line_pay long l码 m+ me_when_you messaged_me my_orderE my_spot never_pay
never_pay_outside now one_for orderL parking pay_in_app pay_with peas pintier pintier_example put
put_me qq星 saw see snap_peas t_send tracking transfer_my uses vivo waiting week weekE with work
works worksE w码 yyds yydsE 上下 上下单 上写 下E 下加 下来 下棋 下棋E 不出 不够 不懂E 不收现 不是
不清 不用私 业主 个头 乎 了1 事群 事群里 交E 今天 仔E 付后 付给平 以现 以现金 以私聊 优惠券 你的微
佣 信N钱 信好 信好友 信小程 信扫 信群 俩E 做法E 催 充电 先付后 全E 写 冻E 出去E 利 别发 别扫 别扫E
别私聊 别走, 到付 到我们 前台 加十 加湿 加热 加班 加盐 加盟 勿私 勿私下 医 千 单元 单独下 卡住
卡住E 卷E 参加 友拼 双 发票 取件 取货E 口令E 另外1 叫我 可 可以现 号E 号后 号后N 号码E 合 同意
名单E 后付 吐 吐司 吧,群 员E 咨询E 哥E 哪里 喜 嘴 回来 团里便 围裙 图标 图片E 图给你 地方见 场E
型E 垫 填 士 壳E 外1 多少 大v 奶茶 好友拼 好可 姐+1 姨 娅 媽E 孩子 宝便 宝便宜 宝扫码 家 密码E 对
小林 小窗户 小美E 少E 就行, 尼 层 差价 已私信 平E 座N 建议 强 微信好 微信扫 微信群 微小 微波炉
微糖E 微缩 必 快E 思E 惠券 想 意E 意思E 懂E 懂就 懂我 我NE 我下 我加 我加E 我取 我同学 我打 我换
我老 我自 我链 我链接 截图发 所以 打NE 打包 打印E 打我电 打扰 打电 打电话 打车 扣1E 扣除 扫N 扫N维
找到 找到我 把我 拒绝 拒绝私 拼E 指 接E 接发 接转给 推荐E 搜搜 搜搜的 搜的 支付 放门口 教E 敢 数第
数第1 数量 斤 方见 日期 星期 是你 是这 有事群 朋 朋友 末 机号后 来我家 杯E 果N 桶E 棋 棋E 次E 欣
步 步数第 气E 汇率 没E 泡 波炉 流E 消息 涨 溯 溯源 满 滤芯 滤芯E 滴打 滴打车 滴滴打 烤E 热E 煮E
牌E 牛奶 独下 独下单 独买N 率 王阿 王阿姨 环 现价 现价N 现金的 珠 生人 用 用私 用私聊 电话联 的举
的也 盖 盘E 直发 直发E 相机 看到 看我发 码 码发我 硬 私下加 私房 私聊你 窗户 签收E 管E 素 紧E
红薯E 线下便 绝私 绝私下 编号L 缩 网 网页 美E 群N维 群太 群昵 群昵称 老闆 聊你 聊你了 聊我E 聊聊E
肠 能E 能找 腸 膜 荐E 薇婷 薯E 行, 裤E 言E 记录 记录E 话给 话联 询E 详情E 说 请勿私 赖床 走,等
走私 转NE 转给你 输入 边那 还是 这个价 进来 迟 退到 退我E 退款E 通过平 道E 邻 都在平 酱 里便
里便宜 金的 闆 门口E 闸 阳 阿姨 陌生人 除 霜 面上 面交E 面霜 鞋E 页面上 顶E 领E 题E 验E 骨""",
    -7: """
+N十 ,不要 ,就 ,我在 ,等我 1加 1加手 1张N 1打 1打E 1罐 N个 N件 N包E N号E N天 N小 N斤 N月 N李 N李E
N袋 N袋E Pno S1加 SN号 SN点 Scancel Scash Sdiscount Sf+ Shappy Shi Siphone Sk Smy_phone Sno Son
Spickup Sso Sthanks Sthe Sthe_app Suse Swhatsapp_group Swhatsapp_is S上面 S不方 S不用 S亲 S他 S付
S分 S发1 S唯1 S图1 S图片 S威化 S尿 S店 S微E S微商 S心 S懂 S我加 S我找 S批发 S拿货 S收银 S新群
S有坏 S朋 S朋友 S漏 S玉 S盆 S相 S知 S禁止 S私人 S私教 S私立 S秒 S秒杀 S稍微 S签 S给我 S薇娅 S薇薇
S请勿 S赖皮 S走私 S退 S银行 S门店 X果 a aa addN add_me+ address already any are asking asking_for
bad boxes boxesE building call_me_at call_me_when cheaper_than coupon doesn doesn_t done downE
example_t f+ free from_the get got group_buyE happy hi in_lineE iphone joinE k left lineNE locker
missingE my_phone pay_with_wechat pick_up pintier_example_t qq妈 school share supportE the_line
time upE use vxNE w号 上很 下单就 下单走 下取 下就有 下店 不会 不开E 不收 不要转 丢了 个团E 丰 丸
主页面 乐E 也有E 买的 买过 乱 了个微 人加 令E 以前 们去 价格E 位置 体 作 你看 佣金 佳佳 保障 信看
做法 停 像我 像我同 像是我 元 元E 入E 入群 全 公告E 兴趣E 刚加 别 别转账 到 力E 加两 加微辣 加微量
加我两 包 包有 十1E 十E 单,不 单位 单就 单就行 单走 单里 单里E 南 变 台买, 台价E 台扫 台红 台红包
号私 同价 同价E 同学 同学E 呀 周N 咸 唯1 唯1E 商品 商家 喊 嘈 嘈E 图1 图发 在哪 地E 坐 型号 城 墙
天E 头像E 套E 姐E 婆 婷 学校 宝付款 客服 室E 对E 小心 就能 居 工 干E 平台红 广 床E 底E 弟弟 弹E 得
微信封 微商 微微 微甜 微糖 微辣E 息E 意 感 我1个 我两 我同 我打电 我来 我来E 我退 我那单 手表
打卡E 扣NE 扣了 扣子 扰E 把E 报码 押 押金 抽奖E 担 换E 捷 排队 接送 提E 搜1 搜1下 播 支付E 收E
收到 收款方 收银 收银台 放门 时间 昨 昨天 显示 更新E 有坏 有坏的 有特 有特价 未E 来 桶 梯E 款NE
步E 汇总 没回 没有更 没看 游 烤 照 照E 物业 用支 用支付 电报码 番 百 的 的1 的我 的打1 的报 的联
的联系 的自 皮 直接下 直接送 看私 看私信 睡 码是 票E 私家E 私教 私立 种 科 称E 程 程E 等我 系统会
级 纸巾 线下取 线下店 线下见 给我妈 给我的 给邻 给邻居 统会 缺 置E 群聊 考 肉E 脸 草莓 萌 萌E 葱
薇娅 要转账 规E 觉得 让你 证码 话联系 请 请勿 请走 请走平 课E 谱E 豆E 负 账E 货E 趣E 跳过这 转我,
退款到 退货 选 通知E 那单 那款E 都 配送 里说E 钱E 银台 银台扫 链E 队E 陌生 隐私 隻 靠 须 馆 验证码
鱼鳞 鳞""",
    -8: """
1份 N斤E N段E N点 N码 N钱 Sa+ Sb+ Sd+ SddE Sdirect_flight Sextra SfbE Show Sline_up Smessage Smy
Snever Soutside Sprofile_picture Sq币 Sq弹 Ssave Sv_neck Sv字 Swifi S下单 S买 S代 S代理 S价格 S加N
S加上 S加价 S单 S单号 S多 S家 S对 S工厂 S微信 S我都 S打N S拼 S收 S有 S有货 S果园 S渠 S渠道 S用
S直接 S私厨 S私廚 S税 S税号 S粉 S线上 S美 S群里 S裙子 S要的 S谨 S谨防 S赔 S蹲 S退款 S面交 S首
S首页 add_me another anyone cancel contact_me_if courier d d+ direct_flight do_you fbE fish
group_buy hans how jaxon line_up me_to my_group_buy never nice nowE outE pay_anyone pick qq糖 q币
sizeE spot t_pay_anyone thanks thatE the_courier update v字 wang weiN when_you with_wechat won
won_t 上我E 下我 业 个优 个优惠 举报E 久 了我N 产 仔 付E 以吗团 位 便说 信你 信封 信扫1 信步
信步数 假E 偶 儿 光 凉 刀E 别加 办E 功能 加上我 加单 加急 加油E 加购E 勿 十1 单有 卖N 博热 博热搜
卡 卡吗 卡吗E 卷 压 原 友加 叠 台E 台不 司 吵 咋 品E 售后E 商 喝 团长E 图好 坏的 壳 外卖 多久 够
失败 失败E 夹 套 好看 好看E 妈E 学E 宝宝 室 小林E 小薇 山 工资 带 平台不 应 廚 录E 微信步 微博热
微量 怎么 总 我家 我家门 我有E 我给 我联 我联系 我都 截图给 打印 扣款 扰 批号L 找N 找NE 投 报E
报名E 拒 持 接付款 搜了 支持 收 放 新E 方E 方便说 无私 早 晚上 月 来了 格E 步数 段E 汁E 求 沙 没有
洗 测 源E 滤 火 烫 热搜 热搜E 版E 狗 猫E 用E 电池 的店 的是 盐E 盟 相信 看下E 码进小 破 私厨 私廚
稍微 签收 纳 群友E 群聊E 群里说 老师 自提 色E 苦 草 萄 葡 葡萄 蒸 蛋E 行E 行卡吗 视 评价E 诺 调 谨
谨防 谱 财 败E 货号 赖皮 跳 蹲 输 过了 运E 通E 通过E 速 邀 邀请 那款 酸E 采 金E 金行吗 问E 陈E 院E
障 难 顺 颗E 额E 香 黑 龙""",
    -9: """
1扫付 1般 N段 Sadd_me Sapple Scount Scount_me Sf Sgreat Sim Spaid SpriceE Svip Swho S低 S你发
S全联 S公私 S再 S名额 S围 S型 S型号 S威海 S小群 S底 S底价 S店里 S成 S我要 S水 S海 S淘宝 S私家 S稍
S第 S等 S老 S能便 S芯 S行 S谁加 S跟 S转 S转发 S转角 S送货 S通过 a+ accepted again againE count
count_me expired hereE host in_line ji late lineN me_if model money, order order_number
profile_picture receipt toNE who 下见 两 举 买N 京东 人E 付款码 们这 价格N 住E 便说, 信了, 信付
信支 信支付 信里 值 假 充 克 公私 冻 刀 分享 列 别信 到账 券E 力 功E 加我1 加油 加购 包封 包封面
午 单号E 厨 取E 取消E 台,不 号私信 同事 名字E 名是 名额转 后面加 吧E 商E 国 在哪E 墙E 夫 失 姐 姐+
寸E 封E 巾 干嘛E 年 库 微信付 微信支 忙 快递 怎 情页 成功E 我1E 我在 打1 打1E 打卡 扫付 挺 提现
搜小程 播E 支 收货 数E 日 是NE 是小 有N 本E 杀 果E 样E 桌 楼号E 款方 汁 池 活 消E 温 滑 灯 炉 点E
烦 牌 现金红 班E 甜 电报E 登 看不 眼 示 禁止 私家 私聊我 税 第1E 等 等E 管 米 红包封 纸 纸E 线上
绑 给你E 绝 群友 群里 耳 腐 般 街 表 表E 衫 被骗 要加 认 议 评E 试 试E 详情页 谁加 谁加我 账手
账手续 账的E 赔 超市 身 转圈E 转给 转角 转账手 载 退我 邻居 配 酒 里我 金红 金红包 销 锅 门店 队
防 限E 院 面包 颗 题 额转 风E 高 麻""",
    -10: """
,你 ,系 ,系统 ,让 ,让我 1直 SN元 ScashE Sdirectly Se St恤 SvxN S主页 S也 S交 S今 S内 S减 S别私
S加入 S加我 S原 S嗯 S帮 S开 S我给 S房 S房号 S找我 S报 S拉 S新 S是 S果 S每 S福 S私密 S统计 S自 S订
S路 S通 S面 S领 add_me_for at at_the back code gate is lol lolE lost my_shop no oneE payE q弹 said
shipping signalE so support thisE today todayE v_neck wifi wxN xl 下见E 中E 信号是 修 公告 冒 写E
冰E 几 加下我 加入 加我N 动 包裹E 单号L 又 反 取 号码 名单 名额 吗 听 周1 味 味E 哈 哪E 啥E 嘉薇
器 圈E 姿 威化 威海 子 它 完成E 客服E 寸 小区 就有 就有E 尺 尾 干嘛 床 开E 弹 影 心 快 息 情E 意见
意见E 成功 我+ 我问 所 才 打不开 批号 把 护E 抵 挂号 挂号E 整 是E 服E 机NE 板E 桌E 楼号 毛 汤 油E
流 清 漏 爸 甜E 看了 看看E 短信E 确 私信看 私密 税号A 笑E 罐E 置 聊天 茶 薇姿 补 裹E 要E 话的 误E
说, 读 谢E 谢谢 败 账单 车E 远 退E 递 通 通知 链接发 错E 问下 间E 雨E 餐E""",
    -11: """
Sgood Sgroup Sin Smy_shop Splatform S你 S公 S加1 S口令 S名 S客 S已 S打 S扫头 S拉我 S接龙 S特价 S现
S给 S统 S聊 S见面 S返 S门 S领导 acceptedE failedE great itE neck of ok out pack packE says than
two t恤 up vivian vxN wechat_pay whatsapp_group your_unit 东 主私 主私聊 之前 了 事 事E 什 什么
付的 以E 件 位E 佳 信头 信头像 全联 减 别私下 加我微 助 去 取货 可以E 告E 嗯 嘉 在E 块E 奖E 妈 孩
完成 密码 微信头 恤 我+1 我1 我们 或 护 抱 换 推荐 文 是 显 晚 服 期E 条 枕 核E 梯 次 款E 比 活动
点 特价 病 私下转 稍 税号 糖E 给我E 统计 维维 编号 群主 群主E 群主私 群里我 荐 菜E 薄 衣 装E
要私下 见面聊 觉 警 记 评价 贵E 费 辣E 里E 链接转 问 降 限 集 雪 领导 食 骗子""",
    -12: """
N栋 SdealE SlineE Sv领 S别 S别转 S单独 S微 S抽 S请 cart cartE example_tA failed good it laterE
missing n okE or people pleaseE tA the v+N v形 was 上来 不到 举报 也 京 们E 便E 冷 出来E 化 只
同款 后E 告 员 品 哈哈E 啥 嘛E 地 头E 奶 奶E 小E 小威 待 微波 拉我 教 方便E 晒 标 止 爱 猫 盐 盒
罐 聊聊 肉 见面 豆 转圈 长E 阿 鞋 餐 马 鱼E""",
    -13: """
N个E P我 SN折 Sb Scheaper S下 S优 S优惠 S到 S团 S批 S找 S无 S最 S留 S自私 b+ down e flight later
me_when paid pickup q_abc v脸 为 么E 亲 公 到E 券 加NE 历 吃E 哈哈 啊E 回 图E 天 太 好E 子E 安 定
州 帮我 微辣 心E 情 拿E 排 机 气 水E 波 班 白 的图E 看下 站 站E 细 联E 自私 自私E 莓 菜 西 要的扣
让 话E 课 赞E 超 转发 这价 量 钉E 门E 雨 饼""",
    -14: """
Sme Sv S加 S手续 S直 S进群 S那 c more room tomorrow v姐 他 件E 会E 何 加上 包E 卡E 发给 吧 呢 售后
地址 导 市 干 店E 慢E 截 效 有点 机E 柜 标E 栋 油 牛 瓶E 直接在 禁 笑 箱E 藏E 袋 要私 让我 路E
都走 酸 错 门 音E 页面""",
    -15: """
1个 Srefund S付款 S后 S平台 S更 S更便 S有人 S老闆 不 不要私 个E 了N 单E 去E 吃 啊 师 急 我,直 手E
模 盘 着E 误 说,私 走E 起 路 都走平 重 面E""",
    -16: """
N号 S信 S别加 S好 S这 my_order not too unit 上线 乐 再 刚 十NE 和 嘛 大E 如 字E 实 形 慢 我妈 打不
提 时 死 片E 物 看我E 语 还 退""",
    -17: """
Sapp S平 S看图 S走平 that 上E 书E 别私 呢E 团E 坏 好 差 期 杯 查 生 薇薇 蛋 袋E 装 运 风""",
    -18: """
Sprice for_me for_meE please v领 么 人 份E 冰 别转 功 加N 口E 叫 号NE 学 已 您 核 热 瓶 盒E 糖 编
谢""",
    -19: """
S打开 refund size when 哦 很 无 有人 订单 饭""",
    -20: """
S便 S便宜 S我 房 版 玩 现在 票 私下交 花 计 辣 额""",
    -21: """
S在 S比 保 型 改 的E 真""",
    -22: """
Sa 会 分 哪 帮 看看 骗""",
    -23: """
楼 车""",
    -24: """
份 过E""",
    -25: """
加1E 单号""",
    -26: """
吗E""",
    -27: """
了E""",
    -28: """
S谁 没""",
    -30: """
谁""",
}  # fmt: skip
"""Runs as `learned_hints.runs_of` gives them, by what they weigh, in tenths."""
