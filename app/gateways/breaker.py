"""A circuit breaker around a payment gateway (reliability.md, section 5, rule 5).

Ten unknown answers in a row within thirty seconds open it: in a row, so that a rush in which one
call of twenty is throttled does not stop the other nineteen. While it is open nothing is called
but one trial a second; everything else is answered `Unknown` at once, so shoppers hear "later" in
a millisecond and no worker hangs on a provider that does not answer. The first known answer closes
it. Refusals are known answers: a provider that declines cards is well.

Each process has its own: what is shared has to be reachable, and this is about what is not.
"""

import time
from collections import deque
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Final, TypeVar
from uuid import UUID

import structlog

from app.gateways.payout_port import Gateway, GatewayAccount, GatewayTransfer, WantedTransfer
from app.gateways.port import (
    Detached,
    GatewayDispute,
    GatewayPayment,
    GatewayRefund,
    LinePage,
    MethodFacts,
    Refused,
    StartPayment,
    Unknown,
    WebhookEvent,
)
from domain.reconciliation import BookedLine

LOG: Final = structlog.get_logger("pintier", module=__name__)

UNKNOWN_COUNT_MAX: Final = 10
WINDOW_SECONDS: Final = 30.0
TRIAL_EVERY_SECONDS: Final = 1.0
RETRY_AFTER_SECONDS: Final = 5.0
"""What callers are told to wait: a few trials' time."""

CIRCUIT_OPEN: Final = "circuit_open"
"""The cause of an `Unknown` whose call was never made: nothing new happened."""

T = TypeVar("T")


class BreakerGateway:
    """The payment port again, with a gateway behind it that is left alone while it is unwell."""

    def __init__(self, gateway: Gateway, *, clock: Callable[[], float] = time.monotonic) -> None:
        """Guard `gateway`; `clock` counts seconds and never goes back."""
        self._gateway = gateway
        self._clock = clock
        self._unknown_at: deque[float] = deque(maxlen=UNKNOWN_COUNT_MAX)
        self._next_trial_at: float | None = None
        self.name = gateway.name
        self.publishable_key = gateway.publishable_key

    @property
    def is_open(self) -> bool:
        """Say whether calls are being held back; for metrics and readiness."""
        return self._next_trial_at is not None

    async def _guard(self, call: Callable[[], Awaitable[T]]) -> T | Unknown:
        """Make the call, or answer for it while the breaker is open."""
        if self._next_trial_at is not None:
            if self._clock() < self._next_trial_at:
                return Unknown(CIRCUIT_OPEN, retry_after_seconds=RETRY_AFTER_SECONDS)
            self._next_trial_at = self._clock() + TRIAL_EVERY_SECONDS
        answer = await call()
        if isinstance(answer, Unknown):
            self._count(self._clock())
        else:
            self._close()
        return answer

    def _count(self, now: float) -> None:
        """Remember an unknown answer; the tenth in a row opens the breaker, if they came fast."""
        self._unknown_at.append(now)
        is_full = len(self._unknown_at) == UNKNOWN_COUNT_MAX
        if self._next_trial_at is None and is_full and now - self._unknown_at[0] <= WINDOW_SECONDS:
            self._next_trial_at = now + TRIAL_EVERY_SECONDS
            LOG.warning("circuit_opened", gateway=self.name)

    def _close(self) -> None:
        """Let every call through again: a known answer came."""
        self._unknown_at.clear()
        if self._next_trial_at is not None:
            self._next_trial_at = None
            LOG.warning("circuit_closed", gateway=self.name)

    def capability(self, method: str, currency: str) -> MethodFacts | None:
        """Ask the gateway; no call leaves the process."""
        return self._gateway.capability(method, currency)

    def charge_min_minor(self, currency: str) -> int | None:
        """Ask the gateway; no call leaves the process."""
        return self._gateway.charge_min_minor(currency)

    def amount_step_minor(self, currency: str) -> int:
        """Ask the gateway; no call leaves the process."""
        return self._gateway.amount_step_minor(currency)

    def verify(self, raw: bytes, signature: str) -> WebhookEvent | None:
        """Ask the gateway; no call leaves the process."""
        return self._gateway.verify(raw, signature)

    def planned_fee_minor(self, amount_minor: int) -> int:
        """Ask the gateway; no call leaves the process."""
        return self._gateway.planned_fee_minor(amount_minor)

    async def money_lines(self, *, since: datetime, after: str) -> LinePage | Refused | Unknown:
        """Call the gateway unless the breaker is open."""
        return await self._guard(lambda: self._gateway.money_lines(since=since, after=after))

    async def customer(self, shopper_id: UUID) -> str | Refused | Unknown:
        """Call the gateway unless the breaker is open."""
        return await self._guard(lambda: self._gateway.customer(shopper_id))

    async def start(self, wanted: StartPayment, *, key: str) -> GatewayPayment | Refused | Unknown:
        """Call the gateway unless the breaker is open."""
        return await self._guard(lambda: self._gateway.start(wanted, key=key))

    async def save_method(
        self, wanted: StartPayment, *, key: str
    ) -> GatewayPayment | Refused | Unknown:
        """Call the gateway unless the breaker is open."""
        return await self._guard(lambda: self._gateway.save_method(wanted, key=key))

    async def capture(
        self, ref: str, *, amount_minor: int, key: str
    ) -> GatewayPayment | Refused | Unknown:
        """Call the gateway unless the breaker is open."""
        return await self._guard(
            lambda: self._gateway.capture(ref, amount_minor=amount_minor, key=key)
        )

    async def release(self, ref: str, *, key: str) -> GatewayPayment | Refused | Unknown:
        """Call the gateway unless the breaker is open."""
        return await self._guard(lambda: self._gateway.release(ref, key=key))

    async def refund(
        self, ref: str, *, amount_minor: int, refund_id: str, key: str
    ) -> GatewayRefund | Refused | Unknown:
        """Call the gateway unless the breaker is open."""
        return await self._guard(
            lambda: self._gateway.refund(
                ref, amount_minor=amount_minor, refund_id=refund_id, key=key
            )
        )

    async def detach(self, method_ref: str, *, key: str) -> Detached | Refused | Unknown:
        """Call the gateway unless the breaker is open."""
        return await self._guard(lambda: self._gateway.detach(method_ref, key=key))

    async def look(self, ref: str) -> GatewayPayment | Refused | Unknown:
        """Call the gateway unless the breaker is open."""
        return await self._guard(lambda: self._gateway.look(ref))

    async def find_payment(
        self, customer_ref: str, *, payment_id: UUID, saves: bool
    ) -> GatewayPayment | Refused | Unknown | None:
        """Call the gateway unless the breaker is open."""
        return await self._guard(
            lambda: self._gateway.find_payment(customer_ref, payment_id=payment_id, saves=saves)
        )

    async def find_refund(
        self, ref: str, *, refund_id: str
    ) -> GatewayRefund | Refused | Unknown | None:
        """Call the gateway unless the breaker is open."""
        return await self._guard(lambda: self._gateway.find_refund(ref, refund_id=refund_id))

    async def find_disputes(self, ref: str) -> list[GatewayDispute] | Refused | Unknown:
        """Call the gateway unless the breaker is open."""
        return await self._guard(lambda: self._gateway.find_disputes(ref))

    async def open_account(self, owner_id: UUID) -> GatewayAccount | Refused | Unknown:
        """Call the gateway unless the breaker is open."""
        return await self._guard(lambda: self._gateway.open_account(owner_id))

    async def account_link(self, ref: str, *, return_url: str) -> str | Refused | Unknown:
        """Call the gateway unless the breaker is open."""
        return await self._guard(lambda: self._gateway.account_link(ref, return_url=return_url))

    async def look_at_account(self, ref: str) -> GatewayAccount | Refused | Unknown:
        """Call the gateway unless the breaker is open."""
        return await self._guard(lambda: self._gateway.look_at_account(ref))

    async def payout_lines(self, ref: str) -> list[BookedLine] | Refused | Unknown:
        """Call the gateway unless the breaker is open."""
        return await self._guard(lambda: self._gateway.payout_lines(ref))

    async def transfer(
        self, wanted: WantedTransfer, *, key: str
    ) -> GatewayTransfer | Refused | Unknown:
        """Call the gateway unless the breaker is open."""
        return await self._guard(lambda: self._gateway.transfer(wanted, key=key))

    async def find_transfer(
        self, *, group: str, transfer_id: str
    ) -> GatewayTransfer | Refused | Unknown | None:
        """Call the gateway unless the breaker is open."""
        return await self._guard(
            lambda: self._gateway.find_transfer(group=group, transfer_id=transfer_id)
        )

    async def reverse(
        self, ref: str, wanted: WantedTransfer, *, key: str
    ) -> GatewayTransfer | Refused | Unknown:
        """Call the gateway unless the breaker is open."""
        return await self._guard(lambda: self._gateway.reverse(ref, wanted, key=key))

    async def find_reversal(
        self, ref: str, *, reversal_id: str
    ) -> GatewayTransfer | Refused | Unknown | None:
        """Call the gateway unless the breaker is open."""
        return await self._guard(lambda: self._gateway.find_reversal(ref, reversal_id=reversal_id))

    async def close(self) -> None:
        """Close the gateway."""
        await self._gateway.close()
