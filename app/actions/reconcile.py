"""Hold our acts against Stripe's lines, merchant by merchant, and write down what does not fit.

Nothing is adjusted here. A line that nothing of ours accounts for is booked after a while, as
Stripe's booking of something that we did not do: then it stands on clearing until a person resolves
it, and the books still equal Stripe's balance.
"""

from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Final
from uuid import UUID

from uuid_utils.compat import uuid7

from app.actions.crash_points import crash_point
from app.gateways.port import PaymentGateway
from app.store import balance_transactions, ledger, ops, payments, reconciliations, webhooks
from app.store.database import Database, Tx, retried
from app.store.reconciliations import Clocks, Judged, Run
from domain.reconciliation import (
    CHARGES,
    CLOSED,
    DISPUTE_LINES,
    GRACE,
    KNOWN_TYPES,
    OWN_FEES,
    PAYOUTS,
    Facts,
    Status,
    StripeLine,
    judge,
    line_posting,
)
from domain.webhooks import EventType

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
OVERLAP: Final = timedelta(minutes=10)
"""How far a run goes beyond the one before: a transaction may have been under way at its end."""

EVERY: Final = timedelta(minutes=5)
MOVED_WITHIN: Final = timedelta(days=1)
MERCHANTS_MAX: Final = 16
SUBJECTS_AT_ONCE: Final = 5_000


async def reconcile_due(db: Database, gateway: PaymentGateway) -> int:
    """Run the reconciliation of merchants whose last one is five minutes old; return how many.

    Also looks at undecided disputes again: what no line and no webhook tells of is only delayed.
    """
    async with db.transaction() as tx:
        await ops.follow_open_disputes(tx)
        at = (await reconciliations.clocks(tx)).written_at
        found = await reconciliations.due(
            tx, since=at - MOVED_WITHIN, before=at - EVERY, limit=MERCHANTS_MAX
        )
    for merchant_id in found:
        await reconcile(db, gateway, merchant_id)
    return len(found)


@retried
async def reconcile(db: Database, gateway: PaymentGateway, merchant_id: UUID) -> Run:
    """Check everything of a merchant's that moved since its last run, and what was open then."""
    async with db.transaction() as tx:
        return await run_reconciliation(tx, gateway, merchant_id)


async def run_reconciliation(tx: Tx, gateway: PaymentGateway, merchant_id: UUID) -> Run:
    """Do the work of `reconcile` in a transaction that is open."""
    await reconciliations.hold_run(tx, merchant_id)
    clocks = await reconciliations.clocks(tx)
    last = await reconciliations.last_run(tx, merchant_id)
    since = EPOCH if last is None else last - OVERLAP
    counted = await _check(tx, gateway, merchant_id, clocks, since=since)
    if await _book_strangers(tx, merchant_id, before=clocks.now - GRACE):
        counted = await _check(tx, gateway, merchant_id, clocks, since=since)
    closed_count = sum(counted[status] for status in CLOSED)
    run = Run(
        merchant_id=merchant_id,
        id=uuid7(),
        started_at=clocks.written_at,
        ended_at=(await reconciliations.clocks(tx)).written_at,
        checked_count=counted.total(),
        matched_count=closed_count,
        expected_count=counted[Status.EXPECTED],
        open_count=counted.total() - closed_count - counted[Status.EXPECTED],
    )
    if run.open_count > await reconciliations.last_open_count(tx, merchant_id):
        told = {"run_id": run.id, "open_count": run.open_count}
        await webhooks.emit(tx, merchant_id, EventType.RECON_MISMATCH, told)
    await reconciliations.keep_run(tx, run)
    crash_point("reconcile.before_commit")
    return run


async def _check(
    tx: Tx, gateway: PaymentGateway, merchant_id: UUID, clocks: Clocks, *, since: datetime
) -> Counter[str]:
    """Judge what there is to judge, some thousands at a time; return how many have which status.

    A first run, or one after a long pause, meets a month: no statement may take that long.
    """
    counted: Counter[str] = Counter()
    subjects = await reconciliations.to_check(
        tx, merchant_id, since=since, without=sorted(PAYOUTS | OWN_FEES)
    )
    for at in range(0, len(subjects), SUBJECTS_AT_ONCE):
        some = subjects[at : at + SUBJECTS_AT_ONCE]
        judged = [
            _judged(gateway, one, clocks.now)
            for one in await reconciliations.facts(tx, merchant_id, some)
        ]
        await reconciliations.keep(tx, merchant_id, judged, at=clocks.now)
        counted.update(one.status for one in judged)
    return counted


def _judged(gateway: PaymentGateway, one: Facts, now: datetime) -> Judged:
    is_charge = bool(one.types) and CHARGES.issuperset(one.types) and not one.is_converted
    planned = gateway.planned_fee_minor(one.theirs_minor) if is_charge else None
    return Judged(
        ref=one.ref,
        currency=one.currency,
        status=judge(one, now=now, planned_fee_minor=planned).value,
        types=one.types,
        ours_minor=one.ours_minor,
        theirs_minor=one.theirs_minor,
        rest_minor=one.rest_minor,
        fee_minor=one.fee_minor,
        planned_fee_minor=planned,
        happened_at=one.happened_at,
    )


async def _book_strangers(tx: Tx, merchant_id: UUID, *, before: datetime) -> bool:
    """Book lines that nothing of ours accounts for; say whether there were any."""
    postings = []
    for line in await balance_transactions.unbooked(tx, merchant_id, before=before):
        posting = line_posting(line)
        if posting is None:
            continue
        postings.append((posting, line.created_at))
        if line.payment_id is not None and line.type in KNOWN_TYPES - DISPUTE_LINES:
            await _note_fee(tx, line)
    await ledger.post(tx, merchant_id, postings)
    return bool(postings)


async def _note_fee(tx: Tx, line: StripeLine) -> None:
    """Count what Stripe kept of a payment with that payment, as its own booking would have."""
    if not line.fee_minor or line.payment_id is None:
        return
    found = await payments.read(tx, line.merchant_id, [line.payment_id])
    for payment in found.values():
        await payments.add_fee(tx, payment, fee_minor=line.fee_minor)
