"""The checker: what must be true after any story, whatever was killed in it."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Any, Final

import msgspec

from app.actions.compare_gateway import GatewayBooks, GatewayEffect
from app.actions.verify_ledger import verify_ledger
from app.store.database import Database
from tests.support.stripe import StripeSandbox

# Rows that something has still to be done about, in words. A dead op is listed, never forgotten.
LEFT: Final = """
    select 'op ' || id || ' ' || state || ' ' || last_error as what from op where state <> 'done'
    union all select 'event ' || external_id || ' ' || last_error from inbox
     where handled_at is null
    union all select 'fact ' || id from outbox where sent_at is null
    union all select 'team-buy ' || id || ' ' || state from team_buy
     where state not in ('settled', 'failed', 'cancelled')
    union all select 'seat ' || id || ' ' || state from seat
     where state in ('reserved', 'taking_over')
    union all select 'mass act ' || id from mass_act where ended_at is null
    union all select 'told ' || count(*) || ' times ' || shopper_id from notice
     where code = 'staff_message' group by shopper_id having count(*) > 1
    union all select 'coupons ' || id from coupon_drop where ended_at is null
    union all select 'payout ' || id || ' ' || state || ' ' || failure from payout
     where state <> 'paid'
    union all select 'reversal ' || id || ' ' || state || ' ' || failure from payout_reversal
     where state <> 'done'
    union all select 'transfer ' || id from seat_transfer where ended_at is null
    union all select 'seat ' || s.id || ' authorized' from seat s
     where s.state = 'authorized'
    union all select 'payment ' || id || ' ' || state from payment
     where state in ('created', 'requires_action', 'saved', 'needs_action', 'authorized',
                     'charged', 'releasing')
    union all select 'intent ' || key from order_intent where taken_at is null
    union all select 'line ' || id from order_line where reply_seq is null
    union all select 'scheduled ' || id from scheduled_message
     where ended_at is null and due_at <= app_now()
    union all select 'draw ' || id from draw where drawn_at is null
    union all select 'red packet ' || id from red_packet where ended_at is null
    union all select 'recurrence ' || campaign_id from recurrence where next_at <= app_now()
    union all select 'bridge ' || b.id from bridge b join room r on r.id = b.room_id
     where b.sent_seq < r.last_seq
    union all select 'settlement ' || id || ' has ' || exception_count || ' exceptions'
      from settlement where exception_count > 0
"""
TEAM_BUYS: Final = """
    select initiator_id::text as opened_by, campaign_id::text, state, close_reason,
           closing_unit_price_minor, closing_count, formed_min
      from team_buy order by initiator_id, campaign_id
"""
SEATS: Final = """
    select coalesce(s.shopper_id::text, 'sponsored') as shopper, s.campaign_id::text, s.state,
           s.quantity, s.unit_price_minor, s.counted, s.fulfilled_at is not null as handed_over,
           coalesce(sum(p.captured_minor), 0)::bigint as captured_minor,
           coalesce(sum(p.refunded_minor), 0)::bigint as refunded_minor,
           coalesce(sum(p.fee_minor), 0)::bigint as fee_minor
      from seat s left join payment p on p.merchant_id = s.merchant_id and p.seat_id = s.id
     group by s.merchant_id, s.team_buy_id, s.id
     order by 1, 2, 3, 4
"""
ACCOUNTS: Final = """
    select regexp_replace(a.code, '^liab:promo:.*', 'liab:promo') as code,
           sum(e.amount_minor)::bigint as balance_minor
      from ledger_entry e
      join ledger_account a on (a.merchant_id, a.id) = (e.merchant_id, e.account_id)
     group by a.merchant_id, 1 order by 1
"""
SUMS: Final = """
    select transaction_id from ledger_entry group by merchant_id, transaction_id, currency
    having sum(amount_minor) <> 0
"""
# A campaign that recurs is several, of the same words.
UNITS: Final = """
    select title || ', ' || team_buy_seconds || ' s, ' || count(*) as campaign,
           sum(units_held)::integer as units_held
      from campaign group by title, team_buy_seconds order by 1
"""
MESSAGES: Final = """
    select r.title, m.kind, m.sender_id::text as sender, m.nickname, m.body, count(*)
      from message m join room r on r.id = m.room_id
     group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
"""
GAPS: Final = """
    select r.id, r.last_seq from room r left join message m on m.room_id = r.id
     group by r.merchant_id, r.id
    having count(m.seq) <> r.last_seq or coalesce(max(m.seq), 0) <> r.last_seq
"""
NOTICES: Final = """
    select shopper_id::text as shopper, code, count(*) from notice group by 1, 2 order by 1, 2
"""
TAKEN: Final = ("capture", "charge")
ENDS: Final = ("capture", "charge", "refund", "refund_failed", "transfer", "reversal")


class EndState(msgspec.Struct, frozen=True, kw_only=True):
    """How a story ended, in words that do not depend on what was killed in it."""

    team_buys: list[dict[str, Any]]
    seats: list[dict[str, Any]]
    accounts: dict[str, int]
    units_held: dict[str, int]
    effects: dict[str, int]
    messages: list[dict[str, Any]]
    notices: list[dict[str, Any]]
    carried: list[str]


async def check(db: Database, sandbox: StripeSandbox) -> list[str]:
    """Return everything that is wrong: nothing lost, charged twice, unbooked, or left lying."""
    effects = await sandbox.effects()
    balance = await sandbox.api("GET", "/v1/balance")
    books = GatewayBooks(
        [
            GatewayEffect(one["kind"], one["object_id"], one["amount_minor"], one["objects"])
            for one in effects
        ],
        _balances(balance),
    )
    proven = await verify_ledger(db, books)
    wrong = [f"{one.sentence}: {one.subject}: {one.detail}" for one in proven.findings]
    wrong += _effects(effects)
    async with db.reading() as tx:
        wrong += [row["what"] for row in await tx.fetch(LEFT)]
        wrong += [f"ledger {row[0]} is not zero" for row in await tx.fetch(SUMS)]
        wrong += [f"room {row[0]} has gaps below {row[1]}" for row in await tx.fetch(GAPS)]
    sandbox_books = await sandbox.control("GET", "check")
    wrong += [f"sandbox: {one}" for one in sandbox_books["items"]]
    return wrong


async def end_state(db: Database, sandbox: StripeSandbox, carried: Iterable[str]) -> EndState:
    """Return how it ended, to be compared with the run in which nothing was killed.

    `carried`: what another chat was told. Each text ends in its short name, by which people there
    know a repeat; of equal texts one counts.
    """
    async with db.reading() as tx:
        team_buys = [dict(row) for row in await tx.fetch(TEAM_BUYS)]
        seats = [dict(row) for row in await tx.fetch(SEATS)]
        accounts = {row["code"]: row["balance_minor"] for row in await tx.fetch(ACCOUNTS)}
        units = {row["campaign"]: row["units_held"] for row in await tx.fetch(UNITS)}
        messages = [dict(row) for row in await tx.fetch(MESSAGES)]
        notices = [dict(row) for row in await tx.fetch(NOTICES)]
    counted = Counter(
        f"{one['kind']} {one['amount_minor']}"
        for one in await sandbox.effects()
        if one["kind"] in ENDS
    )
    return EndState(
        team_buys=team_buys,
        seats=seats,
        accounts=accounts,
        units_held=units,
        effects=dict(sorted(counted.items())),
        messages=messages,
        notices=notices,
        carried=sorted(text.rpartition(" ")[0] for text in set(carried)),
    )


def _effects(effects: list[dict[str, Any]]) -> list[str]:
    """Return what the sandbox's log of effects shows twice: money has no other memory."""
    held: dict[str, int] = defaultdict(int)
    taken: dict[str, int] = defaultdict(int)
    refunded: dict[str, int] = defaultdict(int)
    sent: dict[str, int] = defaultdict(int)
    wrong = []
    for one in effects:
        payment = one["metadata"].get("payment_id", one["object_id"])
        if one["kind"] in ("authorize", "charge"):
            held[payment] += 1
        if one["kind"] in ("transfer", "reversal"):
            sent[one["metadata"].get("transfer_id", one["object_id"])] += 1
        if one["kind"] in TAKEN:
            taken[one["object_id"]] += one["amount_minor"]
        if one["kind"] == "refund":
            refunded[one["objects"].get("payment_intent", "")] += one["amount_minor"]
    wrong += [f"{name} was done {n} times" for name, n in sent.items() if n > 1]
    wrong += [f"{payment} was held or charged {n} times" for payment, n in held.items() if n > 1]
    wrong += [
        f"{ref} gave back {refunded[ref]} of {taken[ref]}"
        for ref in refunded
        if refunded[ref] > taken[ref]
    ]
    return wrong


def _balances(balance: dict[str, Any]) -> dict[str, int]:
    total: dict[str, int] = defaultdict(int)
    for part in ("available", "pending"):
        for one in balance[part]:
            total[one["currency"]] += one["amount"]
    return dict(total)
