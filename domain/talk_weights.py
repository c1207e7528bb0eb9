"""What neighbours say, and weighs against it.

From 29,742 lines of the corpora and 19,995 from elsewhere (sha256 ba6b2d70af34855c…;
docs/decisions/0019-solicitation-by-rules.md).

Made by `tests/support/hint_learner.py`, not by hand.
"""

from collections.abc import Mapping
from typing import Final

WRITTEN: Final[Mapping[int, str]] = {
    -1: """
Sjoin S发个 S猪 找我拿 跟团""",
    -2: """
+N位 1手 S团长 S尾 S招聘 S拼多 S评论 commission t_scan the_linkE this you_can_pay 以不E 价的 便宜,
几个 加wE 务 司E 和N 品主 品主页 商品主 多多E 多少钱 威信E 宜, 少钱 招聘 服务 状 电话发 的货 聘
葱E 要NE 话发 边E 进价E 进小 银行""",
    -3: """
+1单 +X领 +两 ,m ,都在 1共N 1圈 1瓶E 1趟E 1颗 N,这 NforN Nmin NminE N万 N万E N个人 N份E N克 N克E
N减 N减N N块E N室E N手 N白 N薇 N薇薇 S+两 S1会 SN室 SaN Sab SabE Sbeware Sbeware_of Sbio_yogurt
Sbrb SbrbE Scontact_me Sdirectly_from Sflight Sflight_on Sgood_deal Sgreat_deal Shalf Skids
Slocker SmildE Snp SnpE Somg SomgE Sone SpayN Spay_with Splease_don Spromo Sqq飞 Sq版 Srecipe
SrecipeE Ssml Ssomeone_asked Sthx SthxE Sty StyE SvcE Svs SvsE Sxxl SxxlE S下班 S中通 S临 S临期
S为什 S代签 S低价 S免运 S减1 S别的 S加单 S加宽 S加油 S加班 S加码 S加醋 S半打 S发微 S另 S喂 S在平
S地址 S备注 S威尼 S密封 S小 S差价 S建议 S待 S微小 S微波 S微辣 S微麻 S我用 S打M S扣扣 S扣肉 S扫脸
S把 S把链 S抖音 S报名 S换头 S换平 S推荐 S撤 S比淘 S求链 S没 S海报 S满 S滴答 S滴露 S点 S直播 S系统
S编号 S群 S群友 S虚 S虚拟 S谁私 S超市 S辛 S辛苦 S过年 S问 S飞书 X瓶 X瓶E X领 X领E aNE ab abE after
app_crashed app_crashedE appleN asked asked_me asked_me_to atNE at_building at_buildingN backE
bagsE beware beware_of bio_yogurt brb brbE by by_wechatE can can_pay card_declined card_declinedE
changedE cheapE cheaper_than_costco check_my_order cilantro cilantroE closedE codeE costcoE
couponE courierE crashed crashedE credit credit_card credit_cardE dE diedE directly_from_the don
don_t ends find_me_at fishE flight_on good_deal great_deal great_dealE if_late if_late, inE is_at
it_outside it_s_cheaper it_with jaxonE k+N late, leave_it_outside line_pay付 link_expired
link_expiredE m+1 m+N me_if_late me_to_pay me_your message mildE min minE money_to_strangers moreE
muchE my_group new next np npE number_changedE nuts nutsE off_today off_todayE old omg omgE
on_tiktok one_for_me orderLE paid_by_wechat payN pay付 pay付款 phone_diedE phone_number_changed
please_don please_don_t qq飞 qq飞车 q版 received receivedE recipe recipeE s_cheaper shows
signal_is_bad sml someone_asked someone_asked_me spam spicyE strangers strangersE than_costco
than_costcoE the_courierE the_group thx thxE to_strangers to_strangersE two_more ty tyE vcE vs vsE
v领N wantNE w款 xxlE yogurt 下,我 下便 下便宜 下单那 下团 下拉 下私 下私信 下载 不1 不1样 不清E
不能再 不要随 不走高 不错E 东便 丢 两份 两箱 个名字 个好评 个按钮 个是 中午 中奖E 中通 丰脐 丰脐橙
为什 为什么 主动 么弄 么弄E 也加 书攻 书攻略 了下 了吗 了吗E 了打给 京东便 人NE 今 介入 介入E
付宝付 付宝扫 付款了 付款请 付的E 付链 付链接 代付链 代拿 代拿E 代签 以用 企鹅杯 企鹅爸 企鹅牌
企鹅饼 位NE 你家 便利 便利店 信丰 信丰脐 信付了 信付的 信你E 信名是 信息E 信登录 像E 兔 共N 内部E
内部结 写信E 冰袋 划算 利店 别的群 到了E 到了给 到账N 制E 制口 制口令 剪 剪刀 加w款 加两E 加个备
加宽 加宽E 加房 加房号 加热E 加班E 加码 加醋 加醋E 化E 医院E 十 单那 厂E 参团E 友代 友代付 友圈发
友圈晒 发E 发N维 发货 口打 可以用 台上 台介 台介入 台发 台有 台这 台这次 号不 号是啥 号转 后来
吗团 吗团长 吴 哦E 喂 喜欢 器E 团购N 团长给 圈发 圈晒 在群 地址了 址了 址了E 堂 备注E 复 复制口 多
多便 多便宜 夜 大份E 头N 女 女儿 好q 好qE 好的 姿E 威尼 威尼斯 娅E 婶E 官网E 宜,别 宝付 宝到账
宝卖 宝卖N 宝同 宝同款 宝扫 家吗 家吗E 宽E 密封 小时 尺寸 尺寸E 尼斯 局E 工E 工厂E 平台介 平台发
平台有 平台这 应该 店名E 开玩 开玩笑 微便 微便宜 微商城 微酸E 微麻 微麻E 怎么弄 意思 我女 我女儿
我干嘛 我玩 我玩E 我现 我的页 房号N 手办 手办E 手机 手机没 手那 手那个 打M 打不通 打车E 扣子E
扣肉E 扫不出 扫码枪 扫脸 找E 找我玩 找我领 把链 把链接 抖音团 折 报挂 报挂号 拆 换头 换头像 换平
换平台 掉了1 排第 排队E 推 收了 收藏 攻 攻略 政 旅 明天 昕 星E 是啥 晒E 有保 有保障 有几个 有吗E
有立 有立减 本人签 机没 机餐 机餐E 权 李E 条E 条码L 来1下 枪 枪E 柠 柠檬 梯里 检 檬 款请走 止私
止私下 比淘 比淘宝 求链 求链接 泡E 淘宝便 淘宝卖 淘宝同 滴答 滴答E 滴露 滴露E 烂 烦E 烧E 热吗
热吗E 照片发 爆款 爬 爸E 爸爸E 牛奶E 物业E 玩笑 玩笑E 现货E 现金找 现金流 球 电报挂 电梯里 电话号
白E 的+ 的事 的事E 的会 的单E 的码就 的红包 的群N 的页 的页面 看下私 看到的 看微 看见 知E 矩E 码就
码扫不 码枪 码枪E 码登记 禁止私 私信发 私信团 积分E 稍微便 空间E 立减E 等你 答E 箱子E 籽 糊E
红书攻 红烧 红的 红薯 红薯N 组 绕1圈 给人 给人E 给的 维X 维X瓶 维维进 维进 维进群 置頂 群太多
群里的 能用吗 脏 脐 脐橙 色 芝 芝士 芝士E 茶味 药 薇发红 薇姿E 薇薇E 薇薇发 要N, 要的+ 要随 要随便
规矩E 解 譜 譜E 订制 订单里 设置 话号 话号码 话听 询客 询客服 语音E 说好E 请假 请假E 谁私 货到了
货码 质 贴 赖着 走高 走高速 起拼E 趟 趟E 转发E 过期 近 还要 这里便 进小区 进群了 退了我 道N 邮
部结 部结构 都加 都说好 里付 里打 金找 金流 金流E 钱,都 钱退 长看下 长给 闲鱼卖 露E 面加房 音团
音团购 頂 领NE 领货 颜色E 飞书 飞机上 飞机餐 食譜 食譜E 饼干E 马上 高速E 鱼卖 鹅杯 鹅爸 鹅爸爸
鹅牌 鹅牌E 鹅饼 鹅饼干""",
    -4: """
+1打 +N组 ,N栋 ,scam ,scamE ,不要 ,你的 ,咱 ,回 ,在 ,多 ,好 ,放 ,有 ,没 ,私聊 ,群 ,说 1个人 1件E
1倍 1共 1单E 1张 1把 1把E 1点吗 1盒E M号 M号E NN元 NN李 Nbags NboxesE N件E N份 N单 N名 N块钱 N室
N手E N星 N瓶E N电话 N盒E N组 N组E N那 N那个 S1共 SM号 SNfor SN抽 SN斤 SN码 SN送 SaE Sair Sapt
Sbest Scall_the Scan_you ScancelE Scash_back ScheapE Scheck_your SddE Sdetails Sdirect Se+ Sfish
Sgood_price Sgroup_price Show_to Si_paid Si_want Sid_like Sit Sit_s Sjoin_the Sjoin_us Sleave_it
Sline Sline_is Smild Smy_group Sn+ SorderL Soutside_is Sprivate Sprofile_picture Sq Sqq妈 Sqq弹
Srefund_to Sreported Ssame Sswitch Stelegram_road SthanksE Stoo Susb Svitamin SvitaminX Svr Svx系
Sv形 Swhat_a Swhat_time SwxN S两 S举报 S人 S从 S代购 S位 S体 S佳 S信赖 S免 S免单 S全 S写 S写信
S加厚 S加拿 S加点 S加肉 S加薪 S十 S十1 S卖 S发朋 S司机 S名单 S名额 S后N S味道 S哪 S商家 S嗯嗯
S在线 S备 S多少 S太 S好便 S好的 S实 S小威 S小薇 S已加 S微冻 S微熟 S微甜 S微酸 S微醺 S快递 S急
S我来 S我没 S扣 S扣1 S抢 S报价 S拿 S接 S搜1 S搜索 S改 S明 S显 S晚上 S暗 S暗号 S月 S本 S条码 S来信
S比上 S爬 S爱 S狗 S现价 S班 S省N S看到 S看商 S看置 S看货 S第1 S第N S等等 S粉+ S系 S紫 S紫薇 S纸巾
S线 S绕1 S给我 S给现 S维修 S编 S群昵 S耍 S耍赖 S耙 S胃 S蔚来 S要不 S规 S规格 S让我 S诚信 S谁在 S谢
S谢谢 S赖着 S走 S走了 S超 S转单 S转弯 S转给 S返现 S还有 S还能 S进价 S连衣 S退我 S邀 S邀请 S重 S银
S银行 S陌生 S飞机 S马 S验 S验证 S高 S鸡 S黑 X加 X盒 a+N a_deal a_dealE above aboveE air app下
app下单 arrived arrivedE atN: at_pickup b+N bagE be be_there buildingNE by_wechat b座 b座N
can_i_transfer can_you cardE case cash_back changed cheaper_now cheaper_nowE check_your click
contact_supportE costco customer_serviceE day dayE dead deadE did did_i doneE e+ eggs eggsE ever
everE fair forN formula fresh freshE from_the group_loves group_loves_this group_price hansE
how_to i_ll_take i_paid i_transfer i_want i_wantN id_like inNE in_appE in_the invoice iphoneN
is_bad is_locked is_lockedE join_the join_us kid largeE lbs leave_it like line群太 ll_take loading
loadingE locked lockedE longE loves loves_this lu market me+ me_the messageE messaged mild milk
milkE mom my_mom my_whatsapp_group n+ no_feesE not_loading not_loadingE not_supported
not_supportedE number_changed on_insta on_the_platform orderE outage outageE outside_is paid_by
pay pay_through pay_through_the pay_works pay_worksE promo qrE q弹E refund_to reported road roadN
roadNE serviceE signal_is small sour store storeE sugar switch take_alipay take_alipayE teamE
telegram_down telegram_road telegram_roadN than_the thanksE the_gate the_gateE the_link the_list
the_listE the_order through_the through_the_app to_another to_the transfer_to_another twice twiceE
twoE usb vitamin vitaminX vr vx系 vx系列 v型E v姐E v字E v字领 v脸E wantN wechat_payE what_a
what_a_deal what_time whatsapp_group_loves whatsapp_is_down working xxl 万E 上价 上价格 上便
上便宜 上我 上次便 上这 上这个 下我E 下来E 下班 不上E 不会主 不保 不得E 不管 不管E 不通E 不错 东西
两个 个价 个位E 个卖 个按 个蛋 个鸡 个鸡腿 临 临期 丸E 主加 主动加 主页第 久E 么进 也可 也可以
也来 书 书同款 书里 买N送 了1个 了NN 了个微 了你 了吧E 了我E 了没E 交易出 交易被 产地 享给 人N
人住 人订 人订制 付吗 付吗E 付宝和 付款 付款吗 付现取 代付E 以后都 们的 们群 价购 价购E 会主
会主动 会员号 会议 伪 但 体E 你懂E 你留N 你的v 你的微 你看看 你进来 信公 信公众 信哥 信回1 信团
信团长 信封E 信息 信没 信登 信赖 信赖E 信运 信运动 信里打 倒计 倒计时 偏 偏小 像是我 儿园 充团
先生E 克E 免费E 公司 共 关注E 具 再加 再加1 冒充 冒充团 写信 减1 减1E 几点 出厂 出示 分享给 划算,
刚加 利 利E 别扫E 别的平 别通 别通过 到付款 到账E 制链 制链接 剂 剂E 前 功能E 加上E 加不 加个蛋
加个鸡 加价购 加你微 加单E 加厚 加微信 加我那 加拿 加拿大 加点 加肉 加肉E 加腸 加薪 加过 动主
动主页 动加 励 包啦 包啦E 包邮E 医院 单,不 单有 单独称 卖N, 占线 占线E 卫星图 印E 压岁 厚 友1
友1起 反诈 发到 发到微 发我1 发私信 发过 受 台上价 台不管 台的货 号X 号XE 号的 号码牌 司机打 同城
同款E 名墙 后都 吵E 员E 员号 员号L 周NE 咸鱼E 品便 品便宜 售 啦E 喜 嗯嗯 嘉薇E 回1 回1下 团主E
团长, 团长发 团长看 围 图N那 图上写 图发我 图片N 在哪里 在微 在微信 在群里 圾 坏了 块N 块钱E 垃
垃圾 埋 埋E 基 声 复E 复制链 多久E 多大 多少P 多的不 大才 大闸 大闸蟹 天的 太多E 失效 失效E 夹E
奖励 好便 好便宜 好友1 姐加 姓 委 威E 威武 威武E 子上E 子加 子的 字领 字领E 宅 安全 安全E 宝上
宝和 宝和微 宝宝E 客服不 客服电 家发 家直接 寄 小份 小朋 小朋友 小票上 小米 小群体 少P 少P我 少了
尖 尖E 就是我 尾号N 尾款 屏 屏E 岁 己去 已加 已经 巾E 常E 幸 幼 幼儿 幼儿园 广告E 序下 序下单 序里
应E 店里 座 廊 开链 开链接 异常E 式E 弯 弯E 当E 录 影E 往 微信公 微信登 微信运 微冻 微冻E 微波E
微熟 微甜E 微笑E 微酸 心怡 快手E 快点 怎么进 怡 性 惠 慕 懂E 我1张 我N份 我了E 我到 我加1 我去
我发你 我发的 我吗 我吗E 我就是 我打电 我打给 我拼 我收 我收款 我未 我未E 我没 我老公 我老婆 截图
截图E 户名 所有 手指 手机壳 手游 手游E 才能 扔 扣个 扣个1 扣手 扣手指 扣扣手 扣款E 扣群主 扣肉
扫不 扫码取 找我下 把我加 报名 抬 抬头 押金N 拍照 拟 拟号 拿,我 按保 按保存 按钮 换个群 换了 掉了
接呗 接呗E 接拍 接拿走 接转我 提现到 提货 提醒 搜不 搜不到 播间卖 收到E 放E 放心 敏 敏E 旁 旁边
日E 日期E 旧群 时间E 易出 易被 易被骗 星图 春 晒图E 暗号E 最 月E 有1 有写 有写E 有几 有吗 有图
有意思 有日 有日期 有问题 有风 有风险 服不 服不会 服电 服电话 机上E 机壳 机打 机杯 机杯面 机票 来E
来了, 来信 来信E 来拿 杯面 极 构 枕E 架E 校 格表E 梨 椰 椰果 椰果E 橙 款吗 款吗E 款完 款完成 款码E
武E 歪 比上次 水 池E 没接 波E 注意 注销 洋 活动主 消 涨价E 淘宝上 游E 漏了 漏了我 潮 烧 熟 爱你
爱你E 爸爸 片看看 独称 独称E 玩E 玩具 现付现 现到 现取 现取E 瑕疵E 瑞 生人 生人加 用吗 电影 电影E
电池E 电话占 电话吧 电话多 电话就 电话费 留N 留电 留电话 疵E 疼 的v 的可 的同 的吗E 的哈 的平
的平台 的是我 的红 的鞋 盟E 直接去 直接拍 省N 看商 看商品 看微信 看清 看置 看置顶 着 知道E 码取
码放 码放大 码是多 码牌 码登 码领红 碗E 票上 福 私下付 私人E 私人订 私聊功 私讯团 积 积分 称重
程序下 程序里 穿 笑死 笑死E 筷 签名墙 签字 简介E 箱 粉+ 精 糕 系v 系列 系团 系团长 系电 系电话 紫
紫薇 红书搜 红包啦 线下自 组E 绑定 结构 绕1 给你看 给我个 给我未 统 维码放 维达 缴 缴费 缴费E 群了
群体 群体E 群有红 群里留 老婆 老陈E 耍 耍赖 聊功 聊功能 聊我1 联系v 联系团 联系电 肉1 肠E 胃 腿
膜E 自己去 自提E 般E 芯E 菜谱 营E 蔚来 薇+N 薇加 薇姐 薯 薯N 虚 虚拟 虚拟号 行卡付 衣裙 补给
补给我 被骗E 裙摆 要在群 要多 要看 见过 见过E 见面说 规格 视频E 计时 计时E 订单L 订单号 让转
让转账 讯团 讯团主 许 设 证码E 诚信 话占 话占线 话吧 话多 话多少 话费E 详情 说好 请码 读书里 谁E
购买 贴E 贵1 赖床E 赠 赠品 走廊 走快 走顺 走顺丰 起付 足 跑 踩雷 踩雷E 转1下 转单 转发到 转弯
转弯E 转我银 边有 过年 过敏E 过电 运动 返图 返图E 返现E 这边有 进不去 进店E 进来了 连衣 连衣裙 通L
通LE 速E 邀请码 那单里 那家 邮E 部E 都不 都说 酸奶 里我E 里打开 里留电 里看 量E 金找N 针 钮 链接呗
链接进 锁E 镜 长, 长发 长按保 长看 门口 间卖 间卖N 闸蟹 闹 陌生人 降E 降价 限额E 随便 需要E 面加楼
面等你 音乐E 页第 顶E 领1 频E 颜色 风险 飞机杯 飞机票 飞车 食E 饼E 饼干 馆E 高E 高速 鱼N条 鱼丸
鸡腿E 鸡蛋 鸭""",
    -5: """
+1for ,下 ,就是 ,我不 ,我给 ,我要 ,没有 ,点 ,点链 ,都 1for 1for_me 1倍E 1参 1瓶 1箱E 1起 Nboxes
Npm N个 N座 N抽 N抽E N星E N条 N点我 N电 N盒 N码E N群 SN块 SN开 SN月 SN栋 SappE Schange Scheap_and
Scontact_support Scontact_the Sdeal Sdo Sfacebook Shello Sinvite Sl Sline_pay Slink Smedium
Smy_card Sok Son_my Sonline Spay_before Spickup Splease Sqq农 Sqq星 Sqq糖 Sqq鱼 Sqr Sroom Ssaw
Sshop Sskip Sthank Sthank_you Stwo Sv口 Swithout Swrong Sw号 Sxl S上面 S举 S了 S了解 S你有 S依
S依赖 S停 S出厂 S到了 S加两 S加十 S加多 S加湿 S十N S千 S厂家 S取 S口 S同款 S售后 S喊 S大 S奶茶 S安
S小票 S工资 S差 S帮我 S影 S微凉 S微咸 S微焦 S微笑 S惊 S惊喜 S成本 S我微 S我转 S所 S扫 S扫墓 S扫头
S扫描 S找团 S把我 S抵 S押 S押金 S抽成 S拼成 S搜 S早 S有问 S未付 S条 S来E S来我 S来找 S柜 S欣 S正
S汇率 S滴 S现在 S相 S看价 S维 S能 S草 S草莓 S薇姿 S薇诺 S行E S订 S评价 S请加 S请大 S账 S走廊 S跟团
S转1 S这个 S选 S邮 S邻居 S链 S链接 S顺 S预 S骑 S骑手 S麻 an atN点 b+1 bE bag before boss call_the
called cancelE cheap_and closed contact_support contact_the customer customer_service d+N
declinedE delivery dm_d don_t_click drops extra f+N freeE gateE hello is_broken is_brokenE is_down
is_downE it_on job join_my_team kids last lb leaderE leftE line_pay list listE l码E me+1 me_at_the
medium meeting more_people my_cart my_cartE my_email my_phone_is my_seat my_seat_to my_team my_way
my_wayE no noisy noisyE on_my_way one online open order_numberE orders ordersE parking pay_before
pay_in pay_with peopleE phone_is price_drops qq农 qq农场 qq弹 qq鱼 refundE scamE seat seat_to sent
shelf shelfE shippingE skip_the_line tAE t_click text_me_when than_last thank thank_you
the_receipt threeE tonight tonightE tooE transfer_my_seat updated updatedE uses v+ v口 v口E v型
v姐拿 v形枕 wayE weak weak_here weak_hereE wechat_group_is wechat_is worksE wrong w码E xlE 上下单
上写 下周 下自 下自提 不会私 不信 不出 不出去 不加 不去 不对 不对E 不行 不要 不转 业主群 个位 个头
个平 主群 么搜E 也是 了NE 了两 了团 了团长 了打 了给 了要 交易不 交钱 人私聊 仓 仓E 他E 付了N
付宝还 代E 代付 以现 以现金 们只 价E 价多 价多少 价是 价是多 企鹅E 众号推 优惠券 会加 会加微 会私
低价E 余 你了团 你给 你给我 例 依 依赖 依赖E 保障E 信任 信名 信好 信好友 信小 信扫 信扫码 信私下
信群E 信读 信读书 信转账 修E 倍E 候 做E 健 傅 像框 像框E 充电 先E 先生 入群申 入群聊 全E 具E 再买
再买E 净 凉E 减E 分E 别信E 别私聊 到了打 到红 到红包 前台 加价 加价E 加入群 加多 加大E 加微波 加楼
加楼号 加湿 加班 加盐 加葱 加载 动E 包雨 北 匙 匙E 区 区找 区找我 医 半E 半打 半打E 单,别 卡付
卫生 卷E 厂家E 去看 参加E 友拼 双E 受E 叠加 口味E 口见E 另外1 叫我E 可以现 台上下 台交 台交易 台付
台价E 台外卖 台比 台规定 号E 号M 号推 号码E 司机 名E 名收 名片夹 呀E 味道 咸E 哈哈哈 哪里 啰 喇
喊我E 喝E 嗯E 回头给 回我 回我E 回来 团里便 团长私 园E 围裙E 图好看 图标 图给 图选 在家E 在订
在订单 在这买 场E 城E 墓 墓E 士忌 士忌E 外1 外卖E 外面等 大份 头像框 头给你 奖 好友拼 妈+ 妙 妙E
姐+1 姐拿 威士 威士忌 娜 季 宝E 宝付款 宝还 宝还是 客户E 家 家E 家猫 家电话 密E 小威E 小心 小票
尺码 差E 差价 师傅 帮我加 干E 平台交 平台付 平台比 店同 店同价 座NE 延 建个 张N 强 形枕 微信任
微信名 微信好 微信小 微信扫 微信读 微凉 微凉E 微咸 微咸E 微妙 微妙E 微小 微店E 微波炉 微焦 微笑 必
忌 忌E 快些 快递E 念 念E 怎么搜 急E 情页E 惠券 惠券E 想买 想要E 意E 成E 成了 我1罐 我下 我不收
我了 我了, 我付款 我们只 我妈E 我家E 我家N 我微信 我打 我是N 我来E 我的订 我看 我私信 我要 我转你
我问下 房E 打NE 打个电 打开链 打我家 打我电 打给你 扣1 扣1E 扣1参 扫墓 扫墓E 扫描 批E 找不 找不到
找你 把我 抖音E 报码E 拼成了 拿大 接E 接去 接发货 接在 接转给 接进 推E 提现 提现E 播 支 收款到
放门口 效E 数第 数第1 料说 新鲜E 施 施工 施工E 日期 早E 时E 时候 易不 昨天的 是你 昵称E 晚点 更贵
更贵E 有空 有红 有红包 有虫 有虫E 未付 未付款 李姐 条码 来 来1 来的 杯E 板 枚 枚E 果汁 果汁E 枣 架
柜E 栋NE 树 树E 样 框 框E 桶E 梅 款到账 步数第 武 死E 每人 比上 求 求加1 汇率 汇率E 江 沙拉 没回我
没收 没有微 法 法E 波炉 浴 消息 涨价 淘宝N 清E 湿E 炉E 点上 点半 点给 烛 焦 熟E 燒 爆 爱E 片N张
片夹 牙 珍 珍珠 珠 理 用 用的 略 略E 疫 疫苗 登录 白+ 的举 的卡 的吗 的呢 的呢E 的钱 皮E 直发
直发E 直播E 看图选 看我发 看有 看相册 看链 看链接 真便 真便宜 眼E 短信 码M 码ME 码N 码不 码看视 碗
礼 离 离开 私聊群 窗口 站外面 答 签名收 管E 粉 糊 糕E 素E 紧E 紧张 红包雨 级E 线上便 线下E 线下便
结账 给了 给我 给房 绳 绳E 维修 网 群不 群发 群申 群申请 群解 群解散 群里E 聊群 聊群主 胶 能用 腸
节 芋 苗 菜谱E 薇N 薇诺 薇诺娜 虫 虫E 虾 蚁 蚂 蚂蚁 蜡 蜡烛 蟹 行,不 规定 让私 话打不 话给 话给我
该 详情E 请大 请大家 请进 请进群 诺娜 读书 谁在 谢谢E 账被 账被骗 账限 账限额 货源E 贵1倍 费NE 贺
资料说 赖皮E 走, 越 跟团E 跳转 跳转到 踩 转1 转账被 转账限 输入 辛苦 边更 边更便 边那 边那个 过敏
还是微 这个平 进小程 违 违规 迟 迷 退我E 退款E 送1E 递E 那家E 醋 醋E 里便 里便宜 里几 钥 钥匙
钥匙E 钱我 链接付 长不会 长私 长私信 问题 限额 雷E 露 面等 音乐 顺丰 颜 风险E 飞机E 饭E 首 首页
骗E 骨 鱼N 鲈 鲈鱼 鸡""",
    -6: """
+N十 ,团长 ,就 ,现在 1个号 1件 1份E 1张N Nfor N件 N到 N包 N小 N斤 N李E N栋N N瓶 N袋E N这 Saa SaddN
Sadd_one Sany Scan Scheck_the Scoupon Sdirect_from SdiscountE Sfee Sgot Shappy Shi Sinstagram
Siphone Sis_it Sk+ Sless Sm+ Smy_order Sn Snever_pay Snice Soffline Sorder Spay_here Spayment
Sphone Splatform_fee Sprofile Sput Sput_me Sq弹 Ssee Ssee_you Sshare Sv+ Svc Svivian Svivo Sv脸
SwechatE Swhatsapp_is Swhere Sw码 S不便 S业 S业主 S今天 S他 S付 S代理 S以前 S你好 S几 S别信 S加钱
S加长 S半 S发票 S可乐 S周N S围裙 S地 S坐 S威信 S威化 S定 S宝 S密码 S微火 S微缩 S懂 S懂E S我发
S我帮 S打折 S扣除 S扫码 S折扣 S拉群 S拒 S拒绝 S提现 S支付 S收银 S新群 S昨 S昨天 S晚 S汇总 S淘 S用
S相信 S看头 S私教 S签名 S简介 S群主 S苹 S苹果 S葡 S葡萄 S补 S裙子 S要E S警惕 S评 S请勿 S资 S资料
S赖床 S转人 S过 S退 S门店 S问我 S阿 a aN add_me+ add_one alreadyE apt badE bags best boxes boxesE
broken brokenE cE can_t cash_on change check_the contact_me_if declined died direct_from doesn
doesn_t don_t_send emailE farmE filter hi hours hoursE ice iceE idE in_app in_the_app iphone is_it
is_slow k+ large line_is long l码 m m+ me_when_you messaged_me my_orderE my_phone_died
my_profile_picture my_spot never_pay never_pay_outside noE noodles now one_for orderL pay_in_app
pay_with_wechat phone_died put put_me qq肠 saw scam school see_you slow t_send team tgE the_line
vc vivo v我N waiting where with with_wechatE work works w码 yyds yydsE 万 上下 下午 下单, 下单走
下店 下来 下棋 下棋E 不E 不便 不便宜 不出E 不够 不懂E 不收现 不敢 不是 不清 不用私 不能私 不要转
业主 丝E 个NE 个单 个团E 个备 个备注 个有 丸 乎 了1 事群 事群里 亲E 人微 人微信 人私 今天 从 仔E
以私聊 价格E 企鹅面 作 保存E 保障 信打 信账 信账单 俩E 像我同 像是 元E 全 公告E 关 冻E 别乱 别扫
到付 到我们 加两 加十 加密E 加州 加微糖 加微辣 加我两 加热 加盟 加绒 加钱 加长 助E 勿私 勿私下
包装 千 半 单独下 单走 单里 卖E 卡 卡住 卡住E 参 参加 友E 双 发微 发微信 发我E 发朋 发朋友 发照
发照片 发票 取货E 口令E 叫我 台付E 台扫 号后 号后N 号私 号被 同价 同价E 同学 同学E 名字E 名额
后付E 吐 吐司 吧,群 周日 命 品E 哥 啦 喊我 团购 围裙 图不 图发 图片E 地方见 壁E 壁老 壁老王 壳E
大v 头像E 头像是 套E 奶茶 好评E 娃E 娅 媽E 子加我 存E 孩子 安E 官方旗 宝宝 宝扫码 实名 客户 客户了
家N 家电 宽 密码E 小区E 小林 小窗户 小美E 就是这 尼 层 层E 工资 巴 平E 座N 康 建议 弟 得 微信打
微信账 微信里 微冰 微冰E 微火 微缩 微醺 快E 思E 惕 惕加 惕加微 想 意思E 懂就 我再 我取 我同学 我换
我退 我链 我链接 截图发 户E 户了 打个 打包E 打扰 打车 扣NE 扣子 扣除 找到 找到我 报名E 押 押金
抽奖E 拒绝 拒绝私 拜 拿走 指 接发我 接打开 推荐E 描 搜搜 搜搜的 搜的 摆 支付 收银台 教E 斤 新鲜
方旗 方旗舰 方见 明 是啥E 显示 月 有事群 有人私 有特 有特价 朋 朋友 朋友E 末 机上 机号后 来我家 松
栋E 栋N 根 根E 案 楼E 欣 正 没看 泡 流E 清蒸 溯 溯源 满N 滴打 滴打车 滴滴打 烤E 热E 然 煮E 片N 牌E
独下 独下单 独买N 率E 环 现金的 瑕 瑕疵 瓜 瓜E 生E 用私 用私聊 电梯 电视 电费 疵 登 的也 的价格
的报 的自己 盖E 知 短 码 码发我 码是 社 私信 私家E 私教 私聊团 窗户 等等 粉E 粒 粒E 系不 系统会 素
纸巾 线下店 绒 结果 给平 给平台 给我E 给我的 绝私 绝私下 统会 续 编号L 缩 网E 网页 群太 群昵
群昵称 群规 老卫 聊团 聊团长 聊我 聊我E 聊聊E 联系不 肉E 膜 航 英 荐E 蓝莓 薇+ 血 裤 要 要的自 言E
警惕 警惕加 订单E 记录E 评价E 诈 说 请勿私 请走 请走平 负 贵 费E 赖床 起来 身E 转让 还是 退到
退款到 送货 通过平 道E 那 都在平 酱E 醺 采 里的码 里说E 金的 钟 钟E 银台 银台扫 锅E 门口E 闭 问题E
闸 队E 陌生 限 除 隔壁E 隔壁老 障E 鞋E 领的 题E 验E 骑手 鲜E 鳞E 鹅面 鹅面包 麻E""",
    -7: """
,先 ,我在 ,等我 1加 1加手 1打E 1次 1点 1罐 1罐E N,咱 Npeople N两E N斤E N月 N李 N点E N的 N袋 S1加
S1手 SN号 SN点 SN维 Scancel Scheaper_than Sd+ Sdirect_flight Sf+ Sk SlineN Smy Smy_line Soutside
Sq币 Sso Ssomeone Sthanks Sthe_app Stracking Stransfer_my Sv_neck Swhatsapp_group S不方 S不能
S付给 S价 S低 S减N S分 S分享 S加入 S加急 S厂 S发 S发1 S叫 S周 S唯1 S商 S团购 S多 S客 S少 S尿 S工厂
S微信 S微商 S微微 S微景 S心 S我加 S我找 S扫N S折 S拿货 S淘宝 S漏 S牛 S玉 S百 S盆 S私人 S私立 S私藏
S秒 S稍微 S简 S薇娅 S薇婷 S薇薇 S裙 S要的 S警 S赖皮 S运 S骗 S骗子 aa addN addressE already anyone
are asking asking_for bad boxE building buildingN call_me_when coupon d+ direct_flight do_you
expiredE f+ fish floor get group_buy group_buyE hans happy hereE host i_pay_cash in_lineE it_s
jaxon joinE k locker me_to nice pay_anyone pay_outside_the pick pick_up pintier pintier_example
post qq妈 qq星 q币 see share someone spicy supportE t_pay_anyone than time tracking wang week
weekE w号 下交易 下取 下就有 下面 不收 个优 个优惠 举报E 买过 乱 了我 了我N 交E 产 付E 付后 令E
以前 们这 位置 住E 体 你看 佣 佳佳 便说 信N钱 信小程 信步 信步数 信看 信群, 信返现 假E 做法E 催
像我 儿 元 先付后 兴趣E 其 写 出去E 别 别加 别发 别走, 别转账 到 加入 加微量 加油E 包N块 包有 十1
十1E 十E 单位 单元 单就行 南 卷 取件 叠 可乐 可以 台,不 台不 台买, 合 后付 吵 周N 咨询E 咸 哈E 哥E
哥加 唯1 唯1E 商 商品 商家 嘈 嘈E 嘴 图给你 在哪 坐 型E 城 填 墙E 声E 外面便 姐 姨 婆 婷 孔 学校
官方E 宝便 宝便宜 宝有 室E 对E 小哥 就行, 居 平台不 床E 底E 弟弟 微信封 微信步 微单 微商 微微 微景
微甜 微糖 微糖E 微辣E 快递员 息E 意 感 我1个 我NE 我两 我加E 我同 我来 我的E 我看看 我老 我那单
我都 手表 打包 打印E 打电 打电话 扣了 扫N 扫N维 报码 拼E 换E 排队 接下 接付款 提E 提前 搜1 搜1下
收 收款方 收银 放门 数量 斤E 方便说 族 时间 昨 昨天 是这 晚上 有N 未E 果N 格E 桶 梯E 棋 棋E 次E
款NE 步 步E 步数 气E 汇总 没E 没有更 注E 洗 涨 渠道E 游 滤芯 滤芯E 热搜E 照 照E 照片E 牌 牛奶 率
王阿 王阿姨 现价 现价N 用支 用支付 电报码 电池 电话联 番 的 的店 的打1 皮 盖 盘E 盟 直接点 看了
看到 看私 看私信 睡 硬 祝 票E 私人微 私密E 私立 私藏 私藏E 科 红书E 级 线E 线下取 线下面 维他 美E
老公 老闆 考 胖 能E 能找 脸E 苦E 草莓 萌 萌E 薇娅 薇婷 行, 裙s 要转账 视 觉得 记录 话联 询E 请勿
谱 豆E 账单 费N 走,等 趣E 跳过这 踢 踢E 车E 转NE 转我, 转给 转给你 达E 这个价 进来 远 退货 送E
递员 速 那单 那边更 邻 醒 钉钉E 链E 闆 阿姨 陈E 险 险E 障 隻 霜 面上 面交E 面便 面便宜 面霜 页面上
须 领E 馆 骑 骗子加 鱼鳞 鳞 鹅E 鼠 龙E""",
    -8: """
,所 1份 1打 1支 1直 1般 N包E N号E N天 N段E Sapple Sb+ Scash Sdiscount Sextra SfbE Sgreat Show
Sline_up Snever Son Ssave Ssnap_peas Sthe Suse SvipE Swechat_pay S不用 S买 S亲 S信号 S加N S加上
S加价 S单号 S卫 S名 S图1 S图片 S外 S对 S店 S微E S成 S打N S批发 S报 S有 S有坏 S有货 S朋 S朋友 S没有
S渠 S渠道 S现金 S直接 S知 S私厨 S私廚 S私房 S等 S粉 S美 S能便 S订单 S谁加 S谨 S谨防 S蹲 S转角
S退款 S面交 X果 add_me another any at cancel class classE courier done downE example_t fbE free
got how lateE left lineNE line_up missingE my_group_buy never order order_number outE peas
pintier_example_t qq糖 q弹 sizeE snap_peas so spot supported supportedE thanks the_courier
transfer_my upE update use vxNE weiN when_you with_wechat 上很 下E 下加 下单就 不会 不开E 不要加
东 丢了 丰 主页面 久 乐E 买N 京东 人加 付给平 以吗团 们去 位 佣金 信了, 信刷 信私聊 信群 做法 停
偶 光E 入E 写E 冻 凉 别买 别买E 力E 办E 功E 功能 加上我 加单 加油 加购E 勿 包 单号E 单就 单里E
博热 博热搜 卡吗 卡吗E 取E 取消E 变 台红 台红包 同意 名单E 名是 吧E 呀 哪个 售后E 国 图1 坏的 型号
垫 墙 壳 多久 够 大家在 天E 失败 失败E 夹 姐+ 宝有优 家在 对 小林E 小薇 少E 山 工 已私信 平台红 广
廚 弹E 微信群 微博热 怎么 总 懂我 成功E 我1E 我加 我家门 我给 我联 我联系 我自 截图给 打印 扣款
扰E 批号L 找N 找NE 找老陈 把E 投 抖音上 担 捷 接便 接便宜 接送 搜了 收到 收货 方E 无私 日 早 更新E
有坏 有坏的 杀 来了 果E 汁E 池 没有 流 测 消E 液 液E 满 滤 火 烤 烫 热搜 物业 狗 用E 百 的1 的便
的便宜 的我 的是 的联 的联系 直接送 看下E 眼 码进小 破 私下加 私厨 私廚 私房 种 称E 程 程E 稍微
等我 签收E 管 红薯E 线下见 给你E 给我妈 给邻 给邻居 网上 置E 群友E 群里说 老师 耳 肠 般 草 萄 葡
葡萄 葱 薯E 蛋E 行卡吗 街 衫 裙带 裤E 规E 让你 证码 话联系 课E 谁加 谁加我 谨 谨防 谱E 财 败E 货别
货别买 费 赔 赖皮 跳 蹲 转角 输 过了 运E 通 通E 通知E 邀 邀请 都 里E 金E 钱E 闪 队 阳 院E 难 音上
顺 颗E 风E 验证码 高 黑""",
    -9: """
,系 ,系统 ,让我 1扫付 N栋 N段 N码 Pno Sa+ ScashE Scheap Scount_me Se Sf Smessage Spay_in SpriceE
Sv字 Swho S上 S也 S全联 S公私 S单 S围 S型 S型号 S外卖 S威海 S帮 S底价 S我给 S我要 S我都 S拼 S收
S水 S海 S私家 S秒杀 S稍 S税 S税号 S第 S签 S算 S线上 S自取 S芯 S赔 S转E S送 S通过 S隐 S首 S首页 a+
add_me_for again againE code count_me d expired in_line ji lineN nowE pickupE signalE v字 won
won_t your_unit 下我 下见 业 两 举 也有E 买的 云 仔 付宝有 信你 信扫1 假 充 克 公私 减 列 到账 刷
券E 力 加下我 加急 加购 助 包E 包封 包封面 卖N 原 厨 友加 台E 号码 号私信 同事 后面加 咋 商E 喊 喝
嘉薇 器 团长E 图好 士 多少 夫 失 奖E 套 好可 好看 好看E 姐E 它 完成E 室 寸E 尺 巾 带E 年 床 录E 心
快 情页 我在 打1 打1E 打不开 扫付 扰 批号 把 护E 拒 持 挺 接扫E 搜小程 播E 支付E 支持 放 敢 星期
是NE 更新 机NE 松E 板E 桌 楼号E 毛 汁 沙 没回 源E 滑 灯 炉 点E 版E 牛 猫E 现金红 球E 甜 用微
用微信 的自 盐E 私家 税 站点 笑E 第1E 等E 红包封 纳 纸 纸E 绑 绝 缺 置 群友 群里 群里我 聚 脸 腐
色E 蒸 行E 补 表 被骗 要私下 议 记 试 试E 详情页 调 账的E 货E 货号 超市 载 通过E 那款E 邻居 酒 酸E
里我 金红 金红包 金行吗 银行E 销 问E 间E 防 院 隐私E 靠 颗 题 餐E 香 龙""",
    -10: """
,让 N点 N钱 SN元 Sbio Scount Sim Smy_profile Smy_shop Sno Spaid SsignalE St恤 Svip Swifi Sx S下单
S交 S今 S代 S价格 S你发 S公 S再 S别 S加1 S加我 S原 S哦 S家 S小群 S底 S店里 S房号 S拉 S接龙 S提 S是
S每 S禁 S禁止 S福 S私密 S统 S统计 S群里 S聊 S行 S跟 S路 S转发 S送货 S通 S门 S领 accepted address
cart cartE count flight gate great lol lolE lost model money, my_shop of profile_picture receipt
said says shipping support thatE thisE toNE t恤 v_neck vivian who xl 下见E 中E 事 京 付款码 件
价格N 佳 信付 信号是 信里 值 光 冒 刀 分享 加我1 加我N 包裹E 午 单号L 又 反 司 同款便 吗 听 味E
哪E 啥E 圈E 在哪E 地E 妈E 威化 威海 学E 完成 寸 封E 小区 就有 就有E 就能 库 应 微信付 忙 快递 怎
恤 息 情E 成功 我1 我家 我有E 我问 才 打卡E 报E 抱 挂号 挂号E 数E 整 新E 是 是E 是小 本E 枕 样E
桌E 次 款方 段E 比 清 温 点 烦 爸 特价 班E 甜E 病 看不 确 私下转 私密 税号A 等 签收 米 线上 统计
维维 聊你了 苦 茶 表E 裹E 要E 要私 见面聊 认 认证 评E 话的 误E 请 诺 谢E 谢谢 败 账手 账手续 走私E
转圈E 转账手 退我 递 那款 配送 门店 雨E 雪 面包 鞋 麻""",
    -11: """
,你 P我 Sgood Sin Splatform SvxN Sv领 Swhich S你 S别私 S嗯 S已 S开 S微 S房 S扫1 S找我 S果园 S自
S见面 S转 S返 S隐私 S面 S领导 acceptedE at_the back late laterE n neck out payE pleaseE today
todayE whatsapp_group which wifi wxN 主私 主私聊 举报 了 事E 亲 人E 什 什么 会E 便说, 信头 信头像
信支 信支付 修 全联 公告 几 出来E 刀E 别信 别私下 加我微 动 博E 压 去 取 周1 味 哈哈E 在E 块E 妈
姿 子 孩 客服E 尾 带 干嘛 干嘛E 弹 影 待 微信头 微信支 微博E 微量 意见 意见E 我+ 我+1 抵 推荐 晒
期E 楼号 歉 水E 汤 油E 活 活动 漏 甘 直接下 看看E 短信E 示 禁止 私信看 私聊我 稍 罐 罐E 群主E
群主私 联E 荐 菜E 薄 薇姿 藏E 装E 要加 觉 评价 说, 读 账E 贵E 走私 身 轻 配 链接转 锅 错E 问 问下
限E 隐私 集 领导 额E""",
    -12: """
Sadd_me Sdirectly S内 S减 S别转 S单独 S口令 S团 S打 S抽 S拉我 S特价 S现 S给 S走私 S进群 example_tA
failedE me_if me_when missing ok okE oneE pack packE people q_abc tA the vxN wechat_pay 上来 之前
以E 位E 信封 冰E 加上 化 取货 只 可以E 名单 名额转 后E 告E 哈 啥 嗯 嘉 地 头E 奶 安 密码 小E 小威
开E 我们 或 所 拉我 换 文 显 晚 机 条 标 猫 瓶E 电报E 的图E 盐 盒 税号 站 糖E 编号 群聊E 聊聊 衣
见面 警 走E 转发 辣E 通知 门 阿 降 额转 食 饼 马""",
    -13: """
1个 Sb S优 S优惠 S加 S后 S批 S找 S无 S最 S果 S留 S老 S老闆 S请 b+ down failed good is paid service
two up v+N v形 不到 不要私 也 付的 公 冷 券 加NE 加我名 历 同款 员 哈哈 售后 啊E 嘛E 图E 地址 奶E
好E 定 州 帮我 微转 心E 情 排 教 服 标E 核E 梯 款E 气 爱 班 白 直接在 相信 看下 站E 笑 细 群主
聊天 莓 西 让 超 转圈 都走 都走平 量 钉E 链接发 餐 鱼E""",
    -14: """
SN折 Scheaper Sgroup S付款 S到 S好 S平台 S有人 S直 S自私 S这 c it later more or tomorrow v姐 v脸
was 上我E 为 么E 们E 何 便E 信私 到E 到平 到平台 发给 吃E 告 品 天 太 实 导 市 店E 微波 微辣 慢E
截 方便E 栋 止 波 箱E 自私 自私E 袋 要的扣 让我 话E 课 豆 赞E 这价 酸 错 长E 雨 页面 骗子""",
    -15: """
N个E Sme Srefund StelegramE Sv S下 S别加 S新 S更 S更便 S看图 S那 S闲 e itE room that too 上线 不
了N 他 件E 单E 吃 吧 呢 外E 子E 干 我,直 拿E 有点 柜 油 着E 菜 误 说,私 路E 退E""",
    -16: """
N号 SdealE SlineE S主页 S平 S手续 unit 个E 再 刚 十NE 去E 口E 哦 啊 回 外卖 好 形 急 手E 打不 护
效 时 服E 机E 模 热 物 瓶 盘 看我E 禁 语 起 路 运 还 重 面E 音E""",
    -17: """
S上平 S打开 S比 S走平 my_order not pickup 么 乐 别转 加N 卡E 嘛 团E 大E 字E 慢 我妈 死 生 编 薇薇
蛋 袋E 退 门E""",
    -18: """
Sprice please 上E 书E 人 份E 别私 功 叫 呢E 和 坏 如 差 已 师 提 有人 期 杯 查 核 片E 玩 糖""",
    -19: """
Sapp S信 for_me for_meE refund size when 冰 号NE 学 很 您 无 盒E 票 装 谢 额 风 饭""",
    -20: """
SvE S便 S便宜 S在 保 房 现在 计""",
    -21: """
S我 v领 分 版 的E 真 私下交""",
    -22: """
Sa 会 型 楼 花 订单 辣""",
    -23: """
帮 改 车""",
    -24: """
份 哪 看看""",
    -25: """
S谁 单号 话NE 过E 骗""",
    -26: """
加1E""",
    -28: """
了E 吗E""",
    -30: """
没 谁""",
}  # fmt: skip
"""Runs as `learned_hints.runs_of` gives them, by what they weigh, in tenths."""
