"""Tell merchants' programs what happened: at least once, signed, for three days."""

import asyncio
import time
from typing import Final

import msgspec
import structlog

from app.actions.keep_webhooks import PURPOSE
from app.gateways.egress import Egress, EgressRefusedError, GuardedEgress, NoAnswerError
from app.gateways.vault import Vault, VaultError
from app.store import webhooks
from app.store.database import Database
from app.store.webhooks import Due
from domain.webhooks import body_of, signature, wait_seconds

LOG: Final = structlog.get_logger("pintier", module=__name__)
AT_ONCE_MAX: Final = 4
TAKEN: Final = range(200, 300)


def open_egress() -> Egress:
    """Return the way out to hosts that somebody typed in."""
    return GuardedEgress()


async def send_webhooks(db: Database, vault: Vault, egress: Egress) -> int:
    """Try the deliveries that are due; return how many were tried."""
    async with db.transaction() as tx:
        found = await webhooks.claim(tx, limit=AT_ONCE_MAX)
    await asyncio.gather(*(_send(db, vault, egress, due) for due in found))
    return len(found)


async def _send(db: Database, vault: Vault, egress: Egress, due: Due) -> None:
    error = await _tell(vault, egress, due) if due.is_enabled else "the endpoint was ended"
    wait = wait_seconds(due.attempts_count)
    is_over = wait is None or not due.is_enabled
    state = "done" if not error else "dead" if is_over else "todo"
    if error:
        LOG.info("webhook_untold", endpoint=str(due.endpoint_id), why=error, state=state)
    async with db.transaction() as tx:
        await webhooks.end(tx, due, state=state, error=error, wait_seconds=wait or 0)


async def _tell(vault: Vault, egress: Egress, due: Due) -> str:
    """Send one event; return why it was not taken, or nothing when it was."""
    try:
        sealed = [due.secret_sealed, *([due.former_sealed] if due.former_sealed else [])]
        secrets = [vault.unseal(one, purpose=PURPOSE) for one in sealed]
    except VaultError:
        return "the secret is sealed by a lost key"
    data = msgspec.json.decode(due.data)
    body = body_of(due.event_id, due.type, due.created_at, data)
    headers = {
        "Content-Type": "application/json",
        "Pintier-Signature": signature(body, secrets, at_seconds=int(time.time())),
    }
    try:
        reply = await asyncio.to_thread(egress.call, "POST", due.url, headers=headers, body=body)
    except (EgressRefusedError, NoAnswerError) as failed:
        return str(failed)
    return "" if reply.status in TAKEN else f"answered {reply.status}"
