"""Strike members who solicit: the evidence, a private warning, and the step of the ladder (KS-13).

All of it is written in the transaction that numbers the message, or that refuses it; so there is no
masked message without its original, and no sanction without its strike.
"""

from collections.abc import Sequence
from typing import Final

import msgspec
from uuid_utils.compat import uuid7

from app.store import audit, memberships, moderation, notices, strikes
from app.store.audit import AuditEvent
from app.store.database import Tx
from domain.conduct import LADDER, ConductRules, Sanction, sanction_of
from domain.ids import RoomRef
from domain.message_screening import Caught
from domain.messages import SYSTEM, Draft, MessageKind, Page, post
from domain.moderation import Act, Moderated, Reason, said
from domain.rooms import Membership, MembershipState, Room, RoomKind, RoomRole

RULES: Final = ConductRules()
ACTOR: Final = "system:conduct"
MASKED: Final = "solicitation_masked"
REFUSED: Final = "solicitation_refused"
_LONGEST_MUTE: Final = LADDER[2]


class Struck(msgspec.Struct, frozen=True):
    """Whose message was caught; `seq` None: nothing of it is posted."""

    member: Membership
    caught: Caught
    seq: int | None


async def strike_members(tx: Tx, room: Room, page: Page, struck: Sequence[Struck]) -> None:
    """Strike each once per call; the room's row is held, what it is told is put on the page."""
    for one in struck:
        await _strike(tx, room, page, one)


async def _strike(tx: Tx, room: Room, page: Page, one: Struck) -> None:
    ref = RoomRef(room.merchant_id, room.id)
    shopper_id = one.member.shopper_id
    strike_id = await strikes.record(tx, ref, shopper_id, one.caught, seq=one.seq)
    if strike_id is None:
        return
    sanction = await _sanction(tx, room, one.member, page)
    # Read anew: another message of theirs may have cost them something a moment ago.
    member = await memberships.read(tx, ref, shopper_id) or one.member
    await _apply(tx, ref, page, member, sanction, strike_id=str(strike_id))
    until = None
    name = "warned"
    if sanction.act is Act.MUTE:
        until, name = sanction.muted_until(member.muted_until, now=page.now), "muted"
    elif sanction.act is Act.REMOVE:
        name = "removed"
    await strikes.set_sanction(tx, ref, strike_id, name, muted_until=until)
    await notices.put(
        tx,
        ref,
        shopper_id,
        key=f"strike:{strike_id}",
        code=REFUSED if one.seq is None else MASKED,
        ref_seq=one.seq,
    )


async def _sanction(tx: Tx, room: Room, member: Membership, page: Page) -> Sanction:
    """Return the step of the ladder; nobody is put out of what is not a group."""
    ref = RoomRef(room.merchant_id, room.id)
    sanction = sanction_of(
        await strikes.struck_at(tx, ref, member.shopper_id),
        RULES,
        is_owner=member.role is RoomRole.OWNER or member.is_staff,
        now=page.now,
    )
    if sanction.act is Act.REMOVE and room.kind is not RoomKind.GROUP:
        return _LONGEST_MUTE
    return sanction


async def _apply(
    tx: Tx, ref: RoomRef, page: Page, member: Membership, sanction: Sanction, *, strike_id: str
) -> None:
    """Write the sanction and its audit row; tell the room, unless it is a warning."""
    shopper_id = member.shopper_id
    until = sanction.muted_until(member.muted_until, now=page.now)
    if sanction.act is Act.MUTE:
        await moderation.set_muted(tx, ref, shopper_id, until)
    elif sanction.act is Act.REMOVE and member.state is MembershipState.ACTIVE:
        await moderation.end(tx, ref, [shopper_id], MembershipState.REMOVED)
    event = AuditEvent(
        merchant_id=ref.merchant_id,
        actor=ACTOR,
        action="room.warn" if sanction.act is None else f"room.{sanction.act.value}",
        subject=f"room:{ref.id}/shopper:{shopper_id}",
        after={
            "reason": Reason.OFF_PLATFORM.value,
            "strike": strike_id,
            "rule_version": RULES.version,
        },
    )
    await audit.record(tx, event)
    if sanction.act is not None and not page.is_archived:
        told = Moderated(
            act=sanction.act,
            shopper_id=shopper_id,
            nickname=member.nickname,
            reason=Reason.OFF_PLATFORM,
            until=until if sanction.act is Act.MUTE else None,
        )
        draft = Draft(
            client_msg_id=uuid7(),
            kind=MessageKind.SYSTEM,
            body=said(told),
            payload=msgspec.json.encode(told).decode(),
        )
        post(page, SYSTEM, draft)
