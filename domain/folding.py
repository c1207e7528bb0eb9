"""Folding: what a line says once spacing, disguise and script are taken off; for detectors only.

Whoever wants to be read by people and not by a machine writes a word differently: full width,
with dots between, with a Cyrillic letter, with a keycap for a digit, one character per line. Each
such trick is undone here once, so that the words of a rule are written once (reliability.md 7.5).

Two views of one text, each of which knows where its characters came from:

- `plain`: one character after the other. Compatibility forms, accents, case, digits of all kinds,
  traditional characters and look-alikes are folded, what is invisible is gone, punctuation stays.
  Numbers, links and addresses are looked for here.
- `dense`: beyond that, whatever stands between two characters of one word is gone. A blank stays
  between Latin words, a comma between clauses, a newline between sentences. Words are found here.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

_DIGITS: Final[Mapping[str, str]] = {
    "0": "零洞", "〇": "○◯", "1": "壹一弌幺", "2": "贰貳二弍", "3": "叁三弎зЗ", "4": "肆四",
    "5": "伍五", "6": "陆陸六", "7": "柒七拐", "8": "捌八", "9": "玖九",
}  # fmt: skip
_LOOK_ALIKES: Final[Mapping[str, str]] = {
    "a": "аαᴀ", "b": "Ьʙ", "c": "сᴄ", "d": "ԁᴅ", "e": "еєᴇ", "g": "ɢɡ", "h": "һʜ", "i": "іıιɪ",
    "j": "јᴊ", "k": "кκᴋ", "l": "ⅼʟӏ", "m": "мᴍ", "n": "ɴηո", "o": "оοᴏ", "p": "рρᴘ", "q": "ԛգ",
    "r": "гʀ", "s": "ѕꜱ", "t": "тτᴛ", "u": "υᴜս", "v": "ѵνᴠ√∨˅ᐯ", "w": "ѡωᴡш", "x": "хχ×✕✖╳❌乂ㄨ",
    "y": "уγʏ", "z": "ᴢ", "+": "➕✚十", "♥": "❤♡❥💗💖💕💓💞💘💝🧡💛💚💙💜🖤🤍", "★": "⭐🌟",
}  # fmt: skip
_TRADITIONAL: Final = (
    "這個賴轉帳帐銀號連結鏈聯繫絡線話價錢匯進優掃碼頁訊電機頭貨買賣單體網門問發給戶備註簽簡資"
    "紹圖點擊開繞過臺檯軟衛維飛鵝寶餘額紅現場別從們還對裡裏邊處談說訂購廠園農實團長請無須經員"
    "讓報親爺專屬檔質幾樣後為爲與來時間應隨見視書麼歡鍵續級約紙動態業樓棟箱減較歸係喚儲撥縮獨"
    "幫賬輕鬆費傭稅滿緊趕暱稱傳軸嗎誰願嶶徵眾識兩雙圍當產證驗該塊錯帶種總預羣蝦細臉綠藍遞貼領講寫"
    "閒閑詢豐貴錄擋檢舉騙詐險負責損驛櫃壞爛補賠規違嚴聽認據標離顧魚鳥銷鄰達載選運賞賺財贈讚議"
    "課論誠詳評計討記設參籟癩睞萊恆託數瀏覽關錶館學飯鮮賓貢獎勵務勞徑惡憑擇擔擁擠擾攔斷暫會條"
    "極構權歲殘氣涼淺準滾漲濕燈爭狀獲環監盤禮穩競筆節範糾純終組絕統緣編練縣繳罰職膠舊莊蘋術裝"
    "製複觀觸訴診誤諮謝譽豬貝賽趙軍輛輸辦遊遲遷郵醫釋鉤鋪鎖鑰閉陳隊階際雖雜難靜響項順頓顏類風"
    "馬駐鬧鴨麥齊龍凍劃併佔側僅億冊剛創勢區協嘗圓墊壓夠夾嬌孫寧將尋層嶺師幣廣庫強彈復掛揀換攝"
    "敗於暈樂歐歷沒決況淨測湊漢潔煩熱牽猶瑪畫異療盡礙祕穫車體著"
    "興鹽鐘鍋鎮衝囉囑嚇廢慮懷戀曉曬桿檸殺滷潤濃灑煙燙爐獅瘋瞞睏竊糧絲綁緩織罵羅聰臨薦藥蘿虛蟲"
    "訪試諒譯讀貓貪賀贏遠適鄉釀鈔鋼鍊鐵鑽閃閱陽雞霧顆颱飄飲餅餓騎驚鬱魯鯉鴿鹹麵黃黨"
)
_SIMPLIFIED: Final = (
    "这个赖转账账银号连结链联系络线话价钱汇进优扫码页讯电机头货买卖单体网门问发给户备注签简资"
    "绍图点击开绕过台台软卫维飞鹅宝余额红现场别从们还对里里边处谈说订购厂园农实团长请无须经员"
    "让报亲爷专属档质几样后为为与来时间应随见视书么欢键续级约纸动态业楼栋箱减较归系唤储拨缩独"
    "帮账轻松费佣税满紧赶昵称传轴吗谁愿微微众识两双围当产证验该块错带种总预群虾细脸绿蓝递贴领讲写"
    "闲闲询丰贵录挡检举骗诈险负责损驿柜坏烂补赔规违严听认据标离顾鱼鸟销邻达载选运赏赚财赠赞议"
    "课论诚详评计讨记设参籁癞睐莱恒托数浏览关表馆学饭鲜宾贡奖励务劳径恶凭择担拥挤扰拦断暂会条"
    "极构权岁残气凉浅准滚涨湿灯争状获环监盘礼稳竞笔节范纠纯终组绝统缘编练县缴罚职胶旧庄苹术装"
    "制复观触诉诊误咨谢誉猪贝赛赵军辆输办游迟迁邮医释钩铺锁钥闭陈队阶际虽杂难静响项顺顿颜类风"
    "马驻闹鸭麦齐龙冻划并占侧仅亿册刚创势区协尝圆垫压够夹娇孙宁将寻层岭师币广库强弹复挂拣换摄"
    "败于晕乐欧历没决况净测凑汉洁烦热牵犹玛画异疗尽碍秘获车体着"
    "兴盐钟锅镇冲啰嘱吓废虑怀恋晓晒杆柠杀卤润浓洒烟烫炉狮疯瞒困窃粮丝绑缓织骂罗聪临荐药萝虚虫"
    "访试谅译读猫贪贺赢远适乡酿钞钢链铁钻闪阅阳鸡雾颗台飘饮饼饿骑惊郁鲁鲤鸽咸面黄党"
)
_CANTONESE: Final = "卜搵揾俾畀唔喺睇攞傾倾佢嘅嘢冇咗嚟係啲噉"
_MANDARIN: Final = "不找找给给不在看拿聊聊他的货没了来是些这"
"""Words of one character by which Hongkong says what is said here."""
SYLLABLES: Final[Mapping[str, str]] = {
    "wo": "我", "si": "私", "jia": "加", "wei": "微", "zhuan": "转", "zhang": "账", "liao": "聊",
    "bu": "不", "zou": "走", "ping": "平", "tai": "台", "kan": "看", "zhu": "主", "ye": "页",
    "tou": "头", "xiang": "像", "sao": "扫", "ma": "码", "hong": "红", "bao": "包", "pian": "便",
    "yi": "宜", "xia": "下", "jiao": "交", "xian": "线", "fu": "付", "zhi": "支", "qun": "群",
    "zhao": "找", "gei": "给", "qian": "钱", "jie": "介", "jian": "简", "ming": "名", "qu": "区",
    "an": "按", "z": "转", "tong": "同", "hao": "号", "xin": "信",
}  # fmt: skip
"""Syllables of what solicits, as the characters they stand for; a syllable that is none stays."""
_NAMES: Final = frozenset(
    {"xin", "hao", "tong", "jia", "wei", "ming", "hong", "jie", "jian", "xiang", "ping", "fu", "yi"}
)
"""What people are called: two of these are a neighbour."""
_PICTOGRAPHS: Final[Mapping[str, str]] = {
    "🔟": "10", "🛰": "卫星", "📡": "卫星", "🐧": "企鹅", "📱": "电话", "📲": "电话", "📞": "电话",
    "☎": "电话", "✈": "飞机", "🛩": "飞机", "🧣": "围脖", "🆔": "id", "📧": "邮箱", "🔗": "链接",
    "💰": "钱", "🐔": "鸡", "🐓": "鸡", "🍠": "红薯", "🧧": "红包", "📕": "小红书", "👗": "裙",
}  # fmt: skip
SIMPLIFIED: Final[Mapping[int, str]] = {
    ord(old): new for old, new in zip(_TRADITIONAL, _SIMPLIFIED, strict=True)
}
"""Traditional characters, as `str.translate` takes them; the text stays as long as it was."""
READ_AS: Final[Mapping[int, str]] = {
    **{ord(char): digit for digit, chars in _DIGITS.items() for char in chars},
    **{ord(char): plain for plain, chars in _LOOK_ALIKES.items() for char in chars if char != "十"},
    **SIMPLIFIED,
    **dict.fromkeys(map(ord, "峮宭"), "群"),
    **{ord(old): new for old, new in zip(_CANTONESE, _MANDARIN, strict=True)},
}
"""What a single folded character is read as. Rules are written in plain words and go through it."""

_NEVER_SEEN: Final = frozenset("\u115f\u1160\u3164\uffa0\u2800\u180e")
"""Letters by category, blanks by sight."""
_DROPPED: Final = frozenset({"Mn", "Me", "Cf", "Cc"})
_FIRST_CIRCLED: Final = (0x1F150, 0x1F170, 0x1F1E6)
"""White-on-black round and square letters, and the letters of flags: 26 each, unknown to NFKD."""
_COMMAS: Final = frozenset(",;、｡")
_STOPS: Final = frozenset("。!?\n")
_JOINING_LETTERS: Final = frozenset("vwxq")
_SYLLABLES: Final = frozenset("♥★")
"""A heart (心) and a star (星) are syllables behind the first half of 微信, else pictures."""
_BEFORE_SYLLABLES: Final = frozenset("vw微薇溦徽威维卫围")


_ZERO: Final = re.compile(r"(?<=\d)〇{1,10}|〇{1,10}(?=\d)")
"""A circle is a zero next to digits, and else stands between characters."""


class Folded(NamedTuple):
    """A text in two folded views; `text_span` and `dense_to_plain` lead back."""

    text: str
    plain: str
    plain_at: tuple[int, ...]
    """Of each character of `plain`, and of its end: where it stands in `text`."""
    dense: str
    dense_at: tuple[int, ...]
    """Of each character of `dense`: where it stands in `plain`."""
    dense_ends: tuple[int, ...]
    """Of each character of `dense`: where in `plain` what it was read from ends."""

    def text_span(self, start: int, end: int) -> tuple[int, int]:
        """Return where `plain[start:end]` (not empty) came from, with what is invisible in it."""
        last = self.plain_at[end - 1]
        return self.plain_at[start], max(self.plain_at[end], last + 1)

    def dense_to_plain(self, start: int, end: int) -> tuple[int, int]:
        """Return where `dense[start:end]` (not empty) stands in `plain`."""
        return self.dense_at[start], self.dense_ends[end - 1]


class _Run(NamedTuple):
    """Neighbours of one script with nothing between them."""

    script: str
    chars: str
    at: int
    gap: str
    """What stood before it: nothing, ` `, `:`, `,` or a newline."""
    length: int = 0
    """Of a syllable read as a character: how many letters spelled it."""


def fold(text: str) -> Folded:
    """Return the folded views of a text, in time linear in its length."""
    chars: list[str] = []
    at: list[int] = []
    for index, char in enumerate(text):
        for read in read_as(char):
            chars.append(read)
            at.append(index)
    plain = _ZERO.sub(lambda match: "0" * len(match[0]), "".join(chars))
    return Folded(text, plain, (*at, len(text)), *_dense(plain))


def without(folded: Folded, marks: bytearray) -> Folded:
    """Return the same views with a blank for each marked character of `plain`."""
    if not any(marks):
        return folded
    plain = "".join(" " if mark else char for char, mark in zip(folded.plain, marks, strict=True))
    return Folded(folded.text, plain, folded.plain_at, *_dense(plain))


@lru_cache(maxsize=16_384)
def read_as(char: str) -> str:
    """Return what one character is read as: nothing, one character, or a few."""
    if char in _PICTOGRAPHS:
        return _PICTOGRAPHS[char]
    for first in _FIRST_CIRCLED:
        if first <= ord(char) < first + 26:
            return chr(ord("a") + ord(char) - first)
    digit = unicodedata.digit(char, -1)
    if digit >= 0:
        return str(digit)
    read = []
    for part in unicodedata.normalize("NFKD", char):
        if part.isspace():
            read.append("\n" if part in "\n\r\x0b\x0c\x85\u2028\u2029" else " ")
        elif part not in _NEVER_SEEN and unicodedata.category(part) not in _DROPPED:
            digit = unicodedata.digit(part, -1)
            read.append(str(digit) if digit >= 0 else part.casefold().translate(READ_AS))
    return "".join(read)


def _dense(plain: str) -> tuple[str, tuple[int, ...], tuple[int, ...]]:
    chars: list[str] = []
    at: list[int] = []
    ends: list[int] = []
    runs = _spoken(list(_runs(plain)))
    for before, run in zip([None, *runs], runs, strict=False):
        if before is not None:
            gap = _gap_kept(before, run)
            if gap:
                chars.append(gap)
                at.append(run.at - 1)
                ends.append(run.at)
        chars.extend(run.chars)
        if run.length:
            at.append(run.at)
            ends.append(run.at + run.length)
        else:
            at.extend(range(run.at, run.at + len(run.chars)))
            ends.extend(range(run.at + 1, run.at + 1 + len(run.chars)))
    return "".join(chars), tuple(at), tuple(ends)


def _spoken(runs: list[_Run]) -> list[_Run]:
    """Return the runs, those that spell a syllable read as its character.

    A syllable stands next to a character (`不zou平台`) or to another syllable (`bu zou ping tai`);
    alone it is a word of another language, and two that are somebody's name stay a name.
    """
    read: list[_Run] = []
    for place, run in enumerate(runs):
        char = SYLLABLES.get(run.chars) if run.script == "word" else None
        if char is not None and _is_spoken(runs, place):
            read.append(_Run("han", char, run.at, run.gap, len(run.chars)))
        else:
            read.append(run)
    return read


def _is_spoken(runs: list[_Run], place: int) -> bool:
    run = runs[place]
    before = runs[place - 1] if place else None
    after = runs[place + 1] if place + 1 < len(runs) else None
    if before is not None and not run.gap and before.script == "han":
        return True
    if after is not None and not after.gap and after.script == "han":
        return True
    near = [one.chars for one in runs[max(0, place - 2) : place + 3] if one.chars in SYLLABLES]
    return len(near) > 1 and not _NAMES.issuperset(near)


def _runs(plain: str) -> Iterator[_Run]:
    gap, script, start = "", "", 0
    for index, char in enumerate(plain):
        current = _script(plain, index)
        if current == script and current:
            continue
        if script:
            yield _Run(script, plain[start:index], start, gap)
            gap = ""
        script, start = current, index
        if not current:
            gap = _wider(gap, char)
    if script:
        yield _Run(script, plain[start:], start, gap)


def _script(plain: str, index: int) -> str:
    """Return the kind of run a character belongs to; nothing for what stands between runs."""
    char = plain[index]
    if char in _SYLLABLES:
        before = [one for one in plain[max(0, index - 3) : index] if one.isalnum()]
        return (
            "han"
            if before and before[-1] in _BEFORE_SYLLABLES and plain[index + 1 : index + 2] != "信"
            else ""
        )
    if char.isascii():
        if char.isalnum() or (char == "_" and _joins(plain, index)):
            return "word"
        if char == "@":
            beside = plain[max(0, index - 1) : index], plain[index + 1 : index + 2]
            return char if any(map(_is_word, beside)) else ""
        return char if char == "+" else ""
    return "han" if char.isalpha() and not _is_kana(char) else ""


def _is_kana(char: str) -> bool:
    """Say whether it is Japanese: between Chinese characters, an ornament."""
    return "\u3040" <= char <= "\u30ff"


def _joins(plain: str, index: int) -> bool:
    """Say whether an underscore stands inside of a name, and not between letters spelled out."""
    before, after = plain[max(0, index - 2) : index], plain[index + 1 : index + 3]
    if not (_is_word(before[-1:]) and _is_word(after[:1])):
        return False
    return _is_word(before[-2:-1]) or _is_word(after[1:])


def _is_word(char: str) -> bool:
    return char.isascii() and char.isalnum()


def _wider(gap: str, char: str) -> str:
    """Return what stands between two runs once `char` stands there too: the widest counts."""
    kind = " "
    if char in _STOPS:
        kind = "\n"
    elif char in _COMMAS:
        kind = ","
    elif char in ":=":
        kind = ":"
    return max(gap, kind, key=" :,\n".find) if gap else kind


def _gap_kept(before: _Run, run: _Run) -> str:
    """Return what of a gap matters to words; nothing where both sides may be one word.

    Latin words keep their blanks, but letters and digits that stand alone are spelled out and
    joined. A comma or a stop parts clauses, unless a lone character stands next to it: then it
    parts the characters of one word.
    """
    if not run.gap:
        return ""
    alone = len(before.chars) == 1 == len(run.chars)
    if run.gap in ",\n":
        lone = _is_lone(before) or _is_lone(run)
        spelled = alone and before.chars in _JOINING_LETTERS and run.script == "word"
        plus = before.script == "+"
        return "" if lone or spelled or plus else run.gap
    if before.script == run.script == "word":
        return "" if alone else run.gap
    return ""


def _is_lone(run: _Run) -> bool:
    return run.script == "han" and len(run.chars) == 1 and bool(run.gap or run.at == 0)
