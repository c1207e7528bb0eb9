"""Review strikes: the staff's queue with its evidence, a member's own list, appeal and decision."""

from collections.abc import Sequence
from enum import StrEnum
from uuid import UUID

import msgspec
from uuid_utils.compat import uuid7

from app.actions.access import Person, access_merchant
from app.actions.post_message import post_within
from app.actions.tell_room import Told
from app.store import audit, leaders, memberships, notices, rooms, strikes
from app.store.database import Database, Tx
from app.store.strikes import Strike, StrikeWithEvidence
from domain.conduct_errors import StrikeDecidedError, StrikeNotFoundError
from domain.messages import SYSTEM, Draft, Message, MessageKind
from domain.moderation import Act, Moderated, said
from domain.roles import Need
from domain.solicitation import SolicitationRules, screen

__all__ = (
    "Decision",
    "Strike",
    "StrikeWithEvidence",
    "appeal_strike",
    "decide_strike",
    "read_own_strikes",
    "read_queue",
)


class Decision(StrEnum):
    """What becomes of an appeal."""

    UPHELD = "upheld"
    LIFTED = "lifted"


class OwnStrikes(msgspec.Struct, frozen=True):
    """Somebody's own strikes, and whether what they earn as a leader is held for them."""

    items: Sequence[Strike]
    commission_held: bool


async def read_queue(
    db: Database, person: Person, merchant_id: UUID, *, before: UUID, limit: int, appealed: bool
) -> list[StrikeWithEvidence]:
    """Return strikes in a merchant's rooms with what was said, the newest first; audited.

    Raises:
        MerchantNotFoundError, RoleMissingError: for the staff who sell.
    """
    async with db.transaction() as tx:
        await access_merchant(tx, person, merchant_id, Need.SELL)
        found = await strikes.queue(tx, merchant_id, before=before, limit=limit, appealed=appealed)
        event = person.act(merchant_id, "moderation.read", f"merchant:{merchant_id}")
        shown = {"strikes": [str(one.id) for one in found]}
        await audit.record(tx, msgspec.structs.replace(event, after=shown))
    return found


async def read_own_strikes(db: Database, person: Person, *, before: UUID, limit: int) -> OwnStrikes:
    """Return the person's own strikes, the newest first."""
    async with db.reading() as tx:
        found = await strikes.mine(tx, person.shopper_id, before=before, limit=limit)
        held = await leaders.is_commission_held(tx, person.shopper_id)
    return OwnStrikes(found, held)


async def appeal_strike(
    tx: Tx, *, person: Person, strike_id: UUID, text: str, rules: SolicitationRules
) -> Strike:
    """Say something against one's own strike, once; the same again is the same appeal.

    What solicits in it is masked, not refused: who defends what they said may repeat it, and the
    staff have the original beside it.

    Raises (checked in this order):
        StrikeNotFoundError: none of theirs.
        StrikeDecidedError: it was appealed with other words, or is decided.
    """
    strike = await strikes.lock_of_shopper(tx, person.shopper_id, strike_id)
    if strike is None:
        raise StrikeNotFoundError
    text = screen(text, rules).masked
    if strike.appeal == text:
        return strike
    if strike.appeal or strike.decision is not None:
        raise StrikeDecidedError
    await strikes.appeal(tx, strike, text)
    subject = f"strike:{strike.id}"
    await audit.record(tx, person.act(strike.merchant_id, "strike.appealed", subject))
    return await _own(tx, person.shopper_id, strike_id)


async def decide_strike(
    tx: Tx, *, person: Person, merchant_id: UUID, strike_id: UUID, decision: Decision
) -> Told[Strike]:
    """Uphold or lift a strike, appealed or not; a lifted one counts no more, nor does its mute.

    Nobody decides on their own strike.

    Raises (checked in this order):
        MerchantNotFoundError, RoleMissingError: for the staff who sell.
        StrikeNotFoundError: none in the merchant's rooms, or the person's own.
        StrikeDecidedError: decided otherwise.
    """
    await access_merchant(tx, person, merchant_id, Need.SELL)
    strike = await strikes.lock_of_merchant(tx, merchant_id, strike_id)
    if strike is None or strike.shopper_id == person.shopper_id:
        raise StrikeNotFoundError
    if strike.decision is not None:
        if strike.decision != decision.value:
            raise StrikeDecidedError
        return strike, []
    await strikes.decide(tx, strike, decision.value, by=person.shopper_id)
    event = person.act(merchant_id, f"strike.{decision.value}", f"strike:{strike.id}")
    await audit.record(tx, event)
    await notices.put(
        tx,
        strike.room,
        strike.shopper_id,
        key=f"strike:{strike.id}:decided",
        code=f"strike_{decision.value}",
        ref_seq=strike.seq,
    )
    posted = await _unmute(tx, person, strike) if decision is Decision.LIFTED else []
    decided = await strikes.lock_of_merchant(tx, merchant_id, strike_id)
    return decided or strike, posted


async def _unmute(tx: Tx, person: Person, strike: Strike) -> list[Message]:
    """End the mute that the strike brought, and say so; a later or longer one stays."""
    if not await rooms.lock(tx, strike.room) or not await strikes.lift_mute(tx, strike):
        return []
    room = await rooms.read(tx, strike.room)
    member = await memberships.read(tx, strike.room, strike.shopper_id)
    if room is None or room.archived_at is not None or member is None:
        return []
    told = Moderated(
        act=Act.UNMUTE,
        by=person.shopper_id,
        shopper_id=strike.shopper_id,
        nickname=member.nickname,
    )
    draft = Draft(
        client_msg_id=uuid7(),
        kind=MessageKind.SYSTEM,
        body=said(told),
        payload=msgspec.json.encode(told).decode(),
    )
    _, posted = await post_within(tx, strike.room, [(SYSTEM, draft)])
    return posted


async def _own(tx: Tx, shopper_id: UUID, strike_id: UUID) -> Strike:
    strike = await strikes.lock_of_shopper(tx, shopper_id, strike_id)
    if strike is None:
        raise RuntimeError("a strike was just written and is not there")
    return strike
