"""`/control/…`: switches, faults, clock, effects, checks. For tests and demos; JSON in and out."""

from collections.abc import Awaitable, Callable
from typing import Any, Final
from urllib.parse import parse_qs

import msgspec

from app.devstack.stripe import (
    accounts,
    checks,
    disputes,
    endpoints,
    payouts,
    switches,
    timers,
)
from app.devstack.stripe.call import Call, page_of
from app.devstack.stripe.errors import Json
from app.devstack.stripe.sandbox import Sandbox
from app.devstack.stripe.wire import Request, Response, json

BAD_REQUEST: Final = 400
NOT_FOUND: Final = 404
LIMIT_MAX: Final = 10_000
OVERLAP_SECONDS: Final = 86_400

CLOCK: Final = """
    select extract(epoch from public.app_clock())::float8 as now,
           coalesce((select offset_seconds from public.clock_offset), 0) as offset_seconds
"""
SET_CLOCK: Final = """
    insert into public.clock_offset (offset_seconds) values ($1)
    on conflict (only_row) do update set offset_seconds = excluded.offset_seconds
"""
EFFECTS: Final = """
    select seq, kind, object_id, objects, amount_minor, currency, metadata, key, created
      from stripe_sandbox.effect
     where ($1::text is null or kind = $1) and ($2::text is null or object_id = $2)
       and seq > $3
     order by seq limit $4
"""
DELIVERIES: Final = """
    select d.id, d.event_id, e.body ->> 'type' as type, d.endpoint_id, d.state, d.attempts,
           d.last_status, d.last_error
      from stripe_sandbox.delivery d join stripe_sandbox.object e on e.id = d.event_id
     order by d.id desc limit $1
"""
DELIVERY_COUNTS: Final = "select state, count(*)::int from stripe_sandbox.delivery group by state"
REDELIVER: Final = """
    update stripe_sandbox.delivery d
       set state = 'waiting', due_at = now(), attempts = 0
      from stripe_sandbox.object e
     where e.id = d.event_id
       and ($1::text is null or d.event_id = $1)
       and ($2::text is null or e.body ->> 'type' = $2)
       and ($3::text is null or d.state = $3)
    returning d.id
"""
RESET: Final = """
    do $$
    declare
        name text;
        holds_rows boolean;
    begin
        foreach name in array
            array['object', 'idempotency', 'effect', 'timer', 'delivery', 'fault', 'switch'] loop
            execute format('select exists(select from stripe_sandbox.%I)', name) into holds_rows;
            -- An empty table's new files would take longer than all the rest.
            if holds_rows then
                execute format('truncate stripe_sandbox.%I restart identity', name);
            end if;
        end loop;
        update public.clock_offset set offset_seconds = 0;
    end $$
"""


class ClockMove(msgspec.Struct, forbid_unknown_fields=True):
    """Where to move the clock: further by, or to an offset from real time."""

    advance_seconds: float | None = None
    offset_seconds: float | None = None


class Redelivery(msgspec.Struct, forbid_unknown_fields=True):
    """Which deliveries to send again: of one event, of a type, of a state; None is all."""

    event_id: str | None = None
    type: str | None = None
    state: str | None = None


class Roll(msgspec.Struct, forbid_unknown_fields=True):
    """Which endpoint gets a new secret (None: the first), and how long the old one signs too."""

    endpoint: str | None = None
    overlap_seconds: int = OVERLAP_SECONDS


class Disputing(msgspec.Struct, forbid_unknown_fields=True):
    """Which charge (or intent) is disputed, and how."""

    kind: disputes.Kind = "fraudulent"
    charge: str | None = None
    payment_intent: str | None = None


class DisputeEnd(msgspec.Struct, forbid_unknown_fields=True):
    """What the bank decides, with evidence or without."""

    id: str
    is_won: bool


class PayoutRun(msgspec.Struct, forbid_unknown_fields=True):
    """Which currency is paid out."""

    currency: str = "usd"


class Named(msgspec.Struct, forbid_unknown_fields=True):
    """One object."""

    id: str


class Spending(msgspec.Struct, forbid_unknown_fields=True):
    """What a connected account does with its money: it can no longer be reversed."""

    id: str
    amount_minor: int
    currency: str = "usd"


async def answer(sandbox: Sandbox, request: Request) -> Response:
    """Answer a control call: 404 for an unknown one, 400 for a body that does not fit."""
    act = ACTS.get((request.method, request.path))
    if act is None:
        return json({"error": f"no control call {request.method} {request.path}"}, NOT_FOUND)
    try:
        return json(await act(sandbox, request))
    except (msgspec.ValidationError, msgspec.DecodeError, ValueError) as error:
        return json({"error": str(error)}, BAD_REQUEST)


def _body(request: Request) -> Any:  # noqa: ANN401
    return msgspec.json.decode(request.body or b"{}")


def _query(request: Request, name: str) -> str | None:
    return parse_qs(request.query).get(name, [None])[0]


async def _show_switches(sandbox: Sandbox, _: Request) -> Json:
    shown: Json = msgspec.to_builtins(sandbox.switches)
    return shown


async def _set_switches(sandbox: Sandbox, request: Request) -> Json:
    sandbox.use(await switches.change(sandbox.pool, sandbox.switches, _body(request)))
    return await _show_switches(sandbox, request)


async def _show_faults(sandbox: Sandbox, _: Request) -> Json:
    return {"items": msgspec.to_builtins(sandbox.faults.rules)}


async def _add_fault(sandbox: Sandbox, request: Request) -> Json:
    shown: Json = msgspec.to_builtins(await sandbox.faults.add(_body(request)))
    return shown


async def _clear_faults(sandbox: Sandbox, _: Request) -> Json:
    await sandbox.faults.clear()
    return {"items": []}


async def _show_clock(sandbox: Sandbox, _: Request) -> Json:
    [row] = await sandbox.pool.fetch(CLOCK)
    return {"now": int(row["now"]), "offset_seconds": row["offset_seconds"]}


async def _move_clock(sandbox: Sandbox, request: Request) -> Json:
    """Move the clock and do at once what is due by it."""
    move = msgspec.convert(_body(request), ClockMove)
    [current] = await sandbox.pool.fetch(CLOCK)
    if (move.advance_seconds is None) == (move.offset_seconds is None):
        raise ValueError("give either advance_seconds or offset_seconds")
    if move.advance_seconds is not None:
        await sandbox.pool.execute(SET_CLOCK, current["offset_seconds"] + move.advance_seconds)
    else:
        await sandbox.pool.execute(SET_CLOCK, move.offset_seconds)
    rung = await timers.ring(sandbox)
    return {**await _show_clock(sandbox, request), "rung": rung}


async def _dispute(sandbox: Sandbox, request: Request) -> Json:
    wanted = msgspec.convert(_body(request), Disputing)

    async def work(call: Call) -> Json:
        charge_id = wanted.charge
        if wanted.payment_intent is not None:
            intent = await call.unit.get("payment_intent", wanted.payment_intent, "payment_intent")
            charge_id = intent.body["latest_charge"]
        charge = await call.unit.get("charge", str(charge_id), "charge", lock=True)
        return disputes.open_dispute(call, charge, wanted.kind).body

    return await sandbox.perform(work)


async def _end_dispute(sandbox: Sandbox, request: Request) -> Json:
    wanted = msgspec.convert(_body(request), DisputeEnd)
    return await sandbox.perform(
        lambda call: disputes.end_by_bank(call, wanted.id, is_won=wanted.is_won)
    )


async def _show_keys(sandbox: Sandbox, _: Request) -> Json:
    """Tell the keys of this sandbox, for whoever wants to play the provider's console."""
    config = sandbox.config
    return {"secret_key": config.secret_key, "publishable_key": config.publishable_key}


async def _run_payouts(sandbox: Sandbox, request: Request) -> Json:
    wanted = msgspec.convert(_body(request), PayoutRun)

    async def work(call: Call) -> Json:
        payout = await payouts.run(call, wanted.currency)
        return {"payout": payout.body if payout else None}

    return await sandbox.perform(work)


async def _fail_payout(sandbox: Sandbox, request: Request) -> Json:
    wanted = msgspec.convert(_body(request), Named)
    return await sandbox.perform(lambda call: payouts.fail(call, wanted.id))


async def _onboard(sandbox: Sandbox, request: Request) -> Json:
    wanted = msgspec.convert(_body(request), Named)

    async def work(call: Call) -> Json:
        account = await call.unit.get("account", wanted.id, "account", lock=True)
        accounts.onboard(call, account)
        return account.body

    return await sandbox.perform(work)


async def _spend(sandbox: Sandbox, request: Request) -> Json:
    wanted = msgspec.convert(_body(request), Spending)

    async def work(call: Call) -> Json:
        account = await call.unit.get("account", wanted.id, "account", lock=True)
        held: dict[str, int] = account.hidden["balance"]
        held[wanted.currency] = held.get(wanted.currency, 0) - wanted.amount_minor
        return {"balance": held}

    return await sandbox.perform(work)


async def _effects(sandbox: Sandbox, request: Request) -> Json:
    rows = await sandbox.pool.fetch(
        EFFECTS,
        _query(request, "kind"),
        _query(request, "object_id"),
        int(_query(request, "after") or 0),
        min(int(_query(request, "limit") or LIMIT_MAX), LIMIT_MAX),
    )
    items = [
        {
            **dict(row),
            "objects": msgspec.json.decode(row["objects"]),
            "metadata": msgspec.json.decode(row["metadata"]),
        }
        for row in rows
    ]
    return {"items": items}


async def _check(sandbox: Sandbox, _: Request) -> Json:
    found = await checks.broken(sandbox.pool)
    return {"ok": not found, "items": found}


async def _reset(sandbox: Sandbox, _: Request) -> Json:
    """Forget everything, the clock's offset and the switches included."""
    async with sandbox.ring_lock:
        await sandbox.pool.execute(RESET)
        await sandbox.reload()
    return {"ok": True}


async def _show_deliveries(sandbox: Sandbox, request: Request) -> Json:
    limit = min(int(_query(request, "limit") or 100), LIMIT_MAX)
    rows = await sandbox.pool.fetch(DELIVERIES, limit)
    counts = {"waiting": 0, "delivered": 0, "failed": 0, "dropped": 0}
    counts |= {row["state"]: row["count"] for row in await sandbox.pool.fetch(DELIVERY_COUNTS)}
    return {"counts": counts, "items": [dict(row) for row in rows]}


async def _redeliver(sandbox: Sandbox, request: Request) -> Json:
    wanted = msgspec.convert(_body(request), Redelivery)
    rows = await sandbox.pool.fetch(REDELIVER, wanted.event_id, wanted.type, wanted.state)
    sandbox.deliverer.wake()
    return {"count": len(rows)}


async def _roll(sandbox: Sandbox, request: Request) -> Json:
    wanted = msgspec.convert(_body(request), Roll)

    async def work(call: Call) -> Json:
        found, _ = await call.unit.page(page_of("webhook_endpoint", {"limit": 100}))
        for stored in reversed(found):
            if wanted.endpoint in {None, stored.id}:
                call.unit.loaded[stored.id] = stored
                overlap = wanted.overlap_seconds
                secret = endpoints.roll(stored, now=call.now, overlap_seconds=overlap)
                return {"id": stored.id, "secret": secret}
        raise ValueError(f"no such webhook endpoint: {wanted.endpoint}")

    return await sandbox.perform(work)


ACTS: Final[dict[tuple[str, str], Callable[[Sandbox, Request], Awaitable[Json]]]] = {
    ("GET", "/control/switches"): _show_switches,
    ("POST", "/control/switches"): _set_switches,
    ("GET", "/control/faults"): _show_faults,
    ("POST", "/control/faults"): _add_fault,
    ("DELETE", "/control/faults"): _clear_faults,
    ("GET", "/control/clock"): _show_clock,
    ("POST", "/control/clock"): _move_clock,
    ("GET", "/control/keys"): _show_keys,
    ("POST", "/control/disputes"): _dispute,
    ("POST", "/control/disputes/end"): _end_dispute,
    ("POST", "/control/payouts/run"): _run_payouts,
    ("POST", "/control/payouts/fail"): _fail_payout,
    ("POST", "/control/accounts/onboard"): _onboard,
    ("POST", "/control/accounts/spend"): _spend,
    ("GET", "/control/effects"): _effects,
    ("GET", "/control/check"): _check,
    ("POST", "/control/reset"): _reset,
    ("GET", "/control/webhooks"): _show_deliveries,
    ("POST", "/control/webhooks/redeliver"): _redeliver,
    ("POST", "/control/webhooks/roll"): _roll,
}
