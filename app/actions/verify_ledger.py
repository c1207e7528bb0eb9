"""Re-prove from the rows that every cent adds up: the checker of all fault tests, and a command.

It trusts no counter, no state and no constraint: each is computed again (reliability.md 6).
"""

import asyncio
import sys
from typing import Final

import msgspec

from app.actions.close_period import changed_periods
from app.actions.compare_gateway import (
    AMOUNTS_AGREE,
    BALANCES_AGREE,
    NO_STRANGER,
    ONE_CHARGE,
    GatewayBooks,
    Mismatch,
    compare,
)
from app.actions.seal_audit import broken_seals
from app.settings import Settings
from app.store import ledger_reports, proofs
from app.store.database import Database
from app.store.proofs import Counted
from domain.finance import AccountFilter, AsOf, Books
from domain.ledger import STRIPE_BALANCE

EX_OK: Final = 0
EX_CONTRADICTED: Final = 1
PERIODS_KEPT: Final = "what moved in a closed period is what moved when it was closed"
TRAIL_KEPT: Final = "the audit trail is as it was when it was sealed"
SHOWN_MAX: Final = 10
"""Contradictions printed per sentence; the rest is as wrong in the same way."""


class Verification(msgspec.Struct, frozen=True):
    """What was proven and what contradicts it; no findings: all of it holds."""

    sentences: list[str]
    findings: list[Mismatch]
    counted: Counted


async def verify_ledger(db: Database, gateway: GatewayBooks | None = None) -> Verification:
    """Prove the books, the payments and the counters, in one snapshot.

    Args:
        db: the database.
        gateway: what the payment provider did, where a list of that can be had.
    """
    findings: list[Mismatch] = []
    sentences = [*(proof.sentence for proof in proofs.PROOFS), PERIODS_KEPT, TRAIL_KEPT]
    async with db.snapshot() as tx:
        for proof in proofs.PROOFS:
            findings += [
                Mismatch(proof.sentence, one.merchant_id, one.subject, one.detail)
                for one in await proofs.contradictions(tx, proof)
            ]
        findings += [
            Mismatch(PERIODS_KEPT, one.merchant_id, str(one.id), "moved after its close")
            for one in await changed_periods(tx)
        ]
        findings += [
            Mismatch(TRAIL_KEPT, one.merchant_id, f"seal {one.number}", "fits its events no more")
            for one in await broken_seals(tx)
        ]
        counted = await proofs.counted(tx)
        if gateway is not None:
            payments = await proofs.payments_at_gateway(tx)
            stripe = await ledger_reports.trial_balance(
                tx, Books(), AsOf(), AccountFilter(account=STRIPE_BALANCE)
            )
            findings += compare(payments, stripe.items, gateway)
            sentences += [ONE_CHARGE, NO_STRANGER, AMOUNTS_AGREE, BALANCES_AGREE]
    return Verification(sentences, findings, counted)


def report(found: Verification) -> str:
    """Return a verification in words: a line per sentence, its contradictions below it."""
    lines: list[str] = []
    for sentence in found.sentences:
        against = [one for one in found.findings if one.sentence == sentence]
        lines.append(f"{'FAILS' if against else 'ok   '}  {sentence}")
        shown = against[:SHOWN_MAX]
        lines += [f"       {one.merchant_id} {one.subject}: {one.detail}" for one in shown]
        if len(against) > len(shown):
            lines.append(f"       and {len(against) - len(shown)} more")
    rows = msgspec.structs.asdict(found.counted)
    looked_at = ", ".join(f"{count} {name.replace('_', ' ')}" for name, count in rows.items())
    verdict = f"{len(found.findings)} contradictions" if found.findings else "every cent adds up"
    return "\n".join([*lines, "", f"looked at {looked_at}", verdict])


def main(settings: Settings) -> int:
    """Run `pintier verify-ledger`: 0 when all is proven, 1 with the contradictions listed."""
    found = asyncio.run(_verify(settings.database_url))
    sys.stdout.write(f"{report(found)}\n")
    return EX_CONTRADICTED if found.findings else EX_OK


async def _verify(database_url: str) -> Verification:
    async with Database.open(database_url, pool_size=1) as db:
        return await verify_ledger(db)
