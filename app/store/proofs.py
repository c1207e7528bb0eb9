"""Run the proofs: what must hold, and the rows that contradict it.

They read whole tables, so they have their own time limit; one snapshot, so that what happens
meanwhile contradicts nothing.
"""

from typing import Final
from uuid import UUID

import msgspec

from app.store import count_proofs, ledger_proofs, money_proofs
from app.store.database import Tx, many

FINDINGS_MAX: Final = 100
"""Per proof: who has more has a restore to think about, not a list to read."""
TIMEOUT_SECONDS: Final = 600.0

COUNTED: Final = """
    select (select count(*) from ledger_transaction) as ledger_transactions,
           (select count(*) from ledger_entry) as ledger_entries,
           (select count(*) from ledger_hold) as ledger_holds,
           (select count(*) from payment) as payments,
           (select count(*) from seat) as seats,
           (select count(*) from team_buy) as team_buys,
           (select count(*) from settlement) as settlements,
           (select count(*) from op) as ops,
           (select count(*) from op where state = 'dead') as ops_given_up
"""


class Proof(msgspec.Struct, frozen=True):
    """A sentence that must hold, and the statement that returns what contradicts it."""

    sentence: str
    QUERY: str


PROOFS: Final = tuple(
    Proof(sentence, query)
    for group in (ledger_proofs.PROOFS, money_proofs.PROOFS, count_proofs.PROOFS)
    for sentence, query in group.items()
)


class Contradiction(msgspec.Struct, frozen=True):
    """A row that should not be: `subject` is its id, `detail` what is wrong with it."""

    merchant_id: UUID
    subject: str
    detail: str


class Counted(msgspec.Struct, frozen=True):
    """How many rows the proofs looked at."""

    ledger_transactions: int
    ledger_entries: int
    ledger_holds: int
    payments: int
    seats: int
    team_buys: int
    settlements: int
    ops: int
    ops_given_up: int


class PaymentAtGateway(msgspec.Struct, frozen=True):
    """What we believe the gateway did for a payment; `is_under_way`: it may do more."""

    merchant_id: UUID
    payment_id: UUID
    gateway_ref: str
    currency: str
    captured_minor: int
    refunded_minor: int
    is_under_way: bool


async def contradictions(tx: Tx, proof: Proof) -> list[Contradiction]:
    """Return what contradicts the sentence, at most `FINDINGS_MAX` rows."""
    rows = await tx.fetch(proof.QUERY, FINDINGS_MAX, timeout=TIMEOUT_SECONDS)
    return many(Contradiction, rows)


async def counted(tx: Tx) -> Counted:
    """Return how much there is to prove."""
    [found] = many(Counted, await tx.fetch(COUNTED, timeout=TIMEOUT_SECONDS))
    return found


async def payments_at_gateway(tx: Tx) -> list[PaymentAtGateway]:
    """Return every payment the gateway knows of."""
    rows = await tx.fetch(money_proofs.AT_GATEWAY, timeout=TIMEOUT_SECONDS)
    return many(PaymentAtGateway, rows)
