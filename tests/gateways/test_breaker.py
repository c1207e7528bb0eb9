"""Ten unknown answers in thirty seconds leave the provider alone, but for one trial a second."""

from typing import Any
from uuid import UUID

import pytest

from app.gateways.breaker import CIRCUIT_OPEN, UNKNOWN_COUNT_MAX, BreakerGateway
from app.gateways.port import PaymentGateway, Refused, Unknown

SHOPPER = UUID(int=1)


class Provider:
    """Answers `look` and `customer` as it is told, and counts."""

    name = "provider"
    publishable_key = "pk"

    def __init__(self) -> None:
        self.answer: Any = Unknown("timeout")
        self.calls: list[object] = []

    @property
    def calls_count(self) -> int:
        return len(self.calls)

    async def look(self, ref: str) -> Any:
        self.calls.append(ref)
        return self.answer

    async def customer(self, shopper_id: UUID) -> Any:
        self.calls.append(shopper_id)
        return self.answer


class Breaker:
    """A breaker over a provider, on a clock that the test moves."""

    def __init__(self) -> None:
        self.provider = Provider()
        self.at_seconds = 100.0
        provider: Any = self.provider
        self.gateway: PaymentGateway = BreakerGateway(provider, clock=lambda: self.at_seconds)

    async def fail(self, count: int, *, every_seconds: float = 0.0) -> None:
        self.provider.answer = Unknown("timeout")
        for _ in range(count):
            await self.gateway.look("pi_1")
            self.at_seconds += every_seconds


@pytest.fixture
def breaker() -> Breaker:
    return Breaker()


async def test_the_tenth_unknown_answer_opens_it(breaker: Breaker) -> None:
    await breaker.fail(UNKNOWN_COUNT_MAX - 1)
    assert await breaker.gateway.look("pi_1") == Unknown("timeout")
    calls_count = breaker.provider.calls_count
    answer = await breaker.gateway.customer(SHOPPER)
    assert isinstance(answer, Unknown)
    assert answer.cause == CIRCUIT_OPEN
    assert answer.retry_after_seconds > 0
    assert not answer.pinned
    assert breaker.provider.calls_count == calls_count


async def test_slow_trickles_of_unknown_answers_do_not_open_it(breaker: Breaker) -> None:
    await breaker.fail(3 * UNKNOWN_COUNT_MAX, every_seconds=3.4)
    assert breaker.provider.calls_count == 3 * UNKNOWN_COUNT_MAX


async def test_a_known_answer_in_between_starts_the_count_anew(breaker: Breaker) -> None:
    await breaker.fail(UNKNOWN_COUNT_MAX - 1)
    breaker.provider.answer = Refused("card_declined")
    await breaker.gateway.look("pi_1")
    await breaker.fail(UNKNOWN_COUNT_MAX - 1)
    assert breaker.provider.calls_count == 2 * UNKNOWN_COUNT_MAX - 1


async def test_one_trial_a_second_goes_through(breaker: Breaker) -> None:
    await breaker.fail(UNKNOWN_COUNT_MAX)
    calls_count = breaker.provider.calls_count
    for _ in range(4):
        breaker.at_seconds += 0.5
        await breaker.gateway.look("pi_1")
        await breaker.gateway.look("pi_2")
    assert breaker.provider.calls_count - calls_count == 2


async def test_a_refusal_is_a_known_answer_and_closes_it(breaker: Breaker) -> None:
    await breaker.fail(UNKNOWN_COUNT_MAX)
    breaker.provider.answer = Refused("card_declined")
    assert isinstance(await breaker.gateway.look("pi_1"), Unknown)
    breaker.at_seconds += 1.0
    assert await breaker.gateway.look("pi_1") == Refused("card_declined")
    assert await breaker.gateway.look("pi_1") == Refused("card_declined")
    await breaker.fail(UNKNOWN_COUNT_MAX - 1)
    assert await breaker.gateway.look("pi_1") == Unknown("timeout")
