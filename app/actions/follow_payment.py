"""Follow a payment: turn what a look at the provider showed into what it means here.

The one place behind webhooks, looks that were due and one-tap payments. What is there is counted;
what has no place any more is given back; what is not decided yet stays as it is.
"""

from enum import StrEnum

import msgspec

from app.actions.authorize_payments import Authorization, evidence_of
from app.actions.crash_points import crash_point
from app.actions.money_lines import fee_op
from app.actions.parts import PaymentParts
from app.gateways.port import GatewayPayment, GatewayState
from app.store import joins, ledger, ops, payment_methods, payments, pledges, seats, team_buys
from app.store.database import Database, retried
from app.store.ops import NewOp
from domain.errors import DomainError
from domain.ids import TeamBuyRef
from domain.ledger import deposit_posting
from domain.payments import Evidence, Payment, PaymentState, Verdict
from domain.seats import SeatState
from domain.settlements import OpKind, RefundParams, ReleaseParams
from domain.team_buys import check_joinable, hold_place

OPEN_BEFORE = (PaymentState.CREATED, PaymentState.REQUIRES_ACTION)


class Followed(StrEnum):
    """What following a payment led to."""

    COUNTED = "counted"
    PLEDGED = "pledged"
    PENDING = "pending"
    ENDED = "ended"
    GIVEN_BACK = "given_back"
    PARKED = "parked"


_GIVEN_BACK = {Verdict.MISMATCH: Followed.PARKED}


async def follow_payment(parts: PaymentParts, payment: Payment, seen: GatewayPayment) -> Followed:
    """Do what the state of `seen` asks for; safe any number of times, in any order.

    Raises:
        BusyError, UnavailableError: nothing is lost; follow it again later.
    """
    evidence = evidence_of(payment.id, seen)
    if evidence is not None:
        return await _follow_money(parts, payment, seen, evidence)
    if seen.state is GatewayState.SAVED:
        return await _follow_pledge(parts.db, payment, seen)
    if seen.state is GatewayState.CANCELLED:
        await end_payment(parts.db, payment, PaymentState.CANCELLED, decline_code=seen.decline_code)
        return Followed.ENDED
    if seen.state is GatewayState.NEEDS_ACTION or seen.decline_code:
        await note_progress(parts.db, payment, seen)
    return Followed.PENDING


async def _follow_money(
    parts: PaymentParts, payment: Payment, seen: GatewayPayment, evidence: Evidence
) -> Followed:
    if payment.keeps_method:
        # First, because nobody looks again once the payment is known to be authorized.
        await keep_method(parts.db, payment, seen)
    request = Authorization(payment.merchant_id, payment.team_buy_id, evidence)
    verdict = await parts.authorizations.submit(request)
    if verdict is Verdict.NO_PLACE and await place_again(parts.db, payment):
        verdict = await parts.authorizations.submit(request)
    crash_point("authorize.committed")
    if verdict in (Verdict.COUNTS, Verdict.REPEATED):
        if verdict is Verdict.COUNTS:
            await parts.bell.ring("wake")
        return Followed.COUNTED
    await give_back(parts.db, payment, evidence)
    await parts.bell.ring("wake")
    return _GIVEN_BACK.get(verdict, Followed.GIVEN_BACK)


async def _follow_pledge(db: Database, payment: Payment, seen: GatewayPayment) -> Followed:
    await keep_method(db, payment, seen)
    async with db.transaction() as tx:
        fingerprint = seen.fingerprint or None
        await pledges.keep(tx, payment, method_ref=seen.method_ref, fingerprint=fingerprint)
        await ops.end_looks(tx, payment.merchant_id, [payment])
        crash_point("pledge.before_commit")
    crash_point("pledge.committed")
    return Followed.PLEDGED


@retried
async def place_again(db: Database, payment: Payment) -> bool:
    """Give an expired seat its place back, if there still is one: its money has just come."""
    async with db.transaction() as tx:
        ref = TeamBuyRef(payment.merchant_id, payment.team_buy_id)
        seat = await seats.of_team_buy(tx, ref, payment.seat_id)
        if seat is None:
            return False
        stock = await joins.lock(tx, ref.merchant_id, [seat.campaign_id], [ref.id])
        found, now = await team_buys.read(tx, ref.merchant_id, [ref.id])
        seat = await seats.of_team_buy(tx, ref, payment.seat_id)
        if seat is None or now is None or seat.state is not SeatState.EXPIRED:
            return False
        try:
            check_joinable(found[ref.id], now=now)
        except DomainError:
            return False
        left = stock[seat.campaign_id]
        if left.units_held + seat.quantity > left.stock:
            return False
        if not await seats.revive(tx, ref, seat.id, reserve_seconds=left.reserve_seconds):
            return False
        await seats.take_stock(tx, ref.merchant_id, seat)
        await team_buys.save(tx, ref.merchant_id, [hold_place(found[ref.id])])
        crash_point("place.before_commit")
        return True


async def give_back(db: Database, payment: Payment, evidence: Evidence) -> None:
    """Write down that money without a place goes back: a hold released, a charge refunded."""
    async with db.transaction() as tx:
        noted = await payments.hold_unplaced(
            tx,
            payment,
            amount_minor=evidence.amount_minor,
            taken=evidence.taken,
            charge_ref=evidence.charge_ref or evidence.ref,
        )
        if not noted:
            return
        await ops.end_looks(tx, payment.merchant_id, [payment])
        await ops.insert(tx, [_return_op(payment, evidence)])
        crash_point("give_back.before_commit")
        if evidence.taken:
            # What was taken stands in the books until it is refunded.
            await ops.insert(tx, [fee_op(payment, recharges_fee=False)])
            posting = deposit_posting(
                key=f"deposit:{payment.id}",
                currency=evidence.currency,
                amount_minor=evidence.amount_minor,
                charge_ref=evidence.charge_ref or evidence.ref,
            )
            await ledger.post(tx, payment.merchant_id, [(posting, evidence.authorized_at)])


def _return_op(payment: Payment, evidence: Evidence) -> NewOp:
    kind = OpKind.REFUND if evidence.taken else OpKind.RELEASE
    params: msgspec.Struct = ReleaseParams(reason="no_place")
    if evidence.taken:
        params = RefundParams(
            amount_minor=evidence.amount_minor, currency=evidence.currency, reason="no_place"
        )
    return NewOp(
        payment.merchant_id,
        f"{kind}:{payment.id}",
        kind,
        payment.id,
        payment.team_buy_id,
        params,
    )


async def end_payment(
    db: Database, payment: Payment, after: PaymentState, *, decline_code: str = ""
) -> None:
    """End a payment that holds no money; its seat may be paid for anew until it expires."""
    async with db.transaction() as tx:
        before = (*OPEN_BEFORE, PaymentState.NEEDS_ACTION, PaymentState.SAVED)
        await payments.move(tx, payment, before, after, decline_code=decline_code)
        await ops.end_looks(tx, payment.merchant_id, [payment])
        crash_point("end_payment.before_commit")
    crash_point("end_payment.committed")


async def give_up(db: Database, payment: Payment) -> bool:
    """Wait for a payment no longer: money that comes after this does not count, it goes back.

    To be written before the provider is told to end it. Else a webhook could count a hold in the
    moment in which we cancel it. The look at the payment stays due until it has ended there.

    Returns:
        False when its money has just been counted: then it is to be left alone.
    """
    async with db.transaction() as tx:
        before = (*OPEN_BEFORE, PaymentState.NEEDS_ACTION)
        return await payments.move(tx, payment, before, PaymentState.CANCELLED)


async def note_progress(db: Database, payment: Payment, seen: GatewayPayment) -> None:
    """Keep that the shopper has to authenticate, or why the last card was refused."""
    if payment.state not in OPEN_BEFORE:
        return
    waits = seen.state is GatewayState.NEEDS_ACTION
    after = PaymentState.REQUIRES_ACTION if waits else PaymentState.CREATED
    async with db.transaction() as tx:
        await payments.move(tx, payment, OPEN_BEFORE, after, decline_code=seen.decline_code)


async def keep_method(db: Database, payment: Payment, seen: GatewayPayment) -> None:
    """Keep the card's name for one-tap joins; the card itself stays with the provider."""
    if not seen.method_ref or not seen.last4:
        return
    async with db.transaction() as tx:
        await payment_methods.keep(
            tx,
            payment.shopper_id,
            ref=seen.method_ref,
            brand=seen.brand,
            last4=seen.last4,
            fingerprint=seen.fingerprint,
        )
    crash_point("method.kept")
