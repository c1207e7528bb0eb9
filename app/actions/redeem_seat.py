"""Hand goods over against a code: by the merchant's people, or the team-buy's leader (D-11)."""

from datetime import timedelta
from typing import Final
from uuid import UUID

import msgspec

from app.actions.access import Person, staff_role
from app.store import attempts, audit, outbox, pickup_batches, redeem_codes
from app.store.attempts import Limit
from app.store.database import Database, Tx
from domain.errors import TooManyRequestsError
from domain.facts import SeatEnded
from domain.fulfilment_errors import RedeemCodeNotFoundError
from domain.ids import TeamBuyRef
from domain.pickups import RedeemCode, check_redeemable, check_undoable, parse_redeem_code
from domain.roles import Need, allows

MISSES: Final = (Limit(10, timedelta(minutes=1)),)
FULFILLED: Final = "fulfilled"


class Redeeming(msgspec.Struct, frozen=True):
    """A code as it was typed or scanned, and where."""

    text: str
    point_id: UUID | None


async def count_misses(db: Database, person: Person, text: str) -> None:
    """Refuse whoever guesses: counts a code that is none of theirs, before it is redeemed.

    In a transaction of its own, so that the count stays when the act is refused.

    Raises:
        TooManyRequestsError: ten misses within a minute.
    """
    bucket = f"redeem:{person.shopper_id}"
    async with db.transaction() as tx:
        wait_seconds = await attempts.seconds_until_free(tx, bucket, MISSES)
        if wait_seconds:
            raise TooManyRequestsError(retry_after_seconds=wait_seconds)
        try:
            await _of_theirs(tx, person, text)
        except RedeemCodeNotFoundError:
            await attempts.record(tx, bucket)


async def redeem_seat(tx: Tx, person: Person, given: Redeeming) -> RedeemCode:
    """Hand a seat's goods over; redeeming again gives the same answer.

    Raises (checked in this order):
        RedeemCodeNotFoundError: no such code, or nothing this person hands over.
        SeatRefundedError: its money was given back.
        RedeemPointWrongError: it belongs to another pickup point.
    """
    code = await _of_theirs(tx, person, given.text)
    check_redeemable(code, pickup_point_id=given.point_id)
    if code.redeemed_at is None:
        await redeem_codes.redeem(tx, code, by=person.shopper_id)
        await audit.record(tx, person.act(code.merchant_id, "seat.fulfilled", str(code.seat_id)))
        fact = SeatEnded(code.team_buy_id, code.seat_id, FULFILLED)
        await outbox.put(tx, code.merchant_id, [fact])
        await pickup_batches.complete(tx, TeamBuyRef(code.merchant_id, code.team_buy_id))
    return await _again(tx, code)


async def undo_redeeming(tx: Tx, person: Person, text: str) -> RedeemCode:
    """Take a handing over back: the wrong box. Not handed over, nothing happens.

    Raises (checked in this order):
        RedeemCodeNotFoundError: no such code, or nothing this person hands over.
        RedeemUndoneTooOftenError: ten times is enough.
    """
    code = await _of_theirs(tx, person, text)
    if code.redeemed_at is not None:
        check_undoable(code)
        await redeem_codes.undo(tx, code)
        await audit.record(tx, person.act(code.merchant_id, "seat.taken_back", str(code.seat_id)))
        await pickup_batches.reopen(tx, TeamBuyRef(code.merchant_id, code.team_buy_id))
    return await _again(tx, code)


async def _of_theirs(tx: Tx, person: Person, text: str) -> RedeemCode:
    parsed = parse_redeem_code(text)
    code = None if parsed is None else await redeem_codes.lock(tx, parsed)
    if code is None:
        raise RedeemCodeNotFoundError
    role = await staff_role(tx, person, code.merchant_id)
    if role is not None and allows(role, Need.FULFIL):
        return code
    if await redeem_codes.leader_of(tx, code) == person.shopper_id:
        return code
    raise RedeemCodeNotFoundError


async def _again(tx: Tx, code: RedeemCode) -> RedeemCode:
    return await redeem_codes.lock(tx, code.code) or code
