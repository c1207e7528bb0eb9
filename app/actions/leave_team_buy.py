"""Leave a team-buy: freely while the reached price stands without the seat, else not alone."""

from collections.abc import Sequence
from uuid import UUID

from app.store import joins, ops, outbox, payments, seat_transfers, seats, team_buys
from app.store.database import Tx
from app.store.ops import NewOp
from domain.errors import SeatNotFoundError, SeatStateError, TeamBuyClosedError
from domain.facts import Fact, SeatEnded
from domain.ids import TeamBuyRef
from domain.payments import OPEN_STATES, Payment, PaymentState
from domain.seats import Seat, SeatState
from domain.settlements import OpKind, RefundParams, ReleaseParams
from domain.team_buys import TeamBuy, TeamBuyState, check_leaves, count_out, free_place
from domain.transfers import TransferOutcome


async def leave_team_buy(tx: Tx, shopper_id: UUID, seat_id: UUID) -> Seat:
    """Give a seat up; what was held or charged for it goes back. Leaving twice is leaving once.

    Raises (checked in this order):
        SeatNotFoundError: not a seat of this shopper.
        SeatStateError: captured, released or expired.
        TeamBuyClosedError: paid, and joining has ended.
        SeatBearsTierError: paid, and everybody's price rests on it.
    """
    seat = await seats.of_shopper(tx, shopper_id, seat_id)
    if seat is None:
        raise SeatNotFoundError
    ref = TeamBuyRef(seat.merchant_id, seat.team_buy_id)
    await joins.lock(tx, ref.merchant_id, [seat.campaign_id], [ref.id])
    found, now = await team_buys.read(tx, ref.merchant_id, [ref.id])
    seat = await seats.of_shopper(tx, shopper_id, seat_id, locked=True)
    if seat is None or now is None:
        raise SeatNotFoundError
    if seat.state is SeatState.LEFT:
        return seat
    if seat.state is SeatState.TAKING_OVER:
        await _give_up(tx, seat)
        return await seats.of_shopper(tx, shopper_id, seat_id) or seat
    if seat.state not in (SeatState.RESERVED, SeatState.AUTHORIZED):
        raise SeatStateError(f"the seat is {seat.state}")
    team_buy = found[ref.id]
    facts: list[Fact]
    if seat.state is SeatState.RESERVED:
        if team_buy.state is not TeamBuyState.OPEN:
            raise TeamBuyClosedError
        after, facts = free_place(team_buy), []
    else:
        same_card = await seats.same_card_seat(tx, ref, seat.id) if seat.counted else None
        promoted = [] if same_card is None else [same_card.quantity]
        check_leaves(
            team_buy, quantity=seat.quantity, counted=seat.counted, promoted=promoted, now=now
        )
        after, facts = count_out(
            team_buy, quantity=seat.quantity, counted=seat.counted, promoted=promoted
        )
    ended = await seats.end(tx, ref, seat.id, state=SeatState.LEFT, reason="left")
    if seat.state is SeatState.AUTHORIZED and same_card is not None:
        await seats.count_in(tx, ref, same_card.id)
    if ended is not None:
        await seats.free_stock(tx, ref.merchant_id, ended)
    await _store(tx, seat, after, facts)
    left = await seats.of_shopper(tx, shopper_id, seat_id)
    return left or seat


async def _give_up(tx: Tx, seat: Seat) -> None:
    """End a seat that was to take another one's place: it has none of its own to give back."""
    ref = TeamBuyRef(seat.merchant_id, seat.team_buy_id)
    await seats.end(tx, ref, seat.id, state=SeatState.LEFT, reason="left")
    for transfer in await seat_transfers.by_taker(tx, ref.merchant_id, [seat.id]):
        await seat_transfers.end(tx, transfer, TransferOutcome.LAPSED)
    await return_money(tx, seat)
    await outbox.put(tx, ref.merchant_id, [SeatEnded(ref.id, seat.id, SeatState.LEFT.value)])


async def _store(tx: Tx, seat: Seat, after: TeamBuy, facts: Sequence[Fact]) -> None:
    ref = TeamBuyRef(after.merchant_id, after.id)
    await team_buys.save(tx, ref.merchant_id, [after])
    if seat.shopper_id == after.initiator_id and seat.state is SeatState.AUTHORIZED:
        # The first who came becomes the initiator, so that somebody may close early (D-7).
        await team_buys.pass_on(tx, ref)
    await return_money(tx, seat)
    fact = SeatEnded(ref.id, seat.id, SeatState.LEFT.value)
    await outbox.put(tx, ref.merchant_id, [*facts, fact])


async def return_money(tx: Tx, seat: Seat, *, reason: str = "left") -> None:
    """Write down what the provider has to do for a seat that ended before the close."""
    for known in await payments.of_seat(tx, seat.merchant_id, seat.id):
        # Held first: an early capture, which holds no team-buy, may be turning it into a charge.
        payment = await payments.lock_one(tx, known.merchant_id, known.id) or known
        if payment.state in OPEN_STATES:
            # Not confirmed yet: the look sees that nobody wants the seat, and ends it there.
            if payment.state is PaymentState.SAVED:
                before = (PaymentState.SAVED,)
                await payments.move(tx, payment, before, PaymentState.CANCELLED)
            else:
                await ops.look_again(tx, payment.merchant_id, [payment.id])
        elif payment.state in (PaymentState.AUTHORIZED, PaymentState.CHARGED):
            before = (payment.state,)
            await payments.move(tx, payment, before, PaymentState.RELEASING)
            await ops.insert(tx, [_return_op(payment, reason)])


def _return_op(payment: Payment, reason: str) -> NewOp:
    charged = payment.state is PaymentState.CHARGED
    kind = OpKind.REFUND if charged else OpKind.RELEASE
    params = (
        RefundParams(amount_minor=payment.captured_minor, currency=payment.currency, reason=reason)
        if charged
        else ReleaseParams(reason=reason)
    )
    return NewOp(
        payment.merchant_id,
        f"{kind}:{payment.id}",
        kind,
        payment.id,
        payment.team_buy_id,
        params,
    )
