"""Rows that have served their purpose: deleted in small batches, long after anybody could ask.

First answers under an Idempotency-Key, ops, settlements, the ledger and the audit are never among
them.
"""

from collections.abc import Mapping
from typing import Final

from app.store.database import Tx

ATTEMPTS: Final = """
    delete from attempt where ctid = any(array(
      select ctid from attempt where at < app_now() - interval '2 days' limit $1))
"""
CHALLENGES: Final = """
    delete from otp_challenge where ctid = any(array(
      select ctid from otp_challenge where created_at < app_now() - interval '2 days' limit $1))
"""
REFRESH_TOKENS: Final = """
    delete from refresh_token where ctid = any(array(
      select ctid from refresh_token where expires_at < app_now() - interval '30 days' limit $1))
"""
MESSAGES: Final = """
    delete from sms_message where ctid = any(array(
      select ctid from sms_message
       where sent_at is not null and created_at < app_now() - interval '7 days' limit $1))
"""
FACTS: Final = """
    delete from outbox where ctid = any(array(
      select ctid from outbox where sent_at < now() - interval '7 days' limit $1))
"""
EVENTS: Final = """
    delete from inbox where ctid = any(array(
      select ctid from inbox where handled_at < now() - interval '90 days' limit $1))
"""
STATEMENTS: Final[Mapping[str, str]] = {
    "attempt": ATTEMPTS,
    "otp_challenge": CHALLENGES,
    "refresh_token": REFRESH_TOKENS,
    "sms_message": MESSAGES,
    "outbox": FACTS,
    "inbox": EVENTS,
}


async def forget(tx: Tx, table: str, *, limit: int) -> int:
    """Delete up to `limit` rows of a table that nobody will ask for; return how many."""
    status: str = await tx.execute(STATEMENTS[table], limit)
    return int(status.rpartition(" ")[2])
