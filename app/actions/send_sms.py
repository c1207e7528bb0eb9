"""Send the text messages that are due: call the carrier first, then one transaction."""

from typing import Final

from app.gateways.sms import NotCarried, SmsGateway
from app.gateways.vault import Vault
from app.store import sms
from app.store.database import Database
from app.store.sms import DueSms

BATCH_MAX: Final = 16
TRIES_MAX: Final = 6
"""A code lives five minutes; a message that could not go by then is worthless."""


async def send_sms(db: Database, vault: Vault, carrier: SmsGateway, *, keeps_text: bool) -> int:
    """Hand due messages to the carrier, each at least once under its own id.

    Args:
        db: the database.
        vault: unseals number and text.
        carrier: of text messages.
        keeps_text: in development, where messages are read at `/sandbox/sms`.

    Returns:
        How many were claimed.
    """
    async with db.transaction() as tx:
        claimed = await sms.claim(tx, limit=BATCH_MAX)
    for one in claimed:
        await _send(db, vault, carrier, one, keeps_text=keeps_text)
    return len(claimed)


async def _send(
    db: Database, vault: Vault, carrier: SmsGateway, one: DueSms, *, keeps_text: bool
) -> None:
    answer = await carrier.send(
        message_id=one.id,
        phone=vault.unseal(one.phone_cipher, purpose="phone"),
        text=vault.unseal(one.body_cipher, purpose="sms"),
    )
    async with db.transaction() as tx:
        over = one.attempts_count >= TRIES_MAX
        if isinstance(answer, NotCarried) and not answer.permanent and not over:
            await sms.later(tx, one.id, error=answer.cause)
        else:
            await sms.sent(tx, one.id, keeps_text=keeps_text)
