"""Whom we believe to be who they say: the roots that every call out of the house is checked by.

Reading them takes a tenth of a second of processor time, so it is done once in a process.
"""

import ssl
from functools import cache

import httpx
import stripe


@cache
def trusted_roots() -> ssl.SSLContext:
    """Return the roots of `SSL_CERT_FILE` or `SSL_CERT_DIR`; without them, certifi's."""
    return httpx.create_ssl_context()


@cache
def stripe_roots() -> ssl.SSLContext:
    """Return the roots that Stripe's SDK brings along: the ones its API is known by."""
    return ssl.create_default_context(cafile=stripe.ca_bundle_path)
