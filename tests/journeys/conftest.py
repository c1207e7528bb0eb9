"""Journeys run against the whole product and the Stripe sandbox."""

from tests.support.market import market, second_api, second_market, trading_api
from tests.support.stripe import sandbox, sandbox_url

__all__ = ["market", "sandbox", "sandbox_url", "second_api", "second_market", "trading_api"]
