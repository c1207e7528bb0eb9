"""What neighbours say, and weighs against it.

From 26,040 lines of the corpora and 19,995 from elsewhere (sha256 ba6b2d70af34855c…;
docs/decisions/0019-solicitation-by-rules.md).

Made by `tests/support/hint_learner.py`, not by hand.
"""

from collections.abc import Mapping
from typing import Final

WRITTEN: Final[Mapping[int, str]] = {
    -1: """
任 过来 返现E""",
    -2: """
+N位 ,这里 1起拼 :pintier :pintier_example N块E S小 S尾 S招聘 S转卖 codeE commission https:pintier
me_at pay_in the_linkE what_s 下载 个价 你图 内部E 写信E 冰袋 冰袋E 务 发你图 同款N 多多E 宝便
宝便宜 家直接 意思 户名 招聘 放心E 机场 状 球 的, 的来我 相信你 私信 聘 要转 起拼 转卖 过期E""",
    -3: """
+1单 +N盒 +X领 +十 ,m ,团 ,团长 ,有 ,都在 1共N 1台 1台E 1样E 1颗 NN李 Nqq N万 N元, N块钱 N星 N条E
N白 N薇 N薇薇 N那 S+十 S1会 S1手 S1打 SX盒 SaE SaN Sab SabE Sbeware Sbeware_of Sbrb SbrbE Sfish
Shalf Skids Sleave_it Sline群 Slocker Smild Snb Snp SnpE Soffline Somg SomgE Sprivate_room Sqq弹
Srecipe SrecipeE Ssame Ssml Sthx SthxE Stoo Sty StyE Sv姐 Swifi名 SxxlE S下班 S免 S全 S写 S写信
S减1 S别家 S别的 S加埋 S加油 S加热 S加班 S加码 S加醋 S半打 S厂家 S发个 S另外 S唯品 S喂 S嗯嗯 S团长
S图 S在线 S地址 S备注 S威尼 S威露 S密封 S小心 S尾款 S微小 S微风 S徽菜 S急 S想买 S我就 S扣了 S报价
S抱 S接 S改 S暗 S暗号 S条码 S来信 S水印 S滴答 S现价 S相册 S看到 S看评 S第1 S算 S系统 S维 S维修
S编号 S能 S自取 S规 S规格 S评论 S走了 S超市 S车 S转告 S选 S都 S飞机 S验 S验证 X盒 X领 X领E aN aNE
ab abE after appleN atNE atN点 berries beware beware_of brb brbE by_wechatE cheapE cilantro
cilantroE closedE dE directly_from ends find_me_at fresh friend friendE friends how_to_order inE
is_atN is_bad is_locked is_lockedE it_with k+N link_expired link_expiredE locked lockedE m+1 m+N
market me_at_the mini money_to_strangers m码 m码E nb np npE numberL numberLE nuts nutsE omg omgE
on_line on_the_platform only_pay only_pay_in orderLE paid_by_wechat private_room q弹E received
receivedE recipe recipeE signal_is_bad sml spam strangers strangersE teamE the_list the_listE thx
thxE to_strangers to_strangersE too_small ty tyE wantNE what_s_the wifi名 w款 xxlE you_can_pay
上我 下便宜 下我E 下拉 下来E 下私 下私信 不会主 不会私 不信 不得E 不清E 不能再 不走高 不错E 两份
两条E 两箱 个单 主动 主动加 么搜 么搜E 之 也加 书攻 书攻略 买N送 了,团 了便 了便宜 了吗 了吗E
了打给 产地E 人让 人让我 今 介入 介入E 仓 他奶 付宝到 付款了 以不E 价格还 价购E 企鹅杯 众号文 会主
会主动 会加微 会私 会私聊 体E 你进来 便当 信付款 信公 信公众 信功 信功能 信名 信名是 信团 信团长
信封E 信息 信没回 信登 倒计 倒计时 值E 做 儿园 元, 兔 关 内部结 写信 几个 几点 出厂 利E 别家 别的
别通 别通过 到了给 制口 制口令 剪 剪刀 办公 加w款 加两E 加他 加你微 加埋 加微信 加我两 加房 加房号
加码 加过 加醋 加醋E 动加 包啦 包啦E 包抵 化E 单独称 卖券 卖家 卡片, 印E 友圈晒 发微信 发货 叫小
台介 台介入 台发 台有 台有保 台这 号推文 号文 号文章 号是啥 司机打 同城 后来 吴 命 品主 品主页
品会 哥 唯品 唯品会 商品主 啰 喂 嗯嗯 器E 回我 团购N 团长了 团长懂 团长看 园E 园直 图N那 图片N
圈晒 在置 块钱E 埋 埋E 堂 壁小 壁小区 士忌E 备注E 复 复制口 多 多便 多便宜 夜 太多E 头N 妈妈 姓
姿面 姿面霜 威尼 威尼斯 威露 威露士 娅E 婶E 字 官网E 定金E 宝E 宝到 宝到账 宝卖 宝卖N 宝同 客户
客户了 客服不 家发 家吗 家吗E 密封 小份 小群体 少了 少钱1 尼斯 左转 左转E 已经 干嘛 平台介 平台发
平台有 平台这 幸 幼儿 幼儿园 广场 应该 开玩 开玩笑 弟 微信公 微信名 微信登 微冰 微冰E 微商城 微波E
微甜E 微酸E 微风 徽菜 忌E 怎么搜 我, 我就是 我打给 我没 我老公 我要N 我要加 户了 户了, 房号N 手那
手那个 手里 打车N 扣了我 扣扣子 扣除优 扫不出 扫码取 扫码枪 抖音E 抖音团 报数 报数E 押金N 拆
换个群 排第 排队E 接发货 接转我 推 推文 搜不 搜不到 摆 攻 攻略 攻略E 旅 昕 春 是这个 昵称E 晒图E
智 有保 有保障 服不 服不会 服务 机打 机餐 机餐E 权 李E 条E 来1下 来信 果园直 枪 柠檬 格还 楼梯 檬
款码E 汤E 没有E 泡E 波E 注E 海 淘宝卖 滴答 滴答E 烂 烧E 照片发 独称 独称E 玩笑 玩笑E 电话手 的+
的吗E 盒马 省N 看下私 看到的 看见 看评 着 知E 知道E 矩E 码枪 碗E 私信功 私信团 私聊团 私聊让 积分E
答E 籽 粉 系电 系电话 红书攻 红包啦 红包抵 红烧 维E 维他奶 维维E 缴 缴费 缴费E 置頂 群体 群体E
群公 群公告 群太多 聊团 聊团长 聊我1 聊让 联系电 胖E 膏 自提E 蒸E 薇姿面 薇薇E 蛋糕E 要1 要的+
规格 规矩E 譜 譜E 计时 计时E 订单号 让你转 让我加 论E 设置 证码E 话手 话手表 说好E 说这 请E 谁E
账号E 账限 账限额 货源E 费NE 走楼 走楼梯 走高 走高速 足E 身E 车N 转E 转发E 转告 转账限 轻 边E 过年
过期 近 返现的 进来了 进群了 退回 退货E 部E 部结 部结构 都说好 酸奶 醋 醋E 里N 里付 里付款 里留电
里说 钱,都 长了 长了E 长懂 长懂我 长看 长看下 限额 除优 除优惠 隔壁小 需要E 露士 面加房 音团
音团购 頂 颜色E 飞机餐 飞车 食E 食譜 食譜E 驿 驿站 骗子E 高速E 鱼N条 鸭梨 鹅杯""",
    -4: """
+1打 +N组 +两 ,下 ,会 ,你的 ,回 ,在 ,多 ,我要 ,放 ,这 1下单 1个人 1件E 1倍 1倍E 1单E 1圈 1张 1次
1瓶 1盒E NN元 N万E N了 N人 N件E N份E N单 N双 N室 N星E N条 N瓶E N电 N电话 N组 N组E N群 N那个 S+两
S1共 SN克 SN抽 SN月 SN栋 SN码 SN箱 SN送 SX加 SaddN Sapt ScancelE Scash_back Schange Scheck_your
Scontact_support Sdetails Sdirectly_from Se+ Si_paid Si_want Sin_the Sinvite Sit Sjoin_the
Sline_is Smy_profile Sn+ Son_my Soutside Soutside_is Spay_before Splease Sqq飞 Sq版 Sreported
Ssee_you Ssomeone_asked Sswitch Stelegram_road SthanksE Stwo Susb Svitamin SvitaminX Svx系 Sv形
Swhat_time Swhere SwxN Sxxl S不能 S为什 S举 S举报 S人 S从 S位 S体 S免单 S划 S划算 S别发 S到了
S加厚 S加多 S加州 S加薪 S十 S卖 S压 S发微 S发朋 S取 S取货 S另 S可乐 S司机 S同意 S后N S周N S味道
S售后 S商家 S坐 S备 S多少 S大v S好便 S好的 S威士 S客服 S小威 S小薇 S差价 S建议 S微冻 S微咸 S微火
S微酸 S微麻 S我帮 S我没 S戳破 S打M S打开 S打折 S扣除 S扫 S把链 S抢 S抢到 S报个 S拿 S换头 S撤 S收款
S昨 S昨天 S显 S晚上 S条 S柜 S欣 S正 S比淘 S没有 S海报 S源 S源头 S滴 S爬 S爱 S班 S直播 S省N S看商
S看置 S等等 S粉+ S系 S紫 S紫薇 S纸巾 S线 S绕1 S给现 S编 S群 S耙 S胃 S行E S让我 S请加 S谢 S谢谢 S账
S赖着 S走廊 S超 S跟团 S转弯 S辛 S辛苦 S返现 S还有 S还能 S退我 S邀 S邀请 S邻居 S陌生 S鱼 S黑 X加
a+N addN app_crashed app_crashedE app下 app下单 arrived arrivedE asked asked_me asked_me_to atN:
at_pickupE b+N before broken brokenE buildingNE bus by by_wechat b座 b座N cake call_me_at
can_i_transfer can_pay cancelE cardE case cash_back check_my_order check_your closed
contact_support contact_supportE costco crashed crashedE dealE delivery died directly_from_the
doneE dozen e+ extra fair farmE forN formula google group_loves group_loves_this group_order
group_orderE hansE i_paid i_transfer i_want i_wantN if_late if_late, inNE invoice is_at is_slow
largeE late, lb lbs leave_it leftE line群太 load loadE loading loadingE longE loves loves_this me+
me_if_late me_the me_to_pay me_your mild milk milkE mom my_address my_email my_group my_mom
my_phone_died my_way my_wayE my_whatsapp_group n+ not_loading not_loadingE on_insta on_my_way
on_the outage outageE outside_is paid_by pay_before pay_outside_the pay_through pay_through_the
pay付 peopleE phone_died qq弹 qq飞 qq飞车 q版 refundE reported road roadN roadNE see_you sent
signal_is slow small sold sold_out someone_asked someone_asked_me spicyE sweet switch tAE t_load
t_loadE t_scan telegram_road telegram_roadN the_farmE the_gateE the_host the_leaderE the_order
through_the through_the_app to_the tooE usb vitamin vitaminX vx系 vx系列 v型E v姐E v姐拿 v字领 v推
v推荐 v脸E v领N wantN wayE weak weak_here weak_hereE wechat_payE what_time whatsapp_group_loves
whole won_t_load xlE xxl 万E 上价 上价格 上便 上便宜 下便 下班 下自 下自提 下面 不E 不保 不去
不对E 不敢买 不管 不能私 不要 不通E 东西 两条 个位E 个按 个按钮 个是 个比 丸 为什 为什么 为是
主页第 久E 么进 也可 也可以 也是 也来 书里 买过 了, 了1个 了两 了个 了你 了我 了我E 了没E 了给
交易不 交易被 享 享给 人多 人私聊 从 付宝扫 付款 付款吗 代付 代拿 代拿E 以为是 以用 们的 价N 价代
价的 价购 企鹅家 企鹅爸 企鹅牌 企鹅玩 众号推 优惠吗 会加 会员号 会议 但是 余 你懂E 你留N 你的v
你看看 例 便利 便宜, 信付了 信号, 信号的 信回1 信打 信群里 信读 信读书 信转账 信运 信运动 倍E 偏小
健 傅 免费E 公示 共 共N 具 减1 减1E 减两 出去E 分E 分享给 划算, 别买 别信E 别的平 到了打 到付款
制链 制链接 加上E 加不 加价E 加价购 加厚 加多 加多宝 加大E 加我那 加热E 加班E 加绒 加腸 加薪 动E
包装 半E 单吗 单吗E 单独买 卖NN 占 占线 占线E 卫星图 厚 友圈发 双E 发下 发到 发微 发我1 发我E
发我看 发朋 发朋友 变E 口味E 口见E 可以用 台上价 台比 号M 号X 号XE 号推 号码牌 号被 司E 司机 同款E
名E 含 呀E 员号 员号L 喊我E 喝E 嗯E 回1 回1下 回头给 回微 回微信 团长私 图发我 图给 图选 圈发 在加
在微 在微信 在群里 块N 型号A 城E 塔E 壁E 士忌 处理 处理E 复制链 多久E 多大 多宝 多的不 大v 大v推
大家付 大闸 大闸蟹 头给你 好q 好qE 好便 好便宜 好友1 姐加 姐拿 威士 威士忌 威武 威武E 子上E 子多
子的 字领 字领E 安全 安全E 官方旗 宜, 宝同款 宝宝E 宝扫 客户E 家付 家族 寄 小时 小米 尖 尖E 就行
尺码 差E 已私信 巾N 师傅 常E 平台比 幼 序下 序下单 序里下 应E 座 座NE 廊 建个 开吃 开吃E 异常E 弯
弯E 录 往 得E 微便 微便宜 微信任 微信打 微信读 微信运 微冻 微冻E 微咸 微咸E 微火 微笑E 微麻 微麻E
忌 快些 快手菜 怎么进 惠吗 惠吗E 想买 想要E 慕 我1张 我1罐 我两 我了 我了, 我了E 我付款 我去
我发你 我发的 我吗 我吗E 我妈E 我收款 我是N 我的订 我看看 我问下 截图E 戳破 手机壳 手游 手游E 手菜
打M 打印 打折 打给你 扔 扣子E 扣扣群 扣除 扫不 找不 找不到 找我下 找我领 把链 把链接 报挂 报挂号
抬 抬头 抵扣 按保 按保存 按钮 换了 换头 换头像 换货 掉了 接去 接呗 接呗E 接拍 接拿走 接点 接转给
接退 搜E 收到E 放E 放心 敢买 敢买E 数量 文章 新 新鲜 新鲜E 方旗 方旗舰 旁 旁边 族 日E 日期E 早E
明天 易不 易被 易被骗 星图 昨天的 晒图 晚点 更贵 更贵E 有吗 有吗E 有日 有日期 有空 机上 机壳
机杯面 机票 来E 来了, 来拿 杯面 极 枚 枚E 果汁E 柠 栋NE 树 树E 校 样 梨 检 款吗 款吗E 款完 款完成
武E 歪 比例 比淘 比淘宝 汇款, 江 池E 没回E 没接 洋 消 液 液E 淘宝N 淘宝便 淘宝同 源头 漏了 漏了我
火E 点半 点半E 点给 烧 爆 爬 爱E 爸E 爸爸E 片N张 片看看 独买 玩具 现的 现货E 现金找 瑕疵 瑕疵E 瑞
瓜 瓜E 生E 生人加 用的 用等E 申 电影 电报挂 电池E 电话占 电话多 留N 略 略E 疵 疵E 白+ 的v 的会
的单E 的卡 的吗 的呢E 的哈 的平台 的是我 的鞋 皮E 盆 直接去 直接拍 直接点 直接退 看图选 看清 看置
看置顶 知 短 码不 码取 码放大 码牌 礼 福 私信没 私聊群 私货 私货别 积 积分 称重 程序下 稍微便 穿
笑死 笑死E 筷 签字 箱 粉+ 粉E 精 糊E 糕 糕E 系v 系列 系团 系团长 紫 紫薇 级E 线下自 组E 绒 绕1
绕1圈 给你看 给我个 统 续 维他 维修 维码放 缺货 缺货E 网 群了 群里留 老婆 聊我 聊群 聊群主 联系v
联系团 肠E 胃 脸E 色 苹果E 葱E 蒸 薇+N 薇加 薇姐 蟹 补给 补给我 被踢 要 要看 见面说 观 话占 话占线
话多 话多少 话给我 说好 请假 请假E 读书里 谁在 货到了 货吗 货吗E 质 贴 贴E 贵1 贵1倍 赖床E 赖皮E
赖着 赠 赠品 走廊 走私货 走顺 走顺丰 越 足 踢 踢E 踩雷 踩雷E 转发到 转学 转弯 转弯E 边下 边有 运动
还要 这个比 这么 进不去 进价E 进去 进小区 违 退了我 送 送1E 送货 那单里 都加 都行 都说 酱E 醒
里我E 里打 里的码 里看 金找 金找N 金比 钮 钱我 钱退 链接呗 长按保 长私 闲鱼E 闸蟹 隔壁E 面加楼
页第 顺丰 领1 领NE 颜色 飞机上 飞机票 饼E 饼干E 馆E 首 首页 高E 高速 鱼N 鹅家 鹅家族 鹅爸 鹅爸爸
鹅牌 鹅牌E 鹅玩""",
    -5: """
+1for ,我不 ,我给 ,没 ,点 ,群 1for 1for_me 1个号 1件 1份E 1共 1参 Nbags NboxesE N两E N份 N名 N座
N我 N手E N抽 N抽E N栋N N点我 N瓶 N盒E N码E SN开 SN维 Sadd Sadd_one Sair Sbio Sbio_yogurt Scall_me
Scan Scan_you Scheaper_than Scontact_me Scontact_the Sdo Sfacebook Shello Show_to Sis_it Sjoin_us
Sline Sline_pay Smedium Smy_card Smy_group Sonline Sorder SorderL Spayment Sphone Sqq农 Sqq妈
Sqq星 Sqq糖 Sroom Ssaw Sskip Ssomeone Sthank Sthank_you Stransfer_my Svc Swhich Swithout Swrong Sx
Sxl S两 S了 S了解 S付给 S低价 S你有 S依 S依赖 S信号 S停 S公司 S减N S加v S加十 S加拿 S加湿 S加钱
S加长 S十1 S十N S千 S半 S发1 S名单 S周 S哪 S在平 S大 S太 S奶茶 S安 S密码 S小票 S影 S微凉 S微波
S微甜 S微笑 S微醺 S懂E S成本 S我发 S我来 S我用 S我转 S所 S扣 S扣1 S把我 S抖 S抖音 S折 S折扣 S抵
S拉群 S搜索 S早 S明 S有问 S未付 S来E S来找 S比上 S汇总 S满 S烤 S牛 S现金 S盆 S相信 S看头 S第N S耍
S耍赖 S草 S草莓 S薇诺 S要不 S评 S转人 S转单 S转给 S进价 S隐 S需 S需要 S顺 S马 add_one addressE air
an at_pickup b+1 bE bag bagE bags be be_there best bio_yogurt boss call_me call_me_when called
can_you cash_on change contact_the customer customer_service customer_serviceE d+N day dayE did
did_i drops emailE f+N fish floor freeE gateE hello how_to i_ll_take ice iceE is_down is_downE
is_it it_on job join_my_team join_the join_us kid kids large lateE leaderE list listE ll_take l码E
m me+1 me_when_you medium meeting message my_orderE my_seat my_seat_to my_team noE noodles
one_for_me online open order_numberE orders ordersE pay pickupE pintier pintier_example
price_drops qq农 qq农场 qq肠 seat seat_to service serviceE skip_the_line someone sour spicy store
take_alipay take_alipayE team text_me_when thank thank_you thanksE the_gate the_group the_link
the_receipt threeE tonight tonightE transfer_my_seat twice twiceE uses v+ vc v型 v形枕 v我N where
which work working wrong yogurt 万 上下单 上写 上角 下午 下单, 下来 不出E 不加 不对 不敢 不管E
不行 不要随 不错 业主群 丢 个位 个团E 个头 主加 主群 书 了1 了NE 了NN 了团长 了打 产地 人私 人订
人订制 仓E 他E 付后 付宝还 付的E 以为 以现 以现金 们只 价NE 价多 价多少 但 低价E 你给 你给我 依
依赖 依赖E 保存E 保障E 信付的 信任 信哥 信小 信没 信群E 信里打 修E 候 偏 做E 像是 先生 先生E 克E
具E 再买 再买E 再加 再加1 冻E 凉E 减NE 别买E 别的群 别私聊 到付 到红 到红包 剂 剂E 功能 加wE 加价
加大 加州 加微糖 加拿 加拿大 加楼 加楼号 加湿 加葱 加载 加钱 加长 动主 动主页 包雨 北 匙 匙E 区
区找 区找我 医院 十N 半打 半打E 单位 卖E 卡付 卫衣 厂家E 参加E 友1 友1起 发到微 受E 另外1 叫我E
可乐 可以现 台上下 台不管 台付 台付E 号的 号码E 同意 后付E 吧,群 周日 味道 咸E 哈E 哈哈哈 哪个 啦
啦E 嘉薇E 图好看 图标 在哪 在哪里 在群 在订 在订单 圾 垃 垃圾 基 填 外1 外面等 大份 大才 头像是
夹E 女 好评E 妈+ 妙 妙E 威+ 威E 娜 存E 季 安E 宝还 宝还是 家N 家在 宽 密E 小威E 小票 尾号N 层 层E
屏E 差价 己去 巴 巾E 平台付 店名E 康 开链 开链接 张N 当E 形枕 微信小 微信里 微凉 微凉E 微妙 微妙E
微店E 微波炉 微笑 微酸 快E 快点 快递E 快递单 念 念E 思E 怡 急E 惠券E 意E 意思E 我们只 我家N 我家门
我收 我未 我未E 我来E 我看 我私信 我要 我退 截图 截图发 户E 所以 手指 才能 打个电 打包E 扣1参 扣手
扣手指 扣扣手 批E 找E 找到我 把我加 抖音上 折 报码E 拍E 拍照 拼E 拿大 按语 按语音 接下 接下单 接进
推E 推荐E 提货 搜1 搜1下 播 时E 时候 时间E 明 星 星期 有人私 有几 有立 有立减 有红 有红包 有虫
有虫E 未付 未付款 机杯 李姐 条码 来 来1 来我家 来的 板 构 果汁 枣 架E 柜E 栋N 根E 案 梅 梯E 楼E
止私 止私下 正 死E 比上 比上次 汇率E 沙拉 波炉 注意 活动主 消息 清E 游E 满N 滴打 滴打车 滴滴打 炉E
烛 煮E 燒 爸爸 片N 牙 独买N 率E 玩E 现价 现价N 球E 瑕 电梯 电费 留电 留电话 疫 疫苗 疼 登录 的1
的价格 的便 的便宜 的同 的呢 的平 的那款 盖 直发 直发E 直播E 看企 看企鹅 看商 看商品 看微 看微信
看链 看链接 短信 码 码M 码ME 码N 码放 码是多 碗 禁止私 私人订 私聊 私讯团 称 窗口 等等 答 系不
红书E 红包雨 红薯 线E 线下便 线下面 结构 结果 结账 给了 给平 给平台 给我未 绳 绳E 网页 群发 群太
群里E 群里的 老公 老卫 老闆 耍 耍赖 聊我E 联系不 胖 胶 能 能用 腸 膜E 自己去 节 芋 芯E 苗 苦E 英
茶味 荐E 菜N 菜谱 蓝莓 薇诺 薇诺娜 虫 虫E 蚁 蚂 蚂蚁 蜡 蜡烛 血 行,不 行卡付 被骗E 裤 要在群 要随
要随便 规 视频E 让私 讯团 讯团主 记录E 设 话打不 话给 话费E 该 详情E 请码 请进 请进群 诺娜 读书
账被 账被骗 货别 货别买 购买 贵 费E 费N 走, 走私 起来 跑 跳转 跳转到 踩 转1 转单 转我银 转账被
边那个 返利E 返图 返图E 还是微 进小程 进来 退款E 送E 递E 递单 通L 通LE 速E 邀请码 邻 都不 酱 里几
里打开 里说E 针 钥 钥匙 钥匙E 链接进 锁E 镜 长按语 长私信 闆 门口E 问题 问题E 队E 除 障E 雷E 露
面等 面等你 音上 音乐 音乐E 领E 频E 题E 颜 飞机杯 骑 骗E 骨 鸡蛋 鸭 麻E 鼠标""",
    -6: """
+N十 ,没有 ,点链 ,私聊 ,等我 ,都 1下 1张N 1点 1箱E 1罐E 1起 Nboxes Npeople N到 N包 N号E N月 N李E
N点E N的 N盒 N袋E SN号 SN块 Saa Sany Scall_the Scheap ScheapE Scheck_the Scoupon Sfee Sgot Shi Sin
Sinstagram Sk+ Sl SlineN Sm+ Smy_order Smy_phone Sn Snever_pay Snice Sok Spay_in Splatform_fee
Sput Sput_me Ssee Ssnap_peas Sthe Stracking Sv+ SvipE Svivo Sv脸 Swhatsapp_is S上 S上面 S不方
S不用 S业 S业主 S今天 S价 S几 S出厂 S分 S分享 S别信 S加两 S加急 S厂 S发票 S口 S叫 S唯1 S商 S地
S威化 S少 S尿 S差 S帮我 S微缩 S惊 S惊喜 S我这 S扫1 S扫N S扫码 S找团 S押 S押金 S拒 S拒绝 S拼成 S提
S搜1 S支付 S收银 S新群 S晚 S朋 S朋友 S汇率 S海 S现在 S禁 S禁止 S私人 S私教 S秒 S给我 S群主 S群里
S薇姿 S裙 S裙子 S要E S请勿 S赖床 S走 S运 S送 S链 S链接 S问我 S阿 S隐私 S麻 add_me add_me+ already
alreadyE apt boxE boxes buildingN cE call_the check_the declined declinedE don_t_send downE
expiredE filter hi idE in_app in_the_app it_s joinE k+ line_is line_pay long m+ messaged_me
my_phone my_spot never_pay never_pay_outside now orderL outE parking pay_in_app pay_with peas put
put_me qq星 saw see shippingE sku snap_peas supported supportedE t_send the_line tracking
transfer_my vivo waiting with with_wechatE works worksE 上下 下加 下单就 下取 下我 下棋 下棋E 不会
不出 不懂E 不是 不用私 不要转 乎 也有E 买N 乱 事群 事群里 交E 今天 付了N 代E 令E 们去 企鹅面
优惠券 位置 作 佣 佣金 信了, 信好 信好友 信小程 信扫 信扫码 信群 俩E 做法 催 像我同 像是我 像框
元E 充电 先付后 光E 全 全E 公告E 兴趣E 冒充 写 利 别乱 别发 别扫E 别走, 到我们 前台 加个 加十 加单
加微辣 加油E 加热 加班 加盐 加盟 勿私 勿私下 十E 千 半 单就 单就行 单独下 卡住 卡住E 卷E 去看 友拼
双 发票 取货E 叠加 口令E 叫我 台红 台红包 号E 号后 号后N 合 同学E 名单E 名片夹 后付 吐 吐司 员E
咨询E 咸 品E 哥E 唯1 商家 喜 嘴 回来 团主E 图发 图片E 图给你 在哪E 在家E 地方见 坐 垫 士 声E 壳E
夫 头像框 套E 奶茶 好友拼 好可 姐+1 姨 媽E 孩子 宝上 宝扫码 家猫 密码E 对 小区E 小窗户 小美E
就是这 就能 就行, 尼 屏 平台红 序里 延 建议 强 微信好 微信封 微信扫 微信群 微小 微糖E 微缩 微醺 必
息E 惠券 想 懂E 懂就 懂我 我下 我不收 我再 我取 我同学 我家 我打 我打电 我换 我的E 我老 我那单
我链 我链接 手表 打NE 打个 打包 打开链 打我电 打扰 打车 扣1 扣1E 扫N 扫N维 扰E 找你 找到 把我 拒绝
拒绝私 拿走 指 换E 接发 接龙E 支付 收到 收货 放门口 教E 数第 数第1 斤E 方见 日期 昨 昨天 是你
是啥E 有事群 末 机号后 杯E 果N 根 框 桶E 棋 棋E 次E 欣 步 步E 步数第 武 气E 汇率 没E 泡 流E 涨
淘宝上 渠道E 溯 溯源 满 滤芯 滤芯E 点上 热E 照E 片夹 牛奶 独下 独下单 王阿 王阿姨 环 现金的 生人
用 用私 用私聊 电视 百 的举 的也 的群N 盘E 直接下 相机 看我发 码发我 码领红 私下加 私信发 私教
私聊你 科 程E 程序里 窗户 签收E 管E 糊 系统会 紧E 红薯E 线下取 绝私 绝私下 统会 编号L 缩 网E 置E
美E 群昵 群昵称 群聊 群里说 聊你 聊你了 聊聊 能找 膜 航 菜谱E 薇+ 薯 薯E 表E 裤E 规E 订单E 让你
记录 诈 询E 详情 说 请勿私 谢谢E 赖床 走,等 趣E 跳 跳过这 转我, 转让 辛苦 边那 过来E 还是 这个价
迟 退到 退我E 退货 选 通过平 道E 那 都在平 醺 采 金的 链E 链接付 闪 闸 阿姨 陌生人 险 险E 随便 霜
面上 面交E 面霜 鞋E 页面上 顶E 领的 饭E 饼干 验E 鲜E 鹅面 鹅面包""",
    -7: """
,就 ,让我 1加 1加手 1打 1打E 1支 1罐 N,这 Nfor N个 N件 N包E N天 N小 N李 N段E N袋 Pno S1加 SN点
Sadd_me SdiscountE Sf+ Shappy Siphone Sk Sless Smy_line Sno Son SpriceE Sq弹 Sso Sthanks Sthe_app
Suse Svivian Swechat_pay Swhatsapp_group Sw号 S付 S价格 S加上 S加价 S单 S发 S围裙 S图1 S外 S微商
S微微 S心 S成 S我找 S拿货 S有 S有坏 S来我 S漏 S玉 S百 S相 S知 S私房 S私立 S稍微 S税 S税号 S签 S葡
S葡萄 S薇婷 S补 S要的 S订单 S谨 S谨防 S赖皮 S走私 S跟 S过 S这个 S门店 S预 X果 aa address another
any are asking asking_for badE building contact_me_if coupon d doesn doesn_t done example_t f+
free from_the get group_buy group_buyE happy in_lineE iphone k left lineNE locker l码 one_for
pay_with_wechat pick_up pintier_example_t school sizeE spot supportE time upE use vxNE wang week
weekE yyds yydsE 上我E 下交易 下单走 下店 不够 不开E 不清 业主 主页面 举报E 买的 了个微 了我N 云
人加 仔E 付给平 以私聊 们这 你的微 佳佳 便宜E 便说 保障 信付 偶 像我 儿 入E 冻 别 别加 别扫 别转账
力E 加上我 加两 加油 勿 包有 医 十1 十1E 单元 单有 单走 单里E 南 博热 博热搜 卷 参加 取E 取件 变
可 台不 台买, 台价E 台扫 号私 同价 同价E 同学 吧E 吵 呀 周N 咋 哪E 哪里 唯1E 商品 喊 嘈 嘈E 围裙
图1 图不 地E 型E 型号 墙 壁老 壁老王 多少 姐E 娅 婆 婷 学E 学校 宝付款 宝宝 客服 室E 家 对E 小林
少E 工 带 干E 平E 平台不 年 床E 座N 弹E 得 微信了 微信付 微博热 微商 微微 微甜 微糖 微辣E 我1个
我NE 我同 我联 我联系 我自 截图给 打卡E 打电 打电话 扣了 扣子 扰 报码 押 押金 抽奖E 担 捷 排队 接E
接付款 接送 提E 支付E 收款方 收银 收银台 放门 敢 斤 方便说 无私 是这 显示 更新E 有坏 有坏的 有特
有特价 朋 朋友 未E 桌E 桶 款NE 段E 汇总 没回 没有 没有更 游 烤 烤E 热搜 热搜E 照 牌E 物业 率
电报码 电话联 番 的 的店 的打1 的报 的自 皮 直接送 看到 睡 硬 票E 私家E 私房 私立 称E 等我 素 级
纸巾 线下店 线下见 给我妈 给我的 缺 群聊E 老师 肠 自提 草莓 葱 薇婷 行, 要转账 觉得 言E 证码 话联
话联系 请勿 请走 请走平 课E 谱E 豆E 负 账E 货E 转给你 输入 过了 退款到 通知E 邀 邀请 那单 那款E 都
配送 金行吗 银台 银台扫 阳 隐私 隔壁老 隻 靠 音E 须 额E 验证码 鱼鳞 鳞 鼠""",
    -8: """
,不要 ,我在 ,让 1份 1直 N点 N码 N这 Sa+ Sapple Sb+ Scancel Scheaper Sd+ SddE Sdirect_flight Sextra
SfbE Sgreat Show Sline_up Smessage Snever Spickup Sprofile_picture Sq币 Ssave Sv_neck Sv字 Swho
Swifi S下单 S买 S他 S代理 S全联 S再 S加N S图片 S多 S威海 S家 S对 S工厂 S懂 S我要 S打 S拼 S收 S有货
S果园 S淘宝 S渠 S渠道 S私厨 S私廚 S秒杀 S第 S粉 S线上 S美 S薇娅 S赔 S蹲 S转发 S退 S退款 S通过
S面交 S首 S首页 again againE anyone bad boxesE cancel cheaper_than courier d+ direct_flight fbE
got hans host how jaxon ji line_up me_if me_to missingE model my_group_buy never nice out
pay_anyone pick qq妈 qq糖 q币 share t_pay_anyone thanks thatE the_courier toNE update v字 weiN
when_you who won won_t 上很 下见 不收 丢了 个优 个优惠 久 乐E 产 仔 价格E 住E 体 你看 信N钱 信了
信你 信封 信扫1 信步 信步数 信看 值 假E 停 元 凉 分享 刚加 到账 办E 加微量 加急 加购E 包 单,不
单号E 单里 卡 卡吗 卡吗E 压 友加 取消E 叠 台,不 台E 号私信 名字E 后面加 售后E 喝 嘛E 图好 圈E 坏的
城 壳 外卖 多久 够 天E 失败 失败E 头像E 妈E 威海 室 小心 小林E 小薇 居 山 工资 巾 帮我加 广 库 廚
弟弟 录E 微信步 快递 怎么 总 感 我有E 我来 我给 我这里 我都 扣NE 扣款 批号L 找N 找NE 把E 投 报E
报名E 拒 持 挺 搜搜 搜搜的 搜的 支持 收 收E 放 早 时间 是NE 晚上 月 有N 有点 本E 杀 来了 橙 步数
汁E 求 沙 没看 油E 洗 测 消E 清 源E 滤 火 灯 版E 用E 用支 用支付 电池 的是 的联 的联系 盐E 盟 相信
看私 看私信 眼 码是 私厨 私廚 种 税 笑E 签收 纳 给邻 给邻居 耳 肉E 脸 苦 萄 萌 萌E 葡 葡萄 薇娅
蛋E 行卡吗 表 议 评价E 试E 误E 请 谨 谨防 谱 财 败E 账的E 货号 赖皮 超市 蹲 身 运E 远 通过E 速
那边更 销 门店 问E 间E 队 陌生 院E 障 难 顺 颗E 风E 馆 高 麻 黑 龙 龙E""",
    -9: """
,你 1扫付 1般 N段 N钱 SN元 Scount_me Sdirectly Sdiscount Sf Spaid Svip S也 S亲 S低 S你发 S公私 S内
S别私 S加入 S单号 S原 S名 S名额 S型 S型号 S底 S底价 S开 S微 S我给 S我都 S打N S批发 S报 S水 S直接
S福 S私家 S等 S芯 S薇薇 S行 S谁加 S路 S转角 S通 a+ accepted at back code count_me do_you expired
in_line late lineN money, nowE order order_number payE profile_picture receipt so today todayE
wifi with_wechat w号 下见E 业 两 举 京东 人E 付款码 以E 价格N 位E 便说, 信号是 信支 信支付 信里 假
光 克 公告 公私 写E 刀 刀E 列 到 券E 力 功E 加下我 加入 加我1 加我N 加购 包封 包封面 午 卖N 原 厨
可以E 司 同事 名是 名额转 吗 嘉薇 团长E 国 块E 墙E 失 夹 套 好看 好看E 姐 姐+ 完成E 寸E 封E 就有
就有E 应 微信支 微量 忙 怎 息 情E 情页 意 成功E 我1E 所 才 打1 打1E 打不开 扫付 抵 提现 搜小程 支
数E 新E 方E 日 是E 是小 果E 格E 楼号E 次 汁 池 汤 流 温 滑 炉 点E 烦 爸 牌 狗 猫E 现金红 班E 甜
电报E 登 的我 看不 码进小 破 确 示 禁止 私家 私聊我 程 稍微 站E 第1E 等E 管 红包封 纸 纸E 线上 绑
绝 置 群里我 考 腐 般 色E 草 菜E 行E 街 补 衫 被骗 要加 视 认 评E 试 详情页 诺 谁加 谁加我 调 谢E
败 账单 贵E 赔 车E 转圈 转给 转角 载 输 退我 递 通E 那款 酒 酸E 金E 金红 金红包 锅 防 院 颗 题
额转 食 餐E 香""",
    -10: """
,系 ,系统 N斤 Scash Scount Se Sim SvxN S交 S今 S代 S减 S加1 S加我 S围 S小群 S微信 S房 S房号 S找我
S拉我 S接龙 S新 S是 S果 S用 S私密 S稍 S老 S能便 S自 S订 S送货 S门 S面 S领 S领导 a add_me_for
at_the cart cartE count gate great no q弹 shipping signalE support thisE v_neck vivian wxN xl
your_unit 中E 了 事 付E 以吗团 件 位 信头 信头像 修 充 全联 冰E 几 出来E 别信 加我微 动 去 又 反
取 名单 名额 听 周1 味 味E 品 商 啥E 在E 头E 姿 威化 子 孩 它 完成 客服E 寸 小区 尺 尾 床 影
微信头 心 成功 我+ 我1 我问 打卡 批号 把 护E 拉我 挂号 挂号E 换 推荐 播E 文 是 服 服E 期E 机NE 板E
枕 样E 桌 梯 楼号 款方 毛 活 甜E 病 看下E 短信E 私信看 私密 税号A 站 等 米 给你E 给我E 维维 群友
群里 聊天 茶 荐 薇姿 装E 要E 觉 评价 读 费 通 通知 邻居 配 里我 钱E 链接转 错E 限E 雨E 雪 面包
领导""",
    -11: """
N栋 SdealE Sgood Sgroup Splatform St恤 Sv领 S你 S公 S嗯 S已 S帮 S特价 S现 S统 S统计 S见面 S转
acceptedE good hereE itE laterE lol lolE lost neck of ok okE pack packE people said says two t恤
up vxN wechat_pay 上来 不到 丰 主私 主私聊 举报 事E 什 什么 佳 便E 冒 减 别私下 助 包裹E 单号L
取货 只 号码 后E 员 哈 嗯 嘉 器 奖E 妈 小威 州 弹 快 恤 慢E 我+1 我们 我在 或 护 整 方便E 显 晚
核E 比 活动 漏 点 盐 看了 看看E 税号 糖E 统计 编号 罐 罐E 群主E 群主私 裹E 西 警 记 说, 谢谢 辣E
退E 里E 链接发 问 问下 降 限 集 鞋 骗子""",
    -12: """
N斤E SN折 S下 S主页 S别 S口令 S团 S客 S扫头 S抽 S拉 S给 S请 S返 down example_tA failed failedE
me_when missing n oneE or tA the v+N whatsapp_group 东 么E 京 付的 入群 公 到E 化 同款 告 告E
哈哈E 图E 地 奶 奶E 子E 密码 干 开E 待 微辣 心E 抱 教 晒 条 止 水E 特价 猫 的图E 盒 私下转 稍 细
肉 莓 薄 衣 见面聊 让我 豆 量 长E 阿 餐 马""",
    -13: """
P我 S优 S优惠 S别转 S到 S手续 S无 S留 S直 S老闆 S自私 S进群 b+ c flight is it later pleaseE q_abc
than v形 was 为 之前 也 们E 会E 冷 券 加NE 加上 包E 历 吃E 哈哈 售后 啊E 啥 嘛 回 地址 天 太 好E
字E 安 小E 微波 截 排 机 标 标E 模 款E 气 油 波 爱 班 白 笑 箱E 群主 联E 自私 自私E 菜 袋 要私
要私下 见面 让 话E 误 课 赞E 起 超 转发 这价 门E 雨 鱼E""",
    -14: """
1个 N个E Sb Sme Sv S加 S单独 S后 S平台 S批 S更 S更便 S最 S这 S那 e paid pickup room tomorrow v姐
v脸 不要私 个E 亲 他 何 十NE 单E 去E 发给 呢 导 市 帮我 情 慢 效 机E 柜 栋 片E 瓶E 直接在 禁 藏E
要的扣 说,私 走E 路E 酸 重 错 面E 页面 饼""",
    -15: """
Srefund S付款 S好 S找 more my_order not 不 功 卡E 吃 啊 如 师 急 我,直 我妈 手E 打不 拿E 牛 盘
看下 着E 语 路 退 都走平 门""",
    -16: """
Sapp Sprice S信 S有人 S走平 that too unit 乐 书E 了N 人 件E 再 别私 叫 吧 大E 定 实 形 时 死 热 物
看我E 装 运 还 都走""",
    -17: """
N号 S别加 S平 S看图 么 冰 刚 加N 口E 号NE 呢E 和 好 学 差 店E 提 期 杯 查 生 蛋 袋E 风 饭""",
    -18: """
for_me for_meE refund v领 when 上E 上线 份E 别转 坏 已 瓶 盒E 糖 编 薇薇 谢""",
    -19: """
please size 哦 您 无 核 玩 现在 票 花 订单""",
    -20: """
Sa S便 S便宜 S我 很 房 有人 的E 计 辣 过E 额""",
    -21: """
S在 S比 保 分 哪 团E 型 改 版 真 私下交 车""",
    -22: """
会 帮 楼 骗""",
    -23: """
看看""",
    -24: """
份 加1E 吗E""",
    -25: """
单号""",
    -27: """
了E""",
    -28: """
S谁 没""",
    -31: """
谁""",
}  # fmt: skip
"""Runs as `learned_hints.runs_of` gives them, by what they weigh, in tenths."""
