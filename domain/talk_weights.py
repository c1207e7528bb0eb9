"""What neighbours say, and weighs against it.

From 28,001 lines of the corpora and 19,995 from elsewhere (sha256 ba6b2d70af34855c…;
docs/decisions/0019-solicitation-by-rules.md).

Made by `tests/support/hint_learner.py`, not by hand.
"""

from collections.abc import Mapping
from typing import Final

WRITTEN: Final[Mapping[int, str]] = {
    -1: """
S猪 S评论 的货 简介有 跟团""",
    -2: """
+1条 N块E S团里 S团长 S尾 S招聘 S第1 S红包 S老地 S飞机 can card_declined card_declinedE cheapE
forNN friends only_pay only_pay_in this you_can_pay 之 价找 信你E 别的群 务 单买 参团E 发E 复
多多便 多多砍 多少钱 多砍 宝E 少钱 序里下 我现 我要N 户名 打车E 扫码关 招聘 改E 来拿 烦E 熟 球
电话发 码关 码关注 私信 统 聘 话发 进群""",
    -3: """
+1单 +N盒 +X领 +两 ,m ,我给 ,都在 1共N 1台E 1圈 1张 1盒E 1颗 Nqq N万 N万E N个人 N份E N块钱 N白
S+两 S1手 SN箱 SaE SaN Sab SabE Salipay_works Sbeware Sbeware_of Sbrb SbrbE Scheaper_now
Scheck_your Sgood_deal Sgreat_deal Shalf Sis Skids Sleave_it Slocker Smia Smild Snp SnpE Somg
SomgE Splease_don Sqq飞 Sq版 Srecipe SrecipeE Ssame Ssml Sthx SthxE Stoo Sty StyE SxxlE S下班
S举报 S佳 S免 S加埋 S加宽 S加班 S加绒 S加醋 S半打 S名额 S唯品 S喂 S嗯嗯 S在线 S地址 S备注 S奶
S好的 S密封 S小 S小心 S小程 S尾款 S待 S微小 S微麻 S快点 S快递 S想买 S戳破 S打M S打折 S扣扣 S抖
S抖音 S报价 S报名 S抱 S换头 S撤 S收款 S改 S暗 S暗号 S比淘 S求链 S没 S淘 S滴答 S生 S直播 S算 S系
S系统 S维修 S编号 S群昵 S耙 S胃 S能 S薇姐 S让我 S资 S资料 S走了 S超市 S转告 S转账 S过年 S选 S问
S马上 X领 X领E aNE ab abE add_me_to alipay_works app_crashed app_crashedE app下单 atNE at_pickupE
berries beware beware_of brb brbE bus by_wechatE cake cake_is call_me_at can_pay cheaper_now
cheaper_nowE check_your codeE couponE courierE crashed crashedE dE directly_from don don_t farmE
good_deal great_deal great_dealE here is_atN k+N leave_it link_expired link_expiredE load loadE lu
m+1 me_your messageE mom moreE my_group my_mom m号E not_supported not_supportedE np npE numberL
numberLE omg omgE orderLE paid_by_wechat please_don please_don_t qq飞 qq飞车 q弹E q版 received
receivedE recipe recipeE roomN roomNE small sml spam t_load t_loadE the_courierE the_farmE thx
thxE to_the ty tyE v字E v领N won_t_load w款 xxlE 上价 上价格 下交易 下便宜 下团 下私 下私信 不清E
不能再 不走高 不错E 两份 两箱 个价 个名字 个按 个按钮 个蛋 个蛋E 个鸡腿 中午 中奖E 主页第 么进
也加 买N送 了吗 了吗E 了我E 了打给 享给 人N 人NE 今 介入 介入E 仓 付宝到 付款了 付现取 付链 付链接
代付链 代拿 代拿E 代收E 价代 价格还 价的 价购E 企鹅杯 企鹅爸 企鹅牌 企鹅饼 但是 位NE 你家 你看看
便宜, 信付了 信公 信公众 信号的 信哥 信团 信团长 信封E 信没 信登 信登录 信群E 信运 信运动 信里打
倒计 倒计时 值E 傅 兔 内部E 写信E 冰袋 冷E 几个 分享给 划 划算 到了E 到了给 制E 剪刀 加w款 加上E
加两E 加个蛋 加冰 加埋 加威化 加宽 加宽E 加房 加房号 加点 加班E 加过 加醋 加醋E 包抵 化饼 医院E
单独称 卖N, 卫星图 卫衣 友圈晒 发市 发市场 发过 口打 另外 可 台上价 台介 台介入 台发 台有 台规定
号XE 号推文 司E 司机打 名E 吴 咸鱼E 品主 品主页 品会 唯品 唯品会 商品主 喂 喜欢 嗯嗯 嘉薇+ 器E
团购N 团长, 团长给 圈晒 在置 块钱E 埋 埋E 堂 多 多便 多便宜 多多E 头N 女 女儿 好的 妈妈 姐的
姐的我 姿E 威信E 威化饼 娅E 婶E 子N 官网E 宜, 宜,别 宝到 宝到账 宝卖 宝卖N 宝同 宝同款 家吗 家吗E
家电话 家直接 宽E 密封 小份 小朋 小朋友 工作 差E 已经 师傅 平台介 平台发 平台有 幸 应该 开玩
开玩笑 式E 当E 得E 微便 微便宜 微信公 微信登 微信运 微商城 微波E 微软 微软鼠 快手E 快点 怎么进
意思 我加1 我发你 我女 我女儿 我妈进 我拍 我玩 我玩E 我老婆 我让 戳破 手办 手办E 手那 手那个 打M
扣子E 扣除优 扫码登 批发市 找E 找个 找我玩 抖音团 报挂 报挂号 报数 报数E 抵扣 押金N 拆 拉我妈 拿钥
拿钥匙 按钮 换个群 换货 排队E 接呗 接呗E 接龙 推文 搜不 搜不到 收了 敏 旅 旧 昕 星图 春 晒E 暗号E
有保 有保障 有教 服务 机打 机餐 机餐E 权 李E 条E 来1下 来我们 枚 枚E 柠檬 格还 檬 款请走 比淘
比淘宝 求链 求链接 汇款, 池N 汤E 没有E 泡E 波E 消 淘宝便 淘宝卖 淘宝同 滴答 滴答E 漏了 漏了我 烂
照片发 爸E 爸爸E 片看看 牛奶E 物业E 独称 独称E 玩笑 玩笑E 现付现 现取 现取E 现金支 用发 用等E
电报挂 电池N 留门 留门E 疼E 白E 的+ 的会 的吗E 的红 的红包 的群N 的那款 看E 看下私 看置 看置顶
看见 着 知E 矩E 码登记 私下付 私信团 稍微便 空间E 等你 答E 箱子E 籽 糊E 红包抵 红烧 红的 组 绑定
绕1圈 给我个 给的 维维进 维进 维进群 缴 缴费 缴费E 置頂 群太多 老陈E 脏 色 茶味 葱E 蒸E 薇姐 薇姿E
要N, 要NE 要的+ 要私信 见过 见过E 规定 规矩E 譜 譜E 计时 计时E 订单L 订单号 设置 话听 询客 询客服
语音E 请假E 谁E 账号E 账截 账截图 货地 货源E 质 贴 费NE 走高 走高速 起付 足 足E 身E 转E 转发E 转告
转账截 软鼠 软鼠标 轻 边E 过期 过电 运动 近 返回 返现的 还要 进小 进小区 退了我 退到微 醋 醋E 里付
里打 里打开 里找不 里看 量E 金支 金支付 钮 钱,都 链接呗 长, 长看下 长给 闲鱼卖 除优 除优惠 面加房
音团 音团购 頂 页第 领NE 领货 飞机E 飞机上 飞机餐 飞车 食譜 食譜E 饼干E 马上 驿 驿站 高速E 鱼卖
鲜E 鸡腿 鹅杯 鹅爸 鹅爸爸 鹅牌 鹅牌E 鹅饼 鹅饼干 鼠标""",
    -4: """
+1打 +N组 +十 ,scam ,scamE ,会 ,你的 ,回 ,团 ,团长 ,在 ,多 ,我不 ,放 ,没 ,私聊 ,说 1下单 1件E 1共
1单E 1台 1把 1把E 1瓶 M号 M号E N,这 NN元 NN李 Nbags NboxesE N件E N克 N单 N室 N手E N抽E N星 N瓶E
N电话 N盒E N组 N组E N那 N那个 S1会 S1共 SM号 SNfor SN抽 SN斤 SN月 SN栋 SN码 SN送 Sany_discount
Sapt Scan_you ScancelE Scash_back Schange ScheapE Scontact_support Scontact_the SddE Sdetails
Sdirectly_from Sdirectly_to Sdo Se+ Sfish Show_to Si_paid Si_want Sid_like Sit Sjoin_the Smy_group
Sn+ Snb Son_my SorderL Soutside_is Spay_before Sphone Sqq农 Sqq妈 Sqq弹 Sreported Sroom Sswitch
Stelegram_road SthanksE Susb Svitamin SvitaminX Svr Svx系 Sv形 Swhere Sw号 Sxxl S为什 S举 S了
S了解 S从 S位 S位置 S低价 S体 S免单 S全 S公司 S写 S写信 S减1 S别发 S别的 S加厚 S加拿 S加码 S加薪
S加钱 S厂家 S压 S发微 S发朋 S司机 S后N S周N S味道 S咱们 S商家 S在平 S备 S多少 S太 S奶茶 S好便
S威士 S小威 S小薇 S差价 S建议 S微冻 S微凉 S微咸 S微波 S微甜 S微笑 S微酸 S急 S我有 S我来 S我没 S戳1
S扣 S扣除 S扫头 S把我 S抢 S抢到 S拿 S接 S提现 S提货 S搜1 S搜索 S早 S明 S显 S晚上 S本 S条码 S某宝
S柜 S水印 S满 S滴 S滴E S爬 S爱 S狗 S现价 S现金 S省N S看价 S看商 S看头 S看置 S看货 S等等 S粉+ S紫
S紫薇 S绕1 S给我 S编 S自取 S英 S行E S规 S规格 S评价 S请加 S谢 S谢谢 S账 S赖着 S走廊 S超 S转单
S转弯 S辛 S辛苦 S退我 S邀 S邀请 S链 S链接 S陌生 S马 S验 S验证 S骑 S骑手 S黑 X盒 a+N aN add_one_for
after any_discount app下 arrived arrivedE atN: atN点 at_pickup b+N backE bagE bags be be_there
broken brokenE buildingNE by by_wechat b座 b座N can_i_transfer can_you cardE case cash_back
check_my_order cilantro cilantroE click contact_support contact_supportE contact_the costco
declinedE did did_i directly_from_the dm_d doneE dozen e+ extra fair find_me_at fishE formula
from_the gateE google group_loves group_loves_this how_to i_get i_ll_take i_paid i_transfer i_want
i_wantN id_like inE inNE in_appE invoice iphoneN is_at is_bad is_slow it_on join_the kid kids
largeE lbs like line群太 list listE ll_take loading loadingE loves loves_this market me+ me_at_the
me_the messaged mild milk milkE my_address my_email my_seat my_seat_to my_way my_wayE
my_whatsapp_group n+ nb no_feesE not_loading not_loadingE nuts nutsE on_insta on_my_way
on_the_platform one_box one_for_me orderE orders ordersE outage outageE outside_is paid_by pay
pay_before pay_through pay_through_the pay_works pay_worksE peopleE qq农 qq农场 reported road
roadN roadNE scamE seat seat_to sent signal_is signal_is_bad slow sour spicyE store storeE sugar
sweet switch tAE t_scan teamE telegram_road telegram_roadN thanksE the_gateE the_group the_list
the_listE the_receipt through_the through_the_app transfer_my_seat twice twiceE twoE usb vitamin
vitaminX vr vx系 vx系列 v型 v型E v姐E v字领 v脸E wantN wantNE wayE weak weak_here weak_hereE
wechat_payE what whatsapp_group_loves working xlE xxl 万E 上平 上平台 上角 上这 上这个 下便 下单那
下我E 下拉 不E 不上E 不对E 不得E 不敢 不敢买 不管 不管E 不要随 不通E 不错 丢 两个 个位 个位E 个卖
个鸡 丸E 为什 为什么 主动 久E 也来 书 书里 了1个 了NN 了下 了个微 了你 了吧E 了没E 了给 了要
交易出 仓E 付宝付 付宝便 付宝和 付宝扫 付宝有 付款吗 付的E 代付 以后都 以用 们的 们群 价购 众号推
优惠吗 会员号 会议 但 体E 余 你懂E 你留N 你的v 你进来 信付的 信号, 信名 信回1 信好 信好友 信息
信读 信读书 信转账 像是我 先E 先生E 免打 免费E 入群申 共 共N 具 内部结 再买 再买E 再加 写信 减1
减1E 减E 减N块 几点 划算, 利E 别的平 别通 别通过 到付款 到账E 制口 制口令 制链 制链接 刷卡 剂E 剪
功能E 加个鸡 加价E 加价购 加你微 加单E 加厚 加大E 加微信 加我那 加拿 加拿大 加楼 加楼号 加热E 加码
加腸 加薪 加钱 包邮E 化E 医院 半 单那 厂家E 厚 友1 友1起 友E 友圈发 发到 发微 发微信 发我1 发朋
发朋友 发私信 发货 受E 可以 可以用 台上 台不管 台的货 台规 台这 台这次 号E 号M 号X 号推 号是啥
号有 号码牌 号被 司机 同城 同款E 名墙 后都 后都在 向 吵E 呀E 员E 员号 员号L 周日 命 喜 嗯E 回1
回1下 回头给 团购 团长发 团长懂 团长看 园直 图N那 图上写 图不 图发我 图片N 图给 图选 圈发 在哪里
在微 在微信 在群 在群里 地址了 址了 址了E 坏了 型号A 城E 壁E 士忌 声 复E 复制口 复制链 多久E 多大
多少P 多的不 夜 大才 大闸 大闸蟹 太多E 失效 失效E 头给你 好便 好便宜 好友1 妙E 姐加 委 威士 威士忌
威武 威武E 子上E 子多 子的 字领 字领E 宝上 宝付 宝和 宝和微 宝扫 客户 客户E 客户了 家E 宽 寄 小时
小票上 小米 小群体 少P 少P我 少了 尖 尖E 就行 尾款 局E 屏 工E 己去 常E 平台规 平台这 广告E 序里
应E 店名E 座 廊 开吃 开吃E 开链 开链接 异常E 弯 弯E 录 往 微信任 微信名 微信好 微信读 微冻 微冻E
微凉 微咸 微咸E 微妙 微妙E 微店E 微甜E 微笑 微笑E 微酸 微麻 微麻E 忌 快些 惠吗 惠吗E 慕 成E 我1张
我1罐 我了E 我去 我发的 我吗 我吗E 我就是 我干嘛 我微信 我拼 我是N 我老公 我退了 我问下 截图 截图E
戳1 戳1下 户了 房E 所有 手指 手机壳 手游 手游E 才能 打开链 打折 扣1 扣个 扣个1 扣手指 扣扣手 扣款E
扣群主 扣除 扫不 扫码取 扫码枪 扫码看 找不 找不到 找我下 找我领 把我加 抖音E 折 报名 抬 抬头 拿,我
按保 按保存 换头 换头像 掉了 接去 接发货 接拿走 接转我 接退 提便 提便宜 摆 播间卖 支付 收到E 放E
放心 政 敏E 敢买 敢买E 数量吗 料说 新 新鲜E 施 施工 施工E 旁 旁边 日E 日期E 早E 明 明天 易出 星E
昵称E 更贵 更贵E 最 有写 有写E 有几 有吗 有吗E 有图 有意思 有日 有日期 有立 有立减 有问题 朋友E
服不 机壳 机票 来了, 来的 松 极 果园直 果汁E 枪 枪E 柠 树 树E 格表E 梨 梯里 款到账 款吗 款吗E 款完
款完成 武E 歪 每人 比上次 比例 池E 没接 没收 浴 液 液E 淘宝N 淘宝上 溯源E 点上 烧 热吗 热吗E 爆 爬
爱E 爱你E 爸爸 片N张 玩E 玩具 现的 现货E 现金找 理 瑞 瓜 瓜E 生人加 用吗 用的 申 电影 电梯里 电池E
电话多 电话费 留N 疫 疫苗 疼 白+ 的v 的单E 的吗 的哈 的平 的平台 的是我 的鞋 盟E 直接去 直接退 省N
看企 看企鹅 看商 看商品 看图选 看我发 看清 知 知道E 码不 码放 码放大 码是多 码枪 码枪E 码牌 码登
碗E 票上 福 私信发 私聊功 积 积分 称 程序里 穿 笑死 笑死E 筷 签名墙 签字 箱 米E 粉 粉+ 粉E 精 糕E
系v 系列 系团 系团长 系电 系电话 紫 紫薇 红书搜 红薯 级E 线下面 组E 绕1 给你看 给我 维修 维码放
维达 缺货 缺货E 群了 群体 群体E 群申 群申请 群里E 群里留 群里的 老婆 聊功 聊功能 联系v 联系团
联系电 肉1 肠E 胃 能 脸E 腿 腿E 自己去 自提E 自提便 般E 芋 芯E 苗 苹果E 菜N 薇+N 薇加 薇薇E 蛋糕E
补给 补给我 被踢 要看 要随 要随便 见面说 规格 角有 让私 设 证码E 话多 话多少 话给我 话费E 说好
请假 读书 读书里 购买 贴E 费E 资料说 赖着 赠 赠品 走平 走平台 走廊 走顺 走顺丰 越 跳转 跳转到 踢
踢E 踩雷 踩雷E 转1 转1下 转单 转发到 转弯 转弯E 输入 边更 边更便 边有 过年 过敏 过敏E 返利E 返图
返图E 这边有 进不去 进价E 进去 进群了 退回 送 送1E 送货 那家 部E 部结 部结构 都加 都行 醒 里便
里便宜 里留电 量吗 量吗E 金找 针 钉打 钉打卡 钉钉打 钱退 镜 长了 长了E 长发 长懂 长懂我 长按保
长看 门口 间卖 间卖N 闸蟹 限额E 除 隔壁E 面加楼 面等你 音乐E 顺丰 领1 颜色 颜色E 飞机票 食E 饼E
饼干 馆E 高E 高速 鱼N 鸡 鸡腿E 鸭 麻E""",
    -5: """
+1for ,咱 ,就是 ,我要 ,有 ,没有 ,点 ,点链 ,群 1for 1for_me 1个人 1件 1倍 1倍E 1参 1次 1箱E 1起
Nboxes N份 N名 N座 N抽 N星E N条 N点我 N瓶 N电 N盒 N群 SN开 Sair SappE Sbio Sbio_yogurt Scall_the
Scan Scheaper_than Scontact_me Sfacebook Sgot Sinvite Sjoin_us Sline Sline_is Smedium Smy_line
Smy_profile Sok Sonline Spayment Splease Sqq星 Sqq糖 Sqq鱼 Ssaw Ssee_you Sskip Sthank Sthank_you
Stransfer_my Stwo Swithout Swrong SwxN Sxl S不能 S两 S你有 S依 S依赖 S停 S出厂 S别信 S到了 S加两
S加十 S加多 S加长 S十 S十1 S千 S取 S口 S可乐 S同意 S名单 S周 S哪 S售后 S喊 S坐 S外 S大 S安 S小票
S工资 S帮我 S影 S微火 S微醺 S惊 S惊喜 S懂E S成本 S我用 S我转 S所 S扣1 S扫1 S折扣 S抵 S搜 S支付
S有问 S未付 S条 S来信 S来我 S来找 S欣 S正 S比上 S海报 S烤 S现在 S班 S相 S签名 S纸巾 S给现 S维 S耍
S耍赖 S草 S草莓 S薇诺 S要E S要不 S评 S跟团 S转给 S返现 S还有 S进价 S邻居 S银 S银行 S隐 S需 S需要
S预 addressE air an b+1 bE bag before best bio_yogurt boxE call_me call_me_when call_the called
can_t cancelE change closed customer customer_service customer_serviceE d+N day dayE declined
delivery don_t_click drops emailE f+N forN freeE hansE is_down is_downE is_too job join_my_team
join_us last lb leaderE leftE longE me_when_you medium meeting message more_people my_cart
my_cartE my_orderE my_spot my_team no noE one online open order_numberE pay_in phone price_drops
qq弹 qq肠 qq鱼 see_you service serviceE shelf shelfE skip_the_line spicy strangers strangersE
t_click take_alipay take_alipayE team text_me_when tgE thank thank_you the_gate the_link the_order
tonight tonightE tooE uses v+ v姐拿 v形枕 where worksE wrong yogurt 万 上下单 上便 上便宜 上写
下来E 下班 下面 不会主 不会私 不保 不信 不出 不出E 不出去 不去 不对 不收现 不能私 不行 东西 个头
主动加 么搜E 也可 也可以 也是 了NE 了两 了团 了团长 了打 交易不 交易被 产地 人私聊 人订 人订制 从
仔E 付了N 付有 付款 代E 们只 价是 价是多 企鹅面 优惠券 会主 会主动 会加 会加微 会私 你了团 你的微
你给 你给我 例 依 依赖 依赖E 保存E 保障E 信任 信小 信打 信扫码 信私 信私下 修E 倍E 候 像框 充电
先生 克E 关 具E 再加1 凉E 出厂 分E 刚加 利 别扫E 到了打 到红 到红包 刷 剂 前 加价 加多 加大 加州
加微糖 加班 加绒 加葱 加载 加长 动E 动主 动主页 动加 包啦 包啦E 包装 包雨 北 匙 匙E 区 区找 区找我
半E 半打 半打E 单,不 卖E 占线 占线E 卡付 卡住E 印E 卷E 去看 参加 参加E 友拼 双E 发到微 变E 叠加
口味E 口水 口见E 叫我E 台E 台上下 台付 台比 号的 名收 名片夹 吧,群 味道 咨询E 咸 咸E 哈哈哈 哪里
啦E 啰 嘉薇E 回我 回我E 回来 团主E 团里便 团长私 围裙E 图好看 图标 图片E 在订 在订单 在这买 场E 圾
垃 垃圾 基 填 备注E 外卖E 外面等 天的 头像E 头像框 夹E 奶茶 好友拼 好评E 妈+ 妙 姐拿 姓 威E 娜 媽E
存E 季 安E 安全 安全E 官方旗 宝宝E 客服不 客服电 家 家猫 家电 密E 小区E 小威E 小票 小美E 就是我
就是这 尾号N 层E 屏E 巾E 帮我加 干E 平台付 平台比 序下 序下单 座NE 延 建个 形枕 微信小 微信打
微信里 微凉E 微单 微小 微火 微醺 必 念 念E 怎么搜 怡 急E 情页E 惠券 惠券E 想买 想要E 意E 我下
我不收 我了 我付款 我们只 我再 我妈E 我家N 我打 我收 我收款 我未 我未E 我没 我的订 我看 我私信
我要 我转你 户E 打NE 打个 打个电 打我家 打扰 打给你 扔 扣1E 扣1参 扣手 批E 找你 找到我 把我 拍照
拿大 指 换了 接E 接下 接下单 接在 接拍 接进 提货 支付E 效E 数第 数第1 斤E 新鲜 方旗 方旗舰 日期
时E 时候 时间E 易不 易被 易被骗 昨天的 是你 晚点 有空 有虫 有虫E 服不会 服电 服电话 未付 未付款
机杯 机杯面 李姐 来1 来信 杯E 杯面 板 构 果汁 枣 架E 柜E 栋E 栋NE 样 根 根E 框 案 桶E 梅 楼E 止私
止私下 正 步数第 死E 比上 求加1 汇率E 江 沙拉 没回我 法 法E 泡 注E 注意 洋 活动主 涨 清E 清蒸 游E
满N 炉E 点半 点给 烛 烤 热E 然 燒 爱你 片N 片夹 牙 王阿 王阿姨 瑕 瑕疵 瑕疵E 电视 电话占 留电
留电话 疵 疵E 登 登录 的价格 的便 的便宜 的卡 的呢 的呢E 的自己 的钱 皮E 直发E 直接拍 直播E 看微
看微信 看有 看相册 看链 看链接 眼E 短 码取 碗 礼 禁止私 私人订 私聊团 私聊群 私讯团 称重 程 程序下
窗口 站外面 答 签名收 管E 糊 紧E 红包啦 红包雨 线下E 线下便 绒 结构 结果 结账 给了 给我未 给房 绳
绳E 维他 网E 群N维 群不 群发 耍 耍赖 聊团 聊团长 聊群 聊群主 胶 能用 膜E 航 节 英 菜谱 蓝莓 薇+
薇N 薇诺 薇诺娜 薯 虫 虫E 虾 蚁 蚂 蚂蚁 蜡 蜡烛 血 行,不 行卡付 被骗E 裤 要在群 要的自 讯团 讯团主
话占 话占线 话打不 话给 询E 该 详情 详情E 请码 请进 请进群 诺娜 谢谢E 账被 账被骗 账限 账限额
货到了 货吗 贵 贵1 贵1倍 费N 赖床E 赖皮E 走, 走私 起来 跑 跟团E 踩 转我银 转账被 转账限 辛苦 边那
边那个 达E 这里便 进小程 违 迟 送E 通L 通LE 速E 邀请码 那单里 那家E 都不 都说 醺 里几 里我E 金找N
钥 钥匙 钥匙E 钱我 链接付 链接进 锁E 长不会 长私 长私信 长群 闪 问题 闲鱼E 限额 险 险E 随便 雷E
面等 音乐 领的 颜 飞机杯 饭E 首 首页 骑手 骗E 鲈 鲈鱼 鸡蛋 鹅E 鹅面 鹅面包 龙E""",
    -6: """
,不要 ,先 ,就 ,现在 ,都 1个号 1份E 1加 1点 1罐E Npm N到 N小 N月 N栋N N点E N码E N袋E N这 SN块 SN维
Saa SaddN Sadd_one Sany Scall_me Scheck_the Scoupon Sdeal Sdirect_from Sfee Shello Sinstagram
Siphone Sis_it Sk+ Sl Sless Sline_pay Smy_order Smy_phone Sn Snever_pay Snice Soffline Sorder
Spay_here Spickup Splatform_fee Sput Sput_me Ssee Sshop Sv+ Svc Svivian Svivo Sv脸 SwechatE
Swhatsapp_is Swhich S上面 S业主 S今天 S以前 S价 S几 S分享 S加急 S加湿 S十N S半 S厂 S发1 S发票 S唯1
S商 S地 S威信 S威化 S定 S客 S密码 S少 S差 S店 S微信 S微微 S微景 S微缩 S我帮 S扫 S扫N S找团 S折 S押
S押金 S拉群 S拒 S拒绝 S拼成 S提 S新群 S昨 S昨天 S来E S汇总 S汇率 S玉 S盆 S相信 S禁 S禁止 S私人
S私教 S第N S薇姿 S补 S裙 S裙子 S订单 S请勿 S请大 S赖床 S走 S转1 S转人 S过 S运 S退 S问我 S隐私 S顺
S麻 addN add_one address alreadyE apt badE boss boxes cE cash_on check_the direct_from expiredE
filter fresh freshE hello hours hoursE ice iceE idE in_app iphone is_it k+ large line_pay long
l码E m me+1 messaged_me my_phone my_profile_picture never_pay never_pay_outside noodles now
one_for orderL parking pay_in_app pay_outside_the pay_with pick_up pintier pintier_example put
put_me saw scam school share shippingE sku the_line threeE transfer_my vc vivo v我N waiting week
weekE which with_wechatE work works yyds yydsE 上下 下加 下午 下单走 下取 下棋 下棋E 不够 不懂E
不是 业主群 个团E 丸 主加 主群 乎 买过 了1 交E 人私 今天 他E 付宝还 以现 以现金 位置 作 佣 保障
信小程 信扫 信群, 偏 做E 健 像我 像我同 像是 元E 入群 全E 公告E 写 冻E 别乱 别信E 别加 别发 别扫
别私聊 到付 到我们 前台 加两 加十 加密E 加湿 加热 加盐 助E 勿私 勿私下 医 十E 千 单,别 单位 单元
单就行 单独下 单走 卡住 参 发我E 发票 取件 取货E 口令E 另外1 叫我 可乐 可以现 台付E 台外卖 号后
号后N 号私 同学 同学E 名额 后付E 吐 吐司 周N 哈E 哥 哥E 唯1 啦 嘴 图发 图给你 在哪 在家E 坐 壁老
壁老王 壳E 外1 外E 大v 大份 头像是 好可 姐+1 姨 娃E 娅 宝付款 宝便 宝便宜 宝还 宝还是 家N 小林
小窗户 少E 就行, 尺码 层 差价 巴 平E 座N 康 弟 弟弟 强 微信扫 微微 微景 微波炉 微缩 快E 快递E 思E
意思E 懂E 成了 我了, 我加E 我同学 我打电 我来 我来E 我看看 我联 我联系 我退 我链 我链接 截图发
手表 打印E 打我电 扫N 扫N维 找到 找老陈 报名E 报码E 拒绝 拒绝私 拼成了 拿走 换E 推E 推荐E 提现
收款到 放门口 教E 数量 斤 族 是啥E 是这 显示 更新 有人私 朋 朋友 末 机上 机号后 条码 来我家 果N
栋N 梯E 棋 棋E 次E 欣 步 武 气E 求 汇率 没E 没有微 波炉 消息 渠道E 溯 溯源 滤芯E 滴打 滴打车
滴滴打 烤E 照E 煮E 牌E 独下 独下单 率E 环 现金的 生E 用 电费 的举 的同 的报 盖 盘E 直发 短信 码M
码ME 码发我 码是 码看视 私下加 私家E 私教 窗户 等等 系不 红书E 红薯E 线E 线下取 给我的 绝私 绝私下
续 编号L 缩 美E 群太 群昵 群昵称 群规 聊我 联系不 能E 能找 腸 膜 荐E 菜谱E 葱 薯E 蟹 裤E 要 订单E
记录E 诈 说 请勿私 请大 请大家 豆E 赖床 转NE 转给你 转让 还是 还是微 这个价 退到 退我E 退款E
退款到 选 递E 道E 那 那款E 那边更 邮E 邻 酱E 里的码 金的 链E 门口E 问题E 队E 阿姨 限 隔壁老 障E
面上 面交E 鞋E 页面上 顶E 验E 骑 骨 鱼鳞 鳞 鼠""",
    -7: """
+N十 ,等我 1加手 1张N 1打 1打E 1罐 Npeople N个 N件 N包 N号E N天 N斤 N李 N李E N段E N的 N袋 S1加
SN号 SN点 Scancel Sd+ Sf+ Shappy Shi Sk SlineN Sm+ Son Sprofile_picture Sq弹 Sso Sthanks Stracking
Suse SvipE Swechat_pay Swhatsapp_group Sw码 S不用 S业 S亲 S他 S付 S代理 S信号 S减N S分 S加价 S叫
S围裙 S多 S尿 S微E S微商 S心 S懂 S我加 S我发 S我找 S扫码 S批发 S拼 S拿货 S收银 S晚 S朋 S朋友 S没有
S漏 S百 S知 S私房 S秒 S稍微 S税 S税号 S群主 S葡 S葡萄 S薇娅 S薇婷 S要的 S走私 S送 S门店 S阿 X果 aa
add_me+ already anyone asking asking_for bad boxesE buildingN cancel contact_me_if coupon d+ doesn
doesn_t don_t_send downE example_t f+ fish floor free get group_buyE happy hi in_lineE it_s joinE
k left line_is m+ nice pay_anyone pay_with_wechat pick pintier_example_t post qq妈 qq星 qq糖 see
sizeE spot supportE t_pay_anyone t_send time tracking wang when_you won won_t w号 w码 上很 下E
下单, 下单就 下就有 下店 下来 不收 不清 不用私 业主 丢了 两 个优 个优惠 个单 个有 主页面 也有E
买的 了我N 事群 事群里 人加 付E 付后 令E 以前 以私聊 们去 们这 价多 价多少 价格E 低价E 住E 体 你看
佣金 佳佳 信N钱 信扫1 信步 信步数 信群 俩E 做法E 催 先付后 光E 入E 全 兴趣E 出去E 别走, 别转账 到
力E 加单 加微辣 加微量 加我两 加油E 加盟 勿 包 单就 单里 单里E 南 博热 博热搜 卡 卷 双 发照 发照片
变 台不 台买, 台价E 台扫 台红 台红包 号码E 合 同价 同价E 同意 名单E 后付 吵 呀 品E 哥加 唯1E 商
商品 商家 喝E 嘈 嘈E 围裙 地方见 型E 墙E 声E 多少 够 大家在 套E 姐 婷 学校 孩子 室E 家在 密码E 对E
小哥 居 工 工资 已私信 平台不 平台红 床E 底E 建议 弹E 得 微信封 微信步 微信群 微博热 微商 微甜
微糖 微糖E 微辣E 息E 想 意 感 懂就 懂我 我1个 我NE 我两 我取 我同 我换 我的E 我老 我那单 截图给
打电 打电话 打车 扣了 扣子 扰E 把E 押 押金 抽奖E 担 拼E 排队 接付款 接发我 接转给 接送 搜1 搜1下
搜搜 搜搜的 搜的 收 收到 收银台 敢 方见 时间 昨 昨天 有N 有事群 有特价 有红 有红包 未E 来 松E 格E
桶 款NE 步E 步数 汇总 没有更 流E 游 源E 滤芯 点E 烫 热搜 热搜E 照 牛奶 物业 独买N 率 现价 现价N 珠
生人 用E 用支 用支付 用私 用私聊 电梯 电话联 略E 番 百 的也 的我 的打1 的自 皮 直接送 看了 看私
看私信 睡 码N 硬 票E 私房 种 科 称E 程E 系统会 素 级 纸巾 线下店 给平 给平台 给邻 给邻居 统会 缺
网 网页 群里说 老公 老卫 老闆 考 聊聊E 肠 胖 自提 苦E 草莓 萌E 薇娅 薇婷 蛋E 行, 裙带 要加 言E
让你 记录 评价E 话联 话联系 请勿 请走 请走平 课E 负 走,等 趣E 跳 跳过这 车E 输 进来 退货 通知E
通过平 速 那单 那款 都 采 里E 里说E 银台 银台扫 闆 闸 阳 陈E 陌生人 院E 障 隻 霜 露 面霜 顺 领E
题E 馆""",
    -8: """
,我在 ,所 1份 1支 1般 N,咱 Nfor N包E N斤E Sa+ Sb+ Scash Sdirect_flight Sdirectly SdiscountE Sextra
SfbE Show Sline_up Smessage Snever Soutside Spay_in Sq币 Ssave Ssnap_peas Sthe Sthe_app Sv_neck
S不方 S买 S付给 S价格 S低 S加N S单 S单号 S卫 S发 S名 S图1 S外卖 S家 S对 S工厂 S成 S打N S收 S有
S有坏 S有货 S果园 S每 S渠 S渠道 S牛 S用 S直接 S私厨 S私廚 S第 S签 S粉 S美 S薇薇 S谁加 S谨 S谨防
S赔 S赖皮 S蹲 S转 S这个 S退款 S面交 S首 S首页 a add_me another any are building cheaper_than
courier d direct_flight done fbE got group_buy host how in_the_app jaxon lateE lineNE line_up
locker l码 missingE my_group_buy never order outE peas q币 snap_peas so supported supportedE
thanks thatE the_courier toNE upE update use vxNE weiN who with with_wechat 不加 不开E 不要转
举报E 久 乐E 乱 了我 云 产 京东 位 便说 信你 信看 值 假E 做法 偶 元 冻 凉 刀 别 别买 办E 功E 功能
加购E 包E 十1 十1E 单号E 单有 卡吗 卡吗E 压 原 友加 取消E 叠 台,不 号私信 名字E 吧E 咋 哪个 图1
图好 地E 坏的 型号 垫 城 墙 士 壳 多久 天E 失败 失败E 夹 套 好看 好看E 婆 宝宝 宝扫码 室 对 小心
小林E 小薇 尼 山 带E 年 幼 广 应 廚 怎么 总 成功E 我加 我家门 我有E 我给 我自 我都 打1E 打包 打包E
打印 扣NE 扣款 扰 批号L 找N 找NE 投 报E 报码 拒 持 捷 提E 搜了 播 支 支持 收款方 收货 收银 放 放门
方E 方便说 无私 日 早 星期 晚上 更新E 月 有坏 有坏的 有特 来了 果E 楼号E 橙 汁E 池 没看 洗 测 消E
满 滤 火 照片E 牛 狗 猫E 甜 电报码 电池 略 的 的1 的是 的联 的联系 盐E 盟 直接点 看到 码进小 私厨
私廚 稍微 税 站点 笑E 第1E 等我 签收E 管 纳 线下见 给我E 给我妈 置E 群友E 群聊 老师 耳 聊我E 肉E
脸 腐 般 草 萄 萌 葡 葡萄 蒸 行卡吗 衫 要转账 规E 觉得 证码 诺 谁加 谁加我 调 谨 谨防 谱 谱E 败E
货E 货号 赖皮 蹲 身 转我, 转给 过了 运E 通E 通过E 邀 邀请 都在平 配送 酒 酸E 金行吗 钱E 问E 队
陌生 隐私 难 靠 须 颗E 香 验证码 高 麻 黑""",
    -9: """
,系 ,系统 ,让我 1扫付 1直 N栋 N段 N点 N钱 Pno Sadd_me Sapple ScashE Scheap Scount_me Sf Sgreat Sim
Smy Sno Spaid Ssomeone Sv字 Swho Swifi Sx S上 S下单 S交 S今 S代 S你发 S全联 S公私 S再 S加上 S原
S图片 S型 S型号 S威海 S小群 S帮 S底 S底价 S店里 S我给 S我要 S我都 S报 S水 S海 S私家 S私立 S秒杀
S稍 S等 S群里 S能便 S自 S芯 S行 S订 S跟 S转发 S转角 S送货 S通过 a+ accepted again againE at code
count_me do_you expired hans hereE in_line ji model money, my_shop nowE order_number pickupE q弹
receipt someone v字 your_unit 上我E 下我 下见 不会 东 买N 付给平 以吗团 价格N 佳 信了, 信付 信号是
信封 信支 信支付 信里 假 停 儿 克 公私 写E 分享 列 别买E 券E 力 加上我 加下我 加急 加我1 加我N
加油 加购 助 包封 包封面 包有 午 卖N 博E 厨 取E 同事 后面加 听 哪E 售后E 商E 国 在哪E 姐+ 姐E
完成E 寸E 封E 就能 巾 床 开E 录E 微信付 微信支 微博E 微量 忙 快 快递员 怎 情页 成功 我1E 我在 打1
扫付 批号 抖音上 抵 挂号 挂号E 挺 搜小程 播E 新E 是NE 是小 本E 机NE 杀 板E 样E 桌 毛 汁 汤 没回
没有 流 清 滑 灯 烦 版E 牌 现金红 班E 球E 的店 直接下 看下E 眼 破 确 示 禁止 私家 私立 等E 红包封
纸 纸E 绑 给你E 绝 群友 群聊E 群里 聚 肉 色E 苦 行E 街 表 被骗 视 议 记 评E 试 试E 详情页 请 谢E
财 败 账手 账手续 账的E 货别 货别买 费 赔 超市 转圈E 转角 转账手 载 远 递员 通 邻居 金E 金红
金红包 销 锅 院 雪 音上 题 风E 餐E 龙""",
    -10: """
,让 N两E SN元 Scount Se SpriceE St恤 Svip SvxN S也 S内 S别 S加入 S围 S开 S房 S房号 S拉 S接龙 S是
S果 S福 S私密 S线上 S统计 S路 S通 S面 S领 S领导 add_me_for at_the back cart cartE count gate is
laterE lineN lol lolE lost me_to n of payE said shipping signalE support thisE v_neck vivian xl 业
中E 丰 举 事 人E 仔 便说, 修 充 光 冰E 减 刀E 别信 到账 动 包裹E 单号L 又 反 司 名单 名是 吗 周1
味 味E 哈 啥E 喊 喝 嘉薇 器 团长E 圈E 夫 失 奖E 妈E 姿 威化 威海 子 学E 完成 寸 就有 就有E 尾
干嘛E 库 心 快递 息 情E 我+ 我家 我问 才 打不开 打卡E 把 护 护E 数E 整 是E 枕 核E 桌E 楼号 段E 沙
油E 活 温 炉 点 爸 甜E 看不 私密 私聊我 税号A 等 签收 米 维维 罐E 置 群里我 聊你了 聊天 茶 薇姿 补
表E 裹E 要E 警 认 话的 误E 读 谢谢 账E 账单 退我 递 通知 配 里我 错E 门店 问 间E 防 雨E 面包 颗
额E 骗子""",
    -11: """
,你 N码 Sdiscount Sgood Sin Smy_shop Splatform Sv领 S你 S公 S别私 S加我 S口令 S嗯 S打 S找我 S淘宝
S特价 S现 S统 S老 S聊 S见面 S进群 acceptedE great me_when neck out pack packE says today todayE
t恤 wifi wxN 上来 下见E 不到 举报 之前 了 事E 京 什 什么 付款码 付的 以E 件 会E 位E 信头 信头像
全联 公告 几 出来E 别私下 加入 加我微 去 取 可以E 告E 品 哈哈E 嘉 在E 地 块E 头E 妈 孩 它 客服E
小区 小威 尺 带 干嘛 影 待 微信头 恤 我+1 我1 我们 抱 文 方便E 是 期E 次 款方 水E 活动 漏 特价
电报E 病 盐 看看E 私下转 私信看 稍 税号 站 糖E 线上 统计 编号 菜E 薄 装E 要私 要私下 见面 见面聊
觉 评价 说, 辣E 退E 问下 降 限E 集 鞋 领导 食 饼 马""",
    -12: """
P我 Scheaper SdealE Sgroup S减 S别转 S加1 S已 S找 S抽 S拉我 S请 S返 S门 down example_tA failed
failedE flight good it later missing ok oneE paid people pleaseE tA than the up v+N vxN wechat_pay
whatsapp_group 主私 主私聊 么E 他 便E 冒 冷 化 取货 只 同款 名额转 啥 嗯 地址 安 弹 微波 微转 意见
意见E 或 所 拉我 换 推荐 教 晒 晚 条 标 止 比 波 爱 猫 的图E 盒 短信E 细 群主E 群主私 聊聊 联E 荐
莓 衣 豆 贵E 走E 转发 链接转 门 阿 额转 鱼E""",
    -13: """
1个 SN折 S到 S单独 S后 S团 S微 S批 S新 S无 S最 S留 S给 b+ late me_if okE profile_picture q_abc two
v形 v脸 为 也 亲 们E 公 到E 券 加NE 历 发给 吃E 后E 告 员 哈哈 啊E 嘛E 图E 奶 奶E 好E 子E 定 密码
小E 州 市 帮我 微辣 心E 截 显 服 机 标E 梯 款E 气 班 白 相信 笑 箱E 罐 西 让 让我 课 赞E 超 转圈
都走 都走平 量 餐""",
    -14: """
N个E Sb Sme Sv S上平 S主页 S加 S平台 S手续 S直 S看图 S自私 S这 S那 c e itE more or tomorrow was
不要私 个E 何 加上 号码 售后 回 天 太 情 慢E 拿E 排 栋 油 物 瓶E 直接在 看下 禁 站E 群主 自私
自私E 菜 藏E 袋 话E 起 路E 这价 钉E 链接发 错 长E 雨""",
    -15: """
SlineE Srefund S下 S付款 S优 S优惠 S好 S更 S更便 S有人 S老闆 S走平 my_order room unit v姐 不 了N
件E 单E 卡E 吃 呢 啊 外卖 导 干 店E 急 我,直 手E 效 时 有点 服E 机E 柜 模 盘 着E 要的扣 误 酸 重
门E 面E 音E 页面""",
    -16: """
N号 pickup that too 乐 刚 去E 吧 大E 如 实 慢 打不 提 死 看我E 语 说,私 路 还 退""",
    -17: """
S信 S别加 S平 not 上E 上线 书E 再 别私 功 十NE 嘛 团E 好 字E 师 形 我妈 期 查 瓶 生 袋E 装 运 风
    """,
    -18: """
Sprice please when 人 冰 别转 加N 口E 叫 号NE 呢E 和 坏 学 差 您 杯 核 热 片E 玩 糖 编 薇薇 蛋 额
    """,
    -19: """
Sapp SvE S打开 for_me for_meE refund size 么 份E 哦 已 很 盒E 订单 谢 饭""",
    -20: """
S便 S便宜 S比 v领 保 房 无 有人 版 现在 票 私下交 计 辣""",
    -21: """
Sa S在 S我 型 的E 真 花""",
    -22: """
会 分 改 车 骗""",
    -23: """
帮 楼 看看 过E""",
    -24: """
份 加1E 哪 话NE""",
    -25: """
单号""",
    -26: """
吗E""",
    -27: """
S谁 了E""",
    -30: """
没""",
    -31: """
谁""",
}  # fmt: skip
"""Runs as `learned_hints.runs_of` gives them, by what they weigh, in tenths."""
