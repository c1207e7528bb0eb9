"""Switches: how the sandbox behaves beyond what an API call can say.

They live in the database, so a restart keeps them, and in memory, so a call does not read them.
"""

from typing import Annotated, Final

import asyncpg
import msgspec
from msgspec import Meta

from app.devstack.stripe.errors import Json

Rate = Annotated[float, Meta(ge=0, le=1)]
Seconds = Annotated[float, Meta(ge=0, le=86_400)]

READ: Final = "select name, value from stripe_sandbox.switch"
WRITE: Final = """
    insert into stripe_sandbox.switch (name, value)
    select key, value from jsonb_each($1::jsonb)
    on conflict (name) do update set value = excluded.value
"""


class Fees(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What Stripe keeps of a charge: a share in basis points, plus a fixed part.

    The share is rounded half up to a whole minor unit, then the fixed part is added: 2.9 % + 30 of
    7900 is 229.1, so 229, plus 30: 259.
    """

    bp: Annotated[int, Meta(ge=0, le=10_000)] = 290
    fixed_minor: Annotated[int, Meta(ge=0, le=10_000)] = 30


class WebhookMode(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How often something goes wrong with a delivery.

    Attributes:
        rate: share of the deliveries it happens to.
        seconds: how late (delay), or the window within which order is shuffled (reorder).
        types: event types, `charge.*` allowed; None is all.
    """

    rate: Rate = 0.0
    seconds: Seconds = 0.5
    types: tuple[str, ...] | None = None


class Webhooks(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What goes wrong on the way of events to endpoints; each mode by itself."""

    duplicate: WebhookMode = WebhookMode()
    reorder: WebhookMode = WebhookMode()
    delay: WebhookMode = WebhookMode()
    drop: WebhookMode = WebhookMode()


class FaultRates(
    msgspec.Struct,
    frozen=True,
    forbid_unknown_fields=True,
    rename={
        "before_503": "503_before",
        "after_500": "500_after",
        "refused_429": "429",
        "refused_429_retry": "429_retry",
    },
):
    """Share of API writes that meet each kind of fault, drawn with the seed."""

    lost: Rate = 0.0
    cut_body: Rate = 0.0
    after_500: Rate = 0.0
    before_503: Rate = 0.0
    refused_429: Rate = 0.0
    refused_429_retry: Rate = 0.0
    lock_timeout: Rate = 0.0
    slow: Rate = 0.0


class Switches(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All switches, with the values a fresh sandbox has.

    Attributes:
        seed: of everything random: fault rates and webhook modes.
        fault_rates: see FaultRates. `slow_seconds` is how long a slow one takes.
        latency_ms: every `/v1` call takes this much longer; calls do not wait for one another.
        fingerprint: `per_customer`: well-known test numbers are another card for each customer;
            `per_number`: as in Stripe's own test mode, where all users of 4242… share one card.
        fee_schedule: `fee_schedule_by_type` overrides it per payment method type.
        overdraft_minor: how far below zero a balance may go before refunds find it short. Stripe
            covers that from the platform's bank account. 0 shows the strictest Stripe.
        balance_transaction_delay_seconds: None: a capture answers with its balance transaction;
            a number: null at first, `charge.updated` that many seconds later.
        settlement_currency: what charges are settled in, where the rate from theirs is known;
            None: each currency in itself.
        exchange_rates_ppm: per currency, how many millionths of the settlement currency's unit one
            unit of it is worth.
        pending_seconds: how long funds stay pending (two days).
        refund_seconds: how long an asynchronous refund stays pending.
        payout_seconds: how long a payout is on its way (two days).
        dispute_fee_minor: what a dispute costs, won or lost.
        dispute_seconds: how long the bank thinks about evidence.
        webhook_retry_seconds: the first pause after a failed delivery; it doubles, to ten minutes.
        webhook_attempts_max: after so many attempts a delivery has failed for good.
        webhook_timeout_seconds: how long an endpoint may take to answer.
    """

    seed: int = 1
    fault_rates: FaultRates = FaultRates()
    slow_seconds: Seconds = 12.0
    latency_ms: Annotated[int, Meta(ge=0, le=60_000)] = 0
    fingerprint: Annotated[str, Meta(pattern="^(per_customer|per_number)$")] = "per_customer"
    fee_schedule: Fees = Fees()
    fee_schedule_by_type: dict[str, Fees] = msgspec.field(default_factory=dict)
    overdraft_minor: Annotated[int, Meta(ge=0)] = 10_000_000
    balance_transaction_delay_seconds: Seconds | None = None
    settlement_currency: Annotated[str, Meta(pattern="^[a-z]{3}$")] | None = None
    exchange_rates_ppm: dict[str, Annotated[int, Meta(ge=1)]] = msgspec.field(default_factory=dict)
    pending_seconds: Annotated[int, Meta(ge=0)] = 2 * 86_400
    refund_seconds: Annotated[int, Meta(ge=0)] = 0
    payout_seconds: Annotated[int, Meta(ge=0)] = 2 * 86_400
    dispute_fee_minor: Annotated[int, Meta(ge=0)] = 1_500
    dispute_seconds: Annotated[int, Meta(ge=0)] = 0
    webhooks: Webhooks = Webhooks()
    webhook_retry_seconds: Seconds = 1.0
    webhook_attempts_max: Annotated[int, Meta(ge=1, le=100)] = 16
    webhook_timeout_seconds: Seconds = 10.0


async def read(pool: asyncpg.Pool) -> Switches:
    """Return the switches as the database has them."""
    rows = await pool.fetch(READ)
    kept = {row["name"]: msgspec.json.decode(row["value"]) for row in rows}
    return msgspec.convert(kept, Switches)


async def change(pool: asyncpg.Pool, current: Switches, given: Json) -> Switches:
    """Return the switches after setting those named in `given`; the others stay.

    Raises:
        msgspec.ValidationError: an unknown name or a value out of range; nothing changed.
    """
    changed = msgspec.convert({**msgspec.to_builtins(current), **given}, Switches)
    await pool.execute(WRITE, msgspec.json.encode(given).decode())
    return changed
