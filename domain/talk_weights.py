"""What neighbours say, and weighs against it.

From 34,561 lines of the corpora and 21,500 from elsewhere (sha256 fc723c74990cacbc…;
docs/decisions/0019-solicitation-by-rules.md).

Made by `tests/support/hint_learner.py`, not by hand.
"""

from collections.abc import Mapping
from typing import Final

WRITTEN: Final[Mapping[int, str]] = {
    -1: """
S定金 S通 next this xE 不E 价是 信给 做 入 具 加wE 我不 我再 打NE 折扣 李E 简介E 聊天 跟团 银行 黄
    """,
    -2: """
+N小 NN李 NforN N位N N元E N薇 N薇薇 S1定 S1打 SNlbs SN万 SN份 SN克 SN箱 Sbank Scan Scounter Shehe
Shmmm Sif Sjoin Spata SpayN Spower Sq Sshe Ssignal_is Swaiting Swhen SwtfE Syew S上 S不要 S了
S了解 S京东 S仲有 S伟 S加油 S加码 S加饭 S千万 S同 S同意 S威武 S尾 S影張 S您 S惟 S成本 S打M S新群
S晚安 S条码 S真 S给我 S群昵 S胃 S超市 S进价 S顺丰 S额 X果汁 X盒E atNE ba bag beforeX bringing
checkE chester coffee costcoE direct_flightE feeE flightE group_order invite ipad is_slowE jobE
know lar larE link_expired link_expiredE m+1 meetingE my_princess noisy noisyE onionsE paidE payN
princess projectE slowE solu stil than_costcoE timeE usE vil vil_giv v我N walking wechat_group_is
wtfE wth xiang xiang像 xs 上付款 不清E 两个 主页E 主题 买NE 买的便 交易被 享到 享到微 付宝还 代签E
企鹅面 佣金E 便说 信付了 信哥 信扫码 内部E 准 分享到 利E 利过 到付 制链 制链接 加盖 加盟E 加码
加饭 单有 占线 占线E 厂家E 号有 号码E 司E 周NE 咨询下 售后E 回信 园 块钱E 填表 填表E 声 复制链 夕E
大家别 威E 娜E 定走 宝有 宝还 宝还是 家别 尼斯 尾号N 尾款E 师E 常E 序E 店名E 废 度 异常E 影E 微笑E
惟 想 我,N 我了 我付 我干嘛 我私信 我试 我试试 我非 手滑 扣群主 批发E 找我取 报数 报数E 抵买 抵买E
挂 按保 按保存 摆 方便 方便说 易被 易被骗 是啥 月结 机号后 机餐 机餐E 来拿 案 案E 母 没收E 淘宝E
滑E 潍 潍坊 犀 犀利 犀利过 狠E 电影E 电话占 的可 的可以 盟E 看企 看企鹅 看图E 看微信 码NE 破E 私信
私聊吗 程序E 算 籽 绕路E 群,大 老师E 聊吗 聊我E 营 薇薇E 被骗E 见过E 订单里 试试 试试E 话占 话占线
询下E 诺娜E 货 质 贴E 走着 转给我 过这 还是微 进价E 进店E 违规E 道E 部E 重E 长按保 闪退 闪退E
飞机餐 鱼N 鸡E 鹅牌E 鹅面 鹅面包""",
    -3: """
+1单 +1打 +N组 +X领 +十 ,m ,no_regrets ,traffic ,售 ,售后 ,我加 ,现在 ,让我 ,那我 1for 1件E 1共N
1单E 1参 1声E 1手E 1扫E 1盒E 1般E N,这 NboxesE Nkg Nlb Nlbs Nmin Npcs NpcsE Nqq N万 N万E N个人 N克
N克E N减 N减N N到 N单 N只 N名E N天E N座 N手 N星E N条E N根 N根E N楼 N电 N组E N罐 N罐E N群 N花 N花肉
N隻E Pno S+十 S1共 S1般 SN开 SN斤 SN码 SN送 SX灯 SX盒 SaE SaN Sadded Sagreed SagreedE Sahhh Sair
Saround Sberries Sbeware Sbeware_of Sbout Sbye Scal Scancel_mine Scard Scommission Sdcard Sdecimal
Sdetails Sdey Sdid Sdont Sdr Sdun Seek Seta Sfeel Sfeel_like Sfor Sgod Sgood_deal Sgood_price
Sgreat_deal Sgroup_chat Sgroup_price Shad Shahahahahaha Shahas ShahasP Shappy_birthday Sheee
Shokay Si Sic Sid_like Sim_outside Sins风 SiphoneN Sits Sjoin_the Sjoin_us Skya Slarge Sleave_it
Slet_me Slg Sline_is Slocker SmildE Smorning SmorningE Smy_group Snbsp Sneh Snop Snot Soki Somg
SomgE Son_my Sopen Spickup Splease_don Spm_or Spoke Sprivate_room Sprofile_picture Spromo Sps
Sqq农 Sqq弹 Sq版 Srecipe SrecipeE Sred Srefund_to Sreported Ssa Ssize Sskip Ssku SskuL Ssml Sstop
Sswitch Stelegram Stelegram_down SthanksE Sthen Sthis SthxE Stoo Sty StyE Suncle Sups SvcE Svicky
Svicky1 SvitaminX Svs SvsE Sv型 Sv形 Swait Swanna Swe_r Swifi名 Swow Sxxl SxxlE Syyds SyydsE S上面
S不便 S不方 S举报 S互相 S京 S代签 S信赖 S值 S停 S健 S免 S免单 S再见 S减1 S划 S划算 S别催 S加位
S加厚 S加宽 S加州 S加点 S加热 S加班 S加盟 S加绒 S加薪 S加购 S加醋 S千 S反 S发 S发朋 S口 S只 S叫我
S号码 S同上 S同问 S后N S呕 S哈 S唉 S啱 S回信 S多少 S大姐 S威尼 S存 S学 S定 S密封 S对 S封 S小薇
S尾款 S差价 S广 S建 S影 S微冻 S微咸 S微波 S微焦 S微笑 S微酸 S徽菜 S快递 S戳1 S戳破 S所以 S扫地
S扫头 S抱 S抽成 S招聘 S换头 S换群 S排 S排队 S搜1 S搜索 S收到 S改 S数 S暗 S暗号 S月 S来找 S档 S橱
S橱窗 S欧 S求链 S没 S没看 S注销 S海报 S滴答 S滴露 S爱 S现金 S白 S看头 S看看 S看货 S知 S短袖 S礼
S紫 S紫薇 S绕路 S维修 S编 S编号 S美团 S老师 S而 S能便 S芯片 S英 S英语 S蔚来 S蔷 S蔷薇 S要E S要看
S见 S规 S诚 S诚信 S谁私 S赖着 S走廊 S跟团 S转告 S转盘 S转给 S辛 S辛苦 S过年 S返现 S还 S连衣 S退我
S选 S问 S韵 S韵达 S顶 S顺 S预付 S食 S黑 X灯 X盒 X领 X领E a+N aNE added againP agreed agreedE ahhh
alarm alex alexE allE almost almost_there alone aloneE alr alrightE amE angry app_crashed
app_crashedE app_keeps appleN arrival arrivalE atN点 atXE at_building at_buildingN b+1 bE bagsE
bahE bao bari batteries bed betterE beware beware_of birthday blender boo boxes breakfast
breakfastE busE buy_this bye byeE c+ cab call_me_sir cancel cancel_mine card_declined
card_declinedE cash_on catch chal charles cheaper_than_costco cilantro cilantroE closedE coast
codeA codeAE contact_supportE coo crashedE crd credit credit_card cup d+N daE dance dcard deE
decimalE dey died din direct_shipping direct_shippingE doesn doesn_t doneE doorE dr e+N east eek
eggsE ehE emo eta ever everE exams f fastE feed feel_like findE finish finished floorE foodE
formula fresh frm fucking gateE gaya good_deal great_deal great_dealE group_buyE group_chat
group_orderE guai gymE hahahaha hahahahahaha hahas hahasP hahha happy_birthday heee heeee heheE
herE hereE hmmm hokay hougang hpE i_am i_ll_take ic icE id_like if_so im_outside im_outsideE
in_this ins风 iphoneN is_bad is_broken is_brokenE is_down is_downE is_here is_locked is_lockedE
it_outside it_s jada jaxonE join_my_team join_the join_us juice kal kar keep keeping keeping_my
key kid kinda know_how lab laude lbs leave_it leave_it_outside lete lg liaoE library ll_take
loadingE locked lockedE login longE m+N mah mail mailE mangoes me+1 me_at_the me_buy me_sir
me_sirE me_your mediumE meet_at messaged_me mi mildE minE mine minsE mobile morningE most mrtE msn
muacks muacksE much muchE my_cart my_orders my_phone_died my_phone_is my_team m号 m号E naE nb nbsp
nbspE neat neatE neh next_week night no_regrets no_regretsE nop not_loading not_loadingE
not_supported not_supportedE notedE nt numberL numberLE nxt oil oki okie okokE olive omgE on_insta
on_this onesE onions onlyE or_am orderE otherwise outage outageE p paE packsE paid_by part pass
pata pay_works pay_worksE pcs pcsE per phone_died phone_is picture plaza please_don please_don_t
plus pm_or pm_or_am pokeE power practice private_room pro promo qq农 qq农场 qrE quite q弹E q版
rainingE random randomE rate rateE reading receivedE recipeE recordE refund_to regrets regretsE
replyE rightE roomE roomN roomNE ruleE sauce say schoolE seE sheeit shi should siaz siazE
signal_is signal_is_bad sirE skip_the_line sku skuL skuLE smart sml something ss st started
startedE stopE storeE supE sureE sweetE switch tAE t_scan take_alipay take_alipayE tank taxi taxiE
teamE telegram_down tha than_costco thanxE the_doorE the_link the_recipe thksE those threeE thxE
tight tightE till to_the transfer_failed transfer_failedE trying twiceE twoE ty tyE up_outside ups
ura uses v+ vcE vicky vicky1 vicky1E vitaminX vs vsE v型E v字领 wahahaha wahahahaE wana wantE
watch we_r wedE well went whatE whatsapp_is_down whyE wifiE wifi名 workingE wow xd xdE xia xxl
xxlE yar yew yoE yummy 丁 万E 上平 上平台 下班 不上E 不会主 不便 不便宜 不得E 不转 不过来 两份
个团E 个性E 个是 个蛋 丸E 主动 主动加 么搜E 乜货 买个 了,你 了,让 了NN 互相 人微 人微信 今 今天
付后 代付E 代签 仲有 价是多 价的 价购 企鹅E 企鹅牌 会主 会主动 会员号 会议 位N 低调 何 余额 作
你啦 你在 你干 你打 你这样 保存E 信了, 信任 信回1 信息 信息E 信扫 倒计 倒计时 催我 像我 像我同
像有点 像框 像框E 先付后 免费E 公告E 共N 内部结 再买 再买E 再见E 冷链E 几点 出厂 出去E 刚才 别催
到红 到红包 到账N 劇 劇E 功能E 加个备 加个蛋 加价购 加位 加冰 加冰E 加宽 加宽E 加我+ 加我, 加我E
加楼 加楼号 加绒E 加腸 加薪 加醋 加醋E 动主 动主页 动加 动加你 励 包N块 包雨 单LE 单买 单吗 单吗E
单独下 单独称 南 卫衣 去群 友不 发货 取吗 取吗E 口 可 可以 台外卖 台这 台这次 号E 号后 号后N
号码牌 同上 同他 同价 同价E 同城 同学E 同意 同问 同问E 名收 后E 后付 后付E 吧,群 含 吴 吵E 吸 员号
员号L 呵E 和N 品E 品会 哈哈哈 唯品 唯品会 啊, 喜 喜欢E 嘞 嘞E 器E 回1 回1下 回头给 回来 团里便
团长, 图发我 图标 图片N 图给你 图选 在在 在微 在微信 在置頂 地址E 圾E 址E 坏了 垃圾E 型号E 垫 垫E
塔 塔E 壁老 壁老王 复我 外卖E 大姐 大姐我 太多E 夫 夫E 头像框 头给你 夹E 奖励 奶茶 妈妈 妙E 姐加
威尼 威尼斯 威武 威武E 娅E 婶E 媽 媽E 字领 存E 季 官 官方E 宝到账 宝宝E 宝有优 客服不 家里 宽E 宿
宿舍 宿舍E 密封 小区E 小威E 小美E 小群体 尼 屏 差E 平台这 开 影張 影張相 微信任 微信扫 微冻 微冻E
微咸 微咸E 微妙 微妙E 微店E 微波E 微焦 微甜E 微笑 微酸 微麻 微麻E 徽菜 怎么搜 急诊 性E 恩, 恩恩
感恩 慕 我1罐 我付款 我先 我加上 我去 我同学 我吗 我吗E 我妈E 我家门 我拣 我玩 我玩E 我给 截图 戳1
戳1下 戳破 手机壳 手机用 手游 手游E 打M 扣1 扣1E 扣1参 扣子E 扣款E 扣肉E 扫地 扫码取 扫码枪 找不
找不到 找我换 找我玩 把我加 把群 把钱退 护理 报 报码 报码E 抱E 抱抱E 押金N 抽E 招聘 拟 拟号 拣
挺快 挺快E 换1 换头 换头像 换码 换群 捷 捷运 排队E 接失 接失效 支付宝 收款到 收银 政 敏 散E 数码
整E 料 新 施 施工 施工E 日期E 旧群 时间E 昕 星E 是什 是什么 是咪 是说 晒E 晚安 暴 月E 有N 有你
有吗 有吗E 有意思 有日 有日期 有点像 有虫E 服不 服不会 机上 机壳 机用 机票 条E 条码 条路 来我家
来给 来给我 東 松 构 枕E 果汁 果汁E 枪 枪E 柠 柠檬 桃 框 框E 检 椰果 椰果E 楚 槽 槽E 模式 模式E 横
檬 次挺 次见 次见E 欢E 欧 款到账 款吗 款吗E 款完 款完成 款直 款直接 正在 武 武E 求链 求链接 汤E
没E 没回我 没收 波E 泵E 洁 活动主 派 涨价E 清楚 游E 湿 满E 滴答 滴答E 滴露 滴露E 漏了 漏了我 潮
点像 点给我 点链 点链接 焦 然E 照 熟 熟就 片N张 牛奶E 物业E 独下 独下单 独买N 独称 独称E 玩E 玩具
现在在 现货E 珍珠E 珠E 瑞 由 电影 电报码 电视E 电话联 留言 番茄 疼 疼E 症 癲 的+1 的举 的便宜 的周
的店 的打1 的鞋 看图选 看得 看相册 真便 真便宜 短袖 码发我 码枪 码枪E 码牌 研 礼物 票发 福 福E
私人 私人E 私聊功 积 积分 积分E 穿 第1次 笼 等我E 答 答E 筷 签名收 签字 管理 米N 紫 紫薇 红包雨
红烧 组 绑定 绒E 结构 绕路 给平 给平台 给您 给我E 综 综合 罗 置頂 美团 羡 羡慕 群体 群体E 群昵
群昵称 群有红 群规 群里E 群里的 老公 聊了 聊功 聊功能 职E 聘 肉 肥 胃 胖E 膏 自信 舍 舍E 芝 芝士
芝士E 芯片 芯片E 花肉 英 英语 药 莓E 菜N 菜谱 蒙牛 蔚来 蔷 蔷薇 蔷薇花 薇花 薪E 薯N 虚拟 虚拟号
虫E 行我 衣裙 袖 要NE 见过 观 视E 视频聊 计时 计时E 订单L 订金 讨 讨论 讨论E 让她 许 证的 证码E 诊
诚信E 话就下 话联 询下 询客 询客服 详情 语音E 说, 请假 请假E 请码 谁私 调E 谢你 账的E 购E 费NE 贺
赖着 赞 赠品 走廊 跳槽 蹲E 车N 转1 转NE 转不 转告 转盘 轻 轻信 辛苦E 过年 返 返图 返图E 这价格
这次挺 违 违规 连衣 连衣裙 退款E 通知E 通过平 邀请码 邮E 部结 部结构 酱 酱E 酸奶 里说E 重复 针
钱退 铁 链E 链接失 锅E 长 长, 问E 限额E 隐 隔壁老 露E 靚 韵 韵达 预付 频聊 频聊天 颜色E 飞机E
飞机上 飞机票 食E 骂 验E 骗E 鬼 鹅牌 黄E 黑色""",
    -4: """
+N十 ,N栋 ,N段 ,you ,我 ,让 ,还 1份E 1共 1加 1加手 1定 1支 1点 1瓶 1袋 M号 M号E M步 M步E NmeE
Nmins Nmore Norders Npacks N两E N分 N名 N天 N室E N抽 N杯 N枚 N瓶E N盒E N组 Pmy Pshow Pshow_me P你
S1会 S1加 S1手 SM号 SN块 SN室 SN栋 Saa Sab Sadd_one Saj Sapt Sat Saww Sbest Sbhai Sbio_yogurt Sblk
Sbrb SbrbE Scall_the Scash_back Scash_on Scheck_your Scontact_the SddE Sdeal Sdear Sdoes Se Seh
Sfine Sgd Sgoodnight Sha_ha She Shmm Sinvite Sis_this Sjus Sjust Sk+ Ski Skids Sl Slink Smedium
Smild Smodel Smy_line Smy_order Sn+ Sname Snext Snp SnpE Snvm Snw Sokok Spaper Spay_with Sput
Sput_me Sqq Sqq星 Sqq鱼 Sqr Sreached SsameE Sshare Ssup Stelegram_road Stell_me Sthe_app Sticket
Sugh Suhh Summ Sunit Supdate Supdate_the Svitamin Svr Svx系 Sv口 Swat Swelcm Swhatsapp_is Swhy
Swrong Swtf Sw号 Syay Syo Syum SyumE S上线 S不能 S为什 S举 S也 S人 S从 S以 S以前 S仲 S价 S但 S位
S体 S佣 S佣金 S全联 S写 S写信 S几 S出厂 S分 S分享 S别乱 S别的 S别转 S加两 S加十 S加单 S加拿 S加湿
S加肉 S加长 S十 S十1 S单 S厂家 S发链 S取消 S可乐 S同款 S味道 S嗯嗯 S地 S垃 S垃圾 S太 S家 S小票
S就是 S工资 S已加 S帮我 S微信 S微凉 S微景 S微火 S微缩 S微辣 S微醺 S想买 S感 S懂车 S我加 S我帮
S我打 S我有 S我转 S所 S打折 S打给 S扣 S扣1 S扣肉 S扣除 S扫 S扫N S扫脸 S投 S报价 S拒 S拒绝 S推荐
S支持 S显 S未付 S条 S来我 S核 S欣 S汇率 S没有 S注 S满 S滴 S点滴 S烤 S爬 S狗 S电费 S皮 S盆 S省N
S看置 S福利 S第1 S等等 S算上 S绕1 S耍 S耍赖 S苹 S苹果 S薇诺 S虚 S行E S警 S警惕 S订 S评价 S请勿 S谢
S谢谢 S超 S车 S转单 S转弯 S这个 S邀 S那里 S问我 S阿 S骑 S骑手 Xand abE abhi abhiE add_me+ air aj
anytime apple_pay appointment ar ard are_you arrivedE asking_for assignment away aww b+N babyE
backE badE bah bio_yogurt book boss brb brbE buildingNE busstop busy buzz call_the call_you cardE
cash_back cash_on_delivery change check_my_order check_your closed contact_the costco counter
customer_serviceE dar days de deadE direct_from dis disE ditch do dog doingE don_t_click
don_t_send dropE dude dunno early eating else emailE even extra f+N fapiao fast feel few
find_me_at fine first fishE flu food for for_my forever found friends, from_the full ga gal galE
ge geE getting gm goodnite group_price group_priceE guilty haE ha_ha hainE handsome hansE hard
have heE hehe help_me himE homeE howN hows hp hu huh i_pay_cash idE inN inNE in_appE in_lineE
invoice is_slow is_this isn isn_t joey k+ ke kg ki kope kuch kyu laga lah largeE lb leE leave
leaving left lehE line群太 loading love_you lunchE l码E made many market mayb meP me_as me_too
meet melted mild milkE miss moon moreE more_people mrt my_profile_picture my_way n+ nana naughty
never_pay_outside noE noted npE nu nuts nwE on_my_way one_box orderLE orh pa packs paiseh paisehE
parking pay_in_app pay_outside_the photo photoE pintier_example play pls, poke project ps put_me
qq弹 qq鱼 ra raining reaching received record refundE reply reported right road roadN roadNE roger
rogerE rule saidX same_here seller send_me seriousE serviceE sg shall shelfE shippingE shitting
show_me sleep sleepin slow sm small sob soccer soonE sorryE spam spelling spicyE star sweet
t_click t_pay_anyone t_send tak taking team tech telegram_road telegram_roadN test text_me_when
thank thank_you the_line the_list the_order ticket tonightE trainE tu twice uhh umm uncle
update_the update_the_app urgent view vitamin vr vx系 vx系列 v口 v口E v姐拿 v字E v形枕 v领E wan
wang wants watE wayE weak weak_here weak_hereE wechat_is wechat_payE wed welcm what_a what_s_the
when_you whereE whoever wif wipes with_meE workE works world would y yay yesterday yet yogurt
you_re yum yumE yyds yydsE 㗎E 万别 上下 上下单 上线 上面有 下单就 下单走 下就有 下店 下棋 下棋E
下自 下雨 不信 不去 不及E 不同 不够 不懂E 不清 不要加 不过 不错 业主群 个位 为什 为什么 主群
主页面 乎 也要 了两 了吗 交E 人N 人私 人私聊 人订 人订制 仔E 付了 付宝有 以吗团 以私聊 价NN 价多
价多少 任 位NE 体E 余 你懂E 你是 你留N 你看下 使 便说, 信N钱 信你E 信封E 信支 信支付 信步 信步数
信群 信返现 做法E 健 傻 先E 克E 共 兴趣E 具E 再见 再送 写信 写信E 冷链 凉E 减1 减1E 分E 别 别扫
别私聊 别走, 到平台 剂 剂E 前 加v领 加不加 加单E 加厚 加多 加大E 加微波 加微糖 加微辣 加我N 加拿
加拿大 加料 加湿 加点 加热E 加盐 加绒 加肉 加肉E 加葱 加载 加长 勿私 勿私下 包封 包封面 化E 匙 匙E
区号 医院 千万 千万别 半E 半打 半打E 单L 单就 单走 博热 博热搜 卡住 卡住E 卡吗 卡吗E 卫生 卷E 压岁
厚 去拿 去拿E 去看 及E 双E 发N维 发到 发到微 发我1 发朋 发朋友 受E 只E 叫我E 可乐 号X 号XE 号不
号楼 号码 号私 号被 同上E 名E 名字E 名片夹 吖 吵 呕 员E 周1 咋 咖啡 咯 咸E 咸鱼E 哪里 哭 唉 啡 啫E
嗯E 嗯嗯 嗰 嘉薇E 回我 回我E 因为 团 团主E 团购链 园E 围裙E 图发 图好看 图案 在订 在订单 场 型号A
壁群 士忌 士忌E 声E 复E 外面等 失效 失效E 头 夹 奖 好的, 好评E 妈+ 妙 妹 姐我 姐拿 姓 委 姿E 威士
威士忌 娃E 娜 子加 子的 字 孙 学校 孩子 宅 安全 完 宝E 实名 客服电 家电 容 密码E 对 小区 小时 小票
小米 尖 尖E 就下 尺寸E 尺码 屏E 属 岁 崩 已付 已加 巴 帮我加 幅 干E 广告E 序里 库E 应E 店微 店微信
座NE 廊 廊E 延 建个 弟 弟E 弟弟 弯 弯E 形枕 得E 微信N 微信封 微信支 微信步 微信群 微冰 微冰E 微凉
微凉E 微单 微博热 微景 微波炉 微火 微缩 微醺 必 忌 忌E 快手E 快递E 念 念E 思E 怡 急E 恩E 情页E 惕
惕加 惕加微 惠券E 意E 意思E 懂E 懂车 我1E 我下 我两 我再送 我哋 我微信 我把团 我换 我是N 我没 我留
我的新 我的页 我看看 我老 我要 我链 我链接 截图发 截图给 戳N 戳NE 扣肉 扣除 扫N 扫N维 扫脸 批 批E
找老陈 把 把团 把团购 抱抱 抹 抹茶 抽奖E 担 拍照 拒绝 拒绝私 择 换E 换货 接下 接下单 接呗 接呗E
接电 接电话 接转我 接转给 接龙 提现到 提货 搜1 搜1下 搜不 搜不到 摸 支 改价 效果 效果E 敏E 教我
料说 新聞E 族 早E 星期N 是不 是你 是啥E 显示 景E 更方 更方便 替 最便 最便宜 有人私 有坏的 有红
有红包 有虫 有误 有误E 朋 朋友 服电 服电话 未付 未付款 杀E 权 来不及 来我们 板 极 枚 架E 柜E 栋E
梁 梅 梨 棋 棋E 椰 欢 步数 比E 比单 求加1 汇率 汇率E 池E 池N 沙拉 没有 沸 波炉 注E 注意 注销 洋
涨价 涩 淘宝N 清E 温E 湿E 源E 溯 溯源 满N 炜 点滴 烤 烧 烫 烫E 热搜E 煮E 熟E 爆 爬 片 片N 片夹 牌E
牙 特价E 狗E 现到 现金找 珍珠 球拍 球拍E 理 理解 生人 用app 用微 用微信 电池E 电池N 电视 电费N 留N
疫 疫苗 百 的不 的事 的你 的便 的店E 的是我 的钱 的页 的页面 皇 盆 盒马 直发 直发E 直接点 看E
看到的 看置 看置顶 看过 看链 看链接 眼E 着 瞓 码取 码登 确 碗 碗E 私人订 私聊 私货 科E 称重 程序里
算上 算上我 箱 粉E 粒E 粵拼 糊 糕E 系不 系不上 系列 红包封 级E 线下店 组E 结果 绕1 给我信 给邻
给邻居 络 络我 络我E 绝私 绝私下 绳 绳E 维E 维修 编号L 缩 网E 网上 美E 群太 群里见 老婆 耍赖 聊我
联系不 联络我 聞E 肠E 腥 腥E 腰E 膜 膜E 自提E 色 苗 菜谱E 蒙 蓝莓 薇N 薇姿E 薇诺 薇诺娜 虚 虫 虾我
血 行卡吗 补给 补给我 衫 裙s 裙带 裙摆 要另 要另外 要私下 规E 视频E 語音 警惕 警惕加 订单号 记录
设置 诚 诚信 话 话联系 请勿私 诺娜 读书 谈话 谈话E 账到平 账被 账被骗 账限 账限额 购链 购链接 贴
费E 资料说 赖床E 赖皮E 赠 走,等 走平 走平台 走私货 趟 趣E 踢E 踩 踩雷 踩雷E 身E 转单 转发E 转发到
转弯 转弯E 转让 转账被 转账限 辛苦 边有 过敏 过敏E 近 返现E 这个价 这边有 进不去 迟 退到 退款给
送1E 送货E 选择 递E 通E 通L 通LE 速度 那里有 都走 都走平 醺 里E 里我E 里的码 里见 金找 金找N
金行吗 钥 钥匙 钥匙E 银行E 链接呗 销E 问下 间 闹 陌生人 降E 限额 陣 隔壁群 隻E 雪E 雷E 需要E
面给你 面聊 面里 面霜 音乐E 頂 題E 顶E 项 须 频E 飞车 饭E 饼E 饼干 马上 驿 驿站 骑手 骨 高E""",
    -5: """
,tel ,团 ,就 ,等我 1件 1周 1周E 1扫付 1箱E 1罐E :p :pE Nbags Nboxes Npm N件E N份E N室 N小 N斤E
N李E N条 N段 N段E N点E N码E Pv PvE S1个 SaddN Sah Salright SappE Sbring ScancelE ScheapE
Scontact_support Sdirect Sdirect_from SdiscountE Se+ Sfacebook Sfee Sfish Sfree Sha Shahaha Shave
Shello Shr Siphone Sit_s SkkE Slmao Sm+ Snever_pay Sohh Sonline SorderL Spay_before Spay_in Sqq妈
Sqq糖 Sq币 Sq弹 Sroom Sru Ss Ssaw Sservice Sshop Sstupid Sthanx Sv+ Svc Svivo Swah Swatching
SwechatE Swhatsapp_group Swhere Swithout SwxN Sw码 Sxl Syea S不 S业 S业主 S临 S今天 S他 S付给
S低价 S依 S依赖 S其 S加钱 S厂 S发1 S司机 S后 S吓 S周N S呵 S呵呵 S商 S喊 S备 S头 S好的 S威化 S官
S小群 S尿 S工厂 S差 S微微 S急 S惊 S惊喜 S我发 S我找 S我要 S扫墓 S扫描 S扫码 S把我 S折扣 S抵 S押
S押金 S拉群 S拜 S拿 S提现 S支付 S收款 S收银 S明天 S晚 S有坏 S来E S来信 S柜 S校 S汇总 S现在 S相信
S看商 S福 S等 S系 S系统 S线 S群 S草 S草莓 S薇姿 S裙 S订单 S账号 S赖床 S转1 S运 S这是 S送 S那我 S邮
S链 S链接 S门店 S高 aN above aboveE accept addN add_me add_one ahE alreadyE arrived asking atN atX
bad bagE bagels best bhi blk bout boxE break bro broken brokenE bus cake cal camp cancelE cant
careful cartE case ccE center codeE cold contact_me_if contact_support courier customer
customer_service dayE dearE decimal_pm declinedE driver e+ easy easyE eat eggs em email_id
example_t fair farmE forN freeE friday get_a giv god gud guess gym hain half have_to him hmm ho
host hummus hungry in_the_app just karo keeps kids kk laE label lan large leave_me leftE
let_me_know liao line_is lmao looks lorE luck luckE m+ marry me_if me_know meh mehE must na nd
near note nothing numberE nus ohh okayE omg on_the only pahuch pay_anyone pay_before pay_with
payments paymentsE pick pintier_example_t pot present put qq星 q币 reached really resume riceE sa
sameE set sir some somebody sour spot stop store stupid sugar teck thanksE the_courier them they
think this_groupE thks through_the_app toNE traffic two ugh updated updatedE used vc v型 v脸E wad
watching water with_wechatE wtf w码 w码E xlE yessssss your_unit yuan 万 上我 下加 下取 下我 下拉
下载 不会 不出 不开E 不用微 业主 丝E 两箱 个优 个优惠 个备 个备注 个我 个红 临 主私 主私聊 举报E
也加 买过 乱 了NE 了我N 云 产地 亲E 仓E 付款 付给平 以前 价格N 优惠券 体 你啦E 佣金 依赖 依赖E
保障E 信刷 信扫1 信私 信账 信账单 信赖 信赖E 俩E 修E 值得 假E 偏 做法 傅 催 元 充电 其 冻E 列 别买
别买E 别乱 别的群 别给 别转账 到了 到平 刷 办E 功能 加上E 加上我 加下我 加不 加两 加价E 加十 加密E
加微量 加我两 加油E 加热 加班 加盟 动E 包E 北 十 十1E 半 单号E 单里E 卖E 去 参加 参加E 友E 发1下
发照 发照片 取件 受 变 叠 叠加 叠加E 只有 可爱 台交 台扫 台红 台红包 号买 司机 各 同事 后面加 吓
听E 呢个 咁 咸 哥E 商E 商家 啫 啱 喊我E 喎E 喝E 嘈 嘈E 团长 图片E 在老 在老地 圾 坏的 垃 垃圾 城
城E 基 填 墓 墓E 墙 墙E 壁E 壳E 外面便 大家在 天E 头像E 好的 娅 婆 子加我 安E 完成E 宝宝 室E 家E
家N 家在 家有 宽 密E 小哥 小心 小林 小窗户 就能 尺寸 尾号 尾款 层E 岛 岛E 工E 工资 师傅 平台交
平台红 年E 幸 广 店里 座 得我 微信账 微小 微微 微糖 微糖E 快递员 总 恭 恭喜 惠 惠券 想买 想要E
懂就 我1个 我了E 我好 我家N 我找 我有 我那单 截图E 戴 房号 打1E 打电 打电话 打车 扣NE 扣子 扣款
扫不 扫付 扫墓 扫墓E 扫描 扰E 找我领 抖音E 抵 拿大 指E 据 据E 掌 推E 推荐E 描 提现 提醒 搜了
搜小程 搜搜 搜搜的 搜的 支付 收银台 效E 教E 新聞 新鲜 新鲜E 日期 时E 是NE 是我E 是这 昵称E 晚上
暗号E 更新 最 有坏 朋友E 期N 本 李姐 来了 来信 来信E 杯E 架 栋NE 树 树E 样 根E 桶E 楼E 欣 每人 毛
水 求 汇总 没看 流E 测 浴 清蒸 游 源 滴打 滴打车 滴滴打 炉 烂 烛 烤E 热E 热搜 然 煲 燒 爱你E 爸爸
率E 王阿 王阿姨 环 珍 珠 瑕疵 生E 用E 电费 界 略 略E 番 疵 登录 白+ 百科 的,我 的1 的平 的平台
的报 皮E 盖 盖E 盘E 盟 直播E 看了 看商 看商品 看图 码M 码ME 码N 码看 硬 礼 私下加 私家E 科 程 窗户
立 笑死 笑死E 第1E 等E 等等 粵 糕 红书E 红薯E 纸巾 线下E 线下取 线下面 绒 给了 给你E 给我妈 续
维他 网 群主私 老闆 聚会 聞 肝 胖 胶 能E 脑 脸 腦 腸 腿 自提 航 般E 荐E 薇+ 薯 薯E 虾 蛋E 蜡烛
行吧 衫E 裤E 要加 要的扣 要看 要私 要转账 覺 视 解 言E 订单E 认证 证码 评价E 该 详情E 谁E 调 谢谢E
豆E 账单 账手 账手续 货别 货别买 购买 费N 赖床 跳过这 转账手 转转E 达E 过了 这价 这里便 进去 递员
邻 都加 醋 醋E 里便 里便宜 量E 金E 钟E 银台 银台扫 链接转 销 镜 闆 问题 队E 降价 隔壁E 障E 隻 霜
露 靠 面交E 面便 面便宜 鞋E 音乐 顺丰 颜 颜色 馆E 馨 验 验证码 骑 骗子加 鱼鳞 鲈 鲈鱼 鳞E 鸭 鹅E
麻E 鼠 龙E""",
    -6: """
,你 ,团长 ,我不 1份 1打 1打E 1次 1罐 1起 Nfor Nme N份 N月 N李 N栋N N瓶 N袋E Sand Sany Sapple
Scheaper_than Scheck_the Scount_me Scoupon Sd+ Sf+ Sgot Shee Show Sig上 Sis_it Sline Sline_up
Slols Sn Snice Soffline Sokay Spayment Splatform_fee Splease Sreminder Ssave Ssorry Ssure Stell
Sthx Stransfer_my St恤 Su SvipE Sv脸 Sx Syup S上平 S亲 S代理 S公 S到了 S加N S十N S半 S发票 S名单
S名额 S哦 S围裙 S图1 S图片 S型 S型号 S多 S宝 S密码 S小 S微E S微商 S心 S懂E S我想 S打N S批发 S折
S拿货 S接 S操 S早 S明 S朋 S朋友 S淘 S淘宝 S现价 S百 S相 S看价 S私人 S私教 S秒杀 S算 S美 S自取 S葡
S葡萄 S薇娅 S薇婷 S裙子 S让 S评 S谁加 S谨 S谨防 S资 S资料 S赖皮 S路 S转角 S银 S银行 S面交 S首页
S骗 S骗子 S麻 ab add_me_for addressE also always another apt around boxesE btw call_meE care cart
cheaper_than check_the classE code cool count_me crashed cu cya d+ declined didn dont email
expiredE f+ filter gb get group_buy had hahaE ham hello hot hours hoursE hr hse iceE ig上 im
in_line iphone its job joinE ka kkE line_up lo locker lols long loves lunch l码 makes me_half
me_to mins morning my_orderE my_shop never_pay noodles o okok onE one pE pay_with_wechat peanuts
post qq肠 rack reach recipe reminder rice saw scam scamE sent share shelf shipping sold spicy stay
sup supportE talk_to tell_meE tgE than thenE through_the thx tooE train type update usb vivo wah
wait weiN will with_wechat working worksE w号 x你 yea yo your 㗎 下, 下午 下周 下我E 不是 不要
不要私 个音 丸 么E 也有E 了, 产 付了N 付款码 令E 以 但 位置 低价E 住E 你想 你看 你这 佳佳 保障
信付 信你 信看 信群E 元E 先 光E 入群聊 全部 净 刀 分享 别加 别私下 到账 加价 加入群 加州 加微信
加我名 加油 加购 加购E 加钱 务 助E 包装 包裹E 医 十1 十E 千 单元 单里 卡 卷 友见 双 发1 发我E
发给你 取E 取消E 取货E 口令E 口见E 台付 号私信 司 同你 同学 同款E 吐 吐司 呀 味道 咨询E 哎 哥 哥加
哦E 哪个 喇E 喊我 喎 喝 团长E 围 围裙 国 图1 图好 在哪E 地址 场E 场见 块 型E 壳 多久 夜 够 奖E 她
好看 好看E 妈E 姨 婷 孔 完成 客户E 小薇 就有E 就行, 差价 已私信 已经 巾E 平台付 幼 床E 底E 度E 座N
建议 开E 当E 录 往 得 微信付 微商 微甜 微辣E 志 忘 快E 意思 我+1 我取 我来 我的联 我看 我諗 房E
打1 打包 打包E 打印E 扣了 扬 扰 批号L 找你E 把我 投诉 抖音上 折 报名 押 押金 拒 排队 接付款 接发我
接扫E 播 收 收到 整 斤E 时间 明天 有特 有特价 未E 末 来 枕 栋N 校友 样E 桌E 梯E 楼号E 次E 死E 比
气E 没回 法E 泡 洗 消E 涨 液E 渠道E 灯 照E 照片E 爱你 牛奶 现金红 班E 瑕 瓜E 电梯 的, 的图E 的新号
的自 直接下 直接在 看下E 看到 看有 知 码 码进小 祝 票E 私教 程E 税 粉 粒 精 紧 纸 线下见 结账 给我
统 置E 群友 群友E 群聊 群里我 聊你了 能 芯E 苦E 萌 萌E 薇娅 薇婷 蜡 被骗 裹E 褶 要 见面 设 话NE
话给 询E 说,私 谁加 谁加我 谢E 谨 谨防 谱E 财 货号 赖皮 走E 跑 跳 转角 软E 运E 进来 迷 迷信 退我E
通过E 速 速E 那家E 那里 邮 采 里我 金红 金红包 钟 门口E 问问 队 阳 阿姨 限E 险E 障 霉 面 面包 音上
顺 颗E 额E 首页 马 鳞""",
    -7: """
,我在 1直 1般 N,咱 N件 N的 N盒 N袋 SN维 Sa+ Sb+ Scheap Scount Sdirect_flight Sf Shai Shappy Shi
Sin Sless SlineN Sline_pay Sll Smy Smy_profile Son Sorder SpriceE Sprofile Sthanks Stracking Stwo
Suse Sv_neck Svip Svivian Swho Sya S买 S今 S信号 S减N S别信 S别私 S加上 S加价 S加入 S加急 S加我
S原 S口令 S名 S周 S团购 S围 S外 S外卖 S大 S如 S如果 S威信 S底价 S店 S店里 S开 S成 S我都 S房 S房号
S搜 S收 S是 S有货 S渠 S渠道 S漏 S牛 S物 S私藏 S稍 S稍微 S税 S税号 S简 S简介 S给 S统 S统计 S维 S行
S补 S见面 S账 S货 S蹲 S退款 S首 Xcom X果 a+ about alright before bhai building buildingN cE came
cd changed chicken come count coupon dE da did direct_flight does doing downE eh example_tA flat
floor from goodnight hans help his house ice is_it jaxon ji jus last lateE let_me lineN lineNE m
maybe medium meeting missingE my_group_buy new np nvm online outE pls plz postE profile_picture
q弹 r sE school se see_you she signalE supported supportedE tA tell_me textE thanx tmr told topic
tracking transfer_my try t恤 upE very waiting weekE were wish won_t wrong youE yup 下E 东 中E 买的
亂 了1 些 京东 人E 以E 们这 价格E 全 全联 写E 凉 出来E 利 刪 别信E 力E 功E 加单 加我微 勿 发票
叫我 可以E 台E 合 同我 同款便 名单E 名额 名额转 后面E 周N 呵 呵呵 哈E 哪E 唯1E 商 啰E 喇 圆 在E 坐
埋 士 多 大 失 头E 套 姐E 威化 学E 寸E 对E 小林E 少E 就有 层 居 山 带E 平E 康 弹E 录E 恤 感 成功E
我+ 我,直 我NE 我同 我后 我来E 我的E 户E 才 打不开 打印 批号 找你 把E 报E 拜 指 挺 换 提E 操 方E
是小 月 有空 本E 机NE 松E 桶 款方 段E 汁E 汤 沙 法 滤芯 滤芯E 烦 牌 猫E 率 瓜 甘 留给 登 的新 的是
皮 睡 短信E 破 私密E 私藏 私藏E 稍微 签收 签收E 级 线上 细 绝 统计 缺 群主E 聚 肠 般 节 茶 草 草莓
菊 萄 葡 葡萄 蒸 街 补 装E 裤 語 让我 诈 试 话E 误 误E 请勿 课E 账E 蹲 转圈E 输 这样 邀请 钉钉E
钱E 链接发 门店 闸 防 陌生 限 院E 险 难 面谈 面谈E 领E 颗 额转 首 鱼E""",
    -8: """
,有 N包 N号E N斤 N箱 N钱 SN元 SN号 Sb Scancel Scash Sdiscount Sextra SfbE Sgreat Shaha Sit Slol
Smy_shop Spay_here Sphone Ssame SsignalE Ssnap_peas Sso Ssomeone Stake StelE SvxN Sv字 Swechat_pay
Swhich Swifi S下单 S不用 S低 S单号 S卫 S取 S叫 S号E S唯1 S威海 S少 S帮 S底 S懂 S我给 S抽 S拼 S最
S果园 S水 S海 S特价 S病 S私厨 S私廚 S私房 S私立 S第 S签名 S粉 S线上 S群里 S联 S芯 S要不 S跟 S转E
S转发 S转账 S面 S领导 after againE an baby call_me canE cl dinner expired fbE fish gate go in
in_app intro leh line_pay lolE love me_when minutes mode modeE monday nai oh orderL order_number
peas pickupE qq妈 qq糖 receipt s said see sizeE snap_peas soon telE then thisE tomorrow v_neck
vxNE v字 where who with won you 上来 久 乐E 京 亲 们E 仲 件 位 佳 便E 信头 信头像 信里 关 写 冻 减
刀E 券 力 加1 加入 加急 区 卖N 博E 压 厨 吧E 告E 咩 哋 售 唯1 商品 啰 喊 嘉薇 器 图E 地E 型号 失败
失败E 如果 姿 孩 客服E 室 寸 小威 带 帮我 库 廚 待 微信头 微博E 微量 忙 息E 意见 意见E 成功 我1
我信 我有E 我都 打卡E 报名E 持 挂号 挂号E 支付E 支持 收货 新E 方便E 无私 日 星期 昨 昨天 晚 更新E
木 杀 板E 果E 格E 桌 楼号 汁 池 液 滑 满 滤 火 点 牛 物业 特价 现价 现价N 用 电池 病 盐E 看不
看看E 知E 私下转 私信看 私厨 私廚 私房 私立 种 稍 税号 税号A 站 等你 管 素 纸E 线E 绑 罐E 老师
而家 聊聊 脸E 腐 苦 葱 薇姿 行, 行E 要E 觉 諗 评E 试E 诺 谱 败 败E 踢 车E 载 边E 递 通知 那我
那款E 邻居 酒 酸E 醒 量 闪 间E 降 院 除 隐私E 集 雨E 非 题 风E 餐E 馆""",
    -9: """
N点 N码 P我 Sadd_me Sdirectly Shey Sim Sk Smessage Snever Sno Snope S公私 S再 S加1 S单独 S嗯 S团
S就 S恩 S打开 S报 S接龙 S正 S禁 S禁止 S私家 S群主 S老 S老闆 S薇薇 S返 S进群 S退 S领 aa address
again all b b+ by can coming dun going hee her hey it kya la laterE levelN lor lost merry model
never nice nowE nw open paid re style thatE to tonight use v+N vxN wat week why wifi work wxN xl
ya 上我E 不到 举 举报 乜 了我 事 付的 代付 价E 会E 依 信封 修 儿 光 克 公私 冒 冰E 冷 别转 券E
加我1 助 午 单号L 历 原 参 取货 否 味 售后 啥E 嘉 圈E 在哪 块E 处理E 套E 威海 定 家 封E 尾 工 干嘛
干嘛E 床 弹 情页 我们 我加 我加E 我想 找N 找NE 投 抱 接E 播E 文 斤 早 校 核E 根 梯 款E 正 水E 油E
活动 温 点E 爸 版E 球E 甜 甜E 眼 私家 私聊我 称E 笑E 等我 维维 群聊E 考 耍 耳 聊聊E 联E 菜E 表 表E
记 详情页 语E 说 贵 赔 走私 超市 路E 转圈 退E 退我 邀 那个E 那款 配送 错E 雪 鞋 领导 香 高 麻 黑
    """,
    -10: """
N个 N个E N包E N栋 Sbio ScashE Sok Soutside Spaid Sprivate Sthe Sv领 Syeah S价格 S别加 S到 S手续
S扫1 S找我 S拉 S新 S有 S果 S私密 S私自 S签 S门 S隐 accepted am anyone are bags c class e failedE
flight fun great home level missing neck nope packE payE pleaseE q_abc room service someone still
sure that time todayE vivian v姐 v形 v脸 wanna whatsapp_group which 下见 下见E 也 买N 事E 刚 包 化
十NE 同款 名单 吧 哈哈E 啥 啦 啦E 嗯 嘛E 姐 安 小E 尺 州 巾 年 微转 心 怎 怎么 情E 意 我家 所 护E
拼E 数E 明 显 期E 机 标 次 活 漏 狗 现在 瓶E 电报E 的 盐 盘 相信 私密 私自 站E 米 糖E 编号 群里
色E 藏E 衣 西 见面聊 认 议 评价 请 读 谢谢 货E 贵E 路 辣E 配 锅 问 阿 页面 饼 鸡""",
    -11: """
Sgood Soh Sv Syes S代 S优惠 S你 S已 S平台 S批 S拉我 S提 S直接 S看图 S请 S赔 S走平 S走私 S转 S隐私
ah already at be d dear failed ha happy hi itE milk min n okE oneE pack people says tell what yeah
业 两 什 什么 位E 值 假 充 到 加上 动 单E 反 发给 取 只 号NE 吃E 听 哈 哈哈 地 大E 奶E 好E 子 密码
导 应 快递 慢E 截 拉我 推荐 效 条 标E 流 清 箱E 罐 置 荐 莓 薄 袋 规 警 费 走私E 转发 送E 通 钉E
隐私 雨 面E 龙""",
    -12: """
1个 SN折 Scheaper Splatform Srefund SvE S优 S内 S减 S好 S打 S无 S更 S更便 S有人 S现 S留 S聊 a
acceptedE any day free hahaha k no or refund ru sorry thanks unit yes 上E 丰 仔 入E 再 别私 去E 又
告 员 味E 和 哦 啊E 奶 妈 子E 店E 微波 微辣 心E 息 情 我在 手E 打不 放 晒 有点 柜 查 模 死 气 波
猫 白 看下 示 禁止 私下交 等 而 让 豆 赞E 起 转给 都 长E 食 餐""",
    -13: """
Sgroup Sme S主页 S自 S自私 decimal down late le like now of okay out so support today ur was 了
件E 公告 别信 功 加NE 吗 吞 呢E 嘛 太 如 字E 实 市 形 影 快 您 服 服E 栋 爱 片E 盒 看看 着E 自私
自私E 语 课 超 身 酸 重 门 音E""",
    -14: """
N号 SlineE S付款 S别 S加 S找 S那 back for_meE good got hai he i later more my_order u up
wechat_pay 乐 书E 他 停 几 到E 卡E 吃 品 啊 回 外E 天 师 急 慢 我妈 护 排 提 止 热 票 笑 编 群主
袋E 门E""",
    -15: """
SdealE StelegramE S下 S在 S平 S微 S比 S这 S闲 but the too 么 了N 口E 呢 坏 干 拿E 教 时 是 期 油
班 瓶 禁 花 菜 装 计 谢 错 饭 骗子""",
    -16: """
S便 S便宜 S直 how not ok 个E 为 保 公 外卖 已 机E 杯 核 版 物 盒E 真 薇薇 蛋 过E 运 退 额 风""",
    -17: """
Sa Sapp Sprice haha is lol size when 冰 加1E 加N 叫 团E 学 有人 的E 看我E 糖 还""",
    -18: """
for_me pickup v领 份E 会 型 差 无 订单""",
    -19: """
Scom ScomE S信 S我 done please pump 不 好 帮 很 楼 玩 生 车 隱""",
    -20: """
S谁 人 分 房""",
    -21: """
份 单号 辣""",
    -22: """
哪 改""",
    -23: """
了E 吗E 骗""",
    -25: """
谁""",
    -28: """
没""",
}  # fmt: skip
"""As `learned_hints` reads them, by what they weigh, in tenths."""
