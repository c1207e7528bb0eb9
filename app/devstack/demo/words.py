"""What the demo says, in Chinese and in English."""

from collections.abc import Mapping
from typing import Final

ZH: Final = "zh"
EN: Final = "en"
LANGUAGES: Final = (ZH, EN)

NEIGHBOURS: Final[Mapping[str, tuple[str, ...]]] = {
    ZH: (
        *("小陈", "王姐", "阿杰", "刘阿姨", "老周", "小美", "赵哥", "陆老师"),
        *("小秋", "阿宁", "唐妈妈", "大伟", "小艾", "老贺", "阿彩"),
    ),
    EN: (
        *("Chen", "Wang", "Jay", "Liu", "Zhou", "May", "Zhao", "Lu"),
        *("Autumn", "Ning", "Tang", "Dawei", "Ivy", "Hao", "Cai"),
    ),
}

TEXTS: Final[Mapping[str, Mapping[str, str]]] = {
    ZH: {
        "no_stack": "pintier demo：{url} 没有应答。请先在另一个终端运行 make run（pintier up）。",
        "wait": "验证码每分钟一个，{seconds} 秒后继续……",
        "grapes": "阳光葡萄 2 斤装",
        "figs": "青皮无花果 1 斤盒",
        "chapter_open": "一、林团长开团",
        "owner_logs_in": "果园主登录，发布“{title}”：{ladder}，{formed_min} 人成团",
        "lin_opens": "林团长开团，邀请码 {code}，发到邻居群",
        "neighbours_log_in": "{count} 位邻居收到短信验证码，登录",
        "group": "阳光花园邻居群",
        "group_made": "林团长建群“{title}”，{count} 位邻居进群",
        "writes": "{name} 在“{title}”里打字：{text}",
        "told": "“{title}”里每降一档各通知一次：{prices}",
        "chapter_join": "二、邻居参团，价格往下走",
        "joins": "{name} 参团 {units} 份，预授权 {held}，此刻 {price} 一份",
        "tier": "▼ 满 {count} 人，全团降到 {price}",
        "3ds": "{name} 的银行要求 3-D Secure 验证，已通过",
        "bears": "{name} 想退团：此价靠这一席撑着，不可退（{code}）",
        "leaves": "{name} 退团，全额解冻；价格不变",
        "last_place": "最后一个名额，{winner} 与 {loser} 同时抢",
        "full": "{name} 晚了一步：{code}",
        "declined": "{name} 的卡被拒（{code}），一分未冻结；让出名额",
        "chapter_close": "三、到点截团：按成团价逐笔扣款",
        "waiting": "等截止时间到……",
        "closed": "截团：{count} 人，成团价 {price}。多冻的逐笔退回",
        "chapter_books": "四、对账",
        "captured": "实收", "stripe_fee": "Stripe 手续费", "leader": "团长佣金",
        "platform": "平台服务费", "merchant": "商家所得", "released": "解冻",
        "split": "商家 + 团长 + 平台 + 手续费 = 实收 {total}",
        "trial_balance": "试算平衡表", "account": "科目", "debit": "借", "credit": "贷",
        "balanced": "借贷相等，分文不差",
        "chapter_fail": "五、人数不够：一分不收",
        "fails_open": "“{title}”要 {formed_min} 人成团，只来了 {count} 人",
        "failed": "未成团：{count} 笔预授权全部解冻，共 {amount}",
        "done": "全部核对无误，用时 {seconds} 秒",
        "look": "细看：{url}",
        "name": "谁", "units": "份",
        "held": "冻结", "paid": "实付", "back": "退回", "state": "状态",
        "now": "此刻", "more": "还差 {missing} 人", "closes_in": "距截团 {seconds} 秒",
        "closing": "截团中", "settled": "已结算", "failed_state": "未成团",
        "state_reserved": "待付", "state_authorized": "已冻结", "state_captured": "已扣款",
        "state_released": "已解冻", "state_left": "已退团", "state_declined": "卡被拒",
        "of_max": "{count}/{most} 人",
    },
    EN: {
        "no_stack": "pintier demo: nothing answers at {url}; run `make run` in another terminal"
        " first",
        "wait": "One log-in code a minute for each phone: going on in {seconds} s",
        "grapes": "Sun grapes, 1 kg",
        "figs": "Green figs, 500 g",
        "chapter_open": "1  Lin opens a team-buy",
        "owner_logs_in": "The orchard's owner logs in and offers {title}: {ladder};"
        " {formed_min} buyers form a team",
        "lin_opens": "Lin opens a team-buy, code {code}, and shares it with her neighbours",
        "neighbours_log_in": "{count} neighbours log in with a code by text message",
        "group": "Sunny Garden neighbours",
        "group_made": "Lin makes the group {title}; {count} neighbours come in",
        "writes": "{name} writes in {title}: {text}",
        "told": "{title} was told of each drop once: {prices}",
        "chapter_join": "2  Neighbours join, and the price falls for everyone",
        "joins": "{name} joins with {units}: {held} held on the card, {price} each for now",
        "tier": "▼ {count} are in: {price} for everybody",
        "3ds": "{name}'s bank asks for 3-D Secure; passed",
        "bears": "{name} wants to leave, but the price rests on this seat: {code}",
        "leaves": "{name} leaves; the hold is released and the price stands",
        "last_place": "One place is left, and {winner} and {loser} both tap at once",
        "full": "{name} was a moment too late: {code}",
        "declined": "{name}'s card is declined ({code}); nothing is held, the place is given up",
        "chapter_close": "3  Time is up: each hold is captured at the closing price",
        "waiting": "Waiting for the deadline",
        "closed": "Closed with {count}: {price} each. What was held above it goes back",
        "chapter_books": "4  The books",
        "captured": "captured", "stripe_fee": "Stripe's fee", "leader": "Lin's commission",
        "platform": "platform's fee", "merchant": "merchant", "released": "released",
        "split": "merchant + Lin + platform + Stripe's fee = {total} captured",
        "trial_balance": "Trial balance", "account": "account", "debit": "debit",
        "credit": "credit",
        "balanced": "debits equal credits, to the cent",
        "chapter_fail": "5  Too few come: nobody is charged",
        "fails_open": "{title} needs {formed_min} buyers, and {count} come",
        "failed": "Not formed: all {count} holds are released, {amount} in all",
        "done": "Every figure was checked; it took {seconds} s",
        "look": "Look closer: {url}",
        "name": "who",
        "units": "×", "held": "held", "paid": "paid", "back": "back", "state": "",
        "now": "now", "more": "{missing} more", "closes_in": "closes in {seconds} s",
        "closing": "closing", "settled": "settled", "failed_state": "not formed",
        "state_reserved": "to pay", "state_authorized": "held", "state_captured": "captured",
        "state_released": "released", "state_left": "left", "state_declined": "declined",
        "of_max": "{count} of {most}",
    },
}  # fmt: skip


class Words:
    """The texts of one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._texts = TEXTS[language]

    def __call__(self, key: str, **values: object) -> str:
        """Return a text with its values in place."""
        return self._texts[key].format(**values)

    @property
    def neighbours(self) -> tuple[str, ...]:
        """The names of those who join."""
        return NEIGHBOURS[self.language]


def language_of(environment: Mapping[str, str]) -> str:
    """Return the language a terminal is set to, as other programs read it; else English."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if chosen := environment.get(name):
            return ZH if chosen.lower().startswith("zh") else EN
    return EN
