"""What the sandbox is told when it starts, and what it refuses to start with."""

import ipaddress

import msgspec


class SandboxConfig(msgspec.Struct, frozen=True):
    """The settings of one sandbox process.

    Attributes:
        database_url: PostgreSQL; the sandbox keeps its state in the schema `stripe_sandbox` there.
        secret_key: the `sk_test_…` key that may do everything.
        publishable_key: the `pk_test_…` key that may confirm and read intents by client secret.
        webhook_url: where events are delivered; with `webhook_secret` it becomes an endpoint.
        webhook_secret: the `whsec_…` the endpoint signs with.
        public_url: the product's address in a browser. The product forwards
            `{public_url}/sandbox/stripe/…` to this server; hosted pages are linked there. Empty:
            this server's own address, which answers under that prefix, too.
    """

    database_url: str
    secret_key: str
    publishable_key: str
    webhook_url: str | None
    webhook_secret: str | None
    public_url: str


def refuse_unsafe(config: SandboxConfig, *, host: str, environment: str) -> None:
    """Stop before anything listens when a sandbox must not run here.

    Raises:
        RuntimeError: `environment` is production, a key is a live one or no key at all, or
            `host` can be reached from outside this machine.
    """
    if environment == "production":
        raise RuntimeError("The Stripe sandbox does not run with PINTIER_ENV=production.")
    if not config.secret_key.startswith("sk_test_"):
        raise RuntimeError("The Stripe sandbox takes a secret key that begins with sk_test_.")
    if not config.publishable_key.startswith("pk_test_"):
        raise RuntimeError("The Stripe sandbox takes a publishable key that begins with pk_test_.")
    if host != "localhost" and not ipaddress.ip_address(host).is_loopback:
        raise RuntimeError(f"The Stripe sandbox listens on loopback only, not on {host}.")
