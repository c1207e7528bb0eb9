"""Disputes in PostgreSQL: one row per dispute, inquiry or warning of Stripe's."""

from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.cursors import BookCursor
from app.store.database import Tx, many, one
from domain.disputes import Dispute
from domain.finance import Books

OF_REF: Final = """
    select id, merchant_id, payment_id, team_buy_id, seat_id, gateway_ref, kind, state, reason,
           currency, amount_minor, fee_minor, leader_minor, platform_minor, leader_id, has_evidence,
           evidence_due_at, opened_at, ended_at
      from dispute where merchant_id = $1 and gateway_ref = $2 for no key update
"""
INSERT: Final = """
    insert into dispute (merchant_id, id, payment_id, team_buy_id, seat_id, gateway_ref, kind,
                         state, reason, currency, amount_minor, fee_minor, leader_minor,
                         platform_minor, leader_id, has_evidence, evidence_due_at, opened_at,
                         ended_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
"""
UPDATE: Final = """
    update dispute set kind = $3, state = $4, fee_minor = $5, has_evidence = $6,
                       evidence_due_at = $7, ended_at = $8, amount_minor = $9, leader_minor = $10,
                       platform_minor = $11, leader_id = $12
     where merchant_id = $1 and id = $2
"""
IS_AT_STAKE: Final = """
    select exists (select from dispute
                    where merchant_id = $1 and payment_id = $2 and kind = 'dispute'
                      and state <> 'won')
"""
LIST: Final = """
    select id, merchant_id, payment_id, team_buy_id, seat_id, gateway_ref, kind, state, reason,
           currency, amount_minor, fee_minor, leader_minor, platform_minor, leader_id, has_evidence,
           evidence_due_at, opened_at, ended_at
      from dispute
     where (merchant_id, id) < ($1, $2) and merchant_id >= $3
       and ($4::text is null or kind = $4) and ($5::text is null or state = $5)
       and ($6::timestamptz is null or (evidence_due_at < $6 and state = 'needs_response'))
     order by merchant_id desc, id desc
     limit $7
"""


class DisputeFilter(msgspec.Struct, frozen=True):
    """Which disputes: all given fields must fit; `due_before_at` finds those that wait for us."""

    kind: str | None = None
    state: str | None = None
    due_before_at: datetime | None = None


async def of_ref(tx: Tx, merchant_id: UUID, gateway_ref: str) -> Dispute | None:
    """Hold a dispute by the gateway's name until the transaction ends."""
    return one(Dispute, await tx.fetchrow(OF_REF, merchant_id, gateway_ref))


async def insert(tx: Tx, new: Dispute) -> None:
    """Write a dispute down that was just heard of."""
    await tx.execute(
        INSERT,
        new.merchant_id,
        new.id,
        new.payment_id,
        new.team_buy_id,
        new.seat_id,
        new.gateway_ref,
        new.kind,
        new.state,
        new.reason,
        new.currency,
        new.amount_minor,
        new.fee_minor,
        new.leader_minor,
        new.platform_minor,
        new.leader_id,
        new.has_evidence,
        new.evidence_due_at,
        new.opened_at,
        new.ended_at,
    )


async def update(tx: Tx, changed: Dispute) -> None:
    """Write down where a dispute stands now."""
    await tx.execute(
        UPDATE,
        changed.merchant_id,
        changed.id,
        changed.kind,
        changed.state,
        changed.fee_minor,
        changed.has_evidence,
        changed.evidence_due_at,
        changed.ended_at,
        changed.amount_minor,
        changed.leader_minor,
        changed.platform_minor,
        changed.leader_id,
    )


async def is_at_stake(tx: Tx, merchant_id: UUID, payment_id: UUID) -> bool:
    """Say whether a payment's money was taken back by a bank, for now or for good."""
    return bool(await tx.fetchval(IS_AT_STAKE, merchant_id, payment_id))


async def page(
    tx: Tx, books: Books, wanted: DisputeFilter, cursor: BookCursor, *, limit: int
) -> tuple[list[Dispute], BookCursor | None]:
    """Return the next disputes, newest first in each book, and where to go on."""
    rows = await tx.fetch(
        LIST,
        cursor.merchant_id,
        cursor.id,
        books.first,
        wanted.kind,
        wanted.state,
        wanted.due_before_at,
        limit + 1,
    )
    found = many(Dispute, rows[:limit])
    more = len(rows) > limit
    return found, BookCursor(found[-1].merchant_id, found[-1].id) if more else None
