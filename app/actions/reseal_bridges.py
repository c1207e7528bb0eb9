"""Move bridges' secrets to the current key while the one before it still opens them.

A shopper's phone is written anew when they log in; nobody logs in at a bridge, so a worker does it.
"""

from typing import Final

import msgspec
import structlog

from app.actions.connect_bridge import ADDRESS, SECRET, seal_bridge
from app.gateways.vault import Vault, VaultError
from app.store import bridges
from app.store.bridges import SealedBridge
from app.store.database import Database
from domain.bridges import Destination

LOG: Final = structlog.get_logger("pintier", module=__name__)
BATCH_MAX: Final = 1_000


async def reseal_bridges(db: Database, vault: Vault) -> int:
    """Seal up to a thousand bridges under the current key; return how many were.

    One whose key is gone stays as it is: its leader connects it anew.
    """
    async with db.transaction() as tx:
        found = await bridges.under_other_keys(tx, vault.seal_name, limit=BATCH_MAX)
        opened = [new for new in (_opened(vault, old) for old in found) if new is not None]
        for new in opened:
            await bridges.reseal(tx, new)
    return len(opened)


def _opened(vault: Vault, old: SealedBridge) -> SealedBridge | None:
    try:
        address = vault.unseal(old.address_cipher, purpose=ADDRESS)
        secret = old.secret_cipher and vault.unseal(old.secret_cipher, purpose=SECRET)
    except VaultError:
        LOG.warning("bridge sealed by a lost key", bridge=str(old.ref.id))
        return None
    return seal_bridge(
        vault, old.ref, msgspec.json.decode(address, type=Destination), secret or None
    )
