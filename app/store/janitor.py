"""Rows that have served their purpose: deleted in small batches, long after anybody could ask.

First answers under an Idempotency-Key, ops, settlements, the ledger and the audit are never among
them.
"""

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
PICTURES: Final = """
    delete from media where ctid = any(array(
      select ctid from media
       where seq is null and created_at < app_now() - interval '1 day' limit $1))
"""
PACES: Final = """
    delete from member_pace where ctid = any(array(
      select ctid from member_pace where paced_until < now() - interval '1 day' limit $1))
"""
BRIDGE_NOTES: Final = """
    delete from bridge_note where ctid = any(array(
      select ctid from bridge_note where sent_at < now() - interval '7 days' limit $1))
"""
BRIDGE_CODES: Final = """
    delete from bridge_code where ctid = any(array(
      select ctid from bridge_code where expires_at < app_now() - interval '2 days' limit $1))
"""
NOTICES: Final = """
    delete from notice where ctid = any(array(
      select ctid from notice where created_at < app_now() - interval '90 days' limit $1))
"""


async def forget(tx: Tx, *, limit: int) -> int:
    """Delete up to `limit` rows of each table that nobody will ask for; return how many went."""
    done = [
        await tx.execute(ATTEMPTS, limit),
        await tx.execute(CHALLENGES, limit),
        await tx.execute(REFRESH_TOKENS, limit),
        await tx.execute(MESSAGES, limit),
        await tx.execute(FACTS, limit),
        await tx.execute(EVENTS, limit),
        await tx.execute(BRIDGE_NOTES, limit),
        await tx.execute(BRIDGE_CODES, limit),
        await tx.execute(PICTURES, limit),
        await tx.execute(PACES, limit),
        await tx.execute(NOTICES, limit),
    ]
    return sum(int(status.rpartition(" ")[2]) for status in done)
