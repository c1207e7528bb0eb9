"""Take a chat platform's webhook in: checked, stored, answered; a worker reads it (chat.md 13)."""

from typing import Final
from uuid import UUID

from app.actions.connect_bridge import SECRET
from app.actions.crash_points import crash_point
from app.gateways.chat_hooks import HookMalformedError, delivered, is_genuine
from app.gateways.queue import Bell
from app.gateways.vault import Vault
from app.store import bridges, inbox
from app.store.database import Database
from domain.bridges import Platform
from domain.errors import UnauthenticatedError

__all__ = ("HookMalformedError", "take_chat_hook")

SOURCE_BYTES: Final = 12
"""Of the bot's blind index: enough to tell bots apart."""
NOBODYS_SECRET: Final = "the secret of a bridge that is not there"  # noqa: S105


async def take_chat_hook(
    db: Database,
    vault: Vault,
    bell: Bell,
    *,
    platform: Platform,
    bridge_id: UUID,
    proof: str,
    raw: bytes,
) -> int:
    """Store what a delivery holds, each event once per bot, and wake a worker.

    Returns:
        How many events were new.

    Raises:
        UnauthenticatedError: not from the platform, or no such bridge listens: the same answer.
        HookMalformedError: genuine, but not of the platform's shape.
    """
    async with db.reading() as tx:
        bridge = await bridges.listener(tx, bridge_id)
    if bridge is None or bridge.platform is not platform:
        is_genuine(platform, secret=NOBODYS_SECRET, proof=proof, raw=raw)
        raise UnauthenticatedError
    secret = vault.unseal(bridge.secret_cipher, purpose=SECRET)
    if not is_genuine(platform, secret=secret, proof=proof, raw=raw):
        raise UnauthenticatedError
    events = delivered(platform, raw)
    # By the bot and not the bridge: a bot that is pointed at another bridge repeats itself there.
    source = f"{platform.value}:{bridge.bot_index[:SOURCE_BYTES].hex()}"
    fresh_count = 0
    async with db.transaction() as tx:
        for event in events:
            fresh_count += await inbox.put(
                tx,
                source,
                event.external_id,
                kind=platform.value,
                object_id=f"{bridge.ref.merchant_id}/{bridge.ref.id}",
                raw=event.raw,
            )
        crash_point("hook.before_store")
    await bell.ring("wake")
    return fresh_count
