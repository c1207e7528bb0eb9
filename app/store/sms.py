"""Outgoing text messages: rows written with the action that causes them, sent by a worker."""

from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.store.database import Tx, many

INSERT: Final = """
    insert into sms_message (phone_index, phone_cipher, body_cipher, created_at)
    values ($1, $2, $3, app_clock())
"""
NEWEST: Final = """
    select phone_cipher, body_cipher, created_at from sms_message
     where phone_index = any($1::bytea[]) and body_cipher is not null
     order by id desc limit $2
"""


CLAIM: Final = """
    with due as materialized (
      select id from sms_message
       where sent_at is null and next_at <= now() and (lease_until is null or lease_until < now())
       order by next_at limit $1 for update skip locked)
    update sms_message m
       set lease_until = now() + interval '60 seconds', attempts_count = attempts_count + 1
      from due where m.id = due.id
    returning m.id, m.phone_cipher, m.body_cipher, m.attempts_count
"""
SENT: Final = """
    update sms_message set sent_at = now(), lease_until = null,
           body_cipher = case when $2 then body_cipher end
     where id = $1
"""
LATER: Final = """
    update sms_message set lease_until = null, last_error = $2,
           next_at = now() + make_interval(secs => least(60, 0.5 * 2 ^ least(attempts_count, 12)))
     where id = $1
"""


class DueSms(msgspec.Struct, frozen=True):
    """A message to hand to the carrier, under a lease."""

    id: UUID
    phone_cipher: bytes
    body_cipher: bytes
    attempts_count: int


class SealedSms(msgspec.Struct, frozen=True):
    """A message as stored: number and text are ciphertext."""

    phone_cipher: bytes
    body_cipher: bytes
    created_at: datetime


async def insert(tx: Tx, *, phone_index: bytes, phone_cipher: bytes, body_cipher: bytes) -> None:
    """Queue a message; it is sent once the transaction is committed."""
    await tx.execute(INSERT, phone_index, phone_cipher, body_cipher)


async def newest(tx: Tx, phone_indexes: list[bytes], *, limit: int) -> list[SealedSms]:
    """Return the latest messages to this phone, newest first."""
    return many(SealedSms, await tx.fetch(NEWEST, phone_indexes, limit))


async def claim(tx: Tx, *, limit: int) -> list[DueSms]:
    """Lease up to `limit` messages that are due."""
    return many(DueSms, await tx.fetch(CLAIM, limit))


async def sent(tx: Tx, message_id: UUID, *, keeps_text: bool) -> None:
    """Mark a message as carried (or given up); its text is forgotten unless it is to be kept."""
    await tx.execute(SENT, message_id, keeps_text)


async def later(tx: Tx, message_id: UUID, *, error: str) -> None:
    """Give a message back for a later try."""
    await tx.execute(LATER, message_id, error)
