"""Seal the audit trail, and prove that what was sealed is as it was."""

from itertools import groupby
from typing import Final
from uuid import UUID

from app.store import audit_seals
from app.store.database import Database, Tx
from domain.audit_seals import Seal, sealed, start

MERCHANTS_MAX: Final = 64


async def seal_audit(db: Database) -> int:
    """Seal what has been committed since each merchant's last seal; return how many were set."""
    async with db.reading() as tx:
        found = await audit_seals.to_seal(tx, limit=MERCHANTS_MAX)
    return sum([await _seal(db, merchant_id) for merchant_id in found])


async def broken_seals(tx: Tx) -> list[Seal]:
    """Return seals that do not fit their events, or do not follow the one before."""
    broken = []
    for merchant_id, of_it in groupby(await audit_seals.seals(tx), key=lambda one: one.merchant_id):
        before = start(merchant_id)
        for seal in of_it:
            covered = await audit_seals.events(tx, before, seal)
            if not covered or sealed(before, covered) != seal:
                broken.append(seal)
            before = seal
    return broken


async def _seal(db: Database, merchant_id: UUID) -> bool:
    async with db.transaction() as tx:
        before = await audit_seals.last(tx, merchant_id)
        fresh = await audit_seals.events(tx, before)
        return bool(fresh) and await audit_seals.keep(tx, sealed(before, fresh))
