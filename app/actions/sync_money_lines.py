"""Fetch Stripe's own account of our money, line by line, and book what needs no act of ours.

The walk goes through a list that grows at its head: from the newest line down to what the last walk
has seen, page by page, each page kept with the place it was reached at. Whoever dies goes on there;
what is fetched twice is kept once. Lines about our acts are left to those: they are only woken.
"""

from datetime import UTC, datetime, timedelta
from typing import Final

import structlog

from app.actions.crash_points import crash_point
from app.actions.parts import PaymentParts
from app.gateways.port import LinePage, Refused
from app.store import balance_transactions, ledger, ops
from app.store.balance_transactions import Place
from app.store.database import Tx
from domain.reconciliation import (
    DISPUTE_LINES,
    KNOWN_TYPES,
    REFUND_FAILURES,
    StripeLine,
    line_posting,
)
from domain.settlements import OpKind

LOG: Final = structlog.get_logger("pintier", module=__name__)

SOURCE: Final = "stripe"
FIRST_AT: Final = datetime(2011, 1, 1, tzinfo=UTC)
"""Before the first line there can be: a balance is the sum of all its lines (P13)."""

OVERLAP: Final = timedelta(minutes=5)
"""How far a walk goes beyond the newest line of the one before: a line may be listed late."""

BOOKED_BY: Final = (
    *(OpKind.FEE, OpKind.REFUND, OpKind.RETURN),
    *(OpKind.TRANSFER, OpKind.REVERSAL),
)


async def sync_money_lines(parts: PaymentParts) -> int:
    """Fetch one page of the walk.

    Returns:
        How much there was to do: new lines, and 1 while the walk goes on.
    """
    async with parts.db.transaction() as tx:
        place = await balance_transactions.place(tx, SOURCE, first=FIRST_AT)
    page = await parts.gateway.money_lines(since=place.since_at, after=place.after)
    crash_point("sync.answered")
    if not isinstance(page, LinePage):
        LOG.warning("money_lines_unread", why=repr(page))
        if isinstance(page, Refused) and place.after:
            # The line it stood at is not there any more: the walk begins anew.
            head = Place(place.since_at, place.newest_at, "", place.version)
            async with parts.db.transaction() as tx:
                await balance_transactions.move(tx, SOURCE, place, head)
        return 0
    async with parts.db.transaction() as tx:
        fresh = await balance_transactions.keep(tx, page.lines)
        for line in fresh:
            await _take(tx, line)
        await balance_transactions.move(tx, SOURCE, place, _next(place, page))
        crash_point("sync.before_commit")
    if any(line.payment_id is not None for line in fresh):
        await parts.bell.ring("wake")
    return len(fresh) + int(page.has_more)


def _next(place: Place, page: LinePage) -> Place:
    newest_at = max([line.created_at for line in page.lines] + [place.newest_at])
    if page.has_more:
        return Place(place.since_at, newest_at, page.lines[-1].id, place.version)
    return Place(max(place.since_at, newest_at - OVERLAP), newest_at, "", place.version)


async def _take(tx: Tx, line: StripeLine) -> None:
    """Wake the act a line is about, or book the line where it needs none."""
    if line.payment_id is not None and line.type in KNOWN_TYPES:
        if line.type in REFUND_FAILURES:
            await ops.follow_returns(tx, line.merchant_id, line.payment_id)
        if line.type in DISPUTE_LINES:
            await ops.follow_disputes(tx, line.merchant_id, line.payment_id)
        await ops.wake(tx, line.merchant_id, [line.payment_id], BOOKED_BY)
        return
    posting = line_posting(line)
    if posting is not None:
        await ledger.post(tx, line.merchant_id, [(posting, line.created_at)])
