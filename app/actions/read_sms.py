"""Read the text messages sent to a phone: for development, where no network carries them."""

import re
from datetime import datetime
from typing import Final

import msgspec

from app.gateways.vault import Vault
from app.store import sms
from app.store.database import Database

MESSAGES_MAX: Final = 20
_CODE: Final = re.compile(r"(?<!\d)\d{6}(?!\d)")


class SmsText(msgspec.Struct, frozen=True):
    """A message as its reader sees it; `code` is the six digits in it, if there are any."""

    phone: str
    text: str
    code: str | None
    sent_at: datetime


async def read_sms(db: Database, vault: Vault, *, phone: str) -> list[SmsText]:
    """Return the latest messages to `phone`, newest first."""
    async with db.reading() as tx:
        rows = await sms.newest(tx, vault.indexes(phone), limit=MESSAGES_MAX)
    texts = [vault.unseal(row.body_cipher, purpose="sms") for row in rows]
    found = [_CODE.search(text) for text in texts]
    return [
        SmsText(phone, text, code and code[0], row.created_at)
        for row, text, code in zip(rows, texts, found, strict=True)
    ]
