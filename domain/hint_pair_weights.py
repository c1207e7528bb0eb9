"""What stands together in solicitations, and weighs.

From 34,561 lines of the corpora and 21,500 from elsewhere (sha256 fc723c74990cacbc…;
docs/decisions/0019-solicitation-by-rules.md).

Made by `tests/support/hint_learner.py`, not by hand.
"""

from collections.abc import Mapping
from typing import Final

WRITTEN: Final[Mapping[int, str]] = {
    35: """
微…A""",
    29: """
加…A""",
    28: """
不…台""",
    27: """
手…L""",
    24: """
v…A""",
    22: """
不…平""",
    21: """
客…L""",
    20: """
威…A""",
    19: """
call…N line…A q…L 不…团 电…L""",
    18: """
wechat…A 卫…A 我…便 老…L 飞…A""",
    17: """
vx…A 付…我 加…L 图…码 小…A""",
    16: """
my…A qq…L telegram…A 加…好 包…我 快…A 我…A 支…L 电…A 红…我 话…N""",
    15: """
can…you i…you 不…这 买…我 企…L 企…M 别…台 别…平 微…N 微…你 扣…L 薇…A 跟…买 银…N
飞…@""",
    14: """
and…me text…N 加…下 加…看 号…L 我…价 来…A 汇…N 红…A 群…L 话…L""",
    13: """
,…there X…行 and…the don…here 你…价 你…少 到…L 前…M 加…友 加…领 想…的 接…, 收…码
消…我 电…N 给…价 账…N 走…下""",
    12: """
,…边 my…is t…here what…L 中…N 你…多 加…了 口…L 咨…A 少…块 我…L 我…就 打…L 接…买
省…费 绕…台 维…A 绿…A 行…L 行…N 账…L 走…人 钱…,""",
    11: """
,…价 N…懂 N…我 N…私 add…A contact…N me…L order…me phone…N qq…N same…, tel…N tg…A
个…方 付…L 你…吗 你…的 加…薇 备…号 失…加 就…号 微…L 我…宜 接…你 有…喜 来…的 款…我
淘…A 淘…令 现…, 现…交 用…团 直…我 直…现 直…转 给…金 联…L 能…你 要…的 这…不 鱼…王""",
    10: """
,…to ,…下 ,…宜 ,…箱 ,…过 ,…金 ,…面 N…加 and…ll for…discount ll…you me…N my…N my…for
m…cn tele…A the…and we…this whatsapp…L w…A 不…在 不…群 了…, 付…收 价…私 入…我 别…了
别…团 加…处 加…服 加…送 台…走 同…称 后…N 头…有 家…单 平…外 平…太 店…果 想…拿 我…厂
我…啦 我…群 打…卡 扫…加 抽…, 换…N 接…钱 搜…果 支…转 没…成 没…的 现…少 的…友 看…名
签…有 红…就 线…交 评…区 说…我 转…行 这…付 进…进 退…后""",
    9: """
,…拿 ,…货 A…开 L…林 L…这 N…后 N…群 N…面 call…L id…A leave…and leave…join me…A my…in
my…pic one…N pay…to scan…qr text…to this…and ws…L wx…A you…zelle 上…了 不…程 主…有
么…你 交…, 以…吗 们…下 价…你 你…是 你…款 信…A 别…说 到…卡 制…开 加…以 加…解 可…私
名…有 复…打 奶…咪 奶…妈 工…L 平…就 开…个 开…便 开…台 微…接 怎…你 想…+ 懂…来 我…优
我…名 我…团 我…圈 我…更 我…红 我…长 打…N 扫…报 报…A 支…包 数…我 滴…价 特…拉 现…便
现…宜 球…L 瓦…L 的…N 的…便 的…我 的…道 看…料 短…L 私…哦 第…条 置…有 群…边 苹…茶
要…小 要…滴 账…发 资…有 赖…A 转…付 转…优 过…长 进…群 送…斤 里…价 里…便 领…补 鹅…L""",
    8: """
,…上 ,…单 ,…团 ,…手 ,…留 L…我 N…text N…zero N…头 buy…me discord…N in…the i…the ll…it
me…we my…: my…cheaper outside…app pay…, scan…my the…P the…group t…A t…N v…少 wei…A
we…A x…A 上…付 上…我 不…了 不…单 不…小 不…过 两…两 个…买 主…看 么…两 买…较 了…扫
了…的 价…我 会…挡 你…几 你…得 你…退 信…L 像…码 先…再 公…号 出…我 别…长 加…信 加…吧
加…星 单…消 卡…N 友…有 发…包 取…, 台…了 同…机 后…我 吗…个 团…家 围…A 在…介 在…名
地…付 块…斤 复…开 外…单 头…下 头…那 宝…L 宝…群 小…L 小…书 已…下 平…费 平…走 开…宜
开…宝 当…给 微…X 怎…私 懂…加 我…N 我…卖 我…好 我…斤 扣…, 扫…群 抖…A 抽…私 接…比
接…里 支…收 方…电 有…系 有…话 点…页 用…台 的…A 的…加 直…比 看…像 看…印 私…价 私…卖
私…接 第…张 红…付 线…付 给…L 群…信 群…天 群…微 群…那 群…都 老…line 聊…价 联…A 色…付
被…看 要…了 要…团 订…线 评…1 识…1 账…可 货…我 跳…长 转…L 转…我 转…来 都…我 钉…L
银…L""",
    7: """
,…cheaper ,…me ,…price ,…us ,…从 ,…卖 ,…地 ,…我 ,…送 :…com @…com A…价 L…价 L…打
L…是 N…么 N…你 N…包 N…老 X…在 X…线 at…and dd…价 discord…A dy…A for…price handle…my
handle…name if…go if…me ig…A ins…A in…picture in…with i…do my…has my…s no…go off…app
signal…A signal…N that…of the…can the…in the…my to…account to…cheaper transfer…me usdt…A
vv…A wa…L 上…字 上…数 上…电 不…上 不…点 不…经 不…统 个…, 个…式 个…给 个…贵 之…自
买…吗 了…码 了…给 事…L 付…你 以…宜 企…N 会…看 你…发 你…消 信…N 先…定 减…元 出…你
别…这 到…宝 加…付 加…可 加…哈 加…威 加…鹅 包…有 包…行 单…你 去…群 发…就 口…, 可…便
可…吗 可…宜 台…宜 号…M 号…N 名…你 后…L 吧…边 周…户 咱…来 团…太 团…赚 图…角 在…说
在…门 场…门 处…, 外…聊 多…店 头…N 头…码 子…了 宝…令 家…, 小…不 小…价 小…见 少…N
少…成 已…1 币…款 常…在 常…线 平…便 建…L 得…, 微…下 我…人 我…发 我…密 我…店 我…样
我…渠 我…称 截…扫 打…行 扣…多 扣…是 扫…N 扫…下 扫…头 扫…我 找…A 找…N 找…买 拨…N
拿…宜 挂…, 按…价 接…拿 接…红 接…金 放…看 数…L 新…L 方…1 有…L 有…不 有…加 有…留
有…示 机…L 来…发 来…群 板…信 款…你 毛…爷 汇…我 爷…, 现…N 现…减 现…可 现…我 现…箱
的…下 的…价 的…发 的…天 的…箱 直…你 直…红 直…跟 直…金 直…钱 相…有 省…续 看…m 看…业
看…友 看…叶 看…圈 真…的 知…找 码…你 码…发 码…贴 私…单 私…吗 私…货 系…L 红…L 红…行
线…转 经…主 给…不 给…我 网…A 美…N 群…了 群…便 群…来 老…付 老…矩 色…软 菜…门 裙…L
要…N 要…要 让…己 让…自 话…转 询…人 详…本 账…折 货…, 货…话 赔…加 走…户 跳…团 转…也
转…过 软…A 过…下 过…好 过…程 这…去 退…找 通…下 道…我 道…找 那…你 都…那 里…N 里…去
金…以 金…宜 门…, 门…不 陈…鲜 面…便 面…现 面…码 领…加""",
    6: """
+…星 ,…checkout ,…commission ,…direct ,…ll ,…the ,…transfer ,…友 ,…台 ,…块 ,…就 ,…开
,…码 ,…系 ,…账 ,…那 1…图 1…头 A…com A…注 L…周 N…ask N…啊 N…找 N…要 N…角 N…随
and…in ask…the buy…the can…this come…me email…at email…gmail fee…me find…on four…five
group…, instead…here in…, in…lobby it…, i…a i…it join…group join…telegram know…,
link…profile my…L nine…N paper…the q…加 scan…code send…to signal…L skip…fee
skip…platform the…they the…with to…app to…directly under…table want…the whatsapp…N
what…your xhs…A your…i zelle…N 上…, 上…加 下…N 下…交 下…便 下…址 不…价 不…打 不…系
不…走 东…家 个…吗 个…有 为…A 主…1 么…么 了…新 了…箱 了…过 交…金 人…1 人…L 人…别
付…A 付…行 以…个 以…便 们…吧 们…己 价…找 价…来 价…能 众…果 会…图 伽…A 你…以 你…便
你…号 你…宜 你…给 信…你 信…单 信…吧 信…行 像…维 免…费 内…群 出…, 别…个 别…张 到…价
到…现 制…到 加…line 加…tg 加…v 加…便 加…宜 加…绿 加…聊 单…, 单…卖 单…取 单…宜 单…系
卡…L 厂…价 去…那 发…口 取…他 口…A 叩…L 台…付 号…, 号…加 号…头 号…王 吃…加 名…v
名…号 名…是 名…的 后…qq 后…群 后…那 吗…1 咱…单 咱…己 啊…N 嘉…A 团…了 团…贵 图…下
图…了 图…号 在…了 址…点 处…N 多…都 天…杀 天…秒 太…下 头…自 好…返 威…信 子…我 字…是
字…看 字…被 存…扫 官…@ 宜…私 封…有 小…果 平…, 平…N 平…买 序…买 店…, 当…付 微…上
微…发 微…掉 我…上 我…介 我…平 我…收 我…款 我…码 我…里 我…金 戳…像 手…比 手…高 打…上
打…个 打…宝 扣…少 扫…名 找…, 找…L 把…放 拍…个 招…理 拼…店 拿…价 挂…N 接…信 接…厂
接…易 接…要 搜…子 搜…家 搜…牛 支…N 收…就 方…@ 方…个 是…加 昵…位 昵…后 更…的 有…1
有…信 有…平 有…码 机…A 李…园 来…找 欢…来 欢…电 款…加 款…发 比…长 注…号 消…, 消…他
淘…店 滴…有 点…像 照…有 片…号 片…返 独…你 王…L 现…面 用…打 用…这 电…@ 留…号 留…电
的…扣 的…是 直…, 直…付 直…厂 直…给 看…签 码…取 码…群 私…N 秋…L 称…位 程…, 程…买
窗…价 签…1 签…下 签…取 红…号 红…给 线…结 线…给 给…, 给…便 给…就 给…走 续…高 绿…聊
网…点 群…不 群…到 群…去 老…下 老…客 老…微 联…N 联…发 背…有 能…下 自…, 蓝…A 裹…有
要…dd 要…台 要…平 要…打 要…留 试…加 话…M 话…便 话…宜 说…这 请…L 请…客 账…你 货…要
赚…N 走…付 走…宜 走…宝 转…上 转…便 转…货 过…便 过…友 过…吧 过…宜 迎…电 还…加 这…买
这…序 这…程 进…的 避…台 避…平 那…不 部…接 都…个 都…吧 都…群 里…了 里…是 里…片 金…我
钱…发 钱…我 钱…给 防…加 随…打 面…易 面…金""",
    5: """
,…app ,…both ,…bring ,…button ,…don ,…from ,…gets ,…need ,…off ,…platform ,…t ,…像
,…加 ,…好 ,…拼 ,…续 ,…购 ,…进 1…像 1…发 1…我 1…接 1…的 1…链 :…x @…works A…我 L…发
L…货 N…price N…明 N…电 N…第 N…聊 N…订 N…转 N…间 N…陈 X…buy a…group bypass…app b…我
can…from cash…, cash…the cell…N directly…me do…app d…A five…five fruitmama…tw
give…number give…your group…prices here…s if…it insta…A i…, just…me line…多 link…bio
lin…N me…M me…and me…number me…price my…, my…contact my…name my…on my…text my…that m…u
nine…seven number…N number…i of…here of…now of…the on…page outside…cheaper pal…, pay…by
pay…my private…, q…M refund…then scan…add scan…pay scan…to sell…for send…packet s…L
s…my taped…the tel…L then…me there…way the…, the…takes the…taped the…you to…, to…N
to…cash transfer…card usdt…款 v…L wa…N weixin…A we…: we…need what…app why…the you…,
you…better you…it you…with yy…L yy…音 zero…N 上…代 上…拍 上…的 上…话 下…优 下…你
下…现 不…主 不…付 不…便 不…别 不…加 不…己 不…序 不…开 不…给 不…自 不…链 两…要 个…个
主…接 么…想 买…你 买…宜 了…我 了…留 了…这 人…有 人…账 今…直 从…拿 从…这 付…N 付…等
付…金 以…对 价…在 价…聊 价…说 优…我 会…, 低…找 你…块 你…接 你…还 便…说 保…扫 信…样
信…直 信…领 信…龙 像…下 像…字 像…的 先…我 先…款 入…, 入…L 公…果 关…众 关…公 关…号
内…了 册…码 农…L 出…说 别…拍 别…里 到…便 到…山 到…账 制…拼 制…条 加…优 加…加 加…发
加…呀 加…图 加…奖 加…有 加…货 动…1 区…, 十…A 单…了 单…加 单…省 单…联 单…谈 卖…A
卖…箱 卫…号 厂…, 去…个 去…买 去…边 友…见 发…订 另…个 只…, 可…少 号…P 号…个 号…写
同…L 同…加 名…推 名…电 后…接 周…L 咱…自 咸…见 哇…L 哇…普 啊…啊 回…扫 回…紧 团…v
团…找 图…line 图…存 图…微 图…扫 圆…家 圈…有 在…友 在…圈 在…场 在…进 地…聊 备…房
复…到 复…条 复…这 外…下 外…接 外…款 外…链 多…, 多…A 大…下 大…都 天…场 头…扫 头…的
头…看 好…加 好…图 姐…果 字…号 宝…小 宝…果 家…走 家…钱 对…转 小…N 小…你 小…铺 少…你
就…留 就…走 居…我 工…, 己…群 已…看 平…了 序…, 店…能 座…L 开…加 开…私 式…1 当…,
微…价 微…吧 微…我 微…谈 快…团 快…陈 态…1 怎…想 我…, 我…免 我…入 我…别 我…友 我…宝
我…惠 我…昵 我…现 我…维 我…识 我…货 我…贴 我…间 我…面 我…顶 打…A 打…到 打…银 扣…M
扣…价 扣…私 扣…进 扫…个 扫…客 扫…裙 找…宜 找…我 把…看 抠…L 报…有 拼…铺 接…N 接…便
接…评 推…厂 搜…N 撤…紧 收…, 收…便 收…宜 放…, 放…我 放…来 敲…我 是…N 是…价 是…哦
是…话 是…这 是…长 更…算 有…子 有…方 有…部 朋…圈 朋…见 李…果 果…大 果…家 某…搜 格…出
格…放 格…能 橱…里 次…打 次…找 款…N 款…不 比…低 汇…L 汇…到 汇…卡 源…我 点…, 热…N
照…上 照…加 片…电 片…落 现…算 现…给 现…自 班…能 瓦…普 甜…就 用…扫 申…了 留…几 留…吗
留…呗 的…卖 的…字 的…店 直…优 直…打 直…更 直…汇 相…码 看…右 看…字 看…角 看…页 真…价
码…会 码…回 码…头 码…客 码…服 码…款 码…行 码…裙 福…群 私…买 私…优 私…可 私…拿 私…记
空…有 立…N 站…交 签…档 签…里 箱…上 箱…块 系…接 系…直 系…置 纸…机 线…我 线…款 线…账
绕…平 给…号 给…址 给…得 给…微 给…账 维…会 维…像 维…头 群…me 群…你 群…单 群…有 群…码
群…进 老…果 老…私 老…老 老…转 背…图 能…吗 能…微 能…购 脸…A 自…群 色…A 葳…A 薇…下
袋…了 要…说 见…像 订…热 评…现 试…我 话…个 语…L 说…边 账…优 账…惠 货…现 贵…我 走…了
走…便 走…少 跳…台 跳…平 转…减 转…发 转…定 转…的 转…金 返…元 这…A 这…单 这…小 这…开
进…L 进…羊 退…, 退…加 退…私 送…, 送…家 那…字 那…说 邮…A 邻…我 部…了 酱…肉 里…单
里…方 金…点 钱…这 链…在 链…点 长…v 长…价 长…你 长…太 门…手 问…请 间…货 需…滴 面…L
面…钱 领…券 鱼…见""",
    4: """
,…adds ,…code ,…for ,…zhe ,…们 ,…低 ,…你 ,…发 ,…回 ,…头 ,…微 ,…方 ,…着 ,…页 1…友
:…don @…pp A…qq A…the A…单 A…的 A…货 L…qq L…同 L…扣 L…来 L…款 N…direct N…for N…中
N…工 N…微 N…来 N…林 X…my X…txt add…on add…wechat app…is at…N at…don a…you bit…A
bring…to buy…, buy…from call…price can…privately can…your cash…and cheaper…here code…my
c…sh dd…货 dian…L don…order dwz…abc facebook…for forget…checkout for…L for…drops four…N
fps…我 get…from google…and group…cheaper group…平 https…com if…pay ig…fruit in…you is…,
is…: is…way it…for it…less it…you i…cheaper i…facebook i…send i…your join…for just…you
kou…L k…com let…offline let…privately let…this line…你 line…说 link…my ll…to me…+
me…same mia…焙 my…cash my…id my…jennyfruits name…of no…fee no…if no…to number…L only…,
on…marketplace order…, order…my pay…P pay…cash pay…directly pay…here pay…save price…me
privately…price reach…at same…my save…fee scan…in see…profile send…money send…my snap…A
staff…pm stall…cheaper s…+ s…offline s…page s…this takes…cut take…, text…at there…to
the…a the…button the…cheaper the…cut the…here the…i three…N to…alipay to…card to…shop
u…com vx…N v…下 v…价 v…我 we…privately what…+ what…me wire…to with…N zhou…example
zhou…org 上…方 上…能 下…个 下…头 下…宜 下…运 下…道 下…里 不…公 不…写 不…少 不…拼
不…新 不…草 不…面 东…牛 两…的 个…1 个…件 个…平 个…签 个…维 个…说 个…路 个…页 主…抽
主…联 主…自 之…用 也…, 买…转 了…1 了…下 了…买 了…卖 了…大 了…拉 了…搜 了…称 了…群
了…进 了…通 事…手 交…吧 京…搜 人…, 亻…A 今…低 介…1 介…取 介…行 仓…, 他…宜 付…口
代…我 以…微 以…直 价…pm 价…写 价…好 企…号 企…裙 众…家 会…发 位…加 位…后 你…whatsapp
你…名 你…格 你…薇 佳…A 便…1 便…个 便…价 便…开 便…成 保…1 信…in 信…惠 信…机 倒…L
像…N 像…电 先…先 先…得 公…加 公…说 关…我 内…拿 内…接 内…留 内…链 写…这 击…接 别…码
别…维 到…付 到…公 到…号 到…宜 到…搜 到…牛 到…的 到…行 制…去 前…位 前…后 加…M 加…券
加…取 加…就 加…扣 加…理 加…车 动…条 动…第 包…, 包…付 包…款 包…货 单…常 单…我 单…转
印…我 去…宝 去…讲 友…下 友…单 友…天 友…码 友…过 发…付 发…收 发…来 发…货 可…点 可…转
号…园 号…家 号…面 合…加 名…信 名…加 名…发 名…取 名…微 后…扫 后…转 吗…天 吗…边 吗…这
君…L 咋…系 咨…热 咨…线 品…方 品…的 售…了 售…事 喂…A 回…1 回…私 团…上 团…每 图…上
图…信 图…别 图…到 图…印 图…有 图…水 图…维 圈…单 圈…天 在…册 在…店 在…度 在…群 在…论
在…顶 块…1 复…去 外…买 多…加 多…开 多…打 大…了 大…把 大…来 大…水 大…贴 大…钱 天…价
太…大 头…id 头…里 好…度 好…证 好…通 好…验 威…威 存…1 存…微 官…更 宜…成 宝…A 宝…子
宝…我 宝…转 客…我 客…法 客…老 家…A 家…加 家…给 小…@ 小…买 小…陈 少…吗 就…了 尾…前
尾…面 川…园 川…果 常…加 平…单 平…吗 序…吗 序…鲜 底…能 店…单 店…同 店…大 店…水 座…N
开…N 开…shop 异…请 当…钱 彳…A 微…P 微…l 微…信 微…券 微…号 微…同 微…果 微…直 微…等
微…给 微…领 微…龙 快…下 性…名 想…独 意…的 意…请 成…价 我…line 我…whatsapp 我…主 我…买
我…今 我…像 我…册 我…卡 我…品 我…批 我…私 我…聊 我…行 我…页 手…下 手…还 才…1 才…斤
打…shop 打…账 扫…图 扫…给 扫…转 扫…面 找…平 报…, 报…码 抽…1 抽…太 拉…信 拍…的 拼…块
拼…打 拼…搜 拿…接 拿…的 按…别 换…件 换…说 换…软 掉…我 接…那 推…的 搜…款 搜…行 搜…雅
播…单 支…我 攵…A 改…, 放…片 散…, 文…果 料…有 新…我 方…价 方…款 方…给 星…A 是…, 是…P
是…扣 是…次 是…牌 是…维 昵…取 昵…有 晚…低 更…惠 有…call 有…line 有…价 有…向 有…式
有…有 有…私 有…结 朋…单 条…多 来…, 来…买 来…新 板…不 板…要 林…N 林…姐 样…我 格…格
楼…给 次…L 款…L 款…太 款…私 正…价 每…你 每…赚 比…付 比…团 比…币 比…款 水…平 注…众
海…有 海…码 消…私 消…这 添…微 点…头 点…看 点…链 烘…坊 片…你 片…维 片…话 牌…的 玉…N
现…打 现…提 现…比 电…P 电…便 电…宜 留…箱 的…L 的…内 的…找 的…话 的…部 皮…A 皮…场
盆…圈 直…信 直…包 直…发 直…里 省…台 省…平 看…加 看…水 看…电 看…话 看…资 短…dwz 码…下
码…像 码…册 码…好 码…扫 码…相 码…账 码…间 私…吧 私…定 私…得 私…格 私…预 称…取 程…吗
程…陈 税…, 空…空 站…付 站…名 第…行 签…自 简…1 简…取 简…第 简…自 简…行 算…单 箱…at
箱…qq 红…货 纸…A 线…钱 经…她 经…群 结…打 结…折 绕…这 给…下 给…厂 给…来 绿…泡 置…方
群…价 群…宜 群…底 群…才 群…更 群…里 老…信 老…办 老…接 老…方 老…法 老…海 老…直 老…鲜
聊…格 能…便 脱…台 脱…平 自…人 自…扫 茄…A 蔻…L 藏…吗 虾…A 虾…场 要…L 要…群 要…过
视…里 订…N 订…常 讲…价 证…过 评…加 识…N 话…P 话…那 询…线 说…1 说…方 请…服 账…便
账…先 账…减 账…宜 账…我 账…货 货…便 购…优 购…惠 贴…id 走…信 走…单 走…多 走…的 走…面
赶…加 转…P 转…先 转…到 转…快 转…折 转…支 转…给 转…都 边…单 过…台 过…序 过…我 过…能
返…加 返…块 还…次 还…那 这…L 这…了 这…卡 这…号 进…信 进…我 进…扣 送…包 送…电 送…话
通…呗 通…小 那…, 那…秒 那…聊 那…链 邮…N 邮…at 邮…qq 部…拿 部…货 里…好 里…那 量…私
金…交 金…块 金…惠 金…打 金…折 金…提 金…算 金…货 铺…家 长…识 长…赚 门…现 闲…更 隐…吗
隐…群 面…个 面…电 面…话 音…A 页…1 顶…方 领…包 领…惠 飞…xiaolinveg 验…1 验…过 验…通
高…来 鱼…便 鱼…吃 鱼…周 鱼…接 鱼…更 鱼…草 黄…搜""",
    3: """
+…信 +…号 +…领 ,…order ,…pay ,…他 ,…优 ,…名 ,…存 ,…撤 ,…来 ,…款 ,…现 ,…的 1…斤
1…里 :…abc :…for @…我 A…for A…宝 A…接 A…淘 A…着 A…链 L…个 L…时 L…系 M…个 M…位
N…discount N…group N…个 N…哥 N…处 N…打 N…朋 N…空 N…联 N…货 N…购 N…送 X…优 X…到 X…直
X…鲜 add…line alipay…L and…fee apple…N app…bank app…cheaper app…the app…transfer at…,
at…dot at…no a…, a…contact a…packet bank…is bit…X box…N buy…farm buy…off can…directly
can…have can…wechat can…without cash…cheaper cash…me cheaper…app cheaper…cash check…bio
com…单 c…, direct…cheaper dm…details dm…order dm…price don…pay door…no dou…A do…without
drop…wechat email…@ email…example etsy…it example…abc find…A fine…at five…N for…list
friends…family from…N from…directly from…save get…for group…better has…cheaper have…group
id…是 if…directly in…: in…N in…for is…at is…name it…me it…my i…directly i…group i…hand
i…pintier i…private just…@ leader…, let…take let…trade lishen…gmail message…for
message…privately me…delivery me…fee me…half me…on me…packet me…time me…wechat msg…on
my…box my…shop need…the now…, off…N of…they on…P on…for on…group outside…is own…has
paypal…and paypal…family paypal…我 pay…zelle pintier…abc private…for profile…contact q…1
rather…the scan…me search…on see…bio send…a shop…cheaper shop…for straight…and
s…privately s…wechat telegram…for text…L the…: the…bank the…fee the…list the…ll the…no
the…price the…save the…to the…transfer transfer…alipay u…1 venmo…N vx…L v…P way…you
wechat…as we…without whatsapp…+ whats…L what…wechat works…checkout works…the you…from
you…get you…instead 上…码 下…份 下…信 下…友 下…吧 下…扫 下…款 下…省 下…算 下…钱 不…咱
不…接 个…下 个…主 个…仲 个…你 个…度 个…案 个…档 个…的 个…算 主…取 主…懂 主…系 么…直
也…便 也…宜 书…A 书…小 买…以 买…平 事…上 交…得 交…费 人…户 人…案 人…美 人…页 付…转
代…加 令…宝 以…公 以…点 们…来 价…信 价…发 会…手 位…位 你…1 佳…信 便…你 信…价 信…复
信…微 信…格 信…频 信…鲜 倒…写 倒…念 做…单 像…号 像…扫 像…是 儿…快 先…价 入…朋 入…看
公…宜 公…我 公…点 册…1 册…张 写…呢 出…发 出…谈 利…1 利…在 别…上 别…就 别…面 到…扫
制…宝 制…淘 前…加 加…, 加…: 加…个 加…拉 加…拿 加…红 加…群 包…就 包…算 十…这 单…找
单…折 单…拿 单…来 单…的 单…私 单…请 卖…像 博…果 去…N 友…两 友…价 发…L 发…v 发…加
发…快 发…码 取…了 取…我 口…付 口…到 口…现 另…群 可…公 可…对 可…微 可…走 台…N 台…不
号…出 号…前 号…少 号…尾 号…惠 号…房 号…来 号…着 名…付 名…果 名…着 名…私 后…个 后…后
后…是 后…最 后…货 周…家 咱…独 品…, 哥…时 哥…送 售…没 回…赶 团…能 团…道 园…叔 图…1
图…的 圈…码 在…亏 在…拍 在…款 地…下 场…交 场…易 复…A 复…淘 夕…有 外…易 多…搜 多…转
大…号 大…果 大…看 大…退 太…家 太…我 太…来 太…私 头…上 头…取 头…号 头…字 头…数 奶…来
奶…的 好…两 好…微 好…送 存…用 安…场 完…注 定…我 宜…L 宜…你 宝…, 宝…农 宝…安 宝…家
宝…户 宝…旗 客…v 家…了 家…今 家…别 家…我 家…打 家…比 家…牛 家…现 家…退 家…间 对…便
小…农 小…场 小…奶 小…子 小…扣 小…订 就…加 就…房 就…码 崴…A 平…多 并…有 序…奶 底…交
底…易 店…农 店…安 开…, 弄…便 弄…宜 式…下 得…现 得…金 微…1 微…倒 微…报 微…聊 微…视
微…说 微…频 徽…A 快…文 快…等 怎…加 性…里 想…接 想…私 意…系 懂…我 我…: 我…v 我…旧
我…月 我…牌 截…码 房…加 手…, 手…A 手…存 才…块 打…, 打…淘 打…订 打…里 扣…群 找…单
找…接 找…直 报…优 报…微 报…惠 拍…我 招…N 拨…L 拼…夕 按…像 按…来 按…规 换…吗 接…主
接…包 接…折 接…账 搜…周 搜…婶 搜…小 搜…水 搞…了 播…今 播…晚 播…更 收…1 收…发 斗…A
新…边 方…A 星…号 是…上 是…个 是…家 是…手 是…码 昵…N 普…L 暗…优 暗…惠 最…N 月…过
有…pm 有…占 有…微 有…想 有…拿 有…比 有…渠 有…道 来…团 来…页 果…L 果…叔 果…领 次…+
款…, 款…下 此…N 水…是 水…深 没…不 没…单 没…想 没…手 没…独 泡…A 海…直 淘…买 淘…周
淘…安 淘…小 渠…, 溦…A 滴…滴 点…tw 点…主 然…后 然…最 照…的 片…的 牌…, 独…的 王…,
现…优 现…惠 用…主 用…里 甩…台 甩…平 电…到 留…微 的…信 的…房 目…私 直…pay 直…今 直…卡
直…晚 直…订 直…账 直…间 相…张 相…第 看…昵 看…档 看…第 着…L 知…们 知…单 知…咱 短…到
码…前 码…友 码…图 码…微 福…在 私…复 私…有 私…来 私…登 私…送 秋…号 称…N 移…群 程…奶
立…元 等…回 签…处 签…着 算…了 粉…来 系…N 系…美 红…周 红…算 红…进 纸…@ 线…N 维…X
维…友 维…朋 群…主 群…优 群…惠 群…扣 群…滴 老…款 老…要 耙…柑 聊…单 聊…地 聊…记 聊…货
联…美 背…平 能…信 能…卖 能…更 脸…搜 自…现 自…结 自…给 色…体 薇…1 薇…备 薇…注 虾…卖
要…我 要…来 要…粉 要…系 要…藏 见…现 见…金 规…来 订…异 订…我 让…家 让…退 让…都 讯…A
讯…体 证…1 评…微 评…我 话…到 说…便 说…加 说…己 请…: 请…系 账…元 账…款 货…电 购…联
费…, 资…里 赏…付 赏…行 赞…付 赞…码 走…统 走…账 转…再 转…后 转…宝 转…惠 转…房 转…打
转…收 转…立 边…天 过…十 过…平 过…给 过…统 还…上 还…我 这…N 这…拍 这…掉 这…方 这…说
进…吗 进…滴 退…单 退…系 退…联 道…们 道…单 那…天 都…1 都…了 都…单 都…独 里…号 里…呢
金…少 金…给 链…, 链…主 链…私 长…像 长…加 长…卖 长…家 长…知 长…道 门…金 问…小 问…点
闲…A 闲…同 闲…搜 闲…见 间…低 间…更 随…送 需…私 面…群 面…费 页…取 页…懂 页…系 领…群
额…私 鱼…发 鲜…供 黄…拍""",
    2: """
,…代 ,…接 ,…格 ,…群 ,…部 1…你 :…ask N…彩 N…王 N…直 app…i app…ll a…price cash…A
do…take from…and in…group in…in jiu…N ling…ling ll…my lobby…the my…+ one…nine
private…me same…phone san…N san…ling takes…, tg…道 to…ok transfer…my venmo…instead vx…少
wechat…phone yao…N yao…jiu yi…ling 上…现 上…金 下…少 不…发 不…里 个…信 个…单 个…就
个…群 举…私 了…价 了…独 付…便 付…宜 便…找 俩…线 像…1 全…宜 别…买 到…了 加…价 加…拼
加…泡 十…N 单…份 单…给 卖…头 印…号 印…是 发…到 台…, 台…交 合…明 名…就 咱…线 图…串
在…下 在…买 在…页 大…卖 头…1 小…能 平…蚊 微…吗 快…, 想…货 我…到 我…本 手…1 抖…号
抖…名 报…信 拼…我 换…地 换…方 接…卡 是…号 是…方 朋…有 桌…下 检…了 次…个 水…号 水…就
淘…子 清…大 点…: 片…码 的…, 盒…我 直…微 看…空 私…下 私…以 私…子 私…小 私…链 程…能
给…钱 群…方 群…转 老…你 老…子 聊…以 聊…吗 自…有 被…怕 要…付 要…号 转…N 转…备 转…注
边…了 连…在 退…再 那…方 面…得 音…名 鲁…果 鲁…水""",
    1: """
以…买 你…十 便…加 加…小 回…信 团…我 我…付 收…不 片…发 给…主 给…好 罐…十""",
}  # fmt: skip
"""As `learned_hints` reads them, by what they weigh, in tenths."""
