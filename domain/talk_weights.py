"""What neighbours say, and weighs against it.

From 20,113 lines of the corpora and 19,995 from elsewhere (sha256 ba6b2d70af34855c…;
docs/decisions/0019-solicitation-by-rules.md).

Made by `tests/support/hint_learner.py`, not by hand.
"""

from collections.abc import Mapping
from typing import Final

WRITTEN: Final[Mapping[int, str]] = {
    -1: """
S加下 打给
    """,
    -2: """
+1条 +N个 ,先到 :pintier :pintier_example P水 SN克 Snot Sthe_line S了 S了解 S免 S划 S划算 S加州
S备 S备注 S拼多 S求链 S猪 S空 S算 S邀 S邀请 S门口 can_t card_declined card_declinedE cheapE codeAE
directly_from downstairs downstairsE email friends goodE https:pintier i_can_t in_the_group ipad
is_down is_downE me_at neck_m neck_mE numberL numberLE size_l size_lE than_the v_neck_m what_s
下角是 不E 不去 不够E 不成 不通E 两份E 也是 了吗E 了哈 了打给 产地E 以用 你进群 信用 信用卡 元E
先到 先到先 公室 出 到先 到先得 办公室 加房 加房号 取消 可以用 台客 台客服 台抽 台抽成 吗P我 哈E
回1 图片N 复 够E 头N 奖 媽E 子1 宝付 宝卖 宝卖N 家吗 家吗E 寻 封 尿 工E 布 平台客 平台抽 广告
微波E 意思 我再 我玩 我看 我聊 户名 打不通 扫码枪 找我玩 押金N 接E 改了E 昵称E 有点小 来我 校 欢
求链 求链接 汤E 淘宝 淘宝卖 点小 点小E 烦E 片有点 用卡 省N 看实 看看实 知E 码枪 笑死 笑死E 系客
系客服 紧 红薯 绝 联系客 花呗E 苹 苹果 蒜 薇加1 被骗了 角是 说加 购E 跟团E 转给你 过去 返利 这次
进小区 通过1 酒E 里面 金E 钱1 面加房 饼E 骗了 骗了N
    """,
    -3: """
+N位 +N隻 +十 ,N栋 ,m ,下 ,在 ,这里 1下单 1下就 1个人 1共 1加 1加手 1台E 1圈 1扫 1把 1把E 1次
1起拼 :N到 M步 NN李 NpeopleE N万 N万E N克 N克E N单 N台 N名 N块E N座 N抽 N抽E N条E N薇 N薇薇 N隻
N隻E S1会 S1共 S1加 S1手 S1打 SN万 SN抽 SN栋 SX加 SX灯 SX盒 SaE SaN Sab SabE Sadd_one Sc Schange
Scheaper_now Scheck_the Scheck_your SddE Sdirectly_to Sfacebook Sfish Sflight Sflight_on Shktvmall
Sis Sit Skids Slocker Smild Smy_line Smy_profile Soffline SokE Soutside_is Spay_before Sprofile
Sprofile_picture Sqq肠 Sqq音 Sqq飞 Sq版 Srefund_to Sroom Ssee Ssignal_is Ssize Ssku SskuL Ssml
Ssold Ssold_out SthanksE Stoo Stype Su Susb线 Svicky Svicky1 Svitamin SvitaminX Swifi名 SwxN Sxxl
S会 S体 S保 S信得 S停 S写 S写信 S别的 S加埋 S加拿 S加油 S加盟 S加薪 S卫衣 S压 S取消 S同意 S哪
S外面 S多少 S大 S大v S好便 S威士 S存 S存1 S小米 S尾款 S差价 S微甜 S微风 S徽菜 S懂 S成团 S我们
S我发 S我帮 S打折 S扣 S折 S折扣 S招聘 S拿 S按 S换头 S排 S排队 S推荐 S提货 S搜小 S搜索 S新群 S无赖
S有优 S柜 S比拼 S求加 S注 S滴答 S爬 S现金 S生 S相册 S看简 S看置 S等等 S简 S绕1 S绕路 S维修 S维维
S网页 S老师 S蔚来 S薇娅 S补 S规 S请加 S谁让 S走了 S超市 S跟团 S车 S转卖 S转告 S辛 S辛苦 S运 S这边
S选 S都 S酸 S酸奶 S链 S链接 S马 S马上 S骗 S骗子 S高 S麻烦 S黑 X加 X灯 X瓶 X瓶E X盒 aN aNE ab abE
accepted addNfor add_one add_one_for announcement announcementE anyone app_crashed app_crashedE
apple_payE asking asking_for atN: atN点 at_building at_buildingN at_pickup at_pickupE b bag bao
bring buildingNE by by_card by_wechatE change_my cheaper_now cheaper_nowE check_the check_your
cilantro cilantroE close closeE codeA crashed crashedE ddE desk e+N ends extra flight_on fresh
friend friendE get_a group_is hktvmall i_ll_pay idE is_badE is_slow_today it_in it_in_the it_with
jaxonE k+N leftE ll_pay load loadE lockerE longE looks love m+1 m+N me_at_the me_forN messageE
money_to_strangers moreE my_address my_email my_group my_line my_order_is my_order_number my_seat
my_seat_to m号 m码 m码E needed neededE next noodles on_line one_for onlyE order_is order_isL
outside_is pageE paid_by paid_by_wechat pay_before pay_by_card pay_outside_the peopleE
picture_looks qq号 qq肠 qq音 qq音乐 qq飞 qq飞车 q版 received receivedE refundE refund_to
refund_to_my roomN roomNE seat seat_to shippingE sku skuL skuLE slow_today slow_todayE small sml
sold sold_out strangers strangersE t_load t_loadE the_announcement the_announcementE
the_app_crashed the_codeE the_groupE the_list the_listE the_locker the_price to_strangers
to_strangersE transfer_my_seat two_more type usb线 u盘 vicky vicky1 vicky1E vitaminX vitaminXE
v型刀 v我N v推 v推荐 wifi名 won_t_load w款 xxl xxlE 万 上的 下加 下加微 下取 下就 下打 下私 下私信
下问 下雨 下雨E 不加 不在E 不容 不容易 不对E 不行 不要随 不走高 不过平 东西 两份 两箱 两箱E 个链
个链接 丰E 丰脐 丰脐橙 主页在 主页的 么弄 么弄E 么搜 么搜E 也可 也可以 也有E 书攻 书攻略 书种
书种草 买1 买NE 买过 了,你 了,小 了两 了吗 了我E 些 人加我 人签 仅 今 介入 介入E 介看 仓库 付宝付
付宝到 付宝扫 付宝能 付有立 付的E 代付 代签 以 以前 价多 价多少 价格E 价购 价购E 企鹅家 企鹅玩
众号推 位置 余 你留N 你的v 你看下 便宜不 便当 信丰 信丰脐 信公 信公众 信回1 信客 信客服 信息 信我
信我地 信打不 信收到 信没 信版 信版本 信群 信里E 倒计 倒计时 值E 傅 儿园 先E 兔 公示 共N 关 关E 其
内存X 写 写信 冷链E 减E 几个E 几点 划算 利E 到你 到账N 到货 制口 制口令 制链 制链接 前N名 剪 办公
加wE 加w款 加不 加不加 加价购 加冰 加冰E 加单E 加埋 加多宝 加我那 加手 加手机 加拿 加拿大 加点
加热E 加班E 加盐 加薪 动E 包封 包封面 十E 千 半E 单位 单独下 单独买 卖完 卫生 厂家E 去拿E 友圈发
发市 发市场 取件E 口味E 只E 叫小 可以 台介 台介入 台有 台有保 台直 台直接 台红 台红包 台补 台规定
号E 号N的 号在 号推 号是啥 各 各1 同事 名字写 后来 员E 周日 品主 品主页 哥 商品主 喝E 嘉薇+ 器E
回1下 团购N 团长了 团长发 团长看 园直发 图私 圈发 在小 地方E 坏了 型刀 埋 士忌 备注写 复E 复制口
复制链 多N 多NN 多便 多便宜 多多N 多多便 多宝 多少P 大 大v推 大家付 太低 太低E 夹N 夹NE 奖号 奖号N
奶茶 好便 好便宜 妈拿 妈拿E 姐加 姿面 姿面霜 威士 威士忌 娅 子说 子说加 字写 存X 安全 安全E 完E
宜E 宜不 宜不E 宝便 宝便宜 宝到 宝到账 宝扫 宝能 宝能用 家付 家发 家族 家电 容 容易 容易E 封面E
小份 小区E 小孩 小林E 少P 少P我 就是我 工作 左 已付 已经 巴 师E 师傅 干嘛E 平台介 平台有 平台直
平台红 平台补 幼儿 幼儿园 广场 序下 序下单 序里 序里下 建个 开1 开会 弄 微信公 微信版 微信群 微甜E
微笑E 微软 微软鼠 微酸E 微风 徽菜 心怡 忌 怎么弄 怎么搜 急E 成多 成多少 成本不 我,直 我了E 我去
我取 我妈E 我妈拿 我拉你 我拼 我玩E 我要 我要N 我那 截图 户E 房E 手办 手办E 手机微 打包 打包E
打卡E 打印 打车N 扣N块 扣子E 扣扣子 扫1扫 批发市 找我下 把我 抖音上 抖音团 抠门 抬 抬头 抽奖号
抽成多 拍E 招聘 拿走了 拿钥 拿钥匙 损 换头 换头像 换码 换货 接到 接呗 接呗E 接找团 接放门 接点
接转我 接龙 搜1 搜1下 搜不 搜不到 搜索 摆 收不到 攻 攻略 方E 族 无赖 无赖E 日期E 早E 是什 是什么
是啥 是大 晚安 晚点 更安 更安全 有便 有便宜 有写 有写E 有吗E 有教 有更便 有立 有立减 有通 有通知
服务 本不 本人签 本太 本太低 机微 机微信 机打 机餐 机餐E 来了, 板 枕E 枚 枚E 果群 枪 柜N 柠 柠檬
标签 楼梯 楼梯E 橙 檬 款码给 比拼多 水果群 求加 求加1 没接 没有更 波E 注写 洋 派 测E 浴 清 清E
清仓E 温E 湖 源地 源地E 满N 滴答 滴答E 灯泡 炉E 点上 点链 点链接 熊 爬 片夹N 版本 版本太 牌N 牌NE
牙 状 独下 独下单 独买 独买N 玩E 玩偶 玩偶E 玩具E 玫 玫瑰 玫瑰E 现金找 瑕 瑕疵 瑕疵E 瑰 瑰E 生E
用吗 用的 电话就 电话手 留N 略 疵 疵E 的v 的价不 的可 的可以 的吗E 的手 皮E 直接点 相信你 相机E
看下私 看置 看置顶 知 矩E 短 短信里 码LE 码不 码数 码牌N 碗E 示E 票N 私下加 私下问 私信客 私聊转
种草 种草E 积 积分 称重 程序下 程序里 窗E 童 答E 签名E 简介看 管E 箱 粉 糊E 糕E 系团 系团长 索 紧E
红书攻 红书种 红包封 红烧 级 纽 纽扣 线下取 结账 绕1 绕1圈 绕路 给医 给医院 给朋 给朋友 维E 维X
维X瓶 维维E 维维进 维进 维进群 置E 群有 群看到 群规 老公 老师E 聊了 聊转 聊转账 联系团 聘 能E 能用
能用吗 脐 脐橙 自 自提E 色 菜N 萄+ 营 葡萄+ 葱E 蔚来 薇发红 薇姿面 薇娅 薇薇发 薪 薯 薯N 要N箱
要吃 要的+ 要随 要随便 规定 规格 规矩E 计E 计时 计时E 订单L 证 证码 话就 话手 话手表 话费E 说加微
请E 请假 请假E 谁E 谁让 谁让你 账给医 账被 账被骗 账限 账限额 货源地 赖床E 赖皮E 走, 走快 走楼
走楼梯 走顺 走顺丰 走高 走高速 起拼 跑 跳转 跳转到 跳过这 踩 身E 车N 转1 转E 转卖 转发E 转告
转账被 转账限 软鼠 软鼠标 过去E 过年 返利E 这么 进小 进来了 进群了 违 退我E 通L 通LE 那单 都不
酸奶 金找 钉 钱了 钱退 链接 链接呗 锅E 长了E 长发 长看 长看下 长私信 门口 问题E 降价 险 险E 隻E
集赞 雷 雷E 需要E 霜E 面霜E 音上 音乐 音团 音团购 页在 页在哪 页就 页的 顺丰E 预售 预约 题E 飞机餐
飞车 验证 验证码 骗子说 高速 魏老 魏老师 鹅家 鹅家族 鹅玩 麵 麵E 鼠标
    """,
    -4: """
+1单 +N组 +两 ,会 ,你的 ,我给 ,点 ,点链 ,说 1件 1台 1点 1箱E NboxesE Nmore N个月 N件E N份E N元,
N我 N李 N点我 N瓶E N电 N电话 N组 N组E S+两 SN块 SN月 SN码 SaddN Sbeware Sbeware_of Scall_the
Scan_you ScancelE Scontact_support Sdirectly_from Se+ Shalf Shello Si_paid Si_want Sjoin_the Sl
Smedium Sn+ Snb Sonline SorderL Soutside Spay_with Sprivate_room Sswitch Sthank Sthank_you
Stransfer_my Susb Svx系 Sv形 Swhere Sx Sxl Syyds SyydsE S不 S两 S信号 S健 S免单 S公 S减1 S出厂
S别发 S到了 S加十 S加厚 S加多 S加班 S加码 S加购 S加钱 S千 S半打 S反 S发个 S发朋 S可乐 S司机 S名单
S周N S嗯嗯 S围 S围裙 S地址 S太 S好的 S威海 S威露 S实 S小威 S小心 S小薇 S建议 S当 S当面 S微冻 S微凉
S微笑 S微酸 S我也 S戳破 S打 S打M S打给 S扣1 S扣除 S找团 S抽 S换了 S撤 S收款 S收银 S改 S早 S晚上
S未付 S条 S条码 S来E S欣 S正 S比淘 S满 S滴E S爱 S狗 S班 S用 S相 S粉+ S紫 S紫薇 S编号 S芯 S薇诺 S街
S街口 S要的 S让 S走廊 S超 S转给 S还 S还有 S送货 S邻居 S陌生 S需 S需要 S顺 S预 S麻 a+N add_me
address addressE an app_won app_won_t apple_pay app下 app下单 b+N bE be before beware beware_of
by_wechat b座 b座N call_me call_the can_i_transfer can_we_chat can_you cancelE case change
chat_here chat_hereE closed codeE contact_me_if contact_support contact_supportE costco dE
deadline directly_from_the do_i e+ emailE email_receipt expiredE farmE fish floor formula gateE
group_loves group_loves_this hello i_ll_take i_paid i_pay i_transfer i_want i_wantN ice iceE
if_late if_late, invoice is_at is_atN is_bad is_locked is_lockedE is_slow it_on large largeE late,
lateE lb lbs ll_take locked lockedE loves loves_this market me_if_late me_the medium meeting
message messaged mild mom my_mom my_whatsapp_group n+ nb no numberE on_insta on_the_platform
online orderLE outage outageE outside, pay_by pay_in payment pickupE private_room profile_picture
q弹E signal_is signal_is_bad slow spam spicy spicyE store sugar sugarE switch tAE text_me_when
thank thank_you thanksE the_farmE the_gateE the_leaderE usb vitamin vx系 vx系列 v型 v姐拿 v形枕
v领N wantN wantNE we_chat_here whatsapp_group_loves where whole will with_wechatE working xlE yyds
yydsE 万E 上便 上便宜 上要 下便宜 下午 下来E 下班 不上 不会 不出 不出E 不对 不开E 不是 不用找
不能私 不要相 不错E 业主群 丝E 丢 两条E 个是 个月 个月E 主群 久E 书里 了NN 了个 了我N 了打 了没E
交易不 产 产地 人私 从 仓 仓E 他奶 付了 付后 付吗E 付宝还 付有 付款了 以付 以现 以现金 价代 企鹅爸
会员号 伪 但 你了E 你的微 你给我 你进来 佳E 例 便利 便宜E 信付了 信任 信封 信扫码 信私 信私聊
信里打 修E 偏 像是我 元, 先 先付后 光 克E 免费E 共 具E 内存 再加 再加1 冷链 冻E 减1 减1E 几天 出来
出来E 分E 划算, 别发 别的 别通 别通过 刮 到了打 到微 到微信 制E 刷卡 加1 加上E 加两E 加他 加厚
加多 加大 加大E 加州 加我, 加我两 加楼 加楼号 加码 加绒 加腸 加葱 加载 加钱 包啦 包啦E 包装 化饼
匙 匙E 医院 医院E 十N 单 单元 占 占线 占线E 卫衣 印E 厚 友拼 友拼团 发我看 发朋 发朋友 取货E 口味
另外 另外1 可以付 可以现 台发 台扫 台扫码 号码E 号码牌 司机 合E 同城 名字E 名片夹 后 后付 后付E 含
呀E 员号 员号L 员扫 员扫E 周N 咨询E 哪里看 啦 嗯E 嗯嗯 囉 回头 团吧 团吧E 园E 围裙 图上写 图片E
图看 图选 在加 在加我 在哪 在哪里 在置 在订 在订单 城E 壁E 壁小 壁小区 外1 多久E 大v 大份 大才
头像E 女 好友1 好友拼 好的 好看 好看E 好评E 妹 姐拿 威化饼 威海 威露 威露士 娜 子N 子加 学校 孩子
安E 宝同 宝同款 宝宝 宝扫码 宝还 宝还是 客户 客服电 家在 寄 密 密码E 对E 小心骗 小时 小林 小米 尖
尖E 就是这 尺寸 尺寸E 尺码 差E 已私信 巾E 巾N 干嘛 平台发 年 年的 幼 序 序搜 应E 座NE 康 廊 延 弹E
形枕 得 微便 微便宜 微信任 微冻 微冻E 微凉 微波炉 微笑 心骗 心骗子 怡 惠 想要的 意E 我,N 我1罐
我N份 我两 我了, 我加上 我发你 我号 我备 我备注 我换 我的E 我的订 我看看 我老 我自 我那单 截图E
戳破 所以 手机尾 手游 手游E 手表 打M 打个电 打卡 打开链 打折 扣除 扣除优 扫码 扫码取 扫码领 找到
找我领 换了微 排队 接下 接下单 接付E 接付款 接发你 接发我 接放 推荐E 推销 提货 收到E 收银台 改成
日E 日期 易不 易被 易被骗 昕 昨 昨天 晒图 晒图E 智 更新E 月E 有人加 有人私 有保 有保障 有吗 有红
有红包 服电 服电话 未付 未付款 末 机尾 机尾号 机杯 机杯面 机票 杀 权 条码 来1 来我家 杯E 杯面 极
果汁 果汁E 架E 栋NE 树 根E 格E 梅 楚 款要 死E 比淘 比淘宝 气E 求 汇率E 池E 没回 没回E 没有E 没看
波炉 洁 流E 涨 淘宝便 淘宝同 添 添加 清楚 渠道E 游E 溯 溯源 炖 烧 照E 煮E 爆 爱E 爸E 爸爸 爸爸E
片N张 片夹 率E 玩具 现金红 球了 球球了 理 生人加 用微 用微信 用找 申请 电梯 电池E 电话占 电话打
留着E 登录 白+ 的也 的吗 的还 的还是 直接下 直接放 看到 看图 看图选 码M 码ME 码取 码放大 码牌 码领
票发 私信团 私信我 私家E 私聊团 种 科 称 程 程E 程序搜 稍微便 穿 等等 筷 粉+ 糕 系v 系不 系列 系平
系平台 素E 紫 紫薇 红包啦 级E 组E 绒 结果 绳 绳E 维他 维他奶 维码放 缺货 缺货E 置頂 置顶E 群了
群昵 群昵称 群里E 群里的 老闆 聊团 聊团长 联系v 联系不 联系平 肠 膜E 自提 芋 苦 茶E 荐E 莓E 菜谱
菜谱E 蒸 蒸E 蓝莓 薇+N 薇加 薇芯 薇诺 薇诺娜 街 表E 被踢 裤 要多 要相 要相信 解 譜 譜E 订单号 让私
话占 话占线 话打不 话给 话给我 询E 该 请大 请大家 诺娜 读书 读书里 谁在 账, 货到了 购, 购买 费NE
赠 走廊 起来 踢E 转账, 输入 辛苦 边下 边那 过来E 返回 还是微 进小程 退到 退回 退货 送1E 送E 速E
那单里 那款E 酱E 醒 里打 里打开 里看 里看E 重新 金吗E 金找N 金红 金红包 鍋 钥 钥匙 钥匙E 银台
银台扫 银行 链E 链接付 长了 闆 门口E 闪 问E 队E 限 限额 除优 除优惠 随便 隔壁E 隔壁小 隻 霜 露士
面 面加楼 面霜 頂 顶E 领NE 领的 颜 颜色 风E 飞机杯 飞机票 食E 食譜 食譜E 馆E 马上 驿 驿站 骨 高E
鸡蛋 鹅爸 鹅爸爸 黑色
    """,
    -5: """
+1打 +N十 1下 1下E 1个号 1份E 1单E 1参 1张 NN元 Nfor Npeople N两E N份 N到 N号E N条 N栋N N点E N的
SN号 Saa Sadd_me Sany Scheaper Scontact_the Scoupon Sdirect_flight SdiscountE Shi Sid Siphone
Sis_it Sk+ Sline_is Slower Sm+ Smy_order Smy_phone Sno Splease Sqq妈 Sqq星 Sqq糖 Sq币 Ssaw
Ssee_you Sskip Ssomeone Stelegram_road Sthe Stracking Stwo Suse Svivo Swechat_pay Swhat_time
Swrong S上次 S今天 S依 S依赖 S别信 S加两 S加我 S加湿 S加长 S十1 S十N S半 S单 S厂 S厂家 S发1 S叫
S周 S味道 S商 S坐 S安 S密码 S小票 S小程 S少 S差 S微小 S微波 S微醺 S我给 S扫码 S抖 S抖音 S抢 S押
S押金 S拉 S搜1 S无 S明 S来找 S汇率 S海 S牛 S百 S省 S看商 S知 S私 S私家 S私房 S私教 S第N S等 S签名
S系 S系统 S纸巾 S线 S编 S美 S群N S群里 S耍 S耍赖 S耙 S能便 S自 S草 S草莓 S薇姿 S裙 S裙子 S要E S评
S谢 S谢谢 S赖床 S赖着 S走 S退 S退款 S门 S阿 S隐 S首 S首页 aa acceptedE addN add_me+ any apt
arrived arrivedE b+1 bio_yogurt bus call_me_at called check_my_order contact_the customer
customer_service customer_serviceE d d+N dealE declined declinedE direct_flight don don_t downE
drops f+N free from_the got hansE hi inE inNE is_it is_this it_s join_the k+ kids leaderE left
line群太 long l码E m+ mini my_orderE my_phone my_spot nice on_my open orderE order_numberE orders
ordersE outE pay payE pay_with_wechat pintier price_drops q币 road roadN roadNE scam scamE see
see_you service serviceE share shipping sizeE skip_the_line someone supportE t_scan take
telegram_road telegram_roadN the_gate the_link toN toNE tonight tonightE tracking twice twiceE upE
use v+ vivo v姐E v字领 what_time work works worksE wrong yogurt 上价 上价格 上写 下交易 下便 下单,
不够 不方 不方便 不清 不要转 不错 业 两个 两条 个团E 个比 么进 买的 了1 了个微 享给 仔E 付了N
付款吗 以私聊 任 企鹅牌 企鹅面 优惠吗 会议 佣 依 依赖 便宜, 信付 信号是 信团 信团长 信小程 信群里
信读 信读书 信里 俩E 候 健 催 像是 像框 充电 先生 全E 公告E 兴趣E 减NE 几 分享给 别转 到货E 剂E
功能 加个 加十 加单 加油E 加湿 加热 加班 加长 动主 动主页 包NE 包裹 包雨 北 区 十 半 半打 半打E
单里E 卖NN 卖券 卡 卡付 卡住 卡住E 去年 参加E 友1 友1起 发到 发微信 取件 取消E 叫我E 可乐 台上价
台不 号M 司 司E 同意 味E 味道 哪个 喜欢 回来 团长私 园直 图好 图给 圈E 在家E 在微 在微信 在群
在群里 圾 坐 垃 垃圾 型E 基 壳E 外面 多少 大闸 大闸蟹 太多 头像是 头像框 妈E 姐+1 姨 威E 婆 字领
字领E 季 宜, 宝上 宝付款 宽 小威E 小心 小票 尾款 山 差价 市场 平台不 库 建议 弟 强 微信付 微信读
微商城 微酸 微醺 必 快递E 念E 怎么进 思E 息E 惠吗 惠吗E 想要E 意思E 我也加 我私信 手指 才能 打NE
打个 打我电 打车 扣1E 扣1参 扣手 扣手指 扣扣手 扰 找你 找到我 报名 抵 抽奖E 拿大 拿走 换E 掉了
接转给 支付 收 收货 放门口 教E 敢 数第 数第1 新E 时E 时候 明 明天 是啥E 有几 有活 有活动 朋 朋友
朋友E 未E 机NE 条E 林 果N 果园直 栋N 根 框 桶E 梨 梯E 楼E 次E 欣 款吗 款吗E 正 步E 步数第 汇率 沙
法 活动主 消E 淘宝上 滴打 滴打车 滴滴打 热E 照 燒 片看看 牛奶 特价 王阿 王阿姨 现价 现价N 申 留着
疫 疫苗 的扣1 的群N 的联 的联系 直发 直发E 直播E 相机 看企 看企鹅 看商 看商品 看私 看私信 看链
看链接 码 码N 码发我 码放 码是 碗 礼 私家 私房 私教 私聊太 称E 签收E 糊 红包雨 红薯E 结 维修 群改
群聊 老卫 耍 耍赖 聊太 聊太多 聊我 聊我E 能 腸 膜 节 苗 萄 葡 葡萄 薇+ 薯E 蟹 血 行卡付 裤E 裹 规
视 订单E 记录E 评价E 详情 详情E 说, 请 请码 谈 谢谢E 货号 货源E 贴E 赔E 赖床 赖着 趣E 跳 踢 转发到
过了 这个比 进群改 迟 送 选 递E 邀请码 那 那个 那款 醋 醺 里的码 锅 镜 长私 间E 闸 闸蟹 队 阿姨 除
靠 面交E 音E 顺丰 须 领E 饭E 香 鲜E 鸭 鹅牌 鹅牌E 鹅面 鹅面包 麻E 鼠
    """,
    -6: """
1直 1罐E 1起 N,这 Nbags Nboxes N包E N小 N月 N李E N点 N盒E N码E N箱 N袋E N送 SN点 Sadd Scheap
ScheapE Sextra Sf+ Sgot Shappy Sless Smessage Sn Snever_pay Sorder Sput Sput_me Sqq农 Sso Svc Sv脸
Swhich Swithout S业 S业主 S你发 S减N S几 S分享 S加v S加急 S发票 S味 S咨 S咨询 S唯1 S地 S外 S对 S尿
S帮我 S影 S微商 S心 S成本 S我找 S我都 S扫 S扫N S找我 S拼 S拿货 S支付 S晚 S有坏 S有货 S有问 S朋
S朋友 S特 S玉 S看评 S禁 S禁止 S福利 S私廚 S私立 S第 S签 S订单 S赖皮 S走平 S这个 S问 S隐私 X果
again againE already alreadyE another back bags boss boxes buildingN cE call_me_when cardE coupon
doesn doesn_t doneE f+ filter happy here in_lineE iphone ji job join_my_team list listE me+ me_if
me_when_you my_card my_team never_pay never_pay_outside now order phone pick pick_up
pintier_example put put_me qq农 qq农场 qq糖 saw says team the_group transfer_my vc waiting wang
weiN what_s_the when_you which with_wechat 下来 下棋 下棋E 不得E 不要 业主 丢了 两 个位 个位E 之
乐E 也加 了,找 了NE 事 事E 云 他E 付款 以E 价NE 会E 住E 作 佣金 佳 佳佳 保存E 保障 保障E 信N钱
信哥 信好 假E 偶 像我 像我同 元 冻 利 别 别信E 别的平 券E 剂 前台 力E 加下我 加盟 加购E 务 勿私
勿私下 包有 医 十1 十1E 单号E 单有 单里 卖E 卖NE 卷E 压 去看 参加 双 发到微 发微 发票 发货 变 叠加
叫我 可 可以E 号后 号后N 号私 同款E 名是 咋 哪E 唯1 嘉薇E 嘴 图发 图发我 图给你 在哪E 地E 地方见
坏的 垫 墙 墙E 壁老 壁老王 士 头 头E 夹E 好可 妈+ 姐E 姓 存E 室E 家E 寸 寸E 封E 小美E 少E 就能 工
工厂 帮我加 干E 平E 床E 座 座N 廚 开链 开链接 引 录 录E 微信好 微商 微小 微甜 快递 念 总 感 我1个
我下 我了 我同 我同学 我家 我打电 我来 房号 所 手机 才 扣子 扣款 扫N 扫N维 找N 找NE 把 把E 投 押
押金 拼E 指 接送 提E 提现 搜搜 搜搜的 搜的 支付E 收银 放心E 整 斤E 新 方便 方见 早 时间E 星期 是这
显示 月 有N 有个 有坏 有坏的 有点 有特 有特价 机号后 李E 桌E 梯 棋 棋E 楼号E 止私 止私下 步 没E
法E 测 消 温 游 滤芯 滤芯E 火 然 片N 物业 率 环 珠 班E 用E 登 的1 的平 的平台 的打1 的报 的那 皮
盘E 直接送 看评 眼 码看 码进小 禁止私 私信看 私廚 私立 笑E 管 素 线上 给你E 给平 给平台 编号L 网页
群N维 群太 群聊E 群里我 老师 肉E 能找 芯E 花N 葱 要转 要转账 规E 觉得 让你 议 记录 试E 请勿私 诺
谱 谱E 豆E 财 账号E 账的E 货E 费N 赖皮 身 输 辛 运E 这个价 远 退我 退款到 送货 递 那边更 都在 酱
酸E 里我 问题 阳 隐私 隔壁老 障E 雨E 顺 颗E 馆 鱼鳞 鳞
    """,
    -7: """
,你 ,没 1打 1打E 1罐 N件 N天 N瓶 N盒 N袋 N钱 SN元 Sb+ Scall_me Scancel Scash Scheaper_than SdealE
Sdirect Sdirectly Sgood Sk SlineN Snever Sok Sq弹 Sthanks Sthe_app Sv+ Sv_neck Svivian Swifi S上面
S主页 S也 S他 S代理 S低 S再 S分 S加上 S取 S团长 S图1 S威化 S工厂 S惊 S惊喜 S我有 S我要 S把 S提 S新
S来我 S水 S渠 S渠道 S漏 S特价 S私厨 S私密 S秒 S秒杀 S稍微 S税 S税号 S群 S葡 S葡萄 S订 S请勿 S蹲
S过 S进群 S送 apple badE boxesE building cancel example_t expired forN get itE k line_is locker
l码 me+1 me_to missingE never ok orderL out pay_with pintier_example_t receipt school supported
supportedE the_line time vxNE 上很 中E 主页面 买N 乱 人加 今天 仔 令E 以吗团 信了 信头 信头像
信好友 信扫 信步 信步数 信看 信转账 做 停 入E 全 具 减 刀 分享 刚加 到 办E 加上我 加两 加价E
加微辣 加油 加购 博热 博热搜 卡吗 卡吗E 卷 原 厨 叠 口令E 号私信 同学 同学E 名单E 吐 吐司 吗 吗团
吗团长 咸 哥E 哪里 商品 喝 嘛E 图1 图E 块E 型号 城 大家别 天E 太多E 夫 失败 失败E 套 套E 官方旗
家别 家猫 小薇 屏 广 微信头 微信扫 微信步 微博热 微糖 微糖E 微辣E 忙 息 想 意 我NE 我联 我联系
我问 打1 打1E 打不开 打电 打电话 扣了 批号L 折 报名E 持 换了 接发 接龙E 播 支持 收到 收款方 放心
放门 斤 方便E 方旗 方旗舰 是NE 晚上 最 来 果E 样 样E 桌 桶 款NE 步数 汤 油E 源E 滤 灯 点给 热搜 牌
牌E 狗 生人 用 的店 的是 睡 破 硬 票E 禁止 私下付 私厨 私密 税 窗户 等我E 签收 纳 纸 纸E 纸巾
线下便 绑 给邻 给邻居 缺 网E 置 美E 群主E 聊聊 菜E 萌 萌E 蛋E 行卡吗 补 被骗 要 要E 要的扣 评E
评价 诈 说不 请勿 课E 谢E 负 败E 贴 走私 蹲 车E 转我银 达 退E 通知E 邀 邀请 邻 配送 采 里说不 销
防 陌生 陌生人 院E 障 露 鞋 颗 额E 马 验 高 龙 龙E
    """,
    -8: """
,不要 ,有 N包 N段E N码 N这 Sa+ Scount_me Sd+ Sdiscount Sgreat Show Sim Sline_up Spaid SpriceE Svip
Sv字 S下单 S亲 S付 S付给 S加N S单号 S发 S名 S图片 S多 S底 S底价 S开 S微微 S扫1 S批发 S报 S接龙
S果园 S淘宝 S留 S私人 S线上 S给 S薇薇 S走私 S跟 S转 S转发 S转角 S面 add_me_for are at_the bad
count_me d+ flight good group_buyE hans how jaxon late lineNE line_up m missing model nowE of okE
oneE qq星 so spot support thanks the v_neck v字 who wifi with won won_t wxN 上来 下我 个优 个优惠
丰 久 京东 人E 付E 付款码 付的 价格N 位E 你发 便E 信了, 信你 信支 信支付 假 儿 克 全联 公告 冒 凉
到账 力 加微量 加急 动 勿 包裹E 午 又 友加 反 取货 台买, 后面加 吵 呀 商 喊 嘉薇 器 在E 壳 外卖
多久 够 奖E 好E 姐+ 姿 威+ 学E 孩 室 就有 就有E 巾 应 弹 微信了 微信支 微微 微量 快E 怎么 我1 我1E
我给 我都 截图发 扣NE 护E 报码 挺 搜小程 摊 收E 是小 晒 晚 服 来E 来了 林E 案E 楼号 款方 段E 汁E
池 没有 洗 满 烦 爸 用支 用支付 电报码 电池 的 盆 盐E 盟 相信 看下E 看看E 短信 稍微 税号A 站E 第1E
等E 答 给我E 给我妈 群里说 考 耳 聊天 脸 色E 草莓 薇姿 裹E 要加 试 误E 调 败 账E 超市 转给 转角
边E 过来 通E 速 酒 里说 链接发 问下 院 难 面包 题 食 餐E 麻 黑
    """,
    -9: """
,我在 1份 N段 Scount Se Sf Sme Son Spickup Srefund Ssave SvxN Swho S上 S今 S价 S内 S加价 S加入 S原
S名额 S型 S型号 S成 S房 S房号 S手续 S打N S拉我 S有 S稍 S粉 S给我 S老 S路 a+ at code count courier
done down failed failedE gate group_buy in_line lineN my_group_buy n neck one order_number q弹
thatE the_courier today todayE two update was wechat_pay xl 上次 举 他 们E 你看 便说 信扫1 值 入群
写E 冰E 刀E 列 功E 包 化 单,不 单E 南 名单 名额转 吧E 听 告E 品 品E 啥E 嘉 团长E 夹 妈 威化 子
客服E 家 密码 小E 尾 居 床 开E 待 怎 情页 成功E 我在 截图给 扣1 批号 播E 放 方便说 日 是E 服E 期E
本E 机E 板E 标E 次 止 毛 汁 漏 炉 版E 猫E 甜 甜E 的价 盐 看不 确 禁 站 等我 米 糖E 群友 腐 草 表
衫 装E 觉 认 详情页 说,私 账单 质 贵E 费E 路E 载 辣E 通 通过E 配 里E 链接转 错E 降 页面 额转 鸡
    """,
    -10: """
P我 Sgroup Sv领 S举 S举报 S代 S到 S加1 S嗯 S小群 S帮 S微 S更 S更便 S最 S果 S统计 S见面 S请 S返 a
cheaper_than great pack packE people pleaseE refund than vivian w号 your_unit 举报 之前 了我 什
什么 件 位 修 充 冷 别买 到E 加入 名额 员 售后E 啊E 嗯 嘛 回 失 奶 姆 姐 尺 带 干 影 情E 慢E 成功
我+ 或 截 护 拉我 排 推荐 支 教 数E 文 时间 是 显 条 枕 柜 标 气 流 海 点E 烤 班 电话联 病 百 看了
短信E 私聊我 税号 笑 等 细 统计 维维 编号 罐E 群里 荐 见面 记 话联 话联系 说 谢谢 赞E 这价 通知
道E 邻居 集 雨 饼
    """,
    -11: """
,都 N斤 N斤E N栋 SN折 St恤 S买 S减 S口令 S后 S好 S客 S已 S懂E S收 S直接 S福 S统 S领 b+ it laterE
lol lolE qq妈 t恤 vxN 不要私 京 别信 券 加我N 单号L 卖N 卡E 去 去E 台E 吃E 同款 哈 哈哈E 地 地址
定 对 小区 小威 州 心E 快 恤 报E 抱 挂号 挂号E 换 机 水E 活 活动 瓶E 稍 罐 薄 藏E 衣 西 要私
要私下 警 误 读 豆 费 起 超 酸 门E 雪 餐 骗子
    """,
    -12: """
1个 Sapp Sv S下 S付款 S价格 S优 S优惠 S你 S别 S加 S团 S老闆 S那 c example_tA is me_when q_abc tA
that v+N v脸 不到 东 为 么 么E 了 亲 件E 体 加我微 包E 十NE 历 后E 售后 啥 大E 天 太 奶E 安 微波
微辣 心 慢 我+1 打不 效 时 栋 核E 模 油 波 点 爱 片E 猫 白 私下转 箱E 肉 茶 莓 行E 让我 话E 语 课
路 转发 还是 都 错 长E 阿 领导 鱼E
    """,
    -13: """
Sb Sprice S别私 S有人 S直 S群主 S自私 e later more or up v形 也 何 冰 加NE 加上 取 号NE 号码 吃 告
呢 哈哈 坏 字E 实 店E 急 我们 手E 款E 比 物 现在 看下 着E 自私 自私E 走E 重 饭
    """,
    -14: """
S平 S微信 S现 S这 my_order paid pickup room tomorrow v姐 whatsapp_group 不 乐 公 发给 只 味 子E 导
师 帮我 情 我妈 房 盘 编 袋E 装 还 量 钱E 问 面E 风
    """,
    -15: """
N号 S平台 S批 S看图 not too 了N 保 刚 别私下 加我1 市 形 拿E 有人 期 查 死 版 牛 玩 盒 真 示 花 蛋
谢 门
    """,
    -16: """
N个E S信 S比 for_me for_meE unit when 上E 上线 书E 再 功 加N 口E 叫 哦 如 学 杯 生 盒E 糖 袋 运
    """,
    -17: """
hereE please size 个E 吧 和 哪 团E 已 您 改 无 核 瓶 薇薇
    """,
    -18: """
S在 S找 份E 会 别私 呢E 啊 差 提 热 票 让 过E
    """,
    -19: """
Sa S便 S便宜 v领 人 型 好 帮 很 楼 看看 私下交 群主 菜 计 车 辣 退
    """,
    -20: """
加1E 订单 额
    """,
    -21: """
分 骗
    """,
    -22: """
S我 单号
    """,
    -23: """
份 吗E
    """,
    -24: """
S谁
    """,
    -25: """
了E 没
    """,
    -26: """
谁
    """,
    -27: """
的E
    """,
}  # fmt: skip
"""Runs as `learned_hints.runs_of` gives them, by what they weigh, in tenths."""
