"""A hold ended at the provider while its team-buy runs: the seat is released, the price stays.

Rare: holds are captured twelve hours before they lapse. It takes a worker that was away for longer,
or somebody who cancelled at the provider's own console.
"""

from app.gateways.port import GatewayPayment
from app.store import clock, joins, ledger, outbox, payments, seats, team_buys
from app.store.database import Database, retried
from app.store.ledger import HoldOutcome, HoldResolution
from domain.facts import SeatEnded
from domain.ids import TeamBuyRef
from domain.payments import Payment, PaymentState
from domain.seats import SeatState
from domain.team_buys import TeamBuyState, count_out


@retried
async def lapse_payment(db: Database, payment: Payment, seen: GatewayPayment) -> bool:
    """Take a seat whose hold is gone out of the count; False when closing will find it itself."""
    async with db.transaction() as tx:
        ref = TeamBuyRef(payment.merchant_id, payment.team_buy_id)
        await joins.lock_campaign_of(tx, ref)
        locked = await team_buys.lock_one(tx, ref)
        seat = await seats.of_team_buy(tx, ref, payment.seat_id)
        if locked is None or seat is None or seat.state is not SeatState.AUTHORIZED:
            return False
        if locked[0].state not in (TeamBuyState.OPEN, TeamBuyState.CLOSING):
            return False
        after_state = PaymentState.LAPSED if seen.lapsed else PaymentState.RELEASED
        if not await payments.move(tx, payment, (PaymentState.AUTHORIZED,), after_state):
            return False
        same_card = await seats.same_card_seat(tx, ref, seat.id) if seat.counted else None
        promoted = [] if same_card is None else [same_card.quantity]
        after, facts = count_out(
            locked[0], quantity=seat.quantity, counted=seat.counted, promoted=promoted
        )
        ended = await seats.end(tx, ref, seat.id, state=SeatState.RELEASED, reason="hold_lapsed")
        if same_card is not None:
            await seats.count_in(tx, ref, same_card.id)
        if ended is not None:
            await seats.free_stock(tx, ref.merchant_id, ended)
        await team_buys.save(tx, ref.merchant_id, [after])
        outcome: HoldOutcome = "expire" if seen.lapsed else "void"
        at = await clock.read(tx)
        resolution = HoldResolution(hold_id=payment.id, outcome=outcome, effective_at=at)
        await ledger.resolve_holds(tx, ref.merchant_id, [resolution])
        fact = SeatEnded(ref.id, seat.id, SeatState.RELEASED.value)
        await outbox.put(tx, ref.merchant_id, [*facts, fact])
        return True
