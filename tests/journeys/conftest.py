"""Journeys run against the whole product and the Stripe sandbox."""

from tests.support.market import market, trading_api
from tests.support.stripe import sandbox, sandbox_url

__all__ = ["market", "sandbox", "sandbox_url", "trading_api"]
