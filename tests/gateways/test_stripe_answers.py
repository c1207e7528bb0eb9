"""Answers that no sandbox gives: half an error, an unknown status, an object of another shape."""

from typing import Any

import pytest
import stripe

from app.gateways.port import GatewayState, Refused, Unknown
from app.gateways.stripe import answers


def error(status: int, body: object, **headers: str) -> stripe.StripeError:
    kind: Any = stripe.APIError
    made: stripe.StripeError = kind("said no", None, status, body, headers)
    return made


@pytest.mark.parametrize("body", [None, [], {"error": "text"}, {"error": {"code": 7}}])
def test_a_refusal_without_a_readable_body_is_still_a_refusal(body: object) -> None:
    assert answers.failure(error(404, body)) == Refused("http_404")


@pytest.mark.parametrize(
    ("said", "seconds"), [("7", 7.0), ("-1", 0.0), ("Sun, 22 Nov 2026 07:00:00 GMT", 0.0)]
)
def test_a_wait_is_taken_where_it_is_a_number(said: str, seconds: float) -> None:
    answer = answers.failure(error(429, {}, **{"retry-after": said}))
    assert answer == Unknown("http 429", retry_after_seconds=seconds)


def test_a_status_nobody_knows_decides_nothing() -> None:
    shown = {"id": "pi_1", "object": "payment_intent", "status": "requires_dance"}
    seen = answers.payment(stripe.StripeObject.construct_from(shown, key=None))
    assert seen.state is GatewayState.PROCESSING


async def test_an_answer_of_another_shape_is_unknown() -> None:
    async def call() -> object:
        return answers.payment(stripe.StripeObject.construct_from({"id": 1}, key=None))

    answer = await answers.answered(call(), name="look", within_seconds=1)
    assert isinstance(answer, Unknown)
    assert not answer.pinned
