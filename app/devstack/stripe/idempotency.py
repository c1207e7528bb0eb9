"""Idempotency keys, exactly as Stripe keeps them.

The first status and body of a key are kept, 500 included, and answered again with
`Idempotent-Replayed: true`. Other parameters are refused (400), a twin that runs at the same time
is refused (409). Nothing is kept of a call that was refused before its endpoint ran. A key is
forgotten after 24 hours of app time.
"""

import hashlib
from typing import Final

import asyncpg
import msgspec

from app.devstack.stripe.errors import Json, StripeError
from app.devstack.stripe.forms import Tree

KEEP_SECONDS: Final = 24 * 3_600
KEY_LENGTH_MAX: Final = 255
CONFLICT: Final = 409

READ: Final = """
    select request_hash, status, body, request_id,
           created <= floor(extract(epoch from public.app_clock())) - $2::bigint as is_old
      from stripe_sandbox.idempotency where key = $1
"""
FORGET: Final = """
    delete from stripe_sandbox.idempotency
     where created <= floor(extract(epoch from public.app_clock())) - $1::bigint
"""


class Kept(msgspec.Struct, frozen=True):
    """The first answer of a key."""

    request_hash: str
    status: int
    body: str
    request_id: str


def hash_of(method: str, path: str, params: dict[str, Tree]) -> str:
    """Return what two calls with one key must share."""
    text = msgspec.json.encode((method, path, params), order="sorted")
    return hashlib.sha256(text).hexdigest()


async def first_answer(pool: asyncpg.Pool, key: str, request_hash: str) -> Kept | None:
    """Return what the key was answered first; None for a new key.

    Raises:
        StripeError: 400 `idempotency_error`, the first call had other parameters or another path.
    """
    row = await pool.fetchrow(READ, key, KEEP_SECONDS)
    if row is None:
        return None
    if row["is_old"]:
        await forget_old(pool)
        return None
    kept = Kept(row["request_hash"], row["status"], row["body"], row["request_id"])
    if kept.request_hash != request_hash:
        raise StripeError(
            "Keys for idempotent requests can only be used with the same parameters they were "
            f"first used with. Try using a key other than '{key}' if you meant to execute a "
            "different request.",
            kind="idempotency_error",
            is_stored=False,
        )
    return kept


async def forget_old(pool: asyncpg.Pool) -> None:
    """Delete the keys older than 24 hours."""
    await pool.execute(FORGET, KEEP_SECONDS)


def row(key: str, request_hash: str, request_id: str, *, now: int) -> Json:
    """Return the row to keep; status and body are filled in when the answer is known."""
    return {"key": key, "request_hash": request_hash, "request_id": request_id, "created": now}


def twin_is_running(key: str) -> StripeError:
    """Return the refusal of a call whose key is in use this moment."""
    return StripeError(
        "There is currently another in-progress request using this Idempotent Key (that probably "
        f"means you submitted twice, and the other request is still going through): {key}. Please "
        "try again later.",
        status=CONFLICT,
        kind="idempotency_error",
        code="idempotency_key_in_use",
        is_stored=False,
    )


def check_key(key: str) -> None:
    """Refuse a key that is empty or too long."""
    if not 1 <= len(key) <= KEY_LENGTH_MAX:
        raise StripeError("Idempotency keys have 1 to 255 characters.", is_stored=False)
