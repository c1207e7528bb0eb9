"""Handle stored webhooks: group by object, look at it, fold what is seen; order does not matter."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

import structlog

from app.actions.crash_points import crash_point
from app.actions.follow_payment import Followed, follow_payment
from app.actions.lapse_payment import lapse_payment
from app.actions.parts import PaymentParts
from app.gateways.port import GatewayState, Refused, Unknown
from app.store import inbox, ops, payments
from app.store.database import Database
from app.store.errors import BusyError, UnavailableError
from app.store.inbox import InboxEvent
from domain.payments import GIVEN_UP, OPEN_STATES, Payment, PaymentState
from domain.settlements import OpKind

__all__ = ("InboxEvent", "claim_inbox", "handle_events")

LOG: Final = structlog.get_logger("pintier", module=__name__)
KNOWN_WITHIN_TRIES: Final = 4
HOLD_ENDED: Final = frozenset({"payment_intent.canceled", "charge.expired"})
"""What is said when a hold is gone: by us, by time, or by somebody at the provider's console."""

REFUND_MOVED: Final = frozenset({"refund.updated", "refund.failed", "charge.refund.updated"})
"""What is said when a refund goes on: to the shopper, or back to us."""

DISPUTED: Final = ("charge.dispute.", "radar.early_fraud_warning.")
"""How what is said of disputes begins."""

OUR_DOING: Final = (OpKind.CAPTURE, OpKind.RELEASE, OpKind.REFUND, OpKind.FEE, OpKind.RETURN)


async def claim_inbox(db: Database, *, limit: int) -> list[list[InboxEvent]]:
    """Lease due events, grouped by the object they are about."""
    async with db.transaction() as tx:
        claimed = await inbox.claim(tx, limit=limit)
    crash_point("inbox.claimed")
    groups: dict[str, list[InboxEvent]] = defaultdict(list)
    for event in claimed:
        groups[event.object_id or event.external_id].append(event)
    return list(groups.values())


async def handle_events(parts: PaymentParts, events: Sequence[InboxEvent]) -> None:
    """Handle all events of one object by one look at it; never raises but for a lost database."""
    try:
        outcome = await _look(parts, events)
    except (BusyError, UnavailableError):
        outcome = None
    except Exception:
        LOG.exception("event failed", event_type=events[0].type)
        outcome = None
    crash_point("inbox.followed")
    async with parts.db.transaction() as tx:
        if outcome is None:
            for event in events:
                await inbox.later(tx, event, error="not followed yet")
            return
        ids = [event.external_id for event in events]
        await inbox.handled(tx, events[0].source, ids, outcome=outcome)
        crash_point("inbox.before_commit")


async def _look(parts: PaymentParts, events: Sequence[InboxEvent]) -> str | None:
    """Return what came of it; None when the provider did not answer."""
    event = events[0]
    if not event.object_id:
        return "not_about_a_payment"
    async with parts.db.reading() as tx:
        name = await payments.by_ref(tx, event.object_id)
        found = {} if name is None else await payments.read(tx, name.merchant_id, [name.payment_id])
    if name is None or name.payment_id not in found:
        # The name of a payment is kept right after it was made; a hint may be faster.
        return None if event.attempts_count < KNOWN_WITHIN_TRIES else "unknown_object"
    payment = found[name.payment_id]
    held = payment.state is PaymentState.AUTHORIZED and event.type in HOLD_ENDED
    if not held and payment.state not in OPEN_STATES | GIVEN_UP:
        await _wake(parts.db, payment, {one.type for one in events})
        return "op_woken"
    seen = await parts.gateway.look(event.object_id)
    if isinstance(seen, Unknown):
        return None
    if isinstance(seen, Refused):
        return f"refused {seen.code}"
    if held:
        ended = seen.state is GatewayState.CANCELLED
        return "lapsed" if ended and await lapse_payment(parts.db, payment, seen) else "op_woken"
    outcome = await follow_payment(parts, payment, seen)
    if outcome is Followed.PARKED:
        LOG.error("payment parked", payment=str(payment.id), event_type=event.type)
    return outcome.value


async def _wake(db: Database, payment: Payment, said: set[str]) -> None:
    """Something about our doing was heard: its op need not wait, or has to look once more."""
    async with db.transaction() as tx:
        if not said.isdisjoint(REFUND_MOVED):
            await ops.follow_returns(tx, payment.merchant_id, payment.id)
        if any(kind.startswith(DISPUTED) for kind in said):
            await ops.follow_disputes(tx, payment.merchant_id, payment.id)
        await ops.wake(tx, payment.merchant_id, [payment.id], OUR_DOING)
