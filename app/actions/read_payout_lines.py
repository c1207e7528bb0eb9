"""What a payout is made of, line by line, and whether the lines come to it.

Of Stripe's own payouts to the bank, Stripe says it: the bank's total is the sum of their net
amounts. Of a transfer to a payee, the lines are its own booking and those of what was taken back.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from app.gateways.payout_port import PayoutGateway
from app.gateways.port import Refused, Unknown
from app.store import balance_transactions, payouts
from app.store.database import Database
from domain.errors import GatewayUnavailableError
from domain.finance import Books
from domain.finance_errors import PayoutNotFoundError, PayoutNotItemizedError
from domain.reconciliation import BookedLine, StripeLine

MISSING: Final = "resource_missing"


class MadeOf(msgspec.Struct, frozen=True, kw_only=True):
    """One line of Stripe's that a payout is made of."""

    id: str
    type: str
    currency: str
    amount_minor: int
    fee_minor: int
    net_minor: int
    ref: str
    created_at: datetime


class PayoutLines(msgspec.Struct, frozen=True, kw_only=True):
    """What a payout is made of. `is_whole`: the lines come to `total_minor`."""

    ref: str
    currency: str
    total_minor: int
    net_minor: int
    is_whole: bool
    items: Sequence[MadeOf]


async def read_bank_payout(gateway: PayoutGateway, ref: str) -> PayoutLines:
    """Return what a payout of Stripe's to the bank is made of.

    Raises:
        PayoutNotFoundError: Stripe has no such payout.
        PayoutNotItemizedError: it does not know; such a payout is matched by the bank's line.
        GatewayUnavailableError: no answer.
    """
    seen = await gateway.payout_lines(ref)
    if isinstance(seen, Unknown):
        raise GatewayUnavailableError
    if isinstance(seen, Refused):
        raise PayoutNotFoundError if seen.code == MISSING else PayoutNotItemizedError
    # Other payouts may be among the lines: one by hand, or one that came back from the bank.
    own = [one for one in seen if one.type == "payout" and one.source_ref == ref]
    if not own:
        raise PayoutNotItemizedError
    items = [_made_of(one, one.source_ref) for one in seen if one.id != own[0].id]
    return _summed(ref, own[0].currency, -own[0].amount_minor, items)


async def read_transfer_lines(db: Database, books: Books, payout_id: UUID) -> PayoutLines:
    """Return Stripe's bookings of a payee's payout, and of what was taken back of it.

    Raises:
        PayoutNotFoundError: these books have no such payout.
    """
    async with db.snapshot() as tx:
        found = await payouts.find(tx, books, payout_id)
        if found is None:
            raise PayoutNotFoundError
        back = [one for one in await payouts.reversals(tx, found) if one.state == "done"]
        refs = [found.gateway_ref, *(one.gateway_ref for one in back)]
        lines = await balance_transactions.of_refs(tx, found.merchant_id, refs)
    sent_minor = found.amount_minor if found.gateway_ref else 0
    total_minor = sum(one.amount_minor for one in back) - sent_minor
    items = [_made_of(one, one.ref) for one in lines]
    return _summed(found.gateway_ref, found.currency, total_minor, items)


def _summed(ref: str, currency: str, total_minor: int, items: Sequence[MadeOf]) -> PayoutLines:
    net_minor = sum(one.net_minor for one in items)
    return PayoutLines(
        ref=ref,
        currency=currency,
        total_minor=total_minor,
        net_minor=net_minor,
        is_whole=net_minor == total_minor,
        items=items,
    )


def _made_of(one: BookedLine | StripeLine, ref: str) -> MadeOf:
    return MadeOf(
        id=one.id,
        type=one.type,
        currency=one.currency,
        amount_minor=one.amount_minor,
        fee_minor=one.fee_minor,
        net_minor=one.amount_minor - one.fee_minor,
        ref=ref,
        created_at=one.created_at,
    )
