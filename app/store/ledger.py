"""The ledger's write side: post, hold, resolve. Insert-only, many postings in few statements.

There is no balance row to fight over (payments.md 6.4): a posting only inserts, so any number of
workers may post to one merchant's accounts at once. The database checks each statement of entries
(`ledger_entries_check` in schema.sql): zero per currency, sealed with its transaction, period open.
"""

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Final, Literal
from uuid import UUID

import msgspec

from app.store.database import Row, Tx
from domain.accounts import account_class, is_guarded
from domain.ledger import Line, Posting

Account = tuple[str, str]
"""Code and currency: what names an account inside one merchant's book."""

# Nothing is booked ahead of our own clock: the provider's may be fast, and a balance as of now
# would leave out what a balance of now shows.
# One round trip for both: the keys that were free, and the accounts that exist. Sorted, so that
# two batches that share keys wait for each other in one order.
BEGIN: Final = """
    with made as (
      insert into ledger_transaction
             (merchant_id, idem_key, body_hash, kind, source, reverses, effective_at, late_since)
      select $1, p.idem_key, p.body_hash, p.kind, p.source, p.reverses,
             case when c.id is null then least(p.effective_at, app_clock()) else app_clock() end,
             case when c.id is not null then p.effective_at end
        from unnest($2::text[], $3::bytea[], $4::text[], $5::text[], $6::uuid[], $7::timestamptz[])
          as p (idem_key, body_hash, kind, source, reverses, effective_at)
        left join ledger_period c
          on c.merchant_id = $1 and c.closed_at is not null
         and p.effective_at >= c.starts_at and p.effective_at < c.ends_at
       order by p.idem_key
      on conflict (merchant_id, idem_key) do nothing
      returning idem_key, id
    )
    select true as is_transaction, m.idem_key as name, '' as currency, m.id from made m
    union all
    select false, a.code, a.currency, a.id
      from unnest($8::text[], $9::text[]) as w (code, currency)
      join ledger_account a
        on (a.merchant_id, a.code, a.currency) = ($1, w.code, w.currency)
"""
POSTED: Final = """
    select idem_key, id, body_hash from ledger_transaction
     where merchant_id = $1 and idem_key = any($2::text[])
"""
OPEN_ACCOUNTS: Final = """
    with made as (
      insert into ledger_account (merchant_id, code, currency, class, guarded)
      select $1, w.code, w.currency, w.class, w.guarded
        from unnest($2::text[], $3::text[], $4::text[], $5::boolean[])
          as w (code, currency, class, guarded)
       order by w.code, w.currency
      on conflict (merchant_id, code, currency) do nothing
      returning id, guarded
    )
    insert into ledger_guard (merchant_id, account_id) select $1, id from made where guarded
"""
ACCOUNTS: Final = """
    select a.code, a.currency, a.id from unnest($2::text[], $3::text[]) as w (code, currency)
      join ledger_account a
        on (a.merchant_id, a.code, a.currency) = ($1, w.code, w.currency)
"""
ENTER: Final = """
    insert into ledger_entry
           (merchant_id, transaction_id, line, account_id, currency, amount_minor, ref)
    select $1, e.transaction_id, e.line, e.account_id, e.currency, e.amount_minor, e.ref
      from unnest($2::uuid[], $3::smallint[], $4::uuid[], $5::text[], $6::bigint[], $7::text[])
        as e (transaction_id, line, account_id, currency, amount_minor, ref)
"""
LOCK_GUARDS: Final = """
    select account_id from ledger_guard where merchant_id = $1 and account_id = any($2::uuid[])
     order by account_id for no key update
"""
MOVE_GUARDS: Final = """
    update ledger_guard g set posted_minor = g.posted_minor + m.amount_minor
      from unnest($2::uuid[], $3::bigint[]) as m (account_id, amount_minor)
     where g.merchant_id = $1 and g.account_id = m.account_id
"""
HOLD: Final = """
    insert into ledger_hold (merchant_id, id, currency, amount_minor, ref, effective_at)
    select $1, h.id, h.currency, h.amount_minor, h.ref, least(h.effective_at, app_clock())
      from unnest($2::uuid[], $3::text[], $4::bigint[], $5::text[], $6::timestamptz[])
        as h (id, currency, amount_minor, ref, effective_at)
     order by h.id
    on conflict (merchant_id, id) do nothing returning id
"""
HELD: Final = """
    select id, currency, amount_minor, ref from ledger_hold
     where merchant_id = $1 and id = any($2::uuid[])
"""
RESOLVE: Final = """
    insert into ledger_hold_resolution (merchant_id, hold_id, outcome, amount_minor, effective_at)
    select $1, r.hold_id, r.outcome, r.amount_minor, least(r.effective_at, app_clock())
      from unnest($2::uuid[], $3::text[], $4::bigint[], $5::timestamptz[])
        as r (hold_id, outcome, amount_minor, effective_at)
     order by r.hold_id
    on conflict (merchant_id, hold_id) do nothing returning hold_id
"""
RESOLVED: Final = """
    select hold_id, outcome, amount_minor from ledger_hold_resolution
     where merchant_id = $1 and hold_id = any($2::uuid[])
"""

IS_POSTED: Final = """
    select exists (select from ledger_transaction where merchant_id = $1 and idem_key = $2)
"""
HELD_AT: Final = "select effective_at from ledger_hold where merchant_id = $1 and id = $2"
IS_HELD: Final = "select exists (select from ledger_hold where merchant_id = $1 and id = $2)"

HoldOutcome = Literal["post", "void", "expire"]


class LedgerKeyReusedError(Exception):
    """A key that is in the ledger already came with another body: our bug, never a refusal."""


class HoldEndedOtherwiseError(Exception):
    """A hold that has ended was to end differently: our bug, never a refusal."""


class HoldRecord(msgspec.Struct, frozen=True, kw_only=True):
    """An authorization: `id` is the payment's, `ref` the gateway's name for it."""

    id: UUID
    currency: str
    amount_minor: int
    ref: str
    effective_at: datetime


class HoldResolution(msgspec.Struct, frozen=True, kw_only=True):
    """How a hold ended: `post` captures `amount_minor` of it, `void` and `expire` nothing (0)."""

    hold_id: UUID
    outcome: HoldOutcome
    amount_minor: int = 0
    effective_at: datetime


async def post(
    tx: Tx, merchant_id: UUID, postings: Sequence[tuple[Posting, datetime]]
) -> list[UUID]:
    """Book each posting at its `effective_at`, once: what was booked before keeps its id.

    What happened in a period that is closed by now is booked now, and says when it happened.

    Two statements when all is usual; up to two more for keys seen before, for accounts used the
    first time, and for purses. Called in the transaction that does the work.

    Returns:
        The ids of the ledger transactions, in the order of the postings.

    Raises:
        LedgerKeyReusedError: a key stands for another body (in the ledger, or twice in this call).
        BalanceTooLowError: a guarded account would fall below zero (as the transaction ends).
    """
    if not postings:
        return []
    wanted = _by_key(postings)
    accounts = sorted({_account(line) for posting, _ in postings for line in posting.lines})
    ids, account_ids = await _begin(tx, merchant_id, wanted, accounts)
    fresh = [(ids[key], posting) for key, (posting, _) in wanted.items() if key in ids]
    if len(ids) < len(wanted):
        ids |= await _posted_before(tx, merchant_id, wanted, set(wanted) - set(ids))
    if fresh:
        await _enter(tx, merchant_id, fresh, account_ids)
        await _move_guards(tx, merchant_id, fresh, account_ids)
    return [ids[posting.key] for posting, _ in postings]


async def hold(tx: Tx, merchant_id: UUID, holds: Sequence[HoldRecord]) -> None:
    """Record authorizations (memo: no money has moved); the same one again changes nothing.

    Raises:
        LedgerKeyReusedError: a hold of this id has another amount, currency or ref.
    """
    if not holds:
        return
    made = await tx.fetch(
        HOLD,
        merchant_id,
        [one.id for one in holds],
        [one.currency for one in holds],
        [one.amount_minor for one in holds],
        [one.ref for one in holds],
        [one.effective_at for one in holds],
    )
    if len(made) == len(holds):
        return
    rows = await tx.fetch(HELD, merchant_id, [one.id for one in holds])
    stored = {row["id"]: (row["currency"], row["amount_minor"], row["ref"]) for row in rows}
    for one in holds:
        if stored[one.id] != (one.currency, one.amount_minor, one.ref):
            raise LedgerKeyReusedError(f"hold {one.id} is another one: {stored[one.id]}")


async def resolve_holds(tx: Tx, merchant_id: UUID, resolutions: Sequence[HoldResolution]) -> None:
    """End holds; ending one the same way again changes nothing.

    The database refuses a capture above the hold and the end of a hold it does not know.

    Raises:
        HoldEndedOtherwiseError: the hold has ended with another outcome or amount.
    """
    if not resolutions:
        return
    made = await tx.fetch(
        RESOLVE,
        merchant_id,
        [one.hold_id for one in resolutions],
        [one.outcome for one in resolutions],
        [one.amount_minor for one in resolutions],
        [one.effective_at for one in resolutions],
    )
    if len(made) == len(resolutions):
        return
    rows = await tx.fetch(RESOLVED, merchant_id, [one.hold_id for one in resolutions])
    stored = {row["hold_id"]: (row["outcome"], row["amount_minor"]) for row in rows}
    for one in resolutions:
        if stored[one.hold_id] != (one.outcome, one.amount_minor):
            raise HoldEndedOtherwiseError(f"hold {one.hold_id}: {stored[one.hold_id]}")


def body_hash(posting: Posting) -> bytes:
    """Return what a repeated key is compared by: all of a posting but its key.

    When it happened (`effective_at`) is left out on purpose: a retry reads the clock again.
    """
    body = (posting.kind, posting.lines, posting.source, posting.reverses)
    return hashlib.sha256(msgspec.json.encode(body)).digest()


def _by_key(
    postings: Sequence[tuple[Posting, datetime]],
) -> dict[str, tuple[Posting, datetime]]:
    wanted: dict[str, tuple[Posting, datetime]] = {}
    for posting, effective_at in postings:
        first, _ = wanted.setdefault(posting.key, (posting, effective_at))
        if first != posting:
            raise LedgerKeyReusedError(f"{posting.key} twice in one call, with two bodies")
    return wanted


def _account(line: Line) -> Account:
    return line.account, line.currency


async def _begin(
    tx: Tx,
    merchant_id: UUID,
    wanted: dict[str, tuple[Posting, datetime]],
    accounts: list[Account],
) -> tuple[dict[str, UUID], dict[Account, UUID]]:
    """Insert the transactions whose keys are free; return their ids and those of the accounts."""
    rows = await tx.fetch(
        BEGIN,
        merchant_id,
        list(wanted),
        [body_hash(posting) for posting, _ in wanted.values()],
        [posting.kind for posting, _ in wanted.values()],
        [posting.source for posting, _ in wanted.values()],
        [posting.reverses for posting, _ in wanted.values()],
        [effective_at for _, effective_at in wanted.values()],
        [code for code, _ in accounts],
        [currency for _, currency in accounts],
    )
    ids = {row["name"]: row["id"] for row in rows if row["is_transaction"]}
    found = _account_ids([row for row in rows if not row["is_transaction"]], code="name")
    missing = [account for account in accounts if account not in found]
    if missing and ids:
        found |= await _open_accounts(tx, merchant_id, missing)
    return ids, found


async def _open_accounts(tx: Tx, merchant_id: UUID, accounts: list[Account]) -> dict[Account, UUID]:
    """Open accounts used for the first time; whoever does so at the same moment waits for us.

    The ids are read by a statement of their own: one that waited for another transaction's insert
    does not see what that one made.
    """
    codes = [code for code, _ in accounts]
    currencies = [currency for _, currency in accounts]
    classes = [str(account_class(code)) for code in codes]
    guarded = [is_guarded(code) for code in codes]
    await tx.execute(OPEN_ACCOUNTS, merchant_id, codes, currencies, classes, guarded)
    return _account_ids(await tx.fetch(ACCOUNTS, merchant_id, codes, currencies), code="code")


def _account_ids(rows: Sequence[Row], *, code: str) -> dict[Account, UUID]:
    return {(row[code], row["currency"]): row["id"] for row in rows}


async def _posted_before(
    tx: Tx,
    merchant_id: UUID,
    wanted: dict[str, tuple[Posting, datetime]],
    keys: set[str],
) -> dict[str, UUID]:
    """Return the ids behind keys that were taken.

    Raises:
        LedgerKeyReusedError: with another body.
    """
    rows = await tx.fetch(POSTED, merchant_id, sorted(keys))
    for row in rows:
        if row["body_hash"] != body_hash(wanted[row["idem_key"]][0]):
            raise LedgerKeyReusedError(f"{row['idem_key']} stands for another body")
    return {row["idem_key"]: row["id"] for row in rows}


async def _enter(
    tx: Tx,
    merchant_id: UUID,
    fresh: list[tuple[UUID, Posting]],
    account_ids: dict[Account, UUID],
) -> None:
    """Insert all entries at once, so that the statement's trigger sees whole transactions."""
    lines = [
        (transaction_id, number, line)
        for transaction_id, posting in fresh
        for number, line in enumerate(posting.lines, start=1)
    ]
    await tx.execute(
        ENTER,
        merchant_id,
        [transaction_id for transaction_id, _, _ in lines],
        [number for _, number, _ in lines],
        [account_ids[_account(line)] for _, _, line in lines],
        [line.currency for _, _, line in lines],
        [line.amount_minor for _, _, line in lines],
        [line.ref for _, _, line in lines],
    )


async def _move_guards(
    tx: Tx,
    merchant_id: UUID,
    fresh: list[tuple[UUID, Posting]],
    account_ids: dict[Account, UUID],
) -> None:
    """Keep the rows of guarded accounts in step; their CHECK refuses a purse below zero.

    A purse is a liability: a credit (negative) fills it. UPDATE and not an upsert, for an upsert
    checks the row it would insert: a purse of 0 and a withdrawal, refused though it holds enough.
    """
    moves: dict[UUID, int] = defaultdict(int)
    for _, posting in fresh:
        for line in posting.lines:
            if is_guarded(line.account):
                moves[account_ids[_account(line)]] -= line.amount_minor
    if not moves:
        return
    await tx.execute(LOCK_GUARDS, merchant_id, list(moves))
    await tx.execute(MOVE_GUARDS, merchant_id, list(moves), list(moves.values()))


async def is_posted(tx: Tx, merchant_id: UUID, key: str) -> bool:
    """Say whether a transaction with this key is in the book."""
    return bool(await tx.fetchval(IS_POSTED, merchant_id, key))


async def is_held(tx: Tx, merchant_id: UUID, hold_id: UUID) -> bool:
    """Say whether an authorization was recorded; money without a place never was."""
    return bool(await tx.fetchval(IS_HELD, merchant_id, hold_id))


async def held_at(tx: Tx, merchant_id: UUID, hold_id: UUID) -> datetime | None:
    """Return when something was held; None when it never was."""
    found: datetime | None = await tx.fetchval(HELD_AT, merchant_id, hold_id)
    return found
