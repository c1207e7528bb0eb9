"""What must always be true of the sandbox's own books: `GET /control/check`."""

from typing import Final

import asyncpg
import msgspec

from app.devstack.stripe import responses
from app.devstack.stripe.errors import Json

ALL: Final = "select id, body from stripe_sandbox.object where kind <> 'event' order by seq"
EVENTS: Final = """
    select id, body from stripe_sandbox.object where kind = 'event' order by seq desc limit 1000
"""
EFFECTS: Final = """
    select object_id, kind, count(*) as count, sum(amount_minor)::bigint as amount_minor
      from stripe_sandbox.effect group by object_id, kind
"""
PAID_LINES: Final = """
    select hidden ->> 'payout' as payout, id, net_minor from stripe_sandbox.object
     where kind = 'balance_transaction' and hidden ? 'payout'
"""
ENDED: Final = frozenset({"capture", "cancel", "lapse", "charge"})


async def broken(pool: asyncpg.Pool) -> list[str]:
    """Return everything that is wrong, in plain words; an empty list is good."""
    async with (
        pool.acquire() as connection,
        connection.transaction(isolation="repeatable_read", readonly=True),
    ):
        rows = await connection.fetch(ALL)
        events = await connection.fetch(EVENTS)
        effects = await connection.fetch(EFFECTS)
        lines = await connection.fetch(PAID_LINES)
    bodies = {row["id"]: msgspec.json.decode(row["body"]) for row in rows}
    found = [one for body in bodies.values() for one in responses.violations(body)]
    for row in events:
        found += responses.violations(msgspec.json.decode(row["body"]))
    found += _balance(bodies)
    for body in bodies.values():
        if body["object"] == "charge":
            found += _charge(body, bodies)
        elif body["object"] == "payment_intent":
            found += _intent(body, bodies)
        elif body["object"] == "transfer":
            found += _transfer(body, bodies)
    found += _payouts(bodies, lines)
    found += _effects(bodies, effects)
    return found


def _balance(bodies: dict[str, Json]) -> list[str]:
    """Every line is its amount less its fee, and belongs to something that knows it."""
    found: list[str] = []
    for body in bodies.values():
        if body["object"] != "balance_transaction":
            continue
        if body["net"] != body["amount"] - body["fee"]:
            found.append(f"{body['id']}: net is not amount less fee")
        if sum(one["amount"] for one in body["fee_details"]) != body["fee"]:
            found.append(f"{body['id']}: fee_details do not add up to the fee")
        source = bodies.get(body["source"] or "")
        if source is None or body["id"] not in _lines_of(source):
            found.append(f"{body['id']}: its source does not know it")
    return found


def _lines_of(source: Json) -> set[str]:
    names = ("balance_transaction", "failure_balance_transaction")
    disputed = {line["id"] for line in source.get("balance_transactions", [])}
    return disputed | {source[name] for name in names if source.get(name)}


def _charge(charge: Json, bodies: dict[str, Json]) -> list[str]:
    found: list[str] = []
    refunded = sum(
        one["amount"]
        for one in bodies.values()
        if one["object"] == "refund"
        and one["charge"] == charge["id"]
        and one["status"] not in {"failed", "canceled"}
    )
    if refunded != charge["amount_refunded"]:
        found.append(f"{charge['id']}: amount_refunded is not the sum of its refunds")
    if not charge["amount_refunded"] <= charge["amount_captured"] <= charge["amount"]:
        found.append(f"{charge['id']}: refunded ≤ captured ≤ authorized does not hold")
    line = bodies.get(charge["balance_transaction"] or "")
    is_converted = line is not None and line["currency"] != charge["currency"]
    if line and not is_converted and line["amount"] != charge["amount_captured"]:
        found.append(f"{charge['id']}: its balance transaction is not the captured amount")
    return found


def _intent(intent: Json, bodies: dict[str, Json]) -> list[str]:
    found: list[str] = []
    charge = bodies.get(intent["latest_charge"] or "")
    captured = charge["amount_captured"] if charge else 0
    if intent["amount_received"] != captured:
        found.append(f"{intent['id']}: amount_received is not what its charge captured")
    held = intent["amount"] if intent["status"] == "requires_capture" else 0
    if intent["amount_capturable"] != held:
        found.append(f"{intent['id']}: amount_capturable does not fit its status")
    return found


def _transfer(transfer: Json, bodies: dict[str, Json]) -> list[str]:
    reversed_minor = sum(
        one["amount"]
        for one in bodies.values()
        if one["object"] == "transfer_reversal" and one["transfer"] == transfer["id"]
    )
    if reversed_minor != transfer["amount_reversed"] or reversed_minor > transfer["amount"]:
        return [f"{transfer['id']}: amount_reversed is not the sum of its reversals"]
    return []


def _payouts(bodies: dict[str, Json], lines: list[asyncpg.Record]) -> list[str]:
    """An automatic payout is the sum of the lines it says it holds."""
    found: list[str] = []
    for body in bodies.values():
        if body["object"] != "payout" or not body["automatic"]:
            continue
        held_minor = sum(
            row["net_minor"]
            for row in lines
            if row["payout"] == body["id"] and row["id"] != body["balance_transaction"]
        )
        if held_minor != body["amount"]:
            found.append(f"{body['id']}: its lines do not add up to its amount")
    return found


def _effects(bodies: dict[str, Json], effects: list[asyncpg.Record]) -> list[str]:
    """An intent ends once, and the log and the objects tell of the same captured amount."""
    found: list[str] = []
    ends: dict[str, int] = {}
    taken: dict[str, int] = {}
    for row in effects:
        if row["kind"] in ENDED:
            ends[row["object_id"]] = ends.get(row["object_id"], 0) + row["count"]
        if row["kind"] in {"capture", "charge"}:
            taken[row["object_id"]] = taken.get(row["object_id"], 0) + row["amount_minor"]
    found += [f"{key}: ended {count} times" for key, count in ends.items() if count > 1]
    for body in bodies.values():
        received = body.get("amount_received") if body["object"] == "payment_intent" else None
        if received is not None and taken.get(body["id"], 0) != received:
            found.append(f"{body['id']}: amount_received is not what the effect log says")
    return found
