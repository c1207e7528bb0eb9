"""The gateways' tests may ask for the Stripe sandbox."""

from tests.support.stripe import gateway, sandbox, sandbox_url

__all__ = ["gateway", "sandbox", "sandbox_url"]
