"""Hearsay: who tells of an offer, forbids one, or asks whether one is safe makes none.

Neighbours warn each other in the seller's own words (`有人让我私下转账，举报了`). Where such words
stand near what a rule of words found, the line is talk about a deal. An account is found all the
same: who gives one away tells nobody's story.
"""

from typing import Final

from domain.folding import Folded
from domain.phrases import read

_NEAR: Final = 40
"""Characters before and behind a finding in which hearsay is looked for."""
_HEARSAY: Final = read(
    r"""不允许|不提倡|不鼓励|不支持私|杜绝|抵制|凡是?.{0,6}(?:者|离开|让你|叫你|要你|一律)
    |取消(?:其|他|她|你)?的?资格|(?:算不?算|是不是|属于|就是|严重)违规|违规吗|合不合规|合规吗|违反(?:了|平台|群规)
    |(?:被|让)(?:平台|官方|系统|群主|团长|管理员?).{0,4}(?:扣|罚|封|处|警告|踢|禁)|活该
    |(?:已|直接|赶紧|马上|果断|顺手|可以|立刻|即刻|都|就|去|我|请)举报|举报(?:他|她|它|了|掉)
    |拉黑(?:了|他|她)|block\ ?(?:了|掉)|没(?:搭)?理(?:他|她|会|$|[,。!])|挂断|没接茬|没上当
    |派出所|警察|民警|社区提醒|人(?:就)?(?:跑|消失|不见)了|(?:追|要|找)不回|难追|没得追|冇得追|维权
    |(?:能|可)(?:相)?信吗|靠谱吗|安全吗|真的假的|没有?保障|算不算|问问?规则|群规
    |(?<!别)(?<!不要)(?<!不用)(?:话给|告诉|报告|反映给|通知)(?:了)?(?:团长|群主|管理员?|平台|客服)
    |管理员?(?:快|赶紧|麻烦|出来|来|请|删|清)|守规矩|群规矩|规定1?律|都不是我
    |为什么有人|怎么(?:还|老)?有人|有个(?:男|女|人|陌生|头像)|陌生(?:人|头像|号)
    |(?:看到|听说|见到|遇到|碰到)有(?:人|个|团长)(?:私|让|叫|说|加|收|发)|(?<![我你])不私聊
    |没(?:有)?售后|出了?(?:问题|事)(?!.{0,4}(?:我|找|包|负))
    |scam|fraud|phish
    |(?:sounds|looks|seems|feels|smells)\ (?:like\ a|off|fishy|sketchy|dodgy|shady|weird)
    |(?<!not\ )report(?:ed|ing)?\ (?:it|him|her|them|this|that|to|a)
    |(?:i|we|just|got)\ (?:blocked|reported)|blocked\ (?:a|him|her|them|the|that|this|some)
    |(?:any(?:one|body)|some(?:one|body)|people|a\ (?:guy|lady|man|woman|stranger|seller))
        \ (?:here\ )?(?:is\ |has\ |ever\ |just\ |keeps\ |who\ |that\ )?
        (?:asks?|asked|asking|offers?|offered|offering|tells?|told|telling
        |messages?|messaged|dms?|dmed|sends?|sent|contacts?|says|said|promises|claims|claiming
        |wants\ you|tries|tried|trying|pretend\w{0,4})
    |against\ the\ rules?|not\ allowed|rule\ (?:one|1|number)|no\ side\ deals?
    |please\ don\ ?t\ (?:pay|send|trust|share|add|click|scan|give)|i\ (?:would\ |d\ |ll\ )?never
    |is\ (?:it|that|this)\ (?:safe|allowed|legit|ok|okay|normal|real)|supposed\ to|can\ we\ trust
    |got\ (?:banned|kicked|scammed|burned)|(?:got|was|keeps?\ getting)\ (?:rejected|declined)
    |mute[ds]?(?![a-z])|moderators?|does\ (?:the|this)\ (?:app|site|platform|checkout)|in\ settings
    |(?:how|where)\ (?:do|can)\ i\ (?:link|bind|add|remove|change|update)\ (?:my|a)(?![a-z])
    """
)
_FORBIDDING: Final = read(
    r"""(?:不允许|不提倡|不鼓励|不支持|杜绝|抵制|严查|严打|打击|凡|(?<![a-z])(?:no|without)\ )
        (?:任何|一切|各种|所有|any\ )?\Z"""
)
"""Words right before what somebody forbids."""
_RIGHT_BEFORE: Final = 10


def is_hearsay(folded: Folded, start: int, end: int) -> bool:
    """Say whether what stands at `plain[start:end]` is told of, forbidden or asked about."""
    plain = folded.plain
    around = plain[max(0, start - _NEAR) : end + _NEAR]
    return (
        _HEARSAY.search(around) is not None
        or _FORBIDDING.search(plain, max(0, start - _RIGHT_BEFORE), start) is not None
    )
