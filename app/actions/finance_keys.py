"""`pintier keys`: make, replace and end finance keys from the command line of the server."""

import argparse
import asyncio
import sys
from datetime import timedelta
from typing import Final
from uuid import UUID

from app.actions.create_finance_key import KeyWanted, ShownKey, issue_key
from app.actions.revoke_finance_key import end_key
from app.actions.rotate_finance_key import replace_key
from app.gateways.vault import Vault
from app.settings import Settings
from app.store import finance_keys, merchants
from app.store.audit import AuditEvent
from app.store.database import Database, Tx
from domain.errors import DomainError, FinanceKeyNotFoundError, MerchantNotFoundError
from domain.ids import PLATFORM_ID

EX_OK: Final = 0
EX_REFUSED: Final = 1
ACTOR: Final = f"command:{PLATFORM_ID}"
"""Who acts: whoever may run commands on the server, in the platform's name."""


def main(settings: Settings, arguments: argparse.Namespace) -> int:
    """Do what was asked, print the key if there is one, and return the exit code."""
    try:
        text = asyncio.run(_run(settings, arguments))
    except (DomainError, ValueError) as error:
        said = f"{error.code}: {error.detail}" if isinstance(error, DomainError) else str(error)
        sys.stderr.write(f"pintier: {said}\n")
        return EX_REFUSED
    sys.stdout.write(f"{text}\n")
    return EX_OK


async def _run(settings: Settings, arguments: argparse.Namespace) -> str:
    merchant_id = UUID(arguments.merchant)
    vault = Vault(settings.secret_key, settings.secret_key_previous)
    async with Database.open(settings.database_url, pool_size=1) as db, db.transaction() as tx:
        if await merchants.read(tx, merchant_id) is None:
            raise MerchantNotFoundError
        if arguments.action == "revoke":
            await end_key(tx, _act(merchant_id, "revoked"), _key_id(arguments))
            return "revoked"
        shown = await _shown(tx, vault, settings, arguments)
        return f"{shown.stored.id}\n{shown.key}"


async def _shown(
    tx: Tx, vault: Vault, settings: Settings, arguments: argparse.Namespace
) -> ShownKey:
    merchant_id = UUID(arguments.merchant)
    ends = await finance_keys.clock(tx) + timedelta(days=arguments.days)
    live = settings.is_production
    if arguments.action == "rotate":
        act, key_id = _act(merchant_id, "rotated"), _key_id(arguments)
        return await replace_key(
            tx, vault=vault, live=live, act=act, key_id=key_id, expires_at=ends
        )
    wanted = KeyWanted(name=arguments.name, scopes=arguments.scope, expires_at=ends)
    act = _act(merchant_id, "created")
    return await issue_key(tx, vault=vault, live=live, wanted=wanted, act=act)


def _act(merchant_id: UUID, done: str) -> AuditEvent:
    return AuditEvent(
        merchant_id=merchant_id, actor=ACTOR, action=f"finance_key.{done}", subject=""
    )


def _key_id(arguments: argparse.Namespace) -> UUID:
    if arguments.key is None:
        raise FinanceKeyNotFoundError("say which with --key")
    return UUID(arguments.key)
