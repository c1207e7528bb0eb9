"""Proofs of the ledger alone: each statement returns what contradicts its sentence.

Rows are (merchant_id, subject, detail), at most $1 of them; none means proven. The database
refuses most of this when it is written; a proof reads it again from the rows, as an auditor would
after a restore, a migration or a repair by hand.
"""

from typing import Final

SUMS_TO_ZERO: Final = """
    select t.merchant_id, t.id::text as subject,
           coalesce(e.currency, 'no entries') || ' ' || coalesce(sum(e.amount_minor), 0) as detail
      from ledger_transaction t
      left join ledger_entry e on (e.merchant_id, e.transaction_id) = (t.merchant_id, t.id)
     group by t.merchant_id, t.id, e.currency
    having coalesce(sum(e.amount_minor), 1) <> 0
     limit $1
"""
SEALED: Final = """
    select e.merchant_id, e.transaction_id::text as subject,
           'line ' || e.line || ' was written by another database transaction' as detail
      from ledger_entry e
      join ledger_transaction t on (t.merchant_id, t.id) = (e.merchant_id, e.transaction_id)
     where e.xid <> t.xid
     limit $1
"""
FOLDS_FIT: Final = """
    select f.merchant_id, a.code || ' ' || a.currency as subject,
           'snapshot ' || f.posted_minor || ', entries ' || e.posted_minor as detail
      from ledger_fold f
      join ledger_account a on (a.merchant_id, a.id) = (f.merchant_id, f.account_id)
     cross join lateral (
       select coalesce(sum(e.amount_minor), 0) as posted_minor from ledger_entry e
        where e.merchant_id = f.merchant_id and e.account_id = f.account_id
          and e.xid < f.xid) e
     where f.posted_minor <> e.posted_minor
     limit $1
"""
GUARDS_FIT: Final = """
    select a.merchant_id, a.code || ' ' || a.currency as subject,
           'guard ' || coalesce(g.posted_minor::text, 'missing') || ', entries ' || e.posted_minor
             || ', promised ' || coalesce(g.held_minor, 0) || ', to seats ' || h.held_minor
             as detail
      from ledger_account a
      left join ledger_guard g on (g.merchant_id, g.account_id) = (a.merchant_id, a.id)
     cross join lateral (
       select -coalesce(sum(e.amount_minor), 0) as posted_minor from ledger_entry e
        where e.merchant_id = a.merchant_id and e.account_id = a.id) e
     cross join lateral (
       select coalesce(sum(o.amount_minor), 0) as held_minor
         from payment p
         join ledger_hold o on (o.merchant_id, o.id) = (p.merchant_id, p.id)
        where p.merchant_id = a.merchant_id and p.strategy = 'balance'
          and p.currency = a.currency
          and a.code = 'liab:shopper:' || p.shopper_id || ':balance'
          and not exists (select from ledger_hold_resolution r
                           where (r.merchant_id, r.hold_id) = (o.merchant_id, o.id))) h
     where a.guarded
       and (g.posted_minor is distinct from e.posted_minor or e.posted_minor < g.held_minor
            or g.held_minor <> h.held_minor)
     limit $1
"""
REVERSALS_MIRROR: Final = """
    select r.merchant_id, r.id::text as subject, 'is no mirror of ' || r.reverses as detail
      from ledger_transaction r
     where r.reverses is not null and exists (
       select from ledger_entry e
        where e.merchant_id = r.merchant_id and e.transaction_id in (r.id, r.reverses)
        group by e.account_id, e.ref having sum(e.amount_minor) <> 0)
     limit $1
"""
HOLDS_WITHIN: Final = """
    select r.merchant_id, r.hold_id::text as subject,
           r.outcome || ' ' || r.amount_minor || ' of ' || h.amount_minor as detail
      from ledger_hold_resolution r
      join ledger_hold h on (h.merchant_id, h.id) = (r.merchant_id, r.hold_id)
     where r.amount_minor > h.amount_minor
        or (r.outcome = 'post') <> (r.amount_minor > 0)
     limit $1
"""
PERIODS_KEPT: Final = """
    select t.merchant_id, t.id::text as subject,
           'recorded after its period was closed' as detail
      from ledger_transaction t
      join ledger_period p
        on p.merchant_id = t.merchant_id and p.closed_at is not null
       and t.effective_at >= p.starts_at and t.effective_at < p.ends_at
     where t.recorded_at > p.closed_at
     limit $1
"""
PROOFS: Final = {
    "every ledger transaction sums to zero per currency": SUMS_TO_ZERO,
    "no entry was added to an older transaction": SEALED,
    "balance snapshots equal their entries": FOLDS_FIT,
    "guarded accounts are in step and never below zero": GUARDS_FIT,
    "a reversal mirrors what it reverses": REVERSALS_MIRROR,
    "no hold gave more than it held": HOLDS_WITHIN,
    "nothing was recorded in a period after its close": PERIODS_KEPT,
}
"""What must hold → the statement that looks for the contrary."""
