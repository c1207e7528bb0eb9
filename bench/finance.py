"""A month of a million entries: its export beside COPY, its pages beside the bare SQL.

The export is one HTTP answer of the API's real process; COPY sends the same rows, in the same
order, to a client that counts them as ours does. It also holds what the API's process takes for it
above what it held idle. A page's reference is a statement that computes the very figures the page
shows, on a kept connection; the page has a finance key looked up, rows turned into JSON, and HTTP
around it.
"""

import csv
import http.client
import io
import sys
import time
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any, Final
from urllib.parse import urlencode

import asyncpg
import msgspec

from app.devstack.process import LOOPBACK
from app.gateways.tokens import new_finance_key
from app.gateways.vault import Vault
from bench.ground import SECRET_KEY, Ground, bench_id, must_equal
from bench.market import MERCHANT
from bench.month import ACCOUNT, BUSY, CLEARING, ENTRIES_COUNT, OWNER, PAYABLE, stock_month
from bench.report import BenchError, Pair, Result, summed_up

KIBIBYTES_PER_MEBIBYTE: Final = 1_024
ABOVE_IDLE_MEBIBYTES_MAX: Final = 64
CHUNK_BYTES: Final = 1 << 20
EXPORT: Final = "/v1/finance/exports/entries.csv"
ASKED_TIMES: Final = 3
"""A page and its SQL are asked so often in one run; the run's figure is their median."""
DAY: Final = timedelta(days=1)
KEY: Final = f"""
    insert into finance_key (merchant_id, name, key_hash, last4, scopes, created_by, created_at,
                             expires_at)
    values ({OWNER}, 'bench', $1, 'last', '{{orders:read,ledger:read,payouts:read,recon:read}}',
            gen_random_uuid(), app_clock(), app_clock() + interval '1 day')
"""
SAME_ROWS: Final = f"""
    select e.merchant_id, e.transaction_id, e.line, t.kind, t.idem_key, t.source, t.reverses,
           t.effective_at, (t.effective_at at time zone m.timezone)::date, t.recorded_at, a.code,
           e.currency, e.amount_minor, e.ref
      from ledger_entry e
      join ledger_transaction t on (t.merchant_id, t.id) = (e.merchant_id, e.transaction_id)
      join ledger_account a on (a.merchant_id, a.id) = (e.merchant_id, e.account_id)
      join merchant m on m.id = e.merchant_id
     where e.merchant_id = {OWNER}
     order by e.xid, e.seq
"""
FIFTY_SETTLEMENTS: Final = f"""
    select s.id, s.state, s.formed, s.currency, s.seats_count, s.authorized_minor, s.created_at,
           s.settled_at, sum(p.captured_minor - p.refunded_minor)::bigint as captured_minor,
           sum(p.authorized_minor - p.captured_minor)::bigint as released_minor,
           sum(p.refunded_minor)::bigint as refunded_minor,
           sum(p.fee_minor)::bigint as stripe_fee_minor,
           sum(p.leader_minor)::bigint as leader_minor,
           sum(p.platform_minor)::bigint as platform_minor,
           sum(p.captured_minor - p.leader_minor - p.platform_minor - passed.amount_minor)::bigint
             as merchant_minor
      from (select * from settlement where merchant_id = {OWNER} order by id desc limit 50) s
      join payment p on (p.merchant_id, p.team_buy_id) = (s.merchant_id, s.team_buy_id)
      join seat member on (member.merchant_id, member.team_buy_id, member.id)
           = (p.merchant_id, p.team_buy_id, p.seat_id) and member.authorized_at is not null
      join ledger_entry drained on (drained.merchant_id, drained.account_id, drained.ref)
           = (p.merchant_id, bench_id({ACCOUNT}, {CLEARING}), p.charge_ref)
      join ledger_transaction bt on (bt.merchant_id, bt.id)
           = (drained.merchant_id, drained.transaction_id)
       and bt.kind = 'stripe.balance_transaction'
      join ledger_transaction r on (r.merchant_id, r.idem_key)
           = (p.merchant_id, 'recharge:' || bt.source)
      join ledger_entry passed on (passed.merchant_id, passed.transaction_id)
           = (r.merchant_id, r.id) and passed.amount_minor > 0
     group by s.id, s.state, s.formed, s.currency, s.seats_count, s.authorized_minor, s.created_at,
              s.settled_at
     order by s.id desc
"""
STATEMENT: Final = f"""
    select t.effective_at < $1 as is_earlier, t.kind, count(*)::integer as count,
           -sum(e.amount_minor)::bigint as amount_minor
      from ledger_entry e
      join ledger_transaction t on (t.merchant_id, t.id) = (e.merchant_id, e.transaction_id)
      join ledger_commit k on (k.merchant_id, k.xid) = (t.merchant_id, t.xid)
     where e.merchant_id = {OWNER} and e.account_id = bench_id({ACCOUNT}, {PAYABLE})
       and t.effective_at < $2 and k.known_at <= $3
     group by 1, 2
"""
TRIAL_BALANCE: Final = f"""
    select a.code as account, a.currency, sum(e.amount_minor)::bigint as balance_minor
      from ledger_entry e
      join ledger_account a on (a.merchant_id, a.id) = (e.merchant_id, e.account_id)
      join ledger_transaction t on (t.merchant_id, t.id) = (e.merchant_id, e.transaction_id)
      join ledger_commit k on (k.merchant_id, k.xid) = (t.merchant_id, t.xid)
     where e.merchant_id = {OWNER} and t.effective_at <= $1 and k.known_at <= $2
     group by a.code, a.currency
     union all
    select side.code, h.currency,
           coalesce(sum(side.sign * h.amount_minor) filter (where r.hold_id is null), 0)::bigint
      from ledger_hold h
      join ledger_commit k on (k.merchant_id, k.xid) = (h.merchant_id, h.xid)
      left join (
        ledger_hold_resolution r
        join ledger_commit ended on (ended.merchant_id, ended.xid) = (r.merchant_id, r.xid))
        on (r.merchant_id, r.hold_id) = (h.merchant_id, h.id)
       and r.effective_at <= $1 and ended.known_at <= $2
     cross join lateral (values (h.debit, 1), (h.credit, -1)) as side(code, sign)
     where h.merchant_id = {OWNER} and h.effective_at <= $1 and k.known_at <= $2
     group by side.code, h.currency
     order by 1, 2
"""
RECONCILIATION: Final = f"""
    select status, currency, count(*)::integer as items_count, sum(rest_minor)::bigint as rest_minor
      from reconciliation_item where merchant_id = {OWNER}
     group by status, currency order by status, currency
"""
TOTAL: Final = f"select sum(abs(amount_minor)) from ledger_entry where merchant_id = {OWNER}"

Row = Mapping[str, Any]


class Page(msgspec.Struct, frozen=True):
    """A page, the statement beside it, and the columns that both must agree in."""

    name: str
    path: str
    statement: str
    arguments: tuple[object, ...]
    columns: tuple[str, ...]


class Caller:
    """A kept connection to the API, with a finance key."""

    def __init__(self, port: int, key: str) -> None:
        self._connection = http.client.HTTPConnection(LOOPBACK, port, timeout=60)
        self._headers = {"Authorization": f"Bearer {key}"}

    def ask(self, path: str) -> http.client.HTTPResponse:
        """Send a request and return its answer, not yet read.

        Raises:
            BenchError: it is no 200.
        """
        self._connection.request("GET", path, headers=self._headers)
        answer = self._connection.getresponse()
        if answer.status != http.client.OK:
            raise BenchError(f"{path}: {answer.status} {answer.read(1_000)!r}")
        return answer


async def run(ground: Ground) -> list[Result]:
    """Fill the month, then measure the export and each page beside its reference, in turns."""
    await stock_month(ground)
    key = new_finance_key(live=False)
    await ground.value(KEY, Vault(SECRET_KEY).hashed(key))
    bare = await asyncpg.connect(ground.url, server_settings={"timezone": "UTC"})
    try:
        async with ground.web_process() as (pid, port):
            caller = Caller(port, key)
            results = [await _export(ground, pid, caller, bare)]
            results += [await _page(ground, page, caller, bare) for page in _pages()]
    finally:
        await bare.close()
    return results


async def _export(ground: Ground, pid: int, caller: Caller, bare: Any) -> Result:  # noqa: ANN401
    idle_mebibytes = _memory_mebibytes(pid, "VmRSS")
    _check_rows(caller.ask(EXPORT).read(), int(await ground.value(TOTAL)))
    pairs = []
    for _ in range(ground.pairs_count):
        ours = ENTRIES_COUNT / _stream(caller)
        pairs.append(Pair(ours, ENTRIES_COUNT / await _copy(bare)))
    above_mebibytes = _memory_mebibytes(pid, "VmHWM") - idle_mebibytes
    if above_mebibytes > ABOVE_IDLE_MEBIBYTES_MAX:
        raise BenchError(f"exports took {above_mebibytes:.0f} MiB above idle")
    sys.stderr.write(f"  export_entries: {above_mebibytes:.0f} MiB above idle at most\n")
    return summed_up("export_entries", pairs, unit="rows/s", reference_name="COPY of the same rows")


def _stream(caller: Caller) -> float:
    """Read one whole export; return the seconds it took."""
    began_at = time.perf_counter()
    answer = caller.ask(EXPORT)
    count = 0
    while some := answer.read(CHUNK_BYTES):
        count += some.count(b"\n")
    seconds = time.perf_counter() - began_at
    must_equal("rows exported", ENTRIES_COUNT, count - 1)
    return seconds


async def _copy(bare: Any) -> float:  # noqa: ANN401  (asyncpg's connection)
    count = 0

    async def take(some: bytes) -> None:
        nonlocal count
        count += some.count(b"\n")

    began_at = time.perf_counter()
    await bare.copy_from_query(SAME_ROWS, output=take, format="csv")
    seconds = time.perf_counter() - began_at
    must_equal("rows copied", ENTRIES_COUNT, count)
    return seconds


def _check_rows(content: bytes, total_minor: int) -> None:
    rows = csv.DictReader(io.StringIO(content.decode(), newline=""))
    amounts = {(row["transaction_id"], row["line"]): int(row["amount_minor"]) for row in rows}
    must_equal("different rows", ENTRIES_COUNT, len(amounts))
    must_equal("sum of the rows", 0, sum(amounts.values()))
    must_equal("sum of their sizes", total_minor, sum(map(abs, amounts.values())))


def _pages() -> list[Page]:
    now = datetime.now(UTC)
    month = {"payee_id": bench_id(MERCHANT, BUSY), "currency": "usd"}
    span = (now - 20 * DAY, now - 10 * DAY, now)
    as_of = (now - 10 * DAY, now - 5 * DAY)
    statement = {**month, **dict(zip(("from", "to", "known_at"), map(_text, span), strict=True))}
    balance = dict(zip(("effective_at", "known_at"), map(_text, as_of), strict=True))
    figures = ("id", "captured_minor", "stripe_fee_minor", "leader_minor", "merchant_minor")
    sums = ("account", "currency", "balance_minor")
    counts = ("status", "currency", "items_count", "rest_minor")
    at = "/v1/finance"
    return [
        Page("finance_settlements", f"{at}/settlements", FIFTY_SETTLEMENTS, (), figures),
        Page(
            "finance_statement",
            f"{at}/statements?{urlencode(statement)}",
            STATEMENT,
            span,
            ("kind", "count", "amount_minor"),
        ),
        Page(
            "finance_trial_balance",
            f"{at}/trial-balance?{urlencode(balance)}",
            TRIAL_BALANCE,
            as_of,
            sums,
        ),
        Page("finance_reconciliation", f"{at}/reconciliation", RECONCILIATION, (), counts),
    ]


async def _page(ground: Ground, page: Page, caller: Caller, bare: Any) -> Result:  # noqa: ANN401
    statement = await bare.prepare(page.statement)
    shown = msgspec.json.decode(caller.ask(page.path).read())
    computed = [row for row in await statement.fetch(*page.arguments) if not row.get("is_earlier")]
    must_equal(page.name, _figures(computed, page.columns), _figures(_rows(shown), page.columns))
    pairs = []
    for _ in range(ground.pairs_count):
        ours, reference = [], []
        for _ in range(ASKED_TIMES):
            began_at = time.perf_counter()
            caller.ask(page.path).read()
            answered_at = time.perf_counter()
            await statement.fetch(*page.arguments)
            ours.append(1_000 * (answered_at - began_at))
            reference.append(1_000 * (time.perf_counter() - answered_at))
        pairs.append(Pair(median(ours), median(reference)))
    return summed_up(page.name, pairs, unit="ms", reference_name="bare SQL, same rows", digits=1)


def _rows(shown: dict[str, Any]) -> list[Row]:
    """Return the rows of a page; a statement's lie in its sections."""
    if "sections" not in shown:
        return list(shown["items"])
    return [kind for section in shown["sections"] for kind in section["kinds"]]


def _figures(rows: list[Row], columns: tuple[str, ...]) -> list[tuple[str, ...]]:
    return sorted(tuple(str(row[column]) for column in columns) for row in rows)


def _text(at: datetime) -> str:
    return at.isoformat().replace("+00:00", "Z")


def _memory_mebibytes(pid: int, figure: str) -> float:
    """Return what a process holds, or has held at most; 0 where the kernel does not say."""
    if sys.platform != "linux":
        return 0.0
    for line in Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines():
        if line.startswith(f"{figure}:"):
            return int(line.split()[1]) / KIBIBYTES_PER_MEBIBYTE
    return 0.0
