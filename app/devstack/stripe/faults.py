"""Faults on demand: what goes wrong between a caller and Stripe.

A queue of rules, each with a matcher and a count, and rates drawn with a seed. The rules are kept
in the database; a restart goes on with what is left of them.
"""

import random
from fnmatch import fnmatchcase
from typing import Any, Final, Literal

import asyncpg
import msgspec

from app.devstack.stripe.errors import Json, StripeError
from app.devstack.stripe.forms import Tree
from app.devstack.stripe.switches import Switches

Kind = Literal[
    "lost", "cut_body", "500_after", "503_before", "429", "429_retry", "lock_timeout", "slow"
]
TOO_MANY: Final = 429
KINDS: Final[tuple[Kind, ...]] = (
    "lost",
    "cut_body",
    "500_after",
    "503_before",
    "429",
    "429_retry",
    "lock_timeout",
    "slow",
)

READ: Final = (
    "select id, rule, left_count from stripe_sandbox.fault where left_count > 0 order by id"
)
ADD: Final = """
    insert into stripe_sandbox.fault (rule, left_count) values ($1::jsonb, $2) returning id
"""
SPEND: Final = "update stripe_sandbox.fault set left_count = left_count - 1 where id = $1"
CLEAR: Final = "delete from stripe_sandbox.fault"


class Rule(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """One entry of the queue.

    Attributes:
        kind: `lost`: the effect happens, the connection is reset without an answer; `cut_body`: the
            same, in the middle of the body; `500_after`: the effect happens, the answer is a 500
            that stays with the idempotency key; `503_before`: no effect, nothing kept; `429`,
            `429_retry`, `lock_timeout`: no effect, nothing kept, the second with
            `Stripe-Should-Retry: true`; `slow`: the effect comes after `seconds`.
        method: only calls with this HTTP method.
        path: only calls whose path matches; `*` stands for any text.
        params: only calls with at least these parameters, as text, nested like the form.
        count: how many calls it hits.
        seconds: for `slow`; None takes the switch `slow_seconds`.
    """

    kind: Kind
    method: str | None = None
    path: str | None = None
    params: dict[str, Any] = msgspec.field(default_factory=dict)
    count: int = 1
    seconds: float | None = None
    id: int = 0

    def matches(self, method: str, path: str, params: dict[str, Tree]) -> bool:
        """Return whether the rule hits this call."""
        return (
            self.count > 0
            and self.method in {None, method}
            and (self.path is None or fnmatchcase(path, self.path))
            and _within(self.params, params)
        )


def _within(wanted: Any, given: Any) -> bool:  # noqa: ANN401
    if isinstance(wanted, dict):
        return isinstance(given, dict) and all(
            key in given and _within(value, given[key]) for key, value in wanted.items()
        )
    return bool(str(wanted) == given)


class Faults:
    """The rules in memory, written through to the database."""

    def __init__(self, pool: asyncpg.Pool, switches: Switches) -> None:
        self._pool = pool
        self.rules: list[Rule] = []
        self.reseed(switches)

    def reseed(self, switches: Switches) -> None:
        """Start the random draws anew."""
        self._random = random.Random(switches.seed)  # noqa: S311 repeatable on purpose
        rates: dict[str, float] = msgspec.to_builtins(switches.fault_rates)
        self._rates = [(kind, rates[kind]) for kind in KINDS if rates[kind] > 0]

    async def load(self) -> None:
        """Read the rules that are left."""
        self.rules = []
        for row in await self._pool.fetch(READ):
            rule = msgspec.json.decode(row["rule"], type=Rule)
            rule.id, rule.count = row["id"], row["left_count"]
            self.rules.append(rule)

    async def add(self, given: Json) -> Rule:
        """Put a rule at the end of the queue.

        Raises:
            msgspec.ValidationError: it is no rule.
        """
        rule = msgspec.convert(given, Rule)
        rule.id = await self._pool.fetchval(ADD, msgspec.json.encode(rule).decode(), rule.count)
        self.rules.append(rule)
        return rule

    async def clear(self) -> None:
        """Forget all rules."""
        self.rules.clear()
        await self._pool.execute(CLEAR)

    async def take(
        self, method: str, path: str, params: dict[str, Tree], *, is_replay: bool
    ) -> Rule | None:
        """Return the fault that hits this call and count it; the first matching rule, else a draw.

        A replayed answer is neither slow nor turned into another: those rules wait.
        """
        for rule in self.rules:
            if is_replay and rule.kind in {"500_after", "slow"}:
                continue
            if rule.matches(method, path, params):
                rule.count -= 1
                if rule.count == 0:
                    self.rules.remove(rule)
                await self._pool.execute(SPEND, rule.id)
                return rule
        if method == "POST":
            for kind, rate in self._rates:
                if self._random.random() < rate:
                    return Rule(kind=kind)
        return None


def refusal(kind: str) -> StripeError | None:
    """Return the answer of a fault that comes before any effect; None for the other kinds."""
    if kind == "503_before":
        return StripeError(
            "The service is temporarily unavailable.", status=503, kind="api_error", is_stored=False
        )
    if kind in {"429", "429_retry"}:
        return StripeError(
            "Request rate limit exceeded.", status=TOO_MANY, code="rate_limit", is_stored=False
        )
    if kind == "lock_timeout":
        return StripeError(
            "This object cannot be accessed right now because another API request or Stripe "
            "process is currently accessing it.",
            status=TOO_MANY,
            code="lock_timeout",
            is_stored=False,
        )
    return None
