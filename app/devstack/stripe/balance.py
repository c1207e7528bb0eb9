"""Balance transactions and the balance, which is their sum and nothing else."""

from typing import Final

from app.devstack.stripe import money
from app.devstack.stripe.call import Call, listed, page_of
from app.devstack.stripe.errors import Json, StripeError
from app.devstack.stripe.store import Stored, new_body

SETTLED: Final = frozenset({"charge", "refund", "refund_failure", "dispute", "dispute_reversal"})
"""Shoppers' payments: these lines are in the currency that the account settles in."""

SUMS: Final = """
    select currency,
           coalesce(sum(net_minor) filter (where available_on <= $1), 0)::bigint as available,
           coalesce(sum(net_minor) filter (where available_on > $1), 0)::bigint as pending
      from stripe_sandbox.object where kind = 'balance_transaction'
     group by currency order by currency
"""
TOTAL: Final = """
    select coalesce(sum(net_minor), 0)::bigint from stripe_sandbox.object
     where kind = 'balance_transaction' and currency = $1
"""
AVAILABLE: Final = """
    select coalesce(sum(net_minor), 0)::bigint from stripe_sandbox.object
     where kind = 'balance_transaction' and currency = $1 and available_on <= $2
"""
LOCK: Final = "select pg_advisory_xact_lock(hashtext('stripe_sandbox.balance ' || $1))"


def book(
    call: Call,
    kind: str,
    source: Stored,
    amount_minor: int,
    *,
    category: str,
    fee_minor: int = 0,
    fee_reason: str = "Stripe processing fees",
    available_on: int | None = None,
) -> Stored:
    """Put one line into the balance.

    Args:
        call: the call.
        kind: the line's `type`: charge, refund, adjustment …
        source: the object that moved the money.
        amount_minor: before the fee; negative takes money out.
        category: Stripe's `reporting_category`.
        fee_minor: what Stripe keeps, in the currency that the line is settled in.
        fee_reason: `description` of the only entry of `fee_details`.
        available_on: seconds, app clock; None is now.
    """
    currency = source.body["currency"]
    rate_ppm = None
    if category in SETTLED:
        rate_ppm = call.switches.exchange_rates_ppm.get(currency)
        presented = currency
        amount_minor, currency = money.settled(amount_minor, currency, call.switches)
        rate_ppm = None if currency == presented else rate_ppm
    details = {
        "amount": fee_minor,
        "application": None,
        "currency": currency,
        "description": fee_reason,
        "type": "stripe_fee",
    }
    body = new_body(
        "balance_transaction",
        call.now,
        {
            "amount": amount_minor,
            "available_on": call.now if available_on is None else available_on,
            "balance_type": "payments",
            "currency": currency,
            "description": source.body.get("description"),
            "exchange_rate": None if rate_ppm is None else rate_ppm / 1_000_000,
            "fee": fee_minor,
            "fee_details": [details] if fee_minor else [],
            "net": amount_minor - fee_minor,
            "reporting_category": category,
            "source": source.id,
            "status": "pending",
            "type": kind,
        },
    )
    del body["livemode"]
    return call.unit.add(body)


async def available_minor(call: Call, currency: str) -> int:
    """Return what can be paid out or transferred now; locked until the call ends."""
    await call.unit.connection.execute(LOCK, currency)
    return int(await call.unit.connection.fetchval(AVAILABLE, currency, call.now))


async def is_short(call: Call, amount_minor: int, currency: str) -> bool:
    """Return whether the balance, with its overdraft, cannot pay `amount_minor`.

    Holds a lock on the currency's balance until the call ends, so two calls cannot both spend the
    last of it.
    """
    await call.unit.connection.execute(LOCK, currency)
    total = await call.unit.connection.fetchval(TOTAL, currency)
    booked = sum(
        one.body["net"]
        for one in call.unit.loaded.values()
        if one.original is None
        and one.body["object"] == "balance_transaction"
        and one.body["currency"] == currency
    )
    return bool(total + booked - amount_minor < -call.switches.overdraft_minor)


async def retrieve(call: Call) -> Json:
    """`GET /v1/balance`: funds to pay out, and funds that will be."""
    rows = await call.unit.connection.fetch(SUMS, call.now)

    def column(name: str) -> list[Json]:
        return [
            {"amount": row[name], "currency": row["currency"], "source_types": {"card": row[name]}}
            for row in rows
        ] or [{"amount": 0, "currency": "usd", "source_types": {"card": 0}}]

    return {
        "object": "balance",
        "available": column("available"),
        "livemode": False,
        "pending": column("pending"),
    }


async def retrieve_line(call: Call) -> Json:
    """`GET /v1/balance_transactions/{id}`."""
    line = await call.unit.get(
        "balance_transaction", call.object_id, "balance_transaction", in_path=True
    )
    return line.body


async def list_lines(call: Call) -> Json:
    """`GET /v1/balance_transactions`: by type, currency, source, payout, created."""
    params = call.params
    if "payout" in params:
        payout = await call.unit.get("payout", params["payout"], "payout")
        if not payout.body["automatic"]:
            raise StripeError(
                "Balance transaction history can only be filtered on automatic payouts, not "
                "manual ones.",
                param="payout",
            )
    contains: Json = {name: params[name] for name in ("type", "currency") if name in params}
    refs = tuple(params[name] for name in ("source", "payout") if name in params)
    page = page_of("balance_transaction", params, contains=contains, refs=refs)
    return await listed(call, page, "/v1/balance_transactions")


def refresh(line: Json, now: int) -> None:
    """Give a line that is about to be shown the status it has at `now`."""
    line["status"] = "available" if line["available_on"] <= now else "pending"
