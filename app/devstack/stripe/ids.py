"""Ids and client secrets in Stripe's shapes."""

import secrets
import string

ALPHABET = string.ascii_letters + string.digits
ID_LENGTH = 24

PREFIXES = {
    "payment_intent": "pi",
    "setup_intent": "seti",
    "payment_method": "pm",
    "customer": "cus",
    "refund": "re",
    "balance_transaction": "txn",
    "event": "evt",
    "webhook_endpoint": "we",
    "account": "acct",
    "transfer": "tr",
    "transfer_reversal": "trr",
    "payout": "po",
    "dispute": "du",
    "radar.early_fraud_warning": "issfr",
}


def text(length: int = ID_LENGTH) -> str:
    """Return random letters and digits."""
    return "".join(secrets.choice(ALPHABET) for _ in range(length))


def new(kind: str) -> str:
    """Return a new id of an object of `kind` (Stripe's word for it)."""
    return f"{PREFIXES[kind]}_{text()}"


def client_secret(object_id: str) -> str:
    """Return a new client secret; it begins with the id, as Stripe's do."""
    return f"{object_id}_secret_{text()}"
