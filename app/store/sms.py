"""Outgoing text messages: rows written with the action that causes them, sent by a worker."""

from datetime import datetime
from typing import Final

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
