"""Count authorized payments in: many of one merchant in one transaction, like joins.

An authorization may come from a webhook, from a look, or from one tap on a saved card; all of them
come here with what a look at the provider proved, never with what a webhook claimed.
"""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Final
from uuid import UUID

import msgspec

from app.actions.combiner import Combiner
from app.actions.crash_points import crash_point
from app.actions.take_over_seats import (
    Swap,
    Takeover,
    end_given,
    pass_role_on,
    read_takeovers,
    swap,
)
from app.gateways.port import GatewayPayment, GatewayState
from app.store import ledger, ops, outbox, payments, team_buys
from app.store.database import Database, Tx, retried
from app.store.ledger import HoldRecord
from app.store.ops import NewOp
from app.store.payments import Authorized, SeatOfPayment
from domain.errors import DomainError
from domain.facts import Fact
from domain.ledger import Posting, deposit_posting
from domain.payments import Evidence, Payment, PaymentState, Strategy, Verdict, judge
from domain.seats import SeatState
from domain.settlements import OpKind
from domain.team_buys import TeamBuy, close_when_full, count_in

LANES_COUNT: Final = 2


class Authorization(msgspec.Struct, frozen=True):
    """One payment's proof of money."""

    merchant_id: UUID
    team_buy_id: UUID
    evidence: Evidence


class Authorizations:
    """The way in for every proof of money: one lane per merchant and half of its team-buys."""

    def __init__(self, db: Database, *, distinct_card: bool) -> None:
        self._combiner: Combiner[Authorization, Verdict] = Combiner(
            partial(authorize_payments, db, distinct_card=distinct_card)
        )

    async def submit(self, one: Authorization) -> Verdict:
        """Count a payment in, or say why not.

        Raises:
            BusyError: too many are waiting.
            UnavailableError: the database is away; look again later.
        """
        lane = (one.merchant_id, one.team_buy_id.int % LANES_COUNT)
        return await self._combiner.submit(lane, one)

    async def close(self) -> None:
        """Answer everybody who waits."""
        await self._combiner.close()


def evidence_of(payment_id: UUID, seen: GatewayPayment) -> Evidence | None:
    """Return what a look proves about a payment's money; None when it proves none."""
    taken = seen.state is GatewayState.TAKEN
    if not taken and seen.state is not GatewayState.HELD:
        return None
    if seen.authorized_at is None:
        return None
    return Evidence(
        payment_id=payment_id,
        ref=seen.ref,
        currency=seen.currency,
        amount_minor=seen.captured_minor if taken else seen.capturable_minor,
        taken=taken,
        authorized_at=seen.authorized_at,
        capture_before=seen.capture_before,
        fingerprint=seen.fingerprint,
        method=seen.method,
        method_ref=seen.method_ref,
        charge_ref=seen.charge_ref,
    )


@retried
async def authorize_payments(
    db: Database, requests: Sequence[Authorization], *, distinct_card: bool
) -> list[Verdict | DomainError]:
    """Judge many proofs of money of one merchant in one transaction, and store what follows."""
    async with db.transaction() as tx:
        return await _authorize(tx, requests, distinct_card=distinct_card)


class _Book(msgspec.Struct):
    """What a batch reads under the locks and what it writes at its end."""

    team_buys: dict[UUID, TeamBuy]
    payments: dict[UUID, Payment]
    seats: dict[UUID, SeatOfPayment]
    cards: set[tuple[UUID, str]]
    now: datetime
    takeovers: dict[UUID, Takeover] = {}
    swaps: list[Swap] = []
    paid: list[Authorized] = []
    holds: list[HoldRecord] = []
    postings: list[tuple[Posting, datetime]] = []
    facts: list[Fact] = []
    ops: list[NewOp] = []
    changed: set[UUID] = set()
    judged: set[UUID] = set()


async def _authorize(
    tx: Tx, requests: Sequence[Authorization], *, distinct_card: bool
) -> list[Verdict | DomainError]:
    merchant_id = requests[0].merchant_id
    ids = sorted({one.team_buy_id for one in requests})
    locked, now = await team_buys.lock(tx, merchant_id, ids)
    payment_ids = [one.evidence.payment_id for one in requests]
    if now is None:
        return [Verdict.MISMATCH for _ in requests]
    cards = [one.evidence.fingerprint for one in requests if one.evidence.fingerprint]
    book = _Book(
        team_buys=locked,
        payments=await payments.read(tx, merchant_id, payment_ids),
        seats=await payments.seats_of(tx, merchant_id, payment_ids),
        cards=await payments.cards_counted(tx, merchant_id, ids, cards) if distinct_card else set(),
        now=now,
    )
    taking = {one for one, seat in book.seats.items() if seat.state is SeatState.TAKING_OVER}
    book.takeovers = await read_takeovers(
        tx, merchant_id, {book.payments[one].seat_id for one in taking}
    )
    # Seats that pass on come first: what their givers' cards counted for is free again then.
    verdicts: list[Verdict | DomainError] = [Verdict.MISMATCH for _ in requests]
    for at in sorted(range(len(requests)), key=lambda at: payment_ids[at] not in taking):
        verdicts[at] = _judge(book, requests[at].evidence, distinct_card=distinct_card)
    await _write(tx, merchant_id, book)
    crash_point("authorize.before_commit")
    return verdicts


def _judge(book: _Book, evidence: Evidence, *, distinct_card: bool) -> Verdict:
    payment = book.payments.get(evidence.payment_id)
    seat = book.seats.get(evidence.payment_id)
    if payment is None or seat is None:
        return Verdict.MISMATCH
    if payment.id in book.judged:
        return Verdict.REPEATED
    verdict = judge(evidence, payment, seat.state, book.team_buys[payment.team_buy_id])
    if verdict is not Verdict.COUNTS:
        return verdict
    # Where cards are not told apart, the unique index must not tell them apart either.
    fingerprint = (evidence.fingerprint or None) if distinct_card else None
    card = None if fingerprint is None else (payment.team_buy_id, fingerprint)
    counts = card is None or card not in book.cards
    if seat.state is SeatState.TAKING_OVER:
        one = _swap(book, payment, fingerprint, counts=counts)
        if one is None:
            return Verdict.NO_PLACE
        counts = one.counts
    else:
        _count(book, payment, counts=counts)
    book.judged.add(payment.id)
    if card is not None and counts:
        book.cards.add(card)
    _pay(book, payment, evidence, fingerprint=fingerprint, counts=counts)
    return verdict


def _swap(book: _Book, payment: Payment, fingerprint: str | None, *, counts: bool) -> Swap | None:
    """Put the payer into the place of who passes their seat on, unless that is not there."""
    takeover = book.takeovers.get(payment.seat_id)
    if takeover is None:
        return None
    team_buy = book.team_buys[payment.team_buy_id]
    one = swap(takeover, team_buy, card=fingerprint, counts=counts)
    if one is None:
        return None
    if takeover.card is not None and one.heir is None:
        book.cards.discard((team_buy.id, takeover.card))
    del book.takeovers[payment.seat_id]
    book.swaps.append(one)
    book.team_buys[team_buy.id] = one.team_buy
    book.changed.add(team_buy.id)
    book.facts += one.facts
    return one


def _count(book: _Book, payment: Payment, *, counts: bool) -> None:
    before = book.team_buys[payment.team_buy_id]
    after, facts = count_in(before, quantity=payment.quantity, counts=counts)
    after, full = close_when_full(after, now=book.now)
    book.team_buys[after.id] = after
    book.changed.add(after.id)
    book.facts += [*facts, *full]


def _pay(
    book: _Book, payment: Payment, evidence: Evidence, *, fingerprint: str | None, counts: bool
) -> None:
    charge_ref = evidence.charge_ref or evidence.ref
    book.paid.append(
        Authorized(
            id=payment.id,
            seat_id=payment.seat_id,
            team_buy_id=payment.team_buy_id,
            state=PaymentState.CHARGED if evidence.taken else PaymentState.AUTHORIZED,
            strategy=Strategy.CHARGE if evidence.taken else payment.strategy,
            authorized_minor=evidence.amount_minor,
            captured_minor=evidence.amount_minor if evidence.taken else 0,
            authorized_at=evidence.authorized_at,
            capture_before=evidence.capture_before,
            fingerprint=fingerprint,
            method=evidence.method,
            method_ref=evidence.method_ref,
            charge_ref=charge_ref,
            counted=counts,
        )
    )
    if not evidence.taken:
        book.holds.append(
            HoldRecord(
                id=payment.id,
                currency=payment.currency,
                amount_minor=evidence.amount_minor,
                ref=evidence.ref,
                effective_at=evidence.authorized_at,
            )
        )
        return
    posting = deposit_posting(
        key=f"deposit:{payment.id}",
        currency=payment.currency,
        amount_minor=evidence.amount_minor,
        charge_ref=charge_ref,
    )
    book.postings.append((posting, evidence.authorized_at))
    book.ops.append(
        NewOp(
            payment.merchant_id,
            f"fee:{payment.id}",
            OpKind.FEE,
            payment.id,
            payment.team_buy_id,
            {},
        )
    )


async def _write(tx: Tx, merchant_id: UUID, book: _Book) -> None:
    """Store the batch: payments and seats, counts, holds, deposits, facts; looks have ended."""
    if not book.paid:
        return
    for one in book.swaps:
        book.facts += await end_given(tx, one)
    await payments.authorize(tx, merchant_id, book.paid)
    await team_buys.save(
        tx, merchant_id, [book.team_buys[one] for one in sorted(book.changed)], close_reason="full"
    )
    for one in book.swaps:
        await pass_role_on(tx, one)
    await ops.end_looks(tx, merchant_id, book.paid)
    await ops.insert(tx, book.ops)
    await ledger.hold(tx, merchant_id, book.holds)
    await ledger.post(tx, merchant_id, book.postings)
    await outbox.put(tx, merchant_id, book.facts)
