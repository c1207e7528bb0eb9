"""Stripe's lines as they were fetched, and how far the walk through them has come."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, json_text, many
from domain.ids import PLATFORM_ID
from domain.reconciliation import BookedLine, StripeLine

# A line is kept once, by its id, whatever book it was taken for.
KEEP: Final = """
    insert into balance_transaction (merchant_id, id, type, currency, amount_minor, fee_minor, ref,
                                     payment_id, created_at, available_at, presented_currency,
                                     presented_minor)
    select coalesce(g.merchant_id, $2), l.id, l.type, l.currency, l.amount_minor, l.fee_minor,
           coalesce(nullif(l.source_ref, ''), l.id), g.payment_id, l.created_at, l.available_at,
           coalesce(l.presented ->> 'currency', l.currency),
           coalesce((l.presented ->> 'amount_minor')::bigint, l.amount_minor)
      from json_to_recordset($1::json) as l(id text, type text, currency text, amount_minor bigint,
           fee_minor bigint, source_ref text, payment_ref text, created_at timestamptz,
           available_at timestamptz, presented json)
      left join gateway_object g on g.ref = nullif(l.payment_ref, '')
     order by l.id
    on conflict (id) do nothing
    returning merchant_id, id, type, currency, amount_minor, fee_minor, ref, payment_id, created_at,
              available_at, presented_currency, presented_minor
"""
# Not in the book, and nothing is under way that would put it there: seen by a run before. An op
# that was given up puts nothing there by itself; what it would have booked fits beside this.
UNBOOKED: Final = """
    select b.merchant_id, b.id, b.type, b.currency, b.amount_minor, b.fee_minor, b.ref,
           b.payment_id, b.created_at, b.available_at, b.presented_currency, b.presented_minor
      from reconciliation_item i
      join balance_transaction b
        on (b.merchant_id, b.ref, b.presented_currency) = (i.merchant_id, i.ref, i.currency)
     where i.merchant_id = $1 and i.status not in ('matched', 'fee_mismatch')
       and b.created_at < $2
       and not exists (select from ledger_transaction t
                        where (t.merchant_id, t.idem_key) = (b.merchant_id, 'bt:' || b.id))
       and not exists (select from op o where o.merchant_id = b.merchant_id
                          and o.payment_id = b.payment_id and o.state = 'todo')
     order by b.created_at, b.id
"""
OF_REFS: Final = """
    select merchant_id, id, type, currency, amount_minor, fee_minor, ref, payment_id, created_at,
           available_at, presented_currency, presented_minor
      from balance_transaction where merchant_id = $1 and ref = any($2::text[])
     order by created_at, id
"""
PLACE: Final = "select since_at, newest_at, after, version from sync_cursor where source = $1"
BEGIN: Final = """
    insert into sync_cursor (source, since_at, newest_at) values ($1, $2, $2)
    on conflict do nothing
"""
MOVE: Final = """
    update sync_cursor set since_at = $3, newest_at = $4, after = $5, version = version + 1
     where source = $1 and version = $2
    returning true
"""


class Place(msgspec.Struct, frozen=True):
    """How far a walk has come; `version` tells whether somebody else has gone on meanwhile."""

    since_at: datetime
    newest_at: datetime
    after: str
    version: int


async def keep(tx: Tx, lines: Sequence[BookedLine]) -> list[StripeLine]:
    """Keep lines; return those that were not here, each with the book it belongs to."""
    return many(StripeLine, await tx.fetch(KEEP, json_text(lines), PLATFORM_ID))


async def of_refs(tx: Tx, merchant_id: UUID, refs: Sequence[str]) -> list[StripeLine]:
    """Return the lines about these objects, the oldest first."""
    return many(StripeLine, await tx.fetch(OF_REFS, merchant_id, list(refs)))


async def unbooked(tx: Tx, merchant_id: UUID, *, before: datetime) -> list[StripeLine]:
    """Return lines made before `before` that no act of ours has booked or is about to."""
    return many(StripeLine, await tx.fetch(UNBOOKED, merchant_id, before))


async def place(tx: Tx, source: str, *, first: datetime) -> Place:
    """Return how far the walk has come; one that has not begun begins at `first`."""
    await tx.execute(BEGIN, source, first)
    [found] = many(Place, await tx.fetch(PLACE, source))
    return found


async def move(tx: Tx, source: str, before: Place, after: Place) -> bool:
    """Go on from `before` to `after`; False when somebody else has gone on meanwhile."""
    key = (source, before.version)
    return bool(await tx.fetchval(MOVE, *key, after.since_at, after.newest_at, after.after))
