"""What neighbours say, and weighs against it.

From 23,084 lines of the corpora and 19,995 from elsewhere (sha256 ba6b2d70af34855c…;
docs/decisions/0019-solicitation-by-rules.md).

Made by `tests/support/hint_learner.py`, not by hand.
"""

from collections.abc import Mapping
from typing import Final

WRITTEN: Final[Mapping[int, str]] = {
    -1: """
S全 建 直播 统 过去
    """,
    -2: """
,多 ,我不 :pintier :pintier_example S为 S免 S团长 S相册 S老师 S评论 friends https:pintier 下角是
信息 出厂 发市 发市场 发私信 口打 囉 场E 太多 小心骗 心骗 心骗子 意思 我没 户名 批发市 清仓E 的,
窗口 角是 解 设 边更 边更便 返现E 里的码 钉 门口
    """,
    -3: """
+1单 +N位 ,m ,回 ,这 ,这里 1颗 N万 N元, N块E N块钱 N我 N白 P水 S1打 SN抽 SX加 SaN Sab SabE Sbrb
SbrbE Sc Scash_back Scheaper_now Scheck_your Sfish Show_to Sjoin_the Skids Sline_is Slocker Smild
Snb Snp SnpE Soffline Somg SomgE Soutside_is Sqq音 Sq版 Srecipe SrecipeE Sreported Sskip Ssml
SthanksE Sthx SthxE Sty StyE Svx系 Sxxl SxxlE S减1 S划 S划算 S别家 S加下 S加埋 S加州 S加拿 S加油
S加热 S加码 S半打 S取 S可乐 S同意 S后N S哪 S嗯嗯 S地址 S备 S备注 S威尼 S威露 S密封 S对 S小心 S微风
S我帮 S戳破 S所 S抱 S拿 S换了 S排队 S提货 S来信 S滴答 S爬 S看置 S算 S系 S维修 S解 S谢 S谢谢 S账号
S转卖 S还有 S都 S陌生 S预 X加 a+N aN aNE ab abE after app下 app下单 atN: atN点 at_pickupE bag be
boxE brb brbE buildingNE by_wechatE callN call_you can_pay cash_back cheaper_now cheaper_nowE
check_my_order check_your codeE couponE find_me_at how_to i_want inE in_the_app is_down is_downE
is_locked is_lockedE is_slow_today it_with k+N lb link_expired link_expiredE locked lockedE m+1
m+N me_at_the muchE my_order_number m号 m码 m码E nb np npE omg omgE orderLE outside_is
paid_by_wechat pay_outside_the qq音 qq音乐 q弹E q版 recipe recipeE reported slow_today slow_todayE
sml spam the_codeE the_linkE the_list the_listE thx thxE to_the tooE ty tyE vx系 vx系列 w款 xxl
xxlE you_can_pay 下单, 下取 下拉 下载 下雨E 不对E 不要 不走高 不通E 丢 两份 两条E 两箱 两箱E 丰脐
丰脐橙 也是 也来 书 书攻 书攻略 买N送 了两 了吗 了吗E 了给 人私聊 介入 介入E 仓 付宝扫 付宝能
付款失 代付E 价找 企鹅杯 众号文 你留N 信丰 信丰脐 信公 信公众 信团 信团长 信封 信我E 信没回 儿园
元, 关注店 具 内部E 冷E 减E 减两 几个 几点 划 划算 别家 别通 别通过 到了E 剪 剪刀 加w款 加他 加冰
加单E 加埋 加房 加房号 加拿 加拿大 加热E 加码 包啦 包啦E 包封面 卖家 占 占线 占线E 原来 去拿
友圈发 发我看 口味E 口见E 另外 叫小 台介 台介入 台发 台有 台有保 台红 台红包 号在 号文 号文章 号被
号被封 司机打 同城 后来 哈E 哪里看 嗯嗯 器E 回头给 回我 团长了 团长发 团长拿 图上写 图片N 图看
图选 图那 圈发 在加 在加我 在哪里 在置 场便 场便宜 块钱E 埋 埋E 城E 备注E 复 多 多久E 多少P 头给你
夹N 夹NE 姿面 姿面霜 威尼 威尼斯 威露 威露士 子的 字 宝便 宝便宜 宝卖 宝卖N 宝扫 宝能 宝能用 客户
客户E 客服电 家吗 家吗E 家在 密封 封面E 小份 小时 少P 少P我 少钱1 就是我 尺码 尼斯 尾号 已私信 巴
干嘛E 平台介 平台发 平台有 平台红 幼儿 幼儿园 广告 广场 应该 异常E 张N 往 得E 微信公 微信里 微冰
微冰E 微波E 微软 微软鼠 微风 我妈E 我看 我看看 截图 戳破 手办 手办E 打不通 打卡E 打车N 扔 抖音E 抬
抬头 押金E 拿走 换了微 换码 排队E 接拼 攻 攻略 放心E 文章 春 晚安 晚点 智 有个 有保 有保障 服务
服电 服电话 机场 机打 机餐 机餐E 来信 来的 枕E 枚 枚E 柠 柠檬 校 格NN 楼梯 楼梯E 橙 檬 款失 款失败
款直 款直接 沙拉 没看 泡E 波E 注E 注店 注店铺 淘宝卖 滴答 滴答E 漏了 漏了我 炉E 点1 点1下 照片发
爬 爸E 爸爸E 片夹N 物业E 状 现货E 瑕 瑕疵 瑕疵E 生人加 用吗 电影 电话占 电话手 留N 略 疵 疵E 的扣1
的是我 看图选 看置 看置顶 看见 短 码不 票发 私信团 私信没 私聊转 称重 第N名 答E 系平 系平台 红书攻
红包啦 红烧 级E 线下取 结账 维E 维维E 置頂 置顶E 群里的 老公 老婆 聊转 聊转账 联系平 能E 能用
能用吗 脐 脐橙 般E 芝 苹 苹果 萄+ 葡萄+ 薇姿面 藏 虫 规格 譜 譜E 订单L 设置 证码E 话占 话占线 话手
话手表 语音E 请大 请大家 谁在 账号被 货吗 货吗E 贴E 贵 费NE 走楼 走楼梯 走高 走高速 越便 越便宜 跳
跳过这 踩雷 踩雷E 身E 车N 转卖 转发E 软鼠 软鼠标 过去E 过年 这里E 进小区 进小程 进群了 违 退了我
退款E 部E 里打 里看 鍋 银行N 长发 长拿 长拿货 长看下 降价 险 雷 雷E 需要E 霜E 露士 面加房 面霜E 頂
预售 飞机上 飞机餐 食E 食譜 食譜E 馆E 驿 驿站 骗子E 高速 高速E 鹅杯 麵 麵E 鼠标
    """,
    -4: """
+1for +1打 +N组 +两 ,你的 ,在 ,我给 ,我要 ,点 ,点链 ,私聊 1for 1for_me 1个人 1件 1共 1加 1单E 1圈
1把 1把E 1次 1起拼 M步 NN元 NboxesE Nfor N万E N人 N件E N份 N份E N单 N抽 N抽E N星 N点我 N瓶E N电
N电话 N的 N箱E N组 N组E N薇 N薇薇 N那个 S+两 S1共 S1手 SN星 SN月 SN码 SN送 Sair Sany Sapt Sbeware
Sbeware_of ScancelE Schange Scheck_the Scontact_support Sdirectly_from Se+ Sfacebook Shalf Si_paid
Si_want Sinvite Sit Sjoin_us Smy_profile Sn+ Son_my Sonline SorderL Soutside Spay_before
Sprivate_room Sqq弹 Sqq飞 Sroom Ssomeone Ssomeone_asked Sswitch Stoo Stransfer_my Stwo Susb Sv形
SwxN Sxl Syyds SyydsE S两 S为什 S停 S免单 S写 S别的 S到了 S加v S加十 S加厚 S加多 S加班 S加薪 S加购
S加钱 S千 S半 S卖 S压 S反 S另外 S司机 S味 S在平 S在线 S坐 S外 S好便 S威海 S学 S实 S客服 S家 S小威
S小薇 S差价 S建议 S待 S微冻 S微凉 S微小 S微甜 S微笑 S微麻 S徽菜 S我发 S我来 S我没 S打M S扣1 S找团
S折 S折扣 S抵 S押 S押金 S拉群 S拼多 S换头 S排 S搜索 S撤 S改 S明 S昨 S昨天 S晚上 S条码 S来E S欣 S正
S满 S爱 S狗 S生 S直播 S第N S等等 S紫 S紫薇 S绕1 S编号 S耙 S能 S自取 S芯 S草 S草莓 S薇娅 S薇诺 S行E
S街 S街口 S要E S账 S赖着 S走廊 S超市 S转人 S转弯 S转给 S辛 S辛苦 S运 S返现 S退我 S邀 S邀请 S邻居
S链 S链接 S问我 S隐 S面交 S飞机 S马 S黑 accepted addNfor add_me_to addressE air an apple_pay
arrived arrivedE asked asked_me asked_me_to asking asking_for at_pickup b+N before best beware
beware_of by by_wechat call_me call_me_at can_i_transfer can_we_chat cancelE case chat_here
chat_hereE cheapE check_the contact_support contact_supportE costco dE dealE directly_from_the
doneE dozen e+ emailE extra farmE formula freeE gateE group_loves group_loves_this i_ll_take
i_paid i_transfer i_wantN if_late if_late, inNE invoice is_atN is_bad is_slow is_this join_us
largeE late, lateE lbs ll_take load loadE longE loves loves_this market me_if_late me_one me_the
me_to_pay meeting mild mom moreE my_email my_group my_mom my_orderE my_seat my_seat_to my_way
my_wayE my_whatsapp_group n+ no_feesE noodles on_insta on_line on_my_way on_the_platform online
orderE outage outageE paid_by pay_before pay_with peopleE pickupE private_room qq弹 qq飞 qq飞车
received receivedE refundE seat seat_to signal_is signal_is_bad slow someone_asked
someone_asked_me spicy spicyE store switch t_load t_loadE t_scan teamE telegram_down thanksE
the_farmE the_gate the_gateE the_host the_leaderE the_receipt transfer_my_seat usb v型 v字领 v脸E
v领N wantN wantNE wayE we_chat_here wechat_payE whatsapp_group_loves whole won_t_load working xlE
yyds yydsE 万 万E 上价 上价格 下打 下来E 下问 下雨 不出 不出E 不加 不对 不得E 不敢买 不清 不能私
不要相 不要随 不错E 东西 两条 个单 个团E 个头 个是 个比 临 为什 为什么 久E 么弄 么弄E 么搜 么搜E
之 也可 也可以 也有E 书里 买NE 买过 了,下 了个 了个微 了你 了我E 了打 了没E 交E 交易被 产地 享
人多 他奶 付了 付宝还 付款 付款了 以不E 以付 以现 以现金 价购 价购E 企鹅家 企鹅爸 企鹅玩 众号推
优惠吗 会员号 会议 伪 但是 余 你的微 你看看 你给 你给我 你进来 佣金比 例 信付了 信回1 信小 信私
信私聊 信群里 信读 信读书 信转账 信里打 偏 傅 像是 充团 先生E 免费E 公示 共 兴趣E 冒充 冒充团 减1
减1E 分E 别信E 到了打 制链 制链接 加上E 加不 加两E 加价购 加十 加厚 加多 加大 加大E 加州 加我两
加楼 加楼号 加绒 加腸 加薪 加钱 务 动E 助力 包封 包装 化饼 医院 十 十N 半打 半打E 卖E 卖券 卡付
厂家E 厚 反诈 发到 发给你 发货 受E 口味 可乐 可以付 可以现 台上价 号推 号是啥 号码E 号码牌 司机 含
呀E 员号 员号L 味道 哈哈哈 喝E 嗯E 回1 回1下 团长看 园直 图N那 图好 在群 在群里 在订 在订单 坏了
坐 型号A 堂 壁E 壁小 壁小区 士忌 复制链 多便 多便宜 多大 大家付 大家别 大才 头像是 奖 好便 好便宜
妙E 姐加 姓 威化饼 威士 威士忌 威海 娅 娜 子多 字领 字领E 安E 安全 安全E 官方旗 官网E 宜E 宝E 宝同
宝同款 宝还 宝还是 客 家付 家别 家发 家族 容 容易 小区E 小米 尖 尖E 就是这 工价E 差E 巾N 市场 师傅
常E 干嘛 幸 幼 广告E 序下 序下单 序里 应E 康 廊 弯 弯E 录 微便 微便宜 微信N 微信小 微信读 微冻
微冻E 微凉 微商城 微妙 微妙E 微甜E 微笑E 微酸E 微麻 微麻E 徽菜 忌 快来 怎么弄 怎么搜 惠吗 惠吗E
想要E 意E 我, 我1罐 我两 我了 我了E 我付款 我加上 我去 我发你 我家门 我手机 我未 我未E 我来E
我的订 我转你 我这里 户E 手机尾 手游 手游E 手表 才能 打M 打包 打包E 打卡 打开链 打折 扣子E 扣扣子
扫不 扫码取 扫码枪 找E 找我下 把我 抖音上 拿大 按保 按保存 换头 换头像 换货 接E 接去 接呗 接呗E
接找团 接点 接转给 推销 提货 搜E 收 收到E 放心 敢买 敢买E 料 方旗 方旗舰 族 日E 早E 明天 易被
易被骗 昕 昨天的 更新E 有人加 有吗 有吗E 有活 有活动 有红 有红包 机上 机尾 机尾号 机票 权 条码 来
来了, 板 林E 果园直 果汁 果汁E 枪 栋NE 树 根E 梨 楚 楼E 款成 款成功 汇率E 江 池E 没回E 没接 法 洋
液E 淘宝同 清E 清楚 游E 炖 点链 点链接 烧 照 煮E 爆 爱E 片看看 独买N 玩偶 现金找 瑞 生E 申请 电梯
电池E 电话多 电费 留点 百 的也 的便 的便宜 的都是 皮E 盒马 直接去 直接点 看企 看企鹅 看到 看我发
看评论 知道E 短信 码 码取 码放 码放大 码枪 码牌 私下问 私聊团 积 积分 程E 程序下 程序里 稍微便 等1
等1下 筷 签名E 精 糊E 系v 系不 系列 紧E 紫 紫薇 红包封 红薯 级 组E 绒 结 结果 绕1 绕1圈 给你看
给我个 给我未 维他 维他奶 维码放 缺货 缺货E 群了 群里E 聊了 聊团 聊团长 联系v 联系不 能 脸E 膜E
自提 自提E 茶E 莓E 蒸E 薇+N 薇加 薇娅 薇芯 薇诺 薇诺娜 薯 血 行卡付 街 补给 补给我 被骗E 要 要吃
要多 要相 要相信 要随 要随便 订单号 让私 话多 话多少 话打不 说好 说好E 诺娜 读书 读书里 账号E 账限
账限额 货到了 货源E 购买 费N 赖床E 赖皮E 赖着 走廊 起拼 越 趣E 跳转 跳转到 踩 转发到 转告 转弯
转弯E 转账限 输入 辛苦 边E 边下 边那个 还是微 这个比 这么便 进小 进来了 退回 退货 送1E 送E 通L
通LE 通过平 都说好 酱E 酸奶 醒 里打开 金找 金找N 金比 钱我 钱退 链接付 链接呗 长了 长按保 长看
问题E 限 限额 隔壁E 隔壁小 霜 面 面加楼 面聊 面聊E 面霜 音上 音乐 顶E 领NE 题E 颜色 颜色E 风E
飞机票 飞车 首页 马上 骑 高E 鱼N 鹅家 鹅家族 鹅爸 鹅爸爸 鹅玩 黑色
    """,
    -5: """
,下 ,会 ,就 ,有 ,没 ,这个 1个号 1份E 1加手 1参 1张 1张N Npeople N两E N个 N号E N条 N栋N N点E N码E
S1加 SN号 SN块 SN维 Sadd_me Scall_me Scall_the Scan_you Scontact_the Scoupon SdiscountE Shello Sid
Sis_it Sk+ Sline Sline_pay Smedium Spayment Sqq妈 Sqq星 Sqq糖 Ssaw Stelegram_road Sthank
Sthank_you Svc Svitamin Swhere Swrong Sx S上次 S上面 S不用 S了 S了解 S付 S位 S低价 S依 S依赖 S出厂
S别发 S加湿 S加长 S十1 S十N S发 S发个 S发朋 S名单 S周N S商家 S围裙 S多少 S太 S奶茶 S好的 S安 S小票
S差 S帮我 S微波 S微酸 S微醺 S成本 S扣 S扣除 S把 S抖 S抢 S拼 S收款 S新群 S早 S显 S有问 S未付 S条
S来找 S比淘 S海 S牛 S现金 S用 S百 S相 S相信 S看商 S签名 S粉+ S纸巾 S编 S群N S耍 S耍赖 S薇姿 S裙
S要的 S超 S跟团 S退 S阿 S需 S需要 S顺 acceptedE add_one_for address any b+1 bE boss bus b座 b座N
call_me_when called can_you change closed contact_the customer customer_service customer_serviceE
d+N declined declinedE delivery did did_i downE drops f+N fish floor forN got hansE hello here idE
is_at is_it it_on join_my_team join_the kids large leaderE leftE line_pay l码E m me+ me_when_you
medium messageE mini my_spot my_team never_pay_outside one_for order_numberE orders ordersE pay_in
pay_through pay_through_the price_drops receiptE road roadN roadNE sent service serviceE shippingE
skip_the_line someone sour tAE team telegram_road telegram_roadN text_me_when thank thank_you
the_link through_the through_the_app tonight tonightE transfer_my twice twiceE upE v+ vc vitamin
v姐E v姐拿 v形枕 wang where work works worksE wrong 上便 上便宜 上写 下便 下便宜 下午 下班 不E
不开E 不敢 不管 不管E 不行 不要转 不错 业主群 个价 主群 么进 买的 了1 了NN 了我 些 交易不 产 享给
人私 从 仓E 仔E 他E 付了N 付吗E 付有 付款吗 代付 以私聊 价N 价代 价多 价多少 企鹅牌 企鹅面 但
你懂E 你的v 依 依赖 依赖E 便宜, 便宜E 保存E 保障E 信了, 信付款 信任 信哥 信小程 信我地 信扫码 信没
信群E 修E 候 健 像是我 像框 元E 先E 先生 克E 全 公告E 关 冻E 减NE 分享给 划算, 别发 别扫 别扫E
别的平 到我们 刷卡 剂E 功能 加wE 加个 加手 加手机 加湿 加班 加葱 加载 加长 动主 动主页 包NE 包裹
包雨 匙 匙E 十E 千 单位 单有 单独下 卖NN 卡住E 卫衣 印E 参加E 双 发到微 发微 发微信 发朋 发朋友
变E 台不管 号后 号后N 号是多 司E 同款E 名片夹 后付 后付E 吧,我 员E 周日 哪个 哪里 团主E 园E 围裙
图发我 图给 在家E 在微 在微信 圾 垃 垃圾 型E 基 填 士 外面等 大闸 大闸蟹 头像框 女 好评E 妈+ 妙 姐
姐拿 姨 威E 媽E 存E 季 孩子 宜, 宝付款 宝宝 宝扫码 家E 宽 密码E 对E 小威E 小票 小美E 少E 就行
尺寸E 巾E 序 座NE 延 建议 开链 开链接 弟 弹E 形枕 微信任 微博 微波炉 微笑 微酸 快E 快递E 念 念E
怎么进 怡 急E 惠券E 想要的 我1个 我了, 我拼 我换 我私信 我老 我自己 我那单 截图E 房号 手指 手机
打个电 打我电 扣1E 扣1参 扣手 扣手指 扣扣手 扣除 找到 找到我 找我领 抵扣 拼E 按语 按语音 换了 掉了
接发你 搜1 搜1下 支付 放门口 斤E 新E 方便 日期 时候 明 易不 是你 显示 晒图E 更贵 更贵E 有人私 有几
朋友E 未付 未付款 机号后 机杯 机杯面 来我家 杯面 极 架E 栋N 框 案 桶E 梅 梯E 次E 欣 款吗 款吗E 正
步 步E 死E 比淘 比淘宝 气E 波炉 活动主 流E 消 液 淘宝便 渠道E 溯 溯源 满N 滤芯E 然后 照E 爸爸 片N
片N张 片夹 牛奶 独下 独下单 率E 王阿 王阿姨 玩E 现价 现价N 现金红 申 疫 疫苗 白+ 的v 的吗 的呢
的呢E 的哈 的平 的平台 皮 直发E 直播E 省N 看商 看商品 看清 看私 看私信 码M 码ME 码N 码发我 碗
私下付 私聊你 科 窗户 粉+ 红书E 红包雨 红薯E 给了 绳 绳E 维修 美E 群昵 群昵称 群聊 老卫 老闆 耍
耍赖 聊你 聊你了 聊聊 肠 能找 腸 膜 色 节 芯E 苗 苦 蒸 蓝莓 薯E 蟹 被踢 裤 裹 要在群 规E 视 评价E
话给 该 详情 详情E 请码 请进 请进群 谱 账被 账被骗 赠 走私 走顺 走顺丰 起来 跑 踢E 转1 转我银
转账被 边那 过了 过来 这么 迟 退到 送 递E 速E 邀请码 那 那单 那单里 那边更 都不 都在平 都说 醋
金吗E 金红 金红包 针 钥 钥匙 钥匙E 锅 镜 长按语 闆 门口E 闪 问E 间E 闸 闸蟹 队E 阿姨 除 随便 隻E
面等 面等你 顺 领E 颜 飞机杯 饭E 首 验E 骗E 高 鲜E 鸭 鹅牌 鹅牌E 鹅面 鹅面包 麻E 鼠
    """,
    -6: """
+N十 ,不要 1下E 1打E 1箱E Nboxes N到 N名 N座 N月 N李E N瓶 N盒E N箱 Saa SaddN Scheap ScheapE
Scheaper Sgot Shappy Shi Sinstagram Sk Sl Sless SlineN Sm+ Smy_line Smy_order Smy_phone Sn
Snever_pay Snice Sok Sput Sput_me Sqq农 Ssee_you Suse Sv+ Svivo Sv脸 Swechat_pay Swhat_time Swhich
Swithout S下单 S业 S业主 S今天 S价 S信号 S全联 S减N S别信 S加两 S加急 S单 S厂 S厂家 S发1 S发票 S叫
S周 S唯1 S地 S威化 S密码 S少 S影 S微商 S懂E S打 S扫N S抖音 S拿货 S搜1 S收银 S晚 S有货 S汇率 S特
S玉 S班 S禁 S禁止 S福利 S私教 S第 S美 S订单 S评 S请勿 S赖床 S跟 S过 S进价 S退款 S送 S通过 S门店
S隐私 S麻 X果 aa addN add_me alreadyE anyone apt bio_yogurt boxes cE call_the expiredE filter
happy hi ice iceE job joinE k+ line_is list listE long m+ me+1 messaged_me my_phone never_pay no
now open orderL outE pay pick_up pintier pintier_example put put_me qq农 qq农场 qq糖 saw school
see see_you share sizeE supportE supported supportedE the_group threeE use vivo v我N waiting weiN
what_time which with_wechatE yogurt 下交易 下棋 下棋E 不会 不保 不够 不是 业主 丢了 两个 个位
个位E 乱 了NE 了我N 人E 付后 以吗团 们去 价NE 优惠券 位置 你看 佣 保障 信N钱 信付 信号是 信好 信群
做 催 像我同 儿 充电 先付后 光 全E 具E 写 刚加 别买 别买E 别乱 剂 前台 力E 办E 加1 加单 加微糖
加油E 加热 加盐 加盟 助 勿私 勿私下 北 医 单,不 单元 单里 卖NE 卡 卡住 卷E 去看 参加 友1 友1起
友拼 友拼团 取货E 叠加 另外1 叫我 叫我E 台买, 台扫 号E 号M 号私 同学 同学E 同意 名字E 吐司 吗团
吗团长 呀 味E 咋 咨询E 唯1 唯1E 啦 嘉薇E 嘴 回来 图发 图给你 圈E 在哪 在哪E 地方见 墙E 壁老 壁老王
壳E 外1 多少 大份 头 头像E 夹E 套E 奶茶 好友1 好友拼 好可 好看 好看E 妈E 婆 学校 宝上 家 家猫 密
小心 小林 小薇 就能 就行, 尺寸 尼 屏 山 工厂 已经 帮我加 干E 平E 引 强 微信付 微信好 微信群 微商
微小 微店E 微醺 必 思E 息E 惠券 意思E 感 懂E 懂就 我发的 我取 我同 我同学 我家 我说 我都 截图发
打NE 打个 打车 扣了 扫N 扫N维 扰 把 投 指 捷 排队 接下 接下单 接发我 推E 收到 收银台 教E 敢 数第
数第1 整 新 方见 时E 时间E 昨 昨天 是啥E 是这 朋 朋友 末 杀 李E 条E 来1 杯E 样 根 案E 桌E 桶 棋
棋E 止私 止私下 步数第 比上 求 汇总 汇率 法E 泡 测 淘宝上 游 满 滤芯 滴打 滴打车 滴滴打 烤E 热E 燒
特价 狗 率 玩具 环 生人 用E 番 登录 的1 的打1 的报 的群N 的联 的联系 的那 盘E 直发 直接下 相机
看链 看链接 睡 码是 码进小 硬 礼 禁止私 私家E 私教 私聊 私聊太 称 程 穿 笑E 等等 签收E 管E 糊 给平
给平台 给邻 给邻居 编号L 网E 网页 置E 群N维 群太 聊太 聊太多 聊我 肉E 菜N 萄 葡 葡萄 薇+ 表E 裙E
裤E 要转 要转账 规 觉得 订单E 记录 记录E 证码 话给我 询E 说 请勿 请勿私 诺 谢谢E 豆E 负 财 货E
货别 货别买 质 贴 费E 赖床 走, 踢 转给你 辛 退我E 选 那款 那款E 邻 酱 醺 金E 银台 银台扫 链E
长私信 防 陌生 陌生人 隐私 隔壁老 障 障E 隻 露 面交E 顺丰 须 领的 馆 验 验证码 鱼鳞 鳞 鸡蛋
    """,
    -7: """
,让 ,让我 1打 1点 1罐E 1起 N,这 N件 N包E N天 N李 N段E N点 N盒 N袋 N袋E SN点 Sadd_one Sb+ Scancel
Scheaper_than Sdirect_flight Sdirectly Sdiscount Sextra Sf+ Sgreat Show Siphone Sline_up Smessage
Son Sorder Splease Sq弹 Sso Sthanks Sthe Stracking Sv_neck SvipE Svivian S不能 S也 S价格 S几 S分
S分享 S商 S围 S图1 S图片 S多 S尿 S工厂 S心 S惊 S惊喜 S懂 S我找 S我给 S扫 S扫1 S拉 S提 S有坏 S朋
S朋友 S来我 S果园 S渠 S渠道 S漏 S看评 S知 S私密 S私房 S私立 S秒 S稍微 S税 S税号 S签 S给我 S自 S葡
S葡萄 S薇薇 S补 S裙子 S赔 S赖皮 S还 S这个 S通 S首 S首页 add_me+ add_one already another apple are
badE boxesE building buildingN cancel contact_me_if coupon d direct_flight doesn doesn_t example_t
f+ free from_the get group_buyE host how in_lineE iphone it_s k left line_up l码 missingE order
parking payE pay_with_wechat pick pintier_example_t qq星 spot the_line tracking vxNE what_s_the
with won won_t 上我E 下店 下我 下来 下面 不懂E 两 个优 个优惠 乐E 买N 云 人加 今天 仔 令E 住E 作
佣金 佳佳 便说 信了 信你 信扫 信里 假E 偶 像我 入E 冻 加下我 加两 加微辣 加油 加购E 动 勿 包有 十1
十1E 半 单号E 单里E 南 卡吗 卡吗E 卷 友加 发票 取E 取件 变 叠 口令E 台不 司 同事 同价 同价E 名单E
名是 吐 吗 哥E 哪E 商家 图1 图片E 坏的 型号 垫 外卖 大v 夫 夹 姐+1 学E 它 室E 寸E 封E 小林E 工
差价 带 平台不 年 广 床E 得 微信扫 微甜 微糖E 微辣E 忙 总 我1E 我下 我也加 我打电 我有E 我给 我联
我联系 我自 我要 截图给 打电 打电话 扣1 找你 把E 报码 押 押金 抽奖E 持 换E 接送 接龙E 推荐E 提E
提现 搜搜 搜搜的 搜的 播 支 支付E 支持 收款方 收货 收银 放门 斤 方E 方便说 无私 日 早 是NE 最 有坏
有坏的 有点 有特 有特价 服 未E 来E 果E 桌 段E 沙 没E 没回 涨 清 温 滤 火 点给 牌E 物业 班E 用支
用支付 电报码 直接送 看评 码看 禁止 私信看 私密 私房 私立 种 称E 等E 等我 素 纸巾 线下便 线下店
给我妈 缺 群里说 老师 脸 色E 荐E 萌 萌E 葱 蛋E 行, 行卡吗 评E 诈 课E 账的E 货号 赖皮 身 输 过来E
运E 这个价 远 邀 邀请 配送 里说不 问题 队 阳 院E 雨E 靠 音E 颗E 额E 龙E
    """,
    -8: """
,你 1份 1直 1罐 1般 N小 N这 N钱 SN元 Sa+ Scash Scount_me Sd+ SdealE Snever Sno Spickup SpriceE
Sprofile_picture Sq币 Ssave Svip Sv字 Swhatsapp_group Swifi S交 S付给 S代理 S低 S你发 S公私 S再
S加1 S加N S加上 S加我 S单号 S开 S微微 S我都 S批发 S有 S淘宝 S留 S私厨 S私家 S私廚 S秒杀 S等 S群
S老 S谁加 S走私 S蹲 S转发 again againE back bad count_me courier d+ done expired group_buy ji late
lineNE locker me_if me_to model my_group_buy never nice phone q币 receipt thanks thatE the_courier
time toNE update v字 who with_wechat 上很 下单就 下见 业 中E 丰 久 也加 会E 位E 你转 佳 信好友
信步 信步数 俩E 假 停 元 全联 公告 公私 凉 几 刀 分享 列 利 别 别加 到 加上我 加价E 加微量 加急
加购 包 包裹E 单就 单就行 博热 博热搜 压 厨 取消E 可 台付 号私信 后面加 吵 周N 售后E 商品 喊 喝 嘈
嘈E 嘉薇 嘛E 图E 地E 城 墙 壳 多久 够 天E 太多E 失败 失败E 头E 奖E 妈 姐E 姿 威+ 室 寸 居 巾
平台付 库 座N 廚 微信步 微博热 微微 微糖 微量 快递 怎么 息 想 慢E 我来 我问 打1E 扣NE 扣子 扣款
批号L 找N 找NE 拍E 挺 接付款 接发 搜小程 收E 放 是小 晚上 月 有N 本E 机NE 楼号E 款NE 步数 比 毛
汁E 池 汤 没有 没有更 油E 洗 消E 源E 灯 烦 热搜 版E 猫E 用 电池 的 的店 的是 盐E 盟 看不 眼 短信E
确 票E 私厨 私家 私廚 私聊我 税 站E 答 纳 纸 纸E 线上 线下见 绑 给我E 群主E 群聊E 群里 聊我E 般
草莓 菜谱E 薇姿 补 裹E 要E 要加 认 议 试E 误E 说不 请 谁加 谁加我 调 败 败E 账E 赔 蹲 车E 转我,
退E 退我 递 通E 道E 都在 酒 酸E 里说 金行吗 销 院 难 颗 餐E 马 黑 龙
    """,
    -9: """
,我在 Nbags N包 N段 N码 Scount Se Sf Spaid Sthe_app Swho S上 S主页 S举 S举报 S买 S他 S公 S加入 S原
S名 S名额 S型 S型号 S底 S底价 S成 S我要 S打N S报 S抽 S拉我 S支付 S新 S果 S特价 S线上 S给 S行 S转角
S送货 S面 a a+ bags cardE code count don_t_send failedE gate hans hereE in_line itE jaxon lineN
nowE of out profile_picture q弹 shipping so support t_send thisE today todayE when_you wxN 上次
主页面 举 京东 付的 以E 价格E 信头 信头像 信支 信支付 信看 值 充 克 写E 冰E 减 出来E 刀E 到账 券E
力 功E 加我N 化 午 原 去 又 反 可以E 名单 名额转 听 咸 品E 商 啊 团长E 在E 块E 套 威化 子 孩 就有E
应 弹 录E 微信了 微信头 微信支 情页 意 成功E 或 所 才 打1 打不开 折 护E 报名E 换 数E 方便E 时间
是E 晒 来了 板E 标E 样E 梯 楼号 款方 汁 漏 炉 烤 甜 甜E 电报E 登 盆 看下E 看了 看看E 破 禁 稍微
税号A 签收 管 给你E 群里我 考 耳 聊天 菜E 行E 表 衫 装E 要的扣 觉 记 评价 试 详情页 账单 超市 转给
转角 退款到 通知E 通过E 邻居 都 配 采 里E 里我 钱E 错E 面包 鞋 额转 食 香 麻
    """,
    -10: """
Sgood Sim Splatform SvxN S亲 S今 S内 S减 S客 S小群 S帮 S微 S房 S房号 S找我 S拒 S收 S水 S直接 S稍
S粉 S统 S统计 S群主 S订 S路 S门 at at_the cheaper_than failed good great lol lolE ok okE
order_number people v_neck vivian wechat_pay wifi xl 举报 事 付E 们E 件 价格N 位 便E 信扫1 修 冒
别信 加入 加我微 取 名额 告E 品 啥E 嘉 器 失 姆 姐+ 客服E 密码 对 就有 干 床 影 心E 怎 情E 成功
我+ 我1 我在 报E 抵 拉我 播E 文 显 晚 机E 条 标 格E 止 活 海 滑 然 爸 牌 电话联 税号 站 第1E 等 米
糖E 系统会 细 统会 统计 维维 编号 置 群友 腐 被骗 见面 警 让你 话联 话联系 说, 谢E 谢谢 谱E 贵E 载
辣E 通 速 门店 雨 题
    """,
    -11: """
,都 N斤 N栋 P我 St恤 Sv领 S下 S代 S别 S别私 S加价 S口令 S嗯 S团 S手续 S接龙 S最 S福 S私人 S能便
S返 S进群 down laterE missing n neck pack packE pleaseE qq妈 says the two t恤 v+N vxN your_unit
上来 东 事E 京 他 体 入群 包E 单号L 卖N 卡E 取货 台E 后E 哈 嗯 回 地 奶 字E 小E 小威 尺 尾 州 开E
待 心 快 恤 我+1 我NE 批号 护 抱 拒 挂号 挂号E 是 服E 期E 枕 水E 活动 流 点 病 盐 相信 私下转 笑
绝 罐 罐E 草 菜 薄 要私 话E 读 豆 超 还是 链接发 链接转 问 问下 降 集 骗子
    """,
    -12: """
N斤E SN折 Sgroup S优 S优惠 S你 S到 S见面 S转 S领 add_me_for b+ example_tA flight it me_when or
q_abc tA than was whatsapp_group w号 不到 么 之前 了 什 什么 付款码 冷 到E 券 单E 历 只 吧E 员 啥
嘛 太 奶E 好E 完成E 微波 截 拿E 推荐 教 机 核E 模 次 款E 气 点E 爱 猫 班 白 稍 荐 莓 藏E 衣 西
要私下 误 赞E 转发 通知 重 门 雪 餐 饼 鱼E
    """,
    -13: """
Sapp Sme S加 S后 S好 S无 S直 S自私 S请 c is later oneE paid tomorrow v形 v脸 不 么E 也 加NE 加上
加我1 去E 台付E 号码 吃E 告 呢 味 哈哈E 天 子E 安 完成 小区 帮我 微辣 急 慢 我,直 我们 排 效 油 波
片E 瓶E 的图E 盒 直接在 肉 自私 自私E 茶 让 让我 语 课 费 起 路E 这价 酸 错 页面 领导
    """,
    -14: """
1个 N个E Sb Sprice Srefund Sv S付款 S单独 S已 S微信 S批 S找 S有人 S现 S那 e pickup up 不要私 个E
乐 亲 件E 刚 别私下 别转 十NE 发给 吃 同款 哈哈 地址 大E 实 形 情 手E 时 柜 热 物 示 群主 袋E
说,私 量 长E 阿 风
    """,
    -15: """
S信 S别加 S平台 S更 S更便 S老闆 more my_order not room too 为 了N 何 冰 号NE 售后 啊E 坏 市 店E
打不 栋 死 盘 看下 着E 箱E 装 路 门E 面E
    """,
    -16: """
N号 S走平 refund unit v姐 书E 再 功 加N 口E 叫 呢E 和 哦 定 导 师 我妈 房 查 牛 现在 生 看我E 编
袋 走E 还 饭
    """,
    -17: """
S这 for_me for_meE that 份E 公 吧 好 如 学 有人 杯 糖 薇薇 蛋
    """,
    -18: """
S平 S看图 size 上E 上线 人 保 别私 差 已 您 改 玩 瓶 盒E 花 订单 谢 退
    """,
    -19: """
S在 when 会 哪 提 期 核 版 票
    """,
    -20: """
Sa S便 S便宜 please v领 分 团E 型 很 无 楼 看看 真 车 辣 运 额
    """,
    -21: """
S我 S比 加1E 计
    """,
    -22: """
帮 私下交 过E
    """,
    -24: """
的E 骗
    """,
    -25: """
份 单号 吗E
    """,
    -27: """
了E 没
    """,
    -28: """
S谁 谁
    """,
}  # fmt: skip
"""Runs as `learned_hints.runs_of` gives them, by what they weigh, in tenths."""
